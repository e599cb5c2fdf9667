export { gateOf } from './gates.ts';
export { limitCall, type CallLimits } from './limit-call.ts';
export { checkLimitOptions, type LimitOptions, type RateLimitEvent } from './options.ts';
export type { RateLimitPolicy, RateLimits } from './read-limits.ts';
