import { describe, expect, it } from 'vitest';
import { authenticateOAuthWebhook, signJwt, type JwtClaims } from '../../src/index.ts';
import { rs256 } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const options = { clientId: 'client-id', clientSecret: `oauth-${SECRET_MARK}`, now };
const own: JwtClaims = { iss: 'client-id', iat: NOW_SECONDS, exp: NOW_SECONDS + 60 };

async function sent(claims: JwtClaims = {}, secret = options.clientSecret, scheme = 'Bearer'): Promise<Request> {
	const headers = { authorization: `${scheme} ${await signJwt({ ...own, ...claims }, secret)}` };
	return new Request('https://app.example.com/hook', { method: 'POST', headers });
}

describe('a webhook of an OAuth 2.0 app', () => {
	it('is taken when the client secret signed it', async () => {
		await expect(authenticateOAuthWebhook(await sent(), options)).resolves.toEqual(own);
	});

	it('may lack an issuer, and name an audience', async () => {
		const request = await sent({ iss: undefined as never, aud: 'whoever' });
		await expect(authenticateOAuthWebhook(request, options)).resolves.toMatchObject({ aud: 'whoever' });
	});

	it('may be signed with any secret in a list', async () => {
		const clientSecret = ['new', options.clientSecret];
		await expect(authenticateOAuthWebhook(await sent(), { ...options, clientSecret })).resolves.toBeDefined();
	});

	it('is refused when it is signed, issued or timed wrongly', async () => {
		for (const [request, code] of [
			[await sent({}, 'other'), 'ERR_SIGNATURE'],
			[await sent({ iss: 'other' }), 'ERR_ISSUER'],
			[await sent({ exp: NOW_SECONDS - 30 }), 'ERR_TOKEN_EXPIRED'],
			[await sent({ exp: undefined as never }), 'ERR_CLAIM'],
			[await sent({ exp: `${NOW_SECONDS + 60}` as never }), 'ERR_CLAIM'],
			[await sent({ iat: undefined as never }), 'ERR_CLAIM'],
			[await sent({ iat: NOW_SECONDS + 31 }), 'ERR_TOKEN_NOT_YET_VALID'],
			[await sent({ nbf: NOW_SECONDS + 31 }), 'ERR_TOKEN_NOT_YET_VALID'],
			[await sent({ iss: null as never }), 'ERR_ISSUER'],
			[await sent({}, options.clientSecret, 'JWT'), 'ERR_TOKEN_MISSING'],
			[await sent({}, options.clientSecret, 'XBearer'), 'ERR_TOKEN_MISSING'],
			[await sent({}, options.clientSecret, 'Basic Bearer'), 'ERR_TOKEN_MISSING'],
			[new Request('https://app.example.com/hook'), 'ERR_TOKEN_MISSING'],
		] as const) {
			await expect(authenticateOAuthWebhook(request, options)).rejects.toThrow(refusal(code));
		}
	});

	it('is refused when it is signed with another algorithm', async () => {
		const headers = { authorization: `Bearer ${await rs256(own)}` };
		const request = new Request('https://app.example.com/hook', { headers });
		await expect(authenticateOAuthWebhook(request, options)).rejects.toThrow(refusal('ERR_ALGORITHM'));
	});

	it('is refused by an app without secret or id', async () => {
		for (const clientSecret of ['', []]) {
			await expect(authenticateOAuthWebhook(await sent(), { ...options, clientSecret })).rejects.toThrow(
				refusal('ERR_SECRET'),
			);
		}
		await expect(authenticateOAuthWebhook(await sent(), { ...options, clientId: '' })).rejects.toThrow(TypeError);
	});
});
