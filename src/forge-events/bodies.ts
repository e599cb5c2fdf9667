import type { ForgeEventFields } from '../../generated/forge-events.js';
import type { JiraWebhookChangelog, JiraWebhookIssue } from '../webhook/index.ts';

/** A product event that this version knows, such as `avi:jira:created:issue`. */
export type ForgeEventName = keyof ForgeEventFields;

/** A thing that an event is about: a comment, a page, a pull request, ... */
export interface ForgeEventEntity {
	id?: string | number;
	[field: string]: unknown;
}

/** Present on a repeated delivery only. A remote gets at most four attempts, a minute apart. */
export interface ForgeRetryContext {
	/** How many attempts there were before this one. */
	retryCount: number;
	/** `INVALID_REMOTE_INVOCATION_ERROR`, `TIMEOUT_ERROR`, `INVALID_FORGE_INVOCATION_TOKEN` (after a 401), ... */
	retryReason?: string;
	retryData?: unknown;
}

/** Fields that any event may have at a remote, in addition to its own. */
export interface ForgeEventExtras {
	/** An ARI of the site, or an object: see {@link ForgeDeliveryContext}, which is the same for both. */
	context?: unknown;
	/** Of the installation: `{ scopes, external }`. */
	permissions?: unknown;
	retryContext?: ForgeRetryContext;
}

/** By field name. Those that are not here are documented by name only. */
interface FieldTypes {
	eventType: string;
	/** Whether the app itself caused the event. */
	selfGenerated: boolean;
	/** Account id of the user who caused it. */
	atlassianId: string;
	/** Jira: milliseconds since 1970, as text. Bitbucket: a date. */
	timestamp: string;
	webhookTraceValue: string;
	suppressNotifications: boolean;
	mentionedAccountIds: string[];
	issue: JiraWebhookIssue;
	changelog: JiraWebhookChangelog;
	associatedUsers: ForgeEventEntity[];
	errorMessages: string[];
	specversion: string;
	time: string;
}

type EntityField =
	| 'actor'
	| 'app'
	| 'attachment'
	| 'board'
	| 'buildStatus'
	| 'comment'
	| 'commit'
	| 'component'
	| 'content'
	| 'deployment'
	| 'environment'
	| 'filter'
	| 'group'
	| 'issueLinkType'
	| 'issueType'
	| 'label'
	| 'mergedVersion'
	| 'oldTask'
	| 'oldValue'
	| 'pipeline'
	| 'prevContent'
	| 'project'
	| 'property'
	| 'pullrequest'
	| 'push'
	| 'relationData'
	| 'repository'
	| 'space'
	| 'sprint'
	| 'task'
	| 'template'
	| 'user'
	| 'version'
	| 'workspace'
	| 'worklog';

type FieldType<Name extends string> = Name extends keyof FieldTypes
	? FieldTypes[Name]
	: Name extends EntityField
		? ForgeEventEntity
		: unknown;

/** Where no source names the fields. */
type Documented<Fields extends string> = string extends Fields ? never : Fields;

/** Jira adds these to all of its events. */
type CommonFields<Name extends string> = Name extends `avi:jira:${string}`
	? { timestamp: string; webhookTraceValue?: string }
	: unknown;

/** The body of an event, typed as far as it is documented: nothing of it is checked. */
export type ForgeEventBody<Name extends ForgeEventName> = {
	[Field in Documented<ForgeEventFields[Name][0]>]: FieldType<Field>;
} & { [Field in Documented<ForgeEventFields[Name][1]>]?: FieldType<Field> } & CommonFields<Name> &
	Omit<ForgeEventExtras, ForgeEventFields[Name][0]> & { [field: string]: unknown };
