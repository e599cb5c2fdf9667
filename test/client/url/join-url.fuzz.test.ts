import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinUrl, parseBaseUrl } from '../../../src/client/url/base-url.ts';
import { EncodeError } from '../../../src/index.ts';

const SITE = 'https://example.atlassian.net';
const bases = [SITE, `${SITE}/wiki`, `${SITE}/a/b`, 'http://127.0.0.1:8080/wiki'];

/** Pieces that addresses are made of, and junk. */
const piece = fc.oneof(
	fc.constantFrom(
		'/',
		'//',
		'///',
		'?',
		'&',
		'=',
		'#',
		'\\',
		'@',
		':',
		';',
		'.',
		'..',
		'%2e',
		'%2E.',
		'%2f',
		'%5C',
		'%',
	),
	fc.constantFrom(
		'https:',
		'http://',
		'HTTPS://',
		'file://',
		'javascript:',
		SITE,
		`${SITE}/wiki`,
		'wiki',
		'wiki/',
		'a/b',
	),
	fc.constantFrom(
		'example.atlassian.net',
		'else.example',
		'127.0.0.1:8080',
		':443',
		':8443',
		'user:pass@',
		'[::1]',
		' ',
	),
	fc.constantFrom('\t', '\n', '\r', '\0', '\u00ad', '\u3000', '。', '／', '\ud800', 'é', '😀'),
	fc.string({ unit: 'binary', maxLength: 3 }),
);
const input = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** Where the input leads; nothing when it is refused. */
function destination(baseUrl: string, path: string | URL): URL | undefined {
	try {
		return new URL(joinUrl(parseBaseUrl(baseUrl), path));
	} catch (error) {
		if (error instanceof EncodeError) return undefined;
		throw error;
	}
}

/** The path as the most eager of servers reads it: escaped slashes and dots decoded before dot segments are resolved. */
function eagerPath({ pathname }: URL): string {
	const decoded = pathname.replaceAll(/%2e/gi, '.').replaceAll(/%2f|%5c|\\/gi, '/');
	return new URL(`http://server.invalid/${decoded}`).pathname.replace(/^\/+/, '/');
}

/** The part of the address that is not the tenant's; nothing when it is refused or all right. */
function foreignPart(baseUrl: string, path: string | URL): string | undefined {
	const url = destination(baseUrl, path);
	if (url === undefined) return undefined;
	const base = new URL(baseUrl);
	if (url.origin !== base.origin) return url.origin;
	if (url.username + url.password + url.hash !== '') return url.href;
	const basePath = base.pathname.replace(/\/$/, '');
	return [url.pathname, eagerPath(url)].find((read) => read !== basePath && !read.startsWith(`${basePath}/`));
}

describe('whatever path or address is asked for', () => {
	it('leads under the base of the tenant, or is refused with an EncodeError', () => {
		fc.assert(
			fc.property(fc.constantFrom(...bases), input, (baseUrl, path) => {
				expect(foreignPart(baseUrl, path)).toBeUndefined();
			}),
			{ numRuns: 3000 },
		);
	});

	it('leads under the base of the tenant as a URL object, too', () => {
		fc.assert(
			fc.property(fc.constantFrom(...bases), fc.webUrl({ withQueryParameters: true }), input, (baseUrl, web, path) => {
				for (const url of [URL.parse(web), URL.parse(path, `${baseUrl}/`)]) {
					expect(url === null ? undefined : foreignPart(baseUrl, url)).toBeUndefined();
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('keeps its query, byte for byte where nothing has to be encoded', () => {
		const query = fc.stringMatching(/^[\w=&%+*~.,:;@/!()-]{1,20}$/);
		fc.assert(
			fc.property(fc.constantFrom(...bases), query, (baseUrl, text) => {
				expect(destination(baseUrl, `rest/x?${text}`)?.search).toBe(`?${text}`);
			}),
		);
	});

	it('stays where it is when it is joined a second time', () => {
		fc.assert(
			fc.property(fc.constantFrom(...bases), input, (baseUrl, path) => {
				const url = destination(baseUrl, path);
				expect(url === undefined ? undefined : destination(baseUrl, url.href)).toEqual(url);
			}),
			{ numRuns: 3000 },
		);
	});
});
