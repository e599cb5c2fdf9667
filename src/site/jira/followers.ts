import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, missingParameter, readJson } from '../rest/index.ts';
import { actorOf, findUser, requireIssue, type JiraSite } from './site.ts';
import type { IssueRecord } from './state.ts';
import { selfOf, userView, type View } from './views.ts';

type Json = Record<string, unknown>;

/** The field `watches` of an issue. */
export function watchesOf(view: View, { id, watchers }: IssueRecord, actor: string | undefined): Json {
	const self = selfOf(view, `issue/${id}/watchers`);
	return { self, watchCount: watchers.length, isWatching: actor !== undefined && watchers.includes(actor) };
}

/** The field `votes` of an issue. */
export function votesOf(view: View, { id, voters }: IssueRecord, actor: string | undefined): Json {
	const self = selfOf(view, `issue/${id}/votes`);
	return { self, votes: voters.length, hasVoted: actor !== undefined && voters.includes(actor) };
}

/** Watchers and votes of an issue. The site adds no watcher by itself. */
export function followerRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.get('/issue/:id/watchers', (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const watchers = issue.watchers.map((accountId) => userView(view, accountId));
		return c.json({ ...watchesOf(view, issue, actorOf(site, c.get('caller'))), watchers });
	});
	app.post('/issue/:id/watchers', async (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const accountId = await readJson(c.req, 'jira', actorOf(site, c.get('caller')));
		add(issue.watchers, requireAccount(site, accountId));
		return c.body(null, 204);
	});
	app.delete('/issue/:id/watchers', (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const accountId = c.req.query('accountId');
		if (accountId === undefined) throw missingParameter('jira', 'accountId');
		const removed = requireAccount(site, accountId);
		issue.watchers = issue.watchers.filter((other) => other !== removed);
		return c.body(null, 204);
	});
	app.get('/issue/:id/votes', (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const voters = issue.voters.map((accountId) => userView(view, accountId));
		return c.json({ ...votesOf(view, issue, actorOf(site, c.get('caller'))), voters });
	});
	app.post('/issue/:id/votes', (c) => {
		add(requireIssue(site, c.req.param('id')).voters, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
	app.delete('/issue/:id/votes', (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const actor = actorOf(site, c.get('caller'));
		issue.voters = issue.voters.filter((other) => other !== actor);
		return c.body(null, 204);
	});
}

function add(accounts: string[], accountId: string): void {
	if (!accounts.includes(accountId)) accounts.push(accountId);
}

/** @throws a 400, or a 404 */
function requireAccount(site: JiraSite, accountId: unknown): string {
	if (typeof accountId !== 'string') throw httpError('jira', 400, 'The body must be an account id, as a JSON string.');
	if (findUser(site, accountId) === undefined) throw httpError('jira', 404, `The user ${accountId} does not exist.`);
	return accountId;
}
