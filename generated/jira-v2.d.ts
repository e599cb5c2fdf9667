// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { components as JiraV3 } from './jira-v3.d.ts'
import type { CustomFields } from './custom-fields.d.ts'

export interface paths {
	"/rest/api/2/announcementBanner": {
		/** GET /rest/api/2/announcementBanner */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["AnnouncementBannerConfiguration"] } }
				401: response1
				403: response1
			}
		}
		/** PUT /rest/api/2/announcementBanner */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["AnnouncementBannerConfigurationUpdate"] } }
			responses: {
				204: response2
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/app/field/context/configuration/list": {
		/** POST /rest/api/2/app/field/context/configuration/list (experimental) */
		post: {
			parameters: { query?: query1 }
			requestBody: { content: { "application/json": components["schemas"]["ConfigurationsListParameters"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanBulkContextualConfiguration"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/app/field/value": {
		/** POST /rest/api/2/app/field/value */
		post: {
			parameters: { query?: query2 }
			requestBody: { content: { "application/json": components["schemas"]["MultipleCustomFieldValuesUpdateDetails"] } }
			responses: responses1
		}
	}
	"/rest/api/2/app/field/{fieldIdOrKey}/context/configuration": {
		/** GET /rest/api/2/app/field/{fieldIdOrKey}/context/configuration */
		get: {
			parameters: {
				query?: query1
				path: { fieldIdOrKey: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanContextualConfiguration"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/app/field/{fieldIdOrKey}/context/configuration */
		put: {
			parameters: { path: { fieldIdOrKey: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldConfigurations"] } }
			responses: responses2
		}
	}
	"/rest/api/2/app/field/{fieldIdOrKey}/value": {
		/** PUT /rest/api/2/app/field/{fieldIdOrKey}/value */
		put: {
			parameters: {
				query?: query2
				path: { fieldIdOrKey: string | number }
			}
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldValueUpdateDetails"] } }
			responses: responses1
		}
	}
	"/rest/api/2/application-properties": {
		/** GET /rest/api/2/application-properties */
		get: {
			parameters: {
				query?: {
					key?: string
					permissionLevel?: string
					keyFilter?: string
				}
			}
			responses: {
				200: response3
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/2/application-properties/advanced-settings": {
		/** GET /rest/api/2/application-properties/advanced-settings */
		get: {
			responses: {
				200: response3
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/application-properties/{id}": {
		/** PUT /rest/api/2/application-properties/{id} */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["SimpleApplicationPropertyBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ApplicationProperty"] } }
				400: response1
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/rest/api/2/applicationrole": {
		/** GET /rest/api/2/applicationrole */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ApplicationRole"][] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/applicationrole/{key}": {
		/** GET /rest/api/2/applicationrole/{key} */
		get: {
			parameters: { path: { key: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ApplicationRole"] } }
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/attachment/content/{id}": {
		/** GET /rest/api/2/attachment/content/{id} */
		get: {
			parameters: {
				query?: { redirect?: boolean | ("true" | "false") }
				path: path1
			}
			responses: {
				200: {}
				206: {}
				303: {}
				400: {}
				401: {}
				403: {}
				404: {}
				416: {}
			}
		}
	}
	"/rest/api/2/attachment/meta": {
		/** GET /rest/api/2/attachment/meta */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentSettings"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/attachment/thumbnail/{id}": {
		/** GET /rest/api/2/attachment/thumbnail/{id} */
		get: {
			parameters: {
				query?: {
					redirect?: boolean | ("true" | "false")
					fallbackToDefault?: boolean | ("true" | "false")
					width?: string | number
					height?: string | number
				}
				path: path1
			}
			responses: {
				200: {}
				303: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/attachment/{id}": {
		/** GET /rest/api/2/attachment/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentMetadata"] } }
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/attachment/{id} */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/attachment/{id}/expand/human": {
		/** GET /rest/api/2/attachment/{id}/expand/human (experimental) */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentArchiveMetadataReadable"] } }
				401: {}
				403: {}
				404: {}
				409: {}
			}
		}
	}
	"/rest/api/2/attachment/{id}/expand/raw": {
		/** GET /rest/api/2/attachment/{id}/expand/raw (experimental) */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentArchiveImpl"] } }
				401: {}
				403: {}
				404: {}
				409: {}
			}
		}
	}
	"/rest/api/2/auditing/record": {
		/** GET /rest/api/2/auditing/record */
		get: {
			parameters: {
				query?: {
					offset?: string | number
					limit?: string | number
					filter?: string
					from?: string
					to?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["AuditRecords"] } }
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/avatar/{type}/system": {
		/** GET /rest/api/2/avatar/{type}/system */
		get: {
			parameters: { path: { type: "issuetype" | "project" | "user" | "priority" } }
			responses: {
				200: { content: { "application/json": components["schemas"]["SystemAvatars"] } }
				401: {}
				500: {}
			}
		}
	}
	"/rest/api/2/changelog/bulkfetch": {
		/** POST /rest/api/2/changelog/bulkfetch */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkChangelogRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkChangelogResponseBean"] } }
				400: {}
			}
		}
	}
	"/rest/api/2/classification-levels": {
		/** GET /rest/api/2/classification-levels (experimental) */
		get: {
			parameters: {
				query?: {
					status?: ("PUBLISHED" | "ARCHIVED" | "DRAFT") | readonly ("PUBLISHED" | "ARCHIVED" | "DRAFT")[]
					orderBy?: "rank" | "-rank" | "+rank"
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["DataClassificationLevelsBean"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/comment/list": {
		/** POST /rest/api/2/comment/list */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["IssueCommentListRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanComment"] } }
				400: {}
			}
		}
	}
	"/rest/api/2/comment/{commentId}/properties": {
		/** GET /rest/api/2/comment/{commentId}/properties */
		get: {
			parameters: { path: { commentId: string | number } }
			responses: responses3
		}
	}
	"/rest/api/2/comment/{commentId}/properties/{propertyKey}": {
		/** GET /rest/api/2/comment/{commentId}/properties/{propertyKey} */
		get: {
			parameters: parameters3
			responses: responses4
		}
		/** PUT /rest/api/2/comment/{commentId}/properties/{propertyKey} */
		put: {
			parameters: parameters3
			requestBody: response2
			responses: responses5
		}
		/** DELETE /rest/api/2/comment/{commentId}/properties/{propertyKey} */
		delete: {
			parameters: parameters3
			responses: responses6
		}
	}
	"/rest/api/2/component": {
		/** GET /rest/api/2/component */
		get: {
			parameters: {
				query?: {
					projectIdsOrKeys?: string | readonly string[]
					startAt?: string | number
					maxResults?: string | number
					orderBy?: "description" | "-description" | "+description" | "name" | "-name" | "+name"
					query?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2ComponentJsonBean"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/component */
		post: {
			requestBody: body1
			responses: {
				201: response4
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/component/{id}": {
		/** GET /rest/api/2/component/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response4
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/component/{id} */
		put: {
			parameters: parameters1
			requestBody: body1
			responses: {
				200: response4
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/component/{id} */
		delete: {
			parameters: {
				query?: { moveIssuesTo?: string }
				path: path1
			}
			responses: responses7
		}
	}
	"/rest/api/2/component/{id}/relatedIssueCounts": {
		/** GET /rest/api/2/component/{id}/relatedIssueCounts */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["ComponentIssuesCount"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/config/fieldschemes": {
		/** GET /rest/api/2/config/fieldschemes (experimental) */
		get: {
			parameters: {
				query?: {
					projectId?: (string | number) | readonly (string | number)[]
					query?: string
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2GetFieldAssociationSchemeResponse"] } }
				400: response5
				401: response2
				403: response2
				404: response2
			}
		}
		/** POST /rest/api/2/config/fieldschemes (experimental) */
		post: {
			requestBody: body2
			responses: responses8
		}
	}
	"/rest/api/2/config/fieldschemes/fields": {
		/** PUT /rest/api/2/config/fieldschemes/fields (experimental) */
		put: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["UpdateFieldAssociationsRequestItem"][] } } }
			responses: {
				200: response6
				204: response2
				207: response6
				400: response6
				401: response2
				403: response2
			}
		}
		/** DELETE /rest/api/2/config/fieldschemes/fields (experimental) */
		delete: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["RemoveFieldAssociationsRequestItem"] } } }
			responses: {
				200: response7
				204: response2
				207: response7
				400: response7
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/2/config/fieldschemes/fields/parameters": {
		/** PUT /rest/api/2/config/fieldschemes/fields/parameters (experimental) */
		put: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["UpdateFieldSchemeParametersRequest"][] } } }
			responses: {
				200: response8
				204: response2
				207: response8
				400: response8
				401: response2
				403: response2
			}
		}
		/** DELETE /rest/api/2/config/fieldschemes/fields/parameters (experimental) */
		delete: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["ParameterRemovalDetails"][] } } }
			responses: {
				200: {}
				204: response2
				207: { content: { "application/json": components["schemas"]["RemoveFieldParametersResult"] } }
				400: response5
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/2/config/fieldschemes/projects": {
		/** GET /rest/api/2/config/fieldschemes/projects (experimental) */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2GetProjectsWithFieldSchemesResponse"] } }
				400: response5
				401: response2
				403: response2
				404: response2
			}
		}
		/** PUT /rest/api/2/config/fieldschemes/projects (experimental) */
		put: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["FieldSchemeToProjectsRequest"] } } }
			responses: {
				200: response9
				204: response2
				207: response9
				400: response9
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/2/config/fieldschemes/{id}": {
		/** GET /rest/api/2/config/fieldschemes/{id} (experimental) */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["GetFieldAssociationSchemeByIdResponse"] } }
				403: response2
				404: response2
			}
		}
		/** PUT /rest/api/2/config/fieldschemes/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateFieldAssociationSchemeRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["UpdateFieldAssociationSchemeResponse"] } }
				400: response5
				401: response2
				403: response2
				404: response2
			}
		}
		/** DELETE /rest/api/2/config/fieldschemes/{id} (experimental) */
		delete: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["DeleteFieldAssociationSchemeResponse"] } }
				400: response2
				401: response2
				403: response2
				404: response2
				409: response2
			}
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/clone": {
		/** POST /rest/api/2/config/fieldschemes/{id}/clone (experimental) */
		post: {
			parameters: parameters1
			requestBody: body2
			responses: responses8
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/fields": {
		/** GET /rest/api/2/config/fieldschemes/{id}/fields (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					fieldId?: (string | number) | readonly (string | number)[]
				}
				path: path1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2FieldAssociationSchemeFieldSearchResult"] } }
				400: response2
				401: response2
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/fields/{fieldId}/parameters": {
		/** GET /rest/api/2/config/fieldschemes/{id}/fields/{fieldId}/parameters (experimental) */
		get: {
			parameters: {
				path: {
					id: string | number
					fieldId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["GetFieldAssociationParametersResponse"] } }
				400: response5
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/projects": {
		/** GET /rest/api/2/config/fieldschemes/{id}/projects (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					projectId?: (string | number) | readonly (string | number)[]
				}
				path: path1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2FieldAssociationSchemeProjectSearchResult"] } }
				400: response2
				401: response2
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/2/configuration": {
		/** GET /rest/api/2/configuration */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Configuration"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/configuration/timetracking": {
		/** GET /rest/api/2/configuration/timetracking */
		get: {
			responses: {
				200: response10
				204: response2
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/2/configuration/timetracking */
		put: {
			requestBody: response10
			responses: responses9
		}
	}
	"/rest/api/2/configuration/timetracking/list": {
		/** GET /rest/api/2/configuration/timetracking/list */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["TimeTrackingProvider"][] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/configuration/timetracking/options": {
		/** GET /rest/api/2/configuration/timetracking/options */
		get: {
			responses: {
				200: response11
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/2/configuration/timetracking/options */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["TimeTrackingConfigurationRequest"] } }
			responses: {
				200: response11
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/customFieldOption/{id}": {
		/** GET /rest/api/2/customFieldOption/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["CustomFieldOption"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/dashboard": {
		/** GET /rest/api/2/dashboard */
		get: {
			parameters: {
				query?: {
					filter?: "my" | "favourite"
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfDashboards"] } }
				400: response1
				401: response1
			}
		}
		/** POST /rest/api/2/dashboard (experimental) */
		post: {
			parameters: { query?: { extendAdminPermissions?: boolean | ("true" | "false") } }
			requestBody: body3
			responses: {
				200: response12
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/2/dashboard/bulk/edit": {
		/** PUT /rest/api/2/dashboard/bulk/edit (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["BulkEditShareableEntityRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkEditShareableEntityResponse"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/2/dashboard/gadgets": {
		/** GET /rest/api/2/dashboard/gadgets (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["AvailableDashboardGadgetsResponse"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/2/dashboard/search": {
		/** GET /rest/api/2/dashboard/search */
		get: {
			parameters: {
				query?: {
					dashboardName?: string
					accountId?: string | number
					owner?: string
					groupname?: string
					groupId?: string | number
					projectId?: string | number
					orderBy?: "description" | "-description" | "+description" | "favorite_count" | "-favorite_count" | "+favorite_count" | "id" | "-id" | "+id" | "is_favorite" | "-is_favorite" | "+is_favorite" | "name" | "-name" | "+name" | "owner" | "-owner" | "+owner"
					startAt?: string | number
					maxResults?: string | number
					status?: "active" | "archived" | "deleted"
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanDashboard"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/gadget": {
		/** GET /rest/api/2/dashboard/{dashboardId}/gadget (experimental) */
		get: {
			parameters: {
				query?: {
					moduleKey?: string | readonly string[]
					uri?: string | readonly string[]
					gadgetId?: (string | number) | readonly (string | number)[]
				}
				path: { dashboardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["DashboardGadgetResponse"] } }
				401: {}
				404: response1
			}
		}
		/** POST /rest/api/2/dashboard/{dashboardId}/gadget (experimental) */
		post: {
			parameters: { path: { dashboardId: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["DashboardGadgetSettings"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["DashboardGadget"] } }
				400: response1
				401: {}
				404: response1
			}
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId}": {
		/** PUT /rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId} (experimental) */
		put: {
			parameters: parameters5
			requestBody: { content: { "application/json": components["schemas"]["DashboardGadgetUpdateRequest"] } }
			responses: {
				204: response2
				400: response1
				401: {}
				404: response1
			}
		}
		/** DELETE /rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId} (experimental) */
		delete: {
			parameters: parameters5
			responses: {
				204: response2
				401: {}
				404: response1
			}
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties": {
		/** GET /rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties */
		get: {
			parameters: {
				path: {
					dashboardId: string | number
					itemId: string | number
				}
			}
			responses: {
				200: response13
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}": {
		/** GET /rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey} */
		get: {
			parameters: parameters6
			responses: {
				200: response14
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey} */
		put: {
			parameters: parameters6
			requestBody: response2
			responses: {
				200: response2
				201: response2
				400: response1
				401: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey} */
		delete: {
			parameters: parameters6
			responses: responses10
		}
	}
	"/rest/api/2/dashboard/{id}": {
		/** GET /rest/api/2/dashboard/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response12
				400: response1
				401: response1
				404: {}
			}
		}
		/** PUT /rest/api/2/dashboard/{id} (experimental) */
		put: {
			parameters: parameters7
			requestBody: body3
			responses: responses11
		}
		/** DELETE /rest/api/2/dashboard/{id} (experimental) */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/2/dashboard/{id}/copy": {
		/** POST /rest/api/2/dashboard/{id}/copy (experimental) */
		post: {
			parameters: parameters7
			requestBody: body3
			responses: responses11
		}
	}
	"/rest/api/2/data-policy": {
		/** GET /rest/api/2/data-policy */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkspaceDataPolicy"] } }
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/data-policy/project": {
		/** GET /rest/api/2/data-policy/project */
		get: {
			parameters: { query?: { ids?: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectDataPolicies"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/events": {
		/** GET /rest/api/2/events (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueEvent"][] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/expression/analyse": {
		/** POST /rest/api/2/expression/analyse */
		post: {
			parameters: { query?: { check?: "syntax" | "type" | "complexity" } }
			requestBody: { content: { "application/json": components["schemas"]["JiraExpressionForAnalysis"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JiraExpressionsAnalysis"] } }
				400: response1
				401: {}
				404: response1
			}
		}
	}
	"/rest/api/2/expression/eval": {
		/** @deprecated POST /rest/api/2/expression/eval */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["JiraExpressionEvalRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JiraExpressionResult"] } }
				400: response1
				401: {}
				404: response1
			}
		}
	}
	"/rest/api/2/expression/evaluate": {
		/** POST /rest/api/2/expression/evaluate */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["JiraExpressionEvaluateRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JExpEvaluateJiraExpressionResultBean"] } }
				400: response1
				401: {}
				404: response1
			}
		}
	}
	"/rest/api/2/field": {
		/** GET /rest/api/2/field */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["FieldDetails"][] } }
				401: {}
			}
		}
		/** POST /rest/api/2/field */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldDefinitionJsonBean"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["FieldDetails"] } }
				400: {}
			}
		}
	}
	"/rest/api/2/field/association": {
		/** PUT /rest/api/2/field/association (experimental) */
		put: {
			requestBody: body4
			responses: responses12
		}
		/** DELETE /rest/api/2/field/association (experimental) */
		delete: {
			requestBody: body4
			responses: responses12
		}
	}
	"/rest/api/2/field/search": {
		/** GET /rest/api/2/field/search */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					type?: ("custom" | "system") | readonly ("custom" | "system")[]
					id?: (string | number) | readonly (string | number)[]
					query?: string
					orderBy?: "contextsCount" | "-contextsCount" | "+contextsCount" | "lastUsed" | "-lastUsed" | "+lastUsed" | "name" | "-name" | "+name" | "screensCount" | "-screensCount" | "+screensCount" | "projectsCount" | "-projectsCount" | "+projectsCount"
					expand?: string
					projectIds?: (string | number) | readonly (string | number)[]
				}
			}
			responses: responses13
		}
	}
	"/rest/api/2/field/search/trashed": {
		/** GET /rest/api/2/field/search/trashed */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					query?: string
					expand?: "name" | "-name" | "+name" | "trashDate" | "-trashDate" | "+trashDate" | "plannedDeletionDate" | "-plannedDeletionDate" | "+plannedDeletionDate" | "projectsCount" | "-projectsCount" | "+projectsCount"
					orderBy?: string
				}
			}
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}": {
		/** PUT /rest/api/2/field/{fieldId} */
		put: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["UpdateCustomFieldDetails"] } }
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/association/project": {
		/** GET /rest/api/2/field/{fieldId}/association/project (experimental) */
		get: {
			parameters: parameters9
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldProjectAssociation"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context": {
		/** GET /rest/api/2/field/{fieldId}/context */
		get: {
			parameters: {
				query?: {
					isAnyIssueType?: boolean | ("true" | "false")
					isGlobalContext?: boolean | ("true" | "false")
					contextId?: (string | number) | readonly (string | number)[]
					startAt?: string | number
					maxResults?: string | number
				}
				path: path2
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanCustomFieldContext"] } }
				401: {}
				403: response2
				404: response2
			}
		}
		/** POST /rest/api/2/field/{fieldId}/context */
		post: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["CreateCustomFieldContextRequest"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["CreateCustomFieldContext"] } }
				400: {}
				401: {}
				404: {}
				409: response2
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context/defaultValue": {
		/** @deprecated GET /rest/api/2/field/{fieldId}/context/defaultValue */
		get: {
			parameters: parameters10
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanCustomFieldContextDefaultValue"] } }
				401: {}
				403: response2
				404: response2
			}
		}
		/** @deprecated PUT /rest/api/2/field/{fieldId}/context/defaultValue */
		put: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldContextDefaultValueUpdate"] } }
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/context/issuetypemapping": {
		/** GET /rest/api/2/field/{fieldId}/context/issuetypemapping */
		get: {
			parameters: parameters10
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeToContextMapping"] } }
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context/mapping": {
		/** POST /rest/api/2/field/{fieldId}/context/mapping */
		post: {
			parameters: parameters9
			requestBody: { content: { "application/json": components["schemas"]["ProjectIssueTypeMappings"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanContextForProjectAndIssueType"] } }
				400: response2
				401: {}
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context/projectmapping": {
		/** GET /rest/api/2/field/{fieldId}/context/projectmapping */
		get: {
			parameters: parameters10
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanCustomFieldContextProjectMapping"] } }
				401: {}
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}": {
		/** PUT /rest/api/2/field/{fieldId}/context/{contextId} */
		put: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldContextUpdateDetails"] } }
			responses: responses14
		}
		/** DELETE /rest/api/2/field/{fieldId}/context/{contextId} */
		delete: {
			parameters: parameters11
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/issuetype": {
		/** PUT /rest/api/2/field/{fieldId}/context/{contextId}/issuetype */
		put: {
			parameters: parameters11
			requestBody: body5
			responses: {
				204: response2
				400: response2
				401: {}
				403: response2
				404: response2
				409: response2
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/issuetype/remove": {
		/** POST /rest/api/2/field/{fieldId}/context/{contextId}/issuetype/remove */
		post: {
			parameters: parameters11
			requestBody: body5
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option": {
		/** GET /rest/api/2/field/{fieldId}/context/{contextId}/option */
		get: {
			parameters: {
				query?: {
					optionId?: string | number
					onlyOptions?: boolean | ("true" | "false")
					startAt?: string | number
					maxResults?: string | number
				}
				path: path3
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanCustomFieldContextOption"] } }
				400: response2
				401: {}
				403: response2
				404: response2
			}
		}
		/** PUT /rest/api/2/field/{fieldId}/context/{contextId}/option */
		put: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["BulkCustomFieldOptionUpdateRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["CustomFieldUpdatedContextOptionsList"] } }
				400: response2
				401: {}
				403: response2
				404: response2
			}
		}
		/** POST /rest/api/2/field/{fieldId}/context/{contextId}/option */
		post: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["BulkCustomFieldOptionCreateRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["CustomFieldCreatedContextOptionsList"] } }
				400: response2
				401: {}
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option/move": {
		/** PUT /rest/api/2/field/{fieldId}/context/{contextId}/option/move */
		put: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["OrderOfCustomFieldOptions"] } }
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}": {
		/** DELETE /rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId} */
		delete: {
			parameters: {
				path: {
					fieldId: string | number
					contextId: string | number
					optionId: string | number
				}
			}
			responses: responses15
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}/issue": {
		/** DELETE /rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}/issue */
		delete: {
			parameters: {
				query?: {
					replaceWith?: string | number
					jql?: string
				}
				path: {
					fieldId: string | number
					optionId: string | number
					contextId: string | number
				}
			}
			responses: responses16
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/project": {
		/** PUT /rest/api/2/field/{fieldId}/context/{contextId}/project */
		put: {
			parameters: parameters11
			requestBody: body6
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/project/remove": {
		/** POST /rest/api/2/field/{fieldId}/context/{contextId}/project/remove */
		post: {
			parameters: parameters11
			requestBody: body6
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/contexts": {
		/** @deprecated GET /rest/api/2/field/{fieldId}/contexts */
		get: {
			parameters: parameters9
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanContext"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/field/{fieldId}/screens": {
		/** GET /rest/api/2/field/{fieldId}/screens */
		get: {
			parameters: {
				query?: query3
				path: path2
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanScreenWithTab"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/field/{fieldKey}/option": {
		/** GET /rest/api/2/field/{fieldKey}/option */
		get: {
			parameters: {
				query?: query5
				path: path4
			}
			responses: {
				200: response15
				400: {}
				403: {}
			}
		}
		/** POST /rest/api/2/field/{fieldKey}/option */
		post: {
			parameters: { path: path4 }
			requestBody: { content: { "application/json": components["schemas"]["IssueFieldOptionCreateBean"] } }
			responses: responses17
		}
	}
	"/rest/api/2/field/{fieldKey}/option/suggestions/edit": {
		/** GET /rest/api/2/field/{fieldKey}/option/suggestions/edit */
		get: {
			parameters: parameters12
			responses: responses18
		}
	}
	"/rest/api/2/field/{fieldKey}/option/suggestions/search": {
		/** GET /rest/api/2/field/{fieldKey}/option/suggestions/search */
		get: {
			parameters: parameters12
			responses: responses18
		}
	}
	"/rest/api/2/field/{fieldKey}/option/{optionId}": {
		/** GET /rest/api/2/field/{fieldKey}/option/{optionId} */
		get: {
			parameters: parameters13
			responses: responses17
		}
		/** PUT /rest/api/2/field/{fieldKey}/option/{optionId} */
		put: {
			parameters: parameters13
			requestBody: { content: { "application/json": components["schemas"]["IssueFieldOptionRequest"] } }
			responses: responses17
		}
		/** DELETE /rest/api/2/field/{fieldKey}/option/{optionId} */
		delete: {
			parameters: parameters13
			responses: {
				204: response2
				403: {}
				404: {}
				409: {}
			}
		}
	}
	"/rest/api/2/field/{fieldKey}/option/{optionId}/issue": {
		/** DELETE /rest/api/2/field/{fieldKey}/option/{optionId}/issue */
		delete: {
			parameters: {
				query?: {
					replaceWith?: string | number
					jql?: string
					overrideScreenSecurity?: boolean | ("true" | "false")
					overrideEditableFlag?: boolean | ("true" | "false")
				}
				path: path5
			}
			responses: responses16
		}
	}
	"/rest/api/2/field/{id}": {
		/** DELETE /rest/api/2/field/{id} */
		delete: {
			parameters: parameters1
			responses: responses19
		}
	}
	"/rest/api/2/field/{id}/restore": {
		/** POST /rest/api/2/field/{id}/restore */
		post: {
			parameters: parameters1
			responses: responses20
		}
	}
	"/rest/api/2/field/{id}/trash": {
		/** POST /rest/api/2/field/{id}/trash */
		post: {
			parameters: parameters1
			responses: responses20
		}
	}
	"/rest/api/2/fieldconfiguration": {
		/** @deprecated GET /rest/api/2/fieldconfiguration */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					isDefault?: boolean | ("true" | "false")
					query?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldConfigurationDetails"] } }
				401: {}
				403: {}
			}
		}
		/** @deprecated POST /rest/api/2/fieldconfiguration */
		post: {
			requestBody: body7
			responses: {
				200: { content: { "application/json": components["schemas"]["FieldConfiguration"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/fieldconfiguration/{id}": {
		/** @deprecated PUT /rest/api/2/fieldconfiguration/{id} */
		put: {
			parameters: parameters1
			requestBody: body7
			responses: responses21
		}
		/** @deprecated DELETE /rest/api/2/fieldconfiguration/{id} */
		delete: {
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/2/fieldconfiguration/{id}/fields": {
		/** @deprecated GET /rest/api/2/fieldconfiguration/{id}/fields */
		get: {
			parameters: {
				query?: query5
				path: path1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldConfigurationItem"] } }
				401: {}
				403: {}
				404: {}
			}
		}
		/** @deprecated PUT /rest/api/2/fieldconfiguration/{id}/fields */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["FieldConfigurationItemsDetails"] } }
			responses: responses21
		}
	}
	"/rest/api/2/fieldconfigurationscheme": {
		/** @deprecated GET /rest/api/2/fieldconfigurationscheme */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldConfigurationScheme"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** @deprecated POST /rest/api/2/fieldconfigurationscheme */
		post: {
			requestBody: body8
			responses: {
				201: { content: { "application/json": components["schemas"]["FieldConfigurationScheme"] } }
				400: response2
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/2/fieldconfigurationscheme/mapping": {
		/** @deprecated GET /rest/api/2/fieldconfigurationscheme/mapping */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					fieldConfigurationSchemeId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldConfigurationIssueTypeItem"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/fieldconfigurationscheme/project": {
		/** @deprecated GET /rest/api/2/fieldconfigurationscheme/project */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldConfigurationSchemeProjects"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** @deprecated PUT /rest/api/2/fieldconfigurationscheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["FieldConfigurationSchemeProjectAssociation"] } }
			responses: responses14
		}
	}
	"/rest/api/2/fieldconfigurationscheme/{id}": {
		/** @deprecated PUT /rest/api/2/fieldconfigurationscheme/{id} */
		put: {
			parameters: parameters1
			requestBody: body8
			responses: responses14
		}
		/** @deprecated DELETE /rest/api/2/fieldconfigurationscheme/{id} */
		delete: {
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/2/fieldconfigurationscheme/{id}/mapping": {
		/** @deprecated PUT /rest/api/2/fieldconfigurationscheme/{id}/mapping */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["AssociateFieldConfigurationsWithIssueTypesRequest"] } }
			responses: responses21
		}
	}
	"/rest/api/2/fieldconfigurationscheme/{id}/mapping/delete": {
		/** @deprecated POST /rest/api/2/fieldconfigurationscheme/{id}/mapping/delete */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeIdsToRemove"] } }
			responses: responses10
		}
	}
	"/rest/api/2/filter": {
		/** POST /rest/api/2/filter */
		post: {
			parameters: { query?: query4 }
			requestBody: body9
			responses: responses22
		}
	}
	"/rest/api/2/filter/defaultShareScope": {
		/** GET /rest/api/2/filter/defaultShareScope */
		get: {
			responses: {
				200: response16
				401: {}
			}
		}
		/** PUT /rest/api/2/filter/defaultShareScope */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["DefaultShareScopeRequest"] } }
			responses: {
				200: response16
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/filter/favourite": {
		/** GET /rest/api/2/filter/favourite */
		get: {
			parameters: parameters2
			responses: responses23
		}
	}
	"/rest/api/2/filter/my": {
		/** GET /rest/api/2/filter/my */
		get: {
			parameters: {
				query?: {
					expand?: string
					includeFavourites?: boolean | ("true" | "false")
				}
			}
			responses: responses23
		}
	}
	"/rest/api/2/filter/search": {
		/** GET /rest/api/2/filter/search */
		get: {
			parameters: {
				query?: {
					filterName?: string
					accountId?: string | number
					owner?: string
					groupname?: string
					groupId?: string | number
					projectId?: string | number
					id?: (string | number) | readonly (string | number)[]
					orderBy?: "description" | "-description" | "+description" | "favourite_count" | "-favourite_count" | "+favourite_count" | "id" | "-id" | "+id" | "is_favourite" | "-is_favourite" | "+is_favourite" | "name" | "-name" | "+name" | "owner" | "-owner" | "+owner" | "is_shared" | "-is_shared" | "+is_shared"
					startAt?: string | number
					maxResults?: string | number
					expand?: string
					overrideSharePermissions?: boolean | ("true" | "false")
					isSubstringMatch?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFilterDetails"] } }
				400: response1
				401: {}
			}
		}
	}
	"/rest/api/2/filter/{id}": {
		/** GET /rest/api/2/filter/{id} */
		get: {
			parameters: parameters14
			responses: responses22
		}
		/** PUT /rest/api/2/filter/{id} */
		put: {
			parameters: parameters14
			requestBody: body9
			responses: responses22
		}
		/** DELETE /rest/api/2/filter/{id} */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/filter/{id}/columns": {
		/** GET /rest/api/2/filter/{id}/columns */
		get: {
			parameters: parameters1
			responses: {
				200: response17
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/filter/{id}/columns */
		put: {
			parameters: parameters1
			requestBody: {
				content: {
					"*/*": components["schemas"]["ColumnRequestBody"]
					"application/json": components["schemas"]["ColumnRequestBody"]
					"multipart/form-data": components["schemas"]["ColumnRequestBody"]
				}
			}
			responses: responses24
		}
		/** DELETE /rest/api/2/filter/{id}/columns */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/filter/{id}/favourite": {
		/** PUT /rest/api/2/filter/{id}/favourite */
		put: {
			parameters: parameters15
			responses: responses25
		}
		/** DELETE /rest/api/2/filter/{id}/favourite */
		delete: {
			parameters: parameters15
			responses: responses25
		}
	}
	"/rest/api/2/filter/{id}/owner": {
		/** PUT /rest/api/2/filter/{id}/owner (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["ChangeFilterOwner"] } }
			responses: responses1
		}
	}
	"/rest/api/2/filter/{id}/permission": {
		/** GET /rest/api/2/filter/{id}/permission */
		get: {
			parameters: parameters1
			responses: {
				200: response18
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/filter/{id}/permission */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["SharePermissionInputBean"] } }
			responses: {
				201: response18
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/filter/{id}/permission/{permissionId}": {
		/** GET /rest/api/2/filter/{id}/permission/{permissionId} */
		get: {
			parameters: parameters16
			responses: {
				200: { content: { "application/json": components["schemas"]["SharePermission"] } }
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/filter/{id}/permission/{permissionId} */
		delete: {
			parameters: parameters16
			responses: responses26
		}
	}
	"/rest/api/2/forge/panel/action/bulk/async": {
		/** POST /rest/api/2/forge/panel/action/bulk/async */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ForgePanelProjectPinRequest"] } }
			responses: {
				202: { content: { "application/json": components["schemas"]["ForgePanelProjectPinAsyncResponse"] } }
				400: response1
				403: response1
				500: response1
			}
		}
	}
	"/rest/api/2/group": {
		/** @deprecated GET /rest/api/2/group */
		get: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
					expand?: string
				}
			}
			responses: {
				200: response19
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/2/group */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["AddGroupBean"] } }
			responses: {
				201: response19
				400: {}
				401: {}
				403: {}
			}
		}
		/** DELETE /rest/api/2/group */
		delete: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
					swapGroup?: string
					swapGroupId?: string | number
				}
			}
			responses: responses27
		}
	}
	"/rest/api/2/group/bulk": {
		/** GET /rest/api/2/group/bulk (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					groupId?: (string | number) | readonly (string | number)[]
					groupName?: string | readonly string[]
					accessType?: string
					applicationKey?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanGroupDetails"] } }
				400: {}
				401: {}
				403: response2
				500: response2
			}
		}
	}
	"/rest/api/2/group/member": {
		/** GET /rest/api/2/group/member */
		get: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
					includeInactiveUsers?: boolean | ("true" | "false")
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanUserDetails"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/group/user": {
		/** POST /rest/api/2/group/user */
		post: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
				}
			}
			requestBody: { content: { "application/json": components["schemas"]["UpdateUserToGroupBean"] } }
			responses: {
				201: response19
				400: {}
				401: {}
				403: {}
				404: {}
				429: {}
			}
		}
		/** DELETE /rest/api/2/group/user */
		delete: {
			parameters: {
				query: {
					groupname?: string
					groupId?: string | number
					username?: string
					accountId: string | number
				}
			}
			responses: {
				200: {}
				400: {}
				401: {}
				403: {}
				404: {}
				429: {}
			}
		}
	}
	"/rest/api/2/groups/picker": {
		/** GET /rest/api/2/groups/picker */
		get: {
			parameters: {
				query?: {
					accountId?: string | number
					query?: string
					exclude?: string | readonly string[]
					excludeId?: (string | number) | readonly (string | number)[]
					maxResults?: string | number
					caseInsensitive?: boolean | ("true" | "false")
					userName?: string
				}
			}
			responses: { 200: { content: { "application/json": components["schemas"]["FoundGroups"] } } }
		}
	}
	"/rest/api/2/groupuserpicker": {
		/** GET /rest/api/2/groupuserpicker */
		get: {
			parameters: {
				query: {
					query: string
					maxResults?: string | number
					showAvatar?: boolean | ("true" | "false")
					fieldId?: string | number
					projectId?: (string | number) | readonly (string | number)[]
					issueTypeId?: (string | number) | readonly (string | number)[]
					avatarSize?: "xsmall" | "xsmall@2x" | "xsmall@3x" | "small" | "small@2x" | "small@3x" | "medium" | "medium@2x" | "medium@3x" | "large" | "large@2x" | "large@3x" | "xlarge" | "xlarge@2x" | "xlarge@3x" | "xxlarge" | "xxlarge@2x" | "xxlarge@3x" | "xxxlarge" | "xxxlarge@2x" | "xxxlarge@3x"
					caseInsensitive?: boolean | ("true" | "false")
					excludeConnectAddons?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["FoundUsersAndGroups"] } }
				400: {}
				401: {}
				403: {}
				429: {}
			}
		}
	}
	"/rest/api/2/instance/license": {
		/** GET /rest/api/2/instance/license (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["License"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/issue": {
		/** POST /rest/api/2/issue */
		post: {
			parameters: { query?: { updateHistory?: boolean | ("true" | "false") } }
			requestBody: body10
			responses: {
				201: { content: { "application/json": components["schemas"]["CreatedIssue"] } }
				400: response1
				401: response1
				403: response1
				422: response1
			}
		}
	}
	"/rest/api/2/issue/archive": {
		/** PUT /rest/api/2/issue/archive (experimental) */
		put: {
			requestBody: body11
			responses: responses28
		}
		/** POST /rest/api/2/issue/archive (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ArchiveIssueAsyncRequest"] } }
			responses: {
				202: response20
				400: response2
				401: response2
				403: response2
				412: response2
			}
		}
	}
	"/rest/api/2/issue/bulk": {
		/** POST /rest/api/2/issue/bulk */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssuesUpdateBean"] } }
			responses: {
				201: response21
				400: response21
				401: {}
			}
		}
	}
	"/rest/api/2/issue/bulkfetch": {
		/** POST /rest/api/2/issue/bulkfetch */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkFetchIssueRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkIssueResults"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/issue/createmeta": {
		/** @deprecated GET /rest/api/2/issue/createmeta */
		get: {
			parameters: {
				query?: {
					projectIds?: (string | number) | readonly (string | number)[]
					projectKeys?: string | readonly string[]
					issuetypeIds?: (string | number) | readonly (string | number)[]
					issuetypeNames?: string | readonly string[]
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueCreateMetadata"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes": {
		/** GET /rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes */
		get: {
			parameters: {
				query?: query5
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfCreateMetaIssueTypes"] } }
				400: response2
				401: {}
			}
		}
	}
	"/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}": {
		/** GET /rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId} */
		get: {
			parameters: {
				query?: query5
				path: {
					projectIdOrKey: string | number
					issueTypeId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfCreateMetaIssueTypeWithField"] } }
				400: response2
				401: {}
			}
		}
	}
	"/rest/api/2/issue/limit/report": {
		/** GET /rest/api/2/issue/limit/report (experimental) */
		get: {
			parameters: { query?: { isReturningKeys?: boolean | ("true" | "false") } }
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueLimitReportResponseBean"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/issue/picker": {
		/** GET /rest/api/2/issue/picker */
		get: {
			parameters: {
				query?: {
					query?: string
					currentJQL?: string
					currentIssueKey?: string
					currentProjectId?: string | number
					showSubTasks?: boolean | ("true" | "false")
					showSubTaskParent?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssuePickerSuggestions"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/issue/properties": {
		/** POST /rest/api/2/issue/properties */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueEntityProperties"] } }
			responses: {
				303: {}
				400: response1
				401: response1
				409: response1
			}
		}
	}
	"/rest/api/2/issue/properties/multi": {
		/** POST /rest/api/2/issue/properties/multi */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["MultiIssueEntityProperties"] } }
			responses: {
				303: {}
				400: response1
				401: response1
				403: response1
				409: response1
			}
		}
	}
	"/rest/api/2/issue/properties/{propertyKey}": {
		/** PUT /rest/api/2/issue/properties/{propertyKey} */
		put: {
			parameters: parameters17
			requestBody: { content: { "application/json": components["schemas"]["BulkIssuePropertyUpdateRequest"] } }
			responses: responses29
		}
		/** DELETE /rest/api/2/issue/properties/{propertyKey} */
		delete: {
			parameters: parameters17
			requestBody: { content: { "application/json": components["schemas"]["IssueFilterForBulkPropertyDelete"] } }
			responses: responses29
		}
	}
	"/rest/api/2/issue/unarchive": {
		/** PUT /rest/api/2/issue/unarchive (experimental) */
		put: {
			requestBody: body11
			responses: responses28
		}
	}
	"/rest/api/2/issue/watching": {
		/** POST /rest/api/2/issue/watching */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueList"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkIssueIsWatching"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}": {
		/** GET /rest/api/2/issue/{issueIdOrKey} */
		get: {
			parameters: {
				query?: {
					fields?: string | readonly string[]
					fieldsByKeys?: boolean | ("true" | "false")
					expand?: string
					properties?: string | readonly string[]
					updateHistory?: boolean | ("true" | "false")
					failFast?: boolean | ("true" | "false")
				}
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueBean"] } }
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/issue/{issueIdOrKey} */
		put: {
			parameters: {
				query?: {
					notifyUsers?: boolean | ("true" | "false")
					overrideScreenSecurity?: boolean | ("true" | "false")
					overrideEditableFlag?: boolean | ("true" | "false")
					returnIssue?: boolean | ("true" | "false")
					expand?: string
				}
				path: path7
			}
			requestBody: body10
			responses: {
				200: response2
				204: response2
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
				422: {}
			}
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey} */
		delete: {
			parameters: {
				query?: { deleteSubtasks?: boolean | ("true" | "false") }
				path: path7
			}
			responses: responses6
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/assignee": {
		/** PUT /rest/api/2/issue/{issueIdOrKey}/assignee */
		put: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["UserRequest"] } }
			responses: responses1
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/attachments": {
		/** POST /rest/api/2/issue/{issueIdOrKey}/attachments */
		post: {
			parameters: parameters18
			requestBody: { content: { "multipart/form-data": components["schemas"]["MultipartFile"][] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Attachment"][] } }
				403: {}
				404: {}
				413: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/changelog": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/changelog */
		get: {
			parameters: {
				query?: query5
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanChangelog"] } }
				404: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/changelog/list": {
		/** POST /rest/api/2/issue/{issueIdOrKey}/changelog/list */
		post: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["IssueChangelogIds"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfChangelogs"] } }
				400: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/comment */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					orderBy?: "created" | "-created" | "+created"
					expand?: string
				}
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfComments"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/issue/{issueIdOrKey}/comment */
		post: {
			parameters: {
				query?: query7
				path: path7
			}
			requestBody: body12
			responses: {
				201: response22
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment/{id}": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/comment/{id} */
		get: {
			parameters: parameters19
			responses: {
				200: response22
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/issue/{issueIdOrKey}/comment/{id} */
		put: {
			parameters: {
				query?: {
					notifyUsers?: boolean | ("true" | "false")
					overrideEditableFlag?: boolean | ("true" | "false")
					expand?: string
				}
				path: path8
			}
			requestBody: body12
			responses: {
				200: response22
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/comment/{id} */
		delete: {
			parameters: { path: path8 }
			responses: {
				204: {}
				400: {}
				401: {}
				404: {}
				405: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/editmeta": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/editmeta */
		get: {
			parameters: {
				query?: {
					overrideScreenSecurity?: boolean | ("true" | "false")
					overrideEditableFlag?: boolean | ("true" | "false")
				}
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueUpdateMetadata"] } }
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/notify": {
		/** POST /rest/api/2/issue/{issueIdOrKey}/notify */
		post: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["Notification"] } }
			responses: responses1
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/properties": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/properties */
		get: {
			parameters: parameters18
			responses: {
				200: response13
				404: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey} */
		get: {
			parameters: parameters20
			responses: {
				200: response14
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey} */
		put: {
			parameters: parameters20
			requestBody: response2
			responses: responses5
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey} */
		delete: {
			parameters: parameters20
			responses: responses26
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/remotelink": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/remotelink */
		get: {
			parameters: {
				query?: { globalId?: string | number }
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["RemoteIssueLink"][] | components["schemas"]["RemoteIssueLink"] } }
				400: {}
				401: {}
				403: {}
				404: {}
				413: {}
			}
		}
		/** POST /rest/api/2/issue/{issueIdOrKey}/remotelink */
		post: {
			parameters: parameters18
			requestBody: body13
			responses: {
				200: response23
				201: response23
				400: response2
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/remotelink */
		delete: {
			parameters: {
				query: { globalId: string | number }
				path: path7
			}
			responses: responses6
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId} */
		get: {
			parameters: parameters21
			responses: {
				200: { content: { "application/json": components["schemas"]["RemoteIssueLink"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId} */
		put: {
			parameters: parameters21
			requestBody: body13
			responses: {
				204: response2
				400: response2
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId} */
		delete: {
			parameters: parameters21
			responses: responses6
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/transitions": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/transitions */
		get: {
			parameters: {
				query?: {
					expand?: string
					transitionId?: string | number
					skipRemoteOnlyCondition?: boolean | ("true" | "false")
					includeUnavailableTransitions?: boolean | ("true" | "false")
					sortByOpsBarAndStatus?: boolean | ("true" | "false")
				}
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Transitions"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/issue/{issueIdOrKey}/transitions */
		post: {
			parameters: parameters18
			requestBody: body10
			responses: {
				204: response2
				400: {}
				401: {}
				404: {}
				409: {}
				413: {}
				422: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/votes": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/votes */
		get: {
			parameters: parameters18
			responses: {
				200: { content: { "application/json": components["schemas"]["Votes"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/issue/{issueIdOrKey}/votes */
		post: {
			parameters: parameters18
			responses: responses12
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/votes */
		delete: {
			parameters: parameters18
			responses: responses26
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/watchers": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/watchers */
		get: {
			parameters: parameters18
			responses: {
				200: { content: { "application/json": components["schemas"]["Watchers"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/issue/{issueIdOrKey}/watchers */
		post: {
			parameters: parameters18
			requestBody: response20
			responses: responses21
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/watchers */
		delete: {
			parameters: {
				query?: {
					username?: string
					accountId?: string | number
				}
				path: path7
			}
			responses: responses6
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/worklog */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					startedAfter?: string | number
					startedBefore?: string | number
					expand?: string
				}
				path: path7
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfWorklogs"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/issue/{issueIdOrKey}/worklog */
		post: {
			parameters: {
				query?: {
					notifyUsers?: boolean | ("true" | "false")
					adjustEstimate?: "new" | "leave" | "manual" | "auto"
					newEstimate?: string
					reduceBy?: string
					expand?: string
					overrideEditableFlag?: boolean | ("true" | "false")
				}
				path: path7
			}
			requestBody: body14
			responses: {
				201: response24
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/worklog (experimental) */
		delete: {
			parameters: parameters22
			requestBody: body15
			responses: responses30
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/move": {
		/** POST /rest/api/2/issue/{issueIdOrKey}/worklog/move (experimental) */
		post: {
			parameters: parameters22
			requestBody: { content: { "application/json": components["schemas"]["WorklogsMoveRequestBean"] } }
			responses: responses30
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{id}": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/worklog/{id} */
		get: {
			parameters: parameters19
			responses: {
				200: response24
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/issue/{issueIdOrKey}/worklog/{id} */
		put: {
			parameters: {
				query?: {
					notifyUsers?: boolean | ("true" | "false")
					adjustEstimate?: "new" | "leave" | "manual" | "auto"
					newEstimate?: string
					expand?: string
					overrideEditableFlag?: boolean | ("true" | "false")
				}
				path: path8
			}
			requestBody: body14
			responses: {
				200: response24
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/worklog/{id} */
		delete: {
			parameters: {
				query?: {
					notifyUsers?: boolean | ("true" | "false")
					adjustEstimate?: "new" | "leave" | "manual" | "auto"
					newEstimate?: string
					increaseBy?: string
					overrideEditableFlag?: boolean | ("true" | "false")
				}
				path: path8
			}
			responses: responses31
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties */
		get: {
			parameters: {
				path: {
					issueIdOrKey: string | number
					worklogId: string | number
				}
			}
			responses: {
				200: response13
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}": {
		/** GET /rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey} */
		get: {
			parameters: parameters23
			responses: responses32
		}
		/** PUT /rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey} */
		put: {
			parameters: parameters23
			requestBody: response2
			responses: responses5
		}
		/** DELETE /rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey} */
		delete: {
			parameters: parameters23
			responses: responses6
		}
	}
	"/rest/api/2/issueLink": {
		/** POST /rest/api/2/issueLink */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["LinkIssueRequestJsonBean"] } }
			responses: {
				201: response2
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/rest/api/2/issueLink/{linkId}": {
		/** GET /rest/api/2/issueLink/{linkId} */
		get: {
			parameters: { path: { linkId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueLink"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/issueLink/{linkId} */
		delete: {
			parameters: { path: { linkId: string | number } }
			responses: responses30
		}
	}
	"/rest/api/2/issueLinkType": {
		/** GET /rest/api/2/issueLinkType */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueLinkTypes"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/issueLinkType */
		post: {
			requestBody: body16
			responses: {
				201: response25
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issueLinkType/{issueLinkTypeId}": {
		/** GET /rest/api/2/issueLinkType/{issueLinkTypeId} */
		get: {
			parameters: { path: path9 }
			responses: responses33
		}
		/** PUT /rest/api/2/issueLinkType/{issueLinkTypeId} */
		put: {
			parameters: { path: path9 }
			requestBody: body16
			responses: responses33
		}
		/** DELETE /rest/api/2/issueLinkType/{issueLinkTypeId} */
		delete: {
			parameters: { path: path9 }
			responses: responses31
		}
	}
	"/rest/api/2/issues/archive/export": {
		/** PUT /rest/api/2/issues/archive/export (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["ArchivedIssuesFilterRequest"] } }
			responses: {
				202: { content: { "application/json": components["schemas"]["ExportArchivedIssuesTaskProgressResponse"] } }
				400: response2
				401: response2
				403: response2
				412: response2
			}
		}
	}
	"/rest/api/2/issuesecurityschemes": {
		/** GET /rest/api/2/issuesecurityschemes */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["SecuritySchemes"] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/issuesecurityschemes (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateIssueSecuritySchemeDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["SecuritySchemeId"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/issuesecurityschemes/level": {
		/** GET /rest/api/2/issuesecurityschemes/level (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					schemeId?: (string | number) | readonly (string | number)[]
					onlyDefault?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanSecurityLevel"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/issuesecurityschemes/level/default": {
		/** PUT /rest/api/2/issuesecurityschemes/level/default (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["SetDefaultLevelsRequest"] } }
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/level/member": {
		/** GET /rest/api/2/issuesecurityschemes/level/member (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					schemeId?: (string | number) | readonly (string | number)[]
					levelId?: (string | number) | readonly (string | number)[]
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanSecurityLevelMember"] } }
				400: {}
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/2/issuesecurityschemes/project": {
		/** GET /rest/api/2/issuesecurityschemes/project (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					issueSecuritySchemeId?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueSecuritySchemeToProjectMapping"] } }
				400: response1
				401: response1
				403: response1
			}
		}
		/** PUT /rest/api/2/issuesecurityschemes/project (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["AssociateSecuritySchemeWithProjectDetails"] } }
			responses: responses19
		}
	}
	"/rest/api/2/issuesecurityschemes/search": {
		/** GET /rest/api/2/issuesecurityschemes/search (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanSecuritySchemeWithProjects"] } }
				400: response2
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/2/issuesecurityschemes/{id}": {
		/** GET /rest/api/2/issuesecurityschemes/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response26
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/2/issuesecurityschemes/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateIssueSecuritySchemeRequestBean"] } }
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{issueSecuritySchemeId}/members": {
		/** GET /rest/api/2/issuesecurityschemes/{issueSecuritySchemeId}/members */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					issueSecurityLevelId?: (string | number) | readonly (string | number)[]
					expand?: string
				}
				path: { issueSecuritySchemeId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueSecurityLevelMember"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}": {
		/** DELETE /rest/api/2/issuesecurityschemes/{schemeId} (experimental) */
		delete: {
			parameters: parameters24
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level": {
		/** PUT /rest/api/2/issuesecurityschemes/{schemeId}/level (experimental) */
		put: {
			parameters: parameters24
			requestBody: { content: { "application/json": components["schemas"]["AddSecuritySchemeLevelsRequestBean"] } }
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}": {
		/** PUT /rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId} (experimental) */
		put: {
			parameters: parameters25
			requestBody: { content: { "application/json": components["schemas"]["UpdateIssueSecurityLevelDetails"] } }
			responses: responses10
		}
		/** DELETE /rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId} (experimental) */
		delete: {
			parameters: {
				query?: { replaceWith?: string }
				path: path10
			}
			responses: responses19
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member": {
		/** PUT /rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member (experimental) */
		put: {
			parameters: parameters25
			requestBody: { content: { "application/json": components["schemas"]["SecuritySchemeMembersRequest"] } }
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}": {
		/** DELETE /rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId} (experimental) */
		delete: {
			parameters: {
				path: {
					schemeId: string | number
					levelId: string | number
					memberId: string | number
				}
			}
			responses: responses10
		}
	}
	"/rest/api/2/issuetype": {
		/** GET /rest/api/2/issuetype */
		get: { responses: { 200: response27 } }
		/** POST /rest/api/2/issuetype */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeCreateBean"] } }
			responses: {
				201: response28
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/2/issuetype/project": {
		/** GET /rest/api/2/issuetype/project (experimental) */
		get: {
			parameters: {
				query: {
					projectId: string | number
					level?: string | number
				}
			}
			responses: {
				200: response27
				400: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issuetype/{id}": {
		/** GET /rest/api/2/issuetype/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response28
				400: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/issuetype/{id} */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeUpdateBean"] } }
			responses: {
				200: response28
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
			}
		}
		/** DELETE /rest/api/2/issuetype/{id} */
		delete: {
			parameters: {
				query?: { alternativeIssueTypeId?: string | number }
				path: path1
			}
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
				423: {}
			}
		}
	}
	"/rest/api/2/issuetype/{id}/alternatives": {
		/** GET /rest/api/2/issuetype/{id}/alternatives */
		get: {
			parameters: parameters1
			responses: {
				200: response27
				404: {}
			}
		}
	}
	"/rest/api/2/issuetype/{id}/avatar2": {
		/** POST /rest/api/2/issuetype/{id}/avatar2 */
		post: {
			parameters: {
				query: query8
				path: path1
			}
			requestBody: { content: { "*/*": unknown } }
			responses: responses34
		}
	}
	"/rest/api/2/issuetype/{issueTypeId}/properties": {
		/** GET /rest/api/2/issuetype/{issueTypeId}/properties */
		get: {
			parameters: { path: { issueTypeId: string | number } }
			responses: {
				200: response13
				400: {}
				404: {}
			}
		}
	}
	"/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}": {
		/** GET /rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey} */
		get: {
			parameters: parameters26
			responses: responses32
		}
		/** PUT /rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey} */
		put: {
			parameters: parameters26
			requestBody: response2
			responses: responses5
		}
		/** DELETE /rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey} */
		delete: {
			parameters: parameters26
			responses: responses6
		}
	}
	"/rest/api/2/issuetypescheme": {
		/** GET /rest/api/2/issuetypescheme */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					orderBy?: "name" | "-name" | "+name" | "id" | "-id" | "+id"
					expand?: string
					queryString?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeScheme"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/issuetypescheme */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeSchemeDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["IssueTypeSchemeID"] } }
				400: response2
				401: {}
				403: response2
				409: response2
			}
		}
	}
	"/rest/api/2/issuetypescheme/mapping": {
		/** GET /rest/api/2/issuetypescheme/mapping */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					issueTypeSchemeId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeSchemeMapping"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/issuetypescheme/project": {
		/** GET /rest/api/2/issuetypescheme/project */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeSchemeProjects"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/2/issuetypescheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeSchemeProjectAssociation"] } }
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}": {
		/** PUT /rest/api/2/issuetypescheme/{issueTypeSchemeId} */
		put: {
			parameters: parameters27
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeSchemeUpdateDetails"] } }
			responses: responses14
		}
		/** DELETE /rest/api/2/issuetypescheme/{issueTypeSchemeId} */
		delete: {
			parameters: parameters27
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype": {
		/** PUT /rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype */
		put: {
			parameters: parameters27
			requestBody: body5
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/move": {
		/** PUT /rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/move */
		put: {
			parameters: parameters27
			requestBody: { content: { "application/json": components["schemas"]["OrderOfIssueTypes"] } }
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}": {
		/** DELETE /rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId} */
		delete: {
			parameters: {
				path: {
					issueTypeSchemeId: string | number
					issueTypeId: string | number
				}
			}
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescreenscheme": {
		/** GET /rest/api/2/issuetypescreenscheme */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					queryString?: string
					orderBy?: "name" | "-name" | "+name" | "id" | "-id" | "+id"
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeScreenScheme"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/issuetypescreenscheme */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeId"] } }
				400: response2
				401: {}
				403: response2
				404: response2
				409: response2
			}
		}
	}
	"/rest/api/2/issuetypescreenscheme/mapping": {
		/** GET /rest/api/2/issuetypescreenscheme/mapping */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					issueTypeScreenSchemeId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeScreenSchemeItem"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/issuetypescreenscheme/project": {
		/** GET /rest/api/2/issuetypescreenscheme/project */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeScreenSchemesProjects"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/2/issuetypescreenscheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeProjectAssociation"] } }
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}": {
		/** PUT /rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId} */
		put: {
			parameters: parameters28
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeUpdateDetails"] } }
			responses: responses14
		}
		/** DELETE /rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId} */
		delete: {
			parameters: parameters28
			responses: {
				204: response2
				400: response2
				401: {}
				403: {}
				404: response2
			}
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping": {
		/** PUT /rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping */
		put: {
			parameters: parameters28
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeMappingDetails"] } }
			responses: {
				204: response2
				400: response2
				401: {}
				403: {}
				404: response2
				409: response2
			}
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default": {
		/** PUT /rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default */
		put: {
			parameters: parameters28
			requestBody: { content: { "application/json": components["schemas"]["UpdateDefaultScreenScheme"] } }
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove": {
		/** POST /rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove */
		post: {
			parameters: parameters28
			requestBody: body5
			responses: responses14
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/project": {
		/** GET /rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/project */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					query?: string
				}
				path: { issueTypeScreenSchemeId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanProjectDetails"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/jql/autocompletedata": {
		/** GET /rest/api/2/jql/autocompletedata */
		get: {
			responses: {
				200: response29
				401: {}
			}
		}
		/** POST /rest/api/2/jql/autocompletedata */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SearchAutoCompleteFilter"] } }
			responses: {
				200: response29
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/jql/autocompletedata/suggestions": {
		/** GET /rest/api/2/jql/autocompletedata/suggestions */
		get: {
			parameters: {
				query?: {
					fieldName?: string
					fieldValue?: string
					predicateName?: string
					predicateValue?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["AutoCompleteSuggestions"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/jql/function/computation": {
		/** GET /rest/api/2/jql/function/computation */
		get: {
			parameters: {
				query?: {
					functionKey?: string | readonly string[]
					startAt?: string | number
					maxResults?: string | number
					orderBy?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2JqlFunctionPrecomputationBean"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/2/jql/function/computation */
		post: {
			parameters: { query?: { skipNotFoundPrecomputations?: boolean | ("true" | "false") } }
			requestBody: { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationUpdateRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationUpdateResponse"] } }
				204: response2
				400: response30
				403: response30
				404: response30
			}
		}
	}
	"/rest/api/2/jql/function/computation/search": {
		/** POST /rest/api/2/jql/function/computation/search */
		post: {
			parameters: { query?: { orderBy?: string } }
			requestBody: { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationGetByIdRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationGetByIdResponse"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/jql/match": {
		/** POST /rest/api/2/jql/match */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssuesAndJQLQueries"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueMatches"] } }
				400: {}
			}
		}
	}
	"/rest/api/2/jql/parse": {
		/** POST /rest/api/2/jql/parse */
		post: {
			parameters: { query: { validation: "strict" | "warn" | "none" } }
			requestBody: { content: { "application/json": components["schemas"]["JqlQueriesToParse"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ParsedJqlQueries"] } }
				400: response1
				401: {}
			}
		}
	}
	"/rest/api/2/jql/pdcleaner": {
		/** POST /rest/api/2/jql/pdcleaner */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["JQLPersonalDataMigrationRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ConvertedJQLQueries"] } }
				400: response20
				401: response20
			}
		}
	}
	"/rest/api/2/jql/sanitize": {
		/** POST /rest/api/2/jql/sanitize (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["JqlQueriesToSanitize"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["SanitizedJqlQueries"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/label": {
		/** GET /rest/api/2/label */
		get: {
			parameters: parameters29
			responses: { 200: { content: { "application/json": components["schemas"]["PageBeanString"] } } }
		}
	}
	"/rest/api/2/license/approximateLicenseCount": {
		/** GET /rest/api/2/license/approximateLicenseCount (experimental) */
		get: {
			responses: {
				200: response31
				401: response5
				403: response5
			}
		}
	}
	"/rest/api/2/license/approximateLicenseCount/product/{applicationKey}": {
		/** GET /rest/api/2/license/approximateLicenseCount/product/{applicationKey} (experimental) */
		get: {
			parameters: { path: { applicationKey: "jira-core" | "jira-product-discovery" | "jira-software" | "jira-servicedesk" } }
			responses: {
				200: response31
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/mypermissions": {
		/** GET /rest/api/2/mypermissions */
		get: {
			parameters: {
				query?: {
					projectKey?: string
					projectId?: string | number
					issueKey?: string
					issueId?: string | number
					permissions?: string
					projectUuid?: string | number
					projectConfigurationUuid?: string | number
					commentId?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Permissions"] } }
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/2/mypreferences": {
		/** GET /rest/api/2/mypreferences */
		get: {
			parameters: { query: { key: string } }
			responses: {
				200: response20
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/mypreferences */
		put: {
			parameters: { query: { key: string } }
			requestBody: {
				content: {
					"application/json": string
					"text/plain": string
				}
			}
			responses: {
				204: response2
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/mypreferences */
		delete: {
			parameters: { query: { key: string } }
			responses: responses26
		}
	}
	"/rest/api/2/mypreferences/locale": {
		/** GET /rest/api/2/mypreferences/locale */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Locale"] } }
				401: {}
			}
		}
		/** @deprecated PUT /rest/api/2/mypreferences/locale */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["Locale"] } }
			responses: {
				204: response2
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/myself": {
		/** GET /rest/api/2/myself */
		get: {
			parameters: parameters2
			responses: {
				200: response32
				401: {}
			}
		}
	}
	"/rest/api/2/notificationscheme": {
		/** GET /rest/api/2/notificationscheme */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
					onlyDefault?: boolean | ("true" | "false")
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanNotificationScheme"] } }
				400: response2
				401: {}
			}
		}
		/** POST /rest/api/2/notificationscheme (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateNotificationSchemeDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["NotificationSchemeId"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/notificationscheme/project": {
		/** GET /rest/api/2/notificationscheme/project */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					notificationSchemeId?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanNotificationSchemeAndProjectMappingJsonBean"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/2/notificationscheme/{id}": {
		/** GET /rest/api/2/notificationscheme/{id} */
		get: {
			parameters: parameters15
			responses: responses35
		}
		/** PUT /rest/api/2/notificationscheme/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateNotificationSchemeDetails"] } }
			responses: responses10
		}
	}
	"/rest/api/2/notificationscheme/{id}/notification": {
		/** PUT /rest/api/2/notificationscheme/{id}/notification */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["AddNotificationsDetails"] } }
			responses: responses10
		}
	}
	"/rest/api/2/notificationscheme/{notificationSchemeId}": {
		/** DELETE /rest/api/2/notificationscheme/{notificationSchemeId} (experimental) */
		delete: {
			parameters: { path: { notificationSchemeId: string | number } }
			responses: responses10
		}
	}
	"/rest/api/2/notificationscheme/{notificationSchemeId}/notification/{notificationId}": {
		/** DELETE /rest/api/2/notificationscheme/{notificationSchemeId}/notification/{notificationId} */
		delete: {
			parameters: {
				path: {
					notificationSchemeId: string | number
					notificationId: string | number
				}
			}
			responses: responses10
		}
	}
	"/rest/api/2/permissions": {
		/** GET /rest/api/2/permissions */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Permissions"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/permissions/check": {
		/** POST /rest/api/2/permissions/check */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkPermissionsRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkPermissionGrants"] } }
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/2/permissions/project": {
		/** POST /rest/api/2/permissions/project */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["PermissionsKeysBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PermittedProjects"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/permissionscheme": {
		/** GET /rest/api/2/permissionscheme */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["PermissionSchemes"] } }
				401: {}
			}
		}
		/** POST /rest/api/2/permissionscheme */
		post: {
			parameters: parameters2
			requestBody: body17
			responses: {
				201: response33
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}": {
		/** GET /rest/api/2/permissionscheme/{schemeId} */
		get: {
			parameters: parameters30
			responses: {
				200: response33
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/permissionscheme/{schemeId} */
		put: {
			parameters: parameters30
			requestBody: body17
			responses: responses36
		}
		/** DELETE /rest/api/2/permissionscheme/{schemeId} */
		delete: {
			parameters: parameters24
			responses: responses7
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}/permission": {
		/** GET /rest/api/2/permissionscheme/{schemeId}/permission */
		get: {
			parameters: parameters30
			responses: {
				200: { content: { "application/json": components["schemas"]["PermissionGrants"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/permissionscheme/{schemeId}/permission */
		post: {
			parameters: parameters30
			requestBody: { content: { "application/json": components["schemas"]["PermissionGrantRequest"] } }
			responses: {
				201: response34
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}": {
		/** GET /rest/api/2/permissionscheme/{schemeId}/permission/{permissionId} */
		get: {
			parameters: {
				query?: query7
				path: path12
			}
			responses: {
				200: response34
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/permissionscheme/{schemeId}/permission/{permissionId} */
		delete: {
			parameters: { path: path12 }
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/plans/plan": {
		/** GET /rest/api/2/plans/plan (experimental) */
		get: {
			parameters: {
				query?: {
					includeTrashed?: boolean | ("true" | "false")
					includeArchived?: boolean | ("true" | "false")
					cursor?: string
					maxResults?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageWithCursorGetPlanResponseForPage"] } }
				401: response1
				403: response1
			}
		}
		/** POST /rest/api/2/plans/plan (experimental) */
		post: {
			parameters: { query?: query9 }
			requestBody: { content: { "application/json": components["schemas"]["CreatePlanRequest"] } }
			responses: {
				201: { content: { "application/json": number } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/plans/plan/{planId}": {
		/** GET /rest/api/2/plans/plan/{planId} (experimental) */
		get: {
			parameters: {
				query?: query9
				path: path13
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["GetPlanResponse"] } }
				401: response1
				403: response1
				404: response1
			}
		}
		/** PUT /rest/api/2/plans/plan/{planId} (experimental) */
		put: {
			parameters: {
				query?: query9
				header: header1
				path: path13
			}
			requestBody: body18
			responses: responses37
		}
	}
	"/rest/api/2/plans/plan/{planId}/archive": {
		/** PUT /rest/api/2/plans/plan/{planId}/archive (experimental) */
		put: {
			parameters: parameters31
			responses: responses38
		}
	}
	"/rest/api/2/plans/plan/{planId}/duplicate": {
		/** POST /rest/api/2/plans/plan/{planId}/duplicate (experimental) */
		post: {
			parameters: parameters31
			requestBody: { content: { "application/json": components["schemas"]["DuplicatePlanRequest"] } }
			responses: responses39
		}
	}
	"/rest/api/2/plans/plan/{planId}/team": {
		/** GET /rest/api/2/plans/plan/{planId}/team (experimental) */
		get: {
			parameters: {
				query?: {
					cursor?: string
					maxResults?: string | number
				}
				path: path13
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageWithCursorGetTeamResponseForPage"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/atlassian": {
		/** POST /rest/api/2/plans/plan/{planId}/team/atlassian (experimental) */
		post: {
			parameters: parameters31
			requestBody: { content: { "application/json": components["schemas"]["AddAtlassianTeamRequest"] } }
			responses: responses37
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId}": {
		/** GET /rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId} (experimental) */
		get: {
			parameters: parameters32
			responses: {
				200: { content: { "application/json": components["schemas"]["GetAtlassianTeamResponse"] } }
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
		/** PUT /rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId} (experimental) */
		put: {
			parameters: {
				header: header1
				path: path11
			}
			requestBody: body18
			responses: responses37
		}
		/** DELETE /rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId} (experimental) */
		delete: {
			parameters: parameters32
			responses: responses38
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/planonly": {
		/** POST /rest/api/2/plans/plan/{planId}/team/planonly (experimental) */
		post: {
			parameters: parameters31
			requestBody: { content: { "application/json": components["schemas"]["CreatePlanOnlyTeamRequest"] } }
			responses: responses39
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId}": {
		/** GET /rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId} (experimental) */
		get: {
			parameters: parameters33
			responses: {
				200: { content: { "application/json": components["schemas"]["GetPlanOnlyTeamResponse"] } }
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
		/** PUT /rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId} (experimental) */
		put: {
			parameters: {
				header: header1
				path: path14
			}
			requestBody: body18
			responses: responses37
		}
		/** DELETE /rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId} (experimental) */
		delete: {
			parameters: parameters33
			responses: responses38
		}
	}
	"/rest/api/2/plans/plan/{planId}/trash": {
		/** PUT /rest/api/2/plans/plan/{planId}/trash (experimental) */
		put: {
			parameters: parameters31
			responses: responses38
		}
	}
	"/rest/api/2/priority": {
		/** @deprecated GET /rest/api/2/priority */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Priority"][] } }
				401: {}
			}
		}
		/** @deprecated POST /rest/api/2/priority */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreatePriorityDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["PriorityId"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/priority/default": {
		/** PUT /rest/api/2/priority/default */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["SetDefaultPriorityRequest"] } }
			responses: responses10
		}
	}
	"/rest/api/2/priority/move": {
		/** PUT /rest/api/2/priority/move */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["ReorderIssuePriorities"] } }
			responses: responses10
		}
	}
	"/rest/api/2/priority/search": {
		/** @deprecated GET /rest/api/2/priority/search */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
					priorityName?: string
					onlyDefault?: boolean | ("true" | "false")
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanPriority"] } }
				401: response1
			}
		}
	}
	"/rest/api/2/priority/{id}": {
		/** GET /rest/api/2/priority/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["Priority"] } }
				401: {}
				404: {}
			}
		}
		/** @deprecated PUT /rest/api/2/priority/{id} */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdatePriorityDetails"] } }
			responses: responses10
		}
		/** DELETE /rest/api/2/priority/{id} */
		delete: {
			parameters: parameters1
			responses: responses19
		}
	}
	"/rest/api/2/priorityscheme": {
		/** GET /rest/api/2/priorityscheme (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					priorityId?: (string | number) | readonly (string | number)[]
					schemeId?: (string | number) | readonly (string | number)[]
					schemeName?: string
					onlyDefault?: boolean | ("true" | "false")
					orderBy?: "name" | "+name" | "-name"
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects"] } }
				400: {}
				401: {}
			}
		}
		/** POST /rest/api/2/priorityscheme (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreatePrioritySchemeDetails"] } }
			responses: {
				201: response36
				202: response36
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/2/priorityscheme/mappings": {
		/** POST /rest/api/2/priorityscheme/mappings (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SuggestedMappingsRequestBean"] } }
			responses: responses40
		}
	}
	"/rest/api/2/priorityscheme/priorities/available": {
		/** GET /rest/api/2/priorityscheme/priorities/available (experimental) */
		get: {
			parameters: {
				query: {
					startAt?: string
					maxResults?: string
					query?: string
					schemeId: string | number
					exclude?: string | readonly string[]
				}
			}
			responses: responses40
		}
	}
	"/rest/api/2/priorityscheme/{schemeId}": {
		/** PUT /rest/api/2/priorityscheme/{schemeId} (experimental) */
		put: {
			parameters: parameters24
			requestBody: { content: { "application/json": components["schemas"]["UpdatePrioritySchemeRequestBean"] } }
			responses: {
				202: { content: { "application/json": components["schemas"]["UpdatePrioritySchemeResponseBean"] } }
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
		/** DELETE /rest/api/2/priorityscheme/{schemeId} (experimental) */
		delete: {
			parameters: parameters24
			responses: responses9
		}
	}
	"/rest/api/2/priorityscheme/{schemeId}/priorities": {
		/** GET /rest/api/2/priorityscheme/{schemeId}/priorities (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
				}
				path: path16
			}
			responses: responses40
		}
	}
	"/rest/api/2/priorityscheme/{schemeId}/projects": {
		/** GET /rest/api/2/priorityscheme/{schemeId}/projects (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					projectId?: (string | number) | readonly (string | number)[]
					query?: string
				}
				path: path16
			}
			responses: {
				200: response37
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/project": {
		/** @deprecated GET /rest/api/2/project */
		get: {
			parameters: {
				query?: {
					expand?: string
					recent?: string | number
					properties?: string | readonly string[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Project"][] } }
				401: {}
			}
		}
		/** POST /rest/api/2/project */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateProjectDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["ProjectIdentifiers"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/project-template": {
		/** POST /rest/api/2/project-template */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ProjectCustomTemplateCreateRequestDTO"] } }
			responses: { 303: response2 }
		}
	}
	"/rest/api/2/project-template/edit-template": {
		/** PUT /rest/api/2/project-template/edit-template (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["EditTemplateRequest"] } }
			responses: { 200: response2 }
		}
	}
	"/rest/api/2/project-template/live-template": {
		/** GET /rest/api/2/project-template/live-template (experimental) */
		get: {
			parameters: {
				query?: {
					projectId?: string | number
					templateKey?: string
				}
			}
			responses: { 200: { content: { "application/json": components["schemas"]["ProjectTemplateModel"] } } }
		}
	}
	"/rest/api/2/project-template/remove-template": {
		/** DELETE /rest/api/2/project-template/remove-template (experimental) */
		delete: {
			parameters: { query: { templateKey: string } }
			responses: { 200: response2 }
		}
	}
	"/rest/api/2/project-template/save-template": {
		/** POST /rest/api/2/project-template/save-template (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SaveTemplateRequest"] } }
			responses: { 200: { content: { "application/json": components["schemas"]["SaveTemplateResponse"] } } }
		}
	}
	"/rest/api/2/project/recent": {
		/** GET /rest/api/2/project/recent (experimental) */
		get: {
			parameters: { query?: query10 }
			responses: {
				200: { content: { "application/json": components["schemas"]["Project"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/project/search": {
		/** GET /rest/api/2/project/search */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					orderBy?: "category" | "-category" | "+category" | "key" | "-key" | "+key" | "name" | "-name" | "+name" | "owner" | "-owner" | "+owner" | "issueCount" | "-issueCount" | "+issueCount" | "lastIssueUpdatedDate" | "-lastIssueUpdatedDate" | "+lastIssueUpdatedDate" | "archivedDate" | "+archivedDate" | "-archivedDate" | "deletedDate" | "+deletedDate" | "-deletedDate"
					id?: (string | number) | readonly (string | number)[]
					keys?: string | readonly string[]
					query?: string
					typeKey?: string
					categoryId?: string | number
					action?: "view" | "browse" | "edit" | "create"
					expand?: string
					status?: ("live" | "archived" | "deleted") | readonly ("live" | "archived" | "deleted")[]
					properties?: string | readonly string[]
					propertyQuery?: string
				}
			}
			responses: {
				200: response37
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/type": {
		/** GET /rest/api/2/project/type */
		get: {
			responses: {
				200: response38
				401: {}
			}
		}
	}
	"/rest/api/2/project/type/accessible": {
		/** GET /rest/api/2/project/type/accessible */
		get: { responses: { 200: response38 } }
	}
	"/rest/api/2/project/type/{projectTypeKey}": {
		/** GET /rest/api/2/project/type/{projectTypeKey} */
		get: {
			parameters: parameters34
			responses: responses41
		}
	}
	"/rest/api/2/project/type/{projectTypeKey}/accessible": {
		/** GET /rest/api/2/project/type/{projectTypeKey}/accessible */
		get: {
			parameters: parameters34
			responses: responses41
		}
	}
	"/rest/api/2/project/{projectIdOrKey}": {
		/** GET /rest/api/2/project/{projectIdOrKey} */
		get: {
			parameters: {
				query?: query10
				path: path6
			}
			responses: {
				200: response39
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/project/{projectIdOrKey} */
		put: {
			parameters: parameters35
			requestBody: { content: { "application/json": components["schemas"]["UpdateProjectDetails"] } }
			responses: {
				200: response39
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/project/{projectIdOrKey} */
		delete: {
			parameters: {
				query?: { enableUndo?: boolean | ("true" | "false") }
				path: path6
			}
			responses: responses26
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/archive": {
		/** POST /rest/api/2/project/{projectIdOrKey}/archive */
		post: {
			parameters: parameters36
			responses: responses21
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar": {
		/** PUT /rest/api/2/project/{projectIdOrKey}/avatar */
		put: {
			parameters: parameters36
			requestBody: { content: { "application/json": components["schemas"]["AvatarRequest"] } }
			responses: responses42
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar/{id}": {
		/** DELETE /rest/api/2/project/{projectIdOrKey}/avatar/{id} */
		delete: {
			parameters: parameters37
			responses: responses7
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar2": {
		/** POST /rest/api/2/project/{projectIdOrKey}/avatar2 */
		post: {
			parameters: {
				query?: {
					x?: string | number
					y?: string | number
					size?: string | number
				}
				path: path6
			}
			requestBody: { content: { "*/*": unknown } }
			responses: responses34
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatars": {
		/** GET /rest/api/2/project/{projectIdOrKey}/avatars */
		get: {
			parameters: parameters36
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectAvatars"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/classification-config": {
		/** GET /rest/api/2/project/{projectIdOrKey}/classification-config (experimental) */
		get: {
			parameters: parameters36
			responses: responses43
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/classification-level/default": {
		/** GET /rest/api/2/project/{projectIdOrKey}/classification-level/default (experimental) */
		get: {
			parameters: parameters36
			responses: responses43
		}
		/** PUT /rest/api/2/project/{projectIdOrKey}/classification-level/default (experimental) */
		put: {
			parameters: parameters36
			requestBody: { content: { "application/json": components["schemas"]["UpdateDefaultProjectClassificationBean"] } }
			responses: responses12
		}
		/** DELETE /rest/api/2/project/{projectIdOrKey}/classification-level/default (experimental) */
		delete: {
			parameters: parameters36
			responses: responses12
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/component": {
		/** GET /rest/api/2/project/{projectIdOrKey}/component */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					orderBy?: "description" | "-description" | "+description" | "issueCount" | "-issueCount" | "+issueCount" | "lead" | "-lead" | "+lead" | "name" | "-name" | "+name"
					componentSource?: "jira" | "compass" | "auto"
					query?: string
				}
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanComponentWithIssueCount"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/components": {
		/** GET /rest/api/2/project/{projectIdOrKey}/components */
		get: {
			parameters: {
				query?: { componentSource?: "jira" | "compass" | "auto" }
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectComponent"][] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/delete": {
		/** POST /rest/api/2/project/{projectIdOrKey}/delete (experimental) */
		post: {
			parameters: parameters36
			responses: {
				303: response40
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/features": {
		/** GET /rest/api/2/project/{projectIdOrKey}/features */
		get: {
			parameters: parameters36
			responses: responses44
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/features/{featureKey}": {
		/** PUT /rest/api/2/project/{projectIdOrKey}/features/{featureKey} */
		put: {
			parameters: {
				path: {
					projectIdOrKey: string | number
					featureKey: string | number
				}
			}
			requestBody: { content: { "application/json": components["schemas"]["ProjectFeatureState"] } }
			responses: responses44
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/properties": {
		/** GET /rest/api/2/project/{projectIdOrKey}/properties */
		get: {
			parameters: parameters36
			responses: responses3
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}": {
		/** GET /rest/api/2/project/{projectIdOrKey}/properties/{propertyKey} */
		get: {
			parameters: parameters38
			responses: responses4
		}
		/** PUT /rest/api/2/project/{projectIdOrKey}/properties/{propertyKey} */
		put: {
			parameters: parameters38
			requestBody: response2
			responses: responses5
		}
		/** DELETE /rest/api/2/project/{projectIdOrKey}/properties/{propertyKey} */
		delete: {
			parameters: parameters38
			responses: responses6
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/restore": {
		/** POST /rest/api/2/project/{projectIdOrKey}/restore (experimental) */
		post: {
			parameters: parameters36
			responses: {
				200: response39
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/role": {
		/** GET /rest/api/2/project/{projectIdOrKey}/role */
		get: {
			parameters: parameters36
			responses: {
				200: { content: { "application/json": { [key: string]: string } } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/role/{id}": {
		/** GET /rest/api/2/project/{projectIdOrKey}/role/{id} */
		get: {
			parameters: {
				query?: { excludeInactiveUsers?: boolean | ("true" | "false") }
				path: path17
			}
			responses: responses45
		}
		/** PUT /rest/api/2/project/{projectIdOrKey}/role/{id} */
		put: {
			parameters: parameters37
			requestBody: { content: { "application/json": components["schemas"]["ProjectRoleActorsUpdateBean"] } }
			responses: responses45
		}
		/** POST /rest/api/2/project/{projectIdOrKey}/role/{id} */
		post: {
			parameters: parameters37
			requestBody: { content: { "application/json": components["schemas"]["ActorsMap"] } }
			responses: responses45
		}
		/** DELETE /rest/api/2/project/{projectIdOrKey}/role/{id} */
		delete: {
			parameters: {
				query?: {
					user?: string
					group?: string
					groupId?: string | number
				}
				path: path17
			}
			responses: {
				204: {}
				400: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/roledetails": {
		/** GET /rest/api/2/project/{projectIdOrKey}/roledetails */
		get: {
			parameters: {
				query?: {
					currentMember?: boolean | ("true" | "false")
					excludeConnectAddons?: boolean | ("true" | "false")
					excludeOtherServiceRoles?: boolean | ("true" | "false")
				}
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectRoleDetails"][] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/statuses": {
		/** GET /rest/api/2/project/{projectIdOrKey}/statuses */
		get: {
			parameters: parameters36
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueTypeWithStatus"][] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/version": {
		/** GET /rest/api/2/project/{projectIdOrKey}/version */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					orderBy?: "description" | "-description" | "+description" | "name" | "-name" | "+name" | "releaseDate" | "-releaseDate" | "+releaseDate" | "sequence" | "-sequence" | "+sequence" | "startDate" | "-startDate" | "+startDate"
					query?: string
					status?: string
					expand?: string
				}
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanVersion"] } }
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/versions": {
		/** GET /rest/api/2/project/{projectIdOrKey}/versions */
		get: {
			parameters: parameters35
			responses: {
				200: { content: { "application/json": components["schemas"]["Version"][] } }
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectId}/email": {
		/** GET /rest/api/2/project/{projectId}/email */
		get: {
			parameters: { path: { projectId: string | number } }
			responses: {
				200: response41
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/project/{projectId}/email */
		put: {
			parameters: { path: { projectId: string | number } }
			requestBody: response41
			responses: responses21
		}
	}
	"/rest/api/2/project/{projectId}/hierarchy": {
		/** GET /rest/api/2/project/{projectId}/hierarchy */
		get: {
			parameters: { path: { projectId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectIssueTypeHierarchy"] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme": {
		/** GET /rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme */
		get: {
			parameters: { path: path18 }
			responses: {
				200: response26
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/notificationscheme": {
		/** GET /rest/api/2/project/{projectKeyOrId}/notificationscheme */
		get: {
			parameters: parameters39
			responses: responses35
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/permissionscheme": {
		/** GET /rest/api/2/project/{projectKeyOrId}/permissionscheme */
		get: {
			parameters: parameters39
			responses: responses36
		}
		/** PUT /rest/api/2/project/{projectKeyOrId}/permissionscheme */
		put: {
			parameters: parameters39
			requestBody: { content: { "application/json": components["schemas"]["IdBean"] } }
			responses: responses36
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/securitylevel": {
		/** GET /rest/api/2/project/{projectKeyOrId}/securitylevel */
		get: {
			parameters: { path: path18 }
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectIssueSecurityLevels"] } }
				404: {}
			}
		}
	}
	"/rest/api/2/projectCategory": {
		/** GET /rest/api/2/projectCategory */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectCategory"][] } }
				401: {}
			}
		}
		/** POST /rest/api/2/projectCategory */
		post: {
			requestBody: body19
			responses: {
				201: response42
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/2/projectCategory/{id}": {
		/** GET /rest/api/2/projectCategory/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response42
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/projectCategory/{id} */
		put: {
			parameters: parameters1
			requestBody: body19
			responses: {
				200: { content: { "application/json": components["schemas"]["UpdatedProjectCategory"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/2/projectCategory/{id} */
		delete: {
			parameters: parameters1
			responses: responses7
		}
	}
	"/rest/api/2/projects/fields": {
		/** GET /rest/api/2/projects/fields (experimental) */
		get: {
			parameters: {
				query: {
					startAt?: string | number
					maxResults?: string | number
					projectId: (string | number) | readonly (string | number)[]
					workTypeId: (string | number) | readonly (string | number)[]
					fieldId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2ProjectFieldBean"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/projectvalidate/key": {
		/** GET /rest/api/2/projectvalidate/key */
		get: {
			parameters: { query?: { key?: string } }
			responses: {
				200: response1
				401: {}
			}
		}
	}
	"/rest/api/2/projectvalidate/validProjectKey": {
		/** GET /rest/api/2/projectvalidate/validProjectKey */
		get: {
			parameters: { query?: { key?: string } }
			responses: {
				200: response20
				401: {}
			}
		}
	}
	"/rest/api/2/projectvalidate/validProjectName": {
		/** GET /rest/api/2/projectvalidate/validProjectName */
		get: {
			parameters: { query: { name: string } }
			responses: {
				200: response20
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/redact": {
		/** POST /rest/api/2/redact */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkRedactionRequest"] } }
			responses: {
				202: response20
				400: response1
				401: {}
				403: response1
			}
		}
	}
	"/rest/api/2/redact/status/{jobId}": {
		/** GET /rest/api/2/redact/status/{jobId} */
		get: {
			parameters: { path: { jobId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RedactionJobStatusResponse"] } }
				403: response1
				404: response1
			}
		}
	}
	"/rest/api/2/resolution": {
		/** @deprecated GET /rest/api/2/resolution */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Resolution"][] } }
				401: {}
			}
		}
		/** POST /rest/api/2/resolution (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateResolutionDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["ResolutionId"] } }
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/2/resolution/default": {
		/** PUT /rest/api/2/resolution/default (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["SetDefaultResolutionRequest"] } }
			responses: responses10
		}
	}
	"/rest/api/2/resolution/move": {
		/** PUT /rest/api/2/resolution/move (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["ReorderIssueResolutionsRequest"] } }
			responses: responses10
		}
	}
	"/rest/api/2/resolution/search": {
		/** GET /rest/api/2/resolution/search (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					onlyDefault?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanResolutionJsonBean"] } }
				401: response1
			}
		}
	}
	"/rest/api/2/resolution/{id}": {
		/** GET /rest/api/2/resolution/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["Resolution"] } }
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/resolution/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateResolutionDetails"] } }
			responses: responses10
		}
		/** DELETE /rest/api/2/resolution/{id} (experimental) */
		delete: {
			parameters: {
				query: { replaceWith: string }
				path: path1
			}
			responses: responses19
		}
	}
	"/rest/api/2/role": {
		/** GET /rest/api/2/role */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectRole"][] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/role */
		post: {
			requestBody: body20
			responses: {
				200: response43
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/2/role/{id}": {
		/** GET /rest/api/2/role/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response43
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/role/{id} */
		put: {
			parameters: parameters1
			requestBody: body20
			responses: responses46
		}
		/** POST /rest/api/2/role/{id} */
		post: {
			parameters: parameters1
			requestBody: body20
			responses: responses46
		}
		/** DELETE /rest/api/2/role/{id} */
		delete: {
			parameters: {
				query?: { swap?: string | number }
				path: path1
			}
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
			}
		}
	}
	"/rest/api/2/role/{id}/actors": {
		/** GET /rest/api/2/role/{id}/actors */
		get: {
			parameters: parameters1
			responses: responses46
		}
		/** POST /rest/api/2/role/{id}/actors */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["ActorInputBean"] } }
			responses: responses46
		}
		/** DELETE /rest/api/2/role/{id}/actors */
		delete: {
			parameters: {
				query?: {
					user?: string
					groupId?: string | number
					group?: string
				}
				path: path1
			}
			responses: responses46
		}
	}
	"/rest/api/2/screens": {
		/** GET /rest/api/2/screens */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					queryString?: string
					scope?: ("GLOBAL" | "TEMPLATE" | "PROJECT") | readonly ("GLOBAL" | "TEMPLATE" | "PROJECT")[]
					orderBy?: "name" | "-name" | "+name" | "id" | "-id" | "+id"
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanScreen"] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/screens (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ScreenDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["Screen"] } }
				400: response2
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/2/screens/addToDefault/{fieldId}": {
		/** POST /rest/api/2/screens/addToDefault/{fieldId} */
		post: {
			parameters: parameters8
			responses: responses2
		}
	}
	"/rest/api/2/screens/tabs": {
		/** GET /rest/api/2/screens/tabs (experimental) */
		get: {
			parameters: {
				query?: {
					screenId?: (string | number) | readonly (string | number)[]
					tabId?: (string | number) | readonly (string | number)[]
					startAt?: string | number
					maxResult?: string | number
				}
			}
			responses: {
				200: response2
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/screens/{screenId}": {
		/** PUT /rest/api/2/screens/{screenId} (experimental) */
		put: {
			parameters: parameters40
			requestBody: { content: { "application/json": components["schemas"]["UpdateScreenDetails"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Screen"] } }
				400: response2
				401: {}
				403: response2
				404: response2
			}
		}
		/** DELETE /rest/api/2/screens/{screenId} (experimental) */
		delete: {
			parameters: parameters40
			responses: responses15
		}
	}
	"/rest/api/2/screens/{screenId}/availableFields": {
		/** GET /rest/api/2/screens/{screenId}/availableFields */
		get: {
			parameters: parameters40
			responses: responses47
		}
	}
	"/rest/api/2/screens/{screenId}/tabs": {
		/** GET /rest/api/2/screens/{screenId}/tabs */
		get: {
			parameters: {
				query?: { projectKey?: string }
				path: { screenId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["ScreenableTab"][] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/2/screens/{screenId}/tabs */
		post: {
			parameters: parameters40
			requestBody: body21
			responses: responses48
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}": {
		/** PUT /rest/api/2/screens/{screenId}/tabs/{tabId} */
		put: {
			parameters: parameters41
			requestBody: body21
			responses: responses48
		}
		/** DELETE /rest/api/2/screens/{screenId}/tabs/{tabId} */
		delete: {
			parameters: parameters41
			responses: responses7
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields": {
		/** GET /rest/api/2/screens/{screenId}/tabs/{tabId}/fields */
		get: {
			parameters: {
				query?: { projectKey?: string }
				path: path20
			}
			responses: responses47
		}
		/** POST /rest/api/2/screens/{screenId}/tabs/{tabId}/fields */
		post: {
			parameters: {
				query?: { skipFieldAssociation?: boolean | ("true" | "false") }
				path: path20
			}
			requestBody: { content: { "application/json": components["schemas"]["AddFieldBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ScreenableField"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}": {
		/** DELETE /rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id} */
		delete: {
			parameters: parameters42
			responses: responses6
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move": {
		/** POST /rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move */
		post: {
			parameters: parameters42
			requestBody: { content: { "application/json": components["schemas"]["MoveFieldBean"] } }
			responses: responses21
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos}": {
		/** POST /rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos} */
		post: {
			parameters: {
				path: {
					screenId: string | number
					tabId: string | number
					pos: string | number
				}
			}
			responses: responses21
		}
	}
	"/rest/api/2/screenscheme": {
		/** GET /rest/api/2/screenscheme */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					expand?: string
					queryString?: string
					orderBy?: "name" | "-name" | "+name" | "id" | "-id" | "+id"
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanScreenScheme"] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/screenscheme */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ScreenSchemeDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["ScreenSchemeId"] } }
				400: response2
				401: {}
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/2/screenscheme/{screenSchemeId}": {
		/** PUT /rest/api/2/screenscheme/{screenSchemeId} */
		put: {
			parameters: { path: { screenSchemeId: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["UpdateScreenSchemeDetails"] } }
			responses: responses14
		}
		/** DELETE /rest/api/2/screenscheme/{screenSchemeId} */
		delete: {
			parameters: { path: { screenSchemeId: string | number } }
			responses: responses15
		}
	}
	"/rest/api/2/search": {
		/** @deprecated GET /rest/api/2/search */
		get: {
			parameters: {
				query?: {
					jql?: string
					startAt?: string | number
					maxResults?: string | number
					validateQuery?: "strict" | "warn" | "none" | "true" | "false"
					fields?: string | readonly string[]
					expand?: string
					properties?: string | readonly string[]
					fieldsByKeys?: boolean | ("true" | "false")
					failFast?: boolean | ("true" | "false")
				}
			}
			responses: responses49
		}
		/** @deprecated POST /rest/api/2/search */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SearchRequestBean"] } }
			responses: responses49
		}
	}
	"/rest/api/2/search/approximate-count": {
		/** POST /rest/api/2/search/approximate-count */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["JQLCountRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JQLCountResultsBean"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/search/jql": {
		/** GET /rest/api/2/search/jql */
		get: {
			parameters: {
				query?: {
					jql?: string
					nextPageToken?: string
					maxResults?: string | number
					fields?: string | readonly string[]
					expand?: string
					properties?: string | readonly string[]
					fieldsByKeys?: boolean | ("true" | "false")
					failFast?: boolean | ("true" | "false")
					reconcileIssues?: (string | number) | readonly (string | number)[]
				}
			}
			responses: responses50
		}
		/** POST /rest/api/2/search/jql */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SearchAndReconcileRequestBean"] } }
			responses: responses50
		}
	}
	"/rest/api/2/securitylevel/{id}": {
		/** GET /rest/api/2/securitylevel/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["SecurityLevel"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/serverInfo": {
		/** GET /rest/api/2/serverInfo */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ServerInformation"] } }
				401: {}
			}
		}
	}
	"/rest/api/2/settings/columns": {
		/** GET /rest/api/2/settings/columns */
		get: {
			responses: {
				200: response17
				401: response1
				403: response1
			}
		}
		/** PUT /rest/api/2/settings/columns */
		put: {
			requestBody: {
				content: {
					"*/*": components["schemas"]["ColumnRequestBody"]
					"multipart/form-data": components["schemas"]["ColumnRequestBody"]
				}
			}
			responses: responses27
		}
	}
	"/rest/api/2/status": {
		/** GET /rest/api/2/status */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusDetails"][] } }
				401: {}
			}
		}
	}
	"/rest/api/2/status/{idOrName}": {
		/** GET /rest/api/2/status/{idOrName} */
		get: {
			parameters: { path: { idOrName: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusDetails"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/statuscategory": {
		/** GET /rest/api/2/statuscategory */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusCategory"][] } }
				401: {}
			}
		}
	}
	"/rest/api/2/statuscategory/{idOrKey}": {
		/** GET /rest/api/2/statuscategory/{idOrKey} */
		get: {
			parameters: { path: { idOrKey: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusCategory"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/statuses": {
		/** GET /rest/api/2/statuses */
		get: {
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: responses51
		}
		/** PUT /rest/api/2/statuses */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["StatusUpdateRequest"] } }
			responses: {
				204: response2
				400: response2
				401: {}
				409: {}
			}
		}
		/** POST /rest/api/2/statuses */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["StatusCreateRequest"] } }
			responses: {
				200: response35
				400: response2
				401: {}
				409: {}
			}
		}
		/** DELETE /rest/api/2/statuses */
		delete: {
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: {
				204: response2
				400: response2
				401: {}
			}
		}
	}
	"/rest/api/2/statuses/byNames": {
		/** GET /rest/api/2/statuses/byNames */
		get: {
			parameters: {
				query: {
					name: string | readonly string[]
					projectId?: string | number
				}
			}
			responses: responses51
		}
	}
	"/rest/api/2/statuses/search": {
		/** GET /rest/api/2/statuses/search */
		get: {
			parameters: {
				query?: {
					projectId?: string | number
					startAt?: string | number
					maxResults?: string | number
					searchString?: string
					statusCategory?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfStatuses"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/statuses/{statusId}/project/{projectId}/issueTypeUsages": {
		/** GET /rest/api/2/statuses/{statusId}/project/{projectId}/issueTypeUsages */
		get: {
			parameters: {
				query?: query11
				path: {
					statusId: string | number
					projectId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusProjectIssueTypeUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/statuses/{statusId}/projectUsages": {
		/** GET /rest/api/2/statuses/{statusId}/projectUsages */
		get: {
			parameters: parameters43
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusProjectUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/statuses/{statusId}/workflowUsages": {
		/** GET /rest/api/2/statuses/{statusId}/workflowUsages */
		get: {
			parameters: parameters43
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusWorkflowUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/task/{taskId}": {
		/** GET /rest/api/2/task/{taskId} */
		get: {
			parameters: { path: { taskId: string | number } }
			responses: {
				200: response40
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/task/{taskId}/cancel": {
		/** POST /rest/api/2/task/{taskId}/cancel (experimental) */
		post: {
			parameters: { path: { taskId: string | number } }
			responses: {
				202: response2
				400: response45
				401: response45
				403: response45
				404: response45
			}
		}
	}
	"/rest/api/2/uiModifications": {
		/** GET /rest/api/2/uiModifications */
		get: {
			parameters: parameters44
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanUiModificationDetails"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/uiModifications */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateUiModificationDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["UiModificationIdentifiers"] } }
				400: {}
				401: {}
				403: {}
				404: response46
			}
		}
	}
	"/rest/api/2/uiModifications/{uiModificationId}": {
		/** PUT /rest/api/2/uiModifications/{uiModificationId} */
		put: {
			parameters: { path: { uiModificationId: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["UpdateUiModificationDetails"] } }
			responses: {
				204: response2
				400: {}
				401: {}
				403: {}
				404: response46
			}
		}
		/** DELETE /rest/api/2/uiModifications/{uiModificationId} */
		delete: {
			parameters: { path: { uiModificationId: string | number } }
			responses: responses42
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{entityId}": {
		/** GET /rest/api/2/universal_avatar/type/{type}/owner/{entityId} */
		get: {
			parameters: { path: path21 }
			responses: {
				200: { content: { "application/json": components["schemas"]["Avatars"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/2/universal_avatar/type/{type}/owner/{entityId} */
		post: {
			parameters: {
				query: query8
				path: path21
			}
			requestBody: { content: { "*/*": unknown } }
			responses: responses34
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}": {
		/** DELETE /rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id} */
		delete: {
			parameters: {
				path: {
					type: "project" | "issuetype" | "priority"
					owningObjectId: string | number
					id: string | number
				}
			}
			responses: {
				204: {}
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/universal_avatar/view/type/{type}": {
		/** GET /rest/api/2/universal_avatar/view/type/{type} */
		get: {
			parameters: {
				query?: query12
				path: { type: "issuetype" | "project" | "priority" }
			}
			responses: {
				200: response44
				401: response48
				403: response48
				404: response48
			}
		}
	}
	"/rest/api/2/universal_avatar/view/type/{type}/avatar/{id}": {
		/** GET /rest/api/2/universal_avatar/view/type/{type}/avatar/{id} */
		get: {
			parameters: {
				query?: query12
				path: {
					type: "issuetype" | "project" | "priority"
					id: string | number
				}
			}
			responses: responses52
		}
	}
	"/rest/api/2/universal_avatar/view/type/{type}/owner/{entityId}": {
		/** GET /rest/api/2/universal_avatar/view/type/{type}/owner/{entityId} */
		get: {
			parameters: {
				query?: query12
				path: {
					type: "issuetype" | "project" | "priority"
					entityId: string | number
				}
			}
			responses: responses52
		}
	}
	"/rest/api/2/user": {
		/** GET /rest/api/2/user */
		get: {
			parameters: {
				query?: {
					accountId?: string | number
					username?: string
					key?: string
					expand?: string
				}
			}
			responses: {
				200: response32
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/2/user */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["NewUserDetails"] } }
			responses: {
				201: response32
				400: {}
				401: {}
				403: {}
			}
		}
		/** DELETE /rest/api/2/user */
		delete: {
			parameters: parameters45
			responses: responses6
		}
	}
	"/rest/api/2/user/assignable/multiProjectSearch": {
		/** GET /rest/api/2/user/assignable/multiProjectSearch */
		get: {
			parameters: {
				query: {
					query?: string
					username?: string
					accountId?: string | number
					projectKeys: string
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: responses53
		}
	}
	"/rest/api/2/user/assignable/search": {
		/** GET /rest/api/2/user/assignable/search */
		get: {
			parameters: {
				query?: {
					query?: string
					sessionId?: string | number
					username?: string
					accountId?: string | number
					project?: string
					issueKey?: string
					issueId?: string | number
					startAt?: string | number
					maxResults?: string | number
					actionDescriptorId?: string | number
					recommend?: boolean | ("true" | "false")
					accountType?: string | readonly string[]
					appType?: string | readonly string[]
				}
			}
			responses: responses53
		}
	}
	"/rest/api/2/user/bulk": {
		/** GET /rest/api/2/user/bulk (experimental) */
		get: {
			parameters: {
				query: {
					startAt?: string | number
					maxResults?: string | number
					username?: string | readonly string[]
					key?: string | readonly string[]
					accountId: (string | number) | readonly (string | number)[]
				}
			}
			responses: {
				200: response49
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/user/bulk/migration": {
		/** GET /rest/api/2/user/bulk/migration (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					username?: string | readonly string[]
					key?: string | readonly string[]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["UserMigrationBean"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/user/columns": {
		/** GET /rest/api/2/user/columns */
		get: {
			parameters: parameters46
			responses: {
				200: response17
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/user/columns */
		put: {
			parameters: { query?: { accountId?: string | number } }
			requestBody: {
				content: {
					"*/*": components["schemas"]["UserColumnRequestBody"]
					"multipart/form-data": components["schemas"]["UserColumnRequestBody"]
				}
			}
			responses: {
				200: response2
				401: {}
				403: {}
				404: {}
				429: {}
				500: {}
			}
		}
		/** DELETE /rest/api/2/user/columns */
		delete: {
			parameters: parameters46
			responses: {
				204: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/2/user/email": {
		/** GET /rest/api/2/user/email */
		get: {
			parameters: { query: { accountId: string | number } }
			responses: {
				200: response50
				400: {}
				401: {}
				404: {}
				503: {}
			}
		}
	}
	"/rest/api/2/user/email/bulk": {
		/** GET /rest/api/2/user/email/bulk */
		get: {
			parameters: { query: { accountId: (string | number) | readonly (string | number)[] } }
			responses: {
				200: response50
				400: {}
				401: {}
				503: {}
			}
		}
	}
	"/rest/api/2/user/groups": {
		/** GET /rest/api/2/user/groups */
		get: {
			parameters: parameters45
			responses: {
				200: { content: { "application/json": components["schemas"]["GroupName"][] } }
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/user/permission/search": {
		/** GET /rest/api/2/user/permission/search */
		get: {
			parameters: {
				query: {
					query?: string
					username?: string
					accountId?: string | number
					permissions: string
					issueKey?: string
					projectKey?: string
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: {
				200: response51
				400: {}
				401: {}
				403: {}
				404: {}
				429: {}
			}
		}
	}
	"/rest/api/2/user/picker": {
		/** GET /rest/api/2/user/picker */
		get: {
			parameters: {
				query: {
					query: string
					maxResults?: string | number
					showAvatar?: boolean | ("true" | "false")
					exclude?: string | readonly string[]
					excludeAccountIds?: (string | number) | readonly (string | number)[]
					avatarSize?: string
					excludeConnectUsers?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["FoundUsers"] } }
				400: {}
				401: {}
				429: {}
			}
		}
	}
	"/rest/api/2/user/properties": {
		/** GET /rest/api/2/user/properties */
		get: {
			parameters: { query?: query6 }
			responses: responses3
		}
	}
	"/rest/api/2/user/properties/{propertyKey}": {
		/** GET /rest/api/2/user/properties/{propertyKey} */
		get: {
			parameters: parameters47
			responses: responses4
		}
		/** PUT /rest/api/2/user/properties/{propertyKey} */
		put: {
			parameters: parameters47
			requestBody: response2
			responses: {
				200: response2
				201: response2
				400: {}
				401: {}
				403: {}
				404: {}
				405: {}
			}
		}
		/** DELETE /rest/api/2/user/properties/{propertyKey} */
		delete: {
			parameters: parameters47
			responses: responses6
		}
	}
	"/rest/api/2/user/search": {
		/** GET /rest/api/2/user/search */
		get: {
			parameters: {
				query?: {
					query?: string
					username?: string
					accountId?: string | number
					startAt?: string | number
					maxResults?: string | number
					property?: string
				}
			}
			responses: {
				200: response51
				400: {}
				401: {}
				429: {}
			}
		}
	}
	"/rest/api/2/user/search/query": {
		/** GET /rest/api/2/user/search/query */
		get: {
			parameters: {
				query: {
					query: string
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: {
				200: response49
				400: response1
				401: response1
				403: response1
				408: response1
			}
		}
	}
	"/rest/api/2/user/search/query/key": {
		/** GET /rest/api/2/user/search/query/key */
		get: {
			parameters: {
				query: {
					query: string
					startAt?: string | number
					maxResult?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanUserKey"] } }
				400: response1
				401: response1
				403: response1
				408: response1
			}
		}
	}
	"/rest/api/2/user/viewissue/search": {
		/** GET /rest/api/2/user/viewissue/search */
		get: {
			parameters: {
				query?: {
					query?: string
					username?: string
					accountId?: string | number
					issueKey?: string
					projectKey?: string
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: responses53
		}
	}
	"/rest/api/2/users": {
		/** GET /rest/api/2/users */
		get: {
			parameters: parameters44
			responses: responses54
		}
	}
	"/rest/api/2/users/search": {
		/** GET /rest/api/2/users/search */
		get: {
			parameters: parameters44
			responses: responses54
		}
	}
	"/rest/api/2/version": {
		/** POST /rest/api/2/version */
		post: {
			requestBody: body22
			responses: {
				201: response52
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/version/{id}": {
		/** GET /rest/api/2/version/{id} */
		get: {
			parameters: parameters15
			responses: {
				200: response52
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/2/version/{id} */
		put: {
			parameters: parameters1
			requestBody: body22
			responses: responses55
		}
		/** @deprecated DELETE /rest/api/2/version/{id} */
		delete: {
			parameters: {
				query?: {
					moveFixIssuesTo?: string
					moveAffectedIssuesTo?: string
				}
				path: path1
			}
			responses: responses31
		}
	}
	"/rest/api/2/version/{id}/mergeto/{moveIssuesTo}": {
		/** PUT /rest/api/2/version/{id}/mergeto/{moveIssuesTo} */
		put: {
			parameters: {
				path: {
					id: string | number
					moveIssuesTo: string | number
				}
			}
			responses: responses12
		}
	}
	"/rest/api/2/version/{id}/move": {
		/** POST /rest/api/2/version/{id}/move */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["VersionMoveBean"] } }
			responses: responses55
		}
	}
	"/rest/api/2/version/{id}/relatedIssueCounts": {
		/** GET /rest/api/2/version/{id}/relatedIssueCounts */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["VersionIssueCounts"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/version/{id}/relatedwork": {
		/** GET /rest/api/2/version/{id}/relatedwork */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["VersionRelatedWork"][] } }
				401: {}
				404: {}
				500: {}
			}
		}
		/** PUT /rest/api/2/version/{id}/relatedwork */
		put: {
			parameters: parameters1
			requestBody: body23
			responses: {
				200: response53
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/2/version/{id}/relatedwork */
		post: {
			parameters: parameters1
			requestBody: body23
			responses: {
				201: response53
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/version/{id}/removeAndSwap": {
		/** POST /rest/api/2/version/{id}/removeAndSwap */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["DeleteAndReplaceVersionBean"] } }
			responses: responses12
		}
	}
	"/rest/api/2/version/{id}/unresolvedIssueCount": {
		/** GET /rest/api/2/version/{id}/unresolvedIssueCount */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["VersionUnresolvedIssuesCount"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/version/{versionId}/relatedwork/{relatedWorkId}": {
		/** DELETE /rest/api/2/version/{versionId}/relatedwork/{relatedWorkId} */
		delete: {
			parameters: {
				path: {
					versionId: string | number
					relatedWorkId: string | number
				}
			}
			responses: responses6
		}
	}
	"/rest/api/2/webhook": {
		/** GET /rest/api/2/webhook */
		get: {
			parameters: parameters29
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanWebhook"] } }
				400: response1
				403: response1
			}
		}
		/** POST /rest/api/2/webhook */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WebhookRegistrationDetails"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ContainerForRegisteredWebhooks"] } }
				400: response1
				403: response1
			}
		}
		/** DELETE /rest/api/2/webhook */
		delete: {
			requestBody: body24
			responses: {
				202: {}
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/2/webhook/failed": {
		/** GET /rest/api/2/webhook/failed (experimental) */
		get: {
			parameters: {
				query?: {
					maxResults?: string | number
					after?: string | number
					failedAfter?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["FailedWebhooks"] } }
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/2/webhook/refresh": {
		/** PUT /rest/api/2/webhook/refresh */
		put: {
			requestBody: body24
			responses: {
				200: { content: { "application/json": components["schemas"]["WebhooksExpirationDate"] } }
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/2/workflow/history": {
		/** POST /rest/api/2/workflow/history */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowHistoryReadRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowHistoryReadResponseDTO"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflow/history/list": {
		/** POST /rest/api/2/workflow/history/list */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["WorkflowHistoryListRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowHistoryListResponseDTO"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflow/rule/config": {
		/** GET /rest/api/2/workflow/rule/config */
		get: {
			parameters: {
				query: {
					startAt?: string | number
					maxResults?: string | number
					types: ("postfunction" | "condition" | "validator") | readonly ("postfunction" | "condition" | "validator")[]
					keys?: string | readonly string[]
					workflowNames?: string | readonly string[]
					withTags?: string | readonly string[]
					draft?: boolean | ("true" | "false")
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanWorkflowTransitionRules"] } }
				400: response1
				403: response1
				404: {}
				503: {}
			}
		}
		/** PUT /rest/api/2/workflow/rule/config */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowTransitionRulesUpdate"] } }
			responses: {
				200: response54
				400: response1
				403: response1
				503: {}
			}
		}
	}
	"/rest/api/2/workflow/rule/config/delete": {
		/** PUT /rest/api/2/workflow/rule/config/delete */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowsWithTransitionRulesDetails"] } }
			responses: {
				200: response54
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/2/workflow/search": {
		/** @deprecated GET /rest/api/2/workflow/search */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					workflowName?: string | readonly string[]
					expand?: string
					queryString?: string
					orderBy?: "name" | "-name" | "+name" | "created" | "-created" | "+created" | "updated" | "+updated" | "-updated"
					isActive?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanWorkflow"] } }
				401: {}
				403: response1
			}
		}
	}
	"/rest/api/2/workflow/{entityId}": {
		/** DELETE /rest/api/2/workflow/{entityId} */
		delete: {
			parameters: { path: { entityId: string | number } }
			responses: responses15
		}
	}
	"/rest/api/2/workflow/{workflowId}/project/{projectId}/issueTypeUsages": {
		/** GET /rest/api/2/workflow/{workflowId}/project/{projectId}/issueTypeUsages */
		get: {
			parameters: {
				query?: query11
				path: {
					workflowId: string | number
					projectId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowProjectIssueTypeUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/workflow/{workflowId}/projectUsages": {
		/** GET /rest/api/2/workflow/{workflowId}/projectUsages */
		get: {
			parameters: parameters48
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowProjectUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/workflow/{workflowId}/workflowSchemes": {
		/** GET /rest/api/2/workflow/{workflowId}/workflowSchemes */
		get: {
			parameters: parameters48
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSchemeUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/workflows": {
		/** POST /rest/api/2/workflows */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowReadRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowReadResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflows/capabilities": {
		/** GET /rest/api/2/workflows/capabilities */
		get: {
			parameters: {
				query?: {
					workflowId?: string | number
					projectId?: string | number
					issueTypeId?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowCapabilities"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflows/create": {
		/** POST /rest/api/2/workflows/create */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowCreateRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowCreateResponse"] } }
				400: {}
				401: {}
				409: {}
			}
		}
	}
	"/rest/api/2/workflows/create/validation": {
		/** POST /rest/api/2/workflows/create/validation */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowCreateValidateRequest"] } }
			responses: responses56
		}
	}
	"/rest/api/2/workflows/defaultEditor": {
		/** GET /rest/api/2/workflows/defaultEditor */
		get: { responses: { 200: { content: { "application/json": components["schemas"]["DefaultWorkflowEditorResponse"] } } } }
	}
	"/rest/api/2/workflows/preview": {
		/** POST /rest/api/2/workflows/preview */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowPreviewRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowPreviewResponse"] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/workflows/search": {
		/** GET /rest/api/2/workflows/search */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					expand?: string
					queryString?: string
					orderBy?: string
					scope?: string
					isActive?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSearchResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflows/update": {
		/** POST /rest/api/2/workflows/update */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowUpdateRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowUpdateResponse"] } }
				400: {}
				401: {}
				409: {}
			}
		}
	}
	"/rest/api/2/workflows/update/validation": {
		/** POST /rest/api/2/workflows/update/validation */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowUpdateValidateRequestBean"] } }
			responses: responses56
		}
	}
	"/rest/api/2/workflowscheme": {
		/** GET /rest/api/2/workflowscheme */
		get: {
			parameters: parameters29
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanWorkflowScheme"] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/2/workflowscheme */
		post: {
			requestBody: body25
			responses: responses57
		}
	}
	"/rest/api/2/workflowscheme/project": {
		/** GET /rest/api/2/workflowscheme/project */
		get: {
			parameters: { query: { projectId: (string | number) | readonly (string | number)[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ContainerOfWorkflowSchemeAssociations"] } }
				400: response2
				401: {}
				403: response2
			}
		}
		/** PUT /rest/api/2/workflowscheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeProjectAssociation"] } }
			responses: responses14
		}
	}
	"/rest/api/2/workflowscheme/project/switch": {
		/** POST /rest/api/2/workflowscheme/project/switch (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeProjectSwitchBean"] } }
			responses: {
				303: response40
				400: {}
				401: {}
				409: response2
			}
		}
	}
	"/rest/api/2/workflowscheme/read": {
		/** POST /rest/api/2/workflowscheme/read */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeReadRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSchemeReadResponse"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflowscheme/update": {
		/** POST /rest/api/2/workflowscheme/update */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeUpdateRequest"] } }
			responses: {
				200: response2
				303: response40
				400: {}
				401: {}
				409: {}
			}
		}
	}
	"/rest/api/2/workflowscheme/update/mappings": {
		/** POST /rest/api/2/workflowscheme/update/mappings */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeUpdateRequiredMappingsRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSchemeUpdateRequiredMappingsResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/workflowscheme/{id}": {
		/** GET /rest/api/2/workflowscheme/{id} */
		get: {
			parameters: parameters49
			responses: responses58
		}
		/** PUT /rest/api/2/workflowscheme/{id} */
		put: {
			parameters: parameters1
			requestBody: body25
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id} */
		delete: {
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/2/workflowscheme/{id}/createdraft": {
		/** POST /rest/api/2/workflowscheme/{id}/createdraft */
		post: {
			parameters: parameters1
			responses: responses57
		}
	}
	"/rest/api/2/workflowscheme/{id}/default": {
		/** GET /rest/api/2/workflowscheme/{id}/default */
		get: {
			parameters: parameters49
			responses: responses60
		}
		/** PUT /rest/api/2/workflowscheme/{id}/default */
		put: {
			parameters: parameters1
			requestBody: body26
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/default */
		delete: {
			parameters: {
				query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }
				path: path1
			}
			responses: responses59
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft": {
		/** GET /rest/api/2/workflowscheme/{id}/draft */
		get: {
			parameters: parameters1
			responses: responses58
		}
		/** PUT /rest/api/2/workflowscheme/{id}/draft */
		put: {
			parameters: parameters1
			requestBody: body25
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/draft */
		delete: {
			parameters: parameters1
			responses: responses7
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/default": {
		/** GET /rest/api/2/workflowscheme/{id}/draft/default */
		get: {
			parameters: parameters1
			responses: responses60
		}
		/** PUT /rest/api/2/workflowscheme/{id}/draft/default */
		put: {
			parameters: parameters1
			requestBody: body26
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/draft/default */
		delete: {
			parameters: parameters1
			responses: responses58
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}": {
		/** GET /rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType} */
		get: {
			parameters: parameters50
			responses: responses61
		}
		/** PUT /rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType} */
		put: {
			parameters: parameters50
			requestBody: body27
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType} */
		delete: {
			parameters: parameters50
			responses: responses58
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/publish": {
		/** POST /rest/api/2/workflowscheme/{id}/draft/publish */
		post: {
			parameters: {
				query?: { validateOnly?: boolean | ("true" | "false") }
				path: path1
			}
			requestBody: { content: { "application/json": components["schemas"]["PublishDraftWorkflowScheme"] } }
			responses: {
				204: {}
				303: response40
				400: response2
				401: {}
				403: {}
				404: response2
			}
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/workflow": {
		/** GET /rest/api/2/workflowscheme/{id}/draft/workflow */
		get: {
			parameters: {
				query?: { workflowName?: string }
				path: path1
			}
			responses: responses62
		}
		/** PUT /rest/api/2/workflowscheme/{id}/draft/workflow */
		put: {
			parameters: parameters51
			requestBody: body28
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/draft/workflow */
		delete: {
			parameters: parameters51
			responses: {
				200: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/2/workflowscheme/{id}/issuetype/{issueType}": {
		/** GET /rest/api/2/workflowscheme/{id}/issuetype/{issueType} */
		get: {
			parameters: {
				query?: { returnDraftIfExists?: boolean | ("true" | "false") }
				path: path22
			}
			responses: responses61
		}
		/** PUT /rest/api/2/workflowscheme/{id}/issuetype/{issueType} */
		put: {
			parameters: parameters50
			requestBody: body27
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/issuetype/{issueType} */
		delete: {
			parameters: {
				query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }
				path: path22
			}
			responses: responses59
		}
	}
	"/rest/api/2/workflowscheme/{id}/workflow": {
		/** GET /rest/api/2/workflowscheme/{id}/workflow */
		get: {
			parameters: {
				query?: {
					workflowName?: string
					returnDraftIfExists?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses62
		}
		/** PUT /rest/api/2/workflowscheme/{id}/workflow */
		put: {
			parameters: parameters51
			requestBody: body28
			responses: responses59
		}
		/** DELETE /rest/api/2/workflowscheme/{id}/workflow */
		delete: {
			parameters: {
				query: {
					workflowName: string
					updateDraftIfNeeded?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses27
		}
	}
	"/rest/api/2/workflowscheme/{workflowSchemeId}/projectUsages": {
		/** GET /rest/api/2/workflowscheme/{workflowSchemeId}/projectUsages */
		get: {
			parameters: {
				query?: query11
				path: { workflowSchemeId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSchemeProjectUsageDTO"] } }
				400: response2
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/2/worklog/deleted": {
		/** GET /rest/api/2/worklog/deleted */
		get: {
			parameters: { query?: { since?: string | number } }
			responses: responses63
		}
	}
	"/rest/api/2/worklog/list": {
		/** POST /rest/api/2/worklog/list */
		post: {
			parameters: parameters2
			requestBody: body15
			responses: {
				200: { content: { "application/json": components["schemas"]["Worklog"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/2/worklog/updated": {
		/** GET /rest/api/2/worklog/updated */
		get: {
			parameters: {
				query?: {
					since?: string | number
					expand?: string
				}
			}
			responses: responses63
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties": {
		/** GET /rest/atlassian-connect/1/addons/{addonKey}/properties */
		get: {
			parameters: { path: { addonKey: string | number } }
			responses: {
				200: response13
				401: response55
			}
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}": {
		/** GET /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey} */
		get: {
			parameters: parameters52
			responses: {
				200: response14
				400: response55
				401: response55
				404: response55
			}
		}
		/** PUT /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey} */
		put: {
			parameters: parameters52
			requestBody: response2
			responses: {
				200: response55
				201: response55
				400: response55
				401: response55
				403: response55
			}
		}
		/** DELETE /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey} */
		delete: {
			parameters: parameters52
			responses: {
				204: {}
				400: response55
				401: response55
				403: response55
				404: response55
			}
		}
	}
	"/rest/atlassian-connect/1/app/module/dynamic": {
		/** GET /rest/atlassian-connect/1/app/module/dynamic */
		get: {
			responses: {
				200: response56
				401: response57
			}
		}
		/** POST /rest/atlassian-connect/1/app/module/dynamic */
		post: {
			requestBody: response56
			responses: {
				200: {}
				400: response57
				401: response57
			}
		}
		/** DELETE /rest/atlassian-connect/1/app/module/dynamic */
		delete: {
			parameters: { query?: { moduleKey?: string | readonly string[] } }
			responses: {
				204: {}
				401: response57
			}
		}
	}
	"/rest/atlassian-connect/1/migration/field": {
		/** PUT /rest/atlassian-connect/1/migration/field */
		put: {
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: { content: { "application/json": components["schemas"]["ConnectCustomFieldValues"] } }
			responses: responses24
		}
	}
	"/rest/atlassian-connect/1/migration/properties/{entityType}": {
		/** PUT /rest/atlassian-connect/1/migration/properties/{entityType} */
		put: {
			parameters: {
				header: { "Atlassian-Transfer-Id": string }
				path: {
					entityType: "IssueProperty" | "CommentProperty" | "DashboardItemProperty" | "IssueTypeProperty" | "ProjectProperty" | "UserProperty" | "WorklogProperty" | "BoardProperty" | "SprintProperty"
				}
			}
			requestBody: { content: { "application/json": components["schemas"]["EntityPropertyDetails"][] } }
			responses: {
				200: {}
				400: {}
				403: {}
			}
		}
	}
	"/rest/atlassian-connect/1/migration/workflow/rule/search": {
		/** POST /rest/atlassian-connect/1/migration/workflow/rule/search */
		post: {
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: { content: { "application/json": components["schemas"]["WorkflowRulesSearch"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowRulesSearchDetails"] } }
				400: {}
				403: {}
			}
		}
	}
	"/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task": {
		/** GET /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task */
		get: {
			parameters: parameters53
			responses: {
				200: { content: { "application/json": components["schemas"]["TaskProgress"] } }
				401: response55
				404: response55
			}
		}
		/** POST /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task */
		post: {
			parameters: parameters53
			responses: {
				202: {}
				401: response55
				404: response55
				409: response55
			}
		}
	}
	"/rest/atlassian-connect/1/service-registry": {
		/** GET /rest/atlassian-connect/1/service-registry (experimental) */
		get: {
			parameters: { query: { serviceIds: (string | number) | readonly (string | number)[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ServiceRegistry"][] } }
				400: {}
				401: {}
				403: {}
				500: {}
				501: {}
				504: {}
			}
		}
	}
	"/rest/forge/1/app/properties": {
		/** GET /rest/forge/1/app/properties (experimental) */
		get: {
			responses: {
				200: {
					content: {
						"application/json": {
							keys?: {
								key?: string
								self?: string
							}[]
						}
					}
				}
				401: {}
				403: response2
			}
		}
	}
	"/rest/forge/1/app/properties/{propertyKey}": {
		/** GET /rest/forge/1/app/properties/{propertyKey} (experimental) */
		get: {
			parameters: parameters17
			responses: {
				200: {
					content: {
						"application/json": {
							key?: string
							value?: unknown
						}
					}
				}
				400: response55
				401: {}
				403: response2
				404: response55
			}
		}
		/** PUT /rest/forge/1/app/properties/{propertyKey} (experimental) */
		put: {
			parameters: parameters17
			requestBody: response2
			responses: {
				200: response55
				201: response55
				400: response55
				401: {}
				403: response2
			}
		}
		/** DELETE /rest/forge/1/app/properties/{propertyKey} (experimental) */
		delete: {
			parameters: parameters17
			responses: {
				204: {}
				400: response55
				401: {}
				403: response2
				404: response55
			}
		}
	}
	"/rest/internal/api/latest/worklog/bulk": {
		/** POST /rest/internal/api/latest/worklog/bulk */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkWorklogKeyRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkWorklogKeyResponseBean"] } }
				400: {}
				401: {}
				500: {}
			}
		}
	}
}
export interface components {
	schemas: {
		ActorInputBean: JiraV3["schemas"]["ActorInputBean"]
		ActorsMap: JiraV3["schemas"]["ActorsMap"]
		AddAtlassianTeamRequest: JiraV3["schemas"]["AddAtlassianTeamRequest"]
		AddFieldBean: { fieldId: string | number }
		AddGroupBean: { name: string }
		AddNotificationsDetails: JiraV3["schemas"]["AddNotificationsDetails"]
		AddSecuritySchemeLevelsRequestBean: JiraV3["schemas"]["AddSecuritySchemeLevelsRequestBean"]
		AnnouncementBannerConfiguration: JiraV3["schemas"]["AnnouncementBannerConfiguration"]
		AnnouncementBannerConfigurationUpdate: JiraV3["schemas"]["AnnouncementBannerConfigurationUpdate"]
		AppWorkflowTransitionRule: JiraV3["schemas"]["AppWorkflowTransitionRule"]
		Application: JiraV3["schemas"]["Application"]
		ApplicationProperty: JiraV3["schemas"]["ApplicationProperty"]
		ApplicationRole: JiraV3["schemas"]["ApplicationRole"]
		ApprovalConfiguration: JiraV3["schemas"]["ApprovalConfiguration"]
		ApprovalConfigurationPreview: JiraV3["schemas"]["ApprovalConfigurationPreview"]
		ArchiveIssueAsyncRequest: { jql?: string }
		ArchivedIssuesFilterRequest: JiraV3["schemas"]["ArchivedIssuesFilterRequest"]
		AssociateFieldConfigurationsWithIssueTypesRequest: JiraV3["schemas"]["AssociateFieldConfigurationsWithIssueTypesRequest"]
		AssociateSecuritySchemeWithProjectDetails: JiraV3["schemas"]["AssociateSecuritySchemeWithProjectDetails"]
		AssociatedItemBean: JiraV3["schemas"]["AssociatedItemBean"]
		AssociationContextObject: JiraV3["schemas"]["AssociationContextObject"]
		Attachment: JiraV3["schemas"]["Attachment"]
		AttachmentArchive: JiraV3["schemas"]["AttachmentArchive"]
		AttachmentArchiveEntry: JiraV3["schemas"]["AttachmentArchiveEntry"]
		AttachmentArchiveImpl: JiraV3["schemas"]["AttachmentArchiveImpl"]
		AttachmentArchiveItemReadable: JiraV3["schemas"]["AttachmentArchiveItemReadable"]
		AttachmentArchiveMetadataReadable: JiraV3["schemas"]["AttachmentArchiveMetadataReadable"]
		AttachmentMetadata: JiraV3["schemas"]["AttachmentMetadata"]
		AttachmentSettings: JiraV3["schemas"]["AttachmentSettings"]
		AuditRecordBean: JiraV3["schemas"]["AuditRecordBean"]
		AuditRecords: JiraV3["schemas"]["AuditRecords"]
		AutoCompleteSuggestion: JiraV3["schemas"]["AutoCompleteSuggestion"]
		AutoCompleteSuggestions: JiraV3["schemas"]["AutoCompleteSuggestions"]
		AvailableDashboardGadget: JiraV3["schemas"]["AvailableDashboardGadget"]
		AvailableDashboardGadgetsResponse: JiraV3["schemas"]["AvailableDashboardGadgetsResponse"]
		AvailableWorkflowConnectRule: JiraV3["schemas"]["AvailableWorkflowConnectRule"]
		AvailableWorkflowForgeRule: JiraV3["schemas"]["AvailableWorkflowForgeRule"]
		AvailableWorkflowSystemRule: JiraV3["schemas"]["AvailableWorkflowSystemRule"]
		AvailableWorkflowTriggerTypes: JiraV3["schemas"]["AvailableWorkflowTriggerTypes"]
		AvailableWorkflowTriggers: JiraV3["schemas"]["AvailableWorkflowTriggers"]
		Avatar: JiraV3["schemas"]["Avatar"]
		AvatarUrlsBean: JiraV3["schemas"]["AvatarUrlsBean"]
		Avatars: JiraV3["schemas"]["Avatars"]
		BoardColumnPayload: JiraV3["schemas"]["BoardColumnPayload"]
		BoardFeaturePayload: JiraV3["schemas"]["BoardFeaturePayload"]
		BoardFeaturesPayload: JiraV3["schemas"]["BoardFeaturesPayload"]
		BoardPayload: {
			boardFilterJQL?: string
			cardColorStrategy?: "ISSUE_TYPE" | "REQUEST_TYPE" | "ASSIGNEE" | "PRIORITY" | "NONE" | "CUSTOM"
			cardLayout?: components["schemas"]["CardLayout"]
			cardLayouts?: components["schemas"]["CardLayoutField"][]
			columns?: components["schemas"]["BoardColumnPayload"][]
			/** @deprecated */
			features?: components["schemas"]["BoardFeaturePayload"][]
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			quickFilters?: components["schemas"]["QuickFilterPayload"][]
			supportsSprint?: boolean
			swimlanes?: components["schemas"]["SwimlanesPayload"]
			workingDaysConfig?: components["schemas"]["WorkingDaysConfig"]
		}
		BoardsPayload: { boards?: components["schemas"]["BoardPayload"][] } | null
		BulkChangeOwnerDetails: JiraV3["schemas"]["BulkChangeOwnerDetails"]
		BulkChangelogRequestBean: JiraV3["schemas"]["BulkChangelogRequestBean"]
		BulkChangelogResponseBean: JiraV3["schemas"]["BulkChangelogResponseBean"]
		BulkContextualConfiguration: JiraV3["schemas"]["BulkContextualConfiguration"]
		BulkCustomFieldOptionCreateRequest: JiraV3["schemas"]["BulkCustomFieldOptionCreateRequest"]
		BulkCustomFieldOptionUpdateRequest: JiraV3["schemas"]["BulkCustomFieldOptionUpdateRequest"]
		BulkEditActionError: JiraV3["schemas"]["BulkEditActionError"]
		BulkEditShareableEntityRequest: JiraV3["schemas"]["BulkEditShareableEntityRequest"]
		BulkEditShareableEntityResponse: JiraV3["schemas"]["BulkEditShareableEntityResponse"]
		BulkFetchIssueRequestBean: JiraV3["schemas"]["BulkFetchIssueRequestBean"]
		BulkIssueIsWatching: JiraV3["schemas"]["BulkIssueIsWatching"]
		BulkIssuePropertyUpdateRequest: JiraV3["schemas"]["BulkIssuePropertyUpdateRequest"]
		BulkIssueResults: {
			readonly issueErrors?: components["schemas"]["IssueError"][]
			readonly issues?: components["schemas"]["IssueBean"][]
		}
		BulkOperationErrorResult: JiraV3["schemas"]["BulkOperationErrorResult"]
		BulkPermissionGrants: JiraV3["schemas"]["BulkPermissionGrants"]
		BulkPermissionsRequestBean: JiraV3["schemas"]["BulkPermissionsRequestBean"]
		BulkProjectPermissionGrants: JiraV3["schemas"]["BulkProjectPermissionGrants"]
		BulkProjectPermissions: JiraV3["schemas"]["BulkProjectPermissions"]
		BulkRedactionRequest: JiraV3["schemas"]["BulkRedactionRequest"]
		BulkRedactionResponse: JiraV3["schemas"]["BulkRedactionResponse"]
		BulkWorklogKeyRequestBean: JiraV3["schemas"]["BulkWorklogKeyRequestBean"]
		BulkWorklogKeyResponseBean: JiraV3["schemas"]["BulkWorklogKeyResponseBean"]
		CardLayout: JiraV3["schemas"]["CardLayout"]
		CardLayoutField: JiraV3["schemas"]["CardLayoutField"]
		ChangeDetails: JiraV3["schemas"]["ChangeDetails"]
		ChangeFilterOwner: { accountId: string }
		ChangedValueBean: JiraV3["schemas"]["ChangedValueBean"]
		ChangedWorklog: JiraV3["schemas"]["ChangedWorklog"]
		ChangedWorklogs: JiraV3["schemas"]["ChangedWorklogs"]
		Changelog: JiraV3["schemas"]["Changelog"]
		ColumnItem: JiraV3["schemas"]["ColumnItem"]
		ColumnRequestBody: { columns?: string[] }
		Comment: {
			readonly author?: components["schemas"]["UserDetails"]
			body?: string
			readonly created?: string
			readonly id?: string
			readonly jsdAuthorCanSeeRequest?: boolean
			readonly jsdPublic?: boolean
			properties?: components["schemas"]["EntityProperty"][]
			readonly renderedBody?: string
			readonly self?: string
			readonly updateAuthor?: components["schemas"]["UserDetails"]
			readonly updated?: string
			visibility?: components["schemas"]["Visibility"]
		} & { [key: string]: unknown }
		ComponentIssuesCount: JiraV3["schemas"]["ComponentIssuesCount"]
		ComponentJsonBean: JiraV3["schemas"]["ComponentJsonBean"]
		ComponentWithIssueCount: JiraV3["schemas"]["ComponentWithIssueCount"]
		CompoundClause: JiraV3["schemas"]["CompoundClause"]
		ConditionGroupConfiguration: JiraV3["schemas"]["ConditionGroupConfiguration"]
		ConditionGroupPayload: JiraV3["schemas"]["ConditionGroupPayload"]
		ConditionGroupUpdate: JiraV3["schemas"]["ConditionGroupUpdate"]
		Configuration: JiraV3["schemas"]["Configuration"]
		ConfigurationsListParameters: { fieldIdsOrKeys: string[] }
		ConnectCustomFieldValue: JiraV3["schemas"]["ConnectCustomFieldValue"]
		ConnectCustomFieldValues: JiraV3["schemas"]["ConnectCustomFieldValues"]
		ConnectModule: { [key: string]: unknown }
		ConnectModules: JiraV3["schemas"]["ConnectModules"]
		ConnectWorkflowTransitionRule: JiraV3["schemas"]["ConnectWorkflowTransitionRule"]
		ContainerForProjectFeatures: JiraV3["schemas"]["ContainerForProjectFeatures"]
		ContainerForRegisteredWebhooks: JiraV3["schemas"]["ContainerForRegisteredWebhooks"]
		ContainerForWebhookIDs: { webhookIds: (string | number)[] }
		ContainerOfWorkflowSchemeAssociations: JiraV3["schemas"]["ContainerOfWorkflowSchemeAssociations"]
		ContentItem: JiraV3["schemas"]["ContentItem"]
		Context: JiraV3["schemas"]["Context"]
		ContextForProjectAndIssueType: JiraV3["schemas"]["ContextForProjectAndIssueType"]
		ContextualConfiguration: JiraV3["schemas"]["ContextualConfiguration"]
		ConvertedJQLQueries: JiraV3["schemas"]["ConvertedJQLQueries"]
		CreateCrossProjectReleaseRequest: JiraV3["schemas"]["CreateCrossProjectReleaseRequest"]
		CreateCustomFieldContext: JiraV3["schemas"]["CreateCustomFieldContext"]
		CreateCustomFieldRequest: JiraV3["schemas"]["CreateCustomFieldRequest"]
		CreateDateFieldRequest: JiraV3["schemas"]["CreateDateFieldRequest"]
		CreateExclusionRulesRequest: JiraV3["schemas"]["CreateExclusionRulesRequest"]
		CreateFieldAssociationSchemeLinksBean: {
			associations?: string
			projects?: string
		}
		CreateFieldAssociationSchemeRequest: {
			description?: string
			name: string
		}
		CreateFieldAssociationSchemeResponse: JiraV3["schemas"]["CreateFieldAssociationSchemeResponse"]
		CreateIssueSecuritySchemeDetails: JiraV3["schemas"]["CreateIssueSecuritySchemeDetails"]
		CreateIssueSourceRequest: JiraV3["schemas"]["CreateIssueSourceRequest"]
		CreateNotificationSchemeDetails: JiraV3["schemas"]["CreateNotificationSchemeDetails"]
		CreatePermissionHolderRequest: JiraV3["schemas"]["CreatePermissionHolderRequest"]
		CreatePermissionRequest: JiraV3["schemas"]["CreatePermissionRequest"]
		CreatePlanOnlyTeamRequest: JiraV3["schemas"]["CreatePlanOnlyTeamRequest"]
		CreatePlanRequest: JiraV3["schemas"]["CreatePlanRequest"]
		CreatePriorityDetails: JiraV3["schemas"]["CreatePriorityDetails"]
		CreatePrioritySchemeDetails: JiraV3["schemas"]["CreatePrioritySchemeDetails"]
		CreateProjectDetails: {
			assigneeType?: "PROJECT_LEAD" | "UNASSIGNED"
			avatarId?: string | number
			categoryId?: string | number
			description?: string
			/** @deprecated */
			fieldConfigurationScheme?: number
			fieldScheme?: number
			issueSecurityScheme?: number
			issueTypeScheme?: number
			issueTypeScreenScheme?: number
			key: string
			lead?: string
			leadAccountId?: string | null
			name: string
			notificationScheme?: number
			permissionScheme?: number
			projectTemplateKey?: "com.pyxis.greenhopper.jira:gh-simplified-agility-kanban" | "com.pyxis.greenhopper.jira:gh-simplified-agility-scrum" | "com.pyxis.greenhopper.jira:gh-simplified-basic" | "com.pyxis.greenhopper.jira:gh-simplified-kanban-classic" | "com.pyxis.greenhopper.jira:gh-simplified-scrum-classic" | "com.pyxis.greenhopper.jira:gh-cross-team-template" | "com.pyxis.greenhopper.jira:gh-cross-team-planning-template" | "com.atlassian.servicedesk:simplified-it-service-management" | "com.atlassian.servicedesk:simplified-it-service-management-basic" | "com.atlassian.servicedesk:simplified-it-service-management-operations" | "com.atlassian.servicedesk:simplified-internal-service-desk" | "com.atlassian.servicedesk:simplified-external-service-desk" | "com.atlassian.servicedesk:simplified-hr-service-desk" | "com.atlassian.servicedesk:simplified-facilities-service-desk" | "com.atlassian.servicedesk:simplified-legal-service-desk" | "com.atlassian.servicedesk:simplified-marketing-service-desk" | "com.atlassian.servicedesk:simplified-finance-service-desk" | "com.atlassian.servicedesk:simplified-analytics-service-desk" | "com.atlassian.servicedesk:simplified-design-service-desk" | "com.atlassian.servicedesk:simplified-sales-service-desk" | "com.atlassian.servicedesk:simplified-halp-service-desk" | "com.atlassian.servicedesk:next-gen-it-service-desk" | "com.atlassian.servicedesk:next-gen-hr-service-desk" | "com.atlassian.servicedesk:next-gen-legal-service-desk" | "com.atlassian.servicedesk:next-gen-marketing-service-desk" | "com.atlassian.servicedesk:next-gen-facilities-service-desk" | "com.atlassian.servicedesk:next-gen-general-service-desk" | "com.atlassian.servicedesk:next-gen-analytics-service-desk" | "com.atlassian.servicedesk:next-gen-finance-service-desk" | "com.atlassian.servicedesk:next-gen-design-service-desk" | "com.atlassian.servicedesk:next-gen-sales-service-desk" | "com.atlassian.jira-core-project-templates:jira-core-simplified-content-management" | "com.atlassian.jira-core-project-templates:jira-core-simplified-document-approval" | "com.atlassian.jira-core-project-templates:jira-core-simplified-lead-tracking" | "com.atlassian.jira-core-project-templates:jira-core-simplified-process-control" | "com.atlassian.jira-core-project-templates:jira-core-simplified-procurement" | "com.atlassian.jira-core-project-templates:jira-core-simplified-project-management" | "com.atlassian.jira-core-project-templates:jira-core-simplified-recruitment" | "com.atlassian.jira-core-project-templates:jira-core-simplified-task-" | "com.atlassian.jcs:customer-service-management"
			projectTypeKey?: "software" | "service_desk" | "business"
			url?: string
			workflowScheme?: number
		}
		CreateResolutionDetails: JiraV3["schemas"]["CreateResolutionDetails"]
		CreateSchedulingRequest: JiraV3["schemas"]["CreateSchedulingRequest"]
		CreateUiModificationDetails: JiraV3["schemas"]["CreateUiModificationDetails"]
		CreateUpdateRoleRequestBean: {
			description?: string
			name?: string
		}
		CreatedIssue: JiraV3["schemas"]["CreatedIssue"]
		CreatedIssues: JiraV3["schemas"]["CreatedIssues"]
		CustomContextVariable: JiraV3["schemas"]["CustomContextVariable"]
		CustomFieldConfigurations: JiraV3["schemas"]["CustomFieldConfigurations"]
		CustomFieldContext: JiraV3["schemas"]["CustomFieldContext"]
		CustomFieldContextDefaultValue: JiraV3["schemas"]["CustomFieldContextDefaultValue"]
		CustomFieldContextDefaultValueCascadingOption: JiraV3["schemas"]["CustomFieldContextDefaultValueCascadingOption"]
		CustomFieldContextDefaultValueDate: JiraV3["schemas"]["CustomFieldContextDefaultValueDate"]
		CustomFieldContextDefaultValueDateTime: JiraV3["schemas"]["CustomFieldContextDefaultValueDateTime"]
		CustomFieldContextDefaultValueFloat: JiraV3["schemas"]["CustomFieldContextDefaultValueFloat"]
		CustomFieldContextDefaultValueForgeDateTimeField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeDateTimeField"]
		CustomFieldContextDefaultValueForgeGroupField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeGroupField"]
		CustomFieldContextDefaultValueForgeMultiGroupField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeMultiGroupField"]
		CustomFieldContextDefaultValueForgeMultiStringField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeMultiStringField"]
		CustomFieldContextDefaultValueForgeMultiUserField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeMultiUserField"]
		CustomFieldContextDefaultValueForgeNumberField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeNumberField"]
		CustomFieldContextDefaultValueForgeObjectField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeObjectField"]
		CustomFieldContextDefaultValueForgeStringField: {
			contextId: string
			text?: string
			type: "forge.string"
		}
		CustomFieldContextDefaultValueForgeUserField: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeUserField"]
		CustomFieldContextDefaultValueLabels: JiraV3["schemas"]["CustomFieldContextDefaultValueLabels"]
		CustomFieldContextDefaultValueMultiUserPicker: JiraV3["schemas"]["CustomFieldContextDefaultValueMultiUserPicker"]
		CustomFieldContextDefaultValueMultipleGroupPicker: JiraV3["schemas"]["CustomFieldContextDefaultValueMultipleGroupPicker"]
		CustomFieldContextDefaultValueMultipleOption: JiraV3["schemas"]["CustomFieldContextDefaultValueMultipleOption"]
		CustomFieldContextDefaultValueMultipleVersionPicker: JiraV3["schemas"]["CustomFieldContextDefaultValueMultipleVersionPicker"]
		CustomFieldContextDefaultValueProject: JiraV3["schemas"]["CustomFieldContextDefaultValueProject"]
		CustomFieldContextDefaultValueReadOnly: JiraV3["schemas"]["CustomFieldContextDefaultValueReadOnly"]
		CustomFieldContextDefaultValueSingleGroupPicker: JiraV3["schemas"]["CustomFieldContextDefaultValueSingleGroupPicker"]
		CustomFieldContextDefaultValueSingleOption: JiraV3["schemas"]["CustomFieldContextDefaultValueSingleOption"]
		CustomFieldContextDefaultValueSingleVersionPicker: JiraV3["schemas"]["CustomFieldContextDefaultValueSingleVersionPicker"]
		CustomFieldContextDefaultValueTextArea: JiraV3["schemas"]["CustomFieldContextDefaultValueTextArea"]
		CustomFieldContextDefaultValueTextField: JiraV3["schemas"]["CustomFieldContextDefaultValueTextField"]
		CustomFieldContextDefaultValueURL: JiraV3["schemas"]["CustomFieldContextDefaultValueURL"]
		CustomFieldContextDefaultValueUpdate: JiraV3["schemas"]["CustomFieldContextDefaultValueUpdate"]
		CustomFieldContextOption: JiraV3["schemas"]["CustomFieldContextOption"]
		CustomFieldContextProjectMapping: JiraV3["schemas"]["CustomFieldContextProjectMapping"]
		CustomFieldContextSingleUserPickerDefaults: JiraV3["schemas"]["CustomFieldContextSingleUserPickerDefaults"]
		CustomFieldContextUpdateDetails: {
			description?: string
			name?: string
		}
		CustomFieldCreatedContextOptionsList: JiraV3["schemas"]["CustomFieldCreatedContextOptionsList"]
		CustomFieldDefinitionJsonBean: JiraV3["schemas"]["CustomFieldDefinitionJsonBean"]
		CustomFieldOption: JiraV3["schemas"]["CustomFieldOption"]
		CustomFieldOptionCreate: JiraV3["schemas"]["CustomFieldOptionCreate"]
		CustomFieldOptionUpdate: JiraV3["schemas"]["CustomFieldOptionUpdate"]
		CustomFieldPayload: JiraV3["schemas"]["CustomFieldPayload"]
		CustomFieldReplacement: JiraV3["schemas"]["CustomFieldReplacement"]
		CustomFieldUpdatedContextOptionsList: JiraV3["schemas"]["CustomFieldUpdatedContextOptionsList"]
		CustomFieldValueUpdate: JiraV3["schemas"]["CustomFieldValueUpdate"]
		CustomFieldValueUpdateDetails: JiraV3["schemas"]["CustomFieldValueUpdateDetails"]
		CustomTemplateOptions: JiraV3["schemas"]["CustomTemplateOptions"]
		CustomTemplateRequestDTO: {
			boardFeatures?: components["schemas"]["BoardFeaturesPayload"]
			boards?: components["schemas"]["BoardsPayload"]
			field?: components["schemas"]["FieldCapabilityPayload"]
			issueType?: components["schemas"]["IssueTypeProjectCreatePayload"]
			notification?: components["schemas"]["NotificationSchemePayload"]
			permissionScheme?: components["schemas"]["PermissionPayloadDTO"]
			project?: components["schemas"]["ProjectPayload"]
			role?: components["schemas"]["RolesCapabilityPayload"]
			scope?: components["schemas"]["ScopePayload"]
			security?: components["schemas"]["SecuritySchemePayload"]
			workflow?: components["schemas"]["WorkflowCapabilityPayload"]
		}
		CustomTemplatesProjectDetails: JiraV3["schemas"]["CustomTemplatesProjectDetails"]
		Dashboard: JiraV3["schemas"]["Dashboard"]
		DashboardDetails: JiraV3["schemas"]["DashboardDetails"]
		DashboardGadget: JiraV3["schemas"]["DashboardGadget"]
		DashboardGadgetPosition: JiraV3["schemas"]["DashboardGadgetPosition"]
		DashboardGadgetResponse: JiraV3["schemas"]["DashboardGadgetResponse"]
		DashboardGadgetSettings: JiraV3["schemas"]["DashboardGadgetSettings"]
		DashboardGadgetUpdateRequest: JiraV3["schemas"]["DashboardGadgetUpdateRequest"]
		DataClassificationLevelsBean: JiraV3["schemas"]["DataClassificationLevelsBean"]
		DataClassificationTagBean: JiraV3["schemas"]["DataClassificationTagBean"]
		DateRangeFilterRequest: JiraV3["schemas"]["DateRangeFilterRequest"]
		DefaultLevelValue: JiraV3["schemas"]["DefaultLevelValue"]
		DefaultShareScope: JiraV3["schemas"]["DefaultShareScope"]
		DefaultWorkflow: JiraV3["schemas"]["DefaultWorkflow"]
		DefaultWorkflowEditorResponse: { value?: "NEW" | "LEGACY" | (string & {}) }
		DeleteAndReplaceVersionBean: JiraV3["schemas"]["DeleteAndReplaceVersionBean"]
		DeleteFieldAssociationSchemeResponse: {
			deleted?: boolean
			id?: string
		}
		DetailedErrorCollection: JiraV3["schemas"]["DetailedErrorCollection"]
		DocumentVersion: JiraV3["schemas"]["DocumentVersion"]
		DuplicatePlanRequest: { name: string }
		EditTemplateRequest: JiraV3["schemas"]["EditTemplateRequest"]
		EntityProperty: JiraV3["schemas"]["EntityProperty"]
		EntityPropertyDetails: JiraV3["schemas"]["EntityPropertyDetails"]
		Error: JiraV3["schemas"]["Error"]
		ErrorCollection: JiraV3["schemas"]["ErrorCollection"]
		ErrorCollections: { [key: string]: unknown }
		ErrorMessage: { message: string }
		Errors: JiraV3["schemas"]["Errors"]
		EventNotification: JiraV3["schemas"]["EventNotification"]
		ExpandPrioritySchemeBean: JiraV3["schemas"]["ExpandPrioritySchemeBean"]
		ExpandPrioritySchemePage: JiraV3["schemas"]["ExpandPrioritySchemePage"]
		ExportArchivedIssuesTaskProgressResponse: JiraV3["schemas"]["ExportArchivedIssuesTaskProgressResponse"]
		FailedWebhook: JiraV3["schemas"]["FailedWebhook"]
		FailedWebhooks: JiraV3["schemas"]["FailedWebhooks"]
		Field: {
			contextsCount?: number
			description?: string
			id: string
			isLocked?: boolean
			isUnscreenable?: boolean
			key?: string
			lastUsed?: components["schemas"]["FieldLastUsed"]
			name: string
			projectsCount?: number
			schema: components["schemas"]["JsonTypeBean"]
			screensCount?: number
			searcherKey?: string
			stableId?: string
			typeDisplayName?: string
		}
		FieldAssociationItemPayload: JiraV3["schemas"]["FieldAssociationItemPayload"]
		FieldAssociationParameters: {
			description?: string
			isRequired: boolean
		}
		FieldAssociationSchemeFieldSearchResult: {
			allowedOperations?: string[]
			fieldId?: string
			parameters?: components["schemas"]["SearchResultFieldParameters"]
			restrictedToWorkTypes?: string[]
			workTypeParameters?: components["schemas"]["SearchResultWorkTypeParameters"][]
		}
		FieldAssociationSchemeLinks: JiraV3["schemas"]["FieldAssociationSchemeLinks"]
		FieldAssociationSchemeLinksBean: {
			associations?: string
			projects?: string
		}
		FieldAssociationSchemeMatchedFilters: {
			projectIds?: number[]
			query?: string
		}
		FieldAssociationSchemeProjectSearchResult: JiraV3["schemas"]["FieldAssociationSchemeProjectSearchResult"]
		FieldAssociationsRequest: JiraV3["schemas"]["FieldAssociationsRequest"]
		FieldCapabilityPayload: JiraV3["schemas"]["FieldCapabilityPayload"]
		FieldChangedClause: JiraV3["schemas"]["FieldChangedClause"]
		FieldConfiguration: JiraV3["schemas"]["FieldConfiguration"]
		FieldConfigurationDetails: {
			description?: string
			name: string
		}
		FieldConfigurationIssueTypeItem: JiraV3["schemas"]["FieldConfigurationIssueTypeItem"]
		FieldConfigurationItem: JiraV3["schemas"]["FieldConfigurationItem"]
		FieldConfigurationItemsDetails: JiraV3["schemas"]["FieldConfigurationItemsDetails"]
		FieldConfigurationScheme: JiraV3["schemas"]["FieldConfigurationScheme"]
		FieldConfigurationSchemeProjectAssociation: JiraV3["schemas"]["FieldConfigurationSchemeProjectAssociation"]
		FieldConfigurationSchemeProjects: JiraV3["schemas"]["FieldConfigurationSchemeProjects"]
		FieldConfigurationToIssueTypeMapping: JiraV3["schemas"]["FieldConfigurationToIssueTypeMapping"]
		FieldCreateMetadata: JiraV3["schemas"]["FieldCreateMetadata"]
		FieldDetails: JiraV3["schemas"]["FieldDetails"]
		FieldIdIdentifier: JiraV3["schemas"]["FieldIdIdentifier"]
		FieldIdentifierObject: JiraV3["schemas"]["FieldIdentifierObject"]
		FieldLastUsed: JiraV3["schemas"]["FieldLastUsed"]
		FieldLayoutConfiguration: JiraV3["schemas"]["FieldLayoutConfiguration"]
		/** @deprecated */
		FieldLayoutPayload: JiraV3["schemas"]["FieldLayoutPayload"]
		/** @deprecated */
		FieldLayoutSchemePayload: JiraV3["schemas"]["FieldLayoutSchemePayload"]
		FieldMetadata: JiraV3["schemas"]["FieldMetadata"]
		FieldProjectAssociation: { projectId?: string }
		FieldReferenceData: JiraV3["schemas"]["FieldReferenceData"]
		FieldSchemePayload: JiraV3["schemas"]["FieldSchemePayload"]
		FieldSchemeToFieldsPartialFailure: JiraV3["schemas"]["FieldSchemeToFieldsPartialFailure"]
		FieldSchemeToFieldsResponse: JiraV3["schemas"]["FieldSchemeToFieldsResponse"]
		FieldSchemeToProjectsPartialFailure: JiraV3["schemas"]["FieldSchemeToProjectsPartialFailure"]
		FieldSchemeToProjectsRequest: { projectIds: (string | number)[] }
		FieldSchemeToProjectsResponse: JiraV3["schemas"]["FieldSchemeToProjectsResponse"]
		FieldUpdateOperation: JiraV3["schemas"]["FieldUpdateOperation"]
		FieldValueClause: JiraV3["schemas"]["FieldValueClause"]
		FieldWasClause: JiraV3["schemas"]["FieldWasClause"]
		Fields: JiraV3["schemas"]["Fields"]
		FieldsSchemeItemParameter: {
			description?: string
			isRequired?: boolean
		}
		FieldsSchemeItemWorkTypeParameter: {
			description?: string
			isRequired?: boolean
			workTypeId?: string | number
		}
		Filter: JiraV3["schemas"]["Filter"]
		FilterDetails: JiraV3["schemas"]["FilterDetails"]
		FilterSubscription: JiraV3["schemas"]["FilterSubscription"]
		FilterSubscriptionsList: JiraV3["schemas"]["FilterSubscriptionsList"]
		ForgePanelProjectPinAsyncResponse: { taskId?: string }
		ForgePanelProjectPinRequest: JiraV3["schemas"]["ForgePanelProjectPinRequest"]
		FoundGroup: JiraV3["schemas"]["FoundGroup"]
		FoundGroups: JiraV3["schemas"]["FoundGroups"]
		FoundUsers: JiraV3["schemas"]["FoundUsers"]
		FoundUsersAndGroups: JiraV3["schemas"]["FoundUsersAndGroups"]
		FromLayoutPayload: JiraV3["schemas"]["FromLayoutPayload"]
		FunctionOperand: JiraV3["schemas"]["FunctionOperand"]
		FunctionReferenceData: JiraV3["schemas"]["FunctionReferenceData"]
		GetAtlassianTeamResponse: JiraV3["schemas"]["GetAtlassianTeamResponse"]
		GetCrossProjectReleaseResponse: {
			name?: string
			releaseIds?: number[]
		}
		GetCustomFieldResponse: JiraV3["schemas"]["GetCustomFieldResponse"]
		GetDateFieldResponse: JiraV3["schemas"]["GetDateFieldResponse"]
		GetExclusionRulesResponse: JiraV3["schemas"]["GetExclusionRulesResponse"]
		GetFieldAssociationParametersResponse: {
			fieldId: string
			parameters?: components["schemas"]["FieldAssociationParameters"]
			workTypeParameters?: components["schemas"]["WorkTypeParameters"][]
		}
		GetFieldAssociationSchemeByIdResponse: {
			description?: string
			id?: string
			isDefault?: boolean
			links?: components["schemas"]["FieldAssociationSchemeLinks"]
			name?: string
		}
		GetFieldAssociationSchemeResponse: JiraV3["schemas"]["GetFieldAssociationSchemeResponse"]
		GetIssueSourceResponse: JiraV3["schemas"]["GetIssueSourceResponse"]
		GetPermissionHolderResponse: JiraV3["schemas"]["GetPermissionHolderResponse"]
		GetPermissionResponse: JiraV3["schemas"]["GetPermissionResponse"]
		GetPlanOnlyTeamResponse: JiraV3["schemas"]["GetPlanOnlyTeamResponse"]
		GetPlanResponse: JiraV3["schemas"]["GetPlanResponse"]
		GetPlanResponseForPage: JiraV3["schemas"]["GetPlanResponseForPage"]
		GetProjectsWithFieldSchemesResponse: {
			projectId?: number
			schemeId?: number
		}
		GetSchedulingResponse: JiraV3["schemas"]["GetSchedulingResponse"]
		GetTeamResponseForPage: JiraV3["schemas"]["GetTeamResponseForPage"]
		GlobalScopeBean: JiraV3["schemas"]["GlobalScopeBean"]
		Group: JiraV3["schemas"]["Group"]
		GroupDetails: JiraV3["schemas"]["GroupDetails"]
		GroupLabel: JiraV3["schemas"]["GroupLabel"]
		GroupName: JiraV3["schemas"]["GroupName"]
		HealthCheckResult: JiraV3["schemas"]["HealthCheckResult"]
		Hierarchy: JiraV3["schemas"]["Hierarchy"]
		HistoryMetadata: JiraV3["schemas"]["HistoryMetadata"]
		HistoryMetadataParticipant: JiraV3["schemas"]["HistoryMetadataParticipant"]
		Icon: JiraV3["schemas"]["Icon"]
		IconBean: JiraV3["schemas"]["IconBean"]
		IdBean: { id: string | number }
		IdOrKeyBean: JiraV3["schemas"]["IdOrKeyBean"]
		IncludedFields: JiraV3["schemas"]["IncludedFields"]
		InputStreamSource: JiraV3["schemas"]["InputStreamSource"]
		IssueArchivalSyncRequest: { issueIdsOrKeys?: string[] }
		IssueArchivalSyncResponse: JiraV3["schemas"]["IssueArchivalSyncResponse"]
		IssueBean: {
			readonly changelog?: components["schemas"]["PageOfChangelogs"]
			readonly editmeta?: components["schemas"]["IssueUpdateMetadata"]
			readonly expand?: string
			fields?: components["schemas"]["IssueFields"]
			fieldsToInclude?: components["schemas"]["IncludedFields"]
			readonly id?: string
			readonly key?: string
			readonly names?: { [key: string]: string }
			readonly operations?: components["schemas"]["Operations"]
			readonly properties?: { [key: string]: unknown }
			readonly renderedFields?: { [key: string]: unknown }
			readonly schema?: { [key: string]: components["schemas"]["JsonTypeBean"] }
			readonly self?: string
			readonly transitions?: components["schemas"]["IssueTransition"][]
			readonly versionedRepresentations?: { [key: string]: { [key: string]: unknown } }
		}
		IssueChangeLog: JiraV3["schemas"]["IssueChangeLog"]
		IssueChangelogIds: { changelogIds: (string | number)[] }
		IssueCommentListRequestBean: { ids: (string | number)[] }
		IssueContextVariable: JiraV3["schemas"]["IssueContextVariable"]
		IssueCreateMetadata: JiraV3["schemas"]["IssueCreateMetadata"]
		IssueEntityProperties: JiraV3["schemas"]["IssueEntityProperties"]
		IssueEntityPropertiesForMultiUpdate: JiraV3["schemas"]["IssueEntityPropertiesForMultiUpdate"]
		IssueError: JiraV3["schemas"]["IssueError"]
		IssueEvent: JiraV3["schemas"]["IssueEvent"]
		IssueFieldOption: JiraV3["schemas"]["IssueFieldOption"]
		IssueFieldOptionConfiguration: JiraV3["schemas"]["IssueFieldOptionConfiguration"]
		IssueFieldOptionCreateBean: JiraV3["schemas"]["IssueFieldOptionCreateBean"]
		IssueFieldOptionScopeBean: JiraV3["schemas"]["IssueFieldOptionScopeBean"]
		IssueFilterForBulkPropertyDelete: JiraV3["schemas"]["IssueFilterForBulkPropertyDelete"]
		IssueFilterForBulkPropertySet: JiraV3["schemas"]["IssueFilterForBulkPropertySet"]
		IssueLayoutItemPayload: JiraV3["schemas"]["IssueLayoutItemPayload"]
		IssueLayoutPayload: JiraV3["schemas"]["IssueLayoutPayload"]
		IssueLimitReportResponseBean: JiraV3["schemas"]["IssueLimitReportResponseBean"]
		IssueLink: {
			readonly id?: string
			inwardIssue: components["schemas"]["LinkedIssue"]
			outwardIssue: components["schemas"]["LinkedIssue"]
			readonly self?: string
			type: components["schemas"]["IssueLinkType"]
		}
		IssueLinkType: JiraV3["schemas"]["IssueLinkType"]
		IssueLinkTypes: JiraV3["schemas"]["IssueLinkTypes"]
		IssueList: JiraV3["schemas"]["IssueList"]
		IssueMatches: JiraV3["schemas"]["IssueMatches"]
		IssueMatchesForJQL: JiraV3["schemas"]["IssueMatchesForJQL"]
		IssuePickerSuggestions: JiraV3["schemas"]["IssuePickerSuggestions"]
		IssuePickerSuggestionsIssueType: JiraV3["schemas"]["IssuePickerSuggestionsIssueType"]
		IssueSecurityLevelMember: JiraV3["schemas"]["IssueSecurityLevelMember"]
		IssueSecuritySchemeToProjectMapping: JiraV3["schemas"]["IssueSecuritySchemeToProjectMapping"]
		IssueTransition: JiraV3["schemas"]["IssueTransition"]
		IssueTypeCreateBean: JiraV3["schemas"]["IssueTypeCreateBean"]
		IssueTypeDetails: JiraV3["schemas"]["IssueTypeDetails"]
		IssueTypeHierarchyPayload: JiraV3["schemas"]["IssueTypeHierarchyPayload"]
		IssueTypeIds: JiraV3["schemas"]["IssueTypeIds"]
		IssueTypeIdsToRemove: { issueTypeIds: (string | number)[] }
		IssueTypeInfo: JiraV3["schemas"]["IssueTypeInfo"]
		IssueTypeIssueCreateMetadata: JiraV3["schemas"]["IssueTypeIssueCreateMetadata"]
		IssueTypePayload: JiraV3["schemas"]["IssueTypePayload"]
		IssueTypeProjectCreatePayload: JiraV3["schemas"]["IssueTypeProjectCreatePayload"]
		IssueTypeScheme: JiraV3["schemas"]["IssueTypeScheme"]
		IssueTypeSchemeDetails: JiraV3["schemas"]["IssueTypeSchemeDetails"]
		IssueTypeSchemeID: { readonly issueTypeSchemeId: string }
		IssueTypeSchemeMapping: JiraV3["schemas"]["IssueTypeSchemeMapping"]
		IssueTypeSchemePayload: JiraV3["schemas"]["IssueTypeSchemePayload"]
		IssueTypeSchemeProjectAssociation: JiraV3["schemas"]["IssueTypeSchemeProjectAssociation"]
		IssueTypeSchemeProjects: JiraV3["schemas"]["IssueTypeSchemeProjects"]
		IssueTypeSchemeUpdateDetails: JiraV3["schemas"]["IssueTypeSchemeUpdateDetails"]
		IssueTypeScreenScheme: JiraV3["schemas"]["IssueTypeScreenScheme"]
		IssueTypeScreenSchemeDetails: JiraV3["schemas"]["IssueTypeScreenSchemeDetails"]
		IssueTypeScreenSchemeId: { readonly id: string }
		IssueTypeScreenSchemeItem: JiraV3["schemas"]["IssueTypeScreenSchemeItem"]
		IssueTypeScreenSchemeMapping: JiraV3["schemas"]["IssueTypeScreenSchemeMapping"]
		IssueTypeScreenSchemeMappingDetails: JiraV3["schemas"]["IssueTypeScreenSchemeMappingDetails"]
		IssueTypeScreenSchemePayload: JiraV3["schemas"]["IssueTypeScreenSchemePayload"]
		IssueTypeScreenSchemeProjectAssociation: JiraV3["schemas"]["IssueTypeScreenSchemeProjectAssociation"]
		IssueTypeScreenSchemeUpdateDetails: {
			description?: string
			name?: string
		}
		IssueTypeScreenSchemesProjects: JiraV3["schemas"]["IssueTypeScreenSchemesProjects"]
		IssueTypeToContextMapping: JiraV3["schemas"]["IssueTypeToContextMapping"]
		IssueTypeUpdateBean: JiraV3["schemas"]["IssueTypeUpdateBean"]
		IssueTypeWithStatus: JiraV3["schemas"]["IssueTypeWithStatus"]
		IssueTypeWorkflowMapping: JiraV3["schemas"]["IssueTypeWorkflowMapping"]
		IssueTypesWorkflowMapping: JiraV3["schemas"]["IssueTypesWorkflowMapping"]
		IssueUpdateDetails: {
			fields?: components["schemas"]["IssueFieldsRequest"]
			historyMetadata?: components["schemas"]["HistoryMetadataRequest"]
			properties?: components["schemas"]["EntityProperty"][]
			transition?: components["schemas"]["IssueTransitionRequest"]
			update?: { [key: string]: components["schemas"]["FieldUpdateOperation"][] }
		}
		IssueUpdateMetadata: JiraV3["schemas"]["IssueUpdateMetadata"]
		IssuesAndJQLQueries: JiraV3["schemas"]["IssuesAndJQLQueries"]
		IssuesJqlMetaDataBean: JiraV3["schemas"]["IssuesJqlMetaDataBean"]
		IssuesMetaBean: JiraV3["schemas"]["IssuesMetaBean"]
		IssuesUpdateBean: { issueUpdates?: components["schemas"]["IssueUpdateDetails"][] }
		JExpEvaluateIssuesJqlMetaDataBean: JiraV3["schemas"]["JExpEvaluateIssuesJqlMetaDataBean"]
		JExpEvaluateIssuesMetaBean: JiraV3["schemas"]["JExpEvaluateIssuesMetaBean"]
		JExpEvaluateJiraExpressionResultBean: JiraV3["schemas"]["JExpEvaluateJiraExpressionResultBean"]
		JExpEvaluateMetaDataBean: JiraV3["schemas"]["JExpEvaluateMetaDataBean"]
		JQLCountRequestBean: { jql?: string }
		JQLCountResultsBean: { count?: number }
		JQLPersonalDataMigrationRequest: { queryStrings?: string[] }
		JQLQueryWithUnknownUsers: JiraV3["schemas"]["JQLQueryWithUnknownUsers"]
		JQLReferenceData: JiraV3["schemas"]["JQLReferenceData"]
		JexpEvaluateCtxIssues: JiraV3["schemas"]["JexpEvaluateCtxIssues"]
		JexpEvaluateCtxJqlIssues: JiraV3["schemas"]["JexpEvaluateCtxJqlIssues"]
		JexpIssues: JiraV3["schemas"]["JexpIssues"]
		JexpJqlIssues: JiraV3["schemas"]["JexpJqlIssues"]
		JiraExpressionAnalysis: JiraV3["schemas"]["JiraExpressionAnalysis"]
		JiraExpressionComplexity: JiraV3["schemas"]["JiraExpressionComplexity"]
		JiraExpressionEvalContextBean: JiraV3["schemas"]["JiraExpressionEvalContextBean"]
		JiraExpressionEvalRequestBean: JiraV3["schemas"]["JiraExpressionEvalRequestBean"]
		JiraExpressionEvaluateContextBean: JiraV3["schemas"]["JiraExpressionEvaluateContextBean"]
		JiraExpressionEvaluateRequestBean: JiraV3["schemas"]["JiraExpressionEvaluateRequestBean"]
		JiraExpressionEvaluationMetaDataBean: JiraV3["schemas"]["JiraExpressionEvaluationMetaDataBean"]
		JiraExpressionForAnalysis: JiraV3["schemas"]["JiraExpressionForAnalysis"]
		JiraExpressionResult: JiraV3["schemas"]["JiraExpressionResult"]
		JiraExpressionValidationError: JiraV3["schemas"]["JiraExpressionValidationError"]
		JiraExpressionsAnalysis: JiraV3["schemas"]["JiraExpressionsAnalysis"]
		JiraExpressionsComplexityBean: JiraV3["schemas"]["JiraExpressionsComplexityBean"]
		JiraExpressionsComplexityValueBean: {
			limit: number
			value: number
		}
		JiraStatus: JiraV3["schemas"]["JiraStatus"]
		JiraWorkflow: JiraV3["schemas"]["JiraWorkflow"]
		JiraWorkflowPreviewStatus: JiraV3["schemas"]["JiraWorkflowPreviewStatus"]
		JiraWorkflowStatus: JiraV3["schemas"]["JiraWorkflowStatus"]
		JqlFunctionPrecomputationBean: JiraV3["schemas"]["JqlFunctionPrecomputationBean"]
		JqlFunctionPrecomputationGetByIdRequest: { precomputationIDs?: (string | number)[] }
		JqlFunctionPrecomputationGetByIdResponse: JiraV3["schemas"]["JqlFunctionPrecomputationGetByIdResponse"]
		JqlFunctionPrecomputationUpdateBean: JiraV3["schemas"]["JqlFunctionPrecomputationUpdateBean"]
		JqlFunctionPrecomputationUpdateErrorResponse: JiraV3["schemas"]["JqlFunctionPrecomputationUpdateErrorResponse"]
		JqlFunctionPrecomputationUpdateRequestBean: JiraV3["schemas"]["JqlFunctionPrecomputationUpdateRequestBean"]
		JqlFunctionPrecomputationUpdateResponse: { readonly notFoundPrecomputationIDs?: string[] }
		JqlQueriesToParse: { queries: string[] }
		JqlQueriesToSanitize: JiraV3["schemas"]["JqlQueriesToSanitize"]
		JqlQuery: JiraV3["schemas"]["JqlQuery"]
		JqlQueryClause: JiraV3["schemas"]["JqlQueryClause"]
		JqlQueryClauseOperand: JiraV3["schemas"]["JqlQueryClauseOperand"]
		JqlQueryClauseTimePredicate: JiraV3["schemas"]["JqlQueryClauseTimePredicate"]
		JqlQueryField: JiraV3["schemas"]["JqlQueryField"]
		JqlQueryFieldEntityProperty: JiraV3["schemas"]["JqlQueryFieldEntityProperty"]
		JqlQueryOrderByClause: JiraV3["schemas"]["JqlQueryOrderByClause"]
		JqlQueryOrderByClauseElement: JiraV3["schemas"]["JqlQueryOrderByClauseElement"]
		JqlQueryToSanitize: JiraV3["schemas"]["JqlQueryToSanitize"]
		JqlQueryUnitaryOperand: JiraV3["schemas"]["JqlQueryUnitaryOperand"]
		JsonContextVariable: JiraV3["schemas"]["JsonContextVariable"]
		JsonNode: JiraV3["schemas"]["JsonNode"]
		JsonTypeBean: JiraV3["schemas"]["JsonTypeBean"]
		KeywordOperand: { keyword: "empty" }
		LegacyJackson1ListAttachment: components["schemas"]["Attachment"][]
		LegacyJackson1ListColumnItem: components["schemas"]["ColumnItem"][]
		LegacyJackson1ListIssueEvent: components["schemas"]["IssueEvent"][]
		LegacyJackson1ListIssueTypeWithStatus: components["schemas"]["IssueTypeWithStatus"][]
		LegacyJackson1ListProject: components["schemas"]["Project"][]
		LegacyJackson1ListProjectComponent: components["schemas"]["ProjectComponent"][]
		LegacyJackson1ListProjectRoleDetails: components["schemas"]["ProjectRoleDetails"][]
		LegacyJackson1ListProjectType: components["schemas"]["ProjectType"][]
		LegacyJackson1ListUserMigrationBean: components["schemas"]["UserMigrationBean"][]
		LegacyJackson1ListVersion: components["schemas"]["Version"][]
		LegacyJackson1ListWorklog: components["schemas"]["Worklog"][]
		License: JiraV3["schemas"]["License"]
		LicenseMetric: JiraV3["schemas"]["LicenseMetric"]
		LicensedApplication: JiraV3["schemas"]["LicensedApplication"]
		LinkGroup: JiraV3["schemas"]["LinkGroup"]
		LinkIssueRequestJsonBean: {
			comment?: components["schemas"]["CommentRequest"]
			inwardIssue: components["schemas"]["LinkedIssueRequest"]
			outwardIssue: components["schemas"]["LinkedIssueRequest"]
			type: components["schemas"]["IssueLinkTypeRequest"]
		}
		LinkedIssue: {
			readonly fields?: components["schemas"]["IssueFields"]
			id?: string
			key?: string
			readonly self?: string
		}
		ListOperand: JiraV3["schemas"]["ListOperand"]
		ListWrapperCallbackApplicationRole: { [key: string]: unknown }
		ListWrapperCallbackGroupName: { [key: string]: unknown }
		Locale: { locale?: string }
		MappingsByIssueTypeOverride: JiraV3["schemas"]["MappingsByIssueTypeOverride"]
		MappingsByWorkflow: JiraV3["schemas"]["MappingsByWorkflow"]
		MinimalFieldSchemeToFieldsPartialFailure: JiraV3["schemas"]["MinimalFieldSchemeToFieldsPartialFailure"]
		MinimalFieldSchemeToFieldsResponse: JiraV3["schemas"]["MinimalFieldSchemeToFieldsResponse"]
		MoveFieldBean: JiraV3["schemas"]["MoveFieldBean"]
		MultiIssueEntityProperties: JiraV3["schemas"]["MultiIssueEntityProperties"]
		MultipartFile: JiraV3["schemas"]["MultipartFile"]
		MultipleCustomFieldValuesUpdate: JiraV3["schemas"]["MultipleCustomFieldValuesUpdate"]
		MultipleCustomFieldValuesUpdateDetails: JiraV3["schemas"]["MultipleCustomFieldValuesUpdateDetails"]
		NestedResponse: JiraV3["schemas"]["NestedResponse"]
		NewUserDetails: JiraV3["schemas"]["NewUserDetails"]
		NonWorkingDay: JiraV3["schemas"]["NonWorkingDay"]
		Notification: JiraV3["schemas"]["Notification"]
		NotificationEvent: JiraV3["schemas"]["NotificationEvent"]
		NotificationRecipients: JiraV3["schemas"]["NotificationRecipients"]
		NotificationRecipientsRestrictions: JiraV3["schemas"]["NotificationRecipientsRestrictions"]
		NotificationScheme: JiraV3["schemas"]["NotificationScheme"]
		NotificationSchemeAndProjectMappingJsonBean: {
			notificationSchemeId?: string
			projectId?: string
		}
		NotificationSchemeEvent: JiraV3["schemas"]["NotificationSchemeEvent"]
		NotificationSchemeEventDetails: JiraV3["schemas"]["NotificationSchemeEventDetails"]
		NotificationSchemeEventIDPayload: { id?: string | number }
		NotificationSchemeEventPayload: JiraV3["schemas"]["NotificationSchemeEventPayload"]
		NotificationSchemeEventTypeId: { id: string | number }
		NotificationSchemeId: JiraV3["schemas"]["NotificationSchemeId"]
		NotificationSchemeNotificationDetails: {
			notificationType: string
			parameter?: string
		}
		NotificationSchemeNotificationDetailsPayload: {
			notificationType?: string
			parameter?: string
		}
		NotificationSchemePayload: JiraV3["schemas"]["NotificationSchemePayload"]
		OldToNewSecurityLevelMappingsBean: JiraV3["schemas"]["OldToNewSecurityLevelMappingsBean"]
		OperationMessage: JiraV3["schemas"]["OperationMessage"]
		Operations: JiraV3["schemas"]["Operations"]
		OrderOfCustomFieldOptions: JiraV3["schemas"]["OrderOfCustomFieldOptions"]
		OrderOfIssueTypes: JiraV3["schemas"]["OrderOfIssueTypes"]
		PageBean2ComponentJsonBean: JiraV3["schemas"]["PageBean2ComponentJsonBean"]
		PageBean2FieldAssociationSchemeFieldSearchResult: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldAssociationSchemeFieldSearchResult"][]
		}
		PageBean2FieldAssociationSchemeProjectSearchResult: JiraV3["schemas"]["PageBean2FieldAssociationSchemeProjectSearchResult"]
		PageBean2GetFieldAssociationSchemeResponse: JiraV3["schemas"]["PageBean2GetFieldAssociationSchemeResponse"]
		PageBean2GetProjectsWithFieldSchemesResponse: JiraV3["schemas"]["PageBean2GetProjectsWithFieldSchemesResponse"]
		PageBean2JqlFunctionPrecomputationBean: JiraV3["schemas"]["PageBean2JqlFunctionPrecomputationBean"]
		PageBean2ProjectFieldBean: JiraV3["schemas"]["PageBean2ProjectFieldBean"]
		PageBeanBulkContextualConfiguration: JiraV3["schemas"]["PageBeanBulkContextualConfiguration"]
		PageBeanChangelog: JiraV3["schemas"]["PageBeanChangelog"]
		PageBeanComment: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Comment"][]
		}
		PageBeanComponentWithIssueCount: JiraV3["schemas"]["PageBeanComponentWithIssueCount"]
		PageBeanContext: JiraV3["schemas"]["PageBeanContext"]
		PageBeanContextForProjectAndIssueType: JiraV3["schemas"]["PageBeanContextForProjectAndIssueType"]
		PageBeanContextualConfiguration: JiraV3["schemas"]["PageBeanContextualConfiguration"]
		PageBeanCustomFieldContext: JiraV3["schemas"]["PageBeanCustomFieldContext"]
		PageBeanCustomFieldContextDefaultValue: JiraV3["schemas"]["PageBeanCustomFieldContextDefaultValue"]
		PageBeanCustomFieldContextOption: JiraV3["schemas"]["PageBeanCustomFieldContextOption"]
		PageBeanCustomFieldContextProjectMapping: JiraV3["schemas"]["PageBeanCustomFieldContextProjectMapping"]
		PageBeanDashboard: JiraV3["schemas"]["PageBeanDashboard"]
		PageBeanField: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Field"][]
		}
		PageBeanFieldConfigurationDetails: JiraV3["schemas"]["PageBeanFieldConfigurationDetails"]
		PageBeanFieldConfigurationIssueTypeItem: JiraV3["schemas"]["PageBeanFieldConfigurationIssueTypeItem"]
		PageBeanFieldConfigurationItem: JiraV3["schemas"]["PageBeanFieldConfigurationItem"]
		PageBeanFieldConfigurationScheme: JiraV3["schemas"]["PageBeanFieldConfigurationScheme"]
		PageBeanFieldConfigurationSchemeProjects: JiraV3["schemas"]["PageBeanFieldConfigurationSchemeProjects"]
		PageBeanFieldProjectAssociation: JiraV3["schemas"]["PageBeanFieldProjectAssociation"]
		PageBeanFilterDetails: JiraV3["schemas"]["PageBeanFilterDetails"]
		PageBeanGroupDetails: JiraV3["schemas"]["PageBeanGroupDetails"]
		PageBeanIssueFieldOption: JiraV3["schemas"]["PageBeanIssueFieldOption"]
		PageBeanIssueSecurityLevelMember: JiraV3["schemas"]["PageBeanIssueSecurityLevelMember"]
		PageBeanIssueSecuritySchemeToProjectMapping: JiraV3["schemas"]["PageBeanIssueSecuritySchemeToProjectMapping"]
		PageBeanIssueTypeScheme: JiraV3["schemas"]["PageBeanIssueTypeScheme"]
		PageBeanIssueTypeSchemeMapping: JiraV3["schemas"]["PageBeanIssueTypeSchemeMapping"]
		PageBeanIssueTypeSchemeProjects: JiraV3["schemas"]["PageBeanIssueTypeSchemeProjects"]
		PageBeanIssueTypeScreenScheme: JiraV3["schemas"]["PageBeanIssueTypeScreenScheme"]
		PageBeanIssueTypeScreenSchemeItem: JiraV3["schemas"]["PageBeanIssueTypeScreenSchemeItem"]
		PageBeanIssueTypeScreenSchemesProjects: JiraV3["schemas"]["PageBeanIssueTypeScreenSchemesProjects"]
		PageBeanIssueTypeToContextMapping: JiraV3["schemas"]["PageBeanIssueTypeToContextMapping"]
		PageBeanNotificationScheme: JiraV3["schemas"]["PageBeanNotificationScheme"]
		PageBeanNotificationSchemeAndProjectMappingJsonBean: JiraV3["schemas"]["PageBeanNotificationSchemeAndProjectMappingJsonBean"]
		PageBeanPriority: JiraV3["schemas"]["PageBeanPriority"]
		PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects: JiraV3["schemas"]["PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects"]
		PageBeanPriorityWithSequence: JiraV3["schemas"]["PageBeanPriorityWithSequence"]
		PageBeanProject: JiraV3["schemas"]["PageBeanProject"]
		PageBeanProjectDetails: JiraV3["schemas"]["PageBeanProjectDetails"]
		PageBeanResolutionJsonBean: JiraV3["schemas"]["PageBeanResolutionJsonBean"]
		PageBeanScreen: JiraV3["schemas"]["PageBeanScreen"]
		PageBeanScreenScheme: JiraV3["schemas"]["PageBeanScreenScheme"]
		PageBeanScreenWithTab: JiraV3["schemas"]["PageBeanScreenWithTab"]
		PageBeanSecurityLevel: JiraV3["schemas"]["PageBeanSecurityLevel"]
		PageBeanSecurityLevelMember: JiraV3["schemas"]["PageBeanSecurityLevelMember"]
		PageBeanSecuritySchemeWithProjects: JiraV3["schemas"]["PageBeanSecuritySchemeWithProjects"]
		PageBeanString: JiraV3["schemas"]["PageBeanString"]
		PageBeanUiModificationDetails: JiraV3["schemas"]["PageBeanUiModificationDetails"]
		PageBeanUser: JiraV3["schemas"]["PageBeanUser"]
		PageBeanUserDetails: JiraV3["schemas"]["PageBeanUserDetails"]
		PageBeanUserKey: JiraV3["schemas"]["PageBeanUserKey"]
		PageBeanVersion: JiraV3["schemas"]["PageBeanVersion"]
		PageBeanWebhook: JiraV3["schemas"]["PageBeanWebhook"]
		PageBeanWorkflow: JiraV3["schemas"]["PageBeanWorkflow"]
		PageBeanWorkflowScheme: JiraV3["schemas"]["PageBeanWorkflowScheme"]
		PageBeanWorkflowTransitionRules: JiraV3["schemas"]["PageBeanWorkflowTransitionRules"]
		PageOfChangelogs: JiraV3["schemas"]["PageOfChangelogs"]
		PageOfComments: {
			readonly comments: components["schemas"]["Comment"][]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		} & { [key: string]: unknown }
		PageOfCreateMetaIssueTypeWithField: JiraV3["schemas"]["PageOfCreateMetaIssueTypeWithField"]
		PageOfCreateMetaIssueTypes: JiraV3["schemas"]["PageOfCreateMetaIssueTypes"]
		PageOfDashboards: JiraV3["schemas"]["PageOfDashboards"]
		PageOfStatuses: JiraV3["schemas"]["PageOfStatuses"]
		PageOfWorklogs: {
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
			readonly worklogs: components["schemas"]["Worklog"][]
		} & { [key: string]: unknown }
		PageWithCursorGetPlanResponseForPage: JiraV3["schemas"]["PageWithCursorGetPlanResponseForPage"]
		PageWithCursorGetTeamResponseForPage: JiraV3["schemas"]["PageWithCursorGetTeamResponseForPage"]
		PagedListUserDetailsApplicationUser: JiraV3["schemas"]["PagedListUserDetailsApplicationUser"]
		PaginatedResponseComment: {
			maxResults?: number
			results?: components["schemas"]["Comment"][]
			startAt?: number
			total?: number
		}
		PaginatedResponseFieldCreateMetadata: JiraV3["schemas"]["PaginatedResponseFieldCreateMetadata"]
		PaginatedResponseIssueTypeIssueCreateMetadata: JiraV3["schemas"]["PaginatedResponseIssueTypeIssueCreateMetadata"]
		ParameterRemovalDetails: JiraV3["schemas"]["ParameterRemovalDetails"]
		ParsedJqlQueries: JiraV3["schemas"]["ParsedJqlQueries"]
		ParsedJqlQuery: JiraV3["schemas"]["ParsedJqlQuery"]
		PermissionDetails: JiraV3["schemas"]["PermissionDetails"]
		PermissionGrant: JiraV3["schemas"]["PermissionGrant"]
		PermissionGrantDTO: JiraV3["schemas"]["PermissionGrantDTO"]
		PermissionGrants: JiraV3["schemas"]["PermissionGrants"]
		PermissionHolder: JiraV3["schemas"]["PermissionHolder"]
		PermissionPayloadDTO: JiraV3["schemas"]["PermissionPayloadDTO"]
		PermissionScheme: JiraV3["schemas"]["PermissionScheme"]
		PermissionSchemes: JiraV3["schemas"]["PermissionSchemes"]
		Permissions: JiraV3["schemas"]["Permissions"]
		PermissionsKeysBean: { permissions: string[] }
		PermittedProjects: JiraV3["schemas"]["PermittedProjects"]
		PreviewConditionGroupConfiguration: JiraV3["schemas"]["PreviewConditionGroupConfiguration"]
		PreviewRuleConfiguration: JiraV3["schemas"]["PreviewRuleConfiguration"]
		PreviewTrigger: JiraV3["schemas"]["PreviewTrigger"]
		Priority: JiraV3["schemas"]["Priority"]
		PriorityId: JiraV3["schemas"]["PriorityId"]
		PriorityMapping: JiraV3["schemas"]["PriorityMapping"]
		PrioritySchemeChangesWithoutMappings: { ids: (string | number)[] }
		PrioritySchemeId: JiraV3["schemas"]["PrioritySchemeId"]
		PrioritySchemeWithPaginatedPrioritiesAndProjects: JiraV3["schemas"]["PrioritySchemeWithPaginatedPrioritiesAndProjects"]
		PriorityWithSequence: JiraV3["schemas"]["PriorityWithSequence"]
		Project: JiraV3["schemas"]["Project"]
		ProjectAndIssueTypePair: JiraV3["schemas"]["ProjectAndIssueTypePair"]
		ProjectArchetype: JiraV3["schemas"]["ProjectArchetype"]
		ProjectAvatars: JiraV3["schemas"]["ProjectAvatars"]
		ProjectCategory: JiraV3["schemas"]["ProjectCategory"]
		ProjectComponent: JiraV3["schemas"]["ProjectComponent"]
		ProjectCreateResourceIdentifier: JiraV3["schemas"]["ProjectCreateResourceIdentifier"]
		ProjectCustomTemplateCreateRequestDTO: {
			details?: components["schemas"]["CustomTemplatesProjectDetails"]
			template?: components["schemas"]["CustomTemplateRequestDTO"]
		}
		ProjectDataPolicies: JiraV3["schemas"]["ProjectDataPolicies"]
		ProjectDataPolicy: JiraV3["schemas"]["ProjectDataPolicy"]
		ProjectDetails: JiraV3["schemas"]["ProjectDetails"]
		ProjectEmailAddress: JiraV3["schemas"]["ProjectEmailAddress"]
		ProjectFeature: JiraV3["schemas"]["ProjectFeature"]
		ProjectFeatureState: JiraV3["schemas"]["ProjectFeatureState"]
		ProjectFieldBean: JiraV3["schemas"]["ProjectFieldBean"]
		ProjectId: { id: string } | null
		ProjectIdAssociationContext: JiraV3["schemas"]["ProjectIdAssociationContext"]
		ProjectIdentifierBean: JiraV3["schemas"]["ProjectIdentifierBean"]
		ProjectIdentifiers: JiraV3["schemas"]["ProjectIdentifiers"]
		ProjectIds: JiraV3["schemas"]["ProjectIds"]
		ProjectInsight: JiraV3["schemas"]["ProjectInsight"]
		ProjectIssueCreateMetadata: JiraV3["schemas"]["ProjectIssueCreateMetadata"]
		ProjectIssueSecurityLevels: JiraV3["schemas"]["ProjectIssueSecurityLevels"]
		ProjectIssueTypeHierarchy: JiraV3["schemas"]["ProjectIssueTypeHierarchy"]
		ProjectIssueTypeMapping: JiraV3["schemas"]["ProjectIssueTypeMapping"]
		ProjectIssueTypeMappings: JiraV3["schemas"]["ProjectIssueTypeMappings"]
		ProjectIssueTypeQueryContext: JiraV3["schemas"]["ProjectIssueTypeQueryContext"]
		ProjectIssueTypesHierarchyLevel: JiraV3["schemas"]["ProjectIssueTypesHierarchyLevel"]
		ProjectLandingPageInfo: JiraV3["schemas"]["ProjectLandingPageInfo"]
		ProjectPayload: JiraV3["schemas"]["ProjectPayload"]
		ProjectPermissions: { readonly canEdit?: boolean }
		ProjectPinAction: JiraV3["schemas"]["ProjectPinAction"]
		ProjectRole: JiraV3["schemas"]["ProjectRole"]
		ProjectRoleActorsUpdateBean: JiraV3["schemas"]["ProjectRoleActorsUpdateBean"]
		ProjectRoleDetails: {
			readonly admin?: boolean
			readonly default?: boolean
			readonly description?: string
			readonly id?: number
			name?: string
			readonly roleConfigurable?: boolean
			readonly scope?: components["schemas"]["Scope"]
			readonly self?: string
			translatedName?: string
			readonly type?: "DEFAULT" | "GUEST_ROLE" | (string & {})
		}
		ProjectRoleGroup: JiraV3["schemas"]["ProjectRoleGroup"]
		ProjectRoleUser: { readonly accountId?: string }
		ProjectScopeBean: JiraV3["schemas"]["ProjectScopeBean"]
		ProjectTemplateKey: {
			key?: string
			uuid?: string
		}
		ProjectTemplateModel: JiraV3["schemas"]["ProjectTemplateModel"]
		ProjectType: JiraV3["schemas"]["ProjectType"]
		ProjectUsage: { id?: string }
		ProjectUsagePage: JiraV3["schemas"]["ProjectUsagePage"]
		ProjectWithDataPolicy: JiraV3["schemas"]["ProjectWithDataPolicy"]
		PropertyKey: JiraV3["schemas"]["PropertyKey"]
		PropertyKeys: JiraV3["schemas"]["PropertyKeys"]
		PublishDraftWorkflowScheme: JiraV3["schemas"]["PublishDraftWorkflowScheme"]
		PublishedWorkflowId: JiraV3["schemas"]["PublishedWorkflowId"]
		QuickFilterPayload: JiraV3["schemas"]["QuickFilterPayload"]
		RedactionJobStatusResponse: JiraV3["schemas"]["RedactionJobStatusResponse"]
		RedactionPosition: JiraV3["schemas"]["RedactionPosition"]
		RegisteredWebhook: JiraV3["schemas"]["RegisteredWebhook"]
		RemoteIssueLink: JiraV3["schemas"]["RemoteIssueLink"]
		RemoteIssueLinkIdentifies: JiraV3["schemas"]["RemoteIssueLinkIdentifies"]
		RemoteIssueLinkRequest: JiraV3["schemas"]["RemoteIssueLinkRequest"]
		RemoteObject: JiraV3["schemas"]["RemoteObject"]
		RemoveFieldAssociationsRequestItem: { schemeIds: (string | number)[] }
		RemoveFieldParametersResult: JiraV3["schemas"]["RemoveFieldParametersResult"]
		RemoveFieldParametersResultError: {
			code?: string
			message?: string
		}
		RemoveOptionFromIssuesResult: JiraV3["schemas"]["RemoveOptionFromIssuesResult"]
		ReorderIssuePriorities: JiraV3["schemas"]["ReorderIssuePriorities"]
		ReorderIssueResolutionsRequest: JiraV3["schemas"]["ReorderIssueResolutionsRequest"]
		RequiredMappingByIssueType: JiraV3["schemas"]["RequiredMappingByIssueType"]
		RequiredMappingByWorkflows: JiraV3["schemas"]["RequiredMappingByWorkflows"]
		Resolution: JiraV3["schemas"]["Resolution"]
		ResolutionId: JiraV3["schemas"]["ResolutionId"]
		ResolutionJsonBean: JiraV3["schemas"]["ResolutionJsonBean"]
		Resource: JiraV3["schemas"]["Resource"]
		RestrictedPermission: JiraV3["schemas"]["RestrictedPermission"]
		RichText: JiraV3["schemas"]["RichText"]
		RoleActor: JiraV3["schemas"]["RoleActor"]
		RolePayload: {
			defaultActors?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			type?: "HIDDEN" | "VIEWABLE" | "EDITABLE" | "GUEST"
		}
		RolesCapabilityPayload: {
			roleToProjectActors?: { [key: string]: components["schemas"]["ProjectCreateResourceIdentifier"][] }
			roles?: components["schemas"]["RolePayload"][]
		} | null
		RuleConfiguration: JiraV3["schemas"]["RuleConfiguration"]
		RulePayload: JiraV3["schemas"]["RulePayload"]
		SanitizedJqlQueries: JiraV3["schemas"]["SanitizedJqlQueries"]
		SanitizedJqlQuery: JiraV3["schemas"]["SanitizedJqlQuery"]
		SaveProjectTemplateRequest: JiraV3["schemas"]["SaveProjectTemplateRequest"]
		SaveTemplateRequest: JiraV3["schemas"]["SaveTemplateRequest"]
		SaveTemplateResponse: JiraV3["schemas"]["SaveTemplateResponse"]
		Scope: JiraV3["schemas"]["Scope"]
		ScopePayload: JiraV3["schemas"]["ScopePayload"]
		Screen: JiraV3["schemas"]["Screen"]
		ScreenDetails: JiraV3["schemas"]["ScreenDetails"]
		ScreenPayload: JiraV3["schemas"]["ScreenPayload"]
		ScreenScheme: JiraV3["schemas"]["ScreenScheme"]
		ScreenSchemeDetails: JiraV3["schemas"]["ScreenSchemeDetails"]
		ScreenSchemeId: { readonly id: number }
		ScreenSchemePayload: JiraV3["schemas"]["ScreenSchemePayload"]
		ScreenTypes: JiraV3["schemas"]["ScreenTypes"]
		ScreenWithTab: JiraV3["schemas"]["ScreenWithTab"]
		ScreenableField: JiraV3["schemas"]["ScreenableField"]
		ScreenableTab: JiraV3["schemas"]["ScreenableTab"]
		SearchAndReconcileRequestBean: JiraV3["schemas"]["SearchAndReconcileRequestBean"]
		SearchAndReconcileResults: {
			readonly isLast?: boolean
			readonly issues: components["schemas"]["IssueBean"][]
			readonly names?: { [key: string]: string }
			readonly nextPageToken?: string
			readonly schema?: { [key: string]: components["schemas"]["JsonTypeBean"] }
		}
		SearchAutoCompleteFilter: JiraV3["schemas"]["SearchAutoCompleteFilter"]
		SearchRequestBean: JiraV3["schemas"]["SearchRequestBean"]
		SearchResultFieldParameters: {
			description?: string
			isRequired?: boolean
		}
		SearchResultWorkTypeParameters: {
			description?: string
			isRequired?: boolean
			workTypeId?: string
		}
		SearchResults: {
			readonly expand?: string
			readonly issues: components["schemas"]["IssueBean"][]
			readonly maxResults: number
			readonly names?: { [key: string]: string }
			readonly schema?: { [key: string]: components["schemas"]["JsonTypeBean"] }
			readonly startAt: number
			readonly total: number
			readonly warningMessages?: string[]
		}
		SecurityLevel: JiraV3["schemas"]["SecurityLevel"]
		SecurityLevelMember: JiraV3["schemas"]["SecurityLevelMember"]
		SecurityLevelMemberPayload: JiraV3["schemas"]["SecurityLevelMemberPayload"]
		SecurityLevelPayload: {
			description?: string
			isDefault?: true | false
			name?: string
			securityLevelMembers?: components["schemas"]["SecurityLevelMemberPayload"][]
		}
		SecurityScheme: JiraV3["schemas"]["SecurityScheme"]
		SecuritySchemeId: JiraV3["schemas"]["SecuritySchemeId"]
		SecuritySchemeLevelBean: JiraV3["schemas"]["SecuritySchemeLevelBean"]
		SecuritySchemeLevelMemberBean: {
			parameter?: string
			type: string
		}
		SecuritySchemeMembersRequest: JiraV3["schemas"]["SecuritySchemeMembersRequest"]
		SecuritySchemePayload: {
			description?: string
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			securityLevels?: components["schemas"]["SecurityLevelPayload"][]
		} | null
		SecuritySchemeWithProjects: JiraV3["schemas"]["SecuritySchemeWithProjects"]
		SecuritySchemes: JiraV3["schemas"]["SecuritySchemes"]
		ServerInformation: JiraV3["schemas"]["ServerInformation"]
		ServiceManagementNavigationInfo: JiraV3["schemas"]["ServiceManagementNavigationInfo"]
		ServiceRegistry: JiraV3["schemas"]["ServiceRegistry"]
		ServiceRegistryTier: JiraV3["schemas"]["ServiceRegistryTier"]
		SetDefaultLevelsRequest: JiraV3["schemas"]["SetDefaultLevelsRequest"]
		SetDefaultPriorityRequest: { id: string | number }
		SetDefaultResolutionRequest: { id: string | number }
		SharePermission: JiraV3["schemas"]["SharePermission"]
		SharePermissionInputBean: JiraV3["schemas"]["SharePermissionInputBean"]
		SimpleApplicationPropertyBean: {
			id?: string | number
			value?: string
		}
		SimpleErrorCollection: JiraV3["schemas"]["SimpleErrorCollection"]
		SimpleLink: JiraV3["schemas"]["SimpleLink"]
		SimpleListWrapperApplicationRole: JiraV3["schemas"]["SimpleListWrapperApplicationRole"]
		SimpleListWrapperGroupName: JiraV3["schemas"]["SimpleListWrapperGroupName"]
		SimplifiedHierarchyLevel: JiraV3["schemas"]["SimplifiedHierarchyLevel"]
		SingleRedactionRequest: JiraV3["schemas"]["SingleRedactionRequest"]
		SingleRedactionResponse: JiraV3["schemas"]["SingleRedactionResponse"]
		SoftwareNavigationInfo: JiraV3["schemas"]["SoftwareNavigationInfo"]
		Status: JiraV3["schemas"]["Status"]
		StatusCategory: JiraV3["schemas"]["StatusCategory"]
		StatusCreate: JiraV3["schemas"]["StatusCreate"]
		StatusCreateRequest: JiraV3["schemas"]["StatusCreateRequest"]
		StatusDetails: JiraV3["schemas"]["StatusDetails"]
		StatusLayoutUpdate: JiraV3["schemas"]["StatusLayoutUpdate"]
		StatusMapping: JiraV3["schemas"]["StatusMapping"]
		StatusMappingDTO: JiraV3["schemas"]["StatusMappingDTO"]
		StatusMetadata: JiraV3["schemas"]["StatusMetadata"]
		StatusMigration: JiraV3["schemas"]["StatusMigration"]
		StatusPayload: JiraV3["schemas"]["StatusPayload"]
		StatusProjectIssueTypeUsage: { id?: string }
		StatusProjectIssueTypeUsageDTO: JiraV3["schemas"]["StatusProjectIssueTypeUsageDTO"]
		StatusProjectIssueTypeUsagePage: JiraV3["schemas"]["StatusProjectIssueTypeUsagePage"]
		StatusProjectUsage: { id?: string }
		StatusProjectUsageDTO: JiraV3["schemas"]["StatusProjectUsageDTO"]
		StatusProjectUsagePage: JiraV3["schemas"]["StatusProjectUsagePage"]
		StatusScope: JiraV3["schemas"]["StatusScope"]
		StatusUpdate: JiraV3["schemas"]["StatusUpdate"]
		StatusUpdateRequest: JiraV3["schemas"]["StatusUpdateRequest"]
		StatusWorkflowUsageDTO: JiraV3["schemas"]["StatusWorkflowUsageDTO"]
		StatusWorkflowUsagePage: JiraV3["schemas"]["StatusWorkflowUsagePage"]
		StatusWorkflowUsageWorkflow: { id?: string }
		StatusesPerWorkflow: JiraV3["schemas"]["StatusesPerWorkflow"]
		StreamingResponseBody: { [key: string]: unknown }
		StringList: { [key: string]: unknown }
		SuccessOrErrorResults: JiraV3["schemas"]["SuccessOrErrorResults"]
		SuggestedIssue: JiraV3["schemas"]["SuggestedIssue"]
		SuggestedMappingsForPrioritiesRequestBean: {
			add?: number[]
			remove?: number[]
		}
		SuggestedMappingsForProjectsRequestBean: { add?: number[] }
		SuggestedMappingsRequestBean: JiraV3["schemas"]["SuggestedMappingsRequestBean"]
		SwimlanePayload: JiraV3["schemas"]["SwimlanePayload"]
		SwimlanesPayload: JiraV3["schemas"]["SwimlanesPayload"]
		SystemAvatars: JiraV3["schemas"]["SystemAvatars"]
		TabPayload: JiraV3["schemas"]["TabPayload"]
		TaskProgress: JiraV3["schemas"]["TaskProgress"]
		TaskProgressBeanJsonNode: JiraV3["schemas"]["TaskProgressBeanJsonNode"]
		TaskProgressBeanObject: JiraV3["schemas"]["TaskProgressBeanObject"]
		TaskProgressBeanRemoveOptionFromIssuesResult: JiraV3["schemas"]["TaskProgressBeanRemoveOptionFromIssuesResult"]
		TimeTrackingConfiguration: JiraV3["schemas"]["TimeTrackingConfiguration"]
		TimeTrackingDetails: JiraV3["schemas"]["TimeTrackingDetails"]
		TimeTrackingProvider: JiraV3["schemas"]["TimeTrackingProvider"]
		ToLayoutPayload: JiraV3["schemas"]["ToLayoutPayload"]
		Transition: JiraV3["schemas"]["Transition"]
		TransitionLink: JiraV3["schemas"]["TransitionLink"]
		TransitionPayload: JiraV3["schemas"]["TransitionPayload"]
		TransitionPreview: JiraV3["schemas"]["TransitionPreview"]
		TransitionScreenDetails: {
			id: string
			name?: string
		}
		TransitionUpdateDTO: JiraV3["schemas"]["TransitionUpdateDTO"]
		Transitions: JiraV3["schemas"]["Transitions"]
		UiModificationContextDetails: JiraV3["schemas"]["UiModificationContextDetails"]
		UiModificationDetails: JiraV3["schemas"]["UiModificationDetails"]
		UiModificationIdentifiers: JiraV3["schemas"]["UiModificationIdentifiers"]
		UnrestrictedUserEmail: JiraV3["schemas"]["UnrestrictedUserEmail"]
		UpdateCustomFieldDetails: JiraV3["schemas"]["UpdateCustomFieldDetails"]
		UpdateDefaultProjectClassificationBean: { id: string | number }
		UpdateDefaultScreenScheme: { screenSchemeId: string | number }
		UpdateFieldAssociationSchemeLinksBean: {
			associations?: string
			projects?: string
		}
		UpdateFieldAssociationSchemeRequest: {
			description?: string
			name?: string
		}
		UpdateFieldAssociationSchemeResponse: JiraV3["schemas"]["UpdateFieldAssociationSchemeResponse"]
		UpdateFieldAssociationsRequestItem: JiraV3["schemas"]["UpdateFieldAssociationsRequestItem"]
		UpdateFieldConfigurationSchemeDetails: {
			description?: string
			name: string
		}
		UpdateFieldSchemeParametersPartialFailure: JiraV3["schemas"]["UpdateFieldSchemeParametersPartialFailure"]
		UpdateFieldSchemeParametersRequest: {
			parameters?: components["schemas"]["FieldsSchemeItemParameter"]
			schemeIds?: (string | number)[]
			workTypeParameters?: components["schemas"]["FieldsSchemeItemWorkTypeParameter"][]
		}
		UpdateFieldSchemeParametersResponse: JiraV3["schemas"]["UpdateFieldSchemeParametersResponse"]
		UpdateIssueSecurityLevelDetails: {
			description?: string
			name?: string
		}
		UpdateIssueSecuritySchemeRequestBean: {
			description?: string
			name?: string
		}
		UpdateNotificationSchemeDetails: {
			description?: string
			name?: string
		}
		UpdatePrioritiesInSchemeRequestBean: JiraV3["schemas"]["UpdatePrioritiesInSchemeRequestBean"]
		UpdatePriorityDetails: JiraV3["schemas"]["UpdatePriorityDetails"]
		UpdatePrioritySchemeRequestBean: JiraV3["schemas"]["UpdatePrioritySchemeRequestBean"]
		UpdatePrioritySchemeResponseBean: JiraV3["schemas"]["UpdatePrioritySchemeResponseBean"]
		UpdateProjectDetails: JiraV3["schemas"]["UpdateProjectDetails"]
		UpdateProjectsInSchemeRequestBean: JiraV3["schemas"]["UpdateProjectsInSchemeRequestBean"]
		UpdateResolutionDetails: JiraV3["schemas"]["UpdateResolutionDetails"]
		UpdateScreenDetails: JiraV3["schemas"]["UpdateScreenDetails"]
		UpdateScreenSchemeDetails: JiraV3["schemas"]["UpdateScreenSchemeDetails"]
		UpdateScreenTypes: JiraV3["schemas"]["UpdateScreenTypes"]
		UpdateUiModificationDetails: JiraV3["schemas"]["UpdateUiModificationDetails"]
		UpdateUserToGroupBean: JiraV3["schemas"]["UpdateUserToGroupBean"]
		UpdatedProjectCategory: JiraV3["schemas"]["UpdatedProjectCategory"]
		User: JiraV3["schemas"]["User"]
		UserBean: JiraV3["schemas"]["UserBean"]
		UserBeanAvatarUrls: JiraV3["schemas"]["UserBeanAvatarUrls"]
		UserColumnRequestBody: { columns?: string[] }
		UserContextVariable: JiraV3["schemas"]["UserContextVariable"]
		UserDetails: JiraV3["schemas"]["UserDetails"]
		UserFilter: JiraV3["schemas"]["UserFilter"]
		UserKey: JiraV3["schemas"]["UserKey"]
		UserList: JiraV3["schemas"]["UserList"]
		UserMigrationBean: JiraV3["schemas"]["UserMigrationBean"]
		UserPermission: JiraV3["schemas"]["UserPermission"]
		UserPickerUser: JiraV3["schemas"]["UserPickerUser"]
		ValidationOptionsForCreate: { levels?: ("WARNING" | "ERROR")[] }
		ValidationOptionsForUpdate: { levels?: ("WARNING" | "ERROR")[] }
		ValueOperand: JiraV3["schemas"]["ValueOperand"]
		Version: JiraV3["schemas"]["Version"]
		VersionApprover: JiraV3["schemas"]["VersionApprover"]
		VersionIssueCounts: JiraV3["schemas"]["VersionIssueCounts"]
		VersionIssuesStatus: JiraV3["schemas"]["VersionIssuesStatus"]
		VersionMoveBean: JiraV3["schemas"]["VersionMoveBean"]
		VersionRelatedWork: JiraV3["schemas"]["VersionRelatedWork"]
		VersionUnresolvedIssuesCount: JiraV3["schemas"]["VersionUnresolvedIssuesCount"]
		VersionUsageInCustomField: JiraV3["schemas"]["VersionUsageInCustomField"]
		Visibility: JiraV3["schemas"]["Visibility"]
		Votes: JiraV3["schemas"]["Votes"]
		WarningCollection: { warnings?: string[] }
		Watchers: JiraV3["schemas"]["Watchers"]
		Webhook: JiraV3["schemas"]["Webhook"]
		WebhookDetails: JiraV3["schemas"]["WebhookDetails"]
		WebhookRegistrationDetails: JiraV3["schemas"]["WebhookRegistrationDetails"]
		WebhooksExpirationDate: { readonly expirationDate: number }
		WorkManagementNavigationInfo: { boardName?: string }
		WorkTypeParameters: {
			description?: string
			isRequired: boolean
			workTypeId: number
		}
		Workflow: JiraV3["schemas"]["Workflow"]
		WorkflowAssociationStatusMapping: JiraV3["schemas"]["WorkflowAssociationStatusMapping"]
		WorkflowCapabilities: JiraV3["schemas"]["WorkflowCapabilities"]
		WorkflowCapabilityPayload: JiraV3["schemas"]["WorkflowCapabilityPayload"]
		WorkflowCompoundCondition: JiraV3["schemas"]["WorkflowCompoundCondition"]
		WorkflowCondition: JiraV3["schemas"]["WorkflowCondition"]
		WorkflowCreate: JiraV3["schemas"]["WorkflowCreate"]
		WorkflowCreateRequest: JiraV3["schemas"]["WorkflowCreateRequest"]
		WorkflowCreateResponse: JiraV3["schemas"]["WorkflowCreateResponse"]
		WorkflowCreateValidateRequest: JiraV3["schemas"]["WorkflowCreateValidateRequest"]
		WorkflowDocumentDTO: JiraV3["schemas"]["WorkflowDocumentDTO"]
		WorkflowDocumentStatusDTO: JiraV3["schemas"]["WorkflowDocumentStatusDTO"]
		WorkflowDocumentVersionBean: {
			id?: string
			versionNumber?: number
		}
		WorkflowElementReference: JiraV3["schemas"]["WorkflowElementReference"]
		WorkflowHistoryItemDTO: JiraV3["schemas"]["WorkflowHistoryItemDTO"]
		WorkflowHistoryListRequest: { workflowId?: string | number }
		WorkflowHistoryListResponseDTO: JiraV3["schemas"]["WorkflowHistoryListResponseDTO"]
		WorkflowHistoryReadRequest: JiraV3["schemas"]["WorkflowHistoryReadRequest"]
		WorkflowHistoryReadResponseDTO: JiraV3["schemas"]["WorkflowHistoryReadResponseDTO"]
		WorkflowId: JiraV3["schemas"]["WorkflowId"]
		WorkflowLayout: JiraV3["schemas"]["WorkflowLayout"]
		WorkflowMetadataAndIssueTypeRestModel: JiraV3["schemas"]["WorkflowMetadataAndIssueTypeRestModel"]
		WorkflowMetadataRestModel: JiraV3["schemas"]["WorkflowMetadataRestModel"]
		WorkflowOperations: JiraV3["schemas"]["WorkflowOperations"]
		WorkflowPayload: JiraV3["schemas"]["WorkflowPayload"]
		WorkflowPreview: JiraV3["schemas"]["WorkflowPreview"]
		WorkflowPreviewLayout: {
			x?: number
			y?: number
		}
		WorkflowPreviewRequest: JiraV3["schemas"]["WorkflowPreviewRequest"]
		WorkflowPreviewResponse: JiraV3["schemas"]["WorkflowPreviewResponse"]
		WorkflowPreviewScope: JiraV3["schemas"]["WorkflowPreviewScope"]
		WorkflowPreviewStatus: JiraV3["schemas"]["WorkflowPreviewStatus"]
		WorkflowProjectIdScope: { id?: string } | null
		WorkflowProjectIssueTypeUsage: { id?: string }
		WorkflowProjectIssueTypeUsageDTO: JiraV3["schemas"]["WorkflowProjectIssueTypeUsageDTO"]
		WorkflowProjectIssueTypeUsagePage: JiraV3["schemas"]["WorkflowProjectIssueTypeUsagePage"]
		WorkflowProjectUsageDTO: JiraV3["schemas"]["WorkflowProjectUsageDTO"]
		WorkflowReadRequest: JiraV3["schemas"]["WorkflowReadRequest"]
		WorkflowReadResponse: JiraV3["schemas"]["WorkflowReadResponse"]
		WorkflowReferenceStatus: JiraV3["schemas"]["WorkflowReferenceStatus"]
		WorkflowRuleConfiguration: JiraV3["schemas"]["WorkflowRuleConfiguration"]
		WorkflowRules: JiraV3["schemas"]["WorkflowRules"]
		WorkflowRulesSearch: JiraV3["schemas"]["WorkflowRulesSearch"]
		WorkflowRulesSearchDetails: JiraV3["schemas"]["WorkflowRulesSearchDetails"]
		WorkflowScheme: JiraV3["schemas"]["WorkflowScheme"]
		WorkflowSchemeAssociation: JiraV3["schemas"]["WorkflowSchemeAssociation"]
		WorkflowSchemeAssociations: JiraV3["schemas"]["WorkflowSchemeAssociations"]
		WorkflowSchemeIdName: {
			id: string
			name: string
		}
		WorkflowSchemePayload: JiraV3["schemas"]["WorkflowSchemePayload"]
		WorkflowSchemeProjectAssociation: JiraV3["schemas"]["WorkflowSchemeProjectAssociation"]
		WorkflowSchemeProjectSwitchBean: JiraV3["schemas"]["WorkflowSchemeProjectSwitchBean"]
		WorkflowSchemeProjectUsageDTO: JiraV3["schemas"]["WorkflowSchemeProjectUsageDTO"]
		WorkflowSchemeReadRequest: JiraV3["schemas"]["WorkflowSchemeReadRequest"]
		WorkflowSchemeReadResponse: JiraV3["schemas"]["WorkflowSchemeReadResponse"]
		WorkflowSchemeUpdateRequest: JiraV3["schemas"]["WorkflowSchemeUpdateRequest"]
		WorkflowSchemeUpdateRequiredMappingsRequest: JiraV3["schemas"]["WorkflowSchemeUpdateRequiredMappingsRequest"]
		WorkflowSchemeUpdateRequiredMappingsResponse: JiraV3["schemas"]["WorkflowSchemeUpdateRequiredMappingsResponse"]
		WorkflowSchemeUsage: { id?: string }
		WorkflowSchemeUsageDTO: JiraV3["schemas"]["WorkflowSchemeUsageDTO"]
		WorkflowSchemeUsagePage: JiraV3["schemas"]["WorkflowSchemeUsagePage"]
		WorkflowScope: JiraV3["schemas"]["WorkflowScope"]
		WorkflowSearchResponse: JiraV3["schemas"]["WorkflowSearchResponse"]
		WorkflowSimpleCondition: JiraV3["schemas"]["WorkflowSimpleCondition"]
		WorkflowStatus: JiraV3["schemas"]["WorkflowStatus"]
		WorkflowStatusLayout: JiraV3["schemas"]["WorkflowStatusLayout"]
		WorkflowStatusLayoutPayload: {
			x?: number
			y?: number
		}
		WorkflowStatusPayload: JiraV3["schemas"]["WorkflowStatusPayload"]
		WorkflowStatusUpdate: JiraV3["schemas"]["WorkflowStatusUpdate"]
		WorkflowTransition: {
			id: number
			name: string
		}
		WorkflowTransitionLinks: JiraV3["schemas"]["WorkflowTransitionLinks"]
		WorkflowTransitionProperty: {
			readonly id?: string
			readonly key?: string
			value: string
		} & { [key: string]: unknown }
		WorkflowTransitionRule: JiraV3["schemas"]["WorkflowTransitionRule"]
		WorkflowTransitionRules: JiraV3["schemas"]["WorkflowTransitionRules"]
		WorkflowTransitionRulesDetails: JiraV3["schemas"]["WorkflowTransitionRulesDetails"]
		WorkflowTransitionRulesUpdate: JiraV3["schemas"]["WorkflowTransitionRulesUpdate"]
		WorkflowTransitionRulesUpdateErrorDetails: JiraV3["schemas"]["WorkflowTransitionRulesUpdateErrorDetails"]
		WorkflowTransitionRulesUpdateErrors: JiraV3["schemas"]["WorkflowTransitionRulesUpdateErrors"]
		WorkflowTransitions: JiraV3["schemas"]["WorkflowTransitions"]
		WorkflowTrigger: JiraV3["schemas"]["WorkflowTrigger"]
		WorkflowUpdate: JiraV3["schemas"]["WorkflowUpdate"]
		WorkflowUpdateRequest: JiraV3["schemas"]["WorkflowUpdateRequest"]
		WorkflowUpdateResponse: JiraV3["schemas"]["WorkflowUpdateResponse"]
		WorkflowUpdateValidateRequestBean: JiraV3["schemas"]["WorkflowUpdateValidateRequestBean"]
		WorkflowValidationError: JiraV3["schemas"]["WorkflowValidationError"]
		WorkflowValidationErrorList: JiraV3["schemas"]["WorkflowValidationErrorList"]
		WorkflowsWithTransitionRulesDetails: JiraV3["schemas"]["WorkflowsWithTransitionRulesDetails"]
		WorkingDaysConfig: JiraV3["schemas"]["WorkingDaysConfig"]
		Worklog: {
			readonly author?: components["schemas"]["UserDetails"]
			comment?: string
			readonly created?: string
			readonly id?: string
			readonly issueId?: string
			properties?: components["schemas"]["EntityProperty"][]
			readonly self?: string
			started?: string
			timeSpent?: string
			timeSpentSeconds?: number
			readonly updateAuthor?: components["schemas"]["UserDetails"]
			readonly updated?: string
			visibility?: components["schemas"]["Visibility"]
		} & { [key: string]: unknown }
		WorklogCompositeKey: JiraV3["schemas"]["WorklogCompositeKey"]
		WorklogIdsRequestBean: { ids: (string | number)[] }
		WorklogKeyResult: JiraV3["schemas"]["WorklogKeyResult"]
		WorklogsMoveRequestBean: JiraV3["schemas"]["WorklogsMoveRequestBean"]
		WorkspaceDataPolicy: { readonly anyContentBlocked?: boolean }
		SystemFields: {
			summary?: string
			status?: components["schemas"]["StatusDetails"]
			statusCategory?: components["schemas"]["StatusCategory"]
			statuscategorychangedate?: string | null
			issuetype?: components["schemas"]["IssueTypeDetails"]
			project?: components["schemas"]["ProjectDetails"]
			parent?: components["schemas"]["LinkedIssue"]
			subtasks?: components["schemas"]["LinkedIssue"][]
			issuelinks?: components["schemas"]["IssueLink"][]
			priority?: components["schemas"]["Priority"] | null
			resolution?: components["schemas"]["Resolution"] | null
			resolutiondate?: string | null
			assignee?: components["schemas"]["UserDetails"] | null
			reporter?: components["schemas"]["UserDetails"] | null
			creator?: components["schemas"]["UserDetails"] | null
			labels?: string[]
			components?: components["schemas"]["ProjectComponent"][]
			versions?: components["schemas"]["Version"][]
			fixVersions?: components["schemas"]["Version"][]
			created?: string
			updated?: string
			duedate?: string | null
			lastViewed?: string | null
			description?: string | null
			environment?: string | null
			comment?: components["schemas"]["PageOfComments"]
			worklog?: components["schemas"]["PageOfWorklogs"]
			attachment?: components["schemas"]["Attachment"][]
			votes?: components["schemas"]["Votes"]
			watches?: components["schemas"]["Watchers"]
			security?: components["schemas"]["SecurityLevel"] | null
			timetracking?: components["schemas"]["TimeTrackingDetails"]
			timespent?: number | null
			timeestimate?: number | null
			timeoriginalestimate?: number | null
			aggregatetimespent?: number | null
			aggregatetimeestimate?: number | null
			aggregatetimeoriginalestimate?: number | null
			workratio?: number
			progress?: {
				progress: number
				total: number
				percent?: number
			}
			aggregateprogress?: {
				progress: number
				total: number
				percent?: number
			}
		}
		IssueFields: components["schemas"]["SystemFields"] & Partial<CustomFields> & { [key: string]: unknown }
		IssueFieldsRequest: {
			summary?: string
			labels?: string[]
			description?: string | null
			environment?: string | null
			duedate?: string | null
		} & { [key: string]: unknown }
		WorkflowSchemeRequest: JiraV3["schemas"]["WorkflowSchemeRequest"]
		DocumentVersionRequest: JiraV3["schemas"]["DocumentVersionRequest"]
		WorkflowRuleConfigurationRequest: JiraV3["schemas"]["WorkflowRuleConfigurationRequest"]
		WorkflowTriggerRequest: JiraV3["schemas"]["WorkflowTriggerRequest"]
		ApprovalConfigurationRequest: JiraV3["schemas"]["ApprovalConfigurationRequest"]
		WorkflowScopeRequest: JiraV3["schemas"]["WorkflowScopeRequest"]
		ProjectIdRequest: { id: string | number } | null
		ProjectAndIssueTypePairRequest: JiraV3["schemas"]["ProjectAndIssueTypePairRequest"]
		WorkflowTransitionRulesRequest: JiraV3["schemas"]["WorkflowTransitionRulesRequest"]
		AppWorkflowTransitionRuleRequest: JiraV3["schemas"]["AppWorkflowTransitionRuleRequest"]
		VersionRelatedWorkRequest: JiraV3["schemas"]["VersionRelatedWorkRequest"]
		VersionRequest: JiraV3["schemas"]["VersionRequest"]
		UiModificationContextDetailsRequest: JiraV3["schemas"]["UiModificationContextDetailsRequest"]
		StatusScopeRequest: JiraV3["schemas"]["StatusScopeRequest"]
		ScreenableTabRequest: JiraV3["schemas"]["ScreenableTabRequest"]
		ProjectCategoryRequest: JiraV3["schemas"]["ProjectCategoryRequest"]
		AvatarRequest: JiraV3["schemas"]["AvatarRequest"]
		PermissionGrantRequest: JiraV3["schemas"]["PermissionGrantRequest"]
		PermissionSchemeRequest: JiraV3["schemas"]["PermissionSchemeRequest"]
		ScopeRequest: JiraV3["schemas"]["ScopeRequest"]
		IssueLinkTypeRequest: JiraV3["schemas"]["IssueLinkTypeRequest"]
		LinkedIssueRequest: JiraV3["schemas"]["LinkedIssueRequest"]
		CommentRequest: {
			body?: string
			readonly created?: string
			readonly id?: string | number
			readonly jsdAuthorCanSeeRequest?: boolean
			readonly jsdPublic?: boolean
			properties?: components["schemas"]["EntityProperty"][]
			readonly renderedBody?: string
			readonly self?: string
			readonly updated?: string
			visibility?: components["schemas"]["VisibilityRequest"]
		}
		VisibilityRequest: JiraV3["schemas"]["VisibilityRequest"]
		WorklogRequest: {
			comment?: string
			readonly created?: string
			readonly id?: string | number
			readonly issueId?: string | number
			properties?: components["schemas"]["EntityProperty"][]
			readonly self?: string
			started?: string
			timeSpent?: string
			timeSpentSeconds?: number
			readonly updated?: string
			visibility?: components["schemas"]["VisibilityRequest"]
		}
		IssueTransitionRequest: JiraV3["schemas"]["IssueTransitionRequest"]
		HistoryMetadataRequest: JiraV3["schemas"]["HistoryMetadataRequest"]
		HistoryMetadataParticipantRequest: JiraV3["schemas"]["HistoryMetadataParticipantRequest"]
		RemoteObjectRequest: JiraV3["schemas"]["RemoteObjectRequest"]
		StatusRequest: JiraV3["schemas"]["StatusRequest"]
		IconRequest: JiraV3["schemas"]["IconRequest"]
		ApplicationRequest: {
			name?: string
			type?: string
		}
		UserDetailsRequest: JiraV3["schemas"]["UserDetailsRequest"]
		GroupNameRequest: JiraV3["schemas"]["GroupNameRequest"]
		UserRequest: JiraV3["schemas"]["UserRequest"]
		JsonNodeRequest: JiraV3["schemas"]["JsonNodeRequest"]
		FilterRequest: JiraV3["schemas"]["FilterRequest"]
		SharePermissionRequest: JiraV3["schemas"]["SharePermissionRequest"]
		UserBeanRequest: JiraV3["schemas"]["UserBeanRequest"]
		ProjectRoleRequest: JiraV3["schemas"]["ProjectRoleRequest"]
		ProjectRequest: JiraV3["schemas"]["ProjectRequest"]
		DefaultShareScopeRequest: JiraV3["schemas"]["DefaultShareScopeRequest"]
		FieldConfigurationItemRequest: JiraV3["schemas"]["FieldConfigurationItemRequest"]
		IssueFieldOptionRequest: JiraV3["schemas"]["IssueFieldOptionRequest"]
		IssueFieldOptionConfigurationRequest: JiraV3["schemas"]["IssueFieldOptionConfigurationRequest"]
		IssueFieldOptionScopeBeanRequest: JiraV3["schemas"]["IssueFieldOptionScopeBeanRequest"]
		ProjectScopeBeanRequest: JiraV3["schemas"]["ProjectScopeBeanRequest"]
		GlobalScopeBeanRequest: JiraV3["schemas"]["GlobalScopeBeanRequest"]
		CustomFieldOptionUpdateRequest: JiraV3["schemas"]["CustomFieldOptionUpdateRequest"]
		CustomFieldContextDefaultValueRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueRequest"]
		CustomFieldContextDefaultValueForgeMultiUserFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeMultiUserFieldRequest"]
		CustomFieldContextDefaultValueForgeUserFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeUserFieldRequest"]
		UserFilterRequest: JiraV3["schemas"]["UserFilterRequest"]
		CustomFieldContextDefaultValueForgeNumberFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeNumberFieldRequest"]
		CustomFieldContextDefaultValueForgeMultiGroupFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeMultiGroupFieldRequest"]
		CustomFieldContextDefaultValueForgeGroupFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeGroupFieldRequest"]
		CustomFieldContextDefaultValueForgeDateTimeFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeDateTimeFieldRequest"]
		CustomFieldContextDefaultValueForgeObjectFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeObjectFieldRequest"]
		CustomFieldContextDefaultValueForgeMultiStringFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeMultiStringFieldRequest"]
		CustomFieldContextDefaultValueForgeStringFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueForgeStringFieldRequest"]
		CustomFieldContextDefaultValueMultipleVersionPickerRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueMultipleVersionPickerRequest"]
		CustomFieldContextDefaultValueSingleVersionPickerRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueSingleVersionPickerRequest"]
		CustomFieldContextDefaultValueReadOnlyRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueReadOnlyRequest"]
		CustomFieldContextDefaultValueTextAreaRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueTextAreaRequest"]
		CustomFieldContextDefaultValueTextFieldRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueTextFieldRequest"]
		CustomFieldContextDefaultValueLabelsRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueLabelsRequest"]
		CustomFieldContextDefaultValueFloatRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueFloatRequest"]
		CustomFieldContextDefaultValueProjectRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueProjectRequest"]
		CustomFieldContextDefaultValueURLRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueURLRequest"]
		CustomFieldContextDefaultValueDateTimeRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueDateTimeRequest"]
		CustomFieldContextDefaultValueDateRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueDateRequest"]
		CustomFieldContextDefaultValueMultipleGroupPickerRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueMultipleGroupPickerRequest"]
		CustomFieldContextDefaultValueSingleGroupPickerRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueSingleGroupPickerRequest"]
		CustomFieldContextDefaultValueMultiUserPickerRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueMultiUserPickerRequest"]
		CustomFieldContextSingleUserPickerDefaultsRequest: JiraV3["schemas"]["CustomFieldContextSingleUserPickerDefaultsRequest"]
		CustomFieldContextDefaultValueSingleOptionRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueSingleOptionRequest"]
		CustomFieldContextDefaultValueMultipleOptionRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueMultipleOptionRequest"]
		CustomFieldContextDefaultValueCascadingOptionRequest: JiraV3["schemas"]["CustomFieldContextDefaultValueCascadingOptionRequest"]
		CreateCustomFieldContextRequest: JiraV3["schemas"]["CreateCustomFieldContextRequest"]
		TimeTrackingConfigurationRequest: JiraV3["schemas"]["TimeTrackingConfigurationRequest"]
		ProjectComponentRequest: JiraV3["schemas"]["ProjectComponentRequest"]
		ContextualConfigurationRequest: JiraV3["schemas"]["ContextualConfigurationRequest"]
	}
}

type response1 = { content: { "application/json": components["schemas"]["ErrorCollection"] } }

type response2 = { content: { "application/json": unknown } }

type query1 = {
	id?: (string | number) | readonly (string | number)[]
	fieldContextId?: (string | number) | readonly (string | number)[]
	issueId?: string | number
	projectKeyOrId?: string | number
	issueTypeId?: string | number
	startAt?: string | number
	maxResults?: string | number
}

type query2 = {
	generateChangelog?: boolean | ("true" | "false")
	generateAppEvents?: boolean | ("true" | "false")
}

type responses1 = {
	204: response47
	400: {}
	403: {}
	404: {}
}

type responses2 = {
	200: response47
	400: {}
	401: {}
	403: {}
	404: {}
}

type response3 = { content: { "application/json": components["schemas"]["ApplicationProperty"][] } }

type parameters1 = { path: path15 }

type path1 = { id: string | number }

type parameters2 = { query?: { expand?: string } }

type responses3 = {
	200: { content: { "application/json": components["schemas"]["PropertyKeys"] } }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters3 = {
	path: {
		commentId: string | number
		propertyKey: string | number
	}
}

type responses4 = {
	200: response58
	400: {}
	401: {}
	403: {}
	404: {}
}

type responses5 = {
	200: response47
	201: response47
	400: {}
	401: {}
	403: {}
	404: {}
}

type responses6 = {
	204: {}
	400: {}
	401: {}
	403: {}
	404: {}
}

type body1 = { content: { "application/json": components["schemas"]["ProjectComponentRequest"] } }

type response4 = { content: { "application/json": components["schemas"]["ProjectComponent"] } }

type responses7 = {
	204: {}
	401: {}
	403: {}
	404: {}
}

type response5 = { content: { "application/json": components["schemas"]["ErrorCollections"] } }

type body2 = { content: { "application/json": components["schemas"]["CreateFieldAssociationSchemeRequest"] } }

type responses8 = {
	200: { content: { "application/json": components["schemas"]["CreateFieldAssociationSchemeResponse"] } }
	400: { content: { "application/json": components["schemas"]["ErrorCollections"] } }
	401: response47
	403: response47
	404: response47
}

type response6 = { content: { "application/json": components["schemas"]["FieldSchemeToFieldsResponse"] } }

type response7 = { content: { "application/json": components["schemas"]["MinimalFieldSchemeToFieldsResponse"] } }

type response8 = { content: { "application/json": components["schemas"]["UpdateFieldSchemeParametersResponse"] } }

type parameters4 = {
	query: {
		startAt?: string | number
		maxResults?: string | number
		projectId: (string | number) | readonly (string | number)[]
	}
}

type response9 = { content: { "application/json": components["schemas"]["FieldSchemeToProjectsResponse"] } }

type response10 = { content: { "application/json": components["schemas"]["TimeTrackingProvider"] } }

type responses9 = {
	204: response47
	400: {}
	401: {}
	403: {}
}

type response11 = { content: { "application/json": components["schemas"]["TimeTrackingConfiguration"] } }

type body3 = { content: { "application/json": components["schemas"]["DashboardDetails"] } }

type response12 = { content: { "application/json": components["schemas"]["Dashboard"] } }

type parameters5 = {
	path: {
		dashboardId: string | number
		gadgetId: string | number
	}
}

type response13 = { content: { "application/json": components["schemas"]["PropertyKeys"] } }

type parameters6 = {
	path: {
		dashboardId: string | number
		itemId: string | number
		propertyKey: string | number
	}
}

type response14 = { content: { "application/json": components["schemas"]["EntityProperty"] } }

type responses10 = {
	204: response47
	400: response59
	401: response59
	403: response59
	404: response59
}

type parameters7 = {
	query?: { extendAdminPermissions?: boolean | ("true" | "false") }
	path: path15
}

type responses11 = {
	200: { content: { "application/json": components["schemas"]["Dashboard"] } }
	400: response59
	401: response59
	404: response59
}

type body4 = { content: { "application/json": components["schemas"]["FieldAssociationsRequest"] } }

type responses12 = {
	204: response47
	400: {}
	401: {}
	404: {}
}

type responses13 = {
	200: { content: { "application/json": components["schemas"]["PageBeanField"] } }
	400: response59
	401: {}
	403: response59
}

type parameters8 = { path: { fieldId: string | number } }

type responses14 = {
	204: response47
	400: response47
	401: {}
	403: response47
	404: response47
}

type parameters9 = {
	query?: query13
	path: { fieldId: string | number }
}

type path2 = { fieldId: string | number }

type parameters10 = {
	query?: {
		contextId?: (string | number) | readonly (string | number)[]
		startAt?: string | number
		maxResults?: string | number
	}
	path: { fieldId: string | number }
}

type parameters11 = {
	path: path3
}

type body5 = { content: { "application/json": components["schemas"]["IssueTypeIds"] } }

type responses15 = {
	204: {}
	400: response47
	401: {}
	403: response47
	404: response47
}

type responses16 = {
	303: { content: { "application/json": components["schemas"]["TaskProgressBeanRemoveOptionFromIssuesResult"] } }
	400: {}
	403: response47
	404: {}
}

type body6 = { content: { "application/json": components["schemas"]["ProjectIds"] } }

type query5 = {
	startAt?: string | number
	maxResults?: string | number
}

type path4 = { fieldKey: string | number }

type responses17 = {
	200: { content: { "application/json": components["schemas"]["IssueFieldOption"] } }
	400: {}
	403: {}
	404: {}
}

type parameters12 = {
	query?: {
		startAt?: string | number
		maxResults?: string | number
		projectId?: string | number
	}
	path: { fieldKey: string | number }
}

type responses18 = {
	200: response15
	401: {}
	404: {}
}

type parameters13 = {
	path: path5
}

type responses19 = {
	303: { content: content4 }
	400: response59
	401: response59
	403: response59
	404: response59
	409: response59
}

type responses20 = {
	200: response47
	400: response59
	401: response59
	403: response59
	404: response59
}

type body7 = { content: { "application/json": components["schemas"]["FieldConfigurationDetails"] } }

type responses21 = {
	204: response47
	400: {}
	401: {}
	403: {}
	404: {}
}

type body8 = { content: { "application/json": components["schemas"]["UpdateFieldConfigurationSchemeDetails"] } }

type body9 = { content: { "application/json": components["schemas"]["FilterRequest"] } }

type responses22 = {
	200: { content: { "application/json": components["schemas"]["Filter"] } }
	400: {}
	401: {}
}

type response16 = { content: { "application/json": components["schemas"]["DefaultShareScope"] } }

type responses23 = {
	200: { content: { "application/json": components["schemas"]["Filter"][] } }
	401: {}
}

type parameters14 = {
	query?: query4
	path: path15
}

type response17 = { content: { "application/json": components["schemas"]["ColumnItem"][] } }

type responses24 = {
	200: response47
	400: {}
	403: {}
}

type parameters15 = {
	query?: { expand?: string }
	path: path15
}

type responses25 = {
	200: { content: { "application/json": components["schemas"]["Filter"] } }
	400: {}
}

type response18 = { content: { "application/json": components["schemas"]["SharePermission"][] } }

type parameters16 = {
	path: {
		id: string | number
		permissionId: string | number
	}
}

type responses26 = {
	204: {}
	401: {}
	404: {}
}

type response19 = { content: { "application/json": components["schemas"]["Group"] } }

type responses27 = {
	200: {}
	400: {}
	401: {}
	403: {}
	404: {}
}

type body10 = { content: { "application/json": components["schemas"]["IssueUpdateDetails"] } }

type body11 = { content: { "application/json": components["schemas"]["IssueArchivalSyncRequest"] } }

type responses28 = {
	200: { content: { "application/json": components["schemas"]["IssueArchivalSyncResponse"] } }
	400: response47
	401: response47
	403: response47
	412: response47
}

type response20 = { content: { "application/json": string } }

type response21 = { content: { "application/json": components["schemas"]["CreatedIssues"] } }

type path6 = { projectIdOrKey: string | number }

type parameters17 = { path: { propertyKey: string | number } }

type responses29 = {
	303: {}
	400: response59
	401: response59
}

type path7 = { issueIdOrKey: string | number }

type parameters18 = { path: { issueIdOrKey: string | number } }

type query7 = { expand?: string }

type body12 = { content: { "application/json": components["schemas"]["CommentRequest"] } }

type response22 = { content: { "application/json": components["schemas"]["Comment"] } }

type parameters19 = {
	query?: { expand?: string }
	path: {
		issueIdOrKey: string | number
		id: string | number
	}
}

type path8 = {
	issueIdOrKey: string | number
	id: string | number
}

type parameters20 = {
	path: {
		issueIdOrKey: string | number
		propertyKey: string | number
	}
}

type body13 = { content: { "application/json": components["schemas"]["RemoteIssueLinkRequest"] } }

type response23 = { content: { "application/json": components["schemas"]["RemoteIssueLinkIdentifies"] } }

type parameters21 = {
	path: {
		issueIdOrKey: string | number
		linkId: string | number
	}
}

type body14 = { content: { "application/json": components["schemas"]["WorklogRequest"] } }

type response24 = { content: { "application/json": components["schemas"]["Worklog"] } }

type parameters22 = {
	query?: {
		adjustEstimate?: "leave" | "auto"
		overrideEditableFlag?: boolean | ("true" | "false")
	}
	path: { issueIdOrKey: string | number }
}

type body15 = { content: { "application/json": components["schemas"]["WorklogIdsRequestBean"] } }

type responses30 = {
	200: {}
	204: {}
	400: {}
	401: {}
	404: {}
}

type responses31 = {
	204: {}
	400: {}
	401: {}
	404: {}
}

type parameters23 = {
	path: {
		issueIdOrKey: string | number
		worklogId: string | number
		propertyKey: string | number
	}
}

type responses32 = {
	200: response58
	400: {}
	401: {}
	404: {}
}

type body16 = { content: { "application/json": components["schemas"]["IssueLinkTypeRequest"] } }

type path9 = { issueLinkTypeId: string | number }

type responses33 = {
	200: response25
	400: {}
	401: {}
	404: {}
}

type response26 = { content: { "application/json": components["schemas"]["SecurityScheme"] } }

type parameters24 = { path: { schemeId: string | number } }

type parameters25 = {
	path: path10
}

type response27 = { content: { "application/json": components["schemas"]["IssueTypeDetails"][] } }

type response28 = { content: { "application/json": components["schemas"]["IssueTypeDetails"] } }

type query8 = {
	x?: string | number
	y?: string | number
	size: string | number
}

type responses34 = {
	201: { content: { "application/json": components["schemas"]["Avatar"] } }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters26 = {
	path: {
		issueTypeId: string | number
		propertyKey: string | number
	}
}

type parameters27 = { path: { issueTypeSchemeId: string | number } }

type parameters28 = { path: { issueTypeScreenSchemeId: string | number } }

type response29 = { content: { "application/json": components["schemas"]["JQLReferenceData"] } }

type response30 = { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationUpdateErrorResponse"] } }

type parameters29 = {
	query?: query13
}

type response31 = { content: { "application/json": components["schemas"]["LicenseMetric"] } }

type response32 = { content: { "application/json": components["schemas"]["User"] } }

type responses35 = {
	200: { content: { "application/json": components["schemas"]["NotificationScheme"] } }
	400: {}
	401: {}
	404: {}
}

type body17 = { content: { "application/json": components["schemas"]["PermissionSchemeRequest"] } }

type response33 = { content: { "application/json": components["schemas"]["PermissionScheme"] } }

type parameters30 = {
	query?: { expand?: string }
	path: { schemeId: string | number }
}

type responses36 = {
	200: { content: { "application/json": components["schemas"]["PermissionScheme"] } }
	401: {}
	403: {}
	404: {}
}

type response34 = { content: { "application/json": components["schemas"]["PermissionGrant"] } }

type path12 = {
	schemeId: string | number
	permissionId: string | number
}

type query9 = { useGroupId?: boolean | ("true" | "false") }

type path13 = { planId: string | number }

type header1 = { "Content-Type": "application/json-patch+json" }

type body18 = {
	content: {
		"application/json-patch+json": {
			op: "add" | "remove" | "replace" | "move" | "copy" | "test"
			path: string
			from?: string
			value?: unknown
		}[]
	}
}

type responses37 = {
	204: response47
	400: response59
	401: response59
	403: response59
	404: response59
	409: response59
}

type parameters31 = { path: { planId: string | number } }

type responses38 = {
	204: response47
	401: response59
	403: response59
	404: response59
	409: response59
}

type responses39 = {
	201: { content: { "application/json": number } }
	400: response59
	401: response59
	403: response59
	404: response59
	409: response59
}

type parameters32 = {
	path: path11
}

type parameters33 = {
	path: path14
}

type response36 = { content: { "application/json": components["schemas"]["PrioritySchemeId"] } }

type responses40 = {
	200: { content: { "application/json": components["schemas"]["PageBeanPriorityWithSequence"] } }
	400: {}
	401: {}
}

type path16 = { schemeId: string | number }

type response37 = { content: { "application/json": components["schemas"]["PageBeanProject"] } }

type query10 = {
	expand?: string
	properties?: string | readonly string[]
}

type response38 = { content: { "application/json": components["schemas"]["ProjectType"][] } }

type parameters34 = { path: { projectTypeKey: "software" | "service_desk" | "business" | "product_discovery" } }

type responses41 = {
	200: { content: { "application/json": components["schemas"]["ProjectType"] } }
	401: {}
	404: {}
}

type response39 = { content: { "application/json": components["schemas"]["Project"] } }

type parameters35 = {
	query?: { expand?: string }
	path: { projectIdOrKey: string | number }
}

type parameters36 = { path: { projectIdOrKey: string | number } }

type responses42 = {
	204: response47
	401: {}
	403: {}
	404: {}
}

type parameters37 = {
	path: {
		projectIdOrKey: string | number
		id: string | number
	}
}

type responses43 = {
	200: response47
	401: {}
	404: {}
}

type response40 = { content: content4 }

type responses44 = {
	200: { content: { "application/json": components["schemas"]["ContainerForProjectFeatures"] } }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters38 = {
	path: {
		projectIdOrKey: string | number
		propertyKey: string | number
	}
}

type path17 = {
	projectIdOrKey: string | number
	id: string | number
}

type responses45 = {
	200: { content: content5 }
	400: {}
	401: {}
	404: {}
}

type response41 = { content: { "application/json": components["schemas"]["ProjectEmailAddress"] } }

type path18 = { projectKeyOrId: string | number }

type parameters39 = {
	query?: { expand?: string }
	path: { projectKeyOrId: string | number }
}

type body19 = { content: { "application/json": components["schemas"]["ProjectCategoryRequest"] } }

type response42 = { content: { "application/json": components["schemas"]["ProjectCategory"] } }

type body20 = { content: { "application/json": components["schemas"]["CreateUpdateRoleRequestBean"] } }

type response43 = { content: content5 }

type responses46 = {
	200: { content: content5 }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters40 = { path: { screenId: string | number } }

type responses47 = {
	200: { content: { "application/json": components["schemas"]["ScreenableField"][] } }
	401: {}
	403: {}
	404: {}
}

type body21 = { content: { "application/json": components["schemas"]["ScreenableTabRequest"] } }

type responses48 = {
	200: { content: { "application/json": components["schemas"]["ScreenableTab"] } }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters41 = {
	path: {
		screenId: string | number
		tabId: string | number
	}
}

type path20 = {
	screenId: string | number
	tabId: string | number
}

type parameters42 = {
	path: {
		screenId: string | number
		tabId: string | number
		id: string | number
	}
}

type responses49 = {
	200: { content: { "application/json": components["schemas"]["SearchResults"] } }
	400: {}
	401: {}
}

type responses50 = {
	200: { content: { "application/json": components["schemas"]["SearchAndReconcileResults"] } }
	400: {}
	401: {}
}

type responses51 = {
	200: response35
	400: {}
	401: {}
}

type query11 = {
	nextPageToken?: string
	maxResults?: string | number
}

type parameters43 = {
	query?: {
		nextPageToken?: string
		maxResults?: string | number
	}
	path: { statusId: string | number }
}

type response45 = { content: { "application/json": string[] } }

type parameters44 = {
	query?: query3
}

type response46 = { content: { "application/json": components["schemas"]["DetailedErrorCollection"] } }

type path21 = {
	type: "project" | "issuetype" | "priority"
	entityId: string | number
}

type query12 = {
	size?: "xsmall" | "small" | "medium" | "large" | "xlarge"
	format?: "png" | "svg"
}

type response48 = {
	content: content1
}

type responses52 = {
	200: response44
	400: response60
	401: response60
	403: response60
	404: response60
}

type parameters45 = {
	query: {
		accountId: string | number
		username?: string
		key?: string
	}
}

type responses53 = {
	200: { content: content7 }
	400: {}
	401: {}
	404: {}
	429: {}
}

type response49 = { content: { "application/json": components["schemas"]["PageBeanUser"] } }

type parameters46 = {
	query?: {
		accountId?: string | number
		username?: string
	}
}

type response50 = { content: { "application/json": components["schemas"]["UnrestrictedUserEmail"] } }

type response51 = { content: content7 }

type parameters47 = {
	query?: query6
	path: { propertyKey: string | number }
}

type responses54 = {
	200: { content: content7 }
	400: {}
	403: {}
	409: {}
}

type body22 = { content: { "application/json": components["schemas"]["VersionRequest"] } }

type response52 = { content: { "application/json": components["schemas"]["Version"] } }

type responses55 = {
	200: { content: { "application/json": components["schemas"]["Version"] } }
	400: {}
	401: {}
	404: {}
}

type body23 = { content: { "application/json": components["schemas"]["VersionRelatedWorkRequest"] } }

type response53 = { content: { "application/json": components["schemas"]["VersionRelatedWork"] } }

type body24 = { content: { "application/json": components["schemas"]["ContainerForWebhookIDs"] } }

type response54 = { content: { "application/json": components["schemas"]["WorkflowTransitionRulesUpdateErrors"] } }

type parameters48 = {
	query?: {
		nextPageToken?: string
		maxResults?: string | number
	}
	path: { workflowId: string | number }
}

type responses56 = {
	200: { content: { "application/json": components["schemas"]["WorkflowValidationErrorList"] } }
	400: {}
	401: {}
}

type body25 = { content: { "application/json": components["schemas"]["WorkflowSchemeRequest"] } }

type responses57 = {
	201: response61
	400: {}
	401: {}
	403: {}
}

type parameters49 = {
	query?: { returnDraftIfExists?: boolean | ("true" | "false") }
	path: path15
}

type responses58 = {
	200: response61
	401: {}
	403: {}
	404: {}
}

type responses59 = {
	200: response61
	400: {}
	401: {}
	403: {}
	404: {}
}

type responses60 = {
	200: { content: { "application/json": components["schemas"]["DefaultWorkflow"] } }
	401: {}
	403: {}
	404: {}
}

type body26 = { content: { "application/json": components["schemas"]["DefaultWorkflow"] } }

type parameters50 = {
	path: {
		id: string | number
		issueType: string | number
	}
}

type responses61 = {
	200: { content: content8 }
	401: {}
	403: {}
	404: {}
}

type body27 = { content: content8 }

type responses62 = {
	200: { content: content9 }
	401: {}
	403: {}
	404: {}
}

type parameters51 = {
	query: { workflowName: string }
	path: path15
}

type body28 = { content: content9 }

type path22 = {
	id: string | number
	issueType: string | number
}

type responses63 = {
	200: { content: { "application/json": components["schemas"]["ChangedWorklogs"] } }
	401: {}
}

type response55 = { content: { "application/json": components["schemas"]["OperationMessage"] } }

type parameters52 = {
	path: {
		addonKey: string | number
		propertyKey: string | number
	}
}

type response56 = { content: { "application/json": components["schemas"]["ConnectModules"] } }

type response57 = { content: { "application/json": components["schemas"]["ErrorMessage"] } }

type parameters53 = {
	path: {
		connectKey: string | number
		jiraIssueFieldsKey: string | number
	}
}

type path3 = {
	fieldId: string | number
	contextId: string | number
}

type query3 = {
	startAt?: string | number
	maxResults?: string | number
	expand?: string
}

type response15 = { content: { "application/json": components["schemas"]["PageBeanIssueFieldOption"] } }

type path5 = {
	fieldKey: string | number
	optionId: string | number
}

type query4 = {
	expand?: string
	overrideSharePermissions?: boolean | ("true" | "false")
}

type response25 = { content: { "application/json": components["schemas"]["IssueLinkType"] } }

type path10 = {
	schemeId: string | number
	levelId: string | number
}

type path11 = {
	planId: string | number
	atlassianTeamId: string | number
}

type path14 = {
	planId: string | number
	planOnlyTeamId: string | number
}

type response35 = { content: { "application/json": components["schemas"]["JiraStatus"][] } }

type response44 = {
	content: {
		"*/*": unknown
		"application/json": components["schemas"]["StreamingResponseBody"]
		"image/png": unknown
		"image/svg+xml": unknown
	}
}

type query6 = {
	accountId?: string | number
	userKey?: string
	username?: string
}

type response47 = { content: { "application/json": unknown } }

type path15 = { id: string | number }

type response58 = { content: { "application/json": components["schemas"]["EntityProperty"] } }

type response59 = { content: { "application/json": components["schemas"]["ErrorCollection"] } }

type query13 = {
	startAt?: string | number
	maxResults?: string | number
}

type content4 = { "application/json": components["schemas"]["TaskProgressBeanObject"] }

type content5 = { "application/json": components["schemas"]["ProjectRole"] }

type response60 = {
	content: content1
}

type content7 = { "application/json": components["schemas"]["User"][] }

type response61 = { content: { "application/json": components["schemas"]["WorkflowScheme"] } }

type content8 = { "application/json": components["schemas"]["IssueTypeWorkflowMapping"] }

type content9 = { "application/json": components["schemas"]["IssueTypesWorkflowMapping"] }

type content1 = {
	"*/*": unknown
	"application/json": components["schemas"]["ErrorCollection"]
	"image/png": unknown
	"image/svg+xml": unknown
}
