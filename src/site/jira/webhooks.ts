import type { Hono } from 'hono';
import type { Caller } from '../../fake-atlassian/index.ts';
import type { ProductEnv } from '../product.ts';
import { parseHttpUrl } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { isBelowUrl } from '../app-url.ts';
import { checkJql, checkWebhookFilter, JqlError } from './jql/index.ts';
import { actorOf, nextId, type JiraSite } from './site.ts';
import type { WebhookRecord } from './state.ts';
import { toTime, type View } from './views.ts';

/** Jira's lifetime of a registered webhook, in milliseconds. */
const LIFETIME = 30 * 86_400_000;
/** How long Jira keeps the deliveries that it gave up, in milliseconds. */
const KEPT = 72 * 3_600_000;
/** The maximum size of a page of them. */
const MAX_FAILED = 100;

/** The events that can be registered. Jira does not offer those of worklogs and attachments here. */
const EVENTS: ReadonlySet<unknown> = new Set(
	['jira:issue', 'comment'].flatMap((kind) => ['created', 'updated', 'deleted'].map((verb) => `${kind}_${verb}`)),
);

/** Webhooks that apps register over REST. */
export function webhookRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.get('/webhook', (c) => {
		const items = ownWebhooks(site, ownerOf(c.get('caller'))).map(({ id, url, jqlFilter, events, expires }) => ({
			id,
			url,
			jqlFilter,
			events,
			expirationDate: toTime(expires),
		}));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.get('/webhook/failed', (c) => {
		const owner = ownerOf(c.get('caller'));
		const size = Math.min(Number(c.req.query('maxResults') ?? 100) || 100, MAX_FAILED);
		const after = Number(c.req.query('after') ?? 0);
		const kept = site.failedDeliveries().filter(({ clientId, failureTime }) => {
			return clientId === owner && failureTime > after && site.now() - failureTime < KEPT;
		});
		const values = kept
			.slice(0, size)
			.map(({ id, url, failureTime, body }) => ({ id, url, failureTime, body: JSON.stringify(body) }));
		const last = values.at(-1);
		const next = `${site.baseUrl}/rest/api/3/webhook/failed?maxResults=${size}&after=${last?.failureTime}`;
		return c.json({ maxResults: size, values, ...(kept.length > size ? { next } : {}) });
	});
	app.post('/webhook', async (c) => {
		const owner = ownerOf(c.get('caller'));
		const { url, webhooks } = await readJsonObject(c.req, 'jira');
		const webhookUrl = parseWebhookUrl(site, url, owner);
		if (!Array.isArray(webhooks) || webhooks.length === 0) throw httpError('jira', 400, 'No webhooks were given.');
		const actor = actorOf(site, c.get('caller'));
		const webhookRegistrationResult = (webhooks as unknown[]).map((input) => {
			const errors = problemsOf(view, input, actor);
			if (errors.length > 0 || !isRecord(input)) return { errors };
			return { createdWebhookId: register(view, { url: webhookUrl, clientId: owner }, input) };
		});
		return c.json({ webhookRegistrationResult });
	});
	app.put('/webhook/refresh', async (c) => {
		const owned = ownWebhooks(site, ownerOf(c.get('caller')));
		const webhookIds = parseIds(await readJsonObject(c.req, 'jira'));
		const expires = site.now() + LIFETIME;
		for (const webhook of owned) if (webhookIds.includes(webhook.id)) webhook.expires = expires;
		return c.json({ expirationDate: toTime(expires) });
	});
	app.delete('/webhook', async (c) => {
		const owner = ownerOf(c.get('caller'));
		const webhookIds = parseIds(await readJsonObject(c.req, 'jira'));
		site.data.webhooks = site.data.webhooks.filter(
			({ id, clientId }) => clientId !== owner || !webhookIds.includes(id),
		);
		return c.body(null, 202);
	});
}

/** The client id of an OAuth 2.0 app; undefined for the Connect app. */
function ownerOf(caller: Caller): string | undefined {
	if (caller.type === 'oauth') return caller.clientId;
	if (caller.type !== 'app') throw httpError('jira', 403, 'Only Connect and OAuth 2.0 apps can use this operation.');
	return undefined;
}

function ownWebhooks({ data }: JiraSite, owner: string | undefined): WebhookRecord[] {
	return data.webhooks.filter(({ clientId }) => clientId === owner);
}

/** All webhooks of an app have the same URL. That of a Connect app is below its base URL. */
function parseWebhookUrl(site: JiraSite, url: unknown, owner: string | undefined): string {
	const parsed = typeof url === 'string' ? parseHttpUrl(url) : undefined;
	if (parsed === undefined) throw httpError('jira', 400, 'The webhook URL is not valid.');
	const base = owner === undefined ? site.appBaseUrl() : undefined;
	if (base !== undefined && !isBelowUrl(new URL(base).href.replace(/\/$/, ''), parsed.href)) {
		throw httpError('jira', 400, `The webhook URL must have the base URL of the app, ${base}.`);
	}
	const [other] = ownWebhooks(site, owner);
	if (other !== undefined && other.url !== parsed.href) {
		throw httpError('jira', 400, `Only a single webhook URL per app is allowed: there are webhooks for ${other.url}.`);
	}
	return parsed.href;
}

function parseIds({ webhookIds }: Record<string, unknown>): unknown[] {
	if (!Array.isArray(webhookIds)) throw httpError('jira', 400, 'The ids of the webhooks are missing: `webhookIds`.');
	return webhookIds;
}

function problemsOf({ site }: View, input: unknown, actor: string): string[] {
	if (!isRecord(input)) return ['A webhook must be an object.'];
	const { events, jqlFilter } = input;
	const errors: string[] = [];
	if (!Array.isArray(events) || events.length === 0) errors.push('Events are missing.');
	else {
		const unknown = events.filter((event) => !EVENTS.has(event)).map(String);
		if (unknown.length > 0) errors.push(`These events cannot be registered on the local site: ${unknown.join(', ')}`);
	}
	const unsupported = ['fieldIdsFilter', 'issuePropertyKeysFilter'].filter((name) => name in input);
	if (unsupported.length > 0) errors.push(`The local site does not apply ${unsupported.join(', ')}`);
	if (typeof jqlFilter !== 'string') return [...errors, 'The filter is missing: `jqlFilter`.'];
	try {
		checkJql(site, jqlFilter, actor);
		checkWebhookFilter(jqlFilter);
	} catch (error) {
		if (!(error instanceof JqlError)) throw error;
		errors.push(error.message);
	}
	return errors;
}

function register(
	{ site }: View,
	{ url, clientId }: { readonly url: string; readonly clientId: string | undefined },
	{ jqlFilter, events }: Record<string, unknown>,
): number {
	const id = Number(nextId(site));
	const list = Array.isArray(events) ? events.map(String) : [];
	const webhook: WebhookRecord = {
		id,
		url,
		jqlFilter: String(jqlFilter),
		events: list,
		expires: site.now() + LIFETIME,
		...(clientId === undefined ? {} : { clientId }),
	};
	site.data.webhooks.push(webhook);
	return id;
}
