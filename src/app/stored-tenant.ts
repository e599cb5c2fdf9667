import type { LifecycleCallback, UninstalledAuthentication } from '../authenticator/index.ts';
import {
	redactSecret,
	isBitbucket,
	isInstalled,
	isSecret,
	uninstalledTenant,
	type LastCallback,
	type TenantInfo,
} from '../tenant/index.ts';
import { isSameKind, proofOf } from './callback-order.ts';
import type { AppContext } from './context.ts';

/**
 * The record to store for an install.
 *
 * @param stored the present record, if it is {@link relatedTo} the install.
 */
export function installedTenant(
	tenant: TenantInfo,
	stored: TenantInfo | undefined,
	lastCallback: LastCallback,
	context: Pick<AppContext, 'previousSecretLifetime' | 'now'>,
): TenantInfo {
	const previousSecret = previousSecretOf(tenant, stored, context);
	const signer = lastCallback.proof === 'tenant-secret' ? latestSecretOf(stored) : undefined;
	return redactSecret({
		...ownFields(stored),
		...tenant,
		...(previousSecret ? { previousSecret } : {}),
		...(signer ? { precedingSecret: signer } : {}),
		lastCallback,
	});
}

/**
 * All fields that an install may leave out: those of the app, and those that Atlassian sends only sometimes, such as
 * `installationId`. Addresses are not kept: a site that was renamed may have lost one.
 */
function ownFields(stored: TenantInfo | undefined): Partial<TenantInfo> {
	const {
		sharedSecret: _,
		previousSecret: __,
		precedingSecret: ___,
		displayUrl: ____,
		displayUrlServicedeskHelpCenter: _____,
		baseApiUrl: ______,
		...own
	} = stored ?? ({} as Partial<TenantInfo>);
	return own;
}

/** The record of an install whose callback has succeeded. */
export function appliedTenant(tenant: TenantInfo): TenantInfo {
	const { pending: _, ...lastCallback } = tenant.lastCallback ?? {};
	// Only a record that has a last callback is pending.
	return redactSecret({ ...tenant, lastCallback: lastCallback as LastCallback });
}

/**
 * The previous secret, for tokens in flight: only of an install that was proven, of the same product. It is unconfirmed until
 * a token comes that the new secret signed: if the process is killed now, Atlassian goes on with the previous secret.
 */
function previousSecretOf(
	tenant: TenantInfo,
	stored: TenantInfo | undefined,
	{ previousSecretLifetime, now }: Pick<AppContext, 'previousSecretLifetime' | 'now'>,
): TenantInfo['previousSecret'] {
	if (stored === undefined || !isInstalled(stored) || previousSecretLifetime === 0) return undefined;
	if (proofOf(stored) === 'none' || !isSameProduct(stored, tenant)) return undefined;
	const { sharedSecret } = stored;
	if (sharedSecret === tenant.sharedSecret) return stored.previousSecret;
	const until = now() + previousSecretLifetime;
	// The secret of an install whose callback has not succeeded is not the one that Atlassian uses.
	if (stored.lastCallback?.pending && stored.previousSecret) return { ...stored.previousSecret, until };
	return { sharedSecret, until, unconfirmed: true };
}

function isSameProduct(one: TenantInfo, other: TenantInfo): boolean {
	if (!one.productType || !other.productType) return isBitbucket(one) === isBitbucket(other);
	return one.productType.toLowerCase() === other.productType.toLowerCase();
}

/** The record that stays after an uninstall: all that was stored, or only the identity of the tenant and the order of its callbacks. */
export function leftBehind(
	{ tenant }: UninstalledAuthentication,
	stored: TenantInfo | undefined,
	lastCallback: LastCallback,
	keepUninstalled: boolean,
): TenantInfo {
	const { key, clientKey, baseUrl, productType } = stored ?? tenant;
	const product = productType ? { productType } : {};
	const details = keepUninstalled && stored !== undefined ? stored : { key, clientKey, baseUrl, ...product };
	return redactSecret(uninstalledTenant(details, lastCallback, latestSecretOf(stored)));
}

function latestSecretOf(stored: TenantInfo | undefined): string | null | undefined {
	return isSecret(stored?.sharedSecret) ? stored.sharedSecret : stored?.precedingSecret;
}

/** The stored tenant as far as it says something about this one: not when it was proven by another kind of proof. */
export function relatedTo(callback: LifecycleCallback, stored: TenantInfo | undefined): TenantInfo | undefined {
	return stored !== undefined && isSameKind(proofOf(stored), callback.proof) ? stored : undefined;
}

/** Whether two records are of one install, or both are missing. A store may lose every field but the secret. */
export function isSameInstall(one: TenantInfo | undefined, other: TenantInfo | undefined): boolean {
	if (one === undefined || other === undefined) return one === other;
	if (one.sharedSecret !== other.sharedSecret) return false;
	const [last, otherLast] = [one.lastCallback, other.lastCallback];
	if (!last || !otherLast) return true;
	return last.iat === otherLast.iat && last.applied.at(-1)?.token === otherLast.applied.at(-1)?.token;
}
