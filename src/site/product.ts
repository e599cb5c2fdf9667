import type { Hono } from 'hono';
import type { Caller } from '../mock/index.ts';
import { confluenceProduct } from './confluence/index.ts';
import { jiraProduct } from './jira/index.ts';

/** What changed, as Atlassian tells it in a webhook. */
export interface Change {
	/** `jira:issue_created`, `page_created`, ... */
	readonly event: string;
	/** The webhook's body, without its `timestamp`. */
	readonly body: Record<string, unknown>;
	/** Webhooks that were registered over REST and want this one; their ids go into `matchedWebhookIds`. */
	readonly registered?: readonly RegisteredWebhook[];
	/**
	 * Whether the filter of a webhook lets it through.
	 *
	 * @throws when the filter cannot be understood.
	 */
	readonly matches?: (filter: string) => boolean;
}

/** A webhook that was registered over REST. */
export interface RegisteredWebhook {
	readonly id: number;
	readonly url: string;
}

/** Options of {@link productApp}. */
export interface ProductOptions {
	readonly product: 'jira' | 'confluence';
	/** The site's address without a trailing slash, known once it listens: for `self` links. For Confluence it ends in /wiki. */
	readonly baseUrl: () => string;
	/** Called after each change of the state. */
	readonly changed: (change: Change) => void;
	/** The base URL of the app, while one is installed: its webhooks lead there. */
	readonly appBaseUrl?: () => string | undefined;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The state to begin with; a small embedded one otherwise. JSON as `data()` gave it. */
	readonly data?: unknown;
}

/** Variables that the site's own middleware sets. */
export interface ProductEnv {
	Variables: { caller: Caller };
}

/** A product's REST API and its state. */
export interface Product {
	/**
	 * The REST API, paths from the root (`/rest/api/3/...`, `/wiki/api/v2/...`). The caller was checked before:
	 * `c.get('caller')`. Paths below `MEDIA_PATH` (media-path.ts) need none.
	 */
	readonly app: Hono<ProductEnv>;
	/** The whole state as JSON. */
	data(): unknown;
	/** Takes away what an app left that is gone. */
	forgetApp(): void;
}

/**
 * The stateful part of a product.
 *
 * @throws `TypeError` for `data` that is no state of this product, naming what is wrong in it.
 */
export function productApp(options: ProductOptions): Product {
	return options.product === 'jira' ? jiraProduct(options) : confluenceProduct(options);
}
