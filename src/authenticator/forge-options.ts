import { assertKnownOptions, namesOf } from '../option-names.ts';
import { isBelow, LOCAL_SITE_KEYS, parseForgeDevelopment, type ForgeDevelopment } from '../cloud/index.ts';
import { DecodeError } from '../errors.ts';
import { isLoopback } from '../http/index.ts';
import { isForgeApi } from './forge-hosts.ts';
import type { FetchKeys } from './fetch-text.ts';
import { createKeySet, type FindKey } from './key-set.ts';
import type { ParsedTimeOptions } from '../jwt/index.ts';
import { checkKeyUrl } from './key-url.ts';
import { createUseOnce, type UseOnce } from './replays.ts';

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
	 * cloud. Tokens are sent there, by https.
	 *
	 * @default []
	 */
	apiHosts?: readonly string[] | undefined;
	/**
	 * A local site that plays Forge, in the place of Atlassian's: `site.forge` of `startSite`. Its tokens are accepted, and
	 * no others, and the API is called there. Refused when `NODE_ENV` is `production`, and for an address that is not on this
	 * machine.
	 *
	 * @default none: a token of a local site is refused
	 */
	development?: ForgeDevelopment | undefined;
	/**
	 * Whether a token is good for one request: a second one with it is `ERR_TOKEN_REPLAYED`. Recorded deliveries have a new
	 * `jti` for each attempt, and no page of Atlassian promises it. A proxy that repeats requests is refused as well. The
	 * memory is that of one process.
	 *
	 * @default false
	 */
	singleUse?: boolean | undefined;
}

/** The parsed options. */
export interface ForgeSettings {
	readonly audience: string;
	readonly findKey: FindKey;
	/** Whether tokens may be sent to this address. */
	readonly isApi: (address: string) => boolean;
	readonly development: ForgeDevelopment | undefined;
	/** Refuses a verified token that was used before, if tokens are for one request. */
	readonly useOnce: UseOnce;
}

export const JWKS_URL = 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json';
const ARI = 'ari:cloud:ecosystem::app/';

export const FORGE_OPTIONS: readonly string[] = namesOf<ForgeOptions>({
	appId: true,
	jwksUrl: true,
	apiHosts: true,
	development: true,
	singleUse: true,
});

/** @throws `TypeError` that names the wrong option. */
export function parseForgeOptions(options: ForgeOptions, fetch: FetchKeys, time: ParsedTimeOptions): ForgeSettings {
	assertKnownOptions(options, FORGE_OPTIONS, ' of `forge`');
	const { now } = time;
	const { appId, apiHosts = [], singleUse = false } = options;
	const id = typeof appId === 'string' && appId.startsWith(ARI) ? appId.slice(ARI.length) : appId;
	if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) {
		throw new TypeError('The option `forge.appId` must be the id of the app, as in its manifest');
	}
	if (!Array.isArray(apiHosts) || !apiHosts.every(isHost)) {
		throw new TypeError('The option `forge.apiHosts` must be a list of hosts, such as api.example.com');
	}
	if (typeof singleUse !== 'boolean') throw new TypeError('The option `forge.singleUse` must be true or false');
	const development =
		options.development === undefined ? undefined : parseForgeDevelopment(options.development, 'forge.development');
	if (development !== undefined && (options.jwksUrl !== undefined || apiHosts.length > 0)) {
		throw new TypeError('The option `forge.development` replaces `forge.jwksUrl` and `forge.apiHosts`');
	}
	const url = development?.jwksUrl ?? checkKeyUrl(options.jwksUrl ?? JWKS_URL, 'forge.jwksUrl');
	if (development === undefined && isLoopback(new URL(url))) {
		throw new TypeError('The option `forge.jwksUrl` is on this machine: see `forge.development`');
	}
	const hosts = new Set(apiHosts);
	const findKey = createKeySet({ url, isDefault: url === JWKS_URL, fetch, now });
	return {
		audience: `${ARI}${id}`,
		// A key of a local site is good there alone, and no other is good there.
		async findKey(kid) {
			if (kid.startsWith(LOCAL_SITE_KEYS) === (development !== undefined)) return findKey(kid);
			const signer = development === undefined ? 'a local site, without' : 'no local site, with';
			throw new DecodeError('ERR_KEY', `The token is signed by ${signer} the option \`forge.development\``);
		},
		isApi: (address) => (development === undefined ? isForgeApi(address, hosts) : isBelow(address, development.apiUrl)),
		development,
		useOnce: singleUse ? createUseOnce(time) : () => undefined,
	};
}

/** Whether a text is a host as a URL parser writes it: lower case, without the default port. */
function isHost(host: unknown): boolean {
	return ['http:', 'https:'].every((protocol) => URL.parse(`${protocol}//${String(host)}`)?.host === host);
}
