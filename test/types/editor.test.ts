import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writtenPaths } from '../../scripts/generate/count.ts';
import { completions, definition, hover, struckThrough } from './editor.ts';

describe('an editor offers', { timeout: 30_000 }, () => {
	test('every template that has the method', () => {
		const offered = completions("jira.get('|')");
		expect(offered).toContain('rest/api/3/issue/{issueIdOrKey}');
		expect(offered).toContain('wiki/api/v2/pages/{id}');
		expect(offered).toContain('2.0/repositories/{workspace}/{repo_slug}');
		expect(offered.length).toBeGreaterThan(1000);
	});

	test('no template that lacks the method', () => {
		const offered = completions("jira.delete('rest/api/3/|')");
		expect(offered).toContain('rest/api/3/issue/{issueIdOrKey}');
		expect(offered).not.toContain('rest/api/3/myself');
	});

	test('the names of a query', () => {
		expect(completions("jira.get('rest/api/3/issue/KEY-1', { searchParams: { | } })")).toEqual(
			expect.arrayContaining(['fields', 'properties']),
		);
	});

	test('the options, those of ky among them', () => {
		expect(completions("jira.get('rest/api/3/issue/{issueIdOrKey}', { | })")).toEqual(
			expect.arrayContaining(['params', 'searchParams', 'timeout', 'retry']),
		);
	});

	test('the names of a body', () => {
		expect(completions("jira.post('rest/api/3/issue/KEY-1/comment', { json: { | } })")).toContain('visibility');
	});

	test('the system fields of an issue that is created, those of any form too', () => {
		const offered = completions("jira.post('rest/api/3/issue', { json: { fields: { | } } })");
		expect(offered).toEqual(expect.arrayContaining(['project', 'issuetype', 'summary', 'assignee', 'priority']));
	});

	test('the properties of an answer', () => {
		expect(completions("const issue = await jira.get('rest/api/3/issue/KEY-1').json()\nissue.|")).toContain('fields');
	});

	test('the paths of one product of the Cloud, where the client is said to be of it', () => {
		const offered = completions(
			"import type { Bitbucket } from '../../generated/bitbucket.d.ts'\ncreateClient<Bitbucket>(tenant).get('|')",
		);
		expect(offered).toContain('2.0/repositories/{workspace}/{repo_slug}');
		expect(offered).toContain('/2.0/repositories/{workspace}/{repo_slug}');
		expect(offered.filter((one) => /^\/?(?:rest|wiki)\//.test(one))).toEqual([]);
	});

	test.each([
		['Bitbucket', 'bitbucket'],
		['JiraV3', 'jira-v3'],
		['Assets', 'assets'],
		['AdminOrganization', 'admin-organization'],
		['AdminUserManagement', 'admin-user-management'],
		['BitbucketDataCenter', 'bitbucket-data-center'],
		['JiraDataCenter', 'jira-data-center'],
		['ConfluenceDataCenter', 'confluence-data-center'],
	])('of %s exactly the paths that have the method', (type, file) => {
		const declarations = readFileSync(new URL(`../../generated/${file}.d.ts`, import.meta.url), 'utf8');
		const withPost = writtenPaths(declarations).flatMap(({ path, methods }) =>
			methods.includes('post') ? [path] : [],
		);
		const offered = completions(
			`import type { ${type} } from '../../generated/${file}.d.ts'\ncreateClient<${type}>(tenant).post('|')`,
		);
		expect(offered.toSorted()).toEqual(withPost.flatMap((path) => [path, path.slice(1)]).toSorted());
	});

	test('paths only, and not the words with which a path is refused', () => {
		for (const call of ["jira.get('|')", "jira.get('rest/api/3/iss|')", "jira.paginate('rest/|')"])
			expect(completions(call).filter((one) => one.includes(' '))).toEqual([]);
	});

	test("one's own paths that have the method, as openapi-typescript writes those that have not", () => {
		const own = `{ '/own/{id}': { get: { responses: {} }, post?: never }, 'other': { post: { responses: {} } } }`;
		expect(completions(`createClient<${own}>({}).post('|')`)).toContain('other');
		expect(completions(`createClient<${own}>({}).post('|')`)).not.toContain('own/{id}');
		expect(completions(`createClient<${own}>({}).head('|')`)).toContain('own/{id}');
	});

	test("one's own paths", () => {
		expect(completions("createClient<{ '/own/{id}': { get: { responses: {} } } }>({}).get('|')")).toContain(
			'/own/{id}',
		);
	});
});

describe('an editor shows at .json of a response', { timeout: 30_000 }, () => {
	const page = 'https://developer.atlassian.com/cloud/jira/platform/rest/v3';

	test('the page of the operation', () => {
		expect(hover("await jira.get('rest/api/3/issue/KEY-1').js|on()")).toEqual([
			`@see ${page}/api-group-issues/#api-rest-api-3-issue-issueidorkey-get`,
		]);
		expect(hover('declare const key: string\nawait jira.delete(`rest/api/3/issue/${key}`).js|on()')).toEqual([
			`@see ${page}/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete`,
		]);
	});

	test('the page of an operation of Data Center, and of Assets', () => {
		const git = "import type { BitbucketDataCenter } from '../../generated/bitbucket-data-center.d.ts'\n";
		expect(
			hover(`${git}await createClient<BitbucketDataCenter>(tenant).get('rest/api/1.0/projects/KEY/repos').js|on()`),
		).toEqual([
			'@see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-get',
		]);
		expect(hover("await jira.get('jsm/assets/workspace/1/v1/objectschema/list').js|on()")).toEqual([
			'@see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-list-get',
		]);
	});

	test('that the operation is deprecated, and which one takes its place', () => {
		expect(hover("await jira.get('rest/api/3/search?jql=a').js|on()")).toEqual([
			'@deprecated `GET /rest/api/3/search/jql` takes its place.',
			`@see ${page}/api-group-issue-search/#api-rest-api-3-search-get`,
		]);
	});

	test('a line through it where the operation is deprecated', () => {
		expect(struckThrough("await jira.get('rest/api/3/search?jql=a').json()")).toEqual(['json']);
		expect(struckThrough("await jira.get('rest/api/3/issue/KEY-1').json()")).toEqual([]);
	});

	test('nothing for a path that is known at run time only', () => {
		expect(hover("await jira.get('rest/api/3/search' as string).js|on()").join('\n')).not.toContain('@see');
	});

	test('the operation itself, one jump away', () => {
		expect(definition("await jira.get('rest/api/3/issue/KEY-1').js|on()")).toEqual({
			file: 'jira-v3.d.ts',
			above: `/** @see ${page}/api-group-issues/#api-rest-api-3-issue-issueidorkey-get */`,
		});
	});
});

describe('an editor offers for the scopes of a call', { timeout: 30_000 }, () => {
	test('the templates of its method', () => {
		const offered = completions("scopesOf('DELETE', '|')");
		expect(offered).toContain('rest/api/3/issue/{issueIdOrKey}');
		expect(offered).not.toContain('rest/api/3/myself');
		expect(completions("operationOf('GET', '|')")).toContain('rest/api/3/myself');
	});
});
