import { abortable } from '../abortable.ts';
import { RateLimitError } from '../errors.ts';

/** A bucket of which no call may be sent. */
export interface Block {
	/** By `performance.now`, so that setting the clock changes nothing. */
	until: number;
	/** The calls that wait for its end, in order. */
	readonly waiting: Set<() => void>;
	timer?: ReturnType<typeof setTimeout>;
}

/** By bucket. */
type Blocks = Map<string, Block>;

const CAPACITY = 1000;
/** Atlassian has no longer limit: a response that asks for more may be wrong, and must not stop the tenant for good. */
const MAX_BLOCK = 3_600_000;

/** Blocks a bucket for so many milliseconds, an hour at most. */
export function block(blocks: Blocks, bucket: string, wait: number): void {
	const until = performance.now() + Math.min(wait, MAX_BLOCK);
	const known = blocks.get(bucket) ?? { until: 0, waiting: new Set() };
	if (until <= known.until) return;
	known.until = until;
	blocks.set(bucket, known);
	if (blocks.size > CAPACITY) removeEnded(blocks);
	// Wake all waiters: the longer block may exceed their maximum wait.
	release(known);
}

/** A block that holds a call is never removed. */
function removeEnded(blocks: Blocks): void {
	for (const bucket of blocks.keys()) if (blockedBy(blocks, [bucket]) === undefined) blocks.delete(bucket);
}

/** The longest block of these buckets. */
export function blockedBy(blocks: Blocks, buckets: readonly string[]): Block | undefined {
	const now = performance.now();
	return buckets
		.flatMap((bucket) => blocks.get(bucket) ?? [])
		.filter(({ until, waiting }) => until > now || waiting.size > 0)
		.toSorted((one, other) => other.until - one.until)[0];
}

/**
 * Waits until none of the buckets is blocked, in the order in which the calls came.
 *
 * @throws {@link RateLimitError} when that would take longer than `maxWait` milliseconds.
 */
export async function waitUntilUnblocked(
	blocks: Blocks,
	buckets: readonly string[],
	maxWait: number,
	signal: AbortSignal | null,
): Promise<void> {
	for (let known = blockedBy(blocks, buckets); known !== undefined; known = blockedBy(blocks, buckets)) {
		const wait = known.until - performance.now();
		if (wait > maxWait) throw new RateLimitError(Math.ceil(wait / 1000));
		// Another bucket may be blocked meanwhile, or the same one for longer.
		// oxlint-disable-next-line no-await-in-loop
		await join(known, signal);
	}
}

/** One timer for all waiters: several timers would not end at the same time. */
function join(known: Block, signal: AbortSignal | null): Promise<void> {
	return abortable(signal, (resolve: (value: void) => void) => {
		const { waiting } = known;
		const wake = (): void => resolve();
		waiting.add(wake);
		if (waiting.size === 1) releaseInTime(known);
		return () => {
			waiting.delete(wake);
			if (waiting.size === 0) clearTimeout(known.timer);
		};
	});
}

function releaseInTime(known: Block): void {
	const wait = known.until - performance.now();
	if (wait > 0) known.timer = setTimeout(releaseInTime, wait, known);
	else release(known);
}

/** Wakes all waiters. */
export function release(known: Block): void {
	clearTimeout(known.timer);
	for (const wake of known.waiting) wake();
	known.waiting.clear();
}
