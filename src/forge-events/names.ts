import { forgeEvents, scopeSets, type ForgeEventsOfWebhooks } from '../../generated/forge-events.js';
import type { ForgeEventName } from './bodies.ts';

/** A webhook of Connect that has an event of Forge with the same meaning. */
export type WebhookWithForgeEvent = keyof ForgeEventsOfWebhooks;

// The table has nothing else for keys.
const EVENTS = Object.keys(forgeEvents) as ForgeEventName[];
const NAMES: ReadonlySet<string> = new Set(EVENTS);
const BY_WEBHOOK = new Map<string, ForgeEventName[]>();
for (const name of EVENTS) {
	for (const webhook of webhooksOf(name)) BY_WEBHOOK.set(webhook, [...(BY_WEBHOOK.get(webhook) ?? []), name]);
}

/** The names of all events that this version knows. */
export const FORGE_EVENTS: readonly ForgeEventName[] = EVENTS;

/** Whether this version knows the event. Forge adds events, so do not refuse an unknown one. */
export function isForgeEventName(name: string): name is ForgeEventName {
	return NAMES.has(name);
}

/**
 * The events of Forge that mean the same as a webhook of Connect; none for others. A name that Jira and Confluence share
 * has one for each.
 *
 * The bodies differ. Where both are about the same thing:
 *
 * | | Connect | Forge |
 * |---|---|---|
 * | name | `webhookEvent`; Confluence: the route | `eventType` |
 * | who did it | Jira: `user.accountId`; Confluence: `userAccountId` | `atlassianId`; Bitbucket: `actor` |
 * | when | `timestamp`, a number | Jira: `timestamp`, the number as text; Confluence: `eventCreatedDate` |
 * | the app's own doing | not said | `selfGenerated` |
 * | content of Confluence | `page`, `blog`, `comment`, ... | `content` |
 * | a repeated delivery | headers | `retryContext` |
 *
 * `comment_created` and `comment_updated` of Jira are one event, `avi:jira:commented:issue`. Five `option_..._changed` are
 * `avi:jira:changed:configuration`, whose `property` says which.
 *
 * @see https://developer.atlassian.com/platform/adopting-forge-from-connect/
 *
 * @example
 * forgeEventsOf('jira:issue_created'); // ['avi:jira:created:issue']
 */
export function forgeEventsOf<Name extends WebhookWithForgeEvent>(
	webhook: Name,
): readonly ForgeEventsOfWebhooks[Name][];
export function forgeEventsOf(webhook: string): readonly ForgeEventName[];
export function forgeEventsOf(webhook: string): readonly ForgeEventName[] {
	return BY_WEBHOOK.get(webhook) ?? [];
}

/**
 * The webhooks of Connect that mean the same as an event of Forge; none for others. See {@link forgeEventsOf} for the
 * differences.
 */
export function webhooksOf(event: string): readonly string[] {
	return isForgeEventName(event) ? forgeEvents[event].slice(1).map(String) : [];
}

/** The scopes that a manifest needs for an event: all of `classic`, or all of `granular`. */
export interface ForgeEventScopes {
	readonly classic: readonly string[];
	/** Undefined where there is no granular alternative that is known. */
	readonly granular: readonly string[] | undefined;
}

/** The scopes that a manifest needs for an event. Undefined for an event that is not known, or whose scopes are not documented. */
export function scopesOfForgeEvent(event: string): ForgeEventScopes | undefined {
	const [classic, granular] = (isForgeEventName(event) ? scopeSets[forgeEvents[event][0]] : undefined) ?? [];
	return classic === undefined || classic === null ? undefined : { classic, granular };
}
