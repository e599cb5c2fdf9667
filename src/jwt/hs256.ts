import type { MaybePromise } from '../abortable.ts';
import { hmacSha256, toBase64url, verifyHmacSha256 } from '../crypto/index.ts';

const HEADER = toBase64url('{"typ":"JWT","alg":"HS256"}');

/** The compact token (RFC 7515, section 3.1) for a JSON payload. */
export function signHs256(payload: string, sharedSecret: string): MaybePromise<string> {
	const signingInput = `${HEADER}.${toBase64url(payload)}`;
	const signature = hmacSha256(signingInput, sharedSecret);
	return typeof signature === 'string'
		? `${signingInput}.${signature}`
		: signature.then((later) => `${signingInput}.${later}`);
}

/** Whether the signature of a well-formed compact token is valid. Compares in constant time. */
export function verifyHs256(token: string, sharedSecret: string): MaybePromise<boolean> {
	const end = token.lastIndexOf('.');
	return verifyHmacSha256(token.slice(0, end), token.slice(end + 1), sharedSecret);
}
