import { errorAnswer } from './errors.ts';
import { pageBody, pageHeaders, type Page } from './page-body.ts';
import { PAGE_QUERIES, USUAL_SHAPE, type PageQuery, type PageShape } from './page-shapes.ts';
import type { ReadyAnswer } from './ready-answer.ts';

/** Options of {@link paginated}. */
export interface PaginatedOptions {
	/**
	 * Which shape a page has.
	 *
	 * @default the one that most lists of the called API have
	 */
	shape?: PageShape;
	/**
	 * The list's name, for the shapes `jira-list` and `agile`.
	 *
	 * @default 'values'
	 */
	name?: string;
	/** At most so many items to a page, whatever the caller asks for: to see more pages without many items. */
	pageSize?: number;
}

/**
 * The page of a list that the request asks for, with the next one named as Atlassian names it. Cursors and tokens are
 * opaque, and refused when they are not of this list.
 *
 * @throws `RangeError` for a page size that is no whole number above 0.
 *
 * @example
 * site.get('rest/api/3/project/search', paginated([{ key: 'ONE' }, { key: 'TWO' }], { pageSize: 1 }));
 */
export function paginated(items: readonly unknown[], options: PaginatedOptions = {}): ReadyAnswer {
	const { name = 'values', pageSize } = options;
	if (pageSize !== undefined && !(Number.isSafeInteger(pageSize) && pageSize > 0)) {
		throw new RangeError('The option `pageSize` must be a whole number above 0');
	}
	return (context) => {
		const shape = options.shape ?? USUAL_SHAPE[context.family];
		const page = takePage(items, new URL(context.request.url), PAGE_QUERIES[shape], pageSize);
		if (page === undefined) return errorAnswer(400, 'The page that was asked for does not exist.')(context);
		const body = pageBody(shape, page, shape === 'jql' ? 'issues' : name);
		return Response.json(body, { headers: pageHeaders(shape, page) });
	};
}

function takePage(items: readonly unknown[], url: URL, query: PageQuery, limit = Infinity): Page | undefined {
	const asked = toNumber(url.searchParams.get(query.size)) ?? query.defaultSize;
	const size = Math.max(1, Math.min(asked, limit));
	const start = startOf(url.searchParams.get(query.start), query, size);
	if (start === undefined) return undefined;
	const end = start + size;
	const next = end < items.length ? nextValue(end, query, size) : undefined;
	const nextUrl = next === undefined ? undefined : new URL(url);
	nextUrl?.searchParams.set(query.start, next ?? '');
	// A token is one of the caller's own, and good for this page only.
	nextUrl?.searchParams.delete('jwt');
	const self = new URL(url);
	self.searchParams.delete('jwt');
	return { items: items.slice(start, end), start, size, total: items.length, url: self, next, nextUrl };
}

function startOf(text: string | null, { counts }: PageQuery, size: number): number | undefined {
	if (text === null || text === '') return 0;
	if (counts === 'cursor') return toNumber(/^mock-(\d+)$/.exec(fromBase64(text) ?? '')?.[1] ?? null);
	const number = toNumber(text);
	if (number === undefined) return undefined;
	return counts === 'page' ? Math.max(0, number - 1) * size : number;
}

function nextValue(end: number, { counts }: PageQuery, size: number): string {
	if (counts === 'cursor') return btoa(`mock-${end}`);
	return String(counts === 'page' ? Math.floor(end / size) + 1 : end);
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
