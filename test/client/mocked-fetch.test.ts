import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, queryStringHash, verifyJwt } from '../../src/index.ts';
import { jiraTenant } from '../support/tenants.ts';

const tenant = jiraTenant();
// Made before the mocks are put up, as an app does at its start.
const jira = createClient(tenant);

const server = setupServer(
	http.get('https://example.atlassian.net/rest/api/2/issue/:key', async ({ request, params }) => {
		const { qsh } = await verifyJwt(request.headers.get('authorization')?.slice(4) ?? '', tenant.sharedSecret);
		const signed = qsh === (await queryStringHash('GET', request.url));
		return HttpResponse.json({ key: params['key'], signed });
	}),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

it('a client that was made before msw started is mocked all the same', async () => {
	const searchParams = { fields: 'summary,status', expand: 'names' };
	await expect(jira.get('rest/api/2/issue/KEY-1', { searchParams }).json()).resolves.toEqual({
		key: 'KEY-1',
		signed: true,
	});
});

it('a mock may give the same response twice, as long as nobody reads it', async () => {
	const response = Response.json({});
	const client = createClient(tenant, { fetch: async () => response });
	await client.get('rest/api/3/myself');
	expect((await client.get('rest/api/3/myself')).status).toBe(200);
});
