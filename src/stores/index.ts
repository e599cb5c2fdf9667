export { cachedTenants, type CachedTenantsOptions, type CachedTenantStore } from './cached-tenants.ts';
export { checkTenantStore, type CheckTenantStoreOptions, type TenantStoreProblem } from './check-tenant-store.ts';
export { fromKeyv, swallowsErrors, type KeyvLike, type KeyvStore } from './from-keyv.ts';
