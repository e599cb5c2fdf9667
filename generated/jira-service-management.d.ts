// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/rest/servicedeskapi/assets/workspace": {
		/** GET /rest/servicedeskapi/assets/workspace */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOAssetsWorkspaceDTO"] } }
				401: response1
				403: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/customer": {
		/** POST /rest/servicedeskapi/customer */
		post: {
			parameters: { query?: { strictConflictStatusCode?: boolean | ("true" | "false") } }
			requestBody: { content: { "application/json": components["schemas"]["CustomerCreateDTO"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["UserDTO"] } }
				400: response1
				401: response1
				403: response1
				409: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access": {
		/** PUT /rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access */
		put: {
			parameters: { path: { accountId: string | number } }
			responses: responses1
		}
	}
	"/rest/servicedeskapi/info": {
		/** GET /rest/servicedeskapi/info */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareInfoDTO"] } }
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/insight/workspace": {
		/** GET /rest/servicedeskapi/insight/workspace */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOInsightWorkspaceDTO"] } }
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/knowledgebase/article": {
		/** GET /rest/servicedeskapi/knowledgebase/article */
		get: {
			parameters: {
				query: {
					query: string
					highlight: boolean | ("true" | "false")
					start?: string | number
					limit?: string | number
					cursor?: string
					prev?: boolean | ("true" | "false")
				}
			}
			responses: responses2
		}
	}
	"/rest/servicedeskapi/organization": {
		/** GET /rest/servicedeskapi/organization */
		get: {
			parameters: { query?: query1 }
			responses: responses3
		}
		/** POST /rest/servicedeskapi/organization */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["OrganizationCreateDTO"] } }
			responses: {
				201: response2
				400: response1
				401: response1
				403: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}": {
		/** GET /rest/servicedeskapi/organization/{organizationId} */
		get: {
			parameters: parameters2
			responses: {
				200: response2
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** DELETE /rest/servicedeskapi/organization/{organizationId} */
		delete: {
			parameters: parameters2
			responses: responses4
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}/property": {
		/** GET /rest/servicedeskapi/organization/{organizationId}/property */
		get: {
			parameters: parameters2
			responses: {
				200: response3
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}": {
		/** GET /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey} */
		get: {
			parameters: parameters3
			responses: {
				200: response4
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** PUT /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey} */
		put: {
			parameters: parameters3
			requestBody: body1
			responses: responses5
		}
		/** DELETE /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey} */
		delete: {
			parameters: parameters3
			responses: responses6
		}
	}
	"/rest/servicedeskapi/organization/{organizationId}/user": {
		/** GET /rest/servicedeskapi/organization/{organizationId}/user */
		get: {
			parameters: {
				query?: query2
				path: { organizationId: string | number }
			}
			responses: responses7
		}
		/** POST /rest/servicedeskapi/organization/{organizationId}/user */
		post: {
			parameters: parameters2
			requestBody: body2
			responses: responses6
		}
		/** DELETE /rest/servicedeskapi/organization/{organizationId}/user */
		delete: {
			parameters: parameters2
			requestBody: body2
			responses: responses6
		}
	}
	"/rest/servicedeskapi/request": {
		/** GET /rest/servicedeskapi/request */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOCustomerRequestDTO"] } }
				401: response1
				404: response1
				500: response1
			}
		}
		/** POST /rest/servicedeskapi/request */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["RequestCreateDTO"] } }
			responses: {
				201: response5
				400: response1
				401: response1
				403: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey} */
		get: {
			parameters: {
				query?: query3
				path: path2
			}
			responses: {
				200: response5
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/approval": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/approval */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOApprovalDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId} */
		get: {
			parameters: parameters5
			responses: {
				200: { content: { "application/json": components["schemas"]["ApprovalDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** POST /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId} */
		post: {
			parameters: parameters5
			requestBody: { content: { "application/json": components["schemas"]["ApprovalDecisionRequestDTO"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ApprovalDTO"] } }
				400: response1
				401: response1
				403: response1
				404: response1
				409: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/attachment": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment */
		get: {
			parameters: {
				query: {
					start: string | number
					limit: string | number
				}
				path: path2
			}
			responses: responses8
		}
		/** POST /rest/servicedeskapi/request/{issueIdOrKey}/attachment */
		post: {
			parameters: parameters6
			requestBody: { content: { "application/json": components["schemas"]["AttachmentCreateDTO"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["AttachmentCreateResultDTO"] } }
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId} */
		get: {
			parameters: parameters7
			responses: {
				200: body1
				303: {}
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail */
		get: {
			parameters: parameters7
			responses: {
				200: body1
				303: {}
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/comment": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/comment */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOCommentDTO"] } }
				401: response1
				404: response1
				500: response1
			}
		}
		/** POST /rest/servicedeskapi/request/{issueIdOrKey}/comment */
		post: {
			parameters: parameters6
			requestBody: { content: { "application/json": components["schemas"]["CommentCreateDTO"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["CommentDTO"] } }
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId} */
		get: {
			parameters: {
				query?: query3
				path: path3
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["CommentDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment (experimental) */
		get: {
			parameters: {
				query?: query2
				path: path3
			}
			responses: responses8
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/notification": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/notification */
		get: {
			parameters: parameters6
			responses: {
				200: { content: { "application/json": components["schemas"]["RequestNotificationSubscriptionDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** PUT /rest/servicedeskapi/request/{issueIdOrKey}/notification */
		put: {
			parameters: parameters6
			responses: responses4
		}
		/** DELETE /rest/servicedeskapi/request/{issueIdOrKey}/notification */
		delete: {
			parameters: parameters6
			responses: responses4
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/participant": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/participant */
		get: {
			parameters: parameters4
			responses: responses7
		}
		/** POST /rest/servicedeskapi/request/{issueIdOrKey}/participant */
		post: {
			parameters: parameters6
			requestBody: body3
			responses: responses9
		}
		/** DELETE /rest/servicedeskapi/request/{issueIdOrKey}/participant */
		delete: {
			parameters: parameters6
			requestBody: body3
			responses: responses9
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/sla": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/sla */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOSlaInformationDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId} */
		get: {
			parameters: {
				path: {
					issueIdOrKey: string | number
					slaMetricId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SlaInformationDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/status": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/status */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOCustomerRequestStatusDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/request/{issueIdOrKey}/transition": {
		/** GET /rest/servicedeskapi/request/{issueIdOrKey}/transition */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOCustomerTransitionDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** POST /rest/servicedeskapi/request/{issueIdOrKey}/transition */
		post: {
			parameters: parameters6
			requestBody: { content: { "application/json": components["schemas"]["CustomerTransitionExecutionDTO"] } }
			responses: responses6
		}
	}
	"/rest/servicedeskapi/request/{requestIdOrKey}/feedback": {
		/** GET /rest/servicedeskapi/request/{requestIdOrKey}/feedback (experimental) */
		get: {
			parameters: { path: path4 }
			responses: {
				200: response6
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** POST /rest/servicedeskapi/request/{requestIdOrKey}/feedback (experimental) */
		post: {
			parameters: { path: path4 }
			requestBody: response6
			responses: {
				201: response6
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** DELETE /rest/servicedeskapi/request/{requestIdOrKey}/feedback (experimental) */
		delete: {
			parameters: { path: path4 }
			responses: responses1
		}
	}
	"/rest/servicedeskapi/requesttype": {
		/** GET /rest/servicedeskapi/requesttype (experimental) */
		get: {
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
			responses: {
				200: response7
				401: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk": {
		/** GET /rest/servicedeskapi/servicedesk */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOServiceDeskDTO"] } }
				401: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId} */
		get: {
			parameters: parameters8
			responses: {
				200: { content: { "application/json": components["schemas"]["ServiceDeskDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile": {
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile */
		post: {
			parameters: parameters8
			requestBody: { content: { "multipart/form-data": components["schemas"]["MultipartFile"][] } }
			responses: {
				201: body1
				400: response1
				401: response1
				403: response1
				404: response1
				413: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer (experimental) */
		get: {
			parameters: {
				query?: {
					query?: string
					start?: string | number
					limit?: string | number
				}
				path: path5
			}
			responses: responses7
		}
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer */
		post: {
			parameters: parameters8
			requestBody: body4
			responses: responses6
		}
		/** DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer (experimental) */
		delete: {
			parameters: parameters8
			requestBody: body4
			responses: responses6
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite": {
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite (experimental) */
		post: {
			parameters: {
				query?: { strictConflictStatusCode?: boolean | ("true" | "false") }
				path: path5
			}
			requestBody: { content: { "application/json": components["schemas"]["ServiceDeskCustomerInviteDTO"] } }
			responses: {
				201: body1
				400: response1
				401: response1
				403: response1
				404: response1
				409: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article */
		get: {
			parameters: {
				query: {
					query: string
					highlight?: boolean | ("true" | "false")
					start?: string | number
					limit?: string | number
					cursor?: string
					prev?: boolean | ("true" | "false")
				}
				path: path5
			}
			responses: responses2
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization */
		get: {
			parameters: {
				query?: query1
				path: path5
			}
			responses: responses3
		}
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization */
		post: {
			parameters: parameters8
			requestBody: body5
			responses: responses4
		}
		/** DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization */
		delete: {
			parameters: parameters8
			requestBody: body5
			responses: responses4
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue */
		get: {
			parameters: {
				query?: {
					includeCount?: boolean | ("true" | "false")
					start?: string | number
					limit?: string | number
				}
				path: path5
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOQueueDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId} */
		get: {
			parameters: {
				query?: { includeCount?: boolean | ("true" | "false") }
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["QueueDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue */
		get: {
			parameters: {
				query?: query2
				path: path6
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTOIssueBean"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype */
		get: {
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
			responses: {
				200: response7
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype (experimental) */
		post: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["RequestTypeCreateDTO"] } }
			responses: {
				200: response8
				400: response1
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check": {
		/** POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check (experimental) */
		post: {
			parameters: parameters8
			requestBody: { content: { "application/json": components["schemas"]["RequestTypePermissionCheckRequestDTO"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RequestTypePermissionCheckResponse"] } }
				400: response1
				401: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId} */
		get: {
			parameters: parameters9
			responses: {
				200: response8
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
		/** DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId} (experimental) */
		delete: {
			parameters: { path: path1 }
			responses: responses6
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field */
		get: {
			parameters: parameters9
			responses: {
				200: { content: { "application/json": components["schemas"]["CustomerRequestCreateMetaDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property (experimental) */
		get: {
			parameters: {
				path: {
					requestTypeId: string | number
					serviceDeskId: string | number
				}
			}
			responses: {
				200: response3
				400: response1
				401: response1
				404: response1
				500: response1
			}
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey} (experimental) */
		get: {
			parameters: parameters10
			responses: {
				200: response4
				400: response1
				401: response1
				404: response1
				500: response1
			}
		}
		/** PUT /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey} (experimental) */
		put: {
			parameters: parameters10
			responses: responses5
		}
		/** DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey} (experimental) */
		delete: {
			parameters: parameters10
			responses: responses6
		}
	}
	"/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup": {
		/** GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup */
		get: {
			parameters: {
				query?: query2
				path: path5
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PagedDTORequestTypeGroupDTO"] } }
				401: response1
				403: response1
				404: response1
				500: response1
			}
		}
	}
}
export interface components {
	schemas: {
		AdditionalCommentDTO: { body?: string }
		ApprovalDTO: {
			_links?: components["schemas"]["SelfLinkDTO"]
			approvers?: components["schemas"]["ApproverDTO"][]
			canAnswerApproval?: boolean
			completedDate?: components["schemas"]["DateDTO"]
			createdDate?: components["schemas"]["DateDTO"]
			finalDecision?: "approved" | "declined" | "pending" | (string & {})
			id?: string
			name?: string
		}
		ApprovalDecisionRequestDTO: { decision?: "approve" | "decline" }
		ApproverDTO: {
			approver?: components["schemas"]["UserDTO"]
			approverDecision?: "approved" | "declined" | "pending" | (string & {})
		}
		ArticleDTO: {
			content?: components["schemas"]["ContentDTO"]
			excerpt?: string
			source?: components["schemas"]["SourceDTO"]
			title?: string
		}
		AssetsWorkspaceDTO: { workspaceId?: string }
		AttachmentCreateDTO: {
			additionalComment?: components["schemas"]["AdditionalCommentDTO"]
			public?: boolean
			temporaryAttachmentIds?: (string | number)[]
		}
		AttachmentCreateResultDTO: {
			attachments?: components["schemas"]["PagedDTOAttachmentDTO"]
			comment?: components["schemas"]["CommentDTO"]
		}
		AttachmentDTO: {
			_links?: components["schemas"]["AttachmentLinkDTO"]
			author?: components["schemas"]["UserDTO"]
			created?: components["schemas"]["DateDTO"]
			filename?: string
			mimeType?: string
			size?: number
		}
		AttachmentLinkDTO: {
			content?: string
			jiraRest?: string
			self?: string
			thumbnail?: string
		}
		AvatarUrlsBean: {
			"16x16"?: string
			"24x24"?: string
			"32x32"?: string
			"48x48"?: string
		}
		CSATFeedbackFullDTO: {
			comment?: components["schemas"]["AdditionalCommentDTO"]
			rating?: number
			type?: string
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
		Changelog: {
			readonly author?: components["schemas"]["UserDetails"]
			readonly created?: string
			readonly historyMetadata?: components["schemas"]["HistoryMetadata"]
			readonly id?: string
			readonly items?: components["schemas"]["ChangeDetails"][]
		}
		CommentCreateDTO: {
			body?: string
			public?: boolean
		}
		CommentDTO: {
			_expands?: string[]
			_links?: components["schemas"]["SelfLinkDTO"]
			attachments?: components["schemas"]["PagedDTOAttachmentDTO"]
			author?: components["schemas"]["UserDTO"]
			body?: string
			created?: components["schemas"]["DateDTO"]
			id?: string
			public?: boolean
			renderedBody?: components["schemas"]["RenderedValueDTO"]
		}
		ContentDTO: { iframeSrc?: string }
		CustomerCreateDTO: {
			displayName?: string
			email?: string
			fullName?: string
		}
		CustomerRequestActionDTO: { allowed?: boolean }
		CustomerRequestActionsDTO: {
			addAttachment?: components["schemas"]["CustomerRequestActionDTO"]
			addComment?: components["schemas"]["CustomerRequestActionDTO"]
			addParticipant?: components["schemas"]["CustomerRequestActionDTO"]
			removeParticipant?: components["schemas"]["CustomerRequestActionDTO"]
		}
		CustomerRequestCreateMetaDTO: {
			canAddRequestParticipants?: boolean
			canRaiseOnBehalfOf?: boolean
			requestTypeFields?: components["schemas"]["RequestTypeFieldDTO"][]
		}
		CustomerRequestDTO: {
			_expands?: string[]
			_links?: components["schemas"]["CustomerRequestLinkDTO"]
			actions?: components["schemas"]["CustomerRequestActionsDTO"]
			attachments?: components["schemas"]["PagedDTOAttachmentDTO"]
			comments?: components["schemas"]["PagedDTOCommentDTO"]
			createdDate?: components["schemas"]["DateDTO"]
			currentStatus?: components["schemas"]["CustomerRequestStatusDTO"]
			issueId?: string
			issueKey?: string
			participants?: components["schemas"]["PagedDTOUserDTO"]
			reporter?: components["schemas"]["UserDTO"]
			requestFieldValues?: components["schemas"]["CustomerRequestFieldValueDTO"][]
			requestType?: components["schemas"]["RequestTypeDTO"]
			requestTypeId?: string
			serviceDesk?: components["schemas"]["ServiceDeskDTO"]
			serviceDeskId?: string
			sla?: components["schemas"]["PagedDTOSlaInformationDTO"]
			status?: components["schemas"]["PagedDTOCustomerRequestStatusDTO"]
			summary?: string
		}
		CustomerRequestFieldValueDTO: {
			fieldId?: string
			label?: string
			renderedValue?: { [key: string]: unknown }
			value?: unknown
		}
		CustomerRequestLinkDTO: {
			agent?: string
			jiraRest?: string
			self?: string
			web?: string
		}
		CustomerRequestStatusDTO: {
			status?: string
			statusCategory?: "UNDEFINED" | "NEW" | "INDETERMINATE" | "DONE" | (string & {})
			statusDate?: components["schemas"]["DateDTO"]
		}
		CustomerTransitionDTO: {
			id?: string
			name?: string
		}
		CustomerTransitionExecutionDTO: {
			additionalComment?: components["schemas"]["AdditionalCommentDTO"]
			id?: string | number
		}
		DateDTO: {
			epochMillis?: number
			friendly?: string
			iso8601?: string
			jira?: string
		}
		DurationDTO: {
			friendly?: string
			millis?: number
		}
		EntityProperty: {
			key?: string
			value?: unknown
		}
		ErrorResponse: {
			errorMessage?: string
			i18nErrorMessage?: components["schemas"]["I18nErrorMessage"]
		}
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
			readonly schema: components["schemas"]["JsonTypeBean"]
		}
		Form: { answers?: { [key: string]: components["schemas"]["FormAnswer"] } }
		FormAnswer: {
			adf?: components["schemas"]["JsonNode"]
			choices?: string[]
			date?: string
			files?: string[]
			text?: string
			time?: string
			users?: string[]
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
		I18nErrorMessage: {
			i18nKey?: string
			parameters?: string[]
		}
		IncludedFields: {
			actuallyIncluded?: string[]
			excluded?: string[]
			included?: string[]
		}
		InputStreamSource: { inputStream?: { [key: string]: unknown } }
		InsightWorkspaceDTO: { workspaceId?: string }
		IssueBean: {
			readonly changelog?: components["schemas"]["PageOfChangelogs"]
			readonly editmeta?: components["schemas"]["IssueUpdateMetadata"]
			readonly expand?: string
			fields?: { [key: string]: unknown }
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
		IssueUpdateMetadata: { readonly fields?: { [key: string]: components["schemas"]["FieldMetadata"] } }
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
			groups?: components["schemas"]["LinkGroup"][]
			header?: components["schemas"]["SimpleLink"]
			id?: string
			links?: components["schemas"]["SimpleLink"][]
			styleClass?: string
			weight?: number
		}
		Linkable: { _links?: components["schemas"]["SelfLinkDTO"] }
		LinkableAttachmentLinkDTO: { _links?: components["schemas"]["AttachmentLinkDTO"] }
		LinkableCustomerRequestLinkDTO: { _links?: components["schemas"]["CustomerRequestLinkDTO"] }
		LinkableUserLinkDTO: { _links?: components["schemas"]["UserLinkDTO"] }
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
		Operations: { readonly linkGroups?: components["schemas"]["LinkGroup"][] } & { [key: string]: unknown }
		OrganizationCreateDTO: { name: string }
		OrganizationDTO: {
			_links?: components["schemas"]["SelfLinkDTO"]
			created?: components["schemas"]["DateDTO"]
			id?: string
			name?: string
			scimManaged?: boolean
			uuid?: string
		}
		OrganizationServiceDeskUpdateDTO: {
			organizationId: string | number
			serviceDeskId?: string | number
		}
		PageOfChangelogs: {
			readonly histories: components["schemas"]["Changelog"][]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		}
		PagedDTOApprovalDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["ApprovalDTO"][]
		}
		PagedDTOArticleDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["ArticleDTO"][]
		}
		PagedDTOAssetsWorkspaceDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["AssetsWorkspaceDTO"][]
		}
		PagedDTOAttachmentDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["AttachmentDTO"][]
		}
		PagedDTOCommentDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["CommentDTO"][]
		}
		PagedDTOCustomerRequestDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["CustomerRequestDTO"][]
		}
		PagedDTOCustomerRequestStatusDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["CustomerRequestStatusDTO"][]
		}
		PagedDTOCustomerTransitionDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["CustomerTransitionDTO"][]
		}
		PagedDTOInsightWorkspaceDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["InsightWorkspaceDTO"][]
		}
		PagedDTOIssueBean: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["IssueBean"][]
		}
		PagedDTOOrganizationDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["OrganizationDTO"][]
		}
		PagedDTOQueueDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["QueueDTO"][]
		}
		PagedDTORequestTypeDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["RequestTypeDTO"][]
		}
		PagedDTORequestTypeGroupDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["RequestTypeGroupDTO"][]
		}
		PagedDTOServiceDeskDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["ServiceDeskDTO"][]
		}
		PagedDTOSlaInformationDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["SlaInformationDTO"][]
		}
		PagedDTOUserDTO: {
			_expands?: string[]
			_links?: components["schemas"]["PagedLinkDTO"]
			isLastPage: boolean
			limit: number
			size: number
			start: number
			values: components["schemas"]["UserDTO"][]
		}
		PagedLinkDTO: {
			base?: string
			context?: string
			next?: string
			prev?: string
			self?: string
		}
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
		PropertyKey: {
			readonly key?: string
			readonly self?: string
		}
		PropertyKeys: { readonly keys?: components["schemas"]["PropertyKey"][] }
		QueueDTO: {
			_links?: components["schemas"]["SelfLinkDTO"]
			fields?: string[]
			id?: string
			issueCount?: number
			jql?: string
			name?: string
		}
		RenderedValueDTO: { html?: string }
		RequestCreateDTO: {
			channel?: string
			form?: components["schemas"]["Form"]
			isAdfRequest?: boolean
			raiseOnBehalfOf?: string
			requestFieldValues?: { [key: string]: unknown }
			requestParticipants?: string[]
			requestTypeId?: string | number
			serviceDeskId?: string | number
		}
		RequestNotificationSubscriptionDTO: { subscribed?: boolean }
		RequestParticipantUpdateDTO: {
			accountIds?: (string | number)[]
			usernames?: string[]
		}
		RequestTypeCreateDTO: {
			description?: string
			helpText?: string
			issueTypeId?: string | number
			name?: string
		}
		RequestTypeDTO: {
			_expands?: string[]
			_links?: components["schemas"]["SelfLinkDTO"]
			canCreateRequest?: boolean
			description?: string
			fields?: components["schemas"]["CustomerRequestCreateMetaDTO"]
			groupIds?: string[]
			helpText?: string
			icon?: components["schemas"]["RequestTypeIconDTO"]
			id?: string
			issueTypeId?: string
			name?: string
			portalId?: string
			practice?: string
			restrictionStatus?: "OPEN" | "RESTRICTED" | (string & {})
			serviceDeskId?: string
		}
		RequestTypeFieldDTO: {
			defaultValues?: components["schemas"]["RequestTypeFieldValueDTO"][]
			description?: string
			fieldId?: string
			jiraSchema?: components["schemas"]["JsonTypeBean"]
			name?: string
			presetValues?: string[]
			required?: boolean
			validValues?: components["schemas"]["RequestTypeFieldValueDTO"][]
			visible?: boolean
		}
		RequestTypeFieldValueDTO: {
			children?: components["schemas"]["RequestTypeFieldValueDTO"][]
			label?: string
			value?: string
		}
		RequestTypeGroupDTO: {
			id?: string
			name?: string
		}
		RequestTypeIconDTO: {
			_links?: components["schemas"]["RequestTypeIconLinkDTO"]
			id?: string
		}
		RequestTypeIconLinkDTO: { iconUrls?: { [key: string]: string } }
		RequestTypePermissionCheckRequestDTO: {
			accountId?: string | null
			permissions?: ("canCreateRequest" | "canAdminister")[]
			requestTypeIds?: (string | number)[]
		}
		RequestTypePermissionCheckResponse: {
			canAdminister?: number[]
			canCreateRequest?: number[]
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
		Scope: {
			readonly project?: components["schemas"]["ProjectDetails"]
			readonly type?: "PROJECT" | "TEMPLATE" | (string & {})
		} & { [key: string]: unknown }
		SelfLinkDTO: { self?: string }
		ServiceDeskCustomerDTO: {
			accountIds?: (string | number)[]
			usernames?: string[]
		}
		ServiceDeskCustomerInviteDTO: {
			displayName?: string
			email?: string
		}
		ServiceDeskDTO: {
			_links?: components["schemas"]["SelfLinkDTO"]
			id?: string
			projectId?: string
			projectKey?: string
			projectName?: string
			projectTypeKey?: string
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
		SlaInformationCompletedCycleDTO: {
			breachTime?: components["schemas"]["DateDTO"]
			breached?: boolean
			elapsedTime?: components["schemas"]["DurationDTO"]
			goalDuration?: components["schemas"]["DurationDTO"]
			remainingTime?: components["schemas"]["DurationDTO"]
			startTime?: components["schemas"]["DateDTO"]
			stopTime?: components["schemas"]["DateDTO"]
		}
		SlaInformationDTO: {
			_links?: components["schemas"]["SelfLinkDTO"]
			completedCycles?: components["schemas"]["SlaInformationCompletedCycleDTO"][]
			id?: string
			name?: string
			ongoingCycle?: components["schemas"]["SlaInformationOngoingCycleDTO"]
			slaDisplayFormat?: string
		}
		SlaInformationOngoingCycleDTO: {
			breachTime?: components["schemas"]["DateDTO"]
			breached?: boolean
			elapsedTime?: components["schemas"]["DurationDTO"]
			goalDuration?: components["schemas"]["DurationDTO"]
			paused?: boolean
			remainingTime?: components["schemas"]["DurationDTO"]
			startTime?: components["schemas"]["DateDTO"]
			withinCalendarHours?: boolean
		}
		SoftwareInfoDTO: {
			_links?: components["schemas"]["SelfLinkDTO"]
			buildChangeSet?: string
			buildDate?: components["schemas"]["DateDTO"]
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
			readonly scope?: components["schemas"]["Scope"]
			readonly self?: string
			readonly statusCategory?: components["schemas"]["StatusCategory"]
		} & { [key: string]: unknown }
		UpdatedProjectCategory: {
			readonly description?: string
			readonly id?: string
			readonly name?: string
			readonly self?: string
		}
		UserDTO: {
			_links?: components["schemas"]["UserLinkDTO"]
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
			readonly avatarUrls?: components["schemas"]["AvatarUrlsBean"]
			readonly displayName?: string
			readonly emailAddress?: string
			readonly key?: string
			readonly name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		UserLinkDTO: {
			avatarUrls?: { [key: string]: string }
			jiraRest?: string
			self?: string
		}
		UsersOrganizationUpdateDTO: {
			accountIds?: (string | number)[]
			organizationId?: string | number
			usernames?: string[]
		}
	}
}

type parameters1 = {
	query?: {
		start?: string | number
		limit?: string | number
	}
}

type response1 = { content: { "application/json": components["schemas"]["ErrorResponse"] } }

type responses1 = {
	204: response9
	401: response10
	403: response10
	404: response10
	500: response10
}

type responses2 = {
	200: { content: { "application/json": components["schemas"]["PagedDTOArticleDTO"] } }
	400: response10
	401: response10
	403: response10
	500: response10
}

type query1 = {
	start?: string | number
	limit?: string | number
	accountId?: string | number
}

type responses3 = {
	200: { content: { "application/json": components["schemas"]["PagedDTOOrganizationDTO"] } }
	401: response10
	403: response10
	404: response10
	500: response10
}

type response2 = { content: { "application/json": components["schemas"]["OrganizationDTO"] } }

type parameters2 = { path: { organizationId: string | number } }

type responses4 = {
	204: {}
	401: response10
	403: response10
	404: response10
	500: response10
}

type response3 = { content: { "application/json": components["schemas"]["PropertyKeys"] } }

type parameters3 = {
	path: {
		organizationId: string | number
		propertyKey: string | number
	}
}

type response4 = { content: { "application/json": components["schemas"]["EntityProperty"] } }

type body1 = { content: { "application/json": unknown } }

type responses5 = {
	200: response9
	201: response9
	400: response10
	401: response10
	403: response10
	404: response10
	500: response10
}

type responses6 = {
	204: {}
	400: response10
	401: response10
	403: response10
	404: response10
	500: response10
}

type query2 = {
	start?: string | number
	limit?: string | number
}

type responses7 = {
	200: response11
	401: response10
	403: response10
	404: response10
	500: response10
}

type body2 = { content: { "application/json": components["schemas"]["UsersOrganizationUpdateDTO"] } }

type response5 = { content: { "application/json": components["schemas"]["CustomerRequestDTO"] } }

type query3 = { expand?: string | readonly string[] }

type path2 = { issueIdOrKey: string | number }

type parameters4 = {
	query?: {
		start?: string | number
		limit?: string | number
	}
	path: { issueIdOrKey: string | number }
}

type parameters5 = {
	path: {
		issueIdOrKey: string | number
		approvalId: string | number
	}
}

type responses8 = {
	200: { content: { "application/json": components["schemas"]["PagedDTOAttachmentDTO"] } }
	401: response10
	403: response10
	404: response10
	500: response10
}

type parameters6 = { path: { issueIdOrKey: string | number } }

type parameters7 = {
	path: {
		issueIdOrKey: string | number
		attachmentId: string | number
	}
}

type path3 = {
	issueIdOrKey: string | number
	commentId: string | number
}

type body3 = { content: { "application/json": components["schemas"]["RequestParticipantUpdateDTO"] } }

type responses9 = {
	200: response11
	400: response10
	401: response10
	403: response10
	404: response10
	500: response10
}

type path4 = { requestIdOrKey: string | number }

type response6 = { content: { "application/json": components["schemas"]["CSATFeedbackFullDTO"] } }

type response7 = { content: { "application/json": components["schemas"]["PagedDTORequestTypeDTO"] } }

type parameters8 = { path: { serviceDeskId: string | number } }

type path5 = { serviceDeskId: string | number }

type body4 = { content: { "application/json": components["schemas"]["ServiceDeskCustomerDTO"] } }

type body5 = { content: { "application/json": components["schemas"]["OrganizationServiceDeskUpdateDTO"] } }

type path6 = {
	serviceDeskId: string | number
	queueId: string | number
}

type response8 = { content: { "application/json": components["schemas"]["RequestTypeDTO"] } }

type parameters9 = {
	query?: { expand?: string | readonly string[] }
	path: path1
}

type parameters10 = {
	path: {
		serviceDeskId: string | number
		requestTypeId: string | number
		propertyKey: string | number
	}
}

type path1 = {
	serviceDeskId: string | number
	requestTypeId: string | number
}

type response9 = { content: { "application/json": unknown } }

type response10 = { content: { "application/json": components["schemas"]["ErrorResponse"] } }

type response11 = { content: { "application/json": components["schemas"]["PagedDTOUserDTO"] } }
