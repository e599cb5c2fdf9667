export {
	assertClaims,
	parseTimeOptions,
	type JwtClaims,
	type ParsedTimeOptions,
	type TimeOptions,
	type VerifiedClaims,
} from './claims.ts';
export { parseToken, type UnverifiedToken } from './compact.ts';
export { encodeToken, signRequest, type EncodeTokenOptions } from './encode-token.ts';
export { verifyRs256Token } from './rs256.ts';
export { signJwt } from './sign-jwt.ts';
export { verifyJwt, verifyToken, verifyWithDummySecret, type VerifyJwtOptions } from './verify-jwt.ts';
