import { parseHttpUrl } from '../http/index.ts';
import { withLease, type Lease } from './lease.ts';
import type { ParsedSignedOptions, WantedSignedWebhook } from './signed-options.ts';

/** The result of a run. */
export interface KeptSignedWebhooks {
	/** False when another process was running: nothing was done. */
	readonly ran: boolean;
	/** Ids of the webhooks that were registered. */
	readonly added: readonly string[];
	/** Ids of those that had other events, another filter or another version of the secret, or were switched off. */
	readonly updated: readonly string[];
	readonly removed: readonly string[];
}

/** A webhook that the product has. */
export interface FoundWebhook {
	readonly id: string;
	readonly label: string;
	readonly url: string;
	/** Whether it does what the wanted one does, and is signed. */
	readonly matches: (wanted: WantedSignedWebhook) => boolean;
}

/** The operations of a product on its webhooks. */
export interface WebhookApi<Wanted extends WantedSignedWebhook> {
	list(): AsyncIterable<FoundWebhook>;
	/** @returns the id. */
	create(wanted: Wanted): Promise<string>;
	update(id: string, wanted: Wanted): Promise<unknown>;
	remove(id: string): Promise<unknown>;
}

/** Makes the webhooks of the app what they should be, once. Those of others are left alone. */
export async function keepSignedWebhooks<Wanted extends WantedSignedWebhook>(
	api: WebhookApi<Wanted & { readonly url: string }>,
	options: ParsedSignedOptions<Wanted>,
): Promise<KeptSignedWebhooks> {
	const kept = await withLease(options, (lease) => reconcile(api, options, lease));
	return kept ?? { ran: false, added: [], updated: [], removed: [] };
}

async function reconcile<Wanted extends WantedSignedWebhook>(
	api: WebhookApi<Wanted & { readonly url: string }>,
	options: ParsedSignedOptions<Wanted>,
	lease: Lease,
): Promise<KeptSignedWebhooks> {
	const [added, updated, removed]: [string[], string[], string[]] = [[], [], []];
	const missing = new Map(options.webhooks.map((webhook) => [webhook.url, webhook]));
	const [outdated, obsolete]: [[string, Wanted & { readonly url: string }][], string[]] = [[], []];
	// All pages first: a change while a list is read moves its pages.
	for await (const found of api.list()) {
		lease.assertHeld();
		if (!options.isOwn(found.label)) continue;
		const url = parseHttpUrl(found.url)?.href ?? found.url;
		const wanted = missing.get(url);
		missing.delete(url);
		if (wanted === undefined) obsolete.push(found.id);
		else if (found.label !== options.label || !found.matches(wanted)) outdated.push([found.id, wanted]);
	}
	for (const [id, wanted] of outdated) {
		lease.assertHeld();
		await api.update(id, wanted);
		updated.push(id);
	}
	for (const wanted of missing.values()) {
		lease.assertHeld();
		added.push(await api.create(wanted));
	}
	for (const id of obsolete) {
		lease.assertHeld();
		await api.remove(id);
		removed.push(id);
	}
	return { ran: true, added, updated, removed };
}

export function isSameSet(some: unknown, others: readonly string[]): boolean {
	const [left, right] = [new Set(Array.isArray(some) ? some.map(String) : []), new Set(others)];
	return left.size === right.size && [...left].every((one) => right.has(one));
}

/** A request body that no error shows: those of the client have the options of their call, and so `json`. */
export function hiddenJson(value: object): { readonly body: Blob } {
	return { body: new Blob([JSON.stringify(value)], { type: 'application/json' }) };
}
