import { describe, expect, it } from 'vitest';
import { JIRA_DATA } from '../../src/site/jira/data.ts';
import { productSite, type ReadResponse } from './product-site.ts';

/** A site with the built-in state: KEY-1 to KEY-5. */
const seeded = (): ReturnType<typeof productSite> => productSite('jira', JIRA_DATA);
const app = { type: 'app', key: 'com.example.app', claims: {} } as never;

describe('what the built-in site has', () => {
	it.each<[path: string, expected: object]>([
		['/rest/api/3/priority', [{ name: 'Highest' }, { name: 'High' }, { name: 'Medium' }, {}, {}]],
		['/rest/api/3/priority/search', { total: 5 }],
		['/rest/api/3/label', { values: ['example'] }],
		['/rest/api/3/project/KEY/versions', [{ name: '1.0', released: true, releaseDate: '2026-01-05' }, { name: '1.1' }]],
		['/rest/api/3/project/KEY/version', { total: 2 }],
		['/rest/api/3/project/KEY/components', [{ name: 'Billing', project: 'KEY' }, { name: 'Search' }]],
		['/rest/api/3/project/KEY/component', { total: 2 }],
		['/rest/api/3/version/10020', { name: '1.0', projectId: 10_000 }],
		['/rest/api/3/component/10025', { name: 'Billing' }],
		['/rest/api/3/issueLinkType', { issueLinkTypes: [{ name: 'Blocks' }, {}, {}, {}] }],
		['/rest/api/3/issueLink/10290', { inwardIssue: { key: 'KEY-2' }, outwardIssue: { key: 'KEY-3' } }],
		[
			'/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS',
			{ permissions: { BROWSE_PROJECTS: { havePermission: true } } },
		],
		['/rest/api/3/group/bulk', { values: [{ name: 'jira-users' }, { name: 'administrators' }] }],
		['/rest/api/3/group/member?groupname=administrators', { values: [{ displayName: 'Ada Example' }] }],
		['/rest/api/3/user/groups?accountId=fake-account-ben', [{ name: 'jira-users' }]],
		['/rest/api/3/users/search', [{ displayName: 'Ada Example' }, { displayName: 'Ben Example' }]],
		['/rest/api/3/field/customfield_10034/context', { values: [{ id: '10034', isGlobalContext: true }] }],
		['/rest/api/3/field/customfield_10034/context/10034/option', { values: [{ value: 'Minor' }, {}, {}] }],
		['/rest/api/3/issue/createmeta', { projects: [{ key: 'KEY' }] }],
		['/rest/api/3/issue/createmeta/KEY/issuetypes', { issueTypes: [{ name: 'Task' }, {}, {}] }],
		['/rest/api/3/issue/createmeta/KEY/issuetypes/10010', { total: 17 }],
		['/rest/api/3/issue/KEY-1/editmeta', { fields: { priority: { allowedValues: [{}, {}, {}, {}, {}] } } }],
		['/rest/agile/1.0/board?projectKeyOrId=KEY', { values: [{ id: 1, location: { projectKey: 'KEY' } }] }],
		['/rest/agile/1.0/board/1', { type: 'scrum' }],
		['/rest/agile/1.0/board/1/sprint?state=active', { values: [{ name: 'KEY Sprint 1', originBoardId: 1 }] }],
		['/rest/agile/1.0/board/1/issue', { total: 5 }],
		['/rest/agile/1.0/board/1/backlog', { issues: [{ key: 'KEY-5' }] }],
		['/rest/agile/1.0/sprint/1', { state: 'active' }],
		['/rest/agile/1.0/sprint/1/issue', { total: 3 }],
		['/rest/servicedeskapi/servicedesk', { values: [{ projectKey: 'KEY' }] }],
		['/rest/servicedeskapi/servicedesk/KEY/requesttype', { values: [{ name: 'Task' }, {}, {}] }],
		['/rest/servicedeskapi/request', { size: 5 }],
		['/rest/servicedeskapi/request/KEY-2', { issueKey: 'KEY-2', currentStatus: { status: 'In Progress' } }],
		['/rest/servicedeskapi/request/KEY-2/comment', { values: [{ body: 'Which order is it?' }, {}] }],
	])('%s', async (path, expected) => {
		expect(await seeded().call('GET', path)).toMatchObject({ status: 200, body: expected });
	});

	it.each([
		'/rest/api/3/project/NONE/versions',
		'/rest/api/3/version/1',
		'/rest/api/3/component/1',
		'/rest/api/3/issueLink/1',
		'/rest/api/3/field/summary/context',
		'/rest/api/3/group/member?groupname=none',
		'/rest/api/3/issue/createmeta/NONE/issuetypes',
		'/rest/api/3/project/NONE/properties',
		'/rest/agile/1.0/board/7',
		'/rest/agile/1.0/sprint/7',
		'/rest/servicedeskapi/servicedesk/7/requesttype',
	])('%s is a 404', async (path) => {
		expect((await seeded().call('GET', path)).status).toBe(404);
	});

	it.each(['/rest/api/3/mypermissions', '/rest/api/3/mypermissions?permissions=NONE'])('%s is a 400', async (path) => {
		expect((await seeded().call('GET', path)).status).toBe(400);
	});

	it('callers without credentials are anonymous, also for the other APIs', async () => {
		const { call } = seeded();
		for (const path of ['/rest/agile/1.0/board', '/rest/servicedeskapi/request', '/rest/api/3/priority']) {
			expect((await call('GET', path, undefined, { type: 'anonymous' })).status).toBe(401);
		}
	});
});

describe('fields of an issue', () => {
	const edit = async (fields: object): Promise<ReadResponse & { site: ReturnType<typeof seeded> }> => {
		const site = seeded();
		return { ...(await site.call('PUT', '/rest/api/3/issue/KEY-1', { fields })), site };
	};

	it.each([
		['priority', { name: 'High' }, { name: 'High' }],
		['priority', null, null],
		['fixVersions', [{ name: '1.1' }], [{ name: '1.1' }]],
		['components', [{ id: '10025' }], [{ name: 'Billing' }]],
		['duedate', '2026-02-01', '2026-02-01'],
		['duedate', null, null],
		['customfield_10030', 'A company', 'A company'],
		['customfield_10031', 5, 5],
		['customfield_10032', '2026-02-01', '2026-02-01'],
		['customfield_10033', '2026-02-01T09:00:00.000+0000', '2026-02-01T09:00:00.000+0000'],
		['customfield_10034', { value: 'Minor' }, { value: 'Minor' }],
		['customfield_10035', ['one'], ['one']],
		['customfield_10036', { accountId: 'fake-account-ben' }, { displayName: 'Ben Example' }],
		['customfield_10031', null, null],
	])('%s can be %j', async (field, value, shown) => {
		const { status, site } = await edit({ [field]: value });
		expect(status).toBe(204);
		const { body } = await site.call('GET', `/rest/api/3/issue/KEY-1?fields=${field}`);
		const { fields } = body as { fields: Record<string, unknown> };
		expect({ value: fields[field] }).toMatchObject({ value: shown });
	});

	it.each([
		['priority', { name: 'None' }],
		['fixVersions', [{ name: '9' }]],
		['components', 'Billing'],
		['duedate', 'soon'],
		['customfield_10030', 1],
		['customfield_10031', '5'],
		['customfield_10032', 'soon'],
		['customfield_10033', 'soon'],
		['customfield_10034', { value: 'None' }],
		['customfield_10035', 'one'],
		['customfield_10036', { accountId: 'nobody' }],
	])('%s cannot be %j', async (field, value) => {
		const { status, body } = await edit({ [field]: value });
		expect(status).toBe(400);
		expect(body).toMatchObject({ errors: { [field]: expect.any(String) } });
	});

	it('a change of one custom field leaves the others, and is in the changelog', async () => {
		const { call, changes } = seeded();
		await call('PUT', '/rest/api/3/issue/KEY-2', { fields: { customfield_10031: 8 } });
		const { body } = await call('GET', '/rest/api/3/issue/KEY-2');
		expect(body).toMatchObject({ fields: { customfield_10031: 8, customfield_10034: { value: 'Major' } } });
		expect(changes[0]?.body).toMatchObject({
			changelog: { items: [{ field: 'Story Points', fromString: '3', toString: '8' }] },
		});
	});

	it.each([
		['priority = High', ['KEY-2']],
		['fixVersion = 1.0', ['KEY-4']],
		['component = Search', ['KEY-3']],
		['sprint = 2', ['KEY-3']],
	])('are searched by %s', async (jql, keys) => {
		const { body } = await seeded().call('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
		expect((body as { issues: { key: string }[] }).issues.map(({ key }) => key)).toEqual(keys);
	});
});

it('versions and components are created and changed, and refused without a name', async () => {
	const { call } = seeded();
	const version = await call('POST', '/rest/api/3/version', { project: 'KEY', name: '2.0' });
	expect(version).toMatchObject({ status: 201, body: { name: '2.0', released: false } });
	const path = `/rest/api/3/version/${(version.body as { id: string }).id}`;
	expect((await call('PUT', path, { released: true, releaseDate: '2026-05-01' })).body).toMatchObject({
		released: true,
	});
	expect((await call('PUT', path, { releaseDate: 'soon' })).status).toBe(400);
	expect((await call('POST', '/rest/api/3/component', { project: 'KEY', name: 'Mail' })).status).toBe(201);
	expect((await call('POST', '/rest/api/3/component', { project: 'KEY', name: ' ' })).status).toBe(400);
	expect((await call('POST', '/rest/api/3/version', { name: '2.0' })).status).toBe(404);
});

it('issues are linked, show their links, and are unlinked', async () => {
	const { call } = seeded();
	const link = { type: { name: 'Relates' }, inwardIssue: { key: 'KEY-1' }, outwardIssue: { id: '10005' } };
	expect((await call('POST', '/rest/api/3/issueLink', link)).status).toBe(201);
	const { body } = await call('GET', '/rest/api/3/issue/KEY-1?fields=issuelinks');
	const [found] = (body as { fields: { issuelinks: { id: string }[] } }).fields.issuelinks;
	expect(found).toMatchObject({ type: { name: 'Relates' }, outwardIssue: { key: 'KEY-5' } });
	expect((await call('DELETE', `/rest/api/3/issueLink/${found?.id}`)).status).toBe(204);
	expect((await call('POST', '/rest/api/3/issueLink', { ...link, type: { name: 'None' } })).status).toBe(404);
	expect((await call('POST', '/rest/api/3/issueLink', { ...link, inwardIssue: {} })).status).toBe(404);
});

it('properties of projects and of the app are kept, and those of an app are its own', async () => {
	const { call } = seeded();
	for (const path of [
		'/rest/api/3/project/KEY/properties',
		'/rest/atlassian-connect/1/addons/com.example.app/properties',
	]) {
		expect((await call('PUT', `${path}/a`, { on: true }, app)).status).toBe(201);
		expect((await call('PUT', `${path}/a`, { on: false }, app)).status).toBe(200);
		expect((await call('GET', `${path}/a`, undefined, app)).body).toEqual({ key: 'a', value: { on: false } });
		expect((await call('GET', path, undefined, app)).body).toMatchObject({ keys: [{ key: 'a' }] });
		expect((await call('DELETE', `${path}/a`, undefined, app)).status).toBe(204);
		expect((await call('GET', `${path}/a`, undefined, app)).status).toBe(404);
	}
	expect((await call('GET', '/rest/atlassian-connect/1/addons/com.example.app/properties')).status).toBe(401);
});

it('a sprint is created, started and closed, and its issues move', async () => {
	const { call, changes } = seeded();
	const created = await call('POST', '/rest/agile/1.0/sprint', { name: 'Next', originBoardId: 1 });
	expect(created).toMatchObject({ status: 201, body: { state: 'future' } });
	const path = `/rest/agile/1.0/sprint/${(created.body as { id: number }).id}`;
	expect((await call('POST', `${path}/issue`, { issues: ['KEY-5'] })).status).toBe(204);
	expect((await call('GET', `${path}/issue`)).body).toMatchObject({ issues: [{ key: 'KEY-5' }] });
	for (const change of [{ state: 'active' }, { goal: 'Done' }, { state: 'closed' }]) await call('PUT', path, change);
	expect(changes.map(({ event }) => event)).toEqual([
		'sprint_created',
		'jira:issue_updated',
		'sprint_started',
		'sprint_updated',
		'sprint_closed',
	]);
	expect((await call('GET', path)).body).toHaveProperty('completeDate');
	expect((await call('PUT', path, { state: 'active' })).status).toBe(400);
	expect((await call('POST', '/rest/agile/1.0/sprint', { originBoardId: 1 })).status).toBe(400);
	expect((await call('POST', '/rest/agile/1.0/backlog/issue', { issues: ['KEY-1'] })).status).toBe(204);
	expect((await call('POST', '/rest/agile/1.0/backlog/issue', {})).status).toBe(400);
});

it('a request of a service desk is an issue, and sends its events', async () => {
	const { call, changes } = seeded();
	const request = {
		serviceDeskId: '10000',
		requestTypeId: '10010',
		requestFieldValues: { summary: 'Help', description: 'Please' },
	};
	const created = await call('POST', '/rest/servicedeskapi/request', request);
	expect(created).toMatchObject({ status: 201, body: { issueKey: 'KEY-6', summary: 'Help' } });
	const comment = await call('POST', '/rest/servicedeskapi/request/KEY-6/comment', { body: 'On it' });
	expect(comment).toMatchObject({ status: 201, body: { body: 'On it', public: true } });
	expect((await call('POST', '/rest/servicedeskapi/request/KEY-6/comment', { body: '' })).status).toBe(400);
	expect((await call('POST', '/rest/servicedeskapi/request', { serviceDeskId: '10000' })).status).toBe(400);
	expect(changes.map(({ event }) => event)).toEqual(['jira:issue_created', 'comment_created']);
});
