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
	"/rest/webhooks/1.0/webhook": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses2
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/webhooks/1.0/webhook/{id}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { id: string | number } }
			responses: responses3
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
			responses: responses3
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
			responses: responses2
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/dev-status/1.0/issue/summary": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { issueId: string | number } }
			responses: responses4
		}
	}
	"/rest/dev-status/1.0/issue/detail": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				query: {
					issueId: string | number
					applicationType?: string
					dataType?: string
				}
			}
			responses: responses4
		}
	}
	"/rest/designs/1.0/bulk": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			requestBody: { content: { "application/json": { [key: string]: unknown } } }
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/sprintquery/{rapidViewId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				query?: {
					includeHistoricSprints?: boolean | ("true" | "false")
					includeFutureSprints?: boolean | ("true" | "false")
				}
				path: { rapidViewId: string | number }
			}
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/sprintreport": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				query: {
					rapidViewId: string | number
					sprintId: string | number
				}
			}
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/velocity": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { rapidViewId: string | number } }
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/rapidview": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/integration/teamcalendars/sprint/list": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query: { jql: string } }
			responses: responses4
		}
	}
	"/rest/plugins/1.0": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses4
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { token?: string } }
			requestBody: body2
			responses: responses4
		}
	}
	"/rest/plugins/1.0/{addonKey}-key": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses4
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: responses4
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
			responses: responses4
		}
	}
	"/wiki/rest/plugins/1.0": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: responses4
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { token?: string } }
			requestBody: body2
			responses: responses4
		}
	}
	"/wiki/rest/plugins/1.0/{addonKey}-key": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			responses: responses4
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: responses4
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
			responses: responses4
		}
	}
	"/rest/api/2/projects/picker": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				query?: {
					query?: string
					maxResults?: string | number
					allowEmptyQuery?: boolean | ("true" | "false")
				}
			}
			responses: responses4
		}
	}
	"/rest/auth/1/session": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							self?: string
						}
					}
				}
			}
		}
	}
	"/rest/internal/2/issue/{issueIdOrKey}/clone": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { issueIdOrKey: string | number } }
			requestBody: {
				content: {
					"application/json": {
						summary?: string
						includeAttachments?: boolean
						optionalFields?: unknown
						cloneOptions?: unknown
					}
				}
			}
			responses: responses4
		}
	}
	"/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				query?: {
					start?: string | number
					limit?: string | number
				}
				path: { serviceDeskId: string | number }
			}
			responses: responses4
		}
	}
	"/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId}": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				path: {
					serviceDeskId: string | number
					metricId: string | number
				}
			}
			requestBody: body2
			responses: responses4
		}
	}
	"/rest/servicedeskapi/customer/skip-permission-check": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { query?: { strictConflictStatusCode?: boolean | ("true" | "false") } }
			requestBody: {
				content: {
					"application/json": {
						displayName?: string
						email?: string
						fullName?: string
					}
				}
			}
			responses: responses4
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { serviceDeskId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						accountIds?: (string | number)[]
						usernames?: string[]
					}
				}
			}
			responses: { 204: {} }
		}
	}
	"/rest/servicedeskapi/knowledgebase/article/view/{pageId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { pageId: string | number } }
			responses: responses4
		}
	}
	"/gateway/api/graphql": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				query?: {
					operation?: string
					q?: string
				}
			}
			requestBody: {
				content: {
					"application/json": {
						query: string
						variables?: { [key: string]: unknown }
						operationName?: string
					}
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							data?: unknown
							errors?: {
								message: string
								path?: unknown
								extensions?: unknown
							}[]
						}
					}
				}
			}
		}
	}
	"/forms/issue/{issueIdOrKey}/form": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { issueIdOrKey: string | number } }
			responses: responses5
		}
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: { path: { issueIdOrKey: string | number } }
			requestBody: { content: { "application/json": { formTemplate: { id: string | number } } } }
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			responses: responses4
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			requestBody: { content: { "application/json": { answers: unknown } } }
			responses: responses4
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			responses: { 204: {} }
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/format/answers": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/attachment": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/externaldata": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/external": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/internal": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/reopen": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/submit": {
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/copy/{targetIssueIdOrKey}": {
		post: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: {
				path: {
					issueIdOrKey: string | number
					targetIssueIdOrKey: string | number
				}
			}
			requestBody?: { content: { "application/json": { ids?: (string | number)[] } } }
			responses: responses4
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
			requestBody: body2
			responses: responses4
		}
	}
	"/forms/project/{projectIdOrKey}/form/{formId}": {
		get: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
			responses: responses4
		}
		put: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
			requestBody: body2
			responses: responses4
		}
		delete: {
			/** In none of Atlassian's documents. */
			json: true
			parameters: parameters3
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
				host?: {
					product: string
					contacts?: {
						name: string
						email: string
					}[]
				}
				license?: {
					active: boolean
					type?: string
					evaluation?: boolean
					supportEntitlementNumber?: string
					expirationDate?: string
					capabilitySet?: string
				}
				links?: {
					self?: { href: string }[]
					marketplace?: { href: string }[]
				}
			}
		}
	}
}

type responses2 = {
	200: { content: { "application/json": json1[] } }
}

type body1 = {
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

type responses3 = {
	200: { content: { "application/json": json1 } }
}

type responses4 = { 200: { content: { "application/json": unknown } } }

type body2 = { content: { "application/json": unknown } }

type responses5 = {
	200: {
		content: {
			"application/json": {
				id: string
				name?: string
				internal?: boolean
				submitted?: boolean
				lock?: boolean
				updated?: string
			}[]
		}
	}
}

type parameters2 = {
	path: {
		issueIdOrKey: string | number
		formId: string | number
	}
}

type parameters3 = {
	path: {
		projectIdOrKey: string | number
		formId: string | number
	}
}

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
