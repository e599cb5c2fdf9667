/** The chunks of a stream. Not every runtime, nor TypeScript's types of one, can iterate over it. */
export async function* iterateStream<Chunk = Uint8Array>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
	const reader = stream.getReader();
	try {
		for (;;) {
			// One chunk at a time is the point.
			// oxlint-disable-next-line no-await-in-loop
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// The consumer may stop early. A stream that failed has reported it already.
		void reader.cancel().catch(() => undefined);
	}
}

/** A stream that opens nothing before it is read. */
export function lazyStream(open: () => AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
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

/** The text of a stream; undefined when it is longer than `limit` bytes, and then the rest is not read. */
export async function readText(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<string | undefined> {
	if (stream === null) return '';
	const decoder = new TextDecoder();
	let size = 0;
	let text = '';
	for await (const chunk of iterateStream(stream)) {
		size += chunk.byteLength;
		// Leaving the loop cancels the stream.
		if (size > limit) return undefined;
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
