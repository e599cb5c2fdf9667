import { lruSet } from '../lru.ts';
import { perTransport } from '../per-transport.ts';
import { release } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { RateLimits } from './rate-limit-headers.ts';
import type { Waiter } from './concurrency.ts';

type Fetch = typeof globalThis.fetch;

/**
 * The rate limits of one tenant as its clients know them, and the queue of their calls. Clients share one by default; the
 * option `limiter` replaces it.
 */
export interface RateLimiter {
	/** The rate-limit headers of the most recent response; undefined before the first. */
	readonly limits: RateLimits | undefined;
	/** Forgets all limits: calls that wait for one to end go on. Calls under way still count for `concurrency`. */
	reset(): void;
}

/** The state of a {@link RateLimiter}. */
export interface LimiterState extends RateLimiter {
	limits: RateLimits | undefined;
	/** By bucket, the blocks that were imposed. */
	readonly blocks: Map<string, Block>;
	/** The number of counted calls under way. */
	active: number;
	/** The calls that wait for one of these to end, in order. */
	readonly queue: Set<Waiter>;
}

const created = new WeakSet<object>();

/**
 * A limiter of one's own, for the option `limiter` of `createClient`: clients with the same one share their limits, and
 * nobody else does.
 *
 * @example
 * const limiter = createRateLimiter();
 * const jira = createClient(tenant, { limiter });
 * afterEach(() => limiter.reset());
 */
export function createRateLimiter(): RateLimiter {
	return createLimiter();
}

function createLimiter(): LimiterState {
	const limiter: LimiterState = {
		limits: undefined,
		blocks: new Map(),
		active: 0,
		queue: new Set(),
		reset() {
			limiter.limits = undefined;
			for (const block of limiter.blocks.values()) {
				block.until = 0;
				release(block);
			}
			limiter.blocks.clear();
		},
	};
	created.add(limiter);
	return limiter;
}

/** Whether a value is a limiter of {@link createRateLimiter}. */
export function isLimiter(value: unknown): value is LimiterState {
	return typeof value === 'object' && value !== null && created.has(value);
}

/** The limiters of one transport, by base URL. */
type Limiters = Map<string, LimiterState>;

const CAPACITY = 1000;
/** Of the default transport, shared even if `globalThis.fetch` is replaced later. */
const ofGlobalFetch: Limiters = new Map();
const ofOther = perTransport((): Limiters => new Map());

function limitersOf(fetch: Fetch | undefined): Limiters {
	return fetch === undefined || fetch === globalThis.fetch ? ofGlobalFetch : ofOther.get(fetch);
}

/** The limiter that all clients of a tenant share which send through the same `fetch`. */
export function limiterFor(baseUrl: string, fetch: Fetch | undefined): LimiterState {
	const limiters = limitersOf(fetch);
	const limiter = limiters.get(baseUrl) ?? createLimiter();
	lruSet(limiters, baseUrl, limiter, CAPACITY);
	return limiter;
}

/** Resets all shared limiters of a transport. */
export function resetLimiters(fetch: Fetch | undefined): void {
	// They are not dropped: clients hold them.
	for (const limiter of limitersOf(fetch).values()) limiter.reset();
}
