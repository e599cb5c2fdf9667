export { printAs, withoutSecret } from './print.ts';
export { parseTenantInfo } from './parse-tenant-info.ts';
export { apiUrlOf, isBitbucket } from './product.ts';
export type { ProductType, SigningTenant, TenantInfo, TenantStore } from './tenant-info.ts';
