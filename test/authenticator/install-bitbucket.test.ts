import { describe, expect, it } from 'vitest';
import { Authenticator, signJwt, type AuthenticatorOptions, type JwtClaims, type TenantInfo } from '../../src/index.ts';
import { apiUrlOf } from '../../src/tenant/index.ts';
import { BASE_URL, installBody, installClaims, installRequest, keyServer } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const bitbucket = jiraTenant({
	clientKey: 'connection:123',
	baseUrl: 'https://api.bitbucket.org',
	productType: 'bitbucket',
	sharedSecret: `bitbucket-${SECRET_MARK}`,
});

function appWith(stored: TenantInfo[], options: Partial<AuthenticatorOptions> = {}): Authenticator {
	const tenants = new Map(stored.map((tenant) => [tenant.clientKey, tenant]));
	const { fetch } = keyServer();
	return new Authenticator({ tenants, now, baseUrl: BASE_URL, fetch, unsignedInstalls: ['bitbucket'], ...options });
}

async function callback(changes: object = {}, secret?: string, claims: JwtClaims = {}): Promise<Request> {
	const body = { ...bitbucket, eventType: 'installed', ...changes };
	const own = await installClaims('/installed', { iss: bitbucket.clientKey, aud: undefined as never, ...claims });
	const headers = secret === undefined ? {} : { authorization: `JWT ${await signJwt(own, secret)}` };
	return new Request(`${BASE_URL}/installed`, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe("Bitbucket's installs", () => {
	it('are refused unless they are allowed', async () => {
		const app = appWith([], { unsignedInstalls: [] });
		await expect(app.authenticateInstall(await callback())).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
	});

	it('come unsigned the first time', async () => {
		const result = await appWith([]).authenticateInstall(await callback());
		expect(result).toMatchObject({ eventType: 'installed', clientKey: 'connection:123', tenant: bitbucket });
		expect(result.claims).toBeUndefined();
	});

	it('are signed with the secret before, later on', async () => {
		const changes = { sharedSecret: `new ${SECRET_MARK}` };
		const result = await appWith([bitbucket]).authenticateInstall(await callback(changes, bitbucket.sharedSecret));
		expect(result.tenant.sharedSecret).toBe(changes.sharedSecret);
		expect(result.claims).toMatchObject({ iss: 'connection:123' });
	});

	it.each([
		['unsigned again', undefined, {}, 'ERR_TOKEN_MISSING'],
		['signed with the secret that they bring', `new ${SECRET_MARK}`, {}, 'ERR_SIGNATURE'],
		['signed for another tenant', bitbucket.sharedSecret, { iss: 'connection:456' }, 'ERR_ISSUER'],
		['signed for any request', bitbucket.sharedSecret, { qsh: 'context-qsh' }, 'ERR_QSH_MISMATCH'],
		['signed long ago', bitbucket.sharedSecret, { exp: 1 }, 'ERR_TOKEN_EXPIRED'],
	])('are refused when they come %s', async (_, secret, claims, code) => {
		const request = await callback({ sharedSecret: `new ${SECRET_MARK}` }, secret, claims);
		await expect(appWith([bitbucket]).authenticateInstall(request)).rejects.toThrow(refusal(code));
	});

	it('are not taken with the previous secret, unless they come again as they were taken', async () => {
		const former = { sharedSecret: `former ${SECRET_MARK}`, until: now() + 1000 };
		const app = appWith([{ ...bitbucket, previousSecret: former }]);
		const other = await callback({ sharedSecret: `new ${SECRET_MARK}` }, former.sharedSecret);
		await expect(app.authenticateInstall(other)).rejects.toThrow(refusal('ERR_SIGNATURE'));
		const again = await callback({}, former.sharedSecret);
		await expect(app.authenticateInstall(again)).resolves.toMatchObject({ tenant: bitbucket });
	});

	it('are signed with the secret that other code than createApp kept of an uninstalled tenant', async () => {
		const app = appWith([{ ...bitbucket, eventType: 'uninstalled' }]);
		const changes = { sharedSecret: `new ${SECRET_MARK}` };
		await expect(app.authenticateInstall(await callback(changes))).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
		const signed = await callback(changes, bitbucket.sharedSecret);
		await expect(app.authenticateInstall(signed)).resolves.toMatchObject({ tenant: changes });
	});

	it('end with a signature only', async () => {
		const end = { eventType: 'uninstalled', sharedSecret: undefined };
		for (const stored of [[], [bitbucket]]) {
			await expect(appWith(stored).authenticateInstall(await callback(end))).rejects.toThrow(
				refusal('ERR_TOKEN_MISSING'),
			);
		}
		const signed = await callback(end, bitbucket.sharedSecret);
		await expect(appWith([bitbucket]).authenticateInstall(signed)).resolves.toMatchObject({ eventType: 'uninstalled' });
	});

	it('are taken only by who keeps tenants, to know which are not the first', () => {
		const options: AuthenticatorOptions = { forge: { appId: 'id' }, baseUrl: BASE_URL };
		expect(() => new Authenticator(options)).not.toThrow();
		expect(() => new Authenticator({ ...options, unsignedInstalls: ['bitbucket'] })).toThrow('`tenants`');
	});

	it.each([
		'https://evil.example',
		'https://bitbucket.org.evil.example',
		'http://api.bitbucket.org',
		'https://evilbitbucket.org',
	])('are not taken unsigned from %s', async (baseUrl) => {
		await expect(appWith([]).authenticateInstall(await callback({ baseUrl }))).rejects.toThrow(
			refusal('ERR_TOKEN_MISSING'),
		);
	});

	it('do not open the door for a tenant of another product', async () => {
		const jira = jiraTenant();
		const claimed = { clientKey: jira.clientKey, sharedSecret: `mine ${SECRET_MARK}` };
		const app = appWith([jira]);
		await expect(app.authenticateInstall(await callback(claimed))).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
		const withOldSecret = await callback(claimed, jira.sharedSecret, { iss: jira.clientKey });
		await expect(app.authenticateInstall(withOldSecret)).rejects.toThrow(refusal('ERR_ALGORITHM'));
		await expect(app.authenticateInstall(await installRequest())).resolves.toMatchObject({ tenant: installBody() });
	});
});

describe('an unsigned install of Bitbucket', () => {
	it.each([
		'https://evil.example',
		'http://api.bitbucket.org',
		'https://a:b@api.bitbucket.org',
		'https://bitbucket.org.evil.example',
		7,
	])('does not get in with the API address %s, where credentials would be sent', async (baseApiUrl) => {
		await expect(appWith([]).authenticateInstall(await callback({ baseApiUrl }))).rejects.toThrow(
			refusal('ERR_TOKEN_MISSING'),
		);
	});

	it('gets in with an address of Bitbucket', async () => {
		const request = await callback({ baseApiUrl: 'https://api.bitbucket.org' });
		expect(await appWith([]).authenticateInstall(request)).toMatchObject({ clientKey: bitbucket.clientKey });
	});

	it('is not the first for a stored tenant whose secret is lost', async () => {
		const stored = { ...bitbucket, sharedSecret: '' };
		await expect(appWith([stored]).authenticateInstall(await callback())).rejects.toThrow(refusal('ERR_TOKEN_MISSING'));
		await expect(appWith([stored]).authenticateInstall(await callback({}, bitbucket.sharedSecret))).rejects.toThrow(
			refusal('ERR_TENANT_UNKNOWN'),
		);
	});

	it('is not taken for the same again when only the API address differs', async () => {
		const app = appWith([bitbucket]);
		const next = async (baseApiUrl: string): Promise<unknown> =>
			app.authenticateInstall(await callback({ baseApiUrl }, bitbucket.sharedSecret));
		await next('https://api.bitbucket.org');
		await expect(next('https://other.bitbucket.org')).rejects.toThrow(refusal('ERR_TOKEN_REPLAYED'));
	});
});

it('a stored baseApiUrl that is not of Bitbucket is not called', () => {
	const apiUrl = apiUrlOf({ ...bitbucket, baseApiUrl: 'https://evil.example/2.0' });
	expect(apiUrl).toBe('https://api.bitbucket.org/2.0');
});
