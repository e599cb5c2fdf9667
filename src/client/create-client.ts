import ky, { type KyInstance } from 'ky';
import { isLimiter, limiterFor, resetLimiters, type RateLimits } from '../limiter/index.ts';
import type { ForgeInstallation } from '../forge/index.ts';
import type { KnownTenant, TenantInfo } from '../tenant/index.ts';
import { VERSION } from '../version.ts';
import { forgeCaller, type CallForge } from './call-forge.ts';
import { callMethod, type Send } from './call-methods.ts';
import { targetOf, type ClientTarget, type Target } from './connection.ts';
import {
	asUser,
	forgeSystem,
	forgeUser,
	sharedCache,
	sharedUserTokens,
	type AsUserOptions,
	type ForgeUserOptions,
} from './credentials/index.ts';
import { downloader, type Downloader } from './files/index.ts';
import type { ForgeTenant } from './forge-target.ts';
import { parseOptions, type ClientOptions, type SigningOptions } from './options.ts';
import { paginator } from './pages/index.ts';
import { prepareCall, resetWarnings } from './request/index.ts';
import { kyCaller, signedKy } from './signed-ky.ts';
import { taskRunner } from './tasks/index.ts';
import type { Method, Paginate, RunTask, TypedMethods } from './types/index.ts';
import { parseBaseUrl } from './url/index.ts';

/**
 * A REST client for one tenant. Its calls are typed by method and path, for all operations that Atlassian documents and
 * those of `Extra`, your own openapi-typescript `paths`.
 */
export interface Client<Extra extends object = {}> extends TypedMethods<Extra> {
	/** Another client for the same tenant with some options changed. Hooks and headers are merged. */
	extend(options: ClientOptions): Client<Extra>;
	/** The items of a list, over all pages. */
	readonly paginate: Paginate<Extra>;
	/** Downloads a file: to disk, as a stream or as bytes. */
	readonly download: Downloader;
	/** Starts a long task, and polls it until it is done. */
	readonly task: RunTask<Extra>;
	/** The rate-limit headers of the tenant's most recent response to any client with this limiter; `undefined` before the first. */
	readonly limits: RateLimits | undefined;
	/** The signed ky instance, for calls that are not typed. */
	readonly ky: KyInstance;
}

/** The {@link Client} of a Connect tenant: for the app, or for a user. */
export interface TenantClient<Extra extends object = {}> extends Client<Extra> {
	extend(options: ClientOptions): TenantClient<Extra>;
	/**
	 * A client that acts as a user of the tenant, with the same options. The app needs the scope `ACT_AS_USER`.
	 *
	 * @throws `TypeError` unless the tenant has an `oauthClientId`.
	 */
	asUser(accountId: string, options?: AsUserOptions): TenantClient<Extra>;
}

/** The {@link Client} of an installation of Forge, between its deliveries: for the app, or for a user who is absent. */
export interface InstallationClient<Extra extends object = {}> extends Client<Extra> {
	extend(options: ClientOptions): InstallationClient<Extra>;
	/**
	 * A client that acts as an absent user, with the same options. The manifest needs `allowImpersonation` for the scopes to
	 * act with. Its calls reject with {@link CredentialError} for a service account, and where Forge gives no token.
	 */
	asUser(accountId: string, options?: ForgeUserOptions): InstallationClient<Extra>;
	/**
	 * Sends a call of Forge's own APIs, of `forgeStorage`, `forgeAppProperties`, `forgeLicences` or
	 * `forgeInstallationDetails`: always as the app.
	 *
	 * @example
	 * await client.forge(forgeStorage().set('theme', 'dark'));
	 */
	readonly forge: CallForge;
}

/**
 * A REST client for one site: ky, with every attempt signed for the exact URL that is sent.
 *
 * Paths are the documented ones (`rest/api/3/myself`, `wiki/api/v2/pages`): literal, with variables in them, or templates
 * with `params`. A literal path that Atlassian does not have is a compile error; a plain `string` returns `unknown`. Absolute
 * URLs are accepted only below the base URL. Redirects within the origin are signed again; other origins get no credential
 * and no request body.
 *
 * Calls return ky's promise. They reject with {@link ApiError} for a response that is not 2xx, {@link EncodeError} for an
 * invalid call, {@link CredentialError}, {@link RateLimitError} or {@link RedirectError}, or with ky's `NetworkError` and
 * `TimeoutError`. No error contains the token.
 *
 * @param target the tenant from `parseTenantInfo` or `authenticate`; or, for an app on Forge, the result of `authenticateForge`, whose bearer
 *   token is sent to its `apiBaseUrl` only; or a stored installation of Forge, for calls between its deliveries, and a tenant
 *   `overForge`; or a base URL and a {@link Credential}.
 * @throws `TypeError` or `RangeError` that names the invalid option or the missing field.
 *
 * @example
 * const jira = createClient(tenant);
 * const issue = await jira.get('rest/api/2/issue/KEY-1').json();
 */
export function createClient<Extra extends object = {}>(
	target: TenantInfo | KnownTenant,
	options?: ClientOptions,
): TenantClient<Extra>;
export function createClient<Extra extends object = {}>(
	target: ForgeInstallation | ForgeTenant,
	options?: ClientOptions,
): InstallationClient<Extra>;
export function createClient<Extra extends object = {}>(target: ClientTarget, options?: ClientOptions): Client<Extra>;
export function createClient<Extra extends object = {}>(
	target: ClientTarget,
	options: ClientOptions = {},
): AnyClient<Extra> {
	const { signing, ky: kyOptions } = parseOptions(options);
	return makeClient(targetOf(target), ky.create(kyOptions), signing, kyOptions.fetch);
}

/** At run time each client has the methods of all kinds. The types offer those that work. */
interface AnyClient<Extra extends object> extends Client<Extra> {
	extend(options: ClientOptions): AnyClient<Extra>;
	asUser(accountId: string, options?: AsUserOptions & ForgeUserOptions): AnyClient<Extra>;
	readonly forge: CallForge;
}

function makeClient<Extra extends object>(
	target: Target,
	instance: KyInstance,
	signing: SigningOptions,
	fetch: ClientOptions['fetch'],
): AnyClient<Extra> {
	const { base, credential, tenant, installation } = target;
	const limiter = isLimiter(signing.limiter) ? signing.limiter : limiterFor(base.href, fetch);
	const prepare = prepareCall({
		base,
		credential: credential(signing),
		settings: { ...signing, userAgent: userAgent(signing) },
		fetch,
		limiter,
	});
	const call = kyCaller(instance, base, prepare);
	const methods: Record<Method, Send> = {
		get: callMethod('get', call, base),
		post: callMethod('post', call, base),
		put: callMethod('put', call, base),
		patch: callMethod('patch', call, base),
		delete: callMethod('delete', call, base),
		head: callMethod('head', call, base),
	};
	return {
		// At run time all paths are alike: only the types know the documents.
		...(methods as unknown as TypedMethods<Extra>),
		extend(options) {
			const changes = parseOptions(options);
			return makeClient(target, instance.extend(changes.ky), { ...signing, ...changes.signing }, fetch);
		},
		asUser(accountId, options) {
			if (installation !== undefined) {
				const absent = forgeUser(installation, accountId, options);
				return makeClient({ base, credential: () => absent, installation }, instance, signing, fetch);
			}
			if (tenant === undefined) {
				throw new TypeError('Only the client of a Connect tenant or of a Forge installation can act as its users');
			}
			const user = asUser(tenant, accountId, options);
			return makeClient({ base, credential: () => user, tenant }, instance, signing, fetch);
		},
		// As for the methods.
		paginate: Object.assign(paginator('get', call, base), {
			post: paginator('post', call, base),
		}) as unknown as Paginate<Extra>,
		download: downloader(methods.get, base),
		// As for the methods.
		task: taskRunner(methods) as unknown as RunTask<Extra>,
		forge: forgeCaller(base, methods, (origin) => {
			if (installation === undefined) throw new TypeError('Only the client of a Forge installation can call Forge');
			const system = forgeSystem(installation);
			const platform = makeClient({ base: parseBaseUrl(origin), credential: () => system }, instance, signing, fetch);
			// As for the methods: described calls have no typed path.
			return platform as unknown as Record<Method, Send>;
		}),
		get limits() {
			return limiter.limits;
		},
		ky: signedKy(instance, base, prepare),
	};
}

/**
 * Forgets the state that clients share by default: the limits of all tenants and the access tokens of a transport, and the
 * deprecated operations of which a logger was warned. Calls that wait for a limit go on. For tests, so that none depends on
 * another.
 *
 * @param fetch the transport of the clients
 *
 * @example
 * afterEach(() => resetSharedState());
 */
export function resetSharedState(fetch: typeof globalThis.fetch = globalThis.fetch): void {
	resetLimiters(fetch);
	sharedCache.reset(fetch);
	sharedUserTokens.reset(fetch);
	resetWarnings();
}

function userAgent({ userAgent: app }: SigningOptions): string {
	const name = `atlassian-rest-client/${VERSION}`;
	return app === undefined ? name : `${app} ${name}`;
}
