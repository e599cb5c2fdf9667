import { fromBase64url, toBase64url } from './base64url.ts';
import { HMAC_LENGTH, type Hashing } from './hashing.ts';
import { memoize } from '../lru.ts';

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const utf8 = new TextEncoder();

/** By WebCrypto, which every runtime has. */
export function webHashing({ subtle }: Pick<Crypto, 'subtle'>): Hashing {
	const keyOf = memoize((secret: string) =>
		subtle.importKey('raw', utf8.encode(secret), HMAC, false, ['sign', 'verify']),
	);
	return {
		async sha256Hex(data) {
			const digest = await subtle.digest('SHA-256', typeof data === 'string' ? utf8.encode(data) : data);
			return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
		},
		async hmacSha256(text, secret) {
			return toBase64url(new Uint8Array(await subtle.sign('HMAC', await keyOf(secret), utf8.encode(text))));
		},
		async verifyHmacSha256(text, signature, secret) {
			if (signature.length !== HMAC_LENGTH) return false;
			const bytes = Uint8Array.from(fromBase64url(signature), (byte) => byte.charCodeAt(0));
			return subtle.verify('HMAC', await keyOf(secret), bytes, utf8.encode(text));
		},
	};
}
