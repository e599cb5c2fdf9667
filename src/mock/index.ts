export type {
	AnonymousCaller,
	AppCaller,
	BasicCaller,
	BearerCaller,
	Caller,
	OtherCredential,
	UserCaller,
} from './caller.ts';
export { checkCaller, type CallerContext } from './check-caller.ts';
export { errorBody } from './error-body.ts';
export { errorAnswer, forbidden, notFound, validationError } from './errors.ts';
export { familyOf, type ApiFamily } from './family.ts';
export { flaky, type FlakyOptions } from './flaky.ts';
export { hmacWebhook, type HmacTamper, type HmacWebhookOptions } from './hmac-webhook.ts';
export { installRequest, type InstallRequestOptions, type InstallTamper } from './install-request.ts';
export { createKeyServer, INSTALL_KEYS, sharedKeyServer, type KeyServer } from './key-server.ts';
export { nearestRoute } from './nearest-route.ts';
export type { PageShape } from './page-shapes.ts';
export { paginated, type PaginatedOptions } from './paginated.ts';
export { rateLimited, type RateLimitedOptions } from './rate-limited.ts';
export type { AnswerContext, ReadyAnswer } from './ready-answer.ts';
export { compareRoutes, matchRoute, parseRoute, type Params, type Route } from './route.ts';
export type { RequestTamper } from './sign-as-atlassian.ts';
export { signedRequest, type SignedRequestOptions } from './signed-request.ts';
export { tenantFixture } from './tenant-fixture.ts';
export { createTokenServer, siteAskedFor, type TokenServer } from './token-server.ts';
export { unauthorized } from './unauthorized.ts';
export { webhookBody, type WebhookBody, type WebhookEventName } from './webhook-bodies.ts';
export { deliveryHeaders, webhook, type WebhookOptions, type WebhookOverrides } from './webhook.ts';
