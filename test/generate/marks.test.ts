import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { marked } from '../../generated/marked.js';
import { products } from '../../scripts/generate/documents.ts';
import { marksFile } from '../../scripts/generate/marks/index.ts';
import { operationsOf } from '../../scripts/generate/openapi.ts';
import { hasSpecs, readSpecs } from './documents.ts';
import type { Document, PathItem } from '../../scripts/generate/openapi.ts';

const operation = { responses: {} };
const deprecated = { ...operation, deprecated: true };
const experimental = { ...operation, 'x-experimental': true };

function linesOf(...documents: Document['paths'][]): string[] {
	const written = marksFile(
		documents.map((paths, index) => ({
			product: { name: `p${index}`, alias: `P${index}`, url: '' },
			document: { openapi: '3.0.1', info: { title: '', version: '' }, paths },
		})),
	);
	return written.split('\n').slice(1, -2);
}

describe('the marks', () => {
	test('are the methods that the document marks, in capitals', () => {
		const item: PathItem = { get: deprecated, put: experimental, post: { ...deprecated, ...experimental } };
		expect(linesOf({ '/things/{id}': { ...item, delete: operation } })).toEqual([
			"\t'/things/{id}': { experimental: 'PUT POST', deprecated: 'GET POST' },",
		]);
	});

	test('are nothing but an explicit true', () => {
		const odd = { ...operation, deprecated: false, 'x-experimental': 'true' as unknown as boolean };
		expect(linesOf({ '/things': { get: odd } })).toEqual([]);
	});

	test('are sorted, whatever the order of the document', () => {
		const [first, second] = linesOf({ '/b': { get: deprecated }, '/a': { get: deprecated } });
		expect([first, second]).toEqual(["\t'/a': { deprecated: 'GET' },", "\t'/b': { deprecated: 'GET' },"]);
	});

	test('of the first product count where two have the same template', () => {
		expect(linesOf({ '/a': { get: operation } }, { '/a': { get: deprecated } })).toEqual([]);
		expect(linesOf({ '/a': { get: deprecated } }, { '/a': { get: operation } })).toHaveLength(1);
	});

	test.each([
		['/a/{id}', '/a/search', true],
		['/{x}/b', '/a/{id}', true],
		['/a/{id}', '/a/{from}-{to}', true],
		['/a/{from}-{to}', '/a/1-2', true],
		['/a/{path}', '/a/b/c', true],
		['/a/{path}', '/a/{id}/c', true],
		['/a/search', '/a/{id}', false],
		['/a/{id}', '/a/{name}', false],
		['/a/{id}', '/b/search', false],
		['/a/{id}', '/a/search/more', false],
		['/a/{id}', '/a', false],
		['/a/{path}', '/a', false],
	])('at %s stand beside %s: %s', (template, other, stands) => {
		const lines = linesOf({ [template]: { get: deprecated }, [other]: { get: operation } });
		expect(lines.includes(`\t'${other}': {},`)).toBe(stands);
		expect(lines).toContain(`\t'${template}': { deprecated: 'GET' },`);
	});
});

describe('generated/marked.js', () => {
	test.each([
		['/rest/servicedeskapi/requesttype', { experimental: 'GET' }],
		['/rest/api/3/search', { deprecated: 'GET POST' }],
		['/rest/api/3/resolution', { experimental: 'POST', deprecated: 'GET' }],
		['/wiki/api/v2/pages/{id}/children', { deprecated: 'GET' }],
		['/wiki/rest/api/space/{spaceKey}/label', { experimental: 'GET POST DELETE' }],
		['/2.0/repositories/{workspace}/{repo_slug}/issues', { deprecated: 'GET POST' }],
		['/rest/api/3/issue/{issueIdOrKey}', undefined],
		['/rest/api/3/search/jql', undefined],
	])('has %s as %j', (template, marks) => {
		expect(marked[template]).toEqual(marks);
	});

	test('marks what the declarations mark, and nothing else', () => {
		expect(listMarks()).toEqual(
			unique(
				products.map(({ name }) => {
					const text = readFileSync(new URL(`../../generated/${name}.d.ts`, import.meta.url), 'utf8');
					return [...text.matchAll(/\/\*\* (@deprecated )?([A-Z]+) (\/\S*)( \(experimental\))? \*\//g)].map(
						([, isDeprecated, method = '', template = '', isExperimental]) => ({
							method,
							template,
							isDeprecated: isDeprecated !== undefined,
							isExperimental: isExperimental !== undefined,
						}),
					);
				}),
			),
		);
	});

	test.runIf(hasSpecs)('marks what the documents mark, and nothing else', () => {
		expect(listMarks()).toEqual(
			unique(
				readSpecs().map(({ product, document }) =>
					operationsOf(document).map(({ path, method, operation: one }) => ({
						method: method.toUpperCase(),
						template: (product.base ?? '') + path,
						isDeprecated: one.deprecated === true,
						isExperimental: one['x-experimental'] === true,
					})),
				),
			),
		);
	});

	test('holds no words but methods, templates and the two marks', () => {
		const text = readFileSync(new URL('../../generated/marked.js', import.meta.url), 'utf8');
		const entry = /^\t'\/[\w./{}-]+': \{(?: (?:(?:experimental|deprecated): '[A-Z ]+'(?:, )?)+ )?\},$/;
		const [, , , ...lines] = text.split('\n').slice(0, -2);
		expect(lines.length).toBeGreaterThan(250);
		expect(lines.filter((line) => !entry.test(line))).toEqual([]);
	});
});

interface OneOperation {
	method: string;
	template: string;
	isDeprecated: boolean;
	isExperimental: boolean;
}

function listMarks(): string[] {
	return Object.entries(marked)
		.flatMap(([template, marks]) =>
			Object.entries(marks).flatMap(([mark, methods]) => methods.split(' ').map((one) => `${mark} ${one} ${template}`)),
		)
		.toSorted();
}

/** The marks of each product's operations, but for templates that a product before has. */
function unique(listed: OneOperation[][]): string[] {
	const seen = new Set<string>();
	return listed
		.flatMap((operations) => {
			const own = operations.filter(({ template }) => !seen.has(template));
			for (const { template } of own) seen.add(template);
			return own.flatMap(({ method, template, isDeprecated, isExperimental }) => [
				...(isExperimental ? [`experimental ${method} ${template}`] : []),
				...(isDeprecated ? [`deprecated ${method} ${template}`] : []),
			]);
		})
		.toSorted();
}
