import { describe, expect, it } from 'vitest';
import { accepted, signed } from './support.ts';

/** The query that is signed; the same has to be the first one that is accepted. */
function hashed(query: string): string {
	const canonical = signed(`/?${query}`);
	expect(accepted(`/?${query}`)[0]).toBe(canonical);
	return canonical.slice('GET&/&'.length);
}

describe('a repeated name', () => {
	it.each([
		['a=2&a=1', 'a=1,2'],
		['a=10&a=9&a=1', 'a=1,10,9'],
		['b=1&a=2&b=0', 'a=2&b=0,1'],
		['a=1&a=1', 'a=1,1'],
		['a=b&a=B&a=_', 'a=B,_,b'],
		['a=1&%61=0', 'a=0,1'],
	])('stands once, its values sorted and joined by a bare comma: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it.each([
		['a=%7E&a=%C3%A9', 'a=~,%C3%A9'],
		['a=.&a=%2A', 'a=%2A,.'],
		['a=a&a=%5B', 'a=%5B,a'],
		['a=-&a=%3A&a=%20', 'a=%20,-,%3A'],
		['a=+&a=', 'a=,%20'],
		['a=%7B&a=z', 'a=z,%7B'],
	])('has its values sorted as they are decoded: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it('has its values sorted by UTF-16 code units, not by code points', () => {
		// U+1F600 is D83D DE00 and so before U+FF5E, although its code point is higher.
		expect(hashed('a=%EF%BD%9E&a=%F0%9F%98%80')).toBe('a=%F0%9F%98%80,%EF%BD%9E');
	});
});

describe('names', () => {
	it('sort by their encoded form', () => {
		expect(hashed('a~b&aA&a.b&a-b&a%3Ab&a%2Fb&a').replaceAll('=', '').split('&')).toEqual([
			'a',
			'a%2Fb',
			'a%3Ab',
			'a-b',
			'a.b',
			'aA',
			'a~b',
		]);
	});

	it.each([
		['a%5B=1&aB=2', 'a%5B=1&aB=2'],
		['a=%5B&a=B', 'a=B,%5B'],
		['%C3%A9=1&z=2', '%C3%A9=1&z=2'],
		['z=1&%7B=2', '%7B=2&z=1'],
		['b[]=1&b=2&b.a=3', 'b=2&b%5B%5D=1&b.a=3'],
	])('sort encoded where values sort decoded: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it.each([
		['id-type=1&id=2', 'id=2&id-type=1'],
		['a10=1&a1=2', 'a1=2&a10=1'],
		['a!=1&a=2', 'a=2&a%21=1'],
		['B=1&a=2&A=3&b=4', 'A=3&B=1&a=2&b=4'],
		['10=a&9=b&1=c', '1=c&10=a&9=b'],
	])('sort alone, never as name=value: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it.each([
		['a[b]=1', 'a%5Bb%5D=1'],
		['a[]=2&a[]=1', 'a%5B%5D=1,2'],
		['a[0]=x&a[1]=y', 'a%5B0%5D=x&a%5B1%5D=y'],
		['a.b=1', 'a.b=1'],
	])('with brackets are literal: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it('that mean something to JavaScript objects are plain data', () => {
		expect(hashed('toString=5&__proto__=1&constructor=2&length=3&hasOwnProperty=4&__proto__=0&__proto__[a]=6')).toBe(
			'__proto__=0,1&__proto__%5Ba%5D=6&constructor=2&hasOwnProperty=4&length=3&toString=5',
		);
	});

	it('all count, however many there are', () => {
		const names = Array.from({ length: 5000 }, (_, index) => `p${String(index).padStart(4, '0')}`);
		const query = names.map((name) => `${name}=1`).join('&');
		expect(hashed(names.toReversed().join('=1&') + '=1')).toBe(query);
	});

	it('may have thousands of values', () => {
		const values = Array.from({ length: 3000 }, (_, index) => String(index + 1000));
		expect(hashed(values.map((value) => `a=${value}`).join('&'))).toBe(`a=${values.join(',')}`);
	});
});

describe('names and values', () => {
	it.each([
		['a=b c', 'a=b%20c'],
		['a=b+c', 'a=b%20c'],
		['a=b%20c', 'a=b%20c'],
		['a+b=c', 'a%20b=c'],
		['a=b%2Bc', 'a=b%2Bc'],
		['a%2bb=c', 'a%2Bb=c'],
		['a=*', 'a=%2A'],
		["a=!'()", 'a=%21%27%28%29'],
		["!'()*=a", '%21%27%28%29%2A=a'],
		['a=~&b=%7E&c=%7e', 'a=~&b=~&c=~'],
		['a=-._', 'a=-._'],
		['a=%2d%2e%5f%41%7a%30', 'a=-._Az0'],
		['a=%c3%a9', 'a=%C3%A9'],
		['a=é', 'a=%C3%A9'],
		['a=😀', 'a=%F0%9F%98%80'],
		['a=/?:@$', 'a=%2F%3F%3A%40%24'],
		['a="<>\\^`{|}', 'a=%22%3C%3E%5C%5E%60%7B%7C%7D'],
		['a=%2525', 'a=%2525'],
		['a=%26%3D%23', 'a=%26%3D%23'],
		['a=%00%0D%0A%7F', 'a=%00%0D%0A%7F'],
	])('are decoded, then encoded in one way: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it('are split at the first equals sign', () => {
		expect(hashed('b=c==&a==&d=e=f')).toBe('a=%3D&b=c%3D%3D&d=e%3Df');
	});

	it.each([
		['a', 'a='],
		['a=', 'a='],
		['a=&a&a=b', 'a=,,b'],
		['b&a', 'a=&b='],
	])('without a value get an equals sign: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it.each([
		['a=1,2', 'a=1%2C2'],
		['a=3&a=1,2', 'a=1%2C2,3'],
		['a,b=1', 'a%2Cb=1'],
		['a=1;b=2', 'a=1%3Bb%3D2'],
		['a;b', 'a%3Bb='],
	])('have commas and semicolons as data: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it('are not brought to one Unicode normal form', () => {
		expect(hashed('a=%C3%A9')).not.toBe(hashed('a=e%CC%81'));
		expect(hashed('a=e%CC%81&a=%C3%A9')).toBe('a=e%CC%81,%C3%A9');
		expect(hashed('%E2%84%AB=1&%C3%85=2')).toBe('%C3%85=2&%E2%84%AB=1');
	});

	it('keep a byte order mark', () => {
		expect(hashed('a=%EF%BB%BFb')).toBe('a=%EF%BB%BFb');
	});
});

describe('nothing between two ampersands', () => {
	it.each([
		['&', ''],
		['&&&', ''],
		['&a=1', 'a=1'],
		['a=1&', 'a=1'],
		['&&a=1&&b=2&&', 'a=1&b=2'],
	])('is ignored: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it('is not what a second question mark is: that belongs to the name', () => {
		expect(hashed('?a=1')).toBe('%3Fa=1');
		expect(hashed('a=1?b=2')).toBe('a=1%3Fb%3D2');
	});
});

describe('the parameter jwt', () => {
	it.each([
		['jwt=x', ''],
		['jwt', ''],
		['a=1&jwt=x&b=2', 'a=1&b=2'],
		['jwt=x&a=1&jwt=y', 'a=1'],
		['%6Awt=x', ''],
		['%6a%77%74=x&a', 'a='],
	])('is left out every time: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});

	it.each([
		['JWT=x', 'JWT=x'],
		['Jwt=x', 'Jwt=x'],
		['jwt[]=x', 'jwt%5B%5D=x'],
		['jwt+=x', 'jwt%20=x'],
		['jwt%00=x', 'jwt%00=x'],
		['%256Awt=x', '%256Awt=x'],
		['a=jwt', 'a=jwt'],
		['xjwt=1&jwtx=2', 'jwtx=2&xjwt=1'],
	])('is not what only resembles it: %j gives %j', (query, canonical) => {
		expect(hashed(query)).toBe(canonical);
	});
});
