import { CredentialError } from '../errors.ts';
import { isRecord } from '../is-record.ts';
import { fetchBounded, type BoundedResponse } from './fetch-bounded.ts';

/** A small JSON response. */
export interface JsonResponse {
	readonly status: number;
	/** Empty when the body is not a JSON object, or longer than 64 KiB. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The header `Date`. */
	readonly date: string | null;
}

/** A small JSON response of any shape. */
export interface JsonValueResponse {
	readonly status: number;
	/** Undefined when the body is not JSON, or is too long. */
	readonly value: unknown;
	/** The header `Date`. */
	readonly date: string | null;
}

/** In milliseconds. */
const TIMEOUT = 10_000;
/** In bytes. */
const MAX_LENGTH = 65_536;

/**
 * Gets a small JSON object from a server that gives out credentials, within ten seconds and without following redirects.
 *
 * @param server its name in errors.
 * @throws {@link CredentialError} `ERR_TOKEN_UNAVAILABLE`.
 */
export async function fetchJson(
	fetch: typeof globalThis.fetch,
	server: string,
	url: string,
	init: RequestInit,
): Promise<JsonResponse> {
	const { status, value, date } = await fetchJsonValue(fetch, server, url, init);
	return { status, data: isRecord(value) ? value : {}, date };
}

/**
 * The same for JSON of any shape.
 *
 * @param maxLength in bytes.
 * @throws {@link CredentialError} `ERR_TOKEN_UNAVAILABLE`.
 */
export async function fetchJsonValue(
	fetch: typeof globalThis.fetch,
	server: string,
	url: string,
	init: RequestInit,
	maxLength: number = MAX_LENGTH,
): Promise<JsonValueResponse> {
	let response: BoundedResponse;
	try {
		// In Node a Request forgets its signal once memory is collected (nodejs/undici#4068): `fetch` gets it as well.
		response = await fetchBounded((bounded) => fetch(new Request(url, { ...init, ...bounded }), bounded), {
			timeout: TIMEOUT,
			maxLength,
		});
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${server} cannot be reached`, { cause });
	}
	const { status, headers, bytes } = response;
	const date = headers.get('date');
	if (status === 429 || status >= 500) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${server} is not available (${status})`, { status, date });
	}
	return { status, value: parse(new TextDecoder().decode(bytes)), date };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
