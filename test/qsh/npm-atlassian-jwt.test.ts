import { createCanonicalRequest, createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryStringHash } from '../../src/index.ts';
import { accepted, refusalOf, signed } from './support.ts';

/** What Atlassian's JavaScript library hashes for a GET. */
function npm(url: string, baseUrl?: string): string {
	return createCanonicalRequest(fromMethodAndUrl('GET', url), false, baseUrl);
}

function byCodeUnits(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function sortsTheSameEncoded(names: readonly string[]): boolean {
	const encoded = names.map((name) => signed(`/?${encodeURIComponent(name)}`)).toSorted(byCodeUnits);
	const decoded = names.toSorted(byCodeUnits).map((name) => signed(`/?${encodeURIComponent(name)}`));
	return encoded.join() === decoded.join();
}

/** One text in any of the spellings that a query has for it. */
function spelled(text: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; spelling: string }> {
	return fc.tuple(text, fc.infiniteStream(fc.constantFrom('plain', 'lower', 'all', 'plus'))).map(([plain, styles]) => {
		const spelling = Array.from(plain, (character) => {
			const style = styles.next().value;
			if (style === 'plus' && character === ' ') return '+';
			const bytes = Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
			if (style === 'lower') return bytes;
			return style === 'all' ? bytes.toUpperCase() : encodeURIComponent(character);
		});
		return { text: plain, spelling: spelling.join('') };
	});
}

const textUnit = fc.oneof(
	fc.constantFrom(...Array.from('abzABZ0189-._~ +*\'"()!,;:@/?#[]{}|\\^`<>=&%$\0\r\n\t')),
	fc.constantFrom('é', 'e\u0301', '宮', '😀', '\uFF5E', '\uFEFF', 'ß'),
);
const text = fc.string({ unit: textUnit, maxLength: 6 });
const name = spelled(
	fc.oneof(
		fc.string({ unit: textUnit, minLength: 1, maxLength: 4 }),
		fc.constantFrom('jwt', 'JWT', 'jwt[]', 'constructor', 'toString', 'length', '10', '9', 'id', 'id-type'),
	),
);
const parameter = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.tuple(name, spelled(text)).map(([n, v]) => ({ name: n.text, raw: `${n.spelling}=${v.spelling}` })),
	},
	name.map((n) => ({ name: n.text, raw: n.spelling })),
);
const query = fc
	.array(parameter, { maxLength: 8 })
	.filter((parameters) => sortsTheSameEncoded(parameters.map((each) => each.name)))
	.chain((parameters) => fc.shuffledSubarray([...parameters, ...parameters], { minLength: parameters.length }))
	.map((parameters) => parameters.map(({ raw }) => raw).join('&'));

const pathUnit = fc.oneof(
	fc.constantFrom(...Array.from('abAB09-._~!$&()*+,;=:@')),
	fc.constantFrom('%20', '%2F', '%26', '%c3%a9'),
);
const segment = fc.string({ unit: pathUnit, minLength: 1, maxLength: 5 }).filter((text) => !/^\.+$/.test(text));
const path = fc
	.tuple(fc.array(segment, { maxLength: 4 }), fc.constantFrom('', '/'))
	.map(([segments, slash]) => (segments.length === 0 ? '/' : `/${segments.join('/')}${slash}`));

describe("beside Atlassian's JavaScript library, where the rules agree", () => {
	it('the canonical request and its hash are the same for random paths and queries', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom('get', 'POST', 'Delete'), path, query, async (method, pathname, search) => {
				const url = `${pathname}?${search}`;
				const request = fromMethodAndUrl(method, url);
				expect(await queryStringHash(method, url)).toBe(createQueryStringHash(request));
				expect(accepted(url)[0]).toBe(npm(url));
			}),
			{ numRuns: 1000 },
		);
	});

	it('so they are for an absolute URL below a base URL', () => {
		fc.assert(
			fc.property(path, query, (pathname, search) => {
				const baseUrl = 'https://example.atlassian.net/wiki';
				const url = `${baseUrl}${pathname}?${search}#part`;
				expect(signed(url, baseUrl)).toBe(npm(url, baseUrl));
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		'/',
		'/?',
		'/a//b/',
		'/?b=2&a=1&a=0&c',
		'/?a=%7E+%2B*&b=!%27()',
		'/??a=1',
		'/?b=c==',
		'/?a[]=2&a[]=1',
		'/?%6Awt=1&JWT=2',
		'/?&&a&',
		'/?c;d=1',
		'//a/b',
	])('they are for the odd query or path %j', (url) => {
		expect(signed(url)).toBe(npm(url));
	});
});

describe("where Atlassian's JavaScript library and its Java code differ", () => {
	it.each([
		['/?a:b=1&a-b=2', 'GET&/&a%3Ab=1&a-b=2', 'GET&/&a-b=2&a%3Ab=1'],
		['/?a%5B=1&aB=2', 'GET&/&a%5B=1&aB=2', 'GET&/&aB=2&a%5B=1'],
		['/?%C3%A9=1&z=2', 'GET&/&%C3%A9=1&z=2', 'GET&/&z=2&%C3%A9=1'],
		['/?columns[]=1&columnsA=2', 'GET&/&columns%5B%5D=1&columnsA=2', 'GET&/&columnsA=2&columns%5B%5D=1'],
	])('%j is signed with its names in the Java order, and accepted in either', (url, java, javascript) => {
		expect(signed(url)).toBe(java);
		expect(npm(url)).toBe(javascript);
		expect(accepted(url)).toEqual([java, javascript]);
	});

	it('__proto__ counts, so that nobody can append it to a signed URL', () => {
		expect(signed('/?a=2&__proto__=1')).toBe('GET&/&__proto__=1&a=2');
		expect(npm('/?a=2&__proto__=1')).toBe('GET&/&a=2');
		expect(accepted('/?a=2&__proto__=1')).not.toContain('GET&/&a=2');
	});

	it('parameters beyond the thousandth count, so that nobody can append them to a signed URL', () => {
		const thousand = Array.from({ length: 1000 }, (_, index) => `p${index}=1`).join('&');
		const longer = `/?${thousand}&z=attack`;
		expect(npm(longer)).toBe(npm(`/?${thousand}`));
		expect(signed(longer)).toBe(`${signed(`/?${thousand}`)}&z=attack`);
		expect(accepted(longer)).not.toContain(npm(`/?${thousand}`));
	});

	it.each([
		['/wikifoo/x', 'GET&/wikifoo/x&', 'GET&/foo/x&'],
		['/wiki.json', 'GET&/wiki.json&', 'GET&/.json&'],
	])('the base path of %j is cut at the border of a segment only', (url, own, javascript) => {
		expect(signed(url, 'https://example.com/wiki')).toBe(own);
		expect(npm(url, 'https://example.com/wiki')).toBe(javascript);
		expect(accepted(url, 'https://example.com/wiki')).toEqual([own]);
	});

	it.each([
		['a:b/c', 'GET&/a:b/c&', 'GET&/c&'],
		['/ü', 'GET&/%C3%BC&', 'GET&/ü&'],
		['/a/../b', 'GET&/b&', 'GET&/a/../b&'],
		['/a|b', 'GET&/a|b&', 'GET&/a|b&'],
		['/{a}', 'GET&/%7Ba%7D&', 'GET&/{a}&'],
	])('the path of %j is signed as it goes on the wire', (url, own, javascript) => {
		expect(signed(url)).toBe(own);
		expect(npm(url)).toBe(javascript);
	});

	it.each([
		['/?a=%e5', 'ERR_PERCENT_ENCODING', 'GET&/&a=%EF%BF%BD', 'GET&/&a=%e5'],
		['/?a=%zz', 'ERR_PERCENT_ENCODING', 'GET&/&a=%25zz', 'GET&/&a=%zz'],
		['/?=v', 'ERR_QUERY_NAME_EMPTY', 'GET&/&=v', 'GET&/&=v'],
		['/a//', 'ERR_URL_AMBIGUOUS', 'GET&/a/&', 'GET&/a/&'],
	])('%j is refused when signing, where the library guesses', (url, code, javascript, literal) => {
		expect(refusalOf(() => signed(url))).toBe(code);
		expect(npm(url)).toBe(javascript);
		expect(accepted(url)).toEqual([literal]);
	});
});
