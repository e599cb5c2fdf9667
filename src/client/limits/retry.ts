import type { Options } from 'ky';
import { METHODS } from '../methods.ts';
import type { Gate } from './gate.ts';

/** ky's `retry` option in its long form. */
export type RetryOptions = Exclude<NonNullable<Options['retry']>, number>;

/** Where it is decided. */
export interface RetryContext {
	readonly gate: Gate;
	readonly pathTemplate: string | undefined;
	readonly now: () => number;
}

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
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function completeRetry(given: NonNullable<Options['retry']>, context: RetryContext): RetryOptions {
	const own: RetryOptions = typeof given === 'number' ? { limit: given } : given;
	let next: number | undefined;
	return {
		limit: own.limit ?? 4,
		// Which of them may be sent again is decided for each failure.
		methods: [...METHODS],
		// Nothing was decided where a hook of the caller's asks for another attempt.
		delay(attempt) {
			const decided = next;
			next = undefined;
			return decided ?? Math.min(own.backoffLimit ?? 30_000, (own.delay ?? doubled)(attempt));
		},
		async shouldRetry(state) {
			const { decideRetry } = await import('./decide-retry.ts');
			const verdict = await decideRetry(state, own, context);
			next = verdict === false ? undefined : verdict;
			return verdict !== false;
		},
	};
}

/** In milliseconds: 2 s, 4 s, 8 s. */
export function doubled(attempt: number): number {
	return 1000 * 2 ** attempt;
}
