import { channel, tracingChannel } from 'node:diagnostics_channel';
import { afterEach } from 'vitest';
import { TELEMETRY, type TelemetryNames } from '../../src/index.ts';

type Name = keyof TelemetryNames;

/** A message as it was when it was published. */
export interface Published {
	/** Such as `call:start`; of a plain channel its name alone. */
	readonly event: string;
	readonly message: Readonly<Record<string, unknown>>;
}

const TRACING: readonly Name[] = ['call', 'attempt', 'received', 'authenticate'];
const PLAIN: readonly Name[] = ['wait', 'token', 'duplicate'];
const EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;

let stops: (() => void)[] = [];

afterEach(() => {
	for (const stop of stops) stop();
	stops = [];
});

/** Records all that is published on these channels until the end of the test. */
export function record(...names: Name[]): Published[] {
	const published: Published[] = [];
	const keep = (event: string) => (message: unknown) => {
		published.push({ event, message: { ...(message as object) } });
	};
	for (const name of names.length > 0 ? names : [...TRACING, ...PLAIN]) {
		if (PLAIN.includes(name)) {
			const [of, subscriber] = [channel(TELEMETRY[name]), keep(name)];
			of.subscribe(subscriber);
			stops.push(() => of.unsubscribe(subscriber));
			continue;
		}
		const of = tracingChannel<unknown, object>(TELEMETRY[name]);
		const subscribers = Object.fromEntries(EVENTS.map((event) => [event, keep(`${name}:${event}`)]));
		// Each of the five has its subscriber.
		of.subscribe(subscribers as never);
		stops.push(() => of.unsubscribe(subscribers as never));
	}
	return published;
}

/** The messages of one event, in order. */
export function messagesOf(published: readonly Published[], event: string): Published['message'][] {
	return published.filter((one) => one.event === event).map(({ message }) => message);
}
