import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncodeError } from '../../src/index.ts';
import type { UncheckedOptions } from '../../src/index.ts';
import { createLooseClient } from './loose-client.ts';
import { confluenceTenant, jiraTenant, NOW_SECONDS, now } from '../support/tenants.ts';
import { claimsOf, failureOf, wire } from './helpers.ts';

const tenant = jiraTenant();
const wiki = confluenceTenant();

describe('what is sent is signed for what is sent', () => {
	it.each(['get', 'post', 'put', 'patch', 'delete', 'head'] as const)('by %s', async (method) => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now })[method]('rest/api/3/issue/A-1?a=1');
		expect(sent.map(({ method, url }) => [method, url])).toEqual([
			[method.toUpperCase(), 'https://example.atlassian.net/rest/api/3/issue/A-1?a=1'],
		]);
		await claimsOf(sent[0]!, tenant);
	});

	it.each([
		'rest/x',
		'rest/x/',
		'',
		'rest/x?',
		'rest/x?a&b=&&c',
		'rest/x?b=2&a=1&b=1&a=%31',
		'rest/x?q=a+b%20c%2Bd',
		'rest/x?q=*~!\'()"<>[]{}|^`\\',
		'rest/x?q=é日本😀&ü=%C3%BC',
		'rest/x?A=1&a=2&%41=3&a.b=1&a-b=2',
		'rest/x?q=a,b&q=a%2Cb&q',
		'rest/x?a==b=c&d=?/:@',
		'rest/a b/é&c=d/%2F%26/x',
		"rest/~a/!$'()*+,;=:@",
		'rest//x///y',
		'rest/x?jwt=1&a=2',
		'rest/x?__proto__=1&constructor=2&toString=3',
	])('for the path %j, with and without a base path', async (path) => {
		for (const target of [tenant, wiki]) {
			const { fetch, sent } = wire();
			await createLooseClient(target, { fetch, now }).get(path);
			expect(await claimsOf(sent[0]!, target)).toHaveProperty('qsh');
		}
	});

	it.each<[string, UncheckedOptions['searchParams'], string]>([
		[
			'an object',
			{ jql: 'a = "b+c" AND d ~ e*', n: 1, yes: true, gone: undefined, é: '日本', empty: '' },
			'jql=a+%3D+%22b%2Bc%22+AND+d+%7E+e*&n=1&yes=true&%C3%A9=%E6%97%A5%E6%9C%AC&empty=',
		],
		[
			'pairs',
			[
				['a', 'x y'],
				['b', '*'],
				['a', '~+%2B'],
			],
			'a=x+y&b=*&a=%7E%2B%252B',
		],
		[
			'a URLSearchParams',
			new URLSearchParams([
				['a', '1 +'],
				['a', '0'],
				['~', "*'"],
			]),
			'a=1+%2B&a=0&%7E=*%27',
		],
		['a string', '?b=~*&a=x y&a=%2B+&é=日本', 'b=~*&a=x%20y&a=%2B+&%C3%A9=%E6%97%A5%E6%9C%AC'],
	])('for searchParams given as %s, behind the query of the path', async (_, searchParams, expected) => {
		const { fetch, sent } = wire();
		const confluence = createLooseClient(wiki, { fetch, now });
		await confluence.get('rest/x', { searchParams: searchParams ?? '' });
		await confluence.get('rest/x?a=9&z=.', { searchParams: searchParams ?? '' });
		expect(sent.map(({ url }) => new URL(url).search)).toEqual([`?${expected}`, `?a=9&z=.&${expected}`]);
		for (const request of sent) await claimsOf(request, wiki);
	});

	it('for any name and value', async () => {
		const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 5 }), async (searchParams) => {
				const { fetch, sent } = wire();
				await createLooseClient(wiki, { fetch, now }).get('rest/x?first=1', { searchParams });
				await claimsOf(sent[0]!, wiki);
				expect([...new URL(sent[0]!.url).searchParams]).toEqual([['first', '1'], ...searchParams]);
			}),
		);
	});

	it('with its body untouched', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).post('rest/x', { json: { é: [1] } });
		expect(sent[0]!.headers.get('content-type')).toBe('application/json');
		expect(await sent[0]!.json()).toEqual({ é: [1] });
	});
});

describe('the token', () => {
	it('is in the header alone, never in the URL', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).get('rest/x?a=1');
		expect(sent[0]!.url).toBe('https://example.atlassian.net/rest/x?a=1');
		expect(sent[0]!.headers.get('authorization')).toMatch(/^JWT [\w-]+\.[\w-]+\.[\w-]+$/);
	});

	it('takes the place of an Authorization that the caller set, at the client or at the call', async () => {
		const { fetch, sent } = wire();
		const jira = createLooseClient(tenant, { fetch, now, headers: { Authorization: 'Basic client' } });
		await jira.get('rest/x');
		await jira.get('rest/x', { headers: { AUTHORIZATION: 'Basic call' } });
		await jira.get('rest/x', { headers: new Headers({ authorization: 'Basic headers' }) });
		expect(sent).toHaveLength(3);
		for (const request of sent) await claimsOf(request, tenant);
	});

	it('names app and tenant, and lives for three minutes', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).get('rest/x');
		expect(await claimsOf(sent[0]!, tenant)).toEqual({
			iss: tenant.key,
			aud: [tenant.clientKey],
			iat: NOW_SECONDS,
			exp: NOW_SECONDS + 180,
			qsh: expect.any(String),
		});
	});

	it('names a tenant of Bitbucket as its subject', async () => {
		const bitbucket = jiraTenant({ productType: 'bitbucket', baseUrl: 'https://api.bitbucket.org' });
		const { fetch, sent } = wire();
		await createLooseClient(bitbucket, { fetch, now }).get('2.0/user');
		expect(await claimsOf(sent[0]!, bitbucket)).toMatchObject({ sub: bitbucket.clientKey });
		expect(await claimsOf(sent[0]!, bitbucket)).not.toHaveProperty('aud');
	});

	it('lives as long as `lifetime` says, by the clock `now`', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, lifetime: 7, now: () => 1_000_999 }).get('rest/x');
		expect(await claimsOf(sent[0]!, tenant, 1000)).toMatchObject({ iat: 1000, exp: 1007 });
	});

	it('is made by the clock of the system where no other is given', async () => {
		const { fetch, sent } = wire();
		const before = Math.floor(Date.now() / 1000);
		await createLooseClient(tenant, { fetch }).get('rest/x');
		const { iat = 0 } = await claimsOf(sent[0]!, tenant, before);
		expect(iat - before).toBeGreaterThanOrEqual(0);
		expect(iat - before).toBeLessThan(5);
	});
});

describe('what cannot be signed', () => {
	it.each([
		['rest/x?a=%zz', 'ERR_PERCENT_ENCODING'],
		['rest/x?a=%ff', 'ERR_PERCENT_ENCODING'],
		['rest/x?=1', 'ERR_QUERY_NAME_EMPTY'],
		['rest/x//', 'ERR_URL_AMBIGUOUS'],
		['rest/../x', 'ERR_URL'],
		['https://else.example/rest/x', 'ERR_URL_FOREIGN'],
	])('such as %s is not sent', async (path, code) => {
		const { fetch, sent } = wire();
		const error = await failureOf(createLooseClient(tenant, { fetch, now }).get(path));
		expect(error).toBeInstanceOf(EncodeError);
		expect(error).toMatchObject({ code });
		expect(sent).toEqual([]);
	});
});
