import { toText } from '../rich-text.ts';
import { byId, findProject, type JiraSite } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { JqlError } from './query.ts';

/** A field that queries can name. */
export interface Field {
	readonly type: 'choice' | 'key' | 'user' | 'text' | 'date';
	/** The values to compare with: alternatives such as the name and the id of a status. An empty field has none. */
	readonly values: (site: JiraSite, issue: IssueRecord) => readonly string[];
	/** Whether a value exists on the site. Jira refuses queries for values that do not. */
	readonly exists?: (site: JiraSite, text: string) => boolean;
	/** The sort key. @default the first of the values */
	readonly rank?: (site: JiraSite, issue: IssueRecord) => number;
}

/** Keys are sorted by their number. */
function keyRank(_: JiraSite, { key }: IssueRecord): number {
	return Number(key.slice(key.lastIndexOf('-') + 1));
}

function named(list: readonly { id: string; name: string }[], text: string): boolean {
	return list.some(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
}

function texts({ summary, description, comments }: IssueRecord): string[] {
	return [summary, ...(description === null ? [] : [toText(description)]), ...comments.map(({ body }) => toText(body))];
}

const project: Field = {
	type: 'choice',
	values: ({ data }, issue) => {
		const { id, key, name } = byId(data.projects, issue.projectId);
		return [key, name, id];
	},
	exists: (site, text) => findProject(site, text) !== undefined || named(site.data.projects, text),
};

const status: Field = {
	type: 'choice',
	values: ({ data }, issue) => [byId(data.statuses, issue.statusId).name, issue.statusId],
	exists: ({ data }, text) => named(data.statuses, text),
};

/** Queries name a category by its label or by its key. */
const CATEGORIES = { new: ['To Do', 'new'], indeterminate: ['In Progress', 'indeterminate'], done: ['Done', 'done'] };

const statusCategory: Field = {
	type: 'choice',
	values: ({ data }, issue) => CATEGORIES[byId(data.statuses, issue.statusId).category],
	exists: (_, text) =>
		Object.values(CATEGORIES)
			.flat()
			.some((name) => name.toLowerCase() === text.toLowerCase()),
};

const issuetype: Field = {
	type: 'choice',
	values: ({ data }, issue) => [byId(data.issueTypes, issue.issueTypeId).name, issue.issueTypeId],
	exists: ({ data }, text) => named(data.issueTypes, text),
};

const key: Field = {
	type: 'key',
	values: (_, issue) => [issue.key, issue.id],
	exists: ({ data }, text) => data.issues.some(({ id, key }) => id === text || key === text.toUpperCase()),
	rank: keyRank,
};

const created: Field = {
	type: 'date',
	values: (_, issue) => [String(issue.created)],
	rank: (_, issue) => issue.created,
};

const updated: Field = {
	type: 'date',
	values: (_, issue) => [String(issue.updated)],
	rank: (_, issue) => issue.updated,
};

/** Versions or components, by name or id. */
function partField(kind: 'versions' | 'components', field: 'fixVersions' | 'components'): Field {
	return {
		type: 'choice',
		values: ({ data }, issue) => {
			const parts = byId(data.projects, issue.projectId)[kind];
			return parts.filter(({ id }) => issue[field].includes(id)).flatMap(({ id, name }) => [name, id]);
		},
		exists: ({ data }, text) => data.projects.some((project) => named(project[kind], text)),
	};
}

const sprint: Field = {
	type: 'choice',
	values: ({ data }, { sprintId }) =>
		data.sprints.filter(({ id }) => id === sprintId).flatMap(({ id, name }) => [name, String(id)]),
	exists: ({ data }, text) =>
		data.sprints.some(({ id, name }) => String(id) === text || name.toLowerCase() === text.toLowerCase()),
};

const FIELDS: ReadonlyMap<string, Field> = new Map([
	['project', project],
	['status', status],
	['statuscategory', statusCategory],
	['issuetype', issuetype],
	['type', issuetype],
	['key', key],
	['issuekey', key],
	['issue', key],
	['id', key],
	['assignee', { type: 'user', values: (_, { assignee }) => (assignee === null ? [] : [assignee]) }],
	['reporter', { type: 'user', values: (_, { reporter }) => (reporter === null ? [] : [reporter]) }],
	['creator', { type: 'user', values: (_, { creator }) => [creator] }],
	['watcher', { type: 'user', values: (_, { watchers }) => watchers }],
	['voter', { type: 'user', values: (_, { voters }) => voters }],
	['labels', { type: 'choice', values: (_, issue) => issue.labels }],
	[
		'priority',
		{
			type: 'choice',
			values: ({ data }, { priorityId }) => {
				const priority = data.priorities.find(({ id }) => id === priorityId);
				return priority === undefined ? [] : [priority.name, priority.id];
			},
			exists: ({ data }, text) => named(data.priorities, text),
		},
	],
	['fixversion', partField('versions', 'fixVersions')],
	['component', partField('components', 'components')],
	['sprint', sprint],
	['summary', { type: 'text', values: (_, issue) => [issue.summary] }],
	[
		'description',
		{ type: 'text', values: (_, { description }) => (description === null ? [] : [toText(description)]) },
	],
	['comment', { type: 'text', values: (_, { comments }) => comments.map(({ body }) => toText(body)) }],
	['text', { type: 'text', values: (_, issue) => texts(issue) }],
	['created', created],
	['createddate', created],
	['updated', updated],
	['updateddate', updated],
]);

/** Fields that Jira has and this site does not: a query for them is valid, but cannot be run here. */
const NOT_SERVED: ReadonlySet<string> = new Set(
	[
		'affectedVersion attachments category duedate due filter issueLink issueLinkType lastViewed',
		'level originalEstimate parent parentEpic permission rank remainingEstimate resolution resolutiondate',
		'resolved subtasks timespent votes watchers worklogAuthor worklogComment worklogDate environment',
	].flatMap((names) => names.toLowerCase().split(' ')),
);

/** @throws {@link JqlError} for a field that this site does not have. */
export function requireField(name: string): Field {
	const field = FIELDS.get(name.toLowerCase());
	if (field !== undefined) return field;
	if (NOT_SERVED.has(name.toLowerCase()) || /^cf\[\d+\]$/i.test(name)) {
		throw new JqlError(`The local site does not search by the field '${name}', which Jira has.`);
	}
	throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
}
