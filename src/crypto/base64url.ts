const utf8 = new TextEncoder();
// oxlint-disable-next-line no-control-regex -- ASCII begins with NUL
export const ASCII: RegExp = /^[\0-\x7f]*$/;

/** The part of `node:buffer` that is used. */
interface BufferModule {
	readonly Buffer: { from(data: string | Uint8Array): { toString(encoding: 'base64url'): string } };
}

interface NodeLike {
	process?: { getBuiltinModule?: (name: 'node:buffer') => BufferModule | undefined };
}

/** Of Node, Bun and Deno, found as `node:crypto` is. */
const buffer = (globalThis as NodeLike).process?.getBuiltinModule?.('node:buffer')?.Buffer;

/** Base64url without padding (RFC 7515, section 2), of bytes or of the UTF-8 bytes of a text. */
export function toBase64url(data: string | Uint8Array): string {
	if (buffer !== undefined) return buffer.from(data).toString('base64url');
	return btoa(typeof data === 'string' && ASCII.test(data) ? data : binaryOf(data))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

/**
 * The bytes of a base64url text, one character for each.
 *
 * @throws `DOMException` for invalid base64.
 */
export function fromBase64url(text: string): string {
	return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
}

function binaryOf(data: string | Uint8Array): string {
	let binary = '';
	for (const byte of typeof data === 'string' ? utf8.encode(data) : data) binary += String.fromCharCode(byte);
	return binary;
}
