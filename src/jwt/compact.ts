import { ASCII, fromBase64url } from '../crypto/index.ts';
import { DecodeError } from '../errors.ts';
import { memoize } from '../lru.ts';
import type { JwtClaims } from './claims.ts';

/** A parsed token. Nothing in it is verified yet. */
export interface UnverifiedToken {
	readonly token: string;
	/** The name of the key that signed it, according to the sender. */
	readonly kid: unknown;
	readonly claims: JwtClaims;
}

/** HMAC with a shared secret, or RSA with a key that Atlassian publishes. Each route accepts only one of them. */
export type Algorithm = 'HS256' | 'RS256';

const MAX_LENGTH = 16_384;
const BASE64URL = /^[\w-]+$/;
/** Valid final characters by length modulo 4: unused bits must be zero (RFC 4648, section 3.5). */
const CANONICAL_TAIL = [/$/, /^$/, /[AQgw]$/, /[AEIMQUYcgkosw048]$/] as const;
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the JWS compact serialization (RFC 7515) and pins its algorithm.
 *
 * @throws {@link DecodeError} `ERR_TOKEN_MALFORMED`, `ERR_ALGORITHM`.
 */
export function parseToken(token: unknown, algorithm: Algorithm): UnverifiedToken {
	if (typeof token !== 'string' || token === '') throw malformed('it is not a string, or empty');
	if (token.length > MAX_LENGTH) throw malformed(`it is longer than ${MAX_LENGTH} characters`);
	const first = token.indexOf('.');
	const second = token.indexOf('.', first + 1);
	if (first < 1 || second < first + 2 || token.includes('.', second + 1)) {
		throw malformed('it does not have three parts');
	}
	const [header, payload, signature] = [token.slice(0, first), token.slice(first + 1, second), token.slice(second + 1)];
	const { alg, crit, kid } = parseHeader(header);
	if (alg !== algorithm) throw new DecodeError('ERR_ALGORITHM', `The token must be signed with ${algorithm}`);
	if (crit !== undefined) throw malformed('its header asks for an extension (crit)');
	if (!signature) throw malformed('it has no signature');
	assertBase64url(signature, 'signature');
	return { token, kid, claims: parseObject(payload, 'payload') };
}

/** Memoized: senders repeat the same header. */
const parseHeader = memoize((header: string) => parseObject(header, 'header'), 10);

function parseObject(part: string, name: string): Record<string, unknown> {
	assertBase64url(part, name);
	let value: unknown;
	try {
		value = JSON.parse(decodeText(part));
	} catch {
		// The cause is left out: the message of JSON.parse quotes what it read.
		throw malformed(`its ${name} is not JSON`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw malformed(`its ${name} is not an object`);
	return value as Record<string, unknown>;
}

/** The text of a part. If its bytes are ASCII, as they mostly are, they are the text already. */
function decodeText(part: string): string {
	const binary = fromBase64url(part);
	return ASCII.test(binary) ? binary : UTF_8.decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
}

/** Accepts only the canonical encoding: no padding, no white space, unused bits zero. */
function assertBase64url(part: string, name: string): void {
	if (!BASE64URL.test(part) || !CANONICAL_TAIL[part.length % 4]?.test(part))
		throw malformed(`its ${name} is not base64url`);
}

function malformed(why: string): DecodeError {
	return new DecodeError('ERR_TOKEN_MALFORMED', `The token cannot be read: ${why}`);
}
