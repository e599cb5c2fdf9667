import { compactVerify, errors, type CryptoKey } from 'jose';
import { DecodeError } from '../errors.ts';
import { assertClaims, type ParsedTimeOptions, type VerifiedClaims } from './claims.ts';
import type { UnverifiedToken } from './compact.ts';

/** The claims of an RS256 token, after its signature and times are verified. */
export async function verifyRs256Token(
	{ token, claims }: UnverifiedToken,
	key: CryptoKey,
	options: ParsedTimeOptions,
): Promise<VerifiedClaims> {
	try {
		await compactVerify(token, key, { algorithms: ['RS256'] });
	} catch (error) {
		if (!(error instanceof errors.JOSEError)) throw error;
		throw new DecodeError(
			'ERR_SIGNATURE',
			'The signature of the token is wrong: the key that it names did not sign it',
		);
	}
	assertClaims(claims, options);
	return claims;
}
