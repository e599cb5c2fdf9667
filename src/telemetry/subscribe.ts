import { channel } from './channels.ts';
import type {
	AttemptMessage,
	AuthenticateMessage,
	CallMessage,
	DuplicateMessage,
	ReceivedMessage,
	TelemetryNames,
	TokenMessage,
	WaitMessage,
} from './messages.ts';

interface TracedMessages {
	call: CallMessage;
	attempt: AttemptMessage;
	received: ReceivedMessage;
	authenticate: AuthenticateMessage;
}

interface PlainMessages {
	wait: WaitMessage;
	token: TokenMessage;
	duplicate: DuplicateMessage;
}

/** Subscribes to a plain channel. @returns how to end that. */
export function subscribe<Kind extends keyof PlainMessages>(
	name: TelemetryNames[Kind],
	subscriber: (message: PlainMessages[Kind]) => void,
): () => void {
	return listen(name, subscriber);
}

/** Subscribes to the start and the end of everything that is traced on a channel. @returns how to end that. */
export function subscribeTracing<Kind extends keyof TracedMessages>(
	name: TelemetryNames[Kind],
	subscribers: Readonly<Record<'start' | 'asyncEnd', (message: TracedMessages[Kind]) => void>>,
): () => void {
	const stops = [
		listen(`tracing:${name}:start`, subscribers.start),
		listen(`tracing:${name}:asyncEnd`, subscribers.asyncEnd),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

function listen(name: string, subscriber: (message: never) => void): () => void {
	// The names of channels say the types of their messages.
	const of = channel<never>(name);
	of.subscribe(subscriber);
	return () => of.unsubscribe(subscriber);
}
