import { EncodeError } from '../errors.ts';
import { isBelow } from '../qsh/index.ts';

/** The tenant's address, made once: what is joined to it and what is compared with it. */
export interface Base {
	readonly origin: string;
	/** Without trailing slashes; empty for a root. */
	readonly path: string;
}

/** @throws `TypeError` when the tenant has no usable `baseUrl`. */
export function parseBase(baseUrl: string): Base {
	const url = URL.parse(baseUrl);
	if (url === null || !/^https?:$/.test(url.protocol)) {
		throw new TypeError('The `baseUrl` must be an http(s) URL');
	}
	return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') };
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:\/\//i;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL_OR_FRAGMENT = /[\u0000-\u001f\u007f#]/;

/**
 * The one URL that is signed and sent: a documented path (`rest/api/3/myself`) under the tenant's base, which is not
 * doubled; or an absolute URL that lies there already (a `self` link, a next page).
 *
 * @throws {@link EncodeError} `ERR_URL` for a path that servers and parsers read in different ways, `ERR_URL_FOREIGN`
 *   for an address that is not the tenant's.
 */
export function joinUrl(base: Base, input: string | URL): string {
	// A URL parser trims spaces and drops control characters: what it would change in silence is encoded or refused.
	const text = (typeof input === 'string' ? input : input.href).replaceAll(' ', '%20');
	const [path = ''] = text.split(/[?#]/, 1);
	if (!text.isWellFormed()) throw new EncodeError('ERR_URL', 'The path holds half of a surrogate pair');
	if (CONTROL_OR_FRAGMENT.test(text)) {
		throw new EncodeError('ERR_URL', 'The path holds a control character or a #: percent-encode it');
	}
	if (path.includes('\\')) throw new EncodeError('ERR_URL', 'The path holds a backslash: percent-encode it as %5C');
	if (ABSOLUTE.test(text)) {
		assertNoDotSegments(path.replace(ABSOLUTE, ''));
		assertOwnUrl(base, text);
		return new URL(text).href;
	}
	if (path.startsWith('//')) throw new EncodeError('ERR_URL_FOREIGN', 'A path that starts with // names another host');
	assertNoDotSegments(path);
	const rooted = path === '' || path.startsWith('/') ? text : `/${text}`;
	return new URL(base.origin + (isUnder(base, rooted.split('?', 1)[0] ?? '') ? '' : base.path) + rooted).href;
}

/**
 * @throws {@link EncodeError} `ERR_URL_FOREIGN` unless the URL is on the tenant's origin and under its base path,
 *   `ERR_URL` for an escaped dot segment, which may lead out of it.
 */
export function assertOwnUrl(base: Base, href: string): void {
	const url = URL.parse(href);
	if (url === null) throw new EncodeError('ERR_URL', 'The URL does not parse');
	const isOwn = url.origin === base.origin && url.username === '' && url.password === '' && isUnder(base, url.pathname);
	if (!isOwn) {
		throw new EncodeError('ERR_URL_FOREIGN', `The URL is not under ${base.origin}${base.path}: nothing was signed`);
	}
	assertNoDotSegments(url.pathname);
}

/** Whether the URL is the tenant's, by all that {@link assertOwnUrl} looks at. */
export function isOwnUrl(base: Base, href: string): boolean {
	try {
		assertOwnUrl(base, href);
		return true;
	} catch {
		return false;
	}
}

/** Refuses `.` and `..`, also escaped, and behind an escaped slash or backslash, which some servers decode first, or with a `;parameter`, which some take off. */
function assertNoDotSegments(path: string): void {
	const segments = path
		.replaceAll(/%2e/gi, '.')
		.split(/\/|%2f|%5c/i)
		.map((segment) => segment.replace(/(?:;|%3b).*$/i, ''));
	if (segments.includes('.') || segments.includes('..')) {
		throw new EncodeError('ERR_URL', 'The path holds a dot segment (. or ..): nothing was signed');
	}
}

function isUnder(base: Base, path: string): boolean {
	return path === base.path || isBelow(path, base.path);
}
