export type { CallForge } from './call-forge.ts';
export {
	createClient,
	resetSharedState,
	type Client,
	type InstallationClient,
	type TenantClient,
} from './create-client.ts';
export {
	explainAccess,
	operationOf,
	scopesOf,
	type AccessExplanation,
	type ExplainAccessOptions,
} from './access/index.ts';
export { overForge, type ForgeTenant } from './forge-target.ts';
export {
	anonymous,
	asUser,
	basic,
	bearer,
	clientCredentials,
	cloudIdOf,
	connectJwt,
	forgeSystem,
	gatewayUrl,
	oauth2,
	type AsUserOptions,
	type BasicOptions,
	type ClientCredentialsOptions,
	type CloudIdOptions,
	type Credential,
	type CredentialContext,
	type ForgeUserOptions,
	type GatewayOptions,
	type GatewayProduct,
	type InstallationSource,
	type OAuth2Options,
	type RefreshedTokens,
	type RefusedCredential,
	type StoredToken,
	type TokenCache,
} from './credentials/index.ts';
export type { Cloud, CloudUrls, ForgeDevelopment } from '../cloud/index.ts';
export {
	ApiError,
	ApiNetworkError,
	ApiTimeoutError,
	type ApiErrorCode,
	type ApiErrorDetails,
	type CallDetails,
} from './errors/index.ts';
export {
	fileFrom,
	streamedFile,
	type Attachment,
	type Download,
	type Downloader,
	type DownloadOptions,
	type DownloadProgress,
	type FileOptions,
	type FileRange,
	type StreamedFileOptions,
} from './files/index.ts';
export type { ClientTarget, Connection } from './connection.ts';
export type { LimitOptions, Logger, RateLimitEvent } from './limits/index.ts';
export { cursorOf } from './pages/index.ts';
export type { ClientOptions, Dispatching, OperationFlagOptions, SigningOptions, TransportOptions } from './options.ts';
export type {
	Checked,
	Method,
	OperationOf,
	OptionsFor,
	OptionsOf,
	PageCursor,
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
