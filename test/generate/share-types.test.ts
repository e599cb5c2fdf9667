import { describe, expect, test } from 'vitest';
import { compareDeclarations } from '../../scripts/generate/changes/index.ts';
import { nameParts } from '../../scripts/generate/name-parts.ts';
import { joinShort } from '../../scripts/generate/print.ts';
import { shareTypes } from '../../scripts/generate/share-types.ts';
import { compile } from './compile.ts';

const error = `{ content: { "application/json": { messages: string[]; details?: { code: number; text: string } } } }`;

/** Declarations with as many operations, each with these members. */
function declarations(count: number, members: string): string {
	const items = Array.from(
		{ length: count },
		(_, index) => `\t"/${index}": {\n\t\tget: {\n\t\t\t${members}\n\t\t}\n\t}\n`,
	);
	return `export interface paths {\n${items.join('')}}\n`;
}

describe('a type that operations share', () => {
	test('is written once, under a name that says where it stands', () => {
		const shared = shareTypes(declarations(3, `responses: {\n\t\t\t\t400: ${error}\n\t\t\t\t401: ${error}\n\t\t\t}`));
		expect(shared.match(/messages/g)).toHaveLength(1);
		expect(shared.match(/responses: responses1/g)).toHaveLength(3);
		expect(shared).toContain('type responses1 = {\n\t400: response1\n\t401: response1\n}');
		expect(shared).toContain(`type response1 = ${error}`);
	});

	test('is left where a name would not be shorter', () => {
		const short = declarations(3, 'responses: { 204: {} }');
		expect(shareTypes(short)).toBe(short);
	});

	test('is left where it stands once', () => {
		const once = declarations(1, `responses: { 400: ${error} }`);
		expect(shareTypes(once)).toBe(once);
	});

	test('is never a path or an operation, which other files name', () => {
		const shared = shareTypes(declarations(3, `requestBody: ${error}`));
		expect(shared).toContain('"/0": { get: { requestBody: body1 } }');
	});

	test('is left in schemas, whose words a person reads', () => {
		const schemas = `export interface components {\n\tschemas: {\n\t\tA: ${error}\n\t\tB: ${error}\n\t}\n}\n`;
		expect(shareTypes(schemas)).toBe(schemas);
	});

	test('means what it meant, also to a record', () => {
		const whole = declarations(2, `parameters: { query?: ${error}; path: ${error} }\n\t\t\trequestBody: ${error}`);
		const compare = `
			import type { paths as Small } from './small.d.ts'
			import type { paths as Whole } from './whole.d.ts'
			type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
			true satisfies Same<Small['/0']['get']['parameters']['query'], Whole['/0']['get']['parameters']['query']>
			true satisfies Small['/1']['get']['requestBody'] extends Record<string, unknown> ? true : false
		`;
		const small = shareTypes(whole);
		expect(small).not.toBe(whole);
		expect(compile({ 'small.d.ts': small, 'whole.d.ts': whole, 'compare.ts': compare })).toBe('');
	});

	test('is no change of the operations, whatever its name is by now', () => {
		const before = declarations(2, `responses: { 400: ${error} }`);
		const after = declarations(2, `responses: { 400: ${error.replace('number', 'string')} }`);
		expect(compareDeclarations(before, shareTypes(before)).changed).toEqual([]);
		expect(compareDeclarations(shareTypes(before), shareTypes(after)).changed).toEqual(['GET /0', 'GET /1']);
	});
});

describe('the schemas of a document', () => {
	const schemas = 'export interface components { schemas: { A: { b: components["schemas"]["B"] }; B: string } }\n';

	test('have one short name, and mean what they meant', () => {
		const named = nameParts(schemas);
		expect(named).toContain('b: schemas["B"]');
		const compare = `import type { components } from './named.d.ts'\ntrue satisfies components['schemas']['A']['b'] extends string ? true : false`;
		expect(compile({ 'named.d.ts': named, 'compare.ts': compare })).toBe('');
	});

	test('are named within content in JSON, which has a short name itself, and no change of the operations is seen', () => {
		const content = '{ content: { "application/json": components["schemas"]["B"] } }';
		const whole = `export interface paths {\n\t"/a": { get: { responses: { 200: ${content} } } }\n}\n${schemas}`;
		const named = nameParts(whole);
		expect(named).toContain('{ 200: json<schemas["B"]> }');
		const compare = `import type { paths } from './named.d.ts'\ntrue satisfies paths['/a']['get']['responses'][200]['content']['application/json'] extends string ? true : false`;
		expect(compile({ 'named.d.ts': named, 'compare.ts': compare })).toBe('');
		expect(compareDeclarations(nameParts(whole), nameParts(whole.replace('"B"] } }', '"A"] } }'))).changed).toEqual([
			'GET /a',
		]);
		expect(
			compareDeclarations(named, whole.replaceAll('components["schemas"]["B"] }', 'schemas["B"] }')).changed,
		).toEqual([]);
	});

	test('are left alone where nothing refers to them', () => {
		const text = 'export interface components { schemas: { A: string } }\n';
		expect(nameParts(text)).toBe(text);
	});
});

describe('a type that fits in one line', () => {
	test('is written there, with the types in it', () => {
		const lines = ['type a = {', '\tb: {', '\t\tc: string', '\t\td?: 1', '\t}[]', '\te: 2', '}'];
		expect(joinShort(lines)).toEqual(['type a = { b: { c: string; d?: 1 }[]; e: 2 }']);
	});

	test('keeps its lines where a comment stands in it, where it is exported, and where it is too long', () => {
		const comment = ['type a = {', '\t/** c */', '\tb: string', '}'];
		const exported = ['export interface a {', '\tb: string', '}'];
		const long = ['type a = {', ...Array.from({ length: 20 }, (_, index) => `\tproperty${index}: string`), '}'];
		for (const lines of [comment, exported, long]) expect(joinShort(lines)).toEqual(lines);
	});
});
