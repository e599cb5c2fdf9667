/** Waits that end early when the site closes. */
export interface Timers {
	/** @returns false if the site closed in the meantime. */
	readonly wait: (ms: number) => Promise<boolean>;
	readonly close: () => void;
}

export function createTimers(): Timers {
	const pending = new Set<() => void>();
	let closed = false;
	return {
		wait(ms) {
			if (closed) return Promise.resolve(false);
			return new Promise((resolve) => {
				const end = (completed: boolean): void => {
					clearTimeout(timer);
					pending.delete(cancel);
					resolve(completed);
				};
				const cancel = (): void => end(false);
				const timer = setTimeout(() => end(true), ms);
				pending.add(cancel);
			});
		},
		close() {
			closed = true;
			for (const cancel of pending) cancel();
		},
	};
}
