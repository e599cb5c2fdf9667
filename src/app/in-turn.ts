/** Runs what has the same key one after another, in this process. */
export type InTurn = (key: string, run: () => Promise<void>) => Promise<void>;

export function createInTurn(): InTurn {
	const last = new Map<string, Promise<void>>();
	return (key, run) => {
		// Whether the one before failed is its own sender's matter.
		const running = (last.get(key) ?? Promise.resolve()).catch(() => undefined).then(run);
		const forget = (): void => {
			if (last.get(key) === running) last.delete(key);
		};
		last.set(key, running);
		running.then(forget, forget);
		return running;
	};
}
