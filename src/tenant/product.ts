import { rememberLast } from '../remember-last.ts';
import type { SigningTenant, TenantInfo } from './tenant-info.ts';

/** Whether tokens for this tenant follow Bitbucket's rules. */
export function isBitbucket({ productType, baseUrl }: Pick<SigningTenant, 'productType' | 'baseUrl'>): boolean {
	if (productType) return productType.toLowerCase() === 'bitbucket';
	return isBitbucketHost(hostOf(baseUrl ?? ''));
}

/** Asked for each token. */
const hostOf = rememberLast((baseUrl: string): string => URL.parse(baseUrl)?.hostname ?? '');

/** Whether an address is Bitbucket's own, with nothing in it that sends a credential elsewhere. */
export function isBitbucketUrl(address: unknown): boolean {
	const url = typeof address === 'string' ? URL.parse(address) : null;
	return url?.protocol === 'https:' && url.username === '' && url.password === '' && isBitbucketHost(url.hostname);
}

function isBitbucketHost(host: string): boolean {
	return host === 'bitbucket.org' || host.endsWith('.bitbucket.org');
}

/**
 * Where the tenant's REST API is. Bitbucket's installs name the site people see; its API has a host and a path of its own
 * (`https://api.bitbucket.org/2.0`). A `baseApiUrl` that is not Bitbucket's own does not count: no signature covers it.
 */
export function apiUrlOf(tenant: TenantInfo): string {
	if (!isBitbucket(tenant)) return tenant.baseUrl;
	const { baseApiUrl } = tenant;
	const url = URL.parse(isBitbucketUrl(baseApiUrl) ? String(baseApiUrl) : tenant.baseUrl);
	if (url === null) return tenant.baseUrl;
	if (url.hostname === 'bitbucket.org') url.hostname = 'api.bitbucket.org';
	if (url.pathname === '/') url.pathname = '/2.0';
	return url.href;
}
