import { expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { FAULT_NAMES, type Fault } from '../../src/site/index.ts';
import { start } from './support.ts';

const once = { throwHttpErrors: false, retry: 0 } as const;

it.each<[Fault, number, string[]]>([
	['429', 429, []],
	['429-retry-after', 429, ['retry-after']],
	['429-reset', 429, ['x-ratelimit-reset']],
	['429-reset-minutes', 429, ['x-ratelimit-reset']],
	[
		'429-burst',
		429,
		[
			'ratelimit-reason',
			'retry-after',
			'x-ratelimit-limit',
			'x-ratelimit-nearlimit',
			'x-ratelimit-remaining',
			'x-ratelimit-reset',
		],
	],
	['429-quota', 429, ['ratelimit', 'ratelimit-policy', 'ratelimit-reason', 'retry-after']],
	['503', 503, []],
	['503-retry-after', 503, ['retry-after']],
])('responds with %s and its headers, once', async (fault, status, names) => {
	const site = await start();
	site.failNext(fault);
	const failed = await createClient(site.tenant).get('rest/api/3/myself', once);
	expect(failed.status).toBe(status);
	const said = [...failed.headers.keys()].filter((name) => name.includes('ratelimit') || name === 'retry-after');
	expect(said).toEqual(names);
	expect(site.exchanges.at(-1)).toMatchObject({ fault, status });
	// Through another `fetch`, whose calls have not heard of the limit.
	const fresh = createClient(site.tenant, { fetch: (...args) => fetch(...args) });
	expect((await fresh.get('rest/api/3/myself', once)).status).toBe(200);
});

it.each<[Fault]>([['reset'], ['truncated']])('%s breaks the connection', async (fault) => {
	const site = await start();
	site.failNext(fault);
	const broken = (async () => createClient(site.tenant).get('rest/api/3/myself', once).text())();
	await expect(broken).rejects.toThrow(/ECONNRESET|other side closed|breaks off/);
	expect(site.exchanges.at(-1)).toMatchObject({ fault, verdict: 'failed' });
	expect((await createClient(site.tenant).get('rest/api/3/myself', once)).status).toBe(200);
});

it('responds late', async () => {
	const site = await start();
	site.failNext('latency:1');
	expect((await createClient(site.tenant).get('rest/api/3/myself', once)).status).toBe(200);
	expect(site.exchanges.at(-1)).toMatchObject({ fault: 'latency:1', verdict: 'accepted' });
});

it('the client gets over a 429', async () => {
	const site = await start();
	site.failNext('429', 2);
	const retry = { limit: 3, delay: () => 0 } as const;
	expect((await createClient(site.tenant).get('rest/api/3/myself', { retry })).status).toBe(200);
	expect(site.exchanges.map(({ status }) => status)).toEqual([429, 429, 200]);
});

it('hits calls by rate', async () => {
	const drawn = [0.5, 0.1, 0.5];
	const site = await start({ faults: [{ fault: '503', rate: 0.3 }], random: () => drawn.shift() ?? 1 });
	const statuses: number[] = [];
	for (let call = 0; call < 3; call += 1)
		statuses.push((await createClient(site.tenant).get('rest/api/3/myself', once)).status);
	expect(statuses).toEqual([200, 503, 200]);
});

it('a call that is refused uses no fault up', async () => {
	const site = await start();
	site.failNext('503');
	expect((await fetch(`${site.url}/rest/api/3/myself`)).status).toBe(401);
	expect((await createClient(site.tenant).get('rest/api/3/myself', once)).status).toBe(503);
});

it('refuses faults that it does not have', async () => {
	const site = await start();
	expect(() => site.failNext('418' as Fault)).toThrow(/418 is not a fault.*429-retry-after/);
	expect(() => site.failNext('toString' as Fault)).toThrow(TypeError);
	expect(() => site.failNext('503', 0)).toThrow(RangeError);
	await expect(start({ faults: [{ fault: '503', rate: 2 }] })).rejects.toThrow('must be from 0 to 1');
	expect(FAULT_NAMES).toContain('reset');
});
