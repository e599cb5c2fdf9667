import { DAY } from '../time.ts';
import type { Client } from '../client/index.ts';
import { isRecord } from '../is-record.ts';
import { parseWebhookEvent } from '../webhook/index.ts';
import { bounded, missedName, type Lease } from './lease.ts';
import type { MissedWebhook, ParsedKeepOptions } from './options.ts';
import { WebhookKeeperError } from './webhook-keeper-error.ts';

/** How long Jira keeps them, and so how long their time is remembered, in milliseconds: 72 hours, and some more. */
const KEPT = 4 * DAY;

/** Hands over each delivery that Jira gave up since the last run. @returns how many. */
export async function handleMissed(client: Client, lease: Lease, options: ParsedKeepOptions): Promise<number> {
	const { onMissed, store, key, now } = options;
	if (onMissed === undefined) return 0;
	let position = readPosition(await bounded(() => store?.get(missedName(key))));
	const handled = new Set<string>();
	for (;;) {
		const { after, ids } = position;
		// One millisecond earlier, since several may have the same time.
		const searchParams = { maxResults: 100, ...(after > 0 ? { after: after - 1 } : {}) };
		const page: unknown = await client.get('rest/api/3/webhook/failed', { searchParams }).json();
		// A later time would hide all deliveries until then.
		const { missed, hasNext } = readPage(page, now() + DAY);
		const fresh = missed.filter(
			({ id, failureTime }) => failureTime > after || (failureTime === after && !ids.includes(id)),
		);
		for (const webhook of fresh) {
			const { id, failureTime } = webhook;
			lease.assertHeld();
			// A page may have one twice.
			if (!handled.has(id)) await onMissed(webhook);
			handled.add(id);
			position = { after: failureTime, ids: failureTime === position.after ? [...position.ids, id] : [id] };
			const value = JSON.stringify(position);
			const stored = await bounded(() => store?.set(missedName(key), value, KEPT));
			if (stored === false)
				throw new WebhookKeeperError('ERR_WEBHOOK_STORE', 'The store of the webhooks stored nothing');
		}
		if (!hasNext) return handled.size;
		// `next` may be any URL: it is not followed. The time of the last one is where the next page begins.
		if (fresh.length === 0) throw invalid('has a next page, and nothing new');
	}
}

/** How far the missed deliveries were handled: the time of the last one, and all with that time. */
interface Position {
	readonly after: number;
	readonly ids: readonly string[];
}

function readPosition(stored: unknown): Position {
	const value = parse(stored);
	const { after, ids } = isRecord(value) ? value : {};
	return { after: typeof after === 'number' ? after : 0, ids: Array.isArray(ids) ? ids.map(String) : [] };
}

function readPage(page: unknown, latest: number): { missed: MissedWebhook[]; hasNext: boolean } {
	if (!isRecord(page) || !Array.isArray(page['values'])) throw invalid('is not a list');
	const missed = (page['values'] as unknown[]).map((value): MissedWebhook => {
		if (!isRecord(value)) throw invalid('has an entry that is not an object');
		const { id, url, failureTime, body } = value;
		if (typeof id !== 'string' || typeof failureTime !== 'number') throw invalid('has an entry without id and time');
		if (failureTime > latest) throw invalid('has an entry whose time is in the future, or this clock is wrong');
		return { id, url: String(url ?? ''), failureTime, body: parse(body), event: eventOf(id, body) };
	});
	const next = page['next'];
	return {
		missed: missed.toSorted((one, other) => one.failureTime - other.failureTime),
		hasNext: typeof next === 'string' && next !== '',
	};
}

function eventOf(id: string, body: unknown): MissedWebhook['event'] {
	try {
		return parseWebhookEvent(body, { 'x-atlassian-webhook-identifier': id }, { product: 'jira' });
	} catch {
		return undefined;
	}
}

function parse(body: unknown): unknown {
	try {
		return typeof body === 'string' ? JSON.parse(body) : undefined;
	} catch {
		return undefined;
	}
}

function invalid(problem: string): WebhookKeeperError {
	return new WebhookKeeperError('ERR_WEBHOOK_RESPONSE', `The list of failed webhooks ${problem}`);
}
