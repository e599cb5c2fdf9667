import { any, boolean, list, object, text, type Calls } from './describe.ts';

// Forms of Jira, as they are reached below a site's gateway address (`https://api.atlassian.com/ex/jira/{cloudId}`). Atlassian
// has a document of them, of which no copy is at hand: https://developer.atlassian.com/cloud/forms/rest/intro/

const newForm = object({ formTemplate: object({ id: text }) });
const answers = object({ answers: any });

const onIssue = '/forms/issue/{issueIdOrKey}/form';
const onProject = '/forms/project/{projectIdOrKey}/form';

const entry = object({ id: text }, { name: text, internal: boolean, submitted: boolean, lock: boolean, updated: text });

export const forms: Record<string, Calls> = {
	[onIssue]: { get: { response: list(entry) }, post: { body: newForm, response: any } },
	[`${onIssue}/{formId}`]: {
		get: { response: any },
		put: { body: answers, response: any },
		delete: {},
	},
	[`${onIssue}/{formId}/format/answers`]: { get: { response: any } },
	[`${onIssue}/{formId}/attachment`]: { get: { response: any } },
	[`${onIssue}/{formId}/externaldata`]: { get: { response: any } },
	[`${onIssue}/{formId}/action/external`]: { put: { optionalBody: any, response: any } },
	[`${onIssue}/{formId}/action/internal`]: { put: { optionalBody: any, response: any } },
	[`${onIssue}/{formId}/action/reopen`]: { put: { optionalBody: any, response: any } },
	[`${onIssue}/{formId}/action/submit`]: { put: { optionalBody: any, response: any } },
	[`${onIssue}/copy/{targetIssueIdOrKey}`]: {
		post: { optionalBody: object({}, { ids: list(text) }), response: any },
	},
	// As a customer of the service desk.
	'/forms/request/{issueIdOrKey}/form': { get: { response: list(entry) } },
	'/forms/request/{issueIdOrKey}/form/{formId}': { get: { response: any }, put: { body: answers, response: any } },
	'/forms/request/{issueIdOrKey}/form/{formId}/action/submit': { put: { optionalBody: any, response: any } },
	'/forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form': { get: { response: any } },
	[onProject]: { get: { response: list(entry) }, post: { body: any, response: any } },
	[`${onProject}/{formId}`]: { get: { response: any }, put: { body: any, response: any }, delete: {} },
};
