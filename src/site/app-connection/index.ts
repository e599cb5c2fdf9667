export { createAppConnection, type AppConnection } from './app-connection.ts';
export type { InstalledApp, PageModule, WebhookModule } from './descriptor.ts';
export { createSecret } from './lifecycle.ts';
export type { SignedUrlOptions } from './module-url.ts';
export { requiredScope } from './scopes.ts';
