import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCanonicalAlready } from '../../src/qsh/canonical-already.ts';
import { canonicalQuery, parseQuery } from '../../src/qsh/query.ts';
import { referenceAccepted } from './reference.ts';

it.each(['', 'a=', 'a=1', 'a=1&b=2', 'A=1&a=2', 'a-b=1&a.b=2', 'JWT=1'])('takes %j as it is', (query) => {
	expect(isCanonicalAlready(query)).toBe(true);
});

it.each(['a', '=1', '&', 'a=1&', '&a=1', 'a=1&&b=2', 'a=1&a=2', 'b=1&a=2', 'a=b=c', 'jwt=1', 'a=%41', 'a=+', 'a=é'])(
	'takes %j apart',
	(query) => {
		expect(isCanonicalAlready(query)).toBe(false);
	},
);

it('agrees with the whole way and with the plain second implementation, in both orders', () => {
	const pieces = fc.array(fc.constantFrom('a', 'b', 'A', '1', '=', '=', '&', '-', '~', '.', 'jwt', '%41', '+', ':'), {
		maxLength: 12,
	});
	let taken = 0;
	fc.assert(
		fc.property(pieces, (parts) => {
			const query = parts.join('');
			if (!isCanonicalAlready(query)) return;
			taken += 1;
			const parameters = parseQuery(query, true);
			expect(canonicalQuery(parameters)).toBe(query);
			expect(canonicalQuery(parameters, 'decoded')).toBe(query);
			expect(new Set(referenceAccepted('GET', `/x?${query}`, ''))).toEqual(new Set([`GET&/x&${query}`]));
		}),
		{ numRuns: 5000 },
	);
	expect(taken).toBeGreaterThan(100);
});
