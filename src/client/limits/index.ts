export { endCall, sendLimited, waitForLimiter, type LimitedCall } from './limit-call.ts';
export {
	createRateLimiter,
	isLimiter,
	limiterFor,
	resetLimiters,
	type LimiterState,
	type RateLimiter,
} from './limiter.ts';
export { checkLimitOptions, type LimitOptions, type RateLimitEvent } from './options.ts';
export type { RateLimitPolicy, RateLimits } from './rate-limit-headers.ts';
export { completeRetry, maxRetryAfterOf, METHODS } from './retry.ts';
export { retryAfterOf } from './retry-after.ts';
