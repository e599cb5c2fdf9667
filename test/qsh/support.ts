import { createHash } from 'node:crypto';
import { canonicalRequest, EncodeError } from '../../src/index.ts';
import { acceptedCanonicalRequests, basePathOf } from '../../src/qsh/index.ts';
import { targetOf } from './reference.ts';

/** The canonical request that is signed for a GET. */
export function signed(url: string | URL, baseUrl?: string | URL): string {
	return canonicalRequest('GET', url, baseUrl === undefined ? {} : { baseUrl });
}

/** The canonical requests that are accepted for a GET that came in, the most likely first. */
export function accepted(url: string, baseUrl?: string): string[] {
	return [...acceptedCanonicalRequests('GET', targetOf(url), basePathOf(baseUrl))];
}

/** The code of the EncodeError that refuses to sign; `'signed'` when nothing refuses. */
export function refusalOf(sign: () => unknown): string {
	try {
		sign();
	} catch (error) {
		if (error instanceof EncodeError) return error.code;
		throw error;
	}
	return 'signed';
}

/** SHA-256 by another implementation than the one under test. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
