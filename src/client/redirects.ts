import { isOwnUrl, type Base } from './base.ts';
import { cloneOf, discard, isLarge, type CallBody } from './body-source.ts';
import type { Sent } from './sent.ts';
import { dropCredentials, type CallContext, type Sign } from './signer.ts';

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
		const follows = !(input instanceof Request) || input.redirect === 'follow';
		let request = new Request(input, follows ? { redirect: isLarge(source) ? 'error' : 'manual' } : {});
		// The copy is what is sent. ky keeps the other one for its errors, of which some are never seen by a hook.
		if (input instanceof Request) {
			call.sent.requests.push(input);
			dropCredentials(input);
		}
		let trusted = isTrusted(new URL(request.url));
		let hops = 0;
		let renewed = false;
		for (;;) {
			// A body of unknown origin can be read once: it is kept for the case that it is asked for again.
			const spare = request.body === null || source.kind !== 'unknown' ? request : cloneOf(request);
			call.sent.requests.push(request);
			const response = await call.fetch(request, init);
			if (response.body !== null) keptFor.set(response.body, call.sent);
			if (response.status === 401 && trusted && !renewed) {
				renewed = true;
				const { renew } = await import('./renew.ts');
				const next = await renew({ sign, call, sent: request, spare, answer: response, source });
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
			const { nextUrl, redirected, signRedirected } = await import('./redirected.ts');
			const url = nextUrl(location, request.url, (hops += 1));
			trusted &&= isTrusted(url);
			request = redirected(spare, url, response.status, source);
			if (trusted) await signRedirected(sign, request, call);
			else dropCredentials(request);
		}
	};
}
