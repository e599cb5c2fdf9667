import { PageError } from '../../errors.ts';
import { joinUrl } from '../base.ts';
import { findList } from '../find-list.ts';
import { assertCall, callUrl, isTemplate } from '../send.ts';
import type { PagedCall } from './paginate.ts';
import { walkPages, type FetchPage } from './walk-pages.ts';

/** Whole pages, as they come. */
export async function* readPages({ method, call, base, path, options }: PagedCall): AsyncGenerator {
	const { readAhead = false, params, searchParams, json, ...others } = options;
	assertCall(path, others);
	const template = isTemplate(path, params) ? path : undefined;
	const fetchPage: FetchPage = async ({ url, json: body }, signal) => {
		const changed = { ...others, signal, ...(body === undefined ? {} : { json: body }) };
		try {
			return await call(method, joinUrl(base, url), changed, template).json();
		} catch (cause) {
			if (!(cause instanceof SyntaxError)) throw cause;
			throw new PageError('ERR_PAGE_SHAPE', 'The answer is no JSON', { cause });
		}
	};
	const first = { method, url: callUrl(base, path, params, searchParams), json };
	yield* walkPages({ base, first, fetchPage, readAhead, signal: options.signal ?? undefined });
}

/** The items of the pages. */
export async function* readItems(call: PagedCall): AsyncGenerator {
	for await (const page of readPages(call)) {
		for (const item of findList(page)?.items ?? []) {
			call.options.signal?.throwIfAborted();
			yield item;
		}
	}
}
