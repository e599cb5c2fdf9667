import { operationsOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

/** Our own line in the place of Atlassian's summary: method, path, and a warning where the document gives one. */
export function commentOperations(document: Document): void {
	for (const { path, method, operation } of operationsOf(document)) {
		const warning = operation['x-experimental']
			? ' (experimental)'
			: operation['x-undocumented']
				? ' (undocumented)'
				: '';
		operation.summary = `${method.toUpperCase()} ${path}${warning}`;
	}
}
