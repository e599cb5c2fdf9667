import { describe, expect, it } from 'vitest';
import { accepted, signed } from './support.ts';

/** The path that is signed; the same has to be the first one that is accepted. */
function hashed(path: string, baseUrl?: string): string {
	const canonical = signed(path, baseUrl);
	expect(accepted(path, baseUrl)[0]).toBe(canonical);
	return canonical.slice('GET&'.length, -'&'.length);
}

describe('the path', () => {
	it.each([
		['', '/'],
		['/', '/'],
		['/a', '/a'],
		['/a/', '/a'],
		['/a/b/', '/a/b'],
		['/%2F', '/%2F'],
		['/%2F/', '/%2F'],
	])('%j loses one trailing slash and is never empty: %j', (path, canonical) => {
		expect(hashed(path)).toBe(canonical);
	});

	it.each(['//a', '/a//b', '///a/b', '//example.com/a', '//user@example.com:80/a', '/a///b//c'])(
		'keeps the double slashes inside: %j',
		(path) => {
			expect(hashed(path)).toBe(path);
		},
	);

	it.each([
		['/a&b', '/a%26b'],
		['/a%26b', '/a%26b'],
		['/a&b%26c&', '/a%26b%26c%26'],
		['/&', '/%26'],
		['/&/', '/%26'],
	])('has its ampersands escaped, once: %j gives %j', (path, canonical) => {
		expect(hashed(path)).toBe(canonical);
	});

	it.each([
		'/a%2Fb',
		'/a%2fb',
		'/%41%7e~',
		'/a+b',
		'/a%2Bb',
		'/a%20b',
		"/!$'()*+,;=@:",
		'/a;v=1/b',
		'/%E5%AE%AE',
		'/%e5',
		'/%zz',
		'/100%',
		'/a=b,c',
	])('is otherwise hashed as it stands on the wire: %j', (path) => {
		expect(hashed(path)).toBe(path);
	});

	it.each(['/a:b/c', '/https:/x', '/rest:8080/x', 'a:b/c', 'mailto:x', 'https:a', 'x:y', ':80/a', '@a/b'])(
		'may have a colon in its first segment, which is no scheme: %j',
		(path) => {
			expect(hashed(path)).toBe(`/${path.replace(/^\//, '')}`);
		},
	);

	it.each([
		['/a/../b', '/b'],
		['/a/./b', '/a/b'],
		['/a/%2e%2e/b', '/b'],
		['/../../a', '/a'],
		['/a/..', '/'],
		['/a\\b', '/a/b'],
		['\\a', '/a'],
		['/a b', '/a%20b'],
		['/ü', '/%C3%BC'],
		['/a"<>`{}', '/a%22%3C%3E%60%7B%7D'],
		['/a\tb\n', '/ab'],
	])('is signed as the URL parser puts it on the wire: %j as %j', (path, canonical) => {
		expect(signed(path)).toBe(`GET&${canonical}&`);
		expect(signed(`https://example.com/x`.replace('/x', path.replace(/^\\/, '/')))).toBe(`GET&${canonical}&`);
	});

	it('is not read from the fragment or the query', () => {
		expect(signed('/a#/b')).toBe('GET&/a&');
		expect(signed('/a?/b/../c')).toBe('GET&/a&%2Fb%2F..%2Fc=');
	});
});

describe('the path of the base URL', () => {
	it.each([
		['/wiki/rest/api', '/wiki', '/rest/api'],
		['/wiki/rest/api', '/wiki/', '/rest/api'],
		['/wiki/rest/api', '/wiki//', '/rest/api'],
		['/wiki/rest/api', 'https://example.com/wiki', '/rest/api'],
		['/wiki/rest/api', 'https://example.com/wiki/?a=b#c', '/rest/api'],
		['/a/b/c', '/a/b', '/c'],
		['/my%20app/c', 'https://example.com/my app', '/c'],
	])('is taken off %j, given as %j: %j', (path, baseUrl, canonical) => {
		expect(hashed(path, baseUrl)).toBe(canonical);
	});

	it.each(['', '/', 'https://example.com', 'https://example.com/'])(
		'takes nothing off when it is the root: %j',
		(baseUrl) => {
			expect(hashed('/wiki/a', baseUrl)).toBe('/wiki/a');
		},
	);

	it.each(['wiki', 'example.com/wiki', '?', '#x', 'x y', 'ftp://example.com'])(
		'is a wrong option when it is no URL and no path: %j',
		(baseUrl) => {
			expect(() => signed('/wiki/a', baseUrl)).toThrow(TypeError);
		},
	);

	it.each(['/wiki', '/wiki/'])('gives the root when it is all there is: %j', (path) => {
		expect(hashed(path, '/wiki')).toBe('/');
	});

	it.each(['/wikifoo', '/wiki-a/b', '/wiki.json', '/wiki%2Fa', '/wiki;x/a', '/wik', '/wiki:a', '//wiki/a'])(
		'is no base of %j: it ends at the border of a segment',
		(path) => {
			expect(hashed(path, '/wiki')).toBe(path);
		},
	);

	it.each(['/Wiki/a', '/WIKI', '/%77iki/a', '/a/wiki/b', '/rest/api'])(
		'is no base of %j, and a path that lacks it stays whole',
		(path) => {
			expect(hashed(path, '/wiki')).toBe(path);
		},
	);

	it('goes once', () => {
		expect(hashed('/wiki/wiki/a', '/wiki')).toBe('/wiki/a');
		expect(hashed('/wiki/wiki', '/wiki')).toBe('/wiki');
	});

	it('leaves the double slash behind it', () => {
		expect(hashed('/wiki//a', '/wiki')).toBe('//a');
	});

	it('is taken off the absolute URL too, whatever its host', () => {
		const baseUrl = new URL('https://example.com/wiki');
		expect(signed('https://example.com/wiki/a?b=c', baseUrl)).toBe('GET&/a&b=c');
		expect(signed(new URL('https://other.example/wiki/a'), baseUrl)).toBe('GET&/a&');
	});
});
