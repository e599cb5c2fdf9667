import type { SiteUser } from '../rest/index.ts';

/** Rich text in Atlassian Document Format. */
export interface Document {
	type: 'doc';
	version: 1;
	content: unknown[];
}

export interface ProjectRecord {
	id: string;
	key: string;
	name: string;
	lead: string;
	/** The number of its most recent issue. */
	lastNumber: number;
}

export interface StatusRecord {
	id: string;
	name: string;
	category: 'new' | 'indeterminate' | 'done';
}

export interface IssueTypeRecord {
	id: string;
	name: string;
	subtask: boolean;
}

/** A transition to a status. It is available from all other statuses. */
export interface TransitionRecord {
	id: string;
	name: string;
	to: string;
}

/** The fields that comments and worklogs share. */
export interface Authored {
	id: string;
	author: string;
	/** Milliseconds since 1970, as all times in the state. */
	created: number;
	updated: number;
}

export interface CommentRecord extends Authored {
	body: Document;
}

export interface WorklogRecord extends Authored {
	comment: Document | null;
	started: number;
	timeSpentSeconds: number;
}

export interface AttachmentRecord {
	id: string;
	author: string;
	created: number;
	filename: string;
	mimeType: string;
	/** Base64. */
	content: string;
	/** The secret in the URL of its download. */
	mediaKey: string;
}

export interface IssueRecord {
	id: string;
	key: string;
	projectId: string;
	issueTypeId: string;
	statusId: string;
	summary: string;
	description: Document | null;
	creator: string;
	reporter: string | null;
	assignee: string | null;
	labels: string[];
	created: number;
	updated: number;
	comments: CommentRecord[];
	worklogs: WorklogRecord[];
	attachments: AttachmentRecord[];
	properties: Record<string, unknown>;
}

export interface WebhookRecord {
	id: number;
	url: string;
	jqlFilter: string;
	events: string[];
	/** Milliseconds since 1970. */
	expires: number;
	/** The OAuth 2.0 app that registered it; undefined for the Connect app. */
	clientId?: string | undefined;
}

/** The whole state of a Jira site, as JSON. */
export interface JiraData {
	product: 'jira';
	nextId: number;
	users: SiteUser[];
	projects: ProjectRecord[];
	statuses: StatusRecord[];
	issueTypes: IssueTypeRecord[];
	transitions: TransitionRecord[];
	issues: IssueRecord[];
	webhooks: WebhookRecord[];
}
