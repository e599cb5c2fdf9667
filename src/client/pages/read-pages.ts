import { PageError } from '../../errors.ts';
import { assertCall, callUrl, isTemplate } from '../call-methods.ts';
import { ApiError } from '../errors/index.ts';
import { findItems } from '../find-items.ts';
import type { CallKy } from '../signed-ky.ts';
import type { Pages, PaginateOptions, UncheckedOptions } from '../types/index.ts';
import { joinUrl, type BaseUrl } from '../url/index.ts';
import { walkPages, type FetchPage } from './walk-pages.ts';

/** A call whose response is paginated. */
interface PagedCall {
	readonly method: 'get' | 'post';
	readonly call: CallKy;
	readonly base: BaseUrl;
	readonly path: string;
	readonly options: UncheckedOptions & PaginateOptions;
}

type SendPages = (path: string, options?: UncheckedOptions & PaginateOptions) => Pages<unknown, unknown>;

/** Sends nothing before the first item is asked for; each iteration begins with the first page. */
export function paginator(method: 'get' | 'post', call: CallKy, base: BaseUrl): SendPages {
	return (path, options = {}) => {
		const paged = { method, call, base, path, options };
		return {
			[Symbol.asyncIterator]: () => readItems(paged),
			pages: () => ({ [Symbol.asyncIterator]: () => readPages(paged) }),
		};
	};
}

async function* readPages({ method, call, base, path, options }: PagedCall): AsyncGenerator {
	const { readAhead = false, params, searchParams, json, ...others } = options;
	assertCall(path, others);
	const template = isTemplate(path, params) ? path : undefined;
	const fetchPage: FetchPage = async ({ url, json: body }, signal) => {
		const changed = { ...others, signal, ...(body === undefined ? {} : { json: body }) };
		try {
			return await call(method, joinUrl(base, url), changed, template).json();
		} catch (cause) {
			if (!(cause instanceof ApiError && cause.code === 'ERR_API_BODY')) throw cause;
			throw new PageError('ERR_PAGE_SHAPE', 'The response is not JSON', { cause });
		}
	};
	const first = { method, url: callUrl(base, path, params, searchParams), json };
	yield* walkPages({ base, first, fetchPage, readAhead, signal: options.signal ?? undefined });
}

async function* readItems(call: PagedCall): AsyncGenerator {
	for await (const page of readPages(call)) {
		for (const item of findItems(page)?.items ?? []) {
			call.options.signal?.throwIfAborted();
			yield item;
		}
	}
}
