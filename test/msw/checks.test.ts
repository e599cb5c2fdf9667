import { describe, expect, it, vi } from 'vitest';
import { createClient, encodeToken, queryStringHash, signJwt, type JwtClaims } from '../../src/index.ts';
import { mockAtlassian } from '../../src/msw/index.ts';
import { confluenceTenant, jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

const tenant = jiraTenant();
const URL_OF_ME = 'https://example.atlassian.net/rest/api/3/myself';

/** Calls the mocked site with these headers, and returns its response and its refusals. */
async function call(
	headers: Record<string, string>,
	{ url = URL_OF_ME, options = {} }: { url?: string; options?: Parameters<typeof mocked>[1] } = {},
): Promise<{
	status: number;
	body: unknown;
	code: string | undefined;
	caller: unknown;
	log: string;
	headers: Headers;
}> {
	const { site, log } = mocked(tenant, options);
	let caller: unknown;
	listen(
		...site.handlers(
			site.get('rest/api/3/myself', (context) => {
				caller = context.caller;
				return context.respond(200, {});
			}),
		),
	);
	const response = await fetch(url, { headers });
	const body: unknown = await response.json();
	const [refusal] = site.refusals;
	return { status: response.status, body, code: refusal?.code, caller, log: log.join('\n'), headers: response.headers };
}

/** A token of the app, with some claims changed; undefined removes one. */
async function tokenWith(changes: JwtClaims, secret = tenant.sharedSecret): Promise<string> {
	const qsh = await queryStringHash('GET', URL_OF_ME);
	return signJwt({ iss: tenant.key, iat: NOW_SECONDS, exp: NOW_SECONDS + 180, qsh, ...changes }, secret);
}

async function callWith(changes: object, secret?: string): ReturnType<typeof call> {
	return call({ authorization: `JWT ${await tokenWith(changes as JwtClaims, secret)}` });
}

describe('a good token', () => {
	it('says that the app called', async () => {
		const { status, caller } = await callWith({});
		expect(status).toBe(200);
		expect(caller).toMatchObject({ type: 'app', key: 'com.example.app', claims: { iss: 'com.example.app' } });
	});

	it('that names a user is still one of the app: only a token of the authorization server makes it a user', async () => {
		expect((await callWith({ sub: 'ann' })).caller).toMatchObject({ type: 'app', key: 'com.example.app' });
	});

	it('is taken from the query, too', async () => {
		const { status } = await call({}, { url: `${URL_OF_ME}?jwt=${await tokenWith({})}` });
		expect(status).toBe(200);
	});

	it('of Confluence is for the path without /wiki', async () => {
		const confluence = confluenceTenant();
		const { site, client } = mocked(confluence);
		listen(...site.handlers(site.get('wiki/rest/api/user/current', () => new Response('spaces'))));
		await expect(client.get('wiki/rest/api/user/current').text()).resolves.toBe('spaces');
	});
});

describe('a call is refused', () => {
	it('when its token was signed with another secret', async () => {
		expect(await callWith({}, `another-${SECRET_MARK}`)).toMatchObject({ status: 401, code: 'ERR_SIGNATURE' });
	});

	it('when its token has expired', async () => {
		const changes = { iat: NOW_SECONDS - 400, exp: NOW_SECONDS - 200 };
		expect(await callWith(changes)).toMatchObject({ status: 401, code: 'ERR_TOKEN_EXPIRED' });
	});

	it('when its token is not valid yet', async () => {
		const changes = { iat: NOW_SECONDS + 400, exp: NOW_SECONDS + 500 };
		expect(await callWith(changes)).toMatchObject({ status: 401, code: 'ERR_TOKEN_NOT_YET_VALID' });
	});

	it('when its token was issued as Atlassian issues them', async () => {
		const { status, code, log } = await callWith({ iss: tenant.clientKey });
		expect([status, code]).toEqual([401, 'ERR_ISSUER']);
		expect(log).toContain('tokens of an app have the key of the app');
	});

	it('when its token was issued by another app', async () => {
		expect(await callWith({ iss: 'com.example.other' })).toMatchObject({ status: 401, code: 'ERR_ISSUER' });
	});

	it('when its token is for no request', async () => {
		expect(await callWith({ qsh: undefined })).toMatchObject({ status: 401, code: 'ERR_QSH_MISSING' });
	});

	it('when its token is a context token', async () => {
		const { status, code, log } = await callWith({ qsh: 'context-qsh' });
		expect([status, code]).toEqual([401, 'ERR_QSH_MISMATCH']);
		expect(log).toContain('This is a context token');
	});

	it('when its token is for another query, and the output says what was hashed', async () => {
		const qsh = await queryStringHash('GET', URL_OF_ME);
		const token = await signJwt(
			{ iss: tenant.key, iat: NOW_SECONDS, exp: NOW_SECONDS + 180, qsh },
			tenant.sharedSecret,
		);
		const { status, code, log } = await call({ authorization: `JWT ${token}` }, { url: `${URL_OF_ME}?expand=groups` });
		expect([status, code]).toEqual([401, 'ERR_QSH_MISMATCH']);
		expect(log).toContain('canonical request  GET&/rest/api/3/myself&expand=groups');
		expect(log).toContain('The claimed hash is wrong');
	});

	it('when its hash is one that only others tolerate: names in their decoded order', async () => {
		const url = `${URL_OF_ME}?a:b=1&a-b=2`;
		const { createHash } = await import('node:crypto');
		const qsh = createHash('sha256').update('GET&/rest/api/3/myself&a-b=2&a%3Ab=1').digest('hex');
		expect(qsh).not.toBe(await queryStringHash('GET', url));
		const token = await tokenWith({ qsh });
		expect(await call({ authorization: `JWT ${token}` }, { url })).toMatchObject({ status: 401 });
	});

	it('when it carries two different tokens', async () => {
		const headers = { authorization: `JWT ${await tokenWith({})}` };
		const url = `${URL_OF_ME}?jwt=${await tokenWith({ sub: 'ann' })}`;
		expect(await call(headers, { url })).toMatchObject({ status: 401, code: 'ERR_TOKEN_AMBIGUOUS' });
	});

	it('when it carries no credentials', async () => {
		expect(await call({})).toMatchObject({ status: 401, code: 'ERR_TOKEN_MISSING' });
	});

	it.each([
		['of no known scheme', { authorization: 'Digest a=b' }],
		['of Basic that is no base64', { authorization: 'Basic *' }],
		['of an invalid token', { authorization: 'JWT abc' }],
	])('when it carries credentials %s', async (_, headers) => {
		expect(await call(headers)).toMatchObject({ status: 401, code: 'ERR_TOKEN_MALFORMED' });
	});

	it('of Bitbucket when the token is in the query, which Bitbucket does not read', async () => {
		const bitbucket = jiraTenant({ productType: 'bitbucket', baseUrl: 'https://bitbucket.org' });
		const { site } = mocked(bitbucket);
		listen(...site.handlers(site.get('2.0/user', () => new Response('me'))));
		const url = 'https://api.bitbucket.org/2.0/user';
		const token = await encodeToken('GET', url, bitbucket, { now, subject: bitbucket.clientKey });
		expect((await fetch(url, { headers: { authorization: `JWT ${token}` } })).status).toBe(200);
		expect((await fetch(`${url}?jwt=${token}`)).status).toBe(401);
		expect(site.refusals[0]?.code).toBe('ERR_TOKEN_MISSING');
	});

	it('of Bitbucket when the subject is not the client key', async () => {
		const bitbucket = jiraTenant({ productType: 'bitbucket', baseUrl: 'https://bitbucket.org' });
		const { site } = mocked(bitbucket);
		listen(...site.handlers(site.get('2.0/user', () => new Response('me'))));
		const url = 'https://api.bitbucket.org/2.0/user';
		const token = await encodeToken('GET', url, bitbucket, { now, subject: 'somebody' });
		const { status } = await fetch(url, { headers: { authorization: `JWT ${token}` } });
		expect(status).toBe(401);
		expect(site.refusals[0]?.code).toBe('ERR_CLAIM');
	});
});

describe('a refusal', () => {
	it('looks like one of Jira and says nothing of the reason', async () => {
		const { body, headers } = await call({});
		expect(body).toEqual({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 });
		expect(headers.get('www-authenticate')).toBe('OAuth realm="https%3A%2F%2Fexample.atlassian.net"');
	});

	it('is written to the output of the test by default', async () => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const site = mockAtlassian(tenant, { now });
		listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
		await fetch(URL_OF_ME);
		expect(warn.mock.calls.flat().join()).toContain(
			'GET https://example.atlassian.net/rest/api/3/myself was refused with a 401',
		);
	});

	it('shows neither the token nor the secret', async () => {
		const token = await tokenWith({ qsh: 'wrong' });
		const { log, status } = await call({}, { url: `${URL_OF_ME}?jwt=${token}` });
		expect(status).toBe(401);
		expect(log).toContain('jwt=[token]');
		expect(log).not.toContain(token);
		expect(log).not.toContain(SECRET_MARK);
	});

	it('is a typed error for the client', async () => {
		const { site } = mocked();
		listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
		const client = createClient({ ...tenant, sharedSecret: `another-${SECRET_MARK}` }, { now });
		await expect(client.get('rest/api/3/myself').json()).rejects.toMatchObject({ response: { status: 401 } });
	});
});

describe('other credentials', () => {
	it.each([
		['basic', `Basic ${btoa('ann@example.com:api-token')}`, { type: 'basic', username: 'ann@example.com' }],
		['bearer', 'Bearer some-token', { type: 'bearer' }],
		['anonymous', undefined, { type: 'anonymous' }],
	] as const)('pass when the option allows them: %s', async (allowed, authorization, caller) => {
		const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
		expect(await call(headers, { options: { allow: [allowed] } })).toMatchObject({ status: 200, caller });
		expect(await call(headers)).toMatchObject({ status: 401 });
	});
});
