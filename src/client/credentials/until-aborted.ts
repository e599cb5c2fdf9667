/** Whoever gives up does not wait; the others still get the token. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	const settled = new AbortController();
	const aborted = new Promise<never>((_, reject) => {
		const abort = (): void => reject(signal.reason as Error);
		if (signal.aborted) abort();
		else signal.addEventListener('abort', abort, { signal: settled.signal });
	});
	return Promise.race([aborted, promise]).finally(() => settled.abort());
}
