// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/rest/api/accessmode": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-access-mode/#api-rest-api-accessmode-get */
			json: true
			responses: { 200: response1 }
		}
	}
	"/rest/api/admin/group": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-group/#api-rest-api-admin-group-post */
			json: true
			requestBody?: body1
			responses: { 200: body1; 400: response2; 403: response2; 409: response2 }
		}
	}
	"/rest/api/admin/group/{groupName}": {
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-group/#api-rest-api-admin-group-groupname-delete */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/rest/api/admin/space/personal/{username}": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-space/#api-rest-api-admin-space-personal-username-post */
			json: true
			parameters: parameters2
			requestBody: body2
			responses: { 200: response3; 400: response2; 403: response2; 404: response2; 409: response2 }
		}
	}
	"/rest/api/admin/user/{username}/password": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-user/#api-rest-api-admin-user-username-password-post */
			json: true
			parameters: parameters2
			requestBody?: json<schemas["Credentials"]>
			responses: responses1
		}
	}
	"/rest/api/admin/user": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-user/#api-rest-api-admin-user-post */
			json: true
			requestBody?: json<schemas["UserDetailsForCreation"]>
			responses: { 201: json<schemas["UserKey"]>; 400: response2; 401: response2; 402: response2; 403: response2; 409: response2 }
		}
	}
	"/rest/api/admin/user/{username}": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-user/#api-rest-api-admin-user-username-put */
			json: true
			parameters: parameters2
			requestBody?: body3
			responses: { 204: json<schemas["UserKey"]>; 400: response2; 401: response2; 403: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-user/#api-rest-api-admin-user-username-delete */
			json: true
			parameters: parameters2
			responses: { 202: response4; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/admin/user/{username}/disable": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-user/#api-rest-api-admin-user-username-disable-put */
			json: true
			parameters: parameters2
			responses: responses2
		}
	}
	"/rest/api/admin/user/{username}/enable": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-user/#api-rest-api-admin-user-username-enable-put */
			json: true
			parameters: parameters2
			responses: responses2
		}
	}
	"/rest/api/admin/users/list/active": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-admin-users/#api-rest-api-admin-users-list-active-get */
			json: true
			parameters: parameters3
			responses: responses3
		}
	}
	"/rest/api/content/{id}/child/attachment": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-get */
			json: true
			parameters: { query?: { expand?: string; start?: string | number; limit?: string | number; filename?: string; mediaType?: string }; path: path1 }
			responses: { 201: response5; 404: response2 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-post */
			json: true
			parameters: { query?: { status?: string; allowDuplicated?: boolean | ("true" | "false"); expand?: string }; path: path1 }
			requestBody?: body4
			responses: { 200: response6; 403: response2; 404: response2 }
		}
	}
	"/rest/api/content/{id}/child/attachment/{attachmentId}/extractedtext": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-attachmentid-extractedtext-get */
			json: true
			parameters: { query?: { limit?: string | number }; path: path2 }
			responses: { 200: json<schemas["AttachmentExtractedText"]>; 204: {}; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/content/{id}/child/attachment/{attachmentId}/move": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-attachmentid-move-post */
			json: true
			parameters: { query?: { newContentId?: string | number; newName?: string }; path: path2 }
			responses: responses4
		}
	}
	"/rest/api/content/{id}/child/attachment/{attachmentId}": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-attachmentid-put */
			json: true
			parameters: parameters4
			requestBody?: body5
			responses: { 200: response6; 400: response2; 403: response2; 404: response2; 409: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-attachmentid-delete */
			json: true
			parameters: parameters4
			responses: responses4
		}
	}
	"/rest/api/content/{id}/child/attachment/{attachmentId}/version/{version}": {
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-attachmentid-version-version-delete */
			json: true
			parameters: { path: { id: string | number; attachmentId: string | number; version: string | number } }
			responses: responses4
		}
	}
	"/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-attachments/#api-rest-api-content-id-child-attachment-attachmentid-data-post */
			json: true
			parameters: parameters4
			requestBody?: body4
			responses: responses5
		}
	}
	"/rest/api/audit": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-other-operations/#api-rest-api-audit-get */
			json: true
			responses: { default: response1 }
		}
	}
	"/rest/api/backup-restore/jobs/clear-queue": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-jobs-clear-queue-put */
			json: true
			responses: { 200: response1; 403: response2 }
		}
	}
	"/rest/api/backup-restore/jobs/{jobId}/cancel": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-jobs-jobid-cancel-put */
			json: true
			parameters: { path: { jobId: string | number } }
			responses: responses6
		}
	}
	"/rest/api/backup-restore/backup/site": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-backup-site-post */
			json: true
			requestBody?: json<schemas["SiteBackupSettings"]>
			responses: { 200: json<schemas["SiteBackupJobDetails"]>; 400: response2; 409: response2 }
		}
	}
	"/rest/api/backup-restore/restore/site": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-restore-site-post */
			json: true
			requestBody?: json<schemas["SiteRestoreSettings"]>
			responses: responses7
		}
	}
	"/rest/api/backup-restore/restore/site/upload": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-restore-site-upload-post */
			json: true
			requestBody?: body6
			responses: responses7
		}
	}
	"/rest/api/backup-restore/backup/space": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-backup-space-post */
			json: true
			requestBody?: json<schemas["SpaceBackupSettings"]>
			responses: { 200: json<schemas["SpaceBackupJobDetails"]>; 400: response2; 403: response2; 409: response2 }
		}
	}
	"/rest/api/backup-restore/restore/space": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-restore-space-post */
			json: true
			requestBody?: json<schemas["SpaceRestoreSettings"]>
			responses: responses8
		}
	}
	"/rest/api/backup-restore/restore/space/upload": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-restore-space-upload-post */
			json: true
			requestBody?: body6
			responses: responses8
		}
	}
	"/rest/api/backup-restore/jobs/{jobId}/download": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-jobs-jobid-download-get */
			json: true
			parameters: { path: { jobId: string | number } }
			responses: responses6
		}
	}
	"/rest/api/backup-restore/jobs": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-jobs-get */
			json: true
			parameters: {
				query?: {
					limit?: string | number
					fromDate?: string
					toDate?: string
					jobScope?: "SPACE" | "SITE"
					jobOperation?: "BACKUP" | "RESTORE"
					jobStates?: ("QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED") | readonly ("QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED")[]
					spaceKey?: string
					owner?: string
				}
			}
			responses: { 200: json<schemas["JobDetails"][]>; 400: response2 }
		}
	}
	"/rest/api/backup-restore/restore/files": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-restore-files-get */
			json: true
			parameters: { query?: { jobScope?: "SPACE" | "SITE" } }
			responses: { 200: json<schemas["FileInfo"][]>; 400: response2 }
		}
	}
	"/rest/api/backup-restore/jobs/{jobId}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-backup-and-restore/#api-rest-api-backup-restore-jobs-jobid-get */
			json: true
			parameters: { path: { jobId: string | number } }
			responses: { 200: json<schemas["JobDetails"]>; 400: response2; 403: response2 }
		}
	}
	"/rest/api/space/{spaceKey}/category/{labelName}": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-category/#api-rest-api-space-spacekey-category-labelname-post */
			json: true
			parameters: { path: path3 }
			responses: responses2
		}
	}
	"/rest/api/space/{spaceKey}/category/{categoryName}": {
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-category/#api-rest-api-space-spacekey-category-categoryname-delete */
			json: true
			parameters: { path: { spaceKey: string | number; categoryName: string | number } }
			responses: { 204: {}; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/rest/api/content/{id}/child": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-child-content/#api-rest-api-content-id-child-get */
			json: true
			parameters: { query?: query1; path: path1 }
			responses: responses9
		}
	}
	"/rest/api/content/{id}/child/{type}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-child-content/#api-rest-api-content-id-child-type-get */
			json: true
			parameters: { query?: query1; path: path4 }
			responses: responses9
		}
	}
	"/rest/api/content/{id}/child/comment": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-child-content/#api-rest-api-content-id-child-comment-get */
			json: true
			parameters: {
				query?: {
					expand?: string
					start?: string | number
					limit?: string | number
					location?: string | readonly string[]
					depth?: string
					parentVersion?: string | number
				}
				path: path1
			}
			responses: responses9
		}
	}
	"/rest/api/cluster/nodes": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-cluster-information/#api-rest-api-cluster-nodes-get */
			json: true
			parameters: parameters5
			responses: {
				200: {
					content: { "application/json": { results: schemas["NodeStatus"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 } }
				}
				401: response2
				403: response2
			}
		}
	}
	"/rest/api/content/blueprint/instance/{draftId}": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-blueprint/#api-rest-api-content-blueprint-instance-draftid-put */
			json: true
			parameters: parameters6
			requestBody?: body5
			responses: responses10
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-blueprint/#api-rest-api-content-blueprint-instance-draftid-post */
			json: true
			parameters: parameters6
			requestBody?: body5
			responses: responses10
		}
	}
	"/rest/api/contentbody/convert/{to}": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-body/#api-rest-api-contentbody-convert-to-post */
			json: true
			parameters: { query?: query2; path: { to: string | number } }
			requestBody?: body7
			responses: { 200: body7 }
		}
	}
	"/rest/api/content/{id}/label": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-labels/#api-rest-api-content-id-label-get */
			json: true
			parameters: { query?: { prefix?: string | readonly string[]; start?: string | number; limit?: string | number }; path: path1 }
			responses: responses11
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-labels/#api-rest-api-content-id-label-post */
			json: true
			parameters: { path: path1 }
			requestBody?: json<schemas["LabelRequest"] | schemas["LabelRequest"][]>
			responses: responses11
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-labels/#api-rest-api-content-id-label-delete */
			json: true
			parameters: { query?: { name?: string }; path: path1 }
			responses: responses12
		}
	}
	"/rest/api/content/{id}/label/{label}": {
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-labels/#api-rest-api-content-id-label-label-delete */
			json: true
			parameters: { path: { label: string | number; id: string | number } }
			responses: responses1
		}
	}
	"/rest/api/content/{id}/property": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-property/#api-rest-api-content-id-property-get */
			json: true
			parameters: parameters7
			responses: {
				200: {
					content: {
						"application/json": { results: schemas["JsonContentProperty"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 }
					}
				}
				404: response2
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-property/#api-rest-api-content-id-property-post */
			json: true
			parameters: { path: path1 }
			requestBody?: body8
			responses: { 200: response8; 400: response2; 403: response2; 413: response2 }
		}
	}
	"/rest/api/content/{id}/property/{key}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-property/#api-rest-api-content-id-property-key-get */
			json: true
			parameters: { query?: { expand?: string; limit?: string }; path: path5 }
			responses: { 200: response8; 404: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-property/#api-rest-api-content-id-property-key-put */
			json: true
			parameters: { query?: query2; path: path5 }
			requestBody?: body8
			responses: { 200: response8; 400: response2; 403: response2; 404: response2; 409: response2; 413: response2 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-property/#api-rest-api-content-id-property-key-post */
			json: true
			parameters: { path: { id: string | number; key: string | number } }
			requestBody?: body8
			responses: { default: response8 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-property/#api-rest-api-content-id-property-key-delete */
			json: true
			parameters: { path: path5 }
			responses: responses13
		}
	}
	"/rest/api/content": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-get */
			json: true
			parameters: {
				query?: {
					type?: string
					spaceKey?: string
					title?: string
					status?: string | readonly string[]
					postingDay?: string
					expand?: string
					start?: string | number
					limit?: string | number
					ids?: (string | number) | readonly (string | number)[]
					xoauth_requestor_id?: string | number
				}
			}
			responses: responses9
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-post */
			json: true
			parameters: { query?: { status?: string; expand?: string } }
			requestBody: body5
			responses: responses14
		}
	}
	"/rest/api/content/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-id-get */
			json: true
			parameters: {
				query?: { status?: string | readonly string[]; expand?: string; version?: string | number; xoauth_requestor_id?: string | number }
				path: path1
			}
			responses: responses14
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-id-delete */
			json: true
			parameters: { query?: { status?: string }; path: path1 }
			responses: { 200: response1; 204: {}; 404: response2; 409: response2 }
		}
	}
	"/rest/api/content/{id}/history": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-id-history-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["History"]>; 404: response2 }
		}
	}
	"/rest/api/content/{id}/history/{version}/macro/hash/{hash}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-id-history-version-macro-hash-hash-get */
			json: true
			parameters: { path: { id: string | number; version: string | number; hash: string | number } }
			responses: responses15
		}
	}
	"/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-id-history-version-macro-id-macroid-get */
			json: true
			parameters: { path: { id: string | number; version: string | number; macroId: string | number } }
			responses: responses15
		}
	}
	"/rest/api/content/scan": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-scan-get */
			json: true
			parameters: { query?: { spaceKey?: string; status?: string | readonly string[]; expand?: string; limit?: string | number; cursor?: string; type?: string } }
			responses: { 200: response9; 400: response2; 404: response2 }
		}
	}
	"/rest/api/content/search": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-search-get */
			json: true
			parameters: {
				query?: { cql?: string; cqlcontext?: string; expand?: string; start?: string | number; limit?: string | number; xoauth_requestor_id?: string | number }
			}
			responses: responses9
		}
	}
	"/rest/api/content/{contentId}": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-resource/#api-rest-api-content-contentid-put */
			json: true
			parameters: { query?: { status?: string; conflictPolicy?: string; asyncReconciliation?: boolean | ("true" | "false") }; path: path6 }
			requestBody: body5
			responses: responses5
		}
	}
	"/rest/api/content/{id}/restriction/byOperation": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-restrictions/#api-rest-api-content-id-restriction-byoperation-get */
			json: true
			parameters: parameters8
			responses: responses16
		}
	}
	"/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-restrictions/#api-rest-api-content-id-restriction-byoperation-operationkey-get */
			json: true
			parameters: { query?: query4; path: { operationKey: string | number; id: string | number } }
			responses: { 200: json<schemas["OperationRestriction"]> }
		}
	}
	"/rest/api/content/{id}/restriction/relevantViewRestrictions": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-restrictions/#api-rest-api-content-id-restriction-relevantviewrestrictions-get */
			json: true
			parameters: parameters7
			responses: responses16
		}
	}
	"/rest/api/content/{id}/restriction": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-restrictions/#api-rest-api-content-id-restriction-put */
			json: true
			parameters: { query?: query5; path: path1 }
			requestBody?: json<schemas["ContentRestriction"][]>
			responses: {
				200: {
					content: {
						"application/json": { results?: schemas["OperationRestriction"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links?: json1 }
					}
				}
				400: response2
				401: response2
				403: response2
				404: response2
			}
		}
	}
	"/rest/api/content/{id}/version/{versionNumber}": {
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-version/#api-rest-api-content-id-version-versionnumber-delete */
			json: true
			parameters: { path: { versionNumber: string | number; id: string | number } }
			responses: responses1
		}
	}
	"/rest/api/content/{contentId}/watchers": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-watchers/#api-rest-api-content-contentid-watchers-get */
			json: true
			parameters: { query?: query6; path: path6 }
			responses: { 200: response10; 400: response2; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/content/{id}/descendant": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-descendant/#api-rest-api-content-id-descendant-get */
			json: true
			parameters: parameters8
			responses: responses9
		}
	}
	"/rest/api/content/{id}/descendant/{type}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-content-descendant/#api-rest-api-content-id-descendant-type-get */
			json: true
			parameters: { query?: query4; path: path4 }
			responses: responses9
		}
	}
	"/rest/api/color-scheme/default": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-globalcolorscheme/#api-rest-api-color-scheme-default-get */
			json: true
			responses: responses17
		}
	}
	"/rest/api/color-scheme": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-globalcolorscheme/#api-rest-api-color-scheme-get */
			json: true
			responses: responses17
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-globalcolorscheme/#api-rest-api-color-scheme-put */
			json: true
			requestBody?: body9
			responses: { 200: body9; 400: response2; 403: response2 }
		}
	}
	"/rest/api/color-scheme/reset": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-globalcolorscheme/#api-rest-api-color-scheme-reset-put */
			json: true
			responses: { 200: body9; 403: response2 }
		}
	}
	"/rest/api/permissions": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-get */
			json: true
			responses: responses18
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-put */
			json: true
			requestBody?: body10
			responses: responses19
		}
	}
	"/rest/api/permissions/anonymous": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-anonymous-get */
			json: true
			responses: responses18
		}
	}
	"/rest/api/permissions/group/{groupName}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-group-groupname-get */
			json: true
			parameters: parameters1
			responses: responses20
		}
	}
	"/rest/api/permissions/unlicensed": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-unlicensed-get */
			json: true
			responses: responses18
		}
	}
	"/rest/api/permissions/user/{user}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-user-user-get */
			json: true
			parameters: { path: { user: string | number } }
			responses: responses20
		}
	}
	"/rest/api/permissions/anonymous/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-anonymous-grant-put */
			json: true
			requestBody?: body11
			responses: responses21
		}
	}
	"/rest/api/permissions/group/{groupName}/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-group-groupname-grant-put */
			json: true
			parameters: parameters1
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/permissions/unlicensed/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-unlicensed-grant-put */
			json: true
			requestBody?: body11
			responses: responses21
		}
	}
	"/rest/api/permissions/user/{user}/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-user-user-grant-put */
			json: true
			parameters: { path: { user: string | number } }
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/permissions/anonymous/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-anonymous-revoke-put */
			json: true
			requestBody?: body11
			responses: responses21
		}
	}
	"/rest/api/permissions/group/{groupName}/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-group-groupname-revoke-put */
			json: true
			parameters: parameters1
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/permissions/unlicensed/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-unlicensed-revoke-put */
			json: true
			requestBody?: body11
			responses: responses21
		}
	}
	"/rest/api/permissions/user/{user}/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-global-permissions/#api-rest-api-permissions-user-user-revoke-put */
			json: true
			parameters: { path: { user: string | number } }
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/webhooks": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-get */
			json: true
			parameters: { query?: { event?: string | readonly string[]; statistics?: boolean | ("true" | "false"); start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: { "application/json": { results: schemas["RestWebhook"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 } }
				}
				401: response2
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-post */
			json: true
			requestBody: body12
			responses: { 201: json<schemas["Webhook"]>; 400: response2; 401: response2 }
		}
	}
	"/rest/api/webhooks/{webhookId}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-webhookid-get */
			json: true
			parameters: { query?: { statistics?: boolean | ("true" | "false") }; path: path7 }
			responses: responses22
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-webhookid-put */
			json: true
			parameters: { path: path7 }
			requestBody: body12
			responses: responses22
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-webhookid-delete */
			json: true
			parameters: { path: path7 }
			responses: { 204: {}; 401: response2; 404: response2 }
		}
	}
	"/rest/api/webhooks/{webhookId}/latest": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-webhookid-latest-get */
			json: true
			parameters: { query?: { event?: string; outcomes?: string; outcome?: string | readonly string[] }; path: path7 }
			responses: { 200: json<schemas["DetailedInvocation"]>; 401: response2; 404: response2 }
		}
	}
	"/rest/api/webhooks/{webhookId}/statistics": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-webhookid-statistics-get */
			json: true
			parameters: { query?: { event?: string }; path: path7 }
			responses: responses23
		}
	}
	"/rest/api/webhooks/{webhookId}/statistics/summary": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-webhookid-statistics-summary-get */
			json: true
			parameters: { path: path7 }
			responses: responses23
		}
	}
	"/rest/api/webhooks/test": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-webhooks/#api-rest-api-webhooks-test-post */
			json: true
			parameters: { query?: { url?: string } }
			responses: { 200: response1; 401: response2; 404: response2 }
		}
	}
	"/rest/api/group/{groupName}/groupancestor": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-group/#api-rest-api-group-groupname-groupancestor-get */
			json: true
			parameters: { query?: query6; path: { groupName: schemas["Group"] } }
			responses: responses24
		}
	}
	"/rest/api/group/{groupName}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-group/#api-rest-api-group-groupname-get */
			json: true
			parameters: { query?: query2; path: { groupName: string | number } }
			responses: { 200: body1; 403: response2 }
		}
	}
	"/rest/api/group": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-group/#api-rest-api-group-get */
			json: true
			parameters: parameters3
			responses: responses24
		}
	}
	"/rest/api/group/{groupName}/member": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-group/#api-rest-api-group-groupname-member-get */
			json: true
			parameters: parameters9
			responses: responses3
		}
	}
	"/rest/api/group/{groupName}/groupmember": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-group/#api-rest-api-group-groupname-groupmember-get */
			json: true
			parameters: parameters9
			responses: responses24
		}
	}
	"/rest/api/group/{groupName}/groupparent": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-group/#api-rest-api-group-groupname-groupparent-get */
			json: true
			parameters: parameters9
			responses: responses24
		}
	}
	"/rest/api/instance-metrics": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-instance-metrics/#api-rest-api-instance-metrics-get */
			json: true
			responses: { 200: json<schemas["InstanceMetrics"]>; 401: response2; 403: response2 }
		}
	}
	"/rest/api/label/labels": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-label/#api-rest-api-label-labels-get */
			json: true
			parameters: { query?: { labelName?: string; owner?: string; namespace?: string; spaceKey?: string; limit?: string | number; start?: string | number } }
			responses: responses25
		}
	}
	"/rest/api/label/popular": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-label/#api-rest-api-label-popular-get */
			json: true
			parameters: parameters5
			responses: responses26
		}
	}
	"/rest/api/label/recent": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-label/#api-rest-api-label-recent-get */
			json: true
			parameters: parameters5
			responses: responses26
		}
	}
	"/rest/api/label/{labelName}/related": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-label/#api-rest-api-label-labelname-related-get */
			json: true
			parameters: { query?: { limit?: string | number; start?: string | number }; path: { labelName: string | number } }
			responses: responses25
		}
	}
	"/rest/api/longtask/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-long-task/#api-rest-api-longtask-id-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["LongTaskStatus"]>; 404: response2 }
		}
	}
	"/rest/api/longtask": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-long-task/#api-rest-api-longtask-get */
			json: true
			parameters: parameters3
			responses: {
				200: {
					content: {
						"application/json": { results: schemas["LongTaskStatus"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 }
					}
				}
			}
		}
	}
	"/rest/api/search": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-search/#api-rest-api-search-get */
			json: true
			parameters: {
				query?: {
					cql?: string
					cqlcontext?: string
					excerpt?: string
					expand?: string
					start?: string | number
					limit?: string | number
					includeArchivedSpaces?: boolean | ("true" | "false")
				}
			}
			requestBody?: json<string>
			responses: {
				200: {
					content: { "application/json": { results: schemas["SearchResult"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 } }
				}
				400: response2
			}
		}
	}
	"/rest/api/server-information": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-server-information/#api-rest-api-server-information-get */
			json: true
			responses: { 200: json<schemas["ServerInformation"]>; 401: response2 }
		}
	}
	"/rest/api/space/{spaceKey}/color-scheme/type": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-spacecolorscheme/#api-rest-api-space-spacekey-color-scheme-type-get */
			json: true
			parameters: parameters10
			responses: { 200: response11; 403: response2; 404: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-spacecolorscheme/#api-rest-api-space-spacekey-color-scheme-type-put */
			json: true
			parameters: parameters10
			requestBody?: response11
			responses: { 200: response11; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/space/{spaceKey}/color-scheme": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-spacecolorscheme/#api-rest-api-space-spacekey-color-scheme-get */
			json: true
			parameters: parameters10
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-spacecolorscheme/#api-rest-api-space-spacekey-color-scheme-put */
			json: true
			parameters: parameters10
			requestBody?: body9
			responses: { 200: body9; 400: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/space/{spaceKey}/color-scheme/reset": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-spacecolorscheme/#api-rest-api-space-spacekey-color-scheme-reset-put */
			json: true
			parameters: parameters10
			responses: responses27
		}
	}
	"/rest/api/space/{spaceKey}/labels": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-label/#api-rest-api-space-spacekey-labels-get */
			json: true
			parameters: parameters11
			responses: responses28
		}
	}
	"/rest/api/space/{spaceKey}/labels/popular": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-label/#api-rest-api-space-spacekey-labels-popular-get */
			json: true
			parameters: parameters11
			responses: responses28
		}
	}
	"/rest/api/space/{spaceKey}/labels/recent": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-label/#api-rest-api-space-spacekey-labels-recent-get */
			json: true
			parameters: parameters11
			responses: responses28
		}
	}
	"/rest/api/space/{spaceKey}/labels/{labelName}/related": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-label/#api-rest-api-space-spacekey-labels-labelname-related-get */
			json: true
			parameters: { query?: query6; path: path3 }
			responses: responses28
		}
	}
	"/rest/api/space/{spaceKey}/permissions": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-get */
			json: true
			parameters: parameters10
			responses: responses29
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-post */
			json: true
			parameters: parameters10
			requestBody?: body10
			responses: { 200: response1; 400: response2; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/space/{spaceKey}/permissions/anonymous": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-anonymous-get */
			json: true
			parameters: parameters10
			responses: responses29
		}
	}
	"/rest/api/space/{spaceKey}/permissions/group/{groupName}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-group-groupname-get */
			json: true
			parameters: parameters12
			responses: responses30
		}
	}
	"/rest/api/space/{spaceKey}/permissions/user/{userKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-user-userkey-get */
			json: true
			parameters: parameters13
			responses: responses30
		}
	}
	"/rest/api/space/{spaceKey}/permissions/anonymous/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-anonymous-grant-put */
			json: true
			parameters: parameters10
			requestBody?: body11
			responses: responses21
		}
	}
	"/rest/api/space/{spaceKey}/permissions/group/{groupName}/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-group-groupname-grant-put */
			json: true
			parameters: parameters12
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/space/{spaceKey}/permissions/user/{userKey}/grant": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-user-userkey-grant-put */
			json: true
			parameters: parameters13
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/space/{spaceKey}/permissions/anonymous/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-anonymous-revoke-put */
			json: true
			parameters: parameters10
			requestBody?: body11
			responses: responses21
		}
	}
	"/rest/api/space/{spaceKey}/permissions/group/{groupName}/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-group-groupname-revoke-put */
			json: true
			parameters: parameters12
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/space/{spaceKey}/permissions/user/{userKey}/revoke": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-permissions/#api-rest-api-space-spacekey-permissions-user-userkey-revoke-put */
			json: true
			parameters: parameters13
			requestBody?: body11
			responses: responses19
		}
	}
	"/rest/api/space/{spaceKey}/property": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-property/#api-rest-api-space-spacekey-property-get */
			json: true
			parameters: { query?: query4; path: path10 }
			responses: {
				200: {
					content: {
						"application/json": { results: schemas["JsonSpaceProperty"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 }
					}
				}
				404: response2
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-property/#api-rest-api-space-spacekey-property-post */
			json: true
			parameters: parameters10
			requestBody?: body13
			responses: responses31
		}
	}
	"/rest/api/space/{spaceKey}/property/{key}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-property/#api-rest-api-space-spacekey-property-key-get */
			json: true
			parameters: { query?: query5; path: path8 }
			responses: { 200: response12; 404: response2 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-property/#api-rest-api-space-spacekey-property-key-put */
			json: true
			parameters: parameters14
			requestBody?: body13
			responses: { 200: response12; 400: response2; 403: response2; 404: response2; 409: response2; 413: response2 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-property/#api-rest-api-space-spacekey-property-key-post */
			json: true
			parameters: { path: { key: string | number; spaceKey: string | number } }
			requestBody?: body13
			responses: responses31
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-property/#api-rest-api-space-spacekey-property-key-delete */
			json: true
			parameters: parameters14
			responses: responses13
		}
	}
	"/rest/api/space/{spaceKey}/archive": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-archive-put */
			json: true
			parameters: parameters10
			responses: responses2
		}
	}
	"/rest/api/space/{spaceKey}/content": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-content-get */
			json: true
			parameters: { query?: query7; path: path10 }
			responses: responses9
		}
	}
	"/rest/api/space/{spaceKey}/trash": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-trash-get */
			json: true
			parameters: { query?: { expand?: string; limit?: string | number; cursor?: string }; path: path10 }
			responses: { 200: response9; 403: response2; 404: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-trash-delete */
			json: true
			parameters: parameters10
			responses: responses12
		}
	}
	"/rest/api/space/{spaceKey}/content/{type}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-content-type-get */
			json: true
			parameters: { query?: query7; path: { spaceKey: string | number; type: string | number } }
			responses: responses9
		}
	}
	"/rest/api/space/personal": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-personal-post */
			json: true
			requestBody: body2
			responses: { 200: response3; 400: response2; 403: response2; 409: response2 }
		}
	}
	"/rest/api/space/_private": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-private-post */
			json: true
			requestBody: body14
			responses: { 200: response3 }
		}
	}
	"/rest/api/space": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-get */
			json: true
			parameters: {
				query?: {
					spaceKey?: string | readonly string[]
					spaceKeys?: string
					spaceIds?: string | number
					type?: string
					status?: string
					label?: string | readonly string[]
					contentLabel?: string | readonly string[]
					favourite?: boolean | ("true" | "false")
					hasRetentionPolicy?: boolean | ("true" | "false")
					expand?: string
					start?: string | number
					limit?: string | number
					spaceKeySingle?: string
					spaceId?: (string | number) | readonly (string | number)[]
					xoauth_requestor_id?: string | number
				}
			}
			requestBody?: json<string>
			responses: {
				200: { content: { "application/json": { results: schemas["Space"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json1 } } }
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-post */
			json: true
			requestBody: body14
			responses: { 200: response3 }
		}
	}
	"/rest/api/space/{spaceKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-get */
			json: true
			parameters: { query?: { expand?: string; xoauth_requestor_id?: string | number }; path: path10 }
			responses: responses32
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-put */
			json: true
			parameters: parameters10
			requestBody: body14
			responses: responses32
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-delete */
			json: true
			parameters: parameters10
			responses: { 202: response4; 404: response2 }
		}
	}
	"/rest/api/space/{spaceKey}/restore": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space/#api-rest-api-space-spacekey-restore-put */
			json: true
			parameters: parameters10
			responses: responses2
		}
	}
	"/rest/api/space/{spaceKey}/watchers": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-space-watchers/#api-rest-api-space-spacekey-watchers-get */
			json: true
			parameters: parameters11
			responses: { 200: response10; 401: response2; 403: response2; 404: response2 }
		}
	}
	"/rest/api/user/{username}/group/{groupName}": {
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-group/#api-rest-api-user-username-group-groupname-put */
			json: true
			parameters: parameters15
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-group/#api-rest-api-user-username-group-groupname-delete */
			json: true
			parameters: parameters15
			responses: { 204: {} }
		}
	}
	"/rest/api/user/current/password": {
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-current-password-post */
			json: true
			requestBody?: json<schemas["PasswordChangeDetails"]>
			responses: responses21
		}
	}
	"/rest/api/user/anonymous": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-anonymous-get */
			json: true
			parameters: { query?: query2 }
			responses: responses33
		}
	}
	"/rest/api/user/current": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-current-get */
			json: true
			parameters: { query?: query2 }
			responses: responses33
		}
		put: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-current-put */
			json: true
			requestBody?: body3
			responses: responses21
		}
	}
	"/rest/api/user/memberof": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-memberof-get */
			json: true
			parameters: { query?: { key?: string; username?: string; expand?: string; start?: string | number; limit?: string | number } }
			responses: responses3
		}
	}
	"/rest/api/user": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-get */
			json: true
			parameters: { query?: { key?: string; username?: string; expand?: string } }
			responses: { 200: json<schemas["Person"]>; 403: response2; 404: response2 }
		}
	}
	"/rest/api/user/list": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user/#api-rest-api-user-list-get */
			json: true
			parameters: parameters3
			responses: responses3
		}
	}
	"/rest/api/user/watch/content/{contentId}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-watch/#api-rest-api-user-watch-content-contentid-get */
			json: true
			parameters: parameters16
			responses: responses34
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-watch/#api-rest-api-user-watch-content-contentid-post */
			json: true
			parameters: parameters16
			responses: { 200: json<schemas["ContentWatch"]>; 404: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-watch/#api-rest-api-user-watch-content-contentid-delete */
			json: true
			parameters: parameters16
			responses: responses13
		}
	}
	"/rest/api/user/watch/space/{spaceKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-watch/#api-rest-api-user-watch-space-spacekey-get */
			json: true
			parameters: { query?: { key?: schemas["UserKey"]; username?: string; contentType?: string }; path: path10 }
			responses: responses34
		}
		post: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-watch/#api-rest-api-user-watch-space-spacekey-post */
			json: true
			parameters: parameters17
			responses: { 200: json<schemas["SpaceWatch"]>; 404: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/confluence/rest/v1003/api-group-user-watch/#api-rest-api-user-watch-space-spacekey-delete */
			json: true
			parameters: parameters17
			responses: responses13
		}
	}
}
export interface components {
	schemas: {
		Group: unknown
		FormattedBody: { representation?: string; value?: string; webresource?: schemas["WebResourceDependencies"] }
		PersonalSpaceDetailsForCreation: { description?: { [key: string]: unknown }; isPrivate?: boolean; private?: boolean }
		SuperBatchWebResources: { uris?: { [key: string]: unknown }; tags?: { [key: string]: unknown }; metatags?: string }
		WebResourceDependencies: {
			keys?: string[]
			contexts?: string[]
			uris?: { [key: string]: unknown }
			tags?: { [key: string]: unknown }
			superbatch?: schemas["SuperBatchWebResources"]
		}
		Icon: { path?: string; width?: number; height?: number; isDefault?: boolean }
		Link: { type?: string; path?: string }
		Person: { profilePicture?: schemas["Icon"]; displayName?: string; type?: string }
		ReferenceContent: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceIcon: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceSpacePermissionContainer: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceSpaceRetentionPolicy: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		Space: {
			id?: number
			key?: string
			name?: string
			status?: string
			icon?: schemas["ReferenceIcon"]
			description?: { [key: string]: unknown }
			homepage?: schemas["ReferenceContent"]
			links?: { [key: string]: unknown }
			type?: string
			creator?: schemas["Person"]
			creationDate?: string
			lastModifier?: schemas["Person"]
			lastModificationDate?: string
			metadata?: { [key: string]: unknown }
			retentionPolicy?: schemas["ReferenceSpaceRetentionPolicy"]
			permissions?: schemas["ReferenceSpacePermissionContainer"]
		}
		Credentials: { password?: string }
		UserDetailsForCreation: { userName?: string; fullName?: string; email?: string; password?: string; notifyViaEmail?: boolean }
		UserDetailsForUpdate: { fullName?: string; email?: string; currentPassword?: string }
		Cursor: { cursorType?: "SPACE" | "CONTENT" | "BLOG_POST" | "COMMENT" | "SYNC" | "ATTACHMENT"; reverse?: boolean }
		PageRequest: { start?: number; cursor?: schemas["Cursor"]; limit?: number }
		PageResponsePerson: {
			results?: schemas["Person"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		MockAttachmentRequest: { file?: string; comment?: string; minorEdit?: boolean; hidden?: boolean }
		Anonymous: unknown
		Container: unknown
		Content: {
			id?: string
			type?: string
			status?: string
			title?: string
			links?: { [key: string]: unknown }
			space?: schemas["Space"]
			history?: schemas["History"]
			version?: schemas["Version"]
			ancestors?: schemas["Content"][]
			position?: number
			operations?: schemas["OperationCheckResult"][]
			children?: { [key: string]: unknown }
			descendants?: { [key: string]: unknown }
			container?: schemas["Container"]
			body?: {
				storage?: schemas["ContentBody"]
				view?: schemas["ContentBody"]
				export_view?: schemas["ContentBody"]
				editor?: schemas["ContentBody"]
				styled_view?: schemas["ContentBody"]
				anonymous_export_view?: schemas["ContentBody"]
			}
			metadata?: { [key: string]: unknown }
			extensions?: { [key: string]: unknown }
			restrictions?: { [key: string]: unknown }
			relevantViewRestrictions?: schemas["ReferenceRelevantViewRestrictions"]
			extractedTextLink?: string
			historyRef?: schemas["ReferenceHistory"]
			spaceRef?: schemas["ReferenceSpace"]
			containerRef?: schemas["ReferenceContainer"]
			versionRef?: schemas["ReferenceVersion"]
			_links?: { base?: string; context?: string; self?: string; webui?: string; tinyui?: string; edit?: string; download?: string; thumbnail?: string }
			_expandable?: { attribute?: string }
		}
		ContentBody: {
			representation?: string
			value?: string
			webresource?: schemas["WebResourceDependencies"]
			content?: schemas["ReferenceContent"]
			contentRef?: schemas["ReferenceContent"]
		}
		ContentRestriction: { content?: schemas["ReferenceContent"]; operation?: string; restrictions?: { [key: string]: unknown }; lastModificationDate?: string }
		History: {
			previousVersion?: schemas["ReferenceVersion"]
			nextVersion?: schemas["ReferenceVersion"]
			lastUpdated?: schemas["ReferenceVersion"]
			latest?: boolean
			createdBy?: schemas["Person"]
			createdDate?: string
			contributors?: schemas["ReferenceContributors"]
			previousVersionRef?: schemas["ReferenceVersion"]
			lastUpdatedRef?: schemas["ReferenceVersion"]
			nextVersionRef?: schemas["ReferenceVersion"]
			contentParentRef?: schemas["ReferenceContent"]
		}
		KnownUser: unknown
		OperationCheckResult: { operation?: string; targetType?: string }
		PageResponseContent: {
			results?: schemas["Content"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		PageResponseSubject: {
			results?: schemas["Subject"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		ReferenceContainer: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceContributors: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceHistory: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceRelevantViewRestrictions: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceSpace: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceString: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceUserStatus: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceVersion: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		RestListContent: schemas["Content"][]
		Subject: { displayName?: string; type?: string }
		UnknownUser: unknown
		User: unknown
		Version: {
			by?: schemas["Person"]
			when?: string
			message?: string
			number?: number
			minorEdit?: boolean
			hidden?: boolean
			syncRev?: string
			content?: schemas["ReferenceContent"]
			contentRef?: schemas["ReferenceContent"]
		}
		FilePart: { name?: string; value?: string; size?: number; inputStream?: { [key: string]: unknown }; formField?: boolean; contentType?: string }
		SiteBackupSettings: { skipAttachments?: boolean; keepPermanently?: boolean; fileNamePrefix?: string }
		SiteRestoreSettings: { filename?: string; skipReindex?: boolean; fileName?: string }
		ExampleMultipartFormData: { file?: string }
		SpaceBackupSettings: { spaceKeys?: string[]; keepPermanently?: boolean; fileNamePrefix?: string }
		SpaceRestoreSettings: { filename?: string; skipReindex?: boolean; fileName?: string }
		JobDetails: {
			id?: number
			jobOperation?: "BACKUP" | "RESTORE" | (string & {})
			jobScope?: "SPACE" | "SITE" | (string & {})
			jobState?: "QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {})
			createTime?: string
			startProcessingTime?: string
			finishProcessingTime?: string
			cancelTime?: string
			errorMessage?: string
			owner?: string
			cancelledBy?: string
			fileName?: string
			spaceKeys?: string
			fileDeleteTime?: string
			fileExists?: boolean
		}
		FileInfo: { name?: string; creationTime?: string; size?: number; jobScope?: "SPACE" | "SITE" | (string & {}) }
		NodeStatus: { nodeId?: number; jvmStats?: { [key: string]: unknown }; props?: { [key: string]: unknown }; buildStats?: { [key: string]: unknown } }
		PageResponseNodeStatus: {
			results?: schemas["NodeStatus"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		RestListNodeStatus: schemas["NodeStatus"][]
		Label: {
			prefix?: string
			name?: string
			id?: string
			label?: string
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		PageResponseLabel: {
			results?: schemas["Label"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		JsonContentProperty: {
			key?: string
			value?: schemas["JsonString"]
			version?: schemas["Version"]
			id?: string
			content?: schemas["Content"]
			contentRef?: schemas["ReferenceContent"]
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		JsonString: { value?: string }
		PageResponseJsonContentProperty: {
			results?: schemas["JsonContentProperty"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		RestListJsonContentProperty: schemas["JsonContentProperty"][]
		MacroInstance: { name?: string; body?: string; parameters?: { [key: string]: unknown } }
		MacroParameterInstance: { value?: string }
		PageResponseContentRestriction: {
			results?: schemas["ContentRestriction"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		RelevantViewRestrictions: { viewContentRestrictions?: schemas["PageResponseContentRestriction"] }
		PageResponseUser: {
			results?: schemas["User"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		RestListUser: schemas["User"][]
		ColorSchemeModel: {
			topBarColor?: string
			topBarMenuSelectedBgColor?: string
			topBarMenuSelectedTextColor?: string
			breadcrumbsTextColor?: string
			headerButtonBgColor?: string
			headerButtonTextColor?: string
			searchFieldTextColor?: string
			searchFieldBgColor?: string
			menuItemSelectedBgColor?: string
			menuItemSelectedTextColor?: string
			menuItemTextColor?: string
			headingTextColor?: string
			linkColor?: string
		}
		ColorSchemeThemeBasedModel: { colorSchemeModelLight?: schemas["ColorSchemeModel"]; colorSchemeModelDark?: schemas["ColorSchemeModel"] }
		GlobalPermission: { operation?: schemas["OperationDescription"]; subject?: schemas["Subject"] }
		OperationDescription: { targetType?: string; operationKey?: string }
		SpacePermissionsForSubject: { userKey?: string; groupName?: string; operations?: schemas["OperationDescription"][] }
		RestInvocationHistory: unknown
		RestWebhook: {
			name?: string
			configuration?: { [key: string]: unknown }
			url?: string
			credentials?: schemas["RestWebhookCredentials"]
			statistics?: { [key: string]: unknown }
			scopeType?: string
			events?: string[]
			active?: boolean
			sslVerificationRequired?: boolean
		}
		RestWebhookCredentials: { password?: string; username?: string }
		PageResponseGroup: {
			results?: schemas["Group"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		RestListLabel: schemas["Label"][]
		LongTaskStatus: {
			id?: string
			name?: schemas["Message"]
			elapsedTime?: number
			percentageComplete?: number
			successful?: boolean
			messages?: schemas["Message"][]
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		Message: { key?: string; args?: { [key: string]: unknown }[]; translation?: string }
		PageResponseLongTaskStatus: {
			results?: schemas["LongTaskStatus"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		RestListLongTaskStatus: schemas["LongTaskStatus"][]
		ContainerSummary: { title?: string; displayUrl?: string }
		ContentSearchResult: unknown
		ReferenceContainerSummary: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceObject: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ReferenceUser: { idProperties?: { [key: string]: unknown }; expanded?: boolean }
		ResourceType: { name?: string; type?: string; url?: string }
		SearchPageResponseSearchResult: {
			results?: schemas["SearchResult"][]
			hasMore?: boolean
			cqlQuery?: string
			pageRequest?: schemas["PageRequest"]
			totalSize?: number
			searchDuration?: number
			archivedResultCount?: number
			totalCount?: number
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		SearchResult: {
			title?: string
			excerpt?: string
			url?: string
			resultParentContainer?: schemas["ContainerSummary"]
			resultGlobalContainer?: schemas["ContainerSummary"]
			iconCssClass?: string
			lastModified?: string
			friendlyLastModified?: string
			entity?: { [key: string]: unknown }
			resultGlobalContainerRef?: schemas["ReferenceContainerSummary"]
			entityRef?: schemas["ReferenceObject"]
			resultParentRef?: schemas["ReferenceContainerSummary"]
			resourceType?: schemas["ResourceType"]
			entityType?: string
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		SpaceSearchResult: unknown
		UserSearchResult: unknown
		SpaceColorSchemeTypeModel: { type?: string }
		SpacePermission: { operation?: schemas["OperationDescription"]; subject?: schemas["Subject"]; spaceKey?: string; spaceId?: number }
		JsonSpaceProperty: {
			key?: string
			value?: schemas["JsonString"]
			version?: schemas["Version"]
			space?: schemas["Space"]
			spaceRef?: schemas["ReferenceSpace"]
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		PageResponseJsonSpaceProperty: {
			results?: schemas["JsonSpaceProperty"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		PageResponseSpace: {
			results?: schemas["Space"][]
			totalCount?: number
			pageRequest?: schemas["PageRequest"]
			nextCursor?: schemas["Cursor"]
			prevCursor?: schemas["Cursor"]
		}
		PasswordChangeDetails: { oldPassword?: string; newPassword?: string }
		ContentWatch: { watcher?: schemas["User"]; contentId?: string; content?: schemas["Content"] }
		UserKey: { userKey?: string }
		SpaceWatch: { watcher?: schemas["User"]; space?: schemas["Space"]; contentTypes?: string[] }
		ServerInformation: { baseUrl?: string; version?: string; buildNumber?: number; marketplaceBuildNumber?: number; buildDate?: string }
		ValidationResult: { authorized?: boolean; valid?: boolean; errors?: { [key: string]: unknown }; successful?: boolean; allowedInReadOnlyMode?: boolean }
		RestError: { statusCode?: number; data?: schemas["ValidationResult"]; message?: string; reason?: string }
		DetailedInvocationResult: { description?: string; outcome?: "ERROR" | "FAILURE" | "SUCCESS" | (string & {}) }
		WebhookScope: { id?: string; type?: string }
		DetailedInvocationRequest: {
			body?: string
			headers?: { [key: string]: unknown }
			method?: "GET" | "POST" | "PUT" | "DELETE" | "OPTIONS" | "HEAD" | (string & {})
			url?: string
		}
		DetailedInvocation: {
			result?: schemas["DetailedInvocationResult"]
			request?: schemas["DetailedInvocationRequest"]
			start?: string
			id?: string
			duration?: {
				seconds?: number
				zero?: boolean
				nano?: number
				negative?: boolean
				positive?: boolean
				units?: { durationEstimated?: boolean; timeBased?: boolean; dateBased?: boolean }[]
			}
			event?: schemas["WebhookEvent"]
			eventScope?: schemas["WebhookScope"]
			finish?: string
		}
		WebhookEvent: { id?: string; i18nKey?: string }
		Webhook: {
			name?: string
			id?: number
			scope?: schemas["WebhookScope"]
			active?: boolean
			configuration?: { [key: string]: unknown }
			url?: string
			credentials?: schemas["WebhookCredentials"]
			createdDate?: string
			updatedDate?: string
			sslVerificationRequired?: boolean
			events?: schemas["WebhookEvent"][]
		}
		WebhookCredentials: { password?: string; username?: string }
		AttachmentExtractedText: { extractedText?: string }
		JobStatistics: {
			totalObjectsCount?: number
			processedObjectsCount?: number
			persistedObjectsCount?: number
			skippedObjectsCount?: number
			reusedObjectsCount?: number
		}
		SpaceRestoreJobDetails: {
			id?: number
			jobOperation?: "BACKUP" | "RESTORE" | (string & {})
			jobScope?: "SPACE" | "SITE" | (string & {})
			jobState?: "QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {})
			createTime?: string
			startProcessingTime?: string
			finishProcessingTime?: string
			cancelTime?: string
			errorMessage?: string
			owner?: string
			cancelledBy?: string
			fileName?: string
			spaceKeys?: string
			fileDeleteTime?: string
			fileExists?: boolean
			jobSettings?: schemas["SpaceRestoreSettings"]
			statistics?: schemas["JobStatistics"]
			jobStatistics?: schemas["JobStatistics"]
		}
		SiteRestoreJobDetails: {
			id?: number
			jobOperation?: "BACKUP" | "RESTORE" | (string & {})
			jobScope?: "SPACE" | "SITE" | (string & {})
			jobState?: "QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {})
			createTime?: string
			startProcessingTime?: string
			finishProcessingTime?: string
			cancelTime?: string
			errorMessage?: string
			owner?: string
			cancelledBy?: string
			fileName?: string
			spaceKeys?: string
			fileDeleteTime?: string
			fileExists?: boolean
			jobSettings?: schemas["SiteRestoreSettings"]
			statistics?: schemas["JobStatistics"]
			jobStatistics?: schemas["JobStatistics"]
		}
		SpaceBackupJobDetails: {
			id?: number
			jobOperation?: "BACKUP" | "RESTORE" | (string & {})
			jobScope?: "SPACE" | "SITE" | (string & {})
			jobState?: "QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {})
			createTime?: string
			startProcessingTime?: string
			finishProcessingTime?: string
			cancelTime?: string
			errorMessage?: string
			owner?: string
			cancelledBy?: string
			fileName?: string
			spaceKeys?: string
			fileDeleteTime?: string
			fileExists?: boolean
			jobSettings?: schemas["SpaceBackupSettings"]
			statistics?: schemas["JobStatistics"]
			jobStatistics?: schemas["JobStatistics"]
		}
		SiteBackupJobDetails: {
			id?: number
			jobOperation?: "BACKUP" | "RESTORE" | (string & {})
			jobScope?: "SPACE" | "SITE" | (string & {})
			jobState?: "QUEUED" | "PROCESSING" | "COMPLETING" | "FINISHED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {})
			createTime?: string
			startProcessingTime?: string
			finishProcessingTime?: string
			cancelTime?: string
			errorMessage?: string
			owner?: string
			cancelledBy?: string
			fileName?: string
			spaceKeys?: string
			fileDeleteTime?: string
			fileExists?: boolean
			jobSettings?: schemas["SiteBackupSettings"]
			statistics?: schemas["JobStatistics"]
			jobStatistics?: schemas["JobStatistics"]
		}
		LongTaskSubmission: { id?: string; links?: { [key: string]: unknown }; resultPath?: string; statusPath?: string }
		Links: { self?: string; base?: string; context?: string }
		PageResponseObject: { results?: { [key: string]: unknown }[]; start?: number; limit?: number; size?: number }
		Restrictions: { user?: schemas["PageResponseObject"]; group?: schemas["PageResponseObject"] }
		Expandable: { content?: string }
		OperationRestriction: { operation?: string; restrictions?: schemas["Restrictions"]; get_links?: schemas["Links"]; get_expandable?: schemas["Expandable"] }
		MockRestrictionsResponse: { restrictions?: { [key: string]: unknown }; get_links?: schemas["Links"] }
		InstanceMetrics: { pages?: number; spaces?: number; users?: number }
		SpaceRequest: {
			id?: string | number
			key?: string
			name?: string
			status?: string
			icon?: schemas["ReferenceIcon"]
			description?: { [key: string]: unknown }
			homepage?: schemas["ReferenceContent"]
			links?: { [key: string]: unknown }
			type?: string
			creator?: schemas["Person"]
			creationDate?: string
			lastModifier?: schemas["Person"]
			lastModificationDate?: string
			metadata?: { [key: string]: unknown }
			retentionPolicy?: schemas["ReferenceSpaceRetentionPolicy"]
			permissions?: schemas["ReferenceSpacePermissionContainer"]
		}
		JsonSpacePropertyRequest: {
			key?: string
			value?: schemas["JsonString"]
			version?: schemas["Version"]
			space?: schemas["SpaceRequest"]
			spaceRef?: schemas["ReferenceSpace"]
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		ContentRequest: {
			id?: string | number
			type?: string
			status?: string
			title?: string
			links?: { [key: string]: unknown }
			space?: schemas["SpaceRequest"]
			history?: schemas["History"]
			version?: schemas["Version"]
			ancestors?: schemas["ContentRequest"][]
			position?: number
			operations?: schemas["OperationCheckResult"][]
			children?: { [key: string]: unknown }
			descendants?: { [key: string]: unknown }
			container?: schemas["Container"]
			body?: {
				storage?: schemas["ContentBody"]
				view?: schemas["ContentBody"]
				export_view?: schemas["ContentBody"]
				editor?: schemas["ContentBody"]
				styled_view?: schemas["ContentBody"]
				anonymous_export_view?: schemas["ContentBody"]
			}
			metadata?: { [key: string]: unknown }
			extensions?: { [key: string]: unknown }
			restrictions?: { [key: string]: unknown }
			relevantViewRestrictions?: schemas["ReferenceRelevantViewRestrictions"]
			extractedTextLink?: string
			historyRef?: schemas["ReferenceHistory"]
			spaceRef?: schemas["ReferenceSpace"]
			containerRef?: schemas["ReferenceContainer"]
			versionRef?: schemas["ReferenceVersion"]
			_links?: { base?: string; context?: string; self?: string; webui?: string; tinyui?: string; edit?: string; download?: string; thumbnail?: string }
			_expandable?: { attribute?: string }
		}
		JsonContentPropertyRequest: {
			key?: string
			value?: schemas["JsonString"]
			version?: schemas["Version"]
			id?: string | number
			content?: schemas["ContentRequest"]
			contentRef?: schemas["ReferenceContent"]
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
		LabelRequest: {
			prefix?: string
			name?: string
			id?: string | number
			label?: string
			_links?: { base?: string; context?: string; self?: string }
			_expandable?: { attribute?: string }
		}
	}
}

type response1 = json<unknown>

type body1 = json<schemas["Group"]>

type response2 = json<schemas["RestError"]>

type parameters1 = { path: { groupName: string | number } }

type responses1 = { 204: {}; 400: response7; 403: response7; 404: response7 }

type parameters2 = { path: { username: string | number } }

type body2 = json<schemas["PersonalSpaceDetailsForCreation"]>

type response3 = json<schemas["Space"]>

type body3 = json<schemas["UserDetailsForUpdate"]>

type response4 = json<schemas["LongTaskSubmission"]>

type responses2 = { 204: {}; 401: response7; 403: response7; 404: response7 }

type parameters3 = { query?: query3 }

type responses3 = {
	200: { content: { "application/json": { results: schemas["Person"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json2 } } }
	403: response7
}

type path1 = { id: string | number }

type body4 = { content: { "multipart/form-data": schemas["MockAttachmentRequest"] } }

type response6 = json<schemas["Content"]>

type path2 = { id: string | number; attachmentId: string | number }

type responses4 = { 204: {}; 400: response7; 404: response7 }

type parameters4 = { path: { id: string | number; attachmentId: string | number } }

type body5 = json<schemas["ContentRequest"]>

type responses5 = { 200: response13; 400: response7; 404: response7 }

type responses6 = { 200: json<schemas["JobDetails"]>; 404: response7 }

type responses7 = { 200: json<schemas["SiteRestoreJobDetails"]>; 400: response7; 403: response7 }

type body6 = { content: { "multipart/form-data": schemas["ExampleMultipartFormData"] } }

type responses8 = { 200: json<schemas["SpaceRestoreJobDetails"]>; 400: response7; 403: response7 }

type path3 = { spaceKey: string | number; labelName: string | number }

type query1 = { expand?: string; start?: string | number; limit?: string | number; parentVersion?: string | number }

type responses9 = { 200: response5; 404: response7 }

type path4 = { type: string | number; id: string | number }

type parameters5 = { query?: { start?: string | number; limit?: string | number } }

type json1 = { base?: string; context?: string; self?: string; next?: string; prev?: string }

type parameters6 = { query?: { status?: string; expand?: string }; path: { draftId: string | number } }

type responses10 = { 200: response13 }

type query2 = { expand?: string }

type body7 = json<schemas["ContentBody"]>

type responses11 = { 200: response14; 404: response7 }

type responses12 = { 204: {}; 403: response7; 404: response7 }

type parameters7 = { query?: query3; path: { id: string | number } }

type body8 = json<schemas["JsonContentPropertyRequest"]>

type response8 = json<schemas["JsonContentProperty"]>

type path5 = { key: string | number; id: string | number }

type responses13 = { 204: {}; 404: response7 }

type responses14 = { 200: response13; 404: response7 }

type parameters8 = { query?: { expand?: string }; path: { id: string | number } }

type responses15 = { 200: json<schemas["MacroInstance"]>; 404: response7 }

type response9 = {
	content: {
		"application/json": {
			results: schemas["Content"][]
			totalCount?: number
			nextCursor?: string
			prevCursor?: string
			cursor?: string
			limit?: number
			size?: number
			_links: json2
		}
	}
}

type path6 = { contentId: string | number }

type responses16 = { 200: json<schemas["MockRestrictionsResponse"]> }

type query4 = { expand?: string; start?: string | number; limit?: string | number }

type query5 = { expand?: string; start?: string; limit?: string }

type query6 = { start?: string | number; limit?: string | number }

type response10 = {
	content: { "application/json": { results: schemas["User"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json2 } }
}

type responses17 = { 200: response15 }

type body9 = { content: content1 }

type responses18 = { 200: response16; 401: response7; 403: response7 }

type body10 = json<schemas["SpacePermissionsForSubject"][]>

type responses19 = { 204: {}; 400: response7; 401: response7; 403: response7; 404: response7 }

type responses20 = { 200: response16; 401: response7; 403: response7; 404: response7 }

type body11 = json<schemas["OperationDescription"][]>

type responses21 = { 204: {}; 400: response7; 401: response7; 403: response7 }

type body12 = json<schemas["RestWebhook"]>

type path7 = { webhookId: string | number }

type responses22 = { 200: json<schemas["RestWebhook"]>; 401: response7; 404: response7 }

type responses23 = { 200: json<schemas["RestInvocationHistory"]>; 401: response7; 404: response7 }

type responses24 = {
	200: { content: { "application/json": { results: schemas["Group"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json2 } } }
	403: response7
}

type parameters9 = { query?: query3; path: { groupName: schemas["Group"] } }

type responses25 = { 200: response14; 400: response7; 404: response7 }

type responses26 = { 200: response14; 403: response7 }

type parameters10 = { path: { spaceKey: string | number } }

type response11 = json<schemas["SpaceColorSchemeTypeModel"]>

type responses27 = { 200: response15; 403: response7; 404: response7 }

type parameters11 = { query?: { start?: string | number; limit?: string | number }; path: { spaceKey: string | number } }

type responses28 = { 200: response14; 403: response7; 404: response7 }

type responses29 = { 200: response17; 401: response7; 403: response7 }

type parameters12 = { path: { spaceKey: string | number; groupName: string | number } }

type responses30 = { 200: response17; 401: response7; 403: response7; 404: response7 }

type parameters13 = { path: { spaceKey: string | number; userKey: string | number } }

type path10 = { spaceKey: string | number }

type body13 = json<schemas["JsonSpacePropertyRequest"]>

type responses31 = { 200: json<schemas["JsonSpaceProperty"]>; 400: response7; 403: response7; 413: response7 }

type response12 = json<schemas["JsonSpaceProperty"]>

type parameters14 = { path: path8 }

type query7 = { depth?: string; expand?: string; start?: string | number; limit?: string | number }

type body14 = json<schemas["SpaceRequest"]>

type responses32 = { 200: json<schemas["Space"]>; 404: response7 }

type parameters15 = { path: { username: string | number; groupName: string | number } }

type responses33 = { 200: json<schemas["Person"]>; 403: response7 }

type parameters16 = { query?: { key?: schemas["UserKey"]; username?: string }; path: { contentId: string | number } }

type responses34 = { 200: json<unknown>; 404: response7 }

type parameters17 = { query?: { key?: schemas["UserKey"]; username?: string; contentType?: string | readonly string[] }; path: { spaceKey: string | number } }

type response5 = {
	content: { "application/json": { results: schemas["Content"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json3 } }
}

type path8 = { spaceKey: string | number; key: string | number }

type response7 = json<schemas["RestError"]>

type query3 = { expand?: string; start?: string | number; limit?: string | number }

type json2 = { base?: string; context?: string; self?: string; next?: string; prev?: string }

type response13 = json<schemas["Content"]>

type response14 = {
	content: { "application/json": { results: schemas["Label"][]; totalCount?: number; start?: number; limit?: number; size?: number; _links: json3 } }
}

type response15 = { content: content1 }

type response16 = json<schemas["GlobalPermission"][]>

type response17 = json<schemas["SpacePermission"][]>

type content1 = { "application/json": schemas["ColorSchemeThemeBasedModel"] }

type json3 = { base?: string; context?: string; self?: string; next?: string; prev?: string }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

export interface routes {
	'rest': {
		'api': {
			'accessmode': { '/': at1<'accessmode'> }
			'admin': {
				'group': {
					'/': at1<'admin/group'>
					'{}': { '/': at1<'admin/group/{groupName}'> }
				}
				'space': {
					'personal': {
						'{}': { '/': at1<'admin/space/personal/{username}'> }
					}
				}
				'user': {
					'/': at1<'admin/user'>
					'{}': {
						'/': at1<'admin/user/{username}'>
						'password': { '/': at1<'admin/user/{username}/password'> }
						'disable': { '/': at1<'admin/user/{username}/disable'> }
						'enable': { '/': at1<'admin/user/{username}/enable'> }
					}
				}
				'users': {
					'list': {
						'active': { '/': at1<'admin/users/list/active'> }
					}
				}
			}
			'content': {
				'/': at1<'content'>
				'{}': {
					'/': at1<'content/{id}' | 'content/{contentId}'>
					'child': {
						'/': at3<'child'>
						'attachment': {
							'/': at3<'child/attachment'>
							'{}': {
								'/': at3<'child/attachment/{attachmentId}'>
								'extractedtext': { '/': at3<'child/attachment/{attachmentId}/extractedtext'> }
								'move': { '/': at3<'child/attachment/{attachmentId}/move'> }
								'version': {
									'{}': { '/': at3<'child/attachment/{attachmentId}/version/{version}'> }
								}
								'data': { '/': at3<'child/attachment/{attachmentId}/data'> }
							}
						}
						'{}': { '/': at3<'child/{type}'> }
						'comment': { '/': at3<'child/comment'> }
					}
					'label': {
						'/': at3<'label'>
						'{}': { '/': at3<'label/{label}'> }
					}
					'property': {
						'/': at3<'property'>
						'{}': { '/': at3<'property/{key}'> }
					}
					'history': {
						'/': at3<'history'>
						'{}': {
							'macro': {
								'hash': {
									'{}': { '/': at3<'history/{version}/macro/hash/{hash}'> }
								}
								'id': {
									'{}': { '/': at3<'history/{version}/macro/id/{macroId}'> }
								}
							}
						}
					}
					'restriction': {
						'/': at3<'restriction'>
						'byOperation': {
							'/': at3<'restriction/byOperation'>
							'{}': { '/': at3<'restriction/byOperation/{operationKey}'> }
						}
						'relevantViewRestrictions': { '/': at3<'restriction/relevantViewRestrictions'> }
					}
					'version': {
						'{}': { '/': at3<'version/{versionNumber}'> }
					}
					'watchers': { '/': at1<'content/{contentId}/watchers'> }
					'descendant': {
						'/': at3<'descendant'>
						'{}': { '/': at3<'descendant/{type}'> }
					}
				}
				'blueprint': {
					'instance': {
						'{}': { '/': at1<'content/blueprint/instance/{draftId}'> }
					}
				}
				'scan': { '/': at1<'content/scan'> }
				'search': { '/': at1<'content/search'> }
			}
			'audit': { '/': at1<'audit'> }
			'backup-restore': {
				'jobs': {
					'/': at1<'backup-restore/jobs'>
					'clear-queue': { '/': at1<'backup-restore/jobs/clear-queue'> }
					'{}': {
						'/': at1<'backup-restore/jobs/{jobId}'>
						'cancel': { '/': at1<'backup-restore/jobs/{jobId}/cancel'> }
						'download': { '/': at1<'backup-restore/jobs/{jobId}/download'> }
					}
				}
				'backup': {
					'site': { '/': at1<'backup-restore/backup/site'> }
					'space': { '/': at1<'backup-restore/backup/space'> }
				}
				'restore': {
					'site': {
						'/': at1<'backup-restore/restore/site'>
						'upload': { '/': at1<'backup-restore/restore/site/upload'> }
					}
					'space': {
						'/': at1<'backup-restore/restore/space'>
						'upload': { '/': at1<'backup-restore/restore/space/upload'> }
					}
					'files': { '/': at1<'backup-restore/restore/files'> }
				}
			}
			'space': {
				'/': at1<'space'>
				'{}': {
					'/': at1<'space/{spaceKey}'>
					'category': {
						'{}': { '/': at2<'category/{labelName}' | 'category/{categoryName}'> }
					}
					'color-scheme': {
						'/': at2<'color-scheme'>
						'type': { '/': at2<'color-scheme/type'> }
						'reset': { '/': at2<'color-scheme/reset'> }
					}
					'labels': {
						'/': at2<'labels'>
						'popular': { '/': at2<'labels/popular'> }
						'recent': { '/': at2<'labels/recent'> }
						'{}': {
							'related': { '/': at2<'labels/{labelName}/related'> }
						}
					}
					'permissions': {
						'/': at2<'permissions'>
						'anonymous': {
							'/': at2<'permissions/anonymous'>
							'grant': { '/': at2<'permissions/anonymous/grant'> }
							'revoke': { '/': at2<'permissions/anonymous/revoke'> }
						}
						'group': {
							'{}': {
								'/': at2<'permissions/group/{groupName}'>
								'grant': { '/': at2<'permissions/group/{groupName}/grant'> }
								'revoke': { '/': at2<'permissions/group/{groupName}/revoke'> }
							}
						}
						'user': {
							'{}': {
								'/': at2<'permissions/user/{userKey}'>
								'grant': { '/': at2<'permissions/user/{userKey}/grant'> }
								'revoke': { '/': at2<'permissions/user/{userKey}/revoke'> }
							}
						}
					}
					'property': {
						'/': at2<'property'>
						'{}': { '/': at2<'property/{key}'> }
					}
					'archive': { '/': at2<'archive'> }
					'content': {
						'/': at2<'content'>
						'{}': { '/': at2<'content/{type}'> }
					}
					'trash': { '/': at2<'trash'> }
					'restore': { '/': at2<'restore'> }
					'watchers': { '/': at2<'watchers'> }
				}
				'personal': { '/': at1<'space/personal'> }
				'_private': { '/': at1<'space/_private'> }
			}
			'cluster': {
				'nodes': { '/': at1<'cluster/nodes'> }
			}
			'contentbody': {
				'convert': {
					'{}': { '/': at1<'contentbody/convert/{to}'> }
				}
			}
			'color-scheme': {
				'/': at1<'color-scheme'>
				'default': { '/': at1<'color-scheme/default'> }
				'reset': { '/': at1<'color-scheme/reset'> }
			}
			'permissions': {
				'/': at1<'permissions'>
				'anonymous': {
					'/': at1<'permissions/anonymous'>
					'grant': { '/': at1<'permissions/anonymous/grant'> }
					'revoke': { '/': at1<'permissions/anonymous/revoke'> }
				}
				'group': {
					'{}': {
						'/': at1<'permissions/group/{groupName}'>
						'grant': { '/': at1<'permissions/group/{groupName}/grant'> }
						'revoke': { '/': at1<'permissions/group/{groupName}/revoke'> }
					}
				}
				'unlicensed': {
					'/': at1<'permissions/unlicensed'>
					'grant': { '/': at1<'permissions/unlicensed/grant'> }
					'revoke': { '/': at1<'permissions/unlicensed/revoke'> }
				}
				'user': {
					'{}': {
						'/': at1<'permissions/user/{user}'>
						'grant': { '/': at1<'permissions/user/{user}/grant'> }
						'revoke': { '/': at1<'permissions/user/{user}/revoke'> }
					}
				}
			}
			'webhooks': {
				'/': at1<'webhooks'>
				'{}': {
					'/': at1<'webhooks/{webhookId}'>
					'latest': { '/': at1<'webhooks/{webhookId}/latest'> }
					'statistics': {
						'/': at1<'webhooks/{webhookId}/statistics'>
						'summary': { '/': at1<'webhooks/{webhookId}/statistics/summary'> }
					}
				}
				'test': { '/': at1<'webhooks/test'> }
			}
			'group': {
				'/': at1<'group'>
				'{}': {
					'/': at1<'group/{groupName}'>
					'groupancestor': { '/': at1<'group/{groupName}/groupancestor'> }
					'member': { '/': at1<'group/{groupName}/member'> }
					'groupmember': { '/': at1<'group/{groupName}/groupmember'> }
					'groupparent': { '/': at1<'group/{groupName}/groupparent'> }
				}
			}
			'instance-metrics': { '/': at1<'instance-metrics'> }
			'label': {
				'labels': { '/': at1<'label/labels'> }
				'popular': { '/': at1<'label/popular'> }
				'recent': { '/': at1<'label/recent'> }
				'{}': {
					'related': { '/': at1<'label/{labelName}/related'> }
				}
			}
			'longtask': {
				'/': at1<'longtask'>
				'{}': { '/': at1<'longtask/{id}'> }
			}
			'search': { '/': at1<'search'> }
			'server-information': { '/': at1<'server-information'> }
			'user': {
				'/': at1<'user'>
				'{}': {
					'group': {
						'{}': { '/': at1<'user/{username}/group/{groupName}'> }
					}
				}
				'current': {
					'/': at1<'user/current'>
					'password': { '/': at1<'user/current/password'> }
				}
				'anonymous': { '/': at1<'user/anonymous'> }
				'memberof': { '/': at1<'user/memberof'> }
				'list': { '/': at1<'user/list'> }
				'watch': {
					'content': {
						'{}': { '/': at1<'user/watch/content/{contentId}'> }
					}
					'space': {
						'{}': { '/': at1<'user/watch/space/{spaceKey}'> }
					}
				}
			}
		}
	}
}

type at2<Rest extends string> = Pick<paths, `/rest/api/space/{spaceKey}/${Rest}` & keyof paths>

type at3<Rest extends string> = Pick<paths, `/rest/api/content/{id}/${Rest}` & keyof paths>

type at1<Rest extends string> = Pick<paths, `/rest/api/${Rest}` & keyof paths>

/** For `createClient`: these paths, and no others. */
export type ConfluenceDataCenter = paths & { '': routes }
