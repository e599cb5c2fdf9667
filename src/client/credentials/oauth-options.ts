import type { Credential } from './credential.ts';
import { gatewayUrl, type GatewayProduct } from './gateway.ts';
import type { TokenCache } from './token-cache.ts';

export const AUTH_URL = 'https://auth.atlassian.com/oauth/token';

/** Options of all OAuth 2.0 credentials. */
export interface GatewayOptions {
	/** The cloud id of the site, from `cloudIdOf`: calls go to its base URL on the gateway. */
	cloudId?: string;
	/**
	 * With `cloudId`: the product to call.
	 *
	 * @default 'jira'
	 */
	product?: GatewayProduct;
	/**
	 * The store for tokens.
	 *
	 * @default in memory, up to 1000
	 */
	cache?: TokenCache;
	/**
	 * The token server.
	 *
	 * @default 'https://auth.atlassian.com/oauth/token'
	 */
	tokenUrl?: string;
}

export const GATEWAY_OPTIONS: readonly (keyof GatewayOptions)[] = ['cloudId', 'product', 'cache', 'tokenUrl'];

/** @throws `TypeError` that names the invalid option. */
export function assertStrings(where: string, options: Readonly<Record<string, unknown>>): void {
	for (const [name, value] of Object.entries(options)) {
		if (typeof value === 'string' && value !== '') continue;
		throw new TypeError(`The option \`${name}\` of \`${where}\` must be a non-empty string`);
	}
}

/** The credential, with its base URL on the gateway if that is known. */
export function withGateway(credential: Credential, { cloudId, product = 'jira' }: GatewayOptions): Credential {
	return cloudId === undefined ? credential : Object.assign(credential, { baseUrl: gatewayUrl(product, cloudId) });
}
