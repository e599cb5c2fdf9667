import { webhookBody } from '../../mock/index.ts';
import { issueView } from './issue-view.ts';
import { JqlError, matchesJql } from './jql/index.ts';
import type { JiraSite } from './site.ts';
import type { IssueRecord } from './state.ts';
import { userView } from './views.ts';

/** What a change is about. */
export interface Told {
	readonly event: string;
	/** Who acts. */
	readonly actor: string;
	readonly issue: IssueRecord;
	/** What the body has of its own: `comment`, `worklog`, `attachment`, `changelog`. */
	readonly more?: Readonly<Record<string, unknown>>;
}

/** Marks an issue as changed, and tells it as Jira's webhooks do, which speak version 2. */
export function tell(site: JiraSite, { event, actor, issue, more = {} }: Told): void {
	issue.updated = site.now();
	const view = { site, version: '2' } as const;
	const { timestamp: _, ...usual } = webhookBody({
		event,
		product: 'jira',
		timestamp: 0,
		accountId: actor,
		siteUrl: site.baseUrl(),
	});
	const body: Record<string, unknown> = { ...usual };
	if ('user' in usual) body['user'] = userView(view, actor);
	if ('issue' in usual) body['issue'] = issueView(view, issue);
	const matches = (jql: string): boolean => matchesJql(site, jql, issue, actor);
	const registered = site.data.webhooks
		.filter(({ events, jqlFilter, expires }) => {
			return events.includes(event) && expires > site.now() && stillMatches(matches, jqlFilter);
		})
		.map(({ id, url }) => ({ id, url }));
	site.changed({ event, body: { ...body, ...more }, matches, ...(registered.length === 0 ? {} : { registered }) });
}

/** A filter that ran when it was registered, but names what is gone by now, lets nothing through. */
function stillMatches(matches: (jql: string) => boolean, jql: string): boolean {
	try {
		return matches(jql);
	} catch (error) {
		if (error instanceof JqlError) return false;
		throw error;
	}
}

/** One entry of a changelog. */
export function changeItem(field: string, from: string | null, to: string | null): Record<string, unknown> {
	return { field, fieldtype: 'jira', fieldId: field, from, fromString: from, to, toString: to };
}
