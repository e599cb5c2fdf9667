/**
 * The delay that a response asks for, in milliseconds; undefined if it names none. A time is compared with the `Date` of
 * the response, if it has one. The headers of a reset count for a 429 only: other responses have them too and ask for nothing.
 *
 * @param now milliseconds since 1970
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function retryAfterOf(
	{ status, headers }: Pick<Response, 'status' | 'headers'>,
	now: number,
): number | undefined {
	const date = parseTime(headers.get('date')) ?? now;
	const until = timeOf(headers.get('retry-after'), date) ?? (status === 429 ? resetOf(headers, date) : undefined);
	return until === undefined ? undefined : Math.max(0, until - date);
}

/** When the quota is full again, in milliseconds since 1970. */
export function resetOf(headers: Headers, now: number): number | undefined {
	return timeOf(headers.get('x-ratelimit-reset'), now) ?? timeOf(headers.get('ratelimit-reset'), now);
}

/** No delay in seconds is as long as that: it is a time, in seconds since 1970. So many seconds are milliseconds. */
const EPOCH = 1e9;
const EPOCH_MILLISECONDS = 1e12;

/** Milliseconds since 1970 of a time, or of a number: of seconds from now, or an epoch. */
function timeOf(text: string | null, now: number): number | undefined {
	const number = numberOf(text);
	if (number === undefined) return parseTime(text);
	return number * (number < EPOCH_MILLISECONDS ? 1000 : 1) + (number < EPOCH ? now : 0);
}

export function numberOf(text: string | null): number | undefined {
	return text !== null && /^\d{1,15}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

/** `Date.parse` finds a year in nearly everything, such as `-5`. */
const TIME = /^(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]+,? .*\d )\d\d:\d\d/;

/** Milliseconds since 1970 of an ISO time, whose seconds and zone may be missing, or of an HTTP date. A number is not a time. */
export function parseTime(text: string | null): number | undefined {
	if (text === null || !TIME.test(text)) return undefined;
	const time = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
	return Number.isNaN(time) ? undefined : time;
}
