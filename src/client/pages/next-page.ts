import { PageError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import { findItems } from '../find-items.ts';

/** The way to the next page: a value for one parameter, or a link. */
export type NextPage = { readonly name: string; readonly value: string | number } | { readonly link: string };

/**
 * The page after this one, detected from its shape; undefined after the last one. Advances by the number of items in the
 * response, not by the number that was asked for. Source: Atlassian's OpenAPI documents.
 *
 * @param start the first index of the page, if the page does not contain it
 * @throws {@link PageError} `ERR_PAGE_SHAPE` for a response without a list
 */
export function nextPage(page: unknown, start: number): NextPage | undefined {
	const list = findItems(page);
	if (list === undefined) throw new PageError('ERR_PAGE_SHAPE', 'The response contains no list of items');
	const { envelope, items } = list;
	if (Array.isArray(page)) return items.length === 0 ? undefined : { name: 'startAt', value: start + items.length };
	if (['isLast', 'isLastPage', 'lastPage', 'last'].some((name) => envelope[name] === true)) return undefined;
	return nextToken(envelope) ?? nextOffset(envelope, items.length) ?? nextLink(envelope) ?? nextStart(envelope, items);
}

function nextToken({ nextPageToken, nextPageCursor }: Readonly<Record<string, unknown>>): NextPage | undefined {
	if (isText(nextPageToken)) return { name: 'nextPageToken', value: nextPageToken };
	return isText(nextPageCursor) ? { name: 'cursor', value: nextPageCursor } : undefined;
}

/** Jira's offsets. A page without items ends the list, unless it says that more follow. */
function nextOffset(envelope: Readonly<Record<string, unknown>>, count: number): NextPage | undefined {
	const name = 'startAt' in envelope ? 'startAt' : 'offset';
	const { [name]: start, total, isLast, maxResults } = envelope;
	if (typeof start !== 'number') return undefined;
	const step = count === 0 && isLast === false && typeof total === 'number' ? Number(maxResults ?? 0) : count;
	const value = start + step;
	return !(step > 0) || (typeof total === 'number' && value >= total) ? undefined : { name, value };
}

function nextLink(envelope: Readonly<Record<string, unknown>>): NextPage | undefined {
	// The links of pages with `startAt` name the site, which is not always the base URL.
	if (typeof envelope['startAt'] === 'number') return undefined;
	const { _links: links, next, nextPage: page } = envelope;
	const link = [isRecord(links) ? links['next'] : undefined, next, page].find(isText);
	return link === undefined ? undefined : { link };
}

/** Jira Service Management's offsets, if the link is missing. */
function nextStart({ isLastPage, start }: Readonly<Record<string, unknown>>, items: unknown[]): NextPage | undefined {
	if (isLastPage !== false || typeof start !== 'number' || items.length === 0) return undefined;
	return { name: 'start', value: start + items.length };
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}
