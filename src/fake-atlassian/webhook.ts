import { isBitbucket, type TenantInfo } from '../tenant/index.ts';
import { signedRequest, type RequestTamper } from './signed-request.ts';
import { webhookBody, type WebhookBody, type WebhookContent, type WebhookEventName } from './webhook-bodies.ts';

/** The options that {@link webhook} and `hmacWebhook` share. */
export interface WebhookOverrides {
	/**
	 * The URL of the app's route, or its path below `baseUrl`.
	 *
	 * @default '/webhooks'; for Confluence followed by the event, which its bodies do not name
	 */
	url?: string | URL | undefined;
	/**
	 * The app's base URL, as in its descriptor.
	 *
	 * @default the origin of `url`, 'https://app.example.com' without it
	 */
	baseUrl?: string | URL | undefined;
	/** Fields that replace those of the small default body. */
	body?: WebhookBody | undefined;
	headers?: Readonly<Record<string, string>> | undefined;
	/** The account id of the user who acted. */
	accountId?: string | undefined;
	/**
	 * The identifier of the delivery. Retries have the same one, so apps can detect duplicates.
	 *
	 * @default a random UUID
	 */
	identifier?: string | undefined;
	/**
	 * How many attempts came before this one.
	 *
	 * @default 0
	 */
	retry?: number | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/** Options of {@link webhook}. */
export interface WebhookOptions extends WebhookOverrides {
	/** The defect of the request. There is none for the body: no token covers it, so the app could not detect it. */
	tamper?: RequestTamper | undefined;
}

/**
 * A webhook that the app's descriptor declares, as Atlassian sends it: with a Connect token.
 *
 * @throws `EncodeError` for a URL that cannot be signed.
 *
 * @example
 * const request = await webhook(tenant, 'jira:issue_created', { body: { issue: { key: 'KEY-7' } } });
 */
export async function webhook(
	tenantInfo: TenantInfo,
	event: WebhookEventName,
	overrides: WebhookOptions = {},
): Promise<Request> {
	const product = productOf(tenantInfo);
	const route = product === 'confluence' ? `/webhooks/${event}` : '/webhooks';
	const { url = route, accountId, now = Date.now, baseUrl, tamper } = overrides;
	const content = { event, product, timestamp: now(), accountId, siteUrl: tenantInfo.baseUrl };
	return signedRequest(tenantInfo, {
		method: 'POST',
		url,
		now,
		body: { ...webhookBody(content), ...overrides.body },
		headers: { ...deliveryHeaders(content, overrides), ...overrides.headers },
		accountId,
		baseUrl,
		tamper,
	});
}

/** The headers that identify a delivery. */
export function deliveryHeaders(
	{ event, product }: Pick<WebhookContent, 'event' | 'product'>,
	{ identifier = crypto.randomUUID(), retry = 0 }: Pick<WebhookOverrides, 'identifier' | 'retry'>,
): Record<string, string> {
	const headers: Record<WebhookContent['product'], Record<string, string>> = {
		jira: {
			'x-atlassian-webhook-identifier': identifier,
			'x-atlassian-webhook-flow': 'Primary',
			'x-atlassian-webhook-trace': identifier.replaceAll('-', '').slice(0, 16),
			...(retry === 0 ? {} : { 'x-atlassian-webhook-retry': String(retry) }),
		},
		confluence: {},
		bitbucket: {
			'x-event-key': event,
			'x-hook-uuid': '00000000-0000-0000-0000-000000000000',
			'x-request-uuid': identifier,
			'x-attempt-number': String(retry + 1),
		},
	};
	return headers[product];
}

function productOf(tenant: TenantInfo): WebhookContent['product'] {
	if (isBitbucket(tenant)) return 'bitbucket';
	return tenant.productType?.toLowerCase() === 'confluence' ? 'confluence' : 'jira';
}
