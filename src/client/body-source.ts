import { encodeForm } from './multipart.ts';
import type { RawBody } from './types/index.ts';

/** Where the body of a call comes from, and so whether it can be sent twice. */
export type BodySource =
	| { readonly kind: 'repeatable'; readonly body: RawBody }
	/** A stream of the caller's: it can be read once. */
	| { readonly kind: 'once' }
	/** No body, or one that came in a `Request` or from a hook. */
	| { readonly kind: 'unknown' };

function sourceOf(body: RawBody | null | undefined): BodySource {
	if (body === undefined || body === null) return { kind: 'unknown' };
	const isRepeatable =
		typeof body === 'string' ||
		body instanceof Blob ||
		body instanceof FormData ||
		body instanceof URLSearchParams ||
		body instanceof ArrayBuffer ||
		ArrayBuffer.isView(body);
	return isRepeatable ? { kind: 'repeatable', body } : { kind: 'once' };
}

/** The request once more, with its body made anew: `clone` would keep all of it in memory. */
export function sendAgain(request: Request, body: RawBody, url: string | URL = request.url): Request {
	const headers = new Headers(request.headers);
	const form = body instanceof FormData ? encodeForm(body) : undefined;
	if (form !== undefined) headers.set('content-type', form.type);
	const { method, signal, redirect } = request;
	// Node asks for `duplex` with a stream, and the types do not know it.
	const init: RequestInit & { duplex: 'half' } = {
		method,
		headers,
		signal,
		redirect,
		body: form?.stream ?? body,
		duplex: 'half',
	};
	return new Request(url, init);
}

/** What is known about the body of one call, over all of its attempts. */
export interface CallBody {
	source: BodySource;
	/** Takes note of the body that ky made, before any hook may change it. */
	note(request: Request): void;
	/** Whatever a hook has put there instead is of unknown origin. */
	check(request: Request): void;
	/** Puts our encoding of a form in place of the one of Node, of which nothing was read. */
	encode(request: Request): Request;
	/** Makes `clone`, which ky calls before each attempt that may be repeated, give {@link sendAgain} instead of a tee. */
	keep(request: Request): Request;
}

/** @param body as ky was given it */
export function callBody(body: RawBody | null | undefined): CallBody {
	const ours = new WeakSet<ReadableStream>();
	/** Whether the form is encoded by us by now, and not by ky's `Request`. */
	let encoded = false;
	const call: CallBody = {
		source: sourceOf(body),
		note(request) {
			if (request.body !== null) ours.add(request.body);
		},
		check(request) {
			if (request.body !== null && !ours.has(request.body)) call.source = { kind: 'unknown' };
		},
		encode(request) {
			const { source } = call;
			if (encoded || source.kind !== 'repeatable' || !(source.body instanceof FormData)) return request;
			encoded = true;
			return sendAgain(request, source.body);
		},
		keep(request) {
			const { source } = call;
			if (source.kind !== 'repeatable' || request.body === null) return request;
			const clone = (): Request => {
				const again = sendAgain(request, source.body);
				call.note(again);
				return call.keep(again);
			};
			return Object.defineProperty(request, 'clone', { value: clone });
		},
	};
	return call;
}
