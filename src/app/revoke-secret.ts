import { uninstalledTenant, type AppTenantStore } from '../tenant/index.ts';
import { assertNotSwallowing, checkedStore } from '../stores/index.ts';
import { proofOf } from './callback-order.ts';
import type { TenantLock } from './options.ts';

/** Options of {@link revokeSecret}. */
export interface RevokeSecretOptions {
	/**
	 * The clock: milliseconds since 1970. Give the one that `createApp` has.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
	/** The one that `createApp` has: no install is stored meanwhile. */
	lock?: TenantLock | undefined;
}

/**
 * Ends the secrets of a tenant at once, the present and the previous one, after a leak. Its tokens are refused in every
 * process, and installs that were issued up to now are refused as well, so that a captured one cannot bring a secret back.
 * The next install from Atlassian makes it work again: it has a new secret.
 *
 * Bitbucket proves its next install with the secret that is revoked here, so none is accepted any more: once the app is
 * uninstalled there, delete the tenant from the store, and the next install counts as the first.
 *
 * A process that caches tenants (`cachedTenants`) refuses them after the `ttl` of its cache.
 *
 * @throws {@link TenantStoreError} when the store fails: then nothing is revoked.
 * @returns whether the tenant is stored. If it is not, there is nothing to revoke.
 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
 *
 * @example
 * await revokeSecret(tenants, clientKey);
 */
export async function revokeSecret(
	tenants: Pick<AppTenantStore, 'get' | 'getFresh' | 'set'>,
	clientKey: string,
	{ now = Date.now, lock = (_, run) => run() }: RevokeSecretOptions = {},
): Promise<boolean> {
	assertNotSwallowing('tenants', tenants);
	const store = checkedStore(tenants);
	let isStored = false;
	await lock(clientKey, async () => {
		const stored = await store.getFresh(clientKey);
		if (stored === undefined) return;
		// The clock of Atlassian may be ahead of ours: the last install was issued before this moment all the same.
		const iat = Math.max(Math.floor(now() / 1000), stored.lastCallback?.iat ?? 0);
		const lastCallback = { eventType: 'revoked', proof: proofOf(stored), iat, applied: [] } as const;
		await store.set(clientKey, uninstalledTenant(stored, lastCallback));
		isStored = true;
	});
	return isStored;
}
