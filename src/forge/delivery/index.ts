export { forgeDeduplicationKey } from './deduplication-key.ts';
export type {
	ForgeAgentMessage,
	ForgeAgentMethod,
	ForgeAppEvent,
	ForgeCall,
	ForgeDataResidency,
	ForgeDelivery,
	ForgeDeliveryContext,
	ForgeDeliveryKind,
	ForgeDeliverySource,
	ForgeFunctionCall,
	ForgeLifecycleEvent,
	ForgePostFunction,
	ForgePreUninstall,
	ForgeResolverCall,
	ForgeSchedule,
	ForgeWebTrigger,
	KnownForgeEvent,
	OtherForgeEvent,
} from './delivery.ts';
export type { ForgeModuleType } from './kind.ts';
export {
	FORGE_MAX_EVENT,
	FORGE_MAX_REQUEST,
	FORGE_MAX_RESPONSE,
	FORGE_REDELIVERY_WINDOW,
	FORGE_TIMEOUTS,
} from './limits.ts';
export {
	parseForgeDelivery,
	type ForgeCaller,
	type ForgeRequest,
	type ParseForgeDeliveryOptions,
} from './parse-delivery.ts';
