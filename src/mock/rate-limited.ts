import { errorBody } from './error-body.ts';
import type { ReadyAnswer } from './ready-answer.ts';

/** Options of {@link rateLimited}: what Atlassian says about the limit. Nothing is said that is not given. */
export interface RateLimitedOptions {
	/** `Retry-After`, in seconds. */
	retryAfter?: number;
	/** `X-RateLimit-Reset`: when the limit is lifted. A string is sent as it is: Atlassian leaves out the seconds at times. */
	reset?: Date | string;
	/** `X-RateLimit-Limit` */
	limit?: number;
	/** `X-RateLimit-Remaining` */
	remaining?: number;
	/** `X-RateLimit-NearLimit` */
	nearLimit?: boolean;
	/** `RateLimit-Reason`, such as `jira-burst-based`. */
	reason?: string;
	/** `RateLimit-Policy`, such as `"global-app-quota";q=65000;w=3600`. */
	policy?: string;
	/** `RateLimit`, such as `"global-app-quota";r=0;t=900`. */
	state?: string;
	/**
	 * 503 carries `Retry-After`, too.
	 *
	 * @default 429
	 */
	status?: 429 | 503;
}

/**
 * A 429 with the headers that are asked for; without options, with none, which Atlassian also sends.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 *
 * @example
 * site.get('rest/api/3/myself', rateLimited({ retryAfter: 5, reason: 'jira-burst-based' }));
 */
export function rateLimited(options: RateLimitedOptions = {}): ReadyAnswer {
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
