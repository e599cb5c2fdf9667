import ky, { type KyInstance, type ResponsePromise } from 'ky';
import type { TenantInfo } from '../tenant/index.ts';
import { VERSION } from '../version.ts';
import { parseBase, type Base } from './base.ts';
import { splitOptions, type ClientOptions, type RequestOptions, type SigningOptions } from './options.ts';
import { prepareCall } from './prepare-call.ts';
import { connectSigner } from './signer.ts';
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
 * @param tenantInfo the tenant, as `parseTenantInfo` gave it.
 * @throws `TypeError` or `RangeError` that names the wrong option, or what the tenant lacks.
 *
 * @example
 * const jira = createClient(tenant);
 * const issue = await jira.get('rest/api/2/issue/KEY-1').json();
 */
export function createClient(tenantInfo: TenantInfo, options: ClientOptions = {}): Client {
	const tenant = { ...tenantInfo };
	for (const field of ['clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	const { signing, ky: kyOptions } = splitOptions(options);
	return makeClient(tenant, parseBase(tenant.baseUrl), ky.create(kyOptions), signing);
}

function makeClient(tenant: TenantInfo, base: Base, instance: KyInstance, signing: SigningOptions): Client {
	const signed = tenantKy(instance, base, prepareCall(base, connectSigner(tenant, signing), userAgent(signing)));
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
			return makeClient(tenant, base, instance.extend(changes.ky), merged);
		},
		ky: signed,
	};
}

function userAgent({ userAgent: own }: SigningOptions): string {
	const ours = `atlassian-rest-client/${VERSION}`;
	return own === undefined ? ours : `${own} ${ours}`;
}
