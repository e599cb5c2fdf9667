// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/rest/access-tokens/latest/projects/{projectKey}": {
		/** GET /rest/access-tokens/latest/projects/{projectKey} */
		get: {
			parameters: parameters1
			responses: responses1
		}
		/** PUT /rest/access-tokens/latest/projects/{projectKey} */
		put: {
			parameters: parameters2
			requestBody?: body1
			responses: responses2
		}
	}
	"/rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}": {
		/** GET /rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug} */
		get: {
			parameters: parameters3
			responses: responses1
		}
		/** PUT /rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug} */
		put: {
			parameters: parameters4
			requestBody?: body1
			responses: responses2
		}
	}
	"/rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}": {
		/** GET /rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId} */
		get: {
			parameters: parameters5
			responses: responses3
		}
		/** POST /rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId} */
		post: {
			parameters: parameters5
			requestBody?: body1
			responses: responses4
		}
		/** DELETE /rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId} */
		delete: {
			parameters: parameters5
			responses: responses5
		}
	}
	"/rest/access-tokens/latest/projects/{projectKey}/{tokenId}": {
		/** GET /rest/access-tokens/latest/projects/{projectKey}/{tokenId} */
		get: {
			parameters: parameters6
			responses: responses3
		}
		/** POST /rest/access-tokens/latest/projects/{projectKey}/{tokenId} */
		post: {
			parameters: parameters6
			requestBody?: body1
			responses: responses4
		}
		/** DELETE /rest/access-tokens/latest/projects/{projectKey}/{tokenId} */
		delete: {
			parameters: parameters6
			responses: responses5
		}
	}
	"/rest/access-tokens/latest/users/{userSlug}": {
		/** GET /rest/access-tokens/latest/users/{userSlug} */
		get: {
			parameters: {
				query?: query1
				path: { userSlug: string | number }
			}
			responses: responses1
		}
		/** PUT /rest/access-tokens/latest/users/{userSlug} */
		put: {
			parameters: parameters7
			requestBody?: body1
			responses: responses2
		}
	}
	"/rest/access-tokens/latest/users/{userSlug}/{tokenId}": {
		/** GET /rest/access-tokens/latest/users/{userSlug}/{tokenId} */
		get: {
			parameters: parameters8
			responses: responses3
		}
		/** POST /rest/access-tokens/latest/users/{userSlug}/{tokenId} */
		post: {
			parameters: parameters8
			requestBody?: body1
			responses: responses4
		}
		/** DELETE /rest/access-tokens/latest/users/{userSlug}/{tokenId} */
		delete: {
			parameters: parameters8
			responses: responses5
		}
	}
	"/rest/build-status/latest/commits/stats": {
		/** POST /rest/build-status/latest/commits/stats */
		post: {
			requestBody?: { content: { "application/json": string[] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMultipleBuildStats"] } }
				401: response1
			}
		}
	}
	"/rest/build-status/latest/commits/stats/{commitId}": {
		/** GET /rest/build-status/latest/commits/stats/{commitId} */
		get: {
			parameters: {
				query?: { includeUnique?: boolean | ("true" | "false") }
				path: { commitId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["RestBuildStats"] } }
				401: response1
			}
		}
	}
	"/rest/build-status/latest/commits/{commitId}": {
		/** @deprecated GET /rest/build-status/latest/commits/{commitId} */
		get: {
			parameters: {
				query?: {
					orderBy?: string
					start?: string | number
					limit?: string | number
				}
				path: { commitId: string | number }
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
							values: components["schemas"]["RestBuildStatus"][]
						}
					}
				}
				401: response1
			}
		}
		/** @deprecated POST /rest/build-status/latest/commits/{commitId} */
		post: {
			parameters: { path: { commitId: string | number } }
			requestBody?: { content: { "application/json": components["schemas"]["RestBuildStatusRequest"] } }
			responses: responses6
		}
	}
	"/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition": {
		/** POST /rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition */
		post: {
			parameters: parameters4
			requestBody?: body2
			responses: responses7
		}
	}
	"/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}": {
		/** PUT /rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} */
		put: {
			parameters: parameters9
			requestBody?: body2
			responses: responses7
		}
		/** DELETE /rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} */
		delete: {
			parameters: parameters9
			responses: responses8
		}
	}
	"/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions": {
		/** GET /rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions */
		get: {
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
							values: components["schemas"]["RestRequiredBuildCondition"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/audit/latest/notification-settings/retention-config-review": {
		/** DELETE /rest/audit/latest/notification-settings/retention-config-review */
		delete: { responses: responses9 }
	}
	"/rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
		/** POST /rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches */
		post: {
			parameters: parameters4
			requestBody: { content: { "application/json": components["schemas"]["RestBranchCreateRequest"] } }
			responses: {
				201: response2
				400: response1
				401: response1
				409: response1
			}
		}
		/** DELETE /rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches */
		delete: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestBranchDeleteRequest"] } }
			responses: responses6
		}
	}
	"/rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}": {
		/** GET /rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId} */
		get: {
			parameters: parameters10
			responses: {
				200: response3
				500: response1
			}
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks": {
		/** GET /rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks */
		get: {
			parameters: {
				query?: query2
				path: path2
			}
			responses: responses10
		}
		/** POST /rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks */
		post: {
			parameters: parameters4
			requestBody: body3
			responses: responses11
		}
		/** DELETE /rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks */
		delete: {
			parameters: parameters4
			responses: responses5
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}": {
		/** PUT /rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId} */
		put: {
			parameters: parameters11
			requestBody: body3
			responses: responses11
		}
		/** DELETE /rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId} */
		delete: {
			parameters: parameters11
			responses: responses5
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/tasks": {
		/** GET /rest/default-tasks/latest/projects/{projectKey}/tasks */
		get: {
			parameters: {
				query?: query2
				path: path3
			}
			responses: responses10
		}
		/** POST /rest/default-tasks/latest/projects/{projectKey}/tasks */
		post: {
			parameters: parameters2
			requestBody: body3
			responses: responses11
		}
		/** DELETE /rest/default-tasks/latest/projects/{projectKey}/tasks */
		delete: {
			parameters: parameters2
			responses: responses5
		}
	}
	"/rest/default-tasks/latest/projects/{projectKey}/tasks/{taskId}": {
		/** PUT /rest/default-tasks/latest/projects/{projectKey}/tasks/{taskId} */
		put: {
			parameters: parameters12
			requestBody: body3
			responses: responses11
		}
		/** DELETE /rest/default-tasks/latest/projects/{projectKey}/tasks/{taskId} */
		delete: {
			parameters: parameters12
			responses: responses5
		}
	}
	"/rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}": {
		/** PUT /rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon} */
		put: {
			parameters: parameters13
			responses: responses12
		}
		/** DELETE /rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon} */
		delete: {
			parameters: parameters13
			responses: { 204: {} }
		}
	}
	"/rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}": {
		/** PUT /rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon} */
		put: {
			parameters: parameters14
			responses: responses12
		}
		/** DELETE /rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon} */
		delete: {
			parameters: parameters14
			responses: { 204: {} }
		}
	}
	"/rest/jira/latest/comments/{commentId}/issues": {
		/** POST /rest/jira/latest/comments/{commentId}/issues */
		post: {
			parameters: {
				query?: { applicationId?: string | number }
				path: { commentId: string | number }
			}
			requestBody?: body4
			responses: {
				200: { content: { "application/json": components["schemas"]["RestCommentJiraIssue"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/jira/latest/issues/{issueKey}/commits": {
		/** GET /rest/jira/latest/issues/{issueKey}/commits */
		get: {
			parameters: {
				query?: {
					maxChanges?: string
					start?: string | number
					limit?: string | number
				}
				path: { issueKey: string | number }
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
							values: components["schemas"]["RestChangeset"][]
						}
					}
				}
			}
		}
	}
	"/rest/jira/latest/projects/{projectKey}/primary-enhanced-entitylink": {
		/** GET /rest/jira/latest/projects/{projectKey}/primary-enhanced-entitylink */
		get: {
			parameters: parameters2
			responses: { 200: { content: { "application/json": components["schemas"]["RestEnhancedEntityLink"] } } }
		}
	}
	"/rest/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues": {
		/** GET /rest/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues */
		get: {
			parameters: parameters15
			responses: { 200: { content: { "application/json": components["schemas"]["RestJiraIssue"][] } } }
		}
	}
	"/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase": {
		/** GET /rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase */
		get: {
			parameters: parameters15
			responses: {
				200: { content: { "application/json": components["schemas"]["RestPullRequestRebaseability"] } }
				401: response1
				404: response1
			}
		}
		/** POST /rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase */
		post: {
			parameters: parameters15
			requestBody?: { content: { "application/json": components["schemas"]["RestPullRequestRebaseRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestPullRequestRebaseResult"] } }
				401: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
		/** POST /rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags */
		post: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestGitTagCreateRequest"] } }
			responses: {
				201: { content: { "application/json": components["schemas"]["RestTag"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
		/** DELETE /rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name} */
		delete: {
			parameters: parameters16
			responses: responses13
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations": {
		/** GET /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations */
		get: {
			parameters: {
				query?: {
					severity?: string
					path?: string
					externalId?: string | number
					type?: string
					key?: string
				}
				path: path4
			}
			responses: responses14
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports": {
		/** GET /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports */
		get: {
			parameters: parameters10
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: components["schemas"]["RestInsightReport"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}": {
		/** GET /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key} */
		get: {
			parameters: parameters17
			responses: {
				200: response5
				401: response1
				404: response1
			}
		}
		/** PUT /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key} */
		put: {
			parameters: parameters17
			requestBody?: { content: { "application/json": components["schemas"]["RestSetInsightReportRequest"] } }
			responses: {
				200: response5
				400: response1
				401: response1
			}
		}
		/** DELETE /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key} */
		delete: {
			parameters: parameters17
			responses: responses5
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations": {
		/** GET /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations */
		get: {
			parameters: parameters17
			responses: responses14
		}
		/** POST /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations */
		post: {
			parameters: parameters17
			requestBody?: { content: { "application/json": components["schemas"]["RestBulkAddInsightAnnotationRequest"] } }
			responses: responses5
		}
		/** DELETE /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations */
		delete: {
			parameters: {
				query?: { externalId?: string | number }
				path: path1
			}
			responses: responses5
		}
	}
	"/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}": {
		/** PUT /rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId} */
		put: {
			parameters: {
				path: {
					projectKey: string | number
					externalId: string | number
					commitId: string | number
					repositorySlug: string | number
					key: string | number
				}
			}
			requestBody?: { content: { "application/json": components["schemas"]["RestSingleAddInsightAnnotationRequest"] } }
			responses: responses5
		}
	}
	"/rest/mirroring/latest/farmNodes": {
		/** GET /rest/mirroring/latest/farmNodes */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestClusterNode"][] } }
				404: response6
			}
		}
	}
	"/rest/mirroring/latest/mirrorRepos/{externalRepositoryId}": {
		/** GET /rest/mirroring/latest/mirrorRepos/{externalRepositoryId} */
		get: {
			parameters: { path: { externalRepositoryId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMirroredRepository"] } }
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/progress": {
		/** GET /rest/mirroring/latest/progress */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestSyncProgress"] } }
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/supportInfo/out-of-sync-repos/content": {
		/** GET /rest/mirroring/latest/supportInfo/out-of-sync-repos/content */
		get: {
			responses: {
				200: body4
				401: response6
				409: response6
			}
		}
	}
	"/rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner": {
		/** GET /rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["RestRepositoryLockOwner"] } }
				401: response1
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus": {
		/** GET /rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMirrorRepositorySynchronizationStatus"] } }
				401: response1
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/supportInfo/refChangesQueue": {
		/** GET /rest/mirroring/latest/supportInfo/refChangesQueue */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestRefSyncQueue"] } }
				401: response6
			}
		}
	}
	"/rest/mirroring/latest/supportInfo/refChangesQueue/count": {
		/** GET /rest/mirroring/latest/supportInfo/refChangesQueue/count */
		get: { responses: responses9 }
	}
	"/rest/mirroring/latest/supportInfo/repo-lock-owners": {
		/** GET /rest/mirroring/latest/supportInfo/repo-lock-owners */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestRepositoryLockOwner"][] } }
				401: response6
			}
		}
	}
	"/rest/mirroring/latest/supportInfo/repoSyncStatus": {
		/** GET /rest/mirroring/latest/supportInfo/repoSyncStatus */
		get: {
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
							values: components["schemas"]["RestMirrorRepositorySynchronizationStatus"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/mirroring/latest/syncSettings": {
		/** GET /rest/mirroring/latest/syncSettings */
		get: { responses: responses15 }
		/** PUT /rest/mirroring/latest/syncSettings */
		put: {
			requestBody?: { content: { "application/json": components["schemas"]["RestUpstreamSettingsRequest"] } }
			responses: responses15
		}
	}
	"/rest/mirroring/latest/syncSettings/mode": {
		/** GET /rest/mirroring/latest/syncSettings/mode */
		get: { responses: responses16 }
		/** PUT /rest/mirroring/latest/syncSettings/mode */
		put: {
			requestBody?: body4
			responses: responses17
		}
	}
	"/rest/mirroring/latest/syncSettings/projects": {
		/** GET /rest/mirroring/latest/syncSettings/projects */
		get: { responses: responses16 }
		/** POST /rest/mirroring/latest/syncSettings/projects */
		post: {
			requestBody?: { content: { "application/json": string[] } }
			responses: responses16
		}
	}
	"/rest/mirroring/latest/syncSettings/projects/{projectId}": {
		/** POST /rest/mirroring/latest/syncSettings/projects/{projectId} */
		post: {
			parameters: { path: path6 }
			responses: responses16
		}
		/** DELETE /rest/mirroring/latest/syncSettings/projects/{projectId} */
		delete: {
			parameters: { path: path6 }
			responses: responses5
		}
	}
	"/rest/mirroring/latest/upstreamServer": {
		/** GET /rest/mirroring/latest/upstreamServer */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestUpstreamServer"] } }
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/zdu/end": {
		/** POST /rest/mirroring/latest/zdu/end */
		post: { responses: responses18 }
	}
	"/rest/mirroring/latest/zdu/start": {
		/** POST /rest/mirroring/latest/zdu/start */
		post: { responses: responses18 }
	}
	"/rest/mirroring/latest/account/settings/preferred-mirror": {
		/** GET /rest/mirroring/latest/account/settings/preferred-mirror */
		get: { responses: responses19 }
		/** POST /rest/mirroring/latest/account/settings/preferred-mirror */
		post: {
			requestBody?: body4
			responses: responses20
		}
		/** DELETE /rest/mirroring/latest/account/settings/preferred-mirror */
		delete: { responses: { 204: {} } }
	}
	"/rest/mirroring/latest/analyticsSettings": {
		/** GET /rest/mirroring/latest/analyticsSettings */
		get: { responses: { 200: { content: { "application/json": components["schemas"]["RestAnalyticsSettings"] } } } }
	}
	"/rest/mirroring/latest/authenticate": {
		/** POST /rest/mirroring/latest/authenticate */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["RestAuthenticationRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestApplicationUserWithPermissions"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/mirroring/latest/mirrorServers": {
		/** GET /rest/mirroring/latest/mirrorServers */
		get: {
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
							values: components["schemas"]["RestMirrorServer"][]
						}
					}
				}
			}
		}
	}
	"/rest/mirroring/latest/mirrorServers/{mirrorId}": {
		/** GET /rest/mirroring/latest/mirrorServers/{mirrorId} */
		get: {
			parameters: parameters19
			responses: responses19
		}
		/** PUT /rest/mirroring/latest/mirrorServers/{mirrorId} */
		put: {
			parameters: parameters19
			requestBody?: { content: { "application/json": components["schemas"]["RestMirrorUpgradeRequest"] } }
			responses: { 200: response4 }
		}
		/** DELETE /rest/mirroring/latest/mirrorServers/{mirrorId} */
		delete: {
			parameters: parameters19
			responses: { 204: {} }
		}
	}
	"/rest/mirroring/latest/mirrorServers/{mirrorId}/events": {
		/** POST /rest/mirroring/latest/mirrorServers/{mirrorId}/events */
		post: {
			parameters: parameters19
			requestBody?: { content: { "application/json": components["schemas"]["RestRepositoryMirrorEvent"] } }
			responses: responses20
		}
	}
	"/rest/mirroring/latest/projects/{projectId}": {
		/** GET /rest/mirroring/latest/projects/{projectId} */
		get: {
			parameters: { path: path6 }
			responses: {
				200: response8
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/projects/{projectId}/repos": {
		/** GET /rest/mirroring/latest/projects/{projectId}/repos */
		get: {
			parameters: {
				query?: {
					includeDefaultBranch?: boolean | ("true" | "false")
					start?: string | number
					limit?: string | number
				}
				path: path6
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
							values: components["schemas"]["EnrichedRepository"][]
						}
					}
				}
				409: response1
			}
		}
	}
	"/rest/mirroring/latest/repos": {
		/** GET /rest/mirroring/latest/repos */
		get: {
			parameters: { query?: { includeDefaultBranch?: boolean | ("true" | "false") } }
			responses: {
				200: response9
				409: response1
			}
		}
	}
	"/rest/mirroring/latest/repos/{repoId}": {
		/** GET /rest/mirroring/latest/repos/{repoId} */
		get: {
			parameters: {
				query?: { includeDefaultBranch?: boolean | ("true" | "false") }
				path: { repoId: string | number }
			}
			responses: {
				200: response9
				404: response1
			}
		}
	}
	"/rest/mirroring/latest/repos/{repoId}/mirrors": {
		/** GET /rest/mirroring/latest/repos/{repoId}/mirrors */
		get: {
			parameters: {
				query?: { preAuthorized?: boolean | ("true" | "false") }
				path: { repoId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMirroredRepositoryDescriptor"] } }
				409: response1
			}
		}
	}
	"/rest/mirroring/latest/requests": {
		/** GET /rest/mirroring/latest/requests */
		get: {
			parameters: {
				query?: {
					state?: "PENDING" | "ACCEPTED" | "REJECTED"
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
							values: components["schemas"]["RestMirroringRequest"][]
						}
					}
				}
			}
		}
		/** POST /rest/mirroring/latest/requests */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["RestMirroringRequestRequest"] } }
			responses: responses21
		}
	}
	"/rest/mirroring/latest/requests/{mirroringRequestId}": {
		/** GET /rest/mirroring/latest/requests/{mirroringRequestId} */
		get: {
			parameters: parameters20
			responses: responses21
		}
		/** DELETE /rest/mirroring/latest/requests/{mirroringRequestId} */
		delete: {
			parameters: parameters20
			responses: {
				204: {}
				409: response1
			}
		}
	}
	"/rest/mirroring/latest/requests/{mirroringRequestId}/accept": {
		/** POST /rest/mirroring/latest/requests/{mirroringRequestId}/accept */
		post: {
			parameters: parameters20
			responses: responses22
		}
	}
	"/rest/mirroring/latest/requests/{mirroringRequestId}/reject": {
		/** POST /rest/mirroring/latest/requests/{mirroringRequestId}/reject */
		post: {
			parameters: parameters20
			responses: responses22
		}
	}
	"/rest/policies/latest/admin/repos/archive": {
		/** GET /rest/policies/latest/admin/repos/archive */
		get: { responses: responses23 }
		/** PUT /rest/policies/latest/admin/repos/archive */
		put: {
			requestBody?: body5
			responses: responses24
		}
	}
	"/rest/policies/latest/admin/repos/delete": {
		/** GET /rest/policies/latest/admin/repos/delete */
		get: { responses: responses23 }
		/** PUT /rest/policies/latest/admin/repos/delete */
		put: {
			requestBody?: body5
			responses: responses24
		}
	}
	"/rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}": {
		/** GET /rest/sync/latest/projects/{projectKey}/repos/{repositorySlug} */
		get: {
			parameters: parameters21
			responses: {
				200: response10
				401: response1
				404: response1
			}
		}
		/** POST /rest/sync/latest/projects/{projectKey}/repos/{repositorySlug} */
		post: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestRefSyncStatusRequest"] } }
			responses: {
				200: response10
				204: {}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize": {
		/** POST /rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize */
		post: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestRefSyncRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestRejectedRef"] } }
				204: {}
				400: response1
				401: response1
				404: response1
				409: response1
				501: response1
			}
		}
	}
	"/rest/gpg/latest/keys": {
		/** GET /rest/gpg/latest/keys */
		get: {
			parameters: {
				query?: {
					user?: string
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
							values: components["schemas"]["RestGpgKey"][]
						}
					}
				}
				401: response1
			}
		}
		/** POST /rest/gpg/latest/keys */
		post: {
			parameters: { query?: { user?: string } }
			requestBody?: { content: { "application/json": components["schemas"]["RestGpgKeyRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestGpgKey"] } }
				400: response1
				401: response1
			}
		}
		/** DELETE /rest/gpg/latest/keys */
		delete: {
			parameters: { query?: { user?: string } }
			responses: responses5
		}
	}
	"/rest/gpg/latest/keys/{fingerprintOrId}": {
		/** DELETE /rest/gpg/latest/keys/{fingerprintOrId} */
		delete: {
			parameters: { path: { fingerprintOrId: string | number } }
			responses: responses8
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/condition": {
		/** POST /rest/default-reviewers/latest/projects/{projectKey}/condition */
		post: {
			parameters: parameters2
			requestBody?: body6
			responses: responses25
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/condition/{id}": {
		/** PUT /rest/default-reviewers/latest/projects/{projectKey}/condition/{id} */
		put: {
			parameters: parameters22
			requestBody?: body6
			responses: responses25
		}
		/** DELETE /rest/default-reviewers/latest/projects/{projectKey}/condition/{id} */
		delete: {
			parameters: parameters22
			responses: responses20
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/conditions": {
		/** GET /rest/default-reviewers/latest/projects/{projectKey}/conditions */
		get: {
			parameters: parameters2
			responses: responses26
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition": {
		/** POST /rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition */
		post: {
			parameters: parameters4
			requestBody?: body6
			responses: responses25
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}": {
		/** PUT /rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} */
		put: {
			parameters: parameters9
			requestBody?: {
				content: {
					"application/json": {
						requiredApprovals?: number
						reviewers?: components["schemas"]["RestApplicationUserRequest"][]
						sourceMatcher?: json1
						targetMatcher?: json1
					}
				}
			}
			responses: responses25
		}
		/** DELETE /rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} */
		delete: {
			parameters: parameters9
			responses: responses20
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions": {
		/** GET /rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions */
		get: {
			parameters: parameters4
			responses: responses26
		}
	}
	"/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers": {
		/** GET /rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers */
		get: {
			parameters: {
				query?: {
					targetRepoId?: string | number
					sourceRepoId?: string | number
					sourceRefId?: string | number
					targetRefId?: string | number
				}
				path: path2
			}
			responses: {
				200: response7
				400: response6
			}
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions": {
		/** GET /rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions */
		get: {
			parameters: {
				query?: query3
				path: path2
			}
			responses: responses27
		}
		/** POST /rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions */
		post: {
			parameters: parameters4
			requestBody?: body7
			responses: responses28
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}": {
		/** GET /rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id} */
		get: {
			parameters: parameters9
			responses: responses29
		}
		/** DELETE /rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id} */
		delete: {
			parameters: parameters9
			responses: responses6
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/restrictions": {
		/** GET /rest/branch-permissions/latest/projects/{projectKey}/restrictions */
		get: {
			parameters: {
				query?: query3
				path: path3
			}
			responses: responses27
		}
		/** POST /rest/branch-permissions/latest/projects/{projectKey}/restrictions */
		post: {
			parameters: parameters2
			requestBody?: body7
			responses: responses28
		}
	}
	"/rest/branch-permissions/latest/projects/{projectKey}/restrictions/{id}": {
		/** GET /rest/branch-permissions/latest/projects/{projectKey}/restrictions/{id} */
		get: {
			parameters: parameters22
			responses: responses29
		}
		/** DELETE /rest/branch-permissions/latest/projects/{projectKey}/restrictions/{id} */
		delete: {
			parameters: parameters22
			responses: responses6
		}
	}
	"/rest/admin": {
		/** GET /rest/admin */
		get: {
			responses: {
				200: response12
				401: response1
			}
		}
		/** PUT /rest/admin */
		put: {
			requestBody?: response12
			responses: responses6
		}
	}
	"/rest/admin/supported-key-types": {
		/** GET /rest/admin/supported-key-types */
		get: { responses: responses9 }
	}
	"/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh": {
		/** GET /rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh */
		get: {
			parameters: {
				query?: {
					filter?: string
					effective?: string
					minimumPermission?: string
					permission?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: responses30
		}
		/** POST /rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh */
		post: {
			parameters: parameters4
			requestBody?: body8
			responses: responses31
		}
	}
	"/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}": {
		/** GET /rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId} */
		get: {
			parameters: parameters23
			responses: responses32
		}
		/** DELETE /rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId} */
		delete: {
			parameters: parameters23
			responses: responses8
		}
	}
	"/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}": {
		/** PUT /rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission} */
		put: {
			parameters: {
				path: {
					projectKey: string | number
					keyId: string | number
					permission: string | number
					repositorySlug: string | number
				}
			}
			responses: responses32
		}
	}
	"/rest/keys/latest/projects/{projectKey}/ssh": {
		/** GET /rest/keys/latest/projects/{projectKey}/ssh */
		get: {
			parameters: {
				query?: {
					filter?: string
					permission?: string
					start?: string | number
					limit?: string | number
				}
				path: path3
			}
			responses: responses30
		}
		/** POST /rest/keys/latest/projects/{projectKey}/ssh */
		post: {
			parameters: parameters2
			requestBody?: body8
			responses: responses31
		}
	}
	"/rest/keys/latest/projects/{projectKey}/ssh/{keyId}": {
		/** GET /rest/keys/latest/projects/{projectKey}/ssh/{keyId} */
		get: {
			parameters: parameters24
			responses: responses32
		}
		/** DELETE /rest/keys/latest/projects/{projectKey}/ssh/{keyId} */
		delete: {
			parameters: parameters24
			responses: responses8
		}
	}
	"/rest/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}": {
		/** PUT /rest/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission} */
		put: {
			parameters: {
				path: {
					projectKey: string | number
					keyId: string | number
					permission: string | number
				}
			}
			responses: responses32
		}
	}
	"/rest/keys/latest/ssh/{keyId}": {
		/** DELETE /rest/keys/latest/ssh/{keyId} */
		delete: {
			parameters: parameters25
			requestBody?: {
				content: {
					"application/json": {
						projects?: components["schemas"]["RestProjectRequest"]
						repositories?: components["schemas"]["RestRepositoryRequest"]
					}
				}
			}
			responses: responses5
		}
	}
	"/rest/keys/latest/ssh/{keyId}/projects": {
		/** GET /rest/keys/latest/ssh/{keyId}/projects */
		get: {
			parameters: parameters25
			responses: responses33
		}
	}
	"/rest/keys/latest/ssh/{keyId}/repos": {
		/** GET /rest/keys/latest/ssh/{keyId}/repos */
		get: {
			parameters: {
				query?: { withRestrictions?: string }
				path: { keyId: string | number }
			}
			responses: responses33
		}
	}
	"/rest/ssh/latest/keys": {
		/** GET /rest/ssh/latest/keys */
		get: {
			parameters: {
				query?: {
					userName?: string
					user?: string
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
							values: components["schemas"]["RestSshKey"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
		/** POST /rest/ssh/latest/keys */
		post: {
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
			responses: {
				201: { content: { "application/json": components["schemas"]["RestSshKey"] } }
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
		/** DELETE /rest/ssh/latest/keys */
		delete: {
			parameters: {
				query?: {
					userName?: string
					user?: string
				}
			}
			responses: responses5
		}
	}
	"/rest/ssh/latest/keys/{keyId}": {
		/** GET /rest/ssh/latest/keys/{keyId} */
		get: {
			parameters: parameters25
			responses: {
				200: { content: { "application/json": components["schemas"]["RestSshKey"] } }
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/ssh/latest/keys/{keyId} */
		delete: {
			parameters: parameters25
			responses: responses8
		}
	}
	"/rest/ssh/latest/settings": {
		/** GET /rest/ssh/latest/settings */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestSshSettings"] } }
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/banner": {
		/** GET /rest/api/latest/admin/banner */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestAnnouncementBanner"] } }
				204: {}
				401: response1
			}
		}
		/** PUT /rest/api/latest/admin/banner */
		put: {
			requestBody?: {
				content: {
					"application/json": {
						audience: "AUTHENTICATED" | "ALL"
						enabled?: boolean
						message?: string
					}
				}
			}
			responses: responses6
		}
		/** DELETE /rest/api/latest/admin/banner */
		delete: { responses: responses8 }
	}
	"/rest/api/latest/admin/cluster": {
		/** GET /rest/api/latest/admin/cluster */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestClusterInformation"] } }
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/default-branch": {
		/** GET /rest/api/latest/admin/default-branch */
		get: { responses: responses33 }
		/** PUT /rest/api/latest/admin/default-branch */
		put: {
			requestBody?: { content: { "application/json": { id?: string | number } } }
			responses: responses8
		}
		/** DELETE /rest/api/latest/admin/default-branch */
		delete: { responses: responses8 }
	}
	"/rest/api/latest/admin/git/mesh/config/control-plane.pem": {
		/** GET /rest/api/latest/admin/git/mesh/config/control-plane.pem */
		get: {
			responses: {
				200: { content: { "text/plain": unknown } }
				401: response6
			}
		}
	}
	"/rest/api/latest/admin/git/mesh/diagnostics/connectivity": {
		/** GET /rest/api/latest/admin/git/mesh/diagnostics/connectivity */
		get: {
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMeshConnectivityReport"] } }
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/git/mesh/nodes": {
		/** GET /rest/api/latest/admin/git/mesh/nodes */
		get: {
			responses: {
				200: response13
				401: response1
			}
		}
		/** POST /rest/api/latest/admin/git/mesh/nodes */
		post: {
			requestBody?: body9
			responses: responses34
		}
	}
	"/rest/api/latest/admin/git/mesh/nodes/{id}": {
		/** GET /rest/api/latest/admin/git/mesh/nodes/{id} */
		get: {
			parameters: parameters26
			responses: {
				200: response13
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/admin/git/mesh/nodes/{id} */
		put: {
			parameters: parameters26
			requestBody?: body9
			responses: responses34
		}
		/** DELETE /rest/api/latest/admin/git/mesh/nodes/{id} */
		delete: {
			parameters: {
				query?: { force?: boolean | ("true" | "false") }
				path: { id: string | number }
			}
			responses: responses35
		}
	}
	"/rest/api/latest/admin/git/mesh/support-zips": {
		/** GET /rest/api/latest/admin/git/mesh/support-zips */
		get: {
			responses: {
				200: { content: { "application/octet-stream": unknown } }
				401: response6
			}
		}
	}
	"/rest/api/latest/admin/git/mesh/support-zips/{id}": {
		/** GET /rest/api/latest/admin/git/mesh/support-zips/{id} */
		get: {
			parameters: parameters26
			responses: {
				200: { content: { "application/octet-stream": unknown } }
				401: response6
				404: response6
			}
		}
	}
	"/rest/api/latest/admin/groups": {
		/** GET /rest/api/latest/admin/groups */
		get: {
			parameters: parameters27
			responses: responses36
		}
		/** POST /rest/api/latest/admin/groups */
		post: {
			parameters: parameters28
			responses: {
				200: response14
				400: response1
				401: response1
				409: response1
			}
		}
		/** DELETE /rest/api/latest/admin/groups */
		delete: {
			parameters: parameters28
			responses: {
				200: response14
				400: response1
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/admin/groups/add-user": {
		/** @deprecated POST /rest/api/latest/admin/groups/add-user */
		post: {
			requestBody?: body10
			responses: responses37
		}
	}
	"/rest/api/latest/admin/groups/add-users": {
		/** POST /rest/api/latest/admin/groups/add-users */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["GroupAndUsers"] } }
			responses: responses37
		}
	}
	"/rest/api/latest/admin/groups/more-members": {
		/** GET /rest/api/latest/admin/groups/more-members */
		get: {
			parameters: parameters29
			responses: responses38
		}
	}
	"/rest/api/latest/admin/groups/more-non-members": {
		/** GET /rest/api/latest/admin/groups/more-non-members */
		get: {
			parameters: parameters29
			responses: responses38
		}
	}
	"/rest/api/latest/admin/groups/remove-user": {
		/** @deprecated POST /rest/api/latest/admin/groups/remove-user */
		post: {
			requestBody?: body10
			responses: responses37
		}
	}
	"/rest/api/latest/admin/license": {
		/** GET /rest/api/latest/admin/license */
		get: {
			responses: {
				200: response15
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/admin/license */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["RestBitbucketLicenseRequest"] } }
			responses: {
				200: response15
				400: response1
				401: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/admin/mail-server": {
		/** GET /rest/api/latest/admin/mail-server */
		get: {
			responses: {
				200: response16
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/admin/mail-server */
		put: {
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
			responses: {
				200: response16
				400: response1
				401: response1
			}
		}
		/** DELETE /rest/api/latest/admin/mail-server */
		delete: { responses: responses8 }
	}
	"/rest/api/latest/admin/mail-server/sender-address": {
		/** GET /rest/api/latest/admin/mail-server/sender-address */
		get: { responses: responses9 }
		/** PUT /rest/api/latest/admin/mail-server/sender-address */
		put: {
			requestBody?: body4
			responses: responses17
		}
		/** DELETE /rest/api/latest/admin/mail-server/sender-address */
		delete: { responses: responses8 }
	}
	"/rest/api/latest/admin/permissions/groups": {
		/** GET /rest/api/latest/admin/permissions/groups */
		get: {
			parameters: parameters27
			responses: responses39
		}
		/** PUT /rest/api/latest/admin/permissions/groups */
		put: {
			parameters: parameters30
			responses: responses40
		}
		/** DELETE /rest/api/latest/admin/permissions/groups */
		delete: {
			parameters: parameters28
			responses: responses41
		}
	}
	"/rest/api/latest/admin/permissions/groups/none": {
		/** GET /rest/api/latest/admin/permissions/groups/none */
		get: {
			parameters: parameters27
			responses: responses36
		}
	}
	"/rest/api/latest/admin/permissions/users": {
		/** GET /rest/api/latest/admin/permissions/users */
		get: {
			parameters: parameters27
			responses: responses39
		}
		/** PUT /rest/api/latest/admin/permissions/users */
		put: {
			parameters: parameters30
			responses: responses40
		}
		/** DELETE /rest/api/latest/admin/permissions/users */
		delete: {
			parameters: parameters28
			responses: responses41
		}
	}
	"/rest/api/latest/admin/permissions/users/none": {
		/** GET /rest/api/latest/admin/permissions/users/none */
		get: {
			parameters: parameters27
			responses: {
				200: response17
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/pull-requests/{scmId}": {
		/** GET /rest/api/latest/admin/pull-requests/{scmId} */
		get: {
			parameters: { path: { scmId: string | number } }
			responses: {
				200: response18
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/admin/pull-requests/{scmId} */
		post: {
			parameters: { path: { scmId: string | number } }
			requestBody?: body11
			responses: {
				200: response18
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/admin/rate-limit/history": {
		/** GET /rest/api/latest/admin/rate-limit/history */
		get: {
			parameters: {
				query?: {
					order?: "NEWEST" | "FREQUENCY"
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
							values: components["schemas"]["RestAggregateRejectCounter"][]
						}
					}
				}
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/rate-limit/settings": {
		/** GET /rest/api/latest/admin/rate-limit/settings */
		get: {
			responses: {
				200: response19
				401: response1
			}
		}
		/** PUT /rest/api/latest/admin/rate-limit/settings */
		put: {
			requestBody?: response19
			responses: {
				200: response19
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/rate-limit/settings/users": {
		/** GET /rest/api/latest/admin/rate-limit/settings/users */
		get: {
			parameters: parameters27
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: components["schemas"]["RestUserRateLimitSettings"][]
						}
					}
				}
				401: response1
			}
		}
		/** POST /rest/api/latest/admin/rate-limit/settings/users */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["RestBulkUserRateLimitSettingsUpdateRequest"] } }
			responses: responses42
		}
	}
	"/rest/api/latest/admin/rate-limit/settings/users/{userSlug}": {
		/** GET /rest/api/latest/admin/rate-limit/settings/users/{userSlug} */
		get: {
			parameters: parameters7
			responses: {
				200: response11
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/admin/rate-limit/settings/users/{userSlug} */
		put: {
			parameters: parameters7
			requestBody?: { content: { "application/json": components["schemas"]["RestUserRateLimitSettingsUpdateRequest"] } }
			responses: responses42
		}
		/** DELETE /rest/api/latest/admin/rate-limit/settings/users/{userSlug} */
		delete: {
			parameters: parameters7
			responses: responses5
		}
	}
	"/rest/api/latest/admin/user-directories": {
		/** GET /rest/api/latest/admin/user-directories */
		get: {
			parameters: { query?: { includeInactive?: string } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestUserDirectory"] } }
				401: response1
			}
		}
	}
	"/rest/api/latest/admin/users": {
		/** GET /rest/api/latest/admin/users */
		get: {
			parameters: parameters27
			responses: responses38
		}
		/** PUT /rest/api/latest/admin/users */
		put: {
			requestBody?: body12
			responses: responses43
		}
		/** POST /rest/api/latest/admin/users */
		post: {
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
			responses: {
				204: {}
				400: response1
				401: response1
				403: response1
				409: response1
			}
		}
		/** DELETE /rest/api/latest/admin/users */
		delete: {
			parameters: parameters28
			responses: {
				200: response20
				400: response1
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/admin/users/add-group": {
		/** @deprecated POST /rest/api/latest/admin/users/add-group */
		post: {
			requestBody?: body13
			responses: responses37
		}
	}
	"/rest/api/latest/admin/users/add-groups": {
		/** POST /rest/api/latest/admin/users/add-groups */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["UserAndGroups"] } }
			responses: responses37
		}
	}
	"/rest/api/latest/admin/users/captcha": {
		/** DELETE /rest/api/latest/admin/users/captcha */
		delete: {
			parameters: parameters28
			responses: responses44
		}
	}
	"/rest/api/latest/admin/users/credentials": {
		/** PUT /rest/api/latest/admin/users/credentials */
		put: {
			requestBody?: { content: { "application/json": components["schemas"]["AdminPasswordUpdate"] } }
			responses: responses13
		}
	}
	"/rest/api/latest/admin/users/erasure": {
		/** GET /rest/api/latest/admin/users/erasure */
		get: {
			parameters: parameters28
			responses: responses45
		}
		/** POST /rest/api/latest/admin/users/erasure */
		post: {
			parameters: parameters28
			responses: {
				200: { content: { "application/json": components["schemas"]["RestErasedUser"] } }
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/admin/users/more-members": {
		/** GET /rest/api/latest/admin/users/more-members */
		get: {
			parameters: parameters29
			responses: responses38
		}
	}
	"/rest/api/latest/admin/users/more-non-members": {
		/** GET /rest/api/latest/admin/users/more-non-members */
		get: {
			parameters: parameters29
			responses: responses36
		}
	}
	"/rest/api/latest/admin/users/remove-group": {
		/** POST /rest/api/latest/admin/users/remove-group */
		post: {
			requestBody?: body13
			responses: responses37
		}
	}
	"/rest/api/latest/admin/users/rename": {
		/** POST /rest/api/latest/admin/users/rename */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["UserRename"] } }
			responses: responses43
		}
	}
	"/rest/api/latest/application-properties": {
		/** GET /rest/api/latest/application-properties */
		get: { responses: { 200: { content: { "application/json": components["schemas"]["RestApplicationProperties"] } } } }
	}
	"/rest/api/latest/build/capabilities": {
		/** GET /rest/api/latest/build/capabilities */
		get: { responses: { 200: { content: { "application/json": components["schemas"]["RestBuildCapabilities"] } } } }
	}
	"/rest/api/latest/dashboard/pull-request-suggestions": {
		/** GET /rest/api/latest/dashboard/pull-request-suggestions */
		get: {
			parameters: {
				query?: {
					changesSince?: string
					limit?: string
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
							values: components["schemas"]["RestPullRequestSuggestion"][]
						}
					}
				}
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/dashboard/pull-requests": {
		/** GET /rest/api/latest/dashboard/pull-requests */
		get: {
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
			responses: {
				200: response22
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/deployment/capabilities": {
		/** GET /rest/api/latest/deployment/capabilities */
		get: { responses: responses33 }
	}
	"/rest/api/latest/groups": {
		/** GET /rest/api/latest/groups */
		get: {
			parameters: parameters27
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: string[]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/api/latest/hook-scripts": {
		/** POST /rest/api/latest/hook-scripts */
		post: {
			requestBody?: { content: { "multipart/form-data": components["schemas"]["ExamplePostMultipartFormData"] } }
			responses: {
				200: response23
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/hook-scripts/{scriptId}": {
		/** GET /rest/api/latest/hook-scripts/{scriptId} */
		get: {
			parameters: parameters31
			responses: {
				200: response23
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/hook-scripts/{scriptId} */
		put: {
			parameters: parameters31
			requestBody?: { content: { "application/json": components["schemas"]["ExamplePutMultipartFormData"] } }
			responses: {
				200: response23
				401: response1
				404: response1
				409: response1
				422: response1
			}
		}
		/** DELETE /rest/api/latest/hook-scripts/{scriptId} */
		delete: {
			parameters: parameters31
			responses: responses5
		}
	}
	"/rest/api/latest/hook-scripts/{scriptId}/content": {
		/** GET /rest/api/latest/hook-scripts/{scriptId}/content */
		get: {
			parameters: parameters31
			responses: responses16
		}
	}
	"/rest/api/latest/hooks/{hookKey}/avatar": {
		/** GET /rest/api/latest/hooks/{hookKey}/avatar */
		get: {
			parameters: {
				query?: query4
				path: { hookKey: string | number }
			}
			responses: responses16
		}
	}
	"/rest/api/latest/inbox/pull-requests": {
		/** GET /rest/api/latest/inbox/pull-requests */
		get: {
			parameters: {
				query?: {
					role?: string
					limit?: string | number
					start?: string | number
				}
			}
			responses: responses35
		}
	}
	"/rest/api/latest/inbox/pull-requests/count": {
		/** GET /rest/api/latest/inbox/pull-requests/count */
		get: { responses: responses35 }
	}
	"/rest/api/latest/labels": {
		/** GET /rest/api/latest/labels */
		get: {
			parameters: {
				query?: {
					prefix?: string
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
							values: components["schemas"]["RestLabel"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/api/latest/labels/{labelName}": {
		/** GET /rest/api/latest/labels/{labelName} */
		get: {
			parameters: { path: { labelName: string | number } }
			responses: responses46
		}
	}
	"/rest/api/latest/labels/{labelName}/labeled": {
		/** GET /rest/api/latest/labels/{labelName}/labeled */
		get: {
			parameters: {
				query?: {
					type?: string
					start?: string | number
					limit?: string | number
				}
				path: { labelName: string | number }
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
							values: components["schemas"]["RestLabelable"][]
						}
					}
				}
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/logs/logger/{loggerName}": {
		/** GET /rest/api/latest/logs/logger/{loggerName} */
		get: {
			parameters: { path: { loggerName: string | number } }
			responses: responses47
		}
	}
	"/rest/api/latest/logs/logger/{loggerName}/{levelName}": {
		/** PUT /rest/api/latest/logs/logger/{loggerName}/{levelName} */
		put: {
			parameters: {
				path: {
					levelName: string | number
					loggerName: string | number
				}
			}
			responses: responses6
		}
	}
	"/rest/api/latest/logs/rootLogger": {
		/** GET /rest/api/latest/logs/rootLogger */
		get: { responses: responses47 }
	}
	"/rest/api/latest/logs/rootLogger/{levelName}": {
		/** PUT /rest/api/latest/logs/rootLogger/{levelName} */
		put: {
			parameters: { path: { levelName: string | number } }
			responses: responses6
		}
	}
	"/rest/api/latest/markup/preview": {
		/** POST /rest/api/latest/markup/preview */
		post: {
			parameters: {
				query?: {
					htmlEscape?: string
					urlMode?: string
					includeHeadingId?: string | number
					hardwrap?: string
				}
			}
			requestBody?: { content: { "*/*": string } }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMarkup"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/migration/exports": {
		/** POST /rest/api/latest/migration/exports */
		post: {
			requestBody?: body14
			responses: responses48
		}
	}
	"/rest/api/latest/migration/exports/preview": {
		/** POST /rest/api/latest/migration/exports/preview */
		post: {
			requestBody?: body14
			responses: {
				200: { content: { "application/json": components["schemas"]["RestScopesExample"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/migration/exports/{jobId}": {
		/** GET /rest/api/latest/migration/exports/{jobId} */
		get: {
			parameters: parameters32
			responses: responses49
		}
	}
	"/rest/api/latest/migration/exports/{jobId}/cancel": {
		/** POST /rest/api/latest/migration/exports/{jobId}/cancel */
		post: {
			parameters: parameters32
			responses: responses41
		}
	}
	"/rest/api/latest/migration/exports/{jobId}/messages": {
		/** GET /rest/api/latest/migration/exports/{jobId}/messages */
		get: {
			parameters: parameters33
			responses: responses50
		}
	}
	"/rest/api/latest/migration/imports": {
		/** POST /rest/api/latest/migration/imports */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["RestImportRequest"] } }
			responses: responses48
		}
	}
	"/rest/api/latest/migration/imports/{jobId}": {
		/** GET /rest/api/latest/migration/imports/{jobId} */
		get: {
			parameters: parameters32
			responses: responses49
		}
	}
	"/rest/api/latest/migration/imports/{jobId}/cancel": {
		/** POST /rest/api/latest/migration/imports/{jobId}/cancel */
		post: {
			parameters: parameters32
			responses: responses41
		}
	}
	"/rest/api/latest/migration/imports/{jobId}/messages": {
		/** GET /rest/api/latest/migration/imports/{jobId}/messages */
		get: {
			parameters: parameters33
			responses: responses50
		}
	}
	"/rest/api/latest/migration/mesh": {
		/** POST /rest/api/latest/migration/mesh */
		post: {
			requestBody?: {
				content: {
					"application/json": {
						all?: boolean
						maxBytesPerSecond?: {
							asLong?: number
							present?: boolean
						}
						projectIds?: (string | number)[]
						repositoryIds?: (string | number)[]
					}
				}
			}
			responses: responses48
		}
	}
	"/rest/api/latest/migration/mesh/preview": {
		/** POST /rest/api/latest/migration/mesh/preview */
		post: {
			requestBody?: { content: { "application/json": components["schemas"]["RestMeshMigrationRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["ExamplePreviewMigration"] } }
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/migration/mesh/repos": {
		/** GET /rest/api/latest/migration/mesh/repos */
		get: {
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
							values: components["schemas"]["RestMigrationRepository"][]
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
		/** GET /rest/api/latest/migration/mesh/summaries */
		get: {
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
							values: components["schemas"]["RestMeshMigrationSummary"][]
						}
					}
				}
				401: response1
			}
		}
	}
	"/rest/api/latest/migration/mesh/summary": {
		/** GET /rest/api/latest/migration/mesh/summary */
		get: {
			responses: {
				200: response24
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}": {
		/** GET /rest/api/latest/migration/mesh/{jobId} */
		get: {
			parameters: parameters32
			responses: responses51
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}/cancel": {
		/** POST /rest/api/latest/migration/mesh/{jobId}/cancel */
		post: {
			parameters: parameters32
			responses: responses41
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}/messages": {
		/** GET /rest/api/latest/migration/mesh/{jobId}/messages */
		get: {
			parameters: parameters33
			responses: {
				200: response21
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/migration/mesh/{jobId}/summary": {
		/** GET /rest/api/latest/migration/mesh/{jobId}/summary */
		get: {
			parameters: parameters32
			responses: {
				200: response24
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/profile/recent/repos": {
		/** GET /rest/api/latest/profile/recent/repos */
		get: {
			parameters: {
				query?: {
					permission?: string
					start?: string | number
					limit?: string | number
				}
			}
			responses: {
				200: response26
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/projects": {
		/** GET /rest/api/latest/projects */
		get: {
			parameters: {
				query?: {
					name?: string
					permission?: string
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
							values: components["schemas"]["RestProject"][]
						}
					}
				}
				400: response1
			}
		}
		/** POST /rest/api/latest/projects */
		post: {
			requestBody?: body15
			responses: {
				201: response8
				400: response1
				401: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}": {
		/** GET /rest/api/latest/projects/{projectKey} */
		get: {
			parameters: parameters2
			responses: {
				200: response8
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/projects/{projectKey} */
		put: {
			parameters: parameters2
			requestBody?: body15
			responses: {
				200: response8
				201: response8
				400: response1
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey} */
		delete: {
			parameters: parameters2
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/avatar.png": {
		/** GET /rest/api/latest/projects/{projectKey}/avatar.png */
		get: {
			parameters: {
				query?: { s?: string }
				path: path3
			}
			responses: responses16
		}
		/** POST /rest/api/latest/projects/{projectKey}/avatar.png */
		post: {
			parameters: parameters2
			requestBody?: body16
			responses: {
				201: response27
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/hook-scripts": {
		/** GET /rest/api/latest/projects/{projectKey}/hook-scripts */
		get: {
			parameters: parameters1
			responses: responses52
		}
	}
	"/rest/api/latest/projects/{projectKey}/hook-scripts/{scriptId}": {
		/** PUT /rest/api/latest/projects/{projectKey}/hook-scripts/{scriptId} */
		put: {
			parameters: parameters34
			requestBody?: body17
			responses: responses53
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/hook-scripts/{scriptId} */
		delete: {
			parameters: parameters34
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions": {
		/** DELETE /rest/api/latest/projects/{projectKey}/permissions */
		delete: {
			parameters: {
				query?: {
					user?: string
					group?: string
				}
				path: path3
			}
			responses: responses54
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/groups": {
		/** GET /rest/api/latest/projects/{projectKey}/permissions/groups */
		get: {
			parameters: parameters35
			responses: responses55
		}
		/** PUT /rest/api/latest/projects/{projectKey}/permissions/groups */
		put: {
			parameters: parameters36
			responses: responses44
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/permissions/groups */
		delete: {
			parameters: parameters37
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/groups/none": {
		/** GET /rest/api/latest/projects/{projectKey}/permissions/groups/none */
		get: {
			parameters: parameters35
			responses: {
				202: response28
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/search": {
		/** GET /rest/api/latest/projects/{projectKey}/permissions/search */
		get: {
			parameters: {
				query?: query5
				path: path3
			}
			responses: responses35
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/users": {
		/** GET /rest/api/latest/projects/{projectKey}/permissions/users */
		get: {
			parameters: parameters35
			responses: responses56
		}
		/** PUT /rest/api/latest/projects/{projectKey}/permissions/users */
		put: {
			parameters: parameters36
			responses: responses44
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/permissions/users */
		delete: {
			parameters: parameters37
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/users/none": {
		/** GET /rest/api/latest/projects/{projectKey}/permissions/users/none */
		get: {
			parameters: parameters35
			responses: responses57
		}
	}
	"/rest/api/latest/projects/{projectKey}/permissions/{permission}/all": {
		/** GET /rest/api/latest/projects/{projectKey}/permissions/{permission}/all */
		get: {
			parameters: { path: path9 }
			responses: {
				200: { content: { "application/json": components["schemas"]["RestPermitted"] } }
				400: response1
				401: response1
				403: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/permissions/{permission}/all */
		post: {
			parameters: {
				query?: { allow?: string }
				path: path9
			}
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos": {
		/** GET /rest/api/latest/projects/{projectKey}/repos */
		get: {
			parameters: parameters1
			responses: responses58
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos */
		post: {
			parameters: parameters2
			requestBody?: body18
			responses: {
				201: response29
				400: response1
				401: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug} */
		get: {
			parameters: parameters4
			responses: {
				200: response29
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug} */
		put: {
			parameters: parameters4
			requestBody?: body18
			responses: {
				201: response29
				400: response1
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug} */
		post: {
			parameters: parameters4
			requestBody?: body18
			responses: {
				201: response29
				400: response1
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug} */
		delete: {
			parameters: parameters4
			responses: {
				202: response27
				204: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive */
		get: {
			parameters: {
				query?: {
					path?: string
					filename?: string
					at?: string
					prefix?: string
					format?: string
				}
				path: path2
			}
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId} */
		get: {
			parameters: {
				header?: {
					"User-Agent"?: string
					Range?: string
				}
				path: path5
			}
			responses: {
				200: response27
				206: response27
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId} */
		delete: {
			parameters: parameters38
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata */
		get: {
			parameters: parameters38
			responses: {
				200: { content: { "application/json": components["schemas"]["RestAttachmentMetadata"] } }
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata */
		put: {
			parameters: parameters38
			requestBody?: body4
			responses: responses51
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata */
		delete: {
			parameters: parameters38
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches */
		get: {
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
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: components["schemas"]["RestBranch"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches */
		post: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestCreateBranchRequest"] } }
			responses: {
				200: response2
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default": {
		/** @deprecated GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default */
		get: {
			parameters: parameters4
			responses: {
				200: response2
				204: {}
				401: response1
				404: response1
			}
		}
		/** @deprecated PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default */
		put: {
			parameters: parameters4
			requestBody?: body19
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse */
		get: {
			parameters: {
				query?: query6
				path: path2
			}
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path} */
		get: {
			parameters: {
				query?: query6
				path: path11
			}
			responses: responses51
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path} */
		put: {
			parameters: { path: path11 }
			requestBody?: { content: { "multipart/form-data": components["schemas"]["ExampleMultipartFormData"] } }
			responses: {
				200: response30
				400: response1
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes */
		get: {
			parameters: {
				query?: {
					until?: string
					since?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: responses59
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits */
		get: {
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
			responses: {
				200: response31
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId} */
		get: {
			parameters: {
				query?: { path?: string }
				path: path4
			}
			responses: {
				200: response30
				400: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds */
		get: {
			parameters: {
				query: { key: string }
				path: path4
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["RestBuildStatus"] } }
				400: response1
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds */
		post: {
			parameters: parameters39
			requestBody?: { content: { "application/json": components["schemas"]["RestBuildStatusSetRequest"] } }
			responses: responses13
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds */
		delete: {
			parameters: {
				query?: { key?: string }
				path: path4
			}
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes */
		get: {
			parameters: {
				query?: {
					withComments?: string
					since?: string
					start?: string | number
					limit?: string | number
				}
				path: path4
			}
			responses: responses59
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments */
		get: {
			parameters: {
				query?: {
					path?: string
					since?: string
					start?: string | number
					limit?: string | number
				}
				path: path4
			}
			responses: {
				200: response25
				400: response1
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments */
		post: {
			parameters: {
				query?: { since?: string }
				path: path4
			}
			requestBody?: body20
			responses: responses60
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId} */
		get: {
			parameters: parameters40
			responses: responses61
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId} */
		put: {
			parameters: parameters40
			requestBody?: body20
			responses: responses62
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId} */
		delete: {
			parameters: {
				query?: query4
				path: path7
			}
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments */
		get: {
			parameters: parameters41
			responses: responses63
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments */
		post: {
			parameters: parameters39
			requestBody?: { content: { "application/json": components["schemas"]["RestDeploymentSetRequest"] } }
			responses: responses63
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments */
		delete: {
			parameters: parameters41
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path} */
		get: {
			parameters: {
				query?: {
					srcPath?: string
					autoSrcPath?: string
					whitespace?: string
					since?: string
				}
				path: {
					path: string | number
					projectKey: string | number
					commitId: string | number
					repositorySlug: string | number
				}
			}
			responses: {
				200: response33
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path} */
		get: {
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
				path: {
					commitId: string | number
					repositorySlug: string | number
					path: string | number
					projectKey: string | number
				}
			}
			responses: responses64
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base */
		get: {
			parameters: {
				query?: { otherCommitId?: string | number }
				path: path4
			}
			responses: {
				200: response30
				204: {}
				400: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests */
		get: {
			parameters: parameters10
			responses: {
				200: response22
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch */
		post: {
			parameters: parameters39
			responses: responses5
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch */
		delete: {
			parameters: parameters39
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes */
		get: {
			parameters: parameters42
			responses: {
				200: response32
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits */
		get: {
			parameters: parameters42
			responses: {
				200: response31
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary */
		get: {
			parameters: {
				query?: query7
				path: path2
			}
			responses: responses65
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary/{path} */
		get: {
			parameters: {
				query?: query7
				path: path11
			}
			responses: responses65
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff */
		get: {
			parameters: {
				query?: query8
				path: path2
			}
			responses: responses66
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff/{path} */
		get: {
			parameters: {
				query?: query8
				path: path11
			}
			responses: responses66
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing */
		get: {
			parameters: parameters43
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch */
		get: {
			parameters: parameters4
			responses: {
				200: { content: { "application/json": components["schemas"]["RestMinimalRef"] } }
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch */
		put: {
			parameters: parameters4
			requestBody?: body19
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff */
		get: {
			parameters: {
				query?: query9
				path: path2
			}
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path} */
		get: {
			parameters: {
				query?: query9
				path: path11
			}
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files */
		get: {
			parameters: {
				query?: query10
				path: path2
			}
			responses: responses67
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path} */
		get: {
			parameters: {
				query?: query10
				path: path11
			}
			responses: responses67
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks */
		get: {
			parameters: parameters3
			responses: responses58
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts */
		get: {
			parameters: parameters3
			responses: responses52
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}": {
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId} */
		put: {
			parameters: parameters44
			requestBody?: body17
			responses: responses53
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId} */
		delete: {
			parameters: parameters44
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels */
		get: {
			parameters: parameters4
			responses: responses46
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels */
		post: {
			parameters: parameters4
			requestBody?: body21
			responses: {
				200: body21
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}": {
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName} */
		delete: {
			parameters: {
				path: {
					projectKey: string | number
					labelName: string | number
					repositorySlug: string | number
				}
			}
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified */
		get: {
			parameters: parameters21
			responses: responses68
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path} */
		get: {
			parameters: {
				query?: { at?: string }
				path: path11
			}
			responses: responses68
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/license": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/license */
		get: {
			parameters: parameters43
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants */
		get: {
			parameters: {
				query?: {
					filter?: string
					role?: string
					direction?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: {
				200: response17
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch */
		get: {
			parameters: {
				query?: {
					until?: string
					allAncestors?: string
					since?: string
				}
				path: path2
			}
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions": {
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions */
		delete: {
			parameters: {
				query?: {
					user?: string
					group?: string
				}
				path: path2
			}
			responses: responses54
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups */
		get: {
			parameters: parameters45
			responses: responses55
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups */
		put: {
			parameters: parameters46
			responses: responses44
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups */
		delete: {
			parameters: parameters47
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none */
		get: {
			parameters: parameters45
			responses: {
				200: response28
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search */
		get: {
			parameters: {
				query?: query5
				path: path2
			}
			responses: responses35
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users */
		get: {
			parameters: parameters45
			responses: responses56
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users */
		put: {
			parameters: parameters46
			responses: responses44
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users */
		delete: {
			parameters: parameters47
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none */
		get: {
			parameters: parameters45
			responses: responses57
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests */
		get: {
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
				}
				path: path2
			}
			responses: {
				200: response22
				400: response1
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests */
		post: {
			parameters: parameters4
			requestBody?: body22
			responses: {
				201: response35
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId} */
		get: {
			parameters: parameters15
			responses: {
				200: response35
				401: response1
				404: response1
			}
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId} */
		put: {
			parameters: parameters15
			requestBody?: body22
			responses: {
				200: response35
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId} */
		delete: {
			parameters: parameters15
			requestBody?: { content: { "application/json": components["schemas"]["RestPullRequestDeleteRequest"] } }
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff */
		get: {
			parameters: {
				query?: {
					contextLines?: string
					whitespace?: string
				}
				path: path13
			}
			responses: {
				200: { content: { "text/plain": unknown } }
				400: { content: { "text/html": unknown } }
				404: { content: { "text/html": unknown } }
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch */
		get: {
			parameters: parameters15
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities */
		get: {
			parameters: {
				query?: {
					fromType?: string
					fromId?: string | number
					start?: string | number
					limit?: string | number
				}
				path: path13
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
							values: components["schemas"]["RestPullRequestActivity"][]
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
		/** @deprecated POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve */
		post: {
			parameters: parameters15
			responses: responses69
		}
		/** @deprecated DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve */
		delete: {
			parameters: parameters15
			responses: responses69
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge */
		get: {
			parameters: parameters15
			responses: {
				200: { content: { "application/json": components["schemas"]["RestAutoMergeRequest"] } }
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge */
		post: {
			parameters: parameters15
			responses: {
				200: { content: { "application/json": components["schemas"]["RestAutoMergeProcessingResult"] } }
				400: response1
				401: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge */
		delete: {
			parameters: parameters15
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments */
		get: {
			parameters: {
				query?: {
					count?: string
					state?: string | readonly string[]
					states?: string
					start?: string | number
					limit?: string | number
				}
				path: path13
			}
			responses: responses70
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments */
		post: {
			parameters: parameters15
			requestBody?: body20
			responses: responses60
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId} */
		get: {
			parameters: parameters48
			responses: responses61
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId} */
		put: {
			parameters: parameters48
			requestBody?: body20
			responses: responses62
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId} */
		delete: {
			parameters: parameters49
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["RestChange"] } }
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments */
		get: {
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
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments */
		post: {
			parameters: parameters15
			requestBody?: body20
			responses: responses60
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId} */
		get: {
			parameters: parameters48
			responses: responses61
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId} */
		put: {
			parameters: parameters48
			requestBody?: body20
			responses: responses62
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId} */
		delete: {
			parameters: parameters49
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion */
		post: {
			parameters: parameters48
			requestBody?: { content: { "application/json": components["schemas"]["RestApplySuggestionRequest"] } }
			responses: responses45
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion */
		get: {
			parameters: parameters15
			responses: {
				200: { content: { "application/json": components["schemas"]["RestCommitMessageSuggestion"] } }
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits */
		get: {
			parameters: {
				query?: {
					avatarScheme?: string
					withCounts?: string
					avatarSize?: string
					start?: string | number
					limit?: string | number
				}
				path: path13
			}
			responses: {
				200: response31
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline */
		post: {
			parameters: parameters50
			requestBody?: { content: { "application/json": components["schemas"]["RestPullRequestDeclineRequest"] } }
			responses: responses71
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path} */
		get: {
			parameters: {
				query?: {
					sinceId?: string | number
					srcPath?: string
					untilId?: string | number
					whitespace?: string
				}
				path: path14
			}
			responses: {
				200: response33
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path} */
		get: {
			parameters: {
				query?: {
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
				path: path14
			}
			responses: responses64
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge */
		get: {
			parameters: parameters15
			responses: {
				200: { content: { "application/json": components["schemas"]["RestPullRequestMergeability"] } }
				401: response1
				404: response1
				409: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge */
		post: {
			parameters: parameters50
			requestBody?: { content: { "application/json": components["schemas"]["RestPullRequestMergeRequest"] } }
			responses: {
				200: response35
				401: response1
				403: response1
				404: response1
				409: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base */
		get: {
			parameters: parameters15
			responses: {
				200: response30
				204: {}
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants */
		get: {
			parameters: parameters51
			responses: {
				200: {
					content: {
						"application/json": {
							isLastPage: boolean
							limit: number
							nextPageStart?: number
							size: number
							start: number
							values: components["schemas"]["RestPullRequestParticipant"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants */
		post: {
			parameters: parameters15
			requestBody: { content: { "application/json": components["schemas"]["RestPullRequestAssignParticipantRoleRequest"] } }
			responses: responses72
		}
		/** @deprecated DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants */
		delete: {
			parameters: {
				query?: { username?: string }
				path: path13
			}
			responses: responses41
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}": {
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug} */
		put: {
			parameters: {
				query?: query11
				path: path15
			}
			requestBody: { content: { "application/json": components["schemas"]["RestPullRequestAssignStatusRequest"] } }
			responses: responses72
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug} */
		delete: {
			parameters: { path: path15 }
			responses: responses45
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen */
		post: {
			parameters: parameters50
			requestBody?: { content: { "application/json": components["schemas"]["RestPullRequestReopenRequest"] } }
			responses: responses71
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review */
		get: {
			parameters: parameters51
			responses: responses70
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review */
		put: {
			parameters: {
				query?: query11
				path: path13
			}
			requestBody?: { content: { "application/json": components["schemas"]["RestPullRequestFinishReviewRequest"] } }
			responses: {
				200: response27
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review */
		delete: {
			parameters: parameters15
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch */
		post: {
			parameters: parameters15
			responses: responses5
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch */
		delete: {
			parameters: parameters15
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path} */
		get: {
			parameters: {
				query?: query12
				path: path11
			}
			responses: responses51
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme */
		get: {
			parameters: parameters43
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate */
		post: {
			parameters: parameters4
			responses: {
				200: response29
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities */
		get: {
			parameters: {
				query?: {
					ref?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
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
							values: components["schemas"]["RestRepositoryRefChangeActivity"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches */
		get: {
			parameters: {
				query?: {
					filterText?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
			}
			responses: {
				200: response3
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/related": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/related */
		get: {
			parameters: parameters3
			responses: responses58
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist */
		get: {
			parameters: parameters52
			responses: responses73
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist */
		post: {
			parameters: parameters4
			requestBody: body23
			responses: responses74
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id} */
		get: {
			parameters: parameters9
			responses: responses75
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id} */
		put: {
			parameters: parameters9
			requestBody: body23
			responses: responses74
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id} */
		delete: {
			parameters: parameters9
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt */
		get: {
			parameters: parameters4
			responses: responses9
		}
		/** @deprecated PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt */
		put: {
			parameters: parameters4
			responses: responses76
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt */
		delete: {
			parameters: parameters4
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules */
		get: {
			parameters: parameters52
			responses: responses77
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules */
		post: {
			parameters: parameters4
			requestBody: body24
			responses: responses78
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id} */
		get: {
			parameters: parameters9
			responses: responses79
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id} */
		put: {
			parameters: parameters9
			requestBody: body24
			responses: responses78
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id} */
		delete: {
			parameters: parameters9
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline */
		get: {
			parameters: parameters4
			responses: responses80
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline */
		put: {
			parameters: parameters4
			requestBody?: body25
			responses: responses81
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline */
		delete: {
			parameters: parameters4
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge */
		get: {
			parameters: parameters4
			responses: responses82
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge */
		put: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestAutoMergeSettingsRequest"] } }
			responses: {
				200: response36
				400: response1
				401: response1
				403: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge */
		delete: {
			parameters: parameters4
			responses: {
				204: {}
				401: response1
				403: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks */
		get: {
			parameters: {
				query?: query13
				path: path2
			}
			responses: responses83
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey} */
		get: {
			parameters: parameters53
			responses: responses84
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey} */
		delete: {
			parameters: parameters53
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled": {
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled */
		put: {
			parameters: {
				header?: { "Content-Length"?: string }
				path: path8
			}
			responses: responses84
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled */
		delete: {
			parameters: parameters53
			responses: responses84
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings */
		get: {
			parameters: parameters53
			responses: responses85
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings */
		put: {
			parameters: parameters53
			requestBody?: body26
			responses: responses86
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests */
		get: {
			parameters: parameters4
			responses: {
				200: response37
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests */
		post: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestRepositoryPullRequestSettingsRequest"] } }
			responses: {
				200: response37
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups */
		get: {
			parameters: parameters3
			responses: responses87
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups */
		post: {
			parameters: parameters4
			requestBody?: body27
			responses: responses88
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id} */
		get: {
			parameters: parameters9
			responses: responses89
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id} */
		put: {
			parameters: parameters9
			requestBody?: body27
			responses: responses90
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id} */
		delete: {
			parameters: parameters9
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users */
		get: {
			parameters: parameters9
			responses: {
				200: { content: { "application/json": components["schemas"]["RestApplicationUser"][] } }
				401: response6
				404: response6
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags */
		get: {
			parameters: {
				query?: {
					orderBy?: string
					filterText?: string
					start?: string | number
					limit?: string | number
				}
				path: path2
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
							values: components["schemas"]["RestTag"][]
						}
					}
				}
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags */
		post: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["RestCreateTagRequest"] } }
			responses: responses91
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name} */
		get: {
			parameters: parameters16
			responses: responses91
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch */
		post: {
			parameters: parameters4
			requestBody?: body18
			responses: responses5
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch */
		delete: {
			parameters: parameters4
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks */
		get: {
			parameters: {
				query?: query14
				path: path2
			}
			responses: responses16
		}
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks */
		post: {
			parameters: parameters4
			requestBody?: body28
			responses: responses92
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search */
		get: {
			parameters: {
				query?: {
					scopeType?: string
					event?: string
					statistics?: boolean | ("true" | "false")
				}
				path: path2
			}
			responses: responses16
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test": {
		/** POST /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test */
		post: {
			parameters: {
				query?: {
					webhookId?: string | number
					sslVerificationRequired?: string
					url?: string
				}
				path: path2
			}
			requestBody?: body29
			responses: responses93
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId} */
		get: {
			parameters: {
				query?: { statistics?: string }
				path: path17
			}
			responses: responses94
		}
		/** PUT /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId} */
		put: {
			parameters: parameters54
			requestBody?: body28
			responses: responses94
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId} */
		delete: {
			parameters: parameters54
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest */
		get: {
			parameters: {
				query?: {
					event?: string
					outcome?: string
				}
				path: path17
			}
			responses: {
				200: response38
				204: {}
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics */
		get: {
			parameters: {
				query?: { event?: string }
				path: path17
			}
			responses: responses95
		}
	}
	"/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary": {
		/** GET /rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary */
		get: {
			parameters: parameters54
			responses: responses95
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/allowlist": {
		/** GET /rest/api/latest/projects/{projectKey}/secret-scanning/allowlist */
		get: {
			parameters: parameters55
			responses: responses73
		}
		/** POST /rest/api/latest/projects/{projectKey}/secret-scanning/allowlist */
		post: {
			parameters: parameters2
			requestBody: body23
			responses: responses74
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}": {
		/** GET /rest/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id} */
		get: {
			parameters: parameters22
			responses: responses75
		}
		/** PUT /rest/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id} */
		put: {
			parameters: parameters22
			requestBody: body23
			responses: responses74
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id} */
		delete: {
			parameters: parameters22
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/exempt": {
		/** GET /rest/api/latest/projects/{projectKey}/secret-scanning/exempt */
		get: {
			parameters: {
				query?: query15
				path: path3
			}
			responses: responses96
		}
		/** POST /rest/api/latest/projects/{projectKey}/secret-scanning/exempt */
		post: {
			parameters: parameters2
			requestBody?: body30
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/rules": {
		/** GET /rest/api/latest/projects/{projectKey}/secret-scanning/rules */
		get: {
			parameters: parameters55
			responses: responses77
		}
		/** POST /rest/api/latest/projects/{projectKey}/secret-scanning/rules */
		post: {
			parameters: parameters2
			requestBody: body24
			responses: responses78
		}
	}
	"/rest/api/latest/projects/{projectKey}/secret-scanning/rules/{id}": {
		/** GET /rest/api/latest/projects/{projectKey}/secret-scanning/rules/{id} */
		get: {
			parameters: parameters22
			responses: responses79
		}
		/** PUT /rest/api/latest/projects/{projectKey}/secret-scanning/rules/{id} */
		put: {
			parameters: parameters22
			requestBody: body24
			responses: responses78
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/secret-scanning/rules/{id} */
		delete: {
			parameters: parameters22
			responses: responses8
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings-restriction": {
		/** GET /rest/api/latest/projects/{projectKey}/settings-restriction */
		get: {
			parameters: parameters56
			responses: {
				200: response39
				400: response1
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/settings-restriction */
		post: {
			parameters: parameters2
			requestBody: { content: { "application/json": components["schemas"]["RestProjectSettingsRestrictionRequest"] } }
			responses: {
				200: response39
				400: response1
				401: response1
				404: response1
				409: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/settings-restriction */
		delete: {
			parameters: parameters56
			responses: responses13
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings-restriction/all": {
		/** GET /rest/api/latest/projects/{projectKey}/settings-restriction/all */
		get: {
			parameters: {
				query: {
					namespace: string
					featureKey: string
					start?: string | number
					limit?: string | number
				}
				path: path3
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
							values: components["schemas"]["RestProjectSettingsRestriction"][]
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
		/** GET /rest/api/latest/projects/{projectKey}/settings/auto-decline */
		get: {
			parameters: parameters2
			responses: responses80
		}
		/** PUT /rest/api/latest/projects/{projectKey}/settings/auto-decline */
		put: {
			parameters: parameters2
			requestBody?: body25
			responses: responses81
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/settings/auto-decline */
		delete: {
			parameters: parameters2
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/auto-merge": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/auto-merge */
		get: {
			parameters: parameters2
			responses: responses82
		}
		/** PUT /rest/api/latest/projects/{projectKey}/settings/auto-merge */
		put: {
			parameters: parameters2
			requestBody?: { content: { "application/json": components["schemas"]["RestAutoMergeProjectSettingsRequest"] } }
			responses: {
				200: response36
				400: response1
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/settings/auto-merge */
		delete: {
			parameters: parameters2
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/hooks */
		get: {
			parameters: {
				query?: query13
				path: path3
			}
			responses: responses83
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey} */
		get: {
			parameters: parameters57
			responses: responses84
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled": {
		/** PUT /rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled */
		put: {
			parameters: {
				header?: { "Content-Length"?: number }
				path: path10
			}
			responses: {
				200: response34
				400: response1
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled */
		delete: {
			parameters: parameters57
			responses: responses84
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings */
		get: {
			parameters: parameters57
			responses: responses85
		}
		/** PUT /rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings */
		put: {
			parameters: parameters57
			requestBody?: body26
			responses: responses86
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/pull-requests/{scmId} */
		get: {
			parameters: parameters58
			responses: {
				200: response41
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/projects/{projectKey}/settings/pull-requests/{scmId} */
		post: {
			parameters: parameters58
			requestBody?: body11
			responses: {
				200: response41
				400: response1
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/reviewer-groups": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/reviewer-groups */
		get: {
			parameters: parameters1
			responses: responses87
		}
		/** POST /rest/api/latest/projects/{projectKey}/settings/reviewer-groups */
		post: {
			parameters: parameters2
			requestBody?: body27
			responses: responses88
		}
	}
	"/rest/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}": {
		/** GET /rest/api/latest/projects/{projectKey}/settings/reviewer-groups/{id} */
		get: {
			parameters: parameters22
			responses: responses89
		}
		/** PUT /rest/api/latest/projects/{projectKey}/settings/reviewer-groups/{id} */
		put: {
			parameters: parameters22
			requestBody?: body27
			responses: responses90
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/settings/reviewer-groups/{id} */
		delete: {
			parameters: parameters22
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks": {
		/** GET /rest/api/latest/projects/{projectKey}/webhooks */
		get: {
			parameters: {
				query?: query14
				path: path3
			}
			responses: responses16
		}
		/** POST /rest/api/latest/projects/{projectKey}/webhooks */
		post: {
			parameters: parameters2
			requestBody?: body28
			responses: responses92
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/test": {
		/** POST /rest/api/latest/projects/{projectKey}/webhooks/test */
		post: {
			parameters: {
				query?: {
					webhookId?: string | number
					sslVerificationRequired?: boolean | ("true" | "false")
					url?: string
				}
				path: path3
			}
			requestBody?: body29
			responses: responses93
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}": {
		/** GET /rest/api/latest/projects/{projectKey}/webhooks/{webhookId} */
		get: {
			parameters: {
				query?: { statistics?: string }
				path: path19
			}
			responses: responses94
		}
		/** PUT /rest/api/latest/projects/{projectKey}/webhooks/{webhookId} */
		put: {
			parameters: parameters59
			requestBody?: body28
			responses: responses94
		}
		/** DELETE /rest/api/latest/projects/{projectKey}/webhooks/{webhookId} */
		delete: {
			parameters: parameters59
			responses: responses5
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest": {
		/** GET /rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest */
		get: {
			parameters: {
				query?: {
					event?: string
					outcome?: string
				}
				path: path19
			}
			responses: {
				200: response38
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics": {
		/** GET /rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics */
		get: {
			parameters: {
				query?: { event?: string }
				path: path19
			}
			responses: responses95
		}
	}
	"/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary": {
		/** GET /rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary */
		get: {
			parameters: parameters59
			responses: {
				200: response40
				204: {}
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/repos": {
		/** GET /rest/api/latest/repos */
		get: {
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
			responses: {
				200: response26
				400: response1
			}
		}
	}
	"/rest/api/latest/secret-scanning/exempt": {
		/** GET /rest/api/latest/secret-scanning/exempt */
		get: {
			parameters: { query?: query15 }
			responses: responses96
		}
		/** POST /rest/api/latest/secret-scanning/exempt */
		post: {
			requestBody?: body30
			responses: responses76
		}
	}
	"/rest/api/latest/secret-scanning/rules": {
		/** GET /rest/api/latest/secret-scanning/rules */
		get: {
			parameters: { query?: query16 }
			responses: responses77
		}
		/** POST /rest/api/latest/secret-scanning/rules */
		post: {
			requestBody: body24
			responses: responses78
		}
	}
	"/rest/api/latest/secret-scanning/rules/{id}": {
		/** GET /rest/api/latest/secret-scanning/rules/{id} */
		get: {
			parameters: parameters26
			responses: responses79
		}
		/** PUT /rest/api/latest/secret-scanning/rules/{id} */
		put: {
			parameters: parameters26
			requestBody: body24
			responses: responses78
		}
		/** DELETE /rest/api/latest/secret-scanning/rules/{id} */
		delete: {
			parameters: parameters26
			responses: responses8
		}
	}
	"/rest/api/latest/signing/x509-certificates": {
		/** GET /rest/api/latest/signing/x509-certificates */
		get: {
			responses: {
				200: response43
				401: response1
			}
		}
		/** POST /rest/api/latest/signing/x509-certificates */
		post: {
			requestBody: { content: { "multipart/form-data": components["schemas"]["ExampleCertificateMultipartFormData"] } }
			responses: {
				201: response43
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/signing/x509-certificates/crl/{id}": {
		/** PUT /rest/api/latest/signing/x509-certificates/crl/{id} */
		put: {
			parameters: parameters26
			responses: responses16
		}
	}
	"/rest/api/latest/signing/x509-certificates/{id}": {
		/** DELETE /rest/api/latest/signing/x509-certificates/{id} */
		delete: {
			parameters: parameters26
			responses: {
				204: response43
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/system-signing/configuration": {
		/** GET /rest/api/latest/system-signing/configuration */
		get: {
			responses: {
				200: response44
				401: response1
			}
		}
		/** POST /rest/api/latest/system-signing/configuration */
		post: {
			requestBody?: { content: { "application/json": { enabled?: boolean } } }
			responses: {
				200: response44
				400: response1
				401: response1
			}
		}
	}
	"/rest/api/latest/users": {
		/** GET /rest/api/latest/users */
		get: {
			parameters: {
				query?: {
					filter?: string
					"permission.N"?: string
					permission?: string
					group?: string
				}
			}
			responses: responses97
		}
		/** PUT /rest/api/latest/users */
		put: {
			requestBody?: body12
			responses: responses97
		}
	}
	"/rest/api/latest/users/credentials": {
		/** PUT /rest/api/latest/users/credentials */
		put: {
			requestBody?: { content: { "application/json": components["schemas"]["UserPasswordUpdate"] } }
			responses: responses6
		}
	}
	"/rest/api/latest/users/{userSlug}": {
		/** GET /rest/api/latest/users/{userSlug} */
		get: {
			parameters: parameters7
			responses: {
				200: response42
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/users/{userSlug}/avatar.png": {
		/** POST /rest/api/latest/users/{userSlug}/avatar.png */
		post: {
			parameters: parameters7
			requestBody?: body16
			responses: {
				201: {
					headers: {
						Location?: string
						[name: string]: unknown
					}
				}
				401: response1
				404: response1
			}
		}
		/** DELETE /rest/api/latest/users/{userSlug}/avatar.png */
		delete: {
			parameters: parameters7
			responses: {
				200: { content: { "application/json": components["schemas"]["RestNamedLink"] } }
				401: response1
				404: response1
			}
		}
	}
	"/rest/api/latest/users/{userSlug}/settings": {
		/** GET /rest/api/latest/users/{userSlug}/settings */
		get: {
			parameters: parameters7
			responses: {
				200: response46
				401: response1
				404: response1
			}
		}
		/** POST /rest/api/latest/users/{userSlug}/settings */
		post: {
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
		PageRequestImpl: {
			limit?: number
			start?: number
		}
		RestAccessToken: {
			createdDate?: string
			id?: string
			name?: string
		}
		RestAccessTokenRequest: {
			expiryDays?: number
			name?: string
			permissions?: string[]
		}
		RestErrorMessage: {
			context?: string
			exceptionName?: string
			message?: string
		}
		RestErrors: { errors?: components["schemas"]["RestErrorMessage"][] }
		RestRawAccessToken: {
			createdDate?: string
			id?: string
			name?: string
			token?: string
		}
		Scope: {
			resourceId?: number
			type?: "GLOBAL" | "PROJECT" | "REPOSITORY"
		}
		RestBuildStats: {
			cancelled?: number
			failed?: number
			inProgress?: number
			successful?: number
			unknown?: number
		}
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
			testResults?: {
				failed?: number
				skipped?: number
				successful?: number
			}
			updatedDate?: number
			url?: string
		}
		RestMultipleBuildStats: unknown
		RestRefMatcher: {
			displayId?: string | number
			id?: string | number
			type?: {
				id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
				name?: string
			}
		}
		RestRefMatcherType: {
			id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
			name?: string
		}
		RestRequiredBuildCondition: {
			buildParentKeys?: string[]
			exemptRefMatcher?: {
				displayId?: string
				id?: string
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {})
					name?: string
				}
			}
			id?: number
			refMatcher?: {
				displayId?: string
				id?: string
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {})
					name?: string
				}
			}
		}
		RestRequiredBuildConditionSetRequest: {
			buildParentKeys: string[]
			exemptRefMatcher?: components["schemas"]["RestRefMatcher"]
			refMatcher: {
				displayId?: string | number
				id?: string | number
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
					name?: string
				}
			}
		}
		Project: {
			description?: string
			id?: number
			key?: string
			name?: string
			public?: boolean
			type?: "NORMAL" | "PERSONAL"
		}
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
			origin?: components["schemas"]["Repository"]
			partition?: number
			project?: components["schemas"]["Project"]
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
			type?: components["schemas"]["RefType"]
		}
		RestBranchCreateRequest: {
			name?: string
			startPoint?: string
		}
		RestBranchDeleteRequest: {
			dryRun?: boolean
			endPoint?: string
			name?: string
		}
		RestMinimalRef: {
			displayId?: string
			id?: string
			type?: "BRANCH" | "TAG" | (string & {})
		}
		RestDefaultTask: {
			readonly description?: string
			html?: string
			readonly id?: number
		}
		RestDefaultTaskRequest: {
			description?: string
			sourceMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
					name?: string
				}
			}
			targetMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
					name?: string
				}
			}
		}
		Comment: {
			anchor?: components["schemas"]["CommentThreadDiffAnchor"]
			author?: components["schemas"]["ApplicationUser"]
			comments?: components["schemas"]["Comment"][]
			createdDate?: string
			id?: number
			permittedOperations?: components["schemas"]["CommentOperations"]
			properties?: { [key: string]: unknown }
			resolvedDate?: string
			resolver?: components["schemas"]["ApplicationUser"]
			severity?: "NORMAL" | "BLOCKER"
			state?: "OPEN" | "PENDING" | "RESOLVED"
			text?: string
			thread?: components["schemas"]["CommentThread"]
			updatedDate?: string
			version?: number
		}
		CommentOperations: {
			deletable?: boolean
			editable?: boolean
			transitionable?: boolean
		}
		CommentThread: {
			anchor?: components["schemas"]["CommentThreadDiffAnchor"]
			anchored?: boolean
			commentable?: components["schemas"]["Commentable"]
			createdDate?: string
			id?: number
			resolved?: boolean
			resolvedDate?: string
			resolver?: components["schemas"]["ApplicationUser"]
			rootComment?: components["schemas"]["Comment"]
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
			author?: components["schemas"]["PullRequestParticipant"]
			closed?: boolean
			closedDate?: string
			createdDate?: string
			crossRepository?: boolean
			description?: string
			draft?: boolean
			fromRef?: components["schemas"]["PullRequestRef"]
			id?: number
			locked?: boolean
			open?: boolean
			participants?: components["schemas"]["PullRequestParticipant"][]
			properties?: { [key: string]: unknown }
			reviewers?: components["schemas"]["PullRequestParticipant"][]
			state?: "DECLINED" | "MERGED" | "OPEN"
			title?: string
			toRef?: components["schemas"]["PullRequestRef"]
			updatedDate?: string
			version?: number
		}
		PullRequestParticipant: {
			approved?: boolean
			lastReviewedCommit?: string
			pullRequest?: components["schemas"]["PullRequest"]
			role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT"
			status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED"
			user?: components["schemas"]["ApplicationUser"]
		}
		PullRequestRef: {
			displayId?: string
			id?: string
			latestCommit?: string
			repository?: components["schemas"]["Repository"]
			type?: components["schemas"]["RefType"]
		}
		RestApplicationUser: {
			active?: boolean
			avatarUrl?: string
			displayName?: string
			emailAddress?: string
			readonly id?: number
			links?: { [key: string]: unknown }
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		RestComment: {
			readonly anchor?: {
				diffType?: "COMMIT" | "EFFECTIVE" | "RANGE" | (string & {})
				fileType?: "FROM" | "TO" | (string & {})
				fromHash?: string
				line?: number
				lineType?: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
				readonly multilineMarker?: {
					startLine?: number
					startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
				}
				path?: {
					components?: string[]
					extension?: string
					name?: string
					parent?: string
				}
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
							links?: { [key: string]: unknown }
							name?: string
							readonly origin?: {
								readonly archived?: boolean
								defaultBranch?: string
								readonly description?: string
								readonly forkable?: boolean
								readonly hierarchyId?: string
								readonly id?: number
								links?: { [key: string]: unknown }
								name?: string
								readonly partition?: number
								project?: {
									avatar?: string
									avatarUrl?: string
									readonly description?: string
									readonly id?: number
									key: string
									links?: { [key: string]: unknown }
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
								links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
					locked?: boolean
					open?: boolean
					participants?: components["schemas"]["RestPullRequestParticipant"][]
					reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
							links?: { [key: string]: unknown }
							name?: string
							readonly origin?: {
								readonly archived?: boolean
								defaultBranch?: string
								readonly description?: string
								readonly forkable?: boolean
								readonly hierarchyId?: string
								readonly id?: number
								links?: { [key: string]: unknown }
								name?: string
								readonly partition?: number
								project?: {
									avatar?: string
									avatarUrl?: string
									readonly description?: string
									readonly id?: number
									key: string
									links?: { [key: string]: unknown }
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
								links?: { [key: string]: unknown }
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
				srcPath?: {
					components?: string[]
					extension?: string
					name?: string
					parent?: string
				}
				toHash?: string
			}
			readonly anchored?: boolean
			readonly author?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			readonly comments?: components["schemas"]["RestComment"][]
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
					readonly multilineMarker?: {
						startLine?: number
						startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
					}
					path?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
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
								links?: { [key: string]: unknown }
								name?: string
								readonly origin?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { [key: string]: unknown }
									name?: string
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { [key: string]: unknown }
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
									links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
						locked?: boolean
						open?: boolean
						participants?: components["schemas"]["RestPullRequestParticipant"][]
						reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
								links?: { [key: string]: unknown }
								name?: string
								readonly origin?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { [key: string]: unknown }
									name?: string
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { [key: string]: unknown }
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
									links?: { [key: string]: unknown }
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
					srcPath?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
					toHash?: string
				}
				readonly anchored?: boolean
				readonly author?: {
					active?: boolean
					avatarUrl?: string
					displayName?: string
					emailAddress?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					slug?: string
					type?: "NORMAL" | "SERVICE" | (string & {})
				}
				readonly comments?: components["schemas"]["RestComment"][]
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
					links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
			readonly multilineMarker?: {
				startLine?: number
				startLineType: "ADDED" | "CONTEXT" | "REMOVED"
			}
			path?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
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
						links?: { [key: string]: unknown }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { [key: string]: unknown }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { [key: string]: unknown }
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
							links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				locked?: boolean
				open?: boolean
				participants?: components["schemas"]["RestPullRequestParticipant"][]
				reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
						links?: { [key: string]: unknown }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { [key: string]: unknown }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { [key: string]: unknown }
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
							links?: { [key: string]: unknown }
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
			srcPath?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			toHash?: string
		}
		RestEmoticon: {
			shortcut?: string
			url?: string
			value?: string
		}
		RestMultilineCommentMarker: {
			startLine?: number
			startLineType?: "ADDED" | "CONTEXT" | "REMOVED"
		}
		RestPath: {
			components?: string[]
			extension?: string
			name?: string
			parent?: string
		}
		RestProject: {
			avatar?: string
			avatarUrl?: string
			readonly description?: string
			readonly id?: number
			key?: string
			links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { [key: string]: unknown }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
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
			links?: { [key: string]: unknown }
			locked?: boolean
			open?: boolean
			participants?: components["schemas"]["RestPullRequestParticipant"][]
			reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
					links?: { [key: string]: unknown }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string
						readonly id?: number
						links?: { [key: string]: unknown }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: number
							key: string
							links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
			links?: { [key: string]: unknown }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
					readonly multilineMarker?: {
						startLine?: number
						startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
					}
					path?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
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
								links?: { [key: string]: unknown }
								name?: string
								readonly origin?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { [key: string]: unknown }
									name?: string
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { [key: string]: unknown }
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
									links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
						locked?: boolean
						open?: boolean
						participants?: components["schemas"]["RestPullRequestParticipant"][]
						reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
								links?: { [key: string]: unknown }
								name?: string
								readonly origin?: {
									readonly archived?: boolean
									defaultBranch?: string
									readonly description?: string
									readonly forkable?: boolean
									readonly hierarchyId?: string
									readonly id?: number
									links?: { [key: string]: unknown }
									name?: string
									readonly partition?: number
									project?: {
										avatar?: string
										avatarUrl?: string
										readonly description?: string
										readonly id?: number
										key: string
										links?: { [key: string]: unknown }
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
									links?: { [key: string]: unknown }
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
					srcPath?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
					toHash?: string
				}
				readonly anchored?: boolean
				readonly author?: {
					active?: boolean
					avatarUrl?: string
					displayName?: string
					emailAddress?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					slug?: string
					type?: "NORMAL" | "SERVICE" | (string & {})
				}
				readonly comments?: components["schemas"]["RestComment"][]
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
						readonly multilineMarker?: {
							startLine?: number
							startLineType: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
						}
						path?: {
							components?: string[]
							extension?: string
							name?: string
							parent?: string
						}
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
									links?: { [key: string]: unknown }
									name?: string
									readonly origin?: {
										readonly archived?: boolean
										defaultBranch?: string
										readonly description?: string
										readonly forkable?: boolean
										readonly hierarchyId?: string
										readonly id?: number
										links?: { [key: string]: unknown }
										name?: string
										readonly partition?: number
										project?: {
											avatar?: string
											avatarUrl?: string
											readonly description?: string
											readonly id?: number
											key: string
											links?: { [key: string]: unknown }
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
										links?: { [key: string]: unknown }
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
							links?: { [key: string]: unknown }
							locked?: boolean
							open?: boolean
							participants?: components["schemas"]["RestPullRequestParticipant"][]
							reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
									links?: { [key: string]: unknown }
									name?: string
									readonly origin?: {
										readonly archived?: boolean
										defaultBranch?: string
										readonly description?: string
										readonly forkable?: boolean
										readonly hierarchyId?: string
										readonly id?: number
										links?: { [key: string]: unknown }
										name?: string
										readonly partition?: number
										project?: {
											avatar?: string
											avatarUrl?: string
											readonly description?: string
											readonly id?: number
											key: string
											links?: { [key: string]: unknown }
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
										links?: { [key: string]: unknown }
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
						srcPath?: {
							components?: string[]
							extension?: string
							name?: string
							parent?: string
						}
						toHash?: string
					}
					readonly anchored?: boolean
					readonly author?: {
						active?: boolean
						avatarUrl?: string
						displayName?: string
						emailAddress?: string
						readonly id?: number
						links?: { [key: string]: unknown }
						name?: string
						slug?: string
						type?: "NORMAL" | "SERVICE" | (string & {})
					}
					readonly comments?: components["schemas"]["RestComment"][]
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
						links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
					name?: string
					slug?: string
					type?: "NORMAL" | "SERVICE" | (string & {})
				}
				readonly updatedDate?: number
				version?: number
			}
			emoticon?: {
				shortcut?: string
				url?: string
				value?: string
			}
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		ApplicationId: { [key: string]: unknown }
		RestChangeset: {
			changes?: {
				isLastPage?: boolean
				limit?: number
				nextPageStart?: number
				size?: number
				start?: number
				values?: { [key: string]: unknown }
			}
			fromCommit?: {
				displayId?: string
				id?: string
			}
			links?: { [key: string]: unknown }
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
				author?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				authorTimestamp?: number
				committer?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: components["schemas"]["RestMinimalCommit"][]
			}
		}
		RestCommentJiraIssue: {
			commentId?: number
			issueKey?: string
		}
		RestCommit: {
			author?: {
				avatarUrl?: string
				emailAddress?: string
				name?: string
			}
			authorTimestamp?: number
			committer?: {
				avatarUrl?: string
				emailAddress?: string
				name?: string
			}
			committerTimestamp?: number
			displayId?: string
			id?: string
			message?: string
			parents?: components["schemas"]["RestMinimalCommit"][]
		}
		RestEnhancedEntityLink: {
			applicationLinkId?: string
			displayUrl?: string
			projectId?: number
			projectKey?: string
			projectName?: string
		}
		RestJiraIssue: {
			key?: string
			url?: string
		}
		RestMinimalCommit: {
			displayId?: string
			id?: string
		}
		RestPageRestChange: {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: { [key: string]: unknown }
		}
		RestPerson: {
			avatarUrl?: string
			emailAddress?: string
			name?: string
		}
		RestGitTagCreateRequest: {
			force?: boolean
			message?: string
			name?: string
			startPoint?: string
			type?: "ANNOTATED" | "LIGHTWEIGHT"
		}
		RestPullRequestRebaseRequest: { version?: number }
		RestPullRequestRebaseResult: {
			refChange?: {
				fromHash?: string
				ref?: {
					displayId?: string
					id?: string
					type?: "BRANCH" | "TAG" | (string & {})
				}
				refId?: string
				toHash?: string
				type?: "ADD" | "DELETE" | "UPDATE" | (string & {})
			}
		}
		RestPullRequestRebaseability: { vetoes?: components["schemas"]["RestRepositoryHookVeto"][] }
		RestRefChange: {
			fromHash?: string
			ref?: {
				displayId?: string
				id?: string
				type?: "BRANCH" | "TAG"
			}
			refId?: string
			toHash?: string
			type?: "ADD" | "DELETE" | "UPDATE"
		}
		RestRepositoryHookVeto: {
			detailedMessage?: string
			summaryMessage?: string
		}
		RestTag: {
			displayId?: string
			hash?: string
			id?: string
			readonly latestChangeset?: string
			readonly latestCommit?: string
			type?: "BRANCH" | "TAG" | (string & {})
		}
		RestBulkAddInsightAnnotationRequest: { annotations?: components["schemas"]["RestSingleAddInsightAnnotationRequest"][] }
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
		RestInsightAnnotationsResponse: { annotations?: components["schemas"]["RestInsightAnnotation"][] }
		RestInsightReport: {
			createdDate?: number
			data?: components["schemas"]["RestInsightReportData"][]
			details?: string
			key?: string
			link?: string
			logoUrl?: string
			reporter?: string
			result?: "FAIL" | "PASS" | (string & {})
			title?: string
		}
		RestInsightReportData: {
			title?: string
			type?: string
			value?: { [key: string]: unknown }
		}
		RestSetInsightReportRequest: {
			coverageProviderKey?: string
			createdDate?: number
			data: components["schemas"]["RestInsightReportData"][]
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
		RestClusterNode: {
			address?: {
				address?: string
				port?: number
			}
			buildVersion?: string
			id?: string
			local?: boolean
			name?: string
		}
		RestFarmSynchronizationRequest: {
			attempt?: number
			createdAt?: string
			externalRepoId?: string
			type?: "incremental" | "snapshot" | (string & {})
		}
		RestMirrorHashes: {
			content?: string
			metadata?: string
		}
		RestMirrorRepositorySynchronizationStatus: {
			externalRepoId?: string
			failedSyncCount?: number
			hashes?: {
				content?: string
				metadata?: string
			}
			initialSyncDate?: string
			lastSyncDate?: string
			localProjectId?: number
			localRepoId?: number
			upstreamId?: string
		}
		RestMirroredRepository: {
			available?: boolean
			cloneUrls?: components["schemas"]["RestNamedLink"][]
			lastUpdated?: string
			mirrorName?: string
			pushUrls?: components["schemas"]["RestNamedLink"][]
			repositoryId?: string
			status?: "NOT_MIRRORED" | "INITIALIZING" | "AVAILABLE" | "ERROR_INITIALIZING" | "ERROR_AVAILABLE" | (string & {})
		}
		RestNamedLink: {
			href?: string
			name?: string
		}
		RestRefSyncQueue: { values?: components["schemas"]["RestFarmSynchronizationRequest"][] }
		RestRepositoryLockOwner: {
			externalRepositoryId?: string
			lockAcquireTime?: string
			nodeId?: string
			requestId?: string
			threadName?: string
		}
		RestRollingUpgradeState: {
			rollingUpgradeEnabled?: boolean
			version?: string
		}
		RestSyncProgress: {
			discovering?: boolean
			syncedRepos?: number
			totalRepos?: number
		}
		RestUpstreamServer: {
			baseUrl?: string
			id?: string
			state?: "INITIALIZING" | "PENDING" | "INSTALLED" | "UNKNOWN" | "REMOVED" | (string & {})
		}
		RestUpstreamSettings: {
			mode?: "ALL_PROJECTS" | "SELECTED_PROJECTS" | (string & {})
			projectIds?: string[]
		}
		Credentials: components["schemas"]["RestUsernamePasswordCredentials"] | components["schemas"]["RestBearerTokenCredentials"] | components["schemas"]["RestSshCredentials"]
		EnrichedRepository: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string
			readonly id?: number
			links?: { [key: string]: unknown }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
			properties?: {
				contentHash?: string
				defaultBranchId?: string
				metadataHash?: string
			}
			readonly public?: boolean
			readonly relatedLinks?: { [key: string]: unknown }
			scmId?: string
			readonly scope?: string
			slug?: string
			readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE" | (string & {})
			readonly statusMessage?: string
		}
		RestAnalyticsSettings: {
			canCollectAnalytics?: boolean
			serverTime?: number
			supportEntitlementNumber?: string
		}
		RestApplicationUserWithPermissions: {
			active?: boolean
			avatarUrl?: string
			displayName?: string
			effectivePermissions?: { [key: string]: unknown }
			emailAddress?: string
			readonly id?: number
			links?: { [key: string]: unknown }
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		RestAuthenticationRequest: {
			credentials: components["schemas"]["Credentials"]
			repositoryId?: string | number
		}
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
		RestMirrorUpgradeRequest: {
			baseUrl?: string
			productVersion?: string
		}
		RestMirroredRepositoryDescriptor: {
			links?: { [key: string]: unknown }
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
		RestProperties: {
			contentHash?: string
			defaultBranchId?: string
			metadataHash?: string
		}
		RestRepositoryMirrorEvent: {
			mirrorRepoId?: string | number
			type?: "SYNCHRONIZED" | "SYNCHRONIZATION_FAILED"
			upstreamRepoId?: string | number
		}
		RestSshCredentials: {
			algorithm?: string
			publicKey: string
			username?: string
		}
		RestUsernamePasswordCredentials: {
			password: string
			username: string
		}
		RestRepositoryPolicy: { permission?: "SYS_ADMIN" | "ADMIN" | "PROJECT_ADMIN" | "REPO_ADMIN" | (string & {}) }
		Context: { commitMessage?: string }
		RestRefSyncRequest: {
			action?: "DISCARD" | "MERGE" | "REBASE"
			context?: components["schemas"]["Context"]
			refId?: string | number
		}
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
			readonly subKeys?: components["schemas"]["RestGpgSubKey"][]
			text?: string
		}
		RestGpgSubKey: {
			expiryDate?: string
			fingerprint?: string
		}
		RestDefaultReviewersRequest: {
			requiredApprovals?: number
			reviewers?: components["schemas"]["RestApplicationUserRequest"][]
			sourceMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
					name?: string
				}
			}
			targetMatcher?: {
				displayId?: string | number
				id?: string | number
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
					name?: string
				}
			}
		}
		RestPullRequestCondition: {
			readonly id?: number
			requiredApprovals?: number
			reviewers?: components["schemas"]["RestApplicationUser"][]
			readonly scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
			sourceRefMatcher?: {
				displayId?: string
				id?: string
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {})
					name?: string
				}
			}
			targetRefMatcher?: {
				displayId?: string
				id?: string
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {})
					name?: string
				}
			}
		}
		RestScope: {
			resourceId?: number
			type?: "GLOBAL" | "PROJECT" | "REPOSITORY"
		}
		RestRefRestriction: {
			accessKeys?: components["schemas"]["RestSshAccessKey"][]
			groups?: string[]
			readonly id?: number
			matcher?: {
				displayId?: string
				id?: string
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH" | (string & {})
					name?: string
				}
			}
			readonly scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
			type?: string
			users?: components["schemas"]["RestApplicationUser"][]
		}
		RestRestrictionRequest: {
			accessKeyIds?: (string | number)[]
			accessKeys?: components["schemas"]["RestSshAccessKeyRequest"][]
			groupNames?: string[]
			groups?: string[]
			readonly id?: string | number
			matcher?: {
				displayId?: string | number
				id?: string | number
				type?: {
					id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
					name?: string
				}
			}
			readonly scope?: {
				resourceId?: string | number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY"
			}
			type?: string
			userSlugs?: string[]
			users?: components["schemas"]["RestApplicationUserRequest"][]
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
				links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
		RestSshAccessKeyLocations: {
			projects?: components["schemas"]["RestProject"]
			repositories?: components["schemas"]["RestRepository"]
		}
		RestSshKeySettings: {
			keyTypeRestrictions?: components["schemas"]["RestSshKeyTypeRestriction"][]
			maxExpiryDays?: {
				asInt?: number
				present?: boolean
			}
		}
		RestSshKeyTypeRestriction: {
			algorithm?: string
			allowed?: boolean
			minKeyLength?: {
				asInt?: number
				present?: boolean
			}
		}
		RestSshSettings: {
			accessKeysEnabled?: boolean
			baseUrl?: string
			enabled?: boolean
			fingerprint?: components["schemas"]["SimpleSshKeyFingerprint"]
			port?: number
		}
		SimpleSshKeyFingerprint: {
			algorithm?: string
			value?: string
		}
		AdminPasswordUpdate: {
			name?: string
			password?: string
			passwordConfirm?: string
		}
		DiffContentFilter: { [key: string]: unknown }
		ExampleAvatarMultipartFormData: { avatar?: string }
		ExampleCertificateMultipartFormData: { certificate?: string }
		ExampleFiles: { files?: components["schemas"]["ExampleJsonLastModifiedCallback"] }
		ExampleJsonLastModifiedCallback: {
			latestCommit?: {
				author?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				authorTimestamp?: number
				committer?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: components["schemas"]["RestMinimalCommit"][]
			}
			pomXml?: {
				author?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				authorTimestamp?: number
				committer?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: components["schemas"]["RestMinimalCommit"][]
			}
			readmeMd?: {
				author?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				authorTimestamp?: number
				committer?: {
					avatarUrl?: string
					emailAddress?: string
					name?: string
				}
				committerTimestamp?: number
				displayId?: string
				id?: string
				message?: string
				parents?: components["schemas"]["RestMinimalCommit"][]
			}
		}
		ExampleMultipartFormData: {
			branch?: string
			content?: string
			message?: string
			sourceBranch?: string
			sourceCommitId?: string | number
		}
		ExamplePostMultipartFormData: {
			content?: string
			description?: string
			name?: string
			type?: string
		}
		ExamplePreviewMigration: { repositories?: components["schemas"]["RestRepository"][] }
		ExamplePutMultipartFormData: {
			content?: string
			description?: string
			name?: string
		}
		ExampleRequirements: {
			count?: string
			enabled?: boolean
		}
		ExampleSettings: {
			booleanValue?: boolean
			doubleValue?: number
			integerValue?: number
			longValue?: number
			stringValue?: string
		}
		ExampleSettingsMap: {
			"boolean key"?: boolean
			"long key"?: number
			"string key"?: string
		}
		ExampleSocketAddress: {
			address?: string
			port?: number
		}
		ExampleStatus: {
			currentNumberOfUsers?: number
			serverId?: string
		}
		FileListResource: unknown
		FilePart: {
			contentType?: string
			formField?: boolean
			inputStream?: { [key: string]: unknown }
			name?: string
			size?: number
			value?: string
		}
		Group: { name?: string }
		GroupAndUsers: {
			group?: string
			users: string[]
		}
		GroupPickerContext: {
			context?: string
			itemName?: string
		}
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
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestAnnouncementBanner: {
			audience?: "AUTHENTICATED" | "ALL" | (string & {})
			enabled?: boolean
			message?: string
		}
		RestApplicationProperties: {
			buildDate?: string
			buildNumber?: string
			displayName?: string
			version?: string
		}
		RestApplySuggestionRequest: {
			commentVersion?: {
				asInt?: number
				present?: boolean
			}
			commitMessage?: string
			pullRequestVersion?: {
				asInt?: number
				present?: boolean
			}
			suggestionIndex?: {
				asInt?: number
				present?: boolean
			}
		}
		RestAttachmentMetadata: {
			id?: number
			metadata?: string
			url?: string
		}
		RestAutoDeclineSettings: {
			enabled?: boolean
			inactivityWeeks?: number
			scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
		}
		RestAutoDeclineSettingsRequest: {
			enabled?: boolean
			inactivityWeeks?: number
		}
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
						links?: { [key: string]: unknown }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { [key: string]: unknown }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { [key: string]: unknown }
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
							links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				locked?: boolean
				open?: boolean
				participants?: components["schemas"]["RestPullRequestParticipant"][]
				reviewers?: components["schemas"]["RestPullRequestParticipant"][]
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
						links?: { [key: string]: unknown }
						name?: string
						readonly origin?: {
							readonly archived?: boolean
							defaultBranch?: string
							readonly description?: string
							readonly forkable?: boolean
							readonly hierarchyId?: string
							readonly id?: number
							links?: { [key: string]: unknown }
							name?: string
							readonly partition?: number
							project?: {
								avatar?: string
								avatarUrl?: string
								readonly description?: string
								readonly id?: number
								key: string
								links?: { [key: string]: unknown }
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
							links?: { [key: string]: unknown }
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
		RestAutoMergeProjectSettingsRequest: {
			enabled?: boolean
			restrictionAction?: "CREATE" | "DELETE" | "NONE"
		}
		RestAutoMergeRequest: {
			autoSubject?: boolean
			createdDate?: number
			fromHash?: string
			message?: string
			strategyId?: string
			toRefId?: string
		}
		RestAutoMergeRestrictedSettings: {
			enabled?: boolean
			restrictionState?: "NONE" | "RESTRICTED_UNMODIFIABLE" | "RESTRICTED_MODIFIABLE" | (string & {})
			scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
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
			readonly status?: {
				currentNumberOfUsers?: number
				serverId?: string
			}
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
			testResults?: {
				failed?: number
				skipped?: number
				successful?: number
			}
			url: string
		}
		RestBulkUserRateLimitSettingsUpdateRequest: {
			settings?: {
				capacity?: number
				fillRate?: number
			}
			usernames?: string[]
			whitelisted?: boolean
		}
		RestChange: {
			conflict?: {
				ourChange?: {
					path?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
					srcPath?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
					type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})
				}
				theirChange?: {
					path?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
					srcPath?: {
						components?: string[]
						extension?: string
						name?: string
						parent?: string
					}
					type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})
				}
			}
			contentId?: string
			executable?: boolean
			fromContentId?: string
			links?: { [key: string]: unknown }
			nodeType?: "DIRECTORY" | "FILE" | "SUBMODULE" | (string & {})
			path?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			percentUnchanged?: number
			srcExecutable?: boolean
			srcPath?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})
		}
		RestClusterInformation: {
			localNode?: {
				address?: {
					address?: string
					port?: number
				}
				buildVersion?: string
				id?: string
				local?: boolean
				name?: string
			}
			nodes?: components["schemas"]["RestClusterNode"][]
			running?: boolean
		}
		RestCommitMessageSuggestion: {
			body?: string
			title?: string
		}
		RestConflict: {
			ourChange?: {
				path?: {
					components?: string[]
					extension?: string
					name?: string
					parent?: string
				}
				srcPath?: {
					components?: string[]
					extension?: string
					name?: string
					parent?: string
				}
				type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN"
			}
			theirChange?: {
				path?: {
					components?: string[]
					extension?: string
					name?: string
					parent?: string
				}
				srcPath?: {
					components?: string[]
					extension?: string
					name?: string
					parent?: string
				}
				type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN"
			}
		}
		RestConflictChange: {
			path?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			srcPath?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN"
		}
		RestConnectivitySummary: {
			errorMessage?: string
			reachable?: boolean
			roundTripTime?: number
		}
		RestCreateBranchRequest: {
			message?: string
			name?: string
			startPoint?: string
		}
		RestCreateTagRequest: {
			message?: string
			name?: string
			startPoint?: string
		}
		RestDefaultBranch: { id?: string }
		RestDeployment: {
			deploymentSequenceNumber?: number
			description?: string
			displayName?: string
			environment?: {
				displayName: string
				key: string
				type?: string
				url?: string
			}
			fromCommit?: {
				displayId?: string
				id?: string
			}
			key?: string
			lastUpdated?: number
			repository?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
			toCommit?: {
				displayId?: string
				id?: string
			}
			url?: string
		}
		RestDeploymentEnvironment: {
			displayName?: string
			key?: string
			type?: string
			url?: string
		}
		RestDeploymentSetRequest: {
			deploymentSequenceNumber: number
			description: string
			displayName: string
			environment: components["schemas"]["RestDeploymentEnvironment"]
			key: string
			lastUpdated?: number
			state: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN"
			url: string
		}
		RestDetailedGroup: {
			deletable?: boolean
			name?: string
		}
		RestDetailedInvocation: {
			duration?: number
			event?: string
			eventScope?: {
				id?: string
				type?: string
			}
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
			links?: { [key: string]: unknown }
			mutableDetails?: boolean
			mutableGroups?: boolean
			name?: string
			slug?: string
			type?: "NORMAL" | "SERVICE" | (string & {})
		}
		RestDiff: {
			binary?: boolean
			destination?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			hunks?: components["schemas"]["RestDiffHunk"][]
			lineComments?: components["schemas"]["RestComment"][]
			properties?: { [key: string]: unknown }
			source?: {
				components?: string[]
				extension?: string
				name?: string
				parent?: string
			}
			truncated?: boolean
		}
		RestDiffHunk: {
			context?: string
			destinationLine?: number
			destinationSpan?: number
			segments?: components["schemas"]["RestDiffSegment"][]
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
		RestDiffSegment: {
			lines?: components["schemas"]["RestDiffLine"][]
			truncated?: boolean
			type?: "ADDED" | "CONTEXT" | "REMOVED" | (string & {})
		}
		RestDiffStatsSummary: unknown
		RestErasedUser: { newIdentifier?: string }
		RestExportRequest: {
			exportLocation?: string
			repositoriesRequest: { includes: components["schemas"]["RestRepositorySelector"][] }
		}
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
			scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
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
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			nodeId?: string
			progress?: {
				message?: string
				percentage?: number
			}
			startDate?: number
			state?: "INITIALISING" | "READY" | "RUNNING" | "FINALISING" | "COMPLETED" | "FAILED" | "CANCELING" | "CANCELED" | "TIMED_OUT" | "ABORTED" | (string & {})
			type?: string
			updatedDate?: number
		}
		RestJobMessage: {
			createdDate?: string
			id?: string
			severity?: "INFO" | "WARN" | "ERROR" | (string & {})
			subject?: string
			text?: string
		}
		RestLabel: { name?: string }
		RestLabelable: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string
			readonly id?: number
			labelableType?: "REPOSITORY"
			links?: { [key: string]: unknown }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: number
					key: string
					links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
		RestMeshConnectivityReport: { reports?: components["schemas"]["RestNodeConnectivityReport"][] }
		RestMeshMigrationQueueStateCounts: unknown
		RestMeshMigrationRequest: {
			all?: boolean
			maxBytesPerSecond?: {
				asLong?: number
				present?: boolean
			}
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
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
		RestNode: {
			id?: string
			name?: string
			type?: "BITBUCKET" | "MESH"
		}
		RestNodeConnectivityReport: {
			node?: {
				id?: string
				name?: string
				type?: "BITBUCKET" | "MESH" | (string & {})
			}
			summaries?: components["schemas"]["RestNodeConnectivitySummary"][]
		}
		RestNodeConnectivitySummary: {
			node?: {
				id?: string
				name?: string
				type?: "BITBUCKET" | "MESH" | (string & {})
			}
			summary?: {
				errorMessage?: string
				reachable?: boolean
				roundTripTime?: number
			}
		}
		RestPermitted: { permitted?: boolean }
		RestPermittedGroup: {
			group?: { name?: string }
			permission?: string
		}
		RestPermittedUser: {
			permission?: "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN" | (string & {})
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestProgress: {
			message?: string
			percentage?: number
		}
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
				links?: { [key: string]: unknown }
				readonly name?: string
				readonly public?: boolean
				readonly scope?: string
				readonly type?: "NORMAL" | "PERSONAL" | (string & {})
			}
		}
		RestProjectSettingsRestrictionRequest: {
			componentKey?: string
			featureKey: string
			namespace: string
		}
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
				links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
		}
		RestPullRequestAssignStatusRequest: {
			lastReviewedCommit?: string
			status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED"
		}
		RestPullRequestCommitMessageTemplate: {
			body?: string
			title?: string
		}
		RestPullRequestDeclineRequest: {
			comment?: string
			version?: number
		}
		RestPullRequestDeleteRequest: { version?: number }
		RestPullRequestFinishReviewRequest: {
			commentText?: string
			lastReviewedCommit?: string
			participantStatus?: string
		}
		RestPullRequestMergeConfig: {
			commitMessageTemplate?: {
				body?: string
				title?: string
			}
			commitSummaries?: number
			defaultStrategy?: {
				readonly description?: string
				readonly enabled?: boolean
				readonly flag?: string
				id?: string
				links?: { [key: string]: unknown }
				readonly name?: string
			}
			strategies?: components["schemas"]["RestPullRequestMergeStrategy"][]
			readonly type?: string
		}
		RestPullRequestMergeRequest: {
			autoMerge?: boolean
			autoSubject?: string
			message?: string
			strategyId?: string | number
			version?: number
		}
		RestPullRequestMergeStrategy: {
			readonly description?: string
			readonly enabled?: boolean
			readonly flag?: string
			id?: string
			links?: { [key: string]: unknown }
			readonly name?: string
		}
		RestPullRequestMergeability: {
			conflicted?: boolean
			outcome?: "CLEAN" | "CONFLICTED" | "UNKNOWN" | (string & {})
			vetoes?: components["schemas"]["RestRepositoryHookVeto"][]
		}
		RestPullRequestReopenRequest: { version?: number }
		RestPullRequestSettings: {
			mergeConfig?: {
				commitMessageTemplate?: {
					body?: string
					title?: string
				}
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string
					links?: { [key: string]: unknown }
					readonly name?: string
				}
				strategies?: components["schemas"]["RestPullRequestMergeStrategy"][]
				readonly type?: string
			}
		}
		RestPullRequestSuggestion: {
			changeTme?: number
			fromRef?: {
				displayId?: string
				id?: string
				type?: "BRANCH" | "TAG" | (string & {})
			}
			refChange?: {
				fromHash?: string
				ref?: {
					displayId?: string
					id?: string
					type?: "BRANCH" | "TAG" | (string & {})
				}
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
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
			toRef?: {
				displayId?: string
				id?: string
				type?: "BRANCH" | "TAG" | (string & {})
			}
		}
		RestPushRefChange: {
			fromHash?: string
			ref?: {
				displayId?: string
				id?: string
				type?: "BRANCH" | "TAG"
			}
			refId?: string
			toHash?: string
			type?: "ADD" | "DELETE" | "UPDATE"
			updatedType?: "UNKNOWN" | "UNRESOLVED" | "NOT_FORCED" | "FORCED"
		}
		RestRateLimitSettings: {
			defaultSettings?: {
				capacity?: number
				fillRate?: number
			}
			enabled?: boolean
		}
		RestRepositoriesExportRequest: { includes: components["schemas"]["RestRepositorySelector"][] }
		RestRepositoryHook: {
			configured?: boolean
			details?: components["schemas"]["RepositoryHookDetails"]
			enabled?: boolean
			scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
		}
		RestRepositoryPullRequestSettings: {
			mergeConfig?: {
				commitMessageTemplate?: {
					body?: string
					title?: string
				}
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string
					links?: { [key: string]: unknown }
					readonly name?: string
				}
				strategies?: components["schemas"]["RestPullRequestMergeStrategy"][]
				readonly type?: string
			}
			requiredAllApprovers?: boolean
			requiredAllTasksComplete?: boolean
			requiredApprovers?: {
				count?: string
				enabled?: boolean
			}
			requiredApproversDeprecated?: number
			requiredSuccessfulBuilds?: {
				count?: string
				enabled?: boolean
			}
			requiredSuccessfulBuildsDeprecated?: number
		}
		RestRepositoryRefChangeActivity: {
			createdDate?: number
			id?: number
			refChange?: {
				fromHash?: string
				ref?: {
					displayId?: string
					id?: string
					type?: "BRANCH" | "TAG" | (string & {})
				}
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
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string
					readonly id?: number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
		}
		RestRepositorySelector: {
			projectKey?: string
			slug?: string
		}
		RestReviewerGroup: {
			avatarUrl?: string
			description?: string
			id?: number
			name?: string
			scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
			users?: components["schemas"]["ApplicationUser"][]
		}
		RestScopesExample: {
			links?: { [key: string]: unknown }
			scopes?: { [key: string]: unknown }[]
		}
		RestSecretScanningAllowlistRule: {
			id?: number
			lineRegex?: string
			name?: string
			pathRegex?: string
		}
		RestSecretScanningAllowlistRuleSetRequest: {
			lineRegex?: string
			name?: string
			pathRegex?: string
		}
		RestSecretScanningRule: {
			id?: number
			lineRegex?: string
			name?: string
			pathRegex?: string
			scope?: {
				resourceId?: number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})
			}
		}
		RestSecretScanningRuleSetRequest: {
			lineRegex?: string
			name?: string
			pathRegex?: string
		}
		RestSystemSigningConfiguration: { enabled?: boolean }
		RestTestResults: {
			failed?: number
			skipped?: number
			successful?: number
		}
		RestTokenBucketSettings: {
			capacity?: number
			fillRate?: number
		}
		RestUserDirectory: {
			active?: boolean
			description?: string
			name?: string
			type?: string
		}
		RestUserRateLimitSettings: {
			settings?: {
				capacity?: number
				fillRate?: number
			}
			user?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: number
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE" | (string & {})
			}
			whitelisted?: boolean
		}
		RestUserRateLimitSettingsUpdateRequest: {
			settings?: {
				capacity?: number
				fillRate?: number
			}
			whitelisted?: boolean
		}
		RestWebhook: {
			active?: boolean
			configuration?: { [key: string]: unknown }
			credentials?: components["schemas"]["RestWebhookCredentials"]
			events?: string[]
			name?: string
			scopeType?: string
			sslVerificationRequired?: boolean
			statistics?: { [key: string]: unknown }
			url?: string
		}
		RestWebhookCredentials: {
			password?: string
			username?: string
		}
		RestWebhookRequestResponse: unknown
		RestWebhookScope: {
			id?: string
			type?: string
		}
		RestX509Certificate: {
			fingerprint?: string
			id?: number
		}
		UserAndGroups: {
			groups: string[]
			user?: string
		}
		UserPasswordUpdate: {
			oldPassword?: string
			password?: string
			passwordConfirm?: string
		}
		UserPickerContext: {
			context?: string
			itemName?: string
		}
		UserRename: {
			name?: string
			newName?: string
		}
		UserUpdate: {
			displayName?: string
			email?: string
			name?: string
		}
		RestReviewerGroupRequest: {
			avatarUrl?: string
			description?: string
			id?: string | number
			name?: string
			scope?: {
				resourceId?: string | number
				type?: "GLOBAL" | "PROJECT" | "REPOSITORY"
			}
			users?: components["schemas"]["ApplicationUserRequest"][]
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
				commitMessageTemplate?: {
					body?: string
					title?: string
				}
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string | number
					links?: { [key: string]: unknown }
					readonly name?: string
				}
				strategies?: components["schemas"]["RestPullRequestMergeStrategyRequest"][]
				readonly type?: string
			}
		}
		RestPullRequestMergeStrategyRequest: {
			readonly description?: string
			readonly enabled?: boolean
			readonly flag?: string
			id?: string | number
			links?: { [key: string]: unknown }
			readonly name?: string
		}
		RestRepositoryRequest: {
			readonly archived?: boolean
			defaultBranch?: string
			readonly description?: string
			readonly forkable?: boolean
			readonly hierarchyId?: string | number
			readonly id?: string | number
			links?: { [key: string]: unknown }
			name?: string
			readonly origin?: {
				readonly archived?: boolean
				defaultBranch?: string
				readonly description?: string
				readonly forkable?: boolean
				readonly hierarchyId?: string | number
				readonly id?: string | number
				links?: { [key: string]: unknown }
				name?: string
				readonly partition?: number
				project?: {
					avatar?: string
					avatarUrl?: string
					readonly description?: string
					readonly id?: string | number
					key: string
					links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
				commitMessageTemplate?: {
					body?: string
					title?: string
				}
				commitSummaries?: number
				defaultStrategy?: {
					readonly description?: string
					readonly enabled?: boolean
					readonly flag?: string
					id?: string | number
					links?: { [key: string]: unknown }
					readonly name?: string
				}
				strategies?: components["schemas"]["RestPullRequestMergeStrategyRequest"][]
				readonly type?: string
			}
			requiredAllApprovers?: boolean
			requiredAllTasksComplete?: boolean
			requiredApprovers?: {
				count?: string
				enabled?: boolean
			}
			requiredApproversDeprecated?: number
			requiredSuccessfulBuilds?: {
				count?: string
				enabled?: boolean
			}
			requiredSuccessfulBuildsDeprecated?: number
		}
		RestCommentRequest: {
			readonly anchored?: boolean
			readonly author?: {
				active?: boolean
				avatarUrl?: string
				displayName?: string
				emailAddress?: string
				readonly id?: string | number
				links?: { [key: string]: unknown }
				name?: string
				slug?: string
				type?: "NORMAL" | "SERVICE"
			}
			readonly createdDate?: number
			readonly html?: string
			id?: string | number
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
				links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string | number
						readonly id?: string | number
						links?: { [key: string]: unknown }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: string | number
							key: string
							links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
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
			links?: { [key: string]: unknown }
			locked?: boolean
			open?: boolean
			participants?: components["schemas"]["RestPullRequestParticipantRequest"][]
			reviewers?: components["schemas"]["RestPullRequestParticipantRequest"][]
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
					links?: { [key: string]: unknown }
					name?: string
					readonly origin?: {
						readonly archived?: boolean
						defaultBranch?: string
						readonly description?: string
						readonly forkable?: boolean
						readonly hierarchyId?: string | number
						readonly id?: string | number
						links?: { [key: string]: unknown }
						name?: string
						readonly partition?: number
						project?: {
							avatar?: string
							avatarUrl?: string
							readonly description?: string
							readonly id?: string | number
							key: string
							links?: { [key: string]: unknown }
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
						links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
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
			type?: components["schemas"]["RefType"]
		}
		RestProjectRequest: {
			avatar?: string
			avatarUrl?: string
			readonly description?: string
			readonly id?: string | number
			key?: string
			links?: { [key: string]: unknown }
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
			readonly status?: {
				currentNumberOfUsers?: number
				serverId?: string | number
			}
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
				links?: { [key: string]: unknown }
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
				links?: { [key: string]: unknown }
				name?: string
				readonly origin?: {
					readonly archived?: boolean
					defaultBranch?: string
					readonly description?: string
					readonly forkable?: boolean
					readonly hierarchyId?: string | number
					readonly id?: string | number
					links?: { [key: string]: unknown }
					name?: string
					readonly partition?: number
					project?: {
						avatar?: string
						avatarUrl?: string
						readonly description?: string
						readonly id?: string | number
						key: string
						links?: { [key: string]: unknown }
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
					links?: { [key: string]: unknown }
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
			links?: { [key: string]: unknown }
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
			readonly aheadRefs?: {
				displayId?: string | number
				id?: string | number
				state?: "AHEAD" | "DIVERGED" | "ORPHANED"
				tag?: boolean
				type?: "BRANCH" | "TAG"
			}
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
		RestUpstreamSettingsRequest: {
			mode?: "ALL_PROJECTS" | "SELECTED_PROJECTS"
			projectIds?: (string | number)[]
		}
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
			testResults?: {
				failed?: number
				skipped?: number
				successful?: number
			}
			updatedDate?: number
			url?: string
		}
	}
}

type parameters1 = {
	query?: query1
	path: path12
}

type responses1 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestAccessToken"][]
			}
		}
	}
	401: response45
	404: response45
}

type parameters2 = { path: path12 }

type body1 = { content: { "application/json": components["schemas"]["RestAccessTokenRequest"] } }

type responses2 = {
	200: { content: { "application/json": components["schemas"]["RestRawAccessToken"] } }
	400: response45
	401: response45
	404: response45
}

type parameters3 = {
	query?: query1
	path: path16
}

type parameters4 = {
	path: path16
}

type parameters5 = {
	path: {
		projectKey: string | number
		tokenId: string | number
		repositorySlug: string | number
	}
}

type responses3 = {
	200: response47
	401: response45
	404: response45
}

type responses4 = {
	200: response47
	400: response45
	401: response45
}

type responses5 = {
	204: {}
	401: response45
	404: response45
}

type parameters6 = {
	path: {
		projectKey: string | number
		tokenId: string | number
	}
}

type parameters7 = { path: { userSlug: string | number } }

type parameters8 = {
	path: {
		tokenId: string | number
		userSlug: string | number
	}
}

type response1 = { content: content1 }

type responses6 = {
	204: {}
	400: response45
	401: response45
}

type body2 = { content: { "application/json": components["schemas"]["RestRequiredBuildConditionSetRequest"] } }

type responses7 = {
	200: { content: { "application/json": components["schemas"]["RestRequiredBuildCondition"] } }
	400: response45
	401: response45
}

type parameters9 = {
	path: {
		projectKey: string | number
		id: string | number
		repositorySlug: string | number
	}
}

type responses8 = {
	204: {}
	401: response45
}

type responses9 = {
	200: response48
	401: response45
}

type response2 = { content: { "application/json": components["schemas"]["RestBranch"] } }

type parameters10 = {
	query?: query1
	path: path18
}

type response3 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestMinimalRef"][]
		}
	}
}

type query2 = {
	markup?: string
	start?: string | number
	limit?: string | number
}

type path2 = {
	projectKey: string | number
	repositorySlug: string | number
}

type responses10 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestDefaultTask"][]
			}
		}
	}
	401: response45
	404: response45
}

type body3 = { content: { "application/json": components["schemas"]["RestDefaultTaskRequest"] } }

type responses11 = {
	200: { content: { "application/json": components["schemas"]["RestDefaultTask"] } }
	400: response45
	401: response45
	404: response45
}

type parameters11 = {
	path: {
		projectKey: string | number
		repositorySlug: string | number
		taskId: string | number
	}
}

type path3 = { projectKey: string | number }

type parameters12 = {
	path: {
		projectKey: string | number
		taskId: string | number
	}
}

type parameters13 = {
	path: {
		projectKey: string | number
		commentId: string | number
		commitId: string | number
		emoticon: string | number
		repositorySlug: string | number
	}
}

type responses12 = { 200: { content: { "application/json": components["schemas"]["RestUserReaction"] } } }

type parameters14 = {
	path: {
		projectKey: string | number
		commentId: string | number
		pullRequestId: string | number
		emoticon: string | number
		repositorySlug: string | number
	}
}

type body4 = { content: { "application/json": string } }

type parameters15 = {
	path: path20
}

type parameters16 = {
	path: {
		projectKey: string | number
		name: string | number
		repositorySlug: string | number
	}
}

type responses13 = {
	204: {}
	400: response45
	401: response45
	404: response45
}

type path4 = {
	projectKey: string | number
	commitId: string | number
	repositorySlug: string | number
}

type responses14 = {
	200: { content: { "application/json": components["schemas"]["RestInsightAnnotationsResponse"] } }
	401: response45
	404: response45
}

type parameters17 = {
	path: path1
}

type response5 = { content: { "application/json": components["schemas"]["RestInsightReport"] } }

type response6 = { content: { "application/json": components["schemas"]["RestErrors"] } }

type parameters18 = {
	query?: query1
}

type responses15 = {
	200: { content: { "application/json": components["schemas"]["RestUpstreamSettings"] } }
	401: response45
	404: response45
}

type responses16 = {
	200: response48
	401: response45
	404: response45
}

type responses17 = {
	200: response48
	400: response45
	401: response45
}

type path6 = { projectId: string | number }

type responses18 = {
	200: { content: { "application/json": components["schemas"]["RestRollingUpgradeState"] } }
	401: response45
}

type responses19 = {
	200: response4
	404: response45
}

type responses20 = {
	204: {}
	404: response45
}

type parameters19 = { path: { mirrorId: string | number } }

type response8 = { content: { "application/json": components["schemas"]["RestProject"] } }

type response9 = { content: { "application/json": components["schemas"]["EnrichedRepository"] } }

type responses21 = {
	200: { content: { "application/json": components["schemas"]["RestMirroringRequest"] } }
	409: response45
}

type parameters20 = { path: { mirroringRequestId: string | number } }

type responses22 = {
	200: response4
	409: response45
}

type responses23 = {
	200: response49
	401: response45
}

type body5 = { content: { "application/json": components["schemas"]["RestRepositoryPolicyRequest"] } }

type responses24 = {
	200: response49
	400: response45
	401: response45
}

type parameters21 = {
	query?: { at?: string }
	path: path16
}

type response10 = { content: { "application/json": components["schemas"]["RestRefSyncStatus"] } }

type body6 = { content: { "application/json": components["schemas"]["RestDefaultReviewersRequest"] } }

type responses25 = {
	200: { content: { "application/json": components["schemas"]["RestPullRequestCondition"] } }
	400: response45
}

type parameters22 = {
	path: {
		projectKey: string | number
		id: string | number
	}
}

type responses26 = { 200: response7 }

type json1 = {
	displayId?: string | number
	id?: string | number
	type?: {
		id?: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH"
		name?: string
	}
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
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestRefRestriction"][]
			}
		}
	}
	400: response45
	401: response45
	404: response45
}

type body7 = { content: { "application/vnd.atl.bitbucket.bulk+json": components["schemas"]["RestRestrictionRequest"][] } }

type responses28 = {
	200: response50
	400: response45
	401: response45
}

type responses29 = {
	200: response50
	400: response45
	401: response45
	404: response45
}

type response12 = { content: { "application/json": components["schemas"]["RestSshKeySettings"] } }

type responses30 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestSshAccessKey"][]
			}
		}
	}
	401: response45
	404: response45
}

type body8 = { content: { "application/json": components["schemas"]["RestSshAccessKeyRequest"] } }

type responses31 = {
	201: response51
	400: response45
	401: response45
	404: response45
}

type parameters23 = {
	path: {
		projectKey: string | number
		keyId: string | number
		repositorySlug: string | number
	}
}

type responses32 = {
	200: response51
	401: response45
	404: response45
}

type parameters24 = {
	path: {
		projectKey: string | number
		keyId: string | number
	}
}

type parameters25 = { path: { keyId: string | number } }

type responses33 = {
	200: response48
	404: response45
}

type response13 = { content: { "application/json": components["schemas"]["RestMeshNode"] } }

type body9 = { content: { "application/json": components["schemas"]["RestMeshNodeRequest"] } }

type responses34 = {
	200: { content: { "application/json": components["schemas"]["RestMeshNode"] } }
	400: response45
	401: response45
}

type parameters26 = { path: { id: string | number } }

type responses35 = { default: response48 }

type parameters27 = {
	query?: query17
}

type responses36 = {
	200: { content: content2 }
	401: response45
}

type parameters28 = { query: { name: string } }

type response14 = { content: { "application/json": components["schemas"]["RestDetailedGroup"] } }

type body10 = { content: { "application/json": components["schemas"]["UserPickerContext"] } }

type responses37 = {
	200: response48
	401: response45
	403: response45
	404: response45
}

type parameters29 = {
	query: {
		filter?: string
		context: string
		start?: string | number
		limit?: string | number
	}
}

type responses38 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestDetailedUser"][]
			}
		}
	}
	401: response45
}

type response15 = { content: { "application/json": components["schemas"]["RestBitbucketLicense"] } }

type response16 = { content: { "application/json": components["schemas"]["RestMailConfiguration"] } }

type responses39 = {
	200: response52
	401: response45
}

type parameters30 = {
	query: {
		name: string | readonly string[]
		permission: "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN"
	}
}

type responses40 = {
	204: {}
	400: response45
	401: response45
	403: response45
	404: response45
	409: response45
}

type responses41 = {
	204: {}
	401: response45
	404: response45
	409: response45
}

type response17 = {
	content: content3
}

type response18 = { content: { "application/json": components["schemas"]["RestPullRequestMergeConfig"] } }

type body11 = { content: { "application/json": components["schemas"]["RestPullRequestSettingsRequest"] } }

type response19 = { content: { "application/json": components["schemas"]["RestRateLimitSettings"] } }

type responses42 = {
	200: response11
	400: response45
	401: response45
}

type body12 = { content: { "application/json": components["schemas"]["UserUpdate"] } }

type responses43 = {
	200: response20
	400: response45
	401: response45
	404: response45
}

type body13 = { content: { "application/json": components["schemas"]["GroupPickerContext"] } }

type responses44 = {
	204: {}
	400: response45
	401: response45
	403: response45
	404: response45
}

type responses45 = {
	204: {}
	400: response45
	401: response45
	404: response45
	409: response45
}

type response22 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestPullRequest"][]
		}
	}
}

type response23 = { content: { "application/json": components["schemas"]["RestHookScript"] } }

type parameters31 = { path: { scriptId: string | number } }

type query4 = { version?: string }

type responses46 = {
	200: { content: { "application/json": components["schemas"]["RestLabel"] } }
	401: response45
	404: response45
}

type responses47 = {
	200: { content: { "application/json": components["schemas"]["RestLogLevel"] } }
	401: response45
}

type body14 = { content: { "application/json": components["schemas"]["RestExportRequest"] } }

type responses48 = {
	200: { content: { "application/json": components["schemas"]["RestJob"] } }
	400: response45
	401: response45
	503: response45
}

type parameters32 = { path: { jobId: string | number } }

type responses49 = {
	200: { content: { "application/json": components["schemas"]["RestJob"] } }
	401: response45
	404: response45
}

type parameters33 = {
	query?: {
		severity?: string
		subject?: string
		start?: string | number
		limit?: string | number
	}
	path: { jobId: string | number }
}

type responses50 = {
	200: response21
	401: response45
	404: response45
}

type response24 = { content: { "application/json": components["schemas"]["RestMeshMigrationSummary"] } }

type responses51 = {
	200: response48
	400: response45
	401: response45
	404: response45
}

type response26 = {
	content: content4
}

type body15 = { content: { "application/json": components["schemas"]["RestProjectRequest"] } }

type body16 = { content: { "multipart/form-data": components["schemas"]["ExampleAvatarMultipartFormData"] } }

type response27 = { content: { "application/json": unknown } }

type responses52 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestHookScriptConfig"][]
			}
		}
	}
	401: response45
	404: response45
}

type parameters34 = {
	path: {
		projectKey: string | number
		scriptId: string | number
	}
}

type body17 = { content: { "application/json": components["schemas"]["RestHookScriptTriggers"] } }

type responses53 = {
	200: { content: { "application/json": components["schemas"]["RestHookScriptConfig"] } }
	400: response45
	401: response45
	404: response45
}

type responses54 = {
	204: {}
	400: response48
	401: response45
	404: response45
	409: response45
}

type parameters35 = {
	query?: query17
	path: path12
}

type responses55 = {
	200: response52
	401: response45
	404: response45
}

type parameters36 = {
	query?: {
		name?: string
		permission?: string
	}
	path: path12
}

type parameters37 = {
	query?: { name?: string }
	path: path12
}

type response28 = {
	content: content2
}

type query5 = {
	permission?: string
	filterText?: string
	type?: string
}

type responses56 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestPermittedUser"][]
			}
		}
	}
	401: response45
	404: response45
}

type responses57 = {
	200: { content: content3 }
	401: response45
	404: response45
}

type path9 = {
	projectKey: string | number
	permission: string | number
}

type responses58 = {
	200: response53
	401: response45
	404: response45
}

type body18 = { content: { "application/json": components["schemas"]["RestRepositoryRequest"] } }

type response29 = { content: { "application/json": components["schemas"]["RestRepository"] } }

type parameters38 = {
	path: path5
}

type body19 = { content: { "application/json": components["schemas"]["RestBranchRequest"] } }

type query6 = {
	noContent?: string
	at?: string
	size?: string
	blame?: string
	type?: string
}

type path11 = {
	path: string | number
	projectKey: string | number
	repositorySlug: string | number
}

type response30 = { content: { "application/json": components["schemas"]["RestCommit"] } }

type responses59 = {
	200: response32
	400: response45
	401: response45
	404: response45
}

type response31 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestCommit"][]
		}
	}
}

type parameters39 = {
	path: path18
}

type body20 = { content: { "application/json": components["schemas"]["RestCommentRequest"] } }

type responses60 = {
	201: response54
	400: response45
	401: response45
	404: response45
	409: response45
}

type parameters40 = {
	path: path7
}

type responses61 = {
	200: response54
	401: response45
	404: response45
}

type responses62 = {
	200: response54
	400: response45
	401: response45
	404: response45
	409: response45
}

type parameters41 = {
	query?: {
		deploymentSequenceNumber?: string
		key?: string
		environmentKey?: string
	}
	path: path18
}

type responses63 = {
	200: { content: { "application/json": components["schemas"]["RestDeployment"] } }
	400: response45
	401: response45
	404: response45
}

type response33 = { content: { "application/json": components["schemas"]["RestDiffStatsSummary"] } }

type responses64 = {
	200: response55
	400: response45
	401: response45
	404: response45
}

type parameters42 = {
	query?: {
		fromRepo?: string
		from?: string
		to?: string
		start?: string | number
		limit?: string | number
	}
	path: path16
}

type query7 = {
	fromRepo?: string
	srcPath?: string
	from?: string
	to?: string
	whitespace?: string
}

type responses65 = {
	200: response55
	401: response45
	404: response45
}

type query8 = {
	contextLines?: string
	fromRepo?: string
	srcPath?: string
	from?: string
	to?: string
	whitespace?: string
}

type responses66 = {
	200: response55
	404: response45
}

type parameters43 = {
	query?: query12
	path: path16
}

type query9 = {
	contextLines?: string
	srcPath?: string
	until?: string
	whitespace?: string
	since?: string
}

type query10 = {
	at?: string
	start?: string | number
	limit?: string | number
}

type responses67 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["FileListResource"][]
			}
		}
	}
	400: response45
	401: response45
	404: response45
}

type parameters44 = {
	path: {
		projectKey: string | number
		scriptId: string | number
		repositorySlug: string | number
	}
}

type body21 = { content: { "application/json": components["schemas"]["RestLabel"] } }

type responses68 = {
	200: { content: { "application/json": components["schemas"]["ExampleFiles"] } }
	400: response45
	401: response45
	404: response45
}

type parameters45 = {
	query?: query17
	path: path16
}

type parameters46 = {
	query: {
		name: string | readonly string[]
		permission: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN"
	}
	path: path16
}

type parameters47 = {
	query: { name: string }
	path: path16
}

type body22 = { content: { "application/json": components["schemas"]["RestPullRequestRequest"] } }

type response35 = { content: { "application/json": components["schemas"]["RestPullRequest"] } }

type path13 = {
	projectKey: string | number
	pullRequestId: string | number
	repositorySlug: string | number
}

type responses69 = {
	200: response56
	401: response45
	404: response45
	409: response45
}

type responses70 = {
	200: response25
	401: response45
	404: response45
}

type parameters48 = {
	path: path21
}

type parameters49 = {
	query?: { version?: string }
	path: path21
}

type parameters50 = {
	query?: { version?: string }
	path: path20
}

type responses71 = {
	200: { content: { "application/json": components["schemas"]["RestPullRequest"] } }
	401: response45
	404: response45
	409: response45
}

type path14 = {
	path: string | number
	projectKey: string | number
	pullRequestId: string | number
	repositorySlug: string | number
}

type parameters51 = {
	query?: query1
	path: path20
}

type responses72 = {
	200: response56
	400: response45
	401: response45
	404: response45
	409: response45
}

type query11 = {
	/** @deprecated */
	version?: string
}

type path15 = {
	projectKey: string | number
	userSlug: string | number
	pullRequestId: string | number
	repositorySlug: string | number
}

type parameters52 = {
	query?: query16
	path: path16
}

type responses73 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestSecretScanningAllowlistRule"][]
			}
		}
	}
	400: response45
	401: response45
}

type body23 = { content: { "application/json": components["schemas"]["RestSecretScanningAllowlistRuleSetRequest"] } }

type responses74 = {
	200: response57
	400: response45
	401: response45
}

type responses75 = {
	200: response57
	401: response45
	404: response45
}

type responses76 = {
	204: {}
	401: response45
	409: response45
}

type responses77 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestSecretScanningRule"][]
			}
		}
	}
	400: response45
	401: response45
}

type body24 = { content: { "application/json": components["schemas"]["RestSecretScanningRuleSetRequest"] } }

type responses78 = {
	200: response58
	400: response45
	401: response45
}

type responses79 = {
	200: response58
	401: response45
	404: response45
}

type responses80 = {
	200: response59
	401: response45
	404: response45
}

type body25 = { content: { "application/json": components["schemas"]["RestAutoDeclineSettingsRequest"] } }

type responses81 = {
	200: response59
	400: response45
	401: response45
	404: response45
}

type responses82 = {
	200: { content: content6 }
	401: response45
	404: response45
}

type response36 = { content: content6 }

type query13 = {
	type?: "PRE_RECEIVE" | "POST_RECEIVE"
	start?: string | number
	limit?: string | number
}

type responses83 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestRepositoryHook"][]
			}
		}
	}
	401: response45
	404: response45
}

type parameters53 = {
	path: path8
}

type responses84 = {
	200: response34
	401: response45
	404: response45
}

type responses85 = {
	200: response60
	401: response45
	404: response45
}

type body26 = { content: { "application/json": components["schemas"]["ExampleSettings"] } }

type responses86 = {
	200: response60
	400: response45
	401: response45
	404: response45
}

type response37 = { content: { "application/json": components["schemas"]["RestRepositoryPullRequestSettings"] } }

type responses87 = {
	200: {
		content: {
			"application/json": {
				isLastPage: boolean
				limit: number
				nextPageStart?: number
				size: number
				start: number
				values: components["schemas"]["RestReviewerGroup"][]
			}
		}
	}
	401: response45
	404: response45
}

type body27 = { content: { "application/json": components["schemas"]["RestReviewerGroupRequest"] } }

type responses88 = {
	201: response61
	400: response45
	401: response45
	404: response45
	409: response45
}

type responses89 = {
	200: response61
	401: response45
	404: response45
}

type responses90 = {
	200: response61
	400: response45
	401: response45
	404: response45
	409: response45
}

type responses91 = {
	200: { content: { "application/json": components["schemas"]["RestTag"] } }
	401: response45
	404: response45
}

type query14 = {
	event?: string
	statistics?: boolean | ("true" | "false")
}

type body28 = { content: content8 }

type responses92 = {
	200: { content: content8 }
	400: response45
	401: response45
	404: response45
}

type body29 = { content: { "application/json": components["schemas"]["RestWebhookCredentials"] } }

type responses93 = {
	200: { content: { "application/json": components["schemas"]["RestWebhookRequestResponse"] } }
	401: response45
	404: response45
}

type path17 = {
	projectKey: string | number
	webhookId: string | number
	repositorySlug: string | number
}

type responses94 = {
	200: { content: content8 }
	401: response45
	404: response45
}

type parameters54 = {
	path: {
		projectKey: string | number
		webhookId: string | number
		repositorySlug: string | number
	}
}

type response38 = { content: { "application/json": components["schemas"]["RestDetailedInvocation"] } }

type responses95 = {
	200: response40
	401: response45
	404: response45
}

type parameters55 = {
	query?: query16
	path: path12
}

type query15 = {
	order?: "NAME_ASC" | "NAME_DESC"
	start?: string | number
	limit?: string | number
}

type responses96 = {
	200: response53
	401: response45
}

type body30 = { content: { "*/*": components["schemas"]["RestRepositorySelector"][] } }

type parameters56 = {
	query: {
		namespace: string
		componentKey?: string
		featureKey: string
	}
	path: path12
}

type response39 = { content: { "application/json": components["schemas"]["RestProjectSettingsRestriction"] } }

type parameters57 = {
	path: path10
}

type parameters58 = {
	path: {
		projectKey: string | number
		scmId: string | number
	}
}

type response41 = { content: { "application/json": components["schemas"]["RestPullRequestSettings"] } }

type path19 = {
	projectKey: string | number
	webhookId: string | number
}

type parameters59 = {
	path: {
		projectKey: string | number
		webhookId: string | number
	}
}

type response43 = { content: { "application/json": components["schemas"]["RestX509Certificate"] } }

type response44 = { content: { "application/json": components["schemas"]["RestSystemSigningConfiguration"] } }

type responses97 = {
	200: response42
	400: response45
	401: response45
}

type response46 = { content: { "application/json": components["schemas"]["ExampleSettingsMap"] } }

type query1 = {
	start?: string | number
	limit?: string | number
}

type path1 = {
	projectKey: string | number
	commitId: string | number
	repositorySlug: string | number
	key: string | number
}

type response4 = { content: { "application/json": components["schemas"]["RestMirrorServer"] } }

type response7 = { content: { "application/json": components["schemas"]["RestPullRequestCondition"][] } }

type response11 = { content: { "application/json": components["schemas"]["RestUserRateLimitSettings"] } }

type response20 = { content: { "application/json": components["schemas"]["RestDetailedUser"] } }

type response21 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestJobMessage"][]
		}
	}
}

type path5 = {
	projectKey: string | number
	attachmentId: string | number
	repositorySlug: string | number
}

type response25 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestComment"][]
		}
	}
}

type path7 = {
	projectKey: string | number
	commentId: string | number
	commitId: string | number
	repositorySlug: string | number
}

type response32 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestChange"][]
		}
	}
}

type query12 = {
	at?: string
	markup?: string
	htmlEscape?: string
	includeHeadingId?: string | number
	hardwrap?: string
}

type path8 = {
	projectKey: string | number
	hookKey: string | number
	repositorySlug: string | number
}

type path10 = {
	projectKey: string | number
	hookKey: string | number
}

type response34 = { content: { "application/json": components["schemas"]["RestRepositoryHook"] } }

type response40 = { content: { "application/json": components["schemas"]["RestInvocationHistory"] } }

type query16 = {
	filter?: string
	order?: "NAME_ASC" | "NAME_DESC"
	start?: string | number
	limit?: string | number
}

type response42 = { content: { "application/json": components["schemas"]["RestApplicationUser"] } }

type path12 = { projectKey: string | number }

type response45 = { content: content1 }

type path16 = {
	projectKey: string | number
	repositorySlug: string | number
}

type response47 = { content: { "application/json": components["schemas"]["RestAccessToken"] } }

type response48 = { content: { "application/json": unknown } }

type path18 = {
	projectKey: string | number
	commitId: string | number
	repositorySlug: string | number
}

type path20 = {
	projectKey: string | number
	pullRequestId: string | number
	repositorySlug: string | number
}

type response49 = { content: { "application/json": components["schemas"]["RestRepositoryPolicy"] } }

type response50 = { content: { "application/json": components["schemas"]["RestRefRestriction"] } }

type response51 = { content: { "application/json": components["schemas"]["RestSshAccessKey"] } }

type query17 = {
	filter?: string
	start?: string | number
	limit?: string | number
}

type content2 = {
	"application/json": {
		isLastPage: boolean
		limit: number
		nextPageStart?: number
		size: number
		start: number
		values: components["schemas"]["RestDetailedGroup"][]
	}
}

type response52 = {
	content: {
		"application/json": {
			isLastPage: boolean
			limit: number
			nextPageStart?: number
			size: number
			start: number
			values: components["schemas"]["RestPermittedGroup"][]
		}
	}
}

type content3 = {
	"application/json": {
		isLastPage: boolean
		limit: number
		nextPageStart?: number
		size: number
		start: number
		values: components["schemas"]["RestApplicationUser"][]
	}
}

type response53 = {
	content: content4
}

type response54 = { content: { "application/json": components["schemas"]["RestComment"] } }

type response55 = { content: { "application/json": components["schemas"]["RestDiff"] } }

type response56 = { content: { "application/json": components["schemas"]["RestPullRequestParticipant"] } }

type path21 = {
	projectKey: string | number
	commentId: string | number
	pullRequestId: string | number
	repositorySlug: string | number
}

type response57 = { content: { "application/json": components["schemas"]["RestSecretScanningAllowlistRule"] } }

type response58 = { content: { "application/json": components["schemas"]["RestSecretScanningRule"] } }

type response59 = { content: { "application/json": components["schemas"]["RestAutoDeclineSettings"] } }

type content6 = { "application/json": components["schemas"]["RestAutoMergeRestrictedSettings"] }

type response60 = { content: { "application/json": components["schemas"]["ExampleSettings"] } }

type response61 = { content: { "application/json": components["schemas"]["RestReviewerGroup"] } }

type content8 = { "application/json": components["schemas"]["RestWebhook"] }

type content1 = { "application/json": { errors?: components["schemas"]["RestErrorMessage"][] } }

type content4 = {
	"application/json": {
		isLastPage: boolean
		limit: number
		nextPageStart?: number
		size: number
		start: number
		values: components["schemas"]["RestRepository"][]
	}
}

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
		}
		'admin': {
			'/': Pick<paths, '/rest/admin'>
			'supported-key-types': {
				'/': Pick<paths, '/rest/admin/supported-key-types'>
			}
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
			'/': Pick<paths, '/rest/access-tokens/latest/projects/{projectKey}'>
			'repos': {
				'{}': {
					'/': Pick<paths, '/rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}'>
					'{}': {
						'/': Pick<paths, '/rest/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}'>
					}
				}
			}
			'{}': {
				'/': Pick<paths, '/rest/access-tokens/latest/projects/{projectKey}/{tokenId}'>
			}
		}
	}
	'users': {
		'{}': {
			'/': Pick<paths, '/rest/access-tokens/latest/users/{userSlug}'>
			'{}': {
				'/': Pick<paths, '/rest/access-tokens/latest/users/{userSlug}/{tokenId}'>
			}
		}
	}
}

interface branch2 {
	'commits': {
		'stats': {
			'/': Pick<paths, '/rest/build-status/latest/commits/stats'>
			'{}': {
				'/': Pick<paths, '/rest/build-status/latest/commits/stats/{commitId}'>
			}
		}
		'{}': {
			'/': Pick<paths, '/rest/build-status/latest/commits/{commitId}'>
		}
	}
}

interface branch3 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'condition': {
						'/': Pick<paths, '/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition'>
						'{}': {
							'/': Pick<paths, '/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}'>
						}
					}
					'conditions': {
						'/': Pick<paths, '/rest/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions'>
					}
				}
			}
		}
	}
}

interface branch4 {
	'notification-settings': {
		'retention-config-review': {
			'/': Pick<paths, '/rest/audit/latest/notification-settings/retention-config-review'>
		}
	}
}

interface branch5 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'branches': {
						'/': Pick<paths, '/rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches'>
						'info': {
							'{}': {
								'/': Pick<paths, '/rest/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}'>
							}
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
						'/': Pick<paths, '/rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks'>
						'{}': {
							'/': Pick<paths, '/rest/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}'>
						}
					}
				}
			}
			'tasks': {
				'/': Pick<paths, '/rest/default-tasks/latest/projects/{projectKey}/tasks'>
				'{}': {
					'/': Pick<paths, '/rest/default-tasks/latest/projects/{projectKey}/tasks/{taskId}'>
				}
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
										'{}': {
											'/': Pick<paths, '/rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}'>
										}
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
										'{}': {
											'/': Pick<paths, '/rest/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}'>
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
}

interface branch8 {
	'comments': {
		'{}': {
			'issues': {
				'/': Pick<paths, '/rest/jira/latest/comments/{commentId}/issues'>
			}
		}
	}
	'issues': {
		'{}': {
			'commits': {
				'/': Pick<paths, '/rest/jira/latest/issues/{issueKey}/commits'>
			}
		}
	}
	'projects': {
		'{}': {
			'primary-enhanced-entitylink': {
				'/': Pick<paths, '/rest/jira/latest/projects/{projectKey}/primary-enhanced-entitylink'>
			}
			'repos': {
				'{}': {
					'pull-requests': {
						'{}': {
							'issues': {
								'/': Pick<paths, '/rest/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues'>
							}
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
							'rebase': {
								'/': Pick<paths, '/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase'>
							}
						}
					}
					'tags': {
						'/': Pick<paths, '/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags'>
						'{}': {
							'/': Pick<paths, '/rest/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}'>
						}
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
							'annotations': {
								'/': Pick<paths, '/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations'>
							}
							'reports': {
								'/': Pick<paths, '/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports'>
								'{}': {
									'/': Pick<paths, '/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}'>
									'annotations': {
										'/': Pick<paths, '/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations'>
										'{}': {
											'/': Pick<paths, '/rest/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}'>
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
}

interface branch11 {
	'farmNodes': {
		'/': Pick<paths, '/rest/mirroring/latest/farmNodes'>
	}
	'mirrorRepos': {
		'{}': {
			'/': Pick<paths, '/rest/mirroring/latest/mirrorRepos/{externalRepositoryId}'>
		}
	}
	'progress': {
		'/': Pick<paths, '/rest/mirroring/latest/progress'>
	}
	'supportInfo': {
		'out-of-sync-repos': {
			'content': {
				'/': Pick<paths, '/rest/mirroring/latest/supportInfo/out-of-sync-repos/content'>
			}
		}
		'projects': {
			'{}': {
				'repos': {
					'{}': {
						'repo-lock-owner': {
							'/': Pick<paths, '/rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner'>
						}
						'repoSyncStatus': {
							'/': Pick<paths, '/rest/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus'>
						}
					}
				}
			}
		}
		'refChangesQueue': {
			'/': Pick<paths, '/rest/mirroring/latest/supportInfo/refChangesQueue'>
			'count': {
				'/': Pick<paths, '/rest/mirroring/latest/supportInfo/refChangesQueue/count'>
			}
		}
		'repo-lock-owners': {
			'/': Pick<paths, '/rest/mirroring/latest/supportInfo/repo-lock-owners'>
		}
		'repoSyncStatus': {
			'/': Pick<paths, '/rest/mirroring/latest/supportInfo/repoSyncStatus'>
		}
	}
	'syncSettings': {
		'/': Pick<paths, '/rest/mirroring/latest/syncSettings'>
		'mode': {
			'/': Pick<paths, '/rest/mirroring/latest/syncSettings/mode'>
		}
		'projects': {
			'/': Pick<paths, '/rest/mirroring/latest/syncSettings/projects'>
			'{}': {
				'/': Pick<paths, '/rest/mirroring/latest/syncSettings/projects/{projectId}'>
			}
		}
	}
	'upstreamServer': {
		'/': Pick<paths, '/rest/mirroring/latest/upstreamServer'>
	}
	'zdu': {
		'end': {
			'/': Pick<paths, '/rest/mirroring/latest/zdu/end'>
		}
		'start': {
			'/': Pick<paths, '/rest/mirroring/latest/zdu/start'>
		}
	}
	'account': {
		'settings': {
			'preferred-mirror': {
				'/': Pick<paths, '/rest/mirroring/latest/account/settings/preferred-mirror'>
			}
		}
	}
	'analyticsSettings': {
		'/': Pick<paths, '/rest/mirroring/latest/analyticsSettings'>
	}
	'authenticate': {
		'/': Pick<paths, '/rest/mirroring/latest/authenticate'>
	}
	'mirrorServers': {
		'/': Pick<paths, '/rest/mirroring/latest/mirrorServers'>
		'{}': {
			'/': Pick<paths, '/rest/mirroring/latest/mirrorServers/{mirrorId}'>
			'events': {
				'/': Pick<paths, '/rest/mirroring/latest/mirrorServers/{mirrorId}/events'>
			}
		}
	}
	'projects': {
		'{}': {
			'/': Pick<paths, '/rest/mirroring/latest/projects/{projectId}'>
			'repos': {
				'/': Pick<paths, '/rest/mirroring/latest/projects/{projectId}/repos'>
			}
		}
	}
	'repos': {
		'/': Pick<paths, '/rest/mirroring/latest/repos'>
		'{}': {
			'/': Pick<paths, '/rest/mirroring/latest/repos/{repoId}'>
			'mirrors': {
				'/': Pick<paths, '/rest/mirroring/latest/repos/{repoId}/mirrors'>
			}
		}
	}
	'requests': {
		'/': Pick<paths, '/rest/mirroring/latest/requests'>
		'{}': {
			'/': Pick<paths, '/rest/mirroring/latest/requests/{mirroringRequestId}'>
			'accept': {
				'/': Pick<paths, '/rest/mirroring/latest/requests/{mirroringRequestId}/accept'>
			}
			'reject': {
				'/': Pick<paths, '/rest/mirroring/latest/requests/{mirroringRequestId}/reject'>
			}
		}
	}
}

interface branch12 {
	'admin': {
		'repos': {
			'archive': {
				'/': Pick<paths, '/rest/policies/latest/admin/repos/archive'>
			}
			'delete': {
				'/': Pick<paths, '/rest/policies/latest/admin/repos/delete'>
			}
		}
	}
}

interface branch13 {
	'projects': {
		'{}': {
			'repos': {
				'{}': {
					'/': Pick<paths, '/rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}'>
					'synchronize': {
						'/': Pick<paths, '/rest/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize'>
					}
				}
			}
		}
	}
}

interface branch14 {
	'keys': {
		'/': Pick<paths, '/rest/gpg/latest/keys'>
		'{}': {
			'/': Pick<paths, '/rest/gpg/latest/keys/{fingerprintOrId}'>
		}
	}
}

interface branch15 {
	'projects': {
		'{}': {
			'condition': {
				'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/condition'>
				'{}': {
					'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/condition/{id}'>
				}
			}
			'conditions': {
				'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/conditions'>
			}
			'repos': {
				'{}': {
					'condition': {
						'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition'>
						'{}': {
							'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}'>
						}
					}
					'conditions': {
						'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions'>
					}
					'reviewers': {
						'/': Pick<paths, '/rest/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers'>
					}
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
						'/': Pick<paths, '/rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions'>
						'{}': {
							'/': Pick<paths, '/rest/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}'>
						}
					}
				}
			}
			'restrictions': {
				'/': Pick<paths, '/rest/branch-permissions/latest/projects/{projectKey}/restrictions'>
				'{}': {
					'/': Pick<paths, '/rest/branch-permissions/latest/projects/{projectKey}/restrictions/{id}'>
				}
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
						'/': Pick<paths, '/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh'>
						'{}': {
							'/': Pick<paths, '/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}'>
							'permission': {
								'{}': {
									'/': Pick<paths, '/rest/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}'>
								}
							}
						}
					}
				}
			}
			'ssh': {
				'/': Pick<paths, '/rest/keys/latest/projects/{projectKey}/ssh'>
				'{}': {
					'/': Pick<paths, '/rest/keys/latest/projects/{projectKey}/ssh/{keyId}'>
					'permission': {
						'{}': {
							'/': Pick<paths, '/rest/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}'>
						}
					}
				}
			}
		}
	}
	'ssh': {
		'{}': {
			'/': Pick<paths, '/rest/keys/latest/ssh/{keyId}'>
			'projects': {
				'/': Pick<paths, '/rest/keys/latest/ssh/{keyId}/projects'>
			}
			'repos': {
				'/': Pick<paths, '/rest/keys/latest/ssh/{keyId}/repos'>
			}
		}
	}
}

interface branch18 {
	'keys': {
		'/': Pick<paths, '/rest/ssh/latest/keys'>
		'{}': {
			'/': Pick<paths, '/rest/ssh/latest/keys/{keyId}'>
		}
	}
	'settings': {
		'/': Pick<paths, '/rest/ssh/latest/settings'>
	}
}

interface branch19 {
	'admin': {
		'banner': {
			'/': Pick<paths, '/rest/api/latest/admin/banner'>
		}
		'cluster': {
			'/': Pick<paths, '/rest/api/latest/admin/cluster'>
		}
		'default-branch': {
			'/': Pick<paths, '/rest/api/latest/admin/default-branch'>
		}
		'git': {
			'mesh': {
				'config': {
					'control-plane.pem': {
						'/': Pick<paths, '/rest/api/latest/admin/git/mesh/config/control-plane.pem'>
					}
				}
				'diagnostics': {
					'connectivity': {
						'/': Pick<paths, '/rest/api/latest/admin/git/mesh/diagnostics/connectivity'>
					}
				}
				'nodes': {
					'/': Pick<paths, '/rest/api/latest/admin/git/mesh/nodes'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/admin/git/mesh/nodes/{id}'>
					}
				}
				'support-zips': {
					'/': Pick<paths, '/rest/api/latest/admin/git/mesh/support-zips'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/admin/git/mesh/support-zips/{id}'>
					}
				}
			}
		}
		'groups': {
			'/': Pick<paths, '/rest/api/latest/admin/groups'>
			'add-user': {
				'/': Pick<paths, '/rest/api/latest/admin/groups/add-user'>
			}
			'add-users': {
				'/': Pick<paths, '/rest/api/latest/admin/groups/add-users'>
			}
			'more-members': {
				'/': Pick<paths, '/rest/api/latest/admin/groups/more-members'>
			}
			'more-non-members': {
				'/': Pick<paths, '/rest/api/latest/admin/groups/more-non-members'>
			}
			'remove-user': {
				'/': Pick<paths, '/rest/api/latest/admin/groups/remove-user'>
			}
		}
		'license': {
			'/': Pick<paths, '/rest/api/latest/admin/license'>
		}
		'mail-server': {
			'/': Pick<paths, '/rest/api/latest/admin/mail-server'>
			'sender-address': {
				'/': Pick<paths, '/rest/api/latest/admin/mail-server/sender-address'>
			}
		}
		'permissions': {
			'groups': {
				'/': Pick<paths, '/rest/api/latest/admin/permissions/groups'>
				'none': {
					'/': Pick<paths, '/rest/api/latest/admin/permissions/groups/none'>
				}
			}
			'users': {
				'/': Pick<paths, '/rest/api/latest/admin/permissions/users'>
				'none': {
					'/': Pick<paths, '/rest/api/latest/admin/permissions/users/none'>
				}
			}
		}
		'pull-requests': {
			'{}': {
				'/': Pick<paths, '/rest/api/latest/admin/pull-requests/{scmId}'>
			}
		}
		'rate-limit': {
			'history': {
				'/': Pick<paths, '/rest/api/latest/admin/rate-limit/history'>
			}
			'settings': {
				'/': Pick<paths, '/rest/api/latest/admin/rate-limit/settings'>
				'users': {
					'/': Pick<paths, '/rest/api/latest/admin/rate-limit/settings/users'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/admin/rate-limit/settings/users/{userSlug}'>
					}
				}
			}
		}
		'user-directories': {
			'/': Pick<paths, '/rest/api/latest/admin/user-directories'>
		}
		'users': {
			'/': Pick<paths, '/rest/api/latest/admin/users'>
			'add-group': {
				'/': Pick<paths, '/rest/api/latest/admin/users/add-group'>
			}
			'add-groups': {
				'/': Pick<paths, '/rest/api/latest/admin/users/add-groups'>
			}
			'captcha': {
				'/': Pick<paths, '/rest/api/latest/admin/users/captcha'>
			}
			'credentials': {
				'/': Pick<paths, '/rest/api/latest/admin/users/credentials'>
			}
			'erasure': {
				'/': Pick<paths, '/rest/api/latest/admin/users/erasure'>
			}
			'more-members': {
				'/': Pick<paths, '/rest/api/latest/admin/users/more-members'>
			}
			'more-non-members': {
				'/': Pick<paths, '/rest/api/latest/admin/users/more-non-members'>
			}
			'remove-group': {
				'/': Pick<paths, '/rest/api/latest/admin/users/remove-group'>
			}
			'rename': {
				'/': Pick<paths, '/rest/api/latest/admin/users/rename'>
			}
		}
	}
	'application-properties': {
		'/': Pick<paths, '/rest/api/latest/application-properties'>
	}
	'build': {
		'capabilities': {
			'/': Pick<paths, '/rest/api/latest/build/capabilities'>
		}
	}
	'dashboard': {
		'pull-request-suggestions': {
			'/': Pick<paths, '/rest/api/latest/dashboard/pull-request-suggestions'>
		}
		'pull-requests': {
			'/': Pick<paths, '/rest/api/latest/dashboard/pull-requests'>
		}
	}
	'deployment': {
		'capabilities': {
			'/': Pick<paths, '/rest/api/latest/deployment/capabilities'>
		}
	}
	'groups': {
		'/': Pick<paths, '/rest/api/latest/groups'>
	}
	'hook-scripts': {
		'/': Pick<paths, '/rest/api/latest/hook-scripts'>
		'{}': {
			'/': Pick<paths, '/rest/api/latest/hook-scripts/{scriptId}'>
			'content': {
				'/': Pick<paths, '/rest/api/latest/hook-scripts/{scriptId}/content'>
			}
		}
	}
	'hooks': {
		'{}': {
			'avatar': {
				'/': Pick<paths, '/rest/api/latest/hooks/{hookKey}/avatar'>
			}
		}
	}
	'inbox': {
		'pull-requests': {
			'/': Pick<paths, '/rest/api/latest/inbox/pull-requests'>
			'count': {
				'/': Pick<paths, '/rest/api/latest/inbox/pull-requests/count'>
			}
		}
	}
	'labels': {
		'/': Pick<paths, '/rest/api/latest/labels'>
		'{}': {
			'/': Pick<paths, '/rest/api/latest/labels/{labelName}'>
			'labeled': {
				'/': Pick<paths, '/rest/api/latest/labels/{labelName}/labeled'>
			}
		}
	}
	'logs': {
		'logger': {
			'{}': {
				'/': Pick<paths, '/rest/api/latest/logs/logger/{loggerName}'>
				'{}': {
					'/': Pick<paths, '/rest/api/latest/logs/logger/{loggerName}/{levelName}'>
				}
			}
		}
		'rootLogger': {
			'/': Pick<paths, '/rest/api/latest/logs/rootLogger'>
			'{}': {
				'/': Pick<paths, '/rest/api/latest/logs/rootLogger/{levelName}'>
			}
		}
	}
	'markup': {
		'preview': {
			'/': Pick<paths, '/rest/api/latest/markup/preview'>
		}
	}
	'migration': {
		'exports': {
			'/': Pick<paths, '/rest/api/latest/migration/exports'>
			'preview': {
				'/': Pick<paths, '/rest/api/latest/migration/exports/preview'>
			}
			'{}': {
				'/': Pick<paths, '/rest/api/latest/migration/exports/{jobId}'>
				'cancel': {
					'/': Pick<paths, '/rest/api/latest/migration/exports/{jobId}/cancel'>
				}
				'messages': {
					'/': Pick<paths, '/rest/api/latest/migration/exports/{jobId}/messages'>
				}
			}
		}
		'imports': {
			'/': Pick<paths, '/rest/api/latest/migration/imports'>
			'{}': {
				'/': Pick<paths, '/rest/api/latest/migration/imports/{jobId}'>
				'cancel': {
					'/': Pick<paths, '/rest/api/latest/migration/imports/{jobId}/cancel'>
				}
				'messages': {
					'/': Pick<paths, '/rest/api/latest/migration/imports/{jobId}/messages'>
				}
			}
		}
		'mesh': {
			'/': Pick<paths, '/rest/api/latest/migration/mesh'>
			'preview': {
				'/': Pick<paths, '/rest/api/latest/migration/mesh/preview'>
			}
			'repos': {
				'/': Pick<paths, '/rest/api/latest/migration/mesh/repos'>
			}
			'summaries': {
				'/': Pick<paths, '/rest/api/latest/migration/mesh/summaries'>
			}
			'summary': {
				'/': Pick<paths, '/rest/api/latest/migration/mesh/summary'>
			}
			'{}': {
				'/': Pick<paths, '/rest/api/latest/migration/mesh/{jobId}'>
				'cancel': {
					'/': Pick<paths, '/rest/api/latest/migration/mesh/{jobId}/cancel'>
				}
				'messages': {
					'/': Pick<paths, '/rest/api/latest/migration/mesh/{jobId}/messages'>
				}
				'summary': {
					'/': Pick<paths, '/rest/api/latest/migration/mesh/{jobId}/summary'>
				}
			}
		}
	}
	'profile': {
		'recent': {
			'repos': {
				'/': Pick<paths, '/rest/api/latest/profile/recent/repos'>
			}
		}
	}
	'projects': {
		'/': Pick<paths, '/rest/api/latest/projects'>
		'{}': {
			'/': Pick<paths, '/rest/api/latest/projects/{projectKey}'>
			'avatar.png': {
				'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/avatar.png'>
			}
			'hook-scripts': {
				'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/hook-scripts'>
				'{}': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/hook-scripts/{scriptId}'>
				}
			}
			'permissions': {
				'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions'>
				'groups': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions/groups'>
					'none': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions/groups/none'>
					}
				}
				'search': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions/search'>
				}
				'users': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions/users'>
					'none': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions/users/none'>
					}
				}
				'{}': {
					'all': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/permissions/{permission}/all'>
					}
				}
			}
			'repos': {
				'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos'>
				'{}': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}'>
					'archive': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive'>
					}
					'attachments': {
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}'>
							'metadata': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata'>
							}
						}
					}
					'branches': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches'>
						'default': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default'>
						}
					}
					'browse': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse'>
						'{/}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}'>
						}
					}
					'changes': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes'>
					}
					'commits': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits'>
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}'>
							'builds': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds'>
							}
							'changes': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes'>
							}
							'comments': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments'>
								'{}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}'>
								}
							}
							'deployments': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments'>
							}
							'diff-stats-summary': {
								'{/}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}'>
								}
							}
							'diff': {
								'{/}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}'>
								}
							}
							'merge-base': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base'>
							}
							'pull-requests': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests'>
							}
							'watch': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch'>
							}
						}
					}
					'compare': {
						'changes': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes'>
						}
						'commits': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits'>
						}
						'diff-stats-summary': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary'>
							'{/}': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary/{path}'>
							}
						}
						'diff': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff'>
							'{/}': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff/{path}'>
							}
						}
					}
					'contributing': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing'>
					}
					'default-branch': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch'>
					}
					'diff': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff'>
						'{/}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}'>
						}
					}
					'files': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files'>
						'{/}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}'>
						}
					}
					'forks': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks'>
					}
					'hook-scripts': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts'>
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}'>
						}
					}
					'labels': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels'>
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}'>
						}
					}
					'last-modified': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified'>
						'{/}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}'>
						}
					}
					'license': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/license'>
					}
					'participants': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants'>
					}
					'patch': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch'>
					}
					'permissions': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions'>
						'groups': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups'>
							'none': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none'>
							}
						}
						'search': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search'>
						}
						'users': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users'>
							'none': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none'>
							}
						}
					}
					'pull-requests': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests'>
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}'>
							'activities': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities'>
							}
							'approve': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve'>
							}
							'auto-merge': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge'>
							}
							'blocker-comments': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments'>
								'{}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}'>
								}
							}
							'changes': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes'>
							}
							'comments': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments'>
								'{}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}'>
									'apply-suggestion': {
										'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion'>
									}
								}
							}
							'commit-message-suggestion': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion'>
							}
							'commits': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits'>
							}
							'decline': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline'>
							}
							'diff-stats-summary': {
								'{/}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}'>
								}
							}
							'diff': {
								'{/}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}'>
								}
							}
							'merge': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge'>
							}
							'merge-base': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base'>
							}
							'participants': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants'>
								'{}': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}'>
								}
							}
							'reopen': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen'>
							}
							'review': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review'>
							}
							'watch': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch'>
							}
						}
						[segment: `${string}.diff`]: {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff'>
						}
						[segment: `${string}.patch`]: {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch'>
						}
					}
					'raw': {
						'{/}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}'>
						}
					}
					'readme': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme'>
					}
					'recreate': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate'>
					}
					'ref-change-activities': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities'>
						'branches': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches'>
						}
					}
					'related': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/related'>
					}
					'secret-scanning': {
						'allowlist': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist'>
							'{}': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}'>
							}
						}
						'exempt': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt'>
						}
						'rules': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules'>
							'{}': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}'>
							}
						}
					}
					'settings': {
						'auto-decline': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline'>
						}
						'auto-merge': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge'>
						}
						'hooks': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks'>
							'{}': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}'>
								'enabled': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled'>
								}
								'settings': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings'>
								}
							}
						}
						'pull-requests': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests'>
						}
						'reviewer-groups': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups'>
							'{}': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}'>
								'users': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users'>
								}
							}
						}
					}
					'tags': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags'>
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}'>
						}
					}
					'watch': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch'>
					}
					'webhooks': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks'>
						'search': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search'>
						}
						'test': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test'>
						}
						'{}': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}'>
							'latest': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest'>
							}
							'statistics': {
								'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics'>
								'summary': {
									'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary'>
								}
							}
						}
					}
				}
			}
			'secret-scanning': {
				'allowlist': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/secret-scanning/allowlist'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}'>
					}
				}
				'exempt': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/secret-scanning/exempt'>
				}
				'rules': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/secret-scanning/rules'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/secret-scanning/rules/{id}'>
					}
				}
			}
			'settings-restriction': {
				'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings-restriction'>
				'all': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings-restriction/all'>
				}
			}
			'settings': {
				'auto-decline': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/auto-decline'>
				}
				'auto-merge': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/auto-merge'>
				}
				'hooks': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/hooks'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}'>
						'enabled': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled'>
						}
						'settings': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings'>
						}
					}
				}
				'pull-requests': {
					'{}': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}'>
					}
				}
				'reviewer-groups': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/reviewer-groups'>
					'{}': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}'>
					}
				}
			}
			'webhooks': {
				'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/webhooks'>
				'test': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/webhooks/test'>
				}
				'{}': {
					'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}'>
					'latest': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest'>
					}
					'statistics': {
						'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics'>
						'summary': {
							'/': Pick<paths, '/rest/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary'>
						}
					}
				}
			}
		}
	}
	'repos': {
		'/': Pick<paths, '/rest/api/latest/repos'>
	}
	'secret-scanning': {
		'exempt': {
			'/': Pick<paths, '/rest/api/latest/secret-scanning/exempt'>
		}
		'rules': {
			'/': Pick<paths, '/rest/api/latest/secret-scanning/rules'>
			'{}': {
				'/': Pick<paths, '/rest/api/latest/secret-scanning/rules/{id}'>
			}
		}
	}
	'signing': {
		'x509-certificates': {
			'/': Pick<paths, '/rest/api/latest/signing/x509-certificates'>
			'crl': {
				'{}': {
					'/': Pick<paths, '/rest/api/latest/signing/x509-certificates/crl/{id}'>
				}
			}
			'{}': {
				'/': Pick<paths, '/rest/api/latest/signing/x509-certificates/{id}'>
			}
		}
	}
	'system-signing': {
		'configuration': {
			'/': Pick<paths, '/rest/api/latest/system-signing/configuration'>
		}
	}
	'users': {
		'/': Pick<paths, '/rest/api/latest/users'>
		'credentials': {
			'/': Pick<paths, '/rest/api/latest/users/credentials'>
		}
		'{}': {
			'/': Pick<paths, '/rest/api/latest/users/{userSlug}'>
			'avatar.png': {
				'/': Pick<paths, '/rest/api/latest/users/{userSlug}/avatar.png'>
			}
			'settings': {
				'/': Pick<paths, '/rest/api/latest/users/{userSlug}/settings'>
			}
		}
	}
}

/** For `createClient`: these paths, and no others. */
export type BitbucketDataCenter = paths & { '': routes }
