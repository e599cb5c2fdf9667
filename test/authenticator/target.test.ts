import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	authenticateOAuthWebhook,
	queryStringHash,
	signJwt,
	type RequestLike,
} from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productToken } from '../support/connect.ts';
import { APP_ID, forge as forgeKeys, invocation, JWKS } from '../support/forge.ts';
import { BASE_URL, installBody, installClaims, keyServer, rs256 } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const tenant = jiraTenant();
const asked: string[] = [];
const tenants = {
	get: (clientKey: string) => {
		asked.push(clientKey);
		return clientKey === tenant.clientKey ? tenant : undefined;
	},
};
const connect = new Authenticator({ tenants, now, baseUrl: BASE_URL, fetch: keyServer().fetch });
const forge = new Authenticator({ now, forge: { appId: APP_ID }, fetch: async () => new Response(JWKS) });
const oauth = { clientId: 'client-id', clientSecret: `oauth-${SECRET_MARK}`, now };
const times = { iat: NOW_SECONDS, exp: NOW_SECONDS + 60 };

/** Each kind of proof, for `/installed`. */
const KINDS: Record<string, { token: () => Promise<string>; run: (request: RequestLike) => Promise<unknown> }> = {
	'a Connect JWT': {
		token: async () => `JWT ${await productToken('POST', '/installed')}`,
		run: (request) => connect.authenticate(request),
	},
	'a context token': {
		token: async () =>
			`JWT ${await signJwt({ iss: tenant.clientKey, qsh: 'context-qsh', ...times }, tenant.sharedSecret)}`,
		run: (request) => connect.authenticate(request, { qsh: 'context' }),
	},
	'a signed install': {
		token: async () => `JWT ${await rs256(await installClaims('/installed'))}`,
		run: (request) => connect.authenticateInstall(request, installBody()),
	},
	'a Forge token': {
		token: async () => `Bearer ${await rs256(invocation(), { kid: 'forge/key-1' }, forgeKeys.privateKey)}`,
		run: (request) => forge.authenticateForge(request),
	},
	'a webhook of an OAuth app': {
		token: async () => `Bearer ${await signJwt({ iss: 'client-id', ...times }, oauth.clientSecret)}`,
		run: (request) => authenticateOAuthWebhook(request, oauth),
	},
};

describe.each(Object.entries(KINDS))('with %s, a request', (_, { token, run }) => {
	it.each([
		['/addon/installed#', {}],
		['/addon/installed?jwt=#&admin=1', {}],
		[`${BASE_URL}/installed#admin=1`, {}],
		['http://h;secret/installed', {}],
		['*', {}],
		['/installed', { originalUrl: '/addon/installed#' }],
	])('is refused for %s, %j, before anything else counts', async (url, more) => {
		asked.length = 0;
		const request = { method: 'POST', url, headers: { authorization: await token() }, ...more };
		await expect(run(request)).rejects.toThrow(refusal('ERR_REQUEST'));
		expect(asked).toEqual([]);
	});

	it.each(['', 'PO ST', 'POST&', 'POST\n', 'P/OST'])('is refused with the method %j', async (method) => {
		const request = { method, url: '/addon/installed', headers: { authorization: await token() } };
		await expect(run(request)).rejects.toThrow(refusal('ERR_REQUEST'));
	});

	it('is refused without an origin in the URL of a Web request, which Bun makes without a valid Host', async () => {
		const headers = { authorization: await token() };
		const request = new Request('https://app.example.com/addon/installed', { method: 'POST', headers });
		Object.defineProperty(request, 'url', { value: '/addon/installed' });
		await expect(run(request)).rejects.toThrow(refusal('ERR_REQUEST'));
	});

	it('is taken for the target that it was made for', async () => {
		const request = { method: 'POST', url: '/addon/installed', headers: { authorization: await token() } };
		await expect(run(request)).resolves.toBeDefined();
	});
});

describe('an app', () => {
	it.each(['/webhooks#', '/page#x', '/webhooks?a=1#&b=2', '/installed#'])(
		'refuses %s, though a route or the fallback would take the rest',
		async (path) => {
			const { app, refused } = startApp({ fallback: () => new Response('page') });
			// What node's servers, Bun and Deno make of a raw target.
			const request = new Request(`${BASE_URL}/x`, { method: 'POST' });
			Object.defineProperty(request, 'url', { value: `${BASE_URL}${path}` });
			const response = await app(request);
			expect([response.status, await response.text(), refused]).toEqual([
				401,
				'Authentication failed',
				['ERR_REQUEST'],
			]);
		},
	);
});

it('a token in the query is refused where pieces that are not hashed push parameters out of what parsers read', async () => {
	const qsh = await queryStringHash('GET', '/page?a=1&role=viewer');
	const token = await signJwt({ iss: tenant.clientKey, qsh, ...times }, tenant.sharedSecret);
	const url = (filler: string): string => `/page?a=1&jwt=${token}${filler}&role=viewer`;
	await expect(connect.authenticate('GET', url('&&'), {})).resolves.toBeDefined();
	for (const filler of ['&'.repeat(1000), '&jwt='.repeat(1000)]) {
		await expect(connect.authenticate('GET', url(filler), {})).rejects.toThrow(refusal('ERR_REQUEST'));
	}
});
