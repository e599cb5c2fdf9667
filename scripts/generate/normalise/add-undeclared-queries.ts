import { operationsOf, resolveParameter } from '../openapi.ts';
import { ANY_NAME, rawType } from '../raw-types.ts';
import type { Document, Method, Parameter, Reference, Schema } from '../openapi.ts';

const text: Schema = { type: 'string' };
const texts: Schema = { type: 'array', items: text };

/** `role.1`, `role.2`; `permission.1.projectKey`. */
function numbered(names: readonly string[]): Record<string, Schema> {
	const pairs = names.flatMap((name) => {
		const [first = '', ...rest] = name.split('.');
		return [1, 2].map((number) => [[first, number, ...rest].join('.'), text] as const);
	});
	return Object.fromEntries(pairs);
}

interface Rule {
	readonly product: string;
	readonly method: Method;
	readonly path: RegExp;
	readonly queries: Readonly<Record<string, Schema>>;
}

/** Query parameters that the prose of a document describes, or its examples use, and its parameters leave out. */
const rules: readonly Rule[] = [
	{
		// Pages, filters and partial responses: true of every GET, declared by three.
		product: 'bitbucket',
		method: 'get',
		path: /^/,
		queries: { page: { type: 'integer' }, pagelen: { type: 'integer' }, q: text, sort: text, fields: text },
	},
	{
		product: 'bitbucket',
		method: 'get',
		path: /\/commits(?:\/\{revision\})?$/,
		queries: { include: texts, exclude: texts, path: text },
	},
	{
		// The same as `/src/{commit}/{path}`, of the main branch.
		product: 'bitbucket',
		method: 'get',
		path: /\/src$/,
		queries: { max_depth: { type: 'integer' } },
	},
	{
		product: 'bitbucket',
		method: 'get',
		path: /\/pipelines$/,
		queries: { 'target.branch': text },
	},
	{
		// Filters by participant and permission, which the prose numbers from 1.
		product: 'bitbucket-data-center',
		method: 'get',
		path: /\/repos\/\{repositorySlug\}\/pull-requests$/,
		queries: numbered(['username', 'role', 'approved']),
	},
	{
		product: 'bitbucket-data-center',
		method: 'get',
		path: /\/users$/,
		queries: {
			...numbered(['permission', 'permission.projectKey', 'permission.repositorySlug']),
			start: { type: 'integer' },
			limit: { type: 'integer' },
		},
	},
	{
		// The lines of a file have pages.
		product: 'bitbucket-data-center',
		method: 'get',
		path: /\/browse(?:\/\{path\})?$/,
		queries: { start: { type: 'integer' }, limit: { type: 'integer' } },
	},
	{
		// The pages that a response leads to have this in the place of `after`.
		product: 'jira-v3',
		method: 'get',
		path: /\/webhook\/failed$/,
		queries: { failedAfter: { type: 'integer' } },
	},
	{
		product: 'jira-v2',
		method: 'get',
		path: /\/webhook\/failed$/,
		queries: { failedAfter: { type: 'integer' } },
	},
	{
		// In Atlassian's guides on the properties of apps: the value as JSON, not as text.
		product: 'jira-v3',
		method: 'get',
		path: /\/addons\/\{addonKey\}\/properties\/\{propertyKey\}$/,
		queries: { jsonValue: { type: 'boolean' } },
	},
	{
		// The form of the body in the response.
		product: 'confluence-v2',
		method: 'put',
		path: /\/(?:pages|blogposts|custom-content)\/\{id\}$/,
		queries: { 'body-format': { type: 'string', enum: ['storage', 'atlas_doc_format', 'view'] } },
	},
	{
		// Entities are found by the properties that they were stored with, whatever their names.
		product: 'jira-software',
		method: 'get',
		path: /ByProperties$/,
		queries: { [ANY_NAME]: rawType('string | number | boolean | undefined') },
	},
	{
		product: 'jira-software',
		method: 'delete',
		path: /ByProperties$/,
		queries: { [ANY_NAME]: rawType('string | number | boolean | undefined') },
	},
	{
		product: 'jira-software',
		method: 'delete',
		path: /\/linkedWorkspaces\/bulk$/,
		queries: { workspaceIds: texts },
	},
];

export function addUndeclaredQueries(document: Document, product: string): void {
	for (const { path, method, operation, item } of operationsOf(document)) {
		for (const rule of rules) {
			if (rule.product !== product || rule.method !== method || !rule.path.test(path)) continue;
			const declared = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
			const known = declared.map((parameter) => resolveParameter(document, parameter).name);
			const added = Object.entries(rule.queries).filter(([name]) => !known.includes(name));
			operation.parameters = [
				...(operation.parameters ?? []).filter((parameter) => !(ANY_NAME in rule.queries && isFreeForm(parameter))),
				...added.map(([name, schema]) => ({ name, in: 'query' as const, schema })),
			];
		}
	}
}

/** `params`, an object whose properties are the parameters: any name says the same. */
function isFreeForm(parameter: Parameter | Reference): boolean {
	return 'name' in parameter && parameter.in === 'query' && parameter.schema?.type === 'object';
}
