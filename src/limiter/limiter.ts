import { perTransport } from '../per-transport.ts';
import { blockedBy, release } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { RateLimits } from './rate-limit-headers.ts';
import type { Waiter } from './concurrency.ts';
import { openWindows, type Windows } from './windows.ts';

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
	/** By bucket, how many calls may be under way after one was refused. */
	readonly windows: Windows;
	/** The number of requests under way. */
	sending: number;
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
		windows: new Map(),
		sending: 0,
		active: 0,
		queue: new Set(),
		reset() {
			limiter.limits = undefined;
			for (const block of limiter.blocks.values()) {
				block.until = 0;
				release(block);
			}
			limiter.blocks.clear();
			openWindows(limiter.windows);
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
interface Limiters {
	/** Those that were asked for most recently, and those that are in use. */
	readonly recent: Map<string, LimiterState>;
	/** All that a client, or a call, still holds. */
	readonly alive: Map<string, WeakRef<LimiterState>>;
}

const CAPACITY = 1000;
const newLimiters = (): Limiters => ({ recent: new Map(), alive: new Map() });
/** Of the default transport, shared even if `globalThis.fetch` is replaced later. */
const ofGlobalFetch = newLimiters();
const ofOther = perTransport(newLimiters);
const collected = new FinalizationRegistry<() => void>((forget) => forget());

function limitersOf(fetch: Fetch | undefined): Limiters {
	return fetch === undefined || fetch === globalThis.fetch ? ofGlobalFetch : ofOther.get(fetch);
}

/**
 * The limiter that all clients of a tenant share which send through the same `fetch`. One that is in use is never replaced by
 * another, however many tenants there are.
 */
export function limiterFor(baseUrl: string, fetch: Fetch | undefined): LimiterState {
	const limiters = limitersOf(fetch);
	const { recent, alive } = limiters;
	const limiter = recent.get(baseUrl) ?? alive.get(baseUrl)?.deref() ?? addLimiter(limiters, baseUrl);
	// The most recent one is the last: a Map keeps the order of insertion.
	recent.delete(baseUrl);
	recent.set(baseUrl, limiter);
	for (const [url, oldest] of recent) {
		if (recent.size <= CAPACITY) break;
		if (oldest !== limiter && !isInUse(oldest)) recent.delete(url);
	}
	return limiter;
}

function addLimiter({ alive }: Limiters, baseUrl: string): LimiterState {
	const limiter = createLimiter();
	const reference = new WeakRef(limiter);
	alive.set(baseUrl, reference);
	collected.register(limiter, () => {
		if (alive.get(baseUrl) === reference) alive.delete(baseUrl);
	});
	return limiter;
}

function isInUse({ sending, active, queue, blocks }: LimiterState): boolean {
	return sending + active + queue.size > 0 || blockedBy(blocks, [...blocks.keys()]) !== undefined;
}

/** Resets all shared limiters of a transport. */
export function resetLimiters(fetch: Fetch | undefined): void {
	// They are not dropped: clients hold them.
	for (const reference of limitersOf(fetch).alive.values()) reference.deref()?.reset();
}
