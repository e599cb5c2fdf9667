/** How far clocks may be apart, in milliseconds. */
export const MINUTE = 60_000;

/** How far the clock of the other side is ahead, in milliseconds; NaN when it does not say. */
export function clockOffset(date: string | null, now: () => number): number {
	return Date.parse(date ?? '') - now();
}
