import { describe, expect, it } from 'vitest';
import { verifyJwt } from '../../src/index.ts';
import { NOW_SECONDS } from '../support/tenants.ts';
import { CLAIMS, HEADER, part, sealed, SECRET, tokenOf, verdict } from './support.ts';

/** The verdict some seconds away from the frozen moment, with a clock tolerance of 30 seconds by default. */
async function at(seconds: number, token: string, clockTolerance?: number): Promise<string> {
	return verdict(token, {
		now: () => (NOW_SECONDS + seconds) * 1000,
		...(clockTolerance === undefined ? {} : { clockTolerance }),
	});
}

describe('the claims exp and iat', () => {
	it.each(['exp', 'iat'])('%s must be there', async (name) => {
		expect(await verdict(tokenOf({ ...CLAIMS, [name]: undefined }))).toBe('ERR_CLAIM');
	});

	it.each(['exp', 'iat', 'nbf'])('%s must be a number', async (name) => {
		for (const value of [null, String(NOW_SECONDS + 9), '', true, [NOW_SECONDS + 9], {}]) {
			expect(await verdict(tokenOf({ ...CLAIMS, [name]: value }))).toBe('ERR_CLAIM');
		}
	});

	it.each(['exp', 'iat', 'nbf'])('%s must be finite', async (name) => {
		for (const number of ['1e999', '-1e999']) {
			const json = JSON.stringify({ ...CLAIMS, [name]: 0 }).replace(`"${name}":0`, `"${name}":${number}`);
			expect(await verdict(sealed(part(HEADER), part(json)))).toBe('ERR_CLAIM');
		}
	});

	it('must be claims of the token itself', async () => {
		const json = JSON.stringify({ iss: 'client', x: CLAIMS }).replace('"x"', '"__proto__"');
		expect(await verdict(sealed(part(HEADER), part(json)))).toBe('ERR_CLAIM');
	});
});

describe('the other registered claims', () => {
	it.each(['iss', 'sub', 'qsh'])('%s must be a string', async (name) => {
		for (const value of [7, null, ['client'], {}, true]) {
			expect(await verdict(tokenOf({ ...CLAIMS, [name]: value }))).toBe('ERR_CLAIM');
		}
	});

	it('aud must be a string or a list of strings', async () => {
		for (const aud of [7, null, {}, [7], ['a', null]]) {
			expect(await verdict(tokenOf({ ...CLAIMS, aud }))).toBe('ERR_CLAIM');
		}
		for (const aud of ['a', ['a'], ['a', 'b'], []]) expect(await verdict(tokenOf({ ...CLAIMS, aud }))).toBe('accepted');
	});

	it('may be missing', async () => {
		expect(await verdict(tokenOf({ iat: CLAIMS.iat, exp: CLAIMS.exp }))).toBe('accepted');
	});
});

describe('the time', () => {
	const token = tokenOf({ iat: NOW_SECONDS, exp: NOW_SECONDS + 180 });

	it.each([
		[209.999, 'accepted'],
		[210, 'ERR_TOKEN_EXPIRED'],
		[100_000, 'ERR_TOKEN_EXPIRED'],
	])('%d seconds after it was made, a token of 180 seconds gets %s', async (seconds, result) => {
		expect(await at(seconds, token)).toBe(result);
	});

	it.each([
		[-30, 'accepted'],
		[-30.001, 'ERR_TOKEN_NOT_YET_VALID'],
		[-100_000, 'ERR_TOKEN_NOT_YET_VALID'],
	])('%d seconds after it was made, a token from the future gets %s', async (seconds, result) => {
		expect(await at(seconds, token)).toBe(result);
	});

	it.each([
		[69, 'ERR_TOKEN_NOT_YET_VALID'],
		[70, 'accepted'],
	])('%d seconds on, a token that is valid from 100 gets %s', async (seconds, result) => {
		expect(await at(seconds, tokenOf({ ...CLAIMS, nbf: NOW_SECONDS + 100 }))).toBe(result);
	});

	it('counts to the second without a clock tolerance', async () => {
		expect(await at(179.999, token, 0)).toBe('accepted');
		expect(await at(180, token, 0)).toBe('ERR_TOKEN_EXPIRED');
		expect(await at(0, token, 0)).toBe('accepted');
		expect(await at(-0.001, token, 0)).toBe('ERR_TOKEN_NOT_YET_VALID');
	});

	it('counts with the given clock tolerance', async () => {
		expect(await at(479, token, 300)).toBe('accepted');
		expect(await at(480, token, 300)).toBe('ERR_TOKEN_EXPIRED');
		expect(await at(-300, token, 300)).toBe('accepted');
		expect(await at(-301, token, 300)).toBe('ERR_TOKEN_NOT_YET_VALID');
	});

	it('may be a fraction of a second', async () => {
		expect(await verdict(tokenOf({ iat: NOW_SECONDS - 0.5, exp: NOW_SECONDS + 0.5 }), { clockTolerance: 0 })).toBe(
			'accepted',
		);
	});

	it('refuses a token that was never valid', async () => {
		expect(await verdict(tokenOf({ iat: NOW_SECONDS, exp: 0 }))).toBe('ERR_TOKEN_EXPIRED');
		expect(await verdict(tokenOf({ iat: NOW_SECONDS, exp: -1e300 }))).toBe('ERR_TOKEN_EXPIRED');
	});

	it('refuses everything when the clock is broken', async () => {
		expect(await verdict(token, { now: () => Number.NaN })).toBe('ERR_TOKEN_EXPIRED');
	});

	it('is taken from the system clock by default', async () => {
		const seconds = Math.floor(Date.now() / 1000);
		const fresh = tokenOf({ iat: seconds, exp: seconds + 60 });
		await expect(verifyJwt(fresh, SECRET)).resolves.toMatchObject({ iat: seconds });
		const old = tokenOf({ iat: seconds - 600, exp: seconds - 60 });
		await expect(verifyJwt(old, SECRET)).rejects.toMatchObject({ code: 'ERR_TOKEN_EXPIRED' });
	});
});

describe('the message', () => {
	it('says by how much the token is late or early', async () => {
		const late = verifyJwt(tokenOf(CLAIMS), SECRET, { now: () => (NOW_SECONDS + 240) * 1000 });
		await expect(late).rejects.toThrow('The token expired 60 seconds ago');
		const early = verifyJwt(tokenOf(CLAIMS), SECRET, { now: () => (NOW_SECONDS - 45) * 1000 });
		await expect(early).rejects.toThrow('The token is valid only in 45 seconds (iat): compare the clocks');
	});

	it('tells the outside world nothing', async () => {
		for (const token of ['', 'x', tokenOf({}), tokenOf({ ...CLAIMS, exp: 1 }), `${tokenOf(CLAIMS)}A`]) {
			await expect(verifyJwt(token, SECRET)).rejects.toMatchObject({ publicMessage: 'Authentication failed' });
		}
	});
});

describe('a wrong option', () => {
	it.each([-1, -0.001, 300.001, 3600, Number.NaN, Number.POSITIVE_INFINITY])(
		'is no DecodeError: a clock tolerance of %d seconds',
		async (clockTolerance) => {
			await expect(verifyJwt(tokenOf(CLAIMS), SECRET, { clockTolerance })).rejects.toThrow(RangeError);
		},
	);

	it.each(['30', '', null, true, [30]])(
		'is no DecodeError: a clock tolerance that is not a number, %j',
		async (clockTolerance) => {
			const options = { clockTolerance: clockTolerance as unknown as number };
			await expect(verifyJwt(tokenOf({ ...CLAIMS, exp: 1 }), SECRET, options)).rejects.toThrow(RangeError);
		},
	);

	it('is no DecodeError: a clock that is no function', async () => {
		const options = { now: NOW_SECONDS as unknown as () => number };
		const refusal = new TypeError('The option `now` must be a function that returns milliseconds');
		await expect(verifyJwt(tokenOf(CLAIMS), SECRET, options)).rejects.toThrow(refusal);
	});
});
