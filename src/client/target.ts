import { apiUrlOf, type ForgeAccess, type TenantInfo } from '../tenant/index.ts';
import type { SigningOptions } from './options.ts';
import { connectSigner, forgeSigner, type Sign } from './signer.ts';

/** Where requests go, and what signs them. */
export interface Target {
	readonly baseUrl: string;
	readonly signer: (signing: SigningOptions) => Sign;
}

/** @throws `TypeError` for what the tenant, or the request of Forge, lacks. */
export function targetOf(tenant: TenantInfo | ForgeAccess): Target {
	return isForge(tenant) ? forgeTarget(tenant) : tenantTarget(tenant);
}

/** A tenant may have any further field, but never lacks its client key. */
function isForge(target: TenantInfo | ForgeAccess): target is ForgeAccess {
	return typeof target?.tokens === 'object' && !('clientKey' in target);
}

function tenantTarget(tenantInfo: TenantInfo): Target {
	const tenant = { ...tenantInfo };
	for (const field of ['clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	return { baseUrl: apiUrlOf(tenant), signer: (signing) => connectSigner(tenant, signing) };
}

function forgeTarget({ apiBaseUrl, tokens }: ForgeAccess): Target {
	if (apiBaseUrl === undefined) throw new TypeError('The request of Forge named no `apiBaseUrl`');
	return { baseUrl: apiBaseUrl, signer: (signing) => forgeSigner({ apiBaseUrl, tokens }, signing) };
}
