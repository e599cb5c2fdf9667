import { parametersOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

/**
 * Ids are integers in paths (640 of them) and strings in answers: what an answer says must fit into the next path. On the
 * wire there is no difference, so every path parameter without a fixed list of values takes both.
 */
export function widenPathParameters(document: Document): void {
	for (const parameter of parametersOf(document)) {
		if (parameter.in !== 'path' || parameter.schema?.enum || parameter.schema?.$ref) continue;
		parameter.schema = { oneOf: [{ type: 'string' }, { type: 'number' }] };
	}
}
