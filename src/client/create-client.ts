import ky, { type KyInstance, type ResponsePromise } from 'ky';
import type { ForgeAccess, TenantInfo } from '../tenant/index.ts';
import { VERSION } from '../version.ts';
import { parseBase, type Base } from './base.ts';
import { splitOptions, type ClientOptions, type RequestOptions, type SigningOptions } from './options.ts';
import { prepareCall } from './prepare-call.ts';
import { connectSigner, forgeSigner, type Sign } from './signer.ts';
import { tenantKy } from './tenant-ky.ts';

/** Sends one request: a documented path, or an absolute URL on the tenant's own site. */
export type Send = (path: string | URL, options?: RequestOptions) => ResponsePromise;

/** A REST client for one tenant. */
export interface Client {
	readonly get: Send;
	readonly post: Send;
	readonly put: Send;
	readonly patch: Send;
	readonly delete: Send;
	readonly head: Send;
	/** A further client for the same tenant, with some options changed. Hooks and headers are added to. */
	extend(options: ClientOptions): Client;
	/** The signed ky instance, for whatever is not typed. Paths and tokens as above. */
	readonly ky: KyInstance;
}

/**
 * A REST client for one tenant: ky, with every attempt signed for exactly the URL that it sends.
 *
 * Paths are the documented ones (`rest/api/3/myself`, `wiki/api/v2/pages`), with or without a leading slash. Absolute
 * URLs are taken on the tenant's own address only. Redirects on it are signed anew; elsewhere no credential goes along.
 *
 * Calls give ky's promise and reject with ky's errors, with {@link EncodeError} for what was refused before it was
 * signed, or with {@link RedirectError}. No error holds the token.
 *
 * @param target the tenant, as `parseTenantInfo` gave it; or, for an app on Forge, what `authenticateForge` gave: then its
 *   bearer token goes to its `apiBaseUrl` and nowhere else.
 * @throws `TypeError` or `RangeError` that names the wrong option, or what the tenant lacks.
 *
 * @example
 * const jira = createClient(tenant);
 * const issue = await jira.get('rest/api/2/issue/KEY-1').json();
 */
export function createClient(target: TenantInfo | ForgeAccess, options: ClientOptions = {}): Client {
	const { signing, ky: kyOptions } = splitOptions(options);
	const { baseUrl, signer } = isForge(target) ? forgeTarget(target) : tenantTarget(target);
	const instance = ky.create({ headers: userAgent(signing), parseJson }).extend(kyOptions);
	return makeClient(parseBase(baseUrl), signer, instance, signing);
}

/** Where requests go, and what signs them. */
interface Target {
	readonly baseUrl: string;
	readonly signer: (signing: SigningOptions) => Sign;
}

/** A tenant may have any further field, but never lacks its client key. */
function isForge(target: TenantInfo | ForgeAccess): target is ForgeAccess {
	return typeof target?.tokens === 'object' && !('clientKey' in target);
}

function tenantTarget(tenantInfo: TenantInfo): Target {
	const tenant = { ...tenantInfo };
	for (const field of ['clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	return { baseUrl: tenant.baseUrl, signer: (signing) => connectSigner(tenant, signing) };
}

function forgeTarget(access: ForgeAccess): Target {
	const { apiBaseUrl, tokens } = access;
	if (apiBaseUrl === undefined) throw new TypeError('The request of Forge named no `apiBaseUrl`');
	return { baseUrl: apiBaseUrl, signer: (signing) => forgeSigner({ apiBaseUrl, tokens }, signing) };
}

function makeClient(base: Base, signer: Target['signer'], instance: KyInstance, signing: SigningOptions): Client {
	const signed = tenantKy(instance, base, prepareCall(base, signer(signing)));
	const { get, post, put, patch, delete: delete_, head } = signed;
	return {
		get,
		post,
		put,
		patch,
		delete: delete_,
		head,
		extend(options) {
			const changes = splitOptions(options);
			const merged = { ...signing, ...changes.signing };
			const extended = instance.extend({ headers: userAgent(merged) }).extend(changes.ky);
			return makeClient(base, signer, extended, merged);
		},
		ky: signed,
	};
}

function userAgent({ userAgent: own }: SigningOptions): { 'user-agent': string } {
	const ours = `atlassian-rest-client/${VERSION}`;
	return { 'user-agent': own === undefined ? ours : `${own} ${ours}` };
}

/** Nothing is `undefined`: the body of a 204, and of the many other answers that Atlassian leaves empty. */
function parseJson(text: string): unknown {
	return text === '' ? undefined : JSON.parse(text);
}
