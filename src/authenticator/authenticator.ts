import { readRequest, type HeadersLike, type RequestLike } from '../http/index.ts';
import { parseToken } from '../jwt/index.ts';
import { knownTenant, type TenantInfo } from '../tenant/index.ts';
import { authenticateForge, type ForgeAuthentication } from './authenticate-forge.ts';
import { authenticateInstall } from './authenticate-install.ts';
import { redactForLogs, type Authentication, type InstallAuthentication } from './authentication.ts';
import { issuerOf } from './check-claims.ts';
import { checkQsh, type QshKind } from './check-qsh.ts';
import { noteConfirmation } from './confirmation.ts';
import { findTenant, type FoundTenant, type MaybePromise } from './find-tenant.ts';
import { findToken } from './find-token.ts';
import { readOptions, type AuthenticatorOptions, type Settings } from './options.ts';
import { verifyTenant } from './verify-tenant.ts';

/** Options of {@link Authenticator.authenticate}. */
export interface AuthenticateOptions {
	/**
	 * Which kind of token this route takes: one that is signed for this very request, or one from
	 * `AP.context.getToken()`, which is good for any request and therefore taken only where asked for.
	 *
	 * @default 'request'
	 */
	qsh?: QshKind;
}

/**
 * Says who sent a request. One method per kind of proof; a route calls the one that it expects, and nothing else gets
 * in there.
 *
 * Every failure is a {@link DecodeError} with a stable `code`; respond with 401 and its `publicMessage`. The exception is
 * `ERR_KEY_UNAVAILABLE`, which is a 503: a key server did not respond, and the token may be good.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 *
 * @example
 * const authenticator = new Authenticator({ tenants, baseUrl: 'https://app.example.com/addon' });
 * const { clientKey, accountId } = await authenticator.authenticate(request);
 */
export class Authenticator {
	readonly #settings: Settings;

	/** @throws `TypeError` or `RangeError` that names the wrong option. */
	constructor(options: AuthenticatorOptions = {}) {
		// With Forge alone there are no tenants; but who takes unsigned installs must know which are not the first.
		const tenantsNeeded = options.forge === undefined || options.unsignedInstalls !== undefined;
		if (options.tenants === undefined && tenantsNeeded && new.target === Authenticator) {
			throw new TypeError('The option `tenants` is needed, unless a subclass overrides getSharedSecret');
		}
		this.#settings = readOptions(options);
	}

	/**
	 * The shared secret of a tenant; `undefined` for an unknown one. Override it to keep secrets elsewhere.
	 *
	 * @param tenant the stored tenant, when there is a store.
	 */
	getSharedSecret(_clientKey: string, tenant?: TenantInfo): MaybePromise<string | null | undefined> {
		return tenant?.sharedSecret;
	}

	/**
	 * Who sent this request: checks the Connect JWT that Atlassian's products attach to page loads, webhooks and the
	 * callbacks `enabled` and `disabled`, or a context token where asked for.
	 *
	 * @throws {@link DecodeError} when it cannot be trusted, whatever the reason; {@link TenantStoreError} when the store
	 *   or `getSharedSecret` failed: that is a 500, not a 401.
	 */
	authenticate(request: RequestLike, options?: AuthenticateOptions): Promise<Authentication>;
	/** The same, from the three parts that are looked at; `url` as it came: raw target or absolute. */
	authenticate(
		method: string,
		url: string,
		headers: HeadersLike,
		options?: AuthenticateOptions,
	): Promise<Authentication>;
	authenticate(
		first: RequestLike | string,
		second?: string | AuthenticateOptions,
		headers: HeadersLike = {},
		last?: AuthenticateOptions,
	): Promise<Authentication> {
		if (typeof first === 'string') {
			return this.#authenticate({ method: first, url: second as string, headers }, last);
		}
		return this.#authenticate(first, second as AuthenticateOptions | undefined);
	}

	/**
	 * Who was installed or uninstalled: checks the RS256 token of the lifecycle callbacks `installed` and `uninstalled`
	 * against the key that Atlassian publishes, and that it is meant for this app and for the tenant in the body.
	 *
	 * Needs the option `baseUrl`. Bitbucket's callbacks need the option `unsignedInstalls`, too.
	 *
	 * A token is good for one body: this process remembers which. The order of callbacks is kept by `createApp` alone.
	 *
	 * @param body what a framework has read: text, bytes, or the parsed object. Left out, it is read from the request: from
	 *   its `body` where a framework has put it there, else from its stream, which is used up by that.
	 * @throws {@link DecodeError} when it cannot be trusted; the codes of {@link Authenticator.authenticate} and
	 *   `ERR_AUDIENCE`, `ERR_BODY`, `ERR_BODY_SIZE`, `ERR_KEY`, `ERR_TOKEN_REPLAYED`, and `ERR_KEY_UNAVAILABLE`, which is
	 *   a 503, not a 401: the key server did not respond.
	 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
	 *
	 * @example
	 * const install = await authenticator.authenticateInstall(request);
	 * if (install.eventType === 'installed') tenants.set(install.clientKey, install.tenant);
	 * else tenants.delete(install.clientKey);
	 */
	async authenticateInstall(request: RequestLike, body?: unknown): Promise<InstallAuthentication> {
		return authenticateInstall(request, body, {
			...this.#settings,
			find: (clientKey, maxAge) => this.#find(clientKey, maxAge),
		});
	}

	/**
	 * Who called this Forge remote: checks the invocation token. Needs the option `forge`.
	 *
	 * @throws {@link DecodeError} when it cannot be trusted, or `ERR_KEY_UNAVAILABLE`, which is a 503, not a 401: the keys of
	 *   Forge cannot be read; `TypeError` without the option `forge`.
	 * @see https://developer.atlassian.com/platform/forge/remote/essentials/
	 *
	 * @example
	 * const authenticator = new Authenticator({ forge: { appId: '11111111-2222-3333-4444-555555555555' } });
	 * const auth = await authenticator.authenticateForge(request);
	 * const issue = await createClient(auth).get('rest/api/3/issue/KEY-1').json();
	 */
	async authenticateForge(request: RequestLike): Promise<ForgeAuthentication> {
		const { forge, time } = this.#settings;
		if (forge === undefined) throw new TypeError('The option `forge` is needed, with the id of the app');
		return authenticateForge(request, forge, time);
	}

	async #authenticate(
		requestLike: RequestLike,
		{ qsh = 'request' }: AuthenticateOptions = {},
	): Promise<Authentication> {
		if (qsh !== 'request' && qsh !== 'context') throw new TypeError("The option `qsh` must be 'request' or 'context'");
		const { key, time, basePaths, tenants } = this.#settings;
		const request = readRequest(requestLike);
		const token = findToken(request);
		const unverified = parseToken(token, 'HS256');
		const clientKey = issuerOf(unverified.claims, key);
		const { tenant, secret, claims, confirmsSecret } = await verifyTenant(unverified, clientKey, {
			tenants,
			time,
			find: (key, maxAge) => this.#find(key, maxAge),
		});
		await checkQsh(claims, qsh, { ...request, token, basePaths });
		const known = tenant && knownTenant(tenant, secret);
		const authentication = redactForLogs({ clientKey, accountId: claims.sub, tenant: known, claims });
		if (confirmsSecret) await noteConfirmation(authentication, tenants, secret);
		return authentication;
	}

	#find(clientKey: string, maxAge?: number): Promise<FoundTenant | undefined> {
		return findTenant(clientKey, this.#settings, (key, tenant) => this.getSharedSecret(key, tenant), maxAge);
	}
}
