import type { AuthenticatorOptions, OAuthWebhookOptions } from '../authenticator/index.ts';
import type { DecodeError } from '../errors.ts';
import type { AppTenantStore } from '../tenant/index.ts';
import type { AppCallbacks } from './callbacks.ts';
import type { AppDescriptor } from './descriptor.ts';
import type { ForgeAppOptions } from './forge/index.ts';

/** Where an app keeps for a while what it has seen. A Keyv is one; a `Map`, which never forgets, will do in a test. */
export interface SeenStore {
	get(key: string): unknown;
	/** @param ttl how long to keep it, in milliseconds. */
	set(key: string, value: true, ttl: number): unknown;
}

/** A route for webhooks. It takes one kind of proof: a Connect JWT, unless a secret or an OAuth app is named. */
export interface WebhookRoute {
	/** The event that this route is for. Needed for Confluence, whose bodies do not name theirs. */
	event?: string;
	/** The secret of webhooks that an administrator made, or several while you change it: `X-Hub-Signature`. */
	secret?: string | readonly string[];
	/** The OAuth 2.0 app that registered the webhook. */
	oauth?: Pick<OAuthWebhookOptions, 'clientId' | 'clientSecret'>;
}

/** Where the lifecycle callbacks go, and where the descriptor is: paths below the base URL. */
export interface AppPaths {
	/** @default '/installed', or that of the descriptor */
	installed?: string;
	/** @default '/uninstalled', or that of the descriptor */
	uninstalled?: string;
	/** @default '/enabled', or that of the descriptor */
	enabled?: string;
	/** @default '/disabled', or that of the descriptor */
	disabled?: string;
	/** @default '/atlassian-connect.json' */
	descriptor?: string;
}

/** Options of {@link createApp}: those of `Authenticator`, and these. */
export interface AppOptions extends Omit<AuthenticatorOptions, 'forge'> {
	/** The app's key, as in its descriptor. */
	key: string;
	/** The app's own base URL, as in its descriptor, or all that it has. */
	baseUrl: string | URL | readonly (string | URL)[];
	/** Where the tenants are kept. */
	tenants: AppTenantStore;
	/** What to do about what comes in. */
	on?: AppCallbacks;
	/** The app on Forge: serves its deliveries beside those of Connect. */
	forge?: ForgeAppOptions;
	/** The descriptor, to be served. What in it contradicts the routes is an error at once. */
	descriptor?: AppDescriptor;
	/** Paths of the lifecycle callbacks and of the descriptor. */
	paths?: AppPaths;
	/**
	 * Routes of webhooks, by path.
	 *
	 * @default those of the descriptor; without one, `/webhooks` for events that name themselves, and `/webhooks/{event}`
	 *   for each event in `on`
	 */
	webhooks?: Readonly<Record<string, WebhookRoute>>;
	/**
	 * How long the previous secret is still accepted after a new install, in seconds, for tokens in flight. It is kept in
	 * the stored tenant, as `formerSecret`. 0 is not at all.
	 *
	 * @default 900
	 */
	formerSecretLifetime?: number;
	/**
	 * Keeps all that is stored of a tenant that has uninstalled the app, except its secret. Otherwise only its keys and its
	 * address stay, for a day, so that an old install cannot come back. Its tokens are refused either way: `eventType` is
	 * `uninstalled`.
	 *
	 * @default false; true with `unsignedInstalls`, and then it cannot be false
	 */
	keepUninstalled?: boolean;
	/** Makes the callbacks of webhooks run once per delivery and tenant, though Jira and Bitbucket send some twice. */
	seen?: SeenStore;
	/**
	 * How long to remember what was seen, in seconds.
	 *
	 * @default 86_400, which is longer than Jira tries
	 */
	seenLifetime?: number;
	/**
	 * How long the body of a webhook may be, in bytes.
	 *
	 * @default 26_214_400, where Jira stops
	 */
	maxBodySize?: number;
	/**
	 * How many bytes of bodies are kept in memory before their senders are verified, of all requests together: of webhooks
	 * with a secret, whose proof covers the body, and of installs. A request that finds no room gets a 503 with
	 * `Retry-After`. At least `maxBodySize`.
	 *
	 * @default 4 * maxBodySize, which is 100 MiB
	 */
	maxUnverifiedBytes?: number;
	/**
	 * Hears what failed: the app or its stores, when the response is a 500; a key server, when it is a 503.
	 *
	 * @default console.error
	 */
	onError?: (error: unknown, request: Request) => unknown;
	/** Told why a request was refused, which the sender is not told. */
	onRefused?: (error: DecodeError, request: Request) => unknown;
	/**
	 * Answers what is on no route of these. When it fails, the answer is a 500; when it throws a `DecodeError`, as an
	 * `Authenticator` of its own does, a 401, or a 503 for `ERR_KEY_UNAVAILABLE`.
	 *
	 * @default a 404
	 */
	fallback?: (request: Request) => Response | Promise<Response>;
}

/** Options of an app that is on Forge alone: there are no tenants, no key and no descriptor. */
export interface ForgeOnlyOptions extends Omit<
	AppOptions,
	'key' | 'baseUrl' | 'tenants' | 'descriptor' | 'paths' | 'webhooks' | 'forge'
> {
	forge: ForgeAppOptions;
	/** The base URL of the remote, or all that it has: their paths are cut off. */
	baseUrl?: string | URL | readonly (string | URL)[];
	key?: undefined;
	tenants?: undefined;
}

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function checkOptions(options: AppOptions): void {
	const { key, baseUrl, tenants, formerSecretLifetime = 0 } = options;
	if (typeof key !== 'string' || key === '') throw new TypeError('The option `key` is needed: the key of the app');
	const baseUrls = [baseUrl].flat();
	if (baseUrls.length === 0 || !baseUrls.every((url) => URL.canParse(String(url)))) {
		throw new TypeError('The option `baseUrl` is needed, absolute: a signed install is meant for it');
	}
	assertMethods('tenants', tenants, ['get', 'set', 'delete']);
	if (!(formerSecretLifetime >= 0 && Number.isFinite(formerSecretLifetime))) {
		throw new RangeError('The option `formerSecretLifetime` must be a number of seconds, 0 or more');
	}
	if (options.keepUninstalled === false && options.unsignedInstalls?.length) {
		throw new TypeError('The option `keepUninstalled` cannot be false with `unsignedInstalls`');
	}
	checkCommonOptions(options);
}

/** The options that apps on Connect and on Forge share. */
export function checkCommonOptions(options: AppOptions | ForgeOnlyOptions): void {
	const { seen, seenLifetime = 1, maxBodySize = 1 } = options;
	if (seen !== undefined) assertMethods('seen', seen, ['get', 'set']);
	for (const [name, value] of Object.entries({ seenLifetime, maxBodySize })) {
		if (!(value > 0)) throw new RangeError(`The option \`${name}\` must be a number above 0`);
	}
	const { maxUnverifiedBytes } = options;
	// 26_214_400 is the default of `maxBodySize`.
	if (maxUnverifiedBytes !== undefined && !(maxUnverifiedBytes >= (options.maxBodySize ?? 26_214_400))) {
		throw new RangeError('The option `maxUnverifiedBytes` must be at least `maxBodySize`');
	}
	for (const name of ['onError', 'onRefused', 'fallback'] as const) {
		if (options[name] !== undefined && typeof options[name] !== 'function') {
			throw new TypeError(`The option \`${name}\` must be a function`);
		}
	}
	for (const [name, callback] of Object.entries(options.on ?? {})) {
		if (callback !== undefined && typeof callback !== 'function') {
			throw new TypeError(`The option \`on\` must hold functions: ${name} is none`);
		}
	}
}

function assertMethods(option: string, store: object | undefined, methods: string[]): void {
	for (const method of methods) {
		if (typeof (store as Record<string, unknown> | undefined)?.[method] !== 'function') {
			throw new TypeError(`The option \`${option}\` must have a method \`${method}\``);
		}
	}
}
