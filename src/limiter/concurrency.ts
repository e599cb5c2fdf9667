import { abortable } from '../abortable.ts';

/** A call that waits for a slot. */
export interface Waiter {
	/** The maximum number of calls under way, this one included. */
	readonly limit: number;
	readonly start: () => void;
}

/** The slots of a limiter. */
interface Slots {
	active: number;
	readonly queue: Set<Waiter>;
}

/**
 * Acquires a slot as soon as fewer than `limit` are in use: first come, first served.
 *
 * @returns the function that releases it
 */
export function acquireSlot(slots: Slots, limit: number, signal: AbortSignal | null): Promise<() => void> {
	return abortable(signal, (resolve: (release: () => void) => void) => {
		const waiter: Waiter = { limit, start: () => resolve(useSlot(slots)) };
		slots.queue.add(waiter);
		startNext(slots);
		return () => {
			slots.queue.delete(waiter);
			startNext(slots);
		};
	});
}

function startNext(slots: Slots): void {
	for (const first of slots.queue) {
		if (slots.active >= first.limit) return;
		slots.queue.delete(first);
		first.start();
	}
}

function useSlot(slots: Slots): () => void {
	slots.active += 1;
	let isInUse = true;
	return () => {
		if (isInUse) slots.active -= 1;
		isInUse = false;
		startNext(slots);
	};
}
