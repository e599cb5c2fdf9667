import { describe, expect, it } from 'vitest';
import type { ForgeInstallation, TenantInfo } from 'atlassian-rest-client';
import { sealed } from 'atlassian-rest-client/sealed';

const KEY = { kid: 'first', key: new Uint8Array(32).fill(1) };
const NEXT = { kid: 'second', key: Buffer.alloc(32, 2).toString('base64url') };
const SECRET = `ATCO${'s'.repeat(396)}`;

const tenant: TenantInfo = {
	key: 'com.example.app',
	clientKey: 'tenant-1',
	sharedSecret: SECRET,
	baseUrl: 'https://you.atlassian.net',
	previousSecret: { sharedSecret: 'the-previous-secret', until: 5 },
	precedingSecret: 'the-preceding-secret',
	own: { list: [1, null, 'x'] },
};

describe('sealed', () => {
	it('stores no secret in plain text, and gives the tenant back as it was', async () => {
		const plain = new Map<string, TenantInfo>();
		const tenants = sealed(plain, KEY);
		await tenants.set('tenant-1', tenant);
		const stored = JSON.stringify(plain.get('tenant-1'));
		for (const secret of [SECRET, 'the-previous-secret', 'the-preceding-secret']) expect(stored).not.toContain(secret);
		expect(plain.get('tenant-1')).toMatchObject({ clientKey: 'tenant-1', previousSecret: { until: 5 } });
		await expect(tenants.get('tenant-1')).resolves.toEqual(tenant);
	});

	it('seals the tokens of a cache', async () => {
		const plain = new Map<string, unknown>();
		const cache = sealed(plain, KEY);
		const token = { token: 'access-token', expiresAt: 1, refreshAt: 1, refreshToken: 'refresh-token' };
		await cache.set('key', token, 1000);
		expect(JSON.stringify(plain.get('key'))).not.toMatch(/access-token|refresh-token/);
		await expect(cache.get('key')).resolves.toEqual(token);
	});

	it('seals the system token of an installation of Forge', async () => {
		const plain = new Map<string, ForgeInstallation>();
		const installations = sealed(plain, KEY);
		const installation: ForgeInstallation = {
			installationId: 'one',
			appId: 'app',
			environment: { type: 'PRODUCTION', id: 'e' },
			systemToken: { token: 'system-token', receivedAt: 1, firstSeenAt: 1, expiresAt: 2 },
			updatedAt: 1,
		};
		await installations.set('one', installation);
		expect(JSON.stringify(plain.get('one'))).not.toContain('system-token');
		expect(await installations.get('one')).toEqual(installation);
	});

	it('passes the lifetime of an entry on', async () => {
		const lifetimes: unknown[] = [];
		const cache = sealed(
			{ get: () => undefined, set: (_key: string, _value: unknown, ttl: number) => lifetimes.push(ttl) },
			KEY,
		);
		await cache.set('key', { token: 'a' } as never, 1234);
		expect(lifetimes).toEqual([1234]);
	});

	it('reads plain values until they are written again', async () => {
		const plain = new Map([['tenant-1', tenant]]);
		const tenants = sealed(plain, KEY);
		await expect(tenants.get('tenant-1')).resolves.toEqual(tenant);
		await tenants.set('tenant-1', tenant);
		expect(plain.get('tenant-1')?.sharedSecret).not.toBe(SECRET);
	});

	it('seals with the first key, and opens with every key', async () => {
		const plain = new Map<string, TenantInfo>();
		await sealed(plain, KEY).set('tenant-1', tenant);
		const rotated = sealed(plain, [NEXT, KEY]);
		await expect(rotated.get('tenant-1')).resolves.toEqual(tenant);
		await rotated.set('tenant-1', tenant);
		await expect(sealed(plain, NEXT).get('tenant-1')).resolves.toEqual(tenant);
	});

	it('cannot be read without its key', async () => {
		const plain = new Map<string, TenantInfo>();
		await sealed(plain, KEY).set('tenant-1', tenant);
		await expect(sealed(plain, NEXT).get('tenant-1')).rejects.toMatchObject({ code: 'ERR_TENANT_STORE' });
		const sameName = { kid: 'first', key: new Uint8Array(32) };
		await expect(sealed(plain, sameName).get('tenant-1')).rejects.toMatchObject({ code: 'ERR_TENANT_STORE' });
	});

	it('refuses a secret that was copied from another tenant', async () => {
		const plain = new Map<string, TenantInfo>();
		const tenants = sealed(plain, KEY);
		await tenants.set('tenant-1', tenant);
		plain.set('tenant-2', { ...(plain.get('tenant-1') as TenantInfo), clientKey: 'tenant-2' });
		await expect(tenants.get('tenant-2')).rejects.toMatchObject({ code: 'ERR_TENANT_STORE' });
	});

	it('refuses a secret that was copied from another field', async () => {
		const plain = new Map<string, TenantInfo>();
		const tenants = sealed(plain, KEY);
		await tenants.set('tenant-1', tenant);
		const { previousSecret, ...stored } = plain.get('tenant-1') as TenantInfo;
		plain.set('tenant-1', { ...stored, sharedSecret: previousSecret?.sharedSecret ?? '' });
		await expect(tenants.get('tenant-1')).rejects.toMatchObject({ code: 'ERR_TENANT_STORE' });
	});

	it('keeps the empty secret of a tenant that has uninstalled the app', async () => {
		const plain = new Map<string, TenantInfo>();
		await sealed(plain, KEY).set('tenant-1', { ...tenant, sharedSecret: '' });
		expect(plain.get('tenant-1')?.sharedSecret).toBe('');
	});

	it('reads past a cache behind it, and deletes', async () => {
		const calls: unknown[] = [];
		const tenants = sealed(
			{
				get: () => undefined,
				getFresh: (clientKey, maxAge) => void calls.push([clientKey, maxAge]),
				set: () => undefined,
				delete: (clientKey) => calls.push(clientKey),
			},
			KEY,
		);
		await tenants.getFresh?.('tenant-1', 5);
		await tenants.delete('tenant-1');
		expect(calls).toEqual([['tenant-1', 5], 'tenant-1']);
	});

	it.each([
		['no key', []],
		['a key without a name', [{ kid: '', key: KEY.key }]],
		['a key that is too short', [{ kid: 'a', key: new Uint8Array(16) }]],
		['text that is not base64url', [{ kid: 'a', key: '!' }]],
		['a key that is missing', [{ kid: 'a', key: undefined as never }]],
		['two keys of one name', [KEY, KEY]],
	])('refuses %s', (_, keys) => {
		expect(() => sealed(new Map<string, TenantInfo>(), keys)).toThrow(TypeError);
	});

	it('does not show the key in its error', () => {
		expect(() => sealed(new Map<string, TenantInfo>(), { kid: 'a', key: 'short-but-secret' })).not.toThrow(
			/short-but-secret/,
		);
	});
});
