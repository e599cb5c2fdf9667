import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { parseHttpUrl } from '../../http/index.ts';
import { MAX_BITBUCKET_SECRET } from '../../webhook/index.ts';
import type { ProductEnv } from '../product.ts';
import {
	givenSecret,
	httpError,
	notServed,
	pagedResponse,
	parseFields,
	readJsonObject,
	refuseAnonymous,
} from '../rest/index.ts';
import type { Repositories, Subject, WebhookRecord } from './repositories.ts';

/** Names that Bitbucket may have beside those of its documents have their form. */
const EVENT = /^(?:repo|pullrequest|issue|project|pipeline):[a-z_]+$/;

/** Dependencies of {@link bitbucketRoutes}. */
export interface BitbucketContext {
	readonly repositories: Repositories;
	/** The origin of the site. */
	readonly origin: string;
	readonly now: () => number;
}

/**
 * The part of Bitbucket's API 2.0 that webhooks need.
 *
 * @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/
 */
export function bitbucketRoutes(context: BitbucketContext): Hono<ProductEnv> {
	const { repositories, origin } = context;
	const app = new Hono<ProductEnv>();
	app.use(refuseAnonymous('bitbucket', origin), async (c, next) => {
		const { type } = c.get('caller');
		// The apps of this site are those of another product.
		if (type === 'basic' || type === 'bearer') return next();
		throw httpError('bitbucket', 403, 'Your credentials lack one or more required privilege scopes.');
	});
	const routes = [
		['/workspaces/:workspace', ({ workspace = '' }) => repositories.workspace(workspace)],
		[
			'/repositories/:workspace/:repository',
			({ workspace = '', repository = '' }) => repositories.repository(workspace, repository),
		],
	] as const satisfies readonly (readonly [string, (params: Record<string, string>) => Subject | undefined])[];
	for (const [path, find] of routes) {
		const subjectOf = (c: Context): Subject => find(c.req.param()) ?? notFound(`${c.req.path} was not found`);
		app.get(path, (c) => c.json(subjectView(subjectOf(c), origin)));
		webhookRoutes(app, `${path}/hooks`, subjectOf, context);
	}
	app.all('*', notServed('bitbucket'));
	return app;
}

function webhookRoutes(
	app: Hono<ProductEnv>,
	path: string,
	subjectOf: (c: Context) => Subject,
	{ origin, now }: BitbucketContext,
): void {
	const find = (c: Context): [Subject, WebhookRecord] => {
		const subject = subjectOf(c);
		const id = String(c.req.param('uid'));
		// Bitbucket accepts a UUID without its braces, too.
		const webhook = subject.webhooks.get(id.startsWith('{') ? id : `{${id}}`);
		return [subject, webhook ?? notFound(`Webhook ${id} was not found`)];
	};
	app.get(path, (c) => {
		const subject = subjectOf(c);
		const views = [...subject.webhooks.values()].map((webhook) => webhookView(webhook, subject, origin));
		const url = new URL(c.req.url);
		return pagedResponse(`${origin}${url.pathname}${url.search}`, 'bitbucket', views, { shape: 'bitbucket' });
	});
	app.post(path, async (c) => {
		const subject = subjectOf(c);
		const { url, events, ...others } = parseWebhook(await readJsonObject(c.req, 'bitbucket'));
		if (url === undefined || events === undefined) throw invalid('url and events are required');
		const created = { uuid: `{${crypto.randomUUID()}}`, createdAt: now() };
		const webhook = { description: '', active: true, secret: undefined, ...others, url, events, ...created };
		subject.webhooks.set(webhook.uuid, webhook);
		return c.json(webhookView(webhook, subject, origin), 201);
	});
	app.get(`${path}/:uid`, (c) => {
		const [subject, webhook] = find(c);
		return c.json(webhookView(webhook, subject, origin));
	});
	app.put(`${path}/:uid`, async (c) => {
		const [subject, webhook] = find(c);
		Object.assign(webhook, parseWebhook(await readJsonObject(c.req, 'bitbucket')));
		return c.json(webhookView(webhook, subject, origin));
	});
	app.delete(`${path}/:uid`, (c) => {
		const [subject, webhook] = find(c);
		subject.webhooks.delete(webhook.uuid);
		return c.body(null, 204);
	});
}

const INPUT = z.object({
	url: z.optional(z.string().check(z.refine((url) => parseHttpUrl(url) !== undefined, 'Enter a valid URL.'))),
	description: z.optional(z.string()),
	active: z.optional(z.boolean()),
	events: z.optional(z.array(z.string().check(z.regex(EVENT, 'is not an event'))).check(z.minLength(1))),
	secret: z.optional(
		z.nullable(z.string().check(z.maxLength(MAX_BITBUCKET_SECRET, `has more than ${MAX_BITBUCKET_SECRET} characters`))),
	),
});

/** The fields that are given. @throws a 400. */
function parseWebhook(input: unknown): Partial<WebhookRecord> {
	const { secret, ...given } = parseFields(INPUT, input, 'bitbucket');
	return { ...given, ...givenSecret(secret) };
}

function notFound(message: string): never {
	throw httpError('bitbucket', 404, message);
}

function invalid(problem: string): Error {
	return httpError('bitbucket', 400, problem);
}

function webhookView(
	{ uuid, url, description, active, events, secret, createdAt }: WebhookRecord,
	subject: Subject,
	origin: string,
): Record<string, unknown> {
	const { type } = subject;
	const own = `${subjectHref(subject, origin)}/hooks/${encodeURIComponent(uuid)}`;
	return {
		type: 'webhook_subscription',
		uuid,
		url,
		description,
		subject_type: type,
		subject: subjectView(subject, origin),
		active,
		created_at: new Date(createdAt).toISOString(),
		events,
		secret_set: secret !== undefined,
		links: { self: { href: own } },
	};
}

/** A workspace or a repository, as the API and the bodies of events have it. */
export function subjectView(subject: Subject, origin: string): Record<string, unknown> {
	const { type, uuid, name } = subject;
	const slug = name.slice(name.indexOf('/') + 1);
	const links = { self: { href: subjectHref(subject, origin) } };
	return type === 'workspace'
		? { type, uuid, name: slug, slug, links }
		: { type, uuid, full_name: name, name: slug, links };
}

function subjectHref({ type, name }: Subject, origin: string): string {
	return `${origin}/2.0/${type === 'workspace' ? 'workspaces' : 'repositories'}/${name}`;
}
