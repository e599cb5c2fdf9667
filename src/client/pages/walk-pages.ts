import { PageError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import { findItems, type FoundItems } from '../find-items.ts';
import type { PageCursor } from '../types/index.ts';
import { isCloud, type BaseUrl } from '../url/index.ts';
import { locateError } from './cursor.ts';
import type { FetchPage, FetchedPage } from './fetch-page.ts';
import { nextPage, type NextPage } from './next-page.ts';
import { turnPage, type PageCall } from './turn-page.ts';

/** Dependencies of {@link walkPages}. */
export interface PageWalk {
	readonly base: BaseUrl;
	/** The method and path of the list. */
	readonly list: string;
	readonly first: PageCall;
	/** The JSON of a POST. */
	readonly json: unknown;
	/** The number of items before the first page; undefined if that is not known. */
	readonly read: number | undefined;
	readonly fetchPage: FetchPage;
	readonly readAhead: boolean;
	readonly signal: AbortSignal | undefined;
}

/** A page, without items that the page before had. */
export interface WalkedPage {
	readonly page: unknown;
	readonly items: readonly unknown[];
	/** An error with the place after so many items. */
	readonly locate: (error: unknown, skip: number) => unknown;
}

/** Lists that never end have nothing but empty pages. */
const MAX_EMPTY = 1000;

/**
 * Yields page after page. When the consumer stops, the request in flight is aborted. An invalid next page throws after this
 * one. Every error has the place where the walk stopped.
 */
export async function* walkPages(walk: PageWalk): AsyncGenerator<WalkedPage> {
	const { base, fetchPage, readAhead, signal } = walk;
	const stop = new AbortController();
	const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
	const seen = new Set<string>();
	let { first: call, read } = walk;
	let reached: NextPage | undefined;
	let previous: readonly unknown[] = [];
	let empty = 0;
	const send = (next: NextPage): { call: PageCall; response: Promise<FetchedPage> } => {
		assertUnseen(next, seen);
		const turned = turnPage(base, call, next);
		const response = fetchPage(turned, either);
		// It is awaited later, or never if the consumer stops: a failure must not be reported as unhandled until then.
		response.catch(() => undefined);
		return { call: turned, response };
	};
	try {
		let pending: Promise<FetchedPage> | undefined;
		for (;;) {
			const locate = locator(walk, call, read);
			let fetched: FetchedPage;
			let list: FoundItems;
			let items: readonly unknown[];
			try {
				signal?.throwIfAborted();
				fetched = await (pending ?? fetchPage(call, either));
				list = listOf(fetched.page);
				assertAdvanced(list, reached);
				items = withoutKnown(list, previous, reached);
			} catch (error) {
				throw locate(error, 0);
			}
			// The page that may not exist is the previous one.
			if (items.length === 0 && list.items.length > 0 && mayEnd(reached)) return;
			empty = items.length === 0 ? empty + 1 : 0;
			let next: NextPage | undefined;
			let ahead: ReturnType<typeof send> | undefined;
			let failure: { error: unknown } | undefined;
			try {
				next = nextPage(readPage(walk, call, list, fetched.linkHeader, read));
				if (next !== undefined && empty >= MAX_EMPTY) {
					throw new PageError('ERR_PAGE_LOOP', `${MAX_EMPTY} pages in a row were empty, and did not end the list`);
				}
				if (next !== undefined && readAhead) ahead = send(next);
			} catch (error) {
				failure = { error };
			}
			yield { page: items === list.items ? fetched.page : list.replace(items), items, locate };
			if (failure !== undefined) throw locate(failure.error, items.length);
			if (next === undefined) return;
			try {
				signal?.throwIfAborted();
				ahead ??= send(next);
			} catch (error) {
				throw locate(error, items.length);
			}
			const isOverlap = reached !== undefined && 'name' in reached && reached.overlaps === true;
			read = read === undefined ? undefined : read + (isOverlap ? items : list.items).length;
			previous = list.items;
			reached = next;
			({ call, response: pending } = ahead);
		}
	} finally {
		stop.abort();
	}
}

/** @throws {@link PageError} `ERR_PAGE_SHAPE` for a response without a list */
function listOf(page: unknown): FoundItems {
	const list = findItems(page);
	if (list === undefined) throw new PageError('ERR_PAGE_SHAPE', 'The response contains no list of items');
	return list;
}

/** A list that loops would never end. */
function assertUnseen(next: NextPage, seen: Set<string>): void {
	const key = 'link' in next ? next.link : `${next.name}=${next.value}`;
	if (seen.has(key)) throw new PageError('ERR_PAGE_LOOP', 'The response leads to a page that was read already');
	seen.add(key);
}

/** @throws {@link PageError} `ERR_PAGE_LOOP` for a page before the one that was asked for */
function assertAdvanced({ envelope }: FoundItems, reached: NextPage | undefined): void {
	if (reached === undefined || 'link' in reached || mayEnd(reached)) return;
	const start = envelope[reached.name];
	if (typeof start !== 'number' || typeof reached.value !== 'number' || start >= reached.value) return;
	throw new PageError('ERR_PAGE_LOOP', `The response is the page at ${start}, and not the one at ${reached.value}`);
}

/**
 * The items without those that the page before had: a list that grows while it is read moves on, and some servers repeat items.
 * Without an `overlaps`, only an item with a name of its own is known to be the same.
 *
 * @throws {@link PageError} `ERR_PAGE_LOOP` for the same page again
 */
function withoutKnown(
	{ items, envelope }: FoundItems,
	previous: readonly unknown[],
	reached: NextPage | undefined,
): readonly unknown[] {
	if (previous.length === 0 || items.length === 0 || reached === undefined) return items;
	const overlaps = 'name' in reached && reached.overlaps === true;
	// An array does not show that its endpoint is not paginated: the same one comes again.
	const isArray = Object.keys(envelope).length === 0;
	const ids = new Set(previous.map(idOf));
	ids.delete(undefined);
	const mayBeKnown = (item: unknown): boolean => overlaps || ids.has(idOf(item));
	if (!isArray && !items.some(mayBeKnown)) return items;
	const known = new Set(previous.map((item) => JSON.stringify(item)));
	const isKnown = (item: unknown): boolean => mayBeKnown(item) && known.has(JSON.stringify(item));
	const others = items.filter((item) => !isKnown(item));
	const isSame =
		others.length === 0 ||
		(isArray && items.length === previous.length && items.every((item) => known.has(JSON.stringify(item))));
	if (isSame && items.length === previous.length && !mayEnd(reached)) {
		throw new PageError('ERR_PAGE_LOOP', 'The same list came twice: this endpoint is not paginated');
	}
	return others;
}

/** The name that an item has in its list. */
function idOf(item: unknown): unknown {
	if (!isRecord(item)) return undefined;
	return item['id'] ?? item['uuid'] ?? item['accountId'] ?? item['key'] ?? undefined;
}

function mayEnd(reached: NextPage | undefined): boolean {
	return reached !== undefined && 'name' in reached && reached.probes === true;
}

function readPage(
	{ base, json }: PageWalk,
	call: PageCall,
	list: FoundItems,
	linkHeader: string | null,
	read: number | undefined,
): Parameters<typeof nextPage>[0] {
	const url = new URL(call.url);
	const body: Readonly<Record<string, unknown>> = { ...(json as object | undefined), ...call.body };
	return {
		list,
		linkHeader,
		pathname: url.pathname,
		asked: (name) => body[name] ?? url.searchParams.get(name) ?? undefined,
		read,
		isOwnLink: (link) => isFollowed(base, call, link),
		isCloud: isCloud(base),
	};
}

function isFollowed(base: BaseUrl, call: PageCall, link: string): boolean {
	try {
		turnPage(base, call, { link });
		return true;
	} catch {
		return false;
	}
}

/** @returns a function that adds the place after `skip` items of this page to an error */
function locator(
	{ base, list, first }: PageWalk,
	call: PageCall,
	read: number | undefined,
): (error: unknown, skip: number) => unknown {
	const { pathname, search } = new URL(call.url);
	const path = pathname.slice(base.path.length);
	return (error, skip) => {
		const cursor: PageCursor = {
			list,
			page: path + search,
			...(call.body !== undefined && { body: call.body }),
			...(skip > 0 && { skip }),
			...(read !== undefined && { read }),
		};
		return locateError(error, { method: first.method.toUpperCase(), path: path.slice(1) }, cursor);
	};
}
