export {
	flaky,
	forbidden,
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
	type AnswerContext,
	type ApiFamily,
	type AppCaller,
	type BasicCaller,
	type BearerCaller,
	type Caller,
	type FlakyOptions,
	type HmacTamper,
	type HmacWebhookOptions,
	type InstallRequestOptions,
	type InstallTamper,
	type OtherCredential,
	type PageShape,
	type PaginatedOptions,
	type RateLimitedOptions,
	type ReadyAnswer,
	type RequestTamper,
	type SignedRequestOptions,
	type UserCaller,
	type WebhookBody,
	type WebhookEventName,
	type WebhookOptions,
	type WebhookOverrides,
} from '../mock/index.ts';
export type {
	ContextFor,
	MockAnswer,
	MockContext,
	MockResolver,
	MockResponseInit,
	MockSearchParams,
	UntypedContext,
} from './context.ts';
export { createKeyServer, type KeyServer } from '../mock/index.ts';
export { installKeys, type InstallKeysOptions } from './install-keys.ts';
export type { MockMethods, UntypedMethods } from './methods.ts';
export { mockAtlassian } from './mock-atlassian.ts';
export type { MockSite } from './mock-site.ts';
export type { MockAtlassianOptions } from './options.ts';
export { UnhandledCallError, type MockRefusal, type UnhandledCall } from './refusal.ts';
