import { DecodeError } from '../../errors.ts';
import { headerValues, type HeadersLike } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { textOf } from '../../text-of.ts';
import type {
	ForgeAgentMessage,
	ForgeAgentMethod,
	ForgeDataResidency,
	ForgeDeliverySource,
	ForgePostFunction,
	ForgeWebTrigger,
} from './delivery.ts';
import { contextOf, listsOf, retryContextOf, type Json } from './read.ts';

/** The request to a web trigger. */
export function readWebTrigger(source: ForgeDeliverySource, body: Json): ForgeWebTrigger {
	const method = textOf(body['method']);
	if (method === undefined)
		throw new DecodeError('ERR_BODY', 'The web trigger does not say by which method it was called');
	return {
		...source,
		kind: 'webTrigger',
		method: method.toUpperCase(),
		path: textOf(body['path']),
		userPath: textOf(body['userPath']),
		headers: listsOf(body['headers'], (name) => name.toLowerCase()),
		queryParameters: listsOf(body['queryParameters']),
		text: textOf(body['body']) ?? '',
		context: contextOf(body),
		body,
	};
}

/** A workflow post function. */
export function readPostFunction(source: ForgeDeliverySource, body: Json): ForgePostFunction {
	const { issue, transition, configuration } = body;
	if (!isRecord(issue)) throw new DecodeError('ERR_BODY', 'The post function is about no issue');
	return {
		...source,
		kind: 'postFunction',
		issue,
		executionId: isRecord(transition) ? textOf(transition['executionId']) : undefined,
		configuration,
		retryContext: retryContextOf(body),
		context: contextOf(body),
		body,
	};
}

const AGENT_METHODS: Readonly<Record<string, ForgeAgentMethod>> = {
	'message/send': 'sendMessage',
	SendMessage: 'sendMessage',
	'message/stream': 'streamMessage',
	SendStreamingMessage: 'streamMessage',
	'tasks/get': 'getTask',
	GetTask: 'getTask',
	'tasks/cancel': 'cancelTask',
	CancelTask: 'cancelTask',
	'tasks/resubscribe': 'subscribeToTask',
	SubscribeToTask: 'subscribeToTask',
};

/** A message for an agent connector. */
export function readAgentMessage(source: ForgeDeliverySource, body: Json, headers: HeadersLike): ForgeAgentMessage {
	const { jsonrpc, id, method, params } = body;
	const name = textOf(method);
	if (jsonrpc !== '2.0' || name === undefined) throw new DecodeError('ERR_BODY', 'The message is not JSON-RPC 2.0');
	return {
		...source,
		kind: 'agent',
		type: (Object.hasOwn(AGENT_METHODS, name) ? AGENT_METHODS[name] : undefined) ?? 'other',
		name,
		id: typeof id === 'string' || typeof id === 'number' || id === null ? id : undefined,
		params: isRecord(params) ? params : {},
		acceptsStream: headerValues(headers, 'accept').some((value) => /\btext\/event-stream\b/i.test(value)),
		body,
	};
}

/** A step of a move to another region. */
export function readDataResidency(
	source: ForgeDeliverySource,
	{ method, path, query, body }: { method: string; path: string; query: string; body: unknown },
): ForgeDataResidency {
	const { migrationId, location, startTime, endTime } = isRecord(body) ? body : ({} as Json);
	const id = method === 'GET' ? new URLSearchParams(query).get('migrationId') : migrationId;
	return {
		...source,
		kind: 'dataResidency',
		// It is this kind by one of these names.
		step: path.slice(path.lastIndexOf('/') + 1) as ForgeDataResidency['step'],
		// Sent as a number in bodies.
		migrationId: typeof id === 'number' ? String(id) : textOf(id),
		location: textOf(location),
		startTime,
		endTime,
	};
}
