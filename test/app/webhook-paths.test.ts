import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createApp, DecodeError, type AppOptions, type AppWebhook, type WebhookRoute } from '../../src/index.ts';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL } from '../support/installs.ts';
import { jiraTenant, SECRET_MARK } from '../support/tenants.ts';

const body = { webhookEvent: 'jira:issue_created', issue: { id: '1', key: 'K-1' } };
const secretOf = (name: string): string => `${name}-${SECRET_MARK}`;

function start(options: Partial<AppOptions>): ReturnType<typeof startApp> & { received: AppWebhook[] } {
	const received: AppWebhook[] = [];
	const started = startApp({ on: { '*': (event) => received.push(event) }, ...options });
	started.tenants.set(jiraTenant().clientKey, jiraTenant());
	return { ...started, received };
}

function signed(path: string, secret: string, content: unknown = body, headers: Record<string, string> = {}): Request {
	const text = JSON.stringify(content);
	const signature = createHmac('sha256', secret).update(text).digest('hex');
	return new Request(BASE_URL + path, {
		method: 'POST',
		body: text,
		headers: { 'x-hub-signature': `sha256=${signature}`, ...headers },
	});
}

describe('the path of a webhook', () => {
	it.each([
		['/project/{project.id}/deleted', '/project/10001/deleted', { 'project.id': '10001' }],
		['/issue/${issue.key}', '/issue/K-1', { 'issue.key': 'K-1' }],
		['/hooks/of-{name}.json', '/hooks/of-a%20b.json', { name: 'a b' }],
		['/{__proto__}/hook', '/x/hook', Object.fromEntries([['__proto__', 'x']])],
		['/hooks/{bad}', '/hooks/%E0%A4%A', { bad: '%E0%A4%A' }],
	])('%s matches %s', async (route, path, params) => {
		const { app, received } = start({ webhooks: { [route]: {} } });
		expect((await app(await productRequest(path, body))).status).toBe(204);
		expect(received.map((event) => event.params)).toEqual([params]);
	});

	it.each(['/project//deleted', '/project/1/2/deleted', '/project/1/created', '/project/deleted', '/project/1'])(
		'%s is not on a route with a variable',
		async (path) => {
			const { app } = start({ webhooks: { '/project/{id}/deleted': {} } });
			expect((await app(await productRequest(path, body))).status).toBe(404);
		},
	);

	it('is found as it stands before one with variables', async () => {
		const { app, received } = start({ webhooks: { '/hooks/{any}': {}, '/hooks/fixed': {} } });
		for (const path of ['/hooks/fixed', '/hooks/other']) await app(await productRequest(path, body));
		expect(received.map((event) => event.params)).toEqual([{}, { any: 'other' }]);
	});

	it('may have an escaped colon, in the route and in the request', async () => {
		const { app, received } = start({ webhooks: { '/a/jira:x': {}, '/b/jira%3Ax': {} } });
		for (const path of ['/a/jira:x', '/a/jira%3Ax', '/b/jira%3ax', '/b/jira:x']) {
			expect((await app(await productRequest(path, body))).status).toBe(204);
		}
		expect(received).toHaveLength(4);
	});

	it.each([['/{a}{b}'], ['/{}'], ['/{a'], ['/a}'], ['hooks/{a}']])('%s is an error at start', (path) => {
		expect(() => start({ webhooks: { [path]: {} } })).toThrow(TypeError);
	});

	it('is an error at start if it matches the same paths as another', () => {
		expect(() => start({ webhooks: { '/{a}/x': {}, '/${b}/x': {} } })).toThrow('given to two routes');
	});

	it('with a variable is part of what identifies a delivery only where the proof covers it', async () => {
		const secret = secretOf('one');
		const options = { deduplication: deduplicationStore(), webhooks: { '/jwt/{id}': {}, '/signed/{id}': { secret } } };
		const { app, received } = start(options);
		const headers = { 'x-atlassian-webhook-identifier': '1' };
		for (const id of ['1', '2', '1']) await app(await productRequest(`/jwt/${id}`, body, { headers }));
		for (const id of ['1', '2', '1']) await app(signed(`/signed/${id}`, secret));
		expect(received.map(({ params }) => params['id'])).toEqual(['1', '2', '1']);
	});
});

describe('a secret that a function finds', () => {
	const secrets: Record<string, string> = { acme: secretOf('acme'), other: secretOf('other') };
	const route: WebhookRoute = { secret: async (_, { customer = '' }) => secrets[customer] };

	it('is each customer`s own', async () => {
		const { app, received, refused } = start({ webhooks: { '/hooks/{customer}': route } });
		expect((await app(signed('/hooks/acme', secretOf('acme')))).status).toBe(204);
		expect((await app(signed('/hooks/other', secretOf('acme')))).status).toBe(401);
		expect((await app(signed('/hooks/nobody', secretOf('acme')))).status).toBe(401);
		expect([received.length, refused]).toEqual([1, ['ERR_WEBHOOK_SIGNATURE', 'ERR_SECRET']]);
	});

	it.each([[undefined], [null], [''], [[]], [['']], ['[hidden]']])('that is %j refuses the request', async (given) => {
		const { app, refused } = start({ webhooks: { '/hook': { secret: () => given } } });
		expect((await app(signed('/hook', 'x'))).status).toBe(401);
		expect(refused).toEqual(['ERR_SECRET']);
	});

	it('is looked up for no request without a signature, and a failure of the lookup is a 500', async () => {
		const lookup = vi.fn<() => never>(() => {
			throw new DecodeError('ERR_SECRET', 'thrown by the app itself');
		});
		const { app, errors } = start({ webhooks: { '/hook': { secret: lookup } } });
		expect((await app(new Request(`${BASE_URL}/hook`, { method: 'POST', body: '{}' }))).status).toBe(401);
		expect(lookup).not.toHaveBeenCalled();
		expect((await app(signed('/hook', 'x'))).status).toBe(500);
		expect(errors).toHaveLength(1);
	});

	it('keeps customers apart when deliveries are deduplicated', async () => {
		const { app, received } = start({ deduplication: deduplicationStore(), webhooks: { '/hooks/{customer}': route } });
		for (const customer of ['acme', 'other', 'acme']) await app(signed(`/hooks/${customer}`, secretOf(customer)));
		expect(received).toHaveLength(2);
	});
});

describe('a webhook without the name of an event', () => {
	const transition = { transition: { transitionName: 'Done' }, issue: { id: '1', key: 'K-1' } };

	it('reaches `*` with the product that the proof or the route says', async () => {
		const secret = secretOf('one');
		const { app, received } = start({
			webhooks: { '/jwt': {}, '/signed': { secret }, '/jira': { secret, product: 'jira' } },
		});
		expect((await app(await productRequest('/jwt', transition))).status).toBe(204);
		for (const path of ['/signed', '/jira']) expect((await app(signed(path, secret, transition))).status).toBe(204);
		expect(received.map(({ type, product }) => [type, product])).toEqual([
			['unnamed', 'jira'],
			['unnamed', undefined],
			['unnamed', 'jira'],
		]);
	});

	it('has the name that its route gives', async () => {
		const { app, received } = start({ webhooks: { '/done': { event: 'done' } } });
		expect((await app(await productRequest('/done', transition))).status).toBe(204);
		expect(received).toEqual([expect.objectContaining({ type: 'other', name: 'done', product: 'jira' })]);
	});

	it('is refused where no callback is for it', async () => {
		const { app, refused } = start({ on: {}, webhooks: { '/jwt': {} } });
		expect((await app(await productRequest('/jwt', transition))).status).toBe(400);
		expect(refused).toEqual(['ERR_BODY']);
	});

	it('of another product than the route is for is refused', async () => {
		const { app, refused } = start({ webhooks: { '/jwt': { product: 'confluence' } } });
		expect((await app(await productRequest('/jwt', transition))).status).toBe(400);
		expect(refused).toEqual(['ERR_BODY']);
		expect(() => start({ webhooks: { '/jwt': { product: 'trello' as never } } })).toThrow('must be one of');
	});

	it('and without a body is the event of its route', async () => {
		const { app, received } = start({ webhooks: { '/updated': { event: 'jira:issue_updated' } } });
		expect((await app(await productRequest('/updated', ''))).status).toBe(204);
		expect(received).toEqual([expect.objectContaining({ type: 'jira:issue_updated', body: {} })]);
	});
});

describe('a mistake is named', () => {
	it('when a parser has read the body before', async () => {
		const messages: string[] = [];
		const { app } = start({ webhooks: { '/hook': {} }, onRefused: ({ message }) => messages.push(message) });
		const request = await productRequest('/hook', '', { headers: { 'content-length': '12' } });
		expect((await app(request)).status).toBe(400);
		expect(messages).toEqual([expect.stringContaining('express.json()')]);
	});

	it('when the function of createApp is given to Express, Koa or Lambda itself', () => {
		const app = createApp({ key: 'k', baseUrl: BASE_URL, tenants: new Map() });
		for (const request of [{ method: 'POST', url: '/x', headers: { host: 'a' } }, { ctx: {} }, undefined, null]) {
			expect(() => app(request as never)).toThrow('toNodeListener(app)');
		}
	});
});
