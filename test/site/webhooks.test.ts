import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JIRA_DATA } from '../../src/site/jira/data.ts';
import { valueAt } from '../../src/site/app-url.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Authenticator, createClient } from '../../src/index.ts';
import type { Site } from '../../src/site/index.ts';
import { install } from './support.ts';

const thrown = (error: unknown): unknown => error;

it('sends a webhook of the descriptor, with its variables filled in', async () => {
	const { site, events, baseUrl } = await install();
	const [delivery] = await site.fire('jira:issue_created');
	expect(delivery).toMatchObject({ tries: 1, status: 204, url: `${baseUrl}/webhooks/created?issue=KEY-1` });
	expect(events.at(-1)).toBe('created KEY-1');
	expect(site.exchanges.at(-1)).toMatchObject({
		direction: 'out',
		event: 'jira:issue_created',
		canonicalRequest: 'POST&/webhooks/created&issue=KEY-1',
		verdict: 'accepted',
	});
});

it('refuses to fire what the app does not listen to', async () => {
	const { site } = await install();
	expect(await site.fire('page_created').catch(thrown)).toMatchObject({
		code: 'ERR_EVENT',
		message: expect.stringContaining('jira:issue_created'),
	});
});

it('sends a webhook again while the app fails, with the headers of a retry', async () => {
	const sent: Headers[] = [];
	const { site, respondWith } = await install({
		fetch: (input, init) => {
			if (input instanceof Request && input.url.includes('/webhooks/')) {
				sent.push(input.headers);
				if (sent.length === 2) respondWith(undefined);
			}
			return fetch(input, init);
		},
	});
	respondWith(503);
	expect(await site.fire('jira:issue_created')).toMatchObject([{ tries: 2, status: 204 }]);
	const of = (name: string): (string | null)[] => sent.map((headers) => headers.get(name));
	expect(of('x-atlassian-webhook-retry')).toEqual([null, '1']);
	expect(new Set(of('x-atlassian-webhook-identifier')).size).toBe(1);
	expect(of('x-atlassian-webhook-flow')).toEqual(['Primary', 'Primary']);
});

it.each([
	[400, 1],
	[401, 1],
	[408, 3],
	[409, 3],
	[425, 3],
	[429, 3],
	[500, 3],
])('after a response of %i it has tried %i times', async (status, tries) => {
	const { site, respondWith } = await install();
	respondWith(status);
	expect(await site.fire('jira:issue_created')).toMatchObject([{ tries, status }]);
	respondWith(undefined);
});

it('tries no more when the app is gone meanwhile', async () => {
	let uninstall: (() => Promise<void>) | undefined;
	const { site, respondWith } = await install({
		async fetch(input, init) {
			const response = await fetch(input, init);
			const then = uninstall;
			if (then !== undefined && input instanceof Request && input.url.includes('/webhooks/')) {
				uninstall = undefined;
				await then();
			}
			return response;
		},
	});
	respondWith(503);
	// It is uninstalled, and cannot be installed again while it responds with 503.
	uninstall = () => site.reinstall().catch(() => undefined);
	expect(await site.fire('jira:issue_created')).toMatchObject([{ tries: 1, status: 503 }]);
	respondWith(undefined);
});

it('tries no more when it is closed', async () => {
	const { site, respondWith } = await install({ retryDelays: [3_600_000] });
	respondWith(503);
	const fired = site.fire('jira:issue_created');
	while (!site.exchanges.some(({ kind }) => kind === 'webhook'))
		await new Promise((resolve) => void setTimeout(resolve, 1));
	respondWith(undefined);
	await site.close();
	expect(await fired).toMatchObject([{ tries: 1, status: 503 }]);
});

it('signs each try with the secret of that time', async () => {
	let rotate: (() => Promise<void>) | undefined;
	const { site, events } = await install({
		async fetch(input, init) {
			if (rotate === undefined || !(input instanceof Request && input.url.includes('/webhooks/'))) {
				return fetch(input, init);
			}
			const now = rotate;
			rotate = undefined;
			await now();
			return new Response(null, { status: 503 });
		},
	});
	rotate = () => site.rotateSecret();
	expect(await site.fire('jira:issue_created')).toMatchObject([{ tries: 2, status: 204 }]);
	expect(events).toEqual(['installed', 'enabled', 'installed again', 'enabled', 'created KEY-1']);
});

it('leaves out the body when the descriptor says so', async () => {
	const bodies: string[] = [];
	const webhooks = [{ event: 'jira:issue_created', url: '/hook', excludeBody: true }];
	const { site } = await install(
		{
			async fetch(input, init) {
				if (input instanceof Request && input.url.endsWith('/hook')) bodies.push(await input.clone().text());
				return fetch(input, init);
			},
		},
		{},
		{ modules: { webhooks } },
	);
	await site.fire('jira:issue_created');
	expect(bodies).toEqual(['']);
});

it('makes signed URLs and context tokens that the app accepts', async () => {
	const { site, tenants, loads, baseUrl } = await install();
	const authenticator = new Authenticator({ tenants, baseUrl });
	const url = await site.signedUrl('hello', { accountId: 'ann', context: { 'project.key': 'A&B' } });
	expect(new URL(url).searchParams.get('project')).toBe('A&B');
	await fetch(url);
	const [load] = loads;
	if (load === undefined) throw new Error('the page was not loaded');
	expect(await authenticator.authenticate(load)).toMatchObject({ accountId: 'ann' });
	const headers = { authorization: `JWT ${await site.contextToken({ accountId: 'ben' })}` };
	const call = new Request(`${baseUrl}/api`, { headers });
	expect(await authenticator.authenticate(call, { qsh: 'context' })).toMatchObject({ accountId: 'ben' });
	expect(await authenticator.authenticate(call).catch(thrown)).toMatchObject({ code: 'ERR_QSH_MISMATCH' });
	expect(await site.signedUrl('other').catch(thrown)).toMatchObject({ code: 'ERR_MODULE' });
});

it.each([
	[{ key: 'not a key' }, 'key'],
	[{ authentication: { type: 'none' } }, 'authentication.type'],
	[{ baseUrl: 'ftp://example.com' }, 'baseUrl'],
	[{ lifecycle: { installed: 7 } }, 'lifecycle.installed'],
	[{ lifecycle: {} }, 'lifecycle.installed'],
	[{ lifecycle: { installed: '/i', enabled: 'https://evil.example.com/e' } }, 'lifecycle.enabled'],
	[{ lifecycle: { installed: '/i', uninstalled: '/u?x=%zz' } }, 'lifecycle.uninstalled'],
	[{ modules: { webhooks: [{ event: 'x', url: 'http://169.254.169.254/x' }] } }, 'modules.webhooks[0]'],
	[{ modules: { webhooks: [{ event: 'x', url: '/x', filter: 7 }] } }, 'modules.webhooks[0].filter'],
	[{ modules: { webhooks: [{ event: 'x' }] } }, 'modules.webhooks[0]'],
])('refuses a descriptor of %j', async (wrong, field) => {
	let refuse = false;
	const { site } = await install({
		fetch: async (input, init) => {
			const response = await fetch(input, init);
			if (!refuse || !String(input).endsWith('.json')) return response;
			return Response.json({ ...((await response.json()) as object), ...wrong });
		},
	});
	refuse = true;
	expect(await site.reinstall().catch(thrown)).toMatchObject({
		code: 'ERR_DESCRIPTOR',
		message: expect.stringContaining(`its ${field} `),
	});
});

describe('a filter', () => {
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' } };
	const withFilter = (filter: string): ReturnType<typeof install> =>
		install({}, {}, { modules: { webhooks: [{ event: 'jira:issue_created', url: '/webhooks/created', filter }] } });
	const create = (site: Site, summary: string): Promise<unknown> =>
		createClient(site.tenant).post('rest/api/2/issue', { json: { fields: { ...fields, summary } } });

	it('of the descriptor lets through what it finds', async () => {
		const { site, events } = await withFilter('summary ~ apple');
		await create(site, 'A pear');
		await create(site, 'An apple');
		await site.settled();
		expect(events.slice(2)).toEqual(['created KEY-7']);
	});

	it('that cannot be understood lets nothing through, and says so', async () => {
		const { site, events } = await withFilter('fruit = apple');
		await create(site, 'An apple');
		await site.settled();
		expect(events.slice(2)).toEqual([]);
		expect(site.exchanges.find(({ kind }) => kind === 'webhook')).toMatchObject({
			verdict: 'failed',
			explanation: expect.stringContaining("Field 'fruit' does not exist"),
		});
	});
});

describe('webhooks that are registered over REST', () => {
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'x' };
	const hook = { events: ['jira:issue_created', 'jira:issue_deleted'], jqlFilter: 'project = KEY' };
	const register = (site: Site, url: string, webhooks: object[] = [hook]): Promise<Response> =>
		createClient(site.tenant, { throwHttpErrors: false }).ky.post('rest/api/3/webhook', { json: { url, webhooks } });
	const registered = async (site: Site): Promise<unknown> =>
		(await createClient(site.tenant).ky.get('rest/api/3/webhook').json<{ values: unknown[] }>()).values;

	it.each([
		['of another host', () => 'http://169.254.169.254/latest'],
		['of another port', (base: string) => `${base}0/hook`],
		['whose user looks like the host', (base: string) => `${base}@evil.example.com/hook`],
	])('have no address %s', async (_, url) => {
		const { site, baseUrl } = await install();
		const refused = await register(site, url(baseUrl));
		expect([refused.status, await registered(site)]).toEqual([400, []]);
	});

	it('have one address for all', async () => {
		const { site, baseUrl } = await install();
		expect((await register(site, `${baseUrl}/a`)).status).toBe(200);
		expect((await register(site, `${baseUrl}/b`)).status).toBe(400);
		expect((await register(site, `${baseUrl}/a`)).status).toBe(200);
	});

	it('come in one delivery for all that match, also when the issue is gone', async () => {
		const bodies: { webhookEvent: string; matchedWebhookIds: number[] }[] = [];
		const { site, baseUrl } = await install({
			async fetch(input, init) {
				if (input instanceof Request && input.url.endsWith('/hook')) {
					bodies.push((await input.clone().json()) as (typeof bodies)[0]);
				}
				return fetch(input, init);
			},
		});
		const jira = createClient(site.tenant);
		await jira.post('rest/api/2/issue', { json: { fields } });
		const byKey = { events: ['jira:issue_deleted'], jqlFilter: 'issueKey = KEY-1' };
		await register(site, `${baseUrl}/hook`, [hook, byKey, { ...hook, jqlFilter: 'issuetype = Bug' }]);
		await jira.delete('rest/api/2/issue/{issueIdOrKey}', { params: { issueIdOrKey: 'KEY-1' } });
		await site.settled();
		expect(bodies).toMatchObject([
			{ webhookEvent: 'jira:issue_deleted', matchedWebhookIds: [expect.any(Number), expect.any(Number)] },
		]);
	});

	it('are gone with their app', async () => {
		const { site, baseUrl } = await install();
		await register(site, `${baseUrl}/hook`);
		expect(await registered(site)).toHaveLength(1);
		await site.rotateSecret();
		expect(await registered(site)).toHaveLength(1);
		await site.reinstall();
		expect(await registered(site)).toEqual([]);
	});
});

it('says when no app is there', async () => {
	const { site, baseUrl } = await install();
	expect(await site.install(`${baseUrl}/missing.json`).catch(thrown)).toMatchObject({ code: 'ERR_DESCRIPTOR' });
	expect(await site.install('http://127.0.0.1:1/x.json').catch(thrown)).toMatchObject({
		code: 'ERR_DESCRIPTOR',
		message: expect.stringContaining('is it running?'),
	});
	expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
});

describe('an event that is fired although nothing changed', () => {
	it.each([
		['jira', 'jira:issue_updated', 'issue.key', 'KEY-1'],
		['jira', 'comment_created', 'comment.body', 'An example comment'],
		['jira', 'sprint_started', 'sprint.name', 'KEY Sprint 1'],
		['jira', 'project_updated', 'project.name', 'Example project'],
		['confluence', 'page_updated', 'page.title', 'An example page'],
		['confluence', 'comment_created', 'comment.parent.title', 'An example page'],
	] as const)('is about what %s has: %s', async (product, event, path, value) => {
		const { site } = await install(
			{ product },
			{ [event]: () => undefined },
			{ modules: { webhooks: [{ event, url: '/hooks' }] } },
		);
		await site.fire(event);
		const body: unknown = JSON.parse(site.exchanges.at(-1)?.request?.body ?? '{}');
		expect(valueAt(body, path)).toBe(value);
	});

	it('may be about an issue when there is none, or about something that the site does not have', async () => {
		const webhooks = ['jira:issue_created', 'jira:version_released', 'sprint_closed'].map((event) => ({
			event,
			url: '/hooks',
		}));
		const folder = await mkdtemp(join(tmpdir(), 'site-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		const seed = join(folder, 'seed.json');
		await writeFile(seed, JSON.stringify({ ...JIRA_DATA, issues: [], links: [], sprints: [] }));
		const { site } = await install(
			{ seed },
			Object.fromEntries(webhooks.map(({ event }) => [event, () => undefined])),
			{ modules: { webhooks } },
		);
		for (const { event } of webhooks) expect(await site.fire(event)).toHaveLength(1);
	});
});

it('an app that refuses the install is told which keys it needs', async () => {
	const { site, respondWith } = await install();
	respondWith(401);
	await expect(site.rotateSecret()).rejects.toThrow(`installKeys: '${site.installKeys}'`);
});
