import { partsOf, responsesOf, SCHEMAS } from './schemas.ts';
import type { Document, Schema } from '../openapi.ts';

/**
 * A schema that may be null is so where it is a property of another one, and not where it is a whole response: nobody asks
 * for the current user and gets null.
 */
export function keepNullInside(document: Document): void {
	const schemas = document.components?.schemas ?? {};
	const whole = new Set(
		responsesOf(document)
			.flatMap(({ content }) => Object.values(content ?? {}))
			.flatMap(({ schema }) => schema?.$ref ?? [])
			.filter((reference) => schemas[reference.slice(SCHEMAS.length)]?.nullable === true),
	);
	for (const reference of whole) delete schemas[reference.slice(SCHEMAS.length)]?.nullable;
	const orNull = (schema: Schema): Schema =>
		schema.$ref !== undefined && whole.has(schema.$ref) ? { oneOf: [schema, { enum: [null] }] } : schema;
	for (const part of Object.values(schemas).flatMap(partsOf)) {
		if (part.properties === undefined) continue;
		const entries = Object.entries(part.properties).map(([name, property]) => [name, orNull(property)] as const);
		part.properties = Object.fromEntries(entries);
	}
}
