import { describe, expect, it } from 'vitest';
import { asUser, createClient, encodeToken } from '../../src/index.ts';
import { SiteError } from '../../src/site/index.ts';
import { install, start } from './support.ts';

const thrown = (error: unknown): unknown => error;

describe('a site with an app of createApp', () => {
	it('installs, enables and, at the end, uninstalls it', async () => {
		const { site, events, tenants } = await install();
		expect(events).toEqual(['installed', 'enabled']);
		expect([...tenants.values()]).toEqual([expect.objectContaining({ key: 'com.example.app', baseUrl: site.url })]);
		expect(site.app).toMatchObject({ key: 'com.example.app', name: 'An app' });
		await site.close();
		expect(events.at(-1)).toBe('uninstalled');
		expect([...tenants.values()]).toMatchObject([{ eventType: 'uninstalled', sharedSecret: '' }]);
	});

	it('accepts the calls of the tenant that the app stored', async () => {
		const { site, tenants } = await install();
		const [tenant] = tenants.values();
		if (tenant === undefined) throw new Error('not installed');
		const client = createClient(tenant);
		expect((await client.get('rest/api/3/myself')).status).toBe(200);
		expect(site.exchanges.at(-1)).toMatchObject({
			direction: 'in',
			url: '/rest/api/3/myself',
			status: 200,
			verdict: 'accepted',
			caller: 'app com.example.app',
			canonicalRequest: 'GET&/rest/api/3/myself&',
		});
	});

	it('lets the app call within its installed callback', async () => {
		const statuses: number[] = [];
		await install(
			{},
			{
				installed: async ({ tenant }) =>
					void statuses.push((await createClient(tenant).get('rest/api/3/myself')).status),
			},
		);
		expect(statuses).toEqual([200]);
	});

	it('rotates the secret: the old one is taken no more', async () => {
		const { site, events, tenants } = await install();
		const before = { ...site.tenant };
		await site.rotateSecret();
		expect(events.slice(2)).toEqual(['installed again', 'enabled']);
		expect(tenants.get(before.clientKey)?.sharedSecret === site.tenant.sharedSecret).toBe(true);
		const old = await createClient(before).get('rest/api/3/myself', { throwHttpErrors: false });
		expect(old.status).toBe(401);
		expect(site.exchanges.at(-1)).toMatchObject({ verdict: 'refused', code: 'ERR_SIGNATURE' });
		expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
	});

	it('keeps the secret when the app does not take the new one', async () => {
		const { site, respondWith } = await install();
		const before = site.tenant.sharedSecret;
		respondWith(500);
		expect(await site.rotateSecret().catch(thrown)).toMatchObject({ name: 'SiteError', code: 'ERR_INSTALL' });
		expect(site.tenant.sharedSecret === before).toBe(true);
		expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
	});

	it.each([[201], [202], [302], [401]])(
		'is not installed when the app responds with %i: only 200 and 204 are accepted',
		async (status) => {
			const { site, respondWith } = await install();
			const { sharedSecret } = site.tenant;
			respondWith(status);
			expect(await site.rotateSecret().catch(thrown)).toMatchObject({ code: 'ERR_INSTALL' });
			expect(site.tenant.sharedSecret === sharedSecret).toBe(true);
			respondWith(undefined);
		},
	);

	it('has the secret of its app after several rotations at once', async () => {
		let [underway, most] = [0, 0];
		const { site, tenants, events } = await install({
			async fetch(input, init) {
				underway += 1;
				most = Math.max(most, underway);
				try {
					return await fetch(input, init);
				} finally {
					underway -= 1;
				}
			},
		});
		await Promise.all([site.rotateSecret(), site.rotateSecret(), site.reinstall(), site.rotateSecret()]);
		expect(most).toBe(1);
		expect([...tenants.values()].map(({ sharedSecret }) => sharedSecret === site.tenant.sharedSecret)).toEqual([true]);
		expect(events.filter((event) => event === 'uninstalled')).toHaveLength(1);
	});

	it('uninstalls an app when another replaces it, and only then', async () => {
		const first = await install();
		const second = await install({}, {}, { key: 'com.example.other' });
		const { site } = first;
		second.respondWith(500);
		expect(await site.install(`${second.baseUrl}/atlassian-connect.json`).catch(thrown)).toMatchObject({
			code: 'ERR_INSTALL',
		});
		expect(site.app?.key).toBe('com.example.app');
		second.respondWith(200);
		await site.install(`${second.baseUrl}/atlassian-connect.json`);
		expect(site.app?.key).toBe('com.example.other');
		expect(first.events).toEqual(['installed', 'enabled', 'uninstalled']);
		second.respondWith(undefined);
	});

	it('stops its server even if the app cannot be reached', async () => {
		const { site } = await install({
			fetch: (input, init) => {
				if (input instanceof Request && input.url.endsWith('/uninstalled')) throw new Error('never mind');
				return fetch(input, init);
			},
		});
		await site.close();
		await expect(fetch(site.url)).rejects.toThrow('fetch failed');
	});

	it('stops waiting for an app that never starts, even if the clock stands still', async () => {
		const site = await start({ appStartTimeout: 300, now: () => 0 });
		expect(await site.install('http://127.0.0.1:1/x.json').catch(thrown)).toMatchObject({ code: 'ERR_DESCRIPTOR' });
	});

	it('reinstalls', async () => {
		const { site, events } = await install();
		await site.reinstall();
		expect(events.slice(2)).toEqual(['uninstalled', 'installed', 'enabled']);
	});

	it('refuses the app after its uninstall', async () => {
		const { site, respondWith } = await install();
		const { tenant } = site;
		respondWith(500);
		await expect(site.reinstall()).rejects.toThrow(SiteError);
		const response = await createClient(tenant).get('rest/api/3/myself', { throwHttpErrors: false });
		expect(response.status).toBe(401);
		expect(site.exchanges.at(-1)).toMatchObject({ code: 'ERR_TENANT_UNKNOWN' });
	});

	it('is refused by an app that trusts another key server', async () => {
		const other = await start();
		expect(await install({}, {}, {}, other.installKeys).catch(thrown)).toMatchObject({ code: 'ERR_INSTALL' });
	});
});

describe('the scopes of the descriptor', () => {
	const statusOf = async (call: Promise<Response>): Promise<number> => (await call).status;

	it.each<[string[], Record<string, number>]>([
		[[], { get: 403, search: 403, create: 403, remove: 403 }],
		[['read'], { get: 200, search: 200, create: 403, remove: 403 }],
		[['WRITE'], { get: 200, search: 200, create: 201, remove: 403 }],
		[['DELETE'], { get: 200, search: 200, create: 201, remove: 204 }],
		[['ADMIN'], { get: 200, search: 200, create: 201, remove: 204 }],
		[['ACT_AS_USER'], { get: 403, search: 403, create: 403, remove: 403 }],
	])('%j', async (scopes, expected) => {
		const { site } = await install({}, {}, { scopes });
		const jira = createClient(site.tenant, { throwHttpErrors: false }).ky;
		const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'x' };
		const statuses = {
			get: await statusOf(jira.get('rest/api/3/myself')),
			search: await statusOf(jira.post('rest/api/3/search/jql', { json: { jql: 'project = KEY' } })),
			create: await statusOf(jira.post('rest/api/3/issue', { json: { fields } })),
			remove: await statusOf(jira.delete('rest/api/3/issue/KEY-1')),
		};
		expect(statuses).toEqual(expected);
	});

	it('say why in the log, and not to the app', async () => {
		const { site } = await install({}, {}, { scopes: [] });
		const response = await createClient(site.tenant).get('rest/api/3/myself', { throwHttpErrors: false });
		expect(await response.text()).not.toContain('READ');
		expect(site.exchanges.at(-1)).toMatchObject({
			verdict: 'refused',
			status: 403,
			explanation: expect.stringContaining('lacks the scope READ'),
		});
	});

	it('are needed for acting as a user', async () => {
		const me = async (scopes: string[]): Promise<unknown> => {
			const { site } = await install({}, {}, { scopes });
			const credential = asUser(site.tenant, 'fake-account-ben', { tokenUrl: site.tokenUrl });
			const jira = createClient({ baseUrl: site.tenant.baseUrl, credential });
			return (await jira.get('rest/api/3/myself').json()).accountId;
		};
		expect(await me(['READ', 'ACT_AS_USER'])).toBe('fake-account-ben');
		await expect(me(['ADMIN'])).rejects.toMatchObject({ code: 'ERR_TOKEN_REFUSED' });
	});
});

describe('a site without an app', () => {
	it('accepts its own tenant, from the client and from a token made by hand', async () => {
		const site = await start();
		expect((await createClient(site.tenant).get('rest/api/2/myself')).status).toBe(200);
		const token = await encodeToken('GET', '/rest/api/3/myself', site.tenant);
		const byHand = await fetch(`${site.url}/rest/api/3/myself`, { headers: { authorization: `JWT ${token}` } });
		expect(byHand.status).toBe(200);
		const elsewhere = await fetch(`${site.url}/rest/api/2/myself`, { headers: { authorization: `JWT ${token}` } });
		expect(elsewhere.status).toBe(401);
		expect(site.exchanges.at(-1)).toMatchObject({
			code: 'ERR_QSH_MISMATCH',
			explanation: expect.stringContaining('/rest/api/2/myself'),
		});
	});

	it('has nobody to send to', async () => {
		const site = await start();
		expect(await site.fire('jira:issue_created').catch(thrown)).toMatchObject({ code: 'ERR_NO_APP' });
		expect(await site.signedUrl('hello').catch(thrown)).toMatchObject({ code: 'ERR_NO_APP' });
	});
});
