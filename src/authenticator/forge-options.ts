import { isForgeApi } from './forge-hosts.ts';
import type { FetchKeys } from './fetch-text.ts';
import { createKeySet, type FindKey } from './key-set.ts';
import { checkKeyUrl } from './key-url.ts';

/** The app on Forge, for `authenticateForge`. */
export interface ForgeOptions {
	/** The app's id, as in its manifest: with or without `ari:cloud:ecosystem::app/`. */
	appId: string;
	/**
	 * The address of Forge's public keys. Staging and isolated clouds have their own.
	 *
	 * @default 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'
	 */
	jwksUrl?: string | URL | undefined;
	/**
	 * Hosts that `apiBaseUrl` may name in addition to Atlassian's, with the port if it is not the default one: of an isolated
	 * cloud, or a test server. Tokens are sent there. https only, except on this machine.
	 *
	 * @default []
	 */
	apiHosts?: readonly string[] | undefined;
}

/** The parsed options. */
export interface ForgeSettings {
	readonly audience: string;
	readonly findKey: FindKey;
	/** Whether tokens may be sent to this address. */
	readonly isApi: (address: string) => boolean;
}

export const JWKS_URL = 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json';
const ARI = 'ari:cloud:ecosystem::app/';

/** @throws `TypeError` that names the wrong option. */
export function parseForgeOptions(options: ForgeOptions, fetch: FetchKeys, now: () => number): ForgeSettings {
	const { appId, jwksUrl = JWKS_URL, apiHosts = [] } = options;
	const id = typeof appId === 'string' && appId.startsWith(ARI) ? appId.slice(ARI.length) : appId;
	if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) {
		throw new TypeError('The option `forge.appId` must be the id of the app, as in its manifest');
	}
	if (!Array.isArray(apiHosts) || !apiHosts.every(isHost)) {
		throw new TypeError('The option `forge.apiHosts` must be a list of hosts, such as api.example.com');
	}
	const url = checkKeyUrl(jwksUrl, 'forge.jwksUrl');
	const hosts = new Set(apiHosts);
	return {
		audience: `${ARI}${id}`,
		findKey: createKeySet({ url, isDefault: options.jwksUrl === undefined, fetch, now }),
		isApi: (address) => isForgeApi(address, hosts),
	};
}

/** Whether a text is a host as a URL parser writes it: lower case, without the default port. */
function isHost(host: unknown): boolean {
	return ['http:', 'https:'].every((protocol) => URL.parse(`${protocol}//${String(host)}`)?.host === host);
}
