import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { anonymous, createClient } from '../../src/index.ts';
import type { KeepWebhooksOptions } from '../../src/webhook-keeper/index.ts';
import { DAY, hook, keep, list, server, start, url } from './hostile-server.ts';

describe('several processes', () => {
	/** A store for all processes, such as Redis. */
	function sharedStore(): NonNullable<KeepWebhooksOptions['store']> & { entries: Map<string, string> } {
		const entries = new Map<string, string>();
		return {
			entries,
			get: (key) => entries.get(key),
			set: (key, value) => void entries.set(key, value),
			delete: (key) => entries.delete(key),
			claim: (key, value) => !entries.has(key) && entries.set(key, value).has(key),
		};
	}

	it('run one at a time for a tenant, and the lease is free afterwards, also after a failure', async () => {
		const { client } = server();
		const store = sharedStore();
		const runs = await Promise.all([1, 2, 3].map(() => keep(client, { store, key: 'one' })));
		expect(runs.filter(({ ran }) => ran)).toHaveLength(1);
		expect(await keep(client, { store, key: 'one' })).toMatchObject({ ran: true });
		const broken = server({ 'GET /webhook': () => new Response(null, { status: 400 }) });
		await expect(keep(broken.client, { store, key: 'one' })).rejects.toMatchObject({ code: 'ERR_API' });
		expect(store.entries.size).toBe(0);
	});

	it('of different tenants do not wait for each other', async () => {
		const { client } = server();
		const store = sharedStore();
		const runs = await Promise.all(['one', 'two'].map((key) => keep(client, { store, key })));
		expect(runs.map(({ ran }) => ran)).toEqual([true, true]);
	});

	it('change nothing once the lease is over, and leave the lease of the next one', async () => {
		const store = sharedStore();
		const slow = async (): Promise<Response> => {
			await new Promise((resolve) => void setTimeout(resolve, 20));
			return Response.json(list());
		};
		const calls: string[] = [];
		const client = createClient(
			{ baseUrl: 'https://jira.example.com', credential: anonymous() },
			{ fetch: async (input) => (calls.push((input as Request).method), slow()) },
		);
		await expect(keep(client, { store, key: 'one', leaseTime: 5 })).rejects.toMatchObject({
			code: 'ERR_WEBHOOK_LEASE',
		});
		expect([calls, store.entries.size]).toEqual([['GET'], 1]);
	});

	it('keep webhooks that are there twice once, after two processes without a lease have registered them', async () => {
		const registered: { id: number; url: string; events: readonly string[]; jqlFilter: string }[] = [];
		const { client, calls } = server({
			'GET /webhook': () => list(...registered.map((one) => ({ ...one, expirationDate: start + 30 * DAY }))),
			'POST /webhook': ({ body }) => {
				const { webhooks } = body as { webhooks: { events: string[]; jqlFilter: string }[] };
				const from = registered.length + 1;
				registered.push(...webhooks.map((one, index) => ({ ...one, url, id: from + index })));
				return { webhookRegistrationResult: webhooks.map((_, index) => ({ createdWebhookId: from + index })) };
			},
			'DELETE /webhook': ({ body }) => {
				const { webhookIds } = body as { webhookIds: number[] };
				for (const id of webhookIds)
					registered.splice(
						registered.findIndex((one) => one.id === id),
						1,
					);
				return {};
			},
		});
		await Promise.all([keep(client), keep(client)]);
		expect(registered).toHaveLength(2);
		expect(await keep(client)).toMatchObject({ added: [], removed: [2] });
		expect(registered.map(({ id }) => id)).toEqual([1]);
		expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(2);
	});

	it('do not take away the lease of the next one, whose store is slow', async () => {
		const store = sharedStore();
		const { client } = server({
			'GET /webhook': async () => {
				await new Promise((resolve) => void setTimeout(resolve, 550));
				return Response.json(list(hook));
			},
		});
		// More than half of the time is over.
		expect(await keep(client, { store, key: 'one', leaseTime: 1000 })).toMatchObject({ ran: true });
		expect(store.entries.size).toBe(1);
	});

	it.each<[string, 'now' | 'performance']>([
		['a clock that is set back', 'now'],
		['a machine that sleeps', 'performance'],
	])('end a run whose lease is over, in spite of %s', async (_, stopped) => {
		const [now, running] = [Date.now(), performance.now()];
		const [wall, monotonic] = stopped === 'now' ? [now - DAY, running + 400_000] : [now + 400_000, running];
		const { client, calls } = server({
			'GET /webhook': () => {
				vi.spyOn(Date, 'now').mockReturnValue(wall);
				vi.spyOn(performance, 'now').mockReturnValue(monotonic);
				return list({ ...hook, jqlFilter: 'project = OLD' });
			},
		});
		onTestFinished(() => void vi.restoreAllMocks());
		const store = sharedStore();
		await expect(keep(client, { store, key: 'one' })).rejects.toMatchObject({ code: 'ERR_WEBHOOK_LEASE' });
		expect(calls.map(({ method }) => method)).toEqual(['GET']);
		// It may be that of the next process.
		expect(store.entries.size).toBe(1);
	});

	it('show why a run failed, also when the store fails after it', async () => {
		const { client } = server({ 'GET /webhook': () => new Response(null, { status: 400 }) });
		const store = { ...sharedStore(), delete: () => Promise.reject(new Error('down')) };
		await expect(keep(client, { store, key: 'one' })).rejects.toMatchObject({ code: 'ERR_API' });
		await expect(
			keep(server().client, { store: { ...store, ...sharedStore(), delete: store.delete }, key: 'one' }),
		).rejects.toMatchObject({ code: 'ERR_WEBHOOK_STORE' });
	});

	it('find a site that was not there at the start with the next run', async () => {
		const store = sharedStore();
		const { client } = server({
			'GET /webhook': (_, n) => (n === 0 ? Promise.reject(new TypeError('fetch failed')) : list()),
		});
		await expect(keep(client, { store, key: 'one' })).rejects.toMatchObject({ code: 'ERR_NETWORK' });
		expect(await keep(client, { store, key: 'one' })).toMatchObject({ ran: true, added: [1] });
	});

	it('fail with a store that fails', async () => {
		const { client, calls } = server();
		const store = { ...sharedStore(), claim: () => Promise.reject(new Error('down')) };
		await expect(keep(client, { store, key: 'one' })).rejects.toMatchObject({ code: 'ERR_WEBHOOK_STORE' });
		expect(calls).toEqual([]);
	});
});
