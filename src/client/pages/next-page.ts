import { PageError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import type { Envelope, ReadPage } from './read-page.ts';
import { numberIn, rangeOf, totalOf, type Range } from './range.ts';
import { hasNoLinks, isSparse, hasAllUsers, SPARSE_END, SPARSE_SIZE } from './rules.ts';

/**
 * The way to the next page: a value for one parameter, or a link.
 *
 * `overlaps`: the page may begin with items of the previous one, which are dropped. `probes`: it may not exist.
 */
export type NextPage = ({ readonly name: string; readonly value: string | number } | { readonly link: string }) & {
	readonly overlaps?: boolean;
	readonly probes?: boolean;
};

/** A page that may not exist, or be the previous one. */
const PROBE = { overlaps: true, probes: true };

const LAST = /^(?:isL|l)ast(?:Page)?$/;
const NEXT = /^(?:next|has_?(?:more|next))/i;

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
	const isMore = says([envelope], LAST, isFalse) || says([envelope, ...nestedIn(envelope)], NEXT, isTrue);
	const token = nextToken(envelope);
	if (says([envelope], LAST, isTrue)) return contradicted(page, range, token);
	// Asked for the total only.
	if (items.length === 0 && numberIn(page.asked(range?.name === 'start' ? 'limit' : 'maxResults')) === 0)
		return undefined;
	const next = token ?? nextStart(page, range) ?? nextLink(page, range) ?? nextCursor(page);
	if (next !== undefined) return next;
	// The numbers do not count after a cursor.
	const further = page.asked('cursor') === undefined || isMore ? nextInRange(page, range, isMore) : undefined;
	if (further !== undefined) return further;
	assertComplete(page, range, isMore);
	return undefined;
}

const isTrue = (value: unknown): boolean => value === true;
const isFalse = (value: unknown): boolean => value === false;

/** Whether a member of one of these names has such a value. */
function says(records: readonly Envelope[], names: RegExp, isSign: (value: unknown) => boolean): boolean {
	return records.some((record) => Object.entries(record).some(([name, value]) => names.test(name) && isSign(value)));
}

/** @throws {@link PageError} `ERR_PAGE_INCOMPLETE` for a sign of more pages */
function assertComplete({ list, read, asked, isCloud }: ReadPage, range: Range | undefined, isMore: boolean): void {
	const { envelope, items } = list;
	const total = range?.total ?? totalOf(envelope, (read ?? 0) + items.length);
	// After a cursor Confluence begins to count again.
	const end = Math.max(range?.end ?? -1, read === undefined ? -1 : read + items.length);
	if (total !== undefined && end >= 0) {
		// Past the range of an empty page there is nothing more that the caller may see.
		const isEmpty = items.length === 0 && ((range?.size ?? 0) > 0 || end > 0);
		// Confluence counts what the caller may not see, and its links are complete.
		const isRead = end >= total || isEmpty || (isCloud && asked('cursor') !== undefined);
		if (isRead) return;
		throw incomplete(`The response says that the list has ${total} items, and not how to read on after ${end}`);
	}
	if (isMore || says([envelope, ...nestedIn(envelope)], NEXT, Boolean))
		throw incomplete('The response says that more pages follow, and not how to read them');
}

function incomplete(message: string): PageError {
	return new PageError('ERR_PAGE_INCOMPLETE', message);
}

/** An array has nothing but its items: the list ends with an empty one. */
function nextOfArray({ list: { items }, pathname, asked, linkHeader, empty }: ReadPage): NextPage | undefined {
	const link = linkIn(linkHeader);
	if (link !== undefined) return { link };
	const start = numberIn(asked('startAt')) ?? 0;
	const count = items.length;
	if (!isSparse(pathname)) return count === 0 ? undefined : { name: 'startAt', value: start + count };
	const size = Math.min(numberIn(asked('maxResults')) ?? SPARSE_SIZE, SPARSE_END);
	// So many, and not as many as were asked for, are a limit of the server. Source: JRASERVER-78660
	const step = count > 0 && count < size && count % 50 === 0 ? count : size;
	const isEnd = count === 0 && (hasAllUsers(pathname) ? empty * size : start + size) >= SPARSE_END;
	return isEnd ? undefined : { name: 'startAt', value: start + step };
}

/**
 * The flag of the last page decides, unless a token leads on or the total is higher: then one more page is read, which may
 * not exist. Source: JRACLOUD-95477
 */
function contradicted(
	{ list: { items }, isProbe }: ReadPage,
	range: Range | undefined,
	token: NextPage | undefined,
): NextPage | undefined {
	const isEmpty = items.length === 0;
	const hasMore = !isEmpty && range?.total !== undefined && range.end < range.total;
	const next = token ?? (hasMore ? { name: range.name, value: range.at(range.end) } : undefined);
	return next === undefined || (isEmpty && isProbe) ? undefined : { ...next, ...PROBE };
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
	const { name, end, size, total } = range;
	const count = items.length;
	const isCut = isSparse(page.pathname);
	const step = Math.max(count, isCut || count === 0 ? (size ?? (isCut ? SPARSE_SIZE : 0)) : 0);
	const further = { name, value: range.at(end - count + step) };
	const isOver = total !== undefined && end - count + step >= total;
	if (count === 0 && !isCut) {
		// An empty page before the end: its items are not visible to the caller.
		const isEarly = total === undefined ? isMore : !(page.isProbe && page.isCloud);
		return isEarly && step > 0 && !isOver ? further : undefined;
	}
	if (isOver) return isMore && count > 0 ? further : undefined;
	const isStart = name === 'start';
	if (total === undefined) {
		if (isMore || name === 'startAt' || name === 'offset') return further;
		// Atlassian's own links are complete.
		const mayLackLink = isStart
			? !page.isCloud && 'results' in envelope
			: hasNoLinks(page.pathname) && isFull(range, count);
		return mayLackLink ? { ...further, ...PROBE } : undefined;
	}
	// Bitbucket may count what it does not show, and then has no link.
	if (name === 'page') return { ...further, probes: 'pagelen' in envelope && !hasNoLinks(page.pathname) };
	// A page that has fewer items than it says may be a part that was filtered.
	return {
		...further,
		overlaps: step === count && (isStart || !isFull(range, count)),
		probes: step === count && isStart,
	};
}

function isFull({ size }: Range, count: number): boolean {
	return size === undefined || count >= size;
}

/** Source: RFC 8288. */
const NEXT_LINK = /<([^<>]*)>[^<]*?;\s*rel\s*=\s*"?next\b/i;

function linkIn(header: string | null): string | undefined {
	return NEXT_LINK.exec(header ?? '')?.[1];
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}
