import { decodePath, join } from './canonical-request.ts';
import { withoutBasePath } from './path.ts';
import { percentEncode } from './percent.ts';
import { canonicalQuery, parseQuery, type QueryParameter } from './query.ts';

/** A well-known way to compute the hash wrongly. */
export type QshMistakeCode =
	| 'base-path-kept'
	| 'base-path-cut-too-much'
	| 'proxy-prefix'
	| 'path-decoded'
	| 'path-encoded-again'
	| 'trailing-slash-kept'
	| 'name-order-decoded'
	| 'values-unsorted'
	| 'values-sorted-encoded'
	| 'names-unsorted'
	| 'comma-encoded'
	| 'plus-kept'
	| 'space-as-plus'
	| 'encoded-twice'
	| 'jwt-included'
	| 'reserved-left'
	| 'not-decoded'
	| 'query-left-out'
	| 'parameter-added'
	| 'other-method'
	| 'method-lower-case'
	| 'hash-upper-case'
	| 'context-token';

/** The raw parts of a request. */
export interface RawRequest {
	readonly method: string;
	/** As received, base path included. */
	readonly path: string;
	/** The path after the base path was cut. */
	readonly relativePath: string;
	readonly basePath: string;
	readonly query: string;
	readonly parameters: readonly QueryParameter[];
}

/** A mistake of the other side, and the canonical requests that it would have hashed. */
export interface Mistake {
	readonly code: QshMistakeCode;
	readonly description: string;
	readonly candidates: (request: RawRequest) => readonly string[];
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

const paths =
	(variants: (request: RawRequest) => readonly (string | undefined)[]): Mistake['candidates'] =>
	(request) =>
		variants(request)
			.filter((path) => path !== undefined)
			.map((path) => join(request.method, path, canonicalQuery(request.parameters)));

const queries =
	(variants: (request: RawRequest) => readonly string[]): Mistake['candidates'] =>
	(request) =>
		variants(request).map((query) => join(request.method, request.relativePath, query));

/** The most likely first: the first one that gives the claimed hash is named. */
export const MISTAKES: readonly Mistake[] = [
	{
		code: 'base-path-kept',
		description: 'The base path was hashed with the rest: it has to be cut off first',
		candidates: paths(({ path }) => [path]),
	},
	{
		code: 'base-path-cut-too-much',
		description: 'More than the base path was cut off: it is cut once, and at a segment border only',
		candidates: paths(({ path, relativePath, basePath }) => [
			basePath !== '' && path.startsWith(basePath) ? path.slice(basePath.length) : undefined,
			basePath === '' ? undefined : withoutBasePath(relativePath, basePath),
			basePath === '' ? undefined : path.replaceAll(basePath, ''),
			...(basePath === '' ? [] : leadingSegmentsCut(relativePath).slice(0, 1)),
		]),
	},
	{
		code: 'proxy-prefix',
		description:
			'The signer did not see the first segments of the path (a base path, or the prefix of a proxy): name them in `baseUrl`',
		candidates: paths(({ relativePath }) => leadingSegmentsCut(relativePath)),
	},
	{
		code: 'proxy-prefix',
		description: 'A proxy removed a prefix that the signer hashed: `baseUrl` does not name the public address',
		candidates: paths(({ path, basePath }) => (basePath === '' ? [] : [basePath + path])),
	},
	{
		code: 'path-decoded',
		description: 'The path was percent-decoded before it was hashed: it counts as it stands on the wire',
		candidates: paths(({ relativePath }) => [decodePath(relativePath)]),
	},
	{
		code: 'path-encoded-again',
		description: 'The path was percent-encoded although it was encoded already',
		candidates: paths(({ relativePath }) => [
			encodeURI(relativePath.toWellFormed()),
			relativePath.toWellFormed().split('/').map(percentEncode).join('/'),
		]),
	},
	{
		code: 'trailing-slash-kept',
		description: 'A slash stood at the end of the path that was hashed: one is always cut off',
		candidates: paths(({ relativePath }) => [`${relativePath}/`, `${relativePath}//`]),
	},
	{
		code: 'name-order-decoded',
		description: 'The names were sorted before they were encoded: they sort by their encoded form',
		candidates: queries(({ parameters }) => [canonicalQuery(parameters, 'decoded')]),
	},
	{
		code: 'values-unsorted',
		description: 'The values of a repeated name were left in the order of the URL: they have to be sorted',
		candidates: queries(({ parameters }) => [withValues(parameters, (values) => values.map(({ encoded }) => encoded))]),
	},
	{
		code: 'values-sorted-encoded',
		description: 'The values of a repeated name were sorted encoded: they sort by their decoded form',
		candidates: queries(({ parameters }) => [
			withValues(parameters, (values) => values.map(({ encoded }) => encoded).toSorted()),
		]),
	},
	{
		code: 'names-unsorted',
		description:
			'The parameters were hashed in the order of the URL: names have to be sorted, and repeated ones joined',
		candidates: queries(({ parameters }) => {
			const names = Map.groupBy(withoutJwt(parameters), ({ name }) => name.encoded);
			const joined = [...names].map(([name, all]) => `${name}=${all.map(({ value }) => value.encoded).join(',')}`);
			return [
				joined.join('&'),
				pairs(withoutJwt(parameters)).join('&'),
				pairs(withoutJwt(parameters)).toSorted().join('&'),
			];
		}),
	},
	{
		code: 'comma-encoded',
		description: 'The comma that joins repeated values was encoded: it stays bare',
		candidates: queries(({ parameters }) => [canonicalQuery(parameters).replaceAll(',', '%2C')]),
	},
	{
		code: 'plus-kept',
		description: 'A + in the query was read as a plus: it is a space, and a plus is %2B',
		candidates: queries(({ query }) => [canonicalQuery(parseQuery(query.replaceAll('+', '%2B'), false))]),
	},
	{
		code: 'space-as-plus',
		description: 'A space was hashed as +: it has to be %20',
		candidates: queries(({ parameters }) => [canonicalQuery(parameters).replaceAll('%20', '+')]),
	},
	{
		code: 'encoded-twice',
		description: 'The query was encoded although it was encoded already: decode names and values first',
		candidates: queries(({ query, parameters }) => [
			canonicalQuery(parseQuery(query.replaceAll('%', '%25'), false)),
			canonicalQuery(parameters).replaceAll('%', '%25'),
		]),
	},
	{
		code: 'jwt-included',
		description: 'The parameter `jwt` was hashed with the rest: it has to be left out',
		candidates: queries(({ parameters }) => {
			const renamed = parameters.map(({ name, value }) => ({
				name: name.decoded === 'jwt' ? { encoded: 'jwt', decoded: 'jwt\0' } : name,
				value,
			}));
			return [canonicalQuery(renamed), canonicalQuery([...parameters, EMPTY_JWT])];
		}),
	},
	{
		code: 'reserved-left',
		description: "One of * ! ' ( ) was left bare, or ~ was encoded: only the unreserved characters of RFC 3986 stay",
		candidates: queries(({ parameters }) => {
			const query = canonicalQuery(parameters);
			const bare = query.replaceAll(/%(?:2A|21|27|28|29)/g, decodeURIComponent);
			return [bare, query.replaceAll('%2A', '*'), query.replaceAll('~', '%7E'), bare.replaceAll('~', '%7E')];
		}),
	},
	{
		code: 'not-decoded',
		description: 'The query was hashed as it stands, neither decoded nor encoded in the one normal form',
		candidates: queries(({ query }) => [query, query.split('&').toSorted().join('&')]),
	},
	{
		code: 'query-left-out',
		description: 'The query was not hashed at all',
		candidates: queries(() => ['']),
	},
	{
		code: 'parameter-added',
		description:
			'A parameter was added after the token was made, by a host such as Vercel or as a cache buster: verify the URL without it',
		candidates: queries(({ parameters }) => withoutOne(withoutJwt(parameters))),
	},
	{
		code: 'other-method',
		description: 'The hash is that of another method',
		candidates: ({ relativePath, parameters }) =>
			METHODS.map((method) => join(method, relativePath, canonicalQuery(parameters))),
	},
	{
		code: 'method-lower-case',
		description: 'The method was hashed in lower case: it has to be in capitals',
		candidates: ({ method, relativePath, parameters }) => [
			method.toLowerCase() + join('', relativePath, canonicalQuery(parameters)),
		],
	},
];

/** Each one is tried, so that the cost grows with the square. */
const MAX_ADDED = 50;

function withoutOne(parameters: readonly QueryParameter[]): string[] {
	return parameters
		.slice(0, MAX_ADDED)
		.map((added) => canonicalQuery(parameters.filter((parameter) => parameter !== added)));
}

const EMPTY_JWT: QueryParameter = {
	name: { encoded: 'jwt', decoded: 'jwt\0' },
	value: { encoded: '', decoded: '' },
};

function leadingSegmentsCut(path: string): string[] {
	const segments = path.split('/').slice(1);
	return segments.slice(1).map((_, index) => `/${segments.slice(index + 1).join('/')}`);
}

function withoutJwt(parameters: readonly QueryParameter[]): QueryParameter[] {
	return parameters.filter(({ name }) => name.decoded !== 'jwt');
}

function pairs(parameters: readonly QueryParameter[]): string[] {
	return parameters.map(({ name, value }) => `${name.encoded}=${value.encoded}`);
}

function withValues(
	parameters: readonly QueryParameter[],
	arrange: (values: readonly QueryParameter['value'][]) => readonly string[],
): string {
	const byName = Map.groupBy(withoutJwt(parameters), ({ name }) => name.encoded);
	return [...byName]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, all]) => `${name}=${arrange(all.map(({ value }) => value)).join(',')}`)
		.join('&');
}
