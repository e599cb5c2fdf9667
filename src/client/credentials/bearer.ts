import type { Credential } from './credential.ts';

/**
 * A Bearer token: a personal access token of Data Center, or one that you fetch and refresh yourself.
 *
 * @param token the token, or a function that returns it and is called for every attempt.
 *   White space around it is dropped, as at the end of a file.
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
	const text = typeof token === 'string' ? token.trim() : '';
	if (text === '') throw new TypeError('The token of `bearer` must be a non-empty string');
	return text;
}
