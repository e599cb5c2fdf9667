import type { Pace, Run } from './time.ts';

/** The circumstances of a run. */
export interface Bench {
	/** For files: removed after the benchmarks. */
	readonly folder: string;
	/** Whether only to look that it works. */
	readonly quick: boolean;
	readonly pace: (slices: number, milliseconds: number) => Pace;
}

/** Something that is measured, once per round, in a process of its own. */
export interface Point {
	readonly title: string;
	readonly unit: string;
	/** Flags of V8. */
	readonly flags?: readonly string[];
	/** @returns undefined when a package that it needs is not installed */
	readonly run: (bench: Bench) => Promise<Run | undefined>;
}

export function createBench(folder: string, quick: boolean): Bench {
	return {
		folder,
		quick,
		pace: (slices, milliseconds) => (quick ? { slices: 1, milliseconds: 2 } : { slices, milliseconds }),
	};
}
