import { describe, expect, it } from 'vitest';
import { cachedTenants, type AppTenantStore, type InstalledEvent, type TenantInfo } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { bitbucketCallback, bitbucketTenant, jiraCallback, secret } from '../support/lifecycle.ts';
import { installRequest, installBody } from '../support/installs.ts';
import { jiraTenant, NOW_SECONDS } from '../support/tenants.ts';

const { clientKey, baseUrl } = jiraTenant();

async function importedAs(newKey: string): Promise<Request> {
	const body = installBody({ clientKey: newKey, sharedSecret: secret('imported') });
	return installRequest({ claims: { iss: newKey, iat: NOW_SECONDS + 1 }, body });
}

async function importInto(tenants: AppTenantStore): Promise<InstalledEvent['previous'][]> {
	const previous: InstalledEvent['previous'][] = [];
	const { app, errors } = startApp({ tenants, on: { installed: (event) => void previous.push(event.previous) } });
	expect((await app(await importedAs('jira:new'))).status).toBe(204);
	expect(errors).toEqual([]);
	return previous;
}

describe('a site that was imported has a new client key', () => {
	it.each<[string, (map: Map<string, TenantInfo>) => AppTenantStore]>([
		['a Map', (map) => map],
		[
			'a store that can look for it',
			(map) => ({
				get: (key) => map.get(key),
				set: (key, tenant) => map.set(key, tenant),
				delete: (key) => map.delete(key),
				findByBaseUrl: async (url) => [...map.values()].find((tenant) => tenant.baseUrl === url) ?? null,
			}),
		],
	])('and the app hears who it was, from %s', async (_, storeOf) => {
		const map = new Map([[clientKey, jiraTenant()]]);
		expect(await importInto(storeOf(map))).toEqual([expect.objectContaining({ clientKey, baseUrl })]);
		expect([...map.keys()]).toEqual([clientKey, 'jira:new']);
	});

	it('through a cache, too', async () => {
		const map = new Map([[clientKey, jiraTenant()]]);
		const store: AppTenantStore = {
			get: (key) => map.get(key),
			set: (key, tenant) => map.set(key, tenant),
			delete: (key) => map.delete(key),
			findByBaseUrl: (url) => [...map.values()].find((tenant) => tenant.baseUrl === url),
		};
		expect(await importInto(cachedTenants(store))).toEqual([expect.objectContaining({ clientKey })]);
	});

	it('and without such a store, or of another site, it is new', async () => {
		const map = new Map([[clientKey, jiraTenant()]]);
		const store = { get: map.get.bind(map), set: map.set.bind(map), delete: map.delete.bind(map) };
		expect(await importInto(store)).toEqual([undefined]);
		expect(await importInto(new Map([[clientKey, jiraTenant({ baseUrl: 'https://other.atlassian.net' })]]))).toEqual([
			undefined,
		]);
	});

	it('and an unsigned install learns nothing about others', async () => {
		const previous: unknown[] = [];
		const tenants = new Map([['connection:old', bitbucketTenant({ clientKey: 'connection:old' })]]);
		const { app } = startApp({
			tenants,
			unsignedInstalls: ['bitbucket'],
			on: { installed: (event) => void previous.push(event.previous) },
		});
		expect((await app(await bitbucketCallback('installed', undefined))).status).toBe(204);
		expect(previous).toEqual([undefined]);
	});
});

describe('fields that a new install leaves out', () => {
	const stored = jiraTenant({
		installationId: 'ari:cloud:ecosystem::installation/1',
		plan: 'large',
		displayUrl: 'https://gone.example.com',
		baseApiUrl: 'https://elsewhere.example.com',
	});

	it('are kept, except addresses', async () => {
		const { app, tenants } = startApp();
		tenants.set(clientKey, stored);
		await app(await jiraCallback('installed', 1, { body: { baseUrl: 'https://renamed.atlassian.net' } }));
		expect(tenants.get(clientKey)).toMatchObject({
			plan: 'large',
			installationId: stored.installationId,
			baseUrl: 'https://renamed.atlassian.net',
		});
		for (const field of ['displayUrl', 'baseApiUrl']) expect(tenants.get(clientKey)).not.toHaveProperty(field);
	});

	it('are not kept of a tenant that was proven in another way', async () => {
		const { app, tenants } = startApp({ unsignedInstalls: ['bitbucket'] });
		tenants.set(clientKey, bitbucketTenant({ clientKey, plan: 'a stranger`s' }));
		expect((await app(await jiraCallback('installed', 1))).status).toBe(204);
		expect(tenants.get(clientKey)).not.toHaveProperty('plan');
	});
});
