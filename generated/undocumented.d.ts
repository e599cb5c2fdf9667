// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/_edge/tenant_info": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: { 200: { content: { "application/json": { cloudId: string } } } }
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/wiki/rest/atlassian-connect/1/addons/{addonKey}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/wiki/rest/atlassian-connect/1/addons/{addonKey}/properties": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses2
		}
	}
	"/wiki/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { jsonValue?: boolean | ("true" | "false") }; path: path1 }
			responses: responses2
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			requestBody: body1
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			responses: { 204: {} }
		}
	}
	"/rest/webhooks/1.0/webhook": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses3
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: body2
			responses: responses4
		}
	}
	"/rest/webhooks/1.0/webhook/{id}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { id: string | number } }
			responses: responses4
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { id: string | number } }
			requestBody: {
				content: {
					"application/json": {
						name?: string
						url?: string
						events?: string[]
						description?: string
						enabled?: boolean
						excludeBody?: boolean
						filters?: { [key: string]: string }
						secret?: string
					}
				}
			}
			responses: responses4
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { id: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/webhooks/1.0/webhook": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses3
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: body2
			responses: responses4
		}
	}
	"/rest/dev-status/1.0/issue/summary": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { issueId: string | number } }
			responses: responses2
		}
	}
	"/rest/dev-status/1.0/issue/detail": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { issueId: string | number; applicationType?: string; dataType?: string } }
			responses: responses2
		}
	}
	"/rest/designs/1.0/bulk": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: {
				content: {
					"application/json": { designs: unknown[]; properties?: unknown; preventTransitions?: boolean; operationType?: string; providerMetadata?: unknown }
				}
			}
			responses: responses2
		}
	}
	"/rest/plugins/1.0": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses2
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { token?: string } }
			requestBody: body1
			responses: responses2
		}
	}
	"/rest/plugins/1.0/{addonKey}-key": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses2
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			requestBody: body1
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/plugins/1.0/{addonKey}-key/license": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses2
		}
	}
	"/wiki/rest/plugins/1.0": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses2
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { token?: string } }
			requestBody: body1
			responses: responses2
		}
	}
	"/wiki/rest/plugins/1.0/{addonKey}-key": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses2
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			requestBody: body1
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/wiki/rest/plugins/1.0/{addonKey}-key/license": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses2
		}
	}
	"/rest/api/2/projects/picker": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { query?: string; maxResults?: string | number; allowEmptyQuery?: boolean | ("true" | "false") } }
			responses: responses2
		}
	}
	"/rest/auth/1/session": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: { 200: { content: { "application/json": { name: string; self?: string } } } }
		}
	}
	"/rest/internal/2/issue/{issueIdOrKey}/clone": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
			requestBody: { content: { "application/json": { summary?: string; includeAttachments?: boolean; optionalFields?: unknown; cloneOptions?: unknown } } }
			responses: responses2
		}
	}
	"/rest/internal/2/issue/{issueIdOrKey}/activityfeed": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { startAt?: string | number }; path: path2 }
			responses: responses2
		}
	}
	"/rest/internal/3/issue/{issueIdOrKey}/worklog": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { adjustEstimate?: string; newEstimate?: string; reduceBy?: string }; path: path2 }
			requestBody: {
				content: { "application/json": { timeSpent?: string; timeSpentSeconds?: number; started?: string; comment?: unknown; visibility?: unknown } }
			}
			responses: responses2
		}
	}
	"/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { start?: string | number; limit?: string | number }; path: { serviceDeskId: string | number } }
			responses: responses2
		}
	}
	"/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId}": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { serviceDeskId: string | number; metricId: string | number } }
			requestBody: body1
			responses: responses2
		}
	}
	"/rest/servicedeskapi/customer/skip-permission-check": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { strictConflictStatusCode?: boolean | ("true" | "false") } }
			requestBody: { content: { "application/json": { displayName?: string; email?: string; fullName?: string } } }
			responses: responses2
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { serviceDeskId: string | number } }
			requestBody: { content: { "application/json": { accountIds?: (string | number)[]; usernames?: string[] } } }
			responses: { 204: {} }
		}
	}
	"/rest/servicedeskapi/knowledgebase/article/view/{pageId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { pageId: string | number } }
			responses: responses2
		}
	}
	"/oauth/token/accessible-resources": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: { 200: { content: { "application/json": { id: string; url: string; name: string; scopes: string[]; avatarUrl?: string }[] } } }
		}
	}
	"/me": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: { 200: { content: { "application/json": { account_id: string; email?: string; name?: string; picture?: string } } } }
		}
	}
	"/gateway/api/graphql": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { operation?: string; q?: string } }
			requestBody: { content: { "application/json": { query: string; variables?: { [key: string]: unknown }; operationName?: string } } }
			responses: { 200: { content: { "application/json": { data?: unknown; errors?: { message: string; path?: unknown; extensions?: unknown }[] } } } }
		}
	}
	"/rest/greenhopper/1.0/rapidview": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapidviews/list": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { projectKey?: string } }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapidviewconfig/editmodel.json": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: query1 }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/xboard/work/allData.json": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { rapidViewId: string | number; selectedProjectKey?: string; activeQuickFilters?: string } }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/xboard/plan/backlog/data.json": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { rapidViewId: string | number; selectedProjectKey?: string } }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/sprintquery/{rapidViewId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { includeHistoricSprints?: boolean | ("true" | "false"); includeFutureSprints?: boolean | ("true" | "false") }; path: query1 }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/sprint/picker": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { query?: string } }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/sprint/rank": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: {
				content: {
					"application/json": {
						idOrKeys: string[]
						customFieldId?: string | number
						rapidViewId?: string | number
						sprintId?: string | number
						idOrKeyBefore?: string
						idOrKeyAfter?: string
						addToBacklog?: boolean
					}
				}
			}
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/sprintreport": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters4
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/scopechangeburndownchart.json": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters4
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/scopechangeburndownchart": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters4
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/velocity": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: query1 }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/velocity.json": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: query1 }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/epicreport": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { rapidViewId: string | number; epicKey?: string } }
			responses: responses2
		}
	}
	"/rest/greenhopper/1.0/integration/teamcalendars/sprint/list": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { jql: string } }
			responses: responses2
		}
	}
	"/public/teams/v1/org/{orgId}/teams": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { siteId?: string | number; size?: string | number; cursor?: string }; path: { orgId: string | number } }
			responses: responses2
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { orgId: string | number } }
			requestBody: { content: { "application/json": { displayName: string; teamType: string; description?: string; siteId?: string | number } } }
			responses: responses2
		}
	}
	"/public/teams/v1/org/{orgId}/teams/{teamId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters5
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters6
			responses: { 204: {} }
		}
	}
	"/public/teams/v1/org/{orgId}/teams/{teamId}/members": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters5
			requestBody?: { content: { "application/json": { first?: number; after?: string } } }
			responses: responses2
		}
	}
	"/public/teams/v1/org/{orgId}/teams/{teamId}/members/add": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses2
		}
	}
	"/public/teams/v1/org/{orgId}/teams/{teamId}/members/remove": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses2
		}
	}
	"/1.0/groups/{workspace}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { workspace: string | number } }
			responses: responses2
		}
	}
	"/1.0/groups/{workspace}/{groupSlug}": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters7
			requestBody: body1
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters7
			responses: { 204: {} }
		}
	}
	"/1.0/groups/{workspace}/{groupSlug}/members": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters7
			responses: responses2
		}
	}
	"/1.0/groups/{workspace}/{groupSlug}/members/{accountId}": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters8
			requestBody?: body1
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/1.0/group-privileges/{workspace}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { workspace: string | number } }
			responses: responses2
		}
	}
	"/1.0/group-privileges/{workspace}/{repoSlug}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { workspace: string | number; repoSlug: string | number } }
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
			responses: responses5
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
			requestBody: { content: { "application/json": { formTemplate: { id: string | number } } } }
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			responses: responses2
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody: { content: { "application/json": { answers: unknown } } }
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/format/answers": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/attachment": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/externaldata": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/external": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody?: body1
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/internal": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody?: body1
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/reopen": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody?: body1
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/submit": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody?: body1
			responses: responses2
		}
	}
	"/forms/issue/{issueIdOrKey}/form/copy/{targetIssueIdOrKey}": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { issueIdOrKey: string | number; targetIssueIdOrKey: string | number } }
			requestBody?: { content: { "application/json": { ids?: (string | number)[] } } }
			responses: responses2
		}
	}
	"/forms/request/{issueIdOrKey}/form": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
			responses: responses5
		}
	}
	"/forms/request/{issueIdOrKey}/form/{formId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			responses: responses2
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody: { content: { "application/json": { answers: unknown } } }
			responses: responses2
		}
	}
	"/forms/request/{issueIdOrKey}/form/{formId}/action/submit": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters9
			requestBody?: body1
			responses: responses2
		}
	}
	"/forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { serviceDeskId: string | number; requestTypeId: string | number } }
			responses: responses2
		}
	}
	"/forms/project/{projectIdOrKey}/form": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { projectIdOrKey: string | number } }
			responses: responses5
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { projectIdOrKey: string | number } }
			requestBody: body1
			responses: responses2
		}
	}
	"/forms/project/{projectIdOrKey}/form/{formId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters10
			responses: responses2
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters10
			requestBody: body1
			responses: responses2
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters10
			responses: { 204: {} }
		}
	}
}
export interface components {}

type parameters1 = { path: { addonKey: string | number } }

type responses1 = {
	200: {
		content: {
			"application/json": {
				key: string
				version: string
				state: string
				host?: { product: string; contacts?: { name: string; email: string }[] }
				license?: { active: boolean; type?: string; evaluation?: boolean; supportEntitlementNumber?: string; expirationDate?: string; capabilitySet?: string }
				links?: { self?: { href: string }[]; marketplace?: { href: string }[] }
			}
		}
	}
}

type responses2 = { 200: json<unknown> }

type parameters2 = { path: path1 }

type body1 = json<unknown>

type responses3 = { 200: json<json1[]> }

type body2 = {
	content: {
		"application/json": {
			name: string
			url: string
			events: string[]
			description?: string
			enabled?: boolean
			excludeBody?: boolean
			filters?: { [key: string]: string }
			secret?: string
		}
	}
}

type responses4 = { 200: json<json1> }

type parameters3 = { path: { issueIdOrKey: string | number } }

type path2 = { issueIdOrKey: string | number }

type query1 = { rapidViewId: string | number }

type parameters4 = { query: { rapidViewId: string | number; sprintId: string | number } }

type parameters5 = { query?: { siteId?: string | number }; path: { orgId: string | number; teamId: string | number } }

type parameters6 = { path: { orgId: string | number; teamId: string | number } }

type body3 = { content: { "application/json": { members: { accountId: string }[] } } }

type parameters7 = { path: { workspace: string | number; groupSlug: string | number } }

type parameters8 = { path: { workspace: string | number; groupSlug: string | number; accountId: string | number } }

type responses5 = {
	200: { content: { "application/json": { id: string; name?: string; internal?: boolean; submitted?: boolean; lock?: boolean; updated?: string }[] } }
}

type parameters9 = { path: { issueIdOrKey: string | number; formId: string | number } }

type parameters10 = { path: { projectIdOrKey: string | number; formId: string | number } }

type path1 = { addonKey: string | number; propertyKey: string | number }

type json1 = {
	name: string
	url: string
	events: string[]
	description?: string
	enabled?: boolean
	excludeBody?: boolean
	filters?: { [key: string]: string }
	secret?: string
	self?: string
	lastUpdated?: number
}

type json<Body> = { content: { "application/json": Body } }
