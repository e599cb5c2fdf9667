import type { Attributes, Meter } from '@opentelemetry/api';
import { ATTRIBUTES } from './attributes.ts';

/** The metrics. Durations are in seconds. */
export interface Measures {
	readonly clientRequest: (seconds: number, attributes: Attributes) => void;
	readonly serverRequest: (seconds: number, attributes: Attributes) => void;
	readonly wait: (seconds: number, attributes: Attributes) => void;
	readonly token: (seconds: number, attributes: Attributes) => void;
	readonly duplicate: (attributes: Attributes) => void;
}

/** As the semantic conventions advise, in seconds. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
/** A wait for a limit may take longer than a request. */
const WAIT_BOUNDARIES = [...BOUNDARIES, 30, 60];

/** @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/ */
export function createMeasures(meter: Meter): Measures {
	const histogram = (name: string, description: string, boundaries = BOUNDARIES): Measures['clientRequest'] => {
		const advice = { explicitBucketBoundaries: boundaries };
		const of = meter.createHistogram(name, { description, unit: 's', advice });
		return (seconds, attributes) => of.record(seconds, without(attributes, ATTRIBUTES.resendCount));
	};
	const duplicates = meter.createCounter('atlassian.duplicates', {
		description: 'Deliveries that did not run again.',
		unit: '{delivery}',
	});
	return {
		clientRequest: histogram('http.client.request.duration', 'Duration of HTTP client requests.'),
		serverRequest: histogram('http.server.request.duration', 'Duration of HTTP server requests.'),
		wait: histogram('atlassian.wait.duration', 'Waits of calls before their attempts.', WAIT_BOUNDARIES),
		token: histogram('atlassian.token.duration', 'Duration of token requests.'),
		duplicate: (attributes) => duplicates.add(1, attributes),
	};
}

/** Attributes of a span that a metric does not have. */
function without(attributes: Attributes, name: string): Attributes {
	const { [name]: _, ...others } = attributes;
	return others;
}
