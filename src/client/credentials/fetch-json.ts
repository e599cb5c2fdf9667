import { CredentialError } from '../../errors.ts';
import { chunksOf } from '../read-later.ts';
import { untilAborted } from './until-aborted.ts';

/** A small JSON answer. */
export interface JsonAnswer {
	readonly status: number;
	/** Empty when the answer is no JSON object. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The header `Date`. */
	readonly date: string | null;
}

const TIMEOUT = 10_000;
const MAX_LENGTH = 65_536;

/**
 * Gets a small JSON object, in ten seconds, from there and from nowhere that it redirects to.
 *
 * @throws {@link CredentialError} `ERR_TOKEN_UNAVAILABLE`.
 */
export async function fetchJson(
	fetch: typeof globalThis.fetch,
	who: string,
	url: string,
	init: RequestInit,
): Promise<JsonAnswer> {
	const signal = AbortSignal.timeout(TIMEOUT);
	const get = async (): Promise<JsonAnswer> => {
		const response = await fetch(new Request(url, { ...init, redirect: 'manual', signal }));
		const { status, headers, body } = response;
		return { status, data: parse(await readStart(body)), date: headers.get('date') };
	};
	let answer: JsonAnswer;
	try {
		answer = await untilAborted(get(), signal);
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${who} cannot be reached`, { cause });
	}
	const { status } = answer;
	if (status === 429 || status >= 500) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', `${who} is not available (${status})`, { status });
	}
	return answer;
}

/** Empty for what is longer than any answer that is meant. */
async function readStart(body: ReadableStream<Uint8Array> | null): Promise<string> {
	if (body === null) return '';
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of chunksOf(body)) {
		text += decoder.decode(chunk, { stream: true });
		// Leaving the loop cancels the stream.
		if (text.length > MAX_LENGTH) return '';
	}
	return text + decoder.decode();
}

function parse(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text);
		// An object, as was just seen: its fields are looked at one by one.
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
