import { RedirectError } from '../errors.ts';
import { discard, sendAgain, type BodySource } from './body-source.ts';
import { setToken, type CallContext, type Sign } from './signer.ts';

const MAX_REDIRECTS = 10;

/** The request before was sent, so that this one cannot be signed must not look as if nothing had been. */
export async function signRedirected(sign: Sign, request: Request, call: CallContext): Promise<void> {
	try {
		setToken(request, await sign(request, call));
	} catch (cause) {
		throw new RedirectError('ERR_REDIRECT_LOCATION', 'The redirect leads to a URL that cannot be signed', { cause });
	}
}

/** Where a redirect leads, the given one in turn. */
export function nextUrl(location: string, from: string, hops: number): URL {
	if (hops > MAX_REDIRECTS) {
		throw new RedirectError('ERR_TOO_MANY_REDIRECTS', `Gave up after ${MAX_REDIRECTS} redirects`);
	}
	const url = URL.parse(utf8(location), from);
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
		throw new RedirectError(
			'ERR_REDIRECT_LOCATION',
			'The redirect leads to no http(s) URL, or to one with a user in it',
		);
	}
	url.hash = '';
	return url;
}

/** Headers are read byte by byte. A `Location` that was not encoded holds UTF-8 then, as browsers take it. */
function utf8(text: string): string {
	return new TextDecoder().decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0)));
}

/** The next request by the rules of fetch: a 303, and a 301 or 302 after a POST, continue with GET and without a body. */
export function redirected(request: Request, url: URL, status: number, source: BodySource): Request {
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
