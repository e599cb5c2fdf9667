import { isLimiter, type RateLimiter, type RateLimits } from '../../limiter/index.ts';

/** A response that asked to slow down. */
export interface RateLimitEvent {
	/** 429, or a 503 with a `Retry-After`. */
	readonly status: number;
	readonly method: string;
	/** Below the site, without its query. */
	readonly path: string;
	/** `RateLimit-Reason`, such as `jira-burst-based`. */
	readonly reason: string | undefined;
	/** The delay that the response asks for, in milliseconds; undefined if it names none. */
	readonly wait: number | undefined;
	/** The rate-limit headers of the response, if it has any. */
	readonly limits: RateLimits | undefined;
}

/** Options about limits, in addition to ky's `retry`. */
export interface LimitOptions {
	/**
	 * Maximum concurrent calls to this tenant, over all clients of this process that set it. Others queue in order, unsigned.
	 * Clients with different limits each wait for their own.
	 *
	 * @default no limit
	 */
	concurrency?: number | undefined;
	/** Called with each response that asks to slow down, and awaited. The call rejects with its error. */
	onRateLimit?: ((event: RateLimitEvent) => unknown) | undefined;
	/**
	 * The limiter, from `createRateLimiter()`.
	 *
	 * @default shared by all clients of the tenant in this process with the same `fetch`
	 */
	limiter?: RateLimiter | undefined;
}

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function checkLimitOptions({ concurrency, onRateLimit, limiter }: LimitOptions): void {
	if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0)) {
		throw new RangeError('The option `concurrency` must be a whole number above 0');
	}
	if (onRateLimit !== undefined && typeof onRateLimit !== 'function') {
		throw new TypeError('The option `onRateLimit` must be a function');
	}
	if (limiter !== undefined && !isLimiter(limiter)) {
		throw new TypeError('The option `limiter` must be made by `createRateLimiter`');
	}
}
