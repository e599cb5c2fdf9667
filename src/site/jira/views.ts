import { accountTypeOf, displayNameOf, sizeOf } from '../rest/index.ts';
import { formatRichText } from './rich-text.ts';
import { byId, findUser, type ApiVersion, type JiraSite } from './site.ts';
import type {
	AttachmentRecord,
	CommentRecord,
	IssueTypeRecord,
	PriorityRecord,
	ProjectRecord,
	StatusRecord,
	WorklogRecord,
} from './state.ts';

type Json = Record<string, unknown>;

/** The site, and the version of the API that is called. */
export interface View {
	readonly site: JiraSite;
	readonly version: ApiVersion;
}

/** The URL of a resource. */
export function selfOf({ site, version }: View, path: string): string {
	return `${site.baseUrl}/rest/api/${version}/${path}`;
}

/** A time in the format of Jira. */
export function toTime(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace('Z', '+0000');
}

/** A user. A user who is not on the site has no more than the account id. */
export function userView(view: View, accountId: string): Json {
	const user = findUser(view.site, accountId);
	return {
		self: selfOf(view, `user?accountId=${encodeURIComponent(accountId)}`),
		accountId,
		accountType: accountTypeOf(accountId),
		displayName: displayNameOf(view.site.data.users, accountId),
		...(user?.emailAddress === undefined ? {} : { emailAddress: user.emailAddress }),
		active: true,
		timeZone: 'Etc/UTC',
	};
}

export function projectView(view: View, { id, key, name, lead }: ProjectRecord): Json {
	return {
		self: selfOf(view, `project/${id}`),
		id,
		key,
		name,
		projectTypeKey: 'software',
		simplified: false,
		style: 'classic',
		isPrivate: false,
		lead: userView(view, lead),
	};
}

const CATEGORIES = {
	new: { id: 2, colorName: 'blue-gray', name: 'To Do' },
	indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress' },
	done: { id: 3, colorName: 'green', name: 'Done' },
} as const;

export function statusView(view: View, { id, name, category }: StatusRecord): Json {
	const { id: categoryId, ...rest } = CATEGORIES[category];
	const statusCategory = { self: selfOf(view, `statuscategory/${categoryId}`), id: categoryId, key: category, ...rest };
	return { self: selfOf(view, `status/${id}`), id, name, description: '', statusCategory };
}

export function issueTypeView(view: View, { id, name, subtask }: IssueTypeRecord): Json {
	return {
		self: selfOf(view, `issuetype/${id}`),
		id,
		name,
		description: '',
		subtask,
		hierarchyLevel: subtask ? -1 : 0,
	};
}

export function priorityView(view: View, { id, name }: PriorityRecord): Json {
	return { self: selfOf(view, `priority/${id}`), id, name, description: '', iconUrl: '', statusColor: '#8590a2' };
}

export function commentView(view: View, issueId: string, comment: CommentRecord): Json {
	const author = userView(view, comment.author);
	return {
		self: selfOf(view, `issue/${issueId}/comment/${comment.id}`),
		id: comment.id,
		author,
		body: formatRichText(comment.body, view.version),
		updateAuthor: author,
		created: toTime(comment.created),
		updated: toTime(comment.updated),
		jsdPublic: true,
	};
}

export function worklogView(view: View, issueId: string, worklog: WorklogRecord): Json {
	const author = userView(view, worklog.author);
	return {
		self: selfOf(view, `issue/${issueId}/worklog/${worklog.id}`),
		id: worklog.id,
		issueId,
		author,
		updateAuthor: author,
		...(worklog.comment === null ? {} : { comment: formatRichText(worklog.comment, view.version) }),
		created: toTime(worklog.created),
		updated: toTime(worklog.updated),
		started: toTime(worklog.started),
		timeSpent: `${Math.floor(worklog.timeSpentSeconds / 60)}m`,
		timeSpentSeconds: worklog.timeSpentSeconds,
	};
}

export function attachmentView(view: View, attachment: AttachmentRecord): Json {
	return {
		self: selfOf(view, `attachment/${attachment.id}`),
		id: attachment.id,
		filename: attachment.filename,
		author: userView(view, attachment.author),
		created: toTime(attachment.created),
		size: sizeOf(attachment),
		mimeType: attachment.mimeType,
		content: selfOf(view, `attachment/content/${attachment.id}`),
	};
}

/** The status that a transition leads to. */
export function targetStatus(view: View, statusId: string): Json {
	return statusView(view, byId(view.site.data.statuses, statusId));
}
