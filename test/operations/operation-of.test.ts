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
		expect(await scopesOf('GET', 'rest/api/3/isue')).toBeUndefined();
	});
});
