import { encodeToken } from '../../jwt/index.ts';
import { apiUrlOf, signingCopy, type KnownTenant, type TenantInfo } from '../../tenant/index.ts';
import type { Credential } from './credential.ts';

/**
 * Signs as Atlassian Connect asks: a fresh JWT for each method and URL. `createClient(tenantInfo)` uses it.
 *
 * When the other side answers 401 and its `Date` is more than a minute off our clock, the token is made once more by its
 * clock, and so are those that follow, until one of them is refused as well.
 *
 * @throws `TypeError` that names what the tenant lacks.
 *
 * @example
 * createClient({ credential: connectJwt(tenant) });
 */
export function connectJwt(tenantInfo: TenantInfo | KnownTenant): Credential {
	const tenant = signingCopy(tenantInfo);
	for (const field of ['clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	let offset = 0;
	const credential: Credential = async ({ method, url }, { lifetime, now, refused }) => {
		if (refused !== undefined) {
			const { offsetAfter } = await import('./clock-after.ts');
			const next = offsetAfter(refused, offset, now);
			if (next === undefined) return refused.authorization;
			offset = next;
		}
		return `JWT ${await encodeToken(method, url, tenant, { lifetime, now: () => now() + offset })}`;
	};
	return Object.assign(credential, { perUrl: true, baseUrl: apiUrlOf(tenant) } as const);
}
