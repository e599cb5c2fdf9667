export { AUTHENTICATOR_OPTIONS } from './options.ts';
export { Authenticator, authenticateSoon, type AuthenticateOptions } from './authenticator.ts';
export type {
	Authentication,
	InstallAuthentication,
	InstalledAuthentication,
	UninstalledAuthentication,
} from './authentication.ts';
export type { ForgeAuthentication } from './authenticate-forge.ts';
export type { QshKind } from './check-qsh.ts';
export type { ForgeApp, ForgeContext } from './forge-claims.ts';
export type { ForgeOptions } from './forge-options.ts';
export type { AuthenticatorOptions } from './options.ts';
export { authenticateOAuthWebhook, type OAuthWebhookOptions } from './oauth-webhook.ts';
export { findSignature, verifyWebhookSignature, type RawBody } from './webhook-signature.ts';
export { redactForLogs, withoutSecrets } from './authentication.ts';
export { confirmedSecret } from './confirmation.ts';
export { unknownTenant } from './find-tenant.ts';
export { readInstallBody } from './install-body.ts';
export { callbackOf, type LifecycleCallback } from './lifecycle-callback.ts';
export { replayed } from './replays.ts';
export { FORGE_OPTIONS, JWKS_URL } from './forge-options.ts';
