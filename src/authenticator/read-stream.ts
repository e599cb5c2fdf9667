/** What of node's streams is needed. Typed by shape: this code runs elsewhere, too. */
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
	const chunks: Uint8Array[] = [];
	let size = 0;
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		size += read.value.byteLength;
		if (size > limit) {
			// Whoever sends it may never take note: nobody waits for that.
			reader.cancel().catch(() => undefined);
			return undefined;
		}
		chunks.push(read.value);
	}
	return concat(chunks, size);
}

/** The same from node. What is too much is thrown away as it comes, so that the request can still be answered. */
export function readNodeStream(stream: NodeStreamLike, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	return new Promise((resolve, reject) => {
		if (stream.readableEnded === true || stream.destroyed === true) throw new TypeError('The stream has ended before');
		const chunks: Uint8Array[] = [];
		let size = 0;
		stream.on('data', (chunk: Uint8Array | string) => {
			const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
			size += bytes.byteLength;
			if (size <= limit) {
				chunks.push(bytes);
			} else {
				chunks.length = 0;
				resolve(undefined);
			}
		});
		stream.on('end', () => resolve(size > limit ? undefined : concat(chunks, size)));
		stream.on('error', reject);
		stream.on('close', () => reject(new TypeError('The stream was closed before its end')));
	});
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}
