import { describe, expect, test } from 'vitest';
import { checkCount, countDeclarations } from '../../scripts/generate/count.ts';
import { emit } from '../../scripts/generate/emit.ts';
import { normalise } from '../../scripts/generate/normalise/index.ts';
import { compile } from './compile.ts';
import { factsOf, commentOperations } from '../../scripts/generate/operations/index.ts';
import { documentWith } from './documents.ts';
import type { Document, Operation } from '../../scripts/generate/openapi.ts';

async function declarations(
	operation: Partial<Operation>,
	rest: Partial<Document> = {},
	method?: 'post',
): Promise<string> {
	const product = { name: 'jira-v3', alias: 'JiraV3', url: '', docs: 'cloud/jira/platform/rest/v3' };
	const original = documentWith({ tags: ['Things to do'], ...operation }, rest, method);
	const document = normalise(original, product);
	commentOperations(document, factsOf(product, original, document));
	return emit(document);
}

const see =
	'@see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-things-to-do/#api-things-id-get';

test('declarations are as short as they can be, and indented with tabs', async () => {
	expect(await declarations({ responses: { 200: { description: '' }, 404: { description: '' } } })).toBe(
		[
			'export interface paths {',
			'\t"/things/{id}": {',
			'\t\tget: {',
			`\t\t\t/** ${see} */`,
			'\t\t\tjson: true',
			'\t\t\tparameters: { path: { id: string | number } }',
			'\t\t\tresponses: { 200: {} }',
			'\t\t}',
			'\t}',
			'}',
			'export interface components {}',
			'',
		].join('\n'),
	);
});

test('what is deprecated says so, on one line with our own', async () => {
	const schemas = { X: { type: 'object', properties: { old: { type: 'string', deprecated: true } } } };
	const text = await declarations({ deprecated: true, 'x-experimental': true }, { components: { schemas } });
	expect(text).toContain(`\t\tget: {\n\t\t\t/** @deprecated @experimental ${see} */\n\t\t\tjson: true\n`);
	expect(text).toContain('/** @deprecated */\n\t\t\told?: string');
});

test('an operation that another one takes the place of names it', async () => {
	const description = 'Use [the other](#api-others-id-get) instead.';
	const other = { get: { responses: {} } };
	const original = documentWith({ deprecated: true, summary: description });
	original.paths['/others/{id}'] = other;
	const text = await declarations({ deprecated: true, summary: description }, { paths: original.paths });
	expect(text).toContain('/** @deprecated `GET /others/{id}` takes its place. @see https://');
});

test('no other comment is there', async () => {
	const schemas = { X: { type: 'string', enum: ['a', 'b'], format: 'date', default: 'a' } };
	expect((await declarations({}, { components: { schemas } })).match(/\/\*\*.*/g)).toEqual([`/** ${see} */`]);
});

test('an empty schema is unknown', async () => {
	expect(
		await declarations({ responses: { 200: { description: '', content: { 'application/json': { schema: {} } } } } }),
	).toContain('"application/json": unknown');
});

test('a default does not make a property of a body required', async () => {
	const schema = { type: 'object', properties: { size: { type: 'integer', default: 5 } } };
	expect(await declarations({ requestBody: { content: { 'application/json': { schema } } } }, {}, 'post')).toContain(
		'size?: number',
	);
});

test('a list in a query may be read-only', async () => {
	const parameters = [{ name: 'fields', in: 'query' as const, schema: { type: 'array', items: { type: 'string' } } }];
	expect(await declarations({ parameters })).toContain('fields?: string | readonly string[]');
});

test('a response header that says something stays', async () => {
	const responses = { 200: { description: '', headers: { Link: { schema: { type: 'string' } } } } };
	expect(await declarations({ responses })).toMatch(/headers: \{\n\t*Link\?: string\n/);
});

test('a property that is called like a part of an operation stays', async () => {
	const properties = {
		content: {},
		headers: { type: 'object' },
		get: { type: 'string' },
		parameters: { type: 'object', properties: {} },
	};
	const text = await declarations({}, { components: { schemas: { X: { type: 'object', properties } } } });
	for (const name of Object.keys(properties)) expect(text).toContain(`${name}?: `);
});

test('ids that a document has twice compile with skipLibCheck false', { timeout: 60_000 }, async () => {
	const once = documentWith({ operationId: 'getThing' });
	const twice = {
		...once,
		paths: { ...once.paths, '/others/{id}': { get: { operationId: 'getThing', responses: {} } } },
	};
	const text = await emit(normalise(twice, { name: 'jira-service-management' }));
	expect(compile({ 'twice.d.ts': text })).toBe('');
});

describe('counting', () => {
	test('finds the paths and operations that were written', async () => {
		expect(countDeclarations(await declarations({}))).toEqual({ paths: 1, operations: 1 });
	});

	test('fails where an operation is lost', async () => {
		const document = documentWith({});
		const text = await emit(normalise(document, { name: 'x' }));
		expect(checkCount('x', document, text)).toEqual({ paths: 1, operations: 1 });
		expect(() => checkCount('x', document, text.replace('get: {', 'got: {'))).toThrow(
			'x has 1 paths and 1 operations, but its declarations have 1 and 0',
		);
		expect(() => checkCount('x', document, 'export interface paths {}')).toThrow('have 0 and 0');
	});
});
