import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { AppOptions, DeduplicationStore } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraTenant } from '../support/tenants.ts';

const tenant = jiraTenant();
const body = { webhookEvent: 'jira:issue_created' };

/** A store that all processes share, with an atomic claim. */
function sharedStore(): Required<DeduplicationStore> & { entries: Map<string, string> } {
	const entries = new Map<string, string>();
	return {
		entries,
		get: async (key) => entries.get(key),
		set: async (key, value) => void entries.set(key, value),
		claim: async (key, value) => {
			if (entries.has(key)) return false;
			entries.set(key, value);
			return true;
		},
		delete: async (key) => entries.delete(key),
	};
}

/** One of several processes over one store. */
function startProcess(options: Partial<AppOptions>): {
	deliver: (path?: string) => Promise<number>;
	errors: unknown[];
} {
	const { app, tenants, errors } = startApp({ webhooks: { '/webhooks': {}, '/others': {} }, ...options });
	tenants.set(tenant.clientKey, tenant);
	const headers = { 'x-atlassian-webhook-identifier': '1' };
	return {
		errors,
		deliver: async (path = '/webhooks') => (await app(await productRequest(path, body, { headers }))).status,
	};
}

describe('with a store that claims', () => {
	it('two processes run a delivery once, and the second one waits for the outcome', async () => {
		const deduplication = sharedStore();
		const { promise: opened, resolve: open } = Promise.withResolvers<void>();
		const called = vi.fn<() => Promise<void>>(() => opened);
		const [one, two] = [1, 2].map(() => startProcess({ deduplication, on: { '*': called } }));
		const first = one!.deliver();
		await vi.waitFor(() => expect(called).toHaveBeenCalled());
		let isAnswered = false;
		const second = two!.deliver().finally(() => (isAnswered = true));
		await setTimeout(150);
		expect(isAnswered).toBe(false);
		open();
		expect([await first, await second]).toEqual([204, 204]);
		expect(called).toHaveBeenCalledOnce();
	});

	it('the second process runs what failed in the first', async () => {
		const deduplication = sharedStore();
		const { promise: opened, reject: fail } = Promise.withResolvers<void>();
		const failing = startProcess({ deduplication, on: { '*': () => opened } });
		const called = vi.fn<() => void>();
		const good = startProcess({ deduplication, on: { '*': called } });
		const first = failing.deliver();
		await vi.waitFor(() => expect(deduplication.entries.size).toBe(1));
		const second = good.deliver();
		fail(new Error('not now'));
		expect([await first, await second]).toEqual([500, 204]);
		expect(called).toHaveBeenCalledOnce();
	});

	it('a claim that is held for too long is a 503, so that the sender tries again', async () => {
		const deduplication = sharedStore();
		const process = startProcess({
			deduplication,
			callbackTimeout: 10,
			storeTimeout: 10,
			on: { '*': () => undefined },
		});
		vi.spyOn(deduplication, 'claim').mockResolvedValue(false);
		vi.spyOn(deduplication, 'get').mockResolvedValue('running');
		expect(await process.deliver()).toBe(503);
		expect(process.errors).toEqual([expect.objectContaining({ code: 'ERR_DEDUPLICATION_BUSY' })]);
	});

	it('a claim outlives neither a failure nor, for ever, the process that made it', async () => {
		const deduplication = sharedStore();
		const claim = vi.spyOn(deduplication, 'claim');
		const process = startProcess({ deduplication, on: { '*': () => Promise.reject(new Error('no')) } });
		expect(await process.deliver()).toBe(500);
		expect(deduplication.entries.size).toBe(0);
		expect(claim.mock.calls).toEqual([[expect.any(String), 'running', 35_000]]);
	});

	it('a claim that cannot be released is reported beside the failure', async () => {
		const down = new Error('down');
		const deduplication = { ...sharedStore(), delete: () => Promise.reject(down) };
		const failure = new Error('no');
		const process = startProcess({ deduplication, on: { '*': () => Promise.reject(failure) } });
		expect([await process.deliver(), process.errors]).toEqual([500, [down, failure]]);
	});

	it('is refused at start unless it can release a claim', () => {
		const { delete: _, ...deduplication } = sharedStore();
		expect(() => startProcess({ deduplication })).toThrow('`deduplication` must have a method `delete`');
	});
});

describe('a store that fails after a good callback', () => {
	it.each([
		['rejects', () => Promise.reject(new Error('full')), new Error('full')],
		['gives false', () => false, expect.objectContaining({ code: 'ERR_DEDUPLICATION_STORE' })],
	])('and %s is told to onError, and the sender is not asked to try again', async (_, set, error) => {
		const process = startProcess({ deduplication: { get: () => undefined, set }, on: { '*': () => undefined } });
		expect([await process.deliver(), process.errors]).toEqual([204, [error]]);
	});
});

it('one identifier on two routes is two deliveries', async () => {
	const called = vi.fn<() => void>();
	const { deliver } = startProcess({ deduplication: sharedStore(), on: { '*': called } });
	for (const path of ['/webhooks', '/others', '/webhooks']) expect(await deliver(path)).toBe(204);
	expect(called).toHaveBeenCalledTimes(2);
});
