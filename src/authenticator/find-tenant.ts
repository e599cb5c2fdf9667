import { whenReady, withFailure, within, type MaybePromise } from '../abortable.ts';
import { DecodeError, TenantStoreError } from '../errors.ts';
import { verifyToken, verifyWithDummySecret, type UnverifiedToken, type VerifiedClaims } from '../jwt/index.ts';
import { isSecret, type TenantInfo } from '../tenant/index.ts';
import type { Settings } from './options.ts';
import { quote } from './quote.ts';

/** Returns the secret of a tenant: the method of an Authenticator. */
export type GetSharedSecret = (clientKey: string, tenant?: TenantInfo) => MaybePromise<string | null | undefined>;

/** A tenant that is stored, and the secrets that may have signed its tokens. */
export interface FoundTenant {
	readonly tenant: TenantInfo | undefined;
	/** The present secret, then the previous one while it is accepted. Empty when the app is not installed. */
	readonly secrets: readonly string[];
	/** The secret that signs the next lifecycle callback of Bitbucket. */
	readonly installSecret: string | undefined;
	/** The secret that signed the last install of Bitbucket: accepted for a retry of that install only. */
	readonly retrySecret: string | undefined;
}

/**
 * Undefined when no tenant is stored under the client key.
 *
 * @param maxAge the oldest record of the store's cache that is used, in milliseconds.
 */
export function findTenant(
	clientKey: string,
	{ tenants, time, storeTimeout }: Pick<Settings, 'tenants' | 'time' | 'storeTimeout'>,
	getSharedSecret: GetSharedSecret,
	maxAge?: number,
): MaybePromise<FoundTenant | undefined> {
	const stored = maxAge === undefined ? tenants?.get(clientKey) : tenants?.getFresh(clientKey, maxAge);
	return whenReady(stored, (tenant) => {
		// A store may compare keys loosely: by case, or by a prefix.
		if (tenant !== undefined && tenant.clientKey !== clientKey) {
			throw new DecodeError('ERR_ISSUER', "The token's issuer is not the client key of the tenant in the store");
		}
		const given = secretFrom(() => getSharedSecret(clientKey, tenant), storeTimeout);
		return whenReady(given, (secret) => withSecrets(tenant, secret, time));
	});
}

function withSecrets(tenant: TenantInfo | undefined, given: unknown, time: Settings['time']): FoundTenant | undefined {
	const present = isSecret(given) ? given : undefined;
	if (tenant === undefined && present === undefined) return undefined;
	const preceding = isSecret(tenant?.precedingSecret) ? tenant.precedingSecret : undefined;
	if (tenant?.eventType === 'uninstalled') {
		return { tenant, secrets: [], installSecret: preceding ?? present, retrySecret: undefined };
	}
	const secrets = present === undefined ? [] : [present, ...previousSecrets(tenant, time.now())];
	return { tenant, secrets, installSecret: present ?? preceding, retrySecret: preceding };
}

/**
 * The claims of a token, after its signature is verified with one of the secrets. Without a secret, the refusal lasts as
 * long as that of a wrong signature.
 *
 * @throws {@link DecodeError} `ERR_TENANT_UNKNOWN`, and those of `verifyJwt`.
 */
export function verifyTenantToken(
	unverified: UnverifiedToken,
	secrets: readonly string[],
	clientKey: string,
	time: Settings['time'],
): MaybePromise<VerifiedClaims> {
	return secrets.length > 0 ? verifyToken(unverified, secrets, time) : refuseUnknown(unverified, clientKey);
}

async function refuseUnknown(unverified: UnverifiedToken, clientKey: string): Promise<never> {
	await verifyWithDummySecret(unverified);
	throw unknownTenant(clientKey);
}

export function unknownTenant(clientKey: string): DecodeError {
	return new DecodeError(
		'ERR_TENANT_UNKNOWN',
		`No tenant that has the app installed is known by the client key ${quote(clientKey)}`,
	);
}

function previousSecrets(tenant: TenantInfo | undefined, now: number): string[] {
	const { sharedSecret, until, unconfirmed } = tenant?.previousSecret ?? {};
	if (!isSecret(sharedSecret)) return [];
	return unconfirmed === true || (typeof until === 'number' && now < until) ? [sharedSecret] : [];
}

/** A failure of the database is not a bad token, though the method of a subclass may refuse one. */
function secretFrom<T>(read: () => MaybePromise<T>, timeout: number): MaybePromise<T> {
	const tooLate = (): Error => new TenantStoreError(`\`getSharedSecret\` did not respond in ${timeout} ms`);
	return withFailure(
		() => within(timeout, read, tooLate),
		(cause) => {
			if (cause instanceof DecodeError || cause instanceof TenantStoreError) throw cause;
			throw new TenantStoreError('`getSharedSecret` failed', { cause });
		},
	);
}
