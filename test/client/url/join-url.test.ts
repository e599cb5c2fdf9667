import { describe, expect, it } from 'vitest';
import { joinUrl, parseBaseUrl } from '../../../src/client/url/base-url.ts';
import { EncodeError } from '../../../src/index.ts';
import { growth, LINEAR } from '../../support/growth.ts';

const SITE = 'https://example.atlassian.net';
const jira = parseBaseUrl(SITE);
const wiki = parseBaseUrl(`${SITE}/wiki`);

function codeOf(call: () => unknown): string {
	try {
		call();
	} catch (error) {
		if (error instanceof EncodeError) return error.code;
		throw error;
	}
	return 'taken';
}

describe('a documented path', () => {
	it.each([
		['rest/api/3/myself', '/rest/api/3/myself'],
		['/rest/api/3/myself', '/rest/api/3/myself'],
		['rest/api/3/search?jql=a%20%3D%201&x=%2B+', '/rest/api/3/search?jql=a%20%3D%201&x=%2B+'],
		[
			'rest/x?path=/../..&back=a\\b&other=https://else.example',
			'/rest/x?path=/../..&back=a\\b&other=https://else.example',
		],
		['?a=1', '/?a=1'],
		['', '/'],
		['/', '/'],
		['rest/x/', '/rest/x/'],
		['rest//x', '/rest//x'],
		['rest/a b?c=d e', '/rest/a%20b?c=d%20e'],
		[' rest/x ', '/%20rest/x%20'],
		['rest/é/日本?q=ü', '/rest/%C3%A9/%E6%97%A5%E6%9C%AC?q=%C3%BC'],
		['rest/%2f%5c%23/a..b/.../..c/d.', '/rest/%2f%5c%23/a..b/.../..c/d.'],
		['rest/a@b:c;d=1,2', '/rest/a@b:c;d=1,2'],
		['https:rest', '/https:rest'],
		['mailto:a@b', '/mailto:a@b'],
	])('%j becomes %j on a site without a base path', (path, expected) => {
		expect(joinUrl(jira, path)).toBe(SITE + expected);
	});

	it.each([
		['rest/api/space', '/wiki/rest/api/space'],
		['wiki/rest/api/space', '/wiki/rest/api/space'],
		['/wiki/rest/api/space', '/wiki/rest/api/space'],
		['wiki', '/wiki'],
		['wiki?a=1', '/wiki?a=1'],
		['wikifoo/x', '/wiki/wikifoo/x'],
		['wiki%2Frest', '/wiki/wiki%2Frest'],
		['WIKI/rest', '/wiki/WIKI/rest'],
		['rest/wiki/x', '/wiki/rest/wiki/x'],
		['rest?next=wiki/x', '/wiki/rest?next=wiki/x'],
		['?a=1', '/wiki?a=1'],
		['', '/wiki'],
	])('%j becomes %j below a base path, which is not doubled', (path, expected) => {
		expect(joinUrl(wiki, path)).toBe(SITE + expected);
	});

	it.each(['https://example.atlassian.net/wiki/', 'https://EXAMPLE.atlassian.net:443/wiki//'])(
		'goes to the same address when the base URL is written as %s',
		(baseUrl) => {
			expect(joinUrl(parseBaseUrl(baseUrl), 'wiki/rest')).toBe(`${SITE}/wiki/rest`);
		},
	);

	it('keeps the port of the base URL', () => {
		expect(joinUrl(parseBaseUrl('http://127.0.0.1:8080'), 'rest/x')).toBe('http://127.0.0.1:8080/rest/x');
	});
});

describe('an absolute URL', () => {
	it.each([
		[jira, `${SITE}/rest/api/3/issue/1?a=%20b`, '/rest/api/3/issue/1?a=%20b'],
		[jira, 'HTTPS://EXAMPLE.ATLASSIAN.NET:443/rest', '/rest'],
		[jira, `${SITE}?a=1`, '/?a=1'],
		[wiki, `${SITE}/wiki/rest`, '/wiki/rest'],
		[wiki, `${SITE}/wiki`, '/wiki'],
		[wiki, new URL(`${SITE}/wiki/api/v2/pages?cursor=x`), '/wiki/api/v2/pages?cursor=x'],
	])('on the own address is taken', (base, input, expected) => {
		expect(joinUrl(base, input)).toBe(SITE + expected);
	});

	it.each([
		'https://else.example/wiki/x',
		'https://example.atlassian.net.else.example/wiki/x',
		'https://else.example/https://example.atlassian.net/wiki/x',
		'https://else.example?https://example.atlassian.net/wiki/x',
		'https://example.atlassian.net./wiki/x',
		'https://sub.example.atlassian.net/wiki/x',
		'https://example.atlassian.net:8443/wiki/x',
		'http://example.atlassian.net/wiki/x',
		'ftp://example.atlassian.net/wiki/x',
		'custom://example.atlassian.net/wiki/x',
		'https://user:password@example.atlassian.net/wiki/x',
		'https://user@example.atlassian.net/wiki/x',
		'https://:password@example.atlassian.net/wiki/x',
		'https://example.atlassian.net@else.example/wiki/x',
		'https://example.atlassian.net/rest/x',
		'https://example.atlassian.net/wikifoo',
		'https://example.atlassian.net/WIKI/x',
		'https://example.atlassian.net',
		'//else.example/wiki/x',
		'///else.example/wiki/x',
		'//example.atlassian.net/wiki/x',
	])('such as %s is foreign', (input) => {
		expect(codeOf(() => joinUrl(wiki, input))).toBe('ERR_URL_FOREIGN');
	});

	it('given as a URL is foreign just as well', () => {
		expect(codeOf(() => joinUrl(wiki, new URL('https://else.example/wiki')))).toBe('ERR_URL_FOREIGN');
		expect(codeOf(() => joinUrl(wiki, new URL(`${SITE}/wiki/../admin`)))).toBe('ERR_URL_FOREIGN');
	});

	it.each(['https://', 'https://example.atlassian.net:99999/wiki', 'https://[::1/wiki', 'https://exa%mple.net/wiki'])(
		'that does not parse, such as %s, is refused',
		(input) => {
			expect(codeOf(() => joinUrl(wiki, input))).toBe('ERR_URL');
		},
	);
});

describe('what servers and parsers read in different ways', () => {
	const dots = ['.', '..', '%2e', '%2E', '%2e%2e', '.%2E', '%2e.', '%2E%2e'];
	const around = (dot: string): string[] => [
		dot,
		`/${dot}`,
		`rest/${dot}`,
		`rest/${dot}/x`,
		`rest/${dot}?a=1`,
		`rest/${dot}%2fx`,
		`rest/${dot}%2Fx`,
		`rest%2f${dot}`,
		`rest/${dot};x=1/y`,
		`rest/${dot}%3Bx/y`,
		`rest%5c${dot}%5Cx`,
		`${SITE}/wiki/${dot}/x`,
		`${SITE}/wiki/${dot}%2fx`,
		`${SITE}/wiki/x%5c${dot}`,
	];

	it.each(dots)('the dot segment %s is refused wherever it stands', (dot) => {
		expect(around(dot).map((path) => [path, codeOf(() => joinUrl(wiki, path))])).toEqual(
			around(dot).map((path) => [path, 'ERR_URL']),
		);
	});

	it('an escaped dot segment that a URL object kept is refused', () => {
		expect(codeOf(() => joinUrl(wiki, new URL(`${SITE}/wiki/..%2fadmin`)))).toBe('ERR_URL');
	});

	it.each(['\\\\else.example', '/\\else.example', 'rest\\x', 'rest\\..\\x', `${SITE}\\@else.example`, 'https://\\x'])(
		'the backslash in %j is refused',
		(path) => {
			expect(codeOf(() => joinUrl(wiki, path))).toBe('ERR_URL');
		},
	);

	it.each([
		'\0rest',
		'rest\tx',
		'rest\n/..',
		'\r\nrest',
		'.\t./x',
		'rest?a=\u001fb',
		'rest\u007f',
		`ht\ttps://else.example`,
	])('the control character in %j is refused', (path) => {
		expect(codeOf(() => joinUrl(wiki, path))).toBe('ERR_URL');
	});

	it.each(['#', 'rest#x', 'rest/#/x', 'rest?a=1#b', `${SITE}/wiki/x#y`])('the # in %j is refused', (path) => {
		expect(codeOf(() => joinUrl(wiki, path))).toBe('ERR_URL');
	});

	it('half of a surrogate pair, which would turn into another character, is refused', () => {
		expect(codeOf(() => joinUrl(wiki, 'rest/\ud83d'))).toBe('ERR_URL');
		expect(codeOf(() => joinUrl(wiki, 'rest?a=\udc00'))).toBe('ERR_URL');
	});

	it('a refusal does not repeat what it was given', () => {
		expect(() => joinUrl(wiki, 'https://else.example/?token=private')).toThrow(
			expect.objectContaining({ message: expect.not.stringContaining('private') }),
		);
	});
});

it.each<[string, (count: number) => () => unknown]>([
	['slashes within the path', (count) => () => parseBaseUrl(`${SITE}/${'/'.repeat(count)}x`)],
	['slashes at the end', (count) => () => parseBaseUrl(`${SITE}/${'/'.repeat(count)}`)],
	['parameters of a segment', (count) => () => codeOf(() => joinUrl(jira, `rest/${';'.repeat(count)}`))],
	['escapes', (count) => () => codeOf(() => joinUrl(jira, `rest/${';%2f'.repeat(count)}`))],
])('%s are read in a time that grows with their number, not with its square', async (_, make) => {
	expect(await growth(9000, make)).toBeLessThan(LINEAR);
});

describe('a base URL', () => {
	it.each(['', 'example.atlassian.net', '/wiki', 'ftp://example.atlassian.net', 'javascript:1'])(
		'%j is no address of a tenant',
		(baseUrl) => {
			expect(() => parseBaseUrl(baseUrl)).toThrow(TypeError);
		},
	);
});
