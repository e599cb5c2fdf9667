import type { LIST_NAMES } from '../find-items.ts';
import type { BodyWith, FieldName, FieldsIn } from './fields.ts';
import type { Checked, OptionsFor, Refused, Suggested } from './methods.ts';
import type { Problem, Resolve } from './resolve.ts';
import type { ResponseBody } from './response.ts';
import type { Unchecked } from './walk.ts';

/**
 * The place in a list where a walk stopped: plain JSON without a secret, good in another process and after a restart for as
 * long as Atlassian keeps its own tokens of pages (Jira's search: 7 days).
 */
export interface PageCursor {
	/** The list: its method and its path. */
	readonly list: string;
	/** The page: its path and query below the base URL; the first one if it is missing. */
	readonly page?: string;
	/** Members that the page adds to the body of a POST. */
	readonly body?: Readonly<Record<string, string | number>>;
	/** How many items of the page were yielded. */
	readonly skip?: number;
	/** How many items there are before the page, if that is known. */
	readonly read?: number;
	/** How many items the list had, if it said so. */
	readonly total?: number;
	/** How many pages before this one, in a row, had no items. */
	readonly empty?: number;
}

/** Options of `paginate`, in addition to those of the call. */
export interface PaginateOptions {
	/**
	 * Whether to fetch the next page while this one is processed.
	 *
	 * @default false
	 */
	readAhead?: boolean | undefined;
	/**
	 * Where to go on: the cursor of an error or of a page of this list (`cursorOf`). The query is that of the cursor; the JSON of a POST
	 * is given again.
	 *
	 * @default the first page
	 */
	from?: PageCursor | undefined;
}

/** The items of all pages; each `for await` starts from the first. */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
	/** Whole pages, as they were sent but for items that came already. `cursorOf(page)` is the place after one. */
	pages(): AsyncIterable<Page>;
}

/**
 * Lists, item by item: each once, or an error. Calling it for an operation that is not paginated is a compile error.
 *
 * A page that breaks off or is not JSON is fetched again as `retry` says. Every error of a walk has `method`, `path` and
 * `cursor`, the place where it stopped, and every page the place after it (`cursorOf`); `from` goes on there.
 *
 * @throws {@link PageError} `ERR_PAGE_INCOMPLETE` for a page that says that more follow and not how to read them,
 *   `ERR_PAGE_SHRUNK` for a list that lost more items meanwhile than a page has, `ERR_PAGE_LOOP`, `ERR_PAGE_SHAPE` or
 *   `ERR_PAGE_BROKEN`; and the errors of any call.
 *
 * @example
 * for await (const issue of jira.paginate('rest/api/3/search/jql', { searchParams: { jql: 'project = KEY' } }))
 */
export interface Paginate<Extra extends object = {}> {
	/** Reads with GET. */
	<P extends Suggested<'get', Extra>, Field extends FieldName = never>(
		path: CheckedPages<'get', P, Extra>,
		...options: OptionsFor<'get', P, Extra, Field, PaginateOptions>
	): PagesOf<'get', P, Extra, Field>;
	/** Reads with POST, for long queries. */
	post<P extends Suggested<'post', Extra>, Field extends FieldName = never>(
		path: CheckedPages<'post', P, Extra>,
		...options: OptionsFor<'post', P, Extra, Field, PaginateOptions>
	): PagesOf<'post', P, Extra, Field>;
}

type CheckedPages<M extends 'get' | 'post', P extends string, Extra> =
	Resolve<M, P, Extra> extends Problem<string>
		? Checked<M, P, Extra>
		: [Item<M, Resolve<M, P, Extra>>] extends [never]
			? Refused<`${Uppercase<M>} ${P}: this response is not paginated`>
			: P;

type PagesOf<M extends 'get' | 'post', P extends string, Extra, Field extends string = never> = PagesOfOperation<
	M,
	Resolve<M, P, Extra>,
	Field | FieldsIn<P>
>;

type PagesOfOperation<M extends 'get' | 'post', Operation, Field extends string> = Operation extends { json: 'issues' }
	? BodyWith<Operation, Field> extends { issues: readonly (infer Issue)[] }
		? Pages<Issue, BodyWith<Operation, Field>>
		: never
	: Pages<Item<M, Operation>, Exclude<ResponseBody<Operation>, undefined>>;

/** The item of a paginated operation, otherwise `never`. */
type Item<M extends 'get' | 'post', Operation> = [Operation] extends [Unchecked]
	? unknown
	: ResponseBody<Operation> extends infer Page
		? unknown extends Page
			? HasStart<Operation> extends true
				? unknown
				: never
			: Page extends readonly (infer Each)[]
				? HasStart<Operation> extends true
					? Each
					: never
				: M extends 'get'
					? HasStart<Operation> extends true
						? ListIn<Page>
						: keyof Page & Mark extends never
							? NestedIn<Page>
							: ItemIn<Page, typeof LIST_NAMES>
					: HasStart<Operation> extends true
						? ListIn<Page>
						: never
		: never;

/** Properties that only pages have. */
type Mark =
	| 'startAt'
	| 'nextPageToken'
	| 'isLastPage'
	| 'isLast'
	| 'next'
	| 'nextPage'
	| 'nextPageCursor'
	| 'nextPageStart'
	| 'startIndex'
	| 'links'
	| '_links';

type Start = 'startAt' | 'start' | 'offset' | 'nextPageToken' | 'cursor' | 'page' | 'startIndex';

/** Whether the query or the body can name a start. */
type HasStart<Operation> = Operation extends { parameters: { query?: infer Query } }
	? Start & keyof NonNullable<Query> extends never
		? HasStartInBody<Operation>
		: true
	: HasStartInBody<Operation>;

type HasStartInBody<Operation> = Operation extends { requestBody?: infer Body }
	? NonNullable<Body> extends { content: { 'application/json': infer Json } }
		? Start & keyof Json extends never
			? false
			: true
		: false
	: false;

type ListIn<Page> = [ItemIn<Page, typeof LIST_NAMES>] extends [never]
	? NestedIn<Page>
	: ItemIn<Page, typeof LIST_NAMES>;

/** One level down, if the token is beside the list: `{ projects: { values, nextPageToken } }`. */
type NestedIn<Page> = {
	[Name in keyof Page]-?: 'nextPageToken' extends keyof NonNullable<Page[Name]>
		? ItemIn<NonNullable<Page[Name]>, typeof LIST_NAMES>
		: never;
}[keyof Page];

type ItemIn<Page, Names extends readonly string[]> = Names extends readonly [
	infer Name,
	...infer Rest extends readonly string[],
]
	? Name extends keyof Page
		? NonNullable<Page[Name]> extends readonly (infer Each)[]
			? Each
			: ItemIn<Page, Rest>
		: ItemIn<Page, Rest>
	: never;
