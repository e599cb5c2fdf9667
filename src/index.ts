export * from './authenticator/index.ts';
export * from './client/index.ts';
export {
	DecodeError,
	EncodeError,
	RedirectError,
	TenantInfoError,
	TenantStoreError,
	type DecodeErrorCode,
	type EncodeErrorCode,
	type RedirectErrorCode,
	type TenantInfoIssue,
} from './errors.ts';
export {
	encodeToken,
	signJwt,
	verifyJwt,
	type EncodeTokenOptions,
	type JwtClaims,
	type TimeOptions,
	type VerifiedClaims,
	type VerifyJwtOptions,
} from './jwt/index.ts';
export {
	canonicalRequest,
	explainQsh,
	queryStringHash,
	type CanonicalRequestOptions,
	type ExplainQshOptions,
	type QshExplanation,
	type QshMistake,
	type QshMistakeCode,
} from './qsh/index.ts';
export {
	parseTenantInfo,
	type ProductType,
	type SigningTenant,
	type TenantInfo,
	type TenantStore,
} from './tenant/index.ts';
