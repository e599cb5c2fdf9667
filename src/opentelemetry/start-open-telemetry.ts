import { assertKnownOptions } from '../option-names.ts';
import {
	context,
	metrics,
	SpanKind,
	SpanStatusCode,
	trace,
	type Attributes,
	type MeterProvider,
	type Span,
	type TracerProvider,
} from '@opentelemetry/api';
import { subscribe, subscribeTracing, TELEMETRY, type TracedMessage } from '../telemetry/index.ts';
import { VERSION } from '../version.ts';
import { attributes, pathOf, spanName, target } from './attributes.ts';
import { createMeasures } from './measures.ts';

/** Options of {@link startOpenTelemetry}. */
export interface OpenTelemetryOptions {
	/** @default the global one */
	tracerProvider?: TracerProvider | undefined;
	/** @default the global one */
	meterProvider?: MeterProvider | undefined;
}

const NAME = 'atlassian-rest-client';

/** A span, and when it began, by `performance.now`. */
interface Running {
	readonly span: Span;
	readonly began: number;
	readonly kind: SpanKind;
}

/** How a kind of message becomes spans. */
interface Spans<Message> {
	/** Read at the start, and at the end once more: the operation may be known by then. */
	readonly name: (message: Message) => string;
	readonly kind: () => SpanKind;
	readonly attributes: (message: Message) => Attributes;
	readonly isFailure: (message: Message) => boolean;
	readonly record?: (seconds: number, attributes: Attributes, kind: SpanKind) => void;
}

/** The subscribers of a tracing channel. */
type Tracker<Message> = Readonly<Record<'start' | 'asyncEnd', (message: Message) => void>>;

/**
 * Makes spans and metrics of everything that this package publishes (see `TELEMETRY`), by the semantic conventions of
 * OpenTelemetry, until the function that it returns is called. The active context is the parent, and the spans are active
 * for everything below them: hooks, transports and callbacks.
 *
 * - Spans: `GET /rest/api/3/issue/{issueIdOrKey}` of kind client for each request of a call, below one of kind internal for
 *   the call; `POST /webhooks` of kind server for a request that `createApp` receives (internal, if a server's own span is
 *   active); `authenticate` and its siblings. Waits and token requests are events of the active span.
 * - Metrics: `http.client.request.duration`, `http.server.request.duration` (where the span is of kind server),
 *   `atlassian.wait.duration`, `atlassian.token.duration`, `atlassian.duplicates`.
 *
 * Call it once the SDK has started, or give it the providers: a meter that is made before the SDK measures nothing.
 *
 * `url.full`, `url.path` and `url.query` are left out: they hold ids and tokens. `url.template` and `http.route` stand in
 * for them.
 *
 * @throws `TypeError` that names the wrong option.
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 *
 * @example
 * startOpenTelemetry();
 */
export function startOpenTelemetry(options: OpenTelemetryOptions = {}): () => void {
	assertKnownOptions(options, ['tracerProvider', 'meterProvider'], ' of `startOpenTelemetry`');
	const { tracerProvider = trace, meterProvider = metrics } = options;
	if (typeof tracerProvider.getTracer !== 'function') {
		throw new TypeError('The option `tracerProvider` must have a method `getTracer`');
	}
	if (typeof meterProvider.getMeter !== 'function') {
		throw new TypeError('The option `meterProvider` must have a method `getMeter`');
	}
	const tracer = tracerProvider.getTracer(NAME, VERSION);
	const measures = createMeasures(meterProvider.getMeter(NAME, VERSION));

	function trackSpans<Message extends TracedMessage>(spans: Spans<Message>): Tracker<Message> {
		const running = new WeakMap<Message, Running>();
		return {
			start(message) {
				const parent = context.active();
				const kind = spans.kind();
				const span = tracer.startSpan(spans.name(message), { kind, attributes: spans.attributes(message) }, parent);
				running.set(message, { span, began: performance.now(), kind });
				const inner = trace.setSpan(parent, span);
				const { around } = message;
				message.around = (run) => context.with(inner, around === undefined ? run : () => around(run));
			},
			asyncEnd(message) {
				const known = running.get(message);
				// It was under way when this was started.
				if (known === undefined) return;
				const { span, began, kind } = known;
				const found = { ...spans.attributes(message), ...attributes({ errorType: message.errorType }) };
				span.setAttributes(found);
				span.updateName(spans.name(message));
				if (spans.isFailure(message)) span.setStatus({ code: SpanStatusCode.ERROR });
				span.end();
				spans.record?.((performance.now() - began) / 1000, found, kind);
			},
		};
	}

	const stops = [
		subscribeTracing<'call'>(
			TELEMETRY.call,
			trackSpans({
				name: ({ operation, method }) => operation ?? spanName(method, undefined),
				kind: () => SpanKind.INTERNAL,
				attributes: (message) => ({ ...target(message), ...attributes({ status: message.status }) }),
				isFailure: (message) => hasFailed(message),
			}),
		),
		subscribeTracing<'attempt'>(
			TELEMETRY.attempt,
			trackSpans({
				name: ({ operation, method }) => spanName(method, pathOf(operation)),
				kind: () => SpanKind.CLIENT,
				attributes: (message) => {
					const { status, resendCount } = message;
					const errorType = status !== undefined && status >= 400 ? String(status) : undefined;
					return { ...target(message), ...attributes({ status, errorType, resendCount: resendCount || undefined }) };
				},
				isFailure: (message) => hasFailed(message),
				record: measures.clientRequest,
			}),
		),
		subscribeTracing<'received'>(
			TELEMETRY.received,
			trackSpans({
				name: ({ operation, method }) => spanName(method, pathOf(operation)),
				kind: () => (isBelowLocalSpan() ? SpanKind.INTERNAL : SpanKind.SERVER),
				attributes: ({ operation, method, scheme, status, event, product }) =>
					attributes({ method, route: pathOf(operation), scheme, status, event, product }),
				isFailure: ({ status = 500 }) => status >= 500,
				record: (seconds, found, kind) => {
					if (kind === SpanKind.SERVER) measures.serverRequest(seconds, found);
				},
			}),
		),
		subscribeTracing<'authenticate'>(
			TELEMETRY.authenticate,
			trackSpans({
				name: ({ operation }) => operation,
				kind: () => SpanKind.INTERNAL,
				attributes: () => ({}),
				// A refusal is not a failure of the app.
				isFailure: () => false,
			}),
		),
		subscribe<'wait'>(TELEMETRY.wait, (message) => {
			const found = { ...target(message), ...attributes({ reason: message.reason }) };
			trace.getActiveSpan()?.addEvent('atlassian.wait', { ...found, 'atlassian.wait.ms': message.milliseconds });
			measures.wait(message.milliseconds / 1000, found);
		}),
		subscribe<'token'>(TELEMETRY.token, ({ host, grant, errorType, milliseconds }) => {
			const found = attributes({ host, grant, errorType });
			trace.getActiveSpan()?.addEvent('atlassian.token', { ...found, 'atlassian.token.ms': milliseconds });
			measures.token(milliseconds / 1000, found);
		}),
		subscribe<'duplicate'>(TELEMETRY.duplicate, ({ operation, event, state }) => {
			measures.duplicate(attributes({ route: pathOf(operation), event, state }));
		}),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

function hasFailed({ status, errorType }: { readonly status?: number; readonly errorType?: string }): boolean {
	return errorType !== undefined || (status !== undefined && status >= 400);
}

/** A span of this process: the framework or its server has one for the request already. */
function isBelowLocalSpan(): boolean {
	const parent = trace.getSpanContext(context.active());
	return parent !== undefined && parent.isRemote !== true;
}
