import { encodeToken } from '../../jwt/index.ts';
import { apiUrlOf, type TenantInfo } from '../../tenant/index.ts';
import type { Credential } from './credential.ts';

const MINUTE = 60_000;

/**
 * Signs as Atlassian Connect asks: a fresh JWT for each method and URL. `createClient(tenantInfo)` uses it.
 *
 * When the other side answers 401 and its `Date` is more than a minute off our clock, the token is made once more by its
 * clock, and so are those that follow.
 *
 * @throws `TypeError` that names what the tenant lacks.
 *
 * @example
 * createClient({ credential: connectJwt(tenant) });
 */
export function connectJwt(tenantInfo: TenantInfo): Credential {
	const tenant = { ...tenantInfo };
	for (const field of ['clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	let offset = 0;
	const credential: Credential = async ({ method, url }, { lifetime, now, refused }) => {
		if (refused !== undefined) {
			const actual = clockOffset(refused.date, now);
			if (!(Math.abs(actual - offset) > MINUTE)) return refused.authorization;
			offset = actual;
		}
		return `JWT ${await encodeToken(method, url, tenant, { lifetime, now: () => now() + offset })}`;
	};
	return Object.assign(credential, { perUrl: true, baseUrl: apiUrlOf(tenant) } as const);
}

/** How far the clock of the other side is ahead, in milliseconds; NaN when it does not say. */
export function clockOffset(date: string | null, now: () => number): number {
	return Date.parse(date ?? '') - now();
}
