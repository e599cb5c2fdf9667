export { createClient, resetSharedState, type Client, type TenantClient } from './create-client.ts';
export {
	anonymous,
	asUser,
	basic,
	bearer,
	clientCredentials,
	cloudIdOf,
	connectJwt,
	gatewayUrl,
	oauth2,
	type AsUserOptions,
	type BasicOptions,
	type ClientCredentialsOptions,
	type CloudIdOptions,
	type Credential,
	type CredentialContext,
	type GatewayOptions,
	type GatewayProduct,
	type OAuth2Options,
	type RefreshedTokens,
	type RefusedCredential,
	type StoredToken,
	type TokenCache,
} from './credentials/index.ts';
export {
	ApiError,
	ApiNetworkError,
	ApiTimeoutError,
	type ApiErrorCode,
	type ApiErrorDetails,
	type CallDetails,
} from './errors/index.ts';
export { fileFrom, streamedFile, type FileOptions, type StreamedFileOptions } from './files/index.ts';
export type { Connection } from './connection.ts';
export type { Logger } from './logger.ts';
export type { LimitOptions, RateLimitEvent } from './limits/index.ts';
export type { ClientOptions, Dispatching, OperationFlagOptions, SigningOptions, TransportOptions } from './options.ts';
export type {
	Checked,
	Method,
	OperationOf,
	OptionsFor,
	OptionsOf,
	Pages,
	Paginate,
	PaginateOptions,
	ResponseOf,
	ResponsePromiseOf,
	RunTask,
	SharedOptions,
	Suggested,
	TaskOptions,
	TypedMethods,
	UncheckedOptions,
} from './types/index.ts';
