import { describe, expect, it, vi } from 'vitest';
import { acquireSlot, type Waiter } from '../../../src/limiter/concurrency.ts';
import { createClient, type ClientOptions, type Credential } from '../../../src/index.ts';
import { jiraTenant } from '../../support/tenants.ts';
import { clientOf, freezeTime, network, outcome, pass, slowDown } from './helpers.ts';

freezeTime();

/** A network that takes a second for each answer, and counts how many are under way at most. */
function slowNetwork(): ReturnType<typeof network> & { most: () => number } {
	let under = 0;
	let most = 0;
	const parts = network(async () => {
		most = Math.max(most, (under += 1));
		await new Promise((resolve) => void setTimeout(resolve, 1000));
		under -= 1;
		return new Response('{}');
	});
	return { ...parts, most: () => most };
}

describe('`concurrency`', () => {
	it('lets so many calls be under way at a time, over all clients of the tenant, first come, first served', async () => {
		const { fetch, sent, most } = slowNetwork();
		const results = Array.from({ length: 7 }, (_, index) =>
			outcome(clientOf(fetch, { concurrency: 2 }).get(`rest/${index}`)),
		);
		await pass(5000);
		expect(await Promise.all(results)).toEqual(Array(7).fill('200'));
		expect(sent.map(({ path }) => path)).toEqual(['0', '1', '2', '3', '4', '5', '6'].map((name) => `/rest/${name}`));
		expect(most()).toBe(2);
	});

	it('signs when a place is free, not before', async () => {
		const { fetch, sent } = slowNetwork();
		const client = clientOf(fetch, { concurrency: 1 });
		const results = [outcome(client.get('rest/a')), outcome(client.get('rest/b'))];
		await pass(3000);
		await Promise.all(results);
		const issued = sent.map(
			({ request }) => JSON.parse(atob(request.headers.get('authorization')!.split('.')[1]!)).iat,
		);
		expect(issued[1] - issued[0]).toBe(1);
	});

	it.each<[string, Response | Error, ClientOptions]>([
		['that fails on the way', new TypeError('fetch failed'), {}],
		['that is answered with an error', slowDown({}, 500), {}],
		['that cannot be signed', new Response('{}'), { searchParams: 'a=%zz' }],
		['whose time was up before it could be sent', new Response('{}'), { totalTimeout: 0 }],
	])('gives the place of a call back %s', async (_, answer, options) => {
		const { fetch } = network(answer, new Response('{}'));
		const first = outcome(clientOf(fetch, { concurrency: 1, retry: 0, ...options }).get('rest/a'));
		await pass(100);
		expect(await first).toMatch(/Error$/);
		const next = outcome(clientOf(fetch, { concurrency: 1, retry: 3 }).get('rest/b'));
		await pass(10_000);
		expect(await next).toBe('200');
	});

	const unavailable = (): Response => slowDown({ 'retry-after': '0' }, 503);
	it.each<[string, () => unknown, ClientOptions]>([
		[
			'whose credential throws what is no Error',
			() => {
				// oxlint-disable-next-line no-throw-literal -- it is what is tried
				throw 'no';
			},
			{},
		],
		['whose credential rejects with nothing', () => Promise.reject(), {}],
		[
			'that cannot be signed again',
			vi.fn<() => unknown>(() => Promise.reject(new Error('down'))).mockReturnValueOnce('Own 1'),
			{},
		],
		[
			'that a hook leads elsewhere when it is tried again',
			() => 'Own 1',
			{ hooks: { beforeRetry: [() => new Request('https://else.example')] } },
		],
		['that a hook ends', () => 'Own 1', { hooks: { beforeRetry: [() => Promise.reject(new Error('no'))] } }],
	])('gives the place of a call back %s', async (_, credential, options) => {
		const { fetch } = network(unavailable(), new Response('{}'));
		const baseUrl = jiraTenant().baseUrl;
		// What plain JavaScript may give.
		const failing = createClient(
			{ baseUrl, credential: credential as Credential },
			{ fetch, concurrency: 1, ...options },
		);
		const first = failing.ky('rest/a').then(
			() => 'sent',
			() => 'failed',
		);
		await pass(3000);
		expect(await first).toBe('failed');
		const next = outcome(clientOf(fetch, { concurrency: 1, retry: 3 }).get('rest/b'));
		await pass(3000);
		expect(await next).toBe('200');
	});

	it('gives the place of a call back that is aborted with what is no Error, while its credential waits', async () => {
		const { fetch } = network(new Response('{}'));
		const controller = new AbortController();
		const baseUrl = jiraTenant().baseUrl;
		const credential: Credential = async ({ signal }) =>
			new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
		const first = outcome(
			createClient({ baseUrl, credential }, { fetch, concurrency: 1 }).ky('rest/a', { signal: controller.signal }),
		);
		await pass(100);
		controller.abort('the user has left');
		expect(await first).toBe('thrown');
		const next = outcome(clientOf(fetch, { concurrency: 1 }).get('rest/b'));
		await pass(100);
		expect(await next).toBe('200');
	});

	it('gives a place back that comes after the time of the call is over', async () => {
		const { fetch, sent } = slowNetwork();
		const client = clientOf(fetch, { concurrency: 1 });
		const first = outcome(client.get('rest/a'));
		// ky cannot abort the request of a hook.
		const hooks = { beforeRequest: [() => new Request(`${jiraTenant().baseUrl}/rest/b`)] };
		const late = outcome(client.get('rest/b', { hooks, totalTimeout: 500 }));
		await pass(1100);
		expect([await first, await late]).toEqual(['200', 'TimeoutError']);
		const next = outcome(client.get('rest/c'));
		await pass(1100);
		expect([await next, sent.map(({ path }) => path)]).toEqual(['200', ['/rest/a', '/rest/c']]);
	});

	it('does not give a place back that a later attempt of the call has taken', async () => {
		const late = Promise.withResolvers<Response>();
		const { fetch, sent } = network(
			() => late.promise,
			() => new Promise(() => {}),
			new Response('{}'),
		);
		const client = clientOf(fetch, { concurrency: 1, timeout: 1000, retry: { retryOnTimeout: true, delay: () => 0 } });
		const result = outcome(client.get('rest/a'));
		await pass(1500);
		expect(sent).toHaveLength(2);
		late.resolve(new Response('{}'));
		const other = outcome(clientOf(fetch, { concurrency: 1 }).get('rest/b'));
		await pass(100);
		expect(sent).toHaveLength(2);
		await pass(2000);
		expect(await Promise.all([result, other])).toEqual(['200', '200']);
	});

	it('lets thousands go on at once, when the one in front of them wanted to be alone', async () => {
		const slots = { active: 0, queue: new Set<Waiter>() };
		const release = await acquireSlot(slots, 1, null);
		const alone = acquireSlot(slots, 1, null);
		const others = Array.from({ length: 20_000 }, async () => acquireSlot(slots, 100_000, null));
		release();
		(await alone)();
		await Promise.all(others);
		expect([slots.active, slots.queue.size]).toEqual([20_000, 0]);
	});

	it('does not count a call that was aborted while it waited', async () => {
		const { fetch, sent } = slowNetwork();
		const client = clientOf(fetch, { concurrency: 1 });
		const controller = new AbortController();
		const results = [
			outcome(client.get('rest/a')),
			outcome(client.get('rest/b', { signal: controller.signal })),
			outcome(client.get('rest/c')),
		];
		await pass(100);
		controller.abort();
		await pass(2500);
		expect(await Promise.all(results)).toEqual(['200', 'AbortError', '200']);
		expect(sent.map(({ path }) => path)).toEqual(['/rest/a', '/rest/c']);
	});

	it('does not take a place while the gate is shut', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '10' }), new Response('{}'));
		const client = clientOf(fetch, { concurrency: 1, retry: 0 });
		await outcome(client.get('rest/x'));
		const held = outcome(client.get('rest/x'));
		const free = outcome(client.get('rest/y'));
		await pass(1000);
		expect(sent.map(({ path }) => path)).toEqual(['/rest/x', '/rest/y']);
		await pass(10_000);
		expect([await held, await free]).toEqual(['200', '200']);
	});

	it.each([0, -1, 1.5, Number.NaN, '2', null])('as %j is named at construction', (concurrency) => {
		expect(() => clientOf(fetch, { concurrency: concurrency as number })).toThrow(/`concurrency`/);
	});

	it('and `onRateLimit` that is no function is', () => {
		expect(() => clientOf(fetch, { onRateLimit: 'log' as never })).toThrow(/`onRateLimit`/);
	});
});
