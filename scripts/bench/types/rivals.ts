/** The same ten calls with three clients, for the check time of a file that has them. */
export const rivals: Record<string, string> = {
	'ten calls': `
import type { TypedMethods } from '../../../../src/client/types/index.ts'
declare const client: TypedMethods
export const answers = [
	client.get('rest/api/3/issue/KEY-1').json(),
	client.post('rest/api/3/issue', { json: { fields: { summary: 'x' } } }).json(),
	client.put('rest/api/3/issue/KEY-1', { json: { fields: { summary: 'x' } } }).json(),
	client.delete('rest/api/3/issue/KEY-1').json(),
	client.get('rest/api/3/issue/KEY-1/comment').json(),
	client.post('rest/api/3/issue/KEY-1/comment', { json: { body: {} } }).json(),
	client.get('rest/api/3/issue/KEY-1/transitions').json(),
	client.post('rest/api/3/issue/KEY-1/transitions', { json: { transition: { id: '5' } } }).json(),
	client.get('rest/api/3/project/KEY').json(),
	client.get('rest/api/3/myself').json(),
]`,
	'  openapi-fetch': `
import createClient from 'openapi-fetch'
import type { paths } from '../../../../generated/jira-v3.d.ts'
const client = createClient<paths>()
const params = { path: { issueIdOrKey: 'KEY-1' } }
export const answers = [
	client.GET('/rest/api/3/issue/{issueIdOrKey}', { params }),
	client.POST('/rest/api/3/issue', { body: { fields: { summary: 'x' } } }),
	client.PUT('/rest/api/3/issue/{issueIdOrKey}', { params, body: { fields: { summary: 'x' } } }),
	client.DELETE('/rest/api/3/issue/{issueIdOrKey}', { params }),
	client.GET('/rest/api/3/issue/{issueIdOrKey}/comment', { params }),
	client.POST('/rest/api/3/issue/{issueIdOrKey}/comment', { params, body: { body: {} } }),
	client.GET('/rest/api/3/issue/{issueIdOrKey}/transitions', { params }),
	client.POST('/rest/api/3/issue/{issueIdOrKey}/transitions', { params, body: { transition: { id: '5' } } }),
	client.GET('/rest/api/3/project/{projectIdOrKey}', { params: { path: { projectIdOrKey: 'KEY' } } }),
	client.GET('/rest/api/3/myself'),
]`,
	'  jira.js': `
import { createCloudClient } from 'jira.js/cloud'
declare const options: Parameters<typeof createCloudClient>[0]
const client = createCloudClient(options)
const issueIdOrKey = 'KEY-1'
export const answers = [
	client.issues.getIssue({ issueIdOrKey }),
	client.issues.createIssue({ fields: { summary: 'x' } } as never),
	client.issues.editIssue({ issueIdOrKey, fields: { summary: 'x' } } as never),
	client.issues.deleteIssue({ issueIdOrKey }),
	client.issueComments.getComments({ issueIdOrKey }),
	client.issueComments.addComment({ issueIdOrKey, body: {} } as never),
	client.issues.getTransitions({ issueIdOrKey }),
	client.issues.doTransition({ issueIdOrKey, transition: { id: '5' } }),
	client.projects.getProject({ projectIdOrKey: 'KEY' }),
	client.myself.getCurrentUser(),
]`,
};
