import { parametersOf, resolveSchema } from '../openapi.ts';
import type { Document, Schema } from '../openapi.ts';

/**
 * Queries that are "objects". Closed ones without properties (`type` and `state` of boards, each of `fields` in Jira
 * Software and of `properties` in Jira) are really strings; a free-form one (remote links in bulk) has properties that
 * are each a parameter on the wire.
 */
export function mendObjectQueries(document: Document): void {
	for (const parameter of parametersOf(document))
		if (parameter.in === 'query' && parameter.schema) parameter.schema = mend(document, parameter.schema);
}

function mend(document: Document, schema: Schema): Schema {
	if (schema.type === 'array' && schema.items) return { ...schema, items: mend(document, schema.items) };
	const { type, properties, additionalProperties } = resolveSchema(document, schema);
	if (type !== 'object' || properties) return schema;
	return additionalProperties === false
		? { type: 'string' }
		: { type: 'object', additionalProperties: { type: 'string' } };
}
