export { keepAdminWebhooks, type KeepAdminWebhooksOptions, type WantedAdminWebhook } from './admin.ts';
export { keepBitbucketWebhooks, type KeepBitbucketWebhooksOptions } from './bitbucket.ts';
export type { KeptSignedWebhooks } from './keep-signed-webhooks.ts';
export { keepWebhooks, type KeptWebhooks } from './keep-webhooks.ts';
export type { KeepWebhooksOptions, MissedWebhook, WantedWebhook } from './options.ts';
export type { KeepSignedWebhooksOptions, WantedSignedWebhook } from './signed-options.ts';
export { WebhookKeeperError, type WebhookKeeperErrorCode, type WebhookRejection } from './webhook-keeper-error.ts';
