import { isBelow, wireTarget } from '../qsh/index.ts';
import { isBitbucket, type TenantInfo } from '../tenant/index.ts';

/** The families of Atlassian's REST APIs. Each has its own format of errors and pages. */
export type ApiFamily = 'jira' | 'service-management' | 'confluence-v1' | 'confluence-v2' | 'bitbucket';

/** The API family of a URL on the tenant's site. */
export function familyOf(url: string, tenant: TenantInfo): ApiFamily {
	if (isBitbucket(tenant)) return 'bitbucket';
	const { path } = wireTarget(url);
	if (isBelow(path, '/wiki')) return isBelow(path, '/wiki/api/v2') ? 'confluence-v2' : 'confluence-v1';
	if (tenant.productType?.toLowerCase() === 'confluence') {
		return path.includes('/api/v2/') ? 'confluence-v2' : 'confluence-v1';
	}
	return isBelow(path, '/rest/servicedeskapi') ? 'service-management' : 'jira';
}
