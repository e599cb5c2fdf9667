import { raceAbort } from '../abortable.ts';
import { readText } from './streams.ts';

/** A small response, read whole. */
export interface BoundedResponse {
	readonly status: number;
	readonly headers: Headers;
	/** Undefined when the body is longer than the limit. */
	readonly text: string | undefined;
}

/** Limits of {@link fetchBounded}. */
export interface FetchBounds {
	/** In milliseconds, the body included. */
	readonly timeout: number;
	/** In bytes. */
	readonly maxLength: number;
}

/**
 * Fetches a small text, from this URL only: a redirect is returned as it is. The transport is the caller's and may ignore
 * the signal, so the time-out does not depend on it.
 */
export async function fetchBounded(
	fetch: typeof globalThis.fetch,
	url: string,
	init: RequestInit,
	{ timeout, maxLength }: FetchBounds,
): Promise<BoundedResponse> {
	const signal = AbortSignal.timeout(timeout);
	const get = async (): Promise<BoundedResponse> => {
		// In Node a Request forgets its signal once memory is collected (nodejs/undici#4068): `fetch` gets it as well.
		const response = await fetch(new Request(url, { ...init, redirect: 'manual', signal }), { signal });
		const { status, headers, body } = response;
		return { status, headers, text: await readText(body, maxLength) };
	};
	return raceAbort(get(), signal);
}
