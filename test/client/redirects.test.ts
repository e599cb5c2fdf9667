import { describe, expect, it } from 'vitest';
import { RedirectError, type ClientOptions } from '../../src/index.ts';
import { createLooseClient, type LooseClient } from './loose-client.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { claimsOf, failureOf, wire } from './helpers.ts';
import { redirecting, startServer, type TestServer } from './servers.ts';

function clientOf({ origin }: TestServer, options: ClientOptions = {}): LooseClient {
	return createLooseClient(jiraTenant({ baseUrl: origin }), { now, retry: 0, ...options });
}

async function expectAllSigned({ origin, received }: TestServer): Promise<void> {
	for (const request of received) await claimsOf(request, jiraTenant({ baseUrl: origin }));
	expect(received).not.toEqual([]);
}

describe('a redirect on the site of the tenant', () => {
	it('is followed, and signed anew for its own URL', async () => {
		await using site = await startServer(redirecting({ '/rest/a?x=1': [302, '/rest/b?y=%7E+2'] }));
		expect(await clientOf(site).get('rest/a?x=1').json()).toEqual({ arrived: '/rest/b?y=%7E+2' });
		await expectAllSigned(site);
	});

	it.each([
		['/rest/c', '/rest/c'],
		['b', '/rest/b'],
		['?y=2', '/rest/a?y=2'],
		['../d/./e', '/d/e'],
		['/rest/b#part', '/rest/b'],
		['/rest/a b', '/rest/a%20b'],
	])('to the relative Location %s leads to %s', async (location, target) => {
		await using site = await startServer(redirecting({ '/rest/a?x=1': [302, location] }));
		expect(await clientOf(site).get('rest/a?x=1').json()).toEqual({ arrived: target });
		await expectAllSigned(site);
	});

	it('to a Location that holds UTF-8 as it is leads where browsers go', async () => {
		const raw = Buffer.from('/rest/ä/漢?x=é').toString('latin1');
		await using site = await startServer(redirecting({ '/rest/a': [302, raw] }));
		expect(await clientOf(site).get('rest/a').json()).toEqual({ arrived: '/rest/%C3%A4/%E6%BC%A2?x=%C3%A9' });
		await expectAllSigned(site);
	});

	it('leaves the fragment of its Location behind', async () => {
		const { fetch, sent } = wire(
			new Response(null, { status: 302, headers: { location: '/b#part' } }),
			Response.json(1),
		);
		await createLooseClient(jiraTenant(), { fetch, now }).get('a');
		expect(sent.map(({ url }) => new URL(url).href)).toEqual([
			'https://example.atlassian.net/a',
			'https://example.atlassian.net/b',
		]);
	});

	it('out of the base path of the tenant is signed for its whole path', async () => {
		await using site = await startServer(redirecting({ '/wiki/a': [302, '/wiki/b'], '/wiki/b': [302, '/other/c'] }));
		const tenant = jiraTenant({ baseUrl: `${site.origin}/wiki` });
		expect(await createLooseClient(tenant, { now }).get('a').json()).toEqual({ arrived: '/other/c' });
		for (const request of site.received.slice(0, 2)) await claimsOf(request, tenant);
		await claimsOf(site.received[2]!, jiraTenant({ baseUrl: site.origin }));
	});

	it.each([
		[301, 'GET', 'GET', ''],
		[302, 'GET', 'GET', ''],
		[303, 'GET', 'GET', ''],
		[307, 'GET', 'GET', ''],
		[308, 'GET', 'GET', ''],
		[307, 'POST', 'POST', '{"a":1}'],
		[308, 'POST', 'POST', '{"a":1}'],
		[301, 'PUT', 'PUT', '{"a":1}'],
		[302, 'PATCH', 'PATCH', '{"a":1}'],
		[302, 'HEAD', 'HEAD', ''],
		[303, 'HEAD', 'HEAD', ''],
	] as const)('by %i continues a %s as %s with the body %j', async (status, method, then, body) => {
		await using site = await startServer(redirecting({ '/rest/a': [status, '/rest/b'] }));
		const name = method.toLowerCase() as Lowercase<typeof method>;
		await clientOf(site)[name]('rest/a', method === 'GET' || method === 'HEAD' ? {} : { json: { a: 1 } });
		const [, second] = site.received;
		expect(second).toMatchObject({ method: then, target: '/rest/b', body });
		expect(second!.headers.get('content-type')).toBe(body === '' ? null : 'application/json');
		await expectAllSigned(site);
	});

	it.each([
		['POST', 'rest/api/3/task/10'],
		['PUT', 'rest/api/3/task/10'],
		['DELETE', 'wiki/rest/api/longtask/10'],
	] as const)('by 303 continues a %s as GET where it leads to a task', async (method, task) => {
		await using site = await startServer(redirecting({ '/rest/a': [303, `/${task}`] }));
		const name = method.toLowerCase() as Lowercase<typeof method>;
		await clientOf(site)[name]('rest/a', { json: { a: 1 } });
		expect(site.received[1]).toMatchObject({ method: 'GET', target: `/${task}`, body: '' });
		expect(site.received[1]!.headers.get('content-type')).toBeNull();
		await expectAllSigned(site);
	});

	it.each([
		[301, 'post', false],
		[302, 'post', true],
		[303, 'post', true],
		[303, 'put', true],
		[303, 'delete', true],
	] as const)('by %i is not followed after a %s, which would be lost', async (status, method, maybeApplied) => {
		await using site = await startServer(redirecting({ '/rest/a': [status, '/rest/b'] }));
		const error = await failureOf(clientOf(site)[method]('rest/a', { json: { a: 1 } }));
		expect(error).toMatchObject({ name: 'RedirectError', code: 'ERR_REDIRECT_METHOD', maybeApplied });
		expect(site.received).toHaveLength(1);
	});

	it.each([
		['post', '/login.jsp?os_destination=%2Frest'],
		['put', '/secure/sso/start'],
		['patch', '/login'],
		['delete', 'https://id.atlassian.com/login?continue=x'],
	] as const)('is not followed after a %s to a page for logging in: %s', async (method, location) => {
		await using site = await startServer(redirecting({ '/rest/a': [302, location] }));
		const error = await failureOf(clientOf(site)[method]('rest/a', { json: { a: 1 } }));
		expect(error).toMatchObject({ name: 'RedirectError', code: 'ERR_REDIRECT_LOGIN', maybeApplied: false });
		expect(site.received).toHaveLength(1);
	});

	it.each([
		['text', () => 'one two'],
		['a Blob', () => new Blob(['one ', 'two'])],
		['bytes', () => new TextEncoder().encode('one two')],
		['a query', () => new URLSearchParams({ one: 'two' })],
	])('sends %s again, where the status asks for it', async (_, make) => {
		await using site = await startServer(redirecting({ '/a': [307, '/b'], '/b': [308, '/c'] }));
		await clientOf(site).post('a', { body: make(), headers: { 'content-type': 'text/x' } });
		const bodies = site.received.map(({ body }) => body);
		expect(bodies).toEqual(Array(3).fill(await new Response(make()).text()));
		expect(site.received.map(({ headers }) => headers.get('content-type'))).toEqual(Array(3).fill('text/x'));
		await expectAllSigned(site);
	});

	it('sends a form again, as a form', async () => {
		await using site = await startServer(redirecting({ '/a': [307, '/b'] }));
		const form = new FormData();
		form.append('file', new Blob(['one two']), 'a.txt');
		await clientOf(site).post('a', { body: form });
		for (const { body, headers } of site.received) {
			const read = await new Response(body, { headers: { 'content-type': headers.get('content-type')! } }).formData();
			expect(await (read.get('file') as File).text()).toBe('one two');
		}
		expect(site.received).toHaveLength(2);
	});

	it('is not followed with a stream, which can be read once', async () => {
		await using site = await startServer(redirecting({ '/a': [307, '/b'] }));
		const body = new Blob(['one ', 'two']).stream();
		const error = await failureOf(clientOf(site, { retry: 2 }).post('a', { body }));
		expect(error).toHaveProperty('name', 'NetworkError');
		expect(site.received).toHaveLength(1);
	});

	it('is refused with a stream, where the `fetch` of the caller gives the redirect', async () => {
		await using site = await startServer(redirecting({}));
		const fetch = async () => new Response(null, { status: 307, headers: { location: '/b' } });
		const error = await failureOf(clientOf(site, { fetch }).post('a', { body: new Blob(['one']).stream() }));
		expect(error).toMatchObject({ name: 'RedirectError', code: 'ERR_REDIRECT_BODY' });
	});

	it('sends again what a hook has put in place of the body', async () => {
		await using site = await startServer(redirecting({ '/a': [307, '/b'] }));
		const hooks = {
			beforeRequest: [({ request }: { request: Request }) => new Request(request, { method: 'POST', body: 'other' })],
		};
		await clientOf(site, { hooks }).post('a', { body: 'own' });
		expect(site.received.map(({ body }) => body)).toEqual(['other', 'other']);
	});

	it('keeps the headers of the caller, his Cookie too, and one Authorization', async () => {
		await using site = await startServer(redirecting({ '/a': [303, '/task/1'] }));
		const headers = { 'x-own': '1', cookie: 'c=1', accept: 'text/x', authorization: 'Basic own' };
		await clientOf(site).post('a', { headers, json: 1 });
		expect(Object.fromEntries(site.received[1]!.headers)).toMatchObject({
			'x-own': '1',
			cookie: 'c=1',
			accept: 'text/x',
		});
		await expectAllSigned(site);
	});

	it('is followed ten times', async () => {
		await using site = await startServer(
			redirecting(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`/${i}`, [302, `/${i + 1}`]]))),
		);
		expect(await clientOf(site).get('0').json()).toEqual({ arrived: '/10' });
		await expectAllSigned(site);
	});

	it('is not followed an eleventh time', async () => {
		await using site = await startServer(redirecting({ '/a': [302, '/b'], '/b': [307, '/a'] }));
		const error = await failureOf(clientOf(site, { retry: 2 }).get('a'));
		expect(error).toBeInstanceOf(RedirectError);
		expect(error).toMatchObject({ code: 'ERR_TOO_MANY_REDIRECTS' });
		expect(site.received).toHaveLength(11);
	});

	it.each([
		'ftp://example.com/x',
		'javascript:1',
		'http://',
		'http://[x',
		'http://user@127.0.0.1/',
		'http://:password@127.0.0.1/',
		'file:///etc/x',
	])('to %s is not followed', async (location) => {
		await using site = await startServer(redirecting({ '/a': [302, location] }));
		const error = await failureOf(clientOf(site).get('a'));
		expect(error).toMatchObject({ name: 'RedirectError', code: 'ERR_REDIRECT_LOCATION' });
		expect(site.received).toHaveLength(1);
	});

	it('without a Location, or with a status that is none, is an answer like any other', async () => {
		await using site = await startServer(({ target }, response) => {
			if (target === '/none') response.writeHead(302).end();
			else response.writeHead(Number(target.slice(1)), { location: '/b' }).end();
		});
		const statuses = ['none', '300', '304', '201'].map((path) => clientOf(site, { throwHttpErrors: false }).get(path));
		expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([302, 300, 304, 201]);
	});
});

describe('the `redirect` option of the caller', () => {
	it('`manual` gives him the redirect itself', async () => {
		await using site = await startServer(redirecting({ '/a': [302, '/b'] }));
		const response = await clientOf(site, { throwHttpErrors: false }).get('a', { redirect: 'manual' });
		expect([response.status, response.headers.get('location')]).toEqual([302, '/b']);
		expect(site.received).toHaveLength(1);
		await expectAllSigned(site);
	});

	it('`error` makes the call fail', async () => {
		await using site = await startServer(redirecting({ '/a': [302, '/b'] }));
		expect(await failureOf(clientOf(site).get('a', { redirect: 'error' }))).toHaveProperty('name', 'NetworkError');
		expect(site.received).toHaveLength(1);
	});
});
