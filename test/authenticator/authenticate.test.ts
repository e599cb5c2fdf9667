import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	canonicalRequest,
	encodeToken,
	queryStringHash,
	signJwt,
	type JwtClaims,
} from '../../src/index.ts';
import { jiraTenant, now, NOW_SECONDS, withoutSecret } from '../support/tenants.ts';

const tenant = jiraTenant();
const tenants = new Map([[tenant.clientKey, tenant]]);
const authenticator = new Authenticator({ tenants, now });

/** A token as the product makes it: issued by the client key. */
async function productToken(method: string, url: string, claims: JwtClaims = {}): Promise<string> {
	const qsh = await queryStringHash(method, url);
	const own = { iss: tenant.clientKey, sub: 'account-1', iat: NOW_SECONDS, exp: NOW_SECONDS + 900, qsh };
	return signJwt({ ...own, ...claims }, tenant.sharedSecret);
}

async function sent(claims: JwtClaims): Promise<unknown> {
	return authenticator.authenticate('GET', '/', { authorization: `JWT ${await productToken('GET', '/', claims)}` });
}

function refusal(code: string): object {
	return expect.objectContaining({ name: 'DecodeError', code, publicMessage: 'Authentication failed' });
}

describe('a request with a good token', () => {
	it('is told to be from its tenant and user', async () => {
		const token = await productToken('GET', '/page?b=2&a=1');
		const result = await authenticator.authenticate('GET', '/page?b=2&a=1', { authorization: `JWT ${token}` });
		expect(result).toEqual({
			clientKey: tenant.clientKey,
			accountId: 'account-1',
			tenant: withoutSecret(tenant),
			claims: expect.objectContaining({ iss: tenant.clientKey, exp: NOW_SECONDS + 900 }),
		});
	});

	it('has no account id when nobody acted', async () => {
		const token = await signJwt(
			{ iss: tenant.clientKey, iat: NOW_SECONDS, exp: NOW_SECONDS + 9, qsh: await queryStringHash('GET', '/') },
			tenant.sharedSecret,
		);
		const { accountId } = await authenticator.authenticate('GET', '/', { authorization: `JWT ${token}` });
		expect(accountId).toBeUndefined();
	});

	it('is taken by the whole address as well as by the target', async () => {
		const token = await productToken('GET', '/page?a=1');
		const url = `https://app.example.com:8080/page?a=1&jwt=${token}`;
		await expect(authenticator.authenticate('GET', url, {})).resolves.toMatchObject({ clientKey: tenant.clientKey });
	});

	it('has its path taken below the base URL of the app, at a segment border', async () => {
		const below = new Authenticator({ tenants, now, baseUrl: 'https://app.example.com/addon/' });
		const headers = { authorization: `JWT ${await productToken('GET', '/page')}` };
		await expect(below.authenticate('GET', '/addon/page', headers)).resolves.toBeDefined();
		await expect(below.authenticate('GET', '/page', headers)).resolves.toBeDefined();
		await expect(below.authenticate('GET', '/addonpage', headers)).rejects.toThrow(refusal('ERR_QSH_MISMATCH'));
	});

	it('may be signed for the decoded path, as Atlassian signs pages and webhooks', async () => {
		const qsh = await hash('GET&/pages/a b&');
		const headers = { authorization: `JWT ${await productToken('GET', '/', { qsh })}` };
		await expect(authenticator.authenticate('GET', '/pages/a%20b', headers)).resolves.toBeDefined();
	});

	it("may have its names in the order of Atlassian's JavaScript library", async () => {
		const qsh = await hash('GET&/&a-b=1&a%3Ab=2');
		const headers = { authorization: `JWT ${await productToken('GET', '/', { qsh })}` };
		await expect(authenticator.authenticate('GET', '/?a:b=2&a-b=1', headers)).resolves.toBeDefined();
	});
});

describe('a context token', () => {
	it('is taken, for any request, where the route asks for it', async () => {
		const headers = { authorization: `JWT ${await productToken('GET', '/', { qsh: 'context-qsh' })}` };
		const result = await authenticator.authenticate('POST', '/anything?x=1', headers, { qsh: 'context' });
		expect(result.accountId).toBe('account-1');
	});

	it('is refused by every other route', async () => {
		const headers = { authorization: `JWT ${await productToken('GET', '/', { qsh: 'context-qsh' })}` };
		const error = await authenticator.authenticate('GET', '/', headers).catch((thrown: unknown) => thrown);
		expect(error).toEqual(refusal('ERR_QSH_MISMATCH'));
		// It is told from a token for another request.
		expect(error).not.toHaveProperty('canonicalRequest');
	});

	it('is the only kind that its route takes', async () => {
		const headers = { authorization: `JWT ${await productToken('GET', '/')}` };
		await expect(authenticator.authenticate('GET', '/', headers, { qsh: 'context' })).rejects.toThrow(
			refusal('ERR_QSH_MISMATCH'),
		);
	});

	it('is asked for by a known word only', async () => {
		// @ts-expect-error -- no such kind
		await expect(authenticator.authenticate('GET', '/', {}, { qsh: 'any' })).rejects.toThrow(TypeError);
	});
});

describe('a request is refused', () => {
	it.each([undefined, ''])('when its token has the qsh %j', async (qsh) => {
		// An undefined member does not get into JSON.
		await expect(sent({ qsh: qsh as string })).rejects.toThrow(refusal('ERR_QSH_MISSING'));
	});

	it('when its token names no issuer', async () => {
		await expect(sent({ iss: '' })).rejects.toThrow(refusal('ERR_ISSUER'));
		await expect(sent({ iss: ['x'] as unknown as string })).rejects.toThrow(refusal('ERR_ISSUER'));
	});

	it('when its token is from a tenant that is not stored', async () => {
		await expect(sent({ iss: 'nobody' })).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
	});

	it('when its token is signed with another secret', async () => {
		const claims = {
			iss: tenant.clientKey,
			iat: NOW_SECONDS,
			exp: NOW_SECONDS + 9,
			qsh: await queryStringHash('GET', '/'),
		};
		const headers = { authorization: `JWT ${await signJwt(claims, 'guessed never-to-be-seen')}` };
		await expect(authenticator.authenticate('GET', '/', headers)).rejects.toThrow(refusal('ERR_SIGNATURE'));
	});

	it('when its token has expired, is not valid yet, or has no times', async () => {
		await expect(sent({ exp: NOW_SECONDS - 30 })).rejects.toThrow(refusal('ERR_TOKEN_EXPIRED'));
		await expect(sent({ exp: NOW_SECONDS - 29 })).resolves.toBeDefined();
		await expect(sent({ nbf: NOW_SECONDS + 31 })).rejects.toThrow(refusal('ERR_TOKEN_NOT_YET_VALID'));
		await expect(sent({ iat: NOW_SECONDS + 31 })).rejects.toThrow(refusal('ERR_TOKEN_NOT_YET_VALID'));
		await expect(sent({ exp: undefined as unknown as number })).rejects.toThrow(refusal('ERR_CLAIM'));
	});

	it('when the app itself issued its token', async () => {
		const token = await encodeToken('GET', '/', tenant, { now });
		const headers = { authorization: `JWT ${token}` };
		await expect(authenticator.authenticate('GET', '/', headers)).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
	});

	it('when the app issued its token and a subclass has the same secret for every key', async () => {
		class OneSecret extends Authenticator {
			override getSharedSecret(): string {
				return tenant.sharedSecret;
			}
		}
		const headers = { authorization: `JWT ${await encodeToken('GET', '/', tenant, { now })}` };
		const one = new OneSecret({ now, key: tenant.key });
		await expect(one.authenticate('GET', '/', headers)).rejects.toThrow(refusal('ERR_ISSUER'));
	});

	it('when the store compares client keys loosely', async () => {
		const loose = new Authenticator({ tenants: { get: () => tenant }, now });
		const headers = { authorization: `JWT ${await productToken('GET', '/', { iss: tenant.clientKey.toUpperCase() })}` };
		await expect(loose.authenticate('GET', '/', headers)).rejects.toThrow(refusal('ERR_ISSUER'));
	});

	it('when the stored tenant has uninstalled the app', async () => {
		const left = new Authenticator({ tenants: { get: () => ({ ...tenant, eventType: 'uninstalled' }) }, now });
		const headers = { authorization: `JWT ${await productToken('GET', '/')}` };
		await expect(left.authenticate('GET', '/', headers)).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
	});

	it('when the stored tenant has no secret', async () => {
		const empty = new Authenticator({ tenants: { get: () => ({ ...tenant, sharedSecret: '' }) }, now });
		const headers = { authorization: `JWT ${await productToken('GET', '/')}` };
		await expect(empty.authenticate('GET', '/', headers)).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
	});

	it.each([
		['another method', 'POST', '/page?a=1'],
		['another path', 'GET', '/page2?a=1'],
		['another value', 'GET', '/page?a=2'],
		['a parameter more', 'GET', '/page?a=1&b=2'],
		['a repeated parameter', 'GET', '/page?a=1&a=1'],
		['a parameter less', 'GET', '/page'],
		['a bad escape', 'GET', '/page?a=%zz'],
		['the parameter JWT, which is not jwt', 'GET', '/page?a=1&JWT=x'],
		['the parameter __proto__', 'GET', '/page?a=1&__proto__=x'],
	])('when it has %s', async (_, method, url) => {
		const headers = { authorization: `JWT ${await productToken('GET', '/page?a=1')}` };
		const promise = authenticator.authenticate(method, url, headers);
		await expect(promise).rejects.toThrow(refusal('ERR_QSH_MISMATCH'));
	});

	it('and the error tells what was computed, without the token wherever it stands', async () => {
		const token = await productToken('GET', '/elsewhere');
		const target = `/page?a=1&copy=${token}&jwt=${token}`;
		const error = await authenticator.authenticate('GET', target, {}).catch((thrown: unknown) => thrown);
		expect(error).toMatchObject({
			canonicalRequest: canonicalRequest('GET', '/page?a=1&copy=%5Btoken%5D').replace('%5B', '[').replace('%5D', ']'),
		});
	});
});

async function hash(canonical: string): Promise<string> {
	const { createHash } = await import('node:crypto');
	return createHash('sha256').update(canonical).digest('hex');
}
