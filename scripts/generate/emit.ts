import openapiTS from 'openapi-typescript';
import ts from 'typescript';
import { compact } from './compact.ts';
import { print } from './print.ts';
import { placeRawTypes } from './raw-types.ts';
import type { OpenAPI3 } from 'openapi-typescript';
import type { Document } from './openapi.ts';

/** Type declarations of a normalised document: `paths` and `components`, compact. */
export async function emit(document: Document): Promise<string> {
	const imports = document.imports?.map((line) => `${line}\n`).join('') ?? '';
	return (imports === '' ? '' : `${imports}\n`) + print(compact(await declare(document)));
}

/** What openapi-typescript makes of a document, before anything is made smaller. */
export async function declare(document: Document): Promise<ts.Node[]> {
	// Document names the parts of OpenAPI 3 that the generator reads; whatever it came from was OpenAPI 3.
	const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
		// A default in a body must not make the property required.
		defaultNonNullable: false,
		silent: true,
		postTransform: (type, { path }) => (isQuery(path) && ts.isUnionTypeNode(type) ? readonlyLists(type) : type),
	});
	return nodes.map(placeRawTypes);
}

/** Shared parameters are all queries, but for the headers that were dropped. */
function isQuery(path: string | undefined): boolean {
	return path !== undefined && (path.includes('/parameters/query/') || path.includes('/components/parameters/'));
}

/** A query takes `as const` lists too. */
function readonlyLists(union: ts.UnionTypeNode): ts.TypeNode {
	return ts.factory.createUnionTypeNode(
		union.types.map((type) =>
			ts.isArrayTypeNode(type) ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type,
		),
	);
}
