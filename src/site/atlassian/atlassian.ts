import { signedRequest, webhookBody } from '../../mock/index.ts';
import type { Change } from '../product.ts';
import { SiteError } from '../errors.ts';
import type { Delivery, DeliverContext } from './deliver.ts';
import { fetchDescriptor, type FetchDescriptor } from './fetch-descriptor.ts';
import { createInTurn } from './in-turn.ts';
import { createLifecycle, noApp, type Lifecycle, type LifecycleContext } from './lifecycle.ts';
import { pageUrl, type PageOptions } from './page-url.ts';
import type { InstalledApp } from './descriptor.ts';
import { tellApp } from './tell-app.ts';

/** What Atlassian, towards one app, is made of. */
export interface AtlassianContext
	extends Omit<DeliverContext, 'tenant' | 'isInstalled'>, LifecycleContext, Omit<FetchDescriptor, 'fetch' | 'wait'> {}

/** Atlassian, towards one app. */
export interface Atlassian extends Pick<Lifecycle, 'tenant' | 'app' | 'trusted' | 'tokens'> {
	/** @param address of the descriptor. */
	install(address: string): Promise<void>;
	uninstall(): Promise<void>;
	/** Uninstalls the app, if there is one, and installs the one of the last time. */
	reinstall(): Promise<void>;
	rotateSecret(): Promise<void>;
	/** Tells the app what changed. */
	tell(change: Change): Promise<Delivery[]>;
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<Delivery[]>;
	pageUrl(moduleKey: string, options?: PageOptions): Promise<string>;
	contextToken(options?: Pick<PageOptions, 'accountId'>): Promise<string>;
}

export function createAtlassian(context: AtlassianContext): Atlassian {
	const { now, accountId } = context;
	const lifecycle = createLifecycle(context);
	// Two at once would leave the app with one secret and the site with the other.
	const inTurn = createInTurn();
	let address: string | undefined;

	function installedApp(): InstalledApp {
		if (lifecycle.app === undefined) throw noApp();
		return lifecycle.app;
	}

	async function installFrom(from: string): Promise<void> {
		const to = await fetchDescriptor(from, context);
		await lifecycle.install(to);
		address = from;
	}

	async function tell(change: Change): Promise<Delivery[]> {
		const { app } = lifecycle;
		return app === undefined
			? []
			: tellApp(app, change, {
					...context,
					tenant: () => lifecycle.tenant,
					isInstalled: ({ key }) => lifecycle.app?.key === key,
				});
	}

	return {
		get tenant() {
			return lifecycle.tenant;
		},
		get app() {
			return lifecycle.app;
		},
		get trusted() {
			return lifecycle.trusted;
		},
		tokens: lifecycle.tokens,
		install: (from) => inTurn(() => installFrom(from)),
		uninstall: () => inTurn(() => lifecycle.uninstall()),
		reinstall: () =>
			inTurn(async () => {
				if (address === undefined) throw noApp();
				await lifecycle.uninstall();
				await installFrom(address);
			}),
		rotateSecret: () => inTurn(() => lifecycle.rotateSecret()),
		tell,
		async fire(event, body = {}) {
			const { webhooks } = installedApp();
			if (!webhooks.some((webhook) => webhook.event === event)) {
				const events = webhooks.map((webhook) => webhook.event).join(', ');
				throw new SiteError('ERR_EVENT', `The app has no webhook for ${event}: its descriptor has ${events || 'none'}`);
			}
			const { product } = context;
			const { baseUrl: siteUrl } = lifecycle.tenant;
			const small = webhookBody({ event, product, timestamp: now(), accountId, siteUrl });
			return tell({ event, body: { ...small, ...body } });
		},
		async pageUrl(moduleKey, options = {}) {
			return pageUrl(lifecycle.tenant, installedApp(), moduleKey, { accountId, ...options, now });
		},
		async contextToken(options = {}) {
			const { tenant } = lifecycle;
			const request = await signedRequest(tenant, { url: tenant.baseUrl, qsh: 'context', accountId, ...options, now });
			return (request.headers.get('authorization') ?? '').replace('JWT ', '');
		},
	};
}
