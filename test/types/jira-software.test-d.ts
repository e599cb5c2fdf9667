import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components, paths } from '../../generated/jira-software.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];
type Board = paths['/rest/agile/1.0/board/{boardId}']['get']['responses'][200]['content']['application/json'];

const jira = createClient(tenant);
declare const board: number;

test('calls have the answers of the document', () => {
	expectTypeOf(jira.get('rest/agile/1.0/board/1').json()).resolves.toEqualTypeOf<Board>();
	expectTypeOf(jira.get(`/rest/agile/1.0/board/${board}`).json()).resolves.toEqualTypeOf<Board>();
	expectTypeOf(
		jira.get('rest/agile/1.0/board/{boardId}', { params: { boardId: '1' } }).json(),
	).resolves.toEqualTypeOf<Board>();
	expectTypeOf(
		jira.get('rest/agile/1.0/board/1/issue', { searchParams: { fields: ['*navigable', '-comment'] } }).json(),
	).resolves.toExtend<Schemas['SearchResults']>();
	expectTypeOf(
		jira.get('rest/agile/1.0/board', { searchParams: { type: 'scrum,kanban', maxResults: 10 } }).json(),
	).resolves.toHaveProperty('values');
	expectTypeOf(jira.get('rest/agile/1.0/board/filter/1').json()).resolves.toHaveProperty('values');
	expectTypeOf(jira.delete('rest/agile/1.0/board/1').json()).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(
		jira.post('rest/agile/1.0/board', { json: { name: 'x', type: 'scrum' } }).json(),
	).resolves.toEqualTypeOf<Board>();
	expectTypeOf(
		jira.post('rest/agile/1.0/sprint/1/issue', { json: { issues: ['A-1'] } }).json(),
	).resolves.toEqualTypeOf<undefined>();
});

test('a response that the document leaves open has the type of its example', async () => {
	const sprint = await jira.get('rest/agile/1.0/sprint/1').json();
	expectTypeOf(sprint).toEqualTypeOf<components['schemas']['Sprint']>();
	expectTypeOf(sprint.goal).toEqualTypeOf<string | undefined>();
	expectTypeOf(sprint.state).toExtend<string>();
	const sprints = await jira.get('rest/agile/1.0/board/1/sprint', { searchParams: { state: 'active,future' } }).json();
	expectTypeOf(sprints.values).toEqualTypeOf<components['schemas']['Sprint'][]>();
	const { issues } = await jira.get('rest/agile/1.0/sprint/1/issue').json();
	expectTypeOf(issues[0]?.fields?.status?.name).toEqualTypeOf<string | undefined>();
	expectTypeOf(issues[0]?.fields?.sprint?.id).toEqualTypeOf<number | undefined>();
	expectTypeOf(issues[0]?.fields?.description).toEqualTypeOf<string | null | undefined>();
	expectTypeOf((await jira.get('rest/agile/1.0/epic/1').json()).done).toEqualTypeOf<boolean>();
});

test('no call asks for the Authorization that the client sends', () => {
	void jira.post('rest/devinfo/0.10/bulk', { json: { repositories: [] } });
	void jira.delete('rest/remotelinks/1.0/bulkByProperties', { searchParams: { accountId: '1', installation: 5 } });
});

test('wrong calls do not compile', async () => {
	// @ts-expect-error misspelt
	void jira.get('rest/agile/1.0/bord/1');
	// @ts-expect-error another version
	void jira.get('rest/agile/2.0/board/1');
	// @ts-expect-error no such method
	void jira.patch('rest/agile/1.0/board/1');
	// @ts-expect-error no such kind of board
	void jira.post('rest/agile/1.0/board', { json: { type: 'scram' } });
	// @ts-expect-error the body is missing
	void jira.post('rest/agile/1.0/sprint/1/issue');
	// @ts-expect-error a query of another name
	void jira.get('rest/agile/1.0/board', { searchParams: { kind: 'scrum' } });
	// @ts-expect-error the parameters have another name
	void jira.get('rest/agile/1.0/board/{boardId}', { params: { id: 1 } });
	const found = await jira.get('rest/agile/1.0/board/1').json();
	// @ts-expect-error no such property
	void found.nmae;
});
