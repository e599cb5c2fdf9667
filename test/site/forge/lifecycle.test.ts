import { describe, expect, it } from 'vitest';
import { asForgeInstallation, createClient, forgeClientKey, forgeStorage } from '../../../src/index.ts';
import { now } from '../../support/tenants.ts';
import { start } from '../support.ts';
import { APP_ID, manifest, startForge } from './support.ts';

const FULL = [
	'read:jira-user',
	'read:jira-work',
	'write:jira-work',
	'read:app-system-token',
	'read:app-user-token',
	'storage:app',
];

describe('an install', () => {
	it('sends the lifecycle event with a system token, and the app calls back with it', async () => {
		const names: string[] = [];
		const { site, install, installations, problems, requests } = await startForge(
			{},
			{
				'avi:forge:installed:app': async ({ installation, scopes }) => {
					if (installation === undefined) return;
					const { displayName } = await createClient(installation).get('rest/api/3/myself').json();
					names.push(String(displayName), ...(scopes ?? []));
				},
			},
		);
		await install();
		expect(problems).toEqual([]);
		expect(names).toEqual([expect.any(String), ...FULL]);
		const [record] = installations.values();
		const { cloudId } = site;
		expect(record).toMatchObject({
			appId: APP_ID,
			installationId: site.forge.installation?.installationId,
			cloudId,
			environment: { type: 'DEVELOPMENT' },
			contextAri: `ari:cloud:jira::site/${cloudId}`,
			apiBaseUrl: `${site.url}/_site/api/ex/jira/${cloudId}`,
			development: { apiUrl: site.forge.apiUrl },
		});
		expect(record?.systemToken?.token).toMatch(/^fake-forge-app-/);
		expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(['/forge/events']);
		expect(JSON.stringify(site.exchanges)).not.toContain(String(record?.systemToken?.token));
	});

	it('brings no token to an endpoint that asks for none', async () => {
		const { install, requests } = await startForge();
		const life = { key: 'life', endpoint: 'quiet', events: ['avi:forge:installed:app'] };
		await install(manifest({ modules: { trigger: [life] } }));
		expect(requests.map(({ headers }) => headers.get('x-forge-oauth-system'))).toEqual([null]);
	});

	it('happens when the site starts, once the app listens', async () => {
		const { baseUrl, requests } = await startForge();
		const site = await start({ forge: { manifest: manifest(), app: baseUrl }, appStartTimeout: 1000 });
		expect(site.forge.installation?.appId).toBe(APP_ID);
		// The other site has other keys: the app refuses its event. The first request is that which finds the app.
		expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
		await expect(
			start({ forge: { manifest: manifest(), app: 'http://127.0.0.1:1' }, appStartTimeout: 1 }),
		).rejects.toThrow(expect.objectContaining({ code: 'ERR_DESCRIPTOR' }));
	});

	it('replaces the app before it', async () => {
		const { site, install } = await startForge();
		await install();
		const { installationId } = site.forge.installation ?? {};
		await install();
		expect(site.forge.installation?.installationId).not.toBe(installationId);
	});

	it.each<[string, object, RegExp]>([
		[
			'with an error',
			{ modules: { trigger: [{ key: 'a', endpoint: 'gone', events: ['avi:jira:created:issue'] }] } },
			/gone/,
		],
		['with a scope that is missing', { scopes: ['read:jira-user', 'read:app-system-token'] }, /avi:jira:created:issue/],
	])('is refused for a manifest %s', async (_, draft, message) => {
		const { install, site } = await startForge();
		await expect(install(manifest(draft))).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_MANIFEST', message: expect.stringMatching(message) }),
		);
		expect(site.forge.installation).toBeUndefined();
	});

	it('is refused for a remote that is not on this machine, unless the option says where the app runs', async () => {
		const { site, baseUrl } = await startForge();
		await expect(site.forge.install({ manifest: manifest() })).rejects.toThrow(/backend is not on this machine/);
		await expect(site.forge.install({ manifest: manifest(), app: { other: baseUrl } })).rejects.toThrow(/backend/);
		await site.forge.install({ manifest: manifest(), app: { backend: new URL(baseUrl) } });
		expect(site.forge.installation).toBeDefined();
	});

	it.each([
		['forge', { forge: {} }],
		['forge', { forge: { manifest: 1 } }],
		['forge.app', { forge: { manifest: '', app: 'nowhere' } }],
		['forge.app', { forge: { manifest: '', app: { backend: 'ftp://a' } } }],
		['forge.app', { forge: { manifest: '', app: 1 } }],
		['forge.environment', { forge: { manifest: '', environment: 'TEST' } }],
		['forge.folder', { forge: { manifest: '', folder: 1 } }],
	])('names the invalid option %s', async (name, options) => {
		await expect(start(options as never)).rejects.toThrow(`\`${name}\``);
	});

	it('is needed for everything else', async () => {
		const { site } = await startForge();
		const { forge } = site;
		const error = expect.objectContaining({ code: 'ERR_NO_APP' });
		await expect(forge.fire('avi:jira:created:issue')).rejects.toThrow(error);
		await expect(forge.runSchedule('hourly')).rejects.toThrow(error);
		await expect(forge.invoke('panel', { path: '/' })).rejects.toThrow(error);
		await expect(forge.upgrade({ manifest: manifest() })).rejects.toThrow(error);
		expect(() => forge.issueToken()).toThrow(error);
		await forge.uninstall();
		forge.revokeTokens();
	});
});

describe('an upgrade', () => {
	it('sends its event, keeps the installation and its storage, and gives tokens with the new scopes', async () => {
		const { site, install, installations, baseUrl, problems } = await startForge();
		await install();
		const [record] = installations.values();
		if (record === undefined) throw new Error('No record');
		await createClient(record).forge(forgeStorage().set('theme', 'dark'));
		const events: string[] = [];
		const scopes = ['read:jira-user', 'read:jira-work', 'read:app-system-token', 'read:app-user-token', 'storage:app'];
		await site.forge.upgrade({ manifest: manifest({ scopes }), app: baseUrl });
		events.push(...site.exchanges.flatMap(({ event }) => event ?? []));
		const upgraded = asForgeInstallation(installations.get(record.installationId));
		if (upgraded === undefined) throw new Error('No record');
		expect(events).toEqual(['avi:forge:installed:app', 'avi:forge:upgraded:app']);
		expect(upgraded).toMatchObject({ appVersion: '2.0.0', scopes });
		await expect(createClient(record).get('rest/api/3/myself').json()).rejects.toMatchObject({ status: 401 });
		const client = createClient(upgraded);
		expect(await client.forge(forgeStorage().get('theme'))).toBe('dark');
		const comment = client.post('rest/api/2/issue/{issueIdOrKey}/comment', {
			params: { issueIdOrKey: 'KEY-1' },
			json: { body: 'x' },
		});
		await expect(comment).rejects.toMatchObject({ status: 403 });
		expect(problems).toEqual([]);
	});

	it('changes the name of the account of the app, which kept the old one', async () => {
		const { site, install, baseUrl } = await startForge();
		await install();
		const named = manifest({ others: { app: { ...(manifest() as { app: object }).app, name: 'Better Notes' } } });
		await site.forge.upgrade({ manifest: named, app: baseUrl });
		const users = await createClient(site.tenant).get('rest/api/3/users/search').json();
		expect(users.filter(({ accountType }) => accountType === 'app')).toMatchObject([{ displayName: 'Better Notes' }]);
	});

	it('is refused for another app', async () => {
		const { site, install, baseUrl } = await startForge();
		await install();
		const app = { id: 'ari:cloud:ecosystem::app/00000000-aaaa-4000-8000-00000000ffff' };
		await expect(site.forge.upgrade({ manifest: manifest({ others: { app } }), app: baseUrl })).rejects.toThrow(
			'another app',
		);
	});
});

describe('an uninstall', () => {
	it('sends preUninstall, ends all tokens, and empties the storage', async () => {
		const gone: unknown[] = [];
		const { site, install, installations } = await startForge(
			{},
			{ preUninstall: ({ installationId }) => void gone.push(installationId) },
		);
		await install();
		const [record] = installations.values();
		if (record === undefined) throw new Error('No record');
		await createClient(record).forge(forgeStorage().set('theme', 'dark'));
		await site.forge.uninstall();
		expect([gone, installations.size]).toEqual([[record.installationId], 0]);
		await expect(createClient(record).get('rest/api/3/myself').json()).rejects.toMatchObject({ status: 401 });
		await expect(createClient(record).forge(forgeStorage().get('theme'))).rejects.toMatchObject({ status: 401 });
		await install();
		const [next] = installations.values();
		if (next === undefined) throw new Error('No record');
		expect(await createClient(next).forge(forgeStorage().get('theme'))).toBeUndefined();
	});

	it('is not stopped by an app that fails, or that has no such module', async () => {
		const state = await startForge();
		const { site, install } = state;
		await install();
		state.instead = () => new Response(null, { status: 500 });
		await site.forge.uninstall();
		await install(manifest({ modules: { preUninstall: [] } }));
		await site.forge.uninstall();
		expect(site.forge.installation).toBeUndefined();
	});
});

describe('Connect-on-Forge', () => {
	const others = {
		app: {
			id: `ari:cloud:ecosystem::app/${APP_ID}`,
			runtime: { name: 'nodejs24.x' },
			connect: { key: 'com.example.moving', remote: 'backend', authentication: 'jwt' },
		},
		connectModules: {
			'jira:lifecycle': [
				{ key: 'lifecycle', installed: '/installed', uninstalled: '/uninstalled', enabled: '/enabled' },
			],
			'jira:webhooks': [{ key: 'created', event: 'jira:issue_created', url: '/webhooks' }],
			'jira:generalPages': [{ key: 'page', url: '/page', name: { value: 'A page' } }],
		},
	};
	const scopes = [...FULL, 'read:connect-jira', 'act-as-user:connect-jira'];

	it('has both halves on one site: `installed` has the installation and the cloud id, and nothing is enabled', async () => {
		const state = await startForge();
		const { site, install } = state;
		const bodies: Record<string, unknown>[] = [];
		state.instead = async (request) => {
			bodies.push({ path: new URL(request.url).pathname, ...((await request.json()) as object) });
			return new Response(null, { status: 204 });
		};
		await install(manifest({ scopes, others }));
		expect(bodies.map(({ path }) => path)).toEqual(['/installed', '/forge/events']);
		const { installationId = '' } = site.forge.installation ?? {};
		expect(bodies[0]).toMatchObject({
			key: 'com.example.moving',
			clientKey: site.tenant.clientKey,
			cloudId: site.cloudId,
			installationId: `ari:cloud:ecosystem::installation/${installationId}`,
		});
		expect(site.app).toMatchObject({
			key: 'com.example.moving',
			scopes: ['READ', 'ACT_AS_USER'],
			pages: [{ key: 'page' }],
		});
		bodies.length = 0;
		await site.forge.uninstall();
		expect(bodies.map(({ path }) => path)).toEqual(['/forge/events', '/uninstalled']);
	});

	it('tells the client key of Connect to the app that asks with a system token', async () => {
		const state = await startForge();
		const { site, install, installations } = state;
		state.instead = ({ url }) =>
			url.endsWith('/installed') ? new Response(null, { status: 204 }) : (undefined as never);
		await install(manifest({ scopes, others }));
		const [record] = installations.values();
		if (record === undefined) throw new Error('No record');
		const client = createClient(record);
		expect(await client.forge(forgeClientKey('jira', 'com.example.moving'))).toBe(site.tenant.clientKey);
		expect(await client.forge(forgeClientKey('jira', 'com.example.other'))).toBeUndefined();
	});

	it('ends without a callback when the manifest has no `connectModules` any more', async () => {
		const state = await startForge();
		const { site, install, baseUrl, requests } = state;
		state.instead = () => new Response(null, { status: 204 });
		await install(manifest({ scopes, others }));
		requests.length = 0;
		// `authentication` belongs to `connectModules`.
		const { authentication: _, ...connect } = others.app.connect;
		const remote = { app: { ...others.app, connect } };
		await site.forge.upgrade({ manifest: manifest({ scopes, others }), app: baseUrl });
		await site.forge.upgrade({ manifest: manifest({ others: remote }), app: baseUrl });
		expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(['/installed', '/forge/events', '/forge/events']);
		expect(site.app).toBeUndefined();
		await expect(createClient(site.tenant).get('rest/api/3/myself').json()).rejects.toMatchObject({ status: 401 });
	});

	it('is not installed when the app refuses its half on Connect', async () => {
		const state = await startForge();
		state.instead = () => new Response(null, { status: 500 });
		await expect(state.install(manifest({ scopes, others }))).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_INSTALL' }),
		);
		expect(state.site.forge.installation).toBeUndefined();
	});
});

it('the clock of the site is that of its tokens', async () => {
	const time = { now: now() };
	const { site, install, problems } = await startForge({}, {}, { now: () => time.now });
	await install();
	time.now += 3 * 60 * 60 * 1000;
	await site.forge.fire('avi:jira:created:issue');
	expect(problems).toEqual([]);
});
