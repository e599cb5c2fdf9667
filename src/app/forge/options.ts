import { FORGE_OPTIONS, type ForgeOptions } from '../../authenticator/index.ts';
import { assertKnownOptions, namesOf, pickOptions } from '../../option-names.ts';
import type { ForgeDeliveryKind, ForgeInstallationStore, ForgeModuleType, TenantLinkStore } from '../../forge/index.ts';
import { isSecret } from '../../tenant/index.ts';
import { assertNotSwallowing } from '../../stores/index.ts';
import { FORGE_KINDS, type ForgeCallHandler, type ForgeResolver } from './callbacks.ts';

/** A path that Forge sends to by POST: the `route.path` of an endpoint. */
export interface ForgeRoute {
	/**
	 * The kinds of delivery that it is for. Others are refused.
	 *
	 * @default 'event', 'appEvent', 'lifecycle', 'schedule', 'preUninstall'
	 */
	kinds?: readonly ForgeDeliveryKind[] | undefined;
	/** Of a web trigger: the secret that its senders sign with (`X-Hub-Signature`), or several while you change it. */
	secret?: string | readonly string[] | undefined;
}

/** A delivery whose callback runs for nearly as long as Forge waits, or longer. */
export interface SlowForgeDelivery {
	readonly kind: ForgeDeliveryKind;
	/** Of an event, or of the call: its handler's path. Never a value. */
	readonly name: string;
	readonly installationId: string | undefined;
	/** How long it has taken so far, in milliseconds. It goes on. */
	readonly elapsed: number;
	/** How long Forge waits, in milliseconds. */
	readonly limit: number;
}

/** The app on Forge, for `createApp`. */
export interface ForgeAppOptions extends ForgeOptions {
	/**
	 * Where installations are kept, with their system tokens, by installation id: a `Map`, a Keyv through `fromKeyv`, or your
	 * own. Seal it: `sealed(store, keys)`.
	 *
	 * @default none is kept
	 */
	installations?: ForgeInstallationStore | undefined;
	/** Where the links between client keys, cloud ids and installations are kept: see `createTenantLinks`. */
	links?: TenantLinkStore | undefined;
	/**
	 * The paths of the endpoints in the manifest, below the base URL.
	 *
	 * @default '/forge/events' for events and schedules; '/forge/resolver' for calls of resolvers, where there are some
	 */
	routes?: Readonly<Record<string, ForgeRoute>> | undefined;
	/**
	 * Handlers of `invokeRemote`, by method and path: `'GET /notes/{id}'`. A literal goes before a parameter; a last `{path}`
	 * may have slashes.
	 */
	calls?: Readonly<Record<string, ForgeCallHandler>> | undefined;
	/** Handlers of calls in the form of a resolver, by `functionKey`. */
	resolvers?: Readonly<Record<string, ForgeResolver>> | undefined;
	/**
	 * The manifest's modules, from `modulesOfManifest`. Without them a `preUninstall` looks like a schedule, unless the token
	 * says what it is.
	 *
	 * @default {}
	 */
	modules?: Readonly<Record<string, ForgeModuleType>> | undefined;
	/**
	 * How long a system token that was just delivered is good at least, in seconds. Atlassian's pages say two hours, older ones
	 * 55 minutes.
	 *
	 * @default 7200
	 */
	tokenLifetime?: number | undefined;
	/** Hears that a callback runs for nearly as long as Forge waits: four fifths of the limit. */
	onSlow?: ((delivery: SlowForgeDelivery) => unknown) | undefined;
}

const KINDS: ReadonlySet<string> = new Set<ForgeDeliveryKind>([
	'call',
	'resolver',
	'event',
	'appEvent',
	'lifecycle',
	...FORGE_KINDS,
]);

const NAMES = namesOf<Omit<ForgeAppOptions, keyof ForgeOptions>>({
	installations: true,
	links: true,
	routes: true,
	calls: true,
	resolvers: true,
	modules: true,
	tokenLifetime: true,
	onSlow: true,
});

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function checkForgeOptions(options: ForgeAppOptions): void {
	assertKnownOptions(options, [...FORGE_OPTIONS, ...NAMES], ' of `forge`');
	const { installations, links, routes = {}, calls = {}, resolvers = {}, onSlow, tokenLifetime = 7200 } = options;
	assertStore('installations', installations, ['get', 'set', 'delete']);
	assertStore('links', links, ['get', 'set']);
	for (const [path, { kinds, secret }] of Object.entries(routes)) {
		if (kinds !== undefined && !(Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind) => KINDS.has(kind)))) {
			throw new TypeError(`The kinds of the route ${path} in \`forge.routes\` must be a list of kinds of delivery`);
		}
		// A secret that a configuration lacks must not open the route.
		if (secret !== undefined && !([secret].flat().length > 0 && [secret].flat().every(isSecret))) {
			throw new TypeError(`The secret of the route ${path} must be a string that is not empty, or a list of them`);
		}
		if (secret !== undefined && !kinds?.includes('webTrigger')) {
			throw new TypeError(
				`The route ${path} has a secret, and its kinds have no 'webTrigger': nothing else is signed so`,
			);
		}
	}
	for (const [option, handlers] of Object.entries({ calls, resolvers })) {
		for (const [name, handler] of Object.entries(handlers)) {
			if (typeof handler !== 'function')
				throw new TypeError(`The option \`forge.${option}\` must hold functions: ${name}`);
		}
	}
	if (onSlow !== undefined && typeof onSlow !== 'function') {
		throw new TypeError('The option `forge.onSlow` must be a function');
	}
	if (!(tokenLifetime > 0 && tokenLifetime <= 14_400)) {
		throw new RangeError('The option `forge.tokenLifetime` must be seconds, and four hours at most');
	}
}

function assertStore(option: string, store: object | undefined, methods: readonly string[]): void {
	if (store === undefined) return;
	for (const method of methods) {
		if (typeof (store as Record<string, unknown> | null)?.[method] !== 'function') {
			throw new TypeError(`The option \`forge.${option}\` must have a method \`${method}\``);
		}
	}
	assertNotSwallowing(`forge.${option}`, store);
}

/** The options that the `Authenticator` of an app shares with it. */
export function authenticatorForgeOptionsOf({ appId, ...options }: ForgeAppOptions): ForgeOptions {
	return { appId, ...pickOptions(options, FORGE_OPTIONS) };
}
