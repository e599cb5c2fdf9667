import { createApp, createClient, forgeStorage, type AppOptions } from 'atlassian-rest-client';
import { toNodeListener } from 'atlassian-rest-client/node';
import { expect, it, onTestFinished } from 'vitest';
import { manifest, startForge, type ForgeSite } from '../site/forge/support.ts';
import { listen } from '../support/http.ts';
import { runCommand } from './run-command.ts';

type Run = (...args: string[]) => ReturnType<typeof runCommand>;

async function startInstalled(on: AppOptions['on'] = {}): Promise<ForgeSite & { readonly run: Run }> {
	const calls = { 'POST /notes': ({ body }: { body: unknown }) => ({ body }) };
	const state = await startForge({ calls }, on);
	await state.install();
	return Object.assign(state, { run: (...args: string[]) => runCommand([...args, '--site', state.site.url]) });
}

const lastId = ({ site }: ForgeSite): string => String(site.exchanges.at(-1)?.id);

it('replay did not know the events of Forge: it sends one again, which the app does not take for a repeated delivery', async () => {
	const received: string[] = [];
	const state = await startInstalled({ 'avi:jira:created:issue': ({ body }) => void received.push(body.issue.key) });
	const { run } = state;
	expect(await run('fire', 'avi:jira:created:issue', '-f', 'issue.key=KEY-2')).toMatchObject({ code: 0 });
	expect(await run('replay', lastId(state))).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^204 {2}accepted {2}avi:jira:created:issue {2}http/),
	});
	expect(received).toEqual(['KEY-2', 'KEY-2']);
});

it('replay sends a failed event of Forge as a first attempt, and says that the site tries again', async () => {
	const state = await startInstalled();
	state.instead = () => new Response('busy', { status: 503 });
	expect(await state.run('fire', 'avi:jira:created:issue')).toMatchObject({ code: 1 });
	const { code, out, err } = await state.run('replay', lastId(state));
	expect([code, out]).toEqual([1, expect.stringMatching(/^503 {2}failed/)]);
	expect(err).toContain('The site tries again by itself');
	expect(state.site.exchanges.at(-1)).toMatchObject({ retry: 0, replayable: true });
});

it('replay repeats a call of a page, and what the app did not answer well is one of its outcomes', async () => {
	const state = await startInstalled();
	const { site, run, requests } = state;
	await site.forge.invoke('panel', { path: '/notes', method: 'POST', body: { a: 1 }, accountId: 'fake-account-ben' });
	const id = lastId(state);
	expect(await run('replay', id)).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^200 {2}accepted {2}invokeRe/),
	});
	const [first, second] = requests.slice(-2);
	expect(await second?.text()).toBe(await first?.text());
	expect(second?.headers.get('authorization')).not.toBe(first?.headers.get('authorization'));
	state.instead = () => new Response(null, { status: 401 });
	expect(await run('replay', id)).toMatchObject({ code: 1, out: expect.stringMatching(/^401 {2}refused/) });
});

it('replay says which exchanges it cannot repeat, and why', async () => {
	const state = await startInstalled();
	const { site, run, installations } = state;
	await site.forge.fire('avi:jira:created:issue');
	const event = lastId(state);
	const [record] = installations.values();
	if (record === undefined) throw new Error('No record');
	await createClient(record).forge(forgeStorage().set('seen', 1));
	expect(await run('replay', lastId(state))).toMatchObject({
		code: 1,
		err: expect.stringMatching(/The exchange \d+ \(forge, POST \S+\) cannot be replayed\. Webhooks, what Forge sends/),
	});
	const last = lastId(state);
	expect((await run('replay', '99')).err).toContain(`There is no exchange 99: the log has 1 to ${last}\n`);
	await site.forge.uninstall();
	expect(await run('replay', event)).toMatchObject({ code: 1, err: expect.stringContaining('uninstalled since') });
	await state.install();
	expect(await run('replay', event)).toMatchObject({ code: 1, err: expect.stringContaining('uninstalled since') });
	await fetch(`${site.url}/_site/control/clear`, { method: 'POST', body: '{}', headers: { origin: site.url } });
	expect((await run('replay', last)).err).toContain(`There is no exchange ${last}: the log is empty\n`);
});

it('fire of a webhook said that an app on Forge is no app: it says which events there are, and the name of Forge', async () => {
	const { site, run } = await startInstalled();
	const events = 'avi:jira:created:issue, avi:jira:updated:issue, avi:forge:installed:app, avi:forge:upgraded:app';
	expect(await run('fire', 'jira:issue_updated')).toMatchObject({
		code: 1,
		err: `atlassian-rest-client: The app does not receive jira:issue_updated: its manifest has ${events}. Forge calls it avi:jira:updated:issue\n`,
	});
	expect((await run('fire', 'jira:issue_deleted')).err).toMatch(/has avi:jira:created:issue, .*upgraded:app\n$/);
	expect((await run('fire', 'avi:jira:gone:issue')).err).toContain('does not receive avi:jira:gone:issue');
	await expect(site.fire('jira:issue_updated')).rejects.toMatchObject({ code: 'ERR_NO_APP' });
	await site.forge.uninstall();
	expect((await run('fire', 'avi:jira:created:issue')).err).toContain('The site has no app: set --app or --manifest,');
});

it('fire of an event of Forge names the webhook of an app of Connect', async () => {
	const { site, run } = await startInstalled();
	await site.forge.uninstall();
	let app: ReturnType<typeof createApp> | undefined;
	const server = await listen((request, response) => {
		if (app !== undefined) void toNodeListener(app)(request, response);
	});
	onTestFinished(async () => void (await server.close()));
	const [key, baseUrl] = ['com.example.twin', `http://127.0.0.1:${server.port}`];
	const descriptor = {
		key,
		baseUrl,
		authentication: { type: 'jwt' },
		lifecycle: { installed: '/installed' },
		modules: { webhooks: [{ event: 'jira:issue_updated', url: '/webhooks' }] },
	};
	const on = { 'jira:issue_updated': () => undefined };
	app = createApp({ key, baseUrl, tenants: new Map(), installKeys: site.installKeys, descriptor, on });
	await site.install(`${baseUrl}/atlassian-connect.json`);
	expect((await run('fire', 'avi:jira:updated:issue')).err).toContain(
		'its descriptor has jira:issue_updated. Connect calls it jira:issue_updated',
	);
	await expect(site.forge.fire('avi:jira:updated:issue')).rejects.toMatchObject({ code: 'ERR_NO_APP' });
});

it('page dropped the context of a module of Forge, and the workbench showed another user than the page', async () => {
	const { site, run, requests } = await startInstalled();
	const context = ['--context', 'issue.key=KEY-1', '--context', 'project.id=10000'];
	const { code, out } = await run('page', 'panel', '--user', 'fake-account-ben', ...context);
	expect(code).toBe(0);
	const page = await (await fetch(out.trim())).text();
	expect(page).toContain('<option value="fake-account-ben" selected>');
	expect(page).toContain('<input name="issue.key" value="KEY-1"');
	const [, place = ''] = /data-context="([^"]+)"/.exec(page) ?? [];
	const { context: claim } = JSON.parse(place.replaceAll('&quot;', '"')) as { context: object };
	const extension = { type: 'jira:issuePanel', issue: { key: 'KEY-1' }, project: { id: '10000' } };
	expect(claim).toEqual({ extension });
	await site.forge.invoke('panel', { path: '/notes', method: 'POST', context: { ...claim } });
	const [, payload = ''] = requests.at(-1)?.headers.get('authorization')?.split('.') ?? [];
	expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ context: { extension } });
});

it('choosing another user on the page of a module leaves the user that its address names', async () => {
	const { site, run } = await startInstalled();
	const { out } = await run('page', 'panel', '--user', 'fake-account-ben', '--context', 'issue.key=KEY-1');
	const { pathname, search } = new URL(out.trim());
	const body = new URLSearchParams({ user: 'fake-account-ada', back: pathname + search });
	const headers = { origin: site.url };
	const init = { method: 'POST', headers, body, redirect: 'manual' } as const;
	const { headers: sent } = await fetch(`${site.url}/_site/do/user`, init);
	expect(sent.get('location')).toBe('/_site/forge/modules/panel?issue.key=KEY-1');
	expect((await run('page', 'panel', '--user', 'nobody')).err).toContain('The site has no user nobody: it has fake-');
});

it('page and token say what an app on Forge has in their place', async () => {
	const { site, run, install } = await startInstalled();
	expect(await run('page', 'pannel')).toMatchObject({
		code: 1,
		err: expect.stringContaining('The app has no page pannel: it has panel'),
	});
	expect((await run('page', 'hourly')).err).toContain('no page hourly');
	expect((await run('token')).err).toContain('Context tokens are of Connect');
	expect(site.forge.app).toEqual({ events: expect.arrayContaining(['avi:jira:created:issue']), pages: ['panel'] });
	await install(manifest({ modules: { 'jira:issuePanel': [] } }));
	expect((await run('page', 'panel')).err).toContain('it has no pages');
});
