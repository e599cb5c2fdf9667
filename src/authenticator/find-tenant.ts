import { DecodeError, TenantStoreError } from '../errors.ts';
import type { TenantInfo } from '../tenant/index.ts';
import type { Settings } from './options.ts';

export type MaybePromise<T> = T | Promise<T>;

/** The secret of a tenant: what an Authenticator's `getSharedSecret` gives. */
export type GetSharedSecret = (clientKey: string, tenant?: TenantInfo) => MaybePromise<string | null | undefined>;

/** A tenant that is known, and what may have signed its tokens. */
export interface FoundTenant {
	readonly tenant: TenantInfo | undefined;
	/** The present secret; behind it the former one, while it is still taken. */
	readonly secrets: readonly [string, ...string[]];
}

/** Undefined when no tenant is known by the client key. */
export async function findTenant(
	clientKey: string,
	{ tenants, time }: Pick<Settings, 'tenants' | 'time'>,
	getSharedSecret: GetSharedSecret,
): Promise<FoundTenant | undefined> {
	const tenant = (await fromStore(() => tenants?.get(clientKey), false)) ?? undefined;
	// A store may compare keys loosely: by case, or by a prefix.
	if (tenant !== undefined && tenant.clientKey !== clientKey) {
		throw new DecodeError('ERR_ISSUER', "The token's issuer is not the client key of the tenant in the store");
	}
	const sharedSecret = await fromStore(() => getSharedSecret(clientKey, tenant), true);
	if (typeof sharedSecret !== 'string' || sharedSecret === '') {
		// Stored, but without a usable secret: that is no tenant who was never here, whose first install may be unsigned.
		if (tenant !== undefined) throw unknownTenant(clientKey);
		return undefined;
	}
	return { tenant, secrets: [sharedSecret, ...formerSecrets(tenant, time.now())] };
}

export function unknownTenant(clientKey: string): DecodeError {
	return new DecodeError('ERR_TENANT_UNKNOWN', `No tenant is known by the client key ${quote(clientKey)}`);
}

function formerSecrets(tenant: TenantInfo | undefined, now: number): string[] {
	const { sharedSecret, until } = tenant?.formerSecret ?? {};
	if (typeof sharedSecret !== 'string' || sharedSecret === '' || typeof until !== 'number') return [];
	return now < until ? [sharedSecret] : [];
}

/** A broken database is not a bad token. A method of the user's own may refuse one, though: a store may not. */
async function fromStore<T>(read: () => MaybePromise<T>, mayRefuse: boolean): Promise<T> {
	try {
		return await read();
	} catch (cause) {
		if (mayRefuse && cause instanceof DecodeError) throw cause;
		throw new TenantStoreError('The tenant store failed', { cause });
	}
}

/** The issuer is the sender's word until the signature is checked: short, and on one line of the log. */
function quote(text: string): string {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);
}
