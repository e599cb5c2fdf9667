import { boundOperation } from '../stores/index.ts';
import type { LeaseOptions } from './options.ts';
import { WebhookKeeperError } from './webhook-keeper-error.ts';

/** The longest time that the store may take, in milliseconds, as `boundOperation` has it. */
const MARGIN = 10_000;

/** The right to change the webhooks of a tenant, for a while. */
export interface Lease {
	/** Called before each change, and while a list is read. @throws {@link WebhookKeeperError} `ERR_WEBHOOK_LEASE` once the time is over. */
	assertHeld(): void;
}

/**
 * Runs while no other process does. An error of the run is thrown also when the lease cannot be released: it then ends by
 * itself.
 *
 * @returns undefined while another process has the lease.
 */
export async function withLease<T>(options: LeaseOptions, run: (lease: Lease) => Promise<T>): Promise<T | undefined> {
	const lease = await acquireLease(options);
	if (lease === undefined) return undefined;
	let result: T;
	try {
		result = await run(lease);
	} catch (error) {
		await lease.release().catch(() => {});
		throw error;
	}
	await lease.release();
	return result;
}

async function acquireLease({
	store,
	key,
	leaseTime,
}: LeaseOptions): Promise<(Lease & { release(): Promise<void> }) | undefined> {
	// One clock stops while the machine sleeps, the other one can be set back; both from before the claim, so that the time
	// ends here first.
	const [end, until] = [performance.now() + leaseTime, Date.now() + leaseTime];
	const isOver = (margin = 0): boolean => performance.now() >= end - margin || Date.now() >= until - margin;
	const name = leaseName(key);
	if (store?.claim !== undefined && !(await bounded(() => store.claim?.(name, 'running', leaseTime)))) return undefined;
	return {
		assertHeld() {
			if (isOver()) throw new WebhookKeeperError('ERR_WEBHOOK_LEASE', `The run took longer than ${leaseTime} ms`);
		},
		async release() {
			// Another process may have it by the time at which a slow store removes it: it then ends by itself.
			if (store?.claim !== undefined && !isOver(Math.min(MARGIN, leaseTime / 2)))
				await bounded(() => store.delete?.(name));
		},
	};
}

const leaseName = (key: string): string => `atlassian-rest-client:webhooks:${key}`;
/** The name of the time of the last missed delivery that was handled. */
export const missedName = (key: string): string => `atlassian-rest-client:missed-webhooks:${key}`;

/** @throws {@link WebhookKeeperError} `ERR_WEBHOOK_STORE`. */
export function bounded<T>(operation: () => T | Promise<T>): Promise<T> {
	return boundOperation(
		operation,
		(cause) => new WebhookKeeperError('ERR_WEBHOOK_STORE', 'The store of the webhooks failed', { cause }),
	);
}
