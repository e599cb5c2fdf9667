import { replayed, type LifecycleCallback } from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { isBitbucket, type CallbackProof, type LastCallback, type TenantInfo } from '../tenant/index.ts';

/** Enough for every callback of one second, so that no tenant can make its record grow without end. */
const MOST_IN_ONE_SECOND = 10;

/**
 * The place of a callback in the order of its tenant: the record to store with it, or undefined when this very callback was
 * applied already. One that is still pending, because its process was killed, is placed again.
 *
 * `iat` decides the order, and it counts seconds. Within one second Atlassian's own order is not known, so an uninstall and
 * an install count in the order in which they arrive: a refused install would leave a customer without the app.
 *
 * @throws {@link DecodeError} `ERR_CALLBACK_OUTDATED`, `ERR_TOKEN_REPLAYED`.
 */
export function placeInOrder(
	eventType: 'installed' | 'uninstalled',
	{ proof, iat, token, body }: LifecycleCallback,
	last: LastCallback | undefined,
): LastCallback | undefined {
	const placed: LastCallback = { eventType, proof, iat, applied: [{ token, body }] };
	if (last === undefined || iat > last.iat) return placed;
	const known = last.applied.find((one) => one.token === token);
	if (known?.body === body) {
		const isPending = last.pending !== undefined && known === last.applied.at(-1);
		return isPending ? { ...placed, applied: last.applied } : undefined;
	}
	if (known !== undefined) throw replayed();
	const alternates = last.eventType !== 'revoked' && last.eventType !== eventType;
	if (iat < last.iat || !alternates || last.applied.length >= MOST_IN_ONE_SECOND) {
		throw new DecodeError(
			'ERR_CALLBACK_OUTDATED',
			'A callback of this tenant that was issued later was applied before',
		);
	}
	return { ...placed, applied: [...last.applied, ...placed.applied] };
}

/** How a stored tenant was proven. A store that loses `lastCallback` does not say: then nothing of Bitbucket counts as proven. */
export function proofOf(stored: TenantInfo): CallbackProof {
	return stored.lastCallback?.proof ?? (isBitbucket(stored) ? 'none' : 'published-key');
}

/**
 * Whether two proofs are of one kind. Atlassian's key and a tenant's own secret say nothing about each other: a sender that has
 * stored a tenant with one of them has no part in a tenant of the other.
 */
export function isSameKind(one: CallbackProof, other: CallbackProof): boolean {
	return (one === 'published-key') === (other === 'published-key');
}
