import { DecodeError } from '../errors.ts';
import { isSecret } from '../tenant/index.ts';
import { assertClaims, checkTimeOptions, type TimeOptions, type VerifiedClaims } from './claims.ts';
import { parseToken, type UnverifiedToken } from './compact.ts';
import { verifyHs256 } from './hs256.ts';

/** Options of {@link verifyJwt}. */
export type VerifyJwtOptions = TimeOptions;

/**
 * The claims of an HS256 token, once its shape, algorithm, signature and times are found right.
 *
 * It says nothing about the request that the token came with: that is what `Authenticator` is for.
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
	return verifyToken(parseToken(token, 'HS256'), sharedSecret, checkTimeOptions(options));
}

/**
 * Signature first, then claims: nothing is said about a token that the secret did not sign.
 *
 * @param sharedSecret one secret, or several of which any may have signed.
 */
export async function verifyToken(
	{ token, claims }: UnverifiedToken,
	sharedSecret: string | readonly string[],
	options: Required<TimeOptions>,
): Promise<VerifiedClaims> {
	const secrets = Array.isArray(sharedSecret) ? sharedSecret : [sharedSecret];
	if (secrets.length === 0 || !secrets.every(isSecret)) {
		throw new DecodeError('ERR_SECRET', 'The shared secret must be a string that is not empty, and not a redacted one');
	}
	if (!(await signedByAny(token, secrets))) {
		throw new DecodeError('ERR_SIGNATURE', 'The signature of the token is wrong: was the shared secret replaced?');
	}
	assertClaims(claims, options);
	return claims;
}

/**
 * Takes as long as {@link verifyToken} does for a wrong signature. Without it, the time of a refusal would tell strangers
 * which tenants there are.
 */
export async function verifyWithDummySecret({ token }: UnverifiedToken): Promise<void> {
	await verifyHs256(token, 'no tenant has this secret, and the outcome does not count');
}

async function signedByAny(token: string, secrets: readonly string[]): Promise<boolean> {
	for (const secret of secrets) {
		if (await verifyHs256(token, secret)) return true;
	}
	return false;
}
