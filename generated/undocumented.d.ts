// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/_edge/tenant_info": {
		/** GET /_edge/tenant_info (undocumented) */
		get: { responses: { 200: { content: { "application/json": { cloudId: string } } } } }
	}
	"/rest/atlassian-connect/1/addons/{addonKey}": {
		/** GET /rest/atlassian-connect/1/addons/{addonKey} (undocumented) */
		get: {
			parameters: parameters1
			responses: responses1
		}
	}
	"/wiki/rest/atlassian-connect/1/addons/{addonKey}": {
		/** GET /wiki/rest/atlassian-connect/1/addons/{addonKey} (undocumented) */
		get: {
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/webhooks/1.0/webhook": {
		/** GET /rest/webhooks/1.0/webhook (undocumented) */
		get: { responses: responses2 }
		/** POST /rest/webhooks/1.0/webhook (undocumented) */
		post: {
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/webhooks/1.0/webhook/{id}": {
		/** GET /rest/webhooks/1.0/webhook/{id} (undocumented) */
		get: {
			parameters: { path: { id: string | number } }
			responses: responses3
		}
		/** PUT /rest/webhooks/1.0/webhook/{id} (undocumented) */
		put: {
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
		/** DELETE /rest/webhooks/1.0/webhook/{id} (undocumented) */
		delete: {
			parameters: { path: { id: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/webhooks/1.0/webhook": {
		/** GET /wiki/rest/webhooks/1.0/webhook (undocumented) */
		get: { responses: responses2 }
		/** POST /wiki/rest/webhooks/1.0/webhook (undocumented) */
		post: {
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/dev-status/1.0/issue/summary": {
		/** GET /rest/dev-status/1.0/issue/summary (undocumented) */
		get: {
			parameters: { query: { issueId: string | number } }
			responses: responses4
		}
	}
	"/rest/dev-status/1.0/issue/detail": {
		/** GET /rest/dev-status/1.0/issue/detail (undocumented) */
		get: {
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
		/** POST /rest/designs/1.0/bulk (undocumented) */
		post: {
			requestBody: { content: { "application/json": { [key: string]: unknown } } }
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/sprintquery/{rapidViewId}": {
		/** GET /rest/greenhopper/1.0/sprintquery/{rapidViewId} (undocumented) */
		get: {
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
		/** GET /rest/greenhopper/1.0/rapid/charts/sprintreport (undocumented) */
		get: {
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
		/** GET /rest/greenhopper/1.0/rapid/charts/velocity (undocumented) */
		get: {
			parameters: { query: { rapidViewId: string | number } }
			responses: responses4
		}
	}
	"/rest/greenhopper/1.0/rapidview": {
		/** GET /rest/greenhopper/1.0/rapidview (undocumented) */
		get: { responses: responses4 }
	}
	"/rest/greenhopper/1.0/integration/teamcalendars/sprint/list": {
		/** GET /rest/greenhopper/1.0/integration/teamcalendars/sprint/list (undocumented) */
		get: {
			parameters: { query: { jql: string } }
			responses: responses4
		}
	}
	"/rest/plugins/1.0": {
		/** GET /rest/plugins/1.0 (undocumented) */
		get: { responses: responses4 }
		/** POST /rest/plugins/1.0 (undocumented) */
		post: {
			parameters: { query?: { token?: string } }
			requestBody: body2
			responses: responses4
		}
	}
	"/rest/plugins/1.0/{addonKey}-key": {
		/** GET /rest/plugins/1.0/{addonKey}-key (undocumented) */
		get: {
			parameters: parameters1
			responses: responses4
		}
		/** PUT /rest/plugins/1.0/{addonKey}-key (undocumented) */
		put: {
			parameters: parameters1
			requestBody: body2
			responses: responses4
		}
		/** DELETE /rest/plugins/1.0/{addonKey}-key (undocumented) */
		delete: {
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/plugins/1.0/{addonKey}-key/license": {
		/** GET /rest/plugins/1.0/{addonKey}-key/license (undocumented) */
		get: {
			parameters: parameters1
			responses: responses4
		}
	}
	"/wiki/rest/plugins/1.0": {
		/** GET /wiki/rest/plugins/1.0 (undocumented) */
		get: { responses: responses4 }
		/** POST /wiki/rest/plugins/1.0 (undocumented) */
		post: {
			parameters: { query?: { token?: string } }
			requestBody: body2
			responses: responses4
		}
	}
	"/wiki/rest/plugins/1.0/{addonKey}-key": {
		/** GET /wiki/rest/plugins/1.0/{addonKey}-key (undocumented) */
		get: {
			parameters: parameters1
			responses: responses4
		}
		/** PUT /wiki/rest/plugins/1.0/{addonKey}-key (undocumented) */
		put: {
			parameters: parameters1
			requestBody: body2
			responses: responses4
		}
		/** DELETE /wiki/rest/plugins/1.0/{addonKey}-key (undocumented) */
		delete: {
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/wiki/rest/plugins/1.0/{addonKey}-key/license": {
		/** GET /wiki/rest/plugins/1.0/{addonKey}-key/license (undocumented) */
		get: {
			parameters: parameters1
			responses: responses4
		}
	}
	"/rest/api/2/projects/picker": {
		/** GET /rest/api/2/projects/picker (undocumented) */
		get: {
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
		/** GET /rest/auth/1/session (undocumented) */
		get: {
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
		/** POST /rest/internal/2/issue/{issueIdOrKey}/clone (undocumented) */
		post: {
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
		/** GET /rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics (undocumented) */
		get: {
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
		/** PUT /rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId} (undocumented) */
		put: {
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
		/** POST /rest/servicedeskapi/customer/skip-permission-check (undocumented) */
		post: {
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
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check (undocumented) */
		post: {
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
		/** GET /rest/servicedeskapi/knowledgebase/article/view/{pageId} (undocumented) */
		get: {
			parameters: { path: { pageId: string | number } }
			responses: responses4
		}
	}
	"/gateway/api/graphql": {
		/** POST /gateway/api/graphql (undocumented) */
		post: {
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
		/** GET /forms/issue/{issueIdOrKey}/form (undocumented) */
		get: {
			parameters: { path: { issueIdOrKey: string | number } }
			responses: responses5
		}
		/** POST /forms/issue/{issueIdOrKey}/form (undocumented) */
		post: {
			parameters: { path: { issueIdOrKey: string | number } }
			requestBody: { content: { "application/json": { formTemplate: { id: string | number } } } }
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}": {
		/** GET /forms/issue/{issueIdOrKey}/form/{formId} (undocumented) */
		get: {
			parameters: parameters2
			responses: responses4
		}
		/** PUT /forms/issue/{issueIdOrKey}/form/{formId} (undocumented) */
		put: {
			parameters: parameters2
			requestBody: { content: { "application/json": { answers: unknown } } }
			responses: responses4
		}
		/** DELETE /forms/issue/{issueIdOrKey}/form/{formId} (undocumented) */
		delete: {
			parameters: parameters2
			responses: { 204: {} }
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/format/answers": {
		/** GET /forms/issue/{issueIdOrKey}/form/{formId}/format/answers (undocumented) */
		get: {
			parameters: parameters2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/attachment": {
		/** GET /forms/issue/{issueIdOrKey}/form/{formId}/attachment (undocumented) */
		get: {
			parameters: parameters2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/externaldata": {
		/** GET /forms/issue/{issueIdOrKey}/form/{formId}/externaldata (undocumented) */
		get: {
			parameters: parameters2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/external": {
		/** PUT /forms/issue/{issueIdOrKey}/form/{formId}/action/external (undocumented) */
		put: {
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/internal": {
		/** PUT /forms/issue/{issueIdOrKey}/form/{formId}/action/internal (undocumented) */
		put: {
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/reopen": {
		/** PUT /forms/issue/{issueIdOrKey}/form/{formId}/action/reopen (undocumented) */
		put: {
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/{formId}/action/submit": {
		/** PUT /forms/issue/{issueIdOrKey}/form/{formId}/action/submit (undocumented) */
		put: {
			parameters: parameters2
			requestBody?: body2
			responses: responses4
		}
	}
	"/forms/issue/{issueIdOrKey}/form/copy/{targetIssueIdOrKey}": {
		/** POST /forms/issue/{issueIdOrKey}/form/copy/{targetIssueIdOrKey} (undocumented) */
		post: {
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
		/** GET /forms/project/{projectIdOrKey}/form (undocumented) */
		get: {
			parameters: { path: { projectIdOrKey: string | number } }
			responses: responses5
		}
		/** POST /forms/project/{projectIdOrKey}/form (undocumented) */
		post: {
			parameters: { path: { projectIdOrKey: string | number } }
			requestBody: body2
			responses: responses4
		}
	}
	"/forms/project/{projectIdOrKey}/form/{formId}": {
		/** GET /forms/project/{projectIdOrKey}/form/{formId} (undocumented) */
		get: {
			parameters: parameters3
			responses: responses4
		}
		/** PUT /forms/project/{projectIdOrKey}/form/{formId} (undocumented) */
		put: {
			parameters: parameters3
			requestBody: body2
			responses: responses4
		}
		/** DELETE /forms/project/{projectIdOrKey}/form/{formId} (undocumented) */
		delete: {
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
