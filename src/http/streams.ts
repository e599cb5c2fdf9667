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
		// The consumer may stop early. A stream that failed has reported it already, and the sender may never react.
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

/** All bytes of a stream; undefined when there are more than `limit`, and then the rest is not read. */
export async function readBytes(
	stream: ReadableStream<Uint8Array> | null,
	limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const bytes = new Bytes(limit);
	if (stream === null) return bytes.all();
	for await (const chunk of iterateStream(stream)) {
		// Leaving the loop cancels the stream.
		if (!bytes.add(chunk)) return undefined;
	}
	return bytes.all();
}

/** The same as text, with U+FFFD for bytes that are not UTF-8. */
export async function readText(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<string | undefined> {
	const bytes = await readBytes(stream, limit);
	return bytes && new TextDecoder().decode(bytes);
}

/** The part of node's streams that is needed. Typed by shape: this code runs elsewhere, too. */
export interface NodeStreamLike {
	on(event: string, listener: (value: never) => void): unknown;
	readonly readableEnded?: boolean;
	readonly destroyed?: boolean;
}

/**
 * All bytes of a stream of node; undefined when there are more than `limit`. The rest is read and thrown away, so that a
 * response can still be sent.
 */
export function readNodeStream(stream: NodeStreamLike, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	return new Promise((resolve, reject) => {
		if (stream.readableEnded === true || stream.destroyed === true) throw new TypeError('The stream has ended before');
		const bytes = new Bytes(limit);
		stream.on('data', (chunk: Uint8Array | string) => {
			if (!bytes.add(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)) resolve(undefined);
		});
		stream.on('end', () => resolve(bytes.all()));
		stream.on('error', reject);
		stream.on('close', () => reject(new TypeError('The stream was closed before its end')));
	});
}

/**
 * Bytes one after another, in one buffer that doubles: a chunk is not kept, since one of a single byte may keep a buffer of
 * the runtime alive that is many times larger.
 */
class Bytes {
	readonly #limit: number;
	#buffer = new Uint8Array(0);
	#size = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** @returns false when there are more than the limit; nothing is kept then. */
	add(chunk: Uint8Array): boolean {
		const size = this.#size + chunk.byteLength;
		if (size > this.#limit) {
			this.#buffer = new Uint8Array(0);
			this.#size = Number.POSITIVE_INFINITY;
			return false;
		}
		if (size > this.#buffer.byteLength) {
			const larger = new Uint8Array(Math.min(this.#limit, Math.max(size, 2 * this.#buffer.byteLength)));
			larger.set(this.#buffer.subarray(0, this.#size));
			this.#buffer = larger;
		}
		this.#buffer.set(chunk, this.#size);
		this.#size = size;
		return true;
	}

	/** Empty when there were more than the limit. */
	all(): Uint8Array<ArrayBuffer> {
		return this.#size === this.#buffer.byteLength ? this.#buffer : this.#buffer.slice(0, this.#size);
	}
}
