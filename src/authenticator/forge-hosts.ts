import { isPlain, isProtected } from '../http/index.ts';

/** The gateway of each cloud, and Bitbucket's API. */
const HOSTS = new Set(['api.bitbucket.org', 'api.atlassian.com', 'api.stg.atlassian.com']);
/** Sites and services of the commercial and the government cloud, below these. */
const DOMAINS = ['.atlassian.net', '.atlassian.com', '.atlassian-us-gov-mod.net', '.atlassian-us-gov-mod.com'];

/**
 * Whether the tokens of a Forge request may be sent to an address: to Atlassian by https on the usual port, or to a host of
 * the app's own choice. Isolated clouds have domains of their own, which only the app knows.
 *
 * @see https://developer.atlassian.com/platform/forge/remote/calling-product-apis/
 */
export function isForgeApi(address: string, ownHosts: ReadonlySet<string>): boolean {
	const url = URL.parse(address);
	if (url === null || !isPlain(url) || !isProtected(url)) return false;
	if (ownHosts.has(url.host)) return true;
	if (url.port !== '') return false;
	return HOSTS.has(url.hostname) || DOMAINS.some((domain) => url.hostname.endsWith(domain));
}
