import { describe, expect, it, vi } from 'vitest';
import type { ConsentHandlerOptions, OAuthConsentOptions } from '../../src/consent/index.ts';
import { CODE, consentOf, REFRESH, start, tokens, wire } from './support.ts';

type Handler = (request: Request) => Promise<Response>;

const ORIGIN = 'https://app.example.com';

function handlerOf(own: Partial<ConsentHandlerOptions> = {}, options: Partial<OAuthConsentOptions> = {}): Handler {
	return consentOf(options).handler({ onConsent() {}, ...own });
}

const get = (path: string, cookie?: string, origin = ORIGIN): Request =>
	new Request(`${origin}${path}`, cookie === undefined ? {} : { headers: { cookie } });

/** The cookie and the state of a consent that was started. */
async function started(handler: Handler, path = '/oauth/start'): Promise<{ cookie: string; state: string }> {
	const response = await handler(get(path));
	const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';', 1);
	return { cookie, state: new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? '' };
}

const back = (state: string, cookie?: string, more: Record<string, string> = { code: CODE }): Request =>
	get(`/oauth/callback?${new URLSearchParams({ ...more, state }).toString()}`, cookie);

describe('the start', () => {
	it('sends the browser to the consent screen, with a cookie that no script and no other host can touch', async () => {
		const response = await handlerOf()(get('/oauth/start'));
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toMatch(/^https:\/\/auth\.atlassian\.com\/authorize\?/);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(response.headers.get('referrer-policy')).toBe('no-referrer');
		expect(response.headers.get('set-cookie')).toMatch(
			/^__Host-atlassian-consent=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
		);
	});

	it('leaves Secure out over http, where a browser would drop the cookie', async () => {
		const handler = handlerOf({}, { redirectUri: 'http://127.0.0.1:3000/oauth/callback' });
		expect((await handler(get('/oauth/start', undefined, 'http://127.0.0.1:3000'))).headers.get('set-cookie')).toMatch(
			/^atlassian-consent=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/,
		);
	});

	it('keeps the session of another tab, and no other value', async () => {
		const handler = handlerOf();
		const { cookie } = await started(handler);
		const again = async (header: string): Promise<string | null> =>
			(await handler(get('/oauth/start', header))).headers.get('set-cookie');
		expect(await again(`theme=dark; ${cookie}`)).toContain(cookie);
		for (const wrong of [`${cookie}x`, '__Host-atlassian-consent=', `${cookie}; ${cookie}`, `x${cookie}`]) {
			expect(await again(wrong)).not.toContain(`${cookie};`);
		}
	});

	it.each([
		'https://evil.example.com/',
		'//evil.example.com',
		'/.//evil.example.com',
		'/a/..//evil.example.com',
		'/\\evil.example.com',
		'\\/evil.example.com',
		'/\t/evil.example.com',
		'javascript:alert(1)',
		'page',
		'',
		'https://app.example.com/page',
		`/${'x'.repeat(1001)}`,
	])('does not return to %j', async (returnTo) => {
		const onError = vi.fn<(error: unknown) => void>();
		const response = await handlerOf({ onError })(get(`/oauth/start?returnTo=${encodeURIComponent(returnTo)}`));
		expect([response.status, response.headers.get('location')]).toEqual([400, null]);
		expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'ERR_CONSENT_REQUEST' });
	});
});

describe('the callback', () => {
	it('hands over the tokens and the sites, and returns to the page of the start', async () => {
		const onConsent = vi.fn<ConsentHandlerOptions['onConsent']>();
		const handler = handlerOf({ onConsent });
		const { cookie, state } = await started(handler, `/oauth/start?returnTo=${encodeURIComponent('/page?a=b#c')}`);
		const response = await handler(back(state, cookie));
		expect([response.status, response.headers.get('location')]).toEqual([303, `${ORIGIN}/page?a=b#c`]);
		expect(onConsent.mock.calls[0]?.[0]).toMatchObject({
			grant: { refreshToken: REFRESH },
			sites: [{ cloudId: 'cloud-1' }],
			returnTo: `${ORIGIN}/page?a=b#c`,
		});
	});

	it('returns to the root of the app with a state that was made without a path', async () => {
		const consent = consentOf();
		const session = 'x'.repeat(43);
		const handler = consent.handler({ onConsent() {} });
		for (const appState of ['not a path', '//evil.example.com/x', undefined]) {
			const state = new URL(await consent.authorizationUrl({ session, appState })).searchParams.get('state') ?? '';
			const response = await handler(back(state, `__Host-atlassian-consent=${session}`));
			expect(response.headers.get('location')).toBe(`${ORIGIN}/`);
		}
	});

	it('sends the response of `onConsent`, a choice of sites for example', async () => {
		const handler = handlerOf({ onConsent: () => new Response('Which one?') });
		const { cookie, state } = await started(handler);
		expect(await (await handler(back(state, cookie))).text()).toBe('Which one?');
	});

	it.each([
		['no cookie', undefined],
		['the cookie of another browser', `__Host-atlassian-consent=${'x'.repeat(43)}`],
		['a cookie of the name without its prefix', `atlassian-consent=${'x'.repeat(43)}`],
	])('is refused with %s', async (_, cookie) => {
		const onConsent = vi.fn<ConsentHandlerOptions['onConsent']>();
		const net = wire();
		const handler = handlerOf({ onConsent, onError() {} }, { fetch: net.fetch });
		const { state } = await started(handler);
		expect((await handler(back(state, cookie))).status).toBe(400);
		expect([onConsent.mock.calls, net.urls]).toEqual([[], []]);
	});

	it.each([
		['the user denied access', 403, { error: 'access_denied' }, {}],
		['the server refused', 502, { error: 'invalid_scope' }, {}],
		['there is no code', 400, {}, {}],
		['the code is refused', 502, { code: CODE }, { fetch: wire(() => Response.json({}, { status: 403 })).fetch }],
		['the token server is down', 503, { code: CODE }, { fetch: wire(() => new Response(null, { status: 500 })).fetch }],
		['there is no refresh token', 502, { code: CODE }, { fetch: wire(() => tokens({ refresh_token: '' })).fetch }],
		['there is no site', 403, { code: CODE }, { fetch: wire(undefined, () => Response.json([])).fetch }],
		['the sites cannot be read', 502, { code: CODE }, { fetch: wire(undefined, () => Response.json({})).fetch }],
		['the store fails', 500, { code: CODE }, { usedStates: { get: () => Promise.reject(new Error('x')), set() {} } }],
	])('when %s responds with %i and a short text', async (_, status, parameters: object, options) => {
		const onError = vi.fn<(error: unknown) => void>();
		const handler = handlerOf({ onError }, options);
		const { cookie, state } = await started(handler);
		const response = await handler(back(state, cookie, { ...parameters }));
		const text = await response.text();
		expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
		expect(text).not.toContain(state);
		expect(text.length).toBeLessThan(60);
		expect(onError).toHaveBeenCalledOnce();
	});

	it('sends the response of `onError`', async () => {
		const handler = handlerOf({ onError: () => new Response('Try again', { status: 418 }) });
		expect((await handler(back('x'))).status).toBe(418);
	});

	it('responds with 500 when the app fails, also when `onError` fails with it', async () => {
		const failing = (): never => {
			throw new Error('of the app');
		};
		const handler = handlerOf({ onConsent: failing, onError: failing });
		const { cookie, state } = await started(handler);
		expect((await handler(back(state, cookie))).status).toBe(500);
	});

	it('logs a failure of the app, and none of a stranger', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const handler = handlerOf({ onConsent: () => Promise.reject(new Error('of the app')) });
		const { cookie, state } = await started(handler);
		await handler(back('x', cookie));
		expect(log).not.toHaveBeenCalled();
		await handler(back(state, cookie));
		expect(log).toHaveBeenCalledOnce();
	});

	it('is good for the time of the state', async () => {
		let now = start;
		const handler = handlerOf({ onError() {} }, { now: () => now });
		const { cookie, state } = await started(handler);
		now += 600_000;
		expect((await handler(back(state, cookie))).status).toBe(400);
	});
});

describe('the handler', () => {
	it('leaves other paths to the fallback', async () => {
		expect((await handlerOf()(get('/'))).status).toBe(404);
		expect((await handlerOf({ fallback: () => new Response('page') })(get('/'))).status).toBe(200);
	});

	it.each(['/oauth/start', '/oauth/callback'])('does not accept a form at %s', async (path) => {
		const response = await handlerOf()(new Request(`${ORIGIN}${path}`, { method: 'POST' }));
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
	});

	it.each([
		[{ startPath: 'oauth' }, 'startPath'],
		[{ startPath: '/oauth?x' }, 'startPath'],
		[{ startPath: '//evil.example.com' }, 'startPath'],
		[{ startPath: '/oauth/callback' }, 'startPath'],
		[{ onConsent: undefined as unknown as () => void }, 'onConsent'],
		[{ onError: 7 as unknown as () => void }, 'onError'],
		[{ fallback: 7 as unknown as () => Response }, 'fallback'],
	])('refuses %j', (options, name) => {
		expect(() => handlerOf(options)).toThrow(expect.objectContaining({ message: expect.stringContaining(name) }));
	});
});
