import { describe, expect, test } from 'vitest';
import { normalise } from '../../scripts/generate/normalise/index.ts';
import { withOptionalRests } from '../../scripts/generate/optional-rests.ts';
import { documentWith, pathParameter } from './documents.ts';
import type { Document, Operation, Parameter, Schema } from '../../scripts/generate/openapi.ts';

const jira = { name: 'jira-v3' };
const bitbucket = { name: 'bitbucket', base: '/2.0' };

function onlyOperation(document: Document, product: { name: string; base?: string } = jira): Operation {
	const [item] = Object.values(normalise(document, product).paths);
	const operation = Object.values(item ?? {}).find((value): value is Operation => 'responses' in value);
	if (!operation) throw new Error('no operation is left');
	return operation;
}

function parameterOf(operation: Operation, name: string): Parameter | undefined {
	return operation.parameters?.find(
		(parameter): parameter is Parameter => 'name' in parameter && parameter.name === name,
	);
}

function querySchema(name: string, schema: Schema, rest: Partial<Document> = {}): Schema | undefined {
	const query: Parameter = { name, in: 'query', schema };
	return parameterOf(onlyOperation(documentWith({ parameters: [query] }, rest)), name)?.schema;
}

test('what came in is not changed', () => {
	const document = documentWith({ operationId: 'x' });
	const before = structuredClone(document);
	normalise(document, bitbucket);
	expect(document).toEqual(before);
});

test('operation ids are dropped, so that none can be there twice', () => {
	expect(onlyOperation(documentWith({ operationId: 'getThing' })).operationId).toBeUndefined();
});

test('a base path that is only in `servers` is put into the paths', () => {
	expect(Object.keys(normalise(documentWith({}), bitbucket).paths)).toEqual(['/2.0/things/{id}']);
	expect(Object.keys(normalise(documentWith({}), jira).paths)).toEqual(['/things/{id}']);
});

test('a path whose end may be left out is there with and without it', () => {
	const diff = '/pull-requests/{pullRequestId}/diff';
	const item = { get: { responses: {} } };
	const paths = { '/commits/{commitId}/diff{path}': item, [`${diff}/{path}`]: item, '/raw/{path}': item };
	expect(Object.keys(withOptionalRests({ ...documentWith({}), paths }).paths)).toEqual([
		'/commits/{commitId}/diff',
		'/commits/{commitId}/diff/{path}',
		diff,
		`${diff}/{path}`,
		'/raw/{path}',
	]);
});

describe('headers that the client sends are not asked of the caller', () => {
	const header = (name: string): Parameter => ({ name, in: 'header', required: true, schema: { type: 'string' } });

	test.each(['Authorization', 'authorization', 'X-Atlassian-Token'])('%s', (name) => {
		const operation = onlyOperation(documentWith({ parameters: [header(name), header('Atlassian-Transfer-Id')] }));
		expect(operation.parameters?.filter((parameter) => 'in' in parameter && parameter.in === 'header')).toMatchObject([
			{ name: 'Atlassian-Transfer-Id' },
		]);
	});

	test('for all methods of a path, and behind a reference', () => {
		const document = documentWith(
			{ parameters: [{ $ref: '#/components/parameters/auth' }] },
			{ components: { parameters: { auth: header('Authorization') } } },
		);
		const item = document.paths['/things/{id}'];
		if (item) item.parameters = [header('Authorization'), pathParameter('id')];
		const normalised = normalise(document, jira).paths['/things/{id}'];
		expect(normalised?.parameters).toMatchObject([{ name: 'id' }]);
		expect(normalised?.get?.parameters).toEqual([]);
	});

	test('a query of that name stays', () => {
		expect(querySchema('Authorization', { type: 'string' })).toEqual({ type: 'string' });
	});
});

describe('path parameters', () => {
	const textOrNumber = { oneOf: [{ type: 'string' }, { type: 'number' }] };

	test.each([{ type: 'integer' }, { type: 'string' }])('take text and numbers: %j', (schema) => {
		const operation = onlyOperation(documentWith({ parameters: [{ ...pathParameter('id'), schema }] }));
		expect(parameterOf(operation, 'id')?.schema).toEqual(textOrNumber);
	});

	test('with a list of values keep it', () => {
		const schema = { type: 'string', enum: ['a', 'b'] };
		const operation = onlyOperation(documentWith({ parameters: [{ ...pathParameter('id'), schema }] }));
		expect(parameterOf(operation, 'id')?.schema).toEqual(schema);
	});
});

describe('queries', () => {
	test('an id takes text and numbers', () => {
		const id = { oneOf: [{ type: 'string' }, { type: 'number' }] };
		expect(querySchema('space-id', { type: 'integer' })).toEqual(id);
		expect(querySchema('ids', { type: 'array', items: { type: 'integer' } })).toEqual({
			oneOf: [id, { type: 'array', items: id }],
		});
		expect(querySchema('limit', { type: 'string' })).toEqual({ type: 'string' });
	});

	test('a list takes a single value', () => {
		const items = { type: 'string' };
		expect(querySchema('fields', { type: 'array', items })).toEqual({ oneOf: [items, { type: 'array', items }] });
	});

	test('a number may be written as text, and so may a boolean', () => {
		const boolean = { oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['true', 'false'] }] };
		expect(querySchema('limit', { type: 'integer' })).toEqual({ oneOf: [{ type: 'string' }, { type: 'number' }] });
		expect(querySchema('active', { type: 'boolean' })).toEqual(boolean);
		expect(querySchema('active', { type: 'string', enum: ['true', 'false'] })).toEqual(boolean);
		expect(querySchema('state', { type: 'string', enum: ['open', 'closed'] })).toEqual({
			type: 'string',
			enum: ['open', 'closed'],
		});
	});

	test('a closed object without properties is a string', () => {
		const closed = { type: 'object', additionalProperties: false };
		expect(querySchema('state', closed)).toEqual({ type: 'string' });
		expect(querySchema('fields', { type: 'array', items: closed })).toMatchObject({
			oneOf: [{ type: 'string' }, { type: 'array' }],
		});
		const schemas = { StringList: closed };
		expect(
			querySchema(
				'properties',
				{ type: 'array', items: { $ref: '#/components/schemas/StringList' } },
				{ components: { schemas } },
			),
		).toMatchObject({ oneOf: [{ type: 'string' }, { type: 'array' }] });
	});

	test.each([
		[50, undefined],
		[false, undefined],
		['', true],
		[null, true],
		[undefined, true],
	])('one with the default %j is required: %j', (value, required) => {
		const query: Parameter = { name: 'limit', in: 'query', required: true, schema: { type: 'string', default: value } };
		const operation = onlyOperation(documentWith({ parameters: [query] }));
		expect(parameterOf(operation, 'limit')?.required).toBe(required);
	});

	test('a free-form object takes any name', () => {
		expect(querySchema('params', { type: 'object' })).toEqual({
			type: 'object',
			additionalProperties: { type: 'string' },
		});
	});

	test('every GET of Bitbucket has pages, filters and partial answers, and keeps what it declares', () => {
		const page: Parameter = { name: 'page', in: 'query', schema: { type: 'integer' } };
		const operation = onlyOperation(documentWith({ parameters: [page] }), bitbucket);
		const queries = operation.parameters?.filter((parameter) => 'in' in parameter && parameter.in === 'query');
		expect(queries).toMatchObject([
			{ name: 'page', schema: { oneOf: [{ type: 'string' }, { type: 'number' }] } },
			{ name: 'pagelen' },
			{ name: 'q' },
			{ name: 'sort' },
			{ name: 'fields' },
		]);
		expect(onlyOperation(documentWith({}, {}, 'delete'), bitbucket).parameters).toHaveLength(1);
		expect(onlyOperation(documentWith({}), jira).parameters).toHaveLength(1);
	});
});

describe('bodies', () => {
	const content = (type: string, schema: Schema = {}): Partial<Operation> => ({
		requestBody: { required: true, content: { [type]: { schema } } },
	});

	test('where Bitbucket declares none, anything may be sent', () => {
		expect(onlyOperation(documentWith({}, {}, 'post'), bitbucket).requestBody).toEqual({ content: { '*/*': {} } });
		expect(onlyOperation(documentWith({}, {}, 'delete'), bitbucket).requestBody).toBeUndefined();
		expect(onlyOperation(documentWith({}, {}, 'post'), jira).requestBody).toBeUndefined();
	});

	test.each(['/repositories/{workspace}/{repo_slug}/src', '/repositories/{workspace}/{repo_slug}/downloads'])(
		"Bitbucket's upload to %s is a form too",
		(path) => {
			const document = { ...documentWith({}), paths: { [path]: { post: { responses: {} } } } };
			expect(onlyOperation(document, bitbucket).requestBody).toEqual({
				content: { '*/*': {}, 'multipart/form-data': {} },
			});
		},
	);

	test('an update of Bitbucket requires nothing of what its path says, and leaves the creation as it is', () => {
		const status: Schema = { type: 'object', properties: { key: { type: 'string' } }, required: ['key'] };
		const statuses = '/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build';
		const operation: Operation = { requestBody: { $ref: '#/components/requestBodies/status' }, responses: {} };
		const reference = { $ref: '#/components/schemas/status' };
		const document: Document = {
			...documentWith({}),
			paths: { [statuses]: { post: operation }, [`${statuses}/{key}`]: { put: structuredClone(operation) } },
			components: {
				schemas: { status: { allOf: [{ $ref: '#/components/schemas/object' }, status] } },
				requestBodies: { status: { content: { 'application/json': { schema: reference } } } },
			},
		};
		const { paths, components } = normalise(document, bitbucket);
		expect(paths[`/2.0${statuses}`]?.post?.requestBody).toEqual({ $ref: '#/components/requestBodies/status' });
		expect(paths[`/2.0${statuses}/{key}`]?.put?.requestBody).toEqual({
			required: true,
			content: { 'application/json': { schema: { $ref: '#/components/schemas/status_update' } } },
		});
		expect(components?.schemas?.['status']?.allOf?.[1]?.required).toEqual(['key']);
		expect(components?.schemas?.['status_update']?.allOf?.[1]?.required).toEqual([]);
	});

	test('a list of Bitbucket is sorted in either direction', () => {
		const sort: Parameter = { name: 'sort', in: 'query', schema: { type: 'string', enum: ['created_on'] } };
		const operation = onlyOperation(documentWith({ parameters: [sort] }), bitbucket);
		expect(parameterOf(operation, 'sort')?.schema?.enum).toEqual(['created_on', '-created_on']);
	});

	test('a JSON Patch is a list of steps under its own type', () => {
		const operation = onlyOperation(
			documentWith(content('application/json-patch+json', { type: 'object' }), {}, 'put'),
		);
		expect(operation.requestBody).toMatchObject({
			content: { 'application/json-patch+json': { schema: { type: 'array' } } },
		});
		expect(parameterOf(operation, 'Content-Type')).toMatchObject({
			in: 'header',
			required: true,
			schema: { enum: ['application/json-patch+json'] },
		});
	});

	test('JSON with a charset is JSON, and so is a lone "any type" with a schema', () => {
		const types = (operation: Partial<Operation>): string[] => {
			const { requestBody } = onlyOperation(documentWith(operation, {}, 'post'));
			return Object.keys(requestBody && 'content' in requestBody ? requestBody.content : {});
		};
		expect(types(content('application/json;charset=UTF-8'))).toEqual(['application/json']);
		expect(types(content('*/*', { $ref: '#/components/schemas/Modules' }))).toEqual(['application/json']);
		expect(types(content('*/*'))).toEqual(['*/*']);
		expect(types(content('multipart/form-data'))).toEqual(['multipart/form-data']);
	});
});

test("Bitbucket's objects need no type", () => {
	const object = {
		type: 'object',
		properties: { type: { type: 'string' }, required: { type: 'array', items: {} } },
		required: ['type', 'name'],
		discriminator: { propertyName: 'type' },
	};
	const after = (product: { name: string }): unknown =>
		normalise(documentWith({}, { components: { schemas: { object } } }), product).components?.schemas?.['object'];
	expect(after(bitbucket)).toEqual({ type: 'object', properties: object.properties, required: ['name'] });
	expect(after(jira)).toEqual(object);
});

test('what may be null as a property is never null as a whole response', () => {
	const reference = { $ref: '#/components/schemas/User' };
	const { paths, components } = normalise(
		documentWith(
			{ responses: { 200: { description: '', content: { 'application/json': { schema: reference } } } } },
			{
				components: {
					schemas: {
						User: { type: 'object', nullable: true, properties: { id: { type: 'string' } } },
						Page: { type: 'object', properties: { creator: reference, space: { $ref: '#/components/schemas/Space' } } },
						Space: { type: 'object', nullable: true, properties: { key: { type: 'string' } } },
					},
				},
			},
		),
		jira,
	);
	expect(paths['/things/{id}']?.get?.responses).toMatchObject({
		200: { content: { 'application/json': { schema: reference } } },
	});
	expect(components?.schemas?.['User']).not.toHaveProperty('nullable');
	expect(components?.schemas?.['Page']?.properties).toEqual({
		creator: { oneOf: [reference, { enum: [null] }] },
		space: { $ref: '#/components/schemas/Space' },
	});
	expect(components?.schemas?.['Space']).toHaveProperty('nullable', true);
});

describe('objects without properties', () => {
	const schemaAfter = (schema: Schema): Schema | undefined =>
		normalise(documentWith({}, { components: { schemas: { X: schema } } }), jira).components?.schemas?.['X'];

	test.each([{ type: 'object' }, { type: 'object', additionalProperties: false }, { type: 'object', properties: {} }])(
		'are open: %j',
		(schema) => {
			expect(schemaAfter(schema)).toMatchObject({ additionalProperties: true });
		},
	);

	test.each([
		{ type: 'object', properties: { a: {} } },
		{ type: 'object', allOf: [{}] },
		{ type: 'object', additionalProperties: { type: 'string' } },
		{},
	])('others stay as they are: %j', (schema) => {
		expect(schemaAfter(schema)).toEqual(schema);
	});
});

describe('parameters in a path', () => {
	const declared = (path: string, ...parameters: Parameter[]): unknown[] => {
		const document = { ...documentWith({}), paths: { [path]: { get: { parameters, responses: {} } } } };
		const [item] = Object.values(normalise(document, jira).paths);
		return (item?.get?.parameters ?? []).map((parameter) => 'in' in parameter && `${parameter.in} ${parameter.name}`);
	};

	test('are all declared', () => {
		expect(declared('/a/{x}/b/{y}', pathParameter('x'))).toEqual(['path x', 'path y']);
	});

	test('have the name that the path has', () => {
		expect(declared('/users/{userId}', pathParameter('accountId'))).toEqual(['path userId']);
	});

	test('are queries where the path has no place for them', () => {
		expect(declared('/group/member', pathParameter('groupname'))).toEqual(['query groupname']);
	});
});
