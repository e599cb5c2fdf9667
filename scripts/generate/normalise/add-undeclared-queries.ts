import { operationsOf, resolveParameter } from '../openapi.ts';
import type { Document, Schema } from '../openapi.ts';

const undeclared: Record<string, Schema> = {
	page: { oneOf: [{ type: 'string' }, { type: 'number' }] },
	pagelen: { type: 'integer' },
	q: { type: 'string' },
	sort: { type: 'string' },
	fields: { type: 'string' },
};

/** Bitbucket's pages, filters and partial answers: true of every GET, declared by three. */
export function addUndeclaredQueries(document: Document): void {
	for (const { method, operation, item } of operationsOf(document)) {
		if (method !== 'get') continue;
		const known = [...(operation.parameters ?? []), ...(item.parameters ?? [])].map(
			(parameter) => resolveParameter(document, parameter).name,
		);
		const added = Object.entries(undeclared).filter(([name]) => !known.includes(name));
		operation.parameters = [
			...(operation.parameters ?? []),
			...added.map(([name, schema]) => ({ name, in: 'query' as const, schema })),
		];
	}
}
