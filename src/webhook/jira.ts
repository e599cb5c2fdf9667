import type { components } from '../../generated/jira-v2.d.ts';

/** The names of Jira's events that this version knows. */
export type JiraEventName = (typeof JIRA_EVENTS)[number];

/** @see https://developer.atlassian.com/cloud/jira/platform/webhooks/ */
export const JIRA_EVENTS = [
	'jira:issue_created',
	'jira:issue_updated',
	'jira:issue_deleted',
	'issue_property_set',
	'issue_property_deleted',
	'comment_created',
	'comment_updated',
	'comment_deleted',
	'worklog_created',
	'worklog_updated',
	'worklog_deleted',
	'attachment_created',
	'attachment_deleted',
	'issuelink_created',
	'issuelink_deleted',
	'issuetype_created',
	'issuetype_updated',
	'issuetype_deleted',
	'project_created',
	'project_updated',
	'project_deleted',
	'project_soft_deleted',
	'project_restored_deleted',
	'project_archived',
	'project_restored_archived',
	'jira:version_released',
	'jira:version_unreleased',
	'jira:version_created',
	'jira:version_merged',
	'jira:version_moved',
	'jira:version_updated',
	'jira:version_deleted',
	'filter_created',
	'filter_updated',
	'filter_deleted',
	'user_created',
	'user_updated',
	'user_deleted',
	'option_voting_changed',
	'option_watching_changed',
	'option_unassigned_issues_changed',
	'option_subtasks_changed',
	'option_attachments_changed',
	'option_issuelinks_changed',
	'option_timetracking_changed',
	'option_timetracking_provider_changed',
	'sprint_created',
	'sprint_updated',
	'sprint_deleted',
	'sprint_started',
	'sprint_closed',
	'board_created',
	'board_updated',
	'board_deleted',
	'board_configuration_changed',
	'jira_expression_evaluation_failed',
] as const;

type IssueFields = components['schemas']['IssueFields'];

/** An issue, in the form of REST API version 2. */
export interface JiraWebhookIssue {
	id: string;
	key: string;
	self?: string;
	/**
	 * Summary, status, type and project are in every event; of the others, an event about a comment has few. Custom fields
	 * have the types that `atlassian-rest-client/custom-fields` declares; all others are unknown.
	 */
	fields?: IssueFields & Required<Pick<IssueFields, 'summary' | 'status' | 'issuetype' | 'project'>>;
	[field: string]: unknown;
}

/** A user of Jira. */
export interface JiraWebhookUser {
	accountId?: string;
	accountType?: string;
	displayName?: string;
	[field: string]: unknown;
}

/** The changes of an issue. */
export interface JiraWebhookChangelog {
	id?: string;
	items?: {
		field: string;
		fieldId?: string;
		fieldtype?: string;
		from?: string | null;
		fromString?: string | null;
		to?: string | null;
		toString?: unknown;
	}[];
	[field: string]: unknown;
}

/** The body of every event of Jira. */
export interface JiraWebhookBody {
	webhookEvent: string;
	/** Milliseconds since 1970. */
	timestamp?: number;
	[field: string]: unknown;
}

/** The body of `jira:issue_created`, `jira:issue_updated` and `jira:issue_deleted`: the only ones that are documented. */
export interface JiraIssueWebhookBody extends JiraWebhookBody {
	issue: JiraWebhookIssue;
	user?: JiraWebhookUser;
	issue_event_type_name?: string;
	changelog?: JiraWebhookChangelog;
	comment?: Record<string, unknown>;
}

/** The bodies of Jira's events, by their names. */
export type JiraWebhookBodies = {
	[Name in JiraEventName]: Name extends `jira:issue_${string}` ? JiraIssueWebhookBody : JiraWebhookBody;
};
