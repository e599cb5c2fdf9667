import type { Document } from '../openapi.ts';

/** Confluence v2 and Bitbucket keep the base path in `servers`: put it into the paths, as on the wire. */
export function prefixPaths(document: Document, base: string): void {
	document.paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [base + path, item]));
}
