import type { TenantInfo } from '../../tenant/index.ts';
import { assertActsAsUser, type AsUserOptions } from './act-as-user.ts';
import type { Credential } from './credential.ts';

/** {@link asUser}, loaded with the first call: most clients never need it. */
export function lazyAsUser(tenantInfo: TenantInfo, accountId: string, options?: AsUserOptions): Credential {
	const tenant = { ...tenantInfo };
	assertActsAsUser(tenant, accountId);
	const load = async (): Promise<Credential> => {
		const { asUser } = await import('./as-user.ts');
		return asUser(tenant, accountId, options);
	};
	let loaded: Promise<Credential> | undefined;
	return async (request, context) => {
		loaded ??= load();
		return (await loaded)(request, context);
	};
}
