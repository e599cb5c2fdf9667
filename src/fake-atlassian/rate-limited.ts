import { errorBody } from './error-responses.ts';
import type { ResponsePreset } from './response-preset.ts';

/** Options of {@link rateLimited}: the headers of the response. A header whose option is left out is not sent. */
export interface RateLimitedOptions {
	/** `Retry-After`, in seconds. */
	retryAfter?: number | undefined;
	/** `X-RateLimit-Reset`: the time at which the limit ends. A string is sent as it is: Atlassian sometimes omits the seconds. */
	reset?: Date | string | undefined;
	/** `X-RateLimit-Limit` */
	limit?: number | undefined;
	/** `X-RateLimit-Remaining` */
	remaining?: number | undefined;
	/** `X-RateLimit-NearLimit` */
	nearLimit?: boolean | undefined;
	/** `RateLimit-Reason`, such as `jira-burst-based`. */
	reason?: string | undefined;
	/** `RateLimit-Policy`, such as `"global-app-quota";q=65000;w=3600`. */
	policy?: string | undefined;
	/** `RateLimit`, such as `"global-app-quota";r=0;t=900`. */
	state?: string | undefined;
	/**
	 * The status. Atlassian also sends `Retry-After` with a 503.
	 *
	 * @default 429
	 */
	status?: 429 | 503 | undefined;
}

/**
 * A 429 with the headers that the options name. Without options it has none of them, as Atlassian's sometimes do.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 *
 * @example
 * site.get('rest/api/3/myself', rateLimited({ retryAfter: 5, reason: 'jira-burst-based' }));
 */
export function rateLimited(options: RateLimitedOptions = {}): ResponsePreset {
	const { reset, status = 429 } = options;
	const headers = {
		'retry-after': options.retryAfter,
		'x-ratelimit-reset': reset instanceof Date ? reset.toISOString() : reset,
		'x-ratelimit-limit': options.limit,
		'x-ratelimit-remaining': options.remaining,
		'x-ratelimit-nearlimit': options.nearLimit,
		'ratelimit-reason': options.reason,
		'ratelimit-policy': options.policy,
		ratelimit: options.state,
	};
	const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
		value === undefined ? [] : [[name, String(value)]],
	);
	const message = status === 429 ? 'Rate limit exceeded.' : 'Service unavailable.';
	return ({ family }) => Response.json(errorBody(family, { status, message }), { status, headers: given });
}
