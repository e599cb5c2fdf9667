import { assertCall, callUrl, isTemplate } from '../call-methods.ts';
import type { CallKy } from '../signed-ky.ts';
import type { PageCursor, Pages, PaginateOptions, UncheckedOptions } from '../types/index.ts';
import { joinUrl, type BaseUrl } from '../url/index.ts';
import { assertCursor } from './cursor.ts';
import { pageFetcher } from './fetch-page.ts';
import { isSparse, PLACES, SPARSE_SIZE } from './rules.ts';
import type { PageCall } from './turn-page.ts';
import { walkPages, type WalkedPage } from './walk-pages.ts';

/** A call whose response is paginated. */
interface PagedCall {
	readonly method: 'get' | 'post';
	readonly call: CallKy;
	readonly base: BaseUrl;
	readonly path: string;
	readonly options: UncheckedOptions & PaginateOptions;
}

type SendPages = (path: string, options?: UncheckedOptions & PaginateOptions) => Pages<unknown, unknown>;

/** Sends nothing before the first item is asked for; each iteration begins with the first page, or where `from` says. */
export function paginator(method: 'get' | 'post', call: CallKy, base: BaseUrl): SendPages {
	return (path, options = {}) => {
		const paged = { method, call, base, path, options };
		return {
			[Symbol.asyncIterator]: () => readItems(paged),
			pages: () => ({ [Symbol.asyncIterator]: () => readPages(paged) }),
		};
	};
}

function walk({ method, call, base, path, options }: PagedCall): AsyncGenerator<WalkedPage> {
	const { readAhead = false, from, params, searchParams, json, ...others } = options;
	assertCall(path, others);
	const url = new URL(callUrl(base, path, params, searchParams));
	const list = `${method.toUpperCase()} ${url.pathname.slice(base.path.length + 1)}`;
	if (from !== undefined) assertCursor(from, list);
	return walkPages({
		base,
		list,
		first: firstCall(method, base, url, from),
		json,
		read: from === undefined ? readBefore(url, json) : from.read,
		total: from?.total,
		empty: from?.empty ?? 0,
		fetchPage: pageFetcher(call, others, json, isTemplate(path, params) ? path : undefined),
		readAhead,
		signal: options.signal ?? undefined,
	});
}

function firstCall(method: 'get' | 'post', base: BaseUrl, url: URL, from: PageCursor | undefined): PageCall {
	if (from?.page !== undefined) {
		return { method, url: joinUrl(base, from.page), ...(from.body !== undefined && { body: from.body }) };
	}
	// The next page is as far away as was asked for, so it must be asked for.
	if (isSparse(url.pathname) && !url.searchParams.has('maxResults')) {
		url.searchParams.set('maxResults', String(SPARSE_SIZE));
	}
	return { method, url: url.href };
}

/** The number of items before the page that a call asks for, if it asks for the first. */
function readBefore({ searchParams }: URL, json: unknown): number | undefined {
	const body: Readonly<Record<string, unknown>> = { ...(json as object | undefined) };
	return PLACES.some((name) => searchParams.has(name) || body[name] !== undefined) ? undefined : 0;
}

async function* readPages(call: PagedCall): AsyncGenerator {
	let skip = call.options.from?.skip ?? 0;
	for await (const { page, items } of walk(call)) {
		// A page that was yielded in part is yielded whole.
		if (skip === 0 || skip < items.length) yield page;
		skip = 0;
	}
}

async function* readItems(call: PagedCall): AsyncGenerator {
	const { signal, from } = call.options;
	let skip = from?.skip ?? 0;
	for await (const { items, locate } of walk(call)) {
		for (const [index, item] of items.entries()) {
			if (index < skip) continue;
			if (signal?.aborted === true) throw locate(signal.reason, index);
			yield item;
		}
		skip = 0;
	}
}
