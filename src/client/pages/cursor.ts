import { isRecord } from '../../is-record.ts';
import type { PageCursor } from '../types/index.ts';

/** The places after pages, which do not show them. */
const places = new WeakMap<object, PageCursor | undefined>();

/**
 * The place where a walk stopped, of an error that `paginate` threw, or where it goes on after a page, of a page from
 * `.pages()`. Undefined after the last page, and for anything else.
 *
 * @example
 * for await (const page of jira.paginate(path, { searchParams, from: saved }).pages()) {
 *   await index(page.issues);
 *   await save(cursorOf(page));
 * }
 */
export function cursorOf(errorOrPage: unknown): PageCursor | undefined {
	if (typeof errorOrPage !== 'object' || errorOrPage === null) return undefined;
	const cursor = places.has(errorOrPage) ? places.get(errorOrPage) : (errorOrPage as { cursor?: unknown }).cursor;
	return isCursor(cursor) ? cursor : undefined;
}

export function keepCursor(page: unknown, place: PageCursor | undefined): void {
	// A list is found in an object or an array only.
	places.set(page as object, place);
}

/** @throws `TypeError` for a value that is not a cursor of this list. */
export function assertCursor(cursor: unknown, list: string): asserts cursor is PageCursor {
	if (!isCursor(cursor)) throw new TypeError('The option `from` must be a cursor of `paginate`');
	if (cursor.list !== list) throw new TypeError(`The option \`from\` is a place in ${cursor.list}, not in ${list}`);
}

function isCursor(value: unknown): value is PageCursor {
	if (!isRecord(value)) return false;
	const { list, page, body, skip, read, total, empty } = value;
	return (
		typeof list === 'string' &&
		(page === undefined || (typeof page === 'string' && page.startsWith('/'))) &&
		(body === undefined || (isRecord(body) && Object.values(body).every(isValue))) &&
		[skip, read, total, empty].every(
			(count) => count === undefined || (Number.isSafeInteger(count) && Number(count) >= 0),
		)
	);
}

function isValue(value: unknown): boolean {
	return typeof value === 'string' || typeof value === 'number';
}

/**
 * Adds the place and the request to an error. They are not enumerable, so that the printed error stays short.
 *
 * An error of the caller's own, the reason of an abort, gets them too: it is then known where the walk was aborted.
 */
export function locateError(error: unknown, cursor: PageCursor): unknown {
	if (!(error instanceof Error)) return error;
	const [method] = cursor.list.split(' ', 1);
	const [path] = (cursor.page ?? '').slice(1).split('?', 1);
	for (const [name, value] of Object.entries({ method, path, cursor })) {
		if (name in error && name !== 'cursor') continue;
		// An error may be frozen.
		Reflect.defineProperty(error, name, { value, configurable: true, writable: true, enumerable: false });
	}
	return error;
}
