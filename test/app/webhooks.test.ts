import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { Keyv } from 'keyv';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
	fromKeyv,
	signJwt,
	type AppOptions,
	type AppWebhook,
	type JiraWebhookIssue,
	type TenantInfo,
} from '../../src/index.ts';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, installRequest } from '../support/installs.ts';
import { confluenceTenant, jiraTenant, NOW_SECONDS, SECRET_MARK, withoutSecret } from '../support/tenants.ts';

const tenant = jiraTenant();
const SECRET = `webhook-${SECRET_MARK}`;
const body = { webhookEvent: 'jira:issue_created', timestamp: 1, issue: { id: '1', key: 'KEY-1' } };
const withId = (id: string): { headers: Record<string, string> } => ({
	headers: { 'x-atlassian-webhook-identifier': id },
});

function appWith(options: Partial<AppOptions>): ReturnType<typeof startApp> {
	const started = startApp(options);
	for (const stored of [tenant, confluenceTenant()]) started.tenants.set(stored.clientKey, stored);
	return started;
}

function signed(path: string, content: string, secret: string, headers: Record<string, string> = {}): Request {
	const signature = `sha256=${createHmac('sha256', secret).update(content).digest('hex')}`;
	return new Request(`${BASE_URL}${path}`, {
		method: 'POST',
		body: content,
		headers: { 'x-hub-signature': signature, ...headers },
	});
}

describe('a callback that returns a function with `then`, as some proxies of remote objects are,', () => {
	const callable = (settle: (done: () => void, fail: (reason: unknown) => void) => void): object =>
		// oxlint-disable-next-line unicorn/no-thenable -- as a proxy makes it
		Object.assign(() => undefined, { then: settle });

	it('is awaited, so that its work is done', async () => {
		let runs = 0;
		const on = { 'jira:issue_created': () => callable((done) => ((runs += 1), done())) };
		const { app } = appWith({ on });
		expect((await app(await productRequest('/webhooks', body))).status).toBe(204);
		expect(runs).toBe(1);
	});

	it('is reported if it rejects', async () => {
		const lost = new Error('lost');
		const on = { 'jira:issue_created': () => callable((_, fail) => fail(lost)) };
		const onError = vi.fn<NonNullable<AppOptions['onError']>>();
		const { app } = appWith({ on, onError });
		expect((await app(await productRequest('/webhooks', body))).status).toBe(500);
		expect(onError).toHaveBeenCalledTimes(1);
	});
});

it('a function for the secret that never ends is refused in time', async () => {
	const onError = vi.fn<NonNullable<AppOptions['onError']>>();
	const webhooks: AppOptions['webhooks'] = { '/hook': { secret: () => new Promise(() => {}), product: 'bitbucket' } };
	const { app } = appWith({ webhooks, onError, callbackTimeout: 10, on: { '*': () => undefined } });
	expect((await app(signed('/hook', '{}', SECRET))).status).toBe(500);
	expect(onError).toHaveBeenCalledTimes(1);
});

describe('a webhook', () => {
	it('is handed to the callback of its name, with its type', async () => {
		const events: AppWebhook[] = [];
		const { app } = appWith({
			on: {
				'jira:issue_created': (event) => {
					expectTypeOf(event.body.issue).toEqualTypeOf<JiraWebhookIssue>();
					events.push(event);
				},
			},
		});
		const response = await app(await productRequest('/webhooks', body, withId('id-1')));
		expect(response.status).toBe(204);
		expect(events).toMatchObject([
			{
				product: 'jira',
				type: 'jira:issue_created',
				body,
				identifier: 'id-1',
				retry: 0,
				clientKey: tenant.clientKey,
				accountId: 'account-1',
			},
		]);
		expect(new TextDecoder().decode(events[0]?.rawBody)).toBe(JSON.stringify(body));
		expect(events[0]?.tenant).toEqual(withoutSecret(tenant));
		expect(inspect(events) + JSON.stringify(events)).not.toContain(SECRET_MARK);
	});

	it('that a framework has given another originalUrl is verified for that one, not for the URL that found its route', async () => {
		const callback = vi.fn<() => void>();
		const { app } = appWith({ on: { 'jira:issue_created': callback }, onRefused: () => undefined });
		const received = async (signedPath: string): Promise<Request> => {
			const request = await productRequest(signedPath, body);
			const copy = new Request(`${BASE_URL}/webhooks`, request);
			return Object.assign(copy, { originalUrl: `${BASE_URL}/mounted/webhooks` });
		};
		expect((await app(await received('/webhooks'))).status).toBe(401);
		expect((await app(await received('/mounted/webhooks'))).status).toBe(204);
		expect(callback).toHaveBeenCalledOnce();
	});

	it('of Confluence has a route of its own', async () => {
		const created = vi.fn<(event: AppWebhook) => void>();
		const { app } = appWith({ on: { page_created: created } });
		const own = { tenant: confluenceTenant() };
		expect((await app(await productRequest('/webhooks/page_created', { page: { id: 7 } }, own))).status).toBe(204);
		expect(created.mock.calls[0]?.[0]).toMatchObject({
			product: 'confluence',
			type: 'page_created',
			body: { page: { id: 7 } },
		});
		expect((await app(await productRequest('/webhooks', { page: { id: 7 } }, own))).status).toBe(400);
	});

	it('without a callback goes to the one for all, or is let be', async () => {
		const all = vi.fn<(event: AppWebhook) => void>();
		const own = vi.fn<(event: AppWebhook) => void>();
		const { app } = appWith({ on: { '*': all, 'jira:issue_created': own, 'jira:issue_teleported': own } });
		for (const webhookEvent of ['jira:issue_created', 'jira:issue_teleported', 'sprint_closed', 'constructor']) {
			expect((await app(await productRequest('/webhooks', { webhookEvent }))).status).toBe(204);
		}
		expect(own.mock.calls.map(([{ name }]) => name)).toEqual(['jira:issue_created', 'jira:issue_teleported']);
		expect(all.mock.calls.map(([{ name }]) => name)).toEqual(['sprint_closed', 'constructor']);
		expect((await appWith({}).app(await productRequest('/webhooks', body))).status).toBe(204);
	});

	it('that calls itself installed installs nothing', async () => {
		const installed = vi.fn<() => void>();
		const { app } = appWith({ on: { installed } });
		expect((await app(await productRequest('/webhooks', { webhookEvent: 'installed' }))).status).toBe(204);
		expect(installed).not.toHaveBeenCalled();
	});

	it.each([
		['no JSON', '<html>', 400],
		['another event than that of its route', { webhookEvent: 'jira:issue_deleted' }, 400],
		['too long', JSON.stringify({ ...body, more: 'x'.repeat(2000) }), 413],
	])('whose body is %s is told so', async (_, content, status) => {
		const { app } = appWith({ maxBodySize: 1000, on: { 'jira:issue_created': () => undefined } });
		expect((await app(await productRequest('/webhooks/jira:issue_created', content))).status).toBe(status);
	});

	it('of a stranger is not even read', async () => {
		const { app, refused } = appWith({});
		const request = await productRequest('/webhooks', body, {
			tenant: jiraTenant({ sharedSecret: `no ${SECRET_MARK}` }),
		});
		expect((await app(request)).status).toBe(401);
		expect(refused).toEqual(['ERR_SIGNATURE']);
		expect(request.bodyUsed).toBe(false);
	});

	it('that the app fails at is answered with a 500, whatever becomes of telling it', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const fail = (): never => {
			throw new Error('no disk');
		};
		const { app } = appWith({ on: { '*': fail }, onError: fail });
		const response = await app(await productRequest('/webhooks', body));
		expect([response.status, await response.text()]).toEqual([500, 'Internal error']);
		expect(log).toHaveBeenCalledExactlyOnceWith(new Error('no disk'));
	});
});

describe('a route with a secret', () => {
	const options: Partial<AppOptions> = { webhooks: { '/hooks/admin': { secret: ['new', SECRET] }, '/hooks': {} } };

	it('takes what the secret signed, and has no tenant', async () => {
		const all = vi.fn<(event: AppWebhook) => void>();
		const { app } = appWith({ ...options, on: { '*': all } });
		expect((await app(signed('/hooks/admin', JSON.stringify(body), SECRET))).status).toBe(204);
		expect(all.mock.calls[0]?.[0]).toMatchObject({
			type: 'jira:issue_created',
			tenant: undefined,
			clientKey: undefined,
		});
	});

	it('takes no Connect JWT, and the others no signature', async () => {
		const { app, refused } = appWith(options);
		expect((await app(await productRequest('/hooks/admin', body))).status).toBe(401);
		expect((await app(signed('/hooks', JSON.stringify(body), SECRET))).status).toBe(401);
		expect((await app(signed('/hooks/admin', JSON.stringify(body), 'other'))).status).toBe(401);
		expect(refused).toEqual(['ERR_WEBHOOK_SIGNATURE_MISSING', 'ERR_TOKEN_MISSING', 'ERR_WEBHOOK_SIGNATURE']);
	});
});

it('a route of an OAuth app takes its bearer token', async () => {
	const all = vi.fn<(event: AppWebhook) => void>();
	const oauth = { clientId: 'client-id', clientSecret: SECRET };
	const { app } = appWith({ webhooks: { '/hooks/oauth': { oauth } }, on: { '*': all } });
	const send = async (secret: string): Promise<number> => {
		const token = await signJwt({ iss: 'client-id', iat: NOW_SECONDS, exp: NOW_SECONDS + 60 }, secret);
		const headers = { authorization: `Bearer ${token}` };
		const request = new Request(`${BASE_URL}/hooks/oauth`, { method: 'POST', headers, body: JSON.stringify(body) });
		return (await app(request)).status;
	};
	expect([await send(SECRET), await send('other')]).toEqual([204, 401]);
	expect(all).toHaveBeenCalledOnce();
});

describe('with a store for deduplication', () => {
	it('a delivery runs once per tenant, however often it comes', async () => {
		const deduplication = deduplicationStore();
		const created = vi.fn<() => Promise<void>>(() => new Promise((resolve) => void setTimeout(resolve, 5)));
		const { app } = appWith({ deduplication, on: { '*': created } });
		const deliver = async (id: string, of = tenant): Promise<number> =>
			(await app(await productRequest('/webhooks', body, { ...withId(id), tenant: of }))).status;
		expect(await Promise.all([deliver('1'), deliver('1')])).toEqual([204, 204]);
		expect(await deliver('1')).toBe(204);
		expect(created).toHaveBeenCalledTimes(1);
		await deliver('2');
		expect(created).toHaveBeenCalledTimes(2);
		expect(deduplication.set).toHaveBeenLastCalledWith(expect.stringContaining(tenant.clientKey), 'done', 86_400_000);
	});

	it('tenants do not share identifiers', async () => {
		const created = vi.fn<() => void>();
		const other = jiraTenant({ clientKey: 'jira:other' });
		const { app, tenants } = appWith({ deduplication: deduplicationStore(), on: { '*': created } });
		tenants.set(other.clientKey, other);
		await app(await productRequest('/webhooks', body, { ...withId('1') }));
		await app(await productRequest('/webhooks', body, { ...withId('1'), tenant: other }));
		expect(created).toHaveBeenCalledTimes(2);
	});

	it('a delivery that failed runs again', async () => {
		const created = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('not now'));
		const { app } = appWith({ deduplication: deduplicationStore(), on: { '*': created } });
		expect((await app(await productRequest('/webhooks', body, withId('1')))).status).toBe(500);
		expect((await app(await productRequest('/webhooks', body, withId('1')))).status).toBe(204);
		expect(created).toHaveBeenCalledTimes(2);
	});

	it('a delivery without identifier runs each time', async () => {
		const created = vi.fn<() => void>();
		const { app } = appWith({ deduplication: deduplicationStore(), on: { '*': created } });
		for (let index = 0; index < 2; index += 1) await app(await productRequest('/webhooks', body));
		expect(created).toHaveBeenCalledTimes(2);
	});

	it('a signed body runs once, under whatever identifier it is sent again', async () => {
		const created = vi.fn<() => void>();
		const { app } = appWith({
			deduplication: deduplicationStore(),
			on: { '*': created },
			webhooks: { '/hooks': { secret: SECRET } },
		});
		for (const id of ['1', '2', '3']) {
			await app(signed('/hooks', JSON.stringify(body), SECRET, { 'x-atlassian-webhook-identifier': id }));
		}
		expect(created).toHaveBeenCalledTimes(1);
	});

	it('a Keyv keeps deliveries, and tenants as well', async () => {
		const created = vi.fn<() => void>();
		const kept = new Keyv<TenantInfo>();
		await kept.set(tenant.clientKey, tenant);
		const { app, refused } = startApp({
			tenants: fromKeyv<TenantInfo>(kept),
			deduplication: fromKeyv<string>(new Keyv()),
			on: { '*': created },
		});
		for (let index = 0; index < 2; index += 1) {
			expect((await app(await productRequest('/webhooks', body, withId('1')))).status).toBe(204);
		}
		expect([created.mock.calls.length, refused]).toEqual([1, []]);
		expect((await app(await installRequest())).status).toBe(204);
		expect((await kept.get(tenant.clientKey))?.eventType).toBe('installed');
		expect((await app(await installRequest({ path: '/uninstalled' }))).status).toBe(204);
		expect(await kept.get(tenant.clientKey)).toMatchObject({ eventType: 'uninstalled', sharedSecret: '' });
	});
});
