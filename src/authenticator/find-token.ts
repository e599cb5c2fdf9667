import { DecodeError } from '../errors.ts';
import { parseQuery, receivedTarget } from '../qsh/index.ts';
import { headerValues, type ReceivedRequest } from './request.ts';

const SCHEME_JWT = /^\s*jwt\s+(\S.*?)\s*$/is;

/**
 * The one Connect token of a request: from `Authorization: JWT <token>`, else from the query parameter `jwt`.
 * Other schemes are no Connect tokens. The same token twice is one.
 *
 * @throws {@link DecodeError} `ERR_TOKEN_MISSING`, `ERR_TOKEN_AMBIGUOUS`.
 */
export function findToken(request: ReceivedRequest): string {
	const tokens = new Set([...tokensOfHeader(request), ...tokensOfQuery(request)]);
	if (tokens.size > 1) {
		throw new DecodeError('ERR_TOKEN_AMBIGUOUS', 'The request carries several different tokens');
	}
	const [token] = tokens;
	if (token === undefined) {
		throw new DecodeError(
			'ERR_TOKEN_MISSING',
			'The request has neither `Authorization: JWT ...` nor the parameter `jwt`',
		);
	}
	return token;
}

/** A header that was sent twice may arrive joined by a comma; no token has one. */
function tokensOfHeader({ headers }: ReceivedRequest): string[] {
	return headerValues(headers, 'authorization')
		.flatMap((value) => value.split(','))
		.flatMap((credentials) => SCHEME_JWT.exec(credentials)?.[1] ?? []);
}

function tokensOfQuery({ url }: ReceivedRequest): string[] {
	return parseQuery(receivedTarget(url).query, false)
		.filter(({ name }) => name.decoded === 'jwt')
		.map(({ value }) => value.decoded)
		.filter((token) => token !== '');
}
