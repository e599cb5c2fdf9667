import type { ApiFamily } from './family.ts';

/** The shapes in which Atlassian gives lists page by page. */
export type PageShape =
	/** `startAt`, `maxResults`, `total`, `isLast`, `values`. */
	| 'jira'
	/** The same numbers, and the list under a name of its own: `comments`, `worklogs`, ... */
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
	/** Nothing but the items. */
	| 'array';

/** Where the shape reads how many items are wanted and where to start, and how many it gives unasked. */
export interface PageQuery {
	readonly size: string;
	readonly start: string;
	readonly defaultSize: number;
	/** `cursor`: opaque; `page`: counted from 1. */
	readonly counts: 'items' | 'page' | 'cursor';
}

const jira: PageQuery = { size: 'maxResults', start: 'startAt', defaultSize: 50, counts: 'items' };
const confluence: PageQuery = { size: 'limit', start: 'start', defaultSize: 25, counts: 'items' };

export const PAGE_QUERIES: Readonly<Record<PageShape, PageQuery>> = {
	jira,
	'jira-list': jira,
	jql: { ...jira, start: 'nextPageToken', counts: 'cursor' },
	agile: jira,
	'service-management': { ...confluence, defaultSize: 50 },
	'confluence-v1': confluence,
	'confluence-v2': { ...confluence, start: 'cursor', counts: 'cursor' },
	bitbucket: { size: 'pagelen', start: 'page', defaultSize: 10, counts: 'page' },
	array: jira,
};

/** The shape that most lists of a family have. */
export const USUAL_SHAPE: Readonly<Record<ApiFamily, PageShape>> = {
	jira: 'jira',
	'service-management': 'service-management',
	'confluence-v1': 'confluence-v1',
	'confluence-v2': 'confluence-v2',
	bitbucket: 'bitbucket',
};
