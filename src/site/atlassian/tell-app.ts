import { addressOf } from '../address-of.ts';
import type { Change } from '../product.ts';
import { deliver, type DeliverContext, type Delivery } from './deliver.ts';
import type { InstalledApp, WebhookModule } from './descriptor.ts';

interface Wanted {
	readonly webhook: WebhookModule;
	readonly body: Record<string, unknown>;
}

/** Sends a change to each webhook that wants it: those of the descriptor, and the one for all that were registered. */
export async function tellApp(app: InstalledApp, change: Change, context: DeliverContext): Promise<Delivery[]> {
	const { event, body } = change;
	const described = app.webhooks
		.filter((webhook) => webhook.event === event && passes(webhook, change, context))
		.map((webhook) => ({ webhook, body }));
	const wanted = [...described, ...overRest(app, change)];
	return Promise.all(wanted.map((one) => deliver(one.webhook, app, { event, body: one.body }, context)));
}

/** Jira names the ids of all that match in one delivery, as an app has one address for them. */
function overRest(app: InstalledApp, { event, body, registered = [] }: Change): Wanted[] {
	// The app may have moved since.
	const own = registered.filter(({ url }) => addressOf(app, url) !== undefined);
	return Object.entries(Object.groupBy(own, ({ url }) => url)).map(([url, matched = []]) => ({
		webhook: { event, url, excludeBody: false },
		body: { ...body, matchedWebhookIds: matched.map(({ id }) => id) },
	}));
}

/** Whether a filter lets a change through; one that cannot be understood is told, as nobody would know why nothing comes. */
function passes(
	{ event, url, filter }: WebhookModule,
	{ matches }: Change,
	{ exchanges, now }: DeliverContext,
): boolean {
	if (filter === undefined || matches === undefined) return true;
	try {
		return matches(filter);
	} catch (error) {
		const explanation = `Its filter cannot be applied: ${error instanceof Error ? error.message : String(error)}`;
		const about = { kind: 'webhook', event, method: 'POST', url } as const;
		exchanges.record({ ...about, time: now(), direction: 'out', verdict: 'failed', explanation });
		return false;
	}
}
