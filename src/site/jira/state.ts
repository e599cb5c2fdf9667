import type { Document, SiteUser, StoredFile } from '../rest/index.ts';

export type { Document } from '../rest/index.ts';

export interface ProjectRecord {
	id: string;
	key: string;
	name: string;
	lead: string;
	/** The number of its most recent issue. */
	lastNumber: number;
	versions: VersionRecord[];
	components: ComponentRecord[];
	properties: Record<string, unknown>;
}

export interface VersionRecord {
	id: string;
	name: string;
	description: string;
	released: boolean;
	archived: boolean;
	/** As in `2026-01-31`. */
	releaseDate: string | null;
}

export interface ComponentRecord {
	id: string;
	name: string;
	description: string;
}

export interface PriorityRecord {
	id: string;
	name: string;
}

/** The types of custom fields that the site has. */
export type CustomFieldType = 'string' | 'number' | 'date' | 'datetime' | 'option' | 'array' | 'user';

export interface CustomFieldRecord {
	/** `customfield_10030` */
	id: string;
	name: string;
	type: CustomFieldType;
	/** The values of a choice. Those of an `array` are free labels without them. */
	options: string[];
}

export interface LinkTypeRecord {
	id: string;
	name: string;
	inward: string;
	outward: string;
}

export interface LinkRecord {
	id: string;
	typeId: string;
	inwardIssueId: string;
	outwardIssueId: string;
}

export interface BoardRecord {
	id: number;
	name: string;
	type: 'scrum' | 'kanban';
	projectId: string;
}

export interface SprintRecord {
	id: number;
	name: string;
	state: 'future' | 'active' | 'closed';
	boardId: number;
	goal: string;
	startDate: string | null;
	endDate: string | null;
	completeDate: string | null;
}

export interface GroupRecord {
	groupId: string;
	name: string;
	members: string[];
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

export interface AttachmentRecord extends StoredFile {
	id: string;
	author: string;
	created: number;
	/** The secret in the URL of its download. */
	mediaKey: string;
}

/** A change of one value. */
export interface ChangeItem {
	field: string;
	fieldtype: 'jira' | 'custom';
	fieldId: string;
	/** The id of the value, if it has one. */
	from: string | null;
	fromString: string | null;
	to: string | null;
	toString: string | null;
}

/** An edit or a transition. */
export interface HistoryRecord {
	id: string;
	author: string;
	created: number;
	items: ChangeItem[];
}

/** A link to something elsewhere. */
export interface RemoteLinkRecord {
	id: number;
	globalId?: string | undefined;
	relationship?: string | undefined;
	application: Record<string, unknown>;
	/** It has a `url` and a `title`. */
	object: Record<string, unknown>;
}

/** A saved query. */
export interface FilterRecord {
	id: string;
	name: string;
	description: string;
	jql: string;
	owner: string;
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
	priorityId: string | null;
	fixVersions: string[];
	components: string[];
	/** As in `2026-01-31`. */
	duedate: string | null;
	sprintId: number | null;
	/** The values of custom fields, by id, as the API has them. */
	custom: Record<string, unknown>;
	created: number;
	updated: number;
	comments: CommentRecord[];
	worklogs: WorklogRecord[];
	attachments: AttachmentRecord[];
	properties: Record<string, unknown>;
	/** Its changes, oldest first. */
	history: HistoryRecord[];
	remoteLinks: RemoteLinkRecord[];
	/** Account ids, as `voters`. */
	watchers: string[];
	voters: string[];
	/** Of a request. */
	participants: string[];
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

/** A webhook of the site's administrators. */
export interface AdminWebhookRecord {
	id: number;
	name: string;
	url: string;
	events: string[];
	/** JQL; empty for all issues. */
	jql: string;
	enabled: boolean;
	excludeBody: boolean;
	secret?: string | undefined;
	/** Milliseconds since 1970. */
	lastUpdated: number;
	/** The account that changed it last. */
	lastUpdatedUser: string;
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
	adminWebhooks: AdminWebhookRecord[];
	priorities: PriorityRecord[];
	customFields: CustomFieldRecord[];
	linkTypes: LinkTypeRecord[];
	links: LinkRecord[];
	boards: BoardRecord[];
	sprints: SprintRecord[];
	groups: GroupRecord[];
	filters: FilterRecord[];
	/** The properties of apps, by the key of the app. */
	appProperties: Record<string, Record<string, unknown>>;
}
