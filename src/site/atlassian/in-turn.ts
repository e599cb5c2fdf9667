/** Runs one task after another, whether the one before failed or not. */
export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

export function createInTurn(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (run) => {
		const running = last.then(run, run);
		last = running;
		return running;
	};
}
