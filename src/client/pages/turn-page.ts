import { joinUrl, type Base } from '../base.ts';
import type { NextPage } from './next-page.ts';

/** What is sent for one page. */
export interface PageCall {
	readonly method: 'get' | 'post';
	readonly url: string;
	readonly json?: unknown;
}

/** POST operations that take `startAt` in the query. A test compares them with Atlassian's documents. */
export const QUERY_OF_POST: RegExp = /\/(?:context\/mapping|field\/context\/configuration\/list)$/;

/**
 * The call for the next page. A link is followed on the tenant's own address only.
 *
 * @throws {@link EncodeError} `ERR_URL_FOREIGN` for a link to elsewhere.
 */
export function turnPage(base: Base, call: PageCall, next: NextPage): PageCall {
	const url = new URL(call.url);
	if ('link' in next) return { ...call, url: followLink(base, url, next.link) };
	if (call.method === 'post' && !QUERY_OF_POST.test(url.pathname)) {
		return { ...call, json: { ...(call.json as object), [next.name]: next.value } };
	}
	url.searchParams.set(next.name, String(next.value));
	return { ...call, url: url.href };
}

/** An address on Atlassian's gateway. Its sites do not know that they are behind it: their links name themselves. */
const GATEWAY = /^\/ex\/(?:jira|confluence)\/[^/]+$/;

/** Links leave out the context (`/wiki`), the whole base or name the site: only their query is new then. */
function followLink(base: Base, current: URL, given: string): string {
	const [link = ''] = given.split('#', 1);
	const [path = '', query = ''] = pathOn(base, link).split(/\?(.*)/s, 2);
	if (path === '' || (path.startsWith('/') && current.pathname.endsWith(path))) {
		current.search = query;
		return current.href;
	}
	return joinUrl(base, link);
}

/** On the gateway, without the host: what is read is the same list, at the address that it was read from. */
function pathOn(base: Base, link: string): string {
	const url = GATEWAY.test(base.path) ? URL.parse(link) : null;
	return url === null || url.origin === base.origin ? link : url.pathname + url.search;
}
