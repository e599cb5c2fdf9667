import { TenantStoreError } from '../errors.ts';
import { isRecord } from '../is-record.ts';
import type { AppTenantStore, TenantInfo, TenantStore } from '../tenant/index.ts';
import { abortable } from '../abortable.ts';

/** A store whose failures are all {@link TenantStoreError}s, in a bounded time. */
export interface CheckedTenantStore {
	get(clientKey: string): Promise<TenantInfo | undefined>;
	/** The same as `get` for a store without a cache. */
	getFresh(clientKey: string, maxAge?: number): Promise<TenantInfo | undefined>;
	set(clientKey: string, tenant: TenantInfo, ttl?: number): Promise<void>;
	delete(clientKey: string): Promise<void>;
}

/**
 * Makes every failure of a store visible: it throws, it takes longer than `timeout`, `set` gives false, or `get` gives
 * something that is not a record.
 *
 * @param timeout in milliseconds.
 */
export function checkedStore(store: TenantStore & Partial<AppTenantStore>, timeout: number): CheckedTenantStore {
	const read = async (
		clientKey: string,
		get: () => TenantInfo | null | undefined | Promise<TenantInfo | null | undefined>,
	): Promise<TenantInfo | undefined> => {
		const tenant: unknown = (await bounded('get', get, timeout)) ?? undefined;
		if (tenant === undefined) return undefined;
		if (!isRecord(tenant)) {
			throw new TenantStoreError('The tenant store failed: `get` must give an object, as it was stored');
		}
		// Fields are checked where they are used.
		return tenant as TenantInfo;
	};
	return {
		get: (clientKey) => read(clientKey, () => store.get(clientKey)),
		getFresh: (clientKey, maxAge) =>
			read(clientKey, () => (store.getFresh === undefined ? store.get(clientKey) : store.getFresh(clientKey, maxAge))),
		async set(clientKey, tenant, ttl) {
			const result = await bounded(
				'set',
				() => (ttl === undefined ? store.set?.(clientKey, tenant) : store.set?.(clientKey, tenant, ttl)),
				timeout,
			);
			if (result === false) throw new TenantStoreError('The tenant store failed: `set` gave false');
		},
		async delete(clientKey) {
			await bounded('delete', () => store.delete?.(clientKey), timeout);
		},
	};
}

async function bounded<T>(method: string, operation: () => T | Promise<T>, timeout: number): Promise<T> {
	try {
		const result = operation();
		// A Map needs no timer.
		if (!(result instanceof Promise)) return await result;
		return await abortable<T>(undefined, (resolve, reject) => {
			const timer = setTimeout(
				() => reject(new TenantStoreError(`The tenant store did not respond to \`${method}\` in ${timeout} ms`)),
				timeout,
			);
			result.finally(() => clearTimeout(timer)).then(resolve, reject);
		});
	} catch (cause) {
		if (cause instanceof TenantStoreError) throw cause;
		throw new TenantStoreError(`The tenant store failed: \`${method}\` threw an error`, { cause });
	}
}
