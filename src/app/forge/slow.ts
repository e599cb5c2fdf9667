import { FORGE_TIMEOUTS, type ForgeDelivery } from '../../forge/index.ts';
import type { SlowForgeDelivery } from './options.ts';

const SHARE = 0.8;

/** Runs a callback, and reports when it runs for nearly as long as Forge waits. It goes on. */
export async function watchTime<T>(
	{ kind, installationId }: ForgeDelivery,
	name: string,
	onSlow: ((delivery: SlowForgeDelivery) => unknown) | undefined,
	run: () => Promise<T>,
): Promise<T> {
	const limit = FORGE_TIMEOUTS[kind];
	if (onSlow === undefined || limit === undefined) return run();
	const elapsed = limit * SHARE;
	const timer = setTimeout(() => void settle(() => onSlow({ kind, name, installationId, elapsed, limit })), elapsed);
	try {
		return await run();
	} finally {
		clearTimeout(timer);
	}
}

/** A listener that fails must not fail the delivery. */
async function settle(report: () => unknown): Promise<void> {
	try {
		await report();
	} catch {
		// There is no other listener to report it to.
	}
}
