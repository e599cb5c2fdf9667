import type { TenantInfo } from './tenant-info.ts';

/** Where tenants are kept, by client key. A `Map` is one. */
export interface TenantStore {
	get(clientKey: string): TenantInfo | null | undefined | Promise<TenantInfo | null | undefined>;
	/**
	 * Reads past a cache. Called where another process may have changed the tenant: before a signature or an unknown tenant
	 * is refused, and by lifecycle callbacks.
	 *
	 * @param maxAge a cached tenant that is younger is returned, in milliseconds. 0 by default.
	 */
	getFresh?(clientKey: string, maxAge?: number): TenantInfo | null | undefined | Promise<TenantInfo | null | undefined>;
}

/** Where an app keeps its tenants, by client key. A `Map` is one; a Keyv becomes one with `fromKeyv`. */
export interface AppTenantStore extends TenantStore {
	/**
	 * `false`, or a promise of it, counts as a failure.
	 *
	 * @param ttl how long the record is needed, in milliseconds: given for the mark that an uninstall leaves. A store that
	 *   cannot expire entries keeps it.
	 */
	set(clientKey: string, tenant: TenantInfo, ttl?: number): unknown;
	delete(clientKey: string): unknown;
	/**
	 * The tenant of a site, by its base URL: the last one that was stored, if there are several. When a site is imported,
	 * Atlassian gives it a new client key, and this is how `installed` learns who it was.
	 */
	findByBaseUrl?(baseUrl: string): TenantInfo | null | undefined | Promise<TenantInfo | null | undefined>;
}
