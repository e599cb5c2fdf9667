import { decodeJwt } from 'jose';
import { Keyv } from 'keyv';
import { describe, expect, it, vi } from 'vitest';
import {
	asUser,
	clientCredentials,
	createClient,
	type AsUserOptions,
	type Client,
	type StoredToken,
	type TenantInfo,
} from '../../../src/index.ts';
import { jiraTenant, NOW_SECONDS, SECRET_MARK } from '../../support/tenants.ts';
import { failureOf } from '../helpers.ts';
import { network, tokenAnswer, tokenNumber, type Network } from './network.ts';

const tenant = jiraTenant({ oauthClientId: 'client-1' });
const ME = 'rest/api/3/myself';
const start = NOW_SECONDS * 1000;

/** A client that acts as Ann, at a time that can be set. */
function actor({ fetch }: Network, options: AsUserOptions = {}): { client: Client; at: (seconds: number) => void } {
	let time = start;
	const client = createClient(tenant, { fetch, now: () => time, retry: 0 }).asUser('ann', options);
	return { client, at: (seconds) => (time = start + seconds * 1000) };
}
const bearers = (...numbers: number[]): string[] => numbers.map((n) => `Bearer ${tokenNumber(n)}`);

describe('acting as a user', () => {
	it('asks for a token with an assertion of a minute, and sends it to the site', async () => {
		const net = network();
		await actor(net, { scopes: ['write', 'READ', 'READ'] }).client.get(ME);
		const [form] = net.asked;
		expect(form?.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
		expect(form?.get('scope')).toBe('READ WRITE');
		expect(decodeJwt(form?.get('assertion') ?? '')).toEqual({
			iss: 'urn:atlassian:connect:clientid:client-1',
			sub: 'urn:atlassian:connect:useraccountid:ann',
			tnt: tenant.baseUrl,
			aud: 'https://oauth-2-authorization-server.services.atlassian.com',
			iat: NOW_SECONDS,
			exp: NOW_SECONDS + 60,
		});
		expect(net.sent).toEqual(bearers(1));
	});

	it('is the same by jira.asUser and by asUser, which share their tokens', async () => {
		const net = network();
		await actor(net).client.get(ME);
		await createClient({ credential: asUser(tenant, 'ann') }, { fetch: net.fetch, now: () => start }).get(ME);
		expect(net.sent).toEqual(bearers(1, 1));
	});

	it('makes the assertion once more when the clock of the token server differs', async () => {
		const date = new Date(start + 600_000).toUTCString();
		const refuse = (): Response => Response.json({ error: 'invalid_grant' }, { status: 400, headers: { date } });
		const net = network(undefined, (_, n) => (n === 1 ? refuse() : tokenAnswer(n)));
		await actor(net).client.get(ME);
		expect(net.asked.map((form) => decodeJwt(form.get('assertion') ?? '').iat)).toEqual([
			NOW_SECONDS,
			NOW_SECONDS + 600,
		]);
	});

	it.each<[string, Record<string, string>]>([
		['agrees', { date: new Date(start + 59_000).toUTCString() }],
		['is not told', {}],
		['is nonsense', { date: 'soon' }],
	])('makes no other assertion when the clock of the token server %s', async (_, headers) => {
		const net = network(undefined, () => Response.json({ error: 'invalid_grant' }, { status: 400, headers }));
		expect(await failureOf(actor(net).client.get(ME))).toMatchObject({ code: 'ERR_TOKEN_REFUSED' });
		expect(net.asked).toHaveLength(1);
	});

	it('remembers the clock of the token server, for other users too, and notices when ours is set right', async () => {
		let ours = start - 600_000;
		const net = network(undefined, (form, n) => {
			const { iat = 0 } = decodeJwt(form.get('assertion') ?? '');
			if (iat === NOW_SECONDS) return tokenAnswer(n);
			const date = new Date(start).toUTCString();
			return Response.json({ error: 'invalid_grant' }, { status: 400, headers: { date } });
		});
		const jira = createClient(tenant, { fetch: net.fetch, now: () => ours, retry: 0 });
		await jira.asUser('ann').get(ME);
		await jira.asUser('bob').get(ME);
		ours = start;
		await jira.asUser('cid').get(ME);
		await jira.asUser('dan').get(ME);
		const early = net.asked.map((form) => (decodeJwt(form.get('assertion') ?? '').iat ?? 0) - NOW_SECONDS);
		expect(early).toEqual([-600, 0, 0, 600, 0, 0]);
	});

	it('does not take the clock of one token server for that of another', async () => {
		const date = new Date(start + 600_000).toUTCString();
		const refuse = (): Response => Response.json({ error: 'invalid_grant' }, { status: 400, headers: { date } });
		const net = network(undefined, (_, n) => (n === 1 ? refuse() : tokenAnswer(n)));
		const jira = createClient(tenant, { fetch: net.fetch, now: () => start, retry: 0 });
		await jira.asUser('ann').get(ME);
		await jira.asUser('ann', { tokenUrl: 'https://oauth.example/token' }).get(ME);
		expect(decodeJwt(net.asked[2]?.get('assertion') ?? '').iat).toBe(NOW_SECONDS);
	});
});

describe('a token that was fetched', () => {
	it('is kept until a minute before its end', async () => {
		const net = network();
		const { client, at } = actor(net);
		for (const seconds of [0, 839, 840, 1000]) {
			at(seconds);
			await client.get(ME);
		}
		expect(net.sent).toEqual(bearers(1, 1, 2, 2));
	});

	it('is kept for nine tenths of its life where that is short', async () => {
		const net = network(undefined, (_, n) => tokenAnswer(n, { expires_in: 30 }));
		const { client, at } = actor(net);
		for (const seconds of [0, 26, 27, 53]) {
			at(seconds);
			await client.get(ME);
		}
		expect(net.sent).toEqual(bearers(1, 1, 2, 2));
	});

	it('is fetched once for all who ask at the same time', async () => {
		const net = network();
		const { client } = actor(net);
		await Promise.all(Array.from({ length: 20 }, async () => client.get(ME)));
		expect(net.asked).toHaveLength(1);
		expect(net.sent).toEqual(bearers(...Array.from({ length: 20 }, () => 1)));
	});

	it.each<[string, Partial<TenantInfo>, string, AsUserOptions]>([
		['another user', {}, 'bob', {}],
		['another scope', {}, 'ann', { scopes: ['READ'] }],
		['another secret', { sharedSecret: `2-${SECRET_MARK}` }, 'ann', {}],
		['another OAuth client', { oauthClientId: 'client-2' }, 'ann', {}],
		['another tenant', { clientKey: 'b' }, 'ann', {}],
		['another site', { baseUrl: 'https://other.atlassian.net' }, 'ann', {}],
		['another token server', {}, 'ann', { tokenUrl: 'https://oauth.example/token' }],
	])('is not used for %s', async (_, changes, accountId, options) => {
		const net = network();
		const cache = new Map<string, StoredToken>();
		await actor(net, { cache }).client.get(ME);
		const other = createClient({ ...tenant, ...changes }, { fetch: net.fetch, now: () => start });
		await other.asUser(accountId, { ...options, cache }).get(ME);
		expect(net.asked).toHaveLength(2);
		expect([...cache.keys()].join()).not.toContain(SECRET_MARK);
	});

	it('is renewed once after a 401, by one for all', async () => {
		const net = network(({ headers }) =>
			headers.get('authorization') === bearers(2)[0] ? Response.json({}) : new Response(null, { status: 401 }),
		);
		const { client } = actor(net);
		await Promise.all(Array.from({ length: 5 }, async () => client.get(ME)));
		expect(net.asked).toHaveLength(2);
		expect([...new Set(net.sent)]).toEqual(bearers(1, 2));
	});

	it('is renewed once for a hundred calls that are refused at once, and for those that are refused later', async () => {
		const late = Promise.withResolvers<void>();
		const net = network(async ({ headers }, n) => {
			if (headers.get('authorization') === bearers(2)[0]) return Response.json({});
			if (n % 2 === 0) await late.promise;
			return new Response(null, { status: 401 });
		});
		const { client } = actor(net);
		const calls = Array.from({ length: 100 }, async () => client.get(ME));
		await Promise.all(calls.filter((_, index) => index % 2 === 0));
		late.resolve();
		await Promise.all(calls);
		expect(net.asked).toHaveLength(2);
		expect(net.sent).toHaveLength(200);
	});

	it('is not renewed twice for one call', async () => {
		const net = network(() => new Response(null, { status: 401 }));
		expect(await failureOf(actor(net).client.get(ME))).toMatchObject({ status: 401 });
		expect(net.sent).toEqual(bearers(1, 2));
	});

	it('is used to its end when the token server is down', async () => {
		const net = network(undefined, (_, n) => (n === 1 ? tokenAnswer(n) : new Response('down', { status: 503 })));
		const { client, at } = actor(net);
		await client.get(ME);
		at(899);
		await client.get(ME);
		at(900);
		expect(await failureOf(client.get(ME))).toMatchObject({ code: 'ERR_TOKEN_UNAVAILABLE', status: 503 });
		expect(net.sent).toEqual(bearers(1, 1));
	});

	it('can be kept in a Keyv, for as long as it is good, and shared by that', async () => {
		const cache = new Keyv();
		const [one, two] = [network(), network()];
		await actor(one, { cache }).client.get(ME);
		await actor(two, { cache }).client.get(ME);
		expect([one.asked.length, two.asked.length, two.sent]).toEqual([1, 0, bearers(1)]);
	});

	it.each(['', 'a b', `a\n${SECRET_MARK}`, 'ü'])('is fetched anew when a cache gives %j for it', async (token) => {
		const cache = { get: () => ({ token, expiresAt: start * 2, refreshAt: start * 2 }), set: () => undefined };
		const net = network();
		await actor(net, { cache }).client.get(ME);
		expect(net.sent).toEqual(bearers(1));
	});

	it('is fetched anew when a cache gives something else, and kept with its time', async () => {
		const ttls: number[] = [];
		const cache = { get: async () => ({ token: 1 }), set: (_: string, __: StoredToken, ttl: number) => ttls.push(ttl) };
		const net = network();
		await actor(net, { cache }).client.get(ME);
		expect([net.sent, ttls]).toEqual([bearers(1), [900_000]]);
	});

	it('does not take memory without end: the ones that were not used for the longest are forgotten', async () => {
		const net = network();
		const client = createClient(tenant, { fetch: net.fetch, now: () => start });
		for (let n = 0; n <= 1000; n += 1) await client.asUser(`user-${n}`).get(ME);
		await client.asUser('user-1000').get(ME);
		expect(net.asked).toHaveLength(1001);
		await client.asUser('user-0').get(ME);
		expect(net.asked).toHaveLength(1002);
	});

	it('leaves whoever gives up at once, and comes to the others', async () => {
		const gate = Promise.withResolvers<Response>();
		const net = network(undefined, () => gate.promise);
		const { client } = actor(net);
		const giveUp = new AbortController();
		const impatient = failureOf(client.get(ME, { signal: giveUp.signal }));
		const patient = client.get(ME);
		await new Promise((resolve) => setTimeout(resolve, 5));
		giveUp.abort();
		expect(await impatient).toHaveProperty('name', 'AbortError');
		gate.resolve(tokenAnswer(1));
		await patient;
		expect([net.asked.length, net.sent]).toEqual([1, bearers(1)]);
	});
});

describe('a token server that gives none', () => {
	it.each<[string, () => Response | Promise<Response>, string]>([
		[
			'refuses',
			() => Response.json({ error: 'invalid_grant', error_description: 'no' }, { status: 400 }),
			'ERR_TOKEN_REFUSED',
		],
		[
			'redirects',
			() => new Response(null, { status: 302, headers: { location: 'https://else.example' } }),
			'ERR_TOKEN_REFUSED',
		],
		['is too busy', () => new Response(null, { status: 429 }), 'ERR_TOKEN_UNAVAILABLE'],
		['fails', () => new Response('<html>', { status: 502 }), 'ERR_TOKEN_UNAVAILABLE'],
		['cannot be reached', () => Promise.reject(new TypeError('fetch failed')), 'ERR_TOKEN_UNAVAILABLE'],
		['answers with a page', () => new Response('<html>'), 'ERR_TOKEN_RESPONSE'],
		['answers with null', () => Response.json(null), 'ERR_TOKEN_RESPONSE'],
		['answers without end', () => new Response(`"${'x'.repeat(70_000)}`), 'ERR_TOKEN_RESPONSE'],
		['forgets the token', () => Response.json({ expires_in: 900 }), 'ERR_TOKEN_RESPONSE'],
		['gives what no header takes', () => tokenAnswer(1, { access_token: `a\n${SECRET_MARK}` }), 'ERR_TOKEN_RESPONSE'],
		['gives another kind', () => tokenAnswer(1, { token_type: 'mac' }), 'ERR_TOKEN_RESPONSE'],
		['does not say for how long', () => tokenAnswer(1, { expires_in: undefined }), 'ERR_TOKEN_RESPONSE'],
		['gives one that is over', () => tokenAnswer(1, { expires_in: 0 }), 'ERR_TOKEN_RESPONSE'],
	])('since it %s is told, and the site is not called', async (_, answer, code) => {
		const net = network(undefined, answer);
		expect(await failureOf(actor(net).client.get(ME))).toMatchObject({ name: 'CredentialError', code });
		expect(net.sent).toEqual([]);
	});

	it('since it does not answer is told in the end', async () => {
		vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new Error('too slow')));
		const net = network(undefined, () => new Promise(() => {}));
		expect(await failureOf(actor(net).client.get(ME))).toMatchObject({ code: 'ERR_TOKEN_UNAVAILABLE' });
	});

	it('is masked once, also when the secret is a part of the mask', async () => {
		const refuse = (): Response => Response.json({ error: 'bad secret' }, { status: 401 });
		const credential = clientCredentials({ clientId: 'a', clientSecret: 'secret' });
		const { fetch } = network(undefined, refuse);
		const client = createClient({ baseUrl: 'https://api.atlassian.com/ex/jira/c', credential }, { fetch });
		expect(await failureOf(client.get(ME))).toHaveProperty('message', 'The token server refused (401): bad [secret]');
	});

	it('may say for how long in a string', async () => {
		const net = network(undefined, () => tokenAnswer(1, { expires_in: '900' }));
		await actor(net).client.get(ME);
		expect(net.sent).toEqual(bearers(1));
	});

	it('does not get back into our errors what it was sent', async () => {
		const secret = `client-${SECRET_MARK}`;
		const echo = (form: URLSearchParams): Response =>
			Response.json({ error: 'no', error_description: `bad ${form.get('client_secret')}` }, { status: 401 });
		const net = network(undefined, echo);
		const credential = clientCredentials({ clientId: 'a', clientSecret: secret });
		const client = createClient({ baseUrl: 'https://api.atlassian.com/ex/jira/c', credential }, { fetch: net.fetch });
		expect(await failureOf(client.get(ME))).toHaveProperty(
			'message',
			'The token server refused (401): no: bad [secret]',
		);
	});
});

describe('what a token server says goes into our errors', () => {
	const secret = `+/= client-${SECRET_MARK}`;
	const said = async (description: (form: URLSearchParams) => string): Promise<string> => {
		const answer = (form: URLSearchParams): Response =>
			Response.json({ error: 'no', error_description: description(form) }, { status: 400 });
		const { fetch } = network(undefined, answer);
		const credential = clientCredentials({ clientId: 'a', clientSecret: secret });
		const client = createClient({ baseUrl: 'https://api.atlassian.com/ex/jira/c', credential }, { fetch });
		return ((await failureOf(client.get(ME))) as Error).message;
	};
	it.each<[string, (form: URLSearchParams) => string, RegExp]>([
		['without a secret, also where its end is cut off', () => `${'x'.repeat(270)}${secret}`, /x{270}\[secret\]$/],
		['without a secret, also as it was sent', (form) => `bad ${String(form)}`, /client_secret=\[secret\]$/],
		['in one line', () => 'a\r\n\u001b[31mb\u0000', /: no: a \[31mb$/],
		['in the direction in which it reads', () => 'a\u202e\u2066b\u200e', /: no: a b$/],
		['in short', () => 'y'.repeat(60_000), /^.{1,340}$/],
	])('%s', async (_, description, message) => {
		const text = await said(description);
		expect(text).toMatch(message);
		expect(text).not.toContain('client-');
	});
});

describe('client credentials', () => {
	it('ask with id, secret and scopes, and go to the gateway', async () => {
		const urls: string[] = [];
		const net = network(({ url }) => (urls.push(url), Response.json({})));
		const options = {
			clientId: 'a',
			clientSecret: 'b',
			cloudId: 'c-1',
			scopes: ['read:jira-work'],
			product: 'jira',
		} as const;
		await createClient({ credential: clientCredentials(options) }, { fetch: net.fetch }).get(ME);
		expect(Object.fromEntries(net.asked[0] ?? [])).toEqual({
			grant_type: 'client_credentials',
			client_id: 'a',
			client_secret: 'b',
			scope: 'read:jira-work',
		});
		expect(urls).toEqual([`https://api.atlassian.com/ex/jira/c-1/${ME}`]);
	});
});
