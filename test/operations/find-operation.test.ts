import { describe, expect, it } from 'vitest';
import { operationFlags } from '../../generated/operation-flags.js';
import { buildRoutes } from '../../scripts/generate/routes/index.ts';
import { operationFinder } from '../../src/operations/find-operation.ts';
import { findRoutes } from '../generate/find-routes.ts';
import { allWrittenPaths, concrete } from '../generate/written.ts';

const findOperation = operationFinder(operationFlags);

/** All templates that Atlassian has, flagged or not. */
const written = allWrittenPaths();
const templates = [...new Map(written.toReversed().map((one) => [one.path, one])).values()];
const tree = buildRoutes(
	templates.map(({ path, product, methods }) => ({ template: path, alias: product.alias, methods })),
);

/** Which method at which template a path is, by all that Atlassian has: its flags. */
function expected(method: string, path: string): object | undefined {
	const route = findRoutes(tree, path).find(({ methods }) => methods.includes(method.toLowerCase()));
	const flags = operationFlags[route?.template ?? ''];
	const experimental = flags?.experimental?.split(' ').includes(method);
	const deprecated = flags?.deprecated?.split(' ').includes(method);
	if (!experimental && !deprecated) return undefined;
	return {
		method,
		template: route?.template,
		...(experimental && { experimental: true }),
		...(deprecated && { deprecated: true }),
	};
}

describe('the operation that a path is', () => {
	it('is found for each of all documented ones, concrete or as a template', () => {
		let found = 0;
		for (const { path, methods } of templates) {
			for (const method of methods.map((one) => one.toUpperCase())) {
				for (const form of [path, concrete(path)]) {
					const operation = findOperation(method, form);
					expect(operation, `${method} ${form}`).toEqual(expected(method, form));
					if (operation === undefined) continue;
					found += 1;
					expect(operation.template).toBe(path);
				}
			}
		}
		const all = Object.values(operationFlags).flatMap(({ experimental = '', deprecated = '' }) =>
			`${experimental} ${deprecated}`.trim().split(/ +/).filter(Boolean),
		);
		expect(found).toBe(2 * all.length);
	});

	it('is the more specific one of any two whose paths overlap', () => {
		let both = 0;
		for (const { path } of templates.filter(({ path }) => operationFlags[path] !== undefined)) {
			for (const { path: other, methods } of templates) {
				const common = commonPath(path, other);
				if (common === undefined || path === other) continue;
				both += 1;
				for (const method of methods.map((one) => one.toUpperCase())) {
					expect(findOperation(method, common), `${method} ${common}`).toEqual(expected(method, common));
				}
			}
		}
		expect(both).toBeGreaterThan(50);
	});

	it.each([
		['GET', '/rest/api/3/project/KEY/classification-config', true],
		['GET', '/rest/api/3/project/type/classification-config', false],
		['GET', '/rest/api/3/search', true],
		['GET', '/rest/api/3/search/', true],
		['HEAD', '/rest/api/3/search', true],
		['PUT', '/rest/api/3/search', false],
		['GET', '/rest/api/3/%73earch', true],
		['GET', '/rest/api/3/search//', false],
		['GET', '/rest/api/3//search', false],
		['GET', '/rest/api/3/search/jql', false],
		['GET', '/rest/api/3/SEARCH', false],
		['GET', '/elsewhere/rest/api/3/search', false],
		['GET', '/rest/api/3/field/%2Fa%2Fb/contexts', true],
		['GET', '/rest/api/3/field/%/contexts', true],
		['GET', '/rest/api/3/field//contexts', false],
		['GET', '/2.0/repositories/team/%7B11111111-2222-3333-4444-555555555555%7D/issues', true],
		['GET', '/2.0/repositories/team/repo/issues/7/attachments/a/b/c.txt', true],
		['GET', '/2.0/repositories/team/repo/issues/export/repo-issues-7.zip', true],
		['GET', '/2.0/repositories/team/repo/issues/export/repo.zip', false],
		['GET', '', false],
		['GET', '/', false],
	])('%s %s is marked: %s', (method, path, isMarked) => {
		expect(findOperation(method, path) !== undefined).toBe(isMarked);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'size', 'get'])(
		'is none where a path or a method is called %s',
		(name) => {
			for (const path of [`/${name}`, `/rest/${name}`, `/rest/api/3/${name}`, `/rest/api/3/search/${name}`]) {
				expect(findOperation('GET', path)).toBeUndefined();
			}
			expect(findOperation(name, '/rest/api/3/search')).toBeUndefined();
			expect(findOperation('GET', `/rest/api/3/field/${name}/contexts`)?.template).toBe(
				'/rest/api/3/field/{fieldId}/contexts',
			);
		},
	);

	it('is none for a path that is longer than all of them', () => {
		expect(findOperation('GET', `/rest/api/3${'/search'.repeat(10_000)}`)).toBeUndefined();
	});

	it('is one and the same each time', () => {
		expect(findOperation('GET', '/rest/api/3/search')).toBe(findOperation('GET', '/rest/api/3/search/'));
	});
});

describe('the more specific template', () => {
	const mark = { deprecated: 'GET' };
	it.each([
		['/a/x', '/a/x'],
		['/a/1-2.zip', '/a/{from}-{to}.zip'],
		['/a/1-2', '/a/{id}'],
		['/a/1/2', '/a/{path}'],
		['/a/x/y', '/a/x/{id}'],
		['/a/x/y/z', '/a/{path}'],
		['/b/x/y', undefined],
	])('of %s is %s, in whatever order they stand', (path, template) => {
		const templates = ['/a/{path}', '/a/{id}', '/a/{from}-{to}.zip', '/a/x', '/a/x/{id}'];
		for (const order of [templates, templates.toReversed()]) {
			const find = operationFinder(Object.fromEntries(order.map((one) => [one, mark])));
			expect(find('GET', path)?.template).toBe(template);
		}
	});

	it('keeps the others from its paths, though nothing at it is marked', () => {
		expect(operationFinder({ '/a/{id}': mark })('GET', '/a/x')?.template).toBe('/a/{id}');
		expect(operationFinder({ '/a/{id}': mark, '/a/x': {} })('GET', '/a/x')).toBeUndefined();
	});

	it('has the methods of all templates that differ in names only, and both marks', () => {
		const find = operationFinder({
			'/a/{id}': { experimental: 'GET PUT', deprecated: 'PUT' },
			'/a/{name}': { deprecated: 'DELETE' },
		});
		expect(['GET', 'PUT', 'DELETE', 'POST'].map((method) => find(method, '/a/1'))).toEqual([
			{ method: 'GET', template: '/a/{id}', experimental: true },
			{ method: 'PUT', template: '/a/{id}', experimental: true, deprecated: true },
			{ method: 'DELETE', template: '/a/{name}', deprecated: true },
			undefined,
		]);
	});
});

/** A path of both templates, where there is one. */
function commonPath(first: string, second: string): string | undefined {
	const [a, b] = [first.split('/'), second.split('/')];
	if (a.length !== b.length) return undefined;
	const texts = a.map((text, index) => common(text, b[index] ?? ''));
	return texts.includes(undefined) ? undefined : texts.join('/');
}

function common(a: string, b: string): string | undefined {
	if (!a.includes('{')) return a === b || b.includes('{') ? a : undefined;
	return b.includes('{') ? concrete(a.length > b.length ? a : b) : b;
}
