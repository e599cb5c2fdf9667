import { mendBitbucket, mendBitbucketDataCenter } from './mend-bitbucket.ts';
import { mendConfluenceDataCenter, mendJiraDataCenter } from './mend-data-center.ts';
import { operationsOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

/** Where a document is narrower than the API that it describes: each from a call that works. */
export function mendBodies(document: Document, product: string): void {
	if (product === 'jira-software') mendDevOps(document);
	if (product === 'bitbucket') mendBitbucket(document);
	if (product === 'confluence-v1') nameLinks(document);
	if (product === 'bitbucket-data-center') mendBitbucketDataCenter(document);
	if (product === 'jira-data-center') mendJiraDataCenter(document);
	if (product === 'confluence-data-center') mendConfluenceDataCenter(document);
}

/** Links are texts, whatever else may stand beside them. */
function nameLinks(document: Document): void {
	const links = document.components?.schemas?.['GenericLinks'];
	const names = ['base', 'context', 'self', 'next', 'prev', 'webui', 'tinyui', 'download'];
	if (links !== undefined) links.properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
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
