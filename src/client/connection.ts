import { signingCopy, type ForgeAccess, type KnownTenant, type TenantInfo } from '../tenant/index.ts';
import { connectJwt, forgeBearer, type Credential } from './credentials/index.ts';
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
}

/** @throws `TypeError` that names a missing or invalid field of the tenant, the request from Forge, or the connection. */
export function targetOf(target: TenantInfo | KnownTenant | ForgeAccess | Connection): Target {
	assertTarget(target);
	if (isTenant(target)) {
		const credential = connectJwt(target);
		return { base: baseOf({ credential }), credential: () => credential, tenant: signingCopy(target) };
	}
	if ('credential' in target) return { base: baseOf(target), credential: () => target.credential };
	const { apiBaseUrl, tokens } = target;
	if (apiBaseUrl === undefined) throw new TypeError('The request from Forge has no `apiBaseUrl`');
	return { base: parseBaseUrl(apiBaseUrl), credential: ({ as }) => forgeBearer(tokens, as) };
}

/** @throws `TypeError` that says what to give, for what plain JavaScript may pass. */
function assertTarget(target: unknown): void {
	if (typeof target === 'string' || target instanceof URL) {
		throw new TypeError(
			"A URL alone has no credential: createClient({ baseUrl: 'https://you.atlassian.net', credential: basic({ email, apiToken }) })",
		);
	}
	if (typeof target !== 'object' || target === null) return;
	const isConnection =
		'baseUrl' in target && !('clientKey' in target || 'sharedSecret' in target || 'tokens' in target);
	if (isConnection && !('credential' in target && target.credential !== undefined)) {
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
