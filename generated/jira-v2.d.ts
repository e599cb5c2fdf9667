// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { components as JiraV3 } from './jira-v3.d.ts'
import type { CustomFields } from './custom-fields.d.ts'

export interface paths {
	"/rest/api/2/announcementBanner": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-announcement-banner/#api-rest-api-2-announcementbanner-get */
			json: true
			responses: { 200: json<schemas["AnnouncementBannerConfiguration"]>; 401: response1; 403: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-announcement-banner/#api-rest-api-2-announcementbanner-put */
			json: true
			requestBody: json<schemas["AnnouncementBannerConfigurationUpdate"]>
			responses: { 204: response2; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/app/field/context/configuration/list": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-configuration--apps-/#api-rest-api-2-app-field-context-configuration-list-post */
			json: true
			parameters: { query?: query1 }
			requestBody: json<schemas["ConfigurationsListParameters"]>
			responses: { 200: json<schemas["PageBeanBulkContextualConfiguration"]> }
		}
	}
	"/rest/api/2/app/field/value": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-values--apps-/#api-rest-api-2-app-field-value-post */
			json: true
			parameters: { query?: query2 }
			requestBody: json<schemas["MultipleCustomFieldValuesUpdateDetails"]>
			responses: responses1
		}
	}
	"/rest/api/2/app/field/{fieldIdOrKey}/context/configuration": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-configuration--apps-/#api-rest-api-2-app-field-fieldidorkey-context-configuration-get */
			json: true
			parameters: { query?: query1; path: { fieldIdOrKey: string | number } }
			responses: { 200: json<schemas["PageBeanContextualConfiguration"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-configuration--apps-/#api-rest-api-2-app-field-fieldidorkey-context-configuration-put */
			json: true
			parameters: { path: { fieldIdOrKey: string | number } }
			requestBody: json<schemas["CustomFieldConfigurations"]>
			responses: responses2
		}
	}
	"/rest/api/2/app/field/{fieldIdOrKey}/value": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-values--apps-/#api-rest-api-2-app-field-fieldidorkey-value-put */
			json: true
			parameters: { query?: query2; path: { fieldIdOrKey: string | number } }
			requestBody: json<schemas["CustomFieldValueUpdateDetails"]>
			responses: responses1
		}
	}
	"/rest/api/2/application-properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-settings/#api-rest-api-2-application-properties-get */
			json: true
			parameters: { query?: { key?: string; permissionLevel?: string; keyFilter?: string } }
			responses: { 200: response3; 401: response1; 404: response1 }
		}
	}
	"/rest/api/2/application-properties/advanced-settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-settings/#api-rest-api-2-application-properties-advanced-settings-get */
			json: true
			responses: { 200: response3 }
		}
	}
	"/rest/api/2/application-properties/{id}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-settings/#api-rest-api-2-application-properties-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["SimpleApplicationPropertyBean"]>
			responses: { 200: json<schemas["ApplicationProperty"]>; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/rest/api/2/applicationrole": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-application-roles/#api-rest-api-2-applicationrole-get */
			json: true
			responses: { 200: json<schemas["ApplicationRole"][]> }
		}
	}
	"/rest/api/2/applicationrole/{key}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-application-roles/#api-rest-api-2-applicationrole-key-get */
			json: true
			parameters: { path: { key: string | number } }
			responses: { 200: json<schemas["ApplicationRole"]> }
		}
	}
	"/rest/api/2/attachment/content/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-content-id-get */
			json: true
			parameters: { query?: { redirect?: boolean | ("true" | "false") }; path: path1 }
			responses: { 200: {}; 206: {}; 303: {} }
		}
	}
	"/rest/api/2/attachment/meta": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-meta-get */
			json: true
			responses: { 200: json<schemas["AttachmentSettings"]> }
		}
	}
	"/rest/api/2/attachment/thumbnail/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-thumbnail-id-get */
			json: true
			parameters: {
				query?: { redirect?: boolean | ("true" | "false"); fallbackToDefault?: boolean | ("true" | "false"); width?: string | number; height?: string | number }
				path: path1
			}
			responses: { 200: {}; 303: {} }
		}
	}
	"/rest/api/2/attachment/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["AttachmentMetadata"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/2/attachment/{id}/expand/human": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-id-expand-human-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["AttachmentArchiveMetadataReadable"]> }
		}
	}
	"/rest/api/2/attachment/{id}/expand/raw": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-attachment-id-expand-raw-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["AttachmentArchiveImpl"]> }
		}
	}
	"/rest/api/2/auditing/record": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-audit-records/#api-rest-api-2-auditing-record-get */
			json: true
			parameters: { query?: { offset?: string | number; limit?: string | number; filter?: string; from?: string; to?: string } }
			responses: { 200: json<schemas["AuditRecords"]>; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/avatar/{type}/system": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-avatar-type-system-get */
			json: true
			parameters: { path: { type: "issuetype" | "project" | "user" | "priority" } }
			responses: { 200: json<schemas["SystemAvatars"]> }
		}
	}
	"/rest/api/2/changelog/bulkfetch": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-changelog-bulkfetch-post */
			json: true
			requestBody: json<schemas["BulkChangelogRequestBean"]>
			responses: { 200: json<schemas["BulkChangelogResponseBean"]> }
		}
	}
	"/rest/api/2/classification-levels": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-classification-levels/#api-rest-api-2-classification-levels-get */
			json: true
			parameters: {
				query?: { status?: ("PUBLISHED" | "ARCHIVED" | "DRAFT") | readonly ("PUBLISHED" | "ARCHIVED" | "DRAFT")[]; orderBy?: "rank" | "-rank" | "+rank" }
			}
			responses: { 200: json<schemas["DataClassificationLevelsBean"]> }
		}
	}
	"/rest/api/2/comment/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comments/#api-rest-api-2-comment-list-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["IssueCommentListRequestBean"]>
			responses: { 200: json<schemas["PageBeanComment"]> }
		}
	}
	"/rest/api/2/comment/{commentId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comment-properties/#api-rest-api-2-comment-commentid-properties-get */
			json: true
			parameters: { path: { commentId: string | number } }
			responses: responses3
		}
	}
	"/rest/api/2/comment/{commentId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comment-properties/#api-rest-api-2-comment-commentid-properties-propertykey-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comment-properties/#api-rest-api-2-comment-commentid-properties-propertykey-put */
			json: true
			parameters: parameters3
			requestBody: response2
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comment-properties/#api-rest-api-2-comment-commentid-properties-propertykey-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/rest/api/2/component": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-component-get */
			json: true
			parameters: {
				query?: {
					projectIdsOrKeys?: string | readonly string[]
					startAt?: string | number
					maxResults?: string | number
					orderBy?: "description" | "-description" | "+description" | "name" | "-name" | "+name"
					query?: string
				}
			}
			responses: { 200: json<schemas["PageBean2ComponentJsonBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-component-post */
			json: true
			requestBody: body1
			responses: { 201: response4 }
		}
	}
	"/rest/api/2/component/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-component-id-get */
			json: true
			parameters: parameters1
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-component-id-put */
			json: true
			parameters: parameters1
			requestBody: body1
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-component-id-delete */
			json: true
			parameters: { query?: { moveIssuesTo?: string }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/component/{id}/relatedIssueCounts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-component-id-relatedissuecounts-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["ComponentIssuesCount"]> }
		}
	}
	"/rest/api/2/config/fieldschemes": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-get */
			json: true
			parameters: {
				query?: { projectId?: (string | number) | readonly (string | number)[]; query?: string; startAt?: string | number; maxResults?: string | number }
			}
			responses: { 200: json<schemas["PageBean2GetFieldAssociationSchemeResponse"]>; 400: response5; 401: response2; 403: response2; 404: response2 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-post */
			json: true
			requestBody: body2
			responses: responses7
		}
	}
	"/rest/api/2/config/fieldschemes/fields": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-fields-put */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["UpdateFieldAssociationsRequestItem"][] } } }
			responses: { 200: response6; 204: response2; 207: response6; 400: response6; 401: response2; 403: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-fields-delete */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["RemoveFieldAssociationsRequestItem"] } } }
			responses: { 200: response7; 204: response2; 207: response7; 400: response7; 401: response2; 403: response2 }
		}
	}
	"/rest/api/2/config/fieldschemes/fields/parameters": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-fields-parameters-put */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["UpdateFieldSchemeParametersRequest"][] } } }
			responses: { 200: response8; 204: response2; 207: response8; 400: response8; 401: response2; 403: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-fields-parameters-delete */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["ParameterRemovalDetails"][] } } }
			responses: { 200: {}; 204: response2; 207: json<schemas["RemoveFieldParametersResult"]>; 400: response5; 401: response2; 403: response2 }
		}
	}
	"/rest/api/2/config/fieldschemes/projects": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-projects-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBean2GetProjectsWithFieldSchemesResponse"]>; 400: response5; 401: response2; 403: response2; 404: response2 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-projects-put */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["FieldSchemeToProjectsRequest"] } } }
			responses: { 200: response9; 204: response2; 207: response9; 400: response9; 401: response2; 403: response2 }
		}
	}
	"/rest/api/2/config/fieldschemes/{id}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["GetFieldAssociationSchemeByIdResponse"]>; 403: response2; 404: response2 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateFieldAssociationSchemeRequest"]>
			responses: { 200: json<schemas["UpdateFieldAssociationSchemeResponse"]>; 400: response5; 401: response2; 403: response2; 404: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-delete */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["DeleteFieldAssociationSchemeResponse"]>; 400: response2; 401: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/clone": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-clone-post */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: responses7
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/fields": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-fields-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; fieldId?: (string | number) | readonly (string | number)[] }; path: path1 }
			responses: { 200: json<schemas["PageBean2FieldAssociationSchemeFieldSearchResult"]>; 400: response2; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/fields/{fieldId}/parameters": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-fields-fieldid-parameters-get */
			json: true
			parameters: { path: { id: string | number; fieldId: string | number } }
			responses: { 200: json<schemas["GetFieldAssociationParametersResponse"]>; 400: response5; 401: response2; 403: response2 }
		}
	}
	"/rest/api/2/config/fieldschemes/{id}/projects": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-field-schemes/#api-rest-api-2-config-fieldschemes-id-projects-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; projectId?: (string | number) | readonly (string | number)[] }
				path: path1
			}
			responses: { 200: json<schemas["PageBean2FieldAssociationSchemeProjectSearchResult"]>; 400: response2; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/2/configuration": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-settings/#api-rest-api-2-configuration-get */
			json: true
			responses: { 200: json<schemas["Configuration"]> }
		}
	}
	"/rest/api/2/configuration/timetracking": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-time-tracking/#api-rest-api-2-configuration-timetracking-get */
			json: true
			responses: { 200: response10; 204: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-time-tracking/#api-rest-api-2-configuration-timetracking-put */
			json: true
			requestBody: response10
			responses: responses1
		}
	}
	"/rest/api/2/configuration/timetracking/list": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-time-tracking/#api-rest-api-2-configuration-timetracking-list-get */
			json: true
			responses: { 200: json<schemas["TimeTrackingProvider"][]> }
		}
	}
	"/rest/api/2/configuration/timetracking/options": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-time-tracking/#api-rest-api-2-configuration-timetracking-options-get */
			json: true
			responses: responses8
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-time-tracking/#api-rest-api-2-configuration-timetracking-options-put */
			json: true
			requestBody: json<schemas["TimeTrackingConfigurationRequest"]>
			responses: responses8
		}
	}
	"/rest/api/2/customFieldOption/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-customfieldoption-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["CustomFieldOption"]> }
		}
	}
	"/rest/api/2/dashboard": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-get */
			json: true
			parameters: { query?: { filter?: "my" | "favourite"; startAt?: string | number; maxResults?: string | number } }
			responses: { 200: json<schemas["PageOfDashboards"]>; 400: response1; 401: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-post */
			json: true
			parameters: { query?: { extendAdminPermissions?: boolean | ("true" | "false") } }
			requestBody: body3
			responses: responses9
		}
	}
	"/rest/api/2/dashboard/bulk/edit": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-bulk-edit-put */
			json: true
			requestBody: json<schemas["BulkEditShareableEntityRequest"]>
			responses: { 200: json<schemas["BulkEditShareableEntityResponse"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/2/dashboard/gadgets": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-gadgets-get */
			json: true
			responses: { 200: json<schemas["AvailableDashboardGadgetsResponse"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/2/dashboard/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-search-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanDashboard"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/gadget": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-gadget-get */
			json: true
			parameters: {
				query?: { moduleKey?: string | readonly string[]; uri?: string | readonly string[]; gadgetId?: (string | number) | readonly (string | number)[] }
				path: { dashboardId: string | number }
			}
			responses: { 200: json<schemas["DashboardGadgetResponse"]>; 404: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-gadget-post */
			json: true
			parameters: { path: { dashboardId: string | number } }
			requestBody: json<schemas["DashboardGadgetSettings"]>
			responses: { 200: json<schemas["DashboardGadget"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-gadget-gadgetid-put */
			json: true
			parameters: parameters5
			requestBody: json<schemas["DashboardGadgetUpdateRequest"]>
			responses: { 204: response2; 400: response1; 404: response1 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-gadget-gadgetid-delete */
			json: true
			parameters: parameters5
			responses: { 204: response2; 404: response1 }
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-items-itemid-properties-get */
			json: true
			parameters: { path: { dashboardId: string | number; itemId: string | number } }
			responses: { 200: response11; 401: response1; 404: response1 }
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-items-itemid-properties-propertykey-get */
			json: true
			parameters: parameters6
			responses: { 200: response12; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-items-itemid-properties-propertykey-put */
			json: true
			parameters: parameters6
			requestBody: response2
			responses: { 200: response2; 201: response2; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-dashboardid-items-itemid-properties-propertykey-delete */
			json: true
			parameters: parameters6
			responses: responses10
		}
	}
	"/rest/api/2/dashboard/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-id-get */
			json: true
			parameters: parameters1
			responses: responses9
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-id-put */
			json: true
			parameters: parameters7
			requestBody: body3
			responses: responses11
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {}; 400: response1; 401: response1 }
		}
	}
	"/rest/api/2/dashboard/{id}/copy": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dashboards/#api-rest-api-2-dashboard-id-copy-post */
			json: true
			parameters: parameters7
			requestBody: body3
			responses: responses11
		}
	}
	"/rest/api/2/data-policy": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-data-policies/#api-rest-api-2-data-policy-get */
			json: true
			responses: { 200: json<schemas["WorkspaceDataPolicy"]>; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/data-policy/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-data-policies/#api-rest-api-2-data-policy-project-get */
			json: true
			parameters: { query?: { ids?: string | number } }
			responses: { 200: json<schemas["ProjectDataPolicies"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/events": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-events-get */
			json: true
			responses: { 200: json<schemas["IssueEvent"][]> }
		}
	}
	"/rest/api/2/expression/analyse": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-expressions/#api-rest-api-2-expression-analyse-post */
			json: true
			parameters: { query?: { check?: "syntax" | "type" | "complexity" } }
			requestBody: json<schemas["JiraExpressionForAnalysis"]>
			responses: { 200: json<schemas["JiraExpressionsAnalysis"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/2/expression/eval": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-expressions/#api-rest-api-2-expression-eval-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["JiraExpressionEvalRequestBean"]>
			responses: { 200: json<schemas["JiraExpressionResult"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/2/expression/evaluate": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jira-expressions/#api-rest-api-2-expression-evaluate-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["JiraExpressionEvaluateRequestBean"]>
			responses: { 200: json<schemas["JExpEvaluateJiraExpressionResultBean"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/2/field": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-get */
			json: true
			responses: { 200: json<schemas["FieldDetails"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-post */
			json: true
			requestBody: json<schemas["CustomFieldDefinitionJsonBean"]>
			responses: { 201: json<schemas["FieldDetails"]> }
		}
	}
	"/rest/api/2/field/association": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-associations/#api-rest-api-2-field-association-put */
			json: true
			requestBody: body4
			responses: responses1
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-associations/#api-rest-api-2-field-association-delete */
			json: true
			requestBody: body4
			responses: responses1
		}
	}
	"/rest/api/2/field/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-search-get */
			json: true
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
			responses: responses12
		}
	}
	"/rest/api/2/field/search/trashed": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-search-trashed-get */
			json: true
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
			responses: responses12
		}
	}
	"/rest/api/2/field/{fieldId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-fieldid-put */
			json: true
			parameters: parameters8
			requestBody: json<schemas["UpdateCustomFieldDetails"]>
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/association/project": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-fieldid-association-project-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["PageBeanFieldProjectAssociation"]> }
		}
	}
	"/rest/api/2/field/{fieldId}/context": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanCustomFieldContext"]>; 403: response2; 404: response2 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-post */
			json: true
			parameters: parameters8
			requestBody: json<schemas["CreateCustomFieldContextRequest"]>
			responses: { 201: json<schemas["CreateCustomFieldContext"]>; 409: response2 }
		}
	}
	"/rest/api/2/field/{fieldId}/context/defaultValue": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-defaultvalue-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["PageBeanCustomFieldContextDefaultValue"]>; 403: response2; 404: response2 }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-defaultvalue-put */
			json: true
			parameters: parameters8
			requestBody: json<schemas["CustomFieldContextDefaultValueUpdate"]>
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/context/issuetypemapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-issuetypemapping-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["PageBeanIssueTypeToContextMapping"]>; 403: response2 }
		}
	}
	"/rest/api/2/field/{fieldId}/context/mapping": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-mapping-post */
			json: true
			parameters: parameters9
			requestBody: json<schemas["ProjectIssueTypeMappings"]>
			responses: { 200: json<schemas["PageBeanContextForProjectAndIssueType"]>; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/2/field/{fieldId}/context/projectmapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-projectmapping-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["PageBeanCustomFieldContextProjectMapping"]>; 403: response2; 404: response2 }
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-contextid-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["CustomFieldContextUpdateDetails"]>
			responses: responses13
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-contextid-delete */
			json: true
			parameters: parameters11
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/issuetype": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-contextid-issuetype-put */
			json: true
			parameters: parameters11
			requestBody: body5
			responses: { 204: response2; 400: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/issuetype/remove": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-contextid-issuetype-remove-post */
			json: true
			parameters: parameters11
			requestBody: body5
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-field-fieldid-context-contextid-option-get */
			json: true
			parameters: {
				query?: { optionId?: string | number; onlyOptions?: boolean | ("true" | "false"); startAt?: string | number; maxResults?: string | number }
				path: path3
			}
			responses: { 200: json<schemas["PageBeanCustomFieldContextOption"]>; 400: response2; 403: response2; 404: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-field-fieldid-context-contextid-option-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["BulkCustomFieldOptionUpdateRequest"]>
			responses: { 200: json<schemas["CustomFieldUpdatedContextOptionsList"]>; 400: response2; 403: response2; 404: response2 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-field-fieldid-context-contextid-option-post */
			json: true
			parameters: parameters11
			requestBody: json<schemas["BulkCustomFieldOptionCreateRequest"]>
			responses: { 200: json<schemas["CustomFieldCreatedContextOptionsList"]>; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option/move": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-field-fieldid-context-contextid-option-move-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["OrderOfCustomFieldOptions"]>
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-field-fieldid-context-contextid-option-optionid-delete */
			json: true
			parameters: { path: { fieldId: string | number; contextId: string | number; optionId: string | number } }
			responses: responses14
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}/issue": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options/#api-rest-api-2-field-fieldid-context-contextid-option-optionid-issue-delete */
			json: true
			parameters: {
				query?: { replaceWith?: string | number; jql?: string }
				path: { fieldId: string | number; optionId: string | number; contextId: string | number }
			}
			responses: responses15
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/project": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-contextid-project-put */
			json: true
			parameters: parameters11
			requestBody: body6
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/context/{contextId}/project/remove": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-contexts/#api-rest-api-2-field-fieldid-context-contextid-project-remove-post */
			json: true
			parameters: parameters11
			requestBody: body6
			responses: responses13
		}
	}
	"/rest/api/2/field/{fieldId}/contexts": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-fieldid-contexts-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["PageBeanContext"]> }
		}
	}
	"/rest/api/2/field/{fieldId}/screens": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-field-fieldid-screens-get */
			json: true
			parameters: { query?: query3; path: path2 }
			responses: { 200: json<schemas["PageBeanScreenWithTab"]> }
		}
	}
	"/rest/api/2/field/{fieldKey}/option": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-get */
			json: true
			parameters: { query?: query5; path: path4 }
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-post */
			json: true
			parameters: { path: path4 }
			requestBody: json<schemas["IssueFieldOptionCreateBean"]>
			responses: responses17
		}
	}
	"/rest/api/2/field/{fieldKey}/option/suggestions/edit": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-suggestions-edit-get */
			json: true
			parameters: parameters12
			responses: responses16
		}
	}
	"/rest/api/2/field/{fieldKey}/option/suggestions/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-suggestions-search-get */
			json: true
			parameters: parameters12
			responses: responses16
		}
	}
	"/rest/api/2/field/{fieldKey}/option/{optionId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-optionid-get */
			json: true
			parameters: parameters13
			responses: responses17
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-optionid-put */
			json: true
			parameters: parameters13
			requestBody: json<schemas["IssueFieldOptionRequest"]>
			responses: responses17
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-optionid-delete */
			json: true
			parameters: parameters13
			responses: responses1
		}
	}
	"/rest/api/2/field/{fieldKey}/option/{optionId}/issue": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-custom-field-options--apps-/#api-rest-api-2-field-fieldkey-option-optionid-issue-delete */
			json: true
			parameters: {
				query?: {
					replaceWith?: string | number
					jql?: string
					overrideScreenSecurity?: boolean | ("true" | "false")
					overrideEditableFlag?: boolean | ("true" | "false")
				}
				path: path5
			}
			responses: responses15
		}
	}
	"/rest/api/2/field/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-id-delete */
			json: true
			parameters: parameters1
			responses: responses18
		}
	}
	"/rest/api/2/field/{id}/restore": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-id-restore-post */
			json: true
			parameters: parameters1
			responses: responses19
		}
	}
	"/rest/api/2/field/{id}/trash": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-field-id-trash-post */
			json: true
			parameters: parameters1
			responses: responses19
		}
	}
	"/rest/api/2/fieldconfiguration": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfiguration-get */
			json: true
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					id?: (string | number) | readonly (string | number)[]
					isDefault?: boolean | ("true" | "false")
					query?: string
				}
			}
			responses: { 200: json<schemas["PageBeanFieldConfigurationDetails"]> }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfiguration-post */
			json: true
			requestBody: body7
			responses: { 200: json<schemas["FieldConfiguration"]> }
		}
	}
	"/rest/api/2/fieldconfiguration/{id}": {
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfiguration-id-put */
			json: true
			parameters: parameters1
			requestBody: body7
			responses: responses1
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfiguration-id-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/2/fieldconfiguration/{id}/fields": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfiguration-id-fields-get */
			json: true
			parameters: { query?: query5; path: path1 }
			responses: { 200: json<schemas["PageBeanFieldConfigurationItem"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfiguration-id-fields-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["FieldConfigurationItemsDetails"]>
			responses: responses1
		}
	}
	"/rest/api/2/fieldconfigurationscheme": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; id?: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["PageBeanFieldConfigurationScheme"]> }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-post */
			json: true
			requestBody: body8
			responses: { 201: json<schemas["FieldConfigurationScheme"]>; 400: response2; 403: response2 }
		}
	}
	"/rest/api/2/fieldconfigurationscheme/mapping": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-mapping-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; fieldConfigurationSchemeId?: (string | number) | readonly (string | number)[] }
			}
			responses: { 200: json<schemas["PageBeanFieldConfigurationIssueTypeItem"]> }
		}
	}
	"/rest/api/2/fieldconfigurationscheme/project": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-project-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBeanFieldConfigurationSchemeProjects"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-project-put */
			json: true
			requestBody: json<schemas["FieldConfigurationSchemeProjectAssociation"]>
			responses: responses13
		}
	}
	"/rest/api/2/fieldconfigurationscheme/{id}": {
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-id-put */
			json: true
			parameters: parameters1
			requestBody: body8
			responses: responses13
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-id-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/2/fieldconfigurationscheme/{id}/mapping": {
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-id-mapping-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["AssociateFieldConfigurationsWithIssueTypesRequest"]>
			responses: responses1
		}
	}
	"/rest/api/2/fieldconfigurationscheme/{id}/mapping/delete": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-field-configurations/#api-rest-api-2-fieldconfigurationscheme-id-mapping-delete-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["IssueTypeIdsToRemove"]>
			responses: responses10
		}
	}
	"/rest/api/2/filter": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-post */
			json: true
			parameters: { query?: query4 }
			requestBody: body9
			responses: responses20
		}
	}
	"/rest/api/2/filter/defaultShareScope": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filter-sharing/#api-rest-api-2-filter-defaultsharescope-get */
			json: true
			responses: responses21
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filter-sharing/#api-rest-api-2-filter-defaultsharescope-put */
			json: true
			requestBody: json<schemas["DefaultShareScopeRequest"]>
			responses: responses21
		}
	}
	"/rest/api/2/filter/favourite": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-favourite-get */
			json: true
			parameters: parameters2
			responses: responses22
		}
	}
	"/rest/api/2/filter/my": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-my-get */
			json: true
			parameters: { query?: { expand?: string; includeFavourites?: boolean | ("true" | "false") } }
			responses: responses22
		}
	}
	"/rest/api/2/filter/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-search-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanFilterDetails"]>; 400: response1 }
		}
	}
	"/rest/api/2/filter/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-get */
			json: true
			parameters: parameters14
			responses: responses20
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-put */
			json: true
			parameters: parameters14
			requestBody: body9
			responses: responses20
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/2/filter/{id}/columns": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-columns-get */
			json: true
			parameters: parameters1
			responses: responses23
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-columns-put */
			json: true
			parameters: parameters1
			requestBody: {
				content: { "*/*": schemas["ColumnRequestBody"]; "application/json": schemas["ColumnRequestBody"]; "multipart/form-data": schemas["ColumnRequestBody"] }
			}
			responses: responses2
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-columns-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/2/filter/{id}/favourite": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-favourite-put */
			json: true
			parameters: parameters15
			responses: responses20
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-favourite-delete */
			json: true
			parameters: parameters15
			responses: responses20
		}
	}
	"/rest/api/2/filter/{id}/owner": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filters/#api-rest-api-2-filter-id-owner-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ChangeFilterOwner"]>
			responses: responses1
		}
	}
	"/rest/api/2/filter/{id}/permission": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filter-sharing/#api-rest-api-2-filter-id-permission-get */
			json: true
			parameters: parameters1
			responses: { 200: response13 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filter-sharing/#api-rest-api-2-filter-id-permission-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["SharePermissionInputBean"]>
			responses: { 201: response13 }
		}
	}
	"/rest/api/2/filter/{id}/permission/{permissionId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filter-sharing/#api-rest-api-2-filter-id-permission-permissionid-get */
			json: true
			parameters: parameters16
			responses: { 200: json<schemas["SharePermission"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-filter-sharing/#api-rest-api-2-filter-id-permission-permissionid-delete */
			json: true
			parameters: parameters16
			responses: { 204: {} }
		}
	}
	"/rest/api/2/forge/panel/action/bulk/async": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-panels/#api-rest-api-2-forge-panel-action-bulk-async-post */
			json: true
			requestBody: json<schemas["ForgePanelProjectPinRequest"]>
			responses: { 202: json<schemas["ForgePanelProjectPinAsyncResponse"]>; 400: response1; 403: response1; 500: response1 }
		}
	}
	"/rest/api/2/group": {
		get: {
			/** @deprecated `GET /rest/api/2/group/member` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-get */
			json: true
			parameters: { query?: { groupname?: string; groupId?: string | number; expand?: string } }
			responses: { 200: response14 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-post */
			json: true
			requestBody: json<schemas["AddGroupBean"]>
			responses: { 201: response14 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-delete */
			json: true
			parameters: { query?: { groupname?: string; groupId?: string | number; swapGroup?: string; swapGroupId?: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/group/bulk": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-bulk-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanGroupDetails"]>; 403: response2; 500: response2 }
		}
	}
	"/rest/api/2/group/member": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-member-get */
			json: true
			parameters: {
				query?: {
					groupname?: string
					groupId?: string | number
					includeInactiveUsers?: boolean | ("true" | "false")
					startAt?: string | number
					maxResults?: string | number
				}
			}
			responses: { 200: json<schemas["PageBeanUserDetails"]> }
		}
	}
	"/rest/api/2/group/user": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-user-post */
			json: true
			parameters: { query?: { groupname?: string; groupId?: string | number } }
			requestBody: json<schemas["UpdateUserToGroupBean"]>
			responses: { 201: response14 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-group-user-delete */
			json: true
			parameters: { query: { groupname?: string; groupId?: string | number; username?: string; accountId: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/groups/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-groups/#api-rest-api-2-groups-picker-get */
			json: true
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
			responses: { 200: json<schemas["FoundGroups"]> }
		}
	}
	"/rest/api/2/groupuserpicker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-group-and-user-picker/#api-rest-api-2-groupuserpicker-get */
			json: true
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
			responses: { 200: json<schemas["FoundUsersAndGroups"]> }
		}
	}
	"/rest/api/2/instance/license": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-license-metrics/#api-rest-api-2-instance-license-get */
			json: true
			responses: { 200: json<schemas["License"]> }
		}
	}
	"/rest/api/2/issue": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-post */
			json: true
			parameters: { query?: { updateHistory?: boolean | ("true" | "false") } }
			requestBody: body10
			responses: { 201: json<schemas["CreatedIssue"]>; 400: response1; 401: response1; 403: response1; 422: response1 }
		}
	}
	"/rest/api/2/issue/archive": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-archive-put */
			json: true
			requestBody: body11
			responses: responses24
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-archive-post */
			json: true
			requestBody: json<schemas["ArchiveIssueAsyncRequest"]>
			responses: { 202: response15; 400: response2; 401: response2; 403: response2; 412: response2 }
		}
	}
	"/rest/api/2/issue/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-bulk-post */
			json: true
			requestBody: json<schemas["IssuesUpdateBean"]>
			responses: { 201: response16; 400: response16 }
		}
	}
	"/rest/api/2/issue/bulkfetch": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-bulkfetch-post */
			json: true
			requestBody: json<schemas["BulkFetchIssueRequestBean"]>
			responses: { 200: json<schemas["BulkIssueResults"]> }
		}
	}
	"/rest/api/2/issue/createmeta": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-createmeta-get */
			json: true
			parameters: {
				query?: {
					projectIds?: (string | number) | readonly (string | number)[]
					projectKeys?: string | readonly string[]
					issuetypeIds?: (string | number) | readonly (string | number)[]
					issuetypeNames?: string | readonly string[]
					expand?: string
				}
			}
			responses: { 200: json<schemas["IssueCreateMetadata"]> }
		}
	}
	"/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-createmeta-projectidorkey-issuetypes-get */
			json: true
			parameters: { query?: query5; path: path6 }
			responses: { 200: json<schemas["PageOfCreateMetaIssueTypes"]>; 400: response2 }
		}
	}
	"/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-createmeta-projectidorkey-issuetypes-issuetypeid-get */
			json: true
			parameters: { query?: query5; path: { projectIdOrKey: string | number; issueTypeId: string | number } }
			responses: { 200: json<schemas["PageOfCreateMetaIssueTypeWithField"]>; 400: response2 }
		}
	}
	"/rest/api/2/issue/limit/report": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-limit-report-get */
			json: true
			parameters: { query?: { isReturningKeys?: boolean | ("true" | "false") } }
			responses: { 200: json<schemas["IssueLimitReportResponseBean"]> }
		}
	}
	"/rest/api/2/issue/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-issue-picker-get */
			json: true
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
			responses: { 200: json<schemas["IssuePickerSuggestions"]> }
		}
	}
	"/rest/api/2/issue/properties": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-properties-post */
			json: true
			requestBody: json<schemas["IssueEntityProperties"]>
			responses: { 303: {}; 400: response1; 401: response1; 409: response1 }
		}
	}
	"/rest/api/2/issue/properties/multi": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-properties-multi-post */
			json: true
			requestBody: json<schemas["MultiIssueEntityProperties"]>
			responses: { 303: {}; 400: response1; 401: response1; 403: response1; 409: response1 }
		}
	}
	"/rest/api/2/issue/properties/{propertyKey}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-properties-propertykey-put */
			json: true
			parameters: parameters17
			requestBody: json<schemas["BulkIssuePropertyUpdateRequest"]>
			responses: responses25
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-properties-propertykey-delete */
			json: true
			parameters: parameters17
			requestBody: json<schemas["IssueFilterForBulkPropertyDelete"]>
			responses: responses25
		}
	}
	"/rest/api/2/issue/unarchive": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-unarchive-put */
			json: true
			requestBody: body11
			responses: responses24
		}
	}
	"/rest/api/2/issue/watching": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-watchers/#api-rest-api-2-issue-watching-post */
			json: true
			requestBody: json<schemas["IssueList"]>
			responses: { 200: json<schemas["BulkIssueIsWatching"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-get */
			json: "issue"
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
			responses: { 200: json<schemas["IssueBean"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-put */
			json: true
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
			responses: { 200: response2; 204: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-delete */
			json: true
			parameters: { query?: { deleteSubtasks?: boolean | ("true" | "false") }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/assignee": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-assignee-put */
			json: true
			parameters: parameters18
			requestBody: json<schemas["UserRequest"]>
			responses: responses1
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/attachments": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-attachments/#api-rest-api-2-issue-issueidorkey-attachments-post */
			json: true
			parameters: parameters18
			requestBody: { content: { "multipart/form-data": schemas["MultipartFile"][] } }
			responses: { 200: json<schemas["Attachment"][]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/changelog": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-changelog-get */
			json: true
			parameters: { query?: query5; path: path7 }
			responses: { 200: json<schemas["PageBeanChangelog"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/changelog/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-changelog-list-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["IssueChangelogIds"]>
			responses: { 200: json<schemas["PageOfChangelogs"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comments/#api-rest-api-2-issue-issueidorkey-comment-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; orderBy?: "created" | "-created" | "+created"; expand?: string }
				path: path7
			}
			responses: { 200: json<schemas["PageOfComments"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comments/#api-rest-api-2-issue-issueidorkey-comment-post */
			json: true
			parameters: { query?: query7; path: path7 }
			requestBody: body12
			responses: { 201: json<schemas["Comment"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comments/#api-rest-api-2-issue-issueidorkey-comment-id-get */
			json: true
			parameters: parameters19
			responses: responses26
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comments/#api-rest-api-2-issue-issueidorkey-comment-id-put */
			json: true
			parameters: { query?: { notifyUsers?: boolean | ("true" | "false"); overrideEditableFlag?: boolean | ("true" | "false"); expand?: string }; path: path8 }
			requestBody: body12
			responses: responses26
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-comments/#api-rest-api-2-issue-issueidorkey-comment-id-delete */
			json: true
			parameters: { path: path8 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/editmeta": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-editmeta-get */
			json: true
			parameters: { query?: { overrideScreenSecurity?: boolean | ("true" | "false"); overrideEditableFlag?: boolean | ("true" | "false") }; path: path7 }
			responses: { 200: json<schemas["IssueUpdateMetadata"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/notify": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-notify-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["Notification"]>
			responses: responses1
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-issueidorkey-properties-get */
			json: true
			parameters: parameters18
			responses: responses3
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-issueidorkey-properties-propertykey-get */
			json: true
			parameters: parameters20
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-issueidorkey-properties-propertykey-put */
			json: true
			parameters: parameters20
			requestBody: response2
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-properties/#api-rest-api-2-issue-issueidorkey-properties-propertykey-delete */
			json: true
			parameters: parameters20
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/remotelink": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-remote-links/#api-rest-api-2-issue-issueidorkey-remotelink-get */
			json: true
			parameters: { query?: { globalId?: string | number }; path: path7 }
			responses: { 200: json<schemas["RemoteIssueLink"][] | schemas["RemoteIssueLink"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-remote-links/#api-rest-api-2-issue-issueidorkey-remotelink-post */
			json: true
			parameters: parameters18
			requestBody: body13
			responses: { 200: response18; 201: response18; 400: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-remote-links/#api-rest-api-2-issue-issueidorkey-remotelink-delete */
			json: true
			parameters: { query: { globalId: string | number }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-remote-links/#api-rest-api-2-issue-issueidorkey-remotelink-linkid-get */
			json: true
			parameters: parameters21
			responses: { 200: json<schemas["RemoteIssueLink"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-remote-links/#api-rest-api-2-issue-issueidorkey-remotelink-linkid-put */
			json: true
			parameters: parameters21
			requestBody: body13
			responses: responses27
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-remote-links/#api-rest-api-2-issue-issueidorkey-remotelink-linkid-delete */
			json: true
			parameters: parameters21
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/transitions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-transitions-get */
			json: true
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
			responses: { 200: json<schemas["Transitions"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-issueidorkey-transitions-post */
			json: true
			parameters: parameters18
			requestBody: body10
			responses: responses1
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/votes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-votes/#api-rest-api-2-issue-issueidorkey-votes-get */
			json: true
			parameters: parameters18
			responses: { 200: json<schemas["Votes"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-votes/#api-rest-api-2-issue-issueidorkey-votes-post */
			json: true
			parameters: parameters18
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-votes/#api-rest-api-2-issue-issueidorkey-votes-delete */
			json: true
			parameters: parameters18
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/watchers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-watchers/#api-rest-api-2-issue-issueidorkey-watchers-get */
			json: true
			parameters: parameters18
			responses: { 200: json<schemas["Watchers"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-watchers/#api-rest-api-2-issue-issueidorkey-watchers-post */
			json: true
			parameters: parameters18
			requestBody: response15
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-watchers/#api-rest-api-2-issue-issueidorkey-watchers-delete */
			json: true
			parameters: { query?: { username?: string; accountId?: string | number }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; startedAfter?: string | number; startedBefore?: string | number; expand?: string }
				path: path7
			}
			responses: { 200: json<schemas["PageOfWorklogs"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-post */
			json: true
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
			responses: { 201: json<schemas["Worklog"]> }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-delete */
			json: true
			parameters: parameters22
			requestBody: body15
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/move": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-move-post */
			json: true
			parameters: parameters22
			requestBody: json<schemas["WorklogsMoveRequestBean"]>
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-id-get */
			json: true
			parameters: parameters19
			responses: responses28
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-id-put */
			json: true
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
			responses: responses28
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-issue-issueidorkey-worklog-id-delete */
			json: true
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
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklog-properties/#api-rest-api-2-issue-issueidorkey-worklog-worklogid-properties-get */
			json: true
			parameters: { path: { issueIdOrKey: string | number; worklogId: string | number } }
			responses: responses3
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklog-properties/#api-rest-api-2-issue-issueidorkey-worklog-worklogid-properties-propertykey-get */
			json: true
			parameters: parameters23
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklog-properties/#api-rest-api-2-issue-issueidorkey-worklog-worklogid-properties-propertykey-put */
			json: true
			parameters: parameters23
			requestBody: response2
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklog-properties/#api-rest-api-2-issue-issueidorkey-worklog-worklogid-properties-propertykey-delete */
			json: true
			parameters: parameters23
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issueLink": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-links/#api-rest-api-2-issuelink-post */
			json: true
			requestBody: json<schemas["LinkIssueRequestJsonBean"]>
			responses: { 201: response2 }
		}
	}
	"/rest/api/2/issueLink/{linkId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-links/#api-rest-api-2-issuelink-linkid-get */
			json: true
			parameters: { path: { linkId: string | number } }
			responses: { 200: json<schemas["IssueLink"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-links/#api-rest-api-2-issuelink-linkid-delete */
			json: true
			parameters: { path: { linkId: string | number } }
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/2/issueLinkType": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-link-types/#api-rest-api-2-issuelinktype-get */
			json: true
			responses: { 200: json<schemas["IssueLinkTypes"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-link-types/#api-rest-api-2-issuelinktype-post */
			json: true
			requestBody: body16
			responses: { 201: response17 }
		}
	}
	"/rest/api/2/issueLinkType/{issueLinkTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-link-types/#api-rest-api-2-issuelinktype-issuelinktypeid-get */
			json: true
			parameters: { path: path9 }
			responses: responses29
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-link-types/#api-rest-api-2-issuelinktype-issuelinktypeid-put */
			json: true
			parameters: { path: path9 }
			requestBody: body16
			responses: responses29
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-link-types/#api-rest-api-2-issuelinktype-issuelinktypeid-delete */
			json: true
			parameters: { path: path9 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issues/archive/export": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issues-archive-export-put */
			json: true
			requestBody: json<schemas["ArchivedIssuesFilterRequest"]>
			responses: { 202: json<schemas["ExportArchivedIssuesTaskProgressResponse"]>; 400: response2; 401: response2; 403: response2; 412: response2 }
		}
	}
	"/rest/api/2/issuesecurityschemes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-get */
			json: true
			responses: { 200: json<schemas["SecuritySchemes"]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-post */
			json: true
			requestBody: json<schemas["CreateIssueSecuritySchemeDetails"]>
			responses: { 201: json<schemas["SecuritySchemeId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/issuesecurityschemes/level": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-level-get */
			json: true
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					schemeId?: (string | number) | readonly (string | number)[]
					onlyDefault?: boolean | ("true" | "false")
				}
			}
			responses: { 200: json<schemas["PageBeanSecurityLevel"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/issuesecurityschemes/level/default": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-level-default-put */
			json: true
			requestBody: json<schemas["SetDefaultLevelsRequest"]>
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/level/member": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-level-member-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanSecurityLevelMember"]>; 403: response2 }
		}
	}
	"/rest/api/2/issuesecurityschemes/project": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-project-get */
			json: true
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					issueSecuritySchemeId?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: { 200: json<schemas["PageBeanIssueSecuritySchemeToProjectMapping"]>; 400: response1; 401: response1; 403: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-project-put */
			json: true
			requestBody: json<schemas["AssociateSecuritySchemeWithProjectDetails"]>
			responses: responses18
		}
	}
	"/rest/api/2/issuesecurityschemes/search": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-search-get */
			json: true
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					id?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: { 200: json<schemas["PageBeanSecuritySchemeWithProjects"]>; 400: response2; 403: response2 }
		}
	}
	"/rest/api/2/issuesecurityschemes/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-id-get */
			json: true
			parameters: parameters1
			responses: responses30
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateIssueSecuritySchemeRequestBean"]>
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{issueSecuritySchemeId}/members": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-level/#api-rest-api-2-issuesecurityschemes-issuesecurityschemeid-members-get */
			json: true
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					issueSecurityLevelId?: (string | number) | readonly (string | number)[]
					expand?: string
				}
				path: { issueSecuritySchemeId: string | number }
			}
			responses: { 200: json<schemas["PageBeanIssueSecurityLevelMember"]> }
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-schemeid-delete */
			json: true
			parameters: parameters24
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-schemeid-level-put */
			json: true
			parameters: parameters24
			requestBody: json<schemas["AddSecuritySchemeLevelsRequestBean"]>
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-schemeid-level-levelid-put */
			json: true
			parameters: parameters25
			requestBody: json<schemas["UpdateIssueSecurityLevelDetails"]>
			responses: responses10
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-schemeid-level-levelid-delete */
			json: true
			parameters: { query?: { replaceWith?: string }; path: path10 }
			responses: responses18
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-schemeid-level-levelid-member-put */
			json: true
			parameters: parameters25
			requestBody: json<schemas["SecuritySchemeMembersRequest"]>
			responses: responses10
		}
	}
	"/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-schemes/#api-rest-api-2-issuesecurityschemes-schemeid-level-levelid-member-memberid-delete */
			json: true
			parameters: { path: { schemeId: string | number; levelId: string | number; memberId: string | number } }
			responses: responses10
		}
	}
	"/rest/api/2/issuetype": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-get */
			json: true
			responses: responses31
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-post */
			json: true
			requestBody: json<schemas["IssueTypeCreateBean"]>
			responses: { 201: response19 }
		}
	}
	"/rest/api/2/issuetype/project": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-project-get */
			json: true
			parameters: { query: { projectId: string | number; level?: string | number } }
			responses: responses31
		}
	}
	"/rest/api/2/issuetype/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-id-get */
			json: true
			parameters: parameters1
			responses: responses32
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["IssueTypeUpdateBean"]>
			responses: responses32
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-id-delete */
			json: true
			parameters: { query?: { alternativeIssueTypeId?: string | number }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuetype/{id}/alternatives": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-id-alternatives-get */
			json: true
			parameters: parameters1
			responses: responses31
		}
	}
	"/rest/api/2/issuetype/{id}/avatar2": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-types/#api-rest-api-2-issuetype-id-avatar2-post */
			json: true
			parameters: { query: { x?: string | number; y?: string | number; size: string | number }; path: path1 }
			requestBody: { content: { "*/*": unknown } }
			responses: responses33
		}
	}
	"/rest/api/2/issuetype/{issueTypeId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-properties/#api-rest-api-2-issuetype-issuetypeid-properties-get */
			json: true
			parameters: { path: { issueTypeId: string | number } }
			responses: responses3
		}
	}
	"/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-properties/#api-rest-api-2-issuetype-issuetypeid-properties-propertykey-get */
			json: true
			parameters: parameters26
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-properties/#api-rest-api-2-issuetype-issuetypeid-properties-propertykey-put */
			json: true
			parameters: parameters26
			requestBody: response2
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-properties/#api-rest-api-2-issuetype-issuetypeid-properties-propertykey-delete */
			json: true
			parameters: parameters26
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuetypescheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanIssueTypeScheme"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-post */
			json: true
			requestBody: json<schemas["IssueTypeSchemeDetails"]>
			responses: { 201: json<schemas["IssueTypeSchemeID"]>; 400: response2; 403: response2; 409: response2 }
		}
	}
	"/rest/api/2/issuetypescheme/mapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-mapping-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; issueTypeSchemeId?: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["PageBeanIssueTypeSchemeMapping"]> }
		}
	}
	"/rest/api/2/issuetypescheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-project-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBeanIssueTypeSchemeProjects"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-project-put */
			json: true
			requestBody: json<schemas["IssueTypeSchemeProjectAssociation"]>
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-issuetypeschemeid-put */
			json: true
			parameters: parameters27
			requestBody: json<schemas["IssueTypeSchemeUpdateDetails"]>
			responses: responses13
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-issuetypeschemeid-delete */
			json: true
			parameters: parameters27
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-issuetypeschemeid-issuetype-put */
			json: true
			parameters: parameters27
			requestBody: body5
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/move": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-issuetypeschemeid-issuetype-move-put */
			json: true
			parameters: parameters27
			requestBody: json<schemas["OrderOfIssueTypes"]>
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-schemes/#api-rest-api-2-issuetypescheme-issuetypeschemeid-issuetype-issuetypeid-delete */
			json: true
			parameters: { path: { issueTypeSchemeId: string | number; issueTypeId: string | number } }
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescreenscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanIssueTypeScreenScheme"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-post */
			json: true
			requestBody: json<schemas["IssueTypeScreenSchemeDetails"]>
			responses: { 201: json<schemas["IssueTypeScreenSchemeId"]>; 400: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/2/issuetypescreenscheme/mapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-mapping-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; issueTypeScreenSchemeId?: (string | number) | readonly (string | number)[] }
			}
			responses: { 200: json<schemas["PageBeanIssueTypeScreenSchemeItem"]> }
		}
	}
	"/rest/api/2/issuetypescreenscheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-project-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBeanIssueTypeScreenSchemesProjects"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-project-put */
			json: true
			requestBody: json<schemas["IssueTypeScreenSchemeProjectAssociation"]>
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-issuetypescreenschemeid-put */
			json: true
			parameters: parameters28
			requestBody: json<schemas["IssueTypeScreenSchemeUpdateDetails"]>
			responses: responses13
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-issuetypescreenschemeid-delete */
			json: true
			parameters: parameters28
			responses: { 204: response2; 400: response2; 404: response2 }
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-issuetypescreenschemeid-mapping-put */
			json: true
			parameters: parameters28
			requestBody: json<schemas["IssueTypeScreenSchemeMappingDetails"]>
			responses: { 204: response2; 400: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-issuetypescreenschemeid-mapping-default-put */
			json: true
			parameters: parameters28
			requestBody: json<schemas["UpdateDefaultScreenScheme"]>
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-issuetypescreenschemeid-mapping-remove-post */
			json: true
			parameters: parameters28
			requestBody: body5
			responses: responses13
		}
	}
	"/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-type-screen-schemes/#api-rest-api-2-issuetypescreenscheme-issuetypescreenschemeid-project-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; query?: string }; path: { issueTypeScreenSchemeId: string | number } }
			responses: { 200: json<schemas["PageBeanProjectDetails"]> }
		}
	}
	"/rest/api/2/jql/autocompletedata": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql/#api-rest-api-2-jql-autocompletedata-get */
			json: true
			responses: responses34
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql/#api-rest-api-2-jql-autocompletedata-post */
			json: true
			requestBody: json<schemas["SearchAutoCompleteFilter"]>
			responses: responses34
		}
	}
	"/rest/api/2/jql/autocompletedata/suggestions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql/#api-rest-api-2-jql-autocompletedata-suggestions-get */
			json: true
			parameters: { query?: { fieldName?: string; fieldValue?: string; predicateName?: string; predicateValue?: string } }
			responses: { 200: json<schemas["AutoCompleteSuggestions"]> }
		}
	}
	"/rest/api/2/jql/function/computation": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql-functions--apps-/#api-rest-api-2-jql-function-computation-get */
			json: true
			parameters: { query?: { functionKey?: string | readonly string[]; startAt?: string | number; maxResults?: string | number; orderBy?: string } }
			responses: { 200: json<schemas["PageBean2JqlFunctionPrecomputationBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql-functions--apps-/#api-rest-api-2-jql-function-computation-post */
			json: true
			parameters: { query?: { skipNotFoundPrecomputations?: boolean | ("true" | "false") } }
			requestBody: json<schemas["JqlFunctionPrecomputationUpdateRequestBean"]>
			responses: { 200: json<schemas["JqlFunctionPrecomputationUpdateResponse"]>; 204: response2; 400: response22; 403: response22; 404: response22 }
		}
	}
	"/rest/api/2/jql/function/computation/search": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql-functions--apps-/#api-rest-api-2-jql-function-computation-search-post */
			json: true
			parameters: { query?: { orderBy?: string } }
			requestBody: json<schemas["JqlFunctionPrecomputationGetByIdRequest"]>
			responses: { 200: json<schemas["JqlFunctionPrecomputationGetByIdResponse"]> }
		}
	}
	"/rest/api/2/jql/match": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-jql-match-post */
			json: true
			requestBody: json<schemas["IssuesAndJQLQueries"]>
			responses: { 200: json<schemas["IssueMatches"]> }
		}
	}
	"/rest/api/2/jql/parse": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql/#api-rest-api-2-jql-parse-post */
			json: true
			parameters: { query?: { validation?: "strict" | "warn" | "none" } }
			requestBody: json<schemas["JqlQueriesToParse"]>
			responses: { 200: json<schemas["ParsedJqlQueries"]>; 400: response1 }
		}
	}
	"/rest/api/2/jql/pdcleaner": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql/#api-rest-api-2-jql-pdcleaner-post */
			json: true
			requestBody: json<schemas["JQLPersonalDataMigrationRequest"]>
			responses: { 200: json<schemas["ConvertedJQLQueries"]>; 400: response15; 401: response15 }
		}
	}
	"/rest/api/2/jql/sanitize": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-jql/#api-rest-api-2-jql-sanitize-post */
			json: true
			requestBody: json<schemas["JqlQueriesToSanitize"]>
			responses: { 200: json<schemas["SanitizedJqlQueries"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/label": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-labels/#api-rest-api-2-label-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["PageBeanString"]> }
		}
	}
	"/rest/api/2/license/approximateLicenseCount": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-license-metrics/#api-rest-api-2-license-approximatelicensecount-get */
			json: true
			responses: { 200: response23; 401: response5; 403: response5 }
		}
	}
	"/rest/api/2/license/approximateLicenseCount/product/{applicationKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-license-metrics/#api-rest-api-2-license-approximatelicensecount-product-applicationkey-get */
			json: true
			parameters: { path: { applicationKey: "jira-core" | "jira-product-discovery" | "jira-software" | "jira-servicedesk" } }
			responses: { 200: response23; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/mypermissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permissions/#api-rest-api-2-mypermissions-get */
			json: true
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
			responses: { 200: json<schemas["Permissions"]>; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/2/mypreferences": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-myself/#api-rest-api-2-mypreferences-get */
			json: true
			parameters: { query: { key: string } }
			responses: responses35
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-myself/#api-rest-api-2-mypreferences-put */
			json: true
			parameters: { query: { key: string } }
			requestBody: { content: { "application/json": string; "text/plain": string } }
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-myself/#api-rest-api-2-mypreferences-delete */
			json: true
			parameters: { query: { key: string } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/mypreferences/locale": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-myself/#api-rest-api-2-mypreferences-locale-get */
			json: true
			responses: { 200: json<schemas["Locale"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-myself/#api-rest-api-2-mypreferences-locale-put */
			json: true
			requestBody: json<schemas["Locale"]>
			responses: responses1
		}
	}
	"/rest/api/2/myself": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-myself/#api-rest-api-2-myself-get */
			json: true
			parameters: parameters2
			responses: { 200: response24 }
		}
	}
	"/rest/api/2/notificationscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanNotificationScheme"]>; 400: response2 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-post */
			json: true
			requestBody: json<schemas["CreateNotificationSchemeDetails"]>
			responses: { 201: json<schemas["NotificationSchemeId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/notificationscheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-project-get */
			json: true
			parameters: {
				query?: {
					startAt?: string
					maxResults?: string
					notificationSchemeId?: (string | number) | readonly (string | number)[]
					projectId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: { 200: json<schemas["PageBeanNotificationSchemeAndProjectMappingJsonBean"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/2/notificationscheme/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-id-get */
			json: true
			parameters: parameters15
			responses: responses36
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateNotificationSchemeDetails"]>
			responses: responses10
		}
	}
	"/rest/api/2/notificationscheme/{id}/notification": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-id-notification-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["AddNotificationsDetails"]>
			responses: responses10
		}
	}
	"/rest/api/2/notificationscheme/{notificationSchemeId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-notificationschemeid-delete */
			json: true
			parameters: { path: { notificationSchemeId: string | number } }
			responses: responses10
		}
	}
	"/rest/api/2/notificationscheme/{notificationSchemeId}/notification/{notificationId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-notification-schemes/#api-rest-api-2-notificationscheme-notificationschemeid-notification-notificationid-delete */
			json: true
			parameters: { path: { notificationSchemeId: string | number; notificationId: string | number } }
			responses: responses10
		}
	}
	"/rest/api/2/permissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permissions/#api-rest-api-2-permissions-get */
			json: true
			responses: { 200: json<schemas["Permissions"]> }
		}
	}
	"/rest/api/2/permissions/check": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permissions/#api-rest-api-2-permissions-check-post */
			json: true
			requestBody: json<schemas["BulkPermissionsRequestBean"]>
			responses: { 200: json<schemas["BulkPermissionGrants"]>; 400: response1; 403: response1 }
		}
	}
	"/rest/api/2/permissions/project": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permissions/#api-rest-api-2-permissions-project-post */
			json: true
			requestBody: json<schemas["PermissionsKeysBean"]>
			responses: { 200: json<schemas["PermittedProjects"]> }
		}
	}
	"/rest/api/2/permissionscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["PermissionSchemes"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-post */
			json: true
			parameters: parameters2
			requestBody: body17
			responses: { 201: response20 }
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-get */
			json: true
			parameters: parameters30
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-put */
			json: true
			parameters: parameters30
			requestBody: body17
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-delete */
			json: true
			parameters: parameters24
			responses: { 204: {} }
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}/permission": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-permission-get */
			json: true
			parameters: parameters30
			responses: { 200: json<schemas["PermissionGrants"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-permission-post */
			json: true
			parameters: parameters30
			requestBody: json<schemas["PermissionGrantRequest"]>
			responses: { 201: response26 }
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-permission-permissionid-get */
			json: true
			parameters: { query?: query7; path: path12 }
			responses: { 200: response26 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-permission-schemes/#api-rest-api-2-permissionscheme-schemeid-permission-permissionid-delete */
			json: true
			parameters: { path: path12 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/plans/plan": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-get */
			json: true
			parameters: {
				query?: { includeTrashed?: boolean | ("true" | "false"); includeArchived?: boolean | ("true" | "false"); cursor?: string; maxResults?: string | number }
			}
			responses: { 200: json<schemas["PageWithCursorGetPlanResponseForPage"]>; 401: response1; 403: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-post */
			json: true
			parameters: { query?: query8 }
			requestBody: json<schemas["CreatePlanRequest"]>
			responses: { 201: json<number>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/plans/plan/{planId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-planid-get */
			json: true
			parameters: { query?: query8; path: path13 }
			responses: { 200: json<schemas["GetPlanResponse"]>; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-planid-put */
			json: true
			parameters: { query?: query8; header: header1; path: path13 }
			requestBody: body18
			responses: responses38
		}
	}
	"/rest/api/2/plans/plan/{planId}/archive": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-planid-archive-put */
			json: true
			parameters: parameters31
			responses: responses39
		}
	}
	"/rest/api/2/plans/plan/{planId}/duplicate": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-planid-duplicate-post */
			json: true
			parameters: parameters31
			requestBody: json<schemas["DuplicatePlanRequest"]>
			responses: responses40
		}
	}
	"/rest/api/2/plans/plan/{planId}/team": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-get */
			json: true
			parameters: { query?: { cursor?: string; maxResults?: string | number }; path: path13 }
			responses: { 200: json<schemas["PageWithCursorGetTeamResponseForPage"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/atlassian": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-atlassian-post */
			json: true
			parameters: parameters31
			requestBody: json<schemas["AddAtlassianTeamRequest"]>
			responses: responses38
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-atlassian-atlassianteamid-get */
			json: true
			parameters: parameters32
			responses: { 200: json<schemas["GetAtlassianTeamResponse"]>; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-atlassian-atlassianteamid-put */
			json: true
			parameters: { header: header1; path: path11 }
			requestBody: body18
			responses: responses38
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-atlassian-atlassianteamid-delete */
			json: true
			parameters: parameters32
			responses: responses39
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/planonly": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-planonly-post */
			json: true
			parameters: parameters31
			requestBody: json<schemas["CreatePlanOnlyTeamRequest"]>
			responses: responses40
		}
	}
	"/rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-planonly-planonlyteamid-get */
			json: true
			parameters: parameters33
			responses: { 200: json<schemas["GetPlanOnlyTeamResponse"]>; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-planonly-planonlyteamid-put */
			json: true
			parameters: { header: header1; path: path14 }
			requestBody: body18
			responses: responses38
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-teams-in-plan/#api-rest-api-2-plans-plan-planid-team-planonly-planonlyteamid-delete */
			json: true
			parameters: parameters33
			responses: responses39
		}
	}
	"/rest/api/2/plans/plan/{planId}/trash": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-plans/#api-rest-api-2-plans-plan-planid-trash-put */
			json: true
			parameters: parameters31
			responses: responses39
		}
	}
	"/rest/api/2/priority": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-get */
			json: true
			responses: { 200: json<schemas["Priority"][]> }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-post */
			json: true
			requestBody: json<schemas["CreatePriorityDetails"]>
			responses: { 201: json<schemas["PriorityId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/priority/default": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-default-put */
			json: true
			requestBody: json<schemas["SetDefaultPriorityRequest"]>
			responses: responses10
		}
	}
	"/rest/api/2/priority/move": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-move-put */
			json: true
			requestBody: json<schemas["ReorderIssuePriorities"]>
			responses: responses10
		}
	}
	"/rest/api/2/priority/search": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-search-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanPriority"]>; 401: response1 }
		}
	}
	"/rest/api/2/priority/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["Priority"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdatePriorityDetails"]>
			responses: responses10
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-priorities/#api-rest-api-2-priority-id-delete */
			json: true
			parameters: parameters1
			responses: responses18
		}
	}
	"/rest/api/2/priorityscheme": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects"]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-post */
			json: true
			requestBody: json<schemas["CreatePrioritySchemeDetails"]>
			responses: { 201: response28; 202: response28 }
		}
	}
	"/rest/api/2/priorityscheme/mappings": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-mappings-post */
			json: true
			requestBody: json<schemas["SuggestedMappingsRequestBean"]>
			responses: responses41
		}
	}
	"/rest/api/2/priorityscheme/priorities/available": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-priorities-available-get */
			json: true
			parameters: { query: { startAt?: string; maxResults?: string; query?: string; schemeId: string | number; exclude?: string | readonly string[] } }
			responses: responses41
		}
	}
	"/rest/api/2/priorityscheme/{schemeId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-schemeid-put */
			json: true
			parameters: parameters24
			requestBody: json<schemas["UpdatePrioritySchemeRequestBean"]>
			responses: { 202: json<schemas["UpdatePrioritySchemeResponseBean"]> }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-schemeid-delete */
			json: true
			parameters: parameters24
			responses: responses1
		}
	}
	"/rest/api/2/priorityscheme/{schemeId}/priorities": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-schemeid-priorities-get */
			json: true
			parameters: { query?: { startAt?: string; maxResults?: string }; path: path16 }
			responses: responses41
		}
	}
	"/rest/api/2/priorityscheme/{schemeId}/projects": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-priority-schemes/#api-rest-api-2-priorityscheme-schemeid-projects-get */
			json: true
			parameters: { query?: { startAt?: string; maxResults?: string; projectId?: (string | number) | readonly (string | number)[]; query?: string }; path: path16 }
			responses: responses42
		}
	}
	"/rest/api/2/project": {
		get: {
			/** @deprecated `GET /rest/api/2/project/search` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-get */
			json: true
			parameters: { query?: { expand?: string; recent?: string | number; properties?: string | readonly string[] } }
			responses: responses43
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-post */
			json: true
			requestBody: json<schemas["CreateProjectDetails"]>
			responses: { 201: json<schemas["ProjectIdentifiers"]> }
		}
	}
	"/rest/api/2/project-template": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-templates/#api-rest-api-2-project-template-post */
			json: true
			requestBody: json<schemas["ProjectCustomTemplateCreateRequestDTO"]>
			responses: { 303: response2 }
		}
	}
	"/rest/api/2/project-template/edit-template": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-templates/#api-rest-api-2-project-template-edit-template-put */
			json: true
			requestBody: json<schemas["EditTemplateRequest"]>
			responses: responses2
		}
	}
	"/rest/api/2/project-template/live-template": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-templates/#api-rest-api-2-project-template-live-template-get */
			json: true
			parameters: { query?: { projectId?: string | number; templateKey?: string } }
			responses: { 200: json<schemas["ProjectTemplateModel"]> }
		}
	}
	"/rest/api/2/project-template/remove-template": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-templates/#api-rest-api-2-project-template-remove-template-delete */
			json: true
			parameters: { query: { templateKey: string } }
			responses: responses2
		}
	}
	"/rest/api/2/project-template/save-template": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-templates/#api-rest-api-2-project-template-save-template-post */
			json: true
			requestBody: json<schemas["SaveTemplateRequest"]>
			responses: { 200: json<schemas["SaveTemplateResponse"]> }
		}
	}
	"/rest/api/2/project/recent": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-recent-get */
			json: true
			parameters: { query?: query9 }
			responses: responses43
		}
	}
	"/rest/api/2/project/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-search-get */
			json: true
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
			responses: responses42
		}
	}
	"/rest/api/2/project/type": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-types/#api-rest-api-2-project-type-get */
			json: true
			responses: responses44
		}
	}
	"/rest/api/2/project/type/accessible": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-types/#api-rest-api-2-project-type-accessible-get */
			json: true
			responses: responses44
		}
	}
	"/rest/api/2/project/type/{projectTypeKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-types/#api-rest-api-2-project-type-projecttypekey-get */
			json: true
			parameters: parameters34
			responses: responses45
		}
	}
	"/rest/api/2/project/type/{projectTypeKey}/accessible": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-types/#api-rest-api-2-project-type-projecttypekey-accessible-get */
			json: true
			parameters: parameters34
			responses: responses45
		}
	}
	"/rest/api/2/project/{projectIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-get */
			json: true
			parameters: { query?: query9; path: path6 }
			responses: responses46
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-put */
			json: true
			parameters: parameters35
			requestBody: json<schemas["UpdateProjectDetails"]>
			responses: responses46
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-delete */
			json: true
			parameters: { query?: { enableUndo?: boolean | ("true" | "false") }; path: path6 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/archive": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-archive-post */
			json: true
			parameters: parameters36
			responses: responses1
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-avatars/#api-rest-api-2-project-projectidorkey-avatar-put */
			json: true
			parameters: parameters36
			requestBody: json<schemas["AvatarRequest"]>
			responses: responses1
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-avatars/#api-rest-api-2-project-projectidorkey-avatar-id-delete */
			json: true
			parameters: parameters37
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar2": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-avatars/#api-rest-api-2-project-projectidorkey-avatar2-post */
			json: true
			parameters: { query?: query10; path: path6 }
			requestBody: { content: { "*/*": unknown } }
			responses: responses33
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatars": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-avatars/#api-rest-api-2-project-projectidorkey-avatars-get */
			json: true
			parameters: parameters36
			responses: { 200: json<schemas["ProjectAvatars"]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/classification-config": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-classification-levels/#api-rest-api-2-project-projectidorkey-classification-config-get */
			json: true
			parameters: parameters36
			responses: responses2
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/classification-level/default": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-classification-levels/#api-rest-api-2-project-projectidorkey-classification-level-default-get */
			json: true
			parameters: parameters36
			responses: responses2
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-classification-levels/#api-rest-api-2-project-projectidorkey-classification-level-default-put */
			json: true
			parameters: parameters36
			requestBody: json<schemas["UpdateDefaultProjectClassificationBean"]>
			responses: responses1
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-classification-levels/#api-rest-api-2-project-projectidorkey-classification-level-default-delete */
			json: true
			parameters: parameters36
			responses: responses1
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/component": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-project-projectidorkey-component-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanComponentWithIssueCount"]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/components": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-components/#api-rest-api-2-project-projectidorkey-components-get */
			json: true
			parameters: { query?: { componentSource?: "jira" | "compass" | "auto" }; path: path6 }
			responses: { 200: json<schemas["ProjectComponent"][]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/delete": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-delete-post */
			json: true
			parameters: parameters36
			responses: { 303: response29 }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/features": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-features/#api-rest-api-2-project-projectidorkey-features-get */
			json: true
			parameters: parameters36
			responses: responses47
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/features/{featureKey}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-features/#api-rest-api-2-project-projectidorkey-features-featurekey-put */
			json: true
			parameters: { path: { projectIdOrKey: string | number; featureKey: string | number } }
			requestBody: json<schemas["ProjectFeatureState"]>
			responses: responses47
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-properties/#api-rest-api-2-project-projectidorkey-properties-get */
			json: true
			parameters: parameters36
			responses: responses3
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-properties/#api-rest-api-2-project-projectidorkey-properties-propertykey-get */
			json: true
			parameters: parameters38
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-properties/#api-rest-api-2-project-projectidorkey-properties-propertykey-put */
			json: true
			parameters: parameters38
			requestBody: response2
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-properties/#api-rest-api-2-project-projectidorkey-properties-propertykey-delete */
			json: true
			parameters: parameters38
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/restore": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-restore-post */
			json: true
			parameters: parameters36
			responses: responses46
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/role": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-project-projectidorkey-role-get */
			json: true
			parameters: parameters36
			responses: { 200: { content: { "application/json": { [key: string]: string } } } }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/role/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-project-projectidorkey-role-id-get */
			json: true
			parameters: { query?: { excludeInactiveUsers?: boolean | ("true" | "false") }; path: path17 }
			responses: responses48
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-role-actors/#api-rest-api-2-project-projectidorkey-role-id-put */
			json: true
			parameters: parameters37
			requestBody: json<schemas["ProjectRoleActorsUpdateBean"]>
			responses: responses48
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-role-actors/#api-rest-api-2-project-projectidorkey-role-id-post */
			json: true
			parameters: parameters37
			requestBody: json<schemas["ActorsMap"]>
			responses: responses48
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-role-actors/#api-rest-api-2-project-projectidorkey-role-id-delete */
			json: true
			parameters: { query?: { user?: string; group?: string; groupId?: string | number }; path: path17 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/roledetails": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-project-projectidorkey-roledetails-get */
			json: true
			parameters: {
				query?: {
					currentMember?: boolean | ("true" | "false")
					excludeConnectAddons?: boolean | ("true" | "false")
					excludeOtherServiceRoles?: boolean | ("true" | "false")
				}
				path: path6
			}
			responses: { 200: json<schemas["ProjectRoleDetails"][]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/statuses": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectidorkey-statuses-get */
			json: true
			parameters: parameters36
			responses: { 200: json<schemas["IssueTypeWithStatus"][]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/version": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-project-projectidorkey-version-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanVersion"]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-project-projectidorkey-versions-get */
			json: true
			parameters: parameters35
			responses: { 200: json<schemas["Version"][]> }
		}
	}
	"/rest/api/2/project/{projectId}/email": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-email/#api-rest-api-2-project-projectid-email-get */
			json: true
			parameters: { path: { projectId: string | number } }
			responses: { 200: response30 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-email/#api-rest-api-2-project-projectid-email-put */
			json: true
			parameters: { path: { projectId: string | number } }
			requestBody: response30
			responses: responses1
		}
	}
	"/rest/api/2/project/{projectId}/hierarchy": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectid-hierarchy-get */
			json: true
			parameters: { path: { projectId: string | number } }
			responses: { 200: json<schemas["ProjectIssueTypeHierarchy"]> }
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-permission-schemes/#api-rest-api-2-project-projectkeyorid-issuesecuritylevelscheme-get */
			json: true
			parameters: { path: path18 }
			responses: responses30
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/notificationscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-projects/#api-rest-api-2-project-projectkeyorid-notificationscheme-get */
			json: true
			parameters: parameters39
			responses: responses36
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/permissionscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-permission-schemes/#api-rest-api-2-project-projectkeyorid-permissionscheme-get */
			json: true
			parameters: parameters39
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-permission-schemes/#api-rest-api-2-project-projectkeyorid-permissionscheme-put */
			json: true
			parameters: parameters39
			requestBody: json<schemas["IdBean"]>
			responses: responses37
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/securitylevel": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-permission-schemes/#api-rest-api-2-project-projectkeyorid-securitylevel-get */
			json: true
			parameters: { path: path18 }
			responses: { 200: json<schemas["ProjectIssueSecurityLevels"]> }
		}
	}
	"/rest/api/2/projectCategory": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-categories/#api-rest-api-2-projectcategory-get */
			json: true
			responses: { 200: json<schemas["ProjectCategory"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-categories/#api-rest-api-2-projectcategory-post */
			json: true
			requestBody: body19
			responses: { 201: response31 }
		}
	}
	"/rest/api/2/projectCategory/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-categories/#api-rest-api-2-projectcategory-id-get */
			json: true
			parameters: parameters1
			responses: { 200: response31 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-categories/#api-rest-api-2-projectcategory-id-put */
			json: true
			parameters: parameters1
			requestBody: body19
			responses: { 200: json<schemas["UpdatedProjectCategory"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-categories/#api-rest-api-2-projectcategory-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/2/projects/fields": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-fields/#api-rest-api-2-projects-fields-get */
			json: true
			parameters: {
				query: {
					startAt?: string | number
					maxResults?: string | number
					projectId: (string | number) | readonly (string | number)[]
					workTypeId: (string | number) | readonly (string | number)[]
					fieldId?: (string | number) | readonly (string | number)[]
				}
			}
			responses: { 200: json<schemas["PageBean2ProjectFieldBean"]> }
		}
	}
	"/rest/api/2/projectvalidate/key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-key-and-name-validation/#api-rest-api-2-projectvalidate-key-get */
			json: true
			parameters: { query?: { key?: string } }
			responses: { 200: response1 }
		}
	}
	"/rest/api/2/projectvalidate/validProjectKey": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-key-and-name-validation/#api-rest-api-2-projectvalidate-validprojectkey-get */
			json: true
			parameters: { query?: { key?: string } }
			responses: responses35
		}
	}
	"/rest/api/2/projectvalidate/validProjectName": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-key-and-name-validation/#api-rest-api-2-projectvalidate-validprojectname-get */
			json: true
			parameters: { query: { name: string } }
			responses: responses35
		}
	}
	"/rest/api/2/redact": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-redaction/#api-rest-api-2-redact-post */
			json: true
			requestBody: json<schemas["BulkRedactionRequest"]>
			responses: { 202: response15; 400: response1; 403: response1 }
		}
	}
	"/rest/api/2/redact/status/{jobId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-redaction/#api-rest-api-2-redact-status-jobid-get */
			json: true
			parameters: { path: { jobId: string | number } }
			responses: { 200: json<schemas["RedactionJobStatusResponse"]>; 403: response1; 404: response1 }
		}
	}
	"/rest/api/2/resolution": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-get */
			json: true
			responses: { 200: json<schemas["Resolution"][]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-post */
			json: true
			requestBody: json<schemas["CreateResolutionDetails"]>
			responses: { 201: json<schemas["ResolutionId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/2/resolution/default": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-default-put */
			json: true
			requestBody: json<schemas["SetDefaultResolutionRequest"]>
			responses: responses10
		}
	}
	"/rest/api/2/resolution/move": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-move-put */
			json: true
			requestBody: json<schemas["ReorderIssueResolutionsRequest"]>
			responses: responses10
		}
	}
	"/rest/api/2/resolution/search": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-search-get */
			json: true
			parameters: {
				query?: { startAt?: string; maxResults?: string; id?: (string | number) | readonly (string | number)[]; onlyDefault?: boolean | ("true" | "false") }
			}
			responses: { 200: json<schemas["PageBeanResolutionJsonBean"]>; 401: response1 }
		}
	}
	"/rest/api/2/resolution/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["Resolution"]> }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateResolutionDetails"]>
			responses: responses10
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-resolutions/#api-rest-api-2-resolution-id-delete */
			json: true
			parameters: { query: { replaceWith: string }; path: path1 }
			responses: responses18
		}
	}
	"/rest/api/2/role": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-role-get */
			json: true
			responses: { 200: json<schemas["ProjectRole"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-role-post */
			json: true
			requestBody: body20
			responses: responses48
		}
	}
	"/rest/api/2/role/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-role-id-get */
			json: true
			parameters: parameters1
			responses: responses48
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-role-id-put */
			json: true
			parameters: parameters1
			requestBody: body20
			responses: responses48
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-role-id-post */
			json: true
			parameters: parameters1
			requestBody: body20
			responses: responses48
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-roles/#api-rest-api-2-role-id-delete */
			json: true
			parameters: { query?: { swap?: string | number }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/role/{id}/actors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-role-actors/#api-rest-api-2-role-id-actors-get */
			json: true
			parameters: parameters1
			responses: responses48
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-role-actors/#api-rest-api-2-role-id-actors-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ActorInputBean"]>
			responses: responses48
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-role-actors/#api-rest-api-2-role-id-actors-delete */
			json: true
			parameters: { query?: { user?: string; groupId?: string | number; group?: string }; path: path1 }
			responses: responses48
		}
	}
	"/rest/api/2/screens": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-screens-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanScreen"]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-screens-post */
			json: true
			requestBody: json<schemas["ScreenDetails"]>
			responses: { 201: json<schemas["Screen"]>; 400: response2; 403: response2 }
		}
	}
	"/rest/api/2/screens/addToDefault/{fieldId}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-screens-addtodefault-fieldid-post */
			json: true
			parameters: parameters8
			responses: responses2
		}
	}
	"/rest/api/2/screens/tabs": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tabs/#api-rest-api-2-screens-tabs-get */
			json: true
			parameters: {
				query?: {
					screenId?: (string | number) | readonly (string | number)[]
					tabId?: (string | number) | readonly (string | number)[]
					startAt?: string | number
					maxResult?: string | number
				}
			}
			responses: responses2
		}
	}
	"/rest/api/2/screens/{screenId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-screens-screenid-put */
			json: true
			parameters: parameters40
			requestBody: json<schemas["UpdateScreenDetails"]>
			responses: { 200: json<schemas["Screen"]>; 400: response2; 403: response2; 404: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-screens-screenid-delete */
			json: true
			parameters: parameters40
			responses: responses14
		}
	}
	"/rest/api/2/screens/{screenId}/availableFields": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screens/#api-rest-api-2-screens-screenid-availablefields-get */
			json: true
			parameters: parameters40
			responses: responses49
		}
	}
	"/rest/api/2/screens/{screenId}/tabs": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tabs/#api-rest-api-2-screens-screenid-tabs-get */
			json: true
			parameters: { query?: { projectKey?: string }; path: { screenId: string | number } }
			responses: { 200: json<schemas["ScreenableTab"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tabs/#api-rest-api-2-screens-screenid-tabs-post */
			json: true
			parameters: parameters40
			requestBody: body21
			responses: responses50
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tabs/#api-rest-api-2-screens-screenid-tabs-tabid-put */
			json: true
			parameters: parameters41
			requestBody: body21
			responses: responses50
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tabs/#api-rest-api-2-screens-screenid-tabs-tabid-delete */
			json: true
			parameters: parameters41
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tab-fields/#api-rest-api-2-screens-screenid-tabs-tabid-fields-get */
			json: true
			parameters: { query?: { projectKey?: string }; path: path20 }
			responses: responses49
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tab-fields/#api-rest-api-2-screens-screenid-tabs-tabid-fields-post */
			json: true
			parameters: { query?: { skipFieldAssociation?: boolean | ("true" | "false") }; path: path20 }
			requestBody: json<schemas["AddFieldBean"]>
			responses: { 200: json<schemas["ScreenableField"]> }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tab-fields/#api-rest-api-2-screens-screenid-tabs-tabid-fields-id-delete */
			json: true
			parameters: parameters42
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tab-fields/#api-rest-api-2-screens-screenid-tabs-tabid-fields-id-move-post */
			json: true
			parameters: parameters42
			requestBody: json<schemas["MoveFieldBean"]>
			responses: responses1
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-tabs/#api-rest-api-2-screens-screenid-tabs-tabid-move-pos-post */
			json: true
			parameters: { path: { screenId: string | number; tabId: string | number; pos: string | number } }
			responses: responses1
		}
	}
	"/rest/api/2/screenscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-schemes/#api-rest-api-2-screenscheme-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanScreenScheme"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-schemes/#api-rest-api-2-screenscheme-post */
			json: true
			requestBody: json<schemas["ScreenSchemeDetails"]>
			responses: { 201: json<schemas["ScreenSchemeId"]>; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/2/screenscheme/{screenSchemeId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-schemes/#api-rest-api-2-screenscheme-screenschemeid-put */
			json: true
			parameters: { path: { screenSchemeId: string | number } }
			requestBody: json<schemas["UpdateScreenSchemeDetails"]>
			responses: responses13
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-screen-schemes/#api-rest-api-2-screenscheme-screenschemeid-delete */
			json: true
			parameters: { path: { screenSchemeId: string | number } }
			responses: responses14
		}
	}
	"/rest/api/2/search": {
		get: {
			/** @deprecated `GET /rest/api/2/search/jql` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-search-get */
			json: "issues"
			parameters: {
				query?: {
					jql?: string
					startAt?: string | number
					maxResults?: string | number
					validateQuery?: boolean | ("strict" | "warn" | "none" | "true" | "false")
					fields?: string | readonly string[]
					expand?: string
					properties?: string | readonly string[]
					fieldsByKeys?: boolean | ("true" | "false")
					failFast?: boolean | ("true" | "false")
				}
			}
			responses: responses51
		}
		post: {
			/** @deprecated `POST /rest/api/2/search/jql` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-search-post */
			json: "issues"
			requestBody: json<schemas["SearchRequestBean"]>
			responses: responses51
		}
	}
	"/rest/api/2/search/approximate-count": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-search-approximate-count-post */
			json: true
			requestBody: json<schemas["JQLCountRequestBean"]>
			responses: { 200: json<schemas["JQLCountResultsBean"]> }
		}
	}
	"/rest/api/2/search/jql": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-search-jql-get */
			json: "issues"
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
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/#api-rest-api-2-search-jql-post */
			json: "issues"
			requestBody: json<schemas["SearchAndReconcileRequestBean"]>
			responses: responses52
		}
	}
	"/rest/api/2/securitylevel/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-security-level/#api-rest-api-2-securitylevel-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["SecurityLevel"]> }
		}
	}
	"/rest/api/2/serverInfo": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-server-info/#api-rest-api-2-serverinfo-get */
			json: true
			responses: { 200: json<schemas["ServerInformation"]> }
		}
	}
	"/rest/api/2/settings/columns": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-navigator-settings/#api-rest-api-2-settings-columns-get */
			json: true
			responses: { 200: response21; 401: response1; 403: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-navigator-settings/#api-rest-api-2-settings-columns-put */
			json: true
			requestBody: { content: { "*/*": schemas["ColumnRequestBody"]; "multipart/form-data": schemas["ColumnRequestBody"] } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/status": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-statuses/#api-rest-api-2-status-get */
			json: true
			responses: { 200: json<schemas["StatusDetails"][]> }
		}
	}
	"/rest/api/2/status/{idOrName}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-statuses/#api-rest-api-2-status-idorname-get */
			json: true
			parameters: { path: { idOrName: string | number } }
			responses: { 200: json<schemas["StatusDetails"]> }
		}
	}
	"/rest/api/2/statuscategory": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-status-categories/#api-rest-api-2-statuscategory-get */
			json: true
			responses: { 200: json<schemas["StatusCategory"][]> }
		}
	}
	"/rest/api/2/statuscategory/{idOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-status-categories/#api-rest-api-2-statuscategory-idorkey-get */
			json: true
			parameters: { path: { idOrKey: string | number } }
			responses: { 200: json<schemas["StatusCategory"]> }
		}
	}
	"/rest/api/2/statuses": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-get */
			json: true
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: responses53
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-put */
			json: true
			requestBody: json<schemas["StatusUpdateRequest"]>
			responses: responses27
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-post */
			json: true
			requestBody: json<schemas["StatusCreateRequest"]>
			responses: { 200: response25; 400: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-delete */
			json: true
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: responses27
		}
	}
	"/rest/api/2/statuses/byNames": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-bynames-get */
			json: true
			parameters: { query: { name: string | readonly string[]; projectId?: string | number } }
			responses: responses53
		}
	}
	"/rest/api/2/statuses/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-search-get */
			json: true
			parameters: {
				query?: { projectId?: string | number; startAt?: string | number; maxResults?: string | number; searchString?: string; statusCategory?: string }
			}
			responses: { 200: json<schemas["PageOfStatuses"]> }
		}
	}
	"/rest/api/2/statuses/{statusId}/project/{projectId}/issueTypeUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-statusid-project-projectid-issuetypeusages-get */
			json: true
			parameters: { query?: query11; path: { statusId: string | number; projectId: string | number } }
			responses: { 200: json<schemas["StatusProjectIssueTypeUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/statuses/{statusId}/projectUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-statusid-projectusages-get */
			json: true
			parameters: parameters43
			responses: { 200: json<schemas["StatusProjectUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/statuses/{statusId}/workflowUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-status/#api-rest-api-2-statuses-statusid-workflowusages-get */
			json: true
			parameters: parameters43
			responses: { 200: json<schemas["StatusWorkflowUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/task/{taskId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-tasks/#api-rest-api-2-task-taskid-get */
			json: true
			parameters: { path: { taskId: string | number } }
			responses: { 200: response29 }
		}
	}
	"/rest/api/2/task/{taskId}/cancel": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-tasks/#api-rest-api-2-task-taskid-cancel-post */
			json: true
			parameters: { path: { taskId: string | number } }
			responses: { 202: response2; 400: response34; 401: response34; 403: response34; 404: response34 }
		}
	}
	"/rest/api/2/uiModifications": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-ui-modifications--apps-/#api-rest-api-2-uimodifications-get */
			json: true
			parameters: parameters44
			responses: { 200: json<schemas["PageBeanUiModificationDetails"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-ui-modifications--apps-/#api-rest-api-2-uimodifications-post */
			json: true
			requestBody: json<schemas["CreateUiModificationDetails"]>
			responses: { 201: json<schemas["UiModificationIdentifiers"]>; 404: response35 }
		}
	}
	"/rest/api/2/uiModifications/{uiModificationId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-ui-modifications--apps-/#api-rest-api-2-uimodifications-uimodificationid-put */
			json: true
			parameters: { path: { uiModificationId: string | number } }
			requestBody: json<schemas["UpdateUiModificationDetails"]>
			responses: { 204: response2; 404: response35 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-ui-modifications--apps-/#api-rest-api-2-uimodifications-uimodificationid-delete */
			json: true
			parameters: { path: { uiModificationId: string | number } }
			responses: responses1
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{entityId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-type-type-owner-entityid-get */
			json: true
			parameters: { path: path21 }
			responses: { 200: json<schemas["Avatars"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-type-type-owner-entityid-post */
			json: true
			parameters: { query?: query10; path: path21 }
			requestBody: { content: { "*/*": unknown } }
			responses: responses33
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-type-type-owner-owningobjectid-avatar-id-delete */
			json: true
			parameters: { path: { type: "project" | "issuetype" | "priority"; owningObjectId: string | number; id: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/universal_avatar/view/type/{type}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-view-type-type-get */
			json: true
			parameters: { query?: query12; path: { type: "issuetype" | "project" | "priority" } }
			responses: { 200: response27; 401: response37; 403: response37; 404: response37 }
		}
	}
	"/rest/api/2/universal_avatar/view/type/{type}/avatar/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-view-type-type-avatar-id-get */
			json: true
			parameters: { query?: query12; path: { type: "issuetype" | "project" | "priority"; id: string | number } }
			responses: responses54
		}
	}
	"/rest/api/2/universal_avatar/view/type/{type}/owner/{entityId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-view-type-type-owner-entityid-get */
			json: true
			parameters: { query?: query12; path: { type: "issuetype" | "project" | "priority"; entityId: string | number } }
			responses: responses54
		}
	}
	"/rest/api/2/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-get */
			json: true
			parameters: { query?: { accountId?: string | number; username?: string; key?: string; expand?: string } }
			responses: { 200: response24 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-post */
			json: true
			requestBody: json<schemas["NewUserDetails"]>
			responses: { 201: response24 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-delete */
			json: true
			parameters: parameters45
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/assignable/multiProjectSearch": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-assignable-multiprojectsearch-get */
			json: true
			parameters: {
				query: { query?: string; username?: string; accountId?: string | number; projectKeys: string; startAt?: string | number; maxResults?: string | number }
			}
			responses: responses55
		}
	}
	"/rest/api/2/user/assignable/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-assignable-search-get */
			json: true
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
	"/rest/api/2/user/bulk": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-bulk-get */
			json: true
			parameters: {
				query: {
					startAt?: string | number
					maxResults?: string | number
					username?: string | readonly string[]
					key?: string | readonly string[]
					accountId: (string | number) | readonly (string | number)[]
				}
			}
			responses: { 200: response38 }
		}
	}
	"/rest/api/2/user/bulk/migration": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-bulk-migration-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; username?: string | readonly string[]; key?: string | readonly string[] } }
			responses: { 200: json<schemas["UserMigrationBean"][]> }
		}
	}
	"/rest/api/2/user/columns": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-columns-get */
			json: true
			parameters: parameters46
			responses: responses23
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-columns-put */
			json: true
			parameters: { query?: { accountId?: string | number } }
			requestBody: { content: { "*/*": schemas["UserColumnRequestBody"]; "multipart/form-data": schemas["UserColumnRequestBody"] } }
			responses: responses2
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-columns-delete */
			json: true
			parameters: parameters46
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/email": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-email-get */
			json: true
			parameters: { query: { accountId: string | number } }
			responses: responses56
		}
	}
	"/rest/api/2/user/email/bulk": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-email-bulk-get */
			json: true
			parameters: { query: { accountId: (string | number) | readonly (string | number)[] } }
			responses: responses56
		}
	}
	"/rest/api/2/user/groups": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-user-groups-get */
			json: true
			parameters: parameters45
			responses: { 200: json<schemas["GroupName"][]> }
		}
	}
	"/rest/api/2/user/permission/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-permission-search-get */
			json: true
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
			responses: responses55
		}
	}
	"/rest/api/2/user/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-picker-get */
			json: true
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
			responses: { 200: json<schemas["FoundUsers"]> }
		}
	}
	"/rest/api/2/user/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-properties/#api-rest-api-2-user-properties-get */
			json: true
			parameters: { query?: query6 }
			responses: responses3
		}
	}
	"/rest/api/2/user/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-properties/#api-rest-api-2-user-properties-propertykey-get */
			json: true
			parameters: parameters47
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-properties/#api-rest-api-2-user-properties-propertykey-put */
			json: true
			parameters: parameters47
			requestBody: response2
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-properties/#api-rest-api-2-user-properties-propertykey-delete */
			json: true
			parameters: parameters47
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-search-get */
			json: true
			parameters: {
				query?: { query?: string; username?: string; accountId?: string | number; startAt?: string | number; maxResults?: string | number; property?: string }
			}
			responses: responses55
		}
	}
	"/rest/api/2/user/search/query": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-search-query-get */
			json: true
			parameters: { query: { query: string; startAt?: string | number; maxResults?: string | number } }
			responses: { 200: response38; 400: response1; 401: response1; 403: response1; 408: response1 }
		}
	}
	"/rest/api/2/user/search/query/key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-search-query-key-get */
			json: true
			parameters: { query: { query: string; startAt?: string | number; maxResult?: string | number } }
			responses: { 200: json<schemas["PageBeanUserKey"]>; 400: response1; 401: response1; 403: response1; 408: response1 }
		}
	}
	"/rest/api/2/user/viewissue/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-user-search/#api-rest-api-2-user-viewissue-search-get */
			json: true
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
	"/rest/api/2/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-users-get */
			json: true
			parameters: parameters44
			responses: responses55
		}
	}
	"/rest/api/2/users/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-users/#api-rest-api-2-users-search-get */
			json: true
			parameters: parameters44
			responses: responses55
		}
	}
	"/rest/api/2/version": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-post */
			json: true
			requestBody: body22
			responses: { 201: json<schemas["Version"]> }
		}
	}
	"/rest/api/2/version/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-get */
			json: true
			parameters: parameters15
			responses: responses57
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-put */
			json: true
			parameters: parameters1
			requestBody: body22
			responses: responses57
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-delete */
			json: true
			parameters: { query?: { moveFixIssuesTo?: string; moveAffectedIssuesTo?: string }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/version/{id}/mergeto/{moveIssuesTo}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-mergeto-moveissuesto-put */
			json: true
			parameters: { path: { id: string | number; moveIssuesTo: string | number } }
			responses: responses1
		}
	}
	"/rest/api/2/version/{id}/move": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-move-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["VersionMoveBean"]>
			responses: responses57
		}
	}
	"/rest/api/2/version/{id}/relatedIssueCounts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-relatedissuecounts-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["VersionIssueCounts"]> }
		}
	}
	"/rest/api/2/version/{id}/relatedwork": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-relatedwork-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["VersionRelatedWork"][]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-relatedwork-put */
			json: true
			parameters: parameters1
			requestBody: body23
			responses: { 200: response40 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-relatedwork-post */
			json: true
			parameters: parameters1
			requestBody: body23
			responses: { 201: response40 }
		}
	}
	"/rest/api/2/version/{id}/removeAndSwap": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-removeandswap-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["DeleteAndReplaceVersionBean"]>
			responses: responses1
		}
	}
	"/rest/api/2/version/{id}/unresolvedIssueCount": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-id-unresolvedissuecount-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["VersionUnresolvedIssuesCount"]> }
		}
	}
	"/rest/api/2/version/{versionId}/relatedwork/{relatedWorkId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-project-versions/#api-rest-api-2-version-versionid-relatedwork-relatedworkid-delete */
			json: true
			parameters: { path: { versionId: string | number; relatedWorkId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/webhook": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-webhooks/#api-rest-api-2-webhook-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["PageBeanWebhook"]>; 400: response1; 403: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-webhooks/#api-rest-api-2-webhook-post */
			json: true
			requestBody: json<schemas["WebhookRegistrationDetails"]>
			responses: { 200: json<schemas["ContainerForRegisteredWebhooks"]>; 400: response1; 403: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-webhooks/#api-rest-api-2-webhook-delete */
			json: true
			requestBody: body24
			responses: { 202: {}; 400: response1; 403: response1 }
		}
	}
	"/rest/api/2/webhook/failed": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-webhooks/#api-rest-api-2-webhook-failed-get */
			json: true
			parameters: { query?: { maxResults?: string | number; after?: string | number; failedAfter?: string | number } }
			responses: { 200: json<schemas["FailedWebhooks"]>; 400: response1; 403: response1 }
		}
	}
	"/rest/api/2/webhook/refresh": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-webhooks/#api-rest-api-2-webhook-refresh-put */
			json: true
			requestBody: body24
			responses: { 200: json<schemas["WebhooksExpirationDate"]>; 400: response1; 403: response1 }
		}
	}
	"/rest/api/2/workflow/history": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-history-post */
			json: true
			requestBody: json<schemas["WorkflowHistoryReadRequest"]>
			responses: { 200: json<schemas["WorkflowHistoryReadResponseDTO"]> }
		}
	}
	"/rest/api/2/workflow/history/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-history-list-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["WorkflowHistoryListRequest"]>
			responses: { 200: json<schemas["WorkflowHistoryListResponseDTO"]> }
		}
	}
	"/rest/api/2/workflow/rule/config": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-transition-rules/#api-rest-api-2-workflow-rule-config-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanWorkflowTransitionRules"]>; 400: response1; 403: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-transition-rules/#api-rest-api-2-workflow-rule-config-put */
			json: true
			requestBody: json<schemas["WorkflowTransitionRulesUpdate"]>
			responses: responses58
		}
	}
	"/rest/api/2/workflow/rule/config/delete": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-transition-rules/#api-rest-api-2-workflow-rule-config-delete-put */
			json: true
			requestBody: json<schemas["WorkflowsWithTransitionRulesDetails"]>
			responses: responses58
		}
	}
	"/rest/api/2/workflow/search": {
		get: {
			/** @deprecated `GET /rest/api/2/workflows/search` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-search-get */
			json: true
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
			responses: { 200: json<schemas["PageBeanWorkflow"]>; 403: response1 }
		}
	}
	"/rest/api/2/workflow/{entityId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-entityid-delete */
			json: true
			parameters: { path: { entityId: string | number } }
			responses: responses14
		}
	}
	"/rest/api/2/workflow/{workflowId}/project/{projectId}/issueTypeUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-workflowid-project-projectid-issuetypeusages-get */
			json: true
			parameters: { query?: query11; path: { workflowId: string | number; projectId: string | number } }
			responses: { 200: json<schemas["WorkflowProjectIssueTypeUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/workflow/{workflowId}/projectUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-workflowid-projectusages-get */
			json: true
			parameters: parameters48
			responses: { 200: json<schemas["WorkflowProjectUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/workflow/{workflowId}/workflowSchemes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflow-workflowid-workflowschemes-get */
			json: true
			parameters: parameters48
			responses: { 200: json<schemas["WorkflowSchemeUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/workflows": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-post */
			json: true
			requestBody: json<schemas["WorkflowReadRequest"]>
			responses: { 200: json<schemas["WorkflowReadResponse"]> }
		}
	}
	"/rest/api/2/workflows/capabilities": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-capabilities-get */
			json: true
			parameters: { query?: { workflowId?: string | number; projectId?: string | number; issueTypeId?: string | number } }
			responses: { 200: json<schemas["WorkflowCapabilities"]> }
		}
	}
	"/rest/api/2/workflows/create": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-create-post */
			json: true
			requestBody: json<schemas["WorkflowCreateRequest"]>
			responses: { 200: json<schemas["WorkflowCreateResponse"]> }
		}
	}
	"/rest/api/2/workflows/create/validation": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-create-validation-post */
			json: true
			requestBody: json<schemas["WorkflowCreateValidateRequest"]>
			responses: responses59
		}
	}
	"/rest/api/2/workflows/defaultEditor": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-defaulteditor-get */
			json: true
			responses: { 200: json<schemas["DefaultWorkflowEditorResponse"]> }
		}
	}
	"/rest/api/2/workflows/preview": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-preview-post */
			json: true
			requestBody: json<schemas["WorkflowPreviewRequest"]>
			responses: { 200: json<schemas["WorkflowPreviewResponse"]> }
		}
	}
	"/rest/api/2/workflows/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-search-get */
			json: true
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
			responses: { 200: json<schemas["WorkflowSearchResponse"]> }
		}
	}
	"/rest/api/2/workflows/update": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-update-post */
			json: true
			requestBody: json<schemas["WorkflowUpdateRequest"]>
			responses: { 200: json<schemas["WorkflowUpdateResponse"]> }
		}
	}
	"/rest/api/2/workflows/update/validation": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflows/#api-rest-api-2-workflows-update-validation-post */
			json: true
			requestBody: json<schemas["WorkflowUpdateValidateRequestBean"]>
			responses: responses59
		}
	}
	"/rest/api/2/workflowscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["PageBeanWorkflowScheme"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-post */
			json: true
			requestBody: body25
			responses: responses60
		}
	}
	"/rest/api/2/workflowscheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-project-associations/#api-rest-api-2-workflowscheme-project-get */
			json: true
			parameters: { query: { projectId: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["ContainerOfWorkflowSchemeAssociations"]>; 400: response2; 403: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-project-associations/#api-rest-api-2-workflowscheme-project-put */
			json: true
			requestBody: json<schemas["WorkflowSchemeProjectAssociation"]>
			responses: responses13
		}
	}
	"/rest/api/2/workflowscheme/project/switch": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-project-switch-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeProjectSwitchBean"]>
			responses: { 303: response29; 409: response2 }
		}
	}
	"/rest/api/2/workflowscheme/read": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-read-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeReadRequest"]>
			responses: { 200: json<schemas["WorkflowSchemeReadResponse"][]> }
		}
	}
	"/rest/api/2/workflowscheme/update": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-update-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeUpdateRequest"]>
			responses: { 200: response2; 303: response29 }
		}
	}
	"/rest/api/2/workflowscheme/update/mappings": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-update-mappings-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeUpdateRequiredMappingsRequest"]>
			responses: { 200: json<schemas["WorkflowSchemeUpdateRequiredMappingsResponse"]> }
		}
	}
	"/rest/api/2/workflowscheme/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-get */
			json: true
			parameters: parameters49
			responses: responses61
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-put */
			json: true
			parameters: parameters1
			requestBody: body25
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/2/workflowscheme/{id}/createdraft": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-createdraft-post */
			json: true
			parameters: parameters1
			responses: responses60
		}
	}
	"/rest/api/2/workflowscheme/{id}/default": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-default-get */
			json: true
			parameters: parameters49
			responses: responses62
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-default-put */
			json: true
			parameters: parameters1
			requestBody: body26
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-default-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path1 }
			responses: responses61
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-get */
			json: true
			parameters: parameters1
			responses: responses61
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-put */
			json: true
			parameters: parameters1
			requestBody: body25
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/default": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-default-get */
			json: true
			parameters: parameters1
			responses: responses62
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-default-put */
			json: true
			parameters: parameters1
			requestBody: body26
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-default-delete */
			json: true
			parameters: parameters1
			responses: responses61
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-issuetype-issuetype-get */
			json: true
			parameters: parameters50
			responses: responses63
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-issuetype-issuetype-put */
			json: true
			parameters: parameters50
			requestBody: body27
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-issuetype-issuetype-delete */
			json: true
			parameters: parameters50
			responses: responses61
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/publish": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-publish-post */
			json: true
			parameters: { query?: { validateOnly?: boolean | ("true" | "false") }; path: path1 }
			requestBody: json<schemas["PublishDraftWorkflowScheme"]>
			responses: { 204: {}; 303: response29; 400: response2; 404: response2 }
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/workflow": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-workflow-get */
			json: true
			parameters: { query?: { workflowName?: string }; path: path1 }
			responses: responses64
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-workflow-put */
			json: true
			parameters: parameters51
			requestBody: body28
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-scheme-drafts/#api-rest-api-2-workflowscheme-id-draft-workflow-delete */
			json: true
			parameters: parameters51
			responses: { 200: {} }
		}
	}
	"/rest/api/2/workflowscheme/{id}/issuetype/{issueType}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-issuetype-issuetype-get */
			json: true
			parameters: { query?: { returnDraftIfExists?: boolean | ("true" | "false") }; path: path22 }
			responses: responses63
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-issuetype-issuetype-put */
			json: true
			parameters: parameters50
			requestBody: body27
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-issuetype-issuetype-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path22 }
			responses: responses61
		}
	}
	"/rest/api/2/workflowscheme/{id}/workflow": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-workflow-get */
			json: true
			parameters: { query?: { workflowName?: string; returnDraftIfExists?: boolean | ("true" | "false") }; path: path1 }
			responses: responses64
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-workflow-put */
			json: true
			parameters: parameters51
			requestBody: body28
			responses: responses61
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-id-workflow-delete */
			json: true
			parameters: { query: { workflowName: string; updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path1 }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/workflowscheme/{workflowSchemeId}/projectUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-workflow-schemes/#api-rest-api-2-workflowscheme-workflowschemeid-projectusages-get */
			json: true
			parameters: { query?: query11; path: { workflowSchemeId: string | number } }
			responses: { 200: json<schemas["WorkflowSchemeProjectUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/2/worklog/deleted": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-worklog-deleted-get */
			json: true
			parameters: { query?: { since?: string | number } }
			responses: responses65
		}
	}
	"/rest/api/2/worklog/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-worklog-list-post */
			json: true
			parameters: parameters2
			requestBody: body15
			responses: { 200: json<schemas["Worklog"][]> }
		}
	}
	"/rest/api/2/worklog/updated": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-worklogs/#api-rest-api-2-worklog-updated-get */
			json: true
			parameters: { query?: { since?: string | number; expand?: string } }
			responses: responses65
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-get */
			json: true
			parameters: { path: { addonKey: string | number } }
			responses: { 200: response11; 401: response41 }
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-get */
			json: true
			parameters: parameters52
			responses: { 200: response12; 400: response41; 401: response41; 404: response41 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-put */
			json: true
			parameters: parameters52
			requestBody: response2
			responses: { 200: response41; 201: response41; 400: response41; 401: response41; 403: response41 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-delete */
			json: true
			parameters: parameters52
			responses: { 204: {}; 400: response41; 401: response41; 403: response41; 404: response41 }
		}
	}
	"/rest/atlassian-connect/1/app/module/dynamic": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-get */
			json: true
			responses: { 200: response42; 401: response43 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-post */
			json: true
			requestBody: response42
			responses: { 200: {}; 400: response43; 401: response43 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-delete */
			json: true
			parameters: { query?: { moduleKey?: string | readonly string[] } }
			responses: { 204: {}; 401: response43 }
		}
	}
	"/rest/atlassian-connect/1/migration/field": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-migration/#api-rest-atlassian-connect-1-migration-field-put */
			json: true
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: json<schemas["ConnectCustomFieldValues"]>
			responses: responses2
		}
	}
	"/rest/atlassian-connect/1/migration/properties/{entityType}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-migration/#api-rest-atlassian-connect-1-migration-properties-entitytype-put */
			json: true
			parameters: {
				header: { "Atlassian-Transfer-Id": string }
				path: {
					entityType: "IssueProperty" | "CommentProperty" | "DashboardItemProperty" | "IssueTypeProperty" | "ProjectProperty" | "UserProperty" | "WorklogProperty" | "BoardProperty" | "SprintProperty"
				}
			}
			requestBody: json<schemas["EntityPropertyDetails"][]>
			responses: { 200: {} }
		}
	}
	"/rest/atlassian-connect/1/migration/workflow/rule/search": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-migration/#api-rest-atlassian-connect-1-migration-workflow-rule-search-post */
			json: true
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: json<schemas["WorkflowRulesSearch"]>
			responses: { 200: json<schemas["WorkflowRulesSearchDetails"]> }
		}
	}
	"/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-migration-of-connect-modules-to-forge/#api-rest-atlassian-connect-1-migration-connectkey-jiraissuefieldskey-task-get */
			json: true
			parameters: parameters53
			responses: { 200: json<schemas["TaskProgress"]>; 401: response41; 404: response41 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-migration-of-connect-modules-to-forge/#api-rest-atlassian-connect-1-migration-connectkey-jiraissuefieldskey-task-post */
			json: true
			parameters: parameters53
			responses: { 202: {}; 401: response41; 404: response41; 409: response41 }
		}
	}
	"/rest/atlassian-connect/1/service-registry": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-service-registry/#api-rest-atlassian-connect-1-service-registry-get */
			json: true
			parameters: { query: { serviceIds: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["ServiceRegistry"][]> }
		}
	}
	"/rest/forge/1/app/properties": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-forge-1-app-properties-get */
			json: true
			responses: { 200: { content: { "application/json": { keys?: { key?: string; self?: string }[] } } }; 403: response2 }
		}
	}
	"/rest/forge/1/app/properties/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-get */
			json: true
			parameters: parameters17
			responses: { 200: { content: { "application/json": { key?: string; value?: unknown } } }; 400: response41; 403: response2; 404: response41 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-put */
			json: true
			parameters: parameters17
			requestBody: response2
			responses: { 200: response41; 201: response41; 400: response41; 403: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-delete */
			json: true
			parameters: parameters17
			responses: { 204: {}; 400: response41; 403: response2; 404: response41 }
		}
	}
	"/rest/internal/api/latest/worklog/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-other-operations/#api-rest-internal-api-latest-worklog-bulk-post */
			json: true
			requestBody: json<schemas["BulkWorklogKeyRequestBean"]>
			responses: { 200: json<schemas["BulkWorklogKeyResponseBean"]> }
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
			cardLayout?: schemas["CardLayout"]
			cardLayouts?: schemas["CardLayoutField"][]
			columns?: schemas["BoardColumnPayload"][]
			/** @deprecated */
			features?: schemas["BoardFeaturePayload"][]
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			quickFilters?: schemas["QuickFilterPayload"][]
			supportsSprint?: boolean
			swimlanes?: schemas["SwimlanesPayload"]
			workingDaysConfig?: schemas["WorkingDaysConfig"]
		}
		BoardsPayload: { boards?: schemas["BoardPayload"][] } | null
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
		BulkIssueResults: { readonly issueErrors?: schemas["IssueError"][]; readonly issues?: schemas["IssueBean"][] }
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
			readonly author?: schemas["UserDetails"]
			body?: string
			readonly created?: string
			readonly id?: string
			readonly jsdAuthorCanSeeRequest?: boolean
			readonly jsdPublic?: boolean
			properties?: schemas["EntityProperty"][]
			readonly renderedBody?: string
			readonly self?: string
			readonly updateAuthor?: schemas["UserDetails"]
			readonly updated?: string
			visibility?: schemas["Visibility"]
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
		CreateFieldAssociationSchemeLinksBean: { associations?: string; projects?: string }
		CreateFieldAssociationSchemeRequest: { description?: string; name: string }
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
		CreateUpdateRoleRequestBean: { description?: string; name?: string }
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
		CustomFieldContextDefaultValueForgeStringField: { contextId: string; text?: string; type: "forge.string" }
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
		CustomFieldContextUpdateDetails: { description?: string; name?: string }
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
			boardFeatures?: schemas["BoardFeaturesPayload"]
			boards?: schemas["BoardsPayload"]
			field?: schemas["FieldCapabilityPayload"]
			issueType?: schemas["IssueTypeProjectCreatePayload"]
			notification?: schemas["NotificationSchemePayload"]
			permissionScheme?: schemas["PermissionPayloadDTO"]
			project?: schemas["ProjectPayload"]
			role?: schemas["RolesCapabilityPayload"]
			scope?: schemas["ScopePayload"]
			security?: schemas["SecuritySchemePayload"]
			workflow?: schemas["WorkflowCapabilityPayload"]
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
		DeleteFieldAssociationSchemeResponse: { deleted?: boolean; id?: string }
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
			lastUsed?: schemas["FieldLastUsed"]
			name: string
			projectsCount?: number
			schema: schemas["JsonTypeBean"]
			screensCount?: number
			searcherKey?: string
			stableId?: string
			typeDisplayName?: string
		}
		FieldAssociationItemPayload: JiraV3["schemas"]["FieldAssociationItemPayload"]
		FieldAssociationParameters: { description?: string; isRequired: boolean }
		FieldAssociationSchemeFieldSearchResult: {
			allowedOperations?: string[]
			fieldId?: string
			parameters?: schemas["SearchResultFieldParameters"]
			restrictedToWorkTypes?: string[]
			workTypeParameters?: schemas["SearchResultWorkTypeParameters"][]
		}
		FieldAssociationSchemeLinks: JiraV3["schemas"]["FieldAssociationSchemeLinks"]
		FieldAssociationSchemeLinksBean: { associations?: string; projects?: string }
		FieldAssociationSchemeMatchedFilters: { projectIds?: number[]; query?: string }
		FieldAssociationSchemeProjectSearchResult: JiraV3["schemas"]["FieldAssociationSchemeProjectSearchResult"]
		FieldAssociationsRequest: JiraV3["schemas"]["FieldAssociationsRequest"]
		FieldCapabilityPayload: JiraV3["schemas"]["FieldCapabilityPayload"]
		FieldChangedClause: JiraV3["schemas"]["FieldChangedClause"]
		FieldConfiguration: JiraV3["schemas"]["FieldConfiguration"]
		FieldConfigurationDetails: { description?: string; name: string }
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
		FieldsSchemeItemParameter: { description?: string; isRequired?: boolean }
		FieldsSchemeItemWorkTypeParameter: { description?: string; isRequired?: boolean; workTypeId?: string | number }
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
		GetCrossProjectReleaseResponse: { name?: string; releaseIds?: number[] }
		GetCustomFieldResponse: JiraV3["schemas"]["GetCustomFieldResponse"]
		GetDateFieldResponse: JiraV3["schemas"]["GetDateFieldResponse"]
		GetExclusionRulesResponse: JiraV3["schemas"]["GetExclusionRulesResponse"]
		GetFieldAssociationParametersResponse: {
			fieldId: string
			parameters?: schemas["FieldAssociationParameters"]
			workTypeParameters?: schemas["WorkTypeParameters"][]
		}
		GetFieldAssociationSchemeByIdResponse: {
			description?: string
			id?: string
			isDefault?: boolean
			links?: schemas["FieldAssociationSchemeLinks"]
			name?: string
		}
		GetFieldAssociationSchemeResponse: JiraV3["schemas"]["GetFieldAssociationSchemeResponse"]
		GetIssueSourceResponse: JiraV3["schemas"]["GetIssueSourceResponse"]
		GetPermissionHolderResponse: JiraV3["schemas"]["GetPermissionHolderResponse"]
		GetPermissionResponse: JiraV3["schemas"]["GetPermissionResponse"]
		GetPlanOnlyTeamResponse: JiraV3["schemas"]["GetPlanOnlyTeamResponse"]
		GetPlanResponse: JiraV3["schemas"]["GetPlanResponse"]
		GetPlanResponseForPage: JiraV3["schemas"]["GetPlanResponseForPage"]
		GetProjectsWithFieldSchemesResponse: { projectId?: number; schemeId?: number }
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
			readonly changelog?: schemas["PageOfChangelogs"]
			readonly editmeta?: schemas["IssueUpdateMetadata"]
			readonly expand?: string
			fields?: schemas["IssueFields"]
			fieldsToInclude?: schemas["IncludedFields"]
			readonly id?: string
			readonly key?: string
			readonly names?: { [key: string]: string }
			readonly operations?: schemas["Operations"]
			readonly properties?: { [key: string]: unknown }
			readonly renderedFields?: { [key: string]: unknown }
			readonly schema?: { [key: string]: schemas["JsonTypeBean"] }
			readonly self?: string
			readonly transitions?: schemas["IssueTransition"][]
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
			inwardIssue: schemas["LinkedIssue"]
			outwardIssue: schemas["LinkedIssue"]
			readonly self?: string
			type: schemas["IssueLinkType"]
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
		IssueTypeScreenSchemeUpdateDetails: { description?: string; name?: string }
		IssueTypeScreenSchemesProjects: JiraV3["schemas"]["IssueTypeScreenSchemesProjects"]
		IssueTypeToContextMapping: JiraV3["schemas"]["IssueTypeToContextMapping"]
		IssueTypeUpdateBean: JiraV3["schemas"]["IssueTypeUpdateBean"]
		IssueTypeWithStatus: JiraV3["schemas"]["IssueTypeWithStatus"]
		IssueTypeWorkflowMapping: JiraV3["schemas"]["IssueTypeWorkflowMapping"]
		IssueTypesWorkflowMapping: JiraV3["schemas"]["IssueTypesWorkflowMapping"]
		IssueUpdateDetails: {
			fields?: schemas["IssueFieldsRequest"]
			historyMetadata?: schemas["HistoryMetadataRequest"]
			properties?: schemas["EntityProperty"][]
			transition?: schemas["IssueTransitionRequest"]
			update?: { [key: string]: schemas["FieldUpdateOperation"][] }
		}
		IssueUpdateMetadata: JiraV3["schemas"]["IssueUpdateMetadata"]
		IssuesAndJQLQueries: JiraV3["schemas"]["IssuesAndJQLQueries"]
		IssuesJqlMetaDataBean: JiraV3["schemas"]["IssuesJqlMetaDataBean"]
		IssuesMetaBean: JiraV3["schemas"]["IssuesMetaBean"]
		IssuesUpdateBean: { issueUpdates?: schemas["IssueUpdateDetails"][] }
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
		JiraExpressionsComplexityValueBean: { limit: number; value: number }
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
		LegacyJackson1ListAttachment: schemas["Attachment"][]
		LegacyJackson1ListColumnItem: schemas["ColumnItem"][]
		LegacyJackson1ListIssueEvent: schemas["IssueEvent"][]
		LegacyJackson1ListIssueTypeWithStatus: schemas["IssueTypeWithStatus"][]
		LegacyJackson1ListProject: schemas["Project"][]
		LegacyJackson1ListProjectComponent: schemas["ProjectComponent"][]
		LegacyJackson1ListProjectRoleDetails: schemas["ProjectRoleDetails"][]
		LegacyJackson1ListProjectType: schemas["ProjectType"][]
		LegacyJackson1ListUserMigrationBean: schemas["UserMigrationBean"][]
		LegacyJackson1ListVersion: schemas["Version"][]
		LegacyJackson1ListWorklog: schemas["Worklog"][]
		License: JiraV3["schemas"]["License"]
		LicenseMetric: JiraV3["schemas"]["LicenseMetric"]
		LicensedApplication: JiraV3["schemas"]["LicensedApplication"]
		LinkGroup: JiraV3["schemas"]["LinkGroup"]
		LinkIssueRequestJsonBean: {
			comment?: schemas["CommentRequest"]
			inwardIssue: schemas["LinkedIssueRequest"]
			outwardIssue: schemas["LinkedIssueRequest"]
			type: schemas["IssueLinkTypeRequest"]
		}
		LinkedIssue: { readonly fields?: schemas["IssueFields"]; id?: string; key?: string; readonly self?: string }
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
		NotificationSchemeAndProjectMappingJsonBean: { notificationSchemeId?: string; projectId?: string }
		NotificationSchemeEvent: JiraV3["schemas"]["NotificationSchemeEvent"]
		NotificationSchemeEventDetails: JiraV3["schemas"]["NotificationSchemeEventDetails"]
		NotificationSchemeEventIDPayload: { id?: string | number }
		NotificationSchemeEventPayload: JiraV3["schemas"]["NotificationSchemeEventPayload"]
		NotificationSchemeEventTypeId: { id: string | number }
		NotificationSchemeId: JiraV3["schemas"]["NotificationSchemeId"]
		NotificationSchemeNotificationDetails: { notificationType: string; parameter?: string }
		NotificationSchemeNotificationDetailsPayload: { notificationType?: string; parameter?: string }
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
			readonly values: schemas["FieldAssociationSchemeFieldSearchResult"][]
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
			readonly values: schemas["Comment"][]
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
			readonly values: schemas["Field"][]
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
			readonly comments: schemas["Comment"][]
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
			readonly worklogs: schemas["Worklog"][]
		} & { [key: string]: unknown }
		PageWithCursorGetPlanResponseForPage: JiraV3["schemas"]["PageWithCursorGetPlanResponseForPage"]
		PageWithCursorGetTeamResponseForPage: JiraV3["schemas"]["PageWithCursorGetTeamResponseForPage"]
		PagedListUserDetailsApplicationUser: JiraV3["schemas"]["PagedListUserDetailsApplicationUser"]
		PaginatedResponseComment: { maxResults?: number; results?: schemas["Comment"][]; startAt?: number; total?: number }
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
		ProjectCustomTemplateCreateRequestDTO: { details?: schemas["CustomTemplatesProjectDetails"]; template?: schemas["CustomTemplateRequestDTO"] }
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
			readonly scope?: schemas["Scope"]
			readonly self?: string
			translatedName?: string
			readonly type?: "DEFAULT" | "GUEST_ROLE" | (string & {})
		}
		ProjectRoleGroup: JiraV3["schemas"]["ProjectRoleGroup"]
		ProjectRoleUser: { readonly accountId?: string }
		ProjectScopeBean: JiraV3["schemas"]["ProjectScopeBean"]
		ProjectTemplateKey: { key?: string; uuid?: string }
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
		RemoveFieldParametersResultError: { code?: string; message?: string }
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
			defaultActors?: schemas["ProjectCreateResourceIdentifier"][]
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			type?: "HIDDEN" | "VIEWABLE" | "EDITABLE" | "GUEST"
		}
		RolesCapabilityPayload: { roleToProjectActors?: { [key: string]: schemas["ProjectCreateResourceIdentifier"][] }; roles?: schemas["RolePayload"][] } | null
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
			readonly issues: schemas["IssueBean"][]
			readonly names?: { [key: string]: string }
			readonly nextPageToken?: string
			readonly schema?: { [key: string]: schemas["JsonTypeBean"] }
		}
		SearchAutoCompleteFilter: JiraV3["schemas"]["SearchAutoCompleteFilter"]
		SearchRequestBean: JiraV3["schemas"]["SearchRequestBean"]
		SearchResultFieldParameters: { description?: string; isRequired?: boolean }
		SearchResultWorkTypeParameters: { description?: string; isRequired?: boolean; workTypeId?: string }
		SearchResults: {
			readonly expand?: string
			readonly issues: schemas["IssueBean"][]
			readonly maxResults: number
			readonly names?: { [key: string]: string }
			readonly schema?: { [key: string]: schemas["JsonTypeBean"] }
			readonly startAt: number
			readonly total: number
			readonly warningMessages?: string[]
		}
		SecurityLevel: JiraV3["schemas"]["SecurityLevel"]
		SecurityLevelMember: JiraV3["schemas"]["SecurityLevelMember"]
		SecurityLevelMemberPayload: JiraV3["schemas"]["SecurityLevelMemberPayload"]
		SecurityLevelPayload: { description?: string; isDefault?: true | false; name?: string; securityLevelMembers?: schemas["SecurityLevelMemberPayload"][] }
		SecurityScheme: JiraV3["schemas"]["SecurityScheme"]
		SecuritySchemeId: JiraV3["schemas"]["SecuritySchemeId"]
		SecuritySchemeLevelBean: JiraV3["schemas"]["SecuritySchemeLevelBean"]
		SecuritySchemeLevelMemberBean: { parameter?: string; type: string }
		SecuritySchemeMembersRequest: JiraV3["schemas"]["SecuritySchemeMembersRequest"]
		SecuritySchemePayload: {
			description?: string
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			securityLevels?: schemas["SecurityLevelPayload"][]
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
		SimpleApplicationPropertyBean: { id?: string | number; value?: string }
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
		SuggestedMappingsForPrioritiesRequestBean: { add?: number[]; remove?: number[] }
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
		TransitionScreenDetails: { id: string; name?: string }
		TransitionUpdateDTO: JiraV3["schemas"]["TransitionUpdateDTO"]
		Transitions: JiraV3["schemas"]["Transitions"]
		UiModificationContextDetails: JiraV3["schemas"]["UiModificationContextDetails"]
		UiModificationDetails: JiraV3["schemas"]["UiModificationDetails"]
		UiModificationIdentifiers: JiraV3["schemas"]["UiModificationIdentifiers"]
		UnrestrictedUserEmail: JiraV3["schemas"]["UnrestrictedUserEmail"]
		UpdateCustomFieldDetails: JiraV3["schemas"]["UpdateCustomFieldDetails"]
		UpdateDefaultProjectClassificationBean: { id: string | number }
		UpdateDefaultScreenScheme: { screenSchemeId: string | number }
		UpdateFieldAssociationSchemeLinksBean: { associations?: string; projects?: string }
		UpdateFieldAssociationSchemeRequest: { description?: string; name?: string }
		UpdateFieldAssociationSchemeResponse: JiraV3["schemas"]["UpdateFieldAssociationSchemeResponse"]
		UpdateFieldAssociationsRequestItem: JiraV3["schemas"]["UpdateFieldAssociationsRequestItem"]
		UpdateFieldConfigurationSchemeDetails: { description?: string; name: string }
		UpdateFieldSchemeParametersPartialFailure: JiraV3["schemas"]["UpdateFieldSchemeParametersPartialFailure"]
		UpdateFieldSchemeParametersRequest: {
			parameters?: schemas["FieldsSchemeItemParameter"]
			schemeIds?: (string | number)[]
			workTypeParameters?: schemas["FieldsSchemeItemWorkTypeParameter"][]
		}
		UpdateFieldSchemeParametersResponse: JiraV3["schemas"]["UpdateFieldSchemeParametersResponse"]
		UpdateIssueSecurityLevelDetails: { description?: string; name?: string }
		UpdateIssueSecuritySchemeRequestBean: { description?: string; name?: string }
		UpdateNotificationSchemeDetails: { description?: string; name?: string }
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
		WorkTypeParameters: { description?: string; isRequired: boolean; workTypeId: number }
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
		WorkflowDocumentVersionBean: { id?: string; versionNumber?: number }
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
		WorkflowPreviewLayout: { x?: number; y?: number }
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
		WorkflowSchemeIdName: { id: string; name: string }
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
		WorkflowStatusLayoutPayload: { x?: number; y?: number }
		WorkflowStatusPayload: JiraV3["schemas"]["WorkflowStatusPayload"]
		WorkflowStatusUpdate: JiraV3["schemas"]["WorkflowStatusUpdate"]
		WorkflowTransition: { id: number; name: string }
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
			readonly author?: schemas["UserDetails"]
			comment?: string
			readonly created?: string
			readonly id?: string
			readonly issueId?: string
			properties?: schemas["EntityProperty"][]
			readonly self?: string
			started?: string
			timeSpent?: string
			timeSpentSeconds?: number
			readonly updateAuthor?: schemas["UserDetails"]
			readonly updated?: string
			visibility?: schemas["Visibility"]
		} & { [key: string]: unknown }
		WorklogCompositeKey: JiraV3["schemas"]["WorklogCompositeKey"]
		WorklogIdsRequestBean: { ids: (string | number)[] }
		WorklogKeyResult: JiraV3["schemas"]["WorklogKeyResult"]
		WorklogsMoveRequestBean: JiraV3["schemas"]["WorklogsMoveRequestBean"]
		WorkspaceDataPolicy: { readonly anyContentBlocked?: boolean }
		SystemFields: {
			summary?: string
			status?: schemas["StatusDetails"]
			statusCategory?: schemas["StatusCategory"]
			statuscategorychangedate?: string | null
			issuetype?: schemas["IssueTypeDetails"]
			project?: schemas["ProjectDetails"]
			parent?: schemas["LinkedIssue"]
			subtasks?: schemas["LinkedIssue"][]
			issuelinks?: schemas["IssueLink"][]
			priority?: schemas["Priority"] | null
			resolution?: schemas["Resolution"] | null
			resolutiondate?: string | null
			assignee?: schemas["UserDetails"] | null
			reporter?: schemas["UserDetails"] | null
			creator?: schemas["UserDetails"] | null
			labels?: string[]
			components?: schemas["ProjectComponent"][]
			versions?: schemas["Version"][]
			fixVersions?: schemas["Version"][]
			created?: string
			updated?: string
			duedate?: string | null
			lastViewed?: string | null
			description?: string | null
			environment?: string | null
			comment?: schemas["PageOfComments"]
			worklog?: schemas["PageOfWorklogs"]
			attachment?: schemas["Attachment"][]
			votes?: schemas["Votes"]
			watches?: schemas["Watchers"]
			security?: schemas["SecurityLevel"] | null
			timetracking?: schemas["TimeTrackingDetails"]
			timespent?: number | null
			timeestimate?: number | null
			timeoriginalestimate?: number | null
			aggregatetimespent?: number | null
			aggregatetimeestimate?: number | null
			aggregatetimeoriginalestimate?: number | null
			workratio?: number
			progress?: { progress: number; total: number; percent?: number }
			aggregateprogress?: { progress: number; total: number; percent?: number }
		}
		IssueFields: schemas["SystemFields"] & Partial<CustomFields> & { [key: string]: unknown }
		IssueFieldsRequest: {
			project?: unknown
			issuetype?: unknown
			parent?: unknown
			assignee?: unknown
			reporter?: unknown
			priority?: unknown
			components?: unknown
			fixVersions?: unknown
			versions?: unknown
			security?: unknown
			timetracking?: unknown
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
			properties?: schemas["EntityProperty"][]
			readonly renderedBody?: string
			readonly self?: string
			readonly updated?: string
			visibility?: schemas["VisibilityRequest"]
		}
		VisibilityRequest: JiraV3["schemas"]["VisibilityRequest"]
		WorklogRequest: {
			comment?: string
			readonly created?: string
			readonly id?: string | number
			readonly issueId?: string | number
			properties?: schemas["EntityProperty"][]
			readonly self?: string
			started?: string
			timeSpent?: string
			timeSpentSeconds?: number
			readonly updated?: string
			visibility?: schemas["VisibilityRequest"]
		}
		IssueTransitionRequest: JiraV3["schemas"]["IssueTransitionRequest"]
		HistoryMetadataRequest: JiraV3["schemas"]["HistoryMetadataRequest"]
		HistoryMetadataParticipantRequest: JiraV3["schemas"]["HistoryMetadataParticipantRequest"]
		RemoteObjectRequest: JiraV3["schemas"]["RemoteObjectRequest"]
		StatusRequest: JiraV3["schemas"]["StatusRequest"]
		IconRequest: JiraV3["schemas"]["IconRequest"]
		ApplicationRequest: { name?: string; type?: string }
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

type response1 = json<schemas["ErrorCollection"]>

type response2 = json<unknown>

type query1 = {
	id?: (string | number) | readonly (string | number)[]
	fieldContextId?: (string | number) | readonly (string | number)[]
	issueId?: string | number
	projectKeyOrId?: string | number
	issueTypeId?: string | number
	startAt?: string | number
	maxResults?: string | number
}

type query2 = { generateChangelog?: boolean | ("true" | "false"); generateAppEvents?: boolean | ("true" | "false") }

type responses1 = { 204: response32 }

type responses2 = { 200: response32 }

type response3 = json<schemas["ApplicationProperty"][]>

type parameters1 = { path: path15 }

type path1 = { id: string | number }

type parameters2 = { query?: { expand?: string } }

type responses3 = { 200: json<schemas["PropertyKeys"]> }

type parameters3 = { path: { commentId: string | number; propertyKey: string | number } }

type responses4 = { 200: json<schemas["EntityProperty"]> }

type responses5 = { 200: response32; 201: response32 }

type body1 = json<schemas["ProjectComponentRequest"]>

type responses6 = { 200: response4 }

type response5 = json<schemas["ErrorCollections"]>

type body2 = json<schemas["CreateFieldAssociationSchemeRequest"]>

type responses7 = {
	200: json<schemas["CreateFieldAssociationSchemeResponse"]>
	400: json<schemas["ErrorCollections"]>
	401: response32
	403: response32
	404: response32
}

type response6 = json<schemas["FieldSchemeToFieldsResponse"]>

type response7 = json<schemas["MinimalFieldSchemeToFieldsResponse"]>

type response8 = json<schemas["UpdateFieldSchemeParametersResponse"]>

type parameters4 = { query: { startAt?: string | number; maxResults?: string | number; projectId: (string | number) | readonly (string | number)[] } }

type response9 = json<schemas["FieldSchemeToProjectsResponse"]>

type response10 = json<schemas["TimeTrackingProvider"]>

type responses8 = { 200: json<schemas["TimeTrackingConfiguration"]> }

type body3 = json<schemas["DashboardDetails"]>

type responses9 = { 200: json<schemas["Dashboard"]>; 400: response33; 401: response33 }

type parameters5 = { path: { dashboardId: string | number; gadgetId: string | number } }

type response11 = json<schemas["PropertyKeys"]>

type parameters6 = { path: { dashboardId: string | number; itemId: string | number; propertyKey: string | number } }

type response12 = json<schemas["EntityProperty"]>

type responses10 = { 204: response32; 400: response33; 401: response33; 403: response33; 404: response33 }

type parameters7 = { query?: { extendAdminPermissions?: boolean | ("true" | "false") }; path: path15 }

type responses11 = { 200: json<schemas["Dashboard"]>; 400: response33; 401: response33; 404: response33 }

type body4 = json<schemas["FieldAssociationsRequest"]>

type responses12 = { 200: json<schemas["PageBeanField"]>; 400: response33; 403: response33 }

type parameters8 = { path: { fieldId: string | number } }

type responses13 = { 204: response32; 400: response32; 403: response32; 404: response32 }

type parameters9 = { query?: query13; path: { fieldId: string | number } }

type path2 = { fieldId: string | number }

type parameters10 = {
	query?: { contextId?: (string | number) | readonly (string | number)[]; startAt?: string | number; maxResults?: string | number }
	path: { fieldId: string | number }
}

type parameters11 = { path: path3 }

type body5 = json<schemas["IssueTypeIds"]>

type responses14 = { 204: {}; 400: response32; 403: response32; 404: response32 }

type responses15 = { 303: json<schemas["TaskProgressBeanRemoveOptionFromIssuesResult"]>; 403: response32 }

type body6 = json<schemas["ProjectIds"]>

type query5 = { startAt?: string | number; maxResults?: string | number }

type path4 = { fieldKey: string | number }

type responses16 = { 200: json<schemas["PageBeanIssueFieldOption"]> }

type responses17 = { 200: json<schemas["IssueFieldOption"]> }

type parameters12 = { query?: { startAt?: string | number; maxResults?: string | number; projectId?: string | number }; path: { fieldKey: string | number } }

type parameters13 = { path: path5 }

type responses18 = { 303: { content: content3 }; 400: response33; 401: response33; 403: response33; 404: response33; 409: response33 }

type responses19 = { 200: response32; 400: response33; 401: response33; 403: response33; 404: response33 }

type body7 = json<schemas["FieldConfigurationDetails"]>

type body8 = json<schemas["UpdateFieldConfigurationSchemeDetails"]>

type body9 = json<schemas["FilterRequest"]>

type responses20 = { 200: json<schemas["Filter"]> }

type responses21 = { 200: json<schemas["DefaultShareScope"]> }

type responses22 = { 200: json<schemas["Filter"][]> }

type parameters14 = { query?: query4; path: path15 }

type responses23 = { 200: response21 }

type parameters15 = { query?: { expand?: string }; path: path15 }

type response13 = json<schemas["SharePermission"][]>

type parameters16 = { path: { id: string | number; permissionId: string | number } }

type response14 = json<schemas["Group"]>

type body10 = json<schemas["IssueUpdateDetails"]>

type body11 = json<schemas["IssueArchivalSyncRequest"]>

type responses24 = { 200: json<schemas["IssueArchivalSyncResponse"]>; 400: response32; 401: response32; 403: response32; 412: response32 }

type response15 = json<string>

type response16 = json<schemas["CreatedIssues"]>

type path6 = { projectIdOrKey: string | number }

type parameters17 = { path: { propertyKey: string | number } }

type responses25 = { 303: {}; 400: response33; 401: response33 }

type path7 = { issueIdOrKey: string | number }

type parameters18 = { path: { issueIdOrKey: string | number } }

type query7 = { expand?: string }

type body12 = json<schemas["CommentRequest"]>

type parameters19 = { query?: { expand?: string }; path: { issueIdOrKey: string | number; id: string | number } }

type responses26 = { 200: json<schemas["Comment"]> }

type path8 = { issueIdOrKey: string | number; id: string | number }

type parameters20 = { path: { issueIdOrKey: string | number; propertyKey: string | number } }

type body13 = json<schemas["RemoteIssueLinkRequest"]>

type response18 = json<schemas["RemoteIssueLinkIdentifies"]>

type parameters21 = { path: { issueIdOrKey: string | number; linkId: string | number } }

type responses27 = { 204: response32; 400: response32 }

type body14 = json<schemas["WorklogRequest"]>

type parameters22 = {
	query?: { adjustEstimate?: "leave" | "auto"; overrideEditableFlag?: boolean | ("true" | "false") }
	path: { issueIdOrKey: string | number }
}

type body15 = json<schemas["WorklogIdsRequestBean"]>

type responses28 = { 200: json<schemas["Worklog"]> }

type parameters23 = { path: { issueIdOrKey: string | number; worklogId: string | number; propertyKey: string | number } }

type body16 = json<schemas["IssueLinkTypeRequest"]>

type path9 = { issueLinkTypeId: string | number }

type responses29 = { 200: response17 }

type responses30 = { 200: json<schemas["SecurityScheme"]> }

type parameters24 = { path: { schemeId: string | number } }

type parameters25 = { path: path10 }

type responses31 = { 200: json<schemas["IssueTypeDetails"][]> }

type responses32 = { 200: response19 }

type responses33 = { 201: json<schemas["Avatar"]> }

type parameters26 = { path: { issueTypeId: string | number; propertyKey: string | number } }

type parameters27 = { path: { issueTypeSchemeId: string | number } }

type parameters28 = { path: { issueTypeScreenSchemeId: string | number } }

type responses34 = { 200: json<schemas["JQLReferenceData"]> }

type response22 = json<schemas["JqlFunctionPrecomputationUpdateErrorResponse"]>

type parameters29 = { query?: query13 }

type response23 = json<schemas["LicenseMetric"]>

type responses35 = { 200: json<string> }

type response24 = json<schemas["User"]>

type responses36 = { 200: json<schemas["NotificationScheme"]> }

type body17 = json<schemas["PermissionSchemeRequest"]>

type parameters30 = { query?: { expand?: string }; path: { schemeId: string | number } }

type responses37 = { 200: response20 }

type response26 = json<schemas["PermissionGrant"]>

type path12 = { schemeId: string | number; permissionId: string | number }

type query8 = { useGroupId?: boolean | ("true" | "false") }

type path13 = { planId: string | number }

type header1 = { "Content-Type": "application/json-patch+json" }

type body18 = {
	content: { "application/json-patch+json": { op: "add" | "remove" | "replace" | "move" | "copy" | "test"; path: string; from?: string; value?: unknown }[] }
}

type responses38 = { 204: response32; 400: response33; 401: response33; 403: response33; 404: response33; 409: response33 }

type parameters31 = { path: { planId: string | number } }

type responses39 = { 204: response32; 401: response33; 403: response33; 404: response33; 409: response33 }

type responses40 = { 201: json<number>; 400: response33; 401: response33; 403: response33; 404: response33; 409: response33 }

type parameters32 = { path: path11 }

type parameters33 = { path: path14 }

type response28 = json<schemas["PrioritySchemeId"]>

type responses41 = { 200: json<schemas["PageBeanPriorityWithSequence"]> }

type path16 = { schemeId: string | number }

type responses42 = { 200: json<schemas["PageBeanProject"]> }

type responses43 = { 200: json<schemas["Project"][]> }

type query9 = { expand?: string; properties?: string | readonly string[] }

type responses44 = { 200: json<schemas["ProjectType"][]> }

type parameters34 = { path: { projectTypeKey: "software" | "service_desk" | "business" | "product_discovery" } }

type responses45 = { 200: json<schemas["ProjectType"]> }

type responses46 = { 200: json<schemas["Project"]> }

type parameters35 = { query?: { expand?: string }; path: { projectIdOrKey: string | number } }

type parameters36 = { path: { projectIdOrKey: string | number } }

type parameters37 = { path: { projectIdOrKey: string | number; id: string | number } }

type query10 = { x?: string | number; y?: string | number; size?: string | number }

type response29 = { content: content3 }

type responses47 = { 200: json<schemas["ContainerForProjectFeatures"]> }

type parameters38 = { path: { projectIdOrKey: string | number; propertyKey: string | number } }

type path17 = { projectIdOrKey: string | number; id: string | number }

type responses48 = { 200: json<schemas["ProjectRole"]> }

type response30 = json<schemas["ProjectEmailAddress"]>

type path18 = { projectKeyOrId: string | number }

type parameters39 = { query?: { expand?: string }; path: { projectKeyOrId: string | number } }

type body19 = json<schemas["ProjectCategoryRequest"]>

type response31 = json<schemas["ProjectCategory"]>

type body20 = json<schemas["CreateUpdateRoleRequestBean"]>

type parameters40 = { path: { screenId: string | number } }

type responses49 = { 200: json<schemas["ScreenableField"][]> }

type body21 = json<schemas["ScreenableTabRequest"]>

type responses50 = { 200: json<schemas["ScreenableTab"]> }

type parameters41 = { path: { screenId: string | number; tabId: string | number } }

type path20 = { screenId: string | number; tabId: string | number }

type parameters42 = { path: { screenId: string | number; tabId: string | number; id: string | number } }

type responses51 = { 200: json<schemas["SearchResults"]> }

type responses52 = { 200: json<schemas["SearchAndReconcileResults"]> }

type responses53 = { 200: response25 }

type query11 = { nextPageToken?: string; maxResults?: string | number }

type parameters43 = { query?: { nextPageToken?: string; maxResults?: string | number }; path: { statusId: string | number } }

type response34 = json<string[]>

type parameters44 = { query?: query3 }

type response35 = json<schemas["DetailedErrorCollection"]>

type path21 = { type: "project" | "issuetype" | "priority"; entityId: string | number }

type query12 = { size?: "xsmall" | "small" | "medium" | "large" | "xlarge"; format?: "png" | "svg" }

type response37 = { content: content1 }

type responses54 = { 200: response27; 400: response36; 401: response36; 403: response36; 404: response36 }

type parameters45 = { query: { accountId: string | number; username?: string; key?: string } }

type responses55 = { 200: json<schemas["User"][]> }

type response38 = json<schemas["PageBeanUser"]>

type parameters46 = { query?: { accountId?: string | number; username?: string } }

type responses56 = { 200: json<schemas["UnrestrictedUserEmail"]> }

type parameters47 = { query?: query6; path: { propertyKey: string | number } }

type body22 = json<schemas["VersionRequest"]>

type responses57 = { 200: json<schemas["Version"]> }

type body23 = json<schemas["VersionRelatedWorkRequest"]>

type response40 = json<schemas["VersionRelatedWork"]>

type body24 = json<schemas["ContainerForWebhookIDs"]>

type responses58 = { 200: json<schemas["WorkflowTransitionRulesUpdateErrors"]>; 400: response33; 403: response33 }

type parameters48 = { query?: { nextPageToken?: string; maxResults?: string | number }; path: { workflowId: string | number } }

type responses59 = { 200: json<schemas["WorkflowValidationErrorList"]> }

type body25 = json<schemas["WorkflowSchemeRequest"]>

type responses60 = { 201: response39 }

type parameters49 = { query?: { returnDraftIfExists?: boolean | ("true" | "false") }; path: path15 }

type responses61 = { 200: response39 }

type responses62 = { 200: json<schemas["DefaultWorkflow"]> }

type body26 = json<schemas["DefaultWorkflow"]>

type parameters50 = { path: { id: string | number; issueType: string | number } }

type responses63 = { 200: { content: content5 } }

type body27 = { content: content5 }

type responses64 = { 200: { content: content6 } }

type parameters51 = { query: { workflowName: string }; path: path15 }

type body28 = { content: content6 }

type path22 = { id: string | number; issueType: string | number }

type responses65 = { 200: json<schemas["ChangedWorklogs"]> }

type response41 = json<schemas["OperationMessage"]>

type parameters52 = { path: { addonKey: string | number; propertyKey: string | number } }

type response42 = json<schemas["ConnectModules"]>

type response43 = json<schemas["ErrorMessage"]>

type parameters53 = { path: { connectKey: string | number; jiraIssueFieldsKey: string | number } }

type response4 = json<schemas["ProjectComponent"]>

type path3 = { fieldId: string | number; contextId: string | number }

type query3 = { startAt?: string | number; maxResults?: string | number; expand?: string }

type path5 = { fieldKey: string | number; optionId: string | number }

type query4 = { expand?: string; overrideSharePermissions?: boolean | ("true" | "false") }

type response17 = json<schemas["IssueLinkType"]>

type path10 = { schemeId: string | number; levelId: string | number }

type response19 = json<schemas["IssueTypeDetails"]>

type response20 = json<schemas["PermissionScheme"]>

type path11 = { planId: string | number; atlassianTeamId: string | number }

type path14 = { planId: string | number; planOnlyTeamId: string | number }

type response21 = json<schemas["ColumnItem"][]>

type response25 = json<schemas["JiraStatus"][]>

type response27 = { content: { "*/*": unknown; "application/json": schemas["StreamingResponseBody"]; "image/png": unknown; "image/svg+xml": unknown } }

type query6 = { accountId?: string | number; userKey?: string; username?: string }

type response32 = json<unknown>

type path15 = { id: string | number }

type response33 = json<schemas["ErrorCollection"]>

type query13 = { startAt?: string | number; maxResults?: string | number }

type content3 = { "application/json": schemas["TaskProgressBeanObject"] }

type response36 = { content: content1 }

type response39 = json<schemas["WorkflowScheme"]>

type content5 = { "application/json": schemas["IssueTypeWorkflowMapping"] }

type content6 = { "application/json": schemas["IssueTypesWorkflowMapping"] }

type content1 = { "*/*": unknown; "application/json": schemas["ErrorCollection"]; "image/png": unknown; "image/svg+xml": unknown }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type JiraV2 = paths & { '': import('./routes.d.ts').routes }
