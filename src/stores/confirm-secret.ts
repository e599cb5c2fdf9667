import type { CheckedTenantStore } from './checked-store.ts';

/**
 * Marks in the store that a token was received which the present secret signed: the previous one is accepted until its time
 * is over, and no longer.
 *
 * @param sharedSecret that signed the token. A tenant that has another one by now stays as it is.
 */
export async function confirmSecret(store: CheckedTenantStore, clientKey: string, sharedSecret: string): Promise<void> {
	const tenant = await store.getFresh(clientKey);
	if (tenant?.sharedSecret !== sharedSecret || tenant.previousSecret?.unconfirmed !== true) return;
	const { unconfirmed: _, ...previousSecret } = tenant.previousSecret;
	await store.set(clientKey, { ...tenant, previousSecret });
}
