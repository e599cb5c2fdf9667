import { Keyv as Keyv5 } from 'keyv';
import { Keyv as Keyv6 } from 'keyv6';
import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	createApp,
	fromKeyv,
	revokeSecret,
	type KeyvLike,
	type TenantInfo,
} from 'atlassian-rest-client';
import { startApp } from '../support/apps.ts';
import { jiraCallback, pageHeaders } from '../support/lifecycle.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const OUTAGE = new Error('the database is down');
const fail = (): never => {
	throw OUTAGE;
};
const broken = { get: fail, set: fail, delete: fail, clear: fail, on: () => undefined };

describe.each([
	// Both types of adapter have more methods, of which none is called here.
	['5', () => new Keyv5({ store: broken as never, emitErrors: false })],
	['6', () => new Keyv6({ store: broken as never })],
])('Keyv %s', (_, make) => {
	it('is refused at start, by name, since it swallows the errors of its database', () => {
		const keyv = make() as never;
		const options = { key: 'k', baseUrl: 'https://app.example.com', tenants: new Map() };
		expect(() => createApp({ ...options, tenants: keyv })).toThrow(/`tenants` .*`fromKeyv`/);
		expect(() => createApp({ ...options, deduplication: keyv })).toThrow(/`deduplication` .*`fromKeyv`/);
		expect(() => new Authenticator({ tenants: keyv })).toThrow(/`tenants` .*`fromKeyv`/);
	});

	it('never makes a leaked secret look as if there were nothing to revoke', async () => {
		await expect(revokeSecret(make() as never, 'some-key')).rejects.toThrow('fromKeyv');
	});

	it('with a dead database loses no install, no uninstall and no tenant once it is wrapped', async () => {
		const tenants = fromKeyv<TenantInfo>(make() as KeyvLike);
		const { app, refused, errors } = startApp({ tenants });
		expect((await app(await jiraCallback('installed', 1))).status).toBe(500);
		expect((await app(await jiraCallback('uninstalled', 2))).status).toBe(500);
		expect([refused, errors.length]).toEqual([[], 2]);
		const authenticator = new Authenticator({ tenants, now });
		await expect(authenticator.authenticate('GET', '/page', await pageHeaders(jiraTenant()))).rejects.toThrow(
			expect.objectContaining({ name: 'TenantStoreError' }),
		);
	});
});
