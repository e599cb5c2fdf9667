import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { oauthConsent, type OAuthConsentOptions } from '../../src/consent/index.ts';
import { createClient, oauth2, signJwt } from '../../src/index.ts';
import { fromKeyv } from '../../src/stores/index.ts';
import { Keyv } from 'keyv';
import {
	ACCESS,
	CLIENT_SECRET,
	CODE,
	consentOf,
	failure,
	redirect,
	REDIRECT,
	REFRESH,
	SESSION,
	start,
	stateOf,
	tokens,
	wire,
} from './support.ts';

describe('the URL of the consent screen', () => {
	it('has what Atlassian asks for, and offline_access once', async () => {
		const url = new URL(
			await consentOf({ scopes: ['read:me', 'offline_access'] }).authorizationUrl({ session: SESSION }),
		);
		const { state, ...query } = Object.fromEntries(url.searchParams);
		expect(`${url.origin}${url.pathname}`).toBe('https://auth.atlassian.com/authorize');
		expect(query).toEqual({
			audience: 'api.atlassian.com',
			client_id: 'client-1',
			scope: 'read:me offline_access',
			redirect_uri: REDIRECT,
			response_type: 'code',
			prompt: 'consent',
		});
		expect(state).toBeTruthy();
	});

	it('has no challenge of PKCE, unless the option says so', async () => {
		const url = new URL(await consentOf({ pkce: true }).authorizationUrl({ session: SESSION, prompt: 'login' }));
		expect(Object.fromEntries(url.searchParams)).toMatchObject({
			prompt: 'login',
			code_challenge_method: 'S256',
			code_challenge: expect.stringMatching(/^[\w-]{43}$/),
		});
	});

	it('is another one each time', async () => {
		const consent = consentOf();
		expect(await stateOf(consent)).not.toBe(await stateOf(consent));
	});

	it.each([
		[{ session: 'too short' }, 'session'],
		[{ session: 7 as unknown as string }, 'session'],
		[{ session: SESSION, appState: 'x'.repeat(1001) }, 'appState'],
		[{ session: SESSION, appState: {} as string }, 'appState'],
		[{ session: SESSION, prompt: 'maybe' as 'none' }, 'prompt'],
	])('refuses %j', async (options, name) => {
		expect(await failure(consentOf().authorizationUrl(options))).toMatchObject({
			name: 'TypeError',
			message: expect.stringContaining(name),
		});
	});
});

describe('the exchange of a code', () => {
	it('gives the tokens, which `oauth2` uses as they are', async () => {
		const net = wire();
		const consent = consentOf({ fetch: net.fetch });
		const grant = await consent.exchange(redirect({ code: CODE, state: await stateOf(consent, '/page') }), {
			session: SESSION,
		});
		expect(grant).toEqual({
			accessToken: ACCESS,
			refreshToken: REFRESH,
			expiresAt: start + 3_600_000,
			scopes: ['read:jira-work', 'offline_access'],
			appState: '/page',
		});
		expect(Object.fromEntries(net.forms[0] ?? [])).toEqual({
			grant_type: 'authorization_code',
			client_id: 'client-1',
			client_secret: CLIENT_SECRET,
			code: CODE,
			redirect_uri: REDIRECT,
		});
		const sent: (string | null)[] = [];
		const fetch: typeof globalThis.fetch = async (input) => {
			sent.push((input as Request).headers.get('authorization'), (input as Request).url);
			return Response.json({});
		};
		const options = { ...grant, clientId: 'client-1', clientSecret: CLIENT_SECRET, cloudId: 'c-1', onRefresh() {} };
		for (const credential of [oauth2(options), consent.credential(options)]) {
			await createClient({ credential }, { fetch, now: () => start }).get('rest/api/3/myself');
		}
		const call = [`Bearer ${ACCESS}`, 'https://api.atlassian.com/ex/jira/c-1/rest/api/3/myself'];
		expect(sent).toEqual([...call, ...call]);
	});

	it.each([
		['a URL', (url: string) => new URL(url)],
		['its query', (url: string) => new URL(url).searchParams],
		['a request', (url: string) => new Request(url)],
		['a request of node', (url: string) => ({ url: url.slice('https://app.example.com'.length) })],
		['a request behind a mount path', (url: string) => ({ url: '/x', originalUrl: url.slice(23) })],
	])('accepts the redirect as %s', async (_, make) => {
		const consent = consentOf();
		const url = redirect({ code: CODE, state: await stateOf(consent) });
		expect(await consent.exchange(make(url), { session: SESSION })).toMatchObject({ refreshToken: REFRESH });
	});

	it('sends the verifier of the challenge, also from another process', async () => {
		const net = wire();
		const url = new URL(await consentOf({ pkce: true }).authorizationUrl({ session: SESSION }));
		const state = url.searchParams.get('state') ?? '';
		await consentOf({ pkce: true, fetch: net.fetch }).exchange(redirect({ code: CODE, state }), { session: SESSION });
		const verifier = net.forms[0]?.get('code_verifier') ?? '';
		expect(verifier).toMatch(/^[\w-]{43}$/);
		expect(createHash('sha256').update(verifier).digest('base64url')).toBe(url.searchParams.get('code_challenge'));
	});

	it.each([
		['code twice', (state: string) => `code=a&code=b&state=${state}`],
		['state twice', (state: string) => `code=a&state=${state}&state=${state}`],
		['neither code nor error', (state: string) => `state=${state}`],
		['both code and error', (state: string) => `code=a&error=access_denied&state=${state}`],
		['a code with a line break', (state: string) => `code=a%0Ab&state=${state}`],
		['a code that is too long', (state: string) => `code=${'a'.repeat(4097)}&state=${state}`],
	])('refuses a redirect with %s', async (_, query) => {
		const net = wire();
		const consent = consentOf({ fetch: net.fetch });
		const callback = `/oauth/callback?${query(await stateOf(consent))}`;
		expect(await failure(consent.exchange(callback, { session: SESSION }))).toMatchObject({
			name: 'ConsentError',
			code: 'ERR_CONSENT_REQUEST',
		});
		expect(net.forms).toEqual([]);
	});

	it.each([[undefined], [7], [{}], [{ url: 7 }]])('refuses %j in place of a request', async (callback) => {
		expect(await failure(consentOf().exchange(callback as string, { session: SESSION }))).toMatchObject({
			code: 'ERR_CONSENT_REQUEST',
		});
	});

	it('refuses tokens without a refresh token', async () => {
		const consent = consentOf({ fetch: wire(() => tokens({ refresh_token: undefined })).fetch });
		const callback = redirect({ code: CODE, state: await stateOf(consent, '/page') });
		expect(await failure(consent.exchange(callback, { session: SESSION }))).toMatchObject({
			code: 'ERR_CONSENT_TOKENS',
			appState: '/page',
		});
	});

	it('passes on the reason of the token server, without the code', async () => {
		const refuse = (): Response =>
			Response.json({ error: 'invalid_grant', error_description: `no ${CODE} ${CLIENT_SECRET}` }, { status: 403 });
		const consent = consentOf({ fetch: wire(refuse).fetch });
		const callback = redirect({ code: CODE, state: await stateOf(consent) });
		expect(await failure(consent.exchange(callback, { session: SESSION }))).toMatchObject({
			code: 'ERR_TOKEN_REFUSED',
			message: 'The token server refused (403): invalid_grant: no [secret] [secret]',
		});
	});

	it('takes all scopes as granted when the server names none', async () => {
		const consent = consentOf({ fetch: wire(() => tokens({ scope: undefined })).fetch });
		const callback = redirect({ code: CODE, state: await stateOf(consent) });
		expect((await consent.exchange(callback, { session: SESSION })).scopes).toEqual([
			'read:jira-work',
			'offline_access',
		]);
	});
});

describe('the error of a redirect', () => {
	it.each([
		['access_denied', 'ERR_CONSENT_DENIED', 'access_denied'],
		['invalid_scope', 'ERR_CONSENT_REFUSED', 'invalid_scope'],
		['server_error', 'ERR_CONSENT_REFUSED', 'server_error'],
		['<script>', 'ERR_CONSENT_REFUSED', 'unknown'],
	])('%s is %s', async (error, code, reason) => {
		const consent = consentOf();
		const callback = redirect({ error, error_description: 'Some\nwords', state: await stateOf(consent, '/page') });
		const thrown = await failure(consent.exchange(callback, { session: SESSION }));
		expect(thrown).toMatchObject({ name: 'ConsentError', code, reason, appState: '/page' });
		expect(thrown.message).not.toContain('\n');
	});

	it('counts only with the state of this browser', async () => {
		const consent = consentOf();
		const callback = redirect({ error: 'access_denied', state: await stateOf(consent) });
		expect(await failure(consent.exchange(callback, { session: 'session-of-the-browser-2' }))).toMatchObject({
			code: 'ERR_CONSENT_STATE',
		});
	});
});

describe('the state', () => {
	const exchange = async (
		state: string,
		options: Partial<OAuthConsentOptions> = {},
		session = SESSION,
	): Promise<Error & { code?: string }> =>
		failure(consentOf(options).exchange(redirect({ code: CODE, state }), { session }));

	it.each([
		['is missing', async () => ''],
		['is not a token', async () => 'abc'],
		['has another signature', async () => `${(await stateOf(consentOf())).slice(0, -2)}AA`],
		['was made for another browser', async () => stateOf(consentOf(), undefined, 'session-of-the-browser-2')],
		['was made by another app', async () => stateOf(consentOf({ clientId: 'client-2' }))],
		['was made with another secret', async () => stateOf(consentOf({ clientSecret: `other-${CLIENT_SECRET}` }))],
		['was made for another redirect', async () => stateOf(consentOf({ redirectUri: `${REDIRECT}/2` }))],
		['was made for another cloud', async () => stateOf(consentOf({ cloud: 'government' }))],
		// A webhook of an OAuth 2.0 app is signed with the client secret as it is.
		[
			'is a token of a webhook',
			async () => signJwt({ iss: 'client-1', iat: start / 1000, exp: start / 1000 + 60, jti: 'x' }, CLIENT_SECRET),
		],
	])('that %s is refused, and no code is exchanged', async (_, make) => {
		const net = wire();
		expect(await exchange(await make(), { fetch: net.fetch })).toMatchObject({
			name: 'ConsentError',
			code: 'ERR_CONSENT_STATE',
		});
		expect(net.forms).toEqual([]);
	});

	it('is good until it expires, and not a second longer', async () => {
		const state = await stateOf(consentOf({ stateLifetime: 60 }));
		const at = (seconds: number) => ({ now: () => start + seconds * 1000 });
		const session = { session: SESSION };
		const callback = redirect({ code: CODE, state });
		expect(await consentOf(at(59)).exchange(callback, session)).toMatchObject({ accessToken: ACCESS });
		for (const seconds of [60, 61, 3600]) {
			expect(await exchange(state, at(seconds))).toMatchObject({ code: 'ERR_CONSENT_STATE_EXPIRED' });
		}
	});

	it('is not good for longer by a clock that is set back', async () => {
		const state = await stateOf(consentOf());
		expect(await exchange(state, { now: () => start - 3_600_000 })).toMatchObject({ code: 'ERR_CONSENT_STATE' });
	});

	it('belongs to a session that is named at the exchange as well', async () => {
		expect(await exchange(await stateOf(consentOf()), {}, '')).toMatchObject({ name: 'TypeError' });
	});

	it.each([
		['a Map', () => new Map<string, string>()],
		['a store with `claim`', () => claiming()],
		['a Keyv', () => fromKeyv<string>(new Keyv())],
	])('is used once with %s, also by two requests at the same moment', async (_, make) => {
		const net = wire();
		const consent = consentOf({ usedStates: make(), fetch: net.fetch });
		const callback = redirect({ code: CODE, state: await stateOf(consent) });
		const outcomes = await Promise.allSettled([1, 2, 3].map(() => consent.exchange(callback, { session: SESSION })));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await failure(consent.exchange(callback, { session: SESSION }))).toMatchObject({
			code: 'ERR_CONSENT_STATE_USED',
		});
		expect(net.forms).toHaveLength(1);
	});

	it.each([
		['throws', { get: () => undefined, set: () => Promise.reject(new Error('down')) }],
		['stores nothing', { get: () => undefined, set: () => false }],
	])('is refused when the store %s', async (_, usedStates) => {
		const net = wire();
		const consent = consentOf({ usedStates, fetch: net.fetch });
		const callback = redirect({ code: CODE, state: await stateOf(consent) });
		expect(await failure(consent.exchange(callback, { session: SESSION }))).toMatchObject({
			code: 'ERR_CONSENT_STORE',
		});
		expect(net.forms).toEqual([]);
	});

	function claiming(): { get(): undefined; set(): void; claim(key: string): boolean } {
		const seen = new Set<string>();
		return {
			get: () => undefined,
			set() {},
			claim: (key) => seen.size < seen.add(key).size,
		};
	}
});

describe('the cloud', () => {
	it.each([
		['government', 'government' as const, 'atlassian-us-gov-mod.com'],
		['an isolated cloud', { authUrl: 'https://auth.own.example/', apiUrl: 'https://api.own.example' }, 'own.example'],
	])('%s has its own authorization server, token server and gateway', async (_, cloud, domain) => {
		const net = wire();
		const consent = consentOf({ cloud, fetch: net.fetch });
		const url = new URL(await consent.authorizationUrl({ session: SESSION }));
		expect([url.host, url.searchParams.get('audience')]).toEqual([`auth.${domain}`, `api.${domain}`]);
		const state = url.searchParams.get('state') ?? '';
		const grant = await consent.exchange(redirect({ code: CODE, state }), { session: SESSION });
		await consent.accessibleResources(grant.accessToken);
		expect(net.urls).toEqual([
			`https://auth.${domain}/oauth/token`,
			`https://api.${domain}/oauth/token/accessible-resources`,
		]);
		expect(consent.credential({ ...grant, cloudId: 'c-1', onRefresh() {} }).baseUrl).toBe(
			`https://api.${domain}/ex/jira/c-1`,
		);
	});
});

describe('an invalid option', () => {
	it.each([
		[{ clientId: '' }, 'clientId'],
		[{ clientSecret: '' }, 'clientSecret'],
		[{ clientSecret: '[hidden]' }, 'clientSecret'],
		[{ redirectUri: 'http://app.example.com/callback' }, 'redirectUri'],
		[{ redirectUri: 'javascript:alert(1)' }, 'redirectUri'],
		[{ redirectUri: '/callback' }, 'redirectUri'],
		[{ redirectUri: `${REDIRECT}#x` }, 'redirectUri'],
		[{ redirectUri: 'https://user@app.example.com/callback' }, 'redirectUri'],
		[{ redirectUri: 'https://:password@app.example.com/callback' }, 'redirectUri'],
		[{ scopes: [] }, 'scopes'],
		[{ scopes: 'read:me' as unknown as string[] }, 'scopes'],
		[{ scopes: ['read:me write:me'] }, 'scopes'],
		[{ pkce: 'S256' as unknown as boolean }, 'pkce'],
		[{ stateLifetime: 0 }, 'stateLifetime'],
		[{ stateLifetime: 86_401 }, 'stateLifetime'],
		[{ stateLifetime: '600' as unknown as number }, 'stateLifetime'],
		[{ usedStates: { get() {} } as unknown as Map<string, string> }, 'usedStates'],
		[{ usedStates: new Keyv() }, 'usedStates'],
		[{ now: 7 as unknown as () => number }, 'now'],
		[{ fetch: {} as typeof fetch }, 'fetch'],
		[{ cloud: 'moon' as 'commercial' }, 'cloud'],
		[{ cloud: 'constructor' as 'commercial' }, 'cloud'],
		[{ cloud: null as unknown as 'commercial' }, 'cloud'],
		[{ cloud: { authUrl: 'http://auth.example.com', apiUrl: 'https://api.example.com' } }, 'authUrl'],
		[{ cloud: { authUrl: 'https://auth.example.com', apiUrl: 'https://api.example.com?x=1' } }, 'apiUrl'],
		[{ cloud: { authUrl: 'https://auth.example.com', apiUrl: 'https://a@api.example.com' } }, 'apiUrl'],
		[{ cloud: { authUrl: 'https://auth.example.com' } as unknown as 'commercial' }, 'apiUrl'],
	])('%j is named', (options, name) => {
		expect(() => consentOf(options)).toThrow(expect.objectContaining({ message: expect.stringContaining(name) }));
	});

	it('is the only one that is refused', () => {
		const { clientId, clientSecret, scopes } = { clientId: 'c', clientSecret: CLIENT_SECRET, scopes: ['read:me'] };
		expect(() =>
			oauthConsent({ clientId, clientSecret, scopes, redirectUri: 'http://127.0.0.1:3000/callback' }),
		).not.toThrow();
	});
});
