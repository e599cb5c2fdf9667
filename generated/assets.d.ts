// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/jsm/assets/workspace/{workspaceId}/v1/aql/objects": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/assets/rest/api-group-aql/#api-aql-objects-get */
			json: true
			parameters: {
				query?: {
					qlQuery?: string
					page?: string | number
					resultPerPage?: string | number
					includeAttributes?: boolean | ("true" | "false")
					includeAttributesDeep?: string | number
					includeTypeAttributes?: boolean | ("true" | "false")
					includeExtendedInfo?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses1
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/icon/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-icon/#api-icon-id-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["Icon"]>
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/icon/{id}/icon.png": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-icon/#api-icon-id-icon-png-get */
			json: true
			parameters: { query?: { size?: string | number }; path: path2 }
			responses: {
				200: { content: { "image/png": string } }
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				406: components["responses"]["trait_notAcceptable_406"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/icon/global": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-icon/#api-icon-global-get */
			json: true
			parameters: parameters2
			responses: {
				200: json<schemas["Icon"][]>
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/import/start/{id}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-import/#api-import-start-id-post */
			json: true
			parameters: parameters1
			responses: responses2
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-id-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["ImportSourceResponse"]>
				401: components["responses"]["trait_requireAuthentication_401"]
				403: components["responses"]["trait_requirePermission_403"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping": {
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-mapping-put */
			json: true
			parameters: parameters3
			requestBody: body1
			responses: { 204: {}; 401: components["responses"]["trait_requireAuthentication_401"]; 500: components["responses"]["trait_internalServerError_500"] }
		}
		patch: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-mapping-patch */
			json: true
			parameters: parameters3
			requestBody?: body1
			responses: {
				204: {}
				303: {}
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping/progress/{resourceId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-mapping-progress-resourceid-get */
			json: true
			parameters: { path: { importSourceId: string | number; resourceId: string | number; workspaceId: string | number } }
			responses: responses3
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/configstatus": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-configstatus-get */
			json: true
			parameters: parameters4
			responses: responses3
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/schema-and-mapping": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-schema-and-mapping-get */
			json: true
			parameters: parameters4
			responses: responses3
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-post */
			json: true
			parameters: parameters4
			responses: {
				200: body1
				401: components["responses"]["trait_requireAuthentication_401"]
				409: body1
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-importexecutionid-delete */
			json: true
			parameters: parameters5
			responses: responses4
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/progress": {
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-importexecutionid-progress-put */
			json: true
			parameters: parameters5
			requestBody?: body1
			responses: responses4
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/data": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-importexecutionid-data-post */
			json: true
			parameters: parameters5
			requestBody?: body1
			responses: responses4
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/status": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-importexecutionid-status-get */
			json: true
			parameters: parameters5
			responses: responses3
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/status": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-status-get */
			json: true
			parameters: parameters4
			responses: responses3
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{executionId}/history/failed": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-executions-executionid-history-failed-post */
			json: true
			parameters: { path: { importSourceId: string | number; executionId: string | number; workspaceId: string | number } }
			requestBody?: body1
			responses: {
				204: {}
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/token": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-token-post */
			json: true
			parameters: { path: { workspaceId: string | number; importSourceId: string | number } }
			responses: responses3
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/schedule": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-schedule-get */
			json: true
			parameters: parameters4
			responses: {
				200: { content: { "application/json": { links?: { createSchedule: string; schedule?: string }; result?: string } } }
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/iql/objects": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/assets/rest/api-group-iql/#api-iql-objects-get */
			json: true
			parameters: {
				query?: {
					iql?: string
					page?: string | number
					resultPerPage?: string | number
					includeAttributes?: boolean | ("true" | "false")
					includeAttributesDeep?: string | number
					includeTypeAttributes?: boolean | ("true" | "false")
					includeExtendedInfo?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses1
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-id-get */
			json: true
			parameters: parameters1
			responses: {
				200: response1
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				429: components["responses"]["trait_rateLimit2000PerMinute_429"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-id-put */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: {
				200: response1
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-id-delete */
			json: true
			parameters: parameters1
			responses: {
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/{id}/attributes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-id-attributes-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["ObjectAttribute"][]>
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/{id}/history": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-id-history-get */
			json: true
			parameters: { query?: { asc?: boolean | ("true" | "false") }; path: path2 }
			responses: {
				200: json<schemas["ObjectHistory"][]>
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/{id}/referenceinfo": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-id-referenceinfo-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["ObjectReferenceTypeInfo"][]>
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/create": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-create-post */
			json: true
			parameters: parameters2
			requestBody: body2
			responses: {
				201: response1
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				429: components["responses"]["trait_rateLimit2000PerMinute_429"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/navlist/aql": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-navlist-aql-post */
			json: true
			parameters: parameters2
			requestBody: body3
			responses: responses1
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/navlist/iql": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-navlist-iql-post */
			json: true
			parameters: parameters2
			requestBody: body3
			responses: responses1
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/aql": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-aql-post */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; includeAttributes?: boolean | ("true" | "false") }; path: path1 }
			requestBody: json<schemas["ObjectAQLParams"]>
			responses: {
				200: json<schemas["ObjectListInclTypeAttributesEntryResult"]>
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				429: components["responses"]["trait_rateLimit1000PerMinute_429"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/object/aql/totalcount": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-object/#api-object-aql-totalcount-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["ObjectAQLTotalCountParams"]>
			responses: {
				200: json<schemas["ObjectAQLTotalCountResult"]>
				400: components["responses"]["trait_badRequest_400"]
				403: components["responses"]["trait_requirePermission_403"]
				429: components["responses"]["trait_rateLimit500PerMinute_429"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectconnectedtickets/{objectId}/tickets": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectconnectedtickets/#api-objectconnectedtickets-objectid-tickets-get */
			json: true
			parameters: { path: { objectId: string | number; workspaceId: string | number } }
			responses: {
				200: json<schemas["Tickets"]>
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				429: components["responses"]["trait_rateLimit2000PerMinute_429"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectschema/list": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-list-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; includeCounts?: boolean | ("true" | "false") }; path: path1 }
			responses: {
				200: json<schemas["ObjectSchemaList"]>
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectschema/create": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-create-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["ObjectSchemaIn"]>
			responses: {
				201: response2
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-id-get */
			json: true
			parameters: parameters1
			responses: {
				200: response2
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ObjectSchemaUpdate"]>
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-id-delete */
			json: true
			parameters: parameters1
			responses: responses5
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/attributes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-id-attributes-get */
			json: true
			parameters: { query?: { onlyValueEditable?: boolean | ("true" | "false"); extended?: boolean | ("true" | "false"); query?: string }; path: path2 }
			responses: {
				200: response3
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/objecttypes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-id-objecttypes-get */
			json: true
			parameters: { query?: { excludeAbstract?: boolean | ("true" | "false") }; path: path2 }
			responses: {
				200: { content: { "application/json": { entries?: schemas["ObjectType"][] } } }
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/objecttypes/flat": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objectschema/#api-objectschema-id-objecttypes-flat-get */
			json: true
			parameters: { query?: { query?: boolean | ("true" | "false"); exclude?: string; includeObjectCounts?: boolean | ("true" | "false") }; path: path2 }
			responses: {
				200: json<schemas["ObjectType"][]>
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttype/#api-objecttype-id-get */
			json: true
			parameters: parameters1
			responses: {
				200: response4
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttype/#api-objecttype-id-put */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ObjectTypeUpdate"]>
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttype/#api-objecttype-id-delete */
			json: true
			parameters: parameters1
			responses: responses6
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}/attributes": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttype/#api-objecttype-id-attributes-get */
			json: true
			parameters: {
				query?: {
					onlyValueEditable?: boolean | ("true" | "false")
					orderByName?: boolean | ("true" | "false")
					query?: string
					includeValuesExist?: boolean | ("true" | "false")
					excludeParentAttributes?: boolean | ("true" | "false")
					includeChildren?: boolean | ("true" | "false")
					orderByRequired?: boolean | ("true" | "false")
				}
				path: path2
			}
			responses: {
				200: response3
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				429: components["responses"]["trait_rateLimit2000PerMinute_429"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}/position": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttype/#api-objecttype-id-position-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["ObjectTypePosition"]>
			responses: responses6
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttype/create": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttype/#api-objecttype-create-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["ObjectTypeIn"]>
			responses: {
				201: response4
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{objectTypeId}": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttypeattribute/#api-objecttypeattribute-objecttypeid-post */
			json: true
			parameters: { path: { objectTypeId: string | number; workspaceId: string | number } }
			requestBody: json<schemas["ObjectTypeAttributeCreate"]>
			responses: {
				201: response5
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{objectTypeId}/{id}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttypeattribute/#api-objecttypeattribute-objecttypeid-id-put */
			json: true
			parameters: { path: { id: string | number; objectTypeId: string | number; workspaceId: string | number } }
			requestBody: json<schemas["ObjectTypeAttributeUpdate"]>
			responses: {
				200: response5
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-objecttypeattribute/#api-objecttypeattribute-id-delete */
			json: true
			parameters: parameters1
			responses: responses7
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/progress/category/imports/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-progress/#api-progress-category-imports-id-get */
			json: true
			parameters: parameters1
			responses: responses2
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/config/statustype": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-config/#api-config-statustype-get */
			json: true
			parameters: { query?: { objectSchemaId?: string | number }; path: path1 }
			responses: {
				200: json<schemas["Status"][]>
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-config/#api-config-statustype-post */
			json: true
			parameters: parameters2
			requestBody: body4
			responses: {
				201: response6
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/config/statustype/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-config/#api-config-statustype-id-get */
			json: true
			parameters: parameters1
			responses: {
				200: response6
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-config/#api-config-statustype-id-put */
			json: true
			parameters: parameters1
			requestBody: body4
			responses: {
				200: response6
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				404: components["responses"]["trait_notFound_404"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-config/#api-config-statustype-id-delete */
			json: true
			parameters: parameters1
			responses: responses7
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/global/config/objectschema/{id}/property": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-global/#api-global-config-objectschema-id-property-post */
			json: true
			parameters: parameters1
			requestBody: json<schemas["GlobalConfigurationIn"]>
			responses: {
				200: {}
				400: components["responses"]["trait_badRequest_400"]
				401: components["responses"]["trait_requireAuthentication_401"]
				500: components["responses"]["trait_internalServerError_500"]
			}
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule": {
		post: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-importschedule-post */
			json: true
			parameters: parameters4
			requestBody: body5
			responses: responses8
		}
	}
	"/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule/{importScheduleId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-importschedule-importscheduleid-get */
			json: true
			parameters: parameters6
			responses: responses8
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-importschedule-importscheduleid-put */
			json: true
			parameters: parameters6
			requestBody: body5
			responses: responses8
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/assets/rest/api-group-importsource/#api-importsource-importsourceid-importschedule-importscheduleid-delete */
			json: true
			parameters: parameters6
			responses: responses4
		}
	}
}
export interface components {
	schemas: {
		Avatar: {
			workspaceId: string
			globalId: string
			id?: string
			avatarUUID?: string
			url16: string
			url48: string
			url72: string
			url144: string
			url288: string
			objectId: string
		}
		DefaultType: { id: number; name: string }
		Errors: { errorMessages: string[]; errors: { [key: string]: unknown } }
		GlobalConfigurationIn: { allowOtherObjectSchema?: boolean; validateQuickCreate?: boolean; quickCreateObjects?: boolean }
		Group: { avatarUrl: string; name: string }
		Icon: { id: string; name: string; url16: string; url48: string }
		Object: {
			workspaceId: string
			globalId: string
			id: string
			label: string
			objectKey: string
			avatar: schemas["Avatar"]
			objectType: schemas["ObjectType"]
			created: string
			updated: string
			hasAvatar: boolean
			timestamp: number
			attributes?: schemas["ObjectAttribute"][]
			_links: { self: string }
		}
		ObjectAttribute: {
			workspaceId: string
			/** @deprecated */
			globalId: string
			/** @deprecated */
			id: string
			objectTypeAttribute?: schemas["ObjectTypeAttribute"]
			objectTypeAttributeId: string
			objectAttributeValues: schemas["ObjectAttributeValue"][]
		}
		ObjectAttributeIn: { objectTypeAttributeId: string | number; objectAttributeValues: schemas["ObjectAttributeValueIn"][] }
		ObjectAttributeValue: {
			value?: string
			displayValue: string
			searchValue?: string
			referencedObject?: { [key: string]: unknown }
			user?: schemas["User"]
			group?: schemas["Group"]
			status?: schemas["Status"]
			additionalValue?: string
		}
		ObjectAttributeValueIn: { value: string }
		ObjectAQLParams: { qlQuery: string }
		ObjectAQLTotalCountParams: { qlQuery: string }
		ObjectAQLTotalCountResult: { totalCount?: number }
		ObjectFilterParams: {
			qlQuery: string
			/** @deprecated */
			iql?: string
			objectTypeId: string | number
			page?: number
			resultsPerPage: number
			orderByTypeAttrId?: string | number
			asc?: number
			objectId?: string | number
			objectSchemaId: string | number
			includeAttributes?: boolean
			attributesToDisplay?: schemas["ObjectTypeAttributesToDisplay"]
		}
		ObjectHistory: {
			actor: schemas["User"]
			id: string
			affectedAttribute?: string
			oldValue?: string
			newValue?: string
			type: number
			created: string
			objectId: string
		}
		ObjectIn: { objectTypeId: string | number; attributes: schemas["ObjectAttributeIn"][]; hasAvatar?: boolean; avatarUUID?: string | number }
		ObjectListInclTypeAttributesEntryResult: {
			startAt: number
			maxResults: number
			/** @deprecated */
			total: number
			values: schemas["Object"][]
			objectTypeAttributes: schemas["ObjectTypeAttribute"][]
			last: boolean
			isLast: boolean
		}
		ObjectListResult: {
			objectEntries: schemas["Object"][]
			objectTypeAttributes?: schemas["ObjectTypeAttribute"][]
			objectTypeId?: string
			objectTypeIsInherited?: boolean
			abstractObjectType?: boolean
			/** @deprecated */
			totalFilterCount?: number
			startIndex: number
			toIndex: number
			pageObjectSize: number
			pageNumber: number
			orderByTypeAttrId?: number
			orderWay?: string
			filters?: { [key: string]: unknown }
			qlQuery: string
			qlQuerySearchResult?: boolean
			/** @deprecated */
			iql: string
			/** @deprecated */
			iqlSearchResult?: boolean
			conversionPossible?: boolean
			matchedFilterValues?: { [key: string]: unknown }
			inheritanceTree?: { [key: string]: unknown }
		}
		ObjectReferenceTypeInfo: {
			referenceTypes?: schemas["ReferenceType"][]
			objectType?: schemas["ObjectType"]
			numberOfReferencedObjects: number
			openIssuesExists: boolean
		}
		ObjectSchema: {
			workspaceId: string
			globalId: string
			id: string
			name: string
			objectSchemaKey: string
			description?: string
			status?: string
			created: string
			updated: string
			objectCount: number
			objectTypeCount: number
			canManage?: boolean
		}
		ObjectSchemaIn: { name: string; objectSchemaKey: string; description?: string }
		ObjectSchemaUpdate: { name?: string; objectSchemaKey?: string; description?: string }
		ObjectSchemaList: { startAt: number; maxResults: number; total: number; values: schemas["ObjectSchema"][]; last?: boolean; isLast?: boolean }
		ObjectType: {
			workspaceId: string
			globalId: string
			id: string
			name: string
			description?: string
			icon: schemas["Icon"]
			position: number
			created: string
			updated: string
			objectCount: number
			parentObjectTypeId?: number
			type?: number
			objectSchemaId: string
			inherited: boolean
			abstractObjectType: boolean
			parentObjectTypeInherited: boolean
		}
		ObjectTypeAttribute: {
			workspaceId: string
			globalId: string
			id: string
			objectType?: schemas["ObjectType"]
			name?: string
			label: boolean
			type?: number
			description?: string
			defaultType?: schemas["DefaultType"]
			typeValue?: string
			typeValueMulti?: string[]
			additionalValue?: string
			referenceType?: schemas["ReferenceType"]
			referenceObjectTypeId?: string
			referenceObjectType?: schemas["ObjectType"]
			editable?: boolean
			system?: boolean
			indexed: boolean
			sortable?: boolean
			summable?: boolean
			minimumCardinality?: number
			maximumCardinality?: number
			suffix?: string
			removable?: boolean
			/** @deprecated */
			objectAttributeExists?: boolean
			hidden?: boolean
			includeChildObjectTypes?: boolean
			uniqueAttribute?: boolean
			regexValidation?: string
			/** @deprecated */
			iql?: string
			qlQuery?: string
			options?: string
			position: number
		}
		ObjectTypeAttributeCreate: {
			name: string
			label?: boolean
			description?: string
			type: number
			defaultTypeId?: string | number
			typeValue?: string
			typeValueMulti?: string[]
			additionalValue?: string
			minimumCardinality?: number
			maximumCardinality?: number
			suffix?: string
			includeChildObjectTypes?: boolean
			hidden?: boolean
			uniqueAttribute?: boolean
			summable?: boolean
			regexValidation?: string
			qlQuery?: string
			/** @deprecated */
			iql?: string
			options?: string
		}
		ObjectTypeAttributesToDisplay: { attributesToDisplayIds: (string | number)[] }
		ObjectTypeAttributeUpdate: {
			name?: string
			label?: boolean
			description?: string
			type?: number
			defaultTypeId?: string | number
			typeValue?: string
			typeValueMulti?: string[]
			additionalValue?: string
			minimumCardinality?: number
			maximumCardinality?: number
			suffix?: string
			includeChildObjectTypes?: boolean
			hidden?: boolean
			uniqueAttribute?: boolean
			summable?: boolean
			regexValidation?: string
			qlQuery?: string
			/** @deprecated */
			iql?: string
			options?: string
		}
		ObjectTypeIn: {
			name: string
			description?: string
			iconId: string | number
			objectSchemaId: string | number
			parentObjectTypeId?: string | number
			inherited?: boolean
			abstractObjectType?: boolean
		}
		ObjectTypeUpdate: { name?: string; description?: string; iconId?: string | number; inherited?: boolean; abstractObjectType?: boolean }
		ObjectTypePosition: { toObjectTypeId?: string | number; position: number }
		Progress: {
			progressInPercent?: number
			resourceId?: string
			category?: string
			status?: string
			stepDescription?: string
			currentStep?: number
			numberOfSteps?: number
			currentWorkUnits?: number
			currentWorkDescription?: string
			currentStepTotalWorkUnits?: number
			totalWorkUnits?: number
			result?: string
			resultData?: { [key: string]: unknown }
			resultMessage?: string
			actor?: string
			startDate?: string
			finishedDate?: string
			estimatedFinishDate?: string
			executionUUID?: string
		}
		ReferenceType: {
			workspaceId: string
			globalId: string
			id?: string
			name: string
			description?: string
			color?: string
			url16?: string
			/** @deprecated */
			removable?: boolean
			objectSchemaId?: string
		}
		Status: { id: string; name: string; description?: string; category: number; objectSchemaId?: string }
		StatusIn: { name: string; description?: string; category: number; objectSchemaId?: string | number }
		Ticket: {
			workspaceId: string
			globalId: string
			key?: string
			id: string
			reporter: string
			created: string
			updated: string
			title?: string
			status?: schemas["TicketStatus"]
			type: schemas["TicketType"]
			priority: schemas["TicketPriority"]
		}
		TicketPriority: { name?: string; iconUrl?: string }
		TicketStatus: { name?: string; description?: string; colorName?: string }
		TicketType: { name?: string; description?: string; iconUrl?: string }
		Tickets: { tickets?: schemas["Ticket"][]; allTicketsQuery: string }
		User: {
			avatarUrl?: string
			displayName?: string
			name?: string
			key?: string
			emailAddress?: string
			html?: string
			renderedLink?: string
			isDeleted?: boolean
			lastSeenVersion?: string
			self?: string
		}
		ImportScheduleRequest: { startTime: string; runInterval: "ONCE" | "DAILY" | "WEEKLY" | "MONTHLY"; callbackUrl?: string | null }
		ImportSourceResponse: {
			id?: string
			collectionId?: string
			name?: string
			created?: string
			updated?: string
			description?: string | null
			objectSchemaId?: string
			importSourceModuleKey?: "rlabs-import-type-csv" | "rlabs-import-type-json" | "rlabs-import-type-external" | "insight-discovery-import" | "rlabs-import-type-dm-csv" | (string & {})
			defaultConcatenator?: string
			defaultHandleEmptyValues?: string
			defaultHandleUnknownValues?: string
			dateFormat?: string
			dateTimeFormat?: string
			importStatus?: {
				configurationStatusType?: "DISABLED" | "ENABLED" | (string & {}) | null
				validationStatusType?: "VALID" | "INVALID_CONFIGURATION" | "MODULE_UNINSTALLED" | (string & {}) | null
				reasonForInvalidity?: { [key: string]: string } | null
				readonly name?: string
				readonly validation?: string
				readonly configurationAuiLozenge?: string
				readonly validationAuiLozenge?: string
			} | null
			importSpecificConfiguration?: string
			importSourceOTEntries?: {
				id?: string
				parentImportSourceOTId?: string | null
				importSourceId?: string | null
				created?: string | null
				updated?: string | null
				description?: string | null
				objectType?: { id?: string; name?: string } | null
				selectorQlQuery?: string | null
				selectorIQL?: string | null
				selector?: string | null
				emptyValues?: string | null
				unknownValues?: string | null
				importStatus?: {
					configurationStatusType?: "DISABLED" | "ENABLED" | (string & {})
					validationStatusType?: "VALID" | "INVALID_CONFIGURATION" | "MODULE_UNINSTALLED" | (string & {})
					reasonForInvalidity?: { [key: string]: string }
				} | null
				importSourceOTAttrEntries?: { id?: string }[] | null
				matchIdentifierIgnoreCase?: boolean | null
			}[] | null
			tokenGenerated?: boolean | null
			url?: string | null
			integratedImportTypeId?: number | null
			integratedImportTypeExtensionId?: string | null
			defaultHandleComputeIssueValues?: string | null
			defaultHandleNullValues?: string | null
			defaultHandleNotMappedValues?: string | null
			isImportSourceSchedulingEnabled?: boolean | null
			importExecutionType?: string | null
			scheduledImportDetails?: schemas["ScheduledImportDetails"] | null
		}
		ScheduledImportDetails: {
			importScheduleId?: string
			startTime?: string
			runFrequency?: "ONCE" | "DAILY" | "WEEKLY" | "MONTHLY" | (string & {})
			nextScheduledTime?: string
			createdAt?: string
		}
		ImportScheduleResponse: {
			id?: string
			importSourceId?: string
			startTime?: string
			runInterval?: "ONCE" | "DAILY" | "WEEKLY" | "MONTHLY" | (string & {})
			created?: string
			updated?: string
			collectionId?: string
		}
	}
	responses: {
		trait_badRequest_400: {}
		trait_requireAuthentication_401: {}
		trait_requirePermission_403: {}
		trait_notFound_404: {}
		trait_notAcceptable_406: {}
		trait_rateLimit500PerMinute_429: {}
		trait_rateLimit1000PerMinute_429: {}
		trait_rateLimit2000PerMinute_429: {}
		trait_internalServerError_500: {}
	}
}

type path1 = { workspaceId: string | number }

type responses1 = {
	200: json<schemas["ObjectListResult"]>
	400: components["responses"]["trait_badRequest_400"]
	401: components["responses"]["trait_requireAuthentication_401"]
	429: components["responses"]["trait_rateLimit500PerMinute_429"]
	500: components["responses"]["trait_internalServerError_500"]
}

type parameters1 = { path: { id: string | number; workspaceId: string | number } }

type path2 = { id: string | number; workspaceId: string | number }

type parameters2 = { path: { workspaceId: string | number } }

type responses2 = {
	200: json<schemas["Progress"]>
	401: components["responses"]["trait_requireAuthentication_401"]
	500: components["responses"]["trait_internalServerError_500"]
}

type parameters3 = { query?: { async?: boolean | ("true" | "false") }; path: path3 }

type body1 = json<unknown>

type responses3 = {
	200: json<unknown>
	401: components["responses"]["trait_requireAuthentication_401"]
	500: components["responses"]["trait_internalServerError_500"]
}

type parameters4 = { path: path3 }

type parameters5 = { path: { importExecutionId: string | number; importSourceId: string | number; workspaceId: string | number } }

type responses4 = { 200: {}; 401: components["responses"]["trait_requireAuthentication_401"]; 500: components["responses"]["trait_internalServerError_500"] }

type response1 = json<schemas["Object"]>

type body2 = json<schemas["ObjectIn"]>

type body3 = json<schemas["ObjectFilterParams"]>

type response2 = json<schemas["ObjectSchema"]>

type responses5 = {
	200: json<schemas["ObjectSchema"]>
	400: components["responses"]["trait_badRequest_400"]
	401: components["responses"]["trait_requireAuthentication_401"]
	404: components["responses"]["trait_notFound_404"]
	500: components["responses"]["trait_internalServerError_500"]
}

type response3 = json<schemas["ObjectTypeAttribute"][]>

type response4 = json<schemas["ObjectType"]>

type responses6 = {
	200: json<schemas["ObjectType"]>
	400: components["responses"]["trait_badRequest_400"]
	401: components["responses"]["trait_requireAuthentication_401"]
	404: components["responses"]["trait_notFound_404"]
	500: components["responses"]["trait_internalServerError_500"]
}

type response5 = json<schemas["ObjectTypeAttribute"]>

type responses7 = {
	200: {}
	400: components["responses"]["trait_badRequest_400"]
	401: components["responses"]["trait_requireAuthentication_401"]
	404: components["responses"]["trait_notFound_404"]
	500: components["responses"]["trait_internalServerError_500"]
}

type body4 = json<schemas["StatusIn"]>

type response6 = json<schemas["Status"]>

type body5 = json<schemas["ImportScheduleRequest"]>

type responses8 = {
	200: json<schemas["ImportScheduleResponse"]>
	401: components["responses"]["trait_requireAuthentication_401"]
	500: components["responses"]["trait_internalServerError_500"]
}

type parameters6 = { path: { importSourceId: string | number; importScheduleId: string | number; workspaceId: string | number } }

type path3 = { importSourceId: string | number; workspaceId: string | number }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type Assets = paths & { '': import('./routes.d.ts').routes }
