export type {
	AppCallbacks,
	AppWebhook,
	EnabledEvent,
	InstalledEvent,
	UninstalledEvent,
	WebhookSender,
} from './callbacks.ts';
export { createApp } from './create-app.ts';
export type { AppDescriptor } from './descriptor.ts';
export type { AppOptions, AppPaths, DeduplicationStore, WebhookRoute } from './options.ts';
export { revokeSecret, type RevokeSecretOptions } from './revoke-secret.ts';
