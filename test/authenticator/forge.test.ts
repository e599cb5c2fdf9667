import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { Authenticator, createClient, signJwt, type AuthenticatorOptions } from '../../src/index.ts';
import { API_BASE_URL, APP_ID, AUDIENCE, forgeRequest, invocation, JWKS } from '../support/forge.ts';
import { keyServer, PEM, stranger } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const SYSTEM = `system-${SECRET_MARK}`;
const USER = `user-${SECRET_MARK}`;
const withTokens = { headers: { 'x-forge-oauth-system': SYSTEM, 'x-forge-oauth-user': USER } };

function appWith(options: Partial<AuthenticatorOptions> = {}): Authenticator {
	const { fetch } = keyServer(() => new Response(JWKS));
	return new Authenticator({ forge: { appId: APP_ID }, fetch, now, ...options });
}

const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
const keysOf = (jwk: object): Response => Response.json({ keys: [{ ...jwk, kid: 'forge/key-1', alg: 'RS256' }] });

describe('a call of Forge', () => {
	it('is told to be from its app, installation, place and user', async () => {
		const result = await appWith().authenticateForge(await forgeRequest(withTokens));
		expect({ ...result, tokens: undefined }).toEqual({
			app: invocation()['app'],
			installationId: 'ari:cloud:ecosystem::installation/1',
			apiBaseUrl: API_BASE_URL,
			context: invocation()['context'],
			principal: 'account-1',
			tokens: undefined,
			claims: invocation(),
		});
		expect([result.tokens.system, result.tokens.user]).toEqual([SYSTEM, USER]);
	});

	it('may come without user, tokens, place and API', async () => {
		const claims = { app: { id: AUDIENCE }, principal: undefined, context: undefined };
		await expect(appWith().authenticateForge(await forgeRequest({ claims }))).resolves.toMatchObject({
			installationId: undefined,
			apiBaseUrl: undefined,
			context: undefined,
			principal: undefined,
			tokens: { system: undefined, user: undefined },
		});
	});

	it('may say that it has no API', async () => {
		const app = { id: AUDIENCE, apiBaseUrl: null, installation: { contexts: [{ apiBaseUrl: null }] } };
		const result = await appWith().authenticateForge(await forgeRequest({ claims: { app } }));
		expect(result.apiBaseUrl).toBeUndefined();
	});

	it('of another app is refused, though its audience is this one', async () => {
		const claims = { app: { id: 'ari:cloud:ecosystem::app/99999999-2222-3333-4444-555555555555' } };
		const request = await forgeRequest({ claims });
		await expect(appWith().authenticateForge(request)).rejects.toThrow(refusal('ERR_AUDIENCE'));
	});

	it('may name its app by the bare id', async () => {
		const request = await forgeRequest({ claims: { app: { id: APP_ID } } });
		await expect(appWith().authenticateForge(request)).resolves.toMatchObject({ app: { id: APP_ID } });
	});

	it('shows its tokens to nothing: no print, JSON, copy or clone has them', async () => {
		const result = await appWith().authenticateForge(await forgeRequest(withTokens));
		const { tokens } = result;
		for (const shown of [result, { ...result }, { deep: { tokens } }, { ...tokens }, structuredClone(result)]) {
			expect(inspect(shown, { depth: 9, showHidden: true, getters: true })).not.toContain(SECRET_MARK);
			// As `console.dir` and `console.table` do.
			expect(inspect(shown, { depth: 9, showHidden: true, customInspect: false })).not.toContain(SECRET_MARK);
			expect(JSON.stringify(shown)).not.toContain(SECRET_MARK);
		}
		expect(inspect(tokens)).toBe("{ system: '[hidden]', user: '[hidden]' }");
	});

	it('is checked with the keys that Forge publishes, which are fetched once', async () => {
		const { fetch, asked } = keyServer(() => new Response(JWKS));
		const app = appWith({ fetch });
		await app.authenticateForge(await forgeRequest());
		await app.authenticateForge(await forgeRequest());
		expect(asked).toEqual(['https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json']);
	});

	it('is checked with the keys of another environment where that is set', async () => {
		const { fetch, asked } = keyServer(() => new Response(JWKS));
		const jwksUrl = 'https://forge.cdn.stg.atlassian-dev.net/.well-known/jwks.json';
		await appWith({ fetch, forge: { appId: AUDIENCE, jwksUrl } }).authenticateForge(await forgeRequest());
		expect(asked).toEqual([jwksUrl]);
	});
});

describe('a call of Forge is refused', () => {
	it.each([
		['the id alone', { aud: APP_ID }, 'ERR_AUDIENCE'],
		['another app', { aud: AUDIENCE.replace('1', '9') }, 'ERR_AUDIENCE'],
		['a prefix', { aud: AUDIENCE.slice(0, -1) }, 'ERR_AUDIENCE'],
		['more behind it', { aud: `${AUDIENCE}-x` }, 'ERR_AUDIENCE'],
		['the app and another', { aud: [AUDIENCE, `${AUDIENCE}9`] }, 'ERR_AUDIENCE'],
		['nobody', { aud: undefined }, 'ERR_AUDIENCE'],
		['this app, by another issuer', { iss: 'forge/context-token' }, 'ERR_ISSUER'],
		['this app, by nobody', { iss: undefined }, 'ERR_ISSUER'],
	])('before anything is fetched when it is for %s', async (_, claims, code) => {
		const { fetch, asked } = keyServer(() => new Response(JWKS));
		await expect(appWith({ fetch }).authenticateForge(await forgeRequest({ claims }))).rejects.toThrow(refusal(code));
		expect(asked).toEqual([]);
	});

	it.each([
		['has expired', { exp: NOW_SECONDS - 30 }, 'ERR_TOKEN_EXPIRED'],
		['is not valid yet', { nbf: NOW_SECONDS + 31 }, 'ERR_TOKEN_NOT_YET_VALID'],
		['does not say until when', { exp: undefined }, 'ERR_CLAIM'],
		['names no app', { app: undefined }, 'ERR_CLAIM'],
		['names an API by http', { app: { id: AUDIENCE, apiBaseUrl: 'http://api.atlassian.com' } }, 'ERR_CLAIM'],
		['names an API with a user', { app: { id: AUDIENCE, apiBaseUrl: 'https://a@evil.example' } }, 'ERR_CLAIM'],
	])('when it %s', async (_, claims, code) => {
		await expect(appWith().authenticateForge(await forgeRequest({ claims }))).rejects.toThrow(refusal(code));
	});

	it('when another key signed it, or one that Forge does not publish', async () => {
		const forged = await forgeRequest({ key: stranger.privateKey });
		await expect(appWith().authenticateForge(forged)).rejects.toThrow(refusal('ERR_SIGNATURE'));
		for (const kid of ['other', '', undefined, '../x']) {
			const unknown = await forgeRequest({ header: { kid } });
			await expect(appWith().authenticateForge(unknown)).rejects.toThrow(refusal('ERR_KEY'));
		}
	});

	it('when it is signed with HS256, or carried in another way', async () => {
		const token = await signJwt(invocation(), PEM);
		const request = (authorization: string): Request =>
			new Request('https://app.example.com', { headers: { authorization } });
		await expect(appWith().authenticateForge(request(`Bearer ${token}`))).rejects.toThrow(refusal('ERR_ALGORITHM'));
		const [, good] = ((await forgeRequest()).headers.get('authorization') ?? '').split(' ');
		await expect(appWith().authenticateForge(request(`JWT ${good}`))).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
		await expect(appWith().authenticateForge(request(`Bearer ${good}, Bearer ${token}`))).rejects.toThrow(
			refusal('ERR_TOKEN_AMBIGUOUS'),
		);
		const inQuery = new Request(`https://app.example.com/?jwt=${good}`);
		await expect(appWith().authenticateForge(inQuery)).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
	});

	it('when it brings two tokens, or what is none', async () => {
		for (const value of ['one, two', 'one two', 'Bearer one']) {
			const request = await forgeRequest({ headers: { 'x-forge-oauth-user': value } });
			await expect(appWith().authenticateForge(request)).rejects.toThrow(refusal('ERR_TOKEN_AMBIGUOUS'));
		}
		const { headers } = await forgeRequest();
		const authorization = headers.get('authorization') ?? '';
		const twice = { method: 'POST', url: '/remote', headers: { authorization, 'x-forge-oauth-user': ['one', 'two'] } };
		await expect(appWith().authenticateForge(twice)).rejects.toThrow(refusal('ERR_TOKEN_AMBIGUOUS'));
	});

	it.each([
		['fails', () => new Response(JWKS, { status: 500 })],
		['redirects', () => new Response(JWKS, { status: 302, headers: { location: 'https://evil.example' } })],
		['answers with a page', () => new Response('<html>')],
		['answers with nothing', () => new Response('')],
		['answers with 10 MB', () => new Response(JWKS + ' '.repeat(10_000_000))],
		['is away', () => Promise.reject(new TypeError('fetch failed'))],
	])('when the server of keys %s', async (_, answer) => {
		const { fetch } = keyServer(answer);
		const promise = appWith({ fetch }).authenticateForge(await forgeRequest());
		await expect(promise).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
	});

	it.each([
		['has a key of 1024 bits', weak],
		['has an invalid key', { kty: 'RSA', n: '!', e: 'AQAB' }],
	])('when the server of keys %s', async (_, jwk) => {
		const { fetch } = keyServer(() => keysOf(jwk));
		const promise = appWith({ fetch }).authenticateForge(await forgeRequest());
		await expect(promise).rejects.toThrow(refusal('ERR_KEY'));
	});

	it('when the app has not said its id', async () => {
		const app = new Authenticator({ tenants: new Map() });
		await expect(app.authenticateForge(await forgeRequest())).rejects.toThrow(
			new TypeError('The option `forge` is needed, with the id of the app'),
		);
	});
});

describe('the API that a call of Forge names', () => {
	const nested = (address: string): object => ({
		id: AUDIENCE,
		installation: { contexts: [{ name: 'jira' }, { apiBaseUrl: address }] },
	});

	it.each([
		'https://api.atlassian.com/ex/jira/1',
		'https://api.stg.atlassian.com/ex/jira/1',
		'https://API.atlassian.com:443/ex/jira/1',
		'https://api.bitbucket.org',
		'https://example.atlassian.net',
		'https://api.atlassian-us-gov-mod.com/ex/jira/1',
		'https://example.atlassian-us-gov-mod.net',
	])('may be %s', async (address) => {
		for (const app of [{ id: AUDIENCE, apiBaseUrl: address }, nested(address)]) {
			await expect(appWith().authenticateForge(await forgeRequest({ claims: { app } }))).resolves.toBeDefined();
		}
	});

	it.each([
		'https://evil.example/ex/jira/1',
		'https://api.atlassian.com.evil.example',
		'https://evil-atlassian.net',
		'https://atlassian.net',
		'https://atlassian.net.',
		'https://example.atlassian.net.',
		'https://api.bitbucket.org.evil.example',
		'https://evil.api.bitbucket.org',
		'https://api.atlassian.com@evil.example',
		'https://user@api.atlassian.com',
		'https://:pass@api.atlassian.com',
		'https://api.atlassian.com?to=evil',
		'https://api.atlassian.com#evil',
		'https://api.atlassian.com:8443',
		'http://api.atlassian.com',
		'http://127.0.0.1:8090',
		'https://127.0.0.1',
		'ftp://api.atlassian.com',
		'//api.atlassian.com',
		'',
	])('is refused when it is %j', async (address) => {
		for (const app of [{ id: AUDIENCE, apiBaseUrl: address }, nested(address)]) {
			const promise = appWith().authenticateForge(await forgeRequest({ claims: { app } }));
			await expect(promise).rejects.toThrow(refusal('ERR_CLAIM'));
			await expect(promise).rejects.not.toThrow(/evil/);
		}
	});

	const withHosts = { forge: { appId: APP_ID, apiHosts: ['api.isolated.example', '127.0.0.1:8090'] } };

	it.each(['https://api.isolated.example/ex/jira/1', API_BASE_URL])(
		'may be %s where the app names its hosts',
		async (apiBaseUrl) => {
			const request = await forgeRequest({ claims: { app: { id: AUDIENCE, apiBaseUrl } } });
			await expect(appWith(withHosts).authenticateForge(request)).resolves.toMatchObject({ apiBaseUrl });
		},
	);

	it.each([
		['this machine', 'http://127.0.0.1:8090/ex/jira/1'],
		['this machine by https', 'https://127.0.0.1:8090/ex/jira/1'],
		['another port', 'https://api.isolated.example:8443'],
		['a named host by http', 'http://api.isolated.example'],
		['a host below a named one', 'https://evil.api.isolated.example'],
	])('is refused on %s where the app names its hosts', async (_, apiBaseUrl) => {
		const request = await forgeRequest({ claims: { app: { id: AUDIENCE, apiBaseUrl } } });
		await expect(appWith(withHosts).authenticateForge(request)).rejects.toThrow(refusal('ERR_CLAIM'));
	});

	it('is refused with its field when it is not text', async () => {
		for (const apiBaseUrl of [1, {}, ['https://api.atlassian.com']]) {
			const request = await forgeRequest({ claims: { app: { id: AUDIENCE, apiBaseUrl } } });
			await expect(appWith().authenticateForge(request)).rejects.toThrow('wrong claim: app.apiBaseUrl');
		}
	});
});

describe('a client for a call of Forge', () => {
	async function sentBy(options: { as?: 'system' | 'user' }, answers: Response[] = []): Promise<Request[]> {
		const auth = await appWith().authenticateForge(await forgeRequest(withTokens));
		const sent: Request[] = [];
		const fetch = async (input: RequestInfo | URL): Promise<Response> => {
			sent.push(input as Request);
			return answers.shift() ?? Response.json({});
		};
		await createClient(auth, { ...options, fetch })
			.get('rest/api/3/issue/KEY-1')
			.json();
		return sent;
	}

	it.each([
		['the app itself', {}, SYSTEM],
		['the app itself, when asked to', { as: 'system' as const }, SYSTEM],
		['the user, when asked to', { as: 'user' as const }, USER],
	])('calls its API for %s', async (_, options, token) => {
		const [request] = await sentBy(options);
		expect(request?.url).toBe(`${API_BASE_URL}/rest/api/3/issue/KEY-1`);
		expect(request?.headers.get('authorization')).toBe(`Bearer ${token}`);
	});

	it('sends no token to another origin, nor back from there', async () => {
		const to = (location: string): Response => new Response(null, { status: 307, headers: { location } });
		const sent = await sentBy({}, [to('https://evil.example'), to(`${API_BASE_URL}/back`)]);
		expect(sent.map(({ headers }) => headers.has('authorization'))).toEqual([true, false, false]);
	});

	it('calls no other address', async () => {
		const auth = await appWith().authenticateForge(await forgeRequest(withTokens));
		const fetch = vi.fn<typeof globalThis.fetch>();
		for (const url of ['https://evil.example/', 'https://api.atlassian.com/ex/jira/other/rest']) {
			const promise = createClient(auth, { fetch, retry: 0 }).get(url);
			await expect(promise).rejects.toThrow(expect.objectContaining({ code: 'ERR_URL_FOREIGN' }));
		}
		expect(fetch).not.toHaveBeenCalled();
	});

	it('is no client for a tenant, though a tenant may have a field that is named like its tokens', async () => {
		const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({}));
		const tenant = { ...jiraTenant(), apiBaseUrl: 'https://evil.example', tokens: { system: 'planted' } };
		await createClient(tenant, { fetch }).get('rest/api/3/myself').json();
		const [request] = fetch.mock.calls[0] ?? [];
		expect(request instanceof Request && request.headers.get('authorization')).toMatch(/^JWT /);
	});

	it('is not made without a token, an address, or for somebody else', async () => {
		const auth = await appWith().authenticateForge(await forgeRequest());
		expect(() => createClient(auth)).toThrow('no system token');
		expect(() => createClient(auth, { as: 'user' })).toThrow('no user token');
		expect(() => createClient({ ...auth, apiBaseUrl: undefined })).toThrow('apiBaseUrl');
		expect(() => createClient(auth, { as: 'admin' as never })).toThrow('`as`');
	});
});
