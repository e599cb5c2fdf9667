import { checkForgeApi } from '../cloud/index.ts';
import type { ForgeInstallation } from '../forge/index.ts';
import type { KnownTenant, TenantInfo } from '../tenant/index.ts';

/** A tenant whose calls go over Forge: see {@link overForge}. */
export interface ForgeTenant {
	readonly tenant: TenantInfo | KnownTenant;
	readonly installation: ForgeInstallation;
}

/**
 * Moves the calls of a Connect tenant from its JWT to the tokens of Forge, with nothing else changed: same paths, same
 * options, and `asUser`. Find the installation by `links.find({ clientKey })`.
 *
 * @throws `TypeError` when the two are not of the same site and product.
 *
 * @example
 * const link = await links.find({ clientKey: tenant.clientKey });
 * const installation = asForgeInstallation(await installations.get(link?.installationIds[0] ?? ''));
 * const client = createClient(installation ? overForge(tenant, installation) : tenant);
 */
export function overForge(tenant: TenantInfo | KnownTenant, installation: ForgeInstallation): ForgeTenant {
	const problem = mismatch(tenant, installation);
	if (problem !== undefined)
		throw new TypeError(`The tenant and the installation are not of the same site: ${problem}`);
	return { tenant, installation };
}

/** Whether something is what `overForge` gives. A tenant may have a field of any name, but never lacks its client key. */
export function isForgeTenant(target: object): target is ForgeTenant {
	return 'installation' in target && 'tenant' in target && !('clientKey' in target);
}

/** Whether something is the record of an installation. */
export function isInstallation(target: object): target is ForgeInstallation {
	return 'installationId' in target && 'appId' in target && !('clientKey' in target) && !('tokens' in target);
}

/**
 * Where the API of an installation is.
 *
 * @throws `TypeError` when the record does not say, and for that of a local site in production.
 */
export function apiBaseUrlOf({ apiBaseUrl, development }: ForgeInstallation): string {
	if (apiBaseUrl === undefined) throw new TypeError('The installation has no `apiBaseUrl`');
	checkForgeApi(apiBaseUrl, development);
	return apiBaseUrl;
}

const WIKI = /\/wiki\/?$/;

/** The base URL of a tenant's calls over Forge: with `/wiki`, if the tenant's has it, so that its paths mean the same. */
export function baseUrlOver({ tenant, installation }: ForgeTenant): string {
	const apiBaseUrl = apiBaseUrlOf(installation).replace(/\/$/, '');
	return WIKI.test(tenant.baseUrl) && !WIKI.test(apiBaseUrl) ? `${apiBaseUrl}/wiki` : apiBaseUrl;
}

function mismatch(tenant: TenantInfo | KnownTenant, installation: ForgeInstallation): string | undefined {
	const { cloudId, apiBaseUrl = '', siteUrl } = installation;
	const product = /\/ex\/([\w-]+)\//.exec(apiBaseUrl)?.[1];
	const ofTenant = tenant.productType?.toLowerCase();
	if (product !== undefined && ofTenant !== undefined && product !== ofTenant) return `${ofTenant} and ${product}`;
	if (typeof tenant.cloudId === 'string' && cloudId !== undefined) {
		return tenant.cloudId.toLowerCase() === cloudId ? undefined : 'their cloud ids differ';
	}
	const origin = URL.parse(tenant.baseUrl)?.origin;
	return siteUrl === undefined || siteUrl === origin ? undefined : 'their addresses differ';
}
