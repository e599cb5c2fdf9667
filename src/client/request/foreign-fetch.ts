import { EncodeError } from '../../errors.ts';
import { lazyStream } from '../../http/index.ts';
import { mayChange } from './may-change.ts';

type Fetch = typeof globalThis.fetch;

/** The runtime's `fetch`, captured at load. A replaced `fetch`, or one not named "fetch", is a mock or wrapper. */
export const runtimeFetch: Fetch | undefined = globalThis.fetch?.name === 'fetch' ? globalThis.fetch : undefined;

/** Transports that do not know the `Request` of the runtime: undici's own `fetch`, node-fetch. */
const foreign = new WeakSet<Fetch>();

/**
 * Sends a request through any `fetch`.
 *
 * @param canRead whether the body may be kept in memory: a foreign transport may not know the streams of the runtime
 */
export function sendThrough(fetch: Fetch, request: Request, init: RequestInit, canRead: boolean): Promise<Response> {
	return fetch === runtimeFetch ? fetch(request, init) : sendThroughOther(fetch, request, init, canRead);
}

/**
 * The same through one that is not the runtime's. A foreign one turns a `Request` that it does not know into a text, and so it is recognised
 * before it sends anything: it gets the same call again as a URL and its options. One that logs the text of a request that
 * it has sent looks the same; a body that is used tells them apart.
 */
async function sendThroughOther(
	fetch: Fetch,
	request: Request,
	init: RequestInit,
	canRead: boolean,
): Promise<Response> {
	if (!foreign.has(fetch)) {
		let unknown: TypeError | undefined;
		let isStarted = false;
		let isLate = false;
		showAs(request, () => {
			// It was sent: this text is for a log.
			if (request.bodyUsed) return request.url;
			isLate = isStarted;
			throw (unknown = new TypeError('The transport does not know the Request, or has logged it'));
		});
		try {
			const response = fetch(request, init);
			isStarted = true;
			return asResponse(await response);
		} catch (error) {
			const isText = unknown !== undefined && [error, (error as Error | undefined)?.cause].includes(unknown);
			if (!isText) throw error;
			foreign.add(fetch);
			// It may have been sent before, and nothing shows it: a write is not repeated.
			if (isLate && request.body === null && mayChange(request.method)) throw error;
		}
	}
	showAs(request, () => request.url);
	const stream = request.body;
	// node-fetch would send the name of its class. undici has no need of a text.
	if (stream !== null && !canRead) showAs(stream, refuseStream);
	const { method, headers, signal, redirect } = request;
	const body = stream === null ? undefined : canRead ? await bytesOf(request) : stream;
	const parts = { method, headers: [...headers], signal, redirect, ...(body && { body, duplex: 'half' }) };
	return asResponse(await fetch(request, { ...parts, ...init }));
}

function refuseStream(): never {
	throw new EncodeError('ERR_BODY', 'The transport cannot send streams, nor large files');
}

function showAs(shown: object, toString: () => string): void {
	Object.defineProperty(shown, 'toString', { value: toString, configurable: true });
}

async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await request.arrayBuffer());
}

/** Other libraries have a class of their own, and node-fetch has streams of Node in it. */
function asResponse(response: Response): Response {
	const isOwn: boolean = response instanceof Response;
	if (isOwn || !isForeignResponse(response)) return response;
	const { status, statusText, url } = response;
	const headers = new Headers([...response.headers]);
	// Their bodies are decoded already.
	headers.delete('content-encoding');
	const body = [101, 103, 204, 205, 304].includes(status) ? null : streamOf(response.body);
	return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
}

/** Not a mock: that may be anything. */
function isForeignResponse(response: unknown): boolean {
	return Object.prototype.toString.call(response) === '[object Response]';
}

function streamOf(body: unknown): ReadableStream<Uint8Array> | null {
	if (body === null || body === undefined) return null;
	if (body instanceof ReadableStream) return body as ReadableStream<Uint8Array>;
	// A Readable of Node.
	const chunks = body as AsyncIterable<Uint8Array>;
	return lazyStream(async function* () {
		yield* chunks;
	});
}
