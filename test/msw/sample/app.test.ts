import { flaky, mockAtlassian, notFound, rateLimited, signedRequest, tenantFixture } from 'atlassian-rest-client/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPanel } from './app.ts';

// How a user tests an app: nothing but the package's doors.
const tenant = tenantFixture();
const panel = createPanel(new Map([[tenant.clientKey, tenant]]));
const url = 'https://app.example.com/panel?issue=KEY-1';

const site = mockAtlassian(tenant, { log: () => {} });
const server = setupServer(
	...site.handlers(
		site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, caller, respond }) => {
			if (params.issueIdOrKey !== 'KEY-1') return notFound();
			return respond(200, { key: 'KEY-1', fields: { summary: `for the ${caller.type}` } });
		}),
	),
);

beforeAll(() => server.listen());
afterEach(() => {
	server.resetHandlers();
	site.assertAllHandled();
});
afterAll(() => server.close());

describe('the panel', () => {
	it('shows the summary of its issue', async () => {
		const response = await panel(await signedRequest(tenant, { url, accountId: 'ann' }));
		await expect(response.text()).resolves.toBe('for the app');
	});

	it('refuses a request whose query was changed after signing', async () => {
		const response = await panel(await signedRequest(tenant, { url, tamper: 'query' }));
		expect(response.status).toBe(401);
	});

	it('is refused itself when it signs with a secret that was replaced', async () => {
		const old = { ...tenant, sharedSecret: 'a-fake-secret-that-was-replaced' };
		const stale = createPanel(new Map([[old.clientKey, old]]));
		await expect(stale(await signedRequest(old, { url }))).rejects.toMatchObject({ response: { status: 401 } });
		expect(site.refusals.at(-1)).toMatchObject({ method: 'GET', code: 'ERR_SIGNATURE' });
	});

	it('waits for a rate limit', async () => {
		const response = rateLimited({ retryAfter: 0 });
		server.use(
			site.get(
				'rest/api/3/issue/{issueIdOrKey}',
				flaky(({ respond }) => respond(200, { fields: { summary: 'in the end' } }), { failures: 2, response }),
			),
		);
		await expect((await panel(await signedRequest(tenant, { url }))).text()).resolves.toBe('in the end');
	});
});
