export type { Caller, OtherCredential } from '../mock/index.ts';
export type { Delivery, InstalledApp, PageModule, PageOptions, WebhookModule } from './atlassian/index.ts';
export { SiteError, type SiteErrorCode } from './errors.ts';
export type { Exchange } from './exchange.ts';
export { FAULT_NAMES, isFault, type Fault, type RandomFault } from './faults/index.ts';
export { describeExchange, exchangeAsJson } from './log.ts';
export type { SiteOptions } from './options.ts';
export type { Site } from './site.ts';
export { startSite } from './start-site.ts';
