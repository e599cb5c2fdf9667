import { describe, expect, it } from 'vitest';
import { createLooseClient } from './loose-client.ts';
import { confluenceTenant, now } from '../support/tenants.ts';
import { claimsOf, failureOf, wire } from './helpers.ts';

const tenant = confluenceTenant();
const BASE = tenant.baseUrl;

describe('jira.ky, the signed ky instance', () => {
	it.each([
		['a path', 'wiki/api/v2/pages?limit=5'],
		['a path with a leading slash', '/api/v2/pages?limit=5'],
		['an absolute URL', `${BASE}/api/v2/pages?limit=5`],
		['a URL', new URL(`${BASE}/api/v2/pages?limit=5`)],
		['a Request', new Request(`${BASE}/api/v2/pages?limit=5`)],
	])('signs %s', async (_, input) => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).ky(input);
		expect(sent[0]!.url).toBe(`${BASE}/api/v2/pages?limit=5`);
		await claimsOf(sent[0]!, tenant);
	});

	it.each(['get', 'post', 'put', 'patch', 'delete', 'head', 'query'] as const)('signs by %s', async (method) => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).ky[method]('rest/x', { searchParams: { a: '~ *' } });
		expect(sent[0]!.method).toBe(method.toUpperCase());
		await claimsOf(sent[0]!, tenant);
	});

	it.each(['get', 'post', 'PUT', 'Patch', 'delete', 'options', 'PROPFIND', 'propfind'])(
		'signs for the method %s however it is written',
		async (method) => {
			const { fetch, sent } = wire();
			await createLooseClient(tenant, { fetch, now }).ky('rest/x', { method });
			expect(await claimsOf(sent[0]!, tenant)).toHaveProperty('qsh');
		},
	);

	it('signs a Request with its method, headers and body, and leaves the Request itself alone', async () => {
		const { fetch, sent } = wire();
		const headers = { 'x-own': '1', authorization: 'Basic own' };
		const request = new Request(`${BASE}/rest/x?a=1`, { method: 'PUT', body: 'text', headers });
		await createLooseClient(tenant, { fetch, now }).ky(request);
		expect([sent[0]!.method, sent[0]!.url, sent[0]!.headers.get('x-own')]).toEqual(['PUT', `${BASE}/rest/x?a=1`, '1']);
		expect(await sent[0]!.text()).toBe('text');
		await claimsOf(sent[0]!, tenant);
		expect(request.headers.get('authorization')).toBe('Basic own');
	});

	it('leaves the headers of a Request that it has its own values for', async () => {
		const { fetch, sent } = wire();
		const headers = { 'user-agent': 'own', 'x-atlassian-token': 'own' };
		const { ky } = createLooseClient(tenant, { fetch, now });
		await ky(new Request(`${BASE}/rest/x`, { method: 'POST', headers }), { body: new FormData() });
		expect(Object.fromEntries(sent[0]!.headers)).toMatchObject(headers);
	});

	it('signs a Request for the parameters that are added to it', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).ky(new Request(`${BASE}/rest/x?a=1`), { searchParams: { b: '2' } });
		expect(sent[0]!.url).toBe(`${BASE}/rest/x?a=1&b=2`);
		await claimsOf(sent[0]!, tenant);
	});

	it('takes `json` beside a Request whose method has a body', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).ky(new Request(`${BASE}/rest/x`, { method: 'POST' }), {
			json: [1],
		});
		expect([sent[0]!.method, await sent[0]!.json()]).toEqual(['POST', [1]]);
		await claimsOf(sent[0]!, tenant);
	});

	it('refuses `json` beside a Request that has no body by its method', async () => {
		const { fetch, sent } = wire();
		const promise = createLooseClient(tenant, { fetch, now }).ky(new Request(`${BASE}/rest/x`), { json: [1] });
		expect(await failureOf(promise)).toMatchObject({ name: 'EncodeError', code: 'ERR_BODY' });
		expect(sent).toEqual([]);
	});

	it.each([
		['https://else.example/wiki/rest/x', 'ERR_URL_FOREIGN'],
		['https://example.atlassian.net/rest/x', 'ERR_URL_FOREIGN'],
		['http://example.atlassian.net/wiki/rest/x', 'ERR_URL_FOREIGN'],
		['https://example.atlassian.net/wiki/../rest/x', 'ERR_URL_FOREIGN'],
		['https://example.atlassian.net/wiki/..%2frest/x', 'ERR_URL'],
		['https://example.atlassian.net/wiki/%2E%2e%5Crest/x', 'ERR_URL'],
	])('refuses a Request for %s', async (url, code) => {
		const { fetch, sent } = wire();
		const error = await failureOf(createLooseClient(tenant, { fetch, now }).ky(new Request(url)));
		expect(error).toMatchObject({ name: 'EncodeError', code });
		expect(sent).toEqual([]);
	});

	it.each([{ prefix: 'https://else.example' }, { baseUrl: 'https://else.example' }])(
		'sends nothing elsewhere, whatever is given as %j',
		async (options) => {
			const { fetch, sent } = wire();
			const { ky } = createLooseClient(tenant, { fetch, now });
			await Promise.allSettled([
				ky('rest/x', options),
				ky.extend(options)('rest/x'),
				ky.extend(() => options)('rest/x'),
			]);
			expect(sent.filter(({ url }) => !url.startsWith(`${BASE}/`))).toEqual([]);
		},
	);

	it('signs after `extend`, by an object or a function', async () => {
		const { fetch, sent } = wire();
		const { ky } = createLooseClient(tenant, { fetch, now });
		await ky.extend({ headers: { 'x-a': '1' } }).get('rest/x');
		await ky
			.extend(({ headers }) => ({ headers: Object.assign({ 'x-a': '1' }, headers) }))
			.extend({})
			.post('rest/x');
		expect(sent.map(({ headers }) => headers.get('x-a'))).toEqual(['1', '1']);
		for (const request of sent) await claimsOf(request, tenant);
	});

	it('has the marks of ky that hooks return', () => {
		const { ky } = createLooseClient(tenant, { now });
		expect(typeof ky.stop).toBe('symbol');
		expect(ky.retry({ code: 'again' })).toBeTypeOf('object');
	});
});
