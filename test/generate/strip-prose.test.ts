import { expect, test } from 'vitest';
import { stripProse } from '../../scripts/generate/normalise/strip-prose.ts';
import { documentWith, hasSpecs, readSpecs } from './documents.ts';
import type { Document } from '../../scripts/generate/openapi.ts';

const prose = 'Some sentence of the author.';

test('no sentence of a document survives', () => {
	const document = {
		...documentWith({
			summary: prose,
			description: prose,
			'x-changes': prose,
			responses: {
				200: {
					description: prose,
					content: {
						'application/json': {
							example: prose,
							examples: { a: { value: prose } },
							schema: { title: prose, description: prose, type: 'string', example: prose },
						},
					},
				},
			},
		} as object),
		'x-atlassian-narrative': { documents: [{ body: prose }] },
		tags: [{ name: 'x', description: prose }],
		externalDocs: { description: prose },
	};
	expect(JSON.stringify(stripProse(document as Document))).not.toContain(prose);
});

test('a property that is called like prose survives', () => {
	const names = [
		'description',
		'summary',
		'title',
		'example',
		'examples',
		'tags',
		'default',
		'format',
		'security',
		'x-thing',
		'properties',
	];
	const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', description: prose }]));
	const schemas = { description: { type: 'object', description: prose, properties } };
	const stripped = stripProse(documentWith({}, { components: { schemas } }));
	expect(Object.keys(stripped.components?.schemas?.['description']?.properties ?? {})).toEqual(names);
	expect(JSON.stringify(stripped)).not.toContain(prose);
});

test('a status, a media type and a path may be called like prose', () => {
	const responses = { default: { description: prose, content: { example: { schema: { type: 'string' } } } } };
	const stripped = stripProse(documentWith({ responses }));
	expect(stripped.paths['/things/{id}']?.get?.responses).toEqual({
		default: { content: { example: { schema: { type: 'string' } } } },
	});
});

test('flags survive', () => {
	const operation = stripProse(documentWith({ deprecated: true, 'x-experimental': true })).paths['/things/{id}']?.get;
	expect(operation).toMatchObject({ deprecated: true, 'x-experimental': true });
});

test('what came in is not changed', () => {
	const document = documentWith({ summary: prose });
	const before = structuredClone(document);
	stripProse(document);
	expect(document).toEqual(before);
});

test.runIf(hasSpecs)("no long sentence of Atlassian's documents is in a stripped one", () => {
	for (const { document } of readSpecs()) {
		const texts = JSON.stringify(stripProse(document)).match(/"[^"]{60,}"/g) ?? [];
		expect(texts.filter((text) => / \w+ \w+ /.test(text))).toEqual([]);
	}
});
