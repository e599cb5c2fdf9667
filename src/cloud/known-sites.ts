import { lruSet } from '../lru.ts';

const SITES = /^https:\/\/[a-z\d-]+\.(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.(?:net|com))$/;
const MAX_SITES = 1000;
const cloudIds = new Map<string, string>();
const sites = new Map<string, string>();

/** Whether an origin is that of a site on Atlassian's cloud. */
export function isSite(origin: string): boolean {
	return SITES.test(origin);
}

/** Remembers the cloud id that a site of Atlassian's, or the gateway, names. Others could name that of any tenant. */
export function rememberSite(origin: string, cloudId: string): void {
	if (!isSite(origin)) return;
	lruSet(cloudIds, origin, cloudId, MAX_SITES);
	lruSet(sites, cloudId, origin, MAX_SITES);
}

/** The remembered cloud id of a site. */
export function knownCloudId(origin: string): string | undefined {
	return cloudIds.get(origin);
}

/** The remembered origin of a site. */
export function knownSite(cloudId: string): string | undefined {
	return sites.get(cloudId);
}
