import { operationsOf, parametersOf } from '../openapi.ts';
import type { Document, Schema } from '../openapi.ts';

/** Where a document is narrower than the API that it describes: each from a call that works. */
export function mendBodies(document: Document, product: string): void {
	if (product === 'jira-software') mendDevOps(document);
	if (product === 'bitbucket') mendBitbucket(document);
}

/** DevOps providers send numbers and booleans among the properties, and say how a bulk is to be taken. */
function mendDevOps(document: Document): void {
	for (const { path, method, operation } of operationsOf(document)) {
		if (method !== 'post' || !path.endsWith('/bulk')) continue;
		if (!operation.requestBody || '$ref' in operation.requestBody) continue;
		for (const { schema } of Object.values(operation.requestBody.content)) {
			if (!schema?.properties?.['properties']) continue;
			schema.properties = {
				preventTransitions: { type: 'boolean' },
				operationType: { type: 'string', enum: ['NORMAL', 'BACKFILL'] },
				...schema.properties,
				properties: {
					type: 'object',
					additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
				},
			};
		}
	}
}

/** Bodies that may be left out: of an action, or of what has only defaults. */
const optionalBodies = [
	/\/merge$/,
	/\/decline$/,
	/\/forks$/,
	/\/issues\/export$/,
	/\/repositories\/\{workspace\}\/\{repo_slug\}$/,
];

function mendBitbucket(document: Document): void {
	for (const { path, operation } of operationsOf(document)) {
		if (!operation.requestBody || '$ref' in operation.requestBody) continue;
		if ('*/*' in operation.requestBody.content) continue;
		if (!optionalBodies.some((pattern) => pattern.test(path))) operation.requestBody.required = true;
	}
	for (const parameter of parametersOf(document)) {
		// Repeated for several states.
		if (parameter.name === 'state' && parameter.in === 'query' && parameter.schema?.enum) {
			parameter.schema = { type: 'array', items: parameter.schema };
		}
	}
	const { schemas = {} } = document.components ?? {};
	for (const [name, properties] of Object.entries(undeclared)) {
		const own = [schemas[name], ...(schemas[name]?.allOf ?? [])].find((schema) => schema?.properties);
		if (own) own.properties = { ...properties, ...own.properties };
	}
}

/** Properties that Bitbucket sends and accepts, and that its schemas leave out. */
const undeclared: Readonly<Record<string, Record<string, Schema>>> = {
	pullrequest: { draft: { type: 'boolean' }, description: { type: 'string' } },
	account: {
		nickname: { type: 'string' },
		account_id: { type: 'string' },
		username: { type: 'string' },
	},
	commitstatus: { description: { type: 'string' } },
	// Atlassian's own editor extension sends these.
	pullrequest_task_create: { completed: { type: 'boolean' } },
	pullrequest_task_update: {
		id: { type: 'integer' },
		completed: { type: 'boolean' },
		comment: { $ref: '#/components/schemas/comment' },
	},
};
