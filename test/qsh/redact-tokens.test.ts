import { describe, expect, it } from 'vitest';
import { redactTokens } from '../../src/qsh/index.ts';

const header = Buffer.from('{"alg":"HS256"}').toString('base64url');
const token = `${header}.${Buffer.from('{"iss":"a"}').toString('base64url')}.c2lnbmF0dXJl`;

describe('redactTokens', () => {
	it.each([
		[`GET&/&token=${token}`, 'GET&/&token=[token]'],
		[`GET&/${token}/x&`, 'GET&/[token]/x&'],
		[`a=${token},${token}&b=1`, 'a=[token],[token]&b=1'],
		[`${header}..`, '[token]'],
	])('redacts a JWT anywhere in a text', (text, redacted) => {
		expect(redactTokens(text)).toBe(redacted);
	});

	it.each([
		['after characters that could belong to it', `x-${token}`, 'x-[token]'],
		['after names with dots', `a.b.${token}.d`, 'a.b.[token].d'],
		['in a row', `${token}.${token}`, '[token].[token]'],
	])('redacts a token %s', (_, text, redacted) => {
		expect(redactTokens(text)).toBe(redacted);
	});

	it('takes no longer for texts that are nearly tokens, over and over', () => {
		for (const text of ['ey'.repeat(1_000_000), `a.${'ey'.repeat(1_000_000)}.`, '.ey'.repeat(1_000_000)]) {
			expect(redactTokens(text)).toBe(text);
		}
	});

	it('redacts a known token of any form', () => {
		expect(redactTokens('/a?b=known&c=known', 'known')).toBe('/a?b=[token]&c=[token]');
	});

	it.each(['', 'GET&/rest/api/3/myself&', 'eye.of.tiger', 'monkeys.are.here', 'a=1.2.3'])('leaves %j alone', (text) => {
		expect(redactTokens(text)).toBe(text);
	});
});
