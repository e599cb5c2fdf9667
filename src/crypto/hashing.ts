import type { MaybePromise } from '../abortable.ts';

/** The length of an HMAC with SHA-256 in base64url. A signature of another length is refused without hashing. */
export const HMAC_LENGTH = 43;

/** The hash functions of this package: synchronous with `node:crypto`, later with WebCrypto. Text is hashed as UTF-8; a secret is never empty. */
export interface Hashing {
	/** SHA-256, lower-case hex. */
	readonly sha256Hex: (data: string | Uint8Array<ArrayBuffer>) => MaybePromise<string>;
	/** HMAC with SHA-256, base64url without padding. */
	readonly hmacSha256: (text: string, secret: string) => MaybePromise<string>;
	/** Whether `signature` (base64url) is the HMAC of the text. Compares in constant time. */
	readonly verifyHmacSha256: (text: string, signature: string, secret: string) => MaybePromise<boolean>;
}
