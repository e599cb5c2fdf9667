import { describe, expect, it } from 'vitest';
import { JIRA_DATA } from '../../src/site/jira/data.ts';
import type { Caller } from '../../src/fake-atlassian/index.ts';
import { NOW, productSite } from './product-site.ts';

const seeded = (): ReturnType<typeof productSite> => productSite('jira', JIRA_DATA);
const ISSUE = '/rest/api/3/issue/KEY-1';
const BEN: Caller = { type: 'user', accountId: 'fake-account-ben' };

describe('the changelog of an issue', () => {
	it('has each edit, assignment, transition and move to a sprint, with ids and names, oldest first', async () => {
		const { call, changes } = seeded();
		await call('PUT', ISSUE, {
			fields: {
				summary: 'Second',
				fixVersions: [{ id: '10021' }],
				customfield_10034: { value: 'Minor' },
				customfield_10035: ['a', 'b'],
				customfield_10036: { accountId: 'fake-account-ben' },
				duedate: '2026-02-01',
			},
		});
		await call('PUT', `${ISSUE}/assignee`, { accountId: 'fake-account-ben' }, BEN);
		await call('POST', `${ISSUE}/transitions`, { transition: { id: '31' } });
		await call('POST', '/rest/agile/1.0/sprint/2/issue', { issues: ['KEY-1'] });
		await call('PUT', ISSUE, { fields: { fixVersions: [{ id: '10020' }], customfield_10036: null } });
		const { body } = await call('GET', `${ISSUE}/changelog`);
		expect(body).toMatchObject({ startAt: 0, total: 5, isLast: true });
		const { values } = body as { values: { items: object[] }[] };
		const jira = { fieldtype: 'jira' };
		const status = { from: '10001', fromString: 'To Do', to: '10003', toString: 'Done' };
		const sprint = { from: '1', fromString: 'KEY Sprint 1', to: '2', toString: 'KEY Sprint 2' };
		const version = { field: 'Fix Version', fieldId: 'fixVersions', ...jira };
		const ben = { toString: 'Ben Example', to: 'fake-account-ben' };
		const before = { from: null, fromString: null };
		const after = { to: null, toString: null };
		const unassigned = { field: 'assignee', fieldId: 'assignee', ...jira, ...before };
		const summary = { from: null, fromString: 'An example issue', to: null, toString: 'Second' };
		const expected: object[][] = [
			[
				{ field: 'summary', fieldId: 'summary', ...jira, ...summary },
				{ field: 'duedate', fieldId: 'duedate', ...jira, ...before, to: null, toString: '2026-02-01' },
				{ ...version, ...before, to: '10021', toString: '1.1' },
				{
					field: 'Severity',
					fieldId: 'customfield_10034',
					fieldtype: 'custom',
					...before,
					to: null,
					toString: 'Minor',
				},
				{ field: 'Teams', fieldId: 'customfield_10035', fieldtype: 'custom', ...before, to: null, toString: 'a b' },
				{ field: 'Reviewer', fieldId: 'customfield_10036', fieldtype: 'custom', ...before, ...ben },
			],
			[{ ...unassigned, ...ben }],
			[{ field: 'status', fieldId: 'status', ...jira, ...status }],
			[{ field: 'Sprint', fieldId: 'sprint', fieldtype: 'custom', ...sprint }],
			[
				{ ...version, from: '10021', fromString: '1.1', ...after },
				{ ...version, ...before, to: '10020', toString: '1.0' },
				{
					field: 'Reviewer',
					fieldId: 'customfield_10036',
					fieldtype: 'custom',
					from: 'fake-account-ben',
					fromString: 'Ben Example',
					...after,
				},
			],
		];
		expect(values.map(({ items }) => items)).toEqual(expected);
		expect(values[1]).toMatchObject({
			author: { displayName: 'Ben Example' },
			created: '2026-06-15T12:00:00.000+0000',
		});
		// The webhook of a change has the same id and items.
		const sent = changes.map((change) => change.body['changelog']);
		expect(sent).toEqual(values.map(({ items }, index) => ({ id: (values[index] as { id?: string }).id, items })));
	});

	it('is in the issue for those who expand it, newest first, and in a search', async () => {
		const { call, clock } = seeded();
		await call('PUT', ISSUE, { fields: { summary: 'Second' } });
		clock.now = NOW + 1000;
		await call('PUT', ISSUE, { fields: { summary: 'Third' } });
		const histories = [{ items: [{ toString: 'Third' }] }, { items: [{ toString: 'Second' }] }];
		const changelog = { startAt: 0, maxResults: 2, total: 2, histories };
		expect((await call('GET', `${ISSUE}?expand=names,changelog&fields=summary`)).body).toMatchObject({
			changelog,
			names: { summary: 'Summary', customfield_10031: 'Story Points' },
		});
		expect((await call('GET', ISSUE)).body).not.toHaveProperty('changelog');
		const jql = { jql: 'key = KEY-1' };
		for (const expand of ['changelog', ['changelog']]) {
			const found = await call('POST', '/rest/api/3/search/jql', { ...jql, expand });
			expect(found.body).toMatchObject({ issues: [{ key: 'KEY-1', fields: {}, changelog }] });
		}
		expect(
			(await call('GET', '/rest/api/3/search/jql?jql=key%20=%20KEY-1&expand=changelog&fields=labels')).body,
		).toMatchObject({ issues: [{ fields: { labels: ['example'] }, changelog }] });
	});

	it('is kept in the state, whose ids stay unique', async () => {
		const first = seeded();
		await first.call('PUT', ISSUE, { fields: { summary: 'Second' } });
		const again = productSite('jira', first.data());
		await again.call('PUT', ISSUE, { fields: { summary: 'Third' } });
		const { body } = await again.call('GET', `${ISSUE}/changelog`);
		const { values } = body as { values: { id: string }[] };
		expect(new Set(values.map(({ id }) => id)).size).toBe(2);
	});

	it('can be read by ids of changes, and for several issues at once', async () => {
		const { call } = seeded();
		await call('PUT', ISSUE, { fields: { summary: 'Second', labels: ['new'] } });
		const { body } = await call('GET', `${ISSUE}/changelog`);
		const id = Number((body as { values: { id: string }[] }).values[0]?.id);
		const list = (changelogIds: unknown): ReturnType<typeof call> =>
			call('POST', `${ISSUE}/changelog/list`, { changelogIds });
		expect((await list([id])).body).toMatchObject({ total: 1, histories: [{ id: String(id) }] });
		expect((await list([1])).body).toMatchObject({ total: 0 });
		expect((await list(undefined)).status).toBe(400);
		const bulk = (input: object): ReturnType<typeof call> => call('POST', '/rest/api/3/changelog/bulkfetch', input);
		const issueIdsOrKeys = ['10001', 'KEY-2'];
		expect((await bulk({ issueIdsOrKeys })).body).toMatchObject({
			issueChangeLogs: [
				{ issueId: '10001', changeHistories: [{ items: [{}, {}] }] },
				{ issueId: '10002', changeHistories: [] },
			],
		});
		expect((await bulk({ issueIdsOrKeys, fieldIds: ['labels'] })).body).toMatchObject({
			issueChangeLogs: [{ changeHistories: [{ items: [{ field: 'labels' }] }] }, {}],
		});
		expect((await bulk({})).status).toBe(400);
		expect((await bulk({ issueIdsOrKeys: ['KEY-99'] })).status).toBe(404);
	});
});

it('an issue has its transitions, the fields that can be set, and properties for those who ask', async () => {
	const { call } = seeded();
	await call('PUT', `${ISSUE}/properties/a`, { b: 1 });
	const { body } = await call('GET', `${ISSUE}?expand=transitions,editmeta,schema,nothing&properties=a`);
	expect(body).toMatchObject({
		transitions: [{ id: '21', to: { name: 'In Progress' } }, { id: '31' }],
		editmeta: { fields: { summary: {} } },
		schema: { summary: { type: 'string' } },
		properties: { a: { b: 1 } },
	});
});

describe('watchers and votes', () => {
	it('are added and removed, and are fields of the issue', async () => {
		const { call } = seeded();
		const watchers = `${ISSUE}/watchers`;
		expect((await call('POST', watchers)).status).toBe(204);
		expect((await call('POST', watchers, 'fake-account-ben')).status).toBe(204);
		expect((await call('POST', watchers, 'fake-account-ben')).status).toBe(204);
		expect((await call('POST', `${ISSUE}/votes`, undefined, BEN)).status).toBe(204);
		expect((await call('GET', watchers)).body).toMatchObject({
			watchCount: 2,
			isWatching: true,
			watchers: [{ displayName: 'Ada Example' }, { displayName: 'Ben Example' }],
		});
		const votes = { votes: 1, hasVoted: false };
		expect((await call('GET', `${ISSUE}/votes`)).body).toMatchObject({ ...votes, voters: [{}] });
		expect((await call('GET', ISSUE)).body).toMatchObject({
			fields: { watches: { watchCount: 2, isWatching: true }, votes },
		});
		const jql = 'watcher = currentUser() and voter = "fake-account-ben"';
		const found = await call('POST', '/rest/api/3/search/jql', { jql, fields: ['watches'] });
		expect(found.body).toMatchObject({ issues: [{ key: 'KEY-1' }] });
		expect((await call('DELETE', `${watchers}?accountId=fake-account-ada`)).status).toBe(204);
		expect((await call('DELETE', `${ISSUE}/votes`, undefined, BEN)).status).toBe(204);
		expect((await call('GET', watchers)).body).toMatchObject({ watchCount: 1, isWatching: false });
		expect((await call('GET', `${ISSUE}/votes`)).body).toMatchObject({ votes: 0 });
	});

	it.each<[string, string, unknown, number]>([
		['POST', 'KEY-1/watchers', 'nobody', 404],
		['POST', 'KEY-1/watchers', { accountId: 'fake-account-ben' }, 400],
		['POST', 'KEY-99/watchers', 'fake-account-ben', 404],
		['DELETE', 'KEY-1/watchers', undefined, 400],
		['DELETE', 'KEY-1/watchers?accountId=nobody', undefined, 404],
		['POST', 'KEY-99/votes', undefined, 404],
	])('%s %s with %j is a %i', async (method, path, body, status) => {
		expect((await seeded().call(method, `/rest/api/3/issue/${path}`, body)).status).toBe(status);
	});
});

describe('many issues at once', () => {
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'One of many' };
	const BULK = '/rest/api/3/issue/bulk';

	it('are created, and those that are invalid are named by their place', async () => {
		const { call, changes } = seeded();
		const created = await call('POST', BULK, { issueUpdates: [{ fields }, { fields: { ...fields, summary: '' } }, 1] });
		expect(created).toMatchObject({
			status: 201,
			body: {
				issues: [{ key: 'KEY-6' }],
				errors: [
					{ status: 400, failedElementNumber: 1, elementErrors: { errors: { summary: expect.any(String) } } },
					{ status: 400, failedElementNumber: 2 },
				],
			},
		});
		expect(changes.map(({ event }) => event)).toEqual(['jira:issue_created']);
		expect((await call('POST', BULK, { issueUpdates: [{}] })).status).toBe(400);
		expect((await call('POST', BULK, { issueUpdates: [] })).status).toBe(400);
		expect((await call('POST', BULK, {})).status).toBe(400);
		expect((await call('POST', BULK, { issueUpdates: Array.from({ length: 51 }) })).status).toBe(400);
	});

	it('are fetched, and those that do not exist are named', async () => {
		const { call } = seeded();
		const input = { issueIdsOrKeys: ['KEY-2', '99'], fields: ['summary'], expand: ['changelog'] };
		expect(await call('POST', `${BULK}fetch`, input)).toMatchObject({
			status: 200,
			body: { issues: [{ key: 'KEY-2', changelog: { total: 0 } }], issueErrors: [{ id: '99' }] },
		});
		expect((await call('POST', `${BULK}fetch`, {})).status).toBe(400);
		expect((await call('POST', `${BULK}fetch`, { issueIdsOrKeys: [], properties: [1] })).status).toBe(400);
	});
});
