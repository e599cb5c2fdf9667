// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/2.0/addon": {
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-put */
			json: true
			requestBody?: body1
			responses: { 204: {}; 400: response1; 401: response1; 403: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-delete */
			json: true
			responses: { 204: {}; 401: response1; 403: response1 }
		}
	}
	"/2.0/addon/{addon_key}/client-key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-addon-key-client-key-get */
			json: true
			parameters: { query?: query1; path: { addon_key: string | number } }
			responses: responses1
		}
	}
	"/2.0/hook_events": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["subject_types"]> }
		}
	}
	"/2.0/hook_events/{subject_type}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-subject-type-get */
			json: true
			parameters: { query?: query1; path: { subject_type: "repository" | "workspace" } }
			responses: { 200: json<schemas["paginated_hook_events"]>; 404: response1 }
		}
	}
	"/2.0/repositories": {
		get: {
			/** @deprecated `GET /2.0/repositories/{workspace}` takes its place. @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-get */
			json: true
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
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-get */
			json: true
			parameters: { query?: query2; path: path1 }
			responses: { 200: response2; 404: response1; 410: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-get */
			json: true
			parameters: parameters2
			responses: { 200: { content: content1 }; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-put */
			json: true
			parameters: parameters3
			requestBody?: body2
			responses: { 200: response3; 201: response3; 400: response1; 401: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-post */
			json: true
			parameters: parameters3
			requestBody?: body2
			responses: { 200: { content: content1 }; 400: response1; 401: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-delete */
			json: true
			parameters: { query?: { redirect_to?: string }; path: path2 }
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branch-restrictions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-get */
			json: true
			parameters: {
				query?: { kind?: string; pattern?: string; page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string }
				path: path2
			}
			responses: { 200: json<schemas["paginated_branchrestrictions"]>; 401: response1; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-post */
			json: true
			parameters: parameters3
			requestBody: json<schemas["branchrestrictionRequest"]>
			responses: { 201: response4; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-get */
			json: true
			parameters: { query?: query1; path: path3 }
			responses: responses4
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-put */
			json: true
			parameters: parameters4
			requestBody: json<schemas["branchrestriction_update"]>
			responses: responses4
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-delete */
			json: true
			parameters: parameters4
			responses: responses5
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branching-model": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["branching_model"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/branching-model/settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-get */
			json: true
			parameters: parameters2
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-put */
			json: true
			parameters: parameters3
			requestBody: body3
			responses: responses7
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-get */
			json: true
			parameters: { query?: query1; path: path4 }
			responses: { 200: json<schemas["commit"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-post */
			json: true
			parameters: parameters5
			requestBody?: body1
			responses: { 200: response5; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-delete */
			json: true
			parameters: parameters5
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-get */
			json: true
			parameters: { query?: query3; path: path4 }
			responses: { 200: json<schemas["paginated_commit_comments"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-post */
			json: true
			parameters: parameters5
			requestBody: body4
			responses: responses9
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-get */
			json: true
			parameters: { query?: query1; path: path5 }
			responses: { 200: json<schemas["commit_comment"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-put */
			json: true
			parameters: parameters6
			requestBody: body4
			responses: responses9
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-delete */
			json: true
			parameters: parameters6
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-get */
			json: true
			parameters: { query?: query1; path: path6 }
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-put */
			json: true
			parameters: parameters7
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-delete */
			json: true
			parameters: parameters7
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-commit-commit-pullrequests-get */
			json: true
			parameters: parameters8
			responses: { 200: response6; 202: response6; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["paginated_reports"]> }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["report"]>; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-put */
			json: true
			parameters: parameters10
			requestBody: json<schemas["reportRequest"]>
			responses: { 200: json<schemas["report"]>; 400: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-delete */
			json: true
			parameters: parameters10
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-get */
			json: true
			parameters: parameters9
			responses: { 200: json<schemas["paginated_annotations"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-post */
			json: true
			parameters: parameters10
			requestBody: json<schemas["report_annotationRequest"][]>
			responses: { 200: json<schemas["report_annotation"][]> }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-get */
			json: true
			parameters: { query?: query1; path: path7 }
			responses: { 200: response7; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-put */
			json: true
			parameters: parameters11
			requestBody: json<schemas["report_annotationRequest"]>
			responses: { 200: response7; 400: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-delete */
			json: true
			parameters: parameters11
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-get */
			json: true
			parameters: { query?: { refname?: string; q?: string; sort?: string; page?: string | number; pagelen?: string | number; fields?: string }; path: path4 }
			responses: responses11
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-post */
			json: true
			parameters: parameters5
			requestBody: json<schemas["commitstatusRequest"]>
			responses: { 201: response8; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-get */
			json: true
			parameters: { query?: query1; path: path8 }
			responses: responses12
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-put */
			json: true
			parameters: { path: path8 }
			requestBody: json<schemas["commitstatus_update"]>
			responses: responses12
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commits": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-get */
			json: true
			parameters: { query?: query4; path: path2 }
			responses: responses13
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-post */
			json: true
			parameters: parameters3
			requestBody?: body1
			responses: responses13
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/commits/{revision}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-get */
			json: true
			parameters: { query?: query4; path: path9 }
			responses: responses13
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-post */
			json: true
			parameters: { path: path9 }
			requestBody?: body1
			responses: responses13
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/components": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-components-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_components"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/components/{component_id}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-components-component-id-get */
			json: true
			parameters: { query?: query1; path: { component_id: string | number; repo_slug: string | number; workspace: string | number } }
			responses: { 200: json<schemas["component"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/default-reviewers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-get */
			json: true
			parameters: parameters2
			responses: { 200: response9; 403: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-get */
			json: true
			parameters: { query?: query1; path: path10 }
			responses: { 200: response10; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-put */
			json: true
			parameters: parameters12
			requestBody?: body1
			responses: { 200: response10; 400: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-delete */
			json: true
			parameters: parameters12
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deploy-keys": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_deploy_keys"]>; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-post */
			json: true
			parameters: parameters3
			requestBody: body5
			responses: responses14
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-key-id-get */
			json: true
			parameters: { query?: query1; path: path11 }
			responses: responses14
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-key-id-put */
			json: true
			parameters: parameters13
			requestBody: body5
			responses: { 200: json<schemas["deploy_key"]>; 400: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-key-id-delete */
			json: true
			parameters: parameters13
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deployments-get */
			json: true
			parameters: parameters14
			responses: { 200: json<schemas["paginated_deployments"]> }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deployments-deployment-uuid-get */
			json: true
			parameters: { query?: query1; path: { workspace: string | number; repo_slug: string | number; deployment_uuid: string | number } }
			responses: { 200: json<schemas["deployment"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-get */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["paginated_deployment_variable"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-post */
			json: true
			parameters: parameters16
			requestBody: body6
			responses: { 201: { headers: header1; content: { "application/json": schemas["deployment_variable"] } }; 404: response1; 409: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-variable-uuid-put */
			json: true
			parameters: parameters17
			requestBody: body6
			responses: { 200: json<schemas["deployment_variable"]>; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-variable-uuid-delete */
			json: true
			parameters: parameters17
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/diff/{spec}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diff-spec-get */
			json: true
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
			responses: responses15
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/diffstat/{spec}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diffstat-spec-get */
			json: true
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
			responses: { 200: json<schemas["paginated_diffstats"]>; 555: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/downloads": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-get */
			json: true
			parameters: parameters2
			responses: { 200: {}; 403: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-post */
			json: true
			parameters: parameters3
			requestBody?: body7
			responses: { 201: {}; 400: response1; 403: response1; 406: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/downloads/{filename}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-get */
			json: true
			parameters: { query?: query1; path: path13 }
			responses: { 302: {}; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-delete */
			json: true
			parameters: { path: path13 }
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/effective-branching-model": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-effective-branching-model-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["effective_repo_branching_model"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/effective-default-reviewers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-effective-default-reviewers-get */
			json: true
			parameters: parameters2
			responses: { 200: response12; 403: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/environments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-get */
			json: true
			parameters: parameters14
			responses: { 200: json<schemas["paginated_environments"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["deployment_environmentRequest"]>
			responses: { 201: { headers: header1; content: content2 }; 404: response1; 409: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-environment-uuid-get */
			json: true
			parameters: parameters15
			responses: { 200: { content: content2 }; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-environment-uuid-delete */
			json: true
			parameters: parameters16
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-environment-uuid-changes-post */
			json: true
			parameters: parameters16
			requestBody?: body1
			responses: { 202: {}; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-file-conflicts-spec-get */
			json: true
			parameters: parameters19
			responses: { 200: json<schemas["paginated_file_conflicts"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-filehistory-commit-path-get */
			json: true
			parameters: { query?: { renames?: string; q?: string; sort?: string; page?: string | number; pagelen?: string | number; fields?: string }; path: path14 }
			responses: { 200: json<schemas["paginated_files"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/forks": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-forks-get */
			json: true
			parameters: { query?: query2; path: path2 }
			responses: responses2
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-forks-post */
			json: true
			parameters: parameters3
			requestBody?: body2
			responses: { 201: response3 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/hooks": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-get */
			json: true
			parameters: parameters2
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-post */
			json: true
			parameters: parameters3
			requestBody: body8
			responses: responses17
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-get */
			json: true
			parameters: { query?: query1; path: path15 }
			responses: responses18
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-put */
			json: true
			parameters: parameters20
			requestBody: body8
			responses: responses19
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-delete */
			json: true
			parameters: parameters20
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_issues"]>; 404: response1 }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-post */
			json: true
			parameters: parameters3
			requestBody: body9
			responses: { 201: { headers: header1; content: content3 }; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/export": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-export-post */
			json: true
			parameters: parameters3
			requestBody?: json<schemas["export_options"]>
			responses: { 202: {}; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-export-repo-name-issues-task-id-zip-get */
			json: true
			parameters: { query?: query1; path: { repo_name: string | number; repo_slug: string | number; task_id: string | number; workspace: string | number } }
			responses: { 202: response13; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/import": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-import-get */
			json: true
			parameters: parameters2
			responses: { 200: response13; 202: response13; 401: response1; 403: response1; 404: response1 }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-import-post */
			json: true
			parameters: parameters3
			requestBody?: body1
			responses: { 202: response13; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-get */
			json: true
			parameters: parameters21
			responses: { 200: { content: content3 }; 403: response1; 404: response1; 410: response1 }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-put */
			json: true
			parameters: parameters22
			requestBody: body9
			responses: { 200: { content: content3 }; 403: response1; 404: response1 }
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-delete */
			json: true
			parameters: parameters22
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-get */
			json: true
			parameters: parameters21
			responses: { 200: json<schemas["paginated_issue_attachments"]>; 404: response1 }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-post */
			json: true
			parameters: parameters22
			requestBody?: body1
			responses: { 201: response14; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-path-get */
			json: true
			parameters: { query?: query1; path: path16 }
			responses: { 302: response14; 404: response1 }
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-path-delete */
			json: true
			parameters: { path: path16 }
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-changes-get */
			json: true
			parameters: { query?: query3; path: path17 }
			responses: { 200: json<schemas["paginated_log_entries"]>; 404: response1 }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-changes-post */
			json: true
			parameters: parameters22
			requestBody: json<schemas["issue_changeRequest"]>
			responses: { 201: { headers: header1; content: { "application/json": schemas["issue_change"] } }; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-changes-change-id-get */
			json: true
			parameters: { query?: query1; path: { change_id: string | number; issue_id: string | number; repo_slug: string | number; workspace: string | number } }
			responses: { 200: json<schemas["issue_change"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-get */
			json: true
			parameters: { query?: query5; path: path17 }
			responses: { 200: json<schemas["paginated_issue_comments"]> }
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-post */
			json: true
			parameters: parameters22
			requestBody: body10
			responses: { 201: response14; 400: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-comment-id-get */
			json: true
			parameters: { query?: query1; path: path18 }
			responses: { 200: response15 }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-comment-id-put */
			json: true
			parameters: parameters23
			requestBody: body10
			responses: { 200: response15; 400: response1 }
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-comment-id-delete */
			json: true
			parameters: parameters23
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-vote-get */
			json: true
			parameters: parameters21
			responses: responses20
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-vote-put */
			json: true
			parameters: parameters22
			requestBody?: body1
			responses: responses20
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-vote-delete */
			json: true
			parameters: parameters22
			responses: responses21
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-watch-get */
			json: true
			parameters: parameters21
			responses: responses20
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-watch-put */
			json: true
			parameters: parameters22
			requestBody?: body1
			responses: responses20
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-watch-delete */
			json: true
			parameters: parameters22
			responses: responses20
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/merge-base/{revspec}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-merge-base-revspec-get */
			json: true
			parameters: { query?: query1; path: { repo_slug: string | number; revspec: string | number; workspace: string | number } }
			responses: { 200: json<schemas["commit"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/milestones": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-milestones-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_milestones"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/milestones/{milestone_id}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-milestones-milestone-id-get */
			json: true
			parameters: { query?: query1; path: { milestone_id: string | number; repo_slug: string | number; workspace: string | number } }
			responses: { 200: json<schemas["milestone"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/override-settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-override-settings-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["repository_inheritance_state"]>; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-override-settings-put */
			json: true
			parameters: parameters3
			requestBody?: body1
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/patch/{spec}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-patch-spec-get */
			json: true
			parameters: parameters19
			responses: responses15
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_repository_group_permissions"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-get */
			json: true
			parameters: { query?: query1; path: path19 }
			responses: { 200: response16; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-put */
			json: true
			parameters: parameters24
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema"]
			responses: { 200: response16; 400: response1; 401: response1; 402: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-delete */
			json: true
			parameters: parameters24
			responses: responses5
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_repository_user_permissions"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-get */
			json: true
			parameters: { query?: query1; path: path20 }
			responses: { 200: response17; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-put */
			json: true
			parameters: parameters25
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema"]
			responses: { 200: response17; 400: response1; 401: response1; 402: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-delete */
			json: true
			parameters: parameters25
			responses: responses5
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-get */
			json: true
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
					sort?: "creator.uuid" | "-creator.uuid" | "created_on" | "-created_on" | "run_creation_date" | "-run_creation_date"
					page?: string | number
					pagelen?: string | number
					q?: string
					fields?: string
				}
				path: path21
			}
			responses: { 200: json<schemas["paginated_pipelines"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["pipelineRequest"]>
			responses: { 201: { headers: header1; content: { "application/json": schemas["pipeline"] } }; 400: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-get */
			json: true
			parameters: parameters14
			responses: { 200: json<schemas["paginated_pipeline_caches"]>; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-delete */
			json: true
			parameters: { query: { name: string }; path: path21 }
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-delete */
			json: true
			parameters: { path: path22 }
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-content-uri-get */
			json: true
			parameters: { query?: query1; path: path22 }
			responses: { 200: json<schemas["pipeline_cache_content_uri"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-get */
			json: true
			parameters: parameters14
			responses: responses22
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-post */
			json: true
			parameters: parameters18
			requestBody?: body1
			responses: responses23
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-get */
			json: true
			parameters: { query?: query1; path: path23 }
			responses: responses24
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-put */
			json: true
			parameters: parameters26
			requestBody?: body1
			responses: responses24
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-delete */
			json: true
			parameters: parameters26
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-get */
			json: true
			parameters: parameters27
			responses: { 200: json<schemas["pipeline"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-get */
			json: true
			parameters: parameters27
			responses: { 200: json<schemas["paginated_pipeline_steps"]> }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-get */
			json: true
			parameters: parameters28
			responses: { 200: json<schemas["pipeline_step"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-log-get */
			json: true
			parameters: parameters28
			responses: { 200: {}; 304: response18; 307: {}; 404: response18; 416: response18 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-logs-log-uuid-get */
			json: true
			parameters: {
				query?: query1
				path: { workspace: string | number; repo_slug: string | number; pipeline_uuid: string | number; step_uuid: string | number; log_uuid: string | number }
			}
			responses: { 200: {}; 307: {}; 404: response18 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-get */
			json: true
			parameters: parameters28
			responses: responses25
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-get */
			json: true
			parameters: parameters28
			responses: responses25
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-test-case-uuid-test-case-reasons-get */
			json: true
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
			responses: responses25
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-stoppipeline-post */
			json: true
			parameters: { path: path24 }
			requestBody?: body1
			responses: responses26
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-get */
			json: true
			parameters: parameters14
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-put */
			json: true
			parameters: parameters18
			requestBody: json<schemas["pipelines_configRequest"]>
			responses: responses27
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/build_number": {
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-build-number-put */
			json: true
			parameters: parameters18
			requestBody: json<schemas["pipeline_build_numberRequest"]>
			responses: { 200: json<schemas["pipeline_build_number"]>; 400: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-get */
			json: true
			parameters: parameters14
			responses: { 200: json<schemas["paginated_pipeline_schedules"]>; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-post */
			json: true
			parameters: parameters18
			requestBody: json<schemas["pipeline_schedule_post_request_body"]>
			responses: { 201: { headers: header1; content: { "application/json": schemas["pipeline_schedule"] } }; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-get */
			json: true
			parameters: parameters29
			responses: responses28
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-put */
			json: true
			parameters: parameters30
			requestBody: json<schemas["pipeline_schedule_put_request_body"]>
			responses: responses28
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-delete */
			json: true
			parameters: parameters30
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-executions-get */
			json: true
			parameters: parameters29
			responses: { 200: json<schemas["paginated_pipeline_schedule_executions"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-get */
			json: true
			parameters: parameters14
			responses: responses29
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-put */
			json: true
			parameters: parameters18
			requestBody: json<schemas["pipeline_ssh_key_pairRequest"]>
			responses: responses29
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-delete */
			json: true
			parameters: parameters18
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-get */
			json: true
			parameters: parameters14
			responses: { 200: json<schemas["paginated_pipeline_known_hosts"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-post */
			json: true
			parameters: parameters18
			requestBody: body11
			responses: { 201: { headers: header1; content: { "application/json": schemas["pipeline_known_host"] } }; 404: response1; 409: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-get */
			json: true
			parameters: { query?: query1; path: path25 }
			responses: responses30
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-put */
			json: true
			parameters: parameters31
			requestBody: body11
			responses: responses30
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-delete */
			json: true
			parameters: parameters31
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-get */
			json: true
			parameters: parameters14
			responses: responses31
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-post */
			json: true
			parameters: parameters18
			requestBody: body12
			responses: responses32
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-get */
			json: true
			parameters: { query?: query1; path: path26 }
			responses: responses33
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-put */
			json: true
			parameters: parameters32
			requestBody: body12
			responses: responses33
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-delete */
			json: true
			parameters: parameters32
			responses: responses8
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-get */
			json: true
			parameters: { query?: query1; path: path27 }
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-put */
			json: true
			parameters: parameters33
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-delete */
			json: true
			parameters: parameters33
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-get */
			json: true
			parameters: { query?: query6; path: path2 }
			responses: responses34
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-post */
			json: true
			parameters: parameters3
			requestBody: body13
			responses: { 201: { headers: header1; content: { "application/json": schemas["pullrequest"] } }; 400: response1; 401: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/activity": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-activity-get */
			json: true
			parameters: parameters2
			responses: responses25
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-get */
			json: true
			parameters: parameters34
			responses: { 200: response19; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-put */
			json: true
			parameters: parameters35
			requestBody: body13
			responses: { 200: response19; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-activity-get */
			json: true
			parameters: parameters34
			responses: responses25
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-approve-post */
			json: true
			parameters: parameters35
			requestBody?: body1
			responses: { 200: response5; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-approve-delete */
			json: true
			parameters: parameters35
			responses: responses35
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-get */
			json: true
			parameters: parameters34
			responses: { 200: json<schemas["paginated_pullrequest_comments"]>; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-post */
			json: true
			parameters: parameters35
			requestBody: body14
			responses: { 201: { headers: header1; content: { "application/json": schemas["pullrequest_comment"] } }; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-get */
			json: true
			parameters: { query?: query1; path: path28 }
			responses: responses36
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-put */
			json: true
			parameters: parameters36
			requestBody: body14
			responses: responses36
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-delete */
			json: true
			parameters: parameters36
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-resolve-post */
			json: true
			parameters: parameters36
			requestBody?: body1
			responses: { 200: json<schemas["comment_resolution"]>; 403: response1; 404: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-resolve-delete */
			json: true
			parameters: parameters36
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-commits-get */
			json: true
			parameters: { query?: query4; path: path29 }
			responses: responses37
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-conflicts-get */
			json: true
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-decline-post */
			json: true
			parameters: parameters35
			requestBody?: { content: { "application/json": { message?: string } } }
			responses: { 200: response19; 555: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-diff-get */
			json: true
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-diffstat-get */
			json: true
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-merge-post */
			json: true
			parameters: { query?: { async?: boolean | ("true" | "false") }; path: path29 }
			requestBody?: json<schemas["pullrequest_merge_parameters"]>
			responses: { 200: response19; 202: {}; 555: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-merge-task-status-task-id-get */
			json: true
			parameters: parameters37
			responses: { 200: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-patch-get */
			json: true
			parameters: parameters34
			responses: { 302: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes": {
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-request-changes-post */
			json: true
			parameters: parameters35
			requestBody?: body1
			responses: { 200: response5; 400: response1; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-request-changes-delete */
			json: true
			parameters: parameters35
			responses: responses35
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-statuses-get */
			json: true
			parameters: { query?: query3; path: path29 }
			responses: responses11
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-get */
			json: true
			parameters: { query?: { q?: string; sort?: string; pagelen?: string | number; page?: string | number; fields?: string }; path: path29 }
			responses: { 200: json<schemas["paginated_tasks"]>; 400: response1; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-post */
			json: true
			parameters: parameters35
			requestBody: json<schemas["pullrequest_task_create"]>
			responses: { 201: { headers: header1; content: content4 }; 400: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-get */
			json: true
			parameters: parameters37
			responses: { 200: response20; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-put */
			json: true
			parameters: parameters38
			requestBody: json<schemas["pullrequest_task_update"]>
			responses: { 200: response20; 400: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-delete */
			json: true
			parameters: parameters38
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-get */
			json: true
			parameters: { query?: query1; path: path30 }
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-put */
			json: true
			parameters: parameters39
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-delete */
			json: true
			parameters: parameters39
			responses: { 204: {} }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-get */
			json: true
			parameters: parameters40
			responses: { 200: json<schemas["paginated_refs"]>; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/branches": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-get */
			json: true
			parameters: parameters40
			responses: { 200: json<schemas["paginated_branches"]>; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-post */
			json: true
			parameters: parameters3
			requestBody: json<schemas["branchRequest"]>
			responses: { 201: json<schemas["branch"]>; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-get */
			json: true
			parameters: parameters41
			responses: { 200: json<schemas["branch"]>; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-delete */
			json: true
			parameters: parameters42
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/tags": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-get */
			json: true
			parameters: parameters40
			responses: { 200: json<schemas["paginated_tags"]>; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-post */
			json: true
			parameters: parameters3
			requestBody: json<schemas["tagRequest"]>
			responses: { 201: json<schemas["tag"]>; 400: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-get */
			json: true
			parameters: parameters41
			responses: { 200: json<schemas["tag"]>; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-delete */
			json: true
			parameters: parameters42
			responses: responses3
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/src": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-get */
			json: true
			parameters: {
				query?: { format?: "meta"; page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string; max_depth?: string | number }
				path: path2
			}
			responses: { 200: response21; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-post */
			json: true
			parameters: { query?: { message?: string; author?: string; parents?: string; files?: string; branch?: string }; path: path2 }
			requestBody?: body7
			responses: { 201: {}; 403: response1; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-commit-path-get */
			json: true
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
			responses: { 200: response21; 404: response1; 555: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/versions": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-versions-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["paginated_versions"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/versions/{version_id}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-versions-version-id-get */
			json: true
			parameters: { query?: query1; path: { repo_slug: string | number; version_id: string | number; workspace: string | number } }
			responses: { 200: json<schemas["version"]>; 404: response1 }
		}
	}
	"/2.0/repositories/{workspace}/{repo_slug}/watchers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-watchers-get */
			json: true
			parameters: parameters2
			responses: { 200: response9 }
		}
	}
	"/2.0/snippets": {
		get: {
			/** @deprecated `GET /2.0/snippets/{workspace}` takes its place. @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-get */
			json: true
			parameters: { query?: query7 }
			responses: responses38
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-post */
			json: true
			requestBody: components["requestBodies"]["snippet"]
			responses: { 201: response22; 401: response1 }
		}
	}
	"/2.0/snippets/{workspace}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-get */
			json: true
			parameters: { query?: query7; path: path1 }
			responses: responses38
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-post */
			json: true
			parameters: parameters43
			requestBody: components["requestBodies"]["snippet"]
			responses: { 201: response22; 401: response1; 403: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-get */
			json: true
			parameters: parameters44
			responses: { 200: response23; 401: response24; 403: response24; 404: response24; 410: response24 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-put */
			json: true
			parameters: parameters45
			requestBody?: body7
			responses: responses39
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-delete */
			json: true
			parameters: parameters45
			responses: responses5
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/comments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-get */
			json: true
			parameters: parameters44
			responses: { 200: json<schemas["paginated_snippet_comments"]>; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-post */
			json: true
			parameters: parameters45
			requestBody: body15
			responses: { 201: { headers: header1; content: { "application/json": schemas["snippet_comment"] } }; 403: response1; 404: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-comment-id-get */
			json: true
			parameters: { query?: query1; path: path31 }
			responses: responses40
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-comment-id-put */
			json: true
			parameters: parameters46
			requestBody: body15
			responses: responses40
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-comment-id-delete */
			json: true
			parameters: parameters46
			responses: responses3
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/commits": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-commits-get */
			json: true
			parameters: { query?: query4; path: path32 }
			responses: { 200: json<schemas["paginated_snippet_commit"]>; 403: response1; 404: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/commits/{revision}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-commits-revision-get */
			json: true
			parameters: { query?: query4; path: path33 }
			responses: { 200: json<schemas["snippet_commit"]>; 403: response1; 404: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/files/{path}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-files-path-get */
			json: true
			parameters: { query?: query1; path: { encoded_id: string | number; path: string | number; workspace: string | number } }
			responses: { 302: response14; 403: response1; 404: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/watch": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watch-get */
			json: true
			parameters: parameters44
			responses: responses8
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watch-put */
			json: true
			parameters: parameters45
			requestBody?: body7
			responses: responses41
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watch-delete */
			json: true
			parameters: parameters45
			responses: responses41
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/watchers": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watchers-get */
			json: true
			parameters: parameters44
			responses: { 200: response9; 404: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{node_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-get */
			json: true
			parameters: { query?: query1; path: path34 }
			responses: responses39
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-put */
			json: true
			parameters: parameters47
			requestBody?: body7
			responses: { 200: response23; 401: response24; 403: response24; 404: response24; 405: response24 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-delete */
			json: true
			parameters: parameters47
			responses: { 204: {}; 401: response1; 403: response1; 404: response1; 405: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{node_id}/files/{path}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-files-path-get */
			json: true
			parameters: { query?: query1; path: { encoded_id: string | number; node_id: string | number; path: string | number; workspace: string | number } }
			responses: { 200: { headers: { "Content-Type"?: string; "Content-Disposition"?: string; [name: string]: unknown } }; 403: response1; 404: response1 }
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{revision}/diff": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-revision-diff-get */
			json: true
			parameters: { query?: { path?: string; page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string }; path: path33 }
			responses: responses37
		}
	}
	"/2.0/snippets/{workspace}/{encoded_id}/{revision}/patch": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-revision-patch-get */
			json: true
			parameters: { query?: query1; path: path33 }
			responses: responses37
		}
	}
	"/2.0/teams/{username}/pipelines_config/variables": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-get */
			json: true
			parameters: { query?: query1; path: { username: string | number } }
			responses: responses31
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-post */
			json: true
			parameters: { path: { username: string | number } }
			requestBody?: components["requestBodies"]["pipeline_variable2"]
			responses: responses32
		}
	}
	"/2.0/teams/{username}/pipelines_config/variables/{variable_uuid}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-get */
			json: true
			parameters: { query?: query1; path: path35 }
			responses: responses33
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-put */
			json: true
			parameters: parameters48
			requestBody: components["requestBodies"]["pipeline_variable"]
			responses: responses33
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-delete */
			json: true
			parameters: parameters48
			responses: responses8
		}
	}
	"/2.0/teams/{username}/search/code": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-teams-username-search-code-get */
			json: true
			parameters: { query: query8; path: { username: string | number } }
			responses: responses42
		}
	}
	"/2.0/user": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get */
			json: true
			parameters: parameters1
			responses: { 200: response10; 401: response1 }
		}
	}
	"/2.0/user/emails": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get */
			json: true
			parameters: parameters1
			responses: responses21
		}
	}
	"/2.0/user/emails/{email}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-email-get */
			json: true
			parameters: { query?: query1; path: { email: string | number } }
			responses: responses21
		}
	}
	"/2.0/user/permissions/repositories": {
		get: {
			/** @deprecated `GET /2.0/user/workspaces/{workspace}/permissions/repositories` takes its place. @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-user-permissions-repositories-get */
			json: true
			parameters: parameters49
			responses: { 200: response25 }
		}
	}
	"/2.0/user/permissions/workspaces": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-permissions-workspaces-get */
			json: true
			parameters: parameters49
			responses: responses43
		}
	}
	"/2.0/user/workspaces": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-get */
			json: true
			parameters: {
				query?: { sort?: string; administrator?: boolean | ("true" | "false"); page?: string | number; pagelen?: string | number; q?: string; fields?: string }
			}
			responses: { 200: json<schemas["paginated_workspace_access"]>; 400: response1; 401: response1 }
		}
	}
	"/2.0/user/workspaces/{workspace}/permission": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get */
			json: true
			parameters: parameters50
			responses: { 200: response26; 401: response1; 403: response1 }
		}
	}
	"/2.0/user/workspaces/{workspace}/permissions/repositories": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-user-workspaces-workspace-permissions-repositories-get */
			json: true
			parameters: parameters51
			responses: { 200: response25; 400: response1; 401: response1; 403: response1 }
		}
	}
	"/2.0/users/{selected_user}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-users-selected-user-get */
			json: true
			parameters: parameters52
			responses: { 200: response10; 404: response1 }
		}
	}
	"/2.0/users/{selected_user}/gpg-keys": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-get */
			json: true
			parameters: parameters52
			responses: { 200: json<schemas["paginated_gpg_user_keys"]>; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-post */
			json: true
			parameters: { path: path36 }
			requestBody: json<schemas["GPG_account_keyRequest"]>
			responses: { 201: response27; 400: response1; 404: response1 }
		}
	}
	"/2.0/users/{selected_user}/gpg-keys/{fingerprint}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-fingerprint-get */
			json: true
			parameters: { query?: query1; path: path37 }
			responses: { 200: response27; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-fingerprint-delete */
			json: true
			parameters: { path: path37 }
			responses: responses26
		}
	}
	"/2.0/users/{selected_user}/pipelines_config/variables": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-get */
			json: true
			parameters: parameters52
			responses: responses31
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-post */
			json: true
			parameters: { path: path36 }
			requestBody?: components["requestBodies"]["pipeline_variable2"]
			responses: responses32
		}
	}
	"/2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-get */
			json: true
			parameters: { query?: query1; path: path38 }
			responses: responses33
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-put */
			json: true
			parameters: parameters53
			requestBody: components["requestBodies"]["pipeline_variable"]
			responses: responses33
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-delete */
			json: true
			parameters: parameters53
			responses: responses8
		}
	}
	"/2.0/users/{selected_user}/properties/{app_key}/{property_name}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-get */
			json: true
			parameters: { query?: query1; path: path39 }
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-put */
			json: true
			parameters: parameters54
			requestBody: components["requestBodies"]["application_property"]
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-delete */
			json: true
			parameters: parameters54
			responses: { 204: {} }
		}
	}
	"/2.0/users/{selected_user}/search/code": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-users-selected-user-search-code-get */
			json: true
			parameters: { query: query8; path: path36 }
			responses: responses42
		}
	}
	"/2.0/users/{selected_user}/ssh-keys": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-get */
			json: true
			parameters: parameters52
			responses: { 200: json<schemas["paginated_ssh_user_keys"]>; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-post */
			json: true
			parameters: { query?: { expires_on?: string }; path: path36 }
			requestBody: body16
			responses: { 201: response28; 400: response1; 404: response1 }
		}
	}
	"/2.0/users/{selected_user}/ssh-keys/{key_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-get */
			json: true
			parameters: { query?: query1; path: path40 }
			responses: { 200: response28; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-put */
			json: true
			parameters: parameters55
			requestBody: body16
			responses: { 200: response28; 400: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-delete */
			json: true
			parameters: parameters55
			responses: responses26
		}
	}
	"/2.0/workspaces": {
		get: {
			/** @deprecated `GET /2.0/user/workspaces` takes its place. @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-get */
			json: true
			parameters: {
				query?: { role?: "owner" | "collaborator" | "member"; q?: string; sort?: string; page?: string | number; pagelen?: string | number; fields?: string }
			}
			responses: { 200: json<schemas["paginated_workspaces"]>; 401: response1 }
		}
	}
	"/2.0/workspaces/{workspace}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-get */
			json: true
			parameters: parameters50
			responses: { 200: json<schemas["workspace"]>; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/hooks": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-get */
			json: true
			parameters: parameters50
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-post */
			json: true
			parameters: parameters43
			requestBody: body8
			responses: responses17
		}
	}
	"/2.0/workspaces/{workspace}/hooks/{uid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-get */
			json: true
			parameters: { query?: query1; path: path41 }
			responses: responses18
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-put */
			json: true
			parameters: parameters56
			requestBody: body8
			responses: responses19
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-delete */
			json: true
			parameters: parameters56
			responses: responses3
		}
	}
	"/2.0/workspaces/{workspace}/members": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-get */
			json: true
			parameters: parameters50
			responses: { 200: response11; 400: response1; 401: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/members/{member}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-member-get */
			json: true
			parameters: { query?: query1; path: { member: string | number; workspace: string | number } }
			responses: { 200: response26; 401: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/permissions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-get */
			json: true
			parameters: { query?: query5; path: path1 }
			responses: responses43
		}
	}
	"/2.0/workspaces/{workspace}/permissions/repositories": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-get */
			json: true
			parameters: parameters51
			responses: responses44
		}
	}
	"/2.0/workspaces/{workspace}/permissions/repositories/{repo_slug}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-repo-slug-get */
			json: true
			parameters: parameters40
			responses: responses44
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-identity-oidc-well-known-openid-configuration-get */
			json: true
			parameters: parameters50
			responses: responses25
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-identity-oidc-keys-json-get */
			json: true
			parameters: parameters50
			responses: responses25
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/runners": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-get */
			json: true
			parameters: parameters50
			responses: responses22
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-post */
			json: true
			parameters: parameters43
			requestBody?: body1
			responses: responses23
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-get */
			json: true
			parameters: { query?: query1; path: path42 }
			responses: responses24
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-put */
			json: true
			parameters: parameters57
			requestBody?: body1
			responses: responses24
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-delete */
			json: true
			parameters: parameters57
			responses: responses8
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/variables": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-get */
			json: true
			parameters: parameters50
			responses: responses31
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-post */
			json: true
			parameters: parameters43
			requestBody?: components["requestBodies"]["pipeline_variable2"]
			responses: responses32
		}
	}
	"/2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-get */
			json: true
			parameters: { query?: query1; path: path43 }
			responses: responses33
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-put */
			json: true
			parameters: parameters58
			requestBody: components["requestBodies"]["pipeline_variable"]
			responses: responses33
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-delete */
			json: true
			parameters: parameters58
			responses: responses8
		}
	}
	"/2.0/workspaces/{workspace}/projects": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-projects-get */
			json: true
			parameters: parameters50
			responses: { 200: json<schemas["paginated_projects"]>; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-post */
			json: true
			parameters: parameters43
			requestBody: components["requestBodies"]["project"]
			responses: { 201: response30; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-get */
			json: true
			parameters: parameters59
			responses: { 200: json<schemas["project"]>; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-put */
			json: true
			parameters: parameters60
			requestBody: components["requestBodies"]["project"]
			responses: { 200: response30; 201: response30; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-delete */
			json: true
			parameters: parameters60
			responses: responses3
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/branching-model": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-get */
			json: true
			parameters: parameters59
			responses: { 200: json<schemas["project_branching_model"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-settings-get */
			json: true
			parameters: parameters59
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-settings-put */
			json: true
			parameters: parameters60
			requestBody: body3
			responses: responses7
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-get */
			json: true
			parameters: parameters59
			responses: { 200: response12; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-get */
			json: true
			parameters: { query?: query1; path: path44 }
			responses: responses45
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-put */
			json: true
			parameters: parameters61
			requestBody?: body1
			responses: responses45
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-delete */
			json: true
			parameters: parameters61
			responses: { 204: {}; 400: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-get */
			json: true
			parameters: parameters59
			responses: { 200: json<schemas["paginated_project_deploy_keys"]>; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-post */
			json: true
			parameters: parameters60
			requestBody: json<schemas["project_deploy_keyRequest"]>
			responses: { 200: response31; 400: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-key-id-get */
			json: true
			parameters: { query?: query1; path: path45 }
			responses: { 200: response31; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-key-id-delete */
			json: true
			parameters: { path: path45 }
			responses: responses3
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-get */
			json: true
			parameters: parameters59
			responses: { 200: json<schemas["paginated_project_group_permissions"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-get */
			json: true
			parameters: { query?: query1; path: path46 }
			responses: { 200: response32; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-put */
			json: true
			parameters: parameters62
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema"]
			responses: { 200: response32; 400: response1; 401: response1; 402: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-delete */
			json: true
			parameters: parameters62
			responses: responses5
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-get */
			json: true
			parameters: parameters59
			responses: { 200: json<schemas["paginated_project_user_permissions"]>; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-get */
			json: true
			parameters: { query?: query1; path: path47 }
			responses: { 200: response33; 401: response1; 403: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-put */
			json: true
			parameters: parameters63
			requestBody: components["requestBodies"]["bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema"]
			responses: { 200: response33; 400: response1; 401: response1; 402: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-delete */
			json: true
			parameters: parameters63
			responses: responses5
		}
	}
	"/2.0/workspaces/{workspace}/pullrequests/{selected_user}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-pullrequests-selected-user-get */
			json: true
			parameters: { query?: query6; path: { selected_user: string | number; workspace: string | number } }
			responses: responses34
		}
	}
	"/2.0/workspaces/{workspace}/search/code": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-workspaces-workspace-search-code-get */
			json: true
			parameters: { query: query8; path: path1 }
			responses: responses42
		}
	}
	"/2.0/workspaces/{workspace}/settings/gpg/public-key": {
		get: {
			/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-settings-gpg-public-key-get */
			json: true
			parameters: parameters50
			responses: responses1
		}
	}
}
export interface components {
	schemas: {
		application_property: { _attributes?: ("public" | "read_only" | (string & {}))[] } & { [key: string]: unknown }
		deployment_environment: schemas["object"] & ({
			environment_type?: { name?: string; rank?: number }
			rank?: number
			hidden?: boolean
			uuid?: string
			name?: string
		} & { [key: string]: unknown })
		paginated_environments: { page?: number; values: schemas["deployment_environment"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		deployment_release: schemas["object"] & ({
			uuid?: string
			name?: string
			url?: string
			commit?: schemas["commit"]
			created_on?: string
		} & { [key: string]: unknown })
		deployment: schemas["object"] & ({
			uuid?: string
			state?: schemas["deployment_state"]
			environment?: schemas["deployment_environment"]
			release?: schemas["deployment_release"]
		} & { [key: string]: unknown })
		deployment_state: schemas["object"] & { [key: string]: unknown }
		deployment_state_undeployed: schemas["deployment_state"] & ({
			name?: "UNDEPLOYED"
			trigger_url?: string
		} & { [key: string]: unknown })
		deployment_state_in_progress: schemas["deployment_state"] & ({
			name?: "IN_PROGRESS"
			url?: string
			deployer?: schemas["account"]
			start_date?: string
		} & { [key: string]: unknown })
		deployment_state_completed: schemas["deployment_state"] & ({
			name?: "COMPLETED"
			url?: string
			deployer?: schemas["account"]
			status?: schemas["deployment_state_completed_status"]
			start_date?: string
			completion_date?: string
		} & { [key: string]: unknown })
		deployment_state_completed_status: schemas["object"] & { [key: string]: unknown }
		deployment_state_completed_status_successful: schemas["deployment_state_completed_status"] & ({ name?: "SUCCESSFUL" } & { [key: string]: unknown })
		deployment_state_completed_status_failed: schemas["deployment_state_completed_status"] & ({ name?: "FAILED" } & { [key: string]: unknown })
		deployment_state_completed_status_stopped: schemas["deployment_state_completed_status"] & ({ name?: "STOPPED" } & { [key: string]: unknown })
		paginated_deployments: { page?: number; values: schemas["deployment"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		deployment_variable: schemas["object"] & ({
			uuid?: string
			key?: string
			value?: string
			secured?: boolean
		} & { [key: string]: unknown })
		paginated_deployment_variable: { page?: number; values: schemas["deployment_variable"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		report: schemas["object"] & ({
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
			data?: schemas["report_data"][]
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		report_data: { type?: "BOOLEAN" | "DATE" | "DURATION" | "LINK" | "NUMBER" | "PERCENTAGE" | "TEXT" | (string & {}); title?: string; value?: unknown }
		report_annotation: schemas["object"] & ({
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
		paginated_reports: { page?: number; values: schemas["report"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		paginated_annotations: { page?: number; values: schemas["report_annotation"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		pipelines_config: schemas["object"] & ({
			enabled?: boolean
			repository?: schemas["repository"]
		} & { [key: string]: unknown })
		pipeline: schemas["object"] & ({
			uuid?: string
			build_number?: number
			creator?: schemas["account"]
			repository?: schemas["repository"]
			target?: schemas["pipeline_target"]
			trigger?: schemas["pipeline_trigger"]
			state?: schemas["pipeline_state"]
			variables?: schemas["pipeline_variable"][]
			created_on?: string
			completed_on?: string
			build_seconds_used?: number
			configuration_sources?: schemas["pipeline_configuration_source"][]
			links?: schemas["pipelines_pipeline_links"]
		} & { [key: string]: unknown })
		pipelines_links_section_href: schemas["object"] & ({ href?: string } & { [key: string]: unknown })
		pipelines_pipeline_links: schemas["object"] & ({
			self?: schemas["pipelines_links_section_href"]
			steps?: schemas["pipelines_links_section_href"]
		} & { [key: string]: unknown })
		pipeline_cache: schemas["object"] & ({
			uuid?: string
			pipeline_uuid?: string
			step_uuid?: string
			name?: string
			key_hash?: string
			path?: string
			file_size_bytes?: number
			created_on?: string
		} & { [key: string]: unknown })
		paginated_pipeline_caches: { page?: number; values: schemas["pipeline_cache"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		pipeline_cache_content_uri: { uri?: string }
		pipeline_target: schemas["object"] & ({
			ref_type?: string
			ref_name?: string
			selector?: { [key: string]: unknown }
			commit?: { [key: string]: unknown }
			source?: string
			destination?: string
			destination_commit?: { [key: string]: unknown }
			pullrequest?: { [key: string]: unknown }
		} & { [key: string]: unknown })
		pipeline_ref_target: schemas["pipeline_target"] & ({
			ref_type?: "branch" | "tag" | "named_branch" | "bookmark" | (string & {})
			ref_name?: string
			commit?: schemas["commit"]
			selector?: schemas["pipeline_selector"]
		} & { [key: string]: unknown })
		pipeline_commit_target: schemas["pipeline_target"] & ({
			commit?: schemas["commit"]
			selector?: schemas["pipeline_selector"]
		} & { [key: string]: unknown })
		pipeline_selector: schemas["object"] & ({
			type?: "branches" | "tags" | "bookmarks" | "default" | "custom" | (string & {})
			pattern?: string
		} & { [key: string]: unknown })
		pipeline_trigger: schemas["object"] & ({ name?: string } & { [key: string]: unknown })
		pipeline_trigger_push: schemas["pipeline_trigger"] & { [key: string]: unknown }
		pipeline_trigger_manual: schemas["pipeline_trigger"] & { [key: string]: unknown }
		pipeline_state: schemas["object"] & ({
			name?: string
			stage?: { name?: string } & { [key: string]: unknown }
			result?: { name?: string } & { [key: string]: unknown }
		} & { [key: string]: unknown })
		pipeline_state_pending: schemas["pipeline_state"] & ({ name?: "PENDING" } & { [key: string]: unknown })
		pipeline_state_in_progress: schemas["pipeline_state"] & ({
			name?: "IN_PROGRESS"
			stage?: schemas["pipeline_state_in_progress_stage"]
		} & { [key: string]: unknown })
		pipeline_state_in_progress_stage: schemas["object"] & { [key: string]: unknown }
		pipeline_state_in_progress_running: schemas["pipeline_state_in_progress_stage"] & ({ name?: "RUNNING" } & { [key: string]: unknown })
		pipeline_state_in_progress_paused: schemas["pipeline_state_in_progress_stage"] & ({ name?: "PAUSED" } & { [key: string]: unknown })
		pipeline_state_completed: schemas["pipeline_state"] & ({
			name?: "COMPLETED"
			result?: schemas["pipeline_state_completed_result"]
		} & { [key: string]: unknown })
		pipeline_state_completed_result: schemas["object"] & { [key: string]: unknown }
		pipeline_state_completed_error: schemas["pipeline_state_completed_result"] & ({
			name?: "ERROR"
			error?: schemas["pipeline_error"]
		} & { [key: string]: unknown })
		pipeline_state_completed_failed: schemas["pipeline_state_completed_result"] & ({ name?: "FAILED" } & { [key: string]: unknown })
		pipeline_state_completed_stopped: schemas["pipeline_state_completed_result"] & ({ name?: "STOPPED" } & { [key: string]: unknown })
		pipeline_state_completed_expired: schemas["pipeline_state_completed_result"] & ({ name?: "EXPIRED" } & { [key: string]: unknown })
		pipeline_state_completed_successful: schemas["pipeline_state_completed_result"] & ({ name?: "SUCCESSFUL" } & { [key: string]: unknown })
		pipeline_error: schemas["object"] & ({
			key?: string
			message?: string
		} & { [key: string]: unknown })
		pipeline_ssh_public_key: schemas["object"] & ({
			key_type?: string
			key?: string
			md5_fingerprint?: string
			sha256_fingerprint?: string
		} & { [key: string]: unknown })
		pipeline_known_host: schemas["object"] & ({
			uuid?: string
			hostname?: string
			public_key?: schemas["pipeline_ssh_public_key"]
		} & { [key: string]: unknown })
		pipeline_ssh_key_pair: schemas["object"] & ({
			private_key?: string
			public_key?: string
		} & { [key: string]: unknown })
		pipeline_schedule: schemas["object"] & ({
			uuid?: string
			enabled?: boolean
			target?: schemas["pipeline_ref_target"]
			cron_pattern?: string
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		pipeline_schedule_post_request_body: schemas["objectRequest"] & {
			target: { selector: schemas["pipeline_selectorRequest"]; ref_name: string; ref_type: "branch" }
			enabled?: boolean
			cron_pattern: string
		}
		pipeline_schedule_put_request_body: schemas["objectRequest"] & { enabled?: boolean }
		paginated_pipeline_schedules: { page?: number; values: schemas["pipeline_schedule"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		pipeline_schedule_execution: schemas["object"] & { [key: string]: unknown }
		pipeline_schedule_execution_executed: schemas["pipeline_schedule_execution"] & ({ pipeline?: schemas["pipeline"] } & { [key: string]: unknown })
		pipeline_schedule_execution_errored: schemas["pipeline_schedule_execution"] & ({ error?: schemas["pipeline_error"] } & { [key: string]: unknown })
		paginated_pipeline_schedule_executions: {
			page?: number
			values: schemas["pipeline_schedule_execution"][]
			size?: number
			pagelen?: number
			next?: string
			previous?: string
		}
		pipeline_build_number: schemas["object"] & ({ next?: number } & { [key: string]: unknown })
		pipeline_variable: schemas["object"] & ({
			uuid?: string
			key?: string
			value?: string
			secured?: boolean
		} & { [key: string]: unknown })
		pipeline_step: schemas["object"] & ({
			uuid?: string
			started_on?: string
			completed_on?: string
			state?: schemas["pipeline_step_state"]
			image?: schemas["pipeline_image"]
			setup_commands?: schemas["pipeline_command"][]
			script_commands?: schemas["pipeline_command"][]
		} & { [key: string]: unknown })
		pipeline_step_state: schemas["object"] & { [key: string]: unknown }
		pipeline_step_state_pending: schemas["pipeline_step_state"] & ({ name?: "PENDING" } & { [key: string]: unknown })
		pipeline_step_state_ready: schemas["pipeline_step_state"] & ({ name?: "READY" } & { [key: string]: unknown })
		pipeline_step_state_in_progress: schemas["pipeline_step_state"] & ({ name?: "IN_PROGRESS" } & { [key: string]: unknown })
		pipeline_step_state_completed: schemas["pipeline_step_state"] & ({
			name?: "COMPLETED"
			result?: schemas["pipeline_step_state_completed_result"]
		} & { [key: string]: unknown })
		pipeline_step_state_completed_result: schemas["object"] & { [key: string]: unknown }
		pipeline_step_state_completed_error: schemas["pipeline_step_state_completed_result"] & ({
			name?: "ERROR"
			error?: schemas["pipeline_step_error"]
		} & { [key: string]: unknown })
		pipeline_step_state_completed_failed: schemas["pipeline_step_state_completed_result"] & ({ name?: "FAILED" } & { [key: string]: unknown })
		pipeline_step_state_completed_stopped: schemas["pipeline_step_state_completed_result"] & ({ name?: "STOPPED" } & { [key: string]: unknown })
		pipeline_step_state_completed_not_run: schemas["pipeline_step_state_completed_result"] & ({ name?: "NOT_RUN" } & { [key: string]: unknown })
		pipeline_step_state_completed_expired: schemas["pipeline_step_state_completed_result"] & ({ name?: "EXPIRED" } & { [key: string]: unknown })
		pipeline_step_state_completed_successful: schemas["pipeline_step_state_completed_result"] & ({ name?: "SUCCESSFUL" } & { [key: string]: unknown })
		pipeline_step_error: schemas["object"] & ({
			key?: string
			message?: string
		} & { [key: string]: unknown })
		pipeline_image: { name?: string; username?: string; password?: string; email?: string }
		pipeline_command: { name?: string; command?: string }
		paginated_pipelines: { page?: number; values: schemas["pipeline"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		paginated_pipeline_known_hosts: { page?: number; values: schemas["pipeline_known_host"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		paginated_pipeline_variables: { page?: number; values: schemas["pipeline_variable"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		paginated_pipeline_steps: { page?: number; values: schemas["pipeline_step"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		pipeline_configuration_source: { source: string; uri: string }
		pipeline_runner: schemas["object"] & ({
			uuid?: string
			name?: string
			labels?: string[]
			state?: schemas["pipeline_runner_state"]
			created_on?: string
			updated_on?: string
			oauth_client?: schemas["pipeline_runner_oauth_client"]
		} & { [key: string]: unknown })
		pipeline_runner_state: schemas["object"] & ({
			status?: "UNREGISTERED" | "ONLINE" | "OFFLINE" | "DISABLED" | "ENABLED" | "UNHEALTHY" | (string & {})
			version?: schemas["pipeline_runner_version"]
			updated_on?: string
			cordoned?: boolean
		} & { [key: string]: unknown })
		pipeline_runner_version: schemas["object"] & ({
			version?: string
			current?: string
		} & { [key: string]: unknown })
		pipeline_runner_oauth_client: schemas["object"] & ({
			id?: string
			secret?: string
			token_endpoint?: string
			audience?: string
		} & { [key: string]: unknown })
		paginated_pipeline_runners: { page?: number; values: schemas["pipeline_runner"][]; size?: number; pagelen?: number; next?: string; previous?: string }
		search_code_search_result: {
			readonly type?: string
			readonly content_match_count?: number
			readonly content_matches?: schemas["search_content_match"][]
			readonly path_matches?: schemas["search_segment"][]
			file?: schemas["commit_file"]
		}
		search_content_match: { readonly lines?: schemas["search_line"][] }
		search_line: { readonly line?: number; readonly segments?: schemas["search_segment"][] }
		search_result_page: {
			readonly size?: number
			readonly page?: number
			readonly pagelen?: number
			readonly query_substituted?: boolean
			readonly next?: string
			readonly previous?: string
			readonly values: schemas["search_code_search_result"][]
		}
		search_segment: { readonly text?: string; readonly match?: boolean }
		paginated_pullrequests: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["pullrequest"][] }
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
		pullrequest_task_create: { completed?: boolean; content: { raw: string }; comment?: schemas["commentRequest"]; pending?: boolean }
		pullrequest_task_update: {
			id?: string | number
			completed?: boolean
			comment?: schemas["commentRequest"]
			content?: { raw: string }
			state?: "RESOLVED" | "UNRESOLVED"
		}
		task: {
			id?: number
			created_on: string
			updated_on: string
			state: "RESOLVED" | "UNRESOLVED" | (string & {})
			content: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
			creator: schemas["account"]
			pending?: boolean
			resolved_on?: string
			resolved_by?: schemas["account"]
		}
		subject_types: { repository?: { events?: { href?: string; name?: string } }; workspace?: { events?: { href?: string; name?: string } } }
		error: {
			type?: string
			error?: { message: string; detail?: string; data?: { [key: string]: unknown } }
		} & { [key: string]: unknown }
		account_links: { avatar?: schemas["link"] } & { [key: string]: unknown }
		link: { href?: string; name?: string }
		account: schemas["object"] & ({
			nickname?: string
			account_id?: string
			username?: string
			links?: schemas["account_links"]
			created_on?: string
			display_name?: string
			uuid?: string
		} & { [key: string]: unknown })
		paginated_accounts: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["account"][] }
		paginated_repositories: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["repository"][] }
		repository_inheritance_state: {
			type?: string
			override_settings?: { [key: string]: unknown }
		} & { [key: string]: unknown }
		repository: schemas["object"] & ({
			slug?: string
			workspace?: { slug?: string; uuid?: string }
			links?: {
				self?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				avatar?: { href?: string; name?: string }
				pullrequests?: { href?: string; name?: string }
				commits?: { href?: string; name?: string }
				forks?: { href?: string; name?: string }
				watchers?: { href?: string; name?: string }
				downloads?: { href?: string; name?: string }
				clone?: { href?: string; name?: string }[]
				hooks?: { href?: string; name?: string }
			}
			uuid?: string
			full_name?: string
			is_private?: boolean
			parent?: schemas["repository"]
			scm?: "git"
			owner?: schemas["account"]
			name?: string
			description?: string
			created_on?: string
			updated_on?: string
			size?: number
			language?: string
			has_issues?: boolean
			has_wiki?: boolean
			fork_policy?: "allow_forks" | "no_public_forks" | "no_forks" | (string & {})
			project?: schemas["project"]
			mainbranch?: schemas["branch"]
		} & { [key: string]: unknown })
		project_branching_model: schemas["object"] & ({
			branch_types?: { kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {}); prefix: string }[]
			development?: { name: string; use_mainbranch: boolean }
			production?: { name: string; use_mainbranch: boolean }
		} & { [key: string]: unknown })
		branching_model: schemas["object"] & ({
			branch_types?: { kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {}); prefix: string }[]
			development?: { branch?: schemas["branch"]; name: string; use_mainbranch: boolean }
			production?: { branch?: schemas["branch"]; name: string; use_mainbranch: boolean }
		} & { [key: string]: unknown })
		branching_model_settings: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			branch_types?: { enabled?: boolean; kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {}); prefix?: string }[]
			development?: { is_valid?: boolean; name?: string; use_mainbranch?: boolean }
			production?: { is_valid?: boolean; name?: string; use_mainbranch?: boolean; enabled?: boolean }
		} & { [key: string]: unknown })
		effective_repo_branching_model: schemas["object"] & ({
			branch_types?: { kind: "feature" | "bugfix" | "release" | "hotfix" | (string & {}); prefix: string }[]
			development?: { branch?: schemas["branch"]; name: string; use_mainbranch: boolean }
			production?: { branch?: schemas["branch"]; name: string; use_mainbranch: boolean }
		} & { [key: string]: unknown })
		paginated_branchrestrictions: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["branchrestriction"][] }
		comment: schemas["object"] & ({
			id?: number
			created_on?: string
			updated_on?: string
			content?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
			user?: schemas["account"]
			deleted?: boolean
			parent?: schemas["comment"]
			inline?: { from?: number; to?: number; start_from?: number; start_to?: number; path: string }
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string }; code?: { href?: string; name?: string } }
		} & { [key: string]: unknown })
		commitstatus: schemas["object"] & ({
			description?: string
			links?: { self?: { href?: string; name?: string }; commit?: { href?: string; name?: string } }
			key: string
			refname?: string
			url?: string
			state: "FAILED" | "INPROGRESS" | "STOPPED" | "SUCCESSFUL" | (string & {})
			name?: string
			created_on?: string
			updated_on?: string
		} & { [key: string]: unknown })
		paginated_commitstatuses: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["commitstatus"][] }
		export_options: { type?: string; project_key?: string; project_name?: string; send_email?: boolean; include_attachments?: boolean }
		issue_change: {
			type?: string
			links?: { self?: { href?: string; name?: string }; issue?: { href?: string; name?: string } }
			name?: string
			created_on?: string
			user?: schemas["account"]
			issue?: schemas["issue"]
			changes?: {
				assignee?: { old?: string; new?: string }
				state?: { old?: string; new?: string }
				title?: { old?: string; new?: string }
				kind?: { old?: string; new?: string }
				milestone?: { old?: string; new?: string }
				component?: { old?: string; new?: string }
				priority?: { old?: string; new?: string }
				version?: { old?: string; new?: string }
				content?: { old?: string; new?: string }
			}
			message?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
		} & { [key: string]: unknown }
		issue: schemas["object"] & ({
			links?: {
				self?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				comments?: { href?: string; name?: string }
				attachments?: { href?: string; name?: string }
				watch?: { href?: string; name?: string }
				vote?: { href?: string; name?: string }
			}
			id?: number
			repository?: schemas["repository"]
			title?: string
			reporter?: schemas["account"]
			assignee?: schemas["account"]
			created_on?: string
			updated_on?: string
			edited_on?: string
			state?: "submitted" | "new" | "open" | "resolved" | "on hold" | "invalid" | "duplicate" | "wontfix" | "closed" | (string & {})
			kind?: "bug" | "enhancement" | "proposal" | "task" | (string & {})
			priority?: "trivial" | "minor" | "major" | "critical" | "blocker" | (string & {})
			milestone?: schemas["milestone"]
			version?: schemas["version"]
			component?: schemas["component"]
			votes?: number
			content?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
		} & { [key: string]: unknown })
		paginated_components: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["component"][] }
		issue_attachment: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			name?: string
		} & { [key: string]: unknown })
		paginated_issue_attachments: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["issue_attachment"][] }
		paginated_log_entries: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["issue_change"][] }
		paginated_issue_comments: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["issue_comment"][] }
		paginated_issues: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["issue"][] }
		paginated_milestones: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["milestone"][] }
		paginated_versions: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["version"][] }
		group: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string } }
			owner?: schemas["account"]
			workspace?: schemas["workspace"]
			name?: string
			slug?: string
			full_slug?: string
		} & { [key: string]: unknown })
		project_group_permission: {
			type?: string
			links?: { self?: { href?: string; name?: string } }
			permission?: "read" | "write" | "create-repo" | "admin" | "none" | (string & {})
			group?: schemas["group"]
			project?: schemas["project"]
		} & { [key: string]: unknown }
		repository_group_permission: {
			type?: string
			links?: { self?: { href?: string; name?: string } }
			permission?: "read" | "write" | "admin" | "none" | (string & {})
			group?: schemas["group"]
			repository?: schemas["repository"]
		} & { [key: string]: unknown }
		paginated_project_group_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["project_group_permission"][]
		}
		paginated_project_user_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["project_user_permission"][]
		}
		paginated_repository_group_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["repository_group_permission"][]
		}
		paginated_repository_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["repository_permission"][]
		}
		paginated_repository_user_permissions: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["repository_user_permission"][]
		}
		repository_permission: {
			type?: string
			permission?: "read" | "write" | "admin" | "none" | (string & {})
			user?: schemas["user"]
			repository?: schemas["repository"]
		} & { [key: string]: unknown }
		project_user_permission: {
			type?: string
			links?: { self?: { href?: string; name?: string } }
			permission?: "read" | "write" | "create-repo" | "admin" | "none" | (string & {})
			user?: schemas["user"]
			project?: schemas["project"]
		} & { [key: string]: unknown }
		paginated_projects: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["project"][] }
		team: schemas["account"] & ({ links?: schemas["team_links"] } & { [key: string]: unknown })
		team_links: schemas["account_links"] & ({
			self?: schemas["link"]
			html?: schemas["link"]
			members?: schemas["link"]
			projects?: schemas["link"]
			repositories?: schemas["link"]
		} & { [key: string]: unknown })
		project: schemas["object"] & ({
			links?: { html?: { href?: string; name?: string }; avatar?: { href?: string; name?: string } }
			uuid?: string
			key?: string
			owner?: schemas["team"]
			name?: string
			description?: string
			is_private?: boolean
			created_on?: string
			updated_on?: string
			has_publicly_visible_repos?: boolean
		} & { [key: string]: unknown })
		comment_resolution: {
			type?: string
			user?: schemas["account"]
			created_on?: string
		} & { [key: string]: unknown }
		default_reviewer_and_type: {
			type?: string
			reviewer_type?: string
			user?: schemas["user"]
		} & { [key: string]: unknown }
		paginated_default_reviewer_and_type: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["default_reviewer_and_type"][]
		}
		paginated_pullrequest_comments: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["pullrequest_comment"][] }
		paginated_tasks: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["pullrequest_comment_task"][] }
		participant: schemas["object"] & ({
			user?: schemas["account"]
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
			repository?: schemas["repository"]
			branch?: {
				name?: string
				merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge" | (string & {}))[]
				default_merge_strategy?: string
			}
			commit?: { hash?: string }
		}
		pullrequest: schemas["object"] & ({
			draft?: boolean
			description?: string
			links?: {
				self?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				commits?: { href?: string; name?: string }
				approve?: { href?: string; name?: string }
				diff?: { href?: string; name?: string }
				diffstat?: { href?: string; name?: string }
				comments?: { href?: string; name?: string }
				activity?: { href?: string; name?: string }
				merge?: { href?: string; name?: string }
				decline?: { href?: string; name?: string }
			}
			id?: number
			title?: string
			rendered?: {
				title?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
				description?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
				reason?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
			}
			summary?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
			state?: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED" | (string & {})
			author?: schemas["account"]
			source?: schemas["pullrequest_endpoint"]
			destination?: schemas["pullrequest_endpoint"]
			merge_commit?: { hash?: string }
			comment_count?: number
			task_count?: number
			close_source_branch?: boolean
			closed_by?: schemas["account"]
			reason?: string
			created_on?: string
			updated_on?: string
			reviewers?: schemas["account"][]
			participants?: schemas["participant"][]
			queued?: boolean
		} & { [key: string]: unknown })
		pullrequest_task: schemas["task"] & { links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string } } }
		file_conflict: {
			type?: string
			path?: string
			scenario?: "delete_modify" | "modify_delete" | "content" | "binary" | "flags" | "mode" | "type" | "symlink" | "directory_file" | "file_directory" | "add_rename" | "rename_add" | "delete_rename" | "rename_delete" | "rename" | "subrepo" | "unknown" | (string & {})
			message?: string
		} & { [key: string]: unknown }
		paginated_file_conflicts: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["file_conflict"][] }
		author: schemas["object"] & ({
			raw?: string
			user?: schemas["account"]
		} & { [key: string]: unknown })
		base_commit: schemas["object"] & ({
			hash?: string
			date?: string
			author?: schemas["author"]
			committer?: schemas["committer"]
			message?: string
			summary?: { raw?: string; markup?: "markdown" | "creole" | "plaintext" | (string & {}); html?: string }
			parents?: schemas["base_commit"][]
		} & { [key: string]: unknown })
		committer: schemas["object"] & ({
			raw?: string
			user?: schemas["account"]
		} & { [key: string]: unknown })
		paginated_changeset: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["base_commit"][] }
		paginated_commit_comments: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["commit_comment"][] }
		commit_file: {
			type?: string
			path?: string
			commit?: schemas["commit"]
			attributes?: "link" | "executable" | "subrepository" | "binary" | "lfs" | (string & {})
			escaped_path?: string
		} & { [key: string]: unknown }
		diffstat: {
			type?: string
			status?: "added" | "removed" | "modified" | "renamed" | (string & {})
			lines_added?: number
			lines_removed?: number
			old?: schemas["commit_file"]
			new?: schemas["commit_file"]
		} & { [key: string]: unknown }
		paginated_diffstats: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["diffstat"][] }
		paginated_files: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["commit_file"][] }
		paginated_refs: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["ref"][] }
		treeentry: {
			type?: string
			path?: string
			commit?: schemas["commit"]
		} & { [key: string]: unknown }
		paginated_treeentries: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["treeentry"][] }
		ref: {
			type?: string
			links?: { self?: { href?: string; name?: string }; commits?: { href?: string; name?: string }; html?: { href?: string; name?: string } }
			name?: string
			target?: schemas["commit"]
		} & { [key: string]: unknown }
		paginated_snippet_commit: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["snippet_commit"][] }
		paginated_snippet_comments: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["snippet_comment"][] }
		paginated_snippets: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["snippet"][] }
		snippet_comment: schemas["object"] & ({
			content?: { raw?: string }
			parent?: schemas["snippet_comment"]
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string } }
			snippet?: schemas["snippet"]
		} & { [key: string]: unknown })
		snippet: schemas["object"] & ({
			id?: number
			title?: string
			scm?: "git"
			created_on?: string
			updated_on?: string
			owner?: schemas["account"]
			creator?: schemas["account"]
			is_private?: boolean
		} & { [key: string]: unknown })
		deploy_key: schemas["object"] & ({
			key?: string
			repository?: schemas["repository"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: { self?: { href?: string; name?: string } }
			owner?: schemas["account"]
		} & { [key: string]: unknown })
		GPG_account_key: schemas["object"] & ({
			owner?: schemas["account"]
			key?: string
			key_id?: string
			fingerprint?: string
			parent_fingerprint?: string
			name?: string
			expires_on?: string
			created_on?: string
			added_on?: string
			last_used?: string
			subkeys?: schemas["GPG_account_key"][]
			links?: { self?: { href?: string; name?: string } }
		} & { [key: string]: unknown })
		paginated_deploy_keys: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["deploy_key"][] }
		paginated_gpg_user_keys: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["GPG_account_key"][] }
		paginated_project_deploy_keys: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["project_deploy_key"][] }
		paginated_ssh_user_keys: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["ssh_account_key"][] }
		project_deploy_key: schemas["object"] & ({
			key?: string
			project?: schemas["project"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: { self?: { href?: string; name?: string } }
			created_by?: schemas["account"]
		} & { [key: string]: unknown })
		ssh_key: schemas["object"] & ({
			uuid?: string
			key?: string
			comment?: string
			label?: string
			created_on?: string
			last_used?: string
			links?: { self?: { href?: string; name?: string } }
		} & { [key: string]: unknown })
		hook_event: {
			event?: "issue:comment_created" | "issue:created" | "issue:updated" | "pipeline:span_created" | "project:updated" | "pullrequest:approved" | "pullrequest:changes_request_created" | "pullrequest:changes_request_removed" | "pullrequest:comment_created" | "pullrequest:comment_deleted" | "pullrequest:comment_reopened" | "pullrequest:comment_resolved" | "pullrequest:comment_updated" | "pullrequest:created" | "pullrequest:fulfilled" | "pullrequest:push" | "pullrequest:rejected" | "pullrequest:unapproved" | "pullrequest:updated" | "repo:commit_comment_created" | "repo:commit_status_created" | "repo:commit_status_updated" | "repo:created" | "repo:deleted" | "repo:fork" | "repo:imported" | "repo:push" | "repo:transfer" | "repo:updated" | (string & {})
			category?: string
			label?: string
			description?: string
		}
		paginated_hook_events: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["hook_event"][] }
		webhook_subscription: schemas["object"] & ({
			skip_cert_verification?: boolean
			uuid?: string
			url?: string
			description?: string
			subject_type?: "repository" | "workspace" | (string & {})
			subject?: schemas["object"]
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
			values: schemas["webhook_subscription"][]
		}
		workspace_access: schemas["object"] & ({
			administrator?: boolean
			workspace?: schemas["workspace_base"]
		} & { [key: string]: unknown })
		workspace_base: schemas["object"] & ({
			links?: { avatar?: { href?: string; name?: string }; self?: { href?: string; name?: string } }
			uuid?: string
			slug?: string
		} & { [key: string]: unknown })
		paginated_workspace_access: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["workspace_access"][] }
		paginated_workspace_memberships: {
			size?: number
			page?: number
			pagelen?: number
			next?: string
			previous?: string
			values: schemas["workspace_membership"][]
		}
		paginated_workspaces: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["workspace"][] }
		workspace_membership: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			user?: schemas["account"]
			workspace?: schemas["workspace"]
		} & { [key: string]: unknown })
		workspace: schemas["object"] & ({
			links?: {
				avatar?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				members?: { href?: string; name?: string }
				owners?: { href?: string; name?: string }
				projects?: { href?: string; name?: string }
				repositories?: { href?: string; name?: string }
				snippets?: { href?: string; name?: string }
				self?: { href?: string; name?: string }
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
		app_user: schemas["account"] & ({
			account_id?: string
			account_status?: string
			kind?: string
		} & { [key: string]: unknown })
		user_links: schemas["account_links"] & ({
			self?: schemas["link"]
			html?: schemas["link"]
			repositories?: schemas["link"]
		} & { [key: string]: unknown })
		user: schemas["account"] & ({
			links?: schemas["user_links"]
			account_id?: string
			account_status?: string
			has_2fa_enabled?: boolean
			nickname?: string
			is_staff?: boolean
		} & { [key: string]: unknown })
		branchrestriction: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			id?: number
			kind: "push" | "delete" | "force" | "restrict_merges" | "require_tasks_to_be_completed" | "require_approvals_to_merge" | "require_review_group_approvals_to_merge" | "require_default_reviewer_approvals_to_merge" | "require_no_changes_requested" | "require_passing_builds_to_merge" | "require_commits_behind" | "reset_pullrequest_approvals_on_change" | "smart_reset_pullrequest_approvals" | "reset_pullrequest_changes_requested_on_change" | "require_all_dependencies_merged" | "enforce_merge_checks" | "allow_auto_merge_when_builds_pass" | "require_all_comments_resolved" | (string & {})
			branch_match_kind?: "branching_model" | "glob" | (string & {})
			branch_type?: "feature" | "bugfix" | "release" | "hotfix" | "development" | "production" | (string & {})
			pattern?: string
			value?: number
			users?: schemas["account"][]
			groups?: schemas["group"][]
		} & { [key: string]: unknown })
		component: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			name?: string
			id?: number
		} & { [key: string]: unknown })
		issue_comment: schemas["comment"] & ({ issue?: schemas["issue"] } & { [key: string]: unknown })
		milestone: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			name?: string
			id?: number
		} & { [key: string]: unknown })
		version: schemas["object"] & ({
			links?: { self?: { href?: string; name?: string } }
			name?: string
			id?: number
		} & { [key: string]: unknown })
		repository_user_permission: {
			type?: string
			permission?: "read" | "write" | "admin" | "none" | (string & {})
			user?: schemas["user"]
			repository?: schemas["repository"]
			links?: { self?: { href?: string; name?: string } }
		} & { [key: string]: unknown }
		pullrequest_comment: schemas["comment"] & ({
			pullrequest?: schemas["pullrequest"]
			resolution?: schemas["comment_resolution"]
			pending?: boolean
		} & { [key: string]: unknown })
		pullrequest_comment_task: schemas["pullrequest_task"] & { comment?: schemas["comment"] }
		branch: schemas["ref"] & ({
			merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge" | (string & {}))[]
			default_merge_strategy?: string
		} & { [key: string]: unknown })
		commit_comment: schemas["comment"] & ({ commit?: schemas["commit"] } & { [key: string]: unknown })
		paginated_branches: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["branch"][] }
		paginated_tags: { size?: number; page?: number; pagelen?: number; next?: string; previous?: string; values: schemas["tag"][] }
		commit: schemas["base_commit"] & ({
			repository?: schemas["repository"]
			participants?: schemas["participant"][]
		} & { [key: string]: unknown })
		tag: schemas["ref"] & ({
			message?: string
			date?: string
			tagger?: schemas["author"]
		} & { [key: string]: unknown })
		snippet_commit: schemas["base_commit"] & ({
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string }; diff?: { href?: string; name?: string } }
			snippet?: schemas["snippet"]
		} & { [key: string]: unknown })
		ssh_account_key: schemas["ssh_key"] & ({
			owner?: schemas["account"]
			expires_on?: string
			fingerprint?: string
		} & { [key: string]: unknown })
		branchrestriction_update: schemas["objectRequest"] & {
			links?: { self?: { href?: string; name?: string } }
			id?: string | number
			kind?: "push" | "delete" | "force" | "restrict_merges" | "require_tasks_to_be_completed" | "require_approvals_to_merge" | "require_review_group_approvals_to_merge" | "require_default_reviewer_approvals_to_merge" | "require_no_changes_requested" | "require_passing_builds_to_merge" | "require_commits_behind" | "reset_pullrequest_approvals_on_change" | "smart_reset_pullrequest_approvals" | "reset_pullrequest_changes_requested_on_change" | "require_all_dependencies_merged" | "enforce_merge_checks" | "allow_auto_merge_when_builds_pass" | "require_all_comments_resolved"
			branch_match_kind?: "branching_model" | "glob"
			branch_type?: "feature" | "bugfix" | "release" | "hotfix" | "development" | "production"
			pattern?: string
			value?: number
			users?: schemas["accountRequest"][]
			groups?: schemas["groupRequest"][]
		}
		commitstatus_update: schemas["objectRequest"] & {
			links?: { self?: { href?: string; name?: string }; commit?: { href?: string; name?: string } }
			key?: string
			refname?: string
			url?: string
			state?: "FAILED" | "INPROGRESS" | "STOPPED" | "SUCCESSFUL"
			name?: string
			description?: string
			created_on?: string
			updated_on?: string
		}
		projectRequest: schemas["objectRequest"] & {
			links?: { html?: { href?: string; name?: string }; avatar?: { href?: string; name?: string } }
			uuid?: string
			key?: string
			owner?: schemas["teamRequest"]
			name?: string
			description?: string
			is_private?: boolean
			created_on?: string
			updated_on?: string
			has_publicly_visible_repos?: boolean
		}
		teamRequest: schemas["accountRequest"] & { links?: schemas["team_linksRequest"] }
		team_linksRequest: schemas["account_linksRequest"] & {
			self?: schemas["link"]
			html?: schemas["link"]
			members?: schemas["link"]
			projects?: schemas["link"]
			repositories?: schemas["link"]
		}
		account_linksRequest: { avatar?: schemas["link"] }
		accountRequest: schemas["objectRequest"] & {
			nickname?: string
			account_id?: string | number
			username?: string
			links?: schemas["account_linksRequest"]
			created_on?: string
			display_name?: string
			uuid?: string
		}
		objectRequest: { type?: string }
		pipeline_variableRequest: schemas["objectRequest"] & { uuid?: string; key?: string; value?: string; secured?: boolean }
		snippetRequest: schemas["objectRequest"] & {
			id?: string | number
			title?: string
			scm?: "git"
			created_on?: string
			updated_on?: string
			owner?: schemas["accountRequest"]
			creator?: schemas["accountRequest"]
			is_private?: boolean
		}
		application_propertyRequest: { _attributes?: ("public" | "read_only")[] }
		project_deploy_keyRequest: schemas["objectRequest"] & {
			key?: string
			project?: schemas["projectRequest"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: { self?: { href?: string; name?: string } }
			created_by?: schemas["accountRequest"]
		}
		branching_model_settingsRequest: schemas["objectRequest"] & {
			links?: { self?: { href?: string; name?: string } }
			branch_types?: { enabled?: boolean; kind: "feature" | "bugfix" | "release" | "hotfix"; prefix?: string }[]
			development?: { is_valid?: boolean; name?: string; use_mainbranch?: boolean }
			production?: { is_valid?: boolean; name?: string; use_mainbranch?: boolean; enabled?: boolean }
		}
		webhook_subscriptionRequest: schemas["objectRequest"] & {
			skip_cert_verification?: boolean
			uuid?: string
			url?: string
			description?: string
			subject_type?: "repository" | "workspace"
			subject?: schemas["objectRequest"]
			active?: boolean
			created_at?: string
			events?: ("issue:comment_created" | "issue:created" | "issue:updated" | "pipeline:span_created" | "project:updated" | "pullrequest:approved" | "pullrequest:changes_request_created" | "pullrequest:changes_request_removed" | "pullrequest:comment_created" | "pullrequest:comment_deleted" | "pullrequest:comment_reopened" | "pullrequest:comment_resolved" | "pullrequest:comment_updated" | "pullrequest:created" | "pullrequest:fulfilled" | "pullrequest:push" | "pullrequest:rejected" | "pullrequest:unapproved" | "pullrequest:updated" | "repo:commit_comment_created" | "repo:commit_status_created" | "repo:commit_status_updated" | "repo:created" | "repo:deleted" | "repo:fork" | "repo:imported" | "repo:push" | "repo:transfer" | "repo:updated")[]
			secret_set?: boolean
			secret?: string | null
		}
		ssh_account_keyRequest: schemas["ssh_keyRequest"] & { owner?: schemas["accountRequest"]; expires_on?: string; fingerprint?: string }
		ssh_keyRequest: schemas["objectRequest"] & {
			uuid?: string
			key?: string
			comment?: string
			label?: string
			created_on?: string
			last_used?: string
			links?: { self?: { href?: string; name?: string } }
		}
		GPG_account_keyRequest: schemas["objectRequest"] & {
			owner?: schemas["accountRequest"]
			key?: string
			key_id?: string | number
			fingerprint?: string
			parent_fingerprint?: string
			name?: string
			expires_on?: string
			created_on?: string
			added_on?: string
			last_used?: string
			subkeys?: schemas["GPG_account_keyRequest"][]
			links?: { self?: { href?: string; name?: string } }
		}
		snippet_commentRequest: schemas["objectRequest"] & {
			content?: { raw?: string }
			parent?: schemas["snippet_commentRequest"]
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string } }
			snippet?: schemas["snippetRequest"]
		}
		tagRequest: schemas["refRequest"] & { message?: string; date?: string; tagger?: schemas["authorRequest"] }
		authorRequest: schemas["objectRequest"] & { raw?: string; user?: schemas["accountRequest"] }
		refRequest: {
			type?: string
			links?: { self?: { href?: string; name?: string }; commits?: { href?: string; name?: string }; html?: { href?: string; name?: string } }
			name?: string
			target?: schemas["commitRequest"]
		}
		commitRequest: schemas["base_commitRequest"] & { repository?: schemas["repositoryRequest"]; participants?: schemas["participantRequest"][] }
		participantRequest: schemas["objectRequest"] & {
			user?: schemas["accountRequest"]
			role?: "PARTICIPANT" | "REVIEWER"
			approved?: boolean
			state?: "approved" | "changes_requested" | null
			participated_on?: string
		}
		repositoryRequest: schemas["objectRequest"] & {
			slug?: string
			workspace?: { slug?: string; uuid?: string }
			links?: {
				self?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				avatar?: { href?: string; name?: string }
				pullrequests?: { href?: string; name?: string }
				commits?: { href?: string; name?: string }
				forks?: { href?: string; name?: string }
				watchers?: { href?: string; name?: string }
				downloads?: { href?: string; name?: string }
				clone?: { href?: string; name?: string }[]
				hooks?: { href?: string; name?: string }
			}
			uuid?: string
			full_name?: string
			is_private?: boolean
			parent?: schemas["repositoryRequest"]
			scm?: "git"
			owner?: schemas["accountRequest"]
			name?: string
			description?: string
			created_on?: string
			updated_on?: string
			size?: number
			language?: string
			has_issues?: boolean
			has_wiki?: boolean
			fork_policy?: "allow_forks" | "no_public_forks" | "no_forks"
			project?: schemas["projectRequest"]
			mainbranch?: schemas["branchRequest"]
		}
		branchRequest: schemas["refRequest"] & {
			merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge")[]
			default_merge_strategy?: string
		}
		base_commitRequest: schemas["objectRequest"] & {
			hash?: string
			date?: string
			author?: schemas["authorRequest"]
			committer?: schemas["committerRequest"]
			message?: string
			summary?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
			parents?: schemas["base_commitRequest"][]
		}
		committerRequest: schemas["objectRequest"] & { raw?: string; user?: schemas["accountRequest"] }
		commentRequest: schemas["objectRequest"] & {
			id?: string | number
			created_on?: string
			updated_on?: string
			content?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
			user?: schemas["accountRequest"]
			deleted?: boolean
			parent?: schemas["commentRequest"]
			inline?: { from?: number; to?: number; start_from?: number; start_to?: number; path: string }
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string }; code?: { href?: string; name?: string } }
		}
		pullrequest_commentRequest: schemas["commentRequest"] & {
			pullrequest?: schemas["pullrequestRequest"]
			resolution?: schemas["comment_resolutionRequest"]
			pending?: boolean
		}
		comment_resolutionRequest: { type?: string; user?: schemas["accountRequest"]; created_on?: string }
		pullrequestRequest: schemas["objectRequest"] & {
			draft?: boolean
			description?: string
			links?: {
				self?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				commits?: { href?: string; name?: string }
				approve?: { href?: string; name?: string }
				diff?: { href?: string; name?: string }
				diffstat?: { href?: string; name?: string }
				comments?: { href?: string; name?: string }
				activity?: { href?: string; name?: string }
				merge?: { href?: string; name?: string }
				decline?: { href?: string; name?: string }
			}
			id?: string | number
			title?: string
			rendered?: {
				title?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
				description?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
				reason?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
			}
			summary?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
			state?: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED"
			author?: schemas["accountRequest"]
			source?: schemas["pullrequest_endpointRequest"]
			destination?: schemas["pullrequest_endpointRequest"]
			merge_commit?: { hash?: string }
			comment_count?: number
			task_count?: number
			close_source_branch?: boolean
			closed_by?: schemas["accountRequest"]
			reason?: string
			created_on?: string
			updated_on?: string
			reviewers?: schemas["accountRequest"][]
			participants?: schemas["participantRequest"][]
			queued?: boolean
		}
		pullrequest_endpointRequest: {
			repository?: schemas["repositoryRequest"]
			branch?: {
				name?: string
				merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge")[]
				default_merge_strategy?: string
			}
			commit?: { hash?: string }
		}
		pipeline_known_hostRequest: schemas["objectRequest"] & { uuid?: string; hostname?: string; public_key?: schemas["pipeline_ssh_public_keyRequest"] }
		pipeline_ssh_public_keyRequest: schemas["objectRequest"] & { key_type?: string; key?: string; md5_fingerprint?: string; sha256_fingerprint?: string }
		pipeline_ssh_key_pairRequest: schemas["objectRequest"] & { private_key?: string; public_key?: string }
		pipeline_selectorRequest: schemas["objectRequest"] & { type?: "branches" | "tags" | "bookmarks" | "default" | "custom"; pattern?: string }
		pipeline_build_numberRequest: schemas["objectRequest"] & { next?: number }
		pipelines_configRequest: schemas["objectRequest"] & { enabled?: boolean; repository?: schemas["repositoryRequest"] }
		pipelineRequest: schemas["objectRequest"] & {
			uuid?: string
			build_number?: number
			creator?: schemas["accountRequest"]
			repository?: schemas["repositoryRequest"]
			target?: schemas["pipeline_targetRequest"]
			trigger?: schemas["pipeline_triggerRequest"]
			state?: schemas["pipeline_stateRequest"]
			variables?: schemas["pipeline_variableRequest"][]
			created_on?: string
			completed_on?: string
			build_seconds_used?: number
			configuration_sources?: schemas["pipeline_configuration_source"][]
			links?: schemas["pipelines_pipeline_linksRequest"]
		}
		pipelines_pipeline_linksRequest: schemas["objectRequest"] & {
			self?: schemas["pipelines_links_section_hrefRequest"]
			steps?: schemas["pipelines_links_section_hrefRequest"]
		}
		pipelines_links_section_hrefRequest: schemas["objectRequest"] & { href?: string }
		pipeline_stateRequest: schemas["objectRequest"] & { name?: string; stage?: { name?: string }; result?: { name?: string } }
		pipeline_triggerRequest: schemas["objectRequest"] & { name?: string }
		pipeline_targetRequest: schemas["objectRequest"] & {
			ref_type?: string
			ref_name?: string
			selector?: { [key: string]: unknown }
			commit?: { [key: string]: unknown }
			source?: string
			destination?: string
			destination_commit?: { [key: string]: unknown }
			pullrequest?: { [key: string]: unknown }
		}
		issue_commentRequest: schemas["commentRequest"] & { issue?: schemas["issueRequest"] }
		issueRequest: schemas["objectRequest"] & {
			links?: {
				self?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				comments?: { href?: string; name?: string }
				attachments?: { href?: string; name?: string }
				watch?: { href?: string; name?: string }
				vote?: { href?: string; name?: string }
			}
			id?: string | number
			repository?: schemas["repositoryRequest"]
			title?: string
			reporter?: schemas["accountRequest"]
			assignee?: schemas["accountRequest"]
			created_on?: string
			updated_on?: string
			edited_on?: string
			state?: "submitted" | "new" | "open" | "resolved" | "on hold" | "invalid" | "duplicate" | "wontfix" | "closed"
			kind?: "bug" | "enhancement" | "proposal" | "task"
			priority?: "trivial" | "minor" | "major" | "critical" | "blocker"
			milestone?: schemas["milestoneRequest"]
			version?: schemas["versionRequest"]
			component?: schemas["componentRequest"]
			votes?: number
			content?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
		}
		componentRequest: schemas["objectRequest"] & { links?: { self?: { href?: string; name?: string } }; name?: string; id?: string | number }
		versionRequest: schemas["objectRequest"] & { links?: { self?: { href?: string; name?: string } }; name?: string; id?: string | number }
		milestoneRequest: schemas["objectRequest"] & { links?: { self?: { href?: string; name?: string } }; name?: string; id?: string | number }
		issue_changeRequest: {
			type?: string
			links?: { self?: { href?: string; name?: string }; issue?: { href?: string; name?: string } }
			name?: string
			created_on?: string
			user?: schemas["accountRequest"]
			issue?: schemas["issueRequest"]
			changes?: {
				assignee?: { old?: string; new?: string }
				state?: { old?: string; new?: string }
				title?: { old?: string; new?: string }
				kind?: { old?: string; new?: string }
				milestone?: { old?: string; new?: string }
				component?: { old?: string; new?: string }
				priority?: { old?: string; new?: string }
				version?: { old?: string; new?: string }
				content?: { old?: string; new?: string }
			}
			message?: { raw?: string; markup?: "markdown" | "creole" | "plaintext"; html?: string }
		}
		deployment_environmentRequest: schemas["objectRequest"] & {
			environment_type?: { name?: string; rank?: number }
			rank?: number
			hidden?: boolean
			uuid?: string
			name?: string
		}
		deployment_variableRequest: schemas["objectRequest"] & { uuid?: string; key?: string; value?: string; secured?: boolean }
		deploy_keyRequest: schemas["objectRequest"] & {
			key?: string
			repository?: schemas["repositoryRequest"]
			comment?: string
			label?: string
			added_on?: string
			last_used?: string
			links?: { self?: { href?: string; name?: string } }
			owner?: schemas["accountRequest"]
		}
		commitstatusRequest: schemas["objectRequest"] & {
			description?: string
			links?: { self?: { href?: string; name?: string }; commit?: { href?: string; name?: string } }
			key: string
			refname?: string
			url?: string
			state: "FAILED" | "INPROGRESS" | "STOPPED" | "SUCCESSFUL"
			name?: string
			created_on?: string
			updated_on?: string
		}
		report_annotationRequest: schemas["objectRequest"] & {
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
		reportRequest: schemas["objectRequest"] & {
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
			data?: schemas["report_dataRequest"][]
			created_on?: string
			updated_on?: string
		}
		report_dataRequest: { type?: "BOOLEAN" | "DATE" | "DURATION" | "LINK" | "NUMBER" | "PERCENTAGE" | "TEXT"; title?: string; value?: unknown }
		commit_commentRequest: schemas["commentRequest"] & { commit?: schemas["commitRequest"] }
		groupRequest: schemas["objectRequest"] & {
			links?: { self?: { href?: string; name?: string }; html?: { href?: string; name?: string } }
			owner?: schemas["accountRequest"]
			workspace?: schemas["workspaceRequest"]
			name?: string
			slug?: string
			full_slug?: string
		}
		workspaceRequest: schemas["objectRequest"] & {
			links?: {
				avatar?: { href?: string; name?: string }
				html?: { href?: string; name?: string }
				members?: { href?: string; name?: string }
				owners?: { href?: string; name?: string }
				projects?: { href?: string; name?: string }
				repositories?: { href?: string; name?: string }
				snippets?: { href?: string; name?: string }
				self?: { href?: string; name?: string }
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
		branchrestrictionRequest: schemas["objectRequest"] & {
			links?: { self?: { href?: string; name?: string } }
			id?: string | number
			kind: "push" | "delete" | "force" | "restrict_merges" | "require_tasks_to_be_completed" | "require_approvals_to_merge" | "require_review_group_approvals_to_merge" | "require_default_reviewer_approvals_to_merge" | "require_no_changes_requested" | "require_passing_builds_to_merge" | "require_commits_behind" | "reset_pullrequest_approvals_on_change" | "smart_reset_pullrequest_approvals" | "reset_pullrequest_changes_requested_on_change" | "require_all_dependencies_merged" | "enforce_merge_checks" | "allow_auto_merge_when_builds_pass" | "require_all_comments_resolved"
			branch_match_kind?: "branching_model" | "glob"
			branch_type?: "feature" | "bugfix" | "release" | "hotfix" | "development" | "production"
			pattern?: string
			value?: number
			users?: schemas["accountRequest"][]
			groups?: schemas["groupRequest"][]
		}
	}
	requestBodies: {
		"bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema": {
			content: { "application/json": schemas["bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema"] }
		}
		application_property: json<schemas["application_propertyRequest"]>
		pipeline_variable: json<schemas["pipeline_variableRequest"]>
		snippet: { content: { "application/json": schemas["snippetRequest"]; "multipart/form-data": unknown } }
		"bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema": {
			content: { "application/json": schemas["bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema"] }
		}
		pipeline_variable2: json<schemas["pipeline_variableRequest"]>
		project: json<schemas["projectRequest"]>
	}
}

type body1 = { content: { "*/*": unknown } }

type response1 = json<schemas["error"]>

type query1 = { page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string }

type responses1 = { 200: {}; 401: response29; 403: response29; 404: response29 }

type parameters1 = { query?: query9 }

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

type parameters2 = { query?: query9; path: path48 }

type content1 = { "application/json": schemas["repository"] }

type parameters3 = { path: path48 }

type body2 = json<schemas["repositoryRequest"]>

type response3 = { headers: header2; content: { "application/json": schemas["repository"] } }

type path2 = { repo_slug: string | number; workspace: string | number }

type responses3 = { 204: {}; 403: response29; 404: response29 }

type responses4 = { 200: response4; 401: response29; 403: response29; 404: response29 }

type parameters4 = { path: path3 }

type responses5 = { 204: {}; 401: response29; 403: response29; 404: response29 }

type responses6 = { 200: response34; 401: response29; 403: response29; 404: response29 }

type body3 = json<schemas["branching_model_settingsRequest"]>

type responses7 = { 200: response34; 400: response29; 401: response29; 403: response29; 404: response29 }

type path4 = { commit: string | number; repo_slug: string | number; workspace: string | number }

type parameters5 = { path: { commit: string | number; repo_slug: string | number; workspace: string | number } }

type response5 = json<schemas["participant"]>

type responses8 = { 204: {}; 404: response29 }

type query3 = { q?: string; sort?: string; page?: string | number; pagelen?: string | number; fields?: string }

type body4 = json<schemas["commit_commentRequest"]>

type responses9 = { 201: { headers: header2 } }

type parameters6 = { path: path5 }

type responses10 = { 200: json<schemas["application_property"]> }

type parameters7 = { path: path6 }

type parameters8 = { query?: query9; path: { workspace: string | number; repo_slug: string | number; commit: string | number } }

type response6 = { content: content6 }

type parameters9 = { query?: query9; path: path49 }

type parameters10 = { path: path49 }

type response7 = json<schemas["report_annotation"]>

type parameters11 = { path: path7 }

type responses11 = { 200: json<schemas["paginated_commitstatuses"]>; 404: response29 }

type path8 = { commit: string | number; key: string | number; repo_slug: string | number; workspace: string | number }

type responses12 = { 200: response8; 404: response29 }

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

type responses13 = { 200: json<schemas["paginated_changeset"]>; 404: response29 }

type path9 = { repo_slug: string | number; revision: string | number; workspace: string | number }

type response9 = json<schemas["paginated_accounts"]>

type response10 = json<schemas["account"]>

type parameters12 = { path: path10 }

type body5 = json<schemas["deploy_keyRequest"]>

type responses14 = { 200: json<schemas["deploy_key"]>; 404: response29 }

type parameters13 = { path: path11 }

type parameters14 = { query?: query9; path: path50 }

type parameters15 = { query?: query9; path: path51 }

type parameters16 = { path: path51 }

type body6 = json<schemas["deployment_variableRequest"]>

type header1 = { Location?: string; [name: string]: unknown }

type parameters17 = { path: { workspace: string | number; repo_slug: string | number; environment_uuid: string | number; variable_uuid: string | number } }

type path12 = { repo_slug: string | number; spec: string | number; workspace: string | number }

type responses15 = { 200: {}; 555: response29 }

type body7 = { content: { "*/*": unknown; "multipart/form-data": unknown } }

type path13 = { filename: string | number; repo_slug: string | number; workspace: string | number }

type response12 = json<schemas["paginated_default_reviewer_and_type"]>

type parameters18 = { path: path50 }

type content2 = { "application/json": schemas["deployment_environment"] }

type parameters19 = { query?: query9; path: { repo_slug: string | number; spec: string | number; workspace: string | number } }

type path14 = { commit: string | number; path: string | number; repo_slug: string | number; workspace: string | number }

type responses16 = { 200: json<schemas["paginated_webhook_subscriptions"]>; 403: response29; 404: response29 }

type body8 = json<schemas["webhook_subscriptionRequest"]>

type responses17 = { 201: { headers: header2; content: { "application/json": schemas["webhook_subscription"] } }; 403: response29; 404: response29 }

type responses18 = { 200: response35; 404: response29 }

type parameters20 = { path: path15 }

type responses19 = { 200: response35; 403: response29; 404: response29 }

type body9 = json<schemas["issueRequest"]>

type content3 = { "application/json": schemas["issue"] }

type response13 = json<schemas["issue_job_status"]>

type parameters21 = { query?: query9; path: path52 }

type parameters22 = { path: path52 }

type response14 = { headers: header2 }

type path16 = { issue_id: string | number; path: string | number; repo_slug: string | number; workspace: string | number }

type path17 = { issue_id: string | number; repo_slug: string | number; workspace: string | number }

type query5 = { q?: string; page?: string | number; pagelen?: string | number; sort?: string; fields?: string }

type body10 = json<schemas["issue_commentRequest"]>

type response15 = json<schemas["issue_comment"]>

type parameters23 = { path: path18 }

type responses20 = { 204: response29; 401: response29; 404: response29 }

type responses21 = { default: response29 }

type response16 = json<schemas["repository_group_permission"]>

type parameters24 = { path: path19 }

type response17 = json<schemas["repository_user_permission"]>

type parameters25 = { path: path20 }

type path21 = { workspace: string | number; repo_slug: string | number }

type path22 = { workspace: string | number; repo_slug: string | number; cache_uuid: string | number }

type responses22 = { 200: json<schemas["paginated_pipeline_runners"]> }

type responses23 = { 200: response36; 400: response29; 409: response29 }

type responses24 = { 200: response36; 404: response29 }

type parameters26 = { path: path23 }

type parameters27 = { query?: query9; path: path24 }

type parameters28 = {
	query?: query9
	path: { workspace: string | number; repo_slug: string | number; pipeline_uuid: string | number; step_uuid: string | number }
}

type response18 = { content: { "application/octet-stream": schemas["error"] } }

type responses25 = { 200: {}; 404: response29 }

type responses26 = { 204: {}; 400: response29; 404: response29 }

type responses27 = { 200: json<schemas["pipelines_config"]> }

type parameters29 = { query?: query9; path: path53 }

type responses28 = { 200: json<schemas["pipeline_schedule"]>; 404: response29 }

type parameters30 = { path: path53 }

type responses29 = { 200: json<schemas["pipeline_ssh_key_pair"]>; 404: response29 }

type body11 = json<schemas["pipeline_known_hostRequest"]>

type responses30 = { 200: json<schemas["pipeline_known_host"]>; 404: response29 }

type parameters31 = { path: path25 }

type responses31 = { 200: json<schemas["paginated_pipeline_variables"]> }

type body12 = json<schemas["pipeline_variableRequest"]>

type responses32 = { 201: { headers: header2; content: { "application/json": schemas["pipeline_variable"] } }; 404: response29; 409: response29 }

type responses33 = { 200: json<schemas["pipeline_variable"]>; 404: response29 }

type parameters32 = { path: path26 }

type parameters33 = { path: path27 }

type query6 = {
	state?: ("OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED") | readonly ("OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED")[]
	page?: string | number
	pagelen?: string | number
	q?: string
	sort?: string
	fields?: string
}

type responses34 = { 200: { content: content6 }; 404: response29 }

type body13 = json<schemas["pullrequestRequest"]>

type parameters34 = { query?: query9; path: path54 }

type response19 = json<schemas["pullrequest"]>

type parameters35 = { path: path54 }

type responses35 = { 204: {}; 400: response29; 401: response29; 404: response29 }

type body14 = json<schemas["pullrequest_commentRequest"]>

type responses36 = { 200: json<schemas["pullrequest_comment"]>; 403: response29; 404: response29 }

type parameters36 = { path: path28 }

type path29 = { pull_request_id: string | number; repo_slug: string | number; workspace: string | number }

type responses37 = { 200: {}; 403: response29; 404: response29 }

type parameters37 = { query?: query9; path: path55 }

type response20 = { content: content4 }

type parameters38 = { path: path55 }

type parameters39 = { path: path30 }

type parameters40 = { query?: query10; path: path48 }

type parameters41 = { query?: query9; path: path56 }

type parameters42 = { path: path56 }

type response21 = json<schemas["paginated_treeentries"]>

type query7 = { role?: "owner" | "contributor" | "member"; page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string }

type responses38 = { 200: json<schemas["paginated_snippets"]>; 404: response29 }

type response22 = { headers: header2; content: { "application/json": schemas["snippet"] } }

type parameters43 = { path: { workspace: string | number } }

type parameters44 = { query?: query9; path: path32 }

type response23 = { content: content8 }

type response24 = { content: content5 }

type parameters45 = { path: path32 }

type responses39 = { 200: { content: content8 }; 401: response37; 403: response37; 404: response37 }

type body15 = json<schemas["snippet_commentRequest"]>

type responses40 = { 200: json<schemas["snippet_comment"]>; 403: response29; 404: response29 }

type parameters46 = { path: path31 }

type path33 = { encoded_id: string | number; revision: string | number; workspace: string | number }

type responses41 = { 204: {}; 401: response29; 404: response29 }

type parameters47 = { path: path34 }

type parameters48 = { path: path35 }

type query8 = { search_query: string; page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string }

type responses42 = { 200: json<schemas["search_result_page"]>; 400: response29; 404: response29; 429: response29 }

type parameters49 = { query?: query10 }

type response25 = { content: content10 }

type responses43 = { 200: response11; 401: response29 }

type parameters50 = { query?: query9; path: { workspace: string | number } }

type response26 = json<schemas["workspace_membership"]>

type parameters51 = { query?: query10; path: { workspace: string | number } }

type parameters52 = { query?: query9; path: { selected_user: string | number } }

type path36 = { selected_user: string | number }

type response27 = json<schemas["GPG_account_key"]>

type path37 = { fingerprint: string | number; selected_user: string | number }

type parameters53 = { path: path38 }

type parameters54 = { path: path39 }

type body16 = json<schemas["ssh_account_keyRequest"]>

type response28 = json<schemas["ssh_account_key"]>

type parameters55 = { path: path40 }

type parameters56 = { path: path41 }

type responses44 = { 200: { content: content10 }; 403: response29 }

type parameters57 = { path: path42 }

type parameters58 = { path: path43 }

type response30 = { headers: header2; content: { "application/json": schemas["project"] } }

type parameters59 = { query?: query9; path: path57 }

type parameters60 = { path: path57 }

type responses45 = { 200: json<schemas["user"]>; 400: response29; 403: response29; 404: response29 }

type parameters61 = { path: path44 }

type response31 = json<schemas["project_deploy_key"]>

type path45 = { key_id: string | number; project_key: string | number; workspace: string | number }

type response32 = json<schemas["project_group_permission"]>

type parameters62 = { path: path46 }

type response33 = json<schemas["project_user_permission"]>

type parameters63 = { path: path47 }

type response2 = json<schemas["paginated_repositories"]>

type response4 = json<schemas["branchrestriction"]>

type path3 = { id: string | number; repo_slug: string | number; workspace: string | number }

type path5 = { comment_id: string | number; commit: string | number; repo_slug: string | number; workspace: string | number }

type path6 = { workspace: string | number; repo_slug: string | number; commit: string | number; app_key: string | number; property_name: string | number }

type path7 = { workspace: string | number; repo_slug: string | number; commit: string | number; reportId: string | number; annotationId: string | number }

type response8 = json<schemas["commitstatus"]>

type path10 = { repo_slug: string | number; target_username: string | number; workspace: string | number }

type path11 = { key_id: string | number; repo_slug: string | number; workspace: string | number }

type path15 = { repo_slug: string | number; uid: string | number; workspace: string | number }

type path18 = { comment_id: string | number; issue_id: string | number; repo_slug: string | number; workspace: string | number }

type path19 = { group_slug: string | number; repo_slug: string | number; workspace: string | number }

type path20 = { repo_slug: string | number; selected_user_id: string | number; workspace: string | number }

type path23 = { workspace: string | number; repo_slug: string | number; runner_uuid: string | number }

type path24 = { workspace: string | number; repo_slug: string | number; pipeline_uuid: string | number }

type path25 = { workspace: string | number; repo_slug: string | number; known_host_uuid: string | number }

type path26 = { workspace: string | number; repo_slug: string | number; variable_uuid: string | number }

type path27 = { workspace: string | number; repo_slug: string | number; app_key: string | number; property_name: string | number }

type path28 = { comment_id: string | number; pull_request_id: string | number; repo_slug: string | number; workspace: string | number }

type content4 = { "application/json": schemas["pullrequest_comment_task"] }

type path30 = {
	workspace: string | number
	repo_slug: string | number
	pullrequest_id: string | number
	app_key: string | number
	property_name: string | number
}

type path31 = { comment_id: string | number; encoded_id: string | number; workspace: string | number }

type path32 = { encoded_id: string | number; workspace: string | number }

type path34 = { encoded_id: string | number; node_id: string | number; workspace: string | number }

type path35 = { username: string | number; variable_uuid: string | number }

type path38 = { selected_user: string | number; variable_uuid: string | number }

type path39 = { selected_user: string | number; app_key: string | number; property_name: string | number }

type path40 = { key_id: string | number; selected_user: string | number }

type path41 = { uid: string | number; workspace: string | number }

type response11 = json<schemas["paginated_workspace_memberships"]>

type path42 = { workspace: string | number; runner_uuid: string | number }

type path43 = { workspace: string | number; variable_uuid: string | number }

type path44 = { project_key: string | number; selected_user: string | number; workspace: string | number }

type path46 = { group_slug: string | number; project_key: string | number; workspace: string | number }

type path47 = { project_key: string | number; selected_user_id: string | number; workspace: string | number }

type response29 = json<schemas["error"]>

type query9 = { page?: string | number; pagelen?: string | number; q?: string; sort?: string; fields?: string }

type path48 = { repo_slug: string | number; workspace: string | number }

type header2 = { Location?: string; [name: string]: unknown }

type response34 = json<schemas["branching_model_settings"]>

type content6 = { "application/json": schemas["paginated_pullrequests"] }

type path49 = { workspace: string | number; repo_slug: string | number; commit: string | number; reportId: string | number }

type path50 = { workspace: string | number; repo_slug: string | number }

type path51 = { workspace: string | number; repo_slug: string | number; environment_uuid: string | number }

type response35 = json<schemas["webhook_subscription"]>

type path52 = { issue_id: string | number; repo_slug: string | number; workspace: string | number }

type response36 = json<schemas["pipeline_runner"]>

type path53 = { workspace: string | number; repo_slug: string | number; schedule_uuid: string | number }

type path54 = { pull_request_id: string | number; repo_slug: string | number; workspace: string | number }

type path55 = { pull_request_id: string | number; repo_slug: string | number; task_id: string | number; workspace: string | number }

type query10 = { q?: string; sort?: string; page?: string | number; pagelen?: string | number; fields?: string }

type path56 = { name: string | number; repo_slug: string | number; workspace: string | number }

type content8 = { "application/json": schemas["snippet"]; "multipart/related": schemas["snippet"]; "multipart/form-data": schemas["snippet"] }

type response37 = { content: content5 }

type content10 = { "application/json": schemas["paginated_repository_permissions"] }

type path57 = { project_key: string | number; workspace: string | number }

type content5 = { "application/json": schemas["error"]; "multipart/related": schemas["error"]; "multipart/form-data": schemas["error"] }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type Bitbucket = paths & { '': import('./routes.d.ts').routes }
