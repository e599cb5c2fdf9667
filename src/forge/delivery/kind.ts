import { isRecord } from '../../is-record.ts';
import { textOf } from '../../text-of.ts';
import type { ForgeDeliveryKind } from './delivery.ts';
import { contextOf, eventNameOf, unwrapped, type Json } from './read.ts';

/** The modules of a manifest whose endpoints are not called as those of pages. */
export type ForgeModuleType =
	| 'trigger'
	| 'scheduledTrigger'
	| 'preUninstall'
	| 'webtrigger'
	| 'jira:workflowPostFunction'
	| 'jira:jqlFunction'
	| 'bitbucket:mergeCheck'
	| 'rovo:agentConnector';

/** The evidence for the kind of a delivery. */
export interface KindClues {
	readonly method: string;
	/** Without the query. */
	readonly path: string;
	readonly body: unknown;
	/** Whether the token names a user or a place in a page. */
	readonly isFromPage: boolean;
	/** From the token, which is signed. */
	readonly moduleType: string | undefined;
	readonly moduleKey: string | undefined;
	/** By module key, as in the manifest. */
	readonly modules: Readonly<Record<string, ForgeModuleType>>;
}

const KINDS: Readonly<Record<ForgeModuleType, ForgeDeliveryKind | 'trigger'>> = {
	trigger: 'trigger',
	scheduledTrigger: 'schedule',
	preUninstall: 'preUninstall',
	webtrigger: 'webTrigger',
	'jira:workflowPostFunction': 'postFunction',
	'jira:jqlFunction': 'jqlFunction',
	'bitbucket:mergeCheck': 'mergeCheck',
	'rovo:agentConnector': 'agent',
};

const APP_EVENT = /^avi:cloud:ecosystem::event\//;
const LIFECYCLE = /^avi:forge:/;

/**
 * The user of a page chooses the path and the body of its calls, so neither may turn one into an event. A call whose token
 * names a user, or a place in a page, is a call, unless the token itself names a module of another kind.
 */
export function kindOf(clues: KindClues): ForgeDeliveryKind {
	const { method, body, isFromPage } = clues;
	const signed = signedKind(clues);
	if (signed !== undefined) return signed === 'trigger' ? triggerKind(body) : signed;
	if (isFromPage) return isResolver(body) ? 'resolver' : 'call';
	if (isDataResidency(clues)) return 'dataResidency';
	if (method !== 'POST' || !isRecord(body)) return 'call';
	const event = unwrapped(body);
	if (eventNameOf(event) !== undefined || isBareLifecycle(event)) return triggerKind(body);
	return moduleKind(contextOf(body).moduleKey, clues.modules) ?? shapeKind(body);
}

function signedKind({ moduleType, moduleKey, modules }: KindClues): ForgeDeliveryKind | 'trigger' | undefined {
	if (moduleType !== undefined && Object.hasOwn(KINDS, moduleType)) return KINDS[moduleType as ForgeModuleType];
	const type = moduleKey !== undefined && Object.hasOwn(modules, moduleKey) ? modules[moduleKey] : undefined;
	return type === undefined ? undefined : KINDS[type];
}

/** Of a module that only a body names: a back end wrote it. */
function moduleKind(key: string | undefined, modules: KindClues['modules']): ForgeDeliveryKind | undefined {
	const type = key !== undefined && Object.hasOwn(modules, key) ? modules[key] : undefined;
	if (type === undefined) return undefined;
	const kind = KINDS[type];
	return kind === 'trigger' ? 'event' : kind;
}

function triggerKind(body: unknown): ForgeDeliveryKind {
	if (!isRecord(body)) return 'event';
	const event = unwrapped(body);
	const name = eventNameOf(event);
	if (name === undefined) return isBareLifecycle(event) ? 'lifecycle' : 'event';
	if (LIFECYCLE.test(name)) return 'lifecycle';
	return APP_EVENT.test(name) ? 'appEvent' : 'event';
}

/** The documented body of `avi:forge:upgraded:app` does not name the event. */
export function isBareLifecycle(body: Json): boolean {
	const { id, app, installerAccountId, upgraderAccountId } = body;
	return (
		textOf(id) !== undefined && isRecord(app) && (textOf(installerAccountId) ?? textOf(upgraderAccountId)) !== undefined
	);
}

/** The form of `@forge/resolver`. */
export function isResolver(body: unknown): body is { call: { functionKey: string; payload?: unknown } } {
	return isRecord(body) && isRecord(body['call']) && textOf(body['call']['functionKey']) !== undefined;
}

/** The app chooses the path above it. The body is compared as well, since another route may have that name. */
function isDataResidency({ method, path, body }: KindClues): boolean {
	const step = path.slice(path.lastIndexOf('/') + 1);
	if (method === 'GET') return step === 'status';
	return (
		method === 'POST' &&
		['schedule', 'start', 'commit', 'rollback'].includes(step) &&
		isRecord(body) &&
		'migrationId' in body
	);
}

function shapeKind(body: Json): ForgeDeliveryKind {
	const { method, headers, transition, postFunction, issue, context, contextToken } = body;
	if (textOf(method) !== undefined && isRecord(headers)) return 'webTrigger';
	if (isRecord(issue) && (isRecord(transition) || isRecord(postFunction))) return 'postFunction';
	const isBare = context !== undefined && contextToken !== undefined && Object.keys(body).length <= 3;
	return isBare ? 'schedule' : 'call';
}
