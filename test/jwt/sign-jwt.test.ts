import { describe, expect, it } from 'vitest';
import { signJwt, type JwtClaims } from '../../src/index.ts';
import { CLAIMS, HEADER, part, read, sealed, SECRET, signingRefusal, verdict } from './support.ts';

describe('signJwt', () => {
	it('gives the compact token that any HS256 implementation gives', async () => {
		expect(await signJwt(CLAIMS, SECRET)).toBe(sealed(part(HEADER), part(CLAIMS)));
	});

	it('says in the header what it is, and no more', async () => {
		expect(read(await signJwt(CLAIMS, SECRET), 0)).toEqual({ typ: 'JWT', alg: 'HS256' });
	});

	it.each([{}, { iss: 'a' }, { exp: 1, nested: { a: [1, 'é', null] } }, { aud: ['a', 'b'], sub: '😀' }])(
		'adds nothing to the claims %j',
		async (claims) => {
			expect(read(await signJwt(claims, SECRET), 1)).toEqual(claims);
		},
	);

	it('gives a token that verifyJwt accepts', async () => {
		expect(await verdict(await signJwt(CLAIMS, SECRET))).toBe('accepted');
	});

	it('takes the UTF-8 bytes of the secret as the key', async () => {
		expect(await signJwt(CLAIMS, '秘密 🔑')).toBe(sealed(part(HEADER), part(CLAIMS), { secret: '秘密 🔑' }));
	});

	it('leaves the claims as they were', async () => {
		const claims = Object.freeze({ ...CLAIMS });
		await signJwt(claims, SECRET);
		expect(claims).toEqual(CLAIMS);
	});

	it.each(['', undefined, null, 7, {}, new Uint8Array(32)])(
		'refuses a secret that is empty or no string: %#',
		async (secret) => {
			expect(await signingRefusal(signJwt(CLAIMS, secret as string))).toBe('ERR_SECRET');
		},
	);

	it.each([null, undefined, 'text', 7, [], [CLAIMS]])(
		'refuses claims that are no object: %j',
		async (claims: unknown) => {
			expect(await signingRefusal(signJwt(claims as JwtClaims, SECRET))).toBe('ERR_CLAIM');
		},
	);

	it('refuses claims that JSON cannot hold', async () => {
		const circle: JwtClaims = {};
		circle['self'] = circle;
		expect(await signingRefusal(signJwt(circle, SECRET))).toBe('ERR_CLAIM');
		expect(await signingRefusal(signJwt({ big: 1n }, SECRET))).toBe('ERR_CLAIM');
	});
});
