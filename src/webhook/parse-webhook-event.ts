import { DecodeError } from '../errors.ts';
import { headerValue, isBytes, MAX_BODY, parseJsonBody, type HeadersLike } from '../http/index.ts';
import { BITBUCKET_EVENTS } from './bitbucket.ts';
import { CONFLUENCE_EVENTS } from './confluence.ts';
import { PRODUCTS, type WebhookEvent, type WebhookProduct } from './event.ts';
import { JIRA_EVENTS } from './jira.ts';

/** Options of {@link parseWebhookEvent}. */
export interface ParseWebhookEventOptions {
	/**
	 * The event that this route is for. Needed for Confluence Cloud, whose bodies do not name theirs, and for webhooks without
	 * a body. An event that names itself otherwise is refused.
	 */
	event?: string | undefined;
	/**
	 * The product that sent it, such as the tenant's `productType`: then only the places where that product names its events
	 * are read.
	 *
	 * @default the product that the name says
	 */
	product?: string | null | undefined;
	/**
	 * How long a body may be, in bytes.
	 *
	 * @default 26_214_400, where Jira stops
	 */
	maxBodySize?: number | undefined;
}

const KNOWN: Readonly<Record<WebhookProduct, ReadonlySet<string>>> = {
	jira: new Set(JIRA_EVENTS),
	confluence: new Set(CONFLUENCE_EVENTS),
	bitbucket: new Set(BITBUCKET_EVENTS),
};

/** The names of all events that this version knows. */
export const KNOWN_EVENTS: ReadonlySet<string> = new Set([...JIRA_EVENTS, ...CONFLUENCE_EVENTS, ...BITBUCKET_EVENTS]);

/**
 * Reads a webhook. Find out first who sent it: only the shape is checked here.
 *
 * The name of the event is the one in the body (`webhookEvent` of Jira, `event` of Confluence Data Center), else the one in
 * the header `X-Event-Key` (Bitbucket), else that of the route. The body comes first because a signature may cover it, and
 * never covers the header. An empty body, as `excludeBody` makes it, counts as `{}`.
 *
 * @param body text, bytes, or the object that a framework has parsed.
 * @throws {@link DecodeError} `ERR_BODY` for a body that is not a JSON object, or that names another event than the route;
 *   `ERR_BODY_SIZE`.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 *
 * @example
 * const { tenant } = await authenticator.authenticate(request);
 * const event = parseWebhookEvent(await request.text(), request.headers, { product: tenant?.productType });
 * if (event.type === 'jira:issue_created') console.log(event.body.issue.key);
 */
export function parseWebhookEvent(
	body: unknown,
	headers: HeadersLike,
	options: ParseWebhookEventOptions = {},
): WebhookEvent {
	const parsed = isEmpty(body) ? {} : parseJsonBody(body, options.maxBodySize ?? MAX_BODY);
	const given = productOf(options.product);
	const own = nameOf(parsed, headers, given);
	if (own !== undefined && options.event !== undefined && own.name !== options.event) {
		throw new DecodeError('ERR_BODY', `The route is for the event ${options.event}, and this is another`);
	}
	const identifier = headerValue(headers, 'x-atlassian-webhook-identifier') ?? headerValue(headers, 'x-request-uuid');
	const retry = retryOf(headers);
	const flow = headerValue(headers, 'x-atlassian-webhook-flow');
	const name = own?.name ?? options.event;
	if (name === undefined) return { product: given, type: 'unnamed', name, identifier, retry, flow, body: parsed };
	const product = own?.product ?? given ?? productOfName(name);
	const type = product !== undefined && KNOWN[product].has(name) ? name : 'other';
	// The name was just found among those of the product; Atlassian documents what its body holds.
	return { product, type, name, identifier, retry, flow, body: parsed } as unknown as WebhookEvent;
}

/** The name that an event gives itself, and the product that names its events in that place. */
function nameOf(
	{ webhookEvent, event }: Record<string, unknown>,
	headers: HeadersLike,
	product: WebhookProduct | undefined,
): { name: string; product: WebhookProduct | undefined } | undefined {
	const isFor = (candidate: WebhookProduct): boolean => product === undefined || product === candidate;
	if (isFor('jira') && isName(webhookEvent)) return { name: webhookEvent, product: 'jira' };
	// Confluence Data Center, and Bitbucket's webhooks of a descriptor. Jira has no such field of its own.
	if (product !== 'jira' && isName(event)) return { name: event, product: product ?? productOfBody(event) };
	const eventKey = headerValue(headers, 'x-event-key');
	return isFor('bitbucket') && eventKey !== undefined ? { name: eventKey, product: 'bitbucket' } : undefined;
}

function isName(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

/** Jira and Confluence share a few names, but Jira does not write them in this field. */
function productOfBody(event: string): WebhookProduct | undefined {
	return KNOWN.confluence.has(event) ? 'confluence' : KNOWN.bitbucket.has(event) ? 'bitbucket' : undefined;
}

/** The product that alone has an event of this name. */
function productOfName(name: string): WebhookProduct | undefined {
	const [product, ...others] = PRODUCTS.filter((candidate) => KNOWN[candidate].has(name));
	return others.length === 0 ? product : undefined;
}

/** A product, as tenants and routes name it. */
function productOf(name: string | null | undefined): WebhookProduct | undefined {
	const lower = name?.toLowerCase();
	return PRODUCTS.find((product) => product === lower);
}

function isEmpty(body: unknown): boolean {
	return body === '' || (isBytes(body) && body.byteLength === 0);
}

/** Whether only a route can name this event: Confluence Cloud does not write it in the body. */
export function isConfluenceOnly(name: string): boolean {
	return productOfName(name) === 'confluence';
}

/** How many tries there were before this one. */
function retryOf(headers: HeadersLike): number {
	const tries = Number(headerValue(headers, 'x-attempt-number') ?? 1) - 1;
	const retry = Number(headerValue(headers, 'x-atlassian-webhook-retry') ?? tries);
	return Number.isSafeInteger(retry) && retry > 0 ? retry : 0;
}
