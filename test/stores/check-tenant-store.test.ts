import { expect, it } from 'vitest';
import { cachedTenants, checkTenantStore, fromKeyv, type AppTenantStore, type TenantInfo } from 'atlassian-rest-client';
import { Keyv } from 'keyv';

const codesOf = async (store: AppTenantStore): Promise<string[]> =>
	(await checkTenantStore(store)).map(({ code }) => code);

/** A store over JSON, with something done to what is stored. */
function storeWith(change: (tenant: TenantInfo) => unknown): AppTenantStore {
	const texts = new Map<string, string>();
	return {
		get: async (clientKey) => JSON.parse(texts.get(clientKey) ?? 'null') as TenantInfo | null,
		set: async (clientKey, tenant) => texts.set(clientKey, JSON.stringify(change(tenant))),
		delete: async (clientKey) => texts.delete(clientKey),
	};
}

it.each([
	['a Map', new Map<string, TenantInfo>()],
	['JSON', storeWith((tenant) => tenant)],
	['a Keyv', fromKeyv<TenantInfo>(new Keyv() as never)],
	['a cache', cachedTenants(new Map())],
])('finds nothing wrong with %s', async (_, store) => {
	await expect(checkTenantStore(store)).resolves.toEqual([]);
});

it('leaves nothing in the store', async () => {
	const store = new Map<string, TenantInfo>();
	await checkTenantStore(store);
	expect(store.size).toBe(0);
});

it('names a Keyv that swallows errors', async () => {
	await expect(codesOf(new Keyv() as unknown as AppTenantStore)).resolves.toContain('errors-swallowed');
});

it('says which fields a store with columns of its own loses, and what follows from it', async () => {
	const store = storeWith(({ key, clientKey, sharedSecret, baseUrl, productType, eventType, description }) => ({
		key,
		clientKey,
		sharedSecret,
		baseUrl,
		productType,
		eventType,
		description,
	}));
	const problems = await checkTenantStore(store);
	expect(problems.map(({ message }) => message)).toEqual([
		expect.stringMatching(/previousSecret .*in flight/),
		expect.stringMatching(/lastCallback .*order/),
		expect.stringMatching(/aFieldThatAtlassianAddsLater .*unknown/),
	]);
});

it.each([
	['secret-lost', storeWith((tenant) => ({ ...tenant, sharedSecret: tenant.sharedSecret.slice(0, 255) }))],
	['fields-lost', storeWith((tenant) => ({ ...tenant, description: 'null' }))],
	['not-a-record', storeWith((tenant) => JSON.stringify(tenant))],
	['read-after-write', storeWith(() => null)],
	['overwrite', mergingStore()],
	['unknown-key', { get: () => ({}) as TenantInfo, set: () => undefined, delete: () => undefined }],
	['key-compared-loosely', looseStore()],
	['delete', undeletingStore()],
	['failed', { get: () => undefined, set: () => false, delete: () => undefined }],
	['failed', { get: () => Promise.reject(new Error('down')), set: () => undefined, delete: () => undefined }],
] satisfies [string, AppTenantStore][])('reports %s', async (code, store) => {
	await expect(codesOf(store)).resolves.toContain(code);
});

it('keeps the error of the store as the cause', async () => {
	const cause = new Error('down');
	const [problem] = await checkTenantStore({
		get: () => Promise.reject(cause),
		set: () => undefined,
		delete: () => undefined,
	});
	expect(problem).toMatchObject({ code: 'failed', cause });
});

it('does not wait for ever for a store that hangs', async () => {
	const hangs = (): Promise<never> => new Promise(() => undefined);
	const [problem] = await checkTenantStore({ get: hangs, set: hangs, delete: hangs }, { timeout: 5 });
	expect(problem).toMatchObject({ code: 'failed', cause: { message: 'The store did not respond in 5 ms' } });
});

function mergingStore(): AppTenantStore {
	const map = new Map<string, TenantInfo>();
	return {
		get: (clientKey) => map.get(clientKey),
		set: (clientKey, tenant) => map.set(clientKey, { ...map.get(clientKey), ...tenant }),
		delete: (clientKey) => map.delete(clientKey),
	};
}

function looseStore(): AppTenantStore {
	const map = new Map<string, TenantInfo>();
	return {
		get: (clientKey) => map.get(clientKey.toLowerCase()),
		set: (clientKey, tenant) => map.set(clientKey.toLowerCase(), tenant),
		delete: (clientKey) => map.delete(clientKey.toLowerCase()),
	};
}

function undeletingStore(): AppTenantStore {
	const map = new Map<string, TenantInfo>();
	return {
		get: (clientKey) => map.get(clientKey),
		set: (clientKey, tenant) => map.set(clientKey, tenant),
		delete: () => undefined,
	};
}
