import { describe, expect, it } from 'vitest';
import { Authenticator, signJwt, type AuthenticateOptions, type JwtClaims } from '../../src/index.ts';
import { productToken } from '../support/connect.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const tenant = jiraTenant();
const { clientKey, sharedSecret, key } = tenant;
const authenticator = new Authenticator({ tenants: new Map([[clientKey, tenant]]), key, now });
const context = await productToken('POST', '/save', { claims: { qsh: 'context-qsh' } });
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const url = 'https://app.example.com/save';

function formRequest(body: string, headers: Record<string, string> = FORM): Request {
	return new Request(url, { method: 'POST', headers, body });
}

describe('a token in a field of a form', () => {
	const options: AuthenticateOptions = { qsh: 'context', formField: 'jwt' };

	it.each([
		['that a framework has parsed', { method: 'POST', url: '/save', headers: FORM, body: { jwt: context } }],
		['as text', { method: 'POST', url: '/save', headers: FORM, body: `a=1&jwt=${context}` }],
		['as bytes', { method: 'POST', url: '/save', headers: FORM, body: Buffer.from(`jwt=${context}`) }],
		[
			'twice the same',
			{ method: 'POST', url: `/save?jwt=${context}`, headers: FORM, body: { jwt: [context, context] } },
		],
	])('is accepted where the option asks for it: %s', async (_, request) => {
		await expect(authenticator.authenticate(request, options)).resolves.toMatchObject({ clientKey });
	});

	it('is not looked for without the option', async () => {
		const request = { method: 'POST', url: '/save', headers: FORM, body: { jwt: context } };
		await expect(authenticator.authenticate(request, { qsh: 'context' })).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
	});

	it('leaves the form of a Web Request to be read', async () => {
		const request = formRequest(`name=x&jwt=${context}`);
		await expect(authenticator.authenticate(request, options)).resolves.toMatchObject({ clientKey });
		expect((await request.formData()).get('name')).toBe('x');
	});

	it('signs the request like any other', async () => {
		const token = await productToken('POST', '/save');
		await expect(authenticator.authenticate(formRequest(`jwt=${token}`), { formField: 'jwt' })).resolves.toMatchObject({
			clientKey,
		});
		await expect(authenticator.authenticate(formRequest(`jwt=${context}`), { formField: 'jwt' })).rejects.toThrow(
			refusal('ERR_QSH_MISMATCH'),
		);
	});

	it.each([
		[
			'another token elsewhere',
			'ERR_TOKEN_AMBIGUOUS',
			formRequest(`jwt=${context}`, { ...FORM, authorization: 'JWT a.b.c' }),
		],
		['two different tokens', 'ERR_TOKEN_AMBIGUOUS', formRequest(`jwt=${context}&jwt=a.b.c`)],
		['a body that is not a form', 'ERR_TOKEN_MISSING', formRequest(`jwt=${context}`, { 'content-type': 'text/plain' })],
		['another field', 'ERR_TOKEN_MISSING', formRequest(`token=${context}`)],
		[
			'a field that objects inherit',
			'ERR_TOKEN_MISSING',
			{ method: 'POST', url: '/', headers: {}, body: Object.create({ jwt: context }) as unknown },
		],
		['a GET', 'ERR_TOKEN_MISSING', { method: 'GET', url: '/', headers: FORM, body: { jwt: context } }],
		['a form that is too long', 'ERR_BODY_SIZE', formRequest(`a=${'x'.repeat(102_400)}&jwt=${context}`)],
	])('is refused with %s: %s', async (_, code, request) => {
		await expect(authenticator.authenticate(request, options)).rejects.toThrow(refusal(code));
	});

	it('is refused when the body was read before', async () => {
		const request = formRequest(`jwt=${context}`);
		await request.text();
		await expect(authenticator.authenticate(request, options)).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('needs the name of a field', async () => {
		await expect(authenticator.authenticate(formRequest(''), { formField: '' })).rejects.toThrow('formField');
	});
});

describe('a session token that the app made for its own pages', () => {
	const options: AuthenticateOptions = { qsh: 'context', sessionToken: true };

	async function authenticate(claims: JwtClaims, secret = sharedSecret, asked = options): Promise<unknown> {
		const own = {
			iss: key,
			aud: [clientKey],
			sub: 'ann',
			iat: NOW_SECONDS,
			exp: NOW_SECONDS + 900,
			qsh: 'context-qsh',
		};
		const token = await signJwt({ ...own, ...claims }, secret);
		return authenticator.authenticate('GET', `/api?jwt=${token}`, {}, asked);
	}

	it('is accepted where the option asks for it, beside tokens of the product', async () => {
		await expect(authenticate({})).resolves.toMatchObject({ clientKey, accountId: 'ann' });
		await expect(authenticate({ aud: clientKey })).resolves.toMatchObject({ clientKey });
		await expect(authenticate({}, sharedSecret, { qsh: 'context' })).rejects.toThrow(refusal('ERR_ISSUER'));
		await expect(
			authenticator.authenticate('GET', '/api', { authorization: `JWT ${context}` }, options),
		).resolves.toMatchObject({ clientKey });
	});

	it('has no qsh where atlassian-connect-express made it, which a token of the product must have', async () => {
		await expect(authenticate({ qsh: undefined as never })).resolves.toMatchObject({ clientKey, accountId: 'ann' });
		const ofProduct = { iss: clientKey, aud: undefined as never, qsh: undefined as never };
		await expect(authenticate(ofProduct)).rejects.toThrow(refusal('ERR_QSH_MISSING'));
	});

	it.each<[string, string, JwtClaims, string?]>([
		['for nobody', 'ERR_AUDIENCE', { aud: undefined as never }],
		['for two', 'ERR_AUDIENCE', { aud: [clientKey, 'other'] as never }],
		['for something else', 'ERR_AUDIENCE', { aud: ['a\0b'] as never }],
		['for another tenant', 'ERR_TENANT_UNKNOWN', { aud: ['other'] as never }],
		['of a request that the app sent to the product', 'ERR_QSH_MISMATCH', { qsh: 'a'.repeat(64) }],
		['with another secret', 'ERR_SIGNATURE', {}, `other-${SECRET_MARK}`],
		['that has expired', 'ERR_TOKEN_EXPIRED', { exp: NOW_SECONDS - 60 }],
		['of another app', 'ERR_TENANT_UNKNOWN', { iss: 'com.example.other' }],
	])('is refused %s: %s', async (_, code, claims, secret) => {
		await expect(authenticate(claims, secret)).rejects.toThrow(refusal(code));
	});

	it('needs the key of the app, and a route for context tokens', async () => {
		await expect(authenticate({}, sharedSecret, { sessionToken: true })).rejects.toThrow(TypeError);
		const keyless = new Authenticator({ tenants: new Map(), now });
		await expect(keyless.authenticate('GET', '/', {}, options)).rejects.toThrow('`key`');
	});
});

it('a token in a cookie or a header of its own is handed over by hand', async () => {
	const headers = { authorization: `JWT ${context}` };
	await expect(authenticator.authenticate('GET', '/api', headers, { qsh: 'context' })).resolves.toMatchObject({
		clientKey,
	});
});
