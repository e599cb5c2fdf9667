import { describe, expect, it } from 'vitest';
import { acceptedCanonicalRequests } from '../../src/qsh/index.ts';
import { accepted } from './support.ts';

describe('for a request that came in', () => {
	it('exactly one canonical request is accepted where nothing is in doubt', () => {
		expect(accepted('/a/b?d=1&c=2')).toEqual(['GET&/a/b&c=2&d=1']);
	});

	it('the raw path is tried first, then the decoded one', () => {
		expect(accepted('/a%20b/%C3%BC?c=d')).toEqual(['GET&/a%20b/%C3%BC&c=d', 'GET&/a b/ü&c=d']);
	});

	it('a decoded path keeps its plus and has its ampersand escaped', () => {
		expect(accepted('/a+b%2Bc%26d%2F')).toEqual(['GET&/a+b%2Bc%26d%2F&', 'GET&/a+b+c%26d&']);
	});

	it('a path is decoded once', () => {
		expect(accepted('/%2541')).toEqual(['GET&/%2541&', 'GET&/%41&']);
	});

	it('the base path is taken off before the path is decoded', () => {
		expect(accepted('/base/%2Fbase/x', '/base')).toEqual(['GET&/%2Fbase/x&', 'GET&//base/x&']);
		expect(accepted('/%62ase/x', '/base')).toEqual(['GET&/%62ase/x&', 'GET&/base/x&']);
	});

	it.each(['/%zz', '/%', '/%e5', '/a%20b%'])('a path that does not decode is tried raw alone: %j', (path) => {
		expect(accepted(path)).toEqual([`GET&${path}&`]);
	});

	it('the decoded order of names comes second', () => {
		expect(accepted('/?a:b=2&a-b=1')).toEqual(['GET&/&a%3Ab=2&a-b=1', 'GET&/&a-b=1&a%3Ab=2']);
	});

	it('every path is tried with every order, the Java order first', () => {
		expect(accepted('/%41?a:b&a-b')).toEqual([
			'GET&/%41&a%3Ab=&a-b=',
			'GET&/A&a%3Ab=&a-b=',
			'GET&/%41&a-b=&a%3Ab=',
			'GET&/A&a-b=&a%3Ab=',
		]);
	});

	it('values stay in their decoded order under either order of names', () => {
		expect(accepted('/?a%5B=1&aB=%5B&aB=B')).toEqual(['GET&/&a%5B=1&aB=B,%5B', 'GET&/&aB=B,%5B&a%5B=1']);
	});

	it('the method is put in capitals', () => {
		expect([...acceptedCanonicalRequests('delete', { path: '/a', query: '' }, '')]).toEqual(['DELETE&/a&']);
	});
});

describe('what was ambiguous to sign', () => {
	it.each([
		['/a//', '/a/'],
		['//', '/'],
		['///', '//'],
		['/a/b///', '/a/b//'],
	])('loses one trailing slash when it came in: %j gives %j', (path, canonical) => {
		expect(accepted(path)).toEqual([`GET&${canonical}&`]);
	});

	it.each([
		['=v', '=v'],
		['=', '='],
		['=b&=a', '=a,b'],
		['a=1&=v', '=v&a=1'],
		['==', '=%3D'],
	])('keeps its empty name when it came in: %j gives %j', (query, canonical) => {
		expect(accepted(`/?${query}`)).toEqual([`GET&/&${canonical}`]);
	});

	it.each(['a=%zz', 'a=%', 'a=%4', '%zz=a', 'a=%e5', 'a=%C0%AF', 'a=%ED%A0%80', 'a=b+%', 'a=%41%zz', '%e5=%e5'])(
		'is literal when it came in and does not decode: %j',
		(query) => {
			expect(accepted(`/?${query}`)[0]).toBe(`GET&/&${query}`);
		},
	);

	it('is no other request: a bad escape matches neither its repaired nor its escaped form', () => {
		const others = ['/?a=%25zz', '/?a=zz', '/?a=%EF%BF%BD', '/?a='].flatMap((url) => accepted(url));
		expect(others).not.toContain(accepted('/?a=%zz')[0]);
		expect(others).not.toContain(accepted('/?a=%e5')[0]);
	});

	it('is no list of values: a comma in it is not the one that joins them', () => {
		const list = accepted('/?a=%zz&a=b');
		expect(list).toEqual(['GET&/&a=%zz,b']);
		for (const url of ['/?a=%zz,b', '/?a=%zz%2Cb']) expect(list).not.toContain(accepted(url)[0]);
		expect(accepted('/?a=%zz,b')).not.toEqual(accepted('/?a=%zz%2Cb'));
	});

	it('does not spoil the parameters beside it', () => {
		expect(accepted('/?b=%7e&a=%zz&c=+')).toEqual(['GET&/&a=%zz&b=~&c=%20']);
	});
});
