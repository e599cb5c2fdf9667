import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anchorOf, factsOf, operationsFile } from '../../scripts/generate/operations/index.ts';
import { normalise } from '../../scripts/generate/normalise/index.ts';
import { operationsOf } from '../../scripts/generate/openapi.ts';
import { documentWith, hasSpecs, readSpecs } from './documents.ts';
import { table } from '../operations/table.ts';
import { allWrittenPaths } from './written.ts';
import type { OperationFacts } from '../../scripts/generate/operations/index.ts';
import type { Document, Operation } from '../../scripts/generate/openapi.ts';

const jira = { name: 'jira-v3', alias: 'JiraV3', url: '', docs: 'cloud/jira/platform/rest/v3' };

function factsOfOne(
	operation: Partial<Operation>,
	path = '/things/{id}',
	method: 'get' | 'post' = 'get',
): OperationFacts {
	const document: Document = {
		...documentWith({}),
		paths: { [path]: { [method]: { responses: {}, ...operation } } },
	};
	const [facts] = factsOf(jira, document, normalise(document, jira));
	if (!facts) throw new Error('no operation is left');
	return facts;
}

describe('the facts of an operation', () => {
	test('are its scopes: those with two parts, those with three, and that of Connect', () => {
		const said = [{ scopes: ['read:jira-work'] }, { scopes: ['read:issue:jira', 'read:avatar:jira'] }];
		expect(factsOfOne({ 'x-atlassian-oauth2-scopes': said, 'x-atlassian-connect-scope': 'READ' })).toMatchObject({
			classic: ['read:jira-work'],
			granular: ['read:avatar:jira', 'read:issue:jira'],
			connect: 'READ',
		});
		expect(factsOfOne({ security: [{ basicAuth: [] }, { OAuth2: ['read:sprint:jira-software'] }] })).toMatchObject({
			classic: [],
			granular: ['read:sprint:jira-software'],
		});
		expect(factsOfOne({ 'x-atlassian-connect-scope': 'NONE' })).not.toHaveProperty('connect');
	});

	test('are its page in the documentation', () => {
		expect(factsOfOne({ tags: ['Issue custom field values (apps)'] }).page).toBe(
			'cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-',
		);
		// Without tags, as the document of Assets: the first segment. Without one among others that have some: all in one.
		expect(factsOfOne({}).page).toBe('cloud/jira/platform/rest/v3/api-group-things');
		const document = {
			...documentWith({}),
			paths: { '/things': { get: { tags: ['Things'], responses: {} }, post: { responses: {} } } },
		};
		expect(factsOf(jira, document, normalise(document, jira)).map(({ page }) => page)).toEqual([
			'cloud/jira/platform/rest/v3/api-group-things',
			'cloud/jira/platform/rest/v3/api-group-other-operations',
		]);
		expect(anchorOf('/rest/api/3/issue/{issueIdOrKey}', 'get')).toBe('api-rest-api-3-issue-issueidorkey-get');
		expect(anchorOf('/repositories/{workspace}/{repo_slug}', 'put')).toBe('api-repositories-workspace-repo-slug-put');
	});

	test.each([
		[['startAt', 'maxResults'], '/rest/api/3/project/search', 'startAt'],
		[['startAt', 'maxResults'], '/rest/api/3/user/assignable/search', 'sparse'],
		[['nextPageToken'], '/rest/api/3/search/jql', 'token'],
		[['start', 'limit'], '/rest/servicedeskapi/request', 'start'],
		[['expand'], '/rest/api/3/issue/{id}', undefined],
	])('are how its list goes on: %j of %s is %s', (names, path, paging) => {
		const parameters = names.map((name) => ({ name, in: 'query' as const, schema: { type: 'integer' } }));
		expect(factsOfOne({ parameters }, path).paging).toBe(paging);
	});

	test('are whether a POST only reads, and whether it needs no-check', () => {
		expect(factsOfOne({}, '/rest/api/3/search/jql', 'post')).toMatchObject({ reads: true, noCheck: false });
		expect(factsOfOne({}, '/rest/api/3/issue', 'post')).toMatchObject({ reads: false, noCheck: false });
		expect(factsOfOne({}, '/rest/api/3/issue/{id}/attachments', 'post')).toMatchObject({ noCheck: true });
		expect(factsOfOne({ summary: 'Needs `X-Atlassian-Token: no-check`.' }, '/x', 'post').noCheck).toBe(true);
	});

	test('are written as rows', () => {
		const facts = factsOfOne({ deprecated: true, 'x-experimental': true }, '/rest/api/3/search', 'post');
		expect(operationsFile([facts], [])).toContain(
			'"/rest/api/3/search":["POST 1 0 0 - experimental deprecated reads /rest/api/3/search/jql"]',
		);
	});

	test('of the first product count where two have the same operation', () => {
		const facts = factsOfOne({});
		expect(operationsFile([facts, { ...facts, deprecated: true }], [])).toContain('["GET 1 0 0 -"]');
	});
});

const { operations, pages, scopes } = table;

function rowsOf(template: string): readonly string[] {
	return operations[template] ?? [];
}

describe('generated/operations.js', () => {
	test('has every operation that the declarations have', () => {
		const missing = allWrittenPaths().flatMap(({ path, methods }) =>
			methods
				.filter((method) => !rowsOf(path).some((row) => row.startsWith(`${method.toUpperCase()} `)))
				.map((method) => `${method} ${path}`),
		);
		expect(missing).toEqual([]);
	});

	test.each([
		['/rest/api/3/search/jql', 'POST', ['reads', 'token'], 'read:jira-work'],
		['/rest/api/3/user/search', 'GET', ['sparse'], 'read:jira-user'],
		['/rest/api/3/issue/{issueIdOrKey}/attachments', 'POST', ['no-check'], 'write:jira-work'],
		['/rest/servicedeskapi/servicedesk', 'GET', ['start'], 'read:servicedesk-request'],
		['/2.0/repositories/{workspace}/{repo_slug}/pipelines', 'GET', ['page'], 'pipeline'],
		['/rest/api/3/search', 'GET', ['deprecated', 'startAt', '/rest/api/3/search/jql'], 'read:jira-work'],
	])('%s %s is %j with %s', (template, method, traits, scope) => {
		const words = rowsOf(template)
			.find((row) => row.startsWith(`${method} `))
			?.split(' ');
		expect(words?.slice(5)).toEqual(traits);
		expect(scopes[Number(words?.[2])]).toBe(scope);
	});

	test('holds no words but names, templates and scopes', () => {
		const text = readFileSync(new URL('../../generated/operations.js', import.meta.url), 'utf8');
		const allowed = [
			/^\/\/ Written by `npm run generate`, never by hand\. Its source is in manifest\.json\.$/,
			/^(?:export const json = `\{|"(?:bases|pages|scopes)":\[|"operations":\{|\],|\}|\}`|)$/,
			/^"[a-zA-Z0-9./{}-]*",?$/,
			/^"(?:[\w:.-]+ ?)*",?$/,
			/^"\/[\w./{}-]+":\[(?:"[A-Z]+ \d+ \d+ \d+ (?:[A-Z_]+|-)(?: [a-zA-Z-]+)*(?: \/[\w./{}-]+)?",?)+\],?$/,
		];
		expect(text.split('\n').filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
	});

	test('leads to pages of the documentation', () => {
		expect(
			pages.filter((page) => page !== '' && !/^[a-z-]+(?:\/[a-z0-9-]+)*\/api-group-[a-z0-9-]+$/.test(page)),
		).toEqual([]);
	});
});

test.runIf(hasSpecs)('the anchors are those that the documents link to', () => {
	// The links of the others are to other products, or out of date.
	const names = ['jira-v3', 'confluence-v2', 'bitbucket'];
	for (const { document } of readSpecs().filter(({ product }) => names.includes(product.name))) {
		const own = new Set(operationsOf(document).map(({ path, method }) => anchorOf(path, method)));
		const linked = [...JSON.stringify(document).matchAll(/#(api-(?!group)[a-z0-9-]+-(?:get|put|post|delete))\b/g)];
		const found = linked.filter(([, anchor = '']) => own.has(anchor));
		expect(found.length / linked.length).toBeGreaterThan(0.8);
	}
});
