import type { Options } from 'ky';

/** ky's `retry` option in its long form. */
export type RetryOptions = Exclude<NonNullable<Options['retry']>, number>;

/** Those of ky: which of them may be sent again is decided for each failure. */
const METHODS: NonNullable<RetryOptions['methods']> = ['get', 'post', 'put', 'patch', 'head', 'delete', 'query'];

/** How long a wait may be, in milliseconds, before a call gives up at once. */
const MAX_RETRY_AFTER = 60_000;

export function maxRetryAfterOf(retry: Options['retry']): number {
	return (typeof retry === 'object' ? retry.maxRetryAfter : undefined) ?? MAX_RETRY_AFTER;
}

/**
 * ky's `retry` option, completed by what Atlassian advises: four retries; from 2 s on, twice as long each time, 30 s at
 * most, and spread. What an answer asks for goes before that, and is never cut short: when it is more than
 * `maxRetryAfter`, the call fails at once. How this is decided is loaded with the first failure.
 *
 * @param backOff told how long a call waits after a 429 that does not say, in milliseconds
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function completeRetry(
	given: NonNullable<Options['retry']>,
	now: () => number,
	backOff: (wait: number) => void,
): RetryOptions {
	const own: RetryOptions = typeof given === 'number' ? { limit: given } : given;
	let next: number | undefined;
	return {
		limit: own.limit ?? 4,
		methods: METHODS,
		// Nothing was decided where a hook of the caller's asks for another attempt.
		delay: (attempt) => next ?? (own.delay ?? doubled)(attempt),
		async shouldRetry(state) {
			const { decideRetry } = await import('./decide-retry.ts');
			const verdict = await decideRetry(state, own, now());
			next = typeof verdict === 'object' ? verdict.wait : undefined;
			if (typeof verdict !== 'object') return false;
			if (verdict.isOwnBackOff) backOff(verdict.wait);
			return true;
		},
	};
}

/** In milliseconds: 2 s, 4 s, 8 s. */
export function doubled(attempt: number): number {
	return 1000 * 2 ** attempt;
}
