import { fetchToken } from '../../http/index.ts';
import { assertSpelling } from '../../option-names.ts';
import type { Credential } from './credential.ts';
import { assertStrings, GATEWAY_OPTIONS, tokenUrlOf, withGateway, type GatewayOptions } from './oauth-options.ts';
import { cacheKey, refreshingToken, storeToken } from './refreshing-token.ts';

/** Options of {@link clientCredentials}. */
export interface ClientCredentialsOptions extends GatewayOptions {
	/** The client id of the service account's OAuth 2.0 credential. */
	clientId: string;
	clientSecret: string;
	/**
	 * The scopes of the token.
	 *
	 * @default all scopes of the credential
	 */
	scopes?: readonly string[] | undefined;
}

/**
 * OAuth 2.0 client credentials: acts as a service account. Access tokens are fetched, cached, and refreshed before they
 * expire or after a 401.
 *
 * With `cloudId` the credential brings its base URL on the gateway; otherwise the client needs a `baseUrl`.
 *
 * @throws `TypeError` that names the invalid option.
 * @see https://support.atlassian.com/user-management/docs/create-oauth-2-0-credential-for-service-accounts
 *
 * @example
 * createClient({ credential: clientCredentials({ clientId, clientSecret, cloudId, product: 'confluence' }) });
 */
export function clientCredentials(options: ClientCredentialsOptions): Credential {
	const { clientId, clientSecret, scopes = [], cache } = options;
	assertSpelling(options, [...GATEWAY_OPTIONS, 'clientId', 'clientSecret', 'scopes'], ' of `clientCredentials`');
	const tokenUrl = tokenUrlOf(options);
	assertStrings('clientCredentials', { clientId, clientSecret });
	const scope = [...new Set(scopes)].toSorted().join(' ');
	const form = {
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
		...(scope === '' ? {} : { scope }),
	};
	const credential = refreshingToken({
		cache,
		store: storeToken,
		cacheKey: () => cacheKey('client', tokenUrl, clientId, clientSecret, scope),
		fetch: async (context) => (await fetchToken(tokenUrl, form, context)).token,
	});
	return withGateway(credential, options);
}
