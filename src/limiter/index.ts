export { block, blockedBy, waitUntilUnblocked } from './blocks.ts';
export { bucketFor, bucketsOf } from './buckets.ts';
export { acquireSlot } from './concurrency.ts';
export {
	createRateLimiter,
	isLimiter,
	limiterFor,
	resetLimiters,
	type LimiterState,
	type RateLimiter,
} from './limiter.ts';
export { enterWindows, grow, shrink } from './windows.ts';
export { hasLimits, readLimits, type RateLimitPolicy, type RateLimits } from './rate-limit-headers.ts';
export { retryAfterOf } from './retry-after.ts';
