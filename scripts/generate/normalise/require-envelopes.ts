import { ANY_STRING } from '../raw-types.ts';
import { reachableFrom, requestBodiesOf, sentReferencesIn } from './schemas.ts';
import type { Document, Schema } from '../openapi.ts';

/** The properties of a page that every page has, by a list that stands in it. What may be missing on the last page is not here. */
const envelopes: readonly { has: readonly string[]; always: readonly string[] }[] = [
	// Jira and Jira Software.
	{ has: ['startAt', 'maxResults', 'values'], always: ['startAt', 'maxResults', 'values'] },
	{ has: ['startAt', 'maxResults', 'issues'], always: ['startAt', 'maxResults', 'total', 'issues'] },
	{ has: ['startAt', 'maxResults', 'comments'], always: ['startAt', 'maxResults', 'total', 'comments'] },
	{ has: ['startAt', 'maxResults', 'worklogs'], always: ['startAt', 'maxResults', 'total', 'worklogs'] },
	{ has: ['startAt', 'maxResults', 'histories'], always: ['startAt', 'maxResults', 'total', 'histories'] },
	{ has: ['startAt', 'maxResults', 'dashboards'], always: ['startAt', 'maxResults', 'total', 'dashboards'] },
	{ has: ['nextPageToken', 'isLast', 'issues'], always: ['issues'] },
	// Jira Service Management.
	{
		has: ['isLastPage', 'limit', 'size', 'start', 'values'],
		always: ['isLastPage', 'limit', 'size', 'start', 'values'],
	},
	// Confluence v2.
	{ has: ['results', '_links'], always: ['results', '_links'] },
	// Bitbucket.
	{ has: ['pagelen', 'next', 'values'], always: ['values'] },
];

/** Documents leave all of it optional, so that each list would have to be looked for. */
export function requireEnvelopes(document: Document): void {
	const schemas = document.components?.schemas ?? {};
	const sent = reachableFrom(
		requestBodiesOf(document).flatMap(({ content }) => Object.values(content)),
		schemas,
		sentReferencesIn,
	);
	for (const [name, schema] of Object.entries(schemas)) if (!sent.has(name)) require(schema);
	for (const item of Object.values(document.paths))
		for (const method of ['get', 'post'] as const)
			for (const response of Object.values(item[method]?.responses ?? {}))
				if (!('$ref' in response))
					for (const { schema } of Object.values(response.content ?? {})) if (schema) require(schema);
}

function require(schema: Schema): void {
	for (const inner of schema.allOf ?? []) require(inner);
	const { properties } = schema;
	if (!properties || schema.enum?.includes(ANY_STRING)) return;
	for (const { has, always } of envelopes) {
		if (!has.every((name) => name in properties)) continue;
		const required = [...(schema.required ?? []), ...always.filter((name) => name in properties)];
		schema.required = [...new Set(required)];
	}
}
