import { abortable } from '../abortable.ts';

/** A call that waits for its turn in a {@link Window}. */
interface Turn {
	/** How often the call was refused: others go first, so that refusals are shared by all. */
	readonly refusals: number;
	readonly start: () => void;
}

/**
 * How many calls of a bucket may be under way at the same time, after the server refused one: half of those that were, and
 * one more with each round of successes. Without it, all that waited would leave in the same millisecond when a block ends,
 * and be refused again (RFC 5681 has the same for TCP).
 */
export interface Window {
	/** A fraction counts towards the next call. */
	size: number;
	active: number;
	/** In the order of their refusals, then of their arrival. */
	readonly queue: Turn[];
	/** By `performance.now`: the window is kept so long after a refusal. */
	until: number;
}

/** By bucket. */
export type Windows = Map<string, Window>;

const CAPACITY = 1000;
/** In milliseconds, after the end of the block. */
const KEPT = 60_000;

/**
 * Halves the window of a bucket.
 *
 * @param underWay the number of calls that are under way, in case there is no window yet
 * @param wait of the block, in milliseconds
 */
export function shrink(windows: Windows, bucket: string, underWay: number, wait: number): void {
	const window = windows.get(bucket) ?? { size: underWay, active: 0, queue: [], until: 0 };
	window.size = Math.max(1, Math.min(window.size, underWay) / 2);
	window.until = Math.max(window.until, performance.now() + wait + KEPT);
	windows.set(bucket, window);
	if (windows.size > CAPACITY) for (const name of windows.keys()) find(windows, name);
}

/** A success: one more call for each round of them. */
export function grow(windows: Windows, buckets: readonly string[]): void {
	for (const bucket of buckets) {
		const window = windows.get(bucket);
		if (window === undefined) continue;
		window.size += 1 / Math.max(1, Math.floor(window.size));
		startNext(window);
	}
}

/** Waits for a turn in the window of each bucket that has one. Returns the function that ends it. */
export async function enterWindows(
	windows: Windows,
	buckets: readonly string[],
	refusals: number,
	signal: AbortSignal | null,
): Promise<() => void> {
	const entered: Window[] = [];
	const leave = (): void => {
		for (const window of entered.splice(0)) {
			window.active -= 1;
			startNext(window);
		}
	};
	try {
		for (const bucket of buckets) {
			const window = find(windows, bucket);
			if (window === undefined) continue;
			// One after the other, in the same order for all calls.
			// oxlint-disable-next-line no-await-in-loop
			await takeTurn(window, refusals, signal);
			entered.push(window);
		}
	} catch (error) {
		leave();
		throw error;
	}
	return leave;
}

/** Lets all calls pass. */
export function openWindows(windows: Windows): void {
	for (const window of windows.values()) {
		window.size = Infinity;
		startNext(window);
	}
	windows.clear();
}

/** The window, unless it is not needed any more. One that is in use is never dropped. */
function find(windows: Windows, bucket: string): Window | undefined {
	const window = windows.get(bucket);
	const isIdle = window?.active === 0 && window.queue.length === 0 && performance.now() > window.until;
	if (isIdle) windows.delete(bucket);
	return isIdle ? undefined : window;
}

function takeTurn(window: Window, refusals: number, signal: AbortSignal | null): Promise<void> {
	return abortable(signal, (resolve: (value: void) => void) => {
		const start = (): void => {
			window.active += 1;
			resolve();
		};
		const turn: Turn = { refusals, start };
		const { queue } = window;
		queue.splice(queue.findLastIndex((one) => one.refusals <= refusals) + 1, 0, turn);
		startNext(window);
		return () => {
			const index = queue.indexOf(turn);
			if (index >= 0) queue.splice(index, 1);
		};
	});
}

function startNext(window: Window): void {
	while (window.active < Math.floor(window.size)) {
		const next = window.queue.shift();
		if (next === undefined) return;
		next.start();
	}
}
