/** The measurement of one function by mitata, in nanoseconds. */
interface Stats {
	readonly p50: number;
	readonly p99: number;
}

/** Median and p99 of each contestant, in microseconds. */
export type Times = Record<string, { p50: number; p99: number }>;

/**
 * Times functions alternately, round after round, so that other load on the machine falls on all of them. Of the rounds of
 * each function the median counts.
 */
export async function timeSideBySide(contestants: Record<string, () => unknown>, rounds = 5): Promise<Times> {
	const name = 'mitata';
	// The package is the bench's own, installed by now: the root, which checks these types, does not have it.
	const mitata = (await import(name)) as {
		measure: (this: void, run: () => unknown, options: { min_cpu_time: number }) => Promise<Stats>;
	};
	const all: Record<string, Stats[]> = {};
	for (let round = 0; round < rounds; round += 1) {
		for (const [contestant, run] of Object.entries(contestants)) {
			// One at a time: they must not disturb each other.
			// oxlint-disable-next-line no-await-in-loop
			(all[contestant] ??= []).push(await mitata.measure(run, { min_cpu_time: 150e6 }));
		}
	}
	return Object.fromEntries(
		Object.entries(all).map(([contestant, stats]) => [
			contestant,
			{ p50: median(stats.map(({ p50 }) => p50)) / 1000, p99: median(stats.map(({ p99 }) => p99)) / 1000 },
		]),
	);
}

/** The middle one; NaN of none. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which the share `q` of them lies; NaN of none. */
export function quantile(values: readonly number[], q: number): number {
	return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? Number.NaN;
}
