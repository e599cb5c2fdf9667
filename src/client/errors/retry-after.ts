/**
 * How long an answer asks to wait, in seconds: `Retry-After` as seconds or as a date, else `X-RateLimit-Reset` as a time.
 *
 * @param now milliseconds since 1970
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
	const after = headers.get('retry-after')?.trim() ?? '';
	if (/^\d{1,9}(?:\.\d+)?$/.test(after)) return Number(after);
	for (const time of [after, headers.get('x-ratelimit-reset') ?? '']) {
		// `2026-01-02T03:04Z` lacks its seconds, and parses all the same. A bare number is no time.
		const at = /\D/.test(time) ? Date.parse(time) : Number.NaN;
		if (!Number.isNaN(at)) return Math.max(0, Math.ceil((at - now) / 1000));
	}
	return undefined;
}
