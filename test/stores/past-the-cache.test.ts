import { describe, expect, it, vi } from 'vitest';
import { Authenticator, cachedTenants, createApp, type TenantInfo } from 'atlassian-rest-client';
import { pageHeaders, jiraCallback, secret } from '../support/lifecycle.ts';
import { BASE_URL, keyServer } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const { clientKey } = jiraTenant();
const next = jiraTenant({ sharedSecret: secret('next') });

/** Two processes over one database, of which each has a cache. */
function twoProcesses(): {
	database: Map<string, TenantInfo>;
	reads: () => number;
	authenticate: (tenant: TenantInfo) => Promise<unknown>;
	tick: (milliseconds: number) => void;
} {
	const database = new Map<string, TenantInfo>();
	const get = vi.spyOn(database, 'get');
	let time = now();
	const authenticator = new Authenticator({ tenants: cachedTenants(database, { ttl: 60_000, now: () => time }), now });
	return {
		database,
		reads: () => get.mock.calls.length,
		authenticate: async (tenant) => authenticator.authenticate('GET', '/page', await pageHeaders(tenant)),
		tick: (milliseconds) => void (time += milliseconds),
	};
}

describe('with a cache in front of the store', () => {
	it('a secret that another process has stored is known at once', async () => {
		const { database, authenticate, tick } = twoProcesses();
		database.set(clientKey, jiraTenant());
		await authenticate(jiraTenant());
		database.set(clientKey, next);
		tick(2000);
		await expect(authenticate(next)).resolves.toMatchObject({ clientKey });
		await expect(authenticate(jiraTenant())).rejects.toThrow(refusal('ERR_SIGNATURE'));
	});

	it('a tenant that another process has stored is known at once', async () => {
		const { database, authenticate, tick } = twoProcesses();
		await expect(authenticate(jiraTenant())).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
		database.set(clientKey, jiraTenant());
		tick(2000);
		await expect(authenticate(jiraTenant())).resolves.toMatchObject({ clientKey });
	});

	it('wrong signatures reach the store at most once per second', async () => {
		const { database, authenticate, reads, tick } = twoProcesses();
		database.set(clientKey, jiraTenant());
		await authenticate(jiraTenant());
		tick(2000);
		for (let index = 0; index < 10; index += 1) {
			await expect(authenticate(next)).rejects.toThrow(refusal('ERR_SIGNATURE'));
		}
		expect(reads()).toBe(2);
	});

	it('a store without a cache is read once', async () => {
		const tenants = new Map([[clientKey, jiraTenant()]]);
		const get = vi.spyOn(tenants, 'get');
		const authenticator = new Authenticator({ tenants, now });
		await expect(authenticator.authenticate('GET', '/page', await pageHeaders(next))).rejects.toThrow(
			refusal('ERR_SIGNATURE'),
		);
		expect(get).toHaveBeenCalledOnce();
	});

	it('a lifecycle callback is compared with what is stored, not with the cache', async () => {
		const database = new Map<string, TenantInfo>();
		const process = (): ReturnType<typeof createApp> =>
			createApp({
				key: 'com.example.app',
				baseUrl: BASE_URL,
				tenants: cachedTenants(database, { now }),
				fetch: keyServer().fetch,
				now,
			});
		const [one, two] = [process(), process()];
		await one(await jiraCallback('installed', 1));
		await two(await jiraCallback('installed', 3, { body: { sharedSecret: next.sharedSecret } }));
		expect((await one(await jiraCallback('installed', 2))).status).toBe(401);
		expect(database.get(clientKey)?.sharedSecret).toBe(next.sharedSecret);
	});
});
