import { fetchBounded } from '../http/index.ts';

/** The part of `fetch` that is needed to get keys. */
export type FetchKeys = (url: string, init: RequestInit) => Promise<Response>;

/** Limits of one request. */
export interface FetchTextOptions {
	/** The most bytes that the body may have. */
	readonly limit: number;
	/** Gives the request up. */
	readonly signal?: AbortSignal | undefined;
}

/** The outcome of a request. */
export type TextResponse =
	| { readonly outcome: 'text'; readonly text: string; readonly contentType: string }
	/** Any status but 200, redirects included: the body is not read. */
	| { readonly outcome: 'status'; readonly status: number }
	/** The body is too long, or not UTF-8. */
	| { readonly outcome: 'unreadable'; readonly problem: string }
	/** The transport failed or timed out. `responded`: only after the server had begun to respond. */
	| { readonly outcome: 'failed'; readonly cause: unknown; readonly responded: boolean };

/** For the whole response, in milliseconds. */
const TIMEOUT = 5000;

/** Gets a small text, within five seconds. A transport that followed a redirect counts as a 302. */
export async function fetchText(
	fetch: FetchKeys,
	url: string,
	{ limit, signal }: FetchTextOptions,
): Promise<TextResponse> {
	let responded = false;
	let isRedirected = false;
	const acceptsBody = ({ status, redirected }: Response): boolean => {
		responded = true;
		isRedirected = redirected;
		return status === 200 && !redirected;
	};
	try {
		const bounds = { timeout: TIMEOUT, maxLength: limit, signal, acceptsBody };
		const { status, headers, bytes } = await fetchBounded((init) => fetch(url, init), bounds);
		if (status !== 200 || isRedirected) return { outcome: 'status', status: isRedirected ? 302 : status };
		if (bytes === undefined) return { outcome: 'unreadable', problem: `more than ${limit} bytes` };
		const text = decode(bytes);
		if (text === undefined) return { outcome: 'unreadable', problem: 'bytes that are not UTF-8' };
		return { outcome: 'text', text, contentType: headers.get('content-type') ?? '' };
	} catch (cause) {
		return { outcome: 'failed', cause, responded };
	}
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
