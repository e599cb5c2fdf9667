import { deliveryHeaders, signedRequest } from '../../mock/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import type { Change } from '../product.ts';
import type { InstalledApp, WebhookModule } from './descriptor.ts';
import { urlOf } from '../address-of.ts';
import { send, type SendContext } from './send.ts';
import { fillTemplate, valueIn } from './template.ts';

/** How the delivery of one webhook went. */
export interface Delivery {
	readonly event: string;
	/** Where it went. */
	readonly url: string;
	/** The same on each try. */
	readonly identifier: string;
	/** How often it was sent. */
	readonly tries: number;
	/** Of the last answer; none when there was none. */
	readonly status?: number;
}

/** What delivering takes. */
export interface DeliverContext extends SendContext {
	readonly product: 'jira' | 'confluence';
	/** As it is at each try: the secret may have changed meanwhile. */
	readonly tenant: () => TenantInfo;
	readonly accountId: string;
	/** Milliseconds before each further try. */
	readonly retryDelays: readonly number[];
	/** Whether an app is on the site still. */
	readonly isInstalled: (app: InstalledApp) => boolean;
	/** @returns false when the site is closed meanwhile. */
	readonly wait: (ms: number) => Promise<boolean>;
}

const AGAIN = new Set([408, 409, 425, 429]);

/** Sends a webhook, again and again while the app cannot take it. Confluence tries once. */
export async function deliver(
	webhook: WebhookModule,
	app: InstalledApp,
	{ event, body }: Change,
	context: DeliverContext,
): Promise<Delivery> {
	const { product, tenant, retryDelays, now, wait } = context;
	const identifier = crypto.randomUUID();
	const url = urlOf(
		app,
		fillTemplate(webhook.url, (name) => valueIn(body, name)),
	);
	const content = { timestamp: now(), ...(product === 'jira' ? { webhookEvent: event } : {}), ...body };
	const delays = product === 'jira' ? retryDelays : [];
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
		const status = await send(request, { kind: 'webhook', event, retry, baseUrl: app.baseUrl }, context);
		const delay = delays[retry];
		const worthIt = status === undefined || AGAIN.has(status) || status >= 500;
		if (!worthIt || delay === undefined || !(await wait(delay)) || !context.isInstalled(app)) {
			return { event, url, identifier, tries: retry + 1, ...(status === undefined ? {} : { status }) };
		}
	}
}

function actorOf(body: Record<string, unknown>): string | undefined {
	return valueIn(body, 'user.accountId') ?? valueIn(body, 'userAccountId');
}
