import type { ResponsePromise } from 'ky';
import { joinUrl, type Base } from './base.ts';
import { refuseAddress } from './options.ts';
import { fillPath, hasParams } from './path-params.ts';
import { toSearchParams } from './search-params.ts';
import type { Method, UncheckedOptions } from './types/index.ts';
import { rejected, type CallKy } from './tenant-ky.ts';

/** A call as it is at run time, whatever the types made of it. */
export type Send = (path: string | URL, options?: UncheckedOptions) => ResponsePromise;

/** Turns a documented call, with `params` and a typed query, into one of ky's. */
export function sender(method: Method, call: CallKy, base: Base): Send {
	return (path, { params, searchParams, ...options } = {}) => {
		try {
			assertCall(path, options);
			const template = typeof path === 'string' ? path : path.href;
			const url = urlOf(base, template, params);
			// ky takes a string as it is, byte for byte.
			const isText = searchParams === undefined || typeof searchParams === 'string';
			const query = isText ? searchParams : toSearchParams(new URL(url).pathname, searchParams);
			const changed = query === undefined ? options : { ...options, searchParams: query };
			return call(method, url, changed, isTemplate(template, params) ? template : undefined);
		} catch (error) {
			return rejected(error);
		}
	};
}

/** The whole URL of a call, its query included. */
export function callUrl(
	base: Base,
	path: string,
	params: UncheckedOptions['params'],
	searchParams: UncheckedOptions['searchParams'],
): string {
	const url = new URL(urlOf(base, path, params));
	const query = searchParams === undefined ? '' : toSearchParams(url.pathname, searchParams).toString();
	if (query !== '') url.search += `${url.search === '' ? '' : '&'}${query}`;
	return url.href;
}

function urlOf(base: Base, path: string, params: UncheckedOptions['params']): string {
	return joinUrl(base, isTemplate(path, params) ? fillPath(path, params ?? {}) : path);
}

/** What was written out has nothing to fill in. */
export function isTemplate(path: string, params: UncheckedOptions['params']): boolean {
	return params !== undefined || hasParams(path);
}

/** What plain JavaScript may get wrong. */
export function assertCall(path: unknown, options: object): void {
	if (typeof path !== 'string' && !(path instanceof URL)) throw new TypeError('The path must be a string or a URL');
	refuseAddress(options);
}
