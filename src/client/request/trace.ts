import { documentedPath, loadedOperations, loadOperations } from '../../operations/index.ts';
import {
	attempts,
	calls,
	methodOf,
	tokens,
	waits,
	type CallMessage,
	type OutgoingMessage,
} from '../../telemetry/index.ts';
import { isOwnUrl, type BaseUrl } from '../url/index.ts';
import type { Call } from './call.ts';

/** The message of a call; undefined when nobody listens. */
export function callMessage(
	base: BaseUrl,
	method: string | undefined,
	input: string | Request,
): CallMessage | undefined {
	if (!(calls.hasSubscribers || attempts.hasSubscribers || waits.hasSubscribers || tokens.hasSubscribers)) {
		return undefined;
	}
	const { method: given, url } = typeof input === 'string' ? { method: 'get', url: input } : input;
	return { ...describe(base, method ?? given, url), attempts: 0 };
}

/** Adds the operation to the message of a call, whose client may have begun to load the table only now. */
export async function nameOperation({ base, message }: Call, { method, url }: Request): Promise<void> {
	if (message === undefined || message.operation !== undefined) return;
	await loadOperations().catch(() => undefined);
	message.operation = describe(base, method, url).operation;
}

/** Sends one request, traced if anybody listens to its call. */
export function traceAttempt(
	{ base, message }: Call,
	{ method, url }: Request,
	send: () => Promise<Response>,
): Promise<Response> {
	if (message === undefined) return send();
	const attempt = { ...describe(base, method, url), resendCount: message.attempts };
	message.attempts += 1;
	return attempts.trace(attempt, send, ({ status }) => Object.assign(attempt, { status }));
}

/** Everything that is said of a URL is its host and, below the base URL, the template of its path. */
function describe(base: BaseUrl, method: string, address: string): OutgoingMessage {
	const { hostname, port, protocol, pathname } = new URL(address);
	const name = methodOf(method);
	const find = isOwnUrl(base, address) ? loadedOperations() : undefined;
	const operation = find?.(name, documentedPath(base.path, pathname));
	return {
		operation: operation && `${name} ${operation.template.slice(1)}`,
		method: name,
		host: hostname,
		port: Number(port) || (protocol === 'http:' ? 80 : 443),
	};
}
