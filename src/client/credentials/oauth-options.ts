import type { Credential } from './credential.ts';
import { gatewayUrl, type GatewayProduct } from './gateway.ts';
import type { TokenCache } from './token-cache.ts';

export const AUTH_URL = 'https://auth.atlassian.com/oauth/token';

/** Options that the credentials of OAuth 2.0 share. */
export interface GatewayOptions {
	/** The site, as `cloudIdOf` finds it: calls go to its address on the gateway. */
	cloudId?: string;
	/**
	 * With `cloudId`: the product that is called.
	 *
	 * @default 'jira'
	 */
	product?: GatewayProduct;
	/**
	 * Where tokens are kept.
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

/** @throws `TypeError` that names what is missing. */
export function assertStrings(where: string, options: Readonly<Record<string, unknown>>): void {
	for (const [name, value] of Object.entries(options)) {
		if (typeof value === 'string' && value !== '') continue;
		throw new TypeError(`The option \`${name}\` of \`${where}\` must be a string that is not empty`);
	}
}

/** The credential, with its address on the gateway where that is known. */
export function withGateway(credential: Credential, { cloudId, product = 'jira' }: GatewayOptions): Credential {
	return cloudId === undefined ? credential : Object.assign(credential, { baseUrl: gatewayUrl(product, cloudId) });
}
