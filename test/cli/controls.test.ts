import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, createClient, Authenticator, type TenantInfo } from 'atlassian-rest-client';
import { toNodeListener } from 'atlassian-rest-client/node';
import { startSite, type Site } from 'atlassian-rest-client/site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand as run } from './run-command.ts';

const tenants = new Map<string, TenantInfo>();
const received: unknown[] = [];
/** The next responses of the app that are not its own: a status, or none. */
const responses: (number | 'cut')[] = [];
let site: Site;
let baseUrl: string;
const server = createServer();

beforeAll(async () => {
	site = await startSite({ retryDelays: [3_600_000] });
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const key = 'com.example.controls';
	const app = createApp({
		key,
		baseUrl,
		tenants,
		installKeys: site.installKeys,
		descriptor: {
			key,
			baseUrl,
			authentication: { type: 'jwt' },
			scopes: ['READ'],
			lifecycle: { installed: '/installed' },
			modules: {
				webhooks: [{ event: 'jira:issue_created', url: '/webhooks' }],
				generalPages: [{ key: 'my-page', name: { value: 'My page' }, url: '/page?issue={issue.key}' }],
			},
		},
		on: { 'jira:issue_created': ({ body }) => void received.push(body.issue.key) },
	});
	const listener = toNodeListener(app);
	server.on('request', (request, response) => {
		const next = responses.shift();
		if (next === undefined) void listener(request, response);
		else if (next === 'cut') request.socket.destroy();
		else response.writeHead(next, { 'content-type': 'text/plain' }).end('out of order');
	});
	await site.install(`${baseUrl}/atlassian-connect.json`);
});

afterAll(async () => {
	await site.close();
	server.close();
});

it('fires a webhook, with fields of the body, and sends it again', async () => {
	const fired = await run(['fire', 'jira:issue_created', '-f', 'issue.key=KEY-7', '--site', site.url]);
	const id = site.exchanges.findLast(({ kind }) => kind === 'webhook')?.id;
	expect(fired).toEqual({
		code: 0,
		out: expect.stringMatching(
			`^204  accepted  jira:issue_created  ${baseUrl}/webhooks  \\(exchange ${id}, \\d+ ms\\)\n$`,
		),
		err: '',
	});
	expect(await run(['replay', String(id), '--site', site.url])).toMatchObject({
		code: 0,
		out: expect.stringContaining('204  accepted  jira:issue_created'),
	});
	expect(received).toEqual(['KEY-7', 'KEY-7']);
	await site.replay(id ?? 0);
	expect(received).toHaveLength(3);
});

it('fire prints the first outcome at once, with the reason, while the site retries', async () => {
	responses.push(503, 401);
	const failed = await run(['fire', 'jira:issue_created', '--site', site.url]);
	expect(failed).toMatchObject({ code: 1, out: expect.stringMatching(/^503  failed  jira:issue_created /) });
	expect(failed.err).toBe(
		`  The app responded with 503\n  out of order\nThe site tries again by itself, next in 3600 s. Its log is at ${site.url}/\n`,
	);
	// A 401 is no reason to retry.
	const refused = await run(['fire', 'jira:issue_created', '--site', site.url]);
	expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(/^401  refused  /) });
	expect(refused.err).toBe('  The app responded with 401\n  out of order\n');
});

it('fire says why there is no response', async () => {
	responses.push('cut');
	const { code, out, err } = await run(['fire', 'jira:issue_created', '--site', site.url]);
	expect([code, out]).toEqual([1, expect.stringMatching(/^no response  failed  jira:issue_created /)]);
	expect(err).toMatch(/^ {2}fetch failed: .+\nThe site tries again/);
});

it('replay tells the status of a call apart from the credential of its caller', async () => {
	const jira = createClient([...tenants.values()][0] as TenantInfo);
	await jira.get('rest/api/3/issue/KEY-404').catch(() => undefined);
	const id = String(site.exchanges.at(-1)?.id);
	const { code, out, err } = await run(['replay', id, '--site', site.url]);
	expect([code, out]).toEqual([
		1,
		expect.stringMatching(/^404 {2}caller accepted {2}GET \/rest\/api\/3\/issue\/KEY-404 from /),
	]);
	expect(err).toBe('');
	await jira.get('rest/api/3/myself').json();
	expect(await run(['replay', String(site.exchanges.at(-1)?.id), '--site', site.url])).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^200 {2}caller accepted {2}GET \/rest\/api\/3\/myself from /),
	});
});

it('says what the site cannot do', async () => {
	const from = ['--site', site.url];
	expect(await run(['fire', 'page_created', ...from])).toMatchObject({
		code: 1,
		err: expect.stringContaining('jira:issue_created'),
	});
	const install = site.exchanges.find(({ kind }) => kind === 'installed')?.id;
	expect(await run(['replay', String(install), ...from])).toMatchObject({
		code: 1,
		err: expect.stringMatching(/The exchange \d+ \(installed, POST .* cannot be replayed/),
	});
	expect(await run(['page', 'other', ...from])).toMatchObject({ code: 1, err: expect.stringContaining('my-page') });
	expect(await run(['replay', 'first', ...from])).toMatchObject({ code: 2 });
	expect(await run(['page', 'my-page', '--context', 'KEY-1', ...from])).toMatchObject({ code: 2 });
	expect(await run(['token', '--site', 'localhost'])).toMatchObject({ code: 2 });
	expect(await run(['token', '--site', 'http://127.0.0.1:1'])).toMatchObject({
		code: 2,
		err: expect.stringContaining('no site runs at http://127.0.0.1:1'),
	});
	expect(await run(['token', '--site', baseUrl])).toMatchObject({
		code: 1,
		err: expect.stringContaining('is it a local site?'),
	});
});

it('SITE_PORT was for the command site alone: all commands find the site by it, and --site goes first', async () => {
	const env = { SITE_PORT: new URL(site.url).port };
	expect(await run(['fire', 'jira:issue_created'], { env })).toMatchObject({ code: 0 });
	const id = String(site.exchanges.findLast(({ kind }) => kind === 'webhook')?.id);
	expect(await run(['replay', id], { env })).toMatchObject({ code: 0 });
	expect(await run(['page', 'my-page'], { env })).toMatchObject({ code: 0 });
	expect(await run(['token'], { env })).toMatchObject({ code: 0 });
	expect(await run(['token', '--site', 'http://127.0.0.1:1'], { env })).toMatchObject({ code: 2 });
	expect(await run(['token', '--site', site.url], { env: { SITE_PORT: '1' } })).toMatchObject({ code: 0 });
	expect(await run(['token'], { env: { SITE_PORT: 'x' } })).toMatchObject({
		code: 2,
		err: expect.stringContaining('SITE_PORT, must be a number'),
	});
});

it('prints the URL of a page and a context token that the app accepts', async () => {
	const authenticator = new Authenticator({ tenants, baseUrl });
	const options = ['--user', 'fake-account-ben', '--context', 'issue.key=KEY-1', '--site', site.url];
	const page = (await run(['page', 'my-page', ...options])).out.trim();
	expect(new URL(page).searchParams.get('issue')).toBe('KEY-1');
	expect(await authenticator.authenticate('GET', page, {})).toMatchObject({ accountId: 'fake-account-ben' });
	const token = (await run(['token', ...options])).out.trim();
	const headers = { authorization: `JWT ${token}` };
	const { claims } = await authenticator.authenticate('GET', '/any', headers, { qsh: 'context' });
	expect(claims['context']).toEqual({ user: { accountId: 'fake-account-ben' }, jira: { issue: { key: 'KEY-1' } } });
});

it('is refused to pages of other origins, to unknown actions and to invalid bodies', async () => {
	const post = async (action: string, body: string, origin?: string): Promise<number> => {
		const headers = origin === undefined ? {} : { origin };
		return (await fetch(`${site.url}/_site/control/${action}`, { method: 'POST', body, headers })).status;
	};
	expect(await post('token', '{}')).toBe(403);
	expect(await post('token', '{}', 'https://evil.example')).toBe(403);
	expect(await post('toString', '{}', site.url)).toBe(404);
	expect(await post('fire', '{}', site.url)).toBe(400);
	expect(await post('fire', '{', site.url)).toBe(400);
});
