import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { oauthConsent, type OAuthConsent, type OAuthConsentOptions } from '../../src/consent/index.ts';
import { createClient } from '../../src/index.ts';
import { startSite } from '../../src/site/index.ts';
import { ACCESS, CLIENT_SECRET, CODE, consentOf, failure, REDIRECT, REFRESH, SESSION } from './support.ts';

const OTHER_SESSION = 'session-of-the-browser-2';
const stateOf = (url: string): string => new URL(url).searchParams.get('state') ?? '';
const redirect = (state: string, code = CODE): string =>
	`${REDIRECT}?${new URLSearchParams({ code, state }).toString()}`;

describe('a code that somebody has stolen', () => {
	it('is of no use in the browser of the thief, where PKCE binds it to the state of its own', async () => {
		const scopes = ['read:jira-work'];
		const client = { clientId: 'client-1', clientSecret: CLIENT_SECRET };
		const site = await startSite({ oauth: { ...client, redirectUris: [REDIRECT], scopes } });
		onTestFinished(() => site.close());
		const consent = oauthConsent({ ...client, redirectUri: REDIRECT, scopes, cloud: site.cloud, pkce: true });
		const screen = await consent.authorizationUrl({ session: SESSION });
		const body = new URLSearchParams({ decision: 'accept' });
		const init = { method: 'POST', headers: { origin: site.url }, body, redirect: 'manual' } as const;
		const callback = new URL((await fetch(screen, init)).headers.get('location') ?? '');
		const stolen = callback.searchParams.get('code') ?? '';
		const own = stateOf(await consent.authorizationUrl({ session: OTHER_SESSION }));
		expect(await failure(consent.exchange(redirect(own, stolen), { session: OTHER_SESSION }))).toMatchObject({
			name: 'CredentialError',
			code: 'ERR_TOKEN_REFUSED',
		});
		expect(await failure(consent.exchange(callback, { session: OTHER_SESSION }))).toMatchObject({
			code: 'ERR_CONSENT_STATE',
		});
	});
});

describe('a state', () => {
	const session = SESSION;

	it.each<[string, Partial<OAuthConsentOptions>]>([
		['another cloud', { cloud: 'government' }],
		['an isolated cloud', { cloud: { authUrl: 'https://auth.example.com', apiUrl: 'https://api.example.com' } }],
		['another app', { clientId: 'client-2' }],
		['an app with another secret', { clientSecret: `other-${CLIENT_SECRET}` }],
		['another route', { redirectUri: `${REDIRECT}/2` }],
	])('is not accepted by %s, which would send the code to a server that it is not for', async (_, options) => {
		const state = stateOf(await consentOf().authorizationUrl({ session }));
		const { forms, consent } = counted(options);
		expect(await failure(consent.exchange(redirect(state), { session }))).toMatchObject({ code: 'ERR_CONSENT_STATE' });
		expect(forms()).toBe(0);
	});

	it('that comes back ten times at once is exchanged once, in all processes that share the used ones', async () => {
		const entries = new Map<string, string>();
		const usedStates = {
			get: (key: string) => entries.get(key),
			set: (key: string, value: string) => void entries.set(key, value),
			delete: (key: string) => entries.delete(key),
			claim: (key: string, value: string) => !entries.has(key) && entries.set(key, value).has(key),
		};
		const all = Array.from({ length: 2 }, () => counted({ usedStates }));
		const state = stateOf(await consentOf().authorizationUrl({ session }));
		const results = await Promise.allSettled(
			Array.from({ length: 10 }, (_, index) => all[index % 2]!.consent.exchange(redirect(state), { session })),
		);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(all.map(({ forms }) => forms()).reduce((sum, one) => sum + one)).toBe(1);
	});

	it('is refused with any change of its text, and with any other parameter', async () => {
		const state = stateOf(await consentOf().authorizationUrl({ session }));
		await fc.assert(
			fc.asyncProperty(
				fc.nat(state.length - 1),
				fc.constantFrom('a', 'Z', '0', '9', '-', '_', '.', '=', '%'),
				async (at, character) => {
					fc.pre(state[at] !== character);
					const changed = state.slice(0, at) + character + state.slice(at + 1);
					const error = await failure(consentOf().exchange(redirect(changed), { session }));
					expect(error).toMatchObject({ name: 'ConsentError', code: 'ERR_CONSENT_STATE' });
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe('the page to return to', () => {
	it('is on the app for every text that starts a consent', async () => {
		const parts = fc.constantFrom(
			'/',
			'\\',
			'.',
			'..',
			'%2f',
			'%5c',
			':',
			'@',
			'evil.example.com',
			'https:',
			'\t',
			'?',
			'#',
			'a',
		);
		const handler = consentOf().handler({ onConsent() {} });
		await fc.assert(
			fc.asyncProperty(fc.array(parts, { maxLength: 7 }), async (list) => {
				const query = new URLSearchParams({ returnTo: list.join('') }).toString();
				const response = await handler(new Request(`https://app.example.com/oauth/start?${query}`));
				if (response.status === 400) return;
				const cookie = (response.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
				const callback = redirect(stateOf(response.headers.get('location') ?? ''));
				const back = await handler(new Request(callback, { headers: { cookie } }));
				expect(back.status).toBe(303);
				const location = back.headers.get('location') ?? '';
				expect(new URL(location).origin).toBe('https://app.example.com');
			}),
			{ numRuns: 300 },
		);
	});
});

/** A consent that counts the forms that the token server was sent. */
function counted(options: Partial<OAuthConsentOptions>): { consent: OAuthConsent; forms: () => number } {
	let forms = 0;
	const response = { access_token: ACCESS, refresh_token: REFRESH, expires_in: 3600, token_type: 'Bearer' };
	const consent = consentOf({
		async fetch() {
			forms += 1;
			return Response.json(response);
		},
		...options,
	});
	return { consent, forms: () => forms };
}

describe('a hostile server over a real socket', () => {
	async function listen(listener: RequestListener): Promise<string> {
		const server = createServer(listener);
		await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
		onTestFinished(async () => {
			server.closeAllConnections();
			await new Promise((resolve) => void server.close(resolve));
		});
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	}
	const json =
		(body: unknown, status = 200): RequestListener =>
		(_, response) =>
			void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	const repeat: RequestListener = (request, response) => {
		let body = '';
		request.on('data', (chunk) => (body += String(chunk)));
		request.on('end', () => json({ error: 'invalid_grant', error_description: body }, 400)(request, response));
	};
	const RESPONSES: [string, RequestListener, string, string][] = [
		['HTML', (_, response) => void response.end('<html>Log in</html>'), 'ERR_TOKEN_RESPONSE', 'ERR_CONSENT_RESOURCES'],
		['an error in a 200', json({ error: 'invalid_grant' }), 'ERR_TOKEN_RESPONSE', 'ERR_CONSENT_RESOURCES'],
		[
			'a token of another type',
			json({ access_token: ACCESS, expires_in: 60, token_type: 'MAC' }),
			'ERR_TOKEN_RESPONSE',
			'ERR_CONSENT_RESOURCES',
		],
		[
			'a token with a line break',
			json({ access_token: 'a\r\nb', expires_in: 60 }),
			'ERR_TOKEN_RESPONSE',
			'ERR_CONSENT_RESOURCES',
		],
		[
			'a token without an end',
			json({ access_token: ACCESS, expires_in: null }),
			'ERR_TOKEN_RESPONSE',
			'ERR_CONSENT_RESOURCES',
		],
		[
			'a redirect',
			(_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
			'ERR_TOKEN_REFUSED',
			'ERR_CONSENT_RESOURCES',
		],
		['a body without an end', (_, response) => flood(response), 'ERR_TOKEN_RESPONSE', 'ERR_CONSENT_RESOURCES'],
		[
			'a body that grows when it is unpacked',
			(_, response) =>
				void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64_000_000))),
			'ERR_TOKEN_RESPONSE',
			'ERR_CONSENT_RESOURCES',
		],
		[
			'a connection that breaks off',
			({ socket }) => void socket.destroy(),
			'ERR_TOKEN_UNAVAILABLE',
			'ERR_TOKEN_UNAVAILABLE',
		],
		['a 503', json({ error: CODE }, 503), 'ERR_TOKEN_UNAVAILABLE', 'ERR_TOKEN_UNAVAILABLE'],
		['a refusal that repeats what it was sent', repeat, 'ERR_TOKEN_REFUSED', 'ERR_CONSENT_RESOURCES'],
	];

	function flood(response: Parameters<RequestListener>[1]): void {
		const more = (): void => {
			while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
			if (!response.destroyed) response.once('drain', more);
		};
		more();
	}

	it.each(RESPONSES)('that sends %s is a typed error that shows nothing', async (_, listener, ofTokens, ofSites) => {
		const url = await listen(listener);
		const consent = consentOf({ cloud: { authUrl: url, apiUrl: url }, fetch: globalThis.fetch });
		const state = stateOf(await consent.authorizationUrl({ session: SESSION }));
		const exchange = await failure(consent.exchange(redirect(state), { session: SESSION }));
		expect(exchange).toMatchObject({ name: 'CredentialError', code: ofTokens });
		expect(await failure(consent.accessibleResources(ACCESS))).toMatchObject({ code: ofSites });
		const credential = consent.credential({ refreshToken: REFRESH, onRefresh() {}, cloudId: 'c-1' });
		const error = await failure(createClient({ credential }, { retry: 0 }).get('rest/api/3/myself'));
		expect(error).toMatchObject({ name: 'CredentialError', code: ofTokens });
	});
});
