import { isRecord } from '../../is-record.ts';
import { textOf } from '../../text-of.ts';
import type { ForgeRetryContext } from '../../forge-events/index.ts';
import { parseContextAri } from '../ids.ts';
import type { ForgeDeliveryContext } from './delivery.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Remotes get an ARI, functions an object; Atlassian's pages disagree about product events at a remote. */
export function contextOf({ context }: Json): ForgeDeliveryContext {
	if (isRecord(context)) {
		return {
			cloudId: textOf(context['cloudId'])?.toLowerCase(),
			moduleKey: textOf(context['moduleKey']),
			ari: undefined,
		};
	}
	const site = parseContextAri(context);
	return { cloudId: site?.cloudId, moduleKey: undefined, ari: site?.ari };
}

/** One page of Atlassian's documents has it next to the wrapper `payload`, the others in the event. */
export function retryContextOf(...bodies: readonly Json[]): ForgeRetryContext | undefined {
	for (const { retryContext } of bodies) {
		if (!isRecord(retryContext)) continue;
		const { retryCount, retryReason, retryData } = retryContext;
		return {
			retryCount: typeof retryCount === 'number' && retryCount > 0 ? Math.floor(retryCount) : 1,
			...(typeof retryReason === 'string' ? { retryReason } : {}),
			...(retryData === undefined || retryData === null ? {} : { retryData }),
		};
	}
	return undefined;
}

/** The name of an event: of Forge's own form, or of CloudEvents, where it is the `type`. */
export function eventNameOf({ eventType, specversion, type }: Json): string | undefined {
	return textOf(eventType) ?? (specversion === undefined ? undefined : textOf(type));
}

/** The event: in a body, or in its wrapper `payload`. */
export function unwrapped(body: Json): Json {
	const { payload } = body;
	return eventNameOf(body) === undefined && isRecord(payload) && eventNameOf(payload) !== undefined ? payload : body;
}

/** Names in lower case; values as lists. */
export function listsOf(record: unknown, nameOf: (name: string) => string = (name) => name): Record<string, string[]> {
	const lists = new Map<string, string[]>();
	for (const [name, value] of Object.entries(isRecord(record) ? record : {})) {
		const texts = [value].flat().filter((text) => typeof text === 'string');
		const key = nameOf(name);
		const known = lists.get(key);
		if (known === undefined) lists.set(key, texts);
		else for (const text of texts) known.push(text);
	}
	return Object.fromEntries(lists);
}
