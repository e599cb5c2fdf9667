import { EncodeError } from '../../errors.ts';
import { parseHttpUrl } from '../../http/index.ts';
import { withoutTrailingSlashes } from '../../without-trailing-slashes.ts';
import { isBelow } from '../../qsh/index.ts';
import { isSiteRoot, pathOnBase, type BaseUrl, type TenantAddress } from './tenant-url.ts';

const BITBUCKET = /^https:\/\/(?:api\.)?bitbucket\.org$/;

/**
 * The root of Bitbucket's host is that of its API.
 *
 * @throws `TypeError` unless the `baseUrl` is an http(s) URL.
 */
export function parseBaseUrl(baseUrl: string, address: TenantAddress = {}): BaseUrl {
	const url = parseHttpUrl(baseUrl);
	if (url === undefined) throw new TypeError('The `baseUrl` must be an http(s) URL');
	const path = withoutTrailingSlashes(url.pathname);
	const isBitbucket = path === '' && BITBUCKET.test(url.origin);
	const origin = isBitbucket ? 'https://api.bitbucket.org' : url.origin;
	const base = { origin, path: isBitbucket ? '/2.0' : path };
	return { ...address, ...base, href: base.origin + base.path };
}

/** Text of a URL that every parser leaves as it is, apart from dot segments. */
const PLAIN = /^[\w~!$&()*+,=:@%?/.-]*$/;
/**
 * A `.` or `..`, escaped or not, also after an escaped slash or backslash, which some servers decode first, and before a
 * `;parameter`, which some servers remove.
 */
const DOT_SEGMENT = /(?:^|\/|%2f|%5c)(?:\.|%2e){1,2}(?=$|[/;?]|%2f|%5c|%3b)/i;
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\/\//i;
// oxlint-disable-next-line no-control-regex -- it searches for control characters
const CONTROL_OR_FRAGMENT = /[\u0000-\u001f\u007f#]/;

/**
 * The URL to sign and send: a documented path (`rest/api/3/myself`) below the base URL, whose own path is not repeated; or
 * an absolute URL (a `self` link, a next page) that is below it already, or names the same tenant by its other address.
 *
 * @param reads whether the call changes nothing
 * @throws {@link EncodeError} `ERR_URL` for a path that servers and parsers read in different ways, `ERR_URL_FOREIGN`
 *   for a URL that is not below the base URL.
 */
export function joinUrl(base: BaseUrl, input: string | URL, reads = false): string {
	if (typeof input === 'string' && /^\/?\w/.test(input) && isPlain(input) && !ABSOLUTE.test(input)) {
		return below(base, input);
	}
	// A URL parser trims spaces and removes control characters silently: they are encoded or refused before it.
	const text = (typeof input === 'string' ? input : input.href).replaceAll(' ', '%20');
	const [path = ''] = text.split(/[?#]/, 1);
	if (!text.isWellFormed()) throw new EncodeError('ERR_URL', 'The path contains half of a surrogate pair');
	if (CONTROL_OR_FRAGMENT.test(text)) {
		throw new EncodeError('ERR_URL', 'The path contains a control character or a #: percent-encode it');
	}
	if (path.includes('\\')) throw new EncodeError('ERR_URL', 'The path contains a backslash: percent-encode it as %5C');
	if (ABSOLUTE.test(text)) {
		assertNoDotSegments(path.replace(ABSOLUTE, ''));
		const own = isOwnUrl(base, text) ? undefined : pathOnBase(base, text, reads);
		if (own !== undefined) return joinUrl(base, own);
		assertOwnUrl(base, text);
		return new URL(text).href;
	}
	if (path.startsWith('//')) throw new EncodeError('ERR_URL_FOREIGN', 'A path that starts with // names another host');
	assertNoDotSegments(path);
	return new URL(below(base, text)).href;
}

/** Whether a URL parser would return the text as it is: then it is not asked. */
function isPlain(text: string): boolean {
	return PLAIN.test(text) && !DOT_SEGMENT.test(text);
}

function below(base: BaseUrl, text: string): string {
	const rooted = text === '' || text.startsWith('/') || text.startsWith('?') ? text : `/${text}`;
	const isConfluence = isSiteRoot(base) && ONLY_CONFLUENCE.test(rooted);
	const context = isConfluence ? '/wiki' : pathAbove(base, rooted.split('?', 1)[0] ?? '');
	return base.origin + context + rooted;
}

/** Jira's API has a version after `rest/api`, and no `api/v2`. */
const ONLY_CONFLUENCE = /^\/(?:rest\/api\/(?!(?:\d+|latest)(?:[/?]|$))[^?]|api\/v2(?:[/?]|$))/;

/**
 * @throws {@link EncodeError} `ERR_URL_FOREIGN` unless the URL is on the origin and below the path of the base URL,
 *   `ERR_URL` for an escaped dot segment, which may lead out of it.
 */
export function assertOwnUrl(base: BaseUrl, href: string): void {
	const rest = href.startsWith(base.href) ? href.slice(base.href.length) : '';
	if (rest.startsWith('/') && isPlain(rest)) return;
	const url = URL.parse(href);
	if (url === null) throw new EncodeError('ERR_URL', 'The URL does not parse');
	const isOwn = url.origin === base.origin && url.username === '' && url.password === '' && isUnder(base, url.pathname);
	if (!isOwn) {
		throw new EncodeError('ERR_URL_FOREIGN', `The URL is not below ${base.href}: nothing was signed`);
	}
	assertNoDotSegments(url.pathname);
}

/** Whether the URL passes {@link assertOwnUrl}. */
export function isOwnUrl(base: BaseUrl, href: string): boolean {
	try {
		assertOwnUrl(base, href);
		return true;
	} catch {
		return false;
	}
}

function assertNoDotSegments(path: string): void {
	if (DOT_SEGMENT.test(path)) {
		throw new EncodeError('ERR_URL', 'The path contains a dot segment (. or ..): nothing was signed');
	}
}

/** The part of the base path that a path lacks: all of it or none; of a gateway's, all but the `/wiki` that both have. */
function pathAbove(base: BaseUrl, path: string): string {
	if (isUnder(base, path)) return '';
	return base.path.endsWith('/wiki') && isBelow(path, '/wiki') ? base.path.slice(0, -'/wiki'.length) : base.path;
}

function isUnder(base: BaseUrl, path: string): boolean {
	return path === base.path || isBelow(path, base.path);
}
