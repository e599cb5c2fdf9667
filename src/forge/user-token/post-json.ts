import { CredentialError } from '../../errors.ts';
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
	const signal = AbortSignal.timeout(TIMEOUT);
	// The transport is the caller's: it may not listen to the signal.
	const aborted = Promise.withResolvers<never>();
	const abort = (): void => aborted.reject(signal.reason);
	signal.addEventListener('abort', abort);
	const init: RequestInit = {
		method: 'POST',
		headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
		redirect: 'manual',
		signal,
	};
	let response: JsonResponse;
	try {
		response = await Promise.race([send(fetch, url, init), aborted.promise]);
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', 'The GraphQL API of Atlassian cannot be reached', { cause });
	} finally {
		signal.removeEventListener('abort', abort);
	}
	const { status, date } = response;
	if (status === 429 || status >= 500) {
		const message = `The GraphQL API of Atlassian is not available (${status})`;
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', message, { status, date });
	}
	return response;
}

async function send(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<JsonResponse> {
	const { status, headers, body } = await fetch(url, init);
	return { status, data: parse(await readStart(body)), date: headers.get('date') };
}

/** Empty for a body that is longer than any that is meant. */
async function readStart(body: ReadableStream<Uint8Array> | null): Promise<string> {
	if (body === null) return '';
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		text += decoder.decode(value, { stream: true });
		if (text.length > MAX_LENGTH) {
			reader.cancel().catch(() => undefined);
			return '';
		}
	}
}

function parse(text: string): JsonResponse['data'] {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
