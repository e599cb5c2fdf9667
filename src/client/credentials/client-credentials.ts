import { askToken } from './ask-token.ts';
import type { Credential } from './credential.ts';
import { assertStrings, AUTH_URL, withGateway, type GatewayOptions } from './oauth-options.ts';
import { cacheKey, keepToken, renewedToken } from './renewed-token.ts';

/** What {@link clientCredentials} is made of. */
export interface ClientCredentialsOptions extends GatewayOptions {
	/** Of the service account's OAuth 2.0 credential. */
	clientId: string;
	clientSecret: string;
	/**
	 * What the token is good for.
	 *
	 * @default all that the credential has
	 */
	scopes?: readonly string[];
}

/**
 * OAuth 2.0 client credentials: acts as a service account. Access tokens are fetched, kept, and renewed before they end or
 * after a 401.
 *
 * With `cloudId` it knows its address on the gateway; otherwise give `baseUrl` to the client.
 *
 * @throws `TypeError` that names the missing option.
 * @see https://support.atlassian.com/user-management/docs/create-oauth-2-0-credential-for-service-accounts
 *
 * @example
 * createClient({ credential: clientCredentials({ clientId, clientSecret, cloudId, product: 'confluence' }) });
 */
export function clientCredentials(options: ClientCredentialsOptions): Credential {
	const { clientId, clientSecret, scopes = [], cache, tokenUrl = AUTH_URL } = options;
	assertStrings('clientCredentials', { clientId, clientSecret });
	const scope = [...new Set(scopes)].toSorted().join(' ');
	const form = {
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
		...(scope === '' ? {} : { scope }),
	};
	const credential = renewedToken({
		cache,
		keep: keepToken,
		locate: () => cacheKey('client', tokenUrl, clientId, clientSecret, scope),
		ask: (context) => askToken(tokenUrl, form, context),
	});
	return withGateway(credential, options);
}
