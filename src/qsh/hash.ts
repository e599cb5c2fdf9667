import type { MaybePromise } from '../abortable.ts';
import { sha256Hex } from '../crypto/index.ts';
import { canonicalRequest, type CanonicalRequestOptions } from './canonical-request.ts';

/**
 * The query string hash (the claim `qsh`): SHA-256 of the canonical request, lower-case hex.
 *
 * @throws the errors of {@link canonicalRequest}.
 *
 * @example
 * await queryStringHash('GET', '/'); // 'c88caad15a1c1a900b8ac08aa9686f4e8184539bea1deda36e2f649430df3239'
 */
export async function queryStringHash(
	method: string,
	url: string | URL,
	options?: CanonicalRequestOptions,
): Promise<string> {
	return hashCanonicalRequest(canonicalRequest(method, url, options));
}

/** SHA-256 over UTF-8, lower-case hex. */
export function hashCanonicalRequest(canonical: string): MaybePromise<string> {
	return sha256Hex(canonical);
}
