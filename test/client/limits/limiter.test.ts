import { describe, expect, it } from 'vitest';
import { createRateLimiter, resetSharedState } from '../../../src/index.ts';
import { clientOf, freezeTime, network, outcome, pass, slowDown } from './helpers.ts';

freezeTime();

const LIMITED = { 'retry-after': '10', 'x-ratelimit-remaining': '0' };

describe('the option `limiter`', () => {
	it('is shared by the clients that have it, and by no other', async () => {
		const { fetch, sent } = network(slowDown(LIMITED), new Response('{}'));
		const limiter = createRateLimiter();
		const [first, second] = [clientOf(fetch, { limiter, retry: 0 }), clientOf(fetch, { limiter })];
		await outcome(first.get('rest/x'));
		const waiting = outcome(second.get('rest/x'));
		expect(await outcome(clientOf(fetch).get('rest/x'))).toBe('200');
		await pass(9000);
		expect(sent).toHaveLength(2);
		await pass(2000);
		expect(await waiting).toBe('200');
		expect([first, second].map(({ limits }) => limits?.remaining)).toEqual([0, 0]);
		expect(limiter.limits?.remaining).toBe(0);
		expect(clientOf(fetch).limits).toBeUndefined();
	});

	it('is kept by `extend`, and replaced by another one', async () => {
		const { fetch } = network(slowDown(LIMITED));
		const [limiter, other] = [createRateLimiter(), createRateLimiter()];
		const client = clientOf(fetch, { limiter, retry: 0 });
		await outcome(client.extend({ timeout: 1000 }).get('rest/x'));
		expect(client.limits?.remaining).toBe(0);
		expect(client.extend({ limiter: other }).limits).toBeUndefined();
	});

	it('lets those go on that wait, when it is reset', async () => {
		const { fetch, sent } = network(slowDown(LIMITED), new Response('{}'));
		const limiter = createRateLimiter();
		const client = clientOf(fetch, { limiter, retry: 0 });
		await outcome(client.get('rest/x'));
		const waiting = outcome(client.get('rest/x'));
		await pass(100);
		limiter.reset();
		expect(await waiting).toBe('200');
		expect(sent).toHaveLength(2);
		expect(client.limits).toBeUndefined();
	});
});

it('`resetSharedState` forgets the limits that clients with the same `fetch` share, and of no other `fetch`', async () => {
	const [one, other] = [network(slowDown(LIMITED), new Response('{}')), network(slowDown(LIMITED))];
	for (const { fetch } of [one, other]) await outcome(clientOf(fetch, { retry: 0 }).get('rest/x'));
	const waiting = outcome(clientOf(one.fetch).get('rest/x'));
	await pass(100);
	resetSharedState(one.fetch);
	expect(await waiting).toBe('200');
	expect(clientOf(one.fetch).limits).toBeUndefined();
	expect(clientOf(other.fetch).limits?.remaining).toBe(0);
});
