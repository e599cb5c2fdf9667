import type { DeduplicationStore } from './options.ts';

/** Runs `deliver` unless one of the keys was seen. */
export type DeliverOnce = (keys: readonly string[], deliver: () => Promise<void>) => Promise<void>;

/**
 * Once per key, and again after a failure, since the sender tries again. Two at the same time share one run; two in
 * different processes at the same moment may both run.
 *
 * @param lifetime how long a key is remembered, in milliseconds.
 */
export function createDeliverOnce(seen: DeduplicationStore | undefined, lifetime: number): DeliverOnce {
	const underway = new Map<string, Promise<void>>();
	return (keys, deliver) => {
		const [first] = keys;
		if (seen === undefined || first === undefined) return deliver();
		const run = async (): Promise<void> => {
			for (const key of keys) {
				if (await seen.get(key)) return;
			}
			await deliver();
			for (const key of keys) await seen.set(key, 'done', lifetime);
		};
		const running = underway.get(first) ?? run().finally(() => underway.delete(first));
		underway.set(first, running);
		return running;
	};
}
