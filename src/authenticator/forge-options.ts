import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { fetchText, type FetchKeys } from './fetch-text.ts';
import { checkKeyUrl } from './key-url.ts';

/** The app on Forge, for `authenticateForge`. */
export interface ForgeOptions {
	/** The app's id, as in its manifest: with or without `ari:cloud:ecosystem::app/`. */
	appId: string;
	/**
	 * Where the public keys of Forge are.
	 *
	 * @default 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'
	 */
	jwksUrl?: string | URL;
}

/** The options, checked, with what is made of them once. */
export interface ForgeSettings {
	readonly audience: string;
	readonly keys: JWTVerifyGetKey;
}

const JWKS_URL = 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json';
const ARI = 'ari:cloud:ecosystem::app/';
const MAX_LENGTH = 262_144;

/** @throws `TypeError` that names the wrong option. */
export function readForgeOptions({ appId, jwksUrl = JWKS_URL }: ForgeOptions, fetch: FetchKeys): ForgeSettings {
	const id = typeof appId === 'string' && appId.startsWith(ARI) ? appId.slice(ARI.length) : appId;
	if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) {
		throw new TypeError('The option `forge.appId` must be the id of the app, as in its manifest');
	}
	const url = checkKeyUrl(jwksUrl, 'forge.jwksUrl');
	const bounded = async (address: string): Promise<Response> => {
		const { status, text } = await fetchText(fetch, address, MAX_LENGTH);
		return new Response(text, { status: status === 200 ? 200 : 502 });
	};
	return { audience: `${ARI}${id}`, keys: createRemoteJWKSet(new URL(url), { [customFetch]: bounded }) };
}
