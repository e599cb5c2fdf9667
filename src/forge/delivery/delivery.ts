import type { ForgeEnvironment } from '../ids.ts';
import type { ForgeEventBody, ForgeEventName, ForgeRetryContext } from '../../forge-events/index.ts';

/** The origin of a delivery: from the token, or from the body where the token does not say. */
export interface ForgeDeliverySource {
	/** The bare id of the installation; undefined when neither the token nor the body has one. */
	readonly installationId: string | undefined;
	readonly environment: ForgeEnvironment;
	/** The site; undefined for Bitbucket. */
	readonly cloudId: string | undefined;
	/** The workspace of Bitbucket, without braces. */
	readonly workspaceId: string | undefined;
	/**
	 * Account id of the user who acted: for calls from a page from the token, for events from the body, since their tokens name
	 * no user.
	 */
	readonly accountId: string | undefined;
}

/** The `context` of a body: an object or an ARI, as Forge sends both. */
export interface ForgeDeliveryContext {
	readonly cloudId: string | undefined;
	/** The key of the module in the manifest. */
	readonly moduleKey: string | undefined;
	/** The ARI, when it was one: `offlineUserTokens` uses that of `avi:forge:installed:app`. */
	readonly ari: string | undefined;
}

/** A call of `invokeRemote`: the app chooses method, path and body. */
export interface ForgeCall extends ForgeDeliverySource {
	readonly kind: 'call';
	/** A page calls for a user, the back end (a function of the app) without one. */
	readonly from: 'page' | 'backEnd';
	readonly method: string;
	/** As it was received: with the path of the base URL. */
	readonly path: string;
	readonly query: string;
	readonly body: unknown;
}

/**
 * A call in the form of a resolver, `{ call: { functionKey, payload } }`, from a page. No page of Atlassian says that a
 * remote gets these; apps that write the form themselves do. Do not use the `context` in its body: the page wrote it.
 */
export interface ForgeResolverCall extends ForgeDeliverySource {
	readonly kind: 'resolver';
	readonly functionKey: string;
	readonly payload: unknown;
	readonly body: Readonly<Record<string, unknown>>;
}

interface EventDelivery extends ForgeDeliverySource {
	readonly kind: 'event';
	/** Whether the app itself caused the event; undefined when the event does not say. */
	readonly selfGenerated: boolean | undefined;
	/** Set on a repeated delivery. */
	readonly retryContext: ForgeRetryContext | undefined;
	readonly context: ForgeDeliveryContext;
}

/** A product event that this version knows. */
export type KnownForgeEvent<Name extends ForgeEventName = ForgeEventName> = {
	[Each in Name]: EventDelivery & { readonly type: Each; readonly name: Each; readonly body: ForgeEventBody<Each> };
}[Name];

/** A product event that this version does not know. Switch on its `name`. */
export interface OtherForgeEvent extends EventDelivery {
	readonly type: 'other';
	readonly name: string;
	readonly body: Readonly<Record<string, unknown>>;
}

/** An event of an app: `avi:cloud:ecosystem::event/{appId}/{eventKey}`. */
export interface ForgeAppEvent extends ForgeDeliverySource {
	readonly kind: 'appEvent';
	readonly name: string;
	/** The app that sent it. */
	readonly appId: string;
	/** The key of the module `event` in its manifest. */
	readonly eventKey: string;
	readonly retryContext: ForgeRetryContext | undefined;
	readonly context: ForgeDeliveryContext;
	readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The app was installed, or a major version of it was. There is no event for an uninstall: see
 * {@link ForgePreUninstall}. Permissions may start to work minutes later: until then a 401 or 403 means "not yet".
 */
export interface ForgeLifecycleEvent extends ForgeDeliverySource {
	readonly kind: 'lifecycle';
	readonly type: 'installed' | 'upgraded' | 'other';
	readonly name: string;
	readonly app: { readonly id: string | undefined; readonly version: string | undefined };
	/** The scopes that were granted, each once; undefined when the body has none. */
	readonly scopes: readonly string[] | undefined;
	readonly retryContext: ForgeRetryContext | undefined;
	readonly context: ForgeDeliveryContext;
	readonly body: Readonly<Record<string, unknown>>;
}

/** A scheduled trigger. Its body at a remote is not documented; it is read as functions get it. */
export interface ForgeSchedule extends ForgeDeliverySource {
	readonly kind: 'schedule';
	readonly context: ForgeDeliveryContext;
	readonly body: Readonly<Record<string, unknown>>;
}

/** Before the app is uninstalled: 55 seconds; a failure does not stop it. Its body at a remote is not documented. */
export interface ForgePreUninstall extends ForgeDeliverySource {
	readonly kind: 'preUninstall';
	readonly context: ForgeDeliveryContext;
	readonly body: Readonly<Record<string, unknown>>;
}

/** A request to a web trigger: anyone may have sent it. */
export interface ForgeWebTrigger extends ForgeDeliverySource {
	readonly kind: 'webTrigger';
	readonly method: string;
	readonly path: string | undefined;
	readonly userPath: string | undefined;
	/** Names in lower case. Pass them to `verifyWebhookSignature` as they are. */
	readonly headers: Readonly<Record<string, readonly string[]>>;
	readonly queryParameters: Readonly<Record<string, readonly string[]>>;
	/** The bytes that the sender sent and signed. */
	readonly text: string;
	readonly context: ForgeDeliveryContext;
	readonly body: Readonly<Record<string, unknown>>;
}

/** A workflow post function. */
export interface ForgePostFunction extends ForgeDeliverySource {
	readonly kind: 'postFunction';
	readonly issue: Readonly<Record<string, unknown>>;
	/** The same on each attempt for one transition. */
	readonly executionId: string | undefined;
	readonly configuration: unknown;
	readonly retryContext: ForgeRetryContext | undefined;
	readonly context: ForgeDeliveryContext;
	/** `transition`, `workflow`, `changelog`, `comment`, `postFunction`, ... */
	readonly body: Readonly<Record<string, unknown>>;
}

/** A JQL function or a merge check. Its body at a remote is not documented, and is not parsed. */
export interface ForgeFunctionCall extends ForgeDeliverySource {
	readonly kind: 'jqlFunction' | 'mergeCheck';
	readonly context: ForgeDeliveryContext;
	readonly body: Readonly<Record<string, unknown>>;
}

/** The requests to a Rovo agent. Atlassian's pages name each in two ways, both of which are read. */
export type ForgeAgentMethod = 'sendMessage' | 'streamMessage' | 'getTask' | 'cancelTask' | 'subscribeToTask' | 'other';

/** A message of Rovo for an agent connector, in JSON-RPC 2.0 (early access). */
export interface ForgeAgentMessage extends ForgeDeliverySource {
	readonly kind: 'agent';
	readonly type: ForgeAgentMethod;
	/** As sent: `message/send`, or `SendMessage`. */
	readonly name: string;
	/** To be repeated in the response. */
	readonly id: string | number | null | undefined;
	readonly params: Readonly<Record<string, unknown>>;
	/** Whether the caller reads server-sent events. */
	readonly acceptsStream: boolean;
	readonly body: Readonly<Record<string, unknown>>;
}

/** A step of a move of the app's data to another region. */
export interface ForgeDataResidency extends ForgeDeliverySource {
	readonly kind: 'dataResidency';
	readonly step: 'schedule' | 'start' | 'commit' | 'rollback' | 'status';
	readonly migrationId: string | undefined;
	readonly location: string | undefined;
	readonly startTime: unknown;
	readonly endTime: unknown;
}

/** Anything that Forge sends to a remote: switch on `kind`, then on `type`. Later versions may add kinds. */
export type ForgeDelivery =
	| ForgeCall
	| ForgeResolverCall
	| KnownForgeEvent
	| OtherForgeEvent
	| ForgeAppEvent
	| ForgeLifecycleEvent
	| ForgeSchedule
	| ForgePreUninstall
	| ForgeWebTrigger
	| ForgePostFunction
	| ForgeFunctionCall
	| ForgeAgentMessage
	| ForgeDataResidency;

/** The kinds of delivery. */
export type ForgeDeliveryKind = ForgeDelivery['kind'];
