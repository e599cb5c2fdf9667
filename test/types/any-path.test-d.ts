import { expectTypeOf, test } from 'vitest';
import type { Bitbucket } from '../../generated/bitbucket.d.ts';
import type { JiraSoftware } from '../../generated/jira-software.d.ts';
import type { JiraV3 } from '../../generated/jira-v3.d.ts';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components } from '../../generated/jira-v3.d.ts';
import type { ResponseOf, ResponsePromiseOf, Checked, OptionsOf, Suggested } from '../../src/client/types/index.ts';

declare const tenant: TenantInfo;

/** What openapi-typescript writes for someone else's document, boilerplate included. */
interface Extra {
	'/rest/tempo/4/worklogs/{id}': {
		parameters: { query?: never; header?: never; path?: never; cookie?: never };
		get: {
			parameters: { query?: { detail?: boolean }; header?: never; path: { id: number }; cookie?: never };
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { 'application/vnd.tempo+json': { worked: number } } };
			};
		};
		put?: never;
		post: {
			parameters: { query: { notify: boolean }; path: { id: number } };
			requestBody: { content: { 'application/json': { worked: number } } };
			responses: { 201: { content: { 'application/json': { id: number } } }; 204: { content?: never } };
		};
		delete?: never;
	};
	'/rest/tempo/4/exports/{id}.{format}': {
		get: {
			parameters: { path: { id: string; format: string } };
			responses: { 200: { content: { 'application/json': 'export' } } };
		};
	};
	'/rest/tempo/4/worklogs/search': { get: { responses: { 200: { content: { 'application/json': string[] } } } } };
	'/rest/api/3/issue/mine': { get: { responses: { 200: { content: { 'application/json': 'mine' } } } } };
	'rest/api/3/myself': { get: { responses: { 200: { content: { 'application/json': { mine: true } } } } } };
}

const jira = createClient(tenant);
const both = createClient<Extra>(tenant);
declare const url: string;
declare const id: number;

test('any string is a path, and gives unknown', () => {
	expectTypeOf(jira.get(url).json()).resolves.toEqualTypeOf<unknown>();
	expectTypeOf(jira.get(`${url}/rest/api/3/issue/KEY-1`).json()).resolves.toEqualTypeOf<unknown>();
	void jira.post(url, { json: 1, searchParams: { a: ['b', 2] }, params: { x: 5n } });
	void jira.get(url, { searchParams: new URLSearchParams() });
	expectTypeOf(both.get(url).json()).resolves.toEqualTypeOf<unknown>();
});

test('a variable where the documents have literals is any of them', () => {
	const version = 2 as number;
	expectTypeOf(jira.get(`rest/api/${version}/issue/KEY-1`).json()).resolves.toEqualTypeOf<
		ResponseOf<'get', 'rest/api/2/issue/{issueIdOrKey}'> | ResponseOf<'get', 'rest/api/3/issue/{issueIdOrKey}'>
	>();
	void jira.post(`rest/api/${version}/issue/KEY-1/comment`, { json: { body: 'text' } });
	void jira.get(`rest/api/${version}/issue/KEY-1`, { searchParams: { expand: 'names' } });
	void jira.put(`rest/api/${version}/issue/{issueIdOrKey}`, { params: { issueIdOrKey: 1 }, json: { fields: {} } });
	void jira.paginate(`rest/api/${version}/project/search`).pages();
	// @ts-expect-error none of them has this method
	void jira.delete(`rest/api/${version}/project/KEY/statuses`);
	// @ts-expect-error none of them has this query parameter
	void jira.get(`rest/api/${version}/issue/KEY-1?expnad=names`);
	// @ts-expect-error none of them has this key
	void jira.post(`rest/api/${version}/issue/KEY-1/comment`, { json: { bdoy: 'text' } });
	// @ts-expect-error each of them needs a body
	void jira.post(`rest/api/${version}/issue/KEY-1/comment`);
	// @ts-expect-error no paginated list
	void jira.paginate(`rest/api/${version}/myself`);
});

test('a variable at the end of a path may hold the rest of it, and gives unknown', () => {
	expectTypeOf(jira.get(`rest/api/3/issue/KEY-1/${url}`).json()).resolves.toEqualTypeOf<unknown>();
	expectTypeOf(jira.put(`rest/api/3/${url}`, { json: {} }).json()).resolves.toEqualTypeOf<unknown>();
	// @ts-expect-error nothing stands there
	void jira.get(`rest/api/3/myself/${url}`);
	// @ts-expect-error misspelt before the variable
	void jira.get(`rest/app/${2 as number}/issue/KEY-1`);
	// @ts-expect-error misspelt behind the variable
	void jira.get(`rest/api/${2 as number}/isue/KEY-1`);
});

test('either of several literals gives either of their answers', () => {
	const version = Math.random() > 0.5 ? '2' : '3';
	expectTypeOf(jira.get(`rest/api/${version}/myself`).json()).resolves.toHaveProperty('accountId');
});

test('either of two paths gives either of two answers', () => {
	const path = Math.random() > 0.5 ? 'rest/api/2/serverInfo' : 'rest/servicedeskapi/info';
	expectTypeOf(jira.get(path).json()).resolves.toHaveProperty('version');
	// @ts-expect-error one of the two is misspelt
	void jira.get(Math.random() > 0.5 ? 'rest/api/3/serverInfo' : 'rest/servicedeskapi/inof');
});

test("one's own paths are added to Atlassian's", () => {
	expectTypeOf(both.get('rest/tempo/4/worklogs/1').json()).resolves.toEqualTypeOf<{ worked: number }>();
	expectTypeOf(
		both.get(`/rest/tempo/4/worklogs/${1 as number}`, { searchParams: { detail: true } }).json(),
	).resolves.toEqualTypeOf<{ worked: number }>();
	expectTypeOf(both.get('rest/tempo/4/worklogs/{id}', { params: { id: 1 } }).json()).resolves.toEqualTypeOf<{
		worked: number;
	}>();
	expectTypeOf(both.get('rest/tempo/4/worklogs/search').json()).resolves.toEqualTypeOf<string[]>();
	expectTypeOf(both.get('rest/tempo/4/exports/5.csv').json()).resolves.toEqualTypeOf<'export'>();
	expectTypeOf(
		both.get('rest/tempo/4/exports/{id}.{format}', { params: { id: '5', format: 'csv' } }).json(),
	).resolves.toEqualTypeOf<'export'>();
	expectTypeOf(
		both.post('rest/tempo/4/worklogs/1', { json: { worked: 1 }, searchParams: { notify: true } }).json(),
	).resolves.toEqualTypeOf<{ id: number } | undefined>();
	expectTypeOf(both.get('rest/api/3/issue/KEY-1').json()).resolves.toHaveProperty('fields');
});

test("one's own path wins", () => {
	expectTypeOf(both.get('rest/api/3/myself').json()).resolves.toEqualTypeOf<{ mine: true }>();
	expectTypeOf(both.get('rest/api/3/issue/mine').json()).resolves.toEqualTypeOf<'mine'>();
	expectTypeOf(both.get(`rest/api/3/issue/${url}`).json()).resolves.toHaveProperty('fields');
});

test("wrong calls to one's own paths do not compile", () => {
	// @ts-expect-error misspelt
	void both.get('rest/tempo/4/worklog/1');
	// @ts-expect-error no such method
	void both.delete('rest/tempo/4/worklogs/1');
	// @ts-expect-error the body is missing
	void both.post('rest/tempo/4/worklogs/1', { searchParams: { notify: true } });
	// @ts-expect-error the query is missing
	void both.post('rest/tempo/4/worklogs/1', { json: { worked: 1 } });
	// @ts-expect-error no format
	void both.get('rest/tempo/4/exports/5');
	// @ts-expect-error no body is declared
	void both.get('rest/tempo/4/worklogs/1', { json: {} });
	// @ts-expect-error only where it was asked for
	void jira.get('rest/tempo/4/worklogs/1');
});

test('answers and options have names', () => {
	expectTypeOf<ResponseOf<'get', 'rest/api/3/issue/{issueIdOrKey}'>>().toExtend<components['schemas']['IssueBean']>();
	expectTypeOf(jira.get('rest/api/3/issue/KEY-1').json()).resolves.toEqualTypeOf<
		ResponseOf<'get', 'rest/api/3/issue/{issueIdOrKey}'>
	>();
	expectTypeOf<ResponseOf<'get', 'rest/tempo/4/worklogs/1', Extra>>().toEqualTypeOf<{ worked: number }>();
	expectTypeOf<components['schemas']['IssueUpdateDetails']>().toExtend<OptionsOf<'post', 'rest/api/3/issue'>['json']>();
	expectTypeOf<{ fields: 'summary' }>().toExtend<OptionsOf<'get', 'rest/api/3/issue/KEY-1'>['searchParams']>();
});

test("a function of one's own may take a path", () => {
	function load<P extends Suggested<'get', {}>>(path: Checked<'get', P, {}>): ResponsePromiseOf<'get', P, {}> {
		// oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- without, options are asked for
		return jira.get(path as string) as ResponsePromiseOf<'get', P, {}>;
	}
	expectTypeOf(load('rest/api/3/issue/KEY-1').json()).resolves.toEqualTypeOf<
		ResponseOf<'get', 'rest/api/3/issue/{issueIdOrKey}'>
	>();
	// @ts-expect-error misspelt
	void load('rest/api/3/isue/KEY-1');
});

test('a misspelt path with a variable in it does not compile', () => {
	// @ts-expect-error -- the path is `comment`
	void jira.get(`rest/api/3/issue/${key}/comments`);
	// @ts-expect-error -- the path is `watchers`
	void jira.delete(`rest/api/3/issue/${key}/watcher`);
	// @ts-expect-error -- the path is `sprint`
	void jira.get(`rest/agile/1.0/board/${id}/sprints`);
	// @ts-expect-error -- the path is `comment`
	void jira.get(`rest/api/${id}/issue/KEY-1/comments`);
});

test('an optional query value may be undefined', () => {
	const cursor = undefined as string | undefined;
	void jira.get('rest/api/3/search/jql', { searchParams: { jql: 'project = KEY', nextPageToken: cursor } });
});

test('a client of one product of the Cloud, or of two, checks the paths of all', () => {
	const bitbucket = createClient<Bitbucket>(tenant);
	void bitbucket.get('repositories/team/app');
	void bitbucket.get('rest/api/3/myself');
	// @ts-expect-error no such path
	void bitbucket.get('repositories/team/app/pullrequest');
	const both = createClient<JiraV3 & JiraSoftware>(tenant);
	expectTypeOf(both.get('rest/agile/1.0/board/1').json()).resolves.toEqualTypeOf<
		ResponseOf<'get', 'rest/agile/1.0/board/{boardId}'>
	>();
	// @ts-expect-error no such path
	void both.get('rest/api/3/isue/KEY-1');
});
