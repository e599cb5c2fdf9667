import { TenantStoreError } from '../errors.ts';
import { confirmSecret, type CheckedTenantStore } from '../stores/index.ts';
import type { Authentication } from './authentication.ts';

/** Secrets that a token has confirmed, where the store of the Authenticator cannot be written to. */
const confirmed = new WeakMap<Authentication, string>();

/** Stores that the secret of a new install has signed a token, or keeps the secret for {@link confirmedSecret}. */
export async function recordConfirmation(
	authentication: Authentication,
	tenants: CheckedTenantStore | undefined,
	secret: string | undefined,
): Promise<void> {
	if (tenants === undefined || secret === undefined) return;
	if (!tenants.isWritable) {
		confirmed.set(authentication, secret);
		return;
	}
	try {
		await confirmSecret(tenants, authentication.clientKey, secret);
	} catch (error) {
		// The token is valid all the same, and the next one is stored.
		if (!(error instanceof TenantStoreError)) throw error;
	}
}

/** The secret to store as confirmed, with `confirmSecret`; undefined where there is nothing to store. */
export function confirmedSecret(authentication: Authentication): string | undefined {
	return confirmed.get(authentication);
}
