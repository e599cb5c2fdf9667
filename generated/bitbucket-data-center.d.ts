// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/rest/access-tokens/latest/projects/{projectKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-get */
			json: true
			parameters: parameters1
			responses: responses1
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-put */
			json: true
			parameters: parameters2
			requestBody?: body1
			responses: responses2
		}
	}
	"/rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-repos-repositoryslug-get */
			json: true
			parameters: parameters3
			responses: responses1
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-repos-repositoryslug-put */
			json: true
			parameters: parameters4
			requestBody?: body1
			responses: responses2
		}
	}
	"/rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-repos-repositoryslug-tokenid-get */
			json: true
			parameters: parameters5
			responses: responses3
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-repos-repositoryslug-tokenid-post */
			json: true
			parameters: parameters5
			requestBody?: body1
			responses: responses4
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-repos-repositoryslug-tokenid-delete */
			json: true
			parameters: parameters5
			responses: responses5
		}
	}
	"/rest/access-tokens/latest/projects/{projectKey}/{tokenId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-tokenid-get */
			json: true
			parameters: parameters6
			responses: responses3
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-tokenid-post */
			json: true
			parameters: parameters6
			requestBody?: body1
			responses: responses4
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-projects-projectkey-tokenid-delete */
			json: true
			parameters: parameters6
			responses: responses5
		}
	}
	"/rest/access-tokens/latest/users/{userSlug}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-users-userslug-get */
			json: true
			parameters: { query?: query1; path: { userSlug: string | number } }
			responses: responses1
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-users-userslug-put */
			json: true
			parameters: parameters7
			requestBody?: body1
			responses: responses2
		}
	}
	"/rest/access-tokens/latest/users/{userSlug}/{tokenId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-users-userslug-tokenid-get */
			json: true
			parameters: parameters8
			responses: responses3
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-users-userslug-tokenid-post */
			json: true
			parameters: parameters8
			requestBody?: body1
			responses: responses4
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-access-tokens-latest-users-userslug-tokenid-delete */
			json: true
			parameters: parameters8
			responses: responses5
		}
	}
	"/rest/build-status/latest/commits/stats": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-build-status-latest-commits-stats-post */
			json: true
			requestBody?: json<string[]>
			responses: { 200: json<schemas["RestMultipleBuildStats"]>; 401: response1 }
		}
	}
	"/rest/build-status/latest/commits/stats/{commitId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-build-status-latest-commits-stats-commitid-get */
			json: true
			parameters: { query?: { includeUnique?: boolean | ("true" | "false") }; path: { commitId: string | number } }
			responses: { 200: json<schemas["RestBuildStats"]>; 401: response1 }
		}
	}
	"/rest/build-status/latest/commits/{commitId}": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-build-status-latest-commits-commitid-get */
			json: true
			parameters: { query?: { orderBy?: string; start?: string | number; limit?: string | number }; path: { commitId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestBuildStatus"][] }
					}
				}
				401: response1
			}
		}
		post: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-build-status-latest-commits-commitid-post */
			json: true
			parameters: { path: { commitId: string | number } }
			requestBody?: json<schemas["RestBuildStatusRequest"]>
			responses: responses6
		}
	}
	"/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-required-builds-latest-projects-projectkey-repos-repositoryslug-condition-post */
			json: true
			parameters: parameters4
			requestBody?: body2
			responses: responses7
		}
	}
	"/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-required-builds-latest-projects-projectkey-repos-repositoryslug-condition-id-put */
			json: true
			parameters: parameters9
			requestBody?: body2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-required-builds-latest-projects-projectkey-repos-repositoryslug-condition-id-delete */
			json: true
			parameters: parameters9
			responses: responses8
		}
	}
	"/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-required-builds-latest-projects-projectkey-repos-repositoryslug-conditions-get */
			json: true
			parameters: parameters3
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestRequiredBuildCondition"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/audit/latest/notification-settings/retention-config-review": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-audit-latest-notification-settings-retention-config-review-delete */
			json: true
			responses: responses9
		}
	}
	"/rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-utils-latest-projects-projectkey-repos-repositoryslug-branches-post */
			json: true
			parameters: parameters4
			requestBody: json<schemas["RestBranchCreateRequest"]>
			responses: { 201: response2; 400: response1; 401: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-utils-latest-projects-projectkey-repos-repositoryslug-branches-delete */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestBranchDeleteRequest"]>
			responses: responses6
		}
	}
	"/rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-utils-latest-projects-projectkey-repos-repositoryslug-branches-info-commitid-get */
			json: true
			parameters: parameters10
			responses: { 200: response3; 500: response1 }
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-default-tasks-latest-projects-projectkey-repos-repositoryslug-tasks-get */
			json: true
			parameters: { query?: query2; path: path2 }
			responses: responses10
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-default-tasks-latest-projects-projectkey-repos-repositoryslug-tasks-post */
			json: true
			parameters: parameters4
			requestBody: body3
			responses: responses11
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-default-tasks-latest-projects-projectkey-repos-repositoryslug-tasks-delete */
			json: true
			parameters: parameters4
			responses: responses5
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-default-tasks-latest-projects-projectkey-repos-repositoryslug-tasks-taskid-put */
			json: true
			parameters: parameters11
			requestBody: body3
			responses: responses11
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-default-tasks-latest-projects-projectkey-repos-repositoryslug-tasks-taskid-delete */
			json: true
			parameters: parameters11
			responses: responses5
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/tasks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-default-tasks-latest-projects-projectkey-tasks-get */
			json: true
			parameters: { query?: query2; path: path3 }
			responses: responses10
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-default-tasks-latest-projects-projectkey-tasks-post */
			json: true
			parameters: parameters2
			requestBody: body3
			responses: responses11
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-default-tasks-latest-projects-projectkey-tasks-delete */
			json: true
			parameters: parameters2
			responses: responses5
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/tasks/{taskId}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-default-tasks-latest-projects-projectkey-tasks-taskid-put */
			json: true
			parameters: parameters12
			requestBody: body3
			responses: responses11
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-default-tasks-latest-projects-projectkey-tasks-taskid-delete */
			json: true
			parameters: parameters12
			responses: responses5
		}
	}
	"/rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-comment-likes-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-commentid-reactions-emoticon-put */
			json: true
			parameters: parameters13
			responses: responses12
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-comment-likes-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-commentid-reactions-emoticon-delete */
			json: true
			parameters: parameters13
			responses: { 204: {} }
		}
	}
	"/rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-comment-likes-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-commentid-reactions-emoticon-put */
			json: true
			parameters: parameters14
			responses: responses12
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-comment-likes-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-commentid-reactions-emoticon-delete */
			json: true
			parameters: parameters14
			responses: { 204: {} }
		}
	}
	"/rest/jira/latest/comments/{commentId}/issues": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-jira-integration/#api-jira-latest-comments-commentid-issues-post */
			json: true
			parameters: { query?: { applicationId?: string | number }; path: { commentId: string | number } }
			requestBody?: body4
			responses: { 200: json<schemas["RestCommentJiraIssue"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/jira/latest/issues/{issueKey}/commits": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-jira-integration/#api-jira-latest-issues-issuekey-commits-get */
			json: true
			parameters: { query?: { maxChanges?: string; start?: string | number; limit?: string | number }; path: { issueKey: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestChangeset"][] }
					}
				}
			}
		}
	}
	"/rest/jira/latest/projects/{projectKey}/primary-enhanced-entitylink": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-jira-integration/#api-jira-latest-projects-projectkey-primary-enhanced-entitylink-get */
			json: true
			parameters: parameters2
			responses: { 200: json<schemas["RestEnhancedEntityLink"]> }
		}
	}
	"/rest/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-jira-integration/#api-jira-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-issues-get */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["RestJiraIssue"][]> }
		}
	}
	"/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-git-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-rebase-get */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["RestPullRequestRebaseability"]>; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-git-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-rebase-post */
			json: true
			parameters: parameters15
			requestBody?: json<schemas["RestPullRequestRebaseRequest"]>
			responses: { 200: json<schemas["RestPullRequestRebaseResult"]>; 401: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-git-latest-projects-projectkey-repos-repositoryslug-tags-post */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestGitTagCreateRequest"]>
			responses: { 201: json<schemas["RestTag"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-git-latest-projects-projectkey-repos-repositoryslug-tags-name-delete */
			json: true
			parameters: parameters16
			responses: responses13
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-annotations-get */
			json: true
			parameters: { query?: { severity?: string; path?: string; externalId?: string | number; type?: string; key?: string }; path: path4 }
			responses: responses14
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-get */
			json: true
			parameters: parameters10
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestInsightReport"][] }
					}
				}
				401: response1
				404: response1
			}
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-get */
			json: true
			parameters: parameters17
			responses: { 200: response5; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-put */
			json: true
			parameters: parameters17
			requestBody?: json<schemas["RestSetInsightReportRequest"]>
			responses: { 200: response5; 400: response1; 401: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-delete */
			json: true
			parameters: parameters17
			responses: responses5
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-annotations-get */
			json: true
			parameters: parameters17
			responses: responses14
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-annotations-post */
			json: true
			parameters: parameters17
			requestBody?: json<schemas["RestBulkAddInsightAnnotationRequest"]>
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-annotations-delete */
			json: true
			parameters: { query?: { externalId?: string | number }; path: path1 }
			responses: responses5
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-insights-latest-projects-projectkey-repos-repositoryslug-commits-commitid-reports-key-annotations-externalid-put */
			json: true
			parameters: {
				path: { projectKey: string | number; externalId: string | number; commitId: string | number; repositorySlug: string | number; key: string | number }
			}
			requestBody?: json<schemas["RestSingleAddInsightAnnotationRequest"]>
			responses: responses5
		}
	}
	"/rest/mirroring/latest/farmNodes": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-farmnodes-get */
			json: true
			responses: { 200: json<schemas["RestClusterNode"][]>; 404: response6 }
		}
	}
	"/rest/mirroring/latest/mirrorRepos/{externalRepositoryId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-mirrorrepos-externalrepositoryid-get */
			json: true
			parameters: { path: { externalRepositoryId: string | number } }
			responses: { 200: json<schemas["RestMirroredRepository"]>; 404: response1 }
		}
	}
	"/rest/mirroring/latest/progress": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-progress-get */
			json: true
			responses: { 200: json<schemas["RestSyncProgress"]>; 404: response1 }
		}
	}
	"/rest/mirroring/latest/supportInfo/out-of-sync-repos/content": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-out-of-sync-repos-content-get */
			json: true
			responses: { 200: body4; 401: response6; 409: response6 }
		}
	}
	"/rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-projects-projectkey-repos-repositoryslug-repo-lock-owner-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["RestRepositoryLockOwner"]>; 401: response1; 404: response1 }
		}
	}
	"/rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-projects-projectkey-repos-repositoryslug-reposyncstatus-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["RestMirrorRepositorySynchronizationStatus"]>; 401: response1; 404: response1 }
		}
	}
	"/rest/mirroring/latest/supportInfo/refChangesQueue": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-refchangesqueue-get */
			json: true
			responses: { 200: json<schemas["RestRefSyncQueue"]>; 401: response6 }
		}
	}
	"/rest/mirroring/latest/supportInfo/refChangesQueue/count": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-refchangesqueue-count-get */
			json: true
			responses: responses9
		}
	}
	"/rest/mirroring/latest/supportInfo/repo-lock-owners": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-repo-lock-owners-get */
			json: true
			responses: { 200: json<schemas["RestRepositoryLockOwner"][]>; 401: response6 }
		}
	}
	"/rest/mirroring/latest/supportInfo/repoSyncStatus": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-supportinfo-reposyncstatus-get */
			json: true
			parameters: parameters18
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestMirrorRepositorySynchronizationStatus"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/mirroring/latest/syncSettings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-get */
			json: true
			responses: responses15
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-put */
			json: true
			requestBody?: json<schemas["RestUpstreamSettingsRequest"]>
			responses: responses15
		}
	}
	"/rest/mirroring/latest/syncSettings/mode": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-mode-get */
			json: true
			responses: responses16
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-mode-put */
			json: true
			requestBody?: body4
			responses: responses17
		}
	}
	"/rest/mirroring/latest/syncSettings/projects": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-projects-get */
			json: true
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-projects-post */
			json: true
			requestBody?: json<string[]>
			responses: responses16
		}
	}
	"/rest/mirroring/latest/syncSettings/projects/{projectId}": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-projects-projectid-post */
			json: true
			parameters: { path: path6 }
			responses: responses16
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-syncsettings-projects-projectid-delete */
			json: true
			parameters: { path: path6 }
			responses: responses5
		}
	}
	"/rest/mirroring/latest/upstreamServer": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-upstreamserver-get */
			json: true
			responses: { 200: json<schemas["RestUpstreamServer"]>; 404: response1 }
		}
	}
	"/rest/mirroring/latest/zdu/end": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-zdu-end-post */
			json: true
			responses: responses18
		}
	}
	"/rest/mirroring/latest/zdu/start": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--mirror-/#api-mirroring-latest-zdu-start-post */
			json: true
			responses: responses18
		}
	}
	"/rest/mirroring/latest/account/settings/preferred-mirror": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-account-settings-preferred-mirror-get */
			json: true
			responses: responses19
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-account-settings-preferred-mirror-post */
			json: true
			requestBody?: body4
			responses: responses20
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-account-settings-preferred-mirror-delete */
			json: true
			responses: { 204: {} }
		}
	}
	"/rest/mirroring/latest/analyticsSettings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-analyticssettings-get */
			json: true
			responses: { 200: json<schemas["RestAnalyticsSettings"]> }
		}
	}
	"/rest/mirroring/latest/authenticate": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-authenticate-post */
			json: true
			requestBody?: json<schemas["RestAuthenticationRequest"]>
			responses: { 200: json<schemas["RestApplicationUserWithPermissions"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/mirroring/latest/mirrorServers": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-mirrorservers-get */
			json: true
			parameters: parameters18
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestMirrorServer"][] }
					}
				}
			}
		}
	}
	"/rest/mirroring/latest/mirrorServers/{mirrorId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-mirrorservers-mirrorid-get */
			json: true
			parameters: parameters19
			responses: responses19
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-mirrorservers-mirrorid-put */
			json: true
			parameters: parameters19
			requestBody?: json<schemas["RestMirrorUpgradeRequest"]>
			responses: { 200: response4 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-mirrorservers-mirrorid-delete */
			json: true
			parameters: parameters19
			responses: { 204: {} }
		}
	}
	"/rest/mirroring/latest/mirrorServers/{mirrorId}/events": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-mirrorservers-mirrorid-events-post */
			json: true
			parameters: parameters19
			requestBody?: json<schemas["RestRepositoryMirrorEvent"]>
			responses: responses20
		}
	}
	"/rest/mirroring/latest/projects/{projectId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-projects-projectid-get */
			json: true
			parameters: { path: path6 }
			responses: { 200: response8; 404: response1 }
		}
	}
	"/rest/mirroring/latest/projects/{projectId}/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-projects-projectid-repos-get */
			json: true
			parameters: { query?: { includeDefaultBranch?: boolean | ("true" | "false"); start?: string | number; limit?: string | number }; path: path6 }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["EnrichedRepository"][] }
					}
				}
				409: response1
			}
		}
	}
	"/rest/mirroring/latest/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-repos-get */
			json: true
			parameters: { query?: { includeDefaultBranch?: boolean | ("true" | "false") } }
			responses: { 200: response9; 409: response1 }
		}
	}
	"/rest/mirroring/latest/repos/{repoId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-repos-repoid-get */
			json: true
			parameters: { query?: { includeDefaultBranch?: boolean | ("true" | "false") }; path: { repoId: string | number } }
			responses: { 200: response9; 404: response1 }
		}
	}
	"/rest/mirroring/latest/repos/{repoId}/mirrors": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-repos-repoid-mirrors-get */
			json: true
			parameters: { query?: { preAuthorized?: boolean | ("true" | "false") }; path: { repoId: string | number } }
			responses: { 200: json<schemas["RestMirroredRepositoryDescriptor"]>; 409: response1 }
		}
	}
	"/rest/mirroring/latest/requests": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-requests-get */
			json: true
			parameters: { query?: { state?: "PENDING" | "ACCEPTED" | "REJECTED"; start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestMirroringRequest"][] }
					}
				}
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-requests-post */
			json: true
			requestBody?: json<schemas["RestMirroringRequestRequest"]>
			responses: responses21
		}
	}
	"/rest/mirroring/latest/requests/{mirroringRequestId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-requests-mirroringrequestid-get */
			json: true
			parameters: parameters20
			responses: responses21
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-requests-mirroringrequestid-delete */
			json: true
			parameters: parameters20
			responses: { 204: {}; 409: response1 }
		}
	}
	"/rest/mirroring/latest/requests/{mirroringRequestId}/accept": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-requests-mirroringrequestid-accept-post */
			json: true
			parameters: parameters20
			responses: responses22
		}
	}
	"/rest/mirroring/latest/requests/{mirroringRequestId}/reject": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-mirroring--upstream-/#api-mirroring-latest-requests-mirroringrequestid-reject-post */
			json: true
			parameters: parameters20
			responses: responses22
		}
	}
	"/rest/policies/latest/admin/repos/archive": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-policies-latest-admin-repos-archive-get */
			json: true
			responses: responses23
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-policies-latest-admin-repos-archive-put */
			json: true
			requestBody?: body5
			responses: responses24
		}
	}
	"/rest/policies/latest/admin/repos/delete": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-policies-latest-admin-repos-delete-get */
			json: true
			responses: responses23
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-policies-latest-admin-repos-delete-put */
			json: true
			requestBody?: body5
			responses: responses24
		}
	}
	"/rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-sync-latest-projects-projectkey-repos-repositoryslug-get */
			json: true
			parameters: parameters21
			responses: { 200: response10; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-sync-latest-projects-projectkey-repos-repositoryslug-post */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestRefSyncStatusRequest"]>
			responses: { 200: response10; 204: {}; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-sync-latest-projects-projectkey-repos-repositoryslug-synchronize-post */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestRefSyncRequest"]>
			responses: { 200: json<schemas["RestRejectedRef"]>; 204: {}; 400: response1; 401: response1; 404: response1; 409: response1; 501: response1 }
		}
	}
	"/rest/gpg/latest/keys": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-gpg-latest-keys-get */
			json: true
			parameters: { query?: { user?: string; start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestGpgKey"][] }
					}
				}
				401: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-gpg-latest-keys-post */
			json: true
			parameters: { query?: { user?: string } }
			requestBody?: json<schemas["RestGpgKeyRequest"]>
			responses: { 200: json<schemas["RestGpgKey"]>; 400: response1; 401: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-gpg-latest-keys-delete */
			json: true
			parameters: { query?: { user?: string } }
			responses: responses5
		}
	}
	"/rest/gpg/latest/keys/{fingerprintOrId}": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-gpg-latest-keys-fingerprintorid-delete */
			json: true
			parameters: { path: { fingerprintOrId: string | number } }
			responses: responses8
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/condition": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-condition-post */
			json: true
			parameters: parameters2
			requestBody?: body6
			responses: responses25
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/condition/{id}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-condition-id-put */
			json: true
			parameters: parameters22
			requestBody?: body6
			responses: responses25
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-condition-id-delete */
			json: true
			parameters: parameters22
			responses: responses20
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/conditions": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-conditions-get */
			json: true
			parameters: parameters2
			responses: responses26
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-repos-repositoryslug-condition-post */
			json: true
			parameters: parameters4
			requestBody?: body6
			responses: responses25
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-repos-repositoryslug-condition-id-put */
			json: true
			parameters: parameters9
			requestBody?: {
				content: {
					"application/json": { requiredApprovals?: number; reviewers?: schemas["RestApplicationUserRequest"][]; sourceMatcher?: json1; targetMatcher?: json1 }
				}
			}
			responses: responses25
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-repos-repositoryslug-condition-id-delete */
			json: true
			parameters: parameters9
			responses: responses20
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-repos-repositoryslug-conditions-get */
			json: true
			parameters: parameters4
			responses: responses26
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-default-reviewers-latest-projects-projectkey-repos-repositoryslug-reviewers-get */
			json: true
			parameters: {
				query?: { targetRepoId?: string | number; sourceRepoId?: string | number; sourceRefId?: string | number; targetRefId?: string | number }
				path: path2
			}
			responses: { 200: response7; 400: response6 }
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-permissions-latest-projects-projectkey-repos-repositoryslug-restrictions-get */
			json: true
			parameters: { query?: query3; path: path2 }
			responses: responses27
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-permissions-latest-projects-projectkey-repos-repositoryslug-restrictions-post */
			json: true
			parameters: parameters4
			requestBody?: body7
			responses: responses28
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-permissions-latest-projects-projectkey-repos-repositoryslug-restrictions-id-get */
			json: true
			parameters: parameters9
			responses: responses29
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-branch-permissions-latest-projects-projectkey-repos-repositoryslug-restrictions-id-delete */
			json: true
			parameters: parameters9
			responses: responses6
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/restrictions": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-branch-permissions-latest-projects-projectkey-restrictions-get */
			json: true
			parameters: { query?: query3; path: path3 }
			responses: responses27
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-branch-permissions-latest-projects-projectkey-restrictions-post */
			json: true
			parameters: parameters2
			requestBody?: body7
			responses: responses28
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/restrictions/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-branch-permissions-latest-projects-projectkey-restrictions-id-get */
			json: true
			parameters: parameters22
			responses: responses29
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-branch-permissions-latest-projects-projectkey-restrictions-id-delete */
			json: true
			parameters: parameters22
			responses: responses6
		}
	}
	"/rest/admin": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-admin-get */
			json: true
			responses: { 200: response12; 401: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-admin-put */
			json: true
			requestBody?: response12
			responses: responses6
		}
	}
	"/rest/admin/supported-key-types": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-admin-supported-key-types-get */
			json: true
			responses: responses9
		}
	}
	"/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-repos-repositoryslug-ssh-get */
			json: true
			parameters: {
				query?: { filter?: string; effective?: string; minimumPermission?: string; permission?: string; start?: string | number; limit?: string | number }
				path: path2
			}
			responses: responses30
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-repos-repositoryslug-ssh-post */
			json: true
			parameters: parameters4
			requestBody?: body8
			responses: responses31
		}
	}
	"/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-repos-repositoryslug-ssh-keyid-get */
			json: true
			parameters: parameters23
			responses: responses32
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-repos-repositoryslug-ssh-keyid-delete */
			json: true
			parameters: parameters23
			responses: responses8
		}
	}
	"/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-repos-repositoryslug-ssh-keyid-permission-permission-put */
			json: true
			parameters: { path: { projectKey: string | number; keyId: string | number; permission: string | number; repositorySlug: string | number } }
			responses: responses32
		}
	}
	"/rest/keys/latest/projects/{projectKey}/ssh": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-ssh-get */
			json: true
			parameters: { query?: { filter?: string; permission?: string; start?: string | number; limit?: string | number }; path: path3 }
			responses: responses30
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-ssh-post */
			json: true
			parameters: parameters2
			requestBody?: body8
			responses: responses31
		}
	}
	"/rest/keys/latest/projects/{projectKey}/ssh/{keyId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-ssh-keyid-get */
			json: true
			parameters: parameters24
			responses: responses32
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-ssh-keyid-delete */
			json: true
			parameters: parameters24
			responses: responses8
		}
	}
	"/rest/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-projects-projectkey-ssh-keyid-permission-permission-put */
			json: true
			parameters: { path: { projectKey: string | number; keyId: string | number; permission: string | number } }
			responses: responses32
		}
	}
	"/rest/keys/latest/ssh/{keyId}": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-ssh-keyid-delete */
			json: true
			parameters: parameters25
			requestBody?: { content: { "application/json": { projects?: schemas["RestProjectRequest"]; repositories?: schemas["RestRepositoryRequest"] } } }
			responses: responses5
		}
	}
	"/rest/keys/latest/ssh/{keyId}/projects": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-ssh-keyid-projects-get */
			json: true
			parameters: parameters25
			responses: responses33
		}
	}
	"/rest/keys/latest/ssh/{keyId}/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-keys-latest-ssh-keyid-repos-get */
			json: true
			parameters: { query?: { withRestrictions?: string }; path: { keyId: string | number } }
			responses: responses33
		}
	}
	"/rest/ssh/latest/keys": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-ssh-latest-keys-get */
			json: true
			parameters: { query?: { userName?: string; user?: string; start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestSshKey"][] }
					}
				}
				401: response1
				404: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-ssh-latest-keys-post */
			json: true
			parameters: { query?: { user?: string } }
			requestBody?: {
				content: {
					"application/json": {
						algorithmType?: string
						bitLength?: number
						readonly createdDate?: string
						expiryDays?: number
						readonly fingerprint?: string
						readonly id?: string | number
						label?: string
						readonly lastAuthenticated?: string
						text?: string
					}
				}
			}
			responses: { 201: json<schemas["RestSshKey"]>; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-ssh-latest-keys-delete */
			json: true
			parameters: { query?: { userName?: string; user?: string } }
			responses: responses5
		}
	}
	"/rest/ssh/latest/keys/{keyId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-ssh-latest-keys-keyid-get */
			json: true
			parameters: parameters25
			responses: { 200: json<schemas["RestSshKey"]>; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-ssh-latest-keys-keyid-delete */
			json: true
			parameters: parameters25
			responses: responses8
		}
	}
	"/rest/ssh/latest/settings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-authentication/#api-ssh-latest-settings-get */
			json: true
			responses: { 200: json<schemas["RestSshSettings"]>; 401: response1 }
		}
	}
	"/rest/api/latest/admin/banner": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-banner-get */
			json: true
			responses: { 200: json<schemas["RestAnnouncementBanner"]>; 204: {}; 401: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-banner-put */
			json: true
			requestBody?: { content: { "application/json": { audience: "AUTHENTICATED" | "ALL"; enabled?: boolean; message?: string } } }
			responses: responses6
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-banner-delete */
			json: true
			responses: responses8
		}
	}
	"/rest/api/latest/admin/cluster": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-cluster-get */
			json: true
			responses: { 200: json<schemas["RestClusterInformation"]>; 401: response1 }
		}
	}
	"/rest/api/latest/admin/default-branch": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-default-branch-get */
			json: true
			responses: responses33
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-default-branch-put */
			json: true
			requestBody?: { content: { "application/json": { id?: string | number } } }
			responses: responses8
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-default-branch-delete */
			json: true
			responses: responses8
		}
	}
	"/rest/api/latest/admin/git/mesh/config/control-plane.pem": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-config-control-plane-pem-get */
			json: true
			responses: { 200: { content: { "text/plain": unknown } }; 401: response6 }
		}
	}
	"/rest/api/latest/admin/git/mesh/diagnostics/connectivity": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-diagnostics-connectivity-get */
			json: true
			responses: { 200: json<schemas["RestMeshConnectivityReport"]>; 401: response1 }
		}
	}
	"/rest/api/latest/admin/git/mesh/nodes": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-nodes-get */
			json: true
			responses: { 200: response13; 401: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-nodes-post */
			json: true
			requestBody?: body9
			responses: responses34
		}
	}
	"/rest/api/latest/admin/git/mesh/nodes/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-nodes-id-get */
			json: true
			parameters: parameters26
			responses: { 200: response13; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-nodes-id-put */
			json: true
			parameters: parameters26
			requestBody?: body9
			responses: responses34
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-nodes-id-delete */
			json: true
			parameters: { query?: { force?: boolean | ("true" | "false") }; path: { id: string | number } }
			responses: responses35
		}
	}
	"/rest/api/latest/admin/git/mesh/support-zips": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-support-zips-get */
			json: true
			responses: { 200: { content: { "application/octet-stream": unknown } }; 401: response6 }
		}
	}
	"/rest/api/latest/admin/git/mesh/support-zips/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-git-mesh-support-zips-id-get */
			json: true
			parameters: parameters26
			responses: { 200: { content: { "application/octet-stream": unknown } }; 401: response6; 404: response6 }
		}
	}
	"/rest/api/latest/admin/groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-groups-get */
			json: true
			parameters: parameters27
			responses: responses36
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-groups-post */
			json: true
			parameters: parameters28
			responses: { 200: response14; 400: response1; 401: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-groups-delete */
			json: true
			parameters: parameters28
			responses: { 200: response14; 400: response1; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/admin/groups/add-user": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-admin-groups-add-user-post */
			json: true
			requestBody?: body10
			responses: responses37
		}
	}
	"/rest/api/latest/admin/groups/add-users": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-groups-add-users-post */
			json: true
			requestBody?: json<schemas["GroupAndUsers"]>
			responses: responses37
		}
	}
	"/rest/api/latest/admin/groups/more-members": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-groups-more-members-get */
			json: true
			parameters: parameters29
			responses: responses38
		}
	}
	"/rest/api/latest/admin/groups/more-non-members": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-groups-more-non-members-get */
			json: true
			parameters: parameters29
			responses: responses38
		}
	}
	"/rest/api/latest/admin/groups/remove-user": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-admin-groups-remove-user-post */
			json: true
			requestBody?: body10
			responses: responses37
		}
	}
	"/rest/api/latest/admin/license": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-license-get */
			json: true
			responses: { 200: response15; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-license-post */
			json: true
			requestBody?: json<schemas["RestBitbucketLicenseRequest"]>
			responses: { 200: response15; 400: response1; 401: response1; 409: response1 }
		}
	}
	"/rest/api/latest/admin/mail-server": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-mail-server-get */
			json: true
			responses: { 200: response16; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-mail-server-put */
			json: true
			requestBody?: {
				content: {
					"application/json": {
						hostname?: string
						password?: string
						port?: number
						protocol?: "SMTP" | "SMTPS"
						requireStartTls?: boolean
						senderAddress?: string
						useStartTls?: boolean
						username?: string
					}
				}
			}
			responses: { 200: response16; 400: response1; 401: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-mail-server-delete */
			json: true
			responses: responses8
		}
	}
	"/rest/api/latest/admin/mail-server/sender-address": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-mail-server-sender-address-get */
			json: true
			responses: responses9
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-mail-server-sender-address-put */
			json: true
			requestBody?: body4
			responses: responses17
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-mail-server-sender-address-delete */
			json: true
			responses: responses8
		}
	}
	"/rest/api/latest/admin/permissions/groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-groups-get */
			json: true
			parameters: parameters27
			responses: responses39
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-groups-put */
			json: true
			parameters: parameters30
			responses: responses40
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-groups-delete */
			json: true
			parameters: parameters28
			responses: responses41
		}
	}
	"/rest/api/latest/admin/permissions/groups/none": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-groups-none-get */
			json: true
			parameters: parameters27
			responses: responses36
		}
	}
	"/rest/api/latest/admin/permissions/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-users-get */
			json: true
			parameters: parameters31
			responses: responses39
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-users-put */
			json: true
			parameters: parameters30
			responses: responses40
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-users-delete */
			json: true
			parameters: parameters28
			responses: responses41
		}
	}
	"/rest/api/latest/admin/permissions/users/none": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-permissions-users-none-get */
			json: true
			parameters: parameters27
			responses: { 200: response17; 401: response1 }
		}
	}
	"/rest/api/latest/admin/pull-requests/{scmId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-admin-pull-requests-scmid-get */
			json: true
			parameters: { path: { scmId: string | number } }
			responses: { 200: response18; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-admin-pull-requests-scmid-post */
			json: true
			parameters: { path: { scmId: string | number } }
			requestBody?: body11
			responses: { 200: response18; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/admin/rate-limit/history": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-history-get */
			json: true
			parameters: { query?: { order?: "NEWEST" | "FREQUENCY"; start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestAggregateRejectCounter"][]
						}
					}
				}
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/rate-limit/settings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-get */
			json: true
			responses: { 200: response19; 401: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-put */
			json: true
			requestBody?: response19
			responses: { 200: response19; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/admin/rate-limit/settings/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-users-get */
			json: true
			parameters: parameters31
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestUserRateLimitSettings"][]
						}
					}
				}
				401: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-users-post */
			json: true
			requestBody?: json<schemas["RestBulkUserRateLimitSettingsUpdateRequest"]>
			responses: responses42
		}
	}
	"/rest/api/latest/admin/rate-limit/settings/users/{userSlug}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-users-userslug-get */
			json: true
			parameters: parameters7
			responses: { 200: response11; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-users-userslug-put */
			json: true
			parameters: parameters7
			requestBody?: json<schemas["RestUserRateLimitSettingsUpdateRequest"]>
			responses: responses42
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-admin-rate-limit-settings-users-userslug-delete */
			json: true
			parameters: parameters7
			responses: responses5
		}
	}
	"/rest/api/latest/admin/user-directories": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-user-directories-get */
			json: true
			parameters: { query?: { includeInactive?: string } }
			responses: { 200: json<schemas["RestUserDirectory"]>; 401: response1 }
		}
	}
	"/rest/api/latest/admin/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-get */
			json: true
			parameters: parameters31
			responses: responses38
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-put */
			json: true
			requestBody?: body12
			responses: responses43
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-post */
			json: true
			parameters: {
				query: {
					emailAddress: string
					password?: string
					addToDefaultGroup?: boolean | ("true" | "false")
					displayName: string
					name: string
					notify?: boolean | ("true" | "false")
				}
			}
			responses: { 204: {}; 400: response1; 401: response1; 403: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-delete */
			json: true
			parameters: parameters28
			responses: { 200: response20; 400: response1; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/admin/users/add-group": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-admin-users-add-group-post */
			json: true
			requestBody?: body13
			responses: responses37
		}
	}
	"/rest/api/latest/admin/users/add-groups": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-add-groups-post */
			json: true
			requestBody?: json<schemas["UserAndGroups"]>
			responses: responses37
		}
	}
	"/rest/api/latest/admin/users/captcha": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-captcha-delete */
			json: true
			parameters: parameters28
			responses: responses44
		}
	}
	"/rest/api/latest/admin/users/credentials": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-credentials-put */
			json: true
			requestBody?: json<schemas["AdminPasswordUpdate"]>
			responses: responses13
		}
	}
	"/rest/api/latest/admin/users/erasure": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-erasure-get */
			json: true
			parameters: parameters28
			responses: responses45
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-erasure-post */
			json: true
			parameters: parameters28
			responses: { 200: json<schemas["RestErasedUser"]>; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/admin/users/more-members": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-more-members-get */
			json: true
			parameters: parameters29
			responses: responses38
		}
	}
	"/rest/api/latest/admin/users/more-non-members": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-more-non-members-get */
			json: true
			parameters: parameters29
			responses: responses36
		}
	}
	"/rest/api/latest/admin/users/remove-group": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-remove-group-post */
			json: true
			requestBody?: body13
			responses: responses37
		}
	}
	"/rest/api/latest/admin/users/rename": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-admin-users-rename-post */
			json: true
			requestBody?: json<schemas["UserRename"]>
			responses: responses43
		}
	}
	"/rest/api/latest/application-properties": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-application-properties-get */
			json: true
			responses: { 200: json<schemas["RestApplicationProperties"]> }
		}
	}
	"/rest/api/latest/build/capabilities": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-capabilities/#api-api-latest-build-capabilities-get */
			json: true
			responses: { 200: json<schemas["RestBuildCapabilities"]> }
		}
	}
	"/rest/api/latest/dashboard/pull-request-suggestions": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-dashboard/#api-api-latest-dashboard-pull-request-suggestions-get */
			json: true
			parameters: { query?: { changesSince?: string; limit?: string } }
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestPullRequestSuggestion"][]
						}
					}
				}
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/dashboard/pull-requests": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-dashboard/#api-api-latest-dashboard-pull-requests-get */
			json: true
			parameters: {
				query?: {
					closedSince?: string
					role?: string
					participantStatus?: string
					state?: string
					user?: string
					order?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: { 200: response22; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/deployment/capabilities": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-capabilities/#api-api-latest-deployment-capabilities-get */
			json: true
			responses: responses33
		}
	}
	"/rest/api/latest/groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-groups-get */
			json: true
			parameters: parameters27
			responses: {
				200: { content: { "application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: string[] } } }
				401: response1
			}
		}
	}
	"/rest/api/latest/hook-scripts": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-hook-scripts-post */
			json: true
			requestBody?: { content: { "multipart/form-data": schemas["ExamplePostMultipartFormData"] } }
			responses: { 200: response23; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/hook-scripts/{scriptId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-hook-scripts-scriptid-get */
			json: true
			parameters: parameters32
			responses: { 200: response23; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-hook-scripts-scriptid-put */
			json: true
			parameters: parameters32
			requestBody?: json<schemas["ExamplePutMultipartFormData"]>
			responses: { 200: response23; 401: response1; 404: response1; 409: response1; 422: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-hook-scripts-scriptid-delete */
			json: true
			parameters: parameters32
			responses: responses5
		}
	}
	"/rest/api/latest/hook-scripts/{scriptId}/content": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-hook-scripts-scriptid-content-get */
			json: true
			parameters: parameters32
			responses: responses16
		}
	}
	"/rest/api/latest/hooks/{hookKey}/avatar": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-hooks-hookkey-avatar-get */
			json: true
			parameters: { query?: query4; path: { hookKey: string | number } }
			responses: responses16
		}
	}
	"/rest/api/latest/inbox/pull-requests": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-other-operations/#api-api-latest-inbox-pull-requests-get */
			json: true
			parameters: { query?: { role?: string; limit?: string | number; start?: string | number } }
			responses: responses35
		}
	}
	"/rest/api/latest/inbox/pull-requests/count": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-other-operations/#api-api-latest-inbox-pull-requests-count-get */
			json: true
			responses: responses35
		}
	}
	"/rest/api/latest/labels": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-labels-get */
			json: true
			parameters: { query?: { prefix?: string; start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestLabel"][] }
					}
				}
				401: response1
			}
		}
	}
	"/rest/api/latest/labels/{labelName}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-labels-labelname-get */
			json: true
			parameters: { path: { labelName: string | number } }
			responses: responses46
		}
	}
	"/rest/api/latest/labels/{labelName}/labeled": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-labels-labelname-labeled-get */
			json: true
			parameters: { query?: { type?: string; start?: string | number; limit?: string | number }; path: { labelName: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestLabelable"][] }
					}
				}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/logs/logger/{loggerName}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-logs-logger-loggername-get */
			json: true
			parameters: { path: { loggerName: string | number } }
			responses: responses47
		}
	}
	"/rest/api/latest/logs/logger/{loggerName}/{levelName}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-logs-logger-loggername-levelname-put */
			json: true
			parameters: { path: { levelName: string | number; loggerName: string | number } }
			responses: responses6
		}
	}
	"/rest/api/latest/logs/rootLogger": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-logs-rootlogger-get */
			json: true
			responses: responses47
		}
	}
	"/rest/api/latest/logs/rootLogger/{levelName}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-logs-rootlogger-levelname-put */
			json: true
			parameters: { path: { levelName: string | number } }
			responses: responses6
		}
	}
	"/rest/api/latest/markup/preview": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-markup/#api-api-latest-markup-preview-post */
			json: true
			parameters: { query?: { htmlEscape?: string; urlMode?: string; includeHeadingId?: string | number; hardwrap?: string } }
			requestBody?: { content: { "*/*": string } }
			responses: { 200: json<schemas["RestMarkup"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/migration/exports": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-exports-post */
			json: true
			requestBody?: body14
			responses: responses48
		}
	}
	"/rest/api/latest/migration/exports/preview": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-exports-preview-post */
			json: true
			requestBody?: body14
			responses: { 200: json<schemas["RestScopesExample"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/migration/exports/{jobId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-exports-jobid-get */
			json: true
			parameters: parameters33
			responses: responses49
		}
	}
	"/rest/api/latest/migration/exports/{jobId}/cancel": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-exports-jobid-cancel-post */
			json: true
			parameters: parameters33
			responses: responses41
		}
	}
	"/rest/api/latest/migration/exports/{jobId}/messages": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-exports-jobid-messages-get */
			json: true
			parameters: parameters34
			responses: responses50
		}
	}
	"/rest/api/latest/migration/imports": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-imports-post */
			json: true
			requestBody?: json<schemas["RestImportRequest"]>
			responses: responses48
		}
	}
	"/rest/api/latest/migration/imports/{jobId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-imports-jobid-get */
			json: true
			parameters: parameters33
			responses: responses49
		}
	}
	"/rest/api/latest/migration/imports/{jobId}/cancel": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-imports-jobid-cancel-post */
			json: true
			parameters: parameters33
			responses: responses41
		}
	}
	"/rest/api/latest/migration/imports/{jobId}/messages": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-imports-jobid-messages-get */
			json: true
			parameters: parameters34
			responses: responses50
		}
	}
	"/rest/api/latest/migration/mesh": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-post */
			json: true
			requestBody?: {
				content: {
					"application/json": {
						all?: boolean
						maxBytesPerSecond?: { asLong?: number; present?: boolean }
						projectIds?: (string | number)[]
						repositoryIds?: (string | number)[]
					}
				}
			}
			responses: responses48
		}
	}
	"/rest/api/latest/migration/mesh/preview": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-preview-post */
			json: true
			requestBody?: json<schemas["RestMeshMigrationRequest"]>
			responses: { 200: json<schemas["ExamplePreviewMigration"]>; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/migration/mesh/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-repos-get */
			json: true
			parameters: {
				query?: {
					migrationId?: string | number
					projectKey?: string
					name?: string
					state?: string
					remote?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestMigrationRepository"][]
						}
					}
				}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/migration/mesh/summaries": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-summaries-get */
			json: true
			parameters: parameters18
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestMeshMigrationSummary"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/api/latest/migration/mesh/summary": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-summary-get */
			json: true
			responses: { 200: response24; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-jobid-get */
			json: true
			parameters: parameters33
			responses: responses51
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}/cancel": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-jobid-cancel-post */
			json: true
			parameters: parameters33
			responses: responses41
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}/messages": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-jobid-messages-get */
			json: true
			parameters: parameters34
			responses: { 200: response21; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}/summary": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-migration-mesh-jobid-summary-get */
			json: true
			parameters: parameters33
			responses: { 200: response24; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/profile/recent/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-profile-recent-repos-get */
			json: true
			parameters: { query?: { permission?: string; start?: string | number; limit?: string | number } }
			responses: { 200: response26; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/projects": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-get */
			json: true
			parameters: { query?: { name?: string; permission?: string; start?: string | number; limit?: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestProject"][] }
					}
				}
				400: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-post */
			json: true
			requestBody?: body15
			responses: { 201: response8; 400: response1; 401: response1; 409: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-get */
			json: true
			parameters: parameters2
			responses: { 200: response8; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-put */
			json: true
			parameters: parameters2
			requestBody?: body15
			responses: { 200: response8; 201: response8; 400: response1; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-delete */
			json: true
			parameters: parameters2
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/avatar.png": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-avatar-png-get */
			json: true
			parameters: { query?: { s?: string }; path: path3 }
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-avatar-png-post */
			json: true
			parameters: parameters2
			requestBody?: body16
			responses: { 201: response27; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/hook-scripts": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-hook-scripts-get */
			json: true
			parameters: parameters1
			responses: responses52
		}
	}
	"/rest/api/latest/projects/{projectKey}/hook-scripts/{scriptId}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-hook-scripts-scriptid-put */
			json: true
			parameters: parameters35
			requestBody?: body17
			responses: responses53
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-hook-scripts-scriptid-delete */
			json: true
			parameters: parameters35
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-delete */
			json: true
			parameters: { query?: { user?: string; group?: string }; path: path3 }
			responses: responses54
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-groups-get */
			json: true
			parameters: parameters36
			responses: responses55
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-groups-put */
			json: true
			parameters: parameters37
			responses: responses44
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-groups-delete */
			json: true
			parameters: parameters38
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/groups/none": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-groups-none-get */
			json: true
			parameters: parameters36
			responses: { 202: response28; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/search": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-search-get */
			json: true
			parameters: { query?: query5; path: path3 }
			responses: responses35
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-users-get */
			json: true
			parameters: { query?: query6; path: path3 }
			responses: responses56
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-users-put */
			json: true
			parameters: parameters37
			responses: responses44
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-users-delete */
			json: true
			parameters: parameters38
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/users/none": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-users-none-get */
			json: true
			parameters: parameters36
			responses: responses57
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/{permission}/all": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-permission-all-get */
			json: true
			parameters: { path: path9 }
			responses: { 200: json<schemas["RestPermitted"]>; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-permissions-permission-all-post */
			json: true
			parameters: { query?: { allow?: string }; path: path9 }
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-get */
			json: true
			parameters: parameters1
			responses: responses58
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-post */
			json: true
			parameters: parameters2
			requestBody?: body18
			responses: { 201: response29; 400: response1; 401: response1; 409: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-get */
			json: true
			parameters: parameters4
			responses: { 200: response29; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-put */
			json: true
			parameters: parameters4
			requestBody?: body18
			responses: { 201: response29; 400: response1; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-post */
			json: true
			parameters: parameters4
			requestBody?: body18
			responses: { 201: response29; 400: response1; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-delete */
			json: true
			parameters: parameters4
			responses: { 202: response27; 204: response1; 401: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-archive-get */
			json: true
			parameters: { query?: { path?: string; filename?: string; at?: string; prefix?: string; format?: string }; path: path2 }
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-attachments-attachmentid-get */
			json: true
			parameters: { header?: { "User-Agent"?: string; Range?: string }; path: path5 }
			responses: { 200: response27; 206: response27; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-attachments-attachmentid-delete */
			json: true
			parameters: parameters39
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-attachments-attachmentid-metadata-get */
			json: true
			parameters: parameters39
			responses: { 200: json<schemas["RestAttachmentMetadata"]>; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-attachments-attachmentid-metadata-put */
			json: true
			parameters: parameters39
			requestBody?: body4
			responses: responses51
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-attachments-attachmentid-metadata-delete */
			json: true
			parameters: parameters39
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-branches-get */
			json: true
			parameters: {
				query?: {
					boostMatches?: boolean | ("true" | "false")
					context?: string
					orderBy?: "ALPHABETICAL" | "MODIFICATION"
					details?: boolean | ("true" | "false")
					filterText?: string
					base?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: {
				200: {
					content: {
						"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestBranch"][] }
					}
				}
				401: response1
				404: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-branches-post */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestCreateBranchRequest"]>
			responses: { 200: response2; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-projects-projectkey-repos-repositoryslug-branches-default-get */
			json: true
			parameters: parameters4
			responses: { 200: response2; 204: {}; 401: response1; 404: response1 }
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-projects-projectkey-repos-repositoryslug-branches-default-put */
			json: true
			parameters: parameters4
			requestBody?: body19
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-browse-get */
			json: true
			parameters: { query?: query7; path: path2 }
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-browse-path-get */
			json: true
			parameters: { query?: query7; path: path11 }
			responses: responses51
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-browse-path-put */
			json: true
			parameters: { path: path11 }
			requestBody?: { content: { "multipart/form-data": schemas["ExampleMultipartFormData"] } }
			responses: { 200: response30; 400: response1; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-changes-get */
			json: true
			parameters: { query?: { until?: string; since?: string; start?: string | number; limit?: string | number }; path: path2 }
			responses: responses59
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-get */
			json: true
			parameters: {
				query?: {
					avatarScheme?: string
					path?: string
					withCounts?: string
					followRenames?: string
					until?: string
					avatarSize?: string
					since?: string
					merges?: string
					ignoreMissing?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: { 200: response31; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-get */
			json: true
			parameters: { query?: { path?: string }; path: path4 }
			responses: { 200: response30; 400: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-builds-get */
			json: true
			parameters: { query: { key: string }; path: path4 }
			responses: { 200: json<schemas["RestBuildStatus"]>; 400: response1; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-builds-post */
			json: true
			parameters: parameters40
			requestBody?: json<schemas["RestBuildStatusSetRequest"]>
			responses: responses13
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-builds-delete */
			json: true
			parameters: { query?: { key?: string }; path: path4 }
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-changes-get */
			json: true
			parameters: { query?: { withComments?: string; since?: string; start?: string | number; limit?: string | number }; path: path4 }
			responses: responses59
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-get */
			json: true
			parameters: { query?: { path?: string; since?: string; start?: string | number; limit?: string | number }; path: path4 }
			responses: { 200: response25; 400: response1; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-post */
			json: true
			parameters: { query?: { since?: string }; path: path4 }
			requestBody?: body20
			responses: responses60
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-commentid-get */
			json: true
			parameters: parameters41
			responses: responses61
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-commentid-put */
			json: true
			parameters: parameters41
			requestBody?: body20
			responses: responses62
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-comments-commentid-delete */
			json: true
			parameters: { query?: query4; path: path7 }
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-deployments-get */
			json: true
			parameters: parameters42
			responses: responses63
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-deployments-post */
			json: true
			parameters: parameters40
			requestBody?: json<schemas["RestDeploymentSetRequest"]>
			responses: responses63
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-builds-and-deployments/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-deployments-delete */
			json: true
			parameters: parameters42
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-diff-stats-summary-path-get */
			json: true
			parameters: {
				query?: { srcPath?: string; autoSrcPath?: string; whitespace?: string; since?: string }
				path: { path: string | number; projectKey: string | number; commitId: string | number; repositorySlug: string | number }
			}
			responses: { 200: response33; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-diff-path-get */
			json: true
			parameters: {
				query?: {
					srcPath?: string
					avatarSize?: string
					filter?: string
					avatarScheme?: string
					contextLines?: string
					autoSrcPath?: string
					whitespace?: string
					withComments?: string
					since?: string
				}
				path: { commitId: string | number; repositorySlug: string | number; path: string | number; projectKey: string | number }
			}
			responses: responses64
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-merge-base-get */
			json: true
			parameters: { query?: { otherCommitId?: string | number }; path: path4 }
			responses: { 200: response30; 204: {}; 400: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-pull-requests-get */
			json: true
			parameters: parameters10
			responses: { 200: response22; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-watch-post */
			json: true
			parameters: parameters40
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-commits-commitid-watch-delete */
			json: true
			parameters: parameters40
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-compare-changes-get */
			json: true
			parameters: parameters43
			responses: { 200: response32; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-compare-commits-get */
			json: true
			parameters: parameters43
			responses: { 200: response31; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-compare-diff-stats-summary-get */
			json: true
			parameters: { query?: query8; path: path2 }
			responses: responses65
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-compare-diff-stats-summary-path-get */
			json: true
			parameters: { query?: query8; path: path11 }
			responses: responses65
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-compare-diff-get */
			json: true
			parameters: { query?: query9; path: path2 }
			responses: responses66
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-compare-diff-path-get */
			json: true
			parameters: { query?: query9; path: path11 }
			responses: responses66
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-contributing-get */
			json: true
			parameters: parameters44
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-default-branch-get */
			json: true
			parameters: parameters4
			responses: { 200: json<schemas["RestMinimalRef"]>; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-default-branch-put */
			json: true
			parameters: parameters4
			requestBody?: body19
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-diff-get */
			json: true
			parameters: { query?: query10; path: path2 }
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-diff-path-get */
			json: true
			parameters: { query?: query10; path: path11 }
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-files-get */
			json: true
			parameters: { query?: query11; path: path2 }
			responses: responses67
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-files-path-get */
			json: true
			parameters: { query?: query11; path: path11 }
			responses: responses67
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-forks-get */
			json: true
			parameters: parameters3
			responses: responses58
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-hook-scripts-get */
			json: true
			parameters: parameters3
			responses: responses52
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-hook-scripts-scriptid-put */
			json: true
			parameters: parameters45
			requestBody?: body17
			responses: responses53
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-hook-scripts-scriptid-delete */
			json: true
			parameters: parameters45
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-labels-get */
			json: true
			parameters: parameters4
			responses: responses46
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-labels-post */
			json: true
			parameters: parameters4
			requestBody?: body21
			responses: { 200: body21; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-labels-labelname-delete */
			json: true
			parameters: { path: { projectKey: string | number; labelName: string | number; repositorySlug: string | number } }
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-last-modified-get */
			json: true
			parameters: parameters21
			responses: responses68
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-last-modified-path-get */
			json: true
			parameters: { query?: { at?: string }; path: path11 }
			responses: responses68
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/license": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-license-get */
			json: true
			parameters: parameters44
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-participants-get */
			json: true
			parameters: { query?: { filter?: string; role?: string; direction?: string; start?: string | number; limit?: string | number }; path: path2 }
			responses: { 200: response17; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-patch-get */
			json: true
			parameters: { query?: { until?: string; allAncestors?: string; since?: string }; path: path2 }
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-delete */
			json: true
			parameters: { query?: { user?: string; group?: string }; path: path2 }
			responses: responses54
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-groups-get */
			json: true
			parameters: parameters46
			responses: responses55
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-groups-put */
			json: true
			parameters: parameters47
			responses: responses44
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-groups-delete */
			json: true
			parameters: parameters48
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-groups-none-get */
			json: true
			parameters: parameters46
			responses: { 200: response28; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-search-get */
			json: true
			parameters: { query?: query5; path: path2 }
			responses: responses35
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-users-get */
			json: true
			parameters: { query?: query6; path: path2 }
			responses: responses56
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-users-put */
			json: true
			parameters: parameters47
			responses: responses44
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-users-delete */
			json: true
			parameters: parameters48
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-permission-management/#api-api-latest-projects-projectkey-repos-repositoryslug-permissions-users-none-get */
			json: true
			parameters: parameters46
			responses: responses57
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-get */
			json: true
			parameters: {
				query?: {
					withAttributes?: string
					at?: string
					withProperties?: string
					draft?: string
					filterText?: string
					state?: string
					order?: string
					direction?: string
					start?: string | number
					limit?: string | number
					"username.1"?: string
					"username.2"?: string
					"role.1"?: string
					"role.2"?: string
					"approved.1"?: string
					"approved.2"?: string
				}
				path: path2
			}
			responses: { 200: response22; 400: response1; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-post */
			json: true
			parameters: parameters4
			requestBody?: body22
			responses: { 201: response35; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-get */
			json: true
			parameters: parameters15
			responses: { 200: response35; 401: response1; 404: response1 }
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-put */
			json: true
			parameters: parameters15
			requestBody?: body22
			responses: { 200: response35; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-delete */
			json: true
			parameters: parameters15
			requestBody?: json<schemas["RestPullRequestDeleteRequest"]>
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-diff-get */
			json: true
			parameters: { query?: { contextLines?: string; whitespace?: string }; path: path13 }
			responses: { 200: { content: { "text/plain": unknown } }; 400: { content: { "text/html": unknown } }; 404: { content: { "text/html": unknown } } }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-patch-get */
			json: true
			parameters: parameters15
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-activities-get */
			json: true
			parameters: { query?: { fromType?: string; fromId?: string | number; start?: string | number; limit?: string | number }; path: path13 }
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestPullRequestActivity"][]
						}
					}
				}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve": {
		post: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-approve-post */
			json: true
			parameters: parameters15
			responses: responses69
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-approve-delete */
			json: true
			parameters: parameters15
			responses: responses69
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-auto-merge-get */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["RestAutoMergeRequest"]>; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-auto-merge-post */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["RestAutoMergeProcessingResult"]>; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-auto-merge-delete */
			json: true
			parameters: parameters15
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-blocker-comments-get */
			json: true
			parameters: {
				query?: { count?: string; state?: string | readonly string[]; states?: string; start?: string | number; limit?: string | number }
				path: path13
			}
			responses: responses70
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-blocker-comments-post */
			json: true
			parameters: parameters15
			requestBody?: body20
			responses: responses60
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-blocker-comments-commentid-get */
			json: true
			parameters: parameters49
			responses: responses61
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-blocker-comments-commentid-put */
			json: true
			parameters: parameters49
			requestBody?: body20
			responses: responses62
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-blocker-comments-commentid-delete */
			json: true
			parameters: parameters50
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-changes-get */
			json: true
			parameters: {
				query?: {
					sinceId?: string | number
					changeScope?: string
					untilId?: string | number
					withComments?: string
					start?: string | number
					limit?: string | number
				}
				path: path13
			}
			responses: { 200: json<schemas["RestChange"]>; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-get */
			json: true
			parameters: {
				query: {
					path: string
					fromHash?: string
					anchorState?: string
					diffType?: string | readonly string[]
					toHash?: string
					state?: string | readonly string[]
					diffTypes?: string
					states?: string
					start?: string | number
					limit?: string | number
				}
				path: path13
			}
			responses: responses70
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-post */
			json: true
			parameters: parameters15
			requestBody?: body20
			responses: responses60
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-commentid-get */
			json: true
			parameters: parameters49
			responses: responses61
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-commentid-put */
			json: true
			parameters: parameters49
			requestBody?: body20
			responses: responses62
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-commentid-delete */
			json: true
			parameters: parameters50
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-comments-commentid-apply-suggestion-post */
			json: true
			parameters: parameters49
			requestBody?: json<schemas["RestApplySuggestionRequest"]>
			responses: responses45
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-commit-message-suggestion-get */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["RestCommitMessageSuggestion"]>; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-commits-get */
			json: true
			parameters: { query?: { avatarScheme?: string; withCounts?: string; avatarSize?: string; start?: string | number; limit?: string | number }; path: path13 }
			responses: { 200: response31; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-decline-post */
			json: true
			parameters: parameters51
			requestBody?: json<schemas["RestPullRequestDeclineRequest"]>
			responses: responses71
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-diff-stats-summary-path-get */
			json: true
			parameters: { query?: { sinceId?: string | number; srcPath?: string; untilId?: string | number; whitespace?: string }; path: path14 }
			responses: { 200: response33; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-diff-get */
			json: true
			parameters: { query?: query12; path: path13 }
			responses: responses64
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-diff-path-get */
			json: true
			parameters: { query?: query12; path: path14 }
			responses: responses64
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-merge-get */
			json: true
			parameters: parameters15
			responses: { 200: json<schemas["RestPullRequestMergeability"]>; 401: response1; 404: response1; 409: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-merge-post */
			json: true
			parameters: parameters51
			requestBody?: json<schemas["RestPullRequestMergeRequest"]>
			responses: { 200: response35; 401: response1; 403: response1; 404: response1; 409: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-merge-base-get */
			json: true
			parameters: parameters15
			responses: { 200: response30; 204: {}; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-participants-get */
			json: true
			parameters: parameters52
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestPullRequestParticipant"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-participants-post */
			json: true
			parameters: parameters15
			requestBody: json<schemas["RestPullRequestAssignParticipantRoleRequest"]>
			responses: responses72
		}
		delete: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-deprecated/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-participants-delete */
			json: true
			parameters: { query?: { username?: string }; path: path13 }
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-participants-userslug-put */
			json: true
			parameters: { query?: query13; path: path15 }
			requestBody: json<schemas["RestPullRequestAssignStatusRequest"]>
			responses: responses72
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-participants-userslug-delete */
			json: true
			parameters: { path: path15 }
			responses: responses45
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-reopen-post */
			json: true
			parameters: parameters51
			requestBody?: json<schemas["RestPullRequestReopenRequest"]>
			responses: responses71
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-review-get */
			json: true
			parameters: parameters52
			responses: responses70
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-review-put */
			json: true
			parameters: { query?: query13; path: path13 }
			requestBody?: json<schemas["RestPullRequestFinishReviewRequest"]>
			responses: { 200: response27; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-review-delete */
			json: true
			parameters: parameters15
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-watch-post */
			json: true
			parameters: parameters15
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-pull-requests-pullrequestid-watch-delete */
			json: true
			parameters: parameters15
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-raw-path-get */
			json: true
			parameters: { query?: query14; path: path11 }
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-readme-get */
			json: true
			parameters: parameters44
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-recreate-post */
			json: true
			parameters: parameters4
			responses: { 200: response29; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-ref-change-activities-get */
			json: true
			parameters: { query?: { ref?: string; start?: string | number; limit?: string | number }; path: path2 }
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestRepositoryRefChangeActivity"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-ref-change-activities-branches-get */
			json: true
			parameters: { query?: { filterText?: string; start?: string | number; limit?: string | number }; path: path2 }
			responses: { 200: response3; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/related": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-repos-repositoryslug-related-get */
			json: true
			parameters: parameters3
			responses: responses58
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-allowlist-get */
			json: true
			parameters: parameters53
			responses: responses73
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-allowlist-post */
			json: true
			parameters: parameters4
			requestBody: body23
			responses: responses74
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-allowlist-id-get */
			json: true
			parameters: parameters9
			responses: responses75
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-allowlist-id-put */
			json: true
			parameters: parameters9
			requestBody: body23
			responses: responses74
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-allowlist-id-delete */
			json: true
			parameters: parameters9
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-exempt-get */
			json: true
			parameters: parameters4
			responses: responses9
		}
		put: {
			/** @deprecated @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-exempt-put */
			json: true
			parameters: parameters4
			responses: responses76
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-exempt-delete */
			json: true
			parameters: parameters4
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-rules-get */
			json: true
			parameters: parameters53
			responses: responses77
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-rules-post */
			json: true
			parameters: parameters4
			requestBody: body24
			responses: responses78
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-rules-id-get */
			json: true
			parameters: parameters9
			responses: responses79
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-rules-id-put */
			json: true
			parameters: parameters9
			requestBody: body24
			responses: responses78
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-repos-repositoryslug-secret-scanning-rules-id-delete */
			json: true
			parameters: parameters9
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-auto-decline-get */
			json: true
			parameters: parameters4
			responses: responses80
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-auto-decline-put */
			json: true
			parameters: parameters4
			requestBody?: body25
			responses: responses81
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-auto-decline-delete */
			json: true
			parameters: parameters4
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-auto-merge-get */
			json: true
			parameters: parameters4
			responses: responses82
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-auto-merge-put */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestAutoMergeSettingsRequest"]>
			responses: { 200: response36; 400: response1; 401: response1; 403: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-auto-merge-delete */
			json: true
			parameters: parameters4
			responses: { 204: {}; 401: response1; 403: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-get */
			json: true
			parameters: { query?: query15; path: path2 }
			responses: responses83
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-hookkey-get */
			json: true
			parameters: parameters54
			responses: responses84
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-hookkey-delete */
			json: true
			parameters: parameters54
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-hookkey-enabled-put */
			json: true
			parameters: { header?: { "Content-Length"?: string }; path: path8 }
			responses: responses84
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-hookkey-enabled-delete */
			json: true
			parameters: parameters54
			responses: responses84
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-hookkey-settings-get */
			json: true
			parameters: parameters54
			responses: responses85
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-hooks-hookkey-settings-put */
			json: true
			parameters: parameters54
			requestBody?: body26
			responses: responses86
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-pull-requests-get */
			json: true
			parameters: parameters4
			responses: { 200: response37; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-pull-requests-post */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestRepositoryPullRequestSettingsRequest"]>
			responses: { 200: response37; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-reviewer-groups-get */
			json: true
			parameters: parameters3
			responses: responses87
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-reviewer-groups-post */
			json: true
			parameters: parameters4
			requestBody?: body27
			responses: responses88
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-reviewer-groups-id-get */
			json: true
			parameters: parameters9
			responses: responses89
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-reviewer-groups-id-put */
			json: true
			parameters: parameters9
			requestBody?: body27
			responses: responses90
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-reviewer-groups-id-delete */
			json: true
			parameters: parameters9
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-repos-repositoryslug-settings-reviewer-groups-id-users-get */
			json: true
			parameters: {
				query?: {
					"permission.1"?: string
					"permission.2"?: string
					"permission.1.projectKey"?: string
					"permission.2.projectKey"?: string
					"permission.1.repositorySlug"?: string
					"permission.2.repositorySlug"?: string
					start?: string | number
					limit?: string | number
				}
				path: path10
			}
			responses: { 200: json<schemas["RestApplicationUser"][]>; 401: response6; 404: response6 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-tags-get */
			json: true
			parameters: { query?: { orderBy?: string; filterText?: string; start?: string | number; limit?: string | number }; path: path2 }
			responses: {
				200: {
					content: { "application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestTag"][] } }
				}
				401: response1
				404: response1
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-tags-post */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["RestCreateTagRequest"]>
			responses: responses91
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-tags-name-get */
			json: true
			parameters: parameters16
			responses: responses91
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-watch-post */
			json: true
			parameters: parameters4
			requestBody?: body18
			responses: responses5
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-watch-delete */
			json: true
			parameters: parameters4
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-get */
			json: true
			parameters: { query?: query16; path: path2 }
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-post */
			json: true
			parameters: parameters4
			requestBody?: body28
			responses: responses92
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-search-get */
			json: true
			parameters: { query?: { scopeType?: string; event?: string; statistics?: boolean | ("true" | "false") }; path: path2 }
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-test-post */
			json: true
			parameters: { query?: { webhookId?: string | number; sslVerificationRequired?: string; url?: string }; path: path2 }
			requestBody?: body29
			responses: responses93
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-webhookid-get */
			json: true
			parameters: { query?: { statistics?: string }; path: path18 }
			responses: responses94
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-webhookid-put */
			json: true
			parameters: parameters55
			requestBody?: body28
			responses: responses94
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-webhookid-delete */
			json: true
			parameters: parameters55
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-webhookid-latest-get */
			json: true
			parameters: { query?: { event?: string; outcome?: string }; path: path18 }
			responses: { 200: response38; 204: {}; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-webhookid-statistics-get */
			json: true
			parameters: { query?: { event?: string }; path: path18 }
			responses: responses95
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-projects-projectkey-repos-repositoryslug-webhooks-webhookid-statistics-summary-get */
			json: true
			parameters: parameters55
			responses: responses95
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/allowlist": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-allowlist-get */
			json: true
			parameters: parameters56
			responses: responses73
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-allowlist-post */
			json: true
			parameters: parameters2
			requestBody: body23
			responses: responses74
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-allowlist-id-get */
			json: true
			parameters: parameters22
			responses: responses75
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-allowlist-id-put */
			json: true
			parameters: parameters22
			requestBody: body23
			responses: responses74
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-allowlist-id-delete */
			json: true
			parameters: parameters22
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/exempt": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-exempt-get */
			json: true
			parameters: { query?: query17; path: path3 }
			responses: responses96
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-exempt-post */
			json: true
			parameters: parameters2
			requestBody?: body30
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/rules": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-rules-get */
			json: true
			parameters: parameters56
			responses: responses77
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-rules-post */
			json: true
			parameters: parameters2
			requestBody: body24
			responses: responses78
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/rules/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-rules-id-get */
			json: true
			parameters: parameters22
			responses: responses79
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-rules-id-put */
			json: true
			parameters: parameters22
			requestBody: body24
			responses: responses78
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-projects-projectkey-secret-scanning-rules-id-delete */
			json: true
			parameters: parameters22
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings-restriction": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-restriction-get */
			json: true
			parameters: parameters57
			responses: { 200: response39; 400: response1; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-restriction-post */
			json: true
			parameters: parameters2
			requestBody: json<schemas["RestProjectSettingsRestrictionRequest"]>
			responses: { 200: response39; 400: response1; 401: response1; 404: response1; 409: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-restriction-delete */
			json: true
			parameters: parameters57
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings-restriction/all": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-restriction-all-get */
			json: true
			parameters: { query: { namespace: string; featureKey: string; start?: string | number; limit?: string | number }; path: path3 }
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: schemas["RestProjectSettingsRestriction"][]
						}
					}
				}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/auto-decline": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-auto-decline-get */
			json: true
			parameters: parameters2
			responses: responses80
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-auto-decline-put */
			json: true
			parameters: parameters2
			requestBody?: body25
			responses: responses81
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-auto-decline-delete */
			json: true
			parameters: parameters2
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/auto-merge": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-auto-merge-get */
			json: true
			parameters: parameters2
			responses: responses82
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-auto-merge-put */
			json: true
			parameters: parameters2
			requestBody?: json<schemas["RestAutoMergeProjectSettingsRequest"]>
			responses: { 200: response36; 400: response1; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-auto-merge-delete */
			json: true
			parameters: parameters2
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-hooks-get */
			json: true
			parameters: { query?: query15; path: path3 }
			responses: responses83
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-hooks-hookkey-get */
			json: true
			parameters: parameters58
			responses: responses84
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-hooks-hookkey-enabled-put */
			json: true
			parameters: { header?: { "Content-Length"?: number }; path: path12 }
			responses: { 200: response34; 400: response1; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-hooks-hookkey-enabled-delete */
			json: true
			parameters: parameters58
			responses: responses84
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-hooks-hookkey-settings-get */
			json: true
			parameters: parameters58
			responses: responses85
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-hooks-hookkey-settings-put */
			json: true
			parameters: parameters58
			requestBody?: body26
			responses: responses86
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-pull-requests-scmid-get */
			json: true
			parameters: parameters59
			responses: { 200: response41; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-settings-pull-requests-scmid-post */
			json: true
			parameters: parameters59
			requestBody?: body11
			responses: { 200: response41; 400: response1; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/reviewer-groups": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-settings-reviewer-groups-get */
			json: true
			parameters: parameters1
			responses: responses87
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-settings-reviewer-groups-post */
			json: true
			parameters: parameters2
			requestBody?: body27
			responses: responses88
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-settings-reviewer-groups-id-get */
			json: true
			parameters: parameters22
			responses: responses89
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-settings-reviewer-groups-id-put */
			json: true
			parameters: parameters22
			requestBody?: body27
			responses: responses90
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-pull-requests/#api-api-latest-projects-projectkey-settings-reviewer-groups-id-delete */
			json: true
			parameters: parameters22
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-get */
			json: true
			parameters: { query?: query16; path: path3 }
			responses: responses16
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-post */
			json: true
			parameters: parameters2
			requestBody?: body28
			responses: responses92
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/test": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-test-post */
			json: true
			parameters: { query?: { webhookId?: string | number; sslVerificationRequired?: boolean | ("true" | "false"); url?: string }; path: path3 }
			requestBody?: body29
			responses: responses93
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-webhookid-get */
			json: true
			parameters: { query?: { statistics?: string }; path: path20 }
			responses: responses94
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-webhookid-put */
			json: true
			parameters: parameters60
			requestBody?: body28
			responses: responses94
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-webhookid-delete */
			json: true
			parameters: parameters60
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-webhookid-latest-get */
			json: true
			parameters: { query?: { event?: string; outcome?: string }; path: path20 }
			responses: { 200: response38; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-webhookid-statistics-get */
			json: true
			parameters: { query?: { event?: string }; path: path20 }
			responses: responses95
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-project/#api-api-latest-projects-projectkey-webhooks-webhookid-statistics-summary-get */
			json: true
			parameters: parameters60
			responses: { 200: response40; 204: {}; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/repos": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-repository/#api-api-latest-repos-get */
			json: true
			parameters: {
				query?: {
					archived?: string
					projectname?: string
					projectkey?: string
					visibility?: "public" | "private"
					name?: string
					permission?: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN"
					state?: "AVAILABLE" | "INITIALISING" | "INITIALISATION_FAILED" | "OFFLINE"
					start?: string | number
					limit?: string | number
				}
			}
			responses: { 200: response26; 400: response1 }
		}
	}
	"/rest/api/latest/secret-scanning/exempt": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-exempt-get */
			json: true
			parameters: { query?: query17 }
			responses: responses96
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-exempt-post */
			json: true
			requestBody?: body30
			responses: responses76
		}
	}
	"/rest/api/latest/secret-scanning/rules": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-rules-get */
			json: true
			parameters: { query?: query18 }
			responses: responses77
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-rules-post */
			json: true
			requestBody: body24
			responses: responses78
		}
	}
	"/rest/api/latest/secret-scanning/rules/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-rules-id-get */
			json: true
			parameters: parameters26
			responses: responses79
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-rules-id-put */
			json: true
			parameters: parameters26
			requestBody: body24
			responses: responses78
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-secret-scanning-rules-id-delete */
			json: true
			parameters: parameters26
			responses: responses8
		}
	}
	"/rest/api/latest/signing/x509-certificates": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-signing-x509-certificates-get */
			json: true
			responses: { 200: response43; 401: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-signing-x509-certificates-post */
			json: true
			requestBody: { content: { "multipart/form-data": schemas["ExampleCertificateMultipartFormData"] } }
			responses: { 201: response43; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/signing/x509-certificates/crl/{id}": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-signing-x509-certificates-crl-id-put */
			json: true
			parameters: parameters26
			responses: responses16
		}
	}
	"/rest/api/latest/signing/x509-certificates/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-security/#api-api-latest-signing-x509-certificates-id-delete */
			json: true
			parameters: parameters26
			responses: { 204: response43; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/system-signing/configuration": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-signing/#api-api-latest-system-signing-configuration-get */
			json: true
			responses: { 200: response44; 401: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-signing/#api-api-latest-system-signing-configuration-post */
			json: true
			requestBody?: { content: { "application/json": { enabled?: boolean } } }
			responses: { 200: response44; 400: response1; 401: response1 }
		}
	}
	"/rest/api/latest/users": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-get */
			json: true
			parameters: {
				query?: {
					filter?: string
					"permission.N"?: string
					permission?: string
					group?: string
					"permission.1"?: string
					"permission.2"?: string
					"permission.1.projectKey"?: string
					"permission.2.projectKey"?: string
					"permission.1.repositorySlug"?: string
					"permission.2.repositorySlug"?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: responses97
		}
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-put */
			json: true
			requestBody?: body12
			responses: responses97
		}
	}
	"/rest/api/latest/users/credentials": {
		put: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-credentials-put */
			json: true
			requestBody?: json<schemas["UserPasswordUpdate"]>
			responses: responses6
		}
	}
	"/rest/api/latest/users/{userSlug}": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-userslug-get */
			json: true
			parameters: parameters7
			responses: { 200: response42; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/users/{userSlug}/avatar.png": {
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-userslug-avatar-png-post */
			json: true
			parameters: parameters7
			requestBody?: body16
			responses: { 201: { headers: { Location?: string; [name: string]: unknown } }; 401: response1; 404: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-userslug-avatar-png-delete */
			json: true
			parameters: parameters7
			responses: { 200: json<schemas["RestNamedLink"]>; 401: response1; 404: response1 }
		}
	}
	"/rest/api/latest/users/{userSlug}/settings": {
		get: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-userslug-settings-get */
			json: true
			parameters: parameters7
			responses: { 200: response46; 401: response1; 404: response1 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/bitbucket/rest/v902/api-group-system-maintenance/#api-api-latest-users-userslug-settings-post */
			json: true
			parameters: parameters7
			requestBody?: response46
			responses: responses8
		}
	}
}
export interface components {
	schemas: {
		ApplicationUser: {
			active?: boolean
			displayName?: string
			emailAddress?: string
			id?: number
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		PageRequestImpl: { limit?: number; start?: number }
		RestAccessToken: { createdDate?: string; id?: string; name?: string }
		RestAccessTokenRequest: { expiryDays?: number; name?: string; permissions?: string[] }
		RestErrorMessage: { context?: string; exceptionName?: string; message?: string }
		RestErrors: { errors?: schemas["RestErrorMessage"][] }
		RestRawAccessToken: { createdDate?: string; id?: string; name?: string; token?: string }
		Scope: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" }
		RestBuildStats: { cancelled?: number; failed?: number; inProgress?: number; successful?: number; unknown?: number }
		RestBuildStatus: {
			buildNumber?: string
			createdDate?: number
			description?: string
			duration?: number
			key?: string
			name?: string
			parent?: string
			ref?: string
			state?: "CANCELLED" | "FAILED" | "INPROGRESS" | "SUCCESSFUL" | "UNKNOWN" | (string & {})
			testResults?: { failed?: number; skipped?: number; successful?: number }
			updatedDate?: number
			url?: string
		}
		RestMultipleBuildStats: unknown
		RestRefMatcher: {
			displayId?: string | number
			id?: string | number
			type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
		}
		RestRefMatcherType: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
		RestRequiredBuildCondition: {
			buildParentKeys?: string[]
			exemptRefMatcher?: {
				displayId?: string
				id?: string
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {}); name?: string }
			}
			id?: number
			refMatcher?: {
				displayId?: string
				id?: string
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {}); name?: string }
			}
		}
		RestRequiredBuildConditionSetRequest: {
			buildParentKeys: string[]
			exemptRefMatcher?: schemas["RestRefMatcher"]
			refMatcher: {
				displayId?: string | number
				id?: string | number
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
			}
		}
		Project: { description?: string; id?: number; key?: string; name?: string; public?: boolean; type?: "NORMAL" | "PERSONAL" }
		RefType: unknown
		Repository: {
			archived?: boolean
			description?: string
			fork?: boolean
			forkable?: boolean
			hierarchyId?: string
			id?: number
			local?: boolean
			name?: string
			offline?: boolean
			origin?: schemas["Repository"]
			partition?: number
			project?: schemas["Project"]
			public?: boolean
			readOnly?: boolean
			remote?: boolean
			scmId?: string
			slug?: string
			state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
			statusMessage?: string
		}
		RestBranch: {
			readonly default?: boolean
			readonly displayId?: string
			id?: string
			readonly latestChangeset?: string
			readonly latestCommit?: string
			type?: schemas["RefType"]
		}
		RestBranchCreateRequest: { name?: string; startPoint?: string }
		RestBranchDeleteRequest: { dryRun?: boolean; endPoint?: string; name?: string }
		RestMinimalRef: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" | (string & {}) }
		RestDefaultTask: { readonly description?: string; html?: string; readonly id?: number }
		RestDefaultTaskRequest: {
			description?: string
			sourceMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
			}
			targetMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
			}
		}
		Comment: {
			anchor?: schemas["CommentThreadDiffAnchor"]
			author?: schemas["ApplicationUser"]
			comments?: schemas["Comment"][]
			createdDate?: string
			id?: number
			permittedOperations?: schemas["CommentOperations"]
			properties?: { [key: string]: unknown }
			resolvedDate?: string
			resolver?: schemas["ApplicationUser"]
			severity?: "NORMAL" | "BLOCKER"
			state?: "OPEN" | "PENDING" | "RESOLVED"
			text?: string
			thread?: schemas["CommentThread"]
			updatedDate?: string
			version?: number
		}
		CommentOperations: { deletable?: boolean; editable?: boolean; transitionable?: boolean }
		CommentThread: {
			anchor?: schemas["CommentThreadDiffAnchor"]
			anchored?: boolean
			commentable?: schemas["Commentable"]
			createdDate?: string
			id?: number
			resolved?: boolean
			resolvedDate?: string
			resolver?: schemas["ApplicationUser"]
			rootComment?: schemas["Comment"]
			updatedDate?: string
		}
		CommentThreadDiffAnchor: {
			diffType?: "COMMIT" | "EFFECTIVE" | "RANGE"
			fileAnchor?: boolean
			fileType?: "FROM" | "TO"
			fromHash?: string
			line?: number
			lineAnchor?: boolean
			lineType?: "ADDED" | "CONTEXT" | "REMOVED"
			multilineAnchor?: boolean
			multilineStartLine?: number
			multilineStartLineType?: "ADDED" | "CONTEXT" | "REMOVED"
			orphaned?: boolean
			path?: string
			srcPath?: string
			toHash?: string
		}
		Commentable: { [key: string]: unknown }
		PropertyMap: { [key: string]: unknown }
		PullRequest: {
			author?: schemas["PullRequestParticipant"]
			closed?: boolean
			closedDate?: string
			createdDate?: string
			crossRepository?: boolean
			description?: string
			draft?: boolean
			fromRef?: schemas["PullRequestRef"]
			id?: number
			locked?: boolean
			open?: boolean
			participants?: schemas["PullRequestParticipant"][]
			properties?: { [key: string]: unknown }
			reviewers?: schemas["PullRequestParticipant"][]
			state?: "DECLINED" | "MERGED" | "OPEN"
			title?: string
			toRef?: schemas["PullRequestRef"]
			updatedDate?: string
			version?: number
		}
		PullRequestParticipant: {
			approved?: boolean
			lastReviewedCommit?: string
			pullRequest?: schemas["PullRequest"]
			role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT"
			status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED"
			user?: schemas["ApplicationUser"]
		}
		PullRequestRef: { displayId?: string; id?: string; latestCommit?: string; repository?: schemas["Repository"]; type?: schemas["RefType"] }
		RestApplicationUser: {
			active?: boolean
			avatarUrl?: string
			displayName?: string
			emailAddress?: string
			readonly id?: number
			links?: { self?: { href?: string; name?: string }[] }
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		RestComment: {
			anchor?: {
				diffType?: "COMMIT" | "EFFECTIVE" | "RANGE" | (string & {})
				fileType?: "FROM" | "TO" | (string & {})
				fromHash?: string
				line?: number
				lineType?: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
				readonly multilineMarker?: { startLine?: number; startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {}) }
				path?: string | { components?: string[]; extension?: string; name?: string; parent?: string }
				readonly pullRequest?: {
					closed?: boolean
					closedDate?: number
					createdDate?: number
					description?: string
					descriptionAsHtml?: string
					draft?: boolean
					fromRef?: {
						displayId?: string
						id?: string
						latestCommit?: string
						repository?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
							name?: string
							readonly origin?: {
								readonly archived?: boolean
								defaultBranch?: string
								readonly description?: string
								readonly forkable?: boolean
								readonly hierarchyId?: string
								readonly id?: number
								links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
								name?: string
								readonly partition?: number
								project?: {
									avatar?: string
									avatarUrl?: string
									readonly description?: string
									readonly id?: number
									key: string
									links?: { self?: { href?: string; name?: string }[] }
									readonly name?: string
									readonly public?: boolean
									readonly scope?: string
									readonly type?: "NORMAL" | "PERSONAL" | (string & {})
								}
								readonly public?: boolean
								readonly relatedLinks?: { [key: string]: unknown }
								scmId?: string
								readonly scope?: string
								slug?: string
								readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
								readonly statusMessage?: string
							}
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { self?: { href?: string; name?: string }[] }
								readonly name?: string
								readonly public?: boolean
								readonly scope?: string
								readonly type?: "NORMAL" | "PERSONAL" | (string & {})
							}
							readonly public?: boolean
							readonly relatedLinks?: { [key: string]: unknown }
							scmId?: string
							readonly scope?: string
							slug?: string
							readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
							readonly statusMessage?: string
						}
						type?: "BRANCH" | "TAG" | (string & {})
					}
					htmlDescription?: string
					id?: number
					links?: { self?: { href?: string; name?: string }[] }
					locked?: boolean
					open?: boolean
					participants?: schemas["RestPullRequestParticipant"][]
					reviewers?: schemas["RestPullRequestParticipant"][]
					state?: "DECLINED" | "MERGED" | "OPEN" | (string & {})
					title?: string
					toRef?: {
						displayId?: string
						id?: string
						latestCommit?: string
						repository?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
							name?: string
							readonly origin?: {
								readonly archived?: boolean
								defaultBranch?: string
								readonly description?: string
								readonly forkable?: boolean
								readonly hierarchyId?: string
								readonly id?: number
								links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
								name?: string
								readonly partition?: number
								project?: {
									avatar?: string
									avatarUrl?: string
									readonly description?: string
									readonly id?: number
									key: string
									links?: { self?: { href?: string; name?: string }[] }
									readonly name?: string
									readonly public?: boolean
									readonly scope?: string
									readonly type?: "NORMAL" | "PERSONAL" | (string & {})
								}
								readonly public?: boolean
								readonly relatedLinks?: { [key: string]: unknown }
								scmId?: string
								readonly scope?: string
								slug?: string
								readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
								readonly statusMessage?: string
							}
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { self?: { href?: string; name?: string }[] }
								readonly name?: string
								readonly public?: boolean
								readonly scope?: string
								readonly type?: "NORMAL" | "PERSONAL" | (string & {})
							}
							readonly public?: boolean
							readonly relatedLinks?: { [key: string]: unknown }
							scmId?: string
							readonly scope?: string
							slug?: string
							readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
							readonly statusMessage?: string
						}
						type?: "BRANCH" | "TAG" | (string & {})
					}
					updatedDate?: number
					version?: number
				}
				srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
				toHash?: string
			}
			readonly anchored?: boolean
			readonly author?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			readonly comments?: schemas["RestComment"][]
			readonly createdDate?: number
			readonly html?: string
			id?: number
			parent?: schemas["RestComment"]
			readonly pending?: boolean
			properties?: { [key: string]: unknown }
			readonly reply?: boolean
			readonly resolvedDate?: number
			readonly resolver?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			severity?: string
			state?: string
			text?: string
			threadResolved?: boolean
			readonly threadResolvedDate?: number
			readonly threadResolver?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			readonly updatedDate?: number
			version?: number
		}
		RestCommentThreadDiffAnchor: {
			diffType?: "COMMIT" | "EFFECTIVE" | "RANGE"
			fileType?: "FROM" | "TO"
			fromHash?: string
			line?: number
			lineType?: "ADDED" | "CONTEXT" | "REMOVED"
			readonly multilineMarker?: { startLine?: number; startLineType: "ADDED" | "CONTEXT" | "REMOVED" }
			path?: { components?: string[]; extension?: string; name?: string; parent?: string }
			readonly pullRequest?: {
				closed?: boolean
				closedDate?: number
				createdDate?: number
				description?: string
				descriptionAsHtml?: string
				draft?: boolean
				fromRef?: {
					displayId?: string
					id?: string
					latestCommit?: string
					repository?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { self?: { href?: string; name?: string }[] }
								readonly name?: string
								readonly public?: boolean
								readonly scope?: string
								readonly type?: "NORMAL" | "PERSONAL"
							}
							readonly public?: boolean
							readonly relatedLinks?: { [key: string]: unknown }
							scmId?: string
							readonly scope?: string
							slug?: string
							readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
							readonly statusMessage?: string
						}
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL"
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
						readonly statusMessage?: string
					}
					type?: "BRANCH" | "TAG"
				}
				htmlDescription?: string
				id?: number
				links?: { self?: { href?: string; name?: string }[] }
				locked?: boolean
				open?: boolean
				participants?: schemas["RestPullRequestParticipant"][]
				reviewers?: schemas["RestPullRequestParticipant"][]
				state?: "DECLINED" | "MERGED" | "OPEN"
				title?: string
				toRef?: {
					displayId?: string
					id?: string
					latestCommit?: string
					repository?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { self?: { href?: string; name?: string }[] }
								readonly name?: string
								readonly public?: boolean
								readonly scope?: string
								readonly type?: "NORMAL" | "PERSONAL"
							}
							readonly public?: boolean
							readonly relatedLinks?: { [key: string]: unknown }
							scmId?: string
							readonly scope?: string
							slug?: string
							readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
							readonly statusMessage?: string
						}
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL"
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
						readonly statusMessage?: string
					}
					type?: "BRANCH" | "TAG"
				}
				updatedDate?: number
				version?: number
			}
			srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
			toHash?: string
		}
		RestEmoticon: { shortcut?: string; url?: string; value?: string }
		RestMultilineCommentMarker: { startLine?: number; startLineType?: "ADDED" | "CONTEXT" | "REMOVED" }
		RestPath: { components?: string[]; extension?: string; name?: string; parent?: string }
		RestProject: {
			avatar?: string
			avatarUrl?: string
			readonly description?: string
			readonly id?: number
			key?: string
			links?: { self?: { href?: string; name?: string }[] }
			readonly name?: string
			readonly public?: boolean
			readonly scope?: string
			readonly type?: "NORMAL" | "PERSONAL" | (string & {})
		}
		RestPullRequest: {
			closed?: boolean
			closedDate?: number
			createdDate?: number
			description?: string
			descriptionAsHtml?: string
			draft?: boolean
			fromRef?: {
				displayId?: string
				id?: string
				latestCommit?: string
				repository?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL" | (string & {})
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
						readonly statusMessage?: string
					}
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				type?: "BRANCH" | "TAG" | (string & {})
			}
			htmlDescription?: string
			id?: number
			links?: { self?: { href?: string; name?: string }[] }
			locked?: boolean
			open?: boolean
			participants?: schemas["RestPullRequestParticipant"][]
			reviewers?: schemas["RestPullRequestParticipant"][]
			state?: "DECLINED" | "MERGED" | "OPEN" | (string & {})
			title?: string
			toRef?: {
				displayId?: string
				id?: string
				latestCommit?: string
				repository?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL" | (string & {})
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
						readonly statusMessage?: string
					}
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				type?: "BRANCH" | "TAG" | (string & {})
			}
			updatedDate?: number
			version?: number
			author?: schemas["RestPullRequestParticipant"]
		}
		RestPullRequestParticipant: {
			approved?: boolean
			lastReviewedCommit?: string
			role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT" | (string & {})
			status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED" | (string & {})
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestPullRequestRef: {
			displayId?: string
			id?: string
			latestCommit?: string
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL"
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL"
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
				readonly statusMessage?: string
			}
			type?: "BRANCH" | "TAG"
		}
		RestRelatedLinks: unknown
		RestRepository: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string
			readonly id?: number
			links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			readonly partition?: number
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
			readonly public?: boolean
			readonly relatedLinks?: { [key: string]: unknown }
			scmId?: string
			readonly scope?: string
			slug?: string
			readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
			readonly statusMessage?: string
		}
		RestUserReaction: {
			comment?: {
				readonly anchor?: {
					diffType?: "COMMIT" | "EFFECTIVE" | "RANGE" | (string & {})
					fileType?: "FROM" | "TO" | (string & {})
					fromHash?: string
					line?: number
					lineType?: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
					readonly multilineMarker?: { startLine?: number; startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {}) }
					path?: { components?: string[]; extension?: string; name?: string; parent?: string }
					readonly pullRequest?: {
						closed?: boolean
						closedDate?: number
						createdDate?: number
						description?: string
						descriptionAsHtml?: string
						draft?: boolean
						fromRef?: {
							displayId?: string
							id?: string
							latestCommit?: string
							repository?: {
								readonly archived?: boolean
								defaultBranch?: string
								readonly description?: string
								readonly forkable?: boolean
								readonly hierarchyId?: string
								readonly id?: number
								links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
								name?: string
								readonly origin?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
									name?: string
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { self?: { href?: string; name?: string }[] }
										readonly name?: string
										readonly public?: boolean
										readonly scope?: string
										readonly type?: "NORMAL" | "PERSONAL" | (string & {})
									}
									readonly public?: boolean
									readonly relatedLinks?: { [key: string]: unknown }
									scmId?: string
									readonly scope?: string
									slug?: string
									readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
									readonly statusMessage?: string
								}
								readonly partition?: number
								project?: {
									avatar?: string
									avatarUrl?: string
									readonly description?: string
									readonly id?: number
									key: string
									links?: { self?: { href?: string; name?: string }[] }
									readonly name?: string
									readonly public?: boolean
									readonly scope?: string
									readonly type?: "NORMAL" | "PERSONAL" | (string & {})
								}
								readonly public?: boolean
								readonly relatedLinks?: { [key: string]: unknown }
								scmId?: string
								readonly scope?: string
								slug?: string
								readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
								readonly statusMessage?: string
							}
							type?: "BRANCH" | "TAG" | (string & {})
						}
						htmlDescription?: string
						id?: number
						links?: { self?: { href?: string; name?: string }[] }
						locked?: boolean
						open?: boolean
						participants?: schemas["RestPullRequestParticipant"][]
						reviewers?: schemas["RestPullRequestParticipant"][]
						state?: "DECLINED" | "MERGED" | "OPEN" | (string & {})
						title?: string
						toRef?: {
							displayId?: string
							id?: string
							latestCommit?: string
							repository?: {
								readonly archived?: boolean
								defaultBranch?: string
								readonly description?: string
								readonly forkable?: boolean
								readonly hierarchyId?: string
								readonly id?: number
								links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
								name?: string
								readonly origin?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
									name?: string
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { self?: { href?: string; name?: string }[] }
										readonly name?: string
										readonly public?: boolean
										readonly scope?: string
										readonly type?: "NORMAL" | "PERSONAL" | (string & {})
									}
									readonly public?: boolean
									readonly relatedLinks?: { [key: string]: unknown }
									scmId?: string
									readonly scope?: string
									slug?: string
									readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
									readonly statusMessage?: string
								}
								readonly partition?: number
								project?: {
									avatar?: string
									avatarUrl?: string
									readonly description?: string
									readonly id?: number
									key: string
									links?: { self?: { href?: string; name?: string }[] }
									readonly name?: string
									readonly public?: boolean
									readonly scope?: string
									readonly type?: "NORMAL" | "PERSONAL" | (string & {})
								}
								readonly public?: boolean
								readonly relatedLinks?: { [key: string]: unknown }
								scmId?: string
								readonly scope?: string
								slug?: string
								readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
								readonly statusMessage?: string
							}
							type?: "BRANCH" | "TAG" | (string & {})
						}
						updatedDate?: number
						version?: number
					}
					srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
					toHash?: string
				}
				readonly anchored?: boolean
				readonly author?: {
					active?: boolean
					avatarUrl?: string
					displayName?: string
					emailAddress?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[] }
					name?: string
					slug?: string
					type?: "NORMAL" | "SERVICE" | (string & {})
				}
				readonly comments?: schemas["RestComment"][]
				readonly createdDate?: number
				readonly html?: string
				id?: number
				readonly parent?: {
					readonly anchor?: {
						diffType?: "COMMIT" | "EFFECTIVE" | "RANGE" | (string & {})
						fileType?: "FROM" | "TO" | (string & {})
						fromHash?: string
						line?: number
						lineType?: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
						readonly multilineMarker?: { startLine?: number; startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {}) }
						path?: { components?: string[]; extension?: string; name?: string; parent?: string }
						readonly pullRequest?: {
							closed?: boolean
							closedDate?: number
							createdDate?: number
							description?: string
							descriptionAsHtml?: string
							draft?: boolean
							fromRef?: {
								displayId?: string
								id?: string
								latestCommit?: string
								repository?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
									name?: string
									readonly origin?: {
										readonly archived?: boolean
										defaultBranch?: string
										readonly description?: string
										readonly forkable?: boolean
										readonly hierarchyId?: string
										readonly id?: number
										links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
										name?: string
										readonly partition?: number
										project?: {
											avatar?: string
											avatarUrl?: string
											readonly description?: string
											readonly id?: number
											key: string
											links?: { self?: { href?: string; name?: string }[] }
											readonly name?: string
											readonly public?: boolean
											readonly scope?: string
											readonly type?: "NORMAL" | "PERSONAL" | (string & {})
										}
										readonly public?: boolean
										readonly relatedLinks?: { [key: string]: unknown }
										scmId?: string
										readonly scope?: string
										slug?: string
										readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
										readonly statusMessage?: string
									}
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { self?: { href?: string; name?: string }[] }
										readonly name?: string
										readonly public?: boolean
										readonly scope?: string
										readonly type?: "NORMAL" | "PERSONAL" | (string & {})
									}
									readonly public?: boolean
									readonly relatedLinks?: { [key: string]: unknown }
									scmId?: string
									readonly scope?: string
									slug?: string
									readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
									readonly statusMessage?: string
								}
								type?: "BRANCH" | "TAG" | (string & {})
							}
							htmlDescription?: string
							id?: number
							links?: { self?: { href?: string; name?: string }[] }
							locked?: boolean
							open?: boolean
							participants?: schemas["RestPullRequestParticipant"][]
							reviewers?: schemas["RestPullRequestParticipant"][]
							state?: "DECLINED" | "MERGED" | "OPEN" | (string & {})
							title?: string
							toRef?: {
								displayId?: string
								id?: string
								latestCommit?: string
								repository?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
									name?: string
									readonly origin?: {
										readonly archived?: boolean
										defaultBranch?: string
										readonly description?: string
										readonly forkable?: boolean
										readonly hierarchyId?: string
										readonly id?: number
										links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
										name?: string
										readonly partition?: number
										project?: {
											avatar?: string
											avatarUrl?: string
											readonly description?: string
											readonly id?: number
											key: string
											links?: { self?: { href?: string; name?: string }[] }
											readonly name?: string
											readonly public?: boolean
											readonly scope?: string
											readonly type?: "NORMAL" | "PERSONAL" | (string & {})
										}
										readonly public?: boolean
										readonly relatedLinks?: { [key: string]: unknown }
										scmId?: string
										readonly scope?: string
										slug?: string
										readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
										readonly statusMessage?: string
									}
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { self?: { href?: string; name?: string }[] }
										readonly name?: string
										readonly public?: boolean
										readonly scope?: string
										readonly type?: "NORMAL" | "PERSONAL" | (string & {})
									}
									readonly public?: boolean
									readonly relatedLinks?: { [key: string]: unknown }
									scmId?: string
									readonly scope?: string
									slug?: string
									readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
									readonly statusMessage?: string
								}
								type?: "BRANCH" | "TAG" | (string & {})
							}
							updatedDate?: number
							version?: number
						}
						srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
						toHash?: string
					}
					readonly anchored?: boolean
					readonly author?: {
						active?: boolean
						avatarUrl?: string
						displayName?: string
						emailAddress?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[] }
						name?: string
						slug?: string
						type?: "NORMAL" | "SERVICE" | (string & {})
					}
					readonly comments?: schemas["RestComment"][]
					readonly createdDate?: number
					readonly html?: string
					id?: number
					readonly pending?: boolean
					properties?: { [key: string]: unknown }
					readonly reply?: boolean
					readonly resolvedDate?: number
					readonly resolver?: {
						active?: boolean
						avatarUrl?: string
						displayName?: string
						emailAddress?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[] }
						name?: string
						slug?: string
						type?: "NORMAL" | "SERVICE" | (string & {})
					}
					severity?: string
					state?: string
					text?: string
					threadResolved?: boolean
					readonly threadResolvedDate?: number
					readonly threadResolver?: {
						active?: boolean
						avatarUrl?: string
						displayName?: string
						emailAddress?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[] }
						name?: string
						slug?: string
						type?: "NORMAL" | "SERVICE" | (string & {})
					}
					readonly updatedDate?: number
					version?: number
				}
				readonly pending?: boolean
				properties?: { [key: string]: unknown }
				readonly reply?: boolean
				readonly resolvedDate?: number
				readonly resolver?: {
					active?: boolean
					avatarUrl?: string
					displayName?: string
					emailAddress?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[] }
					name?: string
					slug?: string
					type?: "NORMAL" | "SERVICE" | (string & {})
				}
				severity?: string
				state?: string
				text?: string
				threadResolved?: boolean
				readonly threadResolvedDate?: number
				readonly threadResolver?: {
					active?: boolean
					avatarUrl?: string
					displayName?: string
					emailAddress?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[] }
					name?: string
					slug?: string
					type?: "NORMAL" | "SERVICE" | (string & {})
				}
				readonly updatedDate?: number
				version?: number
			}
			emoticon?: { shortcut?: string; url?: string; value?: string }
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		ApplicationId: { [key: string]: unknown }
		RestChangeset: {
			changes?: { isLastPage?: boolean; limit?: number; nextPageStart?: number; size?: number; start?: number; values?: { [key: string]: unknown } }
			fromCommit?: { displayId?: string; id?: string }
			links?: { self?: { href?: string; name?: string }[] }
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			toCommit?: {
				author?: { avatarUrl?: string; emailAddress?: string; name?: string }
				authorTimestamp?: number
				committer?: { avatarUrl?: string; emailAddress?: string; name?: string }
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: schemas["RestMinimalCommit"][]
			}
		}
		RestCommentJiraIssue: { commentId?: number; issueKey?: string }
		RestCommit: {
			author?: { avatarUrl?: string; emailAddress?: string; name?: string }
			authorTimestamp?: number
			committer?: { avatarUrl?: string; emailAddress?: string; name?: string }
			committerTimestamp?: number
			displayId?: string
			id?: string
			message?: string
			parents?: schemas["RestMinimalCommit"][]
		}
		RestEnhancedEntityLink: { applicationLinkId?: string; displayUrl?: string; projectId?: number; projectKey?: string; projectName?: string }
		RestJiraIssue: { key?: string; url?: string }
		RestMinimalCommit: { displayId?: string; id?: string }
		RestPageRestChange: { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: { [key: string]: unknown } }
		RestPerson: { avatarUrl?: string; emailAddress?: string; name?: string }
		RestGitTagCreateRequest: { force?: boolean; message?: string; name?: string; startPoint?: string; type?: "ANNOTATED" | "LIGHTWEIGHT" }
		RestPullRequestRebaseRequest: { version?: number }
		RestPullRequestRebaseResult: {
			refChange?: {
				fromHash?: string
				ref?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" | (string & {}) }
				refId?: string
				toHash?: string
				type?: "ADD" | "DELETE" | "UPDATE" | (string & {})
			}
		}
		RestPullRequestRebaseability: { vetoes?: schemas["RestRepositoryHookVeto"][] }
		RestRefChange: {
			fromHash?: string
			ref?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" }
			refId?: string
			toHash?: string
			type?: "ADD" | "DELETE" | "UPDATE"
		}
		RestRepositoryHookVeto: { detailedMessage?: string; summaryMessage?: string }
		RestTag: {
			displayId?: string
			hash?: string
			id?: string
			readonly latestChangeset?: string
			readonly latestCommit?: string
			type?: "BRANCH" | "TAG" | (string & {})
		}
		RestBulkAddInsightAnnotationRequest: { annotations?: schemas["RestSingleAddInsightAnnotationRequest"][] }
		RestInsightAnnotation: {
			externalId?: string
			line?: number
			link?: string
			message?: string
			path?: string
			reportKey?: string
			severity?: string
			type?: string
		}
		RestInsightAnnotationsResponse: { annotations?: schemas["RestInsightAnnotation"][] }
		RestInsightReport: {
			createdDate?: number
			data?: schemas["RestInsightReportData"][]
			details?: string
			key?: string
			link?: string
			logoUrl?: string
			reporter?: string
			result?: "FAIL" | "PASS" | (string & {})
			title?: string
		}
		RestInsightReportData: { title?: string; type?: string; value?: unknown }
		RestSetInsightReportRequest: {
			coverageProviderKey?: string
			createdDate?: number
			data: schemas["RestInsightReportData"][]
			details?: string
			link?: string
			logoUrl?: string
			reporter?: string
			result?: string
			title: string
		}
		RestSingleAddInsightAnnotationRequest: {
			externalId?: string | number
			line?: number
			link?: string
			message: string
			path?: string
			severity: string
			type?: string
		}
		RestClusterNode: { address?: { address?: string; port?: number }; buildVersion?: string; id?: string; local?: boolean; name?: string }
		RestFarmSynchronizationRequest: { attempt?: number; createdAt?: string; externalRepoId?: string; type?: "incremental" | "snapshot" | (string & {}) }
		RestMirrorHashes: { content?: string; metadata?: string }
		RestMirrorRepositorySynchronizationStatus: {
			externalRepoId?: string
			failedSyncCount?: number
			hashes?: { content?: string; metadata?: string }
			initialSyncDate?: string
			lastSyncDate?: string
			localProjectId?: number
			localRepoId?: number
			upstreamId?: string
		}
		RestMirroredRepository: {
			available?: boolean
			cloneUrls?: schemas["RestNamedLink"][]
			lastUpdated?: string
			mirrorName?: string
			pushUrls?: schemas["RestNamedLink"][]
			repositoryId?: string
			status?: "NOT_MIRRORED" | "INITIALIZING" | "AVAILABLE" | "ERROR_INITIALIZING" | "ERROR_AVAILABLE" | (string & {})
		}
		RestNamedLink: { href?: string; name?: string }
		RestRefSyncQueue: { values?: schemas["RestFarmSynchronizationRequest"][] }
		RestRepositoryLockOwner: { externalRepositoryId?: string; lockAcquireTime?: string; nodeId?: string; requestId?: string; threadName?: string }
		RestRollingUpgradeState: { rollingUpgradeEnabled?: boolean; version?: string }
		RestSyncProgress: { discovering?: boolean; syncedRepos?: number; totalRepos?: number }
		RestUpstreamServer: { baseUrl?: string; id?: string; state?: "INITIALIZING" | "PENDING" | "INSTALLED" | "UNKNOWN" | "REMOVED" | (string & {}) }
		RestUpstreamSettings: { mode?: "ALL_PROJECTS" | "SELECTED_PROJECTS" | (string & {}); projectIds?: string[] }
		Credentials: schemas["RestUsernamePasswordCredentials"] | schemas["RestBearerTokenCredentials"] | schemas["RestSshCredentials"]
		EnrichedRepository: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string
			readonly id?: number
			links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			readonly partition?: number
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
			properties?: { contentHash?: string; defaultBranchId?: string; metadataHash?: string }
			readonly public?: boolean
			readonly relatedLinks?: { [key: string]: unknown }
			scmId?: string
			readonly scope?: string
			slug?: string
			readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
			readonly statusMessage?: string
		}
		RestAnalyticsSettings: { canCollectAnalytics?: boolean; serverTime?: number; supportEntitlementNumber?: string }
		RestApplicationUserWithPermissions: {
			active?: boolean
			avatarUrl?: string
			displayName?: string
			effectivePermissions?: { [key: string]: unknown }
			emailAddress?: string
			readonly id?: number
			links?: { self?: { href?: string; name?: string }[] }
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		RestAuthenticationRequest: { credentials: schemas["Credentials"]; repositoryId?: string | number }
		RestBearerTokenCredentials: { token: string }
		RestMirrorServer: {
			baseUrl?: string
			enabled?: boolean
			id?: string
			lastSeenDate?: string
			mirrorType?: "SINGLE" | "FARM" | (string & {})
			name?: string
			productVersion?: string
		}
		RestMirrorUpgradeRequest: { baseUrl?: string; productVersion?: string }
		RestMirroredRepositoryDescriptor: {
			links?: { self?: { href?: string; name?: string }[] }
			mirrorServer?: {
				baseUrl?: string
				enabled?: boolean
				id?: string
				lastSeenDate: string
				mirrorType?: "SINGLE" | "FARM" | (string & {})
				name?: string
				productVersion?: string
			}
		}
		RestMirroringRequest: {
			readonly id?: number
			mirrorBaseUrl?: string
			mirrorId?: string
			mirrorName?: string
			mirrorType?: "SINGLE" | "FARM" | (string & {})
			productVersion?: string
			state?: "PENDING" | "ACCEPTED" | "REJECTED" | (string & {})
		}
		RestProperties: { contentHash?: string; defaultBranchId?: string; metadataHash?: string }
		RestRepositoryMirrorEvent: { mirrorRepoId?: string | number; type?: "SYNCHRONIZED" | "SYNCHRONIZATION_FAILED"; upstreamRepoId?: string | number }
		RestSshCredentials: { algorithm?: string; publicKey: string; username?: string }
		RestUsernamePasswordCredentials: { password: string; username: string }
		RestRepositoryPolicy: { permission?: "SYS_ADMIN" | "ADMIN" | "PROJECT_ADMIN" | "REPO_ADMIN" | (string & {}) }
		Context: { commitMessage?: string }
		RestRefSyncRequest: { action?: "DISCARD" | "MERGE" | "REBASE"; context?: schemas["Context"]; refId?: string | number }
		RestRefSyncStatus: {
			readonly aheadRefs?: {
				displayId?: string
				id?: string
				state?: "AHEAD" | "DIVERGED" | "ORPHANED" | (string & {})
				tag?: boolean
				type?: "BRANCH" | "TAG" | (string & {})
			}
			readonly available?: boolean
			readonly divergedRefs?: {
				displayId?: string
				id?: string
				state?: "AHEAD" | "DIVERGED" | "ORPHANED" | (string & {})
				tag?: boolean
				type?: "BRANCH" | "TAG" | (string & {})
			}
			enabled?: boolean
			readonly lastSync?: number
			readonly orphanedRefs?: {
				displayId?: string
				id?: string
				state?: "AHEAD" | "DIVERGED" | "ORPHANED" | (string & {})
				tag?: boolean
				type?: "BRANCH" | "TAG" | (string & {})
			}
		}
		RestRejectedRef: {
			displayId?: string
			id?: string
			state?: "AHEAD" | "DIVERGED" | "ORPHANED" | (string & {})
			tag?: boolean
			type?: "BRANCH" | "TAG" | (string & {})
		}
		RestGpgKey: {
			readonly emailAddress?: string
			readonly expiryDate?: number
			readonly fingerprint?: string
			readonly id?: string
			readonly subKeys?: schemas["RestGpgSubKey"][]
			text?: string
		}
		RestGpgSubKey: { expiryDate?: string; fingerprint?: string }
		RestDefaultReviewersRequest: {
			requiredApprovals?: number
			reviewers?: schemas["RestApplicationUserRequest"][]
			sourceMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
			}
			targetMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
			}
		}
		RestPullRequestCondition: {
			readonly id?: number
			requiredApprovals?: number
			reviewers?: schemas["RestApplicationUser"][]
			readonly scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
			sourceRefMatcher?: {
				displayId?: string
				id?: string
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {}); name?: string }
			}
			targetRefMatcher?: {
				displayId?: string
				id?: string
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {}); name?: string }
			}
		}
		RestScope: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" }
		RestRefRestriction: {
			accessKeys?: schemas["RestSshAccessKey"][]
			groups?: string[]
			readonly id?: number
			matcher?: {
				displayId?: string
				id?: string
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {}); name?: string }
			}
			readonly scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
			type?: string
			users?: schemas["RestApplicationUser"][]
		}
		RestRestrictionRequest: {
			accessKeyIds?: (string | number)[]
			accessKeys?: schemas["RestSshAccessKeyRequest"][]
			groupNames?: string[]
			groups?: string[]
			readonly id?: string | number
			matcher?: {
				displayId?: string | number
				id?: string | number
				type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
			}
			readonly scope?: { resourceId?: string | number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" }
			type?: string
			userSlugs?: string[]
			users?: schemas["RestApplicationUserRequest"][]
		}
		RestSshAccessKey: {
			key?: {
				algorithmType?: string
				bitLength?: number
				readonly createdDate?: string
				expiryDays?: number
				readonly fingerprint?: string
				readonly id?: number
				label?: string
				readonly lastAuthenticated?: string
				text?: string
			}
			permission?: "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN" | (string & {})
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
		}
		RestSshKey: {
			algorithmType?: string
			bitLength?: number
			readonly createdDate?: string
			expiryDays?: number
			readonly fingerprint?: string
			readonly id?: number
			label?: string
			readonly lastAuthenticated?: string
			text?: string
		}
		RestSshAccessKeyLocations: { projects?: schemas["RestProject"]; repositories?: schemas["RestRepository"] }
		RestSshKeySettings: { keyTypeRestrictions?: schemas["RestSshKeyTypeRestriction"][]; maxExpiryDays?: { asInt?: number; present?: boolean } }
		RestSshKeyTypeRestriction: { algorithm?: string; allowed?: boolean; minKeyLength?: { asInt?: number; present?: boolean } }
		RestSshSettings: { accessKeysEnabled?: boolean; baseUrl?: string; enabled?: boolean; fingerprint?: schemas["SimpleSshKeyFingerprint"]; port?: number }
		SimpleSshKeyFingerprint: { algorithm?: string; value?: string }
		AdminPasswordUpdate: { name?: string; password?: string; passwordConfirm?: string }
		DiffContentFilter: { [key: string]: unknown }
		ExampleAvatarMultipartFormData: { avatar?: string }
		ExampleCertificateMultipartFormData: { certificate?: string }
		ExampleFiles: { files?: schemas["ExampleJsonLastModifiedCallback"] }
		ExampleJsonLastModifiedCallback: {
			latestCommit?: {
				author?: { avatarUrl?: string; emailAddress?: string; name?: string }
				authorTimestamp?: number
				committer?: { avatarUrl?: string; emailAddress?: string; name?: string }
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: schemas["RestMinimalCommit"][]
			}
			pomXml?: {
				author?: { avatarUrl?: string; emailAddress?: string; name?: string }
				authorTimestamp?: number
				committer?: { avatarUrl?: string; emailAddress?: string; name?: string }
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: schemas["RestMinimalCommit"][]
			}
			readmeMd?: {
				author?: { avatarUrl?: string; emailAddress?: string; name?: string }
				authorTimestamp?: number
				committer?: { avatarUrl?: string; emailAddress?: string; name?: string }
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: schemas["RestMinimalCommit"][]
			}
		}
		ExampleMultipartFormData: { branch?: string; content?: string; message?: string; sourceBranch?: string; sourceCommitId?: string | number }
		ExamplePostMultipartFormData: { content?: string; description?: string; name?: string; type?: string }
		ExamplePreviewMigration: { repositories?: schemas["RestRepository"][] }
		ExamplePutMultipartFormData: { content?: string; description?: string; name?: string }
		ExampleRequirements: { count?: string; enabled?: boolean }
		ExampleSettings: { booleanValue?: boolean; doubleValue?: number; integerValue?: number; longValue?: number; stringValue?: string }
		ExampleSettingsMap: { "boolean key"?: boolean; "long key"?: number; "string key"?: string }
		ExampleSocketAddress: { address?: string; port?: number }
		ExampleStatus: { currentNumberOfUsers?: number; serverId?: string }
		FileListResource: unknown
		FilePart: { contentType?: string; formField?: boolean; inputStream?: { [key: string]: unknown }; name?: string; size?: number; value?: string }
		Group: { name?: string }
		GroupAndUsers: { group?: string; users: string[] }
		GroupPickerContext: { context?: string; itemName?: string }
		OptionalBodyBeanParam: { [key: string]: unknown }
		RepositoryHookDetails: {
			configFormKey?: string
			description?: string
			key?: string
			name?: string
			supportedScopes?: ("GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}))[]
			type?: "PRE_RECEIVE" | "PRE_PULL_REQUEST_MERGE" | "POST_RECEIVE" | (string & {})
			version?: string
		}
		RestAggregateRejectCounter: {
			lastRejectTime?: number
			rejectCount?: number
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestAnnouncementBanner: { audience?: "AUTHENTICATED" | "ALL" | (string & {}); enabled?: boolean; message?: string }
		RestApplicationProperties: { buildDate?: string; buildNumber?: string; displayName?: string; version?: string }
		RestApplySuggestionRequest: {
			commentVersion?: { asInt?: number; present?: boolean }
			commitMessage?: string
			pullRequestVersion?: { asInt?: number; present?: boolean }
			suggestionIndex?: { asInt?: number; present?: boolean }
		}
		RestAttachmentMetadata: { id?: number; metadata?: string; url?: string }
		RestAutoDeclineSettings: {
			enabled?: boolean
			inactivityWeeks?: number
			scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
		}
		RestAutoDeclineSettingsRequest: { enabled?: boolean; inactivityWeeks?: number }
		RestAutoMergeProcessingResult: {
			autoMergeProcessingStatus?: "CANCELLED" | "VETOED" | "STALE" | "MERGED" | "LOCK_FAILURE" | "UNKNOWN" | (string & {})
			pullRequest?: {
				closed?: boolean
				closedDate?: number
				createdDate?: number
				description?: string
				descriptionAsHtml?: string
				draft?: boolean
				fromRef?: {
					displayId?: string
					id?: string
					latestCommit?: string
					repository?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { self?: { href?: string; name?: string }[] }
								readonly name?: string
								readonly public?: boolean
								readonly scope?: string
								readonly type?: "NORMAL" | "PERSONAL" | (string & {})
							}
							readonly public?: boolean
							readonly relatedLinks?: { [key: string]: unknown }
							scmId?: string
							readonly scope?: string
							slug?: string
							readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
							readonly statusMessage?: string
						}
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL" | (string & {})
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
						readonly statusMessage?: string
					}
					type?: "BRANCH" | "TAG" | (string & {})
				}
				htmlDescription?: string
				id?: number
				links?: { self?: { href?: string; name?: string }[] }
				locked?: boolean
				open?: boolean
				participants?: schemas["RestPullRequestParticipant"][]
				reviewers?: schemas["RestPullRequestParticipant"][]
				state?: "DECLINED" | "MERGED" | "OPEN" | (string & {})
				title?: string
				toRef?: {
					displayId?: string
					id?: string
					latestCommit?: string
					repository?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { self?: { href?: string; name?: string }[] }
								readonly name?: string
								readonly public?: boolean
								readonly scope?: string
								readonly type?: "NORMAL" | "PERSONAL" | (string & {})
							}
							readonly public?: boolean
							readonly relatedLinks?: { [key: string]: unknown }
							scmId?: string
							readonly scope?: string
							slug?: string
							readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
							readonly statusMessage?: string
						}
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL" | (string & {})
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
						readonly statusMessage?: string
					}
					type?: "BRANCH" | "TAG" | (string & {})
				}
				updatedDate?: number
				version?: number
			}
		}
		RestAutoMergeProjectSettingsRequest: { enabled?: boolean; restrictionAction?: "CREATE" | "DELETE" | "NONE" }
		RestAutoMergeRequest: { autoSubject?: boolean; createdDate?: number; fromHash?: string; message?: string; strategyId?: string; toRefId?: string }
		RestAutoMergeRestrictedSettings: {
			enabled?: boolean
			restrictionState?: "NONE" | "RESTRICTED_UNMODIFIABLE" | "RESTRICTED_MODIFIABLE" | (string & {})
			scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
		}
		RestAutoMergeSettingsRequest: { enabled?: boolean }
		RestBitbucketLicense: {
			readonly creationDate?: number
			readonly daysBeforeExpiry?: number
			readonly expiryDate?: number
			readonly gracePeriodEndDate?: number
			license?: string
			readonly maintenanceExpiryDate?: number
			readonly maximumNumberOfUsers?: number
			readonly numberOfDaysBeforeExpiry?: number
			readonly numberOfDaysBeforeGracePeriodExpiry?: number
			readonly numberOfDaysBeforeMaintenanceExpiry?: number
			readonly purchaseDate?: number
			readonly serverId?: string
			readonly status?: { currentNumberOfUsers?: number; serverId?: string }
			readonly supportEntitlementNumber?: string
			readonly unlimitedNumberOfUsers?: boolean
		}
		RestBuildCapabilities: { buildStatus?: string[] }
		RestBuildStatusSetRequest: {
			buildNumber?: string
			description?: string
			duration?: number
			key: string
			lastUpdated?: number
			name?: string
			parent?: string
			ref?: string
			state: "CANCELLED" | "FAILED" | "INPROGRESS" | "SUCCESSFUL" | "UNKNOWN"
			testResults?: { failed?: number; skipped?: number; successful?: number }
			url: string
		}
		RestBulkUserRateLimitSettingsUpdateRequest: { settings?: { capacity?: number; fillRate?: number }; usernames?: string[]; whitelisted?: boolean }
		RestChange: {
			conflict?: {
				ourChange?: {
					path?: { components?: string[]; extension?: string; name?: string; parent?: string }
					srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
					type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})
				}
				theirChange?: {
					path?: { components?: string[]; extension?: string; name?: string; parent?: string }
					srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
					type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})
				}
			}
			contentId?: string
			executable?: boolean
			fromContentId?: string
			links?: { self?: { href?: string; name?: string }[] }
			nodeType?: "DIRECTORY" | "FILE" | "SUBMODULE" | (string & {})
			path?: { components?: string[]; extension?: string; name?: string; parent?: string }
			percentUnchanged?: number
			srcExecutable?: boolean
			srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
			type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})
		}
		RestClusterInformation: {
			localNode?: { address?: { address?: string; port?: number }; buildVersion?: string; id?: string; local?: boolean; name?: string }
			nodes?: schemas["RestClusterNode"][]
			running?: boolean
		}
		RestCommitMessageSuggestion: { body?: string; title?: string }
		RestConflict: {
			ourChange?: {
				path?: { components?: string[]; extension?: string; name?: string; parent?: string }
				srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
				type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN"
			}
			theirChange?: {
				path?: { components?: string[]; extension?: string; name?: string; parent?: string }
				srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
				type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN"
			}
		}
		RestConflictChange: {
			path?: { components?: string[]; extension?: string; name?: string; parent?: string }
			srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
			type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN"
		}
		RestConnectivitySummary: { errorMessage?: string; reachable?: boolean; roundTripTime?: number }
		RestCreateBranchRequest: { message?: string; name?: string; startPoint?: string }
		RestCreateTagRequest: { message?: string; name?: string; startPoint?: string }
		RestDefaultBranch: { id?: string }
		RestDeployment: {
			deploymentSequenceNumber?: number
			description?: string
			displayName?: string
			environment?: { displayName: string; key: string; type?: string; url?: string }
			fromCommit?: { displayId?: string; id?: string }
			key?: string
			lastUpdated?: number
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			state?: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN" | (string & {})
			toCommit?: { displayId?: string; id?: string }
			url?: string
		}
		RestDeploymentEnvironment: { displayName?: string; key?: string; type?: string; url?: string }
		RestDeploymentSetRequest: {
			deploymentSequenceNumber: number
			description: string
			displayName: string
			environment: schemas["RestDeploymentEnvironment"]
			key: string
			lastUpdated?: number
			state: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN"
			url: string
		}
		RestDetailedGroup: { deletable?: boolean; name?: string }
		RestDetailedInvocation: {
			duration?: number
			event?: string
			eventScope?: { id?: string; type?: string }
			finish?: number
			id?: number
			request?: { [key: string]: unknown }
			result?: { [key: string]: unknown }
			start?: number
		}
		RestDetailedUser: {
			active?: boolean
			avatarUrl?: string
			deletable?: boolean
			directoryName?: string
			displayName?: string
			emailAddress?: string
			readonly id?: number
			lastAuthenticationTimestamp?: number
			links?: { self?: { href?: string; name?: string }[] }
			mutableDetails?: boolean
			mutableGroups?: boolean
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		RestDiff: {
			binary?: boolean
			destination?: { components?: string[]; extension?: string; name?: string; parent?: string }
			hunks?: schemas["RestDiffHunk"][]
			lineComments?: schemas["RestComment"][]
			properties?: { [key: string]: unknown }
			source?: { components?: string[]; extension?: string; name?: string; parent?: string }
			truncated?: boolean
		}
		RestDiffHunk: {
			context?: string
			destinationLine?: number
			destinationSpan?: number
			segments?: schemas["RestDiffSegment"][]
			sourceLine?: number
			sourceSpan?: number
			truncated?: boolean
		}
		RestDiffLine: {
			commentIds?: number[]
			conflictMarker?: "MARKER" | "OURS" | "THEIRS" | (string & {})
			destination?: number
			line?: string
			source?: number
			truncated?: boolean
		}
		RestDiffSegment: { lines?: schemas["RestDiffLine"][]; truncated?: boolean; type?: "ADDED" | "CONTEXT" | "REMOVED" | (string & {}) }
		RestDiffStatsSummary: unknown
		RestErasedUser: { newIdentifier?: string }
		RestExportRequest: { exportLocation?: string; repositoriesRequest: { includes: schemas["RestRepositorySelector"][] } }
		RestHookScript: {
			createdDate?: string
			description?: string
			id?: number
			name?: string
			pluginKey?: string
			type?: "POST" | "PRE" | (string & {})
			updatedDate?: string
			version?: number
		}
		RestHookScriptConfig: {
			scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
			script?: {
				createdDate?: string
				description?: string
				id?: number
				name?: string
				pluginKey?: string
				type?: "POST" | "PRE" | (string & {})
				updatedDate?: string
				version?: number
			}
			triggerIds?: string[]
		}
		RestHookScriptTriggers: { triggerIds?: (string | number)[] }
		RestImportRequest: { archivePath?: string }
		RestInvocationHistory: unknown
		RestInvocationRequest: unknown
		RestInvocationResult: unknown
		RestJob: {
			endDate?: number
			id?: number
			initiator?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			nodeId?: string
			progress?: { message?: string; percentage?: number }
			startDate?: number
			state?: "INITIALISING" | "READY" | "RUNNING" | "FINALISING" | "COMPLETED" | "FAILED" | "CANCELING" | "CANCELED" | "TIMED_OUT" | "ABORTED" | (string & {})
			type?: string
			updatedDate?: number
		}
		RestJobMessage: { createdDate?: string; id?: string; severity?: "INFO" | "WARN" | "ERROR" | (string & {}); subject?: string; text?: string }
		RestLabel: { name?: string }
		RestLabelable: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string
			readonly id?: number
			labelableType?: "REPOSITORY"
			links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			readonly partition?: number
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
			readonly public?: boolean
			readonly relatedLinks?: { [key: string]: unknown }
			scmId?: string
			readonly scope?: string
			slug?: string
			readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
			readonly statusMessage?: string
		}
		RestLogLevel: { logLevel?: string }
		RestMailConfiguration: {
			hostname?: string
			password?: string
			port?: number
			protocol?: "SMTP" | "SMTPS" | (string & {})
			requireStartTls?: boolean
			senderAddress?: string
			useStartTls?: boolean
			username?: string
		}
		RestMarkup: { html?: string }
		RestMeshConnectivityReport: { reports?: schemas["RestNodeConnectivityReport"][] }
		RestMeshMigrationQueueStateCounts: unknown
		RestMeshMigrationRequest: {
			all?: boolean
			maxBytesPerSecond?: { asLong?: number; present?: boolean }
			projectIds?: (string | number)[]
			repositoryIds?: (string | number)[]
		}
		RestMeshMigrationSummary: {
			endTime?: number
			jobId?: number
			maxBandwidth?: number
			progress?: number
			queue?: { [key: string]: unknown }
			startTime?: number
			state?: string
		}
		RestMeshNode: {
			id?: string
			lastSeenDate?: number
			name?: string
			offline?: boolean
			rpcId?: string
			rpcUrl?: string
			state?: "AVAILABLE" | "DELETING" | "DISABLED" | "DRAINING" | "OFFLINE" | (string & {})
		}
		RestMigrationRepository: {
			migrationState?: "QUEUED" | "STAGING" | "STAGED" | "MIGRATED" | "FAILED" | "CANCELED" | "SKIPPED" | (string & {})
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
		}
		RestNode: { id?: string; name?: string; type?: "BITBUCKET" | "MESH" }
		RestNodeConnectivityReport: {
			node?: { id?: string; name?: string; type?: "BITBUCKET" | "MESH" | (string & {}) }
			summaries?: schemas["RestNodeConnectivitySummary"][]
		}
		RestNodeConnectivitySummary: {
			node?: { id?: string; name?: string; type?: "BITBUCKET" | "MESH" | (string & {}) }
			summary?: { errorMessage?: string; reachable?: boolean; roundTripTime?: number }
		}
		RestPermitted: { permitted?: boolean }
		RestPermittedGroup: { group?: { name?: string }; permission?: string }
		RestPermittedUser: {
			permission?: "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN" | (string & {})
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestProgress: { message?: string; percentage?: number }
		RestProjectSettingsRestriction: {
			componentKey?: string
			featureKey?: string
			namespace?: string
			processedState?: "UNPROCESSED" | "PROCESSED" | "FAILED" | "IN_PROGRESS" | (string & {})
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
		}
		RestProjectSettingsRestrictionRequest: { componentKey?: string; featureKey: string; namespace: string }
		RestPullRequestActivity: {
			action?: "APPROVED" | "AUTO_MERGE_CANCELLED" | "AUTO_MERGE_REQUESTED" | "COMMENTED" | "DECLINED" | "DELETED" | "MERGED" | "OPENED" | "REOPENED" | "RESCOPED" | "REVIEW_COMMENTED" | "REVIEW_DISCARDED" | "REVIEW_FINISHED" | "REVIEWED" | "UNAPPROVED" | "UPDATED" | (string & {})
			createdDate?: number
			id?: number
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestPullRequestAssignParticipantRoleRequest: {
			role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT"
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
		}
		RestPullRequestAssignStatusRequest: {
			lastReviewedCommit?: string
			status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED"
			user?: { name?: string; slug?: string }
			approved?: boolean
		}
		RestPullRequestCommitMessageTemplate: { body?: string; title?: string }
		RestPullRequestDeclineRequest: { comment?: string; version?: number }
		RestPullRequestDeleteRequest: { version?: number }
		RestPullRequestFinishReviewRequest: { commentText?: string; lastReviewedCommit?: string; participantStatus?: string }
		RestPullRequestMergeConfig: {
			commitMessageTemplate?: { body?: string; title?: string }
			commitSummaries?: number
			defaultStrategy?: {
				readonly description?: string
				readonly enabled?: boolean
				readonly flag?: string
				id?: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
			}
			strategies?: schemas["RestPullRequestMergeStrategy"][]
			readonly type?: string
		}
		RestPullRequestMergeRequest: { autoMerge?: boolean; autoSubject?: string; message?: string; strategyId?: string | number; version?: number }
		RestPullRequestMergeStrategy: {
			readonly description?: string
			readonly enabled?: boolean
			readonly flag?: string
			id?: string
			links?: { self?: { href?: string; name?: string }[] }
			readonly name?: string
		}
		RestPullRequestMergeability: {
			conflicted?: boolean
			outcome?: "CLEAN" | "CONFLICTED" | "UNKNOWN" | (string & {})
			vetoes?: schemas["RestRepositoryHookVeto"][]
		}
		RestPullRequestReopenRequest: { version?: number }
		RestPullRequestSettings: {
			mergeConfig?: {
				commitMessageTemplate?: { body?: string; title?: string }
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
				}
				strategies?: schemas["RestPullRequestMergeStrategy"][]
				readonly type?: string
			}
		}
		RestPullRequestSuggestion: {
			changeTme?: number
			fromRef?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" | (string & {}) }
			refChange?: {
				fromHash?: string
				ref?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" | (string & {}) }
				refId?: string
				toHash?: string
				type?: "ADD" | "DELETE" | "UPDATE" | (string & {})
			}
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			toRef?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" | (string & {}) }
		}
		RestPushRefChange: {
			fromHash?: string
			ref?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" }
			refId?: string
			toHash?: string
			type?: "ADD" | "DELETE" | "UPDATE"
			updatedType?: "UNKNOWN" | "UNRESOLVED" | "NOT_FORCED" | "FORCED"
		}
		RestRateLimitSettings: { defaultSettings?: { capacity?: number; fillRate?: number }; enabled?: boolean }
		RestRepositoriesExportRequest: { includes: schemas["RestRepositorySelector"][] }
		RestRepositoryHook: {
			configured?: boolean
			details?: schemas["RepositoryHookDetails"]
			enabled?: boolean
			scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
		}
		RestRepositoryPullRequestSettings: {
			mergeConfig?: {
				commitMessageTemplate?: { body?: string; title?: string }
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
				}
				strategies?: schemas["RestPullRequestMergeStrategy"][]
				readonly type?: string
			}
			requiredAllApprovers?: boolean
			requiredAllTasksComplete?: boolean
			requiredApprovers?: { count?: string; enabled?: boolean }
			requiredApproversDeprecated?: number
			requiredSuccessfulBuilds?: { count?: string; enabled?: boolean }
			requiredSuccessfulBuildsDeprecated?: number
		}
		RestRepositoryRefChangeActivity: {
			createdDate?: number
			id?: number
			refChange?: {
				fromHash?: string
				ref?: { displayId?: string; id?: string; type?: "BRANCH" | "TAG" | (string & {}) }
				refId?: string
				toHash?: string
				type?: "ADD" | "DELETE" | "UPDATE" | (string & {})
				updatedType?: "UNKNOWN" | "UNRESOLVED" | "NOT_FORCED" | "FORCED" | (string & {})
			}
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL" | (string & {})
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL" | (string & {})
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
				readonly statusMessage?: string
			}
			trigger?: string
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestRepositorySelector: { projectKey?: string; slug?: string }
		RestReviewerGroup: {
			avatarUrl?: string
			description?: string
			id?: number
			name?: string
			scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
			users?: schemas["ApplicationUser"][]
		}
		RestScopesExample: { links?: { self?: { href?: string; name?: string }[] }; scopes?: { [key: string]: unknown }[] }
		RestSecretScanningAllowlistRule: { id?: number; lineRegex?: string; name?: string; pathRegex?: string }
		RestSecretScanningAllowlistRuleSetRequest: { lineRegex?: string; name?: string; pathRegex?: string }
		RestSecretScanningRule: {
			id?: number
			lineRegex?: string
			name?: string
			pathRegex?: string
			scope?: { resourceId?: number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}) }
		}
		RestSecretScanningRuleSetRequest: { lineRegex?: string; name?: string; pathRegex?: string }
		RestSystemSigningConfiguration: { enabled?: boolean }
		RestTestResults: { failed?: number; skipped?: number; successful?: number }
		RestTokenBucketSettings: { capacity?: number; fillRate?: number }
		RestUserDirectory: { active?: boolean; description?: string; name?: string; type?: string }
		RestUserRateLimitSettings: {
			settings?: { capacity?: number; fillRate?: number }
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			whitelisted?: boolean
		}
		RestUserRateLimitSettingsUpdateRequest: { settings?: { capacity?: number; fillRate?: number }; whitelisted?: boolean }
		RestWebhook: {
			active?: boolean
			configuration?: { [key: string]: unknown }
			credentials?: schemas["RestWebhookCredentials"]
			events?: string[]
			name?: string
			scopeType?: string
			sslVerificationRequired?: boolean
			statistics?: { [key: string]: unknown }
			url?: string
		}
		RestWebhookCredentials: { password?: string; username?: string }
		RestWebhookRequestResponse: unknown
		RestWebhookScope: { id?: string; type?: string }
		RestX509Certificate: { fingerprint?: string; id?: number }
		UserAndGroups: { groups: string[]; user?: string }
		UserPasswordUpdate: { oldPassword?: string; password?: string; passwordConfirm?: string }
		UserPickerContext: { context?: string; itemName?: string }
		UserRename: { name?: string; newName?: string }
		UserUpdate: { displayName?: string; email?: string; name?: string }
		RestReviewerGroupRequest: {
			avatarUrl?: string
			description?: string
			id?: string | number
			name?: string
			scope?: { resourceId?: string | number; type?: "GLOBAL" | "PROJECT" | "REPOSITORY" }
			users?: schemas["ApplicationUserRequest"][]
		}
		ApplicationUserRequest: {
			active?: boolean
			displayName?: string
			emailAddress?: string
			id?: string | number
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE"
		}
		RestPullRequestSettingsRequest: {
			mergeConfig?: {
				commitMessageTemplate?: { body?: string; title?: string }
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string | number
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
				}
				strategies?: schemas["RestPullRequestMergeStrategyRequest"][]
				readonly type?: string
			}
		}
		RestPullRequestMergeStrategyRequest: {
			readonly description?: string
			readonly enabled?: boolean
			readonly flag?: string
			id?: string | number
			links?: { self?: { href?: string; name?: string }[] }
			readonly name?: string
		}
		RestRepositoryRequest: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string | number
			readonly id?: string | number
			links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string | number
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: string | number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL"
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string | number
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
				readonly statusMessage?: string
			}
			readonly partition?: number
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: string | number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL"
			}
			readonly public?: boolean
			readonly relatedLinks?: { [key: string]: unknown }
			scmId?: string | number
			readonly scope?: string
			slug?: string
			readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
			readonly statusMessage?: string
		}
		RestRepositoryPullRequestSettingsRequest: {
			mergeConfig?: {
				commitMessageTemplate?: { body?: string; title?: string }
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string | number
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
				}
				strategies?: schemas["RestPullRequestMergeStrategyRequest"][]
				readonly type?: string
			}
			requiredAllApprovers?: boolean
			requiredAllTasksComplete?: boolean
			requiredApprovers?: { count?: string; enabled?: boolean }
			requiredApproversDeprecated?: number
			requiredSuccessfulBuilds?: { count?: string; enabled?: boolean }
			requiredSuccessfulBuildsDeprecated?: number
		}
		RestCommentRequest: {
			anchor?: {
				diffType?: "COMMIT" | "EFFECTIVE" | "RANGE"
				fileType?: "FROM" | "TO"
				fromHash?: string
				line?: number
				lineType?: "ADDED" | "CONTEXT" | "REMOVED"
				readonly multilineMarker?: { startLine?: number; startLineType: "ADDED" | "CONTEXT" | "REMOVED" }
				path?: string | { components?: string[]; extension?: string; name?: string; parent?: string }
				srcPath?: { components?: string[]; extension?: string; name?: string; parent?: string }
				toHash?: string
			}
			readonly anchored?: boolean
			readonly author?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
			readonly createdDate?: number
			readonly html?: string
			id?: string | number
			parent?: schemas["RestCommentRequest"]
			readonly pending?: boolean
			properties?: { [key: string]: unknown }
			readonly reply?: boolean
			readonly resolvedDate?: number
			readonly resolver?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
			severity?: string
			state?: string
			text?: string
			threadResolved?: boolean
			readonly threadResolvedDate?: number
			readonly threadResolver?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
			readonly updatedDate?: number
			version?: number
		}
		RestPullRequestRequest: {
			closed?: boolean
			closedDate?: number
			createdDate?: number
			description?: string
			descriptionAsHtml?: string
			draft?: boolean
			fromRef?: {
				displayId?: string | number
				id?: string | number
				latestCommit?: string
				repository?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string | number
					readonly id?: string | number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string | number
						readonly id?: string | number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: string | number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL"
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string | number
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
						readonly statusMessage?: string
					}
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: string | number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL"
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string | number
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
					readonly statusMessage?: string
				}
				type?: "BRANCH" | "TAG"
			}
			htmlDescription?: string
			id?: string | number
			links?: { self?: { href?: string; name?: string }[] }
			locked?: boolean
			open?: boolean
			participants?: schemas["RestPullRequestParticipantRequest"][]
			reviewers?: schemas["RestPullRequestParticipantRequest"][]
			state?: "DECLINED" | "MERGED" | "OPEN"
			title?: string
			toRef?: {
				displayId?: string | number
				id?: string | number
				latestCommit?: string
				repository?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string | number
					readonly id?: string | number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string | number
						readonly id?: string | number
						links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: string | number
							key: string
							links?: { self?: { href?: string; name?: string }[] }
							readonly name?: string
							readonly public?: boolean
							readonly scope?: string
							readonly type?: "NORMAL" | "PERSONAL"
						}
						readonly public?: boolean
						readonly relatedLinks?: { [key: string]: unknown }
						scmId?: string | number
						readonly scope?: string
						slug?: string
						readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
						readonly statusMessage?: string
					}
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: string | number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL"
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string | number
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
					readonly statusMessage?: string
				}
				type?: "BRANCH" | "TAG"
			}
			updatedDate?: number
			version?: number
			author?: schemas["RestPullRequestParticipantRequest"]
		}
		RestPullRequestParticipantRequest: {
			approved?: boolean
			lastReviewedCommit?: string
			role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT"
			status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED"
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[] }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
		}
		RestBranchRequest: {
			readonly default?: boolean
			readonly displayId?: string | number
			id?: string | number
			readonly latestChangeset?: string
			readonly latestCommit?: string
			type?: schemas["RefType"]
		}
		RestProjectRequest: {
			avatar?: string
			avatarUrl?: string
			readonly description?: string
			readonly id?: string | number
			key?: string
			links?: { self?: { href?: string; name?: string }[] }
			readonly name?: string
			readonly public?: boolean
			readonly scope?: string
			readonly type?: "NORMAL" | "PERSONAL"
		}
		RestBitbucketLicenseRequest: {
			readonly creationDate?: number
			readonly daysBeforeExpiry?: number
			readonly expiryDate?: number
			readonly gracePeriodEndDate?: number
			license?: string
			readonly maintenanceExpiryDate?: number
			readonly maximumNumberOfUsers?: number
			readonly numberOfDaysBeforeExpiry?: number
			readonly numberOfDaysBeforeGracePeriodExpiry?: number
			readonly numberOfDaysBeforeMaintenanceExpiry?: number
			readonly purchaseDate?: number
			readonly serverId?: string | number
			readonly status?: { currentNumberOfUsers?: number; serverId?: string | number }
			readonly supportEntitlementNumber?: string
			readonly unlimitedNumberOfUsers?: boolean
		}
		RestMeshNodeRequest: {
			id?: string | number
			lastSeenDate?: number
			name?: string
			offline?: boolean
			rpcId?: string | number
			rpcUrl?: string
			state?: "AVAILABLE" | "DELETING" | "DISABLED" | "DRAINING" | "OFFLINE"
		}
		RestSshAccessKeyRequest: {
			key?: {
				algorithmType?: string
				bitLength?: number
				readonly createdDate?: string
				expiryDays?: number
				readonly fingerprint?: string
				readonly id?: string | number
				label?: string
				readonly lastAuthenticated?: string
				text?: string
			}
			permission?: "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN"
			project?: {
				avatar?: string
				avatarUrl?: string
				readonly description?: string
				readonly id?: string | number
				key: string
				links?: { self?: { href?: string; name?: string }[] }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL"
			}
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string | number
				readonly id?: string | number
				links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string | number
					readonly id?: string | number
					links?: { self?: { href?: string; name?: string }[]; clone?: { href?: string; name?: string }[] }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: string | number
						key: string
						links?: { self?: { href?: string; name?: string }[] }
						readonly name?: string
						readonly public?: boolean
						readonly scope?: string
						readonly type?: "NORMAL" | "PERSONAL"
					}
					readonly public?: boolean
					readonly relatedLinks?: { [key: string]: unknown }
					scmId?: string | number
					readonly scope?: string
					slug?: string
					readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
					readonly statusMessage?: string
				}
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: string | number
					key: string
					links?: { self?: { href?: string; name?: string }[] }
					readonly name?: string
					readonly public?: boolean
					readonly scope?: string
					readonly type?: "NORMAL" | "PERSONAL"
				}
				readonly public?: boolean
				readonly relatedLinks?: { [key: string]: unknown }
				scmId?: string | number
				readonly scope?: string
				slug?: string
				readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE"
				readonly statusMessage?: string
			}
		}
		RestApplicationUserRequest: {
			active?: boolean
			avatarUrl?: string
			displayName?: string
			emailAddress?: string
			readonly id?: string | number
			links?: { self?: { href?: string; name?: string }[] }
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE"
		}
		RestGpgKeyRequest: {
			readonly emailAddress?: string
			readonly expiryDate?: number
			readonly fingerprint?: string
			readonly id?: string | number
			text?: string
		}
		RestRefSyncStatusRequest: {
			readonly aheadRefs?: { displayId?: string | number; id?: string | number; state?: "AHEAD" | "DIVERGED" | "ORPHANED"; tag?: boolean; type?: "BRANCH" | "TAG" }
			readonly available?: boolean
			readonly divergedRefs?: {
				displayId?: string | number
				id?: string | number
				state?: "AHEAD" | "DIVERGED" | "ORPHANED"
				tag?: boolean
				type?: "BRANCH" | "TAG"
			}
			enabled?: boolean
			readonly lastSync?: number
			readonly orphanedRefs?: {
				displayId?: string | number
				id?: string | number
				state?: "AHEAD" | "DIVERGED" | "ORPHANED"
				tag?: boolean
				type?: "BRANCH" | "TAG"
			}
		}
		RestRepositoryPolicyRequest: { permission?: "SYS_ADMIN" | "ADMIN" | "PROJECT_ADMIN" | "REPO_ADMIN" }
		RestMirroringRequestRequest: {
			readonly id?: string | number
			mirrorBaseUrl?: string
			mirrorId?: string | number
			mirrorName?: string
			mirrorType?: "SINGLE" | "FARM"
			productVersion?: string
			state?: "PENDING" | "ACCEPTED" | "REJECTED"
		}
		RestUpstreamSettingsRequest: { mode?: "ALL_PROJECTS" | "SELECTED_PROJECTS"; projectIds?: (string | number)[] }
		RestBuildStatusRequest: {
			buildNumber?: string
			createdDate?: number
			description?: string
			duration?: number
			key?: string
			name?: string
			parent?: string
			ref?: string
			state?: "CANCELLED" | "FAILED" | "INPROGRESS" | "SUCCESSFUL" | "UNKNOWN"
			testResults?: { failed?: number; skipped?: number; successful?: number }
			updatedDate?: number
			url?: string
		}
	}
}

type parameters1 = { query?: query1; path: path16 }

type responses1 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestAccessToken"][] }
		}
	}
	401: response45
	404: response45
}

type parameters2 = { path: path16 }

type body1 = json<schemas["RestAccessTokenRequest"]>

type responses2 = { 200: json<schemas["RestRawAccessToken"]>; 400: response45; 401: response45; 404: response45 }

type parameters3 = { query?: query1; path: path17 }

type parameters4 = { path: path17 }

type parameters5 = { path: { projectKey: string | number; tokenId: string | number; repositorySlug: string | number } }

type responses3 = { 200: response47; 401: response45; 404: response45 }

type responses4 = { 200: response47; 400: response45; 401: response45 }

type responses5 = { 204: {}; 401: response45; 404: response45 }

type parameters6 = { path: { projectKey: string | number; tokenId: string | number } }

type parameters7 = { path: { userSlug: string | number } }

type parameters8 = { path: { tokenId: string | number; userSlug: string | number } }

type response1 = { content: content1 }

type responses6 = { 204: {}; 400: response45; 401: response45 }

type body2 = json<schemas["RestRequiredBuildConditionSetRequest"]>

type responses7 = { 200: json<schemas["RestRequiredBuildCondition"]>; 400: response45; 401: response45 }

type parameters9 = { path: path10 }

type responses8 = { 204: {}; 401: response45 }

type responses9 = { 200: response48; 401: response45 }

type response2 = json<schemas["RestBranch"]>

type parameters10 = { query?: query1; path: path19 }

type response3 = {
	content: {
		"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestMinimalRef"][] }
	}
}

type query2 = { markup?: string; start?: string | number; limit?: string | number }

type path2 = { projectKey: string | number; repositorySlug: string | number }

type responses10 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestDefaultTask"][] }
		}
	}
	401: response45
	404: response45
}

type body3 = json<schemas["RestDefaultTaskRequest"]>

type responses11 = { 200: json<schemas["RestDefaultTask"]>; 400: response45; 401: response45; 404: response45 }

type parameters11 = { path: { projectKey: string | number; repositorySlug: string | number; taskId: string | number } }

type path3 = { projectKey: string | number }

type parameters12 = { path: { projectKey: string | number; taskId: string | number } }

type parameters13 = {
	path: { projectKey: string | number; commentId: string | number; commitId: string | number; emoticon: string | number; repositorySlug: string | number }
}

type responses12 = { 200: json<schemas["RestUserReaction"]> }

type parameters14 = {
	path: { projectKey: string | number; commentId: string | number; pullRequestId: string | number; emoticon: string | number; repositorySlug: string | number }
}

type body4 = json<string>

type parameters15 = { path: path21 }

type parameters16 = { path: { projectKey: string | number; name: string | number; repositorySlug: string | number } }

type responses13 = { 204: {}; 400: response45; 401: response45; 404: response45 }

type path4 = { projectKey: string | number; commitId: string | number; repositorySlug: string | number }

type responses14 = { 200: json<schemas["RestInsightAnnotationsResponse"]>; 401: response45; 404: response45 }

type parameters17 = { path: path1 }

type response5 = json<schemas["RestInsightReport"]>

type response6 = json<schemas["RestErrors"]>

type parameters18 = { query?: query1 }

type responses15 = { 200: json<schemas["RestUpstreamSettings"]>; 401: response45; 404: response45 }

type responses16 = { 200: response48; 401: response45; 404: response45 }

type responses17 = { 200: response48; 400: response45; 401: response45 }

type path6 = { projectId: string | number }

type responses18 = { 200: json<schemas["RestRollingUpgradeState"]>; 401: response45 }

type responses19 = { 200: response4; 404: response45 }

type responses20 = { 204: {}; 404: response45 }

type parameters19 = { path: { mirrorId: string | number } }

type response8 = json<schemas["RestProject"]>

type response9 = json<schemas["EnrichedRepository"]>

type responses21 = { 200: json<schemas["RestMirroringRequest"]>; 409: response45 }

type parameters20 = { path: { mirroringRequestId: string | number } }

type responses22 = { 200: response4; 409: response45 }

type responses23 = { 200: response49; 401: response45 }

type body5 = json<schemas["RestRepositoryPolicyRequest"]>

type responses24 = { 200: response49; 400: response45; 401: response45 }

type parameters21 = { query?: { at?: string }; path: path17 }

type response10 = json<schemas["RestRefSyncStatus"]>

type body6 = json<schemas["RestDefaultReviewersRequest"]>

type responses25 = { 200: json<schemas["RestPullRequestCondition"]>; 400: response45 }

type parameters22 = { path: { projectKey: string | number; id: string | number } }

type responses26 = { 200: response7 }

type json1 = {
	displayId?: string | number
	id?: string | number
	type?: { id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"; name?: string }
}

type query3 = {
	matcherType?: "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
	matcherId?: string | number
	type?: "read-only" | "no-deletes" | "fast-forward-only" | "pull-request-only"
	start?: string | number
	limit?: string | number
}

type responses27 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestRefRestriction"][] }
		}
	}
	400: response45
	401: response45
	404: response45
}

type body7 = { content: { "application/vnd.atl.bitbucket.bulk+json": schemas["RestRestrictionRequest"][] } }

type responses28 = { 200: response50; 400: response45; 401: response45 }

type responses29 = { 200: response50; 400: response45; 401: response45; 404: response45 }

type response12 = json<schemas["RestSshKeySettings"]>

type responses30 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestSshAccessKey"][] }
		}
	}
	401: response45
	404: response45
}

type body8 = json<schemas["RestSshAccessKeyRequest"]>

type responses31 = { 201: response51; 400: response45; 401: response45; 404: response45 }

type parameters23 = { path: { projectKey: string | number; keyId: string | number; repositorySlug: string | number } }

type responses32 = { 200: response51; 401: response45; 404: response45 }

type parameters24 = { path: { projectKey: string | number; keyId: string | number } }

type parameters25 = { path: { keyId: string | number } }

type responses33 = { 200: response48; 404: response45 }

type response13 = json<schemas["RestMeshNode"]>

type body9 = json<schemas["RestMeshNodeRequest"]>

type responses34 = { 200: json<schemas["RestMeshNode"]>; 400: response45; 401: response45 }

type parameters26 = { path: { id: string | number } }

type responses35 = { default: response48 }

type parameters27 = { query?: query19 }

type responses36 = { 200: { content: content2 }; 401: response45 }

type parameters28 = { query: { name: string } }

type response14 = json<schemas["RestDetailedGroup"]>

type body10 = json<schemas["UserPickerContext"]>

type responses37 = { 200: response48; 401: response45; 403: response45; 404: response45 }

type parameters29 = { query: { filter?: string; context: string; start?: string | number; limit?: string | number } }

type responses38 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestDetailedUser"][] }
		}
	}
	401: response45
}

type response15 = json<schemas["RestBitbucketLicense"]>

type response16 = json<schemas["RestMailConfiguration"]>

type responses39 = { 200: response52; 401: response45 }

type parameters30 = { query: { name: string | readonly string[]; permission: "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN" } }

type responses40 = { 204: {}; 400: response45; 401: response45; 403: response45; 404: response45; 409: response45 }

type responses41 = { 204: {}; 401: response45; 404: response45; 409: response45 }

type parameters31 = {
	query?: {
		filter?: string
		start?: string | number
		limit?: string | number
		"permission.1"?: string
		"permission.2"?: string
		"permission.1.projectKey"?: string
		"permission.2.projectKey"?: string
		"permission.1.repositorySlug"?: string
		"permission.2.repositorySlug"?: string
	}
}

type response17 = { content: content3 }

type response18 = json<schemas["RestPullRequestMergeConfig"]>

type body11 = json<schemas["RestPullRequestSettingsRequest"]>

type response19 = json<schemas["RestRateLimitSettings"]>

type responses42 = { 200: response11; 400: response45; 401: response45 }

type body12 = json<schemas["UserUpdate"]>

type responses43 = { 200: response20; 400: response45; 401: response45; 404: response45 }

type body13 = json<schemas["GroupPickerContext"]>

type responses44 = { 204: {}; 400: response45; 401: response45; 403: response45; 404: response45 }

type responses45 = { 204: {}; 400: response45; 401: response45; 404: response45; 409: response45 }

type response22 = {
	content: {
		"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestPullRequest"][] }
	}
}

type response23 = json<schemas["RestHookScript"]>

type parameters32 = { path: { scriptId: string | number } }

type query4 = { version?: string }

type responses46 = { 200: json<schemas["RestLabel"]>; 401: response45; 404: response45 }

type responses47 = { 200: json<schemas["RestLogLevel"]>; 401: response45 }

type body14 = json<schemas["RestExportRequest"]>

type responses48 = { 200: json<schemas["RestJob"]>; 400: response45; 401: response45; 503: response45 }

type parameters33 = { path: { jobId: string | number } }

type responses49 = { 200: json<schemas["RestJob"]>; 401: response45; 404: response45 }

type parameters34 = { query?: { severity?: string; subject?: string; start?: string | number; limit?: string | number }; path: { jobId: string | number } }

type responses50 = { 200: response21; 401: response45; 404: response45 }

type response24 = json<schemas["RestMeshMigrationSummary"]>

type responses51 = { 200: response48; 400: response45; 401: response45; 404: response45 }

type response26 = { content: content4 }

type body15 = json<schemas["RestProjectRequest"]>

type body16 = { content: { "multipart/form-data": schemas["ExampleAvatarMultipartFormData"] } }

type response27 = json<unknown>

type responses52 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestHookScriptConfig"][] }
		}
	}
	401: response45
	404: response45
}

type parameters35 = { path: { projectKey: string | number; scriptId: string | number } }

type body17 = json<schemas["RestHookScriptTriggers"]>

type responses53 = { 200: json<schemas["RestHookScriptConfig"]>; 400: response45; 401: response45; 404: response45 }

type responses54 = { 204: {}; 400: response48; 401: response45; 404: response45; 409: response45 }

type parameters36 = { query?: query19; path: path16 }

type responses55 = { 200: response52; 401: response45; 404: response45 }

type parameters37 = { query?: { name?: string; permission?: string }; path: path16 }

type parameters38 = { query?: { name?: string }; path: path16 }

type response28 = { content: content2 }

type query5 = { permission?: string; filterText?: string; type?: string }

type query6 = {
	filter?: string
	start?: string | number
	limit?: string | number
	"permission.1"?: string
	"permission.2"?: string
	"permission.1.projectKey"?: string
	"permission.2.projectKey"?: string
	"permission.1.repositorySlug"?: string
	"permission.2.repositorySlug"?: string
}

type responses56 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestPermittedUser"][] }
		}
	}
	401: response45
	404: response45
}

type responses57 = { 200: { content: content3 }; 401: response45; 404: response45 }

type path9 = { projectKey: string | number; permission: string | number }

type responses58 = { 200: response53; 401: response45; 404: response45 }

type body18 = json<schemas["RestRepositoryRequest"]>

type response29 = json<schemas["RestRepository"]>

type parameters39 = { path: path5 }

type body19 = json<schemas["RestBranchRequest"]>

type query7 = { noContent?: string; at?: string; size?: string; blame?: string; type?: string; start?: string | number; limit?: string | number }

type path11 = { path: string | number; projectKey: string | number; repositorySlug: string | number }

type response30 = json<schemas["RestCommit"]>

type responses59 = { 200: response32; 400: response45; 401: response45; 404: response45 }

type response31 = {
	content: { "application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestCommit"][] } }
}

type parameters40 = { path: path19 }

type body20 = json<schemas["RestCommentRequest"]>

type responses60 = { 201: response54; 400: response45; 401: response45; 404: response45; 409: response45 }

type parameters41 = { path: path7 }

type responses61 = { 200: response54; 401: response45; 404: response45 }

type responses62 = { 200: response54; 400: response45; 401: response45; 404: response45; 409: response45 }

type parameters42 = { query?: { deploymentSequenceNumber?: string; key?: string; environmentKey?: string }; path: path19 }

type responses63 = { 200: json<schemas["RestDeployment"]>; 400: response45; 401: response45; 404: response45 }

type response33 = json<schemas["RestDiffStatsSummary"]>

type responses64 = { 200: response55; 400: response45; 401: response45; 404: response45 }

type parameters43 = { query?: { fromRepo?: string; from?: string; to?: string; start?: string | number; limit?: string | number }; path: path17 }

type query8 = { fromRepo?: string; srcPath?: string; from?: string; to?: string; whitespace?: string }

type responses65 = { 200: response55; 401: response45; 404: response45 }

type query9 = { contextLines?: string; fromRepo?: string; srcPath?: string; from?: string; to?: string; whitespace?: string }

type responses66 = { 200: response55; 404: response45 }

type parameters44 = { query?: query14; path: path17 }

type query10 = { contextLines?: string; srcPath?: string; until?: string; whitespace?: string; since?: string }

type query11 = { at?: string; start?: string | number; limit?: string | number }

type responses67 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["FileListResource"][] }
		}
	}
	400: response45
	401: response45
	404: response45
}

type parameters45 = { path: { projectKey: string | number; scriptId: string | number; repositorySlug: string | number } }

type body21 = json<schemas["RestLabel"]>

type responses68 = { 200: json<schemas["ExampleFiles"]>; 400: response45; 401: response45; 404: response45 }

type parameters46 = { query?: query19; path: path17 }

type parameters47 = { query: { name: string | readonly string[]; permission: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" }; path: path17 }

type parameters48 = { query: { name: string }; path: path17 }

type body22 = json<schemas["RestPullRequestRequest"]>

type response35 = json<schemas["RestPullRequest"]>

type path13 = { projectKey: string | number; pullRequestId: string | number; repositorySlug: string | number }

type responses69 = { 200: response56; 401: response45; 404: response45; 409: response45 }

type responses70 = { 200: response25; 401: response45; 404: response45 }

type parameters49 = { path: path22 }

type parameters50 = { query?: { version?: string }; path: path22 }

type parameters51 = { query?: { version?: string }; path: path21 }

type responses71 = { 200: json<schemas["RestPullRequest"]>; 401: response45; 404: response45; 409: response45 }

type path14 = { path: string | number; projectKey: string | number; pullRequestId: string | number; repositorySlug: string | number }

type query12 = {
	avatarScheme?: string
	contextLines?: string
	sinceId?: string | number
	srcPath?: string
	diffType?: string
	untilId?: string | number
	whitespace?: string
	withComments?: string
	avatarSize?: string
}

type parameters52 = { query?: query1; path: path21 }

type responses72 = { 200: response56; 400: response45; 401: response45; 404: response45; 409: response45 }

type query13 = {
	/** @deprecated */
	version?: string
}

type path15 = { projectKey: string | number; userSlug: string | number; pullRequestId: string | number; repositorySlug: string | number }

type parameters53 = { query?: query18; path: path17 }

type responses73 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: schemas["RestSecretScanningAllowlistRule"][]
			}
		}
	}
	400: response45
	401: response45
}

type body23 = json<schemas["RestSecretScanningAllowlistRuleSetRequest"]>

type responses74 = { 200: response57; 400: response45; 401: response45 }

type responses75 = { 200: response57; 401: response45; 404: response45 }

type responses76 = { 204: {}; 401: response45; 409: response45 }

type responses77 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestSecretScanningRule"][] }
		}
	}
	400: response45
	401: response45
}

type body24 = json<schemas["RestSecretScanningRuleSetRequest"]>

type responses78 = { 200: response58; 400: response45; 401: response45 }

type responses79 = { 200: response58; 401: response45; 404: response45 }

type responses80 = { 200: response59; 401: response45; 404: response45 }

type body25 = json<schemas["RestAutoDeclineSettingsRequest"]>

type responses81 = { 200: response59; 400: response45; 401: response45; 404: response45 }

type responses82 = { 200: { content: content6 }; 401: response45; 404: response45 }

type response36 = { content: content6 }

type query15 = { type?: "PRE_RECEIVE" | "POST_RECEIVE"; start?: string | number; limit?: string | number }

type responses83 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestRepositoryHook"][] }
		}
	}
	401: response45
	404: response45
}

type parameters54 = { path: path8 }

type responses84 = { 200: response34; 401: response45; 404: response45 }

type responses85 = { 200: response60; 401: response45; 404: response45 }

type body26 = json<schemas["ExampleSettings"]>

type responses86 = { 200: response60; 400: response45; 401: response45; 404: response45 }

type response37 = json<schemas["RestRepositoryPullRequestSettings"]>

type responses87 = {
	200: {
		content: {
			"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestReviewerGroup"][] }
		}
	}
	401: response45
	404: response45
}

type body27 = json<schemas["RestReviewerGroupRequest"]>

type responses88 = { 201: response61; 400: response45; 401: response45; 404: response45; 409: response45 }

type responses89 = { 200: response61; 401: response45; 404: response45 }

type responses90 = { 200: response61; 400: response45; 401: response45; 404: response45; 409: response45 }

type responses91 = { 200: json<schemas["RestTag"]>; 401: response45; 404: response45 }

type query16 = { event?: string; statistics?: boolean | ("true" | "false") }

type body28 = { content: content8 }

type responses92 = { 200: { content: content8 }; 400: response45; 401: response45; 404: response45 }

type body29 = json<schemas["RestWebhookCredentials"]>

type responses93 = { 200: json<schemas["RestWebhookRequestResponse"]>; 401: response45; 404: response45 }

type path18 = { projectKey: string | number; webhookId: string | number; repositorySlug: string | number }

type responses94 = { 200: { content: content8 }; 401: response45; 404: response45 }

type parameters55 = { path: { projectKey: string | number; webhookId: string | number; repositorySlug: string | number } }

type response38 = json<schemas["RestDetailedInvocation"]>

type responses95 = { 200: response40; 401: response45; 404: response45 }

type parameters56 = { query?: query18; path: path16 }

type query17 = { order?: "NAME_ASC" | "NAME_DESC"; start?: string | number; limit?: string | number }

type responses96 = { 200: response53; 401: response45 }

type body30 = { content: { "*/*": schemas["RestRepositorySelector"][] } }

type parameters57 = { query: { namespace: string; componentKey?: string; featureKey: string }; path: path16 }

type response39 = json<schemas["RestProjectSettingsRestriction"]>

type parameters58 = { path: path12 }

type parameters59 = { path: { projectKey: string | number; scmId: string | number } }

type response41 = json<schemas["RestPullRequestSettings"]>

type path20 = { projectKey: string | number; webhookId: string | number }

type parameters60 = { path: { projectKey: string | number; webhookId: string | number } }

type response43 = json<schemas["RestX509Certificate"]>

type response44 = json<schemas["RestSystemSigningConfiguration"]>

type responses97 = { 200: response42; 400: response45; 401: response45 }

type response46 = json<schemas["ExampleSettingsMap"]>

type query1 = { start?: string | number; limit?: string | number }

type path1 = { projectKey: string | number; commitId: string | number; repositorySlug: string | number; key: string | number }

type response4 = json<schemas["RestMirrorServer"]>

type response7 = json<schemas["RestPullRequestCondition"][]>

type response11 = json<schemas["RestUserRateLimitSettings"]>

type response20 = json<schemas["RestDetailedUser"]>

type response21 = {
	content: {
		"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestJobMessage"][] }
	}
}

type path5 = { projectKey: string | number; attachmentId: string | number; repositorySlug: string | number }

type response25 = {
	content: { "application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestComment"][] } }
}

type path7 = { projectKey: string | number; commentId: string | number; commitId: string | number; repositorySlug: string | number }

type response32 = {
	content: { "application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestChange"][] } }
}

type query14 = { at?: string; markup?: string; htmlEscape?: string; includeHeadingId?: string | number; hardwrap?: string }

type path8 = { projectKey: string | number; hookKey: string | number; repositorySlug: string | number }

type path10 = { projectKey: string | number; id: string | number; repositorySlug: string | number }

type path12 = { projectKey: string | number; hookKey: string | number }

type response34 = json<schemas["RestRepositoryHook"]>

type response40 = json<schemas["RestInvocationHistory"]>

type query18 = { filter?: string; order?: "NAME_ASC" | "NAME_DESC"; start?: string | number; limit?: string | number }

type response42 = json<schemas["RestApplicationUser"]>

type path16 = { projectKey: string | number }

type response45 = { content: content1 }

type path17 = { projectKey: string | number; repositorySlug: string | number }

type response47 = json<schemas["RestAccessToken"]>

type response48 = json<unknown>

type path19 = { projectKey: string | number; commitId: string | number; repositorySlug: string | number }

type path21 = { projectKey: string | number; pullRequestId: string | number; repositorySlug: string | number }

type response49 = json<schemas["RestRepositoryPolicy"]>

type response50 = json<schemas["RestRefRestriction"]>

type response51 = json<schemas["RestSshAccessKey"]>

type query19 = { filter?: string; start?: string | number; limit?: string | number }

type content2 = {
	"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestDetailedGroup"][] }
}

type response52 = {
	content: {
		"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestPermittedGroup"][] }
	}
}

type content3 = {
	"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestApplicationUser"][] }
}

type response53 = { content: content4 }

type response54 = json<schemas["RestComment"]>

type response55 = json<schemas["RestDiff"]>

type response56 = json<schemas["RestPullRequestParticipant"]>

type path22 = { projectKey: string | number; commentId: string | number; pullRequestId: string | number; repositorySlug: string | number }

type response57 = json<schemas["RestSecretScanningAllowlistRule"]>

type response58 = json<schemas["RestSecretScanningRule"]>

type response59 = json<schemas["RestAutoDeclineSettings"]>

type content6 = { "application/json": schemas["RestAutoMergeRestrictedSettings"] }

type response60 = json<schemas["ExampleSettings"]>

type response61 = json<schemas["RestReviewerGroup"]>

type content8 = { "application/json": schemas["RestWebhook"] }

type content1 = { "application/json": { errors?: schemas["RestErrorMessage"][] } }

type content4 = {
	"application/json": { isLastPage: boolean; limit: number; nextPageStart?: number; size: number; start: number; values: schemas["RestRepository"][] }
}

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

export interface routes {
	'rest': {
		'access-tokens': {
			'latest': branch1
			'1.0': branch1
		}
		'build-status': {
			'latest': branch2
			'1.0': branch2
		}
		'required-builds': {
			'latest': branch3
			'1.0': branch3
		}
		'audit': {
			'latest': branch4
			'1.0': branch4
		}
		'branch-utils': {
			'latest': branch5
			'1.0': branch5
		}
		'default-tasks': {
			'latest': branch6
			'1.0': branch6
		}
		'comment-likes': {
			'latest': branch7
			'1.0': branch7
		}
		'jira': {
			'latest': branch8
			'1.0': branch8
		}
		'git': {
			'latest': branch9
			'1.0': branch9
		}
		'insights': {
			'latest': branch10
			'1.0': branch10
		}
		'mirroring': {
			'latest': branch11
			'1.0': branch11
		}
		'policies': {
			'latest': branch12
			'1.0': branch12
		}
		'sync': {
			'latest': branch13
			'1.0': branch13
		}
		'gpg': {
			'latest': branch14
			'1.0': branch14
		}
		'default-reviewers': {
			'latest': branch15
			'1.0': branch15
		}
		'branch-permissions': {
			'latest': branch16
			'1.0': branch16
			'2.0': branch16
		}
		'admin': {
			'/': at3<'admin'>
			'supported-key-types': { '/': at3<'admin/supported-key-types'> }
		}
		'keys': {
			'latest': branch17
			'1.0': branch17
		}
		'ssh': {
			'latest': branch18
			'1.0': branch18
		}
		'api': {
			'latest': branch19
			'1.0': branch19
		}
	}
}

interface branch1 {
	'projects': {
		'{}': {
			'/': at3<'access-tokens/latest/projects/{projectKey}'>
			'repos': {
				'{}': {
					'/': at3<'access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}'>
					'{}': { '/': at3<'access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}'> }
				}
			}
			'{}': { '/': at3<'access-tokens/latest/projects/{projectKey}/{tokenId}'> }
		}
	}
	'users': {
		'{}': {
			'/': at3<'access-tokens/latest/users/{userSlug}'>
			'{}': { '/': at3<'access-tokens/latest/users/{userSlug}/{tokenId}'> }
		}
	}
}

interface branch2 {
	'commits': {
		'stats': {
			'/': at3<'build-status/latest/commits/stats'>
			'{}': { '/': at3<'build-status/latest/commits/stats/{commitId}'> }
		}
		'{}': { '/': at3<'build-status/latest/commits/{commitId}'> }
	}
}

interface branch3 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'condition': {
						'/': at11<'condition'>
						'{}': { '/': at11<'condition/{id}'> }
					}
					'conditions': { '/': at11<'conditions'> }
				}
			}
		}
	}
}

interface branch4 {
	'notification-settings': {
		'retention-config-review': { '/': at3<'audit/latest/notification-settings/retention-config-review'> }
	}
}

interface branch5 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'branches': {
						'/': at3<'branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches'>
						'info': {
							'{}': { '/': at3<'branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}'> }
						}
					}
				}
			}
		}
	}
}

interface branch6 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'tasks': {
						'/': at3<'default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks'>
						'{}': { '/': at3<'default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}'> }
					}
				}
			}
			'tasks': {
				'/': at3<'default-tasks/latest/projects/{projectKey}/tasks'>
				'{}': { '/': at3<'default-tasks/latest/projects/{projectKey}/tasks/{taskId}'> }
			}
		}
	}
}

interface branch7 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'commits': {
						'{}': {
							'comments': {
								'{}': {
									'reactions': {
										'{}': { '/': at3<'comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}'> }
									}
								}
							}
						}
					}
					'pull-requests': {
						'{}': {
							'comments': {
								'{}': {
									'reactions': {
										'{}': { '/': at3<'comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}'> }
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

interface branch8 {
	'comments': {
		'{}': {
			'issues': { '/': at3<'jira/latest/comments/{commentId}/issues'> }
		}
	}
	'issues': {
		'{}': {
			'commits': { '/': at3<'jira/latest/issues/{issueKey}/commits'> }
		}
	}
	'projects': {
		'{}': {
			'primary-enhanced-entitylink': { '/': at3<'jira/latest/projects/{projectKey}/primary-enhanced-entitylink'> }
			'repos': {
				'{}': {
					'pull-requests': {
						'{}': {
							'issues': { '/': at3<'jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues'> }
						}
					}
				}
			}
		}
	}
}

interface branch9 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'pull-requests': {
						'{}': {
							'rebase': { '/': at3<'git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase'> }
						}
					}
					'tags': {
						'/': at3<'git/latest/projects/{projectKey}/repos/{repositorySlug}/tags'>
						'{}': { '/': at3<'git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}'> }
					}
				}
			}
		}
	}
}

interface branch10 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'commits': {
						'{}': {
							'annotations': { '/': at7<'annotations'> }
							'reports': {
								'/': at7<'reports'>
								'{}': {
									'/': at7<'reports/{key}'>
									'annotations': {
										'/': at7<'reports/{key}/annotations'>
										'{}': { '/': at7<'reports/{key}/annotations/{externalId}'> }
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

interface branch11 {
	'farmNodes': { '/': at6<'farmNodes'> }
	'mirrorRepos': {
		'{}': { '/': at6<'mirrorRepos/{externalRepositoryId}'> }
	}
	'progress': { '/': at6<'progress'> }
	'supportInfo': {
		'out-of-sync-repos': {
			'content': { '/': at6<'supportInfo/out-of-sync-repos/content'> }
		}
		'projects': {
			'{}': {
				'repos': {
					'{}': {
						'repo-lock-owner': { '/': at6<'supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner'> }
						'repoSyncStatus': { '/': at6<'supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus'> }
					}
				}
			}
		}
		'refChangesQueue': {
			'/': at6<'supportInfo/refChangesQueue'>
			'count': { '/': at6<'supportInfo/refChangesQueue/count'> }
		}
		'repo-lock-owners': { '/': at6<'supportInfo/repo-lock-owners'> }
		'repoSyncStatus': { '/': at6<'supportInfo/repoSyncStatus'> }
	}
	'syncSettings': {
		'/': at6<'syncSettings'>
		'mode': { '/': at6<'syncSettings/mode'> }
		'projects': {
			'/': at6<'syncSettings/projects'>
			'{}': { '/': at6<'syncSettings/projects/{projectId}'> }
		}
	}
	'upstreamServer': { '/': at6<'upstreamServer'> }
	'zdu': {
		'end': { '/': at6<'zdu/end'> }
		'start': { '/': at6<'zdu/start'> }
	}
	'account': {
		'settings': {
			'preferred-mirror': { '/': at6<'account/settings/preferred-mirror'> }
		}
	}
	'analyticsSettings': { '/': at6<'analyticsSettings'> }
	'authenticate': { '/': at6<'authenticate'> }
	'mirrorServers': {
		'/': at6<'mirrorServers'>
		'{}': {
			'/': at6<'mirrorServers/{mirrorId}'>
			'events': { '/': at6<'mirrorServers/{mirrorId}/events'> }
		}
	}
	'projects': {
		'{}': {
			'/': at6<'projects/{projectId}'>
			'repos': { '/': at6<'projects/{projectId}/repos'> }
		}
	}
	'repos': {
		'/': at6<'repos'>
		'{}': {
			'/': at6<'repos/{repoId}'>
			'mirrors': { '/': at6<'repos/{repoId}/mirrors'> }
		}
	}
	'requests': {
		'/': at6<'requests'>
		'{}': {
			'/': at6<'requests/{mirroringRequestId}'>
			'accept': { '/': at6<'requests/{mirroringRequestId}/accept'> }
			'reject': { '/': at6<'requests/{mirroringRequestId}/reject'> }
		}
	}
}

interface branch12 {
	'admin': {
		'repos': {
			'archive': { '/': at3<'policies/latest/admin/repos/archive'> }
			'delete': { '/': at3<'policies/latest/admin/repos/delete'> }
		}
	}
}

interface branch13 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'/': at3<'sync/latest/projects/{projectKey}/repos/{repositorySlug}'>
					'synchronize': { '/': at3<'sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize'> }
				}
			}
		}
	}
}

interface branch14 {
	'keys': {
		'/': at3<'gpg/latest/keys'>
		'{}': { '/': at3<'gpg/latest/keys/{fingerprintOrId}'> }
	}
}

interface branch15 {
	'projects': {
		'{}': {
			'condition': {
				'/': at8<'condition'>
				'{}': { '/': at8<'condition/{id}'> }
			}
			'conditions': { '/': at8<'conditions'> }
			'repos': {
				'{}': {
					'condition': {
						'/': at8<'repos/{repositorySlug}/condition'>
						'{}': { '/': at8<'repos/{repositorySlug}/condition/{id}'> }
					}
					'conditions': { '/': at8<'repos/{repositorySlug}/conditions'> }
					'reviewers': { '/': at8<'repos/{repositorySlug}/reviewers'> }
				}
			}
		}
	}
}

interface branch16 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'restrictions': {
						'/': at3<'branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions'>
						'{}': { '/': at3<'branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}'> }
					}
				}
			}
			'restrictions': {
				'/': at3<'branch-permissions/latest/projects/{projectKey}/restrictions'>
				'{}': { '/': at3<'branch-permissions/latest/projects/{projectKey}/restrictions/{id}'> }
			}
		}
	}
}

interface branch17 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'ssh': {
						'/': at10<'repos/{repositorySlug}/ssh'>
						'{}': {
							'/': at10<'repos/{repositorySlug}/ssh/{keyId}'>
							'permission': {
								'{}': { '/': at10<'repos/{repositorySlug}/ssh/{keyId}/permission/{permission}'> }
							}
						}
					}
				}
			}
			'ssh': {
				'/': at10<'ssh'>
				'{}': {
					'/': at10<'ssh/{keyId}'>
					'permission': {
						'{}': { '/': at10<'ssh/{keyId}/permission/{permission}'> }
					}
				}
			}
		}
	}
	'ssh': {
		'{}': {
			'/': at3<'keys/latest/ssh/{keyId}'>
			'projects': { '/': at3<'keys/latest/ssh/{keyId}/projects'> }
			'repos': { '/': at3<'keys/latest/ssh/{keyId}/repos'> }
		}
	}
}

interface branch18 {
	'keys': {
		'/': at3<'ssh/latest/keys'>
		'{}': { '/': at3<'ssh/latest/keys/{keyId}'> }
	}
	'settings': { '/': at3<'ssh/latest/settings'> }
}

interface branch19 {
	'admin': {
		'banner': { '/': at9<'banner'> }
		'cluster': { '/': at9<'cluster'> }
		'default-branch': { '/': at9<'default-branch'> }
		'git': {
			'mesh': {
				'config': {
					'control-plane.pem': { '/': at9<'git/mesh/config/control-plane.pem'> }
				}
				'diagnostics': {
					'connectivity': { '/': at9<'git/mesh/diagnostics/connectivity'> }
				}
				'nodes': {
					'/': at9<'git/mesh/nodes'>
					'{}': { '/': at9<'git/mesh/nodes/{id}'> }
				}
				'support-zips': {
					'/': at9<'git/mesh/support-zips'>
					'{}': { '/': at9<'git/mesh/support-zips/{id}'> }
				}
			}
		}
		'groups': {
			'/': at9<'groups'>
			'add-user': { '/': at9<'groups/add-user'> }
			'add-users': { '/': at9<'groups/add-users'> }
			'more-members': { '/': at9<'groups/more-members'> }
			'more-non-members': { '/': at9<'groups/more-non-members'> }
			'remove-user': { '/': at9<'groups/remove-user'> }
		}
		'license': { '/': at9<'license'> }
		'mail-server': {
			'/': at9<'mail-server'>
			'sender-address': { '/': at9<'mail-server/sender-address'> }
		}
		'permissions': {
			'groups': {
				'/': at9<'permissions/groups'>
				'none': { '/': at9<'permissions/groups/none'> }
			}
			'users': {
				'/': at9<'permissions/users'>
				'none': { '/': at9<'permissions/users/none'> }
			}
		}
		'pull-requests': {
			'{}': { '/': at9<'pull-requests/{scmId}'> }
		}
		'rate-limit': {
			'history': { '/': at9<'rate-limit/history'> }
			'settings': {
				'/': at9<'rate-limit/settings'>
				'users': {
					'/': at9<'rate-limit/settings/users'>
					'{}': { '/': at9<'rate-limit/settings/users/{userSlug}'> }
				}
			}
		}
		'user-directories': { '/': at9<'user-directories'> }
		'users': {
			'/': at9<'users'>
			'add-group': { '/': at9<'users/add-group'> }
			'add-groups': { '/': at9<'users/add-groups'> }
			'captcha': { '/': at9<'users/captcha'> }
			'credentials': { '/': at9<'users/credentials'> }
			'erasure': { '/': at9<'users/erasure'> }
			'more-members': { '/': at9<'users/more-members'> }
			'more-non-members': { '/': at9<'users/more-non-members'> }
			'remove-group': { '/': at9<'users/remove-group'> }
			'rename': { '/': at9<'users/rename'> }
		}
	}
	'application-properties': { '/': at2<'application-properties'> }
	'build': {
		'capabilities': { '/': at2<'build/capabilities'> }
	}
	'dashboard': {
		'pull-request-suggestions': { '/': at2<'dashboard/pull-request-suggestions'> }
		'pull-requests': { '/': at2<'dashboard/pull-requests'> }
	}
	'deployment': {
		'capabilities': { '/': at2<'deployment/capabilities'> }
	}
	'groups': { '/': at2<'groups'> }
	'hook-scripts': {
		'/': at2<'hook-scripts'>
		'{}': {
			'/': at2<'hook-scripts/{scriptId}'>
			'content': { '/': at2<'hook-scripts/{scriptId}/content'> }
		}
	}
	'hooks': {
		'{}': {
			'avatar': { '/': at2<'hooks/{hookKey}/avatar'> }
		}
	}
	'inbox': {
		'pull-requests': {
			'/': at2<'inbox/pull-requests'>
			'count': { '/': at2<'inbox/pull-requests/count'> }
		}
	}
	'labels': {
		'/': at2<'labels'>
		'{}': {
			'/': at2<'labels/{labelName}'>
			'labeled': { '/': at2<'labels/{labelName}/labeled'> }
		}
	}
	'logs': {
		'logger': {
			'{}': {
				'/': at2<'logs/logger/{loggerName}'>
				'{}': { '/': at2<'logs/logger/{loggerName}/{levelName}'> }
			}
		}
		'rootLogger': {
			'/': at2<'logs/rootLogger'>
			'{}': { '/': at2<'logs/rootLogger/{levelName}'> }
		}
	}
	'markup': {
		'preview': { '/': at2<'markup/preview'> }
	}
	'migration': {
		'exports': {
			'/': at2<'migration/exports'>
			'preview': { '/': at2<'migration/exports/preview'> }
			'{}': {
				'/': at2<'migration/exports/{jobId}'>
				'cancel': { '/': at2<'migration/exports/{jobId}/cancel'> }
				'messages': { '/': at2<'migration/exports/{jobId}/messages'> }
			}
		}
		'imports': {
			'/': at2<'migration/imports'>
			'{}': {
				'/': at2<'migration/imports/{jobId}'>
				'cancel': { '/': at2<'migration/imports/{jobId}/cancel'> }
				'messages': { '/': at2<'migration/imports/{jobId}/messages'> }
			}
		}
		'mesh': {
			'/': at2<'migration/mesh'>
			'preview': { '/': at2<'migration/mesh/preview'> }
			'repos': { '/': at2<'migration/mesh/repos'> }
			'summaries': { '/': at2<'migration/mesh/summaries'> }
			'summary': { '/': at2<'migration/mesh/summary'> }
			'{}': {
				'/': at2<'migration/mesh/{jobId}'>
				'cancel': { '/': at2<'migration/mesh/{jobId}/cancel'> }
				'messages': { '/': at2<'migration/mesh/{jobId}/messages'> }
				'summary': { '/': at2<'migration/mesh/{jobId}/summary'> }
			}
		}
	}
	'profile': {
		'recent': {
			'repos': { '/': at2<'profile/recent/repos'> }
		}
	}
	'projects': {
		'/': at2<'projects'>
		'{}': {
			'/': at2<'projects/{projectKey}'>
			'avatar.png': { '/': at4<'avatar.png'> }
			'hook-scripts': {
				'/': at4<'hook-scripts'>
				'{}': { '/': at4<'hook-scripts/{scriptId}'> }
			}
			'permissions': {
				'/': at4<'permissions'>
				'groups': {
					'/': at4<'permissions/groups'>
					'none': { '/': at4<'permissions/groups/none'> }
				}
				'search': { '/': at4<'permissions/search'> }
				'users': {
					'/': at4<'permissions/users'>
					'none': { '/': at4<'permissions/users/none'> }
				}
				'{}': {
					'all': { '/': at4<'permissions/{permission}/all'> }
				}
			}
			'repos': {
				'/': at4<'repos'>
				'{}': {
					'/': at4<'repos/{repositorySlug}'>
					'archive': { '/': at1<'archive'> }
					'attachments': {
						'{}': {
							'/': at1<'attachments/{attachmentId}'>
							'metadata': { '/': at1<'attachments/{attachmentId}/metadata'> }
						}
					}
					'branches': {
						'/': at1<'branches'>
						'default': { '/': at1<'branches/default'> }
					}
					'browse': {
						'/': at1<'browse'>
						'{/}': { '/': at1<'browse/{path}'> }
					}
					'changes': { '/': at1<'changes'> }
					'commits': {
						'/': at1<'commits'>
						'{}': {
							'/': at1<'commits/{commitId}'>
							'builds': { '/': at1<'commits/{commitId}/builds'> }
							'changes': { '/': at1<'commits/{commitId}/changes'> }
							'comments': {
								'/': at1<'commits/{commitId}/comments'>
								'{}': { '/': at1<'commits/{commitId}/comments/{commentId}'> }
							}
							'deployments': { '/': at1<'commits/{commitId}/deployments'> }
							'diff-stats-summary': {
								'{/}': { '/': at1<'commits/{commitId}/diff-stats-summary/{path}'> }
							}
							'diff': {
								'{/}': { '/': at1<'commits/{commitId}/diff/{path}'> }
							}
							'merge-base': { '/': at1<'commits/{commitId}/merge-base'> }
							'pull-requests': { '/': at1<'commits/{commitId}/pull-requests'> }
							'watch': { '/': at1<'commits/{commitId}/watch'> }
						}
					}
					'compare': {
						'changes': { '/': at1<'compare/changes'> }
						'commits': { '/': at1<'compare/commits'> }
						'diff-stats-summary': {
							'/': at1<'compare/diff-stats-summary'>
							'{/}': { '/': at1<'compare/diff-stats-summary/{path}'> }
						}
						'diff': {
							'/': at1<'compare/diff'>
							'{/}': { '/': at1<'compare/diff/{path}'> }
						}
					}
					'contributing': { '/': at1<'contributing'> }
					'default-branch': { '/': at1<'default-branch'> }
					'diff': {
						'/': at1<'diff'>
						'{/}': { '/': at1<'diff/{path}'> }
					}
					'files': {
						'/': at1<'files'>
						'{/}': { '/': at1<'files/{path}'> }
					}
					'forks': { '/': at1<'forks'> }
					'hook-scripts': {
						'/': at1<'hook-scripts'>
						'{}': { '/': at1<'hook-scripts/{scriptId}'> }
					}
					'labels': {
						'/': at1<'labels'>
						'{}': { '/': at1<'labels/{labelName}'> }
					}
					'last-modified': {
						'/': at1<'last-modified'>
						'{/}': { '/': at1<'last-modified/{path}'> }
					}
					'license': { '/': at1<'license'> }
					'participants': { '/': at1<'participants'> }
					'patch': { '/': at1<'patch'> }
					'permissions': {
						'/': at1<'permissions'>
						'groups': {
							'/': at1<'permissions/groups'>
							'none': { '/': at1<'permissions/groups/none'> }
						}
						'search': { '/': at1<'permissions/search'> }
						'users': {
							'/': at1<'permissions/users'>
							'none': { '/': at1<'permissions/users/none'> }
						}
					}
					'pull-requests': {
						'/': at1<'pull-requests'>
						'{}': {
							'/': at1<'pull-requests/{pullRequestId}'>
							'activities': { '/': at5<'activities'> }
							'approve': { '/': at5<'approve'> }
							'auto-merge': { '/': at5<'auto-merge'> }
							'blocker-comments': {
								'/': at5<'blocker-comments'>
								'{}': { '/': at5<'blocker-comments/{commentId}'> }
							}
							'changes': { '/': at5<'changes'> }
							'comments': {
								'/': at5<'comments'>
								'{}': {
									'/': at5<'comments/{commentId}'>
									'apply-suggestion': { '/': at5<'comments/{commentId}/apply-suggestion'> }
								}
							}
							'commit-message-suggestion': { '/': at5<'commit-message-suggestion'> }
							'commits': { '/': at5<'commits'> }
							'decline': { '/': at5<'decline'> }
							'diff-stats-summary': {
								'{/}': { '/': at5<'diff-stats-summary/{path}'> }
							}
							'diff': {
								'/': at5<'diff'>
								'{/}': { '/': at5<'diff/{path}'> }
							}
							'merge': { '/': at5<'merge'> }
							'merge-base': { '/': at5<'merge-base'> }
							'participants': {
								'/': at5<'participants'>
								'{}': { '/': at5<'participants/{userSlug}'> }
							}
							'reopen': { '/': at5<'reopen'> }
							'review': { '/': at5<'review'> }
							'watch': { '/': at5<'watch'> }
						}
						[segment: `${string}.diff`]: { '/': at1<'pull-requests/{pullRequestId}.diff'> }
						[segment: `${string}.patch`]: { '/': at1<'pull-requests/{pullRequestId}.patch'> }
					}
					'raw': {
						'{/}': { '/': at1<'raw/{path}'> }
					}
					'readme': { '/': at1<'readme'> }
					'recreate': { '/': at1<'recreate'> }
					'ref-change-activities': {
						'/': at1<'ref-change-activities'>
						'branches': { '/': at1<'ref-change-activities/branches'> }
					}
					'related': { '/': at1<'related'> }
					'secret-scanning': {
						'allowlist': {
							'/': at1<'secret-scanning/allowlist'>
							'{}': { '/': at1<'secret-scanning/allowlist/{id}'> }
						}
						'exempt': { '/': at1<'secret-scanning/exempt'> }
						'rules': {
							'/': at1<'secret-scanning/rules'>
							'{}': { '/': at1<'secret-scanning/rules/{id}'> }
						}
					}
					'settings': {
						'auto-decline': { '/': at1<'settings/auto-decline'> }
						'auto-merge': { '/': at1<'settings/auto-merge'> }
						'hooks': {
							'/': at1<'settings/hooks'>
							'{}': {
								'/': at1<'settings/hooks/{hookKey}'>
								'enabled': { '/': at1<'settings/hooks/{hookKey}/enabled'> }
								'settings': { '/': at1<'settings/hooks/{hookKey}/settings'> }
							}
						}
						'pull-requests': { '/': at1<'settings/pull-requests'> }
						'reviewer-groups': {
							'/': at1<'settings/reviewer-groups'>
							'{}': {
								'/': at1<'settings/reviewer-groups/{id}'>
								'users': { '/': at1<'settings/reviewer-groups/{id}/users'> }
							}
						}
					}
					'tags': {
						'/': at1<'tags'>
						'{}': { '/': at1<'tags/{name}'> }
					}
					'watch': { '/': at1<'watch'> }
					'webhooks': {
						'/': at1<'webhooks'>
						'search': { '/': at1<'webhooks/search'> }
						'test': { '/': at1<'webhooks/test'> }
						'{}': {
							'/': at1<'webhooks/{webhookId}'>
							'latest': { '/': at1<'webhooks/{webhookId}/latest'> }
							'statistics': {
								'/': at1<'webhooks/{webhookId}/statistics'>
								'summary': { '/': at1<'webhooks/{webhookId}/statistics/summary'> }
							}
						}
					}
				}
			}
			'secret-scanning': {
				'allowlist': {
					'/': at4<'secret-scanning/allowlist'>
					'{}': { '/': at4<'secret-scanning/allowlist/{id}'> }
				}
				'exempt': { '/': at4<'secret-scanning/exempt'> }
				'rules': {
					'/': at4<'secret-scanning/rules'>
					'{}': { '/': at4<'secret-scanning/rules/{id}'> }
				}
			}
			'settings-restriction': {
				'/': at4<'settings-restriction'>
				'all': { '/': at4<'settings-restriction/all'> }
			}
			'settings': {
				'auto-decline': { '/': at4<'settings/auto-decline'> }
				'auto-merge': { '/': at4<'settings/auto-merge'> }
				'hooks': {
					'/': at4<'settings/hooks'>
					'{}': {
						'/': at4<'settings/hooks/{hookKey}'>
						'enabled': { '/': at4<'settings/hooks/{hookKey}/enabled'> }
						'settings': { '/': at4<'settings/hooks/{hookKey}/settings'> }
					}
				}
				'pull-requests': {
					'{}': { '/': at4<'settings/pull-requests/{scmId}'> }
				}
				'reviewer-groups': {
					'/': at4<'settings/reviewer-groups'>
					'{}': { '/': at4<'settings/reviewer-groups/{id}'> }
				}
			}
			'webhooks': {
				'/': at4<'webhooks'>
				'test': { '/': at4<'webhooks/test'> }
				'{}': {
					'/': at4<'webhooks/{webhookId}'>
					'latest': { '/': at4<'webhooks/{webhookId}/latest'> }
					'statistics': {
						'/': at4<'webhooks/{webhookId}/statistics'>
						'summary': { '/': at4<'webhooks/{webhookId}/statistics/summary'> }
					}
				}
			}
		}
	}
	'repos': { '/': at2<'repos'> }
	'secret-scanning': {
		'exempt': { '/': at2<'secret-scanning/exempt'> }
		'rules': {
			'/': at2<'secret-scanning/rules'>
			'{}': { '/': at2<'secret-scanning/rules/{id}'> }
		}
	}
	'signing': {
		'x509-certificates': {
			'/': at2<'signing/x509-certificates'>
			'crl': {
				'{}': { '/': at2<'signing/x509-certificates/crl/{id}'> }
			}
			'{}': { '/': at2<'signing/x509-certificates/{id}'> }
		}
	}
	'system-signing': {
		'configuration': { '/': at2<'system-signing/configuration'> }
	}
	'users': {
		'/': at2<'users'>
		'credentials': { '/': at2<'users/credentials'> }
		'{}': {
			'/': at2<'users/{userSlug}'>
			'avatar.png': { '/': at2<'users/{userSlug}/avatar.png'> }
			'settings': { '/': at2<'users/{userSlug}/settings'> }
		}
	}
}

type at5<Rest extends string> = Pick<paths, `/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/${Rest}` & keyof paths>

type at7<Rest extends string> = Pick<paths, `/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/${Rest}` & keyof paths>

type at11<Rest extends string> = Pick<paths, `/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/${Rest}` & keyof paths>

type at1<Rest extends string> = Pick<paths, `/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/${Rest}` & keyof paths>

type at8<Rest extends string> = Pick<paths, `/rest/default-reviewers/latest/projects/{projectKey}/${Rest}` & keyof paths>

type at10<Rest extends string> = Pick<paths, `/rest/keys/latest/projects/{projectKey}/${Rest}` & keyof paths>

type at4<Rest extends string> = Pick<paths, `/rest/api/latest/projects/{projectKey}/${Rest}` & keyof paths>

type at6<Rest extends string> = Pick<paths, `/rest/mirroring/latest/${Rest}` & keyof paths>

type at9<Rest extends string> = Pick<paths, `/rest/api/latest/admin/${Rest}` & keyof paths>

type at2<Rest extends string> = Pick<paths, `/rest/api/latest/${Rest}` & keyof paths>

type at3<Rest extends string> = Pick<paths, `/rest/${Rest}` & keyof paths>

/** For `createClient`: these paths, and no others. */
export type BitbucketDataCenter = paths & { '': routes }
