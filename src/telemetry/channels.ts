import type { MaybePromise } from '../abortable.ts';
import {
	TELEMETRY,
	type AttemptMessage,
	type AuthenticateMessage,
	type CallMessage,
	type DuplicateMessage,
	type ReceivedMessage,
	type TokenMessage,
	type TracedMessage,
	type WaitMessage,
} from './messages.ts';
import { errorTypeOf } from './error-type.ts';

/** The part of a channel that is used. */
interface Channel<Message> {
	readonly hasSubscribers: boolean;
	publish(message: Message): void;
	subscribe(subscriber: (message: Message) => void): void;
	unsubscribe(subscriber: (message: Message) => void): void;
	runStores<T>(message: Message, run: () => T): T;
}

interface DiagnosticsChannel {
	channel(name: string): Channel<unknown>;
}

/** See `src/crypto/crypto.ts` for why it is found in this way. */
interface NodeLike {
	process?: { getBuiltinModule?: (name: 'node:diagnostics_channel') => DiagnosticsChannel | undefined };
}

const found = (globalThis as NodeLike).process?.getBuiltinModule?.('node:diagnostics_channel');
const nothing = (): void => undefined;
const SILENT: Channel<unknown> = {
	hasSubscribers: false,
	publish: nothing,
	subscribe: nothing,
	unsubscribe: nothing,
	runStores: (_, run) => run(),
};

/** The channel of this name; a silent one where the runtime has no channels. */
export function channel<Message>(name: string): Channel<Message> {
	// Only this package publishes on its channels.
	return (found?.channel(name) ?? SILENT) as Channel<Message>;
}

/** A tracing channel: five channels, as `tracingChannel` of Node names them. */
export interface Tracing<Message extends TracedMessage> {
	/** Whether anybody listens: nothing is computed otherwise. */
	readonly hasSubscribers: boolean;
	/**
	 * Runs an operation that is traced.
	 *
	 * @param complete adds to the message from the result
	 */
	trace<T>(message: Message, run: () => MaybePromise<T>, complete?: (result: T) => void): Promise<T>;
}

function tracing<Message extends TracedMessage>(name: string): Tracing<Message> {
	const of = (event: string): Channel<Message> => channel(`tracing:${name}:${event}`);
	const [start, end, error] = [of('start'), of('end'), of('error')];
	const [asyncStart, asyncEnd] = [of('asyncStart'), of('asyncEnd')];
	return {
		get hasSubscribers() {
			// Without a closure: this is read for each call.
			return (
				start.hasSubscribers ||
				end.hasSubscribers ||
				asyncStart.hasSubscribers ||
				asyncEnd.hasSubscribers ||
				error.hasSubscribers
			);
		},
		trace<T>(message: Message, run: () => MaybePromise<T>, complete?: (result: T) => void): Promise<T> {
			const settle = (): void => {
				asyncStart.publish(message);
				asyncEnd.publish(message);
			};
			return start
				.runStores(message, () => {
					// A call may throw before there is a promise.
					const outcome = new Promise<T>((resolve) => resolve((message.around ?? here)(run)));
					end.publish(message);
					return outcome;
				})
				.then(
					(result) => {
						complete?.(result);
						settle();
						return result;
					},
					(reason: unknown) => {
						message.errorType ??= errorTypeOf(reason);
						error.publish(message);
						settle();
						throw reason;
					},
				);
		},
	};
}

function here<T>(run: () => T): T {
	return run();
}

export const calls: Tracing<CallMessage> = tracing(TELEMETRY.call);
export const attempts: Tracing<AttemptMessage> = tracing(TELEMETRY.attempt);
export const received: Tracing<ReceivedMessage> = tracing(TELEMETRY.received);
export const authentications: Tracing<AuthenticateMessage> = tracing(TELEMETRY.authenticate);
export const waits: Channel<WaitMessage> = channel(TELEMETRY.wait);
export const tokens: Channel<TokenMessage> = channel(TELEMETRY.token);
export const duplicates: Channel<DuplicateMessage> = channel(TELEMETRY.duplicate);
