import { describe, expect, it } from 'vitest';
import {
	createClient,
	createOfflineUserTokens,
	CredentialError,
	offlineUser,
	systemTokenOf,
	type ForgeInstallation,
	type ForgeUserToken,
	type OfflineUserTokensOptions,
} from '../../src/index.ts';
import { CLOUD_ID, FORGE_APP, INSTALLATION, SITE_ARI } from '../support/forge-deliveries.ts';

const NOW = 1_790_000_000_000;
const SYSTEM = 'never-to-be-seen-system-token';
const accountId = '557058:0a0a0a0a-1111-4222-8333-444444444444';
const WORKSPACE_ARI = `ari:cloud:jira:${CLOUD_ID}:workspace/${CLOUD_ID}`;

function installation(changes: Partial<ForgeInstallation> = {}): ForgeInstallation {
	return {
		installationId: INSTALLATION,
		appId: FORGE_APP,
		environment: { type: 'PRODUCTION', id: 'env-1' },
		cloudId: CLOUD_ID,
		apiBaseUrl: `https://api.atlassian.com/ex/jira/${CLOUD_ID}`,
		contextAri: SITE_ARI,
		systemToken: { token: SYSTEM, receivedAt: NOW, firstSeenAt: NOW, expiresAt: NOW + 7_200_000 },
		updatedAt: NOW,
		...changes,
	};
}

const success = (token = 'user-token', ttl = 3600): object => ({
	data: { offlineUserAuthToken: { success: true, errors: null, authToken: { token, ttl } } },
});
const refusal = (message: string): object => ({
	data: { offlineUserAuthToken: { success: false, errors: [{ message }], authToken: null } },
});

interface Asked {
	url: string;
	headers: Headers;
	contextIds: string[];
	userId: string;
	query: string;
	redirect: RequestRedirect;
}

interface Body {
	query: string;
	variables: { input: Pick<Asked, 'contextIds' | 'userId'> };
}

/** A GraphQL API that answers in turn, and the last answer from then on. */
function graphql(...answers: (object | Response | Error)[]): { asked: Asked[]; fetch: typeof globalThis.fetch } {
	const asked: Asked[] = [];
	return {
		asked,
		async fetch(input, init) {
			const request = new Request(input, init);
			const { query, variables } = (await request.json()) as Body;
			asked.push({ url: request.url, headers: request.headers, redirect: request.redirect, query, ...variables.input });
			const answer = answers[Math.min(asked.length, answers.length) - 1];
			if (answer instanceof Error) throw answer;
			return answer instanceof Response ? answer.clone() : Response.json(answer);
		},
	};
}

function setUp(
	answers: (object | Response | Error)[],
	options: OfflineUserTokensOptions = {},
): ReturnType<typeof graphql> & { tokens: ReturnType<typeof createOfflineUserTokens>; clock: { now: number } } {
	const clock = { now: NOW };
	const api = graphql(...answers);
	return { ...api, clock, tokens: createOfflineUserTokens({ fetch: api.fetch, now: () => clock.now, ...options }) };
}

async function failure(promise: Promise<unknown>): Promise<CredentialError> {
	const error: unknown = await promise.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (error instanceof CredentialError) return error;
	throw new Error('There is no CredentialError', { cause: error });
}

describe('a token for an absent user', () => {
	it('is asked for with the system token, for the context of the `installed` event', async () => {
		const { tokens, asked } = setUp([success()]);
		expect(await tokens(installation(), { accountId })).toEqual({
			token: 'user-token',
			expiresAt: NOW + 3_600_000,
			refreshAt: NOW + 3_540_000,
		});
		expect(asked).toHaveLength(1);
		expect(asked[0]).toMatchObject({
			url: 'https://api.atlassian.com/graphql',
			contextIds: [SITE_ARI],
			userId: accountId,
		});
		expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${SYSTEM}`);
		expect(asked[0]?.query).toMatch(
			/offlineUserAuthToken\(input: \$input\) \{ success errors \{ message \} authToken \{ token ttl \} \}/,
		);
	});

	it('is kept until shortly before its end, for its installation and account', async () => {
		const { tokens, asked, clock } = setUp([success('one'), success('two'), success('three'), success('four')]);
		await tokens(installation(), { accountId });
		clock.now += 3_539_999;
		expect((await tokens(installation(), { accountId })).token).toBe('one');
		expect((await tokens(installation(), { accountId: 'other' })).token).toBe('two');
		expect((await tokens(installation({ installationId: 'other' }), { accountId })).token).toBe('three');
		clock.now += 1;
		expect((await tokens(installation(), { accountId })).token).toBe('four');
		expect(asked).toHaveLength(4);
	});

	it('is asked for once by all who ask at the same time', async () => {
		const { tokens, asked } = setUp([success()]);
		await Promise.all(Array.from({ length: 50 }, () => tokens(installation(), { accountId })));
		expect(asked).toHaveLength(1);
	});

	it('that was refused with 401 is not given again', async () => {
		const { tokens } = setUp([success('one'), success('two')]);
		const { token } = await tokens(installation(), { accountId });
		expect((await tokens(installation(), { accountId, refused: token })).token).toBe('two');
	});

	it('may be kept in a store of the app, under a key that says nothing', async () => {
		const cache = new Map<string, ForgeUserToken>();
		await setUp([success()], { cache }).tokens(installation(), { accountId });
		const { tokens, asked } = setUp([], { cache });
		expect((await tokens(installation(), { accountId })).token).toBe('user-token');
		expect(asked).toEqual([]);
		expect([...cache.keys()]).toEqual([expect.stringMatching(/^atlassian-rest-client:[\da-f]{64}$/)]);
		cache.set([...cache.keys()][0] ?? '', { token: 5 } as never);
		expect((await setUp([success('new')], { cache }).tokens(installation(), { accountId })).token).toBe('new');
	});

	it('may be short-lived', async () => {
		const { tokens } = setUp([success('short', 60)]);
		expect(await tokens(installation(), { accountId })).toMatchObject({
			refreshAt: NOW + 54_000,
			expiresAt: NOW + 60_000,
		});
	});
});

describe('the contexts', () => {
	it('are tried as a workspace where the site is refused, and remembered', async () => {
		const { tokens, asked } = setUp([refusal('Could not load permissions'), success('one'), success('two')]);
		expect((await tokens(installation(), { accountId })).token).toBe('one');
		expect((await tokens(installation(), { accountId: 'other' })).token).toBe('two');
		expect(asked.map(({ contextIds }) => contextIds)).toEqual([[SITE_ARI], [WORKSPACE_ARI], [WORKSPACE_ARI]]);
	});

	it('are made of the cloud id where no `installed` event was seen', async () => {
		const { tokens, asked } = setUp([success()]);
		const apiBaseUrl = `https://api.atlassian.com/ex/confluence/${CLOUD_ID}`;
		await tokens(installation({ contextAri: undefined, apiBaseUrl }), { accountId });
		expect(asked[0]?.contextIds).toEqual([`ari:cloud:confluence::site/${CLOUD_ID}`]);
	});

	it('are those of the app where it says so, and no others', async () => {
		const { tokens, asked } = setUp([refusal('no')], { contextIds: ({ cloudId }) => [`mine/${cloudId}`, 'more'] });
		expect((await failure(tokens(installation(), { accountId }))).code).toBe('ERR_TOKEN_REFUSED');
		expect(asked.map(({ contextIds }) => contextIds)).toEqual([[`mine/${CLOUD_ID}`, 'more']]);
	});
});

describe('there is no token', () => {
	it.each([
		['percent-encoded', encodeURIComponent],
		['in base64url', (token: string) => token.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')],
		['behind more white space than a message has', (token: string) => ' '.repeat(1990) + token],
	])('and the words of Forge that repeat the system token %s do not show it', async (_, encode) => {
		const token = 'system+token/that/is/never+shown==';
		const systemToken = { token, receivedAt: NOW, expiresAt: NOW + 60_000, firstSeenAt: NOW };
		const { tokens } = setUp([refusal(`Not ${encode(token)}`)]);
		const error = await failure(tokens(installation({ systemToken }), { accountId }));
		expect(error.message).toContain('Not [secret]');
		expect(error.message).not.toMatch(/system.{0,3}tok/);
	});

	it('for an account that Forge refuses, whose messages are shown without the token, and not asked again for a minute', async () => {
		const { tokens, asked, clock } = setUp([
			refusal(`No\n\u202e such ${SYSTEM} account`),
			refusal(`No\n such ${SYSTEM} account`),
			success(),
		]);
		const error = await failure(tokens(installation(), { accountId }));
		expect(error.code).toBe('ERR_TOKEN_REFUSED');
		expect(error.message).toMatch(
			/^Forge issues no token for the account: No such \[secret\] account\. .*allowImpersonation/,
		);
		expect(await failure(tokens(installation(), { accountId }))).toBe(error);
		expect(asked).toHaveLength(2);
		clock.now += 60_000;
		expect((await tokens(installation(), { accountId })).token).toBe('user-token');
	});

	it('for a service account, and for what is not an account id: nothing is asked', async () => {
		const { tokens, asked } = setUp([success()]);
		const error = await failure(tokens(installation(), { accountId, accountType: 'app' }));
		expect(error).toMatchObject({ code: 'ERR_ACCOUNT', message: expect.stringContaining('service account') });
		for (const wrong of ['', 'a b', 'x'.repeat(129), '"}']) {
			expect((await failure(tokens(installation(), { accountId: wrong }))).code).toBe('ERR_ACCOUNT');
		}
		expect(asked).toEqual([]);
	});

	it('without a system token that is still good, and the error says how to get one', async () => {
		const { tokens, asked, clock } = setUp([success()]);
		const none = await failure(tokens(installation({ systemToken: undefined }), { accountId }));
		expect(none).toMatchObject({
			code: 'ERR_SYSTEM_TOKEN',
			message: expect.stringContaining('hourly `scheduledTrigger`'),
		});
		clock.now += 7_200_000;
		const over = await failure(tokens(installation(), { accountId }));
		expect(over.message).toMatch(/ended at 2026-09-21T16:13:20\.000Z/);
		expect(asked).toEqual([]);
		expect(systemTokenOf(installation(), NOW)).toBe(SYSTEM);
	});

	it.each([
		['a system token that is not accepted', new Response('{}', { status: 401 }), 'ERR_TOKEN_REFUSED'],
		['a system token that may not', new Response('{}', { status: 403 }), 'ERR_TOKEN_REFUSED'],
		['too many requests', new Response('{}', { status: 429 }), 'ERR_TOKEN_UNAVAILABLE'],
		[
			'too many requests, with the status 200',
			{ errors: [{ extensions: { statusCode: 429 } }] },
			'ERR_TOKEN_UNAVAILABLE',
		],
		['an outage', new Response('x', { status: 502 }), 'ERR_TOKEN_UNAVAILABLE'],
		['no network', new TypeError('fetch failed'), 'ERR_TOKEN_UNAVAILABLE'],
		['no JSON', new Response('<html>'), 'ERR_TOKEN_RESPONSE'],
		['no body', new Response(null, { status: 204 }), 'ERR_TOKEN_RESPONSE'],
		['too long a body', new Response('x'.repeat(300_000)), 'ERR_TOKEN_RESPONSE'],
		['no token', { data: { offlineUserAuthToken: { success: true } } }, 'ERR_TOKEN_RESPONSE'],
		['a token that no header takes', success('a\nb'), 'ERR_TOKEN_RESPONSE'],
		['a token without an end', success('t', Number.NaN), 'ERR_TOKEN_RESPONSE'],
		['errors of GraphQL itself', { errors: [{ message: 'Unknown field' }], data: null }, 'ERR_TOKEN_REFUSED'],
	])('on %s', async (_, answer, code) => {
		expect((await failure(setUp([answer]).tokens(installation(), { accountId }))).code).toBe(code);
	});

	it('is not said as long as the one that is kept is still good and the API is away', async () => {
		const { tokens, clock } = setUp([success('kept'), new Response('', { status: 503 })]);
		await tokens(installation(), { accountId });
		clock.now += 3_550_000;
		expect((await tokens(installation(), { accountId })).token).toBe('kept');
		expect((await failure(tokens(installation(), { accountId, refused: 'kept' }))).code).toBe('ERR_TOKEN_UNAVAILABLE');
		clock.now += 60_000;
		expect((await failure(tokens(installation(), { accountId }))).code).toBe('ERR_TOKEN_UNAVAILABLE');
	});

	it('does not follow a redirect with the system token', async () => {
		const location = { location: 'https://elsewhere.example/' };
		const { tokens, asked } = setUp([new Response(null, { status: 307, headers: location })]);
		expect((await failure(tokens(installation(), { accountId }))).code).toBe('ERR_TOKEN_RESPONSE');
		expect(asked).toMatchObject([{ redirect: 'manual' }]);
	});
});

describe('the address of the GraphQL API', () => {
	it.each([
		'http://api.atlassian.com/graphql',
		'http://127.0.0.1:1/graphql',
		'x',
		'https://a:b@c.example/',
		'https://c.example/?q',
	])('is not %s', (graphqlUrl) => expect(() => createOfflineUserTokens({ graphqlUrl })).toThrow(/`graphqlUrl`/));

	it('is that of the local site for an installation of one', async () => {
		const apiUrl = 'http://127.0.0.1:1/api';
		const { tokens, asked } = setUp([success()]);
		const ofSite = { ...installation(), apiBaseUrl: `${apiUrl}/ex/jira/1`, development: { apiUrl } };
		await tokens(ofSite, { accountId });
		expect(asked[0]?.url).toBe('http://127.0.0.1:1/api/graphql');
		await expect(
			tokens({ ...ofSite, apiBaseUrl: 'https://api.atlassian.com/ex/jira/1' }, { accountId }),
		).rejects.toThrow('not of its local site');
	});
});

it('a client can act as the user, and asks for another token after a 401', async () => {
	const { tokens } = setUp([success('one'), success('two')]);
	const seen: (string | null)[] = [];
	const fetch: typeof globalThis.fetch = async (input, init) => {
		seen.push(new Request(input, init).headers.get('authorization'));
		return seen.length === 1 ? new Response('', { status: 401 }) : Response.json({ accountId });
	};
	const credential = offlineUser(tokens, installation(), { accountId });
	const client = createClient({ baseUrl: installation().apiBaseUrl ?? '', credential }, { fetch });
	expect(await client.get('rest/api/3/myself').json()).toEqual({ accountId });
	expect(seen).toEqual(['Bearer one', 'Bearer two']);
});
