import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyJwt } from '../../src/index.ts';
import { NOW_SECONDS } from '../support/tenants.ts';
import { CLAIMS, HEADER, part, sealed, SECRET, tokenOf, verdict } from './support.ts';

const good = tokenOf(CLAIMS);
const [header = '', payload = '', signature = ''] = good.split('.');

/** The other texts that a lenient base64url decoder reads as the same bytes: they differ in bits that do not count. */
function respellings(text: string): string[] {
	const bytes = Buffer.from(text, 'base64url');
	return Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
		.map((last) => text.slice(0, -1) + last)
		.filter((other) => other !== text && Buffer.from(other, 'base64url').equals(bytes));
}

/** Every token here has a right HS256 signature over its parts, unless the case is about the signature itself. */
describe('a token is accepted', () => {
	it('when everything about it is right', async () => {
		expect(await verdict(good)).toBe('accepted');
	});

	it('with its claims as they were signed', async () => {
		const claims = { ...CLAIMS, sub: 'account', aud: ['a', 'b'], nbf: NOW_SECONDS, qsh: 'hash', context: { a: [1] } };
		const verified = await verifyJwt(tokenOf(claims), SECRET, { now: () => NOW_SECONDS * 1000 });
		expect(verified).toEqual(claims);
	});

	it.each([{ alg: 'HS256' }, { alg: 'HS256', typ: 'JWT', kid: 'key', cty: 'x', b64: true }])(
		'with the header %j',
		async (other) => {
			expect(await verdict(tokenOf(CLAIMS, other))).toBe('accepted');
		},
	);

	it('with claims beyond ASCII', async () => {
		expect(await verdict(tokenOf({ ...CLAIMS, name: '宮崎 😀' }))).toBe('accepted');
	});
});

describe('the algorithm is HS256 and nothing else', () => {
	it.each(['none', 'None', 'NONE', 'hs256', 'Hs256', 'HS256 ', 'HS512', 'RS256', 'ES256', 'PS256', 'EdDSA', ''])(
		'a header that says %j is refused, although HS256 verifies',
		async (alg) => {
			expect(await verdict(tokenOf(CLAIMS, { typ: 'JWT', alg }))).toBe('ERR_ALGORITHM');
		},
	);

	it.each([undefined, null, 256, ['HS256'], { alg: 'HS256' }, true])(
		'a header whose alg is %j is refused',
		async (alg) => {
			expect(await verdict(tokenOf(CLAIMS, { alg }))).toBe('ERR_ALGORITHM');
		},
	);

	it('an unsigned token is refused', async () => {
		expect(await verdict(`${part({ alg: 'none' })}.${payload}.`)).toBe('ERR_ALGORITHM');
		expect(await verdict(`${header}.${payload}.`)).toBe('ERR_TOKEN_MALFORMED');
	});

	it('a right HS512 token of the same secret is refused', async () => {
		const token = sealed(part({ alg: 'HS512' }), payload, { hash: 'sha512' });
		expect(await verdict(token)).toBe('ERR_ALGORITHM');
		expect(await verdict(sealed(header, payload, { hash: 'sha512' }))).toBe('ERR_SIGNATURE');
	});

	it('a right RS256 token is refused, and its public key is no shared secret', async () => {
		const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		const input = `${part({ alg: 'RS256', kid: '1' })}.${payload}`;
		const token = `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
		const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
		expect(await verdict(token, {}, pem)).toBe('ERR_ALGORITHM');
	});

	it.each([['exp'], [], null, 'exp', false])('a header with crit (%j) is refused', async (crit) => {
		expect(await verdict(tokenOf(CLAIMS, { ...HEADER, crit }))).toBe('ERR_TOKEN_MALFORMED');
	});
});

describe('a token that is not three parts of base64url', () => {
	it.each([
		['nothing', ''],
		['one part', header],
		['two parts', `${header}.${payload}`],
		['four parts', `${good}.${signature}`],
		['five parts, as an encrypted token', `${good}.a.b`],
		['an empty header', `.${payload}.${signature}`],
		['an empty payload', sealed(header, '')],
		['an empty signature', `${header}.${payload}.`],
		['dots alone', '..'],
		['a dot at the end', `${good}.`],
		['a dot at the front', `.${good}`],
	])('is refused: %s', async (_, token) => {
		expect(await verdict(token)).toBe('ERR_TOKEN_MALFORMED');
	});

	it.each([undefined, null, 7, {}, [good], Buffer.from(good)])('is refused when it is no string: %#', async (token) => {
		expect(await verdict(token as string)).toBe('ERR_TOKEN_MALFORMED');
	});

	it.each([
		['padding', '='],
		['a space', ' '],
		['a line break', '\n'],
		['a NUL', '\0'],
		['a plus', '+'],
		['a slash', '/'],
		['a percent escape', '%2E'],
		['a letter beyond ASCII', 'é'],
		['a full-width letter', '\uFF21'],
	])('is refused with %s in any of its parts', async (_, junk) => {
		expect(await verdict(sealed(header + junk, payload))).toBe('ERR_TOKEN_MALFORMED');
		expect(await verdict(sealed(junk + header, payload))).toBe('ERR_TOKEN_MALFORMED');
		expect(await verdict(sealed(header, payload + junk))).toBe('ERR_TOKEN_MALFORMED');
		expect(await verdict(sealed(header, junk + payload))).toBe('ERR_TOKEN_MALFORMED');
		expect(await verdict(good + junk)).toBe('ERR_TOKEN_MALFORMED');
		expect(await verdict(junk + good)).toBe('ERR_TOKEN_MALFORMED');
	});

	it('is refused in the alphabet of plain base64', async () => {
		const claims = { ...CLAIMS, x: '>>>???' };
		const plain = Buffer.from(JSON.stringify(claims)).toString('base64');
		expect(plain).toMatch(/[+/]/);
		expect(await verdict(sealed(header, plain.replaceAll('=', '')))).toBe('ERR_TOKEN_MALFORMED');
		expect(await verdict(sealed(header, part(claims)))).toBe('accepted');
	});

	it('is refused when the last character of a part has stray bits, as a second spelling of the same bytes', async () => {
		const headers = ['', '1', '12'].flatMap((x) => respellings(part({ alg: 'HS256', x })));
		const payloads = ['', '1', '12'].flatMap((x) => respellings(part({ ...CLAIMS, x })));
		const signatures = respellings(signature);
		expect([headers.length, payloads.length, signatures.length]).toEqual([18, 18, 3]);
		const tokens = [
			...headers.map((other) => sealed(other, payload)),
			...payloads.map((other) => sealed(header, other)),
			...signatures.map((other) => `${header}.${payload}.${other}`),
		];
		for (const token of tokens) expect(await verdict(token)).toBe('ERR_TOKEN_MALFORMED');
	});
});

describe('a token whose parts are no JSON objects', () => {
	it.each([[], [HEADER], null, 'HS256', 7, true, '', '{', '{"alg":"HS256"', "{'alg':'HS256'}", '{"alg":"HS256"}x'])(
		'is refused with the header %j',
		async (other) => {
			expect(await verdict(sealed(part(other), payload))).toBe('ERR_TOKEN_MALFORMED');
		},
	);

	it.each([[], [CLAIMS], null, '"text"', 7, true, '{', '{}{}', `${JSON.stringify(CLAIMS)},`, 'undefined'])(
		'is refused with the payload %j',
		async (other) => {
			expect(await verdict(sealed(header, part(other)))).toBe('ERR_TOKEN_MALFORMED');
		},
	);

	it.each([
		['a byte order mark in front', Buffer.from(`\uFEFF${JSON.stringify(CLAIMS)}`)],
		['invalid UTF-8', Buffer.from(JSON.stringify(CLAIMS).replace('client', '\xFF'), 'latin1')],
	])('is refused with %s', async (_, bytes) => {
		expect(await verdict(sealed(header, part(bytes)))).toBe('ERR_TOKEN_MALFORMED');
	});
});

describe('the length of a token', () => {
	function ofLength(length: number): string {
		for (let extra = 0; extra < 4; extra += 1) {
			const fill = Math.floor(((length - good.length) * 3) / 4) - extra;
			const token = tokenOf({ ...CLAIMS, fill: 'x'.repeat(fill - '"fill":"",'.length + 2) });
			if (token.length === length) return token;
		}
		throw new Error(`no token of length ${length}`);
	}

	it('may be 16 KiB', async () => {
		expect(await verdict(ofLength(16_384))).toBe('accepted');
	});

	it.each([16_385, 20_000, 1_000_000])('may not be %i', async (length) => {
		expect(await verdict(ofLength(length))).toBe('ERR_TOKEN_MALFORMED');
	});
});

describe('the signature', () => {
	it('of another secret is refused', async () => {
		expect(await verdict(good, {}, `other-${SECRET}`)).toBe('ERR_SIGNATURE');
	});

	it('of another payload or header is refused', async () => {
		expect(await verdict(`${header}.${part({ ...CLAIMS, iss: 'other' })}.${signature}`)).toBe('ERR_SIGNATURE');
		expect(await verdict(`${part({ alg: 'HS256' })}.${payload}.${signature}`)).toBe('ERR_SIGNATURE');
	});

	it.each(['AA', signature.slice(0, -3), `${signature}AAAA`, signature.repeat(2), 'A'.repeat(43)])(
		'is refused when it is cut, longer or zero: %#',
		async (other) => {
			expect(await verdict(`${header}.${payload}.${other}`)).toMatch(/^ERR_(?:SIGNATURE|TOKEN_MALFORMED)$/);
		},
	);

	it('is judged before the claims: nothing is said about a token that the secret did not sign', async () => {
		expect(await verdict(tokenOf({ exp: 'never' }), {}, 'another')).toBe('ERR_SIGNATURE');
		expect(await verdict(tokenOf({ ...CLAIMS, exp: 1 }), {}, 'another')).toBe('ERR_SIGNATURE');
	});
});

describe('the shared secret', () => {
	it('may be any text', async () => {
		for (const secret of ['x', '秘密 🔑', 'a'.repeat(1000), ' ']) {
			expect(await verdict(sealed(header, payload, { secret }), {}, secret)).toBe('accepted');
		}
	});

	it('is refused when it is empty, even for a token that is signed with nothing', async () => {
		expect(await verdict(sealed(header, payload, { secret: '' }), {}, '')).toBe('ERR_SECRET');
	});

	it.each([undefined, null, 7, {}, Buffer.from('key')])('is refused when it is no string: %#', async (secret) => {
		await expect(verifyJwt(good, secret as string)).rejects.toMatchObject({
			name: 'DecodeError',
			code: 'ERR_SECRET',
		});
	});
});
