export { ASCII, fromBase64url, toBase64url } from './base64url.ts';
export { hmacSha256, sha256Hex, verifyHmacSha256 } from './crypto.ts';
