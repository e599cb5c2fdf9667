import { DecodeError, EncodeError } from '../errors.ts';
import { memoize } from '../lru.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** The path and the raw query (without `?`) of a URL: the parts that are hashed. */
export interface RequestTarget {
	readonly path: string;
	readonly query: string;
}

const SLASH = 0x2f;
const SCHEME_AND_AUTHORITY = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;
/** The URL parser drops these in front: space and the control characters. */
const LEADING_BLANKS = /^[^!-\uFFFF]+/;

/** A target that every URL parser leaves as it is: no dot segment, and no character that it encodes or drops. */
const PLAIN_TARGET = /^[\w~!$&()*+,;=:@%?.-]*(?:\/(?!\.|%2[eE])[\w~!$&()*+,;=:@%?.-]*)*$/;

/**
 * The index at which the target begins in a URL that goes on the wire as it is written; -1 for any other, which has to be
 * parsed.
 *
 * @param origin of the base URL, as the parser writes it
 */
export function plainTargetStart(url: string, origin = ''): number {
	const start = url.startsWith(origin) ? origin.length : 0;
	return url.charCodeAt(start) === SLASH && PLAIN_TARGET.test(url.slice(start)) ? start : -1;
}

/** The target that goes on the wire for this URL: parsed as `fetch` parses it. For signing. */
export function wireTarget(url: string | URL): RequestTarget {
	const { protocol, pathname, search } = typeof url === 'string' ? parseUrl(url.replace(LEADING_BLANKS, '')) : url;
	if (!/^https?:$/.test(protocol)) throw new EncodeError('ERR_URL', 'Only http and https URLs can be signed');
	return { path: pathname, query: search.slice(1) };
}

function parseUrl(url: string): URL {
	if (!url.isWellFormed()) throw new EncodeError('ERR_URL', 'The URL holds half of a surrogate pair');
	const absolute = SCHEME_AND_AUTHORITY.test(url);
	// The origin is prepended, not resolved against: `//x` is a path here, and `a:` not a scheme.
	const parsed = URL.parse(absolute ? url : `http://target.invalid${/^[/\\?#]/.test(url) ? '' : '/'}${url}`);
	if (parsed === null) throw new EncodeError('ERR_URL', 'The URL does not parse');
	return parsed;
}

/** Printable ASCII without `#`: nothing else is in a request target (RFC 9112, section 3.2; RFC 3986, appendix A). */
const TARGET = /^[!-"$-~]+$/;
/** An origin without user or escape, and with a slash before any query: frameworks read others in different ways. */
const ORIGIN = /^https?:\/\/([\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?(?=\/|$)/;
/** Elysia looks for the path from here on: after a shorter origin it finds a later slash, also one in the query. */
const MIN_ORIGIN = 'http://host'.length;
/** A segment that a URL parser resolves, and a server that reads the raw target does not. */
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/** `qs` and node's `querystring` read this many pieces of a query, those without a name included, and drop the rest. */
const MAX_PIECES = 1000;

/**
 * The target exactly as received: nothing is decoded, resolved or dropped. For verifying.
 *
 * A target is refused if servers and frameworks disagree about where its path or its query ends. Otherwise one of them
 * could read a parameter that the hash does not cover.
 *
 * @throws {@link DecodeError} `ERR_REQUEST`.
 */
export function receivedTarget(url: string): RequestTarget {
	if (!TARGET.test(url)) throw refused('holds a #, or a character that is not printable ASCII');
	const target = url.startsWith('/') ? url : withoutOrigin(url);
	const { path, query } = splitTarget(target);
	// `new URL(target, base)` reads a host after two slashes.
	if (path.startsWith('//')) throw refused('begins with two slashes');
	if (path.includes('\\')) throw refused('has a backslash in its path');
	if (DOT_SEGMENT.test(path)) throw refused('has a dot segment in its path');
	// `new URLSearchParams(query)` drops it.
	if (query.startsWith('?')) throw refused('has a query that begins with a second question mark');
	if (hasMorePieces(query, MAX_PIECES)) throw refused(`has more than ${MAX_PIECES} parameters`);
	return { path, query };
}

/** Cuts at the first `?`. */
export function splitTarget(target: string): RequestTarget {
	const mark = target.indexOf('?');
	return mark === -1 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

function withoutOrigin(url: string): string {
	const [origin = '', host] = ORIGIN.exec(url) ?? [];
	// The URL parser rewrites some hosts (`0x7f.1`), and drops the scheme's default port.
	if (host === undefined || parsedHost(origin) !== host.toLowerCase()) {
		throw refused('begins neither with a slash nor with a plain http(s) origin');
	}
	if (origin.length < MIN_ORIGIN) throw refused('has a very short host');
	return url.slice(origin.length) || '/';
}

/** Memoized: an app has few hosts. */
const parsedHost = memoize((origin: string): string | undefined => URL.parse(origin)?.hostname, 10);

function hasMorePieces(query: string, limit: number): boolean {
	let pieces = 1;
	for (let index = query.indexOf('&'); index !== -1; index = query.indexOf('&', index + 1)) {
		pieces += 1;
		if (pieces > limit) return true;
	}
	return false;
}

function refused(why: string): DecodeError {
	return new DecodeError('ERR_REQUEST', `The target of the request ${why}: servers read it in different ways`);
}

/**
 * The path of a base URL (absolute, or a bare path such as `/wiki`) without trailing slashes; empty for a root.
 *
 * @throws `TypeError` when it is not a URL: a base URL is configuration, not input.
 */
export function basePathOf(baseUrl: string | URL | undefined): string {
	if (baseUrl === undefined || baseUrl === '') return '';
	return typeof baseUrl === 'string' ? parsedBasePath(baseUrl) : wirePath(baseUrl);
}

/** The origin of a base URL, as the parser writes it; undefined for a bare path. */
export function originOf(baseUrl: string | URL | undefined): string | undefined {
	if (baseUrl === undefined) return undefined;
	return typeof baseUrl === 'string' ? parsedOrigin(baseUrl) : baseUrl.origin;
}

/** @returns undefined for a bare path, which does not parse, and for any other scheme. */
const parsedOrigin = memoize((baseUrl: string): string | undefined => {
	const parsed = URL.parse(baseUrl);
	return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.origin : undefined;
});

/** A client has one base URL for all of its calls. */
const parsedBasePath = memoize((baseUrl: string): string => {
	// Without its scheme, `app.example.com/addon` would be a path that no request has.
	if (!/^(?:https?:\/)?\//i.test(baseUrl)) throw notBaseUrl();
	return wirePath(baseUrl);
});

function wirePath(baseUrl: string | URL): string {
	try {
		return withoutTrailingSlashes(wireTarget(baseUrl).path);
	} catch (cause) {
		throw notBaseUrl(cause);
	}
}

function notBaseUrl(cause?: unknown): TypeError {
	return new TypeError('The option `baseUrl` must be an http(s) URL, or a path that starts with /', { cause });
}
