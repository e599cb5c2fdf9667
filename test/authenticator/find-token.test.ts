import { describe, expect, it } from 'vitest';
import { Authenticator, queryStringHash, signJwt } from '../../src/index.ts';
import { jiraTenant, now, NOW_SECONDS } from '../support/tenants.ts';

const tenant = jiraTenant();
const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]), now });

const token = await tokenFor('GET', '/page');
const other = await tokenFor('GET', '/page', 1);

async function tokenFor(method: string, url: string, later = 0): Promise<string> {
	const qsh = await queryStringHash(method, url);
	return signJwt({ iss: tenant.clientKey, iat: NOW_SECONDS, exp: NOW_SECONDS + 900 + later, qsh }, tenant.sharedSecret);
}

describe('the token is found', () => {
	it.each([
		['the scheme in any case', { authorization: `jwt ${token}` }],
		['tabs and spaces around', { authorization: ` \tJwT \t ${token}  ` }],
		['the header name in any case', { AUTHORIZATION: `JWT ${token}` }],
		['a list of values', { authorization: ['Basic eDp5', `JWT ${token}`] }],
		['values joined by a comma', { authorization: `Bearer abc, JWT ${token}` }],
		['Web Headers', new Headers({ authorization: `JWT ${token}` })],
		['the same token twice', { authorization: [`JWT ${token}`, `JWT ${token}`] }],
	])('with %s', async (_, headers) => {
		await expect(authenticator.authenticate('GET', '/page', headers)).resolves.toBeDefined();
	});

	it.each([
		['in the query', `/page?jwt=${token}`, {}],
		['in the query under an escaped name', `/page?%6Awt=${token}`, {}],
		['in the query under a name with its last letter escaped', `/page?jw%74=${token}`, {}],
		['in the query behind other parameters', `/page?&&jwt=&%6A%77%74=${token}`, {}],
		['in the query beside a Bearer token', `/page?jwt=${token}`, { authorization: 'Bearer abc' }],
		['in the query beside an empty JWT header', `/page?jwt=${token}`, { authorization: 'JWT ' }],
		['in both places, the same', `/page?jwt=${token}&jwt=${token}`, { authorization: `JWT ${token}` }],
		['in the query beside an empty one', `/page?jwt=&jwt=${token}`, {}],
	])('%s', async (_, url, headers) => {
		await expect(authenticator.authenticate('GET', url, headers)).resolves.toBeDefined();
	});

	it('in a Web Request', async () => {
		const request = new Request('https://app.example.com/page', { headers: { authorization: `JWT ${token}` } });
		await expect(authenticator.authenticate(request)).resolves.toBeDefined();
	});

	it('by the originalUrl of Express, whatever is left in url', async () => {
		const request = { method: 'GET', url: '/', originalUrl: '/page', headers: { authorization: `JWT ${token}` } };
		await expect(authenticator.authenticate(request)).resolves.toBeDefined();
	});
});

describe('a request is refused', () => {
	it.each([
		['none', '/page', {}],
		['only a Bearer token', '/page', { authorization: `Bearer ${token}` }],
		['an empty one', '/page?jwt=', { authorization: 'JWT' }],
		['one in a parameter named JWT', `/page?JWT=${token}`, {}],
		['one glued to the scheme', '/page', { authorization: `JWT${token}` }],
		['one under a scheme that only ends in JWT', '/page', { authorization: `XJWT ${token}` }],
		['one within the credentials of another scheme', '/page', { authorization: `Basic JWT ${token}` }],
		['one in a parameter whose name only ends in jwt', `/page?xjwt=${token}`, {}],
		['a header without value', '/page', { authorization: undefined }],
	])('that has %s', async (_, url, headers) => {
		const promise = authenticator.authenticate('GET', url, headers);
		await expect(promise).rejects.toThrow(expect.objectContaining({ code: 'ERR_TOKEN_MISSING' }));
	});

	it.each([
		['header and query', `/page?jwt=${other}`, { authorization: `JWT ${token}` }],
		['the query', `/page?jwt=${other}&jwt=${token}`, {}],
		['the header', '/page', { authorization: [`JWT ${token}`, `JWT ${other}`] }],
		['headers that differ in case', '/page', { authorization: `JWT ${token}`, Authorization: `JWT ${other}` }],
	])('that has different tokens in %s', async (_, url, headers) => {
		const promise = authenticator.authenticate('GET', url, headers);
		await expect(promise).rejects.toThrow(expect.objectContaining({ code: 'ERR_TOKEN_AMBIGUOUS' }));
	});

	it.each([
		['no method', { url: '/page', headers: {} }],
		['no url', { method: 'GET', headers: {} }],
		['no headers', { method: 'GET', url: '/page' }],
		['headers that are null', { method: 'GET', url: '/page', headers: null }],
		['headers that are no object', { method: 'GET', url: '/page', headers: 'x' }],
		['nothing at all', {}],
		['not even an object', null],
		['undefined', undefined],
	])('that is no request: %s', async (_, request) => {
		const promise = authenticator.authenticate(request as Request);
		await expect(promise).rejects.toThrow(expect.objectContaining({ name: 'DecodeError', code: 'ERR_REQUEST' }));
	});

	it('that carries a token of RS256 or none before its tenant is looked up', async () => {
		const asked: string[] = [];
		const watching = new Authenticator({ tenants: { get: (key) => void asked.push(key) }, now });
		const [, payload] = token.split('.');
		for (const alg of ['none', 'RS256', 'HS512', 'hs256']) {
			const forged = `${Buffer.from(JSON.stringify({ alg })).toString('base64url')}.${payload}.AAAA`;
			const promise = watching.authenticate('GET', '/page', { authorization: `JWT ${forged}` });
			await expect(promise).rejects.toThrow(expect.objectContaining({ code: 'ERR_ALGORITHM' }));
		}
		expect(asked).toEqual([]);
	});
});

describe('a header that is made to be slow', () => {
	it('is read in one pass', async () => {
		// With a pattern that tries each white space anew, this takes minutes.
		const headers = { authorization: `JWT a${' '.repeat(1_000_000)}b` };
		const promise = authenticator.authenticate('GET', '/page', headers);
		await expect(promise).rejects.toThrow(expect.objectContaining({ code: 'ERR_TOKEN_MALFORMED' }));
	});
});
