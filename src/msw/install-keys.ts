import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { sharedKeyServer, type KeyServer } from '../fake-atlassian/index.ts';
import { INSTALL_KEYS_URL } from '../install-keys-url.ts';
import { patternBelow } from './route.ts';

/** Options of {@link installKeys}. */
export interface InstallKeysOptions {
	/**
	 * The base URL from which the app fetches the public keys of installs.
	 *
	 * @default 'https://connect-install-keys.atlassian.com'
	 */
	url?: string | URL | undefined;
	/** @default the key server of `installRequest` */
	keyServer?: KeyServer | undefined;
}

/**
 * A handler for the server of the public keys of installs, so that the app can verify an `installRequest`.
 *
 * @example
 * const server = setupServer(installKeys(), ...site.handlers());
 */
export function installKeys({ url = INSTALL_KEYS_URL, keyServer }: InstallKeysOptions = {}): HttpHandler {
	return http.get(patternBelow(String(url)), async ({ request }) => {
		return (keyServer ?? (await sharedKeyServer())).respond(request.url);
	});
}
