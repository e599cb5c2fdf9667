import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Authenticator, createApp, type AuthenticatorOptions, type TenantInfo } from '../../src/index.ts';
import { BASE_URL, installBody, installRequest, keyServer, KID, PEM, stranger } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

type FetchKeys = NonNullable<AuthenticatorOptions['fetch']>;

const never = (): Promise<Response> => new Promise(() => undefined);

afterEach(() => void vi.useRealTimers());

/** Passes every check but that of the signature. */
function forged(kid: string, clientKey = 'nobody'): Promise<Request> {
	const body = installBody({ clientKey });
	return installRequest({ header: { kid }, claims: { iss: clientKey }, key: stranger.privateKey, body });
}

function genuine(clientKey: string, kid = KID): Promise<Request> {
	return installRequest({ header: { kid }, claims: { iss: clientKey }, body: installBody({ clientKey }) });
}

/** The key server on a socket. */
async function listen(
	respond: (kid: string) => { status: number; body: string | Uint8Array; delay?: number },
): Promise<{ url: string; close: () => void }> {
	const server = createServer((request, response) => {
		const { status, body, delay = 0 } = respond((request.url ?? '').slice(1));
		setTimeout(() => response.writeHead(status).end(body), delay).unref();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const close = (): void => {
		server.close();
		server.closeAllConnections();
	};
	onTestFinished(close);
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function appOn(installKeys: string): (request: Request) => Promise<Response> {
	const onError = (): void => undefined;
	return createApp({ key: 'com.example.app', baseUrl: BASE_URL, tenants: new Map(), installKeys, now, onError });
}

describe('strangers do not keep genuine installs out', () => {
	it.each([
		['are missing after a round trip', { status: 404, delay: 60 }, 12],
		['are missing at once', { status: 404 }, 12],
		['are missing after a long time', { status: 404, delay: 10_000 }, 12],
		['are missing after a long time, on many connections', { status: 404, delay: 10_000 }, 60],
	])('when they name keys that %s', async (_, unknown, connections) => {
		const { url, close } = await listen((kid) => (kid === KID ? { status: 200, body: PEM } : { body: '', ...unknown }));
		const app = appOn(url);
		const stop = new AbortController();
		let sent = 0;
		const flood = async (): Promise<void> => {
			while (!stop.signal.aborted) {
				sent += 1;
				await app(await forged(`junk-${sent}`));
				await sleep(1);
			}
		};
		const floods = Array.from({ length: connections }, flood);
		await sleep(100);
		const statuses: number[] = [];
		for (let index = 0; index < 20; index += 1) statuses.push((await app(await genuine(`tenant-${index}`))).status);
		stop.abort();
		close();
		expect(statuses).toEqual(Array.from({ length: 20 }, () => 204));
		expect(sent).toBeGreaterThanOrEqual(connections);
		await Promise.all(floods);
	});

	it.each([
		['a file that is not text', { status: 200, body: new Uint8Array([0, 1, 2, 0xff, 0xfe]) }],
		['a file that is too long', { status: 200, body: 'x'.repeat(20_000) }],
		['a failure', { status: 500, body: '' }],
	])('when they name a key whose response is %s', async (_, odd) => {
		const { url } = await listen((kid) => (kid === KID ? { status: 200, body: PEM } : odd));
		const app = appOn(url);
		await app(await forged('odd'));
		expect((await app(await genuine('tenant'))).status).toBe(204);
	});
});

describe('the queue for new keys', () => {
	/** Hashing may take a turn of the loop, which is not faked. */
	async function until(isReached: () => boolean): Promise<void> {
		do await new Promise((resolve) => void setImmediate(resolve));
		while (!isReached());
	}

	function startWith(
		respond: (kid: string, signal: AbortSignal | null | undefined) => Promise<Response>,
		options: Partial<AuthenticatorOptions> = {},
	) {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		const tenants = new Map<string, TenantInfo>();
		const state = { reads: 0, asked: [] as string[], tenants };
		const fetch: FetchKeys = async (url, { signal }) => {
			const kid = url.slice(url.lastIndexOf('/') + 1);
			state.asked.push(kid);
			return respond(kid, signal);
		};
		const get = (clientKey: string): TenantInfo | undefined => {
			state.reads += 1;
			return state.tenants.get(clientKey);
		};
		const app = new Authenticator({ tenants: { get }, now, baseUrl: BASE_URL, fetch, ...options });
		const enter = (request: Request): Promise<unknown> =>
			app.authenticateInstall(request).catch((error: unknown) => error);
		/** One after another: each asks for its key, or for its tenant, before the next one comes. */
		async function enterAll(requests: readonly Request[]): Promise<{ outcomes: Promise<unknown>[] }> {
			const outcomes: Promise<unknown>[] = [];
			for (const request of requests) {
				const before = state.asked.length + state.reads;
				outcomes.push(enter(request));
				await until(() => state.asked.length + state.reads > before);
			}
			return { outcomes };
		}
		return { state, enter, enterAll };
	}

	const junk = (count: number): Promise<Request[]> =>
		Promise.all(Array.from({ length: count }, (_, index) => forged(`junk-${index}`, `nobody-${index}`)));
	const isMissing = (): Promise<Response> => Promise.resolve(new Response(null, { status: 404 }));
	const knows =
		(respond: () => Promise<Response>) =>
		async (kid: string): Promise<Response> =>
			kid.startsWith('junk') ? respond() : new Response(PEM);
	const finish = (): Promise<unknown> => vi.advanceTimersByTimeAsync(20_000);

	it('lets ten at a time go', async () => {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		const { state, enterAll } = startWith(() => promise.then(isMissing));
		const { outcomes } = await enterAll(await junk(11));
		expect(state.asked).toHaveLength(10);
		resolve(undefined);
		await expect(Promise.all(outcomes)).resolves.toEqual(outcomes.map(() => refusal('ERR_KEY')));
		expect(state.asked).toHaveLength(11);
	});

	it('takes the place of one that took 2 seconds, once another waits', async () => {
		const signals = new Map<string, AbortSignal | null | undefined>();
		const { state, enterAll } = startWith(async (kid, signal) => {
			signals.set(kid, signal);
			return knows(never)(kid);
		});
		const { outcomes } = await enterAll([...(await junk(10)), await genuine('tenant')]);
		await vi.advanceTimersByTimeAsync(1999);
		expect(state.asked).not.toContain(KID);
		await vi.advanceTimersByTimeAsync(1);
		await expect(outcomes[10]).resolves.toMatchObject({ clientKey: 'tenant' });
		await expect(outcomes[0]).resolves.toEqual(refusal('ERR_KEY_UNAVAILABLE'));
		expect([signals.get('junk-0')?.aborted, signals.get('junk-1')?.aborted]).toEqual([true, false]);
		await finish();
	});

	it('asks no other server for one that lost its place', async () => {
		const { state, enterAll } = startWith(knows(never), {
			installKeys: ['https://one.example', 'https://two.example'],
		});
		const { outcomes } = await enterAll([...(await junk(10)), await genuine('tenant')]);
		await vi.advanceTimersByTimeAsync(2000);
		await expect(Promise.all([outcomes[0], outcomes[10]])).resolves.toMatchObject([
			{ code: 'ERR_KEY_UNAVAILABLE' },
			{},
		]);
		expect(state.asked.filter((kid) => kid === 'junk-0')).toHaveLength(1);
		await finish();
	});

	it('takes such a place at once from one that comes later', async () => {
		const { enterAll } = startWith(knows(never));
		await enterAll(await junk(10));
		await vi.advanceTimersByTimeAsync(2000);
		const {
			outcomes: [outcome],
		} = await enterAll([await genuine('tenant')]);
		await expect(outcome).resolves.toMatchObject({ clientKey: 'tenant' });
		await finish();
	});

	it('leaves one that takes longer than that alone when nobody waits', async () => {
		const { enterAll } = startWith(
			() => new Promise((resolve) => void setTimeout(() => resolve(new Response(null, { status: 404 })), 4000)),
		);
		const {
			outcomes: [outcome],
		} = await enterAll(await junk(1));
		await vi.advanceTimersByTimeAsync(4000);
		await expect(outcome).resolves.toEqual(refusal('ERR_KEY'));
	});

	it('gives a free place to the newest and to the oldest in alternation', async () => {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		const { state, enterAll } = startWith(() => promise.then(isMissing));
		const { outcomes } = await enterAll(await junk(16));
		resolve(undefined);
		await Promise.all(outcomes);
		expect(state.asked.slice(10)).toEqual(['junk-15', 'junk-10', 'junk-14', 'junk-11', 'junk-13', 'junk-12']);
	});

	it('refuses who waited for 5 seconds', async () => {
		const { state, enterAll } = startWith(never);
		const { outcomes } = await enterAll(await junk(100));
		let refused = 0;
		for (const outcome of outcomes) void outcome.then(() => (refused += 1));
		await vi.advanceTimersByTimeAsync(4999);
		// The first ten and the next ten had their turns.
		expect([refused, state.asked.length]).toEqual([20, 30]);
		await vi.advanceTimersByTimeAsync(1);
		expect([refused, state.asked.length]).toEqual([90, 30]);
		await finish();
		await expect(Promise.all(outcomes)).resolves.toEqual(outcomes.map(() => refusal('ERR_KEY_UNAVAILABLE')));
	});

	it('pushes out the oldest of a thousand who wait', async () => {
		const { enterAll } = startWith(never);
		const { outcomes } = await enterAll(await junk(1011));
		const settled: number[] = [];
		outcomes.forEach((outcome, index) => void outcome.then(() => settled.push(index)));
		await until(() => settled.length > 0);
		expect(settled).toEqual([10]);
		await finish();
	});

	it('has places of their own for tenants that are known, one for each', async () => {
		const { clientKey } = jiraTenant();
		const { state, enter, enterAll } = startWith(never);
		state.tenants.set(clientKey, jiraTenant()).set('other', jiraTenant({ clientKey: 'other' }));
		await enterAll(await junk(12));
		await enterAll([await genuine(clientKey, 'key-a')]);
		void enter(await genuine(clientKey, 'key-b'));
		await enterAll([await genuine('other', 'key-c')]);
		expect(state.asked.slice(10)).toEqual(['key-a', 'key-c']);
		await finish();
	});

	it('gives a tenant its place again after its install', async () => {
		const { clientKey } = jiraTenant();
		const { state, enter, enterAll } = startWith(knows(never));
		state.tenants.set(clientKey, jiraTenant());
		await enterAll(await junk(12));
		for (const kid of ['key-a', 'key-b']) {
			await expect(enter(await genuine(clientKey, kid))).resolves.toMatchObject({ clientKey });
		}
		await finish();
	});

	it('shares what is fetched for a known tenant with whoever names the same key', async () => {
		const { clientKey } = jiraTenant();
		const { promise, resolve } = Promise.withResolvers<undefined>();
		const { state, enter, enterAll } = startWith((kid) =>
			kid === KID ? promise.then(() => new Response(PEM)) : never(),
		);
		state.tenants.set(clientKey, jiraTenant());
		const [first, known, late] = [await genuine('first'), await genuine(clientKey), await genuine('late')];
		await enterAll(await junk(10));
		const outcomes = [...(await enterAll([first])).outcomes, ...(await enterAll([known])).outcomes, enter(late)];
		const { reads } = state;
		await until(() => true);
		expect(state.reads).toBe(reads);
		resolve(undefined);
		expect(await Promise.all(outcomes)).toMatchObject([{ clientKey: 'first' }, { clientKey }, { clientKey: 'late' }]);
		expect(state.asked.filter((kid) => kid === KID)).toHaveLength(1);
		await finish();
	});

	it('asks the store only when all places are taken, and waits with the others when it fails', async () => {
		const { state, enterAll } = startWith(never);
		vi.spyOn(state.tenants, 'get').mockImplementation(() => {
			throw new Error('store is gone');
		});
		const requests = await junk(11);
		await enterAll(requests.slice(0, 10));
		expect(state.reads).toBe(0);
		const {
			outcomes: [outcome],
		} = await enterAll(requests.slice(10));
		expect([state.reads, state.asked.length]).toEqual([1, 10]);
		await finish();
		await expect(outcome).resolves.toEqual(refusal('ERR_KEY_UNAVAILABLE'));
	});

	it('is open again when a runtime has forgotten the requests before', async () => {
		const { enterAll } = startWith(knows(never));
		await enterAll(await junk(10));
		// A Worker drops timers and connections of a request that is over.
		vi.clearAllTimers();
		await vi.advanceTimersByTimeAsync(2000);
		const {
			outcomes: [outcome],
		} = await enterAll([await genuine('tenant')]);
		await expect(outcome).resolves.toMatchObject({ clientKey: 'tenant' });
	});
});

describe('no key is asked for', () => {
	it.each([
		['has expired', { exp: 1 }, 'ERR_TOKEN_EXPIRED'],
		['is not valid yet', { nbf: 9_999_999_999 }, 'ERR_TOKEN_NOT_YET_VALID'],
		['is for another request', { qsh: 'f'.repeat(64) }, 'ERR_QSH_MISMATCH'],
		['is for any request', { qsh: 'context-qsh' }, 'ERR_QSH_MISMATCH'],
		['is for another app', { aud: 'https://evil.example' }, 'ERR_AUDIENCE'],
		['is of another tenant than its body', { iss: 'other' }, 'ERR_ISSUER'],
	])('for a token that %s', async (_, claims, code) => {
		const { fetch, asked } = keyServer();
		const app = new Authenticator({ tenants: new Map(), now, baseUrl: BASE_URL, fetch });
		await expect(app.authenticateInstall(await installRequest({ claims }))).rejects.toThrow(refusal(code));
		expect(asked).toEqual([]);
	});
});
