export { aceTenants, type AceCollection, type AceQuery, type AceRedis, type AceSqlOptions } from './ace-tenants.ts';
export { cachedTenants, type CachedTenantsOptions, type CachedTenantStore } from './cached-tenants.ts';
export { checkTenantStore } from './check-tenant-store.ts';
export { tryStore, type CheckStoreOptions, type StoreProblem } from './try-store.ts';
export {
	assertNotSwallowing,
	boundOperation,
	checkedStore,
	guardStore,
	STORE_TIMEOUT,
	type CheckedTenantStore,
} from './checked-store.ts';
export { confirmSecret } from './confirm-secret.ts';
export { fromKeyv, type KeyvLike, type KeyvStore } from './from-keyv.ts';
