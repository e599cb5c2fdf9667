import { CredentialError } from '../../errors.ts';
import { fetchJson, parseHttpUrl } from '../../http/index.ts';
import { rememberSite } from '../url/index.ts';
import { isCloudId } from './gateway.ts';

/** Options of {@link cloudIdOf}. */
export interface CloudIdOptions {
	/**
	 * The transport.
	 *
	 * @default globalThis.fetch
	 */
	fetch?: typeof globalThis.fetch | undefined;
}

/**
 * The cloud id of a site. No credential is needed or sent. It never changes, so it can be stored. Clients of this process
 * know from it that the site and its place on the gateway are one tenant.
 *
 * @param siteUrl any URL on the site, such as `https://you.atlassian.net`.
 * @throws `TypeError` for an invalid URL; {@link CredentialError} `ERR_TOKEN_UNAVAILABLE` or `ERR_CLOUD_ID`.
 *
 * @example
 * const baseUrl = gatewayUrl('jira', await cloudIdOf('https://you.atlassian.net'));
 */
export async function cloudIdOf(siteUrl: string | URL, options: CloudIdOptions = {}): Promise<string> {
	const url = parseHttpUrl(siteUrl);
	if (url === undefined) throw new TypeError('The site must be an http(s) URL');
	const { fetch = globalThis.fetch } = options;
	const { status, data } = await fetchJson(fetch, 'The site', `${url.origin}/_edge/tenant_info`, {
		headers: { accept: 'application/json' },
	});
	const { cloudId } = data;
	if (status === 200 && isCloudId(cloudId)) {
		rememberSite(url.origin, cloudId);
		return cloudId;
	}
	throw new CredentialError('ERR_CLOUD_ID', `${url.host} did not return its cloud id (${status}): is it a site?`, {
		status,
	});
}
