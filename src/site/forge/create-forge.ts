import {
	createForgePlatform,
	createForgeTokenIssuer,
	createSiteKeys,
	forgeInstallationFixture,
	type Caller,
	type FakeForgeInstallation,
	type ForgeKeys,
	type ForgePlatform,
	type ForgePlatformContext,
	type ForgeTokenIssuer,
} from '../../fake-atlassian/index.ts';
import { forgeInstallationAri } from '../../forge/index.ts';
import { mutex } from '../../mutex.ts';
import { fetchOnceListening, type AppConnection, type FetchDescriptorContext } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import { missingEvent, type ReceivedEvents } from '../missing-event.ts';
import type { Change } from '../product.ts';
import type { SendContext, Sent } from '../send.ts';
import {
	appOfManifest,
	eventsAndPages,
	noteOf,
	type ForgeApp,
	type ForgeModule,
	type Subscription,
} from './app-of-manifest.ts';
import { createAppTokens } from './app-tokens.ts';
import { createDeliveries, type Delivered } from './deliver.ts';
import { eventsOfChange, isSelf, sampleOfEvent } from './events-of-change.ts';
import { readInvocation, sendInvocation } from './invoke.ts';
import { keptOf, mayChange, restoreValues, type Installed, type KeptInstallation } from './installed.ts';
import type { ForgeInstallOptions, ForgeInvocation, SiteForge, SiteForgeOptions } from './site-forge.ts';
import { callWebTrigger } from './web-trigger.ts';

/** Dependencies of {@link createForge}. */
export interface ForgeContext extends SendContext, Pick<FetchDescriptorContext, 'appStartTimeout' | 'wait'> {
	readonly product: 'jira' | 'confluence';
	readonly origin: string;
	readonly cloudId: string;
	/** The path of the gateway. */
	readonly apiPath: string;
	/** The path of the key set. */
	readonly keysPath: string;
	/** The half on Connect. */
	readonly connection: AppConnection;
	/** The user of pages. */
	readonly accountId: string;
	/** The fields of a webhook's body that name something of the site. */
	readonly sample: (event: string) => Record<string, unknown>;
	/** Adds the account of an app that is installed. */
	readonly addApp: (app: { readonly key: string; readonly name: string }) => void;
	/** Of both halves of the app. */
	readonly received: () => ReceivedEvents;
	/** The people of the site. */
	readonly accounts: () => readonly string[];
	readonly options: Pick<SiteForgeOptions, 'environment' | 'licence'>;
	/** That of the data file. */
	readonly kept: KeptInstallation | undefined;
	/** Called after a change of the part that the data file keeps. */
	readonly saved: () => void;
}

/** The part of the site that plays Forge, with what its own routes need. */
export interface Forge {
	readonly site: SiteForge;
	readonly installed: Installed | undefined;
	readonly tokens: ForgeTokenIssuer;
	readonly keys: () => Promise<ForgeKeys>;
	/** Delivers a change to the triggers of the app that have it. */
	readonly changed: (change: Change, caller: Caller | undefined) => Promise<unknown>;
	/** As {@link SiteForge.fire}, with the recorded exchanges. */
	readonly fire: (event: string, body?: Readonly<Record<string, unknown>>) => Promise<readonly Delivered[]>;
	/** The part that the data file keeps. */
	readonly kept: () => KeptInstallation | undefined;
	/** Uninstalls the app because the site ends. The data file keeps its part. */
	readonly close: () => Promise<void>;
	/** @throws {@link SiteError} `ERR_MODULE`, `ERR_NO_APP`. */
	readonly moduleOf: (key: string) => ForgeModule;
}

export function createForge(context: ForgeContext): Forge {
	const { now, product, origin, cloudId, apiPath, keysPath, connection, accountId, options } = context;
	const apiBaseUrl = `${origin}${apiPath}/ex/${product}/${cloudId}`;
	const tokens = createForgeTokenIssuer(now);
	let generated: Promise<ForgeKeys> | undefined;
	const keys = (): Promise<ForgeKeys> => (generated ??= createSiteKeys());
	let installed: Installed | undefined;
	let { kept } = context;
	const exclusive = mutex();

	const deliveries = createDeliveries({
		...context,
		keys,
		installation: () => installed?.installation,
		tokensFor: (endpoint) => appTokens.ofEndpoint(endpoint),
	});

	function required(): Installed {
		if (installed === undefined) {
			throw new SiteError('ERR_NO_APP', 'The site has no app on Forge: set the option `forge`, or install one');
		}
		return installed;
	}

	const appTokens = createAppTokens({ tokens, now, cloudId, installed: required });
	const revokeTokens = (): void => appTokens.revoke(installed?.installation);

	function platformOf(installation: FakeForgeInstallation): ForgePlatform {
		const current: ForgePlatformContext = {
			installation,
			tokens,
			apiPath,
			// An upgrade changes these.
			get scopes() {
				return installed?.app.scopes;
			},
			get impersonatedScopes() {
				return installed?.app.impersonatedScopes;
			},
			get accounts() {
				return context.accounts();
			},
			get connect() {
				const key = installed?.app.connectKey;
				return key === undefined ? undefined : { key, clientKey: connection.tenant.clientKey };
			},
		};
		const platform = createForgePlatform(current);
		return {
			...platform,
			async respond(request) {
				const response = await platform.respond(request);
				if (response !== undefined && mayChange(request)) context.saved();
				return response;
			},
		};
	}

	async function sendToAll(
		subscriptions: readonly Subscription[],
		name: string,
		body: Readonly<Record<string, unknown>> | undefined,
	): Promise<readonly Delivered[]> {
		const { installation } = required();
		const kind = name.startsWith('avi:forge:') ? 'lifecycle' : name.startsWith('avi:cloud:') ? 'appEvent' : 'event';
		const sent = subscriptions.map(({ endpoint, filter }) => {
			const delivery = { kind, name, endpoint, body, isRepeated: true, note: noteOf(filter) } as const;
			return deliveries.deliver(delivery, installation);
		});
		return Promise.all(sent);
	}

	const subscribed = (name: string): readonly Subscription[] =>
		installed?.app.subscriptions.filter(({ event }) => event === name) ?? [];

	/** Sends to the endpoint of a module that has one of its own. */
	function deliverTo(
		{ key, type, endpoint }: ForgeModule,
		kind: 'schedule' | 'preUninstall',
		installation: FakeForgeInstallation,
	): Promise<Delivered> {
		if (endpoint === undefined) throw noModule(key, 'an endpoint');
		return deliveries.deliver({ kind, name: kind, endpoint, module: { type, key }, isRepeated: false }, installation);
	}

	function moduleOf(key: string): ForgeModule {
		const module = required().app.modules.find((candidate) => candidate.key === key);
		if (module === undefined) throw noModule(key, 'that');
		return module;
	}

	async function waitForApp({ subscriptions, modules }: ForgeApp): Promise<void> {
		const [endpoint] = [...subscriptions, ...modules].flatMap(({ endpoint: one }) => one ?? []);
		if (context.appStartTimeout === 0 || endpoint === undefined) return;
		const response = await fetchOnceListening(endpoint.baseUrl, context);
		await response.body?.cancel();
	}

	async function install(given: ForgeInstallOptions): Promise<void> {
		const app = appOfManifest(given, product);
		await waitForApp(app);
		await uninstall();
		const previous = kept?.appId === app.appId ? kept : undefined;
		const installation = forgeInstallationFixture({
			product,
			appId: app.appId,
			installationId: previous?.installationId ?? crypto.randomUUID(),
			environment: {
				type: options.environment ?? 'DEVELOPMENT',
				id: previous?.environmentId ?? crypto.randomUUID(),
			},
			appVersion: previous?.appVersion ?? '1.0.0',
			cloudId,
			siteUrl: origin,
			apiBaseUrl,
			scopes: app.scopes,
			licence: options.licence,
		});
		installed = { app, installation, platform: platformOf(installation) };
		restoreValues(installed.platform, previous);
		context.addApp({ key: app.appId, name: app.name });
		try {
			if (app.connect !== undefined) {
				await connection.installOnForge(app.connect, forgeInstallationAri(installation.installationId) ?? '');
			}
		} catch (error) {
			installed = undefined;
			throw error;
		}
		kept = undefined;
		context.saved();
		await sendToAll(subscribed('avi:forge:installed:app'), 'avi:forge:installed:app', undefined);
	}

	async function upgrade(given: ForgeInstallOptions): Promise<void> {
		const { app: previous, installation, platform } = required();
		const app = appOfManifest(given, product);
		if (app.appId !== previous.appId) {
			throw new SiteError('ERR_MANIFEST', 'The manifest is that of another app: `install` replaces the app');
		}
		const [major = ''] = (installation.appVersion ?? '').split('.');
		const upgraded = { ...installation, scopes: app.scopes, appVersion: `${Number(major) + 1}.0.0` };
		revokeTokens();
		// The stored values stay.
		installed = { app, installation: upgraded, platform };
		context.addApp({ key: app.appId, name: app.name });
		context.saved();
		if (app.connect !== undefined) {
			await connection.installOnForge(app.connect, forgeInstallationAri(installation.installationId) ?? '');
		} else if (previous.connect !== undefined) {
			await connection.drop();
		}
		await sendToAll(subscribed('avi:forge:upgraded:app'), 'avi:forge:upgraded:app', undefined);
	}

	async function uninstall(): Promise<void> {
		if (installed === undefined) return;
		const { app, installation } = installed;
		const notice = app.modules.find(({ type, endpoint }) => type === 'preUninstall' && endpoint !== undefined);
		// A failure does not stop the uninstall.
		if (notice !== undefined) await deliverTo(notice, 'preUninstall', installation);
		deliveries.forget();
		revokeTokens();
		installed = undefined;
		context.saved();
		if (app.connect !== undefined) await connection.uninstall();
	}

	function keptNow(): KeptInstallation | undefined {
		return installed === undefined ? kept : keptOf(installed);
	}

	async function changed(change: Change, caller: Caller | undefined): Promise<unknown> {
		if (installed === undefined) return undefined;
		const { app, installation } = installed;
		const selfGenerated = isSelf(caller, app);
		return Promise.all(
			eventsOfChange(change, product).map(async ({ name, body }) => {
				const reached = subscribed(name).filter(
					({ filter }) =>
						!(filter.ignoreSelf && selfGenerated) && !(filter.appIsLicensed && installation.licence?.active === false),
				);
				// The manifest has the scopes of its events: another is not installed.
				return sendToAll(reached, name, { ...body, selfGenerated });
			}),
		);
	}

	async function fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<readonly Delivered[]> {
		const reached = subscribed(event);
		if (reached.length === 0) throw missingEvent(event, context.received());
		return sendToAll(reached, event, { ...sampleOfEvent(event, product, context.sample), ...body });
	}

	async function invoke(key: string, invocation: ForgeInvocation): Promise<Sent> {
		const module = moduleOf(key);
		const { endpoint } = module;
		if (endpoint === undefined) throw noModule(key, 'an endpoint');
		const user = invocation.accountId ?? accountId;
		return sendInvocation(module, endpoint, invocation, required().installation, {
			...context,
			keys: await keys(),
			tokens: appTokens.ofEndpoint(endpoint, user),
			accountId: user,
			replay: async () => ({
				exchange: (await invoke(key, invocation)).exchange,
				done: Promise.resolve(undefined),
			}),
		});
	}

	const site: SiteForge = {
		jwksUrl: `${origin}${keysPath}`,
		apiUrl: `${origin}${apiPath}`,
		get installation() {
			return installed?.installation;
		},
		get app() {
			return installed && eventsAndPages(installed.app);
		},
		install: (given) => exclusive(() => install(given)),
		upgrade: (given) => exclusive(() => upgrade(given)),
		uninstall: () => exclusive(uninstall),
		fire: async (event, body) => (await fire(event, body)).map(({ attempt }) => attempt),
		redeliver: ({ early = false } = {}) => deliveries.redeliver(early),
		async runSchedule(key) {
			const module = moduleOf(key);
			if (module.type !== 'scheduledTrigger') throw noModule(key, 'a scheduledTrigger');
			return (await deliverTo(module, 'schedule', required().installation)).attempt;
		},
		invoke: async (key, invocation) => readInvocation((await invoke(key, invocation)).response),
		async callWebTrigger(key, request) {
			const { type, endpoint } = moduleOf(key);
			if (type !== 'webtrigger' || endpoint === undefined) throw noModule(key, 'a webtrigger with an endpoint');
			return callWebTrigger(request, (body) => {
				const delivery = { kind: 'webTrigger', name: 'webTrigger', endpoint, body, isRepeated: false } as const;
				return deliveries.deliver({ ...delivery, module: { type, key } }, required().installation);
			});
		},
		async rotateKeys(withdraw) {
			await (await keys()).rotate(withdraw);
		},
		issueToken: appTokens.issue,
		revokeTokens,
	};
	return {
		site,
		get installed() {
			return installed;
		},
		tokens,
		keys,
		changed,
		fire,
		kept: keptNow,
		close: () =>
			exclusive(async () => {
				kept = keptNow();
				await uninstall();
			}),
		moduleOf,
	};
}

function noModule(key: string, what: string): SiteError {
	return new SiteError('ERR_MODULE', `The module ${key} of the manifest is not there, or is not ${what}`);
}
