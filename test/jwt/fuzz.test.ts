import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signJwt } from '../../src/index.ts';
import { NOW_SECONDS } from '../support/tenants.ts';
import { CLAIMS, HEADER, part, sealed, SECRET, tokenOf, verdict } from './support.ts';

const good = tokenOf(CLAIMS);
const BASE64URL = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const character = fc.oneof(fc.constantFrom(...BASE64URL, '.', '=', ' ', '\n', '+', '/'), fc.string({ unit: 'binary' }));
const anyJson = fc.jsonValue();

/** `verdict` throws whatever is no DecodeError, so each of these also says: nothing else comes out. */
describe('whatever comes in as a token', () => {
	it('is refused when it is random text', async () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.base64String(),
			fc.string({ unit: character }),
		);
		const dotted = fc.array(text, { maxLength: 5 }).map((parts) => parts.join('.'));
		await fc.assert(
			fc.asyncProperty(dotted, async (token) => {
				expect(await verdict(token)).toMatch(/^ERR_(?:TOKEN_MALFORMED|ALGORITHM)$/);
			}),
			{ numRuns: 1000 },
		);
	});

	it('is refused when it is no string at all', async () => {
		await fc.assert(
			fc.asyncProperty(fc.anything(), async (junk) => {
				fc.pre(typeof junk !== 'string');
				expect(await verdict(junk as string)).toBe('ERR_TOKEN_MALFORMED');
			}),
		);
	});

	it('is judged without another error when any JSON is signed as header or payload', async () => {
		const header = fc.oneof(fc.constant(HEADER), anyJson, fc.record({ alg: anyJson, crit: anyJson }));
		const time = fc.oneof(anyJson, fc.double(), fc.constantFrom(NOW_SECONDS, NOW_SECONDS + 60));
		const payload = fc.oneof(anyJson, fc.record({ iat: time, exp: time, nbf: time, iss: anyJson, aud: anyJson }));
		await fc.assert(
			fc.asyncProperty(header, payload, async (head, body) => {
				const token = sealed(part(JSON.stringify(head)), part(JSON.stringify(body)));
				expect(await verdict(token)).toMatch(/^ERR_(?:TOKEN_\w+|ALGORITHM|CLAIM)$|^accepted$/);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a good token', () => {
	it('is refused with any one character replaced, by each of several others', async () => {
		for (let index = 0; index < good.length; index += 1) {
			const own = BASE64URL.indexOf(good.charAt(index));
			const others = [BASE64URL[own ^ 1], BASE64URL[own ^ 32], '.', '=', ' ', '\0', 'é'];
			for (const other of others.filter((each) => each !== undefined && each !== good[index])) {
				const mutated = `${good.slice(0, index)}${other}${good.slice(index + 1)}`;
				expect([index, other, await verdict(mutated)]).toEqual([index, other, expect.stringMatching(/^ERR_/)]);
			}
		}
	});

	it('is refused with any one character taken out, doubled or swapped with the next', async () => {
		for (let index = 0; index < good.length; index += 1) {
			const [before, own, after] = [good.slice(0, index), good.charAt(index), good.slice(index + 1)];
			const swapped = before + after.charAt(0) + own + after.slice(1);
			const mutations = [before + after, before + own + own + after, swapped].filter((mutated) => mutated !== good);
			const verdicts = await Promise.all(mutations.map(async (mutated) => verdict(mutated)));
			expect([index, verdicts.filter((each) => !each.startsWith('ERR_'))]).toEqual([index, []]);
		}
	});

	it('is refused after any random change', async () => {
		const change = fc.record({
			at: fc.nat(good.length),
			cut: fc.nat(3),
			add: fc.string({ unit: character, maxLength: 3 }),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
				let mutated = good;
				for (const { at, cut, add } of changes) mutated = mutated.slice(0, at) + add + mutated.slice(at + cut);
				fc.pre(mutated !== good);
				expect(await verdict(mutated)).toMatch(/^ERR_/);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('any claims', () => {
	it('come back as they were signed', async () => {
		const claims = fc.dictionary(fc.string({ unit: 'binary' }), anyJson);
		await fc.assert(
			fc.asyncProperty(claims, fc.string({ unit: 'binary', minLength: 1 }), async (extra, secret) => {
				const token = await signJwt({ ...extra, ...CLAIMS, sub: 'a', aud: 'b', qsh: 'c', nbf: 0 }, secret);
				expect(await verdict(token, {}, secret)).toBe(token.length > 16_384 ? 'ERR_TOKEN_MALFORMED' : 'accepted');
				expect(await verdict(token, {}, `${secret}x`)).toMatch(/^ERR_/);
			}),
			{ numRuns: 500 },
		);
	});

	it('are judged by the clock alone, to the second', async () => {
		const offset = fc.integer({ min: -400, max: 400 });
		await fc.assert(
			fc.asyncProperty(offset, offset, fc.integer({ min: 0, max: 300 }), async (iat, exp, clockTolerance) => {
				const token = tokenOf({ iat: NOW_SECONDS + iat, exp: NOW_SECONDS + exp });
				const expired = exp + clockTolerance <= 0;
				const early = iat > clockTolerance;
				const expected = expired ? 'ERR_TOKEN_EXPIRED' : early ? 'ERR_TOKEN_NOT_YET_VALID' : 'accepted';
				expect(await verdict(token, { clockTolerance })).toBe(expected);
			}),
			{ numRuns: 1000 },
		);
	});

	it('are refused under every secret but their own', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ minLength: 1 }), async (secret) => {
				fc.pre(secret !== SECRET);
				expect(await verdict(good, {}, secret)).toBe('ERR_SIGNATURE');
			}),
		);
	});
});
