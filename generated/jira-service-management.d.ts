// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { components as JiraV2 } from './jira-v2.d.ts'

export interface paths {
	"/rest/servicedeskapi/assets/workspace": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-assets/#api-rest-servicedeskapi-assets-workspace-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["PagedDTOAssetsWorkspaceDTO"]>; 401: response1; 403: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/customer": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/#api-rest-servicedeskapi-customer-post */
			json: true
			parameters: { query?: { strictConflictStatusCode?: boolean | ("true" | "false") } }
			requestBody: json<schemas["CustomerCreateDTO"]>
			responses: { 201: json<schemas["UserDTO"]>; 400: response1; 401: response1; 403: response1; 409: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/#api-rest-servicedeskapi-customer-user-accountid-revoke-portal-only-access-put */
			json: true
			parameters: { path: { accountId: string | number } }
			responses: responses1
		}
	}
	"/rest/servicedeskapi/info": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-info/#api-rest-servicedeskapi-info-get */
			json: true
			responses: { 200: json<schemas["SoftwareInfoDTO"]>; 500: response1 }
		}
	}
	"/rest/servicedeskapi/insight/workspace": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-assets/#api-rest-servicedeskapi-insight-workspace-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["PagedDTOInsightWorkspaceDTO"]>; 500: response1 }
		}
	}
	"/rest/servicedeskapi/knowledgebase/article": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-knowledgebase/#api-rest-servicedeskapi-knowledgebase-article-get */
			json: true
			parameters: { query: query1 }
			responses: responses2
		}
	}
	"/rest/servicedeskapi/organization": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-get */
			json: true
			parameters: { query?: query2 }
			responses: responses3
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-post */
			json: true
			requestBody: json<schemas["OrganizationCreateDTO"]>
			responses: { 201: response2; 400: response1; 401: response1; 403: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-get */
			json: true
			parameters: parameters2
			responses: { 200: response2; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-delete */
			json: true
			parameters: parameters2
			responses: responses4
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}/property": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-get */
			json: true
			parameters: parameters2
			responses: { 200: response3; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-propertykey-get */
			json: true
			parameters: parameters3
			responses: { 200: response4; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-propertykey-put */
			json: true
			parameters: parameters3
			requestBody: body1
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-propertykey-delete */
			json: true
			parameters: parameters3
			responses: responses6
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-user-get */
			json: true
			parameters: { query?: query3; path: { organizationId: string | number } }
			responses: responses7
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-user-post */
			json: true
			parameters: parameters2
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-user-delete */
			json: true
			parameters: parameters2
			requestBody: body2
			responses: responses6
		}
	}
	"/rest/servicedeskapi/request": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-get */
			json: true
			parameters: {
				query?: {
					searchTerm?: string
					requestOwnership?: string | readonly string[]
					requestStatus?: string
					approvalStatus?: string
					organizationId?: string | number
					serviceDeskId?: string | number
					requestTypeId?: string | number
					expand?: string | readonly string[]
					start?: string | number
					limit?: string | number
				}
			}
			responses: { 200: json<schemas["PagedDTOCustomerRequestDTO"]>; 401: response1; 404: response1; 500: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-post */
			json: true
			requestBody: json<schemas["RequestCreateDTO"]>
			responses: { 201: response5; 400: response1; 401: response1; 403: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-get */
			json: true
			parameters: { query?: query4; path: path2 }
			responses: { 200: response5; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/approval": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-approval-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PagedDTOApprovalDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-approval-approvalid-get */
			json: true
			parameters: parameters5
			responses: { 200: json<schemas["ApprovalDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-approval-approvalid-post */
			json: true
			parameters: parameters5
			requestBody: json<schemas["ApprovalDecisionRequestDTO"]>
			responses: { 200: json<schemas["ApprovalDTO"]>; 400: response1; 401: response1; 403: response1; 404: response1; 409: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/attachment": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-get */
			json: true
			parameters: parameters4
			responses: responses8
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-post */
			json: true
			parameters: parameters6
			requestBody: json<schemas["AttachmentCreateDTO"]>
			responses: { 201: json<schemas["AttachmentCreateResultDTO"]>; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-attachmentid-get */
			json: true
			parameters: parameters7
			responses: { 200: body1; 303: {}; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-attachmentid-thumbnail-get */
			json: true
			parameters: parameters7
			responses: { 200: body1; 303: {}; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/comment": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-get */
			json: true
			parameters: {
				query?: {
					public?: boolean | ("true" | "false")
					internal?: boolean | ("true" | "false")
					expand?: string | readonly string[]
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: { 200: json<schemas["PagedDTOCommentDTO"]>; 401: response1; 404: response1; 500: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-post */
			json: true
			parameters: parameters6
			requestBody: json<schemas["CommentCreateDTO"]>
			responses: { 201: json<schemas["CommentDTO"]>; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-commentid-get */
			json: true
			parameters: { query?: query4; path: path3 }
			responses: { 200: json<schemas["CommentDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-commentid-attachment-get */
			json: true
			parameters: { query?: query3; path: path3 }
			responses: responses8
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/notification": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-notification-get */
			json: true
			parameters: parameters6
			responses: { 200: json<schemas["RequestNotificationSubscriptionDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-notification-put */
			json: true
			parameters: parameters6
			responses: responses4
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-notification-delete */
			json: true
			parameters: parameters6
			responses: responses4
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/participant": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-participant-get */
			json: true
			parameters: parameters4
			responses: responses7
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-participant-post */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses9
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-participant-delete */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses9
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/sla": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-sla-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PagedDTOSlaInformationDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-sla-slametricid-get */
			json: true
			parameters: { path: { issueIdOrKey: string | number; slaMetricId: string | number } }
			responses: { 200: json<schemas["SlaInformationDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/status": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-status-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PagedDTOCustomerRequestStatusDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/transition": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-transition-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["PagedDTOCustomerTransitionDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-transition-post */
			json: true
			parameters: parameters6
			requestBody: json<schemas["CustomerTransitionExecutionDTO"]>
			responses: responses6
		}
	}
	"/rest/servicedeskapi/request/{requestIdOrKey}/feedback": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-requestidorkey-feedback-get */
			json: true
			parameters: { path: path4 }
			responses: { 200: response6; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-requestidorkey-feedback-post */
			json: true
			parameters: { path: path4 }
			requestBody: response6
			responses: { 201: response6; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-requestidorkey-feedback-delete */
			json: true
			parameters: { path: path4 }
			responses: responses1
		}
	}
	"/rest/servicedeskapi/requesttype": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-requesttype/#api-rest-servicedeskapi-requesttype-get */
			json: true
			parameters: {
				query?: {
					searchQuery?: string
					serviceDeskId?: (string | number) | readonly (string | number)[]
					start?: string | number
					limit?: string | number
					expand?: string | readonly string[]
					includeHiddenRequestTypesInSearch?: boolean | ("true" | "false")
					restrictionStatus?: string
				}
			}
			responses: { 200: response7; 401: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["PagedDTOServiceDeskDTO"]>; 401: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["ServiceDeskDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-attachtemporaryfile-post */
			json: true
			parameters: parameters8
			requestBody: { content: { "multipart/form-data": schemas["MultipartFile"][] } }
			responses: { 201: body1; 400: response1; 401: response1; 403: response1; 404: response1; 413: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-get */
			json: true
			parameters: { query?: { query?: string; start?: string | number; limit?: string | number }; path: path5 }
			responses: responses7
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-post */
			json: true
			parameters: parameters8
			requestBody: body4
			responses: responses6
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-delete */
			json: true
			parameters: parameters8
			requestBody: body4
			responses: responses6
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-invite-post */
			json: true
			parameters: { query?: { strictConflictStatusCode?: boolean | ("true" | "false") }; path: path5 }
			requestBody: json<schemas["ServiceDeskCustomerInviteDTO"]>
			responses: { 201: body1; 400: response1; 401: response1; 403: response1; 404: response1; 409: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-knowledgebase-article-get */
			json: true
			parameters: { query: query1; path: path5 }
			responses: responses2
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-servicedesk-servicedeskid-organization-get */
			json: true
			parameters: { query?: query2; path: path5 }
			responses: responses3
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-servicedesk-servicedeskid-organization-post */
			json: true
			parameters: parameters8
			requestBody: body5
			responses: responses4
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-servicedesk-servicedeskid-organization-delete */
			json: true
			parameters: parameters8
			requestBody: body5
			responses: responses4
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-queue-get */
			json: true
			parameters: { query?: { includeCount?: boolean | ("true" | "false"); start?: string | number; limit?: string | number }; path: path5 }
			responses: { 200: json<schemas["PagedDTOQueueDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-queue-queueid-get */
			json: true
			parameters: { query?: { includeCount?: boolean | ("true" | "false") }; path: path6 }
			responses: { 200: json<schemas["QueueDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-queue-queueid-issue-get */
			json: true
			parameters: { query?: query3; path: path6 }
			responses: { 200: json<schemas["PagedDTOIssueBean"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-get */
			json: true
			parameters: {
				query?: {
					groupId?: string | number
					expand?: string | readonly string[]
					searchQuery?: string
					start?: string | number
					limit?: string | number
					includeHiddenRequestTypesInSearch?: boolean | ("true" | "false")
					restrictionStatus?: string
				}
				path: path5
			}
			responses: { 200: response7; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-post */
			json: true
			parameters: parameters8
			requestBody: json<schemas["RequestTypeCreateDTO"]>
			responses: { 200: response8; 400: response1; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-permissions-check-post */
			json: true
			parameters: parameters8
			requestBody: json<schemas["RequestTypePermissionCheckRequestDTO"]>
			responses: { 200: json<schemas["RequestTypePermissionCheckResponse"]>; 400: response1; 401: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-get */
			json: true
			parameters: parameters9
			responses: { 200: response8; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-delete */
			json: true
			parameters: { path: path1 }
			responses: responses6
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-field-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["CustomerRequestCreateMetaDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-get */
			json: true
			parameters: { path: { requestTypeId: string | number; serviceDeskId: string | number } }
			responses: { 200: response3; 400: response1; 401: response1; 404: response1; 500: response1 }
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-propertykey-get */
			json: true
			parameters: parameters10
			responses: { 200: response4; 400: response1; 401: response1; 404: response1; 500: response1 }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-propertykey-put */
			json: true
			parameters: parameters10
			responses: responses5
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-propertykey-delete */
			json: true
			parameters: parameters10
			responses: responses6
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttypegroup-get */
			json: true
			parameters: { query?: query3; path: path5 }
			responses: { 200: json<schemas["PagedDTORequestTypeGroupDTO"]>; 401: response1; 403: response1; 404: response1; 500: response1 }
		}
	}
}
export interface components {
	schemas: {
		AdditionalCommentDTO: { body?: string }
		ApprovalDTO: {
			_links?: schemas["SelfLinkDTO"]
			approvers?: schemas["ApproverDTO"][]
			canAnswerApproval?: boolean
			completedDate?: schemas["DateDTO"]
			createdDate?: schemas["DateDTO"]
			finalDecision?: "approved" | "declined" | "pending" | (string & {})
			id?: string
			name?: string
		}
		ApprovalDecisionRequestDTO: { decision?: "approve" | "decline" }
		ApproverDTO: { approver?: schemas["UserDTO"]; approverDecision?: "approved" | "declined" | "pending" | (string & {}) }
		ArticleDTO: { content?: schemas["ContentDTO"]; excerpt?: string; source?: schemas["SourceDTO"]; title?: string }
		AssetsWorkspaceDTO: { workspaceId?: string }
		AttachmentCreateDTO: { additionalComment?: schemas["AdditionalCommentDTO"]; public?: boolean; temporaryAttachmentIds?: (string | number)[] }
		AttachmentCreateResultDTO: { attachments?: schemas["PagedDTOAttachmentDTO"]; comment?: schemas["CommentDTO"] }
		AttachmentDTO: {
			_links?: schemas["AttachmentLinkDTO"]
			author?: schemas["UserDTO"]
			created?: schemas["DateDTO"]
			filename?: string
			mimeType?: string
			size?: number
		}
		AttachmentLinkDTO: { content?: string; jiraRest?: string; self?: string; thumbnail?: string }
		AvatarUrlsBean: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
		CSATFeedbackFullDTO: { comment?: schemas["AdditionalCommentDTO"]; rating?: number; type?: string }
		ChangeDetails: {
			readonly field?: string
			readonly fieldId?: string
			readonly fieldtype?: string
			readonly from?: string
			readonly fromString?: string
			readonly to?: string
			readonly toString?: string
		}
		Changelog: {
			readonly author?: schemas["UserDetails"]
			readonly created?: string
			readonly historyMetadata?: schemas["HistoryMetadata"]
			readonly id?: string
			readonly items?: schemas["ChangeDetails"][]
		}
		CommentCreateDTO: { body?: string; public?: boolean }
		CommentDTO: {
			_expands?: string[]
			_links?: schemas["SelfLinkDTO"]
			attachments?: schemas["PagedDTOAttachmentDTO"]
			author?: schemas["UserDTO"]
			body?: string
			created?: schemas["DateDTO"]
			id?: string
			public?: boolean
			renderedBody?: schemas["RenderedValueDTO"]
		}
		ContentDTO: { iframeSrc?: string }
		CustomerCreateDTO: { displayName?: string; email?: string; fullName?: string }
		CustomerRequestActionDTO: { allowed?: boolean }
		CustomerRequestActionsDTO: {
			addAttachment?: schemas["CustomerRequestActionDTO"]
			addComment?: schemas["CustomerRequestActionDTO"]
			addParticipant?: schemas["CustomerRequestActionDTO"]
			removeParticipant?: schemas["CustomerRequestActionDTO"]
		}
		CustomerRequestCreateMetaDTO: { canAddRequestParticipants?: boolean; canRaiseOnBehalfOf?: boolean; requestTypeFields?: schemas["RequestTypeFieldDTO"][] }
		CustomerRequestDTO: {
			_expands?: string[]
			_links?: schemas["CustomerRequestLinkDTO"]
			actions?: schemas["CustomerRequestActionsDTO"]
			attachments?: schemas["PagedDTOAttachmentDTO"]
			comments?: schemas["PagedDTOCommentDTO"]
			createdDate?: schemas["DateDTO"]
			currentStatus?: schemas["CustomerRequestStatusDTO"]
			issueId?: string
			issueKey?: string
			participants?: schemas["PagedDTOUserDTO"]
			reporter?: schemas["UserDTO"]
			requestFieldValues?: schemas["CustomerRequestFieldValueDTO"][]
			requestType?: schemas["RequestTypeDTO"]
			requestTypeId?: string
			serviceDesk?: schemas["ServiceDeskDTO"]
			serviceDeskId?: string
			sla?: schemas["PagedDTOSlaInformationDTO"]
			status?: schemas["PagedDTOCustomerRequestStatusDTO"]
			summary?: string
		}
		CustomerRequestFieldValueDTO: { fieldId?: string; label?: string; renderedValue?: { [key: string]: unknown }; value?: unknown }
		CustomerRequestLinkDTO: { agent?: string; jiraRest?: string; self?: string; web?: string }
		CustomerRequestStatusDTO: {
			status?: string
			statusCategory?: "UNDEFINED" | "NEW" | "INDETERMINATE" | "DONE" | (string & {})
			statusDate?: schemas["DateDTO"]
		}
		CustomerTransitionDTO: { id?: string; name?: string }
		CustomerTransitionExecutionDTO: { additionalComment?: schemas["AdditionalCommentDTO"]; id?: string | number }
		DateDTO: { epochMillis?: number; friendly?: string; iso8601?: string; jira?: string }
		DurationDTO: { friendly?: string; millis?: number }
		EntityProperty: { key?: string; value?: unknown }
		ErrorResponse: { errorMessage?: string; i18nErrorMessage?: schemas["I18nErrorMessage"] }
		Expandable: { _expands?: string[] }
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
		Form: { answers?: { [key: string]: schemas["FormAnswer"] } }
		FormAnswer: { adf?: schemas["JsonNode"]; choices?: string[]; date?: string; files?: string[]; text?: string; time?: string; users?: string[] }
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
		I18nErrorMessage: { i18nKey?: string; parameters?: string[] }
		IncludedFields: { actuallyIncluded?: string[]; excluded?: string[]; included?: string[] }
		InputStreamSource: { inputStream?: { [key: string]: unknown } }
		InsightWorkspaceDTO: { workspaceId?: string }
		IssueBean: {
			readonly changelog?: schemas["PageOfChangelogs"]
			readonly editmeta?: schemas["IssueUpdateMetadata"]
			readonly expand?: string
			fields?: JiraV2['schemas']['IssueFields']
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
		IssueUpdateMetadata: { readonly fields?: { [key: string]: schemas["FieldMetadata"] } }
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
		JsonTypeBean: {
			readonly configuration?: { [key: string]: unknown }
			readonly custom?: string
			readonly customId?: number
			readonly items?: string
			readonly system?: string
			readonly type: string
		}
		LinkGroup: {
			groups?: schemas["LinkGroup"][]
			header?: schemas["SimpleLink"]
			id?: string
			links?: schemas["SimpleLink"][]
			styleClass?: string
			weight?: number
		}
		Linkable: { _links?: schemas["SelfLinkDTO"] }
		LinkableAttachmentLinkDTO: { _links?: schemas["AttachmentLinkDTO"] }
		LinkableCustomerRequestLinkDTO: { _links?: schemas["CustomerRequestLinkDTO"] }
		LinkableUserLinkDTO: { _links?: schemas["UserLinkDTO"] }
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
		Operations: { readonly linkGroups?: schemas["LinkGroup"][] } & { [key: string]: unknown }
		OrganizationCreateDTO: { name: string }
		OrganizationDTO: { _links?: schemas["SelfLinkDTO"]; created?: schemas["DateDTO"]; id?: string; name?: string; scimManaged?: boolean; uuid?: string }
		OrganizationServiceDeskUpdateDTO: { organizationId: string | number; serviceDeskId?: string | number }
		PageOfChangelogs: { readonly histories: schemas["Changelog"][]; readonly maxResults: number; readonly startAt: number; readonly total: number }
		PagedDTOApprovalDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["ApprovalDTO"][]
		}
		PagedDTOArticleDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["ArticleDTO"][]
		}
		PagedDTOAssetsWorkspaceDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["AssetsWorkspaceDTO"][]
		}
		PagedDTOAttachmentDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["AttachmentDTO"][]
		}
		PagedDTOCommentDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["CommentDTO"][]
		}
		PagedDTOCustomerRequestDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["CustomerRequestDTO"][]
		}
		PagedDTOCustomerRequestStatusDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["CustomerRequestStatusDTO"][]
		}
		PagedDTOCustomerTransitionDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["CustomerTransitionDTO"][]
		}
		PagedDTOInsightWorkspaceDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["InsightWorkspaceDTO"][]
		}
		PagedDTOIssueBean: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["IssueBean"][]
		}
		PagedDTOOrganizationDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["OrganizationDTO"][]
		}
		PagedDTOQueueDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["QueueDTO"][]
		}
		PagedDTORequestTypeDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["RequestTypeDTO"][]
		}
		PagedDTORequestTypeGroupDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["RequestTypeGroupDTO"][]
		}
		PagedDTOServiceDeskDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["ServiceDeskDTO"][]
		}
		PagedDTOSlaInformationDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["SlaInformationDTO"][]
		}
		PagedDTOUserDTO: {
			_expands?: string[]
			_links?: schemas["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: schemas["UserDTO"][]
		}
		PagedLinkDTO: { base?: string; context?: string; next?: string; prev?: string; self?: string }
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
		PropertyKey: { readonly key?: string; readonly self?: string }
		PropertyKeys: { readonly keys?: schemas["PropertyKey"][] }
		QueueDTO: { _links?: schemas["SelfLinkDTO"]; fields?: string[]; id?: string; issueCount?: number; jql?: string; name?: string }
		RenderedValueDTO: { html?: string }
		RequestCreateDTO: {
			channel?: string
			form?: schemas["Form"]
			isAdfRequest?: boolean
			raiseOnBehalfOf?: string
			requestFieldValues?: { [key: string]: unknown }
			requestParticipants?: string[]
			requestTypeId?: string | number
			serviceDeskId?: string | number
		}
		RequestNotificationSubscriptionDTO: { subscribed?: boolean }
		RequestParticipantUpdateDTO: { accountIds?: (string | number)[]; usernames?: string[] }
		RequestTypeCreateDTO: { description?: string; helpText?: string; issueTypeId?: string | number; name?: string }
		RequestTypeDTO: {
			_expands?: string[]
			_links?: schemas["SelfLinkDTO"]
			canCreateRequest?: boolean
			description?: string
			fields?: schemas["CustomerRequestCreateMetaDTO"]
			groupIds?: string[]
			helpText?: string
			icon?: schemas["RequestTypeIconDTO"]
			id?: string
			issueTypeId?: string
			name?: string
			portalId?: string
			practice?: string
			restrictionStatus?: "OPEN" | "RESTRICTED" | (string & {})
			serviceDeskId?: string
		}
		RequestTypeFieldDTO: {
			defaultValues?: schemas["RequestTypeFieldValueDTO"][]
			description?: string
			fieldId?: string
			jiraSchema?: schemas["JsonTypeBean"]
			name?: string
			presetValues?: string[]
			required?: boolean
			validValues?: schemas["RequestTypeFieldValueDTO"][]
			visible?: boolean
		}
		RequestTypeFieldValueDTO: { children?: schemas["RequestTypeFieldValueDTO"][]; label?: string; value?: string }
		RequestTypeGroupDTO: { id?: string; name?: string }
		RequestTypeIconDTO: { _links?: schemas["RequestTypeIconLinkDTO"]; id?: string }
		RequestTypeIconLinkDTO: { iconUrls?: { [key: string]: string } }
		RequestTypePermissionCheckRequestDTO: {
			accountId?: string | null
			permissions?: ("canCreateRequest" | "canAdminister")[]
			requestTypeIds?: (string | number)[]
		}
		RequestTypePermissionCheckResponse: { canAdminister?: number[]; canCreateRequest?: number[] }
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
		Scope: {
			readonly project?: schemas["ProjectDetails"]
			readonly type?: "PROJECT" | "TEMPLATE" | (string & {})
		} & { [key: string]: unknown }
		SelfLinkDTO: { self?: string }
		ServiceDeskCustomerDTO: { accountIds?: (string | number)[]; usernames?: string[] }
		ServiceDeskCustomerInviteDTO: { displayName?: string; email?: string }
		ServiceDeskDTO: { _links?: schemas["SelfLinkDTO"]; id?: string; projectId?: string; projectKey?: string; projectName?: string; projectTypeKey?: string }
		SimpleLink: { href?: string; iconClass?: string; id?: string; label?: string; styleClass?: string; title?: string; weight?: number }
		SlaInformationCompletedCycleDTO: {
			breachTime?: schemas["DateDTO"]
			breached?: boolean
			elapsedTime?: schemas["DurationDTO"]
			goalDuration?: schemas["DurationDTO"]
			remainingTime?: schemas["DurationDTO"]
			startTime?: schemas["DateDTO"]
			stopTime?: schemas["DateDTO"]
		}
		SlaInformationDTO: {
			_links?: schemas["SelfLinkDTO"]
			completedCycles?: schemas["SlaInformationCompletedCycleDTO"][]
			id?: string
			name?: string
			ongoingCycle?: schemas["SlaInformationOngoingCycleDTO"]
			slaDisplayFormat?: string
		}
		SlaInformationOngoingCycleDTO: {
			breachTime?: schemas["DateDTO"]
			breached?: boolean
			elapsedTime?: schemas["DurationDTO"]
			goalDuration?: schemas["DurationDTO"]
			paused?: boolean
			remainingTime?: schemas["DurationDTO"]
			startTime?: schemas["DateDTO"]
			withinCalendarHours?: boolean
		}
		SoftwareInfoDTO: {
			_links?: schemas["SelfLinkDTO"]
			buildChangeSet?: string
			buildDate?: schemas["DateDTO"]
			isLicensedForUse?: boolean
			platformVersion?: string
			version?: string
		}
		SourceDTO: { type?: "confluence" } & { [key: string]: unknown }
		StatusCategory: {
			readonly colorName?: string
			readonly id?: number
			readonly key?: string
			readonly name?: string
			readonly self?: string
		} & { [key: string]: unknown }
		StatusDetails: {
			readonly description?: string
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: schemas["Scope"]
			readonly self?: string
			readonly statusCategory?: schemas["StatusCategory"]
		} & { [key: string]: unknown }
		UpdatedProjectCategory: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
		UserDTO: {
			_links?: schemas["UserLinkDTO"]
			accountId?: string
			active?: boolean
			displayName?: string
			emailAddress?: string
			key?: string
			name?: string
			timeZone?: string
		}
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
		UserLinkDTO: { avatarUrls?: { [key: string]: string }; jiraRest?: string; self?: string }
		UsersOrganizationUpdateDTO: { accountIds?: (string | number)[]; organizationId?: string | number; usernames?: string[] }
	}
}

type parameters1 = { query?: { start?: string | number; limit?: string | number } }

type response1 = json<schemas["ErrorResponse"]>

type responses1 = { 204: response9; 401: response10; 403: response10; 404: response10; 500: response10 }

type query1 = {
	query: string
	highlight?: boolean | ("true" | "false")
	start?: string | number
	limit?: string | number
	cursor?: string
	prev?: boolean | ("true" | "false")
}

type responses2 = { 200: json<schemas["PagedDTOArticleDTO"]>; 400: response10; 401: response10; 403: response10; 500: response10 }

type query2 = { start?: string | number; limit?: string | number; accountId?: string | number }

type responses3 = { 200: json<schemas["PagedDTOOrganizationDTO"]>; 401: response10; 403: response10; 404: response10; 500: response10 }

type response2 = json<schemas["OrganizationDTO"]>

type parameters2 = { path: { organizationId: string | number } }

type responses4 = { 204: {}; 401: response10; 403: response10; 404: response10; 500: response10 }

type response3 = json<schemas["PropertyKeys"]>

type parameters3 = { path: { organizationId: string | number; propertyKey: string | number } }

type response4 = json<schemas["EntityProperty"]>

type body1 = json<unknown>

type responses5 = { 200: response9; 201: response9; 400: response10; 401: response10; 403: response10; 404: response10; 500: response10 }

type responses6 = { 204: {}; 400: response10; 401: response10; 403: response10; 404: response10; 500: response10 }

type query3 = { start?: string | number; limit?: string | number }

type responses7 = { 200: response11; 401: response10; 403: response10; 404: response10; 500: response10 }

type body2 = json<schemas["UsersOrganizationUpdateDTO"]>

type response5 = json<schemas["CustomerRequestDTO"]>

type query4 = { expand?: string | readonly string[] }

type path2 = { issueIdOrKey: string | number }

type parameters4 = { query?: { start?: string | number; limit?: string | number }; path: { issueIdOrKey: string | number } }

type parameters5 = { path: { issueIdOrKey: string | number; approvalId: string | number } }

type responses8 = { 200: json<schemas["PagedDTOAttachmentDTO"]>; 401: response10; 403: response10; 404: response10; 500: response10 }

type parameters6 = { path: { issueIdOrKey: string | number } }

type parameters7 = { path: { issueIdOrKey: string | number; attachmentId: string | number } }

type path3 = { issueIdOrKey: string | number; commentId: string | number }

type body3 = json<schemas["RequestParticipantUpdateDTO"]>

type responses9 = { 200: response11; 400: response10; 401: response10; 403: response10; 404: response10; 500: response10 }

type path4 = { requestIdOrKey: string | number }

type response6 = json<schemas["CSATFeedbackFullDTO"]>

type response7 = json<schemas["PagedDTORequestTypeDTO"]>

type parameters8 = { path: { serviceDeskId: string | number } }

type path5 = { serviceDeskId: string | number }

type body4 = json<schemas["ServiceDeskCustomerDTO"]>

type body5 = json<schemas["OrganizationServiceDeskUpdateDTO"]>

type path6 = { serviceDeskId: string | number; queueId: string | number }

type response8 = json<schemas["RequestTypeDTO"]>

type parameters9 = { query?: { expand?: string | readonly string[] }; path: path1 }

type parameters10 = { path: { serviceDeskId: string | number; requestTypeId: string | number; propertyKey: string | number } }

type path1 = { serviceDeskId: string | number; requestTypeId: string | number }

type response9 = json<unknown>

type response10 = json<schemas["ErrorResponse"]>

type response11 = json<schemas["PagedDTOUserDTO"]>

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type JiraServiceManagement = paths & { '': import('./routes.d.ts').routes }
