import { deliveryHeaders, signedRequest } from '../../fake-atlassian/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { appUrlOf, fillTemplate, requireAppUrl, valueAt } from '../app-url.ts';
import type { Delivery } from '../exchange.ts';
import type { Change } from '../product.ts';
import type { InstalledApp, WebhookModule } from './descriptor.ts';
import { send, type SendContext } from './send.ts';

/** Dependencies of {@link deliverWebhooks}. */
export interface DeliveryContext extends SendContext {
	readonly product: 'jira' | 'confluence';
	/** Called for each attempt, since the secret may change between two of them. */
	readonly tenant: () => TenantInfo;
	readonly accountId: string;
	/** The delays before each retry, in milliseconds. */
	readonly retryDelays: readonly number[];
	/** Called before each retry: deliveries to an uninstalled app end. */
	readonly isInstalled: (app: InstalledApp) => boolean;
	/** @returns false if the site closed in the meantime. */
	readonly wait: (ms: number) => Promise<boolean>;
}

interface MatchingWebhook {
	readonly webhook: WebhookModule;
	readonly body: Record<string, unknown>;
}

/** Delivers a change to all webhooks that match it: those of the descriptor, and those that were registered over REST. */
export async function deliverWebhooks(
	app: InstalledApp,
	change: Change,
	context: DeliveryContext,
): Promise<Delivery[]> {
	const { event, body } = change;
	const declared = app.webhooks
		.filter((webhook) => webhook.event === event && matchesFilter(webhook, change, context))
		.map((webhook) => ({ webhook, body }));
	const matching = [...declared, ...registeredWebhooks(app, change)];
	return Promise.all(matching.map(({ webhook, body }) => deliver(webhook, app, { event, body }, context)));
}

/** Jira sends one delivery to each URL, with the ids of all webhooks that match. */
function registeredWebhooks(app: InstalledApp, { event, body, registered = [] }: Change): MatchingWebhook[] {
	// The base URL of the app may have changed since the registration.
	const reachable = registered.filter(({ url }) => appUrlOf(app, url) !== undefined);
	return Object.entries(Object.groupBy(reachable, ({ url }) => url)).map(([url, matched = []]) => ({
		webhook: { event, url, excludeBody: false },
		body: { ...body, matchedWebhookIds: matched.map(({ id }) => id) },
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
		exchanges.record({ ...facts, time: now(), direction: 'out', verdict: 'failed', explanation });
		return false;
	}
}

const RETRIED_STATUSES = new Set([408, 409, 425, 429]);

/** Sends a webhook, with retries if the app fails to handle it. Confluence does not retry. */
async function deliver(
	webhook: WebhookModule,
	app: InstalledApp,
	{ event, body }: Change,
	context: DeliveryContext,
): Promise<Delivery> {
	const { product, tenant, retryDelays, now, wait } = context;
	const identifier = crypto.randomUUID();
	const path = fillTemplate(webhook.url, (name) => valueAt(body, name));
	const url = requireAppUrl(app, path);
	const content = { timestamp: now(), ...(product === 'jira' ? { webhookEvent: event } : {}), ...body };
	const delays = product === 'jira' ? retryDelays : [];
	const replay = (): Promise<Delivery> => deliver(webhook, app, { event, body }, context);
	for (let retry = 0; ; retry += 1) {
		const request = await signedRequest(tenant(), {
			method: 'POST',
			url,
			baseUrl: app.baseUrl,
			headers: deliveryHeaders({ event, product }, { identifier, retry }),
			accountId: actorOf(body) ?? context.accountId,
			now,
			...(webhook.excludeBody ? {} : { body: content }),
		});
		const facts = { kind: 'webhook', event, retry, baseUrl: app.baseUrl, replay } as const;
		const status = await send(request, facts, context);
		const delay = delays[retry];
		const failed = status === undefined || RETRIED_STATUSES.has(status) || status >= 500;
		if (!failed || delay === undefined || !(await wait(delay)) || !context.isInstalled(app)) {
			return { event, url, identifier, tries: retry + 1, ...(status === undefined ? {} : { status }) };
		}
	}
}

function actorOf(body: Record<string, unknown>): string | undefined {
	return valueAt(body, 'user.accountId') ?? valueAt(body, 'userAccountId');
}
