import { isLoopback, isPlain } from '../http/index.ts';

/** The gateway of each cloud, and Bitbucket's API. */
const HOSTS = new Set(['api.bitbucket.org', 'api.atlassian.com', 'api.stg.atlassian.com']);
/** The parent domains of sites and services of the commercial and the government cloud. */
const DOMAINS = ['.atlassian.net', '.atlassian.com', '.atlassian-us-gov-mod.net', '.atlassian-us-gov-mod.com'];

/**
 * Whether the tokens of a Forge request may be sent to an address: to Atlassian by https on the default port, or to a host
 * of the option `forge.apiHosts`. Isolated clouds have other domains, which only the app knows. This machine is never one of
 * them: only `forge.development` has a local site.
 *
 * @see https://developer.atlassian.com/platform/forge/remote/calling-product-apis/
 */
export function isForgeApi(address: string, apiHosts: ReadonlySet<string>): boolean {
	const url = URL.parse(address);
	if (url?.protocol !== 'https:' || !isPlain(url) || isLoopback(url)) return false;
	if (apiHosts.has(url.host)) return true;
	if (url.port !== '') return false;
	return HOSTS.has(url.hostname) || DOMAINS.some((domain) => url.hostname.endsWith(domain));
}
