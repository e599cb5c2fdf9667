import { DecodeError } from '../errors.ts';
import { headerValues, type ReceivedRequest } from '../http/index.ts';

// No pattern here backtracks over what it has read: the sender is not authenticated yet.
const SCHEME_JWT = /^\s*jwt\s+/i;
const SCHEME_BEARER = /^\s*bearer\s+/i;
/** The parameter `jwt`, its name with or without escapes (`%6A` is a j, `%77` a w, `%74` a t). */
const PARAMETER_JWT = /(?:^|&)(?:j|%6[Aa])(?:w|%77)(?:t|%74)=([^&]+)/g;
const ASCII_ESCAPE = /%[0-7][\dA-Fa-f]/g;

/**
 * The one Connect token of a request: from `Authorization: JWT <token>`, else from the query parameter `jwt`.
 * Other schemes are not Connect tokens. The same token twice is one.
 *
 * @param others that were found elsewhere.
 * @throws {@link DecodeError} `ERR_TOKEN_MISSING`, `ERR_TOKEN_AMBIGUOUS`.
 */
export function findToken(request: ReceivedRequest, others: readonly string[] = []): string {
	const tokens = [...tokensOfHeader(request, SCHEME_JWT), ...tokensOfQuery(request), ...others];
	return singleToken(tokens, 'The request has neither `Authorization: JWT ...` nor the parameter `jwt`');
}

/**
 * The one bearer token of a request, from `Authorization: Bearer <token>` alone.
 *
 * @throws {@link DecodeError} `ERR_TOKEN_MISSING`, `ERR_TOKEN_AMBIGUOUS`.
 */
export function findBearerToken(request: ReceivedRequest): string {
	return singleToken(tokensOfHeader(request, SCHEME_BEARER), 'The request has no `Authorization: Bearer ...`');
}

function singleToken(tokens: readonly string[], missing: string): string {
	const [token] = tokens;
	if (token === undefined) throw new DecodeError('ERR_TOKEN_MISSING', missing);
	if (tokens.some((other) => other !== token))
		throw new DecodeError('ERR_TOKEN_AMBIGUOUS', 'The request carries several different tokens');
	return token;
}

/** A header that was sent twice may arrive joined by a comma; a token has no comma. */
function tokensOfHeader({ headers }: ReceivedRequest, scheme: RegExp): string[] {
	const tokens: string[] = [];
	for (const value of headerValues(headers, 'authorization')) {
		for (const part of value.includes(',') ? value.split(',') : [value]) {
			const prefix = scheme.exec(part)?.[0];
			const token = prefix && part.slice(prefix.length).trim();
			if (token) tokens.push(token);
		}
	}
	return tokens;
}

/** Only the value of `jwt` is decoded, and of that only ASCII: anything else in it makes the token malformed. */
function tokensOfQuery({ target }: ReceivedRequest): string[] {
	const { query } = target;
	// Most requests have no such parameter.
	if (!/(?:w|%77)(?:t|%74)=/.test(query)) return [];
	return Array.from(query.matchAll(PARAMETER_JWT), ([, value = '']) =>
		value.includes('%') ? decodeAscii(value) : value,
	);
}

function decodeAscii(text: string): string {
	return text.replaceAll(ASCII_ESCAPE, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)));
}
