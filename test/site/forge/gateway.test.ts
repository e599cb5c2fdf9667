import { describe, expect, it } from 'vitest';
import {
	createClient,
	forgeAppProperties,
	forgeInstallationDetails,
	forgeLicences,
	type ForgeInstallation,
} from '../../../src/index.ts';
import { start } from '../support.ts';
import { APP_ID, manifest, startForge, type ForgeSite } from './support.ts';

const SCOPES = {
	'read:jira-user': { allowImpersonation: true },
	'read:jira-work': { allowImpersonation: true },
	'write:jira-work': { allowImpersonation: true },
	'read:app-system-token': {},
	'read:app-user-token': {},
	'read:app-data:jira': {},
	'write:app-data:jira': {},
};

async function installed(
	scopes: Record<string, object> | string[] = SCOPES,
): Promise<ForgeSite & { record: ForgeInstallation }> {
	const state = await startForge();
	await state.install(manifest({ scopes }));
	const [record] = state.installations.values();
	if (record === undefined) throw new Error('No record');
	return { ...state, record };
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('the gateway', () => {
	it('accepts tokens of the installation for its own site and product alone, and none without', async () => {
		const { site, record } = await installed();
		const token = site.forge.issueToken();
		const statusOf = async (path: string, init?: RequestInit): Promise<number> =>
			(await fetch(`${site.forge.apiUrl}${path}`, init)).status;
		const own = `/ex/jira/${site.cloudId}/rest/api/3/myself`;
		expect(await statusOf(own, bearer(token))).toBe(200);
		expect(await statusOf(own)).toBe(401);
		expect(await statusOf(own, bearer('another'))).toBe(401);
		expect(await statusOf(`/ex/confluence/${site.cloudId}/rest/api/3/myself`, bearer(token))).toBe(404);
		expect(await statusOf('/ex/jira/another/rest/api/3/myself', bearer(token))).toBe(404);
		expect((await fetch(`${site.url}/rest/api/3/myself`, bearer(token))).status).toBe(401);
		expect(await statusOf(own, bearer(site.forge.issueToken(undefined, 0)))).toBe(401);
		expect(await statusOf(`/ex/jira/${site.cloudId}/rest/api/3/serverInfo`)).toBe(200);
		site.forge.revokeTokens();
		expect(await statusOf(own, bearer(token))).toBe(401);
		expect(await statusOf('/forge/app/v1/license', bearer(token))).toBe(401);
		expect(await statusOf('/graphql', { method: 'POST', ...bearer(token) })).toBe(401);
		expect(record.systemToken?.token).not.toBe(token);
	});

	it('has nothing before an app is installed', async () => {
		const { site } = await startForge();
		for (const path of ['/graphql', '/forge/storage/kvs/v1/get', `/ex/jira/${site.cloudId}/rest/api/3/myself`]) {
			expect((await fetch(site.forge.apiUrl + path, { method: 'POST' })).status).toBe(401);
		}
	});

	it('leaves tokens that are not of Forge to OAuth 2.0', async () => {
		const oauth = { clientId: 'a', clientSecret: 'b', serviceAccount: 'fake-account-ada', scopes: ['read:jira-user'] };
		const site = await start({ oauth });
		const url = `${site.forge.apiUrl}/ex/jira/${site.cloudId}/rest/api/3/myself`;
		const body = JSON.stringify({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' });
		const tokens = (await (await fetch(`${site.cloud.authUrl}/oauth/token`, { method: 'POST', body })).json()) as {
			access_token: string;
		};
		expect((await fetch(url, bearer(tokens.access_token))).status).toBe(200);
		expect((await fetch(url)).status).toBe(401);
	});

	it('gives a token of an absent user, who then acts', async () => {
		const { record, problems } = await installed();
		const { accountId } = await createClient(record).asUser('fake-account-ben').get('rest/api/3/myself').json();
		expect([accountId, problems]).toEqual(['fake-account-ben', []]);
		await expect(
			createClient(record).asUser('fake-account-none').get('rest/api/3/myself').json(),
		).rejects.toMatchObject({
			code: 'ERR_TOKEN_REFUSED',
		});
	});

	it('gives no token of a user without `allowImpersonation`', async () => {
		const { record } = await installed(Object.keys(SCOPES));
		await expect(createClient(record).asUser('fake-account-ben').get('rest/api/3/myself').json()).rejects.toMatchObject(
			{
				code: 'ERR_TOKEN_REFUSED',
				message: expect.stringContaining('allows impersonation'),
			},
		);
	});

	it('holds calls to the scopes of the manifest, and says which are missing', async () => {
		const { site, record } = await installed(['read:jira-work', 'read:app-system-token', 'read:app-user-token']);
		await expect(createClient(record).get('rest/api/3/myself').json()).rejects.toMatchObject({
			status: 403,
			message: expect.stringContaining('read:jira-user'),
		});
		expect(site.exchanges.at(-1)).toMatchObject({
			kind: 'call',
			verdict: 'refused',
			caller: `Forge app ${APP_ID}`,
			explanation: expect.stringContaining('read:jira-user'),
		});
	});

	it('has properties of the app, licences and the installation', async () => {
		const { record } = await installed();
		const client = createClient(record);
		const { get, set } = forgeAppProperties('jira');
		await client.forge(set('a', { b: 1 }));
		expect(await client.forge(get('a'))).toEqual({ b: 1 });
		expect(await client.forge(forgeInstallationDetails(record))).toMatchObject({ version: '1.0.0' });
		expect(await client.forge(forgeLicences())).toMatchObject([{ appId: APP_ID }]);
	});
});

describe('a page that calls invokeRemote', () => {
	const calls = {
		'POST /notes/{id}': ({
			params,
			accountId,
			body,
			authentication,
		}: {
			params: Readonly<Record<string, string>>;
			accountId: string | undefined;
			body: unknown;
			authentication: { context: unknown; tokens: { user: string | undefined } };
		}) => ({
			id: params['id'],
			accountId,
			body,
			context: authentication.context,
			hasUser: authentication.tokens.user !== undefined,
		}),
		'GET /me': async ({ authentication }: { authentication: Parameters<typeof createClient>[0] }) =>
			createClient(authentication as never, { as: 'user' } as never)
				.get('rest/api/3/myself')
				.json(),
	};

	it('reaches the handler of its method and path, with its user and its context', async () => {
		const { site, install, problems, requests } = await startForge({ calls });
		await install();
		const result = await site.forge.invoke('panel', {
			method: 'post',
			path: '/notes/7?draft=1',
			headers: { 'x-own': '1', authorization: 'Bearer other', 'X-Forge-OAuth-User': 'other' },
			body: { text: 'hi' },
			accountId: 'fake-account-ben',
			context: { extension: { type: 'jira:issuePanel', issue: { key: 'KEY-1' } } },
		});
		expect(problems).toEqual([]);
		expect(result).toMatchObject({
			status: 200,
			headers: { 'content-type': ['application/json'] },
			body: {
				id: '7',
				accountId: 'fake-account-ben',
				body: { text: 'hi' },
				context: { moduleKey: 'panel', cloudId: site.cloudId, extension: { issue: { key: 'KEY-1' } } },
				hasUser: true,
			},
		});
		expect(requests.at(-1)?.headers.get('x-own')).toBe('1');
		const me = await site.forge.invoke('panel', { path: 'me' });
		expect(me.body).toMatchObject({ accountId: 'fake-account-ada' });
		expect((await site.forge.invoke('panel', { path: '/me', method: 'DELETE' })).status).toBe(405);
	});

	it.each<[string, () => Response, RegExp]>([
		['a redirect', () => new Response(null, { status: 302, headers: { location: '/' } }), /redirect/],
		['a refused token', () => Response.json({}, { status: 401 }), /failed verification/],
		['an error that is not JSON', () => new Response('no', { status: 404 }), /404, and not in JSON/],
		[
			'an error that says it is JSON',
			() => new Response('no', { status: 404, headers: { 'content-type': 'application/json' } }),
			/not in JSON/,
		],
		['too much', () => new Response('x'.repeat(5_000_001)), /more than 5000000 bytes/],
	])('gets an error for %s', async (_, respond, message) => {
		const state = await startForge();
		await state.install();
		state.instead = respond;
		await expect(state.site.forge.invoke('panel', { path: '/' })).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_INVOKE', message: expect.stringMatching(message) }),
		);
	});

	it('gets texts, and errors in JSON', async () => {
		const state = await startForge();
		await state.install();
		state.instead = () => new Response('text');
		expect(await state.site.forge.invoke('panel', { path: '/' })).toMatchObject({ status: 200, body: 'text' });
		state.instead = () => Response.json({ a: 1 }, { status: 418 });
		expect(await state.site.forge.invoke('panel', { path: '/' })).toMatchObject({ status: 418, body: { a: 1 } });
	});

	it('cannot be made as Forge does not make it', async () => {
		const { site, install, requests } = await startForge();
		await install();
		requests.length = 0;
		const error = (text: string) =>
			expect.objectContaining({ code: 'ERR_INVOKE', message: expect.stringContaining(text) });
		const { forge } = site;
		await expect(forge.invoke('panel', { path: '/', method: 'TRACE' })).rejects.toThrow(error('TRACE'));
		await expect(forge.invoke('panel', { path: '/', body: 'x'.repeat(500_000), method: 'POST' })).rejects.toThrow(
			error('500000'),
		);
		await expect(forge.invoke('gone', { path: '/' })).rejects.toThrow(expect.objectContaining({ code: 'ERR_MODULE' }));
		expect(requests).toEqual([]);
		const away = await start({ forge: { manifest: manifest(), app: 'http://127.0.0.1:1/base' } });
		await expect(away.forge.invoke('panel', { path: '../other' })).rejects.toThrow(error('out of the base URL'));
		await expect(away.forge.invoke('panel', { path: '/' })).rejects.toThrow(error('did not respond'));
	});

	it('cannot call a module without an endpoint', async () => {
		const { site, install } = await startForge();
		await install(manifest({ modules: { 'jira:globalPage': [{ key: 'page', title: 'Page', resource: 'main' }] } }));
		await expect(site.forge.invoke('page', { path: '/' })).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_MODULE' }),
		);
		await expect(site.forge.callWebTrigger('page', new Request('http://a'))).rejects.toThrow('webtrigger');
	});
});
