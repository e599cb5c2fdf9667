import { operationsOf } from '../openapi.ts';
import type { Document, Schema } from '../openapi.ts';

const jsonPatch = 'application/json-patch+json';
const text: Schema = { type: 'string' };

/** RFC 6902, which the documents call an object. */
const patch: Schema = {
	type: 'array',
	items: {
		type: 'object',
		properties: {
			op: { type: 'string', enum: ['add', 'remove', 'replace', 'move', 'copy', 'test'] },
			path: text,
			from: text,
			value: {},
		},
		required: ['op', 'path'],
	},
};

/** A JSON Patch is a list of steps, and must be sent under its own type, which the caller names in `headers`. */
export function mendJsonPatch(document: Document): void {
	for (const { operation } of operationsOf(document)) {
		if (!operation.requestBody || !('content' in operation.requestBody) || !operation.requestBody.content[jsonPatch])
			continue;
		operation.requestBody.content[jsonPatch].schema = patch;
		const header = {
			name: 'Content-Type',
			in: 'header' as const,
			required: true,
			schema: { type: 'string', enum: [jsonPatch] },
		};
		operation.parameters = [...(operation.parameters ?? []), header];
	}
}
