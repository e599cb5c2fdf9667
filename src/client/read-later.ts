/** What a stream holds. Not every browser, nor TypeScript's types of one, can iterate over it. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
	const reader = stream.getReader();
	try {
		for (;;) {
			// A piece at a time is the point.
			// oxlint-disable-next-line no-await-in-loop
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// Whoever stops early wants no more of it. A stream that failed has said so already.
		void reader.cancel().catch(() => undefined);
	}
}

/** Opens nothing before it is read. */
export function readLater(open: () => AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
	let chunks: AsyncGenerator<Uint8Array> | undefined;
	return new ReadableStream(
		{
			async pull(controller) {
				const { done, value } = await (chunks ??= open()).next();
				if (done) controller.close();
				else controller.enqueue(value);
			},
			async cancel() {
				await chunks?.return(undefined);
			},
		},
		{ highWaterMark: 0 },
	);
}
