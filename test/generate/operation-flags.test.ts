import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operationFlags } from '../../generated/operation-flags.js';
import { products } from '../../scripts/generate/documents.ts';
import { operationFlagsFile } from '../../scripts/generate/operation-flags/index.ts';
import { operationsOf } from '../../scripts/generate/openapi.ts';
import { hasSpecs, readSpecs } from './documents.ts';
import type { Document, PathItem } from '../../scripts/generate/openapi.ts';

const operation = { responses: {} };
const deprecated = { ...operation, deprecated: true };
const experimental = { ...operation, 'x-experimental': true };

function linesOf(...documents: Document['paths'][]): string[] {
	const written = operationFlagsFile(
		documents.map((paths, index) => ({
			product: { name: `p${index}`, alias: `P${index}`, url: '' },
			document: { openapi: '3.0.1', info: { title: '', version: '' }, paths },
		})),
	);
	return written.split('\n').slice(1, -2);
}

describe('the flags', () => {
	test('are the methods that the document flags, in capitals', () => {
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

describe('generated/operation-flags.js', () => {
	test.each([
		['/rest/servicedeskapi/requesttype', { experimental: 'GET' }],
		['/rest/api/3/search', { deprecated: 'GET POST' }],
		['/rest/api/3/resolution', { experimental: 'POST', deprecated: 'GET' }],
		['/wiki/api/v2/pages/{id}/children', { deprecated: 'GET' }],
		['/wiki/rest/api/space/{spaceKey}/label', { experimental: 'GET POST DELETE' }],
		['/2.0/repositories/{workspace}/{repo_slug}/issues', { deprecated: 'GET POST' }],
		['/rest/api/3/issue/{issueIdOrKey}', undefined],
		['/rest/api/3/search/jql', undefined],
	])('has %s as %j', (template, flags) => {
		expect(operationFlags[template]).toEqual(flags);
	});

	test('flags the operations that the declarations flag, and nothing else', () => {
		expect(listFlags()).toEqual(
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

	test.runIf(hasSpecs)('flags the operations that the documents flag, and nothing else', () => {
		expect(listFlags()).toEqual(
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

	test('contains nothing but methods, templates and the two flags', () => {
		const text = readFileSync(new URL('../../generated/operation-flags.js', import.meta.url), 'utf8');
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

function listFlags(): string[] {
	return Object.entries(operationFlags)
		.flatMap(([template, flags]) =>
			Object.entries(flags).flatMap(([flag, methods]) => methods.split(' ').map((one) => `${flag} ${one} ${template}`)),
		)
		.toSorted();
}

/** The flags of each product's operations, but for templates that a product before has. */
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
