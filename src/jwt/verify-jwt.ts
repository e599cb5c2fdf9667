import { whenReady, type MaybePromise } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import { isSecret } from '../tenant/index.ts';
import {
	assertClaims,
	parseTimeOptions,
	type ParsedTimeOptions,
	type TimeOptions,
	type VerifiedClaims,
} from './claims.ts';
import { parseToken, type UnverifiedToken } from './compact.ts';
import { verifyHs256 } from './hs256.ts';

/** Options of {@link verifyJwt}. */
export type VerifyJwtOptions = TimeOptions;

/**
 * Verifies an HS256 token: its format, algorithm, signature and times.
 *
 * It does not check the request that the token came with: `Authenticator` does.
 *
 * @returns its claims.
 *
 * @throws {@link DecodeError} `ERR_TOKEN_MALFORMED`, `ERR_ALGORITHM`, `ERR_SECRET`, `ERR_SIGNATURE`, `ERR_CLAIM`,
 *   `ERR_TOKEN_EXPIRED`, `ERR_TOKEN_NOT_YET_VALID`; a `RangeError` or `TypeError` for a wrong option.
 *
 * @example
 * const { iss, sub } = await verifyJwt(token, tenant.sharedSecret);
 */
export async function verifyJwt(
	token: string,
	sharedSecret: string,
	options: VerifyJwtOptions = {},
): Promise<VerifiedClaims> {
	return verifyToken(parseToken(token, 'HS256'), sharedSecret, parseTimeOptions(options));
}

/**
 * Verifies the signature first, then the claims: an error says nothing about a token that the secret did not sign.
 *
 * @param sharedSecret one secret, or several of which any may have signed.
 */
export function verifyToken(
	{ token, claims }: UnverifiedToken,
	sharedSecret: string | readonly string[],
	options: ParsedTimeOptions,
): MaybePromise<VerifiedClaims> {
	const secrets: readonly string[] = Array.isArray(sharedSecret) ? sharedSecret : [sharedSecret];
	if (secrets.length === 0 || !secrets.every(isSecret)) {
		throw new DecodeError('ERR_SECRET', 'The shared secret must be a string that is not empty, and not a redacted one');
	}
	return whenReady(isSignedWith(token, secrets), (isSigned) => {
		if (!isSigned) {
			throw new DecodeError('ERR_SIGNATURE', 'The signature of the token is wrong: was the shared secret replaced?');
		}
		assertClaims(claims, options);
		return claims;
	});
}

/** Whether one of the secrets has signed. Synchronous with `node:crypto`: a wait would cost more than the hash. */
function isSignedWith(token: string, secrets: readonly string[], at = 0): MaybePromise<boolean> {
	const secret = secrets[at];
	if (secret === undefined) return false;
	return whenReady(verifyHs256(token, secret), (isSigned) => isSigned || isSignedWith(token, secrets, at + 1));
}

/**
 * Spends the time that {@link verifyToken} spends on a wrong signature. Otherwise the time of a refusal would reveal to an
 * unauthenticated sender which tenants exist.
 */
export async function verifyWithDummySecret({ token }: UnverifiedToken): Promise<void> {
	await verifyHs256(token, 'no tenant has this secret, and the outcome does not count');
}
