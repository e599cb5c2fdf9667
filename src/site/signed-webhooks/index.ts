export { createSignedWebhooks } from './signed-webhooks.ts';
