export { hmacSha256, sha256Hex, verifyHmacSha256 } from './crypto.ts';
