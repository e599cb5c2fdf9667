import { signingCopy, type ForgeAccess, type KnownTenant, type TenantInfo } from '../tenant/index.ts';
import type { ForgeInstallation } from '../forge/index.ts';
import { connectJwt, forgeBearer, forgeSystem, type Credential } from './credentials/index.ts';
import { apiBaseUrlOf, baseUrlOver, isForgeTenant, isInstallation, type ForgeTenant } from './forge-target.ts';
import type { SigningOptions } from './options.ts';
import { parseBaseUrl, type BaseUrl } from './url/index.ts';

/** A base URL and its credential. */
export interface Connection {
	/**
	 * The base URL of the REST API: that of the site, of the site on the gateway, or of your own server.
	 *
	 * @default that of the credential, if it has one
	 */
	readonly baseUrl?: string;
	readonly credential: Credential;
}

/** The base URL of a client and its credential, checked. */
export interface Target {
	readonly base: BaseUrl;
	readonly credential: (signing: SigningOptions) => Credential;
	/** Of Connect: its users can be impersonated. */
	readonly tenant?: TenantInfo;
	/** Of Forge: absent users of it can be impersonated. */
	readonly installation?: ForgeInstallation;
}

/** Everything that a client can be made for. */
export type ClientTarget = TenantInfo | KnownTenant | ForgeAccess | Connection | ForgeInstallation | ForgeTenant;

/** @throws `TypeError` that names a missing or invalid field of the tenant, the request from Forge, or the connection. */
export function targetOf(target: ClientTarget): Target {
	if (target && isForgeTenant(target)) return ofInstallation(target.installation, baseUrlOver(target));
	if (target && isInstallation(target)) return ofInstallation(target, apiBaseUrlOf(target));
	if (isTenant(target)) {
		const credential = connectJwt(target);
		return { base: baseOf({ credential }), credential: () => credential, tenant: signingCopy(target) };
	}
	if ('credential' in target) return { base: baseOf(target), credential: () => target.credential };
	const { apiBaseUrl, tokens } = target;
	if (apiBaseUrl === undefined) throw new TypeError('The request from Forge has no `apiBaseUrl`');
	return { base: parseBaseUrl(apiBaseUrl), credential: ({ as }) => forgeBearer(tokens, as) };
}

/** A tenant may have any further field, but never lacks its client key. */
function isTenant(target: TenantInfo | KnownTenant | ForgeAccess | Connection): target is TenantInfo | KnownTenant {
	// Plain JavaScript may pass undefined: it lacks the same fields as an empty tenant.
	return !target || 'clientKey' in target || !('credential' in target || typeof target.tokens === 'object');
}

function ofInstallation(installation: ForgeInstallation, baseUrl: string): Target {
	const system = forgeSystem(installation);
	return {
		base: parseBaseUrl(baseUrl),
		credential: ({ as }) => {
			if (as === 'user') {
				throw new TypeError(
					'An installation has no token of a user who is there: `client.asUser(accountId)` acts as one',
				);
			}
			return system;
		},
		installation,
	};
}

function baseOf({ credential, baseUrl }: Connection): BaseUrl {
	if (typeof credential !== 'function') throw new TypeError('The `credential` must be a function');
	const url = baseUrl ?? credential.baseUrl;
	if (url === undefined) throw new TypeError('The `baseUrl` is missing');
	const base = parseBaseUrl(url);
	if (credential.baseUrl !== undefined && parseBaseUrl(credential.baseUrl).origin !== base.origin) {
		throw new TypeError(`The credential is for ${credential.baseUrl}: it is not sent to ${base.origin}`);
	}
	return base;
}
