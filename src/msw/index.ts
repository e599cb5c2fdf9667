export {
	createForgeKeys,
	createKeyServer,
	flaky,
	forbidden,
	forgeInstallationFixture,
	forgeRequest,
	hmacWebhook,
	installRequest,
	notFound,
	paginated,
	rateLimited,
	signedRequest,
	tenantFixture,
	validationError,
	webhook,
	type AnonymousCaller,
	type PresetContext,
	type ApiFamily,
	type AppCaller,
	type BasicCaller,
	type BearerCaller,
	type Caller,
	type FakeForgeInstallation,
	type FlakyOptions,
	type ForgeInstallationOverrides,
	type ForgeKeys,
	type ForgeRequestOptions,
	type ForgeTamper,
	type HmacTamper,
	type HmacWebhookOptions,
	type InstallRequestOptions,
	type InstallTamper,
	type KeyServer,
	type OtherCredential,
	type PageShape,
	type PaginatedOptions,
	type RateLimitedOptions,
	type ResponsePreset,
	type RequestTamper,
	type SignedRequestOptions,
	type UserCaller,
	type WebhookBody,
	type WebhookEventName,
	type WebhookOptions,
	type WebhookOverrides,
} from '../fake-atlassian/index.ts';
export type {
	ContextFor,
	MockResult,
	MockContext,
	MockResolver,
	MockResponseInit,
	MockSearchParams,
	UntypedContext,
} from './context.ts';
export { forgeKeys, type ForgeKeysOptions } from './forge-keys.ts';
export { installKeys, type InstallKeysOptions } from './install-keys.ts';
export type { MockMethods, UntypedMethods } from './methods.ts';
export { mockAtlassian } from './mock-atlassian.ts';
export { mockForge, type MockForge, type MockForgeOptions } from './mock-forge.ts';
export type { MockSite } from './mock-site.ts';
export type { MockAtlassianOptions } from './options.ts';
export { UnhandledCallError, type MockRefusal, type UnhandledCall } from './problems.ts';
