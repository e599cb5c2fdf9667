import { CompactSign, generateKeyPair } from 'jose';
import { expect, it } from 'vitest';
import { verifyRs256Token } from '../../src/jwt/index.ts';
import { refusal } from '../support/refusal.ts';
import { now, NOW_SECONDS } from '../support/tenants.ts';

const { publicKey, privateKey } = await generateKeyPair('RS256');
const claims = { iat: NOW_SECONDS, exp: NOW_SECONDS + 60 };
const time = { leeway: 0, now };
const payload = new TextEncoder().encode(JSON.stringify(claims));
const token = await new CompactSign(payload).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);

it('a token that its key signed has its claims verified, times included', async () => {
	await expect(verifyRs256Token({ token, kid: 'k', claims }, publicKey, time)).resolves.toEqual(claims);
	const expired = { ...claims, exp: NOW_SECONDS };
	const promise = verifyRs256Token({ token, kid: 'k', claims: expired }, publicKey, time);
	await expect(promise).rejects.toThrow(refusal('ERR_TOKEN_EXPIRED'));
});

it.each(['PS256', 'HS256', 'none'])('a token that says %s is refused by the pinned algorithm', async (alg) => {
	const header = Buffer.from(JSON.stringify({ alg })).toString('base64url');
	const other = [header, ...token.split('.').slice(1)].join('.');
	const promise = verifyRs256Token({ token: other, kid: 'k', claims }, publicKey, time);
	await expect(promise).rejects.toThrow(refusal('ERR_SIGNATURE'));
});

it('a key that cannot verify is a mistake of ours, not a wrong signature', async () => {
	const elliptic = await generateKeyPair('ES256');
	const promise = verifyRs256Token({ token, kid: 'k', claims }, elliptic.publicKey, time);
	await expect(promise).rejects.toThrow(TypeError);
});
