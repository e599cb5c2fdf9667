export { endCall, mustWait, updateLimiter, waitForLimiter, type LimitedCall } from './limit-call.ts';
export type { Logger } from './logger.ts';
export { checkLimitOptions, type LimitOptions, type RateLimitEvent } from './options.ts';
export { backoffOf, completeRetry, LIMIT, maxRetryAfterOf, METHODS } from './retry.ts';
