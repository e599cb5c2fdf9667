import type { ResponsePromise } from 'ky';
import { documentedPath } from '../operations/index.ts';
import { checkCallOptions } from './option-names.ts';
import { assertNoBaseUrl } from './options.ts';
import { isReading, rejected, type CallKy } from './signed-ky.ts';
import type { Method, UncheckedOptions } from './types/index.ts';
import { fillPath, hasParams, joinUrl, toSearchParams, type BaseUrl } from './url/index.ts';

/** A call at run time, without its types. */
export type Send = (path: string | URL, options?: UncheckedOptions) => ResponsePromise;

/** A method of the client: turns `params` and a typed query into a call of ky. */
export function callMethod(method: Method, call: CallKy, base: BaseUrl): Send {
	return (path, { params, searchParams, ...options } = {}) => {
		try {
			assertCall(path, options);
			const text = typeof path === 'string' ? path : path.href;
			const template = isTemplate(text, params) ? text : undefined;
			const url = joinUrl(base, template === undefined ? text : fillPath(template, params ?? {}), isReading(method));
			// ky sends a string as it is, byte for byte.
			const isText = searchParams === undefined || typeof searchParams === 'string';
			const query = isText
				? searchParams
				: toSearchParams(documentedPath(base.path, new URL(url).pathname), searchParams);
			return call(method, url, query === undefined ? options : { ...options, searchParams: query }, template);
		} catch (error) {
			return rejected(error);
		}
	};
}

/** The whole URL of a call that changes nothing, with its query. */
export function callUrl(
	base: BaseUrl,
	path: string,
	params: UncheckedOptions['params'],
	searchParams: UncheckedOptions['searchParams'],
): string {
	const url = new URL(joinUrl(base, isTemplate(path, params) ? fillPath(path, params ?? {}) : path, true));
	const query =
		searchParams === undefined ? '' : toSearchParams(documentedPath(base.path, url.pathname), searchParams).toString();
	if (query !== '') url.search += `${url.search === '' ? '' : '&'}${query}`;
	return url.href;
}

/** Whether a path has parameters, or the call has values for some. */
export function isTemplate(path: string, params: UncheckedOptions['params']): boolean {
	return params !== undefined || hasParams(path);
}

/** @throws `TypeError` for a call that the types would refuse. */
export function assertCall(path: unknown, options: object): void {
	if (typeof path !== 'string' && !(path instanceof URL)) throw new TypeError('The path must be a string or a URL');
	assertNoBaseUrl(options);
	checkCallOptions(options);
}
