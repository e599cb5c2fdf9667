import { describe, expect, it, vi } from 'vitest';
import { createApp, createTenantLinks, type TenantInfo } from '../../src/index.ts';
import {
	createForgeKeys,
	createKeyServer,
	forgeInstallationFixture,
	forgeRequest,
	installRequest,
} from '../../src/msw/index.ts';
import { confluenceTenant, jiraTenant, now } from '../support/tenants.ts';

const installation = forgeInstallationFixture({ siteUrl: 'https://example.atlassian.net' });
const { installationId, cloudId = '' } = installation;
const tenant = { ...jiraTenant(), cloudId };
const { clientKey } = tenant;

describe('the names of one tenant', () => {
	it('lead to each other, whichever half was seen first', async () => {
		for (const order of [0, 1]) {
			const links = createTenantLinks(new Map());
			const steps = [() => links.linkTenant(tenant), () => links.linkInstallation(installation)];
			await steps[order]?.();
			await steps[1 - order]?.();
			const link = { product: 'jira', cloudId, clientKey, installationIds: [installationId] };
			expect(await links.find({ clientKey })).toEqual(link);
			expect(await links.find({ installationId })).toEqual(link);
			expect(await links.find({ installationId: `ari:cloud:ecosystem::installation/${installationId}` })).toEqual(link);
			expect(await links.find({ cloudId, product: 'jira' })).toEqual(link);
			expect(await links.find({ cloudId, product: 'confluence' })).toBeUndefined();
		}
	});

	it('are linked by the installation id of Connect-on-Forge, and by the address, where the cloud id is not known', async () => {
		const byId = createTenantLinks(new Map());
		await byId.linkInstallation(installation);
		const { cloudId: _, ...old } = tenant;
		await byId.linkTenant({ ...old, installationId: `ari:cloud:ecosystem::installation/${installationId}` });
		expect(await byId.find({ clientKey })).toMatchObject({ cloudId });
		const byAddress = createTenantLinks(new Map());
		expect(await byAddress.linkTenant(old)).toBeUndefined();
		expect(await byAddress.linkInstallation(installation)).toMatchObject({ clientKey });
	});

	it('survive a reinstall, a rename of the site, and an install that lacks the cloud id', async () => {
		const links = createTenantLinks(new Map());
		await links.linkTenant(tenant);
		await links.linkInstallation(installation);
		await links.unlinkInstallation(installationId);
		const again = { ...installation, installationId: 'another-id', siteUrl: 'https://renamed.atlassian.net' };
		expect(await links.linkInstallation(again)).toMatchObject({ clientKey, installationIds: ['another-id'] });
		const { cloudId: _, ...old } = tenant;
		await links.linkTenant({ ...old, baseUrl: 'https://renamed.atlassian.net' });
		expect(await links.find({ clientKey })).toMatchObject({ cloudId, installationIds: ['another-id'] });
	});

	it('follow a site import, which has a new client key: the older one finds nobody', async () => {
		const links = createTenantLinks(new Map());
		await links.linkTenant(tenant);
		await links.linkTenant({ ...tenant, clientKey: 'imported' });
		expect(await links.find({ clientKey: 'imported' })).toMatchObject({ cloudId });
		expect(await links.find({ clientKey })).toBeUndefined();
	});

	it('of two products on one site are kept apart', async () => {
		const links = createTenantLinks(new Map());
		const wiki = { ...confluenceTenant(), cloudId };
		await links.linkTenant(tenant);
		await links.linkTenant(wiki);
		await links.linkInstallation(forgeInstallationFixture({ product: 'confluence', installationId: 'wiki' }));
		expect(await links.find({ installationId: 'wiki' })).toMatchObject({ clientKey: wiki.clientKey });
		expect(await links.find({ clientKey })).toMatchObject({ installationIds: [] });
	});

	it('are written only when they change, and read from whatever a store holds', async () => {
		const store = new Map<string, unknown>();
		const set = vi.spyOn(store, 'set');
		const links = createTenantLinks(store);
		await links.linkInstallation(installation);
		const writes = set.mock.calls.length;
		await links.linkInstallation(installation);
		expect(set).toHaveBeenCalledTimes(writes);
		for (const key of store.keys()) store.set(key, 'junk');
		expect(await links.find({ installationId })).toBeUndefined();
	});
});

describe('an app on Connect and on Forge', () => {
	it('links its tenants by itself, and tells the client key with each delivery', async () => {
		const keys = await createForgeKeys();
		const keyServer = await createKeyServer();
		const told: unknown[] = [];
		const links = new Map<string, unknown>();
		const app = createApp({
			key: tenant.key,
			baseUrl: 'https://app.example.com',
			tenants: new Map<string, TenantInfo>(),
			now,
			fetch: async (url) => (url.includes('forge') ? keys.respond() : keyServer.respond(url)),
			forge: { appId: installation.appId, links },
			on: {
				'avi:*': (event) => void told.push(event.clientKey),
				installed: (event) => void told.push(event.clientKey),
			},
		});
		const delivery = async (): Promise<Response> => app(await forgeRequest(installation, { now, keys }));
		expect((await delivery()).status).toBe(204);
		expect((await app(await installRequest(tenant, { now, keyServer }))).status).toBe(204);
		expect((await delivery()).status).toBe(204);
		expect(told).toEqual([undefined, clientKey, clientKey]);
	});
});
