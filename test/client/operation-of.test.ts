import { describe, expect, it } from 'vitest';
import { operationOf, scopesOf } from '../../src/index.ts';

describe('the operation of a URL', () => {
	it.each([
		['GET', 'https://example.atlassian.net/rest/api/3/issue/KEY-1?fields=summary', '/rest/api/3/issue/{issueIdOrKey}'],
		['get', 'rest/api/3/issue/KEY-1', '/rest/api/3/issue/{issueIdOrKey}'],
		['GET', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/{issueIdOrKey}'],
		['GET', 'rest/api/3/search/jql?jql=a/b#c', '/rest/api/3/search/jql'],
		['GET', 'rest/api/latest/issue/KEY-1', '/rest/api/2/issue/{issueIdOrKey}'],
		['GET', 'api/v2/pages/7', '/wiki/api/v2/pages/{id}'],
		['GET', 'wiki/api/v2/pages/7', '/wiki/api/v2/pages/{id}'],
		['GET', 'rest/api/user/current', '/wiki/rest/api/user/current'],
		['GET', 'repositories/team/repo', '/2.0/repositories/{workspace}/{repo_slug}'],
		['GET', 'https://api.bitbucket.org/2.0/repositories/team/repo', '/2.0/repositories/{workspace}/{repo_slug}'],
		['GET', 'https://api.atlassian.com/ex/jira/7a/rest/api/3/myself', '/rest/api/3/myself'],
		['GET', 'https://api.atlassian.com/ex/confluence/7a/wiki/api/v2/pages/7', '/wiki/api/v2/pages/{id}'],
		['GET', 'https://api.atlassian.com/ex/confluence/7a/rest/api/user/current', '/wiki/rest/api/user/current'],
		[
			'GET',
			'https://api.atlassian.com/jsm/assets/workspace/7/v1/object/1',
			'/jsm/assets/workspace/{workspaceId}/v1/object/{id}',
		],
		['GET', 'https://example.atlassian.net/api/v2/pages/7', undefined],
		['DELETE', 'rest/api/3/myself', undefined],
		['GET', '', undefined],
	])('%s %s is %s', async (method, url, template) => {
		expect((await operationOf(method, url))?.template).toBe(template);
	});

	it('may be asked with a URL object', async () => {
		const url = new URL('https://example.atlassian.net/rest/api/3/user/search?query=a');
		expect(await operationOf('GET', url)).toMatchObject({ paging: 'sparse', reads: true });
	});
});

describe('the scopes of a call', () => {
	it('are those of OAuth 2.0, in both forms, and that of Connect', async () => {
		expect(await scopesOf('post', 'rest/api/3/issue/{issueIdOrKey}/attachments')).toEqual({
			classic: ['write:jira-work'],
			granular: ['read:attachment:jira', 'read:avatar:jira', 'read:user:jira', 'write:attachment:jira'],
			connect: 'WRITE',
		});
	});

	it('are undefined for a call that the documents do not have', async () => {
		// @ts-expect-error no such path in Atlassian's documents
		expect(await scopesOf('GET', 'rest/api/3/isue')).toBeUndefined();
		const path: string = 'rest/api/3/isue';
		expect(await scopesOf('GET', path)).toBeUndefined();
	});
});

describe('the operation of another API', () => {
	it.each([
		[
			'GET',
			'admin/v1/orgs',
			undefined,
			'/admin/v1/orgs',
			'cloud/admin/organization/rest/api-group-orgs/#api-v1-orgs-get',
		],
		['GET', 'https://api.atlassian.com/admin/v1/orgs?cursor=a', 'admin', '/admin/v1/orgs', 'api-v1-orgs-get'],
		[
			'GET',
			'/users/557058/manage',
			'cloud',
			'/users/{account_id}/manage',
			'api-group-manage/#api-users-account-id-manage-get',
		],
		[
			'GET',
			'https://jira.example.com/jira/rest/api/latest/issue/KEY-1',
			'jira-data-center',
			'/rest/api/2/issue/{issueIdOrKey}',
			'server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-get',
		],
		[
			'POST',
			'rest/api/content?status=draft',
			'confluence-data-center',
			'/rest/api/content',
			'server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-post',
		],
		[
			'GET',
			'/rest/api/1.0/projects/KEY/repos',
			'bitbucket-data-center',
			'/rest/api/latest/projects/{projectKey}/repos',
			'server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-get',
		],
	] as const)('%s %s of %s is %s', async (method, url, api, template, page) => {
		const operation = await operationOf(method, url, api);
		expect(operation?.template).toBe(template);
		expect(operation?.page).toContain(page);
	});

	it('is that of a Cloud site unless it is asked for, and knows how its lists go on', async () => {
		expect((await operationOf('GET', 'rest/api/content'))?.template).toBeUndefined();
		expect(await operationOf('GET', 'rest/api/content', 'confluence-data-center')).toMatchObject({ paging: 'start' });
		expect(await operationOf('GET', 'rest/api/3/myself', 'admin')).toBeUndefined();
	});

	it('is refused for an API that has no table', async () => {
		// @ts-expect-error not an API
		await expect(operationOf('GET', 'rest/api/2/issue/KEY-1', 'toString')).rejects.toThrow(
			'There is no table of operations of "toString", only of cloud, admin, jira-data-center',
		);
	});
});
