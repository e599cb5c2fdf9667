import { getRequestListener } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseSite, oauthConsent, type ConsentEvent, type OAuthConsent } from '../../src/consent/index.ts';
import { clientCredentials, cloudIdOf, createClient, gatewayUrl, type RefreshedTokens } from '../../src/index.ts';
import { startSite, type Site, type SiteOAuthClient, type SiteOptions } from '../../src/site/index.ts';
import { listen } from '../support/http.ts';
import { NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';
import { failure } from './support.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const CLIENT = { clientId: 'client-1', clientSecret: `client-${SECRET_MARK}` };
const SCOPES = ['read:jira-work', 'read:jira-user', 'write:jira-work'];

/** A browser: cookies by host, and requests one after another. */
function createBrowser(): (url: string, form?: Record<string, string>) => Promise<Response> {
	const jar = new Map<string, string>();
	return async (url, form) => {
		const { host, origin } = new URL(url);
		const headers = { cookie: jar.get(host) ?? '', ...(form ? { origin } : {}) };
		const body = form && new URLSearchParams(form);
		const response = await fetch(url, {
			method: form ? 'POST' : 'GET',
			headers,
			redirect: 'manual',
			...(body && { body }),
		});
		for (const cookie of response.headers.getSetCookie()) jar.set(host, cookie.split(';', 1)[0] ?? '');
		return response;
	};
}

const next = (response: Response): string => response.headers.get('location') ?? '';

interface Setup {
	readonly site: Site;
	readonly consent: OAuthConsent;
	readonly origin: string;
	/** The consents so far. */
	readonly consents: ConsentEvent[];
	readonly errors: unknown[];
	/** Moves the clock of both sides. */
	readonly pass: (ms: number) => void;
}

/** A local site, and an app with a server of its own. */
async function setUp(
	client: Partial<SiteOAuthClient> = {},
	more: SiteOptions & { pkce?: boolean } = {},
): Promise<Setup> {
	let time = NOW_SECONDS * 1000;
	const now = (): number => time;
	let handler: ((request: Request) => Promise<Response>) | undefined;
	const listener = getRequestListener((request) => handler?.(request) ?? new Response(null, { status: 503 }), {
		overrideGlobalObjects: false,
	});
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const origin = `http://127.0.0.1:${server.port}`;
	const redirectUri = `${origin}/oauth/callback`;
	const { pkce = false, ...options } = more;
	const site = await startSite({ now, oauth: { ...CLIENT, redirectUris: [redirectUri], ...client }, ...options });
	onTestFinished(() => site.close());
	const consent = oauthConsent({ ...CLIENT, redirectUri, scopes: SCOPES, cloud: site.cloud, pkce, now });
	const consents: ConsentEvent[] = [];
	const errors: unknown[] = [];
	handler = consent.handler({
		onConsent: (event) => void consents.push(event),
		onError: (error) => void errors.push(error),
		fallback: () => new Response('the app'),
	});
	return { site, consent, origin, consents, errors, pass: (ms) => void (time += ms) };
}

/** Goes through the consent screen. @returns the response of the app, and the URL that it was sent to. */
async function goThrough(origin: string, decision = 'accept'): Promise<{ response: Response; callback: string }> {
	const browser = createBrowser();
	const screen = next(await browser(`${origin}/oauth/start?returnTo=/page`));
	expect((await browser(screen)).headers.get('content-type')).toContain('text/html');
	const callback = next(await browser(screen, { decision }));
	return { response: await browser(callback), callback };
}

describe('a user of the local site who consents', () => {
	it('lets the app call the site until the user is asked no more', async () => {
		const { site, consent, origin, consents, pass } = await setUp();
		const { response } = await goThrough(origin);
		expect([response.status, next(response)]).toEqual([303, `${origin}/page`]);
		const [event] = consents;
		if (event === undefined) throw new Error('There was no consent');
		const { cloudId } = chooseSite(event.sites, { siteUrl: site.url });
		expect(cloudId).toBe(await cloudIdOf(site.url));
		const stored: RefreshedTokens[] = [];
		const credential = consent.credential({ ...event.grant, cloudId, onRefresh: (tokens) => void stored.push(tokens) });
		expect(credential.baseUrl).toBe(gatewayUrl('jira', cloudId, site.cloud));
		let time = NOW_SECONDS * 1000;
		const jira = createClient({ credential }, { now: () => time });
		expect(await jira.get('rest/api/3/myself').json()).toMatchObject({ accountId: 'fake-account-ada' });
		expect(stored).toEqual([]);
		pass(2 * 60 * MINUTE);
		time += 2 * 60 * MINUTE;
		expect((await jira.get('rest/api/3/myself')).status).toBe(200);
		expect(stored).toHaveLength(1);
		expect(stored[0]?.refreshToken).not.toBe(event.grant.refreshToken);
	});

	it('is known by a page in HTML that names the app, the scopes and nothing secret', async () => {
		const { origin } = await setUp({ clientId: 'client-1' });
		const browser = createBrowser();
		const response = await browser(next(await browser(`${origin}/oauth/start`)));
		const page = await response.text();
		for (const shown of ['client-1', ...SCOPES, 'fake-account-ada']) expect(page).toContain(shown);
		expect(page).not.toContain(CLIENT.clientSecret);
		expect(response.headers.get('x-frame-options')).toBe('DENY');
	});

	it('goes back with PKCE where the site needs it', async () => {
		const good = await setUp({ requirePkce: true }, { pkce: true });
		expect((await goThrough(good.origin)).response.status).toBe(303);
		const without = await setUp({ requirePkce: true });
		const browser = createBrowser();
		const screen = next(await browser(`${without.origin}/oauth/start`));
		await browser(next(await browser(screen)));
		expect(without.errors).toMatchObject([{ code: 'ERR_CONSENT_REFUSED', reason: 'invalid_request' }]);
	});

	it('may deny it', async () => {
		const { origin, consents, errors } = await setUp();
		expect((await goThrough(origin, 'deny')).response.status).toBe(403);
		expect([consents, errors]).toMatchObject([[], [{ code: 'ERR_CONSENT_DENIED', appState: '/page' }]]);
	});

	it('cannot be replaced by another one: the redirect is refused in another browser, and the code works once', async () => {
		const { origin, consents, errors } = await setUp();
		const { callback } = await goThrough(origin);
		expect((await createBrowser()(callback)).status).toBe(400);
		const other = createBrowser();
		await other(`${origin}/oauth/start`);
		expect((await other(callback)).status).toBe(400);
		expect(consents).toHaveLength(1);
		expect(errors).toMatchObject([{ code: 'ERR_CONSENT_STATE' }, { code: 'ERR_CONSENT_STATE' }]);
	});

	it('is asked for scopes that the app may not have: an error by name', async () => {
		const { origin, errors } = await setUp({ scopes: ['read:jira-user'] });
		const browser = createBrowser();
		const screen = next(await browser(`${origin}/oauth/start`));
		await browser(next(await browser(screen)));
		expect(errors).toMatchObject([{ code: 'ERR_CONSENT_REFUSED', reason: 'invalid_scope' }]);
	});
});

describe('the consent screen of the local site', () => {
	it.each([
		['of an unknown app', { client_id: 'other' }],
		['of an address that is not registered', { redirect_uri: 'https://evil.example.com/' }],
	])('sends nobody to a redirect %s', async (_, change) => {
		const { consent } = await setUp();
		const url = new URL(await consent.authorizationUrl({ session: 'session-of-the-browser-1' }));
		for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
		const response = await fetch(url, { redirect: 'manual' });
		expect([response.status, response.headers.get('location')]).toEqual([400, null]);
	});

	it.each([
		[{ response_type: 'token' }, 'unsupported_response_type'],
		[{ audience: 'elsewhere' }, 'access_denied'],
		[{ scope: ' ' }, 'invalid_scope'],
		[{ code_challenge: 'x', code_challenge_method: 'plain' }, 'invalid_request'],
		[{ prompt: 'none' }, 'consent_required'],
	])('redirects %j with an error', async (change, error) => {
		const { consent } = await setUp();
		const url = new URL(await consent.authorizationUrl({ session: 'session-of-the-browser-1' }));
		const state = url.searchParams.get('state');
		for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
		const query = new URL(next(await fetch(url, { redirect: 'manual' }))).searchParams;
		expect([query.get('error'), query.get('state')]).toEqual([error, state]);
	});

	it('accepts no form of another page', async () => {
		const { consent } = await setUp();
		const url = await consent.authorizationUrl({ session: 'session-of-the-browser-1' });
		for (const headers of [{ origin: 'https://evil.example.com' }, {}]) {
			const body = new URLSearchParams({ decision: 'accept' });
			expect((await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })).status).toBe(403);
		}
	});
});

describe('the refresh tokens of the local site', () => {
	async function consented(): Promise<Setup & { refresh: (token: string) => Promise<string>; first: string }> {
		const setup = await setUp();
		await goThrough(setup.origin);
		const { site, consents } = setup;
		const refresh = async (refresh_token: string): Promise<string> => {
			const { clientId: client_id, clientSecret: client_secret } = CLIENT;
			const form = { grant_type: 'refresh_token', client_id, client_secret, refresh_token };
			const response = await fetch(`${site.cloud.authUrl}/oauth/token`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(form),
			});
			const { refresh_token: issued, error } = (await response.json()) as { refresh_token?: string; error?: string };
			return issued ?? `${response.status} ${error}`;
		};
		return { ...setup, refresh, first: consents[0]?.grant.refreshToken ?? '' };
	}

	const REFUSED = '403 unauthorized_client';

	it('rotate, and the one before is good for ten minutes more', async () => {
		const { refresh, first, pass } = await consented();
		const second = await refresh(first);
		pass(9 * MINUTE);
		const third = await refresh(first);
		expect(new Set([first, second, third]).size).toBe(3);
		expect(await refresh(second)).not.toBe(REFUSED);
	});

	it('end with the whole family when the one before is used after ten minutes', async () => {
		const { refresh, first, pass } = await consented();
		const second = await refresh(first);
		pass(10 * MINUTE);
		expect(await refresh(first)).toBe(REFUSED);
		expect(await refresh(second)).toBe(REFUSED);
	});

	it('end with the whole family when an older one is used, at once', async () => {
		const { refresh, first } = await consented();
		const third = await refresh(await refresh(first));
		expect(await refresh(first)).toBe(REFUSED);
		expect(await refresh(third)).toBe(REFUSED);
	});

	it('expire after 90 days without use, and not before', async () => {
		const { refresh, first, pass } = await consented();
		pass(90 * DAY - 1);
		const second = await refresh(first);
		expect(second).not.toBe(REFUSED);
		pass(90 * DAY);
		expect(await refresh(second)).toBe(REFUSED);
	});

	it('end when the user revokes the consent, and so do the access tokens', async () => {
		const { site, consent, consents, first, refresh } = await consented();
		const access = consents[0]?.grant.accessToken ?? '';
		expect(await consent.accessibleResources(access)).toHaveLength(1);
		site.revokeConsents('another-client');
		expect(await consent.accessibleResources(access)).toHaveLength(1);
		site.revokeConsents(CLIENT.clientId);
		expect(await failure(consent.accessibleResources(access))).toMatchObject({ code: 'ERR_CONSENT_RESOURCES' });
		expect(await refresh(first)).toBe(REFUSED);
	});

	it('end when the app revokes one of them', async () => {
		const { site, first, refresh } = await consented();
		const revoke = async (secret: string): Promise<number> => {
			const body = new URLSearchParams({ client_id: CLIENT.clientId, client_secret: secret, token: first });
			return (await fetch(`${site.cloud.authUrl}/oauth/revoke`, { method: 'POST', body })).status;
		};
		expect(await revoke('wrong')).toBe(401);
		const second = await refresh(first);
		expect(await revoke(CLIENT.clientSecret)).toBe(200);
		expect(await refresh(second)).toBe(REFUSED);
	});

	it('of which none is good with another secret, another grant, or as a form that is none', async () => {
		const { site } = await consented();
		const ask = async (body: string): Promise<unknown> => {
			const response = await fetch(`${site.cloud.authUrl}/oauth/token`, { method: 'POST', body });
			return [response.status, ((await response.json()) as { error: string }).error];
		};
		const app = `client_id=${CLIENT.clientId}&client_secret=${CLIENT.clientSecret}`;
		expect(await ask('client_id=client-1&client_secret=wrong')).toEqual([401, 'access_denied']);
		expect(await ask(`${app}&grant_type=client_credentials`)).toEqual([403, 'unauthorized_client']);
		expect(await ask(`${app}&grant_type=password`)).toEqual([403, 'unsupported_grant_type']);
		expect(await ask(`${app}&grant_type=refresh_token`)).toEqual([403, 'unauthorized_client']);
		expect(await ask(`${app}&grant_type=authorization_code&code=x`)).toEqual([403, 'invalid_grant']);
		expect(await ask('{')).toEqual([401, 'access_denied']);
		expect(await ask('x'.repeat(65_537))).toEqual([413, 'invalid_request']);
	});

	/** A code of the consent screen, and the way to exchange it. */
	async function authorized(pkce = false): Promise<Setup & { exchange: (more: object) => Promise<number> }> {
		const setup = await setUp({}, { pkce });
		const { site, origin, consent } = setup;
		const url = await consent.authorizationUrl({ session: 'session-of-the-browser-1' });
		const body = new URLSearchParams({ decision: 'accept' });
		const screen = await fetch(url, { method: 'POST', headers: { origin: site.url }, body, redirect: 'manual' });
		const form = {
			grant_type: 'authorization_code',
			client_id: CLIENT.clientId,
			client_secret: CLIENT.clientSecret,
			redirect_uri: `${origin}/oauth/callback`,
			code: new URL(next(screen)).searchParams.get('code') ?? '',
		};
		const exchange = async (more: object): Promise<number> => {
			const response = await fetch(`${site.cloud.authUrl}/oauth/token`, {
				method: 'POST',
				body: new URLSearchParams({ ...form, ...more }),
			});
			return response.status;
		};
		return { ...setup, exchange };
	}

	it('are there for a code within ten minutes', async () => {
		const early = await authorized();
		early.pass(10 * MINUTE - 1);
		expect(await early.exchange({})).toBe(200);
		const late = await authorized();
		late.pass(10 * MINUTE);
		expect(await late.exchange({})).toBe(403);
	});

	it('are not there for a code of another redirect, or with another verifier', async () => {
		expect(await (await authorized()).exchange({ redirect_uri: 'https://evil.example.com/' })).toBe(403);
		expect(await (await authorized()).exchange({ code_verifier: 'of a code that has none' })).toBe(403);
		expect(await (await authorized(true)).exchange({ code_verifier: 'another one' })).toBe(403);
		expect(await (await authorized(true)).exchange({})).toBe(403);
	});

	it('come with access tokens that are good for an hour', async () => {
		const { consent, consents, pass } = await consented();
		const access = consents[0]?.grant.accessToken ?? '';
		pass(60 * MINUTE - 1);
		expect(await consent.accessibleResources(access)).toHaveLength(1);
		pass(1);
		expect(await failure(consent.accessibleResources(access))).toMatchObject({ code: 'ERR_CONSENT_RESOURCES' });
	});

	it('come to nothing when a code is exchanged twice', async () => {
		const { site, origin, consent } = await setUp();
		const session = 'session-of-the-browser-1';
		const url = await consent.authorizationUrl({ session });
		const body = new URLSearchParams({ decision: 'accept' });
		const headers = { origin: site.url };
		const callback = next(await fetch(url, { method: 'POST', headers, body, redirect: 'manual' }));
		expect(callback.startsWith(origin)).toBe(true);
		const grant = await consent.exchange(callback, { session });
		expect(await failure(consent.exchange(callback, { session }))).toMatchObject({ code: 'ERR_TOKEN_REFUSED' });
		expect(await failure(consent.accessibleResources(grant.accessToken))).toMatchObject({
			code: 'ERR_CONSENT_RESOURCES',
		});
	});
});

describe('the gateway of the local site', () => {
	const service = { clientId: 'service', clientSecret: CLIENT.clientSecret, serviceAccount: 'fake-account-ben' };

	it('knows service accounts by their client credentials', async () => {
		const { site } = await setUp({}, { oauth: service });
		const { cloud, cloudId } = site;
		const { clientId, clientSecret } = service;
		const credential = clientCredentials({ clientId, clientSecret, cloud, cloudId, scopes: ['read:jira-user'] });
		const jira = createClient({ credential }, { now: () => NOW_SECONDS * 1000 });
		expect(await jira.get('rest/api/3/myself').json()).toMatchObject({ accountId: 'fake-account-ben' });
	});

	it('gives a service account no scope that its credential lacks', async () => {
		const { site } = await setUp({}, { oauth: { ...service, scopes: ['read:jira-user'] } });
		const { cloud, cloudId } = site;
		const { clientId, clientSecret } = service;
		const credential = clientCredentials({ clientId, clientSecret, cloud, cloudId, scopes: ['write:jira-work'] });
		const jira = createClient({ credential }, { retry: 0 });
		expect(await failure(jira.get('rest/api/3/myself'))).toMatchObject({
			code: 'ERR_TOKEN_REFUSED',
			message: expect.stringContaining('invalid_scope'),
		});
	});

	it('refuses a call whose scope was not granted, another site, another product and any other token', async () => {
		const { site, origin, consents } = await setUp();
		await goThrough(origin);
		const authorization = `Bearer ${consents[0]?.grant.accessToken}`;
		const ask = async (path: string, headers: Record<string, string> = { authorization }): Promise<unknown> => {
			const response = await fetch(`${site.cloud.apiUrl}${path}`, { headers });
			return [response.status, ((await response.json()) as { message?: string }).message];
		};
		const base = `/ex/jira/${site.cloudId}`;
		expect(await ask(`${base}/rest/api/3/myself`)).toEqual([200, undefined]);
		expect(await ask(`${base}/rest/api/3/project/KEY/properties`)).toMatchObject([expect.any(Number), undefined]);
		expect(await ask(`${base}/rest/api/3/field/customfield_1/context`)).toEqual([
			401,
			'Unauthorized; scope does not match',
		]);
		expect(await ask('/ex/jira/other/rest/api/3/myself')).toMatchObject([404, expect.any(String)]);
		expect(await ask(`/ex/confluence/${site.cloudId}/wiki/api/v2/pages`)).toMatchObject([404, expect.any(String)]);
		for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'Basic x' }]) {
			expect(await ask(`${base}/rest/api/3/myself`, headers as Record<string, string>)).toMatchObject([
				401,
				'Unauthorized',
			]);
		}
		// The token is one of the gateway's, not of the site.
		expect((await fetch(`${site.url}/rest/api/3/myself`, { headers: { authorization } })).status).toBe(401);
	});

	it('is not there without the option `oauth`', async () => {
		const site = await startSite();
		onTestFinished(() => site.close());
		expect((await fetch(`${site.cloud.authUrl}/authorize`)).status).toBe(401);
	});

	it.each([
		[{ clientSecret: 'x' }, 'clientId'],
		[{ clientId: 'x' }, 'clientSecret'],
		[{ clientId: 'x', clientSecret: 'x', redirectUris: ['/callback'] }, 'redirectUris'],
		[{ clientId: 'x', clientSecret: 'x', redirectUris: 'https://x.example.com' }, 'redirectUris'],
		[{ clientId: 'x', clientSecret: 'x', scopes: 'read:me' }, 'scopes'],
	])('refuses the option %j', async (oauth, name) => {
		expect(await failure(startSite({ oauth: oauth as unknown as SiteOAuthClient }))).toMatchObject({
			name: 'TypeError',
			message: expect.stringContaining(name),
		});
	});

	it('refuses two clients of one id', async () => {
		const { clientId, clientSecret } = CLIENT;
		const twice = [
			{ clientId, clientSecret },
			{ clientId, clientSecret },
		];
		expect(await failure(startSite({ oauth: twice }))).toMatchObject({ message: expect.stringContaining(clientId) });
	});
});
