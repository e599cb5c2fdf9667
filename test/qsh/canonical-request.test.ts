import { describe, expect, it } from 'vitest';
import { canonicalRequest } from '../../src/index.ts';
import { refusalOf, signed } from './support.ts';

describe('a canonical request', () => {
	it('is the method, the path and the query, joined by ampersands', () => {
		expect(signed('/path/to/service?zee_last=param&repeated=parameter%201&first=param&repeated=parameter%202')).toBe(
			'GET&/path/to/service&first=param&repeated=parameter%201,parameter%202&zee_last=param',
		);
	});

	it.each(['', '/', '?', '/?', '#', '/#part', 'https://example.com', 'https://example.com/', 'https://example.com?'])(
		'of %j is that of the empty request',
		(url) => {
			expect(signed(url)).toBe('GET&/&');
		},
	);

	it('keeps its ampersand before an empty query', () => {
		expect(signed('/rest/api/3/myself')).toBe('GET&/rest/api/3/myself&');
	});
});

describe('the method', () => {
	it.each([
		['get', 'GET'],
		['Post', 'POST'],
		['delete', 'DELETE'],
		['propfind', 'PROPFIND'],
		['m-search', 'M-SEARCH'],
	])('%j is hashed as %j', (method, upperCase) => {
		expect(canonicalRequest(method, '/')).toBe(`${upperCase}&/&`);
	});

	it.each(['', ' ', ' GET', 'GET ', 'GET\n', 'GET&', 'GET&/admin', 'G ET', 'GÉT', 'mıne', 'poſt', '/', 'GET\r\nX: y'])(
		'%j is no HTTP method and is refused',
		(method) => {
			expect(refusalOf(() => canonicalRequest(method, '/'))).toBe('ERR_METHOD');
		},
	);
});

describe('an absolute URL', () => {
	it.each([
		'https://example.com/a/b?c=d',
		'HTTPS://EXAMPLE.COM/a/b?c=d',
		'http://example.com:8080/a/b?c=d',
		'https://user:word@example.com/a/b?c=d',
		'https://[::1]:3000/a/b?c=d',
		'https://example.com/a/b?c=d#part',
		'https://example.com/a/b?c=d#part?e=f&g',
		'/a/b?c=d',
		'/a/b?c=d#part',
		'a/b?c=d',
	])('counts by path and query alone: %j', (url) => {
		expect(signed(url)).toBe('GET&/a/b&c=d');
	});

	it('may be a URL object', () => {
		expect(signed(new URL('https://example.com/a b?c=d e'))).toBe('GET&/a%20b&c=d%20e');
	});

	it('leaves a URL object as it was', () => {
		const url = new URL('https://example.com/a/?b=2&a=1#part');
		signed(url, new URL('https://example.com/a'));
		expect(url.href).toBe('https://example.com/a/?b=2&a=1#part');
	});

	it.each([' https://example.com/a', '\n\thttps://example.com/a', 'https://example.com/a \n'])(
		'is read as fetch reads it, blanks around it dropped: %j',
		(url) => {
			expect(signed(url)).toBe(`GET&${new URL(url).pathname}&`);
		},
	);

	it.each(['ftp://example.com/a', 'ws://example.com/a', 'file:///a', 'jira://example.com'])(
		'is refused with another scheme than http and https: %j',
		(url) => {
			expect(refusalOf(() => signed(url))).toBe('ERR_URL');
		},
	);

	it.each([
		'http://',
		'https://:80',
		'https://exa mple.com/',
		'https://example.com:99999/',
		'https://[::1/',
		'http://%/',
	])('is refused when it does not parse: %j', (url) => {
		expect(refusalOf(() => signed(url))).toBe('ERR_URL');
	});

	it.each(['ftp://example.com/a', 'mailto:a@example.com', 'data:,a'])(
		'is refused as a URL object of another scheme: %j',
		(url) => {
			expect(refusalOf(() => signed(new URL(url)))).toBe('ERR_URL');
		},
	);
});

describe('what peers read in different ways', () => {
	it.each(['/a//', '//', '///', '/a/b//?c=d', 'https://example.com//', 'https://example.com/a//#x'])(
		'is refused when signing: a path that ends in two slashes, %j',
		(url) => {
			expect(refusalOf(() => signed(url))).toBe('ERR_URL_AMBIGUOUS');
		},
	);

	it.each(['?=v', '?=', '?a=b&=v', '/x?==', '?&=&'])('is refused when signing: a value without a name, %j', (url) => {
		expect(refusalOf(() => signed(url))).toBe('ERR_QUERY_NAME_EMPTY');
	});

	it.each(['?a=%', '?a=%z', '?a=%zz', '?a=%4', '?%=a', '?a=b%', '?a=100%&b', '?a=%u0041', '?a=%%41', '?jwt=%zz'])(
		'is refused when signing: a percent sign that is no escape, %j',
		(url) => {
			expect(refusalOf(() => signed(url))).toBe('ERR_PERCENT_ENCODING');
		},
	);

	it.each(['%e5', '%C3', '%C3%28', '%C0%AF', '%ED%A0%80', '%F5%80%80%80', '%FF', '%80', '%E2%82'])(
		'is refused when signing: an escape that is no UTF-8, %j',
		(escape) => {
			expect(refusalOf(() => signed(`?a=${escape}`))).toBe('ERR_PERCENT_ENCODING');
			expect(refusalOf(() => signed(`?${escape}=a`))).toBe('ERR_PERCENT_ENCODING');
		},
	);

	it.each(['/\uD800', '?a=\uDFFF', '?\uD83D=a', 'https://example.com/\uD83D'])(
		'is refused when signing: half of a surrogate pair, %j',
		(url) => {
			expect(refusalOf(() => signed(url))).toBe('ERR_URL');
		},
	);
});

describe('the base URL', () => {
	it.each(['https://exa mple.com/', 'ftp://example.com/wiki', 'https://'])(
		'is refused when it is no http(s) URL: %j',
		(baseUrl) => {
			expect(() => signed('/', baseUrl)).toThrow(
				new TypeError('The option `baseUrl` must be an http(s) URL, or a path that starts with /'),
			);
		},
	);
});
