import { whenReady, withFailure, within, type MaybePromise } from '../abortable.ts';
import { TenantStoreError } from '../errors.ts';
import { isRecord } from '../is-record.ts';
import type { AppTenantStore, TenantInfo, TenantStore } from '../tenant/index.ts';
import { swallowsErrors } from './from-keyv.ts';

/** At once where the store needs no time, such as a Map. */
type FoundRecord = MaybePromise<TenantInfo | undefined>;

/** A store whose failures are all {@link TenantStoreError}s, in bounded time. */
export interface CheckedTenantStore {
	/** Whether there is a cache to read past. */
	readonly isCached: boolean;
	/** Whether the store can be written to: an Authenticator needs none that can. */
	readonly isWritable: boolean;
	readonly get: (clientKey: string) => FoundRecord;
	/** The same as `get` for a store without a cache. */
	readonly getFresh: (clientKey: string, maxAge?: number) => FoundRecord;
	readonly set: (clientKey: string, tenant: TenantInfo, ttl?: number) => Promise<void>;
	readonly delete: (clientKey: string) => Promise<void>;
	/** The tenant of a site; undefined where the store cannot look for one. */
	readonly findByBaseUrl: (baseUrl: string) => Promise<TenantInfo | undefined>;
}

/** In milliseconds. */
export const STORE_TIMEOUT = 5000;

type AnyTenantStore = TenantStore & Partial<AppTenantStore>;

/**
 * Makes every failure of a store visible: it throws, it is slower than `timeout`, `set` gives false, or `get` gives
 * something that is not a record.
 *
 * @param timeout in milliseconds.
 */
export function checkedStore(store: AnyTenantStore, timeout: number = STORE_TIMEOUT): CheckedTenantStore {
	const read = (method: string, get: () => unknown): FoundRecord =>
		whenReady(guardStore('tenant store', method, get, timeout), (tenant) => {
			if (tenant === undefined || tenant === null) return undefined;
			if (!isRecord(tenant)) {
				throw new TenantStoreError(`The tenant store failed: \`${method}\` must give an object, as it was stored`);
			}
			// Fields are checked where they are used.
			return tenant as TenantInfo;
		});
	return {
		isCached: store.getFresh !== undefined,
		isWritable: typeof store.set === 'function',
		get: (clientKey) => read('get', () => store.get(clientKey)),
		getFresh: (clientKey, maxAge) =>
			store.getFresh === undefined
				? read('get', () => store.get(clientKey))
				: read('getFresh', () => store.getFresh?.(clientKey, maxAge)),
		async set(clientKey, tenant, ttl) {
			const lifetime = ttl === undefined ? [] : ([ttl] as const);
			const result = await guardStore(
				'tenant store',
				'set',
				() => store.set?.(clientKey, tenant, ...lifetime),
				timeout,
			);
			if (result === false) throw new TenantStoreError('The tenant store failed: `set` gave false');
		},
		async delete(clientKey) {
			await guardStore('tenant store', 'delete', () => store.delete?.(clientKey), timeout);
		},
		findByBaseUrl: async (baseUrl) => {
			// A Map is a store of tests and of first steps.
			if (store instanceof Map) return findInMap(store, baseUrl);
			if (store.findByBaseUrl === undefined) return undefined;
			return read('findByBaseUrl', () => store.findByBaseUrl?.(baseUrl));
		},
	};
}

/** @throws `TypeError` for a Keyv that hides a failing database from its caller. */
export function assertNotSwallowing(option: string, store: object): void {
	if (!swallowsErrors(store)) return;
	throw new TypeError(
		`The option \`${option}\` is a Keyv, which swallows the errors of its database: wrap it in \`fromKeyv\``,
	);
}

function findInMap(tenants: ReadonlyMap<unknown, unknown>, baseUrl: string): TenantInfo | undefined {
	return [...tenants.values()].findLast(
		(tenant): tenant is TenantInfo => isRecord(tenant) && tenant['baseUrl'] === baseUrl,
	);
}

/**
 * Runs an operation of a store of another kind, in bounded time.
 *
 * @param failed makes the error for what it threw, or for one that was too slow
 */
export async function boundOperation<T>(
	operation: () => T | PromiseLike<T>,
	failed: (cause: unknown) => Error,
): Promise<T> {
	return withFailure(
		() => within(STORE_TIMEOUT, operation, () => new Error(`No response in ${STORE_TIMEOUT} ms`)),
		(cause) => {
			throw failed(cause);
		},
	);
}

/**
 * Runs an operation of a store.
 *
 * @param store names it in the error, such as `tenant store`
 * @param timeout in milliseconds
 * @throws {@link TenantStoreError} when it throws, or needs longer.
 */
export function guardStore<T>(
	store: string,
	method: string,
	operation: () => T | PromiseLike<T>,
	timeout: number,
): MaybePromise<T> {
	const tooLate = (): Error => new TenantStoreError(`The ${store} did not respond to \`${method}\` in ${timeout} ms`);
	return withFailure(
		() => within(timeout, operation, tooLate),
		(cause) => {
			if (cause instanceof TenantStoreError) throw cause;
			throw new TenantStoreError(`The ${store} failed: \`${method}\` threw an error`, { cause });
		},
	);
}
