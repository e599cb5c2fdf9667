import { expectTypeOf, test } from 'vitest';
import { createClient, type ResponseOf, type TenantInfo } from '../../src/index.ts';
import type { components as JiraV3 } from '../../generated/jira-v3.d.ts';

type Schemas = JiraV3['schemas'];

declare const tenant: TenantInfo;
const jira = createClient(tenant);
declare const key: string;

test('the fields that a query names are there, and no other one of the system', async () => {
	const searchParams = { fields: ['summary', 'status', 'parent', 'customfield_10010'] } as const;
	const { fields, id } = await jira.get(`rest/api/3/issue/${key}`, { searchParams }).json();
	expectTypeOf(id).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields.summary).toEqualTypeOf<string>();
	expectTypeOf(fields.status.name).toEqualTypeOf<string | undefined>();
	// Not every issue has one.
	expectTypeOf(fields.parent?.key).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields.customfield_10010).toEqualTypeOf<unknown>();
	expectTypeOf(fields['customfield_10020']).toEqualTypeOf<unknown>();
	expectTypeOf(fields.assignee).toEqualTypeOf<undefined>();
	// @ts-expect-error it was not asked for
	void fields.priority?.name;
});

test('an issue with some fields is an issue', async () => {
	const issue = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['summary', 'duedate'] } }).json();
	expectTypeOf(issue).toExtend<Schemas['IssueBean']>();
	const found = await jira.get('rest/api/3/search/jql?fields=status').json();
	expectTypeOf(found).toExtend<Schemas['SearchAndReconcileResults']>();
});

test('the names may stand in the call, in one text, or in the path', async () => {
	const listed = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['created'] } }).json();
	expectTypeOf(listed.fields.created).toEqualTypeOf<string>();
	const one = await jira.get('rest/api/2/issue/KEY-1', { searchParams: { fields: 'summary' } }).json();
	expectTypeOf(one.fields.summary).toEqualTypeOf<string>();
	const text = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: 'summary,status' } }).json();
	expectTypeOf(text.fields.status.name).toEqualTypeOf<string | undefined>();
	const path = await jira.get(`rest/api/3/issue/${key}?expand=names&fields=summary,duedate`).json();
	expectTypeOf(path.fields.summary).toEqualTypeOf<string>();
	expectTypeOf(path.fields.duedate).toEqualTypeOf<string | null | undefined>();
});

test('issues of a search, a board and a list have the fields that were asked for', async () => {
	const found = await jira.get('rest/api/3/search/jql', { searchParams: { jql: 'a', fields: ['summary'] } }).json();
	for (const issue of found.issues) expectTypeOf(issue.fields.summary).toEqualTypeOf<string>();
	expectTypeOf(found.nextPageToken).toEqualTypeOf<string | undefined>();
	const json = { jql: 'a', fields: ['summary', 'assignee'] } as const;
	const posted = await jira.post('rest/api/3/search/jql', { json }).json();
	for (const { fields } of posted.issues) {
		expectTypeOf(fields.assignee).toEqualTypeOf<Schemas['UserDetails'] | null | undefined>();
	}
	for await (const issue of jira.paginate('rest/agile/1.0/board/1/issue', { searchParams: { fields: ['status'] } })) {
		expectTypeOf(issue.fields.status.id).toEqualTypeOf<string | undefined>();
	}
	for await (const issue of jira.paginate.post('rest/api/3/search/jql', { json: { jql: 'a', fields: ['updated'] } })) {
		expectTypeOf(issue.fields.updated).toEqualTypeOf<string>();
	}
});

test('names that are known at run time only say nothing, and those that stand for all are no names', async () => {
	const names: string[] = [];
	const some = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: names } }).json();
	expectTypeOf(some).toEqualTypeOf<Schemas['IssueBean']>();
	const many = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['*all', '-comment'] } }).json();
	expectTypeOf(many).toEqualTypeOf<ResponseOf<'get', 'rest/api/3/issue/KEY-1'>>();
	const path = await jira.get(`rest/api/3/issue/KEY-1?fields=${key}`).json();
	expectTypeOf(path).toEqualTypeOf<Schemas['IssueBean']>();
	const none = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { expand: 'names' } }).json();
	expectTypeOf(none).toEqualTypeOf<ResponseOf<'get', 'rest/api/3/issue/KEY-1'>>();
});

test('a whole issue has the fields that every issue has', async () => {
	const issue = await jira.get('rest/api/3/issue/KEY-1').json();
	expectTypeOf(issue.fields?.status.name).toEqualTypeOf<string | undefined>();
	expectTypeOf(issue.fields?.summary.length).toEqualTypeOf<number | undefined>();
	expectTypeOf(issue.fields?.project.key).toEqualTypeOf<string | undefined>();
	expectTypeOf(issue.fields?.assignee?.displayName).toEqualTypeOf<string | undefined>();
	expectTypeOf(issue.fields?.['customfield_10010']).toEqualTypeOf<unknown>();
	expectTypeOf(issue).toExtend<Schemas['IssueBean']>();
	for await (const { fields } of jira.paginate('rest/agile/1.0/board/1/issue')) {
		expectTypeOf(fields?.issuetype.name).toEqualTypeOf<string | undefined>();
	}
	const without = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['*all', '-status'] } }).json();
	// @ts-expect-error it was taken out
	void without.fields?.status.name;
	const names: string[] = [];
	const some = await jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: names } }).json();
	// @ts-expect-error it may not be among those that were asked for
	void some.fields?.status.name;
});

test('the rest of the options is checked as before', () => {
	// @ts-expect-error no such query parameter
	void jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['summary'], expnad: 'names' } });
	// @ts-expect-error the path needs a parameter
	void jira.get('rest/api/3/issue/{issueIdOrKey}', { searchParams: { fields: ['summary'] } });
	// @ts-expect-error no such key
	void jira.post('rest/api/3/search/jql', { json: { jqll: 'a', fields: ['summary'] } });
	// @ts-expect-error the body is required
	void jira.post('rest/api/3/search/jql');
	void jira.get('rest/api/3/issue/KEY-1', { searchParams: new URLSearchParams({ fields: 'summary' }) });
	void jira.get('rest/api/3/issue/KEY-1', { searchParams: 'fields=summary' });
	void jira.get('rest/api/3/issue/KEY-1', { searchParams: { fields: undefined }, timeout: 1000 });
});
