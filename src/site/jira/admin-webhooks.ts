import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { parseHttpUrl } from '../../http/index.ts';
import { isConfluenceOnly, KNOWN_EVENTS } from '../../webhook/index.ts';
import type { Change, ProductEnv, SignedWebhook } from '../product.ts';
import { withoutUndefined } from '../../without-undefined.ts';
import { givenSecret, httpError, parseFields, readJsonObject } from '../rest/index.ts';
import { checkJql, JqlError } from './jql/index.ts';
import { actorOf, nextId, type JiraSite } from './site.ts';
import type { AdminWebhookRecord } from './state.ts';
import type { View } from './views.ts';

const JQL = 'issue-related-events-section';
const EVENTS: ReadonlySet<unknown> = new Set(
	[...KNOWN_EVENTS].filter((name) => (name.startsWith('jira:') || !name.includes(':')) && !isConfluenceOnly(name)),
);

/**
 * The webhooks that administrators see under System, Webhooks: at `rest/webhooks/1.0`.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 */
export function adminWebhookRoutes(app: Hono<ProductEnv>, { site }: View): void {
	app.use('/webhook/*', async (c, next) => {
		const { type } = c.get('caller');
		// The site does not check other callers, and so does not know their permissions.
		if (type === 'basic' || type === 'bearer') return next();
		throw httpError('jira', 403, 'Only administrators can use this operation: apps have /rest/api/3/webhook.');
	});
	app.get('/webhook', (c) => c.json(site.data.adminWebhooks.map((webhook) => viewOf(site, webhook))));
	app.get('/webhook/:id', (c) => c.json(viewOf(site, requireWebhook(site, c))));
	app.post('/webhook', async (c) => {
		const fields = parseWebhook(site, c, await readJsonObject(c.req, 'jira'));
		const { name, url, events } = fields;
		if (name === undefined || url === undefined || events === undefined) {
			throw httpError('jira', 400, 'A webhook needs a name, a URL and events.');
		}
		const defaults = { enabled: true, excludeBody: false, jql: '' };
		const webhook: AdminWebhookRecord = { ...defaults, ...fields, name, url, events, id: Number(nextId(site)) };
		site.data.adminWebhooks.push(webhook);
		return c.json(viewOf(site, webhook), 201);
	});
	app.put('/webhook/:id', async (c) => {
		const webhook = requireWebhook(site, c);
		Object.assign(webhook, parseWebhook(site, c, await readJsonObject(c.req, 'jira')));
		return c.json(viewOf(site, webhook));
	});
	app.delete('/webhook/:id', (c) => {
		const { id } = requireWebhook(site, c);
		site.data.adminWebhooks = site.data.adminWebhooks.filter((webhook) => webhook.id !== id);
		return c.body(null, 204);
	});
}

/** The webhooks that a change matches. One that is fired, and so has no issue to match, matches all of its event. */
export function matchingAdminWebhooks(
	{ data }: JiraSite,
	{ event, matches }: Pick<Change, 'event' | 'matches'>,
): SignedWebhook[] {
	return data.adminWebhooks
		.filter((webhook) => webhook.enabled && webhook.events.includes(event) && isMatch(webhook.jql, matches))
		.map(({ id, url, secret, excludeBody }) => ({ url, hookId: String(id), secret, hasBody: !excludeBody }));
}

/** A filter that was valid when it was registered may name something that no longer exists. It then matches nothing. */
function isMatch(jql: string, matches: Change['matches']): boolean {
	if (jql === '' || matches === undefined) return true;
	try {
		return matches(jql);
	} catch (error) {
		if (error instanceof JqlError) return false;
		throw error;
	}
}

function requireWebhook({ data }: JiraSite, c: Context<ProductEnv, '/webhook/:id'>): AdminWebhookRecord {
	const id = c.req.param('id');
	const webhook = data.adminWebhooks.find((one) => String(one.id) === id);
	if (webhook === undefined) throw httpError('jira', 404, `Webhook with id ${id} was not found.`);
	return webhook;
}

const httpUrl = z.string().check(z.refine((url) => parseHttpUrl(url) !== undefined, 'The webhook URL is not valid.'));

const INPUT = z.object({
	name: z.optional(z.string().check(z.trim(), z.minLength(1, 'The name is empty.'))),
	url: z.optional(httpUrl),
	events: z.optional(
		z.array(
			z.string().check(
				z.refine((event) => EVENTS.has(event), {
					error: ({ input }) => `The event ${String(input)} does not exist.`,
				}),
			),
		),
	),
	filters: z.optional(z.object({ [JQL]: z.optional(z.string()) })),
	enabled: z.optional(z.boolean()),
	excludeBody: z.optional(z.boolean()),
	secret: z.optional(z.nullable(z.string())),
});

type Changed = Partial<AdminWebhookRecord> & Pick<AdminWebhookRecord, 'lastUpdated' | 'lastUpdatedUser'>;

/** The fields that are given. @throws a 400. */
function parseWebhook(site: JiraSite, c: Context<ProductEnv>, input: unknown): Changed {
	const { filters, secret, ...given } = parseFields(INPUT, input, 'jira');
	const actor = actorOf(site, c.get('caller'));
	const jql = filters && (filters[JQL] ?? '').trim();
	try {
		if (jql !== undefined) checkJql(site, jql, actor);
	} catch (error) {
		if (error instanceof JqlError) throw httpError('jira', 400, error.message);
		throw error;
	}
	return {
		...given,
		...withoutUndefined({ jql }),
		...givenSecret(secret),
		lastUpdated: site.now(),
		lastUpdatedUser: actor,
	};
}

function viewOf({ baseUrl, data }: JiraSite, webhook: AdminWebhookRecord): Record<string, unknown> {
	const { id, name, url, events, jql, enabled, excludeBody, secret, lastUpdated, lastUpdatedUser } = webhook;
	return {
		name,
		url,
		excludeBody,
		filters: { [JQL]: jql },
		events,
		enabled,
		isSigned: secret !== undefined,
		self: `${baseUrl}/rest/webhooks/1.0/webhook/${id}`,
		lastUpdated,
		lastUpdatedUser,
		lastUpdatedDisplayName: data.users.find(({ accountId }) => accountId === lastUpdatedUser)?.displayName,
	};
}
