import { deliveryHeaders, signedRequest } from '../../fake-atlassian/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { appUrlOf, fillTemplate, requireAppUrl, valueAt } from '../app-url.ts';
import type { Started } from '../exchange.ts';
import type { Change, FailedDelivery } from '../product.ts';
import { attemptDelivery, type AttemptContext } from './attempt-delivery.ts';
import type { InstalledApp, WebhookModule } from './descriptor.ts';

/** Dependencies of {@link deliverWebhooks}. */
export interface DeliveryContext extends AttemptContext {
	readonly product: 'jira' | 'confluence';
	/** Called for each attempt, since the secret may change between two of them. */
	readonly tenant: () => TenantInfo;
	readonly accountId: string;
	/** Called before each retry: deliveries to an uninstalled app end. */
	readonly isInstalled: (app: InstalledApp) => boolean;
	/** Called with a delivery of a webhook that was registered over REST, once every attempt has failed. */
	readonly gaveUp: (failure: FailedDelivery) => void;
}

interface MatchingWebhook {
	readonly webhook: WebhookModule;
	readonly body: Record<string, unknown>;
	readonly isRegistered?: boolean;
}

/**
 * Delivers a change to all webhooks that match it: those of the descriptor, and those that were registered over REST.
 *
 * @returns the deliveries after their first attempts.
 */
export async function deliverWebhooks(app: InstalledApp, change: Change, context: DeliveryContext): Promise<Started[]> {
	const { event, body } = change;
	const declared = app.webhooks
		.filter((webhook) => webhook.event === event && matchesFilter(webhook, change, context))
		.map((webhook) => ({ webhook, body }));
	const matching = [...declared, ...registeredWebhooks(app, change)];
	return Promise.all(matching.map((one) => deliver(one, app, event, context)));
}

/** Jira sends one delivery to each URL, with the ids of all webhooks that match. */
function registeredWebhooks(app: InstalledApp, { event, body, registered = [] }: Change): MatchingWebhook[] {
	// The base URL of the app may have changed since the registration.
	const reachable = registered.filter(
		({ url, clientId }) => clientId === undefined && appUrlOf(app, url) !== undefined,
	);
	return Object.entries(Object.groupBy(reachable, ({ url }) => url)).map(([url, matched = []]) => ({
		webhook: { event, url, excludeBody: false },
		body: { ...body, matchedWebhookIds: matched.map(({ id }) => id) },
		isRegistered: true,
	}));
}

/** Whether a change passes the filter of a webhook. An invalid filter is recorded, since otherwise no one would notice it. */
function matchesFilter(
	{ event, url, filter }: WebhookModule,
	{ matches }: Change,
	{ exchanges, now }: DeliveryContext,
): boolean {
	if (filter === undefined || matches === undefined) return true;
	try {
		return matches(filter);
	} catch (error) {
		const explanation = `Its filter cannot be applied: ${error instanceof Error ? error.message : String(error)}`;
		const facts = { kind: 'webhook', event, method: 'POST', url } as const;
		void exchanges.record({ ...facts, time: now(), direction: 'out', verdict: 'failed', explanation });
		return false;
	}
}

/** Confluence does not retry. */
async function deliver(
	{ webhook, body, isRegistered = false }: MatchingWebhook,
	app: InstalledApp,
	event: string,
	context: DeliveryContext,
): Promise<Started> {
	const { product, tenant, retryDelays, now, gaveUp } = context;
	const { baseUrl } = app;
	const identifier = crypto.randomUUID();
	const path = fillTemplate(webhook.url, (name) => valueAt(body, name));
	const url = requireAppUrl(app, path);
	const content = { timestamp: now(), ...(product === 'jira' ? { webhookEvent: event } : {}), ...body };
	return attemptDelivery(
		{
			event,
			url,
			identifier,
			baseUrl,
			replay: () => deliver({ webhook, body, isRegistered }, app, event, context),
			isWanted: () => context.isInstalled(app),
			...(isRegistered ? { gaveUp: () => gaveUp({ id: identifier, url, body: content, failureTime: now() }) } : {}),
			request: (retry) =>
				signedRequest(tenant(), {
					method: 'POST',
					url,
					baseUrl,
					headers: deliveryHeaders({ event, product }, { identifier, retry }),
					accountId: actorOf(body) ?? context.accountId,
					now,
					...(webhook.excludeBody ? {} : { body: content }),
				}),
		},
		{ ...context, retryDelays: product === 'jira' ? retryDelays : [] },
	);
}

function actorOf(body: Record<string, unknown>): string | undefined {
	return valueAt(body, 'user.accountId') ?? valueAt(body, 'userAccountId');
}
