import { operationsOf } from '../openapi.ts';
import type { Document, RequestBody, Response, Schema } from '../openapi.ts';

export const SCHEMAS = '#/components/schemas/';

export const textOrNumber: Schema = { oneOf: [{ type: 'string' }, { type: 'number' }] };
export const textOrBoolean: Schema = { oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['true', 'false'] }] };

/** Whether a list of values is how the document writes a boolean. */
export function isWrittenBoolean({ type, enum: values }: Schema): boolean {
	return type === 'string' && values?.length === 2 && values.includes('true') && values.includes('false');
}

/**
 * The schemas that `nodes` name, and those that they name, and so on.
 *
 * @param namesIn what a node names
 */
export function reachableFrom(
	nodes: readonly unknown[],
	schemas: Readonly<Record<string, Schema>>,
	namesIn: (node: unknown) => string[] = referencesIn,
): Set<string> {
	const found = new Set<string>();
	const open = nodes.flatMap(namesIn);
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		const schema = schemas[name];
		if (found.has(name) || schema === undefined) continue;
		found.add(name);
		open.push(...namesIn(schema));
	}
	return found;
}

/** Names of the schemas that stand anywhere in a node. */
export function referencesIn(node: unknown): string[] {
	if (typeof node === 'string') return node.startsWith(SCHEMAS) ? [node.slice(SCHEMAS.length)] : [];
	if (node === null || typeof node !== 'object') return [];
	return Object.values(node).flatMap(referencesIn);
}

/** The same without what only responses have. */
export function sentReferencesIn(node: unknown): string[] {
	if (node === null || typeof node !== 'object') return referencesIn(node);
	return Object.values(node).flatMap((inner: unknown) => (isReadOnlyObject(inner) ? [] : sentReferencesIn(inner)));
}

/** Something with properties that no request sends: a scalar may still be sent back as it came. */
export function isReadOnlyObject(node: unknown): boolean {
	if (node === null || typeof node !== 'object' || !('readOnly' in node) || node.readOnly !== true) return false;
	return referencesIn(node).length > 0;
}

/** Every request body of a document, those behind a reference once. */
export function requestBodiesOf(document: Document): RequestBody[] {
	const own = operationsOf(document).flatMap(({ operation: { requestBody } }) =>
		requestBody && 'content' in requestBody ? [requestBody] : [],
	);
	return [...own, ...Object.values(document.components?.requestBodies ?? {})].filter((body) => 'content' in body);
}

/** Every response of a document, those behind a reference once. */
export function responsesOf(document: Document): Response[] {
	const own = operationsOf(document).flatMap(({ operation }) => Object.values(operation.responses));
	return [...own, ...Object.values(document.components?.responses ?? {})].filter(
		(response): response is Response => !('$ref' in response),
	);
}

/** A schema and those inside of it, but not those that it names. */
export function partsOf(schema: Schema): Schema[] {
	const { items, properties, additionalProperties, allOf, oneOf, anyOf } = schema;
	const inner = [
		...(items ? [items] : []),
		...Object.values(properties ?? {}),
		...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
		...(allOf ?? []),
		...(oneOf ?? []),
		...(anyOf ?? []),
	];
	return [schema, ...inner.flatMap(partsOf)];
}
