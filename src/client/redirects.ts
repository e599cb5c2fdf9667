import { isOwnUrl, type Base } from './base.ts';
import { cloneOf, discard, isLarge, type CallBody } from './body-source.ts';
import type { Sent } from './sent.ts';
import { dropCredentials, setToken, type CallContext, type Sign } from './signer.ts';

/** As it was at the start: what is put in its place later is somebody's own. */
const runtimeFetch = globalThis.fetch;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Whoever reads a body may still abort: what leads to the signal is kept for as long. */
const keptFor = new WeakMap<ReadableStream, Sent>();

/**
 * A `fetch` that follows redirects itself: on the tenant's origin each hop is signed anew for its URL and method; once
 * a hop leaves it, no credential is sent any more, not even when a later hop leads back. A bearer token does not leave
 * the base path either: others share the gateway's origin. How it is done is loaded with the first redirect.
 *
 * A 401 is asked once more where the credential has another one to give: a renewed token, say.
 *
 * A body that is sent again is made again from its source. A large one is not redirected at all: for any `redirect` but
 * 'error', `fetch` keeps a second copy of the whole body (Fetch standard, HTTP-network-or-cache fetch, step 8).
 *
 * @throws `RedirectError` after 10 hops, for an address that is none, or for a body that can be read once only.
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
		// ky gives a Request.
		const unsigned = input as Request;
		const { url, method } = unsigned;
		const follows = unsigned.redirect === 'follow';
		const headers = new Headers(unsigned.headers);
		setToken(headers, call.authorization);
		// A copy is what is sent. ky keeps the other one for its errors, of which some are never seen by a hook.
		dropCredentials(unsigned);
		const redirect = !follows ? unsigned.redirect : isLarge(source) ? 'error' : 'manual';
		const copy = (): Request => new Request(unsigned, { redirect, headers });
		// The runtime makes the copy itself. Whatever stands in its place may look at nothing but a Request.
		let request = call.fetch === runtimeFetch && unsigned.body === null ? undefined : copy();
		call.sent.requests.push(unsigned);
		let trusted = isTrusted(new URL(url));
		let hops = 0;
		let renewed = false;
		for (;;) {
			// A body of unknown origin can be read once: it is kept for the case that it is asked for again.
			const kept = request !== undefined && request.body !== null && source.kind === 'unknown' && cloneOf(request);
			if (request !== undefined) call.sent.requests.push(request);
			call.sent.last = request ?? { url, method, headers };
			const response = await (request === undefined
				? call.fetch(unsigned, { ...init, redirect, headers })
				: call.fetch(request, init));
			if (response.body !== null) keptFor.set(response.body, call.sent);
			if (response.status === 401 && trusted && !renewed) {
				renewed = true;
				request ??= copy();
				const { renew } = await import('./renew.ts');
				const next = await renew({ sign, call, sent: request, spare: kept || request, answer: response, source });
				if (next !== undefined) {
					request = next;
					continue;
				}
			}
			const location = response.headers.get('location');
			if (!follows || !REDIRECTS.has(response.status) || location === null) {
				if (kept) discard(kept.body);
				return response;
			}
			request ??= copy();
			discard(response.body);
			const { nextUrl, redirected, signRedirected } = await import('./redirected.ts');
			const next = nextUrl(location, request.url, (hops += 1));
			trusted &&= isTrusted(next);
			request = redirected(kept || request, next, response.status, source);
			if (trusted) await signRedirected(sign, request, call);
			else dropCredentials(request);
		}
	};
}
