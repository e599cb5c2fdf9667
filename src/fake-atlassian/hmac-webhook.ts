import { urlOfApp } from './app-address.ts';
import { encodeBody } from './signed-request.ts';
import { webhookBody, type WebhookEventName } from './webhook-bodies.ts';
import { deliveryHeaders, type WebhookOverrides } from './webhook.ts';

/** The defects that a webhook with a secret can be given, for testing that the app refuses it. */
export type HmacTamper =
	/** The body is changed after signing. */
	| 'body'
	/** The body is signed with another secret. */
	| 'signature'
	/** The body is signed with SHA-1. */
	| 'algorithm'
	/** The body is not signed, as for a webhook without a secret. */
	| 'unsigned';

/** Options of {@link hmacWebhook}. */
export interface HmacWebhookOptions extends WebhookOverrides {
	/**
	 * The product whose headers and body the request has.
	 *
	 * @default 'jira', or 'bitbucket' for an event such as `repo:push`
	 */
	product?: 'jira' | 'bitbucket' | undefined;
	/** The defect of the request. */
	tamper?: HmacTamper | undefined;
}

/**
 * A webhook that an administrator registered with a secret. Jira and Bitbucket sign the raw body with it.
 *
 * @param secret the secret of the webhook, which is not that of a tenant.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 *
 * @example
 * const request = await hmacWebhook('a webhook secret', 'jira:issue_created');
 */
export async function hmacWebhook(
	secret: string,
	event: WebhookEventName,
	options: HmacWebhookOptions = {},
): Promise<Request> {
	const { url = '/webhooks', baseUrl, accountId, now = Date.now, tamper } = options;
	const { product = /^(?:repo|pullrequest|issue|project):/.test(event) ? 'bitbucket' : 'jira' } = options;
	const content = { event, product, timestamp: now(), accountId, siteUrl: 'https://fake-site.atlassian.net' };
	const body = { ...webhookBody(content), ...options.body };
	const { headers } = encodeBody(body, { ...deliveryHeaders(content, options), ...options.headers });
	const signed = JSON.stringify(body);
	if (tamper !== 'unsigned') headers.set('x-hub-signature', await sign(secret, signed, tamper));
	const sent = tamper === 'body' ? JSON.stringify({ ...body, tampered: true }) : signed;
	return new Request(urlOfApp(url, baseUrl), { method: 'POST', body: sent, headers });
}

async function sign(secret: string, body: string, tamper: HmacTamper | undefined): Promise<string> {
	const [name, hash] = tamper === 'algorithm' ? ['sha1', 'SHA-1'] : ['sha256', 'SHA-256'];
	const bytes = new TextEncoder().encode(tamper === 'signature' ? `other-${secret}` : secret);
	const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
	const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body)));
	return `${name}=${Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
