import { delay, within, type MaybePromise } from '../abortable.ts';
import type { DuplicateMessage } from '../telemetry/index.ts';
import type { DeduplicationStore } from './options.ts';

/** A webhook, as far as it matters whether it was delivered before. */
export interface Delivery {
	/** The same for each try of one delivery; undefined when nothing identifies it, and then it always runs. */
	readonly key: string | undefined;
	readonly run: () => MaybePromise<unknown>;
	/** Hears that the run succeeded but that the store failed after it: the delivery may run again. */
	readonly reportError: (error: unknown) => Promise<void>;
	/** Hears that the delivery is not run. */
	readonly onDuplicate: (state: DuplicateMessage['state']) => void;
}

/** Runs a delivery unless it was delivered before. Ends with the run, also when it is the run of another request or process. */
export type Deduplicate = (delivery: Delivery) => MaybePromise<unknown>;

/** Options of {@link createDeduplicate}, in milliseconds. */
export interface DeduplicateOptions {
	/** How long a key is remembered. */
	readonly lifetime: number;
	readonly callbackTimeout: number;
	readonly storeTimeout: number;
}

/** The value of a key. Anything else than `running`, such as the `true` of a simple store, counts as `done`. */
const RUNNING = 'running';
const DONE = 'done';
/** Between two looks at a delivery that runs in another process, in milliseconds: the first, and the longest. */
const POLL = { first: 50, longest: 1000 } as const;

/**
 * Delivers once per key, and again after a failure, since the sender tries again.
 *
 * With a store that has `claim`, deliveries of several processes exclude each other: the second one waits for the first and
 * shares its outcome. Without `claim`, two deliveries that arrive in two processes at the same moment may both run.
 */
export function createDeduplicate(store: DeduplicationStore | undefined, options: DeduplicateOptions): Deduplicate {
	if (store === undefined) return (delivery) => delivery.run();
	const { lifetime, callbackTimeout, storeTimeout } = options;
	/** A claim ends by itself when its process was killed: after all that a run and the store may take. */
	const claimLifetime = callbackTimeout + 2 * storeTimeout;
	const inFlight = new Map<string, Promise<void>>();

	const bounded = async <T>(method: string, operation: () => T | Promise<T>): Promise<T> =>
		within(storeTimeout, operation, () => new DeduplicationError('ERR_DEDUPLICATION_STORE', method, storeTimeout));

	/** Whether this process is to deliver. Waits while another one does. */
	async function claim(key: string): Promise<boolean> {
		if (store?.claim === undefined) return !(await bounded('get', () => store?.get(key)));
		const end = performance.now() + claimLifetime;
		for (let interval: number = POLL.first; ; interval = Math.min(interval * 2, POLL.longest)) {
			if (await bounded('claim', () => store.claim?.(key, RUNNING, claimLifetime))) return true;
			const state = await bounded('get', () => store.get(key));
			if (state && state !== RUNNING) return false;
			if (performance.now() >= end) throw new DeduplicationError('ERR_DEDUPLICATION_BUSY', 'claim', claimLifetime);
			await delay(interval, undefined);
		}
	}

	async function deliver(key: string, { run, reportError, onDuplicate }: Delivery): Promise<void> {
		if (!(await claim(key))) {
			onDuplicate('done');
			return;
		}
		try {
			await run();
		} catch (error) {
			// A claim that is not released ends by itself; retries wait for that.
			if (store?.claim !== undefined) await attempt(() => bounded('delete', () => store.delete?.(key)), reportError);
			throw error;
		}
		// The callback has done its work: a failure here must not make the sender deliver again.
		await attempt(async () => {
			const result = await bounded('set', () => store?.set(key, DONE, lifetime));
			if (result === false) throw new DeduplicationError('ERR_DEDUPLICATION_STORE', 'set', storeTimeout);
		}, reportError);
	}

	return (delivery) => {
		const { key } = delivery;
		if (key === undefined) return delivery.run();
		const first = inFlight.get(key);
		if (first !== undefined) {
			delivery.onDuplicate('running');
			return first;
		}
		const running = deliver(key, delivery).finally(() => inFlight.delete(key));
		inFlight.set(key, running);
		return running;
	};
}

async function attempt(operation: () => Promise<unknown>, onError: (error: unknown) => Promise<void>): Promise<void> {
	try {
		await operation();
	} catch (error) {
		await onError(error);
	}
}

/** Why a webhook could not be deduplicated: the store failed, or another process holds its claim for too long. */
export type DeduplicationErrorCode = 'ERR_DEDUPLICATION_STORE' | 'ERR_DEDUPLICATION_BUSY';

/** A webhook that could not be deduplicated. With `ERR_DEDUPLICATION_BUSY` the response is a 503. */
export class DeduplicationError extends Error {
	override readonly name = 'DeduplicationError';
	readonly code: DeduplicationErrorCode;

	constructor(code: DeduplicationErrorCode, method: string, timeout: number) {
		super(
			code === 'ERR_DEDUPLICATION_STORE'
				? `The deduplication store failed: \`${method}\` gave false, or did not respond in ${timeout} ms`
				: `Another process runs the callback of this delivery for more than ${timeout} ms`,
		);
		this.code = code;
	}
}
