import * as msw from 'msw';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { mockAtlassian, tenantFixture } from '../../src/msw/index.ts';
import { confluenceTenant, jiraTenant, now } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

it('this suite runs against the major of msw that its project names', () => {
	expect('graphql' in msw).toBe(process.env['MSW_MAJOR'] === '2');
});

describe('a handler', () => {
	it('responds to the call of a client with the parameters of the path', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) =>
					respond(200, { key: params.issueIdOrKey }),
				),
			),
		);
		await expect(client.get('rest/api/3/issue/KEY-1').json()).resolves.toEqual({ key: 'KEY-1' });
	});

	it('gets parameters percent-decoded', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', ({ params, respond }) =>
					respond(200, { key: params.propertyKey }),
				),
			),
		);
		const params = { issueIdOrKey: 'KEY-1', propertyKey: 'a/b c%' };
		const response = client.get('rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', { params });
		await expect(response.json()).resolves.toEqual({ key: 'a/b c%' });
	});

	it('gets the query and the JSON that was sent', async () => {
		const { site, client } = mocked();
		const seen: unknown[] = [];
		listen(
			...site.handlers(
				site.put('rest/api/3/issue/{issueIdOrKey}', ({ json, searchParams, respond }) => {
					seen.push(json, searchParams.get('notifyUsers'));
					return respond(204);
				}),
			),
		);
		const json = { fields: { summary: 'Water the plants' } };
		await client.put('rest/api/3/issue/KEY-1', { json, searchParams: { notifyUsers: false } });
		expect(seen).toEqual([json, 'false']);
	});

	it('responds to invalid JSON like Jira', async () => {
		const { site, client } = mocked();
		listen(...site.handlers(site.post('rest/api/3/issue', ({ respond }) => respond(201, {}))));
		const headers = { 'content-type': 'application/json' };
		const call = client.ky.post('rest/api/3/issue', { body: '{"fields":', headers, throwHttpErrors: false });
		await expect(call).resolves.toMatchObject({ status: 400 });
	});

	it('may respond with headers', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/myself', ({ respond }) => respond(200, {}, { headers: { 'atl-traceid': 'a' } })),
			),
		);
		const { headers } = await client.get('rest/api/3/myself');
		expect(headers.get('atl-traceid')).toBe('a');
	});

	it('may return any Response', async () => {
		const { site, client } = mocked();
		listen(...site.handlers(site.get('rest/api/3/myself', () => msw.HttpResponse.json({ accountId: 'ann' }))));
		await expect(client.get('rest/api/3/myself').json()).resolves.toEqual({ accountId: 'ann' });
	});

	it('may stand for a path that is in no document', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.untyped.get('rest/internal/{thing}', ({ params, untyped }) => untyped(299, { thing: params.thing })),
			),
		);
		const response = await client.ky.get('rest/internal/lamp');
		expect([response.status, await response.json()]).toEqual([299, { thing: 'lamp' }]);
	});

	it('of any method is for that method only', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/issue/{issueIdOrKey}', () => new Response('get')),
				site.put('rest/api/3/issue/{issueIdOrKey}', () => new Response('put')),
				site.delete('rest/api/3/issue/{issueIdOrKey}', () => new Response('delete')),
				site.post('rest/api/3/issue', () => new Response('post')),
				site.head('rest/api/3/myself', () => new Response(null, { headers: { 'x-method': 'head' } })),
				site.untyped.patch('rest/any/thing', () => new Response('patch')),
			),
		);
		const json = { fields: {} };
		await expect(client.get('rest/api/3/issue/A-1').text()).resolves.toBe('get');
		await expect(client.put('rest/api/3/issue/A-1', { json }).text()).resolves.toBe('put');
		await expect(client.delete('rest/api/3/issue/A-1').text()).resolves.toBe('delete');
		await expect(client.post('rest/api/3/issue', { json }).text()).resolves.toBe('post');
		await expect(client.ky.patch('rest/any/thing').text()).resolves.toBe('patch');
		expect((await client.head('rest/api/3/myself')).headers.get('x-method')).toBe('head');
	});

	it('refuses a path with a query when it is made', () => {
		const { site } = mocked();
		expect(() => site.get('rest/api/3/issue/KEY-1?fields=summary', () => new Response())).toThrow(
			'The path of a handler has no query',
		);
	});
});

describe('a path of Confluence', () => {
	it.each(['wiki/rest/api/user/current', '/wiki/rest/api/user/current', 'rest/api/user/current'] as const)(
		'may be written as %s',
		async (path) => {
			const { site, client } = mocked(confluenceTenant());
			listen(...site.handlers(site.get(path, () => new Response('spaces'))));
			await expect(client.get('rest/api/user/current').text()).resolves.toBe('spaces');
		},
	);
});

describe('a path of Bitbucket', () => {
	it('may hold slashes where a file is named', async () => {
		const tenant = jiraTenant({ productType: 'bitbucket', baseUrl: 'https://bitbucket.org' });
		const { site, client } = mocked(tenant);
		listen(
			...site.handlers(
				site.get(
					'2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
					({ params }) => new Response(params.path),
				),
			),
		);
		await expect(client.ky.get('2.0/repositories/team/repo/src/main/docs/a.md').text()).resolves.toBe('docs/a.md');
	});
});

describe('a tenant', () => {
	it('made up for tests is complete and signs', async () => {
		const tenant = tenantFixture({ sharedSecret: jiraTenant().sharedSecret });
		const { site } = mocked(tenant);
		listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, { accountId: 'ann' }))));
		const client = createClient(tenant, { now, retry: 0 });
		await expect(client.get('rest/api/3/myself').json()).resolves.toEqual({ accountId: 'ann' });
	});

	it.each(['key', 'clientKey', 'sharedSecret', 'baseUrl'])('without %s is refused at once', (field) => {
		expect(() => mockAtlassian({ ...jiraTenant(), [field]: '' })).toThrow(`The tenant has no ${field}`);
	});
});

describe('a wrong option', () => {
	it('names itself', () => {
		expect(() => mockAtlassian(jiraTenant(), { allow: ['cookie' as 'basic'] })).toThrow('The option `allow`');
		expect(() => mockAtlassian(jiraTenant(), { log: 'no' as unknown as () => void })).toThrow('The option `log`');
	});
});
