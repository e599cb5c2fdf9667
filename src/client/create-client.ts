import ky, { type KyInstance } from 'ky';
import type { ForgeAccess, KnownTenant, TenantInfo } from '../tenant/index.ts';
import { VERSION } from '../version.ts';
import { lazyAsUser, type AsUserOptions } from './credentials/index.ts';
import { splitOptions, type ClientOptions, type SigningOptions } from './options.ts';
import { prepareCall } from './prepare-call.ts';
import { sender, type Send } from './send.ts';
import { signer } from './signer.ts';
import { targetOf, type SiteAccess, type Target } from './target.ts';
import { callerOf, tenantKy } from './tenant-ky.ts';
import { gateOf, limitCall, type RateLimits } from './limits/index.ts';
import { pager } from './pages/index.ts';
import { tasks } from './tasks/index.ts';
import type { Method, Paginate, RunTask, TypedMethods } from './types/index.ts';

/**
 * A REST client for one tenant. Its calls are typed by method and path, for all of Atlassian's documented operations and
 * those of `Extra`, anyone's own openapi-typescript `paths`.
 */
export interface Client<Extra extends object = {}> extends TypedMethods<Extra> {
	/** A further client for the same tenant, with some options changed. Hooks and headers are added to. */
	extend(options: ClientOptions): Client<Extra>;
	/** The items of a list, over all of its pages. */
	readonly paginate: Paginate<Extra>;
	/** Calls what starts a long task, and follows it until it is done. */
	readonly task: RunTask<Extra>;
	/** What the tenant's answers said last about limits, to any client of this process; undefined before one did. */
	readonly limits: RateLimits | undefined;
	/** The signed ky instance, for whatever is not typed. Paths and tokens as above. */
	readonly ky: KyInstance;
}

/** The {@link Client} of a tenant of Connect: for the app, or for a user. */
export interface TenantClient<Extra extends object = {}> extends Client<Extra> {
	extend(options: ClientOptions): TenantClient<Extra>;
	/**
	 * A client that acts as a user of the tenant, with the same options. The app needs the scope `ACT_AS_USER`.
	 *
	 * @throws `TypeError` unless the tenant has an `oauthClientId`.
	 */
	asUser(accountId: string, options?: AsUserOptions): TenantClient<Extra>;
}

/**
 * A REST client for one site: ky, with every attempt signed for exactly the URL that it sends.
 *
 * Paths are the documented ones (`rest/api/3/myself`, `wiki/api/v2/pages`): written out, with variables in them, or as
 * templates with `params`. A literal path that Atlassian does not have does not compile; a plain `string` gives `unknown`.
 * Absolute URLs are taken on the tenant's own address only. Redirects on it are signed anew; elsewhere no credential goes along.
 *
 * Calls give ky's promise and reject with {@link ApiError} for an answer that is no success, with {@link EncodeError} for
 * what was refused before it was signed, with {@link CredentialError}, {@link RateLimitError} or {@link RedirectError}, or
 * with ky's `NetworkError` and `TimeoutError`. No error holds the token.
 *
 * @param target the tenant, as `parseTenantInfo` or `authenticate` gave it; or, for an app on Forge, what `authenticateForge` gave: then its
 *   bearer token goes to its `apiBaseUrl` and nowhere else; or an address and a {@link Credential}.
 * @throws `TypeError` or `RangeError` that names the wrong option, or what the tenant lacks.
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
	target: TenantInfo | KnownTenant | ForgeAccess | SiteAccess,
	options?: ClientOptions,
): Client<Extra>;
export function createClient<Extra extends object = {}>(
	target: TenantInfo | KnownTenant | ForgeAccess | SiteAccess,
	options: ClientOptions = {},
): TenantClient<Extra> {
	const { signing, ky: kyOptions } = splitOptions(options);
	return makeClient(targetOf(target), ky.create(kyOptions), signing, kyOptions.fetch);
}

function makeClient<Extra extends object>(
	target: Target,
	instance: KyInstance,
	signing: SigningOptions,
	fetch: ClientOptions['fetch'],
): TenantClient<Extra> {
	const { base, credential, tenant } = target;
	const address = base.origin + base.path;
	const ours = { ...signing, userAgent: userAgent(signing) };
	const prepare = prepareCall(base, signer(credential(signing), signing), ours, (retry, ofCall, pathTemplate) =>
		limitCall(gateOf(address, ofCall), retry, { ...signing, pathTemplate }),
	);
	const call = callerOf(instance, prepare);
	const methods: Record<Method, Send> = {
		get: sender('get', call, base),
		post: sender('post', call, base),
		put: sender('put', call, base),
		patch: sender('patch', call, base),
		delete: sender('delete', call, base),
		head: sender('head', call, base),
	};
	return {
		// What is sent is the same for every path: only the types know the documents.
		...(methods as unknown as TypedMethods<Extra>),
		extend(options) {
			const changes = splitOptions(options);
			return makeClient(
				target,
				instance.extend(changes.ky),
				{ ...signing, ...changes.signing },
				changes.ky.fetch ?? fetch,
			);
		},
		asUser(accountId, options) {
			if (tenant === undefined) throw new TypeError('Only the client of a tenant of Connect acts as its users');
			const user = lazyAsUser(tenant, accountId, options);
			return makeClient({ base, credential: () => user, tenant }, instance, signing, fetch);
		},
		// As for the methods.
		paginate: Object.assign(pager('get', call, base), {
			post: pager('post', call, base),
		}) as unknown as Paginate<Extra>,
		// As for the methods.
		task: tasks(methods) as unknown as RunTask<Extra>,
		get limits() {
			return gateOf(address, fetch).limits;
		},
		ky: tenantKy(instance, base, prepare),
	};
}

function userAgent({ userAgent: own }: SigningOptions): string {
	const ours = `atlassian-rest-client/${VERSION}`;
	return own === undefined ? ours : `${own} ${ours}`;
}
