import { DecodeError } from '../errors.ts';
import { headerValues, type RequestLike } from './received-request.ts';
import { readBytes, readNodeStream, type NodeStreamLike } from './streams.ts';

/** The longest body that Jira sends with a webhook, in bytes: 25 MiB. */
export const MAX_BODY = 26_214_400;

/** Up to this length, in bytes, a body is read in one step: a tenth of the time of a stream. */
const MAX_WHOLE = 65_536;

const CODINGS = ['content-encoding', 'transfer-encoding'];

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A JSON object, as it was received. */
export type JsonObject = Record<string, unknown>;

/**
 * The body of a request: all bytes of a Web `Request` or a node stream, or the value that a framework has made of it.
 *
 * @throws {@link DecodeError} `ERR_BODY` when it has been read already, `ERR_BODY_SIZE`.
 */
export async function readBody(request: RequestLike, limit: number): Promise<unknown> {
	if (request.bodyUsed === true) {
		throw new DecodeError('ERR_BODY', 'The body of the request has been read already: pass the result as `body`');
	}
	// Before a look at `body`, for which some servers make a stream.
	const isWhole = isShort(request, limit);
	const body = isWhole ? undefined : request.body;
	if (!isWhole && !isWebStream(body) && !(body === undefined && isNodeStream(request))) return body;
	let bytes: Uint8Array | undefined;
	try {
		bytes = isWhole
			? new Uint8Array(await request.arrayBuffer())
			: await (isWebStream(body)
					? readBytes(body, limit)
					: readNodeStream(request as unknown as NodeStreamLike, limit));
	} catch (cause) {
		if (cause instanceof DecodeError) throw cause;
		throw new DecodeError('ERR_BODY', 'The body of the request cannot be read: pass it as `body`', { cause });
	}
	if (bytes === undefined || bytes.byteLength > limit) throw tooLarge(limit);
	if (bytes.byteLength === 0 && headerValues(request.headers, 'content-length').some((length) => Number(length) > 0)) {
		throw new DecodeError(
			'ERR_BODY',
			'The body of the request was read before: a parser such as express.json() must not run before this handler',
		);
	}
	return bytes;
}

/** Whether the server, which reads no more of a body than its length says, announces a short one. */
function isShort(request: RequestLike, limit: number): request is RequestLike & Pick<Request, 'arrayBuffer'> {
	if (!('arrayBuffer' in request) || typeof request.arrayBuffer !== 'function') return false;
	// The length is that before a server or a middleware has decoded the body.
	for (const name of CODINGS) if (headerValues(request.headers, name).length > 0) return false;
	const lengths = headerValues(request.headers, 'content-length');
	const [length = ''] = lengths;
	return lengths.length === 1 && /^[1-9]\d{0,4}$/.test(length) && Number(length) <= Math.min(limit, MAX_WHOLE);
}

/**
 * Parses a body that must be a JSON object.
 *
 * @param body text, bytes, or the object that a framework has parsed.
 * @throws {@link DecodeError} `ERR_BODY`, `ERR_BODY_SIZE`.
 */
export function parseJsonBody(body: unknown, limit: number): JsonObject {
	const value = typeof body === 'string' || isBytes(body) ? parseJson(body, limit) : body;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new DecodeError('ERR_BODY', 'The body must be a JSON object');
	}
	return value as JsonObject;
}

/** Bytes in any of their forms, except memory that other threads can change after the bytes were verified. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
	return value instanceof ArrayBuffer || (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer);
}

function parseJson(body: string | ArrayBuffer | ArrayBufferView<ArrayBuffer>, limit: number): unknown {
	if ((typeof body === 'string' ? body.length : body.byteLength) > limit) throw tooLarge(limit);
	try {
		return JSON.parse(typeof body === 'string' ? body : UTF_8.decode(body));
	} catch {
		// The cause is left out: the message of JSON.parse quotes what it read.
		throw new DecodeError('ERR_BODY', 'The body is not JSON');
	}
}

function tooLarge(limit: number): DecodeError {
	return new DecodeError('ERR_BODY_SIZE', `The body is longer than ${limit} bytes`);
}

function isWebStream(body: unknown): body is ReadableStream<Uint8Array> {
	return typeof body === 'object' && body !== null && 'getReader' in body && typeof body.getReader === 'function';
}

function isNodeStream(request: RequestLike): boolean {
	return 'on' in request && typeof request.on === 'function' && 'readable' in request;
}
