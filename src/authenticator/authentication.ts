import type { VerifiedClaims } from '../jwt/index.ts';
import {
	printAs,
	withoutSecret,
	type KnownTenant,
	type TenantDetails,
	type TenantInfo,
	type UninstalledTenant,
} from '../tenant/index.ts';

/** Who sent a request. */
export interface Authentication {
	/** The tenant's client key: the issuer of the token. */
	clientKey: string;
	/** Account id of the user who acted; undefined when nobody did. */
	accountId: string | undefined;
	/**
	 * The stored tenant, for `createClient` and `encodeToken`; undefined when a subclass gives secrets only. No copy of it
	 * has the secret: store something else.
	 */
	tenant: KnownTenant | undefined;
	/** All claims of the token. */
	claims: VerifiedClaims;
}

/** A verified `installed` callback. */
export interface InstalledAuthentication {
	eventType: 'installed';
	/** The tenant's client key: the issuer of the token, and that of the body. */
	clientKey: string;
	/** The tenant, from the body, with its secret: store it in place of the previous one. */
	tenant: TenantInfo;
	/** All claims of the token; undefined only for a first install that the option `unsignedInstalls` let in. */
	claims: VerifiedClaims | undefined;
}

/** A verified `uninstalled` callback. */
export interface UninstalledAuthentication {
	eventType: 'uninstalled';
	/** The tenant's client key: the issuer of the token, and that of the body. */
	clientKey: string;
	/** The tenant, from the body, without its secret. */
	tenant: UninstalledTenant;
	/** All claims of the token. */
	claims: VerifiedClaims;
}

/** What a verified lifecycle callback says: switch on `eventType`. */
export type InstallAuthentication = InstalledAuthentication | UninstalledAuthentication;

/** Apps log who called. Neither `console.log` nor a logger that writes JSON shows the secret of a tenant in it then. */
export function redactForLogs<T extends object>(record: T): T {
	return printAs(record, () => withoutSecrets(record));
}

/** A copy to show: no tenant in it has a secret. */
export function withoutSecrets(record: object): object {
	const entries = Object.entries(record);
	return Object.fromEntries(entries.map(([name, value]) => [name, isTenant(value) ? withoutSecret(value) : value]));
}

function isTenant(value: unknown): value is TenantDetails {
	return typeof value === 'object' && value !== null && 'clientKey' in value;
}
