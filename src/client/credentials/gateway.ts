import { parseCloud, type Cloud } from '../../cloud/index.ts';

/** A product behind Atlassian's gateway. */
export type GatewayProduct = 'jira' | 'confluence';

/**
 * The base URL for OAuth 2.0 tokens and for API tokens with scopes: `https://api.atlassian.com/ex/{product}/{cloudId}`.
 *
 * @param cloudId of the site, from `cloudIdOf`.
 * @param cloud of the site. @default 'commercial'
 * @throws `TypeError` for an invalid cloud id, product or cloud.
 * @see https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/
 *
 * @example
 * createClient({ baseUrl: gatewayUrl('confluence', cloudId), credential: basic({ email, apiToken }) });
 */
export function gatewayUrl(product: GatewayProduct, cloudId: string, cloud?: Cloud): string {
	if (product !== 'jira' && product !== 'confluence') throw new TypeError("The product must be 'jira' or 'confluence'");
	if (!isCloudId(cloudId)) throw new TypeError('The cloud id must be letters, digits and hyphens');
	return `${parseCloud(cloud).apiUrl}/ex/${product}/${cloudId}`;
}

/** Whether a value can be a segment of a path and nothing else. */
export function isCloudId(value: unknown): value is string {
	return typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
}
