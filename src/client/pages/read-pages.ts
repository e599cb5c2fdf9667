import { findList } from '../list-names.ts';
import { callUrl } from '../send.ts';
import type { PagedCall } from './paginate.ts';
import { walkPages, type FetchPage } from './walk-pages.ts';

/** Whole pages, as they come. */
export async function* readPages({ method, send, base, path, options }: PagedCall): AsyncGenerator {
	const { readAhead = false, params, searchParams, json, ...others } = options;
	const fetchPage: FetchPage = ({ url, json: body }, signal) =>
		send(url, { ...others, signal, ...(body === undefined ? {} : { json: body }) }).json();
	const first = { method, url: callUrl(base, path, params, searchParams), json };
	yield* walkPages({ base, first, fetchPage, readAhead, signal: options.signal ?? undefined });
}

/** The items of the pages. */
export async function* readItems(call: PagedCall): AsyncGenerator {
	for await (const page of readPages(call)) yield* findList(page)?.items ?? [];
}
