import { CompactSign, compactVerify, errors } from 'jose';

/**
 * The seam for HS256: two functions over strings, so that a synchronous implementation can stand in for this one.
 * Callers await what they get, and have checked the secret and the shape of the token before.
 */
type MaybePromise<T> = T | Promise<T>;

const HEADER = { typ: 'JWT', alg: 'HS256' };

/** The compact token for a JSON payload. */
export function signHs256(payload: string, sharedSecret: string): MaybePromise<string> {
	return new CompactSign(utf8(payload)).setProtectedHeader(HEADER).sign(utf8(sharedSecret));
}

/** Whether the signature of a well-formed compact token is right. Compares in constant time (WebCrypto). */
export async function verifyHs256(token: string, sharedSecret: string): Promise<boolean> {
	try {
		await compactVerify(token, utf8(sharedSecret), { algorithms: ['HS256'] });
		return true;
	} catch (error) {
		if (error instanceof errors.JOSEError) return false;
		throw error;
	}
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
