import type { SigningTenant, TenantInfo } from './tenant-info.ts';

/** Whether tokens for this tenant follow Bitbucket's rules. */
export function isBitbucket({ productType, baseUrl }: SigningTenant): boolean {
	if (productType) return productType.toLowerCase() === 'bitbucket';
	const host = URL.parse(baseUrl ?? '')?.hostname ?? '';
	return host === 'bitbucket.org' || host.endsWith('.bitbucket.org');
}

/**
 * Where the tenant's REST API is. Bitbucket's installs name the site people see; its API has a host and a path of its own
 * (`https://api.bitbucket.org/2.0`).
 */
export function apiUrlOf(tenant: TenantInfo): string {
	if (!isBitbucket(tenant)) return tenant.baseUrl;
	const { baseApiUrl } = tenant;
	const url = URL.parse(typeof baseApiUrl === 'string' ? baseApiUrl : tenant.baseUrl);
	if (url === null) return tenant.baseUrl;
	if (url.hostname === 'bitbucket.org') url.hostname = 'api.bitbucket.org';
	if (url.pathname === '/') url.pathname = '/2.0';
	return url.href;
}
