import { describe, expect, it } from 'vitest';
import { Authenticator, cachedTenants, createApp, type Client } from '../src/index.ts';
import { forgeContainer } from '../src/forge-container/index.ts';
import { forgeInstallationFixture, mockAtlassian, mockForge, tenantFixture } from '../src/msw/index.ts';
import { oauthConsent } from '../src/consent/index.ts';
import { startOpenTelemetry } from '../src/opentelemetry/index.ts';
import { startSite } from '../src/site/index.ts';
import { keepAdminWebhooks, keepBitbucketWebhooks, keepWebhooks } from '../src/webhook-keeper/index.ts';

const tenants = new Map();
const app = { key: 'app', baseUrl: 'https://app.example.com', tenants };

const makeApp = (options: object) => () => createApp({ ...app, ...options });
const makeAuthenticator = (options: object) => () => new Authenticator({ tenants, ...options });

/** Options as plain JavaScript may give them. */
function misspelt(options: object): never {
	return options as never;
}

describe('an unknown option, as plain JavaScript may give it,', () => {
	it.each([
		['createApp', 'maxBodySise', makeApp({ maxBodySise: 1 }), 'maxBodySize'],
		['createApp', 'clockTolerence', makeApp({ clockTolerence: 1 }), 'clockTolerance'],
		['Authenticator', 'tennants', makeAuthenticator({ tennants: 1 }), 'tenants'],
		['Authenticator', 'BaseURL', makeAuthenticator({ BaseURL: 'x' }), 'baseUrl'],
	])('is an error of %s that names %s and the one that was meant', (where, name, make, meant) => {
		expect(make).toThrow(new TypeError(`Unknown option \`${name}\` of \`${where}\`: did you mean \`${meant}\`?`));
	});

	// Options are checked before the client is used.
	const client = {} as Client;
	it.each([
		['forge', 'jwksURL', makeAuthenticator({ forge: { jwksURL: 1 } }), 'jwksUrl'],
		['forge', 'ressolvers', makeApp({ forge: { appId: 'a', ressolvers: {} } }), 'resolvers'],
		['mockAtlassian', 'allows', () => mockAtlassian(tenantFixture(), misspelt({ allows: [] })), 'allow'],
		['mockForge', 'scope', () => mockForge(forgeInstallationFixture(), misspelt({ scope: [] })), 'scopes'],
		['cachedTenants', 'tll', () => cachedTenants(new Map(), misspelt({ tll: 1 })), 'ttl'],
		['oauthConsent', 'clientID', () => oauthConsent(misspelt({ clientID: 'x' })), 'clientId'],
		['forgeContainer', 'clients', () => forgeContainer(misspelt({ clients: {} })), 'client'],
		[
			'startOpenTelemetry',
			'traceProvider',
			() => startOpenTelemetry(misspelt({ traceProvider: {} })),
			'tracerProvider',
		],
	])('is an error of %s that names %s, too', (where, name, make, meant) => {
		expect(make).toThrow(new TypeError(`Unknown option \`${name}\` of \`${where}\`: did you mean \`${meant}\`?`));
	});

	it.each([
		['startSite', 'products', () => startSite(misspelt({ products: 'jira' })), 'product'],
		['keepWebhooks', 'webhook', () => keepWebhooks(client, misspelt({ webhook: [] })), 'webhooks'],
		['keepAdminWebhooks', 'names', () => keepAdminWebhooks(client, misspelt({ names: 'x' })), 'name'],
		[
			'keepBitbucketWebhooks',
			'repo',
			() => keepBitbucketWebhooks(client, misspelt({ workspace: 'w', repositorys: 'x' })),
			'repository',
		],
	])('rejects the promise of %s, and names %s', async (where, _name, make, meant) => {
		await expect(make()).rejects.toThrow(`of \`${where}\`: did you mean \`${meant}\`?`);
	});

	it('is named alone where nothing is similar', () => {
		expect(makeAuthenticator({ zzz: 1 })).toThrow(new TypeError('Unknown option `zzz` of `Authenticator`'));
	});

	it('is none if it is undefined', () => {
		expect(makeApp({ zzz: undefined })).not.toThrow();
	});
});
