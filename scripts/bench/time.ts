/** Functions that do the same. Without a value: of a package that is not installed. */
export type Contestants = Readonly<Record<string, (() => unknown) | undefined>>;

/** One interleaved run: for each row of a table the figure of each contestant. The first one is ours. */
export type Run = Record<string, Record<string, number>>;

export interface Pace {
	/** How often each function gets its turn. */
	readonly slices: number;
	/** How long a turn is: several collections of garbage, so that each pays for the memory that it uses. */
	readonly milliseconds: number;
}

interface Timed {
	readonly row: string;
	readonly name: string;
	readonly call: () => unknown;
	/** In a slice. */
	readonly calls: number;
	readonly times: number[];
}

/**
 * Microseconds of a call of each function. All take turns, slice by slice, so that other load on the machine falls on all
 * of them; of the slices of each one the median counts.
 */
export async function interleave(rows: Readonly<Record<string, Contestants>>, pace: Pace): Promise<Run> {
	const all: Timed[] = [];
	for (const [row, contestants] of Object.entries(rows)) {
		for (const [name, call] of Object.entries(contestants)) {
			if (call !== undefined)
				all.push({ row, name, call, times: [], calls: await countCalls(call, pace.milliseconds) });
		}
	}
	for (let slice = 0; slice < pace.slices; slice += 1) {
		// Back and forth, so that nobody always follows the same one.
		for (const { call, calls, times } of slice % 2 === 0 ? all : all.toReversed())
			times.push(await timeOf(call, calls));
	}
	const run: Run = {};
	for (const { row, name, times } of all) (run[row] ??= {})[name] = median(times);
	return run;
}

/** Warms a function up. @returns how many calls fill a slice. */
async function countCalls(call: () => unknown, milliseconds: number): Promise<number> {
	const end = performance.now() + 2 * milliseconds;
	let calls = 0;
	for (; performance.now() < end || calls < 2; calls += 1) await call();
	return Math.ceil(calls / 2);
}

/** Microseconds of a call. With `--expose-gc`, no garbage of the turn before is collected in this one. */
async function timeOf(call: () => unknown, calls: number): Promise<number> {
	globalThis.gc?.({ type: 'minor' });
	const start = performance.now();
	for (let count = 0; count < calls; count += 1) {
		const result = call();
		// A function that gives its result at once is not made to wait.
		if (result instanceof Promise) await result;
	}
	return ((performance.now() - start) * 1000) / calls;
}

/** The same rows with other figures. */
export function mapRun(run: Run, change: (figure: number) => number): Run {
	return Object.fromEntries(
		Object.entries(run).map(([row, figures]) => [
			row,
			Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, change(figure)])),
		]),
	);
}

/** The middle one; NaN for an empty list. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
