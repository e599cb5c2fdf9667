import type { Credential } from './credential.ts';

/** Options of {@link basic}. */
export interface BasicOptions {
	/** The account of the token. */
	email: string;
	/** An API token from https://id.atlassian.com: it lasts a year at most. Never a password. */
	apiToken: string;
}

/**
 * An account's e-mail address and API token. A token without scopes is for the site's own URL, one with scopes for the
 * gateway ({@link gatewayUrl}).
 *
 * @throws `TypeError` for a missing option, or a colon in the address.
 * @see https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account
 *
 * @example
 * createClient({ baseUrl: 'https://you.atlassian.net', credential: basic({ email, apiToken }) });
 */
export function basic({ email, apiToken }: BasicOptions): Credential {
	for (const [name, value] of Object.entries({ email, apiToken })) {
		if (typeof value !== 'string' || value === '')
			throw new TypeError(`The option \`${name}\` of \`basic\` is missing`);
	}
	if (email.includes(':')) throw new TypeError('The option `email` of `basic` must not have a colon');
	const bytes = new TextEncoder().encode(`${email}:${apiToken}`);
	const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
	return () => value;
}
