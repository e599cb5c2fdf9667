import { operationsOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

/** Our own line in the place of Atlassian's summary: method, path, and a warning where the document gives one. */
export function commentOperations(document: Document): void {
	for (const { path, method, operation } of operationsOf(document))
		operation.summary = `${method.toUpperCase()} ${path}${operation['x-experimental'] ? ' (experimental)' : ''}`;
}
