import type { Credential } from './credential.ts';

/**
 * No credential: what a site shows to everybody. An `Authorization` that you set is taken off.
 *
 * @example
 * createClient({ baseUrl: 'https://jira.example.com', credential: anonymous() });
 */
export function anonymous(): Credential {
	return () => undefined;
}
