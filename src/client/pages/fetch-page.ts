import type { Options } from 'ky';
import { delay } from '../../abortable.ts';
import { PageError } from '../../errors.ts';
import { ApiError } from '../errors/index.ts';
import { backoffOf, LIMIT } from '../limits/index.ts';
import type { CallKy } from '../signed-ky.ts';
import type { UncheckedOptions } from '../types/index.ts';
import type { PageCall } from './turn-page.ts';

/** The body of a page, and the header `Link`. */
export interface FetchedPage {
	readonly page: unknown;
	readonly linkHeader: string | null;
}

/** Sends one call for a page. */
export type FetchPage = (call: PageCall, signal: AbortSignal) => Promise<FetchedPage>;

type RetryOptions = Exclude<NonNullable<Options['retry']>, number>;

/** A POST for a page changes nothing: it is as good as a GET. */
const READING: NonNullable<RetryOptions['methods']> = ['get', 'post'];

/**
 * Fetches pages. One whose body breaks off, or is not JSON, is fetched again as the option `retry` says for any failed GET:
 * ky retries only until the headers of a response are there.
 *
 * @param options of the call, without its path, query and JSON
 */
export function pageFetcher(
	call: CallKy,
	options: Omit<UncheckedOptions, 'params' | 'searchParams' | 'json'>,
	json: unknown,
	pathTemplate: string | undefined,
): FetchPage {
	return async ({ method, url, body: changes }, signal) => {
		let retry: RetryOptions = {};
		const init = (merged: Options): void => {
			retry =
				typeof merged.retry === 'object'
					? merged.retry
					: { ...(merged.retry !== undefined && { limit: merged.retry }) };
			if (method === 'post' && retry.methods === undefined) merged.retry = { ...retry, methods: READING };
		};
		const { hooks } = options;
		const changed = {
			...options,
			signal,
			hooks: { ...hooks, init: [...(hooks?.init ?? []), init] },
			...((json !== undefined || changes !== undefined) && {
				json: changes ? { ...(json as object), ...changes } : json,
			}),
		};
		let wasHtml = false;
		for (let attempt = 1; ; attempt += 1) {
			const pending = call(method, url, changed, pathTemplate);
			// ky asks for JSON only if this is called at once.
			const body = pending.json();
			body.catch(() => undefined);
			const { headers, status } = await pending;
			const { page, error } = await settle(body);
			if (error === undefined) return { page, linkHeader: headers.get('link') };
			signal.throwIfAborted();
			// A login page stays one; that of a proxy may be gone a moment later.
			const isHtml = /html/i.test(headers.get('content-type') ?? '');
			if ((wasHtml && isHtml) || status === 204 || attempt > (retry.limit ?? LIMIT)) throw error;
			wasHtml = isHtml;
			await delay(backoffOf(retry, attempt), signal);
		}
	};
}

async function settle(body: Promise<unknown>): Promise<{ page?: unknown; error?: unknown }> {
	try {
		const page = await body;
		return page === undefined ? { error: new PageError('ERR_PAGE_SHAPE', 'The response is empty') } : { page };
	} catch (cause) {
		// An ApiError of a body has the failure as its cause.
		const failure = cause instanceof ApiError ? (cause.cause ?? cause) : cause;
		if (failure instanceof TypeError) {
			return { error: new PageError('ERR_PAGE_BROKEN', 'The response broke off', { cause }) };
		}
		return failure instanceof SyntaxError || failure instanceof ApiError
			? { error: new PageError('ERR_PAGE_SHAPE', 'The response is not JSON', { cause }) }
			: { error: cause };
	}
}
