import type { Credential } from './credential.ts';

/** What {@link basic} is made of. */
export interface BasicOptions {
	/** Of the account that the token belongs to. */
	email: string;
	/** An API token from https://id.atlassian.com: it lasts a year at most. Never a password. */
	apiToken: string;
}

/**
 * An account's e-mail address and API token. A token without scopes is for the site's own address, one with scopes for
 * the gateway ({@link gatewayUrl}).
 *
 * @throws `TypeError` for a missing part, or a colon in the address.
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
	if (email.includes(':')) throw new TypeError('The option `email` of `basic` cannot have a colon');
	const bytes = new TextEncoder().encode(`${email}:${apiToken}`);
	const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
	return () => value;
}
