/** Limits of a {@link FairQueue}. */
export interface FairQueueOptions {
	/** How many tasks run at a time. */
	readonly places: number;
	/** How many wait for a place. One more pushes out the oldest. */
	readonly capacity: number;
	/** How long a task may wait for a place, in milliseconds. */
	readonly maxWait: number;
	/** How long a task keeps its place while others wait, in milliseconds. */
	readonly minTurn: number;
	/** The error for a task that was given up. */
	readonly refusal: (reason: string) => Error;
}

/** Runs tasks, a few at a time, by name: all who run a name at the same time share one task. */
export interface FairQueue<T> {
	/** Whether a task by this name runs, or would start at once. */
	canStart(name: string): boolean;
	/** Whether a task by this name runs or waits. */
	has(name: string): boolean;
	run(name: string, task: (signal: AbortSignal) => Promise<T>): Promise<T>;
	/** Ends the waiting for a result that was found elsewhere. */
	resolveWaiting(name: string, result: T): void;
}

interface Entry<T> {
	readonly name: string;
	readonly task: (signal: AbortSignal) => Promise<T>;
	readonly result: PromiseWithResolvers<T>;
	readonly abort: AbortController;
	/** Ends the waiting. */
	timer?: ReturnType<typeof setTimeout>;
	/** By a monotonic clock: setting the time does not stop the queue. */
	startedAt: number;
}

/**
 * A queue that a flood of tasks slows down, but does not close. Under pressure a task loses its place after its minimal
 * turn, so that slow ones cannot hold all places. Free places go to the newest and to the oldest in alternation: to the
 * newest, because a flood has mostly been waiting before a genuine task comes; to the oldest, so that none waits forever.
 */
export function createFairQueue<T>(options: FairQueueOptions): FairQueue<T> {
	const { places, capacity, maxWait, minTurn, refusal } = options;
	/** Oldest first, both. */
	const waiting: Entry<T>[] = [];
	const running = new Map<string, Entry<T>>();
	let isNewestNext = true;
	let watch: ReturnType<typeof setTimeout> | undefined;

	const findWaiting = (name: string): Entry<T> | undefined => waiting.find((entry) => entry.name === name);

	function removeWaiting(entry: Entry<T>): void {
		const index = waiting.indexOf(entry);
		if (index !== -1) waiting.splice(index, 1);
		clearTimeout(entry.timer);
	}

	function giveUp(entry: Entry<T>, reason: string): void {
		removeWaiting(entry);
		running.delete(entry.name);
		const error = refusal(reason);
		entry.result.reject(error);
		entry.abort.abort(error);
	}

	/** How long the oldest task may still keep its place, in milliseconds. */
	function remainingTurn(): number {
		const [oldest] = running.values();
		return oldest === undefined ? 0 : oldest.startedAt + minTurn - performance.now();
	}

	function hasPlace(): boolean {
		return running.size < places || remainingTurn() <= 0;
	}

	function advance(): void {
		while (waiting.length > 0 && hasPlace()) {
			const [oldest] = running.values();
			// Does not wait for its end: a Worker stops the work of a request that is over, and the end never comes.
			if (oldest !== undefined && running.size >= places) giveUp(oldest, 'took too long while others wait');
			const next = isNewestNext ? waiting.at(-1) : waiting[0];
			isNewestNext = !isNewestNext;
			if (next !== undefined) start(next);
		}
		clearTimeout(watch);
		if (waiting.length > 0) watch = setTimeout(advance, Math.max(remainingTurn(), 0));
	}

	function start(entry: Entry<T>): void {
		removeWaiting(entry);
		entry.startedAt = performance.now();
		running.set(entry.name, entry);
		void entry
			.task(entry.abort.signal)
			.then(entry.result.resolve, entry.result.reject)
			.finally(() => {
				if (running.get(entry.name) === entry) running.delete(entry.name);
				advance();
			});
	}

	return {
		canStart: (name) => running.has(name) || hasPlace(),
		has: (name) => running.has(name) || findWaiting(name) !== undefined,
		run(name, task) {
			const shared = running.get(name) ?? findWaiting(name);
			if (shared !== undefined) return shared.result.promise;
			const entry: Entry<T> = {
				name,
				task,
				result: Promise.withResolvers<T>(),
				abort: new AbortController(),
				startedAt: 0,
			};
			const [oldest] = waiting;
			if (oldest !== undefined && waiting.length >= capacity) giveUp(oldest, 'was pushed out by too many others');
			waiting.push(entry);
			entry.timer = setTimeout(() => giveUp(entry, 'waited too long for its turn'), maxWait);
			advance();
			return entry.result.promise;
		},
		resolveWaiting(name, result) {
			const entry = findWaiting(name);
			if (entry === undefined) return;
			removeWaiting(entry);
			entry.result.resolve(result);
		},
	};
}
