import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../src/index.ts';
import { checkManifest } from '../../src/manifest/index.ts';
import { startSite, type Site } from '../../src/site/index.ts';
import {
	APP_ID,
	connectApp,
	connectOnForgeApp,
	createStores,
	KEY,
	remoteApp,
} from '../../scripts/examples/moving-app.ts';
import { listen } from '../support/http.ts';

const manifest = (name: string): Promise<string> =>
	readFile(new URL(`../../scripts/examples/moving-app/${name}.yml`, import.meta.url), 'utf8');

/** Creates an issue as a user; gives its key. */
async function createIssue(site: Site): Promise<string> {
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'Hello?' };
	const body = JSON.stringify({ fields });
	const headers = { authorization: `Basic ${btoa('ada@example.com:token')}`, 'content-type': 'application/json' };
	const created = await fetch(`${site.url}/rest/api/3/issue`, { method: 'POST', body, headers });
	await site.settled();
	return ((await created.json()) as { key: string }).key;
}

it('the app moves from Connect over Connect-on-Forge to a remote on one site, with its handlers, its store and its data', async () => {
	const site = await startSite({ allow: ['basic'] });
	onTestFinished(() => site.close());
	let app: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
	const listener = getRequestListener((request) => app(request), { overrideGlobalObjects: false });
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const baseUrl = `http://127.0.0.1:${server.port}`;
	const stores = createStores();
	const problems: unknown[] = [];
	const setup = {
		baseUrl,
		installKeys: site.installKeys,
		development: site.forge,
		listeners: {
			onError: (error: unknown) => problems.push(error),
			onRefused: (error: unknown) => problems.push(error),
		},
	};
	/** How the app called the site last. */
	const lastCaller = (): string | undefined =>
		site.exchanges.findLast(({ kind, method }) => kind === 'call' && method === 'POST')?.caller;

	app = connectApp(stores, setup);
	await site.install(`${baseUrl}/atlassian-connect.json`);
	const { clientKey } = site.tenant;
	const first = await createIssue(site);
	expect(lastCaller()).toBe(`app ${KEY}`);
	// Stored in the days before installs had a cloud id.
	const stored = stores.tenants.get(clientKey);
	if (stored === undefined) throw new Error('The tenant is not stored');
	stores.tenants.set(clientKey, { ...stored, cloudId: null });

	app = connectOnForgeApp(stores, setup);
	await site.forge.install({ manifest: await manifest('connect-on-forge'), app: baseUrl });
	expect(site.app?.key).toBe(KEY);
	const second = await createIssue(site);
	expect(lastCaller()).toBe(`Forge app ${APP_ID}`);
	await site.fire('jira:issue_created', { issue: { key: second } });
	await site.forge.fire('avi:jira:created:issue', { issue: { key: second } });

	app = remoteApp(stores, setup);
	await site.forge.upgrade({ manifest: await manifest('remote'), app: baseUrl });
	expect(site.app).toBeUndefined();
	const third = await createIssue(site);
	// A new installation of the same site.
	await site.forge.uninstall();
	await site.forge.install({ manifest: await manifest('remote'), app: baseUrl });
	const fourth = await createIssue(site);

	expect(problems).toEqual([]);
	expect([...stores.greeted]).toEqual([[clientKey, [first, second, third, fourth]]]);
	const token = site.forge.issueToken();
	const { apiBaseUrl = '' } = site.forge.installation ?? {};
	const client = createClient({ baseUrl: apiBaseUrl, credential: () => `Bearer ${token}` });
	for (const issueIdOrKey of [first, second, third, fourth]) {
		const { comments } = await client
			.get('rest/api/2/issue/{issueIdOrKey}/comment', { params: { issueIdOrKey } })
			.json();
		expect(comments?.map(({ body }) => body)).toEqual([`Hello, ${issueIdOrKey}.`]);
	}
});

it.each(['connect-on-forge', 'remote'])('the manifest of the stage %s fits the app', async (name) => {
	const app = { appId: APP_ID, routes: ['/forge/events'], keepsSystemTokens: true };
	const findings = checkManifest(await manifest(name), { app, scopesUsed: ['write:jira-work'] });
	expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
