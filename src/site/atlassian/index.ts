export { createAtlassian, makeSecret, type Atlassian } from './atlassian.ts';
export type { Delivery } from './deliver.ts';
export type { InstalledApp, PageModule, WebhookModule } from './descriptor.ts';
export type { PageOptions } from './page-url.ts';
