import type { RateLimitedOptions } from '../../mock/index.ts';

/** A 429 or 503, by the headers that it has. */
type LimitName =
	| '429'
	| `429-${'retry-after' | 'reset' | 'reset-minutes' | 'burst' | 'quota'}`
	| '503'
	| '503-retry-after';

/** What a 429 or 503 can say about itself. */
const LIMITS: Readonly<Record<LimitName, (now: number) => RateLimitedOptions>> = {
	/** A 429 with no more said, as it happens. */
	'429': () => ({}),
	/** `Retry-After`, in seconds. */
	'429-retry-after': () => ({ retryAfter: 1 }),
	/** `X-RateLimit-Reset`, a time. */
	'429-reset': (now) => ({ reset: new Date(now + 1000) }),
	/** `X-RateLimit-Reset` without seconds. */
	'429-reset-minutes': (now) => ({ reset: `${new Date(now + 60_000).toISOString().slice(0, 16)}Z` }),
	/** All of `X-RateLimit-*`, and the reason: too many calls of one endpoint. */
	'429-burst': (now) => ({
		retryAfter: 1,
		reset: new Date(now + 1000),
		limit: 100,
		remaining: 0,
		nearLimit: true,
		reason: 'jira-burst-based',
	}),
	/** The structured headers, and the reason: the quota of the hour is used up. */
	'429-quota': () => ({
		retryAfter: 900,
		reason: 'jira-quota-global-based',
		policy: '"global-app-quota";q=65000;w=3600',
		state: '"global-app-quota";r=0;t=900',
	}),
	'503': () => ({ status: 503 }),
	'503-retry-after': () => ({ status: 503, retryAfter: 1 }),
};

/**
 * What can go wrong with a call of the app: an answer of 429 or 503 in one of the ways that Atlassian gives it, a
 * connection that is reset, a body that ends too early, or an answer that comes late, by so many milliseconds.
 */
export type Fault = LimitName | 'reset' | 'truncated' | `latency:${number}`;

/** All but latency. */
export const FAULT_NAMES: readonly Fault[] = [...(Object.keys(LIMITS) as LimitName[]), 'reset', 'truncated'];

/** Whether a value is the name of a fault, as an option or an argument gives it. */
export function isFault(fault: unknown): fault is Fault {
	return FAULT_NAMES.includes(fault as Fault) || latencyOf(fault) !== undefined;
}

/** Milliseconds of a latency; undefined for other faults. */
export function latencyOf(fault: unknown): number | undefined {
	const [, ms] = /^latency:(\d{1,6})$/.exec(String(fault)) ?? [];
	return ms === undefined ? undefined : Number(ms);
}

/** The headers of a 429 or 503; undefined for other faults. */
export function limitOf(fault: Fault, now: number): RateLimitedOptions | undefined {
	// The types forbid a name of Object's own: only those of LIMITS are looked up.
	return Object.hasOwn(LIMITS, fault) ? LIMITS[fault as LimitName](now) : undefined;
}
