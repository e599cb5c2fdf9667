import { describe, expect, test } from 'vitest';
import { emit } from '../../scripts/generate/emit.ts';
import { normalise } from '../../scripts/generate/normalise/index.ts';
import { documentWith } from './documents.ts';
import type { Document, Schema } from '../../scripts/generate/openapi.ts';

const thing: Schema = { $ref: '#/components/schemas/Thing' };
const json = (schema: Schema): { content: Record<string, { schema: Schema }> } => ({
	content: { 'application/json': { schema } },
});

/** Sends a thing, and receives one where `received` is not another schema. */
function thingDocument(schemas: Record<string, Schema>, received: Schema = thing): Document {
	const responses = { 200: { description: '', ...json(received) } };
	const document = documentWith({ requestBody: { required: true, ...json(thing) }, responses }, {}, 'post');
	return normalise({ ...document, components: { schemas } }, { name: 'jira-v3' });
}

function schemasOf(document: Document): Record<string, Schema> {
	return document.components?.schemas ?? {};
}

describe('a schema of both directions', () => {
	const open: Schema = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: true };

	test('is closed in requests, and stays open in responses', () => {
		expect(schemasOf(thingDocument({ Thing: open }))).toMatchObject({
			Thing: { additionalProperties: true },
			ThingRequest: { properties: { name: { type: 'string' } } },
		});
		expect(schemasOf(thingDocument({ Thing: open }))['ThingRequest']).not.toHaveProperty('additionalProperties');
	});

	test('stays one where both directions say the same', () => {
		const closed: Schema = { type: 'object', properties: { name: { type: 'string' } } };
		expect(Object.keys(schemasOf(thingDocument({ Thing: closed })))).toEqual(['Thing']);
	});

	test('becomes two where a schema that it names does', () => {
		const outer: Schema = { type: 'object', properties: { inner: { $ref: '#/components/schemas/Inner' } } };
		const schemas = schemasOf(thingDocument({ Thing: outer, Inner: open }));
		expect(Object.keys(schemas).toSorted()).toEqual(['Inner', 'InnerRequest', 'Thing', 'ThingRequest']);
		expect(schemas['ThingRequest']?.properties?.['inner']).toEqual({ $ref: '#/components/schemas/InnerRequest' });
		expect(schemas['Thing']?.properties?.['inner']).toEqual({ $ref: '#/components/schemas/Inner' });
	});

	test('leaves out of requests what only responses have, but for plain values', () => {
		const properties: Record<string, Schema> = {
			id: { type: 'string', readOnly: true },
			author: { allOf: [{ $ref: '#/components/schemas/Author' }], readOnly: true },
		};
		const schemas = schemasOf(
			thingDocument({ Thing: { type: 'object', properties, required: ['id', 'author'] }, Author: open }),
		);
		expect(Object.keys(schemas)).not.toContain('AuthorRequest');
		expect(Object.keys(schemas['ThingRequest']?.properties ?? {})).toEqual(['id']);
		expect(schemas['ThingRequest']?.required).toEqual([]);
		expect(schemas['Thing']?.required).toEqual(['id', 'author']);
	});
});

test('a schema that is only sent keeps its name', () => {
	const open: Schema = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: true };
	const schemas = schemasOf(thingDocument({ Thing: open }, { type: 'string' }));
	expect(Object.keys(schemas)).toEqual(['Thing']);
	expect(schemas['Thing']).not.toHaveProperty('additionalProperties');
});

test('an object without properties stays open: nothing is known of it', () => {
	expect(schemasOf(thingDocument({ Thing: { type: 'object' } }))['Thing']).toMatchObject({
		additionalProperties: true,
	});
});

test('values are listed as they are in requests, and with any other in responses', async () => {
	const Thing: Schema = { type: 'object', properties: { state: { type: 'string', enum: ['open', 'closed'] } } };
	const text = await emit(thingDocument({ Thing }));
	expect(text).toContain('state?: "open" | "closed" | (string & {})');
	expect(text).toMatch(/ThingRequest: \{ state\?: "open" \| "closed" \}/);
});

test('a list of one value is a tag, and stays closed', async () => {
	const Thing: Schema = { type: 'object', properties: { kind: { type: 'string', enum: ['thing'] } } };
	expect(await emit(thingDocument({ Thing }))).not.toContain('string & {}');
});

test('ids in requests are text or numbers, and an account may be nobody', async () => {
	const properties: Record<string, Schema> = {
		id: { type: 'string' },
		projectId: { type: 'integer' },
		issueIds: { type: 'array', items: { type: 'integer' } },
		accountId: { type: 'string' },
		leadAccountId: { type: 'string' },
		valid: { type: 'string' },
		paid: { type: 'integer' },
	};
	const required = ['leadAccountId'];
	const text = await emit(thingDocument({ Thing: { type: 'object', properties, required } }, { type: 'string' }));
	for (const line of [
		'id?: string | number',
		'projectId?: string | number',
		'issueIds?: (string | number)[]',
		'accountId?: string | null',
		'leadAccountId: string\n',
		'valid?: string\n',
		'paid?: number\n',
	])
		expect(text).toContain(line);
});
