import type { Options } from 'ky';
import { iterateStream, lazyStream } from '../../http/index.ts';
import { headersOf } from './headers.ts';

/** Ends the encoding of a body that nobody waits for any more. */
type Stop = Pick<AbortSignal, 'aborted'>;

/** A form that is encoded while it is read. */
export interface EncodedForm {
	readonly type: string;
	readonly stream: ReadableStream<Uint8Array>;
	/** In bytes. */
	readonly size: number;
}

/**
 * Encodes a form as multipart/form-data, in chunks. Node's own encoder hangs when a file of the form fails, and when it is
 * cancelled unread. Source: RFC 7578, and the escapes of the WHATWG's multipart/form-data encoding.
 */
export function encodeForm(form: FormData, call: Stop): EncodedForm {
	const boundary = `form-${crypto.randomUUID()}`;
	const size = sizeOf(form, boundary);
	return {
		type: `multipart/form-data; boundary=${boundary}`,
		stream: ofLength(
			lazyStream(() => partsOf(form, boundary, call)),
			size,
		),
		size,
	};
}

/** Replaces a form in the options of a call by our encoding, before ky makes Node's of it, which reads ahead. */
export function encodeFormBody(options: Options, call: Stop): void {
	if (!(options.body instanceof FormData)) return;
	const { type, stream, size } = encodeForm(options.body, call);
	options.body = stream;
	const headers = headersOf(options);
	options.headers = headers;
	headers.set('content-type', type);
	// Without it the body is sent in chunks, which some proxies refuse with a 411.
	headers.set('content-length', String(size));
	const { onUploadProgress } = options;
	if (typeof onUploadProgress !== 'function') return;
	options.onUploadProgress = (progress, chunk) => {
		const percent = progress.percent === 1 ? 1 : Math.min(progress.transferredBytes / size, 1 - Number.EPSILON);
		onUploadProgress({ ...progress, percent, totalBytes: size }, chunk);
	};
}

/** Cloudflare Workers take the length of a stream from its class, and send others in chunks. */
function ofLength(stream: ReadableStream<Uint8Array>, size: number): ReadableStream<Uint8Array> {
	const { FixedLengthStream } = globalThis as { FixedLengthStream?: new (size: number) => TransformStream };
	return FixedLengthStream === undefined ? stream : stream.pipeThrough(new FixedLengthStream(size));
}

function sizeOf(form: FormData, boundary: string): number {
	const encoder = new TextEncoder();
	const lengthOf = (text: string): number => encoder.encode(text).byteLength;
	let size = lengthOf(endOf(boundary));
	for (const [name, value] of form) {
		size += lengthOf(headOf(name, value, boundary)) + lengthOf('\r\n');
		size += typeof value === 'string' ? lengthOf(withCrlf(value)) : value.size;
	}
	return size;
}

/** Node goes on reading after the call has failed: nothing more is read from a file then. */
async function* partsOf(form: FormData, boundary: string, call: Stop): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const [name, value] of form) {
		const head = headOf(name, value, boundary);
		if (typeof value === 'string') yield encoder.encode(`${head}${withCrlf(value)}\r\n`);
		else {
			yield encoder.encode(head);
			for await (const chunk of iterateStream(value.stream())) {
				if (call.aborted) return;
				yield chunk;
			}
			yield encoder.encode('\r\n');
		}
	}
	yield encoder.encode(endOf(boundary));
}

function headOf(name: string, value: FormDataEntryValue, boundary: string): string {
	const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(withCrlf(name))}"`;
	if (typeof value === 'string') return `${head}\r\n\r\n`;
	// A Blob accepts nothing else, but a subclass may have any type.
	const type = /^[ -~]+$/.test(value.type) ? value.type : 'application/octet-stream';
	return `${head}; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
}

function endOf(boundary: string): string {
	return `--${boundary}--\r\n`;
}

function withCrlf(text: string): string {
	return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

function escapeName(name: string): string {
	return name.replaceAll(/[\r\n"]/g, (character) => encodeURIComponent(character));
}
