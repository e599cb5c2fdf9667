import { describe, expect, it } from 'vitest';
import { createClient, signJwt } from '../../src/index.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

const TOKEN_URL = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token';
const tenant = jiraTenant({ oauthClientId: 'client-1' });

/** Asks for a token to act as a user with. */
async function ask(changes: Record<string, unknown> = {}, grantType?: string, scope?: string): Promise<Response> {
	const claims = {
		iss: 'urn:atlassian:connect:clientid:client-1',
		sub: 'urn:atlassian:connect:useraccountid:ann',
		tnt: tenant.baseUrl,
		aud: 'https://oauth-2-authorization-server.services.atlassian.com',
		iat: NOW_SECONDS,
		exp: NOW_SECONDS + 60,
		...changes,
	};
	const assertion = await signJwt(claims, tenant.sharedSecret);
	const grant = grantType ?? 'urn:ietf:params:oauth:grant-type:jwt-bearer';
	const form = { grant_type: grant, assertion, ...(scope === undefined ? {} : { scope }) };
	return fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams(form) });
}

it('an app that acts as a user is distinguished from the app itself', async () => {
	const { site } = mocked(tenant);
	let caller: unknown;
	listen(
		...site.handlers(
			site.get('rest/api/3/myself', (context) => {
				caller = context.caller;
				return context.respond(200, {});
			}),
		),
	);
	const { access_token: token, token_type: type, expires_in: seconds } = await (await ask()).json();
	expect([type, seconds]).toEqual(['Bearer', 900]);
	const me = 'https://example.atlassian.net/rest/api/3/myself';
	const { status } = await fetch(me, { headers: { authorization: `Bearer ${token}` } });
	expect([status, caller]).toEqual([200, { type: 'user', accountId: 'ann' }]);
	expect((await fetch(me, { headers: { authorization: 'Bearer another' } })).status).toBe(401);
});

describe('a token is refused', () => {
	const me = (token: string, site = tenant.baseUrl): Promise<Response> =>
		fetch(`${site}/rest/api/3/myself`, { headers: { authorization: `Bearer ${token}` } });

	it('when its 900 seconds are over', async () => {
		let time = now();
		const { site } = mocked(tenant, { now: () => time });
		listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
		const { access_token: token } = await (await ask()).json();
		time += 890_000;
		expect((await me(token)).status).toBe(200);
		time += 60_000;
		expect((await me(token)).status).toBe(401);
	});

	it('when it is the assertion itself, or a token of the app', async () => {
		const { site } = mocked(tenant);
		listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
		const claims = { sub: 'ann', iat: NOW_SECONDS, exp: NOW_SECONDS + 60 };
		for (const iss of ['urn:atlassian:connect:clientid:client-1', tenant.key]) {
			expect((await me(await signJwt({ ...claims, iss }, tenant.sharedSecret))).status).toBe(401);
		}
	});
});

it('two tenants of one test each get their own tokens, whichever comes first', async () => {
	const other = jiraTenant({
		oauthClientId: 'client-2',
		baseUrl: 'https://other.atlassian.net',
		sharedSecret: `other-${SECRET_MARK}`,
	});
	const sites = [mocked(tenant).site, mocked(other).site];
	const callers: unknown[] = [];
	listen(
		...sites.flatMap((site) =>
			site.handlers(
				site.get('rest/api/3/myself', ({ caller, respond }) => {
					callers.push(caller);
					return respond(200, {});
				}),
			),
		),
	);
	await createClient(tenant, { now }).asUser('ann').get('rest/api/3/myself');
	await createClient(other, { now }).asUser('bob').get('rest/api/3/myself');
	expect(callers).toEqual(['ann', 'bob'].map((accountId) => ({ type: 'user', accountId })));
});

describe('no token is given out', () => {
	it.each([
		['for another app', { iss: 'urn:atlassian:connect:clientid:client-2' }],
		['for no user', { sub: 'urn:atlassian:connect:useraccountid:' }],
		['for another site', { tnt: 'https://other.atlassian.net' }],
		['when the assertion is meant for somebody else', { aud: 'https://example.com' }],
		['when the assertion lives too long', { exp: NOW_SECONDS + 600 }],
		['when the assertion is over', { iat: NOW_SECONDS - 600, exp: NOW_SECONDS - 500 }],
	])('%s', async (_, changes) => {
		listen(...mocked(tenant).site.handlers());
		const response = await ask(changes);
		expect([response.status, await response.json()]).toEqual([
			400,
			expect.objectContaining({ error: 'invalid_grant' }),
		]);
	});

	it('for a tenant without an OAuth client id', async () => {
		const without = jiraTenant();
		listen(...mocked(without).site.handlers());
		const response = await ask({ iss: `urn:atlassian:connect:clientid:${without.oauthClientId}` });
		expect(await response.json()).toMatchObject({ error: 'invalid_grant' });
	});

	it('for scopes that are not in capitals', async () => {
		listen(...mocked(tenant).site.handlers());
		expect(await (await ask({}, undefined, 'read')).json()).toMatchObject({ error: 'invalid_scope' });
		expect((await ask({}, undefined, 'READ WRITE')).status).toBe(200);
	});

	it('for another grant', async () => {
		listen(...mocked(tenant).site.handlers());
		expect(await (await ask({}, 'client_credentials')).json()).toMatchObject({ error: 'unsupported_grant_type' });
	});
});
