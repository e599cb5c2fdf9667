import type { KnownTenant } from './known-tenant.ts';
import type { TenantInfo } from './tenant-info.ts';

/** A plain copy of a tenant, to sign with: with the secret. It is not for storing. */
export function signingCopy(tenant: TenantInfo | KnownTenant): TenantInfo {
	// Plain JavaScript may give nothing at all; and a secret that is not a string is refused where it would sign.
	return { ...tenant, sharedSecret: (tenant as Partial<TenantInfo> | undefined)?.sharedSecret as string };
}
