import type { Hono } from 'hono';
import { isRecord } from '../../is-record.ts';
import type { ProductEnv } from '../product.ts';
import { displayNameOf, httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { toText } from './rich-text.ts';
import { byId, nextId, requireIssue, requireIssues, type JiraSite } from './site.ts';
import type { ChangeItem, HistoryRecord, IssueRecord } from './state.ts';
import { toTime, userView, type View } from './views.ts';

type Json = Record<string, unknown>;
type Value = readonly [id: string | null, text: string | null];

/** The values of an issue that a changelog reports. */
type Snapshot = readonly {
	readonly field: Pick<ChangeItem, 'field' | 'fieldId' | 'fieldtype'>;
	/** Each value has a change of its own: a version that is added, another that is removed. */
	readonly isList: boolean;
	readonly values: readonly Value[];
}[];

/** The changelog of an issue, oldest first. */
export function changelogRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.get('/issue/:id/changelog', (c) => {
		const { history } = requireIssue(site, c.req.param('id'));
		const items = history.map((change) => historyView(view, change));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.post('/issue/:id/changelog/list', async (c) => {
		const { history } = requireIssue(site, c.req.param('id'));
		const { changelogIds } = await readJsonObject(c.req, 'jira');
		if (!Array.isArray(changelogIds)) throw httpError('jira', 400, 'The ids are missing: `changelogIds`.');
		const wanted = new Set(changelogIds.map(String));
		return c.json(
			historiesView(
				view,
				history.filter(({ id }) => wanted.has(id)),
			),
		);
	});
	app.post('/changelog/bulkfetch', async (c) => {
		const { issueIdsOrKeys, fieldIds } = await readJsonObject(c.req, 'jira');
		const fields = Array.isArray(fieldIds) ? new Set(fieldIds.map(String)) : undefined;
		const issueChangeLogs = requireIssues(site, issueIdsOrKeys).map(({ id, history }) => {
			const changed = history.map((change) => ({
				...change,
				items: change.items.filter(({ fieldId }) => fields?.has(fieldId) ?? true),
			}));
			const changes = changed.filter(({ items }) => items.length > 0);
			return { issueId: id, changeHistories: changes.map((change) => historyView(view, change)) };
		});
		return c.json({ issueChangeLogs });
	});
}

/** The changelog in an issue, newest first. */
export function changelogOf(view: View, { history }: IssueRecord): Json {
	return historiesView(view, history.toReversed());
}

function historiesView(view: View, changes: readonly HistoryRecord[]): Json {
	const histories = changes.map((change) => historyView(view, change));
	return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
}

function historyView(view: View, { id, author, created, items }: HistoryRecord): Json {
	return { id, author: userView(view, author), created: toTime(created), items };
}

/** Changes an issue. @returns the change, which is recorded; undefined if no value differs */
export function changeIssue(
	site: JiraSite,
	issue: IssueRecord,
	edits: Partial<IssueRecord>,
	actor: string,
): HistoryRecord | undefined {
	const before = snapshotOf(site, issue);
	Object.assign(issue, edits);
	const items = snapshotOf(site, issue).flatMap((after, index) => itemsOf(before[index]?.values ?? [], after));
	if (items.length === 0) return undefined;
	const change = { id: nextId(site), author: actor, created: site.now(), items };
	issue.history.push(change);
	return change;
}

function itemsOf(before: readonly Value[], { field, isList, values }: Snapshot[number]): ChangeItem[] {
	const item = ([from, fromString]: Value, [to, toString]: Value): ChangeItem => {
		return { ...field, from, fromString, to, toString };
	};
	const none: Value = [null, null];
	const isIn = ([id]: Value, list: readonly Value[]): boolean => list.some(([other]) => other === id);
	if (isList) {
		const removed = before.filter((value) => !isIn(value, values));
		const added = values.filter((value) => !isIn(value, before));
		return [...removed.map((value) => item(value, none)), ...added.map((value) => item(none, value))];
	}
	const [from = none, to = none] = [before[0], values[0]];
	return from[0] === to[0] && from[1] === to[1] ? [] : [item(from, to)];
}

function snapshotOf(site: JiraSite, issue: IssueRecord): Snapshot {
	const { data } = site;
	const { versions, components } = byId(data.projects, issue.projectId);
	const user = (accountId: string | null): Value | undefined =>
		accountId === null ? undefined : [accountId, displayNameOf(data.users, accountId)];
	const sprint = data.sprints.find(({ id }) => id === issue.sprintId);
	return [
		single('summary', textValue(issue.summary)),
		single('description', textValue(issue.description && toText(issue.description))),
		single('assignee', user(issue.assignee)),
		single('reporter', user(issue.reporter)),
		single('labels', textValue(issue.labels.join(' '))),
		single('issuetype', namedValue(data.issueTypes, issue.issueTypeId)),
		single('status', namedValue(data.statuses, issue.statusId)),
		single('priority', namedValue(data.priorities, issue.priorityId)),
		single('duedate', textValue(issue.duedate)),
		list('Fix Version', 'fixVersions', versions, issue.fixVersions),
		list('Component', 'components', components, issue.components),
		single('Sprint', sprint && [String(sprint.id), sprint.name], { fieldtype: 'custom', fieldId: 'sprint' }),
		...data.customFields.map(({ id, name }) =>
			single(name, customValue(issue.custom[id], user), { fieldtype: 'custom', fieldId: id }),
		),
	];
}

type Named = Readonly<Record<'id' | 'name', string>>;

function single(
	field: string,
	value: Value | undefined,
	own: Partial<Pick<ChangeItem, 'fieldtype' | 'fieldId'>> = {},
): Snapshot[number] {
	return { field: { field, fieldtype: 'jira', fieldId: field, ...own }, isList: false, values: value ? [value] : [] };
}

function list(field: string, fieldId: string, known: readonly Named[], ids: readonly string[]): Snapshot[number] {
	const values = known.filter(({ id }) => ids.includes(id)).map(({ id, name }): Value => [id, name]);
	return { field: { field, fieldtype: 'jira', fieldId }, isList: true, values };
}

function textValue(text: string | null): Value | undefined {
	return text === null ? undefined : [null, text];
}

function namedValue(known: readonly Named[], id: string | null): Value | undefined {
	const found = known.find((one) => one.id === id);
	return found && [found.id, found.name];
}

/** A choice has the text of its value, a list those of its items. */
function customValue(value: unknown, user: (accountId: string) => Value | undefined): Value | undefined {
	if (value === undefined || value === null) return undefined;
	if (Array.isArray(value)) return [null, value.join(' ')];
	if (!isRecord(value)) return [null, String(value)];
	return typeof value['accountId'] === 'string' ? user(value['accountId']) : [null, String(value['value'])];
}
