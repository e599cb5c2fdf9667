import type { Edits } from './edit-fields.ts';
import type { JiraSite } from './site.ts';
import { toText } from './rich-text.ts';
import { byId } from './site.ts';
import type { IssueRecord } from './state.ts';
import { changeItem, tell } from './tell.ts';

/** What a changelog says, by the name of the field. */
type Told = Record<string, string | null>;

/** Changes an issue and tells what is different now; nothing is told when nothing is. */
export function editIssue(
	site: JiraSite,
	issue: IssueRecord,
	edits: Edits & Partial<Pick<IssueRecord, 'statusId'>>,
	actor: string,
): void {
	const before = told(site, issue);
	Object.assign(issue, edits);
	const after = told(site, issue);
	const items = Object.keys(after)
		.filter((field) => before[field] !== after[field])
		.map((field) => changeItem(field, before[field] ?? null, after[field] ?? null));
	if (items.length === 0) return;
	const changelog = { id: String(site.data.nextId), items };
	site.data.nextId += 1;
	tell(site, { event: 'jira:issue_updated', actor, issue, more: { changelog } });
}

function told({ data }: JiraSite, issue: IssueRecord): Told {
	return {
		summary: issue.summary,
		description: issue.description && toText(issue.description),
		assignee: issue.assignee,
		reporter: issue.reporter,
		labels: issue.labels.join(' '),
		issuetype: byId(data.issueTypes, issue.issueTypeId).name,
		status: byId(data.statuses, issue.statusId).name,
	};
}
