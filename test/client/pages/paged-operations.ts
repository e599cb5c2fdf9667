import { readFileSync } from 'node:fs';
import {
	operationsOf,
	resolveParameter,
	resolveSchema,
	type Document,
	type Method,
	type Operation,
	type Schema,
} from '../../../scripts/generate/openapi.ts';
import type { Product } from '../../../scripts/generate/documents.ts';

/** A list of Atlassian's documents, and the shape of its pages. */
export interface PagedOperation {
	readonly product: string;
	readonly method: 'get' | 'post';
	readonly template: string;
	/** Parameters that choose the page, and those that say its size; of a body with `body.` before them. */
	readonly params: readonly string[];
	/** The property of the list, with a dot if it is one level down; empty for an array. */
	readonly list: string;
	/** The other properties of a page that matter. */
	readonly envelope: readonly string[];
}

const PLACES = ['startAt', 'start', 'offset', 'nextPageToken', 'cursor', 'page', 'after', 'since', 'startIndex'];
const SIZES = ['maxResults', 'limit', 'pagelen', 'resultPerPage', 'resultsPerPage'];
const ENVELOPE = (
	'startAt start offset maxResults limit size total totalCount totalSize totalFilterCount isLast isLastPage lastPage last ' +
	'next nextPage nextPageToken nextPageCursor nextPageStart page pagelen pageNumber toIndex startIndex cursor _links links meta'
).split(' ');
const JIRA_PAGE: Shape = { list: 'values', envelope: ['startAt', 'maxResults', 'total', 'isLast'] };
const LISTS = ['values', 'issues', 'objectEntries', 'results'];

/** The compact list that is kept here: the documents are not. */
export function keptOperations(): string[] {
	return readFileSync(new URL('paged-operations.txt', import.meta.url), 'utf8')
		.trim()
		.split('\n');
}

export function parseOperation(line: string): PagedOperation {
	const [product = '', method, template = '', params = '', list = '', envelope = ''] = line.split('\t');
	const words = (text: string): string[] => text.split(' ').filter(Boolean);
	return {
		product,
		method: method === 'POST' ? 'post' : 'get',
		template,
		params: words(params),
		list,
		envelope: words(envelope),
	};
}

/** The lines of the compact list, from the documents. */
export function operationsIn(documents: readonly { product: Product; document: Document }[]): string[] {
	return documents.flatMap(({ product, document }) =>
		operationsOf(document).flatMap(({ path, method, operation, item }) => {
			if (method !== 'get' && method !== 'post') return [];
			const declared = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
			const queries = declared
				.map((parameter) => resolveParameter(document, parameter))
				.filter((parameter) => parameter.in === 'query')
				.map(({ name }) => name);
			const body = bodyNames(operation, document).map((name) => `body.${name}`);
			const params = [...PLACES, ...SIZES].flatMap((name) =>
				[name, `body.${name}`].filter((one) => queries.includes(one) || body.includes(one)),
			);
			const found = shapeOf(operation, document);
			// Of some pages the documents have another schema, or none: Jira's have these properties.
			const isUnknown = found === undefined || (found.list !== '' && found.envelope.length === 0);
			const shape = isUnknown && params.includes('startAt') ? JIRA_PAGE : found;
			if (shape === undefined || !isPaged(method, params, shape)) return [];
			const template = (product.base ?? '') + path;
			return [
				[product.name, method.toUpperCase(), template, params.join(' '), shape.list, shape.envelope.join(' ')].join(
					'\t',
				),
			];
		}),
	);
}

interface Shape {
	readonly list: string;
	readonly envelope: readonly string[];
}

function isPaged(method: Method, params: readonly string[], { list, envelope }: Shape): boolean {
	const chosen = params.map((name) => name.replace('body.', ''));
	if (chosen.some((name) => PLACES.includes(name) && name !== 'after' && name !== 'since')) return true;
	const hasLink = envelope.some((name) => name === 'next' || name === 'nextPage');
	const isList = ['values', 'results', 'data'].includes(list) && envelope.includes('_links');
	return method === 'get' && (hasLink || isList);
}

function bodyNames({ requestBody }: Operation, document: Document): string[] {
	if (!requestBody || '$ref' in requestBody) return [];
	const schemas = Object.values(requestBody.content).flatMap(({ schema }) => (schema ? [schema] : []));
	return schemas.flatMap((schema) => Object.keys(propertiesOf(document, schema)));
}

function shapeOf({ responses }: Operation, document: Document): Shape | undefined {
	const { 200: response } = responses;
	if (response === undefined || '$ref' in response) return undefined;
	const [schema] = Object.entries(response.content ?? {})
		.filter(([type]) => /json/.test(type))
		.map((entry) => entry[1].schema);
	if (schema === undefined) return undefined;
	if (resolveSchema(document, schema).type === 'array') return { list: '', envelope: [] };
	return shapeIn(document, schema, '') ?? nestedShape(document, schema);
}

function nestedShape(document: Document, schema: Schema): Shape | undefined {
	for (const [name, inner] of Object.entries(propertiesOf(document, schema))) {
		const shape = shapeIn(document, inner, `${name}.`);
		if (shape?.envelope.includes('nextPageToken')) return shape;
	}
	return undefined;
}

function shapeIn(document: Document, schema: Schema, prefix: string): Shape | undefined {
	const properties = propertiesOf(document, schema);
	const lists = Object.keys(properties).filter(
		(name) => resolveSchema(document, properties[name] ?? {}).type === 'array',
	);
	const list =
		LISTS.find((name) => lists.includes(name)) ?? lists.find((name) => !/^warning|^_|^createMeta/.test(name));
	return list === undefined
		? undefined
		: { list: prefix + list, envelope: ENVELOPE.filter((name) => name in properties) };
}

function propertiesOf(document: Document, schema: Schema): Record<string, Schema> {
	const { properties = {}, allOf = [] } = resolveSchema(document, schema);
	return Object.assign({}, ...allOf.map((one) => propertiesOf(document, one)), properties) as Record<string, Schema>;
}
