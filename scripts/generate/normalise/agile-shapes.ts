import type { Document, Schema } from '../openapi.ts';

const text: Schema = { type: 'string' };
const number: Schema = { type: 'integer' };
const boolean: Schema = { type: 'boolean' };
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });

function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
	return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) };
}

function pageOf(items: Schema): Schema {
	return object({ startAt: number, maxResults: number, isLast: boolean, values: list(items) }, { total: number });
}

const schemas: Record<string, Schema> = {
	Sprint: object(
		{ id: number, self: text, state: { type: 'string', enum: ['future', 'active', 'closed'] }, name: text },
		{ startDate: text, endDate: text, completeDate: text, createdDate: text, originBoardId: number, goal: text },
	),
	Epic: object(
		{ id: number, self: text, name: text, summary: text, done: boolean },
		{ key: text, color: object({ key: text }) },
	),
	BoardVersion: object(
		{ id: number, self: text, projectId: number, name: text, archived: boolean, released: boolean },
		{ description: text, releaseDate: text, startDate: text },
	),
	BoardProject: object(
		{ id: text, key: text, name: text, self: text },
		{
			avatarUrls: { type: 'object', additionalProperties: text },
			projectCategory: object({ id: text, name: text, self: text }, { description: text }),
			simplified: boolean,
			style: text,
		},
	),
	Estimation: object({ fieldId: text }, { value: text }),
	EntityPropertyKeys: object({ keys: list(object({ key: text, self: text })) }),
	EntityProperty: object({ key: text, value: {} }),
	PartialSuccess: object({
		entries: list(object({ issueId: number, issueKey: text, status: number }, { errors: list(text) })),
	}),
};

/** Responses for which the document of Jira Software has an example and no schema: this is what the examples have. */
const responses: Record<string, Schema> = {
	'get /rest/agile/1.0/board/{boardId}/epic': pageOf(named('Epic')),
	'get /rest/agile/1.0/board/{boardId}/epic/none/issue': named('SearchResults'),
	'get /rest/agile/1.0/board/{boardId}/epic/{epicId}/issue': named('SearchResults'),
	'get /rest/agile/1.0/board/{boardId}/project': pageOf(named('BoardProject')),
	'get /rest/agile/1.0/board/{boardId}/properties': named('EntityPropertyKeys'),
	'get /rest/agile/1.0/board/{boardId}/properties/{propertyKey}': named('EntityProperty'),
	'get /rest/agile/1.0/board/{boardId}/sprint': pageOf(named('Sprint')),
	'get /rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue': named('SearchResults'),
	'get /rest/agile/1.0/board/{boardId}/version': pageOf(named('BoardVersion')),
	'get /rest/agile/1.0/epic/none/issue': named('SearchResults'),
	'get /rest/agile/1.0/epic/{epicIdOrKey}': named('Epic'),
	'post /rest/agile/1.0/epic/{epicIdOrKey}': named('Epic'),
	'get /rest/agile/1.0/epic/{epicIdOrKey}/issue': named('SearchResults'),
	'get /rest/agile/1.0/issue/{issueIdOrKey}': named('IssueBean'),
	'get /rest/agile/1.0/issue/{issueIdOrKey}/estimation': named('Estimation'),
	'put /rest/agile/1.0/issue/{issueIdOrKey}/estimation': named('Estimation'),
	'put /rest/agile/1.0/issue/rank': named('PartialSuccess'),
	'post /rest/agile/1.0/backlog/{boardId}/issue': named('PartialSuccess'),
	'post /rest/agile/1.0/sprint': named('Sprint'),
	'get /rest/agile/1.0/sprint/{sprintId}': named('Sprint'),
	'post /rest/agile/1.0/sprint/{sprintId}': named('Sprint'),
	'put /rest/agile/1.0/sprint/{sprintId}': named('Sprint'),
	'get /rest/agile/1.0/sprint/{sprintId}/issue': named('SearchResults'),
	'get /rest/agile/1.0/sprint/{sprintId}/properties': named('EntityPropertyKeys'),
	'get /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}': named('EntityProperty'),
};

/** Puts the shapes into the responses that have content without a schema. Only where the document stays silent. */
export function addAgileShapes(document: Document): void {
	document.components = { ...document.components, schemas: { ...schemas, ...document.components?.schemas } };
	for (const [operation, schema] of Object.entries(responses)) {
		const [method, path = ''] = operation.split(' ');
		const found = document.paths[path]?.[method === 'get' ? 'get' : method === 'put' ? 'put' : 'post'];
		for (const response of Object.values(found?.responses ?? {})) {
			if ('$ref' in response) continue;
			for (const media of Object.values(response.content ?? {})) media.schema ??= schema;
		}
	}
}
