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

const BOUNDS = { timeout: 10_000, maxLength: 65_536 };

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
	let response: BoundedResponse;
	try {
		// In Node a Request forgets its signal once memory is collected (nodejs/undici#4068): `fetch` gets it as well.
		response = await fetchBounded((bounded) => fetch(new Request(url, { ...init, ...bounded }), bounded), BOUNDS);
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${server} cannot be reached`, { cause });
	}
	const { status, headers, bytes } = response;
	const date = headers.get('date');
	if (status === 429 || status >= 500) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${server} is not available (${status})`, { status, date });
	}
	return { status, data: parse(new TextDecoder().decode(bytes)), date };
}

function parse(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
