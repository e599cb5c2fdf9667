import { rateLimited } from './rate-limited.ts';
import type { ReadyAnswer } from './ready-answer.ts';

/** Options of {@link flaky}. */
export interface FlakyOptions {
	/** How many of the first calls fail. */
	failures: number;
	/**
	 * What they are answered with.
	 *
	 * @default rateLimited({ status: 503, retryAfter: 0 })
	 */
	answer?: ReadyAnswer;
}

/**
 * A resolver whose first calls fail, for testing retries. It counts for itself: make a new one for each test.
 *
 * @throws `RangeError` for a wrong number.
 *
 * @example
 * site.get('rest/api/3/myself', flaky(({ respond }) => respond(200, { accountId: 'ann' }), { failures: 2 }));
 */
export function flaky<Context, Result>(
	resolver: (context: Context) => Result,
	{ failures, answer = rateLimited({ status: 503, retryAfter: 0 }) }: FlakyOptions,
): (context: Context) => Result | ReadyAnswer {
	if (!(Number.isSafeInteger(failures) && failures >= 0)) {
		throw new RangeError('The option `failures` must be a whole number, 0 or more');
	}
	let left = failures;
	return (context) => {
		if (left === 0) return resolver(context);
		left -= 1;
		return answer;
	};
}
