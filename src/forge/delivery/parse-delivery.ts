import type { ForgeAuthentication } from '../../authenticator/index.ts';
import { DecodeError } from '../../errors.ts';
import type { HeadersLike } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { textOf } from '../../text-of.ts';
import { isForgeEventName } from '../../forge-events/index.ts';
import { cloudIdOfDelivery, forgeAppId, forgeEnvironment, forgeInstallationId, workspaceIdOfDelivery } from '../ids.ts';
import type {
	ForgeAppEvent,
	ForgeDelivery,
	ForgeDeliveryKind,
	ForgeDeliverySource,
	ForgeLifecycleEvent,
	KnownForgeEvent,
	OtherForgeEvent,
} from './delivery.ts';
import { readAgentMessage, readDataResidency, readPostFunction, readWebTrigger } from './functions.ts';
import { isResolver, kindOf, type ForgeModuleType } from './kind.ts';
import { contextOf, eventNameOf, retryContextOf, unwrapped, type Json } from './read.ts';

/** A request of Forge, with its body parsed. */
export interface ForgeRequest {
	readonly method: string;
	/** A request target, or an absolute URL. */
	readonly url: string;
	readonly headers: HeadersLike;
	/** The JSON value; undefined when there was none. */
	readonly body?: unknown;
}

/** Options of {@link parseForgeDelivery}. */
export interface ParseForgeDeliveryOptions {
	/**
	 * The manifest's modules with an endpoint that are not UI modules, by key. Without it, a `preUninstall` looks the same as
	 * a schedule, and JQL functions and merge checks as calls of the back end.
	 *
	 * @default {}
	 */
	modules?: Readonly<Record<string, ForgeModuleType>> | undefined;
	/**
	 * The kinds that the route is for. Others are refused.
	 *
	 * @default all
	 */
	kinds?: readonly ForgeDeliveryKind[] | undefined;
}

/** The part of a verified call that is read: `authenticateForge` resolves to one. */
export type ForgeCaller = Pick<ForgeAuthentication, 'app' | 'installationId' | 'apiBaseUrl' | 'context' | 'principal'>;

/**
 * Recognizes and reads a delivery of Forge to a remote: product events, lifecycle events, schedules, calls of pages and of the
 * back end, web triggers, ... Verify the token first: this only checks shapes, and that a lifecycle event is about the
 * installation and the app of the token.
 *
 * A call from a page is never read as an event, since its user chooses path and body.
 *
 * Atlassian's pages disagree about these, so either form is read: the wrapper `payload` of an event; `context` as
 * an ARI or an object; the body of a schedule; the names of a Rovo agent's methods.
 *
 * @throws {@link DecodeError} `ERR_BODY` when the body is not that of its kind, is of another installation or app than
 *   the token, or the kind is not one of `kinds`.
 * @see https://developer.atlassian.com/platform/forge/remote/sending-product-events/
 *
 * @example
 * const authentication = await authenticator.authenticateForge(request);
 * const { method, url, headers } = request;
 * const delivery = parseForgeDelivery(authentication, { method, url, headers, body: await request.json() });
 * if (delivery.kind === 'event' && delivery.type === 'avi:jira:created:issue') console.log(delivery.body.issue.key);
 */
export function parseForgeDelivery(
	caller: ForgeCaller,
	request: ForgeRequest,
	{ modules = {}, kinds }: ParseForgeDeliveryOptions = {},
): ForgeDelivery {
	const { path, query } = targetOf(request.url);
	const method = request.method.toUpperCase();
	const { body } = request;
	const kind = kindOf({
		method,
		path,
		body,
		isFromPage: isFromPage(caller),
		moduleType: moduleTypeOf(caller),
		moduleKey: textOf(caller.context?.moduleKey),
		modules,
	});
	if (kinds !== undefined && !kinds.includes(kind))
		throw new DecodeError('ERR_BODY', `The route is not for a ${kind} of Forge`);
	const source = sourceOf(caller, body);
	if (kind === 'call') {
		return { ...source, kind, from: isFromPage(caller) ? 'page' : 'backEnd', method, path, query, body };
	}
	if (kind === 'dataResidency') return readDataResidency(source, { method, path, query, body });
	if (!isRecord(body)) throw new DecodeError('ERR_BODY', `The body of a ${kind} of Forge must be a JSON object`);
	switch (kind) {
		case 'resolver': {
			if (!isResolver(body)) throw new DecodeError('ERR_BODY', 'The call names no function');
			const { functionKey, payload } = body.call;
			return { ...source, kind, functionKey, payload, body };
		}
		case 'event':
			return readEvent(source, body);
		case 'appEvent':
			return readAppEvent(source, body);
		case 'lifecycle':
			return readLifecycle(source, body, caller);
		case 'webTrigger':
			return readWebTrigger(source, body);
		case 'postFunction':
			return readPostFunction(source, body);
		case 'agent':
			return readAgentMessage(source, body, request.headers);
		case 'schedule':
		case 'preUninstall':
		case 'jqlFunction':
		case 'mergeCheck':
			break;
	}
	return { ...source, kind, context: contextOf(body), body };
}

/** Without origin and fragment. */
function targetOf(url: string): { path: string; query: string } {
	const target = url.replace(/^[a-z][a-z\d+.-]{0,20}:\/\/[^/?#]*/i, '').split('#', 1)[0] ?? '';
	const start = target.indexOf('?');
	return start < 0 ? { path: target, query: '' } : { path: target.slice(0, start), query: target.slice(start + 1) };
}

/** The token of a call from a page has one of these claims; that of an event, schedule or function has neither. */
function isFromPage({ principal, context }: ForgeCaller): boolean {
	return [principal, context?.localId].some((text) => textOf(text) !== undefined) || isRecord(context?.extension);
}

function moduleTypeOf({ app }: ForgeCaller): string | undefined {
	return isRecord(app['module']) ? textOf(app['module']['type']) : undefined;
}

function sourceOf(caller: ForgeCaller, body: unknown): ForgeDeliverySource {
	const { app, apiBaseUrl, context, installationId, principal } = caller;
	const inner = isRecord(body) && !isFromPage(caller) ? unwrapped(body) : undefined;
	const origin = { app, apiBaseUrl, context };
	return {
		installationId: forgeInstallationId(installationId),
		environment: forgeEnvironment(app['environment']),
		cloudId: cloudIdOfDelivery(origin, inner),
		workspaceId: workspaceIdOfDelivery(origin),
		accountId: textOf(principal) ?? textOf(inner?.['atlassianId']),
	};
}

function readEvent(source: ForgeDeliverySource, body: Json): KnownForgeEvent | OtherForgeEvent {
	const event = unwrapped(body);
	const name = eventNameOf(event);
	if (name === undefined) throw new DecodeError('ERR_BODY', 'The event has no name (eventType)');
	const { selfGenerated } = event;
	return {
		...source,
		kind: 'event',
		type: isForgeEventName(name) ? name : 'other',
		name,
		selfGenerated: typeof selfGenerated === 'boolean' ? selfGenerated : undefined,
		retryContext: retryContextOf(event, body),
		// In this event, `context` is that of the failed expression.
		context: contextOf(name === 'avi:jira:failed:expression' ? {} : event),
		body: event,
		// The name is a known one; the body is typed as Atlassian documents it.
	} as KnownForgeEvent | OtherForgeEvent;
}

function readAppEvent(source: ForgeDeliverySource, body: Json): ForgeAppEvent {
	const event = unwrapped(body);
	const name = eventNameOf(event) ?? '';
	const [, appId, eventKey] = /^avi:cloud:ecosystem::event\/([\w-]{1,100})\/([\w-]{1,100})$/.exec(name) ?? [];
	if (appId === undefined || eventKey === undefined) {
		throw new DecodeError('ERR_BODY', 'The name of the app event is not avi:cloud:ecosystem::event/{appId}/{eventKey}');
	}
	const retryContext = retryContextOf(event, body);
	return { ...source, kind: 'appEvent', name, appId, eventKey, retryContext, context: contextOf(event), body: event };
}

function readLifecycle(source: ForgeDeliverySource, body: Json, { app }: ForgeCaller): ForgeLifecycleEvent {
	const event = unwrapped(body);
	const { id, app: described, environment, permissions, installerAccountId, upgraderAccountId } = event;
	const name =
		eventNameOf(event) ?? `avi:forge:${textOf(upgraderAccountId) === undefined ? 'installed' : 'upgraded'}:app`;
	const installationId = forgeInstallationId(id);
	if (installationId === undefined) throw new DecodeError('ERR_BODY', 'The lifecycle event names no installation (id)');
	if (source.installationId !== undefined && source.installationId !== installationId) {
		throw new DecodeError('ERR_BODY', 'The lifecycle event is about another installation than its token');
	}
	const about = isRecord(described) ? described : {};
	const appId = forgeAppId(about['id']);
	if (appId !== undefined && appId !== forgeAppId(app.id)) {
		throw new DecodeError('ERR_BODY', 'The lifecycle event is about another app than its token');
	}
	const scopes = isRecord(permissions) ? permissions['scopes'] : undefined;
	const [, type] = /^avi:forge:(installed|upgraded):app$/.exec(name) ?? [];
	return {
		...source,
		kind: 'lifecycle',
		// The expression has these two.
		type: (type as 'installed' | 'upgraded' | undefined) ?? 'other',
		name,
		installationId,
		environment: source.environment.id === undefined ? forgeEnvironment(environment) : source.environment,
		accountId: textOf(upgraderAccountId) ?? textOf(installerAccountId) ?? source.accountId,
		app: { id: appId, version: textOf(about['version']) },
		scopes: Array.isArray(scopes) ? [...new Set(scopes.filter((scope) => typeof scope === 'string'))] : undefined,
		retryContext: retryContextOf(event, body),
		context: contextOf(event),
		body: event,
	};
}
