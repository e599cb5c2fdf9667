import type { RateLimitedOptions } from '../../fake-atlassian/index.ts';

/** A 429 or 503, named by the headers that it has. */
type LimitName =
	| '429'
	| `429-${'retry-after' | 'reset' | 'reset-minutes' | 'burst' | 'quota'}`
	| '503'
	| '503-retry-after';

const LIMITS: Readonly<Record<LimitName, (now: number) => RateLimitedOptions>> = {
	/** Atlassian sometimes sends a 429 without any of the headers. */
	'429': () => ({}),
	/** `Retry-After`, in seconds. */
	'429-retry-after': () => ({ retryAfter: 1 }),
	/** `X-RateLimit-Reset`, a time. */
	'429-reset': (now) => ({ reset: new Date(now + 1000) }),
	/** `X-RateLimit-Reset` without seconds. */
	'429-reset-minutes': (now) => ({ reset: `${new Date(now + 60_000).toISOString().slice(0, 16)}Z` }),
	/** All of `X-RateLimit-*`, with the reason of too many calls to one endpoint. */
	'429-burst': (now) => ({
		retryAfter: 1,
		reset: new Date(now + 1000),
		limit: 100,
		remaining: 0,
		nearLimit: true,
		reason: 'jira-burst-based',
	}),
	/** The structured headers, with the reason of a used-up hourly quota. */
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
 * A fault of a call: a 429 or 503 with one of the sets of headers that Atlassian sends, a reset connection, a truncated
 * body, or a response that is late by a number of milliseconds.
 */
export type Fault = LimitName | 'reset' | 'truncated' | `latency:${number}`;

/** The names of all faults except latency. */
export const FAULT_NAMES: readonly Fault[] = [...(Object.keys(LIMITS) as LimitName[]), 'reset', 'truncated'];

/** Whether a value is the name of a fault, as an option or an argument gives it. */
export function isFault(fault: unknown): fault is Fault {
	return FAULT_NAMES.includes(fault as Fault) || latencyOf(fault) !== undefined;
}

/** @throws `TypeError` that lists the faults. */
export function assertFault(fault: unknown): asserts fault is Fault {
	if (isFault(fault)) return;
	throw new TypeError(
		`${String(fault)} is not a fault: the faults are ${FAULT_NAMES.join(', ')} and latency:MILLISECONDS`,
	);
}

/** The milliseconds of a latency; undefined for other faults. */
export function latencyOf(fault: unknown): number | undefined {
	const [, ms] = /^latency:(\d{1,6})$/.exec(String(fault)) ?? [];
	return ms === undefined ? undefined : Number(ms);
}

/** The headers of a 429 or 503; undefined for other faults. */
export function limitOf(fault: Fault, now: number): RateLimitedOptions | undefined {
	// `hasOwn` proves that the fault is a key of LIMITS.
	return Object.hasOwn(LIMITS, fault) ? LIMITS[fault as LimitName](now) : undefined;
}
