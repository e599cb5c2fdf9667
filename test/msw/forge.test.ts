import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	createApp,
	createClient,
	forgeAppProperties,
	forgeClientKey,
	forgeInstallationDetails,
	forgeLicences,
	forgeStorage,
	resetSharedState,
	type ForgeInstallation,
	type InstallationClient,
} from '../../src/index.ts';
import { scopesOfManifest } from '../../src/manifest/index.ts';
import {
	createForgeKeys,
	forgeInstallationFixture,
	forgeKeys,
	forgeRequest,
	mockForge,
	type MockForge,
	type MockForgeOptions,
} from '../../src/msw/index.ts';
import { now } from '../support/tenants.ts';
import { listen } from './support.ts';

const installation = forgeInstallationFixture();

/** A mocked installation, what it has said, and a record with a token of it. */
function mocked(options: MockForgeOptions = {}): {
	forge: MockForge;
	log: string[];
	stored: (token?: string) => ForgeInstallation;
} {
	resetSharedState();
	const log: string[] = [];
	const forge = mockForge(installation, { now, log: (message) => log.push(message), ...options });
	const times = { receivedAt: now(), firstSeenAt: now(), expiresAt: now() + 3_600_000 };
	return {
		forge,
		log,
		stored: (token = forge.issueToken()) => ({ ...installation, systemToken: { token, ...times } }),
	};
}

function client(target: ForgeInstallation): InstallationClient {
	return createClient(target, { now, retry: 0 });
}

describe('a mocked installation', () => {
	it('delivers to an app, which calls back between deliveries, as itself and as an absent user', async () => {
		const { forge } = mocked({ scopes: ['read:jira-work', 'read:jira-user'] });
		listen(
			...forge.handlers(
				forge.get('rest/api/3/myself', ({ caller, respond }) => respond(200, { displayName: JSON.stringify(caller) })),
			),
		);
		const installations = new Map<string, ForgeInstallation>();
		const app = createApp({ forge: { appId: installation.appId, installations }, now });
		expect((await app(await forge.request({ event: 'avi:forge:installed:app' }))).status).toBe(204);
		const known = installations.get(installation.installationId);
		if (known === undefined) throw new Error('not stored');
		const own = await client(known).get('rest/api/3/myself').json();
		expect(own.displayName).toContain('"type":"app"');
		const user = await client(known).asUser('557058:ann').get('rest/api/3/myself').json();
		expect(user.displayName).toBe('{"type":"user","accountId":"557058:ann"}');
	});

	it('sends the token of the user along with a call from a page', async () => {
		const { forge } = mocked();
		listen(
			...forge.handlers(
				forge.get('rest/api/3/myself', ({ caller, respond }) => respond(200, { displayName: JSON.stringify(caller) })),
			),
		);
		const authenticator = new Authenticator({ forge: { appId: installation.appId }, now });
		const auth = await authenticator.authenticateForge(await forge.request({ kind: 'call', principal: 'ann' }));
		const me = await createClient(auth, { as: 'user', now }).get('rest/api/3/myself').json();
		expect(me.displayName).toBe('{"type":"user","accountId":"ann"}');
	});

	it.each<[string, (forge: MockForge) => string]>([
		['of somebody else', () => 'made-up'],
		['that is over', (forge) => forge.issueToken(undefined, 0)],
		[
			'that was revoked',
			(forge) => {
				const token = forge.issueToken();
				forge.revokeTokens();
				return token;
			},
		],
	])('refuses a token %s, and says why', async (_, tokenOf) => {
		const { forge, log, stored } = mocked();
		listen(...forge.handlers(forge.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
		const target = client(stored(tokenOf(forge)));
		await expect(target.get('rest/api/3/myself')).rejects.toMatchObject({ status: 401 });
		await expect(target.forge(forgeStorage().get('a'))).rejects.toMatchObject({ status: 401 });
		expect([forge.refusals.length, log[0]]).toEqual([1, expect.stringContaining('was revoked')]);
	});

	it('holds calls to the scopes of the manifest', async () => {
		const manifest = `permissions:\n  scopes:\n    read:jira-work: { allowImpersonation: true }\n    storage:app: {}\n`;
		const { forge, log, stored } = mocked(scopesOfManifest(manifest));
		listen(
			...forge.handlers(
				forge.get('rest/api/3/issue/{issueIdOrKey}', ({ respond }) => respond(200, { key: 'A-1' })),
				forge.delete('rest/api/3/issue/{issueIdOrKey}', ({ respond }) => respond(204)),
			),
		);
		const target = client(stored());
		await target.get('rest/api/3/issue/A-1');
		await target.asUser('ann').get('rest/api/3/issue/A-1');
		await expect(target.delete('rest/api/3/issue/A-1')).rejects.toMatchObject({ status: 403 });
		expect(log).toEqual([expect.stringContaining('write:jira-work')]);
		await target.forge(forgeStorage().set('a', 1));
		await expect(target.forge(forgeAppProperties('jira').set('a', 1))).rejects.toMatchObject({ status: 403 });
	});

	it('gives no token of a user whom the site does not know, or without impersonation', async () => {
		for (const options of [{ accounts: ['bob'] }, { impersonatedScopes: [] }]) {
			const { forge, stored } = mocked(options);
			listen(...forge.handlers());
			const calls = client(stored()).asUser('ann').get('rest/api/3/myself');
			await expect(calls).rejects.toMatchObject({ code: 'ERR_TOKEN_REFUSED' });
		}
	});

	it('has a storage, properties, a licence and details', async () => {
		const { forge, stored } = mocked();
		listen(...forge.handlers());
		const target = client(stored());
		const { get, set, delete: remove, query, batchSet, batchGet, transaction, secret, entity } = forgeStorage();
		await target.forge(
			batchSet([
				{ key: 'b:1', value: 1 },
				{ key: 'b:2', value: 2 },
				{ key: 'c', value: 3 },
			]),
		);
		expect(await target.forge(get('c'))).toBe(3);
		expect(await target.forge(get('d'))).toBeUndefined();
		const page = await target.forge(query({ keyPrefix: 'b:', limit: 1 }));
		expect(page).toEqual({ data: [{ key: 'b:1', value: 1 }], cursor: '1' });
		expect((await target.forge(query({ keyPrefix: 'b:', cursor: page.cursor ?? '' }))).data).toEqual([
			{ key: 'b:2', value: 2 },
		]);
		await target.forge(transaction({ set: [{ key: 'd', value: 4 }], delete: [{ key: 'c' }] }));
		const some = await target.forge(batchGet(['c', 'd']));
		expect([some.successfulKeys, some.failedKeys.map(({ key }) => key)]).toEqual([[{ key: 'd', value: 4 }], ['c']]);
		await target.forge(secret.set('c', 's'));
		await target.forge(entity('note').set('c', 'n'));
		expect([await target.forge(secret.get('c')), await target.forge(entity('note').get('c'))]).toEqual(['s', 'n']);
		await target.forge(remove('d'));
		await expect(target.forge(set('b:1', 1, { keyPolicy: 'FAIL_IF_EXISTS' }))).rejects.toMatchObject({ status: 409 });
		expect([...(forge.storage.get('') ?? [])]).toEqual([
			['b:1', 1],
			['b:2', 2],
		]);

		const properties = forgeAppProperties('jira');
		await target.forge(properties.set('on', true));
		expect([await target.forge(properties.get('on')), await target.forge(properties.keys())]).toEqual([true, ['on']]);
		await target.forge(properties.delete('on'));
		expect(await target.forge(properties.get('on'))).toBeUndefined();

		expect(await target.forge(forgeLicences())).toMatchObject([{ appId: installation.appId, licence: undefined }]);
		expect(await target.forge(forgeInstallationDetails(installation))).toMatchObject({
			version: '1.0.0',
			context: { ari: installation.contextAri },
		});
		forge.reset();
		expect(forge.storage.size).toBe(0);
	});

	it('tells the client key of the tenant on Connect that it was', async () => {
		const { forge, stored } = mocked();
		const path = 'rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}';
		let value: unknown = 'client-key';
		listen(
			...forge.handlers(
				forge.untyped.get(path, ({ untyped }) => (value === undefined ? untyped(404, {}) : untyped(200, { value }))),
			),
		);
		const call = forgeClientKey('jira', 'com.acme.notes');
		expect(await client(stored()).forge(call)).toBe('client-key');
		value = { clientKey: 'another' };
		expect(await client(stored()).forge(call)).toBe('another');
		value = undefined;
		expect(await client(stored()).forge(call)).toBeUndefined();
	});

	it('responds with a 501 to a call that no handler matches', async () => {
		const { forge, stored } = mocked();
		listen(...forge.handlers());
		await expect(client(stored()).get('rest/api/3/myself')).rejects.toMatchObject({ status: 501 });
		expect(() => forge.assertAllHandled()).toThrow('GET /ex/jira');
		forge.assertAllHandled();
	});

	it('refuses a wrong option by name', () => {
		expect(() => mockForge(installation, { scopes: 'read:jira-work' as never })).toThrow('scopes');
		expect(() => mockForge(installation, { log: 1 as never })).toThrow('log');
	});
});

describe('the keys of Forge', () => {
	it('are published where the app looks for them', async () => {
		const keys = await createForgeKeys();
		const url = 'https://keys.example.com/jwks.json';
		listen(forgeKeys({ url, keys }));
		const authenticator = new Authenticator({ forge: { appId: installation.appId, jwksUrl: url }, now });
		const request = await forgeRequest(installation, { keys, now });
		await expect(authenticator.authenticateForge(request)).resolves.toMatchObject({ principal: undefined });
		expect(keys.kid).toMatch(/^fake-forge\//);
	});
});
