export { createAtlassian, type Atlassian } from './atlassian.ts';
export type { Delivery } from './deliver.ts';
export type { InstalledApp, PageModule, WebhookModule } from './descriptor.ts';
export type { PageOptions } from './page-url.ts';
export { makeSecret } from './make-secret.ts';
export { neededScope } from './scopes.ts';
