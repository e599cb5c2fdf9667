/**
 * The delay that a response asks for, in milliseconds; undefined if it names none. A time is compared with the `Date` of
 * the response, if it has one. `X-RateLimit-Reset` counts for a 429 only: other responses have it too and ask for nothing.
 *
 * @param now milliseconds since 1970
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function retryAfterOf(
	{ status, headers }: Pick<Response, 'status' | 'headers'>,
	now: number,
): number | undefined {
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

/** Milliseconds since 1970 of an ISO time, whose seconds and zone may be missing, or of an HTTP date. A number is not a time. */
export function parseTime(text: string | null): number | undefined {
	if (text === null || !TIME.test(text)) return undefined;
	const time = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
	return Number.isNaN(time) ? undefined : time;
}
