/**
 * How long an answer asks to wait, in milliseconds; undefined when it does not say. A time is compared with the clock of
 * the answer itself, where that has one. `X-RateLimit-Reset` counts for a 429 only: another answer may have it and ask for
 * nothing.
 *
 * @param now milliseconds since 1970
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function waitOf({ status, headers }: Pick<Response, 'status' | 'headers'>, now: number): number | undefined {
	const after = headers.get('retry-after');
	const seconds = numberOf(after);
	if (seconds !== undefined) return seconds * 1000;
	const until = parseTime(after) ?? (status === 429 ? parseTime(headers.get('x-ratelimit-reset')) : undefined);
	return until === undefined ? undefined : Math.max(0, until - (parseTime(headers.get('date')) ?? now));
}

export function numberOf(text: string | null): number | undefined {
	return text !== null && /^\d{1,12}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

/** `Date.parse` finds a year in nearly everything, such as `-5`. */
const TIME = /^(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]+,? .*\d )\d\d:\d\d/;

/** Milliseconds since 1970 of an ISO time, whose seconds and zone may be missing, or of an HTTP date. A bare number is none. */
export function parseTime(text: string | null): number | undefined {
	if (text === null || !TIME.test(text)) return undefined;
	const time = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
	return Number.isNaN(time) ? undefined : time;
}
