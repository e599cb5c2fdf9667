/** Places for calls that are under way. */
export interface Slots {
	/**
	 * Takes one when fewer than `limit` are taken: first come, first served.
	 *
	 * @returns what gives it back
	 */
	take(limit: number, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
	readonly limit: number;
	readonly start: () => void;
}

export function createSlots(): Slots {
	let taken = 0;
	const queue = new Set<Waiting>();

	function next(): void {
		const [first] = queue;
		if (first === undefined || taken >= first.limit) return;
		queue.delete(first);
		first.start();
		next();
	}

	function take(): () => void {
		taken += 1;
		let isTaken = true;
		return () => {
			if (isTaken) taken -= 1;
			isTaken = false;
			next();
		};
	}

	return {
		take(limit, signal) {
			return new Promise((resolve, reject) => {
				signal.throwIfAborted();
				const stop = (): void => {
					queue.delete(waiting);
					// As `fetch` does.
					reject(signal.reason as Error);
					next();
				};
				const waiting: Waiting = {
					limit,
					start() {
						signal.removeEventListener('abort', stop);
						resolve(take());
					},
				};
				signal.addEventListener('abort', stop, { once: true });
				queue.add(waiting);
				next();
			});
		},
	};
}
