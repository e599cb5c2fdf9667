import { getRequestListener } from '@hono/node-server';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { basic, createApp, createClient, type AppWebhook, type Client } from '../../src/index.ts';
import { startSite, type Site, type SiteOptions } from '../../src/site/index.ts';
import { keepAdminWebhooks, keepBitbucketWebhooks } from '../../src/webhook-keeper/index.ts';
import { listen } from '../support/http.ts';
import { SECRET_MARK } from '../support/tenants.ts';
import { install, start } from './support.ts';

const secret = `secret-of-webhooks-${SECRET_MARK}`;
const other = `another-one-of-webhooks-${SECRET_MARK}`;
const name = 'Example app';

interface Setup {
	readonly site: Site;
	/** As an administrator. */
	readonly client: Client;
	readonly url: string;
	/** The events that the app verified and handled. */
	readonly handled: AppWebhook[];
	/** Codes of those that it refused. */
	readonly refused: string[];
	/** Headers of all that arrived. */
	readonly arrived: Headers[];
	readonly respondWith: (status: number | undefined) => void;
}

async function setUp(options: SiteOptions = {}): Promise<Setup> {
	const [handled, refused, arrived]: [AppWebhook[], string[], Headers[]] = [[], [], []];
	let instead: number | undefined;
	const app = createApp({
		key: 'com.example.app',
		baseUrl: 'http://127.0.0.1',
		tenants: new Map(),
		webhooks: { '/hooks': { secret }, '/silent': { secret, event: 'jira:issue_deleted' } },
		onRefused: ({ code }) => refused.push(code),
		on: { '*': (event) => void handled.push(event) },
	});
	const listener = getRequestListener(
		(request) => {
			arrived.push(request.headers);
			return instead === undefined ? app(request) : new Response(null, { status: instead });
		},
		{ overrideGlobalObjects: false },
	);
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const site = await start({
		allow: ['basic'],
		repositories: ['team/website', 'team/api'],
		retryDelays: [0, 0, 0],
		...options,
	});
	const credential = basic({ email: 'ada@example.com', apiToken: 'local' });
	return {
		site,
		client: createClient({ baseUrl: site.url, credential }, { retry: 0 }),
		url: `http://127.0.0.1:${server.port}/hooks`,
		handled,
		refused,
		arrived,
		respondWith: (status) => void (instead = status),
	};
}

async function createIssue(client: Client, type: string): Promise<string> {
	const fields = { project: { key: 'KEY' }, issuetype: { name: type }, summary: 'One' };
	return (await client.post('rest/api/3/issue', { json: { fields } }).json()).key ?? '';
}

describe('the webhooks of the administrators of Jira', () => {
	const events = ['jira:issue_created', 'jira:issue_deleted'];
	const path = 'rest/webhooks/1.0/webhook';

	it('are registered by keepAdminWebhooks, signed by the site, and verified by createApp', async () => {
		const { site, client, url, handled, refused } = await setUp();
		const keep = (webhooks: { url: string; events: string[]; jql?: string }[]): ReturnType<typeof keepAdminWebhooks> =>
			keepAdminWebhooks(client, { name, secret, webhooks });
		const { added } = await keep([{ url, events, jql: 'issuetype = Bug' }]);
		expect(added).toHaveLength(1);
		await createIssue(client, 'Task');
		const key = await createIssue(client, 'Bug');
		await client.delete('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: key } });
		await site.settled();
		expect(refused).toEqual([]);
		expect(handled.map(({ type, body }) => [type, (body as { issue?: { key: string } }).issue?.key])).toEqual([
			['jira:issue_created', key],
			['jira:issue_deleted', key],
		]);
		expect(await keep([{ url, events, jql: ' issuetype = Bug ' }])).toMatchObject({ added: [], updated: [] });
		expect(await keep([{ url, events }])).toMatchObject({ updated: added });
		expect(await keep([])).toMatchObject({ removed: added });
		expect(await client.ky.get(path).json()).toEqual([]);
	});

	it('with another secret are refused by the app, and those that are switched off or have no secret as well', async () => {
		const { site, client, url, handled, refused, arrived } = await setUp();
		const hook = { name, url, events, filters: {}, secret: other };
		const { self } = await client.ky.post(path, { json: hook }).json<{ self: string }>();
		await createIssue(client, 'Task');
		await site.settled();
		expect([handled, refused]).toEqual([[], ['ERR_WEBHOOK_SIGNATURE']]);
		const own = self.slice(site.url.length + 1);
		await client.ky.put(own, { json: { secret: '' } });
		await createIssue(client, 'Task');
		await site.settled();
		expect(refused).toEqual(['ERR_WEBHOOK_SIGNATURE', 'ERR_WEBHOOK_SIGNATURE_MISSING']);
		await client.ky.put(own, { json: { enabled: false } });
		await createIssue(client, 'Task');
		await site.settled();
		expect(arrived).toHaveLength(2);
	});

	it('are sent without a body, and retried with the same identifier, as Jira does', async () => {
		const { site, client, url, handled, arrived, respondWith } = await setUp();
		const silent = url.replace('/hooks', '/silent');
		await client.ky.post(path, { json: { name, url: silent, events, excludeBody: true, secret } });
		respondWith(503);
		const key = await createIssue(client, 'Task');
		await site.settled();
		expect(arrived.map((headers) => headers.get('x-atlassian-webhook-retry'))).toEqual([null, '1', '2', '3']);
		expect(new Set(arrived.map((headers) => headers.get('x-atlassian-webhook-identifier'))).size).toBe(1);
		respondWith(undefined);
		await client.delete('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: key } });
		await site.settled();
		expect(handled).toMatchObject([{ type: 'jira:issue_deleted', body: {} }]);
	});

	it('are fired without a change, and replayed', async () => {
		const { site, client, url, handled } = await setUp();
		await expect(site.fire('jira:issue_created')).rejects.toMatchObject({ code: 'ERR_NO_APP' });
		await keepAdminWebhooks(client, { name, secret, webhooks: [{ url, events, jql: 'issuetype = Bug' }] });
		expect(await site.fire('jira:issue_created', { issue: { key: 'A-1' } })).toMatchObject([{ status: 204, tries: 1 }]);
		await site.replay(site.exchanges.findLast(({ kind }) => kind === 'webhook')?.id ?? 0);
		expect(handled).toMatchObject([{ body: { issue: { key: 'A-1' } } }, { body: { issue: { key: 'A-1' } } }]);
	});

	it('are fired beside those of the app', async () => {
		const { site, events: seen } = await install({ allow: ['basic'] });
		const { url, handled } = await setUp();
		const client = createClient({ baseUrl: site.url, credential: basic({ email: 'a', apiToken: 'b' }) });
		await keepAdminWebhooks(client, { name, secret, webhooks: [{ url, events }] });
		expect(await site.fire('jira:issue_created')).toMatchObject([{ status: 204 }, { status: 204 }]);
		expect([handled.length, seen.filter((event) => event.startsWith('created'))]).toEqual([1, ['created KEY-1']]);
	});

	it('have a filter that may name something that is gone: it then matches nothing', async () => {
		const { site, client, url, arrived } = await setUp();
		await keepAdminWebhooks(client, { name, secret, webhooks: [{ url, events, jql: 'key = KEY-5' }] });
		await client.delete('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: 'KEY-5' } });
		await site.settled();
		expect(arrived).toHaveLength(1);
		await createIssue(client, 'Task');
		await site.settled();
		expect(arrived).toHaveLength(1);
	});

	it('are kept in the data file, which only its owner may read', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'site-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		const data = join(folder, 'site.json');
		const { site, client, url } = await setUp({ data });
		const { added } = await keepAdminWebhooks(client, { name, secret, webhooks: [{ url, events }] });
		await site.close();
		expect(JSON.parse(await readFile(data, 'utf8'))).toMatchObject({ adminWebhooks: [{ name, url, jql: '' }] });
		await using again = await startSite({ data, allow: ['basic'] });
		const next = createClient({ baseUrl: again.url, credential: basic({ email: 'a', apiToken: 'b' }) });
		expect(await next.ky.get(path).json()).toMatchObject([
			{ self: `${again.url}/${path}/${added[0]}`, isSigned: true },
		]);
	});

	it.each([
		[{ url: 'no URL' }, 'URL'],
		[{ events: ['repo:push'] }, 'repo:push'],
		[{ events: 'jira:issue_created' }, 'events'],
		[{ filters: { 'issue-related-events-section': 'nothing = 1' } }, 'nothing'],
		[{ filters: { 'issue-related-events-section': 7 } }, 'section'],
		[{ name: ' ' }, 'name'],
		[{ name: undefined }, 'needs a name'],
		[{ enabled: 'yes' }, 'enabled'],
		[{ secret: 7 }, 'secret'],
	])('are refused with %j', async (fields, problem) => {
		const { client, url } = await setUp();
		const hook = { name, url, events, ...fields };
		await expect(client.ky.post(path, { json: hook })).rejects.toMatchObject({
			status: 400,
			messages: [expect.stringContaining(problem)],
		});
		await expect(client.ky.get(`${path}/1`)).rejects.toMatchObject({ status: 404 });
	});

	it('are for administrators: an app has none', async () => {
		const { site } = await setUp();
		await expect(createClient(site.tenant).ky.get(path)).rejects.toMatchObject({ status: 403 });
		const anonymous = await setUp({ allow: ['anonymous'] });
		expect((await fetch(`${anonymous.site.url}/${path}`)).status).toBe(401);
	});
});

describe('the webhooks of Bitbucket', () => {
	const events = ['repo:push', 'pullrequest:created'];
	const workspace = 'team';

	it('of a repository are registered by keepBitbucketWebhooks, signed by the site, and verified by createApp', async () => {
		const { site, client, url, handled, refused, arrived } = await setUp();
		const repository = 'website';
		const where = { workspace, repository, name, secret };
		const { added } = await keepBitbucketWebhooks(client, { ...where, webhooks: [{ url, events }] });
		const push = { push: { changes: [{ new: { name: 'main' } }] } };
		expect(await site.fire('repo:push', push)).toMatchObject([{ status: 204, event: 'repo:push' }]);
		expect(await site.fire('pullrequest:created')).toHaveLength(1);
		expect(refused).toEqual([]);
		expect(handled).toMatchObject([
			{ type: 'repo:push', product: 'bitbucket', body: { ...push, repository: { full_name: 'team/website' } } },
			{ type: 'pullrequest:created', body: { pullrequest: { id: 1 } } },
		]);
		expect(arrived.map((headers) => `{${headers.get('x-hook-uuid')}}`)).toEqual([added[0], added[0]]);
		expect(arrived[0]?.get('x-event-key')).toBe('repo:push');
		await expect(site.fire('repo:fork')).rejects.toMatchObject({ code: 'ERR_EVENT' });
		const more = { ...where, webhooks: [{ url, events: [...events, 'repo:fork'] }] };
		expect(await keepBitbucketWebhooks(client, more)).toMatchObject({ updated: added });
		expect(await site.fire('repo:fork')).toMatchObject([{ status: 204 }]);
		expect(await keepBitbucketWebhooks(client, { ...where, webhooks: [] })).toMatchObject({ removed: added });
		await expect(site.fire('repo:push')).rejects.toMatchObject({ code: 'ERR_EVENT' });
	});

	it('of a workspace get the events of all of its repositories', async () => {
		const { site, client, url, handled } = await setUp();
		await keepBitbucketWebhooks(client, { workspace, name, secret, webhooks: [{ url, events }] });
		await site.fire('repo:push', { repository: { full_name: 'team/api' } });
		expect(handled).toMatchObject([{ body: { repository: { full_name: 'team/api', type: 'repository' } } }]);
		await expect(site.fire('repo:push', { repository: { full_name: 'team/none' } })).rejects.toMatchObject({
			code: 'ERR_NO_APP',
		});
	});

	it('take a new secret with its version, and are tried three times at most', async () => {
		const { site, client, url, handled, refused, arrived, respondWith } = await setUp();
		const keep = (own: string, secretVersion: string): ReturnType<typeof keepBitbucketWebhooks> =>
			keepBitbucketWebhooks(client, { workspace, name, secret: own, secretVersion, webhooks: [{ url, events }] });
		await keep(other, '1');
		await site.fire('repo:push');
		expect([handled, refused]).toEqual([[], ['ERR_WEBHOOK_SIGNATURE']]);
		await keep(secret, '2');
		await site.fire('repo:push');
		expect(handled).toHaveLength(1);
		respondWith(500);
		expect(await site.fire('repo:push')).toMatchObject([{ tries: 3 }]);
		expect(arrived.slice(2).map((headers) => headers.get('x-attempt-number'))).toEqual(['1', '2', '3']);
	});

	it('are on several pages, and each is one of its own place', async () => {
		const { client, url } = await setUp();
		const webhooks = Array.from({ length: 12 }, (_, index) => ({ url: `${url}/${index}`, events }));
		const { added } = await keepBitbucketWebhooks(client, { workspace, name, secret, webhooks });
		expect(added).toHaveLength(12);
		expect(await keepBitbucketWebhooks(client, { workspace, name, secret, webhooks })).toMatchObject({ added: [] });
		const ofRepository = { workspace, repository: 'api', name, secret, webhooks: [] };
		expect(await keepBitbucketWebhooks(client, ofRepository)).toMatchObject({ removed: [] });
		const path = '2.0/workspaces/team/hooks';
		expect(await client.ky.get(`${path}/${added[0]?.slice(1, -1)}`).json()).toMatchObject({
			uuid: added[0],
			secret_set: true,
			subject: { slug: 'team' },
		});
		const { uuid } = await client.ky.get('2.0/repositories/team/api').json<{ uuid: string }>();
		expect(await client.ky.get(`2.0/repositories/team/${uuid}/hooks`).json()).toMatchObject({ values: [] });
	});

	it.each([
		[{ url: 'no URL' }, 'url'],
		[{ url: undefined }, 'required'],
		[{ events: [] }, 'events'],
		[{ events: ['repo:push', 'jira:issue_created'] }, 'events.1'],
		[{ active: 'yes' }, 'active'],
		[{ secret: 'x'.repeat(129) }, '128'],
		[{ secret: 7 }, 'secret'],
	])('are refused with %o', async (fields, problem) => {
		const { client, url } = await setUp();
		const json = { description: name, url, events, ...fields };
		await expect(client.ky.post('2.0/workspaces/team/hooks', { json })).rejects.toMatchObject({
			status: 400,
			messages: [expect.stringContaining(problem)],
		});
	});

	it('of an unknown place are a 404, of other operations a 501, and of other callers a 403', async () => {
		const { site, client } = await setUp({ allow: ['basic', 'anonymous'] });
		for (const path of ['workspaces/none/hooks', 'repositories/team/none/hooks', 'workspaces/team/hooks/{none}']) {
			await expect(client.ky.get(`2.0/${path}`)).rejects.toMatchObject({ status: 404 });
		}
		await expect(client.ky.get('2.0/user')).rejects.toMatchObject({ status: 501 });
		expect((await fetch(`${site.url}/2.0/workspaces/team/hooks`)).status).toBe(401);
		const ofApp = createClient(site.tenant).ky.get('2.0/workspaces/team/hooks');
		await expect(ofApp).rejects.toMatchObject({ status: 403 });
	});

	it('keep their secret when others of their fields change, and lose it with null', async () => {
		const { site, client, url, handled, refused } = await setUp();
		const path = '2.0/workspaces/team/hooks';
		const json = { description: name, url, events: ['repo:push'], secret };
		const { uuid } = await client.ky.post(path, { json }).json<{ uuid: string }>();
		const own = `${path}/${encodeURIComponent(uuid)}`;
		await client.ky.put(own, { json: { description: 'other', active: true, events: ['repo:push', 'repo:fork'] } });
		await site.fire('repo:fork');
		expect([handled.length, refused]).toEqual([1, []]);
		expect(await client.ky.put(own, { json: { secret: null } }).json()).toMatchObject({ secret_set: false });
		await site.fire('repo:fork');
		expect(refused).toEqual(['ERR_WEBHOOK_SIGNATURE_MISSING']);
		await client.ky.put(own, { json: { active: false } });
		await expect(site.fire('repo:fork')).rejects.toMatchObject({ code: 'ERR_EVENT' });
		expect(await client.ky.get('2.0/workspaces/team').json()).toMatchObject({ type: 'workspace', slug: 'team' });
	});

	it.each([['team'], ['team/a/b'], ['../x y'], [7]])('need names such as team/website, not %j', async (given) => {
		await expect(start({ repositories: [given] as string[] })).rejects.toThrow('`repositories`');
		await expect(start({ repositories: given as never })).rejects.toThrow('`repositories`');
	});
});

it('no secret of a webhook is in the log of the site', async () => {
	const { site, client, url } = await setUp();
	await keepAdminWebhooks(client, { name, secret, webhooks: [{ url, events: ['jira:issue_created'] }] });
	await keepBitbucketWebhooks(client, { workspace: 'team', name, secret, webhooks: [{ url, events: ['repo:push'] }] });
	await site.fire('repo:push', { note: secret });
	await site.fire('jira:issue_created', { note: `of ${secret}` });
	expect(site.exchanges.length).toBeGreaterThan(5);
	expect(JSON.stringify(site.exchanges)).not.toContain(secret);
});
