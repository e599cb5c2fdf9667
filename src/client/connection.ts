import { parseHttpUrl } from '../http/index.ts';
import { isRecord } from '../is-record.ts';
import { signingCopy, type ForgeAccess, type KnownTenant, type TenantInfo } from '../tenant/index.ts';
import type { ForgeInstallation } from '../forge/index.ts';
import { assertSpelling } from '../option-names.ts';
import { textOf } from '../text-of.ts';
import { connectJwt, forgeBearer, forgeSystem, isCloudId, type Credential } from './credentials/index.ts';
import { apiBaseUrlOf, baseUrlOver, isForgeTenant, isInstallation, type ForgeTenant } from './forge-target.ts';
import { MISPLACED } from './option-names.ts';
import type { SigningOptions } from './options.ts';
import { parseBaseUrl, type BaseUrl, type TenantAddress } from './url/index.ts';

/** A base URL and its credential. */
export interface Connection {
	/**
	 * The base URL of the REST API: that of the site, of the site on the gateway, or of your own server.
	 *
	 * @default that of the credential, if it has one
	 */
	readonly baseUrl?: string | undefined;
	readonly credential: Credential;
	/**
	 * The site, for a base URL on the gateway: absolute URLs that name it (`self`, `content`, the next page) are called at the
	 * base URL.
	 *
	 * @default from `cloudIdOf`, if it was asked in this process
	 */
	readonly siteUrl?: string | undefined;
	/**
	 * The cloud id, for a base URL on the site: absolute URLs that name the site's place on the gateway are called at the base
	 * URL.
	 *
	 * @default from `cloudIdOf`, if it was asked in this process
	 */
	readonly cloudId?: string | undefined;
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
	assertTarget(target);
	if (target && isForgeTenant(target)) {
		return ofInstallation(target.installation, baseUrlOver(target), target.tenant.baseUrl);
	}
	if (target && isInstallation(target)) return ofInstallation(target, apiBaseUrlOf(target), target.siteUrl);
	if (isTenant(target)) {
		const credential = connectJwt(target);
		const address = { cloudId: textOf(target.cloudId) };
		return { base: baseOf({ credential }, address), credential: () => credential, tenant: signingCopy(target) };
	}
	if ('credential' in target) {
		assertSpelling(target, ['baseUrl', 'credential', 'siteUrl', 'cloudId'], ' of `createClient`');
		assertNoOptions(target);
		return { base: baseOf(target, addressOf(target)), credential: () => target.credential };
	}
	const { apiBaseUrl, tokens } = target;
	if (apiBaseUrl === undefined) throw new TypeError('The request from Forge has no `apiBaseUrl`');
	return { base: parseBaseUrl(apiBaseUrl, forgeAddress(target)), credential: ({ as }) => forgeBearer(tokens, as) };
}

/**
 * A connection may have fields of the user's own, such as those of a site: only the names of options are refused. A record
 * from a store is not checked: its own fields may have any name.
 *
 * @throws `TypeError` that names an option of the client.
 */
function assertNoOptions(connection: Connection): void {
	for (const [name, value] of Object.entries(connection)) {
		if (value !== undefined && MISPLACED.includes(name)) {
			throw new TypeError(`The option \`${name}\` belongs in the second argument of \`createClient\``);
		}
	}
}

/** @throws `TypeError` for an invalid `siteUrl` or `cloudId` */
function addressOf({ siteUrl, cloudId }: Connection): TenantAddress {
	const site = siteUrl === undefined ? undefined : parseHttpUrl(siteUrl)?.origin;
	if (siteUrl !== undefined && site === undefined) throw new TypeError('The `siteUrl` must be an http(s) URL');
	if (cloudId !== undefined && !isCloudId(cloudId)) {
		throw new TypeError('The `cloudId` must be letters, digits and hyphens');
	}
	return { site, cloudId };
}

/** The verified token of a request from Forge names its site. */
function forgeAddress(target: ForgeAccess): TenantAddress {
	const context = 'context' in target && isRecord(target.context) ? target.context : {};
	return { site: parseHttpUrl(textOf(context['siteUrl']) ?? '')?.origin, cloudId: textOf(context['cloudId']) };
}

/** @throws `TypeError` that says what to give, for what plain JavaScript may pass. */
function assertTarget(target: unknown): void {
	if (typeof target === 'string' || target instanceof URL) {
		throw new TypeError(
			"A URL alone has no credential: createClient({ baseUrl: 'https://you.atlassian.net', credential: basic({ email, apiToken }) })",
		);
	}
	if (!isRecord(target) || target['credential'] !== undefined) return;
	if ('baseUrl' in target && !['clientKey', 'sharedSecret', 'tokens'].some((name) => name in target)) {
		throw new TypeError(
			'The `credential` is missing: give `basic({ email, apiToken })`, `bearer(token)`, another one, or `anonymous()`',
		);
	}
}

/** A tenant may have any further field, but never lacks its client key. */
function isTenant(target: TenantInfo | KnownTenant | ForgeAccess | Connection): target is TenantInfo | KnownTenant {
	// Plain JavaScript may pass undefined: it lacks the same fields as an empty tenant.
	return !target || 'clientKey' in target || !('credential' in target || typeof target.tokens === 'object');
}

function ofInstallation(installation: ForgeInstallation, baseUrl: string, siteUrl: unknown): Target {
	const system = forgeSystem(installation);
	const address = { site: parseHttpUrl(textOf(siteUrl) ?? '')?.origin, cloudId: textOf(installation.cloudId) };
	return {
		base: parseBaseUrl(baseUrl, address),
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

function baseOf({ credential, baseUrl }: Connection, address: TenantAddress): BaseUrl {
	if (typeof credential !== 'function') throw new TypeError('The `credential` must be a function');
	const url = baseUrl ?? credential.baseUrl;
	if (url === undefined) throw new TypeError('The `baseUrl` is missing');
	const base = parseBaseUrl(url, address);
	if (credential.baseUrl !== undefined && parseBaseUrl(credential.baseUrl).origin !== base.origin) {
		throw new TypeError(`The credential is for ${credential.baseUrl}: it is not sent to ${base.origin}`);
	}
	return base;
}
