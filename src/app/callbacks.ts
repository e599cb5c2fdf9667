import type { InstalledAuthentication, UninstalledAuthentication } from '../authenticator/index.ts';
import type { VerifiedClaims } from '../jwt/index.ts';
import type { KnownTenant } from '../tenant/index.ts';
import type { PathParams } from './paths.ts';
import type { BitbucketEventName, ConfluenceEventName, JiraEventName, WebhookEvent } from '../webhook/index.ts';
import type { AppForgeEvent, ForgeCallbacks } from './forge/index.ts';

/** The app was installed, or installed again. The tenant is stored when the callback runs; `tenant` has its secret. */
export interface InstalledEvent extends InstalledAuthentication {
	/**
	 * The tenant as it was stored until now; undefined the first time, and after an uninstall that kept no data. When a site
	 * was imported it has a new client key, and this is the tenant with the previous one, if the store has `findByBaseUrl`: a
	 * `clientKey` that differs says so. No signature covers the base URL: make sure before you move data.
	 */
	previous: KnownTenant | undefined;
}

/** The app was uninstalled. The tenant is still stored when the callback runs. */
export interface UninstalledEvent extends UninstalledAuthentication {
	/** The tenant as it is stored; undefined when it is not. */
	previous: KnownTenant | undefined;
}

/** The app was enabled or disabled. */
export interface EnabledEvent {
	eventType: 'enabled' | 'disabled';
	clientKey: string;
	/** Account id of the user who acted; undefined when nobody did. */
	accountId: string | undefined;
	tenant: KnownTenant;
	claims: VerifiedClaims;
}

/** Who sent a webhook, and its raw body. */
export interface WebhookSender {
	/** The tenant's client key; undefined where the proof names no tenant (a secret, an OAuth app). */
	clientKey: string | undefined;
	/** The stored tenant, for `createClient`; undefined where the proof names none. No copy of it has the secret. */
	tenant: KnownTenant | undefined;
	/** Account id of the user who acted; undefined when nobody did. */
	accountId: string | undefined;
	/** All claims of the token; undefined when a secret was the proof. */
	claims: VerifiedClaims | undefined;
	/** The body as it came. */
	rawBody: Uint8Array<ArrayBuffer>;
	/** The variables of the route's path, decoded. Only a Connect JWT proves them: a secret and an OAuth app do not. */
	params: PathParams;
}

/** A webhook that came in: an event, and who sent it. */
export type AppWebhook = WebhookEvent & WebhookSender;

/** A method, not a function: so that one for a known event is also one for an event. */
type Callback<Event extends object> = { call(event: Event, request: Request): unknown }['call'];

type WebhookCallbacks = {
	[Name in JiraEventName | ConfluenceEventName | BitbucketEventName]?: Callback<AppWebhook & { type: Name }>;
};

/**
 * Callbacks for lifecycle events and webhooks, by their names. A promise is awaited; if it rejects, the response is a 500.
 *
 * Names of events that are not known yet are taken as well: Atlassian adds some.
 */
export interface AppCallbacks extends WebhookCallbacks, ForgeCallbacks {
	installed?: Callback<InstalledEvent> | undefined;
	uninstalled?: Callback<UninstalledEvent> | undefined;
	enabled?: Callback<EnabledEvent> | undefined;
	disabled?: Callback<EnabledEvent> | undefined;
	/** Every webhook that has no callback of its own, and those that name no event. */
	'*'?: Callback<AppWebhook> | undefined;
	[name: `${string}_${string}` | `${string}:${string}`]: Callback<AppWebhook | AppForgeEvent> | undefined;
}
