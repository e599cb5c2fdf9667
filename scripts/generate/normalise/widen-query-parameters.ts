import { parametersOf } from '../openapi.ts';
import { isWrittenBoolean, textOrBoolean, textOrNumber } from './schemas.ts';
import type { Document, Schema } from '../openapi.ts';

const isId = /ids?$/i;

/**
 * A query is text on the wire: a number may be written as text (`maxResults: '50'`), a boolean too, an id takes whichever
 * form a response gave, and a list takes a single value (`fields: 'summary'`).
 */
export function widenQueryParameters(document: Document): void {
	for (const parameter of parametersOf(document)) {
		if (parameter.in !== 'query' || !parameter.schema) continue;
		parameter.schema = widen(parameter.schema, isId.test(parameter.name));
		const { type, items } = parameter.schema;
		if (type === 'array' && items) parameter.schema = { oneOf: [items, { type, items }] };
	}
}

function widen(schema: Schema, isId: boolean): Schema {
	if (schema.type === 'array' && schema.items) return { ...schema, items: widen(schema.items, isId) };
	if (schema.type === 'boolean') return textOrBoolean;
	if (schema.enum) return isWrittenBoolean(schema) ? textOrBoolean : withBooleans(schema);
	if (schema.type === 'string') return isId ? textOrNumber : schema;
	return schema.type === 'integer' || schema.type === 'number' ? textOrNumber : schema;
}

/** `'strict' | 'true' | 'false'` may be a boolean, too. */
function withBooleans(schema: Schema): Schema {
	const hasBoth = ['true', 'false'].every((value) => schema.enum?.includes(value));
	return hasBoth ? { oneOf: [{ type: 'boolean' }, schema] } : schema;
}
