import { RedirectError } from '../../errors.ts';
import { parseHttpUrl, readText } from '../../http/index.ts';
import { namesScopes } from '../errors/index.ts';
import { isOwnUrl } from '../url/index.ts';
import { authorize } from './authorize.ts';
import { removeCredentials, callerSecrets, setAuthorization } from './headers.ts';
import { discard, mustNotBuffer, rebuildRequest, withUnreadBody, type BodySource } from './body.ts';
import type { Call } from './call.ts';
import { mayChange } from './may-change.ts';
import { transmit } from './transmit.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 10;
/** In bytes. */
const MAX_REFUSAL = 65_536;

let refusal: 'error' | 'manual' | undefined;

/** Cloudflare Workers do not know `redirect: 'error'`, and do not keep the body for 'manual'. */
function refusing(): 'error' | 'manual' {
	try {
		refusal ??= new Request('https://example.com', { redirect: 'error' }).redirect === 'error' ? 'error' : 'manual';
	} catch {
		refusal = 'manual';
	}
	return refusal;
}

/** A request and its response. */
interface Exchange {
	readonly sent: Request;
	/** The same request, with a body that is still unread. */
	readonly unread: Request;
	readonly response: Response;
}

/**
 * Sends one attempt with its token, once more after a 401 if the credential has another value, and follows redirects. On
 * the origin of the base URL each hop is signed for its URL and method; once a hop leaves it, no credential is sent, not
 * even if a later hop returns. A bearer token does not leave the base path either: others share the gateway's origin.
 *
 * A body that is sent again is rebuilt from its source. A large one is not redirected: for any `redirect` but 'error',
 * `fetch` keeps a second copy of the whole body (Fetch standard, HTTP-network-or-cache fetch, step 8).
 *
 * @throws `RedirectError` after 10 hops, for an invalid URL, for a single-use body, or a body that would leave its origin.
 */
export async function sendAttempt(call: Call, unsigned: Request, kyInit: RequestInit | undefined): Promise<Response> {
	const { source } = call.body;
	const follows = unsigned.redirect === 'follow';
	const redirect = !follows ? unsigned.redirect : mustNotBuffer(source) ? refusing() : 'manual';
	// The runtime makes the copy itself. A mock may read nothing but a Request.
	const isDirect = call.isRuntimeFetch && (unsigned.body === null || source.kind === 'repeatable');
	const sent = isDirect ? undefined : new Request(unsigned, { redirect });
	const headers = sent?.headers ?? new Headers(unsigned.headers);
	setAuthorization(headers, call.authorization);
	if (!headers.has('user-agent')) headers.set('user-agent', call.userAgent);
	// A copy is sent. ky keeps the original for its errors, some of which no hook ever sees.
	if (!call.isBare) {
		call.secrets.push(...callerSecrets(unsigned.headers));
		removeCredentials(unsigned.headers);
	}
	// In Node a copy of a request forgets its signal once the original is collected (nodejs/undici#4068).
	const signal = call.signal ? AbortSignal.any([call.signal, unsigned.signal]) : unsigned.signal;
	const init = { ...kyInit, signal };
	const unread = sent && withUnreadBody(sent, source);
	call.last = sent ?? { url: unsigned.url, method: unsigned.method, headers };
	const response = await (sent === undefined
		? transmit(call, unsigned, { ...init, redirect, headers })
		: transmit(call, sent, init));
	const { status } = response;
	if (status !== 401 && !(follows && status >= 300 && status <= 399)) {
		if (unread !== sent) discard(unread?.body);
		return response;
	}
	const first = sent ?? copyOfSent(unsigned, source, redirect, headers);
	return continueCall(call, { sent: first, unread: unread ?? first, response }, init, follows);
}

/** A request as it was sent. Its body is gone: the copy gets another one from its source. */
function copyOfSent(unsigned: Request, source: BodySource, redirect: RequestRedirect, headers: Headers): Request {
	const { url, method, signal, body } = unsigned;
	return body !== null && source.kind === 'repeatable'
		? rebuildRequest({ url, method, signal, redirect, headers }, source.body)
		: new Request(unsigned, { redirect, headers });
}

/** Sends the next request for as long as the response leads to one. */
async function continueCall(call: Call, first: Exchange, init: RequestInit, follows: boolean): Promise<Response> {
	const { base, credential, body } = call;
	const isTrusted = (url: URL): boolean =>
		url.origin === base.origin && (credential.requestBound === true || isOwnUrl(base, url.href));
	let trusted = isTrusted(new URL(first.sent.url));
	let reauthorized = false;
	let hops = 0;
	for (let exchange = first; ;) {
		const { unread, response } = exchange;
		let next: Request | undefined;
		if (response.status === 401 && trusted && !reauthorized && (await mayReauthorize(call, exchange))) {
			reauthorized = true;
			next = await reauthorize(call, exchange);
		} else {
			const location = response.headers.get('location');
			if (follows && REDIRECTS.has(response.status) && location !== null) {
				discard(response.body);
				const url = nextUrl(location, exchange.sent.url, (hops += 1));
				trusted &&= isTrusted(url);
				next = redirectRequest(unread, url, response.status, call);
				if (trusted) await signRedirect(call, next);
				else removeCredentials(next.headers);
			}
		}
		if (next === undefined) {
			if (unread !== exchange.sent) discard(unread.body);
			return response;
		}
		call.last = next;
		exchange = { sent: next, unread: withUnreadBody(next, body.source), response: await transmit(call, next, init) };
	}
}

/**
 * Whether another credential may help: not if a scope is missing. A write that has had its effect as an anonymous caller is not
 * sent again.
 */
async function mayReauthorize({ disguise }: Call, { sent, response }: Exchange): Promise<boolean> {
	if (disguise !== undefined && disguise < 300 && mayChange(sent.method)) return false;
	if (!/^bearer /i.test(sent.headers.get('authorization') ?? '')) return true;
	const text = response.body === null ? '' : await readText(response.clone().body, MAX_REFUSAL);
	return !namesScopes(text ?? '', response.headers);
}

/**
 * The request with another credential after a 401, if there is one. A single-use body cannot be sent again: then only later
 * calls get the other credential.
 */
async function reauthorize(call: Call, { sent, unread, response }: Exchange): Promise<Request | undefined> {
	const { source } = call.body;
	const isGone = sent.body !== null && source.kind === 'single-use';
	const { url, method, signal } = sent;
	const next =
		sent.body !== null && source.kind === 'repeatable'
			? rebuildRequest(unread, source.body)
			: isGone
				? new Request(url, { method, signal })
				: new Request(unread);
	const refused = sent.headers.get('authorization') ?? undefined;
	let isNew = !isGone;
	try {
		const value = await authorize(call, next, { authorization: refused, date: response.headers.get('date') });
		setAuthorization(next.headers, value);
		isNew &&= value !== refused;
	} finally {
		if (isNew) discard(response.body);
	}
	return isNew ? next : undefined;
}

/** A failure must not look as if nothing had been sent: the first request was. */
async function signRedirect(call: Call, request: Request): Promise<void> {
	try {
		setAuthorization(request.headers, await authorize(call, request));
	} catch (cause) {
		throw new RedirectError('ERR_REDIRECT_LOCATION', 'The redirect leads to a URL that cannot be signed', { cause });
	}
}

/** @param hops including this one */
function nextUrl(location: string, from: string, hops: number): URL {
	if (hops > MAX_REDIRECTS) {
		throw new RedirectError('ERR_TOO_MANY_REDIRECTS', `More than ${MAX_REDIRECTS} redirects`);
	}
	const url = parseHttpUrl(utf8(location), from);
	if (url === undefined || url.username !== '' || url.password !== '') {
		throw new RedirectError(
			'ERR_REDIRECT_LOCATION',
			'The redirect leads to an invalid URL, or to one with a user in it',
		);
	}
	url.hash = '';
	return url;
}

/** Header values are bytes. A `Location` that is not percent-encoded contains UTF-8, as browsers read it. */
function utf8(text: string): string {
	return new TextDecoder().decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0)));
}

/** Pages for logging in: of Atlassian's products, of Atlassian accounts, and of usual identity providers. */
const LOGIN =
	/^(?:id|start|auth)\.atlassian\.com$|\/(?:log-?in|sign-?in|sso|saml2?|adfs|authorize)(?:[./]|$)|[?&]os_destination=/i;

/** The path of a task: of Jira, and of Confluence. */
const TASK = /\/(?:task|longtask)\/[^/]+$/;

/**
 * The request of a redirect (Fetch standard): a 303, and a 301 or 302 after a POST, continue with GET and without a body. A write
 * would be lost by that, and its call resolve all the same: only a 303 to a task is followed.
 */
function redirectRequest(request: Request, url: URL, status: number, call: Call): Request {
	const { source } = call.body;
	const isWrite = mayChange(request.method);
	const isElsewhere = url.origin !== new URL(request.url).origin;
	if (isWrite && (LOGIN.test(url.hostname) || LOGIN.test(url.pathname + url.search))) {
		call.mayHaveEffect = call.hadEffect;
		throw new RedirectError(
			'ERR_REDIRECT_LOGIN',
			`The redirect (${status}) leads to a page for logging in on ${url.host}: the credential was not accepted`,
		);
	}
	const asGet = isWrite && (status === 303 || ((status === 301 || status === 302) && request.method === 'POST'));
	if (!asGet) {
		if (request.body === null) return new Request(url, request);
		if (isElsewhere) {
			throw new RedirectError(
				'ERR_REDIRECT_BODY',
				`The redirect (${status}) leads to another origin, which must not get the body: ${url.origin}`,
			);
		}
		if (source.kind === 'unknown') return new Request(url, request);
		if (source.kind === 'repeatable') return rebuildRequest(request, source.body, url);
		throw new RedirectError(
			'ERR_REDIRECT_BODY',
			'The redirect asks for the body again, which was a stream: use a Blob, or a FormData with `fileFrom`',
		);
	}
	if (status !== 303 || !TASK.test(url.pathname)) {
		// A redirect to another origin comes from a proxy, before the API.
		if (isElsewhere && status !== 303) call.mayHaveEffect = call.hadEffect;
		throw new RedirectError(
			'ERR_REDIRECT_METHOD',
			`The redirect (${status}) to ${url.origin} would turn the ${request.method} into a GET and lose what it writes${isElsewhere ? ': is that the `baseUrl` to use?' : ''}`,
		);
	}
	if (!request.bodyUsed) discard(request.body);
	const headers = new Headers(request.headers);
	for (const name of request.headers.keys()) if (name.startsWith('content-')) headers.delete(name);
	return new Request(url, { method: 'GET', headers, redirect: 'manual', signal: request.signal });
}
