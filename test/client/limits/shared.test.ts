import { describe, expect, it } from 'vitest';
import { clientCredentials, createRateLimiter, type ClientOptions } from '../../../src/index.ts';
import { limiterFor } from '../../../src/limiter/index.ts';
import { jiraTenant } from '../../support/tenants.ts';
import { createLooseClient } from '../loose-client.ts';
import { clientOf, freezeTime, network, outcome, pass, slowDown } from './helpers.ts';

freezeTime();

const QUOTA = { 'retry-after': '10', 'ratelimit-reason': 'jira-quota-tenant-based' };

describe('the limits of a tenant', () => {
	it('are not forgotten while they hold, though a thousand other tenants come', async () => {
		const { fetch, sent } = network(slowDown(QUOTA), new Response('{}'));
		await outcome(clientOf(fetch, { retry: 0 }).get('rest/x'));
		for (let n = 0; n < 1500; n += 1)
			createLooseClient(jiraTenant({ baseUrl: `https://t${n}.atlassian.net` }), { fetch });
		const call = outcome(clientOf(fetch).get('rest/y'));
		await pass(9000);
		expect(sent).toHaveLength(1);
		await pass(2000);
		expect(await call).toBe('200');
	});

	it('are the same for as long as a client holds them', () => {
		const { fetch } = network();
		const first = limiterFor('https://a.example', fetch);
		for (let n = 0; n < 1500; n += 1) limiterFor(`https://t${n}.example`, fetch);
		expect(limiterFor('https://a.example', fetch)).toBe(first);
	});

	it('keep each block that holds, however many endpoints there are', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '10' }));
		const limiter = createRateLimiter();
		const client = clientOf(fetch, { limiter, retry: 0 });
		for (let n = 0; n < 1100; n += 1) await outcome(client.get(`rest/x${n}a`));
		void outcome(client.get('rest/x0a'));
		await pass(100);
		expect(sent).toHaveLength(1100);
	});

	it.each<[string, (fetch: typeof globalThis.fetch) => [ClientOptions, ClientOptions]]>([
		['a call', (fetch) => [{}, { fetch: (...parameters) => fetch(...parameters) }]],
		['`extend`', (fetch) => [{ fetch: (...parameters) => fetch(...parameters) }, {}]],
	])('and its tokens are shared with a `fetch` that was made for %s', async (_, optionsOf) => {
		let tokens = 0;
		const { fetch, sent } = network((request) => {
			if (!request.url.endsWith('/token')) return sent.length > 3 ? new Response('{}') : slowDown(QUOTA);
			tokens += 1;
			return Response.json({ access_token: `token-${tokens}`, expires_in: 3600 });
		});
		const credential = clientCredentials({
			clientId: 'id',
			clientSecret: 'client-secret',
			tokenUrl: 'https://auth.example.com/token',
		});
		const client = createLooseClient(
			{ baseUrl: 'https://one.example', credential },
			{ fetch, timeout: false, retry: 0 },
		);
		await outcome(client.get('rest/x'));
		const [extended, called] = optionsOf(fetch);
		const waiting = outcome(client.extend(extended).get('rest/x', called as object));
		await pass(1000);
		expect(sent).toHaveLength(2);
		await pass(10_000);
		await waiting;
		expect([sent.length, tokens]).toEqual([3, 1]);
	});
});

describe('the logger', () => {
	it('is told of each retry and wait, without values of the path', async () => {
		const lines: string[] = [];
		const { fetch } = network(slowDown({ 'retry-after': '7' }), new Response('', { status: 503 }), new Response('{}'));
		const logger = { warn: (line: string) => lines.push(line) };
		const client = clientOf(fetch, { logger });
		const first = outcome(client.get('rest/api/3/issue/KEY-1'));
		await pass(100);
		const second = outcome(client.get('rest/api/3/issue/KEY-2'));
		await pass(60_000);
		expect([await first, await second]).toEqual(['200', '200']);
		expect(lines[0]).toBe('GET /rest/api/3/issue/{issueIdOrKey} failed (429): retry 1 in 7.0 s');
		expect(lines[1]).toBe('GET /rest/api/{}/issue/{} waits 6.9 s for the limit of the tenant');
		expect(lines.filter((line) => /failed \(503\): retry [12] in \d\.\d s$/.test(line))).toHaveLength(1);
	});

	it('that fails does not fail the call', async () => {
		const logger = {
			warn() {
				throw new Error('full');
			},
		};
		const { fetch } = network(slowDown({ 'retry-after': '1' }), new Response('{}'));
		const call = outcome(clientOf(fetch, { logger }).get('rest/x'));
		await pass(1200);
		expect(await call).toBe('200');
	});
});
