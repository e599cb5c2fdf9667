import { CredentialError } from '../../errors.ts';
import { fetchBounded, type BoundedResponse } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';

/** A small JSON response. */
export interface JsonResponse {
	readonly status: number;
	/** Empty when the response is not a JSON object. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The header `Date`. */
	readonly date: string | null;
}

const TIMEOUT = 10_000;
const MAX_LENGTH = 262_144;

/**
 * Posts JSON and reads a small JSON object, in ten seconds, from there and from nowhere that it redirects to.
 *
 * @throws {@link CredentialError} `ERR_TOKEN_UNAVAILABLE`.
 */
export async function postJson(
	fetch: typeof globalThis.fetch,
	url: string,
	headers: Readonly<Record<string, string>>,
	body: unknown,
): Promise<JsonResponse> {
	const init: RequestInit = {
		method: 'POST',
		headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	};
	let response: BoundedResponse;
	try {
		response = await fetchBounded(fetch, url, init, { timeout: TIMEOUT, maxLength: MAX_LENGTH });
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', 'The GraphQL API of Atlassian cannot be reached', { cause });
	}
	const { status, text = '' } = response;
	const date = response.headers.get('date');
	if (status === 429 || status >= 500) {
		const message = `The GraphQL API of Atlassian is not available (${status})`;
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', message, { status, date });
	}
	return { status, data: parse(text), date };
}

function parse(text: string): JsonResponse['data'] {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
