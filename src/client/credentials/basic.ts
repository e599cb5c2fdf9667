import { assertSpelling } from '../../option-names.ts';
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
 * White space around them is dropped, as at the end of a file.
 *
 * @throws `TypeError` for a missing option, a control character, or a colon in the address.
 * @see https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account
 *
 * @example
 * createClient({ baseUrl: 'https://you.atlassian.net', credential: basic({ email, apiToken }) });
 */
export function basic(options: BasicOptions): Credential {
	assertSpelling(options, ['email', 'apiToken'], ' of `basic`');
	const email = readText('email', options.email);
	const apiToken = readText('apiToken', options.apiToken);
	if (email.includes(':')) throw new TypeError('The option `email` of `basic` must not have a colon');
	const bytes = new TextEncoder().encode(`${email}:${apiToken}`);
	const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
	return () => value;
}

function readText(name: string, value: unknown): string {
	const text = typeof value === 'string' ? value.trim() : '';
	if (text === '') throw new TypeError(`The option \`${name}\` of \`basic\` is missing`);
	if (/\p{Cc}/u.test(text)) throw new TypeError(`The option \`${name}\` of \`basic\` contains a control character`);
	return text;
}
