import { Hono } from 'hono';
import type { Caller } from '../mock/index.ts';

/** What changed, as Atlassian tells it in a webhook. */
export interface Change {
	/** Such as `jira:issue_created` or `page_created`. */
	readonly event: string;
	/** Without `timestamp`. */
	readonly body: Record<string, unknown>;
}

/** What the API of a product is made with. */
export interface ProductOptions {
	readonly product: 'jira' | 'confluence';
	/** The site's address without a trailing slash, known once it listens: for `self` links. For Confluence it ends in /wiki. */
	readonly baseUrl: () => string;
	/** Called after each change of the state. */
	readonly changed: (change: Change) => void;
	readonly now: () => number;
	/** The state to begin with; a small embedded one otherwise. JSON as `data()` gave it. */
	readonly data?: unknown;
}

/** The API of a product, and its state. */
export interface Product {
	/** Paths from the root (`/rest/api/3/...`, `/wiki/api/v2/...`). The caller was checked before: `c.get('caller')`. */
	readonly app: Hono<{ Variables: { caller: Caller } }>;
	/** The whole state as JSON. */
	data(): unknown;
}

/**
 * The API of a product.
 *
 * @throws `TypeError` naming what is wrong in the data.
 */
export function productApp(options: ProductOptions): Product {
	const app: Product['app'] = new Hono();
	const issues: Record<string, unknown>[] = Array.isArray(options.data) ? [...(options.data as [])] : [];
	app.get('/rest/api/:version{[23]}/myself', (c) => {
		const caller = c.get('caller');
		return c.json({ accountId: caller.type === 'user' ? caller.accountId : caller.type });
	});
	app.post('/rest/api/:version{[23]}/issue', async (c) => {
		const { fields } = await c.req.json<{ fields: unknown }>();
		const id = String(10_000 + issues.length);
		const issue = { id, key: `KEY-${issues.length + 1}`, self: `${options.baseUrl()}/rest/api/2/issue/${id}`, fields };
		issues.push(issue);
		options.changed({ event: 'jira:issue_created', body: { webhookEvent: 'jira:issue_created', issue } });
		return c.json(issue, 201);
	});
	app.notFound((c) => c.json({ errorMessages: [`${c.req.method} ${c.req.path} is not served here`], errors: {} }, 501));
	return { app, data: () => issues };
}
