import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	authenticateOAuthWebhook,
	queryStringHash,
	signJwt,
	verifyWebhookSignature,
	type TenantInfo,
} from '../../src/index.ts';
import { APP_ID, AUDIENCE, forge, invocation, JWKS } from '../support/forge.ts';
import { BASE_URL, installBody, installClaims, keyServer, PEM, rs256 } from '../support/installs.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

/*
 * Every kind of proof at every kind of route. Each proof is made for the very path at which it is shown, by whoever may
 * make it, with all the claims that the other kinds ask for where it can have them: only its kind is wrong. Page loads
 * and webhooks are proven in the same way, so there it is the path that tells them apart.
 */
const tenant = jiraTenant();
const clientId = 'client-id';
const clientSecret = `oauth-${SECRET_MARK}`;
const hookSecret = `hook-${SECRET_MARK}`;

const { fetch } = keyServer((url) => new Response(url.endsWith('jwks.json') ? JWKS : PEM));
const tenants = new Map<string, TenantInfo>([[tenant.clientKey, tenant]]);
const authenticator = new Authenticator({ tenants, now, baseUrl: BASE_URL, fetch, forge: { appId: APP_ID } });

const ROUTES: Record<string, (request: Request) => Promise<unknown>> = {
	page: (request) => authenticator.authenticate(request),
	'context token': (request) => authenticator.authenticate(request, { qsh: 'context' }),
	install: (request) => authenticator.authenticateInstall(request),
	'webhook of Connect': (request) => authenticator.authenticate(request),
	'webhook with a secret': async (request) => verifyWebhookSignature(await request.text(), request.headers, hookSecret),
	'webhook of an OAuth app': (request) => authenticateOAuthWebhook(request, { clientId, clientSecret, now }),
	Forge: (request) => authenticator.authenticateForge(request),
};

type Headers = Record<string, string>;
const body = JSON.stringify(installBody({ webhookEvent: 'jira:issue_created' }));
const times = { iat: NOW_SECONDS, exp: NOW_SECONDS + 25 };
const connect = { iss: tenant.clientKey, sub: 'account-1', aud: [BASE_URL], ...times };

const PROOFS: Record<string, (path: string) => Promise<Headers[]>> = {
	page: async () =>
		jwt(await signJwt({ ...connect, qsh: await queryStringHash('POST', '/page') }, tenant.sharedSecret)),
	'context token': async () => jwt(await signJwt({ ...connect, qsh: 'context-qsh' }, tenant.sharedSecret)),
	install: async (path) => jwt(await rs256(await installClaims(path))),
	'webhook of Connect': async () =>
		jwt(await signJwt({ ...connect, qsh: await queryStringHash('POST', '/webhook-of-connect') }, tenant.sharedSecret)),
	'webhook with a secret': async () => [
		{ 'x-hub-signature': `sha256=${createHmac('sha256', hookSecret).update(body).digest('hex')}` },
	],
	'webhook of an OAuth app': async (path) =>
		jwt(await signJwt({ iss: clientId, ...times, qsh: await queryStringHash('POST', path) }, clientSecret)),
	Forge: async (path) =>
		jwt(
			await rs256(
				{ ...invocation(), qsh: await queryStringHash('POST', path) },
				{ kid: 'forge/key-1' },
				forge.privateKey,
			),
		),
};

/** In the scheme of Connect and in that of the others. */
function jwt(token: string): Headers[] {
	return [{ authorization: `JWT ${token}` }, { authorization: `Bearer ${token}` }];
}

async function isTaken(route: string, headers: Headers): Promise<boolean> {
	const url = `${BASE_URL}${pathOf(route)}`;
	return (ROUTES[route] as (request: Request) => Promise<unknown>)(
		new Request(url, { method: 'POST', headers, body }),
	).then(
		() => true,
		(error: Error) => {
			if (error.name === 'DecodeError') return false;
			throw error;
		},
	);
}

function pathOf(route: string): string {
	return `/${route.toLowerCase().replaceAll(' ', '-')}`;
}

describe.each(Object.keys(PROOFS))('the proof of a %s', (proof) => {
	it.each(Object.keys(ROUTES))('at the route of a %s: only the one of its own kind takes it', async (route) => {
		const shown = (await PROOFS[proof]?.(pathOf(route))) ?? [];
		const taken = await Promise.all(shown.map((headers) => isTaken(route, headers)));
		expect(taken.includes(true)).toBe(proof === route);
	});
});

describe('a forged proof is taken by no route', () => {
	const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
	const claims = { ...invocation(), ...connect, qsh: 'context-qsh' };

	it.each<[string, (path: string) => Promise<string>]>([
		['alg none', async () => `${encode({ alg: 'none' })}.${encode(claims)}.`],
		['HS256 and the public key of installs', async (path) => signJwt(await installClaims(path), PEM)],
		['HS256 and an empty key', async () => `${encode({ alg: 'HS256' })}.${encode(claims)}.${emptyHmac(claims)}`],
		[
			'the key of installs, for Forge',
			(path) => installClaims(path).then((c) => rs256({ ...invocation(), qsh: c.qsh })),
		],
		[
			'the key of Forge, for an install',
			async (path) => rs256(await installClaims(path), { kid: 'forge/key-1' }, forge.privateKey),
		],
		['the own app: reflected', async () => signJwt({ ...claims, iss: tenant.key }, tenant.sharedSecret)],
		[
			'another app on Forge',
			async () => rs256(invocation({ aud: `${AUDIENCE}-2` }), { kid: 'forge/key-1' }, forge.privateKey),
		],
		['a secret of another tenant', async () => signJwt(claims, `other-${SECRET_MARK}`)],
	])('%s', async (_, makeToken) => {
		const taken: string[] = [];
		for (const route of Object.keys(ROUTES)) {
			for (const headers of jwt(await makeToken(pathOf(route)))) if (await isTaken(route, headers)) taken.push(route);
		}
		expect(taken).toEqual([]);
	});

	function emptyHmac(payload: object): string {
		return createHmac('sha256', '')
			.update(`${encode({ alg: 'HS256' })}.${encode(payload)}`)
			.digest('base64url');
	}
});
