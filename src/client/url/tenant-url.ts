import { isSite, knownCloudId, knownSite } from '../../cloud/index.ts';
import { isBelow } from '../../qsh/index.ts';

/** The other address of a tenant. */
export interface TenantAddress {
	/** The origin of its site. */
	readonly site?: string | undefined;
	readonly cloudId?: string | undefined;
}

/** The base URL of a client, parsed once. Every URL that is signed lies below it. */
export interface BaseUrl extends TenantAddress {
	/** Origin and path. */
	readonly href: string;
	readonly origin: string;
	/** Without trailing slashes; empty at the root. */
	readonly path: string;
}

const GATEWAY = 'https://api.atlassian.com';
const ON_GATEWAY = /^\/ex\/(jira|confluence)\/([^/]+)(\/.*)?$/;
const CLOUD = /^https:\/\/(?:api\.atlassian\.com|api\.bitbucket\.org|[a-z\d.-]+\.atlassian\.com)$/;

/** Whether the server is Atlassian's own, and not a Data Center. */
export function isCloud({ origin }: BaseUrl): boolean {
	return isSite(origin) || CLOUD.test(origin);
}

/** Whether the base URL is the root of a site on Atlassian's cloud, where Jira and Confluence are neighbours. */
export function isSiteRoot({ origin, path }: BaseUrl): boolean {
	return path === '' && isSite(origin);
}

/**
 * The path and query below the base URL of an absolute URL that names the same tenant by its other address: its site, or its
 * place on the gateway. Undefined for any other URL.
 *
 * @param reads while the other address is not known, a URL of its form is accepted for a call that changes nothing: it goes
 *   to the base URL in any case
 */
export function pathOnBase(base: BaseUrl, href: string, reads = false): string | undefined {
	const url = URL.parse(href);
	if (url === null || url.username !== '' || url.password !== '') return undefined;
	const [, product, id, rest = '/'] = ON_GATEWAY.exec(base.path) ?? [];
	const isGateway = product !== undefined && rest === '/';
	const path = isGateway ? pathOnSite(base, url, id, reads) : pathOnGateway(base, url, reads);
	if (path === undefined) return undefined;
	const isWiki = isBelow(path, '/wiki');
	// The gateway has another path for each product, and Confluence's base URL is below its context.
	const isHere = isGateway ? isWiki === (product === 'confluence') : base.path === '' || isBelow(path, base.path);
	return isHere ? path + url.search : undefined;
}

/** Of a URL on the site, for a base URL on the gateway. */
function pathOnSite({ site }: BaseUrl, url: URL, cloudId: string | undefined, reads: boolean): string | undefined {
	const known = site ?? knownSite(cloudId ?? '');
	const isSame = known === undefined ? reads && isSite(url.origin) : url.origin === known;
	return isSame ? url.pathname : undefined;
}

/** Of a URL on the gateway, for a base URL on the site. */
function pathOnGateway(base: BaseUrl, url: URL, reads: boolean): string | undefined {
	const [, product, id, path = '/'] = (url.origin === GATEWAY && ON_GATEWAY.exec(url.pathname)) || [];
	if (product === undefined) return undefined;
	const known = base.cloudId ?? knownCloudId(base.origin);
	if (known === undefined ? !(reads && isSite(base.origin)) : id !== known) return undefined;
	return product === 'confluence' && !isBelow(path, '/wiki') ? `/wiki${path}` : path;
}
