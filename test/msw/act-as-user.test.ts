import { describe, expect, it } from 'vitest';
import { signJwt } from '../../src/index.ts';
import { jiraTenant, NOW_SECONDS } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

const TOKEN_URL = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token';
const tenant = jiraTenant({ oauthClientId: 'client-1' });

/** Asks for a token to act as a user with. */
async function ask(changes: Record<string, unknown> = {}, grantType?: string): Promise<Response> {
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
	return fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: grant, assertion }) });
}

it('an app that acts as a user is told apart from the app itself', async () => {
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

	it('for another grant', async () => {
		listen(...mocked(tenant).site.handlers());
		expect(await (await ask({}, 'client_credentials')).json()).toMatchObject({ error: 'unsupported_grant_type' });
	});
});
