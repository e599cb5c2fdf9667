import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Authenticator, encodeToken, TenantStoreError, type TenantInfo } from '../../src/index.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const tenant = jiraTenant();
const token = await encodeToken('GET', '/page', tenant, { issuer: tenant.clientKey, now });
const headers = { authorization: `JWT ${token}` };

describe('tenants', () => {
	it.each([
		['a Map', new Map([[tenant.clientKey, tenant]])],
		['a store that answers later', { get: async () => tenant }],
	])('come from %s', async (_, tenants) => {
		await expect(new Authenticator({ tenants, now }).authenticate('GET', '/page', headers)).resolves.toMatchObject({
			tenant,
		});
	});

	it.each([[null], [undefined]])('are unknown when the store answers %j', async (answer) => {
		const promise = new Authenticator({ tenants: { get: () => answer }, now }).authenticate('GET', '/page', headers);
		await expect(promise).rejects.toThrow(expect.objectContaining({ code: 'ERR_TENANT_UNKNOWN' }));
	});

	it('that cannot be read are an error of the store, not of the token', async () => {
		const broken = new Error('database is away');
		const tenants = { get: () => Promise.reject<TenantInfo>(broken) };
		const error = await new Authenticator({ tenants, now })
			.authenticate('GET', '/page', headers)
			.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TenantStoreError);
		expect(error).toMatchObject({ code: 'ERR_TENANT_STORE', cause: broken });
	});
});

it('a previous secret is not taken when the store has lost until when', async () => {
	for (const until of ['1e15', undefined, null]) {
		const previousSecret = { sharedSecret: tenant.sharedSecret, until } as never;
		const stored = { ...jiraTenant({ sharedSecret: `new ${SECRET_MARK}` }), previousSecret };
		const authenticator = new Authenticator({ tenants: { get: () => stored }, now });
		await expect(authenticator.authenticate('GET', '/page', headers)).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_SIGNATURE' }),
		);
	}
});

describe('a subclass, as of the Python original', () => {
	class MyAddon extends Authenticator {
		override getSharedSecret(clientKey: string): string | undefined {
			return clientKey === tenant.clientKey ? tenant.sharedSecret : undefined;
		}
	}

	it('gives the secret and needs no store', async () => {
		const { clientKey, tenant: stored } = await new MyAddon({ now }).authenticate('GET', '/page', headers);
		expect([clientKey, stored]).toEqual([tenant.clientKey, undefined]);
	});

	it('may answer later, and with nothing for an unknown client key', async () => {
		class Later extends Authenticator {
			override async getSharedSecret(): Promise<null> {
				return null;
			}
		}
		await expect(new Later({ now }).authenticate('GET', '/page', headers)).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_TENANT_UNKNOWN' }),
		);
	});

	it('that fails is an error of the store', async () => {
		class Failing extends Authenticator {
			override getSharedSecret(): never {
				throw new Error('vault is away');
			}
		}
		await expect(new Failing({ now }).authenticate('GET', '/page', headers)).rejects.toThrow(TenantStoreError);
	});
});

describe('an Authenticator', () => {
	const tenants = new Map([[tenant.clientKey, tenant]]);

	it.each([
		['tenants', {}],
		['tenants', { tenants: {} }],
		['baseUrl', { tenants, baseUrl: 'ftp://example.com' }],
		['baseUrl', { tenants, baseUrl: 'app.example.com/addon' }],
		['baseUrl', { tenants, baseUrl: 'x y' }],
		['key', { tenants, key: 5 }],
		['key', { tenants, key: '' }],
		['clockTolerance', { tenants, clockTolerance: 301 }],
		['clockTolerance', { tenants, clockTolerance: -1 }],
		['clockTolerance', { tenants, clockTolerance: Number.NaN }],
		['now', { tenants, now: 5 }],
	])('names the wrong option %s', (name, options) => {
		expect(() => new Authenticator(options as never)).toThrow(name);
	});

	it('shows nothing of its tenants when it is printed', () => {
		const authenticator = new Authenticator({ tenants });
		expect(inspect(authenticator, { depth: 9, showHidden: true })).not.toContain(SECRET_MARK);
		expect(JSON.stringify(authenticator)).toBe('{}');
	});

	it('gives a result that can be logged, though the store holds plain records', async () => {
		const plain = { get: () => ({ ...tenant }) };
		const result = await new Authenticator({ tenants: plain, now }).authenticate('GET', '/page', headers);
		expect(result.tenant?.sharedSecret).toBe(tenant.sharedSecret);
		expect(inspect({ result })).not.toContain(SECRET_MARK);
		expect(inspect(result.tenant)).not.toContain(SECRET_MARK);
		expect(JSON.stringify({ result })).not.toContain(SECRET_MARK);
	});

	it('tells the outside world the same about an unknown tenant and a wrong signature', async () => {
		const authenticator = new Authenticator({ tenants, now });
		const messages = await Promise.all(
			[jiraTenant({ sharedSecret: `else ${SECRET_MARK}` }), jiraTenant({ clientKey: 'else' })].map(async (forger) => {
				const forged = await encodeToken('GET', '/page', forger, { issuer: forger.clientKey, now });
				const promise = authenticator.authenticate('GET', '/page', { authorization: `JWT ${forged}` });
				return promise.catch((error: { code: string; publicMessage: string }) => [error.code, error.publicMessage]);
			}),
		);
		expect(messages).toEqual([
			['ERR_SIGNATURE', 'Authentication failed'],
			['ERR_TENANT_UNKNOWN', 'Authentication failed'],
		]);
	});
});
