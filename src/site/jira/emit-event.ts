import { webhookBody } from '../../fake-atlassian/index.ts';
import { issueView } from './issue-view.ts';
import { JqlError, matchesJql } from './jql/index.ts';
import type { JiraSite } from './site.ts';
import type { IssueRecord } from './state.ts';
import { commentView, projectView, userView } from './views.ts';

/** A change of an issue. */
export interface IssueEvent {
	readonly event: string;
	/** The account that acts. */
	readonly actor: string;
	readonly issue: IssueRecord;
	/** Further properties of the webhook's body: `comment`, `worklog`, `attachment`, `changelog`. */
	readonly details?: Readonly<Record<string, unknown>>;
}

/** Updates the time of an issue, and emits the change in the format of Jira's webhooks, which is that of API version 2. */
export function emitEvent(site: JiraSite, { event, actor, issue, details = {} }: IssueEvent): void {
	issue.updated = site.now();
	const view = { site, version: '2' } as const;
	const { timestamp: _, ...defaults } = webhookBody({
		event,
		product: 'jira',
		timestamp: 0,
		accountId: actor,
		siteUrl: site.baseUrl,
	});
	const body: Record<string, unknown> = { ...defaults };
	if ('user' in defaults) body['user'] = userView(view, actor);
	if ('issue' in defaults) body['issue'] = issueView(view, issue, { actor });
	const matches = (jql: string): boolean => matchesJql(site, jql, issue, actor);
	const registered = site.data.webhooks
		.filter(({ events, jqlFilter, expires }) => {
			return events.includes(event) && expires > site.now() && stillMatches(matches, jqlFilter);
		})
		.map(({ id, url, clientId }) => ({ id, url, clientId }));
	site.changed({ event, body: { ...body, ...details }, matches, ...(registered.length === 0 ? {} : { registered }) });
}

/** The fields of an event about what exists: an issue with a comment, for a comment. Empty if there is no such thing. */
export function sampleBody(site: JiraSite, event: string): Record<string, unknown> {
	const view = { site, version: '2' } as const;
	const [, kind = ''] = /^(?:jira:)?([a-z]+)_/.exec(event) ?? [];
	const { issues, projects, sprints } = site.data;
	const body = webhookBody({ event, product: 'jira', timestamp: 0, accountId: undefined, siteUrl: site.baseUrl });
	if (kind === 'sprint') return sprints[0] === undefined ? {} : { sprint: sprints[0] };
	if (kind === 'project') return projects[0] === undefined ? {} : { project: projectView(view, projects[0]) };
	if (!('issue' in body)) return {};
	const issue = issues.find(({ comments }) => kind !== 'comment' || comments.length > 0);
	if (issue === undefined) return {};
	const [comment] = kind === 'comment' ? issue.comments : [];
	const details = comment === undefined ? {} : { comment: commentView(view, issue.id, comment) };
	return { issue: issueView(view, issue), ...details };
}

/** A filter that was valid when it was registered may name something that no longer exists. It then matches nothing. */
function stillMatches(matches: (jql: string) => boolean, jql: string): boolean {
	try {
		return matches(jql);
	} catch (error) {
		if (error instanceof JqlError) return false;
		throw error;
	}
}
