import { partsOf, requestBodiesOf, SCHEMAS } from './schemas.ts';
import { operationsOf } from '../openapi.ts';
import type { Document, Operation, Schema } from '../openapi.ts';

/** Responses that are lists, of which the document has one item. Its prose says so, and so do the servers. */
const LISTS = [
	'application-properties',
	'application-properties/advanced-settings',
	'applicationrole',
	'cluster/nodes',
	'field',
	'filter/favourite',
	'filter/{id}/permission',
	'issue/{issueIdOrKey}/remotelink',
	'issue/{issueIdOrKey}/subtask',
	'issuetype',
	'issuetype/{id}/alternatives',
	'priority',
	'project',
	'project/type',
	'project/{projectIdOrKey}/components',
	'project/{projectIdOrKey}/statuses',
	'project/{projectIdOrKey}/versions',
	'projectCategory',
	'resolution',
	'role',
	'screens/{screenId}/availableFields',
	'screens/{screenId}/tabs',
	'screens/{screenId}/tabs/{tabId}/fields',
	'status',
	'statuscategory',
	'user/assignable/multiProjectSearch',
	'user/assignable/search',
	'user/permission/search',
	'user/search',
	'user/viewissue/search',
];
const ISSUES = /^\/rest\/agile\/1\.0\/board\/\{boardId\}\/(?:backlog|issue|(?:epic|sprint)\/.*issue)$/;
const PAGES = /^\/rest\/agile\/1\.0\/board(?:\/\{boardId\}\/(?:epic|project|sprint|version))?$/;

/** Jira's document has one item where the server sends lists and pages, and objects where it sends any value. */
export function mendJiraDataCenter(document: Document): void {
	const lists = new Set(LISTS.map((path) => `/rest/api/2/${path}`));
	for (const { path, method, operation } of operationsOf(document)) {
		if (method !== 'get') continue;
		if (lists.has(path)) changeResponse(operation, (items) => ({ type: 'array', items }));
		else if (ISSUES.test(path)) changeResponse(operation, () => ({ $ref: `${SCHEMAS}SearchResultsBean` }));
		else if (PAGES.test(path)) changeResponse(operation, pageOf);
	}
	for (const part of Object.values(document.components?.schemas ?? {}).flatMap(partsOf)) {
		// Java's `Object`: text and numbers, too.
		if (part.additionalProperties === true || !isObject(part.additionalProperties)) continue;
		part.additionalProperties = true;
	}
}

/** Confluence's document leaves the representations of a body and the links out, and has one label where a list may be. */
export function mendConfluenceDataCenter(document: Document): void {
	const content = document.components?.schemas?.['Content']?.properties;
	if (content !== undefined) {
		const names = ['storage', 'view', 'export_view', 'editor', 'styled_view', 'anonymous_export_view'];
		const body: Schema = { $ref: `${SCHEMAS}ContentBody` };
		content['body'] = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, body])) };
		Object.assign(content['_links']?.properties ?? {}, textsOf(['webui', 'tinyui', 'edit', 'download', 'thumbnail']));
	}
	for (const { content: types } of requestBodiesOf(document)) {
		const json = types['application/json'];
		if (json?.schema?.$ref === `${SCHEMAS}Label`) {
			json.schema = { oneOf: [json.schema, { type: 'array', items: json.schema }] };
		}
	}
}

/** Of a page, the list of its items under a name of its own. */
function pageOf(items: Schema): Schema {
	const number: Schema = { type: 'integer' };
	return {
		type: 'object',
		properties: {
			startAt: number,
			maxResults: number,
			total: number,
			isLast: { type: 'boolean' },
			values: { type: 'array', items },
		},
		required: ['values'],
	};
}

function changeResponse({ responses }: Operation, change: (schema: Schema) => Schema): void {
	const success = responses['200'];
	const json = success && 'content' in success ? success.content?.['application/json'] : undefined;
	if (json?.schema?.$ref !== undefined) json.schema = change(json.schema);
}

function isObject(schema: Schema | boolean | undefined): boolean {
	return typeof schema === 'object' && schema.type === 'object' && Object.keys(schema).length === 1;
}

function textsOf(names: readonly string[]): Record<string, Schema> {
	return Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
}
