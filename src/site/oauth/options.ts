/** An OAuth 2.0 app, or a credential of a service account, that the site knows. */
export interface SiteOAuthClient {
	clientId: string;
	clientSecret: string;
	/** The callback URLs of an app with users who consent (3LO), compared character by character. @default none */
	redirectUris?: readonly string[] | undefined;
	/** The scopes that it may ask for, in addition to `offline_access`. @default all */
	scopes?: readonly string[] | undefined;
	/** Whether a code needs the challenge of PKCE (S256). One that is sent always counts. @default false */
	requirePkce?: boolean | undefined;
	/** The account of a service account, whose credential uses client credentials and nothing else. @default none */
	serviceAccount?: string | undefined;
}

/** @throws `TypeError` that names the invalid option. */
export function parseOAuthClients(
	clients: SiteOAuthClient | readonly SiteOAuthClient[],
): ReadonlyMap<string, SiteOAuthClient> {
	const byId = new Map<string, SiteOAuthClient>();
	for (const client of [clients].flat()) {
		for (const name of ['clientId', 'clientSecret'] as const) {
			if (typeof client[name] === 'string' && client[name] !== '') continue;
			throw new TypeError(`The option \`oauth\` must have a ${name}`);
		}
		const { redirectUris = [], scopes = [] } = client;
		if (!Array.isArray(redirectUris) || !redirectUris.every((uri) => URL.canParse(uri))) {
			throw new TypeError('The option `oauth` must have a list of absolute URLs as `redirectUris`');
		}
		if (!Array.isArray(scopes)) throw new TypeError('The option `oauth` must have a list as `scopes`');
		if (byId.has(client.clientId)) throw new TypeError(`The option \`oauth\` has two clients ${client.clientId}`);
		byId.set(client.clientId, client);
	}
	return byId;
}
