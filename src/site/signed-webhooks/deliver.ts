import { createHmac } from 'node:crypto';
import { deliveryHeaders } from '../../fake-atlassian/index.ts';
import { attemptDelivery, type AttemptContext } from '../app-connection/index.ts';
import type { Started } from '../exchange.ts';
import type { SignedWebhook } from '../product.ts';

/** The body of an event, as each product sends it. */
export interface SignedEvent {
	readonly event: string;
	readonly product: 'jira' | 'bitbucket';
	readonly body: Readonly<Record<string, unknown>>;
}

/** Bitbucket tries three times at most. */
const MAX_RETRIES = { jira: Infinity, bitbucket: 2 };

/**
 * Delivers an event to webhooks that have a secret of their own: the raw body is signed with it.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 */
export async function deliverSigned(
	webhooks: readonly SignedWebhook[],
	event: SignedEvent,
	context: AttemptContext,
): Promise<Started[]> {
	const retryDelays = context.retryDelays.slice(0, MAX_RETRIES[event.product]);
	return Promise.all(webhooks.map((webhook) => deliver(webhook, event, { ...context, retryDelays })));
}

async function deliver(webhook: SignedWebhook, sent: SignedEvent, context: AttemptContext): Promise<Started> {
	const { url, hookId, secret, hasBody } = webhook;
	const { event, product } = sent;
	const identifier = crypto.randomUUID();
	const content = product === 'jira' ? { timestamp: context.now(), webhookEvent: event, ...sent.body } : sent.body;
	const body = hasBody ? JSON.stringify(content) : '';
	return attemptDelivery(
		{
			event,
			url,
			identifier,
			baseUrl: new URL(url).origin,
			replay: () => deliver(webhook, sent, context),
			isWanted: () => true,
			request: async (retry) => {
				const headers = new Headers(deliveryHeaders({ event, product }, { identifier, retry }));
				if (product === 'bitbucket') headers.set('x-hook-uuid', hookId);
				if (hasBody) headers.set('content-type', 'application/json');
				if (secret !== undefined) headers.set('x-hub-signature', `sha256=${hmacOf(body, secret)}`);
				return new Request(url, { method: 'POST', headers, ...(hasBody ? { body } : {}) });
			},
		},
		context,
	);
}

function hmacOf(body: string, secret: string): string {
	return createHmac('sha256', secret).update(body).digest('hex');
}
