import { describe, expect, it } from 'vitest';
import { basic, bearer, cloudIdOf, createClient, gatewayUrl, type ForgeAccess } from '../../../src/index.ts';
import { confluenceTenant, jiraTenant, now } from '../../support/tenants.ts';
import { claimsOf, failureOf, wire } from '../helpers.ts';
import type { LooseClient } from '../loose-client.ts';

const SITE = 'https://you.atlassian.net';
const JIRA = gatewayUrl('jira', 'cloud-1');
const CONFLUENCE = gatewayUrl('confluence', 'cloud-1');
const credential = basic({ email: 'a@example.com', apiToken: 'token-token' });

function clientOf(target: object, network = wire(Response.json({}))): { client: LooseClient; network: typeof network } {
	const options = { fetch: network.fetch, now, retry: 0 };
	const client = createClient(target as Parameters<typeof createClient>[0], options) as unknown as LooseClient;
	return { client, network };
}

describe('an absolute URL that names the tenant by its other address is called at the base URL', () => {
	it.each([
		[
			'the site',
			JIRA,
			`${SITE}/rest/api/3/attachment/content/1?redirect=false`,
			'/rest/api/3/attachment/content/1?redirect=false',
		],
		['the site, of Confluence', CONFLUENCE, `${SITE}/wiki/api/v2/pages/1`, '/wiki/api/v2/pages/1'],
	])('%s, on the gateway', async (_, baseUrl, url, path) => {
		const { client, network } = clientOf({ baseUrl, credential, siteUrl: SITE });
		await client.get(url);
		await client.delete(url);
		expect(network.sent.map((request) => request.url)).toEqual([baseUrl + path, baseUrl + path]);
		expect(network.sent[0]!.headers.get('authorization')).toMatch(/^Basic /);
	});

	it.each([
		['of Jira', SITE, `${JIRA}/rest/api/3/issue/1`, '/rest/api/3/issue/1'],
		['of Confluence', SITE, `${CONFLUENCE}/wiki/rest/api/content/1`, '/wiki/rest/api/content/1'],
		['of Confluence without its context', SITE, `${CONFLUENCE}/rest/api/content/1`, '/wiki/rest/api/content/1'],
		['of Confluence below its context', `${SITE}/wiki`, `${CONFLUENCE}/rest/api/content/1`, '/wiki/rest/api/content/1'],
	])('the gateway %s, on the site', async (_, baseUrl, url, path) => {
		const { client, network } = clientOf({ baseUrl, credential, cloudId: 'cloud-1' });
		await client.delete(url);
		expect(network.sent[0]!.url).toBe(SITE + path);
	});

	it("with the tenant's own cloud id, signed for the URL that is sent", async () => {
		const tenant = jiraTenant({ cloudId: 'cloud-1' });
		const { client, network } = clientOf(tenant);
		await client.get(`${JIRA}/rest/api/3/issue/1?fields=summary`);
		expect(network.sent[0]!.url).toBe(`${tenant.baseUrl}/rest/api/3/issue/1?fields=summary`);
		await claimsOf(network.sent[0]!, tenant);
	});

	it('with the site of the verified token from Forge', async () => {
		const forge: ForgeAccess & { context: object } = {
			apiBaseUrl: JIRA,
			tokens: { system: 'system-token', user: undefined },
			context: { siteUrl: SITE, cloudId: 'cloud-1' },
		};
		const { client, network } = clientOf(forge);
		await client.put(`${SITE}/rest/api/3/issue/1`, { json: {} });
		expect(network.sent[0]!.url).toBe(`${JIRA}/rest/api/3/issue/1`);
	});

	it('once `cloudIdOf` has asked the site', async () => {
		const asked = wire(Response.json({ cloudId: 'cloud-asked' }));
		const cloudId = await cloudIdOf('https://asked.atlassian.net', { fetch: asked.fetch });
		const { client, network } = clientOf({ baseUrl: gatewayUrl('jira', cloudId), credential });
		await client.delete('https://asked.atlassian.net/rest/api/3/issue/1');
		expect(network.sent[0]!.url).toBe(`${gatewayUrl('jira', cloudId)}/rest/api/3/issue/1`);
		expect(await failureOf(client.get('https://other.atlassian.net/rest/api/3/issue/1'))).toHaveProperty(
			'code',
			'ERR_URL_FOREIGN',
		);
	});

	it('to read only, while the other address is not known', async () => {
		const gateway = clientOf({ baseUrl: gatewayUrl('jira', 'cloud-2'), credential });
		await gateway.client.get(`${SITE}/rest/api/3/attachment/content/1`);
		expect(gateway.network.sent[0]!.url).toBe(`${gatewayUrl('jira', 'cloud-2')}/rest/api/3/attachment/content/1`);
		const site = clientOf({ baseUrl: 'https://new.atlassian.net', credential });
		await site.client.get(`${JIRA}/rest/api/3/issue/1`);
		expect(site.network.sent[0]!.url).toBe('https://new.atlassian.net/rest/api/3/issue/1');
		for (const method of ['post', 'put', 'patch', 'delete'] as const) {
			expect(await failureOf(gateway.client[method](`${SITE}/rest/api/3/issue/1`))).toHaveProperty(
				'code',
				'ERR_URL_FOREIGN',
			);
			expect(await failureOf(site.client[method](`${JIRA}/rest/api/3/issue/1`))).toHaveProperty(
				'code',
				'ERR_URL_FOREIGN',
			);
		}
	});

	it('also as the next page of a list', async () => {
		const network = wire(
			Response.json({ values: [1], lastPage: false, nextPage: `${JIRA}/rest/api/3/worklog/updated?since=7` }),
			Response.json({ values: [2], lastPage: true }),
		);
		const client = createClient({ baseUrl: SITE, credential, cloudId: 'cloud-1' }, { fetch: network.fetch, retry: 0 });
		const read: unknown[] = [];
		for await (const item of client.paginate('rest/api/3/worklog/updated')) read.push(item);
		expect(read).toEqual([1, 2]);
		expect(network.sent[1]!.url).toBe(`${SITE}/rest/api/3/worklog/updated?since=7`);
	});
});

describe('an absolute URL is foreign', () => {
	const known = { baseUrl: JIRA, credential, siteUrl: SITE };
	const site = { baseUrl: SITE, credential, cloudId: 'cloud-1' };
	it.each([
		['another site', known, 'https://other.atlassian.net/rest/api/3/issue/1'],
		['a host that begins like the site', known, `${SITE}.evil.example/rest/api/3/issue/1`],
		['the site without encryption', known, 'http://you.atlassian.net/rest/api/3/issue/1'],
		['the site on another port', known, `${SITE}:8443/rest/api/3/issue/1`],
		['the site with a user in it', known, 'https://user@you.atlassian.net/rest/api/3/issue/1'],
		['the other product of the site', known, `${SITE}/wiki/api/v2/pages`],
		['Jira for a client of Confluence', { ...known, baseUrl: CONFLUENCE }, `${SITE}/rest/api/3/issue/1`],
		['another tenant on the gateway', site, `${gatewayUrl('jira', 'cloud-2')}/rest/api/3/issue/1`],
		['another product on the gateway', site, 'https://api.atlassian.com/ex/compass/cloud-1/x'],
		['the gateway itself', site, 'https://api.atlassian.com/oauth/token/accessible-resources'],
		['a host like the gateway', site, 'https://api.atlassian.com.evil.example/ex/jira/cloud-1/rest/api/3/issue/1'],
		['Jira below the context of Confluence', { ...site, baseUrl: `${SITE}/wiki` }, `${JIRA}/rest/api/3/issue/1`],
		[
			'another tenant on the gateway, while the site is not known',
			{ baseUrl: JIRA, credential },
			`${gatewayUrl('jira', 'cloud-2')}/rest/x`,
		],
		[
			'a site that is not Atlassian’s, while the site is not known',
			{ baseUrl: JIRA, credential },
			'https://jira.example.com/rest/x',
		],
		['the gateway, for a Data Center', { baseUrl: 'https://jira.example.com', credential }, `${JIRA}/rest/x`],
	])('that names %s', async (_, target, url) => {
		const { client, network } = clientOf(target);
		expect(await failureOf(client.get(url))).toHaveProperty('code', 'ERR_URL_FOREIGN');
		expect(network.sent).toHaveLength(0);
	});

	it('if it leads out of its place by a dot segment', async () => {
		const { client, network } = clientOf(known);
		for (const path of ['/rest/%2e%2e/x', '/rest/..%2f..%2fx']) {
			expect(await failureOf(client.get(SITE + path))).toHaveProperty('code', 'ERR_URL');
		}
		expect(network.sent).toHaveLength(0);
	});

	it('if a server that is not Atlassian’s has named the cloud id of another', async () => {
		const asked = wire(Response.json({ cloudId: 'cloud-victim' }));
		await cloudIdOf('https://evil.example', { fetch: asked.fetch });
		const { client } = clientOf({ baseUrl: gatewayUrl('jira', 'cloud-victim'), credential });
		expect(await failureOf(client.get('https://evil.example/rest/x'))).toHaveProperty('code', 'ERR_URL_FOREIGN');
	});
});

it.each([
	['siteUrl', { siteUrl: 'you.atlassian.net' }],
	['cloudId', { cloudId: 'a/b' }],
])('an invalid `%s` is refused when the client is made', (name, option) => {
	expect(() => createClient({ baseUrl: JIRA, credential, ...option })).toThrow(`\`${name}\``);
});

describe('a path of one product', () => {
	it.each([
		['rest/api/space', '/wiki/rest/api/space'],
		['/rest/api/content/1?expand=body', '/wiki/rest/api/content/1?expand=body'],
		['api/v2/pages', '/wiki/api/v2/pages'],
		['wiki/rest/api/space', '/wiki/rest/api/space'],
		['rest/api/3/myself', '/rest/api/3/myself'],
		['rest/api/2/search', '/rest/api/2/search'],
		['rest/api/latest/issue/1', '/rest/api/latest/issue/1'],
		['rest/api/latest', '/rest/api/latest'],
		['rest/agile/1.0/board', '/rest/agile/1.0/board'],
		['api/v2x', '/api/v2x'],
	])('at the root of a site: %s', async (path, expected) => {
		const { client, network } = clientOf({ baseUrl: SITE, credential });
		await client.get(path);
		expect(network.sent[0]!.url).toBe(SITE + expected);
	});

	it.each(['https://confluence.example.com', 'https://example.com/context'])(
		'stays as it is on a Data Center (%s)',
		async (baseUrl) => {
			const { client, network } = clientOf({ baseUrl, credential });
			await client.get('rest/api/space');
			expect(network.sent[0]!.url).toBe(`${baseUrl}/rest/api/space`);
		},
	);

	it.each([
		'https://bitbucket.org',
		'https://bitbucket.org/',
		'https://api.bitbucket.org',
		'https://api.bitbucket.org/2.0',
	])('of Bitbucket, whose base URL is %s', async (baseUrl) => {
		const { client, network } = clientOf({ baseUrl, credential: bearer('token-token') });
		for (const path of ['repositories/w/r', '2.0/repositories/w/r', '/2.0/repositories/w/r']) await client.get(path);
		expect(new Set(network.sent.map(({ url }) => url))).toEqual(
			new Set(['https://api.bitbucket.org/2.0/repositories/w/r']),
		);
	});
});

describe('a list in the query goes out the same way', () => {
	it.each([
		[SITE, 'wiki/rest/api/content/search'],
		[SITE, 'rest/api/content/search'],
		[`${SITE}/wiki`, 'rest/api/content/search'],
		[CONFLUENCE, 'wiki/rest/api/content/search'],
		[CONFLUENCE, 'rest/api/content/search'],
		['https://confluence.example.com', 'rest/api/content/search'],
		['https://example.com/confluence', 'rest/api/content/search'],
	])('at %s: one `expand` (%s)', async (baseUrl, path) => {
		const { client, network } = clientOf({ baseUrl, credential });
		await client.get(path, { searchParams: { expand: ['body.storage', 'version'] } });
		expect(new URL(network.sent[0]!.url).searchParams.getAll('expand')).toEqual(['body.storage,version']);
	});

	it.each([SITE, `${SITE}/wiki`, CONFLUENCE])('at %s: other comma-joined parameters', async (baseUrl) => {
		const { client, network } = clientOf({ baseUrl, credential });
		await client.get('wiki/rest/api/user/email/bulk', { searchParams: { accountId: ['a', 'b'] } });
		expect(new URL(network.sent[0]!.url).searchParams.getAll('accountId')).toEqual(['a,b']);
	});

	it.each([SITE, JIRA])('at %s: parameters that are repeated', async (baseUrl) => {
		const { client, network } = clientOf({ baseUrl, credential });
		await client.get('rest/api/3/user/email/bulk', { searchParams: { accountId: ['a', 'b'] } });
		await client.get('rest/servicedeskapi/request', { searchParams: { expand: ['status', 'sla'] } });
		expect(network.sent.map(({ url }) => new URL(url).search)).toEqual([
			'?accountId=a&accountId=b',
			'?expand=status&expand=sla',
		]);
	});
});

it('a tenant of Confluence is read at its context', async () => {
	const { client, network } = clientOf(confluenceTenant());
	await client.get('api/v2/pages');
	expect(network.sent[0]!.url).toBe(`${confluenceTenant().baseUrl}/api/v2/pages`);
});

it.each([
	['baseURL', { baseURL: SITE, credential }, 'baseUrl'],
	['siteURL', { baseUrl: JIRA, credential, siteURL: SITE }, 'siteUrl'],
])('a misspelt address is named, and not left out silently: %s', (name, target, meant) => {
	const message = `Unknown option \`${name}\` of \`createClient\`: did you mean \`${meant}\`?`;
	expect(() => clientOf(target)).toThrow(expect.objectContaining({ name: 'TypeError', message }));
});
