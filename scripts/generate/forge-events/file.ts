import type { ForgeEvent } from './read.ts';

/** `generated/forge-events.js`: what is known of Forge's events at run time. */
export function forgeEventsFile(events: readonly ForgeEvent[]): string {
	const sets = [...new Set(events.map(scopesOf))].toSorted();
	const lines = events.map((event) => {
		const entry = [String(sets.indexOf(scopesOf(event))), ...(event.connectWebhooks ?? []).map(quote)];
		return `\t'${event.name}': [${entry.join(', ')}],\n`;
	});
	return [
		`export const scopeSets = [\n${sets.map((set) => `\t${set},\n`).join('')}]\n`,
		`export const forgeEvents = {\n${lines.join('')}}\n`,
	].join('\n');
}

/** `generated/forge-events.d.ts`: the same for the types, with the names of the fields of the bodies. */
export function forgeEventsDeclaration(events: readonly ForgeEvent[]): string {
	const fields = events.map(({ name, bodyKeys, optionalBodyKeys, seenBodyKeys = [] }) => {
		const optional = [...(optionalBodyKeys ?? []), ...seenBodyKeys];
		return `\t'${name}': [${bodyKeys === null ? 'string' : union(bodyKeys)}, ${union(optional)}]\n`;
	});
	const twins = new Map<string, string[]>();
	for (const { name, connectWebhooks = [] } of events)
		for (const webhook of connectWebhooks) twins.set(webhook, [...(twins.get(webhook) ?? []), name]);
	const lines = [...twins].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => `\t'${name}': ${union(of)}\n`);
	return [
		`/** By event: the fields that its body has, and those that it may have. \`string\`: not documented. */\nexport interface ForgeEventFields {\n${fields.join('')}}\n`,
		`/** By webhook of Connect: the events of Forge that mean the same. */\nexport interface ForgeEventsOfWebhooks {\n${lines.join('')}}\n`,
		`/** Lists of scopes, classic and granular: the manifest has all of one of them. \`null\`: not documented. */\nexport declare const scopeSets: readonly (readonly [classic: readonly string[] | null, granular?: readonly string[]])[]\n`,
		`/** By event: the place of its scopes among \`scopeSets\`, and the webhooks of Connect that mean the same. */\nexport declare const forgeEvents: Readonly<Record<keyof ForgeEventFields, readonly [scopes: number, ...webhooks: string[]]>>\n`,
	].join('\n');
}

function scopesOf({ scopes: { classic, granular } }: ForgeEvent): string {
	return `[${[classic, granular].flatMap((list) => (list === undefined ? [] : [list === null ? 'null' : `[${list.map(quote).join(', ')}]`])).join(', ')}]`;
}

function union(names: readonly string[]): string {
	return names.length === 0 ? 'never' : names.map(quote).join(' | ');
}

function quote(text: string): string {
	return `'${text}'`;
}
