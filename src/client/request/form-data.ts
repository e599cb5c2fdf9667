import type { Options } from 'ky';
import { iterateStream, lazyStream } from '../../http/index.ts';

/** Ends the encoding of a body that nobody waits for any more. */
type Stop = Pick<AbortSignal, 'aborted'>;

/** A form that is encoded while it is read. */
export interface EncodedForm {
	readonly type: string;
	readonly stream: ReadableStream<Uint8Array>;
	/** Approximate: only files matter where progress is shown. */
	readonly size: number;
}

/**
 * Encodes a form as multipart/form-data, in chunks. Node's own encoder hangs when a file of the form fails, and when it is
 * cancelled unread. Source: RFC 7578, and the escapes of the WHATWG's multipart/form-data encoding.
 */
export function encodeForm(form: FormData, call: Stop): EncodedForm {
	const boundary = `form-${crypto.randomUUID()}`;
	const sizes = [...form.values()].map((value) => (typeof value === 'string' ? value.length : value.size));
	return {
		type: `multipart/form-data; boundary=${boundary}`,
		stream: lazyStream(() => partsOf(form, boundary, call)),
		size: sizes.reduce((sum, size) => sum + size, 0),
	};
}

/** Replaces a form in the options of a call by our encoding, before ky makes Node's of it, which reads ahead. */
export function encodeFormBody(options: Options, headers: Headers, call: Stop): void {
	if (!(options.body instanceof FormData)) return;
	const { type, stream, size } = encodeForm(options.body, call);
	options.body = stream;
	headers.set('content-type', type);
	const { onUploadProgress } = options;
	if (typeof onUploadProgress !== 'function') return;
	options.onUploadProgress = (progress, chunk) => {
		const percent = progress.percent === 1 ? 1 : Math.min(progress.transferredBytes / size, 1 - Number.EPSILON);
		onUploadProgress({ ...progress, percent, totalBytes: size }, chunk);
	};
}

/** Node goes on reading after the call has failed: nothing more is read from a file then. */
async function* partsOf(form: FormData, boundary: string, call: Stop): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const [name, value] of form) {
		const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(withCrlf(name))}"`;
		if (typeof value === 'string') yield encoder.encode(`${head}\r\n\r\n${withCrlf(value)}\r\n`);
		else {
			// A Blob accepts nothing else, but a subclass may have any type.
			const type = /^[ -~]+$/.test(value.type) ? value.type : 'application/octet-stream';
			yield encoder.encode(`${head}; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`);
			for await (const chunk of iterateStream(value.stream())) {
				if (call.aborted) return;
				yield chunk;
			}
			yield encoder.encode('\r\n');
		}
	}
	yield encoder.encode(`--${boundary}--\r\n`);
}

function withCrlf(text: string): string {
	return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

function escapeName(name: string): string {
	return name.replaceAll(/[\r\n"]/g, (character) => encodeURIComponent(character));
}
