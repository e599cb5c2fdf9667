import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components, paths } from '../../generated/jira-v2.d.ts';
import type { paths as v3 } from '../../generated/jira-v3.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];

const jira = createClient(tenant);
declare const key: string;

test('calls have the answers of the second version', () => {
	expectTypeOf(jira.get('rest/api/2/issue/KEY-1').json()).resolves.toExtend<Schemas['IssueBean']>();
	expectTypeOf(jira.get(`/rest/api/2/issue/${key}/comment`).json()).resolves.toEqualTypeOf<Schemas['PageOfComments']>();
	expectTypeOf(
		jira.get('rest/api/2/project/search', { searchParams: { keys: ['A', 'B'] } }).json(),
	).resolves.toEqualTypeOf<Schemas['PageBeanProject']>();
	expectTypeOf(jira.get('rest/api/2/user', { searchParams: { accountId: '1' } }).json()).resolves.toEqualTypeOf<
		Schemas['User']
	>();
	expectTypeOf(jira.get('rest/api/2/field').json()).resolves.toEqualTypeOf<Schemas['FieldDetails'][]>();
	expectTypeOf(jira.post('rest/api/2/issue', { json: { fields: {} } }).json()).resolves.toEqualTypeOf<
		Schemas['CreatedIssue']
	>();
	expectTypeOf(
		jira.post('rest/api/2/issue/KEY-1/comment', { json: { body: 'plain text' } }).json(),
	).resolves.toEqualTypeOf<Schemas['Comment']>();
	expectTypeOf(
		jira.delete('rest/api/2/issue/{issueIdOrKey}', { params: { issueIdOrKey: 'A-1' } }).json(),
	).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(jira.get('rest/api/2/serverInfo').json()).resolves.toEqualTypeOf<Schemas['ServerInformation']>();
	expectTypeOf(jira.get('rest/api/2/filter/1/columns').json()).resolves.toEqualTypeOf<Schemas['ColumnItem'][]>();
	void jira.post('rest/api/2/issue/KEY-1/attachments', { body: new FormData() });
});

test('a path that both versions have is the third one', () => {
	type Shared = '/rest/internal/api/latest/worklog/bulk';
	type Answer = v3[Shared]['post']['responses'][200]['content']['application/json'];
	expectTypeOf<paths>().toHaveProperty('/rest/internal/api/latest/worklog/bulk');
	expectTypeOf(
		jira.post('rest/internal/api/latest/worklog/bulk', { json: { requests: [] } }).json(),
	).resolves.toEqualTypeOf<Answer>();
});

test('wrong calls do not compile', async () => {
	// @ts-expect-error misspelt
	void jira.get('rest/api/2/isue/KEY-1');
	// @ts-expect-error there is no fourth version
	void jira.get('rest/api/4/issue/KEY-1');
	// @ts-expect-error no such method
	void jira.put('rest/api/2/serverInfo');
	// @ts-expect-error a query of another name
	void jira.get('rest/api/2/user', { searchParams: { account: '1' } });
	// @ts-expect-error the body is missing
	void jira.post('rest/api/2/issue/KEY-1/comment');
	// @ts-expect-error the document format of the third version
	void jira.post('rest/api/2/issue/KEY-1/comment', { json: { body: { type: 'doc' } } });
	// @ts-expect-error the parameters are missing
	void jira.get('rest/api/2/issue/{issueIdOrKey}');
	const project = await jira.get('rest/api/2/project/KEY').json();
	// @ts-expect-error no such property
	void project.nmae;
});
