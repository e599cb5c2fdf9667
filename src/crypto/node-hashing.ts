import { HMAC_LENGTH, type Hashing } from './hashing.ts';
import { memoize } from '../lru.ts';

/** The part of `node:crypto` that is used. Its own types may be missing where users compile. */
export interface NodeCrypto<Key> {
	/** Missing in some runtimes. */
	readonly hash?: Hash;
	createHash(algorithm: 'sha256'): Digest;
	createHmac(algorithm: 'sha256', key: Key): Digest;
	createSecretKey(key: string, encoding: 'utf8'): Key;
	timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean;
}

type Hash = (algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex' | 'base64url' | 'binary') => string;

interface Digest {
	update(data: string | Uint8Array, encoding: 'utf8'): Digest;
	digest(encoding: 'hex' | 'base64url'): string;
}

/** The block of SHA-256, in bytes. */
const BLOCK = 64;
/** The digest of SHA-256, in bytes. */
const DIGEST = 32;
/** In bytes: more than any token of this package. */
const MAX_TEXT = 4096;

const utf8 = new TextEncoder();
/** Some runtimes have other encodings than Node: a text, longer than a block, is signed with itself once. */
const CHECKED = 'é'.repeat(BLOCK);
/** The beginning of its HMAC, as a constant: to compute it, OpenSSL would be loaded with the module. */
const CHECKED_HMAC = 'BT_FB73_NJs4';

/**
 * HMAC by its definition (RFC 2104), as two hashes of one step each: half the time of an object of OpenSSL.
 * The function that it makes returns undefined for a text that is too long for its buffer.
 */
function hmacByHash(hash: Hash): (text: string, secret: string) => string | undefined {
	const padsOf = memoize((secret: string) => {
		const bytes = utf8.encode(secret);
		const key = bytes.length > BLOCK ? bytesOf(hash('sha256', bytes, 'binary')) : bytes;
		const pad = (byte: number): Uint8Array => Uint8Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ byte);
		return { inner: pad(0x36), outer: pad(0x5c) };
	});
	// Every call can use the same two buffers: it fills and hashes them synchronously.
	const inner = new Uint8Array(BLOCK + MAX_TEXT);
	const text = inner.subarray(BLOCK);
	const outer = new Uint8Array(BLOCK + DIGEST);
	return (data, secret) => {
		const { read, written } = utf8.encodeInto(data, text);
		if (read < data.length) return undefined;
		const pads = padsOf(secret);
		inner.set(pads.inner);
		outer.set(pads.outer);
		const digest = hash('sha256', inner.subarray(0, BLOCK + written), 'binary');
		for (let at = 0; at < DIGEST; at += 1) outer[BLOCK + at] = digest.charCodeAt(at);
		return hash('sha256', outer, 'base64url');
	};
}

function bytesOf(binary: string): Uint8Array {
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** By `node:crypto`, synchronous: for short text, WebCrypto's hop to a thread costs many times the hashing. */
export function nodeHashing<Key>(crypto: NodeCrypto<Key>): Hashing {
	const keyOf = memoize((secret: string) => crypto.createSecretKey(secret, 'utf8'));
	const byObject = (text: string, secret: string): string =>
		crypto.createHmac('sha256', keyOf(secret)).update(text, 'utf8').digest('base64url');
	const byHash = crypto.hash && hmacByHash(crypto.hash);
	const isUsable = byHash !== undefined && String(byHash(CHECKED, CHECKED)).startsWith(CHECKED_HMAC);
	const hmacSha256 = isUsable
		? (text: string, secret: string): string => byHash(text, secret) ?? byObject(text, secret)
		: byObject;
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
