import { deliveryHeaders } from '../../fake-atlassian/index.ts';
import { signJwt } from '../../jwt/index.ts';
import { attemptDelivery, type AttemptContext } from '../app-connection/index.ts';
import type { Started } from '../exchange.ts';
import type { Change, FailedDelivery, RegisteredWebhook } from '../product.ts';
import type { SiteOAuthClient } from './options.ts';

/** Dependencies of {@link deliverToOAuthApps}. */
export interface OAuthDeliveryContext extends AttemptContext {
	readonly clients: ReadonlyMap<string, SiteOAuthClient>;
	/** Called once every attempt of a delivery has failed. */
	readonly gaveUp: (failure: FailedDelivery) => void;
}

/** The lifetime of the token of a delivery, in seconds. Atlassian does not document it. */
const TOKEN_LIFETIME = 180;

/**
 * Delivers a change to the webhooks of Jira that OAuth 2.0 apps have registered: one delivery to each app, with the ids of
 * all of its webhooks that match.
 */
export async function deliverToOAuthApps(change: Change, context: OAuthDeliveryContext): Promise<Started[]> {
	const byClient = Object.groupBy(change.registered ?? [], ({ clientId }) => clientId ?? '');
	const deliveries = Object.entries(byClient).flatMap(([clientId, matched = []]) => {
		// One that the site does not know any more, from a data file.
		const client = context.clients.get(clientId);
		return client === undefined ? [] : deliver(client, matched, change, context);
	});
	return Promise.all(deliveries);
}

async function deliver(
	client: SiteOAuthClient,
	matched: readonly RegisteredWebhook[],
	change: Change,
	context: OAuthDeliveryContext,
): Promise<Started> {
	const { clientId, clientSecret } = client;
	const { event, body } = change;
	const { now, gaveUp } = context;
	// All webhooks of an app have the same URL.
	const url = String(matched[0]?.url);
	const identifier = crypto.randomUUID();
	const matchedWebhookIds = matched.map(({ id }) => id);
	const content = { timestamp: now(), webhookEvent: event, ...body, matchedWebhookIds };
	return attemptDelivery(
		{
			event,
			url,
			identifier,
			baseUrl: new URL(url).origin,
			replay: () => deliver(client, matched, change, context),
			isWanted: () => true,
			gaveUp: () => gaveUp({ id: identifier, url, body: content, failureTime: now(), clientId }),
			async request(retry) {
				const iat = Math.floor(now() / 1000);
				const token = await signJwt({ iss: clientId, iat, exp: iat + TOKEN_LIFETIME }, clientSecret);
				const headers = {
					...deliveryHeaders({ event, product: 'jira' }, { identifier, retry }),
					'content-type': 'application/json',
					authorization: `Bearer ${token}`,
				};
				return new Request(url, { method: 'POST', headers, body: JSON.stringify(content) });
			},
		},
		context,
	);
}
