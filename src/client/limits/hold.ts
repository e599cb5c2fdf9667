import { RateLimitError } from '../../errors.ts';
import { putLast } from '../../put-last.ts';
import { pause } from '../pause.ts';
import type { Gate } from './gate.ts';

const CAPACITY = 1000;
const LONGEST_TIMEOUT = 2_147_483_647;

/** Lets nothing of this scope pass for so long, in milliseconds. */
export function hold({ holds }: Gate, scope: string, wait: number): void {
	const until = performance.now() + wait;
	if (until <= (holds.get(scope) ?? 0)) return;
	putLast(holds, scope, until, CAPACITY);
}

/** For how long one of the scopes is held, in milliseconds; 0 or less when none is. */
export function heldFor({ holds }: Gate, scopes: readonly string[]): number {
	return Math.max(0, ...scopes.map((scope) => holds.get(scope) ?? 0)) - performance.now();
}

/**
 * Waits until none of the scopes is held.
 *
 * @throws {@link RateLimitError} when that would take longer than `maxWait` milliseconds.
 */
export async function waitWhileHeld(
	gate: Gate,
	scopes: readonly string[],
	maxWait: number,
	signal: AbortSignal,
): Promise<void> {
	for (let wait = heldFor(gate, scopes); wait > 0; wait = heldFor(gate, scopes)) {
		if (wait > maxWait) throw new RateLimitError(Math.ceil(wait / 1000));
		// Somebody else may be told to wait longer meanwhile.
		// oxlint-disable-next-line no-await-in-loop
		await pause(Math.min(wait, LONGEST_TIMEOUT), signal);
	}
}
