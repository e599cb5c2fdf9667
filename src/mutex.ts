/** Runs everything that has the same key one after another, in this process. */
export type KeyedMutex = <T>(key: string, run: () => Promise<T>) => Promise<T>;

export function keyedMutex(): KeyedMutex {
	const last = new Map<string, Promise<unknown>>();
	return (key, run) => {
		// A failure of the previous run is its own caller's matter.
		const running = (last.get(key) ?? Promise.resolve()).catch(() => undefined).then(run);
		const forget = (): void => {
			if (last.get(key) === running) last.delete(key);
		};
		last.set(key, running);
		running.then(forget, forget);
		return running;
	};
}

/** Runs everything one after another, in this process. */
export type Mutex = <T>(run: () => Promise<T>) => Promise<T>;

export function mutex(): Mutex {
	const inOrder = keyedMutex();
	return (run) => inOrder('', run);
}
