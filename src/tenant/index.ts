export type { ForgeAccess, ForgeTokens } from './forge-access.ts';
export { hideAll, hideSecret, showAs, withoutSecret } from './print.ts';
export { parseTenantInfo, parseUninstalledTenant } from './parse-tenant-info.ts';
export { apiUrlOf, isBitbucket, isBitbucketUrl } from './product.ts';
export type {
	FormerSecret,
	ProductType,
	SigningTenant,
	TenantDetails,
	TenantInfo,
	TenantStore,
	UninstalledTenant,
} from './tenant-info.ts';
