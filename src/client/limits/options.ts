import type { RateLimits } from './read-limits.ts';

/** An answer that asked to slow down. */
export interface RateLimitEvent {
	/** 429, or a 503 that says when to come back. */
	readonly status: number;
	readonly method: string;
	/** Below the site, without its query. */
	readonly path: string;
	/** `RateLimit-Reason`, such as `jira-burst-based`. */
	readonly reason: string | undefined;
	/** How long to wait, in milliseconds, as the answer says; undefined when it does not. */
	readonly wait: number | undefined;
	/** What the headers said, as far as they said anything. */
	readonly limits: RateLimits | undefined;
}

/** Options about limits, beside ky's `retry`. */
export interface LimitOptions {
	/**
	 * How many calls to the tenant may be under way at a time, all of this process counted that have this option. The others
	 * wait, first come, first served, before they are signed. Where clients have different numbers, a call waits for its own.
	 *
	 * @default as many as are made
	 */
	concurrency?: number;
	/** Told of each answer that asks to slow down, and waited for. What it throws, the call rejects with. */
	onRateLimit?: (event: RateLimitEvent) => unknown;
}

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function checkLimitOptions({ concurrency, onRateLimit }: LimitOptions): void {
	if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0)) {
		throw new RangeError('The option `concurrency` must be a whole number above 0');
	}
	if (onRateLimit !== undefined && typeof onRateLimit !== 'function') {
		throw new TypeError('The option `onRateLimit` must be a function');
	}
}
