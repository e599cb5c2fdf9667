import { readFile } from 'node:fs/promises';

/** What is documented of an event. */
export interface ForgeEvent {
	readonly name: string;
	/** The manifest must list all of one of them. `null`: not documented. */
	readonly scopes: { readonly classic: readonly string[] | null; readonly granular?: readonly string[] };
	/** `null`: not documented. */
	readonly bodyKeys: readonly string[] | null;
	readonly optionalBodyKeys: readonly string[] | null;
	readonly seenBodyKeys?: readonly string[];
	/** The webhooks of Connect that mean the same. */
	readonly connectWebhooks?: readonly string[];
}

/** @throws `Error` when the file is not a list of events. */
export async function readForgeEvents(file: string): Promise<ForgeEvent[]> {
	const data: unknown = JSON.parse(await readFile(file, 'utf8'));
	const events = typeof data === 'object' && data !== null && 'events' in data ? data.events : undefined;
	if (!Array.isArray(events) || !events.every(isEvent)) throw new Error(`${file} has no list of events`);
	return events.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function isEvent(event: unknown): event is ForgeEvent {
	if (typeof event !== 'object' || event === null) return false;
	const { name, scopes, bodyKeys, optionalBodyKeys, seenBodyKeys, connectWebhooks } = event as Partial<
		Record<keyof ForgeEvent, unknown>
	>;
	if (!isTexts([name]) || typeof scopes !== 'object' || scopes === null) return false;
	const { classic, granular } = scopes as Partial<Record<keyof ForgeEvent['scopes'], unknown>>;
	return (
		[classic, bodyKeys, optionalBodyKeys].every((list) => list === null || isTexts(list)) &&
		[granular, seenBodyKeys, connectWebhooks].every((list) => list === undefined || isTexts(list))
	);
}

function isTexts(list: unknown): boolean {
	return Array.isArray(list) && list.every((text) => typeof text === 'string' && /^[\w:.-]+$/.test(text));
}
