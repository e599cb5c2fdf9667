// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { CustomFields } from './custom-fields.d.ts'

export interface paths {
	"/rest/api/3/announcementBanner": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-announcement-banner/#api-rest-api-3-announcementbanner-get */
			json: true
			responses: { 200: json<schemas["AnnouncementBannerConfiguration"]>; 401: response1; 403: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-announcement-banner/#api-rest-api-3-announcementbanner-put */
			json: true
			requestBody: json<schemas["AnnouncementBannerConfigurationUpdate"]>
			responses: { 204: response2; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/app/field/context/configuration/list": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-configuration--apps-/#api-rest-api-3-app-field-context-configuration-list-post */
			json: true
			parameters: { query?: query1 }
			requestBody: json<schemas["ConfigurationsListParameters"]>
			responses: { 200: json<schemas["PageBeanBulkContextualConfiguration"]> }
		}
	}
	"/rest/api/3/app/field/value": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-/#api-rest-api-3-app-field-value-post */
			json: true
			parameters: { query?: query2 }
			requestBody: json<schemas["MultipleCustomFieldValuesUpdateDetails"]>
			responses: responses1
		}
	}
	"/rest/api/3/app/field/{fieldIdOrKey}/context/configuration": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-configuration--apps-/#api-rest-api-3-app-field-fieldidorkey-context-configuration-get */
			json: true
			parameters: { query?: query1; path: { fieldIdOrKey: string | number } }
			responses: { 200: json<schemas["PageBeanContextualConfiguration"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-configuration--apps-/#api-rest-api-3-app-field-fieldidorkey-context-configuration-put */
			json: true
			parameters: { path: { fieldIdOrKey: string | number } }
			requestBody: json<schemas["CustomFieldConfigurations"]>
			responses: responses2
		}
	}
	"/rest/api/3/app/field/{fieldIdOrKey}/value": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-/#api-rest-api-3-app-field-fieldidorkey-value-put */
			json: true
			parameters: { query?: query2; path: { fieldIdOrKey: string | number } }
			requestBody: json<schemas["CustomFieldValueUpdateDetails"]>
			responses: responses1
		}
	}
	"/rest/api/3/application-properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-application-properties-get */
			json: true
			parameters: { query?: { key?: string; permissionLevel?: string; keyFilter?: string } }
			responses: { 200: response3; 401: response1; 404: response1 }
		}
	}
	"/rest/api/3/application-properties/advanced-settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-application-properties-advanced-settings-get */
			json: true
			responses: { 200: response3 }
		}
	}
	"/rest/api/3/application-properties/{id}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-application-properties-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["SimpleApplicationPropertyBean"]>
			responses: { 200: json<schemas["ApplicationProperty"]>; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/rest/api/3/applicationrole": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-application-roles/#api-rest-api-3-applicationrole-get */
			json: true
			responses: { 200: json<schemas["ApplicationRole"][]> }
		}
	}
	"/rest/api/3/applicationrole/{key}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-application-roles/#api-rest-api-3-applicationrole-key-get */
			json: true
			parameters: { path: { key: string | number } }
			responses: { 200: json<schemas["ApplicationRole"]> }
		}
	}
	"/rest/api/3/attachment/content/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-content-id-get */
			json: true
			parameters: { query?: { redirect?: boolean | ("true" | "false") }; path: path1 }
			responses: { 200: {}; 206: {}; 303: {} }
		}
	}
	"/rest/api/3/attachment/meta": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-meta-get */
			json: true
			responses: { 200: json<schemas["AttachmentSettings"]> }
		}
	}
	"/rest/api/3/attachment/thumbnail/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-thumbnail-id-get */
			json: true
			parameters: {
				query?: { redirect?: boolean | ("true" | "false"); fallbackToDefault?: boolean | ("true" | "false"); width?: string | number; height?: string | number }
				path: path1
			}
			responses: { 200: {}; 303: {} }
		}
	}
	"/rest/api/3/attachment/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["AttachmentMetadata"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/3/attachment/{id}/expand/human": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-expand-human-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["AttachmentArchiveMetadataReadable"]> }
		}
	}
	"/rest/api/3/attachment/{id}/expand/raw": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-expand-raw-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["AttachmentArchiveImpl"]> }
		}
	}
	"/rest/api/3/auditing/record": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-audit-records/#api-rest-api-3-auditing-record-get */
			json: true
			parameters: { query?: { offset?: string | number; limit?: string | number; filter?: string; from?: string; to?: string } }
			responses: { 200: json<schemas["AuditRecords"]>; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/avatar/{type}/system": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-avatar-type-system-get */
			json: true
			parameters: { path: { type: "issuetype" | "project" | "user" | "priority" } }
			responses: { 200: json<schemas["SystemAvatars"]> }
		}
	}
	"/rest/api/3/bulk/issues/delete": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-delete-post */
			json: true
			requestBody: json<schemas["IssueBulkDeletePayload"]>
			responses: responses3
		}
	}
	"/rest/api/3/bulk/issues/fields": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-fields-get */
			json: true
			parameters: { query: { issueIdsOrKeys: string; searchText?: string; endingBefore?: string; startingAfter?: string } }
			responses: { 200: json<schemas["BulkEditGetFields"]>; 400: response4; 401: response4; 403: response4; 404: response4 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-fields-post */
			json: true
			requestBody: json<schemas["IssueBulkEditPayload"]>
			responses: responses4
		}
	}
	"/rest/api/3/bulk/issues/move": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-move-post */
			json: true
			requestBody: json<schemas["IssueBulkMovePayload"]>
			responses: responses4
		}
	}
	"/rest/api/3/bulk/issues/transition": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-transition-get */
			json: true
			parameters: { query: { issueIdsOrKeys: string; endingBefore?: string; startingAfter?: string } }
			responses: { 200: json<schemas["BulkTransitionGetAvailableTransitions"]>; 400: response4; 401: response4; 403: response4 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-transition-post */
			json: true
			requestBody: json<schemas["IssueBulkTransitionPayload"]>
			responses: responses3
		}
	}
	"/rest/api/3/bulk/issues/unwatch": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-unwatch-post */
			json: true
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/api/3/bulk/issues/watch": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-watch-post */
			json: true
			requestBody: body1
			responses: responses3
		}
	}
	"/rest/api/3/bulk/queue/{taskId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-queue-taskid-get */
			json: true
			parameters: { path: { taskId: string | number } }
			responses: { 200: json<schemas["BulkOperationProgress"]>; 400: response4; 401: response4 }
		}
	}
	"/rest/api/3/changelog/bulkfetch": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post */
			json: true
			requestBody: json<schemas["BulkChangelogRequestBean"]>
			responses: { 200: json<schemas["BulkChangelogResponseBean"]> }
		}
	}
	"/rest/api/3/classification-levels": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-classification-levels/#api-rest-api-3-classification-levels-get */
			json: true
			parameters: {
				query?: { status?: ("PUBLISHED" | "ARCHIVED" | "DRAFT") | readonly ("PUBLISHED" | "ARCHIVED" | "DRAFT")[]; orderBy?: "rank" | "-rank" | "+rank" }
			}
			responses: { 200: json<schemas["DataClassificationLevelsBean"]> }
		}
	}
	"/rest/api/3/comment/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-comment-list-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["IssueCommentListRequestBean"]>
			responses: { 200: json<schemas["PageBeanComment"]> }
		}
	}
	"/rest/api/3/comment/{commentId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-get */
			json: true
			parameters: { path: { commentId: string | number } }
			responses: responses5
		}
	}
	"/rest/api/3/comment/{commentId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-propertykey-get */
			json: true
			parameters: parameters3
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-propertykey-put */
			json: true
			parameters: parameters3
			requestBody: response2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-propertykey-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/rest/api/3/component": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-post */
			json: true
			requestBody: body2
			responses: { 201: response5 }
		}
	}
	"/rest/api/3/component/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-get */
			json: true
			parameters: parameters1
			responses: responses8
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-put */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: responses8
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-delete */
			json: true
			parameters: { query?: { moveIssuesTo?: string }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/component/{id}/relatedIssueCounts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-relatedissuecounts-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["ComponentIssuesCount"]> }
		}
	}
	"/rest/api/3/config/fieldschemes": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-get */
			json: true
			parameters: {
				query?: { projectId?: (string | number) | readonly (string | number)[]; query?: string; startAt?: string | number; maxResults?: string | number }
			}
			responses: { 200: json<schemas["PageBean2GetFieldAssociationSchemeResponse"]>; 400: response6; 401: response2; 403: response2; 404: response2 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-post */
			json: true
			requestBody: body3
			responses: responses9
		}
	}
	"/rest/api/3/config/fieldschemes/fields": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-put */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["UpdateFieldAssociationsRequestItem"][] } } }
			responses: { 200: response7; 204: response2; 207: response7; 400: response7; 401: response2; 403: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-delete */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["RemoveFieldAssociationsRequestItem"] } } }
			responses: { 200: response8; 204: response2; 207: response8; 400: response8; 401: response2; 403: response2 }
		}
	}
	"/rest/api/3/config/fieldschemes/fields/parameters": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-parameters-put */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["UpdateFieldSchemeParametersRequest"][] } } }
			responses: { 200: response9; 204: response2; 207: response9; 400: response9; 401: response2; 403: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-parameters-delete */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["ParameterRemovalDetails"][] } } }
			responses: { 200: {}; 204: response2; 207: json<schemas["RemoveFieldParametersResult"]>; 400: response6; 401: response2; 403: response2 }
		}
	}
	"/rest/api/3/config/fieldschemes/projects": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-projects-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBean2GetProjectsWithFieldSchemesResponse"]>; 400: response6; 401: response2; 403: response2; 404: response2 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-projects-put */
			json: true
			requestBody: { content: { "application/json": { [key: string]: schemas["FieldSchemeToProjectsRequest"] } } }
			responses: { 200: response10; 204: response2; 207: response10; 400: response10; 401: response2; 403: response2 }
		}
	}
	"/rest/api/3/config/fieldschemes/{id}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["GetFieldAssociationSchemeByIdResponse"]>; 403: response2; 404: response2 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateFieldAssociationSchemeRequest"]>
			responses: { 200: json<schemas["UpdateFieldAssociationSchemeResponse"]>; 400: response6; 401: response2; 403: response2; 404: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-delete */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["DeleteFieldAssociationSchemeResponse"]>; 400: response2; 401: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/3/config/fieldschemes/{id}/clone": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-clone-post */
			json: true
			parameters: parameters1
			requestBody: body3
			responses: responses9
		}
	}
	"/rest/api/3/config/fieldschemes/{id}/fields": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-fields-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; fieldId?: (string | number) | readonly (string | number)[] }; path: path1 }
			responses: { 200: json<schemas["PageBean2FieldAssociationSchemeFieldSearchResult"]>; 400: response2; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-fields-fieldid-parameters-get */
			json: true
			parameters: { path: { id: string | number; fieldId: string | number } }
			responses: { 200: json<schemas["GetFieldAssociationParametersResponse"]>; 400: response6; 401: response2; 403: response2 }
		}
	}
	"/rest/api/3/config/fieldschemes/{id}/projects": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-projects-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; projectId?: (string | number) | readonly (string | number)[] }
				path: path1
			}
			responses: { 200: json<schemas["PageBean2FieldAssociationSchemeProjectSearchResult"]>; 400: response2; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/configuration": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-configuration-get */
			json: true
			responses: { 200: json<schemas["Configuration"]> }
		}
	}
	"/rest/api/3/configuration/timetracking": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-get */
			json: true
			responses: { 200: response11; 204: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-put */
			json: true
			requestBody: response11
			responses: responses1
		}
	}
	"/rest/api/3/configuration/timetracking/list": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-list-get */
			json: true
			responses: { 200: json<schemas["TimeTrackingProvider"][]> }
		}
	}
	"/rest/api/3/configuration/timetracking/options": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-options-get */
			json: true
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-options-put */
			json: true
			requestBody: json<schemas["TimeTrackingConfigurationRequest"]>
			responses: responses10
		}
	}
	"/rest/api/3/customFieldOption/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-customfieldoption-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["CustomFieldOption"]> }
		}
	}
	"/rest/api/3/dashboard": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-get */
			json: true
			parameters: { query?: { filter?: "my" | "favourite"; startAt?: string | number; maxResults?: string | number } }
			responses: { 200: json<schemas["PageOfDashboards"]>; 400: response1; 401: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-post */
			json: true
			parameters: { query?: { extendAdminPermissions?: boolean | ("true" | "false") } }
			requestBody: body4
			responses: responses11
		}
	}
	"/rest/api/3/dashboard/bulk/edit": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-bulk-edit-put */
			json: true
			requestBody: json<schemas["BulkEditShareableEntityRequest"]>
			responses: { 200: json<schemas["BulkEditShareableEntityResponse"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/3/dashboard/gadgets": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-gadgets-get */
			json: true
			responses: { 200: json<schemas["AvailableDashboardGadgetsResponse"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/3/dashboard/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-search-get */
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
	"/rest/api/3/dashboard/{dashboardId}/gadget": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-get */
			json: true
			parameters: {
				query?: { moduleKey?: string | readonly string[]; uri?: string | readonly string[]; gadgetId?: (string | number) | readonly (string | number)[] }
				path: { dashboardId: string | number }
			}
			responses: { 200: json<schemas["DashboardGadgetResponse"]>; 404: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-post */
			json: true
			parameters: { path: { dashboardId: string | number } }
			requestBody: json<schemas["DashboardGadgetSettings"]>
			responses: { 200: json<schemas["DashboardGadget"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-gadgetid-put */
			json: true
			parameters: parameters5
			requestBody: json<schemas["DashboardGadgetUpdateRequest"]>
			responses: { 204: response2; 400: response1; 404: response1 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-gadgetid-delete */
			json: true
			parameters: parameters5
			responses: { 204: response2; 404: response1 }
		}
	}
	"/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-get */
			json: true
			parameters: { path: { dashboardId: string | number; itemId: string | number } }
			responses: { 200: response12; 401: response1; 404: response1 }
		}
	}
	"/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-propertykey-get */
			json: true
			parameters: parameters6
			responses: { 200: response13; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-propertykey-put */
			json: true
			parameters: parameters6
			requestBody: response2
			responses: { 200: response2; 201: response2; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-propertykey-delete */
			json: true
			parameters: parameters6
			responses: responses12
		}
	}
	"/rest/api/3/dashboard/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-get */
			json: true
			parameters: parameters1
			responses: responses11
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-put */
			json: true
			parameters: parameters7
			requestBody: body4
			responses: responses13
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {}; 400: response1; 401: response1 }
		}
	}
	"/rest/api/3/dashboard/{id}/copy": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-copy-post */
			json: true
			parameters: parameters7
			requestBody: body4
			responses: responses13
		}
	}
	"/rest/api/3/data-policy": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/#api-rest-api-3-data-policy-get */
			json: true
			responses: { 200: json<schemas["WorkspaceDataPolicy"]>; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/data-policy/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/#api-rest-api-3-data-policy-project-get */
			json: true
			parameters: { query?: { ids?: string | number } }
			responses: { 200: json<schemas["ProjectDataPolicies"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/events": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-events-get */
			json: true
			responses: { 200: json<schemas["IssueEvent"][]> }
		}
	}
	"/rest/api/3/expression/analyse": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-analyse-post */
			json: true
			parameters: { query?: { check?: "syntax" | "type" | "complexity" } }
			requestBody: json<schemas["JiraExpressionForAnalysis"]>
			responses: { 200: json<schemas["JiraExpressionsAnalysis"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/3/expression/eval": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-eval-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["JiraExpressionEvalRequestBean"]>
			responses: { 200: json<schemas["JiraExpressionResult"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/3/expression/evaluate": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-evaluate-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["JiraExpressionEvaluateRequestBean"]>
			responses: { 200: json<schemas["JExpEvaluateJiraExpressionResultBean"]>; 400: response1; 404: response1 }
		}
	}
	"/rest/api/3/field": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get */
			json: true
			responses: { 200: json<schemas["FieldDetails"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-post */
			json: true
			requestBody: json<schemas["CustomFieldDefinitionJsonBean"]>
			responses: { 201: json<schemas["FieldDetails"]> }
		}
	}
	"/rest/api/3/field/association": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-associations/#api-rest-api-3-field-association-put */
			json: true
			requestBody: body5
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-associations/#api-rest-api-3-field-association-delete */
			json: true
			requestBody: body5
			responses: responses1
		}
	}
	"/rest/api/3/field/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-search-get */
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
			responses: responses14
		}
	}
	"/rest/api/3/field/search/trashed": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-search-trashed-get */
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
			responses: responses14
		}
	}
	"/rest/api/3/field/{fieldId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-fieldid-put */
			json: true
			parameters: parameters8
			requestBody: json<schemas["UpdateCustomFieldDetails"]>
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/association/project": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-fieldid-association-project-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["PageBeanFieldProjectAssociation"]> }
		}
	}
	"/rest/api/3/field/{fieldId}/context": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-post */
			json: true
			parameters: parameters8
			requestBody: json<schemas["CreateCustomFieldContextRequest"]>
			responses: { 201: json<schemas["CreateCustomFieldContext"]>; 409: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/defaultValue": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-defaultvalue-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["PageBeanCustomFieldContextDefaultValue"]>; 403: response2; 404: response2 }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-defaultvalue-put */
			json: true
			parameters: parameters8
			requestBody: json<schemas["CustomFieldContextDefaultValueUpdate"]>
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/context/defaultValues": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-defaultvalues-get */
			json: true
			parameters: {
				query?: {
					contextId?: (string | number) | readonly (string | number)[]
					issueTypeId?: (string | number) | readonly (string | number)[]
					startAt?: string | number
					maxResults?: string | number
				}
				path: path2
			}
			responses: { 200: json<schemas["PageBeanContextDefaultValues"]>; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/issuetypemapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-issuetypemapping-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["PageBeanIssueTypeToContextMapping"]>; 403: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/mapping": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-mapping-post */
			json: true
			parameters: parameters9
			requestBody: json<schemas["ProjectIssueTypeMappings"]>
			responses: { 200: json<schemas["PageBeanContextForProjectAndIssueType"]>; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/projectmapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-projectmapping-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["PageBeanCustomFieldContextProjectMapping"]>; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["CustomFieldContextUpdateDetails"]>
			responses: responses15
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-delete */
			json: true
			parameters: parameters11
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/issuetype": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-issuetype-put */
			json: true
			parameters: parameters11
			requestBody: body6
			responses: { 204: response2; 400: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-issuetype-remove-post */
			json: true
			parameters: parameters11
			requestBody: body6
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-get */
			json: true
			parameters: {
				query?: { optionId?: string | number; onlyOptions?: boolean | ("true" | "false"); startAt?: string | number; maxResults?: string | number }
				path: path3
			}
			responses: { 200: json<schemas["PageBeanCustomFieldContextOption"]>; 400: response2; 403: response2; 404: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["BulkCustomFieldOptionUpdateRequest"]>
			responses: { 200: json<schemas["CustomFieldUpdatedContextOptionsList"]>; 400: response2; 403: response2; 404: response2 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-post */
			json: true
			parameters: parameters11
			requestBody: json<schemas["BulkCustomFieldOptionCreateRequest"]>
			responses: { 200: json<schemas["CustomFieldCreatedContextOptionsList"]>; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option/move": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-move-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["OrderOfCustomFieldOptions"]>
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-optionid-delete */
			json: true
			parameters: { path: { fieldId: string | number; contextId: string | number; optionId: string | number } }
			responses: responses16
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-optionid-issue-delete */
			json: true
			parameters: {
				query?: { replaceWith?: string | number; jql?: string }
				path: { fieldId: string | number; optionId: string | number; contextId: string | number }
			}
			responses: responses17
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/project": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-project-put */
			json: true
			parameters: parameters11
			requestBody: body7
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/context/{contextId}/project/remove": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-project-remove-post */
			json: true
			parameters: parameters11
			requestBody: body7
			responses: responses15
		}
	}
	"/rest/api/3/field/{fieldId}/contexts": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-fieldid-contexts-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["PageBeanContext"]> }
		}
	}
	"/rest/api/3/field/{fieldId}/screens": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-field-fieldid-screens-get */
			json: true
			parameters: { query?: query3; path: path2 }
			responses: { 200: json<schemas["PageBeanScreenWithTab"]> }
		}
	}
	"/rest/api/3/field/{fieldKey}/option": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-get */
			json: true
			parameters: { query?: query5; path: path4 }
			responses: responses18
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-post */
			json: true
			parameters: { path: path4 }
			requestBody: json<schemas["IssueFieldOptionCreateBean"]>
			responses: responses19
		}
	}
	"/rest/api/3/field/{fieldKey}/option/suggestions/edit": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-suggestions-edit-get */
			json: true
			parameters: parameters12
			responses: responses18
		}
	}
	"/rest/api/3/field/{fieldKey}/option/suggestions/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-suggestions-search-get */
			json: true
			parameters: parameters12
			responses: responses18
		}
	}
	"/rest/api/3/field/{fieldKey}/option/{optionId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-optionid-get */
			json: true
			parameters: parameters13
			responses: responses19
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-optionid-put */
			json: true
			parameters: parameters13
			requestBody: json<schemas["IssueFieldOptionRequest"]>
			responses: responses19
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-optionid-delete */
			json: true
			parameters: parameters13
			responses: responses1
		}
	}
	"/rest/api/3/field/{fieldKey}/option/{optionId}/issue": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options--apps-/#api-rest-api-3-field-fieldkey-option-optionid-issue-delete */
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
			responses: responses17
		}
	}
	"/rest/api/3/field/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-id-delete */
			json: true
			parameters: parameters1
			responses: responses20
		}
	}
	"/rest/api/3/field/{id}/restore": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-id-restore-post */
			json: true
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/3/field/{id}/trash": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-id-trash-post */
			json: true
			parameters: parameters1
			responses: responses21
		}
	}
	"/rest/api/3/fieldconfiguration": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-get */
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
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-post */
			json: true
			requestBody: body8
			responses: { 200: json<schemas["FieldConfiguration"]> }
		}
	}
	"/rest/api/3/fieldconfiguration/{id}": {
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-put */
			json: true
			parameters: parameters1
			requestBody: body8
			responses: responses1
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/3/fieldconfiguration/{id}/fields": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-fields-get */
			json: true
			parameters: { query?: query5; path: path1 }
			responses: { 200: json<schemas["PageBeanFieldConfigurationItem"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-fields-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["FieldConfigurationItemsDetails"]>
			responses: responses1
		}
	}
	"/rest/api/3/fieldconfigurationscheme": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; id?: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["PageBeanFieldConfigurationScheme"]> }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-post */
			json: true
			requestBody: body9
			responses: { 201: json<schemas["FieldConfigurationScheme"]>; 400: response2; 403: response2 }
		}
	}
	"/rest/api/3/fieldconfigurationscheme/mapping": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-mapping-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; fieldConfigurationSchemeId?: (string | number) | readonly (string | number)[] }
			}
			responses: { 200: json<schemas["PageBeanFieldConfigurationIssueTypeItem"]> }
		}
	}
	"/rest/api/3/fieldconfigurationscheme/project": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-project-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBeanFieldConfigurationSchemeProjects"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-project-put */
			json: true
			requestBody: json<schemas["FieldConfigurationSchemeProjectAssociation"]>
			responses: responses15
		}
	}
	"/rest/api/3/fieldconfigurationscheme/{id}": {
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-put */
			json: true
			parameters: parameters1
			requestBody: body9
			responses: responses15
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/3/fieldconfigurationscheme/{id}/mapping": {
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-mapping-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["AssociateFieldConfigurationsWithIssueTypesRequest"]>
			responses: responses1
		}
	}
	"/rest/api/3/fieldconfigurationscheme/{id}/mapping/delete": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-mapping-delete-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["IssueTypeIdsToRemove"]>
			responses: responses12
		}
	}
	"/rest/api/3/filter": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-post */
			json: true
			parameters: { query?: query4 }
			requestBody: body10
			responses: responses22
		}
	}
	"/rest/api/3/filter/defaultShareScope": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-defaultsharescope-get */
			json: true
			responses: responses23
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-defaultsharescope-put */
			json: true
			requestBody: json<schemas["DefaultShareScopeRequest"]>
			responses: responses23
		}
	}
	"/rest/api/3/filter/favourite": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-favourite-get */
			json: true
			parameters: parameters2
			responses: responses24
		}
	}
	"/rest/api/3/filter/my": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-my-get */
			json: true
			parameters: { query?: { expand?: string; includeFavourites?: boolean | ("true" | "false") } }
			responses: responses24
		}
	}
	"/rest/api/3/filter/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-search-get */
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
	"/rest/api/3/filter/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-get */
			json: true
			parameters: parameters14
			responses: responses22
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-put */
			json: true
			parameters: parameters14
			requestBody: body10
			responses: responses22
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/3/filter/{id}/columns": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-columns-get */
			json: true
			parameters: parameters1
			responses: responses25
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-columns-put */
			json: true
			parameters: parameters1
			requestBody: {
				content: { "*/*": schemas["ColumnRequestBody"]; "application/json": schemas["ColumnRequestBody"]; "multipart/form-data": schemas["ColumnRequestBody"] }
			}
			responses: responses2
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-columns-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/3/filter/{id}/favourite": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-favourite-put */
			json: true
			parameters: parameters15
			responses: responses22
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-favourite-delete */
			json: true
			parameters: parameters15
			responses: responses22
		}
	}
	"/rest/api/3/filter/{id}/owner": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-owner-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ChangeFilterOwner"]>
			responses: responses1
		}
	}
	"/rest/api/3/filter/{id}/permission": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-get */
			json: true
			parameters: parameters1
			responses: { 200: response14 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["SharePermissionInputBean"]>
			responses: { 201: response14 }
		}
	}
	"/rest/api/3/filter/{id}/permission/{permissionId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-permissionid-get */
			json: true
			parameters: parameters16
			responses: { 200: json<schemas["SharePermission"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-permissionid-delete */
			json: true
			parameters: parameters16
			responses: { 204: {} }
		}
	}
	"/rest/api/3/forge/panel/action/bulk/async": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-panels/#api-rest-api-3-forge-panel-action-bulk-async-post */
			json: true
			requestBody: json<schemas["ForgePanelProjectPinRequest"]>
			responses: { 202: json<schemas["ForgePanelProjectPinAsyncResponse"]>; 400: response1; 403: response1; 500: response1 }
		}
	}
	"/rest/api/3/group": {
		get: {
			/** @deprecated `GET /rest/api/3/group/member` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-get */
			json: true
			parameters: { query?: { groupname?: string; groupId?: string | number; expand?: string } }
			responses: { 200: response15 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-post */
			json: true
			requestBody: json<schemas["AddGroupBean"]>
			responses: { 201: response15 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-delete */
			json: true
			parameters: { query?: { groupname?: string; groupId?: string | number; swapGroup?: string; swapGroupId?: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/3/group/bulk": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-bulk-get */
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
	"/rest/api/3/group/member": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-member-get */
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
	"/rest/api/3/group/user": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-user-post */
			json: true
			parameters: { query?: { groupname?: string; groupId?: string | number } }
			requestBody: json<schemas["UpdateUserToGroupBean"]>
			responses: { 201: response15 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-user-delete */
			json: true
			parameters: { query: { groupname?: string; groupId?: string | number; username?: string; accountId: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/3/groups/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-groups-picker-get */
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
	"/rest/api/3/groupuserpicker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-group-and-user-picker/#api-rest-api-3-groupuserpicker-get */
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
					includeAiAgents?: boolean | ("true" | "false")
				}
			}
			responses: { 200: json<schemas["FoundUsersAndGroups"]> }
		}
	}
	"/rest/api/3/instance/license": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/#api-rest-api-3-instance-license-get */
			json: true
			responses: { 200: json<schemas["License"]> }
		}
	}
	"/rest/api/3/issue": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post */
			json: true
			parameters: { query?: { updateHistory?: boolean | ("true" | "false") } }
			requestBody: body11
			responses: { 201: json<schemas["CreatedIssue"]>; 400: response1; 401: response1; 403: response1; 422: response1 }
		}
	}
	"/rest/api/3/issue/archive": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-archive-put */
			json: true
			requestBody: body12
			responses: responses26
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-archive-post */
			json: true
			requestBody: json<schemas["ArchiveIssueAsyncRequest"]>
			responses: { 202: response16; 400: response2; 401: response2; 403: response2; 412: response2 }
		}
	}
	"/rest/api/3/issue/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post */
			json: true
			requestBody: json<schemas["IssuesUpdateBean"]>
			responses: { 201: response17; 400: response17 }
		}
	}
	"/rest/api/3/issue/bulkfetch": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
			json: true
			requestBody: json<schemas["BulkFetchIssueRequestBean"]>
			responses: { 200: json<schemas["BulkIssueResults"]> }
		}
	}
	"/rest/api/3/issue/createmeta": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-get */
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
	"/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get */
			json: true
			parameters: { query?: query5; path: path6 }
			responses: { 200: json<schemas["PageOfCreateMetaIssueTypes"]>; 400: response2 }
		}
	}
	"/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-issuetypeid-get */
			json: true
			parameters: { query?: query5; path: { projectIdOrKey: string | number; issueTypeId: string | number } }
			responses: { 200: json<schemas["PageOfCreateMetaIssueTypeWithField"]>; 400: response2 }
		}
	}
	"/rest/api/3/issue/limit/report": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-limit-report-get */
			json: true
			parameters: { query?: { isReturningKeys?: boolean | ("true" | "false") } }
			responses: { 200: json<schemas["IssueLimitReportResponseBean"]> }
		}
	}
	"/rest/api/3/issue/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-issue-picker-get */
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
	"/rest/api/3/issue/properties": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-post */
			json: true
			requestBody: json<schemas["IssueEntityProperties"]>
			responses: { 303: {}; 400: response1; 401: response1; 409: response1 }
		}
	}
	"/rest/api/3/issue/properties/multi": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-multi-post */
			json: true
			requestBody: json<schemas["MultiIssueEntityProperties"]>
			responses: { 303: {}; 400: response1; 401: response1; 403: response1; 409: response1 }
		}
	}
	"/rest/api/3/issue/properties/{propertyKey}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-propertykey-put */
			json: true
			parameters: parameters17
			requestBody: json<schemas["BulkIssuePropertyUpdateRequest"]>
			responses: responses27
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-propertykey-delete */
			json: true
			parameters: parameters17
			requestBody: json<schemas["IssueFilterForBulkPropertyDelete"]>
			responses: responses27
		}
	}
	"/rest/api/3/issue/unarchive": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-unarchive-put */
			json: true
			requestBody: body12
			responses: responses26
		}
	}
	"/rest/api/3/issue/watching": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-watching-post */
			json: true
			requestBody: json<schemas["IssueList"]>
			responses: { 200: json<schemas["BulkIssueIsWatching"]> }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put */
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
			requestBody: body11
			responses: { 200: response2; 204: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete */
			json: true
			parameters: { query?: { deleteSubtasks?: boolean | ("true" | "false") }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/assignee": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-assignee-put */
			json: true
			parameters: parameters18
			requestBody: json<schemas["UserRequest"]>
			responses: responses1
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/attachments": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-issue-issueidorkey-attachments-post */
			json: true
			parameters: parameters18
			requestBody: { content: { "multipart/form-data": schemas["MultipartFile"][] } }
			responses: { 200: json<schemas["Attachment"][]> }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/changelog": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-changelog-get */
			json: true
			parameters: { query?: query5; path: path7 }
			responses: { 200: json<schemas["PageBeanChangelog"]> }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/changelog/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-changelog-list-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["IssueChangelogIds"]>
			responses: { 200: json<schemas["PageOfChangelogs"]> }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/comment": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; orderBy?: "created" | "-created" | "+created"; expand?: string }
				path: path7
			}
			responses: { 200: json<schemas["PageOfComments"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post */
			json: true
			parameters: { query?: query7; path: path7 }
			requestBody: body13
			responses: { 201: json<schemas["Comment"]> }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/comment/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-id-get */
			json: true
			parameters: parameters19
			responses: responses28
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-id-put */
			json: true
			parameters: { query?: { notifyUsers?: boolean | ("true" | "false"); overrideEditableFlag?: boolean | ("true" | "false"); expand?: string }; path: path8 }
			requestBody: body13
			responses: responses28
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-id-delete */
			json: true
			parameters: { path: path8 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/editmeta": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-editmeta-get */
			json: true
			parameters: { query?: { overrideScreenSecurity?: boolean | ("true" | "false"); overrideEditableFlag?: boolean | ("true" | "false") }; path: path7 }
			responses: { 200: json<schemas["IssueUpdateMetadata"]> }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/notify": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-notify-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["Notification"]>
			responses: responses1
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-get */
			json: true
			parameters: parameters18
			responses: responses5
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-get */
			json: true
			parameters: parameters20
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-put */
			json: true
			parameters: parameters20
			requestBody: response2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-delete */
			json: true
			parameters: parameters20
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/remotelink": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-get */
			json: true
			parameters: { query?: { globalId?: string | number }; path: path7 }
			responses: { 200: json<schemas["RemoteIssueLink"][] | schemas["RemoteIssueLink"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-post */
			json: true
			parameters: parameters18
			requestBody: body14
			responses: { 200: response19; 201: response19; 400: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-delete */
			json: true
			parameters: { query: { globalId: string | number }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-linkid-get */
			json: true
			parameters: parameters21
			responses: { 200: json<schemas["RemoteIssueLink"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-linkid-put */
			json: true
			parameters: parameters21
			requestBody: body14
			responses: responses29
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-linkid-delete */
			json: true
			parameters: parameters21
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/transitions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post */
			json: true
			parameters: parameters18
			requestBody: body11
			responses: responses1
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/votes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-get */
			json: true
			parameters: parameters18
			responses: { 200: json<schemas["Votes"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-post */
			json: true
			parameters: parameters18
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-delete */
			json: true
			parameters: parameters18
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/watchers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-get */
			json: true
			parameters: parameters18
			responses: { 200: json<schemas["Watchers"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-post */
			json: true
			parameters: parameters18
			requestBody: response16
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-delete */
			json: true
			parameters: { query?: { username?: string; accountId?: string | number }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; startedAfter?: string | number; startedBefore?: string | number; expand?: string }
				path: path7
			}
			responses: { 200: json<schemas["PageOfWorklogs"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-post */
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
			requestBody: body15
			responses: { 201: json<schemas["Worklog"]> }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-delete */
			json: true
			parameters: parameters22
			requestBody: body16
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/move": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-move-post */
			json: true
			parameters: parameters22
			requestBody: json<schemas["WorklogsMoveRequestBean"]>
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-id-get */
			json: true
			parameters: parameters19
			responses: responses30
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-id-put */
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
			requestBody: body15
			responses: responses30
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-id-delete */
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
	"/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-get */
			json: true
			parameters: { path: { issueIdOrKey: string | number; worklogId: string | number } }
			responses: responses5
		}
	}
	"/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-propertykey-get */
			json: true
			parameters: parameters23
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-propertykey-put */
			json: true
			parameters: parameters23
			requestBody: response2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-propertykey-delete */
			json: true
			parameters: parameters23
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issueLink": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post */
			json: true
			requestBody: json<schemas["LinkIssueRequestJsonBean"]>
			responses: { 201: response2 }
		}
	}
	"/rest/api/3/issueLink/{linkId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-linkid-get */
			json: true
			parameters: { path: { linkId: string | number } }
			responses: { 200: json<schemas["IssueLink"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-linkid-delete */
			json: true
			parameters: { path: { linkId: string | number } }
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/3/issueLinkType": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-get */
			json: true
			responses: { 200: json<schemas["IssueLinkTypes"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-post */
			json: true
			requestBody: body17
			responses: { 201: response18 }
		}
	}
	"/rest/api/3/issueLinkType/{issueLinkTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-issuelinktypeid-get */
			json: true
			parameters: { path: path9 }
			responses: responses31
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-issuelinktypeid-put */
			json: true
			parameters: { path: path9 }
			requestBody: body17
			responses: responses31
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-issuelinktypeid-delete */
			json: true
			parameters: { path: path9 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issues/archive/export": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issues-archive-export-put */
			json: true
			requestBody: json<schemas["ArchivedIssuesFilterRequest"]>
			responses: { 202: json<schemas["ExportArchivedIssuesTaskProgressResponse"]>; 400: response2; 401: response2; 403: response2; 412: response2 }
		}
	}
	"/rest/api/3/issuesecurityschemes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-get */
			json: true
			responses: { 200: json<schemas["SecuritySchemes"]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-post */
			json: true
			requestBody: json<schemas["CreateIssueSecuritySchemeDetails"]>
			responses: { 201: json<schemas["SecuritySchemeId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/issuesecurityschemes/level": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-level-get */
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
	"/rest/api/3/issuesecurityschemes/level/default": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-level-default-put */
			json: true
			requestBody: json<schemas["SetDefaultLevelsRequest"]>
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/level/member": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-level-member-get */
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
	"/rest/api/3/issuesecurityschemes/project": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-project-get */
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
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-project-put */
			json: true
			requestBody: json<schemas["AssociateSecuritySchemeWithProjectDetails"]>
			responses: responses20
		}
	}
	"/rest/api/3/issuesecurityschemes/search": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-search-get */
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
	"/rest/api/3/issuesecurityschemes/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-id-get */
			json: true
			parameters: parameters1
			responses: responses32
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateIssueSecuritySchemeRequestBean"]>
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-level/#api-rest-api-3-issuesecurityschemes-issuesecurityschemeid-members-get */
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
	"/rest/api/3/issuesecurityschemes/{schemeId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-delete */
			json: true
			parameters: parameters24
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-put */
			json: true
			parameters: parameters24
			requestBody: json<schemas["AddSecuritySchemeLevelsRequestBean"]>
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-put */
			json: true
			parameters: parameters25
			requestBody: json<schemas["UpdateIssueSecurityLevelDetails"]>
			responses: responses12
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-delete */
			json: true
			parameters: { query?: { replaceWith?: string }; path: path10 }
			responses: responses20
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-member-put */
			json: true
			parameters: parameters25
			requestBody: json<schemas["SecuritySchemeMembersRequest"]>
			responses: responses12
		}
	}
	"/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-member-memberid-delete */
			json: true
			parameters: { path: { schemeId: string | number; levelId: string | number; memberId: string | number } }
			responses: responses12
		}
	}
	"/rest/api/3/issuetype": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-get */
			json: true
			responses: responses33
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-post */
			json: true
			requestBody: json<schemas["IssueTypeCreateBean"]>
			responses: { 201: response20 }
		}
	}
	"/rest/api/3/issuetype/project": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-project-get */
			json: true
			parameters: { query: { projectId: string | number; level?: string | number } }
			responses: responses33
		}
	}
	"/rest/api/3/issuetype/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-get */
			json: true
			parameters: parameters1
			responses: responses34
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["IssueTypeUpdateBean"]>
			responses: responses34
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-delete */
			json: true
			parameters: { query?: { alternativeIssueTypeId?: string | number }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issuetype/{id}/alternatives": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-alternatives-get */
			json: true
			parameters: parameters1
			responses: responses33
		}
	}
	"/rest/api/3/issuetype/{id}/avatar2": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-avatar2-post */
			json: true
			parameters: { query: { x?: string | number; y?: string | number; size: string | number }; path: path1 }
			requestBody: { content: { "*/*": unknown } }
			responses: responses35
		}
	}
	"/rest/api/3/issuetype/{issueTypeId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-get */
			json: true
			parameters: { path: { issueTypeId: string | number } }
			responses: responses5
		}
	}
	"/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-propertykey-get */
			json: true
			parameters: parameters26
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-propertykey-put */
			json: true
			parameters: parameters26
			requestBody: response2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-propertykey-delete */
			json: true
			parameters: parameters26
			responses: { 204: {} }
		}
	}
	"/rest/api/3/issuetypescheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-post */
			json: true
			requestBody: json<schemas["IssueTypeSchemeDetails"]>
			responses: { 201: json<schemas["IssueTypeSchemeID"]>; 400: response2; 403: response2; 409: response2 }
		}
	}
	"/rest/api/3/issuetypescheme/mapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-mapping-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; issueTypeSchemeId?: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["PageBeanIssueTypeSchemeMapping"]> }
		}
	}
	"/rest/api/3/issuetypescheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-project-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBeanIssueTypeSchemeProjects"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-project-put */
			json: true
			requestBody: json<schemas["IssueTypeSchemeProjectAssociation"]>
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-put */
			json: true
			parameters: parameters27
			requestBody: json<schemas["IssueTypeSchemeUpdateDetails"]>
			responses: responses15
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-delete */
			json: true
			parameters: parameters27
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-issuetype-put */
			json: true
			parameters: parameters27
			requestBody: body6
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-issuetype-move-put */
			json: true
			parameters: parameters27
			requestBody: json<schemas["OrderOfIssueTypes"]>
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-issuetype-issuetypeid-delete */
			json: true
			parameters: { path: { issueTypeSchemeId: string | number; issueTypeId: string | number } }
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescreenscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-post */
			json: true
			requestBody: json<schemas["IssueTypeScreenSchemeDetails"]>
			responses: { 201: json<schemas["IssueTypeScreenSchemeId"]>; 400: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/3/issuetypescreenscheme/mapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-mapping-get */
			json: true
			parameters: {
				query?: { startAt?: string | number; maxResults?: string | number; issueTypeScreenSchemeId?: (string | number) | readonly (string | number)[] }
			}
			responses: { 200: json<schemas["PageBeanIssueTypeScreenSchemeItem"]> }
		}
	}
	"/rest/api/3/issuetypescreenscheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-project-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PageBeanIssueTypeScreenSchemesProjects"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-project-put */
			json: true
			requestBody: json<schemas["IssueTypeScreenSchemeProjectAssociation"]>
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-put */
			json: true
			parameters: parameters28
			requestBody: json<schemas["IssueTypeScreenSchemeUpdateDetails"]>
			responses: responses15
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-delete */
			json: true
			parameters: parameters28
			responses: { 204: response2; 400: response2; 404: response2 }
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-mapping-put */
			json: true
			parameters: parameters28
			requestBody: json<schemas["IssueTypeScreenSchemeMappingDetails"]>
			responses: { 204: response2; 400: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-mapping-default-put */
			json: true
			parameters: parameters28
			requestBody: json<schemas["UpdateDefaultScreenScheme"]>
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-mapping-remove-post */
			json: true
			parameters: parameters28
			requestBody: body6
			responses: responses15
		}
	}
	"/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-project-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; query?: string }; path: { issueTypeScreenSchemeId: string | number } }
			responses: { 200: json<schemas["PageBeanProjectDetails"]> }
		}
	}
	"/rest/api/3/jql/autocompletedata": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-autocompletedata-get */
			json: true
			responses: responses36
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-autocompletedata-post */
			json: true
			requestBody: json<schemas["SearchAutoCompleteFilter"]>
			responses: responses36
		}
	}
	"/rest/api/3/jql/autocompletedata/suggestions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-autocompletedata-suggestions-get */
			json: true
			parameters: { query?: { fieldName?: string; fieldValue?: string; predicateName?: string; predicateValue?: string } }
			responses: { 200: json<schemas["AutoCompleteSuggestions"]> }
		}
	}
	"/rest/api/3/jql/function/computation": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql-functions--apps-/#api-rest-api-3-jql-function-computation-get */
			json: true
			parameters: { query?: { functionKey?: string | readonly string[]; startAt?: string | number; maxResults?: string | number; orderBy?: string } }
			responses: { 200: json<schemas["PageBean2JqlFunctionPrecomputationBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql-functions--apps-/#api-rest-api-3-jql-function-computation-post */
			json: true
			parameters: { query?: { skipNotFoundPrecomputations?: boolean | ("true" | "false") } }
			requestBody: json<schemas["JqlFunctionPrecomputationUpdateRequestBean"]>
			responses: { 200: json<schemas["JqlFunctionPrecomputationUpdateResponse"]>; 204: response2; 400: response23; 403: response23; 404: response23 }
		}
	}
	"/rest/api/3/jql/function/computation/search": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql-functions--apps-/#api-rest-api-3-jql-function-computation-search-post */
			json: true
			parameters: { query?: { orderBy?: string } }
			requestBody: json<schemas["JqlFunctionPrecomputationGetByIdRequest"]>
			responses: { 200: json<schemas["JqlFunctionPrecomputationGetByIdResponse"]> }
		}
	}
	"/rest/api/3/jql/match": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-jql-match-post */
			json: true
			requestBody: json<schemas["IssuesAndJQLQueries"]>
			responses: { 200: json<schemas["IssueMatches"]> }
		}
	}
	"/rest/api/3/jql/parse": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-parse-post */
			json: true
			parameters: { query?: { validation?: "strict" | "warn" | "none" } }
			requestBody: json<schemas["JqlQueriesToParse"]>
			responses: { 200: json<schemas["ParsedJqlQueries"]>; 400: response1 }
		}
	}
	"/rest/api/3/jql/pdcleaner": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-pdcleaner-post */
			json: true
			requestBody: json<schemas["JQLPersonalDataMigrationRequest"]>
			responses: { 200: json<schemas["ConvertedJQLQueries"]>; 400: response16; 401: response16 }
		}
	}
	"/rest/api/3/jql/sanitize": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-sanitize-post */
			json: true
			requestBody: json<schemas["JqlQueriesToSanitize"]>
			responses: { 200: json<schemas["SanitizedJqlQueries"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/label": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-labels/#api-rest-api-3-label-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["PageBeanString"]> }
		}
	}
	"/rest/api/3/license/approximateLicenseCount": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/#api-rest-api-3-license-approximatelicensecount-get */
			json: true
			responses: { 200: response24; 401: response6; 403: response6 }
		}
	}
	"/rest/api/3/license/approximateLicenseCount/product/{applicationKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/#api-rest-api-3-license-approximatelicensecount-product-applicationkey-get */
			json: true
			parameters: { path: { applicationKey: "jira-core" | "jira-product-discovery" | "jira-software" | "jira-servicedesk" } }
			responses: { 200: response24; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/mypermissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get */
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
	"/rest/api/3/mypreferences": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-get */
			json: true
			parameters: { query: { key: string } }
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-put */
			json: true
			parameters: { query: { key: string } }
			requestBody: { content: { "application/json": string; "text/plain": string } }
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-delete */
			json: true
			parameters: { query: { key: string } }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/mypreferences/locale": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-locale-get */
			json: true
			responses: { 200: json<schemas["Locale"]> }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-locale-put */
			json: true
			requestBody: json<schemas["Locale"]>
			responses: responses1
		}
	}
	"/rest/api/3/myself": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get */
			json: true
			parameters: parameters2
			responses: { 200: response25 }
		}
	}
	"/rest/api/3/notificationscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-get */
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
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-post */
			json: true
			requestBody: json<schemas["CreateNotificationSchemeDetails"]>
			responses: { 201: json<schemas["NotificationSchemeId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/notificationscheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-project-get */
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
	"/rest/api/3/notificationscheme/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-id-get */
			json: true
			parameters: parameters15
			responses: responses38
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateNotificationSchemeDetails"]>
			responses: responses12
		}
	}
	"/rest/api/3/notificationscheme/{id}/notification": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-id-notification-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["AddNotificationsDetails"]>
			responses: responses12
		}
	}
	"/rest/api/3/notificationscheme/{notificationSchemeId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-notificationschemeid-delete */
			json: true
			parameters: { path: { notificationSchemeId: string | number } }
			responses: responses12
		}
	}
	"/rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-notificationschemeid-notification-notificationid-delete */
			json: true
			parameters: { path: { notificationSchemeId: string | number; notificationId: string | number } }
			responses: responses12
		}
	}
	"/rest/api/3/permissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-get */
			json: true
			responses: { 200: json<schemas["Permissions"]> }
		}
	}
	"/rest/api/3/permissions/check": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post */
			json: true
			requestBody: json<schemas["BulkPermissionsRequestBean"]>
			responses: { 200: json<schemas["BulkPermissionGrants"]>; 400: response1; 403: response1 }
		}
	}
	"/rest/api/3/permissions/project": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-project-post */
			json: true
			requestBody: json<schemas["PermissionsKeysBean"]>
			responses: { 200: json<schemas["PermittedProjects"]> }
		}
	}
	"/rest/api/3/permissionscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["PermissionSchemes"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-post */
			json: true
			parameters: parameters2
			requestBody: body18
			responses: { 201: response21 }
		}
	}
	"/rest/api/3/permissionscheme/{schemeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-get */
			json: true
			parameters: parameters30
			responses: responses39
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-put */
			json: true
			parameters: parameters30
			requestBody: body18
			responses: responses39
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-delete */
			json: true
			parameters: parameters24
			responses: { 204: {} }
		}
	}
	"/rest/api/3/permissionscheme/{schemeId}/permission": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-get */
			json: true
			parameters: parameters30
			responses: { 200: json<schemas["PermissionGrants"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-post */
			json: true
			parameters: parameters30
			requestBody: json<schemas["PermissionGrantRequest"]>
			responses: { 201: response27 }
		}
	}
	"/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-permissionid-get */
			json: true
			parameters: { query?: query7; path: path12 }
			responses: { 200: response27 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-permissionid-delete */
			json: true
			parameters: { path: path12 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/plans/plan": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-get */
			json: true
			parameters: {
				query?: { includeTrashed?: boolean | ("true" | "false"); includeArchived?: boolean | ("true" | "false"); cursor?: string; maxResults?: string | number }
			}
			responses: { 200: json<schemas["PageWithCursorGetPlanResponseForPage"]>; 401: response1; 403: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-post */
			json: true
			parameters: { query?: query8 }
			requestBody: json<schemas["CreatePlanRequest"]>
			responses: { 201: json<number>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/plans/plan/{planId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-get */
			json: true
			parameters: { query?: query8; path: path13 }
			responses: { 200: json<schemas["GetPlanResponse"]>; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-put */
			json: true
			parameters: { query?: query8; header: header1; path: path13 }
			requestBody: body19
			responses: responses40
		}
	}
	"/rest/api/3/plans/plan/{planId}/archive": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-archive-put */
			json: true
			parameters: parameters31
			responses: responses41
		}
	}
	"/rest/api/3/plans/plan/{planId}/duplicate": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-duplicate-post */
			json: true
			parameters: parameters31
			requestBody: json<schemas["DuplicatePlanRequest"]>
			responses: responses42
		}
	}
	"/rest/api/3/plans/plan/{planId}/team": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-get */
			json: true
			parameters: { query?: { cursor?: string; maxResults?: string | number }; path: path13 }
			responses: { 200: json<schemas["PageWithCursorGetTeamResponseForPage"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/atlassian": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-post */
			json: true
			parameters: parameters31
			requestBody: json<schemas["AddAtlassianTeamRequest"]>
			responses: responses40
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-atlassianteamid-get */
			json: true
			parameters: parameters32
			responses: { 200: json<schemas["GetAtlassianTeamResponse"]>; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-atlassianteamid-put */
			json: true
			parameters: { header: header1; path: path11 }
			requestBody: body19
			responses: responses40
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-atlassianteamid-delete */
			json: true
			parameters: parameters32
			responses: responses41
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/planonly": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-post */
			json: true
			parameters: parameters31
			requestBody: json<schemas["CreatePlanOnlyTeamRequest"]>
			responses: responses42
		}
	}
	"/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-planonlyteamid-get */
			json: true
			parameters: parameters33
			responses: { 200: json<schemas["GetPlanOnlyTeamResponse"]>; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-planonlyteamid-put */
			json: true
			parameters: { header: header1; path: path14 }
			requestBody: body19
			responses: responses40
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-planonlyteamid-delete */
			json: true
			parameters: parameters33
			responses: responses41
		}
	}
	"/rest/api/3/plans/plan/{planId}/trash": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-trash-put */
			json: true
			parameters: parameters31
			responses: responses41
		}
	}
	"/rest/api/3/priority": {
		get: {
			/** @deprecated `GET /rest/api/3/priority/search` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-get */
			json: true
			responses: { 200: json<schemas["Priority"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-post */
			json: true
			requestBody: json<schemas["CreatePriorityDetails"]>
			responses: { 201: json<schemas["PriorityId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/priority/default": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-default-put */
			json: true
			requestBody: json<schemas["SetDefaultPriorityRequest"]>
			responses: responses12
		}
	}
	"/rest/api/3/priority/move": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-move-put */
			json: true
			requestBody: json<schemas["ReorderIssuePriorities"]>
			responses: responses12
		}
	}
	"/rest/api/3/priority/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-search-get */
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
	"/rest/api/3/priority/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["Priority"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdatePriorityDetails"]>
			responses: responses12
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-id-delete */
			json: true
			parameters: parameters1
			responses: responses20
		}
	}
	"/rest/api/3/priorityscheme": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-get */
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
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-post */
			json: true
			requestBody: json<schemas["CreatePrioritySchemeDetails"]>
			responses: { 201: response29; 202: response29 }
		}
	}
	"/rest/api/3/priorityscheme/mappings": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-mappings-post */
			json: true
			requestBody: json<schemas["SuggestedMappingsRequestBean"]>
			responses: responses43
		}
	}
	"/rest/api/3/priorityscheme/priorities/available": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-priorities-available-get */
			json: true
			parameters: { query: { startAt?: string; maxResults?: string; query?: string; schemeId: string | number; exclude?: string | readonly string[] } }
			responses: responses43
		}
	}
	"/rest/api/3/priorityscheme/{schemeId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-put */
			json: true
			parameters: parameters24
			requestBody: json<schemas["UpdatePrioritySchemeRequestBean"]>
			responses: { 202: json<schemas["UpdatePrioritySchemeResponseBean"]> }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-delete */
			json: true
			parameters: parameters24
			responses: responses1
		}
	}
	"/rest/api/3/priorityscheme/{schemeId}/priorities": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-priorities-get */
			json: true
			parameters: { query?: { startAt?: string; maxResults?: string }; path: path16 }
			responses: responses43
		}
	}
	"/rest/api/3/priorityscheme/{schemeId}/projects": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-projects-get */
			json: true
			parameters: { query?: { startAt?: string; maxResults?: string; projectId?: (string | number) | readonly (string | number)[]; query?: string }; path: path16 }
			responses: responses44
		}
	}
	"/rest/api/3/project": {
		get: {
			/** @deprecated `GET /rest/api/3/project/search` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-get */
			json: true
			parameters: { query?: { expand?: string; recent?: string | number; properties?: string | readonly string[] } }
			responses: responses45
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-post */
			json: true
			requestBody: json<schemas["CreateProjectDetails"]>
			responses: { 201: json<schemas["ProjectIdentifiers"]> }
		}
	}
	"/rest/api/3/project-template": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-post */
			json: true
			requestBody: json<schemas["ProjectCustomTemplateCreateRequestDTO"]>
			responses: { 303: response2 }
		}
	}
	"/rest/api/3/project-template/edit-template": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-edit-template-put */
			json: true
			requestBody: json<schemas["EditTemplateRequest"]>
			responses: responses2
		}
	}
	"/rest/api/3/project-template/live-template": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-live-template-get */
			json: true
			parameters: { query?: { projectId?: string | number; templateKey?: string } }
			responses: { 200: json<schemas["ProjectTemplateModel"]> }
		}
	}
	"/rest/api/3/project-template/remove-template": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-remove-template-delete */
			json: true
			parameters: { query: { templateKey: string } }
			responses: responses2
		}
	}
	"/rest/api/3/project-template/save-template": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-save-template-post */
			json: true
			requestBody: json<schemas["SaveTemplateRequest"]>
			responses: { 200: json<schemas["SaveTemplateResponse"]> }
		}
	}
	"/rest/api/3/project/recent": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-recent-get */
			json: true
			parameters: { query?: query9 }
			responses: responses45
		}
	}
	"/rest/api/3/project/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
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
			responses: responses44
		}
	}
	"/rest/api/3/project/type": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-get */
			json: true
			responses: responses46
		}
	}
	"/rest/api/3/project/type/accessible": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-accessible-get */
			json: true
			responses: responses46
		}
	}
	"/rest/api/3/project/type/{projectTypeKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-projecttypekey-get */
			json: true
			parameters: parameters34
			responses: responses47
		}
	}
	"/rest/api/3/project/type/{projectTypeKey}/accessible": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-projecttypekey-accessible-get */
			json: true
			parameters: parameters34
			responses: responses47
		}
	}
	"/rest/api/3/project/{projectIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get */
			json: true
			parameters: { query?: query9; path: path6 }
			responses: responses48
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-put */
			json: true
			parameters: parameters35
			requestBody: json<schemas["UpdateProjectDetails"]>
			responses: responses48
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-delete */
			json: true
			parameters: { query?: { enableUndo?: boolean | ("true" | "false") }; path: path6 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/archive": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-archive-post */
			json: true
			parameters: parameters36
			responses: responses1
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatar": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatar-put */
			json: true
			parameters: parameters36
			requestBody: json<schemas["AvatarRequest"]>
			responses: responses1
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatar-id-delete */
			json: true
			parameters: parameters37
			responses: { 204: {} }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatar2": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatar2-post */
			json: true
			parameters: { query?: query10; path: path6 }
			requestBody: { content: { "*/*": unknown } }
			responses: responses35
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/avatars": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatars-get */
			json: true
			parameters: parameters36
			responses: { 200: json<schemas["ProjectAvatars"]> }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/classification-config": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-config-get */
			json: true
			parameters: parameters36
			responses: responses2
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/classification-level/default": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-level-default-get */
			json: true
			parameters: parameters36
			responses: responses2
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-level-default-put */
			json: true
			parameters: parameters36
			requestBody: json<schemas["UpdateDefaultProjectClassificationBean"]>
			responses: responses1
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-level-default-delete */
			json: true
			parameters: parameters36
			responses: responses1
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/component": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-project-projectidorkey-component-get */
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
	"/rest/api/3/project/{projectIdOrKey}/components": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-project-projectidorkey-components-get */
			json: true
			parameters: { query?: { componentSource?: "jira" | "compass" | "auto" }; path: path6 }
			responses: { 200: json<schemas["ProjectComponent"][]> }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/delete": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-delete-post */
			json: true
			parameters: parameters36
			responses: { 303: response30 }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/features": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-features/#api-rest-api-3-project-projectidorkey-features-get */
			json: true
			parameters: parameters36
			responses: responses49
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/features/{featureKey}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-features/#api-rest-api-3-project-projectidorkey-features-featurekey-put */
			json: true
			parameters: { path: { projectIdOrKey: string | number; featureKey: string | number } }
			requestBody: json<schemas["ProjectFeatureState"]>
			responses: responses49
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-get */
			json: true
			parameters: parameters36
			responses: responses5
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-propertykey-get */
			json: true
			parameters: parameters38
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-propertykey-put */
			json: true
			parameters: parameters38
			requestBody: response2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-propertykey-delete */
			json: true
			parameters: parameters38
			responses: { 204: {} }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/restore": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-restore-post */
			json: true
			parameters: parameters36
			responses: responses48
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/role": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-role-get */
			json: true
			parameters: parameters36
			responses: { 200: { content: { "application/json": { [key: string]: string } } } }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/role/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-role-id-get */
			json: true
			parameters: { query?: { excludeInactiveUsers?: boolean | ("true" | "false") }; path: path17 }
			responses: responses50
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-project-projectidorkey-role-id-put */
			json: true
			parameters: parameters37
			requestBody: json<schemas["ProjectRoleActorsUpdateBean"]>
			responses: responses50
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-project-projectidorkey-role-id-post */
			json: true
			parameters: parameters37
			requestBody: json<schemas["ActorsMap"]>
			responses: responses50
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-project-projectidorkey-role-id-delete */
			json: true
			parameters: { query?: { user?: string; group?: string; groupId?: string | number }; path: path17 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/roledetails": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-roledetails-get */
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
	"/rest/api/3/project/{projectIdOrKey}/statuses": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-statuses-get */
			json: true
			parameters: parameters36
			responses: { 200: json<schemas["IssueTypeWithStatus"][]> }
		}
	}
	"/rest/api/3/project/{projectIdOrKey}/version": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-project-projectidorkey-version-get */
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
	"/rest/api/3/project/{projectIdOrKey}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-project-projectidorkey-versions-get */
			json: true
			parameters: parameters35
			responses: { 200: json<schemas["Version"][]> }
		}
	}
	"/rest/api/3/project/{projectId}/email": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-email/#api-rest-api-3-project-projectid-email-get */
			json: true
			parameters: { path: { projectId: string | number } }
			responses: { 200: response31 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-email/#api-rest-api-3-project-projectid-email-put */
			json: true
			parameters: { path: { projectId: string | number } }
			requestBody: response31
			responses: responses1
		}
	}
	"/rest/api/3/project/{projectId}/hierarchy": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectid-hierarchy-get */
			json: true
			parameters: { path: { projectId: string | number } }
			responses: { 200: json<schemas["ProjectIssueTypeHierarchy"]> }
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-issuesecuritylevelscheme-get */
			json: true
			parameters: { path: path18 }
			responses: responses32
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/notificationscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectkeyorid-notificationscheme-get */
			json: true
			parameters: parameters39
			responses: responses38
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/permissionscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-permissionscheme-get */
			json: true
			parameters: parameters39
			responses: responses39
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-permissionscheme-put */
			json: true
			parameters: parameters39
			requestBody: json<schemas["IdBean"]>
			responses: responses39
		}
	}
	"/rest/api/3/project/{projectKeyOrId}/securitylevel": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-securitylevel-get */
			json: true
			parameters: { path: path18 }
			responses: { 200: json<schemas["ProjectIssueSecurityLevels"]> }
		}
	}
	"/rest/api/3/projectCategory": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-get */
			json: true
			responses: { 200: json<schemas["ProjectCategory"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-post */
			json: true
			requestBody: body20
			responses: { 201: response32 }
		}
	}
	"/rest/api/3/projectCategory/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-id-get */
			json: true
			parameters: parameters1
			responses: { 200: response32 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-id-put */
			json: true
			parameters: parameters1
			requestBody: body20
			responses: { 200: json<schemas["UpdatedProjectCategory"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/3/projects/fields": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-projects-fields-get */
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
	"/rest/api/3/projectvalidate/key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/#api-rest-api-3-projectvalidate-key-get */
			json: true
			parameters: { query?: { key?: string } }
			responses: { 200: response1 }
		}
	}
	"/rest/api/3/projectvalidate/validProjectKey": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/#api-rest-api-3-projectvalidate-validprojectkey-get */
			json: true
			parameters: { query?: { key?: string } }
			responses: responses37
		}
	}
	"/rest/api/3/projectvalidate/validProjectName": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/#api-rest-api-3-projectvalidate-validprojectname-get */
			json: true
			parameters: { query: { name: string } }
			responses: responses37
		}
	}
	"/rest/api/3/redact": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-redaction/#api-rest-api-3-redact-post */
			json: true
			requestBody: json<schemas["BulkRedactionRequest"]>
			responses: { 202: response16; 400: response1; 403: response1 }
		}
	}
	"/rest/api/3/redact/status/{jobId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-redaction/#api-rest-api-3-redact-status-jobid-get */
			json: true
			parameters: { path: { jobId: string | number } }
			responses: { 200: json<schemas["RedactionJobStatusResponse"]>; 403: response1; 404: response1 }
		}
	}
	"/rest/api/3/resolution": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-get */
			json: true
			responses: { 200: json<schemas["Resolution"][]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-post */
			json: true
			requestBody: json<schemas["CreateResolutionDetails"]>
			responses: { 201: json<schemas["ResolutionId"]>; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/rest/api/3/resolution/default": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-default-put */
			json: true
			requestBody: json<schemas["SetDefaultResolutionRequest"]>
			responses: responses12
		}
	}
	"/rest/api/3/resolution/move": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-move-put */
			json: true
			requestBody: json<schemas["ReorderIssueResolutionsRequest"]>
			responses: responses12
		}
	}
	"/rest/api/3/resolution/search": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-search-get */
			json: true
			parameters: {
				query?: { startAt?: string; maxResults?: string; id?: (string | number) | readonly (string | number)[]; onlyDefault?: boolean | ("true" | "false") }
			}
			responses: { 200: json<schemas["PageBeanResolutionJsonBean"]>; 401: response1 }
		}
	}
	"/rest/api/3/resolution/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["Resolution"]> }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["UpdateResolutionDetails"]>
			responses: responses12
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-id-delete */
			json: true
			parameters: { query: { replaceWith: string }; path: path1 }
			responses: responses20
		}
	}
	"/rest/api/3/role": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-get */
			json: true
			responses: { 200: json<schemas["ProjectRole"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-post */
			json: true
			requestBody: body21
			responses: responses50
		}
	}
	"/rest/api/3/role/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-get */
			json: true
			parameters: parameters1
			responses: responses50
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-put */
			json: true
			parameters: parameters1
			requestBody: body21
			responses: responses50
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-post */
			json: true
			parameters: parameters1
			requestBody: body21
			responses: responses50
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-delete */
			json: true
			parameters: { query?: { swap?: string | number }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/role/{id}/actors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-role-id-actors-get */
			json: true
			parameters: parameters1
			responses: responses50
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-role-id-actors-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ActorInputBean"]>
			responses: responses50
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-role-id-actors-delete */
			json: true
			parameters: { query?: { user?: string; groupId?: string | number; group?: string }; path: path1 }
			responses: responses50
		}
	}
	"/rest/api/3/screens": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-get */
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
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-post */
			json: true
			requestBody: json<schemas["ScreenDetails"]>
			responses: { 201: json<schemas["Screen"]>; 400: response2; 403: response2 }
		}
	}
	"/rest/api/3/screens/addToDefault/{fieldId}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-addtodefault-fieldid-post */
			json: true
			parameters: parameters8
			responses: responses2
		}
	}
	"/rest/api/3/screens/tabs": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-tabs-get */
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
	"/rest/api/3/screens/{screenId}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-screenid-put */
			json: true
			parameters: parameters40
			requestBody: json<schemas["UpdateScreenDetails"]>
			responses: { 200: json<schemas["Screen"]>; 400: response2; 403: response2; 404: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-screenid-delete */
			json: true
			parameters: parameters40
			responses: responses16
		}
	}
	"/rest/api/3/screens/{screenId}/availableFields": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-screenid-availablefields-get */
			json: true
			parameters: parameters40
			responses: responses51
		}
	}
	"/rest/api/3/screens/{screenId}/tabs": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-get */
			json: true
			parameters: { query?: { projectKey?: string }; path: { screenId: string | number } }
			responses: { 200: json<schemas["ScreenableTab"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-post */
			json: true
			parameters: parameters40
			requestBody: body22
			responses: responses52
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-tabid-put */
			json: true
			parameters: parameters41
			requestBody: body22
			responses: responses52
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-tabid-delete */
			json: true
			parameters: parameters41
			responses: { 204: {} }
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/fields": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-get */
			json: true
			parameters: { query?: { projectKey?: string }; path: path20 }
			responses: responses51
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-post */
			json: true
			parameters: { query?: { skipFieldAssociation?: boolean | ("true" | "false") }; path: path20 }
			requestBody: json<schemas["AddFieldBean"]>
			responses: { 200: json<schemas["ScreenableField"]> }
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-id-delete */
			json: true
			parameters: parameters42
			responses: { 204: {} }
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-id-move-post */
			json: true
			parameters: parameters42
			requestBody: json<schemas["MoveFieldBean"]>
			responses: responses1
		}
	}
	"/rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-tabid-move-pos-post */
			json: true
			parameters: { path: { screenId: string | number; tabId: string | number; pos: string | number } }
			responses: responses1
		}
	}
	"/rest/api/3/screenscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-post */
			json: true
			requestBody: json<schemas["ScreenSchemeDetails"]>
			responses: { 201: json<schemas["ScreenSchemeId"]>; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/3/screenscheme/{screenSchemeId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-screenschemeid-put */
			json: true
			parameters: { path: { screenSchemeId: string | number } }
			requestBody: json<schemas["UpdateScreenSchemeDetails"]>
			responses: responses15
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-screenschemeid-delete */
			json: true
			parameters: { path: { screenSchemeId: string | number } }
			responses: responses16
		}
	}
	"/rest/api/3/search": {
		get: {
			/** @deprecated `GET /rest/api/3/search/jql` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-get */
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
			responses: responses53
		}
		post: {
			/** @deprecated `POST /rest/api/3/search/jql` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-post */
			json: "issues"
			requestBody: json<schemas["SearchRequestBean"]>
			responses: responses53
		}
	}
	"/rest/api/3/search/approximate-count": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-approximate-count-post */
			json: true
			requestBody: json<schemas["JQLCountRequestBean"]>
			responses: { 200: json<schemas["JQLCountResultsBean"]> }
		}
	}
	"/rest/api/3/search/jql": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-get */
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
			responses: responses54
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post */
			json: "issues"
			requestBody: json<schemas["SearchAndReconcileRequestBean"]>
			responses: responses54
		}
	}
	"/rest/api/3/securitylevel/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-level/#api-rest-api-3-securitylevel-id-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["SecurityLevel"]> }
		}
	}
	"/rest/api/3/serverInfo": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/#api-rest-api-3-serverinfo-get */
			json: true
			responses: { 200: json<schemas["ServerInformation"]> }
		}
	}
	"/rest/api/3/settings/columns": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-navigator-settings/#api-rest-api-3-settings-columns-get */
			json: true
			responses: { 200: response22; 401: response1; 403: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-navigator-settings/#api-rest-api-3-settings-columns-put */
			json: true
			requestBody: { content: { "*/*": schemas["ColumnRequestBody"]; "multipart/form-data": schemas["ColumnRequestBody"] } }
			responses: { 200: {} }
		}
	}
	"/rest/api/3/status": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-statuses/#api-rest-api-3-status-get */
			json: true
			responses: { 200: json<schemas["StatusDetails"][]> }
		}
	}
	"/rest/api/3/status/{idOrName}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-statuses/#api-rest-api-3-status-idorname-get */
			json: true
			parameters: { path: { idOrName: string | number } }
			responses: { 200: json<schemas["StatusDetails"]> }
		}
	}
	"/rest/api/3/statuscategory": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/#api-rest-api-3-statuscategory-get */
			json: true
			responses: { 200: json<schemas["StatusCategory"][]> }
		}
	}
	"/rest/api/3/statuscategory/{idOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/#api-rest-api-3-statuscategory-idorkey-get */
			json: true
			parameters: { path: { idOrKey: string | number } }
			responses: { 200: json<schemas["StatusCategory"]> }
		}
	}
	"/rest/api/3/statuses": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-get */
			json: true
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: responses55
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-put */
			json: true
			requestBody: json<schemas["StatusUpdateRequest"]>
			responses: responses29
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-post */
			json: true
			requestBody: json<schemas["StatusCreateRequest"]>
			responses: { 200: response26; 400: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-delete */
			json: true
			parameters: { query: { id: (string | number) | readonly (string | number)[] } }
			responses: responses29
		}
	}
	"/rest/api/3/statuses/byNames": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-bynames-get */
			json: true
			parameters: { query: { name: string | readonly string[]; projectId?: string | number } }
			responses: responses55
		}
	}
	"/rest/api/3/statuses/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-search-get */
			json: true
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
			responses: { 200: json<schemas["PageOfStatuses"]> }
		}
	}
	"/rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-statusid-project-projectid-issuetypeusages-get */
			json: true
			parameters: { query?: query11; path: { statusId: string | number; projectId: string | number } }
			responses: { 200: json<schemas["StatusProjectIssueTypeUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/statuses/{statusId}/projectUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-statusid-projectusages-get */
			json: true
			parameters: parameters43
			responses: { 200: json<schemas["StatusProjectUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/statuses/{statusId}/workflowUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-statusid-workflowusages-get */
			json: true
			parameters: parameters43
			responses: { 200: json<schemas["StatusWorkflowUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/task/{taskId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-tasks/#api-rest-api-3-task-taskid-get */
			json: true
			parameters: { path: { taskId: string | number } }
			responses: { 200: response30 }
		}
	}
	"/rest/api/3/task/{taskId}/cancel": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-tasks/#api-rest-api-3-task-taskid-cancel-post */
			json: true
			parameters: { path: { taskId: string | number } }
			responses: { 202: response2; 400: response35; 401: response35; 403: response35; 404: response35 }
		}
	}
	"/rest/api/3/uiModifications": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications--apps-/#api-rest-api-3-uimodifications-get */
			json: true
			parameters: parameters44
			responses: { 200: json<schemas["PageBeanUiModificationDetails"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications--apps-/#api-rest-api-3-uimodifications-post */
			json: true
			requestBody: json<schemas["CreateUiModificationDetails"]>
			responses: { 201: json<schemas["UiModificationIdentifiers"]>; 404: response36 }
		}
	}
	"/rest/api/3/uiModifications/{uiModificationId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications--apps-/#api-rest-api-3-uimodifications-uimodificationid-put */
			json: true
			parameters: { path: { uiModificationId: string | number } }
			requestBody: json<schemas["UpdateUiModificationDetails"]>
			responses: { 204: response2; 404: response36 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications--apps-/#api-rest-api-3-uimodifications-uimodificationid-delete */
			json: true
			parameters: { path: { uiModificationId: string | number } }
			responses: responses1
		}
	}
	"/rest/api/3/universal_avatar/type/{type}/owner/{entityId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-type-type-owner-entityid-get */
			json: true
			parameters: { path: path21 }
			responses: { 200: json<schemas["Avatars"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-type-type-owner-entityid-post */
			json: true
			parameters: { query?: query10; path: path21 }
			requestBody: { content: { "*/*": unknown } }
			responses: responses35
		}
	}
	"/rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-type-type-owner-owningobjectid-avatar-id-delete */
			json: true
			parameters: { path: { type: "project" | "issuetype" | "priority"; owningObjectId: string | number; id: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/universal_avatar/view/type/{type}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-view-type-type-get */
			json: true
			parameters: { query?: query12; path: { type: "issuetype" | "project" | "priority" } }
			responses: { 200: response28; 401: response38; 403: response38; 404: response38 }
		}
	}
	"/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-view-type-type-avatar-id-get */
			json: true
			parameters: { query?: query12; path: { type: "issuetype" | "project" | "priority"; id: string | number } }
			responses: responses56
		}
	}
	"/rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-view-type-type-owner-entityid-get */
			json: true
			parameters: { query?: query12; path: { type: "issuetype" | "project" | "priority"; entityId: string | number } }
			responses: responses56
		}
	}
	"/rest/api/3/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-get */
			json: true
			parameters: { query?: { accountId?: string | number; username?: string; key?: string; expand?: string } }
			responses: { 200: response25 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-post */
			json: true
			requestBody: json<schemas["NewUserDetails"]>
			responses: { 201: response25 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-delete */
			json: true
			parameters: parameters45
			responses: { 204: {} }
		}
	}
	"/rest/api/3/user/assignable/multiProjectSearch": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-multiprojectsearch-get */
			json: true
			parameters: {
				query: { query?: string; username?: string; accountId?: string | number; projectKeys: string; startAt?: string | number; maxResults?: string | number }
			}
			responses: responses57
		}
	}
	"/rest/api/3/user/assignable/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-search-get */
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
			responses: responses57
		}
	}
	"/rest/api/3/user/bulk": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get */
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
			responses: { 200: response39 }
		}
	}
	"/rest/api/3/user/bulk/migration": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-migration-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; username?: string | readonly string[]; key?: string | readonly string[] } }
			responses: { 200: json<schemas["UserMigrationBean"][]> }
		}
	}
	"/rest/api/3/user/columns": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-columns-get */
			json: true
			parameters: parameters46
			responses: responses25
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-columns-put */
			json: true
			parameters: { query?: { accountId?: string | number } }
			requestBody: { content: { "*/*": schemas["UserColumnRequestBody"]; "multipart/form-data": schemas["UserColumnRequestBody"] } }
			responses: responses2
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-columns-delete */
			json: true
			parameters: parameters46
			responses: { 204: {} }
		}
	}
	"/rest/api/3/user/email": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-email-get */
			json: true
			parameters: { query: { accountId: string | number } }
			responses: responses58
		}
	}
	"/rest/api/3/user/email/bulk": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-email-bulk-get */
			json: true
			parameters: { query: { accountId: (string | number) | readonly (string | number)[] } }
			responses: responses58
		}
	}
	"/rest/api/3/user/groups": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-groups-get */
			json: true
			parameters: parameters45
			responses: { 200: json<schemas["GroupName"][]> }
		}
	}
	"/rest/api/3/user/permission/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-permission-search-get */
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
			responses: responses57
		}
	}
	"/rest/api/3/user/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-picker-get */
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
	"/rest/api/3/user/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-get */
			json: true
			parameters: { query?: query6 }
			responses: responses5
		}
	}
	"/rest/api/3/user/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-propertykey-get */
			json: true
			parameters: parameters47
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-propertykey-put */
			json: true
			parameters: parameters47
			requestBody: response2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-propertykey-delete */
			json: true
			parameters: parameters47
			responses: { 204: {} }
		}
	}
	"/rest/api/3/user/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-get */
			json: true
			parameters: {
				query?: { query?: string; username?: string; accountId?: string | number; startAt?: string | number; maxResults?: string | number; property?: string }
			}
			responses: responses57
		}
	}
	"/rest/api/3/user/search/query": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-query-get */
			json: true
			parameters: { query: { query: string; startAt?: string | number; maxResults?: string | number } }
			responses: { 200: response39; 400: response1; 401: response1; 403: response1; 408: response1 }
		}
	}
	"/rest/api/3/user/search/query/key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-query-key-get */
			json: true
			parameters: { query: { query: string; startAt?: string | number; maxResult?: string | number } }
			responses: { 200: json<schemas["PageBeanUserKey"]>; 400: response1; 401: response1; 403: response1; 408: response1 }
		}
	}
	"/rest/api/3/user/viewissue/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-viewissue-search-get */
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
			responses: responses57
		}
	}
	"/rest/api/3/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-users-get */
			json: true
			parameters: parameters44
			responses: responses57
		}
	}
	"/rest/api/3/users/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-users-search-get */
			json: true
			parameters: parameters44
			responses: responses57
		}
	}
	"/rest/api/3/version": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-post */
			json: true
			requestBody: body23
			responses: { 201: json<schemas["Version"]> }
		}
	}
	"/rest/api/3/version/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-get */
			json: true
			parameters: parameters15
			responses: responses59
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-put */
			json: true
			parameters: parameters1
			requestBody: body23
			responses: responses59
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-delete */
			json: true
			parameters: { query?: { moveFixIssuesTo?: string; moveAffectedIssuesTo?: string }; path: path1 }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/version/{id}/mergeto/{moveIssuesTo}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-mergeto-moveissuesto-put */
			json: true
			parameters: { path: { id: string | number; moveIssuesTo: string | number } }
			responses: responses1
		}
	}
	"/rest/api/3/version/{id}/move": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-move-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["VersionMoveBean"]>
			responses: responses59
		}
	}
	"/rest/api/3/version/{id}/relatedIssueCounts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedissuecounts-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["VersionIssueCounts"]> }
		}
	}
	"/rest/api/3/version/{id}/relatedwork": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedwork-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["VersionRelatedWork"][]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedwork-put */
			json: true
			parameters: parameters1
			requestBody: body24
			responses: { 200: response41 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedwork-post */
			json: true
			parameters: parameters1
			requestBody: body24
			responses: { 201: response41 }
		}
	}
	"/rest/api/3/version/{id}/removeAndSwap": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-removeandswap-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["DeleteAndReplaceVersionBean"]>
			responses: responses1
		}
	}
	"/rest/api/3/version/{id}/unresolvedIssueCount": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-unresolvedissuecount-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["VersionUnresolvedIssuesCount"]> }
		}
	}
	"/rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-versionid-relatedwork-relatedworkid-delete */
			json: true
			parameters: { path: { versionId: string | number; relatedWorkId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/3/webhook": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["PageBeanWebhook"]>; 400: response1; 403: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-post */
			json: true
			requestBody: json<schemas["WebhookRegistrationDetails"]>
			responses: { 200: json<schemas["ContainerForRegisteredWebhooks"]>; 400: response1; 403: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-delete */
			json: true
			requestBody: body25
			responses: { 202: {}; 400: response1; 403: response1 }
		}
	}
	"/rest/api/3/webhook/failed": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-failed-get */
			json: true
			parameters: { query?: { maxResults?: string | number; after?: string | number; failedAfter?: string | number } }
			responses: { 200: json<schemas["FailedWebhooks"]>; 400: response1; 403: response1 }
		}
	}
	"/rest/api/3/webhook/refresh": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-refresh-put */
			json: true
			requestBody: body25
			responses: { 200: json<schemas["WebhooksExpirationDate"]>; 400: response1; 403: response1 }
		}
	}
	"/rest/api/3/workflow/history": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-history-post */
			json: true
			requestBody: json<schemas["WorkflowHistoryReadRequest"]>
			responses: { 200: json<schemas["WorkflowHistoryReadResponseDTO"]> }
		}
	}
	"/rest/api/3/workflow/history/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-history-list-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["WorkflowHistoryListRequest"]>
			responses: { 200: json<schemas["WorkflowHistoryListResponseDTO"]> }
		}
	}
	"/rest/api/3/workflow/rule/config": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-rules/#api-rest-api-3-workflow-rule-config-get */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-rules/#api-rest-api-3-workflow-rule-config-put */
			json: true
			requestBody: json<schemas["WorkflowTransitionRulesUpdate"]>
			responses: responses60
		}
	}
	"/rest/api/3/workflow/rule/config/delete": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-rules/#api-rest-api-3-workflow-rule-config-delete-put */
			json: true
			requestBody: json<schemas["WorkflowsWithTransitionRulesDetails"]>
			responses: responses60
		}
	}
	"/rest/api/3/workflow/search": {
		get: {
			/** @deprecated `GET /rest/api/3/workflows/search` takes its place. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-search-get */
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
	"/rest/api/3/workflow/{entityId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-entityid-delete */
			json: true
			parameters: { path: { entityId: string | number } }
			responses: responses16
		}
	}
	"/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-workflowid-project-projectid-issuetypeusages-get */
			json: true
			parameters: { query?: query11; path: { workflowId: string | number; projectId: string | number } }
			responses: { 200: json<schemas["WorkflowProjectIssueTypeUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/workflow/{workflowId}/projectUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-workflowid-projectusages-get */
			json: true
			parameters: parameters48
			responses: { 200: json<schemas["WorkflowProjectUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/workflow/{workflowId}/workflowSchemes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-workflowid-workflowschemes-get */
			json: true
			parameters: parameters48
			responses: { 200: json<schemas["WorkflowSchemeUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/workflows": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-post */
			json: true
			requestBody: json<schemas["WorkflowReadRequest"]>
			responses: { 200: json<schemas["WorkflowReadResponse"]> }
		}
	}
	"/rest/api/3/workflows/capabilities": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-capabilities-get */
			json: true
			parameters: { query?: { workflowId?: string | number; projectId?: string | number; issueTypeId?: string | number } }
			responses: { 200: json<schemas["WorkflowCapabilities"]> }
		}
	}
	"/rest/api/3/workflows/create": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-create-post */
			json: true
			requestBody: json<schemas["WorkflowCreateRequest"]>
			responses: { 200: json<schemas["WorkflowCreateResponse"]> }
		}
	}
	"/rest/api/3/workflows/create/validation": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-create-validation-post */
			json: true
			requestBody: json<schemas["WorkflowCreateValidateRequest"]>
			responses: responses61
		}
	}
	"/rest/api/3/workflows/defaultEditor": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-defaulteditor-get */
			json: true
			responses: { 200: json<schemas["DefaultWorkflowEditorResponse"]> }
		}
	}
	"/rest/api/3/workflows/preview": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-preview-post */
			json: true
			requestBody: json<schemas["WorkflowPreviewRequest"]>
			responses: { 200: json<schemas["WorkflowPreviewResponse"]> }
		}
	}
	"/rest/api/3/workflows/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-search-get */
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
					projectId?: string | number
				}
			}
			responses: { 200: json<schemas["WorkflowSearchResponse"]> }
		}
	}
	"/rest/api/3/workflows/update": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-update-post */
			json: true
			requestBody: json<schemas["WorkflowUpdateRequest"]>
			responses: { 200: json<schemas["WorkflowUpdateResponse"]> }
		}
	}
	"/rest/api/3/workflows/update/validation": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-update-validation-post */
			json: true
			requestBody: json<schemas["WorkflowUpdateValidateRequestBean"]>
			responses: responses61
		}
	}
	"/rest/api/3/workflowscheme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["PageBeanWorkflowScheme"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-post */
			json: true
			requestBody: body26
			responses: responses62
		}
	}
	"/rest/api/3/workflowscheme/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-project-associations/#api-rest-api-3-workflowscheme-project-get */
			json: true
			parameters: { query: { projectId: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["ContainerOfWorkflowSchemeAssociations"]>; 400: response2; 403: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-project-associations/#api-rest-api-3-workflowscheme-project-put */
			json: true
			requestBody: json<schemas["WorkflowSchemeProjectAssociation"]>
			responses: responses15
		}
	}
	"/rest/api/3/workflowscheme/project/switch": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-project-switch-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeProjectSwitchBean"]>
			responses: { 303: response30; 409: response2 }
		}
	}
	"/rest/api/3/workflowscheme/read": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-read-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeReadRequest"]>
			responses: { 200: json<schemas["WorkflowSchemeReadResponse"][]> }
		}
	}
	"/rest/api/3/workflowscheme/update": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-update-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeUpdateRequest"]>
			responses: { 200: response2; 303: response30 }
		}
	}
	"/rest/api/3/workflowscheme/update/mappings": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-update-mappings-post */
			json: true
			requestBody: json<schemas["WorkflowSchemeUpdateRequiredMappingsRequest"]>
			responses: { 200: json<schemas["WorkflowSchemeUpdateRequiredMappingsResponse"]> }
		}
	}
	"/rest/api/3/workflowscheme/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-get */
			json: true
			parameters: parameters49
			responses: responses63
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-put */
			json: true
			parameters: parameters1
			requestBody: body26
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/3/workflowscheme/{id}/createdraft": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-createdraft-post */
			json: true
			parameters: parameters1
			responses: responses62
		}
	}
	"/rest/api/3/workflowscheme/{id}/default": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-default-get */
			json: true
			parameters: parameters49
			responses: responses64
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-default-put */
			json: true
			parameters: parameters1
			requestBody: body27
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-default-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path1 }
			responses: responses63
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-get */
			json: true
			parameters: parameters1
			responses: responses63
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-put */
			json: true
			parameters: parameters1
			requestBody: body26
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/default": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-default-get */
			json: true
			parameters: parameters1
			responses: responses64
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-default-put */
			json: true
			parameters: parameters1
			requestBody: body27
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-default-delete */
			json: true
			parameters: parameters1
			responses: responses63
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-issuetype-issuetype-get */
			json: true
			parameters: parameters50
			responses: responses65
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-issuetype-issuetype-put */
			json: true
			parameters: parameters50
			requestBody: body28
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-issuetype-issuetype-delete */
			json: true
			parameters: parameters50
			responses: responses63
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/publish": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-publish-post */
			json: true
			parameters: { query?: { validateOnly?: boolean | ("true" | "false") }; path: path1 }
			requestBody: json<schemas["PublishDraftWorkflowScheme"]>
			responses: { 204: {}; 303: response30; 400: response2; 404: response2 }
		}
	}
	"/rest/api/3/workflowscheme/{id}/draft/workflow": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-workflow-get */
			json: true
			parameters: { query?: { workflowName?: string }; path: path1 }
			responses: responses66
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-workflow-put */
			json: true
			parameters: parameters51
			requestBody: body29
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-workflow-delete */
			json: true
			parameters: parameters51
			responses: { 200: {} }
		}
	}
	"/rest/api/3/workflowscheme/{id}/issuetype/{issueType}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-issuetype-issuetype-get */
			json: true
			parameters: { query?: { returnDraftIfExists?: boolean | ("true" | "false") }; path: path22 }
			responses: responses65
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-issuetype-issuetype-put */
			json: true
			parameters: parameters50
			requestBody: body28
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-issuetype-issuetype-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path22 }
			responses: responses63
		}
	}
	"/rest/api/3/workflowscheme/{id}/workflow": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-workflow-get */
			json: true
			parameters: { query?: { workflowName?: string; returnDraftIfExists?: boolean | ("true" | "false") }; path: path1 }
			responses: responses66
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-workflow-put */
			json: true
			parameters: parameters51
			requestBody: body29
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-workflow-delete */
			json: true
			parameters: { query: { workflowName: string; updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path1 }
			responses: { 200: {} }
		}
	}
	"/rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-workflowschemeid-projectusages-get */
			json: true
			parameters: { query?: query11; path: { workflowSchemeId: string | number } }
			responses: { 200: json<schemas["WorkflowSchemeProjectUsageDTO"]>; 400: response2 }
		}
	}
	"/rest/api/3/worklog/deleted": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-worklog-deleted-get */
			json: true
			parameters: { query?: { since?: string | number } }
			responses: responses67
		}
	}
	"/rest/api/3/worklog/list": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-worklog-list-post */
			json: true
			parameters: parameters2
			requestBody: body16
			responses: { 200: json<schemas["Worklog"][]> }
		}
	}
	"/rest/api/3/worklog/updated": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-worklog-updated-get */
			json: true
			parameters: { query?: { since?: string | number; expand?: string } }
			responses: responses67
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-get */
			json: true
			parameters: { path: { addonKey: string | number } }
			responses: { 200: response12; 401: response42 }
		}
	}
	"/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-get */
			json: true
			parameters: { query?: { jsonValue?: boolean | ("true" | "false") }; path: path15 }
			responses: { 200: response13; 400: response42; 401: response42; 404: response42 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-put */
			json: true
			parameters: parameters52
			requestBody: response2
			responses: { 200: response42; 201: response42; 400: response42; 401: response42; 403: response42 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-delete */
			json: true
			parameters: parameters52
			responses: { 204: {}; 400: response42; 401: response42; 403: response42; 404: response42 }
		}
	}
	"/rest/atlassian-connect/1/app/module/dynamic": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-get */
			json: true
			responses: { 200: response43; 401: response44 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-post */
			json: true
			requestBody: response43
			responses: { 200: {}; 400: response44; 401: response44 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-delete */
			json: true
			parameters: { query?: { moduleKey?: string | readonly string[] } }
			responses: { 204: {}; 401: response44 }
		}
	}
	"/rest/atlassian-connect/1/migration/field": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-migration/#api-rest-atlassian-connect-1-migration-field-put */
			json: true
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: json<schemas["ConnectCustomFieldValues"]>
			responses: responses2
		}
	}
	"/rest/atlassian-connect/1/migration/properties/{entityType}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-migration/#api-rest-atlassian-connect-1-migration-properties-entitytype-put */
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
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-migration/#api-rest-atlassian-connect-1-migration-workflow-rule-search-post */
			json: true
			parameters: { header: { "Atlassian-Transfer-Id": string } }
			requestBody: json<schemas["WorkflowRulesSearch"]>
			responses: { 200: json<schemas["WorkflowRulesSearchDetails"]> }
		}
	}
	"/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-migration-of-connect-modules-to-forge/#api-rest-atlassian-connect-1-migration-connectkey-jiraissuefieldskey-task-get */
			json: true
			parameters: parameters53
			responses: { 200: json<schemas["TaskProgress"]>; 401: response42; 404: response42 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-migration-of-connect-modules-to-forge/#api-rest-atlassian-connect-1-migration-connectkey-jiraissuefieldskey-task-post */
			json: true
			parameters: parameters53
			responses: { 202: {}; 401: response42; 404: response42; 409: response42 }
		}
	}
	"/rest/atlassian-connect/1/service-registry": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-service-registry/#api-rest-atlassian-connect-1-service-registry-get */
			json: true
			parameters: { query: { serviceIds: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["ServiceRegistry"][]> }
		}
	}
	"/rest/forge/1/app/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-get */
			json: true
			responses: { 200: { content: { "application/json": { keys?: { key?: string; self?: string }[] } } }; 403: response2 }
		}
	}
	"/rest/forge/1/app/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-get */
			json: true
			parameters: parameters17
			responses: { 200: { content: { "application/json": { key?: string; value?: unknown } } }; 400: response42; 403: response2; 404: response42 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-put */
			json: true
			parameters: parameters17
			requestBody: response2
			responses: { 200: response42; 201: response42; 400: response42; 403: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-delete */
			json: true
			parameters: parameters17
			responses: { 204: {}; 400: response42; 403: response2; 404: response42 }
		}
	}
	"/rest/internal/api/latest/worklog/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-other-operations/#api-rest-internal-api-latest-worklog-bulk-post */
			json: true
			requestBody: json<schemas["BulkWorklogKeyRequestBean"]>
			responses: { 200: json<schemas["BulkWorklogKeyResponseBean"]> }
		}
	}
}
export interface components {
	schemas: {
		ActorInputBean: { group?: string[]; groupId?: (string | number)[]; user?: string[] }
		ActorsMap: { group?: string[]; groupId?: (string | number)[]; user?: string[] }
		AddAtlassianTeamRequest: { capacity?: number; id: string | number; issueSourceId?: string | number; planningStyle: "Scrum" | "Kanban"; sprintLength?: number }
		AddFieldBean: { fieldId: string | number }
		AddGroupBean: { name: string }
		AddNotificationsDetails: { notificationSchemeEvents: schemas["NotificationSchemeEventDetails"][] }
		AddSecuritySchemeLevelsRequestBean: { levels?: schemas["SecuritySchemeLevelBean"][] }
		AnnouncementBannerConfiguration: {
			readonly hashId?: string
			readonly isDismissible?: boolean
			readonly isEnabled?: boolean
			readonly message?: string
			readonly visibility?: "public" | "private" | (string & {})
		}
		AnnouncementBannerConfigurationUpdate: { isDismissible?: boolean; isEnabled?: boolean; message?: string; visibility?: string }
		AppWorkflowTransitionRule: {
			configuration: schemas["RuleConfiguration"]
			id: string
			readonly key: string
			readonly transition?: schemas["WorkflowTransition"]
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
			defaultGroupsDetails?: schemas["GroupName"][]
			defined?: boolean
			groupDetails?: schemas["GroupName"][]
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
		ApprovalConfigurationPreview: { active?: string; transitionApproved?: string; transitionRejected?: string }
		ArchiveIssueAsyncRequest: { jql?: string }
		ArchivedIssuesFilterRequest: {
			archivedBy?: string[]
			archivedDateRange?: schemas["DateRangeFilterRequest"]
			issueTypes?: string[]
			projects?: string[]
			reporters?: string[]
		}
		AssociateFieldConfigurationsWithIssueTypesRequest: { mappings: schemas["FieldConfigurationToIssueTypeMapping"][] }
		AssociateSecuritySchemeWithProjectDetails: {
			oldToNewSecurityLevelMappings?: schemas["OldToNewSecurityLevelMappingsBean"][]
			projectId: string | number
			schemeId: string | number
		}
		AssociatedItemBean: { readonly id?: string; readonly name?: string; readonly parentId?: string; readonly parentName?: string; readonly typeName?: string }
		AssociationContextObject: { identifier?: { [key: string]: unknown }; type: string }
		Attachment: {
			readonly author?: schemas["UserDetails"]
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
			entries?: schemas["AttachmentArchiveEntry"][]
			moreAvailable?: boolean
			totalEntryCount?: number
			totalNumberOfEntriesAvailable?: number
		}
		AttachmentArchiveEntry: { abbreviatedName?: string; entryIndex?: number; mediaType?: string; name?: string; size?: number }
		AttachmentArchiveImpl: { entries?: schemas["AttachmentArchiveEntry"][]; totalEntryCount?: number }
		AttachmentArchiveItemReadable: {
			readonly index?: number
			readonly label?: string
			readonly mediaType?: string
			readonly path?: string
			readonly size?: string
		}
		AttachmentArchiveMetadataReadable: {
			readonly entries?: schemas["AttachmentArchiveItemReadable"][]
			readonly id?: number
			readonly mediaType?: string
			readonly name?: string
			readonly totalEntryCount?: number
		}
		AttachmentMetadata: {
			readonly author?: schemas["User"]
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
		AttachmentSettings: { readonly enabled?: boolean; readonly uploadLimit?: number }
		AuditRecordBean: {
			readonly associatedItems?: schemas["AssociatedItemBean"][]
			readonly authorKey?: string
			readonly category?: string
			readonly changedValues?: schemas["ChangedValueBean"][]
			readonly created?: string
			readonly description?: string
			readonly eventSource?: string
			readonly id?: number
			objectItem?: schemas["AssociatedItemBean"]
			readonly remoteAddress?: string
			readonly summary?: string
		}
		AuditRecords: { readonly limit?: number; readonly offset?: number; readonly records?: schemas["AuditRecordBean"][]; readonly total?: number }
		AutoCompleteSuggestion: { displayName?: string; value?: string }
		AutoCompleteSuggestions: { results?: schemas["AutoCompleteSuggestion"][] }
		AvailableDashboardGadget: { readonly moduleKey?: string; readonly title: string; readonly uri?: string }
		AvailableDashboardGadgetsResponse: { readonly gadgets: schemas["AvailableDashboardGadget"][] }
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
		AvailableWorkflowTriggerTypes: { description?: string; name?: string; type?: string }
		AvailableWorkflowTriggers: { availableTypes: schemas["AvailableWorkflowTriggerTypes"][]; ruleKey: string }
		Avatar: {
			readonly fileName?: string
			id: string
			readonly isDeletable?: boolean
			readonly isSelected?: boolean
			readonly isSystemAvatar?: boolean
			readonly owner?: string
			readonly urls?: { [key: string]: string }
		} & { [key: string]: unknown }
		AvatarUrlsBean: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
		Avatars: { readonly custom?: schemas["Avatar"][]; readonly system?: schemas["Avatar"][] }
		BoardColumnPayload: {
			maximumIssueConstraint?: number
			minimumIssueConstraint?: number
			name?: string
			statusIds?: schemas["ProjectCreateResourceIdentifier"][]
		}
		BoardFeaturePayload: { featureKey?: "ESTIMATION" | "SPRINTS"; state?: true | false }
		BoardFeaturesPayload: { boardFeatures?: { [key: string]: schemas["BoardFeaturePayload"][] } } | null
		BoardPayload: {
			boardFilterJQL?: string
			cardColorStrategy?: "ISSUE_TYPE" | "REQUEST_TYPE" | "ASSIGNEE" | "PRIORITY" | "NONE" | "CUSTOM"
			cardLayout?: schemas["CardLayout"]
			cardLayouts?: schemas["CardLayoutField"][]
			columns?: schemas["BoardColumnPayload"][]
			enableCardCover?: boolean
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
		BulkChangeOwnerDetails: { autofixName: boolean; newOwner: string }
		BulkChangelogRequestBean: { fieldIds?: (string | number)[]; issueIdsOrKeys: string[]; maxResults?: number; nextPageToken?: string }
		BulkChangelogResponseBean: { readonly issueChangeLogs?: schemas["IssueChangeLog"][]; readonly nextPageToken?: string }
		BulkContextualConfiguration: { configuration?: unknown; customFieldId: string; readonly fieldContextId: string; id: string; schema?: unknown }
		BulkCustomFieldOptionCreateRequest: { options?: schemas["CustomFieldOptionCreate"][] }
		BulkCustomFieldOptionUpdateRequest: { options?: schemas["CustomFieldOptionUpdateRequest"][] }
		BulkEditActionError: { errorMessages: string[]; errors: { [key: string]: string } }
		BulkEditGetFields: { readonly endingBefore?: string; readonly fields?: schemas["IssueBulkEditField"][]; readonly startingAfter?: string }
		BulkEditShareableEntityRequest: {
			action: "changeOwner" | "changePermission" | "addPermission" | "removePermission"
			changeOwnerDetails?: schemas["BulkChangeOwnerDetails"]
			entityIds: (string | number)[]
			extendAdminPermissions?: boolean
			permissionDetails?: schemas["PermissionDetails"]
		}
		BulkEditShareableEntityResponse: {
			action: "changeOwner" | "changePermission" | "addPermission" | "removePermission" | (string & {})
			entityErrors?: { [key: string]: schemas["BulkEditActionError"] }
		}
		BulkFetchIssueRequestBean: { expand?: string[]; fields?: string[]; fieldsByKeys?: boolean; issueIdsOrKeys: string[]; properties?: string[] }
		BulkIssueIsWatching: { readonly issuesIsWatching?: { [key: string]: boolean } }
		BulkIssuePropertyUpdateRequest: { expression?: string; filter?: schemas["IssueFilterForBulkPropertySet"]; value?: unknown }
		BulkIssueResults: { readonly issueErrors?: schemas["IssueError"][]; readonly issues?: schemas["IssueBean"][] }
		BulkOperationErrorResponse: { errors?: schemas["ErrorMessage"][] }
		BulkOperationErrorResult: { elementErrors?: schemas["ErrorCollection"]; failedElementNumber?: number; status?: number }
		BulkOperationProgress: {
			created?: string
			failedAccessibleIssues?: { [key: string]: string[] }
			invalidOrInaccessibleIssueCount?: number
			processedAccessibleIssues?: number[]
			progressPercent?: number
			started?: string
			status?: "ENQUEUED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCEL_REQUESTED" | "CANCELLED" | "DEAD" | (string & {})
			submittedBy?: schemas["User"]
			readonly taskId?: string
			totalIssueCount?: number
			updated?: string
		}
		BulkPermissionGrants: { globalPermissions: string[]; projectPermissions: schemas["BulkProjectPermissionGrants"][] }
		BulkPermissionsRequestBean: { accountId?: string | null; globalPermissions?: string[]; projectPermissions?: schemas["BulkProjectPermissions"][] }
		BulkProjectPermissionGrants: { issues: number[]; permission: string; projects: number[] }
		BulkProjectPermissions: { issues?: number[]; permissions: string[]; projects?: number[] }
		BulkRedactionRequest: { redactions?: schemas["SingleRedactionRequest"][] }
		BulkRedactionResponse: { results: schemas["SingleRedactionResponse"][] }
		BulkTransitionGetAvailableTransitions: {
			readonly availableTransitions?: schemas["IssueBulkTransitionForWorkflow"][]
			readonly endingBefore?: string
			readonly startingAfter?: string
		}
		BulkTransitionSubmitInput: { selectedIssueIdsOrKeys: string[]; transitionId: string | number }
		BulkWorklogKeyRequestBean: { requests?: schemas["WorklogCompositeKey"][] }
		BulkWorklogKeyResponseBean: { worklogs?: schemas["WorklogKeyResult"][] }
		CardLayout: { showDaysInColumn?: true | false }
		CardLayoutField: { fieldId?: string | number; id?: string | number; mode?: "PLAN" | "WORK"; position?: number }
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
		ChangedValueBean: { readonly changedFrom?: string; readonly changedTo?: string; readonly fieldName?: string }
		ChangedWorklog: { readonly properties?: schemas["EntityProperty"][]; readonly updatedTime?: number; readonly worklogId?: number }
		ChangedWorklogs: {
			lastPage?: boolean
			readonly nextPage?: string
			readonly self?: string
			readonly since?: number
			readonly until?: number
			readonly values?: schemas["ChangedWorklog"][]
		}
		Changelog: {
			readonly author?: schemas["UserDetails"]
			readonly created?: string
			readonly historyMetadata?: schemas["HistoryMetadata"]
			readonly id?: string
			readonly items?: schemas["ChangeDetails"][]
		}
		ColumnItem: { label?: string; value?: string }
		ColumnRequestBody: { columns?: string[] }
		Comment: {
			readonly author?: schemas["UserDetails"]
			body?: schemas["AdfDocument"]
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
		ComponentIssuesCount: { readonly issueCount?: number; readonly self?: string }
		ComponentJsonBean: {
			ari?: string
			description?: string
			id?: string
			metadata?: { [key: string]: string }
			name?: string
			self?: string
		} & { [key: string]: unknown }
		ComponentWithIssueCount: {
			assignee?: schemas["User"]
			readonly assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly description?: string
			readonly id?: string
			readonly isAssigneeTypeValid?: boolean
			readonly issueCount?: number
			lead?: schemas["User"]
			readonly name?: string
			readonly project?: string
			readonly projectId?: number
			realAssignee?: schemas["User"]
			readonly realAssigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly self?: string
		}
		CompoundClause: { clauses: schemas["JqlQueryClause"][]; operator: "and" | "or" | "not" | (string & {}) }
		ConditionGroupConfiguration: {
			conditionGroups?: schemas["ConditionGroupConfiguration"][]
			conditions?: schemas["WorkflowRuleConfiguration"][]
			operation?: "ANY" | "ALL" | (string & {})
		} | null
		ConditionGroupPayload: { conditionGroup?: schemas["ConditionGroupPayload"][]; conditions?: schemas["RulePayload"][]; operation?: "ANY" | "ALL" }
		ConditionGroupUpdate: {
			conditionGroups?: schemas["ConditionGroupUpdate"][]
			conditions?: schemas["WorkflowRuleConfigurationRequest"][]
			operation: "ANY" | "ALL"
		} | null
		Configuration: {
			readonly attachmentsEnabled?: boolean
			readonly issueLinkingEnabled?: boolean
			readonly subTasksEnabled?: boolean
			readonly timeTrackingConfiguration?: schemas["TimeTrackingConfiguration"]
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
		ConnectCustomFieldValues: { updateValueList?: schemas["ConnectCustomFieldValue"][] }
		ConnectModule: { [key: string]: unknown }
		ConnectModules: { modules: schemas["ConnectModule"][] }
		ConnectWorkflowTransitionRule: { configuration: schemas["RuleConfiguration"]; id: string; key: string; transition?: schemas["WorkflowTransition"] }
		ContainerForProjectFeatures: { features?: schemas["ProjectFeature"][] }
		ContainerForRegisteredWebhooks: { webhookRegistrationResult?: schemas["RegisteredWebhook"][] }
		ContainerForWebhookIDs: { webhookIds: (string | number)[] }
		ContainerOfWorkflowSchemeAssociations: { values: schemas["WorkflowSchemeAssociations"][] }
		ContentItem: { entityId: string | number; entityType: "issuefieldvalue" | "issue-comment" | "issue-worklog"; id: string | number }
		Context: { readonly id?: number; readonly name?: string; scope?: schemas["Scope"] }
		ContextDefaultValues: { contextId: number; defaultValues?: schemas["IssueTypeDefaultValue"][] }
		ContextForProjectAndIssueType: { contextId: string; issueTypeId: string; projectId: string }
		ContextualConfiguration: { configuration?: unknown; readonly fieldContextId: string; id: string; schema?: unknown }
		ConvertedJQLQueries: { queriesWithUnknownUsers?: schemas["JQLQueryWithUnknownUsers"][]; queryStrings?: string[] }
		CreateCrossProjectReleaseRequest: { name: string; releaseIds?: (string | number)[] }
		CreateCustomFieldContext: { description?: string; readonly id?: string; issueTypeIds?: string[]; name: string; projectIds?: string[] }
		CreateCustomFieldRequest: { customFieldId: string | number; filter?: boolean }
		CreateDateFieldRequest: { dateCustomFieldId?: string | number; type: "DueDate" | "TargetStartDate" | "TargetEndDate" | "DateCustomField" }
		CreateExclusionRulesRequest: {
			issueIds?: (string | number)[]
			issueTypeIds?: (string | number)[]
			numberOfDaysToShowCompletedIssues?: number
			releaseIds?: (string | number)[]
			workStatusCategoryIds?: (string | number)[]
			workStatusIds?: (string | number)[]
		}
		CreateFieldAssociationSchemeLinksBean: { associations?: string; projects?: string }
		CreateFieldAssociationSchemeRequest: { description?: string; name: string }
		CreateFieldAssociationSchemeResponse: { description?: string; id?: number; links?: schemas["CreateFieldAssociationSchemeLinksBean"]; name?: string }
		CreateIssueSecuritySchemeDetails: { description?: string; levels?: schemas["SecuritySchemeLevelBean"][]; name: string }
		CreateIssueSourceRequest: { type: "Board" | "Project" | "Filter"; value: number }
		CreateNotificationSchemeDetails: { description?: string; name: string; notificationSchemeEvents?: schemas["NotificationSchemeEventDetails"][] }
		CreatePermissionHolderRequest: { type: "Group" | "AccountId"; value: string }
		CreatePermissionRequest: { holder: schemas["CreatePermissionHolderRequest"]; type: "View" | "Edit" }
		CreatePlanOnlyTeamRequest: {
			capacity?: number
			issueSourceId?: string | number
			memberAccountIds?: (string | number)[]
			name: string
			planningStyle: "Scrum" | "Kanban"
			sprintLength?: number
		}
		CreatePlanRequest: {
			crossProjectReleases?: schemas["CreateCrossProjectReleaseRequest"][]
			customFields?: schemas["CreateCustomFieldRequest"][]
			exclusionRules?: schemas["CreateExclusionRulesRequest"]
			issueSources: schemas["CreateIssueSourceRequest"][]
			leadAccountId?: string | null
			name: string
			permissions?: schemas["CreatePermissionRequest"][]
			scheduling: schemas["CreateSchedulingRequest"]
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
			mappings?: schemas["PriorityMapping"]
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
		CreateResolutionDetails: { description?: string; name: string }
		CreateSchedulingRequest: {
			dependencies?: "Sequential" | "Concurrent"
			endDate?: schemas["CreateDateFieldRequest"]
			estimation: "StoryPoints" | "Days" | "Hours"
			inferredDates?: "None" | "SprintDates" | "ReleaseDates"
			startDate?: schemas["CreateDateFieldRequest"]
		}
		CreateUiModificationDetails: { contexts?: schemas["UiModificationContextDetailsRequest"][]; data?: string; description?: string; name: string }
		CreateUpdateRoleRequestBean: { description?: string; name?: string }
		CreatedIssue: {
			readonly id?: string
			readonly key?: string
			readonly self?: string
			readonly transition?: schemas["NestedResponse"]
			readonly watchers?: schemas["NestedResponse"]
		}
		CreatedIssues: { readonly errors?: schemas["BulkOperationErrorResult"][]; readonly issues?: schemas["CreatedIssue"][] }
		CustomContextVariable: { type: string } & (schemas["UserContextVariable"] | schemas["IssueContextVariable"] | schemas["JsonContextVariable"])
		CustomFieldConfigurations: { configurations: schemas["ContextualConfigurationRequest"][] }
		CustomFieldContext: { description: string; id: string; isAnyIssueType: boolean; isGlobalContext: boolean; name: string }
		CustomFieldContextDefaultValue: schemas["CustomFieldContextDefaultValueCascadingOption"] | schemas["CustomFieldContextDefaultValueMultipleOption"] | schemas["CustomFieldContextDefaultValueSingleOption"] | schemas["CustomFieldContextSingleUserPickerDefaults"] | schemas["CustomFieldContextDefaultValueMultiUserPicker"] | schemas["CustomFieldContextDefaultValueSingleGroupPicker"] | schemas["CustomFieldContextDefaultValueMultipleGroupPicker"] | schemas["CustomFieldContextDefaultValueDate"] | schemas["CustomFieldContextDefaultValueDateTime"] | schemas["CustomFieldContextDefaultValueURL"] | schemas["CustomFieldContextDefaultValueProject"] | schemas["CustomFieldContextDefaultValueFloat"] | schemas["CustomFieldContextDefaultValueLabels"] | schemas["CustomFieldContextDefaultValueTextField"] | schemas["CustomFieldContextDefaultValueTextArea"] | schemas["CustomFieldContextDefaultValueReadOnly"] | schemas["CustomFieldContextDefaultValueSingleVersionPicker"] | schemas["CustomFieldContextDefaultValueMultipleVersionPicker"] | schemas["CustomFieldContextDefaultValueForgeStringField"] | schemas["CustomFieldContextDefaultValueForgeMultiStringField"] | schemas["CustomFieldContextDefaultValueForgeObjectField"] | schemas["CustomFieldContextDefaultValueForgeDateTimeField"] | schemas["CustomFieldContextDefaultValueForgeGroupField"] | schemas["CustomFieldContextDefaultValueForgeMultiGroupField"] | schemas["CustomFieldContextDefaultValueForgeNumberField"] | schemas["CustomFieldContextDefaultValueForgeUserField"] | schemas["CustomFieldContextDefaultValueForgeMultiUserField"]
		CustomFieldContextDefaultValueCascadingOption: { cascadingOptionId?: string; contextId: string; optionId: string; type: "option.cascading" }
		CustomFieldContextDefaultValueDate: { contextId: string; date?: string; type: "datepicker"; useCurrent?: boolean }
		CustomFieldContextDefaultValueDateTime: { contextId: string; dateTime?: string; type: "datetimepicker"; useCurrent?: boolean }
		CustomFieldContextDefaultValueFloat: { contextId: string; number: number; type: "float" }
		CustomFieldContextDefaultValueForgeDateTimeField: { contextId: string; dateTime?: string; type: "forge.datetime"; useCurrent?: boolean }
		CustomFieldContextDefaultValueForgeGroupField: { contextId: string; groupId: string; type: "forge.group" }
		CustomFieldContextDefaultValueForgeMultiGroupField: { contextId: string; groupIds: string[]; type: "forge.group.list" }
		CustomFieldContextDefaultValueForgeMultiStringField: { contextId: string; type: "forge.string.list"; values?: string[] }
		CustomFieldContextDefaultValueForgeMultiUserField: { accountIds: string[]; contextId: string; type: "forge.user.list" }
		CustomFieldContextDefaultValueForgeNumberField: { contextId: string; number: number; type: "forge.number" }
		CustomFieldContextDefaultValueForgeObjectField: { contextId: string; object?: { [key: string]: unknown }; type: "forge.object" }
		CustomFieldContextDefaultValueForgeStringField: { contextId: string; text?: string; type: "forge.string" }
		CustomFieldContextDefaultValueForgeUserField: { accountId: string; contextId: string; type: "forge.user"; userFilter: schemas["UserFilter"] }
		CustomFieldContextDefaultValueLabels: { contextId: string; labels: string[]; type: "labels" }
		CustomFieldContextDefaultValueMultiUserPicker: { accountIds: string[]; contextId: string; type: "multi.user.select" }
		CustomFieldContextDefaultValueMultipleGroupPicker: { contextId: string; groupIds: string[]; type: "grouppicker.multiple" }
		CustomFieldContextDefaultValueMultipleOption: { contextId: string; optionIds: string[]; type: "option.multiple" }
		CustomFieldContextDefaultValueMultipleVersionPicker: { contextId: string; type: "version.multiple"; versionIds: string[]; versionOrder?: string }
		CustomFieldContextDefaultValueProject: { contextId: string; projectId: string; type: "project" }
		CustomFieldContextDefaultValueReadOnly: { contextId: string; text?: string; type: "readonly" }
		CustomFieldContextDefaultValueSingleGroupPicker: { contextId: string; groupId: string; type: "grouppicker.single" }
		CustomFieldContextDefaultValueSingleOption: { contextId: string; optionId: string; type: "option.single" }
		CustomFieldContextDefaultValueSingleVersionPicker: { contextId: string; type: "version.single"; versionId: string; versionOrder?: string }
		CustomFieldContextDefaultValueTextArea: { contextId: string; text?: string; type: "textarea" }
		CustomFieldContextDefaultValueTextField: { contextId: string; text?: string; type: "textfield" }
		CustomFieldContextDefaultValueURL: { contextId: string; type: "url"; url: string }
		CustomFieldContextDefaultValueUpdate: { defaultValues?: schemas["CustomFieldContextDefaultValueRequest"][] }
		CustomFieldContextOption: { disabled: boolean; id: string; optionId?: string; value: string }
		CustomFieldContextProjectMapping: { readonly contextId: string; readonly isGlobalContext?: boolean; readonly projectId?: string }
		CustomFieldContextSingleUserPickerDefaults: { accountId: string; contextId: string; type: "single.user.select"; userFilter: schemas["UserFilter"] }
		CustomFieldContextUpdateDetails: { description?: string; name?: string }
		CustomFieldCreatedContextOptionsList: { options?: schemas["CustomFieldContextOption"][] }
		CustomFieldDefinitionJsonBean: {
			description?: string
			name: string
			searcherKey?: "com.atlassian.jira.plugin.system.customfieldtypes:cascadingselectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:daterange" | "com.atlassian.jira.plugin.system.customfieldtypes:datetimerange" | "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber" | "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:grouppickersearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:labelsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:numberrange" | "com.atlassian.jira.plugin.system.customfieldtypes:projectsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher" | "com.atlassian.jira.plugin.system.customfieldtypes:versionsearcher"
			type: string
		}
		CustomFieldOption: { readonly self?: string; readonly value?: string }
		CustomFieldOptionCreate: { disabled?: boolean; optionId?: string | number; value: string }
		CustomFieldOptionUpdate: { disabled?: boolean; id: string; value?: string }
		CustomFieldPayload: {
			cfType?: string
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			scope?: "GLOBAL" | "TEMPLATE" | "PROJECT"
			searcherKey?: string
		} | null
		CustomFieldReplacement: { customFieldId?: string | number; moveTo?: number }
		CustomFieldUpdatedContextOptionsList: { options?: schemas["CustomFieldOptionUpdate"][] }
		CustomFieldValueUpdate: { issueIds: (string | number)[]; value: unknown }
		CustomFieldValueUpdateDetails: { updates?: schemas["CustomFieldValueUpdate"][] }
		CustomTemplateOptions: { enableScreenDelegatedAdminSupport?: boolean; enableWorkflowDelegatedAdminSupport?: boolean }
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
			readonly editPermissions?: schemas["SharePermission"][]
			readonly id?: string
			readonly isFavourite?: boolean
			readonly isWritable?: boolean
			readonly name?: string
			readonly owner?: schemas["UserBean"]
			readonly popularity?: number
			readonly rank?: number
			readonly self?: string
			readonly sharePermissions?: schemas["SharePermission"][]
			readonly systemDashboard?: boolean
			readonly view?: string
		}
		DashboardDetails: {
			description?: string
			editPermissions: schemas["SharePermissionRequest"][]
			name: string
			sharePermissions: schemas["SharePermissionRequest"][]
		}
		DashboardGadget: {
			readonly color: "blue" | "red" | "yellow" | "green" | "cyan" | "purple" | "gray" | "white" | (string & {})
			readonly id: number
			readonly moduleKey?: string
			readonly position: schemas["DashboardGadgetPosition"]
			readonly title: string
			readonly uri?: string
		}
		DashboardGadgetPosition: { "The column position of the gadget.": number; "The row position of the gadget.": number }
		DashboardGadgetResponse: { readonly gadgets: schemas["DashboardGadget"][] }
		DashboardGadgetSettings: {
			color?: string
			ignoreUriAndModuleKeyValidation?: boolean
			moduleKey?: string
			position?: schemas["DashboardGadgetPosition"]
			title?: string
			uri?: string
		}
		DashboardGadgetUpdateRequest: { color?: string; position?: schemas["DashboardGadgetPosition"]; title?: string }
		DataClassificationLevelsBean: { classifications?: schemas["DataClassificationTagBean"][] }
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
		DateRangeFilterRequest: { dateAfter: string; dateBefore: string }
		DefaultLevelValue: { defaultLevelId: string | number; issueSecuritySchemeId: string | number }
		DefaultShareScope: { scope: "GLOBAL" | "AUTHENTICATED" | "PRIVATE" | (string & {}) }
		DefaultWorkflow: { updateDraftIfNeeded?: boolean; workflow: string }
		DefaultWorkflowEditorResponse: { value?: "NEW" | "LEGACY" | (string & {}) }
		DeleteAndReplaceVersionBean: { customFieldReplacementList?: schemas["CustomFieldReplacement"][]; moveAffectedIssuesTo?: number; moveFixIssuesTo?: number }
		DeleteFieldAssociationSchemeResponse: { deleted?: boolean; id?: string }
		DetailedErrorCollection: { details?: { [key: string]: unknown }; errorMessages?: string[]; errors?: { [key: string]: string } }
		DocumentVersion: { id?: string; versionNumber?: number }
		DuplicatePlanRequest: { name: string }
		EditTemplateRequest: {
			templateDescription?: string
			templateGenerationOptions?: schemas["CustomTemplateOptions"]
			templateKey?: string
			templateName?: string
		}
		EntityProperty: { key?: string; value?: unknown }
		EntityPropertyDetails: { entityId: string | number; key: string; value: string }
		Error: { count?: number; issueIdsOrKeys?: string[]; message?: string }
		ErrorCollection: { errorMessages?: string[]; errors?: { [key: string]: string }; status?: number }
		ErrorCollections: { [key: string]: unknown }
		ErrorMessage: { message?: string }
		Errors: {
			issueIsSubtask?: schemas["Error"]
			issuesInArchivedProjects?: schemas["Error"]
			issuesInUnlicensedProjects?: schemas["Error"]
			issuesNotFound?: schemas["Error"]
			userDoesNotHavePermission?: schemas["Error"]
		}
		EventNotification: {
			emailAddress?: string
			expand?: string
			field?: schemas["FieldDetails"]
			group?: schemas["GroupName"]
			id?: number
			notificationType?: "CurrentAssignee" | "Reporter" | "CurrentUser" | "ProjectLead" | "ComponentLead" | "User" | "Group" | "ProjectRole" | "EmailAddress" | "AllWatchers" | "UserCustomField" | "GroupCustomField" | (string & {})
			parameter?: string
			projectRole?: schemas["ProjectRole"]
			recipient?: string
			user?: schemas["UserDetails"]
		}
		ExpandPrioritySchemeBean: { readonly id?: string; readonly name?: string; readonly self?: string }
		ExpandPrioritySchemePage: {
			maxResults?: number
			startAt?: number
			total?: number
		} & { [key: string]: unknown }
		ExportArchivedIssuesTaskProgressResponse: { fileUrl?: string; payload?: string; progress?: number; status?: string; submittedTime?: string; taskId?: string }
		FailedWebhook: { body?: string; failureTime: number; id: string; url: string }
		FailedWebhooks: { maxResults: number; next?: string; values: schemas["FailedWebhook"][] }
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
			translatedDescription?: string
			translatedName?: string
			typeDisplayName?: string
		}
		FieldAssociationItemPayload: {
			description?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			qualifierId?: schemas["ProjectCreateResourceIdentifier"]
			qualifierType?: schemas["ProjectCreateResourceIdentifier"]
			rendererType?: string
			required?: boolean
		}
		FieldAssociationParameters: { description?: string; isRequired: boolean; rendererType?: string }
		FieldAssociationSchemeFieldSearchResult: {
			allowedOperations?: string[]
			fieldId?: string
			parameters?: schemas["SearchResultFieldParameters"]
			restrictedToWorkTypes?: string[]
			workTypeParameters?: schemas["SearchResultWorkTypeParameters"][]
		}
		FieldAssociationSchemeLinks: { associations?: string; projects?: string }
		FieldAssociationSchemeLinksBean: { associations?: string; projects?: string }
		FieldAssociationSchemeMatchedFilters: { projectIds?: number[]; query?: string }
		FieldAssociationSchemeProjectSearchResult: { avatarUrls?: { [key: string]: string }; deleted?: boolean; id?: string; key?: string; name?: string }
		FieldAssociationsRequest: { associationContexts: schemas["AssociationContextObject"][]; fields: schemas["FieldIdentifierObject"][] }
		FieldCapabilityPayload: {
			customFieldDefinitions?: schemas["CustomFieldPayload"][] | null
			fieldLayoutScheme?: schemas["FieldLayoutSchemePayload"]
			/** @deprecated */
			fieldLayouts?: schemas["FieldLayoutPayload"][] | null
			fieldScheme?: schemas["FieldSchemePayload"]
			issueLayouts?: schemas["IssueLayoutPayload"][] | null
			issueTypeScreenScheme?: schemas["IssueTypeScreenSchemePayload"]
			screenScheme?: schemas["ScreenSchemePayload"][] | null
			screens?: schemas["ScreenPayload"][] | null
		} | null
		FieldChangedClause: { field: schemas["JqlQueryField"]; operator: "changed"; predicates: schemas["JqlQueryClauseTimePredicate"][] }
		FieldConfiguration: { description: string; id: number; isDefault?: boolean; name: string }
		FieldConfigurationDetails: { description?: string; name: string }
		FieldConfigurationIssueTypeItem: { fieldConfigurationId: string; fieldConfigurationSchemeId: string; issueTypeId: string }
		FieldConfigurationItem: { description?: string; id: string; isHidden?: boolean; isRequired?: boolean; renderer?: string }
		FieldConfigurationItemsDetails: { fieldConfigurationItems: schemas["FieldConfigurationItemRequest"][] }
		FieldConfigurationScheme: { description?: string; id: string; name: string }
		FieldConfigurationSchemeProjectAssociation: { fieldConfigurationSchemeId?: string | number; projectId: string | number }
		FieldConfigurationSchemeProjects: { fieldConfigurationScheme?: schemas["FieldConfigurationScheme"]; projectIds: string[] }
		FieldConfigurationToIssueTypeMapping: { fieldConfigurationId: string | number; issueTypeId: string | number }
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
			readonly schema: schemas["JsonTypeBean"]
		}
		FieldDetails: {
			clauseNames?: string[]
			custom?: boolean
			id?: string
			key?: string
			name?: string
			navigable?: boolean
			orderable?: boolean
			schema?: schemas["JsonTypeBean"]
			scope?: schemas["Scope"]
			searchable?: boolean
		}
		FieldIdIdentifier: { type: "FieldIdIdentifier" } & (Omit<schemas["FieldIdentifierObject"], "type"> & { identifier?: string })
		FieldIdentifierObject: { identifier?: { [key: string]: unknown }; type: string }
		FieldLastUsed: { type?: "TRACKED" | "NOT_TRACKED" | "NO_INFORMATION" | (string & {}); value?: string }
		FieldLayoutConfiguration: { field?: boolean; pcri?: schemas["ProjectCreateResourceIdentifier"]; required?: boolean }
		/** @deprecated */
		FieldLayoutPayload: {
			configuration?: schemas["FieldLayoutConfiguration"][]
			description?: string
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		/** @deprecated */
		FieldLayoutSchemePayload: {
			defaultFieldLayout?: schemas["ProjectCreateResourceIdentifier"]
			description?: string
			explicitMappings?: { [key: string]: schemas["ProjectCreateResourceIdentifier"] }
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
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
			readonly schema: schemas["JsonTypeBean"]
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
			items?: schemas["FieldAssociationItemPayload"][]
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		FieldSchemeToFieldsPartialFailure: { error?: string; fieldId: string; schemeId: number; success: boolean; workTypeIds: number[] }
		FieldSchemeToFieldsResponse: { results: schemas["FieldSchemeToFieldsPartialFailure"][] }
		FieldSchemeToProjectsPartialFailure: { error?: string; projectId: number; schemeId: number; success: boolean }
		FieldSchemeToProjectsRequest: { projectIds: (string | number)[] }
		FieldSchemeToProjectsResponse: { results: schemas["FieldSchemeToProjectsPartialFailure"][] }
		FieldUpdateOperation: { add?: unknown; copy?: unknown; edit?: unknown; remove?: unknown; set?: unknown }
		FieldValueClause: {
			field: schemas["JqlQueryField"]
			operand: schemas["JqlQueryClauseOperand"]
			operator: "=" | "!=" | ">" | "<" | ">=" | "<=" | "in" | "not in" | "~" | "~=" | "is" | "is not" | (string & {})
		}
		FieldWasClause: {
			field: schemas["JqlQueryField"]
			operand: schemas["JqlQueryClauseOperand"]
			operator: "was" | "was in" | "was not in" | "was not" | (string & {})
			predicates: schemas["JqlQueryClauseTimePredicate"][]
		}
		Fields: {
			readonly assignee?: schemas["UserDetails"]
			readonly issueType?: schemas["IssueTypeDetails"]
			issuetype?: schemas["IssueTypeDetails"]
			readonly priority?: schemas["Priority"]
			readonly status?: schemas["StatusDetails"]
			readonly summary?: string
			readonly timetracking?: schemas["TimeTrackingDetails"]
		}
		FieldsSchemeItemParameter: { description?: string; isRequired?: boolean; rendererType?: "jira-text-renderer" | "atlassian-wiki-renderer" }
		FieldsSchemeItemWorkTypeParameter: {
			description?: string
			isRequired?: boolean
			rendererType?: "jira-text-renderer" | "atlassian-wiki-renderer"
			workTypeId?: string | number
		}
		Filter: {
			readonly approximateLastUsed?: string
			description?: string
			editPermissions?: schemas["SharePermission"][]
			favourite?: boolean
			readonly favouritedCount?: number
			readonly id?: string
			jql?: string
			name: string
			readonly owner?: schemas["User"]
			readonly searchUrl?: string
			readonly self?: string
			sharePermissions?: schemas["SharePermission"][]
			readonly sharedUsers?: schemas["UserList"]
			readonly subscriptions?: schemas["FilterSubscriptionsList"]
			readonly viewUrl?: string
		}
		FilterDetails: {
			readonly approximateLastUsed?: string
			description?: string
			editPermissions?: schemas["SharePermission"][]
			readonly expand?: string
			readonly favourite?: boolean
			readonly favouritedCount?: number
			readonly id?: string
			readonly jql?: string
			name: string
			readonly owner?: schemas["User"]
			readonly searchUrl?: string
			readonly self?: string
			sharePermissions?: schemas["SharePermission"][]
			readonly subscriptions?: schemas["FilterSubscription"][]
			readonly viewUrl?: string
		}
		FilterSubscription: { readonly group?: schemas["GroupName"]; readonly id?: number; readonly user?: schemas["User"] }
		FilterSubscriptionsList: {
			readonly "end-index"?: number
			readonly items?: schemas["FilterSubscription"][]
			readonly "max-results"?: number
			readonly size?: number
			readonly "start-index"?: number
		}
		ForgePanelProjectPinAsyncResponse: { taskId?: string }
		ForgePanelProjectPinRequest: { moduleId: string | number; projectList: schemas["ProjectPinAction"][] }
		FoundGroup: {
			avatarUrl?: string
			groupId?: string
			html?: string
			labels?: schemas["GroupLabel"][]
			managedBy?: "EXTERNAL" | "ADMINS" | "TEAM_MEMBERS" | "OPEN" | (string & {})
			name?: string
			usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION" | "ADMIN_OVERSIGHT" | (string & {})
		}
		FoundGroups: { groups?: schemas["FoundGroup"][]; header?: string; total?: number }
		FoundUsers: { header?: string; total?: number; users?: schemas["UserPickerUser"][] }
		FoundUsersAndGroups: { groups?: schemas["FoundGroups"]; users?: schemas["FoundUsers"] }
		FromLayoutPayload: { fromPort?: number; status?: schemas["ProjectCreateResourceIdentifier"]; toPortOverride?: number }
		FunctionOperand: { arguments: string[]; encodedOperand?: string; function: string }
		FunctionReferenceData: {
			displayName?: string
			isList?: "true" | "false" | (string & {})
			supportsListAndSingleValueOperators?: "true" | "false" | (string & {})
			types?: string[]
			value?: string
		}
		GetAtlassianTeamResponse: { capacity?: number; id: string; issueSourceId?: number; planningStyle: "Scrum" | "Kanban" | (string & {}); sprintLength?: number }
		GetCrossProjectReleaseResponse: { name?: string; releaseIds?: number[] }
		GetCustomFieldResponse: { customFieldId: number; filter?: boolean }
		GetDateFieldResponse: { dateCustomFieldId?: number; type: "DueDate" | "TargetStartDate" | "TargetEndDate" | "DateCustomField" | (string & {}) }
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
			parameters?: schemas["FieldAssociationParameters"]
			workTypeParameters?: schemas["WorkTypeParameters"][]
		}
		GetFieldAssociationSchemeByIdResponse: {
			description?: string
			fieldsCount?: number
			id?: string
			isDefault?: boolean
			links?: schemas["FieldAssociationSchemeLinks"]
			name?: string
		}
		GetFieldAssociationSchemeResponse: {
			description?: string
			fieldsCount?: number
			id?: number
			isDefault?: boolean
			links?: schemas["FieldAssociationSchemeLinksBean"]
			matchedFilters?: schemas["FieldAssociationSchemeMatchedFilters"]
			name?: string
		}
		GetIssueSourceResponse: { type: "Board" | "Project" | "Filter" | "Custom" | (string & {}); value: number }
		GetPermissionHolderResponse: { type: "Group" | "AccountId" | (string & {}); value: string }
		GetPermissionResponse: { holder: schemas["GetPermissionHolderResponse"]; type: "View" | "Edit" | (string & {}) }
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
			crossProjectReleases?: schemas["GetCrossProjectReleaseResponse"][]
			customFields?: schemas["GetCustomFieldResponse"][]
			exclusionRules?: schemas["GetExclusionRulesResponse"]
			id: number
			issueSources?: schemas["GetIssueSourceResponse"][]
			lastSaved?: string
			leadAccountId?: string
			name?: string
			permissions?: schemas["GetPermissionResponse"][]
			scheduling: schemas["GetSchedulingResponse"]
			status: "Active" | "Trashed" | "Archived" | (string & {})
		}
		GetPlanResponseForPage: {
			id: string
			issueSources?: schemas["GetIssueSourceResponse"][]
			name: string
			scenarioId: string
			status: "Active" | "Trashed" | "Archived" | (string & {})
		}
		GetProjectsWithFieldSchemesResponse: { projectId?: number; schemeId?: number }
		GetSchedulingResponse: {
			dependencies: "Sequential" | "Concurrent" | (string & {})
			endDate: schemas["GetDateFieldResponse"]
			estimation: "StoryPoints" | "Days" | "Hours" | (string & {})
			inferredDates: "None" | "SprintDates" | "ReleaseDates" | (string & {})
			startDate: schemas["GetDateFieldResponse"]
		}
		GetTeamResponseForPage: { id: string; name?: string; type: "PlanOnly" | "Atlassian" | (string & {}) }
		GlobalScopeBean: { attributes?: ("notSelectable" | "defaultValue" | (string & {}))[] }
		Group: {
			readonly expand?: string
			groupId?: string | null
			name?: string
			readonly self?: string
			readonly users?: schemas["PagedListUserDetailsApplicationUser"]
		}
		GroupDetails: { groupId?: string | null; name?: string }
		GroupLabel: { text?: string; title?: string; type?: "ADMIN" | "SINGLE" | "MULTIPLE" | (string & {}) }
		GroupName: { groupId?: string | null; name?: string; readonly self?: string }
		HealthCheckResult: { description?: string; name?: string; passed?: boolean }
		Hierarchy: { baseLevelId?: number; readonly levels?: schemas["SimplifiedHierarchyLevel"][] }
		HistoryMetadata: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: schemas["HistoryMetadataParticipant"]
			cause?: schemas["HistoryMetadataParticipant"]
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: schemas["HistoryMetadataParticipant"]
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
		IconBean: { link?: string; title?: string; url16x16?: string }
		IdBean: { id: string | number }
		IdOrKeyBean: { id?: string | number; key?: string }
		IncludedFields: { actuallyIncluded?: string[]; excluded?: string[]; included?: string[] }
		InputStreamSource: { inputStream?: { [key: string]: unknown } }
		IssueArchivalSyncRequest: { issueIdsOrKeys?: string[] }
		IssueArchivalSyncResponse: { errors?: schemas["Errors"]; numberOfIssuesUpdated?: number }
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
		IssueBulkDeletePayload: { selectedIssueIdsOrKeys: string[]; sendBulkNotification?: boolean | null }
		IssueBulkEditField: {
			description?: string
			fieldOptions?: schemas["IssueBulkOperationsFieldOption"][]
			id?: string
			isRequired?: boolean
			multiSelectFieldOptions?: ("ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL" | (string & {}))[]
			name?: string
			searchUrl?: string
			type?: string
			unavailableMessage?: string
		}
		IssueBulkEditPayload: {
			editedFieldsInput: schemas["JiraIssueFields"]
			selectedActions: string[]
			selectedIssueIdsOrKeys: string[]
			sendBulkNotification?: boolean | null
		}
		IssueBulkMovePayload: { sendBulkNotification?: boolean | null; targetToSourcesMapping?: { [key: string]: schemas["targetToSourcesMapping"] } }
		IssueBulkOperationsFieldOption: { [key: string]: unknown }
		IssueBulkTransitionForWorkflow: {
			readonly isTransitionsFiltered?: boolean
			readonly issues?: string[]
			readonly transitions?: schemas["SimplifiedIssueTransition"][]
		}
		IssueBulkTransitionPayload: { bulkTransitionInputs: schemas["BulkTransitionSubmitInput"][]; sendBulkNotification?: boolean | null }
		IssueBulkWatchOrUnwatchPayload: { selectedIssueIdsOrKeys: string[] }
		IssueChangeLog: { readonly changeHistories?: schemas["Changelog"][]; readonly issueId?: string }
		IssueChangelogIds: { changelogIds: (string | number)[] }
		IssueCommentListRequestBean: { ids: (string | number)[] }
		IssueContextVariable: { id?: string | number; key?: string; type: "issue" }
		IssueCreateMetadata: { readonly expand?: string; readonly projects?: schemas["ProjectIssueCreateMetadata"][] }
		IssueEntityProperties: { entitiesIds?: (string | number)[]; properties?: { [key: string]: schemas["JsonNodeRequest"] } }
		IssueEntityPropertiesForMultiUpdate: { issueID?: string | number; properties?: { [key: string]: schemas["JsonNodeRequest"] } }
		IssueError: { readonly errorMessage?: string; readonly id?: string }
		IssueEvent: { readonly id?: number; readonly name?: string }
		IssueFieldOption: { config?: schemas["IssueFieldOptionConfiguration"]; id: number; properties?: { [key: string]: unknown }; value: string }
		IssueFieldOptionConfiguration: { attributes?: ("notSelectable" | "defaultValue" | (string & {}))[]; scope?: schemas["IssueFieldOptionScopeBean"] }
		IssueFieldOptionCreateBean: { config?: schemas["IssueFieldOptionConfigurationRequest"]; properties?: { [key: string]: unknown }; value: string }
		IssueFieldOptionScopeBean: { global?: schemas["GlobalScopeBean"]; projects?: number[]; projects2?: schemas["ProjectScopeBean"][] }
		IssueFilterForBulkPropertyDelete: { currentValue?: unknown; entityIds?: (string | number)[] }
		IssueFilterForBulkPropertySet: { currentValue?: unknown; entityIds?: (string | number)[]; hasProperty?: boolean }
		IssueLayoutItemPayload: {
			itemKey?: schemas["ProjectCreateResourceIdentifier"]
			properties?: { [key: string]: unknown }
			sectionType?: "content" | "primaryContext" | "secondaryContext"
			type?: "FIELD"
		}
		IssueLayoutPayload: {
			containerId?: schemas["ProjectCreateResourceIdentifier"]
			issueLayoutType?: "ISSUE_VIEW" | "ISSUE_CREATE" | "REQUEST_FORM"
			items?: schemas["IssueLayoutItemPayload"][]
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		IssueLimitReportResponseBean: {
			issuesApproachingLimit?: { [key: string]: { [key: string]: number } }
			issuesBreachingLimit?: { [key: string]: { [key: string]: number } }
			limits?: { [key: string]: number }
		}
		IssueLink: {
			readonly id?: string
			inwardIssue: schemas["LinkedIssue"]
			outwardIssue: schemas["LinkedIssue"]
			readonly self?: string
			type: schemas["IssueLinkType"]
		}
		IssueLinkType: { id?: string; inward?: string; name?: string; outward?: string; readonly self?: string }
		IssueLinkTypes: { readonly issueLinkTypes?: schemas["IssueLinkType"][] }
		IssueList: { issueIds: (string | number)[] }
		IssueMatches: { matches: schemas["IssueMatchesForJQL"][] }
		IssueMatchesForJQL: { errors: string[]; matchedIssues: number[] }
		IssuePickerSuggestions: { readonly sections?: schemas["IssuePickerSuggestionsIssueType"][] }
		IssuePickerSuggestionsIssueType: {
			readonly id?: string
			readonly issues?: schemas["SuggestedIssue"][]
			readonly label?: string
			readonly msg?: string
			readonly sub?: string
		}
		IssueSecurityLevelMember: { holder: schemas["PermissionHolder"]; id: number; issueSecurityLevelId: number }
		IssueSecuritySchemeToProjectMapping: {
			readonly issueSecuritySchemeId?: string
			readonly projectId?: string
		} & { [key: string]: unknown }
		IssueTransition: {
			readonly expand?: string
			readonly fields?: { [key: string]: schemas["FieldMetadata"] }
			readonly hasScreen?: boolean
			id?: string
			readonly isAvailable?: boolean
			readonly isConditional?: boolean
			readonly isGlobal?: boolean
			readonly isInitial?: boolean
			looped?: boolean
			readonly name?: string
			readonly to?: schemas["StatusDetails"]
		} & { [key: string]: unknown }
		IssueTransitionStatus: { readonly statusId?: number; readonly statusName?: string }
		IssueTypeCreateBean: { description?: string; hierarchyLevel?: number; name: string; type?: "subtask" | "standard" }
		IssueTypeDefaultValue: { isAnyIssueType?: boolean | null; issueTypeId?: string | null; value?: schemas["CustomFieldContextDefaultValue"] }
		IssueTypeDetails: {
			readonly avatarId?: number
			readonly description?: string
			readonly entityId?: string
			readonly hierarchyLevel?: number
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: schemas["Scope"]
			readonly self?: string
			readonly subtask?: boolean
		}
		IssueTypeHierarchyPayload: {
			hierarchyLevel?: number
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		IssueTypeIds: { issueTypeIds: (string | number)[] }
		IssueTypeIdsToRemove: { issueTypeIds: (string | number)[] }
		IssueTypeInfo: { readonly avatarId?: number; readonly id?: number; readonly name?: string }
		IssueTypeIssueCreateMetadata: {
			readonly avatarId?: number
			readonly description?: string
			readonly entityId?: string
			readonly expand?: string
			readonly fields?: { [key: string]: schemas["FieldMetadata"] }
			readonly hierarchyLevel?: number
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: schemas["Scope"]
			readonly self?: string
			readonly subtask?: boolean
		}
		IssueTypePayload: {
			avatarId?: (string | number) | null
			description?: string | null
			hierarchyLevel?: number
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		IssueTypeProjectCreatePayload: {
			issueTypeHierarchy?: schemas["IssueTypeHierarchyPayload"][] | null
			issueTypeScheme?: schemas["IssueTypeSchemePayload"]
			issueTypes?: schemas["IssueTypePayload"][] | null
		} | null
		IssueTypeScheme: { defaultIssueTypeId?: string; description?: string; id: string; isDefault?: boolean; name: string }
		IssueTypeSchemeDetails: { defaultIssueTypeId?: string | number; description?: string; issueTypeIds: (string | number)[]; name: string }
		IssueTypeSchemeID: { readonly issueTypeSchemeId: string }
		IssueTypeSchemeMapping: { issueTypeId: string; issueTypeSchemeId: string }
		IssueTypeSchemePayload: {
			defaultIssueTypeId?: schemas["ProjectCreateResourceIdentifier"]
			description?: string | null
			issueTypeIds?: schemas["ProjectCreateResourceIdentifier"][]
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		}
		IssueTypeSchemeProjectAssociation: { issueTypeSchemeId: string | number; projectId: string | number }
		IssueTypeSchemeProjects: { issueTypeScheme: schemas["IssueTypeScheme"]; projectIds: string[] }
		IssueTypeSchemeUpdateDetails: { defaultIssueTypeId?: string | number; description?: string; name?: string }
		IssueTypeScreenScheme: { description?: string; id: string; name: string }
		IssueTypeScreenSchemeDetails: { description?: string; issueTypeMappings: schemas["IssueTypeScreenSchemeMapping"][]; name: string }
		IssueTypeScreenSchemeId: { readonly id: string }
		IssueTypeScreenSchemeItem: { issueTypeId: string; issueTypeScreenSchemeId: string; screenSchemeId: string }
		IssueTypeScreenSchemeMapping: { issueTypeId: string | number; screenSchemeId: string | number }
		IssueTypeScreenSchemeMappingDetails: { issueTypeMappings: schemas["IssueTypeScreenSchemeMapping"][] }
		IssueTypeScreenSchemePayload: {
			defaultScreenScheme?: schemas["ProjectCreateResourceIdentifier"]
			description?: string
			explicitMappings?: { [key: string]: schemas["ProjectCreateResourceIdentifier"] }
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		IssueTypeScreenSchemeProjectAssociation: { issueTypeScreenSchemeId?: string | number; projectId?: string | number }
		IssueTypeScreenSchemeUpdateDetails: { description?: string; name?: string }
		IssueTypeScreenSchemesProjects: { issueTypeScreenScheme: schemas["IssueTypeScreenScheme"]; projectIds: string[] }
		IssueTypeToContextMapping: { contextId: string; isAnyIssueType?: boolean; issueTypeId?: string }
		IssueTypeUpdateBean: { avatarId?: string | number; description?: string; name?: string }
		IssueTypeWithStatus: {
			readonly id: string
			readonly name: string
			readonly self: string
			readonly statuses: schemas["StatusDetails"][]
			readonly subtask: boolean
		}
		IssueTypeWorkflowMapping: { issueType?: string; updateDraftIfNeeded?: boolean; workflow?: string }
		IssueTypesWorkflowMapping: { defaultMapping?: boolean; issueTypes?: string[]; updateDraftIfNeeded?: boolean; workflow?: string }
		IssueUpdateDetails: {
			fields?: schemas["IssueFieldsRequest"]
			historyMetadata?: schemas["HistoryMetadataRequest"]
			properties?: schemas["EntityProperty"][]
			transition?: schemas["IssueTransitionRequest"]
			update?: { [key: string]: schemas["FieldUpdateOperation"][] }
		}
		IssueUpdateMetadata: { readonly fields?: { [key: string]: schemas["FieldMetadata"] } }
		IssuesAndJQLQueries: { issueIds: (string | number)[]; jqls: string[] }
		IssuesJqlMetaDataBean: { count: number; maxResults: number; startAt: number; totalCount: number; validationWarnings?: string[] }
		IssuesMetaBean: { jql?: schemas["IssuesJqlMetaDataBean"] }
		IssuesUpdateBean: { issueUpdates?: schemas["IssueUpdateDetails"][] }
		JExpEvaluateIssuesJqlMetaDataBean: { readonly isLast?: boolean; nextPageToken: string }
		JExpEvaluateIssuesMetaBean: { jql?: schemas["JExpEvaluateIssuesJqlMetaDataBean"] }
		JExpEvaluateJiraExpressionResultBean: { meta?: schemas["JExpEvaluateMetaDataBean"]; value: unknown }
		JExpEvaluateMetaDataBean: { complexity?: schemas["JiraExpressionsComplexityBean"]; issues?: schemas["JExpEvaluateIssuesMetaBean"] }
		JQLCountRequestBean: { jql?: string }
		JQLCountResultsBean: { count?: number }
		JQLPersonalDataMigrationRequest: { queryStrings?: string[] }
		JQLQueryWithUnknownUsers: { convertedQuery?: string; originalQuery?: string }
		JQLReferenceData: {
			jqlReservedWords?: string[]
			visibleFieldNames?: schemas["FieldReferenceData"][]
			visibleFunctionNames?: schemas["FunctionReferenceData"][]
		}
		JexpEvaluateCtxIssues: { jql?: schemas["JexpEvaluateCtxJqlIssues"] }
		JexpEvaluateCtxJqlIssues: { maxResults?: number; nextPageToken?: string; query?: string }
		JexpIssues: { jql?: schemas["JexpJqlIssues"] }
		JexpJqlIssues: { maxResults?: number; query?: string; startAt?: number; validation?: "strict" | "warn" | "none" }
		JiraCascadingSelectField: {
			childOptionValue?: schemas["JiraSelectedOptionField"]
			fieldId: string | number
			parentOptionValue: schemas["JiraSelectedOptionField"]
		}
		JiraColorField: { color: schemas["JiraColorInput"]; fieldId: string | number }
		JiraColorInput: { name: string }
		JiraComponentField: { componentId: string | number }
		JiraDateField: { date?: schemas["JiraDateInput"]; fieldId: string | number }
		JiraDateInput: { formattedDate: string }
		JiraDateTimeField: { dateTime: schemas["JiraDateTimeInput"]; fieldId: string | number }
		JiraDateTimeInput: { formattedDateTime: string }
		JiraDurationField: { originalEstimateField: string }
		JiraExpressionAnalysis: {
			complexity?: schemas["JiraExpressionComplexity"]
			errors?: schemas["JiraExpressionValidationError"][]
			expression: string
			type?: string
			valid: boolean
		}
		JiraExpressionComplexity: { expensiveOperations: string; variables?: { [key: string]: string } }
		JiraExpressionEvalContextBean: {
			board?: number
			custom?: schemas["CustomContextVariable"][]
			customerRequest?: number
			issue?: schemas["IdOrKeyBean"]
			issues?: schemas["JexpIssues"]
			project?: schemas["IdOrKeyBean"]
			serviceDesk?: number
			sprint?: number
		}
		JiraExpressionEvalRequestBean: { context?: schemas["JiraExpressionEvalContextBean"]; expression: string }
		JiraExpressionEvaluateContextBean: {
			board?: number
			custom?: schemas["CustomContextVariable"][]
			customerRequest?: number
			issue?: schemas["IdOrKeyBean"]
			issues?: schemas["JexpEvaluateCtxIssues"]
			project?: schemas["IdOrKeyBean"]
			serviceDesk?: number
			sprint?: number
		}
		JiraExpressionEvaluateRequestBean: { context?: schemas["JiraExpressionEvaluateContextBean"]; expression: string }
		JiraExpressionEvaluationMetaDataBean: { complexity?: schemas["JiraExpressionsComplexityBean"]; issues?: schemas["IssuesMetaBean"] }
		JiraExpressionForAnalysis: { contextVariables?: { [key: string]: string }; expressions: string[] }
		JiraExpressionResult: { meta?: schemas["JiraExpressionEvaluationMetaDataBean"]; value: unknown }
		JiraExpressionValidationError: { column?: number; expression?: string; line?: number; message: string; type: "syntax" | "type" | "other" | (string & {}) }
		JiraExpressionsAnalysis: { results: schemas["JiraExpressionAnalysis"][] }
		JiraExpressionsComplexityBean: {
			beans: schemas["JiraExpressionsComplexityValueBean"]
			expensiveOperations: schemas["JiraExpressionsComplexityValueBean"]
			primitiveValues: schemas["JiraExpressionsComplexityValueBean"]
			steps: schemas["JiraExpressionsComplexityValueBean"]
		}
		JiraExpressionsComplexityValueBean: { limit: number; value: number }
		JiraGroupInput: { groupName: string }
		JiraIssueFields: {
			cascadingSelectFields?: schemas["JiraCascadingSelectField"][]
			clearableNumberFields?: schemas["JiraNumberField"][]
			colorFields?: schemas["JiraColorField"][]
			datePickerFields?: schemas["JiraDateField"][]
			dateTimePickerFields?: schemas["JiraDateTimeField"][]
			issueType?: schemas["JiraIssueTypeField"]
			labelsFields?: schemas["JiraLabelsField"][]
			multipleGroupPickerFields?: schemas["JiraMultipleGroupPickerField"][]
			multipleSelectClearableUserPickerFields?: schemas["JiraMultipleSelectUserPickerField"][]
			multipleSelectFields?: schemas["JiraMultipleSelectField"][]
			multipleVersionPickerFields?: schemas["JiraMultipleVersionPickerField"][]
			multiselectComponents?: schemas["JiraMultiSelectComponentField"]
			originalEstimateField?: schemas["JiraDurationField"]
			priority?: schemas["JiraPriorityField"]
			richTextFields?: schemas["JiraRichTextField"][]
			singleGroupPickerFields?: schemas["JiraSingleGroupPickerField"][]
			singleLineTextFields?: schemas["JiraSingleLineTextField"][]
			singleSelectClearableUserPickerFields?: schemas["JiraSingleSelectUserPickerField"][]
			singleSelectFields?: schemas["JiraSingleSelectField"][]
			singleVersionPickerFields?: schemas["JiraSingleVersionPickerField"][]
			status?: schemas["JiraStatusInput"]
			timeTrackingField?: schemas["JiraTimeTrackingField"]
			urlFields?: schemas["JiraUrlField"][]
		}
		JiraIssueTypeField: { issueTypeId: string | number }
		JiraLabelPropertiesInputJackson1: {
			color?: "GREY_LIGHTEST" | "GREY_LIGHTER" | "GREY" | "GREY_DARKER" | "GREY_DARKEST" | "PURPLE_LIGHTEST" | "PURPLE_LIGHTER" | "PURPLE" | "PURPLE_DARKER" | "PURPLE_DARKEST" | "BLUE_LIGHTEST" | "BLUE_LIGHTER" | "BLUE" | "BLUE_DARKER" | "BLUE_DARKEST" | "TEAL_LIGHTEST" | "TEAL_LIGHTER" | "TEAL" | "TEAL_DARKER" | "TEAL_DARKEST" | "GREEN_LIGHTEST" | "GREEN_LIGHTER" | "GREEN" | "GREEN_DARKER" | "GREEN_DARKEST" | "LIME_LIGHTEST" | "LIME_LIGHTER" | "LIME" | "LIME_DARKER" | "LIME_DARKEST" | "YELLOW_LIGHTEST" | "YELLOW_LIGHTER" | "YELLOW" | "YELLOW_DARKER" | "YELLOW_DARKEST" | "ORANGE_LIGHTEST" | "ORANGE_LIGHTER" | "ORANGE" | "ORANGE_DARKER" | "ORANGE_DARKEST" | "RED_LIGHTEST" | "RED_LIGHTER" | "RED" | "RED_DARKER" | "RED_DARKEST" | "MAGENTA_LIGHTEST" | "MAGENTA_LIGHTER" | "MAGENTA" | "MAGENTA_DARKER" | "MAGENTA_DARKEST"
			name?: string
		}
		JiraLabelsField: {
			bulkEditMultiSelectFieldOption: "ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL"
			fieldId: string | number
			labelProperties?: schemas["JiraLabelPropertiesInputJackson1"][]
			labels: schemas["JiraLabelsInput"][]
		}
		JiraLabelsInput: { name: string }
		JiraMultiSelectComponentField: {
			bulkEditMultiSelectFieldOption: "ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL"
			components: schemas["JiraComponentField"][]
			fieldId: string | number
		}
		JiraMultipleGroupPickerField: { fieldId: string | number; groups: schemas["JiraGroupInput"][] }
		JiraMultipleSelectField: { fieldId: string | number; options: schemas["JiraSelectedOptionField"][] }
		JiraMultipleSelectUserPickerField: { fieldId: string | number; users?: schemas["JiraUserField"][] }
		JiraMultipleVersionPickerField: {
			bulkEditMultiSelectFieldOption: "ADD" | "REMOVE" | "REPLACE" | "REMOVE_ALL"
			fieldId: string | number
			versions: schemas["JiraVersionField"][]
		}
		JiraNumberField: { fieldId: string | number; value?: number }
		JiraPriorityField: { priorityId: string | number }
		JiraRichTextField: { fieldId: string | number; richText: schemas["JiraRichTextInput"] }
		JiraRichTextInput: { adfValue?: { [key: string]: unknown } }
		JiraSelectedOptionField: { optionId?: string | number }
		JiraSingleGroupPickerField: { fieldId: string | number; group: schemas["JiraGroupInput"] }
		JiraSingleLineTextField: { fieldId: string | number; text: string }
		JiraSingleSelectField: { fieldId: string | number; option: schemas["JiraSelectedOptionField"] }
		JiraSingleSelectUserPickerField: { fieldId: string | number; user?: schemas["JiraUserField"] }
		JiraSingleVersionPickerField: { fieldId: string | number; version: schemas["JiraVersionField"] }
		JiraStatus: {
			description?: string
			id?: string
			name?: string
			scope?: schemas["StatusScope"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {})
		}
		JiraStatusInput: { statusId: string | number }
		JiraTimeTrackingField: { timeRemaining: string }
		JiraUrlField: { fieldId: string | number; url: string }
		JiraUserField: { accountId: string }
		JiraVersionField: { versionId?: string | number }
		JiraWorkflow: {
			created?: string | null
			description?: string
			id?: string
			isEditable?: boolean
			loopedTransitionContainerLayout?: schemas["WorkflowLayout"]
			name?: string
			scope?: schemas["WorkflowScope"]
			startPointLayout?: schemas["WorkflowLayout"]
			statuses?: schemas["WorkflowReferenceStatus"][]
			taskId?: string | null
			transitions?: schemas["WorkflowTransitions"][]
			updated?: string | null
			version?: schemas["DocumentVersion"]
		}
		JiraWorkflowPreviewStatus: {
			description?: string
			id?: string
			name?: string
			rawName?: string
			scope?: schemas["WorkflowPreviewScope"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {})
			statusReference?: string
		}
		JiraWorkflowStatus: {
			description?: string
			id?: string
			name?: string
			scope?: schemas["WorkflowScope"]
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
			readonly precomputations?: schemas["JqlFunctionPrecomputationBean"][]
		}
		JqlFunctionPrecomputationUpdateBean: { error?: string; id: string | number; value?: string }
		JqlFunctionPrecomputationUpdateErrorResponse: { readonly errorMessages?: string[]; readonly notFoundPrecomputationIDs?: string[] }
		JqlFunctionPrecomputationUpdateRequestBean: { values?: schemas["JqlFunctionPrecomputationUpdateBean"][] }
		JqlFunctionPrecomputationUpdateResponse: { readonly notFoundPrecomputationIDs?: string[] }
		JqlQueriesToParse: { queries: string[] }
		JqlQueriesToSanitize: { queries: schemas["JqlQueryToSanitize"][] }
		JqlQuery: { orderBy?: schemas["JqlQueryOrderByClause"]; where?: schemas["JqlQueryClause"] }
		JqlQueryClause: schemas["CompoundClause"] | schemas["FieldValueClause"] | schemas["FieldWasClause"] | schemas["FieldChangedClause"]
		JqlQueryClauseOperand: schemas["ListOperand"] | schemas["ValueOperand"] | schemas["FunctionOperand"] | schemas["KeywordOperand"]
		JqlQueryClauseTimePredicate: {
			operand: schemas["JqlQueryClauseOperand"]
			operator: "before" | "after" | "from" | "to" | "on" | "during" | "by" | (string & {})
		}
		JqlQueryField: { encodedName?: string; name: string; property?: schemas["JqlQueryFieldEntityProperty"][] }
		JqlQueryFieldEntityProperty: { entity: string; key: string; path: string; type?: "number" | "string" | "text" | "date" | "user" | (string & {}) }
		JqlQueryOrderByClause: { fields: schemas["JqlQueryOrderByClauseElement"][] }
		JqlQueryOrderByClauseElement: { direction?: "asc" | "desc" | (string & {}); field: schemas["JqlQueryField"] }
		JqlQueryToSanitize: { accountId?: string | null; query: string }
		JqlQueryUnitaryOperand: schemas["ValueOperand"] | schemas["FunctionOperand"] | schemas["KeywordOperand"]
		JsonContextVariable: { type: "json"; value?: { [key: string]: unknown } }
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
		License: { readonly applications: schemas["LicensedApplication"][] }
		LicenseMetric: { key?: string; value?: string }
		LicensedApplication: { readonly id: string; readonly plan: "UNLICENSED" | "FREE" | "PAID" | (string & {}) }
		LinkGroup: {
			groups?: schemas["LinkGroup"][]
			header?: schemas["SimpleLink"]
			id?: string
			links?: schemas["SimpleLink"][]
			styleClass?: string
			weight?: number
		}
		LinkIssueRequestJsonBean: {
			comment?: schemas["CommentRequest"]
			inwardIssue: schemas["LinkedIssueRequest"]
			outwardIssue: schemas["LinkedIssueRequest"]
			type: schemas["IssueLinkTypeRequest"]
		}
		LinkedIssue: { readonly fields?: schemas["IssueFields"]; id?: string; key?: string; readonly self?: string }
		ListOperand: { encodedOperand?: string; values: schemas["JqlQueryUnitaryOperand"][] }
		ListWrapperCallbackApplicationRole: { [key: string]: unknown }
		ListWrapperCallbackGroupName: { [key: string]: unknown }
		Locale: { locale?: string }
		MandatoryFieldValue: { retain?: boolean | null; type?: "adf" | "raw" | null; value: string[] }
		MandatoryFieldValueForADF: { retain?: boolean | null; type: "adf" | "raw"; value: { [key: string]: unknown } }
		MappingsByIssueTypeOverride: { issueTypeId?: string | number; statusMappings?: schemas["WorkflowAssociationStatusMapping"][] }
		MappingsByWorkflow: { newWorkflowId: string | number; oldWorkflowId: string | number; statusMappings: schemas["WorkflowAssociationStatusMapping"][] }
		MinimalFieldSchemeToFieldsPartialFailure: { error?: string; fieldId: string; schemeId: number; success: boolean }
		MinimalFieldSchemeToFieldsResponse: { results: schemas["MinimalFieldSchemeToFieldsPartialFailure"][] }
		MoveFieldBean: { after?: string; position?: "Earlier" | "Later" | "First" | "Last" }
		MultiIssueEntityProperties: { issues?: schemas["IssueEntityPropertiesForMultiUpdate"][] }
		MultipartFile: {
			bytes?: string[]
			contentType?: string
			empty?: boolean
			inputStream?: { [key: string]: unknown }
			name?: string
			originalFilename?: string
			resource?: schemas["Resource"]
			size?: number
		}
		MultipleCustomFieldValuesUpdate: { customField: string; issueIds: (string | number)[]; value: unknown }
		MultipleCustomFieldValuesUpdateDetails: { updates?: schemas["MultipleCustomFieldValuesUpdate"][] }
		NestedResponse: { errorCollection?: schemas["ErrorCollection"]; status?: number; warningCollection?: schemas["WarningCollection"] }
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
		NonWorkingDay: { id?: string | number; iso8601Date?: string }
		Notification: {
			htmlBody?: string
			restrict?: schemas["NotificationRecipientsRestrictions"]
			subject?: string
			textBody?: string
			to?: schemas["NotificationRecipients"]
		}
		NotificationEvent: { description?: string; id?: number; name?: string; templateEvent?: schemas["NotificationEvent"] }
		NotificationRecipients: {
			assignee?: boolean
			groupIds?: (string | number)[]
			groups?: schemas["GroupNameRequest"][]
			reporter?: boolean
			users?: schemas["UserDetailsRequest"][]
			voters?: boolean
			watchers?: boolean
		}
		NotificationRecipientsRestrictions: {
			groupIds?: (string | number)[]
			groups?: schemas["GroupNameRequest"][]
			permissions?: schemas["RestrictedPermission"][]
		}
		NotificationScheme: {
			description?: string
			expand?: string
			id?: number
			name?: string
			notificationSchemeEvents?: schemas["NotificationSchemeEvent"][]
			projects?: number[]
			scope?: schemas["Scope"]
			self?: string
		}
		NotificationSchemeAndProjectMappingJsonBean: { notificationSchemeId?: string; projectId?: string }
		NotificationSchemeEvent: { event?: schemas["NotificationEvent"]; notifications?: schemas["EventNotification"][] }
		NotificationSchemeEventDetails: { event: schemas["NotificationSchemeEventTypeId"]; notifications: schemas["NotificationSchemeNotificationDetails"][] }
		NotificationSchemeEventIDPayload: { id?: string | number }
		NotificationSchemeEventPayload: {
			event?: schemas["NotificationSchemeEventIDPayload"]
			notifications?: schemas["NotificationSchemeNotificationDetailsPayload"][]
		}
		NotificationSchemeEventTypeId: { id: string | number }
		NotificationSchemeId: { readonly id: string } & { [key: string]: unknown }
		NotificationSchemeNotificationDetails: { notificationType: string; parameter?: string }
		NotificationSchemeNotificationDetailsPayload: { notificationType?: string; parameter?: string }
		NotificationSchemePayload: {
			description?: string
			name?: string
			notificationSchemeEvents?: schemas["NotificationSchemeEventPayload"][]
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		OldToNewSecurityLevelMappingsBean: { newLevelId: string | number; oldLevelId: string | number }
		OperationMessage: { message: string; statusCode: number }
		Operations: { readonly linkGroups?: schemas["LinkGroup"][] } & { [key: string]: unknown }
		OrderOfCustomFieldOptions: { after?: string; customFieldOptionIds: (string | number)[]; position?: "First" | "Last" }
		OrderOfIssueTypes: { after?: string; issueTypeIds: (string | number)[]; position?: "First" | "Last" }
		PageBean2ComponentJsonBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ComponentJsonBean"][]
		}
		PageBean2FieldAssociationSchemeFieldSearchResult: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldAssociationSchemeFieldSearchResult"][]
		}
		PageBean2FieldAssociationSchemeProjectSearchResult: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldAssociationSchemeProjectSearchResult"][]
		}
		PageBean2GetFieldAssociationSchemeResponse: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["GetFieldAssociationSchemeResponse"][]
		}
		PageBean2GetProjectsWithFieldSchemesResponse: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["GetProjectsWithFieldSchemesResponse"][]
		}
		PageBean2JqlFunctionPrecomputationBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["JqlFunctionPrecomputationBean"][]
		}
		PageBean2ProjectFieldBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ProjectFieldBean"][]
		}
		PageBeanBulkContextualConfiguration: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["BulkContextualConfiguration"][]
		}
		PageBeanChangelog: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Changelog"][]
		}
		PageBeanComment: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Comment"][]
		}
		PageBeanComponentWithIssueCount: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ComponentWithIssueCount"][]
		}
		PageBeanContext: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Context"][]
		}
		PageBeanContextDefaultValues: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ContextDefaultValues"][]
		}
		PageBeanContextForProjectAndIssueType: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ContextForProjectAndIssueType"][]
		}
		PageBeanContextualConfiguration: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ContextualConfiguration"][]
		}
		PageBeanCustomFieldContext: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["CustomFieldContext"][]
		}
		PageBeanCustomFieldContextDefaultValue: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["CustomFieldContextDefaultValue"][]
		}
		PageBeanCustomFieldContextOption: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["CustomFieldContextOption"][]
		}
		PageBeanCustomFieldContextProjectMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["CustomFieldContextProjectMapping"][]
		}
		PageBeanDashboard: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Dashboard"][]
		}
		PageBeanField: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Field"][]
		}
		PageBeanFieldConfigurationDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldConfigurationDetails"][]
		}
		PageBeanFieldConfigurationIssueTypeItem: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldConfigurationIssueTypeItem"][]
		}
		PageBeanFieldConfigurationItem: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldConfigurationItem"][]
		}
		PageBeanFieldConfigurationScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldConfigurationScheme"][]
		}
		PageBeanFieldConfigurationSchemeProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldConfigurationSchemeProjects"][]
		}
		PageBeanFieldProjectAssociation: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FieldProjectAssociation"][]
		}
		PageBeanFilterDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["FilterDetails"][]
		}
		PageBeanGroupDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["GroupDetails"][]
		}
		PageBeanIssueFieldOption: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueFieldOption"][]
		}
		PageBeanIssueSecurityLevelMember: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueSecurityLevelMember"][]
		}
		PageBeanIssueSecuritySchemeToProjectMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueSecuritySchemeToProjectMapping"][]
		}
		PageBeanIssueTypeScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeScheme"][]
		}
		PageBeanIssueTypeSchemeMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeSchemeMapping"][]
		}
		PageBeanIssueTypeSchemeProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeSchemeProjects"][]
		}
		PageBeanIssueTypeScreenScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeScreenScheme"][]
		}
		PageBeanIssueTypeScreenSchemeItem: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeScreenSchemeItem"][]
		}
		PageBeanIssueTypeScreenSchemesProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeScreenSchemesProjects"][]
		}
		PageBeanIssueTypeToContextMapping: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["IssueTypeToContextMapping"][]
		}
		PageBeanNotificationScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["NotificationScheme"][]
		}
		PageBeanNotificationSchemeAndProjectMappingJsonBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["NotificationSchemeAndProjectMappingJsonBean"][]
		}
		PageBeanPriority: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Priority"][]
		}
		PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["PrioritySchemeWithPaginatedPrioritiesAndProjects"][]
		}
		PageBeanPriorityWithSequence: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["PriorityWithSequence"][]
		}
		PageBeanProject: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Project"][]
		}
		PageBeanProjectDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ProjectDetails"][]
		}
		PageBeanResolutionJsonBean: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ResolutionJsonBean"][]
		}
		PageBeanScreen: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Screen"][]
		}
		PageBeanScreenScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ScreenScheme"][]
		}
		PageBeanScreenWithTab: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["ScreenWithTab"][]
		}
		PageBeanSecurityLevel: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["SecurityLevel"][]
		}
		PageBeanSecurityLevelMember: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["SecurityLevelMember"][]
		}
		PageBeanSecuritySchemeWithProjects: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["SecuritySchemeWithProjects"][]
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
			readonly values: schemas["UiModificationDetails"][]
		}
		PageBeanUser: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["User"][]
		}
		PageBeanUserDetails: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["UserDetails"][]
		}
		PageBeanUserKey: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["UserKey"][]
		}
		PageBeanVersion: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Version"][]
		}
		PageBeanWebhook: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Webhook"][]
		}
		PageBeanWorkflow: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["Workflow"][]
		}
		PageBeanWorkflowScheme: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["WorkflowScheme"][]
		}
		PageBeanWorkflowTransitionRules: {
			readonly isLast?: boolean
			readonly maxResults: number
			readonly nextPage?: string
			readonly self?: string
			readonly startAt: number
			readonly total?: number
			readonly values: schemas["WorkflowTransitionRules"][]
		}
		PageOfChangelogs: { readonly histories: schemas["Changelog"][]; readonly maxResults: number; readonly startAt: number; readonly total: number }
		PageOfComments: {
			readonly comments: schemas["Comment"][]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		} & { [key: string]: unknown }
		PageOfCreateMetaIssueTypeWithField: {
			readonly fields?: schemas["FieldCreateMetadata"][]
			readonly maxResults?: number
			results?: schemas["FieldCreateMetadata"][]
			readonly startAt?: number
			readonly total?: number
		} & { [key: string]: unknown }
		PageOfCreateMetaIssueTypes: {
			createMetaIssueType?: schemas["IssueTypeIssueCreateMetadata"][]
			readonly issueTypes?: schemas["IssueTypeIssueCreateMetadata"][]
			readonly maxResults?: number
			readonly startAt?: number
			readonly total?: number
		} & { [key: string]: unknown }
		PageOfDashboards: {
			readonly dashboards: schemas["Dashboard"][]
			readonly maxResults: number
			readonly next?: string
			readonly prev?: string
			readonly startAt: number
			readonly total: number
		}
		PageOfStatuses: { isLast?: boolean; maxResults: number; nextPage?: string; self?: string; startAt: number; total?: number; values: schemas["JiraStatus"][] }
		PageOfWorklogs: {
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
			readonly worklogs: schemas["Worklog"][]
		} & { [key: string]: unknown }
		PageWithCursorGetPlanResponseForPage: {
			cursor?: string
			last?: boolean
			nextPageCursor?: string
			size?: number
			total?: number
			values?: schemas["GetPlanResponseForPage"][]
		}
		PageWithCursorGetTeamResponseForPage: {
			cursor?: string
			last?: boolean
			nextPageCursor?: string
			size?: number
			total?: number
			values?: schemas["GetTeamResponseForPage"][]
		}
		PagedListUserDetailsApplicationUser: {
			readonly "end-index"?: number
			readonly items?: schemas["UserDetails"][]
			readonly "max-results"?: number
			readonly size?: number
			readonly "start-index"?: number
		}
		PaginatedResponseComment: { maxResults?: number; results?: schemas["Comment"][]; startAt?: number; total?: number }
		PaginatedResponseFieldCreateMetadata: { maxResults?: number; results?: schemas["FieldCreateMetadata"][]; startAt?: number; total?: number }
		PaginatedResponseIssueTypeIssueCreateMetadata: { maxResults?: number; results?: schemas["IssueTypeIssueCreateMetadata"][]; startAt?: number; total?: number }
		ParameterRemovalDetails: { parameters?: string[]; schemeId?: string | number; workTypeIds?: (string | number)[] }
		ParsedJqlQueries: { queries: schemas["ParsedJqlQuery"][] }
		ParsedJqlQuery: { errors?: string[]; query: string; structure?: schemas["JqlQuery"]; warnings?: string[] }
		PermissionDetails: { editPermissions: schemas["SharePermissionRequest"][]; sharePermissions: schemas["SharePermissionRequest"][] }
		PermissionGrant: {
			holder?: schemas["PermissionHolder"]
			readonly id?: number
			permission?: string
			readonly self?: string
		} & { [key: string]: unknown }
		PermissionGrantDTO: {
			applicationAccess?: string[]
			groupCustomFields?: schemas["ProjectCreateResourceIdentifier"][]
			groups?: schemas["ProjectCreateResourceIdentifier"][]
			permissionKeys?: string[]
			projectRoles?: schemas["ProjectCreateResourceIdentifier"][]
			specialGrants?: string[]
			userCustomFields?: schemas["ProjectCreateResourceIdentifier"][]
			users?: schemas["ProjectCreateResourceIdentifier"][]
		}
		PermissionGrants: { readonly expand?: string; readonly permissions?: schemas["PermissionGrant"][] }
		PermissionHolder: { readonly expand?: string; parameter?: string; type: string; value?: string }
		PermissionPayloadDTO: {
			addAddonRole?: boolean
			description?: string
			grants?: schemas["PermissionGrantDTO"][]
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		} | null
		PermissionScheme: {
			description?: string
			readonly expand?: string
			readonly id?: number
			name: string
			permissions?: schemas["PermissionGrant"][]
			scope?: schemas["Scope"]
			readonly self?: string
		} & { [key: string]: unknown }
		PermissionSchemes: { readonly permissionSchemes?: schemas["PermissionScheme"][] }
		Permissions: { readonly permissions?: { [key: string]: schemas["UserPermission"] } }
		PermissionsKeysBean: { permissions: string[] }
		PermittedProjects: { readonly projects?: schemas["ProjectIdentifierBean"][] }
		PreviewConditionGroupConfiguration: {
			conditionGroups?: schemas["PreviewConditionGroupConfiguration"][]
			conditions?: schemas["PreviewRuleConfiguration"][]
			operation?: "ANY" | "ALL" | (string & {})
		} | null
		PreviewRuleConfiguration: { id?: string; parameters?: { [key: string]: string }; ruleKey?: string } | null
		PreviewTrigger: { id?: string; ruleKey?: string }
		Priority: {
			avatarId?: number
			description?: string
			iconUrl?: string
			id?: string
			isDefault?: boolean
			name?: string
			schemes?: schemas["ExpandPrioritySchemePage"]
			self?: string
			statusColor?: string
		} & { [key: string]: unknown }
		PriorityId: { readonly id: string } & { [key: string]: unknown }
		PriorityMapping: { in?: { [key: string]: number }; out?: { [key: string]: number } }
		PrioritySchemeChangesWithoutMappings: { ids: (string | number)[] }
		PrioritySchemeId: { readonly id?: string; readonly task?: schemas["TaskProgressBeanJsonNode"] }
		PrioritySchemeWithPaginatedPrioritiesAndProjects: {
			default?: boolean
			defaultPriorityId?: string
			description?: string
			id: string
			isDefault?: boolean
			name: string
			priorities?: schemas["PageBeanPriorityWithSequence"]
			projects?: schemas["PageBeanProjectDetails"]
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
			readonly archivedBy?: schemas["User"]
			readonly archivedDate?: string
			readonly assigneeType?: "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			readonly avatarUrls?: schemas["AvatarUrlsBean"]
			readonly components?: schemas["ProjectComponent"][]
			readonly deleted?: boolean
			readonly deletedBy?: schemas["User"]
			readonly deletedDate?: string
			readonly description?: string
			email?: string
			readonly expand?: string
			favourite?: boolean
			id?: string
			readonly insight?: schemas["ProjectInsight"]
			readonly isPrivate?: boolean
			readonly issueTypeHierarchy?: schemas["Hierarchy"]
			readonly issueTypes?: schemas["IssueTypeDetails"][]
			readonly key?: string
			readonly landingPageInfo?: schemas["ProjectLandingPageInfo"]
			readonly lead?: schemas["User"]
			readonly name?: string
			readonly permissions?: schemas["ProjectPermissions"]
			readonly projectCategory?: schemas["ProjectCategory"]
			readonly projectTypeKey?: "software" | "service_desk" | "business" | (string & {})
			readonly properties?: { [key: string]: unknown }
			readonly retentionTillDate?: string
			readonly roles?: { [key: string]: string }
			readonly self?: string
			readonly simplified?: boolean
			readonly style?: "classic" | "next-gen" | (string & {})
			readonly url?: string
			readonly uuid?: string
			readonly versions?: schemas["Version"][]
		}
		ProjectAndIssueTypePair: { issueTypeId: string; projectId: string }
		ProjectArchetype: {
			realType?: "BUSINESS" | "SOFTWARE" | "PRODUCT_DISCOVERY" | "SERVICE_DESK" | "CUSTOMER_SERVICE" | "OPS" | (string & {})
			style?: "classic" | "next-gen" | (string & {})
			type?: "BUSINESS" | "SOFTWARE" | "PRODUCT_DISCOVERY" | "SERVICE_DESK" | "CUSTOMER_SERVICE" | "OPS" | (string & {})
		}
		ProjectAvatars: { readonly custom?: schemas["Avatar"][]; readonly system?: schemas["Avatar"][] }
		ProjectCategory: { description?: string; readonly id?: string; name?: string; readonly self?: string }
		ProjectComponent: {
			readonly ari?: string
			readonly assignee?: schemas["User"]
			assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			description?: string
			readonly id?: string
			readonly isAssigneeTypeValid?: boolean
			readonly lead?: schemas["User"]
			leadAccountId?: string
			leadUserName?: string
			readonly metadata?: { [key: string]: string }
			name?: string
			project?: string
			readonly projectId?: number
			readonly realAssignee?: schemas["User"]
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
		ProjectCustomTemplateCreateRequestDTO: { details?: schemas["CustomTemplatesProjectDetails"]; template?: schemas["CustomTemplateRequestDTO"] }
		ProjectDataPolicies: { readonly projectDataPolicies?: schemas["ProjectWithDataPolicy"][] }
		ProjectDataPolicy: { readonly anyContentBlocked?: boolean }
		ProjectDetails: {
			readonly avatarUrls?: schemas["AvatarUrlsBean"]
			id?: string
			readonly key?: string
			readonly name?: string
			readonly projectCategory?: schemas["UpdatedProjectCategory"]
			readonly projectTypeKey?: "software" | "service_desk" | "business" | (string & {})
			readonly self?: string
			readonly simplified?: boolean
		}
		ProjectEmailAddress: { emailAddress?: string; emailAddressStatus?: string[] }
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
		ProjectFieldBean: { description?: string; fieldId?: string; isRequired?: boolean; projectId?: number; workTypeId?: number }
		ProjectId: { id: string } | null
		ProjectIdAssociationContext: { type: "ProjectIdAssociationContext" } & (Omit<schemas["AssociationContextObject"], "type"> & { identifier?: number })
		ProjectIdentifierBean: { readonly id?: number; readonly key?: string }
		ProjectIdentifiers: { readonly id: number; readonly key: string; readonly self: string }
		ProjectIds: { projectIds: (string | number)[] }
		ProjectInsight: { readonly lastIssueUpdateTime?: string; readonly totalIssueCount?: number }
		ProjectIssueCreateMetadata: {
			readonly avatarUrls?: schemas["AvatarUrlsBean"]
			readonly expand?: string
			readonly id?: string
			readonly issuetypes?: schemas["IssueTypeIssueCreateMetadata"][]
			readonly key?: string
			readonly name?: string
			readonly self?: string
		}
		ProjectIssueSecurityLevels: { readonly levels: schemas["SecurityLevel"][] }
		ProjectIssueTypeHierarchy: { readonly hierarchy?: schemas["ProjectIssueTypesHierarchyLevel"][]; readonly projectId?: number }
		ProjectIssueTypeMapping: { issueTypeId: string | number; projectId: string | number }
		ProjectIssueTypeMappings: { mappings: schemas["ProjectIssueTypeMapping"][] }
		ProjectIssueTypeQueryContext: { issueTypes?: string[]; project?: string }
		ProjectIssueTypesHierarchyLevel: {
			readonly entityId?: string
			readonly issueTypes?: schemas["IssueTypeInfo"][]
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
			fieldLayoutSchemeId?: schemas["ProjectCreateResourceIdentifier"]
			issueSecuritySchemeId?: schemas["ProjectCreateResourceIdentifier"]
			issueTypeSchemeId?: schemas["ProjectCreateResourceIdentifier"]
			issueTypeScreenSchemeId?: schemas["ProjectCreateResourceIdentifier"]
			notificationSchemeId?: schemas["ProjectCreateResourceIdentifier"]
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			permissionSchemeId?: schemas["ProjectCreateResourceIdentifier"]
			projectTypeKey?: "software" | "business" | "service_desk" | "product_discovery"
			workflowSchemeId?: schemas["ProjectCreateResourceIdentifier"]
		}
		ProjectPermissions: { readonly canEdit?: boolean }
		ProjectPinAction: { action: "PIN" | "UNPIN"; projectIdOrKey: string }
		ProjectRole: {
			readonly actors?: schemas["RoleActor"][]
			readonly admin?: boolean
			currentUserRole?: boolean
			readonly default?: boolean
			readonly description?: string
			readonly id?: number
			name?: string
			readonly roleConfigurable?: boolean
			readonly scope?: schemas["Scope"]
			readonly self?: string
			translatedName?: string
		}
		ProjectRoleActorsUpdateBean: { categorisedActors?: { [key: string]: string[] }; readonly id?: string | number }
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
			readonly type?: "DEFAULT" | "GUEST_ROLE" | "AI_AGENT_ROLE" | (string & {})
		}
		ProjectRoleGroup: { displayName?: string; groupId?: string; name?: string }
		ProjectRoleUser: { readonly accountId?: string }
		ProjectScopeBean: { attributes?: ("notSelectable" | "defaultValue" | (string & {}))[]; id?: number }
		ProjectTemplateKey: { key?: string; uuid?: string }
		ProjectTemplateModel: {
			archetype?: schemas["ProjectArchetype"]
			defaultBoardView?: string
			description?: string
			liveTemplateProjectIdReference?: number
			name?: string
			projectTemplateKey?: schemas["ProjectTemplateKey"]
			snapshotTemplate?: { [key: string]: unknown }
			templateGenerationOptions?: schemas["CustomTemplateOptions"]
			type?: "LIVE" | "SNAPSHOT" | (string & {})
		}
		ProjectType: { readonly color?: string; readonly descriptionI18nKey?: string; readonly formattedKey?: string; readonly icon?: string; readonly key?: string }
		ProjectUsage: { id?: string }
		ProjectUsagePage: { nextPageToken?: string; values?: schemas["ProjectUsage"][] }
		ProjectWithDataPolicy: { readonly dataPolicy?: schemas["ProjectDataPolicy"]; readonly id?: number }
		PropertyKey: { readonly key?: string; readonly self?: string }
		PropertyKeys: { readonly keys?: schemas["PropertyKey"][] }
		PublishDraftWorkflowScheme: { statusMappings?: schemas["StatusMapping"][] }
		PublishedWorkflowId: { entityId?: string; name: string }
		QuickFilterPayload: { description?: string; jqlQuery?: string; name?: string }
		RedactionJobStatusResponse: { bulkRedactionResponse?: schemas["BulkRedactionResponse"]; jobStatus?: "PENDING" | "IN_PROGRESS" | "COMPLETED" | (string & {}) }
		RedactionPosition: { adfPointer?: string; expectedText: string; from: number; to: number }
		RegisteredWebhook: { createdWebhookId?: number; errors?: string[] }
		RemoteIssueLink: {
			application?: schemas["Application"]
			globalId?: string
			id?: number
			object?: schemas["RemoteObject"]
			relationship?: string
			self?: string
		}
		RemoteIssueLinkIdentifies: { readonly id?: number; readonly self?: string }
		RemoteIssueLinkRequest: {
			application?: schemas["ApplicationRequest"]
			globalId?: string | number
			object: schemas["RemoteObjectRequest"]
			relationship?: string
		}
		RemoteObject: {
			icon?: schemas["Icon"]
			status?: schemas["Status"]
			summary?: string
			title: string
			url: string
		} & { [key: string]: unknown }
		RemoveFieldAssociationsRequestItem: { schemeIds: (string | number)[] }
		RemoveFieldParametersResult: { results?: schemas["SuccessOrErrorResults"][] }
		RemoveFieldParametersResultError: { code?: string; message?: string }
		RemoveOptionFromIssuesResult: { errors?: schemas["SimpleErrorCollection"]; modifiedIssues?: number[]; unmodifiedIssues?: number[] }
		ReorderIssuePriorities: { after?: string; ids: (string | number)[]; position?: string }
		ReorderIssueResolutionsRequest: { after?: string; ids: (string | number)[]; position?: string }
		RequiredMappingByIssueType: { issueTypeId?: string; statusIds?: string[] }
		RequiredMappingByWorkflows: { sourceWorkflowId?: string; statusIds?: string[]; targetWorkflowId?: string }
		Resolution: { description?: string; id?: string; name?: string; self?: string }
		ResolutionId: { readonly id: string } & { [key: string]: unknown }
		ResolutionJsonBean: { default?: boolean; description?: string; iconUrl?: string; id?: string; name?: string; self?: string }
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
		RestrictedPermission: { id?: string | number; key?: string }
		RichText: { empty?: boolean; emptyAdf?: boolean; finalised?: boolean; valueSet?: boolean }
		RoleActor: {
			readonly actorGroup?: schemas["ProjectRoleGroup"]
			readonly actorUser?: schemas["ProjectRoleUser"]
			readonly avatarUrl?: string
			readonly displayName?: string
			readonly id?: number
			readonly name?: string
			readonly type?: "atlassian-group-role-actor" | "atlassian-user-role-actor" | (string & {})
		}
		RolePayload: {
			defaultActors?: schemas["ProjectCreateResourceIdentifier"][]
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			type?: "HIDDEN" | "VIEWABLE" | "AI_AGENT" | "EDITABLE" | "GUEST"
		}
		RolesCapabilityPayload: { roleToProjectActors?: { [key: string]: schemas["ProjectCreateResourceIdentifier"][] }; roles?: schemas["RolePayload"][] } | null
		RuleConfiguration: { disabled?: boolean; tag?: string; value: string }
		RulePayload: { parameters?: { [key: string]: string }; ruleKey?: string }
		SanitizedJqlQueries: { queries?: schemas["SanitizedJqlQuery"][] }
		SanitizedJqlQuery: { accountId?: string | null; errors?: schemas["ErrorCollection"]; initialQuery?: string; sanitizedQuery?: string | null }
		SaveProjectTemplateRequest: { projectId?: string | number; templateGenerationOptions?: schemas["CustomTemplateOptions"]; templateType?: "LIVE" | "SNAPSHOT" }
		SaveTemplateRequest: { templateDescription?: string; templateFromProjectRequest?: schemas["SaveProjectTemplateRequest"]; templateName?: string }
		SaveTemplateResponse: { projectTemplateKey?: schemas["ProjectTemplateKey"] }
		Scope: {
			readonly project?: schemas["ProjectDetails"]
			readonly type?: "PROJECT" | "TEMPLATE" | (string & {})
		} & { [key: string]: unknown }
		ScopePayload: { type?: "GLOBAL" | "PROJECT" } | null
		Screen: { readonly description?: string; readonly id?: number; readonly name?: string; scope?: schemas["Scope"] }
		ScreenDetails: { description?: string; name: string }
		ScreenPayload: { description?: string; name?: string; pcri?: schemas["ProjectCreateResourceIdentifier"]; tabs?: schemas["TabPayload"][] } | null
		ScreenScheme: {
			description?: string
			id?: number
			issueTypeScreenSchemes?: schemas["PageBeanIssueTypeScreenScheme"]
			name?: string
			screens?: schemas["ScreenTypes"]
		}
		ScreenSchemeDetails: { description?: string; name: string; screens: schemas["ScreenTypes"] }
		ScreenSchemeId: { readonly id: number }
		ScreenSchemePayload: {
			defaultScreen?: schemas["ProjectCreateResourceIdentifier"]
			description?: string
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			screens?: { [key: string]: schemas["ProjectCreateResourceIdentifier"] }
		} | null
		ScreenTypes: { create?: number; default: number; edit?: number; view?: number }
		ScreenWithTab: { readonly description?: string; readonly id?: number; readonly name?: string; scope?: schemas["Scope"]; tab?: schemas["ScreenableTab"] }
		ScreenableField: { readonly id?: string; name?: string }
		ScreenableTab: { readonly id?: number; name: string }
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
			readonly issues: schemas["IssueBean"][]
			readonly names?: { [key: string]: string }
			readonly nextPageToken?: string
			readonly schema?: { [key: string]: schemas["JsonTypeBean"] }
			readonly warnings?: schemas["SearchWarning"][]
		}
		SearchAutoCompleteFilter: { includeCollapsedFields?: boolean; projectIds?: (string | number)[] }
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
		SearchResultFieldParameters: { description?: string; isRequired?: boolean; rendererType?: string }
		SearchResultWorkTypeParameters: { description?: string; isRequired?: boolean; rendererType?: string; workTypeId?: string }
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
		SearchWarning: { details?: schemas["SearchWarningLimitDetails"]; readonly message?: string; readonly type?: string }
		SearchWarningLimitDetails: { readonly actual?: number; readonly arguments?: string; readonly clause?: string; readonly limit?: number }
		SecurityLevel: {
			readonly description?: string
			readonly id?: string
			readonly isDefault?: boolean
			readonly issueSecuritySchemeId?: string
			readonly name?: string
			readonly self?: string
		}
		SecurityLevelMember: {
			readonly holder: schemas["PermissionHolder"]
			readonly id: string
			readonly issueSecurityLevelId: string
			readonly issueSecuritySchemeId: string
			managed?: boolean
		} & { [key: string]: unknown }
		SecurityLevelMemberPayload: { parameter?: string; type?: "group" | "reporter" | "users" }
		SecurityLevelPayload: {
			description?: string
			isDefault?: true | false
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			securityLevelMembers?: schemas["SecurityLevelMemberPayload"][]
		}
		SecurityScheme: {
			readonly defaultSecurityLevelId?: number
			readonly description?: string
			readonly id?: number
			levels?: schemas["SecurityLevel"][]
			readonly name?: string
			readonly self?: string
		}
		SecuritySchemeId: { readonly id: string } & { [key: string]: unknown }
		SecuritySchemeLevelBean: { description?: string; isDefault?: boolean; members?: schemas["SecuritySchemeLevelMemberBean"][]; name: string }
		SecuritySchemeLevelMemberBean: { parameter?: string; type: string }
		SecuritySchemeMembersRequest: { members?: schemas["SecuritySchemeLevelMemberBean"][] }
		SecuritySchemePayload: {
			description?: string
			name?: string
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			securityLevels?: schemas["SecurityLevelPayload"][]
		} | null
		SecuritySchemeWithProjects: {
			readonly defaultLevel?: number
			readonly description?: string
			readonly id: number
			readonly name: string
			readonly projectIds?: number[]
			readonly self: string
		} & { [key: string]: unknown }
		SecuritySchemes: { readonly issueSecuritySchemes?: schemas["SecurityScheme"][] }
		ServerInformation: {
			baseUrl?: string
			buildDate?: string
			buildNumber?: number
			deploymentType?: string
			displayUrl?: string
			displayUrlConfluence?: string
			displayUrlServicedeskHelpCenter?: string
			healthChecks?: schemas["HealthCheckResult"][]
			scmInfo?: string
			serverTime?: string
			serverTimeZone?: string
			serverTitle?: string
			version?: string
			versionNumbers?: number[]
		}
		ServiceManagementNavigationInfo: { queueCategory?: string; queueId?: number; queueName?: string }
		ServiceRegistry: {
			description?: string | null
			id?: string
			name?: string
			organizationId?: string
			revision?: string
			serviceTier?: schemas["ServiceRegistryTier"]
		}
		ServiceRegistryTier: { description?: string | null; id?: string; level?: number; name?: string | null; nameKey?: string }
		SetDefaultLevelsRequest: { defaultValues: schemas["DefaultLevelValue"][] }
		SetDefaultPriorityRequest: { id: string | number }
		SetDefaultResolutionRequest: { id: string | number }
		SharePermission: {
			group?: schemas["GroupName"]
			readonly id?: number
			project?: schemas["Project"]
			role?: schemas["ProjectRole"]
			type: "user" | "group" | "project" | "projectRole" | "global" | "loggedin" | "authenticated" | "project-unknown" | (string & {})
			user?: schemas["UserBean"]
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
		SimpleApplicationPropertyBean: { id?: string | number; value?: string }
		SimpleErrorCollection: { errorMessages?: string[]; errors?: { [key: string]: string }; httpStatusCode?: number }
		SimpleLink: { href?: string; iconClass?: string; id?: string; label?: string; styleClass?: string; title?: string; weight?: number }
		SimpleListWrapperApplicationRole: {
			callback?: schemas["ListWrapperCallbackApplicationRole"]
			items?: schemas["ApplicationRole"][]
			"max-results"?: number
			pagingCallback?: schemas["ListWrapperCallbackApplicationRole"]
			size?: number
		}
		SimpleListWrapperGroupName: {
			callback?: schemas["ListWrapperCallbackGroupName"]
			items?: schemas["GroupName"][]
			"max-results"?: number
			pagingCallback?: schemas["ListWrapperCallbackGroupName"]
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
		SimplifiedIssueTransition: { readonly to?: schemas["IssueTransitionStatus"]; readonly transitionId?: number; readonly transitionName?: string }
		SingleRedactionRequest: { contentItem: schemas["ContentItem"]; externalId: string | number; reason: string; redactionPosition: schemas["RedactionPosition"] }
		SingleRedactionResponse: { externalId: string; successful: boolean }
		SoftwareNavigationInfo: { boardId?: number; boardName?: string; simpleBoard?: boolean; totalBoardsInProject?: number }
		Status: {
			icon?: schemas["Icon"]
			resolved?: boolean
		} & { [key: string]: unknown }
		StatusCategory: {
			readonly colorName?: string
			readonly id?: number
			readonly key?: string
			readonly name?: string
			readonly self?: string
		} & { [key: string]: unknown }
		StatusCreate: { description?: string; name: string; statusCategory: "TODO" | "IN_PROGRESS" | "DONE" }
		StatusCreateRequest: { scope: schemas["StatusScopeRequest"]; statuses: schemas["StatusCreate"][] }
		StatusDetails: {
			readonly description?: string
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: schemas["Scope"]
			readonly self?: string
			readonly statusCategory?: schemas["StatusCategory"]
		} & { [key: string]: unknown }
		StatusLayoutUpdate: {
			approvalConfiguration?: schemas["ApprovalConfigurationRequest"]
			layout?: schemas["WorkflowLayout"]
			properties: { [key: string]: string }
			statusReference: string
		}
		StatusMapping: { issueTypeId: string | number; newStatusId: string | number; statusId: string | number }
		StatusMappingDTO: { issueTypeId: string | number; projectId: string | number; statusMigrations: schemas["StatusMigration"][] }
		StatusMetadata: { category?: "TODO" | "IN_PROGRESS" | "DONE" | (string & {}); id?: string; name?: string }
		StatusMigration: { newStatusReference: string; oldStatusReference: string }
		StatusPayload: {
			description?: string
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			statusCategory?: "TODO" | "IN_PROGRESS" | "DONE"
		}
		StatusProjectIssueTypeUsage: { id?: string }
		StatusProjectIssueTypeUsageDTO: { issueTypes?: schemas["StatusProjectIssueTypeUsagePage"]; projectId?: string; statusId?: string }
		StatusProjectIssueTypeUsagePage: { nextPageToken?: string; values?: schemas["StatusProjectIssueTypeUsage"][] }
		StatusProjectUsage: { id?: string }
		StatusProjectUsageDTO: { projects?: schemas["StatusProjectUsagePage"]; statusId?: string }
		StatusProjectUsagePage: { nextPageToken?: string; values?: schemas["StatusProjectUsage"][] }
		StatusScope: { project?: schemas["ProjectId"]; type: "PROJECT" | "GLOBAL" | (string & {}) }
		StatusUpdate: { description?: string; id: string | number; name: string; statusCategory: "TODO" | "IN_PROGRESS" | "DONE" }
		StatusUpdateRequest: { statuses: schemas["StatusUpdate"][] }
		StatusWorkflowUsageDTO: { statusId?: string; workflows?: schemas["StatusWorkflowUsagePage"] }
		StatusWorkflowUsagePage: { nextPageToken?: string; values?: schemas["StatusWorkflowUsageWorkflow"][] }
		StatusWorkflowUsageWorkflow: { id?: string }
		StatusesPerWorkflow: { initialStatusId?: string; statuses?: string[]; workflowId?: string }
		StreamingResponseBody: { [key: string]: unknown }
		StringList: { [key: string]: unknown }
		SubmittedBulkOperation: { taskId?: string }
		SuccessOrErrorResults: { error?: schemas["RemoveFieldParametersResultError"]; fieldId?: string; schemeId?: number; success?: boolean; workTypeIds?: number[] }
		SuggestedIssue: {
			readonly id?: number
			readonly img?: string
			readonly key?: string
			readonly keyHtml?: string
			readonly summary?: string
			readonly summaryText?: string
		}
		SuggestedMappingsForPrioritiesRequestBean: { add?: number[]; remove?: number[] }
		SuggestedMappingsForProjectsRequestBean: { add?: number[] }
		SuggestedMappingsRequestBean: {
			maxResults?: number
			priorities?: schemas["SuggestedMappingsForPrioritiesRequestBean"]
			projects?: schemas["SuggestedMappingsForProjectsRequestBean"]
			schemeId?: string | number
			startAt?: number
		}
		SwimlanePayload: { description?: string; jqlQuery?: string; name?: string }
		SwimlanesPayload: {
			customSwimlanes?: schemas["SwimlanePayload"][]
			defaultCustomSwimlaneName?: string
			swimlaneStrategy?: "none" | "custom" | "parentChild" | "assignee" | "assigneeUnassignedFirst" | "epic" | "project" | "issueparent" | "issuechildren" | "request_type"
		}
		SystemAvatars: { readonly system?: schemas["Avatar"][] }
		TabPayload: { fields?: schemas["ProjectCreateResourceIdentifier"][]; name?: string }
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
			result?: schemas["JsonNode"]
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
			result?: schemas["RemoveOptionFromIssuesResult"]
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
		TimeTrackingProvider: { key: string; name?: string; readonly url?: string }
		ToLayoutPayload: { port?: number; status?: schemas["ProjectCreateResourceIdentifier"] }
		Transition: {
			description: string
			from: string[]
			id: string
			name: string
			properties?: { [key: string]: unknown }
			rules?: schemas["WorkflowRules"]
			screen?: schemas["TransitionScreenDetails"]
			to: string
			type: "global" | "initial" | "directed" | (string & {})
		}
		TransitionLink: { fromPort?: number; fromStatusReference?: string; toPort?: number }
		TransitionPayload: {
			actions?: schemas["RulePayload"][]
			conditions?: schemas["ConditionGroupPayload"]
			customIssueEventId?: string | number
			description?: string
			from?: schemas["FromLayoutPayload"][]
			id?: string | number
			name?: string
			properties?: { [key: string]: string }
			to?: schemas["ToLayoutPayload"]
			transitionScreen?: schemas["RulePayload"]
			triggers?: schemas["RulePayload"][]
			type?: "global" | "initial" | "directed"
			validators?: schemas["RulePayload"][]
		}
		TransitionPreview: {
			actions?: schemas["PreviewRuleConfiguration"][]
			conditions?: schemas["PreviewConditionGroupConfiguration"]
			customIssueEventId?: string
			description?: string
			id?: string
			links?: schemas["TransitionLink"][]
			name?: string
			toStatusReference?: string
			transitionScreen?: schemas["PreviewRuleConfiguration"]
			triggers?: schemas["PreviewTrigger"][]
			type?: "INITIAL" | "GLOBAL" | "DIRECTED" | (string & {})
			validators?: schemas["PreviewRuleConfiguration"][]
		}
		TransitionScreenDetails: { id: string; name?: string }
		TransitionUpdateDTO: {
			actions?: schemas["WorkflowRuleConfigurationRequest"][]
			conditions?: schemas["ConditionGroupUpdate"]
			customIssueEventId?: string | number
			description?: string
			id?: string | number
			links?: schemas["WorkflowTransitionLinks"][]
			name?: string
			properties?: { [key: string]: string }
			toStatusReference?: string
			transitionScreen?: schemas["WorkflowRuleConfigurationRequest"]
			triggers?: schemas["WorkflowTriggerRequest"][]
			type?: "INITIAL" | "GLOBAL" | "DIRECTED"
			validators?: schemas["WorkflowRuleConfigurationRequest"][]
		}
		Transitions: { readonly expand?: string; readonly transitions?: schemas["IssueTransition"][] }
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
			readonly contexts?: schemas["UiModificationContextDetails"][]
			readonly data?: string
			readonly description?: string
			readonly id: string
			readonly name: string
			readonly self: string
		}
		UiModificationIdentifiers: { readonly id: string; readonly self: string }
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
		UpdateFieldAssociationSchemeLinksBean: { associations?: string; projects?: string }
		UpdateFieldAssociationSchemeRequest: { description?: string; name?: string }
		UpdateFieldAssociationSchemeResponse: { description?: string; id?: number; links?: schemas["UpdateFieldAssociationSchemeLinksBean"]; name?: string }
		UpdateFieldAssociationsRequestItem: { restrictedToWorkTypes?: number[]; schemeIds: (string | number)[] }
		UpdateFieldConfigurationSchemeDetails: { description?: string; name: string }
		UpdateFieldSchemeParametersPartialFailure: { error?: string; fieldId: string; schemeId: number; success: boolean; workTypeId?: number }
		UpdateFieldSchemeParametersRequest: {
			parameters?: schemas["FieldsSchemeItemParameter"]
			schemeIds?: (string | number)[]
			workTypeParameters?: schemas["FieldsSchemeItemWorkTypeParameter"][]
		}
		UpdateFieldSchemeParametersResponse: { results: schemas["UpdateFieldSchemeParametersPartialFailure"][] }
		UpdateIssueSecurityLevelDetails: { description?: string; name?: string }
		UpdateIssueSecuritySchemeRequestBean: { description?: string; name?: string }
		UpdateNotificationSchemeDetails: { description?: string; name?: string }
		UpdatePrioritiesInSchemeRequestBean: { add?: schemas["PrioritySchemeChangesWithoutMappings"]; remove?: schemas["PrioritySchemeChangesWithoutMappings"] }
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
			mappings?: schemas["PriorityMapping"]
			name?: string
			priorities?: schemas["UpdatePrioritiesInSchemeRequestBean"]
			projects?: schemas["UpdateProjectsInSchemeRequestBean"]
		}
		UpdatePrioritySchemeResponseBean: {
			priorityScheme?: schemas["PrioritySchemeWithPaginatedPrioritiesAndProjects"]
			readonly task?: schemas["TaskProgressBeanJsonNode"]
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
		UpdateProjectsInSchemeRequestBean: { add?: schemas["PrioritySchemeChangesWithoutMappings"]; remove?: schemas["PrioritySchemeChangesWithoutMappings"] }
		UpdateResolutionDetails: { description?: string; name: string }
		UpdateScreenDetails: { description?: string; name?: string }
		UpdateScreenSchemeDetails: { description?: string; name?: string; screens?: schemas["UpdateScreenTypes"] }
		UpdateScreenTypes: { create?: string; default?: string; edit?: string; view?: string }
		UpdateUiModificationDetails: { contexts?: schemas["UiModificationContextDetailsRequest"][]; data?: string; description?: string; name?: string }
		UpdateUserToGroupBean: { accountId?: string | null; name?: string }
		UpdatedProjectCategory: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
		User: {
			accountId?: string
			readonly accountType?: "atlassian" | "app" | "customer" | "unknown" | (string & {})
			readonly active?: boolean
			readonly appType?: string
			readonly applicationRoles?: schemas["SimpleListWrapperApplicationRole"]
			readonly avatarUrls?: schemas["AvatarUrlsBean"]
			readonly displayName?: string
			readonly emailAddress?: string
			readonly expand?: string
			readonly groups?: schemas["SimpleListWrapperGroupName"]
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
			avatarUrls?: schemas["UserBeanAvatarUrls"]
			displayName?: string
			key?: string
			name?: string
			self?: string
		}
		UserBeanAvatarUrls: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
		UserColumnRequestBody: { columns?: string[] }
		UserContextVariable: { accountId: string; type: "user" }
		UserDetails: {
			accountId?: string
			readonly accountType?: string
			readonly active?: boolean
			readonly avatarUrls?: schemas["AvatarUrlsBean"]
			readonly displayName?: string
			readonly emailAddress?: string
			readonly key?: string
			readonly name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		UserFilter: { enabled: boolean; groups?: string[]; roleIds?: number[] }
		UserKey: { accountId?: string; key?: string }
		UserList: {
			readonly "end-index"?: number
			readonly items?: schemas["User"][]
			readonly "max-results"?: number
			readonly size?: number
			readonly "start-index"?: number
		}
		UserMigrationBean: { accountId?: string; key?: string; username?: string }
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
		ValueOperand: { encodedValue?: string; value: string }
		Version: {
			readonly approvers?: schemas["VersionApprover"][]
			archived?: boolean
			description?: string
			driver?: string
			expand?: string
			readonly id?: string
			readonly issuesStatusForFixVersion?: schemas["VersionIssuesStatus"]
			moveUnfixedIssuesTo?: string
			name?: string
			readonly operations?: schemas["SimpleLink"][]
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
			readonly customFieldUsage?: schemas["VersionUsageInCustomField"][]
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
		VersionMoveBean: { after?: string; position?: "Earlier" | "Later" | "First" | "Last" }
		VersionRelatedWork: { category: string; readonly issueId?: number; readonly relatedWorkId?: string; title?: string; url?: string }
		VersionUnresolvedIssuesCount: { readonly issuesCount?: number; readonly issuesUnresolvedCount?: number; readonly self?: string }
		VersionUsageInCustomField: { readonly customFieldId?: number; readonly fieldName?: string; readonly issueCountWithVersionInCustomField?: number }
		Visibility: {
			identifier?: string | null
			type?: "group" | "role" | (string & {})
			value?: string
		} & { [key: string]: unknown }
		Votes: { readonly hasVoted?: boolean; readonly self?: string; readonly voters?: schemas["User"][]; readonly votes?: number }
		WarningCollection: { warnings?: string[] }
		Watchers: { readonly isWatching?: boolean; readonly self?: string; readonly watchCount?: number; readonly watchers?: schemas["UserDetails"][] }
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
		WebhookRegistrationDetails: { url: string; webhooks: schemas["WebhookDetails"][] }
		WebhooksExpirationDate: { readonly expirationDate: number }
		WorkManagementNavigationInfo: { boardName?: string }
		WorkTypeParameters: { description?: string; isRequired: boolean; rendererType?: string; workTypeId: number }
		Workflow: {
			created?: string
			description: string
			hasDraftWorkflow?: boolean
			id: schemas["PublishedWorkflowId"]
			isDefault?: boolean
			operations?: schemas["WorkflowOperations"]
			projects?: schemas["ProjectDetails"][]
			schemes?: schemas["WorkflowSchemeIdName"][]
			statuses?: schemas["WorkflowStatus"][]
			transitions?: schemas["Transition"][]
			updated?: string
		}
		WorkflowAssociationStatusMapping: { newStatusId?: string | number; oldStatusId?: string | number }
		WorkflowCapabilities: {
			connectRules?: schemas["AvailableWorkflowConnectRule"][]
			editorScope?: "PROJECT" | "GLOBAL" | (string & {})
			forgeRules?: schemas["AvailableWorkflowForgeRule"][]
			projectTypes?: ("software" | "service_desk" | "product_discovery" | "business" | "unknown" | (string & {}))[]
			systemRules?: schemas["AvailableWorkflowSystemRule"][]
			triggerRules?: schemas["AvailableWorkflowTriggers"][]
		}
		WorkflowCapabilityPayload: {
			statuses?: schemas["StatusPayload"][]
			workflowScheme?: schemas["WorkflowSchemePayload"]
			workflows?: schemas["WorkflowPayload"][]
		} | null
		WorkflowCompoundCondition: { conditions: schemas["WorkflowCondition"][]; nodeType: "compound"; operator: "AND" | "OR" | (string & {}) }
		WorkflowCondition: schemas["WorkflowSimpleCondition"] | schemas["WorkflowCompoundCondition"]
		WorkflowCreate: {
			description?: string
			loopedTransitionContainerLayout?: schemas["WorkflowLayout"]
			name: string
			startPointLayout?: schemas["WorkflowLayout"]
			statuses: schemas["StatusLayoutUpdate"][]
			transitions: schemas["TransitionUpdateDTO"][]
		}
		WorkflowCreateRequest: { scope?: schemas["WorkflowScopeRequest"]; statuses?: schemas["WorkflowStatusUpdate"][]; workflows?: schemas["WorkflowCreate"][] }
		WorkflowCreateResponse: { statuses?: schemas["JiraWorkflowStatus"][]; workflows?: schemas["JiraWorkflow"][] }
		WorkflowCreateValidateRequest: { payload: schemas["WorkflowCreateRequest"]; validationOptions?: schemas["ValidationOptionsForCreate"] }
		WorkflowDocumentDTO: {
			created?: string
			description?: string
			id?: string
			lastUpdateAuthorAAID?: string
			loopedTransitionContainerLayout?: schemas["WorkflowLayout"]
			name?: string
			scope?: schemas["WorkflowScope"]
			startPointLayout?: schemas["WorkflowLayout"]
			statuses?: schemas["WorkflowReferenceStatus"][]
			transitions?: schemas["WorkflowTransitions"][]
			updated?: string
			version?: schemas["DocumentVersion"]
		}
		WorkflowDocumentStatusDTO: {
			description?: string
			id?: string
			name?: string
			scope?: schemas["WorkflowScope"]
			statusCategory?: string
			statusReference?: string
		}
		WorkflowDocumentVersionBean: { id?: string; versionNumber?: number }
		WorkflowElementReference: {
			propertyKey?: string
			ruleId?: string
			statusMappingReference?: schemas["ProjectAndIssueTypePair"]
			statusReference?: string
			transitionId?: string
		}
		WorkflowHistoryItemDTO: { isIntermediate?: boolean; workflowId?: string; workflowVersion?: number; writtenAt?: string }
		WorkflowHistoryListRequest: { workflowId?: string | number }
		WorkflowHistoryListResponseDTO: { entries?: schemas["WorkflowHistoryItemDTO"][] }
		WorkflowHistoryReadRequest: { version?: number; workflowId?: string | number }
		WorkflowHistoryReadResponseDTO: { statuses?: schemas["WorkflowDocumentStatusDTO"][]; workflows?: schemas["WorkflowDocumentDTO"][] }
		WorkflowId: { draft?: boolean; name: string }
		WorkflowLayout: { x?: number; y?: number } | null
		WorkflowMetadataAndIssueTypeRestModel: { issueTypeIds: string[]; workflow: schemas["WorkflowMetadataRestModel"] }
		WorkflowMetadataRestModel: { description: string; id: string; name: string; version: schemas["DocumentVersion"] }
		WorkflowOperations: { canDelete: boolean; canEdit: boolean }
		WorkflowPayload: {
			description?: string
			loopedTransitionContainerLayout?: schemas["WorkflowStatusLayoutPayload"]
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			startPointLayout?: schemas["WorkflowStatusLayoutPayload"]
			statuses?: schemas["WorkflowStatusPayload"][]
			transitions?: schemas["TransitionPayload"][]
		}
		WorkflowPreview: {
			description?: string
			id?: string
			loopedTransitionContainerLayout?: schemas["WorkflowPreviewLayout"]
			name?: string
			queryContext?: schemas["ProjectIssueTypeQueryContext"][]
			scope?: schemas["WorkflowPreviewScope"]
			startPointLayout?: schemas["WorkflowPreviewLayout"]
			statuses?: schemas["WorkflowPreviewStatus"][]
			transitions?: schemas["TransitionPreview"][]
			version?: schemas["WorkflowDocumentVersionBean"]
		}
		WorkflowPreviewLayout: { x?: number; y?: number }
		WorkflowPreviewRequest: { issueTypeIds?: (string | number)[]; projectId: string | number; workflowIds?: (string | number)[]; workflowNames?: string[] }
		WorkflowPreviewResponse: { statuses?: schemas["JiraWorkflowPreviewStatus"][]; workflows?: schemas["WorkflowPreview"][] }
		WorkflowPreviewScope: { project?: schemas["WorkflowProjectIdScope"]; type?: "PROJECT" | "GLOBAL" | (string & {}) }
		WorkflowPreviewStatus: {
			approvalConfiguration?: schemas["ApprovalConfigurationPreview"]
			deprecated?: boolean
			layout?: schemas["WorkflowPreviewLayout"]
			statusReference?: string
		}
		WorkflowProjectIdScope: { id?: string } | null
		WorkflowProjectIssueTypeUsage: { id?: string }
		WorkflowProjectIssueTypeUsageDTO: { issueTypes?: schemas["WorkflowProjectIssueTypeUsagePage"]; projectId?: string; workflowId?: string }
		WorkflowProjectIssueTypeUsagePage: { nextPageToken?: string; values?: schemas["WorkflowProjectIssueTypeUsage"][] }
		WorkflowProjectUsageDTO: { projects?: schemas["ProjectUsagePage"]; workflowId?: string }
		WorkflowReadRequest: { projectAndIssueTypes?: schemas["ProjectAndIssueTypePairRequest"][]; workflowIds?: (string | number)[]; workflowNames?: string[] }
		WorkflowReadResponse: { statuses?: schemas["JiraWorkflowStatus"][]; workflows?: schemas["JiraWorkflow"][] }
		WorkflowReferenceStatus: {
			approvalConfiguration?: schemas["ApprovalConfiguration"]
			deprecated?: boolean
			layout?: schemas["WorkflowStatusLayout"]
			properties?: { [key: string]: string }
			statusReference?: string
		}
		WorkflowRuleConfiguration: { id?: string | null; parameters?: { [key: string]: string }; ruleKey: string } | null
		WorkflowRules: {
			conditionsTree?: schemas["WorkflowCondition"]
			postFunctions?: schemas["WorkflowTransitionRule"][]
			validators?: schemas["WorkflowTransitionRule"][]
		}
		WorkflowRulesSearch: { expand?: string; ruleIds: (string | number)[]; workflowEntityId: string | number }
		WorkflowRulesSearchDetails: { invalidRules?: string[]; validRules?: schemas["WorkflowTransitionRules"][]; workflowEntityId?: string }
		WorkflowScheme: {
			defaultWorkflow?: string
			description?: string
			readonly draft?: boolean
			readonly id?: number
			issueTypeMappings?: { [key: string]: string }
			readonly issueTypes?: { [key: string]: schemas["IssueTypeDetails"] }
			readonly lastModified?: string
			readonly lastModifiedUser?: schemas["User"]
			name?: string
			readonly originalDefaultWorkflow?: string
			readonly originalIssueTypeMappings?: { [key: string]: string }
			readonly self?: string
			updateDraftIfNeeded?: boolean
		}
		WorkflowSchemeAssociation: { issueTypeIds: (string | number)[]; workflowId: string | number }
		WorkflowSchemeAssociations: { projectIds: string[]; workflowScheme: schemas["WorkflowScheme"] }
		WorkflowSchemeIdName: { id: string; name: string }
		WorkflowSchemePayload: {
			defaultWorkflow?: schemas["ProjectCreateResourceIdentifier"]
			description?: string
			explicitMappings?: { [key: string]: schemas["ProjectCreateResourceIdentifier"] }
			name?: string
			onConflict?: "FAIL" | "USE" | "NEW"
			pcri?: schemas["ProjectCreateResourceIdentifier"]
		}
		WorkflowSchemeProjectAssociation: { projectId: string | number; workflowSchemeId?: string | number }
		WorkflowSchemeProjectSwitchBean: {
			mappingsByIssueTypeOverride?: schemas["MappingsByIssueTypeOverride"][]
			projectId?: string | number
			targetSchemeId?: string | number
		}
		WorkflowSchemeProjectUsageDTO: { projects?: schemas["ProjectUsagePage"]; workflowSchemeId?: string }
		WorkflowSchemeReadRequest: { projectIds?: ((string | number) | null)[] | null; workflowSchemeIds?: ((string | number) | null)[] | null }
		WorkflowSchemeReadResponse: {
			defaultWorkflow?: schemas["WorkflowMetadataRestModel"]
			description?: string | null
			id: string
			name: string
			scope: schemas["WorkflowScope"]
			taskId?: string | null
			version: schemas["DocumentVersion"]
			workflowsForIssueTypes: schemas["WorkflowMetadataAndIssueTypeRestModel"][]
		}
		WorkflowSchemeUpdateRequest: {
			defaultWorkflowId?: string | number
			description: string
			id: string | number
			name: string
			statusMappingsByIssueTypeOverride?: schemas["MappingsByIssueTypeOverride"][]
			statusMappingsByWorkflows?: schemas["MappingsByWorkflow"][]
			version: schemas["DocumentVersionRequest"]
			workflowsForIssueTypes?: schemas["WorkflowSchemeAssociation"][]
		}
		WorkflowSchemeUpdateRequiredMappingsRequest: {
			defaultWorkflowId?: (string | number) | null
			id: string | number
			workflowsForIssueTypes: schemas["WorkflowSchemeAssociation"][]
		}
		WorkflowSchemeUpdateRequiredMappingsResponse: {
			statusMappingsByIssueTypes?: schemas["RequiredMappingByIssueType"][]
			statusMappingsByWorkflows?: schemas["RequiredMappingByWorkflows"][]
			statuses?: schemas["StatusMetadata"][]
			statusesPerWorkflow?: schemas["StatusesPerWorkflow"][]
		}
		WorkflowSchemeUsage: { id?: string }
		WorkflowSchemeUsageDTO: { workflowId?: string; workflowSchemes?: schemas["WorkflowSchemeUsagePage"] }
		WorkflowSchemeUsagePage: { nextPageToken?: string; values?: schemas["WorkflowSchemeUsage"][] }
		WorkflowScope: { project?: schemas["ProjectId"]; type?: "PROJECT" | "GLOBAL" | (string & {}) }
		WorkflowSearchResponse: {
			isLast?: boolean
			maxResults: number
			nextPage?: string
			self?: string
			startAt: number
			statuses?: schemas["JiraWorkflowStatus"][]
			total?: number
			values: schemas["JiraWorkflow"][]
		}
		WorkflowSimpleCondition: { configuration?: { [key: string]: unknown }; nodeType: "simple"; type: string }
		WorkflowStatus: { id: string; name: string; properties?: { [key: string]: unknown } }
		WorkflowStatusLayout: { x?: number | null; y?: number | null } | null
		WorkflowStatusLayoutPayload: { x?: number; y?: number }
		WorkflowStatusPayload: {
			layout?: schemas["WorkflowStatusLayoutPayload"]
			pcri?: schemas["ProjectCreateResourceIdentifier"]
			properties?: { [key: string]: string }
		}
		WorkflowStatusUpdate: { description?: string; id?: string | number; name: string; statusCategory: "TODO" | "IN_PROGRESS" | "DONE"; statusReference: string }
		WorkflowTransition: { id: number; name: string }
		WorkflowTransitionLinks: { fromPort?: number | null; fromStatusReference?: string | null; toPort?: number | null } | null
		WorkflowTransitionRule: { configuration?: unknown; type: string }
		WorkflowTransitionRules: {
			conditions?: schemas["AppWorkflowTransitionRule"][]
			postFunctions?: schemas["AppWorkflowTransitionRule"][]
			validators?: schemas["AppWorkflowTransitionRule"][]
			workflowId: schemas["WorkflowId"]
		}
		WorkflowTransitionRulesDetails: { workflowId: schemas["WorkflowId"]; workflowRuleIds: (string | number)[] }
		WorkflowTransitionRulesUpdate: { workflows: schemas["WorkflowTransitionRulesRequest"][] }
		WorkflowTransitionRulesUpdateErrorDetails: { ruleUpdateErrors: { [key: string]: string[] }; updateErrors: string[]; workflowId: schemas["WorkflowId"] }
		WorkflowTransitionRulesUpdateErrors: { updateResults: schemas["WorkflowTransitionRulesUpdateErrorDetails"][] }
		WorkflowTransitions: {
			actions?: schemas["WorkflowRuleConfiguration"][]
			conditions?: schemas["ConditionGroupConfiguration"]
			customIssueEventId?: string | null
			description?: string
			id?: string
			links?: schemas["WorkflowTransitionLinks"][]
			name?: string
			properties?: { [key: string]: string }
			toStatusReference?: string
			transitionScreen?: schemas["WorkflowRuleConfiguration"]
			triggers?: schemas["WorkflowTrigger"][]
			type?: "INITIAL" | "GLOBAL" | "DIRECTED" | (string & {})
			validators?: schemas["WorkflowRuleConfiguration"][]
		}
		WorkflowTrigger: { id?: string; parameters: { [key: string]: string }; ruleKey: string }
		WorkflowUpdate: {
			defaultStatusMappings?: schemas["StatusMigration"][]
			description?: string
			id: string | number
			loopedTransitionContainerLayout?: schemas["WorkflowLayout"]
			startPointLayout?: schemas["WorkflowLayout"]
			statusMappings?: schemas["StatusMappingDTO"][]
			statuses: schemas["StatusLayoutUpdate"][]
			transitions: schemas["TransitionUpdateDTO"][]
			version: schemas["DocumentVersionRequest"]
		}
		WorkflowUpdateRequest: { statuses?: schemas["WorkflowStatusUpdate"][]; workflows?: schemas["WorkflowUpdate"][] }
		WorkflowUpdateResponse: { statuses?: schemas["JiraWorkflowStatus"][]; taskId?: string | null; workflows?: schemas["JiraWorkflow"][] }
		WorkflowUpdateValidateRequestBean: { payload: schemas["WorkflowUpdateRequest"]; validationOptions?: schemas["ValidationOptionsForUpdate"] }
		WorkflowValidationError: {
			additionalDetails?: string
			code?: string
			elementReference?: schemas["WorkflowElementReference"]
			level?: "WARNING" | "ERROR" | (string & {})
			message?: string
			type?: "RULE" | "STATUS" | "STATUS_LAYOUT" | "STATUS_PROPERTY" | "WORKFLOW" | "TRANSITION" | "TRANSITION_PROPERTY" | "SCOPE" | "STATUS_MAPPING" | "TRIGGER" | (string & {})
		}
		WorkflowValidationErrorList: { errors?: schemas["WorkflowValidationError"][] }
		WorkflowsWithTransitionRulesDetails: { workflows: schemas["WorkflowTransitionRulesDetails"][] }
		WorkingDaysConfig: {
			friday?: boolean
			id?: string | number
			monday?: boolean
			nonWorkingDays?: schemas["NonWorkingDay"][]
			saturday?: boolean
			sunday?: boolean
			thursday?: boolean
			timezoneId?: string | number
			tuesday?: boolean
			wednesday?: boolean
		}
		Worklog: {
			readonly author?: schemas["UserDetails"]
			comment?: schemas["AdfDocument"]
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
		WorklogCompositeKey: { issueId?: string | number; worklogId?: string | number }
		WorklogIdsRequestBean: { ids: (string | number)[] }
		WorklogKeyResult: { issueId?: number; worklogId?: number }
		WorklogsMoveRequestBean: { ids?: (string | number)[]; issueIdOrKey?: string }
		WorkspaceDataPolicy: { readonly anyContentBlocked?: boolean }
		fields: {
			retain?: boolean | null
			type?: "adf" | "raw"
			value?: { [key: string]: unknown }
		} | schemas["MandatoryFieldValue"] | schemas["MandatoryFieldValueForADF"]
		targetClassification: { classifications: { [key: string]: string[] }; issueType?: string; projectKeyOrId?: string | number } | null
		targetMandatoryFields: { fields: { [key: string]: schemas["fields"] } } | null
		targetStatus: { statuses: { [key: string]: string[] } } | null
		targetToSourcesMapping: {
			inferClassificationDefaults: boolean
			inferFieldDefaults: boolean
			inferStatusDefaults: boolean
			inferSubtaskTypeDefault: boolean
			issueIdsOrKeys?: string[]
			targetClassification?: schemas["targetClassification"][] | null
			targetMandatoryFields?: schemas["targetMandatoryFields"][] | null
			targetStatus?: schemas["targetStatus"][] | null
		}
		AdfDocument: { type: "doc"; version: 1; content: schemas["AdfNode"][] }
		AdfNode: { type: string; text?: string; content?: schemas["AdfNode"][]; marks?: schemas["AdfMark"][]; attrs?: { [key: string]: unknown } }
		AdfMark: { type: string; attrs?: { [key: string]: unknown } }
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
			description?: schemas["AdfDocument"] | null
			environment?: schemas["AdfDocument"] | null
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
			description?: schemas["AdfDocument"] | null
			environment?: schemas["AdfDocument"] | null
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
		DocumentVersionRequest: { id?: string | number; versionNumber?: number }
		WorkflowRuleConfigurationRequest: { id?: (string | number) | null; parameters?: { [key: string]: string }; ruleKey: string } | null
		WorkflowTriggerRequest: { id?: string | number; parameters: { [key: string]: string }; ruleKey: string }
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
		WorkflowScopeRequest: { project?: schemas["ProjectIdRequest"]; type?: "PROJECT" | "GLOBAL" }
		ProjectIdRequest: { id: string | number } | null
		ProjectAndIssueTypePairRequest: { issueTypeId: string | number; projectId: string | number }
		WorkflowTransitionRulesRequest: {
			conditions?: schemas["AppWorkflowTransitionRuleRequest"][]
			postFunctions?: schemas["AppWorkflowTransitionRuleRequest"][]
			validators?: schemas["AppWorkflowTransitionRuleRequest"][]
			workflowId: schemas["WorkflowId"]
		}
		AppWorkflowTransitionRuleRequest: { configuration: schemas["RuleConfiguration"]; id: string | number; readonly key?: string }
		VersionRelatedWorkRequest: { category: string; readonly issueId?: string | number; readonly relatedWorkId?: string | number; title?: string; url?: string }
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
		StatusScopeRequest: { project?: schemas["ProjectIdRequest"]; type: "PROJECT" | "GLOBAL" }
		ScreenableTabRequest: { readonly id?: string | number; name: string }
		ProjectCategoryRequest: { description?: string; readonly id?: string | number; name?: string; readonly self?: string }
		AvatarRequest: {
			readonly fileName?: string
			id: string | number
			readonly isDeletable?: boolean
			readonly isSelected?: boolean
			readonly isSystemAvatar?: boolean
			readonly owner?: string
			readonly urls?: { [key: string]: string }
		}
		PermissionGrantRequest: { holder?: schemas["PermissionHolder"]; readonly id?: string | number; permission?: string; readonly self?: string }
		PermissionSchemeRequest: {
			description?: string
			readonly expand?: string
			readonly id?: string | number
			name: string
			permissions?: schemas["PermissionGrantRequest"][]
			scope?: schemas["ScopeRequest"]
			readonly self?: string
		}
		ScopeRequest: { readonly type?: "PROJECT" | "TEMPLATE" }
		IssueLinkTypeRequest: { id?: string | number; inward?: string; name?: string; outward?: string; readonly self?: string }
		LinkedIssueRequest: { id?: string | number; key?: string; readonly self?: string }
		CommentRequest: {
			body?: schemas["AdfDocument"]
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
		VisibilityRequest: { identifier?: string | null; type?: "group" | "role"; value?: string }
		WorklogRequest: {
			comment?: schemas["AdfDocument"]
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
			actor?: schemas["HistoryMetadataParticipantRequest"]
			cause?: schemas["HistoryMetadataParticipantRequest"]
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: schemas["HistoryMetadataParticipantRequest"]
			type?: string
		}
		HistoryMetadataParticipantRequest: { avatarUrl?: string; displayName?: string; displayNameKey?: string; id?: string | number; type?: string; url?: string }
		RemoteObjectRequest: { icon?: schemas["IconRequest"]; status?: schemas["StatusRequest"]; summary?: string; title: string; url: string }
		StatusRequest: { icon?: schemas["IconRequest"]; resolved?: boolean }
		IconRequest: { link?: string; title?: string; url16x16?: string }
		ApplicationRequest: { name?: string; type?: string }
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
		GroupNameRequest: { groupId?: (string | number) | null; name?: string; readonly self?: string }
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
			editPermissions?: schemas["SharePermissionRequest"][]
			favourite?: boolean
			readonly favouritedCount?: number
			readonly id?: string | number
			jql?: string
			name: string
			readonly searchUrl?: string
			readonly self?: string
			sharePermissions?: schemas["SharePermissionRequest"][]
			readonly viewUrl?: string
		}
		SharePermissionRequest: {
			group?: schemas["GroupNameRequest"]
			readonly id?: string | number
			project?: schemas["ProjectRequest"]
			role?: schemas["ProjectRoleRequest"]
			type: "user" | "group" | "project" | "projectRole" | "global" | "loggedin" | "authenticated" | "project-unknown"
			user?: schemas["UserBeanRequest"]
		}
		UserBeanRequest: {
			accountId?: string | null
			active?: boolean
			avatarUrls?: schemas["UserBeanAvatarUrls"]
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
		FieldConfigurationItemRequest: { description?: string; id: string | number; isHidden?: boolean; isRequired?: boolean; renderer?: string }
		IssueFieldOptionRequest: {
			config?: schemas["IssueFieldOptionConfigurationRequest"]
			id: string | number
			properties?: { [key: string]: unknown }
			value: string
		}
		IssueFieldOptionConfigurationRequest: { attributes?: ("notSelectable" | "defaultValue")[]; scope?: schemas["IssueFieldOptionScopeBeanRequest"] }
		IssueFieldOptionScopeBeanRequest: { global?: schemas["GlobalScopeBeanRequest"]; projects?: number[]; projects2?: schemas["ProjectScopeBeanRequest"][] }
		ProjectScopeBeanRequest: { attributes?: ("notSelectable" | "defaultValue")[]; id?: string | number }
		GlobalScopeBeanRequest: { attributes?: ("notSelectable" | "defaultValue")[] }
		CustomFieldOptionUpdateRequest: { disabled?: boolean; id: string | number; value?: string }
		CustomFieldContextDefaultValueRequest: schemas["CustomFieldContextDefaultValueCascadingOptionRequest"] | schemas["CustomFieldContextDefaultValueMultipleOptionRequest"] | schemas["CustomFieldContextDefaultValueSingleOptionRequest"] | schemas["CustomFieldContextSingleUserPickerDefaultsRequest"] | schemas["CustomFieldContextDefaultValueMultiUserPickerRequest"] | schemas["CustomFieldContextDefaultValueSingleGroupPickerRequest"] | schemas["CustomFieldContextDefaultValueMultipleGroupPickerRequest"] | schemas["CustomFieldContextDefaultValueDateRequest"] | schemas["CustomFieldContextDefaultValueDateTimeRequest"] | schemas["CustomFieldContextDefaultValueURLRequest"] | schemas["CustomFieldContextDefaultValueProjectRequest"] | schemas["CustomFieldContextDefaultValueFloatRequest"] | schemas["CustomFieldContextDefaultValueLabelsRequest"] | schemas["CustomFieldContextDefaultValueTextFieldRequest"] | schemas["CustomFieldContextDefaultValueTextAreaRequest"] | schemas["CustomFieldContextDefaultValueReadOnlyRequest"] | schemas["CustomFieldContextDefaultValueSingleVersionPickerRequest"] | schemas["CustomFieldContextDefaultValueMultipleVersionPickerRequest"] | schemas["CustomFieldContextDefaultValueForgeStringFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeMultiStringFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeObjectFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeDateTimeFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeGroupFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeMultiGroupFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeNumberFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeUserFieldRequest"] | schemas["CustomFieldContextDefaultValueForgeMultiUserFieldRequest"]
		CustomFieldContextDefaultValueForgeMultiUserFieldRequest: { accountIds: (string | number)[]; contextId: string | number; type: "forge.user.list" }
		CustomFieldContextDefaultValueForgeUserFieldRequest: {
			accountId: string
			contextId: string | number
			type: "forge.user"
			userFilter: schemas["UserFilterRequest"]
		}
		UserFilterRequest: { enabled: boolean; groups?: string[]; roleIds?: (string | number)[] }
		CustomFieldContextDefaultValueForgeNumberFieldRequest: { contextId: string | number; number: number; type: "forge.number" }
		CustomFieldContextDefaultValueForgeMultiGroupFieldRequest: { contextId: string | number; groupIds: (string | number)[]; type: "forge.group.list" }
		CustomFieldContextDefaultValueForgeGroupFieldRequest: { contextId: string | number; groupId: string | number; type: "forge.group" }
		CustomFieldContextDefaultValueForgeDateTimeFieldRequest: { contextId: string | number; dateTime?: string; type: "forge.datetime"; useCurrent?: boolean }
		CustomFieldContextDefaultValueForgeObjectFieldRequest: { contextId: string | number; object?: { [key: string]: unknown }; type: "forge.object" }
		CustomFieldContextDefaultValueForgeMultiStringFieldRequest: { contextId: string | number; type: "forge.string.list"; values?: string[] }
		CustomFieldContextDefaultValueForgeStringFieldRequest: { contextId: string | number; text?: string; type: "forge.string" }
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
		CustomFieldContextDefaultValueReadOnlyRequest: { contextId: string | number; text?: string; type: "readonly" }
		CustomFieldContextDefaultValueTextAreaRequest: { contextId: string | number; text?: string; type: "textarea" }
		CustomFieldContextDefaultValueTextFieldRequest: { contextId: string | number; text?: string; type: "textfield" }
		CustomFieldContextDefaultValueLabelsRequest: { contextId: string | number; labels: string[]; type: "labels" }
		CustomFieldContextDefaultValueFloatRequest: { contextId: string | number; number: number; type: "float" }
		CustomFieldContextDefaultValueProjectRequest: { contextId: string | number; projectId: string | number; type: "project" }
		CustomFieldContextDefaultValueURLRequest: { contextId: string | number; type: "url"; url: string }
		CustomFieldContextDefaultValueDateTimeRequest: { contextId: string | number; dateTime?: string; type: "datetimepicker"; useCurrent?: boolean }
		CustomFieldContextDefaultValueDateRequest: { contextId: string | number; date?: string; type: "datepicker"; useCurrent?: boolean }
		CustomFieldContextDefaultValueMultipleGroupPickerRequest: { contextId: string | number; groupIds: (string | number)[]; type: "grouppicker.multiple" }
		CustomFieldContextDefaultValueSingleGroupPickerRequest: { contextId: string | number; groupId: string | number; type: "grouppicker.single" }
		CustomFieldContextDefaultValueMultiUserPickerRequest: { accountIds: (string | number)[]; contextId: string | number; type: "multi.user.select" }
		CustomFieldContextSingleUserPickerDefaultsRequest: {
			accountId: string
			contextId: string | number
			type: "single.user.select"
			userFilter: schemas["UserFilterRequest"]
		}
		CustomFieldContextDefaultValueSingleOptionRequest: { contextId: string | number; optionId: string | number; type: "option.single" }
		CustomFieldContextDefaultValueMultipleOptionRequest: { contextId: string | number; optionIds: (string | number)[]; type: "option.multiple" }
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
		ContextualConfigurationRequest: { configuration?: unknown; readonly fieldContextId?: string | number; id: string | number; schema?: unknown }
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

type responses1 = { 204: response33 }

type responses2 = { 200: response33 }

type response3 = json<schemas["ApplicationProperty"][]>

type parameters1 = { path: path19 }

type path1 = { id: string | number }

type responses3 = { 201: response34; 400: response37; 401: response37; 403: response37 }

type response4 = { content: content1 }

type responses4 = { 201: response34; 400: response37; 401: response37 }

type body1 = json<schemas["IssueBulkWatchOrUnwatchPayload"]>

type parameters2 = { query?: { expand?: string } }

type responses5 = { 200: json<schemas["PropertyKeys"]> }

type parameters3 = { path: { commentId: string | number; propertyKey: string | number } }

type responses6 = { 200: json<schemas["EntityProperty"]> }

type responses7 = { 200: response33; 201: response33 }

type body2 = json<schemas["ProjectComponentRequest"]>

type responses8 = { 200: response5 }

type response6 = json<schemas["ErrorCollections"]>

type body3 = json<schemas["CreateFieldAssociationSchemeRequest"]>

type responses9 = {
	200: json<schemas["CreateFieldAssociationSchemeResponse"]>
	400: json<schemas["ErrorCollections"]>
	401: response33
	403: response33
	404: response33
}

type response7 = json<schemas["FieldSchemeToFieldsResponse"]>

type response8 = json<schemas["MinimalFieldSchemeToFieldsResponse"]>

type response9 = json<schemas["UpdateFieldSchemeParametersResponse"]>

type parameters4 = { query: { startAt?: string | number; maxResults?: string | number; projectId: (string | number) | readonly (string | number)[] } }

type response10 = json<schemas["FieldSchemeToProjectsResponse"]>

type response11 = json<schemas["TimeTrackingProvider"]>

type responses10 = { 200: json<schemas["TimeTrackingConfiguration"]> }

type body4 = json<schemas["DashboardDetails"]>

type responses11 = { 200: json<schemas["Dashboard"]>; 400: response40; 401: response40 }

type parameters5 = { path: { dashboardId: string | number; gadgetId: string | number } }

type response12 = json<schemas["PropertyKeys"]>

type parameters6 = { path: { dashboardId: string | number; itemId: string | number; propertyKey: string | number } }

type response13 = json<schemas["EntityProperty"]>

type responses12 = { 204: response33; 400: response40; 401: response40; 403: response40; 404: response40 }

type parameters7 = { query?: { extendAdminPermissions?: boolean | ("true" | "false") }; path: path19 }

type responses13 = { 200: json<schemas["Dashboard"]>; 400: response40; 401: response40; 404: response40 }

type body5 = json<schemas["FieldAssociationsRequest"]>

type responses14 = { 200: json<schemas["PageBeanField"]>; 400: response40; 403: response40 }

type parameters8 = { path: { fieldId: string | number } }

type responses15 = { 204: response33; 400: response33; 403: response33; 404: response33 }

type parameters9 = { query?: query13; path: { fieldId: string | number } }

type path2 = { fieldId: string | number }

type parameters10 = {
	query?: { contextId?: (string | number) | readonly (string | number)[]; startAt?: string | number; maxResults?: string | number }
	path: { fieldId: string | number }
}

type parameters11 = { path: path3 }

type body6 = json<schemas["IssueTypeIds"]>

type responses16 = { 204: {}; 400: response33; 403: response33; 404: response33 }

type responses17 = { 303: json<schemas["TaskProgressBeanRemoveOptionFromIssuesResult"]>; 403: response33 }

type body7 = json<schemas["ProjectIds"]>

type query5 = { startAt?: string | number; maxResults?: string | number }

type path4 = { fieldKey: string | number }

type responses18 = { 200: json<schemas["PageBeanIssueFieldOption"]> }

type responses19 = { 200: json<schemas["IssueFieldOption"]> }

type parameters12 = { query?: { startAt?: string | number; maxResults?: string | number; projectId?: string | number }; path: { fieldKey: string | number } }

type parameters13 = { path: path5 }

type responses20 = { 303: { content: content4 }; 400: response40; 401: response40; 403: response40; 404: response40; 409: response40 }

type responses21 = { 200: response33; 400: response40; 401: response40; 403: response40; 404: response40 }

type body8 = json<schemas["FieldConfigurationDetails"]>

type body9 = json<schemas["UpdateFieldConfigurationSchemeDetails"]>

type body10 = json<schemas["FilterRequest"]>

type responses22 = { 200: json<schemas["Filter"]> }

type responses23 = { 200: json<schemas["DefaultShareScope"]> }

type responses24 = { 200: json<schemas["Filter"][]> }

type parameters14 = { query?: query4; path: path19 }

type responses25 = { 200: response22 }

type parameters15 = { query?: { expand?: string }; path: path19 }

type response14 = json<schemas["SharePermission"][]>

type parameters16 = { path: { id: string | number; permissionId: string | number } }

type response15 = json<schemas["Group"]>

type body11 = json<schemas["IssueUpdateDetails"]>

type body12 = json<schemas["IssueArchivalSyncRequest"]>

type responses26 = { 200: json<schemas["IssueArchivalSyncResponse"]>; 400: response33; 401: response33; 403: response33; 412: response33 }

type response16 = json<string>

type response17 = json<schemas["CreatedIssues"]>

type path6 = { projectIdOrKey: string | number }

type parameters17 = { path: { propertyKey: string | number } }

type responses27 = { 303: {}; 400: response40; 401: response40 }

type path7 = { issueIdOrKey: string | number }

type parameters18 = { path: { issueIdOrKey: string | number } }

type query7 = { expand?: string }

type body13 = json<schemas["CommentRequest"]>

type parameters19 = { query?: { expand?: string }; path: { issueIdOrKey: string | number; id: string | number } }

type responses28 = { 200: json<schemas["Comment"]> }

type path8 = { issueIdOrKey: string | number; id: string | number }

type parameters20 = { path: { issueIdOrKey: string | number; propertyKey: string | number } }

type body14 = json<schemas["RemoteIssueLinkRequest"]>

type response19 = json<schemas["RemoteIssueLinkIdentifies"]>

type parameters21 = { path: { issueIdOrKey: string | number; linkId: string | number } }

type responses29 = { 204: response33; 400: response33 }

type body15 = json<schemas["WorklogRequest"]>

type parameters22 = {
	query?: { adjustEstimate?: "leave" | "auto"; overrideEditableFlag?: boolean | ("true" | "false") }
	path: { issueIdOrKey: string | number }
}

type body16 = json<schemas["WorklogIdsRequestBean"]>

type responses30 = { 200: json<schemas["Worklog"]> }

type parameters23 = { path: { issueIdOrKey: string | number; worklogId: string | number; propertyKey: string | number } }

type body17 = json<schemas["IssueLinkTypeRequest"]>

type path9 = { issueLinkTypeId: string | number }

type responses31 = { 200: response18 }

type responses32 = { 200: json<schemas["SecurityScheme"]> }

type parameters24 = { path: { schemeId: string | number } }

type parameters25 = { path: path10 }

type responses33 = { 200: json<schemas["IssueTypeDetails"][]> }

type responses34 = { 200: response20 }

type responses35 = { 201: json<schemas["Avatar"]> }

type parameters26 = { path: { issueTypeId: string | number; propertyKey: string | number } }

type parameters27 = { path: { issueTypeSchemeId: string | number } }

type parameters28 = { path: { issueTypeScreenSchemeId: string | number } }

type responses36 = { 200: json<schemas["JQLReferenceData"]> }

type response23 = json<schemas["JqlFunctionPrecomputationUpdateErrorResponse"]>

type parameters29 = { query?: query13 }

type response24 = json<schemas["LicenseMetric"]>

type responses37 = { 200: json<string> }

type response25 = json<schemas["User"]>

type responses38 = { 200: json<schemas["NotificationScheme"]> }

type body18 = json<schemas["PermissionSchemeRequest"]>

type parameters30 = { query?: { expand?: string }; path: { schemeId: string | number } }

type responses39 = { 200: response21 }

type response27 = json<schemas["PermissionGrant"]>

type path12 = { schemeId: string | number; permissionId: string | number }

type query8 = { useGroupId?: boolean | ("true" | "false") }

type path13 = { planId: string | number }

type header1 = { "Content-Type": "application/json-patch+json" }

type body19 = {
	content: { "application/json-patch+json": { op: "add" | "remove" | "replace" | "move" | "copy" | "test"; path: string; from?: string; value?: unknown }[] }
}

type responses40 = { 204: response33; 400: response40; 401: response40; 403: response40; 404: response40; 409: response40 }

type parameters31 = { path: { planId: string | number } }

type responses41 = { 204: response33; 401: response40; 403: response40; 404: response40; 409: response40 }

type responses42 = { 201: json<number>; 400: response40; 401: response40; 403: response40; 404: response40; 409: response40 }

type parameters32 = { path: path11 }

type parameters33 = { path: path14 }

type response29 = json<schemas["PrioritySchemeId"]>

type responses43 = { 200: json<schemas["PageBeanPriorityWithSequence"]> }

type path16 = { schemeId: string | number }

type responses44 = { 200: json<schemas["PageBeanProject"]> }

type responses45 = { 200: json<schemas["Project"][]> }

type query9 = { expand?: string; properties?: string | readonly string[] }

type responses46 = { 200: json<schemas["ProjectType"][]> }

type parameters34 = { path: { projectTypeKey: "software" | "service_desk" | "business" | "product_discovery" } }

type responses47 = { 200: json<schemas["ProjectType"]> }

type responses48 = { 200: json<schemas["Project"]> }

type parameters35 = { query?: { expand?: string }; path: { projectIdOrKey: string | number } }

type parameters36 = { path: { projectIdOrKey: string | number } }

type parameters37 = { path: { projectIdOrKey: string | number; id: string | number } }

type query10 = { x?: string | number; y?: string | number; size?: string | number }

type response30 = { content: content4 }

type responses49 = { 200: json<schemas["ContainerForProjectFeatures"]> }

type parameters38 = { path: { projectIdOrKey: string | number; propertyKey: string | number } }

type path17 = { projectIdOrKey: string | number; id: string | number }

type responses50 = { 200: json<schemas["ProjectRole"]> }

type response31 = json<schemas["ProjectEmailAddress"]>

type path18 = { projectKeyOrId: string | number }

type parameters39 = { query?: { expand?: string }; path: { projectKeyOrId: string | number } }

type body20 = json<schemas["ProjectCategoryRequest"]>

type response32 = json<schemas["ProjectCategory"]>

type body21 = json<schemas["CreateUpdateRoleRequestBean"]>

type parameters40 = { path: { screenId: string | number } }

type responses51 = { 200: json<schemas["ScreenableField"][]> }

type body22 = json<schemas["ScreenableTabRequest"]>

type responses52 = { 200: json<schemas["ScreenableTab"]> }

type parameters41 = { path: { screenId: string | number; tabId: string | number } }

type path20 = { screenId: string | number; tabId: string | number }

type parameters42 = { path: { screenId: string | number; tabId: string | number; id: string | number } }

type responses53 = { 200: json<schemas["SearchResults"]> }

type responses54 = { 200: json<schemas["SearchAndReconcileResults"]> }

type responses55 = { 200: response26 }

type query11 = { nextPageToken?: string; maxResults?: string | number }

type parameters43 = { query?: { nextPageToken?: string; maxResults?: string | number }; path: { statusId: string | number } }

type response35 = json<string[]>

type parameters44 = { query?: query3 }

type response36 = json<schemas["DetailedErrorCollection"]>

type path21 = { type: "project" | "issuetype" | "priority"; entityId: string | number }

type query12 = { size?: "xsmall" | "small" | "medium" | "large" | "xlarge"; format?: "png" | "svg" }

type response38 = { content: content2 }

type responses56 = { 200: response28; 400: response45; 401: response45; 403: response45; 404: response45 }

type parameters45 = { query: { accountId: string | number; username?: string; key?: string } }

type responses57 = { 200: json<schemas["User"][]> }

type response39 = json<schemas["PageBeanUser"]>

type parameters46 = { query?: { accountId?: string | number; username?: string } }

type responses58 = { 200: json<schemas["UnrestrictedUserEmail"]> }

type parameters47 = { query?: query6; path: { propertyKey: string | number } }

type body23 = json<schemas["VersionRequest"]>

type responses59 = { 200: json<schemas["Version"]> }

type body24 = json<schemas["VersionRelatedWorkRequest"]>

type response41 = json<schemas["VersionRelatedWork"]>

type body25 = json<schemas["ContainerForWebhookIDs"]>

type responses60 = { 200: json<schemas["WorkflowTransitionRulesUpdateErrors"]>; 400: response40; 403: response40 }

type parameters48 = { query?: { nextPageToken?: string; maxResults?: string | number }; path: { workflowId: string | number } }

type responses61 = { 200: json<schemas["WorkflowValidationErrorList"]> }

type body26 = json<schemas["WorkflowSchemeRequest"]>

type responses62 = { 201: response46 }

type parameters49 = { query?: { returnDraftIfExists?: boolean | ("true" | "false") }; path: path19 }

type responses63 = { 200: response46 }

type responses64 = { 200: json<schemas["DefaultWorkflow"]> }

type body27 = json<schemas["DefaultWorkflow"]>

type parameters50 = { path: { id: string | number; issueType: string | number } }

type responses65 = { 200: { content: content6 } }

type body28 = { content: content6 }

type responses66 = { 200: { content: content7 } }

type parameters51 = { query: { workflowName: string }; path: path19 }

type body29 = { content: content7 }

type path22 = { id: string | number; issueType: string | number }

type responses67 = { 200: json<schemas["ChangedWorklogs"]> }

type response42 = json<schemas["OperationMessage"]>

type parameters52 = { path: path15 }

type response43 = json<schemas["ConnectModules"]>

type response44 = json<schemas["ErrorMessage"]>

type parameters53 = { path: { connectKey: string | number; jiraIssueFieldsKey: string | number } }

type response5 = json<schemas["ProjectComponent"]>

type path3 = { fieldId: string | number; contextId: string | number }

type query3 = { startAt?: string | number; maxResults?: string | number; expand?: string }

type path5 = { fieldKey: string | number; optionId: string | number }

type query4 = { expand?: string; overrideSharePermissions?: boolean | ("true" | "false") }

type response18 = json<schemas["IssueLinkType"]>

type path10 = { schemeId: string | number; levelId: string | number }

type response20 = json<schemas["IssueTypeDetails"]>

type response21 = json<schemas["PermissionScheme"]>

type path11 = { planId: string | number; atlassianTeamId: string | number }

type path14 = { planId: string | number; planOnlyTeamId: string | number }

type response22 = json<schemas["ColumnItem"][]>

type response26 = json<schemas["JiraStatus"][]>

type response28 = { content: { "*/*": unknown; "application/json": schemas["StreamingResponseBody"]; "image/png": unknown; "image/svg+xml": unknown } }

type query6 = { accountId?: string | number; userKey?: string; username?: string }

type path15 = { addonKey: string | number; propertyKey: string | number }

type response33 = json<unknown>

type path19 = { id: string | number }

type response34 = json<schemas["SubmittedBulkOperation"]>

type response37 = { content: content1 }

type response40 = json<schemas["ErrorCollection"]>

type query13 = { startAt?: string | number; maxResults?: string | number }

type content4 = { "application/json": schemas["TaskProgressBeanObject"] }

type response45 = { content: content2 }

type response46 = json<schemas["WorkflowScheme"]>

type content6 = { "application/json": schemas["IssueTypeWorkflowMapping"] }

type content7 = { "application/json": schemas["IssueTypesWorkflowMapping"] }

type content1 = { "application/json": schemas["BulkOperationErrorResponse"] }

type content2 = { "*/*": unknown; "application/json": schemas["ErrorCollection"]; "image/png": unknown; "image/svg+xml": unknown }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type JiraV3 = paths & { '': import('./routes.d.ts').routes }
