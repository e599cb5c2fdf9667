import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	asForgeInstallation,
	Authenticator,
	createApp,
	createClient,
	createOfflineUserTokens,
	explainAccess,
	mergeInstallation,
	overForge,
	type ForgeDevelopment,
	type ForgeInstallation,
	type ForgeOptions,
} from '../../src/index.ts';
import { createForgeKeys, forgeInstallationFixture, forgeRequest, type ForgeKeys } from '../../src/msw/index.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const SITE: ForgeDevelopment = { jwksUrl: 'http://127.0.0.1:8090/keys', apiUrl: 'http://127.0.0.1:8090/api' };
const installation = forgeInstallationFixture({ apiBaseUrl: `${SITE.apiUrl}/ex/jira/00000000` });
const { appId } = installation;
const cloudKeys = await createForgeKeys();
const siteKeys = ofLocalSite(cloudKeys);

afterEach(() => vi.unstubAllEnvs());

/** The same keys by the names that a local site has. */
function ofLocalSite(keys: ForgeKeys): ForgeKeys {
	const rename = (kid: string | undefined): string => `local-site/${String(kid)}`;
	const jwks = () => ({ keys: keys.jwks().keys.map((key) => ({ ...key, kid: rename(key.kid) })) });
	return {
		...keys,
		kid: rename(keys.kid),
		jwks,
		respond: () => Response.json(jwks()),
		sign: (claims, header) => keys.sign(claims, { kid: rename(keys.kid), ...header }),
	};
}

function appWith(forge: Partial<ForgeOptions>, keys: ForgeKeys): { app: Authenticator; asked: string[] } {
	const asked: string[] = [];
	const fetch = async (url: string): Promise<Response> => {
		asked.push(url);
		return keys.respond();
	};
	return { app: new Authenticator({ forge: { appId, ...forge }, now, fetch }), asked };
}

const delivery = (keys: ForgeKeys, of = installation): Promise<Request> =>
	forgeRequest(of, { keys, now, tokens: { system: 'token-of-the-site' } });

describe('an app with `forge.development`', () => {
	it('accepts the deliveries of the local site, and reads its key set alone', async () => {
		const { app, asked } = appWith({ development: SITE }, siteKeys);
		const authentication = await app.authenticateForge(await delivery(siteKeys));
		expect(authentication).toMatchObject({ apiBaseUrl: installation.apiBaseUrl, development: SITE });
		expect(asked).toEqual([SITE.jwksUrl]);
	});

	it('accepts no key of another name, although the set has it, and asks for none', async () => {
		const { app, asked } = appWith({ development: SITE }, cloudKeys);
		await expect(app.authenticateForge(await delivery(cloudKeys))).rejects.toThrow(refusal('ERR_KEY'));
		expect(asked).toEqual([]);
	});

	it.each([
		'https://api.atlassian.com/ex/jira/1',
		'http://127.0.0.1:8091/api/ex/jira/1',
		'http://localhost:8090/api/ex/jira/1',
		'http://127.0.0.1:8090/other/ex/jira/1',
		'http://127.0.0.1:8090/api/ex/../../other',
		'http://127.0.0.1:8090/api',
		'http://user@127.0.0.1:8090/api/ex/jira/1',
	])('sends no token to %s', async (apiBaseUrl) => {
		const { app } = appWith({ development: SITE }, siteKeys);
		const request = await delivery(siteKeys, { ...installation, apiBaseUrl, contexts: [] });
		await expect(app.authenticateForge(request)).rejects.toThrow(refusal('ERR_CLAIM'));
	});

	it.each<[string, ForgeDevelopment]>([
		['a key set elsewhere', { ...SITE, jwksUrl: 'https://site.example.com/keys' }],
		['a gateway elsewhere', { ...SITE, apiUrl: 'https://site.example.com/api' }],
		['another name of this machine', { ...SITE, apiUrl: 'http://127.0.0.1.example.com/api' }],
		['a user in the address', { ...SITE, jwksUrl: 'http://a:b@127.0.0.1/keys' }],
		['no http', { ...SITE, jwksUrl: 'file:///keys' }],
		['an address that is missing', { jwksUrl: SITE.jwksUrl } as ForgeDevelopment],
		['nothing', null as never],
	])('is not made with %s', (_, development) => {
		expect(() => appWith({ development }, siteKeys)).toThrow(/`forge\.development` must have .* on this machine/);
	});

	it('is not made in production, by createApp neither', () => {
		vi.stubEnv('NODE_ENV', 'production');
		const error = /`forge\.development` names a local site, and NODE_ENV is 'production'/;
		expect(() => appWith({ development: SITE }, siteKeys)).toThrow(error);
		expect(() => createApp({ forge: { appId, development: SITE } })).toThrow(error);
	});

	it.each(['production ', 'Production'])(
		'was made in production by a NODE_ENV of %j, as Windows may set it',
		(value) => {
			vi.stubEnv('NODE_ENV', value);
			expect(() => appWith({ development: SITE }, siteKeys)).toThrow(/NODE_ENV is 'production'/);
		},
	);

	it.each([
		{ jwksUrl: 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json' },
		{ apiHosts: ['api.example.com'] },
	])('is not made with %j as well', (more) => {
		expect(() => appWith({ development: SITE, ...more }, siteKeys)).toThrow('replaces');
	});
});

describe('an app without `forge.development`', () => {
	it('refuses a key of a local site by its name, although the set has it, and asks for none', async () => {
		const { app, asked } = appWith({}, siteKeys);
		const atlassian = forgeInstallationFixture();
		await expect(app.authenticateForge(await delivery(siteKeys, atlassian))).rejects.toThrow(refusal('ERR_KEY'));
		expect(asked).toEqual([]);
	});

	it.each(['http://127.0.0.1:8090/keys', 'http://localhost/keys', 'https://[::1]/keys'])(
		'is not made with the key set %s',
		(jwksUrl) => expect(() => appWith({ jwksUrl }, siteKeys)).toThrow(/`forge\.jwksUrl`.*`forge\.development`/),
	);
});

describe('an installation of a local site', () => {
	async function stored(): Promise<ForgeInstallation> {
		const { app } = appWith({ development: SITE }, siteKeys);
		const merged = mergeInstallation(undefined, await app.authenticateForge(await delivery(siteKeys)));
		const record = asForgeInstallation(JSON.parse(JSON.stringify(merged)));
		if (record === undefined) throw new Error('The record was not stored');
		return record;
	}

	it('is called at the site', async () => {
		const record = await stored();
		expect(record.development).toEqual({ apiUrl: SITE.apiUrl });
		const urls: string[] = [];
		const fetch: typeof globalThis.fetch = async (input, init) => {
			urls.push(new Request(input, init).url);
			return Response.json({});
		};
		await createClient(record, { fetch, now }).get('rest/api/3/myself');
		expect(urls).toEqual([`${SITE.apiUrl}/ex/jira/00000000/rest/api/3/myself`]);
		expect(asForgeInstallation({ ...record, development: 'yes' })).toBeUndefined();
	});

	it('is called from nothing that runs in production', async () => {
		const record = await stored();
		vi.stubEnv('NODE_ENV', 'production');
		const error = /names a local site, and NODE_ENV is 'production'/;
		expect(() => createClient(record)).toThrow(error);
		expect(() => explainAccess(record)).toThrow(error);
		expect(() => createClient(overForge(jiraTenant(), record))).toThrow(error);
		await expect(createOfflineUserTokens({ now })(record, { accountId: 'ada' })).rejects.toThrow(error);
	});

	it('is not called where its record was changed', async () => {
		const { development: _, ...unmarked } = await stored();
		expect(() => createClient(unmarked)).toThrow(/must be https.*`forge\.development`/);
		const elsewhere = { ...unmarked, apiBaseUrl: 'https://api.atlassian.com/ex/jira/1', development: SITE };
		expect(() => createClient(elsewhere)).toThrow('not of its local site');
		expect(() => createClient({ ...unmarked, development: { apiUrl: 'https://evil.example/api' } })).toThrow(
			'on this machine',
		);
	});
});

describe('a token that is good for one request', () => {
	it('is refused the second time, by its name or by its signature', async () => {
		const { app } = appWith({ singleUse: true }, cloudKeys);
		const atlassian = forgeInstallationFixture();
		for (const claims of [{ jti: 'one' }, { jti: undefined }, { jti: 7 }]) {
			const request = await forgeRequest(atlassian, { keys: cloudKeys, now, claims });
			await app.authenticateForge(request.clone());
			await expect(app.authenticateForge(request)).rejects.toThrow(refusal('ERR_TOKEN_REPLAYED'));
		}
		const other = await forgeRequest(atlassian, { keys: cloudKeys, now, claims: { jti: 'one', principal: 'ben' } });
		await expect(app.authenticateForge(other)).rejects.toThrow(refusal('ERR_TOKEN_REPLAYED'));
	});

	it('is not used up by a request that was refused', async () => {
		const { app } = appWith({ singleUse: true }, cloudKeys);
		const request = await forgeRequest(forgeInstallationFixture(), { keys: cloudKeys, now });
		const broken = new Request(request.clone(), {
			headers: { ...Object.fromEntries(request.headers), 'x-forge-oauth-user': 'a b' },
		});
		await expect(app.authenticateForge(broken)).rejects.toThrow(refusal('ERR_TOKEN_AMBIGUOUS'));
		await expect(app.authenticateForge(request)).resolves.toBeDefined();
	});

	it('is good again without the option: a proxy may repeat a request', async () => {
		const { app } = appWith({}, cloudKeys);
		const request = await forgeRequest(forgeInstallationFixture(), { keys: cloudKeys, now });
		await app.authenticateForge(request.clone());
		await expect(app.authenticateForge(request)).resolves.toBeDefined();
	});
});
