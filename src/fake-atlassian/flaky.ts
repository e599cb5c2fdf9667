import { rateLimited } from './rate-limited.ts';
import type { ResponsePreset } from './response-preset.ts';

/** Options of {@link flaky}. */
export interface FlakyOptions {
	/** How many calls fail before the resolver is used. */
	failures: number;
	/**
	 * The response to the calls that fail.
	 *
	 * @default rateLimited({ status: 503, retryAfter: 0 })
	 */
	response?: ResponsePreset | undefined;
}

/**
 * A resolver whose first calls fail, for testing retries. Each has a counter of its own, so make one for each test.
 *
 * @throws `RangeError` if `failures` is not a whole number, 0 or more.
 *
 * @example
 * site.get('rest/api/3/myself', flaky(({ respond }) => respond(200, { accountId: 'ann' }), { failures: 2 }));
 */
export function flaky<Context, Result>(
	resolver: (context: Context) => Result,
	{ failures, response = rateLimited({ status: 503, retryAfter: 0 }) }: FlakyOptions,
): (context: Context) => Result | ResponsePreset {
	if (!(Number.isSafeInteger(failures) && failures >= 0)) {
		throw new RangeError('The option `failures` must be a whole number, 0 or more');
	}
	let left = failures;
	return (context) => {
		if (left === 0) return resolver(context);
		left -= 1;
		return response;
	};
}
