import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components as Bitbucket } from '../../generated/bitbucket.d.ts';
import type { components as ConfluenceV2 } from '../../generated/confluence-v2.d.ts';
import type { components as JiraServiceManagement } from '../../generated/jira-service-management.d.ts';
import type { components as JiraV3 } from '../../generated/jira-v3.d.ts';

declare const tenant: TenantInfo;
declare const key: string;

const jira = createClient(tenant);

type Yields<Item> = AsyncIterable<Item>;

test('each shape gives its items', () => {
	const jql = jira.paginate('rest/api/3/search/jql', { searchParams: { jql: 'project = KEY' } });
	expectTypeOf(jql).toExtend<Yields<JiraV3['schemas']['IssueBean']>>();
	expectTypeOf(jql.pages()).toEqualTypeOf<AsyncIterable<JiraV3['schemas']['SearchAndReconcileResults']>>();
	expectTypeOf(jira.paginate('rest/api/3/project/search')).toExtend<Yields<JiraV3['schemas']['Project']>>();
	expectTypeOf(jira.paginate('rest/api/3/users/search')).toExtend<Yields<JiraV3['schemas']['User']>>();
	expectTypeOf(jira.paginate('wiki/api/v2/pages')).toExtend<Yields<ConfluenceV2['schemas']['PageBulk']>>();
	expectTypeOf(jira.paginate('rest/servicedeskapi/request')).toExtend<
		Yields<JiraServiceManagement['schemas']['CustomerRequestDTO']>
	>();
	expectTypeOf(jira.paginate('repositories/{workspace}', { params: { workspace: 'w' } })).toExtend<
		Yields<Bitbucket['schemas']['repository']>
	>();
	expectTypeOf(jira.paginate('rest/api/3/workflow/w-1/projectUsages')).toExtend<
		Yields<JiraV3['schemas']['ProjectUsage']>
	>();
	expectTypeOf(jira.paginate('rest/api/3/auditing/record')).toExtend<Yields<JiraV3['schemas']['AuditRecordBean']>>();
});

test('by concrete path, by template and by a path with variables', () => {
	type Comments = Yields<JiraV3['schemas']['Comment']>;
	expectTypeOf(jira.paginate('rest/api/3/issue/KEY-1/comment')).toExtend<Comments>();
	expectTypeOf(jira.paginate(`rest/api/3/issue/${key}/comment`)).toExtend<Comments>();
	expectTypeOf(
		jira.paginate('rest/api/3/issue/{issueIdOrKey}/comment', { params: { issueIdOrKey: key }, readAhead: true }),
	).toExtend<Comments>();
	// @ts-expect-error a template needs its values
	jira.paginate('rest/api/3/issue/{issueIdOrKey}/comment');
	expectTypeOf(jira.paginate(key)).toExtend<Yields<unknown>>();
	expectTypeOf(jira.paginate('rest/agile/1.0/board/1/sprint').pages()).toEqualTypeOf<AsyncIterable<unknown>>();
});

test('with POST', () => {
	const found = jira.paginate.post('rest/api/3/search/jql', { json: { jql: 'project = KEY' } });
	expectTypeOf(found).toExtend<Yields<JiraV3['schemas']['IssueBean']>>();
	// @ts-expect-error its body is required
	jira.paginate.post('rest/api/3/priorityscheme/mappings');
	// @ts-expect-error it has no pages
	jira.paginate.post('rest/api/3/issue', { json: { fields: {} } });
});

test('what has no pages does not compile', () => {
	// @ts-expect-error one issue
	jira.paginate('rest/api/3/issue/KEY-1');
	// @ts-expect-error a whole list
	jira.paginate('rest/api/3/field');
	// @ts-expect-error one page of Confluence, which has links too
	jira.paginate('wiki/api/v2/pages/1');
	// @ts-expect-error misspelt
	jira.paginate('rest/api/3/isue/KEY-1/comment');
	// @ts-expect-error answers with nothing
	jira.paginate.post('rest/api/3/issue/KEY-1/transitions', { json: {} });
});
