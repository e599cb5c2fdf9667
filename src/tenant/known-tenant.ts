import { printer } from '../redact/index.ts';
import { SECRETS } from './print.ts';
import type { TenantDetails, TenantInfo } from './tenant-info.ts';

/** The fields of a stored tenant that are not shown; and the one that would replace the prototype of the copy. */
const LEFT_OUT: ReadonlySet<string> = new Set([...SECRETS, 'lastCallback', '__proto__']);

/**
 * A copy of a tenant that signs and does not show its secret. Neither a spread, a clone nor JSON has private members and
 * accessors of a class, and TypeScript leaves them out of the type of a spread, too.
 */
class HiddenSecret {
	readonly #sharedSecret: string;

	static {
		// `inspect` can show the results of accessors.
		printer((known) => ({ ...known }))(this.prototype);
	}

	constructor(tenant: TenantInfo, sharedSecret: string) {
		this.#sharedSecret = sharedSecret;
		// A rest pattern and `Object.assign` need twice the time.
		for (const name of Object.keys(tenant)) {
			if (!LEFT_OUT.has(name)) (this as Record<string, unknown>)[name] = tenant[name];
		}
	}

	/** Not a string by its type, so that neither this record nor a copy of it can be stored as a tenant. */
	get sharedSecret(): unknown {
		return this.#sharedSecret;
	}
}

/**
 * A stored tenant, as far as it can be shown. `createClient`, `asUser` and `encodeToken` sign with it; but no copy, clone,
 * JSON or print of it has the secret, so it cannot be stored. The record with its secret is in your store, under
 * `clientKey`.
 */
export interface KnownTenant extends TenantDetails, HiddenSecret {}

/** @param secret the present one: a store may not have it. */
export function knownTenant(tenant: TenantInfo, secret: string = tenant.sharedSecret): KnownTenant {
	// It has the fields of the tenant.
	return new HiddenSecret(tenant, secret) as KnownTenant;
}
