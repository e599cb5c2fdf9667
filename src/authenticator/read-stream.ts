/** The part of node's streams that is needed. Typed by shape: this code runs elsewhere, too. */
export interface NodeStreamLike {
	on(event: string, listener: (value: never) => void): unknown;
	readonly readableEnded?: boolean;
	readonly destroyed?: boolean;
}

/** All bytes of a stream; undefined when there are more than `limit`, and then the rest is not read. */
export async function readWebStream(
	stream: ReadableStream<Uint8Array>,
	limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const reader = stream.getReader();
	const bytes = new Bytes(limit);
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		if (bytes.add(read.value)) continue;
		// The sender may never take note: nobody waits for that.
		reader.cancel().catch(() => undefined);
		return undefined;
	}
	return bytes.all();
}

/** The same from node. Bytes beyond the limit are thrown away as they come, so that a response can still be sent. */
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
