import { isRecord } from '../../is-record.ts';
import type { PageCursor } from '../types/index.ts';

/**
 * The place where a walk stopped, of an error that `paginate` threw; undefined for any other.
 *
 * @example
 * try {
 *   for await (const issue of jira.paginate(path, { searchParams, from: saved })) await index(issue);
 * } catch (error) {
 *   await save(cursorOf(error));
 *   throw error;
 * }
 */
export function cursorOf(error: unknown): PageCursor | undefined {
	const cursor = isRecord(error) || error instanceof Error ? (error as { cursor?: unknown }).cursor : undefined;
	return isCursor(cursor) ? cursor : undefined;
}

/** @throws `TypeError` for a value that is not a cursor of this list. */
export function assertCursor(cursor: unknown, list: string): asserts cursor is PageCursor {
	if (!isCursor(cursor)) throw new TypeError('The option `from` must be the `cursor` of an error of `paginate`');
	if (cursor.list !== list) throw new TypeError(`The option \`from\` is a place in ${cursor.list}, not in ${list}`);
}

function isCursor(value: unknown): value is PageCursor {
	if (!isRecord(value)) return false;
	const { list, page, body, skip, read } = value;
	return (
		typeof list === 'string' &&
		(page === undefined || (typeof page === 'string' && page.startsWith('/'))) &&
		(body === undefined || (isRecord(body) && Object.values(body).every(isValue))) &&
		[skip, read].every((count) => count === undefined || (Number.isSafeInteger(count) && Number(count) >= 0))
	);
}

function isValue(value: unknown): boolean {
	return typeof value === 'string' || typeof value === 'number';
}

/** The request of a page, for its errors. */
export interface PageRequest {
	readonly method: string;
	/** Relative to the base URL, without its query. */
	readonly path: string;
}

/**
 * Adds the place and the request to an error. They are not enumerable, so that the printed error stays short.
 *
 * An error of the caller's own, the reason of an abort, gets them too: it is then known where the walk was aborted.
 */
export function locateError(error: unknown, { method, path }: PageRequest, cursor: PageCursor): unknown {
	if (!(error instanceof Error)) return error;
	const define = (name: string, value: unknown): void => {
		// An error may be frozen.
		Reflect.defineProperty(error, name, { value, configurable: true, writable: true, enumerable: false });
	};
	if (!('method' in error)) define('method', method);
	if (!('path' in error)) define('path', path);
	define('cursor', cursor);
	return error;
}
