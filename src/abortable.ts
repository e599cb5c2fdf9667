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

/** Waits so many milliseconds. */
export function delay(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
	return abortable(signal, (resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		return () => clearTimeout(timer);
	});
}

/** Rejects on abort; the operation of the promise goes on. */
export function raceAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return abortable(signal, (resolve, reject) => void promise.then(resolve, reject));
}
