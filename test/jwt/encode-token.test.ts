import { describe, expect, it } from 'vitest';
import { encodeToken, verifyJwt, type EncodeTokenOptions, type SigningTenant } from '../../src/index.ts';
import { sha256 } from '../qsh/support.ts';
import { confluenceTenant, jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';
import { read, signingRefusal } from './support.ts';

const jira = jiraTenant();
const bitbucket = jiraTenant({
	clientKey: 'ari:cloud:bitbucket::app/1',
	baseUrl: 'https://api.bitbucket.org',
	productType: 'bitbucket',
});

async function claimsOf(
	url: string | URL,
	tenant: SigningTenant,
	options: EncodeTokenOptions = {},
	method = 'GET',
): Promise<unknown> {
	return read(await encodeToken(method, url, tenant, { now, ...options }), 1);
}

describe('a token for one request', () => {
	it('says who made it, for whom, for how long and for which request', async () => {
		expect(await claimsOf('/rest/api/3/myself?b=2&a=1', jira)).toEqual({
			iss: 'com.example.app',
			aud: ['jira:11111111-2222-3333-4444-555555555555'],
			iat: NOW_SECONDS,
			exp: NOW_SECONDS + 180,
			qsh: sha256('GET&/rest/api/3/myself&a=1&b=2'),
		});
	});

	it('is signed with the secret of the tenant', async () => {
		const token = await encodeToken('GET', '/', jira, { now });
		expect(read(token, 0)).toEqual({ typ: 'JWT', alg: 'HS256' });
		await expect(verifyJwt(token, jira.sharedSecret, { now })).resolves.toMatchObject({ iss: 'com.example.app' });
		await expect(verifyJwt(token, confluenceTenant().sharedSecret, { now })).rejects.toMatchObject({
			code: 'ERR_SIGNATURE',
		});
	});

	it('covers the method', async () => {
		expect(await claimsOf('/a', jira, {}, 'delete')).toHaveProperty('qsh', sha256('DELETE&/a&'));
	});

	it('is made by the client key where the tenant has no app key', async () => {
		const { clientKey, sharedSecret } = jira;
		expect(await claimsOf('/', { clientKey, sharedSecret })).toMatchObject({ iss: clientKey, aud: [clientKey] });
	});

	it('is made at the full second', async () => {
		const options = { now: () => NOW_SECONDS * 1000 + 999 };
		expect(await claimsOf('/', jira, options)).toMatchObject({ iat: NOW_SECONDS, exp: NOW_SECONDS + 180 });
	});

	it.each([Number.NaN, Infinity])('is refused if the clock says %d', async (time) => {
		await expect(encodeToken('GET', '/', jira, { now: () => time })).rejects.toThrow(
			new TypeError('The option `now` must return milliseconds since 1970'),
		);
	});

	it('is made now by default', async () => {
		const before = Math.floor(Date.now() / 1000);
		const { iat } = await verifyJwt(await encodeToken('GET', '/', jira), jira.sharedSecret);
		expect(iat).toBeGreaterThanOrEqual(before);
		expect(iat).toBeLessThanOrEqual(Date.now() / 1000);
	});

	it('leaves the tenant and the options as they were', async () => {
		const claims = Object.freeze({ context: { a: 1 } });
		await encodeToken('GET', '/', Object.freeze({ ...jira }), Object.freeze({ now, claims }));
		expect(claims).toEqual({ context: { a: 1 } });
	});
});

describe('the path of the base URL', () => {
	const qsh = sha256('GET&/rest/api/space&limit=5');

	it.each([
		'https://example.atlassian.net/wiki/rest/api/space?limit=5',
		'/wiki/rest/api/space?limit=5',
		'/rest/api/space?limit=5',
	])("of the tenant is taken off before hashing: '%s'", async (url) => {
		expect(await claimsOf(url, confluenceTenant())).toHaveProperty('qsh', qsh);
	});

	it('is that of the option where there is one', async () => {
		const options = { baseUrl: 'https://example.com/proxy/' };
		expect(await claimsOf('/proxy/rest/api/space?limit=5', confluenceTenant(), options)).toHaveProperty('qsh', qsh);
		expect(await claimsOf('/wiki/a', confluenceTenant(), options)).toHaveProperty('qsh', sha256('GET&/wiki/a&'));
		expect(await claimsOf('/wiki/a', confluenceTenant(), { baseUrl: '/' })).toHaveProperty(
			'qsh',
			sha256('GET&/wiki/a&'),
		);
		expect(await claimsOf('/b/a', jira, { baseUrl: new URL('https://e.com/b') })).toHaveProperty(
			'qsh',
			sha256('GET&/a&'),
		);
	});

	it('is nothing where neither the tenant nor the option has one', async () => {
		const { clientKey, sharedSecret } = jira;
		expect(await claimsOf('/wiki/a', { clientKey, sharedSecret })).toHaveProperty('qsh', sha256('GET&/wiki/a&'));
	});
});

describe('a token for Bitbucket', () => {
	it('names the client key as its subject and has no audience', async () => {
		expect(await claimsOf('/2.0/user', bitbucket)).toEqual({
			iss: 'com.example.app',
			sub: 'ari:cloud:bitbucket::app/1',
			iat: NOW_SECONDS,
			exp: NOW_SECONDS + 180,
			qsh: sha256('GET&/2.0/user&'),
		});
	});

	it('is known by the host where the tenant does not name its product', async () => {
		const { clientKey, sharedSecret } = bitbucket;
		for (const baseUrl of ['https://bitbucket.org', 'https://api.bitbucket.org/']) {
			const claims = await claimsOf('/', { clientKey, sharedSecret, baseUrl });
			expect(claims).toHaveProperty('sub', clientKey);
			expect(claims).not.toHaveProperty('aud');
		}
	});

	it.each(['https://notbitbucket.org', 'https://bitbucket.org.example.com', 'https://example.com/bitbucket.org'])(
		'is not made for a host that only resembles: %s',
		async (baseUrl) => {
			const { clientKey, sharedSecret } = bitbucket;
			const claims = await claimsOf('/', { clientKey, sharedSecret, baseUrl });
			expect(claims).toHaveProperty('aud', [clientKey]);
			expect(claims).not.toHaveProperty('sub');
		},
	);

	it('may be given a subject and an audience of its own', async () => {
		const claims = await claimsOf('/', bitbucket, { subject: 'user', audience: 'other' });
		expect(claims).toMatchObject({ sub: 'user', aud: 'other' });
	});
});

describe('the options', () => {
	it.each([
		[{ issuer: 'other' }, { iss: 'other' }],
		[{ audience: 'other' }, { aud: 'other' }],
		[{ audience: ['a', 'b'] }, { aud: ['a', 'b'] }],
		[{ subject: 'account' }, { sub: 'account', aud: [jira.clientKey] }],
		[{ lifetime: 60 }, { exp: NOW_SECONDS + 60 }],
		[{ lifetime: 0.5 }, { exp: NOW_SECONDS + 0.5 }],
		[{ claims: { context: { user: 1 }, nbf: 7, jti: 'x' } }, { context: { user: 1 }, nbf: 7, jti: 'x' }],
	])('%j give %j', async (options, claims) => {
		expect(await claimsOf('/', jira, options)).toMatchObject(claims);
	});

	it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '60', null])('refuse the lifetime %j', async (lifetime) => {
		await expect(encodeToken('GET', '/', jira, { lifetime: lifetime as number })).rejects.toThrow(RangeError);
	});

	it.each(['iss', 'aud', 'sub', 'iat', 'exp', 'qsh'])(
		'refuse the further claim %s, which is computed',
		async (name) => {
			const signing = encodeToken('GET', '/', jira, { claims: { [name]: undefined } });
			expect(await signingRefusal(signing)).toBe('ERR_CLAIM');
		},
	);

	it('refuse a base URL that is none', async () => {
		await expect(encodeToken('GET', '/', jira, { baseUrl: 'ftp://example.com' })).rejects.toThrow(TypeError);
	});
});

describe('nothing is signed', () => {
	it.each([
		['ERR_METHOD', 'GET /', '/'],
		['ERR_URL', 'GET', 'ftp://example.atlassian.net/'],
		['ERR_URL_AMBIGUOUS', 'GET', '/a//'],
		['ERR_PERCENT_ENCODING', 'GET', '/?a=%zz'],
		['ERR_QUERY_NAME_EMPTY', 'GET', '/?=v'],
	])('with the code %s for %s %s', async (code, method, url) => {
		expect(await signingRefusal(encodeToken(method, url, jira))).toBe(code);
	});

	it.each(['', undefined, 7])('without a client key: %j', async (clientKey) => {
		const tenant = { clientKey: clientKey as string, sharedSecret: `a-${SECRET_MARK}` };
		expect(await signingRefusal(encodeToken('GET', '/', tenant))).toBe('ERR_CLAIM');
	});

	it.each(['', undefined, 7])('without a shared secret: %j', async (sharedSecret) => {
		const tenant = { clientKey: 'client', sharedSecret: sharedSecret as string };
		expect(await signingRefusal(encodeToken('GET', '/', tenant))).toBe('ERR_SECRET');
	});
});
