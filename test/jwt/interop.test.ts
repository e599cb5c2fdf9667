import {
	decodeSymmetric,
	encodeSymmetric,
	fromMethodAndUrl,
	createQueryStringHash,
	SymmetricAlgorithm,
} from 'atlassian-jwt';
import { jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { encodeToken, signJwt, verifyJwt } from '../../src/index.ts';
import { jiraTenant, now, NOW_SECONDS } from '../support/tenants.ts';
import { CLAIMS, SECRET, verdict } from './support.ts';

const tenant = jiraTenant();
const key = new TextEncoder().encode(SECRET);
const currentDate = new Date(now());

describe('our tokens', () => {
	it('are verified by jose', async () => {
		const token = await encodeToken('GET', '/', tenant, { now });
		const { payload, protectedHeader } = await jwtVerify(token, new TextEncoder().encode(tenant.sharedSecret), {
			algorithms: ['HS256'],
			audience: tenant.clientKey,
			issuer: 'com.example.app',
			typ: 'JWT',
			currentDate,
		});
		expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
		expect(payload.exp).toBe(NOW_SECONDS + 180);
	});

	it("are verified by Atlassian's JavaScript library, qsh included", async () => {
		const url = '/rest/api/3/search?jql=project+%3D+A&fields=b&fields=a';
		const token = await encodeToken('GET', url, tenant, { now });
		const claims = decodeSymmetric(token, tenant.sharedSecret, SymmetricAlgorithm.HS256) as Record<string, unknown>;
		expect(claims).toMatchObject({ iss: 'com.example.app', aud: [tenant.clientKey] });
		expect(claims['qsh']).toBe(createQueryStringHash(fromMethodAndUrl('GET', url)));
	});

	it('are the same, byte for byte, as those of the library', async () => {
		expect(await signJwt(CLAIMS, SECRET)).toBe(encodeSymmetric(CLAIMS, SECRET));
	});

	it('are refused by jose with another secret', async () => {
		const token = await signJwt(CLAIMS, `other-${SECRET}`);
		await expect(jwtVerify(token, key, { currentDate })).rejects.toMatchObject({
			code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
		});
	});
});

describe('the tokens of others', () => {
	it('are verified when jose made them', async () => {
		const token = await new SignJWT({ qsh: 'hash' })
			.setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: 'any' })
			.setIssuer('client')
			.setIssuedAt(NOW_SECONDS)
			.setExpirationTime(NOW_SECONDS + 60)
			.sign(key);
		await expect(verifyJwt(token, SECRET, { now })).resolves.toMatchObject({ iss: 'client', qsh: 'hash' });
	});

	it("are verified when Atlassian's JavaScript library made them", async () => {
		const claims = { ...CLAIMS, sub: 'account', context: { user: { displayName: '宮崎 😀' } } };
		await expect(verifyJwt(encodeSymmetric(claims, SECRET), SECRET, { now })).resolves.toEqual(claims);
	});

	it.each([SymmetricAlgorithm.HS384, SymmetricAlgorithm.HS512])('are refused when made with %s', async (algorithm) => {
		expect(await verdict(encodeSymmetric(CLAIMS, SECRET, algorithm))).toBe('ERR_ALGORITHM');
	});

	it('are refused when nobody signed them', async () => {
		const token = new UnsecuredJWT(CLAIMS).encode();
		expect(await verdict(token)).toBe('ERR_ALGORITHM');
	});
});
