import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components } from '../../generated/jira-v3.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];

const jira = createClient(tenant);
declare const key: string;
declare const id: number;

test('a concrete path has the answer of its template', () => {
	expectTypeOf(jira.get('rest/api/3/issue/KEY-1').json()).resolves.toExtend<Schemas['IssueBean']>();
	expectTypeOf(jira.get('/rest/api/3/issue/KEY-1').json()).resolves.toExtend<Schemas['IssueBean']>();
	expectTypeOf(jira.get('rest/api/3/myself').json()).resolves.toEqualTypeOf<Schemas['User']>();
});

test('a path may have variables in it', () => {
	expectTypeOf(jira.get(`rest/api/3/issue/${key}`).json()).resolves.toExtend<Schemas['IssueBean']>();
	expectTypeOf(jira.get(`/rest/api/3/issue/${key}/comment/${id}`).json()).resolves.toEqualTypeOf<Schemas['Comment']>();
	expectTypeOf(jira.get(`rest/api/3/issue/KEY-${id}/comment`).json()).resolves.toEqualTypeOf<
		Schemas['PageOfComments']
	>();
});

test('a template takes its parameters', () => {
	expectTypeOf(
		jira.get('rest/api/3/issue/{issueIdOrKey}/comment/{id}', { params: { issueIdOrKey: 'KEY-1', id: '10000' } }).json(),
	).resolves.toEqualTypeOf<Schemas['Comment']>();
	void jira.get('/rest/api/3/issue/{issueIdOrKey}', {
		params: { issueIdOrKey: 10_001 },
		searchParams: { fields: ['summary'] },
	});
});

test('a literal segment wins over a parameter', () => {
	expectTypeOf(jira.get('rest/api/3/issue/createmeta').json()).resolves.toEqualTypeOf<Schemas['IssueCreateMetadata']>();
	expectTypeOf(jira.get('rest/api/3/project/search').json()).resolves.toEqualTypeOf<Schemas['PageBeanProject']>();
	expectTypeOf(jira.get('rest/api/3/project/type').json()).resolves.toEqualTypeOf<Schemas['ProjectType'][]>();
});

test('a literal segment that leads nowhere is a parameter', () => {
	expectTypeOf(jira.get('rest/api/3/issue/createmeta/comment/10000').json()).resolves.toEqualTypeOf<
		Schemas['Comment']
	>();
	expectTypeOf(jira.get('rest/api/3/issue/createmeta/KEY/issuetypes').json()).resolves.toEqualTypeOf<
		Schemas['PageOfCreateMetaIssueTypes']
	>();
});

test('a query may be written in the path', () => {
	expectTypeOf(jira.get('rest/api/3/issue/KEY-1?expand=names').json()).resolves.toExtend<Schemas['IssueBean']>();
	void jira.get('rest/api/3/issue/KEY-1?fields={}');
	void jira.get('rest/api/3/issue/{issueIdOrKey}?fields=summary', { params: { issueIdOrKey: 'KEY-1' } });
	void jira.delete('rest/api/3/user?accountId=1');
	void jira.delete(`rest/api/3/user?accountId=${key}`, { searchParams: { key: 'a' } });
});

test('a query is typed, and takes lists', () => {
	void jira.get('rest/api/3/issue/KEY-1', {
		searchParams: { fields: 'summary', properties: ['a', 'b'] as const, failFast: true },
	});
	void jira.delete('rest/api/3/user', { searchParams: { accountId: '1' } });
});

test('a body is typed', () => {
	expectTypeOf(jira.post('rest/api/3/issue', { json: { fields: { summary: 'x' } } }).json()).resolves.toEqualTypeOf<
		Schemas['CreatedIssue']
	>();
	void jira.put('rest/api/3/mypreferences', { json: 'text', searchParams: { key: 'a' } });
	void jira.put('rest/api/3/mypreferences', { body: 'text', searchParams: { key: 'a' } });
	void jira.put('rest/api/3/filter/1/columns', { json: { columns: ['summary'] } });
});

test('files are sent as a form or as they are', () => {
	expectTypeOf(jira.post('rest/api/3/issue/KEY-1/attachments', { body: new FormData() }).json()).resolves.toEqualTypeOf<
		Schemas['Attachment'][]
	>();
	void jira.post('rest/api/3/project/KEY/avatar2', { body: new Blob([]), searchParams: { x: 0 } });
});

test('a JSON Patch is a list of steps under its own type', () => {
	void jira.put('rest/api/3/plans/plan/1', {
		json: [{ op: 'replace', path: '/name', value: 'x' }],
		headers: { 'Content-Type': 'application/json-patch+json', 'X-Other': 'x' },
	});
});

test('204 is undefined, several answers are a union, silence is unknown', () => {
	expectTypeOf(jira.delete('rest/api/3/issue/KEY-1').json()).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(
		jira.post('rest/api/3/issue/KEY-1/transitions', { json: { transition: { id: '5' } } }).json(),
	).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(jira.get('rest/api/3/attachment/content/1').json()).resolves.toEqualTypeOf<unknown>();
	expectTypeOf(jira.get('rest/api/3/issue/KEY-1/remotelink').json()).resolves.toEqualTypeOf<
		Schemas['RemoteIssueLink'] | Schemas['RemoteIssueLink'][]
	>();
});

test('a header that an operation has is typed, and others may be added', () => {
	void jira.put('rest/atlassian-connect/1/migration/field', {
		headers: { 'Atlassian-Transfer-Id': 'x', Other: 'y' },
		json: { updateValueList: [] },
	});
	// @ts-expect-error the header is required
	void jira.put('rest/atlassian-connect/1/migration/field', { json: { updateValueList: [] } });
});

test("ky's other options are there", () => {
	void jira.get('rest/api/3/myself', {
		timeout: 1000,
		retry: { limit: 1 },
		signal: AbortSignal.timeout(1),
		headers: { 'X-Force-Accept-Language': 'true' },
	});
	void jira.get(`rest/api/3/issue/${key}`, {
		hooks: { beforeRequest: [({ request }) => request.headers.set('a', 'b')] },
	});
});

test('HEAD asks where GET answers', () => {
	expectTypeOf(jira.head('rest/api/3/attachment/content/1').json()).resolves.toEqualTypeOf<undefined>();
	// @ts-expect-error misspelt
	void jira.head('rest/api/3/attachment/kontent/1');
});

test('a wrong path does not compile', () => {
	// @ts-expect-error misspelt
	void jira.get('rest/api/3/isue/KEY-1');
	// @ts-expect-error misspelt, with a variable
	void jira.get(`rest/api/3/isue/${key}`);
	// @ts-expect-error a segment too many
	void jira.get('rest/api/3/myself/x');
	// @ts-expect-error a segment too few
	void jira.get('rest/api/3');
	// @ts-expect-error an empty segment
	void jira.get('rest/api/3/issue//comment');
	// @ts-expect-error an empty last segment
	void jira.get('rest/api/3/issue/');
	// @ts-expect-error a template whose parameter has another name
	void jira.get('rest/api/3/issue/{key}', { params: { issueIdOrKey: 'KEY-1' } });
	// @ts-expect-error no path at all
	void jira.get('');
});

test('a wrong method does not compile', () => {
	// @ts-expect-error there is no DELETE of oneself
	void jira.delete('rest/api/3/myself');
	// @ts-expect-error Jira has no PATCH
	void jira.patch('rest/api/3/issue/KEY-1');
});

test('the message names method and path in words', () => {
	type Path = Parameters<typeof jira.get<'rest/api/3/isue'>>[0];
	expectTypeOf<Path['refused']>().toEqualTypeOf<"GET rest/api/3/isue: no such path in Atlassian's documents">();
	type Method = Parameters<typeof jira.delete<'rest/api/3/myself'>>[0];
	expectTypeOf<
		Method['refused']
	>().toEqualTypeOf<"DELETE rest/api/3/myself: Atlassian's documents have this path, but not with this method">();
});

test('wrong options do not compile', () => {
	// @ts-expect-error a query of another name
	void jira.get('rest/api/3/issue/KEY-1', { searchParams: { feilds: 'summary' } });
	// @ts-expect-error a query of another type
	void jira.get('rest/api/3/issue/KEY-1', { searchParams: { failFast: 'yes' } });
	// @ts-expect-error a required query is missing
	void jira.delete('rest/api/3/user');
	// @ts-expect-error the body is missing
	void jira.post('rest/api/3/issue');
	// @ts-expect-error a body of another type
	void jira.post('rest/api/3/issue', { json: { fields: 'summary' } });
	// @ts-expect-error a parameter is missing
	void jira.get('rest/api/3/issue/{issueIdOrKey}');
	// @ts-expect-error one of the parameters is missing
	void jira.get('rest/api/3/issue/{issueIdOrKey}/comment/{id}', { params: { id: 1 } });
	// @ts-expect-error parameters where the path has none
	void jira.get('rest/api/3/issue/KEY-1', { params: { issueIdOrKey: 'KEY-1' } });
	// @ts-expect-error a body where there is none
	void jira.get('rest/api/3/myself', { json: {} });
	// @ts-expect-error an attachment is a form
	void jira.post('rest/api/3/issue/KEY-1/attachments', { json: [] });
	// @ts-expect-error a patch under another type
	void jira.put('rest/api/3/plans/plan/1', { json: [], headers: { 'Content-Type': 'application/json' } });
	// @ts-expect-error the client knows the method
	void jira.get('rest/api/3/myself', { method: 'post' });
});

test('a wrong property of the answer does not compile', async () => {
	const issue = await jira.get('rest/api/3/issue/KEY-1').json();
	// @ts-expect-error misspelt
	void issue.feilds;
});
