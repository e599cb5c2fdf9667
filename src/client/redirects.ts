import type { Base } from './base.ts';
import { discard, isLarge, spareOf, type CallBody } from './body-source.ts';
import { keepWhileRead } from './sent.ts';
import { dropCredentials, setToken, type CallContext, type Sign } from './signer.ts';

/** As it was at the start: what is put in its place later is somebody's own. So is what stood there and has no such name: a mock. */
const runtimeFetch = globalThis.fetch?.name === 'fetch' ? globalThis.fetch : undefined;

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
	return async (input, init) => {
		// ky gives a Request.
		const unsigned = input as Request;
		const { source } = body;
		const follows = unsigned.redirect === 'follow';
		const headers = new Headers(unsigned.headers);
		setToken({ headers }, call.authorization);
		// A copy is what is sent. ky keeps the other one for its errors, of which some are never seen by a hook.
		dropCredentials(unsigned);
		const redirect = !follows ? unsigned.redirect : isLarge(source) ? 'error' : 'manual';
		const copy = (): Request => new Request(unsigned, { redirect, headers });
		// The runtime makes the copy itself. Whatever stands in its place may look at nothing but a Request.
		const request = call.fetch === runtimeFetch && unsigned.body === null ? undefined : copy();
		const spare = request && spareOf(request, source);
		call.sent.requests.push(unsigned, request ?? unsigned);
		call.sent.last = request ?? { url: unsigned.url, method: unsigned.method, headers };
		let response = await (request === undefined
			? call.fetch(unsigned, { ...init, redirect, headers })
			: call.fetch(request, init));
		const { status } = response;
		if (status === 401 || (follows && status >= 300 && status <= 399)) {
			const { sendOn } = await import('./send-on.ts');
			const sent = request ?? copy();
			response = await sendOn(
				{ call, base, sign, source, init, follows },
				{ sent, spare: spare ?? sent, answer: response },
			);
		} else if (spare !== request) discard(spare?.body);
		return keepWhileRead(call.sent, response);
	};
}
