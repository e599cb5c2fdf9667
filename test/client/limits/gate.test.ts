import { describe, expect, it, vi } from 'vitest';
import { RateLimitError, type RateLimitEvent } from '../../../src/index.ts';
import { confluenceTenant, jiraTenant } from '../../support/tenants.ts';
import { failureOf } from '../helpers.ts';
import { createLooseClient } from '../loose-client.ts';
import { clientOf, freezeTime, network, outcome, pass, settle, slowDown, type Sent } from './helpers.ts';

freezeTime();

const paths = (sent: readonly Sent[]): string[] => sent.map(({ request, path }) => `${request.method} ${path}`);
const retry = { limit: 0, maxRetryAfter: 60_000 };

/** What of these calls goes out at once, and what has gone out when the ten seconds of the limit are over. */
async function afterLimit(
	reason: string,
	first: [string, string],
	calls: [string, string][],
): Promise<[string[], string[]]> {
	const { fetch, sent } = network(slowDown({ 'retry-after': '10', 'ratelimit-reason': reason }), new Response('{}'));
	const client = clientOf(fetch, { retry });
	const call = ([method, path]: [string, string]): Promise<string> => outcome(client.ky(path, { method }));
	await call(first);
	// Another client of the same tenant: it is one gate.
	const results = calls.map(([method, path]) => outcome(clientOf(fetch, { retry }).ky(path, { method })));
	await pass(9000);
	const atOnce = paths(sent.slice(1));
	await pass(1100);
	await Promise.all(results);
	return [atOnce, paths(sent.slice(1 + atOnce.length))];
}

describe('after a 429', () => {
	it.each(['jira-quota-global-based', 'jira-quota-tenant-based', 'confluence-quota-tenant-based'])(
		'for a quota (%s) all calls of the tenant wait, first come, first served',
		async (reason) => {
			const calls: [string, string][] = [
				['PUT', 'rest/b'],
				['GET', 'rest/a'],
				['GET', 'rest/x'],
			];
			const waited = ['PUT /rest/b', 'GET /rest/a', 'GET /rest/x'];
			expect(await afterLimit(reason, ['GET', 'rest/x'], calls)).toEqual([[], waited]);
		},
	);

	it.each(['jira-burst-based', 'something-new'])('for %s only the same method and endpoint wait', async (reason) => {
		const calls: [string, string][] = [
			['GET', 'rest/api/3/issue/KEY-2'],
			['GET', 'rest/api/3/issue/10001'],
			['PUT', 'rest/api/3/issue/KEY-1'],
			['GET', 'rest/api/3/issue/KEY-1/comment'],
		];
		expect(await afterLimit(reason, ['GET', 'rest/api/3/issue/KEY-1'], calls)).toEqual([
			['PUT /rest/api/3/issue/KEY-1', 'GET /rest/api/3/issue/KEY-1/comment'],
			['GET /rest/api/3/issue/KEY-2', 'GET /rest/api/3/issue/10001'],
		]);
	});

	it('for the writes to an issue only the writes to that issue wait', async () => {
		const calls: [string, string][] = [
			['POST', 'rest/api/2/issue/KEY-1/comment'],
			['PUT', 'rest/api/3/issue/KEY-2'],
			['GET', 'rest/api/3/issue/KEY-1'],
			['PUT', 'rest/api/3/issue/KEY-10'],
		];
		expect(await afterLimit('jira-per-issue-on-write', ['PUT', 'rest/api/3/issue/KEY-1'], calls)).toEqual([
			['PUT /rest/api/3/issue/KEY-2', 'GET /rest/api/3/issue/KEY-1', 'PUT /rest/api/3/issue/KEY-10'],
			['POST /rest/api/2/issue/KEY-1/comment'],
		]);
	});

	it('for a quota that does not say until when, all calls wait as long as the one that backs off', async () => {
		vi.spyOn(Math, 'random').mockReturnValue(0.5);
		const { fetch, sent } = network(slowDown({ 'ratelimit-reason': 'jira-quota-tenant-based' }), new Response('{}'));
		const first = outcome(clientOf(fetch).get('rest/x'));
		await pass(100);
		const other = outcome(clientOf(fetch).get('rest/y'));
		await pass(1800);
		expect(sent).toHaveLength(1);
		await pass(200);
		expect([await first, await other]).toEqual(['200', '200']);
	});

	it('for the writes to an issue a HEAD does not wait', async () => {
		const calls: [string, string][] = [['HEAD', 'rest/api/3/issue/KEY-1']];
		const reason = 'jira-per-issue-on-write';
		expect(await afterLimit(reason, ['PUT', 'rest/api/3/issue/KEY-1'], calls)).toEqual([
			['HEAD /rest/api/3/issue/KEY-1'],
			[],
		]);
	});

	it('calls of the same template wait, whatever the ids look like, and so do those of a path that was written out', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '10' }), new Response('{}'));
		const client = createLooseClient(confluenceTenant(), { fetch, retry });
		const template = (id: string): Promise<string> => outcome(client.get('wiki/api/v2/pages/{id}', { params: { id } }));
		await template('7');
		const waiting = [
			template('a'),
			outcome(client.get('api/v2/pages/{id}', { params: { id: 'b' } })),
			outcome(client.get('wiki/api/v2/pages/8')),
			outcome(client.get('api/v2/pages/9')),
		];
		await pass(9000);
		expect(sent).toHaveLength(1);
		await pass(1100);
		expect(await Promise.all(waiting)).toEqual(['200', '200', '200', '200']);
	});

	it('those who wait go on in the order in which they came, and nobody passes them', async () => {
		const headers = { 'retry-after': '10', 'ratelimit-reason': 'jira-quota-tenant-based' };
		const { fetch, sent } = network(slowDown(headers), new Response('{}'));
		const client = clientOf(fetch, { retry, concurrency: 1 });
		await outcome(client.get('rest/x'));
		const names = Array.from({ length: 50 }, (_, index) => `/rest/${index}`);
		const results: Promise<string>[] = [];
		for (const name of names.slice(0, -1)) {
			results.push(outcome(client.get(name)));
			await pass(1);
		}
		// The time is over, and the timer has not fired yet, as in a busy process.
		const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000);
		results.push(outcome(client.get(names.at(-1) ?? '')));
		await settle();
		clock.mockRestore();
		await pass(12_000);
		await Promise.all(results);
		expect(sent.slice(1).map(({ path }) => path)).toEqual(names);
	});

	it('those who would have to wait longer than they may, since it takes longer, give up at once', async () => {
		const headers = (seconds: string): Record<string, string> => ({
			'retry-after': seconds,
			'ratelimit-reason': 'jira-quota-tenant-based',
		});
		const slow = Promise.withResolvers<Response>();
		const { fetch } = network(() => slow.promise, slowDown(headers('10')), new Response('{}'));
		const client = clientOf(fetch, { retry });
		const first = outcome(client.get('rest/slow'));
		await pass(0);
		await outcome(client.get('rest/x'));
		const waiting = outcome(client.get('rest/x'));
		await pass(1000);
		slow.resolve(slowDown(headers('100')));
		await pass(100);
		expect([await first, await waiting]).toEqual(['HTTPError', 'RateLimitError']);
	});

	it('who says to wait for ages does not shut the tenant for more than an hour', async () => {
		const headers = { 'retry-after': '99999999999', 'ratelimit-reason': 'jira-quota-tenant-based' };
		const { fetch, sent } = network(slowDown(headers), new Response('{}'));
		expect(await outcome(clientOf(fetch).get('rest/x'))).toBe('HTTPError');
		expect(await outcome(clientOf(fetch).get('rest/x'))).toBe('RateLimitError');
		vi.advanceTimersByTime(3_600_000);
		expect([await outcome(clientOf(fetch).get('rest/x')), sent.length]).toEqual(['200', 2]);
	});

	it('no timer is left when all who waited have given up', async () => {
		const { fetch } = network(slowDown({ 'retry-after': '10' }), new Response('{}'));
		const client = clientOf(fetch, { retry });
		await outcome(client.get('rest/x'));
		const controller = new AbortController();
		const results = [1, 2].map(async () => outcome(client.get('rest/x', { signal: controller.signal })));
		await pass(100);
		expect(vi.getTimerCount()).toBe(1);
		controller.abort();
		expect([await Promise.all(results), vi.getTimerCount()]).toEqual([['AbortError', 'AbortError'], 0]);
	});

	it('another tenant does not wait', async () => {
		const headers = { 'retry-after': '10', 'ratelimit-reason': 'jira-quota-tenant-based' };
		const { fetch, sent } = network(slowDown(headers), new Response('{}'));
		await outcome(clientOf(fetch, { retry }).get('rest/x'));
		await outcome(createLooseClient(confluenceTenant(), { fetch }).get('rest/x'));
		expect(sent).toHaveLength(2);
	});

	it('calls are refused at once, unsent, where they would wait longer than they may', async () => {
		const headers = { 'retry-after': '900', 'ratelimit-reason': 'jira-quota-tenant-based' };
		const { fetch, sent } = network(slowDown(headers), new Response('{}'));
		await outcome(clientOf(fetch).get('rest/x'));
		const error = await failureOf(clientOf(fetch).get('rest/y'));
		expect(error).toBeInstanceOf(RateLimitError);
		expect(error).toMatchObject({ name: 'RateLimitError', code: 'ERR_RATE_LIMITED', retryAfter: 900 });
		expect(sent).toHaveLength(1);
		const patient = outcome(clientOf(fetch, { retry: { maxRetryAfter: 1_000_000 } }).get('rest/y'));
		await pass(900_100);
		expect(await patient).toBe('200');
	});

	it('a call that waits can be aborted, and is never sent', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '10' }), new Response('{}'));
		const client = clientOf(fetch, { retry });
		await outcome(client.get('rest/x'));
		const controller = new AbortController();
		const result = outcome(client.get('rest/x', { signal: controller.signal }));
		await pass(1000);
		controller.abort();
		await pass(0);
		expect(await result).toBe('AbortError');
		await pass(20_000);
		expect(sent).toHaveLength(1);
	});

	it('a further 429 makes those wait longer who wait already', async () => {
		const first = slowDown({ 'retry-after': '10', 'ratelimit-reason': 'jira-quota-tenant-based' });
		const { fetch, sent } = network(
			async () => (await pass5(), first.clone()),
			slowDown({ 'retry-after': '4', 'ratelimit-reason': 'jira-quota-tenant-based' }),
			new Response('{}'),
		);
		async function pass5(): Promise<void> {
			await new Promise((resolve) => void setTimeout(resolve, 2000));
		}
		const client = clientOf(fetch, { retry });
		const slow = outcome(client.get('rest/slow'));
		await pass(0);
		await outcome(client.get('rest/fast'));
		const waiting = outcome(client.get('rest/x'));
		await pass(11_900);
		expect(sent).toHaveLength(2);
		await pass(200);
		expect([await slow, await waiting, sent.length]).toEqual(['HTTPError', '200', 3]);
	});
});

describe('what an answer says about limits', () => {
	const headers = {
		'x-ratelimit-limit': '100',
		'x-ratelimit-remaining': '0',
		'x-ratelimit-reset': '2026-01-02T04:00Z',
		'x-ratelimit-nearlimit': 'true',
		'ratelimit-reason': 'jira-burst-based',
		'ratelimit-policy': '"global-app-quota";q=65000;w=3600, "burst";w=1;q=10',
		ratelimit: '"burst";t=1;r=0, "global-app-quota";t=900;r=10',
		'beta-ratelimit-policy': '"tenant";q=5;w=60',
	};
	const limits = {
		limit: 100,
		remaining: 0,
		reset: new Date('2026-01-02T04:00:00Z'),
		nearLimit: true,
		reason: 'jira-burst-based',
		policies: [
			{ name: 'global-app-quota', quota: 65_000, window: 3600, remaining: 10, reset: 900, enforced: true },
			{ name: 'burst', quota: 10, window: 1, remaining: 0, reset: 1, enforced: true },
			{ name: 'tenant', quota: 5, window: 60, remaining: undefined, reset: undefined, enforced: false },
		],
	};

	it.each([...Object.entries(headers), ['ratelimit-reset', '12'], ['beta-ratelimit', '"tenant";r=1']])(
		'is read where %s is the only header that says it: RateLimit-Reset was not',
		async (name, value) => {
			const { fetch } = network(new Response('{}', { headers: { [name]: value } }));
			const client = clientOf(fetch);
			await outcome(client.get('rest/x'));
			expect(client.limits).toBeDefined();
		},
	);

	it('is told to `onRateLimit`, and is at `limits` of every client of the tenant', async () => {
		const events: RateLimitEvent[] = [];
		const { fetch } = network(slowDown({ ...headers, 'retry-after': '3' }), new Response('{}'));
		const client = clientOf(fetch, { retry: 0, onRateLimit: (event) => events.push(event) });
		expect(client.limits).toBeUndefined();
		await outcome(client.post('rest/x?a=1'));
		const told = { status: 429, method: 'POST', path: '/rest/x', reason: 'jira-burst-based', wait: 3000, limits };
		expect(events).toEqual([told]);
		expect(clientOf(fetch).extend({}).limits).toEqual(limits);
		await outcome(client.get('rest/y'));
		expect([events.length, client.limits]).toEqual([1, limits]);
	});

	it('is read from good answers as well, and told to nobody', async () => {
		const events: RateLimitEvent[] = [];
		const { fetch } = network(new Response('{}', { headers: { 'x-ratelimit-remaining': '7' } }));
		const client = clientOf(fetch, { onRateLimit: (event) => events.push(event) });
		await outcome(client.get('rest/x'));
		expect(client.limits).toMatchObject({ remaining: 7, nearLimit: false, limit: undefined, policies: [] });
		expect(events).toEqual([]);
	});

	it('is waited for where `onRateLimit` is asynchronous, and what that throws rejects the call', async () => {
		const { fetch } = network(slowDown(headers));
		const onRateLimit = async (): Promise<void> => {
			await Promise.resolve();
			throw new RangeError('the log is full');
		};
		expect(await failureOf(clientOf(fetch, { retry: 0, onRateLimit }).get('rest/x'))).toBeInstanceOf(RangeError);
	});

	it('is read in no time, however long a header is', async () => {
		const long = `"a";${'q'.repeat(300_000)}, "b";r=1`;
		const { fetch } = network(new Response('{}', { headers: { ratelimit: long } }));
		const client = clientOf(fetch);
		await outcome(client.get('rest/x'));
		expect(client.limits?.policies.map(({ name, remaining }) => [name, remaining])).toEqual([
			['a', undefined],
			['b', 1],
		]);
	});

	it('is nothing where the headers make no sense', async () => {
		const { fetch } = network(new Response('{}', { headers: { 'x-ratelimit-limit': 'many', ratelimit: 'low' } }));
		const client = clientOf(fetch);
		await outcome(client.get('rest/x'));
		expect(client.limits).toBeUndefined();
	});

	it('is not shared through another `fetch`', async () => {
		const { fetch } = network(new Response('{}', { headers: { 'x-ratelimit-remaining': '7' } }));
		await outcome(clientOf(fetch).get('rest/x'));
		expect(createLooseClient(jiraTenant(), { fetch: network().fetch }).limits).toBeUndefined();
	});
});
