// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { CustomFields } from './custom-fields.d.ts'

export interface paths {
	"/rest/api/3/announcementBanner": {
		/** GET /rest/api/3/announcementBanner */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["AnnouncementBannerConfiguration"] } }
				401: response1
				403: response1
			}
		}
		/** PUT /rest/api/3/announcementBanner */
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
	"/rest/api/3/app/field/context/configuration/list": {
		/** POST /rest/api/3/app/field/context/configuration/list (experimental) */
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
	"/rest/api/3/app/field/value": {
		/** POST /rest/api/3/app/field/value */
		post: {
			parameters: { query?: query2 }
			requestBody: { content: { "application/json": components["schemas"]["MultipleCustomFieldValuesUpdateDetails"] } }
			responses: responses1
		}
	}
	"/rest/api/3/app/field/{fieldIdOrKey}/context/configuration": {
		/** GET /rest/api/3/app/field/{fieldIdOrKey}/context/configuration */
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
		/** PUT /rest/api/3/app/field/{fieldIdOrKey}/context/configuration */
		put: {
			parameters: { path: { fieldIdOrKey: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldConfigurations"] } }
			responses: responses2
		}
	}
	"/rest/api/3/app/field/{fieldIdOrKey}/value": {
		/** PUT /rest/api/3/app/field/{fieldIdOrKey}/value */
		put: {
			parameters: {
				query?: query2
				path: { fieldIdOrKey: string | number }
			}
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldValueUpdateDetails"] } }
			responses: responses1
		}
	}
	"/rest/api/3/application-properties": {
		/** GET /rest/api/3/application-properties */
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
	"/rest/api/3/application-properties/advanced-settings": {
		/** GET /rest/api/3/application-properties/advanced-settings */
		get: {
			responses: {
				200: response3
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/application-properties/{id}": {
		/** PUT /rest/api/3/application-properties/{id} */
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
	"/rest/api/3/applicationrole": {
		/** GET /rest/api/3/applicationrole */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ApplicationRole"][] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/applicationrole/{key}": {
		/** GET /rest/api/3/applicationrole/{key} */
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
	"/rest/api/3/attachment/content/{id}": {
		/** GET /rest/api/3/attachment/content/{id} */
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
	"/rest/api/3/attachment/meta": {
		/** GET /rest/api/3/attachment/meta */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentSettings"] } }
				401: {}
			}
		}
	}
	"/rest/api/3/attachment/thumbnail/{id}": {
		/** GET /rest/api/3/attachment/thumbnail/{id} */
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
	"/rest/api/3/attachment/{id}": {
		/** GET /rest/api/3/attachment/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentMetadata"] } }
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/attachment/{id} */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/3/attachment/{id}/expand/human": {
		/** GET /rest/api/3/attachment/{id}/expand/human (experimental) */
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
	"/rest/api/3/attachment/{id}/expand/raw": {
		/** GET /rest/api/3/attachment/{id}/expand/raw (experimental) */
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
	"/rest/api/3/auditing/record": {
		/** GET /rest/api/3/auditing/record */
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
	"/rest/api/3/avatar/{type}/system": {
		/** GET /rest/api/3/avatar/{type}/system */
		get: {
			parameters: { path: { type: "issuetype" | "project" | "user" | "priority" } }
			responses: {
				200: { content: { "application/json": components["schemas"]["SystemAvatars"] } }
				401: {}
				500: {}
			}
		}
	}
	"/rest/api/3/bulk/issues/delete": {
		/** POST /rest/api/3/bulk/issues/delete */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueBulkDeletePayload"] } }
			responses: responses3
		}
	}
	"/rest/api/3/bulk/issues/fields": {
		/** GET /rest/api/3/bulk/issues/fields */
		get: {
			parameters: {
				query: {
					issueIdsOrKeys: string
					searchText?: string
					endingBefore?: string
					startingAfter?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkEditGetFields"] } }
				400: response4
				401: response4
				403: response4
				404: response4
			}
		}
		/** POST /rest/api/3/bulk/issues/fields */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueBulkEditPayload"] } }
			responses: responses4
		}
	}
	"/rest/api/3/bulk/issues/move": {
		/** POST /rest/api/3/bulk/issues/move */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueBulkMovePayload"] } }
			responses: responses4
		}
	}
	"/rest/api/3/bulk/issues/transition": {
		/** GET /rest/api/3/bulk/issues/transition */
		get: {
			parameters: {
				query: {
					issueIdsOrKeys: string
					endingBefore?: string
					startingAfter?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkTransitionGetAvailableTransitions"] } }
				400: response4
				401: response4
				403: response4
			}
		}
		/** POST /rest/api/3/bulk/issues/transition */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueBulkTransitionPayload"] } }
			responses: responses3
		}
	}
	"/rest/api/3/bulk/issues/unwatch": {
		/** POST /rest/api/3/bulk/issues/unwatch */
		post: {
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/api/3/bulk/issues/watch": {
		/** POST /rest/api/3/bulk/issues/watch */
		post: {
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/api/3/bulk/queue/{taskId}": {
		/** GET /rest/api/3/bulk/queue/{taskId} */
		get: {
			parameters: { path: { taskId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkOperationProgress"] } }
				400: response4
				401: response4
			}
		}
	}
	"/rest/api/3/changelog/bulkfetch": {
		/** POST /rest/api/3/changelog/bulkfetch */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkChangelogRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkChangelogResponseBean"] } }
				400: {}
			}
		}
	}
	"/rest/api/3/classification-levels": {
		/** GET /rest/api/3/classification-levels (experimental) */
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
	"/rest/api/3/comment/list": {
		/** POST /rest/api/3/comment/list */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["IssueCommentListRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanComment"] } }
				400: {}
			}
		}
	}
	"/rest/api/3/comment/{commentId}/properties": {
		/** GET /rest/api/3/comment/{commentId}/properties */
		get: {
			parameters: { path: { commentId: string | number } }
			responses: responses5
		}
	}
	"/rest/api/3/comment/{commentId}/properties/{propertyKey}": {
		/** GET /rest/api/3/comment/{commentId}/properties/{propertyKey} */
		get: {
			parameters: parameters3
			responses: responses6
		}
		/** PUT /rest/api/3/comment/{commentId}/properties/{propertyKey} */
		put: {
			parameters: parameters3
			requestBody: response2
			responses: responses7
		}
		/** DELETE /rest/api/3/comment/{commentId}/properties/{propertyKey} */
		delete: {
			parameters: parameters3
			responses: responses8
		}
	}
	"/rest/api/3/component": {
		/** GET /rest/api/3/component */
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
		/** POST /rest/api/3/component */
		post: {
			requestBody: body2
			responses: {
				201: response5
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/3/component/{id}": {
		/** GET /rest/api/3/component/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response5
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/component/{id} */
		put: {
			parameters: parameters1
			requestBody: body2
			responses: {
				200: response5
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/component/{id} */
		delete: {
			parameters: {
				query?: { moveIssuesTo?: string }
				path: path1
			}
			responses: responses9
		}
	}
	"/rest/api/3/component/{id}/relatedIssueCounts": {
		/** GET /rest/api/3/component/{id}/relatedIssueCounts */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["ComponentIssuesCount"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/config/fieldschemes": {
		/** GET /rest/api/3/config/fieldschemes (experimental) */
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
				400: response6
				401: response2
				403: response2
				404: response2
			}
		}
		/** POST /rest/api/3/config/fieldschemes (experimental) */
		post: {
			requestBody: body3
			responses: responses10
		}
	}
	"/rest/api/3/config/fieldschemes/fields": {
		/** PUT /rest/api/3/config/fieldschemes/fields (experimental) */
		put: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["UpdateFieldAssociationsRequestItem"][] } } }
			responses: {
				200: response7
				204: response2
				207: response7
				400: response7
				401: response2
				403: response2
			}
		}
		/** DELETE /rest/api/3/config/fieldschemes/fields (experimental) */
		delete: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["RemoveFieldAssociationsRequestItem"] } } }
			responses: {
				200: response8
				204: response2
				207: response8
				400: response8
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/3/config/fieldschemes/fields/parameters": {
		/** PUT /rest/api/3/config/fieldschemes/fields/parameters (experimental) */
		put: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["UpdateFieldSchemeParametersRequest"][] } } }
			responses: {
				200: response9
				204: response2
				207: response9
				400: response9
				401: response2
				403: response2
			}
		}
		/** DELETE /rest/api/3/config/fieldschemes/fields/parameters (experimental) */
		delete: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["ParameterRemovalDetails"][] } } }
			responses: {
				200: {}
				204: response2
				207: { content: { "application/json": components["schemas"]["RemoveFieldParametersResult"] } }
				400: response6
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/3/config/fieldschemes/projects": {
		/** GET /rest/api/3/config/fieldschemes/projects (experimental) */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBean2GetProjectsWithFieldSchemesResponse"] } }
				400: response6
				401: response2
				403: response2
				404: response2
			}
		}
		/** PUT /rest/api/3/config/fieldschemes/projects (experimental) */
		put: {
			requestBody: { content: { "application/json": { [key: string]: components["schemas"]["FieldSchemeToProjectsRequest"] } } }
			responses: {
				200: response10
				204: response2
				207: response10
				400: response10
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/3/config/fieldschemes/{id}": {
		/** GET /rest/api/3/config/fieldschemes/{id} (experimental) */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["GetFieldAssociationSchemeByIdResponse"] } }
				403: response2
				404: response2
			}
		}
		/** PUT /rest/api/3/config/fieldschemes/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateFieldAssociationSchemeRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["UpdateFieldAssociationSchemeResponse"] } }
				400: response6
				401: response2
				403: response2
				404: response2
			}
		}
		/** DELETE /rest/api/3/config/fieldschemes/{id} (experimental) */
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
	"/rest/api/3/config/fieldschemes/{id}/clone": {
		/** POST /rest/api/3/config/fieldschemes/{id}/clone (experimental) */
		post: {
			parameters: parameters1
			requestBody: body3
			responses: responses10
		}
	}
	"/rest/api/3/config/fieldschemes/{id}/fields": {
		/** GET /rest/api/3/config/fieldschemes/{id}/fields (experimental) */
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
	"/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters": {
		/** GET /rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters (experimental) */
		get: {
			parameters: {
				path: {
					id: string | number
					fieldId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["GetFieldAssociationParametersResponse"] } }
				400: response6
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/3/config/fieldschemes/{id}/projects": {
		/** GET /rest/api/3/config/fieldschemes/{id}/projects (experimental) */
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
	"/rest/api/3/configuration": {
		/** GET /rest/api/3/configuration */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Configuration"] } }
				401: {}
			}
		}
	}
	"/rest/api/3/configuration/timetracking": {
		/** GET /rest/api/3/configuration/timetracking */
		get: {
			responses: {
				200: response11
				204: response2
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/3/configuration/timetracking */
		put: {
			requestBody: response11
			responses: responses11
		}
	}
	"/rest/api/3/configuration/timetracking/list": {
		/** GET /rest/api/3/configuration/timetracking/list */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["TimeTrackingProvider"][] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/configuration/timetracking/options": {
		/** GET /rest/api/3/configuration/timetracking/options */
		get: {
			responses: {
				200: response12
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/3/configuration/timetracking/options */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["TimeTrackingConfigurationRequest"] } }
			responses: {
				200: response12
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/customFieldOption/{id}": {
		/** GET /rest/api/3/customFieldOption/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["CustomFieldOption"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/dashboard": {
		/** GET /rest/api/3/dashboard */
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
		/** POST /rest/api/3/dashboard (experimental) */
		post: {
			parameters: { query?: { extendAdminPermissions?: boolean | ("true" | "false") } }
			requestBody: body4
			responses: {
				200: response13
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/3/dashboard/bulk/edit": {
		/** PUT /rest/api/3/dashboard/bulk/edit (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["BulkEditShareableEntityRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkEditShareableEntityResponse"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/3/dashboard/gadgets": {
		/** GET /rest/api/3/dashboard/gadgets (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["AvailableDashboardGadgetsResponse"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/3/dashboard/search": {
		/** GET /rest/api/3/dashboard/search */
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
	"/rest/api/3/dashboard/{dashboardId}/gadget": {
		/** GET /rest/api/3/dashboard/{dashboardId}/gadget (experimental) */
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
		/** POST /rest/api/3/dashboard/{dashboardId}/gadget (experimental) */
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
	"/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}": {
		/** PUT /rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId} (experimental) */
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
		/** DELETE /rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId} (experimental) */
		delete: {
			parameters: parameters5
			responses: {
				204: response2
				401: {}
				404: response1
			}
		}
	}
	"/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties": {
		/** GET /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties */
		get: {
			parameters: {
				path: {
					dashboardId: string | number
					itemId: string | number
				}
			}
			responses: {
				200: response14
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}": {
		/** GET /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey} */
		get: {
			parameters: parameters6
			responses: {
				200: response15
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey} */
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
		/** DELETE /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey} */
		delete: {
			parameters: parameters6
			responses: responses12
		}
	}
	"/rest/api/3/dashboard/{id}": {
		/** GET /rest/api/3/dashboard/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response13
				400: response1
				401: response1
				404: {}
			}
		}
		/** PUT /rest/api/3/dashboard/{id} (experimental) */
		put: {
			parameters: parameters7
			requestBody: body4
			responses: responses13
		}
		/** DELETE /rest/api/3/dashboard/{id} (experimental) */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/3/dashboard/{id}/copy": {
		/** POST /rest/api/3/dashboard/{id}/copy (experimental) */
		post: {
			parameters: parameters7
			requestBody: body4
			responses: responses13
		}
	}
	"/rest/api/3/data-policy": {
		/** GET /rest/api/3/data-policy */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkspaceDataPolicy"] } }
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/3/data-policy/project": {
		/** GET /rest/api/3/data-policy/project */
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
	"/rest/api/3/events": {
		/** GET /rest/api/3/events (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueEvent"][] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/expression/analyse": {
		/** POST /rest/api/3/expression/analyse */
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
	"/rest/api/3/expression/eval": {
		/** @deprecated POST /rest/api/3/expression/eval */
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
	"/rest/api/3/expression/evaluate": {
		/** POST /rest/api/3/expression/evaluate */
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
	"/rest/api/3/field": {
		/** GET /rest/api/3/field */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["FieldDetails"][] } }
				401: {}
			}
		}
		/** POST /rest/api/3/field */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldDefinitionJsonBean"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["FieldDetails"] } }
				400: {}
			}
		}
	}
	"/rest/api/3/field/association": {
		/** PUT /rest/api/3/field/association */
		put: {
			requestBody: body5
			responses: responses14
		}
		/** DELETE /rest/api/3/field/association */
		delete: {
			requestBody: body5
			responses: responses14
		}
	}
	"/rest/api/3/field/search": {
		/** GET /rest/api/3/field/search */
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
			responses: responses15
		}
	}
	"/rest/api/3/field/search/trashed": {
		/** GET /rest/api/3/field/search/trashed */
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
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}": {
		/** PUT /rest/api/3/field/{fieldId} */
		put: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["UpdateCustomFieldDetails"] } }
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/association/project": {
		/** GET /rest/api/3/field/{fieldId}/association/project (experimental) */
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
	"/rest/api/3/field/{fieldId}/context": {
		/** GET /rest/api/3/field/{fieldId}/context */
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
		/** POST /rest/api/3/field/{fieldId}/context */
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
	"/rest/api/3/field/{fieldId}/context/defaultValue": {
		/** @deprecated GET /rest/api/3/field/{fieldId}/context/defaultValue */
		get: {
			parameters: parameters10
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanCustomFieldContextDefaultValue"] } }
				401: {}
				403: response2
				404: response2
			}
		}
		/** @deprecated PUT /rest/api/3/field/{fieldId}/context/defaultValue */
		put: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldContextDefaultValueUpdate"] } }
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/context/defaultValues": {
		/** GET /rest/api/3/field/{fieldId}/context/defaultValues */
		get: {
			parameters: {
				query?: {
					contextId?: (string | number) | readonly (string | number)[]
					issueTypeId?: (string | number) | readonly (string | number)[]
					startAt?: string | number
					maxResults?: string | number
				}
				path: path2
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanContextDefaultValues"] } }
				401: {}
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/3/field/{fieldId}/context/issuetypemapping": {
		/** GET /rest/api/3/field/{fieldId}/context/issuetypemapping */
		get: {
			parameters: parameters10
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeToContextMapping"] } }
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/3/field/{fieldId}/context/mapping": {
		/** POST /rest/api/3/field/{fieldId}/context/mapping */
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
	"/rest/api/3/field/{fieldId}/context/projectmapping": {
		/** GET /rest/api/3/field/{fieldId}/context/projectmapping */
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
	"/rest/api/3/field/{fieldId}/context/{contextId}": {
		/** PUT /rest/api/3/field/{fieldId}/context/{contextId} */
		put: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["CustomFieldContextUpdateDetails"] } }
			responses: responses16
		}
		/** DELETE /rest/api/3/field/{fieldId}/context/{contextId} */
		delete: {
			parameters: parameters11
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/issuetype": {
		/** PUT /rest/api/3/field/{fieldId}/context/{contextId}/issuetype */
		put: {
			parameters: parameters11
			requestBody: body6
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
	"/rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove": {
		/** POST /rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove */
		post: {
			parameters: parameters11
			requestBody: body6
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option": {
		/** GET /rest/api/3/field/{fieldId}/context/{contextId}/option */
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
		/** PUT /rest/api/3/field/{fieldId}/context/{contextId}/option */
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
		/** POST /rest/api/3/field/{fieldId}/context/{contextId}/option */
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
	"/rest/api/3/field/{fieldId}/context/{contextId}/option/move": {
		/** PUT /rest/api/3/field/{fieldId}/context/{contextId}/option/move */
		put: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["OrderOfCustomFieldOptions"] } }
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}": {
		/** DELETE /rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId} */
		delete: {
			parameters: {
				path: {
					fieldId: string | number
					contextId: string | number
					optionId: string | number
				}
			}
			responses: responses17
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue": {
		/** DELETE /rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue */
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
			responses: responses18
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/project": {
		/** PUT /rest/api/3/field/{fieldId}/context/{contextId}/project */
		put: {
			parameters: parameters11
			requestBody: body7
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/project/remove": {
		/** POST /rest/api/3/field/{fieldId}/context/{contextId}/project/remove */
		post: {
			parameters: parameters11
			requestBody: body7
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/contexts": {
		/** @deprecated GET /rest/api/3/field/{fieldId}/contexts */
		get: {
			parameters: parameters9
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanContext"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/field/{fieldId}/screens": {
		/** GET /rest/api/3/field/{fieldId}/screens */
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
	"/rest/api/3/field/{fieldKey}/option": {
		/** GET /rest/api/3/field/{fieldKey}/option */
		get: {
			parameters: {
				query?: query5
				path: path4
			}
			responses: {
				200: response16
				400: {}
				403: {}
			}
		}
		/** POST /rest/api/3/field/{fieldKey}/option */
		post: {
			parameters: { path: path4 }
			requestBody: { content: { "application/json": components["schemas"]["IssueFieldOptionCreateBean"] } }
			responses: responses19
		}
	}
	"/rest/api/3/field/{fieldKey}/option/suggestions/edit": {
		/** GET /rest/api/3/field/{fieldKey}/option/suggestions/edit */
		get: {
			parameters: parameters12
			responses: responses20
		}
	}
	"/rest/api/3/field/{fieldKey}/option/suggestions/search": {
		/** GET /rest/api/3/field/{fieldKey}/option/suggestions/search */
		get: {
			parameters: parameters12
			responses: responses20
		}
	}
	"/rest/api/3/field/{fieldKey}/option/{optionId}": {
		/** GET /rest/api/3/field/{fieldKey}/option/{optionId} */
		get: {
			parameters: parameters13
			responses: responses19
		}
		/** PUT /rest/api/3/field/{fieldKey}/option/{optionId} */
		put: {
			parameters: parameters13
			requestBody: { content: { "application/json": components["schemas"]["IssueFieldOptionRequest"] } }
			responses: responses19
		}
		/** DELETE /rest/api/3/field/{fieldKey}/option/{optionId} */
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
	"/rest/api/3/field/{fieldKey}/option/{optionId}/issue": {
		/** DELETE /rest/api/3/field/{fieldKey}/option/{optionId}/issue */
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
			responses: responses18
		}
	}
	"/rest/api/3/field/{id}": {
		/** DELETE /rest/api/3/field/{id} */
		delete: {
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/3/field/{id}/restore": {
		/** POST /rest/api/3/field/{id}/restore */
		post: {
			parameters: parameters1
			responses: responses22
		}
	}
	"/rest/api/3/field/{id}/trash": {
		/** POST /rest/api/3/field/{id}/trash */
		post: {
			parameters: parameters1
			responses: responses22
		}
	}
	"/rest/api/3/fieldconfiguration": {
		/** @deprecated GET /rest/api/3/fieldconfiguration */
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
		/** @deprecated POST /rest/api/3/fieldconfiguration */
		post: {
			requestBody: body8
			responses: {
				200: { content: { "application/json": components["schemas"]["FieldConfiguration"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/fieldconfiguration/{id}": {
		/** @deprecated PUT /rest/api/3/fieldconfiguration/{id} */
		put: {
			parameters: parameters1
			requestBody: body8
			responses: responses23
		}
		/** @deprecated DELETE /rest/api/3/fieldconfiguration/{id} */
		delete: {
			parameters: parameters1
			responses: responses23
		}
	}
	"/rest/api/3/fieldconfiguration/{id}/fields": {
		/** @deprecated GET /rest/api/3/fieldconfiguration/{id}/fields */
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
		/** @deprecated PUT /rest/api/3/fieldconfiguration/{id}/fields */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["FieldConfigurationItemsDetails"] } }
			responses: responses23
		}
	}
	"/rest/api/3/fieldconfigurationscheme": {
		/** @deprecated GET /rest/api/3/fieldconfigurationscheme */
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
		/** @deprecated POST /rest/api/3/fieldconfigurationscheme */
		post: {
			requestBody: body9
			responses: {
				201: { content: { "application/json": components["schemas"]["FieldConfigurationScheme"] } }
				400: response2
				401: {}
				403: response2
			}
		}
	}
	"/rest/api/3/fieldconfigurationscheme/mapping": {
		/** @deprecated GET /rest/api/3/fieldconfigurationscheme/mapping */
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
	"/rest/api/3/fieldconfigurationscheme/project": {
		/** @deprecated GET /rest/api/3/fieldconfigurationscheme/project */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanFieldConfigurationSchemeProjects"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** @deprecated PUT /rest/api/3/fieldconfigurationscheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["FieldConfigurationSchemeProjectAssociation"] } }
			responses: responses16
		}
	}
	"/rest/api/3/fieldconfigurationscheme/{id}": {
		/** @deprecated PUT /rest/api/3/fieldconfigurationscheme/{id} */
		put: {
			parameters: parameters1
			requestBody: body9
			responses: responses16
		}
		/** @deprecated DELETE /rest/api/3/fieldconfigurationscheme/{id} */
		delete: {
			parameters: parameters1
			responses: responses23
		}
	}
	"/rest/api/3/fieldconfigurationscheme/{id}/mapping": {
		/** @deprecated PUT /rest/api/3/fieldconfigurationscheme/{id}/mapping */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["AssociateFieldConfigurationsWithIssueTypesRequest"] } }
			responses: responses23
		}
	}
	"/rest/api/3/fieldconfigurationscheme/{id}/mapping/delete": {
		/** @deprecated POST /rest/api/3/fieldconfigurationscheme/{id}/mapping/delete */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeIdsToRemove"] } }
			responses: responses12
		}
	}
	"/rest/api/3/filter": {
		/** POST /rest/api/3/filter */
		post: {
			parameters: { query?: query4 }
			requestBody: body10
			responses: responses24
		}
	}
	"/rest/api/3/filter/defaultShareScope": {
		/** GET /rest/api/3/filter/defaultShareScope */
		get: {
			responses: {
				200: response17
				401: {}
			}
		}
		/** PUT /rest/api/3/filter/defaultShareScope */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["DefaultShareScopeRequest"] } }
			responses: {
				200: response17
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/filter/favourite": {
		/** GET /rest/api/3/filter/favourite */
		get: {
			parameters: parameters2
			responses: responses25
		}
	}
	"/rest/api/3/filter/my": {
		/** GET /rest/api/3/filter/my */
		get: {
			parameters: {
				query?: {
					expand?: string
					includeFavourites?: boolean | ("true" | "false")
				}
			}
			responses: responses25
		}
	}
	"/rest/api/3/filter/search": {
		/** GET /rest/api/3/filter/search */
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
	"/rest/api/3/filter/{id}": {
		/** GET /rest/api/3/filter/{id} */
		get: {
			parameters: parameters14
			responses: responses24
		}
		/** PUT /rest/api/3/filter/{id} */
		put: {
			parameters: parameters14
			requestBody: body10
			responses: responses24
		}
		/** DELETE /rest/api/3/filter/{id} */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/filter/{id}/columns": {
		/** GET /rest/api/3/filter/{id}/columns */
		get: {
			parameters: parameters1
			responses: {
				200: response18
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/filter/{id}/columns */
		put: {
			parameters: parameters1
			requestBody: {
				content: {
					"*/*": components["schemas"]["ColumnRequestBody"]
					"application/json": components["schemas"]["ColumnRequestBody"]
					"multipart/form-data": components["schemas"]["ColumnRequestBody"]
				}
			}
			responses: responses26
		}
		/** DELETE /rest/api/3/filter/{id}/columns */
		delete: {
			parameters: parameters1
			responses: {
				204: {}
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/filter/{id}/favourite": {
		/** PUT /rest/api/3/filter/{id}/favourite */
		put: {
			parameters: parameters15
			responses: responses27
		}
		/** DELETE /rest/api/3/filter/{id}/favourite */
		delete: {
			parameters: parameters15
			responses: responses27
		}
	}
	"/rest/api/3/filter/{id}/owner": {
		/** PUT /rest/api/3/filter/{id}/owner (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["ChangeFilterOwner"] } }
			responses: responses1
		}
	}
	"/rest/api/3/filter/{id}/permission": {
		/** GET /rest/api/3/filter/{id}/permission */
		get: {
			parameters: parameters1
			responses: {
				200: response19
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/3/filter/{id}/permission */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["SharePermissionInputBean"] } }
			responses: {
				201: response19
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/filter/{id}/permission/{permissionId}": {
		/** GET /rest/api/3/filter/{id}/permission/{permissionId} */
		get: {
			parameters: parameters16
			responses: {
				200: { content: { "application/json": components["schemas"]["SharePermission"] } }
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/filter/{id}/permission/{permissionId} */
		delete: {
			parameters: parameters16
			responses: responses28
		}
	}
	"/rest/api/3/forge/panel/action/bulk/async": {
		/** POST /rest/api/3/forge/panel/action/bulk/async */
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
	"/rest/api/3/group": {
		/** @deprecated GET /rest/api/3/group */
		get: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
					expand?: string
				}
			}
			responses: {
				200: response20
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/3/group */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["AddGroupBean"] } }
			responses: {
				201: response20
				400: {}
				401: {}
				403: {}
			}
		}
		/** DELETE /rest/api/3/group */
		delete: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
					swapGroup?: string
					swapGroupId?: string | number
				}
			}
			responses: responses29
		}
	}
	"/rest/api/3/group/bulk": {
		/** GET /rest/api/3/group/bulk (experimental) */
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
	"/rest/api/3/group/member": {
		/** GET /rest/api/3/group/member */
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
	"/rest/api/3/group/user": {
		/** POST /rest/api/3/group/user */
		post: {
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
				}
			}
			requestBody: { content: { "application/json": components["schemas"]["UpdateUserToGroupBean"] } }
			responses: {
				201: response20
				400: {}
				401: {}
				403: {}
				404: {}
				429: {}
			}
		}
		/** DELETE /rest/api/3/group/user */
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
	"/rest/api/3/groups/picker": {
		/** GET /rest/api/3/groups/picker */
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
	"/rest/api/3/groupuserpicker": {
		/** GET /rest/api/3/groupuserpicker */
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
					includeAiAgents?: boolean | ("true" | "false")
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
	"/rest/api/3/instance/license": {
		/** GET /rest/api/3/instance/license (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["License"] } }
				401: {}
			}
		}
	}
	"/rest/api/3/issue": {
		/** POST /rest/api/3/issue */
		post: {
			parameters: { query?: { updateHistory?: boolean | ("true" | "false") } }
			requestBody: body11
			responses: {
				201: { content: { "application/json": components["schemas"]["CreatedIssue"] } }
				400: response1
				401: response1
				403: response1
				422: response1
			}
		}
	}
	"/rest/api/3/issue/archive": {
		/** PUT /rest/api/3/issue/archive (experimental) */
		put: {
			requestBody: body12
			responses: responses30
		}
		/** POST /rest/api/3/issue/archive (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ArchiveIssueAsyncRequest"] } }
			responses: {
				202: response21
				400: response2
				401: response2
				403: response2
				412: response2
			}
		}
	}
	"/rest/api/3/issue/bulk": {
		/** POST /rest/api/3/issue/bulk */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssuesUpdateBean"] } }
			responses: {
				201: response22
				400: response22
				401: {}
			}
		}
	}
	"/rest/api/3/issue/bulkfetch": {
		/** POST /rest/api/3/issue/bulkfetch */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkFetchIssueRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkIssueResults"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/issue/createmeta": {
		/** @deprecated GET /rest/api/3/issue/createmeta */
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
	"/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes": {
		/** GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes */
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
	"/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}": {
		/** GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId} */
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
	"/rest/api/3/issue/limit/report": {
		/** GET /rest/api/3/issue/limit/report (experimental) */
		get: {
			parameters: { query?: { isReturningKeys?: boolean | ("true" | "false") } }
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueLimitReportResponseBean"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/issue/picker": {
		/** GET /rest/api/3/issue/picker */
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
	"/rest/api/3/issue/properties": {
		/** POST /rest/api/3/issue/properties */
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
	"/rest/api/3/issue/properties/multi": {
		/** POST /rest/api/3/issue/properties/multi */
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
	"/rest/api/3/issue/properties/{propertyKey}": {
		/** PUT /rest/api/3/issue/properties/{propertyKey} */
		put: {
			parameters: parameters17
			requestBody: { content: { "application/json": components["schemas"]["BulkIssuePropertyUpdateRequest"] } }
			responses: responses31
		}
		/** DELETE /rest/api/3/issue/properties/{propertyKey} */
		delete: {
			parameters: parameters17
			requestBody: { content: { "application/json": components["schemas"]["IssueFilterForBulkPropertyDelete"] } }
			responses: responses31
		}
	}
	"/rest/api/3/issue/unarchive": {
		/** PUT /rest/api/3/issue/unarchive (experimental) */
		put: {
			requestBody: body12
			responses: responses30
		}
	}
	"/rest/api/3/issue/watching": {
		/** POST /rest/api/3/issue/watching */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueList"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkIssueIsWatching"] } }
				401: {}
			}
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}": {
		/** GET /rest/api/3/issue/{issueIdOrKey} */
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
		/** PUT /rest/api/3/issue/{issueIdOrKey} */
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
			requestBody: body11
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
		/** DELETE /rest/api/3/issue/{issueIdOrKey} */
		delete: {
			parameters: {
				query?: { deleteSubtasks?: boolean | ("true" | "false") }
				path: path7
			}
			responses: responses8
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/assignee": {
		/** PUT /rest/api/3/issue/{issueIdOrKey}/assignee */
		put: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["UserRequest"] } }
			responses: responses1
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/attachments": {
		/** POST /rest/api/3/issue/{issueIdOrKey}/attachments */
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
	"/rest/api/3/issue/{issueIdOrKey}/changelog": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/changelog */
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
	"/rest/api/3/issue/{issueIdOrKey}/changelog/list": {
		/** POST /rest/api/3/issue/{issueIdOrKey}/changelog/list */
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
	"/rest/api/3/issue/{issueIdOrKey}/comment": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/comment */
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
		/** POST /rest/api/3/issue/{issueIdOrKey}/comment */
		post: {
			parameters: {
				query?: query7
				path: path7
			}
			requestBody: body13
			responses: {
				201: response23
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/comment/{id}": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/comment/{id} */
		get: {
			parameters: parameters19
			responses: {
				200: response23
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id} */
		put: {
			parameters: {
				query?: {
					notifyUsers?: boolean | ("true" | "false")
					overrideEditableFlag?: boolean | ("true" | "false")
					expand?: string
				}
				path: path8
			}
			requestBody: body13
			responses: {
				200: response23
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id} */
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
	"/rest/api/3/issue/{issueIdOrKey}/editmeta": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/editmeta */
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
	"/rest/api/3/issue/{issueIdOrKey}/notify": {
		/** POST /rest/api/3/issue/{issueIdOrKey}/notify */
		post: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["Notification"] } }
			responses: responses1
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/properties": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/properties */
		get: {
			parameters: parameters18
			responses: {
				200: response14
				404: {}
			}
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} */
		get: {
			parameters: parameters20
			responses: {
				200: response15
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} */
		put: {
			parameters: parameters20
			requestBody: response2
			responses: responses7
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} */
		delete: {
			parameters: parameters20
			responses: responses28
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/remotelink": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/remotelink */
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
		/** POST /rest/api/3/issue/{issueIdOrKey}/remotelink */
		post: {
			parameters: parameters18
			requestBody: body14
			responses: {
				200: response24
				201: response24
				400: response2
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink */
		delete: {
			parameters: {
				query: { globalId: string | number }
				path: path7
			}
			responses: responses8
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId} */
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
		/** PUT /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId} */
		put: {
			parameters: parameters21
			requestBody: body14
			responses: {
				204: response2
				400: response2
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId} */
		delete: {
			parameters: parameters21
			responses: responses8
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/transitions": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/transitions */
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
		/** POST /rest/api/3/issue/{issueIdOrKey}/transitions */
		post: {
			parameters: parameters18
			requestBody: body11
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
	"/rest/api/3/issue/{issueIdOrKey}/votes": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/votes */
		get: {
			parameters: parameters18
			responses: {
				200: { content: { "application/json": components["schemas"]["Votes"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/3/issue/{issueIdOrKey}/votes */
		post: {
			parameters: parameters18
			responses: responses14
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/votes */
		delete: {
			parameters: parameters18
			responses: responses28
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/watchers": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/watchers */
		get: {
			parameters: parameters18
			responses: {
				200: { content: { "application/json": components["schemas"]["Watchers"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/3/issue/{issueIdOrKey}/watchers */
		post: {
			parameters: parameters18
			requestBody: response21
			responses: responses23
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/watchers */
		delete: {
			parameters: {
				query?: {
					username?: string
					accountId?: string | number
				}
				path: path7
			}
			responses: responses8
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/worklog */
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
		/** POST /rest/api/3/issue/{issueIdOrKey}/worklog */
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
			requestBody: body15
			responses: {
				201: response25
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/worklog (experimental) */
		delete: {
			parameters: parameters22
			requestBody: body16
			responses: responses32
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/move": {
		/** POST /rest/api/3/issue/{issueIdOrKey}/worklog/move (experimental) */
		post: {
			parameters: parameters22
			requestBody: { content: { "application/json": components["schemas"]["WorklogsMoveRequestBean"] } }
			responses: responses32
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/{id}": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id} */
		get: {
			parameters: parameters19
			responses: {
				200: response25
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id} */
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
			requestBody: body15
			responses: {
				200: response25
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id} */
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
			responses: responses33
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties */
		get: {
			parameters: {
				path: {
					issueIdOrKey: string | number
					worklogId: string | number
				}
			}
			responses: {
				200: response14
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}": {
		/** GET /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey} */
		get: {
			parameters: parameters23
			responses: responses34
		}
		/** PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey} */
		put: {
			parameters: parameters23
			requestBody: response2
			responses: responses7
		}
		/** DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey} */
		delete: {
			parameters: parameters23
			responses: responses8
		}
	}
	"/rest/api/3/issueLink": {
		/** POST /rest/api/3/issueLink */
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
	"/rest/api/3/issueLink/{linkId}": {
		/** GET /rest/api/3/issueLink/{linkId} */
		get: {
			parameters: { path: { linkId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueLink"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/issueLink/{linkId} */
		delete: {
			parameters: { path: { linkId: string | number } }
			responses: responses32
		}
	}
	"/rest/api/3/issueLinkType": {
		/** GET /rest/api/3/issueLinkType */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueLinkTypes"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/3/issueLinkType */
		post: {
			requestBody: body17
			responses: {
				201: response26
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/issueLinkType/{issueLinkTypeId}": {
		/** GET /rest/api/3/issueLinkType/{issueLinkTypeId} */
		get: {
			parameters: { path: path9 }
			responses: responses35
		}
		/** PUT /rest/api/3/issueLinkType/{issueLinkTypeId} */
		put: {
			parameters: { path: path9 }
			requestBody: body17
			responses: responses35
		}
		/** DELETE /rest/api/3/issueLinkType/{issueLinkTypeId} */
		delete: {
			parameters: { path: path9 }
			responses: responses33
		}
	}
	"/rest/api/3/issues/archive/export": {
		/** PUT /rest/api/3/issues/archive/export (experimental) */
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
	"/rest/api/3/issuesecurityschemes": {
		/** GET /rest/api/3/issuesecurityschemes */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["SecuritySchemes"] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/3/issuesecurityschemes (experimental) */
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
	"/rest/api/3/issuesecurityschemes/level": {
		/** GET /rest/api/3/issuesecurityschemes/level (experimental) */
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
	"/rest/api/3/issuesecurityschemes/level/default": {
		/** PUT /rest/api/3/issuesecurityschemes/level/default (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["SetDefaultLevelsRequest"] } }
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/level/member": {
		/** GET /rest/api/3/issuesecurityschemes/level/member (experimental) */
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
	"/rest/api/3/issuesecurityschemes/project": {
		/** GET /rest/api/3/issuesecurityschemes/project (experimental) */
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
		/** PUT /rest/api/3/issuesecurityschemes/project (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["AssociateSecuritySchemeWithProjectDetails"] } }
			responses: responses21
		}
	}
	"/rest/api/3/issuesecurityschemes/search": {
		/** GET /rest/api/3/issuesecurityschemes/search (experimental) */
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
	"/rest/api/3/issuesecurityschemes/{id}": {
		/** GET /rest/api/3/issuesecurityschemes/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response27
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/3/issuesecurityschemes/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateIssueSecuritySchemeRequestBean"] } }
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members": {
		/** GET /rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members */
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
	"/rest/api/3/issuesecurityschemes/{schemeId}": {
		/** DELETE /rest/api/3/issuesecurityschemes/{schemeId} (experimental) */
		delete: {
			parameters: parameters24
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level": {
		/** PUT /rest/api/3/issuesecurityschemes/{schemeId}/level (experimental) */
		put: {
			parameters: parameters24
			requestBody: { content: { "application/json": components["schemas"]["AddSecuritySchemeLevelsRequestBean"] } }
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}": {
		/** PUT /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId} (experimental) */
		put: {
			parameters: parameters25
			requestBody: { content: { "application/json": components["schemas"]["UpdateIssueSecurityLevelDetails"] } }
			responses: responses12
		}
		/** DELETE /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId} (experimental) */
		delete: {
			parameters: {
				query?: { replaceWith?: string }
				path: path10
			}
			responses: responses21
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member": {
		/** PUT /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member (experimental) */
		put: {
			parameters: parameters25
			requestBody: { content: { "application/json": components["schemas"]["SecuritySchemeMembersRequest"] } }
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}": {
		/** DELETE /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId} (experimental) */
		delete: {
			parameters: {
				path: {
					schemeId: string | number
					levelId: string | number
					memberId: string | number
				}
			}
			responses: responses12
		}
	}
	"/rest/api/3/issuetype": {
		/** GET /rest/api/3/issuetype */
		get: { responses: { 200: response28 } }
		/** POST /rest/api/3/issuetype */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeCreateBean"] } }
			responses: {
				201: response29
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/3/issuetype/project": {
		/** GET /rest/api/3/issuetype/project (experimental) */
		get: {
			parameters: {
				query: {
					projectId: string | number
					level?: string | number
				}
			}
			responses: {
				200: response28
				400: {}
				404: {}
			}
		}
	}
	"/rest/api/3/issuetype/{id}": {
		/** GET /rest/api/3/issuetype/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response29
				400: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/issuetype/{id} */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeUpdateBean"] } }
			responses: {
				200: response29
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
			}
		}
		/** DELETE /rest/api/3/issuetype/{id} */
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
	"/rest/api/3/issuetype/{id}/alternatives": {
		/** GET /rest/api/3/issuetype/{id}/alternatives */
		get: {
			parameters: parameters1
			responses: {
				200: response28
				404: {}
			}
		}
	}
	"/rest/api/3/issuetype/{id}/avatar2": {
		/** POST /rest/api/3/issuetype/{id}/avatar2 */
		post: {
			parameters: {
				query: query8
				path: path1
			}
			requestBody: { content: { "*/*": unknown } }
			responses: responses36
		}
	}
	"/rest/api/3/issuetype/{issueTypeId}/properties": {
		/** GET /rest/api/3/issuetype/{issueTypeId}/properties */
		get: {
			parameters: { path: { issueTypeId: string | number } }
			responses: {
				200: response14
				400: {}
				404: {}
			}
		}
	}
	"/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}": {
		/** GET /rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey} */
		get: {
			parameters: parameters26
			responses: responses34
		}
		/** PUT /rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey} */
		put: {
			parameters: parameters26
			requestBody: response2
			responses: responses7
		}
		/** DELETE /rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey} */
		delete: {
			parameters: parameters26
			responses: responses8
		}
	}
	"/rest/api/3/issuetypescheme": {
		/** GET /rest/api/3/issuetypescheme */
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
		/** POST /rest/api/3/issuetypescheme */
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
	"/rest/api/3/issuetypescheme/mapping": {
		/** GET /rest/api/3/issuetypescheme/mapping */
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
	"/rest/api/3/issuetypescheme/project": {
		/** GET /rest/api/3/issuetypescheme/project */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeSchemeProjects"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/3/issuetypescheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeSchemeProjectAssociation"] } }
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}": {
		/** PUT /rest/api/3/issuetypescheme/{issueTypeSchemeId} */
		put: {
			parameters: parameters27
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeSchemeUpdateDetails"] } }
			responses: responses16
		}
		/** DELETE /rest/api/3/issuetypescheme/{issueTypeSchemeId} */
		delete: {
			parameters: parameters27
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype": {
		/** PUT /rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype */
		put: {
			parameters: parameters27
			requestBody: body6
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move": {
		/** PUT /rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move */
		put: {
			parameters: parameters27
			requestBody: { content: { "application/json": components["schemas"]["OrderOfIssueTypes"] } }
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}": {
		/** DELETE /rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId} */
		delete: {
			parameters: {
				path: {
					issueTypeSchemeId: string | number
					issueTypeId: string | number
				}
			}
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescreenscheme": {
		/** GET /rest/api/3/issuetypescreenscheme */
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
		/** POST /rest/api/3/issuetypescreenscheme */
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
	"/rest/api/3/issuetypescreenscheme/mapping": {
		/** GET /rest/api/3/issuetypescreenscheme/mapping */
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
	"/rest/api/3/issuetypescreenscheme/project": {
		/** GET /rest/api/3/issuetypescreenscheme/project */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanIssueTypeScreenSchemesProjects"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** PUT /rest/api/3/issuetypescreenscheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeProjectAssociation"] } }
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}": {
		/** PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId} */
		put: {
			parameters: parameters28
			requestBody: { content: { "application/json": components["schemas"]["IssueTypeScreenSchemeUpdateDetails"] } }
			responses: responses16
		}
		/** DELETE /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId} */
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
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping": {
		/** PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping */
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
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default": {
		/** PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default */
		put: {
			parameters: parameters28
			requestBody: { content: { "application/json": components["schemas"]["UpdateDefaultScreenScheme"] } }
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove": {
		/** POST /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove */
		post: {
			parameters: parameters28
			requestBody: body6
			responses: responses16
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project": {
		/** GET /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project */
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
	"/rest/api/3/jql/autocompletedata": {
		/** GET /rest/api/3/jql/autocompletedata */
		get: {
			responses: {
				200: response30
				401: {}
			}
		}
		/** POST /rest/api/3/jql/autocompletedata */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SearchAutoCompleteFilter"] } }
			responses: {
				200: response30
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/jql/autocompletedata/suggestions": {
		/** GET /rest/api/3/jql/autocompletedata/suggestions */
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
	"/rest/api/3/jql/function/computation": {
		/** GET /rest/api/3/jql/function/computation */
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
		/** POST /rest/api/3/jql/function/computation */
		post: {
			parameters: { query?: { skipNotFoundPrecomputations?: boolean | ("true" | "false") } }
			requestBody: { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationUpdateRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationUpdateResponse"] } }
				204: response2
				400: response31
				403: response31
				404: response31
			}
		}
	}
	"/rest/api/3/jql/function/computation/search": {
		/** POST /rest/api/3/jql/function/computation/search */
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
	"/rest/api/3/jql/match": {
		/** POST /rest/api/3/jql/match */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["IssuesAndJQLQueries"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueMatches"] } }
				400: {}
			}
		}
	}
	"/rest/api/3/jql/parse": {
		/** POST /rest/api/3/jql/parse */
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
	"/rest/api/3/jql/pdcleaner": {
		/** POST /rest/api/3/jql/pdcleaner */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["JQLPersonalDataMigrationRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ConvertedJQLQueries"] } }
				400: response21
				401: response21
			}
		}
	}
	"/rest/api/3/jql/sanitize": {
		/** POST /rest/api/3/jql/sanitize (experimental) */
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
	"/rest/api/3/label": {
		/** GET /rest/api/3/label */
		get: {
			parameters: parameters29
			responses: { 200: { content: { "application/json": components["schemas"]["PageBeanString"] } } }
		}
	}
	"/rest/api/3/license/approximateLicenseCount": {
		/** GET /rest/api/3/license/approximateLicenseCount (experimental) */
		get: {
			responses: {
				200: response32
				401: response6
				403: response6
			}
		}
	}
	"/rest/api/3/license/approximateLicenseCount/product/{applicationKey}": {
		/** GET /rest/api/3/license/approximateLicenseCount/product/{applicationKey} (experimental) */
		get: {
			parameters: { path: { applicationKey: "jira-core" | "jira-product-discovery" | "jira-software" | "jira-servicedesk" } }
			responses: {
				200: response32
				401: response1
				403: response1
			}
		}
	}
	"/rest/api/3/mypermissions": {
		/** GET /rest/api/3/mypermissions */
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
	"/rest/api/3/mypreferences": {
		/** GET /rest/api/3/mypreferences */
		get: {
			parameters: { query: { key: string } }
			responses: {
				200: response21
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/mypreferences */
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
		/** DELETE /rest/api/3/mypreferences */
		delete: {
			parameters: { query: { key: string } }
			responses: responses28
		}
	}
	"/rest/api/3/mypreferences/locale": {
		/** GET /rest/api/3/mypreferences/locale */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Locale"] } }
				401: {}
			}
		}
		/** @deprecated PUT /rest/api/3/mypreferences/locale */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["Locale"] } }
			responses: {
				204: response2
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/myself": {
		/** GET /rest/api/3/myself */
		get: {
			parameters: parameters2
			responses: {
				200: response33
				401: {}
			}
		}
	}
	"/rest/api/3/notificationscheme": {
		/** GET /rest/api/3/notificationscheme */
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
		/** POST /rest/api/3/notificationscheme (experimental) */
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
	"/rest/api/3/notificationscheme/project": {
		/** GET /rest/api/3/notificationscheme/project */
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
	"/rest/api/3/notificationscheme/{id}": {
		/** GET /rest/api/3/notificationscheme/{id} */
		get: {
			parameters: parameters15
			responses: responses37
		}
		/** PUT /rest/api/3/notificationscheme/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateNotificationSchemeDetails"] } }
			responses: responses12
		}
	}
	"/rest/api/3/notificationscheme/{id}/notification": {
		/** PUT /rest/api/3/notificationscheme/{id}/notification */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["AddNotificationsDetails"] } }
			responses: responses12
		}
	}
	"/rest/api/3/notificationscheme/{notificationSchemeId}": {
		/** DELETE /rest/api/3/notificationscheme/{notificationSchemeId} (experimental) */
		delete: {
			parameters: { path: { notificationSchemeId: string | number } }
			responses: responses12
		}
	}
	"/rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}": {
		/** DELETE /rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId} */
		delete: {
			parameters: {
				path: {
					notificationSchemeId: string | number
					notificationId: string | number
				}
			}
			responses: responses12
		}
	}
	"/rest/api/3/permissions": {
		/** GET /rest/api/3/permissions */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Permissions"] } }
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/permissions/check": {
		/** POST /rest/api/3/permissions/check */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkPermissionsRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkPermissionGrants"] } }
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/3/permissions/project": {
		/** POST /rest/api/3/permissions/project */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["PermissionsKeysBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PermittedProjects"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/permissionscheme": {
		/** GET /rest/api/3/permissionscheme */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["PermissionSchemes"] } }
				401: {}
			}
		}
		/** POST /rest/api/3/permissionscheme */
		post: {
			parameters: parameters2
			requestBody: body18
			responses: {
				201: response34
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/permissionscheme/{schemeId}": {
		/** GET /rest/api/3/permissionscheme/{schemeId} */
		get: {
			parameters: parameters30
			responses: {
				200: response34
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/permissionscheme/{schemeId} */
		put: {
			parameters: parameters30
			requestBody: body18
			responses: responses38
		}
		/** DELETE /rest/api/3/permissionscheme/{schemeId} */
		delete: {
			parameters: parameters24
			responses: responses9
		}
	}
	"/rest/api/3/permissionscheme/{schemeId}/permission": {
		/** GET /rest/api/3/permissionscheme/{schemeId}/permission */
		get: {
			parameters: parameters30
			responses: {
				200: { content: { "application/json": components["schemas"]["PermissionGrants"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/3/permissionscheme/{schemeId}/permission */
		post: {
			parameters: parameters30
			requestBody: { content: { "application/json": components["schemas"]["PermissionGrantRequest"] } }
			responses: {
				201: response35
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}": {
		/** GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId} */
		get: {
			parameters: {
				query?: query7
				path: path12
			}
			responses: {
				200: response35
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId} */
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
	"/rest/api/3/plans/plan": {
		/** GET /rest/api/3/plans/plan (experimental) */
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
		/** POST /rest/api/3/plans/plan (experimental) */
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
	"/rest/api/3/plans/plan/{planId}": {
		/** GET /rest/api/3/plans/plan/{planId} (experimental) */
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
		/** PUT /rest/api/3/plans/plan/{planId} (experimental) */
		put: {
			parameters: {
				query?: query9
				header: header1
				path: path13
			}
			requestBody: body19
			responses: responses39
		}
	}
	"/rest/api/3/plans/plan/{planId}/archive": {
		/** PUT /rest/api/3/plans/plan/{planId}/archive (experimental) */
		put: {
			parameters: parameters31
			responses: responses40
		}
	}
	"/rest/api/3/plans/plan/{planId}/duplicate": {
		/** POST /rest/api/3/plans/plan/{planId}/duplicate (experimental) */
		post: {
			parameters: parameters31
			requestBody: { content: { "application/json": components["schemas"]["DuplicatePlanRequest"] } }
			responses: responses41
		}
	}
	"/rest/api/3/plans/plan/{planId}/team": {
		/** GET /rest/api/3/plans/plan/{planId}/team (experimental) */
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
	"/rest/api/3/plans/plan/{planId}/team/atlassian": {
		/** POST /rest/api/3/plans/plan/{planId}/team/atlassian (experimental) */
		post: {
			parameters: parameters31
			requestBody: { content: { "application/json": components["schemas"]["AddAtlassianTeamRequest"] } }
			responses: responses39
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}": {
		/** GET /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId} (experimental) */
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
		/** PUT /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId} (experimental) */
		put: {
			parameters: {
				header: header1
				path: path11
			}
			requestBody: body19
			responses: responses39
		}
		/** DELETE /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId} (experimental) */
		delete: {
			parameters: parameters32
			responses: responses40
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/planonly": {
		/** POST /rest/api/3/plans/plan/{planId}/team/planonly (experimental) */
		post: {
			parameters: parameters31
			requestBody: { content: { "application/json": components["schemas"]["CreatePlanOnlyTeamRequest"] } }
			responses: responses41
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}": {
		/** GET /rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId} (experimental) */
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
		/** PUT /rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId} (experimental) */
		put: {
			parameters: {
				header: header1
				path: path14
			}
			requestBody: body19
			responses: responses39
		}
		/** DELETE /rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId} (experimental) */
		delete: {
			parameters: parameters33
			responses: responses40
		}
	}
	"/rest/api/3/plans/plan/{planId}/trash": {
		/** PUT /rest/api/3/plans/plan/{planId}/trash (experimental) */
		put: {
			parameters: parameters31
			responses: responses40
		}
	}
	"/rest/api/3/priority": {
		/** @deprecated GET /rest/api/3/priority */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Priority"][] } }
				401: {}
			}
		}
		/** POST /rest/api/3/priority */
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
	"/rest/api/3/priority/default": {
		/** PUT /rest/api/3/priority/default */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["SetDefaultPriorityRequest"] } }
			responses: responses12
		}
	}
	"/rest/api/3/priority/move": {
		/** PUT /rest/api/3/priority/move */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["ReorderIssuePriorities"] } }
			responses: responses12
		}
	}
	"/rest/api/3/priority/search": {
		/** GET /rest/api/3/priority/search */
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
	"/rest/api/3/priority/{id}": {
		/** GET /rest/api/3/priority/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["Priority"] } }
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/priority/{id} */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdatePriorityDetails"] } }
			responses: responses12
		}
		/** DELETE /rest/api/3/priority/{id} */
		delete: {
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/3/priorityscheme": {
		/** GET /rest/api/3/priorityscheme (experimental) */
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
		/** POST /rest/api/3/priorityscheme (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreatePrioritySchemeDetails"] } }
			responses: {
				201: response37
				202: response37
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/3/priorityscheme/mappings": {
		/** POST /rest/api/3/priorityscheme/mappings (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SuggestedMappingsRequestBean"] } }
			responses: responses42
		}
	}
	"/rest/api/3/priorityscheme/priorities/available": {
		/** GET /rest/api/3/priorityscheme/priorities/available (experimental) */
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
			responses: responses42
		}
	}
	"/rest/api/3/priorityscheme/{schemeId}": {
		/** PUT /rest/api/3/priorityscheme/{schemeId} (experimental) */
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
		/** DELETE /rest/api/3/priorityscheme/{schemeId} (experimental) */
		delete: {
			parameters: parameters24
			responses: responses11
		}
	}
	"/rest/api/3/priorityscheme/{schemeId}/priorities": {
		/** GET /rest/api/3/priorityscheme/{schemeId}/priorities (experimental) */
		get: {
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
				}
				path: path16
			}
			responses: responses42
		}
	}
	"/rest/api/3/priorityscheme/{schemeId}/projects": {
		/** GET /rest/api/3/priorityscheme/{schemeId}/projects (experimental) */
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
				200: response38
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/project": {
		/** @deprecated GET /rest/api/3/project */
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
		/** POST /rest/api/3/project */
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
	"/rest/api/3/project-template": {
		/** POST /rest/api/3/project-template */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ProjectCustomTemplateCreateRequestDTO"] } }
			responses: { 303: response2 }
		}
	}
	"/rest/api/3/project-template/edit-template": {
		/** PUT /rest/api/3/project-template/edit-template (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["EditTemplateRequest"] } }
			responses: { 200: response2 }
		}
	}
	"/rest/api/3/project-template/live-template": {
		/** GET /rest/api/3/project-template/live-template (experimental) */
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
	"/rest/api/3/project-template/remove-template": {
		/** DELETE /rest/api/3/project-template/remove-template (experimental) */
		delete: {
			parameters: { query: { templateKey: string } }
			responses: { 200: response2 }
		}
	}
	"/rest/api/3/project-template/save-template": {
		/** POST /rest/api/3/project-template/save-template (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SaveTemplateRequest"] } }
			responses: { 200: { content: { "application/json": components["schemas"]["SaveTemplateResponse"] } } }
		}
	}
	"/rest/api/3/project/recent": {
		/** GET /rest/api/3/project/recent (experimental) */
		get: {
			parameters: { query?: query10 }
			responses: {
				200: { content: { "application/json": components["schemas"]["Project"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/project/search": {
		/** GET /rest/api/3/project/search */
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
				200: response38
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/type": {
		/** GET /rest/api/3/project/type */
		get: {
			responses: {
				200: response39
				401: {}
			}
		}
	}
	"/rest/api/3/project/type/accessible": {
		/** GET /rest/api/3/project/type/accessible */
		get: { responses: { 200: response39 } }
	}
	"/rest/api/3/project/type/{projectTypeKey}": {
		/** GET /rest/api/3/project/type/{projectTypeKey} */
		get: {
			parameters: parameters34
			responses: responses43
		}
	}
	"/rest/api/3/project/type/{projectTypeKey}/accessible": {
		/** GET /rest/api/3/project/type/{projectTypeKey}/accessible */
		get: {
			parameters: parameters34
			responses: responses43
		}
	}
	"/rest/api/3/project/{projectIdOrKey}": {
		/** GET /rest/api/3/project/{projectIdOrKey} */
		get: {
			parameters: {
				query?: query10
				path: path6
			}
			responses: {
				200: response40
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/project/{projectIdOrKey} */
		put: {
			parameters: parameters35
			requestBody: { content: { "application/json": components["schemas"]["UpdateProjectDetails"] } }
			responses: {
				200: response40
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/project/{projectIdOrKey} */
		delete: {
			parameters: {
				query?: { enableUndo?: boolean | ("true" | "false") }
				path: path6
			}
			responses: responses28
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/archive": {
		/** POST /rest/api/3/project/{projectIdOrKey}/archive */
		post: {
			parameters: parameters36
			responses: responses23
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatar": {
		/** PUT /rest/api/3/project/{projectIdOrKey}/avatar */
		put: {
			parameters: parameters36
			requestBody: { content: { "application/json": components["schemas"]["AvatarRequest"] } }
			responses: responses44
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatar/{id}": {
		/** DELETE /rest/api/3/project/{projectIdOrKey}/avatar/{id} */
		delete: {
			parameters: parameters37
			responses: responses9
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatar2": {
		/** POST /rest/api/3/project/{projectIdOrKey}/avatar2 */
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
			responses: responses36
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatars": {
		/** GET /rest/api/3/project/{projectIdOrKey}/avatars */
		get: {
			parameters: parameters36
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectAvatars"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/classification-config": {
		/** GET /rest/api/3/project/{projectIdOrKey}/classification-config (experimental) */
		get: {
			parameters: parameters36
			responses: responses45
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/classification-level/default": {
		/** GET /rest/api/3/project/{projectIdOrKey}/classification-level/default (experimental) */
		get: {
			parameters: parameters36
			responses: responses45
		}
		/** PUT /rest/api/3/project/{projectIdOrKey}/classification-level/default (experimental) */
		put: {
			parameters: parameters36
			requestBody: { content: { "application/json": components["schemas"]["UpdateDefaultProjectClassificationBean"] } }
			responses: responses14
		}
		/** DELETE /rest/api/3/project/{projectIdOrKey}/classification-level/default (experimental) */
		delete: {
			parameters: parameters36
			responses: responses14
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/component": {
		/** GET /rest/api/3/project/{projectIdOrKey}/component */
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
	"/rest/api/3/project/{projectIdOrKey}/components": {
		/** GET /rest/api/3/project/{projectIdOrKey}/components */
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
	"/rest/api/3/project/{projectIdOrKey}/delete": {
		/** POST /rest/api/3/project/{projectIdOrKey}/delete (experimental) */
		post: {
			parameters: parameters36
			responses: {
				303: response41
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/features": {
		/** GET /rest/api/3/project/{projectIdOrKey}/features */
		get: {
			parameters: parameters36
			responses: responses46
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/features/{featureKey}": {
		/** PUT /rest/api/3/project/{projectIdOrKey}/features/{featureKey} */
		put: {
			parameters: {
				path: {
					projectIdOrKey: string | number
					featureKey: string | number
				}
			}
			requestBody: { content: { "application/json": components["schemas"]["ProjectFeatureState"] } }
			responses: responses46
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/properties": {
		/** GET /rest/api/3/project/{projectIdOrKey}/properties */
		get: {
			parameters: parameters36
			responses: responses5
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}": {
		/** GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey} */
		get: {
			parameters: parameters38
			responses: responses6
		}
		/** PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey} */
		put: {
			parameters: parameters38
			requestBody: response2
			responses: responses7
		}
		/** DELETE /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey} */
		delete: {
			parameters: parameters38
			responses: responses8
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/restore": {
		/** POST /rest/api/3/project/{projectIdOrKey}/restore (experimental) */
		post: {
			parameters: parameters36
			responses: {
				200: response40
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/role": {
		/** GET /rest/api/3/project/{projectIdOrKey}/role */
		get: {
			parameters: parameters36
			responses: {
				200: { content: { "application/json": { [key: string]: string } } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/role/{id}": {
		/** GET /rest/api/3/project/{projectIdOrKey}/role/{id} */
		get: {
			parameters: {
				query?: { excludeInactiveUsers?: boolean | ("true" | "false") }
				path: path17
			}
			responses: responses47
		}
		/** PUT /rest/api/3/project/{projectIdOrKey}/role/{id} */
		put: {
			parameters: parameters37
			requestBody: { content: { "application/json": components["schemas"]["ProjectRoleActorsUpdateBean"] } }
			responses: responses47
		}
		/** POST /rest/api/3/project/{projectIdOrKey}/role/{id} */
		post: {
			parameters: parameters37
			requestBody: { content: { "application/json": components["schemas"]["ActorsMap"] } }
			responses: responses47
		}
		/** DELETE /rest/api/3/project/{projectIdOrKey}/role/{id} */
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
	"/rest/api/3/project/{projectIdOrKey}/roledetails": {
		/** GET /rest/api/3/project/{projectIdOrKey}/roledetails */
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
	"/rest/api/3/project/{projectIdOrKey}/statuses": {
		/** GET /rest/api/3/project/{projectIdOrKey}/statuses */
		get: {
			parameters: parameters36
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueTypeWithStatus"][] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/version": {
		/** GET /rest/api/3/project/{projectIdOrKey}/version */
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
	"/rest/api/3/project/{projectIdOrKey}/versions": {
		/** GET /rest/api/3/project/{projectIdOrKey}/versions */
		get: {
			parameters: parameters35
			responses: {
				200: { content: { "application/json": components["schemas"]["Version"][] } }
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectId}/email": {
		/** GET /rest/api/3/project/{projectId}/email */
		get: {
			parameters: { path: { projectId: string | number } }
			responses: {
				200: response42
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/project/{projectId}/email */
		put: {
			parameters: { path: { projectId: string | number } }
			requestBody: response42
			responses: responses23
		}
	}
	"/rest/api/3/project/{projectId}/hierarchy": {
		/** GET /rest/api/3/project/{projectId}/hierarchy */
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
	"/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme": {
		/** GET /rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme */
		get: {
			parameters: { path: path18 }
			responses: {
				200: response27
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/notificationscheme": {
		/** GET /rest/api/3/project/{projectKeyOrId}/notificationscheme */
		get: {
			parameters: parameters39
			responses: responses37
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/permissionscheme": {
		/** GET /rest/api/3/project/{projectKeyOrId}/permissionscheme */
		get: {
			parameters: parameters39
			responses: responses38
		}
		/** PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme */
		put: {
			parameters: parameters39
			requestBody: { content: { "application/json": components["schemas"]["IdBean"] } }
			responses: responses38
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/securitylevel": {
		/** GET /rest/api/3/project/{projectKeyOrId}/securitylevel */
		get: {
			parameters: { path: path18 }
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectIssueSecurityLevels"] } }
				404: {}
			}
		}
	}
	"/rest/api/3/projectCategory": {
		/** GET /rest/api/3/projectCategory */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectCategory"][] } }
				401: {}
			}
		}
		/** POST /rest/api/3/projectCategory */
		post: {
			requestBody: body20
			responses: {
				201: response43
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/3/projectCategory/{id}": {
		/** GET /rest/api/3/projectCategory/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response43
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/projectCategory/{id} */
		put: {
			parameters: parameters1
			requestBody: body20
			responses: {
				200: { content: { "application/json": components["schemas"]["UpdatedProjectCategory"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/api/3/projectCategory/{id} */
		delete: {
			parameters: parameters1
			responses: responses9
		}
	}
	"/rest/api/3/projects/fields": {
		/** GET /rest/api/3/projects/fields (experimental) */
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
	"/rest/api/3/projectvalidate/key": {
		/** GET /rest/api/3/projectvalidate/key */
		get: {
			parameters: { query?: { key?: string } }
			responses: {
				200: response1
				401: {}
			}
		}
	}
	"/rest/api/3/projectvalidate/validProjectKey": {
		/** GET /rest/api/3/projectvalidate/validProjectKey */
		get: {
			parameters: { query?: { key?: string } }
			responses: {
				200: response21
				401: {}
			}
		}
	}
	"/rest/api/3/projectvalidate/validProjectName": {
		/** GET /rest/api/3/projectvalidate/validProjectName */
		get: {
			parameters: { query: { name: string } }
			responses: {
				200: response21
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/redact": {
		/** POST /rest/api/3/redact */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkRedactionRequest"] } }
			responses: {
				202: response21
				400: response1
				401: {}
				403: response1
			}
		}
	}
	"/rest/api/3/redact/status/{jobId}": {
		/** GET /rest/api/3/redact/status/{jobId} */
		get: {
			parameters: { path: { jobId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RedactionJobStatusResponse"] } }
				403: response1
				404: response1
			}
		}
	}
	"/rest/api/3/resolution": {
		/** @deprecated GET /rest/api/3/resolution */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["Resolution"][] } }
				401: {}
			}
		}
		/** POST /rest/api/3/resolution (experimental) */
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
	"/rest/api/3/resolution/default": {
		/** PUT /rest/api/3/resolution/default (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["SetDefaultResolutionRequest"] } }
			responses: responses12
		}
	}
	"/rest/api/3/resolution/move": {
		/** PUT /rest/api/3/resolution/move (experimental) */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["ReorderIssueResolutionsRequest"] } }
			responses: responses12
		}
	}
	"/rest/api/3/resolution/search": {
		/** GET /rest/api/3/resolution/search (experimental) */
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
	"/rest/api/3/resolution/{id}": {
		/** GET /rest/api/3/resolution/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["Resolution"] } }
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/resolution/{id} (experimental) */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["UpdateResolutionDetails"] } }
			responses: responses12
		}
		/** DELETE /rest/api/3/resolution/{id} (experimental) */
		delete: {
			parameters: {
				query: { replaceWith: string }
				path: path1
			}
			responses: responses21
		}
	}
	"/rest/api/3/role": {
		/** GET /rest/api/3/role */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ProjectRole"][] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/3/role */
		post: {
			requestBody: body21
			responses: {
				200: response44
				400: {}
				401: {}
				403: {}
				409: {}
			}
		}
	}
	"/rest/api/3/role/{id}": {
		/** GET /rest/api/3/role/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: response44
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/role/{id} */
		put: {
			parameters: parameters1
			requestBody: body21
			responses: responses48
		}
		/** POST /rest/api/3/role/{id} */
		post: {
			parameters: parameters1
			requestBody: body21
			responses: responses48
		}
		/** DELETE /rest/api/3/role/{id} */
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
	"/rest/api/3/role/{id}/actors": {
		/** GET /rest/api/3/role/{id}/actors */
		get: {
			parameters: parameters1
			responses: responses48
		}
		/** POST /rest/api/3/role/{id}/actors */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["ActorInputBean"] } }
			responses: responses48
		}
		/** DELETE /rest/api/3/role/{id}/actors */
		delete: {
			parameters: {
				query?: {
					user?: string
					groupId?: string | number
					group?: string
				}
				path: path1
			}
			responses: responses48
		}
	}
	"/rest/api/3/screens": {
		/** GET /rest/api/3/screens */
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
		/** POST /rest/api/3/screens (experimental) */
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
	"/rest/api/3/screens/addToDefault/{fieldId}": {
		/** POST /rest/api/3/screens/addToDefault/{fieldId} */
		post: {
			parameters: parameters8
			responses: responses2
		}
	}
	"/rest/api/3/screens/tabs": {
		/** GET /rest/api/3/screens/tabs (experimental) */
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
	"/rest/api/3/screens/{screenId}": {
		/** PUT /rest/api/3/screens/{screenId} (experimental) */
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
		/** DELETE /rest/api/3/screens/{screenId} (experimental) */
		delete: {
			parameters: parameters40
			responses: responses17
		}
	}
	"/rest/api/3/screens/{screenId}/availableFields": {
		/** GET /rest/api/3/screens/{screenId}/availableFields */
		get: {
			parameters: parameters40
			responses: responses49
		}
	}
	"/rest/api/3/screens/{screenId}/tabs": {
		/** GET /rest/api/3/screens/{screenId}/tabs */
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
		/** POST /rest/api/3/screens/{screenId}/tabs */
		post: {
			parameters: parameters40
			requestBody: body22
			responses: responses50
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}": {
		/** PUT /rest/api/3/screens/{screenId}/tabs/{tabId} */
		put: {
			parameters: parameters41
			requestBody: body22
			responses: responses50
		}
		/** DELETE /rest/api/3/screens/{screenId}/tabs/{tabId} */
		delete: {
			parameters: parameters41
			responses: responses9
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/fields": {
		/** GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields */
		get: {
			parameters: {
				query?: { projectKey?: string }
				path: path20
			}
			responses: responses49
		}
		/** POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields */
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
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}": {
		/** DELETE /rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id} */
		delete: {
			parameters: parameters42
			responses: responses8
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move": {
		/** POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move */
		post: {
			parameters: parameters42
			requestBody: { content: { "application/json": components["schemas"]["MoveFieldBean"] } }
			responses: responses23
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}": {
		/** POST /rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos} */
		post: {
			parameters: {
				path: {
					screenId: string | number
					tabId: string | number
					pos: string | number
				}
			}
			responses: responses23
		}
	}
	"/rest/api/3/screenscheme": {
		/** GET /rest/api/3/screenscheme */
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
		/** POST /rest/api/3/screenscheme */
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
	"/rest/api/3/screenscheme/{screenSchemeId}": {
		/** PUT /rest/api/3/screenscheme/{screenSchemeId} */
		put: {
			parameters: { path: { screenSchemeId: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["UpdateScreenSchemeDetails"] } }
			responses: responses16
		}
		/** DELETE /rest/api/3/screenscheme/{screenSchemeId} */
		delete: {
			parameters: { path: { screenSchemeId: string | number } }
			responses: responses17
		}
	}
	"/rest/api/3/search": {
		/** @deprecated GET /rest/api/3/search */
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
			responses: responses51
		}
		/** @deprecated POST /rest/api/3/search */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SearchRequestBean"] } }
			responses: responses51
		}
	}
	"/rest/api/3/search/approximate-count": {
		/** POST /rest/api/3/search/approximate-count */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["JQLCountRequestBean"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["JQLCountResultsBean"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/search/jql": {
		/** GET /rest/api/3/search/jql */
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
			responses: responses52
		}
		/** POST /rest/api/3/search/jql */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["SearchAndReconcileRequestBean"] } }
			responses: responses52
		}
	}
	"/rest/api/3/securitylevel/{id}": {
		/** GET /rest/api/3/securitylevel/{id} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["SecurityLevel"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/serverInfo": {
		/** GET /rest/api/3/serverInfo */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ServerInformation"] } }
				401: {}
			}
		}
	}
	"/rest/api/3/settings/columns": {
		/** GET /rest/api/3/settings/columns */
		get: {
			responses: {
				200: response18
				401: response1
				403: response1
			}
		}
		/** PUT /rest/api/3/settings/columns */
		put: {
			requestBody: {
				content: {
					"*/*": components["schemas"]["ColumnRequestBody"]
					"multipart/form-data": components["schemas"]["ColumnRequestBody"]
				}
			}
			responses: responses29
		}
	}
	"/rest/api/3/status": {
		/** GET /rest/api/3/status */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusDetails"][] } }
				401: {}
			}
		}
	}
	"/rest/api/3/status/{idOrName}": {
		/** GET /rest/api/3/status/{idOrName} */
		get: {
			parameters: { path: { idOrName: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusDetails"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/statuscategory": {
		/** GET /rest/api/3/statuscategory */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusCategory"][] } }
				401: {}
			}
		}
	}
	"/rest/api/3/statuscategory/{idOrKey}": {
		/** GET /rest/api/3/statuscategory/{idOrKey} */
		get: {
			parameters: { path: { idOrKey: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["StatusCategory"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/statuses": {
		/** GET /rest/api/3/statuses */
		get: {
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: responses53
		}
		/** PUT /rest/api/3/statuses */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["StatusUpdateRequest"] } }
			responses: {
				204: response2
				400: response2
				401: {}
				409: {}
			}
		}
		/** POST /rest/api/3/statuses */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["StatusCreateRequest"] } }
			responses: {
				200: response36
				400: response2
				401: {}
				409: {}
			}
		}
		/** DELETE /rest/api/3/statuses */
		delete: {
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: {
				204: response2
				400: response2
				401: {}
			}
		}
	}
	"/rest/api/3/statuses/byNames": {
		/** GET /rest/api/3/statuses/byNames */
		get: {
			parameters: {
				query: {
					name: string | readonly string[]
					projectId?: string | number
				}
			}
			responses: responses53
		}
	}
	"/rest/api/3/statuses/search": {
		/** GET /rest/api/3/statuses/search */
		get: {
			parameters: {
				query?: {
					projectId?: string | number
					startAt?: string | number
					maxResults?: string | number
					searchString?: string
					statusCategory?: string
					includeGlobalStatuses?: boolean | ("true" | "false")
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PageOfStatuses"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages": {
		/** GET /rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages */
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
	"/rest/api/3/statuses/{statusId}/projectUsages": {
		/** GET /rest/api/3/statuses/{statusId}/projectUsages */
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
	"/rest/api/3/statuses/{statusId}/workflowUsages": {
		/** GET /rest/api/3/statuses/{statusId}/workflowUsages */
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
	"/rest/api/3/task/{taskId}": {
		/** GET /rest/api/3/task/{taskId} */
		get: {
			parameters: { path: { taskId: string | number } }
			responses: {
				200: response41
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/3/task/{taskId}/cancel": {
		/** POST /rest/api/3/task/{taskId}/cancel (experimental) */
		post: {
			parameters: { path: { taskId: string | number } }
			responses: {
				202: response2
				400: response46
				401: response46
				403: response46
				404: response46
			}
		}
	}
	"/rest/api/3/uiModifications": {
		/** GET /rest/api/3/uiModifications */
		get: {
			parameters: parameters44
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanUiModificationDetails"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/3/uiModifications */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateUiModificationDetails"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["UiModificationIdentifiers"] } }
				400: {}
				401: {}
				403: {}
				404: response47
			}
		}
	}
	"/rest/api/3/uiModifications/{uiModificationId}": {
		/** PUT /rest/api/3/uiModifications/{uiModificationId} */
		put: {
			parameters: { path: { uiModificationId: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["UpdateUiModificationDetails"] } }
			responses: {
				204: response2
				400: {}
				401: {}
				403: {}
				404: response47
			}
		}
		/** DELETE /rest/api/3/uiModifications/{uiModificationId} */
		delete: {
			parameters: { path: { uiModificationId: string | number } }
			responses: responses44
		}
	}
	"/rest/api/3/universal_avatar/type/{type}/owner/{entityId}": {
		/** GET /rest/api/3/universal_avatar/type/{type}/owner/{entityId} */
		get: {
			parameters: { path: path21 }
			responses: {
				200: { content: { "application/json": components["schemas"]["Avatars"] } }
				401: {}
				404: {}
			}
		}
		/** POST /rest/api/3/universal_avatar/type/{type}/owner/{entityId} */
		post: {
			parameters: {
				query: query8
				path: path21
			}
			requestBody: { content: { "*/*": unknown } }
			responses: responses36
		}
	}
	"/rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}": {
		/** DELETE /rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id} */
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
	"/rest/api/3/universal_avatar/view/type/{type}": {
		/** GET /rest/api/3/universal_avatar/view/type/{type} */
		get: {
			parameters: {
				query?: query12
				path: { type: "issuetype" | "project" | "priority" }
			}
			responses: {
				200: response45
				401: response49
				403: response49
				404: response49
			}
		}
	}
	"/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}": {
		/** GET /rest/api/3/universal_avatar/view/type/{type}/avatar/{id} */
		get: {
			parameters: {
				query?: query12
				path: {
					type: "issuetype" | "project" | "priority"
					id: string | number
				}
			}
			responses: responses54
		}
	}
	"/rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}": {
		/** GET /rest/api/3/universal_avatar/view/type/{type}/owner/{entityId} */
		get: {
			parameters: {
				query?: query12
				path: {
					type: "issuetype" | "project" | "priority"
					entityId: string | number
				}
			}
			responses: responses54
		}
	}
	"/rest/api/3/user": {
		/** GET /rest/api/3/user */
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
				200: response33
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/3/user */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["NewUserDetails"] } }
			responses: {
				201: response33
				400: {}
				401: {}
				403: {}
			}
		}
		/** DELETE /rest/api/3/user */
		delete: {
			parameters: parameters45
			responses: responses8
		}
	}
	"/rest/api/3/user/assignable/multiProjectSearch": {
		/** GET /rest/api/3/user/assignable/multiProjectSearch */
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
			responses: responses55
		}
	}
	"/rest/api/3/user/assignable/search": {
		/** GET /rest/api/3/user/assignable/search */
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
			responses: responses55
		}
	}
	"/rest/api/3/user/bulk": {
		/** GET /rest/api/3/user/bulk (experimental) */
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
				200: response50
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/user/bulk/migration": {
		/** GET /rest/api/3/user/bulk/migration (experimental) */
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
	"/rest/api/3/user/columns": {
		/** GET /rest/api/3/user/columns */
		get: {
			parameters: parameters46
			responses: {
				200: response18
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/user/columns */
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
		/** DELETE /rest/api/3/user/columns */
		delete: {
			parameters: parameters46
			responses: {
				204: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/api/3/user/email": {
		/** GET /rest/api/3/user/email */
		get: {
			parameters: { query: { accountId: string | number } }
			responses: {
				200: response51
				400: {}
				401: {}
				404: {}
				503: {}
			}
		}
	}
	"/rest/api/3/user/email/bulk": {
		/** GET /rest/api/3/user/email/bulk */
		get: {
			parameters: { query: { accountId: (string | number) | readonly (string | number)[] } }
			responses: {
				200: response51
				400: {}
				401: {}
				503: {}
			}
		}
	}
	"/rest/api/3/user/groups": {
		/** GET /rest/api/3/user/groups */
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
	"/rest/api/3/user/permission/search": {
		/** GET /rest/api/3/user/permission/search */
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
				200: response52
				400: {}
				401: {}
				403: {}
				404: {}
				429: {}
			}
		}
	}
	"/rest/api/3/user/picker": {
		/** GET /rest/api/3/user/picker */
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
	"/rest/api/3/user/properties": {
		/** GET /rest/api/3/user/properties */
		get: {
			parameters: { query?: query6 }
			responses: responses5
		}
	}
	"/rest/api/3/user/properties/{propertyKey}": {
		/** GET /rest/api/3/user/properties/{propertyKey} */
		get: {
			parameters: parameters47
			responses: responses6
		}
		/** PUT /rest/api/3/user/properties/{propertyKey} */
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
		/** DELETE /rest/api/3/user/properties/{propertyKey} */
		delete: {
			parameters: parameters47
			responses: responses8
		}
	}
	"/rest/api/3/user/search": {
		/** GET /rest/api/3/user/search */
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
				200: response52
				400: {}
				401: {}
				429: {}
			}
		}
	}
	"/rest/api/3/user/search/query": {
		/** GET /rest/api/3/user/search/query */
		get: {
			parameters: {
				query: {
					query: string
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: {
				200: response50
				400: response1
				401: response1
				403: response1
				408: response1
			}
		}
	}
	"/rest/api/3/user/search/query/key": {
		/** GET /rest/api/3/user/search/query/key */
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
	"/rest/api/3/user/viewissue/search": {
		/** GET /rest/api/3/user/viewissue/search */
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
			responses: responses55
		}
	}
	"/rest/api/3/users": {
		/** GET /rest/api/3/users */
		get: {
			parameters: parameters44
			responses: responses56
		}
	}
	"/rest/api/3/users/search": {
		/** GET /rest/api/3/users/search */
		get: {
			parameters: parameters44
			responses: responses56
		}
	}
	"/rest/api/3/version": {
		/** POST /rest/api/3/version */
		post: {
			requestBody: body23
			responses: {
				201: response53
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/version/{id}": {
		/** GET /rest/api/3/version/{id} */
		get: {
			parameters: parameters15
			responses: {
				200: response53
				401: {}
				404: {}
			}
		}
		/** PUT /rest/api/3/version/{id} */
		put: {
			parameters: parameters1
			requestBody: body23
			responses: responses57
		}
		/** @deprecated DELETE /rest/api/3/version/{id} */
		delete: {
			parameters: {
				query?: {
					moveFixIssuesTo?: string
					moveAffectedIssuesTo?: string
				}
				path: path1
			}
			responses: responses33
		}
	}
	"/rest/api/3/version/{id}/mergeto/{moveIssuesTo}": {
		/** PUT /rest/api/3/version/{id}/mergeto/{moveIssuesTo} */
		put: {
			parameters: {
				path: {
					id: string | number
					moveIssuesTo: string | number
				}
			}
			responses: responses14
		}
	}
	"/rest/api/3/version/{id}/move": {
		/** POST /rest/api/3/version/{id}/move */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["VersionMoveBean"] } }
			responses: responses57
		}
	}
	"/rest/api/3/version/{id}/relatedIssueCounts": {
		/** GET /rest/api/3/version/{id}/relatedIssueCounts */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["VersionIssueCounts"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/version/{id}/relatedwork": {
		/** GET /rest/api/3/version/{id}/relatedwork */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["VersionRelatedWork"][] } }
				401: {}
				404: {}
				500: {}
			}
		}
		/** PUT /rest/api/3/version/{id}/relatedwork */
		put: {
			parameters: parameters1
			requestBody: body24
			responses: {
				200: response54
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/api/3/version/{id}/relatedwork */
		post: {
			parameters: parameters1
			requestBody: body24
			responses: {
				201: response54
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/api/3/version/{id}/removeAndSwap": {
		/** POST /rest/api/3/version/{id}/removeAndSwap */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["DeleteAndReplaceVersionBean"] } }
			responses: responses14
		}
	}
	"/rest/api/3/version/{id}/unresolvedIssueCount": {
		/** GET /rest/api/3/version/{id}/unresolvedIssueCount */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["VersionUnresolvedIssuesCount"] } }
				401: {}
				404: {}
			}
		}
	}
	"/rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}": {
		/** DELETE /rest/api/3/version/{versionId}/relatedwork/{relatedWorkId} */
		delete: {
			parameters: {
				path: {
					versionId: string | number
					relatedWorkId: string | number
				}
			}
			responses: responses8
		}
	}
	"/rest/api/3/webhook": {
		/** GET /rest/api/3/webhook */
		get: {
			parameters: parameters29
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanWebhook"] } }
				400: response1
				403: response1
			}
		}
		/** POST /rest/api/3/webhook */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WebhookRegistrationDetails"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ContainerForRegisteredWebhooks"] } }
				400: response1
				403: response1
			}
		}
		/** DELETE /rest/api/3/webhook */
		delete: {
			requestBody: body25
			responses: {
				202: {}
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/3/webhook/failed": {
		/** GET /rest/api/3/webhook/failed (experimental) */
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
	"/rest/api/3/webhook/refresh": {
		/** PUT /rest/api/3/webhook/refresh */
		put: {
			requestBody: body25
			responses: {
				200: { content: { "application/json": components["schemas"]["WebhooksExpirationDate"] } }
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/3/workflow/history": {
		/** POST /rest/api/3/workflow/history */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowHistoryReadRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowHistoryReadResponseDTO"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/workflow/history/list": {
		/** POST /rest/api/3/workflow/history/list */
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
	"/rest/api/3/workflow/rule/config": {
		/** GET /rest/api/3/workflow/rule/config */
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
		/** PUT /rest/api/3/workflow/rule/config */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowTransitionRulesUpdate"] } }
			responses: {
				200: response55
				400: response1
				403: response1
				503: {}
			}
		}
	}
	"/rest/api/3/workflow/rule/config/delete": {
		/** PUT /rest/api/3/workflow/rule/config/delete */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowsWithTransitionRulesDetails"] } }
			responses: {
				200: response55
				400: response1
				403: response1
			}
		}
	}
	"/rest/api/3/workflow/search": {
		/** @deprecated GET /rest/api/3/workflow/search */
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
	"/rest/api/3/workflow/{entityId}": {
		/** DELETE /rest/api/3/workflow/{entityId} */
		delete: {
			parameters: { path: { entityId: string | number } }
			responses: responses17
		}
	}
	"/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages": {
		/** GET /rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages */
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
	"/rest/api/3/workflow/{workflowId}/projectUsages": {
		/** GET /rest/api/3/workflow/{workflowId}/projectUsages */
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
	"/rest/api/3/workflow/{workflowId}/workflowSchemes": {
		/** GET /rest/api/3/workflow/{workflowId}/workflowSchemes */
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
	"/rest/api/3/workflows": {
		/** POST /rest/api/3/workflows */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowReadRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowReadResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/workflows/capabilities": {
		/** GET /rest/api/3/workflows/capabilities */
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
	"/rest/api/3/workflows/create": {
		/** POST /rest/api/3/workflows/create */
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
	"/rest/api/3/workflows/create/validation": {
		/** POST /rest/api/3/workflows/create/validation */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowCreateValidateRequest"] } }
			responses: responses58
		}
	}
	"/rest/api/3/workflows/defaultEditor": {
		/** GET /rest/api/3/workflows/defaultEditor */
		get: { responses: { 200: { content: { "application/json": components["schemas"]["DefaultWorkflowEditorResponse"] } } } }
	}
	"/rest/api/3/workflows/preview": {
		/** POST /rest/api/3/workflows/preview */
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
	"/rest/api/3/workflows/search": {
		/** GET /rest/api/3/workflows/search */
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
					projectId?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSearchResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/workflows/update": {
		/** POST /rest/api/3/workflows/update */
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
	"/rest/api/3/workflows/update/validation": {
		/** POST /rest/api/3/workflows/update/validation */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowUpdateValidateRequestBean"] } }
			responses: responses58
		}
	}
	"/rest/api/3/workflowscheme": {
		/** GET /rest/api/3/workflowscheme */
		get: {
			parameters: parameters29
			responses: {
				200: { content: { "application/json": components["schemas"]["PageBeanWorkflowScheme"] } }
				401: {}
				403: {}
			}
		}
		/** POST /rest/api/3/workflowscheme */
		post: {
			requestBody: body26
			responses: responses59
		}
	}
	"/rest/api/3/workflowscheme/project": {
		/** GET /rest/api/3/workflowscheme/project */
		get: {
			parameters: { query: { projectId: (string | number) | readonly (string | number)[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ContainerOfWorkflowSchemeAssociations"] } }
				400: response2
				401: {}
				403: response2
			}
		}
		/** PUT /rest/api/3/workflowscheme/project */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeProjectAssociation"] } }
			responses: responses16
		}
	}
	"/rest/api/3/workflowscheme/project/switch": {
		/** POST /rest/api/3/workflowscheme/project/switch (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeProjectSwitchBean"] } }
			responses: {
				303: response41
				400: {}
				401: {}
				409: response2
			}
		}
	}
	"/rest/api/3/workflowscheme/read": {
		/** POST /rest/api/3/workflowscheme/read */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeReadRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSchemeReadResponse"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/workflowscheme/update": {
		/** POST /rest/api/3/workflowscheme/update */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeUpdateRequest"] } }
			responses: {
				200: response2
				303: response41
				400: {}
				401: {}
				409: {}
			}
		}
	}
	"/rest/api/3/workflowscheme/update/mappings": {
		/** POST /rest/api/3/workflowscheme/update/mappings */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["WorkflowSchemeUpdateRequiredMappingsRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["WorkflowSchemeUpdateRequiredMappingsResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/workflowscheme/{id}": {
		/** GET /rest/api/3/workflowscheme/{id} */
		get: {
			parameters: parameters49
			responses: responses60
		}
		/** PUT /rest/api/3/workflowscheme/{id} */
		put: {
			parameters: parameters1
			requestBody: body26
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id} */
		delete: {
			parameters: parameters1
			responses: responses23
		}
	}
	"/rest/api/3/workflowscheme/{id}/createdraft": {
		/** POST /rest/api/3/workflowscheme/{id}/createdraft */
		post: {
			parameters: parameters1
			responses: responses59
		}
	}
	"/rest/api/3/workflowscheme/{id}/default": {
		/** GET /rest/api/3/workflowscheme/{id}/default */
		get: {
			parameters: parameters49
			responses: responses62
		}
		/** PUT /rest/api/3/workflowscheme/{id}/default */
		put: {
			parameters: parameters1
			requestBody: body27
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/default */
		delete: {
			parameters: {
				query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }
				path: path1
			}
			responses: responses61
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft": {
		/** GET /rest/api/3/workflowscheme/{id}/draft */
		get: {
			parameters: parameters1
			responses: responses60
		}
		/** PUT /rest/api/3/workflowscheme/{id}/draft */
		put: {
			parameters: parameters1
			requestBody: body26
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/draft */
		delete: {
			parameters: parameters1
			responses: responses9
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/default": {
		/** GET /rest/api/3/workflowscheme/{id}/draft/default */
		get: {
			parameters: parameters1
			responses: responses62
		}
		/** PUT /rest/api/3/workflowscheme/{id}/draft/default */
		put: {
			parameters: parameters1
			requestBody: body27
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/draft/default */
		delete: {
			parameters: parameters1
			responses: responses60
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}": {
		/** GET /rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType} */
		get: {
			parameters: parameters50
			responses: responses63
		}
		/** PUT /rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType} */
		put: {
			parameters: parameters50
			requestBody: body28
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType} */
		delete: {
			parameters: parameters50
			responses: responses60
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/publish": {
		/** POST /rest/api/3/workflowscheme/{id}/draft/publish */
		post: {
			parameters: {
				query?: { validateOnly?: boolean | ("true" | "false") }
				path: path1
			}
			requestBody: { content: { "application/json": components["schemas"]["PublishDraftWorkflowScheme"] } }
			responses: {
				204: {}
				303: response41
				400: response2
				401: {}
				403: {}
				404: response2
			}
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/workflow": {
		/** GET /rest/api/3/workflowscheme/{id}/draft/workflow */
		get: {
			parameters: {
				query?: { workflowName?: string }
				path: path1
			}
			responses: responses64
		}
		/** PUT /rest/api/3/workflowscheme/{id}/draft/workflow */
		put: {
			parameters: parameters51
			requestBody: body29
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/draft/workflow */
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
	"/rest/api/3/workflowscheme/{id}/issuetype/{issueType}": {
		/** GET /rest/api/3/workflowscheme/{id}/issuetype/{issueType} */
		get: {
			parameters: {
				query?: { returnDraftIfExists?: boolean | ("true" | "false") }
				path: path22
			}
			responses: responses63
		}
		/** PUT /rest/api/3/workflowscheme/{id}/issuetype/{issueType} */
		put: {
			parameters: parameters50
			requestBody: body28
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/issuetype/{issueType} */
		delete: {
			parameters: {
				query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }
				path: path22
			}
			responses: responses61
		}
	}
	"/rest/api/3/workflowscheme/{id}/workflow": {
		/** GET /rest/api/3/workflowscheme/{id}/workflow */
		get: {
			parameters: {
				query?: {
					workflowName?: string
					returnDraftIfExists?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses64
		}
		/** PUT /rest/api/3/workflowscheme/{id}/workflow */
		put: {
			parameters: parameters51
			requestBody: body29
			responses: responses61
		}
		/** DELETE /rest/api/3/workflowscheme/{id}/workflow */
		delete: {
			parameters: {
				query: {
					workflowName: string
					updateDraftIfNeeded?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses29
		}
	}
	"/rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages": {
		/** GET /rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages */
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
	"/rest/api/3/worklog/deleted": {
		/** GET /rest/api/3/worklog/deleted */
		get: {
			parameters: { query?: { since?: string | number } }
			responses: responses65
		}
	}
	"/rest/api/3/worklog/list": {
		/** POST /rest/api/3/worklog/list */
		post: {
			parameters: parameters2
			requestBody: body16
			responses: {
				200: { content: { "application/json": components["schemas"]["Worklog"][] } }
				400: {}
				401: {}
			}
		}
	}
	"/rest/api/3/worklog/updated": {
		/** GET /rest/api/3/worklog/updated */
		get: {
			parameters: {
				query?: {
					since?: string | number
					expand?: string
				}
			}
			responses: responses65
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties": {
		/** GET /rest/atlassian-connect/1/addons/{addonKey}/properties */
		get: {
			parameters: { path: { addonKey: string | number } }
			responses: {
				200: response14
				401: response56
			}
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}": {
		/** GET /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey} */
		get: {
			parameters: parameters52
			responses: {
				200: response15
				400: response56
				401: response56
				404: response56
			}
		}
		/** PUT /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey} */
		put: {
			parameters: parameters52
			requestBody: response2
			responses: {
				200: response56
				201: response56
				400: response56
				401: response56
				403: response56
			}
		}
		/** DELETE /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey} */
		delete: {
			parameters: parameters52
			responses: {
				204: {}
				400: response56
				401: response56
				403: response56
				404: response56
			}
		}
	}
	"/rest/atlassian-connect/1/app/module/dynamic": {
		/** GET /rest/atlassian-connect/1/app/module/dynamic */
		get: {
			responses: {
				200: response57
				401: response58
			}
		}
		/** POST /rest/atlassian-connect/1/app/module/dynamic */
		post: {
			requestBody: response57
			responses: {
				200: {}
				400: response58
				401: response58
			}
		}
		/** DELETE /rest/atlassian-connect/1/app/module/dynamic */
		delete: {
			parameters: { query?: { moduleKey?: string | readonly string[] } }
			responses: {
				204: {}
				401: response58
			}
		}
	}
	"/rest/atlassian-connect/1/migration/field": {
		/** PUT /rest/atlassian-connect/1/migration/field */
		put: {
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: { content: { "application/json": components["schemas"]["ConnectCustomFieldValues"] } }
			responses: responses26
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
				401: response56
				404: response56
			}
		}
		/** POST /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task */
		post: {
			parameters: parameters53
			responses: {
				202: {}
				401: response56
				404: response56
				409: response56
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
		/** GET /rest/forge/1/app/properties */
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
		/** GET /rest/forge/1/app/properties/{propertyKey} */
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
				400: response56
				401: {}
				403: response2
				404: response56
			}
		}
		/** PUT /rest/forge/1/app/properties/{propertyKey} */
		put: {
			parameters: parameters17
			requestBody: response2
			responses: {
				200: response56
				201: response56
				400: response56
				401: {}
				403: response2
			}
		}
		/** DELETE /rest/forge/1/app/properties/{propertyKey} */
		delete: {
			parameters: parameters17
			responses: {
				204: {}
				400: response56
				401: {}
				403: response2
				404: response56
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
		ActorInputBean: {
			group?: string[]
			groupId?: (string | number)[]
			user?: string[]
		}
		ActorsMap: {
			group?: string[]
			groupId?: (string | number)[]
			user?: string[]
		}
		AddAtlassianTeamRequest: {
			capacity?: number
			id: string | number
			issueSourceId?: string | number
			planningStyle: "Scrum" | "Kanban"
			sprintLength?: number
		}
		AddFieldBean: { fieldId: string | number }
		AddGroupBean: { name: string }
		AddNotificationsDetails: { notificationSchemeEvents: components["schemas"]["NotificationSchemeEventDetails"][] }
		AddSecuritySchemeLevelsRequestBean: { levels?: components["schemas"]["SecuritySchemeLevelBean"][] }
		AnnouncementBannerConfiguration: {
			readonly hashId?: string
			readonly isDismissible?: boolean
			readonly isEnabled?: boolean
			readonly message?: string
			readonly visibility?: "public" | "private" | (string & {})
		}
		AnnouncementBannerConfigurationUpdate: {
			isDismissible?: boolean
			isEnabled?: boolean
			message?: string
			visibility?: string
		}
		AppWorkflowTransitionRule: {
			configuration: components["schemas"]["RuleConfiguration"]
			id: string
			readonly key: string
			readonly transition?: components["schemas"]["WorkflowTransition"]
		}
		Application: {
			name?: string
			type?: string
		} & { [key: string]: unknown }
		ApplicationProperty: {
			allowedValues?: string[]
			defaultValue?: string
			desc?: string
			example?: string
			id?: string
			key?: string
			name?: string
			type?: string
			value?: string
		}
		ApplicationRole: {
			defaultGroups?: string[]
			defaultGroupsDetails?: components["schemas"]["GroupName"][]
			defined?: boolean
			groupDetails?: components["schemas"]["GroupName"][]
			groups?: string[]
			hasUnlimitedSeats?: boolean
			key?: string
			name?: string
			numberOfSeats?: number
			platform?: boolean
			remainingSeats?: number
			selectedByDefault?: boolean
			userCount?: number
			userCountDescription?: string
		}
		ApprovalConfiguration: {
			active: "true" | "false" | (string & {})
			conditionType: "number" | "percent" | "numberPerPrincipal" | (string & {})
			conditionValue: string
			exclude?: ("assignee" | "reporter" | (string & {}) | null)[] | null
			fieldId: string
			prePopulatedFieldId?: string | null
			transitionApproved: string
			transitionRejected: string
		} | null
		ApprovalConfigurationPreview: {
			active?: string
			transitionApproved?: string
			transitionRejected?: string
		}
		ArchiveIssueAsyncRequest: { jql?: string }
		ArchivedIssuesFilterRequest: {
			archivedBy?: string[]
			archivedDateRange?: components["schemas"]["DateRangeFilterRequest"]
			issueTypes?: string[]
			projects?: string[]
			reporters?: string[]
		}
		AssociateFieldConfigurationsWithIssueTypesRequest: { mappings: components["schemas"]["FieldConfigurationToIssueTypeMapping"][] }
		AssociateSecuritySchemeWithProjectDetails: {
			oldToNewSecurityLevelMappings?: components["schemas"]["OldToNewSecurityLevelMappingsBean"][]
			projectId: string | number
			schemeId: string | number
		}
		AssociatedItemBean: {
			readonly id?: string
			readonly name?: string
			readonly parentId?: string
			readonly parentName?: string
			readonly typeName?: string
		}
		AssociationContextObject: {
			identifier?: { [key: string]: unknown }
			type: string
		}
		Attachment: {
			readonly author?: components["schemas"]["UserDetails"]
			readonly content?: string
			readonly created?: string
			readonly filename?: string
			readonly id?: string
			readonly mimeType?: string
			readonly self?: string
			readonly size?: number
			readonly thumbnail?: string
		} & { [key: string]: unknown }
		AttachmentArchive: {
			entries?: components["schemas"]["AttachmentArchiveEntry"][]
			moreAvailable?: boolean
			totalEntryCount?: number
			totalNumberOfEntriesAvailable?: number
		}
		AttachmentArchiveEntry: {
			abbreviatedName?: string
			entryIndex?: number
			mediaType?: string
			name?: string
			size?: number
		}
		AttachmentArchiveImpl: {
			entries?: components["schemas"]["AttachmentArchiveEntry"][]
			totalEntryCount?: number
		}
		AttachmentArchiveItemReadable: {
			readonly index?: number
			readonly label?: string
			readonly mediaType?: string
			readonly path?: string
			readonly size?: string
		}
		AttachmentArchiveMetadataReadable: {
			readonly entries?: components["schemas"]["AttachmentArchiveItemReadable"][]
			readonly id?: number
			readonly mediaType?: string
			readonly name?: string
			readonly totalEntryCount?: number
		}
		AttachmentMetadata: {
			readonly author?: components["schemas"]["User"]
			readonly content?: string
			readonly created?: string
			readonly filename?: string
			readonly id?: number
			readonly mimeType?: string
			readonly properties?: { [key: string]: unknown }
			readonly self?: string
			readonly size?: number
			readonly thumbnail?: string
		}
		AttachmentSettings: {
			readonly enabled?: boolean
			readonly uploadLimit?: number
		}
		AuditRecordBean: {
			readonly associatedItems?: components["schemas"]["AssociatedItemBean"][]
			readonly authorKey?: string
			readonly category?: string
			readonly changedValues?: components["schemas"]["ChangedValueBean"][]
			readonly created?: string
			readonly description?: string
			readonly eventSource?: string
			readonly id?: number
			objectItem?: components["schemas"]["AssociatedItemBean"]
			readonly remoteAddress?: string
			readonly summary?: string
		}
		AuditRecords: {
			readonly limit?: number
			readonly offset?: number
			readonly records?: components["schemas"]["AuditRecordBean"][]
			readonly total?: number
		}
		AutoCompleteSuggestion: {
			displayName?: string
			value?: string
		}
		AutoCompleteSuggestions: { results?: components["schemas"]["AutoCompleteSuggestion"][] }
		AvailableDashboardGadget: {
			readonly moduleKey?: string
			readonly title: string
			readonly uri?: string
		}
		AvailableDashboardGadgetsResponse: { readonly gadgets: components["schemas"]["AvailableDashboardGadget"][] }
		AvailableWorkflowConnectRule: {
			addonKey?: string
			createUrl?: string
			description?: string
			editUrl?: string
			moduleKey?: string
			name?: string
			ruleKey?: string
			ruleType?: "Condition" | "Validator" | "Function" | "Screen" | (string & {})
			viewUrl?: string
		}
		AvailableWorkflowForgeRule: {
			description?: string
			id?: string
			name?: string
			ruleKey?: string
			ruleType?: "Condition" | "Validator" | "Function" | "Screen" | (string & {})
		}
		AvailableWorkflowSystemRule: {
			description: string
			incompatibleRuleKeys: string[]
			isAvailableForInitialTransition: boolean
			isVisible: boolean
			name: string
			ruleKey: string
			ruleType: "Condition" | "Validator" | "Function" | "Screen" | (string & {})
		}
		AvailableWorkflowTriggerTypes: {
			description?: string
			name?: string
			type?: string
		}
		AvailableWorkflowTriggers: {
			availableTypes: components["schemas"]["AvailableWorkflowTriggerTypes"][]
			ruleKey: string
		}
		Avatar: {
			readonly fileName?: string
			id: string
			readonly isDeletable?: boolean
			readonly isSelected?: boolean
			readonly isSystemAvatar?: boolean
			readonly owner?: string
			readonly urls?: { [key: string]: string }
		} & { [key: string]: unknown }
		AvatarUrlsBean: {
			"16x16"?: string
			"24x24"?: string
			"32x32"?: string
			"48x48"?: string
		}
		Avatars: {
			readonly custom?: components["schemas"]["Avatar"][]
			readonly system?: components["schemas"]["Avatar"][]
		}
		BoardColumnPayload: {
			maximumIssueConstraint?: number
			minimumIssueConstraint?: number
			name?: string
			statusIds?: components["schemas"]["ProjectCreateResourceIdentifier"][]
		}
		BoardFeaturePayload: {
			featureKey?: "ESTIMATION" | "SPRINTS"
			state?: true | false
		}
		BoardFeaturesPayload: { boardFeatures?: { [key: string]: components["schemas"]["BoardFeaturePayload"][] } } | null
		BoardPayload: {
			boardFilterJQL?: string
			cardColorStrategy?: "ISSUE_TYPE" | "REQUEST_TYPE" | "ASSIGNEE" | "PRIORITY" | "NONE" | "CUSTOM"
			cardLayout?: components["schemas"]["CardLayout"]
			cardLayouts?: components["schemas"]["CardLayoutField"][]
			columns?: components["schemas"]["BoardColumnPayload"][]
			enableCardCover?: boolean
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
		BulkChangeOwnerDetails: {
			autofixName: boolean
			newOwner: string
		}
		BulkChangelogRequestBean: {
			fieldIds?: (string | number)[]
			issueIdsOrKeys: string[]
			maxResults?: number
			nextPageToken?: string
		}
		BulkChangelogResponseBean: {
			readonly issueChangeLogs?: components["schemas"]["IssueChangeLog"][]
			readonly nextPageToken?: string
		}
		BulkContextualConfiguration: {
			configuration?: unknown
			customFieldId: string
			readonly fieldContextId: string
			id: string
			schema?: unknown
		}
		BulkCustomFieldOptionCreateRequest: { options?: components["schemas"]["CustomFieldOptionCreate"][] }
		BulkCustomFieldOptionUpdateRequest: { options?: components["schemas"]["CustomFieldOptionUpdateRequest"][] }
		BulkEditActionError: {
			errorMessages: string[]
			errors: { [key: string]: string }
		}
		BulkEditGetFields: {
			readonly endingBefore?: string
			readonly fields?: components["schemas"]["IssueBulkEditField"][]
			readonly startingAfter?: string
		}
		BulkEditShareableEntityRequest: {
			action: "changeOwner" | "changePermission" | "addPermission" | "removePermission"
			changeOwnerDetails?: components["schemas"]["BulkChangeOwnerDetails"]
			entityIds: (string | number)[]
			extendAdminPermissions?: boolean
			permissionDetails?: components["schemas"]["PermissionDetails"]
		}
		BulkEditShareableEntityResponse: {
			action: "changeOwner" | "changePermission" | "addPermission" | "removePermission" | (string & {})
			entityErrors?: { [key: string]: components["schemas"]["BulkEditActionError"] }
		}
		BulkFetchIssueRequestBean: {
			expand?: string[]
			fields?: string[]
			fieldsByKeys?: boolean
			issueIdsOrKeys: string[]
			properties?: string[]
		}
		BulkIssueIsWatching: { readonly issuesIsWatching?: { [key: string]: boolean } }
		BulkIssuePropertyUpdateRequest: {
			expression?: string
			filter?: components["schemas"]["IssueFilterForBulkPropertySet"]
			value?: unknown
		}
		BulkIssueResults: {
			readonly issueErrors?: components["schemas"]["IssueError"][]
			readonly issues?: components["schemas"]["IssueBean"][]
		}
		BulkOperationErrorResponse: { errors?: components["schemas"]["ErrorMessage"][] }
		BulkOperationErrorResult: {
			elementErrors?: components["schemas"]["ErrorCollection"]
			failedElementNumber?: number
			status?: number
		}
		BulkOperationProgress: {
			created?: string
			failedAccessibleIssues?: { [key: string]: string[] }
			invalidOrInaccessibleIssueCount?: number
			processedAccessibleIssues?: number[]
			progressPercent?: number
			started?: string
			status?: "ENQUEUED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCEL_REQUESTED" | "CANCELLED" | "DEAD" | (string & {})
			submittedBy?: components["schemas"]["User"]
			readonly taskId?: string
			totalIssueCount?: number
			updated?: string
		}
		BulkPermissionGrants: {
			globalPermissions: string[]
			projectPermissions: components["schemas"]["BulkProjectPermissionGrants"][]
		}
		BulkPermissionsRequestBean: {
			accountId?: string | null
			globalPermissions?: string[]
			projectPermissions?: components["schemas"]["BulkProjectPermissions"][]
		}
		BulkProjectPermissionGrants: {
			issues: number[]
			permission: string
			projects: number[]
		}
		BulkProjectPermissions: {
			issues?: number[]
			permissions: string[]
			projects?: number[]
		}
		BulkRedactionRequest: { redactions?: components["schemas"]["SingleRedactionRequest"][] }
		BulkRedactionResponse: { results: components["schemas"]["SingleRedactionResponse"][] }
		BulkTransitionGetAvailableTransitions: {
			readonly availableTransitions?: components["schemas"]["IssueBulkTransitionForWorkflow"][]
			readonly endingBefore?: string
			readonly startingAfter?: string
		}
		BulkTransitionSubmitInput: {
			selectedIssueIdsOrKeys: string[]
			transitionId: string | number
		}
		BulkWorklogKeyRequestBean: { requests?: components["schemas"]["WorklogCompositeKey"][] }
		BulkWorklogKeyResponseBean: { worklogs?: components["schemas"]["WorklogKeyResult"][] }
		CardLayout: { showDaysInColumn?: true | false }
		CardLayoutField: {
			fieldId?: string | number
			id?: string | number
			mode?: "PLAN" | "WORK"
			position?: number
		}
		ChangeDetails: {
			readonly field?: string
			readonly fieldId?: string
			readonly fieldtype?: string
			readonly from?: string
			readonly fromString?: string
			readonly to?: string
			readonly toString?: string
		}
		ChangeFilterOwner: { accountId: string }
		ChangedValueBean: {
			readonly changedFrom?: string
			readonly changedTo?: string
			readonly fieldName?: string
		}
		ChangedWorklog: {
			readonly properties?: components["schemas"]["EntityProperty"][]
			readonly updatedTime?: number
			readonly worklogId?: number
		}
		ChangedWorklogs: {
			lastPage?: boolean
			readonly nextPage?: string
			readonly self?: string
			readonly since?: number
			readonly until?: number
			readonly values?: components["schemas"]["ChangedWorklog"][]
		}
		Changelog: {
			readonly author?: components["schemas"]["UserDetails"]
			readonly created?: string
			readonly historyMetadata?: components["schemas"]["HistoryMetadata"]
			readonly id?: string
			readonly items?: components["schemas"]["ChangeDetails"][]
		}
		ColumnItem: {
			label?: string
			value?: string
		}
		ColumnRequestBody: { columns?: string[] }
		Comment: {
			readonly author?: components["schemas"]["UserDetails"]
			body?: components["schemas"]["AdfDocument"]
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
		ComponentIssuesCount: {
			readonly issueCount?: number
			readonly self?: string
		}
		ComponentJsonBean: {
			ari?: string
			description?: string
			id?: string
			metadata?: { [key: string]: string }
			name?: string
			self?: string
		} & { [key: string]: unknown }
		ComponentWithIssueCount: {
			assignee?: components["schemas"]["User"]
			readonly assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly description?: string
			readonly id?: string
			readonly isAssigneeTypeValid?: boolean
			readonly issueCount?: number
			lead?: components["schemas"]["User"]
			readonly name?: string
			readonly project?: string
			readonly projectId?: number
			realAssignee?: components["schemas"]["User"]
			readonly realAssigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly self?: string
		}
		CompoundClause: {
			clauses: components["schemas"]["JqlQueryClause"][]
			operator: "and" | "or" | "not" | (string & {})
		}
		ConditionGroupConfiguration: {
			conditionGroups?: components["schemas"]["ConditionGroupConfiguration"][]
			conditions?: components["schemas"]["WorkflowRuleConfiguration"][]
			operation?: "ANY" | "ALL" | (string & {})
		} | null
		ConditionGroupPayload: {
			conditionGroup?: components["schemas"]["ConditionGroupPayload"][]
			conditions?: components["schemas"]["RulePayload"][]
			operation?: "ANY" | "ALL"
		}
		ConditionGroupUpdate: {
			conditionGroups?: components["schemas"]["ConditionGroupUpdate"][]
			conditions?: components["schemas"]["WorkflowRuleConfigurationRequest"][]
			operation: "ANY" | "ALL"
		} | null
		Configuration: {
			readonly attachmentsEnabled?: boolean
			readonly issueLinkingEnabled?: boolean
			readonly subTasksEnabled?: boolean
			readonly timeTrackingConfiguration?: components["schemas"]["TimeTrackingConfiguration"]
			readonly timeTrackingEnabled?: boolean
			readonly unassignedIssuesAllowed?: boolean
			readonly votingEnabled?: boolean
			readonly watchingEnabled?: boolean
		}
		ConfigurationsListParameters: { fieldIdsOrKeys: string[] }
		ConnectCustomFieldValue: {
			_type: "StringIssueField" | "NumberIssueField" | "RichTextIssueField" | "SingleSelectIssueField" | "MultiSelectIssueField" | "TextIssueField"
			fieldID: string | number
			issueID: string | number
			number?: number
			optionID?: string | number
			richText?: string
			string?: string
			text?: string
		}
		ConnectCustomFieldValues: { updateValueList?: components["schemas"]["ConnectCustomFieldValue"][] }
		ConnectModule: { [key: string]: unknown }
		ConnectModules: { modules: components["schemas"]["ConnectModule"][] }
		ConnectWorkflowTransitionRule: {
			configuration: components["schemas"]["RuleConfiguration"]
			id: string
			key: string
			transition?: components["schemas"]["WorkflowTransition"]
		}
		ContainerForProjectFeatures: { features?: components["schemas"]["ProjectFeature"][] }
		ContainerForRegisteredWebhooks: { webhookRegistrationResult?: components["schemas"]["RegisteredWebhook"][] }
		ContainerForWebhookIDs: { webhookIds: (string | number)[] }
		ContainerOfWorkflowSchemeAssociations: { values: components["schemas"]["WorkflowSchemeAssociations"][] }
		ContentItem: {
			entityId: string | number
			entityType: "issuefieldvalue" | "issue-comment" | "issue-worklog"
			id: string | number
		}
		Context: {
			readonly id?: number
			readonly name?: string
			scope?: components["schemas"]["Scope"]
		}
		ContextDefaultValues: {
			contextId: number
			defaultValues?: components["schemas"]["IssueTypeDefaultValue"][]
		}
		ContextForProjectAndIssueType: {
			contextId: string
			issueTypeId: string
			projectId: string
		}
		ContextualConfiguration: {
			configuration?: unknown
			readonly fieldContextId: string
			id: string
			schema?: unknown
		}
		ConvertedJQLQueries: {
			queriesWithUnknownUsers?: components["schemas"]["JQLQueryWithUnknownUsers"][]
			queryStrings?: string[]
		}
		CreateCrossProjectReleaseRequest: {
			name: string
			releaseIds?: (string | number)[]
		}
		CreateCustomFieldContext: {
			description?: string
			readonly id?: string
			issueTypeIds?: string[]
			name: string
			projectIds?: string[]
		}
		CreateCustomFieldRequest: {
			customFieldId: string | number
			filter?: boolean
		}
		CreateDateFieldRequest: {
			dateCustomFieldId?: string | number
			type: "DueDate" | "TargetStartDate" | "TargetEndDate" | "DateCustomField"
		}
		CreateExclusionRulesRequest: {
			issueIds?: (string | number)[]
			issueTypeIds?: (string | number)[]
			numberOfDaysToShowCompletedIssues?: number
			releaseIds?: (string | number)[]
			workStatusCategoryIds?: (string | number)[]
			workStatusIds?: (string | number)[]
		}
		CreateFieldAssociationSchemeLinksBean: {
			associations?: string
			projects?: string
		}
		CreateFieldAssociationSchemeRequest: {
			description?: string
			name: string
		}
		CreateFieldAssociationSchemeResponse: {
			description?: string
			id?: number
			links?: components["schemas"]["CreateFieldAssociationSchemeLinksBean"]
			name?: string
		}
		CreateIssueSecuritySchemeDetails: {
			description?: string
			levels?: components["schemas"]["SecuritySchemeLevelBean"][]
			name: string
		}
		CreateIssueSourceRequest: {
			type: "Board" | "Project" | "Filter"
			value: number
		}
		CreateNotificationSchemeDetails: {
			description?: string
			name: string
			notificationSchemeEvents?: components["schemas"]["NotificationSchemeEventDetails"][]
		}
		CreatePermissionHolderRequest: {
			type: "Group" | "AccountId"
			value: string
		}
		CreatePermissionRequest: {
			holder: components["schemas"]["CreatePermissionHolderRequest"]
			type: "View" | "Edit"
		}
		CreatePlanOnlyTeamRequest: {
			capacity?: number
			issueSourceId?: string | number
			memberAccountIds?: (string | number)[]
			name: string
			planningStyle: "Scrum" | "Kanban"
			sprintLength?: number
		}
		CreatePlanRequest: {
			crossProjectReleases?: components["schemas"]["CreateCrossProjectReleaseRequest"][]
			customFields?: components["schemas"]["CreateCustomFieldRequest"][]
			exclusionRules?: components["schemas"]["CreateExclusionRulesRequest"]
			issueSources: components["schemas"]["CreateIssueSourceRequest"][]
			leadAccountId?: string | null
			name: string
			permissions?: components["schemas"]["CreatePermissionRequest"][]
			scheduling: components["schemas"]["CreateSchedulingRequest"]
		}
		CreatePriorityDetails: {
			avatarId?: string | number
			description?: string | null
			iconUrl?: "/images/icons/priorities/blocker.png" | "/images/icons/priorities/critical.png" | "/images/icons/priorities/high.png" | "/images/icons/priorities/highest.png" | "/images/icons/priorities/low.png" | "/images/icons/priorities/lowest.png" | "/images/icons/priorities/major.png" | "/images/icons/priorities/medium.png" | "/images/icons/priorities/minor.png" | "/images/icons/priorities/trivial.png" | "/images/icons/priorities/blocker_new.png" | "/images/icons/priorities/critical_new.png" | "/images/icons/priorities/high_new.png" | "/images/icons/priorities/highest_new.png" | "/images/icons/priorities/low_new.png" | "/images/icons/priorities/lowest_new.png" | "/images/icons/priorities/major_new.png" | "/images/icons/priorities/medium_new.png" | "/images/icons/priorities/minor_new.png" | "/images/icons/priorities/trivial_new.png" | null
			name: string
			statusColor: string
		}
		CreatePrioritySchemeDetails: {
			defaultPriorityId: string | number
			description?: string
			mappings?: components["schemas"]["PriorityMapping"]
			name: string
			priorityIds: (string | number)[]
			projectIds?: (string | number)[]
		}
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
			projectTemplateKey?: "com.pyxis.greenhopper.jira:gh-simplified-agility-kanban" | "com.pyxis.greenhopper.jira:gh-simplified-agility-scrum" | "com.pyxis.greenhopper.jira:gh-simplified-basic" | "com.pyxis.greenhopper.jira:gh-simplified-kanban-classic" | "com.pyxis.greenhopper.jira:gh-simplified-scrum-classic" | "com.pyxis.greenhopper.jira:gh-cross-team-template" | "com.pyxis.greenhopper.jira:gh-cross-team-planning-template" | "com.atlassian.servicedesk:simplified-it-service-management" | "com.atlassian.servicedesk:simplified-it-service-management-basic" | "com.atlassian.servicedesk:simplified-it-service-management-operations" | "com.atlassian.servicedesk:simplified-internal-service-desk" | "com.atlassian.servicedesk:simplified-external-service-desk" | "com.atlassian.servicedesk:simplified-hr-service-desk" | "com.atlassian.servicedesk:simplified-facilities-service-desk" | "com.atlassian.servicedesk:simplified-legal-service-desk" | "com.atlassian.servicedesk:simplified-marketing-service-desk" | "com.atlassian.servicedesk:simplified-finance-service-desk" | "com.atlassian.servicedesk:simplified-analytics-service-desk" | "com.atlassian.servicedesk:simplified-design-service-desk" | "com.atlassian.servicedesk:simplified-sales-service-desk" | "com.atlassian.servicedesk:simplified-halp-service-desk" | "com.atlassian.servicedesk:next-gen-it-service-desk" | "com.atlassian.servicedesk:next-gen-hr-service-desk" | "com.atlassian.servicedesk:next-gen-legal-service-desk" | "com.atlassian.servicedesk:next-gen-marketing-service-desk" | "com.atlassian.servicedesk:next-gen-facilities-service-desk" | "com.atlassian.servicedesk:next-gen-analytics-service-desk" | "com.atlassian.servicedesk:next-gen-finance-service-desk" | "com.atlassian.servicedesk:next-gen-design-service-desk" | "com.atlassian.servicedesk:next-gen-sales-service-desk" | "com.atlassian.servicedesk:company-managed-blank-service-project" | "com.atlassian.servicedesk:company-managed-general-service-project" | "com.atlassian.servicedesk:team-managed-general-service-project" | "com.atlassian.jira-core-project-templates:jira-core-simplified-content-management" | "com.atlassian.jira-core-project-templates:jira-core-simplified-document-approval" | "com.atlassian.jira-core-project-templates:jira-core-simplified-lead-tracking" | "com.atlassian.jira-core-project-templates:jira-core-simplified-process-control" | "com.atlassian.jira-core-project-templates:jira-core-simplified-procurement" | "com.atlassian.jira-core-project-templates:jira-core-simplified-project-management" | "com.atlassian.jira-core-project-templates:jira-core-simplified-recruitment" | "com.atlassian.jira-core-project-templates:jira-core-simplified-task-" | "com.atlassian.jcs:customer-service-management"
			projectTypeKey?: "software" | "service_desk" | "business"
			url?: string
			workflowScheme?: number
		}
		CreateResolutionDetails: {
			description?: string
			name: string
		}
		CreateSchedulingRequest: {
			dependencies?: "Sequential" | "Concurrent"
			endDate?: components["schemas"]["CreateDateFieldRequest"]
			estimation: "StoryPoints" | "Days" | "Hours"
			inferredDates?: "None" | "SprintDates" | "ReleaseDates"
			startDate?: components["schemas"]["CreateDateFieldRequest"]
		}
		CreateUiModificationDetails: {
			contexts?: components["schemas"]["UiModificationContextDetailsRequest"][]
			data?: string
			description?: string
			name: string
		}
		CreateUpdateRoleRequestBean: {
			description?: string
			name?: string
		}
		CreatedIssue: {
			readonly id?: string
			readonly key?: string
			readonly self?: string
			readonly transition?: components["schemas"]["NestedResponse"]
			readonly watchers?: components["schemas"]["NestedResponse"]
		}
		CreatedIssues: {
			readonly errors?: components["schemas"]["BulkOperationErrorResult"][]
			readonly issues?: components["schemas"]["CreatedIssue"][]
		}
		CustomContextVariable: {
			type: string
		} & (components["schemas"]["UserContextVariable"] | components["schemas"]["IssueContextVariable"] | components["schemas"]["JsonContextVariable"])
		CustomFieldConfigurations: { configurations: components["schemas"]["ContextualConfigurationRequest"][] }
		CustomFieldContext: {
			description: string
			id: string
			isAnyIssueType: boolean
			isGlobalContext: boolean
			name: string
		}
		CustomFieldContextDefaultValue: components["schemas"]["CustomFieldContextDefaultValueCascadingOption"] | components["schemas"]["CustomFieldContextDefaultValueMultipleOption"] | components["schemas"]["CustomFieldContextDefaultValueSingleOption"] | components["schemas"]["CustomFieldContextSingleUserPickerDefaults"] | components["schemas"]["CustomFieldContextDefaultValueMultiUserPicker"] | components["schemas"]["CustomFieldContextDefaultValueSingleGroupPicker"] | components["schemas"]["CustomFieldContextDefaultValueMultipleGroupPicker"] | components["schemas"]["CustomFieldContextDefaultValueDate"] | components["schemas"]["CustomFieldContextDefaultValueDateTime"] | components["schemas"]["CustomFieldContextDefaultValueURL"] | components["schemas"]["CustomFieldContextDefaultValueProject"] | components["schemas"]["CustomFieldContextDefaultValueFloat"] | components["schemas"]["CustomFieldContextDefaultValueLabels"] | components["schemas"]["CustomFieldContextDefaultValueTextField"] | components["schemas"]["CustomFieldContextDefaultValueTextArea"] | components["schemas"]["CustomFieldContextDefaultValueReadOnly"] | components["schemas"]["CustomFieldContextDefaultValueSingleVersionPicker"] | components["schemas"]["CustomFieldContextDefaultValueMultipleVersionPicker"] | components["schemas"]["CustomFieldContextDefaultValueForgeStringField"] | components["schemas"]["CustomFieldContextDefaultValueForgeMultiStringField"] | components["schemas"]["CustomFieldContextDefaultValueForgeObjectField"] | components["schemas"]["CustomFieldContextDefaultValueForgeDateTimeField"] | components["schemas"]["CustomFieldContextDefaultValueForgeGroupField"] | components["schemas"]["CustomFieldContextDefaultValueForgeMultiGroupField"] | components["schemas"]["CustomFieldContextDefaultValueForgeNumberField"] | components["schemas"]["CustomFieldContextDefaultValueForgeUserField"] | components["schemas"]["CustomFieldContextDefaultValueForgeMultiUserField"]
		CustomFieldContextDefaultValueCascadingOption: {
			cascadingOptionId?: string
			contextId: string
			optionId: string
			type: "option.cascading"
		}
		CustomFieldContextDefaultValueDate: {
			contextId: string
			date?: string
			type: "datepicker"
			useCurrent?: boolean
		}
		CustomFieldContextDefaultValueDateTime: {
			contextId: string
			dateTime?: string
			type: "datetimepicker"
			useCurrent?: boolean
		}
		CustomFieldContextDefaultValueFloat: {
			contextId: string
			number: number
			type: "float"
		}
		CustomFieldContextDefaultValueForgeDateTimeField: {
			contextId: string
			dateTime?: string
			type: "forge.datetime"
			useCurrent?: boolean
		}
		CustomFieldContextDefaultValueForgeGroupField: {
			contextId: string
			groupId: string
			type: "forge.group"
		}
		CustomFieldContextDefaultValueForgeMultiGroupField: {
			contextId: string
			groupIds: string[]
			type: "forge.group.list"
		}
		CustomFieldContextDefaultValueForgeMultiStringField: {
			contextId: string
			type: "forge.string.list"
			values?: string[]
		}
		CustomFieldContextDefaultValueForgeMultiUserField: {
			accountIds: string[]
			contextId: string
			type: "forge.user.list"
		}
		CustomFieldContextDefaultValueForgeNumberField: {
			contextId: string
			number: number
			type: "forge.number"
		}
		CustomFieldContextDefaultValueForgeObjectField: {
			contextId: string
			object?: { [key: string]: unknown }
			type: "forge.object"
		}
		CustomFieldContextDefaultValueForgeStringField: {
			contextId: string
			text?: string
			type: "forge.string"
		}
		CustomFieldContextDefaultValueForgeUserField: {
			accountId: string
			contextId: string
			type: "forge.user"
			userFilter: components["schemas"]["UserFilter"]
		}
		CustomFieldContextDefaultValueLabels: {
			contextId: string
			labels: string[]
			type: "labels"
		}
		CustomFieldContextDefaultValueMultiUserPicker: {
			accountIds: string[]
			contextId: string
			type: "multi.user.select"
		}
		CustomFieldContextDefaultValueMultipleGroupPicker: {
			contextId: string
			groupIds: string[]
			type: "grouppicker.multiple"
		}
		CustomFieldContextDefaultValueMultipleOption: {
			contextId: string
			optionIds: string[]
			type: "option.multiple"
		}
		CustomFieldContextDefaultValueMultipleVersionPicker: {
			contextId: string
			type: "version.multiple"
			versionIds: string[]
			versionOrder?: string
		}
		CustomFieldContextDefaultValueProject: {
			contextId: string
			projectId: string
			type: "project"
		}
		CustomFieldContextDefaultValueReadOnly: {
			contextId: string
			text?: string
			type: "readonly"
		}
		CustomFieldContextDefaultValueSingleGroupPicker: {
			contextId: string
			groupId: string
			type: "grouppicker.single"
		}
		CustomFieldContextDefaultValueSingleOption: {
			contextId: string
			optionId: string
			type: "option.single"
		}
		CustomFieldContextDefaultValueSingleVersionPicker: {
			contextId: string
			type: "version.single"
			versionId: string
			versionOrder?: string
		}
		CustomFieldContextDefaultValueTextArea: {
			contextId: string
			text?: string
			type: "textarea"
		}
		CustomFieldContextDefaultValueTextField: {
			contextId: string
			text?: string
			type: "textfield"
		}
		CustomFieldContextDefaultValueURL: {
			contextId: string
			type: "url"
			url: string
		}
		CustomFieldContextDefaultValueUpdate: { defaultValues?: components["schemas"]["CustomFieldContextDefaultValueRequest"][] }
		CustomFieldContextOption: {
			disabled: boolean
			id: string
			optionId?: string
			value: string
		}
		CustomFieldContextProjectMapping: {
			readonly contextId: string
			readonly isGlobalContext?: boolean
			readonly projectId?: string
		}
		CustomFieldContextSingleUserPickerDefaults: {
			accountId: string
			contextId: string
			type: "single.user.select"
			userFilter: components["schemas"]["UserFilter"]
		}
		CustomFieldContextUpdateDetails: {
			description?: string
			name?: string
		}
		CustomFieldCreatedContextOptionsList: { options?: components["schemas"]["CustomFieldContextOption"][] }
		CustomFieldDefinitionJsonBean: {
			description?: string
			name: string
			searcherKey?: "com.atlassian.jira.plugin.system.customfieldtypes:cascadingselectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:daterange" | "com.atlassian.jira.plugin.system.customfieldtypes:datetimerange" | "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber" | "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:grouppickersearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:labelsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:numberrange" | "com.atlassian.jira.plugin.system.customfieldtypes:projectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:versionsearcher"
			type: string
		}
		CustomFieldOption: {
			readonly self?: string
			readonly value?: string
		}
		CustomFieldOptionCreate: {
			disabled?: boolean
			optionId?: string | number
			value: string
		}
		CustomFieldOptionUpdate: {
			disabled?: boolean
			id: string
			value?: string
		}
		CustomFieldPayload: {
			cfType?: string
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			scope?: "GLOBAL" | "TEMPLATE" | "PROJECT"
			searcherKey?: string
		} | null
		CustomFieldReplacement: {
			customFieldId?: string | number
			moveTo?: number
		}
		CustomFieldUpdatedContextOptionsList: { options?: components["schemas"]["CustomFieldOptionUpdate"][] }
		CustomFieldValueUpdate: {
			issueIds: (string | number)[]
			value: unknown
		}
		CustomFieldValueUpdateDetails: { updates?: components["schemas"]["CustomFieldValueUpdate"][] }
		CustomTemplateOptions: {
			enableScreenDelegatedAdminSupport?: boolean
			enableWorkflowDelegatedAdminSupport?: boolean
		}
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
		CustomTemplatesProjectDetails: {
			accessLevel?: "open" | "limited" | "private" | "free"
			additionalProperties?: { [key: string]: string }
			assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED"
			avatarId?: string | number
			categoryId?: string | number
			description?: string
			enableComponents?: boolean
			key?: string
			language?: string
			leadAccountId?: string | null
			name?: string
			url?: string
		}
		Dashboard: {
			readonly automaticRefreshMs?: number
			description?: string
			readonly editPermissions?: components["schemas"]["SharePermission"][]
			readonly id?: string
			readonly isFavourite?: boolean
			readonly isWritable?: boolean
			readonly name?: string
			readonly owner?: components["schemas"]["UserBean"]
			readonly popularity?: number
			readonly rank?: number
			readonly self?: string
			readonly sharePermissions?: components["schemas"]["SharePermission"][]
			readonly systemDashboard?: boolean
			readonly view?: string
		}
		DashboardDetails: {
			description?: string
			editPermissions: components["schemas"]["SharePermissionRequest"][]
			name: string
			sharePermissions: components["schemas"]["SharePermissionRequest"][]
		}
		DashboardGadget: {
			readonly color: "blue" | "red" | "yellow" | "green" | "cyan" | "purple" | "gray" | "white" | (string & {})
			readonly id: number
			readonly moduleKey?: string
			readonly position: components["schemas"]["DashboardGadgetPosition"]
			readonly title: string
			readonly uri?: string
		}
		DashboardGadgetPosition: {
			"The column position of the gadget.": number
			"The row position of the gadget.": number
		}
		DashboardGadgetResponse: { readonly gadgets: components["schemas"]["DashboardGadget"][] }
		DashboardGadgetSettings: {
			color?: string
			ignoreUriAndModuleKeyValidation?: boolean
			moduleKey?: string
			position?: components["schemas"]["DashboardGadgetPosition"]
			title?: string
			uri?: string
		}
		DashboardGadgetUpdateRequest: {
			color?: string
			position?: components["schemas"]["DashboardGadgetPosition"]
			title?: string
		}
		DataClassificationLevelsBean: { classifications?: components["schemas"]["DataClassificationTagBean"][] }
		DataClassificationTagBean: {
			color?: string
			description?: string
			guideline?: string
			guidelineADF?: string
			id: string
			name?: string
			rank?: number
			status: string
		}
		DateRangeFilterRequest: {
			dateAfter: string
			dateBefore: string
		}
		DefaultLevelValue: {
			defaultLevelId: string | number
			issueSecuritySchemeId: string | number
		}
		DefaultShareScope: { scope: "GLOBAL" | "AUTHENTICATED" | "PRIVATE" | (string & {}) }
		DefaultWorkflow: {
			updateDraftIfNeeded?: boolean
			workflow: string
		}
		DefaultWorkflowEditorResponse: { value?: "NEW" | "LEGACY" | (string & {}) }
		DeleteAndReplaceVersionBean: {
			customFieldReplacementList?: components["schemas"]["CustomFieldReplacement"][]
			moveAffectedIssuesTo?: number
			moveFixIssuesTo?: number
		}
		DeleteFieldAssociationSchemeResponse: {
			deleted?: boolean
			id?: string
		}
		DetailedErrorCollection: {
			details?: { [key: string]: unknown }
			errorMessages?: string[]
			errors?: { [key: string]: string }
		}
		DocumentVersion: {
			id?: string
			versionNumber?: number
		}
		DuplicatePlanRequest: { name: string }
		EditTemplateRequest: {
			templateDescription?: string
			templateGenerationOptions?: components["schemas"]["CustomTemplateOptions"]
			templateKey?: string
			templateName?: string
		}
		EntityProperty: {
			key?: string
			value?: unknown
		}
		EntityPropertyDetails: {
			entityId: string | number
			key: string
			value: string
		}
		Error: {
			count?: number
			issueIdsOrKeys?: string[]
			message?: string
		}
		ErrorCollection: {
			errorMessages?: string[]
			errors?: { [key: string]: string }
			status?: number
		}
		ErrorCollections: { [key: string]: unknown }
		ErrorMessage: { message?: string }
		Errors: {
			issueIsSubtask?: components["schemas"]["Error"]
			issuesInArchivedProjects?: components["schemas"]["Error"]
			issuesInUnlicensedProjects?: components["schemas"]["Error"]
			issuesNotFound?: components["schemas"]["Error"]
			userDoesNotHavePermission?: components["schemas"]["Error"]
		}
		EventNotification: {
			emailAddress?: string
			expand?: string
			field?: components["schemas"]["FieldDetails"]
			group?: components["schemas"]["GroupName"]
			id?: number
			notificationType?: "CurrentAssignee" | "Reporter" | "CurrentUser" | "ProjectLead" | "ComponentLead" | "User" | "Group" | "ProjectRole" | "EmailAddress" | "AllWatchers" | "UserCustomField" | "GroupCustomField" | (string & {})
			parameter?: string
			projectRole?: components["schemas"]["ProjectRole"]
			recipient?: string
			user?: components["schemas"]["UserDetails"]
		}
		ExpandPrioritySchemeBean: {
			readonly id?: string
			readonly name?: string
			readonly self?: string
		}
		ExpandPrioritySchemePage: {
			maxResults?: number
			startAt?: number
			total?: number
		} & { [key: string]: unknown }
		ExportArchivedIssuesTaskProgressResponse: {
			fileUrl?: string
			payload?: string
			progress?: number
			status?: string
			submittedTime?: string
			taskId?: string
		}
		FailedWebhook: {
			body?: string
			failureTime: number
			id: string
			url: string
		}
		FailedWebhooks: {
			maxResults: number
			next?: string
			values: components["schemas"]["FailedWebhook"][]
		}
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
			translatedDescription?: string
			translatedName?: string
			typeDisplayName?: string
		}
		FieldAssociationItemPayload: {
			description?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			qualifierId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			qualifierType?: components["schemas"]["ProjectCreateResourceIdentifier"]
			rendererType?: string
			required?: boolean
		}
		FieldAssociationParameters: {
			description?: string
			isRequired: boolean
			rendererType?: string
		}
		FieldAssociationSchemeFieldSearchResult: {
			allowedOperations?: string[]
			fieldId?: string
			parameters?: components["schemas"]["SearchResultFieldParameters"]
			restrictedToWorkTypes?: string[]
			workTypeParameters?: components["schemas"]["SearchResultWorkTypeParameters"][]
		}
		FieldAssociationSchemeLinks: {
			associations?: string
			projects?: string
		}
		FieldAssociationSchemeLinksBean: {
			associations?: string
			projects?: string
		}
		FieldAssociationSchemeMatchedFilters: {
			projectIds?: number[]
			query?: string
		}
		FieldAssociationSchemeProjectSearchResult: {
			avatarUrls?: { [key: string]: string }
			deleted?: boolean
			id?: string
			key?: string
			name?: string
		}
		FieldAssociationsRequest: {
			associationContexts: components["schemas"]["AssociationContextObject"][]
			fields: components["schemas"]["FieldIdentifierObject"][]
		}
		FieldCapabilityPayload: {
			customFieldDefinitions?: components["schemas"]["CustomFieldPayload"][] | null
			fieldLayoutScheme?: components["schemas"]["FieldLayoutSchemePayload"]
			/** @deprecated */
			fieldLayouts?: components["schemas"]["FieldLayoutPayload"][] | null
			fieldScheme?: components["schemas"]["FieldSchemePayload"]
			issueLayouts?: components["schemas"]["IssueLayoutPayload"][] | null
			issueTypeScreenScheme?: components["schemas"]["IssueTypeScreenSchemePayload"]
			screenScheme?: components["schemas"]["ScreenSchemePayload"][] | null
			screens?: components["schemas"]["ScreenPayload"][] | null
		} | null
		FieldChangedClause: {
			field: components["schemas"]["JqlQueryField"]
			operator: "changed"
			predicates: components["schemas"]["JqlQueryClauseTimePredicate"][]
		}
		FieldConfiguration: {
			description: string
			id: number
			isDefault?: boolean
			name: string
		}
		FieldConfigurationDetails: {
			description?: string
			name: string
		}
		FieldConfigurationIssueTypeItem: {
			fieldConfigurationId: string
			fieldConfigurationSchemeId: string
			issueTypeId: string
		}
		FieldConfigurationItem: {
			description?: string
			id: string
			isHidden?: boolean
			isRequired?: boolean
			renderer?: string
		}
		FieldConfigurationItemsDetails: { fieldConfigurationItems: components["schemas"]["FieldConfigurationItemRequest"][] }
		FieldConfigurationScheme: {
			description?: string
			id: string
			name: string
		}
		FieldConfigurationSchemeProjectAssociation: {
			fieldConfigurationSchemeId?: string | number
			projectId: string | number
		}
		FieldConfigurationSchemeProjects: {
			fieldConfigurationScheme?: components["schemas"]["FieldConfigurationScheme"]
			projectIds: string[]
		}
		FieldConfigurationToIssueTypeMapping: {
			fieldConfigurationId: string | number
			issueTypeId: string | number
		}
		FieldCreateMetadata: {
			readonly allowedValues?: unknown[]
			readonly autoCompleteUrl?: string
			readonly configuration?: { [key: string]: unknown }
			readonly defaultValue?: unknown
			readonly fieldId: string
			readonly hasDefaultValue?: boolean
			readonly key: string
			readonly name: string
			readonly operations: string[]
			readonly required: boolean
			readonly schema: components["schemas"]["JsonTypeBean"]
		}
		FieldDetails: {
			clauseNames?: string[]
			custom?: boolean
			id?: string
			key?: string
			name?: string
			navigable?: boolean
			orderable?: boolean
			schema?: components["schemas"]["JsonTypeBean"]
			scope?: components["schemas"]["Scope"]
			searchable?: boolean
		}
		FieldIdIdentifier: { type: "FieldIdIdentifier" } & (Omit<components["schemas"]["FieldIdentifierObject"], "type"> & { identifier?: string })
		FieldIdentifierObject: {
			identifier?: { [key: string]: unknown }
			type: string
		}
		FieldLastUsed: {
			type?: "TRACKED" | "NOT_TRACKED" | "NO_INFORMATION" | (string & {})
			value?: string
		}
		FieldLayoutConfiguration: {
			field?: boolean
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			required?: boolean
		}
		/** @deprecated */
		FieldLayoutPayload: {
			configuration?: components["schemas"]["FieldLayoutConfiguration"][]
			description?: string
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		/** @deprecated */
		FieldLayoutSchemePayload: {
			defaultFieldLayout?: components["schemas"]["ProjectCreateResourceIdentifier"]
			description?: string
			explicitMappings?: { [key: string]: components["schemas"]["ProjectCreateResourceIdentifier"] }
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		FieldMetadata: {
			readonly allowedValues?: unknown[]
			readonly autoCompleteUrl?: string
			readonly configuration?: { [key: string]: unknown }
			readonly defaultValue?: unknown
			readonly hasDefaultValue?: boolean
			readonly key: string
			readonly name: string
			readonly operations: string[]
			readonly required: boolean
			readonly schema: components["schemas"]["JsonTypeBean"]
		}
		FieldProjectAssociation: { projectId?: string }
		FieldReferenceData: {
			auto?: "true" | "false" | (string & {})
			cfid?: string
			deprecated?: "true" | "false" | (string & {})
			deprecatedSearcherKey?: string
			displayName?: string
			operators?: string[]
			orderable?: "true" | "false" | (string & {})
			searchable?: "true" | "false" | (string & {})
			types?: string[]
			value?: string
		}
		FieldSchemePayload: {
			description?: string
			items?: components["schemas"]["FieldAssociationItemPayload"][]
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		FieldSchemeToFieldsPartialFailure: {
			error?: string
			fieldId: string
			schemeId: number
			success: boolean
			workTypeIds: number[]
		}
		FieldSchemeToFieldsResponse: { results: components["schemas"]["FieldSchemeToFieldsPartialFailure"][] }
		FieldSchemeToProjectsPartialFailure: {
			error?: string
			projectId: number
			schemeId: number
			success: boolean
		}
		FieldSchemeToProjectsRequest: { projectIds: (string | number)[] }
		FieldSchemeToProjectsResponse: { results: components["schemas"]["FieldSchemeToProjectsPartialFailure"][] }
		FieldUpdateOperation: {
			add?: unknown
			copy?: unknown
			edit?: unknown
			remove?: unknown
			set?: unknown
		}
		FieldValueClause: {
			field: components["schemas"]["JqlQueryField"]
			operand: components["schemas"]["JqlQueryClauseOperand"]
			operator: "=" | "!=" | ">" | "<" | ">=" | "<=" | "in" | "not in" | "~" | "~=" | "is" | "is not" | (string & {})
		}
		FieldWasClause: {
			field: components["schemas"]["JqlQueryField"]
			operand: components["schemas"]["JqlQueryClauseOperand"]
			operator: "was" | "was in" | "was not in" | "was not" | (string & {})
			predicates: components["schemas"]["JqlQueryClauseTimePredicate"][]
		}
		Fields: {
			readonly assignee?: components["schemas"]["UserDetails"]
			readonly issueType?: components["schemas"]["IssueTypeDetails"]
			issuetype?: components["schemas"]["IssueTypeDetails"]
			readonly priority?: components["schemas"]["Priority"]
			readonly status?: components["schemas"]["StatusDetails"]
			readonly summary?: string
			readonly timetracking?: components["schemas"]["TimeTrackingDetails"]
		}
		FieldsSchemeItemParameter: {
			description?: string
			isRequired?: boolean
			rendererType?: "jira-text-renderer" | "atlassian-wiki-renderer"
		}
		FieldsSchemeItemWorkTypeParameter: {
			description?: string
			isRequired?: boolean
			rendererType?: "jira-text-renderer" | "atlassian-wiki-renderer"
			workTypeId?: string | number
		}
		Filter: {
			readonly approximateLastUsed?: string
			description?: string
			editPermissions?: components["schemas"]["SharePermission"][]
			favourite?: boolean
			readonly favouritedCount?: number
			readonly id?: string
			jql?: string
			name: string
			readonly owner?: components["schemas"]["User"]
			readonly searchUrl?: string
			readonly self?: string
			sharePermissions?: components["schemas"]["SharePermission"][]
			readonly sharedUsers?: components["schemas"]["UserList"]
			readonly subscriptions?: components["schemas"]["FilterSubscriptionsList"]
			readonly viewUrl?: string
		}
		FilterDetails: {
			readonly approximateLastUsed?: string
			description?: string
			editPermissions?: components["schemas"]["SharePermission"][]
			readonly expand?: string
			readonly favourite?: boolean
			readonly favouritedCount?: number
			readonly id?: string
			readonly jql?: string
			name: string
			readonly owner?: components["schemas"]["User"]
			readonly searchUrl?: string
			readonly self?: string
			sharePermissions?: components["schemas"]["SharePermission"][]
			readonly subscriptions?: components["schemas"]["FilterSubscription"][]
			readonly viewUrl?: string
		}
		FilterSubscription: {
			readonly group?: components["schemas"]["GroupName"]
			readonly id?: number
			readonly user?: components["schemas"]["User"]
		}
		FilterSubscriptionsList: {
			readonly "end-index"?: number
			readonly items?: components["schemas"]["FilterSubscription"][]
			readonly "max-results"?: number
			readonly size?: number
			readonly "start-index"?: number
		}
		ForgePanelProjectPinAsyncResponse: { taskId?: string }
		ForgePanelProjectPinRequest: {
			moduleId: string | number
			projectList: components["schemas"]["ProjectPinAction"][]
		}
		FoundGroup: {
			avatarUrl?: string
			groupId?: string
			html?: string
			labels?: components["schemas"]["GroupLabel"][]
			managedBy?: "EXTERNAL" | "ADMINS" | "TEAM_MEMBERS" | "OPEN" | (string & {})
			name?: string
			usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION" | "ADMIN_OVERSIGHT" | (string & {})
		}
		FoundGroups: {
			groups?: components["schemas"]["FoundGroup"][]
			header?: string
			total?: number
		}
		FoundUsers: {
			header?: string
			total?: number
			users?: components["schemas"]["UserPickerUser"][]
		}
		FoundUsersAndGroups: {
			groups?: components["schemas"]["FoundGroups"]
			users?: components["schemas"]["FoundUsers"]
		}
		FromLayoutPayload: {
			fromPort?: number
			status?: components["schemas"]["ProjectCreateResourceIdentifier"]
			toPortOverride?: number
		}
		FunctionOperand: {
			arguments: string[]
			encodedOperand?: string
			function: string
		}
		FunctionReferenceData: {
			displayName?: string
			isList?: "true" | "false" | (string & {})
			supportsListAndSingleValueOperators?: "true" | "false" | (string & {})
			types?: string[]
			value?: string
		}
		GetAtlassianTeamResponse: {
			capacity?: number
			id: string
			issueSourceId?: number
			planningStyle: "Scrum" | "Kanban" | (string & {})
			sprintLength?: number
		}
		GetCrossProjectReleaseResponse: {
			name?: string
			releaseIds?: number[]
		}
		GetCustomFieldResponse: {
			customFieldId: number
			filter?: boolean
		}
		GetDateFieldResponse: {
			dateCustomFieldId?: number
			type: "DueDate" | "TargetStartDate" | "TargetEndDate" | "DateCustomField" | (string & {})
		}
		GetExclusionRulesResponse: {
			issueIds?: number[]
			issueTypeIds?: number[]
			numberOfDaysToShowCompletedIssues: number
			releaseIds?: number[]
			workStatusCategoryIds?: number[]
			workStatusIds?: number[]
		}
		GetFieldAssociationParametersResponse: {
			fieldId: string
			parameters?: components["schemas"]["FieldAssociationParameters"]
			workTypeParameters?: components["schemas"]["WorkTypeParameters"][]
		}
		GetFieldAssociationSchemeByIdResponse: {
			description?: string
			fieldsCount?: number
			id?: string
			isDefault?: boolean
			links?: components["schemas"]["FieldAssociationSchemeLinks"]
			name?: string
		}
		GetFieldAssociationSchemeResponse: {
			description?: string
			fieldsCount?: number
			id?: number
			isDefault?: boolean
			links?: components["schemas"]["FieldAssociationSchemeLinksBean"]
			matchedFilters?: components["schemas"]["FieldAssociationSchemeMatchedFilters"]
			name?: string
		}
		GetIssueSourceResponse: {
			type: "Board" | "Project" | "Filter" | "Custom" | (string & {})
			value: number
		}
		GetPermissionHolderResponse: {
			type: "Group" | "AccountId" | (string & {})
			value: string
		}
		GetPermissionResponse: {
			holder: components["schemas"]["GetPermissionHolderResponse"]
			type: "View" | "Edit" | (string & {})
		}
		GetPlanOnlyTeamResponse: {
			capacity?: number
			id: number
			issueSourceId?: number
			memberAccountIds?: string[]
			name: string
			planningStyle: "Scrum" | "Kanban" | (string & {})
			sprintLength?: number
		}
		GetPlanResponse: {
			crossProjectReleases?: components["schemas"]["GetCrossProjectReleaseResponse"][]
			customFields?: components["schemas"]["GetCustomFieldResponse"][]
			exclusionRules?: components["schemas"]["GetExclusionRulesResponse"]
			id: number
			issueSources?: components["schemas"]["GetIssueSourceResponse"][]
			lastSaved?: string
			leadAccountId?: string
			name?: string
			permissions?: components["schemas"]["GetPermissionResponse"][]
			scheduling: components["schemas"]["GetSchedulingResponse"]
			status: "Active" | "Trashed" | "Archived" | (string & {})
		}
		GetPlanResponseForPage: {
			id: string
			issueSources?: components["schemas"]["GetIssueSourceResponse"][]
			name: string
			scenarioId: string
			status: "Active" | "Trashed" | "Archived" | (string & {})
		}
		GetProjectsWithFieldSchemesResponse: {
			projectId?: number
			schemeId?: number
		}
		GetSchedulingResponse: {
			dependencies: "Sequential" | "Concurrent" | (string & {})
			endDate: components["schemas"]["GetDateFieldResponse"]
			estimation: "StoryPoints" | "Days" | "Hours" | (string & {})
			inferredDates: "None" | "SprintDates" | "ReleaseDates" | (string & {})
			startDate: components["schemas"]["GetDateFieldResponse"]
		}
		GetTeamResponseForPage: {
			id: string
			name?: string
			type: "PlanOnly" | "Atlassian" | (string & {})
		}
		GlobalScopeBean: { attributes?: ("notSelectable" | "defaultValue" | (string & {}))[] }
		Group: {
			readonly expand?: string
			groupId?: string | null
			name?: string
			readonly self?: string
			readonly users?: components["schemas"]["PagedListUserDetailsApplicationUser"]
		}
		GroupDetails: {
			groupId?: string | null
			name?: string
		}
		GroupLabel: {
			text?: string
			title?: string
			type?: "ADMIN" | "SINGLE" | "MULTIPLE" | (string & {})
		}
		GroupName: {
			groupId?: string | null
			name?: string
			readonly self?: string
		}
		HealthCheckResult: {
			description?: string
			name?: string
			passed?: boolean
		}
		Hierarchy: {
			baseLevelId?: number
			readonly levels?: components["schemas"]["SimplifiedHierarchyLevel"][]
		}
		HistoryMetadata: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: components["schemas"]["HistoryMetadataParticipant"]
			cause?: components["schemas"]["HistoryMetadataParticipant"]
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: components["schemas"]["HistoryMetadataParticipant"]
			type?: string
		} & { [key: string]: unknown }
		HistoryMetadataParticipant: {
			avatarUrl?: string
			displayName?: string
			displayNameKey?: string
			id?: string
			type?: string
			url?: string
		} & { [key: string]: unknown }
		Icon: {
			link?: string
			title?: string
			url16x16?: string
		} & { [key: string]: unknown }
		IconBean: {
			link?: string
			title?: string
			url16x16?: string
		}
		IdBean: { id: string | number }
		IdOrKeyBean: {
			id?: string | number
			key?: string
		}
		IncludedFields: {
			actuallyIncluded?: string[]
			excluded?: string[]
			included?: string[]
		}
		InputStreamSource: { inputStream?: { [key: string]: unknown } }
		IssueArchivalSyncRequest: { issueIdsOrKeys?: string[] }
		IssueArchivalSyncResponse: {
			errors?: components["schemas"]["Errors"]
			numberOfIssuesUpdated?: number
		}
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
		IssueBulkDeletePayload: {
			selectedIssueIdsOrKeys: string[]
			sendBulkNotification?: boolean | null
		}
		IssueBulkEditField: {
			description?: string
			fieldOptions?: components["schemas"]["IssueBulkOperationsFieldOption"][]
			id?: string
			isRequired?: boolean
			multiSelectFieldOptions?: ("ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL" | (string & {}))[]
			name?: string
			searchUrl?: string
			type?: string
			unavailableMessage?: string
		}
		IssueBulkEditPayload: {
			editedFieldsInput: components["schemas"]["JiraIssueFields"]
			selectedActions: string[]
			selectedIssueIdsOrKeys: string[]
			sendBulkNotification?: boolean | null
		}
		IssueBulkMovePayload: {
			sendBulkNotification?: boolean | null
			targetToSourcesMapping?: { [key: string]: components["schemas"]["targetToSourcesMapping"] }
		}
		IssueBulkOperationsFieldOption: { [key: string]: unknown }
		IssueBulkTransitionForWorkflow: {
			readonly isTransitionsFiltered?: boolean
			readonly issues?: string[]
			readonly transitions?: components["schemas"]["SimplifiedIssueTransition"][]
		}
		IssueBulkTransitionPayload: {
			bulkTransitionInputs: components["schemas"]["BulkTransitionSubmitInput"][]
			sendBulkNotification?: boolean | null
		}
		IssueBulkWatchOrUnwatchPayload: { selectedIssueIdsOrKeys: string[] }
		IssueChangeLog: {
			readonly changeHistories?: components["schemas"]["Changelog"][]
			readonly issueId?: string
		}
		IssueChangelogIds: { changelogIds: (string | number)[] }
		IssueCommentListRequestBean: { ids: (string | number)[] }
		IssueContextVariable: {
			id?: string | number
			key?: string
			type: "issue"
		}
		IssueCreateMetadata: {
			readonly expand?: string
			readonly projects?: components["schemas"]["ProjectIssueCreateMetadata"][]
		}
		IssueEntityProperties: {
			entitiesIds?: (string | number)[]
			properties?: { [key: string]: components["schemas"]["JsonNodeRequest"] }
		}
		IssueEntityPropertiesForMultiUpdate: {
			issueID?: string | number
			properties?: { [key: string]: components["schemas"]["JsonNodeRequest"] }
		}
		IssueError: {
			readonly errorMessage?: string
			readonly id?: string
		}
		IssueEvent: {
			readonly id?: number
			readonly name?: string
		}
		IssueFieldOption: {
			config?: components["schemas"]["IssueFieldOptionConfiguration"]
			id: number
			properties?: { [key: string]: unknown }
			value: string
		}
		IssueFieldOptionConfiguration: {
			attributes?: ("notSelectable" | "defaultValue" | (string & {}))[]
			scope?: components["schemas"]["IssueFieldOptionScopeBean"]
		}
		IssueFieldOptionCreateBean: {
			config?: components["schemas"]["IssueFieldOptionConfigurationRequest"]
			properties?: { [key: string]: unknown }
			value: string
		}
		IssueFieldOptionScopeBean: {
			global?: components["schemas"]["GlobalScopeBean"]
			projects?: number[]
			projects2?: components["schemas"]["ProjectScopeBean"][]
		}
		IssueFilterForBulkPropertyDelete: {
			currentValue?: unknown
			entityIds?: (string | number)[]
		}
		IssueFilterForBulkPropertySet: {
			currentValue?: unknown
			entityIds?: (string | number)[]
			hasProperty?: boolean
		}
		IssueLayoutItemPayload: {
			itemKey?: components["schemas"]["ProjectCreateResourceIdentifier"]
			properties?: { [key: string]: unknown }
			sectionType?: "content" | "primaryContext" | "secondaryContext"
			type?: "FIELD"
		}
		IssueLayoutPayload: {
			containerId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			issueLayoutType?: "ISSUE_VIEW" | "ISSUE_CREATE" | "REQUEST_FORM"
			items?: components["schemas"]["IssueLayoutItemPayload"][]
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		IssueLimitReportResponseBean: {
			issuesApproachingLimit?: { [key: string]: { [key: string]: number } }
			issuesBreachingLimit?: { [key: string]: { [key: string]: number } }
			limits?: { [key: string]: number }
		}
		IssueLink: {
			readonly id?: string
			inwardIssue: components["schemas"]["LinkedIssue"]
			outwardIssue: components["schemas"]["LinkedIssue"]
			readonly self?: string
			type: components["schemas"]["IssueLinkType"]
		}
		IssueLinkType: {
			id?: string
			inward?: string
			name?: string
			outward?: string
			readonly self?: string
		}
		IssueLinkTypes: { readonly issueLinkTypes?: components["schemas"]["IssueLinkType"][] }
		IssueList: { issueIds: (string | number)[] }
		IssueMatches: { matches: components["schemas"]["IssueMatchesForJQL"][] }
		IssueMatchesForJQL: {
			errors: string[]
			matchedIssues: number[]
		}
		IssuePickerSuggestions: { readonly sections?: components["schemas"]["IssuePickerSuggestionsIssueType"][] }
		IssuePickerSuggestionsIssueType: {
			readonly id?: string
			readonly issues?: components["schemas"]["SuggestedIssue"][]
			readonly label?: string
			readonly msg?: string
			readonly sub?: string
		}
		IssueSecurityLevelMember: {
			holder: components["schemas"]["PermissionHolder"]
			id: number
			issueSecurityLevelId: number
		}
		IssueSecuritySchemeToProjectMapping: {
			readonly issueSecuritySchemeId?: string
			readonly projectId?: string
		} & { [key: string]: unknown }
		IssueTransition: {
			readonly expand?: string
			readonly fields?: { [key: string]: components["schemas"]["FieldMetadata"] }
			readonly hasScreen?: boolean
			id?: string
			readonly isAvailable?: boolean
			readonly isConditional?: boolean
			readonly isGlobal?: boolean
			readonly isInitial?: boolean
			looped?: boolean
			readonly name?: string
			readonly to?: components["schemas"]["StatusDetails"]
		} & { [key: string]: unknown }
		IssueTransitionStatus: {
			readonly statusId?: number
			readonly statusName?: string
		}
		IssueTypeCreateBean: {
			description?: string
			hierarchyLevel?: number
			name: string
			type?: "subtask" | "standard"
		}
		IssueTypeDefaultValue: {
			isAnyIssueType?: boolean | null
			issueTypeId?: string | null
			value?: components["schemas"]["CustomFieldContextDefaultValue"]
		}
		IssueTypeDetails: {
			readonly avatarId?: number
			readonly description?: string
			readonly entityId?: string
			readonly hierarchyLevel?: number
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: components["schemas"]["Scope"]
			readonly self?: string
			readonly subtask?: boolean
		}
		IssueTypeHierarchyPayload: {
			hierarchyLevel?: number
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		IssueTypeIds: { issueTypeIds: (string | number)[] }
		IssueTypeIdsToRemove: { issueTypeIds: (string | number)[] }
		IssueTypeInfo: {
			readonly avatarId?: number
			readonly id?: number
			readonly name?: string
		}
		IssueTypeIssueCreateMetadata: {
			readonly avatarId?: number
			readonly description?: string
			readonly entityId?: string
			readonly expand?: string
			readonly fields?: { [key: string]: components["schemas"]["FieldMetadata"] }
			readonly hierarchyLevel?: number
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: components["schemas"]["Scope"]
			readonly self?: string
			readonly subtask?: boolean
		}
		IssueTypePayload: {
			avatarId?: (string | number) | null
			description?: string | null
			hierarchyLevel?: number
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		IssueTypeProjectCreatePayload: {
			issueTypeHierarchy?: components["schemas"]["IssueTypeHierarchyPayload"][] | null
			issueTypeScheme?: components["schemas"]["IssueTypeSchemePayload"]
			issueTypes?: components["schemas"]["IssueTypePayload"][] | null
		} | null
		IssueTypeScheme: {
			defaultIssueTypeId?: string
			description?: string
			id: string
			isDefault?: boolean
			name: string
		}
		IssueTypeSchemeDetails: {
			defaultIssueTypeId?: string | number
			description?: string
			issueTypeIds: (string | number)[]
			name: string
		}
		IssueTypeSchemeID: { readonly issueTypeSchemeId: string }
		IssueTypeSchemeMapping: {
			issueTypeId: string
			issueTypeSchemeId: string
		}
		IssueTypeSchemePayload: {
			defaultIssueTypeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			description?: string | null
			issueTypeIds?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		}
		IssueTypeSchemeProjectAssociation: {
			issueTypeSchemeId: string | number
			projectId: string | number
		}
		IssueTypeSchemeProjects: {
			issueTypeScheme: components["schemas"]["IssueTypeScheme"]
			projectIds: string[]
		}
		IssueTypeSchemeUpdateDetails: {
			defaultIssueTypeId?: string | number
			description?: string
			name?: string
		}
		IssueTypeScreenScheme: {
			description?: string
			id: string
			name: string
		}
		IssueTypeScreenSchemeDetails: {
			description?: string
			issueTypeMappings: components["schemas"]["IssueTypeScreenSchemeMapping"][]
			name: string
		}
		IssueTypeScreenSchemeId: { readonly id: string }
		IssueTypeScreenSchemeItem: {
			issueTypeId: string
			issueTypeScreenSchemeId: string
			screenSchemeId: string
		}
		IssueTypeScreenSchemeMapping: {
			issueTypeId: string | number
			screenSchemeId: string | number
		}
		IssueTypeScreenSchemeMappingDetails: { issueTypeMappings: components["schemas"]["IssueTypeScreenSchemeMapping"][] }
		IssueTypeScreenSchemePayload: {
			defaultScreenScheme?: components["schemas"]["ProjectCreateResourceIdentifier"]
			description?: string
			explicitMappings?: { [key: string]: components["schemas"]["ProjectCreateResourceIdentifier"] }
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		IssueTypeScreenSchemeProjectAssociation: {
			issueTypeScreenSchemeId?: string | number
			projectId?: string | number
		}
		IssueTypeScreenSchemeUpdateDetails: {
			description?: string
			name?: string
		}
		IssueTypeScreenSchemesProjects: {
			issueTypeScreenScheme: components["schemas"]["IssueTypeScreenScheme"]
			projectIds: string[]
		}
		IssueTypeToContextMapping: {
			contextId: string
			isAnyIssueType?: boolean
			issueTypeId?: string
		}
		IssueTypeUpdateBean: {
			avatarId?: string | number
			description?: string
			name?: string
		}
		IssueTypeWithStatus: {
			readonly id: string
			readonly name: string
			readonly self: string
			readonly statuses: components["schemas"]["StatusDetails"][]
			readonly subtask: boolean
		}
		IssueTypeWorkflowMapping: {
			issueType?: string
			updateDraftIfNeeded?: boolean
			workflow?: string
		}
		IssueTypesWorkflowMapping: {
			defaultMapping?: boolean
			issueTypes?: string[]
			updateDraftIfNeeded?: boolean
			workflow?: string
		}
		IssueUpdateDetails: {
			fields?: components["schemas"]["IssueFieldsRequest"]
			historyMetadata?: components["schemas"]["HistoryMetadataRequest"]
			properties?: components["schemas"]["EntityProperty"][]
			transition?: components["schemas"]["IssueTransitionRequest"]
			update?: { [key: string]: components["schemas"]["FieldUpdateOperation"][] }
		}
		IssueUpdateMetadata: { readonly fields?: { [key: string]: components["schemas"]["FieldMetadata"] } }
		IssuesAndJQLQueries: {
			issueIds: (string | number)[]
			jqls: string[]
		}
		IssuesJqlMetaDataBean: {
			count: number
			maxResults: number
			startAt: number
			totalCount: number
			validationWarnings?: string[]
		}
		IssuesMetaBean: { jql?: components["schemas"]["IssuesJqlMetaDataBean"] }
		IssuesUpdateBean: { issueUpdates?: components["schemas"]["IssueUpdateDetails"][] }
		JExpEvaluateIssuesJqlMetaDataBean: {
			readonly isLast?: boolean
			nextPageToken: string
		}
		JExpEvaluateIssuesMetaBean: { jql?: components["schemas"]["JExpEvaluateIssuesJqlMetaDataBean"] }
		JExpEvaluateJiraExpressionResultBean: {
			meta?: components["schemas"]["JExpEvaluateMetaDataBean"]
			value: unknown
		}
		JExpEvaluateMetaDataBean: {
			complexity?: components["schemas"]["JiraExpressionsComplexityBean"]
			issues?: components["schemas"]["JExpEvaluateIssuesMetaBean"]
		}
		JQLCountRequestBean: { jql?: string }
		JQLCountResultsBean: { count?: number }
		JQLPersonalDataMigrationRequest: { queryStrings?: string[] }
		JQLQueryWithUnknownUsers: {
			convertedQuery?: string
			originalQuery?: string
		}
		JQLReferenceData: {
			jqlReservedWords?: string[]
			visibleFieldNames?: components["schemas"]["FieldReferenceData"][]
			visibleFunctionNames?: components["schemas"]["FunctionReferenceData"][]
		}
		JexpEvaluateCtxIssues: { jql?: components["schemas"]["JexpEvaluateCtxJqlIssues"] }
		JexpEvaluateCtxJqlIssues: {
			maxResults?: number
			nextPageToken?: string
			query?: string
		}
		JexpIssues: { jql?: components["schemas"]["JexpJqlIssues"] }
		JexpJqlIssues: {
			maxResults?: number
			query?: string
			startAt?: number
			validation?: "strict" | "warn" | "none"
		}
		JiraCascadingSelectField: {
			childOptionValue?: components["schemas"]["JiraSelectedOptionField"]
			fieldId: string | number
			parentOptionValue: components["schemas"]["JiraSelectedOptionField"]
		}
		JiraColorField: {
			color: components["schemas"]["JiraColorInput"]
			fieldId: string | number
		}
		JiraColorInput: { name: string }
		JiraComponentField: { componentId: string | number }
		JiraDateField: {
			date?: components["schemas"]["JiraDateInput"]
			fieldId: string | number
		}
		JiraDateInput: { formattedDate: string }
		JiraDateTimeField: {
			dateTime: components["schemas"]["JiraDateTimeInput"]
			fieldId: string | number
		}
		JiraDateTimeInput: { formattedDateTime: string }
		JiraDurationField: { originalEstimateField: string }
		JiraExpressionAnalysis: {
			complexity?: components["schemas"]["JiraExpressionComplexity"]
			errors?: components["schemas"]["JiraExpressionValidationError"][]
			expression: string
			type?: string
			valid: boolean
		}
		JiraExpressionComplexity: {
			expensiveOperations: string
			variables?: { [key: string]: string }
		}
		JiraExpressionEvalContextBean: {
			board?: number
			custom?: components["schemas"]["CustomContextVariable"][]
			customerRequest?: number
			issue?: components["schemas"]["IdOrKeyBean"]
			issues?: components["schemas"]["JexpIssues"]
			project?: components["schemas"]["IdOrKeyBean"]
			serviceDesk?: number
			sprint?: number
		}
		JiraExpressionEvalRequestBean: {
			context?: components["schemas"]["JiraExpressionEvalContextBean"]
			expression: string
		}
		JiraExpressionEvaluateContextBean: {
			board?: number
			custom?: components["schemas"]["CustomContextVariable"][]
			customerRequest?: number
			issue?: components["schemas"]["IdOrKeyBean"]
			issues?: components["schemas"]["JexpEvaluateCtxIssues"]
			project?: components["schemas"]["IdOrKeyBean"]
			serviceDesk?: number
			sprint?: number
		}
		JiraExpressionEvaluateRequestBean: {
			context?: components["schemas"]["JiraExpressionEvaluateContextBean"]
			expression: string
		}
		JiraExpressionEvaluationMetaDataBean: {
			complexity?: components["schemas"]["JiraExpressionsComplexityBean"]
			issues?: components["schemas"]["IssuesMetaBean"]
		}
		JiraExpressionForAnalysis: {
			contextVariables?: { [key: string]: string }
			expressions: string[]
		}
		JiraExpressionResult: {
			meta?: components["schemas"]["JiraExpressionEvaluationMetaDataBean"]
			value: unknown
		}
		JiraExpressionValidationError: {
			column?: number
			expression?: string
			line?: number
			message: string
			type: "syntax" | "type" | "other" | (string & {})
		}
		JiraExpressionsAnalysis: { results: components["schemas"]["JiraExpressionAnalysis"][] }
		JiraExpressionsComplexityBean: {
			beans: components["schemas"]["JiraExpressionsComplexityValueBean"]
			expensiveOperations: components["schemas"]["JiraExpressionsComplexityValueBean"]
			primitiveValues: components["schemas"]["JiraExpressionsComplexityValueBean"]
			steps: components["schemas"]["JiraExpressionsComplexityValueBean"]
		}
		JiraExpressionsComplexityValueBean: {
			limit: number
			value: number
		}
		JiraGroupInput: { groupName: string }
		JiraIssueFields: {
			cascadingSelectFields?: components["schemas"]["JiraCascadingSelectField"][]
			clearableNumberFields?: components["schemas"]["JiraNumberField"][]
			colorFields?: components["schemas"]["JiraColorField"][]
			datePickerFields?: components["schemas"]["JiraDateField"][]
			dateTimePickerFields?: components["schemas"]["JiraDateTimeField"][]
			issueType?: components["schemas"]["JiraIssueTypeField"]
			labelsFields?: components["schemas"]["JiraLabelsField"][]
			multipleGroupPickerFields?: components["schemas"]["JiraMultipleGroupPickerField"][]
			multipleSelectClearableUserPickerFields?: components["schemas"]["JiraMultipleSelectUserPickerField"][]
			multipleSelectFields?: components["schemas"]["JiraMultipleSelectField"][]
			multipleVersionPickerFields?: components["schemas"]["JiraMultipleVersionPickerField"][]
			multiselectComponents?: components["schemas"]["JiraMultiSelectComponentField"]
			originalEstimateField?: components["schemas"]["JiraDurationField"]
			priority?: components["schemas"]["JiraPriorityField"]
			richTextFields?: components["schemas"]["JiraRichTextField"][]
			singleGroupPickerFields?: components["schemas"]["JiraSingleGroupPickerField"][]
			singleLineTextFields?: components["schemas"]["JiraSingleLineTextField"][]
			singleSelectClearableUserPickerFields?: components["schemas"]["JiraSingleSelectUserPickerField"][]
			singleSelectFields?: components["schemas"]["JiraSingleSelectField"][]
			singleVersionPickerFields?: components["schemas"]["JiraSingleVersionPickerField"][]
			status?: components["schemas"]["JiraStatusInput"]
			timeTrackingField?: components["schemas"]["JiraTimeTrackingField"]
			urlFields?: components["schemas"]["JiraUrlField"][]
		}
		JiraIssueTypeField: { issueTypeId: string | number }
		JiraLabelPropertiesInputJackson1: {
			color?: "GREY_LIGHTEST" | "GREY_LIGHTER" | "GREY" | "GREY_DARKER" | "GREY_DARKEST" | "PURPLE_LIGHTEST" | "PURPLE_LIGHTER" | "PURPLE" | "PURPLE_DARKER" | "PURPLE_DARKEST" | "BLUE_LIGHTEST" | "BLUE_LIGHTER" | "BLUE" | "BLUE_DARKER" | "BLUE_DARKEST" | "TEAL_LIGHTEST" | "TEAL_LIGHTER" | "TEAL" | "TEAL_DARKER" | "TEAL_DARKEST" | "GREEN_LIGHTEST" | "GREEN_LIGHTER" | "GREEN" | "GREEN_DARKER" | "GREEN_DARKEST" | "LIME_LIGHTEST" | "LIME_LIGHTER" | "LIME" | "LIME_DARKER" | "LIME_DARKEST" | "YELLOW_LIGHTEST" | "YELLOW_LIGHTER" | "YELLOW" | "YELLOW_DARKER" | "YELLOW_DARKEST" | "ORANGE_LIGHTEST" | "ORANGE_LIGHTER" | "ORANGE" | "ORANGE_DARKER" | "ORANGE_DARKEST" | "RED_LIGHTEST" | "RED_LIGHTER" | "RED" | "RED_DARKER" | "RED_DARKEST" | "MAGENTA_LIGHTEST" | "MAGENTA_LIGHTER" | "MAGENTA" | "MAGENTA_DARKER" | "MAGENTA_DARKEST"
			name?: string
		}
		JiraLabelsField: {
			bulkEditMultiSelectFieldOption: "ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL"
			fieldId: string | number
			labelProperties?: components["schemas"]["JiraLabelPropertiesInputJackson1"][]
			labels: components["schemas"]["JiraLabelsInput"][]
		}
		JiraLabelsInput: { name: string }
		JiraMultiSelectComponentField: {
			bulkEditMultiSelectFieldOption: "ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL"
			components: components["schemas"]["JiraComponentField"][]
			fieldId: string | number
		}
		JiraMultipleGroupPickerField: {
			fieldId: string | number
			groups: components["schemas"]["JiraGroupInput"][]
		}
		JiraMultipleSelectField: {
			fieldId: string | number
			options: components["schemas"]["JiraSelectedOptionField"][]
		}
		JiraMultipleSelectUserPickerField: {
			fieldId: string | number
			users?: components["schemas"]["JiraUserField"][]
		}
		JiraMultipleVersionPickerField: {
			bulkEditMultiSelectFieldOption: "ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL"
			fieldId: string | number
			versions: components["schemas"]["JiraVersionField"][]
		}
		JiraNumberField: {
			fieldId: string | number
			value?: number
		}
		JiraPriorityField: { priorityId: string | number }
		JiraRichTextField: {
			fieldId: string | number
			richText: components["schemas"]["JiraRichTextInput"]
		}
		JiraRichTextInput: { adfValue?: { [key: string]: unknown } }
		JiraSelectedOptionField: { optionId?: string | number }
		JiraSingleGroupPickerField: {
			fieldId: string | number
			group: components["schemas"]["JiraGroupInput"]
		}
		JiraSingleLineTextField: {
			fieldId: string | number
			text: string
		}
		JiraSingleSelectField: {
			fieldId: string | number
			option: components["schemas"]["JiraSelectedOptionField"]
		}
		JiraSingleSelectUserPickerField: {
			fieldId: string | number
			user?: components["schemas"]["JiraUserField"]
		}
		JiraSingleVersionPickerField: {
			fieldId: string | number
			version: components["schemas"]["JiraVersionField"]
		}
		JiraStatus: {
			description?: string
			id?: string
			name?: string
			scope?: components["schemas"]["StatusScope"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {})
		}
		JiraStatusInput: { statusId: string | number }
		JiraTimeTrackingField: { timeRemaining: string }
		JiraUrlField: {
			fieldId: string | number
			url: string
		}
		JiraUserField: { accountId: string }
		JiraVersionField: { versionId?: string | number }
		JiraWorkflow: {
			created?: string | null
			description?: string
			id?: string
			isEditable?: boolean
			loopedTransitionContainerLayout?: components["schemas"]["WorkflowLayout"]
			name?: string
			scope?: components["schemas"]["WorkflowScope"]
			startPointLayout?: components["schemas"]["WorkflowLayout"]
			statuses?: components["schemas"]["WorkflowReferenceStatus"][]
			taskId?: string | null
			transitions?: components["schemas"]["WorkflowTransitions"][]
			updated?: string | null
			version?: components["schemas"]["DocumentVersion"]
		}
		JiraWorkflowPreviewStatus: {
			description?: string
			id?: string
			name?: string
			rawName?: string
			scope?: components["schemas"]["WorkflowPreviewScope"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {})
			statusReference?: string
		}
		JiraWorkflowStatus: {
			description?: string
			id?: string
			name?: string
			scope?: components["schemas"]["WorkflowScope"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {})
			statusReference?: string
		}
		JqlFunctionPrecomputationBean: {
			readonly arguments?: string[]
			readonly created?: string
			readonly error?: string
			readonly field?: string
			readonly functionKey?: string
			readonly functionName?: string
			readonly id?: string
			readonly operator?: string
			readonly updated?: string
			readonly used?: string
			readonly value?: string
		}
		JqlFunctionPrecomputationGetByIdRequest: { precomputationIDs?: (string | number)[] }
		JqlFunctionPrecomputationGetByIdResponse: {
			readonly notFoundPrecomputationIDs?: string[]
			readonly precomputations?: components["schemas"]["JqlFunctionPrecomputationBean"][]
		}
		JqlFunctionPrecomputationUpdateBean: {
			error?: string
			id: string | number
			value?: string
		}
		JqlFunctionPrecomputationUpdateErrorResponse: {
			readonly errorMessages?: string[]
			readonly notFoundPrecomputationIDs?: string[]
		}
		JqlFunctionPrecomputationUpdateRequestBean: { values?: components["schemas"]["JqlFunctionPrecomputationUpdateBean"][] }
		JqlFunctionPrecomputationUpdateResponse: { readonly notFoundPrecomputationIDs?: string[] }
		JqlQueriesToParse: { queries: string[] }
		JqlQueriesToSanitize: { queries: components["schemas"]["JqlQueryToSanitize"][] }
		JqlQuery: {
			orderBy?: components["schemas"]["JqlQueryOrderByClause"]
			where?: components["schemas"]["JqlQueryClause"]
		}
		JqlQueryClause: components["schemas"]["CompoundClause"] | components["schemas"]["FieldValueClause"] | components["schemas"]["FieldWasClause"] | components["schemas"]["FieldChangedClause"]
		JqlQueryClauseOperand: components["schemas"]["ListOperand"] | components["schemas"]["ValueOperand"] | components["schemas"]["FunctionOperand"] | components["schemas"]["KeywordOperand"]
		JqlQueryClauseTimePredicate: {
			operand: components["schemas"]["JqlQueryClauseOperand"]
			operator: "before" | "after" | "from" | "to" | "on" | "during" | "by" | (string & {})
		}
		JqlQueryField: {
			encodedName?: string
			name: string
			property?: components["schemas"]["JqlQueryFieldEntityProperty"][]
		}
		JqlQueryFieldEntityProperty: {
			entity: string
			key: string
			path: string
			type?: "number" | "string" | "text" | "date" | "user" | (string & {})
		}
		JqlQueryOrderByClause: { fields: components["schemas"]["JqlQueryOrderByClauseElement"][] }
		JqlQueryOrderByClauseElement: {
			direction?: "asc" | "desc" | (string & {})
			field: components["schemas"]["JqlQueryField"]
		}
		JqlQueryToSanitize: {
			accountId?: string | null
			query: string
		}
		JqlQueryUnitaryOperand: components["schemas"]["ValueOperand"] | components["schemas"]["FunctionOperand"] | components["schemas"]["KeywordOperand"]
		JsonContextVariable: {
			type: "json"
			value?: { [key: string]: unknown }
		}
		JsonNode: {
			array?: boolean
			bigDecimal?: boolean
			bigInteger?: boolean
			bigIntegerValue?: number
			binary?: boolean
			binaryValue?: string[]
			boolean?: boolean
			booleanValue?: boolean
			containerNode?: boolean
			decimalValue?: number
			double?: boolean
			doubleValue?: number
			elements?: { [key: string]: unknown }
			fieldNames?: { [key: string]: unknown }
			fields?: { [key: string]: unknown }
			floatingPointNumber?: boolean
			int?: boolean
			intValue?: number
			integralNumber?: boolean
			long?: boolean
			longValue?: number
			missingNode?: boolean
			null?: boolean
			number?: boolean
			numberType?: "INT" | "LONG" | "BIG_INTEGER" | "FLOAT" | "DOUBLE" | "BIG_DECIMAL" | (string & {})
			numberValue?: number
			object?: boolean
			pojo?: boolean
			textValue?: string
			textual?: boolean
			valueAsBoolean?: boolean
			valueAsDouble?: number
			valueAsInt?: number
			valueAsLong?: number
			valueAsText?: string
			valueNode?: boolean
		}
		JsonTypeBean: {
			readonly configuration?: { [key: string]: unknown }
			readonly custom?: string
			readonly customId?: number
			readonly items?: string
			readonly system?: string
			readonly type: string
		}
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
		License: { readonly applications: components["schemas"]["LicensedApplication"][] }
		LicenseMetric: {
			key?: string
			value?: string
		}
		LicensedApplication: {
			readonly id: string
			readonly plan: "UNLICENSED" | "FREE" | "PAID" | (string & {})
		}
		LinkGroup: {
			groups?: components["schemas"]["LinkGroup"][]
			header?: components["schemas"]["SimpleLink"]
			id?: string
			links?: components["schemas"]["SimpleLink"][]
			styleClass?: string
			weight?: number
		}
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
		ListOperand: {
			encodedOperand?: string
			values: components["schemas"]["JqlQueryUnitaryOperand"][]
		}
		ListWrapperCallbackApplicationRole: { [key: string]: unknown }
		ListWrapperCallbackGroupName: { [key: string]: unknown }
		Locale: { locale?: string }
		MandatoryFieldValue: {
			retain?: boolean | null
			type?: "adf" | "raw" | null
			value: string[]
		}
		MandatoryFieldValueForADF: {
			retain?: boolean | null
			type: "adf" | "raw"
			value: { [key: string]: unknown }
		}
		MappingsByIssueTypeOverride: {
			issueTypeId?: string | number
			statusMappings?: components["schemas"]["WorkflowAssociationStatusMapping"][]
		}
		MappingsByWorkflow: {
			newWorkflowId: string | number
			oldWorkflowId: string | number
			statusMappings: components["schemas"]["WorkflowAssociationStatusMapping"][]
		}
		MinimalFieldSchemeToFieldsPartialFailure: {
			error?: string
			fieldId: string
			schemeId: number
			success: boolean
		}
		MinimalFieldSchemeToFieldsResponse: { results: components["schemas"]["MinimalFieldSchemeToFieldsPartialFailure"][] }
		MoveFieldBean: {
			after?: string
			position?: "Earlier" | "Later" | "First" | "Last"
		}
		MultiIssueEntityProperties: { issues?: components["schemas"]["IssueEntityPropertiesForMultiUpdate"][] }
		MultipartFile: {
			bytes?: string[]
			contentType?: string
			empty?: boolean
			inputStream?: { [key: string]: unknown }
			name?: string
			originalFilename?: string
			resource?: components["schemas"]["Resource"]
			size?: number
		}
		MultipleCustomFieldValuesUpdate: {
			customField: string
			issueIds: (string | number)[]
			value: unknown
		}
		MultipleCustomFieldValuesUpdateDetails: { updates?: components["schemas"]["MultipleCustomFieldValuesUpdate"][] }
		NestedResponse: {
			errorCollection?: components["schemas"]["ErrorCollection"]
			status?: number
			warningCollection?: components["schemas"]["WarningCollection"]
		}
		NewUserDetails: {
			applicationKeys?: string[]
			displayName?: string
			emailAddress: string
			key?: string
			name?: string
			password?: string
			products: string[]
			readonly self?: string
		}
		NonWorkingDay: {
			id?: string | number
			iso8601Date?: string
		}
		Notification: {
			htmlBody?: string
			restrict?: components["schemas"]["NotificationRecipientsRestrictions"]
			subject?: string
			textBody?: string
			to?: components["schemas"]["NotificationRecipients"]
		}
		NotificationEvent: {
			description?: string
			id?: number
			name?: string
			templateEvent?: components["schemas"]["NotificationEvent"]
		}
		NotificationRecipients: {
			assignee?: boolean
			groupIds?: (string | number)[]
			groups?: components["schemas"]["GroupNameRequest"][]
			reporter?: boolean
			users?: components["schemas"]["UserDetailsRequest"][]
			voters?: boolean
			watchers?: boolean
		}
		NotificationRecipientsRestrictions: {
			groupIds?: (string | number)[]
			groups?: components["schemas"]["GroupNameRequest"][]
			permissions?: components["schemas"]["RestrictedPermission"][]
		}
		NotificationScheme: {
			description?: string
			expand?: string
			id?: number
			name?: string
			notificationSchemeEvents?: components["schemas"]["NotificationSchemeEvent"][]
			projects?: number[]
			scope?: components["schemas"]["Scope"]
			self?: string
		}
		NotificationSchemeAndProjectMappingJsonBean: {
			notificationSchemeId?: string
			projectId?: string
		}
		NotificationSchemeEvent: {
			event?: components["schemas"]["NotificationEvent"]
			notifications?: components["schemas"]["EventNotification"][]
		}
		NotificationSchemeEventDetails: {
			event: components["schemas"]["NotificationSchemeEventTypeId"]
			notifications: components["schemas"]["NotificationSchemeNotificationDetails"][]
		}
		NotificationSchemeEventIDPayload: { id?: string | number }
		NotificationSchemeEventPayload: {
			event?: components["schemas"]["NotificationSchemeEventIDPayload"]
			notifications?: components["schemas"]["NotificationSchemeNotificationDetailsPayload"][]
		}
		NotificationSchemeEventTypeId: { id: string | number }
		NotificationSchemeId: { readonly id: string } & { [key: string]: unknown }
		NotificationSchemeNotificationDetails: {
			notificationType: string
			parameter?: string
		}
		NotificationSchemeNotificationDetailsPayload: {
			notificationType?: string
			parameter?: string
		}
		NotificationSchemePayload: {
			description?: string
			name?: string
			notificationSchemeEvents?: components["schemas"]["NotificationSchemeEventPayload"][]
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		OldToNewSecurityLevelMappingsBean: {
			newLevelId: string | number
			oldLevelId: string | number
		}
		OperationMessage: {
			message: string
			statusCode: number
		}
		Operations: { readonly linkGroups?: components["schemas"]["LinkGroup"][] } & { [key: string]: unknown }
		OrderOfCustomFieldOptions: {
			after?: string
			customFieldOptionIds: (string | number)[]
			position?: "First" | "Last"
		}
		OrderOfIssueTypes: {
			after?: string
			issueTypeIds: (string | number)[]
			position?: "First" | "Last"
		}
		PageBean2ComponentJsonBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ComponentJsonBean"][]
		}
		PageBean2FieldAssociationSchemeFieldSearchResult: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldAssociationSchemeFieldSearchResult"][]
		}
		PageBean2FieldAssociationSchemeProjectSearchResult: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldAssociationSchemeProjectSearchResult"][]
		}
		PageBean2GetFieldAssociationSchemeResponse: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["GetFieldAssociationSchemeResponse"][]
		}
		PageBean2GetProjectsWithFieldSchemesResponse: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["GetProjectsWithFieldSchemesResponse"][]
		}
		PageBean2JqlFunctionPrecomputationBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["JqlFunctionPrecomputationBean"][]
		}
		PageBean2ProjectFieldBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ProjectFieldBean"][]
		}
		PageBeanBulkContextualConfiguration: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["BulkContextualConfiguration"][]
		}
		PageBeanChangelog: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Changelog"][]
		}
		PageBeanComment: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Comment"][]
		}
		PageBeanComponentWithIssueCount: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ComponentWithIssueCount"][]
		}
		PageBeanContext: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Context"][]
		}
		PageBeanContextDefaultValues: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ContextDefaultValues"][]
		}
		PageBeanContextForProjectAndIssueType: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ContextForProjectAndIssueType"][]
		}
		PageBeanContextualConfiguration: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ContextualConfiguration"][]
		}
		PageBeanCustomFieldContext: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["CustomFieldContext"][]
		}
		PageBeanCustomFieldContextDefaultValue: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["CustomFieldContextDefaultValue"][]
		}
		PageBeanCustomFieldContextOption: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["CustomFieldContextOption"][]
		}
		PageBeanCustomFieldContextProjectMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["CustomFieldContextProjectMapping"][]
		}
		PageBeanDashboard: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Dashboard"][]
		}
		PageBeanField: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Field"][]
		}
		PageBeanFieldConfigurationDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldConfigurationDetails"][]
		}
		PageBeanFieldConfigurationIssueTypeItem: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldConfigurationIssueTypeItem"][]
		}
		PageBeanFieldConfigurationItem: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldConfigurationItem"][]
		}
		PageBeanFieldConfigurationScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldConfigurationScheme"][]
		}
		PageBeanFieldConfigurationSchemeProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldConfigurationSchemeProjects"][]
		}
		PageBeanFieldProjectAssociation: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FieldProjectAssociation"][]
		}
		PageBeanFilterDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["FilterDetails"][]
		}
		PageBeanGroupDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["GroupDetails"][]
		}
		PageBeanIssueFieldOption: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueFieldOption"][]
		}
		PageBeanIssueSecurityLevelMember: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueSecurityLevelMember"][]
		}
		PageBeanIssueSecuritySchemeToProjectMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueSecuritySchemeToProjectMapping"][]
		}
		PageBeanIssueTypeScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeScheme"][]
		}
		PageBeanIssueTypeSchemeMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeSchemeMapping"][]
		}
		PageBeanIssueTypeSchemeProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeSchemeProjects"][]
		}
		PageBeanIssueTypeScreenScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeScreenScheme"][]
		}
		PageBeanIssueTypeScreenSchemeItem: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeScreenSchemeItem"][]
		}
		PageBeanIssueTypeScreenSchemesProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeScreenSchemesProjects"][]
		}
		PageBeanIssueTypeToContextMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["IssueTypeToContextMapping"][]
		}
		PageBeanNotificationScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["NotificationScheme"][]
		}
		PageBeanNotificationSchemeAndProjectMappingJsonBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["NotificationSchemeAndProjectMappingJsonBean"][]
		}
		PageBeanPriority: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Priority"][]
		}
		PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["PrioritySchemeWithPaginatedPrioritiesAndProjects"][]
		}
		PageBeanPriorityWithSequence: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["PriorityWithSequence"][]
		}
		PageBeanProject: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Project"][]
		}
		PageBeanProjectDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ProjectDetails"][]
		}
		PageBeanResolutionJsonBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ResolutionJsonBean"][]
		}
		PageBeanScreen: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Screen"][]
		}
		PageBeanScreenScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ScreenScheme"][]
		}
		PageBeanScreenWithTab: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["ScreenWithTab"][]
		}
		PageBeanSecurityLevel: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["SecurityLevel"][]
		}
		PageBeanSecurityLevelMember: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["SecurityLevelMember"][]
		}
		PageBeanSecuritySchemeWithProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["SecuritySchemeWithProjects"][]
		}
		PageBeanString: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: string[]
		}
		PageBeanUiModificationDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["UiModificationDetails"][]
		}
		PageBeanUser: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["User"][]
		}
		PageBeanUserDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["UserDetails"][]
		}
		PageBeanUserKey: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["UserKey"][]
		}
		PageBeanVersion: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Version"][]
		}
		PageBeanWebhook: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Webhook"][]
		}
		PageBeanWorkflow: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["Workflow"][]
		}
		PageBeanWorkflowScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["WorkflowScheme"][]
		}
		PageBeanWorkflowTransitionRules: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: components["schemas"]["WorkflowTransitionRules"][]
		}
		PageOfChangelogs: {
			readonly histories: components["schemas"]["Changelog"][]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		}
		PageOfComments: {
			readonly comments: components["schemas"]["Comment"][]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		} & { [key: string]: unknown }
		PageOfCreateMetaIssueTypeWithField: {
			readonly fields?: components["schemas"]["FieldCreateMetadata"][]
			readonly maxResults?: number
			results?: components["schemas"]["FieldCreateMetadata"][]
			readonly startAt?: number
			readonly total?: number
		} & { [key: string]: unknown }
		PageOfCreateMetaIssueTypes: {
			createMetaIssueType?: components["schemas"]["IssueTypeIssueCreateMetadata"][]
			readonly issueTypes?: components["schemas"]["IssueTypeIssueCreateMetadata"][]
			readonly maxResults?: number
			readonly startAt?: number
			readonly total?: number
		} & { [key: string]: unknown }
		PageOfDashboards: {
			readonly dashboards: components["schemas"]["Dashboard"][]
			readonly maxResults: number
			readonly next?: string
			readonly prev?: string
			readonly startAt: number
			readonly total: number
		}
		PageOfStatuses: {
			isLast?: boolean
			maxResults: number
			nextPage?: string
			self?: string
			startAt: number
			total?: number
			values: components["schemas"]["JiraStatus"][]
		}
		PageOfWorklogs: {
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
			readonly worklogs: components["schemas"]["Worklog"][]
		} & { [key: string]: unknown }
		PageWithCursorGetPlanResponseForPage: {
			cursor?: string
			last?: boolean
			nextPageCursor?: string
			size?: number
			total?: number
			values?: components["schemas"]["GetPlanResponseForPage"][]
		}
		PageWithCursorGetTeamResponseForPage: {
			cursor?: string
			last?: boolean
			nextPageCursor?: string
			size?: number
			total?: number
			values?: components["schemas"]["GetTeamResponseForPage"][]
		}
		PagedListUserDetailsApplicationUser: {
			readonly "end-index"?: number
			readonly items?: components["schemas"]["UserDetails"][]
			readonly "max-results"?: number
			readonly size?: number
			readonly "start-index"?: number
		}
		PaginatedResponseComment: {
			maxResults?: number
			results?: components["schemas"]["Comment"][]
			startAt?: number
			total?: number
		}
		PaginatedResponseFieldCreateMetadata: {
			maxResults?: number
			results?: components["schemas"]["FieldCreateMetadata"][]
			startAt?: number
			total?: number
		}
		PaginatedResponseIssueTypeIssueCreateMetadata: {
			maxResults?: number
			results?: components["schemas"]["IssueTypeIssueCreateMetadata"][]
			startAt?: number
			total?: number
		}
		ParameterRemovalDetails: {
			parameters?: string[]
			schemeId?: string | number
			workTypeIds?: (string | number)[]
		}
		ParsedJqlQueries: { queries: components["schemas"]["ParsedJqlQuery"][] }
		ParsedJqlQuery: {
			errors?: string[]
			query: string
			structure?: components["schemas"]["JqlQuery"]
			warnings?: string[]
		}
		PermissionDetails: {
			editPermissions: components["schemas"]["SharePermissionRequest"][]
			sharePermissions: components["schemas"]["SharePermissionRequest"][]
		}
		PermissionGrant: {
			holder?: components["schemas"]["PermissionHolder"]
			readonly id?: number
			permission?: string
			readonly self?: string
		} & { [key: string]: unknown }
		PermissionGrantDTO: {
			applicationAccess?: string[]
			groupCustomFields?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			groups?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			permissionKeys?: string[]
			projectRoles?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			specialGrants?: string[]
			userCustomFields?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			users?: components["schemas"]["ProjectCreateResourceIdentifier"][]
		}
		PermissionGrants: {
			readonly expand?: string
			readonly permissions?: components["schemas"]["PermissionGrant"][]
		}
		PermissionHolder: {
			readonly expand?: string
			parameter?: string
			type: string
			value?: string
		}
		PermissionPayloadDTO: {
			addAddonRole?: boolean
			description?: string
			grants?: components["schemas"]["PermissionGrantDTO"][]
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		} | null
		PermissionScheme: {
			description?: string
			readonly expand?: string
			readonly id?: number
			name: string
			permissions?: components["schemas"]["PermissionGrant"][]
			scope?: components["schemas"]["Scope"]
			readonly self?: string
		} & { [key: string]: unknown }
		PermissionSchemes: { readonly permissionSchemes?: components["schemas"]["PermissionScheme"][] }
		Permissions: { readonly permissions?: { [key: string]: components["schemas"]["UserPermission"] } }
		PermissionsKeysBean: { permissions: string[] }
		PermittedProjects: { readonly projects?: components["schemas"]["ProjectIdentifierBean"][] }
		PreviewConditionGroupConfiguration: {
			conditionGroups?: components["schemas"]["PreviewConditionGroupConfiguration"][]
			conditions?: components["schemas"]["PreviewRuleConfiguration"][]
			operation?: "ANY" | "ALL" | (string & {})
		} | null
		PreviewRuleConfiguration: {
			id?: string
			parameters?: { [key: string]: string }
			ruleKey?: string
		} | null
		PreviewTrigger: {
			id?: string
			ruleKey?: string
		}
		Priority: {
			avatarId?: number
			description?: string
			iconUrl?: string
			id?: string
			isDefault?: boolean
			name?: string
			schemes?: components["schemas"]["ExpandPrioritySchemePage"]
			self?: string
			statusColor?: string
		} & { [key: string]: unknown }
		PriorityId: { readonly id: string } & { [key: string]: unknown }
		PriorityMapping: {
			in?: { [key: string]: number }
			out?: { [key: string]: number }
		}
		PrioritySchemeChangesWithoutMappings: { ids: (string | number)[] }
		PrioritySchemeId: {
			readonly id?: string
			readonly task?: components["schemas"]["TaskProgressBeanJsonNode"]
		}
		PrioritySchemeWithPaginatedPrioritiesAndProjects: {
			default?: boolean
			defaultPriorityId?: string
			description?: string
			id: string
			isDefault?: boolean
			name: string
			priorities?: components["schemas"]["PageBeanPriorityWithSequence"]
			projects?: components["schemas"]["PageBeanProjectDetails"]
			self?: string
		} & { [key: string]: unknown }
		PriorityWithSequence: {
			description?: string
			iconUrl?: string
			id?: string
			isDefault?: boolean
			name?: string
			self?: string
			sequence?: string
			statusColor?: string
		}
		Project: {
			readonly archived?: boolean
			readonly archivedBy?: components["schemas"]["User"]
			readonly archivedDate?: string
			readonly assigneeType?: "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly avatarUrls?: components["schemas"]["AvatarUrlsBean"]
			readonly components?: components["schemas"]["ProjectComponent"][]
			readonly deleted?: boolean
			readonly deletedBy?: components["schemas"]["User"]
			readonly deletedDate?: string
			readonly description?: string
			email?: string
			readonly expand?: string
			favourite?: boolean
			id?: string
			readonly insight?: components["schemas"]["ProjectInsight"]
			readonly isPrivate?: boolean
			readonly issueTypeHierarchy?: components["schemas"]["Hierarchy"]
			readonly issueTypes?: components["schemas"]["IssueTypeDetails"][]
			readonly key?: string
			readonly landingPageInfo?: components["schemas"]["ProjectLandingPageInfo"]
			readonly lead?: components["schemas"]["User"]
			readonly name?: string
			readonly permissions?: components["schemas"]["ProjectPermissions"]
			readonly projectCategory?: components["schemas"]["ProjectCategory"]
			readonly projectTypeKey?: "software" | "service_desk" | "business" | (string & {})
			readonly properties?: { [key: string]: unknown }
			readonly retentionTillDate?: string
			readonly roles?: { [key: string]: string }
			readonly self?: string
			readonly simplified?: boolean
			readonly style?: "classic" | "next-gen" | (string & {})
			readonly url?: string
			readonly uuid?: string
			readonly versions?: components["schemas"]["Version"][]
		}
		ProjectAndIssueTypePair: {
			issueTypeId: string
			projectId: string
		}
		ProjectArchetype: {
			realType?: "BUSINESS" | "SOFTWARE" | "PRODUCT_DISCOVERY" | "SERVICE_DESK" | "CUSTOMER_SERVICE" | "OPS" | (string & {})
			style?: "classic" | "next-gen" | (string & {})
			type?: "BUSINESS" | "SOFTWARE" | "PRODUCT_DISCOVERY" | "SERVICE_DESK" | "CUSTOMER_SERVICE" | "OPS" | (string & {})
		}
		ProjectAvatars: {
			readonly custom?: components["schemas"]["Avatar"][]
			readonly system?: components["schemas"]["Avatar"][]
		}
		ProjectCategory: {
			description?: string
			readonly id?: string
			name?: string
			readonly self?: string
		}
		ProjectComponent: {
			readonly ari?: string
			readonly assignee?: components["schemas"]["User"]
			assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			description?: string
			readonly id?: string
			readonly isAssigneeTypeValid?: boolean
			readonly lead?: components["schemas"]["User"]
			leadAccountId?: string
			leadUserName?: string
			readonly metadata?: { [key: string]: string }
			name?: string
			project?: string
			readonly projectId?: number
			readonly realAssignee?: components["schemas"]["User"]
			readonly realAssigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly self?: string
		}
		ProjectCreateResourceIdentifier: {
			anID?: boolean
			areference?: boolean
			entityId?: string | number
			entityType?: string
			id?: string | number
			type?: "id" | "ref"
		}
		ProjectCustomTemplateCreateRequestDTO: {
			details?: components["schemas"]["CustomTemplatesProjectDetails"]
			template?: components["schemas"]["CustomTemplateRequestDTO"]
		}
		ProjectDataPolicies: { readonly projectDataPolicies?: components["schemas"]["ProjectWithDataPolicy"][] }
		ProjectDataPolicy: { readonly anyContentBlocked?: boolean }
		ProjectDetails: {
			readonly avatarUrls?: components["schemas"]["AvatarUrlsBean"]
			id?: string
			readonly key?: string
			readonly name?: string
			readonly projectCategory?: components["schemas"]["UpdatedProjectCategory"]
			readonly projectTypeKey?: "software" | "service_desk" | "business" | (string & {})
			readonly self?: string
			readonly simplified?: boolean
		}
		ProjectEmailAddress: {
			emailAddress?: string
			emailAddressStatus?: string[]
		}
		ProjectFeature: {
			feature?: string
			imageUri?: string
			localisedDescription?: string
			localisedName?: string
			prerequisites?: string[]
			projectId?: number
			state?: "ENABLED" | "DISABLED" | "COMING_SOON" | (string & {})
			toggleLocked?: boolean
		}
		ProjectFeatureState: { state?: "ENABLED" | "DISABLED" | "COMING_SOON" }
		ProjectFieldBean: {
			description?: string
			fieldId?: string
			isRequired?: boolean
			projectId?: number
			workTypeId?: number
		}
		ProjectId: { id: string } | null
		ProjectIdAssociationContext: { type: "ProjectIdAssociationContext" } & (Omit<components["schemas"]["AssociationContextObject"], "type"> & {
			identifier?: number
		})
		ProjectIdentifierBean: {
			readonly id?: number
			readonly key?: string
		}
		ProjectIdentifiers: {
			readonly id: number
			readonly key: string
			readonly self: string
		}
		ProjectIds: { projectIds: (string | number)[] }
		ProjectInsight: {
			readonly lastIssueUpdateTime?: string
			readonly totalIssueCount?: number
		}
		ProjectIssueCreateMetadata: {
			readonly avatarUrls?: components["schemas"]["AvatarUrlsBean"]
			readonly expand?: string
			readonly id?: string
			readonly issuetypes?: components["schemas"]["IssueTypeIssueCreateMetadata"][]
			readonly key?: string
			readonly name?: string
			readonly self?: string
		}
		ProjectIssueSecurityLevels: { readonly levels: components["schemas"]["SecurityLevel"][] }
		ProjectIssueTypeHierarchy: {
			readonly hierarchy?: components["schemas"]["ProjectIssueTypesHierarchyLevel"][]
			readonly projectId?: number
		}
		ProjectIssueTypeMapping: {
			issueTypeId: string | number
			projectId: string | number
		}
		ProjectIssueTypeMappings: { mappings: components["schemas"]["ProjectIssueTypeMapping"][] }
		ProjectIssueTypeQueryContext: {
			issueTypes?: string[]
			project?: string
		}
		ProjectIssueTypesHierarchyLevel: {
			readonly entityId?: string
			readonly issueTypes?: components["schemas"]["IssueTypeInfo"][]
			readonly level?: number
			readonly name?: string
		}
		ProjectLandingPageInfo: {
			attributes?: { [key: string]: string }
			boardId?: number
			boardName?: string
			projectKey?: string
			projectType?: string
			queueCategory?: string
			queueId?: number
			queueName?: string
			simpleBoard?: boolean
			simplified?: boolean
			url?: string
		}
		ProjectPayload: {
			fieldLayoutSchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			issueSecuritySchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			issueTypeSchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			issueTypeScreenSchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			notificationSchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			permissionSchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
			projectTypeKey?: "software" | "business" | "service_desk" | "product_discovery"
			workflowSchemeId?: components["schemas"]["ProjectCreateResourceIdentifier"]
		}
		ProjectPermissions: { readonly canEdit?: boolean }
		ProjectPinAction: {
			action: "PIN" | "UNPIN"
			projectIdOrKey: string
		}
		ProjectRole: {
			readonly actors?: components["schemas"]["RoleActor"][]
			readonly admin?: boolean
			currentUserRole?: boolean
			readonly default?: boolean
			readonly description?: string
			readonly id?: number
			name?: string
			readonly roleConfigurable?: boolean
			readonly scope?: components["schemas"]["Scope"]
			readonly self?: string
			translatedName?: string
		}
		ProjectRoleActorsUpdateBean: {
			categorisedActors?: { [key: string]: string[] }
			readonly id?: string | number
		}
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
			readonly type?: "DEFAULT" | "GUEST_ROLE" | "AI_AGENT_ROLE" | (string & {})
		}
		ProjectRoleGroup: {
			displayName?: string
			groupId?: string
			name?: string
		}
		ProjectRoleUser: { readonly accountId?: string }
		ProjectScopeBean: {
			attributes?: ("notSelectable" | "defaultValue" | (string & {}))[]
			id?: number
		}
		ProjectTemplateKey: {
			key?: string
			uuid?: string
		}
		ProjectTemplateModel: {
			archetype?: components["schemas"]["ProjectArchetype"]
			defaultBoardView?: string
			description?: string
			liveTemplateProjectIdReference?: number
			name?: string
			projectTemplateKey?: components["schemas"]["ProjectTemplateKey"]
			snapshotTemplate?: { [key: string]: unknown }
			templateGenerationOptions?: components["schemas"]["CustomTemplateOptions"]
			type?: "LIVE" | "SNAPSHOT" | (string & {})
		}
		ProjectType: {
			readonly color?: string
			readonly descriptionI18nKey?: string
			readonly formattedKey?: string
			readonly icon?: string
			readonly key?: string
		}
		ProjectUsage: { id?: string }
		ProjectUsagePage: {
			nextPageToken?: string
			values?: components["schemas"]["ProjectUsage"][]
		}
		ProjectWithDataPolicy: {
			readonly dataPolicy?: components["schemas"]["ProjectDataPolicy"]
			readonly id?: number
		}
		PropertyKey: {
			readonly key?: string
			readonly self?: string
		}
		PropertyKeys: { readonly keys?: components["schemas"]["PropertyKey"][] }
		PublishDraftWorkflowScheme: { statusMappings?: components["schemas"]["StatusMapping"][] }
		PublishedWorkflowId: {
			entityId?: string
			name: string
		}
		QuickFilterPayload: {
			description?: string
			jqlQuery?: string
			name?: string
		}
		RedactionJobStatusResponse: {
			bulkRedactionResponse?: components["schemas"]["BulkRedactionResponse"]
			jobStatus?: "PENDING" | "IN_PROGRESS" | "COMPLETED" | (string & {})
		}
		RedactionPosition: {
			adfPointer?: string
			expectedText: string
			from: number
			to: number
		}
		RegisteredWebhook: {
			createdWebhookId?: number
			errors?: string[]
		}
		RemoteIssueLink: {
			application?: components["schemas"]["Application"]
			globalId?: string
			id?: number
			object?: components["schemas"]["RemoteObject"]
			relationship?: string
			self?: string
		}
		RemoteIssueLinkIdentifies: {
			readonly id?: number
			readonly self?: string
		}
		RemoteIssueLinkRequest: {
			application?: components["schemas"]["ApplicationRequest"]
			globalId?: string | number
			object: components["schemas"]["RemoteObjectRequest"]
			relationship?: string
		}
		RemoteObject: {
			icon?: components["schemas"]["Icon"]
			status?: components["schemas"]["Status"]
			summary?: string
			title: string
			url: string
		} & { [key: string]: unknown }
		RemoveFieldAssociationsRequestItem: { schemeIds: (string | number)[] }
		RemoveFieldParametersResult: { results?: components["schemas"]["SuccessOrErrorResults"][] }
		RemoveFieldParametersResultError: {
			code?: string
			message?: string
		}
		RemoveOptionFromIssuesResult: {
			errors?: components["schemas"]["SimpleErrorCollection"]
			modifiedIssues?: number[]
			unmodifiedIssues?: number[]
		}
		ReorderIssuePriorities: {
			after?: string
			ids: (string | number)[]
			position?: string
		}
		ReorderIssueResolutionsRequest: {
			after?: string
			ids: (string | number)[]
			position?: string
		}
		RequiredMappingByIssueType: {
			issueTypeId?: string
			statusIds?: string[]
		}
		RequiredMappingByWorkflows: {
			sourceWorkflowId?: string
			statusIds?: string[]
			targetWorkflowId?: string
		}
		Resolution: {
			description?: string
			id?: string
			name?: string
			self?: string
		}
		ResolutionId: { readonly id: string } & { [key: string]: unknown }
		ResolutionJsonBean: {
			default?: boolean
			description?: string
			iconUrl?: string
			id?: string
			name?: string
			self?: string
		}
		Resource: {
			contentAsByteArray?: string[]
			description?: string
			file?: string
			filename?: string
			inputStream?: { [key: string]: unknown }
			open?: boolean
			readable?: boolean
			uri?: string
			url?: string
		}
		RestrictedPermission: {
			id?: string | number
			key?: string
		}
		RichText: {
			empty?: boolean
			emptyAdf?: boolean
			finalised?: boolean
			valueSet?: boolean
		}
		RoleActor: {
			readonly actorGroup?: components["schemas"]["ProjectRoleGroup"]
			readonly actorUser?: components["schemas"]["ProjectRoleUser"]
			readonly avatarUrl?: string
			readonly displayName?: string
			readonly id?: number
			readonly name?: string
			readonly type?: "atlassian-group-role-actor" | "atlassian-user-role-actor" | (string & {})
		}
		RolePayload: {
			defaultActors?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			type?: "HIDDEN" | "VIEWABLE" | "AI_AGENT" | "EDITABLE" | "GUEST"
		}
		RolesCapabilityPayload: {
			roleToProjectActors?: { [key: string]: components["schemas"]["ProjectCreateResourceIdentifier"][] }
			roles?: components["schemas"]["RolePayload"][]
		} | null
		RuleConfiguration: {
			disabled?: boolean
			tag?: string
			value: string
		}
		RulePayload: {
			parameters?: { [key: string]: string }
			ruleKey?: string
		}
		SanitizedJqlQueries: { queries?: components["schemas"]["SanitizedJqlQuery"][] }
		SanitizedJqlQuery: {
			accountId?: string | null
			errors?: components["schemas"]["ErrorCollection"]
			initialQuery?: string
			sanitizedQuery?: string | null
		}
		SaveProjectTemplateRequest: {
			projectId?: string | number
			templateGenerationOptions?: components["schemas"]["CustomTemplateOptions"]
			templateType?: "LIVE" | "SNAPSHOT"
		}
		SaveTemplateRequest: {
			templateDescription?: string
			templateFromProjectRequest?: components["schemas"]["SaveProjectTemplateRequest"]
			templateName?: string
		}
		SaveTemplateResponse: { projectTemplateKey?: components["schemas"]["ProjectTemplateKey"] }
		Scope: {
			readonly project?: components["schemas"]["ProjectDetails"]
			readonly type?: "PROJECT" | "TEMPLATE" | (string & {})
		} & { [key: string]: unknown }
		ScopePayload: { type?: "GLOBAL" | "PROJECT" } | null
		Screen: {
			readonly description?: string
			readonly id?: number
			readonly name?: string
			scope?: components["schemas"]["Scope"]
		}
		ScreenDetails: {
			description?: string
			name: string
		}
		ScreenPayload: {
			description?: string
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			tabs?: components["schemas"]["TabPayload"][]
		} | null
		ScreenScheme: {
			description?: string
			id?: number
			issueTypeScreenSchemes?: components["schemas"]["PageBeanIssueTypeScreenScheme"]
			name?: string
			screens?: components["schemas"]["ScreenTypes"]
		}
		ScreenSchemeDetails: {
			description?: string
			name: string
			screens: components["schemas"]["ScreenTypes"]
		}
		ScreenSchemeId: { readonly id: number }
		ScreenSchemePayload: {
			defaultScreen?: components["schemas"]["ProjectCreateResourceIdentifier"]
			description?: string
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			screens?: { [key: string]: components["schemas"]["ProjectCreateResourceIdentifier"] }
		} | null
		ScreenTypes: {
			create?: number
			default: number
			edit?: number
			view?: number
		}
		ScreenWithTab: {
			readonly description?: string
			readonly id?: number
			readonly name?: string
			scope?: components["schemas"]["Scope"]
			tab?: components["schemas"]["ScreenableTab"]
		}
		ScreenableField: {
			readonly id?: string
			name?: string
		}
		ScreenableTab: {
			readonly id?: number
			name: string
		}
		SearchAndReconcileRequestBean: {
			expand?: string
			fields?: string[]
			fieldsByKeys?: boolean
			jql?: string
			maxResults?: number
			nextPageToken?: string
			properties?: string[]
			reconcileIssues?: number[]
		}
		SearchAndReconcileResults: {
			readonly isLast?: boolean
			readonly issues: components["schemas"]["IssueBean"][]
			readonly names?: { [key: string]: string }
			readonly nextPageToken?: string
			readonly schema?: { [key: string]: components["schemas"]["JsonTypeBean"] }
			readonly warnings?: components["schemas"]["SearchWarning"][]
		}
		SearchAutoCompleteFilter: {
			includeCollapsedFields?: boolean
			projectIds?: (string | number)[]
		}
		SearchRequestBean: {
			expand?: string[]
			fields?: string[]
			fieldsByKeys?: boolean
			jql?: string
			maxResults?: number
			properties?: string[]
			startAt?: number
			validateQuery?: "strict" | "warn" | "none" | "true" | "false"
		}
		SearchResultFieldParameters: {
			description?: string
			isRequired?: boolean
			rendererType?: string
		}
		SearchResultWorkTypeParameters: {
			description?: string
			isRequired?: boolean
			rendererType?: string
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
		SearchWarning: {
			details?: components["schemas"]["SearchWarningLimitDetails"]
			readonly message?: string
			readonly type?: string
		}
		SearchWarningLimitDetails: {
			readonly actual?: number
			readonly arguments?: string
			readonly clause?: string
			readonly limit?: number
		}
		SecurityLevel: {
			readonly description?: string
			readonly id?: string
			readonly isDefault?: boolean
			readonly issueSecuritySchemeId?: string
			readonly name?: string
			readonly self?: string
		}
		SecurityLevelMember: {
			readonly holder: components["schemas"]["PermissionHolder"]
			readonly id: string
			readonly issueSecurityLevelId: string
			readonly issueSecuritySchemeId: string
			managed?: boolean
		} & { [key: string]: unknown }
		SecurityLevelMemberPayload: {
			parameter?: string
			type?: "group" | "reporter" | "users"
		}
		SecurityLevelPayload: {
			description?: string
			isDefault?: true | false
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			securityLevelMembers?: components["schemas"]["SecurityLevelMemberPayload"][]
		}
		SecurityScheme: {
			readonly defaultSecurityLevelId?: number
			readonly description?: string
			readonly id?: number
			levels?: components["schemas"]["SecurityLevel"][]
			readonly name?: string
			readonly self?: string
		}
		SecuritySchemeId: { readonly id: string } & { [key: string]: unknown }
		SecuritySchemeLevelBean: {
			description?: string
			isDefault?: boolean
			members?: components["schemas"]["SecuritySchemeLevelMemberBean"][]
			name: string
		}
		SecuritySchemeLevelMemberBean: {
			parameter?: string
			type: string
		}
		SecuritySchemeMembersRequest: { members?: components["schemas"]["SecuritySchemeLevelMemberBean"][] }
		SecuritySchemePayload: {
			description?: string
			name?: string
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			securityLevels?: components["schemas"]["SecurityLevelPayload"][]
		} | null
		SecuritySchemeWithProjects: {
			readonly defaultLevel?: number
			readonly description?: string
			readonly id: number
			readonly name: string
			readonly projectIds?: number[]
			readonly self: string
		} & { [key: string]: unknown }
		SecuritySchemes: { readonly issueSecuritySchemes?: components["schemas"]["SecurityScheme"][] }
		ServerInformation: {
			baseUrl?: string
			buildDate?: string
			buildNumber?: number
			deploymentType?: string
			displayUrl?: string
			displayUrlConfluence?: string
			displayUrlServicedeskHelpCenter?: string
			healthChecks?: components["schemas"]["HealthCheckResult"][]
			scmInfo?: string
			serverTime?: string
			serverTimeZone?: string
			serverTitle?: string
			version?: string
			versionNumbers?: number[]
		}
		ServiceManagementNavigationInfo: {
			queueCategory?: string
			queueId?: number
			queueName?: string
		}
		ServiceRegistry: {
			description?: string | null
			id?: string
			name?: string
			organizationId?: string
			revision?: string
			serviceTier?: components["schemas"]["ServiceRegistryTier"]
		}
		ServiceRegistryTier: {
			description?: string | null
			id?: string
			level?: number
			name?: string | null
			nameKey?: string
		}
		SetDefaultLevelsRequest: { defaultValues: components["schemas"]["DefaultLevelValue"][] }
		SetDefaultPriorityRequest: { id: string | number }
		SetDefaultResolutionRequest: { id: string | number }
		SharePermission: {
			group?: components["schemas"]["GroupName"]
			readonly id?: number
			project?: components["schemas"]["Project"]
			role?: components["schemas"]["ProjectRole"]
			type: "user" | "group" | "project" | "projectRole" | "global" | "loggedin" | "authenticated" | "project-unknown" | (string & {})
			user?: components["schemas"]["UserBean"]
		}
		SharePermissionInputBean: {
			accountId?: string | null
			groupId?: string | number
			groupname?: string
			projectId?: string | number
			projectRoleId?: string | number
			rights?: number
			type: "user" | "project" | "group" | "projectRole" | "global" | "authenticated"
		}
		SimpleApplicationPropertyBean: {
			id?: string | number
			value?: string
		}
		SimpleErrorCollection: {
			errorMessages?: string[]
			errors?: { [key: string]: string }
			httpStatusCode?: number
		}
		SimpleLink: {
			href?: string
			iconClass?: string
			id?: string
			label?: string
			styleClass?: string
			title?: string
			weight?: number
		}
		SimpleListWrapperApplicationRole: {
			callback?: components["schemas"]["ListWrapperCallbackApplicationRole"]
			items?: components["schemas"]["ApplicationRole"][]
			"max-results"?: number
			pagingCallback?: components["schemas"]["ListWrapperCallbackApplicationRole"]
			size?: number
		}
		SimpleListWrapperGroupName: {
			callback?: components["schemas"]["ListWrapperCallbackGroupName"]
			items?: components["schemas"]["GroupName"][]
			"max-results"?: number
			pagingCallback?: components["schemas"]["ListWrapperCallbackGroupName"]
			size?: number
		}
		SimplifiedHierarchyLevel: {
			aboveLevelId?: number
			belowLevelId?: number
			externalUuid?: string
			hierarchyLevelNumber?: number
			id?: number
			issueTypeIds?: number[]
			level?: number
			name?: string
			projectConfigurationId?: number
		}
		SimplifiedIssueTransition: {
			readonly to?: components["schemas"]["IssueTransitionStatus"]
			readonly transitionId?: number
			readonly transitionName?: string
		}
		SingleRedactionRequest: {
			contentItem: components["schemas"]["ContentItem"]
			externalId: string | number
			reason: string
			redactionPosition: components["schemas"]["RedactionPosition"]
		}
		SingleRedactionResponse: {
			externalId: string
			successful: boolean
		}
		SoftwareNavigationInfo: {
			boardId?: number
			boardName?: string
			simpleBoard?: boolean
			totalBoardsInProject?: number
		}
		Status: {
			icon?: components["schemas"]["Icon"]
			resolved?: boolean
		} & { [key: string]: unknown }
		StatusCategory: {
			readonly colorName?: string
			readonly id?: number
			readonly key?: string
			readonly name?: string
			readonly self?: string
		} & { [key: string]: unknown }
		StatusCreate: {
			description?: string
			name: string
			statusCategory: "TODO" | "IN_PROGRESS" | "DONE"
		}
		StatusCreateRequest: {
			scope: components["schemas"]["StatusScopeRequest"]
			statuses: components["schemas"]["StatusCreate"][]
		}
		StatusDetails: {
			readonly description?: string
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: components["schemas"]["Scope"]
			readonly self?: string
			readonly statusCategory?: components["schemas"]["StatusCategory"]
		} & { [key: string]: unknown }
		StatusLayoutUpdate: {
			approvalConfiguration?: components["schemas"]["ApprovalConfigurationRequest"]
			layout?: components["schemas"]["WorkflowLayout"]
			properties: { [key: string]: string }
			statusReference: string
		}
		StatusMapping: {
			issueTypeId: string | number
			newStatusId: string | number
			statusId: string | number
		}
		StatusMappingDTO: {
			issueTypeId: string | number
			projectId: string | number
			statusMigrations: components["schemas"]["StatusMigration"][]
		}
		StatusMetadata: {
			category?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {})
			id?: string
			name?: string
		}
		StatusMigration: {
			newStatusReference: string
			oldStatusReference: string
		}
		StatusPayload: {
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE"
		}
		StatusProjectIssueTypeUsage: { id?: string }
		StatusProjectIssueTypeUsageDTO: {
			issueTypes?: components["schemas"]["StatusProjectIssueTypeUsagePage"]
			projectId?: string
			statusId?: string
		}
		StatusProjectIssueTypeUsagePage: {
			nextPageToken?: string
			values?: components["schemas"]["StatusProjectIssueTypeUsage"][]
		}
		StatusProjectUsage: { id?: string }
		StatusProjectUsageDTO: {
			projects?: components["schemas"]["StatusProjectUsagePage"]
			statusId?: string
		}
		StatusProjectUsagePage: {
			nextPageToken?: string
			values?: components["schemas"]["StatusProjectUsage"][]
		}
		StatusScope: {
			project?: components["schemas"]["ProjectId"]
			type: "PROJECT" | "GLOBAL" | (string & {})
		}
		StatusUpdate: {
			description?: string
			id: string | number
			name: string
			statusCategory: "TODO" | "IN_PROGRESS" | "DONE"
		}
		StatusUpdateRequest: { statuses: components["schemas"]["StatusUpdate"][] }
		StatusWorkflowUsageDTO: {
			statusId?: string
			workflows?: components["schemas"]["StatusWorkflowUsagePage"]
		}
		StatusWorkflowUsagePage: {
			nextPageToken?: string
			values?: components["schemas"]["StatusWorkflowUsageWorkflow"][]
		}
		StatusWorkflowUsageWorkflow: { id?: string }
		StatusesPerWorkflow: {
			initialStatusId?: string
			statuses?: string[]
			workflowId?: string
		}
		StreamingResponseBody: { [key: string]: unknown }
		StringList: { [key: string]: unknown }
		SubmittedBulkOperation: { taskId?: string }
		SuccessOrErrorResults: {
			error?: components["schemas"]["RemoveFieldParametersResultError"]
			fieldId?: string
			schemeId?: number
			success?: boolean
			workTypeIds?: number[]
		}
		SuggestedIssue: {
			readonly id?: number
			readonly img?: string
			readonly key?: string
			readonly keyHtml?: string
			readonly summary?: string
			readonly summaryText?: string
		}
		SuggestedMappingsForPrioritiesRequestBean: {
			add?: number[]
			remove?: number[]
		}
		SuggestedMappingsForProjectsRequestBean: { add?: number[] }
		SuggestedMappingsRequestBean: {
			maxResults?: number
			priorities?: components["schemas"]["SuggestedMappingsForPrioritiesRequestBean"]
			projects?: components["schemas"]["SuggestedMappingsForProjectsRequestBean"]
			schemeId?: string | number
			startAt?: number
		}
		SwimlanePayload: {
			description?: string
			jqlQuery?: string
			name?: string
		}
		SwimlanesPayload: {
			customSwimlanes?: components["schemas"]["SwimlanePayload"][]
			defaultCustomSwimlaneName?: string
			swimlaneStrategy?: "none" | "custom" | "parentChild" | "assignee" | "assigneeUnassignedFirst" | "epic" | "project" | "issueparent" | "issuechildren" | "request_type"
		}
		SystemAvatars: { readonly system?: components["schemas"]["Avatar"][] }
		TabPayload: {
			fields?: components["schemas"]["ProjectCreateResourceIdentifier"][]
			name?: string
		}
		TaskProgress: {
			description?: string
			elapsedRuntime: number
			finished?: string
			id: string
			lastUpdate: string
			message?: string
			progress: number
			result?: unknown
			self: string
			started?: string
			status: "ENQUEUED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCEL_REQUESTED" | "CANCELLED" | "DEAD" | (string & {})
			submitted?: string
			submittedBy: number
		}
		TaskProgressBeanJsonNode: {
			description?: string
			elapsedRuntime: number
			finished?: number
			id: string
			lastUpdate: number
			message?: string
			progress: number
			result?: components["schemas"]["JsonNode"]
			self: string
			started?: number
			status: "ENQUEUED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCEL_REQUESTED" | "CANCELLED" | "DEAD" | (string & {})
			submitted: number
			submittedBy: number
		}
		TaskProgressBeanObject: {
			description?: string
			elapsedRuntime: number
			finished?: number
			id: string
			lastUpdate: number
			message?: string
			progress: number
			result?: unknown
			self: string
			started?: number
			status: "ENQUEUED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCEL_REQUESTED" | "CANCELLED" | "DEAD" | (string & {})
			submitted: number
			submittedBy: number
		}
		TaskProgressBeanRemoveOptionFromIssuesResult: {
			description?: string
			elapsedRuntime: number
			finished?: number
			id: string
			lastUpdate: number
			message?: string
			progress: number
			result?: components["schemas"]["RemoveOptionFromIssuesResult"]
			self: string
			started?: number
			status: "ENQUEUED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCEL_REQUESTED" | "CANCELLED" | "DEAD" | (string & {})
			submitted: number
			submittedBy: number
		}
		TimeTrackingConfiguration: {
			defaultUnit: "minute" | "hour" | "day" | "week" | (string & {})
			timeFormat: "pretty" | "days" | "hours" | (string & {})
			workingDaysPerWeek: number
			workingHoursPerDay: number
		}
		TimeTrackingDetails: {
			readonly originalEstimate?: string
			readonly originalEstimateSeconds?: number
			readonly remainingEstimate?: string
			readonly remainingEstimateSeconds?: number
			readonly timeSpent?: string
			readonly timeSpentSeconds?: number
		}
		TimeTrackingProvider: {
			key: string
			name?: string
			readonly url?: string
		}
		ToLayoutPayload: {
			port?: number
			status?: components["schemas"]["ProjectCreateResourceIdentifier"]
		}
		Transition: {
			description: string
			from: string[]
			id: string
			name: string
			properties?: { [key: string]: unknown }
			rules?: components["schemas"]["WorkflowRules"]
			screen?: components["schemas"]["TransitionScreenDetails"]
			to: string
			type: "global" | "initial" | "directed" | (string & {})
		}
		TransitionLink: {
			fromPort?: number
			fromStatusReference?: string
			toPort?: number
		}
		TransitionPayload: {
			actions?: components["schemas"]["RulePayload"][]
			conditions?: components["schemas"]["ConditionGroupPayload"]
			customIssueEventId?: string | number
			description?: string
			from?: components["schemas"]["FromLayoutPayload"][]
			id?: string | number
			name?: string
			properties?: { [key: string]: string }
			to?: components["schemas"]["ToLayoutPayload"]
			transitionScreen?: components["schemas"]["RulePayload"]
			triggers?: components["schemas"]["RulePayload"][]
			type?: "global" | "initial" | "directed"
			validators?: components["schemas"]["RulePayload"][]
		}
		TransitionPreview: {
			actions?: components["schemas"]["PreviewRuleConfiguration"][]
			conditions?: components["schemas"]["PreviewConditionGroupConfiguration"]
			customIssueEventId?: string
			description?: string
			id?: string
			links?: components["schemas"]["TransitionLink"][]
			name?: string
			toStatusReference?: string
			transitionScreen?: components["schemas"]["PreviewRuleConfiguration"]
			triggers?: components["schemas"]["PreviewTrigger"][]
			type?: "INITIAL" | "GLOBAL" | "DIRECTED" | (string & {})
			validators?: components["schemas"]["PreviewRuleConfiguration"][]
		}
		TransitionScreenDetails: {
			id: string
			name?: string
		}
		TransitionUpdateDTO: {
			actions?: components["schemas"]["WorkflowRuleConfigurationRequest"][]
			conditions?: components["schemas"]["ConditionGroupUpdate"]
			customIssueEventId?: string | number
			description?: string
			id?: string | number
			links?: components["schemas"]["WorkflowTransitionLinks"][]
			name?: string
			properties?: { [key: string]: string }
			toStatusReference?: string
			transitionScreen?: components["schemas"]["WorkflowRuleConfigurationRequest"]
			triggers?: components["schemas"]["WorkflowTriggerRequest"][]
			type?: "INITIAL" | "GLOBAL" | "DIRECTED"
			validators?: components["schemas"]["WorkflowRuleConfigurationRequest"][]
		}
		Transitions: {
			readonly expand?: string
			readonly transitions?: components["schemas"]["IssueTransition"][]
		}
		UiModificationContextDetails: {
			readonly id?: string
			readonly isAvailable?: boolean
			issueTypeId?: string
			portalId?: string
			projectId?: string
			requestTypeId?: string
			viewType?: "GIC" | "IssueView" | "IssueTransition" | "JSMRequestCreate" | (string & {})
		}
		UiModificationDetails: {
			readonly contexts?: components["schemas"]["UiModificationContextDetails"][]
			readonly data?: string
			readonly description?: string
			readonly id: string
			readonly name: string
			readonly self: string
		}
		UiModificationIdentifiers: {
			readonly id: string
			readonly self: string
		}
		UnrestrictedUserEmail: {
			accountId?: string
			email?: string
		} & { [key: string]: unknown }
		UpdateCustomFieldDetails: {
			description?: string
			name?: string
			searcherKey?: "com.atlassian.jira.plugin.system.customfieldtypes:cascadingselectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:daterange" | "com.atlassian.jira.plugin.system.customfieldtypes:datetimerange" | "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber" | "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:grouppickersearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:labelsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:numberrange" | "com.atlassian.jira.plugin.system.customfieldtypes:projectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:versionsearcher"
		}
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
		UpdateFieldAssociationSchemeResponse: {
			description?: string
			id?: number
			links?: components["schemas"]["UpdateFieldAssociationSchemeLinksBean"]
			name?: string
		}
		UpdateFieldAssociationsRequestItem: {
			restrictedToWorkTypes?: number[]
			schemeIds: (string | number)[]
		}
		UpdateFieldConfigurationSchemeDetails: {
			description?: string
			name: string
		}
		UpdateFieldSchemeParametersPartialFailure: {
			error?: string
			fieldId: string
			schemeId: number
			success: boolean
			workTypeId?: number
		}
		UpdateFieldSchemeParametersRequest: {
			parameters?: components["schemas"]["FieldsSchemeItemParameter"]
			schemeIds?: (string | number)[]
			workTypeParameters?: components["schemas"]["FieldsSchemeItemWorkTypeParameter"][]
		}
		UpdateFieldSchemeParametersResponse: { results: components["schemas"]["UpdateFieldSchemeParametersPartialFailure"][] }
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
		UpdatePrioritiesInSchemeRequestBean: {
			add?: components["schemas"]["PrioritySchemeChangesWithoutMappings"]
			remove?: components["schemas"]["PrioritySchemeChangesWithoutMappings"]
		}
		UpdatePriorityDetails: {
			avatarId?: string | number
			description?: string | null
			iconUrl?: "/images/icons/priorities/blocker.png" | "/images/icons/priorities/critical.png" | "/images/icons/priorities/high.png" | "/images/icons/priorities/highest.png" | "/images/icons/priorities/low.png" | "/images/icons/priorities/lowest.png" | "/images/icons/priorities/major.png" | "/images/icons/priorities/medium.png" | "/images/icons/priorities/minor.png" | "/images/icons/priorities/trivial.png" | "/images/icons/priorities/blocker_new.png" | "/images/icons/priorities/critical_new.png" | "/images/icons/priorities/high_new.png" | "/images/icons/priorities/highest_new.png" | "/images/icons/priorities/low_new.png" | "/images/icons/priorities/lowest_new.png" | "/images/icons/priorities/major_new.png" | "/images/icons/priorities/medium_new.png" | "/images/icons/priorities/minor_new.png" | "/images/icons/priorities/trivial_new.png" | null
			name?: string | null
			statusColor?: string | null
		}
		UpdatePrioritySchemeRequestBean: {
			defaultPriorityId?: string | number
			description?: string
			mappings?: components["schemas"]["PriorityMapping"]
			name?: string
			priorities?: components["schemas"]["UpdatePrioritiesInSchemeRequestBean"]
			projects?: components["schemas"]["UpdateProjectsInSchemeRequestBean"]
		}
		UpdatePrioritySchemeResponseBean: {
			priorityScheme?: components["schemas"]["PrioritySchemeWithPaginatedPrioritiesAndProjects"]
			readonly task?: components["schemas"]["TaskProgressBeanJsonNode"]
		} & { [key: string]: unknown }
		UpdateProjectDetails: {
			assigneeType?: "PROJECT_LEAD" | "UNASSIGNED"
			avatarId?: string | number
			categoryId?: string | number
			description?: string
			issueSecurityScheme?: number
			key?: string
			lead?: string
			leadAccountId?: string | null
			name?: string
			notificationScheme?: number
			permissionScheme?: number
			releasedProjectKeys?: string[]
			url?: string
		}
		UpdateProjectsInSchemeRequestBean: {
			add?: components["schemas"]["PrioritySchemeChangesWithoutMappings"]
			remove?: components["schemas"]["PrioritySchemeChangesWithoutMappings"]
		}
		UpdateResolutionDetails: {
			description?: string
			name: string
		}
		UpdateScreenDetails: {
			description?: string
			name?: string
		}
		UpdateScreenSchemeDetails: {
			description?: string
			name?: string
			screens?: components["schemas"]["UpdateScreenTypes"]
		}
		UpdateScreenTypes: {
			create?: string
			default?: string
			edit?: string
			view?: string
		}
		UpdateUiModificationDetails: {
			contexts?: components["schemas"]["UiModificationContextDetailsRequest"][]
			data?: string
			description?: string
			name?: string
		}
		UpdateUserToGroupBean: {
			accountId?: string | null
			name?: string
		}
		UpdatedProjectCategory: {
			readonly description?: string
			readonly id?: string
			readonly name?: string
			readonly self?: string
		}
		User: {
			accountId?: string
			readonly accountType?: "atlassian" | "app" | "customer" | "unknown" | (string & {})
			readonly active?: boolean
			readonly appType?: string
			readonly applicationRoles?: components["schemas"]["SimpleListWrapperApplicationRole"]
			readonly avatarUrls?: components["schemas"]["AvatarUrlsBean"]
			readonly displayName?: string
			readonly emailAddress?: string
			readonly expand?: string
			readonly groups?: components["schemas"]["SimpleListWrapperGroupName"]
			readonly guest?: boolean
			key?: string
			readonly locale?: string
			name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		UserBean: {
			accountId?: string
			active?: boolean
			avatarUrls?: components["schemas"]["UserBeanAvatarUrls"]
			displayName?: string
			key?: string
			name?: string
			self?: string
		}
		UserBeanAvatarUrls: {
			"16x16"?: string
			"24x24"?: string
			"32x32"?: string
			"48x48"?: string
		}
		UserColumnRequestBody: { columns?: string[] }
		UserContextVariable: {
			accountId: string
			type: "user"
		}
		UserDetails: {
			accountId?: string
			readonly accountType?: string
			readonly active?: boolean
			readonly avatarUrls?: components["schemas"]["AvatarUrlsBean"]
			readonly displayName?: string
			readonly emailAddress?: string
			readonly key?: string
			readonly name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		UserFilter: {
			enabled: boolean
			groups?: string[]
			roleIds?: number[]
		}
		UserKey: {
			accountId?: string
			key?: string
		}
		UserList: {
			readonly "end-index"?: number
			readonly items?: components["schemas"]["User"][]
			readonly "max-results"?: number
			readonly size?: number
			readonly "start-index"?: number
		}
		UserMigrationBean: {
			accountId?: string
			key?: string
			username?: string
		}
		UserPermission: {
			deprecatedKey?: boolean
			description?: string
			havePermission?: boolean
			id?: string
			key?: string
			name?: string
			type?: "GLOBAL" | "PROJECT" | (string & {})
		} & { [key: string]: unknown }
		UserPickerUser: {
			accountId?: string
			accountType?: "atlassian" | "app" | "customer" | "unknown" | (string & {})
			avatarUrl?: string
			displayName?: string
			html?: string
			key?: string
			name?: string
		}
		ValidationOptionsForCreate: { levels?: ("WARNING" | "ERROR")[] }
		ValidationOptionsForUpdate: { levels?: ("WARNING" | "ERROR")[] }
		ValueOperand: {
			encodedValue?: string
			value: string
		}
		Version: {
			readonly approvers?: components["schemas"]["VersionApprover"][]
			archived?: boolean
			description?: string
			driver?: string
			expand?: string
			readonly id?: string
			readonly issuesStatusForFixVersion?: components["schemas"]["VersionIssuesStatus"]
			moveUnfixedIssuesTo?: string
			name?: string
			readonly operations?: components["schemas"]["SimpleLink"][]
			readonly overdue?: boolean
			project?: string
			projectId?: number
			releaseDate?: string
			released?: boolean
			readonly self?: string
			startDate?: string
			readonly userReleaseDate?: string
			readonly userStartDate?: string
		}
		VersionApprover: {
			readonly accountId?: string
			readonly declineReason?: string
			readonly description?: string
			readonly status?: string
		} & { [key: string]: unknown }
		VersionIssueCounts: {
			readonly customFieldUsage?: components["schemas"]["VersionUsageInCustomField"][]
			readonly issueCountWithCustomFieldsShowingVersion?: number
			readonly issuesAffectedCount?: number
			readonly issuesFixedCount?: number
			readonly self?: string
		}
		VersionIssuesStatus: {
			readonly done?: number
			readonly inProgress?: number
			readonly toDo?: number
			readonly unmapped?: number
		} & { [key: string]: unknown }
		VersionMoveBean: {
			after?: string
			position?: "Earlier" | "Later" | "First" | "Last"
		}
		VersionRelatedWork: {
			category: string
			readonly issueId?: number
			readonly relatedWorkId?: string
			title?: string
			url?: string
		}
		VersionUnresolvedIssuesCount: {
			readonly issuesCount?: number
			readonly issuesUnresolvedCount?: number
			readonly self?: string
		}
		VersionUsageInCustomField: {
			readonly customFieldId?: number
			readonly fieldName?: string
			readonly issueCountWithVersionInCustomField?: number
		}
		Visibility: {
			identifier?: string | null
			type?: "group" | "role" | (string & {})
			value?: string
		} & { [key: string]: unknown }
		Votes: {
			readonly hasVoted?: boolean
			readonly self?: string
			readonly voters?: components["schemas"]["User"][]
			readonly votes?: number
		}
		WarningCollection: { warnings?: string[] }
		Watchers: {
			readonly isWatching?: boolean
			readonly self?: string
			readonly watchCount?: number
			readonly watchers?: components["schemas"]["UserDetails"][]
		}
		Webhook: {
			events: ("jira:issue_created" | "jira:issue_updated" | "jira:issue_deleted" | "comment_created" | "comment_updated" | "comment_deleted" | "issue_property_set" | "issue_property_deleted" | "sprint_created" | "sprint_updated" | "sprint_closed" | "sprint_deleted" | "sprint_started" | "jira:version_released" | "jira:version_unreleased" | "jira:version_created" | "jira:version_moved" | "jira:version_updated" | "jira:version_merged" | "jira:version_deleted" | (string & {}))[]
			readonly expirationDate?: number
			fieldIdsFilter?: string[]
			id: number
			issuePropertyKeysFilter?: string[]
			jqlFilter: string
			url: string
		}
		WebhookDetails: {
			events: ("jira:issue_created" | "jira:issue_updated" | "jira:issue_deleted" | "comment_created" | "comment_updated" | "comment_deleted" | "issue_property_set" | "issue_property_deleted" | "sprint_created" | "sprint_updated" | "sprint_closed" | "sprint_deleted" | "sprint_started" | "jira:version_released" | "jira:version_unreleased" | "jira:version_created" | "jira:version_moved" | "jira:version_updated" | "jira:version_merged" | "jira:version_deleted")[]
			fieldIdsFilter?: string[]
			issuePropertyKeysFilter?: string[]
			jqlFilter: string
		}
		WebhookRegistrationDetails: {
			url: string
			webhooks: components["schemas"]["WebhookDetails"][]
		}
		WebhooksExpirationDate: { readonly expirationDate: number }
		WorkManagementNavigationInfo: { boardName?: string }
		WorkTypeParameters: {
			description?: string
			isRequired: boolean
			rendererType?: string
			workTypeId: number
		}
		Workflow: {
			created?: string
			description: string
			hasDraftWorkflow?: boolean
			id: components["schemas"]["PublishedWorkflowId"]
			isDefault?: boolean
			operations?: components["schemas"]["WorkflowOperations"]
			projects?: components["schemas"]["ProjectDetails"][]
			schemes?: components["schemas"]["WorkflowSchemeIdName"][]
			statuses?: components["schemas"]["WorkflowStatus"][]
			transitions?: components["schemas"]["Transition"][]
			updated?: string
		}
		WorkflowAssociationStatusMapping: {
			newStatusId?: string | number
			oldStatusId?: string | number
		}
		WorkflowCapabilities: {
			connectRules?: components["schemas"]["AvailableWorkflowConnectRule"][]
			editorScope?: "PROJECT" | "GLOBAL" | (string & {})
			forgeRules?: components["schemas"]["AvailableWorkflowForgeRule"][]
			projectTypes?: ("software" | "service_desk" | "product_discovery" | "business" | "unknown" | (string & {}))[]
			systemRules?: components["schemas"]["AvailableWorkflowSystemRule"][]
			triggerRules?: components["schemas"]["AvailableWorkflowTriggers"][]
		}
		WorkflowCapabilityPayload: {
			statuses?: components["schemas"]["StatusPayload"][]
			workflowScheme?: components["schemas"]["WorkflowSchemePayload"]
			workflows?: components["schemas"]["WorkflowPayload"][]
		} | null
		WorkflowCompoundCondition: {
			conditions: components["schemas"]["WorkflowCondition"][]
			nodeType: "compound"
			operator: "AND" | "OR" | (string & {})
		}
		WorkflowCondition: components["schemas"]["WorkflowSimpleCondition"] | components["schemas"]["WorkflowCompoundCondition"]
		WorkflowCreate: {
			description?: string
			loopedTransitionContainerLayout?: components["schemas"]["WorkflowLayout"]
			name: string
			startPointLayout?: components["schemas"]["WorkflowLayout"]
			statuses: components["schemas"]["StatusLayoutUpdate"][]
			transitions: components["schemas"]["TransitionUpdateDTO"][]
		}
		WorkflowCreateRequest: {
			scope?: components["schemas"]["WorkflowScopeRequest"]
			statuses?: components["schemas"]["WorkflowStatusUpdate"][]
			workflows?: components["schemas"]["WorkflowCreate"][]
		}
		WorkflowCreateResponse: {
			statuses?: components["schemas"]["JiraWorkflowStatus"][]
			workflows?: components["schemas"]["JiraWorkflow"][]
		}
		WorkflowCreateValidateRequest: {
			payload: components["schemas"]["WorkflowCreateRequest"]
			validationOptions?: components["schemas"]["ValidationOptionsForCreate"]
		}
		WorkflowDocumentDTO: {
			created?: string
			description?: string
			id?: string
			lastUpdateAuthorAAID?: string
			loopedTransitionContainerLayout?: components["schemas"]["WorkflowLayout"]
			name?: string
			scope?: components["schemas"]["WorkflowScope"]
			startPointLayout?: components["schemas"]["WorkflowLayout"]
			statuses?: components["schemas"]["WorkflowReferenceStatus"][]
			transitions?: components["schemas"]["WorkflowTransitions"][]
			updated?: string
			version?: components["schemas"]["DocumentVersion"]
		}
		WorkflowDocumentStatusDTO: {
			description?: string
			id?: string
			name?: string
			scope?: components["schemas"]["WorkflowScope"]
			statusCategory?: string
			statusReference?: string
		}
		WorkflowDocumentVersionBean: {
			id?: string
			versionNumber?: number
		}
		WorkflowElementReference: {
			propertyKey?: string
			ruleId?: string
			statusMappingReference?: components["schemas"]["ProjectAndIssueTypePair"]
			statusReference?: string
			transitionId?: string
		}
		WorkflowHistoryItemDTO: {
			isIntermediate?: boolean
			workflowId?: string
			workflowVersion?: number
			writtenAt?: string
		}
		WorkflowHistoryListRequest: { workflowId?: string | number }
		WorkflowHistoryListResponseDTO: { entries?: components["schemas"]["WorkflowHistoryItemDTO"][] }
		WorkflowHistoryReadRequest: {
			version?: number
			workflowId?: string | number
		}
		WorkflowHistoryReadResponseDTO: {
			statuses?: components["schemas"]["WorkflowDocumentStatusDTO"][]
			workflows?: components["schemas"]["WorkflowDocumentDTO"][]
		}
		WorkflowId: {
			draft?: boolean
			name: string
		}
		WorkflowLayout: {
			x?: number
			y?: number
		} | null
		WorkflowMetadataAndIssueTypeRestModel: {
			issueTypeIds: string[]
			workflow: components["schemas"]["WorkflowMetadataRestModel"]
		}
		WorkflowMetadataRestModel: {
			description: string
			id: string
			name: string
			version: components["schemas"]["DocumentVersion"]
		}
		WorkflowOperations: {
			canDelete: boolean
			canEdit: boolean
		}
		WorkflowPayload: {
			description?: string
			loopedTransitionContainerLayout?: components["schemas"]["WorkflowStatusLayoutPayload"]
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			startPointLayout?: components["schemas"]["WorkflowStatusLayoutPayload"]
			statuses?: components["schemas"]["WorkflowStatusPayload"][]
			transitions?: components["schemas"]["TransitionPayload"][]
		}
		WorkflowPreview: {
			description?: string
			id?: string
			loopedTransitionContainerLayout?: components["schemas"]["WorkflowPreviewLayout"]
			name?: string
			queryContext?: components["schemas"]["ProjectIssueTypeQueryContext"][]
			scope?: components["schemas"]["WorkflowPreviewScope"]
			startPointLayout?: components["schemas"]["WorkflowPreviewLayout"]
			statuses?: components["schemas"]["WorkflowPreviewStatus"][]
			transitions?: components["schemas"]["TransitionPreview"][]
			version?: components["schemas"]["WorkflowDocumentVersionBean"]
		}
		WorkflowPreviewLayout: {
			x?: number
			y?: number
		}
		WorkflowPreviewRequest: {
			issueTypeIds?: (string | number)[]
			projectId: string | number
			workflowIds?: (string | number)[]
			workflowNames?: string[]
		}
		WorkflowPreviewResponse: {
			statuses?: components["schemas"]["JiraWorkflowPreviewStatus"][]
			workflows?: components["schemas"]["WorkflowPreview"][]
		}
		WorkflowPreviewScope: {
			project?: components["schemas"]["WorkflowProjectIdScope"]
			type?: "PROJECT" | "GLOBAL" | (string & {})
		}
		WorkflowPreviewStatus: {
			approvalConfiguration?: components["schemas"]["ApprovalConfigurationPreview"]
			deprecated?: boolean
			layout?: components["schemas"]["WorkflowPreviewLayout"]
			statusReference?: string
		}
		WorkflowProjectIdScope: { id?: string } | null
		WorkflowProjectIssueTypeUsage: { id?: string }
		WorkflowProjectIssueTypeUsageDTO: {
			issueTypes?: components["schemas"]["WorkflowProjectIssueTypeUsagePage"]
			projectId?: string
			workflowId?: string
		}
		WorkflowProjectIssueTypeUsagePage: {
			nextPageToken?: string
			values?: components["schemas"]["WorkflowProjectIssueTypeUsage"][]
		}
		WorkflowProjectUsageDTO: {
			projects?: components["schemas"]["ProjectUsagePage"]
			workflowId?: string
		}
		WorkflowReadRequest: {
			projectAndIssueTypes?: components["schemas"]["ProjectAndIssueTypePairRequest"][]
			workflowIds?: (string | number)[]
			workflowNames?: string[]
		}
		WorkflowReadResponse: {
			statuses?: components["schemas"]["JiraWorkflowStatus"][]
			workflows?: components["schemas"]["JiraWorkflow"][]
		}
		WorkflowReferenceStatus: {
			approvalConfiguration?: components["schemas"]["ApprovalConfiguration"]
			deprecated?: boolean
			layout?: components["schemas"]["WorkflowStatusLayout"]
			properties?: { [key: string]: string }
			statusReference?: string
		}
		WorkflowRuleConfiguration: {
			id?: string | null
			parameters?: { [key: string]: string }
			ruleKey: string
		} | null
		WorkflowRules: {
			conditionsTree?: components["schemas"]["WorkflowCondition"]
			postFunctions?: components["schemas"]["WorkflowTransitionRule"][]
			validators?: components["schemas"]["WorkflowTransitionRule"][]
		}
		WorkflowRulesSearch: {
			expand?: string
			ruleIds: (string | number)[]
			workflowEntityId: string | number
		}
		WorkflowRulesSearchDetails: {
			invalidRules?: string[]
			validRules?: components["schemas"]["WorkflowTransitionRules"][]
			workflowEntityId?: string
		}
		WorkflowScheme: {
			defaultWorkflow?: string
			description?: string
			readonly draft?: boolean
			readonly id?: number
			issueTypeMappings?: { [key: string]: string }
			readonly issueTypes?: { [key: string]: components["schemas"]["IssueTypeDetails"] }
			readonly lastModified?: string
			readonly lastModifiedUser?: components["schemas"]["User"]
			name?: string
			readonly originalDefaultWorkflow?: string
			readonly originalIssueTypeMappings?: { [key: string]: string }
			readonly self?: string
			updateDraftIfNeeded?: boolean
		}
		WorkflowSchemeAssociation: {
			issueTypeIds: (string | number)[]
			workflowId: string | number
		}
		WorkflowSchemeAssociations: {
			projectIds: string[]
			workflowScheme: components["schemas"]["WorkflowScheme"]
		}
		WorkflowSchemeIdName: {
			id: string
			name: string
		}
		WorkflowSchemePayload: {
			defaultWorkflow?: components["schemas"]["ProjectCreateResourceIdentifier"]
			description?: string
			explicitMappings?: { [key: string]: components["schemas"]["ProjectCreateResourceIdentifier"] }
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
		}
		WorkflowSchemeProjectAssociation: {
			projectId: string | number
			workflowSchemeId?: string | number
		}
		WorkflowSchemeProjectSwitchBean: {
			mappingsByIssueTypeOverride?: components["schemas"]["MappingsByIssueTypeOverride"][]
			projectId?: string | number
			targetSchemeId?: string | number
		}
		WorkflowSchemeProjectUsageDTO: {
			projects?: components["schemas"]["ProjectUsagePage"]
			workflowSchemeId?: string
		}
		WorkflowSchemeReadRequest: {
			projectIds?: ((string | number) | null)[] | null
			workflowSchemeIds?: ((string | number) | null)[] | null
		}
		WorkflowSchemeReadResponse: {
			defaultWorkflow?: components["schemas"]["WorkflowMetadataRestModel"]
			description?: string | null
			id: string
			name: string
			scope: components["schemas"]["WorkflowScope"]
			taskId?: string | null
			version: components["schemas"]["DocumentVersion"]
			workflowsForIssueTypes: components["schemas"]["WorkflowMetadataAndIssueTypeRestModel"][]
		}
		WorkflowSchemeUpdateRequest: {
			defaultWorkflowId?: string | number
			description: string
			id: string | number
			name: string
			statusMappingsByIssueTypeOverride?: components["schemas"]["MappingsByIssueTypeOverride"][]
			statusMappingsByWorkflows?: components["schemas"]["MappingsByWorkflow"][]
			version: components["schemas"]["DocumentVersionRequest"]
			workflowsForIssueTypes?: components["schemas"]["WorkflowSchemeAssociation"][]
		}
		WorkflowSchemeUpdateRequiredMappingsRequest: {
			defaultWorkflowId?: (string | number) | null
			id: string | number
			workflowsForIssueTypes: components["schemas"]["WorkflowSchemeAssociation"][]
		}
		WorkflowSchemeUpdateRequiredMappingsResponse: {
			statusMappingsByIssueTypes?: components["schemas"]["RequiredMappingByIssueType"][]
			statusMappingsByWorkflows?: components["schemas"]["RequiredMappingByWorkflows"][]
			statuses?: components["schemas"]["StatusMetadata"][]
			statusesPerWorkflow?: components["schemas"]["StatusesPerWorkflow"][]
		}
		WorkflowSchemeUsage: { id?: string }
		WorkflowSchemeUsageDTO: {
			workflowId?: string
			workflowSchemes?: components["schemas"]["WorkflowSchemeUsagePage"]
		}
		WorkflowSchemeUsagePage: {
			nextPageToken?: string
			values?: components["schemas"]["WorkflowSchemeUsage"][]
		}
		WorkflowScope: {
			project?: components["schemas"]["ProjectId"]
			type?: "PROJECT" | "GLOBAL" | (string & {})
		}
		WorkflowSearchResponse: {
			isLast?: boolean
			maxResults: number
			nextPage?: string
			self?: string
			startAt: number
			statuses?: components["schemas"]["JiraWorkflowStatus"][]
			total?: number
			values: components["schemas"]["JiraWorkflow"][]
		}
		WorkflowSimpleCondition: {
			configuration?: { [key: string]: unknown }
			nodeType: "simple"
			type: string
		}
		WorkflowStatus: {
			id: string
			name: string
			properties?: { [key: string]: unknown }
		}
		WorkflowStatusLayout: {
			x?: number | null
			y?: number | null
		} | null
		WorkflowStatusLayoutPayload: {
			x?: number
			y?: number
		}
		WorkflowStatusPayload: {
			layout?: components["schemas"]["WorkflowStatusLayoutPayload"]
			pcri?: components["schemas"]["ProjectCreateResourceIdentifier"]
			properties?: { [key: string]: string }
		}
		WorkflowStatusUpdate: {
			description?: string
			id?: string | number
			name: string
			statusCategory: "TODO" | "IN_PROGRESS" | "DONE"
			statusReference: string
		}
		WorkflowTransition: {
			id: number
			name: string
		}
		WorkflowTransitionLinks: {
			fromPort?: number | null
			fromStatusReference?: string | null
			toPort?: number | null
		} | null
		WorkflowTransitionRule: {
			configuration?: unknown
			type: string
		}
		WorkflowTransitionRules: {
			conditions?: components["schemas"]["AppWorkflowTransitionRule"][]
			postFunctions?: components["schemas"]["AppWorkflowTransitionRule"][]
			validators?: components["schemas"]["AppWorkflowTransitionRule"][]
			workflowId: components["schemas"]["WorkflowId"]
		}
		WorkflowTransitionRulesDetails: {
			workflowId: components["schemas"]["WorkflowId"]
			workflowRuleIds: (string | number)[]
		}
		WorkflowTransitionRulesUpdate: { workflows: components["schemas"]["WorkflowTransitionRulesRequest"][] }
		WorkflowTransitionRulesUpdateErrorDetails: {
			ruleUpdateErrors: { [key: string]: string[] }
			updateErrors: string[]
			workflowId: components["schemas"]["WorkflowId"]
		}
		WorkflowTransitionRulesUpdateErrors: { updateResults: components["schemas"]["WorkflowTransitionRulesUpdateErrorDetails"][] }
		WorkflowTransitions: {
			actions?: components["schemas"]["WorkflowRuleConfiguration"][]
			conditions?: components["schemas"]["ConditionGroupConfiguration"]
			customIssueEventId?: string | null
			description?: string
			id?: string
			links?: components["schemas"]["WorkflowTransitionLinks"][]
			name?: string
			properties?: { [key: string]: string }
			toStatusReference?: string
			transitionScreen?: components["schemas"]["WorkflowRuleConfiguration"]
			triggers?: components["schemas"]["WorkflowTrigger"][]
			type?: "INITIAL" | "GLOBAL" | "DIRECTED" | (string & {})
			validators?: components["schemas"]["WorkflowRuleConfiguration"][]
		}
		WorkflowTrigger: {
			id?: string
			parameters: { [key: string]: string }
			ruleKey: string
		}
		WorkflowUpdate: {
			defaultStatusMappings?: components["schemas"]["StatusMigration"][]
			description?: string
			id: string | number
			loopedTransitionContainerLayout?: components["schemas"]["WorkflowLayout"]
			startPointLayout?: components["schemas"]["WorkflowLayout"]
			statusMappings?: components["schemas"]["StatusMappingDTO"][]
			statuses: components["schemas"]["StatusLayoutUpdate"][]
			transitions: components["schemas"]["TransitionUpdateDTO"][]
			version: components["schemas"]["DocumentVersionRequest"]
		}
		WorkflowUpdateRequest: {
			statuses?: components["schemas"]["WorkflowStatusUpdate"][]
			workflows?: components["schemas"]["WorkflowUpdate"][]
		}
		WorkflowUpdateResponse: {
			statuses?: components["schemas"]["JiraWorkflowStatus"][]
			taskId?: string | null
			workflows?: components["schemas"]["JiraWorkflow"][]
		}
		WorkflowUpdateValidateRequestBean: {
			payload: components["schemas"]["WorkflowUpdateRequest"]
			validationOptions?: components["schemas"]["ValidationOptionsForUpdate"]
		}
		WorkflowValidationError: {
			additionalDetails?: string
			code?: string
			elementReference?: components["schemas"]["WorkflowElementReference"]
			level?: "WARNING" | "ERROR" | (string & {})
			message?: string
			type?: "RULE" | "STATUS" | "STATUS_LAYOUT" | "STATUS_PROPERTY" | "WORKFLOW" | "TRANSITION" | "TRANSITION_PROPERTY" | "SCOPE" | "STATUS_MAPPING" | "TRIGGER" | (string & {})
		}
		WorkflowValidationErrorList: { errors?: components["schemas"]["WorkflowValidationError"][] }
		WorkflowsWithTransitionRulesDetails: { workflows: components["schemas"]["WorkflowTransitionRulesDetails"][] }
		WorkingDaysConfig: {
			friday?: boolean
			id?: string | number
			monday?: boolean
			nonWorkingDays?: components["schemas"]["NonWorkingDay"][]
			saturday?: boolean
			sunday?: boolean
			thursday?: boolean
			timezoneId?: string | number
			tuesday?: boolean
			wednesday?: boolean
		}
		Worklog: {
			readonly author?: components["schemas"]["UserDetails"]
			comment?: components["schemas"]["AdfDocument"]
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
		WorklogCompositeKey: {
			issueId?: string | number
			worklogId?: string | number
		}
		WorklogIdsRequestBean: { ids: (string | number)[] }
		WorklogKeyResult: {
			issueId?: number
			worklogId?: number
		}
		WorklogsMoveRequestBean: {
			ids?: (string | number)[]
			issueIdOrKey?: string
		}
		WorkspaceDataPolicy: { readonly anyContentBlocked?: boolean }
		fields: {
			retain?: boolean | null
			type?: "adf" | "raw"
			value?: { [key: string]: unknown }
		} | components["schemas"]["MandatoryFieldValue"] | components["schemas"]["MandatoryFieldValueForADF"]
		targetClassification: {
			classifications: { [key: string]: string[] }
			issueType?: string
			projectKeyOrId?: string | number
		} | null
		targetMandatoryFields: { fields: { [key: string]: components["schemas"]["fields"] } } | null
		targetStatus: { statuses: { [key: string]: string[] } } | null
		targetToSourcesMapping: {
			inferClassificationDefaults: boolean
			inferFieldDefaults: boolean
			inferStatusDefaults: boolean
			inferSubtaskTypeDefault: boolean
			issueIdsOrKeys?: string[]
			targetClassification?: components["schemas"]["targetClassification"][] | null
			targetMandatoryFields?: components["schemas"]["targetMandatoryFields"][] | null
			targetStatus?: components["schemas"]["targetStatus"][] | null
		}
		AdfDocument: {
			type: "doc"
			version: 1
			content: components["schemas"]["AdfNode"][]
		}
		AdfNode: {
			type: string
			text?: string
			content?: components["schemas"]["AdfNode"][]
			marks?: components["schemas"]["AdfMark"][]
			attrs?: { [key: string]: unknown }
		}
		AdfMark: {
			type: string
			attrs?: { [key: string]: unknown }
		}
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
			description?: components["schemas"]["AdfDocument"] | null
			environment?: components["schemas"]["AdfDocument"] | null
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
			description?: components["schemas"]["AdfDocument"] | null
			environment?: components["schemas"]["AdfDocument"] | null
			duedate?: string | null
		} & { [key: string]: unknown }
		WorkflowSchemeRequest: {
			defaultWorkflow?: string
			description?: string
			readonly draft?: boolean
			readonly id?: string | number
			issueTypeMappings?: { [key: string]: string }
			readonly lastModified?: string
			name?: string
			readonly originalDefaultWorkflow?: string
			readonly originalIssueTypeMappings?: { [key: string]: string }
			readonly self?: string
			updateDraftIfNeeded?: boolean
		}
		DocumentVersionRequest: {
			id?: string | number
			versionNumber?: number
		}
		WorkflowRuleConfigurationRequest: {
			id?: (string | number) | null
			parameters?: { [key: string]: string }
			ruleKey: string
		} | null
		WorkflowTriggerRequest: {
			id?: string | number
			parameters: { [key: string]: string }
			ruleKey: string
		}
		ApprovalConfigurationRequest: {
			active: boolean | ("true" | "false")
			conditionType: "number" | "percent" | "numberPerPrincipal"
			conditionValue: string
			exclude?: ("assignee" | "reporter" | null)[] | null
			fieldId: string | number
			prePopulatedFieldId?: (string | number) | null
			transitionApproved: string
			transitionRejected: string
		} | null
		WorkflowScopeRequest: {
			project?: components["schemas"]["ProjectIdRequest"]
			type?: "PROJECT" | "GLOBAL"
		}
		ProjectIdRequest: { id: string | number } | null
		ProjectAndIssueTypePairRequest: {
			issueTypeId: string | number
			projectId: string | number
		}
		WorkflowTransitionRulesRequest: {
			conditions?: components["schemas"]["AppWorkflowTransitionRuleRequest"][]
			postFunctions?: components["schemas"]["AppWorkflowTransitionRuleRequest"][]
			validators?: components["schemas"]["AppWorkflowTransitionRuleRequest"][]
			workflowId: components["schemas"]["WorkflowId"]
		}
		AppWorkflowTransitionRuleRequest: {
			configuration: components["schemas"]["RuleConfiguration"]
			id: string | number
			readonly key?: string
		}
		VersionRelatedWorkRequest: {
			category: string
			readonly issueId?: string | number
			readonly relatedWorkId?: string | number
			title?: string
			url?: string
		}
		VersionRequest: {
			archived?: boolean
			description?: string
			driver?: string
			expand?: string
			readonly id?: string | number
			moveUnfixedIssuesTo?: string
			name?: string
			readonly overdue?: boolean
			project?: string
			projectId?: string | number
			releaseDate?: string
			released?: boolean
			readonly self?: string
			startDate?: string
			readonly userReleaseDate?: string
			readonly userStartDate?: string
		}
		UiModificationContextDetailsRequest: {
			readonly id?: string | number
			readonly isAvailable?: boolean
			issueTypeId?: string | number
			portalId?: string | number
			projectId?: string | number
			requestTypeId?: string | number
			viewType?: "GIC" | "IssueView" | "IssueTransition" | "JSMRequestCreate"
		}
		StatusScopeRequest: {
			project?: components["schemas"]["ProjectIdRequest"]
			type: "PROJECT" | "GLOBAL"
		}
		ScreenableTabRequest: {
			readonly id?: string | number
			name: string
		}
		ProjectCategoryRequest: {
			description?: string
			readonly id?: string | number
			name?: string
			readonly self?: string
		}
		AvatarRequest: {
			readonly fileName?: string
			id: string | number
			readonly isDeletable?: boolean
			readonly isSelected?: boolean
			readonly isSystemAvatar?: boolean
			readonly owner?: string
			readonly urls?: { [key: string]: string }
		}
		PermissionGrantRequest: {
			holder?: components["schemas"]["PermissionHolder"]
			readonly id?: string | number
			permission?: string
			readonly self?: string
		}
		PermissionSchemeRequest: {
			description?: string
			readonly expand?: string
			readonly id?: string | number
			name: string
			permissions?: components["schemas"]["PermissionGrantRequest"][]
			scope?: components["schemas"]["ScopeRequest"]
			readonly self?: string
		}
		ScopeRequest: { readonly type?: "PROJECT" | "TEMPLATE" }
		IssueLinkTypeRequest: {
			id?: string | number
			inward?: string
			name?: string
			outward?: string
			readonly self?: string
		}
		LinkedIssueRequest: {
			id?: string | number
			key?: string
			readonly self?: string
		}
		CommentRequest: {
			body?: components["schemas"]["AdfDocument"]
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
		VisibilityRequest: {
			identifier?: string | null
			type?: "group" | "role"
			value?: string
		}
		WorklogRequest: {
			comment?: components["schemas"]["AdfDocument"]
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
		IssueTransitionRequest: {
			readonly expand?: string
			readonly hasScreen?: boolean
			id?: string | number
			readonly isAvailable?: boolean
			readonly isConditional?: boolean
			readonly isGlobal?: boolean
			readonly isInitial?: boolean
			looped?: boolean
			readonly name?: string
		}
		HistoryMetadataRequest: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: components["schemas"]["HistoryMetadataParticipantRequest"]
			cause?: components["schemas"]["HistoryMetadataParticipantRequest"]
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: components["schemas"]["HistoryMetadataParticipantRequest"]
			type?: string
		}
		HistoryMetadataParticipantRequest: {
			avatarUrl?: string
			displayName?: string
			displayNameKey?: string
			id?: string | number
			type?: string
			url?: string
		}
		RemoteObjectRequest: {
			icon?: components["schemas"]["IconRequest"]
			status?: components["schemas"]["StatusRequest"]
			summary?: string
			title: string
			url: string
		}
		StatusRequest: {
			icon?: components["schemas"]["IconRequest"]
			resolved?: boolean
		}
		IconRequest: {
			link?: string
			title?: string
			url16x16?: string
		}
		ApplicationRequest: {
			name?: string
			type?: string
		}
		UserDetailsRequest: {
			accountId?: string | null
			readonly accountType?: string
			readonly active?: boolean
			readonly displayName?: string
			readonly emailAddress?: string
			readonly key?: string
			readonly name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		GroupNameRequest: {
			groupId?: (string | number) | null
			name?: string
			readonly self?: string
		}
		UserRequest: {
			accountId?: string | null
			readonly accountType?: "atlassian" | "app" | "customer" | "unknown"
			readonly active?: boolean
			readonly appType?: string
			readonly displayName?: string
			readonly emailAddress?: string
			readonly expand?: string
			readonly guest?: boolean
			key?: string
			readonly locale?: string
			name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		JsonNodeRequest: {
			array?: boolean
			bigDecimal?: boolean
			bigInteger?: boolean
			bigIntegerValue?: number
			binary?: boolean
			binaryValue?: string[]
			boolean?: boolean
			booleanValue?: boolean
			containerNode?: boolean
			decimalValue?: number
			double?: boolean
			doubleValue?: number
			elements?: { [key: string]: unknown }
			fieldNames?: { [key: string]: unknown }
			fields?: { [key: string]: unknown }
			floatingPointNumber?: boolean
			int?: boolean
			intValue?: number
			integralNumber?: boolean
			long?: boolean
			longValue?: number
			missingNode?: boolean
			null?: boolean
			number?: boolean
			numberType?: "INT" | "LONG" | "BIG_INTEGER" | "FLOAT" | "DOUBLE" | "BIG_DECIMAL"
			numberValue?: number
			object?: boolean
			pojo?: boolean
			textValue?: string
			textual?: boolean
			valueAsBoolean?: boolean
			valueAsDouble?: number
			valueAsInt?: number
			valueAsLong?: number
			valueAsText?: string
			valueNode?: boolean
		}
		FilterRequest: {
			readonly approximateLastUsed?: string
			description?: string
			editPermissions?: components["schemas"]["SharePermissionRequest"][]
			favourite?: boolean
			readonly favouritedCount?: number
			readonly id?: string | number
			jql?: string
			name: string
			readonly searchUrl?: string
			readonly self?: string
			sharePermissions?: components["schemas"]["SharePermissionRequest"][]
			readonly viewUrl?: string
		}
		SharePermissionRequest: {
			group?: components["schemas"]["GroupNameRequest"]
			readonly id?: string | number
			project?: components["schemas"]["ProjectRequest"]
			role?: components["schemas"]["ProjectRoleRequest"]
			type: "user" | "group" | "project" | "projectRole" | "global" | "loggedin" | "authenticated" | "project-unknown"
			user?: components["schemas"]["UserBeanRequest"]
		}
		UserBeanRequest: {
			accountId?: string | null
			active?: boolean
			avatarUrls?: components["schemas"]["UserBeanAvatarUrls"]
			displayName?: string
			key?: string
			name?: string
			self?: string
		}
		ProjectRoleRequest: {
			readonly admin?: boolean
			currentUserRole?: boolean
			readonly default?: boolean
			readonly description?: string
			readonly id?: string | number
			name?: string
			readonly roleConfigurable?: boolean
			readonly self?: string
			translatedName?: string
		}
		ProjectRequest: {
			readonly archived?: boolean
			readonly archivedDate?: string
			readonly assigneeType?: "PROJECT_LEAD" | "UNASSIGNED"
			readonly deleted?: boolean
			readonly deletedDate?: string
			readonly description?: string
			email?: string
			readonly expand?: string
			favourite?: boolean
			id?: string | number
			readonly isPrivate?: boolean
			readonly key?: string
			readonly name?: string
			readonly projectTypeKey?: "software" | "service_desk" | "business"
			readonly properties?: { [key: string]: unknown }
			readonly retentionTillDate?: string
			readonly roles?: { [key: string]: string }
			readonly self?: string
			readonly simplified?: boolean
			readonly style?: "classic" | "next-gen"
			readonly url?: string
			readonly uuid?: string
		}
		DefaultShareScopeRequest: { scope: "GLOBAL" | "AUTHENTICATED" | "PRIVATE" }
		FieldConfigurationItemRequest: {
			description?: string
			id: string | number
			isHidden?: boolean
			isRequired?: boolean
			renderer?: string
		}
		IssueFieldOptionRequest: {
			config?: components["schemas"]["IssueFieldOptionConfigurationRequest"]
			id: string | number
			properties?: { [key: string]: unknown }
			value: string
		}
		IssueFieldOptionConfigurationRequest: {
			attributes?: ("notSelectable" | "defaultValue")[]
			scope?: components["schemas"]["IssueFieldOptionScopeBeanRequest"]
		}
		IssueFieldOptionScopeBeanRequest: {
			global?: components["schemas"]["GlobalScopeBeanRequest"]
			projects?: number[]
			projects2?: components["schemas"]["ProjectScopeBeanRequest"][]
		}
		ProjectScopeBeanRequest: {
			attributes?: ("notSelectable" | "defaultValue")[]
			id?: string | number
		}
		GlobalScopeBeanRequest: { attributes?: ("notSelectable" | "defaultValue")[] }
		CustomFieldOptionUpdateRequest: {
			disabled?: boolean
			id: string | number
			value?: string
		}
		CustomFieldContextDefaultValueRequest: components["schemas"]["CustomFieldContextDefaultValueCascadingOptionRequest"] | components["schemas"]["CustomFieldContextDefaultValueMultipleOptionRequest"] | components["schemas"]["CustomFieldContextDefaultValueSingleOptionRequest"] | components["schemas"]["CustomFieldContextSingleUserPickerDefaultsRequest"] | components["schemas"]["CustomFieldContextDefaultValueMultiUserPickerRequest"] | components["schemas"]["CustomFieldContextDefaultValueSingleGroupPickerRequest"] | components["schemas"]["CustomFieldContextDefaultValueMultipleGroupPickerRequest"] | components["schemas"]["CustomFieldContextDefaultValueDateRequest"] | components["schemas"]["CustomFieldContextDefaultValueDateTimeRequest"] | components["schemas"]["CustomFieldContextDefaultValueURLRequest"] | components["schemas"]["CustomFieldContextDefaultValueProjectRequest"] | components["schemas"]["CustomFieldContextDefaultValueFloatRequest"] | components["schemas"]["CustomFieldContextDefaultValueLabelsRequest"] | components["schemas"]["CustomFieldContextDefaultValueTextFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueTextAreaRequest"] | components["schemas"]["CustomFieldContextDefaultValueReadOnlyRequest"] | components["schemas"]["CustomFieldContextDefaultValueSingleVersionPickerRequest"] | components["schemas"]["CustomFieldContextDefaultValueMultipleVersionPickerRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeStringFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeMultiStringFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeObjectFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeDateTimeFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeGroupFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeMultiGroupFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeNumberFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeUserFieldRequest"] | components["schemas"]["CustomFieldContextDefaultValueForgeMultiUserFieldRequest"]
		CustomFieldContextDefaultValueForgeMultiUserFieldRequest: {
			accountIds: (string | number)[]
			contextId: string | number
			type: "forge.user.list"
		}
		CustomFieldContextDefaultValueForgeUserFieldRequest: {
			accountId: string
			contextId: string | number
			type: "forge.user"
			userFilter: components["schemas"]["UserFilterRequest"]
		}
		UserFilterRequest: {
			enabled: boolean
			groups?: string[]
			roleIds?: (string | number)[]
		}
		CustomFieldContextDefaultValueForgeNumberFieldRequest: {
			contextId: string | number
			number: number
			type: "forge.number"
		}
		CustomFieldContextDefaultValueForgeMultiGroupFieldRequest: {
			contextId: string | number
			groupIds: (string | number)[]
			type: "forge.group.list"
		}
		CustomFieldContextDefaultValueForgeGroupFieldRequest: {
			contextId: string | number
			groupId: string | number
			type: "forge.group"
		}
		CustomFieldContextDefaultValueForgeDateTimeFieldRequest: {
			contextId: string | number
			dateTime?: string
			type: "forge.datetime"
			useCurrent?: boolean
		}
		CustomFieldContextDefaultValueForgeObjectFieldRequest: {
			contextId: string | number
			object?: { [key: string]: unknown }
			type: "forge.object"
		}
		CustomFieldContextDefaultValueForgeMultiStringFieldRequest: {
			contextId: string | number
			type: "forge.string.list"
			values?: string[]
		}
		CustomFieldContextDefaultValueForgeStringFieldRequest: {
			contextId: string | number
			text?: string
			type: "forge.string"
		}
		CustomFieldContextDefaultValueMultipleVersionPickerRequest: {
			contextId: string | number
			type: "version.multiple"
			versionIds: (string | number)[]
			versionOrder?: string
		}
		CustomFieldContextDefaultValueSingleVersionPickerRequest: {
			contextId: string | number
			type: "version.single"
			versionId: string | number
			versionOrder?: string
		}
		CustomFieldContextDefaultValueReadOnlyRequest: {
			contextId: string | number
			text?: string
			type: "readonly"
		}
		CustomFieldContextDefaultValueTextAreaRequest: {
			contextId: string | number
			text?: string
			type: "textarea"
		}
		CustomFieldContextDefaultValueTextFieldRequest: {
			contextId: string | number
			text?: string
			type: "textfield"
		}
		CustomFieldContextDefaultValueLabelsRequest: {
			contextId: string | number
			labels: string[]
			type: "labels"
		}
		CustomFieldContextDefaultValueFloatRequest: {
			contextId: string | number
			number: number
			type: "float"
		}
		CustomFieldContextDefaultValueProjectRequest: {
			contextId: string | number
			projectId: string | number
			type: "project"
		}
		CustomFieldContextDefaultValueURLRequest: {
			contextId: string | number
			type: "url"
			url: string
		}
		CustomFieldContextDefaultValueDateTimeRequest: {
			contextId: string | number
			dateTime?: string
			type: "datetimepicker"
			useCurrent?: boolean
		}
		CustomFieldContextDefaultValueDateRequest: {
			contextId: string | number
			date?: string
			type: "datepicker"
			useCurrent?: boolean
		}
		CustomFieldContextDefaultValueMultipleGroupPickerRequest: {
			contextId: string | number
			groupIds: (string | number)[]
			type: "grouppicker.multiple"
		}
		CustomFieldContextDefaultValueSingleGroupPickerRequest: {
			contextId: string | number
			groupId: string | number
			type: "grouppicker.single"
		}
		CustomFieldContextDefaultValueMultiUserPickerRequest: {
			accountIds: (string | number)[]
			contextId: string | number
			type: "multi.user.select"
		}
		CustomFieldContextSingleUserPickerDefaultsRequest: {
			accountId: string
			contextId: string | number
			type: "single.user.select"
			userFilter: components["schemas"]["UserFilterRequest"]
		}
		CustomFieldContextDefaultValueSingleOptionRequest: {
			contextId: string | number
			optionId: string | number
			type: "option.single"
		}
		CustomFieldContextDefaultValueMultipleOptionRequest: {
			contextId: string | number
			optionIds: (string | number)[]
			type: "option.multiple"
		}
		CustomFieldContextDefaultValueCascadingOptionRequest: {
			cascadingOptionId?: string | number
			contextId: string | number
			optionId: string | number
			type: "option.cascading"
		}
		CreateCustomFieldContextRequest: {
			description?: string
			readonly id?: string | number
			issueTypeIds?: (string | number)[]
			name: string
			projectIds?: (string | number)[]
		}
		TimeTrackingConfigurationRequest: {
			defaultUnit: "minute" | "hour" | "day" | "week"
			timeFormat: "pretty" | "days" | "hours"
			workingDaysPerWeek: number
			workingHoursPerDay: number
		}
		ProjectComponentRequest: {
			readonly ari?: string
			assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED"
			description?: string
			readonly id?: string | number
			readonly isAssigneeTypeValid?: boolean
			leadAccountId?: string | null
			leadUserName?: string
			readonly metadata?: { [key: string]: string }
			name?: string
			project?: string
			readonly projectId?: string | number
			readonly realAssigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED"
			readonly self?: string
		}
		ContextualConfigurationRequest: {
			configuration?: unknown
			readonly fieldContextId?: string | number
			id: string | number
			schema?: unknown
		}
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
	204: response48
	400: {}
	403: {}
	404: {}
}

type responses2 = {
	200: response48
	400: {}
	401: {}
	403: {}
	404: {}
}

type response3 = { content: { "application/json": components["schemas"]["ApplicationProperty"][] } }

type parameters1 = { path: path15 }

type path1 = { id: string | number }

type responses3 = {
	201: response59
	400: response60
	401: response60
	403: response60
}

type response4 = { content: content1 }

type responses4 = {
	201: response59
	400: response60
	401: response60
}

type body1 = { content: { "application/json": components["schemas"]["IssueBulkWatchOrUnwatchPayload"] } }

type parameters2 = { query?: { expand?: string } }

type responses5 = {
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

type responses6 = {
	200: response61
	400: {}
	401: {}
	403: {}
	404: {}
}

type responses7 = {
	200: response48
	201: response48
	400: {}
	401: {}
	403: {}
	404: {}
}

type responses8 = {
	204: {}
	400: {}
	401: {}
	403: {}
	404: {}
}

type body2 = { content: { "application/json": components["schemas"]["ProjectComponentRequest"] } }

type response5 = { content: { "application/json": components["schemas"]["ProjectComponent"] } }

type responses9 = {
	204: {}
	401: {}
	403: {}
	404: {}
}

type response6 = { content: { "application/json": components["schemas"]["ErrorCollections"] } }

type body3 = { content: { "application/json": components["schemas"]["CreateFieldAssociationSchemeRequest"] } }

type responses10 = {
	200: { content: { "application/json": components["schemas"]["CreateFieldAssociationSchemeResponse"] } }
	400: { content: { "application/json": components["schemas"]["ErrorCollections"] } }
	401: response48
	403: response48
	404: response48
}

type response7 = { content: { "application/json": components["schemas"]["FieldSchemeToFieldsResponse"] } }

type response8 = { content: { "application/json": components["schemas"]["MinimalFieldSchemeToFieldsResponse"] } }

type response9 = { content: { "application/json": components["schemas"]["UpdateFieldSchemeParametersResponse"] } }

type parameters4 = {
	query: {
		startAt?: string | number
		maxResults?: string | number
		projectId: (string | number) | readonly (string | number)[]
	}
}

type response10 = { content: { "application/json": components["schemas"]["FieldSchemeToProjectsResponse"] } }

type response11 = { content: { "application/json": components["schemas"]["TimeTrackingProvider"] } }

type responses11 = {
	204: response48
	400: {}
	401: {}
	403: {}
}

type response12 = { content: { "application/json": components["schemas"]["TimeTrackingConfiguration"] } }

type body4 = { content: { "application/json": components["schemas"]["DashboardDetails"] } }

type response13 = { content: { "application/json": components["schemas"]["Dashboard"] } }

type parameters5 = {
	path: {
		dashboardId: string | number
		gadgetId: string | number
	}
}

type response14 = { content: { "application/json": components["schemas"]["PropertyKeys"] } }

type parameters6 = {
	path: {
		dashboardId: string | number
		itemId: string | number
		propertyKey: string | number
	}
}

type response15 = { content: { "application/json": components["schemas"]["EntityProperty"] } }

type responses12 = {
	204: response48
	400: response62
	401: response62
	403: response62
	404: response62
}

type parameters7 = {
	query?: { extendAdminPermissions?: boolean | ("true" | "false") }
	path: path15
}

type responses13 = {
	200: { content: { "application/json": components["schemas"]["Dashboard"] } }
	400: response62
	401: response62
	404: response62
}

type body5 = { content: { "application/json": components["schemas"]["FieldAssociationsRequest"] } }

type responses14 = {
	204: response48
	400: {}
	401: {}
	404: {}
}

type responses15 = {
	200: { content: { "application/json": components["schemas"]["PageBeanField"] } }
	400: response62
	401: {}
	403: response62
}

type parameters8 = { path: { fieldId: string | number } }

type responses16 = {
	204: response48
	400: response48
	401: {}
	403: response48
	404: response48
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

type body6 = { content: { "application/json": components["schemas"]["IssueTypeIds"] } }

type responses17 = {
	204: {}
	400: response48
	401: {}
	403: response48
	404: response48
}

type responses18 = {
	303: { content: { "application/json": components["schemas"]["TaskProgressBeanRemoveOptionFromIssuesResult"] } }
	400: {}
	403: response48
	404: {}
}

type body7 = { content: { "application/json": components["schemas"]["ProjectIds"] } }

type query5 = {
	startAt?: string | number
	maxResults?: string | number
}

type path4 = { fieldKey: string | number }

type responses19 = {
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

type responses20 = {
	200: response16
	401: {}
	404: {}
}

type parameters13 = {
	path: path5
}

type responses21 = {
	303: { content: content5 }
	400: response62
	401: response62
	403: response62
	404: response62
	409: response62
}

type responses22 = {
	200: response48
	400: response62
	401: response62
	403: response62
	404: response62
}

type body8 = { content: { "application/json": components["schemas"]["FieldConfigurationDetails"] } }

type responses23 = {
	204: response48
	400: {}
	401: {}
	403: {}
	404: {}
}

type body9 = { content: { "application/json": components["schemas"]["UpdateFieldConfigurationSchemeDetails"] } }

type body10 = { content: { "application/json": components["schemas"]["FilterRequest"] } }

type responses24 = {
	200: { content: { "application/json": components["schemas"]["Filter"] } }
	400: {}
	401: {}
}

type response17 = { content: { "application/json": components["schemas"]["DefaultShareScope"] } }

type responses25 = {
	200: { content: { "application/json": components["schemas"]["Filter"][] } }
	401: {}
}

type parameters14 = {
	query?: query4
	path: path15
}

type response18 = { content: { "application/json": components["schemas"]["ColumnItem"][] } }

type responses26 = {
	200: response48
	400: {}
	403: {}
}

type parameters15 = {
	query?: { expand?: string }
	path: path15
}

type responses27 = {
	200: { content: { "application/json": components["schemas"]["Filter"] } }
	400: {}
}

type response19 = { content: { "application/json": components["schemas"]["SharePermission"][] } }

type parameters16 = {
	path: {
		id: string | number
		permissionId: string | number
	}
}

type responses28 = {
	204: {}
	401: {}
	404: {}
}

type response20 = { content: { "application/json": components["schemas"]["Group"] } }

type responses29 = {
	200: {}
	400: {}
	401: {}
	403: {}
	404: {}
}

type body11 = { content: { "application/json": components["schemas"]["IssueUpdateDetails"] } }

type body12 = { content: { "application/json": components["schemas"]["IssueArchivalSyncRequest"] } }

type responses30 = {
	200: { content: { "application/json": components["schemas"]["IssueArchivalSyncResponse"] } }
	400: response48
	401: response48
	403: response48
	412: response48
}

type response21 = { content: { "application/json": string } }

type response22 = { content: { "application/json": components["schemas"]["CreatedIssues"] } }

type path6 = { projectIdOrKey: string | number }

type parameters17 = { path: { propertyKey: string | number } }

type responses31 = {
	303: {}
	400: response62
	401: response62
}

type path7 = { issueIdOrKey: string | number }

type parameters18 = { path: { issueIdOrKey: string | number } }

type query7 = { expand?: string }

type body13 = { content: { "application/json": components["schemas"]["CommentRequest"] } }

type response23 = { content: { "application/json": components["schemas"]["Comment"] } }

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

type body14 = { content: { "application/json": components["schemas"]["RemoteIssueLinkRequest"] } }

type response24 = { content: { "application/json": components["schemas"]["RemoteIssueLinkIdentifies"] } }

type parameters21 = {
	path: {
		issueIdOrKey: string | number
		linkId: string | number
	}
}

type body15 = { content: { "application/json": components["schemas"]["WorklogRequest"] } }

type response25 = { content: { "application/json": components["schemas"]["Worklog"] } }

type parameters22 = {
	query?: {
		adjustEstimate?: "leave" | "auto"
		overrideEditableFlag?: boolean | ("true" | "false")
	}
	path: { issueIdOrKey: string | number }
}

type body16 = { content: { "application/json": components["schemas"]["WorklogIdsRequestBean"] } }

type responses32 = {
	200: {}
	204: {}
	400: {}
	401: {}
	404: {}
}

type responses33 = {
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

type responses34 = {
	200: response61
	400: {}
	401: {}
	404: {}
}

type body17 = { content: { "application/json": components["schemas"]["IssueLinkTypeRequest"] } }

type path9 = { issueLinkTypeId: string | number }

type responses35 = {
	200: response26
	400: {}
	401: {}
	404: {}
}

type response27 = { content: { "application/json": components["schemas"]["SecurityScheme"] } }

type parameters24 = { path: { schemeId: string | number } }

type parameters25 = {
	path: path10
}

type response28 = { content: { "application/json": components["schemas"]["IssueTypeDetails"][] } }

type response29 = { content: { "application/json": components["schemas"]["IssueTypeDetails"] } }

type query8 = {
	x?: string | number
	y?: string | number
	size: string | number
}

type responses36 = {
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

type response30 = { content: { "application/json": components["schemas"]["JQLReferenceData"] } }

type response31 = { content: { "application/json": components["schemas"]["JqlFunctionPrecomputationUpdateErrorResponse"] } }

type parameters29 = {
	query?: query13
}

type response32 = { content: { "application/json": components["schemas"]["LicenseMetric"] } }

type response33 = { content: { "application/json": components["schemas"]["User"] } }

type responses37 = {
	200: { content: { "application/json": components["schemas"]["NotificationScheme"] } }
	400: {}
	401: {}
	404: {}
}

type body18 = { content: { "application/json": components["schemas"]["PermissionSchemeRequest"] } }

type response34 = { content: { "application/json": components["schemas"]["PermissionScheme"] } }

type parameters30 = {
	query?: { expand?: string }
	path: { schemeId: string | number }
}

type responses38 = {
	200: { content: { "application/json": components["schemas"]["PermissionScheme"] } }
	401: {}
	403: {}
	404: {}
}

type response35 = { content: { "application/json": components["schemas"]["PermissionGrant"] } }

type path12 = {
	schemeId: string | number
	permissionId: string | number
}

type query9 = { useGroupId?: boolean | ("true" | "false") }

type path13 = { planId: string | number }

type header1 = { "Content-Type": "application/json-patch+json" }

type body19 = {
	content: {
		"application/json-patch+json": {
			op: "add" | "remove" | "replace" | "move" | "copy" | "test"
			path: string
			from?: string
			value?: unknown
		}[]
	}
}

type responses39 = {
	204: response48
	400: response62
	401: response62
	403: response62
	404: response62
	409: response62
}

type parameters31 = { path: { planId: string | number } }

type responses40 = {
	204: response48
	401: response62
	403: response62
	404: response62
	409: response62
}

type responses41 = {
	201: { content: { "application/json": number } }
	400: response62
	401: response62
	403: response62
	404: response62
	409: response62
}

type parameters32 = {
	path: path11
}

type parameters33 = {
	path: path14
}

type response37 = { content: { "application/json": components["schemas"]["PrioritySchemeId"] } }

type responses42 = {
	200: { content: { "application/json": components["schemas"]["PageBeanPriorityWithSequence"] } }
	400: {}
	401: {}
}

type path16 = { schemeId: string | number }

type response38 = { content: { "application/json": components["schemas"]["PageBeanProject"] } }

type query10 = {
	expand?: string
	properties?: string | readonly string[]
}

type response39 = { content: { "application/json": components["schemas"]["ProjectType"][] } }

type parameters34 = { path: { projectTypeKey: "software" | "service_desk" | "business" | "product_discovery" } }

type responses43 = {
	200: { content: { "application/json": components["schemas"]["ProjectType"] } }
	401: {}
	404: {}
}

type response40 = { content: { "application/json": components["schemas"]["Project"] } }

type parameters35 = {
	query?: { expand?: string }
	path: { projectIdOrKey: string | number }
}

type parameters36 = { path: { projectIdOrKey: string | number } }

type responses44 = {
	204: response48
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

type responses45 = {
	200: response48
	401: {}
	404: {}
}

type response41 = { content: content5 }

type responses46 = {
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

type responses47 = {
	200: { content: content6 }
	400: {}
	401: {}
	404: {}
}

type response42 = { content: { "application/json": components["schemas"]["ProjectEmailAddress"] } }

type path18 = { projectKeyOrId: string | number }

type parameters39 = {
	query?: { expand?: string }
	path: { projectKeyOrId: string | number }
}

type body20 = { content: { "application/json": components["schemas"]["ProjectCategoryRequest"] } }

type response43 = { content: { "application/json": components["schemas"]["ProjectCategory"] } }

type body21 = { content: { "application/json": components["schemas"]["CreateUpdateRoleRequestBean"] } }

type response44 = { content: content6 }

type responses48 = {
	200: { content: content6 }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters40 = { path: { screenId: string | number } }

type responses49 = {
	200: { content: { "application/json": components["schemas"]["ScreenableField"][] } }
	401: {}
	403: {}
	404: {}
}

type body22 = { content: { "application/json": components["schemas"]["ScreenableTabRequest"] } }

type responses50 = {
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

type responses51 = {
	200: { content: { "application/json": components["schemas"]["SearchResults"] } }
	400: {}
	401: {}
}

type responses52 = {
	200: { content: { "application/json": components["schemas"]["SearchAndReconcileResults"] } }
	400: {}
	401: {}
}

type responses53 = {
	200: response36
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

type response46 = { content: { "application/json": string[] } }

type parameters44 = {
	query?: query3
}

type response47 = { content: { "application/json": components["schemas"]["DetailedErrorCollection"] } }

type path21 = {
	type: "project" | "issuetype" | "priority"
	entityId: string | number
}

type query12 = {
	size?: "xsmall" | "small" | "medium" | "large" | "xlarge"
	format?: "png" | "svg"
}

type response49 = {
	content: content2
}

type responses54 = {
	200: response45
	400: response63
	401: response63
	403: response63
	404: response63
}

type parameters45 = {
	query: {
		accountId: string | number
		username?: string
		key?: string
	}
}

type responses55 = {
	200: { content: content8 }
	400: {}
	401: {}
	404: {}
	429: {}
}

type response50 = { content: { "application/json": components["schemas"]["PageBeanUser"] } }

type parameters46 = {
	query?: {
		accountId?: string | number
		username?: string
	}
}

type response51 = { content: { "application/json": components["schemas"]["UnrestrictedUserEmail"] } }

type response52 = { content: content8 }

type parameters47 = {
	query?: query6
	path: { propertyKey: string | number }
}

type responses56 = {
	200: { content: content8 }
	400: {}
	403: {}
	409: {}
}

type body23 = { content: { "application/json": components["schemas"]["VersionRequest"] } }

type response53 = { content: { "application/json": components["schemas"]["Version"] } }

type responses57 = {
	200: { content: { "application/json": components["schemas"]["Version"] } }
	400: {}
	401: {}
	404: {}
}

type body24 = { content: { "application/json": components["schemas"]["VersionRelatedWorkRequest"] } }

type response54 = { content: { "application/json": components["schemas"]["VersionRelatedWork"] } }

type body25 = { content: { "application/json": components["schemas"]["ContainerForWebhookIDs"] } }

type response55 = { content: { "application/json": components["schemas"]["WorkflowTransitionRulesUpdateErrors"] } }

type parameters48 = {
	query?: {
		nextPageToken?: string
		maxResults?: string | number
	}
	path: { workflowId: string | number }
}

type responses58 = {
	200: { content: { "application/json": components["schemas"]["WorkflowValidationErrorList"] } }
	400: {}
	401: {}
}

type body26 = { content: { "application/json": components["schemas"]["WorkflowSchemeRequest"] } }

type responses59 = {
	201: response64
	400: {}
	401: {}
	403: {}
}

type parameters49 = {
	query?: { returnDraftIfExists?: boolean | ("true" | "false") }
	path: path15
}

type responses60 = {
	200: response64
	401: {}
	403: {}
	404: {}
}

type responses61 = {
	200: response64
	400: {}
	401: {}
	403: {}
	404: {}
}

type responses62 = {
	200: { content: { "application/json": components["schemas"]["DefaultWorkflow"] } }
	401: {}
	403: {}
	404: {}
}

type body27 = { content: { "application/json": components["schemas"]["DefaultWorkflow"] } }

type parameters50 = {
	path: {
		id: string | number
		issueType: string | number
	}
}

type responses63 = {
	200: { content: content9 }
	401: {}
	403: {}
	404: {}
}

type body28 = { content: content9 }

type responses64 = {
	200: { content: content10 }
	401: {}
	403: {}
	404: {}
}

type parameters51 = {
	query: { workflowName: string }
	path: path15
}

type body29 = { content: content10 }

type path22 = {
	id: string | number
	issueType: string | number
}

type responses65 = {
	200: { content: { "application/json": components["schemas"]["ChangedWorklogs"] } }
	401: {}
}

type response56 = { content: { "application/json": components["schemas"]["OperationMessage"] } }

type parameters52 = {
	path: {
		addonKey: string | number
		propertyKey: string | number
	}
}

type response57 = { content: { "application/json": components["schemas"]["ConnectModules"] } }

type response58 = { content: { "application/json": components["schemas"]["ErrorMessage"] } }

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

type response16 = { content: { "application/json": components["schemas"]["PageBeanIssueFieldOption"] } }

type path5 = {
	fieldKey: string | number
	optionId: string | number
}

type query4 = {
	expand?: string
	overrideSharePermissions?: boolean | ("true" | "false")
}

type response26 = { content: { "application/json": components["schemas"]["IssueLinkType"] } }

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

type response36 = { content: { "application/json": components["schemas"]["JiraStatus"][] } }

type response45 = {
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

type response48 = { content: { "application/json": unknown } }

type path15 = { id: string | number }

type response59 = { content: { "application/json": components["schemas"]["SubmittedBulkOperation"] } }

type response60 = { content: content1 }

type response61 = { content: { "application/json": components["schemas"]["EntityProperty"] } }

type response62 = { content: { "application/json": components["schemas"]["ErrorCollection"] } }

type query13 = {
	startAt?: string | number
	maxResults?: string | number
}

type content5 = { "application/json": components["schemas"]["TaskProgressBeanObject"] }

type content6 = { "application/json": components["schemas"]["ProjectRole"] }

type response63 = {
	content: content2
}

type content8 = { "application/json": components["schemas"]["User"][] }

type response64 = { content: { "application/json": components["schemas"]["WorkflowScheme"] } }

type content9 = { "application/json": components["schemas"]["IssueTypeWorkflowMapping"] }

type content10 = { "application/json": components["schemas"]["IssueTypesWorkflowMapping"] }

type content1 = { "application/json": components["schemas"]["BulkOperationErrorResponse"] }

type content2 = {
	"*/*": unknown
	"application/json": components["schemas"]["ErrorCollection"]
	"image/png": unknown
	"image/svg+xml": unknown
}
