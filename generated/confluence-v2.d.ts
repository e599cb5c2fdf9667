// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/wiki/api/v2/admin-key": {
		/** GET /wiki/api/v2/admin-key */
		get: {
			responses: {
				200: response1
				401: {}
				404: {}
			}
		}
		/** POST /wiki/api/v2/admin-key */
		post: {
			requestBody?: components["requestBodies"]["AdminKeyRequest"]
			responses: {
				200: response1
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/admin-key */
		delete: {
			responses: {
				204: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/attachments": {
		/** GET /wiki/api/v2/attachments */
		get: {
			parameters: { query?: query1 }
			responses: {
				200: response2
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/attachments/{id}": {
		/** GET /wiki/api/v2/attachments/{id} */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["AttachmentSingle"] & json1 } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/attachments/{id} */
		delete: {
			parameters: parameters1
			responses: responses1
		}
	}
	"/wiki/api/v2/attachments/{id}/labels": {
		/** GET /wiki/api/v2/attachments/{id}/labels */
		get: {
			parameters: parameters2
			responses: responses2
		}
	}
	"/wiki/api/v2/attachments/{id}/operations": {
		/** GET /wiki/api/v2/attachments/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/attachments/{attachment-id}/properties": {
		/** GET /wiki/api/v2/attachments/{attachment-id}/properties */
		get: {
			parameters: {
				query?: query2
				path: { "attachment-id": string | number }
			}
			responses: responses4
		}
		/** POST /wiki/api/v2/attachments/{attachment-id}/properties */
		post: {
			parameters: { path: { "attachment-id": string | number } }
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/attachments/{attachment-id}/properties/{property-id} */
		get: {
			parameters: parameters4
			responses: responses5
		}
		/** PUT /wiki/api/v2/attachments/{attachment-id}/properties/{property-id} */
		put: {
			parameters: parameters4
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/attachments/{attachment-id}/properties/{property-id} */
		delete: {
			parameters: parameters4
			responses: responses1
		}
	}
	"/wiki/api/v2/attachments/{id}/versions": {
		/** GET /wiki/api/v2/attachments/{id}/versions */
		get: {
			parameters: {
				query?: {
					cursor?: string
					limit?: string | number
					sort?: components["schemas"]["VersionSortOrder"]
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["AttachmentVersion"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": {
		/** GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number} */
		get: {
			parameters: {
				path: {
					"attachment-id": string | number
					"version-number": string | number
				}
			}
			responses: responses6
		}
	}
	"/wiki/api/v2/attachments/{id}/footer-comments": {
		/** GET /wiki/api/v2/attachments/{id}/footer-comments */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
					sort?: components["schemas"]["CommentSortOrder"]
					version?: string | number
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["AttachmentCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/blogposts": {
		/** GET /wiki/api/v2/blogposts */
		get: {
			parameters: {
				query?: {
					id?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					sort?: components["schemas"]["BlogPostSortOrder"]
					status?: ("current" | "deleted" | "trashed") | readonly ("current" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
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
		/** POST /wiki/api/v2/blogposts */
		post: {
			parameters: parameters5
			requestBody: components["requestBodies"]["BlogPostCreateRequest"]
			responses: {
				200: response4
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/blogposts/{id}": {
		/** GET /wiki/api/v2/blogposts/{id} */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentationSingle"]
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
			responses: responses7
		}
		/** PUT /wiki/api/v2/blogposts/{id} */
		put: {
			parameters: parameters6
			requestBody: components["requestBodies"]["BlogPostUpdateRequest"]
			responses: responses7
		}
		/** DELETE /wiki/api/v2/blogposts/{id} */
		delete: {
			parameters: parameters7
			responses: responses1
		}
	}
	"/wiki/api/v2/blogposts/{id}/attachments": {
		/** GET /wiki/api/v2/blogposts/{id}/attachments */
		get: {
			parameters: parameters8
			responses: responses8
		}
	}
	"/wiki/api/v2/blogposts/{id}/custom-content": {
		/** GET /wiki/api/v2/blogposts/{id}/custom-content */
		get: {
			parameters: parameters9
			responses: responses9
		}
	}
	"/wiki/api/v2/blogposts/{id}/labels": {
		/** GET /wiki/api/v2/blogposts/{id}/labels */
		get: {
			parameters: parameters2
			responses: responses2
		}
	}
	"/wiki/api/v2/blogposts/{id}/likes/count": {
		/** GET /wiki/api/v2/blogposts/{id}/likes/count */
		get: {
			parameters: parameters3
			responses: responses10
		}
	}
	"/wiki/api/v2/blogposts/{id}/likes/users": {
		/** GET /wiki/api/v2/blogposts/{id}/likes/users */
		get: {
			parameters: parameters10
			responses: responses11
		}
	}
	"/wiki/api/v2/blogposts/{blogpost-id}/properties": {
		/** GET /wiki/api/v2/blogposts/{blogpost-id}/properties */
		get: {
			parameters: {
				query?: query2
				path: { "blogpost-id": string | number }
			}
			responses: responses4
		}
		/** POST /wiki/api/v2/blogposts/{blogpost-id}/properties */
		post: {
			parameters: { path: { "blogpost-id": string | number } }
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id} */
		get: {
			parameters: parameters11
			responses: {
				200: {
					headers: header1
					content: { "application/json": components["schemas"]["ContentProperty"] }
				}
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id} */
		put: {
			parameters: parameters11
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id} */
		delete: {
			parameters: parameters11
			responses: responses1
		}
	}
	"/wiki/api/v2/blogposts/{id}/operations": {
		/** GET /wiki/api/v2/blogposts/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/blogposts/{id}/versions": {
		/** GET /wiki/api/v2/blogposts/{id}/versions */
		get: {
			parameters: parameters12
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["BlogPostVersion"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": {
		/** GET /wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number} */
		get: {
			parameters: {
				path: {
					"blogpost-id": string | number
					"version-number": string | number
				}
			}
			responses: responses6
		}
	}
	"/wiki/api/v2/content/convert-ids-to-types": {
		/** POST /wiki/api/v2/content/convert-ids-to-types */
		post: {
			requestBody: components["requestBodies"]["ContentIdToContentTypeRequest"]
			responses: {
				200: { content: { "application/json": components["schemas"]["ContentIdToContentTypeResponse"] } }
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/custom-content": {
		/** GET /wiki/api/v2/custom-content */
		get: {
			parameters: {
				query: {
					type: string
					id?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					sort?: components["schemas"]["CustomContentSortOrder"]
					cursor?: string
					limit?: string | number
					"body-format"?: components["schemas"]["CustomContentBodyRepresentation"]
				}
			}
			responses: responses9
		}
		/** POST /wiki/api/v2/custom-content */
		post: {
			requestBody: components["requestBodies"]["CustomContentCreateRequest"]
			responses: {
				201: response5
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/custom-content/{id}": {
		/** GET /wiki/api/v2/custom-content/{id} */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["CustomContentBodyRepresentationSingle"]
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
			responses: {
				200: { content: content1 }
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /wiki/api/v2/custom-content/{id} */
		put: {
			parameters: parameters6
			requestBody: components["requestBodies"]["CustomContentUpdateRequest"]
			responses: {
				200: response5
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/custom-content/{id} */
		delete: {
			parameters: parameters1
			responses: responses1
		}
	}
	"/wiki/api/v2/custom-content/{id}/attachments": {
		/** GET /wiki/api/v2/custom-content/{id}/attachments */
		get: {
			parameters: parameters8
			responses: responses8
		}
	}
	"/wiki/api/v2/custom-content/{id}/footer-comments": {
		/** GET /wiki/api/v2/custom-content/{id}/footer-comments */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
					sort?: components["schemas"]["CommentSortOrder"]
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["CustomContentCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/custom-content/{id}/labels": {
		/** GET /wiki/api/v2/custom-content/{id}/labels */
		get: {
			parameters: parameters2
			responses: responses2
		}
	}
	"/wiki/api/v2/custom-content/{id}/operations": {
		/** GET /wiki/api/v2/custom-content/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/properties": {
		/** GET /wiki/api/v2/custom-content/{custom-content-id}/properties */
		get: {
			parameters: {
				query?: query2
				path: path2
			}
			responses: responses4
		}
		/** POST /wiki/api/v2/custom-content/{custom-content-id}/properties */
		post: {
			parameters: { path: path2 }
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id} */
		get: {
			parameters: parameters13
			responses: responses5
		}
		/** PUT /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id} */
		put: {
			parameters: parameters13
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id} */
		delete: {
			parameters: parameters13
			responses: responses1
		}
	}
	"/wiki/api/v2/labels": {
		/** GET /wiki/api/v2/labels */
		get: {
			parameters: {
				query?: {
					"label-id"?: (string | number) | readonly (string | number)[]
					prefix?: string | readonly string[]
					cursor?: string
					sort?: string
					limit?: string | number
				}
			}
			responses: {
				200: response6
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/labels/{id}/attachments": {
		/** GET /wiki/api/v2/labels/{id}/attachments */
		get: {
			parameters: {
				query?: {
					sort?: components["schemas"]["AttachmentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses8
		}
	}
	"/wiki/api/v2/labels/{id}/blogposts": {
		/** GET /wiki/api/v2/labels/{id}/blogposts */
		get: {
			parameters: {
				query?: {
					"space-id"?: (string | number) | readonly (string | number)[]
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					sort?: components["schemas"]["BlogPostSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses12
		}
	}
	"/wiki/api/v2/labels/{id}/pages": {
		/** GET /wiki/api/v2/labels/{id}/pages */
		get: {
			parameters: {
				query?: {
					"space-id"?: (string | number) | readonly (string | number)[]
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					sort?: components["schemas"]["PageSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses13
		}
	}
	"/wiki/api/v2/pages": {
		/** GET /wiki/api/v2/pages */
		get: {
			parameters: {
				query?: {
					id?: (string | number) | readonly (string | number)[]
					"space-id"?: (string | number) | readonly (string | number)[]
					sort?: components["schemas"]["PageSortOrder"]
					status?: ("current" | "archived" | "deleted" | "trashed") | readonly ("current" | "archived" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					subtype?: "live" | "page"
					cursor?: string
					limit?: string | number
				}
			}
			responses: {
				200: response7
				400: {}
				401: {}
			}
		}
		/** POST /wiki/api/v2/pages */
		post: {
			parameters: {
				query?: {
					embedded?: boolean | ("true" | "false")
					private?: boolean | ("true" | "false")
					"root-level"?: boolean | ("true" | "false")
				}
			}
			requestBody: components["requestBodies"]["PageCreateRequest"]
			responses: {
				200: response8
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/pages/{id}": {
		/** GET /wiki/api/v2/pages/{id} */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentationSingle"]
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
		/** PUT /wiki/api/v2/pages/{id} */
		put: {
			parameters: parameters6
			requestBody: components["requestBodies"]["PageUpdateRequest"]
			responses: responses14
		}
		/** DELETE /wiki/api/v2/pages/{id} */
		delete: {
			parameters: parameters7
			responses: responses1
		}
	}
	"/wiki/api/v2/pages/{id}/attachments": {
		/** GET /wiki/api/v2/pages/{id}/attachments */
		get: {
			parameters: parameters8
			responses: responses8
		}
	}
	"/wiki/api/v2/pages/{id}/custom-content": {
		/** GET /wiki/api/v2/pages/{id}/custom-content */
		get: {
			parameters: parameters9
			responses: responses9
		}
	}
	"/wiki/api/v2/pages/{id}/labels": {
		/** GET /wiki/api/v2/pages/{id}/labels */
		get: {
			parameters: parameters2
			responses: responses2
		}
	}
	"/wiki/api/v2/pages/{id}/likes/count": {
		/** GET /wiki/api/v2/pages/{id}/likes/count */
		get: {
			parameters: parameters3
			responses: responses10
		}
	}
	"/wiki/api/v2/pages/{id}/likes/users": {
		/** GET /wiki/api/v2/pages/{id}/likes/users */
		get: {
			parameters: parameters10
			responses: responses11
		}
	}
	"/wiki/api/v2/pages/{id}/operations": {
		/** GET /wiki/api/v2/pages/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/pages/{page-id}/properties": {
		/** GET /wiki/api/v2/pages/{page-id}/properties */
		get: {
			parameters: {
				query?: query2
				path: { "page-id": string | number }
			}
			responses: responses4
		}
		/** POST /wiki/api/v2/pages/{page-id}/properties */
		post: {
			parameters: { path: { "page-id": string | number } }
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/pages/{page-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/pages/{page-id}/properties/{property-id} */
		get: {
			parameters: parameters14
			responses: responses5
		}
		/** PUT /wiki/api/v2/pages/{page-id}/properties/{property-id} */
		put: {
			parameters: parameters14
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id} */
		delete: {
			parameters: parameters14
			responses: responses1
		}
	}
	"/wiki/api/v2/pages/{id}/redact": {
		/** POST /wiki/api/v2/pages/{id}/redact */
		post: {
			parameters: parameters3
			requestBody?: components["requestBodies"]["RedactionRequest"]
			responses: responses15
		}
	}
	"/wiki/api/v2/blogposts/{id}/redact": {
		/** POST /wiki/api/v2/blogposts/{id}/redact */
		post: {
			parameters: parameters3
			requestBody?: components["requestBodies"]["RedactionRequest"]
			responses: responses15
		}
	}
	"/wiki/api/v2/pages/{id}/title": {
		/** PUT /wiki/api/v2/pages/{id}/title */
		put: {
			parameters: parameters3
			requestBody: components["requestBodies"]["PageTitleUpdateRequest"]
			responses: responses14
		}
	}
	"/wiki/api/v2/pages/{id}/versions": {
		/** GET /wiki/api/v2/pages/{id}/versions */
		get: {
			parameters: parameters12
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["PageVersion"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/whiteboards": {
		/** POST /wiki/api/v2/whiteboards */
		post: {
			parameters: parameters5
			requestBody: components["requestBodies"]["WhiteboardCreateRequest"]
			responses: {
				200: response9
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/whiteboards/{id}": {
		/** GET /wiki/api/v2/whiteboards/{id} */
		get: {
			parameters: parameters15
			responses: {
				200: response9
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/whiteboards/{id} */
		delete: {
			parameters: parameters3
			responses: responses1
		}
	}
	"/wiki/api/v2/whiteboards/{id}/properties": {
		/** GET /wiki/api/v2/whiteboards/{id}/properties */
		get: {
			parameters: parameters16
			responses: responses4
		}
		/** POST /wiki/api/v2/whiteboards/{id}/properties */
		post: {
			parameters: parameters3
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id} */
		get: {
			parameters: parameters17
			responses: responses5
		}
		/** PUT /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id} */
		put: {
			parameters: parameters17
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id} */
		delete: {
			parameters: parameters17
			responses: responses1
		}
	}
	"/wiki/api/v2/whiteboards/{id}/operations": {
		/** GET /wiki/api/v2/whiteboards/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/whiteboards/{id}/direct-children": {
		/** GET /wiki/api/v2/whiteboards/{id}/direct-children */
		get: {
			parameters: parameters18
			responses: {
				200: response10
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/whiteboards/{id}/descendants": {
		/** GET /wiki/api/v2/whiteboards/{id}/descendants */
		get: {
			parameters: parameters19
			responses: responses16
		}
	}
	"/wiki/api/v2/whiteboards/{id}/ancestors": {
		/** GET /wiki/api/v2/whiteboards/{id}/ancestors */
		get: {
			parameters: parameters20
			responses: responses17
		}
	}
	"/wiki/api/v2/databases": {
		/** POST /wiki/api/v2/databases */
		post: {
			parameters: parameters5
			requestBody: components["requestBodies"]["DatabaseCreateRequest"]
			responses: {
				200: response11
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/databases/{id}": {
		/** GET /wiki/api/v2/databases/{id} */
		get: {
			parameters: parameters15
			responses: {
				200: response11
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/databases/{id} */
		delete: {
			parameters: parameters3
			responses: responses1
		}
	}
	"/wiki/api/v2/databases/{id}/properties": {
		/** GET /wiki/api/v2/databases/{id}/properties */
		get: {
			parameters: parameters16
			responses: responses4
		}
		/** POST /wiki/api/v2/databases/{id}/properties */
		post: {
			parameters: parameters3
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/databases/{database-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/databases/{database-id}/properties/{property-id} */
		get: {
			parameters: parameters21
			responses: responses5
		}
		/** PUT /wiki/api/v2/databases/{database-id}/properties/{property-id} */
		put: {
			parameters: parameters21
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/databases/{database-id}/properties/{property-id} */
		delete: {
			parameters: parameters21
			responses: responses1
		}
	}
	"/wiki/api/v2/databases/{id}/operations": {
		/** GET /wiki/api/v2/databases/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/databases/{id}/direct-children": {
		/** GET /wiki/api/v2/databases/{id}/direct-children */
		get: {
			parameters: parameters18
			responses: responses18
		}
	}
	"/wiki/api/v2/databases/{id}/descendants": {
		/** GET /wiki/api/v2/databases/{id}/descendants */
		get: {
			parameters: parameters19
			responses: responses16
		}
	}
	"/wiki/api/v2/databases/{id}/ancestors": {
		/** GET /wiki/api/v2/databases/{id}/ancestors */
		get: {
			parameters: parameters20
			responses: responses17
		}
	}
	"/wiki/api/v2/embeds": {
		/** POST /wiki/api/v2/embeds */
		post: {
			requestBody: components["requestBodies"]["SmartLinkCreateRequest"]
			responses: {
				200: response12
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/embeds/{id}": {
		/** GET /wiki/api/v2/embeds/{id} */
		get: {
			parameters: parameters15
			responses: {
				200: response12
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/embeds/{id} */
		delete: {
			parameters: parameters3
			responses: responses1
		}
	}
	"/wiki/api/v2/embeds/{id}/properties": {
		/** GET /wiki/api/v2/embeds/{id}/properties */
		get: {
			parameters: parameters16
			responses: responses4
		}
		/** POST /wiki/api/v2/embeds/{id}/properties */
		post: {
			parameters: parameters3
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/embeds/{embed-id}/properties/{property-id} */
		get: {
			parameters: parameters22
			responses: responses5
		}
		/** PUT /wiki/api/v2/embeds/{embed-id}/properties/{property-id} */
		put: {
			parameters: parameters22
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/embeds/{embed-id}/properties/{property-id} */
		delete: {
			parameters: parameters22
			responses: responses1
		}
	}
	"/wiki/api/v2/embeds/{id}/operations": {
		/** GET /wiki/api/v2/embeds/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/embeds/{id}/direct-children": {
		/** GET /wiki/api/v2/embeds/{id}/direct-children */
		get: {
			parameters: parameters18
			responses: responses18
		}
	}
	"/wiki/api/v2/embeds/{id}/descendants": {
		/** GET /wiki/api/v2/embeds/{id}/descendants */
		get: {
			parameters: parameters19
			responses: responses16
		}
	}
	"/wiki/api/v2/embeds/{id}/ancestors": {
		/** GET /wiki/api/v2/embeds/{id}/ancestors */
		get: {
			parameters: parameters20
			responses: responses17
		}
	}
	"/wiki/api/v2/folders": {
		/** POST /wiki/api/v2/folders */
		post: {
			requestBody: components["requestBodies"]["FolderCreateRequest"]
			responses: {
				200: response13
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/folders/{id}": {
		/** GET /wiki/api/v2/folders/{id} */
		get: {
			parameters: parameters15
			responses: {
				200: response13
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/folders/{id} */
		delete: {
			parameters: parameters3
			responses: responses1
		}
	}
	"/wiki/api/v2/folders/{id}/properties": {
		/** GET /wiki/api/v2/folders/{id}/properties */
		get: {
			parameters: parameters16
			responses: responses4
		}
		/** POST /wiki/api/v2/folders/{id}/properties */
		post: {
			parameters: parameters3
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/folders/{folder-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/folders/{folder-id}/properties/{property-id} */
		get: {
			parameters: parameters23
			responses: responses5
		}
		/** PUT /wiki/api/v2/folders/{folder-id}/properties/{property-id} */
		put: {
			parameters: parameters23
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/folders/{folder-id}/properties/{property-id} */
		delete: {
			parameters: parameters23
			responses: responses1
		}
	}
	"/wiki/api/v2/folders/{id}/operations": {
		/** GET /wiki/api/v2/folders/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/folders/{id}/direct-children": {
		/** GET /wiki/api/v2/folders/{id}/direct-children */
		get: {
			parameters: parameters18
			responses: responses18
		}
	}
	"/wiki/api/v2/folders/{id}/descendants": {
		/** GET /wiki/api/v2/folders/{id}/descendants */
		get: {
			parameters: parameters19
			responses: responses16
		}
	}
	"/wiki/api/v2/folders/{id}/ancestors": {
		/** GET /wiki/api/v2/folders/{id}/ancestors */
		get: {
			parameters: parameters20
			responses: responses17
		}
	}
	"/wiki/api/v2/pages/{page-id}/versions/{version-number}": {
		/** GET /wiki/api/v2/pages/{page-id}/versions/{version-number} */
		get: {
			parameters: {
				path: {
					"page-id": string | number
					"version-number": string | number
				}
			}
			responses: responses6
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/versions": {
		/** GET /wiki/api/v2/custom-content/{custom-content-id}/versions */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["CustomContentBodyRepresentation"]
					cursor?: string
					limit?: string | number
					sort?: components["schemas"]["VersionSortOrder"]
				}
				path: path2
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["CustomContentVersion"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": {
		/** GET /wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number} */
		get: {
			parameters: {
				path: {
					"custom-content-id": string | number
					"version-number": string | number
				}
			}
			responses: responses6
		}
	}
	"/wiki/api/v2/spaces": {
		/** GET /wiki/api/v2/spaces */
		get: {
			parameters: {
				query?: {
					ids?: (string | number) | readonly (string | number)[]
					keys?: string | readonly string[]
					type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space"
					status?: "current" | "archived" | "trashed"
					labels?: string | readonly string[]
					"favorited-by"?: string
					"not-favorited-by"?: string
					sort?: components["schemas"]["SpaceSortOrder"]
					"description-format"?: components["schemas"]["SpaceDescriptionBodyRepresentation"]
					"include-icon"?: boolean | ("true" | "false")
					cursor?: string
					limit?: string | number
				}
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["SpaceBulk"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
		/** POST /wiki/api/v2/spaces */
		post: {
			requestBody: components["requestBodies"]["SpaceCreateRequest"]
			responses: {
				201: { content: { "application/json": components["schemas"]["SpaceBulk"] & json1 } }
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/spaces/{id}": {
		/** GET /wiki/api/v2/spaces/{id} */
		get: {
			parameters: {
				query?: {
					"description-format"?: components["schemas"]["SpaceDescriptionBodyRepresentation"]
					"include-icon"?: boolean | ("true" | "false")
					"include-operations"?: boolean | ("true" | "false")
					"include-properties"?: boolean | ("true" | "false")
					"include-permissions"?: boolean | ("true" | "false")
					"include-role-assignments"?: boolean | ("true" | "false")
					"include-labels"?: boolean | ("true" | "false")
				}
				path: path1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SpaceSingle"] & json1 } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/spaces/{id}/blogposts": {
		/** GET /wiki/api/v2/spaces/{id}/blogposts */
		get: {
			parameters: {
				query?: {
					sort?: components["schemas"]["BlogPostSortOrder"]
					status?: ("current" | "deleted" | "trashed") | readonly ("current" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses12
		}
	}
	"/wiki/api/v2/spaces/{id}/labels": {
		/** GET /wiki/api/v2/spaces/{id}/labels */
		get: {
			parameters: parameters24
			responses: responses2
		}
	}
	"/wiki/api/v2/spaces/{id}/content/labels": {
		/** GET /wiki/api/v2/spaces/{id}/content/labels */
		get: {
			parameters: parameters24
			responses: responses2
		}
	}
	"/wiki/api/v2/spaces/{id}/custom-content": {
		/** GET /wiki/api/v2/spaces/{id}/custom-content */
		get: {
			parameters: {
				query: {
					type: string
					cursor?: string
					limit?: string | number
					"body-format"?: components["schemas"]["CustomContentBodyRepresentation"]
				}
				path: path1
			}
			responses: responses9
		}
	}
	"/wiki/api/v2/spaces/{id}/operations": {
		/** GET /wiki/api/v2/spaces/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/spaces/{id}/pages": {
		/** GET /wiki/api/v2/spaces/{id}/pages */
		get: {
			parameters: {
				query?: {
					depth?: "all" | "root"
					sort?: components["schemas"]["PageSortOrder"]
					status?: ("current" | "archived" | "deleted" | "trashed") | readonly ("current" | "archived" | "deleted" | "trashed")[]
					title?: string
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: responses13
		}
	}
	"/wiki/api/v2/spaces/{space-id}/properties": {
		/** GET /wiki/api/v2/spaces/{space-id}/properties */
		get: {
			parameters: {
				query?: {
					key?: string
					cursor?: string
					limit?: string | number
				}
				path: { "space-id": string | number }
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["SpaceProperty"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
		/** POST /wiki/api/v2/spaces/{space-id}/properties */
		post: {
			parameters: { path: { "space-id": string | number } }
			requestBody: { content: { "application/json": components["schemas"]["SpacePropertyCreateRequest"] } }
			responses: {
				201: response14
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/spaces/{space-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/spaces/{space-id}/properties/{property-id} */
		get: {
			parameters: parameters25
			responses: {
				200: { content: { "application/json": components["schemas"]["SpaceProperty"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /wiki/api/v2/spaces/{space-id}/properties/{property-id} */
		put: {
			parameters: parameters25
			requestBody: { content: { "application/json": components["schemas"]["SpacePropertyUpdateRequest"] } }
			responses: {
				200: response14
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/spaces/{space-id}/properties/{property-id} */
		delete: {
			parameters: parameters25
			responses: responses1
		}
	}
	"/wiki/api/v2/spaces/{id}/permissions": {
		/** GET /wiki/api/v2/spaces/{id}/permissions */
		get: {
			parameters: parameters10
			responses: {
				200: {
					content: {
						"application/json": {
							results: components["schemas"]["SpacePermissionAssignment"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/space-permissions": {
		/** GET /wiki/api/v2/space-permissions */
		get: {
			parameters: parameters26
			responses: {
				200: {
					content: {
						"application/json": {
							results: components["schemas"]["SpacePermission"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/space-permissions/transition/combinations": {
		/** GET /wiki/api/v2/space-permissions/transition/combinations (experimental) */
		get: {
			parameters: parameters26
			responses: {
				200: { content: { "application/json": components["schemas"]["ListSpacePermissionCombinationsResponse"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** POST /wiki/api/v2/space-permissions/transition/combinations (experimental) */
		post: {
			responses: {
				202: response15
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/space-permissions/transition/role-assignments": {
		/** POST /wiki/api/v2/space-permissions/transition/role-assignments (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkAssignRolesRequest"] } }
			responses: responses19
		}
	}
	"/wiki/api/v2/space-permissions/transition/access-removals": {
		/** POST /wiki/api/v2/space-permissions/transition/access-removals (experimental) */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["BulkRemoveAccessRequest"] } }
			responses: responses19
		}
	}
	"/wiki/api/v2/space-permissions/transition/tasks/{taskId}": {
		/** GET /wiki/api/v2/space-permissions/transition/tasks/{taskId} (experimental) */
		get: {
			parameters: { path: { taskId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["BulkTransitionTaskStatusResponse"] } }
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/space-roles": {
		/** GET /wiki/api/v2/space-roles */
		get: {
			parameters: {
				query?: {
					"space-id"?: string | number
					"role-type"?: string
					"principal-id"?: string | number
					"principal-type"?: components["schemas"]["PrincipalType"]
					cursor?: string
					limit?: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							results: components["schemas"]["SpaceRole"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
		/** POST /wiki/api/v2/space-roles */
		post: {
			requestBody: {
				content: {
					"application/json": {
						name: string
						description: string
						spacePermissions: string[]
					}
				}
			}
			responses: {
				201: { content: { "application/json": components["schemas"]["SpaceRole"] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/space-roles/{id}": {
		/** GET /wiki/api/v2/space-roles/{id} */
		get: {
			parameters: parameters3
			responses: {
				200: { content: { "application/json": components["schemas"]["SpaceRole"] & json1 } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /wiki/api/v2/space-roles/{id} */
		put: {
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
			responses: {
				202: { content: { "application/json": components["schemas"]["UpdateSpaceRoleResponse"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/space-roles/{id} */
		delete: {
			parameters: parameters3
			responses: {
				202: { content: { "application/json": components["schemas"]["DeleteSpaceRoleResponse"] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/space-role-mode": {
		/** GET /wiki/api/v2/space-role-mode */
		get: {
			responses: {
				200: { content: { "application/json": { mode?: "PRE_ROLES" | "ROLES_TRANSITION" | "ROLES" | (string & {}) } } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/spaces/{id}/role-assignments": {
		/** GET /wiki/api/v2/spaces/{id}/role-assignments */
		get: {
			parameters: {
				query?: {
					"role-id"?: string | number
					"role-type"?: string
					"principal-id"?: string | number
					"principal-type"?: components["schemas"]["PrincipalType"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: response16
				400: {}
				401: {}
				404: {}
			}
		}
		/** POST /wiki/api/v2/spaces/{id}/role-assignments */
		post: {
			parameters: parameters3
			requestBody: components["requestBodies"]["SetSpaceRoleAssignmentRequest"]
			responses: {
				200: response16
				400: {}
				401: {}
				404: {}
				413: {}
			}
		}
	}
	"/wiki/api/v2/pages/{id}/footer-comments": {
		/** GET /wiki/api/v2/pages/{id}/footer-comments */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft") | readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[]
					sort?: components["schemas"]["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["PageCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/pages/{id}/inline-comments": {
		/** GET /wiki/api/v2/pages/{id}/inline-comments */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft") | readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[]
					"resolution-status"?: ("resolved" | "open" | "dangling" | "reopened") | readonly ("resolved" | "open" | "dangling" | "reopened")[]
					sort?: components["schemas"]["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["PageInlineCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/blogposts/{id}/footer-comments": {
		/** GET /wiki/api/v2/blogposts/{id}/footer-comments */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					status?: ("current" | "deleted" | "trashed" | "historical" | "draft") | readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[]
					sort?: components["schemas"]["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["BlogPostCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/blogposts/{id}/inline-comments": {
		/** GET /wiki/api/v2/blogposts/{id}/inline-comments */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
					status?: ("current" | "deleted" | "trashed" | "historical" | "draft") | readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[]
					"resolution-status"?: ("resolved" | "open" | "dangling" | "reopened") | readonly ("resolved" | "open" | "dangling" | "reopened")[]
					sort?: components["schemas"]["CommentSortOrder"]
					cursor?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["BlogPostInlineCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/footer-comments": {
		/** GET /wiki/api/v2/footer-comments */
		get: {
			parameters: parameters27
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["FooterCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
		/** POST /wiki/api/v2/footer-comments */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateFooterCommentModel"] } }
			responses: {
				201: {
					headers: header2
					content: content4
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/footer-comments/{comment-id}": {
		/** GET /wiki/api/v2/footer-comments/{comment-id} */
		get: {
			parameters: parameters28
			responses: {
				200: { content: content4 }
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /wiki/api/v2/footer-comments/{comment-id} */
		put: {
			parameters: parameters29
			requestBody: { content: { "application/json": components["schemas"]["UpdateFooterCommentModel"] & json1 } }
			responses: {
				200: { content: { "application/json": components["schemas"]["FooterCommentModel"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /wiki/api/v2/footer-comments/{comment-id} */
		delete: {
			parameters: parameters29
			responses: responses1
		}
	}
	"/wiki/api/v2/footer-comments/{id}/children": {
		/** GET /wiki/api/v2/footer-comments/{id}/children */
		get: {
			parameters: parameters30
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["ChildrenCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/footer-comments/{id}/likes/count": {
		/** GET /wiki/api/v2/footer-comments/{id}/likes/count */
		get: {
			parameters: parameters3
			responses: responses10
		}
	}
	"/wiki/api/v2/footer-comments/{id}/likes/users": {
		/** GET /wiki/api/v2/footer-comments/{id}/likes/users */
		get: {
			parameters: parameters10
			responses: responses11
		}
	}
	"/wiki/api/v2/footer-comments/{id}/operations": {
		/** GET /wiki/api/v2/footer-comments/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/footer-comments/{id}/versions": {
		/** GET /wiki/api/v2/footer-comments/{id}/versions */
		get: {
			parameters: parameters12
			responses: responses20
		}
	}
	"/wiki/api/v2/footer-comments/{id}/versions/{version-number}": {
		/** GET /wiki/api/v2/footer-comments/{id}/versions/{version-number} */
		get: {
			parameters: parameters31
			responses: responses6
		}
	}
	"/wiki/api/v2/inline-comments": {
		/** GET /wiki/api/v2/inline-comments */
		get: {
			parameters: parameters27
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["InlineCommentModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
		/** POST /wiki/api/v2/inline-comments */
		post: {
			requestBody: { content: { "application/json": components["schemas"]["CreateInlineCommentModel"] } }
			responses: {
				201: {
					headers: header2
					content: content2
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/inline-comments/{comment-id}": {
		/** GET /wiki/api/v2/inline-comments/{comment-id} */
		get: {
			parameters: parameters28
			responses: responses21
		}
		/** PUT /wiki/api/v2/inline-comments/{comment-id} */
		put: {
			parameters: parameters29
			requestBody: { content: { "application/json": components["schemas"]["UpdateInlineCommentModel"] } }
			responses: responses21
		}
		/** DELETE /wiki/api/v2/inline-comments/{comment-id} */
		delete: {
			parameters: parameters29
			responses: responses1
		}
	}
	"/wiki/api/v2/inline-comments/{id}/children": {
		/** GET /wiki/api/v2/inline-comments/{id}/children */
		get: {
			parameters: parameters30
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["InlineCommentChildrenModel"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/inline-comments/{id}/likes/count": {
		/** GET /wiki/api/v2/inline-comments/{id}/likes/count */
		get: {
			parameters: parameters3
			responses: responses10
		}
	}
	"/wiki/api/v2/inline-comments/{id}/likes/users": {
		/** GET /wiki/api/v2/inline-comments/{id}/likes/users */
		get: {
			parameters: parameters10
			responses: responses11
		}
	}
	"/wiki/api/v2/inline-comments/{id}/operations": {
		/** GET /wiki/api/v2/inline-comments/{id}/operations */
		get: {
			parameters: parameters3
			responses: responses3
		}
	}
	"/wiki/api/v2/inline-comments/{id}/versions": {
		/** GET /wiki/api/v2/inline-comments/{id}/versions */
		get: {
			parameters: parameters12
			responses: responses20
		}
	}
	"/wiki/api/v2/inline-comments/{id}/versions/{version-number}": {
		/** GET /wiki/api/v2/inline-comments/{id}/versions/{version-number} */
		get: {
			parameters: parameters31
			responses: responses6
		}
	}
	"/wiki/api/v2/comments/{comment-id}/properties": {
		/** GET /wiki/api/v2/comments/{comment-id}/properties */
		get: {
			parameters: {
				query?: query2
				path: { "comment-id": string | number }
			}
			responses: responses4
		}
		/** POST /wiki/api/v2/comments/{comment-id}/properties */
		post: {
			parameters: parameters29
			requestBody: body1
			responses: responses5
		}
	}
	"/wiki/api/v2/comments/{comment-id}/properties/{property-id}": {
		/** GET /wiki/api/v2/comments/{comment-id}/properties/{property-id} */
		get: {
			parameters: parameters32
			responses: responses5
		}
		/** PUT /wiki/api/v2/comments/{comment-id}/properties/{property-id} */
		put: {
			parameters: parameters32
			requestBody: body2
			responses: responses5
		}
		/** DELETE /wiki/api/v2/comments/{comment-id}/properties/{property-id} */
		delete: {
			parameters: parameters32
			responses: responses1
		}
	}
	"/wiki/api/v2/tasks": {
		/** GET /wiki/api/v2/tasks */
		get: {
			parameters: {
				query?: {
					"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
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
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["Task"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/tasks/{id}": {
		/** GET /wiki/api/v2/tasks/{id} */
		get: {
			parameters: parameters33
			responses: responses22
		}
		/** PUT /wiki/api/v2/tasks/{id} */
		put: {
			parameters: parameters33
			requestBody: components["requestBodies"]["TaskUpdateRequest"]
			responses: responses22
		}
	}
	"/wiki/api/v2/pages/{id}/children": {
		/** @deprecated GET /wiki/api/v2/pages/{id}/children */
		get: {
			parameters: parameters18
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["ChildPage"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/custom-content/{id}/children": {
		/** GET /wiki/api/v2/custom-content/{id}/children */
		get: {
			parameters: parameters18
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["ChildCustomContent"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/pages/{id}/direct-children": {
		/** GET /wiki/api/v2/pages/{id}/direct-children */
		get: {
			parameters: parameters18
			responses: responses18
		}
	}
	"/wiki/api/v2/pages/{id}/ancestors": {
		/** GET /wiki/api/v2/pages/{id}/ancestors */
		get: {
			parameters: parameters20
			responses: {
				200: {
					content: {
						"application/json": {
							results: components["schemas"]["Ancestor"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/pages/{id}/descendants": {
		/** GET /wiki/api/v2/pages/{id}/descendants */
		get: {
			parameters: parameters19
			responses: responses16
		}
	}
	"/wiki/api/v2/users-bulk": {
		/** POST /wiki/api/v2/users-bulk */
		post: {
			requestBody: components["requestBodies"]["BulkUsersRequest"]
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["User"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/user/access/check-access-by-email": {
		/** POST /wiki/api/v2/user/access/check-access-by-email (experimental) */
		post: {
			requestBody: components["requestBodies"]["CheckAccessOrInviteByEmailRequest"]
			responses: {
				200: {
					content: {
						"application/json": {
							emailsWithoutAccess?: string[]
							invalidEmails?: string[]
						}
					}
				}
				400: {}
				401: {}
				404: {}
				503: {}
			}
		}
	}
	"/wiki/api/v2/user/access/invite-by-email": {
		/** POST /wiki/api/v2/user/access/invite-by-email (experimental) */
		post: {
			requestBody: components["requestBodies"]["CheckAccessOrInviteByEmailRequest"]
			responses: {
				200: {}
				400: {}
				401: {}
				404: {}
				503: {}
			}
		}
	}
	"/wiki/api/v2/data-policies/metadata": {
		/** GET /wiki/api/v2/data-policies/metadata (experimental) */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["DataPolicyMetadata"] } }
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/data-policies/spaces": {
		/** GET /wiki/api/v2/data-policies/spaces (experimental) */
		get: {
			parameters: {
				query?: {
					ids?: (string | number) | readonly (string | number)[]
					keys?: string | readonly string[]
					sort?: components["schemas"]["SpaceSortOrder"]
					cursor?: string
					limit?: string | number
				}
			}
			responses: {
				200: {
					headers: header1
					content: {
						"application/json": {
							results: components["schemas"]["DataPolicySpace"][]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				400: {}
				401: {}
			}
		}
	}
	"/wiki/api/v2/classification-levels": {
		/** GET /wiki/api/v2/classification-levels */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["ClassificationLevel"][] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/wiki/api/v2/spaces/{id}/classification-level/default": {
		/** GET /wiki/api/v2/spaces/{id}/classification-level/default */
		get: {
			parameters: parameters3
			responses: responses23
		}
		/** PUT /wiki/api/v2/spaces/{id}/classification-level/default */
		put: {
			parameters: parameters3
			requestBody: components["requestBodies"]["SpaceDefaultClassificationLevelUpdateRequest"]
			responses: responses1
		}
		/** DELETE /wiki/api/v2/spaces/{id}/classification-level/default */
		delete: {
			parameters: parameters3
			responses: responses1
		}
	}
	"/wiki/api/v2/pages/{id}/classification-level": {
		/** GET /wiki/api/v2/pages/{id}/classification-level */
		get: {
			parameters: parameters34
			responses: responses23
		}
		/** PUT /wiki/api/v2/pages/{id}/classification-level */
		put: {
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelUpdateRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/pages/{id}/classification-level/reset": {
		/** POST /wiki/api/v2/pages/{id}/classification-level/reset */
		post: {
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelDeleteRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/blogposts/{id}/classification-level": {
		/** GET /wiki/api/v2/blogposts/{id}/classification-level */
		get: {
			parameters: parameters34
			responses: responses23
		}
		/** PUT /wiki/api/v2/blogposts/{id}/classification-level */
		put: {
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelUpdateRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/blogposts/{id}/classification-level/reset": {
		/** POST /wiki/api/v2/blogposts/{id}/classification-level/reset */
		post: {
			parameters: parameters3
			requestBody: components["requestBodies"]["ContentClassificationLevelDeleteRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/whiteboards/{id}/classification-level": {
		/** GET /wiki/api/v2/whiteboards/{id}/classification-level */
		get: {
			parameters: parameters3
			responses: responses23
		}
		/** PUT /wiki/api/v2/whiteboards/{id}/classification-level */
		put: {
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelUpdateRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/whiteboards/{id}/classification-level/reset": {
		/** POST /wiki/api/v2/whiteboards/{id}/classification-level/reset */
		post: {
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelResetRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/databases/{id}/classification-level": {
		/** GET /wiki/api/v2/databases/{id}/classification-level */
		get: {
			parameters: parameters3
			responses: responses23
		}
		/** PUT /wiki/api/v2/databases/{id}/classification-level */
		put: {
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelUpdateRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/databases/{id}/classification-level/reset": {
		/** POST /wiki/api/v2/databases/{id}/classification-level/reset */
		post: {
			parameters: parameters3
			requestBody: components["requestBodies"]["LiveEditContentClassificationLevelResetRequest"]
			responses: responses1
		}
	}
	"/wiki/api/v2/attachments/{id}/thumbnail/download": {
		/** GET /wiki/api/v2/attachments/{id}/thumbnail/download */
		get: {
			parameters: {
				query?: {
					version?: string | number
					height?: string | number
					width?: string | number
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
	"/wiki/api/v2/app/properties": {
		/** GET /wiki/api/v2/app/properties (experimental) */
		get: {
			parameters: parameters26
			responses: {
				200: {
					content: {
						"application/json": {
							results: json2[]
							_links: components["schemas"]["MultiEntityLinks"]
						}
					}
				}
				401: {}
				403: {}
			}
		}
	}
	"/wiki/api/v2/app/properties/{propertyKey}": {
		/** GET /wiki/api/v2/app/properties/{propertyKey} (experimental) */
		get: {
			parameters: { path: { propertyKey: string | number } }
			responses: {
				200: { content: { "application/json": json2 } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /wiki/api/v2/app/properties/{propertyKey} (experimental) */
		put: {
			parameters: { path: { propertyKey: string | number } }
			requestBody: { content: { "application/json": { [key: string]: unknown } } }
			responses: {
				200: {}
				201: {}
				400: {}
				401: {}
				403: {}
			}
		}
		/** DELETE /wiki/api/v2/app/properties/{propertyKey} (experimental) */
		delete: {
			parameters: { path: { propertyKey: string | number } }
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
			}
		}
	}
}
export interface components {
	schemas: {
		AdminKeyResponse: {
			accountId?: string
			expirationTime?: string
		}
		AttachmentSingle: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
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
			version?: components["schemas"]["Version"]
			labels?: {
				results?: components["schemas"]["Label"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			properties?: {
				results?: components["schemas"]["ContentProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			versions?: {
				results?: components["schemas"]["Version"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			_links?: components["schemas"]["AttachmentLinks"]
		}
		AttachmentBulk: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
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
			version?: components["schemas"]["Version"]
			_links?: components["schemas"]["AttachmentLinks"]
		}
		BlogPostSingle: {
			id?: string
			status?: components["schemas"]["BlogPostContentStatus"]
			title?: string
			spaceId?: string
			authorId?: string
			createdAt?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodySingle"]
			labels?: {
				results?: components["schemas"]["Label"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			properties?: {
				results?: components["schemas"]["ContentProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			likes?: {
				results?: components["schemas"]["Like"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			versions?: {
				results?: components["schemas"]["Version"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			isFavoritedByCurrentUser?: boolean
			_links?: components["schemas"]["AbstractPageLinks"]
		}
		BlogPostBulk: {
			id?: string
			status?: components["schemas"]["BlogPostContentStatus"]
			title?: string
			spaceId?: string
			authorId?: string
			createdAt?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			_links?: components["schemas"]["AbstractPageLinks"]
		}
		TaskBodySingle: {
			storage?: components["schemas"]["BodyType"]
			atlas_doc_format?: components["schemas"]["BodyType"]
		}
		BodySingle: {
			storage?: components["schemas"]["BodyType"]
			atlas_doc_format?: components["schemas"]["BodyType"]
			view?: components["schemas"]["BodyType"]
		}
		BodyBulk: {
			storage?: components["schemas"]["BodyType"]
			atlas_doc_format?: components["schemas"]["BodyType"]
		}
		BodyType: {
			representation?: string
			value?: string
		}
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
		ContentProperty: {
			id?: string
			key?: string
			value?: unknown
			version?: components["schemas"]["Version"]
		}
		ContentPropertyCreateRequest: {
			key?: string
			value?: unknown
		}
		ContentPropertyUpdateRequest: {
			key?: string
			value?: unknown
			version?: {
				number?: number
				message?: string
			}
		}
		CustomContentSingle: {
			id?: string
			type?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			spaceId?: string
			pageId?: string
			blogPostId?: string
			customContentId?: string
			authorId?: string
			createdAt?: string
			version?: components["schemas"]["Version"]
			labels?: {
				results?: components["schemas"]["Label"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			properties?: {
				results?: components["schemas"]["ContentProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			versions?: {
				results?: components["schemas"]["Version"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			body?: components["schemas"]["CustomContentBodySingle"]
			_links?: components["schemas"]["CustomContentLinks"]
		}
		CustomContentBulk: {
			id?: string
			type?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			spaceId?: string
			pageId?: string
			blogPostId?: string
			customContentId?: string
			authorId?: string
			createdAt?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["CustomContentBodyBulk"]
			_links?: components["schemas"]["CustomContentLinks"]
		}
		CustomContentBodySingle: {
			raw?: components["schemas"]["BodyType"]
			storage?: components["schemas"]["BodyType"]
			atlas_doc_format?: components["schemas"]["BodyType"]
			view?: components["schemas"]["BodyType"]
		}
		CustomContentBodyBulk: {
			raw?: components["schemas"]["BodyType"]
			storage?: components["schemas"]["BodyType"]
			atlas_doc_format?: components["schemas"]["BodyType"]
		}
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
		Label: {
			id?: string
			name?: string
			prefix?: string
		}
		Like: { accountId?: string }
		Operation: {
			operation?: string
			targetType?: string
		}
		PermittedOperationsResponse: { operations?: components["schemas"]["Operation"][] }
		PageSingle: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			spaceId?: string
			parentId?: string
			parentType?: components["schemas"]["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string | null
			lastOwnerId?: string | null
			createdAt?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodySingle"]
			labels?: {
				results?: components["schemas"]["Label"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			properties?: {
				results?: components["schemas"]["ContentProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			likes?: {
				results?: components["schemas"]["Like"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			versions?: {
				results?: components["schemas"]["Version"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			isFavoritedByCurrentUser?: boolean
			_links?: components["schemas"]["AbstractPageLinks"]
		}
		PageBulk: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			spaceId?: string
			parentId?: string
			parentType?: components["schemas"]["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string | null
			lastOwnerId?: string | null
			subtype?: string | null
			createdAt?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			_links?: components["schemas"]["AbstractPageLinks"]
		}
		ParentContentType: "page" | "whiteboard" | "database" | "embed" | "folder" | (string & {})
		PageBodyWrite: {
			representation?: "storage" | "atlas_doc_format" | "wiki"
			value?: string
		}
		PageNestedBodyWrite: {
			storage?: components["schemas"]["PageBodyWrite"]
			atlas_doc_format?: components["schemas"]["PageBodyWrite"]
			wiki?: components["schemas"]["PageBodyWrite"]
		}
		BlogPostBodyWrite: {
			representation?: "storage" | "atlas_doc_format" | "wiki"
			value?: string
		}
		BlogPostNestedBodyWrite: {
			storage?: components["schemas"]["BlogPostBodyWrite"]
			atlas_doc_format?: components["schemas"]["BlogPostBodyWrite"]
			wiki?: components["schemas"]["BlogPostBodyWrite"]
		}
		CommentBodyWrite: {
			representation?: "storage" | "atlas_doc_format" | "wiki"
			value?: string
		}
		CommentNestedBodyWrite: {
			storage?: components["schemas"]["CommentBodyWrite"]
			atlas_doc_format?: components["schemas"]["CommentBodyWrite"]
			wiki?: components["schemas"]["CommentBodyWrite"]
		}
		CustomContentBodyWrite: {
			representation?: "storage" | "atlas_doc_format" | "raw"
			value?: string
		}
		CustomContentNestedBodyWrite: {
			storage?: components["schemas"]["CustomContentBodyWrite"]
			atlas_doc_format?: components["schemas"]["CustomContentBodyWrite"]
			raw?: components["schemas"]["CustomContentBodyWrite"]
		}
		ChildPage: {
			id?: string
			status?: components["schemas"]["OnlyArchivedAndCurrentContentStatus"]
			title?: string
			spaceId?: string
			childPosition?: number | null
		}
		ChildCustomContent: {
			id?: string
			status?: components["schemas"]["OnlyArchivedAndCurrentContentStatus"]
			title?: string
			type?: string
			spaceId?: string
		}
		ChildrenResponse: {
			id?: string
			status?: components["schemas"]["OnlyArchivedAndCurrentContentStatus"]
			title?: string
			type?: string
			spaceId?: string
			childPosition?: number | null
		}
		DescendantsResponse: {
			id?: string
			status?: components["schemas"]["OnlyArchivedAndCurrentContentStatus"]
			title?: string
			type?: string
			parentId?: string
			depth?: number
			childPosition?: number | null
		}
		WhiteboardSingle: {
			id?: string
			type?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: components["schemas"]["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			spaceId?: string
			version?: components["schemas"]["Version"]
			_links?: components["schemas"]["WhiteboardLinks"]
		}
		DatabaseSingle: {
			id?: string
			type?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: components["schemas"]["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			spaceId?: string
			version?: components["schemas"]["Version"]
			_links?: components["schemas"]["DatabaseLinks"]
		}
		SmartLinkSingle: {
			id?: string
			type?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: components["schemas"]["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			embedUrl?: string
			spaceId?: string
			version?: components["schemas"]["Version"]
			_links?: components["schemas"]["SmartLinkLinks"]
		}
		FolderSingle: {
			id?: string
			type?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			parentId?: string
			parentType?: components["schemas"]["ParentContentType"]
			position?: number | null
			authorId?: string
			ownerId?: string
			createdAt?: string
			spaceId?: string
			version?: components["schemas"]["Version"]
			_links?: components["schemas"]["FolderLinks"]
		}
		Ancestor: {
			id?: string
			type?: components["schemas"]["AncestorType"]
		}
		AncestorType: "page" | "whiteboard" | "database" | "embed" | "folder" | (string & {})
		Redaction: { redactions?: components["schemas"]["RedactionPointer"][] }
		RedactionPointer: {
			pointer: string
			from?: number
			to?: number
			reason?: string | null
		}
		RedactionResponse: {
			body?: components["schemas"]["RedactionSectionResponse"]
			title?: components["schemas"]["RedactionSectionResponse"]
		}
		RedactionSectionResponse: { redactions?: components["schemas"]["RedactionPointerResponse"][] }
		RedactionPointerResponse: {
			pointer?: string
			from?: number
			to?: number
			reason?: string
			redactionId?: string
		}
		SpaceSingle: {
			id?: string
			key?: string
			name?: string
			type?: components["schemas"]["SpaceType"]
			status?: components["schemas"]["SpaceStatus"]
			authorId?: string
			spaceOwnerId?: string
			createdAt?: string
			homepageId?: string
			description?: components["schemas"]["SpaceDescription"]
			icon?: components["schemas"]["SpaceIcon"]
			labels?: {
				results?: components["schemas"]["Label"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			properties?: {
				results?: components["schemas"]["SpaceProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			permissions?: {
				results?: components["schemas"]["SpacePermissionAssignment"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			_links?: components["schemas"]["SpaceLinks"]
		}
		SpaceBulk: {
			id?: string
			key?: string
			name?: string
			type?: components["schemas"]["SpaceType"]
			status?: components["schemas"]["SpaceStatus"]
			authorId?: string
			spaceOwnerId?: string
			currentActiveAlias?: string
			createdAt?: string
			homepageId?: string
			description?: components["schemas"]["SpaceDescription"]
			icon?: components["schemas"]["SpaceIcon"]
			_links?: components["schemas"]["SpaceLinks"]
		}
		SpaceDescription: {
			plain?: components["schemas"]["BodyType"]
			view?: components["schemas"]["BodyType"]
		}
		SpaceIcon: {
			path?: string
			apiDownloadLink?: string
		}
		SpacePermission: {
			id?: string
			displayName?: string
			description?: string
			requiredPermissionIds?: string[]
		}
		SpacePermissionAssignment: {
			id?: string
			principal?: {
				type?: "user" | "group" | "role" | (string & {})
				id?: string
			}
			operation?: {
				key?: "use" | "create" | "read" | "update" | "delete" | "copy" | "move" | "export" | "purge" | "purge_version" | "administer" | "restore" | "create_space" | "restrict_content" | "archive" | (string & {})
				targetType?: "page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder" | "space" | "application" | "userProfile" | (string & {})
			}
		}
		SpaceRole: {
			id?: string
			type?: components["schemas"]["RoleType"]
			name?: string
			description?: string
			spacePermissions?: string[]
		}
		UpdateSpaceRoleResponse: {
			id?: string
			type?: components["schemas"]["RoleType"]
			name?: string
			description?: string
			taskId?: string
		}
		DeleteSpaceRoleResponse: { taskId?: string }
		BulkTransitionTaskResponse: {
			taskId: string
			status: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {})
			statusUrl: string
		}
		BulkTransitionTaskStatusResponse: {
			taskId: string
			status: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {})
			errorMessage?: string | null
		}
		BulkAssignRolesRequest: {
			assignments: components["schemas"]["BulkTransitionRoleAssignment"][]
			spaceSelection: components["schemas"]["BulkTransitionSpaceSelection"]
		}
		BulkRemoveAccessRequest: {
			permissionCombinationIds: (string | number)[]
			spaceSelection: components["schemas"]["BulkTransitionSpaceSelection"]
		}
		BulkTransitionRoleAssignment: {
			permissionCombinationId: string | number
			principalTypeAssignments: components["schemas"]["BulkTransitionPrincipalTypeAssignment"][]
		}
		BulkTransitionPrincipalTypeAssignment: {
			principalType: "USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP"
			removeAccess: boolean
			roleId?: (string | number) | null
		}
		BulkTransitionSpaceSelection: {
			spaceType: "ALL" | "ALL_EXCEPT_PERSONAL" | "ALL_EXCEPT_SPECIFIC" | "PERSONAL" | "SPECIFIC"
			selectedSpaces?: components["schemas"]["BulkTransitionSpaceTarget"][]
		}
		BulkTransitionSpaceTarget: {
			id: string | number
			key: string
		}
		ListSpacePermissionCombinationsResponse: {
			results: components["schemas"]["BulkTransitionCombinationEntry"][]
			generatedAt?: string | null
			cursor?: string | null
		}
		BulkTransitionCombinationEntry: {
			combinationId: string
			spaceCount: number
			principalCount: number
			permissions: components["schemas"]["BulkTransitionDecodedPermission"][]
			principalTypes: ("USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP" | "TEAM" | (string & {}))[]
		}
		BulkTransitionDecodedPermission: {
			id: string
			displayName: string
		}
		SpaceRoleAssignment: {
			principal?: components["schemas"]["Principal"]
			roleId?: string
		}
		Principal: {
			principalType?: components["schemas"]["PrincipalType"]
			principalId?: string
		}
		PrincipalType: "USER" | "GROUP" | "ACCESS_CLASS" | (string & {})
		RoleType: "SYSTEM" | "CUSTOM" | (string & {})
		SpaceProperty: {
			id?: string
			key?: string
			value?: unknown
			createdAt?: string
			createdBy?: string
			version?: {
				createdAt?: string
				createdBy?: string
				message?: string
				number?: number
			}
		}
		SpacePropertyCreateRequest: {
			key?: string
			value?: unknown
		}
		SpacePropertyUpdateRequest: {
			key?: string
			value?: unknown
			version?: {
				number?: number
				message?: string
			}
		}
		SpaceType: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space" | (string & {})
		SpaceStatus: "current" | "archived" | "trashed" | (string & {})
		Task: {
			id?: string
			localId?: string
			spaceId?: string
			pageId?: string
			blogPostId?: string
			status?: "complete" | "incomplete" | (string & {})
			body?: components["schemas"]["TaskBodySingle"]
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
		Icon: {
			path: string
			isDefault: boolean
		} | null
		User: {
			displayName?: string
			timeZone?: string
			personalSpaceId?: string
			isExternalCollaborator?: boolean
			accountStatus?: components["schemas"]["AccountStatus"]
			accountId?: string
			email?: string
			accountType?: components["schemas"]["AccountType"]
			publicName?: string
			profilePicture?: components["schemas"]["Icon"]
		}
		Version: {
			createdAt?: string
			message?: string
			number?: number
			minorEdit?: boolean
			authorId?: string
		}
		AttachmentVersion: {
			createdAt?: string
			message?: string
			number?: number
			minorEdit?: boolean
			authorId?: string
			attachment?: components["schemas"]["VersionedEntity"]
		}
		BlogPostVersion: {
			createdAt?: string
			message?: string
			number?: number
			minorEdit?: boolean
			authorId?: string
			blogpost?: components["schemas"]["VersionedEntity"]
		}
		PageVersion: {
			createdAt?: string
			message?: string
			number?: number
			minorEdit?: boolean
			authorId?: string
			page?: components["schemas"]["VersionedEntity"]
		}
		CustomContentVersion: {
			createdAt?: string
			message?: string
			number?: number
			minorEdit?: boolean
			authorId?: string
			custom?: components["schemas"]["VersionedEntity"]
		}
		CommentVersion: {
			createdAt?: string
			message?: string
			number?: number
			minorEdit?: boolean
			authorId?: string
			comment?: components["schemas"]["VersionedEntity"]
		}
		VersionedEntity: {
			title?: string
			id?: string
			body?: components["schemas"]["BodyBulk"]
		}
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
		InlineCommentProperties: {
			inlineMarkerRef?: string
			inlineOriginalSelection?: string
		}
		PageCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			pageId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			_links?: components["schemas"]["CommentLinks"]
		}
		PageInlineCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			pageId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			resolutionStatus?: components["schemas"]["InlineCommentResolutionStatus"]
			properties?: components["schemas"]["InlineCommentProperties"]
			_links?: components["schemas"]["CommentLinks"]
		}
		BlogPostCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			blogPostId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			_links?: components["schemas"]["CommentLinks"]
		}
		BlogPostInlineCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			blogPostId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			resolutionStatus?: components["schemas"]["InlineCommentResolutionStatus"]
			properties?: components["schemas"]["InlineCommentProperties"]
			_links?: components["schemas"]["CommentLinks"]
		}
		ChildrenCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			parentCommentId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			_links?: components["schemas"]["CommentLinks"]
		}
		InlineCommentChildrenModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			parentCommentId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodyBulk"]
			resolutionStatus?: components["schemas"]["InlineCommentResolutionStatus"]
			properties?: components["schemas"]["InlineCommentProperties"]
			_links?: components["schemas"]["CommentLinks"]
		}
		AttachmentCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			attachmentId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodySingle"]
			_links?: components["schemas"]["CommentLinks"]
		}
		CustomContentCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			customContentId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodySingle"]
			_links?: components["schemas"]["CommentLinks"]
		}
		FooterCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			blogPostId?: string
			pageId?: string
			attachmentId?: string
			customContentId?: string
			parentCommentId?: string
			version?: components["schemas"]["Version"]
			properties?: {
				results?: components["schemas"]["ContentProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			likes?: {
				results?: components["schemas"]["Like"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			versions?: {
				results?: components["schemas"]["Version"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			body?: components["schemas"]["BodySingle"]
			_links?: components["schemas"]["CommentLinks"]
		}
		InlineCommentModel: {
			id?: string
			status?: components["schemas"]["ContentStatus"]
			title?: string
			blogPostId?: string
			pageId?: string
			parentCommentId?: string
			version?: components["schemas"]["Version"]
			body?: components["schemas"]["BodySingle"]
			resolutionLastModifierId?: string
			resolutionLastModifiedAt?: string
			resolutionStatus?: components["schemas"]["InlineCommentResolutionStatus"]
			properties?: {
				results?: components["schemas"]["ContentProperty"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
				inlineMarkerRef?: string
				inlineOriginalSelection?: string
			}
			operations?: {
				results?: components["schemas"]["Operation"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			likes?: {
				results?: components["schemas"]["Like"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			versions?: {
				results?: components["schemas"]["Version"][]
				meta?: components["schemas"]["OptionalFieldMeta"]
				_links?: components["schemas"]["OptionalFieldLinks"]
			}
			_links?: components["schemas"]["CommentLinks"]
		}
		CreateFooterCommentModel: {
			blogPostId?: string | number
			pageId?: string | number
			parentCommentId?: string | number
			attachmentId?: string | number
			customContentId?: string | number
			body?: components["schemas"]["CommentBodyWrite"] | components["schemas"]["CommentNestedBodyWrite"]
		}
		CreateInlineCommentModel: {
			blogPostId?: string | number
			pageId?: string | number
			parentCommentId?: string | number
			body?: components["schemas"]["CommentBodyWrite"] | components["schemas"]["CommentNestedBodyWrite"]
			inlineCommentProperties?: {
				textSelection?: string
				textSelectionMatchCount?: number
				textSelectionMatchIndex?: number
			}
		}
		UpdateFooterCommentModel: {
			version?: {
				number?: number
				message?: string
			}
			body?: components["schemas"]["CommentBodyWrite"] | components["schemas"]["CommentNestedBodyWrite"]
		}
		UpdateInlineCommentModel: {
			version?: {
				number?: number
				message?: string
			}
			body?: components["schemas"]["CommentBodyWrite"] | components["schemas"]["CommentNestedBodyWrite"]
			resolved?: boolean
		}
		AbstractPageLinks: {
			webui?: string
			editui?: string
			tinyui?: string
		}
		AttachmentLinks: {
			webui?: string
			download?: string
		}
		CustomContentLinks: { webui?: string }
		CommentLinks: { webui?: string }
		DatabaseLinks: { webui?: string }
		FolderLinks: { webui?: string }
		SmartLinkLinks: { webui?: string }
		SpaceLinks: { webui?: string }
		WhiteboardLinks: {
			webui?: string
			editui?: string
		}
		DataPolicyMetadata: { readonly anyContentBlocked?: boolean }
		DataPolicySpace: {
			id?: string
			key?: string
			name?: string
			description?: components["schemas"]["SpaceDescription"]
			dataPolicy?: { readonly anyContentBlocked?: boolean }
			icon?: components["schemas"]["SpaceIcon"]
			_links?: components["schemas"]["SpaceLinks"]
		}
		OptionalFieldMeta: {
			hasMore?: boolean
			cursor?: string
		}
		OptionalFieldLinks: { self?: string }
		MultiEntityLinks: {
			next?: string
			base?: string
		}
		ClassificationLevel: {
			id?: string
			status?: components["schemas"]["ClassificationLevelStatus"]
			order?: number
			name?: string
			description?: string
			guideline?: string
			color?: components["schemas"]["ClassificationLevelColor"]
		}
		ClassificationLevelColor: "RED" | "RED_BOLD" | "ORANGE" | "YELLOW" | "GREEN" | "BLUE" | "NAVY" | "TEAL" | "PURPLE" | "GREY" | "LIME" | (string & {})
		ClassificationLevelStatus: "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {})
		PrincipalRequest: {
			principalType?: components["schemas"]["PrincipalTypeRequest"]
			principalId?: string | number
		}
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
					body?: components["schemas"]["BlogPostBodyWrite"] | components["schemas"]["BlogPostNestedBodyWrite"]
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
					body: components["schemas"]["BlogPostBodyWrite"] | components["schemas"]["BlogPostNestedBodyWrite"]
					version: {
						number?: number
						message?: string
					}
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
					body: components["schemas"]["CustomContentBodyWrite"] | components["schemas"]["CustomContentNestedBodyWrite"]
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
					body: components["schemas"]["CustomContentBodyWrite"] | components["schemas"]["CustomContentNestedBodyWrite"]
					version: {
						number?: number
						message?: string
					}
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
					body?: components["schemas"]["PageBodyWrite"] | components["schemas"]["PageNestedBodyWrite"]
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
					body: components["schemas"]["PageBodyWrite"] | components["schemas"]["PageNestedBodyWrite"]
					version: {
						number?: number
						message?: string
					}
				}
			}
		}
		PageTitleUpdateRequest: {
			content: {
				"application/json": {
					status: "current" | "draft"
					title: string
				}
			}
		}
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
		DatabaseCreateRequest: {
			content: {
				"application/json": {
					spaceId: string | number
					title?: string
					parentId?: string | number
				}
			}
		}
		RedactionRequest: {
			content: {
				"application/json": {
					createdAt: string
					cleanHistory?: boolean | null
					versionNumber?: number | null
					body?: { redactions?: components["schemas"]["RedactionPointer"][] }
					title?: { redactions?: components["schemas"]["RedactionPointer"][] }
				}
			}
		}
		SmartLinkCreateRequest: {
			content: {
				"application/json": {
					spaceId: string | number
					title?: string
					parentId?: string | number
					embedUrl?: string
				}
			}
		}
		FolderCreateRequest: {
			content: {
				"application/json": {
					spaceId: string | number
					title?: string
					parentId?: string | number
				}
			}
		}
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
		SetSpaceRoleAssignmentRequest: {
			content: {
				"application/json": {
					principal: components["schemas"]["PrincipalRequest"]
					roleId?: string | number
				}[]
			}
		}
		SpaceCreateRequest: {
			content: {
				"application/json": {
					name: string
					key?: string
					alias?: string
					description?: {
						value?: string
						representation?: string
					}
					roleAssignments?: {
						principal?: components["schemas"]["PrincipalRequest"]
						roleId?: string | number
					}[]
					copySpaceAccessConfiguration?: number
					createPrivateSpace?: boolean
					templateKey?: string
				}
			}
		}
		SpaceDefaultClassificationLevelUpdateRequest: { content: { "application/json": { id: string | number } } }
		ContentClassificationLevelUpdateRequest: {
			content: {
				"application/json": {
					id: string | number
					status: "current" | "draft"
				}
			}
		}
		ContentClassificationLevelDeleteRequest: { content: { "application/json": { status: "current" | "draft" } } }
		LiveEditContentClassificationLevelUpdateRequest: {
			content: {
				"application/json": {
					id: string | number
					status: "current"
				}
			}
		}
		LiveEditContentClassificationLevelResetRequest: { content: { "application/json": { status: "current" } } }
	}
}

type response1 = { content: { "application/json": components["schemas"]["AdminKeyResponse"] } }

type path1 = { id: string | number }

type json1 = { _links?: { base?: string } }

type parameters1 = {
	query?: { purge?: boolean | ("true" | "false") }
	path: path3
}

type responses1 = {
	204: {}
	400: {}
	401: {}
	404: {}
}

type parameters2 = {
	query?: {
		prefix?: "my" | "team" | "global" | "system"
		sort?: string
		cursor?: string
		limit?: string | number
	}
	path: path3
}

type responses2 = {
	200: response6
	400: {}
	401: {}
	404: {}
}

type parameters3 = { path: path3 }

type responses3 = {
	200: { content: { "application/json": components["schemas"]["PermittedOperationsResponse"] } }
	400: {}
	401: {}
	404: {}
}

type query2 = {
	key?: string
	sort?: components["schemas"]["ContentPropertySortOrder"]
	cursor?: string
	limit?: string | number
}

type responses4 = {
	200: {
		headers: header3
		content: {
			"application/json": {
				results: components["schemas"]["ContentProperty"][]
				_links: components["schemas"]["MultiEntityLinks"]
			}
		}
	}
	400: {}
	401: {}
	404: {}
}

type body1 = { content: { "application/json": components["schemas"]["ContentPropertyCreateRequest"] } }

type responses5 = {
	200: { content: { "application/json": components["schemas"]["ContentProperty"] } }
	400: {}
	401: {}
	404: {}
}

type parameters4 = {
	path: {
		"attachment-id": string | number
		"property-id": string | number
	}
}

type body2 = { content: { "application/json": components["schemas"]["ContentPropertyUpdateRequest"] } }

type header1 = {
	Link?: string
	[name: string]: unknown
}

type responses6 = {
	200: { content: { "application/json": components["schemas"]["DetailedVersion"] } }
	400: {}
	401: {}
	404: {}
}

type parameters5 = { query?: { private?: boolean | ("true" | "false") } }

type responses7 = {
	200: response4
	400: {}
	401: {}
	404: {}
}

type parameters6 = {
	query?: { "body-format"?: "storage" | "atlas_doc_format" | "view" }
	path: path3
}

type parameters7 = {
	query?: {
		purge?: boolean | ("true" | "false")
		draft?: boolean | ("true" | "false")
	}
	path: path3
}

type parameters8 = {
	query?: query1
	path: path3
}

type responses8 = {
	200: response2
	400: {}
	401: {}
	404: {}
}

type parameters9 = {
	query: {
		type: string
		sort?: components["schemas"]["CustomContentSortOrder"]
		cursor?: string
		limit?: string | number
		"body-format"?: components["schemas"]["CustomContentBodyRepresentation"]
	}
	path: path3
}

type responses9 = {
	200: {
		headers: header3
		content: {
			"application/json": {
				results: components["schemas"]["CustomContentBulk"][]
				_links: components["schemas"]["MultiEntityLinks"]
			}
		}
	}
	400: {}
	401: {}
	404: {}
}

type responses10 = {
	200: { content: { "application/json": { count?: number } } }
	400: {}
	401: {}
	404: {}
}

type parameters10 = {
	query?: {
		cursor?: string
		limit?: string | number
	}
	path: path3
}

type responses11 = {
	200: {
		headers: header3
		content: {
			"application/json": {
				results: components["schemas"]["Like"][]
				_links: components["schemas"]["MultiEntityLinks"]
			}
		}
	}
	400: {}
	401: {}
	404: {}
}

type parameters11 = {
	path: {
		"blogpost-id": string | number
		"property-id": string | number
	}
}

type parameters12 = {
	query?: {
		"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
		cursor?: string
		limit?: string | number
		sort?: components["schemas"]["VersionSortOrder"]
	}
	path: path3
}

type response5 = {
	headers: {
		location?: string
		[name: string]: unknown
	}
	content: content1
}

type path2 = { "custom-content-id": string | number }

type parameters13 = {
	path: {
		"custom-content-id": string | number
		"property-id": string | number
	}
}

type responses12 = {
	200: response3
	400: {}
	401: {}
	404: {}
}

type responses13 = {
	200: response7
	400: {}
	401: {}
	404: {}
}

type responses14 = {
	200: response8
	400: {}
	401: {}
	404: {}
}

type parameters14 = {
	path: {
		"page-id": string | number
		"property-id": string | number
	}
}

type responses15 = {
	202: { content: { "application/json": components["schemas"]["RedactionResponse"] } }
	400: {}
}

type response9 = { content: { "application/json": components["schemas"]["WhiteboardSingle"] & json4 } }

type parameters15 = {
	query?: {
		"include-collaborators"?: boolean | ("true" | "false")
		"include-direct-children"?: boolean | ("true" | "false")
		"include-operations"?: boolean | ("true" | "false")
		"include-properties"?: boolean | ("true" | "false")
	}
	path: path3
}

type parameters16 = {
	query?: {
		key?: string
		sort?: components["schemas"]["ContentPropertySortOrder"]
		cursor?: string
		limit?: string | number
	}
	path: path3
}

type parameters17 = {
	path: {
		"whiteboard-id": string | number
		"property-id": string | number
	}
}

type parameters18 = {
	query?: {
		cursor?: string
		limit?: string | number
		sort?: string
	}
	path: path3
}

type parameters19 = {
	query?: {
		limit?: string | number
		depth?: string | number
		cursor?: string
	}
	path: path3
}

type responses16 = {
	200: {
		headers: header3
		content: {
			"application/json": {
				results: components["schemas"]["DescendantsResponse"][]
				_links: components["schemas"]["MultiEntityLinks"]
			}
		}
	}
	400: {}
	401: {}
	404: {}
}

type parameters20 = {
	query?: { limit?: string | number }
	path: path3
}

type responses17 = {
	200: { content: { "application/json": { results?: components["schemas"]["Ancestor"][] } } }
	400: {}
	401: {}
	404: {}
}

type response11 = { content: { "application/json": components["schemas"]["DatabaseSingle"] & json4 } }

type parameters21 = {
	path: {
		"database-id": string | number
		"property-id": string | number
	}
}

type responses18 = {
	200: response10
	400: {}
	401: {}
	404: {}
}

type response12 = { content: { "application/json": components["schemas"]["SmartLinkSingle"] & json4 } }

type parameters22 = {
	path: {
		"embed-id": string | number
		"property-id": string | number
	}
}

type response13 = { content: { "application/json": components["schemas"]["FolderSingle"] & json4 } }

type parameters23 = {
	path: {
		"folder-id": string | number
		"property-id": string | number
	}
}

type parameters24 = {
	query?: {
		prefix?: "my" | "team"
		sort?: string
		cursor?: string
		limit?: string | number
	}
	path: path3
}

type response14 = {
	headers: {
		location?: string
		[name: string]: unknown
	}
	content: { "application/json": components["schemas"]["SpaceProperty"] }
}

type parameters25 = {
	path: {
		"space-id": string | number
		"property-id": string | number
	}
}

type parameters26 = {
	query?: {
		cursor?: string
		limit?: string | number
	}
}

type responses19 = {
	202: response15
	400: {}
	401: {}
	404: {}
}

type response16 = {
	content: {
		"application/json": {
			results: components["schemas"]["SpaceRoleAssignment"][]
			_links: components["schemas"]["MultiEntityLinks"]
		}
	}
}

type parameters27 = {
	query?: query3
}

type header2 = {
	location?: string
	[name: string]: unknown
}

type content4 = { "application/json": components["schemas"]["FooterCommentModel"] & json4 }

type parameters28 = {
	query?: {
		"body-format"?: components["schemas"]["PrimaryBodyRepresentationSingle"]
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

type parameters30 = {
	query?: query3
	path: path3
}

type responses20 = {
	200: {
		headers: header3
		content: {
			"application/json": {
				results: components["schemas"]["CommentVersion"][]
				_links: components["schemas"]["MultiEntityLinks"]
			}
		}
	}
	400: {}
	401: {}
	404: {}
}

type parameters31 = {
	path: {
		id: string | number
		"version-number": string | number
	}
}

type responses21 = {
	200: { content: content2 }
	400: {}
	401: {}
	404: {}
}

type parameters32 = {
	path: {
		"comment-id": string | number
		"property-id": string | number
	}
}

type parameters33 = {
	query?: { "body-format"?: components["schemas"]["PrimaryBodyRepresentation"] }
	path: path3
}

type responses22 = {
	200: { content: { "application/json": components["schemas"]["Task"] } }
	400: {}
	401: {}
	404: {}
}

type responses23 = {
	200: { content: { "application/json": components["schemas"]["ClassificationLevel"] } }
	400: {}
	401: {}
	404: {}
}

type parameters34 = {
	query?: { status?: "current" | "draft" | "archived" }
	path: path3
}

type json2 = {
	key?: string
	value?: { [key: string]: unknown }
}

type query1 = {
	sort?: components["schemas"]["AttachmentSortOrder"]
	cursor?: string
	status?: ("current" | "archived" | "trashed") | readonly ("current" | "archived" | "trashed")[]
	mediaType?: string
	filename?: string
	limit?: string | number
}

type response2 = {
	headers: header4
	content: {
		"application/json": {
			results: components["schemas"]["AttachmentBulk"][]
			_links: components["schemas"]["MultiEntityLinks"]
		}
	}
}

type response3 = {
	headers: header4
	content: {
		"application/json": {
			results: components["schemas"]["BlogPostBulk"][]
			_links: components["schemas"]["MultiEntityLinks"]
		}
	}
}

type response4 = { content: { "application/json": components["schemas"]["BlogPostSingle"] & json3 } }

type content1 = { "application/json": components["schemas"]["CustomContentSingle"] & json3 }

type response6 = {
	headers: header4
	content: {
		"application/json": {
			results: components["schemas"]["Label"][]
			_links: components["schemas"]["MultiEntityLinks"]
		}
	}
}

type response7 = {
	headers: header4
	content: {
		"application/json": {
			results: components["schemas"]["PageBulk"][]
			_links: components["schemas"]["MultiEntityLinks"]
		}
	}
}

type response8 = { content: { "application/json": components["schemas"]["PageSingle"] & json3 } }

type response10 = {
	headers: header4
	content: {
		"application/json": {
			results: components["schemas"]["ChildrenResponse"][]
			_links: components["schemas"]["MultiEntityLinks"]
		}
	}
}

type response15 = { content: { "application/json": components["schemas"]["BulkTransitionTaskResponse"] } }

type content2 = { "application/json": components["schemas"]["InlineCommentModel"] & json3 }

type path3 = { id: string | number }

type header3 = {
	Link?: string
	[name: string]: unknown
}

type json4 = { _links?: { base?: string } }

type query3 = {
	"body-format"?: components["schemas"]["PrimaryBodyRepresentation"]
	sort?: components["schemas"]["CommentSortOrder"]
	cursor?: string
	limit?: string | number
}

type header4 = {
	Link?: string
	[name: string]: unknown
}

type json3 = { _links?: { base?: string } }
