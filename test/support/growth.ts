/** Sixteen times the input takes 16 times as long where the cost is linear, and 256 times where it is quadratic. */
const FACTOR = 16;
export const LINEAR = 64;

/** In milliseconds: the time of a small input is mostly overhead, which does not grow. */
const OVERHEAD = 0.05;
const MAX_ROUNDS = 30;
/** In milliseconds, after at least two rounds. */
const MAX_SPENT = 3000;

/**
 * How much longer an input of 16 times the size takes: compare it with {@link LINEAR}. The least of several runs of the two
 * in alternation counts, and there are more of them until it is clearly linear: other work on the machine makes the test
 * slower, but does not fail it. (The CPU time of a thread would be right at once, but some machines count it in steps of
 * 10 ms.)
 *
 * @param make prepares a run, which is not timed.
 */
export async function growth(size: number, make: (size: number) => () => unknown): Promise<number> {
	const [small, large] = [make(size), make(FACTOR * size)];
	let [least, leastOfLarge, spent] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
	for (let round = 0; round < MAX_ROUNDS && (round < 2 || spent < MAX_SPENT); round += 1) {
		least = Math.min(least, await timeOf(small));
		const time = await timeOf(large);
		leastOfLarge = Math.min(leastOfLarge, time);
		spent += time;
		if (round >= 1 && leastOfLarge < (LINEAR / 2) * (least + OVERHEAD)) break;
	}
	return leastOfLarge / (least + OVERHEAD);
}

/** In milliseconds. A run that rejects has been refused, which is timed as well. */
async function timeOf(run: () => unknown): Promise<number> {
	const start = performance.now();
	try {
		await run();
	} catch {}
	return performance.now() - start;
}
