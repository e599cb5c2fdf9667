import { DecodeError } from '../errors.ts';

/** Headers of any make: a Web `Headers`, or a record such as node's `IncomingHttpHeaders`; names in any case. */
export type HeadersLike =
	| { get(name: string): string | null }
	| Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A request of any make: a Web `Request`, node's `IncomingMessage` (Fastify's `request.raw`), an Express request.
 * Where a framework has cut a mount path off `url`, its `originalUrl` counts.
 */
export interface RequestLike {
	readonly method?: string | undefined;
	readonly url?: string | undefined;
	readonly originalUrl?: string | undefined;
	readonly headers: HeadersLike;
	/** Read only by calls that need it: a stream, or what a framework made of it. */
	readonly body?: unknown;
	readonly bodyUsed?: boolean | undefined;
}

/** What of a request is looked at. */
export interface ReceivedRequest {
	readonly method: string;
	/** As it came: a request target, or an absolute URL. */
	readonly url: string;
	readonly headers: HeadersLike;
}

/** @throws {@link DecodeError} `ERR_REQUEST` for what is no request. */
export function readRequest(request: RequestLike): ReceivedRequest {
	const { method, url, originalUrl, headers } = request ?? {};
	const received = { method, url: typeof originalUrl === 'string' ? originalUrl : url, headers };
	if (!isReceived(received)) {
		throw new DecodeError('ERR_REQUEST', 'A request must have a method, a url and headers');
	}
	return received;
}

function isReceived(request: { [Name in keyof ReceivedRequest]: unknown }): request is ReceivedRequest {
	const { method, url, headers } = request;
	return (
		typeof method === 'string' &&
		method !== '' &&
		typeof url === 'string' &&
		typeof headers === 'object' &&
		headers !== null
	);
}

/** Every value of a header, in order; `name` in lower case. */
export function headerValues(headers: HeadersLike, name: string): string[] {
	if (hasGet(headers)) return [headers.get(name)].filter((value) => typeof value === 'string');
	const values: string[] = [];
	for (const key of Object.keys(headers)) {
		if (key.length !== name.length || key.toLowerCase() !== name) continue;
		for (const value of [headers[key]].flat()) if (typeof value === 'string') values.push(value);
	}
	return values;
}

function hasGet(headers: HeadersLike): headers is { get(name: string): string | null } {
	return typeof headers.get === 'function';
}
