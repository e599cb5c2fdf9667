export { familyOf, type ApiFamily } from './api-family.ts';
export { appRequests, type AppRequests, type AppRequestsOptions } from './app-requests.ts';
export {
	checkCaller,
	parseAllow,
	type AnonymousCaller,
	type AppCaller,
	type BasicCaller,
	type BearerCaller,
	type Caller,
	type CallerContext,
	type OAuthCaller,
	type OtherCredential,
	type UserCaller,
} from './caller.ts';
export { errorBody, errorResponse, forbidden, notFound, unauthorized, validationError } from './error-responses.ts';
export * from './forge/index.ts';
export { flaky, type FlakyOptions } from './flaky.ts';
export { hmacWebhook, type HmacTamper, type HmacWebhookOptions } from './hmac-webhook.ts';
export { installRequest, type InstallRequestOptions, type InstallTamper } from './install-request.ts';
export { createKeyServer, sharedKeyServer, type KeyServer } from './key-server.ts';
export type { PageShape } from './page-shapes.ts';
export { paginated, type PaginatedOptions } from './paginated.ts';
export { rateLimited, type RateLimitedOptions } from './rate-limited.ts';
export type { PresetContext, ResponsePreset } from './response-preset.ts';
export { signedRequest, type RequestTamper, type SignedRequestOptions } from './signed-request.ts';
export { tenantFixture } from './tenant-fixture.ts';
export { createTokenServer, siteOfAssertion, type TokenServer } from './token-server.ts';
export { webhookBody, type WebhookBody, type WebhookEventName } from './webhook-bodies.ts';
export { deliveryHeaders, webhook, type WebhookOptions, type WebhookOverrides } from './webhook.ts';
