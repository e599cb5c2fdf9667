import { describe, expect, it } from 'vitest';
import { cachedTenants, type AppTenantStore, type TenantInfo } from 'atlassian-rest-client';

const tenantOf = (sharedSecret: string): TenantInfo => ({
	key: 'com.example.app',
	clientKey: 'tenant-1',
	sharedSecret,
	baseUrl: 'https://you.atlassian.net',
});

/** A store that counts its reads, and gives control over when they end. */
function slowStore(): {
	store: AppTenantStore;
	map: Map<string, TenantInfo>;
	reads: number;
	release(): void;
	hold(): void;
} {
	const map = new Map<string, TenantInfo>();
	let gate = Promise.resolve();
	let open = (): void => undefined;
	const slow = {
		map,
		reads: 0,
		hold() {
			const held = Promise.withResolvers<undefined>();
			gate = held.promise;
			open = () => held.resolve(undefined);
		},
		release: () => open(),
		store: {
			async get(clientKey: string) {
				slow.reads += 1;
				const found = map.get(clientKey);
				await gate;
				return found;
			},
			set: (clientKey: string, tenant: TenantInfo) => map.set(clientKey, tenant),
			delete: (clientKey: string) => map.delete(clientKey),
		},
	};
	return slow;
}

describe('cachedTenants', () => {
	it('reads a tenant once, for as long as `ttl`', async () => {
		let now = 0;
		const slow = slowStore();
		slow.map.set('tenant-1', tenantOf('first'));
		const tenants = cachedTenants(slow.store, { ttl: 1000, now: () => now });
		await tenants.get('tenant-1');
		now = 999;
		await expect(tenants.get('tenant-1')).resolves.toMatchObject({ sharedSecret: 'first' });
		expect(slow.reads).toBe(1);
		now = 1000;
		await tenants.get('tenant-1');
		expect(slow.reads).toBe(2);
	});

	it('does not keep that a tenant is unknown', async () => {
		const slow = slowStore();
		const tenants = cachedTenants(slow.store);
		await expect(tenants.get('tenant-1')).resolves.toBeUndefined();
		slow.map.set('tenant-1', tenantOf('first'));
		await expect(tenants.get('tenant-1')).resolves.toMatchObject({ sharedSecret: 'first' });
	});

	it('reads past the cache where asked to, and not within `maxAge`', async () => {
		let now = 0;
		const slow = slowStore();
		slow.map.set('tenant-1', tenantOf('first'));
		const tenants = cachedTenants(slow.store, { now: () => now });
		await tenants.get('tenant-1');
		slow.map.set('tenant-1', tenantOf('second'));
		now = 500;
		await expect(tenants.getFresh('tenant-1', 1000)).resolves.toMatchObject({ sharedSecret: 'first' });
		await expect(tenants.getFresh('tenant-1')).resolves.toMatchObject({ sharedSecret: 'second' });
		await expect(tenants.get('tenant-1')).resolves.toMatchObject({ sharedSecret: 'second' });
	});

	it('limits fresh reads of an unknown tenant by `maxAge`, too', async () => {
		const slow = slowStore();
		const tenants = cachedTenants(slow.store, { now: () => 0 });
		for (let i = 0; i < 10; i += 1) await tenants.getFresh('stranger', 1000);
		expect(slow.reads).toBe(1);
	});

	it('shares one read among concurrent callers', async () => {
		const slow = slowStore();
		slow.map.set('tenant-1', tenantOf('first'));
		slow.hold();
		const tenants = cachedTenants(slow.store);
		const both = Promise.all([tenants.get('tenant-1'), tenants.get('tenant-1')]);
		slow.release();
		await both;
		expect(slow.reads).toBe(1);
	});

	it('does not keep what was read before a write', async () => {
		const slow = slowStore();
		slow.map.set('tenant-1', tenantOf('first'));
		slow.hold();
		const tenants = cachedTenants(slow.store);
		const outdated = tenants.get('tenant-1');
		await tenants.set('tenant-1', tenantOf('second'));
		slow.release();
		await outdated;
		await expect(tenants.get('tenant-1')).resolves.toMatchObject({ sharedSecret: 'second' });
	});

	it('forgets a tenant that is deleted', async () => {
		const slow = slowStore();
		const tenants = cachedTenants(slow.store);
		await tenants.set('tenant-1', tenantOf('first'));
		await tenants.get('tenant-1');
		await tenants.delete('tenant-1');
		await expect(tenants.get('tenant-1')).resolves.toBeUndefined();
	});

	it('forgets a tenant even when writing fails, since it may have been written', async () => {
		const slow = slowStore();
		slow.map.set('tenant-1', tenantOf('first'));
		const failing = {
			...slow.store,
			set(clientKey: string, tenant: TenantInfo) {
				slow.map.set(clientKey, tenant);
				throw new Error('The connection was lost');
			},
		};
		const tenants = cachedTenants(failing);
		await tenants.get('tenant-1');
		await expect(tenants.set('tenant-1', tenantOf('second'))).rejects.toThrow('The connection was lost');
		await expect(tenants.get('tenant-1')).resolves.toMatchObject({ sharedSecret: 'second' });
	});

	it('passes a failing read on, and tries again', async () => {
		let fails = true;
		const tenants = cachedTenants({
			get: () => (fails ? Promise.reject(new Error('down')) : tenantOf('first')),
			set: () => undefined,
			delete: () => undefined,
		});
		await expect(tenants.get('tenant-1')).rejects.toThrow('down');
		fails = false;
		await expect(tenants.get('tenant-1')).resolves.toMatchObject({ sharedSecret: 'first' });
	});

	it('drops the least recently used tenant', async () => {
		const slow = slowStore();
		for (const name of ['a', 'b', 'c']) slow.map.set(name, tenantOf(name));
		const tenants = cachedTenants(slow.store, { capacity: 2 });
		await tenants.get('a');
		await tenants.get('b');
		await tenants.get('a');
		await tenants.get('c');
		expect(slow.reads).toBe(3);
		await tenants.get('a');
		expect(slow.reads).toBe(3);
		await tenants.get('b');
		expect(slow.reads).toBe(4);
	});

	it('passes the fresh read on to a cache behind it', async () => {
		const slow = slowStore();
		slow.map.set('tenant-1', tenantOf('first'));
		const tenants = cachedTenants(cachedTenants(slow.store));
		await tenants.get('tenant-1');
		slow.map.set('tenant-1', tenantOf('second'));
		await expect(tenants.getFresh('tenant-1')).resolves.toMatchObject({ sharedSecret: 'second' });
	});

	it.each([{ ttl: 0 }, { ttl: Number.NaN }, { capacity: 0 }])('refuses %o', (options) => {
		expect(() => cachedTenants(new Map(), options)).toThrow(RangeError);
	});
});
