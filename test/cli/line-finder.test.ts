import { expect, it } from 'vitest';
import { lineFinder } from '../../src/cli/line-finder.ts';

it.each(['', 'a', '\n', 'a\n', '\n\na\r\nb', 'one\ntwo\n\nthree'])('finds the line of each offset of %j', (text) => {
	const lineOf = lineFinder(text);
	for (let offset = 0; offset <= text.length; offset += 1) {
		expect(lineOf(offset)).toBe(text.slice(0, offset).split('\n').length - 1);
	}
});
