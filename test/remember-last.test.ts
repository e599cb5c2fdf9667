import { expect, it, vi } from 'vitest';
import { rememberLast } from '../src/remember-last.ts';

it('makes something once while it is asked for, and forgets what was not', () => {
	const make = vi.fn<(input: number) => string>((input) => `${input}`);
	const remembered = rememberLast(make);
	for (let input = 0; input < 100; input += 1) remembered(input);
	expect(remembered(0)).toBe('0');
	expect(make).toHaveBeenCalledTimes(100);
	remembered(100); // pushes 1 out, as 0 was asked for meanwhile
	remembered(0);
	expect(make).toHaveBeenCalledTimes(101);
	remembered(1);
	expect(make).toHaveBeenCalledTimes(102);
});

it('gives the input before again, and not for another one', () => {
	const make = vi.fn<(input: number | undefined) => string>((input) => `${input}`);
	const remembered = rememberLast(make, 2);
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
