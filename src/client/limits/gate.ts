import type { RateLimits } from './read-limits.ts';

/** Where the calls to one tenant wait: what is known of its limits. */
export interface Gate {
	/** What the last answer said that said anything. */
	limits: RateLimits | undefined;
	/** The scopes of which nothing may pass. */
	readonly holds: Map<string, Hold>;
	/** How many calls that are counted are under way. */
	taken: number;
	/** Those that wait for one of these to end, the first in front. */
	readonly queue: Set<Waiting>;
}

/** What was told to wait. */
export interface Hold {
	/** By what `performance.now` says: a clock that is set holds nobody. */
	until: number;
	/** Those who wait for it, the first in front. */
	readonly waiting: Set<() => void>;
	timer?: ReturnType<typeof setTimeout>;
}

/** A call that waits for its turn. */
export interface Waiting {
	/** How many may be under way with it. */
	readonly limit: number;
	readonly start: () => void;
}

export function createGate(): Gate {
	return { limits: undefined, holds: new Map(), taken: 0, queue: new Set() };
}
