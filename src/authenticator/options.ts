import { checkTimeOptions, type TimeOptions } from '../jwt/index.ts';
import { basePathOf } from '../qsh/index.ts';
import type { TenantStore } from '../tenant/index.ts';
import type { FetchKeys } from './fetch-text.ts';
import { readForgeOptions, type ForgeOptions, type ForgeSettings } from './forge-options.ts';
import { createInstallKeys, type VerifyWithKey } from './install-keys.ts';
import { checkKeyUrl } from './key-url.ts';
import { createReplayCheck, type CheckReplay } from './replays.ts';
import { assertNotSwallowing, checkedStore, STORE_TIMEOUT, type CheckedTenantStore } from '../stores/index.ts';

/** Options of {@link Authenticator}. */
export interface AuthenticatorOptions extends TimeOptions {
	/**
	 * Where the tenants are kept. Needed unless a subclass overrides `getSharedSecret`. If the store has `set`, the first
	 * token that the secret of a new install signed is noted there: it ends the time of the previous secret.
	 */
	tenants?: TenantStore;
	/**
	 * How long each operation of the store may take, in milliseconds. A store that takes longer has failed.
	 *
	 * @default 5000
	 */
	storeTimeout?: number;
	/**
	 * The app's own base URL, as in its descriptor, or all that it has: the path of the first one that a request lies
	 * below is cut off, and a signed install must be meant for one of them.
	 */
	baseUrl?: string | URL | readonly (string | URL)[];
	/** The app's own key: a token that names it as issuer is one that the app made, and is refused. */
	key?: string;
	/**
	 * Gets public keys: for signed installs and for Forge.
	 *
	 * @default globalThis.fetch
	 */
	fetch?: (url: string, init: RequestInit) => Promise<Response>;
	/**
	 * The base URL of the server that has the public keys of signed installs, or several that are asked one after
	 * another. Needed for staging and government clouds, which have other key servers.
	 *
	 * @default 'https://connect-install-keys.atlassian.com'
	 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
	 */
	installKeys?: string | URL | readonly (string | URL)[];
	/**
	 * Products whose first install is accepted although nothing proves it, because they sign none: only Bitbucket. Later
	 * ones must be signed with the secret that is in `tenants`.
	 *
	 * It costs this: whoever knows the client key of a workspace of Bitbucket without the app can install in its name. While
	 * anything is stored under a client key, no unsigned install is accepted; so keep a record of tenants that uninstall
	 * the app, as `createApp` does.
	 *
	 * @default []
	 */
	unsignedInstalls?: readonly 'bitbucket'[];
	/** The app on Forge, for `authenticateForge`. */
	forge?: ForgeOptions;
}

/** The options, checked, with what is made of them once. */
export interface Settings {
	readonly tenants: CheckedTenantStore | undefined;
	/** In milliseconds. */
	readonly storeTimeout: number;
	readonly key: string | undefined;
	readonly time: Required<TimeOptions>;
	/** Without trailing slashes; empty for a root. Never none. */
	readonly basePaths: readonly string[];
	/** The base URLs as audiences: without a trailing slash. */
	readonly audiences: ReadonlySet<string>;
	/** With a key for signed installs. */
	readonly verifyWithKey: VerifyWithKey;
	readonly checkReplay: CheckReplay;
	readonly unsignedInstalls: boolean;
	readonly forge: ForgeSettings | undefined;
}

const INSTALL_KEYS = 'https://connect-install-keys.atlassian.com';

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function readOptions(options: AuthenticatorOptions): Settings {
	const { tenants, baseUrl = [], key, installKeys = INSTALL_KEYS, unsignedInstalls = [], forge } = options;
	if (tenants !== undefined && typeof tenants?.get !== 'function') {
		throw new TypeError('The option `tenants` must have a method `get`');
	}
	if (tenants !== undefined) assertNotSwallowing('tenants', tenants);
	const { storeTimeout = STORE_TIMEOUT } = options;
	if (!(storeTimeout > 0)) {
		throw new RangeError('The option `storeTimeout` must be a number of milliseconds above 0');
	}
	if (key !== undefined && (typeof key !== 'string' || key === '')) {
		throw new TypeError('The option `key` must be a string that is not empty');
	}
	if (options.fetch !== undefined && typeof options.fetch !== 'function') {
		throw new TypeError('The option `fetch` must be a function');
	}
	if (!Array.isArray(unsignedInstalls) || unsignedInstalls.some((product) => product !== 'bitbucket')) {
		throw new TypeError("The option `unsignedInstalls` must be a list of 'bitbucket': all others sign");
	}
	const time = checkTimeOptions(options);
	const baseUrls = [baseUrl].flat();
	const servers = [installKeys].flat().map((url) => checkKeyUrl(url, 'installKeys'));
	if (servers.length === 0) throw new TypeError('The option `installKeys` must name a server');
	// Looked up at each call: tests and tracing replace it.
	const fetch: FetchKeys = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
	return {
		tenants: tenants && checkedStore(tenants, storeTimeout),
		storeTimeout,
		key,
		time,
		basePaths: baseUrls.length === 0 ? [''] : baseUrls.map(basePathOf),
		audiences: new Set(baseUrls.flatMap(asAudiences)),
		verifyWithKey: createInstallKeys({ servers, isDefault: options.installKeys === undefined, fetch, now: time.now }),
		checkReplay: createReplayCheck(time.now, time.leeway),
		unsignedInstalls: unsignedInstalls.length > 0,
		forge: forge === undefined ? undefined : readForgeOptions(forge, fetch, time.now),
	};
}

/** As it was written, and as a parser writes it (host in lower case). A bare path is no audience. */
function asAudiences(baseUrl: string | URL): string[] {
	const url = URL.parse(baseUrl);
	return url === null ? [] : [String(baseUrl), url.href].map(withoutTrailingSlash);
}

/** One only: `https://app.example.com//` is another URL. */
export function withoutTrailingSlash(url: string): string {
	return url.endsWith('/') ? url.slice(0, -1) : url;
}
