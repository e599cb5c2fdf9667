import type { SigningTenant } from './tenant-info.ts';

/** Whether tokens for this tenant follow Bitbucket's rules. */
export function isBitbucket({ productType, baseUrl }: SigningTenant): boolean {
	if (productType) return productType.toLowerCase() === 'bitbucket';
	const host = URL.parse(baseUrl ?? '')?.hostname ?? '';
	return host === 'bitbucket.org' || host.endsWith('.bitbucket.org');
}
