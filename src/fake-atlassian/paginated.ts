import { errorResponse } from './error-responses.ts';
import { PAGE_QUERIES, pageResponse, USUAL_SHAPE, type Page, type PageQuery, type PageShape } from './page-shapes.ts';
import type { ResponsePreset } from './response-preset.ts';

/** Options of {@link paginated}. */
export interface PaginatedOptions {
	/**
	 * The format of the page.
	 *
	 * @default the one that most lists of the called API have
	 */
	shape?: PageShape | undefined;
	/**
	 * The property that holds the items, in the shapes `jira-list` and `agile`.
	 *
	 * @default 'values'
	 */
	name?: string | undefined;
	/**
	 * The maximum number of items on a page, even if the caller asks for more: for testing several pages with few items.
	 *
	 * @default no maximum
	 */
	pageSize?: number | undefined;
}

/**
 * Responds with the requested page of a list, and links to the next one as Atlassian does. Cursors and tokens are
 * opaque; values that this list did not issue are refused with a 400.
 *
 * @throws `RangeError` if `pageSize` is not a whole number above 0.
 *
 * @example
 * site.get('rest/api/3/project/search', paginated([{ key: 'ONE' }, { key: 'TWO' }], { pageSize: 1 }));
 */
export function paginated(items: readonly unknown[], options: PaginatedOptions = {}): ResponsePreset {
	const { name = 'values', pageSize } = options;
	if (pageSize !== undefined && !(Number.isSafeInteger(pageSize) && pageSize > 0)) {
		throw new RangeError('The option `pageSize` must be a whole number above 0');
	}
	return (context) => {
		const shape = options.shape ?? USUAL_SHAPE[context.family];
		const page = requestedPage(items, new URL(context.request.url), PAGE_QUERIES[shape], pageSize);
		if (page === undefined) return errorResponse(400, 'The requested page does not exist.')(context);
		return pageResponse(shape, page, name);
	};
}

function requestedPage(items: readonly unknown[], url: URL, query: PageQuery, limit = Infinity): Page | undefined {
	const requested = toNumber(url.searchParams.get(query.size)) ?? query.defaultSize;
	const size = Math.max(1, Math.min(requested, limit));
	const start = startOf(url.searchParams.get(query.start), query, size);
	if (start === undefined) return undefined;
	const end = start + size;
	const next = end < items.length ? nextValue(end, query, size) : undefined;
	// A token in the query is valid for this URL only, so links do not repeat it.
	const self = new URL(url);
	self.searchParams.delete('jwt');
	const nextUrl = next === undefined ? undefined : new URL(self);
	nextUrl?.searchParams.set(query.start, next ?? '');
	return { items: items.slice(start, end), start, size, total: items.length, url: self, next, nextUrl };
}

function startOf(text: string | null, { unit }: PageQuery, size: number): number | undefined {
	if (text === null || text === '') return 0;
	if (unit === 'cursor') return toNumber(/^mock-(\d+)$/.exec(fromBase64(text) ?? '')?.[1] ?? null);
	const number = toNumber(text);
	if (number === undefined) return undefined;
	return unit === 'page' ? Math.max(0, number - 1) * size : number;
}

function nextValue(end: number, { unit }: PageQuery, size: number): string {
	if (unit === 'cursor') return btoa(`mock-${end}`);
	return String(unit === 'page' ? Math.floor(end / size) + 1 : end);
}

function toNumber(text: string | null): number | undefined {
	return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function fromBase64(text: string): string | undefined {
	try {
		return atob(text);
	} catch {
		return undefined;
	}
}
