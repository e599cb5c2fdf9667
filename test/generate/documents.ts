import { existsSync, readFileSync } from 'node:fs';
import { withoutDiscontinued } from '../../scripts/generate/discontinued.ts';
import { withOptionalRests } from '../../scripts/generate/optional-rests.ts';
import { products } from '../../scripts/generate/documents.ts';
import type { Product } from '../../scripts/generate/documents.ts';
import type { Document, Operation, Parameter } from '../../scripts/generate/openapi.ts';

/** A small document with one operation, to which a test adds what it is about. */
export function documentWith(
	operation: Partial<Operation>,
	rest: Partial<Document> = {},
	method: 'get' | 'post' | 'put' | 'delete' = 'get',
): Document {
	return {
		openapi: '3.0.1',
		info: { title: 'Synthetic', version: '1' },
		paths: {
			'/things/{id}': {
				[method]: { parameters: [pathParameter('id')], responses: { 200: { description: 'ok' } }, ...operation },
			},
		},
		...rest,
	};
}

export function pathParameter(name: string): Parameter {
	return { name, in: 'path', required: true, schema: { type: 'integer' } };
}

const specs = new URL('../../../shared/specs/', import.meta.url);

/** Atlassian's own documents, where this machine has them: the project does not carry them. */
export const hasSpecs: boolean = existsSync(specs);

export function readSpec(product: Product): Document {
	const folder = existsSync(new URL(`${product.name}.json`, specs)) ? '' : 'more/';
	const file = new URL(`${folder}${product.name}.json`, specs);
	return withOptionalRests(withoutDiscontinued(JSON.parse(readFileSync(file, 'utf8')) as Document));
}

export function readSpecs(): { product: Product; document: Document }[] {
	return products.map((product) => ({ product, document: readSpec(product) }));
}

export const specsFolder: URL = specs;
