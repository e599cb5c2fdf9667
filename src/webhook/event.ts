import type { BitbucketWebhookBodies } from './bitbucket.ts';
import type { ConfluenceWebhookBodies } from './confluence.ts';
import type { JiraWebhookBodies } from './jira.ts';

/** The products that send webhooks. */
export type WebhookProduct = (typeof PRODUCTS)[number];

export const PRODUCTS = ['jira', 'confluence', 'bitbucket'] as const;

/** The delivery of an event. Nothing of it is signed. */
export interface WebhookDelivery {
	/** The product's name of the event. */
	name: string;
	/** The same on each try to deliver it: with the tenant, it identifies duplicates. Undefined when it is not sent. */
	identifier: string | undefined;
	/** How many tries there were before this one. */
	retry: number;
	/** `Primary` or `Secondary`: how urgent Jira finds it. */
	flow: string | undefined;
}

type EventsOf<Product extends WebhookProduct, Bodies> = {
	[Name in keyof Bodies]: WebhookDelivery & { product: Product; type: Name; name: Name; body: Bodies[Name] };
}[keyof Bodies];

/** An event of Jira that this version knows. */
export type JiraWebhookEvent = EventsOf<'jira', JiraWebhookBodies>;
/** An event of Confluence that this version knows. */
export type ConfluenceWebhookEvent = EventsOf<'confluence', ConfluenceWebhookBodies>;
/** An event of Bitbucket that this version knows. */
export type BitbucketWebhookEvent = EventsOf<'bitbucket', BitbucketWebhookBodies>;

/** An event that this version does not know: products add some. Its `name` says which. */
export interface OtherWebhookEvent extends WebhookDelivery {
	/** Undefined when neither the proof nor the route nor the name says it. */
	product: WebhookProduct | undefined;
	type: 'other';
	body: Record<string, unknown>;
}

/**
 * An event that nobody names: "Trigger a webhook" in a workflow of Jira, or Automation, which send a body that the
 * administrator chose.
 */
export interface UnnamedWebhookEvent extends Omit<WebhookDelivery, 'name'> {
	/** Undefined when neither the proof nor the route says it. */
	product: WebhookProduct | undefined;
	type: 'unnamed';
	name: undefined;
	body: Record<string, unknown>;
}

/**
 * An event: switch on its `type`, which is its name, or `other`, or `unnamed`. A webhook with `excludeBody` has the body
 * `{}`, whatever its type. Bodies are typed as far as Atlassian documents them, and
 * not checked beyond being an object. Jira and Confluence share a few names: there `product` says which.
 */
export type WebhookEvent =
	| JiraWebhookEvent
	| ConfluenceWebhookEvent
	| BitbucketWebhookEvent
	| OtherWebhookEvent
	| UnnamedWebhookEvent;
