import { PageError } from '../../errors.ts';
import { ApiError } from '../errors/index.ts';
import { findItems } from '../find-items.ts';
import type { PageCursor } from '../types/index.ts';
import { isCloud, type BaseUrl } from '../url/index.ts';
import { keepCursor, locateError } from './cursor.ts';
import type { FetchPage, FetchedPage } from './fetch-page.ts';
import { isSamePage, withoutKnown, type KnownItems } from './known-items.ts';
import { nextPage, type NextPage } from './next-page.ts';
import { loop, shrunk } from './page-errors.ts';
import { listTotal } from './range.ts';
import type { ReadPage } from './read-page.ts';
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
	/** The number of items that the list had at an earlier page. */
	readonly total: number | undefined;
	/** The number of pages without items before the first one. */
	readonly empty: number;
	readonly fetchPage: FetchPage;
	readonly readAhead: boolean;
	readonly signal: AbortSignal | undefined;
}

/** A page, without items that the page before had. */
export interface WalkedPage {
	readonly page: unknown;
	readonly items: readonly unknown[];
	/** An error with the place after so many items. */
	readonly locate: (error: unknown, count: number) => unknown;
}

/** A page of the walk, and the way to it. */
interface Step {
	readonly call: PageCall;
	readonly reached?: NextPage;
	/** The number of items before it, if the walk began at the first. */
	readonly read: number | undefined;
	/** How often it was read again. */
	readonly again: number;
}

/** Lists that never end have nothing but empty pages. */
const MAX_EMPTY = 1000;

/** More items than are added to a list between two of its pages. */
const MAX_KNOWN = 1000;

/** A page is not read again for ever. */
const MAX_AGAIN = 10;

/**
 * Yields page after page. When the consumer stops, the request in flight is aborted. An invalid next page throws after this
 * one. Every error has the place where the walk stopped, and every page the place after it.
 *
 * A list that is shorter than it was lost items, perhaps before this page, and then others moved to the previous one: that is
 * read again.
 */
export async function* walkPages(walk: PageWalk): AsyncGenerator<WalkedPage> {
	const { fetchPage, readAhead, signal } = walk;
	const stop = new AbortController();
	const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
	let { total, empty } = walk;
	let step: Step = { call: walk.first, read: walk.read, again: 0 };
	let place = placeOf(walk, step, total, empty);
	let previous: Step | undefined;
	let known: KnownItems = { page: [], last: [] };
	let pending: Promise<FetchedPage> | undefined;
	const seen = new Set([keyOf(step)]);
	try {
		for (;;) {
			const here = place;
			const again = step.again > 0;
			const isProbe = !again && step.reached?.probes === true;
			const overlaps = step.reached?.overlaps === true;
			let fetched: FetchedPage;
			let page: ReadPage;
			let items: readonly unknown[];
			try {
				signal?.throwIfAborted();
				fetched = await (pending ?? fetchPage(step.call, either));
				pending = undefined;
				page = readPage(walk, step, fetched, isProbe, empty + 1);
				if (!isProbe) assertAdvanced(page.list, step.reached);
				const newest = listTotal(page);
				const growth = newest === undefined ? 0 : newest - (total ?? newest);
				if (growth < 0) {
					if (previous === undefined || previous.again === MAX_AGAIN) throw shrunk();
					step = { ...previous, again: previous.again + 1 };
					previous = step;
					total = newest;
					seen.clear();
					continue;
				}
				total = newest ?? total;
				items = withoutKnown(page.list.items, known, again || overlaps);
				// An array does not show that its endpoint is not paginated.
				const isRepeated = items.length === 0 || Object.keys(page.list.envelope).length === 0;
				if (isRepeated && !again && growth === 0 && isSamePage(page.list.items, known)) {
					if (isProbe) return;
					throw loop();
				}
				// More than a page has moved: some may be in a page further back.
				if (again && items.length === page.list.items.length) throw shrunk();
			} catch (error) {
				if (isProbe && isMissing(error)) return;
				throw locateError(error, here);
			}
			const all = page.list.items;
			empty = items.length === 0 ? page.empty : 0;
			const locate = (error: unknown, count: number): unknown =>
				locateError(error, { ...here, skip: count < items.length ? all.indexOf(items[count]) : all.length });
			let next: Step | undefined;
			let failure: { readonly error: unknown } | undefined;
			place = { ...here, skip: all.length };
			try {
				next = stepAfter(walk, step, page, overlaps ? items.length : all.length, seen);
				if (next !== undefined && empty >= MAX_EMPTY) {
					next = undefined;
					throw new PageError('ERR_PAGE_LOOP', `${MAX_EMPTY} pages in a row had nothing new`);
				}
			} catch (error) {
				failure = { error: locateError(error, place) };
			}
			if (next !== undefined) {
				place = placeOf(walk, next, total, empty);
				if (readAhead) {
					pending = fetchPage(next.call, either);
					// It is awaited later, or never if the consumer stops: a failure must not be reported as unhandled until then.
					pending.catch(() => undefined);
				}
			}
			const whole = items === all ? fetched.page : page.list.replace(items);
			keepCursor(whole, (next ?? failure) && place);
			yield { page: whole, items, locate };
			if (failure !== undefined) throw failure.error;
			if (next === undefined) return;
			previous = step;
			known = { page: all, last: [...known.last, ...items].slice(-MAX_KNOWN) };
			step = next;
		}
	} finally {
		stop.abort();
	}
}

/** The response of a page that may not exist. Bitbucket: 400 or 404, "Invalid page". */
function isMissing(error: unknown): boolean {
	return error instanceof ApiError && (error.status === 400 || error.status === 404);
}

/** @throws {@link PageError} `ERR_PAGE_LOOP` for a page before the one that was asked for */
function assertAdvanced({ envelope }: ReadPage['list'], reached: NextPage | undefined): void {
	if (reached === undefined || 'link' in reached) return;
	const start = envelope[reached.name];
	if (typeof start !== 'number' || typeof reached.value !== 'number' || start >= reached.value) return;
	throw loop();
}

/** @throws {@link PageError} `ERR_PAGE_SHAPE` for a response without a list */
function readPage(
	{ base, json }: PageWalk,
	{ call, read }: Step,
	{ page, linkHeader }: FetchedPage,
	isProbe: boolean,
	empty: number,
): ReadPage {
	const list = findItems(page);
	if (list === undefined) throw new PageError('ERR_PAGE_SHAPE', 'The response contains no list of items');
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
		isProbe,
		empty,
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

/**
 * The next page; undefined after the last one.
 *
 * @param count the items of this page that count
 * @throws {@link PageError} `ERR_PAGE_LOOP` for a page that was read already
 */
function stepAfter(
	{ base }: PageWalk,
	{ call, read }: Step,
	page: ReadPage,
	count: number,
	seen: Set<string>,
): Step | undefined {
	const reached = nextPage(page);
	if (reached === undefined) return undefined;
	const next: Step = {
		call: turnPage(base, call, reached),
		reached,
		read: read === undefined ? undefined : read + count,
		again: 0,
	};
	const isSeen = seen.has(keyOf(next));
	if (isSeen && reached.probes === true) return undefined;
	if (isSeen) throw loop();
	seen.add(keyOf(next));
	return next;
}

function keyOf({ call }: Step): string {
	return JSON.stringify(call);
}

function placeOf({ base, list }: PageWalk, { call, read }: Step, total: number | undefined, empty: number): PageCursor {
	const { pathname, search } = new URL(call.url);
	return {
		list,
		page: pathname.slice(base.path.length) + search,
		...(call.body !== undefined && { body: call.body }),
		...(read !== undefined && { read }),
		...(total !== undefined && { total }),
		...(empty > 0 && { empty }),
	};
}
