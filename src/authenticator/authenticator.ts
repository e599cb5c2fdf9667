import { whenReady, type MaybePromise } from '../abortable.ts';
import { readRequest, type HeadersLike, type ReceivedRequest, type RequestLike } from '../http/index.ts';
import { parseToken } from '../jwt/index.ts';
import type { RequestTarget } from '../qsh/index.ts';
import { authentications, type AuthenticateMessage } from '../telemetry/index.ts';
import { knownTenant, type TenantInfo } from '../tenant/index.ts';
import { authenticateForge, type ForgeAuthentication } from './authenticate-forge.ts';
import { authenticateInstall } from './authenticate-install.ts';
import type { Authentication, InstallAuthentication } from './authentication.ts';
import { audienceOf, issuerOf } from './check-claims.ts';
import { checkQsh, type QshKind } from './check-qsh.ts';
import { recordConfirmation } from './confirmation.ts';
import { findTenant, type FoundTenant } from './find-tenant.ts';
import { findToken } from './find-token.ts';
import { formValues } from './form-token.ts';
import { parseOptions, type AuthenticatorOptions, type Settings } from './options.ts';
import { verifyTenant } from './verify-tenant.ts';

/** Options of {@link Authenticator.authenticate}. */
export interface AuthenticateOptions {
	/**
	 * The kind of token that this route accepts: one that is signed for this request, or a context token from
	 * `AP.context.getToken()`, which is valid for any request and therefore accepted only with this option.
	 *
	 * @default 'request'
	 */
	qsh?: QshKind | undefined;
	/**
	 * A field of a POSTed form that may hold the token, such as `jwt`, which atlassian-connect-express reads. The form is the
	 * `body` that a framework has parsed, or that of a Web Request, which can still be read after it.
	 *
	 * @default no field is read
	 */
	formField?: string | undefined;
	/**
	 * Accepts session tokens as well, as atlassian-connect-express makes them for the pages of an app: the app itself is the
	 * issuer, the tenant is the one audience, and the tenant's secret signs. Needs the option `key` and `qsh: 'context'`.
	 *
	 * @default false
	 */
	sessionToken?: boolean | undefined;
}

/** The method `authenticate`, but for its promise: the result is there at once where nothing waits. */
export let authenticateSoon: (
	authenticator: Authenticator,
	request: RequestLike,
	target: RequestTarget,
) => MaybePromise<Authentication>;

/**
 * Verifies who sent a request. There is one method per kind of proof; a route calls the one that it expects, and accepts
 * nothing else.
 *
 * Every failure is a {@link DecodeError} with a stable `code`; respond with 401 and its `publicMessage`. The exception is
 * `ERR_KEY_UNAVAILABLE`, which is a 503: a key server did not respond, and the token may be valid.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 *
 * @example
 * const authenticator = new Authenticator({ tenants, baseUrl: 'https://app.example.com/addon' });
 * const { clientKey, accountId } = await authenticator.authenticate(request);
 */
export class Authenticator {
	readonly #settings: Settings;

	static {
		authenticateSoon = (authenticator, request, target) =>
			traced('authenticate', () => authenticator.#authenticate(request, {}, target));
	}

	/** @throws `TypeError` or `RangeError` that names the wrong option. */
	constructor(options: AuthenticatorOptions = {}) {
		// With Forge alone there are no tenants. Unsigned installs need them: only the first one is accepted.
		const tenantsNeeded = options.forge === undefined || options.unsignedInstalls !== undefined;
		if (options.tenants === undefined && tenantsNeeded && new.target === Authenticator) {
			throw new TypeError('The option `tenants` is needed, unless a subclass overrides getSharedSecret');
		}
		this.#settings = parseOptions(options);
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
	 * Verifies the Connect JWT that Atlassian's products attach to page loads, webhooks and the callbacks `enabled` and
	 * `disabled`, or a context token with the option `qsh`.
	 *
	 * @throws {@link DecodeError} when the request is refused; {@link TenantStoreError} when the store
	 *   or `getSharedSecret` failed: that is a 500, not a 401.
	 */
	authenticate(request: RequestLike, options?: AuthenticateOptions): Promise<Authentication>;
	/** The same for a request in parts; `url` as received: raw target or absolute. */
	authenticate(
		method: string,
		url: string,
		headers: HeadersLike,
		options?: Omit<AuthenticateOptions, 'formField'>,
	): Promise<Authentication>;
	async authenticate(
		first: RequestLike | string,
		second?: string | AuthenticateOptions,
		headers: HeadersLike = {},
		last?: AuthenticateOptions,
	): Promise<Authentication> {
		if (typeof first === 'string') {
			return traced('authenticate', () => this.#authenticate({ method: first, url: second as string, headers }, last));
		}
		return traced('authenticate', () => this.#authenticate(first, second as AuthenticateOptions | undefined));
	}

	/**
	 * Verifies the RS256 token of the lifecycle callbacks `installed` and `uninstalled` with the key that Atlassian publishes,
	 * and that it is meant for this app and for the tenant in the body.
	 *
	 * Needs the option `baseUrl`. Bitbucket's callbacks need the option `unsignedInstalls`, too.
	 *
	 * A token is bound to the first body that it arrives with, within this process. Only `createApp` also checks the order of
	 * callbacks.
	 *
	 * @param body the body, if a framework has read it: text, bytes, or the parsed object. If omitted, it is read from the
	 *   request: from its `body` if a framework has set it, otherwise from its stream, which is consumed.
	 * @throws {@link DecodeError} when the callback is refused; the codes of {@link Authenticator.authenticate} and
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
		return traced('authenticateInstall', () =>
			authenticateInstall(request, body, {
				...this.#settings,
				find: (clientKey, maxAge) => this.#find(clientKey, maxAge),
			}),
		);
	}

	/**
	 * Verifies the invocation token of a call to a Forge remote. Needs the option `forge`.
	 *
	 * @throws {@link DecodeError} when the call is refused, or `ERR_KEY_UNAVAILABLE`, which is a 503, not a 401: the keys of
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
		return traced('authenticateForge', () => authenticateForge(request, forge, time));
	}

	#authenticate(
		requestLike: RequestLike,
		options: AuthenticateOptions = {},
		target?: RequestTarget,
	): MaybePromise<Authentication> {
		const checked = checkAuthenticateOptions(options, this.#settings.key);
		const request = readRequest(requestLike, target);
		if (checked.formField === undefined) return this.#verify(request, checked, []);
		return formValues(requestLike, checked.formField).then((values) => this.#verify(request, checked, values));
	}

	/** Where nothing waits, a wait would cost as much as a hash. */
	#verify(
		request: ReceivedRequest,
		{ qsh, sessionToken }: CheckedOptions,
		formTokens: readonly string[],
	): MaybePromise<Authentication> {
		const { key, time, basePaths, tenants } = this.#settings;
		const token = findToken(request, formTokens);
		const unverified = parseToken(token, 'HS256');
		const isSession = sessionToken && unverified.claims.iss === key;
		const clientKey = isSession ? audienceOf(unverified.claims) : issuerOf(unverified.claims, key);
		const verifying = verifyTenant(unverified, clientKey, {
			tenants,
			time,
			find: (key, maxAge) => this.#find(key, maxAge),
		});
		return whenReady(verifying, (verified) => {
			const { tenant, secret, claims, confirmsSecret } = verified;
			// Those of atlassian-connect-express have none. A token that the app makes for a product always has one.
			const needsQsh = !isSession || claims.qsh !== undefined;
			return whenReady(needsQsh ? checkQsh(claims, qsh, request, { token, basePaths }) : undefined, () => {
				const known = tenant && knownTenant(tenant, secret);
				const authentication: Authentication = { clientKey, accountId: claims.sub, tenant: known, claims };
				if (!confirmsSecret) return authentication;
				return recordConfirmation(authentication, tenants, secret).then(() => authentication);
			});
		});
	}

	#find(clientKey: string, maxAge?: number): MaybePromise<FoundTenant | undefined> {
		return findTenant(clientKey, this.#settings, (key, tenant) => this.getSharedSecret(key, tenant), maxAge);
	}
}

function traced<T>(operation: AuthenticateMessage['operation'], run: () => MaybePromise<T>): MaybePromise<T> {
	return authentications.hasSubscribers ? authentications.trace({ operation }, run) : run();
}

interface CheckedOptions {
	readonly qsh: QshKind;
	readonly formField: string | undefined;
	readonly sessionToken: boolean;
}

/** @throws `TypeError` that names the wrong option. */
function checkAuthenticateOptions(
	{ qsh = 'request', formField, sessionToken = false }: AuthenticateOptions,
	key: string | undefined,
): CheckedOptions {
	if (qsh !== 'request' && qsh !== 'context') throw new TypeError("The option `qsh` must be 'request' or 'context'");
	if (formField !== undefined && (typeof formField !== 'string' || formField === '')) {
		throw new TypeError('The option `formField` must be the name of a field');
	}
	if (sessionToken && (key === undefined || qsh !== 'context')) {
		throw new TypeError("The option `sessionToken` needs the Authenticator's option `key`, and `qsh: 'context'`");
	}
	return { qsh, formField, sessionToken };
}
