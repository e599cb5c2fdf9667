import type { Credential } from './credential.ts';

/**
 * No credential, for content that a site shows to everybody. An `Authorization` header that you set is removed.
 *
 * @example
 * createClient({ baseUrl: 'https://jira.example.com', credential: anonymous() });
 */
export function anonymous(): Credential {
	return () => undefined;
}
