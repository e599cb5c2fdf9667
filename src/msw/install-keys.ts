import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { INSTALL_KEYS, sharedKeyServer, type KeyServer } from '../mock/index.ts';
import { escapePattern } from '../path-segment.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** Options of {@link installKeys}. */
export interface InstallKeysOptions {
	/**
	 * Where the app gets the public keys of installs.
	 *
	 * @default 'https://connect-install-keys.atlassian.com'
	 */
	url?: string | URL;
	/** @default the one whose key `installRequest` signs with */
	keyServer?: KeyServer;
}

/**
 * The handler of the server that has the public keys of installs: what `installRequest` signed is found right then.
 *
 * @example
 * const server = setupServer(installKeys(), ...site.handlers());
 */
export function installKeys({ url = INSTALL_KEYS, keyServer }: InstallKeysOptions = {}): HttpHandler {
	const base = withoutTrailingSlashes(new URL(url).href);
	return http.get(new RegExp(`^${escapePattern(base)}/`), async ({ request }) => {
		return (keyServer ?? (await sharedKeyServer())).answer(request.url);
	});
}
