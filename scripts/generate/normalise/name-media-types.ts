import { operationsOf } from '../openapi.ts';
import type { Document, Media } from '../openapi.ts';

/** `application/json;charset=UTF-8` is JSON, and so is a lone "any type" with a schema (Confluence's dynamic modules). */
export function nameMediaTypes(document: Document): void {
	for (const { operation } of operationsOf(document))
		for (const holder of [operation.requestBody, ...Object.values(operation.responses)])
			if (holder && 'content' in holder && holder.content) holder.content = renamed(holder.content);
}

function renamed(content: Record<string, Media>): Record<string, Media> {
	const entries = Object.entries(content);
	const alone = entries.length === 1;
	return Object.fromEntries(
		entries.map(([type, media]) => [
			alone && type === '*/*' && media.schema?.$ref ? 'application/json' : type.replace(/;.*/, ''),
			media,
		]),
	);
}
