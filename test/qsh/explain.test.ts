import { describe, expect, it } from 'vitest';
import { explainQsh, queryStringHash, type QshMistakeCode } from '../../src/index.ts';
import { sha256 } from './support.ts';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const TOKEN = `${part({ alg: 'HS256' })}.${part({ iss: 'client', exp: 1 })}.c2lnbmF0dXJl`;
const BASE = 'https://example.com/wiki';

/** What is asked for, and what the other side wrongly hashed for it, written by hand. */
const MISTAKES: [code: QshMistakeCode, url: string, hashed: string, baseUrl?: string][] = [
	['base-path-kept', '/wiki/rest/api/space?limit=5', 'GET&/wiki/rest/api/space&limit=5', BASE],
	['base-path-kept', `${BASE}/rest/api/space`, 'GET&/wiki/rest/api/space&', BASE],
	['base-path-cut-too-much', '/wikifoo/a', 'GET&/foo/a&', BASE],
	['base-path-cut-too-much', '/wiki/wiki/a', 'GET&/a&', BASE],
	['base-path-cut-too-much', '/wiki/a/wiki/b', 'GET&/a/b&', BASE],
	['base-path-cut-too-much', '/wiki/rest/api', 'GET&/api&', BASE],
	['proxy-prefix', '/proxy/rest/api', 'GET&/rest/api&'],
	['proxy-prefix', '/a/b/rest/api?c=d', 'GET&/rest/api&c=d'],
	['proxy-prefix', '/rest/api', 'GET&/wiki/rest/api&', BASE],
	['path-encoded-again', '/a%20b', 'GET&/a%2520b&'],
	['path-encoded-again', '/a:b/c@d', 'GET&/a%3Ab/c%40d&'],
	['trailing-slash-kept', '/a/?b=c', 'GET&/a/&b=c'],
	['trailing-slash-kept', '/a?b=c', 'GET&/a/&b=c'],
	['values-unsorted', '/?a=2&a=1', 'GET&/&a=2,1'],
	['values-unsorted', '/?b=0&a=2&a=1', 'GET&/&a=2,1&b=0'],
	['values-sorted-encoded', '/?a=B&a=%5B', 'GET&/&a=%5B,B'],
	['names-unsorted', '/?b=2&a=1', 'GET&/&b=2&a=1'],
	['names-unsorted', '/?b=2&a=1&jwt=x', 'GET&/&b=2&a=1'],
	['names-unsorted', '/?id=2&id-type=1', 'GET&/&id-type=1&id=2'],
	['names-unsorted', '/?a=1&a=2', 'GET&/&a=1&a=2'],
	['comma-encoded', '/?a=1&a=2', 'GET&/&a=1%2C2'],
	['plus-kept', '/?a=b+c', 'GET&/&a=b%2Bc'],
	['space-as-plus', '/?a=b%20c', 'GET&/&a=b+c'],
	['space-as-plus', '/?a=b+c', 'GET&/&a=b+c'],
	['encoded-twice', '/?a=b%20c', 'GET&/&a=b%2520c'],
	['encoded-twice', '/?a=%C3%A9&b=1', 'GET&/&a=%25C3%25A9&b=1'],
	['not-decoded', '/?a=%7e%2f', 'GET&/&a=%7e%2f'],
	['not-decoded', '/?b=%41&a=%42', 'GET&/&a=%42&b=%41'],
	['reserved-left', '/?b=(x)*&a=1', 'GET&/&a=1&b=(x)*'],
	['reserved-left', "/?b=!'*&a=1", 'GET&/&a=1&b=%21%27*'],
	['reserved-left', '/?b=~x&a=1', 'GET&/&a=1&b=%7Ex'],
	['jwt-included', `/?a=1&jwt=${TOKEN}`, `GET&/&a=1&jwt=${TOKEN}`],
	['jwt-included', `/?jwt=${TOKEN}&z=1&a=2`, `GET&/&a=2&jwt=${TOKEN}&z=1`],
	['jwt-included', '/?a=1', 'GET&/&a=1&jwt='],
	['query-left-out', '/a?b=c', 'GET&/a&'],
	['parameter-added', '/a?b=c&_=1&d=e', 'GET&/a&b=c&d=e'],
	['parameter-added', '/a?b=2&b=1&d=e', 'GET&/a&b=1&d=e'],
	['other-method', '/a?b=c', 'POST&/a&b=c'],
	['other-method', '/a', 'DELETE&/a&'],
	['method-lower-case', '/a', 'get&/a&'],
];

async function explained(url: string, qsh: string, baseUrl?: string): ReturnType<typeof explainQsh> {
	return explainQsh('get', url, { qsh, ...(baseUrl === undefined ? {} : { baseUrl }) });
}

describe('the explanation of a wrong hash', () => {
	it.each(MISTAKES)('names the mistake %s: %s hashed as %s', async (code, url, hashed, baseUrl) => {
		const explanation = await explained(url, sha256(hashed), baseUrl);
		expect(explanation.matches).toBe(false);
		expect(explanation.mistake).toMatchObject({ code, canonicalRequest: hashed.replace(TOKEN, '[token]') });
		expect(String(explanation)).toContain(explanation.mistake?.description);
	});

	it.each([
		['path-decoded', '/a%20b', 'GET&/a b&'],
		['path-decoded', '/a b', 'GET&/a b&'],
		['path-decoded', '/%C3%BC?c=d', 'GET&/ü&c=d'],
		['name-order-decoded', '/?a:b=2&a-b=1', 'GET&/&a-b=1&a%3Ab=2'],
	])('names the mistake %s, which verifiers let pass', async (code, url, hashed) => {
		const explanation = await explained(url, sha256(hashed));
		expect(explanation).toMatchObject({ matches: true, mistake: { code, canonicalRequest: hashed } });
		expect(String(explanation)).toContain('It is accepted although');
	});

	it('names capitals in a hash that is right otherwise, since no verifier takes them', async () => {
		const explanation = await explained('/a', sha256('GET&/a&').toUpperCase());
		expect(explanation).toMatchObject({ matches: false, mistake: { code: 'hash-upper-case' } });
	});

	it('knows a context token, which has no hash', async () => {
		const explanation = await explained('/a', 'context-qsh');
		expect(explanation).toMatchObject({ matches: false, mistake: { code: 'context-token' } });
		expect(String(explanation)).not.toContain('The other side hashed');
	});

	it.each([sha256('something else'), '', 'no hash', 'CONTEXT-QSH'])('names no mistake for %j', async (claimed) => {
		const explanation = await explained('/wiki/a?b=c', claimed, BASE);
		expect(explanation.matches).toBe(false);
		expect(explanation).not.toHaveProperty('mistake');
		expect(String(explanation)).toContain('none of the well-known mistakes');
	});
});

describe('the explanation of a right hash', () => {
	it.each([
		['/a?b=2&b=1'],
		['https://example.com/wiki/a?b=c', BASE],
		['/a b/ü?c= d'],
		['https://example.com/x/../y'],
		['/a#part'],
		['//a'],
		['?'],
	])('says that it matches and names no mistake: %j', async (url, baseUrl?: string) => {
		const options = baseUrl === undefined ? {} : { baseUrl };
		const qsh = await queryStringHash('GET', url, options);
		const explanation = await explainQsh('GET', url, { ...options, qsh });
		expect(explanation).toMatchObject({ matches: true, qsh, claimed: qsh });
		expect(explanation).not.toHaveProperty('mistake');
	});

	it('says so for a target that only a verifier takes', async () => {
		for (const [url, hashed] of [
			['/a//', 'GET&/a/&'],
			['/?a=%zz', 'GET&/&a=%zz'],
			['/?=v', 'GET&/&=v'],
		] as const) {
			expect(await explained(url, sha256(hashed))).toMatchObject({ matches: true });
		}
	});
});

describe('the explanation without a hash', () => {
	it('takes the canonical request apart', async () => {
		const explanation = await explainQsh('post', new URL(`${BASE}/a&b/?d=2&c=1`), { baseUrl: BASE });
		const canonicalRequest = 'POST&/a%26b&c=1&d=2';
		expect({ ...explanation, toString: undefined }).toEqual({
			method: 'POST',
			path: '/a%26b',
			query: 'c=1&d=2',
			canonicalRequest,
			qsh: sha256(canonicalRequest),
		});
	});

	it.each(['', '\uD800', 'http://', '/%zz?%zz=%', 'ftp://example.com/a', '/a//?=', 'https://[/'])(
		'refuses no URL: %j',
		async (url) => {
			await expect(explainQsh('any method', url)).resolves.toHaveProperty('qsh');
		},
	);

	it('refuses a base URL that is none', async () => {
		await expect(explainQsh('GET', '/', { baseUrl: 'ftp://example.com' })).rejects.toThrow(TypeError);
	});
});

describe('the text', () => {
	it.each([
		[`/?jwt=${TOKEN}`, sha256(`GET&/&jwt=${TOKEN}`)],
		[`/?token=${TOKEN}&a=1`, sha256(`GET&/&token=${TOKEN}&a=1`)],
		[`/${TOKEN}/a`, 'x'],
		['/', TOKEN],
	])('never shows a token', async (url, claimed) => {
		expect(String(await explainQsh('GET', url))).not.toMatch(/eyJ/);
		expect(String(await explained(url, claimed))).not.toMatch(/eyJ/);
	});

	it('tells a person what is hashed', async () => {
		expect(String(await explainQsh('GET', '/rest/api/3/myself'))).toMatchInlineSnapshot(`
			"method             GET
			path               /rest/api/3/myself
			query              (none)
			canonical request  GET&/rest/api/3/myself&
			qsh                c790e863cecddbf1369d5e058d5f71d9d19741a497a6e4681351909109759513"
		`);
	});

	it('tells a person that the hash is right', async () => {
		expect(String(await explained('/?b=2&a=1', sha256('GET&/&a=1&b=2')))).toMatchInlineSnapshot(`
			"method             GET
			path               /
			query              a=1&b=2
			canonical request  GET&/&a=1&b=2
			qsh                d7107f233febb97141d7f3d3f51223039298917d82dddebf435c916011c9a214
			claimed            d7107f233febb97141d7f3d3f51223039298917d82dddebf435c916011c9a214

			The claimed hash is right for this request."
		`);
	});

	it('tells a person which mistake the other side made', async () => {
		const claimed = sha256('GET&/wiki/rest/api/space&limit=5');
		expect(String(await explained('/wiki/rest/api/space?limit=5', claimed, BASE))).toMatchInlineSnapshot(`
			"method             GET
			path               /rest/api/space
			query              limit=5
			canonical request  GET&/rest/api/space&limit=5
			qsh                1a549749110113032c432ad58d59aa4891b78dad76d8f469cfc23b4056522384
			claimed            bc76baa94d286358655deb179dbf60995e314f5481193024d09aa2d6cf2b5571

			The claimed hash is wrong: The base path was hashed with the rest: it has to be cut off first.
			The other side hashed: GET&/wiki/rest/api/space&limit=5"
		`);
	});

	it('tells a person where to look when no mistake explains the hash', async () => {
		expect(String(await explained('/a', sha256('')))).toMatchInlineSnapshot(`
			"method             GET
			path               /a
			query              (none)
			canonical request  GET&/a&
			qsh                7c4508437949da0f53526c7e7c30103aef1a50164365337f11bf73a485ec5380
			claimed            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

			The claimed hash is wrong, and none of the well-known mistakes leads to it.
			Compare the method, path and query above with what the other side hashed: one of the two saw another URL."
		`);
	});
});
