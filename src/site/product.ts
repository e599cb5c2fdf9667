import type { Hono } from 'hono';
import type { Caller } from '../fake-atlassian/index.ts';
import type { SiteUser } from './site-user.ts';

/** A change of the product's state, as its webhooks report it. */
export interface Change {
	/** The event: `jira:issue_created`, `page_created`, ... */
	readonly event: string;
	/** The webhook's body, without its `timestamp`. */
	readonly body: Record<string, unknown>;
	/** The webhooks, registered over REST, that match. Their ids go into `matchedWebhookIds`. */
	readonly registered?: readonly RegisteredWebhook[];
	/**
	 * Whether the change matches the filter of a webhook.
	 *
	 * @throws if the filter is invalid.
	 */
	readonly matches?: (filter: string) => boolean;
}

/** A webhook that was registered over REST. */
export interface RegisteredWebhook {
	readonly id: number;
	readonly url: string;
	/** The OAuth 2.0 app that registered it; undefined for the Connect app. */
	readonly clientId?: string | undefined;
}

/** A webhook that an administrator registered. It is signed with a secret of its own, and has nothing to do with the app. */
export interface SignedWebhook {
	readonly url: string;
	/** Of Bitbucket: its UUID without the braces. */
	readonly hookId: string;
	/** Undefined: its deliveries are not signed. */
	readonly secret: string | undefined;
	readonly hasBody: boolean;
}

/** A delivery of a registered webhook that the site gave up after its last retry. */
export interface FailedDelivery {
	/** The identifier that all attempts shared. */
	readonly id: string;
	readonly url: string;
	readonly body: Readonly<Record<string, unknown>>;
	/** Milliseconds since 1970. */
	readonly failureTime: number;
	/** The OAuth 2.0 app that registered the webhook; undefined for the Connect app. */
	readonly clientId?: string;
}

/** Options of a {@link Product}. */
export interface ProductOptions {
	/** The site's base URL without a trailing slash. That of Confluence ends in `/wiki`. */
	readonly baseUrl: string;
	/** Called after each change of the state. */
	readonly changed: (change: Change) => void;
	/** Called after a change of the state that no webhook reports. @default ignored */
	readonly saved?: () => void;
	/** The base URL of the app, while one is installed: its webhooks must be below it. */
	readonly appBaseUrl?: () => string | undefined;
	/** The deliveries that the site gave up, oldest first. @default none */
	readonly failedDeliveries?: () => readonly FailedDelivery[];
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The initial state, as returned by `data()`. @default a small built-in state */
	readonly data?: unknown;
}

/** Variables that the site's middleware sets for the routes of a product. */
export interface ProductEnv {
	Variables: { caller: Caller };
}

/** Paths below it serve attachments. They need no credentials: the URL holds a secret. */
export const MEDIA_PATH = '/media/';

/** The stateful part of a product: its REST API and its state. */
export interface Product {
	/**
	 * The REST API, with paths from the root (`/rest/api/3/...`, `/wiki/api/v2/...`). It relies on a middleware that
	 * authenticates callers and sets `c.get('caller')`, except below {@link MEDIA_PATH}.
	 */
	readonly app: Hono<ProductEnv>;
	/** The whole state as JSON. */
	data(): object;
	/** The people of the site, and the accounts of apps. */
	users(): readonly SiteUser[];
	/** Adds the account of an app that is installed. */
	addApp(app: { readonly key: string; readonly name: string }): void;
	/** The fields of a webhook's body that name something of the site, for an event that is fired although nothing changed. */
	sample(event: string): Record<string, unknown>;
	/** The webhooks of administrators that a change matches. One that is fired has no filter to match. */
	signedWebhooks(change: Pick<Change, 'event' | 'matches'>): readonly SignedWebhook[];
	/** The secrets of all webhooks of administrators, for the redaction of the log. */
	secrets(): readonly string[];
	/** Removes the state that an uninstalled app leaves behind. */
	forgetApp(): void;
}
