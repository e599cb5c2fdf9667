export { isClientKey } from './client-key.ts';
export type { ForgeAccess, ForgeTokens } from './forge-access.ts';
export { knownTenant, type KnownTenant } from './known-tenant.ts';
export { redactAll, redactSecret, withoutSecret } from './print.ts';
export { parseTenantInfo, parseUninstalledTenant } from './parse-tenant-info.ts';
export { apiUrlOf, isBitbucket, isBitbucketUrl } from './product.ts';
export { isSecret } from './secret.ts';
export { signingCopy } from './signing-copy.ts';
export type {
	CallbackProof,
	PreviousSecret,
	LastCallback,
	ProductType,
	SigningTenant,
	TenantDetails,
	TenantInfo,
	UninstalledTenant,
} from './tenant-info.ts';
export { isInstalled, uninstalledTenant } from './uninstalled.ts';
export type { AppTenantStore, TenantStore } from './tenant-store.ts';
