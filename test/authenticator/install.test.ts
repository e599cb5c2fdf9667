import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	signJwt,
	type AuthenticatorOptions,
	type DecodeError,
	type JwtClaims,
} from '../../src/index.ts';
import { BASE_URL, installBody, installClaims, installRequest, keyServer, PEM, stranger } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const tenants = new Map();

function appWith(options: Partial<AuthenticatorOptions> = {}): Authenticator {
	return new Authenticator({ tenants, now, baseUrl: BASE_URL, fetch: keyServer().fetch, ...options });
}

/** The text of an install whose body has a field that is nested so often. */
function deep(times: number, open = '[', close = ']'): string {
	return JSON.stringify(installBody({ nested: 0 })).replace(
		'"nested":0',
		`"nested":${open.repeat(times)}1${close.repeat(times)}`,
	);
}

describe('a signed install', () => {
	it('gives the tenant of its body', async () => {
		const result = await appWith().authenticateInstall(await installRequest());
		expect(result).toEqual({
			eventType: 'installed',
			clientKey: jiraTenant().clientKey,
			tenant: installBody(),
			claims: await installClaims(),
		});
	});

	it('gives a result that can be logged, and a tenant that can be stored', async () => {
		const result = await appWith().authenticateInstall(await installRequest());
		expect(inspect({ result })).not.toContain(SECRET_MARK);
		expect(JSON.stringify({ result })).not.toContain(SECRET_MARK);
		expect(inspect({ deep: result.tenant })).not.toContain(SECRET_MARK);
		expect(JSON.parse(JSON.stringify(result.tenant))).toEqual(installBody());
	});

	it('of the end, uninstalled, tells the secret of its body to nobody', async () => {
		const body = { ...installBody(), eventType: 'uninstalled' };
		const result = await appWith().authenticateInstall(await installRequest({ path: '/uninstalled', body }));
		expect(result.tenant).not.toHaveProperty('sharedSecret');
		expect(result.tenant).toMatchObject({ clientKey: jiraTenant().clientKey });
	});

	it('may have lists and objects in its body, of an app that knows more than we do', async () => {
		const body = deep(24, '{"a":[', ']}');
		await expect(appWith().authenticateInstall(await installRequest({ body }))).resolves.toBeDefined();
	});

	it('of the end, uninstalled, needs no secret in its body', async () => {
		const result = await appWith().authenticateInstall(await installRequest({ path: '/uninstalled' }));
		expect(result).toMatchObject({ eventType: 'uninstalled', clientKey: jiraTenant().clientKey });
		expect(result.tenant.sharedSecret).toBeUndefined();
	});

	it('may name the app as its only audience by a string, with a slash at the end', async () => {
		for (const aud of [BASE_URL, `${BASE_URL}/`, [`${BASE_URL}/`]]) {
			await expect(appWith().authenticateInstall(await installRequest({ claims: { aud } }))).resolves.toBeDefined();
		}
	});

	it('is meant for any of the base URLs of an app that has several, and its path lies below that', async () => {
		const app = appWith({ baseUrl: ['https://eu.example.com/other', new URL('https://US.example.com/x/'), BASE_URL] });
		const us = { url: 'https://us.example.com/x/installed', claims: { aud: 'https://us.example.com/x' } };
		await expect(app.authenticateInstall(await installRequest(us))).resolves.toBeDefined();
		await expect(app.authenticateInstall(await installRequest())).resolves.toBeDefined();
		const elsewhere = await installRequest({ url: 'https://us.example.com/y/installed' });
		await expect(app.authenticateInstall(elsewhere)).rejects.toThrow(refusal('ERR_QSH_MISMATCH'));
	});

	it('may be sent again as it is, but its token is good for no other secret, address or event', async () => {
		const app = appWith();
		await app.authenticateInstall(await installRequest());
		await expect(app.authenticateInstall(await installRequest())).resolves.toBeDefined();
		for (const changes of [
			{ sharedSecret: `mine ${SECRET_MARK}` },
			{ baseUrl: 'https://evil.example' },
			{ eventType: 'uninstalled' },
		]) {
			const replayed = await installRequest({ body: installBody(changes) });
			await expect(app.authenticateInstall(replayed)).rejects.toThrow(refusal('ERR_TOKEN_REPLAYED'));
		}
	});

	it.each([
		['previousSecret', { sharedSecret: `planted ${SECRET_MARK}`, until: Infinity }],
		['precedingSecret', `planted ${SECRET_MARK}`],
		['lastCallback', { eventType: 'installed', proof: 'none', iat: 0, applied: [] }],
	])('cannot plant the field %s of a stored tenant', async (name, planted) => {
		const body = installBody({ [name]: planted });
		const result = await appWith().authenticateInstall(await installRequest({ body }));
		expect(result.tenant).not.toHaveProperty(name);
	});

	it('that has expired is forgotten, so that the memory of tokens stays small', async () => {
		let time = now();
		const app = appWith({ now: () => time });
		const exp = NOW_SECONDS + 10;
		await app.authenticateInstall(await installRequest({ claims: { exp } }));
		time += 39_000;
		const changed = (): Promise<Request> =>
			installRequest({ claims: { exp }, body: installBody({ sharedSecret: `mine ${SECRET_MARK}` }) });
		await expect(app.authenticateInstall(await changed())).rejects.toThrow(refusal('ERR_TOKEN_REPLAYED'));
		time += 1000;
		await expect(app.authenticateInstall(await changed())).rejects.toThrow(refusal('ERR_TOKEN_EXPIRED'));
	});
});

describe('an install is refused before anything is fetched', () => {
	/** The code of the refusal, and what was fetched before it: nothing. */
	async function refused(request: Request, options?: Partial<AuthenticatorOptions>): Promise<[unknown, string[]]> {
		const { fetch, asked } = keyServer();
		const outcome = appWith({ fetch, ...options }).authenticateInstall(request);
		return [await outcome.catch((error: DecodeError) => error.code), asked];
	}

	it.each([
		['none', undefined],
		['an empty list', []],
		['another app', 'https://other.example.com/addon'],
		['a prefix of the base URL', 'https://app.example.com/add'],
		['the origin alone', 'https://app.example.com'],
		['the base URL with more behind it', `${BASE_URL}.evil.example`],
		['a path below the base URL', `${BASE_URL}/x`],
		['the base URL and two slashes', `${BASE_URL}//`],
		['the base URL in capitals', BASE_URL.toUpperCase()],
		['the base URL by http', BASE_URL.replace('https', 'http')],
		['the app and another', [BASE_URL, 'https://other.example.com']],
		['a number', 7],
		['lists in lists', [[BASE_URL]]],
	])('when its audience is %s', async (_, aud) => {
		expect(await refused(await installRequest({ claims: { aud } as JwtClaims }))).toEqual(['ERR_AUDIENCE', []]);
	});

	it('when its issuer is not the tenant of the body', async () => {
		expect(await refused(await installRequest({ body: installBody({ clientKey: 'other' }) }))).toEqual([
			'ERR_ISSUER',
			[],
		]);
		expect(await refused(await installRequest({ claims: { iss: 'other' } }))).toEqual(['ERR_ISSUER', []]);
	});

	it('when its issuer is the app itself', async () => {
		const { key } = jiraTenant();
		const reflected = await installRequest({ claims: { iss: key }, body: installBody({ clientKey: key }) });
		expect(await refused(reflected, { key })).toEqual(['ERR_ISSUER', []]);
	});

	it.each([
		[undefined],
		[''],
		[7],
		['..'],
		['.'],
		['../key'],
		['a/../b'],
		['a/./b'],
		['a/..'],
		['/a'],
		['a/'],
		['a//b'],
		['https://evil.example/key'],
		['//evil.example'],
		['a?b'],
		['a#b'],
		['a%2f..%2fb'],
		['a\\b'],
		['a b'],
		['a\n'],
		['@evil.example'],
		['a'.repeat(201)],
	])('when its key is named %j', async (kid) => {
		expect(await refused(await installRequest({ header: { kid } }))).toEqual(['ERR_KEY', []]);
	});

	it.each([
		['HS256 and the public key', () => signed(PEM)],
		['HS256 and the secret of the body', () => signed(jiraTenant().sharedSecret)],
		['HS256 and a context token', () => signed(jiraTenant().sharedSecret, { qsh: 'context-qsh' })],
		['none', async () => `${encode({ alg: 'none' })}.${encode(await installClaims())}.`],
		['none and a signature', async () => `${encode({ alg: 'none' })}.${encode(await installClaims())}.AAAA`],
	])('when it is signed with %s', async (_, makeToken) => {
		expect(await refused(await withToken(await makeToken()))).toEqual(['ERR_ALGORITHM', []]);
	});

	it.each([
		['no JSON', '<html>', 'ERR_BODY'],
		['nothing', '', 'ERR_BODY'],
		['a list', '[]', 'ERR_BODY'],
		['null', 'null', 'ERR_BODY'],
		['no tenant', '{}', 'ERR_BODY'],
		['an empty client key', '{"clientKey":""}', 'ERR_BODY'],
		['nested so deeply that no store can write it', deep(20_000), 'ERR_BODY'],
		['nested in objects and lists', deep(26, '{"a":[', ']}'), 'ERR_BODY'],
		['too much', JSON.stringify(installBody({ description: 'x'.repeat(102_400) })), 'ERR_BODY_SIZE'],
	])('when its body is %s', async (_, body, code) => {
		expect(await refused(await installRequest({ body }))).toEqual([code, []]);
	});

	it('when it carries no token', async () => {
		expect(await refused(await withToken(undefined))).toEqual(['ERR_TOKEN_MISSING', []]);
	});
});

describe('an install is refused', () => {
	it('when another key signed it', async () => {
		const forged = await installRequest({ key: stranger.privateKey });
		await expect(appWith().authenticateInstall(forged)).rejects.toThrow(refusal('ERR_SIGNATURE'));
	});

	it('when it has expired, is not valid yet, or does not say', async () => {
		for (const [claims, code] of [
			[{ exp: NOW_SECONDS - 30 }, 'ERR_TOKEN_EXPIRED'],
			[{ iat: NOW_SECONDS + 31 }, 'ERR_TOKEN_NOT_YET_VALID'],
			[{ nbf: NOW_SECONDS + 31 }, 'ERR_TOKEN_NOT_YET_VALID'],
			[{ exp: undefined }, 'ERR_CLAIM'],
		] as [JwtClaims, string][]) {
			await expect(appWith().authenticateInstall(await installRequest({ claims }))).rejects.toThrow(refusal(code));
		}
	});

	it('when it was signed for another request, or for none', async () => {
		for (const [claims, code] of [
			[await installClaims('/uninstalled'), 'ERR_QSH_MISMATCH'],
			[{ qsh: 'context-qsh' }, 'ERR_QSH_MISMATCH'],
			[{ qsh: undefined }, 'ERR_QSH_MISSING'],
		] as [JwtClaims, string][]) {
			await expect(appWith().authenticateInstall(await installRequest({ claims }))).rejects.toThrow(refusal(code));
		}
	});

	it.each([
		['no tenant', { baseUrl: 'javascript:1' }],
		['a tenant without secret', { sharedSecret: undefined }],
		['of another event', { eventType: 'enabled' }],
		['of no event', { eventType: undefined }],
		['for another app', { key: 'com.example.other' }],
	])('when its body is %s', async (_, changes) => {
		const request = await installRequest({ body: installBody(changes) });
		await expect(appWith({ key: jiraTenant().key }).authenticateInstall(request)).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('when the app has not said where it is', async () => {
		const promise = appWith({ baseUrl: '/addon' }).authenticateInstall(await installRequest());
		await expect(promise).rejects.toThrow(
			new TypeError('The option `baseUrl` is needed, absolute: a signed install is meant for it'),
		);
	});
});

function encode(value: object): string {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function signed(secret: string, claims: JwtClaims = {}): Promise<string> {
	return signJwt(await installClaims('/installed', claims), secret);
}

async function withToken(token: string | undefined): Promise<Request> {
	const headers = token === undefined ? {} : { authorization: `JWT ${token}` };
	return new Request(`${BASE_URL}/installed`, { method: 'POST', body: JSON.stringify(installBody()), headers });
}
