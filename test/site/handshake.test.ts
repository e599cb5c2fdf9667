import { describe, expect, it } from 'vitest';
import { createClient, encodeToken } from '../../src/index.ts';
import { SiteError } from '../../src/site/index.ts';
import { install, start } from './support.ts';

const thrown = (error: unknown): unknown => error;

describe('a site with an app of createApp', () => {
	it('installs, enables and, at the end, uninstalls it', async () => {
		const { site, told, tenants } = await install();
		expect(told).toEqual(['installed', 'enabled']);
		expect([...tenants.values()]).toEqual([expect.objectContaining({ key: 'com.example.app', baseUrl: site.url })]);
		expect(site.app).toMatchObject({ key: 'com.example.app', name: 'An app' });
		await site.close();
		expect(told.at(-1)).toBe('uninstalled');
		expect(tenants.size).toBe(0);
	});

	it('takes the calls of the tenant that the app stored', async () => {
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
		const { site, told, tenants } = await install();
		const before = { ...site.tenant };
		await site.rotateSecret();
		expect(told.slice(2)).toEqual(['installed again', 'enabled']);
		expect(tenants.get(before.clientKey)?.sharedSecret === site.tenant.sharedSecret).toBe(true);
		const old = await createClient(before).get('rest/api/3/myself', { throwHttpErrors: false });
		expect(old.status).toBe(401);
		expect(site.exchanges.at(-1)).toMatchObject({ verdict: 'refused', code: 'ERR_SIGNATURE' });
		expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
	});

	it('keeps the secret when the app does not take the new one', async () => {
		const { site, answerWith } = await install();
		const before = site.tenant.sharedSecret;
		answerWith(500);
		expect(await site.rotateSecret().catch(thrown)).toMatchObject({ name: 'SiteError', code: 'ERR_INSTALL' });
		expect(site.tenant.sharedSecret === before).toBe(true);
		expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
	});

	it('reinstalls', async () => {
		const { site, told } = await install();
		await site.reinstall();
		expect(told.slice(2)).toEqual(['uninstalled', 'installed', 'enabled']);
	});

	it('refuses the app after its uninstall', async () => {
		const { site, answerWith } = await install();
		const { tenant } = site;
		answerWith(500);
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

describe('a site without an app', () => {
	it('takes its own tenant, from the client and from a token made by hand', async () => {
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
