import { parseTenantInfo, type TenantInfo } from '../tenant/index.ts';

const BASE_URLS: Readonly<Record<string, string>> = {
	jira: 'https://fake-site.atlassian.net',
	confluence: 'https://fake-site.atlassian.net/wiki',
	bitbucket: 'https://bitbucket.org',
};

/**
 * A complete tenant for tests: valid, and obviously fake. `productType` decides the default of `baseUrl`.
 *
 * @throws `TenantInfoError` if the overrides make it an invalid tenant.
 *
 * @example
 * const tenant = tenantFixture({ productType: 'confluence' });
 */
export function tenantFixture(overrides: Partial<TenantInfo> = {}): TenantInfo {
	const { productType = 'jira' } = overrides;
	const baseUrl = overrides.baseUrl ?? BASE_URLS[productType ?? 'jira'] ?? 'https://fake-site.atlassian.net';
	return parseTenantInfo({
		key: 'com.example.fake-app',
		clientKey: `fake-client-key-${productType}`,
		sharedSecret: 'a-fake-secret-for-tests-that-signs-nothing-real',
		displayUrl: new URL(baseUrl).origin,
		description: 'A fake site for tests',
		eventType: 'installed',
		serverVersion: '1001.0.0-SNAPSHOT',
		pluginsVersion: '1001.0.0-SNAPSHOT',
		entitlementId: 'fake-entitlement-id',
		entitlementNumber: 'E-FAKE',
		oauthClientId: 'fake-oauth-client-id',
		cloudId: '00000000-0000-0000-0000-000000000000',
		...overrides,
		productType,
		baseUrl,
	});
}
