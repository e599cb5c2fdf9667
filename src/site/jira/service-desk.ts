import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { editIssue } from './edit-issue.ts';
import { emitEvent } from './emit-event.ts';
import { fieldMeta } from './fields.ts';
import { issueView } from './issue-view.ts';
import { createIssue } from './issues.ts';
import { parseRichText, toText } from './rich-text.ts';
import { actorOf, byId, findUser, nextId, requireById, requireIssue, type JiraSite } from './site.ts';
import type { CommentRecord, Document, IssueRecord, ProjectRecord } from './state.ts';
import { requireTransition, transitionsOf } from './transitions.ts';
import { commentView, toTime, userView, type View } from './views.ts';

type Json = Record<string, unknown>;

/** The id of the queue of a service desk. */
const QUEUE = '1';

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
		createdDate: dateView(issue.created),
		reporter: userView(view, issue.reporter ?? issue.creator),
		requestFieldValues: [
			{ fieldId: 'summary', label: 'Summary', value: issue.summary },
			{
				fieldId: 'description',
				label: 'Description',
				value: issue.description === null ? '' : toText(issue.description),
			},
		],
		currentStatus: statusesOf(site, issue)[0],
		_links: { self: self(`request/${issue.id}`), web: `${site.baseUrl}/browse/${issue.key}` },
	});
	const requestCommentView = ({ id, author, body, created }: CommentRecord, isPublic = true): Json => ({
		id,
		body: toText(body),
		public: isPublic,
		author: userView(view, author),
		created: dateView(created),
		_links: {},
	});
	app.get('/info', (c) => {
		const version = { version: '5.0.0', platformVersion: '1001.0.0-SNAPSHOT', buildChangeSet: '' };
		return c.json({ ...version, buildDate: dateView(0), isLicensedForUse: true, _links: { self: self('info') } });
	});
	app.get('/servicedesk', (c) => list(c.req.url, data.projects.map(deskView)));
	app.get('/servicedesk/:id', (c) => c.json(deskView(requireDesk(site, c.req.param('id')))));
	app.get('/servicedesk/:id/requesttype', (c) => {
		return list(c.req.url, typesOf(requireDesk(site, c.req.param('id')).id));
	});
	app.get('/servicedesk/:id/requesttype/:type', (c) => {
		const types = typesOf(requireDesk(site, c.req.param('id')).id);
		const { id } = requireById(data.issueTypes, 'request type', c.req.param('type'));
		return c.json(types.find((type) => type['id'] === id));
	});
	app.get('/servicedesk/:id/requesttype/:type/field', (c) => {
		const project = requireDesk(site, c.req.param('id'));
		requireById(data.issueTypes, 'request type', c.req.param('type'));
		const requestTypeFields = fieldMeta(site, project)
			.filter(({ fieldId }) => fieldId !== 'issuetype' && fieldId !== 'reporter')
			.map(({ fieldId, name, required, schema }) => {
				return { fieldId, name, description: '', required, jiraSchema: schema, visible: true, validValues: [] };
			});
		return c.json({ requestTypeFields, canRaiseOnBehalfOf: false, canAddRequestParticipants: true });
	});
	// Each service desk has one queue.
	app.get('/servicedesk/:id/queue', (c) => {
		const { id, key } = requireDesk(site, c.req.param('id'));
		const queue = {
			id: QUEUE,
			name: 'All open',
			jql: `project = ${key} AND statusCategory != Done`,
			fields: ['summary'],
		};
		return list(c.req.url, [{ ...queue, issueCount: openIssues(site, id).length }]);
	});
	app.get('/servicedesk/:id/queue/:queue/issue', (c) => {
		const { id } = requireDesk(site, c.req.param('id'));
		requireById([{ id: QUEUE }], 'queue', c.req.param('queue'));
		const items = openIssues(site, id).map((issue) => issueView(view, issue));
		return list(c.req.url, items);
	});
	app.get('/request', (c) => {
		return list(c.req.url, data.issues.map(requestView));
	});
	app.post('/request', async (c) => {
		const {
			serviceDeskId,
			requestTypeId,
			requestFieldValues: values,
		} = await readJsonObject(c.req, 'service-management');
		const project = { id: requireDesk(site, String(serviceDeskId)).id };
		const actor = actorOf(site, c.get('caller'));
		const fields = { ...(isRecord(values) ? values : {}), project, issuetype: { id: String(requestTypeId) } };
		const issue = createIssue(view, { fields }, actor);
		emitEvent(site, { event: 'jira:issue_created', actor, issue });
		return c.json(requestView(issue), 201);
	});
	app.get('/request/:id', (c) => c.json(requestView(requireIssue(site, c.req.param('id')))));
	app.get('/request/:id/comment', (c) => {
		const { comments } = requireIssue(site, c.req.param('id'));
		return list(
			c.req.url,
			comments.map((comment) => requestCommentView(comment)),
		);
	});
	app.get('/request/:id/comment/:comment', (c) => {
		const { comments } = requireIssue(site, c.req.param('id'));
		return c.json(requestCommentView(requireById(comments, 'comment', c.req.param('comment'))));
	});
	app.post('/request/:id/comment', async (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const { body, public: isPublic = true } = await readJsonObject(c.req, 'service-management');
		const comment = addComment(issue, parseComment(body), actorOf(site, c.get('caller')));
		return c.json(requestCommentView(comment, isPublic === true), 201);
	});
	app.get('/request/:id/status', (c) => list(c.req.url, statusesOf(site, requireIssue(site, c.req.param('id')))));
	app.get('/request/:id/transition', (c) => {
		const items = transitionsOf(view, requireIssue(site, c.req.param('id'))).map(({ id, name }) => ({ id, name }));
		return list(c.req.url, items);
	});
	app.post('/request/:id/transition', async (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const { id, additionalComment } = await readJsonObject(c.req, 'service-management');
		const { to } = requireTransition(view, issue, id);
		const text = isRecord(additionalComment) ? parseComment(additionalComment['body']) : undefined;
		const actor = actorOf(site, c.get('caller'));
		editIssue(site, issue, { statusId: to }, actor);
		if (text !== undefined) addComment(issue, text, actor);
		return c.body(null, 204);
	});
	app.get('/request/:id/participant', (c) => list(c.req.url, participantsOf(requireIssue(site, c.req.param('id')))));
	app.on(['POST', 'DELETE'], '/request/:id/participant', async (c) => {
		const issue = requireIssue(site, c.req.param('id'));
		const { accountIds } = await readJsonObject(c.req, 'service-management');
		if (!Array.isArray(accountIds)) throw httpError('service-management', 400, 'The `accountIds` are missing.');
		const unknown = accountIds.filter((accountId) => findUser(site, accountId) === undefined);
		if (unknown.length > 0) throw httpError('service-management', 400, `Unknown users: ${unknown.join(', ')}`);
		const others = issue.participants.filter((accountId) => !accountIds.includes(accountId));
		issue.participants = c.req.method === 'DELETE' ? others : [...others, ...accountIds.map(String)];
		return list(c.req.url, participantsOf(issue));
	});

	function participantsOf({ participants }: IssueRecord): Json[] {
		return participants.map((accountId) => userView(view, accountId));
	}

	function addComment(issue: IssueRecord, body: Document, actor: string): CommentRecord {
		const now = site.now();
		const comment = { id: nextId(site), author: actor, created: now, updated: now, body };
		issue.comments.push(comment);
		const details = { comment: commentView(view, issue.id, comment) };
		emitEvent(site, { event: 'comment_created', actor, issue, details });
		return comment;
	}
}

function list(url: string, items: readonly unknown[]): Response {
	return pagedResponse(url, 'service-management', items, { shape: 'service-management' });
}

/** @throws a 400 */
function parseComment(body: unknown): Document {
	const text = parseRichText(body, '2');
	if (text === undefined || body === '') throw httpError('service-management', 400, 'The comment needs a body.');
	return text;
}

function dateView(time: number): Json {
	const date = new Date(time);
	return { iso8601: toTime(time), jira: toTime(time), friendly: date.toUTCString(), epochMillis: time };
}

function deskView({ id, key, name }: ProjectRecord): Json {
	return { id, projectId: id, projectKey: key, projectName: name };
}

function openIssues({ data }: JiraSite, projectId: string): IssueRecord[] {
	return data.issues.filter((issue) => {
		return issue.projectId === projectId && byId(data.statuses, issue.statusId).category !== 'done';
	});
}

/** The statuses that a request had, the current one first. */
function statusesOf({ data }: JiraSite, { statusId, created, history }: IssueRecord): Json[] {
	const changes = history.flatMap((change) =>
		change.items.filter(({ fieldId }) => fieldId === 'status').map((item) => ({ ...item, time: change.created })),
	);
	const first = { to: changes[0]?.from ?? statusId, time: created };
	return [first, ...changes].toReversed().flatMap(({ to, time }) => {
		const status = data.statuses.find(({ id }) => id === to);
		if (status === undefined) return [];
		return { status: status.name, statusCategory: status.category.toUpperCase(), statusDate: dateView(time) };
	});
}

/** @throws a 404 */
function requireDesk({ data }: JiraSite, id: string): ProjectRecord {
	const project = data.projects.find((project) => project.id === id || project.key === id);
	if (project === undefined) throw httpError('service-management', 404, `The service desk ${id} does not exist.`);
	return project;
}
