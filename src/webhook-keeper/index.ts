export { keepWebhooks, type KeptWebhooks } from './keep-webhooks.ts';
export type { KeepWebhooksOptions, MissedWebhook, WantedWebhook } from './options.ts';
export { WebhookKeeperError, type WebhookKeeperErrorCode, type WebhookRejection } from './webhook-keeper-error.ts';
