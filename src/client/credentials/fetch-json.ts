import { CredentialError } from '../../errors.ts';
import { fetchBounded, type BoundedResponse } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';

/** A small JSON response. */
export interface JsonResponse {
	readonly status: number;
	/** Empty when the body is not a JSON object, or longer than 64 KiB. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The header `Date`. */
	readonly date: string | null;
}

/**
 * Gets a small JSON object within ten seconds, without following redirects.
 *
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
		response = await fetchBounded(fetch, url, init, { timeout: 10_000, maxLength: 65_536 });
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${server} cannot be reached`, { cause });
	}
	const { status, headers, text = '' } = response;
	if (status === 429 || status >= 500) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${server} is not available (${status})`, { status });
	}
	return { status, data: parse(text), date: headers.get('date') };
}

function parse(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
