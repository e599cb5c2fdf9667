import { describe, expect, it } from 'vitest';
import { queryStringHash } from '../../src/index.ts';
import { hashCanonicalRequest } from '../../src/qsh/index.ts';
import { sha256 } from './support.ts';

describe('queryStringHash', () => {
	it.each([
		['GET', '/', 'c88caad15a1c1a900b8ac08aa9686f4e8184539bea1deda36e2f649430df3239'],
		['get', 'https://example.com', 'c88caad15a1c1a900b8ac08aa9686f4e8184539bea1deda36e2f649430df3239'],
		[
			'GET',
			'/path/to/service?zee_last=param&repeated=parameter+2&first=param&repeated=parameter+1',
			'e52bb281606c3bd9ca16cfe96fe2df78f5d9ffa126f06befd750dfa10fa1a897',
		],
		['GET', '/test?param=value', 'be16910858a41fd19ea5c1b4e9decca9a784d1024cb00b2158defe2f29dc86dd'],
		['GET', '/test?query=connect*', '0d28bc10d1972d9cab59e123ce17976eb32aad6957a13cfb8b97ced6d3fc8a29'],
	])('of %s %s is the hash that Atlassian publishes', async (method, url, hash) => {
		expect(await queryStringHash(method, url)).toBe(hash);
	});

	it('takes the base path off', async () => {
		const options = { baseUrl: 'https://example.com/wiki' };
		expect(await queryStringHash('POST', 'https://example.com/wiki/a?b', options)).toBe(sha256('POST&/a&b='));
	});

	it('depends on the method', async () => {
		expect(await queryStringHash('POST', '/')).not.toBe(await queryStringHash('GET', '/'));
	});

	it('rejects what canonicalRequest refuses', async () => {
		await expect(queryStringHash('GET', '/?=v')).rejects.toMatchObject({
			name: 'EncodeError',
			code: 'ERR_QUERY_NAME_EMPTY',
		});
	});
});

describe('hashCanonicalRequest', () => {
	it.each(['', 'GET&/&', 'GET&/ü&', 'GET&/😀&', 'x'.repeat(100_000)])(
		'is SHA-256 over UTF-8 in small hex',
		async (text) => {
			expect(await hashCanonicalRequest(text)).toBe(sha256(text));
			expect(await hashCanonicalRequest(text)).toMatch(/^[\da-f]{64}$/);
		},
	);
});
