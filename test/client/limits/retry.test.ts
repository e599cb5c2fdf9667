import type { AfterResponseHook } from 'ky';
import { describe, expect, it, vi } from 'vitest';
import { NOW_SECONDS } from '../../support/tenants.ts';
import { networkFailure } from '../helpers.ts';
import { at, clientOf, freezeTime, network, outcome, pass, slowDown } from './helpers.ts';

freezeTime();

const later = (seconds: number): Date => new Date((NOW_SECONDS + seconds) * 1000);

const epoch = (seconds: number): string => String(later(seconds).getTime() / 1000);

describe('after a 429', () => {
	it.each<[string, Record<string, string>, number]>([
		['the seconds of Retry-After', { 'retry-after': '7' }, 7000],
		['its own back-off where Retry-After is 0', { 'retry-after': '0' }, 2000],
		['the date of Retry-After, by the clock of the call', { 'retry-after': later(20).toUTCString() }, 20_000],
		[
			'the date of Retry-After, by the clock of the answer',
			{ 'retry-after': later(320).toUTCString(), date: later(300).toUTCString() },
			20_000,
		],
		['its own back-off where the date has passed', { 'retry-after': later(-20).toUTCString() }, 2000],
		['the time of X-RateLimit-Reset', { 'x-ratelimit-reset': later(10).toISOString() }, 10_000],
		['a time without seconds', { 'x-ratelimit-reset': '2026-01-02T03:05Z' }, 55_000],
		['X-RateLimit-Reset in seconds since 1970, as of Bitbucket', { 'x-ratelimit-reset': epoch(10) }, 10_000],
		['X-RateLimit-Reset in milliseconds since 1970', { 'x-ratelimit-reset': `${epoch(10)}000` }, 10_000],
		['X-RateLimit-Reset in seconds from now', { 'x-ratelimit-reset': '12' }, 12_000],
		['RateLimit-Reset', { 'ratelimit-reset': '12' }, 12_000],
		['Retry-After in seconds since 1970', { 'retry-after': epoch(10) }, 10_000],
		[
			'seconds since 1970, by the clock of the response',
			{ 'x-ratelimit-reset': epoch(310), date: later(300).toUTCString() },
			10_000,
		],
		['its own back-off where X-RateLimit-Reset is over', { 'x-ratelimit-reset': epoch(-10) }, 2000],
		['its own back-off where X-RateLimit-Reset is 0', { 'x-ratelimit-reset': '0' }, 2000],
		['a time without a zone', { 'x-ratelimit-reset': later(10).toISOString().replace('Z', '') }, 10_000],
		[
			'Retry-After before X-RateLimit-Reset',
			{ 'retry-after': '3', 'x-ratelimit-reset': later(10).toISOString() },
			3000,
		],
		[
			'X-RateLimit-Reset where Retry-After makes no sense',
			{ 'retry-after': 'soon', 'x-ratelimit-reset': later(10).toISOString() },
			10_000,
		],
		['a part of a second', { 'retry-after': '0.5' }, 500],
		['a time without a zone, and with a space', { 'retry-after': '2026-01-02 03:05:00' }, 55_000],
		...['-5', '+5', '.5', '5.', '7;', '5, 10', '120, 60', '5 seconds', 'soon 1', 'Retry 7', '1e3', '9'.repeat(400)].map(
			(text): [string, Record<string, string>, number] => [
				`its own back-off where Retry-After is ${text.slice(0, 20)}`,
				{ 'retry-after': text },
				2000,
			],
		),
	])('a call waits for %s', async (_, headers, wait) => {
		vi.spyOn(Math, 'random').mockReturnValue(0.5);
		const { fetch, sent } = network(slowDown(headers), new Response('{}'));
		const result = outcome(clientOf(fetch).get('rest/x'));
		await pass(wait + 200);
		expect(await result).toBe('200');
		expect(sent).toHaveLength(2);
		expect(at(sent)[1]).toBeGreaterThanOrEqual(wait);
		expect(at(sent)[1]).toBeLessThan(wait + 200);
	});

	it('without a time, calls back off from 2 s on, twice as long each time, spread, and give up after four if that is the `limit`', async () => {
		vi.spyOn(Math, 'random').mockReturnValue(0.5);
		const { fetch, sent } = network(slowDown());
		const result = outcome(clientOf(fetch, { retry: { limit: 4 } }).get('rest/x'));
		await pass(60_000);
		expect(at(sent)).toEqual([0, 2000, 6000, 14_000, 30_000]);
		expect(await result).toBe('HTTPError');
	});

	it.each([
		[0, 1400],
		[1, 2600],
	])('the first back-off is 2 s, times 0.7 to 1.3 (%d)', async (random, wait) => {
		vi.spyOn(Math, 'random').mockReturnValue(random);
		const { fetch, sent } = network(slowDown(), new Response('{}'));
		const result = outcome(clientOf(fetch).get('rest/x'));
		await pass(3000);
		expect(at(sent)[1]).toBe(wait);
		expect(await result).toBe('200');
	});

	it.each(['post', 'patch'] as const)('a %s is sent again', async (method) => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '1' }), new Response('{}'));
		const result = outcome(clientOf(fetch)[method]('rest/x', { json: { a: 1 } }));
		await pass(1200);
		expect(await result).toBe('200');
		expect(await Promise.all(sent.map(({ request }) => request.text()))).toEqual(['{"a":1}', '{"a":1}']);
	});

	it('a wait of more than `retry.maxRetryAfter` ends the call at once: a minute, unless it is told', async () => {
		for (const [retry, seconds, retried] of [
			[{}, '61', false],
			[{}, '60', true],
			[{ maxRetryAfter: 5000 }, '6', false],
			[{ maxRetryAfter: 100_000 }, '99', true],
		] as const) {
			const { fetch, sent } = network(slowDown({ 'retry-after': seconds }), new Response('{}'));
			const result = outcome(clientOf(fetch, { retry }).get('rest/x'));
			await pass(0);
			if (retried) await pass(Number(seconds) * 1000);
			expect(await result).toBe(retried ? '200' : 'HTTPError');
			expect(sent).toHaveLength(retried ? 2 : 1);
		}
	});

	it('each attempt is signed when it is sent, not when it begins to wait', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '50' }), new Response('{}'));
		const result = outcome(clientOf(fetch, { lifetime: 10 }).get('rest/x'));
		await pass(50_200);
		expect(await result).toBe('200');
		const issued = sent.map(({ request }) => {
			const [, payload = ''] = (request.headers.get('authorization') ?? '').split('.');
			return (JSON.parse(atob(payload)) as { iat: number }).iat - NOW_SECONDS;
		});
		expect(issued).toEqual([0, 50]);
	});
});

describe('what may have happened is not sent again', () => {
	it.each([
		['post', slowDown({ 'retry-after': '1' }, 503), 1],
		['post', slowDown({}, 500), 1],
		['post', networkFailure(), 1],
		['patch', networkFailure(), 1],
		['patch', slowDown({}, 502), 1],
		['put', networkFailure(), 5],
		['put', slowDown({ 'retry-after': '1' }, 503), 5],
		['get', slowDown({}, 500), 5],
		['delete', slowDown({}, 504), 5],
		['get', slowDown({}, 404), 1],
		['get', slowDown({}, 413), 1],
		['get', slowDown({ 'retry-after': '1' }, 413), 5],
	] as const)('%s after %s is sent %i times', async (method, answer, times) => {
		const { fetch, sent } = network(answer);
		const result = outcome(clientOf(fetch)[method]('rest/x'));
		await pass(60_000);
		expect(await result).toMatch(/^(?:HTTP|Network)Error$/);
		expect(sent).toHaveLength(times);
	});

	it('the reset of a limit is not what a 503 waits for: only a 429 is about limits', async () => {
		vi.spyOn(Math, 'random').mockReturnValue(0.5);
		const { fetch, sent } = network(
			slowDown({ 'x-ratelimit-reset': later(1000).toISOString() }, 503),
			new Response('{}'),
		);
		const result = outcome(clientOf(fetch).get('rest/x'));
		await pass(2200);
		expect([await result, at(sent)[1]]).toEqual(['200', 2000]);
	});

	it('a 503 is waited for as long as it says', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '9' }, 503), new Response('{}'));
		const result = outcome(clientOf(fetch).get('rest/x'));
		await pass(9200);
		expect(await result).toBe('200');
		expect(at(sent)[1]).toBeGreaterThanOrEqual(9000);
	});
});

describe("ky's `retry` option", () => {
	it.each<[string, object, 'get' | 'post', Response, number]>([
		['limit', { limit: 1 }, 'get', slowDown({}, 500), 2],
		['limit 0', { limit: 0 }, 'get', slowDown({ 'retry-after': '1' }), 1],
		['methods', { methods: ['post'] }, 'post', slowDown({}, 500), 5],
		['methods, also for a 429', { methods: ['get'] }, 'post', slowDown(), 1],
		['statusCodes', { statusCodes: [404] }, 'get', slowDown({}, 404), 5],
		['statusCodes, also for a 429', { statusCodes: [500] }, 'get', slowDown(), 1],
		['shouldRetry with true', { shouldRetry: () => true }, 'get', slowDown({}, 404), 5],
		['shouldRetry with false', { shouldRetry: async () => false }, 'get', slowDown(), 1],
		['shouldRetry with neither', { shouldRetry: () => undefined }, 'get', slowDown({}, 500), 5],
	])('%s counts', async (_, retry, method, answer, times) => {
		const { fetch, sent } = network(answer);
		const result = outcome(clientOf(fetch, { retry })[method]('rest/x'));
		await pass(60_000);
		expect(await result).toBe('HTTPError');
		expect(sent).toHaveLength(times);
	});

	it('`delay`, `jitter` and `backoffLimit` count where the answer does not say', async () => {
		const retry = {
			delay: (attempt: number) => attempt * 1000,
			jitter: (wait: number) => wait + 100,
			backoffLimit: 3000,
		};
		const { fetch, sent } = network(slowDown({}, 500));
		const result = outcome(clientOf(fetch, { retry }).get('rest/x'));
		await pass(20_000);
		await result;
		expect(at(sent)).toEqual([0, 1100, 3200, 6200, 9200]);
	});

	it('a further attempt that a hook asks for does not wait for what an answer asked before', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '20' }), new Response('{}'));
		const client = clientOf(fetch, { retry: { delay: () => 300 } });
		const afterResponse: AfterResponseHook = ({ retryCount }) => (retryCount === 1 ? client.ky.retry() : undefined);
		const result = outcome(client.get('rest/x', { hooks: { afterResponse: [afterResponse] } }));
		await pass(21_000);
		expect(await result).toBe('200');
		expect(at(sent)).toEqual([0, 20_000, 20_300]);
	});

	it('as a number is the limit', async () => {
		const { fetch, sent } = network(slowDown({}, 500));
		const result = outcome(clientOf(fetch, { retry: 1 }).get('rest/x'));
		await pass(10_000);
		expect([await result, sent.length]).toEqual(['HTTPError', 2]);
	});

	it('waits no longer than `backoffLimit` where a hook of the caller asks for it', async () => {
		const { fetch, sent } = network(new Response('{}'));
		const client = clientOf(fetch, { retry: { backoffLimit: 300 } });
		const afterResponse: AfterResponseHook = ({ retryCount }) => (retryCount === 0 ? client.ky.retry() : undefined);
		const result = outcome(client.get('rest/x', { hooks: { afterResponse: [afterResponse] } }));
		await pass(400);
		expect(await result).toBe('200');
		expect(at(sent)).toEqual([0, 300]);
	});
});
