import { expect, it } from 'vitest';
import { applyEdits, diffOf, editBetween } from '../../../src/cli/migrate/source-edits.ts';

it('changes that overlap are a defect, not a broken file', () => {
	const edits = [
		{ start: 0, end: 2, text: 'x' },
		{ start: 1, end: 3, text: 'y' },
	];
	expect(() => applyEdits('abc', edits)).toThrow('overlap');
});

it('two changes of one line are one line of a diff', () => {
	const edits = [
		{ start: 0, end: 1, text: 'x' },
		{ start: 2, end: 3, text: 'y' },
	];
	expect(diffOf('/a.js', 'a b\nc\n', edits)).toBe('--- a/a.js\n+++ b/a.js\n@@ -1,3 +1,3 @@\n-a b\n+x y\n c\n \n');
	expect(diffOf('a.js', 'a b', [])).toBe('');
});

it.each([
	['a\nb\nc\n', 'a\nx\nc\n'],
	['a\nb\n', 'a\nb\nc\n'],
	['a\nb\nc\n', 'a\nc\n'],
	['a\na\n', 'a\n'],
	['a', 'b'],
	['a', 'a\nb'],
	['a\nb', 'a'],
	['a\nb', 'a\nb\nc'],
	['', 'a\n'],
	['a\n', 'a\n'],
])('the change between %j and %j leads from one to the other', (before, after) => {
	expect(applyEdits(before, [editBetween(before, after)])).toBe(after);
});
