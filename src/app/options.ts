import { AUTHENTICATOR_OPTIONS, type AuthenticatorOptions, type OAuthWebhookOptions } from '../authenticator/index.ts';
import type { DecodeError } from '../errors.ts';
import { MAX_BODY } from '../http/index.ts';
import { assertKnownOptions, namesOf, pickOptions } from '../option-names.ts';
import { assertNotSwallowing } from '../stores/index.ts';
import type { AppTenantStore } from '../tenant/index.ts';
import type { WebhookProduct } from '../webhook/index.ts';
import type { AppCallbacks } from './callbacks.ts';
import type { AppDescriptor } from './descriptor.ts';
import type { ForgeAppOptions } from './forge/index.ts';
import { checkCallbackNames } from './near-misses.ts';
import type { PathParams } from './paths.ts';

/**
 * Where an app remembers for a while which webhooks were delivered. A Keyv becomes one with `fromKeyv`; a `Map`, which never
 * forgets, is enough in a test.
 */
export interface DeduplicationStore {
	/** @returns the value of the key; nothing, or anything falsy, for an unknown one. */
	get(key: string): unknown;
	/** @param ttl how long the key is needed, in milliseconds. */
	set(key: string, value: string, ttl: number): unknown;
	/**
	 * Sets the key unless it has a value, in one step for all processes: Redis `SET key value NX PX ttl`, PostgreSQL
	 * `insert ... on conflict`. Without it, two processes that receive one delivery at the same moment may both run the
	 * callback. A store with `claim` needs `delete`, too.
	 *
	 * @returns whether the key was set.
	 */
	claim?(key: string, value: string, ttl: number): boolean | Promise<boolean>;
	/** Removes a key whose callback failed, so that the sender's next try runs. */
	delete?(key: string): unknown;
}

/**
 * Runs a function while it holds a lock for a tenant, which no other process can hold at the same time. It calls the
 * function once, waits for it, passes its rejection on, and releases the lock.
 */
export type TenantLock = (clientKey: string, run: () => Promise<void>) => Promise<void>;

/** Secrets of webhooks: one, several while it is changed, or nothing where there is none for a request. */
export type WebhookSecrets = string | readonly string[] | null | undefined;

/** A route for webhooks. It accepts one kind of proof: a Connect JWT, unless a secret or an OAuth app is named. */
export interface WebhookRoute {
	/** The event that this route is for. Needed for Confluence Cloud, whose bodies do not name theirs. */
	event?: string | undefined;
	/** The product that this route is for, where neither the proof nor the event says it. */
	product?: WebhookProduct | undefined;
	/**
	 * The secret of webhooks that an administrator made, or several while you change it: `X-Hub-Signature`. A function finds
	 * it for a request, if each customer has its own: by the variables of the path, say. It must not read the body.
	 */
	secret?:
		| string
		| readonly string[]
		| ((request: Request, params: PathParams) => WebhookSecrets | Promise<WebhookSecrets>)
		| undefined;
	/** The OAuth 2.0 app that registered the webhook. */
	oauth?: Pick<OAuthWebhookOptions, 'clientId' | 'clientSecret'> | undefined;
}

/** Where the lifecycle callbacks go, and where the descriptor is: paths below the base URL. */
export interface AppPaths {
	/** @default '/installed', or that of the descriptor */
	installed?: string | undefined;
	/** @default '/uninstalled', or that of the descriptor */
	uninstalled?: string | undefined;
	/** @default '/enabled', or that of the descriptor */
	enabled?: string | undefined;
	/** @default '/disabled', or that of the descriptor */
	disabled?: string | undefined;
	/** @default '/atlassian-connect.json' */
	descriptor?: string | undefined;
}

/** Options of {@link createApp}: those of `Authenticator`, and these. */
export interface AppOptions extends Omit<AuthenticatorOptions, 'forge'> {
	/** The app's key, as in its descriptor. */
	key: string;
	/** The app's own base URL, as in its descriptor, or all that it has. */
	baseUrl: string | URL | readonly (string | URL)[];
	/** Where the tenants are kept. */
	tenants: AppTenantStore;
	/** Callbacks for lifecycle events and webhooks. */
	on?: AppCallbacks | undefined;
	/** The app on Forge: serves its deliveries beside those of Connect. */
	forge?: ForgeAppOptions | undefined;
	/** The descriptor, to be served. A contradiction to the routes is an error at start. */
	descriptor?: AppDescriptor | undefined;
	/** Paths of the lifecycle callbacks and of the descriptor. */
	paths?: AppPaths | undefined;
	/**
	 * Routes of webhooks, by path. A segment may have a variable, such as `/hooks/{project.key}`: callbacks receive its value
	 * in `params`. Only a Connect JWT proves the path: a secret and an OAuth app do not.
	 *
	 * @default those of the descriptor; without one, `/webhooks` for events that name themselves, and `/webhooks/{event}`
	 *   for each event in `on`
	 */
	webhooks?: Readonly<Record<string, WebhookRoute>> | undefined;
	/**
	 * How long the previous secret is still accepted after a new install, in seconds, for tokens in flight. It is kept in
	 * the stored tenant, as `previousSecret`. 0 is not at all.
	 *
	 * @default 900
	 */
	previousSecretLifetime?: number | undefined;
	/**
	 * Keeps all that is stored of a tenant that has uninstalled the app, except its secret. Otherwise only its keys and its
	 * address stay, for a day, so that an old install cannot come back. Its tokens are refused either way: `eventType` is
	 * `uninstalled`.
	 *
	 * @default false; true with `unsignedInstalls`, and then it cannot be false
	 */
	keepUninstalled?: boolean | undefined;
	/**
	 * How long a callback in `on` may take, in milliseconds. One that is slower has failed: the response is a 500, an
	 * install is rolled back, and neither the tenant nor a retry of the webhook waits for it. On Forge it is the limit of
	 * events and post functions; for everything else Forge has its own.
	 *
	 * @default 25_000
	 */
	callbackTimeout?: number | undefined;
	/**
	 * Runs a function while nobody else holds the lock of a tenant, in any process. Within one process the lifecycle callbacks
	 * of a tenant run one after another without it. On Forge it is held where the record of an installation changes: its name
	 * is `installation:` with the id then.
	 */
	lock?: TenantLock | undefined;
	/** Makes the callbacks of webhooks run once per delivery and tenant, though Jira and Bitbucket send some twice. */
	deduplication?: DeduplicationStore | undefined;
	/**
	 * How long a delivery is remembered, in seconds.
	 *
	 * @default 86_400, which is longer than Jira tries
	 */
	deduplicationLifetime?: number | undefined;
	/**
	 * How long the body of a webhook may be, in bytes.
	 *
	 * @default 26_214_400, where Jira stops
	 */
	maxBodySize?: number | undefined;
	/**
	 * How many bytes of bodies are kept in memory before their senders are verified, of all requests together: of webhooks
	 * with a secret, whose proof covers the body, and of installs. A request that finds no room gets a 503 with
	 * `Retry-After`. At least `maxBodySize`.
	 *
	 * @default 4 * maxBodySize, which is 100 MiB
	 */
	maxUnverifiedBytes?: number | undefined;
	/**
	 * Hears what failed: the app or its stores, when the response is a 500; a key server, when it is a 503.
	 *
	 * @default console.error
	 */
	onError?: ((error: unknown, request: Request) => unknown) | undefined;
	/** Hears why a request was refused. The sender does not. */
	onRefused?: ((error: DecodeError, request: Request) => unknown) | undefined;
	/**
	 * Responds to requests on no route of these. When it fails, the response is a 500; when it throws a `DecodeError`, as an
	 * `Authenticator` of its own does, a 401, or a 503 for `ERR_KEY_UNAVAILABLE`.
	 *
	 * @default a 404
	 */
	fallback?: ((request: Request) => Response | Promise<Response>) | undefined;
}

/** Options of an app that is on Forge alone: there are no tenants, no key and no descriptor. */
export interface ForgeOnlyOptions extends Omit<
	AppOptions,
	'key' | 'baseUrl' | 'tenants' | 'descriptor' | 'paths' | 'webhooks' | 'forge'
> {
	forge: ForgeAppOptions;
	/** The base URL of the remote, or all that it has: their paths are cut off. */
	baseUrl?: string | URL | readonly (string | URL)[] | undefined;
	key?: undefined;
	tenants?: undefined;
}

const NAMES = namesOf<Omit<AppOptions, keyof AuthenticatorOptions>>({
	on: true,
	descriptor: true,
	paths: true,
	webhooks: true,
	previousSecretLifetime: true,
	keepUninstalled: true,
	callbackTimeout: true,
	lock: true,
	deduplication: true,
	deduplicationLifetime: true,
	maxBodySize: true,
	maxUnverifiedBytes: true,
	onError: true,
	onRefused: true,
	fallback: true,
});
const APP_OPTIONS: readonly string[] = [...AUTHENTICATOR_OPTIONS, ...NAMES];

/** The options that the `Authenticator` of the Connect half of an app shares with it. */
export function authenticatorOptionsOf(options: AppOptions): AuthenticatorOptions {
	const { forge: _, ...connect } = options;
	return pickOptions(connect, AUTHENTICATOR_OPTIONS);
}

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function checkOptions(options: AppOptions): void {
	const { key, baseUrl, tenants, previousSecretLifetime = 0 } = options;
	if (typeof key !== 'string' || key === '') throw new TypeError('The option `key` is needed: the key of the app');
	const baseUrls = [baseUrl].flat();
	if (baseUrls.length === 0 || !baseUrls.every((url) => URL.canParse(String(url)))) {
		throw new TypeError('The option `baseUrl` is needed, absolute: a signed install is meant for it');
	}
	assertMethods('tenants', tenants, ['get', 'set', 'delete']);
	assertNotSwallowing('tenants', tenants);
	if (!(previousSecretLifetime >= 0 && Number.isFinite(previousSecretLifetime))) {
		throw new RangeError('The option `previousSecretLifetime` must be a number of seconds, 0 or more');
	}
	if (options.keepUninstalled === false && options.unsignedInstalls?.length) {
		throw new TypeError('The option `keepUninstalled` cannot be false with `unsignedInstalls`');
	}
	checkCommonOptions(options);
}

/** The options that apps on Connect and on Forge share. */
export function checkCommonOptions(options: AppOptions | ForgeOnlyOptions): void {
	assertKnownOptions(options, APP_OPTIONS, ' of `createApp`');
	const { deduplication, deduplicationLifetime = 1, maxBodySize = 1, callbackTimeout = 1, storeTimeout = 1 } = options;
	if (deduplication !== undefined) {
		assertMethods('deduplication', deduplication, ['get', 'set', ...(deduplication.claim ? ['delete'] : [])]);
		assertNotSwallowing('deduplication', deduplication);
	}
	for (const [name, value] of Object.entries({ deduplicationLifetime, maxBodySize, callbackTimeout, storeTimeout })) {
		if (!(value > 0)) throw new RangeError(`The option \`${name}\` must be a number above 0`);
	}
	const { maxUnverifiedBytes } = options;
	if (maxUnverifiedBytes !== undefined && !(maxUnverifiedBytes >= (options.maxBodySize ?? MAX_BODY))) {
		throw new RangeError('The option `maxUnverifiedBytes` must be at least `maxBodySize`');
	}
	for (const name of ['onError', 'onRefused', 'fallback', 'lock'] as const) {
		if (options[name] !== undefined && typeof options[name] !== 'function') {
			throw new TypeError(`The option \`${name}\` must be a function`);
		}
	}
	checkCallbackNames(Object.keys(options.on ?? {}), {
		connect: options.key !== undefined,
		forge: options.forge !== undefined,
	});
	for (const [name, callback] of Object.entries(options.on ?? {})) {
		if (callback !== undefined && typeof callback !== 'function') {
			throw new TypeError(`The option \`on\` must hold functions: ${name} is not a function`);
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
