import type { ApiFamily } from './api-family.ts';

/** The formats in which Atlassian's APIs return the pages of a list. */
export type PageShape =
	/** `startAt`, `maxResults`, `total`, `isLast`, `values`. */
	| 'jira'
	/** The same numbers, and the list under its own name: `comments`, `worklogs`, ... */
	| 'jira-list'
	/** `rest/api/3/search/jql`: `issues`, `nextPageToken`, `isLast`. */
	| 'jql'
	/** Jira Software: `startAt`, `maxResults`, `total`, `isLast`, and `values` or `issues`. */
	| 'agile'
	/** Jira Service Management: `start`, `limit`, `size`, `isLastPage`, `values`, `_links`. */
	| 'service-management'
	/** `start`, `limit`, `size`, `results`, `_links`. */
	| 'confluence-v1'
	/** `results`, `_links`, and the header `Link`. */
	| 'confluence-v2'
	/** `values`, `pagelen`, `page`, `size`, `next`. */
	| 'bitbucket'
	/** The items alone. */
	| 'array';

/** The shape of most lists of a family. */
export const USUAL_SHAPE: Readonly<Record<ApiFamily, PageShape>> = {
	jira: 'jira',
	'service-management': 'service-management',
	'confluence-v1': 'confluence-v1',
	'confluence-v2': 'confluence-v2',
	bitbucket: 'bitbucket',
};

/** The query parameters by which a caller chooses a page. */
export interface PageQuery {
	/** The name of the parameter for the number of items. */
	readonly size: string;
	/** The name of the parameter for the position of the page. */
	readonly start: string;
	readonly defaultSize: number;
	/** The unit of `start`. `cursor`: opaque; `page`: counted from 1. */
	readonly unit: 'items' | 'page' | 'cursor';
}

const jira: PageQuery = { size: 'maxResults', start: 'startAt', defaultSize: 50, unit: 'items' };
const confluence: PageQuery = { size: 'limit', start: 'start', defaultSize: 25, unit: 'items' };

export const PAGE_QUERIES: Readonly<Record<PageShape, PageQuery>> = {
	jira,
	'jira-list': jira,
	jql: { ...jira, start: 'nextPageToken', unit: 'cursor' },
	agile: jira,
	'service-management': { ...confluence, defaultSize: 50 },
	'confluence-v1': confluence,
	'confluence-v2': { ...confluence, start: 'cursor', unit: 'cursor' },
	bitbucket: { size: 'pagelen', start: 'page', defaultSize: 10, unit: 'page' },
	array: jira,
};

/** One page, independent of its shape. */
export interface Page {
	readonly items: readonly unknown[];
	readonly start: number;
	readonly size: number;
	readonly total: number;
	/** The URL that was called. */
	readonly url: URL;
	/** The value of `start` for the next page; undefined on the last one. */
	readonly next: string | undefined;
	/** The URL of the next page. */
	readonly nextUrl: URL | undefined;
}

const BODIES: Readonly<Record<PageShape, (page: Page, listName: string) => unknown>> = {
	jira: (page) => ({
		self: page.url.href,
		...(page.nextUrl === undefined ? {} : { nextPage: page.nextUrl.href }),
		...numbersOf(page),
		isLast: page.next === undefined,
		values: page.items,
	}),
	'jira-list': (page, listName) => ({ ...numbersOf(page), [listName]: page.items }),
	jql: ({ items, next }) => ({
		issues: items,
		...(next === undefined ? {} : { nextPageToken: next }),
		isLast: next === undefined,
	}),
	agile: (page, listName) => ({ ...numbersOf(page), isLast: page.next === undefined, [listName]: page.items }),
	'service-management': ({ items, start, size, url, next, nextUrl }) => ({
		size: items.length,
		start,
		limit: size,
		isLastPage: next === undefined,
		_links: { self: url.href, base: url.origin, context: '', ...linkTo(nextUrl?.href) },
		values: items,
	}),
	'confluence-v1': ({ items, start, size, url, nextUrl }) => ({
		results: items,
		start,
		limit: size,
		size: items.length,
		_links: { base: `${url.origin}/wiki`, context: '/wiki', self: url.href, ...linkTo(withoutWiki(nextUrl)) },
	}),
	'confluence-v2': ({ items, url, nextUrl }) => ({
		results: items,
		_links: { base: `${url.origin}/wiki`, ...linkTo(pathAndQuery(nextUrl)) },
	}),
	bitbucket: ({ items, size, total, start, nextUrl }) => ({
		values: items,
		pagelen: size,
		size: total,
		page: Math.floor(start / size) + 1,
		...linkTo(nextUrl?.href),
	}),
	array: ({ items }) => items,
};

/**
 * The response with one page.
 *
 * @param listName the property that holds the items, in the shapes `jira-list` and `agile`.
 */
export function pageResponse(shape: PageShape, page: Page, listName: string): Response {
	const hasLink = shape === 'confluence-v2' && page.nextUrl !== undefined;
	const headers: Record<string, string> = hasLink ? { link: `<${pathAndQuery(page.nextUrl)}>; rel="next"` } : {};
	return Response.json(BODIES[shape](page, listName), { headers });
}

function numbersOf({ start, size, total }: Page): object {
	return { startAt: start, maxResults: size, total };
}

function linkTo(next: string | undefined): { next?: string } {
	return next === undefined ? {} : { next };
}

function pathAndQuery(url: URL | undefined): string | undefined {
	return url && url.pathname + url.search;
}

/** Version 1 gives the link relative to its `_links.base`. */
function withoutWiki(url: URL | undefined): string | undefined {
	return pathAndQuery(url)?.replace(/^\/wiki(?=\/)/, '');
}
