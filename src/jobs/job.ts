import type {
	AppForgeDelivery,
	AppWebhook,
	EnabledEvent,
	InstalledEvent,
	PathParams,
	UninstalledEvent,
} from '../app/index.ts';
import type {
	ForgeAppEvent,
	ForgeLifecycleEvent,
	ForgePostFunction,
	ForgePreUninstall,
	ForgeSchedule,
	KnownForgeEvent,
	OtherForgeEvent,
} from '../forge/index.ts';
import type { WebhookEvent } from '../webhook/index.ts';

/** A webhook of Connect, for a queue. */
export interface WebhookJob {
	readonly kind: 'webhook';
	/** Of the tenant; absent where the proof names none. */
	readonly clientKey?: string;
	/** Of the user who acted; absent when nobody did. */
	readonly accountId?: string;
	/** The variables of the route's path. */
	readonly params: PathParams;
	/** As the callback got it: switch on its `type`. Fields that were undefined are absent. */
	readonly event: WebhookEvent;
}

/** A lifecycle callback of Connect, for a queue. */
export interface LifecycleJob {
	readonly kind: 'lifecycle';
	readonly eventType: 'installed' | 'uninstalled' | 'enabled' | 'disabled';
	readonly clientKey: string;
	/** Of the user who acted; absent when nobody did, and for installs. */
	readonly accountId?: string;
	/** Of the tenant that was stored until then: another one when a site was imported. Absent the first time. */
	readonly previousClientKey?: string;
}

/** The deliveries of Forge whose sender does not wait for a result. */
export type ForgeJobDelivery =
	| KnownForgeEvent
	| OtherForgeEvent
	| ForgeAppEvent
	| ForgeLifecycleEvent
	| ForgeSchedule
	| ForgePreUninstall
	| ForgePostFunction;

/** A delivery of Forge, for a queue. */
export interface ForgeJob {
	readonly kind: 'forge';
	/** Absent when neither the token nor the body names one. */
	readonly installationId?: string;
	/** Of the Connect tenant of the same site, if one is linked. */
	readonly clientKey?: string;
	/** As the callback got it, without context tokens: switch on its `kind`, then on its `type`. */
	readonly delivery: ForgeJobDelivery;
}

/** Everything that a callback can put on a queue. Plain JSON, without a secret or a token. */
export type Job = WebhookJob | LifecycleJob | ForgeJob;

/** The events of Connect's lifecycle callbacks. */
export type LifecycleEvent = InstalledEvent | UninstalledEvent | EnabledEvent;

/** Everything that {@link jobOf} accepts: the first argument of a callback. */
export type JobSource = AppWebhook | LifecycleEvent | AppForgeDelivery<ForgeJobDelivery>;
