import { any, boolean, list, number, object, text, type Calls } from './describe.ts';
import type { Schema } from '../openapi.ts';

// Atlassian describes them in prose, or not at all. Facts only, from open-source apps. None of it is promised by Atlassian.

const licence = object(
	{ active: boolean },
	{
		type: text,
		evaluation: boolean,
		supportEntitlementNumber: text,
		expirationDate: text,
		capabilitySet: text,
	},
);

/** https://developer.atlassian.com/cloud/jira/platform/licensing-for-connect-apps/ */
const addon = object(
	{ key: text, version: text, state: text },
	{
		host: object({ product: text }, { contacts: list(object({ name: text, email: text })) }),
		license: licence,
		links: object({}, { self: list(object({ href: text })), marketplace: list(object({ href: text })) }),
	},
);

const webhook = object(
	{ name: text, url: text, events: list(text) },
	{
		description: text,
		enabled: boolean,
		excludeBody: boolean,
		filters: { type: 'object', additionalProperties: text },
		secret: text,
		self: text,
		lastUpdated: number,
	},
);

/** https://developer.atlassian.com/server/jira/platform/webhooks/, which Jira Cloud has too. */
const newWebhook = object(
	{ name: text, url: text, events: list(text) },
	{
		description: text,
		enabled: boolean,
		excludeBody: boolean,
		filters: { type: 'object', additionalProperties: text },
		secret: text,
	},
);

const changedWebhook: Schema = { ...newWebhook, required: [] };

const development = { issueId: text };

const designs = object(
	{ designs: list(any) },
	{ properties: any, preventTransitions: boolean, operationType: text, providerMetadata: any },
);

/** With a comment in the format of the version. */
const worked = object({}, { timeSpent: text, timeSpentSeconds: number, started: text, comment: any, visibility: any });

const customer = object({}, { displayName: text, email: text, fullName: text });

/** The plugin manager, which a development server installs its app through. */
const plugins: Record<string, Calls> = {
	'/rest/plugins/1.0': { get: { response: any }, post: { query: { token: text }, body: any, response: any } },
	'/rest/plugins/1.0/{addonKey}-key': { get: { response: any }, put: { body: any, response: any }, delete: {} },
	'/rest/plugins/1.0/{addonKey}-key/license': { get: { response: any } },
};

export const calls: Record<string, Calls> = {
	'/_edge/tenant_info': { get: { response: object({ cloudId: text }) } },
	'/rest/atlassian-connect/1/addons/{addonKey}': { get: { response: addon } },
	'/wiki/rest/atlassian-connect/1/addons/{addonKey}': { get: { response: addon } },
	'/wiki/rest/atlassian-connect/1/addons/{addonKey}/properties': { get: { response: any } },
	'/wiki/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}': {
		get: { query: { jsonValue: boolean }, response: any },
		put: { body: any, response: any },
		delete: {},
	},
	'/rest/webhooks/1.0/webhook': { get: { response: list(webhook) }, post: { body: newWebhook, response: webhook } },
	'/rest/webhooks/1.0/webhook/{id}': {
		get: { response: webhook },
		put: { body: changedWebhook, response: webhook },
		delete: {},
	},
	'/wiki/rest/webhooks/1.0/webhook': {
		get: { response: list(webhook) },
		post: { body: newWebhook, response: webhook },
	},
	'/rest/dev-status/1.0/issue/summary': { get: { query: development, required: ['issueId'], response: any } },
	'/rest/dev-status/1.0/issue/detail': {
		get: {
			query: { ...development, applicationType: text, dataType: text },
			required: ['issueId'],
			response: any,
		},
	},
	'/rest/designs/1.0/bulk': { post: { body: designs, response: any } },
	...plugins,
	...Object.fromEntries(Object.entries(plugins).map(([path, methods]) => [`/wiki${path}`, methods])),
	// In Jira Data Center's document, and on a Cloud site as well.
	'/rest/api/2/projects/picker': {
		get: { query: { query: text, maxResults: number, allowEmptyQuery: boolean }, response: any },
	},
	'/rest/auth/1/session': { get: { response: object({ name: text }, { self: text }) } },
	// Of the user interface, without another way to the same.
	'/rest/internal/2/issue/{issueIdOrKey}/clone': {
		post: {
			body: object({}, { summary: text, includeAttachments: boolean, optionalFields: any, cloneOptions: any }),
			response: any,
		},
	},
	'/rest/internal/2/issue/{issueIdOrKey}/activityfeed': { get: { query: { startAt: number }, response: any } },
	'/rest/internal/3/issue/{issueIdOrKey}/worklog': {
		post: { query: { adjustEstimate: text, newEstimate: text, reduceBy: text }, body: worked, response: any },
	},
	'/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics': {
		get: { query: { start: number, limit: number }, response: any },
	},
	'/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId}': {
		put: { body: any, response: any },
	},
	// In newer documents of Jira Service Management than the one at hand.
	'/rest/servicedeskapi/customer/skip-permission-check': {
		post: { query: { strictConflictStatusCode: boolean }, body: customer, response: any },
	},
	'/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check': {
		post: { body: object({}, { accountIds: list(text), usernames: list(text) }) },
	},
	'/rest/servicedeskapi/knowledgebase/article/view/{pageId}': { get: { response: any } },
	// Which sites a token is for, and of whom it is: at api.atlassian.com.
	'/oauth/token/accessible-resources': {
		get: {
			response: list(object({ id: text, url: text, name: text, scopes: list(text) }, { avatarUrl: text })),
		},
	},
	'/me': { get: { response: object({ account_id: text }, { email: text, name: text, picture: text }) } },
	// https://developer.atlassian.com/platform/atlassian-graphql-api/graphql/
	'/gateway/api/graphql': {
		post: {
			query: { operation: text, q: text },
			body: object({ query: text }, { variables: { type: 'object' }, operationName: text }),
			response: object({}, { data: any, errors: list(object({ message: text }, { path: any, extensions: any })) }),
		},
	},
};
