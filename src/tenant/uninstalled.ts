import { isBitbucket } from './product.ts';
import { isSecret } from './secret.ts';
import type { LastCallback, TenantDetails, TenantInfo } from './tenant-info.ts';

/** Whether a stored tenant counts: it has a secret, and has not uninstalled the app. */
export function isInstalled(tenant: TenantInfo): boolean {
	return tenant.eventType !== 'uninstalled' && isSecret(tenant.sharedSecret);
}

/**
 * The record that stays of a tenant without a secret. The secret is empty, not absent: a store with columns of its own may
 * keep neither `eventType` nor `lastCallback`, and must refuse the tenant all the same.
 *
 * @param tenant all that stays.
 * @param secret the present one, which the next install of Bitbucket is signed with.
 */
export function uninstalledTenant(
	tenant: TenantDetails,
	lastCallback: LastCallback,
	secret?: string | null,
): TenantInfo {
	const { precedingSecret: _, previousSecret: __, ...details } = tenant;
	const preceding = secret && isBitbucket(details) ? { precedingSecret: secret } : {};
	return { ...details, sharedSecret: '', eventType: 'uninstalled', ...preceding, lastCallback };
}
