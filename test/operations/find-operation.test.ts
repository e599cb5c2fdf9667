import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { products } from '../../scripts/generate/documents.ts';
import { buildRoutes } from '../../scripts/generate/routes/index.ts';
import { operationFinder, type FindOperation } from '../../src/operations/find-operation.ts';
import { findRoutes } from '../generate/find-routes.ts';
import { allWrittenPaths, concrete } from '../generate/written.ts';
import { table } from './table.ts';

const findOperation = operationFinder(table);

/** All templates that Atlassian has on a site. */
const written = allWrittenPaths();
const templates = [...new Map(written.toReversed().map((one) => [one.path, one])).values()];
const tree = buildRoutes(
	templates.map(({ path, product, methods }) => ({ template: path, alias: product.alias, methods })),
);

/** The template that a path is by the rules of the types. */
function expected(method: string, path: string): string | undefined {
	return findRoutes(tree, path).find(({ methods }) => methods.includes(method.toLowerCase()))?.template;
}

/** The operations of declarations, with the comment that an editor shows. */
function commentedOperations(text: string): { method: string; template: string; comment: string }[] {
	let [template, method] = ['', ''];
	return text.split('\n').flatMap((line, index, lines) => {
		template = /^\t"(\/[^"]*)": \{/.exec(line)?.[1] ?? template;
		method = /^\t\t([a-z]+): \{$/.exec(line)?.[1]?.toUpperCase() ?? method;
		const comment = /^\t\t\t\/\*\* (.*) \*\/$/.exec(line)?.[1];
		return comment === undefined || !lines[index + 1]?.startsWith('\t\t\tjson: ')
			? []
			: [{ method, template, comment }];
	});
}

describe('the operation that a path is', () => {
	it('is found for each of all documented ones, concrete or as a template', () => {
		let found = 0;
		for (const { path, methods } of templates) {
			for (const method of methods.map((one) => one.toUpperCase())) {
				for (const form of [path, concrete(path)]) {
					expect(findOperation(method, form), `${method} ${form}`).toMatchObject({ method, template: path });
					found += 1;
				}
			}
		}
		expect(found).toBeGreaterThan(4000);
	});

	it('is the more specific one of any two whose paths overlap', () => {
		let both = 0;
		for (const [index, { path }] of templates.entries()) {
			for (const { path: other, methods } of templates.slice(index + 1)) {
				const common = commonPath(path, other);
				if (common === undefined) continue;
				both += 1;
				for (const method of methods.map((one) => one.toUpperCase())) {
					expect(findOperation(method, common)?.template, `${method} ${common}`).toBe(expected(method, common));
				}
			}
		}
		expect(both).toBeGreaterThan(50);
	});

	it.each([
		[
			'GET',
			'/rest/api/3/project/KEY/classification-config',
			'/rest/api/3/project/{projectIdOrKey}/classification-config',
		],
		['GET', '/rest/api/3/project/type/KEY', '/rest/api/3/project/type/{projectTypeKey}'],
		['GET', '/rest/api/3/search', '/rest/api/3/search'],
		['GET', '/rest/api/3/search/', '/rest/api/3/search'],
		['HEAD', '/rest/api/3/search', '/rest/api/3/search'],
		['PUT', '/rest/api/3/search', undefined],
		['GET', '/rest/api/3/%73earch', '/rest/api/3/search'],
		['GET', '/rest/api/3/search//', undefined],
		['GET', '/rest/api/3//search', undefined],
		['GET', '/rest/api/3/search/jql', '/rest/api/3/search/jql'],
		['GET', '/rest/api/3/SEARCH', undefined],
		['GET', '/elsewhere/rest/api/3/search', undefined],
		['GET', '/rest/api/3/field/%2Fa%2Fb/contexts', '/rest/api/3/field/{fieldId}/contexts'],
		['GET', '/rest/api/3/field/%/contexts', '/rest/api/3/field/{fieldId}/contexts'],
		['GET', '/rest/api/3/field//contexts', undefined],
		['GET', '/rest/api/latest/myself', '/rest/api/2/myself'],
		['GET', '/rest/agile/latest/board/7', '/rest/agile/1.0/board/{boardId}'],
		['GET', '/rest/atlassian-connect/latest/addons/key', '/rest/atlassian-connect/1/addons/{addonKey}'],
		[
			'GET',
			'/gateway/api/jsm/assets/workspace/1/v1/objectschema/list',
			'/jsm/assets/workspace/{workspaceId}/v1/objectschema/list',
		],
		['POST', '/gateway/api/graphql', '/gateway/api/graphql'],
		['GET', '/gateway/api/rest/api/3/myself', undefined],
		['POST', '/rest/internal/api/latest/worklog/bulk', '/rest/internal/api/latest/worklog/bulk'],
		['GET', '/rest/latest/latest/latest', undefined],
		[
			'GET',
			'/2.0/repositories/team/%7B11111111-2222-3333-4444-555555555555%7D/issues',
			'/2.0/repositories/{workspace}/{repo_slug}/issues',
		],
		[
			'GET',
			'/2.0/repositories/team/repo/issues/7/attachments/a/b/c.txt',
			'/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}',
		],
		[
			'GET',
			'/2.0/repositories/team/repo/issues/export/repo-issues-7.zip',
			'/2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip',
		],
		['GET', '/2.0/repositories/team/repo/issues/export/repo.zip', undefined],
		['GET', '', undefined],
		['GET', '/', undefined],
	])('%s %s is %s', (method, path, template) => {
		expect(findOperation(method, path)?.template).toBe(template);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'size', 'get'])(
		'is undefined where a path or a method is called %s',
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

	it('is undefined for a path that is longer than all of them', () => {
		expect(findOperation('GET', `/rest/api/3${'/search'.repeat(10_000)}`)).toBeUndefined();
	});

	it('is the same object each time', () => {
		const operation = findOperation('GET', '/rest/api/3/search');
		expect(findOperation('GET', '/rest/api/3/search/')).toBe(operation);
		expect(findOperation('HEAD', '/rest/api/3/search')).toBe(operation);
	});
});

describe('the more specific template', () => {
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
			const find = finderOf(Object.fromEntries(order.map((one) => [one, ['GET 0 0 0 -']])));
			expect(find('GET', path)?.template).toBe(template);
		}
	});

	it('keeps the others from its paths, also those of methods that only they have', () => {
		expect(finderOf({ '/a/{id}': ['GET 0 0 0 -'] })('GET', '/a/x')?.template).toBe('/a/{id}');
		expect(finderOf({ '/a/{id}': ['GET 0 0 0 -'], '/a/x': ['PUT 0 0 0 -'] })('GET', '/a/x')).toBeUndefined();
	});

	it('has the methods of all templates that differ in names only', () => {
		const find = finderOf({
			'/a/{id}': ['GET 0 0 0 -', 'PUT 0 0 0 -'],
			'/a/{name}': ['DELETE 0 0 0 -'],
		});
		expect(['GET', 'PUT', 'DELETE', 'POST'].map((method) => find(method, '/a/1')?.template)).toEqual([
			'/a/{id}',
			'/a/{id}',
			'/a/{name}',
			undefined,
		]);
	});
});

describe('an operation', () => {
	it('is read from its row', () => {
		const find = operationFinder({
			bases: ['/2.0'],
			pages: ['', 'cloud/jira/rest/api-group-things'],
			scopes: ['', 'read:jira-work', 'read:issue:jira read:user:jira'],
			operations: {
				'/rest/api/9/{a}/Things-to.do': [
					'GET 0 0 0 - sparse',
					'POST 1 1 2 READ deprecated reads no-check token /rest/b',
				],
				'/2.0/things': ['PUT 1 0 0 ADMIN experimental undocumented'],
			},
		});
		expect(find('POST', '/rest/api/9/1/Things-to.do')).toEqual({
			method: 'POST',
			template: '/rest/api/9/{a}/Things-to.do',
			scopes: { classic: ['read:jira-work'], granular: ['read:issue:jira', 'read:user:jira'], connect: 'READ' },
			reads: true,
			experimental: false,
			deprecated: true,
			undocumented: false,
			noCheck: true,
			paging: 'token',
			successor: '/rest/b',
			page: 'https://developer.atlassian.com/cloud/jira/rest/api-group-things/#api-rest-api-9-a-things-to-do-post',
		});
		expect(find('GET', '/rest/api/9/1/Things-to.do')).toEqual({
			method: 'GET',
			template: '/rest/api/9/{a}/Things-to.do',
			scopes: { classic: [], granular: [], connect: undefined },
			reads: true,
			experimental: false,
			deprecated: false,
			undocumented: false,
			noCheck: false,
			paging: 'sparse',
			successor: undefined,
			page: undefined,
		});
		expect(find('PUT', '/2.0/things')).toMatchObject({
			reads: false,
			experimental: true,
			undocumented: true,
			page: 'https://developer.atlassian.com/cloud/jira/rest/api-group-things/#api-things-put',
		});
	});

	it('is deprecated or experimental where its declaration is, and has the same page', () => {
		for (const { name } of products) {
			const text = readFileSync(new URL(`../../generated/${name}.d.ts`, import.meta.url), 'utf8');
			for (const { method, template, comment } of commentedOperations(text)) {
				if (ownerOf(template) !== name) continue;
				expect(findOperation(method, template), `${method} ${template}`).toMatchObject({
					deprecated: comment.includes('@deprecated'),
					experimental: comment.includes('@experimental'),
					page: /@see (\S+)/.exec(comment)?.[1],
				});
			}
		}
	});
});

function finderOf(operations: Readonly<Record<string, readonly string[]>>): FindOperation {
	return operationFinder({ bases: [], pages: [''], scopes: [''], operations });
}

/** The first product that has the path. */
function ownerOf(template: string): string | undefined {
	return templates.find(({ path }) => path === template)?.product.name;
}

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
