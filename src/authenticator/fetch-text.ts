import { readWebStream } from './read-stream.ts';

/** The part of `fetch` that is needed to get keys. */
export type FetchKeys = (url: string, init: RequestInit) => Promise<Response>;

/** Limits of one request. */
export interface FetchTextOptions {
	/** The most bytes that the body may have. */
	readonly limit: number;
	/** Gives the request up. */
	readonly signal?: AbortSignal | undefined;
}

/** What became of a request. */
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

/**
 * Gets a small text: does not follow redirects, reads at most `limit` bytes, and waits at most 5 seconds for the response
 * and its body together.
 */
export async function fetchText(fetch: FetchKeys, url: string, options: FetchTextOptions): Promise<TextResponse> {
	const { limit, signal: outer } = options;
	const abort = new AbortController();
	const { signal } = abort;
	const stop = (): void => abort.abort(outer?.reason);
	let responded = false;

	async function get(): Promise<TextResponse> {
		const response = await fetch(url, { redirect: 'manual', signal });
		responded = true;
		const { status, body } = response;
		if (status !== 200 || response.redirected || signal.aborted) {
			body?.cancel().catch(() => undefined);
			return { outcome: 'status', status: response.redirected ? 302 : status };
		}
		const contentType = response.headers.get('content-type') ?? '';
		const bytes = body === null ? new Uint8Array() : await readWebStream(body, limit);
		if (bytes === undefined) return { outcome: 'unreadable', problem: `more than ${limit} bytes` };
		const text = decode(bytes);
		return text === undefined
			? { outcome: 'unreadable', problem: 'bytes that are not UTF-8' }
			: { outcome: 'text', text, contentType };
	}

	outer?.addEventListener('abort', stop);
	const timer = setTimeout(() => abort.abort(new Error(`No response in ${TIMEOUT / 1000} seconds`)), TIMEOUT);
	// The transport is the caller's: it may ignore the signal.
	const aborted = new Promise<never>((_, reject) => {
		// oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the reason is an Error of ours
		signal.addEventListener('abort', () => reject(signal.reason));
	});
	try {
		return await Promise.race([get(), aborted]);
	} catch (cause) {
		return { outcome: 'failed', cause, responded };
	} finally {
		clearTimeout(timer);
		outer?.removeEventListener('abort', stop);
	}
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
