import type { KyInstance, ResponsePromise } from 'ky';
import { joinUrl, type Base } from './base.ts';
import { fillPath, hasParams } from './path-params.ts';
import { toSearchParams } from './search-params.ts';
import type { Method, UncheckedOptions } from './types/index.ts';
import { rejected } from './tenant-ky.ts';

/** A call as it is at run time, whatever the types made of it. */
export type Send = (path: string, options?: UncheckedOptions) => ResponsePromise;

/** Turns a documented call, with `params` and a typed query, into one of ky's. */
export function sender(method: Method, ky: KyInstance, base: Base): Send {
	return (path, { params, searchParams, ...options } = {}) => {
		try {
			const filled = params !== undefined || hasParams(path) ? fillPath(path, params ?? {}) : path;
			const url = joinUrl(base, filled);
			// ky takes a string as it is, byte for byte.
			const isText = searchParams === undefined || typeof searchParams === 'string';
			const query = isText ? searchParams : toSearchParams(new URL(url).pathname, searchParams);
			return ky[method](url, { ...options, ...(query === undefined ? {} : { searchParams: query }) });
		} catch (error) {
			return rejected(error);
		}
	};
}
