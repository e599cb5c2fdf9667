import { RateLimitError } from '../../errors.ts';
import { pause } from '../pause.ts';
import { createSlots, type Slots } from './slots.ts';
import type { RateLimits } from './read-limits.ts';

/** Where the calls to one tenant wait. */
export interface Gate {
	/** What the last answer said that said anything. */
	limits: RateLimits | undefined;
	readonly slots: Slots;
	/** Lets nothing of this scope pass for so long, in milliseconds. */
	hold(scope: string, wait: number): void;
	/**
	 * Waits until none of the scopes is held.
	 *
	 * @throws {@link RateLimitError} when that would take longer than `maxWait` milliseconds.
	 */
	pass(scopes: readonly string[], maxWait: number, signal: AbortSignal): Promise<void>;
	/** Whether one of them is held. */
	isHeld(scopes: readonly string[]): boolean;
}

const CAPACITY = 1000;
const LONGEST_TIMEOUT = 2_147_483_647;

/** Time is what `performance.now` says: a clock that is set, or stands still in a test, holds nobody. */
export function createGate(): Gate {
	const holds = new Map<string, number>();
	const waitFor = (scopes: readonly string[]): number =>
		Math.max(0, ...scopes.map((scope) => holds.get(scope) ?? 0)) - performance.now();
	return {
		limits: undefined,
		slots: createSlots(),
		hold(scope, wait) {
			const until = performance.now() + wait;
			if (until <= (holds.get(scope) ?? 0)) return;
			holds.delete(scope);
			holds.set(scope, until);
			const [oldest] = holds.keys();
			if (holds.size > CAPACITY && oldest !== undefined) holds.delete(oldest);
		},
		async pass(scopes, maxWait, signal) {
			for (let wait = waitFor(scopes); wait > 0; wait = waitFor(scopes)) {
				if (wait > maxWait) throw new RateLimitError(Math.ceil(wait / 1000));
				// Somebody else may be told to wait longer meanwhile.
				// oxlint-disable-next-line no-await-in-loop
				await pause(Math.min(wait, LONGEST_TIMEOUT), signal);
			}
		},
		isHeld: (scopes) => waitFor(scopes) > 0,
	};
}
