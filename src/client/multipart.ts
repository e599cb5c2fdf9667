/**
 * A form as it goes over the wire, read piece by piece. Node's own encoder hangs when a file of the form fails, and when
 * it is dropped unread. Source: RFC 7578, and the escapes of the WHATWG's multipart/form-data encoding.
 */
export function encodeForm(form: FormData): {
	readonly type: string;
	readonly stream: ReadableStream<Uint8Array>;
	readonly size: number;
} {
	const boundary = `form-${crypto.randomUUID()}`;
	// About as much: only the files count where progress is shown.
	const sizes = [...form.values()].map((value) => (typeof value === 'string' ? value.length : value.size));
	return {
		type: `multipart/form-data; boundary=${boundary}`,
		stream: readLater(() => partsOf(form, boundary)),
		size: sizes.reduce((sum, size) => sum + size, 0),
	};
}

async function* partsOf(form: FormData, boundary: string): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const [name, value] of form) {
		const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(lines(name))}"`;
		if (typeof value === 'string') yield encoder.encode(`${head}\r\n\r\n${lines(value)}\r\n`);
		else {
			const type = value.type || 'application/octet-stream';
			yield encoder.encode(`${head}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`);
			yield* chunksOf(value.stream());
			yield encoder.encode('\r\n');
		}
	}
	yield encoder.encode(`--${boundary}--\r\n`);
}

function lines(text: string): string {
	return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

function escaped(name: string): string {
	return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

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
