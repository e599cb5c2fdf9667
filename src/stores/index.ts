export { cachedTenants, type CachedTenantsOptions, type CachedTenantStore } from './cached-tenants.ts';
export { checkInstallationStore } from './check-installation-store.ts';
export { checkTenantStore } from './check-tenant-store.ts';
export type { CheckStoreOptions, StoreProblem } from './try-store.ts';
export {
	assertNotSwallowing,
	checkedStore,
	guardStore,
	STORE_TIMEOUT,
	type CheckedTenantStore,
} from './checked-store.ts';
export { confirmSecret } from './confirm-secret.ts';
export { fromKeyv, type KeyvLike, type KeyvStore } from './from-keyv.ts';
