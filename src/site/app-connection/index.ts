export { createAppConnection, type AppConnection } from './app-connection.ts';
export { attemptDelivery, type AttemptContext } from './attempt-delivery.ts';
export {
	fetchOnceListening,
	parseDescriptor,
	type FetchDescriptorContext,
	type InstalledApp,
	type PageModule,
	type WebhookModule,
} from './descriptor.ts';
export { createSecret } from './lifecycle.ts';
export { contextClaim, nestContext, type SignedUrlOptions } from './module-url.ts';
export { requiredScope } from './scopes.ts';
