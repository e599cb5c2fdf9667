import { EncodeError } from '../errors.ts';
import { canonicalPath, withoutBasePath } from './path.ts';
import { canonicalQueryFastPath } from './query-fast-path.ts';
import { canonicalQuery, parseQuery } from './query.ts';
import { basePathOf, originOf, plainTargetStart, wireTarget, type RequestTarget } from './request-target.ts';

/** Options of {@link canonicalRequest} and {@link queryStringHash}. */
export interface CanonicalRequestOptions {
	/**
	 * The URL whose path is cut off: that of the product (`https://you.atlassian.net/wiki`) or of the app. It is cut once,
	 * at a segment border. May be a bare path.
	 *
	 * @default nothing is cut
	 */
	baseUrl?: string | URL | undefined;
}

const METHOD = /^[\w!#$%'*+.^`|~-]+$/;

/**
 * The canonical request that Atlassian hashes: `METHOD&path&query`.
 *
 * The URL is read as `fetch` would send it. A URL that servers read in different ways is refused.
 *
 * @param method HTTP method, in any case.
 * @param url absolute, or a request target such as `/rest/api/3/myself?expand=groups`.
 * @throws {@link EncodeError} with the code `ERR_METHOD`, `ERR_URL`, `ERR_URL_AMBIGUOUS` (path ends in `//`),
 *   `ERR_PERCENT_ENCODING` or `ERR_QUERY_NAME_EMPTY`.
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 *
 * @example
 * canonicalRequest('get', 'https://you.atlassian.net/wiki/rest/api/space?limit=5', { baseUrl: '/wiki' });
 * // 'GET&/rest/api/space&limit=5'
 */
export function canonicalRequest(method: string, url: string | URL, options: CanonicalRequestOptions = {}): string {
	if (!METHOD.test(method)) throw new EncodeError('ERR_METHOD', 'The method must be an HTTP method such as GET');
	const start = typeof url === 'string' ? plainTargetStart(url, originOf(options.baseUrl)) : -1;
	const [path, text, queryStart] = start === -1 ? parsed(url) : partsOf(url as string, start);
	if (path.endsWith('//')) {
		throw new EncodeError('ERR_URL_AMBIGUOUS', 'The path ends in //, which servers read in different ways');
	}
	const relativePath = withoutBasePath(path, basePathOf(options.baseUrl));
	const query = canonicalQueryFastPath(text, queryStart) ?? canonicalQuery(parseQuery(text.slice(queryStart), true));
	return join(method, relativePath, query);
}

/** A path, and the text that ends with the query, which begins at an index: it is not copied. */
type Parts = readonly [path: string, text: string, queryStart: number];

function partsOf(url: string, start: number): Parts {
	const mark = url.indexOf('?', start);
	return mark === -1 ? [url.slice(start), '', 0] : [url.slice(start, mark), url, mark + 1];
}

function parsed(url: string | URL): Parts {
	const { path, query } = wireTarget(url);
	return [path, query, 0];
}

/**
 * The canonical requests that are accepted for a received request, the most likely first.
 *
 * The path is tried as received and, as Atlassian's signer of page and webhook URLs hashes it, decoded; the names of the
 * query in the order of Atlassian's Java code, then of its JavaScript library.
 */
export function acceptedCanonicalRequests(method: string, target: RequestTarget, basePath: string): Iterable<string> {
	const path = withoutBasePath(target.path, basePath);
	const plain = canonicalQueryFastPath(target.query);
	// Most targets have one form only.
	if (plain !== undefined && !path.includes('%')) return [join(method, path, plain)];
	return acceptedForms(method, path, target.query, plain);
}

function* acceptedForms(
	method: string,
	rawPath: string,
	rawQuery: string,
	plain: string | undefined,
): Generator<string> {
	const parameters = plain === undefined ? parseQuery(rawQuery, false) : [];
	const query = plain ?? canonicalQuery(parameters);
	yield join(method, rawPath, query);
	const decodedPath = rawPath.includes('%') ? decodePath(rawPath) : undefined;
	if (decodedPath !== undefined) yield join(method, decodedPath, query);
	if (plain !== undefined) return;
	const otherOrder = canonicalQuery(parameters, 'decoded');
	if (otherOrder === query) return;
	yield join(method, rawPath, otherOrder);
	if (decodedPath !== undefined) yield join(method, decodedPath, otherOrder);
}

/** Percent-decodes a path (`+` stays); undefined when it does not decode. */
export function decodePath(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** Joins the three parts. The query is canonical already. */
export function join(method: string, path: string, query: string): string {
	return `${method.toUpperCase()}&${canonicalPath(path)}&${query}`;
}
