import { urlOfApp } from './app-address.ts';
import { CompactSign } from 'jose';
import { signJwt, type JwtClaims } from '../jwt/index.ts';
import { queryStringHash } from '../qsh/index.ts';
import type { TenantInfo } from '../tenant/index.ts';

/** The defects that a request can be given, for testing that the app refuses it. */
export type RequestTamper =
	/** A parameter is added to the query after signing. */
	| 'query'
	/** The path is changed after signing. */
	| 'path'
	/** The token expired an hour ago. */
	| 'expired'
	/** The token is signed with another secret. */
	| 'signature'
	/** The token is signed with HS512. */
	| 'algorithm'
	/** The token is one that the app itself made, for this very request. */
	| 'reflected';

/** Every body that `fetch` sends as it is. */
type RawBody = NonNullable<RequestInit['body']>;

/** Options of {@link signedRequest}. */
export interface SignedRequestOptions {
	/** @default 'GET' */
	method?: string | undefined;
	/** The URL of the app to call, or its path below `baseUrl`. */
	url: string | URL;
	/** The request body. Plain objects and lists are sent as JSON, everything else as it is. No token covers it. */
	body?: unknown;
	headers?: Readonly<Record<string, string>> | undefined;
	/** The account id of the user who acts. */
	accountId?: string | undefined;
	/** `context` makes a context token, as from `AP.context.getToken()`: it is not bound to one request. */
	qsh?: 'context' | undefined;
	/** Further fields of the claim `context`, as a context token has them: `{ jira: { issue: { key: 'KEY-1' } } }`. */
	context?: Readonly<Record<string, unknown>> | undefined;
	/**
	 * The app's base URL, as in its descriptor. Its path is not part of the hash.
	 *
	 * @default the origin of `url`; 'https://app.example.com' for a path
	 */
	baseUrl?: string | URL | undefined;
	/**
	 * The place of the token.
	 *
	 * @default 'query' for a GET, as in page loads; 'header' otherwise, and for a context token
	 */
	place?: 'header' | 'query' | undefined;
	/** The defect of the request. There is none for the body: no token covers it, so the app could not detect it. */
	tamper?: RequestTamper | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/**
 * A request to the app as an Atlassian product sends it: a page load, a webhook, or a call of the app's own page.
 *
 * @throws `EncodeError` for a URL that cannot be signed.
 *
 * @example
 * const request = await signedRequest(tenant, { url: 'https://app.example.com/panel?issue=KEY-1', accountId: 'ann' });
 * await authenticator.authenticate(request); // { clientKey, accountId: 'ann', ... }
 */
export async function signedRequest(tenantInfo: TenantInfo, options: SignedRequestOptions): Promise<Request> {
	const { method = 'GET', accountId, qsh, tamper, now = Date.now } = options;
	const url = urlOfApp(options.url, options.baseUrl);
	const isContext = qsh === 'context';
	const { baseUrl = url.origin, place = method.toUpperCase() === 'GET' && !isContext ? 'query' : 'header' } = options;
	const token = await signAsProduct(tenantInfo, {
		method,
		url,
		baseUrl,
		accountId,
		isContext,
		context: options.context,
		now,
		tamper,
	});
	const arriving = tamperedUrl(url, tamper);
	const { body, headers } = encodeBody(options.body, options.headers);
	if (place === 'query') arriving.searchParams.append('jwt', token);
	else headers.set('authorization', `JWT ${token}`);
	return new Request(arriving, { method, headers, ...(body === undefined ? {} : { body }) });
}

/** The parts of a request that its token depends on. */
interface Signing {
	readonly method: string;
	readonly url: URL;
	readonly baseUrl: string | URL;
	readonly accountId: string | undefined;
	readonly isContext: boolean;
	readonly context: SignedRequestOptions['context'];
	readonly now: () => number;
	readonly tamper: RequestTamper | undefined;
}

async function signAsProduct(tenant: TenantInfo, signing: Signing): Promise<string> {
	const { method, url, baseUrl, accountId, isContext, context, now, tamper } = signing;
	const reflected = tamper === 'reflected';
	const claims: JwtClaims = {
		iss: reflected ? tenant.key : tenant.clientKey,
		...(reflected ? { aud: [tenant.clientKey] } : {}),
		...(accountId === undefined ? {} : { sub: accountId }),
		...tokenTimes(now, tamper === 'expired'),
		qsh: isContext ? 'context-qsh' : await queryStringHash(method, url, { baseUrl }),
		context: { ...(accountId === undefined ? {} : { user: { accountId } }), ...context },
	};
	if (tamper === 'algorithm') return signHs512(claims, tenant.sharedSecret);
	return signJwt(claims, tamper === 'signature' ? `other-${tenant.sharedSecret}` : tenant.sharedSecret);
}

function signHs512(claims: JwtClaims, secret: string): Promise<string> {
	const encoder = new TextEncoder();
	return new CompactSign(encoder.encode(JSON.stringify(claims)))
		.setProtectedHeader({ typ: 'JWT', alg: 'HS512' })
		.sign(encoder.encode(secret));
}

/** The lifetime of the products' tokens, in seconds. */
const LIFETIME = 900;

/** The claims `iat` and `exp` of a product's token. */
export function tokenTimes(now: () => number, expired: boolean): { iat: number; exp: number } {
	const iat = Math.floor(now() / 1000) - (expired ? 3600 + LIFETIME : 0);
	return { iat, exp: iat + LIFETIME };
}

/** The URL at which the request arrives: `query` and `path` change it after signing. */
export function tamperedUrl(url: URL, tamper: string | undefined): URL {
	const arriving = new URL(url);
	if (tamper === 'query') arriving.searchParams.append('tampered', '1');
	if (tamper === 'path') arriving.pathname = `${arriving.pathname.replace(/\/$/, '')}/tampered`;
	return arriving;
}

/** Encodes plain objects and lists as JSON. Classes of the platform, such as `FormData`, are left to `fetch`. */
export function encodeBody(
	body: unknown,
	given: Readonly<Record<string, string>> = {},
): { body: RawBody | undefined; headers: Headers } {
	const headers = new Headers(given);
	if (body === undefined || body === null) return { body: undefined, headers };
	// The caller of `signedRequest` gives either JSON or a body that `fetch` accepts.
	if (!isPlain(body)) return { body: body as RawBody, headers };
	if (!headers.has('content-type')) headers.set('content-type', 'application/json');
	return { body: JSON.stringify(body), headers };
}

function isPlain(body: unknown): boolean {
	if (typeof body !== 'object' || body === null) return false;
	const prototype: unknown = Object.getPrototypeOf(body);
	return Array.isArray(body) || prototype === Object.prototype || prototype === null;
}
