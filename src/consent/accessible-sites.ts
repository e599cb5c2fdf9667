import { rememberSite } from '../cloud/index.ts';
import { isToken, fetchJsonValue, parseHttpUrl } from '../http/index.ts';
import { isRecord } from '../is-record.ts';
import { ConsentError } from './consent-error.ts';
import type { ParsedConsentOptions } from './options.ts';

/** A site to which a user gave access. */
export interface AccessibleSite {
	/** Its cloud id, for `oauth2` and `gatewayUrl`. */
	readonly cloudId: string;
	/** Its URL, such as `https://you.atlassian.net`. */
	readonly url: string;
	readonly name: string;
	/** The scopes that were granted there, of all products. */
	readonly scopes: readonly string[];
	readonly avatarUrl?: string;
}

/** Which site is meant: one of both, or nothing where there is only one. */
export interface SiteChoice {
	readonly cloudId?: string | undefined;
	/** Any URL on the site. */
	readonly siteUrl?: string | URL | undefined;
}

/** Only Atlassian's own knows whose cloud id it is. */
const GATEWAY = 'https://api.atlassian.com';
/** In bytes: consultants have access to hundreds of sites. */
const MAX_LENGTH = 1_048_576;

/**
 * The sites to which an access token gives access. Atlassian lists a site once per product: here it is one entry.
 *
 * @throws {@link ConsentError} `ERR_CONSENT_RESOURCES`; `CredentialError` `ERR_TOKEN_UNAVAILABLE`.
 */
export async function fetchSites(
	accessToken: string,
	{ cloud, fetch }: Pick<ParsedConsentOptions, 'cloud' | 'fetch'>,
): Promise<AccessibleSite[]> {
	if (!isToken(accessToken)) throw new TypeError('The access token of `accessibleResources` must be a token');
	const url = `${cloud.apiUrl}/oauth/token/accessible-resources`;
	const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` };
	const { status, value } = await fetchJsonValue(fetch, 'The gateway', url, { headers }, MAX_LENGTH);
	if (status !== 200) throw invalid(`the gateway refused the access token (${status})`);
	if (!Array.isArray(value)) throw invalid('the gateway sent no list');
	const sites = new Map<string, AccessibleSite>();
	for (const resource of value as unknown[]) {
		const site = parseSite(resource);
		const known = sites.get(site.cloudId);
		const scopes = [...new Set([...(known?.scopes ?? []), ...site.scopes])];
		sites.set(site.cloudId, { ...site, ...known, scopes });
		if (cloud.apiUrl === GATEWAY) rememberSite(new URL(site.url).origin, site.cloudId);
	}
	return [...sites.values()];
}

/**
 * The site that is meant, of those to which the user gave access.
 *
 * @throws {@link ConsentError} `ERR_CONSENT_SITE` when it is not among them, and when there are several and none is named.
 *
 * @example
 * const { cloudId } = chooseSite(await consent.accessibleResources(accessToken), { siteUrl: 'https://you.atlassian.net' });
 */
export function chooseSite(sites: readonly AccessibleSite[], { cloudId, siteUrl }: SiteChoice = {}): AccessibleSite {
	const wanted = siteUrl === undefined ? undefined : parseHttpUrl(siteUrl);
	if (siteUrl !== undefined && wanted === undefined) throw new TypeError('The `siteUrl` must be an http(s) URL');
	const matching = sites.filter(
		(site) =>
			(cloudId === undefined || site.cloudId === cloudId) &&
			(wanted === undefined || new URL(site.url).origin === wanted.origin),
	);
	const [site, other] = matching;
	if (site !== undefined && other === undefined) return site;
	throw new ConsentError(
		'ERR_CONSENT_SITE',
		site === undefined
			? `The user gave no access to this site, but to ${sites.length} other ones`
			: `The user gave access to ${matching.length} sites: name the one that is meant`,
	);
}

function parseSite(resource: unknown): AccessibleSite {
	if (!isRecord(resource)) throw invalid('a site in the list is not an object');
	const { id, url, name, scopes, avatarUrl } = resource;
	// It becomes a segment of a path.
	if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id)) throw invalid('a site in the list has no cloud id');
	const parsed = typeof url === 'string' ? parseHttpUrl(url) : undefined;
	if (parsed === undefined) throw invalid('a site in the list has no URL');
	const granted = Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [];
	return {
		cloudId: id,
		url: parsed.href.replace(/\/$/, ''),
		name: typeof name === 'string' ? name : parsed.host,
		scopes: granted,
		...(typeof avatarUrl === 'string' ? { avatarUrl } : {}),
	};
}

function invalid(problem: string): ConsentError {
	return new ConsentError('ERR_CONSENT_RESOURCES', `The list of sites cannot be read: ${problem}`);
}
