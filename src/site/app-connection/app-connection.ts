import { signedRequest, webhookBody } from '../../fake-atlassian/index.ts';
import { missingEvent, noApp, type ReceivedEvents } from '../missing-event.ts';
import type { Change } from '../product.ts';
import type { Started } from '../exchange.ts';
import { deliverWebhooks, type DeliveryContext } from './deliver-webhooks.ts';
import { fetchDescriptor, type FetchDescriptorContext, type InstalledApp } from './descriptor.ts';
import { createLifecycle, type Lifecycle, type LifecycleContext } from './lifecycle.ts';
import { contextClaim, moduleUrl, type SignedUrlOptions } from './module-url.ts';
import { mutex } from '../../mutex.ts';

/** Dependencies of {@link createAppConnection}. */
export interface AppConnectionContext
	extends
		Omit<DeliveryContext, 'tenant' | 'isInstalled'>,
		LifecycleContext,
		Omit<FetchDescriptorContext, 'fetch' | 'wait'> {
	/** The fields of a webhook's body that name something of the site. */
	readonly sample: (event: string) => Record<string, unknown>;
	/** Of both halves of the app. */
	readonly received: () => ReceivedEvents;
}

/** The site's connection to its app: everything that the site sends to it. */
export interface AppConnection extends Pick<Lifecycle, 'tenant' | 'app' | 'trusted' | 'tokens'> {
	/** Installs the app of a descriptor. */
	install(descriptorUrl: string): Promise<void>;
	/** Installs the half on Connect of an app on Forge. */
	installOnForge(app: InstalledApp, installationId: string): Promise<void>;
	/** Ends the half on Connect of an app on Forge, without a callback. */
	drop(): Promise<void>;
	uninstall(): Promise<void>;
	/** Uninstalls the app, if there is one, and installs the app of the last install. */
	reinstall(): Promise<void>;
	rotateSecret(): Promise<void>;
	/** Delivers a change to the webhooks of the app that match it. */
	deliver(change: Change): Promise<Started[]>;
	/** Delivers an event to the webhooks of the app although no state changed. */
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<Started[]>;
	/** The body of an event that is fired: fields that name something of the site, and those that are given. */
	firedBody(event: string, body: Readonly<Record<string, unknown>>): Record<string, unknown>;
	signedUrl(moduleKey: string, options?: SignedUrlOptions): Promise<string>;
	contextToken(options?: SignedUrlOptions): Promise<string>;
}

export function createAppConnection(context: AppConnectionContext): AppConnection {
	const { now, accountId, product } = context;
	const lifecycle = createLifecycle(context);
	// Two installs at once could leave the app with one secret and the site with the other.
	const exclusive = mutex();
	let lastDescriptor: string | undefined;

	function requireApp(): InstalledApp {
		if (lifecycle.app === undefined) throw noApp();
		return lifecycle.app;
	}

	async function installFrom(descriptorUrl: string): Promise<void> {
		await lifecycle.install(await fetchDescriptor(descriptorUrl, context));
		lastDescriptor = descriptorUrl;
	}

	async function deliver(change: Change): Promise<Started[]> {
		const { app } = lifecycle;
		if (app === undefined) return [];
		return deliverWebhooks(app, change, {
			...context,
			tenant: () => lifecycle.tenant,
			isInstalled: ({ key }) => lifecycle.app?.key === key,
		});
	}

	function firedBody(event: string, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
		const { baseUrl: siteUrl } = lifecycle.tenant;
		const defaultBody = webhookBody({ event, product, timestamp: now(), accountId, siteUrl });
		return { ...defaultBody, ...context.sample(event), ...body };
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
		install: (descriptorUrl) => exclusive(() => installFrom(descriptorUrl)),
		installOnForge: (app, installationId) =>
			exclusive(async () => {
				await lifecycle.install(app, installationId);
				lastDescriptor = undefined;
			}),
		drop: () => exclusive(async () => lifecycle.drop()),
		uninstall: () => exclusive(() => lifecycle.uninstall()),
		reinstall: () =>
			exclusive(async () => {
				if (lastDescriptor === undefined) throw noApp();
				await lifecycle.uninstall();
				await installFrom(lastDescriptor);
			}),
		rotateSecret: () => exclusive(() => lifecycle.rotateSecret()),
		deliver,
		async fire(event, body = {}) {
			const isReceived = lifecycle.app?.webhooks.some((webhook) => webhook.event === event) ?? false;
			if (!isReceived) throw missingEvent(event, context.received());
			return deliver({ event, body: firedBody(event, body) });
		},
		firedBody,
		async signedUrl(moduleKey, options = {}) {
			return moduleUrl(lifecycle.tenant, requireApp(), moduleKey, { accountId, ...options, now, product });
		},
		async contextToken({ context = {}, ...options } = {}) {
			const { tenant } = lifecycle;
			const claim = { context: contextClaim(product, context), qsh: 'context' as const };
			const request = await signedRequest(tenant, { url: tenant.baseUrl, accountId, ...options, ...claim, now });
			return (request.headers.get('authorization') ?? '').replace('JWT ', '');
		},
	};
}
