/** Runs tasks one after another, whether the previous one failed or not. */
export type Mutex = <T>(run: () => Promise<T>) => Promise<T>;

export function createMutex(): Mutex {
	let last: Promise<unknown> = Promise.resolve();
	return (run) => {
		const running = last.then(run, run);
		last = running;
		return running;
	};
}
