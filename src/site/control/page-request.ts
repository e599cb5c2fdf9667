import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { SiteEnv } from '../api-call.ts';
import { SiteError } from '../errors.ts';

/** Dependencies of {@link callAsUser}. */
export interface PageRequestContext {
	readonly origin: string;
	readonly product: 'jira' | 'confluence';
	/** Calls the API of the product as a user, with the scopes of the app. */
	readonly callAs: (request: Request, accountId: string, c: Context<SiteEnv>) => Response | Promise<Response>;
}

const REQUEST = z.object({
	accountId: z.string(),
	path: z.string(),
	method: z.optional(z.string().check(z.regex(/^(?:get|post|put|patch|delete|head)$/i))),
	headers: z.optional(z.record(z.string(), z.string())),
	body: z.optional(z.string()),
});

/** Headers that the user's browser or the product sets. */
const OWN_HEADERS = /^(?:authorization|cookie|host|origin|content-length)$/i;

/**
 * A call of a page of the app, as `AP.request` makes it: only paths of the API, and no credentials but those of the user.
 *
 * @throws {@link SiteError} `ERR_REQUEST` for another path.
 */
export async function callAsUser(
	input: unknown,
	{ origin, product, callAs }: PageRequestContext,
	c: Context<SiteEnv>,
): Promise<object> {
	const { accountId, path, method = 'GET', headers = {}, body } = z.parse(REQUEST, input);
	const url = URL.parse(path, `${origin}/`);
	if (url !== null && product === 'confluence' && !url.pathname.startsWith('/wiki/')) {
		url.pathname = `/wiki${url.pathname}`;
	}
	if (url?.origin !== origin || !/^\/(?:rest|wiki\/rest|wiki\/api)\//.test(url.pathname)) {
		const rule = 'It must be one of the API, such as /rest/api/3/myself';
		throw new SiteError('ERR_REQUEST', `The page of the app cannot request this path. ${rule}`);
	}
	const sent = new Headers(Object.entries(headers).filter(([name]) => !OWN_HEADERS.test(name)));
	sent.set('host', url.host);
	const hasBody = body !== undefined && !/^(?:get|head)$/i.test(method);
	const init = { method: method.toUpperCase(), headers: sent, ...(hasBody ? { body } : {}) };
	const response = await callAs(new Request(url, init), accountId, c);
	return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
