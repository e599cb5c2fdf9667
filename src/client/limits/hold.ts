import { RateLimitError } from '../../errors.ts';
import { putLast } from '../../put-last.ts';
import type { Gate, Hold } from './gate.ts';

const CAPACITY = 1000;
/** No limit of Atlassian's is for longer: whoever says so may be wrong, and must not shut the tenant for good. */
const LONGEST = 3_600_000;

/** Lets nothing of this scope pass for so long, in milliseconds; for an hour at most. */
export function hold({ holds }: Gate, scope: string, wait: number): void {
	const until = performance.now() + Math.min(wait, LONGEST);
	const held = holds.get(scope) ?? { until: 0, waiting: new Set() };
	if (until <= held.until) return;
	held.until = until;
	putLast(holds, scope, held, CAPACITY);
	// For some of them this may be too long.
	release(held);
}

/** The one of the scopes that is held for longest; undefined when none is. */
export function heldBy({ holds }: Gate, scopes: readonly string[]): Hold | undefined {
	const now = performance.now();
	return scopes
		.flatMap((scope) => holds.get(scope) ?? [])
		.filter(({ until, waiting }) => until > now || waiting.size > 0)
		.toSorted((one, other) => other.until - one.until)[0];
}

/**
 * Waits until none of the scopes is held, in the order in which the calls came.
 *
 * @throws {@link RateLimitError} when that would take longer than `maxWait` milliseconds.
 */
export async function waitWhileHeld(
	gate: Gate,
	scopes: readonly string[],
	maxWait: number,
	signal: AbortSignal | null,
): Promise<void> {
	for (let held = heldBy(gate, scopes); held !== undefined; held = heldBy(gate, scopes)) {
		const wait = held.until - performance.now();
		if (wait > maxWait) throw new RateLimitError(Math.ceil(wait / 1000));
		// Another scope may be held meanwhile, or the same one for longer.
		// oxlint-disable-next-line no-await-in-loop
		await join(held, signal);
	}
}

/** One timer for all who wait: each would have its own idea of when the wait is over. */
function join(held: Hold, signal: AbortSignal | null): Promise<void> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const { waiting } = held;
		const stop = (): void => {
			waiting.delete(go);
			if (waiting.size === 0) clearTimeout(held.timer);
			// As `fetch` does.
			reject(signal?.reason as Error);
		};
		const go = (): void => {
			signal?.removeEventListener('abort', stop);
			resolve();
		};
		signal?.addEventListener('abort', stop, { once: true });
		waiting.add(go);
		if (waiting.size === 1) releaseInTime(held);
	});
}

function releaseInTime(held: Hold): void {
	const wait = held.until - performance.now();
	if (wait > 0) held.timer = setTimeout(releaseInTime, wait, held);
	else release(held);
}

function release(held: Hold): void {
	clearTimeout(held.timer);
	for (const go of held.waiting) go();
	held.waiting.clear();
}
