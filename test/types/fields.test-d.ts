import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components as JiraV2 } from '../../generated/jira-v2.d.ts';
import type { components as JiraV3 } from '../../generated/jira-v3.d.ts';

declare const tenant: TenantInfo;
const jira = createClient(tenant);
declare const key: string;
declare const id: number;

test('the system fields of an issue have types, and all others are unknown', async () => {
	const { fields } = await jira.get(`rest/api/3/issue/${key}`).json();
	expectTypeOf(fields?.summary).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.status?.name).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.status?.statusCategory?.key).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.assignee?.accountId).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.issuetype?.subtask).toEqualTypeOf<boolean | undefined>();
	expectTypeOf(fields?.project?.key).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.labels).toEqualTypeOf<string[] | undefined>();
	expectTypeOf(fields?.parent?.fields?.summary).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.issuelinks?.[0]?.outwardIssue?.key).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.comment?.comments[0]?.author?.displayName).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.attachment?.[0]?.filename).toEqualTypeOf<string | undefined>();
	expectTypeOf(fields?.['customfield_10010']).toEqualTypeOf<unknown>();
	expectTypeOf(fields?.['anything']).toEqualTypeOf<unknown>();
});

test('version 3 has documents where version 2 has text', async () => {
	const three = await jira.get(`rest/api/3/issue/${key}`).json();
	expectTypeOf(three.fields?.description).toEqualTypeOf<JiraV3['schemas']['AdfDocument'] | null | undefined>();
	const two = await jira.get(`rest/api/2/issue/${key}`).json();
	expectTypeOf(two.fields?.description).toEqualTypeOf<string | null | undefined>();
	const comment = await jira.get(`rest/api/3/issue/${key}/comment/${id}`).json();
	expectTypeOf(comment.body?.content).toEqualTypeOf<JiraV3['schemas']['AdfNode'][] | undefined>();
	const text = await jira.get(`rest/api/latest/issue/${key}/comment/${id}`).json();
	expectTypeOf(text.body).toEqualTypeOf<string | undefined>();
	void jira.post(`rest/api/3/issue/${key}/comment`, {
		json: {
			body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
		},
	});
	void jira.post(`rest/api/2/issue/${key}/comment`, { json: { body: 'x' } });
	// @ts-expect-error version 3 wants a document
	void jira.post(`rest/api/3/issue/${key}/comment`, { json: { body: 'x' } });
	// @ts-expect-error version 2 wants text
	void jira.post(`rest/api/2/issue/${key}/comment`, { json: { body: { type: 'doc', version: 1, content: [] } } });
	// @ts-expect-error version 3 wants a document
	void jira.post('rest/api/3/issue', { json: { fields: { description: 'x' } } });
	void jira.post('rest/api/2/issue', { json: { fields: { description: 'x', customfield_10010: 5 } } });
});

test('every list of issues has the same fields', async () => {
	const found = await jira.get('rest/api/3/search/jql', { searchParams: { jql: 'project = KEY' } }).json();
	expectTypeOf(found.issues[0]?.fields?.status?.name).toEqualTypeOf<string | undefined>();
	for await (const issue of jira.paginate('rest/agile/1.0/board/1/issue')) {
		expectTypeOf(issue.fields?.priority?.name).toEqualTypeOf<string | undefined>();
	}
	expectTypeOf<JiraV2['schemas']['IssueFields']['summary']>().toEqualTypeOf<string | undefined>();
});

test('what every page has is there', async () => {
	const projects = await jira.get('rest/api/3/project/search').json();
	expectTypeOf(projects.values[0]?.key).toEqualTypeOf<string | undefined>();
	const desks = await jira.get('rest/servicedeskapi/servicedesk').json();
	expectTypeOf(desks.isLastPage).toEqualTypeOf<boolean>();
	const pages = await jira.get('wiki/api/v2/pages').json();
	expectTypeOf(pages.results[0]?.title).toEqualTypeOf<string | undefined>();
	const repositories = await jira.get('2.0/repositories/team').json();
	expectTypeOf(repositories.values[0]?.full_name).toEqualTypeOf<string | undefined>();
});

test('a response may have a value that the document does not list yet, a request may not', async () => {
	const project = await jira.get('rest/api/3/project/KEY').json();
	expectTypeOf<'software'>().toExtend<typeof project.projectTypeKey>();
	expectTypeOf<'product_discovery'>().toExtend<typeof project.projectTypeKey>();
	void jira.post('rest/api/3/project', { json: { key: 'K', name: 'n', projectTypeKey: 'software' } });
	// @ts-expect-error not a type of project
	void jira.post('rest/api/3/project', { json: { key: 'K', name: 'n', projectTypeKey: 'hardware' } });
});

test('an id that came back goes in', async () => {
	const filter = await jira.get('rest/api/3/filter/1').json();
	void jira.get('rest/api/3/filter/{id}', { params: { id: filter.id ?? 0 } });
	void jira.post(`rest/api/3/issue/${key}/transitions`, { json: { transition: { id: 5 } } });
	void jira.post(`rest/api/3/issue/${key}/transitions`, { json: { transition: { id: '5' } } });
	void jira.post('rest/api/3/version', { json: { name: 'x', projectId: '10000' } });
	void jira.post('wiki/api/v2/pages', { json: { spaceId: 5, title: 'x' } });
});
