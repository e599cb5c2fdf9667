import nodeCrypto from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Authenticator, parseTenantInfo, signJwt, type TenantInfo } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productToken } from '../support/connect.ts';
import { BASE_URL, installBody, installClaims, installRequest, keyServer } from '../support/installs.ts';
import { bitbucketCallback, bitbucketTenant, secret } from '../support/lifecycle.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

/** How many HMACs are computed and compared: by `node:crypto`, or by WebCrypto where that is missing. */
async function countHmacs(run: () => Promise<unknown>): Promise<{ code: unknown; hmacs: number }> {
	const spies = [vi.spyOn(nodeCrypto, 'timingSafeEqual'), vi.spyOn(crypto.subtle, 'verify')];
	const code = await run().then(
		() => 'accepted',
		(error: { code: string }) => error.code,
	);
	const hmacs = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
	for (const spy of spies) spy.mockRestore();
	return { code, hmacs };
}

describe('an unknown tenant is refused as slowly as a wrong signature', () => {
	const stored = jiraTenant();
	const uninstalled: TenantInfo = { ...stored, eventType: 'uninstalled' };
	const forged = jiraTenant({ sharedSecret: secret('forged') });

	async function page(tenant: TenantInfo | undefined, qsh: 'request' | 'context'): Promise<unknown> {
		const claims = qsh === 'context' ? { qsh: 'context-qsh' } : {};
		const headers = { authorization: `JWT ${await productToken('GET', '/page', { tenant: forged, claims })}` };
		const authenticator = new Authenticator({ tenants: { get: () => tenant }, now });
		return countHmacs(() => authenticator.authenticate('GET', '/page', headers, { qsh }));
	}

	it.each(['request', 'context'] as const)('by a token for a %s', async (qsh) => {
		expect(await page(stored, qsh)).toEqual({ code: 'ERR_SIGNATURE', hmacs: 1 });
		for (const tenant of [undefined, uninstalled, { ...stored, sharedSecret: '' }]) {
			expect(await page(tenant, qsh)).toEqual({ code: 'ERR_TENANT_UNKNOWN', hmacs: 1 });
		}
	});

	it('by a callback of Bitbucket', async () => {
		const callback = async (tenant: TenantInfo | undefined): Promise<unknown> => {
			const authenticator = new Authenticator({
				tenants: { get: () => tenant },
				now,
				baseUrl: BASE_URL,
				unsignedInstalls: ['bitbucket'],
			});
			const request = await bitbucketCallback('uninstalled', secret('forged'));
			return countHmacs(() => authenticator.authenticateInstall(request));
		};
		expect(await callback(bitbucketTenant())).toEqual({ code: 'ERR_SIGNATURE', hmacs: 1 });
		for (const tenant of [undefined, { ...bitbucketTenant(), sharedSecret: '' }]) {
			expect(await callback(tenant)).toEqual({ code: 'ERR_TENANT_UNKNOWN', hmacs: 1 });
		}
	});
});

describe('a client key of a stranger', () => {
	const wrong: [string, string][] = [
		['has a NUL', 'jira:\0'],
		['has a control character', 'jira:\u001b[2J'],
		['has a line break', 'jira:\n'],
		['has a line separator', 'jira:\u2028'],
		['has a paragraph separator', 'jira:\u2029'],
		['has an invisible character', 'jira:\u202e'],
		['has a lone surrogate', 'jira:\ud800'],
		['has 256 characters', 'j'.repeat(256)],
		['has 256 units of UTF-16', '\u{1f600}'.repeat(128)],
	];
	const get = vi.fn<(clientKey: string) => undefined>();
	const authenticator = new Authenticator({
		tenants: { get },
		now,
		baseUrl: BASE_URL,
		fetch: keyServer().fetch,
		unsignedInstalls: ['bitbucket'],
	});

	beforeEach(() => get.mockClear());

	it.each(wrong)('that %s does not reach the store', async (_, clientKey) => {
		const token = await signJwt(await installClaims('/page', { iss: clientKey }), secret('any'));
		const page = authenticator.authenticate('POST', '/page', { authorization: `JWT ${token}` });
		await expect(page).rejects.toThrow(refusal('ERR_ISSUER'));
		const unsigned = bitbucketCallback('installed', undefined, { body: { clientKey } });
		await expect(authenticator.authenticateInstall(await unsigned)).rejects.toThrow(refusal('ERR_BODY'));
		const signed = installRequest({ claims: { iss: clientKey }, body: installBody({ clientKey }) });
		const signedOnly = new Authenticator({ tenants: { get }, now, baseUrl: BASE_URL, fetch: keyServer().fetch });
		await expect(signedOnly.authenticateInstall(await signed)).rejects.toThrow(refusal('ERR_ISSUER'));
		const { app, refused } = startApp({ tenants: { get, set: get, delete: get } });
		expect((await app(await installRequest({ body: installBody({ clientKey }) }))).status).toBe(400);
		expect(refused).toEqual(['ERR_BODY']);
		expect(get).not.toHaveBeenCalled();
	});

	it.each(wrong)('that %s is not that of a tenant', (_, clientKey) => {
		expect(() => parseTenantInfo({ ...jiraTenant(), clientKey })).toThrow(
			'clientKey must be at most 255 printable characters',
		);
	});

	it.each(['j'.repeat(255), 'Zürich / 東京 ~ {connection:1}'])(
		'that is printable is looked up: %s',
		async (clientKey) => {
			expect(parseTenantInfo({ ...jiraTenant(), clientKey }).clientKey).toBe(clientKey);
			const token = await signJwt(await installClaims('/page', { iss: clientKey }), secret('any'));
			const page = authenticator.authenticate('POST', '/page', { authorization: `JWT ${token}` });
			await expect(page).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
			expect(get).toHaveBeenCalledWith(clientKey);
		},
	);
});
