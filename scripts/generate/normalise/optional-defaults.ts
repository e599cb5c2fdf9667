import { parametersOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

/** A copy in which a query parameter that has a default is not required, as it is not on the wire. */
export function withOptionalDefaults(document: Document): Document {
	const copy = structuredClone(document);
	for (const parameter of parametersOf(copy)) {
		const { default: value } = parameter.schema ?? {};
		const hasDefault = value !== undefined && value !== null && value !== '';
		if (parameter.in === 'query' && hasDefault) delete parameter.required;
	}
	return copy;
}
