// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/wiki/api/v2/admin-key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-get */
			json: true
			responses: responses1
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-post */
			json: true
			requestBody?: components["requestBodies"]["AdminKeyRequest"]
			responses: responses1
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-delete */
			json: true
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/attachments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-get */
			json: true
			parameters: { query?: query1 }
			responses: responses2
		}
	}
	"/wiki/api/v2/attachments/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-get */
			json: true
			parameters: {
				query?: {
					version?: string | number
					"include-labels"?: boolean | ("true" | "false")
					"include-properties"?: boolean | ("true" | "false")
					"include-operations"?: boolean | ("true" | "false")
					"include-versions"?: boolean | ("true" | "false")
					"include-version"?: boolean | ("true" | "false")
					"include-collaborators"?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: { 200: json<schemas["AttachmentSingle"] & json1> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/attachments/{id}/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-attachments-id-labels-get */
			json: true
			parameters: parameters2
			responses: responses3
		}
	}
	"/wiki/api/v2/attachments/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-attachments-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/attachments/{attachment-id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-get */
			json: true
			parameters: { query?: query2; path: { "attachment-id": string | number } }
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-post */
			json: true
			parameters: { path: { "attachment-id": string | number } }
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-get */
			json: true
			parameters: parameters4
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-put */
			json: true
			parameters: parameters4
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-delete */
			json: true
			parameters: parameters4
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/attachments/{id}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-id-versions-get */
			json: true
			parameters: { query?: { cursor?: string; limit?: string | number; sort?: schemas["VersionSortOrder"] }; path: path1 }
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["AttachmentVersion"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-attachment-id-versions-version-number-get */
			json: true
			parameters: { path: { "attachment-id": string | number; "version-number": string | number } }
			responses: responses7
		}
	}
	"/wiki/api/v2/attachments/{id}/footer-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-attachments-id-footer-comments-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
					sort?: schemas["CommentSortOrder"]
					version?: string | number
				}
				path: path1
			}
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["AttachmentCommentModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/blogposts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-get */
			json: true
			parameters: {
				query?: {
					id?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					sort?: schemas["BlogPostSortOrder"]
					status?: ("current" | "deleted" | "trashed") | readonly ("current" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
				}
			}
			responses: responses8
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-post */
			json: true
			parameters: parameters5
			requestBody: components["requestBodies"]["BlogPostCreateRequest"]
			responses: responses9
		}
	}
	"/wiki/api/v2/blogposts/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentationSingle"]
					"get-draft"?: boolean | ("true" | "false")
					status?: ("current" | "trashed" | "deleted" | "historical" | "draft") | readonly ("current" | "trashed" | "deleted" | "historical" | "draft")[]
					version?: string | number
					"include-labels"?: boolean | ("true" | "false")
					"include-properties"?: boolean | ("true" | "false")
					"include-operations"?: boolean | ("true" | "false")
					"include-likes"?: boolean | ("true" | "false")
					"include-versions"?: boolean | ("true" | "false")
					"include-version"?: boolean | ("true" | "false")
					"include-favorited-by-current-user-status"?: boolean | ("true" | "false")
					"include-webresources"?: boolean | ("true" | "false")
					"include-collaborators"?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses9
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-put */
			json: true
			parameters: parameters6
			requestBody: components["requestBodies"]["BlogPostUpdateRequest"]
			responses: responses9
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-delete */
			json: true
			parameters: parameters7
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/blogposts/{id}/attachments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-blogposts-id-attachments-get */
			json: true
			parameters: parameters8
			responses: responses2
		}
	}
	"/wiki/api/v2/blogposts/{id}/custom-content": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-blogposts-id-custom-content-get */
			json: true
			parameters: parameters9
			responses: responses10
		}
	}
	"/wiki/api/v2/blogposts/{id}/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-blogposts-id-labels-get */
			json: true
			parameters: parameters2
			responses: responses3
		}
	}
	"/wiki/api/v2/blogposts/{id}/likes/count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-count-get */
			json: true
			parameters: parameters3
			responses: responses11
		}
	}
	"/wiki/api/v2/blogposts/{id}/likes/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-users-get */
			json: true
			parameters: parameters10
			responses: responses12
		}
	}
	"/wiki/api/v2/blogposts/{blogpost-id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-get */
			json: true
			parameters: { query?: query2; path: { "blogpost-id": string | number } }
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-post */
			json: true
			parameters: { path: { "blogpost-id": string | number } }
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-get */
			json: true
			parameters: parameters11
			responses: { 200: { headers: header1; content: { "application/json": schemas["ContentProperty"] } } }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-put */
			json: true
			parameters: parameters11
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-delete */
			json: true
			parameters: parameters11
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/blogposts/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-blogposts-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/blogposts/{id}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-id-versions-get */
			json: true
			parameters: parameters12
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["BlogPostVersion"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-blogpost-id-versions-version-number-get */
			json: true
			parameters: { path: { "blogpost-id": string | number; "version-number": string | number } }
			responses: responses7
		}
	}
	"/wiki/api/v2/content/convert-ids-to-types": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content/#api-content-convert-ids-to-types-post */
			json: true
			requestBody: components["requestBodies"]["ContentIdToContentTypeRequest"]
			responses: { 200: json<schemas["ContentIdToContentTypeResponse"]> }
		}
	}
	"/wiki/api/v2/custom-content": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-get */
			json: true
			parameters: {
				query: {
					type: string
					id?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					sort?: schemas["CustomContentSortOrder"]
					cursor?: string
					limit?: string | number
					"body-format"?: schemas["CustomContentBodyRepresentation"]
				}
			}
			responses: responses10
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-post */
			json: true
			requestBody: components["requestBodies"]["CustomContentCreateRequest"]
			responses: { 201: response1 }
		}
	}
	"/wiki/api/v2/custom-content/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["CustomContentBodyRepresentationSingle"]
					version?: string | number
					"include-labels"?: boolean | ("true" | "false")
					"include-properties"?: boolean | ("true" | "false")
					"include-operations"?: boolean | ("true" | "false")
					"include-versions"?: boolean | ("true" | "false")
					"include-version"?: boolean | ("true" | "false")
					"include-collaborators"?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: { 200: { content: content1 } }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-put */
			json: true
			parameters: parameters6
			requestBody: components["requestBodies"]["CustomContentUpdateRequest"]
			responses: { 200: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/custom-content/{id}/attachments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-custom-content-id-attachments-get */
			json: true
			parameters: parameters8
			responses: responses2
		}
	}
	"/wiki/api/v2/custom-content/{id}/footer-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-custom-content-id-footer-comments-get */
			json: true
			parameters: {
				query?: { "body-format"?: schemas["PrimaryBodyRepresentation"]; cursor?: string; limit?: string | number; sort?: schemas["CommentSortOrder"] }
				path: path1
			}
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["CustomContentCommentModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/custom-content/{id}/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-custom-content-id-labels-get */
			json: true
			parameters: parameters2
			responses: responses3
		}
	}
	"/wiki/api/v2/custom-content/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-custom-content-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-get */
			json: true
			parameters: { query?: query2; path: path2 }
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-post */
			json: true
			parameters: { path: path2 }
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-get */
			json: true
			parameters: parameters13
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-put */
			json: true
			parameters: parameters13
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-delete */
			json: true
			parameters: parameters13
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-labels-get */
			json: true
			parameters: {
				query?: {
					"label-id"?: (string | number) | readonly (string | number)[]
					prefix?: string | readonly string[]
					cursor?: string
					sort?: string
					limit?: string | number
				}
			}
			responses: responses3
		}
	}
	"/wiki/api/v2/labels/{id}/attachments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-labels-id-attachments-get */
			json: true
			parameters: { query?: { sort?: schemas["AttachmentSortOrder"]; cursor?: string; limit?: string | number }; path: path1 }
			responses: responses2
		}
	}
	"/wiki/api/v2/labels/{id}/blogposts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-labels-id-blogposts-get */
			json: true
			parameters: {
				query?: {
					"space-id"?: (string | number) | readonly (string | number)[]
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					sort?: schemas["BlogPostSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses8
		}
	}
	"/wiki/api/v2/labels/{id}/pages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-labels-id-pages-get */
			json: true
			parameters: {
				query?: {
					"space-id"?: (string | number) | readonly (string | number)[]
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					sort?: schemas["PageSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses13
		}
	}
	"/wiki/api/v2/pages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-get */
			json: true
			parameters: {
				query?: {
					id?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					sort?: schemas["PageSortOrder"]
					status?: ("current" | "archived" | "deleted" | "trashed") | readonly ("current" | "archived" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					subtype?: "live" | "page"
					cursor?: string
					limit?: string | number
				}
			}
			responses: responses13
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-post */
			json: true
			parameters: { query?: { embedded?: boolean | ("true" | "false"); private?: boolean | ("true" | "false"); "root-level"?: boolean | ("true" | "false") } }
			requestBody: components["requestBodies"]["PageCreateRequest"]
			responses: responses14
		}
	}
	"/wiki/api/v2/pages/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentationSingle"]
					"get-draft"?: boolean | ("true" | "false")
					status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft") | readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[]
					version?: string | number
					"include-labels"?: boolean | ("true" | "false")
					"include-properties"?: boolean | ("true" | "false")
					"include-operations"?: boolean | ("true" | "false")
					"include-likes"?: boolean | ("true" | "false")
					"include-versions"?: boolean | ("true" | "false")
					"include-version"?: boolean | ("true" | "false")
					"include-favorited-by-current-user-status"?: boolean | ("true" | "false")
					"include-webresources"?: boolean | ("true" | "false")
					"include-collaborators"?: boolean | ("true" | "false")
					"include-direct-children"?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: responses14
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-put */
			json: true
			parameters: parameters6
			requestBody: components["requestBodies"]["PageUpdateRequest"]
			responses: responses14
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-delete */
			json: true
			parameters: parameters7
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/pages/{id}/attachments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-pages-id-attachments-get */
			json: true
			parameters: parameters8
			responses: responses2
		}
	}
	"/wiki/api/v2/pages/{id}/custom-content": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-pages-id-custom-content-get */
			json: true
			parameters: parameters9
			responses: responses10
		}
	}
	"/wiki/api/v2/pages/{id}/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-pages-id-labels-get */
			json: true
			parameters: parameters2
			responses: responses3
		}
	}
	"/wiki/api/v2/pages/{id}/likes/count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-count-get */
			json: true
			parameters: parameters3
			responses: responses11
		}
	}
	"/wiki/api/v2/pages/{id}/likes/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-users-get */
			json: true
			parameters: parameters10
			responses: responses12
		}
	}
	"/wiki/api/v2/pages/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-pages-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/pages/{page-id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-get */
			json: true
			parameters: { query?: query2; path: { "page-id": string | number } }
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-post */
			json: true
			parameters: { path: { "page-id": string | number } }
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/pages/{page-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-get */
			json: true
			parameters: parameters14
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-put */
			json: true
			parameters: parameters14
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-delete */
			json: true
			parameters: parameters14
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/pages/{id}/redact": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-pages-id-redact-post */
			json: true
			parameters: parameters3
			requestBody?: components["requestBodies"]["RedactionRequest"]
			responses: responses15
		}
	}
	"/wiki/api/v2/blogposts/{id}/redact": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-blogposts-id-redact-post */
			json: true
			parameters: parameters3
			requestBody?: components["requestBodies"]["RedactionRequest"]
			responses: responses15
		}
	}
	"/wiki/api/v2/pages/{id}/title": {
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-title-put */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["PageTitleUpdateRequest"]
			responses: responses14
		}
	}
	"/wiki/api/v2/pages/{id}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-id-versions-get */
			json: true
			parameters: parameters12
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["PageVersion"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/whiteboards": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-post */
			json: true
			parameters: parameters5
			requestBody: components["requestBodies"]["WhiteboardCreateRequest"]
			responses: responses16
		}
	}
	"/wiki/api/v2/whiteboards/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-get */
			json: true
			parameters: parameters15
			responses: responses16
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/whiteboards/{id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-get */
			json: true
			parameters: parameters16
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-post */
			json: true
			parameters: parameters3
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-get */
			json: true
			parameters: parameters17
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-put */
			json: true
			parameters: parameters17
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-delete */
			json: true
			parameters: parameters17
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/whiteboards/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-whiteboards-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/whiteboards/{id}/direct-children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-whiteboards-id-direct-children-get */
			json: true
			parameters: parameters18
			responses: responses17
		}
	}
	"/wiki/api/v2/whiteboards/{id}/descendants": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-whiteboards-id-descendants-get */
			json: true
			parameters: parameters19
			responses: responses18
		}
	}
	"/wiki/api/v2/whiteboards/{id}/ancestors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-whiteboards-id-ancestors-get */
			json: true
			parameters: parameters20
			responses: responses19
		}
	}
	"/wiki/api/v2/databases": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-post */
			json: true
			parameters: parameters5
			requestBody: components["requestBodies"]["DatabaseCreateRequest"]
			responses: responses20
		}
	}
	"/wiki/api/v2/databases/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-get */
			json: true
			parameters: parameters15
			responses: responses20
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/databases/{id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-get */
			json: true
			parameters: parameters16
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-post */
			json: true
			parameters: parameters3
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/databases/{database-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-get */
			json: true
			parameters: parameters21
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-put */
			json: true
			parameters: parameters21
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-delete */
			json: true
			parameters: parameters21
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/databases/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-databases-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/databases/{id}/direct-children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-databases-id-direct-children-get */
			json: true
			parameters: parameters18
			responses: responses17
		}
	}
	"/wiki/api/v2/databases/{id}/descendants": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-databases-id-descendants-get */
			json: true
			parameters: parameters19
			responses: responses18
		}
	}
	"/wiki/api/v2/databases/{id}/ancestors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-databases-id-ancestors-get */
			json: true
			parameters: parameters20
			responses: responses19
		}
	}
	"/wiki/api/v2/embeds": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-post */
			json: true
			requestBody: components["requestBodies"]["SmartLinkCreateRequest"]
			responses: responses21
		}
	}
	"/wiki/api/v2/embeds/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-get */
			json: true
			parameters: parameters15
			responses: responses21
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/embeds/{id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-get */
			json: true
			parameters: parameters16
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-post */
			json: true
			parameters: parameters3
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-get */
			json: true
			parameters: parameters22
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-put */
			json: true
			parameters: parameters22
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-delete */
			json: true
			parameters: parameters22
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/embeds/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-embeds-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/embeds/{id}/direct-children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-embeds-id-direct-children-get */
			json: true
			parameters: parameters18
			responses: responses17
		}
	}
	"/wiki/api/v2/embeds/{id}/descendants": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-embeds-id-descendants-get */
			json: true
			parameters: parameters19
			responses: responses18
		}
	}
	"/wiki/api/v2/embeds/{id}/ancestors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-embeds-id-ancestors-get */
			json: true
			parameters: parameters20
			responses: responses19
		}
	}
	"/wiki/api/v2/folders": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-post */
			json: true
			requestBody: components["requestBodies"]["FolderCreateRequest"]
			responses: responses22
		}
	}
	"/wiki/api/v2/folders/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-get */
			json: true
			parameters: parameters15
			responses: responses22
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/folders/{id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-get */
			json: true
			parameters: parameters16
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-post */
			json: true
			parameters: parameters3
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/folders/{folder-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-get */
			json: true
			parameters: parameters23
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-put */
			json: true
			parameters: parameters23
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-delete */
			json: true
			parameters: parameters23
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/folders/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-folders-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/folders/{id}/direct-children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-folders-id-direct-children-get */
			json: true
			parameters: parameters18
			responses: responses17
		}
	}
	"/wiki/api/v2/folders/{id}/descendants": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-folders-id-descendants-get */
			json: true
			parameters: parameters19
			responses: responses18
		}
	}
	"/wiki/api/v2/folders/{id}/ancestors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-folders-id-ancestors-get */
			json: true
			parameters: parameters20
			responses: responses19
		}
	}
	"/wiki/api/v2/pages/{page-id}/versions/{version-number}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-page-id-versions-version-number-get */
			json: true
			parameters: { path: { "page-id": string | number; "version-number": string | number } }
			responses: responses7
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-get */
			json: true
			parameters: {
				query?: { "body-format"?: schemas["CustomContentBodyRepresentation"]; cursor?: string; limit?: string | number; sort?: schemas["VersionSortOrder"] }
				path: path2
			}
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["CustomContentVersion"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-version-number-get */
			json: true
			parameters: { path: { "custom-content-id": string | number; "version-number": string | number } }
			responses: responses7
		}
	}
	"/wiki/api/v2/spaces": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-get */
			json: true
			parameters: {
				query?: {
					ids?: (string | number) | readonly (string | number)[]
					keys?: string | readonly string[]
					type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space"
					status?: "current" | "archived" | "trashed"
					labels?: string | readonly string[]
					"favorited-by"?: string
					"not-favorited-by"?: string
					sort?: schemas["SpaceSortOrder"]
					"description-format"?: schemas["SpaceDescriptionBodyRepresentation"]
					"include-icon"?: boolean | ("true" | "false")
					cursor?: string
					limit?: string | number
				}
			}
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["SpaceBulk"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-post */
			json: true
			requestBody: components["requestBodies"]["SpaceCreateRequest"]
			responses: { 201: json<schemas["SpaceBulk"] & json1> }
		}
	}
	"/wiki/api/v2/spaces/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-id-get */
			json: true
			parameters: {
				query?: {
					"description-format"?: schemas["SpaceDescriptionBodyRepresentation"]
					"include-icon"?: boolean | ("true" | "false")
					"include-operations"?: boolean | ("true" | "false")
					"include-properties"?: boolean | ("true" | "false")
					"include-permissions"?: boolean | ("true" | "false")
					"include-role-assignments"?: boolean | ("true" | "false")
					"include-labels"?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: { 200: json<schemas["SpaceSingle"] & json1> }
		}
	}
	"/wiki/api/v2/spaces/{id}/blogposts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-spaces-id-blogposts-get */
			json: true
			parameters: {
				query?: {
					sort?: schemas["BlogPostSortOrder"]
					status?: ("current" | "deleted" | "trashed") | readonly ("current" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses8
		}
	}
	"/wiki/api/v2/spaces/{id}/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-labels-get */
			json: true
			parameters: parameters24
			responses: responses3
		}
	}
	"/wiki/api/v2/spaces/{id}/content/labels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-content-labels-get */
			json: true
			parameters: parameters24
			responses: responses3
		}
	}
	"/wiki/api/v2/spaces/{id}/custom-content": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-spaces-id-custom-content-get */
			json: true
			parameters: { query: { type: string; cursor?: string; limit?: string | number; "body-format"?: schemas["CustomContentBodyRepresentation"] }; path: path1 }
			responses: responses10
		}
	}
	"/wiki/api/v2/spaces/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-spaces-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/spaces/{id}/pages": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-spaces-id-pages-get */
			json: true
			parameters: {
				query?: {
					depth?: "all" | "root"
					sort?: schemas["PageSortOrder"]
					status?: ("current" | "archived" | "deleted" | "trashed") | readonly ("current" | "archived" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses13
		}
	}
	"/wiki/api/v2/spaces/{space-id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-get */
			json: true
			parameters: { query?: { key?: string; cursor?: string; limit?: string | number }; path: { "space-id": string | number } }
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["SpaceProperty"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-post */
			json: true
			parameters: { path: { "space-id": string | number } }
			requestBody: json<schemas["SpacePropertyCreateRequest"]>
			responses: { 201: response2 }
		}
	}
	"/wiki/api/v2/spaces/{space-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-get */
			json: true
			parameters: parameters25
			responses: { 200: json<schemas["SpaceProperty"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-put */
			json: true
			parameters: parameters25
			requestBody: json<schemas["SpacePropertyUpdateRequest"]>
			responses: { 200: response2 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-delete */
			json: true
			parameters: parameters25
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/spaces/{id}/permissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-spaces-id-permissions-get */
			json: true
			parameters: parameters10
			responses: { 200: { content: { "application/json": { results: schemas["SpacePermissionAssignment"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/space-permissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-space-permissions-get */
			json: true
			parameters: parameters26
			responses: { 200: { content: { "application/json": { results: schemas["SpacePermission"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/space-permissions/transition/combinations": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-get */
			json: true
			parameters: parameters26
			responses: { 200: json<schemas["ListSpacePermissionCombinationsResponse"]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-post */
			json: true
			responses: responses23
		}
	}
	"/wiki/api/v2/space-permissions/transition/role-assignments": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-role-assignments-post */
			json: true
			requestBody: json<schemas["BulkAssignRolesRequest"]>
			responses: responses23
		}
	}
	"/wiki/api/v2/space-permissions/transition/access-removals": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-access-removals-post */
			json: true
			requestBody: json<schemas["BulkRemoveAccessRequest"]>
			responses: responses23
		}
	}
	"/wiki/api/v2/space-permissions/transition/tasks/{taskId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-tasks-taskid-get */
			json: true
			parameters: { path: { taskId: string | number } }
			responses: { 200: json<schemas["BulkTransitionTaskStatusResponse"]> }
		}
	}
	"/wiki/api/v2/space-roles": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-get */
			json: true
			parameters: {
				query?: {
					"space-id"?: string | number
					"role-type"?: string
					"principal-id"?: string | number
					"principal-type"?: schemas["PrincipalType"]
					cursor?: string
					limit?: string | number
				}
			}
			responses: { 200: { content: { "application/json": { results: schemas["SpaceRole"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-post */
			json: true
			requestBody: { content: { "application/json": { name: string; description: string; spacePermissions: string[] } } }
			responses: { 201: json<schemas["SpaceRole"]> }
		}
	}
	"/wiki/api/v2/space-roles/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-get */
			json: true
			parameters: parameters3
			responses: { 200: json<schemas["SpaceRole"] & json1> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-put */
			json: true
			parameters: parameters3
			requestBody: {
				content: {
					"application/json": {
						name: string
						description: string
						spacePermissions: string[]
						anonymousReassignmentRoleId?: string | number
						guestReassignmentRoleId?: string | number
					}
				}
			}
			responses: { 202: json<schemas["UpdateSpaceRoleResponse"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-delete */
			json: true
			parameters: parameters3
			responses: { 202: json<schemas["DeleteSpaceRoleResponse"]> }
		}
	}
	"/wiki/api/v2/space-role-mode": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-role-mode-get */
			json: true
			responses: { 200: { content: { "application/json": { mode?: "PRE_ROLES" | "ROLES_TRANSITION" | "ROLES" | (string & {}) } } } }
		}
	}
	"/wiki/api/v2/spaces/{id}/role-assignments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-get */
			json: true
			parameters: {
				query?: {
					"role-id"?: string | number
					"role-type"?: string
					"principal-id"?: string | number
					"principal-type"?: schemas["PrincipalType"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses24
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-post */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["SetSpaceRoleAssignmentRequest"]
			responses: responses24
		}
	}
	"/wiki/api/v2/pages/{id}/footer-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-footer-comments-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft") | readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[]
					sort?: schemas["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["PageCommentModel"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/pages/{id}/inline-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-inline-comments-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft") | readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[]
					"resolution-status"?: ("resolved" | "open" | "dangling" | "reopened") | readonly ("resolved" | "open" | "dangling" | "reopened")[]
					sort?: schemas["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["PageInlineCommentModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/blogposts/{id}/footer-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-footer-comments-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					status?: ("current" | "deleted" | "trashed" | "historical" | "draft") | readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[]
					sort?: schemas["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["BlogPostCommentModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/blogposts/{id}/inline-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-inline-comments-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					status?: ("current" | "deleted" | "trashed" | "historical" | "draft") | readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[]
					"resolution-status"?: ("resolved" | "open" | "dangling" | "reopened") | readonly ("resolved" | "open" | "dangling" | "reopened")[]
					sort?: schemas["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["BlogPostInlineCommentModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/footer-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-get */
			json: true
			parameters: parameters27
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["FooterCommentModel"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-post */
			json: true
			requestBody: json<schemas["CreateFooterCommentModel"]>
			responses: { 201: { headers: header2; content: content4 } }
		}
	}
	"/wiki/api/v2/footer-comments/{comment-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-get */
			json: true
			parameters: parameters28
			responses: { 200: { content: content4 } }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-put */
			json: true
			parameters: parameters29
			requestBody: json<schemas["UpdateFooterCommentModel"] & json1>
			responses: { 200: json<schemas["FooterCommentModel"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-delete */
			json: true
			parameters: parameters29
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/footer-comments/{id}/children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-id-children-get */
			json: true
			parameters: parameters30
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["ChildrenCommentModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/footer-comments/{id}/likes/count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-count-get */
			json: true
			parameters: parameters3
			responses: responses11
		}
	}
	"/wiki/api/v2/footer-comments/{id}/likes/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-users-get */
			json: true
			parameters: parameters10
			responses: responses12
		}
	}
	"/wiki/api/v2/footer-comments/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-footer-comments-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/footer-comments/{id}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-get */
			json: true
			parameters: parameters12
			responses: responses25
		}
	}
	"/wiki/api/v2/footer-comments/{id}/versions/{version-number}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-version-number-get */
			json: true
			parameters: parameters31
			responses: responses7
		}
	}
	"/wiki/api/v2/inline-comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-get */
			json: true
			parameters: parameters27
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["InlineCommentModel"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-post */
			json: true
			requestBody: json<schemas["CreateInlineCommentModel"]>
			responses: { 201: { headers: header2; content: content2 } }
		}
	}
	"/wiki/api/v2/inline-comments/{comment-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-get */
			json: true
			parameters: parameters28
			responses: responses26
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-put */
			json: true
			parameters: parameters29
			requestBody: json<schemas["UpdateInlineCommentModel"]>
			responses: responses26
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-delete */
			json: true
			parameters: parameters29
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/inline-comments/{id}/children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-id-children-get */
			json: true
			parameters: parameters30
			responses: {
				200: { headers: header1; content: { "application/json": { results: schemas["InlineCommentChildrenModel"][]; _links: schemas["MultiEntityLinks"] } } }
			}
		}
	}
	"/wiki/api/v2/inline-comments/{id}/likes/count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-count-get */
			json: true
			parameters: parameters3
			responses: responses11
		}
	}
	"/wiki/api/v2/inline-comments/{id}/likes/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-users-get */
			json: true
			parameters: parameters10
			responses: responses12
		}
	}
	"/wiki/api/v2/inline-comments/{id}/operations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-inline-comments-id-operations-get */
			json: true
			parameters: parameters3
			responses: responses4
		}
	}
	"/wiki/api/v2/inline-comments/{id}/versions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-get */
			json: true
			parameters: parameters12
			responses: responses25
		}
	}
	"/wiki/api/v2/inline-comments/{id}/versions/{version-number}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-version-number-get */
			json: true
			parameters: parameters31
			responses: responses7
		}
	}
	"/wiki/api/v2/comments/{comment-id}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-get */
			json: true
			parameters: { query?: query2; path: { "comment-id": string | number } }
			responses: responses5
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-post */
			json: true
			parameters: parameters29
			requestBody: body1
			responses: responses6
		}
	}
	"/wiki/api/v2/comments/{comment-id}/properties/{property-id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-get */
			json: true
			parameters: parameters32
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-put */
			json: true
			parameters: parameters32
			requestBody: body2
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-delete */
			json: true
			parameters: parameters32
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/tasks": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-get */
			json: true
			parameters: {
				query?: {
					"body-format"?: schemas["PrimaryBodyRepresentation"]
					"include-blank-tasks"?: boolean | ("true" | "false")
					status?: "complete" | "incomplete"
					"task-id"?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					"page-id"?: (string | number) | readonly (string | number)[]
					"blogpost-id"?: (string | number) | readonly (string | number)[]
					"created-by"?: string | readonly string[]
					"assigned-to"?: string | readonly string[]
					"completed-by"?: string | readonly string[]
					"created-at-from"?: string | number
					"created-at-to"?: string | number
					"due-at-from"?: string | number
					"due-at-to"?: string | number
					"completed-at-from"?: string | number
					"completed-at-to"?: string | number
					cursor?: string
					limit?: string | number
				}
			}
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["Task"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/tasks/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-get */
			json: true
			parameters: parameters33
			responses: { 200: json<schemas["Task"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-put */
			json: true
			parameters: parameters33
			requestBody: components["requestBodies"]["TaskUpdateRequest"]
			responses: { 200: json<schemas["Task"]> }
		}
	}
	"/wiki/api/v2/pages/{id}/children": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-children-get */
			json: true
			parameters: parameters18
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["ChildPage"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/custom-content/{id}/children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-custom-content-id-children-get */
			json: true
			parameters: parameters18
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["ChildCustomContent"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/pages/{id}/direct-children": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-direct-children-get */
			json: true
			parameters: parameters18
			responses: responses17
		}
	}
	"/wiki/api/v2/pages/{id}/ancestors": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-pages-id-ancestors-get */
			json: true
			parameters: parameters20
			responses: { 200: { content: { "application/json": { results: schemas["Ancestor"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/pages/{id}/descendants": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-pages-id-descendants-get */
			json: true
			parameters: parameters19
			responses: responses18
		}
	}
	"/wiki/api/v2/users-bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-users-bulk-post */
			json: true
			requestBody: components["requestBodies"]["BulkUsersRequest"]
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["User"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/user/access/check-access-by-email": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-check-access-by-email-post */
			json: true
			requestBody: components["requestBodies"]["CheckAccessOrInviteByEmailRequest"]
			responses: { 200: { content: { "application/json": { emailsWithoutAccess?: string[]; invalidEmails?: string[] } } } }
		}
	}
	"/wiki/api/v2/user/access/invite-by-email": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-invite-by-email-post */
			json: true
			requestBody: components["requestBodies"]["CheckAccessOrInviteByEmailRequest"]
			responses: { 200: {} }
		}
	}
	"/wiki/api/v2/data-policies/metadata": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-metadata-get */
			json: true
			responses: { 200: json<schemas["DataPolicyMetadata"]> }
		}
	}
	"/wiki/api/v2/data-policies/spaces": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-spaces-get */
			json: true
			parameters: {
				query?: {
					ids?: (string | number) | readonly (string | number)[]
					keys?: string | readonly string[]
					sort?: schemas["SpaceSortOrder"]
					cursor?: string
					limit?: string | number
				}
			}
			responses: { 200: { headers: header1; content: { "application/json": { results: schemas["DataPolicySpace"][]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/classification-levels": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-classification-levels-get */
			json: true
			responses: { 200: json<schemas["ClassificationLevel"][]> }
		}
	}
	"/wiki/api/v2/spaces/{id}/classification-level/default": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-get */
			json: true
			parameters: parameters3
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-put */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["SpaceDefaultClassificationLevelUpdateRequest"]
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/pages/{id}/classification-level": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-get */
			json: true
			parameters: parameters34
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-put */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelUpdateRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/pages/{id}/classification-level/reset": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-reset-post */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelDeleteRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/blogposts/{id}/classification-level": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-get */
			json: true
			parameters: parameters34
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-put */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelUpdateRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/blogposts/{id}/classification-level/reset": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-reset-post */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelDeleteRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/whiteboards/{id}/classification-level": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-get */
			json: true
			parameters: parameters3
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-put */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelUpdateRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/whiteboards/{id}/classification-level/reset": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-reset-post */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelResetRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/databases/{id}/classification-level": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-get */
			json: true
			parameters: parameters3
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-put */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelUpdateRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/databases/{id}/classification-level/reset": {
		post: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-reset-post */
			json: true
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelResetRequest"]
			responses: { 204: {} }
		}
	}
	"/wiki/api/v2/attachments/{id}/thumbnail/download": {
		get: {
			/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-thumbnail-download-get */
			json: true
			parameters: { query?: { version?: string | number; height?: string | number; width?: string | number }; path: path1 }
			responses: { 302: {} }
		}
	}
	"/wiki/api/v2/app/properties": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-get */
			json: true
			parameters: parameters26
			responses: { 200: { content: { "application/json": { results: json2[]; _links: schemas["MultiEntityLinks"] } } } }
		}
	}
	"/wiki/api/v2/app/properties/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-get */
			json: true
			parameters: { path: { propertyKey: string | number } }
			responses: { 200: json<json2> }
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-put */
			json: true
			parameters: { path: { propertyKey: string | number } }
			requestBody: { content: { "application/json": { [key: string]: unknown } } }
			responses: { 200: {}; 201: {} }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-delete */
			json: true
			parameters: { path: { propertyKey: string | number } }
			responses: { 204: {} }
		}
	}
}
export interface components {
	schemas: {
		AdminKeyResponse: { accountId?: string; expirationTime?: string }
		AttachmentSingle: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			createdAt?: string
			pageId?: string
			blogPostId?: string
			customContentId?: string
			mediaType?: string
			mediaTypeDescription?: string
			comment?: string
			fileId?: string
			fileSize?: number
			webuiLink?: string
			downloadLink?: string
			version?: schemas["Version"]
			labels?: { results?: schemas["Label"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			properties?: { results?: schemas["ContentProperty"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			versions?: { results?: schemas["Version"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			_links?: schemas["AttachmentLinks"]
		}
		AttachmentBulk: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			createdAt?: string
			pageId?: string
			blogPostId?: string
			customContentId?: string
			mediaType?: string
			mediaTypeDescription?: string
			comment?: string
			fileId?: string
			fileSize?: number
			webuiLink?: string
			downloadLink?: string
			version?: schemas["Version"]
			_links?: schemas["AttachmentLinks"]
		}
		BlogPostSingle: {
			id?: string
			status?: schemas["BlogPostContentStatus"]
			title?: string
			spaceId?: string
			authorId?: string
			createdAt?: string
			version?: schemas["Version"]
			body?: schemas["BodySingle"]
			labels?: { results?: schemas["Label"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			properties?: { results?: schemas["ContentProperty"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			likes?: { results?: schemas["Like"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			versions?: { results?: schemas["Version"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			isFavoritedByCurrentUser?: boolean
			_links?: schemas["AbstractPageLinks"]
		}
		BlogPostBulk: {
			id?: string
			status?: schemas["BlogPostContentStatus"]
			title?: string
			spaceId?: string
			authorId?: string
			createdAt?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			_links?: schemas["AbstractPageLinks"]
		}
		TaskBodySingle: { storage?: schemas["BodyType"]; atlas_doc_format?: schemas["BodyType"] }
		BodySingle: { storage?: schemas["BodyType"]; atlas_doc_format?: schemas["BodyType"]; view?: schemas["BodyType"] }
		BodyBulk: { storage?: schemas["BodyType"]; atlas_doc_format?: schemas["BodyType"] }
		BodyType: { representation?: string; value?: string }
		PrimaryBodyRepresentation: "storage" | "atlas_doc_format"
		PrimaryBodyRepresentationSingle: "storage" | "atlas_doc_format" | "view" | "export_view" | "anonymous_export_view" | "styled_view" | "editor"
		CustomContentBodyRepresentation: "raw" | "storage" | "atlas_doc_format"
		CustomContentBodyRepresentationSingle: "raw" | "storage" | "atlas_doc_format" | "view" | "export_view" | "anonymous_export_view"
		SpaceDescriptionBodyRepresentation: "plain" | "view"
		ContentIdToContentTypeResponse: {
			results?: { [key: string]: ("page" | "blogpost" | "attachment" | "footer-comment" | "inline-comment" | (string & {})) | string }
		}
		ContentStatus: "current" | "draft" | "archived" | "historical" | "trashed" | "deleted" | "any" | (string & {})
		BlogPostContentStatus: "current" | "draft" | "historical" | "trashed" | "deleted" | "any" | (string & {})
		OnlyArchivedAndCurrentContentStatus: "current" | "archived" | (string & {})
		ContentProperty: { id?: string; key?: string; value?: unknown; version?: schemas["Version"] }
		ContentPropertyCreateRequest: { key?: string; value?: unknown }
		ContentPropertyUpdateRequest: { key?: string; value?: unknown; version?: { number?: number; message?: string } }
		CustomContentSingle: {
			id?: string
			type?: string
			status?: schemas["ContentStatus"]
			title?: string
			spaceId?: string
			pageId?: string
			blogPostId?: string
			customContentId?: string
			authorId?: string
			createdAt?: string
			version?: schemas["Version"]
			labels?: { results?: schemas["Label"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			properties?: { results?: schemas["ContentProperty"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			versions?: { results?: schemas["Version"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			body?: schemas["CustomContentBodySingle"]
			_links?: schemas["CustomContentLinks"]
		}
		CustomContentBulk: {
			id?: string
			type?: string
			status?: schemas["ContentStatus"]
			title?: string
			spaceId?: string
			pageId?: string
			blogPostId?: string
			customContentId?: string
			authorId?: string
			createdAt?: string
			version?: schemas["Version"]
			body?: schemas["CustomContentBodyBulk"]
			_links?: schemas["CustomContentLinks"]
		}
		CustomContentBodySingle: { raw?: schemas["BodyType"]; storage?: schemas["BodyType"]; atlas_doc_format?: schemas["BodyType"]; view?: schemas["BodyType"] }
		CustomContentBodyBulk: { raw?: schemas["BodyType"]; storage?: schemas["BodyType"]; atlas_doc_format?: schemas["BodyType"] }
		DetailedVersion: {
			number?: number
			authorId?: string
			message?: string
			createdAt?: string
			minorEdit?: boolean
			contentTypeModified?: boolean
			collaborators?: string[]
			prevVersion?: number
			nextVersion?: number
		}
		Label: { id?: string; name?: string; prefix?: string }
		Like: { accountId?: string }
		Operation: { operation?: string; targetType?: string }
		PermittedOperationsResponse: { operations?: schemas["Operation"][] }
		PageSingle: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			spaceId?: string
			parentId?: string
			parentType?: schemas["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string | null
			lastOwnerId?: string | null
			createdAt?: string
			version?: schemas["Version"]
			body?: schemas["BodySingle"]
			labels?: { results?: schemas["Label"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			properties?: { results?: schemas["ContentProperty"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			likes?: { results?: schemas["Like"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			versions?: { results?: schemas["Version"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			isFavoritedByCurrentUser?: boolean
			_links?: schemas["AbstractPageLinks"]
		}
		PageBulk: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			spaceId?: string
			parentId?: string
			parentType?: schemas["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string | null
			lastOwnerId?: string | null
			subtype?: string | null
			createdAt?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			_links?: schemas["AbstractPageLinks"]
		}
		ParentContentType: "page" | "whiteboard" | "database" | "embed" | "folder" | (string & {})
		PageBodyWrite: { representation?: "storage" | "atlas_doc_format" | "wiki"; value?: string }
		PageNestedBodyWrite: { storage?: schemas["PageBodyWrite"]; atlas_doc_format?: schemas["PageBodyWrite"]; wiki?: schemas["PageBodyWrite"] }
		BlogPostBodyWrite: { representation?: "storage" | "atlas_doc_format" | "wiki"; value?: string }
		BlogPostNestedBodyWrite: { storage?: schemas["BlogPostBodyWrite"]; atlas_doc_format?: schemas["BlogPostBodyWrite"]; wiki?: schemas["BlogPostBodyWrite"] }
		CommentBodyWrite: { representation?: "storage" | "atlas_doc_format" | "wiki"; value?: string }
		CommentNestedBodyWrite: { storage?: schemas["CommentBodyWrite"]; atlas_doc_format?: schemas["CommentBodyWrite"]; wiki?: schemas["CommentBodyWrite"] }
		CustomContentBodyWrite: { representation?: "storage" | "atlas_doc_format" | "raw"; value?: string }
		CustomContentNestedBodyWrite: {
			storage?: schemas["CustomContentBodyWrite"]
			atlas_doc_format?: schemas["CustomContentBodyWrite"]
			raw?: schemas["CustomContentBodyWrite"]
		}
		ChildPage: { id?: string; status?: schemas["OnlyArchivedAndCurrentContentStatus"]; title?: string; spaceId?: string; childPosition?: number | null }
		ChildCustomContent: { id?: string; status?: schemas["OnlyArchivedAndCurrentContentStatus"]; title?: string; type?: string; spaceId?: string }
		ChildrenResponse: {
			id?: string
			status?: schemas["OnlyArchivedAndCurrentContentStatus"]
			title?: string
			type?: string
			spaceId?: string
			childPosition?: number | null
		}
		DescendantsResponse: {
			id?: string
			status?: schemas["OnlyArchivedAndCurrentContentStatus"]
			title?: string
			type?: string
			parentId?: string
			depth?: number
			childPosition?: number | null
		}
		WhiteboardSingle: {
			id?: string
			type?: string
			status?: schemas["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: schemas["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			spaceId?: string
			version?: schemas["Version"]
			_links?: schemas["WhiteboardLinks"]
		}
		DatabaseSingle: {
			id?: string
			type?: string
			status?: schemas["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: schemas["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			spaceId?: string
			version?: schemas["Version"]
			_links?: schemas["DatabaseLinks"]
		}
		SmartLinkSingle: {
			id?: string
			type?: string
			status?: schemas["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: schemas["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			embedUrl?: string
			spaceId?: string
			version?: schemas["Version"]
			_links?: schemas["SmartLinkLinks"]
		}
		FolderSingle: {
			id?: string
			type?: string
			status?: schemas["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: schemas["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			spaceId?: string
			version?: schemas["Version"]
			_links?: schemas["FolderLinks"]
		}
		Ancestor: { id?: string; type?: schemas["AncestorType"] }
		AncestorType: "page" | "whiteboard" | "database" | "embed" | "folder" | (string & {})
		Redaction: { redactions?: schemas["RedactionPointer"][] }
		RedactionPointer: { pointer: string; from?: number; to?: number; reason?: string | null }
		RedactionResponse: { body?: schemas["RedactionSectionResponse"]; title?: schemas["RedactionSectionResponse"] }
		RedactionSectionResponse: { redactions?: schemas["RedactionPointerResponse"][] }
		RedactionPointerResponse: { pointer?: string; from?: number; to?: number; reason?: string; redactionId?: string }
		SpaceSingle: {
			id?: string
			key?: string
			name?: string
			type?: schemas["SpaceType"]
			status?: schemas["SpaceStatus"]
			authorId?: string
			spaceOwnerId?: string
			createdAt?: string
			homepageId?: string
			description?: schemas["SpaceDescription"]
			icon?: schemas["SpaceIcon"]
			labels?: { results?: schemas["Label"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			properties?: { results?: schemas["SpaceProperty"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			permissions?: { results?: schemas["SpacePermissionAssignment"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			_links?: schemas["SpaceLinks"]
		}
		SpaceBulk: {
			id?: string
			key?: string
			name?: string
			type?: schemas["SpaceType"]
			status?: schemas["SpaceStatus"]
			authorId?: string
			spaceOwnerId?: string
			currentActiveAlias?: string
			createdAt?: string
			homepageId?: string
			description?: schemas["SpaceDescription"]
			icon?: schemas["SpaceIcon"]
			_links?: schemas["SpaceLinks"]
		}
		SpaceDescription: { plain?: schemas["BodyType"]; view?: schemas["BodyType"] }
		SpaceIcon: { path?: string; apiDownloadLink?: string }
		SpacePermission: { id?: string; displayName?: string; description?: string; requiredPermissionIds?: string[] }
		SpacePermissionAssignment: {
			id?: string
			principal?: { type?: "user" | "group" | "role" | (string & {}); id?: string }
			operation?: {
				key?: "use" | "create" | "read" | "update" | "delete" | "copy" | "move" | "export" | "purge" | "purge_version" | "administer" | "restore" | "create_space" | "restrict_content" | "archive" | (string & {})
				targetType?: "page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder" | "space" | "application" | "userProfile" | (string & {})
			}
		}
		SpaceRole: { id?: string; type?: schemas["RoleType"]; name?: string; description?: string; spacePermissions?: string[] }
		UpdateSpaceRoleResponse: { id?: string; type?: schemas["RoleType"]; name?: string; description?: string; taskId?: string }
		DeleteSpaceRoleResponse: { taskId?: string }
		BulkTransitionTaskResponse: { taskId: string; status: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {}); statusUrl: string }
		BulkTransitionTaskStatusResponse: { taskId: string; status: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {}); errorMessage?: string | null }
		BulkAssignRolesRequest: { assignments: schemas["BulkTransitionRoleAssignment"][]; spaceSelection: schemas["BulkTransitionSpaceSelection"] }
		BulkRemoveAccessRequest: { permissionCombinationIds: (string | number)[]; spaceSelection: schemas["BulkTransitionSpaceSelection"] }
		BulkTransitionRoleAssignment: { permissionCombinationId: string | number; principalTypeAssignments: schemas["BulkTransitionPrincipalTypeAssignment"][] }
		BulkTransitionPrincipalTypeAssignment: {
			principalType: "USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP"
			removeAccess: boolean
			roleId?: (string | number) | null
		}
		BulkTransitionSpaceSelection: {
			spaceType: "ALL" | "ALL_EXCEPT_PERSONAL" | "ALL_EXCEPT_SPECIFIC" | "PERSONAL" | "SPECIFIC"
			selectedSpaces?: schemas["BulkTransitionSpaceTarget"][]
		}
		BulkTransitionSpaceTarget: { id: string | number; key: string }
		ListSpacePermissionCombinationsResponse: { results: schemas["BulkTransitionCombinationEntry"][]; generatedAt?: string | null; cursor?: string | null }
		BulkTransitionCombinationEntry: {
			combinationId: string
			spaceCount: number
			principalCount: number
			permissions: schemas["BulkTransitionDecodedPermission"][]
			principalTypes: ("USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP" | "TEAM" | (string & {}))[]
		}
		BulkTransitionDecodedPermission: { id: string; displayName: string }
		SpaceRoleAssignment: { principal?: schemas["Principal"]; roleId?: string }
		Principal: { principalType?: schemas["PrincipalType"]; principalId?: string }
		PrincipalType: "USER" | "GROUP" | "ACCESS_CLASS" | (string & {})
		RoleType: "SYSTEM" | "CUSTOM" | (string & {})
		SpaceProperty: {
			id?: string
			key?: string
			value?: unknown
			createdAt?: string
			createdBy?: string
			version?: { createdAt?: string; createdBy?: string; message?: string; number?: number }
		}
		SpacePropertyCreateRequest: { key?: string; value?: unknown }
		SpacePropertyUpdateRequest: { key?: string; value?: unknown; version?: { number?: number; message?: string } }
		SpaceType: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space" | (string & {})
		SpaceStatus: "current" | "archived" | "trashed" | (string & {})
		Task: {
			id?: string
			localId?: string
			spaceId?: string
			pageId?: string
			blogPostId?: string
			status?: "complete" | "incomplete" | (string & {})
			body?: schemas["TaskBodySingle"]
			createdBy?: string
			assignedTo?: string
			completedBy?: string
			createdAt?: string
			updatedAt?: string
			dueAt?: string
			completedAt?: string
		}
		AccountType: "atlassian" | "app" | "customer" | "unknown" | (string & {})
		AccountStatus: "active" | "inactive" | "closed" | "unknown" | (string & {})
		Icon: { path: string; isDefault: boolean } | null
		User: {
			displayName?: string
			timeZone?: string
			personalSpaceId?: string
			isExternalCollaborator?: boolean
			accountStatus?: schemas["AccountStatus"]
			accountId?: string
			email?: string
			accountType?: schemas["AccountType"]
			publicName?: string
			profilePicture?: schemas["Icon"]
		}
		Version: { createdAt?: string; message?: string; number?: number; minorEdit?: boolean; authorId?: string }
		AttachmentVersion: { createdAt?: string; message?: string; number?: number; minorEdit?: boolean; authorId?: string; attachment?: schemas["VersionedEntity"] }
		BlogPostVersion: { createdAt?: string; message?: string; number?: number; minorEdit?: boolean; authorId?: string; blogpost?: schemas["VersionedEntity"] }
		PageVersion: { createdAt?: string; message?: string; number?: number; minorEdit?: boolean; authorId?: string; page?: schemas["VersionedEntity"] }
		CustomContentVersion: { createdAt?: string; message?: string; number?: number; minorEdit?: boolean; authorId?: string; custom?: schemas["VersionedEntity"] }
		CommentVersion: { createdAt?: string; message?: string; number?: number; minorEdit?: boolean; authorId?: string; comment?: schemas["VersionedEntity"] }
		VersionedEntity: { title?: string; id?: string; body?: schemas["BodyBulk"] }
		AttachmentSortOrder: "created-date" | "-created-date" | "modified-date" | "-modified-date"
		BlogPostSortOrder: "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date"
		CommentSortOrder: "created-date" | "-created-date" | "modified-date" | "-modified-date"
		ContentPropertySortOrder: "key" | "-key"
		ContentSortOrder: "created-date" | "-created-date" | "id" | "-id" | "modified-date" | "-modified-date" | "child-position" | "-child-position" | "title" | "-title"
		LabelSortOrder: "created-date" | "-created-date" | "id" | "-id" | "name" | "-name"
		ChildPageSortOrder: "created-date" | "-created-date" | "id" | "-id" | "child-position" | "-child-position" | "modified-date" | "-modified-date"
		ChildCustomContentSortOrder: "created-date" | "-created-date" | "id" | "-id" | "modified-date" | "-modified-date"
		CustomContentSortOrder: "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date" | "title" | "-title"
		PageSortOrder: "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date" | "title" | "-title"
		SpaceSortOrder: "id" | "-id" | "key" | "-key" | "name" | "-name"
		VersionSortOrder: "modified-date" | "-modified-date"
		InlineCommentResolutionStatus: "open" | "reopened" | "resolved" | "dangling" | (string & {})
		InlineCommentProperties: { inlineMarkerRef?: string; inlineOriginalSelection?: string }
		PageCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			pageId?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			_links?: schemas["CommentLinks"]
		}
		PageInlineCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			pageId?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			resolutionStatus?: schemas["InlineCommentResolutionStatus"]
			properties?: schemas["InlineCommentProperties"]
			_links?: schemas["CommentLinks"]
		}
		BlogPostCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			blogPostId?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			_links?: schemas["CommentLinks"]
		}
		BlogPostInlineCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			blogPostId?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			resolutionStatus?: schemas["InlineCommentResolutionStatus"]
			properties?: schemas["InlineCommentProperties"]
			_links?: schemas["CommentLinks"]
		}
		ChildrenCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			parentCommentId?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			_links?: schemas["CommentLinks"]
		}
		InlineCommentChildrenModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			parentCommentId?: string
			version?: schemas["Version"]
			body?: schemas["BodyBulk"]
			resolutionStatus?: schemas["InlineCommentResolutionStatus"]
			properties?: schemas["InlineCommentProperties"]
			_links?: schemas["CommentLinks"]
		}
		AttachmentCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			attachmentId?: string
			version?: schemas["Version"]
			body?: schemas["BodySingle"]
			_links?: schemas["CommentLinks"]
		}
		CustomContentCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			customContentId?: string
			version?: schemas["Version"]
			body?: schemas["BodySingle"]
			_links?: schemas["CommentLinks"]
		}
		FooterCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			blogPostId?: string
			pageId?: string
			attachmentId?: string
			customContentId?: string
			parentCommentId?: string
			version?: schemas["Version"]
			properties?: { results?: schemas["ContentProperty"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			likes?: { results?: schemas["Like"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			versions?: { results?: schemas["Version"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			body?: schemas["BodySingle"]
			_links?: schemas["CommentLinks"]
		}
		InlineCommentModel: {
			id?: string
			status?: schemas["ContentStatus"]
			title?: string
			blogPostId?: string
			pageId?: string
			parentCommentId?: string
			version?: schemas["Version"]
			body?: schemas["BodySingle"]
			resolutionLastModifierId?: string
			resolutionLastModifiedAt?: string
			resolutionStatus?: schemas["InlineCommentResolutionStatus"]
			properties?: {
				results?: schemas["ContentProperty"][]
				meta?: schemas["OptionalFieldMeta"]
				_links?: schemas["OptionalFieldLinks"]
				inlineMarkerRef?: string
				inlineOriginalSelection?: string
			}
			operations?: { results?: schemas["Operation"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			likes?: { results?: schemas["Like"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			versions?: { results?: schemas["Version"][]; meta?: schemas["OptionalFieldMeta"]; _links?: schemas["OptionalFieldLinks"] }
			_links?: schemas["CommentLinks"]
		}
		CreateFooterCommentModel: {
			blogPostId?: string | number
			pageId?: string | number
			parentCommentId?: string | number
			attachmentId?: string | number
			customContentId?: string | number
			body?: schemas["CommentBodyWrite"] | schemas["CommentNestedBodyWrite"]
		}
		CreateInlineCommentModel: {
			blogPostId?: string | number
			pageId?: string | number
			parentCommentId?: string | number
			body?: schemas["CommentBodyWrite"] | schemas["CommentNestedBodyWrite"]
			inlineCommentProperties?: { textSelection?: string; textSelectionMatchCount?: number; textSelectionMatchIndex?: number }
		}
		UpdateFooterCommentModel: { version?: { number?: number; message?: string }; body?: schemas["CommentBodyWrite"] | schemas["CommentNestedBodyWrite"] }
		UpdateInlineCommentModel: {
			version?: { number?: number; message?: string }
			body?: schemas["CommentBodyWrite"] | schemas["CommentNestedBodyWrite"]
			resolved?: boolean
		}
		AbstractPageLinks: { webui?: string; editui?: string; tinyui?: string }
		AttachmentLinks: { webui?: string; download?: string }
		CustomContentLinks: { webui?: string }
		CommentLinks: { webui?: string }
		DatabaseLinks: { webui?: string }
		FolderLinks: { webui?: string }
		SmartLinkLinks: { webui?: string }
		SpaceLinks: { webui?: string }
		WhiteboardLinks: { webui?: string; editui?: string }
		DataPolicyMetadata: { readonly anyContentBlocked?: boolean }
		DataPolicySpace: {
			id?: string
			key?: string
			name?: string
			description?: schemas["SpaceDescription"]
			dataPolicy?: { readonly anyContentBlocked?: boolean }
			icon?: schemas["SpaceIcon"]
			_links?: schemas["SpaceLinks"]
		}
		OptionalFieldMeta: { hasMore?: boolean; cursor?: string }
		OptionalFieldLinks: { self?: string }
		MultiEntityLinks: { next?: string; base?: string }
		ClassificationLevel: {
			id?: string
			status?: schemas["ClassificationLevelStatus"]
			order?: number
			name?: string
			description?: string
			guideline?: string
			color?: schemas["ClassificationLevelColor"]
		}
		ClassificationLevelColor: "RED" | "RED_BOLD" | "ORANGE" | "YELLOW" | "GREEN" | "BLUE" | "NAVY" | "TEAL" | "PURPLE" | "GREY" | "LIME" | (string & {})
		ClassificationLevelStatus: "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {})
		PrincipalRequest: { principalType?: schemas["PrincipalTypeRequest"]; principalId?: string | number }
		PrincipalTypeRequest: "USER" | "GROUP" | "ACCESS_CLASS"
	}
	requestBodies: {
		AdminKeyRequest: { content: { "application/json": { durationInMinutes?: number } } }
		BlogPostCreateRequest: {
			content: {
				"application/json": {
					spaceId: string | number
					status?: "current" | "draft"
					title?: string
					body?: schemas["BlogPostBodyWrite"] | schemas["BlogPostNestedBodyWrite"]
					createdAt?: string
				}
			}
		}
		BlogPostUpdateRequest: {
			content: {
				"application/json": {
					id: string | number
					status: "current" | "draft"
					title: string
					spaceId?: string | number
					body: schemas["BlogPostBodyWrite"] | schemas["BlogPostNestedBodyWrite"]
					version: { number?: number; message?: string }
					createdAt?: string
				}
			}
		}
		ContentIdToContentTypeRequest: { content: { "application/json": { contentIds: (string | number)[] } } }
		CustomContentCreateRequest: {
			content: {
				"application/json": {
					type: string
					status?: "current" | "draft"
					spaceId?: string | number
					pageId?: string | number
					blogPostId?: string | number
					customContentId?: string | number
					title: string
					body: schemas["CustomContentBodyWrite"] | schemas["CustomContentNestedBodyWrite"]
				}
			}
		}
		CustomContentUpdateRequest: {
			content: {
				"application/json": {
					id: string | number
					type: string
					status: "current"
					spaceId?: string | number
					pageId?: string | number
					blogPostId?: string | number
					customContentId?: string | number
					title: string
					body: schemas["CustomContentBodyWrite"] | schemas["CustomContentNestedBodyWrite"]
					version: { number?: number; message?: string }
				}
			}
		}
		PageCreateRequest: {
			content: {
				"application/json": {
					spaceId: string | number
					status?: "current" | "draft"
					title?: string
					parentId?: string | number
					body?: schemas["PageBodyWrite"] | schemas["PageNestedBodyWrite"]
					subtype?: "live"
				}
			}
		}
		PageUpdateRequest: {
			content: {
				"application/json": {
					id: string | number
					status: "current" | "draft"
					title: string
					spaceId?: unknown
					parentId?: unknown
					ownerId?: unknown
					body: schemas["PageBodyWrite"] | schemas["PageNestedBodyWrite"]
					version: { number?: number; message?: string }
				}
			}
		}
		PageTitleUpdateRequest: { content: { "application/json": { status: "current" | "draft"; title: string } } }
		WhiteboardCreateRequest: {
			content: {
				"application/json": {
					spaceId: string | number
					title?: string
					parentId?: string | number
					templateKey?: "2x2-prioritization" | "4ls-retro" | "annual-calendar" | "brainwriting" | "concept-map" | "crazy-8s" | "daily-sync" | "disruptive-brainstorm" | "dot-voting" | "elevator-pitch" | "flow-chart" | "gap-analysis" | "ice-breakers" | "incident-postmortem" | "journey-mapping-kit" | "kanban-board" | "lean-coffee" | "network-of-teams" | "org-chart" | "pi-planning" | "prioritization" | "prioritization-experiment" | "product-roadmap" | "product-vision-board" | "rice" | "sailboat-retro" | "service-blueprint" | "simple-retrospective" | "sprint-planning" | "sticky-note-pack" | "swimlanes" | "team-formation-guide" | "timeline" | "timeline-workflow" | "user-story-map" | "workflow" | "vision-board" | "venn-diagram" | "storyboard" | "action-plan" | "root-cause-analysis" | "executive-summary" | "stakeholder-mapping" | "annual-calendar-2025-2026" | "health-monitor" | "okr-planning" | "swot-analysis" | "poker-planning" | "fishbone-diagram" | "risk-assessment" | "bounded-context" | "hopes-and-fears" | "swimlane-vertical"
					locale?: "de-DE" | "cs-CZ" | "ko-KR" | "fr-FR" | "it-IT" | "ja-JP" | "nl-NL" | "nb-NO" | "da-DK" | "sv-SE" | "fi-FI" | "ru-RU" | "pl-PL" | "tr-TR" | "hu-HU" | "en-GB" | "en-US" | "pt-BR" | "zh-CN" | "zh-TW" | "es-ES"
				}
			}
		}
		DatabaseCreateRequest: { content: { "application/json": { spaceId: string | number; title?: string; parentId?: string | number } } }
		RedactionRequest: {
			content: {
				"application/json": {
					createdAt: string
					cleanHistory?: boolean | null
					versionNumber?: number | null
					body?: { redactions?: schemas["RedactionPointer"][] }
					title?: { redactions?: schemas["RedactionPointer"][] }
				}
			}
		}
		SmartLinkCreateRequest: { content: { "application/json": { spaceId: string | number; title?: string; parentId?: string | number; embedUrl?: string } } }
		FolderCreateRequest: { content: { "application/json": { spaceId: string | number; title?: string; parentId?: string | number } } }
		TaskUpdateRequest: {
			content: {
				"application/json": {
					id?: string | number
					localId?: string | number
					spaceId?: string | number
					pageId?: string | number
					blogPostId?: string | number
					status: "complete" | "incomplete"
					createdBy?: string
					assignedTo?: string
					completedBy?: string
					createdAt?: string
					updatedAt?: string
					dueAt?: string
					completedAt?: string
				}
			}
		}
		CheckAccessOrInviteByEmailRequest: { content: { "application/json": { emails: string[] } } }
		BulkUsersRequest: { content: { "application/json": { accountIds: (string | number)[] } } }
		SetSpaceRoleAssignmentRequest: { content: { "application/json": { principal: schemas["PrincipalRequest"]; roleId?: string | number }[] } }
		SpaceCreateRequest: {
			content: {
				"application/json": {
					name: string
					key?: string
					alias?: string
					description?: { value?: string; representation?: string }
					roleAssignments?: { principal?: schemas["PrincipalRequest"]; roleId?: string | number }[]
					copySpaceAccessConfiguration?: number
					createPrivateSpace?: boolean
					templateKey?: string
				}
			}
		}
		SpaceDefaultClassificationLevelUpdateRequest: { content: { "application/json": { id: string | number } } }
		ContentClassificationLevelUpdateRequest: { content: { "application/json": { id: string | number; status: "current" | "draft" } } }
		ContentClassificationLevelDeleteRequest: { content: { "application/json": { status: "current" | "draft" } } }
		LiveEditContentClassificationLevelUpdateRequest: { content: { "application/json": { id: string | number; status: "current" } } }
		LiveEditContentClassificationLevelResetRequest: { content: { "application/json": { status: "current" } } }
	}
}

type responses1 = { 200: json<schemas["AdminKeyResponse"]> }

type responses2 = { 200: { headers: header3; content: { "application/json": { results: schemas["AttachmentBulk"][]; _links: schemas["MultiEntityLinks"] } } } }

type path1 = { id: string | number }

type json1 = { _links?: { base?: string } }

type parameters1 = { query?: { purge?: boolean | ("true" | "false") }; path: path3 }

type parameters2 = { query?: { prefix?: "my" | "team" | "global" | "system"; sort?: string; cursor?: string; limit?: string | number }; path: path3 }

type responses3 = { 200: { headers: header3; content: { "application/json": { results: schemas["Label"][]; _links: schemas["MultiEntityLinks"] } } } }

type parameters3 = { path: path3 }

type responses4 = { 200: json<schemas["PermittedOperationsResponse"]> }

type query2 = { key?: string; sort?: schemas["ContentPropertySortOrder"]; cursor?: string; limit?: string | number }

type responses5 = { 200: { headers: header3; content: { "application/json": { results: schemas["ContentProperty"][]; _links: schemas["MultiEntityLinks"] } } } }

type body1 = json<schemas["ContentPropertyCreateRequest"]>

type responses6 = { 200: json<schemas["ContentProperty"]> }

type parameters4 = { path: { "attachment-id": string | number; "property-id": string | number } }

type body2 = json<schemas["ContentPropertyUpdateRequest"]>

type header1 = { Link?: string; [name: string]: unknown }

type responses7 = { 200: json<schemas["DetailedVersion"]> }

type responses8 = { 200: { headers: header3; content: { "application/json": { results: schemas["BlogPostBulk"][]; _links: schemas["MultiEntityLinks"] } } } }

type parameters5 = { query?: { private?: boolean | ("true" | "false") } }

type responses9 = { 200: json<schemas["BlogPostSingle"] & json4> }

type parameters6 = { query?: { "body-format"?: "storage" | "atlas_doc_format" | "view" }; path: path3 }

type parameters7 = { query?: { purge?: boolean | ("true" | "false"); draft?: boolean | ("true" | "false") }; path: path3 }

type parameters8 = { query?: query1; path: path3 }

type parameters9 = {
	query: {
		type: string
		sort?: schemas["CustomContentSortOrder"]
		cursor?: string
		limit?: string | number
		"body-format"?: schemas["CustomContentBodyRepresentation"]
	}
	path: path3
}

type responses10 = {
	200: { headers: header3; content: { "application/json": { results: schemas["CustomContentBulk"][]; _links: schemas["MultiEntityLinks"] } } }
}

type responses11 = { 200: { content: { "application/json": { count?: number } } } }

type parameters10 = { query?: { cursor?: string; limit?: string | number }; path: path3 }

type responses12 = { 200: { headers: header3; content: { "application/json": { results: schemas["Like"][]; _links: schemas["MultiEntityLinks"] } } } }

type parameters11 = { path: { "blogpost-id": string | number; "property-id": string | number } }

type parameters12 = {
	query?: { "body-format"?: schemas["PrimaryBodyRepresentation"]; cursor?: string; limit?: string | number; sort?: schemas["VersionSortOrder"] }
	path: path3
}

type response1 = { headers: { location?: string; [name: string]: unknown }; content: content1 }

type path2 = { "custom-content-id": string | number }

type parameters13 = { path: { "custom-content-id": string | number; "property-id": string | number } }

type responses13 = { 200: { headers: header3; content: { "application/json": { results: schemas["PageBulk"][]; _links: schemas["MultiEntityLinks"] } } } }

type responses14 = { 200: json<schemas["PageSingle"] & json4> }

type parameters14 = { path: { "page-id": string | number; "property-id": string | number } }

type responses15 = { 202: json<schemas["RedactionResponse"]> }

type responses16 = { 200: json<schemas["WhiteboardSingle"] & json4> }

type parameters15 = {
	query?: {
		"include-collaborators"?: boolean | ("true" | "false")
		"include-direct-children"?: boolean | ("true" | "false")
		"include-operations"?: boolean | ("true" | "false")
		"include-properties"?: boolean | ("true" | "false")
	}
	path: path3
}

type parameters16 = { query?: { key?: string; sort?: schemas["ContentPropertySortOrder"]; cursor?: string; limit?: string | number }; path: path3 }

type parameters17 = { path: { "whiteboard-id": string | number; "property-id": string | number } }

type parameters18 = { query?: { cursor?: string; limit?: string | number; sort?: string }; path: path3 }

type responses17 = {
	200: { headers: header3; content: { "application/json": { results: schemas["ChildrenResponse"][]; _links: schemas["MultiEntityLinks"] } } }
}

type parameters19 = { query?: { limit?: string | number; depth?: string | number; cursor?: string }; path: path3 }

type responses18 = {
	200: { headers: header3; content: { "application/json": { results: schemas["DescendantsResponse"][]; _links: schemas["MultiEntityLinks"] } } }
}

type parameters20 = { query?: { limit?: string | number }; path: path3 }

type responses19 = { 200: { content: { "application/json": { results?: schemas["Ancestor"][] } } } }

type responses20 = { 200: json<schemas["DatabaseSingle"] & json4> }

type parameters21 = { path: { "database-id": string | number; "property-id": string | number } }

type responses21 = { 200: json<schemas["SmartLinkSingle"] & json4> }

type parameters22 = { path: { "embed-id": string | number; "property-id": string | number } }

type responses22 = { 200: json<schemas["FolderSingle"] & json4> }

type parameters23 = { path: { "folder-id": string | number; "property-id": string | number } }

type parameters24 = { query?: { prefix?: "my" | "team"; sort?: string; cursor?: string; limit?: string | number }; path: path3 }

type response2 = { headers: { location?: string; [name: string]: unknown }; content: { "application/json": schemas["SpaceProperty"] } }

type parameters25 = { path: { "space-id": string | number; "property-id": string | number } }

type parameters26 = { query?: { cursor?: string; limit?: string | number } }

type responses23 = { 202: json<schemas["BulkTransitionTaskResponse"]> }

type responses24 = { 200: { content: { "application/json": { results: schemas["SpaceRoleAssignment"][]; _links: schemas["MultiEntityLinks"] } } } }

type parameters27 = { query?: query3 }

type header2 = { location?: string; [name: string]: unknown }

type content4 = { "application/json": schemas["FooterCommentModel"] & json4 }

type parameters28 = {
	query?: {
		"body-format"?: schemas["PrimaryBodyRepresentationSingle"]
		version?: string | number
		"include-properties"?: boolean | ("true" | "false")
		"include-operations"?: boolean | ("true" | "false")
		"include-likes"?: boolean | ("true" | "false")
		"include-versions"?: boolean | ("true" | "false")
		"include-version"?: boolean | ("true" | "false")
	}
	path: { "comment-id": string | number }
}

type parameters29 = { path: { "comment-id": string | number } }

type parameters30 = { query?: query3; path: path3 }

type responses25 = { 200: { headers: header3; content: { "application/json": { results: schemas["CommentVersion"][]; _links: schemas["MultiEntityLinks"] } } } }

type parameters31 = { path: { id: string | number; "version-number": string | number } }

type responses26 = { 200: { content: content2 } }

type parameters32 = { path: { "comment-id": string | number; "property-id": string | number } }

type parameters33 = { query?: { "body-format"?: schemas["PrimaryBodyRepresentation"] }; path: path3 }

type responses27 = { 200: json<schemas["ClassificationLevel"]> }

type parameters34 = { query?: { status?: "current" | "draft" | "archived" }; path: path3 }

type json2 = { key?: string; value?: { [key: string]: unknown } }

type query1 = {
	sort?: schemas["AttachmentSortOrder"]
	cursor?: string
	status?: ("current" | "archived" | "trashed") | readonly ("current" | "archived" | "trashed")[]
	mediaType?: string
	filename?: string
	limit?: string | number
}

type content1 = { "application/json": schemas["CustomContentSingle"] & { _links?: { base?: string } } }

type content2 = { "application/json": schemas["InlineCommentModel"] & { _links?: { base?: string } } }

type header3 = { Link?: string; [name: string]: unknown }

type path3 = { id: string | number }

type json4 = { _links?: { base?: string } }

type query3 = { "body-format"?: schemas["PrimaryBodyRepresentation"]; sort?: schemas["CommentSortOrder"]; cursor?: string; limit?: string | number }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type ConfluenceV2 = paths & { '': import('./routes.d.ts').routes }
