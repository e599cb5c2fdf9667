import { afterEach, expect, it, vi } from 'vitest';
import { createFairQueue } from '../../src/authenticator/fair-queue.ts';

afterEach(() => void vi.useRealTimers());

it('a task that goes on after it lost its place does not take that of the next one of its name', async () => {
	vi.useFakeTimers();
	const refusal = (reason: string): Error => new Error(reason);
	const queue = createFairQueue<string>({ places: 1, capacity: 9, maxWait: 5000, minTurn: 2000, refusal });
	const late = Promise.withResolvers<string>();
	const lost = queue.run('a', () => late.promise).catch(String);
	await vi.advanceTimersByTimeAsync(2000);
	await expect(queue.run('b', async () => 'b')).resolves.toBe('b');
	await expect(lost).resolves.toBe('Error: took too long while others wait');
	const second = Promise.withResolvers<string>();
	const next = queue.run('a', () => second.promise);
	late.resolve('late');
	await vi.advanceTimersByTimeAsync(0);
	expect([queue.has('a'), queue.canStart('a'), queue.canStart('c')]).toEqual([true, true, false]);
	second.resolve('second');
	await expect(next).resolves.toBe('second');
	expect(queue.has('a')).toBe(false);
});
