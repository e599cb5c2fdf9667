import { expect, it } from 'vitest';
import { ApiError, asUser, basic, createClient } from '../../src/index.ts';
import { mockAtlassian, notFound } from '../../src/msw/index.ts';
import { failureOf } from '../client/helpers.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { listen } from './support.ts';

const tenant = jiraTenant({ oauthClientId: 'client-1' });

it('a mocked site gives out the tokens for acting as a user, and knows who calls', async () => {
	const site = mockAtlassian(tenant, { now });
	const callers: unknown[] = [];
	listen(
		...site.handlers(
			site.get('rest/api/3/myself', (context) => {
				callers.push(context.caller);
				return context.respond(200, {});
			}),
		),
	);
	await createClient(tenant, { now }).asUser('ann').get('rest/api/3/myself');
	await createClient({ credential: asUser(tenant, 'bob') }, { now }).get('rest/api/3/myself');
	expect(callers).toEqual(['ann', 'bob'].map((accountId) => ({ type: 'user', accountId })));
});

it('a mocked site accepts Basic if it is allowed', async () => {
	const site = mockAtlassian(tenant, { now, allow: ['basic'] });
	const callers: unknown[] = [];
	listen(
		...site.handlers(
			site.get('rest/api/3/myself', (context) => {
				callers.push(context.caller);
				return context.respond(200, {});
			}),
		),
	);
	const credential = basic({ email: 'ann@example.com', apiToken: 'never' });
	await createClient({ baseUrl: tenant.baseUrl, credential }).get('rest/api/3/myself');
	expect(callers).toEqual([{ type: 'basic', username: 'ann@example.com' }]);
});

it('a response preset becomes an error with its messages', async () => {
	const site = mockAtlassian(tenant, { now });
	listen(...site.handlers(site.get('rest/api/3/issue/{issueIdOrKey}', notFound())));
	const error = await failureOf(
		createClient(tenant, { now }).get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: 'NOPE-1' } }),
	);
	expect(error).toBeInstanceOf(ApiError);
	expect(error).toMatchObject({
		status: 404,
		pathTemplate: 'rest/api/3/issue/{issueIdOrKey}',
		messages: [expect.any(String)],
	});
});
