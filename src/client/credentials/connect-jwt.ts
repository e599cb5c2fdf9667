import { whenReady } from '../../abortable.ts';
import { fromBase64url } from '../../crypto/index.ts';
import { signRequest } from '../../jwt/index.ts';
import { HIDDEN } from '../../redact/index.ts';
import { apiUrlOf, signingCopy, type KnownTenant, type TenantInfo } from '../../tenant/index.ts';
import { MINUTE } from '../../time.ts';
import type { Credential, RefusedCredential } from './credential.ts';

/** The largest correction of our clock: a `Date` may be forged, and would make tokens that are valid for years. */
const HOUR = 3_600_000;

/**
 * Signs as Atlassian Connect asks: a new JWT for each method and URL. `createClient(tenantInfo)` uses it.
 *
 * After a 401, if the server's `Date` differs from our clock by more than a minute, the JWT is re-issued using the server's
 * clock. Later JWTs use that offset until one is refused. It is an hour at most.
 *
 * @throws `TypeError` that names a missing field of the tenant.
 *
 * @example
 * createClient({ credential: connectJwt(tenant) });
 */
export function connectJwt(tenantInfo: TenantInfo | KnownTenant): Credential {
	const tenant = signingCopy(tenantInfo);
	for (const field of ['clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	assertNotPrinted(tenant);
	let offset = 0;
	const credential: Credential = ({ method, url }, { lifetime, now, refused }) => {
		if (refused !== undefined) {
			const next = offsetAfter(refused, offset, now);
			if (next === undefined) return refused.authorization;
			offset = next;
		}
		const token = signRequest(method, url, tenant, { lifetime, now: () => now() + offset });
		return whenReady(token, (value) => `JWT ${value}`);
	};
	return Object.assign(credential, { requestBound: true, baseUrl: apiUrlOf(tenant) } as const);
}

/** How far the clock of the server is ahead of ours, in milliseconds, an hour at most; NaN if it sent no `Date`. */
export function clockOffset(date: string | null, now: () => number): number {
	return Math.max(-HOUR, Math.min(HOUR, Date.parse(date ?? '') - now()));
}

/**
 * The offset for another JWT, in milliseconds; undefined when the clock is not the reason for the 401.
 *
 * The time in the refused token counts, since another call may have corrected the offset meanwhile. An offset that is
 * refused as well is dropped: the `Date` of a proxy may be wrong.
 */
function offsetAfter(refused: RefusedCredential, offset: number, now: () => number): number | undefined {
	const [, payload = ''] = refused.authorization?.split('.') ?? [];
	const [, issued = ''] = /"iat":(\d+)/.exec(fromBase64url(payload)) ?? [];
	const actual = clockOffset(refused.date, now);
	if (Math.abs(now() + actual - Number(issued) * 1000) > MINUTE) return Math.abs(actual) > MINUTE ? actual : 0;
	return offset === 0 ? undefined : 0;
}

/** @throws `TypeError` for a tenant that was read back from a log. */
export function assertNotPrinted({ sharedSecret }: TenantInfo): void {
	if (sharedSecret !== HIDDEN) return;
	throw new TypeError(`The sharedSecret is the text ${HIDDEN}: this tenant was printed, not stored`);
}
