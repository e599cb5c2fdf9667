// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { components as JiraV2 } from './jira-v2.d.ts'

export interface paths {
	"/rest/agile/1.0/backlog/issue": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-backlog/#api-rest-agile-1-0-backlog-issue-post */
			json: true
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/backlog/{boardId}/issue": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-backlog/#api-rest-agile-1-0-backlog-boardid-issue-post */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: responses1
		}
	}
	"/rest/agile/1.0/board": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get */
			json: true
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					type?: string
					name?: string
					projectKeyOrId?: string | number
					accountIdLocation?: string
					projectLocation?: string
					includePrivate?: boolean | ("true" | "false")
					negateLocationFiltering?: boolean | ("true" | "false")
					orderBy?: "name" | "-name" | "+name"
					expand?: string
					projectTypeLocation?: string | readonly string[]
					filterId?: string | number
				}
			}
			responses: { 200: { content: { "application/json": { isLast?: boolean; maxResults: number; startAt: number; total?: number; values: json1[] } } } }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						filterId?: string | number
						location?: { projectKeyOrId?: string | number; type?: "project" | "user" }
						name?: string
						type?: "kanban" | "scrum" | "agility"
					}
				}
			}
			responses: { 201: response1 }
		}
	}
	"/rest/agile/1.0/board/filter/{filterId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-filter-filterid-get */
			json: true
			parameters: { query?: query1; path: { filterId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": { isLast?: boolean; maxResults: number; startAt: number; total?: number; values: { id?: number; name?: string; self?: string }[] }
					}
				}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-get */
			json: true
			parameters: parameters1
			responses: { 200: response1 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/board/{boardId}/backlog": {
		get: {
			/** @deprecated `GET /rest/software/1.0/board/{boardId}/backlog` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-backlog-get */
			json: "issues"
			parameters: parameters2
			responses: responses2
		}
	}
	"/rest/software/1.0/board/{boardId}/backlog": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-backlog-get */
			json: "issues"
			parameters: parameters3
			responses: responses3
		}
	}
	"/rest/software/1.0/board/{boardId}/backlog/approximate-count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-backlog-approximate-count-get */
			json: true
			parameters: parameters4
			responses: responses4
		}
	}
	"/rest/agile/1.0/board/{boardId}/configuration": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-configuration-get */
			json: true
			parameters: parameters1
			responses: {
				200: {
					content: {
						"application/json": {
							columnConfig?: { columns?: { max?: number; min?: number; name?: string; statuses?: json2[] }[]; constraintType?: string }
							estimation?: { field?: { displayName?: string; fieldId?: string }; type?: string }
							filter?: json2
							id?: number
							location?: { projectKeyOrId?: string; type?: "project" | "user" | (string & {}) }
							name?: string
							ranking?: { rankCustomFieldId?: number }
							self?: string
							subQuery?: { query?: string }
							type?: string
						}
					}
				}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-epic-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; done?: string }; path: path1 }
			responses: { 200: { content: { "application/json": { startAt: number; maxResults: number; isLast: boolean; values: schemas["Epic"][]; total?: number } } } }
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic/none/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/board/{boardId}/epic/none/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-epic-none-issue-get */
			json: "issues"
			parameters: parameters2
			responses: responses2
		}
	}
	"/rest/software/1.0/board/{boardId}/epic/none/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-epic-none-issue-get */
			json: "issues"
			parameters: parameters3
			responses: responses3
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/board/{boardId}/epic/{epicId}/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-epic-epicid-issue-get */
			json: "issues"
			parameters: { query?: query2; path: path2 }
			responses: responses2
		}
	}
	"/rest/software/1.0/board/{boardId}/epic/{epicId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-epic-epicid-issue-get */
			json: "issues"
			parameters: { query?: query3; path: path2 }
			responses: responses3
		}
	}
	"/rest/agile/1.0/board/{boardId}/features": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-features-get */
			json: true
			parameters: parameters1
			responses: responses5
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-features-put */
			json: true
			parameters: parameters1
			requestBody: { content: { "application/json": { boardId?: string | number; enabling?: boolean; feature?: string } } }
			responses: responses5
		}
	}
	"/rest/agile/1.0/board/{boardId}/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/board/{boardId}/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-issue-get */
			json: "issues"
			parameters: parameters2
			responses: responses2
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-issue-post */
			json: true
			parameters: parameters1
			requestBody: body2
			responses: { 204: {}; 207: { content: { "application/json": { entries?: { errors?: string[]; issueId?: number; issueKey?: string; status?: number }[] } } } }
		}
	}
	"/rest/software/1.0/board/{boardId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-issue-get */
			json: "issues"
			parameters: parameters3
			responses: responses3
		}
	}
	"/rest/software/1.0/board/{boardId}/issue/approximate-count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-issue-approximate-count-get */
			json: true
			parameters: parameters4
			responses: responses4
		}
	}
	"/rest/agile/1.0/board/{boardId}/project": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-project-get */
			json: true
			parameters: parameters5
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; isLast: boolean; values: schemas["BoardProject"][]; total?: number } } }
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/project/full": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-project-full-get */
			json: true
			parameters: parameters1
			responses: { 200: {} }
		}
	}
	"/rest/agile/1.0/board/{boardId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-get */
			json: true
			parameters: parameters1
			responses: responses6
		}
	}
	"/rest/agile/1.0/board/{boardId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-propertykey-get */
			json: true
			parameters: parameters6
			responses: responses7
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-propertykey-put */
			json: true
			parameters: parameters6
			requestBody: body3
			responses: responses8
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-propertykey-delete */
			json: true
			parameters: parameters6
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/board/{boardId}/quickfilter": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-quickfilter-get */
			json: true
			parameters: parameters5
			responses: { 200: { content: { "application/json": { isLast?: boolean; maxResults: number; startAt: number; total?: number; values: json3[] } } } }
		}
	}
	"/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-quickfilter-quickfilterid-get */
			json: true
			parameters: { path: { boardId: string | number; quickFilterId: string | number } }
			responses: { 200: json<json3> }
		}
	}
	"/rest/agile/1.0/board/{boardId}/reports": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-reports-get */
			json: true
			parameters: parameters1
			responses: { 200: { content: { "application/json": { reports?: { [key: string]: unknown }[] } } } }
		}
	}
	"/rest/agile/1.0/board/{boardId}/sprint": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; state?: string }; path: path1 }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; isLast: boolean; values: schemas["Sprint"][]; total?: number } } }
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-sprintid-issue-get */
			json: "issues"
			parameters: { query?: query2; path: path3 }
			responses: responses2
		}
	}
	"/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-sprint-sprintid-issue-get */
			json: "issues"
			parameters: { query?: query3; path: path3 }
			responses: responses3
		}
	}
	"/rest/agile/1.0/board/{boardId}/version": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-version-get */
			json: true
			parameters: { query?: { startAt?: string | number; maxResults?: string | number; released?: string }; path: path1 }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; isLast: boolean; values: schemas["BoardVersion"][]; total?: number } } }
			}
		}
	}
	"/rest/agile/1.0/epic/none/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/epic/none/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-none-issue-get */
			json: "issues"
			parameters: { query?: query2 }
			responses: responses2
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-none-issue-post */
			json: true
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/software/1.0/epic/none/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-software-1-0-epic-none-issue-get */
			json: "issues"
			parameters: { query?: query3 }
			responses: responses3
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-get */
			json: true
			parameters: parameters7
			responses: { 200: json<schemas["Epic"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-post */
			json: true
			parameters: parameters7
			requestBody: {
				content: {
					"application/json": {
						color?: {
							key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
						}
						done?: boolean
						name?: string
						summary?: string
					}
				}
			}
			responses: { 200: json<schemas["Epic"]> }
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/epic/{epicIdOrKey}/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-issue-get */
			json: "issues"
			parameters: { query?: query2; path: path4 }
			responses: responses2
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-issue-post */
			json: true
			parameters: parameters7
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/software/1.0/epic/{epicIdOrKey}/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-software-1-0-epic-epicidorkey-issue-get */
			json: "issues"
			parameters: { query?: query3; path: path4 }
			responses: responses3
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}/rank": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-rank-put */
			json: true
			parameters: parameters7
			requestBody: { content: { "application/json": { rankAfterEpic?: string; rankBeforeEpic?: string; rankCustomFieldId?: string | number } } }
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/issue/rank": {
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put */
			json: true
			requestBody: body2
			responses: responses1
		}
	}
	"/rest/agile/1.0/issue/{issueIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-issueidorkey-get */
			json: "issue"
			parameters: {
				query?: { fields?: string | readonly string[]; expand?: string; updateHistory?: boolean | ("true" | "false") }
				path: { issueIdOrKey: string | number }
			}
			responses: { 200: json<schemas["IssueBean"]> }
		}
	}
	"/rest/agile/1.0/issue/{issueIdOrKey}/estimation": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-issueidorkey-estimation-get */
			json: true
			parameters: parameters8
			responses: responses9
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-issueidorkey-estimation-put */
			json: true
			parameters: parameters8
			requestBody: { content: { "application/json": { value?: string } } }
			responses: responses9
		}
	}
	"/rest/agile/1.0/sprint": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-post */
			json: true
			requestBody: { content: { "application/json": { endDate?: string; goal?: string; name?: string; originBoardId?: string | number; startDate?: string } } }
			responses: { 201: json<schemas["Sprint"]> }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-get */
			json: true
			parameters: parameters9
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-put */
			json: true
			parameters: parameters9
			requestBody: body4
			responses: responses10
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-post */
			json: true
			parameters: parameters9
			requestBody: body4
			responses: responses10
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-delete */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/issue": {
		get: {
			/** @deprecated `GET /rest/software/1.0/sprint/{sprintId}/issue` takes its place. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-issue-get */
			json: "issues"
			parameters: { query?: query2; path: path5 }
			responses: responses2
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-issue-post */
			json: true
			parameters: parameters9
			requestBody: body2
			responses: { 204: {} }
		}
	}
	"/rest/software/1.0/sprint/{sprintId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-software-1-0-sprint-sprintid-issue-get */
			json: "issues"
			parameters: { query?: query3; path: path5 }
			responses: responses3
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-get */
			json: true
			parameters: parameters9
			responses: responses6
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-propertykey-get */
			json: true
			parameters: parameters10
			responses: responses7
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-propertykey-put */
			json: true
			parameters: parameters10
			requestBody: body3
			responses: responses8
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-propertykey-delete */
			json: true
			parameters: parameters10
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/swap": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-swap-post */
			json: true
			parameters: parameters9
			requestBody: { content: { "application/json": { sprintToSwapWith?: number } } }
			responses: { 204: {} }
		}
	}
	"/rest/devinfo/0.10/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						repositories: {
							name: string
							description?: string
							forkOf?: string
							url: string
							commits?: {
								id: string | number
								/** @deprecated */
								issueKeys?: string[]
								associations?: schemas["IssueIdOrKeysAssociationRequest"][]
								updateSequenceId: string | number
								hash?: string
								flags?: "MERGE_COMMIT"[]
								message: string
								author: json4
								fileCount: number
								url: string
								files?: json5[]
								authorTimestamp: string
								displayId: string | number
							}[]
							branches?: {
								id: string | number
								/** @deprecated */
								issueKeys?: string[]
								associations?: schemas["IssueIdOrKeysAssociationRequest"][]
								updateSequenceId: string | number
								name: string
								lastCommit: {
									id: string | number
									issueKeys: string[]
									updateSequenceId: string | number
									hash?: string
									flags?: "MERGE_COMMIT"[]
									message: string
									author: json4
									fileCount: number
									url: string
									files?: json5[]
									authorTimestamp: string
									displayId: string | number
								}
								createPullRequestUrl?: string
								url: string
							}[]
							pullRequests?: {
								id: string | number
								/** @deprecated */
								issueKeys?: string[]
								associations?: schemas["IssueIdOrKeysAssociationRequest"][]
								updateSequenceId: string | number
								status: "OPEN" | "MERGED" | "DECLINED" | "UNKNOWN"
								title: string
								author: json4
								commentCount: number
								sourceBranch: string
								sourceBranchUrl?: string
								lastUpdate: string
								destinationBranch?: string
								destinationBranchUrl?: string
								reviewers?: { name?: string; approvalStatus?: "APPROVED" | "UNAPPROVED"; url?: string; avatar?: string; email?: string; accountId?: string | null }[]
								url: string
								displayId: string | number
							}[]
							avatar?: string
							avatarDescription?: string
							id: string | number
							updateSequenceId: string | number
						}[]
						properties?: json6
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedDevinfoEntities?: { [key: string]: { commits?: string[]; branches?: string[]; pullRequests?: string[] } }
							failedDevinfoEntities?: { [key: string]: { errorMessages?: json8[]; commits?: json9[]; branches?: json9[]; pullRequests?: json9[] } }
							unknownIssueKeys?: string[]
							unknownAssociations?: schemas["IssueIdOrKeysAssociation"][]
						}
					}
				}
				400: response3
				413: response3
				429: response4
				500: response3
			}
		}
	}
	"/rest/devinfo/0.10/repository/{repositoryId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-repository-repositoryid-get */
			json: true
			parameters: { path: { repositoryId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							description?: string
							forkOf?: string
							url: string
							commits?: {
								id: string
								/** @deprecated */
								issueKeys?: string[]
								associations?: schemas["IssueIdOrKeysAssociation"][]
								updateSequenceId: number
								hash?: string
								flags?: "MERGE_COMMIT"[]
								message: string
								author: json4
								fileCount: number
								url: string
								files?: json10[]
								authorTimestamp: string
								displayId: string
							}[]
							branches?: {
								id: string
								/** @deprecated */
								issueKeys?: string[]
								associations?: schemas["IssueIdOrKeysAssociation"][]
								updateSequenceId: number
								name: string
								lastCommit: {
									id: string
									issueKeys: string[]
									updateSequenceId: number
									hash?: string
									flags?: "MERGE_COMMIT"[]
									message: string
									author: json4
									fileCount: number
									url: string
									files?: json10[]
									authorTimestamp: string
									displayId: string
								}
								createPullRequestUrl?: string
								url: string
							}[]
							pullRequests?: {
								id: string
								/** @deprecated */
								issueKeys?: string[]
								associations?: schemas["IssueIdOrKeysAssociation"][]
								updateSequenceId: number
								status: "OPEN" | "MERGED" | "DECLINED" | "UNKNOWN" | (string & {})
								title: string
								author: json4
								commentCount: number
								sourceBranch: string
								sourceBranchUrl?: string
								lastUpdate: string
								destinationBranch?: string
								destinationBranchUrl?: string
								reviewers?: {
									name?: string
									approvalStatus?: "APPROVED" | "UNAPPROVED" | (string & {})
									url?: string
									avatar?: string
									email?: string
									accountId?: string
								}[]
								url: string
								displayId: string
							}[]
							avatar?: string
							avatarDescription?: string
							id: string
							updateSequenceId: number
						}
					}
				}
				500: response3
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-repository-repositoryid-delete */
			json: true
			parameters: { query?: { _updateSequenceId?: string | number }; path: { repositoryId: string | number } }
			responses: { 202: {}; 500: response3 }
		}
	}
	"/rest/devinfo/0.10/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-bulkbyproperties-delete */
			json: true
			parameters: parameters11
			responses: responses11
		}
	}
	"/rest/devinfo/0.10/existsByProperties": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-existsbyproperties-get */
			json: true
			parameters: parameters11
			responses: { 200: { content: { "application/json": { readonly hasDataMatchingProperties?: boolean } } }; 400: response3; 500: response3 }
		}
	}
	"/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-repository-repositoryid-entitytype-entityid-delete */
			json: true
			parameters: {
				query?: { _updateSequenceId?: string | number }
				path: { repositoryId: string | number; entityType: "commit" | "branch" | "pull_request"; entityId: string | number }
			}
			responses: responses11
		}
	}
	"/rest/featureflags/0.1/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: json6
						flags: {
							schemaVersion?: "1.0"
							id: string | number
							key: string
							updateSequenceId: string | number
							displayName?: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: schemas["IssueIdOrKeysAssociationRequest"][]
							summary: json11
							details: {
								url: string
								lastUpdated: string
								environment: { name: string; type?: "development" | "testing" | "staging" | "production" }
								status: json12
							}[]
						}[]
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedFeatureFlags?: string[]
							failedFeatureFlags?: json13
							unknownIssueKeys?: string[]
							unknownAssociations?: schemas["IssueIdOrKeysAssociation"][]
						}
					}
				}
				400: response5
				413: response5
				default: response5
			}
		}
	}
	"/rest/featureflags/0.1/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-bulkbyproperties-delete */
			json: true
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceId?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: responses12
		}
	}
	"/rest/featureflags/0.1/flag/{featureFlagId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-flag-featureflagid-get */
			json: true
			parameters: { path: { featureFlagId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion?: "1.0"
							id: string
							key: string
							updateSequenceId: number
							displayName?: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: schemas["IssueIdOrKeysAssociation"][]
							summary: json11
							details: {
								url: string
								lastUpdated: string
								environment: { name: string; type?: "development" | "testing" | "staging" | "production" | (string & {}) }
								status: json12
							}[]
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-flag-featureflagid-delete */
			json: true
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceId?: string | number
				}
				path: { featureFlagId: string | number }
			}
			responses: responses13
		}
	}
	"/rest/deployments/0.1/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: json6
						deployments: {
							deploymentSequenceNumber: number
							updateSequenceNumber: number
							/** @deprecated */
							issueKeys?: string[]
							associations?: (schemas["IssueIdOrKeysAssociationRequest"] | schemas["ServiceIdOrKeysAssociation"] | schemas["EntityAssociationRequest"])[]
							displayName: string
							url: string
							description: string
							lastUpdated: string
							label?: string
							duration?: number
							state: "unknown" | "pending" | "in_progress" | "cancelled" | "failed" | "rolled_back" | "successful"
							pipeline: { id: string | number; displayName: string; url: string }
							environment: { id: string | number; displayName: string; type: "unmapped" | "development" | "testing" | "staging" | "production" }
							commands?: { command?: string }[]
							schemaVersion?: "1.0"
						}[]
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedDeployments?: json14[]
							rejectedDeployments?: { key: json14; errors: json8[] }[]
							unknownIssueKeys?: string[]
							unknownAssociations?: (schemas["IssueIdOrKeysAssociation"] | schemas["ServiceIdOrKeysAssociation"] | schemas["EntityAssociation"])[]
						}
					}
				}
				400: response5
				413: response5
				default: response5
			}
		}
	}
	"/rest/deployments/0.1/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-bulkbyproperties-delete */
			json: true
			parameters: parameters12
			responses: responses12
		}
	}
	"/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-pipelines-pipelineid-environments-environmentid-deployments-deploymentsequencenumber-get */
			json: true
			parameters: parameters13
			responses: {
				200: {
					content: {
						"application/json": {
							deploymentSequenceNumber: number
							updateSequenceNumber: number
							/** @deprecated */
							issueKeys?: string[]
							associations?: (schemas["IssueIdOrKeysAssociation"] | schemas["ServiceIdOrKeysAssociation"] | schemas["EntityAssociation"])[]
							displayName: string
							url: string
							description: string
							lastUpdated: string
							label?: string
							duration?: number
							state: "unknown" | "pending" | "in_progress" | "cancelled" | "failed" | "rolled_back" | "successful" | (string & {})
							pipeline: { id: string; displayName: string; url: string }
							environment: { id: string; displayName: string; type: "unmapped" | "development" | "testing" | "staging" | "production" | (string & {}) }
							commands?: { command?: string }[]
							schemaVersion?: "1.0"
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-pipelines-pipelineid-environments-environmentid-deployments-deploymentsequencenumber-delete */
			json: true
			parameters: { query?: query4; path: path6 }
			responses: responses13
		}
	}
	"/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-pipelines-pipelineid-environments-environmentid-deployments-deploymentsequencenumber-gating-status-get */
			json: true
			parameters: parameters13
			responses: {
				200: {
					content: {
						"application/json": {
							deploymentSequenceNumber?: number
							pipelineId?: string
							environmentId?: string
							updatedTimestamp?: string
							gatingStatus?: "allowed" | "prevented" | "awaiting" | "invalid" | (string & {})
							details?: { type: "issue"; issueKey: string; issueLink: string }[]
						}
					}
				}
				default: response5
			}
		}
	}
	"/rest/builds/0.1/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: json6
						builds: {
							schemaVersion?: "1.0"
							pipelineId: string | number
							buildNumber: number
							updateSequenceNumber: number
							displayName: string
							description?: string
							label?: string
							url: string
							state: "pending" | "in_progress" | "successful" | "failed" | "cancelled" | "unknown"
							lastUpdated: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: schemas["IssueIdOrKeysAssociationRequest"][]
							testInfo?: json15
							references?: { commit?: { id: string | number; repositoryUri: string }; ref?: json16 }[]
						}[]
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedBuilds?: json17[]
							rejectedBuilds?: { key: json17; errors: json8[] }[]
							unknownIssueKeys?: string[]
							unknownAssociations?: schemas["IssueIdOrKeysAssociation"][]
						}
					}
				}
				400: response5
				413: response5
				default: response5
			}
		}
	}
	"/rest/builds/0.1/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-bulkbyproperties-delete */
			json: true
			parameters: parameters12
			responses: responses12
		}
	}
	"/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-pipelines-pipelineid-builds-buildnumber-get */
			json: true
			parameters: { path: path7 }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion?: "1.0"
							pipelineId: string
							buildNumber: number
							updateSequenceNumber: number
							displayName: string
							description?: string
							label?: string
							url: string
							state: "pending" | "in_progress" | "successful" | "failed" | "cancelled" | "unknown" | (string & {})
							lastUpdated: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: schemas["IssueIdOrKeysAssociation"][]
							testInfo?: json15
							references?: { commit?: { id: string; repositoryUri: string }; ref?: json16 }[]
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-pipelines-pipelineid-builds-buildnumber-delete */
			json: true
			parameters: { query?: query4; path: path7 }
			responses: responses13
		}
	}
	"/rest/remotelinks/1.0/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: json6
						remoteLinks: {
							schemaVersion?: "1.0"
							id: string | number
							updateSequenceNumber: number
							displayName: string
							url: string
							type: "document" | "alert" | "test" | "security" | "logFile" | "prototype" | "coverage" | "bugReport" | "other"
							description?: string
							lastUpdated: string
							associations?: (schemas["IssueIdOrKeysAssociationRequest"] | schemas["ServiceIdOrKeysAssociation"])[]
							status?: { appearance: "default" | "inprogress" | "moved" | "new" | "removed" | "prototype" | "success"; label: string }
							actionIds?: (string | number)[]
							attributeMap?: { [key: string]: string }
						}[]
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedRemoteLinks?: string[]
							rejectedRemoteLinks?: json13
							unknownAssociations?: (schemas["IssueIdOrKeysAssociation"] | schemas["ServiceIdOrKeysAssociation"])[]
						}
					}
				}
				400: response5
				413: response5
				default: response5
			}
		}
	}
	"/rest/remotelinks/1.0/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-bulkbyproperties-delete */
			json: true
			parameters: parameters12
			responses: responses12
		}
	}
	"/rest/remotelinks/1.0/remotelink/{remoteLinkId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-remotelink-remotelinkid-get */
			json: true
			parameters: { path: { remoteLinkId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion?: "1.0"
							id: string
							updateSequenceNumber: number
							displayName: string
							url: string
							type: "document" | "alert" | "test" | "security" | "logFile" | "prototype" | "coverage" | "bugReport" | "other" | (string & {})
							description?: string
							lastUpdated: string
							associations?: (schemas["IssueIdOrKeysAssociation"] | schemas["ServiceIdOrKeysAssociation"])[]
							status?: { appearance: "default" | "inprogress" | "moved" | "new" | "removed" | "prototype" | "success" | (string & {}); label: string }
							actionIds?: string[]
							attributeMap?: { [key: string]: string }
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-remotelink-remotelinkid-delete */
			json: true
			parameters: { query?: query4; path: { remoteLinkId: string | number } }
			responses: responses13
		}
	}
	"/rest/security/1.0/linkedWorkspaces/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-bulk-post */
			json: true
			requestBody: body5
			responses: { 202: {}; 400: response5; 413: response5; default: response5 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-bulk-delete */
			json: true
			parameters: { query?: query5 }
			responses: responses12
		}
	}
	"/rest/security/1.0/linkedWorkspaces": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-get */
			json: true
			responses: responses14
		}
	}
	"/rest/security/1.0/linkedWorkspaces/{workspaceId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-workspaceid-get */
			json: true
			parameters: { path: { workspaceId: string | number } }
			responses: { 200: { content: { "application/json": { workspaceId: string; updatedAt: string } } }; default: response5 }
		}
	}
	"/rest/security/1.0/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "SCAN" | "BACKFILL"
						properties?: json6
						vulnerabilities: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							containerId: string | number
							displayName: string
							description: string
							url: string
							type: "sca" | "sast" | "dast" | "unknown"
							introducedDate: string
							lastUpdated: string
							severity: { level: "critical" | "high" | "medium" | "low" | "unknown" }
							identifiers?: json18[]
							status: "open" | "closed" | "ignored" | "unknown"
							additionalInfo?: json19
							addAssociations?: json20[]
							removeAssociations?: json20[]
							associationsLastUpdated?: string
							associationsUpdateSequenceNumber?: number
						}[]
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: { content: { "application/json": { acceptedVulnerabilities?: string[]; failedVulnerabilities?: json13; unknownAssociations?: json20[] } } }
				400: response5
				413: response5
				429: response4
				default: response5
			}
		}
	}
	"/rest/security/1.0/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-bulkbyproperties-delete */
			json: true
			parameters: parameters14
			responses: responses12
		}
	}
	"/rest/security/1.0/vulnerability/{vulnerabilityId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-vulnerability-vulnerabilityid-get */
			json: true
			parameters: { path: { vulnerabilityId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							containerId: string
							displayName: string
							description: string
							url: string
							type: "sca" | "sast" | "dast" | "unknown" | (string & {})
							introducedDate: string
							lastUpdated: string
							severity: { level: "critical" | "high" | "medium" | "low" | "unknown" | (string & {}) }
							identifiers?: json18[]
							status: "open" | "closed" | "ignored" | "unknown" | (string & {})
							additionalInfo?: json19
							addAssociations?: json20[]
							removeAssociations?: json20[]
							associationsLastUpdated?: string
							associationsUpdateSequenceNumber?: number
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-vulnerability-vulnerabilityid-delete */
			json: true
			parameters: { path: { vulnerabilityId: string | number } }
			responses: responses13
		}
	}
	"/rest/operations/1.0/linkedWorkspaces/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-linkedworkspaces-bulk-post */
			json: true
			requestBody: body5
			responses: { 202: { content: { "application/json": { acceptedWorkspaceIds?: string[] } } }; 400: response5; 413: response5; default: response5 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-linkedworkspaces-bulk-delete */
			json: true
			parameters: { query?: query5 }
			responses: responses12
		}
	}
	"/rest/operations/1.0/linkedWorkspaces": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-linkedworkspaces-get */
			json: true
			responses: responses14
		}
	}
	"/rest/operations/1.0/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: json6
						providerMetadata?: json7
					} | {
						incidents?: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							affectedComponents: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							severity?: { level: "P1" | "P2" | "P3" | "P4" | "P5" | "unknown" }
							status: "open" | "resolved" | "unknown"
							associations?: json21[]
						}[]
					} | {
						reviews?: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							reviews: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							status: "in progress" | "outstanding actions" | "completed" | "unknown"
							associations?: json21[]
						}[]
					}
				}
			}
			responses: {
				202: { content: { "application/json": { acceptedIncidents?: string[]; failedIncidents?: json13; unknownProjectKeys?: string[] } } }
				400: response5
				413: response5
				default: response5
			}
		}
	}
	"/rest/operations/1.0/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-bulkbyproperties-delete */
			json: true
			parameters: parameters14
			responses: responses12
		}
	}
	"/rest/operations/1.0/incidents/{incidentId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-incidents-incidentid-get */
			json: true
			parameters: { path: { incidentId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							affectedComponents: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							severity?: { level: "P1" | "P2" | "P3" | "P4" | "P5" | "unknown" | (string & {}) }
							status: "open" | "resolved" | "unknown" | (string & {})
							associations?: json22[]
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-incidents-incidentid-delete */
			json: true
			parameters: { path: { incidentId: string | number } }
			responses: responses13
		}
	}
	"/rest/operations/1.0/post-incident-reviews/{reviewId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-post-incident-reviews-reviewid-get */
			json: true
			parameters: { path: { reviewId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							reviews: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							status: "in progress" | "outstanding actions" | "completed" | "unknown" | (string & {})
							associations?: json22[]
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-post-incident-reviews-reviewid-delete */
			json: true
			parameters: { path: { reviewId: string | number } }
			responses: responses13
		}
	}
	"/rest/devopscomponents/1.0/bulk": {
		post: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-bulk-post */
			json: true
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: json6
						devopsComponents: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							name: string
							providerName?: string
							description: string
							url: string
							avatarUrl: string
							tier: "Tier 1" | "Tier 2" | "Tier 3" | "Tier 4"
							componentType: "Service" | "Application" | "Library" | "Capability" | "Cloud resource" | "Data pipeline" | "Machine learning model" | "UI element" | "Website" | "Other"
							lastUpdated: string
						}[]
						providerMetadata?: json7
					}
				}
			}
			responses: {
				202: { content: { "application/json": { acceptedComponents?: string[]; failedComponents?: json13; unknownProjectKeys?: string[] } } }
				400: response5
				413: response5
				default: response5
			}
		}
	}
	"/rest/devopscomponents/1.0/bulkByProperties": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-bulkbyproperties-delete */
			json: true
			parameters: parameters14
			responses: responses12
		}
	}
	"/rest/devopscomponents/1.0/devopscomponents/{componentId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-devopscomponents-componentid-get */
			json: true
			parameters: { path: { componentId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							name: string
							providerName?: string
							description: string
							url: string
							avatarUrl: string
							tier: "Tier 1" | "Tier 2" | "Tier 3" | "Tier 4" | (string & {})
							componentType: "Service" | "Application" | "Library" | "Capability" | "Cloud resource" | "Data pipeline" | "Machine learning model" | "UI element" | "Website" | "Other" | (string & {})
							lastUpdated: string
						}
					}
				}
				default: response5
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-devopscomponents-componentid-delete */
			json: true
			parameters: { path: { componentId: string | number } }
			responses: responses13
		}
	}
}
export interface components {
	schemas: {
		Sprint: {
			id: number
			self: string
			state: "future" | "active" | "closed" | (string & {})
			name: string
			startDate?: string
			endDate?: string
			completeDate?: string
			createdDate?: string
			originBoardId?: number
			goal?: string
		}
		Epic: { id: number; self: string; name: string; summary: string; done: boolean; key?: string; color?: { key: string } }
		BoardVersion: {
			id: number
			self: string
			projectId: number
			name: string
			archived: boolean
			released: boolean
			description?: string
			releaseDate?: string
			startDate?: string
		}
		BoardProject: {
			id: string
			key: string
			name: string
			self: string
			avatarUrls?: { [key: string]: string }
			projectCategory?: { id: string; name: string; self: string; description?: string }
			simplified?: boolean
			style?: string
		}
		Estimation: { fieldId: string; value?: string }
		EntityPropertyKeys: { keys: { key: string; self: string }[] }
		EntityProperty: { key: string; value: unknown }
		PartialSuccess: { entries: { issueId: number; issueKey: string; status: number; errors?: string[] }[] }
		AvatarUrlsBean: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
		Board: {
			readonly admins?: {
				groups?: { name?: string; self?: string }[]
				users?: {
					accountId?: string
					active?: boolean
					avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
					displayName?: string
					key?: string
					name?: string
					self?: string
				}[]
			}
			readonly canEdit?: boolean
			readonly favourite?: boolean
			id?: number
			readonly isPrivate?: boolean
			location?: {
				avatarURI?: string
				displayName?: string
				name?: string
				projectId?: number
				projectKey?: string
				projectName?: string
				projectTypeKey?: string
				userAccountId?: string
				userId?: number
			}
			name?: string
			readonly self?: string
			type?: string
		}
		BoardAdminsBean: {
			groups?: { name?: string; self?: string }[]
			users?: {
				accountId?: string
				active?: boolean
				avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
				displayName?: string
				key?: string
				name?: string
				self?: string
			}[]
		}
		BoardConfigBean: {
			columnConfig?: { columns?: { max?: number; min?: number; name?: string; statuses?: { id?: string; self?: string }[] }[]; constraintType?: string }
			estimation?: { field?: { displayName?: string; fieldId?: string }; type?: string }
			filter?: { id?: string; self?: string }
			id?: number
			location?: { projectKeyOrId?: string; type?: "project" | "user" }
			name?: string
			ranking?: { rankCustomFieldId?: number }
			self?: string
			subQuery?: { query?: string }
			type?: string
		}
		BoardCreateBean: {
			filterId?: number
			location?: { projectKeyOrId?: string; type?: "project" | "user" }
			name?: string
			type?: "kanban" | "scrum" | "agility"
		}
		BoardFilterBean: { id?: number; name?: string; self?: string }
		BoardLocationBean: {
			avatarURI?: string
			displayName?: string
			name?: string
			projectId?: number
			projectKey?: string
			projectName?: string
			projectTypeKey?: string
			userAccountId?: string
			userId?: number
		}
		ChangeDetails: {
			readonly field?: string
			readonly fieldId?: string
			readonly fieldtype?: string
			readonly from?: string
			readonly fromString?: string
			readonly to?: string
			readonly toString?: string
		}
		Changelog: {
			readonly author?: {
				accountId?: string
				readonly accountType?: string
				readonly active?: boolean
				readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
				readonly displayName?: string
				readonly emailAddress?: string
				readonly key?: string
				readonly name?: string
				readonly self?: string
				readonly timeZone?: string
			}
			readonly created?: string
			readonly historyMetadata?: {
				activityDescription?: string
				activityDescriptionKey?: string
				actor?: {
					avatarUrl?: string
					displayName?: string
					displayNameKey?: string
					id?: string
					type?: string
					url?: string
				} & { [key: string]: unknown }
				cause?: {
					avatarUrl?: string
					displayName?: string
					displayNameKey?: string
					id?: string
					type?: string
					url?: string
				} & { [key: string]: unknown }
				description?: string
				descriptionKey?: string
				emailDescription?: string
				emailDescriptionKey?: string
				extraData?: { [key: string]: string }
				generator?: {
					avatarUrl?: string
					displayName?: string
					displayNameKey?: string
					id?: string
					type?: string
					url?: string
				} & { [key: string]: unknown }
				type?: string
			} & { [key: string]: unknown }
			readonly id?: string
			readonly items?: {
				readonly field?: string
				readonly fieldId?: string
				readonly fieldtype?: string
				readonly from?: string
				readonly fromString?: string
				readonly to?: string
				readonly toString?: string
			}[]
		}
		ColorBean: {
			key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
		}
		ColumnBean: { max?: number; min?: number; name?: string; statuses?: { id?: string; self?: string }[] }
		ColumnConfigBean: { columns?: { max?: number; min?: number; name?: string; statuses?: { id?: string; self?: string }[] }[]; constraintType?: string }
		Entry: { errors?: string[]; issueId?: number; issueKey?: string; status?: number }
		EpicRankRequestBean: { rankAfterEpic?: string; rankBeforeEpic?: string; rankCustomFieldId?: number }
		EpicUpdateBean: {
			color?: {
				key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
			}
			done?: boolean
			name?: string
			summary?: string
		}
		EstimationConfigBean: { field?: { displayName?: string; fieldId?: string }; type?: string }
		EstimationConfigurationBean: { localisedDescription?: string; localisedName?: string; value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE" }
		EstimationFieldBean: { displayName?: string; fieldId?: string }
		FeatureBean: {
			boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW"
			boardId?: number
			featureId?: string
			featureType?: "BASIC" | "ESTIMATION"
			imageUri?: string
			learnMoreArticleId?: string
			learnMoreLink?: string
			localisedDescription?: string
			localisedGroup?: string
			localisedName?: string
			permissibleEstimationTypes?: { localisedDescription?: string; localisedName?: string; value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE" }[]
			state?: "ENABLED" | "DISABLED" | "COMING_SOON"
			toggleLocked?: boolean
		}
		FeatureResponseBean: {
			features?: {
				boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW"
				boardId?: number
				featureId?: string
				featureType?: "BASIC" | "ESTIMATION"
				imageUri?: string
				learnMoreArticleId?: string
				learnMoreLink?: string
				localisedDescription?: string
				localisedGroup?: string
				localisedName?: string
				permissibleEstimationTypes?: { localisedDescription?: string; localisedName?: string; value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE" }[]
				state?: "ENABLED" | "DISABLED" | "COMING_SOON"
				toggleLocked?: boolean
			}[]
		}
		FeatureToggleRequestBean: { boardId?: number; enabling?: boolean; feature?: string }
		FieldEditBean: { value?: string }
		FieldMetadata: {
			readonly allowedValues?: unknown[]
			readonly autoCompleteUrl?: string
			readonly configuration?: { [key: string]: unknown }
			readonly defaultValue?: unknown
			readonly hasDefaultValue?: boolean
			readonly key: string
			readonly name: string
			readonly operations: string[]
			readonly required: boolean
			readonly schema: {
				readonly configuration?: { [key: string]: unknown }
				readonly custom?: string
				readonly customId?: number
				readonly items?: string
				readonly system?: string
				readonly type: string
			}
		}
		GroupBean: { name?: string; self?: string }
		HistoryMetadata: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: {
				avatarUrl?: string
				displayName?: string
				displayNameKey?: string
				id?: string
				type?: string
				url?: string
			} & { [key: string]: unknown }
			cause?: {
				avatarUrl?: string
				displayName?: string
				displayNameKey?: string
				id?: string
				type?: string
				url?: string
			} & { [key: string]: unknown }
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: {
				avatarUrl?: string
				displayName?: string
				displayNameKey?: string
				id?: string
				type?: string
				url?: string
			} & { [key: string]: unknown }
			type?: string
		} & { [key: string]: unknown }
		HistoryMetadataParticipant: {
			avatarUrl?: string
			displayName?: string
			displayNameKey?: string
			id?: string
			type?: string
			url?: string
		} & { [key: string]: unknown }
		IncludedFields: { actuallyIncluded?: string[]; excluded?: string[]; included?: string[] }
		IssueAssignRequestBean: { issues?: string[] }
		IssueBean: {
			readonly changelog?: {
				readonly histories?: {
					readonly author?: {
						accountId?: string
						readonly accountType?: string
						readonly active?: boolean
						readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
						readonly displayName?: string
						readonly emailAddress?: string
						readonly key?: string
						readonly name?: string
						readonly self?: string
						readonly timeZone?: string
					}
					readonly created?: string
					readonly historyMetadata?: {
						activityDescription?: string
						activityDescriptionKey?: string
						actor?: {
							avatarUrl?: string
							displayName?: string
							displayNameKey?: string
							id?: string
							type?: string
							url?: string
						} & { [key: string]: unknown }
						cause?: {
							avatarUrl?: string
							displayName?: string
							displayNameKey?: string
							id?: string
							type?: string
							url?: string
						} & { [key: string]: unknown }
						description?: string
						descriptionKey?: string
						emailDescription?: string
						emailDescriptionKey?: string
						extraData?: { [key: string]: string }
						generator?: {
							avatarUrl?: string
							displayName?: string
							displayNameKey?: string
							id?: string
							type?: string
							url?: string
						} & { [key: string]: unknown }
						type?: string
					} & { [key: string]: unknown }
					readonly id?: string
					readonly items?: {
						readonly field?: string
						readonly fieldId?: string
						readonly fieldtype?: string
						readonly from?: string
						readonly fromString?: string
						readonly to?: string
						readonly toString?: string
					}[]
				}[]
				readonly maxResults?: number
				readonly startAt?: number
				readonly total?: number
			}
			readonly editmeta?: {
				readonly fields?: {
					[key: string]: {
						readonly allowedValues?: unknown[]
						readonly autoCompleteUrl?: string
						readonly configuration?: { [key: string]: unknown }
						readonly defaultValue?: unknown
						readonly hasDefaultValue?: boolean
						readonly key: string
						readonly name: string
						readonly operations: string[]
						readonly required: boolean
						readonly schema: {
							readonly configuration?: { [key: string]: unknown }
							readonly custom?: string
							readonly customId?: number
							readonly items?: string
							readonly system?: string
							readonly type: string
						}
					}
				}
			}
			readonly expand?: string
			fields?: schemas["IssueFields"]
			fieldsToInclude?: { actuallyIncluded?: string[]; excluded?: string[]; included?: string[] }
			readonly id?: string
			readonly key?: string
			readonly names?: { [key: string]: string }
			readonly operations?: schemas["Operations"]
			readonly properties?: { [key: string]: unknown }
			readonly renderedFields?: { [key: string]: unknown }
			readonly schema?: {
				[key: string]: {
					readonly configuration?: { [key: string]: unknown }
					readonly custom?: string
					readonly customId?: number
					readonly items?: string
					readonly system?: string
					readonly type: string
				}
			}
			readonly self?: string
			readonly transitions?: ({
				readonly expand?: string
				readonly fields?: {
					[key: string]: {
						readonly allowedValues?: unknown[]
						readonly autoCompleteUrl?: string
						readonly configuration?: { [key: string]: unknown }
						readonly defaultValue?: unknown
						readonly hasDefaultValue?: boolean
						readonly key: string
						readonly name: string
						readonly operations: string[]
						readonly required: boolean
						readonly schema: {
							readonly configuration?: { [key: string]: unknown }
							readonly custom?: string
							readonly customId?: number
							readonly items?: string
							readonly system?: string
							readonly type: string
						}
					}
				}
				readonly hasScreen?: boolean
				id?: string
				readonly isAvailable?: boolean
				readonly isConditional?: boolean
				readonly isGlobal?: boolean
				readonly isInitial?: boolean
				looped?: boolean
				readonly name?: string
				readonly to?: {
					readonly description?: string
					readonly iconUrl?: string
					readonly id?: string
					readonly name?: string
					readonly scope?: {
						readonly project?: {
							readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
							id?: string
							readonly key?: string
							readonly name?: string
							readonly projectCategory?: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
							readonly projectTypeKey?: "software" | "service_desk" | "business" | (string & {})
							readonly self?: string
							readonly simplified?: boolean
						}
						readonly type?: "PROJECT" | "TEMPLATE" | (string & {})
					} & { [key: string]: unknown }
					readonly self?: string
					readonly statusCategory?: {
						readonly colorName?: string
						readonly id?: number
						readonly key?: string
						readonly name?: string
						readonly self?: string
					} & { [key: string]: unknown }
				} & { [key: string]: unknown }
			} & { [key: string]: unknown })[]
			readonly versionedRepresentations?: { [key: string]: { [key: string]: unknown } }
		}
		IssueRankRequestBean: { issues?: string[]; rankAfterIssue?: string; rankBeforeIssue?: string; rankCustomFieldId?: number }
		IssueTransition: {
			readonly expand?: string
			readonly fields?: {
				[key: string]: {
					readonly allowedValues?: unknown[]
					readonly autoCompleteUrl?: string
					readonly configuration?: { [key: string]: unknown }
					readonly defaultValue?: unknown
					readonly hasDefaultValue?: boolean
					readonly key: string
					readonly name: string
					readonly operations: string[]
					readonly required: boolean
					readonly schema: {
						readonly configuration?: { [key: string]: unknown }
						readonly custom?: string
						readonly customId?: number
						readonly items?: string
						readonly system?: string
						readonly type: string
					}
				}
			}
			readonly hasScreen?: boolean
			id?: string
			readonly isAvailable?: boolean
			readonly isConditional?: boolean
			readonly isGlobal?: boolean
			readonly isInitial?: boolean
			looped?: boolean
			readonly name?: string
			readonly to?: {
				readonly description?: string
				readonly iconUrl?: string
				readonly id?: string
				readonly name?: string
				readonly scope?: {
					readonly project?: {
						readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
						id?: string
						readonly key?: string
						readonly name?: string
						readonly projectCategory?: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
						readonly projectTypeKey?: "software" | "service_desk" | "business"
						readonly self?: string
						readonly simplified?: boolean
					}
					readonly type?: "PROJECT" | "TEMPLATE"
				} & { [key: string]: unknown }
				readonly self?: string
				readonly statusCategory?: {
					readonly colorName?: string
					readonly id?: number
					readonly key?: string
					readonly name?: string
					readonly self?: string
				} & { [key: string]: unknown }
			} & { [key: string]: unknown }
		} & { [key: string]: unknown }
		IssueUpdateMetadata: {
			readonly fields?: {
				[key: string]: {
					readonly allowedValues?: unknown[]
					readonly autoCompleteUrl?: string
					readonly configuration?: { [key: string]: unknown }
					readonly defaultValue?: unknown
					readonly hasDefaultValue?: boolean
					readonly key: string
					readonly name: string
					readonly operations: string[]
					readonly required: boolean
					readonly schema: {
						readonly configuration?: { [key: string]: unknown }
						readonly custom?: string
						readonly customId?: number
						readonly items?: string
						readonly system?: string
						readonly type: string
					}
				}
			}
		}
		JsonTypeBean: {
			readonly configuration?: { [key: string]: unknown }
			readonly custom?: string
			readonly customId?: number
			readonly items?: string
			readonly system?: string
			readonly type: string
		}
		LinkGroup: {
			groups?: schemas["LinkGroup"][]
			header?: { href?: string; iconClass?: string; id?: string; label?: string; styleClass?: string; title?: string; weight?: number }
			id?: string
			links?: { href?: string; iconClass?: string; id?: string; label?: string; styleClass?: string; title?: string; weight?: number }[]
			styleClass?: string
			weight?: number
		}
		LocationBean: { projectKeyOrId?: string; type?: "project" | "user" }
		Operations: { readonly linkGroups?: schemas["LinkGroup"][] } & { [key: string]: unknown }
		PageBeanBoard: {
			isLast?: boolean
			maxResults: number
			startAt: number
			total?: number
			values: {
				readonly admins?: {
					groups?: { name?: string; self?: string }[]
					users?: {
						accountId?: string
						active?: boolean
						avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
						displayName?: string
						key?: string
						name?: string
						self?: string
					}[]
				}
				readonly canEdit?: boolean
				readonly favourite?: boolean
				id?: number
				readonly isPrivate?: boolean
				location?: {
					avatarURI?: string
					displayName?: string
					name?: string
					projectId?: number
					projectKey?: string
					projectName?: string
					projectTypeKey?: string
					userAccountId?: string
					userId?: number
				}
				name?: string
				readonly self?: string
				type?: string
			}[]
		}
		PageBeanBoardFilterBean: { isLast?: boolean; maxResults: number; startAt: number; total?: number; values: { id?: number; name?: string; self?: string }[] }
		PageBeanQuickFilterBean: {
			isLast?: boolean
			maxResults: number
			startAt: number
			total?: number
			values: { boardId?: number; description?: string; id?: number; jql?: string; name?: string; position?: number }[]
		}
		PageOfChangelogs: {
			readonly histories: {
				readonly author?: {
					accountId?: string
					readonly accountType?: string
					readonly active?: boolean
					readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
					readonly displayName?: string
					readonly emailAddress?: string
					readonly key?: string
					readonly name?: string
					readonly self?: string
					readonly timeZone?: string
				}
				readonly created?: string
				readonly historyMetadata?: {
					activityDescription?: string
					activityDescriptionKey?: string
					actor?: {
						avatarUrl?: string
						displayName?: string
						displayNameKey?: string
						id?: string
						type?: string
						url?: string
					} & { [key: string]: unknown }
					cause?: {
						avatarUrl?: string
						displayName?: string
						displayNameKey?: string
						id?: string
						type?: string
						url?: string
					} & { [key: string]: unknown }
					description?: string
					descriptionKey?: string
					emailDescription?: string
					emailDescriptionKey?: string
					extraData?: { [key: string]: string }
					generator?: {
						avatarUrl?: string
						displayName?: string
						displayNameKey?: string
						id?: string
						type?: string
						url?: string
					} & { [key: string]: unknown }
					type?: string
				} & { [key: string]: unknown }
				readonly id?: string
				readonly items?: {
					readonly field?: string
					readonly fieldId?: string
					readonly fieldtype?: string
					readonly from?: string
					readonly fromString?: string
					readonly to?: string
					readonly toString?: string
				}[]
			}[]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		}
		PartialSuccessBean: { entries?: { errors?: string[]; issueId?: number; issueKey?: string; status?: number }[] }
		ProjectDetails: {
			readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
			id?: string
			readonly key?: string
			readonly name?: string
			readonly projectCategory?: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
			readonly projectTypeKey?: "software" | "service_desk" | "business"
			readonly self?: string
			readonly simplified?: boolean
		}
		QuickFilterBean: { boardId?: number; description?: string; id?: number; jql?: string; name?: string; position?: number }
		RankingConfigBean: { rankCustomFieldId?: number }
		RelationBean: { id?: string; self?: string }
		ReportBean: { [key: string]: unknown }
		ReportsResponseBean: { reports?: { [key: string]: unknown }[] }
		Scope: {
			readonly project?: {
				readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
				id?: string
				readonly key?: string
				readonly name?: string
				readonly projectCategory?: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
				readonly projectTypeKey?: "software" | "service_desk" | "business"
				readonly self?: string
				readonly simplified?: boolean
			}
			readonly type?: "PROJECT" | "TEMPLATE"
		} & { [key: string]: unknown }
		SearchResults: {
			readonly expand?: string
			readonly issues: schemas["IssueBean"][]
			readonly maxResults: number
			readonly names?: { [key: string]: string }
			readonly schema?: {
				[key: string]: {
					readonly configuration?: { [key: string]: unknown }
					readonly custom?: string
					readonly customId?: number
					readonly items?: string
					readonly system?: string
					readonly type: string
				}
			}
			readonly startAt: number
			readonly total: number
			readonly warningMessages?: string[]
		}
		SimpleLink: { href?: string; iconClass?: string; id?: string; label?: string; styleClass?: string; title?: string; weight?: number }
		SprintBean: {
			completeDate?: string
			createdDate?: string
			endDate?: string
			goal?: string
			id?: number
			name?: string
			originBoardId?: number
			self?: string
			startDate?: string
			state?: string
		}
		SprintCreateBean: { endDate?: string; goal?: string; name?: string; originBoardId?: number; startDate?: string }
		SprintSwapBean: { sprintToSwapWith?: number }
		StatusCategory: {
			readonly colorName?: string
			readonly id?: number
			readonly key?: string
			readonly name?: string
			readonly self?: string
		} & { [key: string]: unknown }
		StatusDetails: {
			readonly description?: string
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: {
				readonly project?: {
					readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
					id?: string
					readonly key?: string
					readonly name?: string
					readonly projectCategory?: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
					readonly projectTypeKey?: "software" | "service_desk" | "business"
					readonly self?: string
					readonly simplified?: boolean
				}
				readonly type?: "PROJECT" | "TEMPLATE"
			} & { [key: string]: unknown }
			readonly self?: string
			readonly statusCategory?: {
				readonly colorName?: string
				readonly id?: number
				readonly key?: string
				readonly name?: string
				readonly self?: string
			} & { [key: string]: unknown }
		} & { [key: string]: unknown }
		StringList: { [key: string]: unknown }
		SubqueryBean: { query?: string }
		UpdatedProjectCategory: { readonly description?: string; readonly id?: string; readonly name?: string; readonly self?: string }
		UserBean: {
			accountId?: string
			active?: boolean
			avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
			displayName?: string
			key?: string
			name?: string
			self?: string
		}
		UserBeanAvatarUrls: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
		UserDetails: {
			accountId?: string
			readonly accountType?: string
			readonly active?: boolean
			readonly avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
			readonly displayName?: string
			readonly emailAddress?: string
			readonly key?: string
			readonly name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		IssueIdOrKeysAssociation: { associationType: "issueKeys" | "issueIdOrKeys" | (string & {}); values: string[] }
		ServiceIdOrKeysAssociation: { associationType: "serviceIdOrKeys"; values: string[] }
		EntityAssociation: {
			associationType: "commit" | "repository" | (string & {})
			values: ({
				commitHash: string
				repositoryId: string
			} | { repositoryId: string })[]
		}
		SoftwareIssueResults: {
			readonly expand?: string
			readonly isLast?: boolean
			readonly issues: schemas["IssueBean"][]
			readonly names?: { [key: string]: string }
			readonly nextPageToken?: string
			readonly schema?: { [key: string]: schemas["JsonTypeBean"] }
			readonly warningMessages?: string[]
		}
		IssueCountBean: { count?: number }
		IssueFields: {
			flagged?: boolean
			sprint?: schemas["Sprint"] | null
			closedSprints?: schemas["Sprint"][]
			epic?: schemas["Epic"] | null
		} & JiraV2['schemas']['IssueFields']
		IssueIdOrKeysAssociationRequest: { associationType: "issueKeys" | "issueIdOrKeys"; values: string[] }
		EntityAssociationRequest: {
			associationType: "commit" | "repository"
			values: ({
				commitHash: string
				repositoryId: string | number
			} | { repositoryId: string | number })[]
		}
	}
}

type body1 = { content: { "application/json": { issues?: string[] } } }

type parameters1 = { path: path8 }

type body2 = { content: { "application/json": { issues?: string[]; rankAfterIssue?: string; rankBeforeIssue?: string; rankCustomFieldId?: string | number } } }

type responses1 = { 204: {}; 207: json<schemas["PartialSuccess"]> }

type response1 = { content: { "application/json": json1 } }

type parameters2 = {
	query?: {
		startAt?: string | number
		maxResults?: string | number
		jql?: string
		validateQuery?: boolean | ("true" | "false")
		fields?: string | readonly string[]
		expand?: string
	}
	path: path8
}

type responses2 = { 200: json<schemas["SearchResults"]> }

type parameters3 = {
	query?: {
		nextPageToken?: string
		maxResults?: string | number
		reconcileIssues?: (string | number) | readonly (string | number)[]
		jql?: string
		validateQuery?: boolean | ("true" | "false")
		fields?: string | readonly string[]
		expand?: string
	}
	path: path8
}

type responses3 = { 200: json<schemas["SoftwareIssueResults"]> }

type parameters4 = { query?: { jql?: string }; path: path8 }

type responses4 = { 200: json<schemas["IssueCountBean"]> }

type json2 = { id?: string; self?: string }

type path1 = { boardId: string | number }

type query2 = {
	startAt?: string | number
	maxResults?: string | number
	jql?: string
	validateQuery?: boolean | ("true" | "false")
	fields?: string | readonly string[]
	expand?: string
}

type path2 = { boardId: string | number; epicId: string | number }

type query3 = {
	nextPageToken?: string
	maxResults?: string | number
	reconcileIssues?: (string | number) | readonly (string | number)[]
	jql?: string
	validateQuery?: boolean | ("true" | "false")
	fields?: string | readonly string[]
	expand?: string
}

type responses5 = {
	200: {
		content: {
			"application/json": {
				features?: {
					boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW" | (string & {})
					boardId?: number
					featureId?: string
					featureType?: "BASIC" | "ESTIMATION" | (string & {})
					imageUri?: string
					learnMoreArticleId?: string
					learnMoreLink?: string
					localisedDescription?: string
					localisedGroup?: string
					localisedName?: string
					permissibleEstimationTypes?: { localisedDescription?: string; localisedName?: string; value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE" | (string & {}) }[]
					state?: "ENABLED" | "DISABLED" | "COMING_SOON" | (string & {})
					toggleLocked?: boolean
				}[]
			}
		}
	}
}

type parameters5 = { query?: query1; path: path8 }

type responses6 = { 200: json<schemas["EntityPropertyKeys"]> }

type parameters6 = { path: { boardId: string | number; propertyKey: string | number } }

type responses7 = { 200: json<schemas["EntityProperty"]> }

type body3 = json<unknown>

type responses8 = { 200: json<unknown>; 201: json<unknown> }

type json3 = { boardId?: number; description?: string; id?: number; jql?: string; name?: string; position?: number }

type path3 = { boardId: string | number; sprintId: string | number }

type parameters7 = { path: { epicIdOrKey: string | number } }

type path4 = { epicIdOrKey: string | number }

type parameters8 = { query?: { boardId?: string | number }; path: { issueIdOrKey: string | number } }

type responses9 = { 200: json<schemas["Estimation"]> }

type parameters9 = { path: { sprintId: string | number } }

type responses10 = { 200: json<schemas["Sprint"]> }

type body4 = {
	content: {
		"application/json": {
			completeDate?: string
			createdDate?: string
			endDate?: string
			goal?: string
			id?: string | number
			name?: string
			originBoardId?: string | number
			self?: string
			startDate?: string
			state?: string
		}
	}
}

type path5 = { sprintId: string | number }

type parameters10 = { path: { sprintId: string | number; propertyKey: string | number } }

type json4 = { name?: string; email?: string; username?: string; url?: string; avatar?: string }

type json5 = {
	path: string
	url: string
	changeType: "ADDED" | "COPIED" | "DELETED" | "MODIFIED" | "MOVED" | "UNKNOWN"
	linesAdded: number
	linesRemoved: number
}

type json6 = { [key: string]: string | number | boolean }

type json7 = { product?: string }

type json8 = { message: string; errorTraceId?: string }

type json9 = { id: string; errorMessages?: json23[] }

type response3 = { content: content1 }

type response4 = {
	headers: { "X-RateLimit-Remaining"?: number; "X-RateLimit-Reset"?: string; "X-RateLimit-Limit"?: number; "Retry-After"?: number; [name: string]: unknown }
}

type json10 = {
	path: string
	url: string
	changeType: "ADDED" | "COPIED" | "DELETED" | "MODIFIED" | "MOVED" | "UNKNOWN" | (string & {})
	linesAdded: number
	linesRemoved: number
}

type parameters11 = { query?: { _updateSequenceId?: string | number; [name: string]: string | number | boolean | undefined } }

type responses11 = { 202: {}; 400: response2; 500: response2 }

type json11 = { url?: string; status: { enabled: boolean; defaultValue?: string; rollout?: json24 }; lastUpdated: string }

type json12 = { enabled: boolean; defaultValue?: string; rollout?: json24 }

type json13 = { [key: string]: json23[] }

type response5 = { content: content2 }

type responses12 = { 202: {}; 400: response6; default: response6 }

type responses13 = { 202: {}; default: response6 }

type json14 = { pipelineId: string; environmentId: string; deploymentSequenceNumber: number }

type parameters12 = {
	query?: {
		/** @deprecated */
		_updateSequenceNumber?: string | number
		[name: string]: string | number | boolean | undefined
	}
}

type parameters13 = { path: path6 }

type query4 = {
	/** @deprecated */
	_updateSequenceNumber?: string | number
}

type json15 = { totalNumber: number; numberPassed: number; numberFailed: number; numberSkipped?: number }

type json16 = { name: string; uri: string }

type json17 = { pipelineId: string; buildNumber: number }

type path7 = { pipelineId: string | number; buildNumber: string | number }

type body5 = { content: { "application/json": { workspaceIds: (string | number)[] } } }

type query5 = { workspaceIds?: (string | number) | readonly (string | number)[] }

type responses14 = { 200: { content: { "application/json": { workspaceIds: string[] } } }; default: response6 }

type json18 = { displayName: string; url: string }

type json19 = { content: string; url?: string }

type json20 = { associationType: "issueIdOrKeys"; values: string[] }

type parameters14 = { query?: { [name: string]: string | number | boolean | undefined } }

type json21 = { associationType?: "issueIdOrKeys" | "serviceIdOrKeys" | "ati:cloud:compass:event-source"; values?: string[] }

type json22 = { associationType?: "issueIdOrKeys" | "serviceIdOrKeys" | "ati:cloud:compass:event-source" | (string & {}); values?: string[] }

type json1 = {
	readonly admins?: {
		groups?: { name?: string; self?: string }[]
		users?: {
			accountId?: string
			active?: boolean
			avatarUrls?: { "16x16"?: string; "24x24"?: string; "32x32"?: string; "48x48"?: string }
			displayName?: string
			key?: string
			name?: string
			self?: string
		}[]
	}
	readonly canEdit?: boolean
	readonly favourite?: boolean
	id?: number
	readonly isPrivate?: boolean
	location?: {
		avatarURI?: string
		displayName?: string
		name?: string
		projectId?: number
		projectKey?: string
		projectName?: string
		projectTypeKey?: string
		userAccountId?: string
		userId?: number
	}
	name?: string
	readonly self?: string
	type?: string
}

type query1 = { startAt?: string | number; maxResults?: string | number }

type path6 = { pipelineId: string | number; environmentId: string | number; deploymentSequenceNumber: string | number }

type path8 = { boardId: string | number }

type json23 = { message: string; errorTraceId?: string }

type response2 = { content: content1 }

type json24 = { percentage?: number; text?: string; rules?: number }

type response6 = { content: content2 }

type content1 = { "application/json": { errorMessages: { message: string; errorTraceId?: string }[] } }

type content2 = { "application/json": { message: string; errorTraceId?: string }[] }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */
export type JiraSoftware = paths & { '': import('./routes.d.ts').routes }
