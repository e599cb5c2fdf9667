import { assertKnownOptions, namesOf } from '../option-names.ts';
import type { DeduplicationStore } from '../app/index.ts';
import { parseCloud, type Cloud, type ParsedCloud } from '../cloud/index.ts';
import { isProtected, parseHttpUrl } from '../http/index.ts';
import { assertNotSwallowing } from '../stores/index.ts';
import { isSecret } from '../tenant/index.ts';

/** Options of `oauthConsent`. */
export interface OAuthConsentOptions {
	/** The client id of the app, from its settings in the developer console. */
	clientId: string;
	clientSecret: string;
	/** The callback URL, exactly as in the settings of the app: https, or http on this machine. */
	redirectUri: string | URL;
	/** The scopes to ask for. `offline_access` is added: without it there is no refresh token. */
	scopes: readonly string[];
	/**
	 * The cloud of the app: where users consent, where tokens are fetched, and the gateway. `government`, or the addresses of
	 * an isolated cloud.
	 *
	 * @default 'commercial'
	 */
	cloud?: Cloud | undefined;
	/**
	 * Binds the code to this app with PKCE (RFC 7636, S256), for a server that supports it.
	 *
	 * @default false
	 */
	pkce?: boolean | undefined;
	/**
	 * How long a user may take from the start to the callback, in seconds.
	 *
	 * @default 600
	 */
	stateLifetime?: number | undefined;
	/**
	 * Remembers used states, so that each is accepted once, in all processes where the store has `claim`. Without it, a state
	 * is accepted until it expires, from the same browser only and with a new code only.
	 *
	 * @default none
	 */
	usedStates?: DeduplicationStore | undefined;
	/**
	 * The transport.
	 *
	 * @default globalThis.fetch
	 */
	fetch?: typeof globalThis.fetch | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/** Valid options, with their defaults. */
export interface ParsedConsentOptions {
	readonly clientId: string;
	readonly clientSecret: string;
	readonly redirectUri: URL;
	/** As text: a server compares it with its registration character by character. */
	readonly redirectText: string;
	readonly scope: string;
	readonly cloud: ParsedCloud;
	readonly pkce: boolean;
	/** In seconds. */
	readonly stateLifetime: number;
	readonly usedStates: DeduplicationStore | undefined;
	readonly fetch: typeof globalThis.fetch;
	readonly now: () => number;
}

/** A scope (RFC 6749, section 3.3). */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+$/;
const OFFLINE = 'offline_access';

const NAMES = namesOf<OAuthConsentOptions>({
	clientId: true,
	clientSecret: true,
	redirectUri: true,
	scopes: true,
	cloud: true,
	pkce: true,
	stateLifetime: true,
	usedStates: true,
	fetch: true,
	now: true,
});

/** @throws `TypeError` or `RangeError` that names the invalid option. */
export function parseConsentOptions(options: OAuthConsentOptions): ParsedConsentOptions {
	assertKnownOptions(options, NAMES, ' of `oauthConsent`');
	const { clientId, clientSecret, scopes, pkce = false, stateLifetime = 600, usedStates, now = Date.now } = options;
	if (typeof clientId !== 'string' || clientId === '') {
		throw new TypeError('The option `clientId` of `oauthConsent` must be a non-empty string');
	}
	// States are signed with a key made of it.
	if (!isSecret(clientSecret)) {
		throw new TypeError(
			'The option `clientSecret` of `oauthConsent` must be a secret: not empty, and not a redacted one',
		);
	}
	const redirectUri = parseHttpUrl(options.redirectUri);
	if (redirectUri === undefined || !isProtected(redirectUri)) {
		throw new TypeError('The option `redirectUri` of `oauthConsent` must be an https URL, or http on this machine');
	}
	if (redirectUri.hash !== '' || redirectUri.username !== '' || redirectUri.password !== '') {
		throw new TypeError('The option `redirectUri` of `oauthConsent` must not have a fragment or a user');
	}
	if (!Array.isArray(scopes) || scopes.length === 0 || !scopes.every((scope) => SCOPE.test(String(scope)))) {
		throw new TypeError('The option `scopes` of `oauthConsent` must be a list of scopes, such as `read:jira-work`');
	}
	if (typeof pkce !== 'boolean') throw new TypeError('The option `pkce` of `oauthConsent` must be true or false');
	if (!(typeof stateLifetime === 'number' && stateLifetime >= 1 && stateLifetime <= 86_400)) {
		throw new RangeError('The option `stateLifetime` of `oauthConsent` must be 1 to 86400 seconds');
	}
	if (usedStates !== undefined) checkStore(usedStates);
	if (typeof now !== 'function') throw new TypeError('The option `now` of `oauthConsent` must be a function');
	if (options.fetch !== undefined && typeof options.fetch !== 'function') {
		throw new TypeError('The option `fetch` of `oauthConsent` must be a function');
	}
	return {
		clientId,
		clientSecret,
		redirectUri,
		redirectText: String(options.redirectUri),
		scope: [...new Set([...scopes, OFFLINE])].join(' '),
		cloud: parseCloud(options.cloud),
		pkce,
		stateLifetime,
		usedStates,
		// Read at each call, so that a `fetch` that is replaced later counts; never called as a method.
		fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
		now,
	};
}

function checkStore(store: DeduplicationStore): void {
	for (const method of ['get', 'set'] as const) {
		if (typeof store?.[method] !== 'function') {
			throw new TypeError(`The option \`usedStates\` of \`oauthConsent\` must have the method ${method}`);
		}
	}
	assertNotSwallowing('usedStates', store);
}
