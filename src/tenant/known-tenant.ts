import { printer } from '../redact/index.ts';
import type { TenantDetails, TenantInfo } from './tenant-info.ts';

/** In types only. TypeScript leaves accessors and private members of classes out of a spread, as the runtime does here. */
declare class HiddenSecret {
	private readonly hidden: never;
	/** Not a string by its type, so that neither this record nor a copy of it can be stored as a tenant. */
	get sharedSecret(): unknown;
}

/**
 * A stored tenant, as far as it can be shown. `createClient`, `asUser` and `encodeToken` sign with it; but no copy, clone,
 * JSON or print of it has the secret, so it cannot be stored. The record with its secret is in your store, under
 * `clientKey`.
 */
export interface KnownTenant extends TenantDetails, HiddenSecret {}

/** @param secret the present one: a store may not have it. */
export function knownTenant(tenant: TenantInfo, secret: string = tenant.sharedSecret): KnownTenant {
	const { sharedSecret: _, previousSecret: __, precedingSecret: ___, lastCallback: ____, ...details } = tenant;
	// A getter, since `console.dir` can show values that are not enumerable. The class exists in types only.
	const known = Object.defineProperty(details, 'sharedSecret', { get: () => secret }) as unknown as KnownTenant;
	return printCopy(known);
}

/** `inspect` can show what accessors give. */
const printCopy = printer((known) => ({ ...known }));

/** A plain copy of a tenant, to sign with: with the secret. It is not for storing. */
export function signingCopy(tenant: TenantInfo | KnownTenant): TenantInfo {
	// Plain JavaScript may give nothing at all; and a secret that is not a string is refused where it would sign.
	return { ...tenant, sharedSecret: (tenant as Partial<TenantInfo> | undefined)?.sharedSecret as string };
}
