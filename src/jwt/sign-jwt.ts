import { EncodeError } from '../errors.ts';
import { isSecret } from '../tenant/index.ts';
import type { JwtClaims } from './claims.ts';
import { signHs256 } from './hs256.ts';

/**
 * Signs claims with HS256, without adding any.
 *
 * @param sharedSecret the tenant's secret; its UTF-8 bytes are the key. An empty one is refused, and so is `[hidden]`.
 * @throws {@link EncodeError} `ERR_SECRET`, `ERR_CLAIM`.
 * @see RFC 7515, RFC 7519
 *
 * @example
 * await signJwt({ iss: 'com.example.app', iat, exp: iat + 180 }, tenant.sharedSecret);
 */
export async function signJwt(claims: JwtClaims, sharedSecret: string): Promise<string> {
	assertSecret(sharedSecret);
	if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) {
		throw new EncodeError('ERR_CLAIM', 'The claims must be an object');
	}
	return signHs256(toJson(claims), sharedSecret);
}

/** @throws {@link EncodeError} `ERR_SECRET`. */
export function assertSecret(sharedSecret: unknown): asserts sharedSecret is string {
	if (isSecret(sharedSecret)) return;
	throw new EncodeError('ERR_SECRET', 'The shared secret must be a string that is not empty, and not a redacted one');
}

/** @throws {@link EncodeError} `ERR_CLAIM`. */
export function toJson(claims: object): string {
	try {
		return JSON.stringify(claims);
	} catch (cause) {
		throw new EncodeError('ERR_CLAIM', 'The claims cannot be written as JSON', { cause });
	}
}
