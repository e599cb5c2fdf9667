import { signingCopy, type ForgeAccess, type KnownTenant, type TenantInfo } from '../tenant/index.ts';
import { parseBase, type Base } from './base.ts';
import { connectJwt, forgeBearer, type Credential } from './credentials/index.ts';
import type { SigningOptions } from './options.ts';

/** An address, and what opens it. */
export interface SiteAccess {
	/**
	 * Where the REST API is: of the site, its address on the gateway, or your own server's.
	 *
	 * @default the credential's own address, where it has one
	 */
	readonly baseUrl?: string;
	readonly credential: Credential;
}

/** Where requests go, and what signs them. */
export interface Target {
	readonly base: Base;
	readonly credential: (signing: SigningOptions) => Credential;
	/** Of Connect: for acting as its users. */
	readonly tenant?: TenantInfo;
}

/** @throws `TypeError` for what the tenant, the request of Forge, or the access lacks. */
export function targetOf(target: TenantInfo | KnownTenant | ForgeAccess | SiteAccess): Target {
	if (isTenant(target)) {
		const credential = connectJwt(target);
		return { base: baseOf({ credential }), credential: () => credential, tenant: signingCopy(target) };
	}
	if ('credential' in target) return { base: baseOf(target), credential: () => target.credential };
	const { apiBaseUrl, tokens } = target;
	if (apiBaseUrl === undefined) throw new TypeError('The request of Forge named no `apiBaseUrl`');
	return { base: parseBase(apiBaseUrl), credential: ({ as }) => forgeBearer(tokens, as) };
}

/** A tenant may have any further field, but never lacks its client key. */
function isTenant(target: TenantInfo | KnownTenant | ForgeAccess | SiteAccess): target is TenantInfo | KnownTenant {
	// Plain JavaScript may give nothing at all: that lacks the same as a tenant without fields.
	return !target || 'clientKey' in target || !('credential' in target || typeof target.tokens === 'object');
}

function baseOf({ credential, baseUrl }: SiteAccess): Base {
	if (typeof credential !== 'function') throw new TypeError('The `credential` must be a function');
	const own = credential.baseUrl;
	const address = baseUrl ?? own;
	if (address === undefined) throw new TypeError('The `baseUrl` is missing');
	const base = parseBase(address);
	if (own !== undefined && parseBase(own).origin !== base.origin) {
		throw new TypeError(`The credential is for ${own}: it is not sent to ${base.origin}`);
	}
	return base;
}
