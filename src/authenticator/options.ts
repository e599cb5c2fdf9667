import { INSTALL_KEYS_URL } from '../install-keys-url.ts';
import { parseTimeOptions, type ParsedTimeOptions, type TimeOptions } from '../jwt/index.ts';
import { assertKnownOptions, namesOf } from '../option-names.ts';
import { basePathOf } from '../qsh/index.ts';
import type { TenantStore } from '../tenant/index.ts';
import { audiencesOf } from './check-claims.ts';
import type { FetchKeys } from './fetch-text.ts';
import { parseForgeOptions, type ForgeOptions, type ForgeSettings } from './forge-options.ts';
import { createInstallKeys, type VerifyWithKey } from './install-keys.ts';
import { checkKeyUrl } from './key-url.ts';
import { createReplayCheck, type CheckReplay } from './replays.ts';
import { assertNotSwallowing, checkedStore, STORE_TIMEOUT, type CheckedTenantStore } from '../stores/index.ts';

/** Options of {@link Authenticator}. */
export interface AuthenticatorOptions extends TimeOptions {
	/**
	 * Where the tenants are kept. Needed unless a subclass overrides `getSharedSecret`. If the store has `set`, the
	 * first token that is signed with the secret of a new install is recorded there: from then on, the previous secret is
	 * accepted only for a limited time.
	 */
	tenants?: TenantStore | undefined;
	/**
	 * How long each operation of the store may take, in milliseconds. A slower store has failed.
	 *
	 * @default 5000
	 */
	storeTimeout?: number | undefined;
	/**
	 * The app's base URL, as in its descriptor, or several: the path of the one that a request is below is cut off before
	 * hashing, and a signed install must be meant for one of them.
	 */
	baseUrl?: string | URL | readonly (string | URL)[] | undefined;
	/** The app's key: a token with this issuer was made by the app itself, and is refused. */
	key?: string | undefined;
	/**
	 * Fetches public keys, for signed installs and for Forge.
	 *
	 * @default globalThis.fetch
	 */
	fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
	/**
	 * The base URL of the server of public keys for signed installs, or several that are tried in order. Needed for staging
	 * and government clouds, which have other key servers. One on this machine, of a local site, is refused when `NODE_ENV` is
	 * `production`.
	 *
	 * @default 'https://connect-install-keys.atlassian.com'
	 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
	 */
	installKeys?: string | URL | readonly (string | URL)[] | undefined;
	/**
	 * Products whose first install is accepted without a signature, because they do not sign it: only Bitbucket. Later
	 * installs must be signed with the secret in `tenants`.
	 *
	 * The risk: anyone who knows the client key of a Bitbucket workspace without the app can install in its name. While
	 * anything is stored under a client key, no unsigned install is accepted; so keep a record of tenants that uninstall
	 * the app, as `createApp` does.
	 *
	 * @default []
	 */
	unsignedInstalls?: readonly 'bitbucket'[] | undefined;
	/** The app on Forge, for `authenticateForge`. */
	forge?: ForgeOptions | undefined;
}

export const AUTHENTICATOR_OPTIONS: readonly string[] = namesOf<AuthenticatorOptions>({
	tenants: true,
	storeTimeout: true,
	baseUrl: true,
	key: true,
	fetch: true,
	installKeys: true,
	unsignedInstalls: true,
	forge: true,
	clockTolerance: true,
	now: true,
});

/** The parsed options. */
export interface Settings {
	readonly tenants: CheckedTenantStore | undefined;
	/** In milliseconds. */
	readonly storeTimeout: number;
	readonly key: string | undefined;
	readonly time: ParsedTimeOptions;
	/** Without trailing slashes; empty for a root. At least one. */
	readonly basePaths: readonly string[];
	/** The base URLs as audiences: without a trailing slash. */
	readonly audiences: ReadonlySet<string>;
	/** Verifies with a key for signed installs. */
	readonly verifyWithKey: VerifyWithKey;
	readonly checkReplay: CheckReplay;
	readonly unsignedInstalls: boolean;
	readonly forge: ForgeSettings | undefined;
}

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function parseOptions(options: AuthenticatorOptions): Settings {
	assertKnownOptions(options, AUTHENTICATOR_OPTIONS, ' of `Authenticator`');
	const { tenants, baseUrl = [], key, installKeys = INSTALL_KEYS_URL, unsignedInstalls = [], forge } = options;
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
	const time = parseTimeOptions(options);
	const baseUrls = [baseUrl].flat();
	const servers = [installKeys].flat().map((url) => checkKeyUrl(url, 'installKeys'));
	if (servers.length === 0) throw new TypeError('The option `installKeys` must name a server');
	// Read at each call: tests and tracing replace it.
	const fetch: FetchKeys = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
	return {
		tenants: tenants && checkedStore(tenants, storeTimeout),
		storeTimeout,
		key,
		time,
		basePaths: baseUrls.length === 0 ? [''] : baseUrls.map(basePathOf),
		audiences: new Set(baseUrls.flatMap(audiencesOf)),
		verifyWithKey: createInstallKeys({ servers, isDefault: options.installKeys === undefined, fetch, now: time.now }),
		checkReplay: createReplayCheck(time.now, time.clockTolerance),
		unsignedInstalls: unsignedInstalls.length > 0,
		forge: forge === undefined ? undefined : parseForgeOptions(forge, fetch, time),
	};
}
