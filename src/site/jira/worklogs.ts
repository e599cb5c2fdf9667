import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fail, failFields, pageOf, readObject } from '../rest/index.ts';
import { readDuration } from './duration.ts';
import { readRich } from './rich-text.ts';
import { actorOf, needIssue, nextId } from './site.ts';
import type { IssueRecord, WorklogRecord } from './state.ts';
import { tell } from './tell.ts';
import { worklogView, type View } from './views.ts';

const LIST = '/issue/:issueIdOrKey/worklog';
const ONE = '/issue/:issueIdOrKey/worklog/:id';

/** Worklogs of an issue. */
export function worklogRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const report = (verb: string, issue: IssueRecord, worklog: WorklogRecord, actor: string) => {
		const more = { worklog: worklogView({ site, version: '2' }, issue.id, worklog) };
		tell(site, { event: `worklog_${verb}`, actor, issue, more });
	};
	app.get(LIST, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const items = issue.worklogs.map((worklog) => worklogView(view, issue.id, worklog));
		return pageOf(c.req.url, 'jira', items, { shape: 'jira-list', name: 'worklogs' });
	});
	app.post(LIST, async (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const input = await readObject(c.req, 'jira');
		const author = actorOf(site, c.get('caller'));
		const now = site.now();
		const edits = readWorklog(view, { started: now, comment: null, timeSpentSeconds: 0 }, input);
		const worklog = { id: nextId(site), author, created: now, updated: now, ...edits };
		issue.worklogs.push(worklog);
		report('created', issue, worklog, author);
		return c.json(worklogView(view, issue.id, worklog), 201);
	});
	app.get(ONE, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		return c.json(worklogView(view, issue.id, needWorklog(issue, c.req.param('id'))));
	});
	app.put(ONE, async (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const worklog = needWorklog(issue, c.req.param('id'));
		Object.assign(worklog, readWorklog(view, worklog, await readObject(c.req, 'jira')), { updated: site.now() });
		report('updated', issue, worklog, actorOf(site, c.get('caller')));
		return c.json(worklogView(view, issue.id, worklog));
	});
	app.delete(ONE, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const worklog = needWorklog(issue, c.req.param('id'));
		issue.worklogs = issue.worklogs.filter((other) => other !== worklog);
		report('deleted', issue, worklog, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
}

function needWorklog({ worklogs }: IssueRecord, id: string): WorklogRecord {
	const worklog = worklogs.find((worklog) => worklog.id === id);
	if (worklog === undefined) throw fail('jira', 404, `Cannot find worklog with id: '${id}'.`);
	return worklog;
}

type Edits = Pick<WorklogRecord, 'started' | 'comment' | 'timeSpentSeconds'>;

function readWorklog({ version }: View, before: Edits, input: Record<string, unknown>): Edits {
	const { started, comment, timeSpent, timeSpentSeconds = timeSpent } = input;
	const seconds = timeSpentSeconds === undefined ? before.timeSpentSeconds : readDuration(timeSpentSeconds);
	if (seconds === undefined || seconds <= 0) throw failFields('jira', { timeLogged: 'Invalid time duration entered' });
	const time = started === undefined ? before.started : readTime(started);
	if (time === undefined)
		throw failFields('jira', { started: 'A time as in 2026-01-31T09:00:00.000+0000 is expected' });
	const text = comment === undefined ? before.comment : readRich(comment, version);
	if (text === undefined) throw failFields('jira', { comment: 'Comment body is not valid!' });
	return { started: time, comment: text, timeSpentSeconds: seconds };
}

function readTime(value: unknown): number | undefined {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/.test(value)) return undefined;
	const time = Date.parse(value.replace(/(\d\d)(\d\d)$/, '$1:$2'));
	return Number.isNaN(time) ? undefined : time;
}
