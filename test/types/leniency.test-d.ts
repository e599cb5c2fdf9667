import { test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';

declare const tenant: TenantInfo;
const client = createClient(tenant);
declare const key: string;
declare const id: number;

test('nobody in the place of a user is null', () => {
	void client.put(`rest/api/3/issue/${key}/assignee`, { json: { accountId: null } });
	void client.put(`rest/api/3/issue/${key}/assignee`, { json: { accountId: '5b10' } });
	// @ts-expect-error an account is not a number
	void client.put(`rest/api/3/issue/${key}/assignee`, { json: { accountId: 5 } });
});

test('a number or a boolean in a query may be text', () => {
	void client.get('rest/api/3/search/jql', { searchParams: { jql: 'x', maxResults: '50' } });
	void client.get('rest/api/3/search/jql', { searchParams: { jql: 'x', maxResults: 50, failFast: 'true' } });
	void client.get('rest/servicedeskapi/servicedesk', { searchParams: { start: '0', limit: 50 } });
	// @ts-expect-error neither true nor false
	void client.get('rest/api/3/search/jql', { searchParams: { failFast: 'yes' } });
});

test('a query may be text, pairs or URLSearchParams', () => {
	const query = new URLSearchParams({ jql: 'project = KEY' });
	void client.get('rest/api/3/search/jql', { searchParams: query });
	void client.get('rest/api/3/search/jql', { searchParams: query.toString() });
	void client.get('rest/api/3/search/jql', { searchParams: [['jql', 'project = KEY']] });
	void client.delete('rest/api/3/user', { searchParams: query });
	// @ts-expect-error the query is required
	void client.delete('rest/api/3/user');
	// @ts-expect-error a query of another name
	void client.get('rest/api/3/search/jql', { searchParams: { jlq: 'x' } });
});

test('a query behind the path is checked like any other', () => {
	void client.get(`wiki/api/v2/pages/${id}?body-format=storage&version=${id}`);
	void client.get(`rest/api/3/search/jql?${key}`);
	void client.get(`rest/api/3/search/jql?jql=${key}&${key}=1`);
	// @ts-expect-error there is no such query
	void client.get(`wiki/api/v2/pages/${id}?bodyFormat=storage`);
	// @ts-expect-error one of the two is misspelt
	void client.get(`rest/api/3/search/jql?jql=${key}&maxResult=5`);
	// @ts-expect-error this operation has no query
	void client.get('rest/api/3/serverInfo?expand=x');
});

test('a list of states is repeated', () => {
	void client.get('2.0/repositories/team/app/pullrequests', { searchParams: { state: ['OPEN', 'MERGED'] } });
	void client.get('2.0/repositories/team/app/commits', { searchParams: { include: ['main'], exclude: 'old' } });
});

test('the properties of DevOps entities are text, numbers or booleans', () => {
	void client.post('rest/builds/0.1/bulk', {
		json: {
			builds: [],
			properties: { installation: 5, active: true, name: 'x' },
			preventTransitions: true,
			operationType: 'BACKFILL',
		},
	});
	void client.delete('rest/builds/0.1/bulkByProperties', {
		searchParams: { installation: 5, _updateSequenceNumber: 1 },
	});
});

test('a body that is needed is required', () => {
	// @ts-expect-error the pull request is missing
	void client.post('2.0/repositories/team/app/pullrequests');
	// @ts-expect-error misspelt
	void client.post('2.0/repositories/team/app/pullrequests', { json: { titel: 'x' } });
	// @ts-expect-error misspelt, one level down
	void client.post('2.0/repositories/team/app/pullrequests', { json: { title: 'x', source: { brnch: {} } } });
	// @ts-expect-error misspelt
	void client.post('rest/api/3/issue', { json: { feilds: {} } });
	// @ts-expect-error misspelt
	void client.post(`rest/api/3/issue/${key}/worklog`, { json: { timespentSeconds: 60 } });
});

test('a slash at the end is as good as none', () => {
	void client.get('rest/api/3/myself/');
	void client.post('wiki/api/v2/pages/', { json: { spaceId: '1' } });
	void client.get('rest/api/3/issue/{issueIdOrKey}/', { params: { issueIdOrKey: key } });
	void client.get('2.0/repositories/team/app/src/main/');
	// @ts-expect-error there is no list of all issues
	void client.get('rest/api/3/issue/');
});

test('a symbolic version is the newest that has text', () => {
	void client.get('rest/api/latest/issue/{issueIdOrKey}', { params: { issueIdOrKey: key } });
	void client.post(`rest/api/latest/issue/${key}/comment`, { json: { body: 'text' } });
	// @ts-expect-error misspelt
	void client.get('rest/api/latest/isue/KEY-1');
});

test('calls that Atlassian describes elsewhere are known', async () => {
	const addon = await client.get('rest/atlassian-connect/1/addons/my-app').json();
	addon.license?.active satisfies boolean | undefined;
	(await client.get('_edge/tenant_info').json()).cloudId satisfies string;
	void client.post('rest/webhooks/1.0/webhook', { json: { name: 'x', url: 'https://x.example', events: [] } });
	void client.get('rest/dev-status/latest/issue/detail', { searchParams: { issueId: 10_000 } });
	// @ts-expect-error misspelt
	void client.post('rest/webhooks/1.0/webhook', { json: { name: 'x', url: 'https://x.example', event: [] } });
});

test('an operation that was removed is refused with the name of its successor', () => {
	type Path = Parameters<typeof client.get<'wiki/rest/api/content/1'>>[0];
	const words: Path['refused'] =
		'GET wiki/rest/api/content/1: Atlassian removed this operation; its successor is wiki/api/v2/pages/{id}';
	void words;
	// @ts-expect-error removed, beside an operation with another method
	void client.get('wiki/rest/api/content/1/child/attachment');
	void client.put('wiki/rest/api/content/1/child/attachment', { body: new FormData() });
});

test('a boolean may stand where a query has other words beside true and false', () => {
	void client.get('rest/api/2/search', { searchParams: { jql: 'a', validateQuery: false } });
	// @ts-expect-error none of them
	void client.get('rest/api/2/search', { searchParams: { jql: 'a', validateQuery: 'sometimes' } });
});

test('the token of a first page may be undefined', () => {
	const nextPageToken: string | undefined = undefined;
	void client.post('rest/api/3/search/jql', { json: { jql: 'a', fields: ['summary'], nextPageToken } });
});

test('a pipeline may have a target of any kind, and nothing else', () => {
	const selector = { type: 'custom', pattern: 'deploy' };
	void client.post('2.0/repositories/team/app/pipelines', {
		json: { target: { type: 'pipeline_ref_target', ref_type: 'branch', ref_name: 'main', selector } },
	});
	void client.post('2.0/repositories/team/app/pipelines', {
		// @ts-expect-error misspelt
		json: { target: { type: 'pipeline_ref_target', ref_nmae: 'main' } },
	});
	void client.put('2.0/repositories/team/app/commit/1/reports/1', {
		json: { title: 'a', details: 'b', report_type: 'COVERAGE', data: [{ title: 'c', type: 'NUMBER', value: 5 }] },
	});
});
