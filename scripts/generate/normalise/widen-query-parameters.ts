import { parametersOf } from '../openapi.ts';
import type { Document, Schema } from '../openapi.ts';

const isId = /ids?$/i;

/** An id in a query takes the string that an answer gave, and a list takes a single value: `fields: 'summary'`. */
export function widenQueryParameters(document: Document): void {
	for (const parameter of parametersOf(document)) {
		if (parameter.in !== 'query' || !parameter.schema) continue;
		if (isId.test(parameter.name)) parameter.schema = widenId(parameter.schema);
		const { type, items } = parameter.schema;
		if (type === 'array' && items) parameter.schema = { oneOf: [items, { type, items }] };
	}
}

function widenId(schema: Schema): Schema {
	if (schema.type === 'array' && schema.items) return { ...schema, items: widenId(schema.items) };
	return schema.type === 'integer' && !schema.enum ? { oneOf: [{ type: 'string' }, { type: 'number' }] } : schema;
}
