import { checkManifest } from '../../manifest/index.ts';
import {
	baseUrlsOf,
	forgeAppIdOf,
	hasToken,
	modulesOfType,
	readModel,
	readSource,
	recordOf,
	type Entry,
	type Json,
	type Manifest,
} from '../../manifest-model/index.ts';
import { isLoopback, parseHttpUrl } from '../../http/index.ts';
import { withoutTrailingSlashes } from '../../without-trailing-slashes.ts';
import { parseDescriptor, type InstalledApp } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import type { ForgeInstallOptions, SiteForgeApp } from './site-forge.ts';

/** Where Forge sends to. */
export interface Endpoint {
	readonly key: string;
	/** Without a trailing slash. */
	readonly baseUrl: string;
	/** Of deliveries that are not those of a page. */
	readonly url: string;
	/** The tokens that come along. */
	readonly tokens: { readonly system: boolean; readonly user: boolean };
}

/** An event that is sent to the app. */
export interface Subscription {
	readonly event: string;
	readonly endpoint: Endpoint;
	readonly filter: {
		readonly ignoreSelf: boolean;
		readonly appIsLicensed: boolean;
		/** The site does not evaluate it. */
		readonly expression: string | undefined;
	};
}

/** A module that has an endpoint, or that a page shows. */
export interface ForgeModule {
	readonly key: string;
	readonly type: string;
	readonly title: string;
	readonly endpoint: Endpoint | undefined;
	/** The folder of its page, below that of the manifest. */
	readonly resource: string | undefined;
}

const WITHOUT_PAGE = new Set(['scheduledTrigger', 'preUninstall', 'webtrigger', 'consumer']);

/** For the log of the site: a filter that it does not apply. */
export function noteOf({ expression }: Subscription['filter']): string | undefined {
	return expression === undefined
		? undefined
		: `The local site does not evaluate expressions of filters, and sent the event: ${expression}`;
}

/** Whether the site has a page for the module: with its frame, or with calls of its endpoint. */
export function hasPage({ type, endpoint, resource }: ForgeModule): boolean {
	return !WITHOUT_PAGE.has(type) && (endpoint ?? resource) !== undefined;
}

/** An app, as its manifest describes it. */
export interface ForgeApp {
	/** Bare. */
	readonly appId: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly impersonatedScopes: readonly string[];
	readonly subscriptions: readonly Subscription[];
	readonly modules: readonly ForgeModule[];
	/** The folder below which its pages are. */
	readonly folder: string | undefined;
	/** `app.connect.key` */
	readonly connectKey: string | undefined;
	/** The half on Connect, of an app that has `connectModules`. */
	readonly connect: InstalledApp | undefined;
}

/** The events that an app receives, and the keys of its modules that have a page. */
export function eventsAndPages({ subscriptions, modules }: ForgeApp): SiteForgeApp {
	const events = [...new Set(subscriptions.map(({ event }) => event))];
	return { events, pages: modules.filter(hasPage).map(({ key }) => key) };
}

/**
 * Reads a manifest.
 *
 * @throws {@link SiteError} `ERR_MANIFEST` with the errors that `checkManifest` finds, and for a remote that is not on this
 *   machine; `ERR_DESCRIPTOR` for `connectModules` that the site cannot use.
 */
export function appOfManifest(
	{ manifest, app, folder }: ForgeInstallOptions,
	product: 'jira' | 'confluence',
): ForgeApp {
	const errors = checkManifest(manifest).filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		const list = errors.map(({ line, path, message }) => `${line === undefined ? path : `line ${line}`}: ${message}`);
		throw new SiteError('ERR_MANIFEST', `The manifest is invalid:\n${list.join('\n')}`);
	}
	// It was read without an error.
	const model = readModel(readSource(manifest).value ?? {});
	const remotes = new Map(model.remotes.map((remote) => [String(remote.key), remote]));
	const urlOf = (key: string): string => baseUrlOf(remotes.get(key), app);
	const endpoints = new Map(
		modulesOfType(model, 'endpoint').flatMap(({ key, value }): [string, Endpoint][] => {
			const { remote, route, auth } = value;
			if (key === undefined || typeof remote !== 'string') return [];
			const baseUrl = urlOf(remote);
			const { path = '' } = recordOf(route);
			const url = `${baseUrl}/${String(path).replace(/^\/+/, '')}`;
			const tokens = { system: hasToken(auth, 'appSystemToken'), user: hasToken(auth, 'appUserToken') };
			return [[key, { key, baseUrl, url, tokens }]];
		}),
	);
	const { id, connect, name } = model.app;
	const appId = forgeAppIdOf(String(id));
	const { key: connectKey, remote: connectRemote } = recordOf(connect);
	// The cloud has it from the developer console.
	const shownName = typeof name === 'string' ? name : appId;
	const isOnConnect = typeof connectKey === 'string' && model.connectModules.length > 0;
	return {
		appId,
		name: shownName,
		scopes: model.scopes,
		impersonatedScopes: model.impersonatedScopes,
		subscriptions: modulesOfType(model, 'trigger').flatMap((trigger) => subscriptionsOf(trigger, endpoints)),
		modules: model.modules.flatMap((module) => moduleOf(module, endpoints, model)),
		folder,
		connectKey: typeof connectKey === 'string' ? connectKey : undefined,
		connect: isOnConnect
			? connectHalf(model, { key: connectKey, name: shownName }, urlOf(String(connectRemote)), product)
			: undefined,
	};
}

/** The base URL of a remote: that of the option, or that of the manifest if it is on this machine. */
function baseUrlOf(remote: Entry | undefined, app: ForgeInstallOptions['app']): string {
	const key = remote?.key ?? '';
	const given = typeof app === 'string' || app instanceof URL ? app : app?.[key];
	const url = parseHttpUrl(String(given ?? (remote && baseUrlsOf(remote)['default']) ?? ''));
	if (url === undefined || (given === undefined && !isLoopback(url))) {
		throw new SiteError(
			'ERR_MANIFEST',
			`The remote ${key} is not on this machine: the option \`forge.app\` needs the address at which the app runs`,
		);
	}
	return withoutTrailingSlashes(url.href);
}

function subscriptionsOf({ value }: Entry, endpoints: ReadonlyMap<string, Endpoint>): Subscription[] {
	const endpoint = endpoints.get(String(value['endpoint']));
	// The site runs no functions.
	if (endpoint === undefined || !Array.isArray(value['events'])) return [];
	return value['events'].map((event: unknown): Subscription => {
		const { eventType = event, filter = value['filter'] } = recordOf(event);
		const { ignoreSelf, appIsLicensed, expression } = recordOf(filter);
		return {
			event: String(eventType),
			endpoint,
			filter: {
				ignoreSelf: ignoreSelf === true,
				appIsLicensed: appIsLicensed === true,
				expression: expression === undefined ? undefined : String(expression),
			},
		};
	});
}

function moduleOf(
	{ type, key, value }: Entry,
	endpoints: ReadonlyMap<string, Endpoint>,
	{ resources }: Manifest,
): ForgeModule[] {
	const name = value['endpoint'] ?? recordOf(value['resolver'])['endpoint'];
	const endpoint = endpoints.get(String(name));
	const resource = resources.find((candidate) => candidate.key === value['resource'])?.value['path'];
	if (key === undefined || type === 'endpoint' || type === 'trigger') return [];
	const { title = value['name'] } = value;
	return [
		{
			key,
			type,
			title: typeof title === 'string' ? title : key,
			endpoint,
			resource: typeof resource === 'string' ? resource : undefined,
		},
	];
}

/** The descriptor that the manifest's `connectModules` are. `enabled` and `disabled` are never sent. */
function connectHalf(
	{ connectModules, scopes }: Manifest,
	app: { readonly key: string; readonly name: string },
	baseUrl: string,
	product: 'jira' | 'confluence',
): InstalledApp {
	const own = connectModules.filter(({ type }) => type.startsWith(`${product}:`));
	const named = own.map(({ type, value }): [string, Json] => [type.slice(product.length + 1), value]);
	const { installed, uninstalled } = recordOf(named.find(([type]) => type === 'lifecycle')?.[1]);
	const modules = Object.groupBy(
		named.filter(([type]) => type !== 'lifecycle'),
		([type]) => type,
	);
	return parseDescriptor({
		...app,
		baseUrl,
		authentication: { type: 'jwt' },
		scopes: scopes
			.filter((scope) => scope.endsWith(`:connect-${product}`))
			.map((scope) => scope.slice(0, scope.indexOf(':')).replaceAll('-', '_')),
		lifecycle: { installed, ...(uninstalled === undefined ? {} : { uninstalled }) },
		modules: Object.fromEntries(
			Object.entries(modules).map(([type, list = []]) => [type, list.map(([, module]) => module)]),
		),
	});
}
