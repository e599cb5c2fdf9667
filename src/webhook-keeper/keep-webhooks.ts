import type { Client } from '../client/index.ts';
import { oneLine } from '../control-characters.ts';
import { parseHttpUrl } from '../http/index.ts';
import { isRecord } from '../is-record.ts';
import { DAY } from '../time.ts';
import { withLease, type Lease } from './lease.ts';
import { handleMissed } from './missed.ts';
import { parseKeepOptions, type KeepWebhooksOptions, type ParsedKeepOptions, type WantedWebhook } from './options.ts';
import { WebhookKeeperError, type WebhookRejection } from './webhook-keeper-error.ts';

/** The result of a run. */
export interface KeptWebhooks {
	/** False when another process was running: nothing was done. */
	readonly ran: boolean;
	/** Ids of the webhooks that were registered. */
	readonly added: readonly number[];
	readonly removed: readonly number[];
	readonly refreshed: readonly number[];
	/** How many missed deliveries were handed to `onMissed`. */
	readonly missed: number;
}

/** A webhook that Jira has. */
interface Registered {
	readonly id: number;
	readonly url: string;
	readonly fingerprint: string;
	/** When it ends: milliseconds since 1970; undefined if Jira does not say it. */
	readonly expiresAt: number | undefined;
}

type Payload = { events: string[]; jqlFilter: string; fieldIdsFilter?: string[]; issuePropertyKeysFilter?: string[] };

/**
 * Makes the dynamic webhooks of an app in Jira what they should be, once: registers those that are missing, refreshes those
 * that end soon, removes all others, and hands over the deliveries that Jira gave up. Call it at the start and at least
 * every day, in any number of processes: it changes nothing when all is well.
 *
 * A webhook is replaced by registering the new one first, so that no event is lost, unless the URL changes: Jira accepts
 * one URL per app. When Jira rejects a new webhook, no other one on the same URL is removed.
 *
 * @param client of a Connect tenant, or of an OAuth 2.0 app.
 * @throws `TypeError` or `RangeError` that names the invalid option, also for a filter that Jira would reject;
 *   {@link WebhookKeeperError}; the errors of the client and of `onMissed`.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/
 *
 * @example
 * await keepWebhooks(createClient(tenant), {
 * 	url: 'https://app.example.com/webhooks',
 * 	webhooks: [{ events: ['jira:issue_created'], jql: 'project = KEY' }],
 * });
 */
export async function keepWebhooks(client: Client, options: KeepWebhooksOptions): Promise<KeptWebhooks> {
	const parsed = parseKeepOptions(options);
	const kept = await withLease(parsed, async (lease) => {
		const { rejections, ...changes } = await reconcile(client, lease, parsed);
		const missed = await handleMissed(client, lease, parsed);
		if (rejections.length > 0) throw rejected(rejections);
		return { ran: true, ...changes, missed };
	});
	return kept ?? { ran: false, added: [], removed: [], refreshed: [], missed: 0 };
}

interface Changes {
	readonly added: number[];
	readonly removed: number[];
	readonly refreshed: number[];
	readonly rejections: readonly WebhookRejection[];
}

async function reconcile(client: Client, lease: Lease, options: ParsedKeepOptions): Promise<Changes> {
	const { url, refreshBefore, now } = options;
	const wanted = new Map(options.webhooks.map((webhook, index) => [fingerprintOf(payloadOf(webhook)), index]));
	const found = new Map<string, Registered>();
	const [elsewhere, obsolete]: [number[], number[]] = [[], []];
	for await (const item of client.paginate('rest/api/3/webhook')) {
		lease.assertHeld();
		const registered = readRegistered(item);
		const { id, fingerprint } = registered;
		if (registered.url !== url) elsewhere.push(id);
		else if (wanted.has(fingerprint) && !found.has(fingerprint)) found.set(fingerprint, registered);
		else obsolete.push(id);
	}
	const remove = async (webhookIds: number[]): Promise<number[]> => {
		if (webhookIds.length === 0) return [];
		lease.assertHeld();
		await client.delete('rest/api/3/webhook', { json: { webhookIds } });
		return webhookIds;
	};
	const removed = await remove(elsewhere);

	const soon = [...found.values()].filter(({ expiresAt }) => {
		const left = expiresAt === undefined ? 0 : expiresAt - now();
		// Jira gives 30 days: a longer time means that this clock is wrong.
		return left < refreshBefore || left > 31 * DAY;
	});
	const refreshed = soon.map(({ id }) => id);
	if (refreshed.length > 0) {
		lease.assertHeld();
		await client.put('rest/api/3/webhook/refresh', { json: { webhookIds: refreshed } });
	}

	const missing = [...wanted].filter(([fingerprint]) => !found.has(fingerprint)).map(([, index]) => index);
	const { added, rejections } = await register(client, lease, options, missing);
	if (rejections.length === 0) removed.push(...(await remove(obsolete)));
	return { added, removed, refreshed, rejections };
}

async function register(
	client: Client,
	lease: Lease,
	{ url, webhooks }: ParsedKeepOptions,
	missing: readonly number[],
): Promise<{ added: number[]; rejections: WebhookRejection[] }> {
	const [added, rejections]: [number[], WebhookRejection[]] = [[], []];
	if (missing.length === 0) return { added, rejections };
	const payload = missing.flatMap((index) => payloadOf(webhooks[index] as WantedWebhook));
	lease.assertHeld();
	const response: unknown = await client.ky.post('rest/api/3/webhook', { json: { url, webhooks: payload } }).json();
	const results = isRecord(response) ? response['webhookRegistrationResult'] : undefined;
	if (!Array.isArray(results) || results.length !== missing.length) {
		throw new WebhookKeeperError('ERR_WEBHOOK_RESPONSE', 'Jira does not say which webhooks it registered');
	}
	for (const [position, index] of missing.entries()) {
		const result: unknown = results[position];
		const { createdWebhookId: id, errors } = isRecord(result) ? result : {};
		if (typeof id === 'number') added.push(id);
		else rejections.push({ index, errors: Array.isArray(errors) ? errors.map(toWords) : ['no reason was given'] });
	}
	return { added, rejections };
}

/** A response may be of any length, and becomes a part of a message. */
function toWords(error: unknown): string {
	return oneLine(String(error).slice(0, 300));
}

function rejected(rejections: readonly WebhookRejection[]): WebhookKeeperError {
	const reasons = rejections.map(({ index, errors }) => `webhooks[${index}]: ${errors.join('; ')}`).join(', ');
	return new WebhookKeeperError('ERR_WEBHOOK_REJECTED', `Jira did not register ${reasons}`, { rejections });
}

function payloadOf({ events, jql, fieldIds, issuePropertyKeys }: WantedWebhook): Payload {
	return {
		events: [...events],
		jqlFilter: jql,
		...(fieldIds === undefined || fieldIds.length === 0 ? {} : { fieldIdsFilter: [...fieldIds] }),
		...(issuePropertyKeys === undefined || issuePropertyKeys.length === 0
			? {}
			: { issuePropertyKeysFilter: [...issuePropertyKeys] }),
	};
}

/** Equal for two webhooks that do the same. */
function fingerprintOf(webhook: Readonly<Record<string, unknown>>): string {
	const { events, jqlFilter, fieldIdsFilter, issuePropertyKeysFilter } = webhook;
	const jql = String(jqlFilter ?? '').trim();
	return JSON.stringify([sortedSet(events), jql, sortedSet(fieldIdsFilter), sortedSet(issuePropertyKeysFilter)]);
}

function sortedSet(list: unknown): string[] {
	return [...new Set(Array.isArray(list) ? list.map(String) : [])].toSorted();
}

function readRegistered(item: unknown): Registered {
	const { id, url, expirationDate } = isRecord(item) ? item : {};
	if (!isRecord(item) || typeof id !== 'number') {
		throw new WebhookKeeperError('ERR_WEBHOOK_RESPONSE', 'The list of webhooks has an entry without an id');
	}
	// The documents say a number; text was seen as well.
	const time = typeof expirationDate === 'number' ? expirationDate : Date.parse(String(expirationDate));
	return {
		id,
		url: parseHttpUrl(String(url))?.href ?? '',
		fingerprint: fingerprintOf(item),
		expiresAt: Number.isNaN(time) ? undefined : time,
	};
}
