import { readWebStream } from './read-stream.ts';

/** What a server answered. */
export interface Answer {
	readonly status: number;
	readonly contentType: string;
	/** Empty unless the status is 200. */
	readonly text: string;
}

/** The part of `fetch` that is needed to get keys. */
export type FetchKeys = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT = 5000;

/**
 * Gets a small text: no redirects, not longer than `limit` bytes, in 5 seconds including its body.
 *
 * @throws whatever went wrong; callers keep it as a cause.
 */
export async function fetchText(fetch: FetchKeys, url: string, limit: number): Promise<Answer> {
	const abort = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	// The transport is the caller's: it may not listen to the signal.
	const timeout = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			const reason = new Error(`No answer in ${TIMEOUT / 1000} seconds`);
			abort.abort(reason);
			reject(reason);
		}, TIMEOUT);
	});
	try {
		return await Promise.race([get(fetch, url, limit, abort.signal), timeout]);
	} finally {
		clearTimeout(timer);
	}
}

async function get(fetch: FetchKeys, url: string, limit: number, signal: AbortSignal): Promise<Answer> {
	const response = await fetch(url, { redirect: 'manual', signal });
	if (response.redirected) throw new Error('The answer comes from where a redirect led');
	const { status, body } = response;
	const contentType = response.headers.get('content-type') ?? '';
	if (status !== 200 || body === null) {
		body?.cancel().catch(() => undefined);
		return { status, contentType, text: '' };
	}
	const bytes = await readWebStream(body, limit);
	if (bytes === undefined) throw new Error(`The answer is longer than ${limit} bytes`);
	return { status, contentType, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}
