import type { TenantInfo } from '../tenant/index.ts';
import { arrivingUrl, signAsAtlassian, type RequestTamper } from './sign-as-atlassian.ts';

/** Options of {@link signedRequest}. */
export interface SignedRequestOptions {
	/** @default 'GET' */
	method?: string;
	/** Where the app is called, absolute. */
	url: string | URL;
	/** An object is sent as JSON; anything else as it is. No token covers it. */
	body?: unknown;
	headers?: Readonly<Record<string, string>>;
	/** The user who acts. */
	accountId?: string;
	/** A context token, as `AP.context.getToken()` gives it: good for any request. */
	qsh?: 'context';
	/**
	 * The app's base URL, as in its descriptor: its path does not count.
	 *
	 * @default the origin of `url`
	 */
	baseUrl?: string | URL;
	/**
	 * Where the token is.
	 *
	 * @default 'query' for a GET, as in page loads; 'header' otherwise, and for a context token
	 */
	place?: 'header' | 'query';
	/** What is to be wrong with it. The body is not among these: no token covers it, so nobody could tell. */
	tamper?: RequestTamper;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: () => number;
}

/**
 * A request to the app as a product of Atlassian sends it: a page load, a webhook, or a call of the app's own page.
 *
 * @throws `EncodeError` for a URL that cannot be signed.
 *
 * @example
 * const request = await signedRequest(tenant, { url: 'https://app.example.com/panel?issue=KEY-1', accountId: 'ann' });
 * await authenticator.authenticate(request); // { clientKey, accountId: 'ann', ... }
 */
export async function signedRequest(tenantInfo: TenantInfo, options: SignedRequestOptions): Promise<Request> {
	const { method = 'GET', accountId, qsh, tamper, now = Date.now } = options;
	const url = new URL(options.url);
	const context = qsh === 'context';
	const { baseUrl = url.origin, place = method.toUpperCase() === 'GET' && !context ? 'query' : 'header' } = options;
	const token = await signAsAtlassian(tenantInfo, { method, url, baseUrl, accountId, context, now, tamper });
	const arriving = arrivingUrl(url, tamper);
	const { body, headers } = withBody(options.body, options.headers);
	if (place === 'query') arriving.searchParams.append('jwt', token);
	else headers.set('authorization', `JWT ${token}`);
	return new Request(arriving, { method, headers, ...(body === undefined ? {} : { body }) });
}

/** What goes out for a body: JSON, unless it is text or bytes already. */
export function withBody(
	body: unknown,
	given: Readonly<Record<string, string>> = {},
): { body: BodyInit | undefined; headers: Headers } {
	const headers = new Headers(given);
	if (body === undefined || body === null) return { body: undefined, headers };
	if (!isPlain(body)) return { body: body as BodyInit, headers };
	if (!headers.has('content-type')) headers.set('content-type', 'application/json');
	return { body: JSON.stringify(body), headers };
}

/** What JSON is made of: an object or a list, no class of the platform's such as `FormData`. */
function isPlain(body: unknown): boolean {
	if (typeof body !== 'object' || body === null) return false;
	const prototype: unknown = Object.getPrototypeOf(body);
	return Array.isArray(body) || prototype === Object.prototype || prototype === null;
}
