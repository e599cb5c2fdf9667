import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Authenticator, createApp, type AuthenticatorOptions } from '../../src/index.ts';
import { APP_ID, forge, forgeRequest, JWKS } from '../support/forge.ts';
import { BASE_URL, keyServer } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { NOW_SECONDS } from '../support/tenants.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KEY_1 = 'forge/key-1';

const next = await generateKeyPair('RS256', { extractable: true });
const published: JWK = { ...(await exportJWK(forge.publicKey)), kid: KEY_1, alg: 'RS256', use: 'sig' };
const nextPublished: JWK = { ...(await exportJWK(next.publicKey)), kid: 'forge/key-2', alg: 'RS256', use: 'sig' };
const privateJwk = await exportJWK(forge.privateKey);
const ellipticJwk = await exportJWK((await generateKeyPair('ES256')).publicKey);
const setOf = (...keys: object[]): Response => Response.json({ keys });

afterEach(() => void vi.useRealTimers());

/** An app whose clock and key set the test controls. */
function start(respond: () => Response | Promise<Response> = () => new Response(JWKS)) {
	const state = { time: NOW_SECONDS * 1000, respond };
	const { fetch, asked } = keyServer(() => state.respond());
	const app = new Authenticator({ forge: { appId: APP_ID }, fetch, now: () => state.time });
	function requestFor(kid: string, key = forge.privateKey): Promise<Request> {
		const seconds = Math.floor(state.time / 1000);
		const claims = { iat: seconds, nbf: seconds - 30, exp: seconds + 25 };
		return forgeRequest({ claims, header: { kid }, key });
	}
	/** Undefined for a token that is good, else the code of the refusal. */
	const send = (request: Request): Promise<string | undefined> =>
		app.authenticateForge(request).then(
			() => undefined,
			({ code }: { code: string }) => code,
		);
	const call = async (kid = KEY_1, key = forge.privateKey): Promise<string | undefined> =>
		send(await requestFor(kid, key));
	const callWithNext = (): Promise<string | undefined> => call('forge/key-2', next.privateKey);
	return { state, asked, requestFor, send, call, callWithNext };
}

const away = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'));
const failing = (): Response => new Response(JWKS, { status: 500 });
const never = (): Promise<Response> => new Promise(() => undefined);

describe('keys of Forge that were read', () => {
	it.each([
		['is away', away],
		['fails', failing],
		['responds with a page', () => new Response('<html>')],
		['responds with no key set', () => Response.json({ keys: 'none' })],
	])('count for 24 hours while the key set %s', async (_, respond) => {
		const { state, call } = start();
		expect(await call()).toBeUndefined();
		state.respond = respond;
		for (const age of [11 * MINUTE, HOUR, 24 * HOUR - 1]) {
			state.time = NOW_SECONDS * 1000 + age;
			expect(await call()).toBeUndefined();
		}
		state.time = NOW_SECONDS * 1000 + 24 * HOUR;
		expect(await call()).toBe('ERR_KEY_UNAVAILABLE');
		state.respond = () => new Response(JWKS);
		state.time += 10_000;
		expect(await call()).toBeUndefined();
	});

	it('leave no timer behind when they are read again', async () => {
		const { state, asked, requestFor, send, call } = start();
		expect(await call()).toBeUndefined();
		state.time += 10 * MINUTE;
		const request = await requestFor(KEY_1);
		vi.useFakeTimers();
		expect(await send(request)).toBeUndefined();
		expect([asked.length, vi.getTimerCount()]).toEqual([2, 0]);
	});

	it('are waited for after 24 hours, as at the start', async () => {
		const { state, requestFor, send, call } = start();
		expect(await call()).toBeUndefined();
		state.time += 24 * HOUR;
		const request = await requestFor(KEY_1);
		vi.useFakeTimers();
		state.respond = () => new Promise((resolve) => void setTimeout(() => resolve(new Response(JWKS)), 2000));
		const outcome = send(request);
		await vi.advanceTimersByTimeAsync(2000);
		await expect(outcome).resolves.toBeUndefined();
	});

	it('count no more once they are missing from a set that was read, ten minutes later at the latest', async () => {
		const { state, asked, call } = start();
		expect(await call()).toBeUndefined();
		state.respond = () => setOf(nextPublished);
		state.time += 10 * MINUTE - 1;
		expect(await call()).toBeUndefined();
		expect(asked).toHaveLength(1);
		state.time += 1;
		expect(await call()).toBe('ERR_KEY');
		expect(asked).toHaveLength(2);
	});

	it('are not waited for longer than a second while the key set does not respond, and by one call only', async () => {
		const { state, asked, requestFor, send, call } = start();
		expect(await call()).toBeUndefined();
		state.respond = never;
		state.time += 10 * MINUTE;
		const [one, other] = [await requestFor(KEY_1), await requestFor(KEY_1)];
		vi.useFakeTimers();
		let isDone = false;
		const first = send(one).finally(() => (isDone = true));
		await vi.advanceTimersByTimeAsync(999);
		expect(await send(other)).toBeUndefined();
		expect([isDone, asked.length]).toEqual([false, 2]);
		await vi.advanceTimersByTimeAsync(1);
		await expect(first).resolves.toBeUndefined();
		await vi.advanceTimersByTimeAsync(10_000);
	});
});

describe('a key of Forge that is not known', () => {
	it('is found though it was published half a minute ago', async () => {
		const { state, asked, call, callWithNext } = start();
		expect(await call()).toBeUndefined();
		state.respond = () => setOf(published, nextPublished);
		state.time += 30_000;
		expect(await callWithNext()).toBeUndefined();
		expect(await call()).toBeUndefined();
		expect(asked).toHaveLength(2);
	});

	it('leads to one reading in five seconds, whatever names strangers make up', async () => {
		const { state, asked, call } = start();
		const codes = await Promise.all(Array.from({ length: 50 }, (_, index) => call(`junk-${index}`)));
		expect(new Set(codes)).toEqual(new Set(['ERR_KEY']));
		state.time += 4999;
		expect(await call('junk')).toBe('ERR_KEY');
		expect(asked).toHaveLength(1);
		state.time += 1;
		await Promise.all(Array.from({ length: 50 }, (_, index) => call(`junk-${index}`)));
		expect(asked).toHaveLength(2);
	});

	it.each([
		['fails', failing],
		['is away', away],
	])('leads to ever fewer readings while the key set %s, down to one in ten seconds', async (_, respond) => {
		const { state, asked, call } = start(respond);
		for (let second = 0; second < 40; second += 1) {
			for (let junk = 0; junk < 5; junk += 1) expect(await call(`junk-${junk}`)).toBe('ERR_KEY_UNAVAILABLE');
			state.time += 1000;
		}
		// After 1, 2, 4, 8, 10 and 10 seconds.
		expect(asked).toHaveLength(7);
	});

	it('leads to one reading while the key set does not respond, and to the next one a second later', async () => {
		const { state, asked, requestFor, send } = start(never);
		const requests = await Promise.all(Array.from({ length: 20 }, (_, index) => requestFor(`junk-${index}`)));
		vi.useFakeTimers();
		const calls = requests.map(send);
		await vi.advanceTimersByTimeAsync(4999);
		state.time += 5000;
		await vi.advanceTimersByTimeAsync(1);
		expect(new Set(await Promise.all(calls))).toEqual(new Set(['ERR_KEY_UNAVAILABLE']));
		const again = (requests[0] as Request).clone();
		expect(await send(again)).toBe('ERR_KEY_UNAVAILABLE');
		expect(asked).toHaveLength(1);
		state.respond = failing;
		state.time += 1000;
		expect(await send(again)).toBe('ERR_KEY_UNAVAILABLE');
		expect(asked).toHaveLength(2);
	});

	it('does not lead to a second reading while the first one goes on, though the cooldown is over', async () => {
		const { promise, resolve } = Promise.withResolvers<Response>();
		const { state, asked, requestFor, send } = start(() => promise);
		const requests = await Promise.all([requestFor(KEY_1), requestFor(KEY_1)]);
		const calls: Promise<string | undefined>[] = [];
		for (const request of requests) {
			calls.push(send(request));
			await sleep(20);
			state.time += 9999;
		}
		resolve(new Response(JWKS));
		expect(await Promise.all(calls)).toEqual([undefined, undefined]);
		expect(asked).toHaveLength(1);
	});

	it('is not known to be missing while the set cannot be read, and the known ones still count', async () => {
		const { state, call, callWithNext } = start();
		expect(await call()).toBeUndefined();
		state.respond = failing;
		state.time += 5000;
		expect(await callWithNext()).toBe('ERR_KEY_UNAVAILABLE');
		expect(await call()).toBeUndefined();
		state.respond = () => setOf(published, nextPublished);
		state.time += 1000;
		expect(await callWithNext()).toBeUndefined();
		expect(await call('junk')).toBe('ERR_KEY');
	});

	it('backs off from the start again after the key set was read', async () => {
		const { state, asked, call } = start(failing);
		for (const wait of [0, 1000, 2000]) {
			state.time += wait;
			await call();
		}
		state.respond = () => new Response(JWKS);
		state.time += 4000;
		expect(await call()).toBeUndefined();
		state.respond = failing;
		state.time += 5000;
		expect(await call('junk')).toBe('ERR_KEY_UNAVAILABLE');
		const before = asked.length;
		state.time += 1000;
		await call('junk');
		expect(asked).toHaveLength(before + 1);
	});

	it('is found after the clock was set back by hours', async () => {
		const { state, call, callWithNext } = start();
		expect(await call()).toBeUndefined();
		state.respond = () => setOf(published, nextPublished);
		state.time -= 5 * HOUR;
		expect(await callWithNext()).toBeUndefined();
	});

	it('is found when a runtime has forgotten the reading before', async () => {
		const { state, requestFor, send, call } = start(never);
		const lost = await requestFor(KEY_1);
		vi.useFakeTimers();
		void send(lost);
		await vi.advanceTimersByTimeAsync(0);
		// A Worker drops timers and connections of a request that is over.
		vi.clearAllTimers();
		state.respond = () => new Response(JWKS);
		state.time += 10_000;
		await expect(call()).resolves.toBeUndefined();
	});

	it.each([
		['success', () => setOf(published)],
		['failure', failing],
	])('of a newer set is not forgotten for the late %s of an older reading', async (_, respond) => {
		const { promise, resolve } = Promise.withResolvers<Response>();
		const { state, asked, requestFor, send, call, callWithNext } = start(() => promise);
		const late = send(await requestFor(KEY_1));
		while (asked.length === 0) await sleep(1);
		state.time += 10_000;
		state.respond = () => setOf(nextPublished);
		expect(await callWithNext()).toBeUndefined();
		resolve(respond());
		await late;
		expect(await callWithNext()).toBeUndefined();
		expect(await call('junk')).toBe('ERR_KEY');
	});
});

describe('a key set of Forge', () => {
	const secret = { kty: 'oct', k: 'c2VjcmV0', kid: KEY_1, alg: 'HS256' };

	it.each([
		['a shared secret', [secret]],
		['a shared secret that says it is for RS256', [{ ...secret, alg: 'RS256' }]],
		['a key for encryption', [{ ...published, use: 'enc' }]],
		['a key for another algorithm', [{ ...published, alg: 'PS256' }]],
		['a key that may not verify', [{ ...published, key_ops: ['encrypt'] }]],
		['a key without a name', [{ ...published, kid: undefined }]],
		['two keys of one name', [published, { ...nextPublished, kid: KEY_1 }]],
		['a private key', [{ ...privateJwk, kid: KEY_1, alg: 'RS256' }]],
		['an elliptic key', [{ ...ellipticJwk, kid: KEY_1 }]],
		['a key without a modulus', [{ ...published, n: undefined }]],
		['an empty list', []],
	])('with %s has no key for the token', async (_, keys) => {
		const { state, call } = start(() => setOf(...keys));
		expect(await call()).toBe('ERR_KEY');
		state.respond = () => new Response(JWKS);
		state.time += 5000;
		expect(await call()).toBeUndefined();
	});

	it.each([
		['a shared secret of the same name', [secret, published]],
		['a key for encryption of the same name', [{ ...nextPublished, kid: KEY_1, use: 'enc' }, published]],
		['an invalid key of another name', [{ kty: 'RSA', n: '!', e: 'AQAB', kid: 'other' }, published]],
		[
			'600 other keys',
			[...Array.from({ length: 600 }, (_, kid) => ({ kty: 'RSA', n: 'AQAB', kid: `${kid}` })), published],
		],
	])('is good in spite of %s', async (_, keys) => {
		const { call } = start(() => setOf(...keys));
		expect(await call()).toBeUndefined();
	});

	it.each([
		['is longer than 256 KB', () => new Response(JWKS + ' '.repeat(262_144))],
		['is a redirect', () => new Response(JWKS, { status: 302, headers: { location: 'https://evil.example' } })],
		['came from a redirect', () => Object.defineProperty(new Response(JWKS), 'redirected', { value: true })],
		['is a page', () => new Response('<html>')],
		['is empty', () => new Response('')],
		['is a list', () => Response.json([published])],
		['has something else than keys', () => setOf(published, null as never)],
		['is another success', () => new Response(JWKS, { status: 203 })],
		['is not text', () => new Response(new Uint8Array([0xff, 0xfe]))],
	])('that %s is not read, and the next one is', async (_, respond) => {
		const { state, call } = start(respond);
		expect(await call()).toBe('ERR_KEY_UNAVAILABLE');
		state.respond = () => new Response(JWKS);
		state.time += 1000;
		expect(await call()).toBeUndefined();
	});

	it('is named by its host when it cannot be read, with other environments unless it is set', async () => {
		const messageFor = async (forgeOptions: Partial<NonNullable<AuthenticatorOptions['forge']>>): Promise<string> => {
			const app = new Authenticator({
				forge: { appId: APP_ID, ...forgeOptions },
				fetch: away,
				now: () => NOW_SECONDS * 1000,
			});
			return app.authenticateForge(await forgeRequest()).then(String, ({ message }: Error) => message);
		};
		expect(await messageFor({})).toMatch(
			/ at forge\.cdn\.prod\.atlassian-dev\.net cannot be read\. .*`forge\.jwksUrl` is not set/,
		);
		const set = await messageFor({ jwksUrl: 'https://keys.example/path/jwks.json' });
		expect(set).toMatch(/ at keys\.example cannot be read$/);
	});

	it('that cannot be read makes a fallback respond with 503', async () => {
		const authenticator = new Authenticator({ forge: { appId: APP_ID }, fetch: away, now: () => NOW_SECONDS * 1000 });
		const errors: unknown[] = [];
		const refused: unknown[] = [];
		const app = createApp({
			key: 'com.example.app',
			baseUrl: BASE_URL,
			tenants: new Map(),
			onError: (error) => errors.push(error),
			onRefused: (error) => refused.push(error),
			fallback: async (request) => Response.json((await authenticator.authenticateForge(request)).app),
		});
		const response = await app(await forgeRequest());
		expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
		expect([errors, refused]).toEqual([[refusal('ERR_KEY_UNAVAILABLE')], []]);
	});
});

describe('no key of Forge is asked for', () => {
	it.each([
		['has expired', { exp: NOW_SECONDS - 30 }, 'ERR_TOKEN_EXPIRED'],
		['is not valid yet', { nbf: NOW_SECONDS + 31 }, 'ERR_TOKEN_NOT_YET_VALID'],
		['was issued in the future', { iat: NOW_SECONDS + 31 }, 'ERR_TOKEN_NOT_YET_VALID'],
		['does not say when it was issued', { iat: undefined }, 'ERR_CLAIM'],
	])('for a token that %s', async (_, claims, code) => {
		const { fetch, asked } = keyServer(() => new Response(JWKS));
		const app = new Authenticator({ forge: { appId: APP_ID }, fetch, now: () => NOW_SECONDS * 1000 });
		await expect(app.authenticateForge(await forgeRequest({ claims }))).rejects.toThrow(refusal(code));
		expect(asked).toEqual([]);
	});
});
