import type { Credential } from './credential.ts';

/**
 * A Bearer token: a personal access token of Data Center, or one that you fetch and refresh yourself.
 *
 * @param token the token, or a function that returns it and is called for every attempt.
 * @throws `TypeError` for an empty token.
 *
 * @example
 * createClient({ baseUrl: 'https://jira.example.com', credential: bearer(() => vault.read('jira-token')) });
 */
export function bearer(token: string | (() => string | Promise<string>)): Credential {
	if (typeof token === 'function') return async () => `Bearer ${checkToken(await token())}`;
	const value = `Bearer ${checkToken(token)}`;
	return () => value;
}

function checkToken(token: unknown): string {
	if (typeof token !== 'string' || token === '') {
		throw new TypeError('The token of `bearer` must be a non-empty string');
	}
	return token;
}
