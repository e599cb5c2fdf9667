import { DecodeError } from '../errors.ts';
import { parseQuery, wireTarget } from '../qsh/index.ts';

/** The credentials of a request, before they are checked. */
export type Credentials =
	| { scheme: 'jwt' | 'bearer'; token: string }
	| { scheme: 'basic'; username: string }
	| { scheme: 'none' };

/**
 * Reads the credentials of a request from the header `Authorization` or the parameter `jwt`.
 *
 * @param headerOnly whether to ignore the parameter, as Bitbucket does.
 * @throws {@link DecodeError} `ERR_TOKEN_AMBIGUOUS`, `ERR_TOKEN_MALFORMED`.
 */
export function findCredentials(request: Request, headerOnly = false): Credentials {
	const header = request.headers.get('authorization') ?? '';
	const [, scheme = '', value = ''] = /^\s*([\w-]+)\s+(\S+)\s*$/.exec(header) ?? [];
	const inQuery = (headerOnly ? [] : parseQuery(wireTarget(request.url).query, false))
		.filter(({ name }) => name.decoded === 'jwt')
		.map(({ value: token }) => token.decoded);
	const tokens = new Set([...(scheme.toLowerCase() === 'jwt' ? [value] : []), ...inQuery]);
	if (tokens.size > 1) throw new DecodeError('ERR_TOKEN_AMBIGUOUS', 'The request has several different tokens');
	const [token] = tokens;
	if (token !== undefined) return { scheme: 'jwt', token };
	switch (scheme.toLowerCase()) {
		case 'bearer':
			return { scheme: 'bearer', token: value };
		case 'basic':
			return { scheme: 'basic', username: usernameOf(value) };
		default:
			if (header === '') return { scheme: 'none' };
			throw new DecodeError('ERR_TOKEN_MALFORMED', 'The header Authorization has no scheme that Atlassian reads');
	}
}

function usernameOf(value: string): string {
	try {
		const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
		const [username = ''] = new TextDecoder().decode(bytes).split(':', 1);
		return username;
	} catch {
		throw new DecodeError('ERR_TOKEN_MALFORMED', 'The Basic credentials are not base64');
	}
}
