import { whenReady, withFailure, type MaybePromise } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import { verifyToken, type UnverifiedToken, type VerifiedClaims } from '../jwt/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import { verifyTenantToken, type FoundTenant } from './find-tenant.ts';
import type { Settings } from './options.ts';

/** A tenant whose token was verified. */
export interface VerifiedTenant {
	readonly tenant: TenantInfo | undefined;
	/** The present secret. */
	readonly secret: string | undefined;
	readonly claims: VerifiedClaims;
	/** Whether this token is the first one signed with the secret of a new install: see {@link PreviousSecret}. */
	readonly confirmsSecret: boolean;
}

/** Dependencies of {@link verifyTenant}. */
interface VerifyTenantContext extends Pick<Settings, 'tenants' | 'time'> {
	readonly find: (clientKey: string, maxAge?: number) => MaybePromise<FoundTenant | undefined>;
}

/** Before a refusal, a record in the store's cache is read again if it is older, in milliseconds. */
const MAX_AGE = 1000;

/**
 * The tenant that sent a token. Another process may have changed the tenant, so no token is refused by a cached record.
 *
 * @throws {@link DecodeError} `ERR_TENANT_UNKNOWN`, and those of `verifyJwt`.
 */
export function verifyTenant(
	unverified: UnverifiedToken,
	clientKey: string,
	{ find, tenants, time }: VerifyTenantContext,
): MaybePromise<VerifiedTenant> {
	const verifyWith = (found: FoundTenant | undefined): MaybePromise<VerifiedTenant> =>
		whenReady(verifyTenantToken(unverified, found?.secrets ?? [], clientKey, time), (claims) => {
			const { tenant, secrets: [secret] = [] } = found ?? {};
			const isUnconfirmed = tenant?.previousSecret?.unconfirmed === true && secret === tenant.sharedSecret;
			const confirms = isUnconfirmed && isSignedWith(secret, unverified, time);
			return whenReady(confirms, (confirmsSecret) => ({ tenant, secret, claims, confirmsSecret }));
		});
	return whenReady(find(clientKey), (found) => {
		if (tenants?.isCached !== true) return verifyWith(found);
		return withFailure(
			() => verifyWith(found),
			async (error) => {
				if (!mayBeOutdated(error)) throw error;
				const fresh = await find(clientKey, MAX_AGE);
				if (String(fresh?.secrets) === String(found?.secrets)) throw error;
				return verifyWith(fresh);
			},
		);
	});
}

function mayBeOutdated(error: unknown): boolean {
	return error instanceof DecodeError && (error.code === 'ERR_SIGNATURE' || error.code === 'ERR_TENANT_UNKNOWN');
}

async function isSignedWith(secret: string, unverified: UnverifiedToken, time: Settings['time']): Promise<boolean> {
	try {
		await verifyToken(unverified, secret, time);
		return true;
	} catch {
		// The token has been verified already, with the previous secret.
		return false;
	}
}
