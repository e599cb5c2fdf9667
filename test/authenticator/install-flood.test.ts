import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Authenticator, createApp, type AuthenticatorOptions } from '../../src/index.ts';
import { BASE_URL, installBody, installRequest, keyServer, KID, PEM, stranger } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

type FetchKeys = NonNullable<AuthenticatorOptions['fetch']>;
type Respond = (kid: string, signal: AbortSignal | null | undefined) => Promise<Response>;

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
	/** Names of keys that were asked for, in order. */
	function startWith(
		respond: Respond,
		options: Partial<AuthenticatorOptions> = {},
	): { asked: string[]; enter: (request: Request) => Promise<unknown> } {
		const asked: string[] = [];
		const fetch: FetchKeys = async (url, { signal }) => {
			const kid = url.slice(url.lastIndexOf('/') + 1);
			asked.push(kid);
			return respond(kid, signal);
		};
		const app = new Authenticator({ tenants: new Map(), now, baseUrl: BASE_URL, fetch, ...options });
		return { asked, enter: (request) => app.authenticateInstall(request).catch((error: unknown) => error) };
	}

	const requests = (count: number): Promise<Request[]> =>
		Promise.all(Array.from({ length: count }, (_, index) => forged(`junk-${index}`, `nobody-${index}`)));

	it('lets ten at a time go', async () => {
		const all = await requests(11);
		const { promise, resolve } = Promise.withResolvers<Response>();
		const { asked, enter } = startWith(() => promise.then((response) => response.clone()));
		const outcomes = all.map(enter);
		await sleep(20);
		expect(asked).toHaveLength(10);
		resolve(new Response(null, { status: 404 }));
		await expect(Promise.all(outcomes)).resolves.toEqual(all.map(() => refusal('ERR_KEY')));
		expect(asked).toHaveLength(11);
	});

	it('takes the place of one that took 2 seconds, once another waits', async () => {
		const all = [...(await requests(10)), await genuine('tenant')];
		vi.useFakeTimers();
		const signals = new Map<string, AbortSignal | null | undefined>();
		const { enter } = startWith(async (kid, signal) => {
			signals.set(kid, signal);
			return kid === KID ? new Response(PEM) : never();
		});
		const outcomes = all.map(enter);
		await vi.advanceTimersByTimeAsync(1999);
		expect(signals.has(KID)).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		await expect(outcomes[10]).resolves.toMatchObject({ clientKey: 'tenant' });
		await expect(outcomes[0]).resolves.toEqual(refusal('ERR_KEY_UNAVAILABLE'));
		expect(signals.get('junk-0')?.aborted).toBe(true);
		expect(signals.get('junk-1')?.aborted).toBe(false);
	});

	it('leaves one that takes longer than that alone when nobody waits', async () => {
		const [only] = await requests(1);
		vi.useFakeTimers();
		const { enter } = startWith(
			() => new Promise((resolve) => void setTimeout(() => resolve(new Response(null, { status: 404 })), 4000)),
		);
		const outcome = enter(only as Request);
		await vi.advanceTimersByTimeAsync(4000);
		await expect(outcome).resolves.toEqual(refusal('ERR_KEY'));
	});

	it('gives a free place to the newest and to the oldest in alternation', async () => {
		const all = await requests(16);
		const { promise, resolve } = Promise.withResolvers<void>();
		const { asked, enter } = startWith(async () => {
			if (asked.length <= 10) await promise;
			return new Response(null, { status: 404 });
		});
		const outcomes = all.map(enter);
		await sleep(20);
		resolve();
		await Promise.all(outcomes);
		expect(asked.slice(10)).toEqual(['junk-15', 'junk-10', 'junk-14', 'junk-11', 'junk-13', 'junk-12']);
	});

	it('refuses who waited for 5 seconds', async () => {
		const all = await requests(100);
		vi.useFakeTimers();
		const { enter, asked } = startWith(never);
		const outcomes = all.map(enter);
		await vi.advanceTimersByTimeAsync(4999);
		let refused = 0;
		for (const outcome of outcomes) void outcome.then(() => (refused += 1));
		await vi.advanceTimersByTimeAsync(0);
		// Two turns of ten were over before.
		expect([refused, asked.length]).toEqual([20, 30]);
		await vi.advanceTimersByTimeAsync(1);
		expect([refused, asked.length]).toEqual([90, 30]);
		await vi.advanceTimersByTimeAsync(5000);
		await expect(Promise.all(outcomes)).resolves.toEqual(all.map(() => refusal('ERR_KEY_UNAVAILABLE')));
	});

	it('pushes out the oldest of a hundred who wait', async () => {
		const all = await requests(111);
		vi.useFakeTimers();
		const { enter } = startWith(never);
		const settled: number[] = [];
		all.forEach((request, index) => void enter(request).then(() => settled.push(index)));
		await vi.advanceTimersByTimeAsync(0);
		expect(settled).toEqual([10]);
		await vi.advanceTimersByTimeAsync(20_000);
	});

	it('has places of their own for tenants that are known, one for each', async () => {
		const { clientKey } = jiraTenant();
		const other = jiraTenant({ clientKey: 'other' });
		const all = await requests(12);
		const own = await Promise.all([
			genuine(clientKey, 'key-a'),
			genuine(clientKey, 'key-b'),
			genuine('other', 'key-c'),
		]);
		vi.useFakeTimers();
		const tenants = new Map([
			[clientKey, jiraTenant()],
			['other', other],
		]);
		const { asked, enter } = startWith(never, { tenants });
		for (const request of all) void enter(request);
		await vi.advanceTimersByTimeAsync(0);
		for (const request of own) void enter(request);
		await vi.advanceTimersByTimeAsync(0);
		expect(asked.slice(10)).toEqual(['key-a', 'key-c']);
		await vi.advanceTimersByTimeAsync(20_000);
	});

	it('gives a tenant its place again after its install', async () => {
		const { clientKey } = jiraTenant();
		const all = await requests(12);
		const [first, second] = [await genuine(clientKey, 'key-a'), await genuine(clientKey, 'key-b')];
		vi.useFakeTimers();
		const respond: Respond = async (kid) => (kid.startsWith('key') ? new Response(PEM) : never());
		const { enter } = startWith(respond, { tenants: new Map([[clientKey, jiraTenant()]]) });
		for (const request of all) void enter(request);
		await vi.advanceTimersByTimeAsync(0);
		await expect(enter(first)).resolves.toMatchObject({ clientKey });
		await expect(enter(second)).resolves.toMatchObject({ clientKey });
		await vi.advanceTimersByTimeAsync(20_000);
	});

	it('asks the store only when all places are taken, and waits with the others when it fails', async () => {
		const all = await requests(11);
		vi.useFakeTimers();
		let reads = 0;
		const get = (): never => {
			reads += 1;
			throw new Error('store is gone');
		};
		const { asked, enter } = startWith(never, { tenants: { get } });
		const outcomes = all.map(enter);
		await vi.advanceTimersByTimeAsync(0);
		expect([reads, asked.length]).toEqual([1, 10]);
		await vi.advanceTimersByTimeAsync(20_000);
		await expect(outcomes[10]).resolves.toEqual(refusal('ERR_KEY_UNAVAILABLE'));
	});

	it('tells everybody who waits for a key once a known tenant has it', async () => {
		const { clientKey } = jiraTenant();
		const all = await requests(10);
		const [first, known] = [await genuine('first'), await genuine(clientKey)];
		vi.useFakeTimers();
		const respond: Respond = async (kid) => (kid === KID ? new Response(PEM) : never());
		const { enter } = startWith(respond, { tenants: new Map([[clientKey, jiraTenant()]]) });
		for (const request of all) void enter(request);
		const waiting = enter(first);
		await vi.advanceTimersByTimeAsync(0);
		await expect(enter(known)).resolves.toMatchObject({ clientKey });
		await expect(waiting).resolves.toMatchObject({ clientKey: 'first' });
		await vi.advanceTimersByTimeAsync(20_000);
	});

	it('is open again when a runtime has forgotten the requests before', async () => {
		const all = await requests(10);
		const late = await genuine('tenant');
		vi.useFakeTimers();
		const { enter } = startWith(async (kid) => (kid === KID ? new Response(PEM) : never()));
		for (const request of all) void enter(request);
		await vi.advanceTimersByTimeAsync(0);
		// A Worker drops timers and connections of a request that is over.
		vi.clearAllTimers();
		vi.setSystemTime(Date.now() + 2000);
		await vi.advanceTimersByTimeAsync(2000);
		await expect(enter(late)).resolves.toMatchObject({ clientKey: 'tenant' });
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
