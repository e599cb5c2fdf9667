/** Limits of a {@link FairQueue}. */
export interface FairQueueOptions {
	/** The number of tasks that run at a time. */
	readonly places: number;
	/** The number of tasks that wait for a place. One more evicts the oldest. */
	readonly capacity: number;
	/** How long a task may wait for a place, in milliseconds. */
	readonly maxWait: number;
	/** How long a task keeps its place while others wait, in milliseconds. */
	readonly minTurn: number;
	/** The error for a task that was given up. */
	readonly refusal: (reason: string) => Error;
}

/** Runs a few tasks at a time, by name: concurrent runs of one name share one task. */
export interface FairQueue<T> {
	/** Whether a task by this name runs, or would start at once. */
	canStart(name: string): boolean;
	/** Whether a task by this name runs or waits. */
	has(name: string): boolean;
	run(name: string, task: (signal: AbortSignal) => Promise<T>): Promise<T>;
	/** Resolves a waiting task with a result that was found elsewhere. */
	resolveWaiting(name: string, result: T): void;
}

interface Entry<T> {
	readonly name: string;
	readonly task: (signal: AbortSignal) => Promise<T>;
	readonly result: PromiseWithResolvers<T>;
	readonly abort: AbortController;
	/** Refuses the task after `maxWait`. */
	timer?: ReturnType<typeof setTimeout>;
	/** By a monotonic clock: setting the time does not stop the queue. */
	startedAt: number;
}

/**
 * A queue that a flood of tasks slows down, but does not block. While others wait, a task loses its place after `minTurn`,
 * so that slow tasks cannot keep all places. Free places alternate between the newest and the oldest task: the newest,
 * because a genuine task comes after most of a flood; the oldest, so that no task waits forever.
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
			// Its end is not awaited: a Worker stops the work of a finished request, and the end may never come.
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
			if (oldest !== undefined && waiting.length >= capacity) giveUp(oldest, 'was evicted by newer ones');
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
