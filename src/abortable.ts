/** A value that is there at once, or later: where nothing waits, a promise would cost more than the work. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * A promise that rejects with the signal's reason once it is aborted, as `fetch` does.
 *
 * @param start begins the wait; the function that it returns ends the wait after an abort.
 */
export function abortable<T>(
	signal: AbortSignal | null | undefined,
	start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => (() => void) | void,
): Promise<T> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		let stop: (() => void) | void = undefined;
		const settle =
			<Value>(end: (value: Value) => void) =>
			(value: Value): void => {
				signal?.removeEventListener('abort', abort);
				end(value);
			};
		const abort = (): void => {
			reject(signal?.reason as Error);
			stop?.();
		};
		signal?.addEventListener('abort', abort, { once: true });
		stop = start(settle(resolve), settle(reject));
	});
}

/** Waits, in milliseconds. */
export function delay(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
	return abortable(signal, (resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		return () => clearTimeout(timer);
	});
}

/** Rejects on abort; the operation of the promise goes on. */
export function raceAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	// Nobody waits for it if the signal is already aborted: its failure would end the process.
	promise.catch(() => undefined);
	return abortable(signal, (resolve, reject) => void promise.then(resolve, reject));
}

/** The longest wait of a timer of the runtime, in milliseconds. */
const MAX_TIMER = 2_147_483_647;

/**
 * Rejects when an operation needs longer than so many milliseconds. The operation itself goes on. A result that is there at
 * once, as that of a Map, is returned as it is, without a timer and a promise.
 */
export function within<T>(
	milliseconds: number,
	operation: () => T | PromiseLike<T>,
	tooLate: () => Error,
): MaybePromise<T> {
	const result = operation();
	return isThenable(result) ? settleWithin(milliseconds, result, tooLate) : result;
}

async function settleWithin<T>(milliseconds: number, result: PromiseLike<T>, tooLate: () => Error): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(tooLate()), Math.min(milliseconds, MAX_TIMER));
	});
	try {
		return await Promise.race([result, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Goes on with a value, at once if it is there. */
export function whenReady<T, Next>(value: MaybePromise<T>, goOn: (value: T) => MaybePromise<Next>): MaybePromise<Next> {
	return value instanceof Promise ? value.then(goOn) : goOn(value);
}

/** Runs an operation, and handles its failure, at once or later: with another error, or with another way to the result. */
export function withFailure<T>(
	operation: () => T | PromiseLike<T>,
	fail: (cause: unknown) => MaybePromise<T>,
): MaybePromise<T> {
	try {
		const result = operation();
		return isThenable(result) ? Promise.resolve(result).catch(fail) : result;
	} catch (cause) {
		return fail(cause);
	}
}

/** Query builders and promises of another realm are not instances of `Promise`. */
function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
	const mayHaveThen = typeof value === 'function' || (typeof value === 'object' && value !== null);
	return mayHaveThen && 'then' in value && typeof value.then === 'function';
}
