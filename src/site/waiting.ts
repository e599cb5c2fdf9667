/** Waits that end early when the site is closed. */
export interface Waiting {
	/** @returns false when the site was closed meanwhile. */
	readonly wait: (ms: number) => Promise<boolean>;
	readonly close: () => void;
}

export function createWaiting(): Waiting {
	const ends = new Set<() => void>();
	let closed = false;
	return {
		wait(ms) {
			if (closed) return Promise.resolve(false);
			return new Promise((resolve) => {
				const end = (done: boolean): void => {
					clearTimeout(timer);
					ends.delete(giveUp);
					resolve(done);
				};
				const giveUp = (): void => end(false);
				const timer = setTimeout(() => end(true), ms);
				ends.add(giveUp);
			});
		},
		close() {
			closed = true;
			for (const end of ends) end();
		},
	};
}
