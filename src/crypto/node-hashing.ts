import { HMAC_LENGTH, type Hashing } from './hashing.ts';
import { rememberLast } from '../remember-last.ts';

/** What is used of `node:crypto`. Not its own types: users' compilers may not have them. */
export interface NodeCrypto<Key> {
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
	const keyOf = rememberLast((secret: string) => crypto.createSecretKey(secret, 'utf8'));
	const hmacSha256 = (text: string, secret: string): string =>
		crypto.createHmac('sha256', keyOf(secret)).update(text, 'utf8').digest('base64url');
	const utf8 = new TextEncoder();
	return {
		sha256Hex: (data) => crypto.createHash('sha256').update(data, 'utf8').digest('hex'),
		hmacSha256,
		verifyHmacSha256(text, signature, secret) {
			if (signature.length !== HMAC_LENGTH) return false;
			const [expected, given] = [utf8.encode(hmacSha256(text, secret)), utf8.encode(signature)];
			return expected.length === given.length && crypto.timingSafeEqual(expected, given);
		},
	};
}
