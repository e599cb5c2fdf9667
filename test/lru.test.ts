import { expect, it, vi } from 'vitest';
import { memoize } from '../src/lru.ts';

it('makes the result of an input once while it is used, and forgets unused ones', () => {
	const make = vi.fn<(input: number) => string>((input) => `${input}`);
	const remembered = memoize(make);
	for (let input = 0; input < 100; input += 1) remembered(input);
	expect(remembered(0)).toBe('0');
	expect(make).toHaveBeenCalledTimes(100);
	remembered(100); // pushes 1 out, as 0 was asked for meanwhile
	remembered(0);
	expect(make).toHaveBeenCalledTimes(101);
	remembered(1);
	expect(make).toHaveBeenCalledTimes(102);
});

it('returns the result of the previous input, and not for another one', () => {
	const make = vi.fn<(input: number | undefined) => string>((input) => `${input}`);
	const remembered = memoize(make, 2);
	expect([undefined, undefined, 1, 1, 2, 2, 1, undefined].map((input) => remembered(input))).toEqual([
		'undefined',
		'undefined',
		'1',
		'1',
		'2',
		'2',
		'1',
		'undefined',
	]);
	// `undefined` was pushed out by 2, and made again.
	expect(make.mock.calls).toEqual([undefined, 1, 2, undefined].map((input) => [input]));
});
