import { parseCloud, type Cloud } from '../../cloud/index.ts';
import type { Credential } from './credential.ts';
import { gatewayUrl, type GatewayProduct } from './gateway.ts';
import type { TokenCache } from './token-cache.ts';

/** Options of all OAuth 2.0 credentials. */
export interface GatewayOptions {
	/** The cloud id of the site, from `cloudIdOf`: calls go to its base URL on the gateway. */
	cloudId?: string | undefined;
	/**
	 * With `cloudId`: the product to call.
	 *
	 * @default 'jira'
	 */
	product?: GatewayProduct | undefined;
	/**
	 * The store for tokens.
	 *
	 * @default in memory, up to 1000
	 */
	cache?: TokenCache | undefined;
	/**
	 * The cloud of the app: its token server and its gateway. `government`, or the addresses of an isolated cloud.
	 *
	 * @default 'commercial'
	 */
	cloud?: Cloud | undefined;
	/**
	 * The token server.
	 *
	 * @default that of the cloud: 'https://auth.atlassian.com/oauth/token'
	 */
	tokenUrl?: string | undefined;
}

export const GATEWAY_OPTIONS: readonly (keyof GatewayOptions)[] = ['cloudId', 'product', 'cache', 'cloud', 'tokenUrl'];

/** @throws `TypeError` that names the invalid option. */
export function assertStrings(where: string, options: Readonly<Record<string, unknown>>): void {
	for (const [name, value] of Object.entries(options)) {
		if (typeof value === 'string' && value !== '') continue;
		throw new TypeError(`The option \`${name}\` of \`${where}\` must be a non-empty string`);
	}
}

/** The credential, with its base URL on the gateway if that is known. */
export function withGateway(credential: Credential, { cloudId, product = 'jira', cloud }: GatewayOptions): Credential {
	return cloudId === undefined
		? credential
		: Object.assign(credential, { baseUrl: gatewayUrl(product, cloudId, cloud) });
}

/** @throws `TypeError` for an invalid cloud. */
export function tokenUrlOf({ cloud, tokenUrl }: GatewayOptions): string {
	const { tokenUrl: ofCloud } = parseCloud(cloud);
	return tokenUrl ?? ofCloud;
}
