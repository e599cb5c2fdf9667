import {
	isWrittenBoolean,
	partsOf,
	reachableFrom,
	sentReferencesIn,
	isReadOnlyObject,
	requestBodiesOf,
	responsesOf,
	SCHEMAS,
	textOrBoolean,
	textOrNumber,
} from './schemas.ts';
import { ANY_STRING } from '../raw-types.ts';
import type { Document, Schema } from '../openapi.ts';

/**
 * One schema often serves both directions, and cannot say both: a request is refused for a property that is misspelt, and
 * an id in it may be a number; a response may have values that the document does not list yet. Schemas of both directions
 * become two, where that makes a difference: `Comment` in responses, `CommentRequest` in requests.
 */
export function splitRequests(document: Document): void {
	const schemas = document.components?.schemas ?? {};
	const bodies = requestBodiesOf(document).flatMap(({ content }) => Object.values(content));
	const sent = reachableFrom(bodies, schemas, sentReferencesIn);
	const received = reachableFrom(responsesOf(document), schemas);
	const names = namesInRequests(schemas, sent, received);
	for (const name of sent) {
		const schema = schemas[name];
		const own = names.get(name);
		if (schema === undefined || (own === undefined && received.has(name))) continue;
		schemas[own ?? name] = renamed(requestOf(structuredClone(schema)), names);
	}
	for (const media of bodies) {
		if (media.schema) media.schema = renamed(requestOf(media.schema), names);
	}
	for (const name of received) for (const part of partsOf(schemas[name] ?? {})) openEnum(part);
	for (const { content } of responsesOf(document))
		for (const { schema } of Object.values(content ?? {})) for (const part of partsOf(schema ?? {})) openEnum(part);
}

/** Names of their own for the schemas of both directions that are not the same in both. */
function namesInRequests(
	schemas: Readonly<Record<string, Schema>>,
	sent: ReadonlySet<string>,
	received: ReadonlySet<string>,
): Map<string, string> {
	const both = [...sent].filter((name) => received.has(name));
	const different = new Set(both.filter((name) => isDifferent(schemas[name] ?? {})));
	for (let size = -1; size < different.size;) {
		size = different.size;
		for (const name of both)
			if (sentReferencesIn(schemas[name]).some((inner) => different.has(inner))) different.add(name);
	}
	return new Map([...different].map((name) => [name, freeName(`${name}Request`, schemas)]));
}

function freeName(name: string, schemas: Readonly<Record<string, Schema>>): string {
	return name in schemas ? freeName(`${name}Body`, schemas) : name;
}

function isDifferent(schema: Schema): boolean {
	const text = JSON.stringify(schema);
	const opened = structuredClone(schema);
	for (const part of partsOf(opened)) openEnum(part);
	return JSON.stringify(opened) !== text || JSON.stringify(requestOf(structuredClone(schema))) !== text;
}

/** Changes a schema into that of a request. */
function requestOf(schema: Schema): Schema {
	for (const part of partsOf(schema)) {
		const { properties } = part;
		if (properties === undefined || Object.keys(properties).length === 0) continue;
		if (part.additionalProperties) delete part.additionalProperties;
		if (part.required) part.required = part.required.filter((name) => !properties[name]?.readOnly);
		for (const [name, property] of Object.entries(properties)) {
			if (isReadOnlyObject(property)) delete properties[name];
			else properties[name] = widen(name, property, part.required?.includes(name) ?? false);
		}
	}
	return schema;
}

const isAccountId = /accountid$/i;
const isId = /^ids?$|I[dD]s?$|_ids?$/;

/** An id is text or a number, whichever an earlier response gave; nobody in the place of a user is `null`. */
function widen(name: string, schema: Schema, isRequired: boolean): Schema {
	if (isAccountId.test(name)) return isRequired || schema.type !== 'string' ? schema : { ...schema, nullable: true };
	if (!isId.test(name)) return widenBoolean(schema);
	if (schema.type === 'array' && schema.items) return { ...schema, items: widen('id', schema.items, false) };
	if (!['integer', 'number', 'string'].includes(schema.type ?? '') || schema.enum) return schema;
	const { type: _, format: __, ...rest } = schema;
	return { ...rest, ...textOrNumber };
}

/** `'true' | 'false'` is how some documents write a boolean. */
function widenBoolean(schema: Schema): Schema {
	return isWrittenBoolean(schema) ? textOrBoolean : schema;
}

/** A list of one value is a tag, by which a union is told apart. */
function openEnum(schema: Schema): void {
	if (schema.type !== 'string' || (schema.enum?.length ?? 0) < 2 || schema.enum?.includes(ANY_STRING)) return;
	schema.enum = [...(schema.enum ?? []), ANY_STRING];
}

function renamed<T>(node: T, names: ReadonlyMap<string, string>): T {
	if (typeof node === 'string') {
		const name = node.startsWith(SCHEMAS) ? names.get(node.slice(SCHEMAS.length)) : undefined;
		// A reference is text, and stays text.
		return (name === undefined ? node : SCHEMAS + name) as T;
	}
	if (node === null || typeof node !== 'object') return node;
	if (Array.isArray(node)) return node.map((item: unknown) => renamed(item, names)) as T;
	// The same keys, with the same kinds of values.
	return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, renamed(inner, names)])) as T;
}
