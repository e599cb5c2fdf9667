import {
	duplicates,
	methodOf,
	received,
	type DuplicateMessage,
	type ReceivedMessage,
	type ReceivedRoute,
} from '../telemetry/index.ts';

/** The messages of the requests that are traced. */
const messages = new WeakMap<Request, ReceivedMessage>();

/**
 * Responds to a request for a route, traced if anybody listens.
 *
 * @param path of the route, as it is configured
 */
export function traceReceived(
	request: Request,
	{ route, path }: { readonly route: ReceivedRoute; readonly path: string },
	respond: () => Promise<Response>,
): Promise<Response> {
	if (!received.hasSubscribers && !duplicates.hasSubscribers) return respond();
	const method = methodOf(request.method);
	const message: ReceivedMessage = { operation: `${method} ${path}`, method, route, scheme: schemeOf(request) };
	messages.set(request, message);
	return received.trace(message, respond, ({ status }) => {
		message.status = status;
	});
}

function schemeOf({ url }: Request): string {
	return url.startsWith('https:') ? 'https' : 'http';
}

/** Adds to the message of a request, if it is traced. */
export function describeReceived(
	request: Request,
	fields: { readonly event?: string; readonly product?: string | undefined; readonly errorType?: string },
): void {
	const message = messages.get(request);
	if (message === undefined) return;
	const known = Object.entries(fields).filter(([, value]) => value !== undefined);
	Object.assign(message, Object.fromEntries(known));
}

/** Publishes that a delivery did not run again. */
export function publishDuplicate(request: Request, state: DuplicateMessage['state']): void {
	const message = messages.get(request);
	if (message !== undefined) duplicates.publish({ operation: message.operation, event: message.event, state });
}
