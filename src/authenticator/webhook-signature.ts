import { DecodeError } from '../errors.ts';
import { headerValues, isBytes, type HeadersLike } from '../http/index.ts';
import { isSecret } from '../tenant/index.ts';

/**
 * The body of a webhook as received: text, or bytes such as a `Buffer`. A parsed body is not the signed text; shared memory
 * is refused.
 */
export type RawBody = string | ArrayBufferLike | ArrayBufferView;

const HEADER = 'x-hub-signature';
const METHOD_AND_VALUE = /^\s*([\w-]+)=([\da-f]+)\s*$/i;

/**
 * Verifies the header `X-Hub-Signature` of webhooks that an administrator of Jira or Bitbucket created with a secret. It
 * covers the body alone: neither the URL nor a time, so see the option `deduplication` of `createApp`.
 *
 * @param rawBody text or bytes, exactly as received.
 * @param secrets one secret, or several during a rotation.
 * @throws {@link DecodeError} `ERR_WEBHOOK_SIGNATURE_MISSING`, `ERR_WEBHOOK_SIGNATURE`, `ERR_ALGORITHM` for another than
 *   sha256, `ERR_SECRET` without a secret, `ERR_BODY` for a parsed body.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 *
 * @example
 * const rawBody = new Uint8Array(await request.arrayBuffer());
 * await verifyWebhookSignature(rawBody, request.headers, process.env.WEBHOOK_SECRET ?? '');
 */
export async function verifyWebhookSignature(
	rawBody: RawBody,
	headers: HeadersLike,
	secrets: string | readonly string[],
): Promise<void> {
	const list = [secrets].flat();
	if (list.length === 0 || !list.every(isSecret)) {
		throw new DecodeError('ERR_SECRET', 'The webhook secret must be a string that is not empty, or a list of them');
	}
	if (typeof rawBody !== 'string' && !isBytes(rawBody)) {
		throw new DecodeError('ERR_BODY', 'The raw body must be text or bytes: a parsed body is not the signed text');
	}
	const signature = findSignature(headers);
	const body = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody;
	for (const secret of list) {
		if (await isSignedWith(secret, signature, body)) return;
	}
	throw new DecodeError('ERR_WEBHOOK_SIGNATURE', 'The webhook was signed with another secret, or its body was changed');
}

/**
 * The hash in the header. Needs no body.
 *
 * @throws {@link DecodeError} when it is missing or invalid.
 */
export function findSignature(headers: HeadersLike): Uint8Array<ArrayBuffer> {
	if (typeof headers !== 'object' || headers === null) {
		throw new DecodeError('ERR_REQUEST', 'A request must have headers');
	}
	const [value, ...others] = new Set(headerValues(headers, HEADER));
	if (value === undefined || value === '') {
		throw new DecodeError(
			'ERR_WEBHOOK_SIGNATURE_MISSING',
			'The webhook has no X-Hub-Signature: was it given a secret?',
		);
	}
	const [, method, hex] = METHOD_AND_VALUE.exec(value) ?? [];
	if (method === undefined || hex === undefined || others.length > 0) {
		throw new DecodeError('ERR_WEBHOOK_SIGNATURE', 'X-Hub-Signature must be `sha256=` and a hash in hex');
	}
	if (method.toLowerCase() !== 'sha256') {
		throw new DecodeError('ERR_ALGORITHM', 'The webhook must be signed with sha256');
	}
	if (hex.length !== 64) throw new DecodeError('ERR_WEBHOOK_SIGNATURE', 'A hash of sha256 has 64 digits of hex');
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** WebCrypto compares in constant time. */
async function isSignedWith(
	secret: string,
	signature: Uint8Array<ArrayBuffer>,
	body: ArrayBuffer | ArrayBufferView<ArrayBuffer>,
): Promise<boolean> {
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
	return crypto.subtle.verify('HMAC', key, signature, body);
}
