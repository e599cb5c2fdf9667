import { expectTypeOf, test } from 'vitest';
import { basic, bearer, createClient } from '../../src/index.ts';
import type { AdminOrganization } from '../../generated/admin-organization.d.ts';
import type { BitbucketDataCenter } from '../../generated/bitbucket-data-center.d.ts';
import type { ConfluenceDataCenter } from '../../generated/confluence-data-center.d.ts';
import type { JiraDataCenter } from '../../generated/jira-data-center.d.ts';

const credential = bearer('token');
const jira = createClient<JiraDataCenter>({ baseUrl: 'https://jira.example', credential });
const confluence = createClient<ConfluenceDataCenter>({ baseUrl: 'https://wiki.example/confluence', credential });
const bitbucket = createClient<BitbucketDataCenter>({ baseUrl: 'https://git.example', credential });
const admin = createClient<AdminOrganization>({ baseUrl: 'https://api.atlassian.com', credential });

test('Data Center has the paths of its own documents', async () => {
	const issue = await jira.get('rest/api/2/issue/KEY-1').json();
	expectTypeOf(issue.fields?.status?.name).toEqualTypeOf<string | undefined>();
	void jira.get('rest/agile/1.0/board');
	void confluence.get('rest/api/content', { searchParams: { spaceKey: 'DOC' } });
	const repository = await bitbucket.get('rest/api/latest/projects/KEY/repos/app').json();
	expectTypeOf(repository.slug).toEqualTypeOf<string | undefined>();
	void admin.get('admin/v1/orgs');
});

test('a version of it goes by a number, and by `latest`', () => {
	void jira.get('rest/api/latest/issue/{issueIdOrKey}', { params: { issueIdOrKey: 'KEY-1' } });
	void bitbucket.get('/rest/api/1.0/projects/KEY/repos/app/pull-requests', { searchParams: { state: 'OPEN' } });
	void bitbucket.get('rest/api/1.0/projects/{projectKey}', { params: { projectKey: 'KEY' } });
	const params = { projectKey: 'KEY', repositorySlug: 'app' };
	void bitbucket.get('rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions', {
		params,
	});
});

test('it has no path of the Cloud', () => {
	// @ts-expect-error version 3 is the Cloud's
	void jira.get('rest/api/3/myself');
	// @ts-expect-error of the Cloud
	void confluence.get('wiki/api/v2/pages');
	// @ts-expect-error misspelt
	void bitbucket.get('rest/api/1.0/projects/KEY/repo/app');
	// @ts-expect-error no such method
	void jira.delete('rest/api/2/myself');
});

test('Assets is on the site of Jira', () => {
	const cloud = createClient({
		baseUrl: 'https://x.atlassian.net',
		credential: basic({ email: 'a@b.example', apiToken: 'token' }),
	});
	void cloud.post('jsm/assets/workspace/{workspaceId}/v1/object/aql', {
		params: { workspaceId: '1' },
		json: { qlQuery: 'objectType = Server' },
	});
	// @ts-expect-error misspelt
	void cloud.get('jsm/assets/workspace/1/v1/objectshema/list');
	void cloud.get('gateway/api/jsm/assets/workspace/{workspaceId}/v1/objectschema/list', {
		params: { workspaceId: '1' },
	});
	// @ts-expect-error the site's gateway has no other path of the site
	void cloud.get('gateway/api/rest/api/3/myself');
});

test('its bodies are what the servers accept', () => {
	void jira.post('rest/api/2/issue', { json: { fields: { summary: 'a', project: { key: 'KEY' }, customfield_1: 5 } } });
	void confluence.post('rest/api/content/1/label', { json: [{ prefix: 'global', name: 'a' }] });
	// @ts-expect-error misspelt
	void confluence.post('rest/api/content/1/label', { json: [{ prefix: 'global', nmae: 'a' }] });
	void bitbucket.post('rest/api/1.0/projects/KEY/repos/app/pull-requests/1/comments', {
		json: { text: 'a', anchor: { path: 'src/a.ts', line: 1, lineType: 'ADDED' } },
	});
	void bitbucket.put('rest/insights/1.0/projects/KEY/repos/app/commits/1/reports/1', {
		json: { title: 'a', data: [{ title: 'b', type: 'NUMBER', value: 5 }] },
	});
});
