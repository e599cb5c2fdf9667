import type { Options } from 'ky';
import { EncodeError } from '../../errors.ts';
import { encodeForm } from './form-data.ts';

/** The source of a request body, which decides whether it can be sent twice. */
export type BodySource =
	| { readonly kind: 'repeatable'; readonly body: NonNullable<Options['body']> }
	/** A stream of the caller's. */
	| { readonly kind: 'single-use' }
	/** No body, or one that came in a `Request` or from a hook. */
	| { readonly kind: 'unknown' };

/** The body of one call, over all of its attempts. */
export interface CallBody {
	source: BodySource;
	/** As it was given, or the text of its JSON. */
	readonly given: unknown;
	/** A hook has put another body in its place. */
	isReplaced: boolean;
	/** The streams that were made from the source; undefined while nobody can have replaced them. */
	streams: WeakSet<ReadableStream> | undefined;
}

/**
 * @param body the option of ky
 * @throws {@link EncodeError} `ERR_BODY` for an object that `fetch` would send as the text "[object Object]".
 */
export function createBody(body: NonNullable<Options['body']> | null | undefined): CallBody {
	const source = sourceOf(body);
	if (source.kind === 'single-use' && typeof body === 'object' && body !== null) assertStream(body);
	return { source, given: body, isReplaced: false, streams: undefined };
}

function sourceOf(body: NonNullable<Options['body']> | null | undefined): BodySource {
	if (body === undefined || body === null) return { kind: 'unknown' };
	const isRepeatable =
		typeof body === 'string' ||
		body instanceof Blob ||
		body instanceof FormData ||
		body instanceof URLSearchParams ||
		body instanceof ArrayBuffer ||
		ArrayBuffer.isView(body);
	return isRepeatable ? { kind: 'repeatable', body } : { kind: 'single-use' };
}

/** @throws {@link EncodeError} `ERR_BODY` for plain data, or a form of another library. */
function assertStream(body: object): void {
	const name = Object.prototype.toString.call(body).slice(8, -1);
	// form-data is a stream of Node, but says what it is.
	const isForm = name === 'FormData' || 'getBoundary' in body;
	if (!isForm && (body instanceof ReadableStream || Symbol.asyncIterator in body)) return;
	const advice = isForm
		? 'a FormData of another library: use the global FormData'
		: name === 'Object' || Array.isArray(body)
			? 'data: use `json`'
			: `of a type that \`fetch\` does not know (${body.constructor?.name ?? name})`;
	throw new EncodeError('ERR_BODY', `The \`body\` is ${advice}`);
}

/** Remembers the body that ky made, before a hook can replace it. */
export function trackBody(body: CallBody, request: Request): void {
	if (request.body !== null) (body.streams ??= new WeakSet()).add(request.body);
}

/** Forgets the source if a hook has replaced the body. */
export function detectReplacedBody(body: CallBody, request: Request): void {
	if (request.body === null || body.streams === undefined || body.streams.has(request.body)) return;
	// The length is that of our form.
	if (!body.isReplaced && isForm(body.source)) request.headers.delete('content-length');
	body.source = { kind: 'unknown' };
	body.isReplaced = true;
}

function isForm(source: BodySource): boolean {
	return source.kind === 'repeatable' && source.body instanceof FormData;
}

const LARGE = 1024 * 1024;

/** Whether a body must not be kept in memory: streams of any length, and files of more than a mebibyte. */
export function mustNotBuffer(source: BodySource): boolean {
	if (source.kind !== 'repeatable') return source.kind === 'single-use';
	const parts = source.body instanceof FormData ? [...source.body.values()] : [source.body];
	return parts.some((part) => part instanceof Blob && part.size > LARGE);
}

/** The request with a new body from its source: `clone` would keep all of it in memory. */
export function rebuildRequest(
	request: Pick<Request, 'url' | 'method' | 'headers' | 'signal' | 'redirect'>,
	body: NonNullable<Options['body']>,
	url: string | URL = request.url,
): Request {
	const headers = new Headers(request.headers);
	const form = body instanceof FormData ? encodeForm(body, request.signal) : undefined;
	if (form !== undefined) {
		headers.set('content-type', form.type);
		headers.set('content-length', String(form.size));
	}
	const { method, signal, redirect } = request;
	// Node requires `duplex` for a stream, and TypeScript's types lack it.
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

/** The request with a body that is still unread after it was sent. One of unknown origin is cloned. */
export function withUnreadBody(request: Request, source: BodySource): Request {
	return request.body === null || source.kind !== 'unknown' ? request : request.clone();
}

/**
 * Makes `clone`, which ky calls before each attempt that may be repeated, rebuild a repeatable body in place of a tee. A request
 * without a body or credentials is its own clone, for ky: a copy of it is sent, and nothing has to be removed from it.
 */
export function makeCloneable(request: Request, body: CallBody, isBare: boolean): Request {
	const { source } = body;
	if (request.body === null) {
		return isBare ? withClone(request, () => request) : request;
	}
	if (source.kind !== 'repeatable') return request;
	return withClone(request, () => {
		const rebuilt = rebuildRequest(request, source.body);
		trackBody(body, rebuilt);
		return makeCloneable(rebuilt, body, isBare);
	});
}

/** Undoes {@link makeCloneable} for a request without a body, which a hook of the caller's may have returned. */
export function restoreClone(request: Request): void {
	const { clone } = Object.getPrototypeOf(request) as { clone: () => Request };
	// Deleting the property would make the whole object slow.
	if (request.body === null) withClone(request, clone);
}

/** A request that is retried may have been here before. */
function withClone(request: Request, clone: () => Request): Request {
	request.clone = clone;
	return request;
}

/** Cancels a body. One that has failed cannot be cancelled, and nobody needs to know. */
export function discard(body: ReadableStream | null | undefined): void {
	void body?.cancel().catch(() => undefined);
}
