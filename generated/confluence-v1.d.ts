// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/wiki/rest/api/audit": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-get */
			json: true
			parameters: { query?: { startDate?: string; endDate?: string; searchString?: string; start?: string | number; limit?: string | number } }
			responses: responses1
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-post */
			json: true
			requestBody: json<schemas["AuditRecordCreate"]>
			responses: { 200: json<schemas["AuditRecord"]> }
		}
	}
	"/wiki/rest/api/audit/export": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-export-get */
			json: true
			parameters: { query?: { startDate?: string; endDate?: string; searchString?: string; format?: "csv" | "zip" } }
			responses: { 200: { content: { "application/zip": string; "text/csv": string } } }
		}
	}
	"/wiki/rest/api/audit/retention": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-get */
			json: true
			responses: responses2
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-put */
			json: true
			requestBody: json<schemas["RetentionPeriodRequest"]>
			responses: responses2
		}
	}
	"/wiki/rest/api/audit/since": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-since-get */
			json: true
			parameters: {
				query?: {
					number?: string | number
					units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES"
					searchString?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: responses1
		}
	}
	"/wiki/rest/api/content/archive": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-archive-post */
			json: true
			requestBody?: { content: { "application/json": { pages?: json1[] } } }
			responses: responses3
		}
	}
	"/wiki/rest/api/content/blueprint/instance/{draftId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-put */
			json: true
			parameters: parameters1
			requestBody: body1
			responses: responses4
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-post */
			json: true
			parameters: parameters1
			requestBody: body1
			responses: responses4
		}
	}
	"/wiki/rest/api/content/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-search-get */
			json: true
			parameters: { query: { cql: string; cqlcontext?: string; expand?: components["parameters"]["contentExpand"]; cursor?: string; limit?: string | number } }
			responses: responses5
		}
	}
	"/wiki/rest/api/content/{id}/pageTree": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-content-id-pagetree-delete */
			json: true
			parameters: parameters2
			responses: responses3
		}
	}
	"/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-pageid-move-position-targetid-put */
			json: true
			parameters: { path: { pageId: string | number; position: "before" | "after" | "append"; targetId: string | number } }
			responses: { 200: { content: { "application/json": { pageId?: schemas["ContentId"] } } } }
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-put */
			json: true
			parameters: parameters3
			requestBody: body2
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-post */
			json: true
			parameters: parameters3
			requestBody: body2
			responses: responses5
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-put */
			json: true
			parameters: parameters4
			requestBody: json<schemas["AttachmentPropertiesUpdateBody"]>
			responses: responses4
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-data-post */
			json: true
			parameters: parameters4
			requestBody: body2
			responses: responses4
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-download-get */
			json: true
			parameters: { query?: { version?: string | number; status?: string | readonly string[] }; path: path1 }
			responses: { 302: {} }
		}
	}
	"/wiki/rest/api/content/{id}/descendant": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-descendant-get */
			json: true
			parameters: { query?: { expand?: ("attachment" | "comment" | "page") | readonly ("attachment" | "comment" | "page")[] }; path: json1 }
			responses: { 200: json<schemas["ContentChildren"]> }
		}
	}
	"/wiki/rest/api/content/{id}/descendant/{type}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-descendant-type-get */
			json: true
			parameters: {
				query?: {
					depth?: "all" | "root" | "<any positive integer argument in the range of 1 and 100>"
					expand?: components["parameters"]["contentExpand"]
					start?: string | number
					limit?: string | number
				}
				path: { id: string | number; type: "page" | "comment" | "attachment" }
			}
			responses: responses5
		}
	}
	"/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-get */
			json: true
			parameters: { path: { id: string | number; version: string | number; macroId: string | number } }
			responses: { 200: json<schemas["MacroInstance"]> }
		}
	}
	"/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-to-get */
			json: true
			parameters: {
				query?: { expand?: components["parameters"]["bodyConversionExpand"]; spaceKeyContext?: string; embeddedContentRender?: "current" | "version-at-save" }
				path: { id: string | number; version: string | number; macroId: string | number; to: string | number }
			}
			responses: { 200: json<schemas["ContentBody"]> }
		}
	}
	"/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-async-to-get */
			json: true
			parameters: {
				query?: {
					expand?: components["parameters"]["bodyConversionExpand"]
					allowCache?: boolean | ("true" | "false")
					spaceKeyContext?: string
					embeddedContentRender?: "current" | "version-at-save"
				}
				path: { id: string | number; version: string | number; macroId: string | number; to: "export_view" | "view" | "styled_view" }
			}
			responses: responses6
		}
	}
	"/wiki/rest/api/content/{id}/label": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["LabelCreateArray"] | schemas["LabelCreate"]>
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-delete */
			json: true
			parameters: { query: { name: string }; path: json1 }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/content/{id}/label/{label}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-label-delete */
			json: true
			parameters: { path: { id: string | number; label: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/content/{id}/notification/child-created": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-child-created-get */
			json: true
			parameters: parameters5
			responses: { 200: json<schemas["WatchArray"]> }
		}
	}
	"/wiki/rest/api/content/{id}/notification/created": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-created-get */
			json: true
			parameters: parameters5
			responses: responses8
		}
	}
	"/wiki/rest/api/content/{id}/pagehierarchy/copy": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-pagehierarchy-copy-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["CopyPageHierarchyRequest"]>
			responses: responses3
		}
	}
	"/wiki/rest/api/content/{id}/copy": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-copy-post */
			json: true
			parameters: { query?: { expand?: components["parameters"]["contentExpandWithSubExpandLimit"] }; path: json1 }
			requestBody: json<schemas["CopyPageRequest"]>
			responses: responses4
		}
	}
	"/wiki/rest/api/content/{id}/permission/check": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-permissions/#api-wiki-rest-api-content-id-permission-check-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["ContentPermissionRequest"]>
			responses: { 200: json<schemas["PermissionCheckResponse"]> }
		}
	}
	"/wiki/rest/api/content/{id}/restriction": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-get */
			json: true
			parameters: {
				query?: {
					expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content") | readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[]
					start?: string | number
					limit?: string | number
				}
				path: json1
			}
			responses: responses9
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-put */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses9
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-post */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses9
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-delete */
			json: true
			parameters: parameters6
			responses: responses9
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-get */
			json: true
			parameters: {
				query?: { expand?: ("restrictions.user" | "restrictions.group" | "content") | readonly ("restrictions.user" | "restrictions.group" | "content")[] }
				path: json1
			}
			responses: {
				200: { content: { "application/json": { [key: string]: { operationType?: schemas["ContentRestriction"]; _links?: schemas["GenericLinks"] } } } }
			}
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-get */
			json: true
			parameters: {
				query?: {
					expand?: ("restrictions.user" | "restrictions.group" | "content") | readonly ("restrictions.user" | "restrictions.group" | "content")[]
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: { 200: json<schemas["ContentRestriction"]> }
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-get */
			json: true
			parameters: parameters7
			responses: { 200: {} }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-put */
			json: true
			parameters: parameters7
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-delete */
			json: true
			parameters: parameters7
			responses: { 200: {} }
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-get */
			json: true
			parameters: parameters8
			responses: { 200: {} }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-put */
			json: true
			parameters: parameters8
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-delete */
			json: true
			parameters: { query?: query1; path: path2 }
			responses: { 200: {} }
		}
	}
	"/wiki/rest/api/content/{id}/state": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-get */
			json: true
			parameters: { query?: { status?: "current" | "draft" | "archived" }; path: json1 }
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-put */
			json: true
			parameters: { query: { status: "current" | "draft" }; path: json1 }
			requestBody: json<schemas["ContentStateRestInput"]>
			responses: responses10
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-delete */
			json: true
			parameters: parameters3
			responses: responses10
		}
	}
	"/wiki/rest/api/content/{id}/state/available": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-available-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["AvailableContentStates"]> }
		}
	}
	"/wiki/rest/api/content/{id}/version": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-post */
			json: true
			parameters: { query?: { expand?: string | readonly string[] }; path: json1 }
			requestBody: json<schemas["VersionRestore"]>
			responses: { 200: json<schemas["Version"]> }
		}
	}
	"/wiki/rest/api/content/{id}/version/{versionNumber}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-versionnumber-delete */
			json: true
			parameters: { path: { id: string | number; versionNumber: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/content-states": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-states-get */
			json: true
			responses: responses11
		}
	}
	"/wiki/rest/api/contentbody/convert/async/{to}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-to-post */
			json: true
			parameters: {
				query?: {
					expand?: components["parameters"]["bodyConversionExpand"]
					spaceKeyContext?: string
					contentIdContext?: string
					allowCache?: boolean | ("true" | "false")
					embeddedContentRender?: "current" | "version-at-save"
				}
				path: { to: "export_view" }
			}
			requestBody: json<schemas["ContentBodyCreate"]>
			responses: responses6
		}
	}
	"/wiki/rest/api/contentbody/convert/async/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-id-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["AsyncContentBody"]> }
		}
	}
	"/wiki/rest/api/contentbody/convert/async/bulk/tasks": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-get */
			json: true
			parameters: { query: { ids: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["AsyncContentBodyArray"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-post */
			json: true
			requestBody: json<schemas["BulkContentBodyConversionInput"]>
			responses: { 200: json<schemas["AsyncIdArray"]> }
		}
	}
	"/wiki/rest/api/label": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-label-info/#api-wiki-rest-api-label-get */
			json: true
			parameters: { query: { name: string; type?: "page" | "blogpost" | "attachment" | "page_template"; start?: string | number; limit?: string | number } }
			responses: { 200: json<schemas["LabelDetails"]> }
		}
	}
	"/wiki/rest/api/group": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-get */
			json: true
			parameters: { query?: { start?: string | number; limit?: string | number; accessType?: "user" | "admin" | "site-admin" } }
			responses: responses12
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-post */
			json: true
			requestBody: json<schemas["GroupName"]>
			responses: { 201: json<schemas["Group"]> }
		}
	}
	"/wiki/rest/api/group/by-id": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-get */
			json: true
			parameters: { query: json1 }
			responses: { 200: json<schemas["Group"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-delete */
			json: true
			parameters: { query: json1 }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/group/picker": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-picker-get */
			json: true
			parameters: { query: { query: string; start?: string | number; limit?: string | number; shouldReturnTotalSize?: boolean | ("true" | "false") } }
			responses: responses12
		}
	}
	"/wiki/rest/api/group/{groupId}/membersByGroupId": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-groupid-membersbygroupid-get */
			json: true
			parameters: {
				query?: {
					start?: string | number
					limit?: string | number
					shouldReturnTotalSize?: boolean | ("true" | "false")
					expand?: ("operations" | "personalSpace" | "isExternalCollaborator") | readonly ("operations" | "personalSpace" | "isExternalCollaborator")[]
				}
				path: { groupId: string | number }
			}
			responses: { 200: json<schemas["UserArray"]> }
		}
	}
	"/wiki/rest/api/group/userByGroupId": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-post */
			json: true
			parameters: { query: { groupId: string | number } }
			requestBody: json<schemas["AccountId"]>
			responses: { 201: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-delete */
			json: true
			parameters: {
				query: {
					groupId: string | number
					accountId: string | number
					/** @deprecated */
					key?: components["parameters"]["userLookupKey"]
					/** @deprecated */
					username?: components["parameters"]["userLookupUsername"]
				}
			}
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/longtask": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-get */
			json: true
			parameters: { query?: { key?: string; start?: string | number; limit?: string | number } }
			responses: { 200: json<schemas["LongTaskStatusArray"]> }
		}
	}
	"/wiki/rest/api/longtask/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-id-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["LongTaskStatusWithLinks"]> }
		}
	}
	"/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-get */
			json: true
			parameters: {
				query?: query2
				path: { relationName: string | number; sourceType: "user" | "content" | "space"; sourceKey: string | number; targetType: "user" | "content" | "space" }
			}
			responses: responses13
		}
	}
	"/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-get */
			json: true
			parameters: {
				query?: {
					sourceStatus?: string
					targetStatus?: string
					sourceVersion?: string | number
					targetVersion?: string | number
					expand?: ("relationData" | "source" | "target") | readonly ("relationData" | "source" | "target")[]
				}
				path: path3
			}
			responses: responses14
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-put */
			json: true
			parameters: parameters9
			responses: responses14
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-delete */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-to-targettype-targetkey-from-sourcetype-get */
			json: true
			parameters: {
				query?: query2
				path: { relationName: string | number; sourceType: "user" | "content" | "space"; targetType: "user" | "content" | "space"; targetKey: string | number }
			}
			responses: responses13
		}
	}
	"/wiki/rest/api/search": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-get */
			json: true
			parameters: {
				query: {
					cql: string
					cqlcontext?: string
					cursor?: string
					next?: boolean | ("true" | "false")
					prev?: boolean | ("true" | "false")
					limit?: string | number
					start?: string | number
					includeArchivedSpaces?: boolean | ("true" | "false")
					excludeCurrentSpaces?: boolean | ("true" | "false")
					excerpt?: "highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped"
					sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none"
					_?: string | number
					expand?: string | readonly string[]
				}
			}
			responses: responses15
		}
	}
	"/wiki/rest/api/search/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-user-get */
			json: true
			parameters: {
				query: {
					cql: string
					start?: string | number
					limit?: string | number
					expand?: string | readonly string[]
					sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none"
				}
			}
			responses: responses15
		}
	}
	"/wiki/rest/api/settings/lookandfeel": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-get */
			json: true
			parameters: { query?: { spaceKey?: string } }
			responses: { 200: json<schemas["LookAndFeelSettings"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-put */
			json: true
			requestBody: json<schemas["LookAndFeelSelectionRequest"]>
			responses: { 200: json<schemas["LookAndFeelSelection"]> }
		}
	}
	"/wiki/rest/api/settings/lookandfeel/custom": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-post */
			json: true
			parameters: { query?: { spaceKey?: string } }
			requestBody: json<schemas["LookAndFeel"]>
			responses: { 200: json<schemas["LookAndFeelWithLinks"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-delete */
			json: true
			parameters: { query?: { spaceKey?: string } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/settings/systemInfo": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-systeminfo-get */
			json: true
			responses: { 200: json<schemas["SystemInfoEntity"]> }
		}
	}
	"/wiki/rest/api/settings/theme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-get */
			json: true
			parameters: { query?: query3 }
			responses: { 200: json<schemas["ThemeArray"]> }
		}
	}
	"/wiki/rest/api/settings/theme/selected": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-selected-get */
			json: true
			responses: responses16
		}
	}
	"/wiki/rest/api/settings/theme/{themeKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-themekey-get */
			json: true
			parameters: { path: { themeKey: string | number } }
			responses: responses16
		}
	}
	"/wiki/rest/api/space": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-post */
			json: true
			requestBody: body4
			responses: responses17
		}
	}
	"/wiki/rest/api/space/_private": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-private-post */
			json: true
			requestBody: body4
			responses: responses17
		}
	}
	"/wiki/rest/api/space/{spaceKey}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-put */
			json: true
			parameters: parameters10
			requestBody: json<schemas["SpaceUpdate"]>
			responses: responses17
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-delete */
			json: true
			parameters: parameters10
			responses: responses3
		}
	}
	"/wiki/rest/api/space/{spaceKey}/permission": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-post */
			json: true
			parameters: parameters10
			requestBody: json<schemas["SpacePermissionRequest"]>
			responses: { 200: json<schemas["SpacePermissionV2"]> }
		}
	}
	"/wiki/rest/api/space/{spaceKey}/permission/custom-content": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-custom-content-post */
			json: true
			parameters: parameters10
			requestBody: json<schemas["SpacePermissionCustomContent"]>
			responses: { 200: {} }
		}
	}
	"/wiki/rest/api/space/{spaceKey}/permission/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-id-delete */
			json: true
			parameters: { path: { spaceKey: string | number; id: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/space/{spaceKey}/settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-get */
			json: true
			parameters: parameters10
			responses: responses18
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-put */
			json: true
			parameters: parameters10
			requestBody: json<schemas["SpaceSettingsUpdate"]>
			responses: responses18
		}
	}
	"/wiki/rest/api/space/{spaceKey}/state": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-get */
			json: true
			parameters: parameters10
			responses: responses11
		}
	}
	"/wiki/rest/api/space/{spaceKey}/state/settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-settings-get */
			json: true
			parameters: parameters10
			responses: { 200: json<schemas["ContentStateSettings"]> }
		}
	}
	"/wiki/rest/api/space/{spaceKey}/state/content": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-content-get */
			json: true
			parameters: { query: { "state-id": string | number; expand?: string | readonly string[]; limit?: string | number; start?: string | number }; path: path4 }
			responses: responses5
		}
	}
	"/wiki/rest/api/space/{spaceKey}/theme": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-get */
			json: true
			parameters: parameters10
			responses: responses16
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-put */
			json: true
			parameters: parameters10
			requestBody: json<schemas["ThemeUpdate"]>
			responses: responses16
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-delete */
			json: true
			parameters: parameters10
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/space/{spaceKey}/watch": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-space-spacekey-watch-get */
			json: true
			parameters: { query?: { start?: string; limit?: string }; path: path4 }
			responses: responses8
		}
	}
	"/wiki/rest/api/space/{spaceKey}/label": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-get */
			json: true
			parameters: { query?: { prefix?: "global" | "my" | "team"; start?: string | number; limit?: string | number }; path: path4 }
			responses: responses7
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-post */
			json: true
			parameters: parameters10
			requestBody: json<schemas["LabelCreate"][]>
			responses: responses7
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-delete */
			json: true
			parameters: { query: { name: string; prefix?: string }; path: path4 }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/template": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-put */
			json: true
			requestBody: json<schemas["ContentTemplateUpdate"]>
			responses: responses19
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-post */
			json: true
			requestBody: json<schemas["ContentTemplateCreate"]>
			responses: responses19
		}
	}
	"/wiki/rest/api/template/blueprint": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-blueprint-get */
			json: true
			parameters: parameters11
			responses: { 200: json<schemas["BlueprintTemplateArray"]> }
		}
	}
	"/wiki/rest/api/template/page": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-page-get */
			json: true
			parameters: parameters11
			responses: { 200: json<schemas["ContentTemplateArray"]> }
		}
	}
	"/wiki/rest/api/template/{contentTemplateId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-get */
			json: true
			parameters: { query?: { expand?: components["parameters"]["templateExpand"] }; path: { contentTemplateId: string | number } }
			responses: responses19
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-delete */
			json: true
			parameters: { path: { contentTemplateId: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-get */
			json: true
			parameters: parameters12
			responses: { 200: json<schemas["User"]> }
		}
	}
	"/wiki/rest/api/user/anonymous": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-anonymous-get */
			json: true
			parameters: { query?: { expand?: "operations" | readonly "operations"[] } }
			responses: { 200: json<schemas["UserAnonymous"]> }
		}
	}
	"/wiki/rest/api/user/current": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get */
			json: true
			parameters: {
				query?: { expand?: ("operations" | "personalSpace" | "isExternalCollaborator") | readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] }
			}
			responses: { 200: json<schemas["User"]> }
		}
	}
	"/wiki/rest/api/user/memberof": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-memberof-get */
			json: true
			parameters: { query: { accountId: string | number; start?: string | number; limit?: string | number } }
			responses: responses12
		}
	}
	"/wiki/rest/api/user/bulk": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-bulk-get */
			json: true
			parameters: parameters12
			responses: { 200: json<schemas["BulkUserLookupArray"]> }
		}
	}
	"/wiki/rest/api/user/watch/content/{contentId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-get */
			json: true
			parameters: parameters13
			responses: responses20
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-post */
			json: true
			parameters: parameters13
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-delete */
			json: true
			parameters: parameters13
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/user/watch/label/{labelName}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-get */
			json: true
			parameters: parameters14
			responses: responses20
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-post */
			json: true
			parameters: parameters14
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-delete */
			json: true
			parameters: parameters14
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/user/watch/space/{spaceKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-get */
			json: true
			parameters: parameters15
			responses: responses20
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-post */
			json: true
			parameters: parameters15
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-delete */
			json: true
			parameters: parameters15
			responses: { 204: {} }
		}
	}
	"/wiki/rest/api/user/email": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-get */
			json: true
			parameters: { query: { accountId: string | number } }
			responses: { 200: json<schemas["AccountIdEmailRecord"]> }
		}
	}
	"/wiki/rest/api/user/email/bulk": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-bulk-get */
			json: true
			parameters: { query: { accountId: (string | number) | readonly (string | number)[] } }
			responses: { 200: json<schemas["AccountIdEmailRecordArray"]> }
		}
	}
	"/wiki/rest/atlassian-connect/1/app/module/dynamic": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-get */
			json: true
			responses: { 200: response1; 401: response2 }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-post */
			json: true
			requestBody: response1
			responses: { 200: {}; 400: response2; 401: response2 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-delete */
			json: true
			parameters: { query: { moduleKey: string | readonly string[] } }
			responses: { 204: {}; 401: response2 }
		}
	}
	"/wiki/rest/api/analytics/content/{contentId}/views": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-views-get */
			json: true
			parameters: parameters16
			responses: responses21
		}
	}
	"/wiki/rest/api/analytics/content/{contentId}/viewers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-viewers-get */
			json: true
			parameters: parameters16
			responses: responses21
		}
	}
	"/wiki/rest/api/user/{userId}/property": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-get */
			json: true
			parameters: { query?: query3; path: { userId: string | number } }
			responses: { 200: json<schemas["UserPropertyKeyArray"]> }
		}
	}
	"/wiki/rest/api/user/{userId}/property/{key}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-get */
			json: true
			parameters: parameters17
			responses: { 200: json<schemas["UserProperty"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-put */
			json: true
			parameters: parameters17
			requestBody: json<schemas["UserPropertyUpdate"]>
			responses: { 204: {} }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-post */
			json: true
			parameters: parameters17
			requestBody: json<schemas["UserPropertyCreate"]>
			responses: { 201: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-delete */
			json: true
			parameters: parameters17
			responses: { 204: {} }
		}
	}
}
export interface components {
	schemas: {
		AccountId: { accountId: string }
		AccountIdEmailRecord: { accountId: string; email: string }
		AccountIdEmailRecordArray: schemas["AccountIdEmailRecord"][]
		AffectedObject: { name: string; objectType: string }
		AsyncId: { asyncId: string }
		AsyncIdArray: schemas["AsyncId"][]
		AttachmentUpdate: {
			version: { number: number }
			id: string
			type: "attachment"
			title?: string
			metadata?: { mediaType?: string; comment?: string }
			container?: { id: string; type: string }
		}
		AuditRecord: {
			author: {
				type: "user"
				displayName: string
				operations?: schemas["OperationCheckResult"][] | null
				username?: schemas["GenericUserName"]
				userKey?: schemas["GenericUserKey"]
				accountId?: schemas["GenericAccountId"]
				accountType?: string
				externalCollaborator?: boolean
				isExternalCollaborator?: boolean
				isGuest?: boolean
				publicName?: string
			}
			remoteAddress: string
			creationDate: number
			summary: string
			description: string
			category: string
			sysAdmin: boolean
			superAdmin?: boolean
			affectedObject: schemas["AffectedObject"]
			changedValues: schemas["ChangedValue"][]
			associatedObjects: schemas["AffectedObject"][]
		}
		AuditRecordArray: { results: schemas["AuditRecord"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		AuditRecordCreate: {
			author?: {
				type: "user"
				displayName?: string
				operations?: schemas["OperationCheckResultRequest"][]
				username?: schemas["GenericUserName"]
				userKey?: schemas["GenericUserKey"]
			}
			remoteAddress: string
			creationDate?: number
			summary?: string
			description?: string
			category?: string
			sysAdmin?: boolean
			affectedObject?: schemas["AffectedObject"]
			changedValues?: schemas["ChangedValue"][]
			associatedObjects?: schemas["AffectedObject"][]
		}
		AvailableContentStates: { spaceContentStates: schemas["ContentState"][]; customContentStates: schemas["ContentState"][] }
		BlueprintTemplate: {
			templateId: string
			originalTemplate: { pluginKey: string; moduleKey: string }
			referencingBlueprint: string
			name: string
			description: string
			space?: { [key: string]: unknown }
			labels: schemas["Label"][]
			templateType: string
			editorVersion?: string
			body?: schemas["ContentTemplateBody"]
			_expandable?: { body?: string }
			_links: schemas["GenericLinks"]
		}
		BlueprintTemplateArray: { results: schemas["BlueprintTemplate"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		ButtonLookAndFeel: { backgroundColor: string; color: string } | null
		Breadcrumb: { label: string; url: string; separator: string }
		ChangedValue: { name: string; oldValue: string; hiddenOldValue?: string; newValue: string; hiddenNewValue?: string }
		ConnectModule: { [key: string]: unknown }
		ConnectModules: { modules: schemas["ConnectModule"][] }
		Container: { [key: string]: unknown } | null
		ContainerLookAndFeel: {
			background: string
			backgroundAttachment?: string | null
			backgroundBlendMode?: string | null
			backgroundClip?: string | null
			backgroundColor: string | null
			backgroundImage: string | null
			backgroundOrigin?: string | null
			backgroundPosition?: string | null
			backgroundRepeat?: string | null
			backgroundSize: string | null
			padding: string
			borderRadius: string
		} | null
		ContainerSummary: { title: string; displayUrl: string }
		AttachmentPropertiesUpdateBody: {
			id: string | number
			type: string
			status?: string
			title?: string
			container?: schemas["Container"]
			metadata?: { mediaType?: string }
			extensions?: { [key: string]: unknown }
			version: schemas["VersionRequest"] | null
		}
		Content: {
			id?: string
			type: string
			status: string
			title?: string
			space?: schemas["Space"] | null
			history?: schemas["ContentHistory"]
			version?: schemas["Version"] | null
			ancestors?: schemas["Content"][] | null
			operations?: schemas["OperationCheckResult"][]
			children?: schemas["ContentChildren"]
			childTypes?: schemas["ContentChildType"]
			descendants?: schemas["ContentChildren"]
			container?: schemas["Container"]
			body?: {
				view?: schemas["ContentBody"]
				export_view?: schemas["ContentBody"]
				styled_view?: schemas["ContentBody"]
				storage?: schemas["ContentBody"]
				wiki?: schemas["ContentBody"]
				editor?: schemas["ContentBody"]
				editor2?: schemas["ContentBody"]
				anonymous_export_view?: schemas["ContentBody"]
				atlas_doc_format?: schemas["ContentBody"]
				dynamic?: schemas["ContentBody"]
				raw?: schemas["ContentBody"]
				_expandable?: {
					editor?: string
					view?: string
					export_view?: string
					styled_view?: string
					storage?: string
					editor2?: string
					anonymous_export_view?: string
					atlas_doc_format?: string
					wiki?: string
					dynamic?: string
					raw?: string
				}
			}
			restrictions?: {
				read?: schemas["ContentRestriction"]
				update?: schemas["ContentRestriction"]
				_expandable?: { read?: string; update?: string }
				_links?: schemas["GenericLinks"]
			}
			metadata?: schemas["ContentMetadata"]
			macroRenderedOutput?: { [key: string]: { [key: string]: unknown } }
			extensions?: { [key: string]: unknown }
			_expandable?: {
				childTypes?: string
				container?: string
				metadata?: string
				operations?: string
				children?: string
				restrictions?: string
				history?: string
				ancestors?: string
				body?: string
				version?: string
				descendants?: string
				space?: string
				extensions?: string
				schedulePublishDate?: string
				schedulePublishInfo?: string
				macroRenderedOutput?: string
			}
			_links?: schemas["GenericLinks"]
		} & { [key: string]: unknown }
		ContentArray: { results: schemas["Content"][]; start?: number; limit?: number; size: number; _links: schemas["GenericLinks"] }
		ContentBlogpost: schemas["Content"] & { metadata: schemas["ContentMetadata"]; _links: schemas["GenericLinks"] }
		ContentBlueprintDraft: {
			version: { number: number }
			title: string
			type: "page"
			status?: "current"
			space?: { key: string }
			ancestors?: { id: string | number }[] | null
		}
		AsyncContentBody: {
			value?: string
			representation?: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | (string & {})
			renderTaskId?: string
			error?: string
			status?: "WORKING" | "QUEUED" | "FAILED" | "COMPLETED" | "RERUNNING" | (string & {})
			embeddedContent?: schemas["EmbeddedContent"][]
			webresource?: schemas["WebResourceDependencies"]
			mediaToken?: { collectionIds?: string[]; contentId?: string; expiryDateTime?: string; fileIds?: string[]; token?: string }
			_expandable?: { content?: string; embeddedContent?: string; webresource?: string; mediaToken?: string }
			_links?: schemas["GenericLinks"]
		}
		AsyncContentBodyArray: schemas["AsyncContentBody"][]
		ContentBody: {
			value: string
			representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw" | (string & {})
			embeddedContent?: schemas["EmbeddedContent"][]
			webresource?: schemas["WebResourceDependencies"]
			mediaToken?: { collectionIds?: string[]; contentId?: string; expiryDateTime?: string; fileIds?: string[]; token?: string }
			_expandable?: { content?: string; embeddedContent?: string; webresource?: string; mediaToken?: string }
			_links?: schemas["GenericLinks"]
		}
		ContentBodyCreate: {
			value: string
			representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "plain" | "raw"
		}
		ContentChildren: {
			attachment?: schemas["ContentArray"]
			comment?: schemas["ContentArray"]
			page?: schemas["ContentArray"]
			whiteboard?: schemas["ContentArray"]
			database?: schemas["ContentArray"]
			embed?: schemas["ContentArray"]
			folder?: schemas["ContentArray"]
			_expandable?: {
				attachment?: string
				comment?: string
				page?: string
				whiteboard?: string
				database?: string
				embed?: string
				folder?: string
			} & { [key: string]: unknown }
			_links?: schemas["GenericLinks"]
		} & { [key: string]: unknown }
		ContentBodyCreateStorage: {
			value: string
			representation: "storage" | "view" | "export_view" | "styled_view" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format"
		} & { [key: string]: unknown }
		ContentChildType: {
			attachment?: { value: boolean; _links: schemas["GenericLinks"] }
			comment?: { value: boolean; _links: schemas["GenericLinks"] }
			page?: { value: boolean; _links: schemas["GenericLinks"] }
			_expandable?: { all?: string; attachment?: string; comment?: string; page?: string; whiteboard?: string; database?: string; embed?: string; folder?: string }
		} & { [key: string]: unknown }
		ContentCreate: ({
			id?: string | null
			title?: string | null
			type: string
			space?: {
				id?: number | null
				name?: string | null
				icon?: schemas["Icon"]
				identifiers?: schemas["GlobalSpaceIdentifier"]
				description?: { plain?: schemas["SpaceDescription"]; view?: schemas["SpaceDescription"]; _expandable?: { view?: string; plain?: string } } | null
				homepage?: schemas["Content"] | null
				type?: string | null
				metadata?: { labels?: schemas["LabelArray"]; _expandable?: { [key: string]: unknown } } | null
				operations?: schemas["OperationCheckResult"][] | null
				permissions?: schemas["SpacePermission"][] | null
				status?: string | null
				settings?: schemas["SpaceSettings"] | null
				theme?: schemas["Theme"]
				lookAndFeel?: schemas["LookAndFeel"]
				history?: { createdDate: string; createdBy?: schemas["User"] | null }
				key: string
				links?: { [key: string]: unknown } | null
			} | null
			status?: "current" | "deleted" | "historical" | "draft"
			container?: ({
				id: number | string
				type: string
			} & { [key: string]: unknown }) | null
			ancestors?: ({ id: string } & { [key: string]: unknown })[] | null
			body?: {
				view?: schemas["ContentBodyCreate"]
				export_view?: schemas["ContentBodyCreate"]
				styled_view?: schemas["ContentBodyCreate"]
				storage?: schemas["ContentBodyCreate"]
				editor?: schemas["ContentBodyCreate"]
				editor2?: schemas["ContentBodyCreate"]
				wiki?: schemas["ContentBodyCreate"]
				anonymous_export_view?: schemas["ContentBodyCreate"]
				plain?: schemas["ContentBodyCreate"]
				atlas_doc_format?: schemas["ContentBodyCreate"]
				raw?: schemas["ContentBodyCreate"]
			}
		} & { [key: string]: unknown }) | null
		ContentHistory: {
			latest: boolean
			createdBy?: schemas["User"] | null
			ownedBy?: schemas["User"] | null
			lastOwnedBy?: schemas["User"] | null
			createdDate?: string
			lastUpdated?: schemas["Version"] | null
			previousVersion?: schemas["Version"] | null
			contributors?: { publishers?: schemas["UsersUserKeys"] }
			nextVersion?: schemas["Version"] | null
			_expandable?: { lastUpdated?: string; previousVersion?: string; contributors?: string; nextVersion?: string; ownedBy?: string; lastOwnedBy?: string }
			_links?: schemas["GenericLinks"]
		} | null
		ContentId: string
		ContentLookAndFeel: {
			screen?: schemas["ScreenLookAndFeel"]
			container?: schemas["ContainerLookAndFeel"]
			header?: schemas["ContainerLookAndFeel"]
			body?: schemas["ContainerLookAndFeel"]
		}
		ContentMetadata: {
			currentuser?: {
				favourited?: { isFavourite?: boolean; favouritedDate?: string }
				lastmodified?: { version?: schemas["Version"] | null; friendlyLastModified?: string }
				lastcontributed?: { status?: string; when?: string }
				viewed?: { lastSeen?: string; friendlyLastSeen?: string }
				scheduled?: { [key: string]: unknown }
				_expandable?: { favourited?: string; lastmodified?: string; lastcontributed?: string; viewed?: string; scheduled?: string }
			}
			properties?: schemas["GenericLinks"]
			frontend?: { [key: string]: unknown }
			labels?: schemas["LabelArray"] | schemas["Label"][]
		} & { [key: string]: unknown }
		ContentProperty: {
			id: string
			key: string
			value: string[] | boolean | { [key: string]: unknown } | string
			version?: {
				when: string
				message: string
				number: number
				minorEdit: boolean
				contentTypeModified?: boolean
			} & { [key: string]: unknown }
			_links: schemas["GenericLinks"]
			_expandable?: { content?: string; additionalProperties?: string }
		} & { [key: string]: unknown }
		ContentPropertyArray: { results: schemas["ContentProperty"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		ContentPropertyCreate: {
			key: string
			value: string[] | boolean | { [key: string]: unknown } | string
		} & { [key: string]: unknown }
		ContentPropertyCreateNoKey: { value: string[] | boolean | { [key: string]: unknown } | string } & { [key: string]: unknown }
		ContentPropertyUpdate: {
			value: string[] | boolean | { [key: string]: unknown } | string
			version: ({
				number: number | string
				minorEdit?: boolean
			} & { [key: string]: unknown }) | null
		} & { [key: string]: unknown }
		ContentRestriction: {
			operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use" | (string & {})
			restrictions?: { user?: schemas["UserArray"]; group?: schemas["GroupArray"]; _expandable?: { user?: string; group?: string } }
			content?: schemas["Content"] | null
			_expandable: { restrictions?: string; content?: string }
			_links: schemas["GenericLinks"]
		}
		ContentRestrictionArray: {
			results: schemas["ContentRestriction"][]
			start: number
			limit: number
			size: number
			restrictionsHash: string
			_links: schemas["GenericLinks"]
		}
		ContentRestrictionUpdate: {
			operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use"
			restrictions: { group?: { type: "group"; id?: string | number }[]; user?: schemas["UserRequest"][] | schemas["UserArrayRequest"] }
			content?: schemas["ContentRequest"] | null
		}
		ContentRestrictionAddOrUpdateArray: {
			results: schemas["ContentRestrictionUpdate"][]
			start?: number
			limit?: number
			size?: number
			restrictionsHash?: string
			_links?: schemas["GenericLinksRequest"]
		} | schemas["ContentRestrictionUpdate"][]
		AddContentRestriction: {
			operation: "read" | "update"
			restrictions: {
				user?: {
					type: "known" | "unknown" | "anonymous" | "user"
					username?: schemas["GenericUserName"]
					userKey?: schemas["GenericUserKey"]
					accountId: schemas["GenericAccountId"]
				}[]
				group?: { type: "group"; name: string }[]
			}
		}
		AddContentRestrictionUpdateArray: schemas["AddContentRestriction"][]
		ContentPageResponse: { results: schemas["Content"][]; start: number; limit: number; size: number }
		ContentState: { id: number; name: string; color: string }
		ContentStateRestInput: { name?: string; color?: string; id?: string | number }
		ContentStateResponse: { contentState?: schemas["ContentState"]; lastUpdated?: string }
		ContentStateSettings: {
			contentStatesAllowed: boolean
			customContentStatesAllowed: boolean
			spaceContentStatesAllowed: boolean
			spaceContentStates?: schemas["ContentState"][]
		}
		ContentTemplate: {
			templateId: string
			originalTemplate?: { pluginKey?: string; moduleKey?: string }
			referencingBlueprint?: string
			name: string
			description: string
			space?: { [key: string]: unknown }
			labels: schemas["Label"][]
			templateType: string
			editorVersion?: string
			body?: schemas["ContentTemplateBody"]
			_expandable?: { body?: string }
			_links: schemas["GenericLinks"]
		}
		ContentTemplateArray: { results: schemas["ContentTemplate"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		ContentTemplateCreate: {
			name: string
			templateType: string
			body: schemas["ContentTemplateBodyCreate"]
			description?: string
			labels?: schemas["LabelRequest"][]
			space?: { key: string } | null
		}
		ContentTemplateBody: {
			view?: schemas["ContentBody"]
			export_view?: schemas["ContentBody"]
			styled_view?: schemas["ContentBody"]
			storage?: schemas["ContentBody"]
			editor?: schemas["ContentBody"]
			editor2?: schemas["ContentBody"]
			wiki?: schemas["ContentBody"]
			atlas_doc_format?: schemas["ContentBody"]
			anonymous_export_view?: schemas["ContentBody"]
		}
		ContentTemplateBodyCreate: {
			view?: schemas["ContentBodyCreate"]
			export_view?: schemas["ContentBodyCreate"]
			styled_view?: schemas["ContentBodyCreate"]
			storage?: schemas["ContentBodyCreate"]
			editor?: schemas["ContentBodyCreate"]
			editor2?: schemas["ContentBodyCreate"]
			wiki?: schemas["ContentBodyCreate"]
			atlas_doc_format?: schemas["ContentBodyCreate"]
			anonymous_export_view?: schemas["ContentBodyCreate"]
		}
		ContentTemplateUpdate: {
			templateId: string | number
			name: string
			templateType: "page"
			body: schemas["ContentTemplateBodyCreate"]
			description?: string
			labels?: schemas["LabelRequest"][]
			space?: { key: string } | null
		}
		ContentUpdate: {
			version: ({
				number: number
				message?: string | null
			} & { [key: string]: unknown }) | null
			title?: string | null
			type: string | null
			status?: "current" | "trashed" | "deleted" | "historical" | "draft"
			ancestors?: ({ id: number | string } & { [key: string]: unknown })[] | null
			body?: {
				view?: schemas["ContentBodyCreate"]
				export_view?: schemas["ContentBodyCreate"]
				styled_view?: schemas["ContentBodyCreate"]
				storage?: schemas["ContentBodyCreateStorage"]
				editor?: schemas["ContentBodyCreate"]
				editor2?: schemas["ContentBodyCreate"]
				wiki?: schemas["ContentBodyCreate"]
				atlas_doc_format?: schemas["ContentBodyCreate"]
				anonymous_export_view?: schemas["ContentBodyCreate"]
			}
		} & { [key: string]: unknown }
		ContentBodyConversionInput: {
			to: string
			allowCache?: boolean
			spaceKeyContext?: string
			contentIdContext?: string
			embeddedContentRender?: "current" | "version-at-save"
			expand?: string[]
			body: schemas["ContentBodyCreate"]
		}
		BulkContentBodyConversionInput: { conversionInputs?: schemas["ContentBodyConversionInput"][] }
		CopyPageHierarchyRequest: {
			copyAttachments?: boolean
			copyPermissions?: boolean
			copyProperties?: boolean
			copyLabels?: boolean
			copyCustomContents?: boolean
			copyDescendants?: boolean
			destinationPageId: schemas["ContentId"]
			titleOptions?: schemas["CopyPageHierarchyTitleOptions"]
		}
		CopyPageHierarchyTitleOptions: { prefix?: string; replace?: string; search?: string }
		CopyPageRequest: {
			copyAttachments?: boolean
			copyPermissions?: boolean
			copyProperties?: boolean
			copyLabels?: boolean
			copyCustomContents?: boolean
			destination: schemas["CopyPageRequestDestination"]
			pageTitle?: string
			body?: { storage?: schemas["ContentBodyCreate"]; editor2?: schemas["ContentBodyCreate"] }
		}
		CopyPageRequestDestination: { type: "space" | "existing_page" | "parent_page" | "parent_content"; value: string }
		CQLPersonalDataConvertedQueries: { queryStrings: string[] }
		CQLPersonalDataMigrationRequest: { queryStrings: string[] }
		DynamicModulesErrorMessage: { message: string }
		Embeddable: { [key: string]: unknown }
		EmbeddedContent: {
			entityId?: number
			entityType?: string
			entity?: schemas["Embeddable"]
		} & { [key: string]: unknown }
		GenericAccountId: string | null
		GenericLinks: {
			base?: string
			context?: string
			self?: string
			next?: string
			prev?: string
			webui?: string
			tinyui?: string
			download?: string
		} & { [key: string]: { [key: string]: unknown } | string }
		GenericUserName: string | null
		GenericUserKey: string | null
		GlobalSpaceIdentifier: { spaceIdentifier: string } | null
		Group: {
			type: "group"
			name: string
			id: string
			usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION" | (string & {})
			managedBy?: "ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN" | (string & {})
			_links?: schemas["GenericLinks"]
		}
		GroupCreate: { type: "group"; id?: string | number }
		GroupArray: { results: schemas["Group"][]; start: number; limit: number; size: number }
		GroupArrayWithLinks: { results: schemas["Group"][]; start: number; limit: number; size: number; totalSize?: number; _links: schemas["GenericLinks"] }
		GroupName: { name: string }
		HeaderLookAndFeel: {
			backgroundColor: string
			button: schemas["ButtonLookAndFeel"]
			primaryNavigation: schemas["NavigationLookAndFeel"]
			secondaryNavigation: schemas["NavigationLookAndFeel"]
			search: schemas["SearchFieldLookAndFeel"]
		}
		HorizontalHeaderLookAndFeel: {
			backgroundColor: string
			button?: schemas["ButtonLookAndFeel"]
			primaryNavigation: schemas["TopNavigationLookAndFeel"]
			secondaryNavigation?: schemas["NavigationLookAndFeel"]
			search?: schemas["SearchFieldLookAndFeel"]
		}
		Icon: { path: string; width: number; height: number; isDefault: boolean } | null
		Label: { prefix: string; name: string; id: string; label: string }
		LabelArray: { results: schemas["Label"][]; start?: number; limit?: number; size: number; _links?: schemas["GenericLinks"] }
		LabeledContent: { contentType: schemas["LabeledContentType"]; contentId: number; title: string }
		LabeledContentType: "page" | "blogpost" | "attachment" | "page_template" | (string & {})
		LabeledContentPageResponse: { results: schemas["LabeledContent"][]; start?: number; limit?: number; size: number }
		LabelDetails: { label: schemas["Label"]; associatedContents?: schemas["LabeledContentPageResponse"] }
		LabelCreate: { prefix: string; name: string }
		LabelCreateArray: schemas["LabelCreate"][]
		LongTask: { ari?: string; id: string; links: { status?: string } & { [key: string]: unknown } }
		LookAndFeel: {
			headings: { color: string }
			links: { color: string }
			menus: schemas["MenusLookAndFeel"]
			header: schemas["HeaderLookAndFeel"]
			horizontalHeader?: schemas["HorizontalHeaderLookAndFeel"]
			content: schemas["ContentLookAndFeel"]
			bordersAndDividers: { color: string }
			spaceReference?: { [key: string]: unknown } | null
		}
		LookAndFeelWithLinks: schemas["LookAndFeel"] & { _links?: schemas["GenericLinks"] }
		LookAndFeelSelection: { spaceKey: string; lookAndFeelType: "global" | "custom" | "theme" | (string & {}) }
		LookAndFeelSettings: {
			selected: "global" | "custom" | (string & {})
			global: schemas["LookAndFeel"]
			theme?: schemas["LookAndFeel"]
			custom: schemas["LookAndFeel"]
		}
		LongTaskStatus: {
			ari?: string
			id: string
			name: { key: string; args: { [key: string]: unknown }[] }
			elapsedTime: number
			percentageComplete: number
			successful: boolean
			finished: boolean
			messages: schemas["Message"][]
			status?: string
			errors?: schemas["Message"][]
			additionalDetails?: { destinationId?: string; destinationUrl?: string; totalPageNeedToCopy?: number; additionalProperties?: string }
		}
		LongTaskStatusArray: { results: schemas["LongTaskStatus"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		LongTaskStatusWithLinks: {
			ari?: string
			id: string
			name: { key: string; args: { [key: string]: unknown }[] }
			elapsedTime: number
			percentageComplete: number
			successful: boolean
			finished: boolean
			messages: schemas["Message"][]
			_links: schemas["GenericLinks"]
			status?: string
			errors?: schemas["Message"][]
			additionalDetails?: { destinationId?: string | null; destinationUrl?: string; totalPageNeedToCopy?: number; additionalProperties?: string }
		}
		MacroInstance: { name?: string; body?: string; parameters?: { [key: string]: unknown }; _links?: schemas["GenericLinks"] }
		MenusLookAndFeel: { hoverOrFocus: { backgroundColor: string }; color: string }
		Message: {
			translation?: string
			args: (string | { [key: string]: unknown })[]
		} & { [key: string]: unknown }
		BulkUserLookup: {
			type: "known" | "unknown" | "anonymous" | "user" | (string & {})
			username?: schemas["GenericUserName"]
			userKey?: schemas["GenericUserKey"]
			accountId: schemas["GenericAccountId"]
			accountType: string
			email: string
			publicName: string
			profilePicture: schemas["Icon"]
			displayName: string
			timeZone?: string | null
			isExternalCollaborator?: boolean
			isGuest?: boolean
			operations?: schemas["OperationCheckResult"][]
			details?: schemas["UserDetails"]
			personalSpace?: schemas["Space"] | null
			_expandable: { operations?: string; details?: string; personalSpace?: string }
			_links: schemas["GenericLinks"]
		}
		BulkUserLookupArray: { results: schemas["BulkUserLookup"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		NavigationLookAndFeel: { color: string; highlightColor?: string | null; hoverOrFocus: { backgroundColor: string; color: string } } | null
		TopNavigationLookAndFeel: { color?: string | null; highlightColor: string; hoverOrFocus?: { backgroundColor?: string; color?: string } }
		OperationCheckResult: {
			operation: "administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use" | (string & {})
			targetType: string
		}
		PropertyValue: string[] | boolean | { [key: string]: unknown } | string
		Relation: {
			name: string
			relationData?: schemas["RelationData"]
			source?: schemas["Content"] | schemas["User"] | schemas["Space"]
			target?: schemas["Content"] | schemas["User"] | schemas["Space"]
			_expandable?: { relationData?: string; source?: string; target?: string }
			_links: schemas["GenericLinks"]
		}
		RelationArray: { results: schemas["Relation"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		RelationData: { createdBy?: schemas["User"] | null; createdDate?: string; friendlyCreatedDate?: string }
		RetentionPeriod: {
			number: number
			units: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | "MILLENNIA" | "ERAS" | "FOREVER" | (string & {})
		}
		ScreenLookAndFeel: {
			background: string
			backgroundAttachment?: string | null
			backgroundBlendMode?: string | null
			backgroundClip?: string | null
			backgroundColor?: string | null
			backgroundImage?: string | null
			backgroundOrigin?: string | null
			backgroundPosition?: string | null
			backgroundRepeat?: string | null
			backgroundSize?: string | null
			layer?: { width?: string; height?: string } | null
			gutterTop?: string | null
			gutterRight?: string | null
			gutterBottom?: string | null
			gutterLeft?: string | null
		}
		SearchFieldLookAndFeel: { backgroundColor: string; color: string } | null
		SearchPageResponseSearchResult: {
			results: schemas["SearchResult"][]
			start: number
			limit: number
			size: number
			totalSize: number
			cqlQuery: string
			searchDuration: number
			archivedResultCount?: number
			_links: schemas["GenericLinks"]
		}
		SearchResult: {
			content?: schemas["Content"] | null
			user?: schemas["User"] | null
			space?: schemas["Space"] | null
			title: string
			excerpt: string
			url: string
			resultParentContainer?: schemas["ContainerSummary"]
			resultGlobalContainer?: schemas["ContainerSummary"]
			breadcrumbs: schemas["Breadcrumb"][]
			entityType: string
			iconCssClass: string
			lastModified: string
			friendlyLastModified?: string
			score?: number
		}
		Space: {
			id?: number
			key: string
			alias?: string
			name: string
			icon?: schemas["Icon"]
			description?: { plain?: schemas["SpaceDescription"]; view?: schemas["SpaceDescription"]; _expandable?: { view?: string; plain?: string } }
			homepage?: schemas["Content"] | null
			type: string
			metadata?: { labels?: schemas["LabelArray"]; _expandable?: { [key: string]: unknown } }
			operations?: schemas["OperationCheckResult"][]
			permissions?: schemas["SpacePermission"][]
			status: string
			settings?: schemas["SpaceSettings"] | null
			theme?: schemas["Theme"]
			lookAndFeel?: schemas["LookAndFeel"]
			history?: { createdDate: string; createdBy?: schemas["User"] | null }
			_expandable: {
				settings?: string
				metadata?: string
				operations?: string
				lookAndFeel?: string
				permissions?: string
				icon?: string
				description?: string
				theme?: string
				history?: string
				homepage?: string
				identifiers?: string
			}
			_links: schemas["GenericLinks"]
		}
		SpaceArray: { results: schemas["Space"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		SpaceCreate: {
			name: string
			key?: string
			alias?: string
			description?: schemas["SpaceDescriptionCreate"]
			permissions?: schemas["SpacePermissionCreate"][] | null
		}
		SpaceUpdate: {
			name?: string | null
			description?: schemas["SpaceDescriptionCreate"]
			homepage?: { [key: string]: unknown } | null
			type?: string
			status?: string | null
		}
		SpaceDescription: {
			value: string
			representation: "plain" | "view" | (string & {})
			embeddedContent: { [key: string]: unknown }[]
		} & { [key: string]: unknown }
		SpaceDescriptionCreate: { plain: { value?: string; representation?: string } } | null
		SpacePermission: {
			id?: number
			subjects?: {
				user?: { results: schemas["User"][]; size: number; start?: number; limit?: number }
				group?: { results: schemas["Group"][]; size: number; start?: number; limit?: number }
				_expandable?: { user?: string; group?: string }
			}
			operation: schemas["OperationCheckResult"]
			anonymousAccess: boolean
			unlicensedAccess: boolean
		}
		SpacePermissionCreate: {
			subjects?: { user?: { results: schemas["UserRequest"][]; size: number }; group?: { results: schemas["GroupCreate"][]; size: number } }
			operation: schemas["OperationCheckResultRequest"]
			anonymousAccess: boolean
			unlicensedAccess: boolean
		}
		SpaceProperty: {
			id: string
			key: string
			value: string[] | boolean | { [key: string]: unknown } | string
			version?: schemas["Version"] | null
			space?: schemas["Space"] | null
			_links?: schemas["GenericLinks"]
			_expandable: { version?: string; space?: string }
		}
		SpacePropertyArray: { results: schemas["SpaceProperty"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		SpacePropertyCreate: { key: string; value: schemas["PropertyValue"]; space?: { key?: string } & { [key: string]: unknown } }
		SpacePropertyCreateNoKey: { value: schemas["PropertyValue"] }
		SpacePropertyUpdate: {
			key?: string
			value: string[] | boolean | { [key: string]: unknown } | string
			version: schemas["Version"] | null
			space?: { key?: string } & { [key: string]: unknown }
		}
		SpaceSettings: {
			routeOverrideEnabled: boolean
			editor?: { page: string; blogpost: string; default: string }
			contentMode?: "standard" | "compact" | (string & {}) | null
			spaceKey?: string
			_links: schemas["GenericLinks"]
		}
		SpaceSettingsUpdate: { routeOverrideEnabled?: boolean; contentMode?: "standard" | "compact" | null }
		SpaceWatch: { type: string; watcher: schemas["WatchUser"]; spaceKey?: string; labelName?: string; prefix?: string }
		SpaceWatchArray: { results: schemas["SpaceWatch"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		SuperBatchWebResources: {
			uris?: { all?: string[] | string; css?: string[] | string; js?: string[] | string }
			tags?: { all?: string; css?: string; data?: string; js?: string }
			metatags?: string
			_expandable?: { [key: string]: unknown }
		}
		SystemInfoEntity: {
			cloudId: string
			commitHash: string
			baseUrl?: string
			fallbackBaseUrl?: string
			edition?: string
			siteTitle?: string
			defaultLocale?: string
			defaultTimeZone?: string
			microsPerimeter?: string
		}
		TaskStatusUpdate: { status: "complete" | "incomplete" }
		Task: {
			globalId: number
			id: number
			contentId: number
			status: string
			title?: string
			description?: string
			body?: string
			creator: string
			assignee?: string
			completeUser?: string
			createDate: number
			dueDate?: number
			updateDate?: number
			completeDate?: number
			_links?: schemas["GenericLinks"]
		}
		TaskPageResponse: { results: schemas["Task"][]; start: number; limit: number; size: number }
		Theme: { themeKey: string; name?: string; description?: string; icon?: schemas["Icon"]; _links?: schemas["GenericLinks"] }
		ThemeNoLinks: { themeKey: string; name?: string; description?: string; icon?: schemas["Icon"] }
		ThemeArray: { results: schemas["ThemeNoLinks"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		ThemeUpdate: { themeKey: string }
		User: {
			type: "known" | "unknown" | "anonymous" | "user" | (string & {})
			username?: schemas["GenericUserName"]
			userKey?: schemas["GenericUserKey"]
			accountId?: schemas["GenericAccountId"]
			accountType?: "atlassian" | "app" | "" | (string & {})
			email?: string | null
			publicName?: string
			profilePicture?: schemas["Icon"]
			displayName?: string | null
			timeZone?: string | null
			externalCollaborator?: boolean
			isExternalCollaborator?: boolean
			isGuest?: boolean
			operations?: schemas["OperationCheckResult"][] | null
			details?: schemas["UserDetails"]
			personalSpace?: schemas["Space"] | null
			_expandable?: { operations?: string; details?: string; personalSpace?: string }
			_links?: schemas["GenericLinks"]
		} & { [key: string]: unknown }
		UserAnonymous: {
			type: string
			profilePicture: schemas["Icon"]
			displayName: string
			operations?: schemas["OperationCheckResult"][]
			_expandable?: { operations?: string }
			_links: schemas["GenericLinks"]
		}
		UserArray: { results: schemas["User"][]; start?: number; limit?: number; size?: number; totalSize?: number; _links?: schemas["GenericLinks"] }
		UserDetails: {
			business?: { position?: string; department?: string; location?: string }
			personal?: { phone?: string; im?: string; website?: string; email?: string }
		}
		UserProperty: { key: string; value: { [key: string]: unknown }; id: string; lastModifiedDate: string; createdDate: string; _links?: schemas["GenericLinks"] }
		UserPropertyKeyArray: { results: { key?: string }[]; start?: number; limit?: number; size?: number; _links: schemas["GenericLinks"] }
		UserPropertyCreate: { value: { [key: string]: unknown } }
		UserPropertyUpdate: { value: { [key: string]: unknown } }
		UsersUserKeys: ({
			users?: schemas["User"][]
			userKeys?: string[]
			_links?: schemas["GenericLinks"]
		} & { [key: string]: unknown }) | null
		UserWatch: { watching: boolean }
		Version: {
			by?: schemas["User"] | null
			when: string | null
			friendlyWhen?: string | null
			message?: string | null
			number: number
			minorEdit: boolean
			content?: schemas["Content"] | null
			collaborators?: schemas["UsersUserKeys"]
			_expandable?: { content?: string; collaborators?: string }
			_links?: schemas["GenericLinks"]
			contentTypeModified?: boolean
			confRev?: string | null
			syncRev?: string | null
			syncRevSource?: string | null
		} & { [key: string]: unknown }
		VersionArray: { results: schemas["Version"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		VersionRestore: { operationKey: "restore"; params: { versionNumber: number; message: string; restoreTitle?: boolean } }
		Watch: { type: string; watcher: schemas["WatchUser"]; contentId: number }
		WatchArray: { results: schemas["Watch"][]; start: number; limit: number; size: number; _links: schemas["GenericLinks"] }
		WatchUser: {
			type: string
			username?: schemas["GenericUserName"]
			userKey?: schemas["GenericUserKey"]
			accountId: schemas["GenericAccountId"]
			profilePicture: schemas["Icon"]
			displayName: string
			timeZone?: string | null
			operations: schemas["OperationCheckResult"][] | null
			externalCollaborator: boolean
			isGuest: boolean | null
			isExternalCollaborator: boolean
			details?: schemas["UserDetails"]
			accountType: string
			email: string
			publicName: string
			personalSpace: { [key: string]: unknown } | null
		}
		WebResourceDependencies: {
			_expandable?: { uris?: string | { [key: string]: unknown } } & { [key: string]: unknown }
			keys?: string[]
			contexts?: string[]
			uris?: {
				all?: string[] | string
				css?: string[] | string
				js?: string[] | string
				_expandable?: {
					css?: string[] | string
					js?: string[] | string
				} & { [key: string]: unknown }
			}
			tags?: { all?: string; css?: string; data?: string; js?: string; _expandable?: { [key: string]: unknown } }
			superbatch?: schemas["SuperBatchWebResources"]
		}
		PermissionSubject: { type: "user" | "group" | (string & {}); identifier: string }
		PermissionSubjectWithGroupId: { type: "user" | "group"; identifier: string }
		SpacePermissionV2: {
			id: number
			subject: schemas["PermissionSubject"]
			operation: {
				key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use" | (string & {})
				target: "page" | "blogpost" | "comment" | "attachment" | "space" | (string & {})
			}
			_links?: schemas["GenericLinks"]
		}
		SpacePermissionRequest: {
			subject: schemas["PermissionSubjectRequest"]
			operation: {
				key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use"
				target: "page" | "blogpost" | "comment" | "attachment" | "space"
			}
			_links?: schemas["GenericLinksRequest"]
		}
		SpacePermissionCustomContent: {
			subject: schemas["PermissionSubjectRequest"]
			operations: { key: "read" | "create" | "delete"; target: string; access: boolean }[]
		}
		ContentPermissionRequest: { subject: schemas["PermissionSubjectWithGroupId"]; operation: "read" | "update" | "delete" }
		PermissionCheckResponse: { hasPermission: boolean; errors?: schemas["Message"][]; _links?: schemas["GenericLinks"] }
		LabelRequest: { prefix: string; name: string; id: string | number; label: string }
		PermissionSubjectRequest: { type: "user" | "group"; identifier: string }
		GenericLinksRequest: { base?: string; context?: string; self?: string; next?: string; prev?: string; webui?: string; tinyui?: string; download?: string }
		OperationCheckResultRequest: {
			operation: "administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use"
			targetType: string
		}
		UserRequest: {
			type: "known" | "unknown" | "anonymous" | "user"
			username?: schemas["GenericUserName"]
			userKey?: schemas["GenericUserKey"]
			accountId?: schemas["GenericAccountId"]
			accountType?: "atlassian" | "app" | ""
			email?: string | null
			publicName?: string
			profilePicture?: schemas["Icon"]
			displayName?: string | null
			timeZone?: string | null
			externalCollaborator?: boolean
			isExternalCollaborator?: boolean
			isGuest?: boolean
			operations?: schemas["OperationCheckResultRequest"][] | null
			details?: schemas["UserDetails"]
			personalSpace?: schemas["SpaceRequest"] | null
			_expandable?: { operations?: string; details?: string; personalSpace?: string }
			_links?: schemas["GenericLinksRequest"]
		}
		SpaceRequest: {
			id?: string | number
			key: string
			alias?: string
			name: string
			icon?: schemas["Icon"]
			description?: { plain?: schemas["SpaceDescriptionRequest"]; view?: schemas["SpaceDescriptionRequest"]; _expandable?: { view?: string; plain?: string } }
			homepage?: schemas["ContentRequest"] | null
			type: string
			metadata?: { labels?: schemas["LabelArrayRequest"]; _expandable?: { [key: string]: unknown } }
			operations?: schemas["OperationCheckResultRequest"][]
			permissions?: schemas["SpacePermissionRequestBody"][]
			status: string
			settings?: schemas["SpaceSettingsRequest"] | null
			theme?: schemas["ThemeRequest"]
			lookAndFeel?: schemas["LookAndFeel"]
			history?: { createdDate: string; createdBy?: schemas["UserRequest"] | null }
			_expandable: {
				settings?: string
				metadata?: string
				operations?: string
				lookAndFeel?: string
				permissions?: string
				icon?: string
				description?: string
				theme?: string
				history?: string
				homepage?: string
				identifiers?: string
			}
			_links: schemas["GenericLinksRequest"]
		}
		ThemeRequest: { themeKey: string; name?: string; description?: string; icon?: schemas["Icon"]; _links?: schemas["GenericLinksRequest"] }
		SpaceSettingsRequest: {
			routeOverrideEnabled: boolean
			editor?: { page: string; blogpost: string; default: string }
			contentMode?: "standard" | "compact" | null
			spaceKey?: string
			_links: schemas["GenericLinksRequest"]
		}
		SpacePermissionRequestBody: {
			id?: string | number
			subjects?: {
				user?: { results: schemas["UserRequest"][]; size: number; start?: number; limit?: number }
				group?: { results: schemas["GroupRequest"][]; size: number; start?: number; limit?: number }
				_expandable?: { user?: string; group?: string }
			}
			operation: schemas["OperationCheckResultRequest"]
			anonymousAccess: boolean
			unlicensedAccess: boolean
		}
		GroupRequest: {
			type: "group"
			name: string
			id: string | number
			usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION"
			managedBy?: "ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN"
			_links?: schemas["GenericLinksRequest"]
		}
		LabelArrayRequest: { results: schemas["LabelRequest"][]; start?: number; limit?: number; size: number; _links?: schemas["GenericLinksRequest"] }
		ContentRequest: {
			id?: string | number
			type: string
			status: string
			title?: string
			space?: schemas["SpaceRequest"] | null
			history?: schemas["ContentHistoryRequest"]
			version?: schemas["VersionRequest"] | null
			ancestors?: schemas["ContentRequest"][] | null
			operations?: schemas["OperationCheckResultRequest"][]
			children?: schemas["ContentChildrenRequest"]
			childTypes?: schemas["ContentChildTypeRequest"]
			descendants?: schemas["ContentChildrenRequest"]
			container?: schemas["Container"]
			body?: {
				view?: schemas["ContentBodyRequest"]
				export_view?: schemas["ContentBodyRequest"]
				styled_view?: schemas["ContentBodyRequest"]
				storage?: schemas["ContentBodyRequest"]
				wiki?: schemas["ContentBodyRequest"]
				editor?: schemas["ContentBodyRequest"]
				editor2?: schemas["ContentBodyRequest"]
				anonymous_export_view?: schemas["ContentBodyRequest"]
				atlas_doc_format?: schemas["ContentBodyRequest"]
				dynamic?: schemas["ContentBodyRequest"]
				raw?: schemas["ContentBodyRequest"]
				_expandable?: {
					editor?: string
					view?: string
					export_view?: string
					styled_view?: string
					storage?: string
					editor2?: string
					anonymous_export_view?: string
					atlas_doc_format?: string
					wiki?: string
					dynamic?: string
					raw?: string
				}
			}
			restrictions?: {
				read?: schemas["ContentRestrictionRequest"]
				update?: schemas["ContentRestrictionRequest"]
				_expandable?: { read?: string; update?: string }
				_links?: schemas["GenericLinksRequest"]
			}
			metadata?: schemas["ContentMetadataRequest"]
			macroRenderedOutput?: { [key: string]: { [key: string]: unknown } }
			extensions?: { [key: string]: unknown }
			_expandable?: {
				childTypes?: string
				container?: string
				metadata?: string
				operations?: string
				children?: string
				restrictions?: string
				history?: string
				ancestors?: string
				body?: string
				version?: string
				descendants?: string
				space?: string
				extensions?: string
				schedulePublishDate?: string
				schedulePublishInfo?: string
				macroRenderedOutput?: string
			}
			_links?: schemas["GenericLinksRequest"]
		}
		ContentMetadataRequest: {
			currentuser?: {
				favourited?: { isFavourite?: boolean; favouritedDate?: string }
				lastmodified?: { version?: schemas["VersionRequest"] | null; friendlyLastModified?: string }
				lastcontributed?: { status?: string; when?: string }
				viewed?: { lastSeen?: string; friendlyLastSeen?: string }
				scheduled?: { [key: string]: unknown }
				_expandable?: { favourited?: string; lastmodified?: string; lastcontributed?: string; viewed?: string; scheduled?: string }
			}
			properties?: schemas["GenericLinksRequest"]
			frontend?: { [key: string]: unknown }
			labels?: schemas["LabelArrayRequest"] | schemas["LabelRequest"][]
		}
		VersionRequest: {
			by?: schemas["UserRequest"] | null
			when: string | null
			friendlyWhen?: string | null
			message?: string | null
			number: number
			minorEdit: boolean
			content?: schemas["ContentRequest"] | null
			collaborators?: schemas["UsersUserKeysRequest"]
			_expandable?: { content?: string; collaborators?: string }
			_links?: schemas["GenericLinksRequest"]
			contentTypeModified?: boolean
			confRev?: string | null
			syncRev?: string | null
			syncRevSource?: string | null
		}
		UsersUserKeysRequest: { users?: schemas["UserRequest"][]; userKeys?: string[]; _links?: schemas["GenericLinksRequest"] } | null
		ContentRestrictionRequest: {
			operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use"
			restrictions?: { user?: schemas["UserArrayRequest"]; group?: schemas["GroupArrayRequest"]; _expandable?: { user?: string; group?: string } }
			content?: schemas["ContentRequest"] | null
			_expandable: { restrictions?: string; content?: string }
			_links: schemas["GenericLinksRequest"]
		}
		GroupArrayRequest: { results: schemas["GroupRequest"][]; start: number; limit: number; size: number }
		UserArrayRequest: {
			results: schemas["UserRequest"][]
			start?: number
			limit?: number
			size?: number
			totalSize?: number
			_links?: schemas["GenericLinksRequest"]
		}
		ContentBodyRequest: {
			value: string
			representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw"
			embeddedContent?: schemas["EmbeddedContentRequest"][]
			webresource?: schemas["WebResourceDependenciesRequest"]
			mediaToken?: { collectionIds?: (string | number)[]; contentId?: string | number; expiryDateTime?: string; fileIds?: (string | number)[]; token?: string }
			_expandable?: { content?: string; embeddedContent?: string; webresource?: string; mediaToken?: string }
			_links?: schemas["GenericLinksRequest"]
		}
		WebResourceDependenciesRequest: {
			_expandable?: { uris?: string | { [key: string]: unknown } }
			keys?: string[]
			contexts?: string[]
			uris?: { all?: string[] | string; css?: string[] | string; js?: string[] | string; _expandable?: { css?: string[] | string; js?: string[] | string } }
			tags?: { all?: string; css?: string; data?: string; js?: string; _expandable?: { [key: string]: unknown } }
			superbatch?: schemas["SuperBatchWebResources"]
		}
		EmbeddedContentRequest: { entityId?: string | number; entityType?: string; entity?: schemas["Embeddable"] }
		ContentChildrenRequest: {
			attachment?: schemas["ContentArrayRequest"]
			comment?: schemas["ContentArrayRequest"]
			page?: schemas["ContentArrayRequest"]
			whiteboard?: schemas["ContentArrayRequest"]
			database?: schemas["ContentArrayRequest"]
			embed?: schemas["ContentArrayRequest"]
			folder?: schemas["ContentArrayRequest"]
			_expandable?: { attachment?: string; comment?: string; page?: string; whiteboard?: string; database?: string; embed?: string; folder?: string }
			_links?: schemas["GenericLinksRequest"]
		}
		ContentArrayRequest: { results: schemas["ContentRequest"][]; start?: number; limit?: number; size: number; _links: schemas["GenericLinksRequest"] }
		ContentChildTypeRequest: {
			attachment?: { value: boolean; _links: schemas["GenericLinksRequest"] }
			comment?: { value: boolean; _links: schemas["GenericLinksRequest"] }
			page?: { value: boolean; _links: schemas["GenericLinksRequest"] }
			_expandable?: { all?: string; attachment?: string; comment?: string; page?: string; whiteboard?: string; database?: string; embed?: string; folder?: string }
		}
		ContentHistoryRequest: {
			latest: boolean
			createdBy?: schemas["UserRequest"] | null
			ownedBy?: schemas["UserRequest"] | null
			lastOwnedBy?: schemas["UserRequest"] | null
			createdDate?: string
			lastUpdated?: schemas["VersionRequest"] | null
			previousVersion?: schemas["VersionRequest"] | null
			contributors?: { publishers?: schemas["UsersUserKeysRequest"] }
			nextVersion?: schemas["VersionRequest"] | null
			_expandable?: { lastUpdated?: string; previousVersion?: string; contributors?: string; nextVersion?: string; ownedBy?: string; lastOwnedBy?: string }
			_links?: schemas["GenericLinksRequest"]
		} | null
		SpaceDescriptionRequest: { value: string; representation: "plain" | "view"; embeddedContent: { [key: string]: unknown }[] }
		LookAndFeelSelectionRequest: { spaceKey: string; lookAndFeelType: "global" | "custom" | "theme" }
		RetentionPeriodRequest: {
			number: number
			units: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | "MILLENNIA" | "ERAS" | "FOREVER"
		}
	}
	parameters: {
		contentExpand: string | readonly string[]
		bodyConversionExpand: string | readonly string[]
		contentExpandWithSubExpandLimit: string | readonly string[]
		templateExpand: ("body" | "body.storage") | readonly ("body" | "body.storage")[]
		spaceExpand: ("settings" | "metadata" | "metadata.labels" | "operations" | "lookAndFeel" | "permissions" | "icon" | "description" | "description.plain" | "description.view" | "theme" | "homepage" | "history") | readonly ("settings" | "metadata" | "metadata.labels" | "operations" | "lookAndFeel" | "permissions" | "icon" | "description" | "description.plain" | "description.view" | "theme" | "homepage" | "history")[]
		/** @deprecated */
		userLookupKey: string
		/** @deprecated */
		userLookupUsername: string
		userLookupAccountId: string | number
	}
}

type responses1 = { 200: json<schemas["AuditRecordArray"]> }

type responses2 = { 200: json<schemas["RetentionPeriod"]> }

type json1 = { id: string | number }

type responses3 = { 202: json<schemas["LongTask"]> }

type parameters1 = { query?: { status?: string; expand?: components["parameters"]["contentExpand"] }; path: { draftId: string | number } }

type body1 = json<schemas["ContentBlueprintDraft"]>

type responses4 = { 200: json<schemas["Content"]> }

type responses5 = { 200: json<schemas["ContentArray"]> }

type parameters2 = { path: { id: string | number } }

type parameters3 = { query?: { status?: "current" | "draft" }; path: { id: string | number } }

type body2 = { content: { "multipart/form-data": { file: string; comment?: string; minorEdit: string } } }

type parameters4 = { path: path1 }

type responses6 = { 200: json<schemas["AsyncId"]> }

type responses7 = { 200: json<schemas["LabelArray"]> }

type parameters5 = { query?: { start?: string | number; limit?: string | number }; path: { id: string | number } }

type responses8 = { 200: json<schemas["SpaceWatchArray"]> }

type responses9 = { 200: json<schemas["ContentRestrictionArray"]> }

type parameters6 = {
	query?: {
		expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content") | readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[]
	}
	path: { id: string | number }
}

type body3 = json<schemas["ContentRestrictionAddOrUpdateArray"]>

type path2 = { id: string | number; operationKey: "read" | "update" }

type parameters7 = { path: { id: string | number; operationKey: "read" | "update"; groupId: string | number } }

type parameters8 = { query?: query1; path: { id: string | number; operationKey: string | number } }

type responses10 = { 200: json<schemas["ContentStateResponse"]> }

type responses11 = { 200: json<schemas["ContentState"][]> }

type responses12 = { 200: json<schemas["GroupArrayWithLinks"]> }

type query2 = {
	sourceStatus?: string
	targetStatus?: string
	sourceVersion?: string | number
	targetVersion?: string | number
	expand?: ("relationData" | "source" | "target") | readonly ("relationData" | "source" | "target")[]
	start?: string | number
	limit?: string | number
}

type responses13 = { 200: json<schemas["RelationArray"]> }

type responses14 = { 200: json<schemas["Relation"]> }

type parameters9 = { query?: { sourceStatus?: string; targetStatus?: string; sourceVersion?: string | number; targetVersion?: string | number }; path: path3 }

type responses15 = { 200: json<schemas["SearchPageResponseSearchResult"]> }

type query3 = { start?: string | number; limit?: string | number }

type responses16 = { 200: json<schemas["Theme"]> }

type body4 = json<schemas["SpaceCreate"]>

type responses17 = { 200: json<schemas["Space"]> }

type parameters10 = { path: { spaceKey: string | number } }

type responses18 = { 200: json<schemas["SpaceSettings"]> }

type path4 = { spaceKey: string | number }

type responses19 = { 200: json<schemas["ContentTemplate"]> }

type parameters11 = { query?: { spaceKey?: string; start?: string | number; limit?: string | number; expand?: components["parameters"]["templateExpand"] } }

type parameters12 = {
	query: {
		accountId: string | number
		expand?: ("operations" | "personalSpace" | "isExternalCollaborator") | readonly ("operations" | "personalSpace" | "isExternalCollaborator")[]
	}
}

type parameters13 = { query?: query1; path: { contentId: string | number } }

type responses20 = { 200: json<schemas["UserWatch"]> }

type parameters14 = { query?: query1; path: { labelName: string | number } }

type parameters15 = { query?: query1; path: { spaceKey: string | number } }

type response1 = json<schemas["ConnectModules"]>

type response2 = { content: { "*/*": schemas["DynamicModulesErrorMessage"]; message: unknown } }

type parameters16 = { query?: { fromDate?: string }; path: { contentId: string | number } }

type responses21 = { 200: { content: { "application/json": { id?: number; count?: number } } } }

type parameters17 = { path: { userId: string | number; key: string | number } }

type path1 = { id: string | number; attachmentId: string | number }

type query1 = {
	/** @deprecated */
	key?: components["parameters"]["userLookupKey"]
	/** @deprecated */
	username?: components["parameters"]["userLookupUsername"]
	accountId?: components["parameters"]["userLookupAccountId"]
}

type path3 = {
	relationName: string | number
	sourceType: "user" | "content" | "space"
	sourceKey: string | number
	targetType: "user" | "content" | "space"
	targetKey: string | number
}

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type ConfluenceV1 = paths & { '': import('./routes.d.ts').routes }
