import { DecodeError, TenantStoreError } from '../errors.ts';
import { checkTimeOptions, parseToken, verifyToken, type TimeOptions, type VerifiedClaims } from '../jwt/index.ts';
import { basePathOf } from '../qsh/index.ts';
import { printAs, withoutSecret, type TenantInfo, type TenantStore } from '../tenant/index.ts';
import { checkQsh, type QshKind } from './check-qsh.ts';
import { findToken } from './find-token.ts';
import { readRequest, type HeadersLike, type RequestLike } from './request.ts';

/** Options of {@link Authenticator}. */
export interface AuthenticatorOptions extends TimeOptions {
	/** Where the tenants are kept. Needed unless a subclass overrides `getSharedSecret`. */
	tenants?: TenantStore;
	/** The app's own base URL, as in its descriptor: its path is cut off what comes in. */
	baseUrl?: string | URL;
	/** The app's own key: a token that names it as issuer is one that the app made, and is refused. */
	key?: string;
}

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

/** Who sent a request. */
export interface Authentication {
	/** The tenant's client key: the issuer of the token. */
	clientKey: string;
	/** Account id of the user who acted; undefined when nobody did. */
	accountId: string | undefined;
	/** The stored tenant; undefined when a subclass gives secrets only. */
	tenant: TenantInfo | undefined;
	/** All claims of the token. */
	claims: VerifiedClaims;
}

type MaybePromise<T> = T | Promise<T>;

/**
 * Says who sent a request: checks the Connect JWT that Atlassian's products attach to page loads and webhooks.
 *
 * Every failure is a {@link DecodeError} with a stable `code`; answer 401 with its `publicMessage`.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 *
 * @example
 * const authenticator = new Authenticator({ tenants, baseUrl: 'https://app.example.com/addon' });
 * const { clientKey, accountId } = await authenticator.authenticate(request);
 */
export class Authenticator {
	readonly #tenants: TenantStore | undefined;
	readonly #basePath: string;
	readonly #key: string | undefined;
	readonly #time: Required<TimeOptions>;

	/** @throws `TypeError` or `RangeError` that names the wrong option. */
	constructor(options: AuthenticatorOptions = {}) {
		const { tenants, baseUrl, key } = options;
		if (tenants === undefined && new.target === Authenticator) {
			throw new TypeError('The option `tenants` is needed, unless a subclass overrides getSharedSecret');
		}
		if (tenants !== undefined && typeof tenants?.get !== 'function') {
			throw new TypeError('The option `tenants` must have a method `get`');
		}
		this.#tenants = tenants;
		this.#basePath = basePathOf(baseUrl);
		this.#key = key;
		this.#time = checkTimeOptions(options);
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
	 * Who sent this request.
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
	async authenticate(
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

	async #authenticate(
		requestLike: RequestLike,
		{ qsh = 'request' }: AuthenticateOptions = {},
	): Promise<Authentication> {
		if (qsh !== 'request' && qsh !== 'context') throw new TypeError("The option `qsh` must be 'request' or 'context'");
		const request = readRequest(requestLike);
		const token = findToken(request);
		const unverified = parseToken(token, 'HS256');
		const clientKey = this.#issuerOf(unverified.claims);
		const { tenant, sharedSecret } = await this.#lookUp(clientKey);
		const claims = await verifyToken(unverified, sharedSecret, this.#time);
		await checkQsh(claims, qsh, { ...request, token, basePath: this.#basePath });
		return safeToLog({ clientKey, accountId: claims.sub, tenant, claims });
	}

	#issuerOf({ iss }: { iss?: unknown }): string {
		if (typeof iss !== 'string' || iss === '') throw new DecodeError('ERR_ISSUER', 'The token names no issuer (iss)');
		if (iss === this.#key) {
			throw new DecodeError('ERR_ISSUER', 'The token was issued by the app itself: the issuer must be a client key');
		}
		return iss;
	}

	async #lookUp(clientKey: string): Promise<{ tenant: TenantInfo | undefined; sharedSecret: string }> {
		const tenant = (await fromStore(() => this.#tenants?.get(clientKey))) ?? undefined;
		// A store may compare keys loosely: by case, or by a prefix.
		if (tenant !== undefined && tenant.clientKey !== clientKey) {
			throw new DecodeError('ERR_ISSUER', "The token's issuer is not the client key of the tenant in the store");
		}
		const sharedSecret = await fromStore(() => this.getSharedSecret(clientKey, tenant));
		if (typeof sharedSecret !== 'string' || sharedSecret === '') {
			throw new DecodeError('ERR_TENANT_UNKNOWN', `No tenant is known by the client key ${quote(clientKey)}`);
		}
		return { tenant, sharedSecret };
	}
}

/** A broken database is not a bad token. */
async function fromStore<T>(read: () => MaybePromise<T>): Promise<T> {
	try {
		return await read();
	} catch (cause) {
		if (cause instanceof DecodeError) throw cause;
		throw new TenantStoreError('The tenant store failed', { cause });
	}
}

/** The issuer is the sender's word until the signature is checked: short, and on one line of the log. */
function quote(text: string): string {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);
}

/** Apps log who called. Neither `console.log` nor a logger that writes JSON shows the secret of the tenant then. */
function safeToLog(authentication: Authentication): Authentication {
	const { tenant } = authentication;
	if (tenant === undefined) return authentication;
	const show = (): object => ({ ...authentication, tenant: withoutSecret(tenant) });
	return Object.defineProperty(printAs(authentication, show), 'toJSON', { value: show });
}
