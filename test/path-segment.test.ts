import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSegment, parseSegment } from '../src/path-segment.ts';
import { growth, LINEAR } from './support/growth.ts';

describe('a segment with parameters', () => {
	it('has the values that the lazy groups of a regular expression would have', () => {
		const literal = fc.stringMatching(/^[-ab.]{0,2}$/);
		fc.assert(
			fc.property(
				fc.array(literal, { minLength: 2, maxLength: 4 }),
				fc.stringMatching(/^[-ab.]{0,8}$/),
				(literals, text) => {
					const template = literals.reduce((all, one, index) => `${all}{p${index}}${one}`);
					const source = literals.map((one) => one.replaceAll(/[-.]/g, String.raw`\$&`)).join('(.+?)');
					const expected = new RegExp(`^${source}$`, 's').exec(text)?.slice(1);
					const params: Record<string, string> = {};
					const found = matchSegment(parseSegment(template, false), text, params);
					expect(found ? Object.values(params) : undefined).toEqual(expected);
				},
			),
			{ numRuns: 2000 },
		);
	});

	it('is matched in a time that grows with its length, not with a power of it', async () => {
		const segment = parseSegment('{a}-{b}-{c}-{d}x', false);
		const times = await growth(20_000, (length) => {
			const text = '-'.repeat(length);
			return () => matchSegment(segment, text);
		});
		expect(times).toBeLessThan(LINEAR);
	});
});
