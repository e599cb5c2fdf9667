import { DecodeError } from '../errors.ts';
import { headerValues, MAX_BODY, parseJsonBody, type HeadersLike } from '../http/index.ts';
import { BITBUCKET_EVENTS } from './bitbucket.ts';
import { CONFLUENCE_EVENTS } from './confluence.ts';
import type { WebhookDelivery, WebhookEvent, WebhookProduct } from './event.ts';
import { JIRA_EVENTS } from './jira.ts';

/** Options of {@link parseWebhookEvent}. */
export interface ParseWebhookEventOptions {
	/**
	 * The event that this route is for. Needed for Confluence, whose bodies do not name theirs. What another event's body or
	 * header says here is refused.
	 */
	event?: string | undefined;
	/**
	 * The product that sent it, such as the tenant's `productType`: then only what that product says is looked at.
	 *
	 * @default told by what names the event
	 */
	product?: string | null | undefined;
	/**
	 * How long a body may be, in bytes.
	 *
	 * @default 26_214_400, where Jira stops
	 */
	maxBodySize?: number;
}

/** In the order in which they are asked for a name. */
const PRODUCTS = ['bitbucket', 'jira', 'confluence'] as const;

const KNOWN: Readonly<Record<WebhookProduct, ReadonlySet<string>>> = {
	jira: new Set(JIRA_EVENTS),
	confluence: new Set(CONFLUENCE_EVENTS),
	bitbucket: new Set(BITBUCKET_EVENTS),
};

/**
 * What a webhook says. Find out first who sent it: this checks nothing but the shape.
 *
 * The name of the event is the one in the header `X-Event-Key` (Bitbucket) or in the body (Jira), else that of the route
 * (Confluence).
 *
 * @param body text, bytes, or what a framework has parsed.
 * @throws {@link DecodeError} `ERR_BODY` when it is no JSON object, names no event or another than the route's;
 *   `ERR_BODY_SIZE`.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 *
 * @example
 * const { tenant } = await authenticator.authenticate(request);
 * const event = parseWebhookEvent(await request.text(), request.headers);
 * if (event.type === 'jira:issue_created') console.log(event.body.issue.key);
 */
export function parseWebhookEvent(
	body: unknown,
	headers: HeadersLike,
	options: ParseWebhookEventOptions = {},
): WebhookEvent {
	const parsed = parseJsonBody(body, options.maxBodySize ?? MAX_BODY);
	const { product, name } = nameOf(parsed, headers, options);
	if (options.event !== undefined && name !== options.event) {
		throw new DecodeError('ERR_BODY', `The route is for the event ${options.event}, and this is another`);
	}
	const delivery: WebhookDelivery & { product: WebhookProduct } = { product, name, ...deliveryOf(headers) };
	const type = KNOWN[product].has(name) ? name : 'other';
	// The name was just found among those of the product; what its body holds is Atlassian's word.
	return { ...delivery, type, body: parsed } as unknown as WebhookEvent;
}

function nameOf(
	{ webhookEvent }: Record<string, unknown>,
	headers: HeadersLike,
	{ event, product }: ParseWebhookEventOptions,
): { product: WebhookProduct; name: string } {
	const names: Record<WebhookProduct, unknown> = {
		bitbucket: first(headers, 'x-event-key'),
		jira: webhookEvent,
		confluence: event,
	};
	for (const candidate of PRODUCTS) {
		const name = names[candidate];
		if (product && isProduct(product) && product !== candidate) continue;
		if (typeof name === 'string' && name !== '') return { product: candidate, name };
	}
	throw new DecodeError('ERR_BODY', 'The webhook names no event: give each event of Confluence a route of its own');
}

/** Whether only a route can tell this event: Confluence names none in the body. */
export function isConfluenceOnly(name: string): boolean {
	return KNOWN.confluence.has(name) && !KNOWN.jira.has(name);
}

function isProduct(product: string): product is WebhookProduct {
	return Object.hasOwn(KNOWN, product);
}

function deliveryOf(headers: HeadersLike): Omit<WebhookDelivery, 'name'> {
	const tries = Number(first(headers, 'x-attempt-number') ?? 1) - 1;
	const retry = Number(first(headers, 'x-atlassian-webhook-retry') ?? tries);
	return {
		identifier: first(headers, 'x-atlassian-webhook-identifier') ?? first(headers, 'x-request-uuid'),
		retry: Number.isSafeInteger(retry) && retry > 0 ? retry : 0,
		flow: first(headers, 'x-atlassian-webhook-flow'),
	};
}

function first(headers: HeadersLike, name: string): string | undefined {
	return headerValues(headers, name).find((value) => value !== '');
}
