import { generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { parseToken, verifyRs256Token, verifyToken } from '../../src/jwt/index.ts';
import { signJwt } from '../../src/index.ts';
import { rs256 } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const { publicKey, privateKey } = await generateKeyPair('RS256');
const time = { now, clockTolerance: 30 };
const claims = { iss: 'a', iat: NOW_SECONDS, exp: NOW_SECONDS + 60 };

describe('a token of RS256', () => {
	it('gives its claims when the key signed it', async () => {
		const unverified = parseToken(await rs256(claims, {}, privateKey), 'RS256');
		await expect(verifyRs256Token(unverified, publicKey, time)).resolves.toEqual(claims);
	});

	it('is refused when another key signed it', async () => {
		const other = await generateKeyPair('RS256');
		const unverified = parseToken(await rs256(claims, {}, other.privateKey), 'RS256');
		await expect(verifyRs256Token(unverified, publicKey, time)).rejects.toThrow(refusal('ERR_SIGNATURE'));
	});

	it('is refused when it has expired, or names no time', async () => {
		for (const [changes, code] of [
			[{ exp: NOW_SECONDS - 30 }, 'ERR_TOKEN_EXPIRED'],
			[{ iat: undefined }, 'ERR_CLAIM'],
		] as const) {
			const unverified = parseToken(await rs256({ ...claims, ...changes }, {}, privateKey), 'RS256');
			await expect(verifyRs256Token(unverified, publicKey, time)).rejects.toThrow(refusal(code));
		}
	});

	it.each(['PS256', 'HS256', 'none'])('is refused by the pinned algorithm when its header says %s', async (alg) => {
		const token = await rs256(claims, {}, privateKey);
		const header = Buffer.from(JSON.stringify({ alg })).toString('base64url');
		const other = { token: [header, ...token.split('.').slice(1)].join('.'), kid: 'k', claims };
		await expect(verifyRs256Token(other, publicKey, time)).rejects.toThrow(refusal('ERR_SIGNATURE'));
	});

	it('is no bad token when the key is not a key: that is a fault of ours', async () => {
		const unverified = parseToken(await rs256(claims, {}, privateKey), 'RS256');
		await expect(verifyRs256Token(unverified, {} as never, time)).rejects.toThrow(TypeError);
	});
});

it('no secret at all is a wrong secret, not a wrong signature', async () => {
	const unverified = parseToken(await signJwt(claims, `jira-${SECRET_MARK}`), 'HS256');
	await expect(async () => verifyToken(unverified, [], time)).rejects.toThrow(refusal('ERR_SECRET'));
});
