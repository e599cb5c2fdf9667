import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import type { Site } from '../../../src/site/index.ts';
import { start } from '../support.ts';
import { manifest, startForge } from './support.ts';

const CONTROL = '/_site/forge/control';

async function folderWithPage(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'forge-page-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await mkdir(join(folder, 'static'));
	await writeFile(
		join(folder, 'static/index.html'),
		'<!doctype html><html><head lang="en"><title>Own</title></head></html>',
	);
	await writeFile(join(folder, 'static/bare.html'), '<p>bare</p>');
	await writeFile(join(folder, 'static/header.html'), '<main><header>own</header></main>');
	await writeFile(join(folder, 'static/main.js'), 'own()');
	await writeFile(join(folder, 'secret.txt'), 'secret');
	await symlink(join(folder, 'secret.txt'), join(folder, 'static/link.txt'));
	return folder;
}

async function startWithPage(): Promise<Site> {
	const state = await startForge({
		calls: {
			'POST /notes': ({ body, accountId }: { body: unknown; accountId: string | undefined }) => ({ body, accountId }),
		},
	});
	// The app has the keys of this site, whose pages come from a folder.
	const site = await start({ forge: { manifest: manifest(), app: state.baseUrl, folder: await folderWithPage() } });
	return site;
}

it('the page lists the modules of the app, and frames one without the origin of the site', async () => {
	const site = await startWithPage();
	const list = await (await fetch(`${site.url}/_site/forge/modules`)).text();
	expect(list).toContain('/_site/forge/modules/panel');
	expect(list).not.toContain('/_site/forge/modules/hourly');
	const response = await fetch(`${site.url}/_site/forge/modules/panel?accountId=fake-account-ben`);
	const page = await response.text();
	expect(page).toMatch(/<iframe[^>]+sandbox="(?![^"]*allow-same-origin)[^"]+"/);
	expect(page).toContain('data-account="fake-account-ben"');
	expect(response.headers.get('content-security-policy')).toContain(`frame-src ${site.url}/_site/forge/resources/`);
	// It is a page of the workbench.
	expect(page).toMatch(/<nav aria-label="Main">.*<a href="\/_site\/forge\/modules" aria-current="page">Forge<\/a>/s);
	expect((await fetch(`${site.url}/_site/forge/modules/hourly`)).status).toBe(404);
	const empty = await start();
	expect(await (await fetch(`${empty.url}/_site/forge/modules`)).text()).toContain('No app on Forge is installed');
});

it('the files of a module come from its resource, with the bridge before the scripts of a page', async () => {
	const site = await startWithPage();
	const at = `${site.url}/_site/forge/resources/panel/`;
	const page = await (await fetch(at)).text();
	expect(page).toContain('<head lang="en"><script src="/_site/forge/bridge.js"></script><title>');
	expect(await (await fetch(`${at}bare.html`)).text()).toMatch(
		/^<script src="\/_site\/forge\/bridge\.js"><\/script><p>/,
	);
	// A page without a head had it in its header.
	expect(await (await fetch(`${at}header.html`)).text()).toMatch(/^<script src[^<]*<\/script><main><header>own/);
	const script = await fetch(`${at}main.js`);
	expect([script.headers.get('content-type'), await script.text()]).toEqual([
		expect.stringContaining('javascript'),
		'own()',
	]);
	for (const name of ['gone.js', '..%2fsecret.txt', '%2e%2e%2fsecret.txt', 'link.txt', '%zz']) {
		expect([name, (await fetch(at + name)).status]).toEqual([name, 404]);
	}
	const { status } = await fetch(`${site.url}/_site/forge/resources/gone/`);
	expect(status).toBe(404);
});

it('the control API does for programs what the functions of the site do', async () => {
	const state = await startForge({ calls: { 'POST /notes': ({ body }: { body: unknown }) => ({ body }) } });
	const { site, install } = state;
	const call = async (path: string, body?: object, init: RequestInit = {}): Promise<[number, unknown]> => {
		const response = await fetch(site.url + CONTROL + path, {
			method: 'POST',
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			...init,
		});
		return [response.status, await response.json()];
	};
	expect(await call('', undefined, { method: 'GET' })).toEqual([200, { installation: null, modules: [] }]);
	expect(await call('/product/jira', { path: '/rest/api/3/myself' })).toEqual([
		400,
		expect.objectContaining({ code: 'ERR_NO_APP' }),
	]);
	await install();
	expect(await call('', undefined, { method: 'GET' })).toMatchObject([
		200,
		{ modules: expect.arrayContaining([{ key: 'panel', type: 'jira:issuePanel', title: 'Notes' }]) },
	]);
	expect(await call('/invoke/panel', { path: '/notes', method: 'POST', body: { a: 1 } })).toMatchObject([
		200,
		{ status: 200, body: { body: { a: 1 } } },
	]);
	expect(await call('/events/avi:jira:created:issue')).toMatchObject([200, [{ status: 204 }]]);
	expect(await call('/events/avi:jira:gone')).toMatchObject([400, { code: 'ERR_EVENT' }]);
	expect(await call('/schedules/hourly')).toMatchObject([200, { status: 204 }]);
	expect(await call('/redeliver')).toEqual([200, []]);
	expect(await call('/rotate-keys')).toEqual([200, {}]);
	expect(await call('/context/panel?accountId=fake-account-ben', undefined, { method: 'GET' })).toMatchObject([
		200,
		{
			accountId: 'fake-account-ben',
			cloudId: site.cloudId,
			moduleKey: 'panel',
			extension: { type: 'jira:issuePanel' },
		},
	]);
	const me = { path: '/rest/api/3/myself', accountId: 'fake-account-ben', headers: [['accept', 'application/json']] };
	expect(await call('/product/jira', me)).toMatchObject([200, { accountId: 'fake-account-ben' }]);
	expect(await call('/product/confluence', me)).toMatchObject([400, { message: 'The site runs jira' }]);
	for (const path of ['http://example.com/', '/_site/forge/control/uninstall', '//example.com/x']) {
		expect(await call('/product/jira', { path })).toMatchObject([400, { message: 'The path is not one of the API' }]);
	}
	expect(await call('/invoke/panel', undefined, { body: '[]' })).toMatchObject([
		400,
		{ message: 'The body is not an object' },
	]);
	expect(await call('/invoke/panel', undefined, { body: '{' })).toMatchObject([
		400,
		{ message: 'The body is not JSON' },
	]);
	expect(await call('/invoke/panel', undefined, { body: 'x'.repeat(700_000) })).toMatchObject([
		400,
		{ message: 'The body is too long' },
	]);
	expect((await fetch(`${site.url}${CONTROL}/uninstall`, { method: 'POST', headers: { origin: 'null' } })).status).toBe(
		403,
	);
	expect(
		(await fetch(`${site.url}${CONTROL}/uninstall`, { method: 'POST', headers: { origin: 'http://evil.example' } }))
			.status,
	).toBe(403);
	expect(site.forge.installation).toBeDefined();
	expect(await call('/uninstall')).toEqual([200, {}]);
	expect(site.forge.installation).toBeUndefined();
});

it('a page of an app got a token of Connect, and the page of the site, by a product call to an escaped path', async () => {
	const { site, install } = await startForge();
	await install();
	const called = async (path: string, method: string): Promise<number> => {
		const headers = [['origin', site.url]];
		const init = {
			method: 'POST',
			body: JSON.stringify({ path, method, headers, body: method === 'GET' ? null : '{}' }),
		};
		return (await fetch(`${site.url}${CONTROL}/product/jira`, init)).status;
	};
	expect(await called('/%5Fsite/control/token', 'POST')).toBe(501);
	expect(await called('/%5fsite/forge/control/rotate-keys', 'POST')).toBe(501);
	expect(await called('/?module=panel', 'GET')).toBe(501);
	expect(await called('/rest/api/3/myself', 'GET')).toBe(200);
});

it('a page of an app that is opened in a window of its own had the origin of the site', async () => {
	const site = await startWithPage();
	const { headers } = await fetch(`${site.url}/_site/forge/resources/panel/`);
	expect(headers.get('content-security-policy')).toMatch(/^sandbox (?!.*allow-same-origin)/);
});

it('a product call of a page of Confluence needs no /wiki', async () => {
	const state = await startForge({}, {}, { product: 'confluence' });
	const scopes = ['read:confluence-user', 'read:app-system-token', 'read:app-user-token'];
	await state.install(manifest({ scopes, modules: { trigger: [] } }));
	const init = { method: 'POST', body: JSON.stringify({ path: '/rest/api/user/current' }) };
	const response = await fetch(`${state.site.url}${CONTROL}/product/confluence`, init);
	expect([response.status, await response.json()]).toMatchObject([200, { accountId: 'fake-account-ada' }]);
});

/** The scripts of both sides, joined as the browser joins a page and its frame. */
async function joinScripts(
	site: Site,
): Promise<{ forge: Bridge; callBridge: (name: string, payload?: object) => Promise<unknown> }> {
	const sourceOf = async (name: string): Promise<string> => (await fetch(`${site.url}/_site/forge/${name}`)).text();
	type Listener = (event: { source: unknown; data: unknown }) => void;
	const listeners: { host?: Listener; frame?: Listener } = {};
	const contentWindow = { postMessage: (data: unknown) => listeners.frame?.({ source: parent, data }) };
	const parent = {
		postMessage: (data: unknown) => listeners.host?.({ source: contentWindow, data: structuredClone(data) }),
	};
	const context = JSON.stringify({ context: { extension: { type: 'jira:issuePanel', issue: { key: 'KEY-1' } } } });
	const frame = { dataset: { module: 'panel', account: 'fake-account-ben', context }, contentWindow };
	const hostSource = await (await fetch(`${site.url}/_site/assets/forge-host.js`)).text();
	// A module: without what it imports and exports, it is a script.
	const host = hostSource
		.replace(/^import .*$/m, '')
		.replace(/^export \{.*$/m, '')
		.replaceAll(/^export /gm, '');
	const shared = { Object, JSON, Promise, Map, Error, Headers, Response, encodeURIComponent, String };
	runInNewContext(`${host}\nconnectForge(frame)`, {
		...shared,
		frame,
		fetch: (path: string, init?: RequestInit) => fetch(site.url + path, init),
		window: { addEventListener: (_: string, listener: Listener) => (listeners.host = listener) },
		document: { addEventListener: () => undefined },
	});
	const inFrame: Record<string, unknown> = {
		...shared,
		parent,
		addEventListener: (_: string, listener: Listener) => (listeners.frame = listener),
	};
	runInNewContext(await sourceOf('bridge.js'), inFrame);
	// The script defines these two.
	const { forge, __bridge } = inFrame as {
		forge: Bridge;
		__bridge: { callBridge: (name: string, payload?: object) => Promise<unknown> };
	};
	// Messages of others change nothing.
	listeners.host?.({ source: {}, data: { forge: 'call', id: 1, name: 'invoke' } });
	listeners.frame?.({ source: {}, data: { forge: 'result', id: 1 } });
	listeners.frame?.({ source: parent, data: { forge: 'result', id: 99 } });
	return { forge, callBridge: __bridge.callBridge };
}

interface Bridge {
	readonly invokeRemote: (input: object) => Promise<unknown>;
	readonly view: { readonly getContext: () => Promise<unknown> };
	readonly requestJira: (path: string, init?: RequestInit) => Promise<Response>;
}

it('the bridge in the frame calls the app and the product, in its own form and in that of @forge/bridge', async () => {
	const { site, install, requests } = await startForge({
		calls: {
			'POST /notes': ({ body, accountId }: { body: unknown; accountId: string | undefined }) => ({ body, accountId }),
		},
	});
	await install();
	const { forge, callBridge } = await joinScripts(site);
	const extension = { type: 'jira:issuePanel', issue: { key: 'KEY-1' } };
	expect(await forge.view.getContext()).toMatchObject({ accountId: 'fake-account-ben', moduleKey: 'panel', extension });
	expect(await forge.invokeRemote({ path: '/notes', method: 'POST', body: { a: 1 } })).toMatchObject({
		status: 200,
		body: { body: { a: 1 }, accountId: 'fake-account-ben' },
	});
	const [, payload = ''] = requests.at(-1)?.headers.get('authorization')?.split('.') ?? [];
	expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ context: { extension } });
	const response = await forge.requestJira('/rest/api/3/myself');
	expect([response.status, await response.json()]).toMatchObject([200, { accountId: 'fake-account-ben' }]);
	// As `@forge/bridge` 7.2.0 sends it.
	const input = { path: '/notes', method: 'DELETE', invokeType: 'ui-remote-fetch' };
	expect(await callBridge('invoke', input)).toMatchObject({ success: false, error: { status: 405 } });
	await expect(callBridge('invoke', { functionKey: 'getText' })).rejects.toThrow('runs no functions: getText');
	await expect(callBridge('openModal')).rejects.toThrow('has no openModal');
	await expect(forge.invokeRemote({ path: '/notes', method: 'TRACE' })).rejects.toThrow('TRACE');
});
