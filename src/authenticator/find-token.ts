import { DecodeError } from '../errors.ts';
import { parseQuery, receivedTarget } from '../qsh/index.ts';
import { headerValues, type ReceivedRequest } from './request.ts';

// Nothing here may try one place twice: whoever sends a long header is not known yet.
const SCHEME_JWT = /^jwt\s+(.+)$/is;
const SCHEME_BEARER = /^bearer\s+(.+)$/is;
/** How a parameter begins whose name is `jwt`, with or without escapes. */
const MAY_BE_JWT = /[?&](?:jwt|j?w?%)/;

/**
 * The one Connect token of a request: from `Authorization: JWT <token>`, else from the query parameter `jwt`.
 * Other schemes are no Connect tokens. The same token twice is one.
 *
 * @throws {@link DecodeError} `ERR_TOKEN_MISSING`, `ERR_TOKEN_AMBIGUOUS`.
 */
export function findToken(request: ReceivedRequest): string {
	const tokens = [...tokensOfHeader(request, SCHEME_JWT), ...tokensOfQuery(request)];
	return theOne(tokens, 'The request has neither `Authorization: JWT ...` nor the parameter `jwt`');
}

/**
 * The one bearer token of a request, from `Authorization: Bearer <token>` alone.
 *
 * @throws {@link DecodeError} `ERR_TOKEN_MISSING`, `ERR_TOKEN_AMBIGUOUS`.
 */
export function findBearerToken(request: ReceivedRequest): string {
	return theOne(tokensOfHeader(request, SCHEME_BEARER), 'The request has no `Authorization: Bearer ...`');
}

function theOne(tokens: readonly string[], missing: string): string {
	const [token, ...others] = new Set(tokens);
	if (token === undefined) throw new DecodeError('ERR_TOKEN_MISSING', missing);
	if (others.length > 0) throw new DecodeError('ERR_TOKEN_AMBIGUOUS', 'The request carries several different tokens');
	return token;
}

/** A header that was sent twice may arrive joined by a comma; no token has one. */
function tokensOfHeader({ headers }: ReceivedRequest, scheme: RegExp): string[] {
	return headerValues(headers, 'authorization')
		.flatMap((value) => value.split(','))
		.flatMap((credentials) => scheme.exec(credentials.trim())?.[1] ?? []);
}

/** Looks at names alone, until one is the right one: to decode the whole query is the work of whoever hashes it. */
function tokensOfQuery({ url }: ReceivedRequest): string[] {
	if (!MAY_BE_JWT.test(url)) return [];
	return receivedTarget(url)
		.query.split('&')
		.filter((piece) => MAY_BE_JWT.test(`&${piece}`))
		.flatMap((piece) => parseQuery(piece, false))
		.filter(({ name }) => name.decoded === 'jwt')
		.map(({ value }) => value.decoded)
		.filter((token) => token !== '');
}
