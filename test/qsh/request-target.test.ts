import { describe, expect, it } from 'vitest';
import { receivedTarget } from '../../src/qsh/index.ts';
import { refusal } from '../support/refusal.ts';

describe('a received target', () => {
	it.each([
		['/', '/', ''],
		['/a/b?c=d', '/a/b', 'c=d'],
		['/a?b?c', '/a', 'b?c'],
		['/a?', '/a', ''],
		['/a//b//', '/a//b//', ''],
		["/a:b/;c=d/!$&'()*+,=@~?x=/?:@", "/a:b/;c=d/!$&'()*+,=@~", 'x=/?:@'],
		['/https://example.com/a', '/https://example.com/a', ''],
		['/a%20b/%2F%23%3F?c=%23', '/a%20b/%2F%23%3F', 'c=%23'],
		['/a/.../.b/b./%2e%2e%2e', '/a/.../.b/b./%2e%2e%2e', ''],
		['/a?b=/../c\\d', '/a', 'b=/../c\\d'],
		['/{a}/"<>^`|?b={c}"<>', '/{a}/"<>^`|', 'b={c}"<>'],
		['http://example.com/a?b=c', '/a', 'b=c'],
		['https://example.com:8443/a', '/a', ''],
		['http://example.com:80/a', '/a', ''],
		['http://App.Example.com/a', '/a', ''],
		['http://my_app:3000/a', '/a', ''],
		['http://127.0.0.1/a', '/a', ''],
		['http://host/a', '/a', ''],
		['https://abc/a', '/a', ''],
		['http://h:80/a', '/a', ''],
		['http://[::1]:3000/a', '/a', ''],
		['http://example.com', '/', ''],
	])('%s is taken apart as it stands', (url, path, query) => {
		expect(receivedTarget(url)).toEqual({ path, query });
	});

	it.each([
		['a # behind the path', '/a#b'],
		['a # behind the query', '/a?b=c#&d=e'],
		['a # at its end', '/a#'],
		['a # in an absolute URL', 'http://example.com/a?b=c#d'],
		['a # behind a host', 'http://example.com#/a'],
		['a space', '/a b'],
		['a space in front', ' /a'],
		['a space at its end', '/a '],
		['a tab', '/a\tb'],
		['a line feed', '/a?b=c\n'],
		['a carriage return', '/a\r?b=c'],
		['a NUL', '/a\0'],
		['a DEL', '/a\x7f'],
		['a letter that is not ASCII', '/\u00fc'],
		['a byte that is not ASCII, in its query', '/a?b=\u00e9'],
		['half a surrogate pair', '/a?b=\ud800'],
		['a white space that is not ASCII', '/a\u3000'],
		['a backslash in its path', '/a\\b'],
		['a backslash in front', '\\\\example.com/a'],
		['a host without a scheme', '//example.com/a'],
		['nothing but slashes', '//'],
		['a second question mark in front of its query', '/a??b=c'],
		['two slashes behind its host', 'http://example.com//a'],
		['a dot segment', '/a/../b'],
		['a single dot', '/./a'],
		['a dot segment at its end', '/a/..'],
		['a dot segment before its query', '/a/.?b'],
		['an escaped dot segment', '/a/%2e%2E/b'],
		['a half escaped dot segment', '/a/.%2e/b'],
		['an escaped single dot', '/a/%2E'],
		['a dot segment in an absolute URL', 'http://example.com/../a'],
		['no slash in front', 'a/b'],
		['an asterisk', '*'],
		['nothing in it', ''],
		['a query alone', '?a=b'],
		['an authority', 'example.com:443'],
		['another scheme', 'foo://example.com/a'],
		['a scheme in capitals', 'HTTP://example.com/a'],
		['a scheme with one slash', 'http:/example.com/a'],
		['a scheme with three slashes', 'http:///example.com/a'],
		['backslashes for slashes', 'http:\\\\example.com/a'],
		['a user', 'http://user@example.com/a'],
		['a user and a password', 'http://user:password@example.com/a'],
		['a semicolon behind its host', 'http://h;secret/x'],
		['a comma in its host', 'http://h,secret/x'],
		['an escape in its host', 'http://h%2Fx/y'],
		['a backslash behind its host', 'http://h\\x/y'],
		['a query behind its host', 'http://h?a=/x'],
		['no host', 'http:///x'],
		['no host but a port', 'http://:80/x'],
		['a host that a URL parser reads as another', 'http://0x7f.1/x'],
		['a port that is too large', 'http://h:99999/x'],
		['a port that is a word', 'http://h:x/y'],
		['an address of version 6 that is no address', 'http://[::1:]/x'],
		['a host so short that Elysia looks for its path behind it', 'http://abc/x'],
		['a short host, by https', 'https://ab/x'],
		['nothing but a short host', 'http://h'],
	])('is refused with %s: %j', (_, url) => {
		expect(() => receivedTarget(url)).toThrow(refusal('ERR_REQUEST'));
	});

	it('is refused with more parameters than parsers read, since they would drop the last', () => {
		const query = Array.from({ length: 1000 }, (_, index) => `a${index}=1`).join('&');
		expect(receivedTarget(`/?${query}`)).toMatchObject({ query });
		for (const more of ['a=1', 'jwt=', '']) {
			expect(() => receivedTarget(`/?${query}&${more}`)).toThrow(refusal('ERR_REQUEST'));
		}
	});
});
