import { assertKnownOptions, namesOf } from '../option-names.ts';
import { DAY } from '../time.ts';
import type { DeduplicationStore } from '../app/index.ts';
import { parseHttpUrl } from '../http/index.ts';
import type { WebhookEvent } from '../webhook/index.ts';
import { assertNotSwallowing } from '../stores/index.ts';
import { problemOfFilter } from './check-jql.ts';

/** A webhook that is to be there. */
export interface WantedWebhook {
	/** The events, such as `jira:issue_created`. */
	readonly events: readonly string[];
	/** The issues. Jira accepts a few fields here, with `=`, `!=`, `in` and `not in`. */
	readonly jql: string;
	/** For `jira:issue_updated`: the fields whose changes are sent. @default all */
	readonly fieldIds?: readonly string[] | undefined;
	/** For `issue_property_set` and `issue_property_deleted`: the properties whose changes are sent. @default all */
	readonly issuePropertyKeys?: readonly string[] | undefined;
}

/** A delivery that Jira gave up. */
export interface MissedWebhook {
	/** The identifier of the delivery, the same as in `X-Atlassian-Webhook-Identifier`. */
	readonly id: string;
	readonly url: string;
	/** When Jira gave up: milliseconds since 1970. */
	readonly failureTime: number;
	/** The body, from its JSON; undefined if Jira has none. */
	readonly body: unknown;
	/**
	 * The event, as `parseWebhookEvent` reads a delivery, so that one function handles both; undefined for a body that is not
	 * an event. Its `identifier` is that of the delivery: a store that detects duplicates knows those that did arrive.
	 */
	readonly event: WebhookEvent | undefined;
}

/** Options of `keepWebhooks`. */
export interface KeepWebhooksOptions {
	/** Where Jira sends the webhooks: one URL for all of an app. */
	url: string | URL;
	/** All webhooks that are to be there. Any other one of the app is removed. */
	webhooks: readonly WantedWebhook[];
	/**
	 * Called with each delivery that Jira gave up, oldest first, such as after an outage of the app. It may be called again
	 * with the same one, after a run that failed. Jira keeps them for 72 hours. It needs `store`.
	 *
	 * @default none: they are not asked for
	 */
	onMissed?: ((missed: MissedWebhook) => unknown) | undefined;
	/**
	 * Lets one process at a time run, where the store has `claim`, and remembers which missed deliveries were handled.
	 *
	 * @default none
	 */
	store?: DeduplicationStore | undefined;
	/** With `store`: names the tenant, such as its client key or cloud id. */
	key?: string | undefined;
	/**
	 * How long before its end a webhook is refreshed, in milliseconds. Jira ends it after 30 days.
	 *
	 * @default 1_296_000_000, which is 15 days
	 */
	refreshBefore?: number | undefined;
	/**
	 * How long a run may take, in milliseconds: other processes wait no longer for one that was killed.
	 *
	 * @default 300_000
	 */
	leaseTime?: number | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/** Valid options, with their defaults. */
export interface ParsedKeepOptions extends LeaseOptions {
	readonly url: string;
	readonly webhooks: readonly WantedWebhook[];
	readonly onMissed: KeepWebhooksOptions['onMissed'];
	readonly refreshBefore: number;
	readonly now: () => number;
}

/** The options that decide which process runs. */
export interface LeaseOptions {
	readonly store: DeduplicationStore | undefined;
	readonly key: string;
	readonly leaseTime: number;
}

const NAMES = namesOf<KeepWebhooksOptions>({
	url: true,
	webhooks: true,
	onMissed: true,
	store: true,
	key: true,
	refreshBefore: true,
	leaseTime: true,
	now: true,
});

/** @throws `TypeError` or `RangeError` that names the invalid option. */
export function parseKeepOptions(options: KeepWebhooksOptions): ParsedKeepOptions {
	assertKnownOptions(options, NAMES, ' of `keepWebhooks`');
	const { webhooks, onMissed, store, key = '', now = Date.now } = options;
	const { refreshBefore = 15 * DAY } = options;
	const leaseTime = parseLeaseTime(options.leaseTime, 'keepWebhooks');
	const url = parseHttpUrl(options.url);
	if (url === undefined) throw new TypeError('The option `url` of `keepWebhooks` must be an http(s) URL');
	if (!Array.isArray(webhooks)) throw new TypeError('The option `webhooks` of `keepWebhooks` must be a list');
	for (const [index, webhook] of (webhooks as readonly WantedWebhook[]).entries()) checkWebhook(webhook, index);
	if (store !== undefined) checkStore(store, key, 'keepWebhooks');
	// Without it, each run would hand over all of the last 72 hours.
	if (onMissed !== undefined && store === undefined) {
		throw new TypeError('The option `onMissed` of `keepWebhooks` needs the option `store`');
	}
	for (const [name, value] of Object.entries({ onMissed, now })) {
		if (value !== undefined && typeof value !== 'function') {
			throw new TypeError(`The option \`${name}\` of \`keepWebhooks\` must be a function`);
		}
	}
	if (!(refreshBefore > 0 && refreshBefore < 30 * DAY)) {
		throw new RangeError('The option `refreshBefore` of `keepWebhooks` must be above 0 and below 30 days');
	}
	return { url: url.href, webhooks, onMissed, store, key, refreshBefore, leaseTime, now };
}

/** @throws `RangeError`. */
export function parseLeaseTime(leaseTime = 300_000, caller: string): number {
	if (leaseTime > 0 && Number.isFinite(leaseTime)) return leaseTime;
	throw new RangeError(`The option \`leaseTime\` of \`${caller}\` must be a number of milliseconds above 0`);
}

/** @throws `TypeError`. */
export function checkStore(store: DeduplicationStore, key: string, caller: string): void {
	const methods = ['get', 'set', ...(store.claim === undefined ? [] : ['delete'])] as const;
	for (const method of methods) {
		if (typeof store[method as 'get'] !== 'function') {
			throw new TypeError(`The option \`store\` of \`${caller}\` must have the method ${method}`);
		}
	}
	assertNotSwallowing('store', store);
	if (typeof key !== 'string' || key === '') {
		throw new TypeError(`The option \`key\` of \`${caller}\` is needed with \`store\`: it names the tenant`);
	}
}

function checkWebhook(webhook: WantedWebhook, index: number): void {
	const where = `\`webhooks[${index}]\` of \`keepWebhooks\``;
	const { events, jql, fieldIds = [], issuePropertyKeys = [] } = webhook ?? {};
	if (!isTexts(events) || events.length === 0)
		throw new TypeError(`The \`events\` of ${where} must be a list of names`);
	if (typeof jql !== 'string') throw new TypeError(`The \`jql\` of ${where} is missing`);
	const problem = problemOfFilter(jql);
	if (problem !== undefined) throw new TypeError(`The \`jql\` of ${where} ${problem}`);
	for (const [name, list] of Object.entries({ fieldIds, issuePropertyKeys })) {
		if (!isTexts(list)) throw new TypeError(`The \`${name}\` of ${where} must be a list of names`);
	}
}

export function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== '');
}
