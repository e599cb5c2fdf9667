import { assertKnownOptions } from '../option-names.ts';
import { lruSet } from '../lru.ts';
import type { AppTenantStore, TenantInfo } from '../tenant/index.ts';

/** Options of {@link cachedTenants}. */
export interface CachedTenantsOptions {
	/**
	 * How long a tenant is kept, in milliseconds.
	 *
	 * @default 60_000
	 */
	ttl?: number | undefined;
	/**
	 * How many tenants are kept. The least recently used one is dropped first.
	 *
	 * @default 1000
	 */
	capacity?: number | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/** A store of tenants with a cache in front of it. */
export interface CachedTenantStore extends AppTenantStore {
	get(clientKey: string): Promise<TenantInfo | undefined>;
	getFresh(clientKey: string, maxAge?: number): Promise<TenantInfo | undefined>;
	set(clientKey: string, tenant: TenantInfo, ttl?: number): Promise<void>;
	delete(clientKey: string): Promise<void>;
}

interface Entry {
	readonly tenant: TenantInfo | undefined;
	readonly loadedAt: number;
}

/** Client keys of unauthenticated senders must not push tenants out of the cache: unknown ones are counted apart. */
const MAX_UNKNOWN = 1000;

/**
 * A cache in front of a store of tenants, for processes that would otherwise read the database for each request.
 *
 * Another process may change a tenant meanwhile: a new install brings a new secret. Therefore the Authenticator reads past
 * the cache before it refuses an unknown tenant or a wrong signature, at most once per tenant and second, and the lifecycle
 * callbacks of `createApp` always do. An uninstall in another process is seen after `ttl`.
 *
 * Concurrent reads of one tenant share one read of the store. Unknown tenants are not kept.
 *
 * @throws `RangeError` that names the wrong option.
 *
 * @example
 * const tenants = cachedTenants(postgresTenants, { ttl: 30_000 });
 */
export function cachedTenants(store: AppTenantStore, options: CachedTenantsOptions = {}): CachedTenantStore {
	assertKnownOptions(options, ['ttl', 'capacity', 'now'], ' of `cachedTenants`');
	const { ttl = 60_000, capacity = 1000, now = Date.now } = options;
	for (const [name, value] of Object.entries({ ttl, capacity })) {
		if (!(value > 0)) throw new RangeError(`The option \`${name}\` of \`cachedTenants\` must be a number above 0`);
	}
	const entries = new Map<string, Entry>();
	const unknown = new Map<string, Entry>();
	const loading = new Map<string, Promise<TenantInfo | undefined>>();

	function load(clientKey: string): Promise<TenantInfo | undefined> {
		const shared = loading.get(clientKey);
		if (shared !== undefined) return shared;
		const loaded: Promise<TenantInfo | undefined> = read(clientKey).then(
			(tenant) => {
				// A write that came in between has removed this read from the map: its result may be outdated.
				if (loading.get(clientKey) === loaded) {
					loading.delete(clientKey);
					keep(clientKey, tenant);
				}
				return tenant;
			},
			(error: unknown) => {
				if (loading.get(clientKey) === loaded) loading.delete(clientKey);
				throw error;
			},
		);
		loading.set(clientKey, loaded);
		return loaded;
	}

	async function read(clientKey: string): Promise<TenantInfo | undefined> {
		const tenant = store.getFresh === undefined ? await store.get(clientKey) : await store.getFresh(clientKey);
		return tenant ?? undefined;
	}

	function keep(clientKey: string, tenant: TenantInfo | undefined): void {
		const entry = { tenant, loadedAt: now() };
		if (tenant === undefined) {
			entries.delete(clientKey);
			lruSet(unknown, clientKey, entry, MAX_UNKNOWN);
		} else {
			unknown.delete(clientKey);
			lruSet(entries, clientKey, entry, capacity);
		}
	}

	function recent(clientKey: string, maxAge: number): Entry | undefined {
		const entry = entries.get(clientKey) ?? unknown.get(clientKey);
		return entry !== undefined && now() - entry.loadedAt < maxAge ? entry : undefined;
	}

	async function write(clientKey: string, change: () => unknown): Promise<void> {
		const forget = (): void => {
			entries.delete(clientKey);
			unknown.delete(clientKey);
			loading.delete(clientKey);
		};
		forget();
		try {
			await change();
		} finally {
			forget();
		}
	}

	return {
		async get(clientKey) {
			const entry = recent(clientKey, ttl);
			if (entry?.tenant === undefined) return load(clientKey);
			lruSet(entries, clientKey, entry, capacity);
			return entry.tenant;
		},
		async getFresh(clientKey, maxAge = 0) {
			const entry = recent(clientKey, maxAge);
			if (entry !== undefined) return entry.tenant;
			// A read that is under way may have begun before the change that the caller looks for.
			if (maxAge <= 0) loading.delete(clientKey);
			return load(clientKey);
		},
		set: (clientKey, tenant, ttl) =>
			write(clientKey, () => store.set(clientKey, tenant, ...(ttl === undefined ? [] : [ttl]))),
		delete: (clientKey) => write(clientKey, () => store.delete(clientKey)),
		// Asked at new installs only, so nothing is kept.
		...(store.findByBaseUrl && { findByBaseUrl: async (baseUrl: string) => store.findByBaseUrl?.(baseUrl) }),
	};
}
