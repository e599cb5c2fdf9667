import type { ForgeAuthentication } from '../../authenticator/index.ts';
import type {
	ForgeDeliveryKind,
	ForgeAgentMessage,
	ForgeAppEvent,
	ForgeCall,
	ForgeDataResidency,
	ForgeDelivery,
	ForgeFunctionCall,
	ForgeInstallation,
	ForgeLifecycleEvent,
	ForgePostFunction,
	ForgePreUninstall,
	ForgeResolverCall,
	ForgeSchedule,
	ForgeWebTrigger,
	KnownForgeEvent,
	OtherForgeEvent,
} from '../../forge/index.ts';
import type { ForgeEventName } from '../../forge-events/index.ts';

/** Where a delivery of Forge comes from. */
export interface ForgeSender {
	/** The verified call: `createClient(authentication)` acts with the tokens that came along, which do not print. */
	readonly authentication: ForgeAuthentication;
	/**
	 * Everything that is known of the installation, for `createClient(installation)`, between deliveries as well. Neither
	 * `console.log` nor JSON shows its token: take it from the store to keep it elsewhere. Undefined when the token names no
	 * installation.
	 */
	readonly installation: ForgeInstallation | undefined;
	/** The client key of the Connect tenant of the same site; undefined without `forge.links`, and while none is linked. */
	readonly clientKey: string | undefined;
}

/** A delivery of Forge that came in: what it says, and who sent it. */
export type AppForgeDelivery<Delivery extends object = ForgeDelivery> = Delivery & ForgeSender;

/** An event of Forge, of any product. */
export type AppForgeEvent = AppForgeDelivery<KnownForgeEvent | OtherForgeEvent | ForgeAppEvent | ForgeLifecycleEvent>;

/** A method, not a function: so that one for a known event is also one for an event. */
type Callback<Delivery extends object> = {
	call(delivery: AppForgeDelivery<Delivery>, request: Request): unknown;
}['call'];

type LifecycleName = 'avi:forge:installed:app' | 'avi:forge:upgraded:app';

type ProductEventCallbacks = {
	[Name in Exclude<ForgeEventName, LifecycleName>]?: Callback<KnownForgeEvent<Name>>;
};

/**
 * Callbacks for the deliveries of Forge. A promise is awaited; if it rejects, the response is a 500, and Forge repeats
 * an event. An event may get a `Response` with a 2xx, such as a 202 for later work; the others respond with a `Response`, or
 * with anything that is JSON.
 */
export interface ForgeCallbacks extends ProductEventCallbacks {
	/** Permissions may start to work minutes later: until then, a 401 or a 403 means "not yet". */
	'avi:forge:installed:app'?: Callback<ForgeLifecycleEvent> | undefined;
	/** A major version was installed. */
	'avi:forge:upgraded:app'?: Callback<ForgeLifecycleEvent> | undefined;
	/** Every event that has no callback of its own: also those that this version does not know, and those of apps. */
	'avi:*'?: Callback<KnownForgeEvent | OtherForgeEvent | ForgeAppEvent | ForgeLifecycleEvent> | undefined;
	/** A scheduled trigger; `context.moduleKey` names its module. */
	schedule?: Callback<ForgeSchedule> | undefined;
	/** Before an uninstall, which a failure does not stop. Afterwards the installation is deleted from the store. */
	preUninstall?: Callback<ForgePreUninstall> | undefined;
	/** A request to a web trigger, whose signature was checked where the route has a `secret`. The result is what its sender gets. */
	webTrigger?: Callback<ForgeWebTrigger> | undefined;
	postFunction?: Callback<ForgePostFunction> | undefined;
	jqlFunction?: Callback<ForgeFunctionCall> | undefined;
	mergeCheck?: Callback<ForgeFunctionCall> | undefined;
	/** A message of Rovo. The result becomes that of JSON-RPC; a `Response` may be a stream of events. */
	agent?: Callback<ForgeAgentMessage> | undefined;
	/** A step of a move to another region. That of `status` responds with `{ status: 'ready-to-commit' }`, for example. */
	dataResidency?: Callback<ForgeDataResidency> | undefined;
}

/** A call of `invokeRemote` that has a handler. */
export type AppForgeCall = AppForgeDelivery<ForgeCall> & {
	/** The values of the parameters in the handler's path, percent-decoded. */
	readonly params: Readonly<Record<string, string>>;
	/** The body as it came. */
	readonly rawBody: Uint8Array<ArrayBuffer>;
};

/** Responds to a call with a `Response`, with anything that is JSON, or with nothing: a 204. */
export type ForgeCallHandler = (call: AppForgeCall, request: Request) => unknown;

/** Responds to a call of a resolver with anything that is JSON. */
export type ForgeResolver = (call: AppForgeDelivery<ForgeResolverCall>, request: Request) => unknown;

/** Callbacks that are not for events. */
export const FORGE_KINDS: readonly ForgeDeliveryKind[] = [
	'schedule',
	'preUninstall',
	'webTrigger',
	'postFunction',
	'jqlFunction',
	'mergeCheck',
	'agent',
	'dataResidency',
];

/** Whether a name in `on` is one of Forge. Events of Connect have no such names, whatever a webhook says. */
export function isForgeCallback(name: string): boolean {
	return name.startsWith('avi:') || FORGE_KINDS.some((kind) => kind === name);
}
