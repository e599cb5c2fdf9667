import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalPlainQuery } from '../../src/qsh/plain-query.ts';
import { canonicalQuery, parseQuery } from '../../src/qsh/query.ts';
import { referenceAccepted } from './reference.ts';

it.each(['', 'a=', 'a=1', 'a=1&b=2', 'A=1&a=2', 'a-b=1&a.b=2', 'JWT=1', 'jwt-=1&jwta=2'])(
	'takes %j as it is',
	(query) => {
		expect(canonicalPlainQuery(query)).toBe(query);
	},
);

it.each([
	['b=1&a=2', 'a=2&b=1'],
	['a=2&a=1', 'a=1,2'],
	['a=1&a=1', 'a=1,1'],
	['a=&a=b&a=', 'a=,,b'],
	['a10=1&a1=2&a=3', 'a=3&a1=2&a10=1'],
	['id-type=1&id=2', 'id=2&id-type=1'],
	['__proto__=1&Z=2&a=3&_=4', 'Z=2&_=4&__proto__=1&a=3'],
])('sorts %j as text: %j', (query, canonical) => {
	expect(canonicalPlainQuery(query)).toBe(canonical);
});

it.each([
	'a',
	'=',
	'=1',
	'&',
	'a=1&',
	'&a=1',
	'a=1&&b=2',
	'a&b=1',
	'a=b=c',
	'jwt=1',
	'b=1&jwt=&a=2',
	'a=%41',
	'a=+',
	'a=é',
	'a=\0',
])('leaves %j to be taken apart', (query) => {
	expect(canonicalPlainQuery(query)).toBeUndefined();
});

it('agrees with the whole way and with the plain second implementation, in both orders', () => {
	const piece = fc.constantFrom('a', 'b', 'A', '1', '=', '=', '=', '&', '&', '-', '~', '.', 'jwt', '%41', '+', ':');
	const parameter = fc.tuple(
		fc.constantFrom('a', 'b', 'a-', 'a.', 'a1', 'a10', 'A'),
		fc.constantFrom('', '1', '2', 'a'),
	);
	const junk = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
	const parameters = fc
		.array(
			parameter.map((pair) => pair.join('=')),
			{ maxLength: 9 },
		)
		.map((pairs) => pairs.join('&'));
	let taken = 0;
	fc.assert(
		fc.property(fc.oneof(junk, parameters), (query) => {
			const canonical = canonicalPlainQuery(query);
			if (canonical === undefined) return;
			taken += 1;
			const whole = parseQuery(query, true);
			expect(canonicalQuery(whole)).toBe(canonical);
			expect(canonicalQuery(whole, 'decoded')).toBe(canonical);
			expect(new Set(referenceAccepted('GET', `/x?${query}`, ''))).toEqual(new Set([`GET&/x&${canonical}`]));
		}),
		{ numRuns: 5000 },
	);
	expect(taken).toBeGreaterThan(1000);
});
