import { describe, expect, it, vi } from 'vitest';
import { Authenticator, createApp, revokeSecret, type AppOptions, type TenantInfo } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraCallback, pageHeaders, secret } from '../support/lifecycle.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const { clientKey, sharedSecret } = jiraTenant();

/** An app over a store that survives it: its process is killed while the callback `installed` runs. */
async function killedWhileInstalling(store: Map<string, TenantInfo>, request: Promise<Request>): Promise<void> {
	const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
	const { app } = startApp({ tenants: store, on: { installed: () => (enter(), new Promise<void>(() => undefined)) } });
	void app(await request);
	await entered;
}

describe('a process that is killed while the callback of an install runs', () => {
	it('leaves an install that runs the callback once more, and then not again', async () => {
		const store = new Map<string, TenantInfo>();
		await killedWhileInstalling(store, jiraCallback('installed', 1));
		const called = vi.fn<(event: { previous: unknown }) => void>();
		const { app } = startApp({ tenants: store, on: { installed: called } });
		for (let tries = 0; tries < 3; tries += 1) {
			expect((await app(await jiraCallback('installed', 1))).status).toBe(204);
		}
		expect(called.mock.calls).toEqual([[expect.objectContaining({ previous: undefined }), expect.anything()]]);
		expect(store.get(clientKey)?.lastCallback).not.toHaveProperty('pending');
	});

	it('leaves a first install that is no previous one of the next, and that a failure removes', async () => {
		const store = new Map<string, TenantInfo>();
		await killedWhileInstalling(store, jiraCallback('installed', 1));
		const called = vi.fn<(event: { previous: unknown }) => void>().mockImplementation(() => {
			throw new Error('no room');
		});
		const { app } = startApp({ tenants: store, on: { installed: called } });
		expect((await app(await jiraCallback('installed', 2))).status).toBe(500);
		expect(called.mock.lastCall?.[0].previous).toBeUndefined();
		expect(store.size).toBe(0);
	});

	it('leaves the previous secret valid, by whatever clock, until the new one has signed', async () => {
		const store = new Map([[clientKey, jiraTenant()]]);
		const next = { sharedSecret: secret('next') };
		await killedWhileInstalling(store, jiraCallback('installed', 1, { body: next }));
		const later = { tenants: store, now: (): number => now() + 3_600_000, clockTolerance: 300 };
		const page = async (tenant: TenantInfo, clock = now): Promise<string | undefined> =>
			new Authenticator({ ...later, now: clock }).authenticate('GET', '/page', await pageHeaders(tenant)).then(
				({ clientKey }) => clientKey,
				({ code }: { code: string }) => code,
			);
		store.set(clientKey, {
			...store.get(clientKey)!,
			previousSecret: { ...store.get(clientKey)!.previousSecret!, until: 1 },
		});
		expect(await page(jiraTenant())).toBe(clientKey);
		expect(await page(jiraTenant())).toBe(clientKey);
		expect(await page(jiraTenant(next))).toBe(clientKey);
		expect(await page(jiraTenant())).toBe('ERR_SIGNATURE');
	});

	it('keeps the secret that Atlassian uses when another install follows', async () => {
		const store = new Map([[clientKey, jiraTenant()]]);
		await killedWhileInstalling(store, jiraCallback('installed', 1, { body: { sharedSecret: secret('lost') } }));
		const { app } = startApp({ tenants: store });
		expect((await app(await jiraCallback('installed', 2, { body: { sharedSecret: secret('third') } }))).status).toBe(
			204,
		);
		expect(store.get(clientKey)?.previousSecret).toMatchObject({ sharedSecret, unconfirmed: true });
	});

	it('is cut off from the previous secret by one call', async () => {
		const store = new Map([[clientKey, jiraTenant()]]);
		await killedWhileInstalling(store, jiraCallback('installed', 1, { body: { sharedSecret: secret('next') } }));
		await revokeSecret(store, clientKey, { now });
		const authenticator = new Authenticator({ tenants: store, now });
		await expect(authenticator.authenticate('GET', '/page', await pageHeaders(jiraTenant()))).rejects.toThrow(
			refusal('ERR_TENANT_UNKNOWN'),
		);
	});
});

describe('the secret of a new install is confirmed by the first token that it signs', () => {
	const next = jiraTenant({ sharedSecret: secret('next') });
	const isUnconfirmed = (store: Map<string, TenantInfo>): unknown => store.get(clientKey)?.previousSecret?.unconfirmed;

	async function reinstalled(options: Partial<AppOptions> = {}): Promise<ReturnType<typeof startApp>> {
		const started = startApp(options);
		started.tenants.set(clientKey, jiraTenant());
		await started.app(await jiraCallback('installed', 1, { body: { sharedSecret: next.sharedSecret } }));
		expect(isUnconfirmed(started.tenants)).toBe(true);
		return started;
	}

	it.each([
		['a webhook', () => productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }, { tenant: next })],
		['enabled', () => productRequest('/enabled', { clientKey, eventType: 'enabled' }, { tenant: next })],
	])('in %s', async (_, request) => {
		const { app, tenants } = await reinstalled();
		await app(await productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }, { tenant: jiraTenant() }));
		expect(isUnconfirmed(tenants)).toBe(true);
		expect((await app(await request())).status).toBe(204);
		expect(isUnconfirmed(tenants)).toBeUndefined();
		expect(tenants.get(clientKey)?.previousSecret?.sharedSecret).toBe(sharedSecret);
	});

	it('once, not with every token', async () => {
		const { tenants } = await reinstalled();
		const set = vi.spyOn(tenants, 'set');
		const authenticator = new Authenticator({ tenants, now });
		for (let index = 0; index < 3; index += 1)
			await authenticator.authenticate('GET', '/page', await pageHeaders(next));
		expect(set).toHaveBeenCalledOnce();
	});

	it('and a store that fails then refuses nobody', async () => {
		const { tenants } = await reinstalled();
		const broken = { get: (key: string) => tenants.get(key), set: () => false, delete: () => undefined };
		const authenticator = new Authenticator({ tenants: broken, now });
		await expect(authenticator.authenticate('GET', '/page', await pageHeaders(next))).resolves.toMatchObject({
			clientKey,
		});
		const { app, errors } = startApp({ tenants: broken });
		const request = productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }, { tenant: next });
		expect((await app(await request)).status).toBe(204);
		expect(errors).toEqual([expect.objectContaining({ name: 'TenantStoreError' })]);
	});
});

it('an install whose callback succeeded is a success, even if the store fails after it', async () => {
	const store = new Map<string, TenantInfo>();
	let sets = 0;
	const set = (key: string, tenant: TenantInfo): unknown => ((sets += 1) > 1 ? false : store.set(key, tenant));
	const tenants = { get: (key: string) => store.get(key), set, delete: (key: string) => store.delete(key) };
	const { app, errors } = startApp({ tenants, on: { installed: () => undefined } });
	expect((await app(await jiraCallback('installed', 1))).status).toBe(204);
	expect(errors).toEqual([expect.objectContaining({ name: 'TenantStoreError' })]);
	expect(store.get(clientKey)?.lastCallback?.pending).toBe('first');
});

it('fields that the callback stores in the tenant are kept', async () => {
	const { app, tenants } = startApp({
		on: { installed: ({ tenant }) => void tenants.set(clientKey, { ...tenant, plan: 'large' }) },
	});
	await app(await jiraCallback('installed', 1));
	expect(tenants.get(clientKey)).toMatchObject({ plan: 'large', eventType: 'installed' });
	expect(tenants.get(clientKey)?.lastCallback).not.toHaveProperty('pending');
});

describe('a callback that never ends', () => {
	const hung = (): Promise<never> => new Promise(() => undefined);
	const options = (on: AppOptions['on']): Partial<AppOptions> => ({ callbackTimeout: 20, on: on ?? {} });

	it('does not hold its tenant, and its install is rolled back', async () => {
		const installed = vi.fn<() => unknown>().mockImplementationOnce(hung);
		const { app, tenants, errors } = startApp(options({ installed }));
		const first = app(await jiraCallback('installed', 1));
		await vi.waitFor(() => expect(installed).toHaveBeenCalledOnce());
		const second = app(await jiraCallback('installed', 2));
		expect([(await first).status, (await second).status]).toEqual([500, 204]);
		expect(errors).toEqual([expect.objectContaining({ code: 'ERR_CALLBACK_TIMEOUT' })]);
		expect(tenants.get(clientKey)?.lastCallback?.iat).toBe(await jiraIat(2));
	});

	it.each(['uninstalled', 'enabled'] as const)('does not hold its tenant in %s', async (event) => {
		const { app, tenants, errors } = startApp(options({ [event]: hung }));
		tenants.set(clientKey, jiraTenant());
		const request =
			event === 'enabled' ? productRequest('/enabled', { clientKey, eventType: event }) : jiraCallback(event, 1);
		expect((await app(await request)).status).toBe(500);
		expect(errors).toEqual([expect.objectContaining({ code: 'ERR_CALLBACK_TIMEOUT' })]);
		expect((await app(await jiraCallback('installed', 2))).status).toBe(204);
	});

	it('does not hold the retries of its webhook', async () => {
		const all = vi.fn<() => unknown>().mockImplementationOnce(hung);
		const { app, tenants } = startApp({ ...options({ '*': all }), deduplication: new Map() });
		tenants.set(clientKey, jiraTenant());
		const deliver = async (): Promise<number> => {
			const headers = { 'x-atlassian-webhook-identifier': '1' };
			return (await app(await productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }, { headers }))).status;
		};
		expect([await deliver(), await deliver(), await deliver()]).toEqual([500, 204, 204]);
		expect(all).toHaveBeenCalledTimes(2);
	});
});

describe('a store that hangs', () => {
	const hung = (): Promise<never> => new Promise(() => undefined);

	it.each(['get', 'set'] as const)('in %s is a failure of the store in bounded time', async (method) => {
		const tenants = { get: () => undefined, set: () => undefined, delete: () => undefined, [method]: hung };
		const { app, errors } = startApp({ tenants, storeTimeout: 20 });
		expect((await app(await jiraCallback('installed', 1))).status).toBe(500);
		const message = `The tenant store did not respond to \`${method}\` in 20 ms`;
		expect(errors).toEqual([expect.objectContaining({ code: 'ERR_TENANT_STORE', message })]);
	});

	it('is no unknown tenant for an Authenticator', async () => {
		const authenticator = new Authenticator({ tenants: { get: hung }, storeTimeout: 20, now });
		await expect(authenticator.authenticate('GET', '/page', await pageHeaders(jiraTenant()))).rejects.toThrow(
			expect.objectContaining({ name: 'TenantStoreError' }),
		);
	});

	it('does not hold a webhook for which it deduplicates', async () => {
		const deduplication = { get: hung, set: hung };
		const { app, tenants, errors } = startApp({ deduplication, storeTimeout: 20, on: { '*': () => undefined } });
		tenants.set(clientKey, jiraTenant());
		const headers = { 'x-atlassian-webhook-identifier': '1' };
		const request = await productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }, { headers });
		expect((await app(request)).status).toBe(500);
		expect(errors).toEqual([expect.objectContaining({ code: 'ERR_DEDUPLICATION_STORE' })]);
	});
});

it.each([
	['false from `set`', { set: async () => false }],
	['text in place of an object', { get: async () => JSON.stringify(jiraTenant()) }],
])('%s is a failure of the store', async (_, broken) => {
	const tenants = { get: () => undefined, set: () => undefined, delete: () => undefined, ...broken };
	const { app, errors } = startApp({ tenants: tenants as never });
	expect((await app(await jiraCallback('installed', 1))).status).toBe(500);
	expect(errors).toEqual([expect.objectContaining({ code: 'ERR_TENANT_STORE' })]);
});

async function jiraIat(second: number): Promise<number> {
	const [, payload = ''] = ((await jiraCallback('installed', second)).headers.get('authorization') ?? '').split('.');
	return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number }).iat;
}

it('a timeout that is no number of milliseconds is an error at start', () => {
	for (const name of ['storeTimeout', 'callbackTimeout']) {
		expect(() => createApp({ key: 'k', baseUrl: 'https://a.example', tenants: new Map(), [name]: 0 })).toThrow(name);
	}
});
