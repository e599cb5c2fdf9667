// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { components as JiraV2 } from './jira-v2.d.ts'

export interface paths {
	"/rest/agile/1.0/backlog/issue": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-backlog/#api-agile-1-0-backlog-issue-post */
			json: true
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/board": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-get */
			json: true
			parameters: { query?: { maxResults?: string | number; name?: string; projectKeyOrId?: string | number; type?: query1; startAt?: string | number } }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; total?: number; isLast?: boolean; values: schemas["BoardBean"][] } } }
			}
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-post */
			json: true
			requestBody: json<schemas["BoardCreateBean"]>
			responses: { 201: json<schemas["BoardBean"]> }
		}
	}
	"/rest/agile/1.0/board/{boardId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["BoardBean"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-delete */
			json: true
			parameters: parameters1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/board/{boardId}/backlog": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-backlog-get */
			json: true
			parameters: parameters2
			responses: responses1
		}
	}
	"/rest/agile/1.0/board/{boardId}/configuration": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-configuration-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["BoardConfigBean"]> }
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-epic-get */
			json: true
			parameters: { query?: { maxResults?: string | number; done?: string; startAt?: string | number }; path: path1 }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; total?: number; isLast?: boolean; values: schemas["EpicBean"][] } } }
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic/none/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-epic-none-issue-get */
			json: true
			parameters: parameters2
			responses: responses1
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-epic-epicid-issue-get */
			json: true
			parameters: { query?: query2; path: { epicId: string | number; boardId: string | number } }
			responses: responses1
		}
	}
	"/rest/agile/1.0/board/{boardId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-issue-get */
			json: true
			parameters: parameters2
			responses: responses1
		}
	}
	"/rest/agile/1.0/board/{boardId}/project": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-project-get */
			json: true
			parameters: { query?: query3; path: path1 }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; total?: number; isLast?: boolean; values: schemas["ProjectJsonBean"][] } } }
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-properties-get */
			json: true
			parameters: parameters1
			responses: responses2
		}
	}
	"/rest/agile/1.0/board/{boardId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-properties-propertykey-get */
			json: true
			parameters: parameters3
			responses: responses2
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-properties-propertykey-put */
			json: true
			parameters: parameters3
			responses: { 200: response1; 201: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-properties-propertykey-delete */
			json: true
			parameters: parameters3
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/board/{boardId}/settings/refined-velocity": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-settings-refined-velocity-get */
			json: true
			parameters: parameters1
			responses: { 200: json<schemas["BooleanSettingBean"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-settings-refined-velocity-put */
			json: true
			parameters: parameters1
			requestBody: { content: { "application/json": schemas["BooleanSettingBean"]; "application/x-www-form-urlencoded": schemas["BooleanSettingBean"] } }
			responses: responses3
		}
	}
	"/rest/agile/1.0/board/{boardId}/sprint": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-sprint-get */
			json: true
			parameters: { query?: { maxResults?: string | number; state?: query1; startAt?: string | number }; path: path1 }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; total?: number; isLast?: boolean; values: schemas["SprintBean"][] } } }
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-sprint-sprintid-issue-get */
			json: true
			parameters: { query?: query2; path: { sprintId: string | number; boardId: string | number } }
			responses: responses1
		}
	}
	"/rest/agile/1.0/board/{boardId}/version": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-board/#api-agile-1-0-board-boardid-version-get */
			json: true
			parameters: { query?: { maxResults?: string | number; released?: string; startAt?: string | number }; path: path1 }
			responses: {
				200: { content: { "application/json": { startAt: number; maxResults: number; total?: number; isLast?: boolean; values: schemas["VersionBean"][] } } }
			}
		}
	}
	"/rest/agile/1.0/epic/none/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-none-issue-get */
			json: true
			parameters: { query?: query2 }
			responses: responses1
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-none-issue-post */
			json: true
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-epicidorkey-get */
			json: true
			parameters: parameters4
			responses: responses4
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-epicidorkey-post */
			json: true
			parameters: parameters4
			requestBody: json<schemas["EpicUpdateBean"]>
			responses: responses4
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-epicidorkey-issue-get */
			json: true
			parameters: { query?: query2; path: { epicIdOrKey: string | number } }
			responses: responses1
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-epicidorkey-issue-post */
			json: true
			parameters: parameters4
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}/rank": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-epic/#api-agile-1-0-epic-epicidorkey-rank-put */
			json: true
			parameters: parameters4
			requestBody: json<schemas["EpicRankRequestBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/issue/rank": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-agile-1-0-issue-rank-put */
			json: true
			requestBody: json<schemas["IssueRankRequestBean"]>
			responses: { 204: {}; 207: json<schemas["PartialSuccessBean"]> }
		}
	}
	"/rest/agile/1.0/issue/{issueIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-agile-1-0-issue-issueidorkey-get */
			json: "issue"
			parameters: { query?: { expand?: string; fields?: query1 | readonly query1[]; updateHistory?: boolean | ("true" | "false") }; path: path3 }
			responses: responses5
		}
	}
	"/rest/agile/1.0/issue/{issueIdOrKey}/estimation": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-agile-1-0-issue-issueidorkey-estimation-get */
			json: true
			parameters: parameters5
			responses: responses6
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-agile-1-0-issue-issueidorkey-estimation-put */
			json: true
			parameters: parameters5
			requestBody: json<schemas["FieldEditBean"]>
			responses: responses6
		}
	}
	"/rest/agile/1.0/sprint": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-post */
			json: true
			requestBody: json<schemas["SprintCreateBean"]>
			responses: { 201: json<schemas["SprintBean"]> }
		}
	}
	"/rest/agile/1.0/sprint/unmap": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-unmap-put */
			json: true
			requestBody: json<schemas["UnmapSprintsBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/unmap-all": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-unmap-all-put */
			json: true
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-get */
			json: true
			parameters: parameters6
			responses: responses7
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-put */
			json: true
			parameters: parameters6
			requestBody: body2
			responses: responses7
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-post */
			json: true
			parameters: parameters6
			requestBody: body2
			responses: responses7
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-delete */
			json: true
			parameters: parameters6
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/issue": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-issue-get */
			json: true
			parameters: { query?: query2; path: { sprintId: string | number } }
			responses: responses1
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-issue-post */
			json: true
			parameters: parameters6
			requestBody: body1
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-properties-get */
			json: true
			parameters: parameters6
			responses: responses2
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-properties-propertykey-get */
			json: true
			parameters: parameters7
			responses: responses8
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-properties-propertykey-put */
			json: true
			parameters: parameters7
			responses: responses3
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-properties-propertykey-delete */
			json: true
			parameters: parameters7
			responses: { 204: {} }
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/swap": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-sprint/#api-agile-1-0-sprint-sprintid-swap-post */
			json: true
			parameters: parameters6
			requestBody: json<schemas["SprintSwapBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/api/2/application-properties": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-application-properties/#api-api-2-application-properties-get */
			json: true
			parameters: { query: { permissionLevel: string; keyFilter?: string; key: string } }
			responses: responses9
		}
	}
	"/rest/api/2/application-properties/advanced-settings": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-application-properties/#api-api-2-application-properties-advanced-settings-get */
			json: true
			responses: responses9
		}
	}
	"/rest/api/2/application-properties/{id}": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-application-properties/#api-api-2-application-properties-id-put */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["Property"]> }
		}
	}
	"/rest/api/2/applicationrole": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-applicationrole/#api-api-2-applicationrole-get */
			json: true
			responses: { 200: json<schemas["ApplicationRoleBean"][]> }
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-applicationrole/#api-api-2-applicationrole-put */
			json: true
			parameters: { header?: { "If-Match"?: string } }
			requestBody?: body3
			responses: responses10
		}
	}
	"/rest/api/2/applicationrole/{key}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-applicationrole/#api-api-2-applicationrole-key-get */
			json: true
			parameters: { path: { key: string | number } }
			responses: responses10
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-applicationrole/#api-api-2-applicationrole-key-put */
			json: true
			parameters: { header?: { "If-Match"?: string; versionHash?: string }; path: { key: string | number } }
			requestBody?: body3
			responses: responses10
		}
	}
	"/rest/api/2/attachment/meta": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-attachment/#api-api-2-attachment-meta-get */
			json: true
			responses: { 200: json<schemas["AttachmentMetaBean"]> }
		}
	}
	"/rest/api/2/attachment/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-attachment/#api-api-2-attachment-id-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["AttachmentBean"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-attachment/#api-api-2-attachment-id-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/attachment/{id}/expand/human": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-attachment/#api-api-2-attachment-id-expand-human-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["HumanReadableArchive"]> }
		}
	}
	"/rest/api/2/attachment/{id}/expand/raw": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-attachment/#api-api-2-attachment-id-expand-raw-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["AttachmentArchiveImpl"]> }
		}
	}
	"/rest/api/2/avatar/{type}/system": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-avatar/#api-api-2-avatar-type-system-get */
			json: true
			parameters: { path: { type: string | number } }
			responses: responses11
		}
	}
	"/rest/api/2/avatar/{type}/temporary": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-avatar/#api-api-2-avatar-type-temporary-post */
			json: true
			parameters: { query?: { filename?: string; size?: string }; path: { type: string | number } }
			responses: { 201: response3 }
		}
	}
	"/rest/api/2/avatar/{type}/temporaryCrop": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-avatar/#api-api-2-avatar-type-temporarycrop-post */
			json: true
			parameters: { path: { type: string | number } }
			requestBody?: response3
			responses: {}
		}
	}
	"/rest/api/2/cluster/index-snapshot/{nodeId}": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-index-snapshot-nodeid-put */
			json: true
			parameters: { path: { nodeId: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/cluster/node/{nodeId}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-node-nodeid-delete */
			json: true
			parameters: { path: { nodeId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/cluster/node/{nodeId}/offline": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-node-nodeid-offline-put */
			json: true
			parameters: { path: { nodeId: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/cluster/nodes": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-nodes-get */
			json: true
			responses: { 200: json<schemas["NodeBean"][]> }
		}
	}
	"/rest/api/2/cluster/zdu/approve": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-zdu-approve-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/cluster/zdu/cancel": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-zdu-cancel-post */
			json: true
			responses: { 201: {} }
		}
	}
	"/rest/api/2/cluster/zdu/retryUpgrade": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-zdu-retryupgrade-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/cluster/zdu/start": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-zdu-start-post */
			json: true
			responses: { 201: {} }
		}
	}
	"/rest/api/2/cluster/zdu/state": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-cluster/#api-api-2-cluster-zdu-state-get */
			json: true
			responses: { 200: json<schemas["ClusterState"]> }
		}
	}
	"/rest/api/2/comment/{commentId}/properties": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-comment/#api-api-2-comment-commentid-properties-get */
			json: true
			parameters: { path: { commentId: string | number } }
			responses: responses2
		}
	}
	"/rest/api/2/comment/{commentId}/properties/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-comment/#api-api-2-comment-commentid-properties-propertykey-get */
			json: true
			parameters: parameters9
			responses: responses8
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-comment/#api-api-2-comment-commentid-properties-propertykey-put */
			json: true
			parameters: parameters9
			requestBody?: json<unknown>
			responses: responses3
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-comment/#api-api-2-comment-commentid-properties-propertykey-delete */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/rest/api/2/component": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-component/#api-api-2-component-post */
			json: true
			requestBody?: body4
			responses: { 201: response2 }
		}
	}
	"/rest/api/2/component/page": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-component/#api-api-2-component-page-get */
			json: true
			parameters: { query?: { maxResults?: string; query?: string; projectIds?: string | number; startAt?: string } }
			responses: responses12
		}
	}
	"/rest/api/2/component/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-component/#api-api-2-component-id-get */
			json: true
			parameters: parameters8
			responses: responses13
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-component/#api-api-2-component-id-put */
			json: true
			parameters: parameters8
			requestBody?: body4
			responses: responses13
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-component/#api-api-2-component-id-delete */
			json: true
			parameters: { query?: { moveIssuesTo?: string }; path: path5 }
			responses: { 200: {}; 204: {} }
		}
	}
	"/rest/api/2/component/{id}/relatedIssueCounts": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-component/#api-api-2-component-id-relatedissuecounts-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["ComponentIssueCountsBean"]> }
		}
	}
	"/rest/api/2/configuration": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-configuration/#api-api-2-configuration-get */
			json: true
			responses: { 200: json<schemas["ConfigurationBean"]> }
		}
	}
	"/rest/api/2/customFieldOption/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-customfieldoption/#api-api-2-customfieldoption-id-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["CustomFieldOptionBean"]> }
		}
	}
	"/rest/api/2/customFields": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-customfields/#api-api-2-customfields-get */
			json: true
			parameters: {
				query?: {
					sortColumn?: string
					types?: string
					search?: string
					maxResults?: string
					sortOrder?: string
					screenIds?: string | number
					lastValueUpdate?: string
					projectIds?: string | number
					startAt?: string
				}
			}
			responses: { 200: json<schemas["CustomFieldBean"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-customfields/#api-api-2-customfields-delete */
			json: true
			parameters: { query: { ids: string | number } }
			responses: { 200: json<schemas["BulkDeleteResponseBean"]> }
		}
	}
	"/rest/api/2/customFields/{customFieldId}/options": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-customfields/#api-api-2-customfields-customfieldid-options-get */
			json: true
			parameters: {
				query?: { maxResults?: string; issueTypeIds?: string | number; query?: string; page?: string; projectIds?: string | number }
				path: { customFieldId: string | number }
			}
			responses: { 200: json<schemas["CustomFieldOptionsBean"]> }
		}
	}
	"/rest/api/2/dashboard": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-dashboard/#api-api-2-dashboard-get */
			json: true
			parameters: { query?: { filter?: string; maxResults?: string; startAt?: string } }
			responses: { 200: json<schemas["DashboardsBean"]> }
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-dashboard/#api-api-2-dashboard-dashboardid-items-itemid-properties-get */
			json: true
			parameters: { path: { itemId: string | number; dashboardId: string | number } }
			responses: responses2
		}
	}
	"/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-dashboard/#api-api-2-dashboard-dashboardid-items-itemid-properties-propertykey-get */
			json: true
			parameters: parameters10
			responses: responses8
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-dashboard/#api-api-2-dashboard-dashboardid-items-itemid-properties-propertykey-put */
			json: true
			parameters: parameters10
			responses: responses3
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-dashboard/#api-api-2-dashboard-dashboardid-items-itemid-properties-propertykey-delete */
			json: true
			parameters: parameters10
			responses: { 204: {} }
		}
	}
	"/rest/api/2/dashboard/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-dashboard/#api-api-2-dashboard-id-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["DashboardBean"]> }
		}
	}
	"/rest/api/2/email-templates": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-email-templates/#api-api-2-email-templates-get */
			json: true
			responses: { 200: {} }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-email-templates/#api-api-2-email-templates-post */
			json: true
			requestBody?: { content: { "application/zip": { [key: string]: unknown } } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/email-templates/apply": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-email-templates/#api-api-2-email-templates-apply-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/email-templates/revert": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-email-templates/#api-api-2-email-templates-revert-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/email-templates/types": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-email-templates/#api-api-2-email-templates-types-get */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/field": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-field/#api-api-2-field-get */
			json: true
			responses: { 200: json<schemas["FieldBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-field/#api-api-2-field-post */
			json: true
			requestBody?: json<schemas["CustomFieldDefinitionJsonBean"]>
			responses: { 201: json<schemas["FieldBean"]> }
		}
	}
	"/rest/api/2/filter": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-post */
			json: true
			parameters: { query?: query4 }
			requestBody?: body5
			responses: responses14
		}
	}
	"/rest/api/2/filter/defaultShareScope": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-defaultsharescope-get */
			json: true
			responses: responses15
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-defaultsharescope-put */
			json: true
			requestBody?: json<schemas["DefaultShareScopeBeanRequest"]>
			responses: responses15
		}
	}
	"/rest/api/2/filter/favourite": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-favourite-get */
			json: true
			parameters: { query?: query4 }
			responses: { 200: json<schemas["FilterBean"][]> }
		}
	}
	"/rest/api/2/filter/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-get */
			json: true
			parameters: parameters11
			responses: responses14
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-put */
			json: true
			parameters: parameters11
			requestBody?: body5
			responses: responses14
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/filter/{id}/columns": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-columns-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["ColumnLayout"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-columns-put */
			json: true
			parameters: parameters8
			requestBody?: { content: { "*/*": { columns?: string[] } } }
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-columns-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/filter/{id}/permission": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-permission-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["FilterPermissionBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-permission-post */
			json: true
			parameters: parameters8
			requestBody?: json<schemas["SharePermissionInputBean"]>
			responses: { 201: response5 }
		}
	}
	"/rest/api/2/filter/{id}/permission/{permission-id}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-permission-permission-id-delete */
			json: true
			parameters: { query?: { permissionId?: string | number }; path: { id: string | number; "permission-id": string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/filter/{id}/permission/{permissionId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-filter/#api-api-2-filter-id-permission-permissionid-get */
			json: true
			parameters: { path: { permissionId: string | number; id: string | number } }
			responses: { 200: response5 }
		}
	}
	"/rest/api/2/group": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-group/#api-api-2-group-post */
			json: true
			requestBody?: json<schemas["AddGroupBean"]>
			responses: responses16
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-group/#api-api-2-group-delete */
			json: true
			parameters: { query: { groupname: string; swapGroup?: string } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/group/member": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-group/#api-api-2-group-member-get */
			json: true
			parameters: { query?: { includeInactiveUsers?: string; maxResults?: string; startAt?: string; groupname?: string } }
			responses: { 200: json<schemas["UserJsonBean"]> }
		}
	}
	"/rest/api/2/group/user": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-group/#api-api-2-group-user-post */
			json: true
			parameters: { query: { groupname: string } }
			requestBody?: json<schemas["UpdateUserToGroupBean"]>
			responses: responses16
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-group/#api-api-2-group-user-delete */
			json: true
			parameters: { query: { groupname: string; username: string } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/groups/picker": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-groups/#api-api-2-groups-picker-get */
			json: true
			parameters: { query?: { maxResults?: string; query?: string; exclude?: string; userName?: string } }
			responses: { 200: json<schemas["GroupSuggestionsBean"]> }
		}
	}
	"/rest/api/2/groupuserpicker": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-groupuserpicker/#api-api-2-groupuserpicker-get */
			json: true
			parameters: {
				query?: { issueTypeId?: string | number; maxResults?: string; query?: string; showAvatar?: string; projectId?: string | number; fieldId?: string | number }
			}
			responses: { 200: json<schemas["UsersAndGroupsBean"]> }
		}
	}
	"/rest/api/2/index-snapshot": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-index-snapshot/#api-api-2-index-snapshot-get */
			json: true
			responses: { 200: json<schemas["IndexSnapshotBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-index-snapshot/#api-api-2-index-snapshot-post */
			json: true
			responses: { 202: json<schemas["IndexSnapshotPromiseBean"]> }
		}
	}
	"/rest/api/2/index-snapshot/isRunning": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-index-snapshot/#api-api-2-index-snapshot-isrunning-get */
			json: true
			responses: { 200: json<schemas["IndexSnapshotStatusBean"]> }
		}
	}
	"/rest/api/2/index/summary": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-index/#api-api-2-index-summary-get */
			json: true
			responses: { 200: json<schemas["IndexSummaryBean"]> }
		}
	}
	"/rest/api/2/issue": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-post */
			json: true
			parameters: { query?: { updateHistory?: boolean | ("true" | "false") } }
			requestBody?: body6
			responses: { 201: json<schemas["IssueCreateResponse"]> }
		}
	}
	"/rest/api/2/issue/archive": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-archive-post */
			json: true
			parameters: { query?: { notifyUsers?: string } }
			requestBody?: { content: { "text/plain": string } }
			responses: { 200: { content: { "text/plain": { [key: string]: unknown } } } }
		}
	}
	"/rest/api/2/issue/bulk": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-bulk-post */
			json: true
			requestBody?: json<schemas["IssuesUpdateBean"]>
			responses: { 201: json<schemas["IssuesCreateResponse"]> }
		}
	}
	"/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-createmeta-projectidorkey-issuetypes-get */
			json: true
			parameters: { query?: query5; path: path6 }
			responses: { 200: json<schemas["CreateMetaIssueTypeBean"]> }
		}
	}
	"/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-createmeta-projectidorkey-issuetypes-issuetypeid-get */
			json: true
			parameters: { query?: query5; path: { issueTypeId: string | number; projectIdOrKey: string | number } }
			responses: { 200: json<schemas["FieldMetaBean"]> }
		}
	}
	"/rest/api/2/issue/picker": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-picker-get */
			json: true
			parameters: {
				query?: {
					currentProjectId?: string | number
					query?: string
					currentIssueKey?: string
					showSubTasks?: string
					currentJQL?: string
					showSubTaskParent?: string
				}
			}
			responses: { 200: json<schemas["IssuePickerResult"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-get */
			json: "issue"
			parameters: { query?: { expand?: string; fields?: string; updateHistory?: string; properties?: string }; path: path3 }
			responses: responses5
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-put */
			json: true
			parameters: parameters12
			requestBody?: body6
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-delete */
			json: true
			parameters: { query?: { deleteSubtasks?: string }; path: path3 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/archive": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-archive-put */
			json: true
			parameters: parameters12
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/assignee": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-assignee-put */
			json: true
			parameters: parameters13
			requestBody?: body7
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/attachments": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-attachments-post */
			json: true
			parameters: parameters13
			requestBody?: { content: { "multipart/form-data": string } }
			responses: { 200: json<schemas["AttachmentJsonBean"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-comment-get */
			json: true
			parameters: { query?: { expand?: string; maxResults?: string; orderBy?: string; startAt?: string }; path: path3 }
			responses: { 200: json<schemas["CommentsWithPaginationJsonBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-comment-post */
			json: true
			parameters: { query?: query6; path: path3 }
			requestBody?: body8
			responses: { 201: response4 }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-comment-id-get */
			json: true
			parameters: parameters14
			responses: responses17
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-comment-id-put */
			json: true
			parameters: parameters14
			requestBody?: body8
			responses: responses17
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-comment-id-delete */
			json: true
			parameters: parameters15
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/comment/{id}/pin": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-comment-id-pin-put */
			json: true
			parameters: parameters15
			requestBody: body9
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/editmeta": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-editmeta-get */
			json: true
			parameters: parameters13
			responses: { 200: json<schemas["EditMetaBean"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/notify": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-notify-post */
			json: true
			parameters: parameters13
			requestBody?: json<schemas["NotificationJsonBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/pinned-comments": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-pinned-comments-get */
			json: true
			parameters: parameters13
			responses: { 200: json<schemas["PinnedCommentJsonBean"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/properties": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-properties-get */
			json: true
			parameters: parameters13
			responses: responses2
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-properties-propertykey-get */
			json: true
			parameters: parameters16
			responses: responses8
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-properties-propertykey-put */
			json: true
			parameters: parameters16
			requestBody: body10
			responses: responses3
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-properties-propertykey-delete */
			json: true
			parameters: parameters16
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/remotelink": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-remotelink-get */
			json: true
			parameters: { query?: { globalId?: string | number }; path: path3 }
			responses: { 200: json<schemas["RemoteIssueLinkBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-remotelink-post */
			json: true
			parameters: parameters13
			requestBody?: body11
			responses: responses18
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-remotelink-delete */
			json: true
			parameters: { query: { globalId: string | number }; path: path3 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-remotelink-linkid-get */
			json: true
			parameters: parameters17
			responses: responses18
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-remotelink-linkid-put */
			json: true
			parameters: parameters17
			requestBody?: body11
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-remotelink-linkid-delete */
			json: true
			parameters: parameters17
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/restore": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-restore-put */
			json: true
			parameters: parameters12
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/subtask": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-subtask-get */
			json: true
			parameters: parameters13
			responses: { 200: json<schemas["IssueRefJsonBean"][]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/subtask/move": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-subtask-move-get */
			json: true
			parameters: parameters13
			responses: { 200: body9 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-subtask-move-post */
			json: true
			parameters: parameters13
			requestBody: json<schemas["IssueSubTaskMovePositionBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/transitions": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-transitions-get */
			json: true
			parameters: { query?: { transitionId?: string | number }; path: path3 }
			responses: { 200: json<schemas["TransitionsMetaBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-transitions-post */
			json: true
			parameters: parameters13
			requestBody?: body6
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/votes": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-votes-get */
			json: true
			parameters: parameters13
			responses: { 200: json<schemas["VoteBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-votes-post */
			json: true
			parameters: parameters13
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-votes-delete */
			json: true
			parameters: parameters13
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/watchers": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-watchers-get */
			json: true
			parameters: parameters13
			responses: { 200: json<schemas["WatchersBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-watchers-post */
			json: true
			parameters: { query?: { userName?: string }; path: path3 }
			requestBody?: body10
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-watchers-delete */
			json: true
			parameters: { query?: { userName?: string; username?: string }; path: path3 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-worklog-get */
			json: true
			parameters: parameters13
			responses: { 200: json<schemas["WorklogWithPaginationBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-worklog-post */
			json: true
			parameters: { query?: { newEstimate?: string; adjustEstimate?: string; reduceBy?: string }; path: path3 }
			requestBody?: body12
			responses: { 201: json<schemas["worklog"]> }
		}
	}
	"/rest/api/2/issue/{issueIdOrKey}/worklog/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-worklog-id-get */
			json: true
			parameters: parameters15
			responses: responses19
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-worklog-id-put */
			json: true
			parameters: { query?: { newEstimate?: string; adjustEstimate?: string }; path: path7 }
			requestBody?: body12
			responses: responses19
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-issueidorkey-worklog-id-delete */
			json: true
			parameters: { query?: { newEstimate?: string; adjustEstimate?: string; increaseBy?: string }; path: path7 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issueLink": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelink/#api-api-2-issuelink-post */
			json: true
			requestBody: json<schemas["LinkIssueRequestJsonBean"]>
			responses: { 201: {} }
		}
	}
	"/rest/api/2/issueLink/{linkId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelink/#api-api-2-issuelink-linkid-get */
			json: true
			parameters: { path: { linkId: string | number } }
			responses: { 200: json<schemas["issueLinks"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelink/#api-api-2-issuelink-linkid-delete */
			json: true
			parameters: { path: { linkId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issueLinkType": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelinktype/#api-api-2-issuelinktype-get */
			json: true
			responses: { 200: json<schemas["IssueLinkTypesBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelinktype/#api-api-2-issuelinktype-post */
			json: true
			requestBody: body13
			responses: { 201: {} }
		}
	}
	"/rest/api/2/issueLinkType/{issueLinkTypeId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelinktype/#api-api-2-issuelinktype-issuelinktypeid-get */
			json: true
			parameters: { path: path8 }
			responses: { 200: json<schemas["IssueLinkTypeJsonBean"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelinktype/#api-api-2-issuelinktype-issuelinktypeid-put */
			json: true
			parameters: { path: path8 }
			requestBody: body13
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuelinktype/#api-api-2-issuelinktype-issuelinktypeid-delete */
			json: true
			parameters: { path: path8 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuesecurityschemes": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuesecurityschemes/#api-api-2-issuesecurityschemes-get */
			json: true
			responses: { 200: json<schemas["SecuritySchemesJsonBean"]> }
		}
	}
	"/rest/api/2/issuesecurityschemes/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuesecurityschemes/#api-api-2-issuesecurityschemes-id-get */
			json: true
			parameters: parameters8
			responses: responses20
		}
	}
	"/rest/api/2/issuetype": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-get */
			json: true
			responses: responses21
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-post */
			json: true
			requestBody: json<schemas["IssueTypeCreateBean"]>
			responses: { 201: {} }
		}
	}
	"/rest/api/2/issuetype/page": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-page-get */
			json: true
			parameters: { query?: query7; header?: { "X-Requested-With"?: string } }
			responses: responses22
		}
	}
	"/rest/api/2/issuetype/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-id-get */
			json: true
			parameters: parameters8
			responses: responses22
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-id-put */
			json: true
			parameters: parameters8
			requestBody: json<schemas["IssueTypeUpdateBean"]>
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-id-delete */
			json: true
			parameters: { query?: { alternativeIssueTypeId?: string | number }; path: path5 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuetype/{id}/alternatives": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-id-alternatives-get */
			json: true
			parameters: parameters8
			responses: responses21
		}
	}
	"/rest/api/2/issuetype/{id}/avatar": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-id-avatar-post */
			json: true
			parameters: parameters8
			requestBody: response3
			responses: responses23
		}
	}
	"/rest/api/2/issuetype/{id}/avatar/temporary": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-id-avatar-temporary-post */
			json: true
			parameters: parameters8
			requestBody?: body14
			responses: responses24
		}
	}
	"/rest/api/2/issuetype/{issueTypeId}/properties": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-issuetypeid-properties-get */
			json: true
			parameters: { path: { issueTypeId: string | number } }
			responses: responses2
		}
	}
	"/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-issuetypeid-properties-propertykey-get */
			json: true
			parameters: parameters18
			responses: responses8
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-issuetypeid-properties-propertykey-put */
			json: true
			parameters: parameters18
			requestBody: body15
			responses: responses3
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetype/#api-api-2-issuetype-issuetypeid-properties-propertykey-delete */
			json: true
			parameters: parameters18
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuetypescheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-get */
			json: true
			responses: { 200: json<schemas["IssueTypeSchemeListBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-post */
			json: true
			requestBody: body16
			responses: responses25
		}
	}
	"/rest/api/2/issuetypescheme/{schemeId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-get */
			json: true
			parameters: parameters19
			responses: responses25
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-put */
			json: true
			parameters: parameters19
			requestBody: body16
			responses: responses25
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-delete */
			json: true
			parameters: parameters19
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuetypescheme/{schemeId}/associations": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-associations-get */
			json: true
			parameters: parameters20
			responses: responses26
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-associations-put */
			json: true
			parameters: parameters19
			requestBody: body17
			responses: { 200: {} }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-associations-post */
			json: true
			parameters: parameters19
			requestBody: body17
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-associations-delete */
			json: true
			parameters: parameters19
			responses: { 204: {} }
		}
	}
	"/rest/api/2/issuetypescheme/{schemeId}/associations/{projIdOrKey}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issuetypescheme/#api-api-2-issuetypescheme-schemeid-associations-projidorkey-delete */
			json: true
			parameters: { path: { projIdOrKey: string | number; schemeId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/jql/autocompletedata": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-jql/#api-api-2-jql-autocompletedata-get */
			json: true
			responses: { 200: json<schemas["AutoCompleteResponseBean"]> }
		}
	}
	"/rest/api/2/jql/autocompletedata/suggestions": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-jql/#api-api-2-jql-autocompletedata-suggestions-get */
			json: true
			parameters: { query?: { predicateValue?: string; predicateName?: string; fieldName?: string; fieldValue?: string } }
			responses: { 200: json<schemas["AutoCompleteResultWrapper"]> }
		}
	}
	"/rest/api/2/licenseValidator": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-licensevalidator/#api-api-2-licensevalidator-post */
			json: true
			requestBody: body10
			responses: { 200: json<schemas["LicenseValidationResults"]> }
		}
	}
	"/rest/api/2/monitoring/app": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-app-get */
			json: true
			responses: { 200: response8 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-app-post */
			json: true
			requestBody: response8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/monitoring/ipd": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-ipd-get */
			json: true
			responses: { 200: response9 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-ipd-post */
			json: true
			requestBody: response9
			responses: { 204: {} }
		}
	}
	"/rest/api/2/monitoring/jmx/areMetricsExposed": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-jmx-aremetricsexposed-get */
			json: true
			responses: { 200: body9 }
		}
	}
	"/rest/api/2/monitoring/jmx/getAvailableMetrics": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-jmx-getavailablemetrics-get */
			json: true
			responses: responses27
		}
	}
	"/rest/api/2/monitoring/jmx/startExposing": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-jmx-startexposing-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/monitoring/jmx/stopExposing": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-monitoring/#api-api-2-monitoring-jmx-stopexposing-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/mypermissions": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-mypermissions/#api-api-2-mypermissions-get */
			json: true
			parameters: { query?: { issueId?: string | number; projectKey?: string; issueKey?: string; projectId?: string | number } }
			responses: responses28
		}
	}
	"/rest/api/2/mypreferences": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-mypreferences/#api-api-2-mypreferences-get */
			json: true
			parameters: { query?: { key?: string } }
			responses: responses27
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-mypreferences/#api-api-2-mypreferences-put */
			json: true
			parameters: { query?: { key?: string } }
			requestBody?: body10
			responses: { 204: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-mypreferences/#api-api-2-mypreferences-delete */
			json: true
			parameters: { query?: { key?: string } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/myself": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-myself/#api-api-2-myself-get */
			json: true
			responses: responses29
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-myself/#api-api-2-myself-put */
			json: true
			requestBody: body18
			responses: responses30
		}
	}
	"/rest/api/2/myself/password": {
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-myself/#api-api-2-myself-password-put */
			json: true
			requestBody: body19
			responses: { 204: {} }
		}
	}
	"/rest/api/2/notificationscheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-notificationscheme/#api-api-2-notificationscheme-get */
			json: true
			parameters: { query?: { expand?: string; maxResults?: string | number; startAt?: string | number } }
			responses: responses12
		}
	}
	"/rest/api/2/notificationscheme/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-notificationscheme/#api-api-2-notificationscheme-id-get */
			json: true
			parameters: parameters21
			responses: responses31
		}
	}
	"/rest/api/2/password/policy": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-password/#api-api-2-password-policy-get */
			json: true
			parameters: { query?: { hasOldPassword?: boolean | ("true" | "false") } }
			responses: responses27
		}
	}
	"/rest/api/2/password/policy/createUser": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-password/#api-api-2-password-policy-createuser-post */
			json: true
			requestBody: json<schemas["PasswordPolicyCreateUserBean"]>
			responses: responses27
		}
	}
	"/rest/api/2/password/policy/updateUser": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-password/#api-api-2-password-policy-updateuser-post */
			json: true
			requestBody: json<schemas["PasswordPolicyUpdateUserBean"]>
			responses: responses27
		}
	}
	"/rest/api/2/permissions": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissions/#api-api-2-permissions-get */
			json: true
			responses: responses28
		}
	}
	"/rest/api/2/permissionscheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-get */
			json: true
			parameters: { query?: query6 }
			responses: { 200: json<schemas["PermissionSchemesBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-post */
			json: true
			parameters: { query?: query6 }
			requestBody?: body20
			responses: { 201: response6 }
		}
	}
	"/rest/api/2/permissionscheme/{permissionSchemeId}/attribute/{attributeKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-permissionschemeid-attribute-attributekey-get */
			json: true
			parameters: { path: { permissionSchemeId: string | number; attributeKey: string | number } }
			responses: { 200: json<schemas["PermissionSchemeAttributeBean"]> }
		}
	}
	"/rest/api/2/permissionscheme/{permissionSchemeId}/attribute/{key}": {
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-permissionschemeid-attribute-key-put */
			json: true
			parameters: { path: { permissionSchemeId: string | number; key: string | number } }
			requestBody?: { content: { "text/plain": string } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-get */
			json: true
			parameters: parameters20
			responses: responses32
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-put */
			json: true
			parameters: parameters20
			requestBody?: body20
			responses: responses32
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-delete */
			json: true
			parameters: parameters19
			responses: { 204: {} }
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}/permission": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-permission-get */
			json: true
			parameters: parameters20
			responses: { 200: json<schemas["PermissionGrantsBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-permission-post */
			json: true
			parameters: parameters20
			requestBody?: json<schemas["PermissionGrantBeanRequest"]>
			responses: { 201: response11 }
		}
	}
	"/rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-permission-permissionid-get */
			json: true
			parameters: { query?: query6; path: path9 }
			responses: { 200: response11 }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-permissionscheme/#api-api-2-permissionscheme-schemeid-permission-permissionid-delete */
			json: true
			parameters: { path: path9 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/priority": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priority/#api-api-2-priority-get */
			json: true
			responses: { 200: json<schemas["PriorityJsonBean"][]> }
		}
	}
	"/rest/api/2/priority/page": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priority/#api-api-2-priority-page-get */
			json: true
			parameters: parameters22
			responses: responses33
		}
	}
	"/rest/api/2/priority/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priority/#api-api-2-priority-id-get */
			json: true
			parameters: parameters8
			responses: responses33
		}
	}
	"/rest/api/2/priorityschemes": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priorityschemes/#api-api-2-priorityschemes-get */
			json: true
			parameters: { query?: query3 }
			responses: { 200: json<schemas["PrioritySchemeListBean"]> }
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priorityschemes/#api-api-2-priorityschemes-post */
			json: true
			requestBody: body21
			responses: { 201: response7 }
		}
	}
	"/rest/api/2/priorityschemes/{schemeId}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priorityschemes/#api-api-2-priorityschemes-schemeid-get */
			json: true
			parameters: parameters19
			responses: responses34
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priorityschemes/#api-api-2-priorityschemes-schemeid-put */
			json: true
			parameters: parameters19
			requestBody: body21
			responses: responses34
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-priorityschemes/#api-api-2-priorityschemes-schemeid-delete */
			json: true
			parameters: parameters19
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-get */
			json: true
			parameters: {
				query?: { includeArchived?: boolean | ("true" | "false"); expand?: string; recent?: string | number; browseArchive?: boolean | ("true" | "false") }
			}
			responses: { 200: json<schemas["ProjectBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-post */
			json: true
			requestBody: json<schemas["ProjectInputBean"]>
			responses: { 201: json<schemas["ProjectIdentity"]> }
		}
	}
	"/rest/api/2/project/type": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-type-get */
			json: true
			responses: { 200: json<schemas["ProjectTypeBean"][]> }
		}
	}
	"/rest/api/2/project/type/{projectTypeKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-type-projecttypekey-get */
			json: true
			parameters: { path: { projectTypeKey: string | number } }
			responses: responses35
		}
	}
	"/rest/api/2/project/type/{projectTypeKey}/accessible": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-type-projecttypekey-accessible-get */
			json: true
			parameters: { path: { projectTypeKey: string | number } }
			responses: responses35
		}
	}
	"/rest/api/2/project/{projectIdOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-get */
			json: true
			parameters: parameters23
			responses: responses26
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-put */
			json: true
			parameters: parameters23
			requestBody: json<schemas["ProjectUpdateBean"]>
			responses: responses26
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-delete */
			json: true
			parameters: parameters24
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/archive": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-archive-put */
			json: true
			parameters: parameters24
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-avatar-put */
			json: true
			parameters: parameters24
			requestBody: body22
			responses: { 204: {} }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-avatar-post */
			json: true
			parameters: parameters24
			requestBody: response3
			responses: responses23
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar/temporary": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-avatar-temporary-post */
			json: true
			parameters: parameters24
			requestBody?: body14
			responses: responses24
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-avatar-id-delete */
			json: true
			parameters: parameters25
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/avatars": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-avatars-get */
			json: true
			parameters: parameters24
			responses: responses11
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/components": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-components-get */
			json: true
			parameters: parameters24
			responses: { 200: json<schemas["ComponentBean"][]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/properties": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-properties-get */
			json: true
			parameters: parameters24
			responses: responses2
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-properties-propertykey-get */
			json: true
			parameters: parameters26
			responses: responses8
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-properties-propertykey-put */
			json: true
			parameters: parameters26
			requestBody: body15
			responses: responses3
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-properties-propertykey-delete */
			json: true
			parameters: parameters26
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/restore": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-restore-put */
			json: true
			parameters: parameters24
			responses: { 202: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/role": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-role-get */
			json: true
			parameters: parameters24
			responses: { 200: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/role/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-role-id-get */
			json: true
			parameters: parameters25
			responses: responses36
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-role-id-put */
			json: true
			parameters: parameters25
			requestBody: json<schemas["ProjectRoleActorsUpdateBean"]>
			responses: responses36
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-role-id-post */
			json: true
			parameters: parameters25
			requestBody: json<schemas["ActorsMap"]>
			responses: responses36
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-role-id-delete */
			json: true
			parameters: { query?: { user?: string; group?: string }; path: path2 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/statuses": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-statuses-get */
			json: true
			parameters: parameters24
			responses: { 200: json<schemas["IssueTypeWithStatusJsonBean"][]> }
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/type/{newProjectTypeKey}": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-type-newprojecttypekey-put */
			json: true
			parameters: { path: { projectIdOrKey: string | number; newProjectTypeKey: string | number } }
			responses: responses26
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/version": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-version-get */
			json: true
			parameters: { query?: { expand?: string; maxResults?: string | number; orderBy?: string; startAt?: string | number }; path: path6 }
			responses: responses12
		}
	}
	"/rest/api/2/project/{projectIdOrKey}/versions": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectidorkey-versions-get */
			json: true
			parameters: parameters23
			responses: { 200: json<schemas["VersionBean"][]> }
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-issuesecuritylevelscheme-get */
			json: true
			parameters: parameters27
			responses: responses20
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/notificationscheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-notificationscheme-get */
			json: true
			parameters: parameters28
			responses: responses31
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/permissionscheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-permissionscheme-get */
			json: true
			parameters: parameters28
			responses: responses32
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-permissionscheme-put */
			json: true
			parameters: parameters28
			requestBody: body23
			responses: responses32
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/priorityscheme": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-priorityscheme-get */
			json: true
			parameters: parameters27
			responses: responses34
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-priorityscheme-put */
			json: true
			parameters: parameters27
			requestBody: body23
			responses: responses34
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/priorityscheme/{schemeId}": {
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-priorityscheme-schemeid-delete */
			json: true
			parameters: { path: { schemeId: string | number; projectKeyOrId: string | number } }
			responses: responses34
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/securitylevel": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-securitylevel-get */
			json: true
			parameters: parameters27
			responses: { 200: json<schemas["SecurityListLevelJsonBean"]> }
		}
	}
	"/rest/api/2/project/{projectKeyOrId}/workflowscheme": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-project/#api-api-2-project-projectkeyorid-workflowscheme-get */
			json: true
			parameters: parameters27
			responses: responses37
		}
	}
	"/rest/api/2/projectCategory": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projectcategory/#api-api-2-projectcategory-get */
			json: true
			responses: { 200: json<schemas["ProjectCategoryJsonBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projectcategory/#api-api-2-projectcategory-post */
			json: true
			requestBody: body24
			responses: { 201: response10 }
		}
	}
	"/rest/api/2/projectCategory/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projectcategory/#api-api-2-projectcategory-id-get */
			json: true
			parameters: parameters8
			responses: responses38
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projectcategory/#api-api-2-projectcategory-id-put */
			json: true
			parameters: parameters8
			requestBody: body24
			responses: responses38
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projectcategory/#api-api-2-projectcategory-id-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/projects/picker": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projects/#api-api-2-projects-picker-get */
			json: true
			parameters: { query?: { maxResults?: string | number; query?: string; allowEmptyQuery?: boolean | ("true" | "false") } }
			responses: { 200: json<schemas["ProjectPickerResultWrapper"]> }
		}
	}
	"/rest/api/2/projectvalidate/key": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-projectvalidate/#api-api-2-projectvalidate-key-get */
			json: true
			parameters: { query?: { key?: string } }
			responses: { 200: json<schemas["ErrorCollection"]> }
		}
	}
	"/rest/api/2/readonly-mode": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-readonly-mode/#api-api-2-readonly-mode-get */
			json: true
			responses: { 200: json<schemas["ReadOnlyModeStatus"]> }
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-readonly-mode/#api-api-2-readonly-mode-put */
			json: true
			requestBody?: json<schemas["ReadOnlyModeUpdateRequest"]>
			responses: { 200: {} }
		}
	}
	"/rest/api/2/reindex": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-get */
			json: true
			parameters: { query?: { taskId?: string | number } }
			responses: responses39
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-post */
			json: true
			parameters: {
				query?: {
					indexChangeHistory?: boolean | ("true" | "false")
					type?: string
					indexWorklogs?: boolean | ("true" | "false")
					indexComments?: boolean | ("true" | "false")
				}
			}
			responses: { 202: json<schemas["ReindexBean"]> }
		}
	}
	"/rest/api/2/reindex/issue": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-issue-post */
			json: true
			parameters: {
				query?: {
					issueId?: (string | number) | readonly (string | number)[]
					indexChangeHistory?: boolean | ("true" | "false")
					indexWorklogs?: boolean | ("true" | "false")
					indexComments?: boolean | ("true" | "false")
				}
			}
			responses: responses39
		}
	}
	"/rest/api/2/reindex/progress": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-progress-get */
			json: true
			parameters: { query?: { taskId?: string | number } }
			responses: responses39
		}
	}
	"/rest/api/2/reindex/request": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-request-post */
			json: true
			responses: { 200: json<number> }
		}
	}
	"/rest/api/2/reindex/request/bulk": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-request-bulk-get */
			json: true
			parameters: { query?: { requestId?: (string | number) | readonly (string | number)[] } }
			responses: responses40
		}
	}
	"/rest/api/2/reindex/request/{requestId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-reindex/#api-api-2-reindex-request-requestid-get */
			json: true
			parameters: { path: { requestId: string | number } }
			responses: responses40
		}
	}
	"/rest/api/2/resolution": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-resolution/#api-api-2-resolution-get */
			json: true
			responses: { 200: json<schemas["ResolutionJsonBean"][]> }
		}
	}
	"/rest/api/2/resolution/page": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-resolution/#api-api-2-resolution-page-get */
			json: true
			parameters: { query?: { maxResults?: string | number; query?: string; startAt?: string | number } }
			responses: { 200: json<schemas["ResolutionBean"]> }
		}
	}
	"/rest/api/2/resolution/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-resolution/#api-api-2-resolution-id-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["ResolutionJsonBean"]> }
		}
	}
	"/rest/api/2/role": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-get */
			json: true
			responses: { 200: json<schemas["ProjectRoleBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-post */
			json: true
			requestBody: body25
			responses: responses36
		}
	}
	"/rest/api/2/role/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-get */
			json: true
			parameters: parameters8
			responses: responses36
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-put */
			json: true
			parameters: parameters8
			requestBody?: body25
			responses: responses36
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-post */
			json: true
			parameters: parameters8
			requestBody?: body25
			responses: responses36
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-delete */
			json: true
			parameters: { query?: { swap?: string | number }; path: path5 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/role/{id}/actors": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-actors-get */
			json: true
			parameters: parameters8
			responses: responses41
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-actors-post */
			json: true
			parameters: parameters8
			requestBody?: json<schemas["ActorInputBean"]>
			responses: responses41
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-role/#api-api-2-role-id-actors-delete */
			json: true
			parameters: { query?: { user?: string; group?: string }; path: path5 }
			responses: responses41
		}
	}
	"/rest/api/2/screens": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-get */
			json: true
			parameters: { query?: { search?: string; expand?: string; maxResults?: string; startAt?: string } }
			responses: { 201: {} }
		}
	}
	"/rest/api/2/screens/addToDefault/{fieldId}": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-addtodefault-fieldid-post */
			json: true
			parameters: { path: { fieldId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/availableFields": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-availablefields-get */
			json: true
			parameters: { path: { screenId: string | number } }
			responses: responses42
		}
	}
	"/rest/api/2/screens/{screenId}/tabs": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-get */
			json: true
			parameters: { query?: { projectKey?: string }; path: { screenId: string | number } }
			responses: { 200: json<schemas["ScreenableTabBean"][]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-post */
			json: true
			parameters: { path: { screenId: string | number } }
			requestBody?: body26
			responses: responses43
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-put */
			json: true
			parameters: parameters29
			requestBody?: body26
			responses: responses43
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-delete */
			json: true
			parameters: parameters29
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-fields-get */
			json: true
			parameters: { query?: { projectKey?: string }; path: path4 }
			responses: responses42
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-fields-post */
			json: true
			parameters: parameters29
			requestBody?: json<schemas["AddFieldBean"]>
			responses: { 200: json<schemas["ScreenableFieldBean"]> }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-fields-id-delete */
			json: true
			parameters: parameters30
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-fields-id-move-post */
			json: true
			parameters: parameters30
			requestBody?: json<schemas["MoveFieldBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/updateShowWhenEmptyIndicator/{newValue}": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-fields-id-updateshowwhenemptyindicator-newvalue-put */
			json: true
			parameters: { path: { tabId: string | number; screenId: string | number; newValue: string | number; id: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos}": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-screens/#api-api-2-screens-screenid-tabs-tabid-move-pos-post */
			json: true
			parameters: { path: { tabId: string | number; screenId: string | number; pos: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/search": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-search/#api-api-2-search-get */
			json: true
			parameters: {
				query?: {
					expand?: query1
					jql?: string
					maxResults?: string | number
					validateQuery?: boolean | ("true" | "false")
					fields?: query1 | readonly query1[]
					startAt?: string | number
				}
			}
			responses: responses1
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-search/#api-api-2-search-post */
			json: true
			requestBody: json<schemas["SearchRequestBean"]>
			responses: responses1
		}
	}
	"/rest/api/2/securitylevel/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-securitylevel/#api-api-2-securitylevel-id-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["SecurityLevelJsonBean"]> }
		}
	}
	"/rest/api/2/serverInfo": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-serverinfo/#api-api-2-serverinfo-get */
			json: true
			responses: { 200: json<schemas["ServerInfoBean"]> }
		}
	}
	"/rest/api/2/settings/baseUrl": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-settings/#api-api-2-settings-baseurl-put */
			json: true
			requestBody?: body10
			responses: { 200: {} }
		}
	}
	"/rest/api/2/settings/columns": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-settings/#api-api-2-settings-columns-get */
			json: true
			responses: responses44
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-settings/#api-api-2-settings-columns-put */
			json: true
			requestBody?: { content: { "application/x-www-form-urlencoded": { columns?: string[] } } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/status": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-status/#api-api-2-status-get */
			json: true
			responses: { 200: json<schemas["StatusJsonBean"][]> }
		}
	}
	"/rest/api/2/status/page": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-status/#api-api-2-status-page-get */
			json: true
			parameters: {
				query?: {
					issueTypeIds?: (string | number) | readonly (string | number)[]
					maxResults?: string | number
					query?: string
					projectIds?: (string | number) | readonly (string | number)[]
					startAt?: string | number
				}
			}
			responses: responses45
		}
	}
	"/rest/api/2/status/{idOrName}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-status/#api-api-2-status-idorname-get */
			json: true
			parameters: { path: { idOrName: string | number } }
			responses: responses45
		}
	}
	"/rest/api/2/statuscategory": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-statuscategory/#api-api-2-statuscategory-get */
			json: true
			parameters: { query?: { request?: string; uriInfo?: string } }
			responses: { 200: json<schemas["StatusCategoryJsonBean"][]> }
		}
	}
	"/rest/api/2/statuscategory/{idOrKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-statuscategory/#api-api-2-statuscategory-idorkey-get */
			json: true
			parameters: { path: { idOrKey: string | number } }
			responses: { 200: json<schemas["StatusCategoryJsonBean"]> }
		}
	}
	"/rest/api/2/terminology/entries": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-terminology/#api-api-2-terminology-entries-get */
			json: true
			responses: responses46
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-terminology/#api-api-2-terminology-entries-post */
			json: true
			requestBody: json<schemas["TerminologyRequestBean"]>
			responses: {}
		}
	}
	"/rest/api/2/terminology/entries/{originalName}": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-terminology/#api-api-2-terminology-entries-originalname-get */
			json: true
			parameters: { path: { originalName: string | number } }
			responses: responses46
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-universal-avatar/#api-api-2-universal-avatar-type-type-owner-owningobjectid-get */
			json: true
			parameters: parameters31
			responses: responses11
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-universal-avatar/#api-api-2-universal-avatar-type-type-owner-owningobjectid-avatar-post */
			json: true
			parameters: parameters31
			requestBody?: response3
			responses: responses23
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-universal-avatar/#api-api-2-universal-avatar-type-type-owner-owningobjectid-avatar-id-delete */
			json: true
			parameters: { path: { id: string | number; type: string | number; owningObjectId: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/temp": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-universal-avatar/#api-api-2-universal-avatar-type-type-owner-owningobjectid-temp-post */
			json: true
			parameters: parameters31
			requestBody?: body14
			responses: { 200: response3 }
		}
	}
	"/rest/api/2/upgrade": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-upgrade/#api-api-2-upgrade-get */
			json: true
			responses: { 200: json<schemas["UpgradeResultBean"]>; 303: {} }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-upgrade/#api-api-2-upgrade-post */
			json: true
			responses: { 200: {} }
		}
	}
	"/rest/api/2/user": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-get */
			json: true
			parameters: { query?: { includeDeleted?: boolean | ("true" | "false"); key?: string; username?: string } }
			responses: responses29
		}
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-put */
			json: true
			parameters: parameters32
			requestBody: body18
			responses: responses30
		}
		post: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-post */
			json: true
			requestBody: body18
			responses: { 201: body18 }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-delete */
			json: true
			parameters: parameters32
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/a11y/personal-settings": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-a11y-personal-settings-get */
			json: true
			responses: { 200: json<schemas["A11yPersonalSettingBean"]> }
		}
	}
	"/rest/api/2/user/anonymization": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-anonymization-get */
			json: true
			parameters: { query?: { expand?: string; userKey?: string } }
			responses: { 200: {} }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-anonymization-post */
			json: true
			requestBody: json<schemas["UserAnonymizationRequestBean"]>
			responses: { 202: {} }
		}
	}
	"/rest/api/2/user/anonymization/progress": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-anonymization-progress-get */
			json: true
			parameters: { query?: { taskId?: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/user/anonymization/rerun": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-anonymization-rerun-get */
			json: true
			parameters: { query?: { expand?: string; oldUserKey?: string; oldUserName?: string; userKey?: string } }
			responses: { 200: json<schemas["UserAnonymizationValidationBean"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-anonymization-rerun-post */
			json: true
			requestBody: json<schemas["UserAnonymizationRerunRequestBean"]>
			responses: { 202: {} }
		}
	}
	"/rest/api/2/user/anonymization/unlock": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-anonymization-unlock-delete */
			json: true
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/application": {
		post: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-application-post */
			json: true
			parameters: parameters33
			responses: { 200: {} }
		}
		delete: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-application-delete */
			json: true
			parameters: parameters33
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/assignable/multiProjectSearch": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-assignable-multiprojectsearch-get */
			json: true
			parameters: { query?: { maxResults?: string | number; projectKeys?: string; username?: string } }
			responses: responses47
		}
	}
	"/rest/api/2/user/assignable/search": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-assignable-search-get */
			json: true
			parameters: { query?: { issueKey?: string; maxResults?: string | number; project?: string; actionDescriptorId?: string | number; username?: string } }
			responses: responses47
		}
	}
	"/rest/api/2/user/avatar": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-avatar-put */
			json: true
			parameters: parameters34
			requestBody: body22
			responses: responses11
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-avatar-post */
			json: true
			parameters: parameters34
			requestBody: response3
			responses: responses23
		}
	}
	"/rest/api/2/user/avatar/temporary": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-avatar-temporary-post */
			json: true
			parameters: parameters34
			requestBody: { content: { "multipart/form-data": unknown } }
			responses: responses24
		}
	}
	"/rest/api/2/user/avatar/{id}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-avatar-id-delete */
			json: true
			parameters: { query?: { username?: string }; path: path5 }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/avatars": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-avatars-get */
			json: true
			parameters: parameters34
			responses: responses11
		}
	}
	"/rest/api/2/user/columns": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-columns-get */
			json: true
			parameters: parameters34
			responses: responses44
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-columns-put */
			json: true
			requestBody?: { content: { "application/x-www-form-urlencoded": { username?: string; columns?: string[] } } }
			responses: { 200: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-columns-delete */
			json: true
			parameters: parameters34
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/duplicated/count": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-duplicated-count-get */
			json: true
			parameters: { query?: { flush?: boolean | ("true" | "false") } }
			responses: responses29
		}
	}
	"/rest/api/2/user/duplicated/list": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-duplicated-list-get */
			json: true
			parameters: { query?: { flush?: boolean | ("true" | "false") } }
			responses: responses11
		}
	}
	"/rest/api/2/user/list": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-list-get */
			json: true
			parameters: { query?: { cursor?: string | number; maxResults?: string | number } }
			responses: { 200: json<schemas["StreamPageBean"]> }
		}
	}
	"/rest/api/2/user/password": {
		put: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-password-put */
			json: true
			parameters: parameters32
			requestBody: body19
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/permission/search": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-permission-search-get */
			json: true
			parameters: {
				query?: { projectKey?: string; issueKey?: string; maxResults?: string | number; permissions?: string; startAt?: string | number; username?: string }
			}
			responses: responses47
		}
	}
	"/rest/api/2/user/picker": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-picker-get */
			json: true
			parameters: { query?: { maxResults?: string | number; query?: string; exclude?: string | readonly string[]; showAvatar?: boolean | ("true" | "false") } }
			responses: { 200: json<schemas["UserPickerResultsBean"]> }
		}
	}
	"/rest/api/2/user/properties": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-properties-get */
			json: true
			parameters: { query?: { userKey?: string; username?: string } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/user/properties/{propertyKey}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-properties-propertykey-get */
			json: true
			parameters: parameters35
			responses: { 200: {} }
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-properties-propertykey-put */
			json: true
			parameters: parameters35
			requestBody?: body10
			responses: responses3
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-properties-propertykey-delete */
			json: true
			parameters: parameters35
			responses: { 204: {} }
		}
	}
	"/rest/api/2/user/search": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-search-get */
			json: true
			parameters: {
				query?: {
					includeInactive?: boolean | ("true" | "false")
					maxResults?: string | number
					includeActive?: boolean | ("true" | "false")
					startAt?: string | number
					username?: string
				}
			}
			responses: responses47
		}
	}
	"/rest/api/2/user/session/{username}": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-session-username-delete */
			json: true
			parameters: { path: { username: string | number } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/user/viewissue/search": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-user/#api-api-2-user-viewissue-search-get */
			json: true
			parameters: { query?: { projectKey?: string; issueKey?: string; maxResults?: string | number; username?: string } }
			responses: responses47
		}
	}
	"/rest/api/2/version": {
		get: {
			/** @experimental @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-get */
			json: true
			parameters: parameters22
			responses: responses48
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-post */
			json: true
			requestBody: body27
			responses: { 201: json<schemas["VersionBean"]> }
		}
	}
	"/rest/api/2/version/remotelink": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-remotelink-get */
			json: true
			parameters: { query?: { globalId?: string | number } }
			responses: responses49
		}
	}
	"/rest/api/2/version/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-get */
			json: true
			parameters: parameters21
			responses: responses48
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-put */
			json: true
			parameters: parameters8
			requestBody: body27
			responses: { 200: {} }
		}
	}
	"/rest/api/2/version/{id}/mergeto/{moveIssuesTo}": {
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-mergeto-moveissuesto-put */
			json: true
			parameters: { path: { moveIssuesTo: string | number; id: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/version/{id}/move": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-move-post */
			json: true
			parameters: parameters8
			requestBody: json<schemas["VersionMoveBean"]>
			responses: responses48
		}
	}
	"/rest/api/2/version/{id}/relatedIssueCounts": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-relatedissuecounts-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["VersionIssueCountsBean"]> }
		}
	}
	"/rest/api/2/version/{id}/removeAndSwap": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-removeandswap-post */
			json: true
			parameters: parameters8
			requestBody: json<schemas["DeleteAndReplaceVersionBean"]>
			responses: { 204: {} }
		}
	}
	"/rest/api/2/version/{id}/unresolvedIssueCount": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-id-unresolvedissuecount-get */
			json: true
			parameters: parameters8
			responses: { 200: json<schemas["VersionUnresolvedIssueCountsBean"]> }
		}
	}
	"/rest/api/2/version/{versionId}/remotelink": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-versionid-remotelink-get */
			json: true
			parameters: { path: { versionId: string | number } }
			responses: responses49
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-versionid-remotelink-post */
			json: true
			parameters: { path: { versionId: string | number } }
			requestBody: body28
			responses: { 201: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-versionid-remotelink-delete */
			json: true
			parameters: { path: { versionId: string | number } }
			responses: { 204: {} }
		}
	}
	"/rest/api/2/version/{versionId}/remotelink/{globalId}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-versionid-remotelink-globalid-get */
			json: true
			parameters: parameters36
			responses: { 200: body28 }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-versionid-remotelink-globalid-post */
			json: true
			parameters: parameters36
			requestBody: body28
			responses: { 201: {} }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-version/#api-api-2-version-versionid-remotelink-globalid-delete */
			json: true
			parameters: parameters36
			responses: { 204: {} }
		}
	}
	"/rest/api/2/workflow": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflow/#api-api-2-workflow-get */
			json: true
			parameters: { query?: { workflowName?: string } }
			responses: { 200: {} }
		}
	}
	"/rest/api/2/workflowscheme": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-post */
			json: true
			requestBody: body29
			responses: { 201: {} }
		}
	}
	"/rest/api/2/workflowscheme/{id}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-get */
			json: true
			parameters: parameters37
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-put */
			json: true
			parameters: parameters8
			requestBody: body29
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/workflowscheme/{id}/createdraft": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-createdraft-post */
			json: true
			parameters: parameters8
			responses: { 201: response12 }
		}
	}
	"/rest/api/2/workflowscheme/{id}/default": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-default-get */
			json: true
			parameters: parameters37
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-default-put */
			json: true
			parameters: parameters8
			requestBody: body30
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-default-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path5 }
			responses: responses37
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-get */
			json: true
			parameters: parameters8
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-put */
			json: true
			parameters: parameters8
			requestBody: body29
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/default": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-default-get */
			json: true
			parameters: parameters8
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-default-put */
			json: true
			parameters: parameters8
			requestBody: body30
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-default-delete */
			json: true
			parameters: parameters8
			responses: responses37
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-issuetype-issuetype-get */
			json: true
			parameters: parameters38
			responses: responses50
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-issuetype-issuetype-put */
			json: true
			parameters: parameters38
			requestBody: body31
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-issuetype-issuetype-delete */
			json: true
			parameters: parameters38
			responses: responses37
		}
	}
	"/rest/api/2/workflowscheme/{id}/draft/workflow": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-workflow-get */
			json: true
			parameters: parameters39
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-workflow-put */
			json: true
			parameters: parameters39
			requestBody: body32
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-draft-workflow-delete */
			json: true
			parameters: parameters39
			responses: responses37
		}
	}
	"/rest/api/2/workflowscheme/{id}/issuetype/{issueType}": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-issuetype-issuetype-get */
			json: true
			parameters: { query?: { returnDraftIfExists?: boolean | ("true" | "false") }; path: path12 }
			responses: responses50
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-issuetype-issuetype-put */
			json: true
			parameters: parameters38
			requestBody: body31
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-issuetype-issuetype-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false") }; path: path12 }
			responses: responses37
		}
	}
	"/rest/api/2/workflowscheme/{id}/workflow": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-workflow-get */
			json: true
			parameters: { query?: { workflowName?: string; returnDraftIfExists?: boolean | ("true" | "false") }; path: path5 }
			responses: responses37
		}
		put: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-workflow-put */
			json: true
			parameters: parameters39
			requestBody: body32
			responses: responses37
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-workflowscheme/#api-api-2-workflowscheme-id-workflow-delete */
			json: true
			parameters: { query?: { updateDraftIfNeeded?: boolean | ("true" | "false"); workflowName?: string }; path: path5 }
			responses: responses37
		}
	}
	"/rest/api/2/worklog/deleted": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-worklog/#api-api-2-worklog-deleted-get */
			json: true
			parameters: { query?: { since?: string | number } }
			responses: responses51
		}
	}
	"/rest/api/2/worklog/list": {
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-worklog/#api-api-2-worklog-list-post */
			json: true
			requestBody: json<schemas["WorklogIdsRequestBean"]>
			responses: responses19
		}
	}
	"/rest/api/2/worklog/updated": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-worklog/#api-api-2-worklog-updated-get */
			json: true
			parameters: { query?: { since?: string | number } }
			responses: responses51
		}
	}
	"/rest/auth/1/session": {
		get: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-session/#api-auth-1-session-get */
			json: true
			responses: { 200: json<schemas["CurrentUser"]> }
		}
		post: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-session/#api-auth-1-session-post */
			json: true
			requestBody: json<schemas["AuthParams"]>
			responses: { 200: json<schemas["AuthSuccess"]> }
		}
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-session/#api-auth-1-session-delete */
			json: true
			responses: { 204: {} }
		}
	}
	"/rest/auth/1/websudo": {
		delete: {
			/** @see https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-websudo/#api-auth-1-websudo-delete */
			json: true
			requestBody?: body10
			responses: { 204: {} }
		}
	}
}
export interface components {
	schemas: {
		BoardBean: { id?: number; name?: string; self?: string; type?: string }
		BoardConfigBean: {
			columnConfig?: schemas["ColumnConfigBean"]
			estimation?: schemas["EstimationConfigBean"]
			filter?: schemas["RelationBean"]
			id?: number
			name?: string
			ranking?: schemas["RankingConfigBean"]
			self?: string
			subQuery?: schemas["SubqueryBean"]
			type?: string
		}
		BoardCreateBean: { filterId?: string | number; name?: string; type?: string }
		BooleanSettingBean: { value?: boolean }
		ChangeHistoryBean: {
			author?: schemas["UserJsonBean"]
			created?: string
			historyMetadata?: schemas["HistoryMetadata"]
			id?: string
			items?: schemas["ChangeItemBean"][]
		}
		ChangeItemBean: { field?: string; fieldtype?: string; from?: string; fromString?: string; to?: string; toString?: string }
		ChangelogBean: { histories: schemas["ChangeHistoryBean"][]; maxResults: number; startAt: number; total: number }
		ColorBean: {
			key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14" | (string & {})
		}
		ColumnBean: { max?: number; min?: number; name?: string; statuses?: schemas["RelationBean"][] }
		ColumnConfigBean: { columns?: schemas["ColumnBean"][]; constraintType?: string }
		EditMetaBean: { [key: string]: unknown }
		EntityPropertiesKeysBean: { keys?: schemas["EntityPropertyKeyBean"][] }
		EntityPropertyBean: { key?: string; value?: string }
		EntityPropertyKeyBean: { key?: string; self?: string }
		Entry: { errors?: string[]; issueId?: number; issueKey?: string; status?: number }
		EpicBean: { color?: schemas["ColorBean"]; done?: boolean; id?: number; key?: string; name?: string; self?: string; summary?: string }
		EpicRankRequestBean: { rankAfterEpic?: string; rankBeforeEpic?: string; rankCustomFieldId?: string | number }
		EpicUpdateBean: { color?: schemas["ColorBeanRequest"]; done?: boolean; name?: string; summary?: string }
		EstimationConfigBean: { field?: schemas["EstimationFieldBean"]; type?: string }
		EstimationFieldBean: { displayName?: string; fieldId?: string }
		FieldEditBean: { value?: string }
		FieldMetaBean: {
			allowedValues?: { [key: string]: unknown }[]
			autoCompleteUrl?: string
			defaultValue?: { [key: string]: unknown }
			fieldId?: string
			hasDefaultValue?: boolean
			name?: string
			operations?: string[]
			required?: boolean
			schema?: schemas["JsonTypeBean"]
		}
		FieldValueBean: { fieldId?: string; value?: { [key: string]: unknown } }
		HistoryMetadata: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: schemas["HistoryMetadataParticipant"]
			cause?: schemas["HistoryMetadataParticipant"]
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: schemas["HistoryMetadataParticipant"]
			type?: string
		}
		HistoryMetadataParticipant: { avatarUrl?: string; displayName?: string; displayNameKey?: string; id?: string; type?: string; url?: string }
		IncludedFields: { included?: string[] }
		IssueAssignRequestBean: { issues?: string[] }
		IssueBean: {
			changelog?: schemas["ChangelogBean"]
			editmeta?: schemas["EditMetaBean"]
			fields?: JiraV2['schemas']['IssueFields']
			fieldsToInclude?: schemas["IncludedFields"]
			id?: string
			key?: string
			names?: { [key: string]: string }
			operations?: schemas["OpsbarBean"]
			properties?: schemas["PropertiesBean"]
			renderedFields?: { [key: string]: unknown }
			schema?: { [key: string]: schemas["JsonTypeBean"] }
			self?: string
			transitionBeans?: schemas["TransitionBean"][]
			transitions?: schemas["TransitionBean"][]
			versionedRepresentations?: { [key: string]: { [key: string]: unknown } }
		}
		IssueRankRequestBean: { issues?: string[]; rankAfterIssue?: string; rankBeforeIssue?: string; rankCustomFieldId?: string | number }
		JsonTypeBean: { custom?: string; customId?: number; items?: string; system?: string; type?: string }
		LinkGroupBean: {
			groups?: schemas["LinkGroupBean"][]
			header?: schemas["SimpleLinkBean"]
			id?: string
			links?: schemas["SimpleLinkBean"][]
			styleClass?: string
			weight?: number
		}
		OpsbarBean: { linkGroups?: schemas["LinkGroupBean"][] }
		PartialSuccessBean: { entries?: schemas["Entry"][] }
		ProjectCategoryJsonBean: { description?: string; id?: string; name?: string; self?: string }
		ProjectJsonBean: {
			avatarUrls?: { [key: string]: string }
			id?: string
			key?: string
			name?: string
			projectCategory?: schemas["ProjectCategoryJsonBean"]
			projectTypeKey?: string
			self?: string
		}
		PropertiesBean: { properties?: { [key: string]: string } }
		RankingConfigBean: { rankCustomFieldId?: number }
		RelationBean: { id?: string; self?: string }
		SearchResultsBean: {
			expand?: string
			issues: schemas["IssueBean"][]
			maxResults: number
			names?: { [key: string]: string }
			schema?: { [key: string]: schemas["JsonTypeBean"] }
			startAt: number
			total: number
			warningMessages?: string[]
		}
		SimpleLinkBean: {
			href?: string
			iconClass?: string
			id?: string
			label?: string
			params?: { [key: string]: string }
			styleClass?: string
			title?: string
			weight?: number
		}
		SprintBean: {
			activatedDate?: string
			autoStartStop?: boolean
			completeDate?: string
			endDate?: string
			goal?: string
			id?: number
			incompleteIssuesDestinationId?: number
			name?: string
			originBoardId?: number
			self?: string
			startDate?: string
			state?: string
			synced?: boolean
		}
		SprintCreateBean: {
			autoStartStop?: boolean
			endDate?: string
			goal?: string
			incompleteIssuesDestinationId?: string | number
			name?: string
			originBoardId?: string | number
			startDate?: string
			synced?: boolean
			userProfileTimeZone?: string
		}
		SprintSwapBean: { sprintToSwapWith?: number; swap?: number }
		StatusCategoryJsonBean: { colorName?: string; id?: number; key?: string; name?: string; self?: string }
		StatusJsonBean: {
			description?: string
			iconUrl?: string
			id?: string
			name?: string
			self?: string
			statusCategory?: schemas["StatusCategoryJsonBean"]
			statusColor?: string
		}
		StringList: { [key: string]: unknown }
		SubqueryBean: { query?: string }
		TransitionBean: {
			description?: string
			fields?: { [key: string]: schemas["FieldMetaBean"] }
			id?: string
			name?: string
			opsbarSequence?: number
			to?: schemas["StatusJsonBean"]
		}
		UnmapSprintsBean: { sprintIds?: (string | number)[] }
		UserJsonBean: {
			active?: boolean
			avatarUrls?: { [key: string]: string }
			displayName?: string
			emailAddress?: string
			key?: string
			name?: string
			self?: string
			timeZone?: string
		}
		VersionBean: {
			archived?: boolean
			description?: string
			expand?: string
			id?: string
			moveUnfixedIssuesTo?: string
			name?: string
			overdue?: boolean
			project?: string
			projectId?: number
			releaseDate?: string
			releaseDateSet?: boolean
			released?: boolean
			self?: string
			startDate?: string
			startDateSet?: boolean
			userReleaseDate?: string
			userStartDate?: string
		}
		AppTypeBean: { i18nKey?: string; iconUrl?: string }
		BlogBean: { [key: string]: unknown }
		CreateIndexBean: { entityName?: string; fieldNameToColumnName?: { [key: string]: string }; indexName?: string; tableName?: string; unique?: boolean }
		EntityList: { entities?: schemas["EntityRefBean"][] }
		EntityRefBean: { key?: string; name?: string; type?: schemas["EntityTypeBean"] }
		EntityTypeBean: { applicationTypeClassName?: string; i18nKey?: string; iconUrl?: string; pluralizedI18nKey?: string }
		EntityVersionBean: {
			deleted?: boolean
			entityId?: number
			entityType?: string
			entityVersion?: number
			hasVersion?: boolean
			parentIssueId?: number
			updateTime?: string
		}
		JobBean: {
			cronExpression?: string
			firstRunTime?: number
			intervalInMillis?: number
			jobId?: string
			jobRunnerKey?: string
			nextRunTime?: number
			runMode?: string
			runnable?: boolean
			scheduleType?: string
			timeZoneId?: string
		}
		JobRunBean: { durationInMillis?: number; message?: string; runOutcome?: string; startTime?: string }
		PatternRepresentation: { delay?: number; enabled?: boolean; id?: number; pattern?: string }
		PermissionBean: { group?: string; permType?: string }
		PrioritySchemeResponse: { defaultPriority?: string; description?: string; id?: number; name?: string; priorities?: string[] }
		ProductLicenseTO: {
			isUnlimitedNumberOfUsers?: boolean
			licenseKey?: string
			locale?: {
				country?: string
				displayCountry?: string
				displayLanguage?: string
				displayName?: string
				displayScript?: string
				displayVariant?: string
				extensionKeys?: string[]
				iso3Country?: string
				iso3Language?: string
				language?: string
				script?: string
				unicodeLocaleAttributes?: string[]
				unicodeLocaleKeys?: string[]
				variant?: string
			}
			numberOfUsers?: number
			productDisplayName?: string
			productKey?: string
		}
		ProjectInputBean: {
			assigneeType?: "PROJECT_LEAD" | "UNASSIGNED"
			avatarId?: string | number
			categoryId?: string | number
			description?: string
			issueSecurityScheme?: number
			key?: string
			lead?: string
			name?: string
			notificationScheme?: number
			permissionScheme?: number
			projectTemplateKey?: string
			projectTypeKey?: string
			url?: string
			workflowSchemeId?: string | number
		}
		RegisterItemHolder: { isLocked?: boolean; isManaged?: boolean }
		StatusMapping: { issueTypeName?: string; sourceStatusName?: string; targetStatusName?: string }
		WorkflowSchemeMigrationRequest: { schemeId?: number; statusMappings?: schemas["StatusMapping"][] }
		Gadget: { filterId?: number; filterName?: string; gadgetUri?: string; jql?: string; portalId?: number; userPrefs?: { [key: string]: string } }
		Tooltip: { id?: string }
		OrderByOption: { fieldId?: string; fieldName?: string; sortJql?: string }
		OrderByOptions: { fields?: schemas["OrderByOption"][]; matchesCount?: number; maxResults?: number; totalCount?: number }
		OrderByRequest: { filter?: string; jql?: string; maxResults?: number; query?: string; sortBy?: string }
		SortByBean: { fieldId?: string; fieldName?: string; order?: string; toggleJql?: string }
		AssignIssueTypesRequest: { issueTypes?: string[]; name?: string; valid?: boolean }
		IssueContextParam: { issueTypeId?: string; projectId?: number }
		Option: { childOptions?: schemas["Option"][]; id?: number; name?: string; optionId?: number; value?: string }
		OptionsSettings: { issueContext?: schemas["IssueContextParam"]; options?: schemas["Option"][] }
		RemoveWorkflowRequest: { nextDefaultWorkflow?: string; workflow?: string }
		WorkflowSchemeRequest: { defaultWorkflow?: boolean; issueTypes?: string[]; workflow?: string }
		CreateProjectShortcutBean: { icon?: string; name?: string; sequence?: number; url?: string }
		LastVisitedItem: { [key: string]: unknown }
		TypeParameter: { [key: string]: unknown }
		ShareBean: { emails?: string[]; jql?: string; message?: string; usernames?: string[] }
		RestInvocationHistory: { empty?: boolean } & { [key: string]: unknown }
		RestWebhook: {
			active?: boolean
			configuration?: { [key: string]: string }
			credentials?: schemas["RestWebhookCredentials"]
			empty?: boolean
			events?: string[]
			name?: string
			scopeType?: string
			sslVerificationRequired?: boolean
			statistics?: { empty?: boolean } & { [key: string]: unknown }
			url?: string
		} & { [key: string]: unknown }
		RestWebhookCredentials: {
			empty?: boolean
			password?: string
			username?: string
		} & { [key: string]: unknown }
		A11yPersonalSettingBean: { enabled?: boolean; key?: string }
		ActiveCategory: { current?: string }
		ActorInputBean: { group?: string[]; user?: string[] }
		ActorsMap: { empty?: boolean }
		AddFieldBean: { fieldId?: string | number }
		AddGroupBean: { name?: string }
		AddReactionRequestBean: { commentId?: number; emojiId?: string }
		AdminHistoryLink: { [key: string]: unknown }
		AffectedEntityBean: {
			description?: string
			numberOfOccurrences?: number
			type?: "ANONYMIZE" | "TRANSFER_OWNERSHIP" | "REMOVE" | "MANUAL" | (string & {})
			uri?: string
			uriDisplayName?: string
		}
		AppMonitoringRestEntity: { enabled?: boolean }
		Application: { name?: string; type?: string }
		ApplicationPropertyBean: { id?: string; value?: string }
		ApplicationRoleBean: {
			defaultGroups?: string[]
			defined?: boolean
			groups?: string[]
			hasUnlimitedSeats?: boolean
			key?: string
			name?: string
			numberOfSeats?: number
			platform?: boolean
			remainingSeats?: number
			selectedByDefault?: boolean
			userCount?: number
			userCountDescription?: string
		}
		AssociateProjectsBean: { idsOrKeys?: string[] }
		AttachmentArchiveEntry: { abbreviatedName?: string; entryIndex?: number; mediaType?: string; name?: string; size?: number }
		AttachmentArchiveImpl: { entries?: schemas["AttachmentArchiveEntry"][]; totalEntryCount?: number }
		AttachmentBean: { [key: string]: unknown }
		AttachmentJsonBean: {
			author?: schemas["UserJsonBean"]
			content?: string
			created?: string
			filename?: string
			id?: string
			mimeType?: string
			self?: string
			size?: number
			thumbnail?: string
		}
		AttachmentMetaBean: { enabled?: boolean; uploadLimit?: number }
		AuthParams: { password?: string; username?: string }
		AuthSuccess: { loginInfo?: schemas["LoginInfo"]; session?: schemas["SessionInfo"] }
		AutoCompleteResponseBean: { jqlReservedWords?: string[]; visibleFieldNames?: string[]; visibleFunctionNames?: string[] }
		AutoCompleteResultWrapper: { [key: string]: unknown }
		AvailableIssueTypesRequestBean: { ignoredIssueTypeIds?: string[] }
		AvailableProjectsPaginatedBean: { results?: schemas["PageBeanProjectBean"] }
		AvailableProjectsRequestBean: { ignoredProjectIds?: string[] }
		AvatarBean: { id?: string; owner?: string; selected?: boolean }
		AvatarCroppingBean: { cropperOffsetX?: number; cropperOffsetY?: number; cropperWidth?: number; needsCropping?: boolean; url?: string }
		BulkDeleteResponseBean: { deletedCustomFields?: string[]; message?: string; notDeletedCustomFields?: { [key: string]: string } }
		BulkOperationErrorResult: { elementErrors?: schemas["ErrorCollection"]; failedElementNumber?: number; status?: number }
		ClusterLockStatusBean: { holdingLockSec?: string; lockName?: string; lockedByNode?: string; updateTime?: string }
		ClusterLockStatusesBean: { clusterLocks?: schemas["ClusterLockStatusBean"][] }
		ClusterState: {
			build?: schemas["NodeBuildInfo"]
			state?: "STABLE" | "READY_TO_UPGRADE" | "MIXED" | "READY_TO_RUN_UPGRADE_TASKS" | "RUNNING_UPGRADE_TASKS" | "UPGRADE_TASKS_FAILED" | (string & {})
		}
		ColumnLayout: { columnConfig?: "SYSTEM" | "EXPLICIT" | "FILTER" | "USER" | "NONE" | (string & {}); columnLayoutItems?: schemas["ColumnLayoutItem"][] }
		ColumnLayoutItem: { columnHeadingKey?: string; id?: string; navigableField?: schemas["NavigableField"]; position?: number }
		ColumnOptions: { [key: string]: unknown }
		ColumnsBean: { columns?: string[] }
		CommentJsonBean: {
			author?: schemas["UserJsonBean"]
			body?: string
			created?: string
			id?: string
			properties?: schemas["EntityPropertyBean"][]
			renderedBody?: string
			self?: string
			updateAuthor?: schemas["UserJsonBean"]
			updated?: string
			visibility?: schemas["VisibilityJsonBean"]
		}
		CommentsWithPaginationJsonBean: { comments: schemas["CommentJsonBean"][]; maxResults: number; startAt: number; total: number }
		ComponentBean: {
			archived?: boolean
			assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED" | (string & {})
			deleted?: boolean
			description?: string
			id?: string
			lead?: schemas["UserBean"]
			leadUserName?: string
			name?: string
			project?: string
			self?: string
		}
		ComponentIssueCountsBean: { issueCount?: number; self?: string }
		ConfigurationBean: {
			attachmentsEnabled?: boolean
			issueLinkingEnabled?: boolean
			subTasksEnabled?: boolean
			timeTrackingConfiguration?: schemas["TimeTrackingConfigurationBean"]
			timeTrackingEnabled?: boolean
			unassignedIssuesAllowed?: boolean
			votingEnabled?: boolean
			watchingEnabled?: boolean
		}
		ContentToRender: { [key: string]: unknown }
		CreateMetaIssueTypeBean: {
			avatarId?: number
			description?: string
			fields?: { [key: string]: schemas["FieldMetaBean"] }
			iconUrl?: string
			id?: string
			name?: string
			self?: string
			subtask?: boolean
		}
		CreateUpdateRoleRequestBean: { description?: string; name?: string }
		CurrentUser: { [key: string]: unknown }
		CustomFieldBean: {
			description?: string
			id?: string
			isAllProjects?: boolean
			isLocked?: boolean
			isManaged?: boolean
			isTrusted?: boolean
			issueTypeIds?: string[]
			issuesWithValue?: number
			lastValueUpdate?: string
			name?: string
			numericId?: number
			projectIds?: number[]
			projectsCount?: number
			screensCount?: number
			searcherKey?: string
			self?: string
			type?: string
		}
		CustomFieldDefinitionJsonBean: {
			description?: string
			id?: string | number
			issueTypeIds?: (string | number)[]
			name?: string
			projectIds?: (string | number)[]
			searcherKey?: string
			self?: string
			type?: string
		}
		CustomFieldOptionBean: { childrenIds?: number[]; disabled?: boolean; id?: number; self?: string; value?: string }
		CustomFieldOptionsBean: { options?: schemas["CustomFieldOptionBean"][]; total?: number }
		CustomFieldReplacement: { customFieldId?: string | number; moveTo?: number }
		DarkFeaturePropertyBean: { enabled?: boolean }
		DarkFeaturesBean: {
			siteFeatures?: { [key: string]: schemas["DarkFeaturePropertyBean"] }
			systemFeatures?: { [key: string]: schemas["DarkFeaturePropertyBean"] }
		}
		DashboardBean: { id?: string; name?: string; self?: string; view?: string }
		DashboardsBean: { dashboards: schemas["DashboardBean"][]; maxResults: number; next?: string; prev?: string; startAt: number; total: number }
		DefaultBean: { updateDraftIfNeeded?: boolean; workflow?: string }
		DefaultShareScopeBean: { scope?: "GLOBAL" | "AUTHENTICATED" | "PRIVATE" | (string & {}) }
		DeleteAndReplaceVersionBean: { customFieldReplacementList?: schemas["CustomFieldReplacement"][]; moveAffectedIssuesTo?: number; moveFixIssuesTo?: number }
		EditorMarkupParameters: { fieldId: string; fieldName?: string; issueKey?: string; value?: string }
		ErrorCollection: { errorMessages?: string[]; errors?: { [key: string]: string } }
		FieldBean: {
			clauseNames?: string[]
			custom?: boolean
			id?: string
			name?: string
			navigable?: boolean
			orderable?: boolean
			schema?: schemas["JsonTypeBean"]
			searchable?: boolean
		}
		FieldComparatorSource: { [key: string]: unknown }
		FieldConfigSchemeBean: {
			allIssueTypes?: boolean
			allProjects?: boolean
			defaultValue?: { [key: string]: unknown }
			description?: string
			field?: schemas["FieldBean"]
			fieldConfigIds?: number[]
			id?: number
			issueTypes?: schemas["IssueTypeJsonBean"][]
			name?: string
			projects?: schemas["ProjectBean"][]
			self?: string
		}
		FieldOperation: { operation?: string; value?: { [key: string]: unknown } }
		Fields: { issuetype?: schemas["IssueTypeJsonBean"]; priority?: schemas["PriorityJsonBean"]; status?: schemas["StatusJsonBean"]; summary?: string }
		FilePart: { contentType?: string; formField?: boolean; inputStream?: { [key: string]: unknown }; name?: string; size?: number; value?: string }
		FilterBean: {
			description?: string
			editable?: boolean
			favourite?: boolean
			id?: string
			jql?: string
			name?: string
			owner?: schemas["UserBean"]
			searchUrl?: string
			self?: string
			sharePermissions?: schemas["FilterPermissionBean"][]
			sharedUsers?: schemas["UserBeanListWrapper"]
			viewUrl?: string
		}
		FilterPermissionBean: {
			edit?: boolean
			group?: schemas["GroupJsonBean"]
			id?: number
			project?: schemas["ProjectBean"]
			role?: schemas["ProjectRoleBean"]
			type?: string
			user?: schemas["UserBean"]
			view?: boolean
		}
		GetReactionsRequestBean: { commentIds?: number[] }
		GrantToPermissionInputBean: { securityType?: string; value?: schemas["OptionString"] }
		GroupBean: { name?: string; self?: string; users?: schemas["PagedListWrapperUserJsonBeanApplicationUser"] }
		GroupJsonBean: { name?: string; self?: string }
		GroupLabelBean: { text?: string; title?: string; type?: "ADMIN" | "SINGLE" | "MULTIPLE" | (string & {}) }
		GroupSuggestionBean: { html?: string; labels?: schemas["GroupLabelBean"][]; name?: string }
		GroupSuggestionsBean: { groups?: schemas["GroupSuggestionBean"][]; header?: string; total?: number }
		HumanReadableArchive: { entries?: { [key: string]: unknown }; id?: number; mediaType?: string; name?: string; totalEntryCount?: number }
		Icon: { link?: string; title?: string; url16x16?: string }
		IdBean: { id?: string | number }
		IndexReplicationQueueEntryBean: { id?: number; replicationTime?: string }
		IndexReplicationQueueSummaryBean: {
			lastConsumedOperation?: schemas["IndexReplicationQueueEntryBean"]
			lastOperationInQueue?: schemas["IndexReplicationQueueEntryBean"]
			queueSize?: number
		}
		IndexSnapshotBean: { absolutePath?: string; timestamp?: number }
		IndexSnapshotPromiseBean: { futureAbsolutePath?: string }
		IndexSnapshotStatusBean: { running?: boolean }
		IndexSummaryBean: {
			issueIndex?: schemas["IssueIndexSummaryBean"]
			nodeId?: string
			replicationQueues?: { [key: string]: schemas["IndexReplicationQueueSummaryBean"] }
			reportTime?: string
		}
		IpdMonitoringRestEntity: { enabled?: boolean }
		IssueCreateResponse: { id?: string; key?: string; self?: string }
		IssueIndexSummaryBean: {
			countInArchive?: number
			countInDatabase?: number
			countInIndex?: number
			indexReadable?: boolean
			lastUpdatedInDatabase?: string
			lastUpdatedInIndex?: string
		}
		IssueInvolvementBean: { id?: string; label?: string }
		IssueLinkTypeJsonBean: { id?: string; inward?: string; name?: string; outward?: string; self?: string }
		IssueLinkTypesBean: { [key: string]: unknown }
		IssuePickerIssue: { img?: string; key?: string; keyHtml?: string; summary?: string; summaryText?: string }
		IssuePickerResult: { sections?: schemas["IssueSection"][] }
		IssueRefJsonBean: { fields?: schemas["Fields"]; id?: string; key?: string; self?: string }
		IssueSection: { id?: string; issues?: schemas["IssuePickerIssue"][]; label?: string; msg?: string; sub?: string }
		IssueSubTaskMovePositionBean: { current?: number; original?: number }
		IssueTypeCreateBean: { description?: string; name?: string; type?: "subtask" | "standard" }
		IssueTypeJsonBean: { avatarId?: number; description?: string; iconUrl?: string; id?: string; name?: string; self?: string; subtask?: boolean }
		IssueTypeMappingBean: { issueType?: string; updateDraftIfNeeded?: boolean; workflow?: string }
		IssueTypeSchemeBean: {
			defaultIssueType?: schemas["IssueTypeJsonBean"]
			description?: string
			expand?: string
			id?: string
			issueTypes?: schemas["IssueTypeJsonBean"][]
			name?: string
			self?: string
		}
		IssueTypeSchemeCreateUpdateBean: {
			defaultIssueTypeId?: string | number
			description?: string
			issueTypeIDs?: (string | number)[]
			issueTypeIds?: (string | number)[]
			name?: string
		}
		IssueTypeSchemeListBean: { schemes?: schemas["IssueTypeSchemeBean"][] }
		IssueTypeUpdateBean: { avatarId?: string | number; description?: string; name?: string }
		IssueTypeWithStatusJsonBean: { id?: string; name?: string; self?: string; statuses?: schemas["StatusJsonBean"][]; subtask?: boolean }
		IssueUpdateBean: {
			fields?: { [key: string]: unknown }
			historyMetadata?: schemas["HistoryMetadataRequest"]
			properties?: schemas["EntityPropertyBean"][]
			transition?: schemas["TransitionBeanRequest"]
			update?: { [key: string]: schemas["FieldOperation"][] }
		}
		IssuesCreateResponse: { errors?: schemas["BulkOperationErrorResult"][]; issues?: schemas["IssueCreateResponse"][] }
		IssuesUpdateBean: { issueUpdates?: schemas["IssueUpdateBean"][] }
		LicenseValidationResults: { errors?: { [key: string]: string }; licenseString?: string }
		LinkIssueRequestJsonBean: {
			comment?: schemas["CommentJsonBeanRequest"]
			inwardIssue?: schemas["IssueRefJsonBeanRequest"]
			outwardIssue?: schemas["IssueRefJsonBeanRequest"]
			type?: schemas["IssueLinkTypeJsonBeanRequest"]
		}
		ListWrapperCallbackApplicationRoleBean: { [key: string]: unknown }
		ListWrapperCallbackGroupJsonBean: { [key: string]: unknown }
		ListWrapperCallbackUserBean: { [key: string]: unknown }
		ListWrapperCallbackUserJsonBean: { [key: string]: unknown }
		LoginInfo: { failedLoginCount?: number; lastFailedLoginTime?: string; loginCount?: number; previousLoginTime?: string }
		LuceneFieldSorter: { comparator?: { [key: string]: unknown }; documentConstant?: string }
		MoveFieldBean: { after?: string; position?: "Earlier" | "Later" | "First" | "Last" }
		NavigableField: {
			columnCssClass?: string
			columnHeadingKey?: string
			defaultSortOrder?: string
			hiddenFieldId?: string
			id?: string
			name?: string
			nameKey?: string
			sortComparatorSource?: schemas["FieldComparatorSource"]
			sorter?: schemas["LuceneFieldSorter"]
		}
		NodeBean: {
			alive?: boolean
			cacheListenerPort?: number
			ip?: string
			lastStateChangeTimestamp?: number
			nodeBuildNumber?: number
			nodeId?: string
			nodeVersion?: string
			state?: "ACTIVE" | "PASSIVE" | "ACTIVATING" | "PASSIVATING" | "OFFLINE" | (string & {})
		}
		NodeBuildInfo: { buildNumber?: number; version?: string }
		NotificationJsonBean: { htmlBody?: string; restrict?: schemas["RestrictJsonBean"]; subject?: string; textBody?: string; to?: schemas["ToJsonBean"] }
		NotificationSchemeBean: {
			description?: string
			expand?: string
			id?: number
			name?: string
			notificationSchemeEvents?: { [key: string]: unknown }
			self?: string
		}
		OptionString: { defined?: boolean; empty?: boolean; orNull?: string }
		OrderByPreferences: { orderByOption?: string; projectId?: number }
		OriginalOrder: { entries?: number[] }
		PageBean: { isLast?: boolean; maxResults: number; nextPage?: string; self?: string; startAt: number; total?: number; values: { [key: string]: unknown }[] }
		PageBeanProjectBean: {
			isLast?: boolean
			maxResults: number
			nextPage?: string
			self?: string
			startAt: number
			total?: number
			values: schemas["ProjectBean"][]
		}
		PagedListWrapperUserJsonBeanApplicationUser: {
			backingListSize?: number
			callback?: schemas["ListWrapperCallbackUserJsonBean"]
			items?: schemas["UserJsonBean"][]
			maxResults?: number
			pagingCallback?: schemas["ListWrapperCallbackUserJsonBean"]
			size?: number
		}
		PasswordBean: { currentPassword?: string; password?: string }
		PasswordPolicyCreateUserBean: { displayName?: string; emailAddress?: string; password?: string; username?: string }
		PasswordPolicyUpdateUserBean: { newPassword?: string; oldPassword?: string; username?: string }
		PermissionGrantBean: { holder?: schemas["PermissionHolderBean"]; id?: number; permission?: string; self?: string }
		PermissionGrantsBean: { expand?: string; permissions?: schemas["PermissionGrantBean"][] }
		PermissionHolderBean: {
			field?: schemas["FieldBean"]
			group?: schemas["GroupJsonBean"]
			parameter?: string
			projectRole?: schemas["ProjectRoleBean"]
			type?: string
			user?: schemas["UserJsonBean"]
		}
		PermissionJsonBean: { description?: string; id?: string; key?: string; name?: string; type?: "GLOBAL" | "PROJECT" | (string & {}) }
		PermissionSchemeAttributeBean: { key?: string; value?: string }
		PermissionSchemeBean: { description?: string; expand?: string; id?: number; name?: string; permissions?: schemas["PermissionGrantBean"][]; self?: string }
		PermissionSchemesBean: { permissionSchemes?: schemas["PermissionSchemeBean"][] }
		PermissionsInputBean: { grants?: schemas["GrantToPermissionInputBean"][]; permissionKeys?: string[] }
		PermissionsJsonBean: { permissions?: { [key: string]: schemas["PermissionJsonBean"] } }
		PinnedCommentJsonBean: { comment?: schemas["CommentJsonBean"]; pinnedBy?: string; pinnedDate?: string }
		PriorityJsonBean: { description?: string; iconUrl?: string; id?: string; name?: string; self?: string; statusColor?: string }
		PrioritySchemeBean: {
			defaultOptionId?: string
			defaultScheme?: boolean
			description?: string
			id?: number
			name?: string
			optionIds?: string[]
			projectKeys?: string[]
			self?: string
		}
		PrioritySchemeListBean: { maxResults?: number; schemes?: schemas["PrioritySchemeBean"][]; startAt?: number; total?: number }
		PrioritySchemeUpdateBean: { defaultOptionId?: string | number; description?: string; id?: string | number; name?: string; optionIds?: (string | number)[] }
		ProjectBean: { archived?: boolean; avatarUrls?: { [key: string]: string }; description?: string; id?: string; key?: string; name?: string; self?: string }
		ProjectCategoryBean: { description?: string; id?: string | number; name?: string; self?: string }
		ProjectDeleteInstructionsBean: { grantsToDelete?: number[] }
		ProjectIdentity: { id?: number; key?: string; self?: string }
		ProjectPickerItem: { avatar?: string; html?: string; id?: string; key?: string; name?: string }
		ProjectPickerResultWrapper: { header?: string; projects?: schemas["ProjectPickerItem"][]; total?: number }
		ProjectRoleActorsBean: { actors?: schemas["RoleActorBean"][] }
		ProjectRoleActorsUpdateBean: { categorisedActors?: { [key: string]: string[] }; id?: string | number }
		ProjectRoleBean: { actors?: schemas["RoleActorBean"][]; description?: string; id?: number; name?: string; self?: string }
		ProjectTypeBean: { color?: string; descriptionI18nKey?: string; formattedKey?: string; icon?: string; key?: string }
		ProjectUpdateBean: {
			assigneeType?: "PROJECT_LEAD" | "UNASSIGNED"
			avatarId?: string | number
			categoryId?: string | number
			description?: string
			issueSecurityScheme?: number
			key?: string
			lead?: string
			name?: string
			notificationScheme?: number
			permissionScheme?: number
			projectTemplateKey?: string
			projectTypeKey?: string
			url?: string
		}
		Property: { example?: string; key?: string; value?: string }
		PropertyBean: { id?: string | number; key?: string; value?: string }
		ReadOnlyModeStatus: { enabled?: boolean; endTime?: string; message?: string; timeZone?: string }
		ReadOnlyModeUpdateRequest: { enabled?: boolean; endTime?: string; message?: string; timeZone?: string }
		ReindexBean: {
			currentProgress?: number
			currentSubTask?: string
			finishTime?: string
			progressUrl?: string
			startTime?: string
			submittedTime?: string
			success?: boolean
			type?: "FOREGROUND" | "BACKGROUND" | "BACKGROUND_PREFFERED" | "BACKGROUND_PREFERRED" | (string & {})
		}
		ReindexRequestBean: {
			completionTime?: string
			id?: number
			requestTime?: string
			startTime?: string
			status?: "PENDING" | "ACTIVE" | "RUNNING" | "FAILED" | "COMPLETE" | (string & {})
			type?: "IMMEDIATE" | "DELAYED" | (string & {})
		}
		RemoteEntityLinkJsonBean: { link?: string; name?: string; self?: string }
		RemoteEntityLinksJsonBean: { links?: schemas["RemoteEntityLinkJsonBean"][] }
		RemoteIssueLinkBean: { [key: string]: unknown }
		RemoteIssueLinkCreateOrUpdateRequest: {
			application?: schemas["Application"]
			globalId?: string | number
			object?: schemas["RemoteObject"]
			relationship?: string
		}
		RemoteObject: { icon?: schemas["Icon"]; status?: schemas["Status"]; summary?: string; title?: string; url?: string }
		ResolutionBean: { [key: string]: unknown }
		ResolutionJsonBean: { description?: string; iconUrl?: string; id?: string; name?: string; self?: string }
		RestrictJsonBean: { groups?: schemas["GroupJsonBean"][]; permissions?: schemas["PermissionJsonBeanRequest"][] }
		RoleActorBean: { avatarUrl?: string; name?: string }
		ScreenableFieldBean: { id?: string; name?: string; showWhenEmpty?: boolean; type?: string }
		ScreenableTabBean: { id?: number; name?: string }
		SearchRequestBean: { expand?: string[]; fields?: string[]; jql?: string; maxResults?: number; startAt?: number; validateQuery?: boolean }
		SecurityLevelJsonBean: { description?: string; id?: string; name?: string; self?: string }
		SecurityListLevelJsonBean: { levels?: schemas["SecurityLevelJsonBean"][] }
		SecuritySchemeJsonBean: {
			defaultSecurityLevelId?: number
			description?: string
			id?: number
			levels?: schemas["SecurityLevelJsonBean"][]
			name?: string
			self?: string
		}
		SecuritySchemesJsonBean: { issueSecuritySchemes?: schemas["SecuritySchemeJsonBean"][] }
		ServerInfoBean: { [key: string]: unknown }
		SessionInfo: { name?: string; value?: string }
		SharePermissionInputBean: {
			edit?: boolean
			groupname?: string
			projectId?: string | number
			projectRoleId?: string | number
			type?: string
			userKey?: string
			view?: boolean
		}
		SimpleListWrapperApplicationRoleBean: {
			callback?: schemas["ListWrapperCallbackApplicationRoleBean"]
			maxResults?: number
			pagingCallback?: schemas["ListWrapperCallbackApplicationRoleBean"]
			size?: number
		}
		SimpleListWrapperGroupJsonBean: {
			callback?: schemas["ListWrapperCallbackGroupJsonBean"]
			maxResults?: number
			pagingCallback?: schemas["ListWrapperCallbackGroupJsonBean"]
			size?: number
		}
		Status: { icon?: schemas["Icon"]; resolved?: boolean }
		StreamPageBean: { isLast?: boolean; maxResults?: number; nextCursor?: string; nextPage?: string; self?: string; values?: { [key: string]: unknown }[] }
		TerminologyRequestBean: { newName?: string; newNamePlural?: string; originalName?: string }
		TerminologyResponseBean: { isDefault?: boolean; newName?: string; newNamePlural?: string; originalName?: string; originalNamePlural?: string }
		TimeTrackingConfigurationBean: {
			defaultUnit?: "minute" | "hour" | "day" | "week" | (string & {})
			timeFormat?: "pretty" | "days" | "hours" | (string & {})
			workingDaysPerWeek?: number
			workingHoursPerDay?: number
		}
		ToJsonBean: {
			assignee?: boolean
			groups?: schemas["GroupJsonBean"][]
			reporter?: boolean
			users?: schemas["UserJsonBean"][]
			voters?: boolean
			watchers?: boolean
		}
		TransitionsMetaBean: { transitions?: schemas["TransitionBean"][] }
		UpdateUserToGroupBean: { name?: string }
		UpgradeResultBean: { duration?: number; message?: string; outcome?: string; startTime?: string }
		UserAnonymizationRequestBean: { newOwnerKey?: string; userKey?: string }
		UserAnonymizationRerunRequestBean: { newOwnerKey?: string; oldUserKey?: string; oldUserName?: string; userKey?: string }
		UserAnonymizationValidationBean: {
			affectedEntities?: { [key: string]: schemas["AffectedEntityBean"][] }
			businessLogicValidationFailed?: boolean
			deleted?: boolean
			displayName?: string
			email?: string
			errors?: { [key: string]: schemas["ErrorCollection"] }
			expand?: string
			operations?: string[]
			success?: boolean
			userKey?: string
			userName?: string
			warnings?: { [key: string]: schemas["ErrorCollection"] }
		}
		UserBean: {
			active?: boolean
			applicationRoles?: schemas["SimpleListWrapperApplicationRoleBean"]
			avatarUrls?: { [key: string]: string }
			deleted?: boolean
			displayName?: string
			emailAddress?: string
			expand?: string
			groups?: schemas["SimpleListWrapperGroupJsonBean"]
			key?: string
			lastLoginTime?: string
			locale?: string
			name?: string
			self?: string
			timeZone?: string
		}
		UserBeanListWrapper: {
			backingListSize?: number
			callback?: schemas["ListWrapperCallbackUserBean"]
			items?: schemas["UserBean"][]
			maxResults?: number
			pagingCallback?: schemas["ListWrapperCallbackUserBean"]
			size?: number
		}
		UserIssueRelevanceBean: {
			avatarUrls?: { [key: string]: string }
			displayName?: string
			emailAddress?: string
			highestIssueInvolvementRank?: number
			issueInvolvements?: schemas["IssueInvolvementBean"][]
			key?: string
			latestCommentCreationTime?: number
			name?: string
			self?: string
		}
		UserPickerResultsBean: { [key: string]: unknown }
		UserWriteBean: {
			active?: boolean
			applicationKeys?: string[]
			displayName?: string
			emailAddress?: string
			key?: string
			name?: string
			notification?: string
			password?: string
			self?: string
		}
		UsersAndGroupsBean: { groups?: schemas["GroupSuggestionsBean"]; users?: schemas["UserPickerResultsBean"] }
		ValidationError: { error?: string; field?: string; params?: string[] }
		VersionIssueCountsBean: {
			customFieldNames?: schemas["VersionUsageInCustomFields"][]
			issueCountWithCustomFieldsShowingVersion?: number
			issuesAffectedCount?: number
			issuesFixedCount?: number
			self?: string
		}
		VersionMoveBean: { after?: string; position?: "Earlier" | "Later" | "First" | "Last" }
		VersionUnresolvedIssueCountsBean: { issuesUnresolvedCount?: number; self?: string }
		VersionUsageInCustomFields: { customFieldId?: number; fieldName?: string; issueCountWithVersionInCustomField?: number }
		VisibilityJsonBean: { type?: "group" | "role" | (string & {}); value?: string }
		VoteBean: { [key: string]: unknown }
		VoteWatchResult: { [key: string]: unknown }
		WatchersBean: { [key: string]: unknown }
		WorkflowMappingBean: { defaultMapping?: boolean; issueTypes?: string[]; updateDraftIfNeeded?: boolean; workflow?: string }
		WorkflowSchemeBean: {
			defaultWorkflow?: string
			description?: string
			draft?: boolean
			id?: number
			issueTypeMappings?: { [key: string]: string }
			issueTypes?: { [key: string]: schemas["IssueTypeJsonBean"] }
			lastModified?: string
			lastModifiedUser?: schemas["UserBean"]
			name?: string
			originalDefaultWorkflow?: string
			originalIssueTypeMappings?: { [key: string]: string }
			self?: string
			updateDraftIfNeeded?: boolean
		}
		WorkflowTransitionResource: { [key: string]: unknown }
		WorklogChangeBean: { updatedTime?: number; worklogId?: number }
		WorklogChangedSinceBean: {
			isLastPage?: boolean
			lastPage?: boolean
			nextPage?: string
			self?: string
			since?: number
			until?: number
			values?: schemas["WorklogChangeBean"][]
		}
		WorklogIdsRequestBean: { ids?: (string | number)[] }
		WorklogWithPaginationBean: { maxResults: number; startAt: number; total: number; worklogs: schemas["worklog"][] }
		issueLinks: {
			id?: string
			inwardIssue?: schemas["IssueRefJsonBean"]
			outwardIssue?: schemas["IssueRefJsonBean"]
			self?: string
			type?: schemas["IssueLinkTypeJsonBean"]
		}
		worklog: {
			author?: schemas["UserJsonBean"]
			comment?: string
			created?: string
			id?: string
			issueId?: string
			self?: string
			started?: string
			timeSpent?: string
			timeSpentSeconds?: number
			updateAuthor?: schemas["UserJsonBean"]
			updated?: string
			visibility?: schemas["VisibilityJsonBean"]
		}
		WorkflowSchemeBeanRequest: {
			defaultWorkflow?: string
			description?: string
			draft?: boolean
			id?: string | number
			issueTypeMappings?: { [key: string]: string }
			issueTypes?: { [key: string]: schemas["IssueTypeJsonBeanRequest"] }
			lastModified?: string
			lastModifiedUser?: schemas["UserBean"]
			name?: string
			originalDefaultWorkflow?: string
			originalIssueTypeMappings?: { [key: string]: string }
			self?: string
			updateDraftIfNeeded?: boolean
		}
		IssueTypeJsonBeanRequest: {
			avatarId?: string | number
			description?: string
			iconUrl?: string
			id?: string | number
			name?: string
			self?: string
			subtask?: boolean
		}
		VersionBeanRequest: {
			archived?: boolean
			description?: string
			expand?: string
			id?: string | number
			moveUnfixedIssuesTo?: string
			name?: string
			overdue?: boolean
			project?: string
			projectId?: string | number
			releaseDate?: string
			releaseDateSet?: boolean
			released?: boolean
			self?: string
			startDate?: string
			startDateSet?: boolean
			userReleaseDate?: string
			userStartDate?: string
		}
		AvatarBeanRequest: { id?: string | number; owner?: string; selected?: boolean }
		ScreenableTabBeanRequest: { id?: string | number; name?: string }
		PermissionGrantBeanRequest: { holder?: schemas["PermissionHolderBeanRequest"]; id?: string | number; permission?: string; self?: string }
		PermissionHolderBeanRequest: {
			field?: schemas["FieldBeanRequest"]
			group?: schemas["GroupJsonBean"]
			parameter?: string
			projectRole?: schemas["ProjectRoleBeanRequest"]
			type?: string
			user?: schemas["UserJsonBean"]
		}
		ProjectRoleBeanRequest: { actors?: schemas["RoleActorBean"][]; description?: string; id?: string | number; name?: string; self?: string }
		FieldBeanRequest: {
			clauseNames?: string[]
			custom?: boolean
			id?: string | number
			name?: string
			navigable?: boolean
			orderable?: boolean
			schema?: schemas["JsonTypeBeanRequest"]
			searchable?: boolean
		}
		JsonTypeBeanRequest: { custom?: string; customId?: string | number; items?: string; system?: string; type?: string }
		PermissionSchemeBeanRequest: {
			description?: string
			expand?: string
			id?: string | number
			name?: string
			permissions?: schemas["PermissionGrantBeanRequest"][]
			self?: string
		}
		IssueLinkTypeJsonBeanRequest: { id?: string | number; inward?: string; name?: string; outward?: string; self?: string }
		IssueRefJsonBeanRequest: { fields?: schemas["FieldsRequest"]; id?: string | number; key?: string; self?: string }
		FieldsRequest: {
			issuetype?: schemas["IssueTypeJsonBeanRequest"]
			priority?: schemas["PriorityJsonBeanRequest"]
			status?: schemas["StatusJsonBeanRequest"]
			summary?: string
		}
		StatusJsonBeanRequest: {
			description?: string
			iconUrl?: string
			id?: string | number
			name?: string
			self?: string
			statusCategory?: schemas["StatusCategoryJsonBeanRequest"]
			statusColor?: string
		}
		StatusCategoryJsonBeanRequest: { colorName?: string; id?: string | number; key?: string; name?: string; self?: string }
		PriorityJsonBeanRequest: { description?: string; iconUrl?: string; id?: string | number; name?: string; self?: string; statusColor?: string }
		CommentJsonBeanRequest: {
			author?: schemas["UserJsonBean"]
			body?: string
			created?: string
			id?: string | number
			properties?: schemas["EntityPropertyBean"][]
			renderedBody?: string
			self?: string
			updateAuthor?: schemas["UserJsonBean"]
			updated?: string
			visibility?: schemas["VisibilityJsonBeanRequest"]
		}
		VisibilityJsonBeanRequest: { type?: "group" | "role"; value?: string }
		worklogRequest: {
			author?: schemas["UserJsonBean"]
			comment?: string
			created?: string
			id?: string | number
			issueId?: string | number
			self?: string
			started?: string
			timeSpent?: string
			timeSpentSeconds?: number
			updateAuthor?: schemas["UserJsonBean"]
			updated?: string
			visibility?: schemas["VisibilityJsonBeanRequest"]
		}
		TransitionBeanRequest: {
			description?: string
			fields?: { [key: string]: schemas["FieldMetaBeanRequest"] }
			id?: string | number
			name?: string
			opsbarSequence?: number
			to?: schemas["StatusJsonBeanRequest"]
		}
		FieldMetaBeanRequest: {
			allowedValues?: { [key: string]: unknown }[]
			autoCompleteUrl?: string
			defaultValue?: { [key: string]: unknown }
			fieldId?: string | number
			hasDefaultValue?: boolean
			name?: string
			operations?: string[]
			required?: boolean
			schema?: schemas["JsonTypeBeanRequest"]
		}
		HistoryMetadataRequest: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: schemas["HistoryMetadataParticipantRequest"]
			cause?: schemas["HistoryMetadataParticipantRequest"]
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: schemas["HistoryMetadataParticipantRequest"]
			type?: string
		}
		HistoryMetadataParticipantRequest: { avatarUrl?: string; displayName?: string; displayNameKey?: string; id?: string | number; type?: string; url?: string }
		PermissionJsonBeanRequest: { description?: string; id?: string | number; key?: string; name?: string; type?: "GLOBAL" | "PROJECT" }
		FilterBeanRequest: {
			description?: string
			editable?: boolean
			favourite?: boolean
			id?: string | number
			jql?: string
			name?: string
			owner?: schemas["UserBean"]
			searchUrl?: string
			self?: string
			sharePermissions?: schemas["FilterPermissionBeanRequest"][]
			sharedUsers?: schemas["UserBeanListWrapper"]
			viewUrl?: string
		}
		FilterPermissionBeanRequest: {
			edit?: boolean
			group?: schemas["GroupJsonBean"]
			id?: string | number
			project?: schemas["ProjectBeanRequest"]
			role?: schemas["ProjectRoleBeanRequest"]
			type?: string
			user?: schemas["UserBean"]
			view?: boolean
		}
		ProjectBeanRequest: {
			archived?: boolean
			avatarUrls?: { [key: string]: string }
			description?: string
			id?: string | number
			key?: string
			name?: string
			self?: string
		}
		DefaultShareScopeBeanRequest: { scope?: "GLOBAL" | "AUTHENTICATED" | "PRIVATE" }
		ComponentBeanRequest: {
			archived?: boolean
			assigneeType?: "PROJECT_DEFAULT" | "COMPONENT_LEAD" | "PROJECT_LEAD" | "UNASSIGNED"
			deleted?: boolean
			description?: string
			id?: string | number
			lead?: schemas["UserBean"]
			leadUserName?: string
			name?: string
			project?: string
			self?: string
		}
		SprintBeanRequest: {
			activatedDate?: string
			autoStartStop?: boolean
			completeDate?: string
			endDate?: string
			goal?: string
			id?: string | number
			incompleteIssuesDestinationId?: string | number
			name?: string
			originBoardId?: string | number
			self?: string
			startDate?: string
			state?: string
			synced?: boolean
		}
		ColorBeanRequest: {
			key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
		}
	}
}

type body1 = json<schemas["IssueAssignRequestBean"]>

type query1 = { [key: string]: string }

type parameters1 = { path: { boardId: string | number } }

type parameters2 = {
	query?: {
		expand?: string
		jql?: string
		maxResults?: string | number
		validateQuery?: boolean | ("true" | "false")
		fields?: query8 | readonly query8[]
		startAt?: string | number
	}
	path: { boardId: string | number }
}

type responses1 = { 200: json<schemas["SearchResultsBean"]> }

type path1 = { boardId: string | number }

type query2 = {
	expand?: string
	jql?: string
	maxResults?: string | number
	validateQuery?: boolean | ("true" | "false")
	fields?: query8 | readonly query8[]
	startAt?: string | number
}

type query3 = { maxResults?: string | number; startAt?: string | number }

type responses2 = { 200: response1 }

type parameters3 = { path: { propertyKey: string | number; boardId: string | number } }

type responses3 = { 200: {}; 201: {} }

type parameters4 = { path: { epicIdOrKey: string | number } }

type responses4 = { 200: json<schemas["EpicBean"]> }

type path3 = { issueIdOrKey: string | number }

type responses5 = { 200: json<schemas["IssueBean"]> }

type parameters5 = { query?: { boardId?: string | number }; path: { issueIdOrKey: string | number } }

type responses6 = { 200: json<schemas["FieldValueBean"]> }

type parameters6 = { path: { sprintId: string | number } }

type responses7 = { 200: json<schemas["SprintBean"]> }

type body2 = json<schemas["SprintBeanRequest"]>

type parameters7 = { path: { propertyKey: string | number; sprintId: string | number } }

type responses8 = { 200: json<schemas["EntityPropertyBean"]> }

type responses9 = { 200: json<schemas["Property"][]> }

type parameters8 = { path: path10 }

type body3 = json<schemas["ApplicationRoleBean"]>

type responses10 = { 200: json<schemas["ApplicationRoleBean"]> }

type responses11 = { 200: json<schemas["AvatarBean"]> }

type response3 = json<schemas["AvatarCroppingBean"]>

type parameters9 = { path: { propertyKey: string | number; commentId: string | number } }

type body4 = json<schemas["ComponentBeanRequest"]>

type responses12 = { 200: json<schemas["PageBean"]> }

type responses13 = { 200: response2 }

type path5 = { id: string | number }

type parameters10 = { path: { propertyKey: string | number; itemId: string | number; dashboardId: string | number } }

type query4 = { expand?: query8 }

type body5 = json<schemas["FilterBeanRequest"]>

type responses14 = { 200: json<schemas["FilterBean"]> }

type responses15 = { 200: json<schemas["DefaultShareScopeBean"]> }

type parameters11 = { query?: { expand?: query8 }; path: path10 }

type response5 = json<schemas["FilterPermissionBean"]>

type responses16 = { 201: json<schemas["GroupBean"]> }

type body6 = json<schemas["IssueUpdateBean"]>

type query5 = { maxResults?: string; startAt?: string }

type path6 = { projectIdOrKey: string | number }

type parameters12 = { query?: { notifyUsers?: string }; path: { issueIdOrKey: string | number } }

type parameters13 = { path: { issueIdOrKey: string | number } }

type query6 = { expand?: string }

type body8 = json<schemas["CommentJsonBeanRequest"]>

type parameters14 = { query?: { expand?: string }; path: { issueIdOrKey: string | number; id: string | number } }

type responses17 = { 200: response4 }

type parameters15 = { path: { issueIdOrKey: string | number; id: string | number } }

type body9 = json<boolean>

type parameters16 = { path: { propertyKey: string | number; issueIdOrKey: string | number } }

type body10 = json<string>

type body11 = json<schemas["RemoteIssueLinkCreateOrUpdateRequest"]>

type responses18 = { 200: json<schemas["RemoteIssueLinkBean"]> }

type parameters17 = { path: { linkId: string | number; issueIdOrKey: string | number } }

type body12 = json<schemas["worklogRequest"]>

type responses19 = { 200: json<schemas["worklog"]> }

type path7 = { issueIdOrKey: string | number; id: string | number }

type body13 = json<schemas["IssueLinkTypeJsonBeanRequest"]>

type path8 = { issueLinkTypeId: string | number }

type responses20 = { 200: json<schemas["SecuritySchemeJsonBean"]> }

type responses21 = { 200: json<schemas["IssueTypeJsonBean"][]> }

type responses22 = { 200: json<schemas["IssueTypeJsonBean"]> }

type responses23 = { 201: json<schemas["AvatarBean"]> }

type body14 = { content: { "multipart/form-data": schemas["FilePart"] } }

type responses24 = { 201: { content: { "text/html": schemas["AvatarCroppingBean"] } } }

type parameters18 = { path: { propertyKey: string | number; issueTypeId: string | number } }

type body15 = json<schemas["PropertyBean"]>

type body16 = json<schemas["IssueTypeSchemeCreateUpdateBean"]>

type responses25 = { 200: json<schemas["IssueTypeSchemeBean"]> }

type parameters19 = { path: { schemeId: string | number } }

type parameters20 = { query?: { expand?: string }; path: { schemeId: string | number } }

type responses26 = { 200: json<schemas["ProjectBean"]> }

type body17 = json<schemas["AssociateProjectsBean"]>

type response8 = json<schemas["AppMonitoringRestEntity"]>

type response9 = json<schemas["IpdMonitoringRestEntity"]>

type responses27 = { 200: json<string> }

type responses28 = { 200: json<schemas["PermissionsJsonBean"]> }

type responses29 = { 200: body7 }

type body18 = json<schemas["UserWriteBean"]>

type responses30 = { 200: json<schemas["UserWriteBean"]> }

type body19 = json<schemas["PasswordBean"]>

type parameters21 = { query?: { expand?: string }; path: path10 }

type responses31 = { 200: json<schemas["NotificationSchemeBean"]> }

type body20 = json<schemas["PermissionSchemeBeanRequest"]>

type responses32 = { 200: response6 }

type response11 = json<schemas["PermissionGrantBean"]>

type path9 = { permissionId: string | number; schemeId: string | number }

type parameters22 = { query?: query7 }

type responses33 = { 200: json<schemas["PriorityJsonBean"]> }

type body21 = json<schemas["PrioritySchemeUpdateBean"]>

type responses34 = { 200: response7 }

type responses35 = { 200: json<schemas["ProjectTypeBean"]> }

type parameters23 = { query?: { expand?: string }; path: { projectIdOrKey: string | number } }

type parameters24 = { path: { projectIdOrKey: string | number } }

type body22 = json<schemas["AvatarBeanRequest"]>

type parameters25 = { path: path2 }

type parameters26 = { path: { propertyKey: string | number; projectIdOrKey: string | number } }

type responses36 = { 200: json<schemas["ProjectRoleBean"]> }

type parameters27 = { path: { projectKeyOrId: string | number } }

type parameters28 = { query?: { expand?: string }; path: { projectKeyOrId: string | number } }

type body23 = json<schemas["IdBean"]>

type responses37 = { 200: response12 }

type body24 = json<schemas["ProjectCategoryBean"]>

type responses38 = { 200: response10 }

type responses39 = { 200: json<schemas["ReindexBean"]> }

type responses40 = { 200: json<schemas["ReindexRequestBean"]> }

type body25 = json<schemas["CreateUpdateRoleRequestBean"]>

type responses41 = { 200: json<schemas["ProjectRoleActorsBean"]> }

type responses42 = { 200: json<schemas["ScreenableFieldBean"][]> }

type body26 = json<schemas["ScreenableTabBeanRequest"]>

type responses43 = { 200: json<schemas["ScreenableTabBean"]> }

type parameters29 = { path: path4 }

type parameters30 = { path: { tabId: string | number; screenId: string | number; id: string | number } }

type responses44 = { 200: json<schemas["ColumnOptions"]> }

type responses45 = { 200: json<schemas["StatusJsonBean"]> }

type responses46 = { 200: json<schemas["TerminologyResponseBean"]> }

type parameters31 = { path: { type: string | number; owningObjectId: string | number } }

type parameters32 = { query?: { key?: string; username?: string } }

type parameters33 = { query?: { applicationKey?: string; username?: string } }

type responses47 = { 200: json<schemas["UserBean"][]> }

type parameters34 = { query?: { username?: string } }

type parameters35 = { query?: { userKey?: string; username?: string }; path: { propertyKey: string | number } }

type responses48 = { 200: json<schemas["VersionBean"]> }

type body27 = json<schemas["VersionBeanRequest"]>

type responses49 = { 200: json<schemas["RemoteEntityLinksJsonBean"]> }

type body28 = json<schemas["RemoteEntityLinkJsonBean"]>

type parameters36 = { path: { versionId: string | number; globalId: string | number } }

type body29 = json<schemas["WorkflowSchemeBeanRequest"]>

type parameters37 = { query?: { returnDraftIfExists?: boolean | ("true" | "false") }; path: path10 }

type body30 = json<schemas["DefaultBean"]>

type parameters38 = { path: { issueType: string | number; id: string | number } }

type responses50 = { 200: json<schemas["IssueTypeMappingBean"]> }

type body31 = json<schemas["IssueTypeMappingBean"]>

type parameters39 = { query?: { workflowName?: string }; path: path10 }

type body32 = json<schemas["WorkflowMappingBean"]>

type path12 = { issueType: string | number; id: string | number }

type responses51 = { 200: json<schemas["WorklogChangedSinceBean"]> }

type response1 = json<schemas["EntityPropertiesKeysBean"]>

type response2 = json<schemas["ComponentBean"]>

type body7 = json<schemas["UserBean"]>

type response4 = json<schemas["CommentJsonBean"]>

type query7 = { maxResults?: string | number; query?: string; projectIds?: (string | number) | readonly (string | number)[]; startAt?: string | number }

type response6 = json<schemas["PermissionSchemeBean"]>

type response7 = json<schemas["PrioritySchemeBean"]>

type path2 = { projectIdOrKey: string | number; id: string | number }

type response10 = json<schemas["ProjectCategoryJsonBean"]>

type path4 = { tabId: string | number; screenId: string | number }

type response12 = json<schemas["WorkflowSchemeBean"]>

type query8 = { [key: string]: string }

type path10 = { id: string | number }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

export interface routes {
	'rest': {
		'agile': {
			'1.0': {
				'backlog': {
					'issue': { '/': at2<'backlog/issue'> }
				}
				'board': {
					'/': at2<'board'>
					'{}': {
						'/': at2<'board/{boardId}'>
						'backlog': { '/': at5<'backlog'> }
						'configuration': { '/': at5<'configuration'> }
						'epic': {
							'/': at5<'epic'>
							'none': {
								'issue': { '/': at5<'epic/none/issue'> }
							}
							'{}': {
								'issue': { '/': at5<'epic/{epicId}/issue'> }
							}
						}
						'issue': { '/': at5<'issue'> }
						'project': { '/': at5<'project'> }
						'properties': {
							'/': at5<'properties'>
							'{}': { '/': at5<'properties/{propertyKey}'> }
						}
						'settings': {
							'refined-velocity': { '/': at5<'settings/refined-velocity'> }
						}
						'sprint': {
							'/': at5<'sprint'>
							'{}': {
								'issue': { '/': at5<'sprint/{sprintId}/issue'> }
							}
						}
						'version': { '/': at5<'version'> }
					}
				}
				'epic': {
					'none': {
						'issue': { '/': at2<'epic/none/issue'> }
					}
					'{}': {
						'/': at2<'epic/{epicIdOrKey}'>
						'issue': { '/': at2<'epic/{epicIdOrKey}/issue'> }
						'rank': { '/': at2<'epic/{epicIdOrKey}/rank'> }
					}
				}
				'issue': {
					'rank': { '/': at2<'issue/rank'> }
					'{}': {
						'/': at2<'issue/{issueIdOrKey}'>
						'estimation': { '/': at2<'issue/{issueIdOrKey}/estimation'> }
					}
				}
				'sprint': {
					'/': at2<'sprint'>
					'unmap': { '/': at2<'sprint/unmap'> }
					'unmap-all': { '/': at2<'sprint/unmap-all'> }
					'{}': {
						'/': at2<'sprint/{sprintId}'>
						'issue': { '/': at2<'sprint/{sprintId}/issue'> }
						'properties': {
							'/': at2<'sprint/{sprintId}/properties'>
							'{}': { '/': at2<'sprint/{sprintId}/properties/{propertyKey}'> }
						}
						'swap': { '/': at2<'sprint/{sprintId}/swap'> }
					}
				}
			}
		}
		'api': {
			'2': branch1
			'latest': branch1
		}
		'auth': {
			'1': {
				'session': { '/': Pick<paths, '/rest/auth/1/session'> }
				'websudo': { '/': Pick<paths, '/rest/auth/1/websudo'> }
			}
		}
	}
}

interface branch1 {
	'application-properties': {
		'/': at1<'application-properties'>
		'advanced-settings': { '/': at1<'application-properties/advanced-settings'> }
		'{}': { '/': at1<'application-properties/{id}'> }
	}
	'applicationrole': {
		'/': at1<'applicationrole'>
		'{}': { '/': at1<'applicationrole/{key}'> }
	}
	'attachment': {
		'meta': { '/': at1<'attachment/meta'> }
		'{}': {
			'/': at1<'attachment/{id}'>
			'expand': {
				'human': { '/': at1<'attachment/{id}/expand/human'> }
				'raw': { '/': at1<'attachment/{id}/expand/raw'> }
			}
		}
	}
	'avatar': {
		'{}': {
			'system': { '/': at1<'avatar/{type}/system'> }
			'temporary': { '/': at1<'avatar/{type}/temporary'> }
			'temporaryCrop': { '/': at1<'avatar/{type}/temporaryCrop'> }
		}
	}
	'cluster': {
		'index-snapshot': {
			'{}': { '/': at1<'cluster/index-snapshot/{nodeId}'> }
		}
		'node': {
			'{}': {
				'/': at1<'cluster/node/{nodeId}'>
				'offline': { '/': at1<'cluster/node/{nodeId}/offline'> }
			}
		}
		'nodes': { '/': at1<'cluster/nodes'> }
		'zdu': {
			'approve': { '/': at1<'cluster/zdu/approve'> }
			'cancel': { '/': at1<'cluster/zdu/cancel'> }
			'retryUpgrade': { '/': at1<'cluster/zdu/retryUpgrade'> }
			'start': { '/': at1<'cluster/zdu/start'> }
			'state': { '/': at1<'cluster/zdu/state'> }
		}
	}
	'comment': {
		'{}': {
			'properties': {
				'/': at1<'comment/{commentId}/properties'>
				'{}': { '/': at1<'comment/{commentId}/properties/{propertyKey}'> }
			}
		}
	}
	'component': {
		'/': at1<'component'>
		'page': { '/': at1<'component/page'> }
		'{}': {
			'/': at1<'component/{id}'>
			'relatedIssueCounts': { '/': at1<'component/{id}/relatedIssueCounts'> }
		}
	}
	'configuration': { '/': at1<'configuration'> }
	'customFieldOption': {
		'{}': { '/': at1<'customFieldOption/{id}'> }
	}
	'customFields': {
		'/': at1<'customFields'>
		'{}': {
			'options': { '/': at1<'customFields/{customFieldId}/options'> }
		}
	}
	'dashboard': {
		'/': at1<'dashboard'>
		'{}': {
			'/': at1<'dashboard/{id}'>
			'items': {
				'{}': {
					'properties': {
						'/': at1<'dashboard/{dashboardId}/items/{itemId}/properties'>
						'{}': { '/': at1<'dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'> }
					}
				}
			}
		}
	}
	'email-templates': {
		'/': at1<'email-templates'>
		'apply': { '/': at1<'email-templates/apply'> }
		'revert': { '/': at1<'email-templates/revert'> }
		'types': { '/': at1<'email-templates/types'> }
	}
	'field': { '/': at1<'field'> }
	'filter': {
		'/': at1<'filter'>
		'defaultShareScope': { '/': at1<'filter/defaultShareScope'> }
		'favourite': { '/': at1<'filter/favourite'> }
		'{}': {
			'/': at1<'filter/{id}'>
			'columns': { '/': at1<'filter/{id}/columns'> }
			'permission': {
				'/': at1<'filter/{id}/permission'>
				'{}': { '/': at1<'filter/{id}/permission/{permission-id}' | 'filter/{id}/permission/{permissionId}'> }
			}
		}
	}
	'group': {
		'/': at1<'group'>
		'member': { '/': at1<'group/member'> }
		'user': { '/': at1<'group/user'> }
	}
	'groups': {
		'picker': { '/': at1<'groups/picker'> }
	}
	'groupuserpicker': { '/': at1<'groupuserpicker'> }
	'index-snapshot': {
		'/': at1<'index-snapshot'>
		'isRunning': { '/': at1<'index-snapshot/isRunning'> }
	}
	'index': {
		'summary': { '/': at1<'index/summary'> }
	}
	'issue': {
		'/': at1<'issue'>
		'archive': { '/': at1<'issue/archive'> }
		'bulk': { '/': at1<'issue/bulk'> }
		'createmeta': {
			'{}': {
				'issuetypes': {
					'/': at1<'issue/createmeta/{projectIdOrKey}/issuetypes'>
					'{}': { '/': at1<'issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'> }
				}
			}
		}
		'picker': { '/': at1<'issue/picker'> }
		'{}': {
			'/': at1<'issue/{issueIdOrKey}'>
			'archive': { '/': at3<'archive'> }
			'assignee': { '/': at3<'assignee'> }
			'attachments': { '/': at3<'attachments'> }
			'comment': {
				'/': at3<'comment'>
				'{}': {
					'/': at3<'comment/{id}'>
					'pin': { '/': at3<'comment/{id}/pin'> }
				}
			}
			'editmeta': { '/': at3<'editmeta'> }
			'notify': { '/': at3<'notify'> }
			'pinned-comments': { '/': at3<'pinned-comments'> }
			'properties': {
				'/': at3<'properties'>
				'{}': { '/': at3<'properties/{propertyKey}'> }
			}
			'remotelink': {
				'/': at3<'remotelink'>
				'{}': { '/': at3<'remotelink/{linkId}'> }
			}
			'restore': { '/': at3<'restore'> }
			'subtask': {
				'/': at3<'subtask'>
				'move': { '/': at3<'subtask/move'> }
			}
			'transitions': { '/': at3<'transitions'> }
			'votes': { '/': at3<'votes'> }
			'watchers': { '/': at3<'watchers'> }
			'worklog': {
				'/': at3<'worklog'>
				'{}': { '/': at3<'worklog/{id}'> }
			}
		}
	}
	'issueLink': {
		'/': at1<'issueLink'>
		'{}': { '/': at1<'issueLink/{linkId}'> }
	}
	'issueLinkType': {
		'/': at1<'issueLinkType'>
		'{}': { '/': at1<'issueLinkType/{issueLinkTypeId}'> }
	}
	'issuesecurityschemes': {
		'/': at1<'issuesecurityschemes'>
		'{}': { '/': at1<'issuesecurityschemes/{id}'> }
	}
	'issuetype': {
		'/': at1<'issuetype'>
		'page': { '/': at1<'issuetype/page'> }
		'{}': {
			'/': at1<'issuetype/{id}'>
			'alternatives': { '/': at1<'issuetype/{id}/alternatives'> }
			'avatar': {
				'/': at1<'issuetype/{id}/avatar'>
				'temporary': { '/': at1<'issuetype/{id}/avatar/temporary'> }
			}
			'properties': {
				'/': at1<'issuetype/{issueTypeId}/properties'>
				'{}': { '/': at1<'issuetype/{issueTypeId}/properties/{propertyKey}'> }
			}
		}
	}
	'issuetypescheme': {
		'/': at1<'issuetypescheme'>
		'{}': {
			'/': at1<'issuetypescheme/{schemeId}'>
			'associations': {
				'/': at1<'issuetypescheme/{schemeId}/associations'>
				'{}': { '/': at1<'issuetypescheme/{schemeId}/associations/{projIdOrKey}'> }
			}
		}
	}
	'jql': {
		'autocompletedata': {
			'/': at1<'jql/autocompletedata'>
			'suggestions': { '/': at1<'jql/autocompletedata/suggestions'> }
		}
	}
	'licenseValidator': { '/': at1<'licenseValidator'> }
	'monitoring': {
		'app': { '/': at1<'monitoring/app'> }
		'ipd': { '/': at1<'monitoring/ipd'> }
		'jmx': {
			'areMetricsExposed': { '/': at1<'monitoring/jmx/areMetricsExposed'> }
			'getAvailableMetrics': { '/': at1<'monitoring/jmx/getAvailableMetrics'> }
			'startExposing': { '/': at1<'monitoring/jmx/startExposing'> }
			'stopExposing': { '/': at1<'monitoring/jmx/stopExposing'> }
		}
	}
	'mypermissions': { '/': at1<'mypermissions'> }
	'mypreferences': { '/': at1<'mypreferences'> }
	'myself': {
		'/': at1<'myself'>
		'password': { '/': at1<'myself/password'> }
	}
	'notificationscheme': {
		'/': at1<'notificationscheme'>
		'{}': { '/': at1<'notificationscheme/{id}'> }
	}
	'password': {
		'policy': {
			'/': at1<'password/policy'>
			'createUser': { '/': at1<'password/policy/createUser'> }
			'updateUser': { '/': at1<'password/policy/updateUser'> }
		}
	}
	'permissions': { '/': at1<'permissions'> }
	'permissionscheme': {
		'/': at1<'permissionscheme'>
		'{}': {
			'/': at1<'permissionscheme/{schemeId}'>
			'attribute': {
				'{}': { '/': at1<'permissionscheme/{permissionSchemeId}/attribute/{attributeKey}' | 'permissionscheme/{permissionSchemeId}/attribute/{key}'> }
			}
			'permission': {
				'/': at1<'permissionscheme/{schemeId}/permission'>
				'{}': { '/': at1<'permissionscheme/{schemeId}/permission/{permissionId}'> }
			}
		}
	}
	'priority': {
		'/': at1<'priority'>
		'page': { '/': at1<'priority/page'> }
		'{}': { '/': at1<'priority/{id}'> }
	}
	'priorityschemes': {
		'/': at1<'priorityschemes'>
		'{}': { '/': at1<'priorityschemes/{schemeId}'> }
	}
	'project': {
		'/': at1<'project'>
		'type': {
			'/': at1<'project/type'>
			'{}': {
				'/': at1<'project/type/{projectTypeKey}'>
				'accessible': { '/': at1<'project/type/{projectTypeKey}/accessible'> }
			}
		}
		'{}': {
			'/': at1<'project/{projectIdOrKey}'>
			'archive': { '/': at4<'archive'> }
			'avatar': {
				'/': at4<'avatar'>
				'temporary': { '/': at4<'avatar/temporary'> }
				'{}': { '/': at4<'avatar/{id}'> }
			}
			'avatars': { '/': at4<'avatars'> }
			'components': { '/': at4<'components'> }
			'properties': {
				'/': at4<'properties'>
				'{}': { '/': at4<'properties/{propertyKey}'> }
			}
			'restore': { '/': at4<'restore'> }
			'role': {
				'/': at4<'role'>
				'{}': { '/': at4<'role/{id}'> }
			}
			'statuses': { '/': at4<'statuses'> }
			'type': {
				'{}': { '/': at4<'type/{newProjectTypeKey}'> }
			}
			'version': { '/': at4<'version'> }
			'versions': { '/': at4<'versions'> }
			'issuesecuritylevelscheme': { '/': at1<'project/{projectKeyOrId}/issuesecuritylevelscheme'> }
			'notificationscheme': { '/': at1<'project/{projectKeyOrId}/notificationscheme'> }
			'permissionscheme': { '/': at1<'project/{projectKeyOrId}/permissionscheme'> }
			'priorityscheme': {
				'/': at1<'project/{projectKeyOrId}/priorityscheme'>
				'{}': { '/': at1<'project/{projectKeyOrId}/priorityscheme/{schemeId}'> }
			}
			'securitylevel': { '/': at1<'project/{projectKeyOrId}/securitylevel'> }
			'workflowscheme': { '/': at1<'project/{projectKeyOrId}/workflowscheme'> }
		}
	}
	'projectCategory': {
		'/': at1<'projectCategory'>
		'{}': { '/': at1<'projectCategory/{id}'> }
	}
	'projects': {
		'picker': { '/': at1<'projects/picker'> }
	}
	'projectvalidate': {
		'key': { '/': at1<'projectvalidate/key'> }
	}
	'readonly-mode': { '/': at1<'readonly-mode'> }
	'reindex': {
		'/': at1<'reindex'>
		'issue': { '/': at1<'reindex/issue'> }
		'progress': { '/': at1<'reindex/progress'> }
		'request': {
			'/': at1<'reindex/request'>
			'bulk': { '/': at1<'reindex/request/bulk'> }
			'{}': { '/': at1<'reindex/request/{requestId}'> }
		}
	}
	'resolution': {
		'/': at1<'resolution'>
		'page': { '/': at1<'resolution/page'> }
		'{}': { '/': at1<'resolution/{id}'> }
	}
	'role': {
		'/': at1<'role'>
		'{}': {
			'/': at1<'role/{id}'>
			'actors': { '/': at1<'role/{id}/actors'> }
		}
	}
	'screens': {
		'/': at1<'screens'>
		'addToDefault': {
			'{}': { '/': at1<'screens/addToDefault/{fieldId}'> }
		}
		'{}': {
			'availableFields': { '/': at1<'screens/{screenId}/availableFields'> }
			'tabs': {
				'/': at1<'screens/{screenId}/tabs'>
				'{}': {
					'/': at1<'screens/{screenId}/tabs/{tabId}'>
					'fields': {
						'/': at1<'screens/{screenId}/tabs/{tabId}/fields'>
						'{}': {
							'/': at1<'screens/{screenId}/tabs/{tabId}/fields/{id}'>
							'move': { '/': at1<'screens/{screenId}/tabs/{tabId}/fields/{id}/move'> }
							'updateShowWhenEmptyIndicator': {
								'{}': { '/': at1<'screens/{screenId}/tabs/{tabId}/fields/{id}/updateShowWhenEmptyIndicator/{newValue}'> }
							}
						}
					}
					'move': {
						'{}': { '/': at1<'screens/{screenId}/tabs/{tabId}/move/{pos}'> }
					}
				}
			}
		}
	}
	'search': { '/': at1<'search'> }
	'securitylevel': {
		'{}': { '/': at1<'securitylevel/{id}'> }
	}
	'serverInfo': { '/': at1<'serverInfo'> }
	'settings': {
		'baseUrl': { '/': at1<'settings/baseUrl'> }
		'columns': { '/': at1<'settings/columns'> }
	}
	'status': {
		'/': at1<'status'>
		'page': { '/': at1<'status/page'> }
		'{}': { '/': at1<'status/{idOrName}'> }
	}
	'statuscategory': {
		'/': at1<'statuscategory'>
		'{}': { '/': at1<'statuscategory/{idOrKey}'> }
	}
	'terminology': {
		'entries': {
			'/': at1<'terminology/entries'>
			'{}': { '/': at1<'terminology/entries/{originalName}'> }
		}
	}
	'universal_avatar': {
		'type': {
			'{}': {
				'owner': {
					'{}': {
						'/': at1<'universal_avatar/type/{type}/owner/{owningObjectId}'>
						'avatar': {
							'/': at1<'universal_avatar/type/{type}/owner/{owningObjectId}/avatar'>
							'{}': { '/': at1<'universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'> }
						}
						'temp': { '/': at1<'universal_avatar/type/{type}/owner/{owningObjectId}/temp'> }
					}
				}
			}
		}
	}
	'upgrade': { '/': at1<'upgrade'> }
	'user': {
		'/': at1<'user'>
		'a11y': {
			'personal-settings': { '/': at1<'user/a11y/personal-settings'> }
		}
		'anonymization': {
			'/': at1<'user/anonymization'>
			'progress': { '/': at1<'user/anonymization/progress'> }
			'rerun': { '/': at1<'user/anonymization/rerun'> }
			'unlock': { '/': at1<'user/anonymization/unlock'> }
		}
		'application': { '/': at1<'user/application'> }
		'assignable': {
			'multiProjectSearch': { '/': at1<'user/assignable/multiProjectSearch'> }
			'search': { '/': at1<'user/assignable/search'> }
		}
		'avatar': {
			'/': at1<'user/avatar'>
			'temporary': { '/': at1<'user/avatar/temporary'> }
			'{}': { '/': at1<'user/avatar/{id}'> }
		}
		'avatars': { '/': at1<'user/avatars'> }
		'columns': { '/': at1<'user/columns'> }
		'duplicated': {
			'count': { '/': at1<'user/duplicated/count'> }
			'list': { '/': at1<'user/duplicated/list'> }
		}
		'list': { '/': at1<'user/list'> }
		'password': { '/': at1<'user/password'> }
		'permission': {
			'search': { '/': at1<'user/permission/search'> }
		}
		'picker': { '/': at1<'user/picker'> }
		'properties': {
			'/': at1<'user/properties'>
			'{}': { '/': at1<'user/properties/{propertyKey}'> }
		}
		'search': { '/': at1<'user/search'> }
		'session': {
			'{}': { '/': at1<'user/session/{username}'> }
		}
		'viewissue': {
			'search': { '/': at1<'user/viewissue/search'> }
		}
	}
	'version': {
		'/': at1<'version'>
		'remotelink': { '/': at1<'version/remotelink'> }
		'{}': {
			'/': at1<'version/{id}'>
			'mergeto': {
				'{}': { '/': at1<'version/{id}/mergeto/{moveIssuesTo}'> }
			}
			'move': { '/': at1<'version/{id}/move'> }
			'relatedIssueCounts': { '/': at1<'version/{id}/relatedIssueCounts'> }
			'removeAndSwap': { '/': at1<'version/{id}/removeAndSwap'> }
			'unresolvedIssueCount': { '/': at1<'version/{id}/unresolvedIssueCount'> }
			'remotelink': {
				'/': at1<'version/{versionId}/remotelink'>
				'{}': { '/': at1<'version/{versionId}/remotelink/{globalId}'> }
			}
		}
	}
	'workflow': { '/': at1<'workflow'> }
	'workflowscheme': {
		'/': at1<'workflowscheme'>
		'{}': {
			'/': at1<'workflowscheme/{id}'>
			'createdraft': { '/': at1<'workflowscheme/{id}/createdraft'> }
			'default': { '/': at1<'workflowscheme/{id}/default'> }
			'draft': {
				'/': at1<'workflowscheme/{id}/draft'>
				'default': { '/': at1<'workflowscheme/{id}/draft/default'> }
				'issuetype': {
					'{}': { '/': at1<'workflowscheme/{id}/draft/issuetype/{issueType}'> }
				}
				'workflow': { '/': at1<'workflowscheme/{id}/draft/workflow'> }
			}
			'issuetype': {
				'{}': { '/': at1<'workflowscheme/{id}/issuetype/{issueType}'> }
			}
			'workflow': { '/': at1<'workflowscheme/{id}/workflow'> }
		}
	}
	'worklog': {
		'deleted': { '/': at1<'worklog/deleted'> }
		'list': { '/': at1<'worklog/list'> }
		'updated': { '/': at1<'worklog/updated'> }
	}
}

type at4<Rest extends string> = Pick<paths, `/rest/api/2/project/{projectIdOrKey}/${Rest}` & keyof paths>

type at3<Rest extends string> = Pick<paths, `/rest/api/2/issue/{issueIdOrKey}/${Rest}` & keyof paths>

type at5<Rest extends string> = Pick<paths, `/rest/agile/1.0/board/{boardId}/${Rest}` & keyof paths>

type at2<Rest extends string> = Pick<paths, `/rest/agile/1.0/${Rest}` & keyof paths>

type at1<Rest extends string> = Pick<paths, `/rest/api/2/${Rest}` & keyof paths>

/** For `createClient`: these paths, and no others. */
export type JiraDataCenter = paths & { '': routes }
