import { isRecord } from '../../is-record.ts';
import { formatRichText } from './rich-text.ts';
import { FIRST_OPTION_ID } from './fields.ts';
import { votesOf, watchesOf } from './followers.ts';
import { linksOf } from './links.ts';
import { componentView, versionView } from './project-parts.ts';
import { byId } from './site.ts';
import type { CustomFieldRecord, IssueRecord } from './state.ts';
import {
	attachmentView,
	commentView,
	issueTypeView,
	priorityView,
	projectView,
	selfOf,
	statusView,
	toTime,
	userView,
	worklogView,
	type View,
} from './views.ts';

type Field = (view: View, issue: IssueRecord, actor: string | undefined) => unknown;

/** The fields of an issue, by id. */
const FIELDS: Readonly<Record<string, Field>> = {
	summary: (_, issue) => issue.summary,
	description: ({ version }, { description }) => description && formatRichText(description, version),
	project: (view, issue) => projectView(view, byId(view.site.data.projects, issue.projectId)),
	issuetype: (view, issue) => issueTypeView(view, byId(view.site.data.issueTypes, issue.issueTypeId)),
	status: (view, issue) => statusView(view, byId(view.site.data.statuses, issue.statusId)),
	creator: (view, issue) => userView(view, issue.creator),
	reporter: (view, { reporter }) => reporter && userView(view, reporter),
	assignee: (view, { assignee }) => assignee && userView(view, assignee),
	labels: (_, issue) => issue.labels,
	priority: (view, { priorityId }) => {
		const priority = view.site.data.priorities.find(({ id }) => id === priorityId);
		return priority === undefined ? null : priorityView(view, priority);
	},
	fixVersions: (view, issue) => {
		const { versions } = byId(view.site.data.projects, issue.projectId);
		const chosen = versions.filter(({ id }) => issue.fixVersions.includes(id));
		return chosen.map((version) => versionView(view, version, issue.projectId));
	},
	components: (view, issue) => {
		const project = byId(view.site.data.projects, issue.projectId);
		const chosen = project.components.filter(({ id }) => issue.components.includes(id));
		return chosen.map((component) => componentView(view, component, project));
	},
	watches: watchesOf,
	votes: votesOf,
	duedate: (_, issue) => issue.duedate,
	issuelinks: linksOf,
	created: (_, issue) => toTime(issue.created),
	updated: (_, issue) => toTime(issue.updated),
	comment: (view, issue) =>
		list(
			view,
			issue,
			'comment',
			'comments',
			issue.comments.map((comment) => commentView(view, issue.id, comment)),
		),
	worklog: (view, issue) =>
		list(
			view,
			issue,
			'worklog',
			'worklogs',
			issue.worklogs.map((worklog) => worklogView(view, issue.id, worklog)),
		),
	attachment: (view, issue) => issue.attachments.map((attachment) => attachmentView(view, attachment)),
};

/** Fields that are included only by name or by `*all`. */
const NOT_NAVIGABLE: ReadonlySet<string> = new Set(['comment', 'worklog', 'attachment']);

/**
 * An issue as the API returns it.
 *
 * @param options `fields`: names to include, `*all`, `*navigable`, and names with a leading minus to exclude. `actor`: the
 *   account that gets the issue.
 */
export function issueView(
	view: View,
	issue: IssueRecord,
	{ fields = ['*all'], actor }: { readonly fields?: readonly string[] | undefined; readonly actor?: string } = {},
): Record<string, unknown> {
	const included = Object.entries(FIELDS).filter(([name]) => isIncluded(name, fields));
	const custom = view.site.data.customFields
		.filter(({ id }) => isIncluded(id, fields))
		.map((field): [string, unknown] => [field.id, customValue(view, field, issue.custom[field.id] ?? null)]);
	return {
		expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
		id: issue.id,
		self: selfOf(view, `issue/${issue.id}`),
		key: issue.key,
		fields: Object.fromEntries([...included.map(([name, field]) => [name, field(view, issue, actor)]), ...custom]),
	};
}

function customValue(view: View, { type, options }: CustomFieldRecord, value: unknown): unknown {
	if (!isRecord(value)) return value;
	if (type === 'user') return userView(view, String(value['accountId']));
	const chosen = String(value['value']);
	return { id: String(FIRST_OPTION_ID + options.indexOf(chosen)), value: chosen };
}

function isIncluded(name: string, fields: readonly string[]): boolean {
	if (fields.includes(`-${name}`)) return false;
	if (fields.includes(name) || fields.includes('*all')) return true;
	if (fields.includes('*navigable')) return !NOT_NAVIGABLE.has(name);
	// A list with exclusions only includes all other fields.
	return fields.every((field) => field.startsWith('-'));
}

function list(view: View, issue: IssueRecord, path: string, name: string, items: unknown[]): object {
	const self = selfOf(view, `issue/${issue.id}/${path}`);
	return { self, startAt: 0, maxResults: items.length, total: items.length, [name]: items };
}
