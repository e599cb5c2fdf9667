// Written by `npm run generate`, never by hand, from a list of facts about the events of Forge.

/** By event: the fields that its body has, and those that it may have. `string`: not documented. */
export interface ForgeEventFields {
	'avi:bitbucket:completed:deployment': ['eventType' | 'timestamp' | 'selfGenerated' | 'repository' | 'workspace' | 'pipeline' | 'deployment' | 'environment', never]
	'avi:bitbucket:created:build-status': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'buildStatus', never]
	'avi:bitbucket:created:commit-comment': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'commit' | 'comment', never]
	'avi:bitbucket:created:pullrequest': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest', never]
	'avi:bitbucket:created:pullrequest-comment': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest' | 'comment', never]
	'avi:bitbucket:created:repository': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace', never]
	'avi:bitbucket:deleted:pullrequest-comment': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest' | 'comment', never]
	'avi:bitbucket:deleted:repository': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace', never]
	'avi:bitbucket:fulfilled:pullrequest': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest', never]
	'avi:bitbucket:pending:deployment': ['eventType' | 'timestamp' | 'selfGenerated' | 'repository' | 'workspace' | 'pipeline' | 'deployment' | 'environment', never]
	'avi:bitbucket:push:repository': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'push', never]
	'avi:bitbucket:rejected:pullrequest': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest', never]
	'avi:bitbucket:reopened:pullrequest-comment': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest' | 'comment', never]
	'avi:bitbucket:resolved:pullrequest-comment': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest' | 'comment', never]
	'avi:bitbucket:started:deployment': ['eventType' | 'timestamp' | 'selfGenerated' | 'repository' | 'workspace' | 'pipeline' | 'deployment' | 'environment', never]
	'avi:bitbucket:updated:build-status': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'buildStatus', never]
	'avi:bitbucket:updated:pullrequest': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest', never]
	'avi:bitbucket:updated:pullrequest-comment': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest' | 'comment', never]
	'avi:bitbucket:updated:pullrequest-reviewer-status': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'pullrequest' | 'reviewers', never]
	'avi:bitbucket:updated:repository': ['eventType' | 'timestamp' | 'selfGenerated' | 'actor' | 'repository' | 'project' | 'workspace' | 'changes', never]
	'avi:compass:created:component_link': ['eventType' | 'selfGenerated' | 'component', never]
	'avi:compass:deleted:component_link': ['eventType' | 'selfGenerated' | 'component', never]
	'avi:compass:updated:component_link': ['eventType' | 'selfGenerated' | 'component', never]
	'avi:confluence:added:label': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'label', 'atlassianId' | 'content' | 'space' | 'template']
	'avi:confluence:archived:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:archived:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:children_reordered:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'oldSortedChildPageIds' | 'newSortedChildPageIds', 'atlassianId']
	'avi:confluence:copied:database': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'originContentId', 'atlassianId']
	'avi:confluence:copied:embed': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'originContentId', 'atlassianId']
	'avi:confluence:copied:folder': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'originContentId', 'atlassianId']
	'avi:confluence:copied:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'originContentId', 'atlassianId']
	'avi:confluence:copied:whiteboard': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'originContentId', 'atlassianId']
	'avi:confluence:created:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:created:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:comment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:custom_content': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:database': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:embed': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:folder': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:group': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'group', never]
	'avi:confluence:created:label': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'label', 'atlassianId' | 'content' | 'space' | 'template']
	'avi:confluence:created:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:created:relation': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'relationName' | 'source' | 'target', 'atlassianId' | 'relationData']
	'avi:confluence:created:space:V2': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'space', 'atlassianId']
	'avi:confluence:created:task': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'task' | 'content', 'atlassianId']
	'avi:confluence:created:user': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'user', never]
	'avi:confluence:created:whiteboard': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:deleted:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:deleted:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:deleted:comment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:deleted:custom_content': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:deleted:group': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'group', never]
	'avi:confluence:deleted:label': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'label', 'atlassianId' | 'content' | 'space' | 'template']
	'avi:confluence:deleted:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:deleted:relation': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'relationName' | 'source' | 'target', 'atlassianId' | 'relationData']
	'avi:confluence:deleted:space:V2': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'space', 'atlassianId']
	'avi:confluence:deleted:user': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'user', never]
	'avi:confluence:initialized:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:liked:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:liked:comment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:liked:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:moved:database': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'prevContent', 'atlassianId']
	'avi:confluence:moved:embed': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'prevContent', 'atlassianId']
	'avi:confluence:moved:folder': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'prevContent', 'atlassianId']
	'avi:confluence:moved:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'prevContent', 'atlassianId']
	'avi:confluence:moved:whiteboard': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content' | 'prevContent', 'atlassianId']
	'avi:confluence:performed:search': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'query' | 'accountType' | 'results', 'atlassianId']
	'avi:confluence:permissions_updated:attachment': [string, never]
	'avi:confluence:permissions_updated:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:permissions_updated:comment': [string, never]
	'avi:confluence:permissions_updated:custom_content': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:permissions_updated:database': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:permissions_updated:embed': [string, never]
	'avi:confluence:permissions_updated:folder': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:permissions_updated:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:permissions_updated:space:V2': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'space', 'atlassianId']
	'avi:confluence:permissions_updated:whiteboard': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:published:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:removed:label': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'label', 'atlassianId' | 'content' | 'space' | 'template']
	'avi:confluence:removed:task': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'task' | 'content', 'atlassianId']
	'avi:confluence:restored:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:restored:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:restored:custom_content': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:restored:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:snapshotted:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:started:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:trashed:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:trashed:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:trashed:custom_content': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:trashed:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:unarchived:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:unarchived:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:updated:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'attachment', 'atlassianId']
	'avi:confluence:updated:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:updated:comment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:updated:custom_content': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:updated:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'updateTrigger' | 'content', 'atlassianId']
	'avi:confluence:updated:space:V2': ['eventType' | 'eventCreatedDate' | 'selfGenerated' | 'space', 'atlassianId']
	'avi:confluence:updated:task': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'task' | 'oldTask' | 'content', 'atlassianId']
	'avi:confluence:viewed:attachment': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'attachment', 'atlassianId']
	'avi:confluence:viewed:blogpost': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:confluence:viewed:page': ['eventType' | 'eventCreatedDate' | 'suppressNotifications' | 'selfGenerated' | 'content', 'atlassianId']
	'avi:ecosystem.app_policy:blocked:app_access_to_objects.v2': ['specversion' | 'id' | 'source' | 'type' | 'time' | 'data', never]
	'avi:ecosystem.app_policy:blocked:app_access_to_objects_in_container.v2': ['specversion' | 'id' | 'source' | 'type' | 'time' | 'data', never]
	'avi:forge:installed:app': ['eventType' | 'id' | 'context' | 'app', 'installerAccountId' | 'environment' | 'selfGenerated' | 'permissions']
	'avi:forge:upgraded:app': ['id' | 'app', 'upgraderAccountId' | 'environment' | 'permissions' | 'context' | 'eventType']
	'avi:jira-software:closed:sprint': ['eventType' | 'sprint', 'oldValue' | 'atlassianId']
	'avi:jira-software:configuration-changed:board': ['eventType' | 'configuration', 'atlassianId']
	'avi:jira-software:created:board': ['eventType' | 'board', 'atlassianId']
	'avi:jira-software:created:sprint': ['eventType' | 'sprint', 'oldValue' | 'atlassianId']
	'avi:jira-software:deleted:board': ['eventType' | 'board', 'atlassianId']
	'avi:jira-software:deleted:sprint': ['eventType' | 'sprint', 'oldValue' | 'atlassianId']
	'avi:jira-software:started:sprint': ['eventType' | 'sprint', 'oldValue' | 'atlassianId']
	'avi:jira-software:updated:board': ['eventType' | 'board', 'atlassianId']
	'avi:jira-software:updated:sprint': ['eventType' | 'sprint', 'oldValue' | 'atlassianId']
	'avi:jira:archived:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:archived:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:assigned:issue': ['eventType' | 'selfGenerated' | 'issue' | 'changelog', 'atlassianId' | 'associatedUsers']
	'avi:jira:changed:configuration': ['eventType' | 'selfGenerated' | 'property', 'atlassianId']
	'avi:jira:commented:issue': ['eventType' | 'selfGenerated' | 'issue' | 'comment', 'atlassianId' | 'associatedUsers']
	'avi:jira:created:attachment': ['eventType' | 'selfGenerated' | 'attachment', never]
	'avi:jira:created:component': ['eventType' | 'selfGenerated' | 'component', 'atlassianId']
	'avi:jira:created:field': ['eventType' | 'selfGenerated' | 'id' | 'key' | 'type' | 'typeName' | 'name' | 'description', never]
	'avi:jira:created:field:context': ['eventType' | 'selfGenerated' | 'id' | 'fieldId' | 'fieldKey' | 'name' | 'description' | 'projectIds' | 'issueTypeIds', never]
	'avi:jira:created:filter': ['eventType' | 'selfGenerated' | 'filter', 'atlassianId']
	'avi:jira:created:issue': ['eventType' | 'selfGenerated' | 'issue', 'atlassianId' | 'associatedUsers' | 'clonedFrom']
	'avi:jira:created:issuelink': ['eventType' | 'selfGenerated' | 'id' | 'sourceIssueId' | 'destinationIssueId' | 'sourceProjectId' | 'destinationProjectId' | 'issueLinkType', never]
	'avi:jira:created:issuetype': ['eventType' | 'selfGenerated' | 'issueType', 'atlassianId']
	'avi:jira:created:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:created:user': ['eventType' | 'selfGenerated' | 'user', never]
	'avi:jira:created:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:created:worklog': ['eventType' | 'selfGenerated' | 'worklog', never]
	'avi:jira:deleted:attachment': ['eventType' | 'selfGenerated' | 'attachment', never]
	'avi:jira:deleted:comment': ['eventType' | 'selfGenerated' | 'issue' | 'comment', 'atlassianId']
	'avi:jira:deleted:component': ['eventType' | 'selfGenerated' | 'component', 'atlassianId']
	'avi:jira:deleted:field': ['eventType' | 'selfGenerated' | 'id' | 'key' | 'type' | 'typeName' | 'name' | 'description', never]
	'avi:jira:deleted:field:context': ['eventType' | 'selfGenerated' | 'id' | 'fieldId' | 'fieldKey' | 'name' | 'description' | 'projectIds' | 'issueTypeIds', never]
	'avi:jira:deleted:filter': ['eventType' | 'selfGenerated' | 'filter', 'atlassianId']
	'avi:jira:deleted:issue': ['eventType' | 'selfGenerated' | 'issue', 'atlassianId' | 'associatedUsers']
	'avi:jira:deleted:issue-property': [string, never]
	'avi:jira:deleted:issuelink': ['eventType' | 'selfGenerated' | 'id' | 'sourceIssueId' | 'destinationIssueId' | 'sourceProjectId' | 'destinationProjectId' | 'issueLinkType', never]
	'avi:jira:deleted:issuetype': ['eventType' | 'selfGenerated' | 'issueType', 'atlassianId']
	'avi:jira:deleted:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:deleted:user': ['eventType' | 'selfGenerated' | 'user', never]
	'avi:jira:deleted:version': ['eventType' | 'selfGenerated' | 'version' | 'customFieldReplacements', 'mergedVersion' | 'newAffectsVersion' | 'newFixVersion' | 'atlassianId']
	'avi:jira:deleted:worklog': ['eventType' | 'selfGenerated' | 'worklog', never]
	'avi:jira:failed:expression': ['eventType' | 'selfGenerated' | 'extensionId' | 'workflowId' | 'workflowName' | 'expression' | 'errorMessages' | 'context', 'conditionId' | 'validatorId']
	'avi:jira:mentioned:comment': ['eventType' | 'selfGenerated' | 'issue' | 'mentionedAccountIds' | 'comment', 'atlassianId']
	'avi:jira:mentioned:issue': ['eventType' | 'selfGenerated' | 'issue' | 'mentionedAccountIds', 'atlassianId']
	'avi:jira:merged:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:moved:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:released:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:restored:field': ['eventType' | 'selfGenerated' | 'id' | 'key' | 'type' | 'typeName' | 'name' | 'description', never]
	'avi:jira:restored:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:set:issue-property': [string, never]
	'avi:jira:softdeleted:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:timetracking:provider:changed': ['eventType' | 'selfGenerated' | 'property', never]
	'avi:jira:trashed:field': ['eventType' | 'selfGenerated' | 'id' | 'key' | 'type' | 'typeName' | 'name' | 'description', never]
	'avi:jira:unarchived:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:unarchived:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:unreleased:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:updated:component': ['eventType' | 'selfGenerated' | 'component', 'atlassianId']
	'avi:jira:updated:field': ['eventType' | 'selfGenerated' | 'id' | 'key' | 'type' | 'typeName' | 'name' | 'description', never]
	'avi:jira:updated:field:context': ['eventType' | 'selfGenerated' | 'id' | 'fieldId' | 'fieldKey' | 'name' | 'description' | 'projectIds' | 'issueTypeIds', never]
	'avi:jira:updated:field:context:configuration': ['eventType' | 'selfGenerated' | 'customFieldId' | 'customFieldKey' | 'configurationId' | 'fieldContextId' | 'configuration', never]
	'avi:jira:updated:filter': ['eventType' | 'selfGenerated' | 'filter', 'atlassianId']
	'avi:jira:updated:issue': ['eventType' | 'selfGenerated' | 'issue' | 'changelog', 'jiraEventTypeName' | 'atlassianId' | 'associatedUsers' | 'associatedStatuses']
	'avi:jira:updated:issuetype': ['eventType' | 'selfGenerated' | 'issueType', 'atlassianId']
	'avi:jira:updated:project': ['eventType' | 'selfGenerated' | 'project', never]
	'avi:jira:updated:user': ['eventType' | 'selfGenerated' | 'user', never]
	'avi:jira:updated:version': ['eventType' | 'selfGenerated' | 'version', 'mergedVersion' | 'atlassianId']
	'avi:jira:updated:worklog': ['eventType' | 'selfGenerated' | 'worklog', never]
	'avi:jira:viewed:issue': ['eventType' | 'selfGenerated' | 'issue' | 'atlassianId' | 'user', never]
	'avi:jsm-entity:created:portal': [string, never]
	'avi:jsm-entity:created:request-type': ['eventType' | 'entityId' | 'entityType' | 'activationId' | 'entityUpdateTimeStamp' | 'sequenceNumber', never]
	'avi:jsm-entity:created:request-type-group': [string, never]
	'avi:jsm-entity:created:service-desk': [string, never]
	'avi:jsm-entity:deleted:request-type': ['eventType' | 'entityId' | 'entityType' | 'activationId' | 'entityUpdateTimeStamp' | 'sequenceNumber', never]
	'avi:jsm-entity:deleted:request-type-group': [string, never]
	'avi:jsm-entity:deleted:service-desk': [string, never]
	'avi:jsm-entity:updated:portal': [string, never]
	'avi:jsm-entity:updated:request-type': ['eventType' | 'entityId' | 'entityType' | 'activationId' | 'entityUpdateTimeStamp' | 'sequenceNumber', never]
	'avi:jsm-entity:updated:request-type-group': [string, never]
	'avi:jsm-entity:updated:service-desk': [string, never]
}

/** By webhook of Connect: the events of Forge that mean the same. */
export interface ForgeEventsOfWebhooks {
	'attachment_archived': 'avi:confluence:archived:attachment'
	'attachment_created': 'avi:confluence:created:attachment' | 'avi:jira:created:attachment'
	'attachment_deleted': 'avi:confluence:deleted:attachment' | 'avi:jira:deleted:attachment'
	'attachment_restored': 'avi:confluence:restored:attachment'
	'attachment_trashed': 'avi:confluence:trashed:attachment'
	'attachment_unarchived': 'avi:confluence:unarchived:attachment'
	'attachment_updated': 'avi:confluence:updated:attachment'
	'attachment_viewed': 'avi:confluence:viewed:attachment'
	'blog_created': 'avi:confluence:created:blogpost'
	'blog_deleted': 'avi:confluence:deleted:blogpost'
	'blog_restored': 'avi:confluence:restored:blogpost'
	'blog_trashed': 'avi:confluence:trashed:blogpost'
	'blog_updated': 'avi:confluence:updated:blogpost'
	'blog_viewed': 'avi:confluence:viewed:blogpost'
	'board_configuration_changed': 'avi:jira-software:configuration-changed:board'
	'board_created': 'avi:jira-software:created:board'
	'board_deleted': 'avi:jira-software:deleted:board'
	'board_updated': 'avi:jira-software:updated:board'
	'comment_created': 'avi:confluence:created:comment' | 'avi:jira:commented:issue'
	'comment_deleted': 'avi:jira:deleted:comment'
	'comment_removed': 'avi:confluence:deleted:comment'
	'comment_updated': 'avi:confluence:updated:comment' | 'avi:jira:commented:issue'
	'content_created': 'avi:confluence:created:custom_content'
	'content_deleted': 'avi:confluence:deleted:custom_content'
	'content_restored': 'avi:confluence:restored:custom_content'
	'content_trashed': 'avi:confluence:trashed:custom_content'
	'content_updated': 'avi:confluence:updated:custom_content'
	'filter_created': 'avi:jira:created:filter'
	'filter_deleted': 'avi:jira:deleted:filter'
	'filter_updated': 'avi:jira:updated:filter'
	'issue_created': 'avi:jira:created:issue'
	'issue_deleted': 'avi:jira:deleted:issue'
	'issue_updated': 'avi:jira:updated:issue'
	'issuelink_created': 'avi:jira:created:issuelink'
	'issuelink_deleted': 'avi:jira:deleted:issuelink'
	'issuetype_created': 'avi:jira:created:issuetype'
	'issuetype_deleted': 'avi:jira:deleted:issuetype'
	'issuetype_updated': 'avi:jira:updated:issuetype'
	'jira:issue_created': 'avi:jira:created:issue'
	'jira:issue_deleted': 'avi:jira:deleted:issue'
	'jira:issue_updated': 'avi:jira:updated:issue'
	'jira:project_created': 'avi:jira:created:project'
	'jira:project_deleted': 'avi:jira:deleted:project'
	'jira:project_updated': 'avi:jira:updated:project'
	'jira:version_created': 'avi:jira:created:version'
	'jira:version_deleted': 'avi:jira:deleted:version'
	'jira:version_merged': 'avi:jira:merged:version'
	'jira:version_moved': 'avi:jira:moved:version'
	'jira:version_released': 'avi:jira:released:version'
	'jira:version_unreleased': 'avi:jira:unreleased:version'
	'jira:version_updated': 'avi:jira:updated:version'
	'jira:worklog_updated': 'avi:jira:updated:worklog'
	'label_added': 'avi:confluence:added:label'
	'label_created': 'avi:confluence:created:label'
	'label_deleted': 'avi:confluence:deleted:label'
	'label_removed': 'avi:confluence:removed:label'
	'option_issuelinks_changed': 'avi:jira:changed:configuration'
	'option_subtasks_changed': 'avi:jira:changed:configuration'
	'option_timetracking_changed': 'avi:jira:timetracking:provider:changed'
	'option_unassigned_issues_changed': 'avi:jira:changed:configuration'
	'option_voting_changed': 'avi:jira:changed:configuration'
	'option_watching_changed': 'avi:jira:changed:configuration'
	'page_archived': 'avi:confluence:archived:page'
	'page_children_reordered': 'avi:confluence:children_reordered:page'
	'page_copied': 'avi:confluence:copied:page'
	'page_created': 'avi:confluence:created:page'
	'page_deleted': 'avi:confluence:deleted:page'
	'page_moved': 'avi:confluence:moved:page'
	'page_restored': 'avi:confluence:restored:page'
	'page_trashed': 'avi:confluence:trashed:page'
	'page_unarchived': 'avi:confluence:unarchived:page'
	'page_updated': 'avi:confluence:updated:page'
	'page_viewed': 'avi:confluence:viewed:page'
	'project_archived': 'avi:jira:archived:project'
	'project_created': 'avi:jira:created:project'
	'project_deleted': 'avi:jira:deleted:project'
	'project_restored_archived': 'avi:jira:unarchived:project'
	'project_restored_deleted': 'avi:jira:restored:project'
	'project_soft_deleted': 'avi:jira:softdeleted:project'
	'project_updated': 'avi:jira:updated:project'
	'space_created': 'avi:confluence:created:space:V2'
	'space_permissions_updated': 'avi:confluence:permissions_updated:space:V2'
	'space_removed': 'avi:confluence:deleted:space:V2'
	'space_updated': 'avi:confluence:updated:space:V2'
	'sprint_closed': 'avi:jira-software:closed:sprint'
	'sprint_created': 'avi:jira-software:created:sprint'
	'sprint_deleted': 'avi:jira-software:deleted:sprint'
	'sprint_started': 'avi:jira-software:started:sprint'
	'sprint_updated': 'avi:jira-software:updated:sprint'
	'user_created': 'avi:jira:created:user'
	'user_deleted': 'avi:jira:deleted:user'
	'user_updated': 'avi:jira:updated:user'
	'worklog_created': 'avi:jira:created:worklog'
	'worklog_deleted': 'avi:jira:deleted:worklog'
	'worklog_updated': 'avi:jira:updated:worklog'
}

/** Lists of scopes, classic and granular: the manifest has all of one of them. `null`: not documented. */
export declare const scopeSets: readonly (readonly [classic: readonly string[] | null, granular?: readonly string[]])[]

/** By event: the place of its scopes among `scopeSets`, and the webhooks of Connect that mean the same. */
export declare const forgeEvents: Readonly<Record<keyof ForgeEventFields, readonly [scopes: number, ...webhooks: string[]]>>
