import { expect, it } from 'vitest';
import { asUser, createClient } from '../../src/index.ts';
import { installKeys, mockAtlassian, tenantFixture } from '../../src/msw/index.ts';
import { now } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

const silent = { log: () => undefined };

it('a site that has ended issues no tokens on behalf of another', async () => {
	const tenant = tenantFixture({ baseUrl: 'https://ended.atlassian.net' });
	const other = mockAtlassian(tenantFixture({ baseUrl: 'https://running.atlassian.net' }), silent);
	listen(...other.handlers());
	const client = createClient({ baseUrl: tenant.baseUrl, credential: asUser(tenant, 'ann') }, { retry: 0 });
	const ended = mockAtlassian(tenant, silent);
	ended[Symbol.dispose]();
	await expect(client.get('rest/api/3/myself')).rejects.toMatchObject({ code: 'ERR_TOKEN_REFUSED' });
});

it('a site that ends does not end a later one with the same base URL', async () => {
	const tenant = tenantFixture({ baseUrl: 'https://again.atlassian.net' });
	const first = mockAtlassian(tenant, silent);
	const second = mockAtlassian(tenant, silent);
	const other = mockAtlassian(tenantFixture({ baseUrl: 'https://first-in-line.atlassian.net' }), silent);
	listen(
		...other.handlers(),
		...second.handlers(
			second.get('rest/api/3/myself', ({ caller, respond }) => respond(200, { accountId: caller.type })),
		),
	);
	first[Symbol.dispose]();
	const client = createClient({ baseUrl: tenant.baseUrl, credential: asUser(tenant, 'ann') }, { retry: 0 });
	await expect(client.get('rest/api/3/myself').json()).resolves.toEqual({ accountId: 'user' });
});

it('more than a hundred other sites do not make a site unknown', async () => {
	const tenant = tenantFixture({ baseUrl: 'https://oldest.atlassian.net' });
	const oldest = mockAtlassian(tenant, silent);
	const others = Array.from({ length: 150 }, (_, index) =>
		mockAtlassian(tenantFixture({ baseUrl: `https://site-${index}.atlassian.net` }), silent),
	);
	listen(
		...others.flatMap((other) => other.handlers()),
		...oldest.handlers(
			oldest.get('rest/api/3/myself', ({ caller, respond }) => respond(200, { accountId: caller.type })),
		),
	);
	const client = createClient({ baseUrl: tenant.baseUrl, credential: asUser(tenant, 'ben') }, { retry: 0 });
	await expect(client.get('rest/api/3/myself').json()).resolves.toEqual({ accountId: 'user' });
});

it('a reset empties the lists of refused and unhandled calls', async () => {
	const { site, client, tenant } = mocked();
	listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
	const other = { ...tenant, sharedSecret: 'another-fake-secret-for-this-test' };
	const wrong = createClient(other, { now, retry: 0 });
	await expect(wrong.get('rest/api/3/myself')).rejects.toThrow('401');
	await expect(client.ky.get('rest/api/3/nothing')).rejects.toThrow('501');
	expect([site.refusals.length, site.unhandled.length]).toEqual([1, 1]);
	site.reset();
	expect([site.refusals, site.unhandled]).toEqual([[], []]);
	expect(() => site.assertAllHandled()).not.toThrow();
});

// With a quadratic pattern, this takes longer than the time limit of a test.
it('a base URL with a long run of slashes costs no more than another', () => {
	const slashes = '/'.repeat(500_000);
	const url = `https://keys.example.com/${slashes}x`;
	expect(installKeys({ url }).info.path).toBeInstanceOf(RegExp);
});
