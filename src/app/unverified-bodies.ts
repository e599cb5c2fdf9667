import { DecodeError } from '../errors.ts';
import type { RequestLike } from '../http/index.ts';

/** Runs with a request whose body counts, while it is read and until the run ends. */
export type HoldBody = <T>(request: Request, run: (request: RequestLike) => Promise<T>) => Promise<T>;

interface Held {
	size: number;
	/** Gives the place of a body that is still read to another; undefined once it is read. */
	drop: (() => void) | undefined;
}

/**
 * Bounds the bodies of senders that are not verified yet, of all requests together. A body that finds no room makes the
 * largest one give way that is still read and larger than itself: an unauthenticated sender that leaves large bodies unfinished keeps no
 * small one out.
 *
 * @param limit in bytes.
 */
export function createHoldBody(limit: number): HoldBody {
	const bodies = new Set<Held>();
	let total = 0;

	function release(body: Held): void {
		if (bodies.delete(body)) total -= body.size;
	}

	function add(body: Held, bytes: number): void {
		while (total + bytes > limit) {
			let largest = body;
			for (const other of bodies) if (other.drop !== undefined && other.size > largest.size + bytes) largest = other;
			if (largest === body) throw busy();
			largest.drop?.();
			release(largest);
		}
		body.size += bytes;
		total += bytes;
	}

	return async (request, run) => {
		const { method, url, headers, bodyUsed, body: stream } = request;
		const body: Held = { size: 0, drop: undefined };
		bodies.add(body);
		const counted = stream && { getReader: () => countingReader(stream, body, (bytes) => add(body, bytes)) };
		try {
			return await run({ method, url, headers, bodyUsed, body: counted });
		} finally {
			release(body);
		}
	};
}

/** The two methods of a reader that reading a body needs. */
function countingReader(
	stream: ReadableStream<Uint8Array>,
	body: Held,
	add: (bytes: number) => void,
): Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'> {
	const reader = stream.getReader();
	const cancel = async (reason?: unknown): Promise<void> => {
		// The sender may never take note.
		reader.cancel(reason).catch(() => undefined);
	};
	let isDropped = false;
	body.drop = () => {
		isDropped = true;
		void cancel();
	};
	return {
		cancel,
		async read() {
			const read = await reader.read();
			if (isDropped) throw busy();
			if (read.done) {
				body.drop = undefined;
				return read;
			}
			try {
				add(read.value.byteLength);
			} catch (error) {
				await cancel();
				throw error;
			}
			return read;
		},
	};
}

function busy(): DecodeError {
	return new DecodeError('ERR_BUSY', 'Too many bodies of senders that are not verified are read at the same time');
}
