import { describe, expect, it } from 'vitest';
import { JIRA_DATA } from '../../src/site/jira/data.ts';
import { productSite, type ReadResponse } from './product-site.ts';

type Call = ReturnType<typeof productSite>['call'];

const seeded = (): ReturnType<typeof productSite> => productSite('jira', JIRA_DATA);
const at =
	(call: Call, root: string) =>
	(method: string, path: string, body?: unknown): Promise<ReadResponse> =>
		call(method, `/rest/api/3/${root}${path}`, body);

it.each<[path: string, body: unknown]>([
	['project/KEY/statuses', [{ name: 'Task', statuses: [{ name: 'To Do' }, {}, {}] }, {}, {}]],
	['issuetype/10011', { name: 'Bug' }],
	['issuetype/project?projectId=10000', [{ name: 'Task' }, {}, {}]],
	['status/10002', { name: 'In Progress' }],
	['status/Done', { id: '10003' }],
	['priority/1', { name: 'Highest' }],
	['field/search?type=custom&query=story', { total: 1, values: [{ id: 'customfield_10031' }] }],
	['field/search?type=system&id=summary&id=labels', { total: 2 }],
	['field/customfield_10034/context/projectmapping', { values: [{ contextId: '10034', isGlobalContext: true }] }],
	['field/customfield_10034/context/defaultValue', { total: 0 }],
	['permissions', { permissions: { ADMINISTER: { type: 'GLOBAL', name: 'Administer' } } }],
	['version/10021/unresolvedIssueCount', { issuesUnresolvedCount: 1, issuesCount: 1 }],
	['version/10020/unresolvedIssueCount', { issuesUnresolvedCount: 0, issuesCount: 1 }],
])('%s', async (path, body) => {
	expect(await seeded().call('GET', `/rest/api/3/${path}`)).toMatchObject({ status: 200, body });
});

it.each([
	['project/NONE/statuses', 'NONE'],
	['issuetype/7', '7'],
	['issuetype/project?projectId=7', '7'],
	['status/None', 'None'],
	['priority/7', '7'],
	['attachment/7', '7'],
	['attachment/content/7', '7'],
	['field/customfield_7/context', 'customfield_7'],
	['filter/7', '7'],
	['issue/KEY-99', 'KEY-99'],
	['issue/KEY-1/comment/7', '7'],
	['issue/KEY-1/worklog/7', '7'],
	['issue/KEY-1/remotelink/7', '7'],
	['issue/KEY-1/remotelink?globalId=seven', 'seven'],
	['issue/KEY-1/properties/seven', 'seven'],
	['issueLink/7', '7'],
	['version/7', '7'],
	['component/7', '7'],
])('the 404 of %s lacked the id: it names what is missing', async (path, id) => {
	const { status, body } = await seeded().call('GET', `/rest/api/3/${path}`);
	expect({ status, text: JSON.stringify(body) }).toEqual({ status: 404, text: expect.stringContaining(id) });
});

describe('filters', () => {
	it('are created, found, changed and deleted', async () => {
		const { call, data } = seeded();
		const filter = at(call, 'filter');
		const created = await filter('POST', '', { name: 'Bugs', jql: 'issuetype = Bug' });
		expect(created).toMatchObject({
			status: 200,
			body: { jql: 'issuetype = Bug', owner: { displayName: 'Ada Example' } },
		});
		const { id } = created.body as { id: string };
		expect((await filter('GET', `/${id}`)).body).toMatchObject({ name: 'Bugs', description: '' });
		expect((await filter('GET', '/search?filterName=bug')).body).toMatchObject({ total: 1, values: [{ id }] });
		expect((await filter('GET', `/search?id=${id}&accountId=fake-account-ben`)).body).toMatchObject({ total: 0 });
		expect((await filter('GET', '/search?id=7')).body).toMatchObject({ total: 0 });
		expect((await filter('GET', '/my')).body).toMatchObject([{ id }]);
		expect((await filter('PUT', `/${id}`, { description: 'All of them' })).body).toMatchObject({ name: 'Bugs' });
		const again = productSite('jira', data());
		expect((await again.call('GET', `/rest/api/3/filter/${id}`)).body).toMatchObject({ description: 'All of them' });
		expect((await filter('DELETE', `/${id}`)).status).toBe(204);
		expect((await filter('DELETE', `/${id}`)).status).toBe(404);
	});

	it.each([
		[{ jql: '' }, 'filterName'],
		[{ name: ' ' }, 'filterName'],
		[{ name: 'One' }, 'filterName'],
		[{ name: 'Two', jql: 'fruit = 1' }, 'jql'],
	])('cannot be %j', async (input, field) => {
		const { call } = seeded();
		await call('POST', '/rest/api/3/filter', { name: 'One' });
		const { status, body } = await call('POST', '/rest/api/3/filter', input);
		expect({ status, body }).toMatchObject({ status: 400, body: { errors: { [field]: expect.any(String) } } });
	});
});

describe('remote links', () => {
	const object = { url: 'https://example.com/a', title: 'A' };

	it('are created or replaced by their global id, changed, and deleted', async () => {
		const { call, data } = seeded();
		const link = at(call, 'issue/KEY-1/remotelink');
		const created = await link('POST', '', {
			globalId: 'one',
			object,
			relationship: 'causes',
			application: { name: 'X' },
		});
		const { id } = created.body as { id: number };
		expect(created).toMatchObject({ status: 201, body: { self: expect.stringContaining(`/remotelink/${id}`) } });
		expect(await link('POST', '', { globalId: 'one', object })).toMatchObject({ status: 200, body: { id } });
		expect((await link('POST', '', { object })).status).toBe(201);
		expect((await link('GET', '')).body).toMatchObject([{ globalId: 'one' }, { object: { title: 'A' } }]);
		expect((await link('GET', '?globalId=one')).body).toMatchObject({ id });
		expect((await link('PUT', `/${id}`, { globalId: 'two', object })).status).toBe(204);
		const again = productSite('jira', data());
		expect((await again.call('GET', `/rest/api/3/issue/KEY-1/remotelink/${id}`)).body).toMatchObject({
			globalId: 'two',
		});
		expect((await link('DELETE', '?globalId=two')).status).toBe(204);
		const [{ id: other }] = (await link('GET', '')).body as [{ id: number }];
		expect((await link('DELETE', `/${other}`)).status).toBe(204);
		expect((await link('GET', '')).body).toEqual([]);
	});

	it.each<[string, string, unknown, number]>([
		['POST', '', { object: { url: 'ftp://a', title: 'A' } }, 400],
		['POST', '', { object: { url: 'https://a' } }, 400],
		['POST', '', {}, 400],
		['PUT', '/7', { object }, 404],
		['DELETE', '/7', undefined, 404],
		['DELETE', '', undefined, 400],
	])('%s%s with %j is a %i', async (method, path, body, status) => {
		expect((await at(seeded().call, 'issue/KEY-1/remotelink')(method, path, body)).status).toBe(status);
	});
});

it('a version or a component that is deleted leaves the issues that had it', async () => {
	const { call } = seeded();
	const api = at(call, '');
	expect((await api('PUT', 'component/10025', { name: 'Invoices' })).body).toMatchObject({ name: 'Invoices' });
	expect((await api('PUT', 'component/10025', { name: '' })).status).toBe(400);
	for (const path of ['component/10025', 'version/10021']) {
		expect((await api('DELETE', path)).status).toBe(204);
		expect((await api('DELETE', path)).status).toBe(404);
	}
	expect((await api('GET', 'issue/KEY-2')).body).toMatchObject({ fields: { components: [], fixVersions: [] } });
});

it('permissions are checked for issues and projects that exist', async () => {
	const check = (body: object): Promise<ReadResponse> => at(seeded().call, '')('POST', 'permissions/check', body);
	const projectPermissions = [{ permissions: ['EDIT_ISSUES'], issues: [10_001, 7], projects: [10_000] }];
	expect((await check({ projectPermissions, globalPermissions: ['ADMINISTER'] })).body).toEqual({
		projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [10_001], projects: [10_000] }],
		globalPermissions: ['ADMINISTER'],
	});
	expect((await check({ projectPermissions: [1] })).body).toEqual({ projectPermissions: [], globalPermissions: [] });
	expect((await check({ globalPermissions: ['NONE'] })).status).toBe(400);
});

it('worklogs are found by the time of their last change, and by id', async () => {
	const { call } = seeded();
	const api = at(call, '');
	const { body } = await api('POST', 'issue/KEY-1/worklog', { timeSpentSeconds: 60 });
	const { id } = body as { id: string };
	expect((await api('GET', 'worklog/updated')).body).toMatchObject({
		values: [{ worklogId: Number(id) }],
		lastPage: true,
	});
	expect((await api('GET', 'worklog/updated?since=9999999999999')).body).toMatchObject({ values: [] });
	expect((await api('POST', 'worklog/list', { ids: [Number(id), 7] })).body).toMatchObject([{ id, issueId: '10001' }]);
	expect((await api('POST', 'worklog/list', {})).status).toBe(400);
});

it('the 410 of the removed search names what replaced it', async () => {
	const { call } = seeded();
	for (const version of ['2', '3']) {
		const { status, body } = await call('POST', `/rest/api/${version}/search`, {});
		expect({ status, text: JSON.stringify(body) }).toEqual({
			status: 410,
			text: expect.stringContaining(`/rest/api/${version}/search/jql`),
		});
	}
});
