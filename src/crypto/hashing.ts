/** At once where the runtime can, later where it cannot: callers `await` either. */
export type MaybePromise<T> = T | Promise<T>;

/** How long an HMAC with SHA-256 is in base64url: what has another length is no such HMAC, and is not hashed for. */
export const HMAC_LENGTH = 43;

/** What is hashed in this package. Text counts as its UTF-8 bytes; a secret is never empty. */
export interface Hashing {
	/** SHA-256, lower-case hex. */
	readonly sha256Hex: (data: string | Uint8Array<ArrayBuffer>) => MaybePromise<string>;
	/** HMAC with SHA-256, base64url without padding. */
	readonly hmacSha256: (text: string, secret: string) => MaybePromise<string>;
	/** Whether `signature` (base64url) is the HMAC of the text. Takes the same time wherever the two differ. */
	readonly verifyHmacSha256: (text: string, signature: string, secret: string) => MaybePromise<boolean>;
}
