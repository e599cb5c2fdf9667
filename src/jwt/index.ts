export { checkTimeOptions, type JwtClaims, type TimeOptions, type VerifiedClaims } from './claims.ts';
export { parseToken } from './compact.ts';
export { encodeToken, type EncodeTokenOptions } from './encode-token.ts';
export { signJwt } from './sign-jwt.ts';
export { verifyJwt, verifyToken, type VerifyJwtOptions } from './verify-jwt.ts';
