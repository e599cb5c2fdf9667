import { PageError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import type { FoundItems } from '../find-items.ts';
import { hasNoLinks, isNumbered, isSparse, SPARSE_END, SPARSE_SIZE } from './rules.ts';

/**
 * The way to the next page: a value for one parameter, or a link.
 *
 * `overlaps`: the page may begin with items of the previous one, which are dropped. `probes`: it may not exist.
 */
export type NextPage =
	| {
			readonly name: string;
			readonly value: string | number;
			readonly overlaps?: boolean;
			readonly probes?: boolean;
	  }
	| { readonly link: string };

/** A page, and the call that it came from. */
export interface ReadPage {
	readonly list: FoundItems;
	/** The header `Link`. */
	readonly linkHeader: string | null;
	readonly pathname: string;
	/** The value that the call gave for a parameter, in its query or its body. */
	readonly asked: (name: string) => unknown;
	/** The number of items before this page, if the walk began at the first. */
	readonly read: number | undefined;
	/** Whether the client may follow the link. */
	readonly isOwnLink: (link: string) => boolean;
	/** Whether the server is Atlassian's, whose links are complete. */
	readonly isCloud: boolean;
}

type Envelope = Readonly<Record<string, unknown>>;

/** The range of a page within its list. */
interface Range {
	/** The parameter that chooses the page. */
	readonly name: string;
	/** Its value for this page. */
	readonly value: number;
	/** The number of items up to the end of this page. */
	readonly end: number;
	/** The number of items in a full page; undefined if the page does not say it. */
	readonly size: number | undefined;
	/** The number of items in the list, if the page says it. */
	readonly total: number | undefined;
	/** The value of {@link Range.name} for the page that begins after so many items. */
	readonly at: (items: number) => number;
}

const LAST_FLAGS = ['isLast', 'isLastPage', 'lastPage', 'last'];
const MORE_FLAGS = ['hasMore', 'hasNext', 'hasNextPage', 'hasMoreResults'];
const TOTALS = ['total', 'totalCount', 'totalSize', 'totalResults', 'totalFilterCount'];

/**
 * The page after this one, detected from its shape; undefined after the last one. Advances by the number of items in the
 * response, not by the number that was asked for. Source: Atlassian's OpenAPI documents.
 *
 * @throws {@link PageError} `ERR_PAGE_INCOMPLETE` for a page that says that more follow, and not how to read them
 */
export function nextPage(page: ReadPage): NextPage | undefined {
	const { envelope, items } = page.list;
	if (Object.keys(envelope).length === 0) return nextOfArray(page);
	const range = rangeOf(page);
	const { isLast, isMore } = flagsOf(envelope);
	if (isLast) return contradicted(range, items.length);
	// Asked for the total only.
	if (items.length === 0 && numberIn(page.asked(range?.name === 'start' ? 'limit' : 'maxResults')) === 0)
		return undefined;
	const next = nextToken(envelope) ?? nextStart(page, range) ?? nextLink(page, range) ?? nextCursor(page);
	if (next !== undefined) return next;
	// The numbers do not count after a cursor.
	const further = page.asked('cursor') === undefined || isMore ? nextInRange(page, range, isMore) : undefined;
	if (further !== undefined) return further;
	assertComplete(page, range, isMore);
	return undefined;
}

/** Names of what leads on, or says that something does. */
const NEXT_NAMES = /^(?:next|has_?(?:more|next))/i;

/** @throws {@link PageError} `ERR_PAGE_INCOMPLETE` for a sign of more pages */
function assertComplete({ list, read }: ReadPage, range: Range | undefined, isMore: boolean): void {
	const { envelope, items } = list;
	const total = range?.total ?? totalOf(envelope, (read ?? 0) + items.length);
	const counted = read === undefined ? undefined : read + items.length;
	// After a cursor Confluence begins to count again.
	const end = range === undefined ? counted : Math.max(range.end, counted ?? 0);
	const sign = [envelope, ...nestedIn(envelope)]
		.flatMap((record) => Object.keys(record).filter((name) => NEXT_NAMES.test(name) && Boolean(record[name])))
		.at(0);
	if (total !== undefined && end !== undefined) {
		// Past the range of an empty page there is nothing more that the caller may see.
		const isRead = end >= total || (items.length === 0 && (range?.size ?? 0) > 0);
		if (isRead) return;
		throw incomplete(`The response says that the list has ${total} items, and not how to read on after ${end}`);
	}
	if (sign !== undefined) throw incomplete(`The response has \`${sign}\`, which leads to no page`);
	if (isMore) throw incomplete('The response says that more pages follow, and not how to read them');
}

function incomplete(message: string): PageError {
	return new PageError('ERR_PAGE_INCOMPLETE', message);
}

/** An array has nothing but its items: the list ends with an empty one. */
function nextOfArray({ list: { items }, pathname, asked, linkHeader }: ReadPage): NextPage | undefined {
	const link = linkIn(linkHeader);
	if (link !== undefined) return { link };
	const start = numberIn(asked('startAt')) ?? 0;
	if (!isSparse(pathname)) return items.length === 0 ? undefined : { name: 'startAt', value: start + items.length };
	const value = start + Math.min(numberIn(asked('maxResults')) ?? SPARSE_SIZE, SPARSE_END);
	return items.length === 0 && value >= SPARSE_END ? undefined : { name: 'startAt', value };
}

/** The flag of the last page decides, unless the total is higher: then one more page is read, which may not exist. */
function contradicted(range: Range | undefined, count: number): NextPage | undefined {
	if (range?.total === undefined || range.end >= range.total || count === 0) return undefined;
	return { name: range.name, value: range.at(range.end), overlaps: true, probes: true };
}

function flagsOf(envelope: Envelope): { isLast: boolean; isMore: boolean } {
	const records = [envelope, ...nestedIn(envelope)];
	return {
		isLast: LAST_FLAGS.some((name) => envelope[name] === true),
		isMore:
			LAST_FLAGS.some((name) => envelope[name] === false) ||
			records.some((record) => MORE_FLAGS.some((name) => record[name] === true)),
	};
}

function nextToken({ nextPageToken, nextPageCursor, nextCursor, _links: links }: Envelope): NextPage | undefined {
	if (isText(nextPageToken) || typeof nextPageToken === 'number')
		return { name: 'nextPageToken', value: nextPageToken };
	// Confluence Data Center has a link as well, which is complete.
	const cursor = nextPageCursor ?? (isRecord(links) ? undefined : nextCursor);
	return isText(cursor) ? { name: 'cursor', value: cursor } : undefined;
}

/** Bitbucket Data Center. It filters after it has cut the range, so the next start is further away than the items show. */
function nextStart({ list: { envelope } }: ReadPage, range: Range | undefined): NextPage | undefined {
	const start = numberIn(envelope['nextPageStart']);
	return start === undefined || start === range?.value ? undefined : { name: 'start', value: start };
}

function nextLink(page: ReadPage, range: Range | undefined): NextPage | undefined {
	const { envelope, items } = page.list;
	// The links of pages with `startAt` name the site, which is not always the base URL.
	if (range?.name === 'startAt' || range?.name === 'offset') return undefined;
	const link = linkInBody(envelope) ?? linkIn(page.linkHeader);
	if (link === undefined) return undefined;
	const query = new URLSearchParams(link.split('#', 1)[0]?.split(/\?(.*)/s, 2)[1] ?? '');
	if (range?.name !== 'start' || query.has('cursor')) return linkOrCursor(link);
	// Data Center may know its address by another name than the caller does.
	if (!page.isOwnLink(link)) return { name: 'start', value: range.end };
	// Data Center may send fewer items than it counts in its link.
	const isTooFar = !page.isCloud && items.length > 0 && Number(query.get('start') ?? 0) > range.end;
	return isTooFar ? { name: 'start', value: range.end, overlaps: true } : { link };
}

/** Records with the links or the flags of a page. */
const LINKS = ['_links', 'links', 'paging', 'pagination', 'pageInfo', 'page', 'meta'];

function nestedIn(envelope: Envelope): readonly Envelope[] {
	return LINKS.map((name) => envelope[name]).filter(isRecord);
}

function linkInBody(envelope: Envelope): string | undefined {
	const nested = nestedIn(envelope).map(({ next }) => next);
	return [...nested, envelope['next'], envelope['nextPage']]
		.map((one) => (isRecord(one) ? one['href'] : one))
		.find(isText);
}

/** The organizations API has a cursor in the place of the link. */
function linkOrCursor(link: string): NextPage {
	const isCursor = /^[\w.~%+-]+={0,2}$/.test(link);
	return isCursor ? { name: 'cursor', value: link } : { link };
}

/** Transitions of Confluence's space permissions: the cursor of the next page and no more. */
function nextCursor({ list: { envelope }, asked }: ReadPage): NextPage | undefined {
	const { cursor, _links: links } = envelope;
	const isNext = isText(cursor) && links === undefined && !('nextPageCursor' in envelope) && cursor !== asked('cursor');
	return isNext ? { name: 'cursor', value: cursor } : undefined;
}

function nextInRange(page: ReadPage, range: Range | undefined, isMore: boolean): NextPage | undefined {
	if (range === undefined) return undefined;
	const { items, envelope } = page.list;
	const { name, end, size, total, at } = range;
	const count = items.length;
	const isOver = total !== undefined && end >= total;
	if (count === 0 && !isSparse(page.pathname)) {
		// An empty page before the end: its items are not visible to the caller.
		const isEarly = total === undefined ? isMore : !isOver;
		const isLastRange = size === undefined || size <= 0 || (total !== undefined && end + size >= total);
		return isEarly && !isLastRange ? { name, value: at(end + (size ?? 0)) } : undefined;
	}
	const step = isSparse(page.pathname) ? Math.max(size ?? SPARSE_SIZE, count) : count;
	const value = at(end - count + step);
	if (total !== undefined) {
		if (isOver || end - count + step >= total) return isMore && count > 0 ? { name, value } : undefined;
		if (step > count || name === 'page') return { name, value };
		return name === 'start'
			? { name, value, overlaps: true, probes: true }
			: { name, value, overlaps: isShortPage(range, count) };
	}
	if (isMore || name === 'startAt' || name === 'offset') return { name, value };
	// Atlassian's own links are complete.
	const mayLackLink =
		name === 'start'
			? !page.isCloud && 'results' in envelope
			: name === 'page' && hasNoLinks(page.pathname) && count >= (size ?? Infinity);
	return mayLackLink ? { name, value, overlaps: true, probes: true } : undefined;
}

/** Whether the page has fewer items than it says: it may be a part that was filtered. */
function isShortPage({ size }: Range, count: number): boolean {
	return size !== undefined && count < size;
}

function rangeOf({ list: { envelope, items }, asked, pathname, read }: ReadPage): Range | undefined {
	const count = items.length;
	const total = totalOf(envelope, (read ?? 0) + count);
	for (const [name, size] of [
		['startAt', 'maxResults'],
		['offset', 'limit'],
		['start', 'limit'],
	] as const) {
		const value = numberIn(envelope[name]);
		if (value === undefined) continue;
		const end = value + count;
		const total = totalOf(envelope, end);
		return { name, value, end, size: numberIn(envelope[size]), total, at: (index: number) => index };
	}
	const { pageNumber, toIndex, pagelen, startIndex } = envelope;
	if (typeof pageNumber === 'number') {
		const size = numberIn(envelope['pageSize']) ?? numberIn(asked('resultPerPage') ?? asked('resultsPerPage'));
		const end = numberIn(toIndex) ?? (pageNumber - 1) * (size ?? count) + count;
		return { name: 'page', value: pageNumber, end, size, total, at: () => pageNumber + 1 };
	}
	if (typeof pagelen === 'number') {
		const page = numberIn(envelope['page']) ?? numberIn(asked('page') ?? 1);
		if (page === undefined) return undefined;
		const end = (page - 1) * pagelen + count;
		return { name: 'page', value: page, end, size: pagelen, total: numberIn(envelope['size']), at: () => page + 1 };
	}
	if (typeof startIndex === 'number' && ('totalResults' in envelope || 'itemsPerPage' in envelope)) {
		// SCIM counts from 1. Source: RFC 7644, section 3.4.2.4.
		const end = Math.max(startIndex, 1) - 1 + count;
		const size = numberIn(envelope['itemsPerPage']);
		return { name: 'startIndex', value: startIndex, end, size, total, at: (index) => index + 1 };
	}
	if (isNumbered(pathname) && read !== undefined) {
		const page = numberIn(asked('page')) ?? 1;
		return { name: 'page', value: page, end: read + count, size: undefined, total, at: () => page + 1 };
	}
	const start = numberIn(asked('startAt'));
	if (start === undefined || total === undefined) return undefined;
	return { name: 'startAt', value: start, end: start + count, size: undefined, total, at: (index) => index };
}

/** @param end the number of items up to the end of the page: a size that is higher is that of the list */
function totalOf(envelope: Envelope, end: number): number | undefined {
	const { meta, size } = envelope;
	const totals = [...TOTALS.map((name) => envelope[name]), isRecord(meta) ? meta['total'] : undefined];
	const total = totals.map(numberIn).find((one) => one !== undefined && one >= 0);
	const ofList = numberIn(size);
	return total ?? (ofList !== undefined && ofList > end ? ofList : undefined);
}

const NEXT_RELATION = /;\s*rel\s*=\s*"?next\b/i;

/** Source: RFC 8288. */
function linkIn(header: string | null): string | undefined {
	for (const link of (header ?? '').split(/,(?=\s*<)/)) {
		const end = link.indexOf('>');
		const start = link.indexOf('<');
		if (start !== -1 && end > start && NEXT_RELATION.test(link.slice(end))) return link.slice(start + 1, end);
	}
	return undefined;
}

/** A number, also as the text of a query. */
function numberIn(value: unknown): number | undefined {
	if (value === undefined || value === null || value === '' || typeof value === 'boolean') return undefined;
	const number = Number(value);
	return Number.isFinite(number) ? number : undefined;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}
