import type { Gate, Waiting } from './gate.ts';

/**
 * Takes a place when fewer than `limit` are taken: first come, first served.
 *
 * @returns what gives it back
 */
export function takePlace(gate: Gate, limit: number, signal: AbortSignal | null): Promise<() => void> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const stop = (): void => {
			gate.queue.delete(waiting);
			// As `fetch` does.
			reject(signal?.reason as Error);
			startNext(gate);
		};
		const waiting: Waiting = {
			limit,
			start() {
				signal?.removeEventListener('abort', stop);
				resolve(taken(gate));
			},
		};
		signal?.addEventListener('abort', stop, { once: true });
		gate.queue.add(waiting);
		startNext(gate);
	});
}

function startNext(gate: Gate): void {
	for (const first of gate.queue) {
		if (gate.taken >= first.limit) return;
		gate.queue.delete(first);
		first.start();
	}
}

function taken(gate: Gate): () => void {
	gate.taken += 1;
	let isTaken = true;
	return () => {
		if (isTaken) gate.taken -= 1;
		isTaken = false;
		startNext(gate);
	};
}
