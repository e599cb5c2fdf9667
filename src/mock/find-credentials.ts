import { DecodeError } from '../errors.ts';
import { parseQuery, wireTarget } from '../qsh/index.ts';

/** The credentials of a request, as they are written. */
export type Credentials =
	| { scheme: 'jwt' | 'bearer'; token: string }
	| { scheme: 'basic'; username: string }
	| { scheme: 'none' };

/**
 * The credentials of a request: of `Authorization`, else the parameter `jwt`.
 *
 * @param headerOnly whether the parameter is not read: Bitbucket does not.
 * @throws {@link DecodeError} `ERR_TOKEN_AMBIGUOUS`, `ERR_TOKEN_MALFORMED`.
 */
export function findCredentials(request: Request, headerOnly = false): Credentials {
	const header = request.headers.get('authorization') ?? '';
	const [, scheme = '', value = ''] = /^\s*([\w-]+)\s+(\S+)\s*$/.exec(header) ?? [];
	const inQuery = (headerOnly ? [] : parseQuery(wireTarget(request.url).query, false))
		.filter(({ name }) => name.decoded === 'jwt')
		.map(({ value: token }) => token.decoded);
	const tokens = new Set([...(scheme.toLowerCase() === 'jwt' ? [value] : []), ...inQuery]);
	if (tokens.size > 1) throw new DecodeError('ERR_TOKEN_AMBIGUOUS', 'The request carries several different tokens');
	const [token] = tokens;
	if (token !== undefined) return { scheme: 'jwt', token };
	switch (scheme.toLowerCase()) {
		case 'bearer':
			return { scheme: 'bearer', token: value };
		case 'basic':
			return { scheme: 'basic', username: usernameOf(value) };
		default:
			if (header === '') return { scheme: 'none' };
			throw new DecodeError('ERR_TOKEN_MALFORMED', 'The header Authorization is none that Atlassian reads');
	}
}

function usernameOf(value: string): string {
	try {
		const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
		const [username = ''] = new TextDecoder().decode(bytes).split(':', 1);
		return username;
	} catch {
		throw new DecodeError('ERR_TOKEN_MALFORMED', 'The credentials of Basic are no base64');
	}
}
