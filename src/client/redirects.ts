import { RedirectError } from '../errors.ts';
import { isOwnUrl, type Base } from './base.ts';
import { sendAgain, type BodySource, type CallBody } from './body-source.ts';
import { dropCredentials, type CallContext, type Sign } from './signer.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 10;

/**
 * A `fetch` that follows redirects itself: on the tenant's origin each hop is signed anew for its URL and method; once
 * a hop leaves it, no credential is sent any more, not even when a later hop leads back. A bearer token does not leave
 * the base path either: others share the gateway's origin.
 *
 * A body that is sent again is made again from its source, so that none is kept in memory.
 *
 * @throws {@link RedirectError} after 10 hops, for an address that is none, or for a body that can be read once only.
 */
export function followRedirects(
	call: CallContext,
	base: Base,
	sign: Sign,
	body: Pick<CallBody, 'source'>,
): typeof globalThis.fetch {
	const isTrusted = (url: URL): boolean => url.origin === base.origin && (!sign.bearer || isOwnUrl(base, url.href));
	return async (input, init) => {
		const { source } = body;
		const original = new Request(input);
		// The copy is what is sent. ky keeps the other one for its errors, of which some are never seen by a hook.
		if (input instanceof Request) dropCredentials(input);
		const follows = original.redirect === 'follow';
		let request = follows ? new Request(original, { redirect: 'manual' }) : original;
		let trusted = isTrusted(new URL(request.url));
		let renewed = false;
		for (let hops = 0; ; hops += 1) {
			// A body of unknown origin can be read once: it is kept for the case that a 307 or 308 asks for it again.
			const spare = request.body === null || source.kind !== 'unknown' ? request : request.clone();
			const response = await call.fetch(request, init);
			if (response.status === 401 && trusted && !renewed) {
				renewed = true;
				const next = await renew(sign, call, request, spare, response, source);
				if (next !== undefined) {
					request = next;
					continue;
				}
			}
			const location = response.headers.get('location');
			if (!follows || !REDIRECTS.has(response.status) || location === null) {
				if (spare !== request) discard(spare.body);
				return response;
			}
			discard(response.body);
			if (hops === MAX_REDIRECTS) {
				throw new RedirectError('ERR_TOO_MANY_REDIRECTS', `Gave up after ${MAX_REDIRECTS} redirects`);
			}
			const url = resolveLocation(location, request.url);
			trusted &&= isTrusted(url);
			request = redirected(spare, url, response.status, source);
			if (trusted) await signRedirected(sign, request, call);
			else dropCredentials(request);
		}
	};
}

/**
 * The request once more, when there is another credential to try. A stream cannot be sent again: then only the calls that
 * follow have the other credential.
 *
 * @param spare the same as was sent, with a body that can still be read
 */
async function renew(
	sign: Sign,
	call: CallContext,
	sent: Request,
	spare: Request,
	answer: Response,
	source: BodySource,
): Promise<Request | undefined> {
	const isGone = sent.body !== null && source.kind === 'once';
	const isRepeatable = sent.body !== null && source.kind === 'repeatable';
	const { url, method, signal } = sent;
	const again = isRepeatable
		? sendAgain(spare, source.body)
		: isGone
			? new Request(url, { method, signal })
			: new Request(spare);
	const authorization = sent.headers.get('authorization') ?? undefined;
	let isNext = !isGone;
	try {
		isNext = (await sign(again, call, { authorization, date: answer.headers.get('date') })) && isNext;
	} finally {
		if (isNext) discard(answer.body);
	}
	return isNext ? again : undefined;
}

/** A body that failed already cannot be cancelled: nobody needs to hear of it. */
function discard(body: ReadableStream | null): void {
	void body?.cancel().catch(() => undefined);
}

/** The request before was sent, so that this one cannot be signed must not look as if nothing had been. */
async function signRedirected(sign: Sign, request: Request, call: CallContext): Promise<void> {
	try {
		await sign(request, call);
	} catch (cause) {
		throw new RedirectError('ERR_REDIRECT_LOCATION', 'The redirect leads to a URL that cannot be signed', { cause });
	}
}

function resolveLocation(location: string, from: string): URL {
	const url = URL.parse(location, from);
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
		throw new RedirectError(
			'ERR_REDIRECT_LOCATION',
			'The redirect leads to no http(s) URL, or to one with a user in it',
		);
	}
	url.hash = '';
	return url;
}

/** The next request by the rules of fetch: a 303, and a 301 or 302 after a POST, continue with GET and without a body. */
function redirected(request: Request, url: URL, status: number, source: BodySource): Request {
	const asGet =
		(status === 303 && request.method !== 'GET' && request.method !== 'HEAD') ||
		((status === 301 || status === 302) && request.method === 'POST');
	if (!asGet) {
		if (request.body === null || source.kind === 'unknown') return new Request(url, request);
		if (source.kind === 'repeatable') return sendAgain(request, source.body, url);
		throw new RedirectError(
			'ERR_REDIRECT_BODY',
			'The redirect asks for the body again, which was a stream: give a Blob, or a FormData with `fileFrom`',
		);
	}
	if (!request.bodyUsed) discard(request.body);
	const headers = new Headers(request.headers);
	for (const name of ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location']) {
		headers.delete(name);
	}
	return new Request(url, { method: 'GET', headers, redirect: 'manual', signal: request.signal });
}
