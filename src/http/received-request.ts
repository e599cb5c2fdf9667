import { DecodeError } from '../errors.ts';
import { receivedTarget, type RequestTarget } from '../qsh/index.ts';

/** Headers: a Web `Headers`, or a record such as node's `IncomingHttpHeaders`; names in any case. */
export type HeadersLike =
	| { get(name: string): string | null }
	| Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A received request: a Web `Request`, node's `IncomingMessage` (Fastify's `request.raw`), an Express request. Where a
 * framework has cut a mount path off `url`, its `originalUrl` is used.
 */
export interface RequestLike {
	readonly method?: string | undefined;
	readonly url?: string | undefined;
	readonly originalUrl?: string | undefined;
	readonly headers: HeadersLike;
	/** Read only by calls that need it: a stream, or the value that a framework has made of it. */
	readonly body?: unknown;
	readonly bodyUsed?: boolean | undefined;
}

/** The parts of a request that are verified. */
export interface ReceivedRequest {
	readonly method: string;
	readonly target: RequestTarget;
	readonly headers: HeadersLike;
}

/** A token (RFC 9110, section 5.6.2), but for `&`, which separates the parts of a canonical request. */
const METHOD = /^[\w!#$%'*+.^`|~-]+$/;

/**
 * Reads a request. Its target is checked first, also for tokens that do not cover it.
 *
 * @param target that of its `url`, if it was read already
 * @throws {@link DecodeError} `ERR_REQUEST` for an object that is not a request, and for an ambiguous target.
 */
export function readRequest(request: RequestLike, target?: RequestTarget): ReceivedRequest {
	const { method, url, originalUrl, headers } = request ?? {};
	const received = typeof originalUrl === 'string' ? originalUrl : url;
	if (typeof received !== 'string' || typeof headers !== 'object' || headers === null) {
		throw new DecodeError('ERR_REQUEST', 'A request must have a method, a url and headers');
	}
	// Bun has no other URL for a request without a valid Host, and frameworks search it for the slash after an origin.
	if (isWebRequest(request) && received.startsWith('/')) {
		throw new DecodeError('ERR_REQUEST', 'The URL of the request has no origin: its header Host is missing or invalid');
	}
	if (typeof method !== 'string' || !METHOD.test(method)) {
		throw new DecodeError('ERR_REQUEST', 'A request must have a method such as GET');
	}
	const isRead = target !== undefined && received === url;
	return { method, target: isRead ? target : receivedTarget(received), headers };
}

/** The first value of a header that is not empty; `name` in lower case. Without a list: a webhook is looked through for many. */
export function headerValue(headers: HeadersLike, name: string): string | undefined {
	if (!hasGet(headers)) return headerValues(headers, name).find((value) => value !== '');
	const value = headers.get(name);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Every value of a header, in order; `name` in lower case. */
export function headerValues(headers: HeadersLike, name: string): string[] {
	if (hasGet(headers)) {
		const value = headers.get(name);
		return typeof value === 'string' ? [value] : [];
	}
	const values: string[] = [];
	for (const key of Object.keys(headers)) {
		if (key.length !== name.length || key.toLowerCase() !== name) continue;
		const value = headers[key];
		if (typeof value === 'string') values.push(value);
		else if (Array.isArray(value)) values.push(...value.filter((item) => typeof item === 'string'));
	}
	return values;
}

function hasGet(headers: HeadersLike): headers is { get(name: string): string | null } {
	return typeof headers.get === 'function';
}

/** By its shape: a request may be of another realm or a class of the server's own, such as Bun's for its routes. */
function isWebRequest(request: RequestLike): boolean {
	return 'arrayBuffer' in request && typeof request.arrayBuffer === 'function';
}
