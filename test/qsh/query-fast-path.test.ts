import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalQueryFastPath } from '../../src/qsh/query-fast-path.ts';
import { canonicalQuery, parseQuery } from '../../src/qsh/query.ts';
import { referenceAccepted } from './reference.ts';

it.each(['', 'a=', 'a=1', 'a=1&b=2', 'A=1&a=2', 'a-b=1&a.b=2', 'JWT=1', 'jwt-=1&jwta=2'])(
	'takes %j as it is',
	(query) => {
		expect(canonicalQueryFastPath(query)).toBe(query);
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
	expect(canonicalQueryFastPath(query)).toBe(canonical);
});

it.each([
	['b=%2F&a=1', 'a=1&b=%2F'],
	['b=1,2&c=&a=+', 'a=%20&b=1%2C2&c='],
	['jwt=1', ''],
	['b=1&jwt=&a=2', 'a=2&b=1'],
	['a=1&jwt=x.y.z', 'a=1'],
	['jwt=x&a=%20&jwt=y', 'a=%20'],
])('puts the parameters of %j in order, without a token: %j', (query, canonical) => {
	expect(canonicalQueryFastPath(query)).toBe(canonical);
	expect(canonicalQuery(parseQuery(query, true))).toBe(canonical);
});

it.each([
	['a=+', 'a=%20'],
	['a=x+y&b=+', 'a=x%20y&b=%20'],
	['a=%41%7e%7E', 'a=A~~'],
	['a=%2f%2F%c&b', undefined],
	['a=%2f%2F', 'a=%2F%2F'],
	['a=1,2&b=3', 'a=1%2C2&b=3'],
	['a=b=c', 'a=b%3Dc'],
	['a=!*\'();:@/?#[]"\0', 'a=%21%2A%27%28%29%3B%3A%40%2F%3F%23%5B%5D%22%00'],
	['a=%2B%20%00%25', 'a=%2B%20%00%25'],
	['a=%2520&b=%2525', 'a=%2520&b=%2525'],
])('writes the values of %j as they are hashed, as the names are in order: %j', (query, canonical) => {
	expect(canonicalQueryFastPath(query)).toBe(canonical);
	if (canonical === undefined) return;
	expect(canonicalQuery(parseQuery(query, true))).toBe(canonical);
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
	'a%41=1',
	'a+b=1',
	'%6Awt=1',
	'jwt',
	'jwt=%4',
	'a=%',
	'a=%4',
	'a=%4g',
	'a=%zz',
	'a=%80',
	'a=%C3%A9',
	'a=é',
	'a=\uD800',
	'a=1&a=%20',
	'a=+&a=1',
])('leaves %j to be taken apart', (query) => {
	expect(canonicalQueryFastPath(query)).toBeUndefined();
});

it('agrees with the whole way and with the plain second implementation, in both orders', () => {
	const pieces = "a b A 1 = = = & & - ~ . jwt %41 %2f %2F %7e %00 %25 %2B %80 %C3%A9 %zz % + : , ! ' * # ?".split(' ');
	const piece = fc.constantFrom(...pieces, ' ', '\0', 'é', '\uFEFF');
	const parameter = fc.tuple(
		fc.constantFrom('a', 'b', 'a-', 'a.', 'a1', 'a10', 'A'),
		fc.array(piece, { maxLength: 3 }).map((value) => value.join('').replaceAll('&', '')),
	);
	const junk = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
	const parameters = fc
		.array(
			parameter.map((pair) => pair.join('=')),
			{ maxLength: 9 },
		)
		.map((pairs) => pairs.join('&'));
	const inOrder = fc
		.subarray(['A', 'a', 'a-', 'a.', 'a1', 'a10', 'jwt-', 'z'])
		.chain((names) => fc.tuple(...names.map((name) => parameter.map(([, value]) => `${name}=${value}`))))
		.map((pairs) => pairs.join('&'));
	let taken = 0;
	fc.assert(
		fc.property(fc.oneof(junk, parameters, inOrder), (query) => {
			const canonical = canonicalQueryFastPath(query);
			if (canonical === undefined) return;
			taken += 1;
			const whole = parseQuery(query, true);
			expect(canonicalQuery(whole)).toBe(canonical);
			expect(canonicalQuery(whole, 'decoded')).toBe(canonical);
			expect(canonicalQueryFastPath(`/x?${query}`, 3)).toBe(canonical);
			expect(new Set(referenceAccepted('GET', `/x?${query}`, ''))).toEqual(new Set([`GET&/x&${canonical}`]));
		}),
		{ numRuns: 5000 },
	);
	expect(taken).toBeGreaterThan(1000);
});

it.each([
	['names that differ', (index: number) => `n${(index * 7919) % 1000}=v${index}`],
	['names that begin alike', (index: number) => `${'issue.fields.'.repeat(4)}${(index * 31) % 1000}=${index}`],
	[
		'names of which some are the beginning of others',
		(index: number) => `${'a'.repeat((index * 7) % 90)}b=${index % 3}`,
	],
	['one name', (index: number) => `a=${(index * 31) % 1000}`],
	['one name and value', () => 'same=same'],
])('sorts a thousand %s as the whole way does', (_, write) => {
	const query = Array.from({ length: 1000 }, (__, index) => write(index)).join('&');
	expect(canonicalQueryFastPath(`z=1&${query}`)).toBe(canonicalQuery(parseQuery(`z=1&${query}`, true)));
});

it('sorts many pieces as text, however much they have in common', () => {
	const name = fc.tuple(
		fc.constantFrom('', 'a', 'p'.repeat(31), 'p'.repeat(40)),
		fc.string({ unit: fc.constantFrom('0', '1', '-', '~'), minLength: 1, maxLength: 4 }),
	);
	const piece = fc.tuple(name, fc.constantFrom('', '1', '~')).map(([[start, end], value]) => `${start}${end}=${value}`);
	fc.assert(
		fc.property(fc.array(piece, { minLength: 65, maxLength: 400, size: 'max' }), (pieces) => {
			const query = pieces.join('&');
			expect(canonicalQueryFastPath(query)).toBe(canonicalQuery(parseQuery(query, true)));
		}),
		{ numRuns: 200 },
	);
	expect(canonicalQueryFastPath(Array.from({ length: 100 }, () => 'b=1').join('&'))).toBe(`b=1${',1'.repeat(99)}`);
});
