export type {
	ForgeEventBody,
	ForgeEventEntity,
	ForgeEventExtras,
	ForgeEventName,
	ForgeRetryContext,
} from './bodies.ts';
export { commonEvent, type CommonEvent } from './common-event.ts';
export {
	FORGE_EVENTS,
	forgeEventsOf,
	isForgeEventName,
	scopesOfForgeEvent,
	webhooksOf,
	type ForgeEventScopes,
	type WebhookWithForgeEvent,
} from './names.ts';
