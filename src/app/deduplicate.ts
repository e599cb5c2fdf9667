import { delay } from '../abortable.ts';
import type { DeduplicationStore } from './options.ts';

/**
 * Runs `deliver` unless the key was delivered before.
 *
 * @returns a promise that settles with the run, also when it is the run of another request or process.
 */
export type Deduplicate = (key: string | undefined, deliver: () => Promise<void>) => Promise<void>;

/** What a key has in the store. Anything else than `running`, such as the `true` of a simple store, counts as `done`. */
const RUNNING = 'running';
const DONE = 'done';
/** Between two looks at a delivery that runs in another process, in milliseconds. */
const POLL_INTERVAL = 100;

/** Dependencies of {@link createDeduplicate}. */
export interface DeduplicateContext {
	/** How long a key is remembered, in milliseconds. */
	readonly lifetime: number;
	/** How long a delivery may take, in milliseconds. A claim ends by itself after twice that: its process was killed. */
	readonly timeout: number;
	/** Hears that a delivery has succeeded but was not stored as done: it may run again. */
	readonly onError: (error: unknown) => void;
}

/**
 * Delivers once per key, and again after a failure, since the sender tries again.
 *
 * With a store that has `claim`, deliveries of several processes exclude each other: the second one waits for the first and
 * shares its outcome. Without `claim`, two deliveries that arrive in two processes at the same moment may both run.
 */
export function createDeduplicate(store: DeduplicationStore | undefined, context: DeduplicateContext): Deduplicate {
	const { lifetime, timeout, onError } = context;
	const inFlight = new Map<string, Promise<void>>();

	async function run(seen: DeduplicationStore, key: string, deliver: () => Promise<void>): Promise<void> {
		if (!(await claim(seen, key))) return;
		try {
			await deliver();
		} catch (error) {
			await release(seen, key);
			throw error;
		}
		try {
			await seen.set(key, DONE, lifetime);
		} catch (error) {
			// The callback has done its work: a failure here must not make the sender deliver again.
			onError(error);
		}
	}

	/** Whether this process is to deliver. Waits while another one does. */
	async function claim(seen: DeduplicationStore, key: string): Promise<boolean> {
		if (seen.claim === undefined) return !(await seen.get(key));
		const end = Date.now() + timeout;
		for (;;) {
			if (await seen.claim(key, RUNNING, timeout * 2)) return true;
			const state = await seen.get(key);
			if (state && state !== RUNNING) return false;
			if (Date.now() >= end) throw new StillRunningError();
			await delay(POLL_INTERVAL, undefined);
		}
	}

	async function release(seen: DeduplicationStore, key: string): Promise<void> {
		if (seen.claim === undefined) return;
		try {
			await seen.delete?.(key);
		} catch (error) {
			// The claim ends by itself; until then retries wait for it.
			onError(error);
		}
	}

	return (key, deliver) => {
		if (store === undefined || key === undefined) return deliver();
		const running = inFlight.get(key) ?? run(store, key, deliver).finally(() => inFlight.delete(key));
		inFlight.set(key, running);
		return running;
	};
}

/** Another process holds the claim of a delivery for longer than a delivery may take. */
export class StillRunningError extends Error {
	override readonly name = 'StillRunningError';
	constructor() {
		super(
			'Another process has been running the callback of this delivery for too long: the sender is asked to try again',
		);
	}
}
