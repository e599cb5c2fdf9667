import { joinUrl, pathOnBase, type BaseUrl } from '../url/index.ts';
import type { NextPage } from './next-page.ts';
import { hasStartInQuery, PLACES } from './rules.ts';

/** The call for one page. */
export interface PageCall {
	readonly method: 'get' | 'post';
	readonly url: string;
	/** Members to add to the caller's JSON. */
	readonly body?: Readonly<Record<string, string | number>>;
}

/**
 * The call for the next page. A link is followed only below the base URL.
 *
 * @throws {@link EncodeError} `ERR_URL_FOREIGN` for a link to another URL.
 */
export function turnPage(base: BaseUrl, call: PageCall, next: NextPage): PageCall {
	const url = new URL(call.url);
	if ('link' in next) return { ...call, url: followLink(base, url, next.link) };
	if (call.method === 'post' && !hasStartInQuery(url.pathname)) {
		return { ...call, body: { ...call.body, [next.name]: next.value } };
	}
	url.searchParams.set(next.name, String(next.value));
	return { ...call, url: url.href };
}

/** A base path on Atlassian's gateway. Sites do not know about it: their links name the site. */
const GATEWAY = /^\/ex\/(?:jira|confluence)\/[^/]+$/;

/**
 * Links may omit the context (`/wiki`) or the whole base URL, or name the site: then only their query is used. Some forget what the
 * list is filtered by, and lead to the pages of another list.
 */
function followLink(base: BaseUrl, current: URL, given: string): string {
	const [link = ''] = given.split('#', 1);
	const [path = '', query = ''] = pathOn(base, link).split(/\?(.*)/s, 2);
	// Automation: a query with or without its question mark.
	const isQuery = path === '' || /^[\w.-]+=/.test(link);
	const isSame = isQuery || current.pathname.endsWith(path.startsWith('/') ? path : `/${path}`);
	const target = isSame ? current : new URL(joinUrl(base, link));
	if (target.pathname !== current.pathname) return target.href;
	const params = new URLSearchParams(path !== '' && isQuery ? link : query);
	for (const name of [...PLACES, ...params.keys()]) current.searchParams.delete(name);
	for (const [name, value] of params) current.searchParams.append(name, value);
	return current.href;
}

/** The link below the base URL if it names this tenant, and without its host on the gateway: pages are read from one place. */
function pathOn(base: BaseUrl, link: string): string {
	const own = pathOnBase(base, link);
	if (own !== undefined) return own;
	const url = GATEWAY.test(base.path) ? URL.parse(link) : null;
	return url === null || url.origin === base.origin ? link : url.pathname + url.search;
}
