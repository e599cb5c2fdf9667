import type { Base } from '../base.ts';
import { callUrl, type Send } from '../send.ts';
import type { PageOptions, Pages, UncheckedOptions } from '../types/index.ts';
import { findList } from '../list-names.ts';
import { walkPages, type FetchPage } from './walk-pages.ts';

type SendPages = (path: string, options?: UncheckedOptions & PageOptions) => Pages<unknown, unknown>;

/** Nothing is sent before the first item is asked for. */
export function pager(method: 'get' | 'post', send: Send, base: Base): SendPages {
	return (path, { readAhead = false, params, searchParams, json, ...options } = {}) => {
		const fetchPage: FetchPage = ({ url, json }, signal) =>
			send(url, { ...options, signal, ...(json === undefined ? {} : { json }) }).json();
		async function* pages(): AsyncGenerator<unknown> {
			const first = { method, url: callUrl(base, path, params, searchParams), json };
			yield* walkPages({ base, first, fetchPage, readAhead, signal: options.signal ?? undefined });
		}
		return {
			pages,
			async *[Symbol.asyncIterator]() {
				for await (const page of pages()) yield* findList(page)?.items ?? [];
			},
		};
	};
}
