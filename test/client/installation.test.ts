import { describe, expect, it } from 'vitest';
import {
	createClient,
	createOfflineUserTokens,
	explainAccess,
	forgeAppProperties,
	forgeStorage,
	forgeSystem,
	overForge,
	resetSharedState,
	type ClientTarget,
	type ForgeInstallation,
} from '../../src/index.ts';
import { forgeInstallationFixture } from '../../src/msw/index.ts';
import { confluenceTenant, jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const SYSTEM = `system-${SECRET_MARK}`;

function withToken(token = SYSTEM, more: object = {}): ForgeInstallation & { apiBaseUrl: string } {
	const times = { receivedAt: now(), firstSeenAt: now(), expiresAt: now() + 60_000 };
	return forgeInstallationFixture({
		systemToken: { token, ...times },
		siteUrl: 'https://example.atlassian.net',
		...more,
	});
}

/** A transport, and what it was asked for. */
function network(respond: (request: Request) => unknown = () => ({})): {
	fetch: typeof globalThis.fetch;
	sent: { url: string; authorization: string | null }[];
} {
	const sent: { url: string; authorization: string | null }[] = [];
	const fetch: typeof globalThis.fetch = async (input, init) => {
		const request = new Request(input, init);
		sent.push({ url: request.url, authorization: request.headers.get('authorization') });
		const body = respond(request);
		return body instanceof Response ? body : Response.json(body);
	};
	return { fetch, sent };
}

const graphql = {
	data: { offlineUserAuthToken: { success: true, errors: null, authToken: { token: 'user-1', ttl: 900 } } },
};

describe('the client of an installation', () => {
	it('calls with the system token that was kept, below the installation, between deliveries', async () => {
		const { fetch, sent } = network();
		const installation = withToken();
		await createClient(installation, { fetch, now }).get('rest/api/3/myself');
		expect(sent).toEqual([{ url: `${installation.apiBaseUrl}/rest/api/3/myself`, authorization: `Bearer ${SYSTEM}` }]);
	});

	it('calls a `self` link of its site below the installation, and refuses one of another site', async () => {
		const { fetch, sent } = network();
		const installation = withToken();
		const client = createClient(installation, { fetch, now });
		const [own, foreign]: string[] = ['example', 'other'].map(
			(site) => `https://${site}.atlassian.net/rest/api/3/issue/10000`,
		);
		await client.put(own ?? '');
		await expect(client.put(foreign ?? '')).rejects.toMatchObject({
			code: 'ERR_URL_FOREIGN',
		});
		expect(sent.map(({ url }) => url)).toEqual([`${installation.apiBaseUrl}/rest/api/3/issue/10000`]);
	});

	it('says in words that the token is over, and sends nothing', async () => {
		const { fetch, sent } = network();
		const later = createClient(withToken(), { fetch, now: () => now() + 60_000 });
		await expect(later.get('rest/api/3/myself')).rejects.toMatchObject({
			code: 'ERR_SYSTEM_TOKEN',
			message: expect.stringMatching(/ended at .*scheduledTrigger/),
		});
		const none = createClient(forgeInstallationFixture(), { fetch, now });
		await expect(none.get('rest/api/3/myself')).rejects.toMatchObject({ code: 'ERR_SYSTEM_TOKEN' });
		expect(sent).toEqual([]);
	});

	it('that lives longer than a token reads the newest one', async () => {
		const { fetch, sent } = network();
		let stored = withToken('one');
		const client = createClient(
			{ baseUrl: stored.apiBaseUrl, credential: forgeSystem(async () => stored) },
			{ fetch, now },
		);
		await client.get('rest/api/3/myself');
		stored = withToken('two');
		await client.get('rest/api/3/myself');
		expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer one', 'Bearer two']);
	});

	it('acts as an absent user: one request for a token for all who ask, through each client', async () => {
		const { fetch, sent } = network(({ url }) => (url.endsWith('/graphql') ? graphql : {}));
		const installation = withToken();
		const first = createClient(installation, { fetch, now }).asUser('557058:ann');
		const second = createClient(installation, { fetch, now }).asUser('557058:ann');
		await Promise.all([first.get('rest/api/3/myself'), second.get('rest/api/3/myself')]);
		expect(sent.map(({ url, authorization }) => [new URL(url).pathname.split('/')[1], authorization])).toEqual([
			['graphql', `Bearer ${SYSTEM}`],
			['ex', 'Bearer user-1'],
			['ex', 'Bearer user-1'],
		]);
		resetSharedState(fetch);
		await first.get('rest/api/3/myself');
		expect(sent.filter(({ url }) => url.endsWith('/graphql'))).toHaveLength(2);
	});

	it('refuses a service account by name, and takes tokens from another source', async () => {
		const { fetch, sent } = network(() => graphql);
		const client = createClient(withToken(), { fetch, now });
		await expect(client.asUser('ann', { accountType: 'app' }).get('rest/api/3/myself')).rejects.toMatchObject({
			code: 'ERR_ACCOUNT',
		});
		const userTokens = createOfflineUserTokens({ fetch, now, graphqlUrl: 'https://graphql.example/g' });
		await client.asUser('ann', { userTokens }).get('rest/api/3/myself');
		expect(sent[0]?.url).toBe('https://graphql.example/g');
	});

	it("sends calls of Forge's own APIs with the system token, also that of a user's client", async () => {
		const { fetch, sent } = network(({ url }) => {
			if (url.endsWith('/get')) return Response.json({ code: 'KEY_NOT_FOUND', message: 'x' }, { status: 404 });
			return url.endsWith('/graphql') ? graphql : { keys: [{ key: 'a' }] };
		});
		const installation = withToken();
		const client = createClient(installation, { fetch, now });
		expect(await client.forge(forgeStorage().get('theme'))).toBeUndefined();
		expect(await client.asUser('ann').forge(forgeStorage().set('theme', 1))).toBeUndefined();
		expect(await client.forge(forgeAppProperties('jira').keys())).toEqual(['a']);
		expect(sent).toEqual(
			[
				'https://api.atlassian.com/forge/storage/kvs/v1/get',
				'https://api.atlassian.com/forge/storage/kvs/v1/set',
				`${installation.apiBaseUrl}/rest/forge/1/app/properties`,
			].map((url) => ({ url, authorization: `Bearer ${SYSTEM}` })),
		);
	});

	it('passes on an error of those calls, and sends the token to no address without https', async () => {
		const { fetch, sent } = network(() => Response.json({ code: 'MAX_SIZE', message: 'too large' }, { status: 400 }));
		const client = createClient(withToken(), { fetch, now });
		await expect(client.forge(forgeStorage().set('theme', 1))).rejects.toMatchObject({
			name: 'HTTPError',
			status: 400,
		});
		const elsewhere = forgeStorage({ baseUrl: 'http://storage.example' });
		await expect(client.forge(elsewhere.get('theme'))).rejects.toThrow('https');
		expect(sent).toHaveLength(1);
	});

	it('refuses what cannot work, at once', () => {
		expect(() => createClient({ ...withToken(), apiBaseUrl: undefined } as ClientTarget)).toThrow('apiBaseUrl');
		expect(() => createClient(withToken(), { as: 'user' })).toThrow('asUser');
		expect(() => createClient(withToken('[hidden]'))).toThrow('printed');
		expect(() => createClient(withToken()).asUser('')).toThrow('account id');
	});
});

describe('a tenant of Connect over Forge', () => {
	it('calls the same paths with the token of the installation', async () => {
		const { fetch, sent } = network();
		const installation = withToken();
		const client = createClient(overForge(jiraTenant(), installation), { fetch, now });
		await client.get('rest/api/3/myself');
		expect(sent[0]).toEqual({ url: `${installation.apiBaseUrl}/rest/api/3/myself`, authorization: `Bearer ${SYSTEM}` });
	});

	it('of Confluence keeps its paths, with /wiki and without it', async () => {
		const { fetch, sent } = network();
		const installation = withToken(SYSTEM, { product: 'confluence' });
		const client = createClient(overForge(confluenceTenant(), installation), { fetch, now });
		await client.get('wiki/api/v2/pages');
		const withWiki = { ...installation, apiBaseUrl: `${installation.apiBaseUrl}/wiki/` };
		await createClient(overForge(confluenceTenant(), withWiki), { fetch, now }).get('wiki/api/v2/pages');
		const removed: string = 'rest/api/content';
		await client.get(removed);
		expect(sent.map(({ url }) => url)).toEqual([
			`${installation.apiBaseUrl}/wiki/api/v2/pages`,
			`${installation.apiBaseUrl}/wiki/api/v2/pages`,
			`${installation.apiBaseUrl}/wiki/rest/api/content`,
		]);
	});

	it('needs an installation of its own site and product', () => {
		const { cloudId = '' } = withToken();
		expect(() => overForge(jiraTenant({ cloudId: 'another' }), withToken())).toThrow('cloud ids');
		expect(() => overForge(jiraTenant(), withToken(SYSTEM, { siteUrl: 'https://other.atlassian.net' }))).toThrow(
			'addresses',
		);
		expect(() => overForge(confluenceTenant({ cloudId }), withToken())).toThrow('confluence and jira');
		const renamed = withToken(SYSTEM, { siteUrl: 'https://renamed.atlassian.net' });
		expect(() => overForge(jiraTenant({ cloudId }), renamed)).not.toThrow();
	});

	it('with a field called installation is a tenant of Connect', () => {
		expect(explainAccess({ ...jiraTenant(), installation: 1 })).toMatchObject({ over: 'connect' });
	});
});

describe('an explanation', () => {
	it.each<[string, () => Parameters<typeof explainAccess>[0], object]>([
		['a tenant', () => jiraTenant(), { over: 'connect', isReady: true, message: expect.stringContaining('JWT') }],
		['an uninstalled one', () => jiraTenant({ eventType: 'uninstalled' }), { over: 'connect', isReady: false }],
		[
			'a tenant over Forge',
			() => overForge(jiraTenant(), withToken()),
			{ over: 'forge', isReady: true, until: now() + 60_000 },
		],
		['an installation', () => withToken(), { over: 'forge', isReady: true }],
		[
			'one without a token',
			() => forgeInstallationFixture(),
			{ isReady: false, message: expect.stringContaining('scheduledTrigger') },
		],
		[
			'a request',
			() => ({ apiBaseUrl: 'https://api.atlassian.com/ex/jira/1', tokens: { system: SYSTEM, user: undefined } }),
			{ over: 'forge', isReady: true, message: expect.stringMatching(/: system$/) },
		],
		[
			'one without tokens',
			() => ({ apiBaseUrl: 'https://api.atlassian.com/ex/jira/1', tokens: { system: undefined, user: undefined } }),
			{ isReady: false },
		],
	])('of %s says over what it calls, and nothing secret', (_, target, expected) => {
		const explained = explainAccess(target(), { now });
		expect(explained).toMatchObject(expected);
		expect(String(explained)).toBe(explained.message);
		expect(JSON.stringify(explained)).not.toContain(SECRET_MARK);
	});
});
