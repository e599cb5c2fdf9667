import { describe, expect, test } from 'vitest';
import { otherProducts, products } from '../../scripts/generate/documents.ts';
import { declare, emit } from '../../scripts/generate/emit.ts';
import { normalise } from '../../scripts/generate/normalise/index.ts';
import { operationsOf } from '../../scripts/generate/openapi.ts';
import { print } from '../../scripts/generate/print.ts';
import { shareTypes } from '../../scripts/generate/share-types.ts';
import { compile } from './compile.ts';
import { documentWith, hasSpecs, readSpec } from './documents.ts';
import type { Document } from '../../scripts/generate/openapi.ts';

/** Compares operations without the members that say "nothing". `Same` tells optional from required, and unknown from any. */
const comparison = `
import type { components as SmallComponents, paths as Small } from './small.d.ts'
import type { components as LargeComponents, paths as Large } from './large.d.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Said<T> = { [K in keyof T as [Exclude<T[K], undefined>] extends [never] ? never : K]: T[K] }
type Body<T> = Omit<Said<T>, 'headers'>
type Failure = \`4\${string}\` | \`5\${string}\`
type IsNothing<Code extends string, T> = Code extends Failure ? [keyof Body<T>] extends [never] ? true : false : false
type Responses<T> = { [Code in keyof T as IsNothing<\`\${Code & (string | number)}\`, T[Code]> extends true ? never : Code]: Body<T[Code]> }
type Get<T, K> = K extends keyof T ? T[K] : {}
type Parts<Operation> = [Said<Get<Operation, 'parameters'>>, Pick<Said<Operation>, 'requestBody' & keyof Said<Operation>>, Responses<Get<Operation, 'responses'>>]
type At<Paths, Path, Method> = Parts<Get<Get<Paths, Path>, Method>>
declare function same<Compared extends true>(): Compared
`;

async function compare(document: Document, change: (small: string) => string = (small) => small): Promise<string> {
	const schemas = Object.keys(document.components?.schemas ?? {}).map((name) => `['schemas'][${JSON.stringify(name)}]`);
	const lines = [
		...sample(schemas).map((key) => `same<Same<SmallComponents${key}, LargeComponents${key}>>()`),
		...sample(operationsOf(document)).map(
			({ path, method }) => `same<Same<At<Small, '${path}', '${method}'>, At<Large, '${path}', '${method}'>>>()`,
		),
	];
	const small = change(shareTypes(await emit(document)));
	return compile({
		'small.d.ts': small,
		'large.d.ts': [...(document.imports ?? []), print(await declare(document))].join('\n'),
		// What the declarations import of the others.
		'custom-fields.d.ts': 'export interface CustomFields {}',
		'jira-v2.d.ts': 'export interface components { schemas: { IssueFields: { summary?: string } } }',
		'compare.ts': comparison + lines.join('\n'),
	});
}

/** At most 150 of them, spread evenly: every operation passes, and takes half a minute. */
function sample<T>(all: readonly T[]): T[] {
	const step = Math.ceil(all.length / 150);
	return all.filter((_, index) => index % step === 0);
}

describe('a synthetic document', { timeout: 60_000 }, () => {
	const schema = {
		type: 'object',
		properties: { id: { type: 'string' }, content: { type: 'string' } },
		required: ['id'],
	};
	const document = normalise(
		documentWith(
			{
				parameters: [
					{ name: 'id', in: 'path', required: true, schema: { type: 'string' } },
					{ name: 'q', in: 'query', schema: { type: 'string' } },
				],
				requestBody: {
					required: true,
					content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
				},
				responses: {
					200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
					204: { description: '' },
				},
			},
			{ components: { schemas: { Thing: schema } } },
			'post',
		),
		{ name: 'jira-v3' },
	);

	test('means the same when it is compact', async () => {
		expect(await compare(document)).toBe('');
	});

	test.each([
		['q?: string', 'q: string'],
		['q?: string', ''],
		['requestBody: {', 'requestBody?: {'],
		['content?: string', 'content?: unknown'],
		['204: {}', ''],
		['responses: {', 'answers: {'],
	])('does not mean the same with %j for %j', async (from, to) => {
		expect(await compare(document, (small) => small.replace(from, to))).toContain('error TS2344');
	});
});

describe.runIf(hasSpecs)("Atlassian's documents", () => {
	test.each([...products, ...otherProducts])(
		'$name means the same when it is compact',
		{ timeout: 60_000 },
		async (product) => {
			expect(await compare(normalise(readSpec(product), product))).toBe('');
		},
	);
});
