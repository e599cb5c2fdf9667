export type { CloudUrls, ForgeDevelopment } from '../cloud/index.ts';
export type { Caller, OtherCredential } from '../fake-atlassian/index.ts';
export type { InstalledApp, PageModule, SignedUrlOptions, WebhookModule } from './app-connection/index.ts';
export { describeExchange, exchangeAsJson } from './describe-exchange.ts';
export { SiteError, type SiteErrorCode } from './errors.ts';
export type { Delivery, Exchange } from './exchange.ts';
export { FAULT_NAMES, isFault, type Fault, type RandomFault } from './faults/index.ts';
export type {
	ForgeAttempt,
	ForgeInstallOptions,
	ForgeInvocation,
	ForgeInvocationResult,
	SiteForge,
	SiteForgeApp,
	SiteForgeOptions,
} from './forge/index.ts';
export type { SiteOAuthClient } from './oauth/index.ts';
export type { SiteOptions } from './options.ts';
export type { Site } from './site.ts';
export { startSite } from './start-site.ts';
