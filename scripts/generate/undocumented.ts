import type { Document, Operation, Parameter, PathItem, Schema } from './openapi.ts';

// Calls that apps make every day and that no OpenAPI document has: Atlassian describes them in prose, or not at all.
// Facts only, from Atlassian's own open-source apps. None of it is promised by Atlassian.

const text: Schema = { type: 'string' };
const boolean: Schema = { type: 'boolean' };
const number: Schema = { type: 'integer' };
const any: Schema = {};

function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
	return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) };
}

function list(items: Schema): Schema {
	return { type: 'array', items };
}

interface Call {
	query?: Readonly<Record<string, Schema>>;
	required?: readonly string[];
	body?: Schema;
	response?: Schema;
}

function operation(path: string, { query = {}, required = [], body, response }: Call = {}): Operation {
	const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
	const parameters: Parameter[] = [
		...names.map((name) => ({ name, in: 'path' as const, required: true, schema: text })),
		...Object.entries(query).map(([name, schema]) => ({
			name,
			in: 'query' as const,
			required: required.includes(name),
			schema,
		})),
	];
	return {
		'x-undocumented': true,
		parameters,
		...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
		responses: response
			? { 200: { description: '', content: { 'application/json': { schema: response } } } }
			: { 204: { description: '' } },
	};
}

type Calls = { [Method in 'get' | 'post' | 'put' | 'delete']?: Call };

function item(path: string, calls: Calls): PathItem {
	return Object.fromEntries(Object.entries(calls).map(([method, call]) => [method, operation(path, call)]));
}

const licence = object(
	{ active: boolean },
	{
		type: text,
		evaluation: boolean,
		supportEntitlementNumber: text,
		expirationDate: text,
		capabilitySet: text,
	},
);

/** https://developer.atlassian.com/cloud/jira/platform/licensing-for-connect-apps/ */
const addon = object(
	{ key: text, version: text, state: text },
	{
		host: object({ product: text }, { contacts: list(object({ name: text, email: text })) }),
		license: licence,
		links: object({}, { self: list(object({ href: text })), marketplace: list(object({ href: text })) }),
	},
);

const webhook = object(
	{ name: text, url: text, events: list(text) },
	{
		description: text,
		enabled: boolean,
		excludeBody: boolean,
		filters: { type: 'object', additionalProperties: text },
		secret: text,
		self: text,
		lastUpdated: number,
	},
);

/** https://developer.atlassian.com/server/jira/platform/webhooks/, which Jira Cloud has too. */
const newWebhook = object(
	{ name: text, url: text, events: list(text) },
	{
		description: text,
		enabled: boolean,
		excludeBody: boolean,
		filters: { type: 'object', additionalProperties: text },
		secret: text,
	},
);

const changedWebhook: Schema = { ...newWebhook, required: [] };

const development = { issueId: text };

const calls: Record<string, Calls> = {
	'/_edge/tenant_info': { get: { response: object({ cloudId: text }) } },
	'/rest/atlassian-connect/1/addons/{addonKey}': { get: { response: addon } },
	'/wiki/rest/atlassian-connect/1/addons/{addonKey}': { get: { response: addon } },
	'/rest/webhooks/1.0/webhook': { get: { response: list(webhook) }, post: { body: newWebhook, response: webhook } },
	'/rest/webhooks/1.0/webhook/{id}': {
		get: { response: webhook },
		put: { body: changedWebhook, response: webhook },
		delete: {},
	},
	'/wiki/rest/webhooks/1.0/webhook': {
		get: { response: list(webhook) },
		post: { body: newWebhook, response: webhook },
	},
	'/rest/dev-status/1.0/issue/summary': { get: { query: development, required: ['issueId'], response: any } },
	'/rest/dev-status/1.0/issue/detail': {
		get: {
			query: { ...development, applicationType: text, dataType: text },
			required: ['issueId'],
			response: any,
		},
	},
	'/rest/designs/1.0/bulk': { post: { body: { type: 'object' }, response: any } },
	'/rest/greenhopper/1.0/sprintquery/{rapidViewId}': {
		get: { query: { includeHistoricSprints: boolean, includeFutureSprints: boolean }, response: any },
	},
	'/rest/greenhopper/1.0/rapid/charts/sprintreport': {
		get: { query: { rapidViewId: text, sprintId: text }, required: ['rapidViewId', 'sprintId'], response: any },
	},
	'/rest/greenhopper/1.0/rapid/charts/velocity': {
		get: { query: { rapidViewId: text }, required: ['rapidViewId'], response: any },
	},
};

export const undocumented: Document = {
	openapi: '3.0.1',
	info: { title: 'Undocumented', version: '1' },
	paths: Object.fromEntries(Object.entries(calls).map(([path, methods]) => [path, item(path, methods)])),
};
