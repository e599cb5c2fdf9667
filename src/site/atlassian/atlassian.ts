import { randomUUID } from 'node:crypto';
import { createTokenServer, installRequest, signedRequest, webhookBody, type KeyServer } from '../../mock/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { SiteError } from '../errors.ts';
import type { Change } from '../product.ts';
import { deliver, type DeliverContext, type Delivery } from './deliver.ts';
import type { InstalledApp } from './descriptor.ts';
import { fetchDescriptor } from './fetch-descriptor.ts';
import { addressOf, pageUrl, type PageOptions } from './page-url.ts';
import { send } from './send.ts';

/** What Atlassian, towards one app, is made of. */
export interface AtlassianContext extends Omit<DeliverContext, 'tenant'> {
	/** How long to wait for an app that is not up yet, in milliseconds. */
	readonly patience: number;
	readonly keyServer: KeyServer;
	/** The tenant before the first install. */
	readonly tenant: TenantInfo;
	readonly delay: (ms: number) => Promise<void>;
}

/** Atlassian, towards one app. */
export interface Atlassian {
	readonly tenant: TenantInfo;
	readonly app: InstalledApp | undefined;
	/** Whether the app's calls are to be taken. */
	readonly trusted: boolean;
	readonly tokens: { answer(request: Request): Promise<Response>; userOf(token: string): string | undefined };
	/** @param address of the descriptor; that of the last time by default. */
	install(address?: string): Promise<void>;
	uninstall(): Promise<void>;
	rotateSecret(): Promise<void>;
	/** Tells the app what changed. */
	tell(change: Change): Promise<Delivery[]>;
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<Delivery[]>;
	pageUrl(moduleKey: string, options?: PageOptions): Promise<string>;
	contextToken(options?: Pick<PageOptions, 'accountId'>): Promise<string>;
}

export function createAtlassian(context: AtlassianContext): Atlassian {
	const { keyServer, now, accountId } = context;
	let address: string | undefined;
	let { tenant } = context;
	let app: InstalledApp | undefined;
	// Until an app is installed, whoever has the tenant may call.
	let trusted = true;
	let tokens = createTokenServer(tenant, { now });

	function use(next: TenantInfo): void {
		tenant = next;
		tokens = createTokenServer(next, { now });
	}

	function installedApp(): InstalledApp {
		if (app === undefined) throw noApp();
		return app;
	}

	async function sendInstall(to: InstalledApp, event: 'installed' | 'uninstalled'): Promise<number | undefined> {
		const path = to.lifecycle[event];
		if (path === undefined) return 204;
		const { baseUrl } = to;
		const request = await installRequest(tenant, { event, url: addressOf(to, path), baseUrl, keyServer, now });
		return send(request, { kind: event, baseUrl }, context);
	}

	async function sendEnabled(to: InstalledApp): Promise<void> {
		const path = to.lifecycle['enabled'];
		if (path === undefined) return;
		const { baseUrl } = to;
		const { sharedSecret: _, ...shown } = tenant;
		const body = { ...shown, eventType: 'enabled' };
		const request = await signedRequest(tenant, { method: 'POST', url: addressOf(to, path), baseUrl, body, now });
		await send(request, { kind: 'enabled', baseUrl }, context);
	}

	/** The app may use its new secret while it still answers; when it refuses, all is as before. */
	async function installAs(next: TenantInfo, to: InstalledApp): Promise<void> {
		const before = { tenant, app, trusted };
		use(next);
		[app, trusted] = [to, true];
		const status = await sendInstall(to, 'installed');
		if (status === undefined || status < 200 || status > 299) {
			use(before.tenant);
			({ app, trusted } = before);
			const answer = status === undefined ? 'did not answer' : `answered ${status}`;
			throw new SiteError('ERR_INSTALL', `The app is not installed: it ${answer} to the installed callback`);
		}
		await sendEnabled(to);
	}

	async function tell(change: Change): Promise<Delivery[]> {
		const to = app;
		if (to === undefined) return [];
		const { event, body, registered = [] } = change;
		const described = to.webhooks.filter((webhook) => webhook.event === event).map((webhook) => ({ webhook, body }));
		const overRest = registered.map(({ id, url }) => ({
			webhook: { event, url, excludeBody: false },
			body: { ...body, matchedWebhookIds: [id] },
		}));
		const wanted = [...described, ...overRest];
		return Promise.all(
			wanted.map((one) => deliver(one.webhook, to, { event, body: one.body }, { ...context, tenant: () => tenant })),
		);
	}

	return {
		get tenant() {
			return tenant;
		},
		get app() {
			return app;
		},
		get trusted() {
			return trusted;
		},
		tokens: { answer: (request) => tokens.answer(request), userOf: (token) => tokens.userOf(token) },
		async install(from = address) {
			if (from === undefined) throw noApp();
			const to = await fetchDescriptor(from, context);
			address = from;
			await installAs({ ...tenant, key: to.key, sharedSecret: makeSecret() }, to);
		},
		async uninstall() {
			if (app === undefined) return;
			await sendInstall(app, 'uninstalled');
			[app, trusted] = [undefined, false];
		},
		async rotateSecret() {
			const next = { ...tenant, sharedSecret: makeSecret() };
			if (app === undefined && trusted) use(next);
			else await installAs(next, installedApp());
		},
		tell,
		async fire(event, body = {}) {
			const { webhooks } = installedApp();
			if (!webhooks.some((webhook) => webhook.event === event)) {
				const events = webhooks.map((webhook) => webhook.event).join(', ');
				throw new SiteError('ERR_EVENT', `The app has no webhook for ${event}: its descriptor has ${events || 'none'}`);
			}
			const { product } = context;
			const small = webhookBody({ event, product, timestamp: now(), accountId, siteUrl: tenant.baseUrl });
			return tell({ event, body: { ...small, ...body } });
		},
		async pageUrl(moduleKey, options = {}) {
			return pageUrl(tenant, installedApp(), moduleKey, { accountId, ...options, now });
		},
		async contextToken(options = {}) {
			const request = await signedRequest(tenant, { url: tenant.baseUrl, qsh: 'context', accountId, ...options, now });
			return (request.headers.get('authorization') ?? '').replace('JWT ', '');
		},
	};
}

function noApp(): SiteError {
	return new SiteError('ERR_NO_APP', 'The site has no app: give `app`, or call `install`');
}

/** Longer than the hash that it signs with. */
export function makeSecret(): string {
	return `${randomUUID()}${randomUUID()}`;
}
