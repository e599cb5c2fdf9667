export type {
	AppCallbacks,
	AppWebhook,
	EnabledEvent,
	InstalledEvent,
	UninstalledEvent,
	WebhookSender,
} from './callbacks.ts';
export { CallbackTimeoutError } from './app-error.ts';
export { createApp } from './create-app.ts';
export { DeduplicationError, type DeduplicationErrorCode } from './deduplicate.ts';
export type { AppDescriptor } from './descriptor.ts';
export type {
	AppOptions,
	AppPaths,
	DeduplicationStore,
	ForgeOnlyOptions,
	TenantLock,
	WebhookRoute,
	WebhookSecrets,
} from './options.ts';
export type { PathParams } from './paths.ts';
export { revokeSecret, type RevokeSecretOptions } from './revoke-secret.ts';
export type {
	AppForgeCall,
	AppForgeDelivery,
	AppForgeEvent,
	ForgeAppOptions,
	ForgeCallbacks,
	ForgeCallHandler,
	ForgeResolver,
	ForgeRoute,
	ForgeSender,
	SlowForgeDelivery,
} from './forge/index.ts';
export { describeForgeApp, type DescribedApp } from './forge/index.ts';
