import type { PageShape } from './page-shapes.ts';

/** One page, before it takes its shape. */
export interface Page {
	readonly items: readonly unknown[];
	readonly start: number;
	readonly size: number;
	readonly total: number;
	/** The URL that was called. */
	readonly url: URL;
	/** The value that leads to the next page; undefined on the last one. */
	readonly next: string | undefined;
	/** The URL of the next page. */
	readonly nextUrl: URL | undefined;
}

type Shape = (page: Page, name: string) => unknown;

const SHAPES: Readonly<Record<PageShape, Shape>> = {
	jira: (page) => ({
		self: page.url.href,
		...(page.nextUrl === undefined ? {} : { nextPage: page.nextUrl.href }),
		...numbersOf(page),
		isLast: page.next === undefined,
		values: page.items,
	}),
	'jira-list': (page, name) => ({ ...numbersOf(page), [name]: page.items }),
	jql: ({ items, next }) => ({
		issues: items,
		...(next === undefined ? {} : { nextPageToken: next }),
		isLast: next === undefined,
	}),
	agile: (page, name) => ({ ...numbersOf(page), isLast: page.next === undefined, [name]: page.items }),
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
		_links: { base: `${url.origin}/wiki`, ...linkTo(targetOf(nextUrl)) },
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

/** The body of a page, in the shape that is asked for; `name` is the list's own, where the shape has one. */
export function pageBody(shape: PageShape, page: Page, name: string): unknown {
	return SHAPES[shape](page, name);
}

function numbersOf({ start, size, total }: Page): object {
	return { startAt: start, maxResults: size, total };
}

/** What goes into the answer beside the body. */
export function pageHeaders(shape: PageShape, { nextUrl }: Page): Record<string, string> {
	return shape === 'confluence-v2' && nextUrl !== undefined ? { link: `<${targetOf(nextUrl)}>; rel="next"` } : {};
}

function linkTo(next: string | undefined): { next?: string } {
	return next === undefined ? {} : { next };
}

function targetOf(url: URL | undefined): string | undefined {
	return url && url.pathname + url.search;
}

/** Version 1 gives the link relative to its `_links.base`. */
function withoutWiki(url: URL | undefined): string | undefined {
	return targetOf(url)?.replace(/^\/wiki(?=\/)/, '');
}
