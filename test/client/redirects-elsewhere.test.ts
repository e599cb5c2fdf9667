import { describe, expect, it } from 'vitest';
import { createLooseClient, type LooseClient } from './loose-client.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { claimsOf, failureOf } from './helpers.ts';
import { redirecting, startServer, type TestServer } from './servers.ts';

const credentials = { cookie: 'session=1', 'proxy-authorization': 'Basic proxy', authorization: 'Basic own' };

function clientOf({ origin }: TestServer): LooseClient {
	return createLooseClient(jiraTenant({ baseUrl: origin }), { now, retry: 0 });
}

function formOf(text: string): FormData {
	const form = new FormData();
	form.append('file', new Blob([text]));
	return form;
}

const replaceBody = ({ request }: { request: Request }): Request =>
	new Request(request.url, { method: 'PUT', body: 'from a hook' });

/** The credentials among the headers of each request. */
function shownTo({ received }: TestServer): string[][] {
	return received.map(({ headers }) => Object.keys(credentials).filter((name) => headers.has(name)));
}

describe('a redirect to another origin', () => {
	it.each([301, 302, 303, 307, 308])('by %i is followed without any credential', async (status) => {
		await using other = await startServer(redirecting({}));
		await using site = await startServer(redirecting({ '/a': [status, `${other.origin}/media?id=1`] }));
		expect(await clientOf(site).get('a', { headers: credentials }).json()).toEqual({ arrived: '/media?id=1' });
		expect(shownTo(other)).toEqual([[]]);
		await claimsOf(site.received[0]!, jiraTenant({ baseUrl: site.origin }));
	});

	it('takes no credential in its URL either', async () => {
		await using other = await startServer(redirecting({}));
		await using site = await startServer(redirecting({ '/a': [302, `${other.origin}/media`] }));
		await clientOf(site).get('a');
		expect(other.received.map(({ target }) => target)).toEqual(['/media']);
	});

	it('that names the host in another way is one, too', async () => {
		await using other = await startServer(redirecting({}));
		const port = new URL(other.origin).port;
		await using site = await startServer(redirecting({ '/a': [302, `//127.0.0.1:${port}/b`] }));
		await clientOf(site).get('a', { headers: credentials });
		expect(shownTo(other)).toEqual([[]]);
	});

	it.each([301, 302])('by %i is not followed after a POST: from http to https, for example', async (status) => {
		await using other = await startServer(redirecting({}));
		await using site = await startServer(redirecting({ '/b': [status, `${other.origin}/b`] }));
		const error = await failureOf(clientOf(site).post('b', { json: 1, headers: credentials }));
		expect(error).toMatchObject({ name: 'RedirectError', code: 'ERR_REDIRECT_METHOD', maybeApplied: false });
		expect(error).toHaveProperty('message', expect.stringContaining(other.origin));
		expect(other.received).toEqual([]);
	});

	it.each([
		['JSON', () => ({ json: { customer: 'data' } })],
		['text', () => ({ body: 'data' })],
		['a form', () => ({ body: formOf('data') })],
		['a body in a Request that a hook gives', () => ({ hooks: { beforeRequest: [replaceBody] } })],
	])('gets no request body: %s', async (_, optionsOf) => {
		await using other = await startServer(redirecting({}));
		for (const status of [307, 308]) {
			await using site = await startServer(redirecting({ '/a': [status, `${other.origin}/kept`] }));
			expect(await failureOf(clientOf(site).put('a', optionsOf()))).toMatchObject({
				name: 'RedirectError',
				code: 'ERR_REDIRECT_BODY',
			});
		}
		expect(other.received).toEqual([]);
	});

	it('gets no request body after a hop on the origin either, nor over http what was sent over https', async () => {
		const sent: string[] = [];
		const client = createLooseClient(jiraTenant({ baseUrl: 'https://jira.example.com' }), {
			now,
			retry: 0,
			async fetch(input) {
				const { url } = input as Request;
				sent.push(url);
				const location = url.endsWith('/a') ? '/b' : 'http://jira.example.com/b';
				return new Response(null, { status: 308, headers: { location } });
			},
		});
		expect(await failureOf(client.post('a', { json: 1 }))).toHaveProperty('code', 'ERR_REDIRECT_BODY');
		expect(sent).toEqual(['https://jira.example.com/a', 'https://jira.example.com/b']);
	});

	it('that leads back to the tenant is followed, still without any credential', async () => {
		await using other = await startServer((received, response) => {
			response.writeHead(302, { location: `http://${received.headers.get('x-back')}` }).end();
		});
		await using site = await startServer(redirecting({ '/a': [302, `${other.origin}/x`], '/b': [302, '/c'] }));
		const headers = { ...credentials, 'x-back': `${new URL(site.origin).host}/b` };
		expect(await clientOf(site).get('a', { headers }).json()).toEqual({ arrived: '/c' });
		expect(site.received.map(({ target }) => target)).toEqual(['/a', '/b', '/c']);
		expect(shownTo(site).slice(1)).toEqual([[], []]);
		expect(shownTo(other)).toEqual([[]]);
	});

	it('is signed again from the start by the next call, and by the next attempt', async () => {
		let answered = 0;
		await using other = await startServer((_, response) => {
			answered += 1;
			response.writeHead(answered === 1 ? 503 : 200).end('{}');
		});
		await using site = await startServer(redirecting({ '/a': [302, `${other.origin}/x`] }));
		const client = clientOf(site);
		await client.get('a', { retry: { limit: 1, delay: () => 0 } });
		await client.get('a');
		expect(site.received).toHaveLength(3);
		for (const request of site.received) await claimsOf(request, jiraTenant({ baseUrl: site.origin }));
		expect(shownTo(other)).toEqual([[], [], []]);
	});

	it('keeps credentials out of the error of what fails there', async () => {
		await using other = await startServer((_, response) => response.writeHead(404).end('gone'));
		await using site = await startServer(redirecting({ '/a': [302, `${other.origin}/x`] }));
		const error = await failureOf(clientOf(site).get('a', { headers: credentials }));
		expect(error).toMatchObject({ name: 'HTTPError', response: { status: 404, url: `${other.origin}/x` } });
		const { request } = error as { request: Request };
		expect(Object.keys(credentials).filter((name) => request.headers.has(name))).toEqual([]);
	});
});
