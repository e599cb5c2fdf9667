import { PageError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import { findList } from '../find-list.ts';

/** What leads to the next page: a value for one parameter, or a link. */
export type NextPage = { readonly name: string; readonly value: string | number } | { readonly link: string };

/**
 * What comes after a page, read from its shape; undefined behind the last one. Advances by what came back, not by what
 * was asked for. Source: Atlassian's OpenAPI documents.
 *
 * @param start where the page began, if it does not say so itself
 * @throws {@link PageError} `ERR_PAGE_SHAPE` for an answer without a list
 */
export function nextPage(page: unknown, start: number): NextPage | undefined {
	const list = findList(page);
	if (list === undefined) throw new PageError('ERR_PAGE_SHAPE', 'The answer holds no list of items');
	const { envelope, items } = list;
	if (Array.isArray(page)) return items.length === 0 ? undefined : { name: 'startAt', value: start + items.length };
	if (['isLast', 'isLastPage', 'lastPage', 'last'].some((name) => envelope[name] === true)) return undefined;
	return nextToken(envelope) ?? nextOffset(envelope, items.length) ?? nextLink(envelope) ?? nextStart(envelope, items);
}

function nextToken({ nextPageToken, nextPageCursor }: Readonly<Record<string, unknown>>): NextPage | undefined {
	if (isText(nextPageToken)) return { name: 'nextPageToken', value: nextPageToken };
	return isText(nextPageCursor) ? { name: 'cursor', value: nextPageCursor } : undefined;
}

/** Jira's numbers. A page without items ends the list, unless it says itself that more follow. */
function nextOffset(envelope: Readonly<Record<string, unknown>>, count: number): NextPage | undefined {
	const name = 'startAt' in envelope ? 'startAt' : 'offset';
	const { [name]: start, total, isLast, maxResults } = envelope;
	if (typeof start !== 'number') return undefined;
	const step = count === 0 && isLast === false && typeof total === 'number' ? Number(maxResults ?? 0) : count;
	const value = start + step;
	return !(step > 0) || (typeof total === 'number' && value >= total) ? undefined : { name, value };
}

function nextLink(envelope: Readonly<Record<string, unknown>>): NextPage | undefined {
	// Those with `startAt` say where the next page begins: their links name the site, which is not always the base.
	if (typeof envelope['startAt'] === 'number') return undefined;
	const { _links: links, next, nextPage: page } = envelope;
	const link = [isRecord(links) ? links['next'] : undefined, next, page].find(isText);
	return link === undefined ? undefined : { link };
}

/** Jira Service Management's numbers, where its link is left out. */
function nextStart({ isLastPage, start }: Readonly<Record<string, unknown>>, items: unknown[]): NextPage | undefined {
	if (isLastPage !== false || typeof start !== 'number' || items.length === 0) return undefined;
	return { name: 'start', value: start + items.length };
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}
