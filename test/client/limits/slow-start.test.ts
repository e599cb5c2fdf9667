import { describe, expect, it } from 'vitest';
import { at, clientOf, freezeTime, network, outcome, pass, slowDown } from './helpers.ts';

freezeTime();

/** A site that lets so many requests pass in each second, and the most that came in one millisecond after the first. */
function limited(rate: number, headers: Record<string, string>) {
	const start = performance.now();
	const passed = new Map<number, number>();
	const site = network(async () => {
		// As over a network: the limit is met before the first response is back.
		await new Promise((resolve) => void setTimeout(resolve, 5));
		const second = Math.floor((performance.now() - start) / 1000);
		const count = (passed.get(second) ?? 0) + 1;
		passed.set(second, count);
		return count <= rate ? new Response('{}') : slowDown(headers);
	});
	const burst = (): number => {
		const counts = new Map<number, number>();
		for (const time of at(site.sent)) if (time > 0) counts.set(time, (counts.get(time) ?? 0) + 1);
		return Math.max(...counts.values());
	};
	return { ...site, burst };
}

describe('after a block', () => {
	it.each([
		['names a second', { 'retry-after': '1' }],
		['names 0 seconds', { 'retry-after': '0' }],
		['names no time', {}],
	])(
		'that %s, 500 calls lose none at a limit of 50 in a second, and do not leave at once',
		async (_, headers) => {
			const site = limited(50, headers);
			const client = clientOf(site.fetch);
			const calls = Array.from({ length: 500 }, () => outcome(client.get('rest/x')));
			await pass(90_000);
			expect(new Set(await Promise.all(calls))).toEqual(new Set(['200']));
			expect(site.burst()).toBeLessThan(60);
		},
		60_000,
	);

	it("one call goes first, and one that is aborted meanwhile takes nobody's turn", async () => {
		const slow = Promise.withResolvers<Response>();
		const { fetch, sent } = network(slowDown({ 'retry-after': '1' }), () => slow.promise, new Response('{}'));
		const client = clientOf(fetch, { retry: 0 });
		await outcome(client.get('rest/x'));
		const stop = new AbortController();
		const first = outcome(client.get('rest/x'));
		const second = outcome(client.get('rest/x', { signal: stop.signal }));
		const third = outcome(client.get('rest/x'));
		await pass(1200);
		expect(sent).toHaveLength(2);
		stop.abort();
		expect(await second).toBe('AbortError');
		slow.resolve(new Response('{}'));
		await pass(100);
		expect([await first, await third, sent.length]).toEqual(['200', '200', 3]);
	});

	it('calls of other endpoints leave as they like', async () => {
		const { fetch, sent } = network(slowDown({ 'retry-after': '1' }), () => new Promise<Response>(() => {}));
		const client = clientOf(fetch, { retry: 0 });
		await outcome(client.get('rest/x'));
		for (let n = 0; n < 5; n += 1) void outcome(client.get('rest/y'));
		await pass(0);
		expect(sent).toHaveLength(6);
	});
});
