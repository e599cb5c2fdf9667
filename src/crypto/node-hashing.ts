import { HMAC_LENGTH, type Hashing } from './hashing.ts';
import { memoize } from '../lru.ts';

/** What is used of `node:crypto`. Not its own types: users' compilers may not have them. */
export interface NodeCrypto<Key> {
	/** In one step, where the runtime is new enough. */
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

/** Synchronous, by `node:crypto`: no hop to a thread, which for text this short costs many times the hashing. */
export function nodeHashing<Key>(crypto: NodeCrypto<Key>): Hashing {
	const keyOf = memoize((secret: string) => crypto.createSecretKey(secret, 'utf8'));
	const hmacSha256 = (text: string, secret: string): string =>
		crypto.createHmac('sha256', keyOf(secret)).update(text, 'utf8').digest('base64url');
	const utf8 = new TextEncoder();
	// Filled and compared without a pause in between, so that every call can use the same two.
	const [expected, given] = [new Uint8Array(HMAC_LENGTH), new Uint8Array(HMAC_LENGTH)];
	return {
		sha256Hex: (data) =>
			crypto.hash?.('sha256', data, 'hex') ?? crypto.createHash('sha256').update(data, 'utf8').digest('hex'),
		hmacSha256,
		verifyHmacSha256(text, signature, secret) {
			if (signature.length !== HMAC_LENGTH) return false;
			utf8.encodeInto(hmacSha256(text, secret), expected);
			// What is no ASCII does not fit in whole.
			if (utf8.encodeInto(signature, given).read !== HMAC_LENGTH) return false;
			return crypto.timingSafeEqual(expected, given);
		},
	};
}
