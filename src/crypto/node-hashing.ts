import { HMAC_LENGTH, type Hashing } from './hashing.ts';
import { memoize } from '../lru.ts';

/** The part of `node:crypto` that is used. Its own types may be missing where users compile. */
export interface NodeCrypto<Key> {
	/** Missing in some runtimes. */
	hash?(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
	createHash(algorithm: 'sha256'): Digest;
	createHmac(algorithm: 'sha256', key: Key): Digest;
	createSecretKey(key: string, encoding: 'utf8'): Key;
	timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean;
}

interface Digest {
	update(data: string | Uint8Array, encoding: 'utf8'): Digest;
	digest(encoding: 'hex' | 'base64url'): string;
}

/** By `node:crypto`, synchronous: for short text, WebCrypto's hop to a thread costs many times the hashing. */
export function nodeHashing<Key>(crypto: NodeCrypto<Key>): Hashing {
	const keyOf = memoize((secret: string) => crypto.createSecretKey(secret, 'utf8'));
	const hmacSha256 = (text: string, secret: string): string =>
		crypto.createHmac('sha256', keyOf(secret)).update(text, 'utf8').digest('base64url');
	const utf8 = new TextEncoder();
	// Every call can use the same two buffers: it fills and compares them synchronously.
	const [expected, given] = [new Uint8Array(HMAC_LENGTH), new Uint8Array(HMAC_LENGTH)];
	return {
		sha256Hex: (data) =>
			crypto.hash?.('sha256', data, 'hex') ?? crypto.createHash('sha256').update(data, 'utf8').digest('hex'),
		hmacSha256,
		verifyHmacSha256(text, signature, secret) {
			if (signature.length !== HMAC_LENGTH) return false;
			utf8.encodeInto(hmacSha256(text, secret), expected);
			// Non-ASCII signatures do not fit and are refused.
			if (utf8.encodeInto(signature, given).read !== HMAC_LENGTH) return false;
			return crypto.timingSafeEqual(expected, given);
		},
	};
}
