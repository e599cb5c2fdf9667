/** Jira's working week: 5 days of 8 hours. */
const SECONDS: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3600, m: 60 };

/** Seconds of `3h 20m`, or of a number of them; undefined for what is no duration. */
export function readDuration(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
	if (typeof value !== 'string' || !/^\d+[wdhm](?:\s+\d+[wdhm])*$/.test(value.trim())) return undefined;
	return [...value.matchAll(/(\d+)([wdhm])/g)].reduce((sum, [, amount, unit = '']) => {
		return sum + Number(amount) * (SECONDS[unit] ?? 0);
	}, 0);
}
