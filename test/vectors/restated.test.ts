import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { queryStringHash, verifyJwt } from '../../src/index.ts';
import { acceptedCanonicalRequests, receivedTarget } from '../../src/qsh/index.ts';
import { sha256, signed } from '../qsh/support.ts';
import { now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

/** What the official vectors cover, in our own cases: URL, canonical request, and where it matters the base path. */
const cases: [title: string, url: string, canonical: string, baseUrl?: string][] = [
	['one parameter', '/issue?key=A-1', 'GET&/issue&key=A-1'],
	['spaces as plus', '/search?text=two+words', 'GET&/search&text=two%20words'],
	['an asterisk', '/search?text=A*', 'GET&/search&text=A%2A'],
	['letters of other scripts', '/user?name=%E7%94%B0%E4%B8%AD', 'GET&/user&name=%E7%94%B0%E4%B8%AD'],
	['commas in a value', '/issue?ids=3%2C1%2C2', 'GET&/issue&ids=3%2C1%2C2'],
	['commas in repeated values', '/issue?ids=3%2C4&ids=1%2C2', 'GET&/issue&ids=1%2C2,3%2C4'],
	['a plus', '/sum?q=1%2B1+=+2', 'GET&/sum&q=1%2B1%20%3D%202'],
	['JSON', '/x?json=%7B%22a%22%3A%5B1%5D%7D', 'GET&/x&json=%7B%22a%22%3A%5B1%5D%7D'],
	['quotes and brackets', '/x?q=%27(a)%27!', 'GET&/x&q=%27%28a%29%27%21'],
	['a tilde', '/x?q=%7Euser&r=~user', 'GET&/x&q=~user&r=~user'],
	['an empty value', '/x?empty=', 'GET&/x&empty='],
	['an encoded URL as value', '/x?u=http%3A%2F%2Fa%2F%3Fb%3D%2525', 'GET&/x&u=http%3A%2F%2Fa%2F%3Fb%3D%2525'],
	['repeated values', '/x?id=20&id=-1&id=2&id=10', 'GET&/x&id=-1,10,2,20'],
	['an empty one among repeated values', '/x?a=%2B&a=&a=+', 'GET&/x&a=,%20,%2B'],
	['a name that needs escapes', '/x?%23a%24=1', 'GET&/x&%23a%24=1'],
	['names of which one begins the other', '/x?b10=1&b1=2', 'GET&/x&b1=2&b10=1'],
	['names that differ in case', '/x?b=1&B=2&a=3&A=4', 'GET&/x&A=4&B=2&a=3&b=1'],
	['no parameters', '/x', 'GET&/x&'],
	['a slash at the end', '/x/?a=b', 'GET&/x&a=b'],
	['all that a path may hold', "/x!$&'()*+,;=-._~:@?a=b", "GET&/x!$%26'()*+,;=-._~:@&a=b"],
	['a base path', '/base/x?a=b', 'GET&/x&a=b', 'https://example.com/base'],
];

function signature(input: string, secret: string): string {
	return createHmac('sha256', secret).update(input).digest('base64url');
}

describe.each(cases)('a signed URL with %s', (_, url, canonical, baseUrl) => {
	const secret = `vector-${SECRET_MARK}`;
	const claims = { iss: 'client', iat: NOW_SECONDS, exp: NOW_SECONDS + 180, qsh: sha256(canonical) };
	const parts = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) =>
		Buffer.from(JSON.stringify(part)).toString('base64url'),
	);
	const token = `${parts.join('.')}.${signature(parts.join('.'), secret)}`;
	const signedUrl = `https://example.com${url}${url.includes('?') ? '&' : '?'}jwt=${token}`;

	it('has the canonical request that is written here', () => {
		expect(signed(signedUrl, baseUrl)).toBe(canonical);
		expect(
			[...acceptedCanonicalRequests('GET', receivedTarget(signedUrl), baseUrl === undefined ? '' : '/base')][0],
		).toBe(canonical);
	});

	it('has a token that verifies, for exactly this request', async () => {
		const { qsh } = await verifyJwt(token, secret, { now });
		expect(qsh).toBe(await queryStringHash('GET', signedUrl, baseUrl === undefined ? {} : { baseUrl }));
	});
});
