// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/wiki/rest/api/audit": {
		/** GET /wiki/rest/api/audit */
		get: {
			parameters: {
				query?: {
					startDate?: string
					endDate?: string
					searchString?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: {
				200: response1
				401: {}
				403: {}
			}
		}
		/** POST /wiki/rest/api/audit */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["AuditRecordCreate"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["AuditRecord"] } }
				400: {}
				401: {}
			}
		}
	}
	"/wiki/rest/api/audit/export": {
		/** GET /wiki/rest/api/audit/export */
		get: {
			parameters: {
				query?: {
					startDate?: string
					endDate?: string
					searchString?: string
					format?: "csv" | "zip"
				}
			}
			responses: {
				200: {
					content: {
						"application/zip": string
						"text/csv": string
					}
				}
				403: {}
			}
		}
	}
	"/wiki/rest/api/audit/retention": {
		/** GET /wiki/rest/api/audit/retention */
		get: { responses: responses1 }
		/** PUT /wiki/rest/api/audit/retention */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["RetentionPeriodRequest"] } }
			responses: responses1
		}
	}
	"/wiki/rest/api/audit/since": {
		/** GET /wiki/rest/api/audit/since */
		get: {
			parameters: {
				query?: {
					number?: string | number
					units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES"
					searchString?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: {
				200: response1
				403: {}
			}
		}
	}
	"/wiki/rest/api/content/archive": {
		/** POST /wiki/rest/api/content/archive (experimental) */
		post: {
			requestBody?: { content: { "application/json": { pages?: json1[] } } }
			responses: {
				202: response2
				400: {}
				401: {}
			}
		}
	}
	"/wiki/rest/api/content/blueprint/instance/{draftId}": {
		/** PUT /wiki/rest/api/content/blueprint/instance/{draftId} */
		put: {
			parameters: parameters1
			requestBody: body1
			responses: responses2
		}
		/** POST /wiki/rest/api/content/blueprint/instance/{draftId} */
		post: {
			parameters: parameters1
			requestBody: body1
			responses: responses2
		}
	}
	"/wiki/rest/api/content/search": {
		/** GET /wiki/rest/api/content/search */
		get: {
			parameters: {
				query: {
					cql: string
					cqlcontext?: string
					expand?: components["parameters"]["contentExpand"]
					cursor?: string
					limit?: string | number
				}
			}
			responses: {
				200: response3
				400: {}
				401: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/pageTree": {
		/** DELETE /wiki/rest/api/content/{id}/pageTree */
		delete: {
			parameters: parameters2
			responses: {
				202: response2
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": {
		/** PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId} */
		put: {
			parameters: {
				path: {
					pageId: string | number
					position: "before" | "after" | "append"
					targetId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": { pageId?: components["schemas"]["ContentId"] } } }
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment": {
		/** PUT /wiki/rest/api/content/{id}/child/attachment */
		put: {
			parameters: parameters3
			requestBody: body2
			responses: {
				200: response3
				403: {}
				404: {}
			}
		}
		/** POST /wiki/rest/api/content/{id}/child/attachment */
		post: {
			parameters: parameters3
			requestBody: body2
			responses: {
				200: response3
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": {
		/** PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId} */
		put: {
			parameters: parameters4
			requestBody: { content: { "application/json": components["schemas"]["AttachmentPropertiesUpdateBody"] } }
			responses: {
				200: response4
				400: {}
				403: {}
				404: {}
				409: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
		/** POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data */
		post: {
			parameters: parameters4
			requestBody: body2
			responses: {
				200: response4
				400: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": {
		/** GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download */
		get: {
			parameters: {
				query?: {
					version?: string | number
					status?: string | readonly string[]
				}
				path: path1
			}
			responses: {
				302: {}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/descendant": {
		/** @deprecated GET /wiki/rest/api/content/{id}/descendant */
		get: {
			parameters: {
				query?: { expand?: ("attachment" | "comment" | "page") | readonly ("attachment" | "comment" | "page")[] }
				path: json1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["ContentChildren"] } }
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/descendant/{type}": {
		/** @deprecated GET /wiki/rest/api/content/{id}/descendant/{type} */
		get: {
			parameters: {
				query?: {
					depth?: "all" | "root" | "<any positive integer argument in the range of 1 and 100>"
					expand?: components["parameters"]["contentExpand"]
					start?: string | number
					limit?: string | number
				}
				path: {
					id: string | number
					type: "page" | "comment" | "attachment"
				}
			}
			responses: {
				200: response3
				400: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
		/** GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId} */
		get: {
			parameters: {
				path: {
					id: string | number
					version: string | number
					macroId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["MacroInstance"] } }
				401: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": {
		/** GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to} */
		get: {
			parameters: {
				query?: {
					expand?: components["parameters"]["bodyConversionExpand"]
					spaceKeyContext?: string
					embeddedContentRender?: "current" | "version-at-save"
				}
				path: {
					id: string | number
					version: string | number
					macroId: string | number
					to: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["ContentBody"] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": {
		/** GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to} */
		get: {
			parameters: {
				query?: {
					expand?: components["parameters"]["bodyConversionExpand"]
					allowCache?: boolean | ("true" | "false")
					spaceKeyContext?: string
					embeddedContentRender?: "current" | "version-at-save"
				}
				path: {
					id: string | number
					version: string | number
					macroId: string | number
					to: "export_view" | "view" | "styled_view"
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["AsyncId"] } }
				401: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/label": {
		/** POST /wiki/rest/api/content/{id}/label */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["LabelCreateArray"] | components["schemas"]["LabelCreate"] } }
			responses: responses3
		}
		/** DELETE /wiki/rest/api/content/{id}/label */
		delete: {
			parameters: {
				query: { name: string }
				path: json1
			}
			responses: responses4
		}
	}
	"/wiki/rest/api/content/{id}/label/{label}": {
		/** DELETE /wiki/rest/api/content/{id}/label/{label} */
		delete: {
			parameters: {
				path: {
					id: string | number
					label: string | number
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
	"/wiki/rest/api/content/{id}/notification/child-created": {
		/** GET /wiki/rest/api/content/{id}/notification/child-created */
		get: {
			parameters: parameters5
			responses: {
				200: { content: { "application/json": components["schemas"]["WatchArray"] } }
				401: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/notification/created": {
		/** GET /wiki/rest/api/content/{id}/notification/created */
		get: {
			parameters: parameters5
			responses: {
				200: response5
				401: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/pagehierarchy/copy": {
		/** POST /wiki/rest/api/content/{id}/pagehierarchy/copy */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["CopyPageHierarchyRequest"] } }
			responses: {
				202: response2
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/copy": {
		/** POST /wiki/rest/api/content/{id}/copy */
		post: {
			parameters: {
				query?: { expand?: components["parameters"]["contentExpandWithSubExpandLimit"] }
				path: json1
			}
			requestBody: { content: { "application/json": components["schemas"]["CopyPageRequest"] } }
			responses: {
				200: response4
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/permission/check": {
		/** POST /wiki/rest/api/content/{id}/permission/check */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["ContentPermissionRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PermissionCheckResponse"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/restriction": {
		/** GET /wiki/rest/api/content/{id}/restriction */
		get: {
			parameters: {
				query?: {
					expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content") | readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[]
					start?: string | number
					limit?: string | number
				}
				path: json1
			}
			responses: responses5
		}
		/** PUT /wiki/rest/api/content/{id}/restriction */
		put: {
			parameters: parameters6
			requestBody: body3
			responses: responses5
		}
		/** POST /wiki/rest/api/content/{id}/restriction */
		post: {
			parameters: parameters6
			requestBody: body3
			responses: responses5
		}
		/** DELETE /wiki/rest/api/content/{id}/restriction */
		delete: {
			parameters: parameters6
			responses: {
				200: response6
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation": {
		/** GET /wiki/rest/api/content/{id}/restriction/byOperation */
		get: {
			parameters: {
				query?: { expand?: ("restrictions.user" | "restrictions.group" | "content") | readonly ("restrictions.user" | "restrictions.group" | "content")[] }
				path: json1
			}
			responses: {
				200: {
					content: {
						"application/json": {
							[key: string]: {
								operationType?: components["schemas"]["ContentRestriction"]
								_links?: components["schemas"]["GenericLinks"]
							}
						}
					}
				}
			}
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
		/** GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey} */
		get: {
			parameters: {
				query?: {
					expand?: ("restrictions.user" | "restrictions.group" | "content") | readonly ("restrictions.user" | "restrictions.group" | "content")[]
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: { 200: { content: { "application/json": components["schemas"]["ContentRestriction"] } } }
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": {
		/** GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId} */
		get: {
			parameters: parameters7
			responses: {
				200: {}
				403: {}
				404: {}
			}
		}
		/** PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId} */
		put: {
			parameters: parameters7
			responses: {
				200: {}
				400: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId} */
		delete: {
			parameters: parameters7
			responses: {
				200: {}
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": {
		/** GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user */
		get: {
			parameters: parameters8
			responses: {
				200: {}
				404: {}
			}
		}
		/** PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user */
		put: {
			parameters: parameters8
			responses: {
				200: {}
				400: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user */
		delete: {
			parameters: {
				query?: query1
				path: path2
			}
			responses: {
				200: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/state": {
		/** GET /wiki/rest/api/content/{id}/state */
		get: {
			parameters: {
				query?: { status?: "current" | "draft" | "archived" }
				path: json1
			}
			responses: responses6
		}
		/** PUT /wiki/rest/api/content/{id}/state */
		put: {
			parameters: {
				query: { status: "current" | "draft" }
				path: json1
			}
			requestBody: { content: { "application/json": components["schemas"]["ContentStateRestInput"] } }
			responses: {
				200: response7
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/content/{id}/state */
		delete: {
			parameters: parameters3
			responses: responses6
		}
	}
	"/wiki/rest/api/content/{id}/state/available": {
		/** GET /wiki/rest/api/content/{id}/state/available */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["AvailableContentStates"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/version": {
		/** POST /wiki/rest/api/content/{id}/version */
		post: {
			parameters: {
				query?: { expand?: string | readonly string[] }
				path: json1
			}
			requestBody: { content: { "application/json": components["schemas"]["VersionRestore"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Version"] } }
				400: {}
				403: {}
			}
		}
	}
	"/wiki/rest/api/content/{id}/version/{versionNumber}": {
		/** DELETE /wiki/rest/api/content/{id}/version/{versionNumber} */
		delete: {
			parameters: {
				path: {
					id: string | number
					versionNumber: string | number
				}
			}
			responses: {
				204: {}
				400: {}
				403: {}
			}
		}
	}
	"/wiki/rest/api/content-states": {
		/** GET /wiki/rest/api/content-states */
		get: {
			responses: {
				200: response8
				401: {}
			}
		}
	}
	"/wiki/rest/api/contentbody/convert/async/{to}": {
		/** POST /wiki/rest/api/contentbody/convert/async/{to} */
		post: {
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
			requestBody: { content: { "application/json": components["schemas"]["ContentBodyCreate"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["AsyncId"] } }
				400: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/contentbody/convert/async/{id}": {
		/** GET /wiki/rest/api/contentbody/convert/async/{id} */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["AsyncContentBody"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/contentbody/convert/async/bulk/tasks": {
		/** GET /wiki/rest/api/contentbody/convert/async/bulk/tasks */
		get: {
			parameters: { query: { ids: (string | number) | readonly (string | number)[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["AsyncContentBodyArray"] } }
				400: {}
			}
		}
		/** POST /wiki/rest/api/contentbody/convert/async/bulk/tasks */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkContentBodyConversionInput"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["AsyncIdArray"] } }
				400: {}
			}
		}
	}
	"/wiki/rest/api/label": {
		/** GET /wiki/rest/api/label */
		get: {
			parameters: {
				query: {
					name: string
					type?: "page" | "blogpost" | "attachment" | "page_template"
					start?: string | number
					limit?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["LabelDetails"] } }
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/group": {
		/** GET /wiki/rest/api/group */
		get: {
			parameters: {
				query?: {
					start?: string | number
					limit?: string | number
					accessType?: "user" | "admin" | "site-admin"
				}
			}
			responses: responses7
		}
		/** POST /wiki/rest/api/group */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["GroupName"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["Group"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/wiki/rest/api/group/by-id": {
		/** GET /wiki/rest/api/group/by-id */
		get: {
			parameters: { query: json1 }
			responses: {
				200: { content: { "application/json": components["schemas"]["Group"] } }
				403: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/group/by-id */
		delete: {
			parameters: { query: json1 }
			responses: responses8
		}
	}
	"/wiki/rest/api/group/picker": {
		/** GET /wiki/rest/api/group/picker */
		get: {
			parameters: {
				query: {
					query: string
					start?: string | number
					limit?: string | number
					shouldReturnTotalSize?: boolean | ("true" | "false")
				}
			}
			responses: responses7
		}
	}
	"/wiki/rest/api/group/{groupId}/membersByGroupId": {
		/** GET /wiki/rest/api/group/{groupId}/membersByGroupId */
		get: {
			parameters: {
				query?: {
					start?: string | number
					limit?: string | number
					shouldReturnTotalSize?: boolean | ("true" | "false")
					expand?: ("operations" | "personalSpace" | "isExternalCollaborator") | readonly ("operations" | "personalSpace" | "isExternalCollaborator")[]
				}
				path: { groupId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["UserArray"] } }
				400: {}
				403: {}
			}
		}
	}
	"/wiki/rest/api/group/userByGroupId": {
		/** POST /wiki/rest/api/group/userByGroupId */
		post: {
			parameters: { query: { groupId: string | number } }
			requestBody: { content: { "application/json": components["schemas"]["AccountId"] } }
			responses: {
				201: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/group/userByGroupId */
		delete: {
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
			responses: responses8
		}
	}
	"/wiki/rest/api/longtask": {
		/** GET /wiki/rest/api/longtask */
		get: {
			parameters: {
				query?: {
					key?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["LongTaskStatusArray"] } }
				401: {}
			}
		}
	}
	"/wiki/rest/api/longtask/{id}": {
		/** GET /wiki/rest/api/longtask/{id} */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["LongTaskStatusWithLinks"] } }
				401: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": {
		/** GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType} */
		get: {
			parameters: {
				query?: query2
				path: {
					relationName: string | number
					sourceType: "user" | "content" | "space"
					sourceKey: string | number
					targetType: "user" | "content" | "space"
				}
			}
			responses: responses9
		}
	}
	"/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": {
		/** GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey} */
		get: {
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
			responses: responses10
		}
		/** PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey} */
		put: {
			parameters: parameters9
			responses: responses10
		}
		/** DELETE /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey} */
		delete: {
			parameters: parameters9
			responses: responses8
		}
	}
	"/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": {
		/** GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType} */
		get: {
			parameters: {
				query?: query2
				path: {
					relationName: string | number
					sourceType: "user" | "content" | "space"
					targetType: "user" | "content" | "space"
					targetKey: string | number
				}
			}
			responses: responses9
		}
	}
	"/wiki/rest/api/search": {
		/** GET /wiki/rest/api/search */
		get: {
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
			responses: responses11
		}
	}
	"/wiki/rest/api/search/user": {
		/** GET /wiki/rest/api/search/user */
		get: {
			parameters: {
				query: {
					cql: string
					start?: string | number
					limit?: string | number
					expand?: string | readonly string[]
					sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none"
				}
			}
			responses: responses11
		}
	}
	"/wiki/rest/api/settings/lookandfeel": {
		/** GET /wiki/rest/api/settings/lookandfeel */
		get: {
			parameters: { query?: { spaceKey?: string } }
			responses: {
				200: { content: { "application/json": components["schemas"]["LookAndFeelSettings"] } }
				400: {}
				404: {}
			}
		}
		/** PUT /wiki/rest/api/settings/lookandfeel */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["LookAndFeelSelectionRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["LookAndFeelSelection"] } }
				400: {}
				403: {}
				404: {}
				409: {}
			}
		}
	}
	"/wiki/rest/api/settings/lookandfeel/custom": {
		/** POST /wiki/rest/api/settings/lookandfeel/custom */
		post: {
			parameters: { query?: { spaceKey?: string } }
			requestBody: { content: { "application/json": components["schemas"]["LookAndFeel"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["LookAndFeelWithLinks"] } }
				400: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/settings/lookandfeel/custom */
		delete: {
			parameters: { query?: { spaceKey?: string } }
			responses: {
				204: {}
				400: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/settings/systemInfo": {
		/** GET /wiki/rest/api/settings/systemInfo */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["SystemInfoEntity"] } }
				403: {}
			}
		}
	}
	"/wiki/rest/api/settings/theme": {
		/** GET /wiki/rest/api/settings/theme */
		get: {
			parameters: { query?: query3 }
			responses: { 200: { content: { "application/json": components["schemas"]["ThemeArray"] } } }
		}
	}
	"/wiki/rest/api/settings/theme/selected": {
		/** GET /wiki/rest/api/settings/theme/selected */
		get: { responses: responses12 }
	}
	"/wiki/rest/api/settings/theme/{themeKey}": {
		/** GET /wiki/rest/api/settings/theme/{themeKey} */
		get: {
			parameters: { path: { themeKey: string | number } }
			responses: responses12
		}
	}
	"/wiki/rest/api/space": {
		/** POST /wiki/rest/api/space */
		post: {
			requestBody: body4
			responses: responses13
		}
	}
	"/wiki/rest/api/space/_private": {
		/** POST /wiki/rest/api/space/_private */
		post: {
			requestBody: body4
			responses: responses13
		}
	}
	"/wiki/rest/api/space/{spaceKey}": {
		/** PUT /wiki/rest/api/space/{spaceKey} */
		put: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["SpaceUpdate"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Space"] } }
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/space/{spaceKey} */
		delete: {
			parameters: parameters10
			responses: {
				202: response2
				401: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/permission": {
		/** POST /wiki/rest/api/space/{spaceKey}/permission */
		post: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["SpacePermissionRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["SpacePermissionV2"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/permission/custom-content": {
		/** POST /wiki/rest/api/space/{spaceKey}/permission/custom-content */
		post: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["SpacePermissionCustomContent"] } }
			responses: {
				200: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/permission/{id}": {
		/** DELETE /wiki/rest/api/space/{spaceKey}/permission/{id} */
		delete: {
			parameters: {
				path: {
					spaceKey: string | number
					id: string | number
				}
			}
			responses: responses8
		}
	}
	"/wiki/rest/api/space/{spaceKey}/settings": {
		/** GET /wiki/rest/api/space/{spaceKey}/settings */
		get: {
			parameters: parameters10
			responses: responses14
		}
		/** PUT /wiki/rest/api/space/{spaceKey}/settings */
		put: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["SpaceSettingsUpdate"] } }
			responses: responses14
		}
	}
	"/wiki/rest/api/space/{spaceKey}/state": {
		/** GET /wiki/rest/api/space/{spaceKey}/state */
		get: {
			parameters: parameters10
			responses: {
				200: response8
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/state/settings": {
		/** GET /wiki/rest/api/space/{spaceKey}/state/settings */
		get: {
			parameters: parameters10
			responses: {
				200: { content: { "application/json": components["schemas"]["ContentStateSettings"] } }
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/state/content": {
		/** GET /wiki/rest/api/space/{spaceKey}/state/content */
		get: {
			parameters: {
				query: {
					"state-id": string | number
					expand?: string | readonly string[]
					limit?: string | number
					start?: string | number
				}
				path: path4
			}
			responses: {
				200: response3
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/theme": {
		/** GET /wiki/rest/api/space/{spaceKey}/theme */
		get: {
			parameters: parameters10
			responses: responses12
		}
		/** PUT /wiki/rest/api/space/{spaceKey}/theme */
		put: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["ThemeUpdate"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Theme"] } }
				403: {}
				404: {}
			}
		}
		/** DELETE /wiki/rest/api/space/{spaceKey}/theme */
		delete: {
			parameters: parameters10
			responses: {
				204: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/watch": {
		/** GET /wiki/rest/api/space/{spaceKey}/watch */
		get: {
			parameters: {
				query?: {
					start?: string
					limit?: string
				}
				path: path4
			}
			responses: {
				200: response5
				404: {}
			}
		}
	}
	"/wiki/rest/api/space/{spaceKey}/label": {
		/** GET /wiki/rest/api/space/{spaceKey}/label (experimental) */
		get: {
			parameters: {
				query?: {
					prefix?: "global" | "my" | "team"
					start?: string | number
					limit?: string | number
				}
				path: path4
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["LabelArray"] } }
				404: {}
			}
		}
		/** POST /wiki/rest/api/space/{spaceKey}/label (experimental) */
		post: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["LabelCreate"][] } }
			responses: responses3
		}
		/** DELETE /wiki/rest/api/space/{spaceKey}/label (experimental) */
		delete: {
			parameters: {
				query: {
					name: string
					prefix?: string
				}
				path: path4
			}
			responses: {
				204: {}
				400: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/template": {
		/** PUT /wiki/rest/api/template */
		put: {
			requestBody: { content: { "application/json": components["schemas"]["ContentTemplateUpdate"] } }
			responses: {
				200: response12
				400: {}
				403: {}
				404: {}
			}
		}
		/** POST /wiki/rest/api/template */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["ContentTemplateCreate"] } }
			responses: {
				200: response12
				400: {}
				403: {}
			}
		}
	}
	"/wiki/rest/api/template/blueprint": {
		/** GET /wiki/rest/api/template/blueprint */
		get: {
			parameters: parameters11
			responses: {
				200: { content: { "application/json": components["schemas"]["BlueprintTemplateArray"] } }
				403: {}
			}
		}
	}
	"/wiki/rest/api/template/page": {
		/** GET /wiki/rest/api/template/page */
		get: {
			parameters: parameters11
			responses: {
				200: { content: { "application/json": components["schemas"]["ContentTemplateArray"] } }
				403: {}
			}
		}
	}
	"/wiki/rest/api/template/{contentTemplateId}": {
		/** GET /wiki/rest/api/template/{contentTemplateId} */
		get: {
			parameters: {
				query?: { expand?: components["parameters"]["templateExpand"] }
				path: { contentTemplateId: string | number }
			}
			responses: {
				200: response12
				403: {}
			}
		}
		/** DELETE /wiki/rest/api/template/{contentTemplateId} */
		delete: {
			parameters: { path: { contentTemplateId: string | number } }
			responses: {
				204: {}
				403: {}
			}
		}
	}
	"/wiki/rest/api/user": {
		/** GET /wiki/rest/api/user */
		get: {
			parameters: parameters12
			responses: {
				200: { content: { "application/json": components["schemas"]["User"] } }
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/user/anonymous": {
		/** GET /wiki/rest/api/user/anonymous */
		get: {
			parameters: { query?: { expand?: "operations" | readonly "operations"[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["UserAnonymous"] } }
				403: {}
			}
		}
	}
	"/wiki/rest/api/user/current": {
		/** GET /wiki/rest/api/user/current */
		get: {
			parameters: {
				query?: { expand?: ("operations" | "personalSpace" | "isExternalCollaborator") | readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["User"] } }
				403: {}
			}
		}
	}
	"/wiki/rest/api/user/memberof": {
		/** GET /wiki/rest/api/user/memberof */
		get: {
			parameters: {
				query: {
					accountId: string | number
					start?: string | number
					limit?: string | number
				}
			}
			responses: responses7
		}
	}
	"/wiki/rest/api/user/bulk": {
		/** GET /wiki/rest/api/user/bulk */
		get: {
			parameters: parameters12
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkUserLookupArray"] } }
				403: {}
			}
		}
	}
	"/wiki/rest/api/user/watch/content/{contentId}": {
		/** GET /wiki/rest/api/user/watch/content/{contentId} */
		get: {
			parameters: parameters13
			responses: responses15
		}
		/** POST /wiki/rest/api/user/watch/content/{contentId} */
		post: {
			parameters: parameters13
			responses: responses4
		}
		/** DELETE /wiki/rest/api/user/watch/content/{contentId} */
		delete: {
			parameters: parameters13
			responses: responses4
		}
	}
	"/wiki/rest/api/user/watch/label/{labelName}": {
		/** GET /wiki/rest/api/user/watch/label/{labelName} */
		get: {
			parameters: parameters14
			responses: responses15
		}
		/** POST /wiki/rest/api/user/watch/label/{labelName} */
		post: {
			parameters: parameters14
			responses: responses4
		}
		/** DELETE /wiki/rest/api/user/watch/label/{labelName} */
		delete: {
			parameters: parameters14
			responses: responses4
		}
	}
	"/wiki/rest/api/user/watch/space/{spaceKey}": {
		/** GET /wiki/rest/api/user/watch/space/{spaceKey} */
		get: {
			parameters: parameters15
			responses: responses15
		}
		/** POST /wiki/rest/api/user/watch/space/{spaceKey} */
		post: {
			parameters: parameters15
			responses: responses4
		}
		/** DELETE /wiki/rest/api/user/watch/space/{spaceKey} */
		delete: {
			parameters: parameters15
			responses: responses4
		}
	}
	"/wiki/rest/api/user/email": {
		/** GET /wiki/rest/api/user/email */
		get: {
			parameters: { query: { accountId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["AccountIdEmailRecord"] } }
				400: {}
				401: {}
				404: {}
				501: {}
			}
		}
	}
	"/wiki/rest/api/user/email/bulk": {
		/** GET /wiki/rest/api/user/email/bulk */
		get: {
			parameters: { query: { accountId: (string | number) | readonly (string | number)[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["AccountIdEmailRecordArray"] } }
				400: {}
				401: {}
				501: {}
			}
		}
	}
	"/wiki/rest/atlassian-connect/1/app/module/dynamic": {
		/** GET /wiki/rest/atlassian-connect/1/app/module/dynamic (experimental) */
		get: {
			responses: {
				200: response13
				401: response14
			}
		}
		/** POST /wiki/rest/atlassian-connect/1/app/module/dynamic (experimental) */
		post: {
			requestBody: response13
			responses: {
				200: {}
				400: response14
				401: response14
			}
		}
		/** DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic (experimental) */
		delete: {
			parameters: { query: { moduleKey: string | readonly string[] } }
			responses: {
				204: {}
				401: response14
			}
		}
	}
	"/wiki/rest/api/analytics/content/{contentId}/views": {
		/** GET /wiki/rest/api/analytics/content/{contentId}/views */
		get: {
			parameters: parameters16
			responses: responses16
		}
	}
	"/wiki/rest/api/analytics/content/{contentId}/viewers": {
		/** GET /wiki/rest/api/analytics/content/{contentId}/viewers */
		get: {
			parameters: parameters16
			responses: responses16
		}
	}
	"/wiki/rest/api/user/{userId}/property": {
		/** GET /wiki/rest/api/user/{userId}/property */
		get: {
			parameters: {
				query?: query3
				path: { userId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["UserPropertyKeyArray"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/wiki/rest/api/user/{userId}/property/{key}": {
		/** GET /wiki/rest/api/user/{userId}/property/{key} */
		get: {
			parameters: parameters17
			responses: {
				200: { content: { "application/json": components["schemas"]["UserProperty"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /wiki/rest/api/user/{userId}/property/{key} */
		put: {
			parameters: parameters17
			requestBody: { content: { "application/json": components["schemas"]["UserPropertyUpdate"] } }
			responses: responses8
		}
		/** POST /wiki/rest/api/user/{userId}/property/{key} */
		post: {
			parameters: parameters17
			requestBody: { content: { "application/json": components["schemas"]["UserPropertyCreate"] } }
			responses: {
				201: {}
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
			}
		}
		/** DELETE /wiki/rest/api/user/{userId}/property/{key} */
		delete: {
			parameters: parameters17
			responses: responses8
		}
	}
}
export interface components {
	schemas: {
		AccountId: { accountId: string }
		AccountIdEmailRecord: {
			accountId: string
			email: string
		}
		AccountIdEmailRecordArray: components["schemas"]["AccountIdEmailRecord"][]
		AffectedObject: {
			name: string
			objectType: string
		}
		AsyncId: { asyncId: string }
		AsyncIdArray: components["schemas"]["AsyncId"][]
		AttachmentUpdate: {
			version: { number: number }
			id: string
			type: "attachment"
			title?: string
			metadata?: {
				mediaType?: string
				comment?: string
			}
			container?: {
				id: string
				type: string
			}
		}
		AuditRecord: {
			author: {
				type: "user"
				displayName: string
				operations?: components["schemas"]["OperationCheckResult"][] | null
				username?: components["schemas"]["GenericUserName"]
				userKey?: components["schemas"]["GenericUserKey"]
				accountId?: components["schemas"]["GenericAccountId"]
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
			affectedObject: components["schemas"]["AffectedObject"]
			changedValues: components["schemas"]["ChangedValue"][]
			associatedObjects: components["schemas"]["AffectedObject"][]
		}
		AuditRecordArray: {
			results: components["schemas"]["AuditRecord"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		AuditRecordCreate: {
			author?: {
				type: "user"
				displayName?: string
				operations?: components["schemas"]["OperationCheckResultRequest"][]
				username?: components["schemas"]["GenericUserName"]
				userKey?: components["schemas"]["GenericUserKey"]
			}
			remoteAddress: string
			creationDate?: number
			summary?: string
			description?: string
			category?: string
			sysAdmin?: boolean
			affectedObject?: components["schemas"]["AffectedObject"]
			changedValues?: components["schemas"]["ChangedValue"][]
			associatedObjects?: components["schemas"]["AffectedObject"][]
		}
		AvailableContentStates: {
			spaceContentStates: components["schemas"]["ContentState"][]
			customContentStates: components["schemas"]["ContentState"][]
		}
		BlueprintTemplate: {
			templateId: string
			originalTemplate: {
				pluginKey: string
				moduleKey: string
			}
			referencingBlueprint: string
			name: string
			description: string
			space?: { [key: string]: unknown }
			labels: components["schemas"]["Label"][]
			templateType: string
			editorVersion?: string
			body?: components["schemas"]["ContentTemplateBody"]
			_expandable?: { body?: string }
			_links: components["schemas"]["GenericLinks"]
		}
		BlueprintTemplateArray: {
			results: components["schemas"]["BlueprintTemplate"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		ButtonLookAndFeel: {
			backgroundColor: string
			color: string
		} | null
		Breadcrumb: {
			label: string
			url: string
			separator: string
		}
		ChangedValue: {
			name: string
			oldValue: string
			hiddenOldValue?: string
			newValue: string
			hiddenNewValue?: string
		}
		ConnectModule: { [key: string]: unknown }
		ConnectModules: { modules: components["schemas"]["ConnectModule"][] }
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
		ContainerSummary: {
			title: string
			displayUrl: string
		}
		AttachmentPropertiesUpdateBody: {
			id: string | number
			type: string
			status?: string
			title?: string
			container?: components["schemas"]["Container"]
			metadata?: { mediaType?: string }
			extensions?: { [key: string]: unknown }
			version: components["schemas"]["VersionRequest"]
		}
		Content: ({
			id?: string
			type: string
			status: string
			title?: string
			space?: components["schemas"]["Space"]
			history?: components["schemas"]["ContentHistory"]
			version?: components["schemas"]["Version"]
			ancestors?: components["schemas"]["Content"][] | null
			operations?: components["schemas"]["OperationCheckResult"][]
			children?: components["schemas"]["ContentChildren"]
			childTypes?: components["schemas"]["ContentChildType"]
			descendants?: components["schemas"]["ContentChildren"]
			container?: components["schemas"]["Container"]
			body?: {
				view?: components["schemas"]["ContentBody"]
				export_view?: components["schemas"]["ContentBody"]
				styled_view?: components["schemas"]["ContentBody"]
				storage?: components["schemas"]["ContentBody"]
				wiki?: components["schemas"]["ContentBody"]
				editor?: components["schemas"]["ContentBody"]
				editor2?: components["schemas"]["ContentBody"]
				anonymous_export_view?: components["schemas"]["ContentBody"]
				atlas_doc_format?: components["schemas"]["ContentBody"]
				dynamic?: components["schemas"]["ContentBody"]
				raw?: components["schemas"]["ContentBody"]
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
				read?: components["schemas"]["ContentRestriction"]
				update?: components["schemas"]["ContentRestriction"]
				_expandable?: {
					read?: string
					update?: string
				}
				_links?: components["schemas"]["GenericLinks"]
			}
			metadata?: components["schemas"]["ContentMetadata"]
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
			_links?: components["schemas"]["GenericLinks"]
		} & { [key: string]: unknown }) | null
		ContentArray: {
			results: components["schemas"]["Content"][]
			start?: number
			limit?: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		ContentBlogpost: components["schemas"]["Content"] & {
			metadata: components["schemas"]["ContentMetadata"]
			_links: components["schemas"]["GenericLinks"]
		}
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
			embeddedContent?: components["schemas"]["EmbeddedContent"][]
			webresource?: components["schemas"]["WebResourceDependencies"]
			mediaToken?: {
				collectionIds?: string[]
				contentId?: string
				expiryDateTime?: string
				fileIds?: string[]
				token?: string
			}
			_expandable?: {
				content?: string
				embeddedContent?: string
				webresource?: string
				mediaToken?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		}
		AsyncContentBodyArray: components["schemas"]["AsyncContentBody"][]
		ContentBody: {
			value: string
			representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw" | (string & {})
			embeddedContent?: components["schemas"]["EmbeddedContent"][]
			webresource?: components["schemas"]["WebResourceDependencies"]
			mediaToken?: {
				collectionIds?: string[]
				contentId?: string
				expiryDateTime?: string
				fileIds?: string[]
				token?: string
			}
			_expandable?: {
				content?: string
				embeddedContent?: string
				webresource?: string
				mediaToken?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		}
		ContentBodyCreate: {
			value: string
			representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "plain" | "raw"
		}
		ContentChildren: {
			attachment?: components["schemas"]["ContentArray"]
			comment?: components["schemas"]["ContentArray"]
			page?: components["schemas"]["ContentArray"]
			whiteboard?: components["schemas"]["ContentArray"]
			database?: components["schemas"]["ContentArray"]
			embed?: components["schemas"]["ContentArray"]
			folder?: components["schemas"]["ContentArray"]
			_expandable?: {
				attachment?: string
				comment?: string
				page?: string
				whiteboard?: string
				database?: string
				embed?: string
				folder?: string
			} & { [key: string]: unknown }
			_links?: components["schemas"]["GenericLinks"]
		} & { [key: string]: unknown }
		ContentBodyCreateStorage: {
			value: string
			representation: "storage" | "view" | "export_view" | "styled_view" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format"
		} & { [key: string]: unknown }
		ContentChildType: {
			attachment?: {
				value: boolean
				_links: components["schemas"]["GenericLinks"]
			}
			comment?: {
				value: boolean
				_links: components["schemas"]["GenericLinks"]
			}
			page?: {
				value: boolean
				_links: components["schemas"]["GenericLinks"]
			}
			_expandable?: {
				all?: string
				attachment?: string
				comment?: string
				page?: string
				whiteboard?: string
				database?: string
				embed?: string
				folder?: string
			}
		} & { [key: string]: unknown }
		ContentCreate: ({
			id?: string | null
			title?: string | null
			type: string
			space?: {
				id?: number | null
				name?: string | null
				icon?: components["schemas"]["Icon"]
				identifiers?: components["schemas"]["GlobalSpaceIdentifier"]
				description?: {
					plain?: components["schemas"]["SpaceDescription"]
					view?: components["schemas"]["SpaceDescription"]
					_expandable?: {
						view?: string
						plain?: string
					}
				} | null
				homepage?: components["schemas"]["Content"]
				type?: string | null
				metadata?: {
					labels?: components["schemas"]["LabelArray"]
					_expandable?: { [key: string]: unknown }
				} | null
				operations?: components["schemas"]["OperationCheckResult"][] | null
				permissions?: components["schemas"]["SpacePermission"][] | null
				status?: string | null
				settings?: components["schemas"]["SpaceSettings"]
				theme?: components["schemas"]["Theme"]
				lookAndFeel?: components["schemas"]["LookAndFeel"]
				history?: {
					createdDate: string
					createdBy?: components["schemas"]["User"]
				}
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
				view?: components["schemas"]["ContentBodyCreate"]
				export_view?: components["schemas"]["ContentBodyCreate"]
				styled_view?: components["schemas"]["ContentBodyCreate"]
				storage?: components["schemas"]["ContentBodyCreate"]
				editor?: components["schemas"]["ContentBodyCreate"]
				editor2?: components["schemas"]["ContentBodyCreate"]
				wiki?: components["schemas"]["ContentBodyCreate"]
				anonymous_export_view?: components["schemas"]["ContentBodyCreate"]
				plain?: components["schemas"]["ContentBodyCreate"]
				atlas_doc_format?: components["schemas"]["ContentBodyCreate"]
				raw?: components["schemas"]["ContentBodyCreate"]
			}
		} & { [key: string]: unknown }) | null
		ContentHistory: {
			latest: boolean
			createdBy?: components["schemas"]["User"]
			ownedBy?: components["schemas"]["User"]
			lastOwnedBy?: components["schemas"]["User"]
			createdDate?: string
			lastUpdated?: components["schemas"]["Version"]
			previousVersion?: components["schemas"]["Version"]
			contributors?: { publishers?: components["schemas"]["UsersUserKeys"] }
			nextVersion?: components["schemas"]["Version"]
			_expandable?: {
				lastUpdated?: string
				previousVersion?: string
				contributors?: string
				nextVersion?: string
				ownedBy?: string
				lastOwnedBy?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		} | null
		ContentId: string
		ContentLookAndFeel: {
			screen?: components["schemas"]["ScreenLookAndFeel"]
			container?: components["schemas"]["ContainerLookAndFeel"]
			header?: components["schemas"]["ContainerLookAndFeel"]
			body?: components["schemas"]["ContainerLookAndFeel"]
		}
		ContentMetadata: {
			currentuser?: {
				favourited?: {
					isFavourite?: boolean
					favouritedDate?: string
				}
				lastmodified?: {
					version?: components["schemas"]["Version"]
					friendlyLastModified?: string
				}
				lastcontributed?: {
					status?: string
					when?: string
				}
				viewed?: {
					lastSeen?: string
					friendlyLastSeen?: string
				}
				scheduled?: { [key: string]: unknown }
				_expandable?: {
					favourited?: string
					lastmodified?: string
					lastcontributed?: string
					viewed?: string
					scheduled?: string
				}
			}
			properties?: components["schemas"]["GenericLinks"]
			frontend?: { [key: string]: unknown }
			labels?: components["schemas"]["LabelArray"] | components["schemas"]["Label"][]
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
			_links: components["schemas"]["GenericLinks"]
			_expandable?: {
				content?: string
				additionalProperties?: string
			}
		} & { [key: string]: unknown }
		ContentPropertyArray: {
			results: components["schemas"]["ContentProperty"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
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
			restrictions?: {
				user?: components["schemas"]["UserArray"]
				group?: components["schemas"]["GroupArray"]
				_expandable?: {
					user?: string
					group?: string
				}
			}
			content?: components["schemas"]["Content"]
			_expandable: {
				restrictions?: string
				content?: string
			}
			_links: components["schemas"]["GenericLinks"]
		}
		ContentRestrictionArray: {
			results: components["schemas"]["ContentRestriction"][]
			start: number
			limit: number
			size: number
			restrictionsHash: string
			_links: components["schemas"]["GenericLinks"]
		}
		ContentRestrictionUpdate: {
			operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use"
			restrictions: {
				group?: {
					type: "group"
					id?: string | number
				}[]
				user?: components["schemas"]["UserRequest"][] | components["schemas"]["UserArrayRequest"]
			}
			content?: components["schemas"]["ContentRequest"]
		}
		ContentRestrictionAddOrUpdateArray: {
			results: components["schemas"]["ContentRestrictionUpdate"][]
			start?: number
			limit?: number
			size?: number
			restrictionsHash?: string
			_links?: components["schemas"]["GenericLinks"]
		} | components["schemas"]["ContentRestrictionUpdate"][]
		AddContentRestriction: {
			operation: "read" | "update"
			restrictions: {
				user?: {
					type: "known" | "unknown" | "anonymous" | "user"
					username?: components["schemas"]["GenericUserName"]
					userKey?: components["schemas"]["GenericUserKey"]
					accountId: components["schemas"]["GenericAccountId"]
				}[]
				group?: {
					type: "group"
					name: string
				}[]
			}
		}
		AddContentRestrictionUpdateArray: components["schemas"]["AddContentRestriction"][]
		ContentPageResponse: {
			results: components["schemas"]["Content"][]
			start: number
			limit: number
			size: number
		}
		ContentState: {
			id: number
			name: string
			color: string
		}
		ContentStateRestInput: {
			name?: string
			color?: string
			id?: string | number
		}
		ContentStateResponse: {
			contentState?: components["schemas"]["ContentState"]
			lastUpdated?: string
		}
		ContentStateSettings: {
			contentStatesAllowed: boolean
			customContentStatesAllowed: boolean
			spaceContentStatesAllowed: boolean
			spaceContentStates?: components["schemas"]["ContentState"][]
		}
		ContentTemplate: {
			templateId: string
			originalTemplate?: {
				pluginKey?: string
				moduleKey?: string
			}
			referencingBlueprint?: string
			name: string
			description: string
			space?: { [key: string]: unknown }
			labels: components["schemas"]["Label"][]
			templateType: string
			editorVersion?: string
			body?: components["schemas"]["ContentTemplateBody"]
			_expandable?: { body?: string }
			_links: components["schemas"]["GenericLinks"]
		}
		ContentTemplateArray: {
			results: components["schemas"]["ContentTemplate"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		ContentTemplateCreate: {
			name: string
			templateType: string
			body: components["schemas"]["ContentTemplateBodyCreate"]
			description?: string
			labels?: components["schemas"]["LabelRequest"][]
			space?: { key: string } | null
		}
		ContentTemplateBody: {
			view?: components["schemas"]["ContentBody"]
			export_view?: components["schemas"]["ContentBody"]
			styled_view?: components["schemas"]["ContentBody"]
			storage?: components["schemas"]["ContentBody"]
			editor?: components["schemas"]["ContentBody"]
			editor2?: components["schemas"]["ContentBody"]
			wiki?: components["schemas"]["ContentBody"]
			atlas_doc_format?: components["schemas"]["ContentBody"]
			anonymous_export_view?: components["schemas"]["ContentBody"]
		}
		ContentTemplateBodyCreate: {
			view?: components["schemas"]["ContentBodyCreate"]
			export_view?: components["schemas"]["ContentBodyCreate"]
			styled_view?: components["schemas"]["ContentBodyCreate"]
			storage?: components["schemas"]["ContentBodyCreate"]
			editor?: components["schemas"]["ContentBodyCreate"]
			editor2?: components["schemas"]["ContentBodyCreate"]
			wiki?: components["schemas"]["ContentBodyCreate"]
			atlas_doc_format?: components["schemas"]["ContentBodyCreate"]
			anonymous_export_view?: components["schemas"]["ContentBodyCreate"]
		}
		ContentTemplateUpdate: {
			templateId: string | number
			name: string
			templateType: "page"
			body: components["schemas"]["ContentTemplateBodyCreate"]
			description?: string
			labels?: components["schemas"]["LabelRequest"][]
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
				view?: components["schemas"]["ContentBodyCreate"]
				export_view?: components["schemas"]["ContentBodyCreate"]
				styled_view?: components["schemas"]["ContentBodyCreate"]
				storage?: components["schemas"]["ContentBodyCreateStorage"]
				editor?: components["schemas"]["ContentBodyCreate"]
				editor2?: components["schemas"]["ContentBodyCreate"]
				wiki?: components["schemas"]["ContentBodyCreate"]
				atlas_doc_format?: components["schemas"]["ContentBodyCreate"]
				anonymous_export_view?: components["schemas"]["ContentBodyCreate"]
			}
		} & { [key: string]: unknown }
		ContentBodyConversionInput: {
			to: string
			allowCache?: boolean
			spaceKeyContext?: string
			contentIdContext?: string
			embeddedContentRender?: "current" | "version-at-save"
			expand?: string[]
			body: components["schemas"]["ContentBodyCreate"]
		}
		BulkContentBodyConversionInput: { conversionInputs?: components["schemas"]["ContentBodyConversionInput"][] }
		CopyPageHierarchyRequest: {
			copyAttachments?: boolean
			copyPermissions?: boolean
			copyProperties?: boolean
			copyLabels?: boolean
			copyCustomContents?: boolean
			copyDescendants?: boolean
			destinationPageId: components["schemas"]["ContentId"]
			titleOptions?: components["schemas"]["CopyPageHierarchyTitleOptions"]
		}
		CopyPageHierarchyTitleOptions: {
			prefix?: string
			replace?: string
			search?: string
		}
		CopyPageRequest: {
			copyAttachments?: boolean
			copyPermissions?: boolean
			copyProperties?: boolean
			copyLabels?: boolean
			copyCustomContents?: boolean
			destination: components["schemas"]["CopyPageRequestDestination"]
			pageTitle?: string
			body?: {
				storage?: components["schemas"]["ContentBodyCreate"]
				editor2?: components["schemas"]["ContentBodyCreate"]
			}
		}
		CopyPageRequestDestination: {
			type: "space" | "existing_page" | "parent_page" | "parent_content"
			value: string
		}
		CQLPersonalDataConvertedQueries: { queryStrings: string[] }
		CQLPersonalDataMigrationRequest: { queryStrings: string[] }
		DynamicModulesErrorMessage: { message: string }
		Embeddable: { [key: string]: unknown }
		EmbeddedContent: {
			entityId?: number
			entityType?: string
			entity?: components["schemas"]["Embeddable"]
		} & { [key: string]: unknown }
		GenericAccountId: string | null
		GenericLinks: { [key: string]: { [key: string]: unknown } | string }
		GenericUserName: string | null
		GenericUserKey: string | null
		GlobalSpaceIdentifier: { spaceIdentifier: string } | null
		Group: {
			type: "group"
			name: string
			id: string
			usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION" | (string & {})
			managedBy?: "ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN" | (string & {})
			_links?: components["schemas"]["GenericLinks"]
		}
		GroupCreate: {
			type: "group"
			id?: string | number
		}
		GroupArray: {
			results: components["schemas"]["Group"][]
			start: number
			limit: number
			size: number
		}
		GroupArrayWithLinks: {
			results: components["schemas"]["Group"][]
			start: number
			limit: number
			size: number
			totalSize?: number
			_links: components["schemas"]["GenericLinks"]
		}
		GroupName: { name: string }
		HeaderLookAndFeel: {
			backgroundColor: string
			button: components["schemas"]["ButtonLookAndFeel"]
			primaryNavigation: components["schemas"]["NavigationLookAndFeel"]
			secondaryNavigation: components["schemas"]["NavigationLookAndFeel"]
			search: components["schemas"]["SearchFieldLookAndFeel"]
		}
		HorizontalHeaderLookAndFeel: {
			backgroundColor: string
			button?: components["schemas"]["ButtonLookAndFeel"]
			primaryNavigation: components["schemas"]["TopNavigationLookAndFeel"]
			secondaryNavigation?: components["schemas"]["NavigationLookAndFeel"]
			search?: components["schemas"]["SearchFieldLookAndFeel"]
		}
		Icon: {
			path: string
			width: number
			height: number
			isDefault: boolean
		} | null
		Label: {
			prefix: string
			name: string
			id: string
			label: string
		}
		LabelArray: {
			results: components["schemas"]["Label"][]
			start?: number
			limit?: number
			size: number
			_links?: components["schemas"]["GenericLinks"]
		}
		LabeledContent: {
			contentType: components["schemas"]["LabeledContentType"]
			contentId: number
			title: string
		}
		LabeledContentType: "page" | "blogpost" | "attachment" | "page_template" | (string & {})
		LabeledContentPageResponse: {
			results: components["schemas"]["LabeledContent"][]
			start?: number
			limit?: number
			size: number
		}
		LabelDetails: {
			label: components["schemas"]["Label"]
			associatedContents?: components["schemas"]["LabeledContentPageResponse"]
		}
		LabelCreate: {
			prefix: string
			name: string
		}
		LabelCreateArray: components["schemas"]["LabelCreate"][]
		LongTask: {
			ari?: string
			id: string
			links: { status?: string } & { [key: string]: unknown }
		}
		LookAndFeel: {
			headings: { color: string }
			links: { color: string }
			menus: components["schemas"]["MenusLookAndFeel"]
			header: components["schemas"]["HeaderLookAndFeel"]
			horizontalHeader?: components["schemas"]["HorizontalHeaderLookAndFeel"]
			content: components["schemas"]["ContentLookAndFeel"]
			bordersAndDividers: { color: string }
			spaceReference?: { [key: string]: unknown } | null
		}
		LookAndFeelWithLinks: components["schemas"]["LookAndFeel"] & { _links?: components["schemas"]["GenericLinks"] }
		LookAndFeelSelection: {
			spaceKey: string
			lookAndFeelType: "global" | "custom" | "theme" | (string & {})
		}
		LookAndFeelSettings: {
			selected: "global" | "custom" | (string & {})
			global: components["schemas"]["LookAndFeel"]
			theme?: components["schemas"]["LookAndFeel"]
			custom: components["schemas"]["LookAndFeel"]
		}
		LongTaskStatus: {
			ari?: string
			id: string
			name: {
				key: string
				args: { [key: string]: unknown }[]
			}
			elapsedTime: number
			percentageComplete: number
			successful: boolean
			finished: boolean
			messages: components["schemas"]["Message"][]
			status?: string
			errors?: components["schemas"]["Message"][]
			additionalDetails?: {
				destinationId?: string
				destinationUrl?: string
				totalPageNeedToCopy?: number
				additionalProperties?: string
			}
		}
		LongTaskStatusArray: {
			results: components["schemas"]["LongTaskStatus"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		LongTaskStatusWithLinks: {
			ari?: string
			id: string
			name: {
				key: string
				args: { [key: string]: unknown }[]
			}
			elapsedTime: number
			percentageComplete: number
			successful: boolean
			finished: boolean
			messages: components["schemas"]["Message"][]
			_links: components["schemas"]["GenericLinks"]
			status?: string
			errors?: components["schemas"]["Message"][]
			additionalDetails?: {
				destinationId?: string | null
				destinationUrl?: string
				totalPageNeedToCopy?: number
				additionalProperties?: string
			}
		}
		MacroInstance: {
			name?: string
			body?: string
			parameters?: { [key: string]: unknown }
			_links?: components["schemas"]["GenericLinks"]
		}
		MenusLookAndFeel: {
			hoverOrFocus: { backgroundColor: string }
			color: string
		}
		Message: {
			translation?: string
			args: (string | { [key: string]: unknown })[]
		} & { [key: string]: unknown }
		BulkUserLookup: {
			type: "known" | "unknown" | "anonymous" | "user" | (string & {})
			username?: components["schemas"]["GenericUserName"]
			userKey?: components["schemas"]["GenericUserKey"]
			accountId: components["schemas"]["GenericAccountId"]
			accountType: string
			email: string
			publicName: string
			profilePicture: components["schemas"]["Icon"]
			displayName: string
			timeZone?: string | null
			isExternalCollaborator?: boolean
			isGuest?: boolean
			operations?: components["schemas"]["OperationCheckResult"][]
			details?: components["schemas"]["UserDetails"]
			personalSpace?: components["schemas"]["Space"]
			_expandable: {
				operations?: string
				details?: string
				personalSpace?: string
			}
			_links: components["schemas"]["GenericLinks"]
		}
		BulkUserLookupArray: {
			results: components["schemas"]["BulkUserLookup"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		NavigationLookAndFeel: {
			color: string
			highlightColor?: string | null
			hoverOrFocus: {
				backgroundColor: string
				color: string
			}
		} | null
		TopNavigationLookAndFeel: {
			color?: string | null
			highlightColor: string
			hoverOrFocus?: {
				backgroundColor?: string
				color?: string
			}
		}
		OperationCheckResult: {
			operation: "administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use" | (string & {})
			targetType: string
		}
		PropertyValue: string[] | boolean | { [key: string]: unknown } | string
		Relation: {
			name: string
			relationData?: components["schemas"]["RelationData"]
			source?: components["schemas"]["Content"] | components["schemas"]["User"] | components["schemas"]["Space"]
			target?: components["schemas"]["Content"] | components["schemas"]["User"] | components["schemas"]["Space"]
			_expandable?: {
				relationData?: string
				source?: string
				target?: string
			}
			_links: components["schemas"]["GenericLinks"]
		}
		RelationArray: {
			results: components["schemas"]["Relation"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		RelationData: {
			createdBy?: components["schemas"]["User"]
			createdDate?: string
			friendlyCreatedDate?: string
		}
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
			layer?: {
				width?: string
				height?: string
			} | null
			gutterTop?: string | null
			gutterRight?: string | null
			gutterBottom?: string | null
			gutterLeft?: string | null
		}
		SearchFieldLookAndFeel: {
			backgroundColor: string
			color: string
		} | null
		SearchPageResponseSearchResult: {
			results: components["schemas"]["SearchResult"][]
			start: number
			limit: number
			size: number
			totalSize: number
			cqlQuery: string
			searchDuration: number
			archivedResultCount?: number
			_links: components["schemas"]["GenericLinks"]
		}
		SearchResult: {
			content?: components["schemas"]["Content"]
			user?: components["schemas"]["User"]
			space?: components["schemas"]["Space"]
			title: string
			excerpt: string
			url: string
			resultParentContainer?: components["schemas"]["ContainerSummary"]
			resultGlobalContainer?: components["schemas"]["ContainerSummary"]
			breadcrumbs: components["schemas"]["Breadcrumb"][]
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
			icon?: components["schemas"]["Icon"]
			description?: {
				plain?: components["schemas"]["SpaceDescription"]
				view?: components["schemas"]["SpaceDescription"]
				_expandable?: {
					view?: string
					plain?: string
				}
			}
			homepage?: components["schemas"]["Content"]
			type: string
			metadata?: {
				labels?: components["schemas"]["LabelArray"]
				_expandable?: { [key: string]: unknown }
			}
			operations?: components["schemas"]["OperationCheckResult"][]
			permissions?: components["schemas"]["SpacePermission"][]
			status: string
			settings?: components["schemas"]["SpaceSettings"]
			theme?: components["schemas"]["Theme"]
			lookAndFeel?: components["schemas"]["LookAndFeel"]
			history?: {
				createdDate: string
				createdBy?: components["schemas"]["User"]
			}
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
			_links: components["schemas"]["GenericLinks"]
		} | null
		SpaceArray: {
			results: components["schemas"]["Space"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		SpaceCreate: {
			name: string
			key?: string
			alias?: string
			description?: components["schemas"]["SpaceDescriptionCreate"]
			permissions?: components["schemas"]["SpacePermissionCreate"][] | null
		}
		SpaceUpdate: {
			name?: string | null
			description?: components["schemas"]["SpaceDescriptionCreate"]
			homepage?: { [key: string]: unknown } | null
			type?: string
			status?: string | null
		}
		SpaceDescription: {
			value: string
			representation: "plain" | "view" | (string & {})
			embeddedContent: { [key: string]: unknown }[]
		} & { [key: string]: unknown }
		SpaceDescriptionCreate: {
			plain: {
				value?: string
				representation?: string
			}
		} | null
		SpacePermission: {
			id?: number
			subjects?: {
				user?: {
					results: components["schemas"]["User"][]
					size: number
					start?: number
					limit?: number
				}
				group?: {
					results: components["schemas"]["Group"][]
					size: number
					start?: number
					limit?: number
				}
				_expandable?: {
					user?: string
					group?: string
				}
			}
			operation: components["schemas"]["OperationCheckResult"]
			anonymousAccess: boolean
			unlicensedAccess: boolean
		}
		SpacePermissionCreate: {
			subjects?: {
				user?: {
					results: components["schemas"]["UserRequest"][]
					size: number
				}
				group?: {
					results: components["schemas"]["GroupCreate"][]
					size: number
				}
			}
			operation: components["schemas"]["OperationCheckResultRequest"]
			anonymousAccess: boolean
			unlicensedAccess: boolean
		}
		SpaceProperty: {
			id: string
			key: string
			value: string[] | boolean | { [key: string]: unknown } | string
			version?: components["schemas"]["Version"]
			space?: components["schemas"]["Space"]
			_links?: components["schemas"]["GenericLinks"]
			_expandable: {
				version?: string
				space?: string
			}
		}
		SpacePropertyArray: {
			results: components["schemas"]["SpaceProperty"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		SpacePropertyCreate: {
			key: string
			value: components["schemas"]["PropertyValue"]
			space?: { key?: string } & { [key: string]: unknown }
		}
		SpacePropertyCreateNoKey: { value: components["schemas"]["PropertyValue"] }
		SpacePropertyUpdate: {
			key?: string
			value: string[] | boolean | { [key: string]: unknown } | string
			version: components["schemas"]["Version"]
			space?: { key?: string } & { [key: string]: unknown }
		}
		SpaceSettings: {
			routeOverrideEnabled: boolean
			editor?: {
				page: string
				blogpost: string
				default: string
			}
			contentMode?: "standard" | "compact" | (string & {}) | null
			spaceKey?: string
			_links: components["schemas"]["GenericLinks"]
		} | null
		SpaceSettingsUpdate: {
			routeOverrideEnabled?: boolean
			contentMode?: "standard" | "compact" | null
		}
		SpaceWatch: {
			type: string
			watcher: components["schemas"]["WatchUser"]
			spaceKey?: string
			labelName?: string
			prefix?: string
		}
		SpaceWatchArray: {
			results: components["schemas"]["SpaceWatch"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		SuperBatchWebResources: {
			uris?: {
				all?: string[] | string
				css?: string[] | string
				js?: string[] | string
			}
			tags?: {
				all?: string
				css?: string
				data?: string
				js?: string
			}
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
		} | null
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
			_links?: components["schemas"]["GenericLinks"]
		}
		TaskPageResponse: {
			results: components["schemas"]["Task"][]
			start: number
			limit: number
			size: number
		}
		Theme: {
			themeKey: string
			name?: string
			description?: string
			icon?: components["schemas"]["Icon"]
			_links?: components["schemas"]["GenericLinks"]
		}
		ThemeNoLinks: {
			themeKey: string
			name?: string
			description?: string
			icon?: components["schemas"]["Icon"]
		}
		ThemeArray: {
			results: components["schemas"]["ThemeNoLinks"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		ThemeUpdate: { themeKey: string }
		User: ({
			type: "known" | "unknown" | "anonymous" | "user" | (string & {})
			username?: components["schemas"]["GenericUserName"]
			userKey?: components["schemas"]["GenericUserKey"]
			accountId?: components["schemas"]["GenericAccountId"]
			accountType?: "atlassian" | "app" | "" | (string & {})
			email?: string | null
			publicName?: string
			profilePicture?: components["schemas"]["Icon"]
			displayName?: string | null
			timeZone?: string | null
			externalCollaborator?: boolean
			isExternalCollaborator?: boolean
			isGuest?: boolean
			operations?: components["schemas"]["OperationCheckResult"][] | null
			details?: components["schemas"]["UserDetails"]
			personalSpace?: components["schemas"]["Space"]
			_expandable?: {
				operations?: string
				details?: string
				personalSpace?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		} & { [key: string]: unknown }) | null
		UserAnonymous: {
			type: string
			profilePicture: components["schemas"]["Icon"]
			displayName: string
			operations?: components["schemas"]["OperationCheckResult"][]
			_expandable?: { operations?: string }
			_links: components["schemas"]["GenericLinks"]
		}
		UserArray: {
			results: components["schemas"]["User"][]
			start?: number
			limit?: number
			size?: number
			totalSize?: number
			_links?: components["schemas"]["GenericLinks"]
		}
		UserDetails: {
			business?: {
				position?: string
				department?: string
				location?: string
			}
			personal?: {
				phone?: string
				im?: string
				website?: string
				email?: string
			}
		}
		UserProperty: {
			key: string
			value: { [key: string]: unknown }
			id: string
			lastModifiedDate: string
			createdDate: string
			_links?: components["schemas"]["GenericLinks"]
		}
		UserPropertyKeyArray: {
			results: { key?: string }[]
			start?: number
			limit?: number
			size?: number
			_links: components["schemas"]["GenericLinks"]
		}
		UserPropertyCreate: { value: { [key: string]: unknown } }
		UserPropertyUpdate: { value: { [key: string]: unknown } }
		UsersUserKeys: ({
			users?: components["schemas"]["User"][]
			userKeys?: string[]
			_links?: components["schemas"]["GenericLinks"]
		} & { [key: string]: unknown }) | null
		UserWatch: { watching: boolean }
		Version: ({
			by?: components["schemas"]["User"]
			when: string | null
			friendlyWhen?: string | null
			message?: string | null
			number: number
			minorEdit: boolean
			content?: components["schemas"]["Content"]
			collaborators?: components["schemas"]["UsersUserKeys"]
			_expandable?: {
				content?: string
				collaborators?: string
			}
			_links?: components["schemas"]["GenericLinks"]
			contentTypeModified?: boolean
			confRev?: string | null
			syncRev?: string | null
			syncRevSource?: string | null
		} & { [key: string]: unknown }) | null
		VersionArray: {
			results: components["schemas"]["Version"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		VersionRestore: {
			operationKey: "restore"
			params: {
				versionNumber: number
				message: string
				restoreTitle?: boolean
			}
		}
		Watch: {
			type: string
			watcher: components["schemas"]["WatchUser"]
			contentId: number
		}
		WatchArray: {
			results: components["schemas"]["Watch"][]
			start: number
			limit: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		WatchUser: {
			type: string
			username?: components["schemas"]["GenericUserName"]
			userKey?: components["schemas"]["GenericUserKey"]
			accountId: components["schemas"]["GenericAccountId"]
			profilePicture: components["schemas"]["Icon"]
			displayName: string
			timeZone?: string | null
			operations: components["schemas"]["OperationCheckResult"][] | null
			externalCollaborator: boolean
			isGuest: boolean | null
			isExternalCollaborator: boolean
			details?: components["schemas"]["UserDetails"]
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
			tags?: {
				all?: string
				css?: string
				data?: string
				js?: string
				_expandable?: { [key: string]: unknown }
			}
			superbatch?: components["schemas"]["SuperBatchWebResources"]
		}
		PermissionSubject: {
			type: "user" | "group" | (string & {})
			identifier: string
		}
		PermissionSubjectWithGroupId: {
			type: "user" | "group"
			identifier: string
		}
		SpacePermissionV2: {
			id: number
			subject: components["schemas"]["PermissionSubject"]
			operation: {
				key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use" | (string & {})
				target: "page" | "blogpost" | "comment" | "attachment" | "space" | (string & {})
			}
			_links?: components["schemas"]["GenericLinks"]
		}
		SpacePermissionRequest: {
			subject: components["schemas"]["PermissionSubjectRequest"]
			operation: {
				key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use"
				target: "page" | "blogpost" | "comment" | "attachment" | "space"
			}
			_links?: components["schemas"]["GenericLinks"]
		}
		SpacePermissionCustomContent: {
			subject: components["schemas"]["PermissionSubjectRequest"]
			operations: {
				key: "read" | "create" | "delete"
				target: string
				access: boolean
			}[]
		}
		ContentPermissionRequest: {
			subject: components["schemas"]["PermissionSubjectWithGroupId"]
			operation: "read" | "update" | "delete"
		}
		PermissionCheckResponse: {
			hasPermission: boolean
			errors?: components["schemas"]["Message"][]
			_links?: components["schemas"]["GenericLinks"]
		}
		LabelRequest: {
			prefix: string
			name: string
			id: string | number
			label: string
		}
		PermissionSubjectRequest: {
			type: "user" | "group"
			identifier: string
		}
		OperationCheckResultRequest: {
			operation: "administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use"
			targetType: string
		}
		UserRequest: {
			type: "known" | "unknown" | "anonymous" | "user"
			username?: components["schemas"]["GenericUserName"]
			userKey?: components["schemas"]["GenericUserKey"]
			accountId?: components["schemas"]["GenericAccountId"]
			accountType?: "atlassian" | "app" | ""
			email?: string | null
			publicName?: string
			profilePicture?: components["schemas"]["Icon"]
			displayName?: string | null
			timeZone?: string | null
			externalCollaborator?: boolean
			isExternalCollaborator?: boolean
			isGuest?: boolean
			operations?: components["schemas"]["OperationCheckResultRequest"][] | null
			details?: components["schemas"]["UserDetails"]
			personalSpace?: components["schemas"]["SpaceRequest"]
			_expandable?: {
				operations?: string
				details?: string
				personalSpace?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		} | null
		SpaceRequest: {
			id?: string | number
			key: string
			alias?: string
			name: string
			icon?: components["schemas"]["Icon"]
			description?: {
				plain?: components["schemas"]["SpaceDescriptionRequest"]
				view?: components["schemas"]["SpaceDescriptionRequest"]
				_expandable?: {
					view?: string
					plain?: string
				}
			}
			homepage?: components["schemas"]["ContentRequest"]
			type: string
			metadata?: {
				labels?: components["schemas"]["LabelArrayRequest"]
				_expandable?: { [key: string]: unknown }
			}
			operations?: components["schemas"]["OperationCheckResultRequest"][]
			permissions?: components["schemas"]["SpacePermissionRequestBody"][]
			status: string
			settings?: components["schemas"]["SpaceSettingsRequest"]
			theme?: components["schemas"]["Theme"]
			lookAndFeel?: components["schemas"]["LookAndFeel"]
			history?: {
				createdDate: string
				createdBy?: components["schemas"]["UserRequest"]
			}
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
			_links: components["schemas"]["GenericLinks"]
		} | null
		SpaceSettingsRequest: {
			routeOverrideEnabled: boolean
			editor?: {
				page: string
				blogpost: string
				default: string
			}
			contentMode?: "standard" | "compact" | null
			spaceKey?: string
			_links: components["schemas"]["GenericLinks"]
		} | null
		SpacePermissionRequestBody: {
			id?: string | number
			subjects?: {
				user?: {
					results: components["schemas"]["UserRequest"][]
					size: number
					start?: number
					limit?: number
				}
				group?: {
					results: components["schemas"]["GroupRequest"][]
					size: number
					start?: number
					limit?: number
				}
				_expandable?: {
					user?: string
					group?: string
				}
			}
			operation: components["schemas"]["OperationCheckResultRequest"]
			anonymousAccess: boolean
			unlicensedAccess: boolean
		}
		GroupRequest: {
			type: "group"
			name: string
			id: string | number
			usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION"
			managedBy?: "ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN"
			_links?: components["schemas"]["GenericLinks"]
		}
		LabelArrayRequest: {
			results: components["schemas"]["LabelRequest"][]
			start?: number
			limit?: number
			size: number
			_links?: components["schemas"]["GenericLinks"]
		}
		ContentRequest: {
			id?: string | number
			type: string
			status: string
			title?: string
			space?: components["schemas"]["SpaceRequest"]
			history?: components["schemas"]["ContentHistoryRequest"]
			version?: components["schemas"]["VersionRequest"]
			ancestors?: components["schemas"]["ContentRequest"][] | null
			operations?: components["schemas"]["OperationCheckResultRequest"][]
			children?: components["schemas"]["ContentChildrenRequest"]
			childTypes?: components["schemas"]["ContentChildTypeRequest"]
			descendants?: components["schemas"]["ContentChildrenRequest"]
			container?: components["schemas"]["Container"]
			body?: {
				view?: components["schemas"]["ContentBodyRequest"]
				export_view?: components["schemas"]["ContentBodyRequest"]
				styled_view?: components["schemas"]["ContentBodyRequest"]
				storage?: components["schemas"]["ContentBodyRequest"]
				wiki?: components["schemas"]["ContentBodyRequest"]
				editor?: components["schemas"]["ContentBodyRequest"]
				editor2?: components["schemas"]["ContentBodyRequest"]
				anonymous_export_view?: components["schemas"]["ContentBodyRequest"]
				atlas_doc_format?: components["schemas"]["ContentBodyRequest"]
				dynamic?: components["schemas"]["ContentBodyRequest"]
				raw?: components["schemas"]["ContentBodyRequest"]
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
				read?: components["schemas"]["ContentRestrictionRequest"]
				update?: components["schemas"]["ContentRestrictionRequest"]
				_expandable?: {
					read?: string
					update?: string
				}
				_links?: components["schemas"]["GenericLinks"]
			}
			metadata?: components["schemas"]["ContentMetadataRequest"]
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
			_links?: components["schemas"]["GenericLinks"]
		} | null
		ContentMetadataRequest: {
			currentuser?: {
				favourited?: {
					isFavourite?: boolean
					favouritedDate?: string
				}
				lastmodified?: {
					version?: components["schemas"]["VersionRequest"]
					friendlyLastModified?: string
				}
				lastcontributed?: {
					status?: string
					when?: string
				}
				viewed?: {
					lastSeen?: string
					friendlyLastSeen?: string
				}
				scheduled?: { [key: string]: unknown }
				_expandable?: {
					favourited?: string
					lastmodified?: string
					lastcontributed?: string
					viewed?: string
					scheduled?: string
				}
			}
			properties?: components["schemas"]["GenericLinks"]
			frontend?: { [key: string]: unknown }
			labels?: components["schemas"]["LabelArrayRequest"] | components["schemas"]["LabelRequest"][]
		}
		VersionRequest: {
			by?: components["schemas"]["UserRequest"]
			when: string | null
			friendlyWhen?: string | null
			message?: string | null
			number: number
			minorEdit: boolean
			content?: components["schemas"]["ContentRequest"]
			collaborators?: components["schemas"]["UsersUserKeysRequest"]
			_expandable?: {
				content?: string
				collaborators?: string
			}
			_links?: components["schemas"]["GenericLinks"]
			contentTypeModified?: boolean
			confRev?: string | null
			syncRev?: string | null
			syncRevSource?: string | null
		} | null
		UsersUserKeysRequest: {
			users?: components["schemas"]["UserRequest"][]
			userKeys?: string[]
			_links?: components["schemas"]["GenericLinks"]
		} | null
		ContentRestrictionRequest: {
			operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use"
			restrictions?: {
				user?: components["schemas"]["UserArrayRequest"]
				group?: components["schemas"]["GroupArrayRequest"]
				_expandable?: {
					user?: string
					group?: string
				}
			}
			content?: components["schemas"]["ContentRequest"]
			_expandable: {
				restrictions?: string
				content?: string
			}
			_links: components["schemas"]["GenericLinks"]
		}
		GroupArrayRequest: {
			results: components["schemas"]["GroupRequest"][]
			start: number
			limit: number
			size: number
		}
		UserArrayRequest: {
			results: components["schemas"]["UserRequest"][]
			start?: number
			limit?: number
			size?: number
			totalSize?: number
			_links?: components["schemas"]["GenericLinks"]
		}
		ContentBodyRequest: {
			value: string
			representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw"
			embeddedContent?: components["schemas"]["EmbeddedContentRequest"][]
			webresource?: components["schemas"]["WebResourceDependenciesRequest"]
			mediaToken?: {
				collectionIds?: (string | number)[]
				contentId?: string | number
				expiryDateTime?: string
				fileIds?: (string | number)[]
				token?: string
			}
			_expandable?: {
				content?: string
				embeddedContent?: string
				webresource?: string
				mediaToken?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		}
		WebResourceDependenciesRequest: {
			_expandable?: { uris?: string | { [key: string]: unknown } }
			keys?: string[]
			contexts?: string[]
			uris?: {
				all?: string[] | string
				css?: string[] | string
				js?: string[] | string
				_expandable?: {
					css?: string[] | string
					js?: string[] | string
				}
			}
			tags?: {
				all?: string
				css?: string
				data?: string
				js?: string
				_expandable?: { [key: string]: unknown }
			}
			superbatch?: components["schemas"]["SuperBatchWebResources"]
		}
		EmbeddedContentRequest: {
			entityId?: string | number
			entityType?: string
			entity?: components["schemas"]["Embeddable"]
		}
		ContentChildrenRequest: {
			attachment?: components["schemas"]["ContentArrayRequest"]
			comment?: components["schemas"]["ContentArrayRequest"]
			page?: components["schemas"]["ContentArrayRequest"]
			whiteboard?: components["schemas"]["ContentArrayRequest"]
			database?: components["schemas"]["ContentArrayRequest"]
			embed?: components["schemas"]["ContentArrayRequest"]
			folder?: components["schemas"]["ContentArrayRequest"]
			_expandable?: {
				attachment?: string
				comment?: string
				page?: string
				whiteboard?: string
				database?: string
				embed?: string
				folder?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		}
		ContentArrayRequest: {
			results: components["schemas"]["ContentRequest"][]
			start?: number
			limit?: number
			size: number
			_links: components["schemas"]["GenericLinks"]
		}
		ContentChildTypeRequest: {
			attachment?: {
				value: boolean
				_links: components["schemas"]["GenericLinks"]
			}
			comment?: {
				value: boolean
				_links: components["schemas"]["GenericLinks"]
			}
			page?: {
				value: boolean
				_links: components["schemas"]["GenericLinks"]
			}
			_expandable?: {
				all?: string
				attachment?: string
				comment?: string
				page?: string
				whiteboard?: string
				database?: string
				embed?: string
				folder?: string
			}
		}
		ContentHistoryRequest: {
			latest: boolean
			createdBy?: components["schemas"]["UserRequest"]
			ownedBy?: components["schemas"]["UserRequest"]
			lastOwnedBy?: components["schemas"]["UserRequest"]
			createdDate?: string
			lastUpdated?: components["schemas"]["VersionRequest"]
			previousVersion?: components["schemas"]["VersionRequest"]
			contributors?: { publishers?: components["schemas"]["UsersUserKeysRequest"] }
			nextVersion?: components["schemas"]["VersionRequest"]
			_expandable?: {
				lastUpdated?: string
				previousVersion?: string
				contributors?: string
				nextVersion?: string
				ownedBy?: string
				lastOwnedBy?: string
			}
			_links?: components["schemas"]["GenericLinks"]
		} | null
		SpaceDescriptionRequest: {
			value: string
			representation: "plain" | "view"
			embeddedContent: { [key: string]: unknown }[]
		}
		LookAndFeelSelectionRequest: {
			spaceKey: string
			lookAndFeelType: "global" | "custom" | "theme"
		}
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

type response1 = { content: { "application/json": components["schemas"]["AuditRecordArray"] } }

type responses1 = {
	200: { content: { "application/json": components["schemas"]["RetentionPeriod"] } }
	403: {}
}

type json1 = { id: string | number }

type response2 = { content: { "application/json": components["schemas"]["LongTask"] } }

type parameters1 = {
	query?: {
		status?: string
		expand?: components["parameters"]["contentExpand"]
	}
	path: { draftId: string | number }
}

type body1 = { content: { "application/json": components["schemas"]["ContentBlueprintDraft"] } }

type responses2 = {
	200: { content: { "application/json": components["schemas"]["Content"] } }
	400: {}
	409: {}
}

type response3 = { content: { "application/json": components["schemas"]["ContentArray"] } }

type parameters2 = { path: { id: string | number } }

type parameters3 = {
	query?: { status?: "current" | "draft" }
	path: { id: string | number }
}

type body2 = {
	content: {
		"multipart/form-data": {
			file: string
			comment?: string
			minorEdit: string
		}
	}
}

type parameters4 = {
	path: path1
}

type response4 = { content: { "application/json": components["schemas"]["Content"] } }

type responses3 = {
	200: { content: { "application/json": components["schemas"]["LabelArray"] } }
	400: {}
	403: {}
	404: {}
}

type responses4 = {
	204: {}
	403: {}
	404: {}
}

type parameters5 = {
	query?: {
		start?: string | number
		limit?: string | number
	}
	path: { id: string | number }
}

type response5 = { content: { "application/json": components["schemas"]["SpaceWatchArray"] } }

type responses5 = {
	200: response6
	404: {}
}

type parameters6 = {
	query?: {
		expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content") | readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[]
	}
	path: { id: string | number }
}

type body3 = { content: { "application/json": components["schemas"]["ContentRestrictionAddOrUpdateArray"] } }

type path2 = {
	id: string | number
	operationKey: "read" | "update"
}

type parameters7 = {
	path: {
		id: string | number
		operationKey: "read" | "update"
		groupId: string | number
	}
}

type parameters8 = {
	query?: query1
	path: {
		id: string | number
		operationKey: string | number
	}
}

type responses6 = {
	200: response7
	401: {}
	403: {}
	404: {}
}

type response8 = { content: { "application/json": components["schemas"]["ContentState"][] } }

type responses7 = {
	200: { content: { "application/json": components["schemas"]["GroupArrayWithLinks"] } }
	403: {}
}

type responses8 = {
	204: {}
	400: {}
	401: {}
	403: {}
	404: {}
}

type query2 = {
	sourceStatus?: string
	targetStatus?: string
	sourceVersion?: string | number
	targetVersion?: string | number
	expand?: ("relationData" | "source" | "target") | readonly ("relationData" | "source" | "target")[]
	start?: string | number
	limit?: string | number
}

type responses9 = {
	200: { content: { "application/json": components["schemas"]["RelationArray"] } }
	400: {}
	403: {}
	404: {}
}

type responses10 = {
	200: { content: { "application/json": components["schemas"]["Relation"] } }
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters9 = {
	query?: {
		sourceStatus?: string
		targetStatus?: string
		sourceVersion?: string | number
		targetVersion?: string | number
	}
	path: path3
}

type responses11 = {
	200: { content: { "application/json": components["schemas"]["SearchPageResponseSearchResult"] } }
	400: {}
	403: {}
}

type query3 = {
	start?: string | number
	limit?: string | number
}

type responses12 = {
	200: { content: { "application/json": components["schemas"]["Theme"] } }
	404: {}
}

type body4 = { content: { "application/json": components["schemas"]["SpaceCreate"] } }

type responses13 = {
	200: { content: { "application/json": components["schemas"]["Space"] } }
	400: {}
	401: {}
	403: {}
}

type parameters10 = { path: { spaceKey: string | number } }

type responses14 = {
	200: { content: { "application/json": components["schemas"]["SpaceSettings"] } }
	401: {}
	404: {}
}

type path4 = { spaceKey: string | number }

type response12 = { content: { "application/json": components["schemas"]["ContentTemplate"] } }

type parameters11 = {
	query?: {
		spaceKey?: string
		start?: string | number
		limit?: string | number
		expand?: components["parameters"]["templateExpand"]
	}
}

type parameters12 = {
	query: {
		accountId: string | number
		expand?: ("operations" | "personalSpace" | "isExternalCollaborator") | readonly ("operations" | "personalSpace" | "isExternalCollaborator")[]
	}
}

type parameters13 = {
	query?: query1
	path: { contentId: string | number }
}

type responses15 = {
	200: { content: { "application/json": components["schemas"]["UserWatch"] } }
	403: {}
	404: {}
}

type parameters14 = {
	query?: query1
	path: { labelName: string | number }
}

type parameters15 = {
	query?: query1
	path: { spaceKey: string | number }
}

type response13 = { content: { "application/json": components["schemas"]["ConnectModules"] } }

type response14 = {
	content: {
		"*/*": components["schemas"]["DynamicModulesErrorMessage"]
		message: unknown
	}
}

type parameters16 = {
	query?: { fromDate?: string }
	path: { contentId: string | number }
}

type responses16 = {
	200: {
		content: {
			"application/json": {
				id?: number
				count?: number
			}
		}
	}
	400: {}
	401: {}
	403: {}
	404: {}
}

type parameters17 = {
	path: {
		userId: string | number
		key: string | number
	}
}

type path1 = {
	id: string | number
	attachmentId: string | number
}

type response6 = { content: { "application/json": components["schemas"]["ContentRestrictionArray"] } }

type query1 = {
	/** @deprecated */
	key?: components["parameters"]["userLookupKey"]
	/** @deprecated */
	username?: components["parameters"]["userLookupUsername"]
	accountId?: components["parameters"]["userLookupAccountId"]
}

type response7 = { content: { "application/json": components["schemas"]["ContentStateResponse"] } }

type path3 = {
	relationName: string | number
	sourceType: "user" | "content" | "space"
	sourceKey: string | number
	targetType: "user" | "content" | "space"
	targetKey: string | number
}
