/** The ten calls of `cases.ts` with other clients, for the check time of a file that has them. */
export const rivals: Record<string, string> = {
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
	client.POST('/rest/api/3/issue/{issueIdOrKey}/comment', { params, body: { body: { type: 'doc', version: 1, content: [] } } }),
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
