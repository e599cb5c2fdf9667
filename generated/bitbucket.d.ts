// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/2.0/addon": {
		/** PUT /2.0/addon */
		put: {
			requestBody?: body1
			responses: {
				204: {}
				400: response1
				401: response1
				403: response1
			}
		}
		/** DELETE /2.0/addon */
		delete: {
			responses: {
				204: {}
				401: response1
				403: response1
			}
		}
	}
	"/2.0/addon/{addon_key}/client-key": {
		/** GET /2.0/addon/{addon_key}/client-key */
		get: {
			parameters: {
				query?: query1
				path: { addon_key: string | number }
			}
			responses: responses1
		}
	}
	"/2.0/hook_events": {
		/** GET /2.0/hook_events */
		get: {
			parameters: parameters1
			responses: { 200: { content: { "application/json": components["schemas"]["subject_types"] } } }
		}
	}
	"/2.0/hook_events/{subject_type}": {
		/** GET /2.0/hook_events/{subject_type} */
		get: {
			parameters: {
				query?: query1
				path: { subject_type: "repository" | "workspace" }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_hook_events"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories": {
		/** @deprecated GET /2.0/repositories */
		get: {
			parameters: {
				query?: {
					after?: string
					role?: "admin" | "contributor" | "member" | "owner"
					q?: string
					sort?: string
					page?: string | number
					pagelen?: string | number
					fields?: string
				}
			}
			responses: responses2
		}
	}
	"/2.0/repositories/{workspace}": {
		/** GET /2.0/repositories/{workspace} */
		get: {
			parameters: {
				query?: query2
				path: path1
			}
			responses: {
				200: response2
				404: response1
				410: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug} */
		get: {
			parameters: parameters2
			responses: {
				200: { content: content1 }
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug} */
		put: {
			parameters: parameters3
			requestBody?: body2
			responses: {
				200: response3
				201: response3
				400: response1
				401: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug} */
		post: {
			parameters: parameters3
			requestBody?: body2
			responses: {
				200: { content: content1 }
				400: response1
				401: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug} */
		delete: {
			parameters: {
				query?: { redirect_to?: string }
				path: path2
			}
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branch-restrictions": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions */
		get: {
			parameters: {
				query?: {
					kind?: string
					pattern?: string
					page?: string | number
					pagelen?: string | number
					q?: string
					sort?: string
					fields?: string
				}
				path: path2
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_branchrestrictions"] } }
				401: response1
				403: response1
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions */
		post: {
			parameters: parameters3
			requestBody: body3
			responses: {
				201: response4
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id} */
		get: {
			parameters: {
				query?: query1
				path: path3
			}
			responses: responses4
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id} */
		put: {
			parameters: parameters4
			requestBody: body3
			responses: responses4
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id} */
		delete: {
			parameters: parameters4
			responses: responses5
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branching-model": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/branching-model */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["branching_model"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branching-model/settings": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/branching-model/settings */
		get: {
			parameters: parameters2
			responses: responses6
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/branching-model/settings */
		put: {
			parameters: parameters3
			requestBody: body4
			responses: responses7
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit} */
		get: {
			parameters: {
				query?: query1
				path: path4
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["commit"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve */
		post: {
			parameters: parameters5
			requestBody?: body1
			responses: {
				200: response5
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve */
		delete: {
			parameters: parameters5
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments */
		get: {
			parameters: {
				query?: query3
				path: path4
			}
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_commit_comments"] } } }
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments */
		post: {
			parameters: parameters5
			requestBody: body5
			responses: {
				201: response6
				400: {}
				404: {}
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} */
		get: {
			parameters: {
				query?: query1
				path: path5
			}
			responses: { 200: { content: { "application/json": components["schemas"]["commit_comment"] } } }
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} */
		put: {
			parameters: parameters6
			requestBody: body5
			responses: {
				201: response6
				400: {}
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} */
		delete: {
			parameters: parameters6
			responses: {
				204: {}
				404: {}
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} */
		get: {
			parameters: {
				query?: query1
				path: path6
			}
			responses: responses9
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} */
		put: {
			parameters: parameters7
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} */
		delete: {
			parameters: parameters7
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests */
		get: {
			parameters: parameters8
			responses: {
				200: response7
				202: response7
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports */
		get: {
			parameters: parameters8
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_reports"] } } }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} */
		get: {
			parameters: parameters9
			responses: {
				200: { content: { "application/json": components["schemas"]["report"] } }
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} */
		put: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["reportRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["report"] } }
				400: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} */
		delete: {
			parameters: parameters10
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations */
		get: {
			parameters: parameters9
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_annotations"] } } }
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations */
		post: {
			parameters: parameters10
			requestBody: { content: { "application/json": components["schemas"]["report_annotationRequest"][] } }
			responses: { 200: { content: { "application/json": components["schemas"]["report_annotation"][] } } }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} */
		get: {
			parameters: {
				query?: query1
				path: path7
			}
			responses: {
				200: response8
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} */
		put: {
			parameters: parameters11
			requestBody: { content: { "application/json": components["schemas"]["report_annotationRequest"] } }
			responses: {
				200: response8
				400: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} */
		delete: {
			parameters: parameters11
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses */
		get: {
			parameters: {
				query?: {
					refname?: string
					q?: string
					sort?: string
					page?: string | number
					pagelen?: string | number
					fields?: string
				}
				path: path4
			}
			responses: responses10
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build */
		post: {
			parameters: parameters5
			requestBody: body6
			responses: {
				201: response9
				401: {}
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key} */
		get: {
			parameters: {
				query?: query1
				path: path8
			}
			responses: responses11
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key} */
		put: {
			parameters: { path: path8 }
			requestBody: body6
			responses: responses11
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commits": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commits */
		get: {
			parameters: {
				query?: query4
				path: path2
			}
			responses: responses12
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/commits */
		post: {
			parameters: parameters3
			requestBody?: body1
			responses: responses12
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commits/{revision}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/commits/{revision} */
		get: {
			parameters: {
				query?: query4
				path: path9
			}
			responses: responses12
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/commits/{revision} */
		post: {
			parameters: { path: path9 }
			requestBody?: body1
			responses: responses12
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/components": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/components */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_components"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/components/{component_id}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/components/{component_id} */
		get: {
			parameters: {
				query?: query1
				path: {
					component_id: string | number
					repo_slug: string | number
					workspace: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["component"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/default-reviewers": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/default-reviewers */
		get: {
			parameters: parameters2
			responses: {
				200: response10
				403: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} */
		get: {
			parameters: {
				query?: query1
				path: path10
			}
			responses: {
				200: response11
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} */
		put: {
			parameters: parameters12
			requestBody?: body1
			responses: {
				200: response11
				400: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} */
		delete: {
			parameters: parameters12
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deploy-keys": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/deploy-keys */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_deploy_keys"] } }
				403: {}
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/deploy-keys */
		post: {
			parameters: parameters3
			requestBody: body7
			responses: {
				200: response12
				400: {}
				403: {}
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} */
		get: {
			parameters: {
				query?: query1
				path: path11
			}
			responses: {
				200: response12
				403: {}
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} */
		put: {
			parameters: parameters13
			requestBody: body7
			responses: {
				200: response12
				400: response1
				403: {}
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} */
		delete: {
			parameters: parameters13
			responses: {
				204: {}
				403: {}
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/deployments */
		get: {
			parameters: parameters14
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_deployments"] } } }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid} */
		get: {
			parameters: {
				query?: query1
				path: {
					workspace: string | number
					repo_slug: string | number
					deployment_uuid: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["deployment"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables */
		get: {
			parameters: parameters15
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_deployment_variable"] } } }
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables */
		post: {
			parameters: parameters16
			requestBody: body8
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["deployment_variable"] }
				}
				404: response1
				409: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}": {
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} */
		put: {
			parameters: parameters17
			requestBody: body8
			responses: {
				200: { content: { "application/json": components["schemas"]["deployment_variable"] } }
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} */
		delete: {
			parameters: parameters17
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/diff/{spec}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/diff/{spec} */
		get: {
			parameters: {
				query?: {
					context?: string | number
					path?: string
					ignore_whitespace?: boolean | ("true" | "false")
					binary?: boolean | ("true" | "false")
					renames?: boolean | ("true" | "false")
					merge?: boolean | ("true" | "false")
					topic?: boolean | ("true" | "false")
					page?: string | number
					pagelen?: string | number
					q?: string
					sort?: string
					fields?: string
				}
				path: path12
			}
			responses: responses13
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/diffstat/{spec}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/diffstat/{spec} */
		get: {
			parameters: {
				query?: {
					ignore_whitespace?: boolean | ("true" | "false")
					merge?: boolean | ("true" | "false")
					path?: string
					renames?: boolean | ("true" | "false")
					topic?: boolean | ("true" | "false")
					page?: string | number
					pagelen?: string | number
					q?: string
					sort?: string
					fields?: string
				}
				path: path12
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_diffstats"] } }
				555: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/downloads": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/downloads */
		get: {
			parameters: parameters2
			responses: {
				200: {}
				403: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/downloads */
		post: {
			parameters: parameters3
			requestBody?: body9
			responses: {
				201: {}
				400: response1
				403: response1
				406: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/downloads/{filename}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/downloads/{filename} */
		get: {
			parameters: {
				query?: query1
				path: path13
			}
			responses: {
				302: {}
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/downloads/{filename} */
		delete: {
			parameters: { path: path13 }
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/effective-branching-model": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/effective-branching-model */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["effective_repo_branching_model"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/effective-default-reviewers": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/effective-default-reviewers */
		get: {
			parameters: parameters2
			responses: {
				200: response13
				403: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/environments": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/environments */
		get: {
			parameters: parameters14
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_environments"] } } }
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/environments */
		post: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["deployment_environmentRequest"] } }
			responses: {
				201: {
					headers: header1
					content: content2
				}
				404: response1
				409: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid} */
		get: {
			parameters: parameters15
			responses: {
				200: { content: content2 }
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid} */
		delete: {
			parameters: parameters16
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes */
		post: {
			parameters: parameters16
			requestBody?: body1
			responses: {
				202: {}
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/file-conflicts/{spec} */
		get: {
			parameters: parameters19
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_file_conflicts"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path} */
		get: {
			parameters: {
				query?: {
					renames?: string
					q?: string
					sort?: string
					page?: string | number
					pagelen?: string | number
					fields?: string
				}
				path: path14
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_files"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/forks": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/forks */
		get: {
			parameters: {
				query?: query2
				path: path2
			}
			responses: responses2
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/forks */
		post: {
			parameters: parameters3
			requestBody?: body2
			responses: { 201: response3 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/hooks": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/hooks */
		get: {
			parameters: parameters2
			responses: responses14
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/hooks */
		post: {
			parameters: parameters3
			requestBody: body10
			responses: responses15
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/hooks/{uid} */
		get: {
			parameters: {
				query?: query1
				path: path15
			}
			responses: responses16
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/hooks/{uid} */
		put: {
			parameters: parameters20
			requestBody: body10
			responses: responses17
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/hooks/{uid} */
		delete: {
			parameters: parameters20
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_issues"] } }
				404: response1
			}
		}
		/** @deprecated POST /2.0/repositories/{workspace}/{repo_slug}/issues */
		post: {
			parameters: parameters3
			requestBody: body11
			responses: {
				201: {
					headers: header1
					content: content3
				}
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/export": {
		/** @deprecated POST /2.0/repositories/{workspace}/{repo_slug}/issues/export */
		post: {
			parameters: parameters3
			requestBody?: { content: { "application/json": components["schemas"]["export_options"] } }
			responses: {
				202: {}
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip */
		get: {
			parameters: {
				query?: query1
				path: {
					repo_name: string | number
					repo_slug: string | number
					task_id: string | number
					workspace: string | number
				}
			}
			responses: {
				202: response14
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/import": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/import */
		get: {
			parameters: parameters2
			responses: {
				200: response14
				202: response14
				401: response1
				403: response1
				404: response1
			}
		}
		/** @deprecated POST /2.0/repositories/{workspace}/{repo_slug}/issues/import */
		post: {
			parameters: parameters3
			requestBody?: body1
			responses: {
				202: response14
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id} */
		get: {
			parameters: parameters21
			responses: {
				200: { content: content3 }
				403: response1
				404: response1
				410: response1
			}
		}
		/** @deprecated PUT /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id} */
		put: {
			parameters: parameters22
			requestBody: body11
			responses: {
				200: { content: content3 }
				403: response1
				404: response1
			}
		}
		/** @deprecated DELETE /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id} */
		delete: {
			parameters: parameters22
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments */
		get: {
			parameters: parameters21
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_issue_attachments"] } }
				401: {}
				404: response1
			}
		}
		/** @deprecated POST /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments */
		post: {
			parameters: parameters22
			requestBody?: body1
			responses: {
				201: response6
				400: {}
				401: {}
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path} */
		get: {
			parameters: {
				query?: query1
				path: path16
			}
			responses: {
				302: response6
				401: {}
				404: response1
			}
		}
		/** @deprecated DELETE /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path} */
		delete: {
			parameters: { path: path16 }
			responses: {
				204: {}
				401: {}
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes */
		get: {
			parameters: {
				query?: query3
				path: path17
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_log_entries"] } }
				404: response1
			}
		}
		/** @deprecated POST /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes */
		post: {
			parameters: parameters22
			requestBody: { content: { "application/json": components["schemas"]["issue_changeRequest"] } }
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["issue_change"] }
				}
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id} */
		get: {
			parameters: {
				query?: query1
				path: {
					change_id: string | number
					issue_id: string | number
					repo_slug: string | number
					workspace: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["issue_change"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments */
		get: {
			parameters: {
				query?: query5
				path: path17
			}
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_issue_comments"] } } }
		}
		/** @deprecated POST /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments */
		post: {
			parameters: parameters22
			requestBody: body12
			responses: {
				201: response6
				400: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} */
		get: {
			parameters: {
				query?: query1
				path: path18
			}
			responses: { 200: response15 }
		}
		/** @deprecated PUT /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} */
		put: {
			parameters: parameters23
			requestBody: body12
			responses: {
				200: response15
				400: response1
			}
		}
		/** @deprecated DELETE /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} */
		delete: {
			parameters: parameters23
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote */
		get: {
			parameters: parameters21
			responses: responses18
		}
		/** @deprecated PUT /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote */
		put: {
			parameters: parameters22
			requestBody?: body1
			responses: responses18
		}
		/** @deprecated DELETE /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote */
		delete: {
			parameters: parameters22
			responses: responses19
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch */
		get: {
			parameters: parameters21
			responses: responses18
		}
		/** @deprecated PUT /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch */
		put: {
			parameters: parameters22
			requestBody?: body1
			responses: responses18
		}
		/** @deprecated DELETE /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch */
		delete: {
			parameters: parameters22
			responses: responses18
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/merge-base/{revspec}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/merge-base/{revspec} */
		get: {
			parameters: {
				query?: query1
				path: {
					repo_slug: string | number
					revspec: string | number
					workspace: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["commit"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/milestones": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/milestones */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_milestones"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/milestones/{milestone_id}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/milestones/{milestone_id} */
		get: {
			parameters: {
				query?: query1
				path: {
					milestone_id: string | number
					repo_slug: string | number
					workspace: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["milestone"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/override-settings": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/override-settings */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["repository_inheritance_state"] } }
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/override-settings */
		put: {
			parameters: parameters3
			requestBody?: body1
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/patch/{spec}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/patch/{spec} */
		get: {
			parameters: parameters19
			responses: responses13
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_repository_group_permissions"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} */
		get: {
			parameters: {
				query?: query1
				path: path19
			}
			responses: {
				200: response16
				401: response1
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} */
		put: {
			parameters: parameters24
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema"]
			responses: {
				200: response16
				400: response1
				401: response1
				402: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} */
		delete: {
			parameters: parameters24
			responses: responses5
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/users": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/permissions-config/users */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_repository_user_permissions"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} */
		get: {
			parameters: {
				query?: query1
				path: path20
			}
			responses: {
				200: response17
				401: response1
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} */
		put: {
			parameters: parameters25
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema"]
			responses: {
				200: response17
				400: response1
				401: response1
				402: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} */
		delete: {
			parameters: parameters25
			responses: responses5
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines */
		get: {
			parameters: {
				query?: {
					"creator.uuid"?: string | number
					"target.ref_type"?: "BRANCH" | "TAG" | "ANNOTATED_TAG"
					"target.ref_name"?: string
					"target.branch"?: string
					"target.commit.hash"?: string
					"target.selector.pattern"?: string
					"target.selector.type"?: "BRANCH" | "TAG" | "CUSTOM" | "PULLREQUESTS" | "DEFAULT"
					created_on?: string
					trigger_type?: "PUSH" | "MANUAL" | "SCHEDULED" | "PARENT_STEP"
					status?: "PARSING" | "PENDING" | "PAUSED" | "HALTED" | "BUILDING" | "ERROR" | "PASSED" | "FAILED" | "STOPPED" | "UNKNOWN"
					sort?: "creator.uuid" | "created_on" | "run_creation_date"
					page?: string | number
					pagelen?: string | number
					q?: string
					fields?: string
				}
				path: path21
			}
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_pipelines"] } } }
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pipelines */
		post: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["pipelineRequest"] } }
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["pipeline"] }
				}
				400: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches */
		get: {
			parameters: parameters14
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_pipeline_caches"] } }
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches */
		delete: {
			parameters: {
				query: { name: string }
				path: path21
			}
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}": {
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid} */
		delete: {
			parameters: { path: path22 }
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri */
		get: {
			parameters: {
				query?: query1
				path: path22
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["pipeline_cache_content_uri"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners */
		get: {
			parameters: parameters14
			responses: responses20
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners */
		post: {
			parameters: parameters18
			requestBody?: body1
			responses: responses21
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path23
			}
			responses: responses22
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} */
		put: {
			parameters: parameters26
			requestBody?: body1
			responses: responses22
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} */
		delete: {
			parameters: parameters26
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid} */
		get: {
			parameters: parameters27
			responses: {
				200: { content: { "application/json": components["schemas"]["pipeline"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps */
		get: {
			parameters: parameters27
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_pipeline_steps"] } } }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid} */
		get: {
			parameters: parameters28
			responses: {
				200: { content: { "application/json": components["schemas"]["pipeline_step"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log */
		get: {
			parameters: parameters28
			responses: {
				200: {}
				304: response18
				307: {}
				404: response18
				416: response18
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid} */
		get: {
			parameters: {
				query?: query1
				path: {
					workspace: string | number
					repo_slug: string | number
					pipeline_uuid: string | number
					step_uuid: string | number
					log_uuid: string | number
				}
			}
			responses: {
				200: {}
				307: {}
				404: response18
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports */
		get: {
			parameters: parameters28
			responses: responses23
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases */
		get: {
			parameters: parameters28
			responses: responses23
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons */
		get: {
			parameters: {
				query?: query1
				path: {
					workspace: string | number
					repo_slug: string | number
					pipeline_uuid: string | number
					step_uuid: string | number
					test_case_uuid: string | number
				}
			}
			responses: responses23
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline */
		post: {
			parameters: { path: path24 }
			requestBody?: body1
			responses: {
				204: {}
				400: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config */
		get: {
			parameters: parameters14
			responses: responses24
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config */
		put: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["pipelines_configRequest"] } }
			responses: responses24
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/build_number": {
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/build_number */
		put: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["pipeline_build_numberRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["pipeline_build_number"] } }
				400: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules */
		get: {
			parameters: parameters14
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_pipeline_schedules"] } }
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules */
		post: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["pipeline_schedule_post_request_body"] } }
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["pipeline_schedule"] }
				}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} */
		get: {
			parameters: parameters29
			responses: responses25
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} */
		put: {
			parameters: parameters30
			requestBody: { content: { "application/json": components["schemas"]["pipeline_schedule_put_request_body"] } }
			responses: responses25
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} */
		delete: {
			parameters: parameters30
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions */
		get: {
			parameters: parameters29
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_pipeline_schedule_executions"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair */
		get: {
			parameters: parameters14
			responses: responses26
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair */
		put: {
			parameters: parameters18
			requestBody: { content: { "application/json": components["schemas"]["pipeline_ssh_key_pairRequest"] } }
			responses: responses26
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair */
		delete: {
			parameters: parameters18
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts */
		get: {
			parameters: parameters14
			responses: { 200: { content: { "application/json": components["schemas"]["paginated_pipeline_known_hosts"] } } }
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts */
		post: {
			parameters: parameters18
			requestBody: body13
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["pipeline_known_host"] }
				}
				404: response1
				409: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path25
			}
			responses: responses27
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} */
		put: {
			parameters: parameters31
			requestBody: body13
			responses: responses27
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} */
		delete: {
			parameters: parameters31
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables */
		get: {
			parameters: parameters14
			responses: responses28
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables */
		post: {
			parameters: parameters18
			requestBody: body14
			responses: responses29
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path26
			}
			responses: responses30
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} */
		put: {
			parameters: parameters32
			requestBody: body14
			responses: responses30
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} */
		delete: {
			parameters: parameters32
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} */
		get: {
			parameters: {
				query?: query1
				path: path27
			}
			responses: responses9
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} */
		put: {
			parameters: parameters33
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} */
		delete: {
			parameters: parameters33
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests */
		get: {
			parameters: {
				query?: query6
				path: path2
			}
			responses: {
				200: response7
				401: {}
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests */
		post: {
			parameters: parameters3
			requestBody: body15
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["pullrequest"] }
				}
				400: response1
				401: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/activity": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/activity */
		get: {
			parameters: parameters2
			responses: responses31
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id} */
		get: {
			parameters: parameters34
			responses: {
				200: response19
				401: {}
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id} */
		put: {
			parameters: parameters35
			requestBody: body15
			responses: {
				200: response19
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity */
		get: {
			parameters: parameters34
			responses: responses31
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve */
		post: {
			parameters: parameters35
			requestBody?: body1
			responses: {
				200: response5
				401: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve */
		delete: {
			parameters: parameters35
			responses: responses32
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments */
		get: {
			parameters: parameters34
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_pullrequest_comments"] } }
				403: response1
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments */
		post: {
			parameters: parameters35
			requestBody: body16
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["pullrequest_comment"] }
				}
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} */
		get: {
			parameters: {
				query?: query1
				path: path28
			}
			responses: responses33
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} */
		put: {
			parameters: parameters36
			requestBody: body16
			responses: responses33
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} */
		delete: {
			parameters: parameters36
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve */
		post: {
			parameters: parameters36
			requestBody?: body1
			responses: {
				200: { content: { "application/json": components["schemas"]["comment_resolution"] } }
				403: response1
				404: response1
				409: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve */
		delete: {
			parameters: parameters36
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits */
		get: {
			parameters: {
				query?: query4
				path: path29
			}
			responses: responses34
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts */
		get: {
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline */
		post: {
			parameters: parameters35
			requestBody?: { content: { "application/json": { message?: string } } }
			responses: {
				200: response19
				555: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff */
		get: {
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat */
		get: {
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge */
		post: {
			parameters: {
				query?: { async?: boolean | ("true" | "false") }
				path: path29
			}
			requestBody?: { content: { "application/json": components["schemas"]["pullrequest_merge_parameters"] } }
			responses: {
				200: response19
				202: {}
				409: {}
				555: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id} */
		get: {
			parameters: parameters37
			responses: {
				200: {}
				400: {}
				403: {}
				409: {}
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch */
		get: {
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes": {
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes */
		post: {
			parameters: parameters35
			requestBody?: body1
			responses: {
				200: response5
				400: response1
				401: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes */
		delete: {
			parameters: parameters35
			responses: responses32
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses */
		get: {
			parameters: {
				query?: query3
				path: path29
			}
			responses: responses10
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks */
		get: {
			parameters: {
				query?: {
					q?: string
					sort?: string
					pagelen?: string | number
					page?: string | number
					fields?: string
				}
				path: path29
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_tasks"] } }
				400: response1
				403: response1
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks */
		post: {
			parameters: parameters35
			requestBody: { content: { "application/json": components["schemas"]["pullrequest_task_create"] } }
			responses: {
				201: {
					headers: header1
					content: content4
				}
				400: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} */
		get: {
			parameters: parameters37
			responses: {
				200: response20
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} */
		put: {
			parameters: parameters38
			requestBody: { content: { "application/json": components["schemas"]["pullrequest_task_update"] } }
			responses: {
				200: response20
				400: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} */
		delete: {
			parameters: parameters38
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} */
		get: {
			parameters: {
				query?: query1
				path: path30
			}
			responses: responses9
		}
		/** PUT /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} */
		put: {
			parameters: parameters39
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} */
		delete: {
			parameters: parameters39
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/refs */
		get: {
			parameters: parameters40
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_refs"] } }
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/branches": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/refs/branches */
		get: {
			parameters: parameters40
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_branches"] } }
				403: response1
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/refs/branches */
		post: {
			parameters: parameters3
			requestBody: { content: { "application/json": components["schemas"]["branchRequest"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["branch"] } }
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name} */
		get: {
			parameters: parameters41
			responses: {
				200: { content: { "application/json": components["schemas"]["branch"] } }
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name} */
		delete: {
			parameters: parameters42
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/tags": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/refs/tags */
		get: {
			parameters: parameters40
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_tags"] } }
				403: response1
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/refs/tags */
		post: {
			parameters: parameters3
			requestBody: { content: { "application/json": components["schemas"]["tagRequest"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["tag"] } }
				400: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name} */
		get: {
			parameters: parameters41
			responses: {
				200: { content: { "application/json": components["schemas"]["tag"] } }
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name} */
		delete: {
			parameters: parameters42
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/src": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/src */
		get: {
			parameters: {
				query?: {
					format?: "meta"
					page?: string | number
					pagelen?: string | number
					q?: string
					sort?: string
					fields?: string
				}
				path: path2
			}
			responses: {
				200: response21
				404: response1
			}
		}
		/** POST /2.0/repositories/{workspace}/{repo_slug}/src */
		post: {
			parameters: {
				query?: {
					message?: string
					author?: string
					parents?: string
					files?: string
					branch?: string
				}
				path: path2
			}
			requestBody?: body9
			responses: {
				201: {}
				403: response1
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path} */
		get: {
			parameters: {
				query?: {
					format?: "meta" | "rendered"
					q?: string
					sort?: string
					max_depth?: string | number
					page?: string | number
					pagelen?: string | number
					fields?: string
				}
				path: path14
			}
			responses: {
				200: response21
				404: response1
				555: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/versions": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/versions */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_versions"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/versions/{version_id}": {
		/** @deprecated GET /2.0/repositories/{workspace}/{repo_slug}/versions/{version_id} */
		get: {
			parameters: {
				query?: query1
				path: {
					repo_slug: string | number
					version_id: string | number
					workspace: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["version"] } }
				404: response1
			}
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/watchers": {
		/** GET /2.0/repositories/{workspace}/{repo_slug}/watchers */
		get: {
			parameters: parameters2
			responses: { 200: response10 }
		}
	}
	"/2.0/snippets": {
		/** @deprecated GET /2.0/snippets */
		get: {
			parameters: { query?: query7 }
			responses: responses35
		}
		/** POST /2.0/snippets */
		post: {
			requestBody: components["requestBodies"]["snippet"]
			responses: {
				201: response22
				401: response1
			}
		}
	}
	"/2.0/snippets/{workspace}": {
		/** GET /2.0/snippets/{workspace} */
		get: {
			parameters: {
				query?: query7
				path: path1
			}
			responses: responses35
		}
		/** POST /2.0/snippets/{workspace} */
		post: {
			parameters: parameters43
			requestBody: components["requestBodies"]["snippet"]
			responses: {
				201: response22
				401: response1
				403: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}": {
		/** GET /2.0/snippets/{workspace}/{encoded_id} */
		get: {
			parameters: parameters44
			responses: {
				200: response23
				401: response24
				403: response24
				404: response24
				410: response24
			}
		}
		/** PUT /2.0/snippets/{workspace}/{encoded_id} */
		put: {
			parameters: parameters45
			requestBody?: body9
			responses: responses36
		}
		/** DELETE /2.0/snippets/{workspace}/{encoded_id} */
		delete: {
			parameters: parameters45
			responses: responses5
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/comments": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/comments */
		get: {
			parameters: parameters44
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_snippet_comments"] } }
				403: response1
				404: response1
			}
		}
		/** POST /2.0/snippets/{workspace}/{encoded_id}/comments */
		post: {
			parameters: parameters45
			requestBody: body17
			responses: {
				201: {
					headers: header1
					content: { "application/json": components["schemas"]["snippet_comment"] }
				}
				403: response1
				404: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id}": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id} */
		get: {
			parameters: {
				query?: query1
				path: path31
			}
			responses: responses37
		}
		/** PUT /2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id} */
		put: {
			parameters: parameters46
			requestBody: body17
			responses: responses37
		}
		/** DELETE /2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id} */
		delete: {
			parameters: parameters46
			responses: responses3
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/commits": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/commits */
		get: {
			parameters: {
				query?: query4
				path: path32
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_snippet_commit"] } }
				403: response1
				404: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/commits/{revision}": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/commits/{revision} */
		get: {
			parameters: {
				query?: query4
				path: path33
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["snippet_commit"] } }
				403: response1
				404: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/files/{path}": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/files/{path} */
		get: {
			parameters: {
				query?: query1
				path: {
					encoded_id: string | number
					path: string | number
					workspace: string | number
				}
			}
			responses: {
				302: response6
				403: response1
				404: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/watch": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/watch */
		get: {
			parameters: parameters44
			responses: responses8
		}
		/** PUT /2.0/snippets/{workspace}/{encoded_id}/watch */
		put: {
			parameters: parameters45
			requestBody?: body9
			responses: responses38
		}
		/** DELETE /2.0/snippets/{workspace}/{encoded_id}/watch */
		delete: {
			parameters: parameters45
			responses: responses38
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/watchers": {
		/** @deprecated GET /2.0/snippets/{workspace}/{encoded_id}/watchers */
		get: {
			parameters: parameters44
			responses: {
				200: response10
				404: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{node_id}": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/{node_id} */
		get: {
			parameters: {
				query?: query1
				path: path34
			}
			responses: responses36
		}
		/** PUT /2.0/snippets/{workspace}/{encoded_id}/{node_id} */
		put: {
			parameters: parameters47
			requestBody?: body9
			responses: {
				200: response23
				401: response24
				403: response24
				404: response24
				405: response24
			}
		}
		/** DELETE /2.0/snippets/{workspace}/{encoded_id}/{node_id} */
		delete: {
			parameters: parameters47
			responses: {
				204: {}
				401: response1
				403: response1
				404: response1
				405: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{node_id}/files/{path}": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/{node_id}/files/{path} */
		get: {
			parameters: {
				query?: query1
				path: {
					encoded_id: string | number
					node_id: string | number
					path: string | number
					workspace: string | number
				}
			}
			responses: {
				200: {
					headers: {
						"Content-Type"?: string
						"Content-Disposition"?: string
						[name: string]: unknown
					}
				}
				403: response1
				404: response1
			}
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{revision}/diff": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/{revision}/diff */
		get: {
			parameters: {
				query?: {
					path?: string
					page?: string | number
					pagelen?: string | number
					q?: string
					sort?: string
					fields?: string
				}
				path: path33
			}
			responses: responses34
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{revision}/patch": {
		/** GET /2.0/snippets/{workspace}/{encoded_id}/{revision}/patch */
		get: {
			parameters: {
				query?: query1
				path: path33
			}
			responses: responses34
		}
	}
	"/2.0/teams/{username}/pipelines_config/variables": {
		/** @deprecated GET /2.0/teams/{username}/pipelines_config/variables */
		get: {
			parameters: {
				query?: query1
				path: { username: string | number }
			}
			responses: responses28
		}
		/** @deprecated POST /2.0/teams/{username}/pipelines_config/variables */
		post: {
			parameters: { path: { username: string | number } }
			requestBody?: components["requestBodies"]["pipeline_variable2"]
			responses: responses29
		}
	}
	"/2.0/teams/{username}/pipelines_config/variables/{variable_uuid}": {
		/** @deprecated GET /2.0/teams/{username}/pipelines_config/variables/{variable_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path35
			}
			responses: responses30
		}
		/** @deprecated PUT /2.0/teams/{username}/pipelines_config/variables/{variable_uuid} */
		put: {
			parameters: parameters48
			requestBody: components["requestBodies"]["pipeline_variable"]
			responses: responses30
		}
		/** @deprecated DELETE /2.0/teams/{username}/pipelines_config/variables/{variable_uuid} */
		delete: {
			parameters: parameters48
			responses: responses8
		}
	}
	"/2.0/teams/{username}/search/code": {
		/** @deprecated GET /2.0/teams/{username}/search/code */
		get: {
			parameters: {
				query: query8
				path: { username: string | number }
			}
			responses: responses39
		}
	}
	"/2.0/user": {
		/** GET /2.0/user */
		get: {
			parameters: parameters1
			responses: {
				200: response11
				401: response1
			}
		}
	}
	"/2.0/user/emails": {
		/** GET /2.0/user/emails */
		get: {
			parameters: parameters1
			responses: responses19
		}
	}
	"/2.0/user/emails/{email}": {
		/** GET /2.0/user/emails/{email} */
		get: {
			parameters: {
				query?: query1
				path: { email: string | number }
			}
			responses: responses19
		}
	}
	"/2.0/user/permissions/repositories": {
		/** @deprecated GET /2.0/user/permissions/repositories */
		get: {
			parameters: parameters49
			responses: { 200: response25 }
		}
	}
	"/2.0/user/permissions/workspaces": {
		/** @deprecated GET /2.0/user/permissions/workspaces */
		get: {
			parameters: parameters49
			responses: responses40
		}
	}
	"/2.0/user/workspaces": {
		/** GET /2.0/user/workspaces */
		get: {
			parameters: {
				query?: {
					sort?: string
					administrator?: boolean | ("true" | "false")
					page?: string | number
					pagelen?: string | number
					q?: string
					fields?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_workspace_access"] } }
				400: response1
				401: response1
			}
		}
	}
	"/2.0/user/workspaces/{workspace}/permission": {
		/** GET /2.0/user/workspaces/{workspace}/permission */
		get: {
			parameters: parameters50
			responses: {
				200: response26
				401: response1
				403: response1
			}
		}
	}
	"/2.0/user/workspaces/{workspace}/permissions/repositories": {
		/** GET /2.0/user/workspaces/{workspace}/permissions/repositories */
		get: {
			parameters: parameters51
			responses: {
				200: response25
				400: response1
				401: response1
				403: response1
			}
		}
	}
	"/2.0/users/{selected_user}": {
		/** GET /2.0/users/{selected_user} */
		get: {
			parameters: parameters52
			responses: {
				200: response11
				404: response1
			}
		}
	}
	"/2.0/users/{selected_user}/gpg-keys": {
		/** GET /2.0/users/{selected_user}/gpg-keys */
		get: {
			parameters: parameters52
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_gpg_user_keys"] } }
				403: {}
				404: response1
			}
		}
		/** POST /2.0/users/{selected_user}/gpg-keys */
		post: {
			parameters: { path: path36 }
			requestBody: { content: { "application/json": components["schemas"]["GPG_account_keyRequest"] } }
			responses: {
				201: response27
				400: response1
				403: {}
				404: response1
			}
		}
	}
	"/2.0/users/{selected_user}/gpg-keys/{fingerprint}": {
		/** GET /2.0/users/{selected_user}/gpg-keys/{fingerprint} */
		get: {
			parameters: {
				query?: query1
				path: path37
			}
			responses: {
				200: response27
				403: {}
				404: response1
			}
		}
		/** DELETE /2.0/users/{selected_user}/gpg-keys/{fingerprint} */
		delete: {
			parameters: { path: path37 }
			responses: responses41
		}
	}
	"/2.0/users/{selected_user}/pipelines_config/variables": {
		/** @deprecated GET /2.0/users/{selected_user}/pipelines_config/variables */
		get: {
			parameters: parameters52
			responses: responses28
		}
		/** @deprecated POST /2.0/users/{selected_user}/pipelines_config/variables */
		post: {
			parameters: { path: path36 }
			requestBody?: components["requestBodies"]["pipeline_variable2"]
			responses: responses29
		}
	}
	"/2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid}": {
		/** @deprecated GET /2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path38
			}
			responses: responses30
		}
		/** @deprecated PUT /2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid} */
		put: {
			parameters: parameters53
			requestBody: components["requestBodies"]["pipeline_variable"]
			responses: responses30
		}
		/** @deprecated DELETE /2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid} */
		delete: {
			parameters: parameters53
			responses: responses8
		}
	}
	"/2.0/users/{selected_user}/properties/{app_key}/{property_name}": {
		/** GET /2.0/users/{selected_user}/properties/{app_key}/{property_name} */
		get: {
			parameters: {
				query?: query1
				path: path39
			}
			responses: responses9
		}
		/** PUT /2.0/users/{selected_user}/properties/{app_key}/{property_name} */
		put: {
			parameters: parameters54
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		/** DELETE /2.0/users/{selected_user}/properties/{app_key}/{property_name} */
		delete: {
			parameters: parameters54
			responses: { 204: {} }
		}
	}
	"/2.0/users/{selected_user}/search/code": {
		/** @deprecated GET /2.0/users/{selected_user}/search/code */
		get: {
			parameters: {
				query: query8
				path: path36
			}
			responses: responses39
		}
	}
	"/2.0/users/{selected_user}/ssh-keys": {
		/** GET /2.0/users/{selected_user}/ssh-keys */
		get: {
			parameters: parameters52
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_ssh_user_keys"] } }
				403: {}
				404: response1
			}
		}
		/** POST /2.0/users/{selected_user}/ssh-keys */
		post: {
			parameters: {
				query?: { expires_on?: string }
				path: path36
			}
			requestBody: body18
			responses: {
				201: response28
				400: response1
				403: {}
				404: response1
			}
		}
	}
	"/2.0/users/{selected_user}/ssh-keys/{key_id}": {
		/** GET /2.0/users/{selected_user}/ssh-keys/{key_id} */
		get: {
			parameters: {
				query?: query1
				path: path40
			}
			responses: {
				200: response28
				403: {}
				404: response1
			}
		}
		/** PUT /2.0/users/{selected_user}/ssh-keys/{key_id} */
		put: {
			parameters: parameters55
			requestBody: body18
			responses: {
				200: response28
				400: response1
				403: {}
				404: response1
			}
		}
		/** DELETE /2.0/users/{selected_user}/ssh-keys/{key_id} */
		delete: {
			parameters: parameters55
			responses: responses41
		}
	}
	"/2.0/workspaces": {
		/** @deprecated GET /2.0/workspaces */
		get: {
			parameters: {
				query?: {
					role?: "owner" | "collaborator" | "member"
					q?: string
					sort?: string
					page?: string | number
					pagelen?: string | number
					fields?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_workspaces"] } }
				401: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}": {
		/** GET /2.0/workspaces/{workspace} */
		get: {
			parameters: parameters50
			responses: {
				200: { content: { "application/json": components["schemas"]["workspace"] } }
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/hooks": {
		/** GET /2.0/workspaces/{workspace}/hooks */
		get: {
			parameters: parameters50
			responses: responses14
		}
		/** POST /2.0/workspaces/{workspace}/hooks */
		post: {
			parameters: parameters43
			requestBody: body10
			responses: responses15
		}
	}
	"/2.0/workspaces/{workspace}/hooks/{uid}": {
		/** GET /2.0/workspaces/{workspace}/hooks/{uid} */
		get: {
			parameters: {
				query?: query1
				path: path41
			}
			responses: responses16
		}
		/** PUT /2.0/workspaces/{workspace}/hooks/{uid} */
		put: {
			parameters: parameters56
			requestBody: body10
			responses: responses17
		}
		/** DELETE /2.0/workspaces/{workspace}/hooks/{uid} */
		delete: {
			parameters: parameters56
			responses: responses3
		}
	}
	"/2.0/workspaces/{workspace}/members": {
		/** GET /2.0/workspaces/{workspace}/members */
		get: {
			parameters: parameters50
			responses: {
				200: response29
				400: response1
				401: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/members/{member}": {
		/** GET /2.0/workspaces/{workspace}/members/{member} */
		get: {
			parameters: {
				query?: query1
				path: {
					member: string | number
					workspace: string | number
				}
			}
			responses: {
				200: response26
				401: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/permissions": {
		/** GET /2.0/workspaces/{workspace}/permissions */
		get: {
			parameters: {
				query?: query5
				path: path1
			}
			responses: responses40
		}
	}
	"/2.0/workspaces/{workspace}/permissions/repositories": {
		/** GET /2.0/workspaces/{workspace}/permissions/repositories */
		get: {
			parameters: parameters51
			responses: responses42
		}
	}
	"/2.0/workspaces/{workspace}/permissions/repositories/{repo_slug}": {
		/** GET /2.0/workspaces/{workspace}/permissions/repositories/{repo_slug} */
		get: {
			parameters: parameters40
			responses: responses42
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration": {
		/** GET /2.0/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration */
		get: {
			parameters: parameters50
			responses: responses23
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json": {
		/** GET /2.0/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json */
		get: {
			parameters: parameters50
			responses: responses23
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/runners": {
		/** GET /2.0/workspaces/{workspace}/pipelines-config/runners */
		get: {
			parameters: parameters50
			responses: responses20
		}
		/** POST /2.0/workspaces/{workspace}/pipelines-config/runners */
		post: {
			parameters: parameters43
			requestBody?: body1
			responses: responses21
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}": {
		/** GET /2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path42
			}
			responses: responses22
		}
		/** PUT /2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid} */
		put: {
			parameters: parameters57
			requestBody?: body1
			responses: responses22
		}
		/** DELETE /2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid} */
		delete: {
			parameters: parameters57
			responses: responses8
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/variables": {
		/** GET /2.0/workspaces/{workspace}/pipelines-config/variables */
		get: {
			parameters: parameters50
			responses: responses28
		}
		/** POST /2.0/workspaces/{workspace}/pipelines-config/variables */
		post: {
			parameters: parameters43
			requestBody?: components["requestBodies"]["pipeline_variable2"]
			responses: responses29
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}": {
		/** GET /2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid} */
		get: {
			parameters: {
				query?: query1
				path: path43
			}
			responses: responses30
		}
		/** PUT /2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid} */
		put: {
			parameters: parameters58
			requestBody: components["requestBodies"]["pipeline_variable"]
			responses: responses30
		}
		/** DELETE /2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid} */
		delete: {
			parameters: parameters58
			responses: responses8
		}
	}
	"/2.0/workspaces/{workspace}/projects": {
		/** GET /2.0/workspaces/{workspace}/projects */
		get: {
			parameters: parameters50
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_projects"] } }
				404: response1
			}
		}
		/** POST /2.0/workspaces/{workspace}/projects */
		post: {
			parameters: parameters43
			requestBody: components["requestBodies"]["project"]
			responses: {
				201: response30
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key} */
		get: {
			parameters: parameters59
			responses: {
				200: { content: { "application/json": components["schemas"]["project"] } }
				401: response1
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/workspaces/{workspace}/projects/{project_key} */
		put: {
			parameters: parameters60
			requestBody: components["requestBodies"]["project"]
			responses: {
				200: response30
				201: response30
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/workspaces/{workspace}/projects/{project_key} */
		delete: {
			parameters: parameters60
			responses: responses3
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/branching-model": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/branching-model */
		get: {
			parameters: parameters59
			responses: {
				200: { content: { "application/json": components["schemas"]["project_branching_model"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings */
		get: {
			parameters: parameters59
			responses: responses6
		}
		/** PUT /2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings */
		put: {
			parameters: parameters60
			requestBody: body4
			responses: responses7
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers */
		get: {
			parameters: parameters59
			responses: {
				200: response13
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} */
		get: {
			parameters: {
				query?: query1
				path: path44
			}
			responses: responses43
		}
		/** PUT /2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} */
		put: {
			parameters: parameters61
			requestBody?: body1
			responses: responses43
		}
		/** DELETE /2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} */
		delete: {
			parameters: parameters61
			responses: {
				204: {}
				400: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys */
		get: {
			parameters: parameters59
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_project_deploy_keys"] } }
				403: response1
				404: response1
			}
		}
		/** POST /2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys */
		post: {
			parameters: parameters60
			requestBody: { content: { "application/json": components["schemas"]["project_deploy_keyRequest"] } }
			responses: {
				200: response31
				400: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id} */
		get: {
			parameters: {
				query?: query1
				path: path45
			}
			responses: {
				200: response31
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id} */
		delete: {
			parameters: { path: path45 }
			responses: responses3
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups */
		get: {
			parameters: parameters59
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_project_group_permissions"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} */
		get: {
			parameters: {
				query?: query1
				path: path46
			}
			responses: {
				200: response32
				401: response1
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} */
		put: {
			parameters: parameters62
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema"]
			responses: {
				200: response32
				400: response1
				401: response1
				402: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} */
		delete: {
			parameters: parameters62
			responses: responses5
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users */
		get: {
			parameters: parameters59
			responses: {
				200: { content: { "application/json": components["schemas"]["paginated_project_user_permissions"] } }
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}": {
		/** GET /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} */
		get: {
			parameters: {
				query?: query1
				path: path47
			}
			responses: {
				200: response33
				401: response1
				403: response1
				404: response1
			}
		}
		/** PUT /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} */
		put: {
			parameters: parameters63
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema"]
			responses: {
				200: response33
				400: response1
				401: response1
				402: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} */
		delete: {
			parameters: parameters63
			responses: responses5
		}
	}
	"/2.0/workspaces/{workspace}/pullrequests/{selected_user}": {
		/** GET /2.0/workspaces/{workspace}/pullrequests/{selected_user} */
		get: {
			parameters: {
				query?: query6
				path: {
					selected_user: string | number
					workspace: string | number
				}
			}
			responses: {
				200: response7
				404: response1
			}
		}
	}
	"/2.0/workspaces/{workspace}/search/code": {
		/** @deprecated GET /2.0/workspaces/{workspace}/search/code */
		get: {
			parameters: {
				query: query8
				path: path1
			}
			responses: responses39
		}
	}
	"/2.0/workspaces/{workspace}/settings/gpg/public-key": {
		/** GET /2.0/workspaces/{workspace}/settings/gpg/public-key */
		get: {
			parameters: parameters50
			responses: responses1
		}
	}
}
export interface components {
	schemas: {
		application_property: { _attributes?: ("public" | "read_only" | (string & {}))[] } & { [key: string]: unknown }
		deployment_environment: components["schemas"]["object"] & ({
			uuid?: string
			name?: string
		} & { [key: string]: unknown })
		paginated_environments: {
			page?: number
			values: components["schemas"]["deployment_environment"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		deployment_release: components["schemas"]["object"] & ({
			uuid?: string
			name?: string
			url?: string
			commit?: components["schemas"]["commit"]
			created_on?: string
		} & { [key: string]: unknown })
		deployment: components["schemas"]["object"] & ({
			uuid?: string
			state?: components["schemas"]["deployment_state"]
			environment?: components["schemas"]["deployment_environment"]
			release?: components["schemas"]["deployment_release"]
		} & { [key: string]: unknown })
		deployment_state: components["schemas"]["object"] & { [key: string]: unknown }
		deployment_state_undeployed: components["schemas"]["deployment_state"] & ({
			name?: "UNDEPLOYED"
			trigger_url?: string
		} & { [key: string]: unknown })
		deployment_state_in_progress: components["schemas"]["deployment_state"] & ({
			name?: "IN_PROGRESS"
			url?: string
			deployer?: components["schemas"]["account"]
			start_date?: string
		} & { [key: string]: unknown })
		deployment_state_completed: components["schemas"]["deployment_state"] & ({
			name?: "COMPLETED"
			url?: string
			deployer?: components["schemas"]["account"]
			status?: components["schemas"]["deployment_state_completed_status"]
			start_date?: string
			completion_date?: string
		} & { [key: string]: unknown })
		deployment_state_completed_status: components["schemas"]["object"] & { [key: string]: unknown }
		deployment_state_completed_status_successful: components["schemas"]["deployment_state_completed_status"] & ({ name?: "SUCCESSFUL" } & {
			[key: string]: unknown
		})
		deployment_state_completed_status_failed: components["schemas"]["deployment_state_completed_status"] & ({ name?: "FAILED" } & { [key: string]: unknown })
		deployment_state_completed_status_stopped: components["schemas"]["deployment_state_completed_status"] & ({ name?: "STOPPED" } & { [key: string]: unknown })
		paginated_deployments: {
			page?: number
			values: components["schemas"]["deployment"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		deployment_variable: components["schemas"]["object"] & ({
			uuid?: string
			key?: string
			value?: string
			secured?: boolean
		} & { [key: string]: unknown })
		paginated_deployment_variable: {
			page?: number
			values: components["schemas"]["deployment_variable"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		report: components["schemas"]["object"] & ({
			uuid?: string
			title?: string
			details?: string
			external_id?: string
			reporter?: string
			link?: string
			remote_link_enabled?: boolean
			logo_url?: string
			report_type?: "SECURITY" | "COVERAGE" | "TEST" | "BUG" | (string & {})
			result?: "PASSED" | "FAILED" | "PENDING" | (string & {})
			data?: components["schemas"]["report_data"][]
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		report_data: {
			type?: "BOOLEAN" | "DATE" | "DURATION" | "LINK" | "NUMBER" | "PERCENTAGE" | "TEXT" | (string & {})
			title?: string
			value?: { [key: string]: unknown }
		}
		report_annotation: components["schemas"]["object"] & ({
			external_id?: string
			uuid?: string
			annotation_type?: "VULNERABILITY" | "CODE_SMELL" | "BUG" | (string & {})
			path?: string
			line?: number
			summary?: string
			details?: string
			result?: "PASSED" | "FAILED" | "SKIPPED" | "IGNORED" | (string & {})
			severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | (string & {})
			link?: string
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		paginated_reports: {
			page?: number
			values: components["schemas"]["report"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		paginated_annotations: {
			page?: number
			values: components["schemas"]["report_annotation"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		pipelines_config: components["schemas"]["object"] & ({
			enabled?: boolean
			repository?: components["schemas"]["repository"]
		} & { [key: string]: unknown })
		pipeline: components["schemas"]["object"] & ({
			uuid?: string
			build_number?: number
			creator?: components["schemas"]["account"]
			repository?: components["schemas"]["repository"]
			target?: components["schemas"]["pipeline_target"]
			trigger?: components["schemas"]["pipeline_trigger"]
			state?: components["schemas"]["pipeline_state"]
			variables?: components["schemas"]["pipeline_variable"][]
			created_on?: string
			completed_on?: string
			build_seconds_used?: number
			configuration_sources?: components["schemas"]["pipeline_configuration_source"][]
			links?: components["schemas"]["pipelines_pipeline_links"]
		} & { [key: string]: unknown })
		pipelines_links_section_href: components["schemas"]["object"] & ({ href?: string } & { [key: string]: unknown })
		pipelines_pipeline_links: components["schemas"]["object"] & ({
			self?: components["schemas"]["pipelines_links_section_href"]
			steps?: components["schemas"]["pipelines_links_section_href"]
		} & { [key: string]: unknown })
		pipeline_cache: components["schemas"]["object"] & ({
			uuid?: string
			pipeline_uuid?: string
			step_uuid?: string
			name?: string
			key_hash?: string
			path?: string
			file_size_bytes?: number
			created_on?: string
		} & { [key: string]: unknown })
		paginated_pipeline_caches: {
			page?: number
			values: components["schemas"]["pipeline_cache"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		pipeline_cache_content_uri: { uri?: string }
		pipeline_target: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_ref_target: components["schemas"]["pipeline_target"] & ({
			ref_type?: "branch" | "tag" | "named_branch" | "bookmark" | (string & {})
			ref_name?: string
			commit?: components["schemas"]["commit"]
			selector?: components["schemas"]["pipeline_selector"]
		} & { [key: string]: unknown })
		pipeline_commit_target: components["schemas"]["pipeline_target"] & ({
			commit?: components["schemas"]["commit"]
			selector?: components["schemas"]["pipeline_selector"]
		} & { [key: string]: unknown })
		pipeline_selector: components["schemas"]["object"] & ({
			type?: "branches" | "tags" | "bookmarks" | "default" | "custom" | (string & {})
			pattern?: string
		} & { [key: string]: unknown })
		pipeline_trigger: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_trigger_push: components["schemas"]["pipeline_trigger"] & { [key: string]: unknown }
		pipeline_trigger_manual: components["schemas"]["pipeline_trigger"] & { [key: string]: unknown }
		pipeline_state: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_state_pending: components["schemas"]["pipeline_state"] & ({ name?: "PENDING" } & { [key: string]: unknown })
		pipeline_state_in_progress: components["schemas"]["pipeline_state"] & ({
			name?: "IN_PROGRESS"
			stage?: components["schemas"]["pipeline_state_in_progress_stage"]
		} & { [key: string]: unknown })
		pipeline_state_in_progress_stage: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_state_in_progress_running: components["schemas"]["pipeline_state_in_progress_stage"] & ({ name?: "RUNNING" } & { [key: string]: unknown })
		pipeline_state_in_progress_paused: components["schemas"]["pipeline_state_in_progress_stage"] & ({ name?: "PAUSED" } & { [key: string]: unknown })
		pipeline_state_completed: components["schemas"]["pipeline_state"] & ({
			name?: "COMPLETED"
			result?: components["schemas"]["pipeline_state_completed_result"]
		} & { [key: string]: unknown })
		pipeline_state_completed_result: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_state_completed_error: components["schemas"]["pipeline_state_completed_result"] & ({
			name?: "ERROR"
			error?: components["schemas"]["pipeline_error"]
		} & { [key: string]: unknown })
		pipeline_state_completed_failed: components["schemas"]["pipeline_state_completed_result"] & ({ name?: "FAILED" } & { [key: string]: unknown })
		pipeline_state_completed_stopped: components["schemas"]["pipeline_state_completed_result"] & ({ name?: "STOPPED" } & { [key: string]: unknown })
		pipeline_state_completed_expired: components["schemas"]["pipeline_state_completed_result"] & ({ name?: "EXPIRED" } & { [key: string]: unknown })
		pipeline_state_completed_successful: components["schemas"]["pipeline_state_completed_result"] & ({ name?: "SUCCESSFUL" } & { [key: string]: unknown })
		pipeline_error: components["schemas"]["object"] & ({
			key?: string
			message?: string
		} & { [key: string]: unknown })
		pipeline_ssh_public_key: components["schemas"]["object"] & ({
			key_type?: string
			key?: string
			md5_fingerprint?: string
			sha256_fingerprint?: string
		} & { [key: string]: unknown })
		pipeline_known_host: components["schemas"]["object"] & ({
			uuid?: string
			hostname?: string
			public_key?: components["schemas"]["pipeline_ssh_public_key"]
		} & { [key: string]: unknown })
		pipeline_ssh_key_pair: components["schemas"]["object"] & ({
			private_key?: string
			public_key?: string
		} & { [key: string]: unknown })
		pipeline_schedule: components["schemas"]["object"] & ({
			uuid?: string
			enabled?: boolean
			target?: components["schemas"]["pipeline_ref_target"]
			cron_pattern?: string
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		pipeline_schedule_post_request_body: components["schemas"]["objectRequest"] & {
			target: {
				selector: components["schemas"]["pipeline_selectorRequest"]
				ref_name: string
				ref_type: "branch"
			}
			enabled?: boolean
			cron_pattern: string
		}
		pipeline_schedule_put_request_body: components["schemas"]["objectRequest"] & { enabled?: boolean }
		paginated_pipeline_schedules: {
			page?: number
			values: components["schemas"]["pipeline_schedule"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		pipeline_schedule_execution: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_schedule_execution_executed: components["schemas"]["pipeline_schedule_execution"] & ({ pipeline?: components["schemas"]["pipeline"] } & {
			[key: string]: unknown
		})
		pipeline_schedule_execution_errored: components["schemas"]["pipeline_schedule_execution"] & ({ error?: components["schemas"]["pipeline_error"] } & {
			[key: string]: unknown
		})
		paginated_pipeline_schedule_executions: {
			page?: number
			values: components["schemas"]["pipeline_schedule_execution"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		pipeline_build_number: components["schemas"]["object"] & ({ next?: number } & { [key: string]: unknown })
		pipeline_variable: components["schemas"]["object"] & ({
			uuid?: string
			key?: string
			value?: string
			secured?: boolean
		} & { [key: string]: unknown })
		pipeline_step: components["schemas"]["object"] & ({
			uuid?: string
			started_on?: string
			completed_on?: string
			state?: components["schemas"]["pipeline_step_state"]
			image?: components["schemas"]["pipeline_image"]
			setup_commands?: components["schemas"]["pipeline_command"][]
			script_commands?: components["schemas"]["pipeline_command"][]
		} & { [key: string]: unknown })
		pipeline_step_state: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_step_state_pending: components["schemas"]["pipeline_step_state"] & ({ name?: "PENDING" } & { [key: string]: unknown })
		pipeline_step_state_ready: components["schemas"]["pipeline_step_state"] & ({ name?: "READY" } & { [key: string]: unknown })
		pipeline_step_state_in_progress: components["schemas"]["pipeline_step_state"] & ({ name?: "IN_PROGRESS" } & { [key: string]: unknown })
		pipeline_step_state_completed: components["schemas"]["pipeline_step_state"] & ({
			name?: "COMPLETED"
			result?: components["schemas"]["pipeline_step_state_completed_result"]
		} & { [key: string]: unknown })
		pipeline_step_state_completed_result: components["schemas"]["object"] & { [key: string]: unknown }
		pipeline_step_state_completed_error: components["schemas"]["pipeline_step_state_completed_result"] & ({
			name?: "ERROR"
			error?: components["schemas"]["pipeline_step_error"]
		} & { [key: string]: unknown })
		pipeline_step_state_completed_failed: components["schemas"]["pipeline_step_state_completed_result"] & ({ name?: "FAILED" } & { [key: string]: unknown })
		pipeline_step_state_completed_stopped: components["schemas"]["pipeline_step_state_completed_result"] & ({ name?: "STOPPED" } & { [key: string]: unknown })
		pipeline_step_state_completed_not_run: components["schemas"]["pipeline_step_state_completed_result"] & ({ name?: "NOT_RUN" } & { [key: string]: unknown })
		pipeline_step_state_completed_expired: components["schemas"]["pipeline_step_state_completed_result"] & ({ name?: "EXPIRED" } & { [key: string]: unknown })
		pipeline_step_state_completed_successful: components["schemas"]["pipeline_step_state_completed_result"] & ({ name?: "SUCCESSFUL" } & {
			[key: string]: unknown
		})
		pipeline_step_error: components["schemas"]["object"] & ({
			key?: string
			message?: string
		} & { [key: string]: unknown })
		pipeline_image: {
			name?: string
			username?: string
			password?: string
			email?: string
		}
		pipeline_command: {
			name?: string
			command?: string
		}
		paginated_pipelines: {
			page?: number
			values: components["schemas"]["pipeline"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		paginated_pipeline_known_hosts: {
			page?: number
			values: components["schemas"]["pipeline_known_host"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		paginated_pipeline_variables: {
			page?: number
			values: components["schemas"]["pipeline_variable"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		paginated_pipeline_steps: {
			page?: number
			values: components["schemas"]["pipeline_step"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		pipeline_configuration_source: {
			source: string
			uri: string
		}
		pipeline_runner: components["schemas"]["object"] & ({
			uuid?: string
			name?: string
			labels?: string[]
			state?: components["schemas"]["pipeline_runner_state"]
			created_on?: string
			updated_on?: string
			oauth_client?: components["schemas"]["pipeline_runner_oauth_client"]
		} & { [key: string]: unknown })
		pipeline_runner_state: components["schemas"]["object"] & ({
			status?: "UNREGISTERED" | "ONLINE" | "OFFLINE" | "DISABLED" | "ENABLED" | "UNHEALTHY" | (string & {})
			version?: components["schemas"]["pipeline_runner_version"]
			updated_on?: string
			cordoned?: boolean
		} & { [key: string]: unknown })
		pipeline_runner_version: components["schemas"]["object"] & ({
			version?: string
			current?: string
		} & { [key: string]: unknown })
		pipeline_runner_oauth_client: components["schemas"]["object"] & ({
			id?: string
			secret?: string
			token_endpoint?: string
			audience?: string
		} & { [key: string]: unknown })
		paginated_pipeline_runners: {
			page?: number
			values: components["schemas"]["pipeline_runner"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		search_code_search_result: {
			readonly type?: string
			readonly content_match_count?: number
			readonly content_matches?: components["schemas"]["search_content_match"][]
			readonly path_matches?: components["schemas"]["search_segment"][]
			file?: components["schemas"]["commit_file"]
		}
		search_content_match: { readonly lines?: components["schemas"]["search_line"][] }
		search_line: {
			readonly line?: number
			readonly segments?: components["schemas"]["search_segment"][]
		}
		search_result_page: {
			readonly size?: number
			readonly page?: number
			readonly pagelen?: number
			readonly query_substituted?: boolean
			readonly next?: string
			readonly previous?: string
			readonly values: components["schemas"]["search_code_search_result"][]
		}
		search_segment: {
			readonly text?: string
			readonly match?: boolean
		}
		paginated_pullrequests: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["pullrequest"][]
		}
		object: { type?: string } & { [key: string]: unknown }
		issue_job_status: {
			type?: string
			status?: "ACCEPTED" | "STARTED" | "RUNNING" | "FAILURE" | (string & {})
			phase?: string
			total?: number
			count?: number
			pct?: number
		}
		"bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema": { permission: "read" | "write" | "create-repo" | "admin" }
		"bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema": { permission: "read" | "write" | "admin" }
		pullrequest_task_create: {
			completed?: boolean
			content: { raw: string }
			comment?: components["schemas"]["commentRequest"]
			pending?: boolean
		}
		pullrequest_task_update: {
			id?: string | number
			completed?: boolean
			comment?: components["schemas"]["commentRequest"]
			content?: { raw: string }
			state?: "RESOLVED" | "UNRESOLVED"
		}
		task: {
			id?: number
			created_on: string
			updated_on: string
			state: "RESOLVED" | "UNRESOLVED" | (string & {})
			content: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext" | (string & {})
				html?: string
			}
			creator: components["schemas"]["account"]
			pending?: boolean
			resolved_on?: string
			resolved_by?: components["schemas"]["account"]
		}
		subject_types: {
			repository?: {
				events?: {
					href?: string
					name?: string
				}
			}
			workspace?: {
				events?: {
					href?: string
					name?: string
				}
			}
		}
		error: {
			type?: string
			error?: {
				message: string
				detail?: string
				data?: { [key: string]: unknown }
			}
		} & { [key: string]: unknown }
		account_links: { avatar?: components["schemas"]["link"] } & { [key: string]: unknown }
		link: {
			href?: string
			name?: string
		}
		account: components["schemas"]["object"] & ({
			nickname?: string
			account_id?: string
			username?: string
			links?: components["schemas"]["account_links"]
			created_on?: string
			display_name?: string
			uuid?: string
		} & { [key: string]: unknown })
		paginated_accounts: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["account"][]
		}
		paginated_repositories: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["repository"][]
		}
		repository_inheritance_state: {
			type?: string
			override_settings?: { [key: string]: unknown }
		} & { [key: string]: unknown }
		repository: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				avatar?: {
					href?: string
					name?: string
				}
				pullrequests?: {
					href?: string
					name?: string
				}
				commits?: {
					href?: string
					name?: string
				}
				forks?: {
					href?: string
					name?: string
				}
				watchers?: {
					href?: string
					name?: string
				}
				downloads?: {
					href?: string
					name?: string
				}
				clone?: {
					href?: string
					name?: string
				}[]
				hooks?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			full_name?: string
			is_private?: boolean
			parent?: components["schemas"]["repository"]
			scm?: "git"
			owner?: components["schemas"]["account"]
			name?: string
			description?: string
			created_on?: string
			updated_on?: string
			size?: number
			language?: string
			has_issues?: boolean
			has_wiki?: boolean
			fork_policy?: "allow_forks" | "no_public_forks" | "no_forks" | (string & {})
			project?: components["schemas"]["project"]
			mainbranch?: components["schemas"]["branch"]
		} & { [key: string]: unknown })
		project_branching_model: components["schemas"]["object"] & ({
			branch_types?: {
				kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {})
				prefix: string
			}[]
			development?: {
				name: string
				use_mainbranch: boolean
			}
			production?: {
				name: string
				use_mainbranch: boolean
			}
		} & { [key: string]: unknown })
		branching_model: components["schemas"]["object"] & ({
			branch_types?: {
				kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {})
				prefix: string
			}[]
			development?: {
				branch?: components["schemas"]["branch"]
				name: string
				use_mainbranch: boolean
			}
			production?: {
				branch?: components["schemas"]["branch"]
				name: string
				use_mainbranch: boolean
			}
		} & { [key: string]: unknown })
		branching_model_settings: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			branch_types?: {
				enabled?: boolean
				kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {})
				prefix?: string
			}[]
			development?: {
				is_valid?: boolean
				name?: string
				use_mainbranch?: boolean
			}
			production?: {
				is_valid?: boolean
				name?: string
				use_mainbranch?: boolean
				enabled?: boolean
			}
		} & { [key: string]: unknown })
		effective_repo_branching_model: components["schemas"]["object"] & ({
			branch_types?: {
				kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {})
				prefix: string
			}[]
			development?: {
				branch?: components["schemas"]["branch"]
				name: string
				use_mainbranch: boolean
			}
			production?: {
				branch?: components["schemas"]["branch"]
				name: string
				use_mainbranch: boolean
			}
		} & { [key: string]: unknown })
		paginated_branchrestrictions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["branchrestriction"][]
		}
		comment: components["schemas"]["object"] & ({
			id?: number
			created_on?: string
			updated_on?: string
			content?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext" | (string & {})
				html?: string
			}
			user?: components["schemas"]["account"]
			deleted?: boolean
			parent?: components["schemas"]["comment"]
			inline?: {
				from?: number
				to?: number
				start_from?: number
				start_to?: number
				path: string
			}
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				code?: {
					href?: string
					name?: string
				}
			}
		} & { [key: string]: unknown })
		commitstatus: components["schemas"]["object"] & ({
			description?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				commit?: {
					href?: string
					name?: string
				}
			}
			key: string
			refname?: string
			url?: string
			state: "FAILED" | "INPROGRESS" | "STOPPED" | "SUCCESSFUL" | (string & {})
			name?: string
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		paginated_commitstatuses: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["commitstatus"][]
		}
		export_options: {
			type?: string
			project_key?: string
			project_name?: string
			send_email?: boolean
			include_attachments?: boolean
		}
		issue_change: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				issue?: {
					href?: string
					name?: string
				}
			}
			name?: string
			created_on?: string
			user?: components["schemas"]["account"]
			issue?: components["schemas"]["issue"]
			changes?: {
				assignee?: {
					old?: string
					new?: string
				}
				state?: {
					old?: string
					new?: string
				}
				title?: {
					old?: string
					new?: string
				}
				kind?: {
					old?: string
					new?: string
				}
				milestone?: {
					old?: string
					new?: string
				}
				component?: {
					old?: string
					new?: string
				}
				priority?: {
					old?: string
					new?: string
				}
				version?: {
					old?: string
					new?: string
				}
				content?: {
					old?: string
					new?: string
				}
			}
			message?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext" | (string & {})
				html?: string
			}
		} & { [key: string]: unknown }
		issue: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				comments?: {
					href?: string
					name?: string
				}
				attachments?: {
					href?: string
					name?: string
				}
				watch?: {
					href?: string
					name?: string
				}
				vote?: {
					href?: string
					name?: string
				}
			}
			id?: number
			repository?: components["schemas"]["repository"]
			title?: string
			reporter?: components["schemas"]["account"]
			assignee?: components["schemas"]["account"]
			created_on?: string
			updated_on?: string
			edited_on?: string
			state?: "submitted" | "new" | "open" | "resolved" | "on hold" | "invalid" | "duplicate" | "wontfix" | "closed" | (string & {})
			kind?: "bug" | "enhancement" | "proposal" | "task" | (string & {})
			priority?: "trivial" | "minor" | "major" | "critical" | "blocker" | (string & {})
			milestone?: components["schemas"]["milestone"]
			version?: components["schemas"]["version"]
			component?: components["schemas"]["component"]
			votes?: number
			content?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext" | (string & {})
				html?: string
			}
		} & { [key: string]: unknown })
		paginated_components: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["component"][]
		}
		issue_attachment: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
		} & { [key: string]: unknown })
		paginated_issue_attachments: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["issue_attachment"][]
		}
		paginated_log_entries: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["issue_change"][]
		}
		paginated_issue_comments: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["issue_comment"][]
		}
		paginated_issues: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["issue"][]
		}
		paginated_milestones: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["milestone"][]
		}
		paginated_versions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["version"][]
		}
		group: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
			owner?: components["schemas"]["account"]
			workspace?: components["schemas"]["workspace"]
			name?: string
			slug?: string
			full_slug?: string
		} & { [key: string]: unknown })
		project_group_permission: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			permission?: "read" | "write" | "create-repo" | "admin" | "none" | (string & {})
			group?: components["schemas"]["group"]
			project?: components["schemas"]["project"]
		} & { [key: string]: unknown }
		repository_group_permission: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			permission?: "read" | "write" | "admin" | "none" | (string & {})
			group?: components["schemas"]["group"]
			repository?: components["schemas"]["repository"]
		} & { [key: string]: unknown }
		paginated_project_group_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["project_group_permission"][]
		}
		paginated_project_user_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["project_user_permission"][]
		}
		paginated_repository_group_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["repository_group_permission"][]
		}
		paginated_repository_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["repository_permission"][]
		}
		paginated_repository_user_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["repository_user_permission"][]
		}
		repository_permission: {
			type?: string
			permission?: "read" | "write" | "admin" | "none" | (string & {})
			user?: components["schemas"]["user"]
			repository?: components["schemas"]["repository"]
		} & { [key: string]: unknown }
		project_user_permission: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			permission?: "read" | "write" | "create-repo" | "admin" | "none" | (string & {})
			user?: components["schemas"]["user"]
			project?: components["schemas"]["project"]
		} & { [key: string]: unknown }
		paginated_projects: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["project"][]
		}
		team: components["schemas"]["account"] & ({ links?: components["schemas"]["team_links"] } & { [key: string]: unknown })
		team_links: components["schemas"]["account_links"] & ({
			self?: components["schemas"]["link"]
			html?: components["schemas"]["link"]
			members?: components["schemas"]["link"]
			projects?: components["schemas"]["link"]
			repositories?: components["schemas"]["link"]
		} & { [key: string]: unknown })
		project: components["schemas"]["object"] & ({
			links?: {
				html?: {
					href?: string
					name?: string
				}
				avatar?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			key?: string
			owner?: components["schemas"]["team"]
			name?: string
			description?: string
			is_private?: boolean
			created_on?: string
			updated_on?: string
			has_publicly_visible_repos?: boolean
		} & { [key: string]: unknown })
		comment_resolution: {
			type?: string
			user?: components["schemas"]["account"]
			created_on?: string
		} & { [key: string]: unknown }
		default_reviewer_and_type: {
			type?: string
			reviewer_type?: string
			user?: components["schemas"]["user"]
		} & { [key: string]: unknown }
		paginated_default_reviewer_and_type: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["default_reviewer_and_type"][]
		}
		paginated_pullrequest_comments: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["pullrequest_comment"][]
		}
		paginated_tasks: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["pullrequest_comment_task"][]
		}
		participant: components["schemas"]["object"] & ({
			user?: components["schemas"]["account"]
			role?: "PARTICIPANT" | "REVIEWER" | (string & {})
			approved?: boolean
			state?: "approved" | "changes_requested" | null | (string & {})
			participated_on?: string
		} & { [key: string]: unknown })
		pullrequest_merge_parameters: {
			type?: string
			message?: string
			close_source_branch?: boolean
			merge_strategy?: "merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge"
		}
		pullrequest_endpoint: {
			repository?: components["schemas"]["repository"]
			branch?: {
				name?: string
				merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge" | (string & {}))[]
				default_merge_strategy?: string
			}
			commit?: { hash?: string }
		}
		pullrequest: components["schemas"]["object"] & ({
			draft?: boolean
			description?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				commits?: {
					href?: string
					name?: string
				}
				approve?: {
					href?: string
					name?: string
				}
				diff?: {
					href?: string
					name?: string
				}
				diffstat?: {
					href?: string
					name?: string
				}
				comments?: {
					href?: string
					name?: string
				}
				activity?: {
					href?: string
					name?: string
				}
				merge?: {
					href?: string
					name?: string
				}
				decline?: {
					href?: string
					name?: string
				}
			}
			id?: number
			title?: string
			rendered?: {
				title?: {
					raw?: string
					markup?: "markdown" | "creole" | "plaintext" | (string & {})
					html?: string
				}
				description?: {
					raw?: string
					markup?: "markdown" | "creole" | "plaintext" | (string & {})
					html?: string
				}
				reason?: {
					raw?: string
					markup?: "markdown" | "creole" | "plaintext" | (string & {})
					html?: string
				}
			}
			summary?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext" | (string & {})
				html?: string
			}
			state?: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED" | (string & {})
			author?: components["schemas"]["account"]
			source?: components["schemas"]["pullrequest_endpoint"]
			destination?: components["schemas"]["pullrequest_endpoint"]
			merge_commit?: { hash?: string }
			comment_count?: number
			task_count?: number
			close_source_branch?: boolean
			closed_by?: components["schemas"]["account"]
			reason?: string
			created_on?: string
			updated_on?: string
			reviewers?: components["schemas"]["account"][]
			participants?: components["schemas"]["participant"][]
			queued?: boolean
		} & { [key: string]: unknown })
		pullrequest_task: components["schemas"]["task"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
		}
		file_conflict: {
			type?: string
			path?: string
			scenario?: "delete_modify" | "modify_delete" | "content" | "binary" | "flags" | "mode" | "type" | "symlink" | "directory_file" | "file_directory" | "add_rename" | "rename_add" | "delete_rename" | "rename_delete" | "rename" | "subrepo" | "unknown" | (string & {})
			message?: string
		} & { [key: string]: unknown }
		paginated_file_conflicts: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["file_conflict"][]
		}
		author: components["schemas"]["object"] & ({
			raw?: string
			user?: components["schemas"]["account"]
		} & { [key: string]: unknown })
		base_commit: components["schemas"]["object"] & ({
			hash?: string
			date?: string
			author?: components["schemas"]["author"]
			committer?: components["schemas"]["committer"]
			message?: string
			summary?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext" | (string & {})
				html?: string
			}
			parents?: components["schemas"]["base_commit"][]
		} & { [key: string]: unknown })
		committer: components["schemas"]["object"] & ({
			raw?: string
			user?: components["schemas"]["account"]
		} & { [key: string]: unknown })
		paginated_changeset: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["base_commit"][]
		}
		paginated_commit_comments: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["commit_comment"][]
		}
		commit_file: {
			type?: string
			path?: string
			commit?: components["schemas"]["commit"]
			attributes?: "link" | "executable" | "subrepository" | "binary" | "lfs" | (string & {})
			escaped_path?: string
		} & { [key: string]: unknown }
		diffstat: {
			type?: string
			status?: "added" | "removed" | "modified" | "renamed" | (string & {})
			lines_added?: number
			lines_removed?: number
			old?: components["schemas"]["commit_file"]
			new?: components["schemas"]["commit_file"]
		} & { [key: string]: unknown }
		paginated_diffstats: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["diffstat"][]
		}
		paginated_files: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["commit_file"][]
		}
		paginated_refs: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["ref"][]
		}
		treeentry: {
			type?: string
			path?: string
			commit?: components["schemas"]["commit"]
		} & { [key: string]: unknown }
		paginated_treeentries: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["treeentry"][]
		}
		ref: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				commits?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
			name?: string
			target?: components["schemas"]["commit"]
		} & { [key: string]: unknown }
		paginated_snippet_commit: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["snippet_commit"][]
		}
		paginated_snippet_comments: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["snippet_comment"][]
		}
		paginated_snippets: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["snippet"][]
		}
		snippet_comment: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
			snippet?: components["schemas"]["snippet"]
		} & { [key: string]: unknown })
		snippet: components["schemas"]["object"] & ({
			id?: number
			title?: string
			scm?: "git"
			created_on?: string
			updated_on?: string
			owner?: components["schemas"]["account"]
			creator?: components["schemas"]["account"]
			is_private?: boolean
		} & { [key: string]: unknown })
		deploy_key: components["schemas"]["object"] & ({
			key?: string
			repository?: components["schemas"]["repository"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			owner?: components["schemas"]["account"]
		} & { [key: string]: unknown })
		GPG_account_key: components["schemas"]["object"] & ({
			owner?: components["schemas"]["account"]
			key?: string
			key_id?: string
			fingerprint?: string
			parent_fingerprint?: string
			name?: string
			expires_on?: string
			created_on?: string
			added_on?: string
			last_used?: string
			subkeys?: components["schemas"]["GPG_account_key"][]
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
		} & { [key: string]: unknown })
		paginated_deploy_keys: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["deploy_key"][]
		}
		paginated_gpg_user_keys: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["GPG_account_key"][]
		}
		paginated_project_deploy_keys: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["project_deploy_key"][]
		}
		paginated_ssh_user_keys: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["ssh_account_key"][]
		}
		project_deploy_key: components["schemas"]["object"] & ({
			key?: string
			project?: components["schemas"]["project"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			created_by?: components["schemas"]["account"]
		} & { [key: string]: unknown })
		ssh_key: components["schemas"]["object"] & ({
			uuid?: string
			key?: string
			comment?: string
			label?: string
			created_on?: string
			last_used?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
		} & { [key: string]: unknown })
		hook_event: {
			event?: "issue:comment_created" | "issue:created" | "issue:updated" | "pipeline:span_created" | "project:updated" | "pullrequest:approved" | "pullrequest:changes_request_created" | "pullrequest:changes_request_removed" | "pullrequest:comment_created" | "pullrequest:comment_deleted" | "pullrequest:comment_reopened" | "pullrequest:comment_resolved" | "pullrequest:comment_updated" | "pullrequest:created" | "pullrequest:fulfilled" | "pullrequest:push" | "pullrequest:rejected" | "pullrequest:unapproved" | "pullrequest:updated" | "repo:commit_comment_created" | "repo:commit_status_created" | "repo:commit_status_updated" | "repo:created" | "repo:deleted" | "repo:fork" | "repo:imported" | "repo:push" | "repo:transfer" | "repo:updated" | (string & {})
			category?: string
			label?: string
			description?: string
		}
		paginated_hook_events: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["hook_event"][]
		}
		webhook_subscription: components["schemas"]["object"] & ({
			uuid?: string
			url?: string
			description?: string
			subject_type?: "repository" | "workspace" | (string & {})
			subject?: components["schemas"]["object"]
			active?: boolean
			created_at?: string
			events?: ("issue:comment_created" | "issue:created" | "issue:updated" | "pipeline:span_created" | "project:updated" | "pullrequest:approved" | "pullrequest:changes_request_created" | "pullrequest:changes_request_removed" | "pullrequest:comment_created" | "pullrequest:comment_deleted" | "pullrequest:comment_reopened" | "pullrequest:comment_resolved" | "pullrequest:comment_updated" | "pullrequest:created" | "pullrequest:fulfilled" | "pullrequest:push" | "pullrequest:rejected" | "pullrequest:unapproved" | "pullrequest:updated" | "repo:commit_comment_created" | "repo:commit_status_created" | "repo:commit_status_updated" | "repo:created" | "repo:deleted" | "repo:fork" | "repo:imported" | "repo:push" | "repo:transfer" | "repo:updated" | (string & {}))[]
			secret_set?: boolean
			secret?: string | null
		} & { [key: string]: unknown })
		paginated_webhook_subscriptions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["webhook_subscription"][]
		}
		workspace_access: components["schemas"]["object"] & ({
			administrator?: boolean
			workspace?: components["schemas"]["workspace_base"]
		} & { [key: string]: unknown })
		workspace_base: components["schemas"]["object"] & ({
			links?: {
				avatar?: {
					href?: string
					name?: string
				}
				self?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			slug?: string
		} & { [key: string]: unknown })
		paginated_workspace_access: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["workspace_access"][]
		}
		paginated_workspace_memberships: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["workspace_membership"][]
		}
		paginated_workspaces: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["workspace"][]
		}
		workspace_membership: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			user?: components["schemas"]["account"]
			workspace?: components["schemas"]["workspace"]
		} & { [key: string]: unknown })
		workspace: components["schemas"]["object"] & ({
			links?: {
				avatar?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				members?: {
					href?: string
					name?: string
				}
				owners?: {
					href?: string
					name?: string
				}
				projects?: {
					href?: string
					name?: string
				}
				repositories?: {
					href?: string
					name?: string
				}
				snippets?: {
					href?: string
					name?: string
				}
				self?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			name?: string
			slug?: string
			is_private?: boolean
			is_privacy_enforced?: boolean
			forking_mode?: "allow_forks" | "internal_only" | (string & {})
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		app_user: components["schemas"]["account"] & ({
			account_id?: string
			account_status?: string
			kind?: string
		} & { [key: string]: unknown })
		user_links: components["schemas"]["account_links"] & ({
			self?: components["schemas"]["link"]
			html?: components["schemas"]["link"]
			repositories?: components["schemas"]["link"]
		} & { [key: string]: unknown })
		user: components["schemas"]["account"] & ({
			links?: components["schemas"]["user_links"]
			account_id?: string
			account_status?: string
			has_2fa_enabled?: boolean
			nickname?: string
			is_staff?: boolean
		} & { [key: string]: unknown })
		branchrestriction: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			id?: number
			kind: "push" | "delete" | "force" | "restrict_merges" | "require_tasks_to_be_completed" | "require_approvals_to_merge" | "require_review_group_approvals_to_merge" | "require_default_reviewer_approvals_to_merge" | "require_no_changes_requested" | "require_passing_builds_to_merge" | "require_commits_behind" | "reset_pullrequest_approvals_on_change" | "smart_reset_pullrequest_approvals" | "reset_pullrequest_changes_requested_on_change" | "require_all_dependencies_merged" | "enforce_merge_checks" | "allow_auto_merge_when_builds_pass" | "require_all_comments_resolved" | (string & {})
			branch_match_kind: "branching_model" | "glob" | (string & {})
			branch_type?: "feature" | "bugfix" | "release" | "hotfix" | "development" | "production" | (string & {})
			pattern: string
			value?: number
			users?: components["schemas"]["account"][]
			groups?: components["schemas"]["group"][]
		} & { [key: string]: unknown })
		component: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
			id?: number
		} & { [key: string]: unknown })
		issue_comment: components["schemas"]["comment"] & ({ issue?: components["schemas"]["issue"] } & { [key: string]: unknown })
		milestone: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
			id?: number
		} & { [key: string]: unknown })
		version: components["schemas"]["object"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
			id?: number
		} & { [key: string]: unknown })
		repository_user_permission: {
			type?: string
			permission?: "read" | "write" | "admin" | "none" | (string & {})
			user?: components["schemas"]["user"]
			repository?: components["schemas"]["repository"]
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
		} & { [key: string]: unknown }
		pullrequest_comment: components["schemas"]["comment"] & ({
			pullrequest?: components["schemas"]["pullrequest"]
			resolution?: components["schemas"]["comment_resolution"]
			pending?: boolean
		} & { [key: string]: unknown })
		pullrequest_comment_task: components["schemas"]["pullrequest_task"] & { comment?: components["schemas"]["comment"] }
		branch: components["schemas"]["ref"] & ({
			merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge" | (string & {}))[]
			default_merge_strategy?: string
		} & { [key: string]: unknown })
		commit_comment: components["schemas"]["comment"] & ({ commit?: components["schemas"]["commit"] } & { [key: string]: unknown })
		paginated_branches: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["branch"][]
		}
		paginated_tags: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: components["schemas"]["tag"][]
		}
		commit: components["schemas"]["base_commit"] & ({
			repository?: components["schemas"]["repository"]
			participants?: components["schemas"]["participant"][]
		} & { [key: string]: unknown })
		tag: components["schemas"]["ref"] & ({
			message?: string
			date?: string
			tagger?: components["schemas"]["author"]
		} & { [key: string]: unknown })
		snippet_commit: components["schemas"]["base_commit"] & ({
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				diff?: {
					href?: string
					name?: string
				}
			}
			snippet?: components["schemas"]["snippet"]
		} & { [key: string]: unknown })
		ssh_account_key: components["schemas"]["ssh_key"] & ({
			owner?: components["schemas"]["account"]
			expires_on?: string
			fingerprint?: string
		} & { [key: string]: unknown })
		projectRequest: components["schemas"]["objectRequest"] & {
			links?: {
				html?: {
					href?: string
					name?: string
				}
				avatar?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			key?: string
			owner?: components["schemas"]["teamRequest"]
			name?: string
			description?: string
			is_private?: boolean
			created_on?: string
			updated_on?: string
			has_publicly_visible_repos?: boolean
		}
		teamRequest: components["schemas"]["accountRequest"] & { links?: components["schemas"]["team_linksRequest"] }
		team_linksRequest: components["schemas"]["account_linksRequest"] & {
			self?: components["schemas"]["link"]
			html?: components["schemas"]["link"]
			members?: components["schemas"]["link"]
			projects?: components["schemas"]["link"]
			repositories?: components["schemas"]["link"]
		}
		account_linksRequest: { avatar?: components["schemas"]["link"] }
		accountRequest: components["schemas"]["objectRequest"] & {
			nickname?: string
			account_id?: string | number
			username?: string
			links?: components["schemas"]["account_linksRequest"]
			created_on?: string
			display_name?: string
			uuid?: string
		}
		objectRequest: { type?: string }
		pipeline_variableRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			key?: string
			value?: string
			secured?: boolean
		}
		snippetRequest: components["schemas"]["objectRequest"] & {
			id?: string | number
			title?: string
			scm?: "git"
			created_on?: string
			updated_on?: string
			owner?: components["schemas"]["accountRequest"]
			creator?: components["schemas"]["accountRequest"]
			is_private?: boolean
		}
		application_propertyRequest: { _attributes?: ("public" | "read_only")[] }
		project_deploy_keyRequest: components["schemas"]["objectRequest"] & {
			key?: string
			project?: components["schemas"]["projectRequest"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			created_by?: components["schemas"]["accountRequest"]
		}
		branching_model_settingsRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			branch_types?: {
				enabled?: boolean
				kind: "feature" | "bugfix" | "release" | "hotfix"
				prefix?: string
			}[]
			development?: {
				is_valid?: boolean
				name?: string
				use_mainbranch?: boolean
			}
			production?: {
				is_valid?: boolean
				name?: string
				use_mainbranch?: boolean
				enabled?: boolean
			}
		}
		webhook_subscriptionRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			url?: string
			description?: string
			subject_type?: "repository" | "workspace"
			subject?: components["schemas"]["objectRequest"]
			active?: boolean
			created_at?: string
			events?: ("issue:comment_created" | "issue:created" | "issue:updated" | "pipeline:span_created" | "project:updated" | "pullrequest:approved" | "pullrequest:changes_request_created" | "pullrequest:changes_request_removed" | "pullrequest:comment_created" | "pullrequest:comment_deleted" | "pullrequest:comment_reopened" | "pullrequest:comment_resolved" | "pullrequest:comment_updated" | "pullrequest:created" | "pullrequest:fulfilled" | "pullrequest:push" | "pullrequest:rejected" | "pullrequest:unapproved" | "pullrequest:updated" | "repo:commit_comment_created" | "repo:commit_status_created" | "repo:commit_status_updated" | "repo:created" | "repo:deleted" | "repo:fork" | "repo:imported" | "repo:push" | "repo:transfer" | "repo:updated")[]
			secret_set?: boolean
			secret?: string | null
		}
		ssh_account_keyRequest: components["schemas"]["ssh_keyRequest"] & {
			owner?: components["schemas"]["accountRequest"]
			expires_on?: string
			fingerprint?: string
		}
		ssh_keyRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			key?: string
			comment?: string
			label?: string
			created_on?: string
			last_used?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
		}
		GPG_account_keyRequest: components["schemas"]["objectRequest"] & {
			owner?: components["schemas"]["accountRequest"]
			key?: string
			key_id?: string | number
			fingerprint?: string
			parent_fingerprint?: string
			name?: string
			expires_on?: string
			created_on?: string
			added_on?: string
			last_used?: string
			subkeys?: components["schemas"]["GPG_account_keyRequest"][]
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
		}
		snippet_commentRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
			snippet?: components["schemas"]["snippetRequest"]
		}
		tagRequest: components["schemas"]["refRequest"] & {
			message?: string
			date?: string
			tagger?: components["schemas"]["authorRequest"]
		}
		authorRequest: components["schemas"]["objectRequest"] & {
			raw?: string
			user?: components["schemas"]["accountRequest"]
		}
		refRequest: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				commits?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
			name?: string
			target?: components["schemas"]["commitRequest"]
		}
		commitRequest: components["schemas"]["base_commitRequest"] & {
			repository?: components["schemas"]["repositoryRequest"]
			participants?: components["schemas"]["participantRequest"][]
		}
		participantRequest: components["schemas"]["objectRequest"] & {
			user?: components["schemas"]["accountRequest"]
			role?: "PARTICIPANT" | "REVIEWER"
			approved?: boolean
			state?: "approved" | "changes_requested" | null
			participated_on?: string
		}
		repositoryRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				avatar?: {
					href?: string
					name?: string
				}
				pullrequests?: {
					href?: string
					name?: string
				}
				commits?: {
					href?: string
					name?: string
				}
				forks?: {
					href?: string
					name?: string
				}
				watchers?: {
					href?: string
					name?: string
				}
				downloads?: {
					href?: string
					name?: string
				}
				clone?: {
					href?: string
					name?: string
				}[]
				hooks?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			full_name?: string
			is_private?: boolean
			parent?: components["schemas"]["repositoryRequest"]
			scm?: "git"
			owner?: components["schemas"]["accountRequest"]
			name?: string
			description?: string
			created_on?: string
			updated_on?: string
			size?: number
			language?: string
			has_issues?: boolean
			has_wiki?: boolean
			fork_policy?: "allow_forks" | "no_public_forks" | "no_forks"
			project?: components["schemas"]["projectRequest"]
			mainbranch?: components["schemas"]["branchRequest"]
		}
		branchRequest: components["schemas"]["refRequest"] & {
			merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge")[]
			default_merge_strategy?: string
		}
		base_commitRequest: components["schemas"]["objectRequest"] & {
			hash?: string
			date?: string
			author?: components["schemas"]["authorRequest"]
			committer?: components["schemas"]["committerRequest"]
			message?: string
			summary?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext"
				html?: string
			}
			parents?: components["schemas"]["base_commitRequest"][]
		}
		committerRequest: components["schemas"]["objectRequest"] & {
			raw?: string
			user?: components["schemas"]["accountRequest"]
		}
		commentRequest: components["schemas"]["objectRequest"] & {
			id?: string | number
			created_on?: string
			updated_on?: string
			content?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext"
				html?: string
			}
			user?: components["schemas"]["accountRequest"]
			deleted?: boolean
			parent?: components["schemas"]["commentRequest"]
			inline?: {
				from?: number
				to?: number
				start_from?: number
				start_to?: number
				path: string
			}
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				code?: {
					href?: string
					name?: string
				}
			}
		}
		pullrequest_commentRequest: components["schemas"]["commentRequest"] & {
			pullrequest?: components["schemas"]["pullrequestRequest"]
			resolution?: components["schemas"]["comment_resolutionRequest"]
			pending?: boolean
		}
		comment_resolutionRequest: {
			type?: string
			user?: components["schemas"]["accountRequest"]
			created_on?: string
		}
		pullrequestRequest: components["schemas"]["objectRequest"] & {
			draft?: boolean
			description?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				commits?: {
					href?: string
					name?: string
				}
				approve?: {
					href?: string
					name?: string
				}
				diff?: {
					href?: string
					name?: string
				}
				diffstat?: {
					href?: string
					name?: string
				}
				comments?: {
					href?: string
					name?: string
				}
				activity?: {
					href?: string
					name?: string
				}
				merge?: {
					href?: string
					name?: string
				}
				decline?: {
					href?: string
					name?: string
				}
			}
			id?: string | number
			title?: string
			rendered?: {
				title?: {
					raw?: string
					markup?: "markdown" | "creole" | "plaintext"
					html?: string
				}
				description?: {
					raw?: string
					markup?: "markdown" | "creole" | "plaintext"
					html?: string
				}
				reason?: {
					raw?: string
					markup?: "markdown" | "creole" | "plaintext"
					html?: string
				}
			}
			summary?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext"
				html?: string
			}
			state?: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED"
			author?: components["schemas"]["accountRequest"]
			source?: components["schemas"]["pullrequest_endpointRequest"]
			destination?: components["schemas"]["pullrequest_endpointRequest"]
			merge_commit?: { hash?: string }
			comment_count?: number
			task_count?: number
			close_source_branch?: boolean
			closed_by?: components["schemas"]["accountRequest"]
			reason?: string
			created_on?: string
			updated_on?: string
			reviewers?: components["schemas"]["accountRequest"][]
			participants?: components["schemas"]["participantRequest"][]
			queued?: boolean
		}
		pullrequest_endpointRequest: {
			repository?: components["schemas"]["repositoryRequest"]
			branch?: {
				name?: string
				merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge")[]
				default_merge_strategy?: string
			}
			commit?: { hash?: string }
		}
		pipeline_known_hostRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			hostname?: string
			public_key?: components["schemas"]["pipeline_ssh_public_keyRequest"]
		}
		pipeline_ssh_public_keyRequest: components["schemas"]["objectRequest"] & {
			key_type?: string
			key?: string
			md5_fingerprint?: string
			sha256_fingerprint?: string
		}
		pipeline_ssh_key_pairRequest: components["schemas"]["objectRequest"] & {
			private_key?: string
			public_key?: string
		}
		pipeline_selectorRequest: components["schemas"]["objectRequest"] & {
			type?: "branches" | "tags" | "bookmarks" | "default" | "custom"
			pattern?: string
		}
		pipeline_build_numberRequest: components["schemas"]["objectRequest"] & { next?: number }
		pipelines_configRequest: components["schemas"]["objectRequest"] & {
			enabled?: boolean
			repository?: components["schemas"]["repositoryRequest"]
		}
		pipelineRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			build_number?: number
			creator?: components["schemas"]["accountRequest"]
			repository?: components["schemas"]["repositoryRequest"]
			target?: components["schemas"]["pipeline_targetRequest"]
			trigger?: components["schemas"]["pipeline_triggerRequest"]
			state?: components["schemas"]["pipeline_stateRequest"]
			variables?: components["schemas"]["pipeline_variableRequest"][]
			created_on?: string
			completed_on?: string
			build_seconds_used?: number
			configuration_sources?: components["schemas"]["pipeline_configuration_source"][]
			links?: components["schemas"]["pipelines_pipeline_linksRequest"]
		}
		pipelines_pipeline_linksRequest: components["schemas"]["objectRequest"] & {
			self?: components["schemas"]["pipelines_links_section_hrefRequest"]
			steps?: components["schemas"]["pipelines_links_section_hrefRequest"]
		}
		pipelines_links_section_hrefRequest: components["schemas"]["objectRequest"] & { href?: string }
		pipeline_stateRequest: components["schemas"]["objectRequest"] & { [key: string]: unknown }
		pipeline_triggerRequest: components["schemas"]["objectRequest"] & { [key: string]: unknown }
		pipeline_targetRequest: components["schemas"]["objectRequest"] & { [key: string]: unknown }
		issue_commentRequest: components["schemas"]["commentRequest"] & { issue?: components["schemas"]["issueRequest"] }
		issueRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				comments?: {
					href?: string
					name?: string
				}
				attachments?: {
					href?: string
					name?: string
				}
				watch?: {
					href?: string
					name?: string
				}
				vote?: {
					href?: string
					name?: string
				}
			}
			id?: string | number
			repository?: components["schemas"]["repositoryRequest"]
			title?: string
			reporter?: components["schemas"]["accountRequest"]
			assignee?: components["schemas"]["accountRequest"]
			created_on?: string
			updated_on?: string
			edited_on?: string
			state?: "submitted" | "new" | "open" | "resolved" | "on hold" | "invalid" | "duplicate" | "wontfix" | "closed"
			kind?: "bug" | "enhancement" | "proposal" | "task"
			priority?: "trivial" | "minor" | "major" | "critical" | "blocker"
			milestone?: components["schemas"]["milestoneRequest"]
			version?: components["schemas"]["versionRequest"]
			component?: components["schemas"]["componentRequest"]
			votes?: number
			content?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext"
				html?: string
			}
		}
		componentRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
			id?: string | number
		}
		versionRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
			id?: string | number
		}
		milestoneRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			name?: string
			id?: string | number
		}
		issue_changeRequest: {
			type?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				issue?: {
					href?: string
					name?: string
				}
			}
			name?: string
			created_on?: string
			user?: components["schemas"]["accountRequest"]
			issue?: components["schemas"]["issueRequest"]
			changes?: {
				assignee?: {
					old?: string
					new?: string
				}
				state?: {
					old?: string
					new?: string
				}
				title?: {
					old?: string
					new?: string
				}
				kind?: {
					old?: string
					new?: string
				}
				milestone?: {
					old?: string
					new?: string
				}
				component?: {
					old?: string
					new?: string
				}
				priority?: {
					old?: string
					new?: string
				}
				version?: {
					old?: string
					new?: string
				}
				content?: {
					old?: string
					new?: string
				}
			}
			message?: {
				raw?: string
				markup?: "markdown" | "creole" | "plaintext"
				html?: string
			}
		}
		deployment_environmentRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			name?: string
		}
		deployment_variableRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			key?: string
			value?: string
			secured?: boolean
		}
		deploy_keyRequest: components["schemas"]["objectRequest"] & {
			key?: string
			repository?: components["schemas"]["repositoryRequest"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			owner?: components["schemas"]["accountRequest"]
		}
		commitstatusRequest: components["schemas"]["objectRequest"] & {
			description?: string
			links?: {
				self?: {
					href?: string
					name?: string
				}
				commit?: {
					href?: string
					name?: string
				}
			}
			key: string
			refname?: string
			url?: string
			state: "FAILED" | "INPROGRESS" | "STOPPED" | "SUCCESSFUL"
			name?: string
			created_on?: string
			updated_on?: string
		}
		report_annotationRequest: components["schemas"]["objectRequest"] & {
			external_id?: string | number
			uuid?: string
			annotation_type?: "VULNERABILITY" | "CODE_SMELL" | "BUG"
			path?: string
			line?: number
			summary?: string
			details?: string
			result?: "PASSED" | "FAILED" | "SKIPPED" | "IGNORED"
			severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW"
			link?: string
			created_on?: string
			updated_on?: string
		}
		reportRequest: components["schemas"]["objectRequest"] & {
			uuid?: string
			title?: string
			details?: string
			external_id?: string | number
			reporter?: string
			link?: string
			remote_link_enabled?: boolean
			logo_url?: string
			report_type?: "SECURITY" | "COVERAGE" | "TEST" | "BUG"
			result?: "PASSED" | "FAILED" | "PENDING"
			data?: components["schemas"]["report_dataRequest"][]
			created_on?: string
			updated_on?: string
		}
		report_dataRequest: {
			type?: "BOOLEAN" | "DATE" | "DURATION" | "LINK" | "NUMBER" | "PERCENTAGE" | "TEXT"
			title?: string
			value?: { [key: string]: unknown }
		}
		commit_commentRequest: components["schemas"]["commentRequest"] & { commit?: components["schemas"]["commitRequest"] }
		branchrestrictionRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
			}
			id?: string | number
			kind: "push" | "delete" | "force" | "restrict_merges" | "require_tasks_to_be_completed" | "require_approvals_to_merge" | "require_review_group_approvals_to_merge" | "require_default_reviewer_approvals_to_merge" | "require_no_changes_requested" | "require_passing_builds_to_merge" | "require_commits_behind" | "reset_pullrequest_approvals_on_change" | "smart_reset_pullrequest_approvals" | "reset_pullrequest_changes_requested_on_change" | "require_all_dependencies_merged" | "enforce_merge_checks" | "allow_auto_merge_when_builds_pass" | "require_all_comments_resolved"
			branch_match_kind: "branching_model" | "glob"
			branch_type?: "feature" | "bugfix" | "release" | "hotfix" | "development" | "production"
			pattern: string
			value?: number
			users?: components["schemas"]["accountRequest"][]
			groups?: components["schemas"]["groupRequest"][]
		}
		groupRequest: components["schemas"]["objectRequest"] & {
			links?: {
				self?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
			}
			owner?: components["schemas"]["accountRequest"]
			workspace?: components["schemas"]["workspaceRequest"]
			name?: string
			slug?: string
			full_slug?: string
		}
		workspaceRequest: components["schemas"]["objectRequest"] & {
			links?: {
				avatar?: {
					href?: string
					name?: string
				}
				html?: {
					href?: string
					name?: string
				}
				members?: {
					href?: string
					name?: string
				}
				owners?: {
					href?: string
					name?: string
				}
				projects?: {
					href?: string
					name?: string
				}
				repositories?: {
					href?: string
					name?: string
				}
				snippets?: {
					href?: string
					name?: string
				}
				self?: {
					href?: string
					name?: string
				}
			}
			uuid?: string
			name?: string
			slug?: string
			is_private?: boolean
			is_privacy_enforced?: boolean
			forking_mode?: "allow_forks" | "internal_only"
			created_on?: string
			updated_on?: string
		}
	}
	requestBodies: {
		"bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema": {
			content: { "application/json": components["schemas"]["bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema"] }
		}
		application_property: { content: { "application/json": components["schemas"]["application_propertyRequest"] } }
		pipeline_variable: { content: { "application/json": components["schemas"]["pipeline_variableRequest"] } }
		snippet: { content: { "application/json": components["schemas"]["snippetRequest"] } }
		"bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema": {
			content: { "application/json": components["schemas"]["bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema"] }
		}
		pipeline_variable2: { content: { "application/json": components["schemas"]["pipeline_variableRequest"] } }
		project: { content: { "application/json": components["schemas"]["projectRequest"] } }
	}
}

type body1 = { content: { "*/*": unknown } }

type response1 = { content: { "application/json": components["schemas"]["error"] } }

type query1 = {
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
}

type responses1 = {
	200: {}
	401: response34
	403: response34
	404: response34
}

type parameters1 = {
	query?: query9
}

type responses2 = { 200: response2 }

type query2 = {
	role?: "admin" | "contributor" | "member" | "owner"
	q?: string
	sort?: string
	page?: string | number
	pagelen?: string | number
	fields?: string
}

type path1 = { workspace: string | number }

type parameters2 = {
	query?: query9
	path: path48
}

type content1 = { "application/json": components["schemas"]["repository"] }

type parameters3 = {
	path: path48
}

type body2 = { content: { "application/json": components["schemas"]["repositoryRequest"] } }

type response3 = {
	headers: header2
	content: { "application/json": components["schemas"]["repository"] }
}

type path2 = {
	repo_slug: string | number
	workspace: string | number
}

type responses3 = {
	204: {}
	403: response34
	404: response34
}

type body3 = { content: { "application/json": components["schemas"]["branchrestrictionRequest"] } }

type responses4 = {
	200: response4
	401: response34
	403: response34
	404: response34
}

type parameters4 = {
	path: path3
}

type responses5 = {
	204: {}
	401: response34
	403: response34
	404: response34
}

type responses6 = {
	200: response35
	401: response34
	403: response34
	404: response34
}

type body4 = { content: { "application/json": components["schemas"]["branching_model_settingsRequest"] } }

type responses7 = {
	200: response35
	400: response34
	401: response34
	403: response34
	404: response34
}

type path4 = {
	commit: string | number
	repo_slug: string | number
	workspace: string | number
}

type parameters5 = {
	path: {
		commit: string | number
		repo_slug: string | number
		workspace: string | number
	}
}

type response5 = { content: { "application/json": components["schemas"]["participant"] } }

type responses8 = {
	204: {}
	404: response34
}

type query3 = {
	q?: string
	sort?: string
	page?: string | number
	pagelen?: string | number
	fields?: string
}

type body5 = { content: { "application/json": components["schemas"]["commit_commentRequest"] } }

type response6 = {
	headers: header2
}

type parameters6 = {
	path: path5
}

type responses9 = { 200: { content: { "application/json": components["schemas"]["application_property"] } } }

type parameters7 = {
	path: path6
}

type parameters8 = {
	query?: query9
	path: {
		workspace: string | number
		repo_slug: string | number
		commit: string | number
	}
}

type response7 = { content: { "application/json": components["schemas"]["paginated_pullrequests"] } }

type parameters9 = {
	query?: query9
	path: path49
}

type parameters10 = {
	path: path49
}

type response8 = { content: { "application/json": components["schemas"]["report_annotation"] } }

type parameters11 = {
	path: path7
}

type responses10 = {
	200: { content: { "application/json": components["schemas"]["paginated_commitstatuses"] } }
	401: {}
	404: response34
}

type body6 = { content: { "application/json": components["schemas"]["commitstatusRequest"] } }

type path8 = {
	commit: string | number
	key: string | number
	repo_slug: string | number
	workspace: string | number
}

type responses11 = {
	200: response9
	401: {}
	404: response34
}

type query4 = {
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
	include?: string | readonly string[]
	exclude?: string | readonly string[]
	path?: string
}

type responses12 = {
	200: { content: { "application/json": components["schemas"]["paginated_changeset"] } }
	404: response34
}

type path9 = {
	repo_slug: string | number
	revision: string | number
	workspace: string | number
}

type response10 = { content: { "application/json": components["schemas"]["paginated_accounts"] } }

type response11 = { content: { "application/json": components["schemas"]["account"] } }

type parameters12 = {
	path: path10
}

type body7 = { content: { "application/json": components["schemas"]["deploy_keyRequest"] } }

type response12 = { content: { "application/json": components["schemas"]["deploy_key"] } }

type parameters13 = {
	path: path11
}

type parameters14 = {
	query?: query9
	path: path50
}

type parameters15 = {
	query?: query9
	path: path51
}

type parameters16 = {
	path: path51
}

type body8 = { content: { "application/json": components["schemas"]["deployment_variableRequest"] } }

type header1 = {
	Location?: string
	[name: string]: unknown
}

type parameters17 = {
	path: {
		workspace: string | number
		repo_slug: string | number
		environment_uuid: string | number
		variable_uuid: string | number
	}
}

type path12 = {
	repo_slug: string | number
	spec: string | number
	workspace: string | number
}

type responses13 = {
	200: {}
	555: response34
}

type body9 = {
	content: {
		"*/*": unknown
		"multipart/form-data": unknown
	}
}

type path13 = {
	filename: string | number
	repo_slug: string | number
	workspace: string | number
}

type response13 = { content: { "application/json": components["schemas"]["paginated_default_reviewer_and_type"] } }

type parameters18 = {
	path: path50
}

type content2 = { "application/json": components["schemas"]["deployment_environment"] }

type parameters19 = {
	query?: query9
	path: {
		repo_slug: string | number
		spec: string | number
		workspace: string | number
	}
}

type path14 = {
	commit: string | number
	path: string | number
	repo_slug: string | number
	workspace: string | number
}

type responses14 = {
	200: { content: { "application/json": components["schemas"]["paginated_webhook_subscriptions"] } }
	403: response34
	404: response34
}

type body10 = { content: { "application/json": components["schemas"]["webhook_subscriptionRequest"] } }

type responses15 = {
	201: {
		headers: header2
		content: { "application/json": components["schemas"]["webhook_subscription"] }
	}
	403: response34
	404: response34
}

type responses16 = {
	200: response36
	404: response34
}

type parameters20 = {
	path: path15
}

type responses17 = {
	200: response36
	403: response34
	404: response34
}

type body11 = { content: { "application/json": components["schemas"]["issueRequest"] } }

type content3 = { "application/json": components["schemas"]["issue"] }

type response14 = { content: { "application/json": components["schemas"]["issue_job_status"] } }

type parameters21 = {
	query?: query9
	path: path52
}

type parameters22 = {
	path: path52
}

type path16 = {
	issue_id: string | number
	path: string | number
	repo_slug: string | number
	workspace: string | number
}

type path17 = {
	issue_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type query5 = {
	q?: string
	page?: string | number
	pagelen?: string | number
	sort?: string
	fields?: string
}

type body12 = { content: { "application/json": components["schemas"]["issue_commentRequest"] } }

type response15 = { content: { "application/json": components["schemas"]["issue_comment"] } }

type parameters23 = {
	path: path18
}

type responses18 = {
	204: response34
	401: response34
	404: response34
}

type responses19 = { default: response34 }

type response16 = { content: { "application/json": components["schemas"]["repository_group_permission"] } }

type parameters24 = {
	path: path19
}

type response17 = { content: { "application/json": components["schemas"]["repository_user_permission"] } }

type parameters25 = {
	path: path20
}

type path21 = {
	workspace: string | number
	repo_slug: string | number
}

type path22 = {
	workspace: string | number
	repo_slug: string | number
	cache_uuid: string | number
}

type responses20 = { 200: { content: { "application/json": components["schemas"]["paginated_pipeline_runners"] } } }

type responses21 = {
	200: response37
	400: response34
	409: response34
}

type responses22 = {
	200: response37
	404: response34
}

type parameters26 = {
	path: path23
}

type parameters27 = {
	query?: query9
	path: path24
}

type parameters28 = {
	query?: query9
	path: {
		workspace: string | number
		repo_slug: string | number
		pipeline_uuid: string | number
		step_uuid: string | number
	}
}

type response18 = { content: { "application/octet-stream": components["schemas"]["error"] } }

type responses23 = {
	200: {}
	404: response34
}

type responses24 = { 200: { content: { "application/json": components["schemas"]["pipelines_config"] } } }

type parameters29 = {
	query?: query9
	path: path53
}

type responses25 = {
	200: { content: { "application/json": components["schemas"]["pipeline_schedule"] } }
	404: response34
}

type parameters30 = {
	path: path53
}

type responses26 = {
	200: { content: { "application/json": components["schemas"]["pipeline_ssh_key_pair"] } }
	404: response34
}

type body13 = { content: { "application/json": components["schemas"]["pipeline_known_hostRequest"] } }

type responses27 = {
	200: { content: { "application/json": components["schemas"]["pipeline_known_host"] } }
	404: response34
}

type parameters31 = {
	path: path25
}

type responses28 = { 200: { content: { "application/json": components["schemas"]["paginated_pipeline_variables"] } } }

type body14 = { content: { "application/json": components["schemas"]["pipeline_variableRequest"] } }

type responses29 = {
	201: {
		headers: header2
		content: { "application/json": components["schemas"]["pipeline_variable"] }
	}
	404: response34
	409: response34
}

type responses30 = {
	200: { content: { "application/json": components["schemas"]["pipeline_variable"] } }
	404: response34
}

type parameters32 = {
	path: path26
}

type parameters33 = {
	path: path27
}

type query6 = {
	state?: ("OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED") | readonly ("OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED")[]
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
}

type body15 = { content: { "application/json": components["schemas"]["pullrequestRequest"] } }

type responses31 = {
	200: {}
	401: {}
	404: response34
}

type parameters34 = {
	query?: query9
	path: path54
}

type response19 = { content: { "application/json": components["schemas"]["pullrequest"] } }

type parameters35 = {
	path: path54
}

type responses32 = {
	204: {}
	400: response34
	401: response34
	404: response34
}

type body16 = { content: { "application/json": components["schemas"]["pullrequest_commentRequest"] } }

type responses33 = {
	200: { content: { "application/json": components["schemas"]["pullrequest_comment"] } }
	403: response34
	404: response34
}

type parameters36 = {
	path: path28
}

type path29 = {
	pull_request_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type responses34 = {
	200: {}
	403: response34
	404: response34
}

type parameters37 = {
	query?: query9
	path: path55
}

type response20 = { content: content4 }

type parameters38 = {
	path: path55
}

type parameters39 = {
	path: path30
}

type parameters40 = {
	query?: query10
	path: path48
}

type parameters41 = {
	query?: query9
	path: path56
}

type parameters42 = {
	path: path56
}

type response21 = { content: { "application/json": components["schemas"]["paginated_treeentries"] } }

type query7 = {
	role?: "owner" | "contributor" | "member"
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
}

type responses35 = {
	200: { content: { "application/json": components["schemas"]["paginated_snippets"] } }
	404: response34
}

type response22 = {
	headers: header2
	content: { "application/json": components["schemas"]["snippet"] }
}

type parameters43 = { path: { workspace: string | number } }

type parameters44 = {
	query?: query9
	path: path32
}

type response23 = {
	content: content7
}

type response24 = {
	content: content5
}

type parameters45 = {
	path: path32
}

type responses36 = {
	200: { content: content7 }
	401: response38
	403: response38
	404: response38
}

type body17 = { content: { "application/json": components["schemas"]["snippet_commentRequest"] } }

type responses37 = {
	200: { content: { "application/json": components["schemas"]["snippet_comment"] } }
	403: response34
	404: response34
}

type parameters46 = {
	path: path31
}

type path33 = {
	encoded_id: string | number
	revision: string | number
	workspace: string | number
}

type responses38 = {
	204: {}
	401: response34
	404: response34
}

type parameters47 = {
	path: path34
}

type parameters48 = {
	path: path35
}

type query8 = {
	search_query: string
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
}

type responses39 = {
	200: { content: { "application/json": components["schemas"]["search_result_page"] } }
	400: response34
	404: response34
	429: response34
}

type parameters49 = {
	query?: query10
}

type response25 = { content: content9 }

type responses40 = {
	200: response29
	401: response34
}

type parameters50 = {
	query?: query9
	path: { workspace: string | number }
}

type response26 = { content: { "application/json": components["schemas"]["workspace_membership"] } }

type parameters51 = {
	query?: query10
	path: { workspace: string | number }
}

type parameters52 = {
	query?: query9
	path: { selected_user: string | number }
}

type path36 = { selected_user: string | number }

type response27 = { content: { "application/json": components["schemas"]["GPG_account_key"] } }

type path37 = {
	fingerprint: string | number
	selected_user: string | number
}

type responses41 = {
	204: {}
	400: response34
	403: {}
	404: response34
}

type parameters53 = {
	path: path38
}

type parameters54 = {
	path: path39
}

type body18 = { content: { "application/json": components["schemas"]["ssh_account_keyRequest"] } }

type response28 = { content: { "application/json": components["schemas"]["ssh_account_key"] } }

type parameters55 = {
	path: path40
}

type parameters56 = {
	path: path41
}

type responses42 = {
	200: { content: content9 }
	403: response34
}

type parameters57 = {
	path: path42
}

type parameters58 = {
	path: path43
}

type response30 = {
	headers: header2
	content: { "application/json": components["schemas"]["project"] }
}

type parameters59 = {
	query?: query9
	path: path57
}

type parameters60 = {
	path: path57
}

type responses43 = {
	200: { content: { "application/json": components["schemas"]["user"] } }
	400: response34
	403: response34
	404: response34
}

type parameters61 = {
	path: path44
}

type response31 = { content: { "application/json": components["schemas"]["project_deploy_key"] } }

type path45 = {
	key_id: string | number
	project_key: string | number
	workspace: string | number
}

type response32 = { content: { "application/json": components["schemas"]["project_group_permission"] } }

type parameters62 = {
	path: path46
}

type response33 = { content: { "application/json": components["schemas"]["project_user_permission"] } }

type parameters63 = {
	path: path47
}

type response2 = { content: { "application/json": components["schemas"]["paginated_repositories"] } }

type response4 = { content: { "application/json": components["schemas"]["branchrestriction"] } }

type path3 = {
	id: string | number
	repo_slug: string | number
	workspace: string | number
}

type path5 = {
	comment_id: string | number
	commit: string | number
	repo_slug: string | number
	workspace: string | number
}

type path6 = {
	workspace: string | number
	repo_slug: string | number
	commit: string | number
	app_key: string | number
	property_name: string | number
}

type path7 = {
	workspace: string | number
	repo_slug: string | number
	commit: string | number
	reportId: string | number
	annotationId: string | number
}

type response9 = { content: { "application/json": components["schemas"]["commitstatus"] } }

type path10 = {
	repo_slug: string | number
	target_username: string | number
	workspace: string | number
}

type path11 = {
	key_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type path15 = {
	repo_slug: string | number
	uid: string | number
	workspace: string | number
}

type path18 = {
	comment_id: string | number
	issue_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type path19 = {
	group_slug: string | number
	repo_slug: string | number
	workspace: string | number
}

type path20 = {
	repo_slug: string | number
	selected_user_id: string | number
	workspace: string | number
}

type path23 = {
	workspace: string | number
	repo_slug: string | number
	runner_uuid: string | number
}

type path24 = {
	workspace: string | number
	repo_slug: string | number
	pipeline_uuid: string | number
}

type path25 = {
	workspace: string | number
	repo_slug: string | number
	known_host_uuid: string | number
}

type path26 = {
	workspace: string | number
	repo_slug: string | number
	variable_uuid: string | number
}

type path27 = {
	workspace: string | number
	repo_slug: string | number
	app_key: string | number
	property_name: string | number
}

type path28 = {
	comment_id: string | number
	pull_request_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type content4 = { "application/json": components["schemas"]["pullrequest_comment_task"] }

type path30 = {
	workspace: string | number
	repo_slug: string | number
	pullrequest_id: string | number
	app_key: string | number
	property_name: string | number
}

type path31 = {
	comment_id: string | number
	encoded_id: string | number
	workspace: string | number
}

type path32 = {
	encoded_id: string | number
	workspace: string | number
}

type path34 = {
	encoded_id: string | number
	node_id: string | number
	workspace: string | number
}

type path35 = {
	username: string | number
	variable_uuid: string | number
}

type path38 = {
	selected_user: string | number
	variable_uuid: string | number
}

type path39 = {
	selected_user: string | number
	app_key: string | number
	property_name: string | number
}

type path40 = {
	key_id: string | number
	selected_user: string | number
}

type path41 = {
	uid: string | number
	workspace: string | number
}

type response29 = { content: { "application/json": components["schemas"]["paginated_workspace_memberships"] } }

type path42 = {
	workspace: string | number
	runner_uuid: string | number
}

type path43 = {
	workspace: string | number
	variable_uuid: string | number
}

type path44 = {
	project_key: string | number
	selected_user: string | number
	workspace: string | number
}

type path46 = {
	group_slug: string | number
	project_key: string | number
	workspace: string | number
}

type path47 = {
	project_key: string | number
	selected_user_id: string | number
	workspace: string | number
}

type response34 = { content: { "application/json": components["schemas"]["error"] } }

type query9 = {
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
}

type path48 = {
	repo_slug: string | number
	workspace: string | number
}

type header2 = {
	Location?: string
	[name: string]: unknown
}

type response35 = { content: { "application/json": components["schemas"]["branching_model_settings"] } }

type path49 = {
	workspace: string | number
	repo_slug: string | number
	commit: string | number
	reportId: string | number
}

type path50 = {
	workspace: string | number
	repo_slug: string | number
}

type path51 = {
	workspace: string | number
	repo_slug: string | number
	environment_uuid: string | number
}

type response36 = { content: { "application/json": components["schemas"]["webhook_subscription"] } }

type path52 = {
	issue_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type response37 = { content: { "application/json": components["schemas"]["pipeline_runner"] } }

type path53 = {
	workspace: string | number
	repo_slug: string | number
	schedule_uuid: string | number
}

type path54 = {
	pull_request_id: string | number
	repo_slug: string | number
	workspace: string | number
}

type path55 = {
	pull_request_id: string | number
	repo_slug: string | number
	task_id: string | number
	workspace: string | number
}

type query10 = {
	q?: string
	sort?: string
	page?: string | number
	pagelen?: string | number
	fields?: string
}

type path56 = {
	name: string | number
	repo_slug: string | number
	workspace: string | number
}

type content7 = {
	"application/json": components["schemas"]["snippet"]
	"multipart/related": components["schemas"]["snippet"]
	"multipart/form-data": components["schemas"]["snippet"]
}

type response38 = {
	content: content5
}

type content9 = { "application/json": components["schemas"]["paginated_repository_permissions"] }

type path57 = {
	project_key: string | number
	workspace: string | number
}

type content5 = {
	"application/json": components["schemas"]["error"]
	"multipart/related": components["schemas"]["error"]
	"multipart/form-data": components["schemas"]["error"]
}
