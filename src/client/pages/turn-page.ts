import { joinUrl, type BaseUrl } from '../url/index.ts';
import type { NextPage } from './next-page.ts';

/** The call for one page. */
export interface PageCall {
	readonly method: 'get' | 'post';
	readonly url: string;
	readonly json?: unknown;
}

/** POST operations with `startAt` in the query. A test compares them with Atlassian's documents. */
export const QUERY_OF_POST: RegExp = /\/(?:context\/mapping|field\/context\/configuration\/list|object\/aql)$/;

/**
 * The call for the next page. A link is followed only below the base URL.
 *
 * @throws {@link EncodeError} `ERR_URL_FOREIGN` for a link to another URL.
 */
export function turnPage(base: BaseUrl, call: PageCall, next: NextPage): PageCall {
	const url = new URL(call.url);
	if ('link' in next) return { ...call, url: followLink(base, url, next.link) };
	if (call.method === 'post' && !QUERY_OF_POST.test(url.pathname)) {
		return { ...call, json: { ...(call.json as object), [next.name]: next.value } };
	}
	url.searchParams.set(next.name, String(next.value));
	return { ...call, url: url.href };
}

/** A base path on Atlassian's gateway. Sites do not know about it: their links name the site. */
const GATEWAY = /^\/ex\/(?:jira|confluence)\/[^/]+$/;

/** Links may omit the context (`/wiki`) or the whole base URL, or name the site: then only their query is used. */
function followLink(base: BaseUrl, current: URL, given: string): string {
	const [link = ''] = given.split('#', 1);
	const [path = '', query = ''] = pathOn(base, link).split(/\?(.*)/s, 2);
	if (path === '' || (path.startsWith('/') && current.pathname.endsWith(path))) {
		current.search = query;
		return current.href;
	}
	return joinUrl(base, link);
}

/** The link without its host on the gateway: the next page is read from the base URL of the first. */
function pathOn(base: BaseUrl, link: string): string {
	const url = GATEWAY.test(base.path) ? URL.parse(link) : null;
	return url === null || url.origin === base.origin ? link : url.pathname + url.search;
}
