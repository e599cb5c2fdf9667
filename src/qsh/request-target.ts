import { EncodeError } from '../errors.ts';
import { memoize } from '../lru.ts';

/** The path and the raw query (without `?`) of a URL: all of it that can be hashed. */
export interface RequestTarget {
	readonly path: string;
	readonly query: string;
}

const SCHEME_AND_AUTHORITY = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;
/** What the URL parser drops in front: space and the control characters. */
const LEADING_BLANKS = /^[^!-\uFFFF]+/;

/** The target that goes on the wire for this URL: parsed as `fetch` parses it. For signing. */
export function wireTarget(url: string | URL): RequestTarget {
	const { protocol, pathname, search } = typeof url === 'string' ? parseUrl(url.replace(LEADING_BLANKS, '')) : url;
	if (!/^https?:$/.test(protocol)) throw new EncodeError('ERR_URL', 'Only http and https URLs can be signed');
	return { path: pathname, query: search.slice(1) };
}

function parseUrl(url: string): URL {
	if (!url.isWellFormed()) throw new EncodeError('ERR_URL', 'The URL holds half of a surrogate pair');
	const absolute = SCHEME_AND_AUTHORITY.test(url);
	// A target is put behind an origin, not resolved against one: `//x` is a path here, and `a:b` no scheme.
	const parsed = URL.parse(absolute ? url : `http://target.invalid${/^[/\\?#]/.test(url) ? '' : '/'}${url}`);
	if (parsed === null) throw new EncodeError('ERR_URL', 'The URL does not parse');
	return parsed;
}

/**
 * The target exactly as it came in: nothing is decoded, resolved or dropped. For verifying.
 *
 * Only an absolute URL has a fragment. No client sends one in a request target, and frameworks disagree about what
 * stands behind its `#`, so there it counts as data and matches nothing.
 */
export function receivedTarget(url: string): RequestTarget {
	const origin = SCHEME_AND_AUTHORITY.exec(url)?.[0];
	let target = origin === undefined ? url : url.slice(origin.length);
	if (origin !== undefined) target = target.replace(/#.*$/s, '');
	const mark = target.indexOf('?');
	return mark === -1 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/**
 * The path of a base URL (absolute, or a bare path such as `/wiki`) without trailing slashes; empty for a root.
 *
 * @throws `TypeError` when it is no URL: a base URL is configuration, not input.
 */
export function basePathOf(baseUrl: string | URL | undefined): string {
	if (baseUrl === undefined || baseUrl === '') return '';
	return typeof baseUrl === 'string' ? parsedBasePath(baseUrl) : wirePath(baseUrl);
}

/** A client has one base URL for all of its calls. */
const parsedBasePath = memoize((baseUrl: string): string => {
	// Without its scheme, `app.example.com/addon` would be a path that no request has.
	if (!/^(?:https?:\/)?\//i.test(baseUrl)) throw notBaseUrl();
	return wirePath(baseUrl);
});

function wirePath(baseUrl: string | URL): string {
	try {
		return wireTarget(baseUrl).path.replace(/\/+$/, '');
	} catch (cause) {
		throw notBaseUrl(cause);
	}
}

function notBaseUrl(cause?: unknown): TypeError {
	return new TypeError('The option `baseUrl` must be an http(s) URL, or a path that starts with /', { cause });
}
