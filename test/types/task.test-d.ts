import { expectTypeOf, test } from 'vitest';
import { createClient, type TaskOptions, type TenantInfo } from '../../src/index.ts';

declare const tenant: TenantInfo;
declare const key: string;

const jira = createClient(tenant);

type Task = Promise<Readonly<Record<string, unknown>>>;

test('whatever POST, PUT and DELETE start gives a task as it stood', () => {
	expectTypeOf(
		jira.task('post', 'rest/api/3/project/{projectIdOrKey}/delete', { params: { projectIdOrKey: 'KEY' } }),
	).toEqualTypeOf<Task>();
	expectTypeOf(jira.task('delete', 'rest/api/3/field/customfield_1')).toEqualTypeOf<Task>();
	expectTypeOf(jira.task('put', `rest/api/3/issue/properties/${key}`, { json: { value: 1 } })).toEqualTypeOf<Task>();
	expectTypeOf(
		jira.task('post', 'rest/api/3/bulk/issues/delete', { json: { selectedIssueIdsOrKeys: [key] } }),
	).toEqualTypeOf<Task>();
	expectTypeOf(
		jira.task('post', 'wiki/rest/api/content/archive', { json: { pages: [{ id: 1 }] } }),
	).toEqualTypeOf<Task>();
	expectTypeOf(
		jira.task('post', 'wiki/rest/api/content/{id}/pagehierarchy/copy', {
			params: { id: '1' },
			json: { destinationPageId: '2' },
		}),
	).toEqualTypeOf<Task>();
});

test('a path that is known at run time only may start one', () => {
	expectTypeOf(jira.task('post', key, { json: { any: 'thing' }, pollInterval: 10 })).toEqualTypeOf<Task>();
});

test('any write compiles: the documents do not say which of them start a task', () => {
	expectTypeOf(jira.task('put', 'rest/api/3/issue/KEY-1', { json: { fields: {} } })).toEqualTypeOf<Task>();
});

test('its options are those of the call, and its own', () => {
	void jira.task('delete', 'rest/api/3/field/{id}', {
		params: { id: 1 },
		pollInterval: 500,
		signal: AbortSignal.timeout(1),
		timeout: false,
		onProgress: async (percent, task) => {
			expectTypeOf(percent).toEqualTypeOf<number>();
			expectTypeOf(task).toEqualTypeOf<Readonly<Record<string, unknown>>>();
		},
	});
	expectTypeOf<TaskOptions['pollInterval']>().toEqualTypeOf<number | undefined>();
	// @ts-expect-error milliseconds
	void jira.task('delete', 'rest/api/3/field/a', { pollInterval: '1s' });
	// @ts-expect-error the percentage is a number
	void jira.task('delete', 'rest/api/3/field/a', { onProgress: (percent: string) => percent });
	// @ts-expect-error of pages
	void jira.task('delete', 'rest/api/3/field/a', { readAhead: true });
});

test('what starts no task does not compile', () => {
	// @ts-expect-error reading starts none
	void jira.task('get', 'rest/api/3/myself');
	// @ts-expect-error nor does changing a part
	void jira.task('patch', 'rest/api/3/issue/KEY-1');
	// @ts-expect-error methods are in small letters
	void jira.task('POST', 'rest/api/3/project/KEY/delete');
	// @ts-expect-error misspelt
	void jira.task('post', 'rest/api/3/projct/KEY/delete');
	// @ts-expect-error it has no such method
	void jira.task('put', 'rest/api/3/project/KEY/delete');
	// @ts-expect-error a template needs its values
	void jira.task('post', 'rest/api/3/project/{projectIdOrKey}/delete');
	// @ts-expect-error the value has another name
	void jira.task('post', 'rest/api/3/project/{projectIdOrKey}/delete', { params: { key: 'KEY' } });
	// @ts-expect-error its body is required
	void jira.task('post', 'rest/api/3/bulk/issues/delete');
	// @ts-expect-error its body has other fields
	void jira.task('post', 'rest/api/3/bulk/issues/delete', { json: { issues: [key] } });
});

test("anyone's own paths start tasks, too", () => {
	interface Paths {
		'/rest/own/1/run': { post: { responses: { 202: { content: { 'application/json': { taskId: string } } } } } };
	}
	const extended = createClient<Paths>(tenant);
	expectTypeOf(extended.task('post', 'rest/own/1/run')).toEqualTypeOf<Task>();
	expectTypeOf(extended.asUser('ann').task('post', 'rest/own/1/run')).toEqualTypeOf<Task>();
	// @ts-expect-error not without them
	void jira.task('post', 'rest/own/1/run');
});
