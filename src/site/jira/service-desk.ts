import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { emitEvent } from './emit-event.ts';
import { createIssue } from './issues.ts';
import { parseRichText, toText } from './rich-text.ts';
import { actorOf, byId, nextId, requireIssue, type JiraSite } from './site.ts';
import type { IssueRecord } from './state.ts';
import { commentView, userView, type View } from './views.ts';

type Json = Record<string, unknown>;

const PAGE = { shape: 'service-management' } as const;

/** Requests of Jira Service Management in their simplest form: each project is a service desk, each issue a request. */
export function serviceDeskRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const { data } = site;
	const self = (path: string): string => `${site.baseUrl}/rest/servicedeskapi/${path}`;
	const typesOf = (serviceDeskId: string): Json[] =>
		data.issueTypes.map(({ id, name }) => ({ id, name, description: '', issueTypeId: id, serviceDeskId }));
	const requestView = (issue: IssueRecord): Json => ({
		issueId: issue.id,
		issueKey: issue.key,
		summary: issue.summary,
		requestTypeId: issue.issueTypeId,
		serviceDeskId: issue.projectId,
		createdDate: { epochMillis: issue.created, iso8601: new Date(issue.created).toISOString() },
		reporter: userView(view, issue.reporter ?? issue.creator),
		requestFieldValues: [
			{ fieldId: 'summary', label: 'Summary', value: issue.summary },
			{
				fieldId: 'description',
				label: 'Description',
				value: issue.description === null ? '' : toText(issue.description),
			},
		],
		currentStatus: { status: byId(data.statuses, issue.statusId).name },
		_links: { self: self(`request/${issue.id}`), web: `${site.baseUrl}/browse/${issue.key}` },
	});
	app.get('/servicedesk', (c) => {
		const items = data.projects.map(({ id, key, name }) => ({ id, projectId: id, projectKey: key, projectName: name }));
		return pagedResponse(c.req.url, 'service-management', items, PAGE);
	});
	app.get('/servicedesk/:id/requesttype', (c) => {
		return pagedResponse(c.req.url, 'service-management', typesOf(requireDesk(site, c.req.param('id'))), PAGE);
	});
	app.get('/request', (c) => {
		return pagedResponse(c.req.url, 'service-management', data.issues.map(requestView), PAGE);
	});
	app.post('/request', async (c) => {
		const {
			serviceDeskId,
			requestTypeId,
			requestFieldValues: values,
		} = await readJsonObject(c.req, 'service-management');
		const project = { id: requireDesk(site, String(serviceDeskId)) };
		const actor = actorOf(site, c.get('caller'));
		const fields = { ...(isRecord(values) ? values : {}), project, issuetype: { id: String(requestTypeId) } };
		const issue = createIssue(view, { fields }, actor);
		emitEvent(site, { event: 'jira:issue_created', actor, issue });
		return c.json(requestView(issue), 201);
	});
	app.get('/request/:id', (c) => c.json(requestView(requireIssue(site, c.req.param('id')))));
	app.get('/request/:id/comment', (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const items = issue.comments.map(({ id, author, body, created }) => ({
			id,
			body: toText(body),
			public: true,
			author: userView(view, author),
			created: { epochMillis: created, iso8601: new Date(created).toISOString() },
		}));
		return pagedResponse(c.req.url, 'service-management', items, PAGE);
	});
	app.post('/request/:id/comment', async (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const { body, public: isPublic = true } = await readJsonObject(c.req, 'service-management');
		const text = parseRichText(body, '2');
		if (text === undefined || body === '') throw httpError('service-management', 400, 'The comment needs a body.');
		const author = actorOf(site, c.get('caller'));
		const now = site.now();
		const comment = { id: nextId(site), author, created: now, updated: now, body: text };
		issue.comments.push(comment);
		emitEvent(site, {
			event: 'comment_created',
			actor: author,
			issue,
			details: { comment: commentView(view, issue.id, comment) },
		});
		return c.json({ id: comment.id, body, public: isPublic === true, author: userView(view, author) }, 201);
	});
}

/** @throws a 404 */
function requireDesk({ data }: JiraSite, id: string): string {
	const project = data.projects.find((project) => project.id === id || project.key === id);
	if (project === undefined) throw httpError('service-management', 404, 'The service desk does not exist.');
	return project.id;
}
