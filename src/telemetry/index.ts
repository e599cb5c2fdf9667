export { attempts, authentications, calls, duplicates, received, tokens, waits } from './channels.ts';
export { subscribe, subscribeTracing } from './subscribe.ts';
export { observeToken } from './observe-token.ts';
export { errorTypeOf, methodOf } from './error-type.ts';
export {
	TELEMETRY,
	type AttemptMessage,
	type AuthenticateMessage,
	type CallMessage,
	type DuplicateMessage,
	type OutgoingMessage,
	type ReceivedMessage,
	type ReceivedRoute,
	type TelemetryNames,
	type TokenMessage,
	type TracedMessage,
	type WaitMessage,
} from './messages.ts';
