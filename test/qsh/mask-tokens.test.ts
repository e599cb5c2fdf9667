import { describe, expect, it } from 'vitest';
import { maskTokens } from '../../src/qsh/index.ts';

const header = Buffer.from('{"alg":"HS256"}').toString('base64url');
const token = `${header}.${Buffer.from('{"iss":"a"}').toString('base64url')}.c2lnbmF0dXJl`;

describe('maskTokens', () => {
	it.each([
		[`GET&/&token=${token}`, 'GET&/&token=[token]'],
		[`GET&/${token}/x&`, 'GET&/[token]/x&'],
		[`a=${token},${token}&b=1`, 'a=[token],[token]&b=1'],
		[`${header}..`, '[token]'],
	])('masks what looks like a token, wherever it stands', (text, masked) => {
		expect(maskTokens(text)).toBe(masked);
	});

	it.each([
		['behind what could belong to it', `x-${token}`, 'x-[token]'],
		['behind names with dots', `a.b.${token}.d`, 'a.b.[token].d'],
		['in a row', `${token}.${token}`, '[token].[token]'],
	])('masks a token %s', (_, text, masked) => {
		expect(maskTokens(text)).toBe(masked);
	});

	it('takes no longer for texts that are nearly tokens, over and over', () => {
		for (const text of ['ey'.repeat(1_000_000), `a.${'ey'.repeat(1_000_000)}.`, '.ey'.repeat(1_000_000)]) {
			expect(maskTokens(text)).toBe(text);
		}
	});

	it('masks a token that is known, whatever it looks like', () => {
		expect(maskTokens('/a?b=known&c=known', 'known')).toBe('/a?b=[token]&c=[token]');
	});

	it.each(['', 'GET&/rest/api/3/myself&', 'eye.of.tiger', 'monkeys.are.here', 'a=1.2.3'])('leaves %j alone', (text) => {
		expect(maskTokens(text)).toBe(text);
	});
});
