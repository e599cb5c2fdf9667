import { describe, expect, it } from 'vitest';
import { Authenticator, type AppOptions } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import {
	bitbucketCallback,
	bitbucketTenant,
	ColumnStore,
	jiraCallback,
	pageHeaders,
	secret,
} from '../support/lifecycle.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const tenant = jiraTenant();
const { clientKey } = tenant;

/** Stores with columns of their own: the fields that they keep beside those that every tenant needs. */
const stores: [string, string[]][] = [
	['no other field', []],
	['the product and the event', ['productType', 'eventType']],
	['the previous secret', ['previousSecret']],
	['all that the package adds', ['productType', 'eventType', 'previousSecret', 'precedingSecret', 'lastCallback']],
];

describe.each(stores)('a store that keeps %s', (_, columns) => {
	async function start(
		options: Partial<AppOptions> = {},
	): Promise<ReturnType<typeof startApp> & { store: ColumnStore }> {
		const store = new ColumnStore(...columns);
		await store.set(clientKey, tenant);
		return { ...startApp({ tenants: store, ...options }), store };
	}

	it.each([false, true])('has no secret of an uninstalled tenant (keepUninstalled: %s)', async (keepUninstalled) => {
		const { app, store, refused } = await start({ keepUninstalled });
		expect((await app(await jiraCallback('uninstalled', 1))).status).toBe(204);
		expect(store.rows.get(clientKey)).not.toContain(tenant.sharedSecret);
		const authenticator = new Authenticator({ tenants: store, now });
		await expect(authenticator.authenticate('GET', '/page', await pageHeaders(tenant))).rejects.toThrow(
			refusal('ERR_TENANT_UNKNOWN'),
		);
		for (const path of ['/enabled', '/webhooks']) {
			expect((await app(await productRequest(path, { clientKey, eventType: 'enabled' }))).status).toBe(401);
		}
		expect(refused).toEqual(['ERR_TENANT_UNKNOWN', 'ERR_TENANT_UNKNOWN']);
	});

	it('is rolled back when the app fails at an install', async () => {
		const { app, store } = await start({ on: { installed: () => Promise.reject(new Error('no room')) } });
		const before = store.rows.get(clientKey);
		const next = await jiraCallback('installed', 1, { body: { sharedSecret: secret('next') } });
		expect((await app(next)).status).toBe(500);
		expect(store.rows.get(clientKey)).toBe(before);
		await store.delete(clientKey);
		const first = await jiraCallback('installed', 2, { body: { sharedSecret: secret('next') } });
		expect((await app(first)).status).toBe(500);
		expect(store.rows.size).toBe(0);
	});

	it('loses no install that another process stored meanwhile', async () => {
		const other = jiraTenant({ sharedSecret: secret('other') });
		const { app, store } = await start({ on: { uninstalled: () => store.set(clientKey, other) } });
		await app(await jiraCallback('uninstalled', 1));
		expect(await store.get(clientKey)).toMatchObject({ sharedSecret: secret('other') });
	});

	it('is installed again after an uninstall', async () => {
		const { app, store } = await start();
		await app(await jiraCallback('uninstalled', 1));
		const again = await jiraCallback('installed', 2, { body: { sharedSecret: secret('next') } });
		expect((await app(again)).status).toBe(204);
		expect(await store.get(clientKey)).toMatchObject({ sharedSecret: secret('next') });
		expect((await store.get(clientKey))?.previousSecret ?? undefined).toBeUndefined();
	});

	it('lets nobody in unsigned after an uninstall', async () => {
		const { app, store } = await start({ unsignedInstalls: ['bitbucket'] });
		await app(await jiraCallback('uninstalled', 1));
		const body = { clientKey, sharedSecret: secret('mine') };
		expect((await app(await bitbucketCallback('installed', undefined, { body }))).status).toBe(401);
		expect(store.rows.get(clientKey)).not.toContain(secret('mine'));
	});
});

it('a store that keeps the preceding secret, but not the event, lets Bitbucket in again', async () => {
	const store = new ColumnStore('precedingSecret');
	const { app } = startApp({ tenants: store, unsignedInstalls: ['bitbucket'] });
	const signer = bitbucketTenant().sharedSecret;
	await store.set('connection:123', bitbucketTenant());
	await app(await bitbucketCallback('uninstalled', signer));
	const body = { sharedSecret: secret('next') };
	expect((await app(await bitbucketCallback('installed', signer, { second: 1, body }))).status).toBe(204);
	expect(await store.get('connection:123')).toMatchObject(body);
});
