import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { FORGE_KEYS, sharedForgeKeys, type ForgeKeys } from '../fake-atlassian/index.ts';

/** Options of {@link forgeKeys}. */
export interface ForgeKeysOptions {
	/**
	 * The address from which the app fetches the public keys of Forge.
	 *
	 * @default 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'
	 */
	url?: string | URL | undefined;
	/** @default the keys of `forgeRequest` */
	keys?: ForgeKeys | undefined;
}

/**
 * A handler for the public keys of Forge, so that the app can verify a `forgeRequest`.
 *
 * @example
 * const server = setupServer(forgeKeys(), ...forge.handlers());
 */
export function forgeKeys({ url = FORGE_KEYS, keys }: ForgeKeysOptions = {}): HttpHandler {
	return http.get(String(url), async () => (keys ?? (await sharedForgeKeys())).respond());
}
