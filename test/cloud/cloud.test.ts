import { describe, expect, it } from 'vitest';
import { clientCredentials, createClient, gatewayUrl, oauth2 } from '../../src/index.ts';
import { NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const start = NOW_SECONDS * 1000;
const secrets = { clientId: 'client-1', clientSecret: `client-${SECRET_MARK}` };
const refreshing = { ...secrets, refreshToken: `refresh-${SECRET_MARK}`, onRefresh() {} };

/** The URLs of a call, and the `Authorization` of each. The nth request for a token gets the nth token. */
function wire(site: (n: number) => Response = () => Response.json({})): {
	fetch: typeof globalThis.fetch;
	urls: string[];
	sent: string[];
} {
	const [urls, sent]: [string[], string[]] = [[], []];
	let tokens = 0;
	return {
		urls,
		sent,
		async fetch(input, init) {
			const { url, headers } = new Request(input, init);
			urls.push(url);
			if (!url.endsWith('/oauth/token')) return site(sent.push(headers.get('authorization') ?? ''));
			tokens += 1;
			return Response.json({ access_token: `token-${tokens}`, expires_in: 3600, refresh_token: `next-${SECRET_MARK}` });
		},
	};
}

describe('the option `cloud` of a credential', () => {
	it.each([
		['clientCredentials', () => clientCredentials({ ...secrets, cloud: 'government', cloudId: 'c-1' })],
		['oauth2', () => oauth2({ ...refreshing, cloud: 'government', cloudId: 'c-1' })],
	])(
		'is the token server and the gateway of %s: no token of the government reaches the commercial one',
		async (_, of) => {
			const net = wire();
			await createClient({ credential: of() }, { fetch: net.fetch, now: () => start }).get('rest/api/3/myself');
			expect(net.urls).toEqual([
				'https://auth.atlassian-us-gov-mod.com/oauth/token',
				'https://api.atlassian-us-gov-mod.com/ex/jira/c-1/rest/api/3/myself',
			]);
		},
	);

	it('is the commercial one by default', () => {
		expect(gatewayUrl('confluence', 'c-1')).toBe('https://api.atlassian.com/ex/confluence/c-1');
		expect(gatewayUrl('confluence', 'c-1', 'government')).toBe(
			'https://api.atlassian-us-gov-mod.com/ex/confluence/c-1',
		);
	});

	it('is checked when the credential is made', () => {
		for (const make of [clientCredentials, oauth2]) {
			expect(() => make({ ...refreshing, cloud: 'moon' as 'government' })).toThrow(/`cloud`/);
		}
	});
});

describe('the access token that `oauth2` is given', () => {
	const given = { accessToken: 'given', expiresAt: start + 3_600_000, cloudId: 'c-1' };

	it('is used until it expires, and fetched then', async () => {
		const net = wire();
		let time = start;
		const jira = createClient(
			{ credential: oauth2({ ...refreshing, ...given }) },
			{ fetch: net.fetch, now: () => time },
		);
		await jira.get('rest/api/3/myself');
		await jira.get('rest/api/3/myself');
		time += 3_600_000;
		await jira.get('rest/api/3/myself');
		expect(net.sent).toEqual(['Bearer given', 'Bearer given', 'Bearer token-1']);
	});

	it('is replaced after a 401', async () => {
		const net = wire((n) => new Response('{}', { status: n === 1 ? 401 : 200 }));
		const credential = oauth2({ ...refreshing, ...given });
		await createClient({ credential }, { fetch: net.fetch, now: () => start }).get('rest/api/3/myself');
		expect(net.sent).toEqual(['Bearer given', 'Bearer token-1']);
	});

	it('is not used once the refresh token was replaced, though it has not expired', async () => {
		const net = wire((n) => new Response('{}', { status: n === 1 ? 401 : 200 }));
		let time = start;
		const credential = oauth2({ ...refreshing, ...given, expiresAt: start + 10 * 3_600_000 });
		const jira = createClient({ credential }, { fetch: net.fetch, now: () => time });
		await jira.get('rest/api/3/myself');
		time += 3_600_000;
		await jira.get('rest/api/3/myself');
		expect(net.sent).toEqual(['Bearer given', 'Bearer token-1', 'Bearer token-2']);
	});

	it.each([
		[{ accessToken: 'two words', expiresAt: start }, 'accessToken'],
		[{ accessToken: '', expiresAt: start }, 'accessToken'],
		[{ accessToken: 'given' }, 'expiresAt'],
		[{ accessToken: 'given', expiresAt: NaN }, 'expiresAt'],
	])('is refused as %j', (options, name) => {
		expect(() => oauth2({ ...refreshing, ...options })).toThrow(name);
	});
});
