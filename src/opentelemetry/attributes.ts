import type { Attributes } from '@opentelemetry/api';
import type { OutgoingMessage } from '../telemetry/index.ts';

/**
 * Attributes of the semantic conventions. `url.full`, `url.path` and `url.query` are left out: they hold ids and tokens.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export const ATTRIBUTES = {
	method: 'http.request.method',
	resendCount: 'http.request.resend_count',
	status: 'http.response.status_code',
	route: 'http.route',
	template: 'url.template',
	scheme: 'url.scheme',
	host: 'server.address',
	port: 'server.port',
	errorType: 'error.type',
	event: 'atlassian.event',
	product: 'atlassian.product',
	reason: 'atlassian.wait.reason',
	grant: 'atlassian.token.grant',
	state: 'atlassian.duplicate.state',
} as const;

/** Attributes by the names of {@link ATTRIBUTES}, without those that are not known. */
export function attributes(values: {
	readonly [Name in keyof typeof ATTRIBUTES]?: string | number | undefined;
}): Attributes {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			// The type says that the name is one of these.
			value === undefined ? [] : [[ATTRIBUTES[name as keyof typeof ATTRIBUTES], value]],
		),
	);
}

/** Everything that is said of the place of an outgoing request. */
export function target({ operation, method, host, port }: OutgoingMessage): Attributes {
	return attributes({ method, host, port, template: pathOf(operation) });
}

/** `GET rest/api/3/myself` as the path of a URL. */
export function pathOf(operation: string | undefined): string | undefined {
	const path = operation?.slice(operation.indexOf(' ') + 1);
	return path === undefined || path.startsWith('/') ? path : `/${path}`;
}

/** A span is named by its method and template; a method that HTTP does not define is HTTP. */
export function spanName(method: string, path: string | undefined): string {
	const name = method === '_OTHER' ? 'HTTP' : method;
	return path === undefined ? name : `${name} ${path}`;
}
