import { expectTypeOf, test } from 'vitest';
import { createClient, cursorOf, type PageCursor, type TenantInfo } from '../../src/index.ts';
import type { AdminOrganization } from '../../generated/admin-organization.d.ts';
import type { JiraDataCenter } from '../../generated/jira-data-center.d.ts';
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
	expectTypeOf(jql.pages()).toExtend<AsyncIterable<JiraV3['schemas']['SearchAndReconcileResults']>>();
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
	expectTypeOf(jira.paginate('rest/agile/1.0/board/1/sprint').pages()).toExtend<AsyncIterable<{ isLast: boolean }>>();
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

test('whole pages have their documented type, for GET and POST', () => {
	expectTypeOf(jira.paginate('rest/api/3/project/search').pages()).toEqualTypeOf<
		AsyncIterable<JiraV3['schemas']['PageBeanProject']>
	>();
	expectTypeOf(jira.paginate('rest/api/3/users/search').pages()).toEqualTypeOf<
		AsyncIterable<JiraV3['schemas']['User'][]>
	>();
	expectTypeOf(jira.paginate.post('rest/api/3/search/jql', { json: { jql: 'a' } }).pages()).toExtend<
		AsyncIterable<JiraV3['schemas']['SearchAndReconcileResults']>
	>();
	expectTypeOf(jira.paginate(key).pages()).toEqualTypeOf<AsyncIterable<unknown>>();
	expectTypeOf(jira.paginate.post(key, { json: {} })).toExtend<Yields<unknown>>();
});

test('the options are those of the call, and its own', () => {
	const signal = AbortSignal.timeout(1);
	void jira.paginate('rest/api/3/project/search', { searchParams: { query: 'a' }, readAhead: true, signal, retry: 1 });
	void jira.paginate.post('rest/api/3/search/jql', { json: { jql: 'a' }, readAhead: false, signal });
	// @ts-expect-error it is on or off
	void jira.paginate('rest/api/3/project/search', { readAhead: 2 });
	// @ts-expect-error the query has no such name
	void jira.paginate('rest/api/3/project/search', { searchParams: { qery: 'a' } });
	// @ts-expect-error its body has another type
	void jira.paginate.post('rest/api/3/search/jql', { json: { jql: 1 } });
	// @ts-expect-error of tasks
	void jira.paginate('rest/api/3/project/search', { pollInterval: 1 });
});

test('it goes on from a cursor, which may be missing', () => {
	const from = cursorOf(new Error('any'));
	expectTypeOf(from).toEqualTypeOf<PageCursor | undefined>();
	void jira.paginate('rest/api/3/project/search', { from });
	// @ts-expect-error it is no number
	void jira.paginate('rest/api/3/project/search', { from: 50 });
});

test('lists of the other documents have items too', () => {
	const admin = createClient<AdminOrganization>(tenant);
	void admin.paginate('admin/v1/orgs');
	void admin.paginate('admin/v2/orgs/{orgId}/directories', { params: { orgId: 'o' } });
	const dataCenter = createClient<JiraDataCenter>(tenant);
	void dataCenter.paginate('rest/api/2/component/page');
	void dataCenter.paginate('rest/api/2/priorityschemes');
	void jira.paginate('repositories/{workspace}/{repo_slug}/pipelines', { params: { workspace: 'w', repo_slug: 'r' } });
});

test('the client of a user, and one with own paths, reads the same', () => {
	interface Paths {
		'/rest/own/1/things': {
			get: {
				parameters: { query?: { startAt?: number } };
				responses: { 200: { content: { 'application/json': { startAt: number; values: { own: true }[] } } } };
			};
		};
	}
	expectTypeOf(jira.asUser('ann').paginate('rest/api/3/project/search')).toExtend<
		Yields<JiraV3['schemas']['Project']>
	>();
	expectTypeOf(createClient<Paths>(tenant).asUser('ann').paginate('rest/own/1/things')).toExtend<
		Yields<{ own: true }>
	>();
	expectTypeOf(createClient<Paths>(tenant).paginate('rest/api/3/users/search')).toExtend<
		Yields<JiraV3['schemas']['User']>
	>();
	// @ts-expect-error not without them
	void jira.paginate('rest/own/1/things');
});
