import { parametersOf } from '../openapi.ts'
import type { Document } from '../openapi.ts'

/**
 * Three queries of Jira Software are "objects". Two are closed objects without properties, and really strings (`type` and
 * `state` of boards); one is free-form, and each of its properties is a parameter on the wire.
 */
export function mendObjectQueries(document: Document): void {
	for (const parameter of parametersOf(document)) {
		if (parameter.in !== 'query' || parameter.schema?.type !== 'object' || parameter.schema.properties) continue
		parameter.schema =
			parameter.schema.additionalProperties === false ? { type: 'string' } : { type: 'object', additionalProperties: { type: 'string' } }
	}
}
