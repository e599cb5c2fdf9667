import type { VerifiedClaims } from '../jwt/index.ts';
import { writer } from '../redact/index.ts';
import {
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
	 * The stored tenant, for `createClient` and `encodeToken`; undefined when a subclass returns secrets only. A copy of it
	 * lacks the secret: do not store it.
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
	/** The tenant of the body, with its secret: replaces the stored one. */
	tenant: TenantInfo;
	/** All claims of the token; undefined only for a first install that the option `unsignedInstalls` accepts. */
	claims: VerifiedClaims | undefined;
}

/** A verified `uninstalled` callback. */
export interface UninstalledAuthentication {
	eventType: 'uninstalled';
	/** The tenant's client key: the issuer of the token, and that of the body. */
	clientKey: string;
	/** The tenant of the body, without its secret. */
	tenant: UninstalledTenant;
	/** All claims of the token. */
	claims: VerifiedClaims;
}

/** A verified lifecycle callback: switch on `eventType`. */
export type InstallAuthentication = InstalledAuthentication | UninstalledAuthentication;

/** Keeps the secret of a tenant out of `console.log` and of loggers that write JSON, since apps log the sender. */
export const redactForLogs: <T extends object>(record: T) => T = writer((record) => withoutSecrets(record));

/** A copy for printing: no tenant in it has a secret. */
export function withoutSecrets(record: object): object {
	const entries = Object.entries(record);
	return Object.fromEntries(entries.map(([name, value]) => [name, isTenant(value) ? withoutSecret(value) : value]));
}

function isTenant(value: unknown): value is TenantDetails {
	return typeof value === 'object' && value !== null && 'clientKey' in value;
}
