import type { TenantInfo } from '../../tenant/index.ts';
import { assertActsAsUser, type AsUserOptions } from './act-as-user.ts';
import type { Credential } from './credential.ts';

/** {@link asUser}, loaded with the first call: most clients never need it. */
export function lazyAsUser(tenant: TenantInfo, accountId: string, options?: AsUserOptions): Credential {
	assertActsAsUser(tenant, accountId);
	let loaded: Promise<Credential> | undefined;
	return async (request, context) => {
		loaded ??= import('./as-user.ts').then(({ asUser }) => asUser(tenant, accountId, options));
		return (await loaded)(request, context);
	};
}
