import type { Options } from 'ky';
import { encodeForm, type Stoppable } from './multipart.ts';
import { holdsCredentials } from './signer.ts';
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

const LARGE = 1024 * 1024;

/** Whether a body must not be kept in memory: a stream of any length, and files of more than a mebibyte. */
export function isLarge(source: BodySource): boolean {
	if (source.kind !== 'repeatable') return source.kind === 'once';
	const parts = source.body instanceof FormData ? [...source.body.values()] : [source.body];
	return parts.some((part) => part instanceof Blob && part.size > LARGE);
}

/** The request once more, with its body made anew: `clone` would keep all of it in memory. */
export function sendAgain(request: Request, body: RawBody, url: string | URL = request.url): Request {
	const headers = new Headers(request.headers);
	const form = body instanceof FormData ? encodeForm(body, request.signal) : undefined;
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

/** A clone that hears of an abort: that of Node forgets its signal when memory is collected. */
export function cloneOf(request: Request): Request {
	return new Request(Request.prototype.clone.call(request), { signal: request.signal });
}

/** The request with a body that can still be read. One of unknown origin can be read once: it is kept for another time. */
export function spareOf(request: Request, source: BodySource): Request {
	return request.body === null || source.kind !== 'unknown' ? request : cloneOf(request);
}

/** What is known about the body of one call, over all of its attempts. */
export interface CallBody {
	source: BodySource;
	/** Takes note of the body that ky made, before any hook may change it. */
	note(request: Request): void;
	/** Whatever a hook has put there instead is of unknown origin. */
	check(request: Request): void;
	/** Makes `clone`, which ky calls before each attempt that may be repeated, make the body anew instead of a tee. */
	keep(request: Request): Request;
}

/** @param body as ky was given it */
export function callBody(body: RawBody | null | undefined): CallBody {
	const ours = new WeakSet<ReadableStream>();
	const call: CallBody = {
		source: sourceOf(body),
		note(request) {
			if (request.body !== null) ours.add(request.body);
		},
		check(request) {
			if (request.body !== null && !ours.has(request.body)) call.source = { kind: 'unknown' };
		},
		keep(request) {
			const clone = (): Request => {
				const isEmpty = request.body === null;
				// A copy is what is sent, so that one without a body, or credentials to be taken off, is as good as its clone.
				if (isEmpty && !holdsCredentials(request)) {
					delete (request as Partial<Request>).clone;
					return request;
				}
				const { source } = call;
				// A hook may have put a request without a body in the place of one with it.
				const again = source.kind === 'repeatable' && !isEmpty ? sendAgain(request, source.body) : cloneOf(request);
				call.note(again);
				return call.keep(again);
			};
			// A request that is sent again may have been through here before.
			return Object.defineProperty(request, 'clone', { value: clone, configurable: true });
		},
	};
	return call;
}

/** Puts our encoding of a form into the options of a call, before ky makes Node's of it, which reads ahead. */
export function encodeFirst(options: Options, headers: Headers, call: Stoppable): void {
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

/** A body that failed already cannot be cancelled: nobody needs to hear of it. */
export function discard(body: ReadableStream | null | undefined): void {
	void body?.cancel().catch(() => undefined);
}
