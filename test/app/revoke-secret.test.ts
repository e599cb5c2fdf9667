import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Authenticator, revokeSecret, type AppOptions, type InstalledEvent, type TenantInfo } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import {
	bitbucketCallback,
	bitbucketTenant,
	ColumnStore,
	jiraCallback,
	pageHeaders,
	secret,
} from '../support/lifecycle.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const { clientKey } = jiraTenant();

const install = (second: number, name: string): Promise<Request> =>
	jiraCallback('installed', second, { body: { sharedSecret: secret(name), description: 'ours' } });

/** An app whose tenant has the secret `second`, and `first` as the former one. */
async function start(options: Partial<AppOptions> = {}): Promise<ReturnType<typeof startApp>> {
	const started = startApp(options);
	await started.app(await install(0, 'first'));
	await started.app(await install(5, 'second'));
	return started;
}

async function page(tenants: Map<string, TenantInfo>, name: string): Promise<unknown> {
	const headers = await pageHeaders(jiraTenant({ sharedSecret: secret(name) }));
	return new Authenticator({ tenants, now }).authenticate('GET', '/page', headers);
}

describe('a secret that is revoked', () => {
	it('does not count any more, nor does the one before', async () => {
		const { tenants } = await start();
		for (const name of ['first', 'second']) await expect(page(tenants, name)).resolves.toBeDefined();
		expect(await revokeSecret(tenants, clientKey, { now })).toBe(true);
		for (const name of ['first', 'second']) {
			await expect(page(tenants, name)).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
		}
		expect(JSON.stringify([...tenants.values()]) + inspect(tenants, { depth: 9 })).not.toContain(SECRET_MARK);
		expect(tenants.get(clientKey)).toMatchObject({ sharedSecret: '', description: 'ours' });
	});

	it.each([
		['the last install', 5],
		['one that never arrived', 8],
		['one of the very second', 10],
	])('is not brought back by %s', async (_, second) => {
		const { app, tenants, refused } = await start();
		await revokeSecret(tenants, clientKey, { now: () => now() + 10_000 });
		expect((await app(await install(second, 'second'))).status).toBe(401);
		expect(refused).toEqual(['ERR_CALLBACK_OUTDATED']);
		expect(tenants.get(clientKey)?.sharedSecret).toBe('');
	});

	it('is not brought back either when the clock of Atlassian is ahead of ours', async () => {
		const { app, tenants, refused } = await start();
		await revokeSecret(tenants, clientKey, { now: () => now() - 60_000 });
		expect(tenants.get(clientKey)?.lastCallback?.iat).toBe(NOW_SECONDS + 5);
		expect((await app(await install(5, 'second'))).status).toBe(401);
		expect(refused).toEqual(['ERR_CALLBACK_OUTDATED']);
	});

	it('of a tenant that was imported is not brought back either', async () => {
		const { app, tenants, refused } = startApp();
		tenants.set(clientKey, jiraTenant());
		await revokeSecret(tenants, clientKey, { now });
		expect((await app(await install(0, 'first'))).status).toBe(401);
		expect(refused).toEqual(['ERR_CALLBACK_OUTDATED']);
		expect((await app(await install(1, 'second'))).status).toBe(204);
	});

	it('is followed by that of the next install, which has its data as the previous tenant', async () => {
		const events: InstalledEvent[] = [];
		const { app, tenants } = await start({ on: { installed: (event) => events.push(event) } });
		await revokeSecret(tenants, clientKey, { now: () => now() + 10_000 });
		expect((await app(await install(11, 'third'))).status).toBe(204);
		await expect(page(tenants, 'third')).resolves.toBeDefined();
		for (const name of ['first', 'second']) {
			await expect(page(tenants, name)).rejects.toThrow(refusal('ERR_SIGNATURE'));
		}
		expect(events.at(-1)?.previous).toMatchObject({ description: 'ours' });
		expect(tenants.get(clientKey)).not.toHaveProperty('previousSecret');
	});

	it('does not keep the tenant from uninstalling the app', async () => {
		const { app, tenants } = await start();
		await revokeSecret(tenants, clientKey, { now });
		expect((await app(await jiraCallback('uninstalled', 11))).status).toBe(204);
		expect(tenants.get(clientKey)?.lastCallback?.eventType).toBe('uninstalled');
	});

	it('is counted from now, by the clock of the machine', async () => {
		const { tenants } = await start();
		const before = Math.floor(Date.now() / 1000);
		await revokeSecret(tenants, clientKey);
		expect(tenants.get(clientKey)?.lastCallback?.iat).toBeGreaterThanOrEqual(Math.max(before, NOW_SECONDS + 5));
	});

	it('of Bitbucket proves no install any more', async () => {
		const { app, tenants } = startApp({ unsignedInstalls: ['bitbucket'] });
		const tenant = bitbucketTenant();
		for (const stored of [tenant, { ...tenant, precedingSecret: tenant.sharedSecret }]) {
			tenants.set(tenant.clientKey, stored);
			await revokeSecret(tenants, tenant.clientKey, { now });
			expect(JSON.stringify([...tenants.values()])).not.toContain(SECRET_MARK);
			for (const signer of [undefined, tenant.sharedSecret]) {
				const request = bitbucketCallback('installed', signer, { second: 9, body: { sharedSecret: secret('next') } });
				expect((await app(await request)).status).toBe(401);
			}
		}
	});

	it('of a store with columns of its own is gone there, too', async () => {
		const store = new ColumnStore('previousSecret');
		await store.set(clientKey, jiraTenant({ previousSecret: { sharedSecret: secret('first'), until: 1e15 } }));
		await revokeSecret(store, clientKey);
		expect(store.rows.get(clientKey)).not.toContain(SECRET_MARK);
	});

	it('is none where no tenant is stored', async () => {
		const tenants = new Map<string, TenantInfo>();
		expect(await revokeSecret(tenants, clientKey)).toBe(false);
		expect(await revokeSecret(new ColumnStore(), clientKey)).toBe(false);
		expect(tenants.size).toBe(0);
	});
});
