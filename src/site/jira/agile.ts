import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fieldErrors, httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { editIssue } from './edit-issue.ts';
import { issueView } from './issue-view.ts';
import { actorOf, byId, nextId, requireIssue, type JiraSite } from './site.ts';
import type { BoardRecord, IssueRecord, SprintRecord } from './state.ts';
import type { View } from './views.ts';

type Json = Record<string, unknown>;

/** Boards and sprints, of the API of Jira Software. Rich text in it is that of version 2. */
export function agileRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const { data } = site;
	const self = (path: string): string => `${site.baseUrl}/rest/agile/1.0/${path}`;
	const boardView = ({ id, name, type, projectId }: BoardRecord): Json => {
		const { key, name: projectName } = byId(data.projects, projectId);
		const location = {
			projectId: Number(projectId),
			projectKey: key,
			projectName,
			displayName: `${projectName} (${key})`,
		};
		return { id, self: self(`board/${id}`), name, type, location };
	};
	const sprintView = ({ boardId, ...sprint }: SprintRecord): Json => {
		// Times that a sprint does not have are left out.
		const present = Object.entries(sprint).filter(([, value]) => value !== null);
		return { self: self(`sprint/${sprint.id}`), ...Object.fromEntries(present), originBoardId: boardId };
	};
	const issues = (url: string, list: readonly IssueRecord[]): Response => {
		const items = list.map((issue) => issueView(view, issue));
		return pagedResponse(url, 'jira', items, { shape: 'agile', name: 'issues' });
	};
	app.get('/board', (c) => {
		const project = c.req.query('projectKeyOrId');
		const boards = data.boards.filter(({ projectId }) => {
			return project === undefined || projectId === project || byId(data.projects, projectId).key === project;
		});
		return pagedResponse(c.req.url, 'jira', boards.map(boardView), { shape: 'agile' });
	});
	app.get('/board/:id', (c) => c.json(boardView(requireBoard(site, c.req.param('id')))));
	app.get('/board/:id/sprint', (c) => {
		const { id } = requireBoard(site, c.req.param('id'));
		const states = c.req.query('state')?.split(',');
		const sprints = data.sprints.filter(({ boardId, state }) => boardId === id && (states?.includes(state) ?? true));
		return pagedResponse(c.req.url, 'jira', sprints.map(sprintView), { shape: 'agile' });
	});
	app.get('/board/:id/issue', (c) => {
		const { projectId } = requireBoard(site, c.req.param('id'));
		return issues(
			c.req.url,
			data.issues.filter((issue) => issue.projectId === projectId),
		);
	});
	app.get('/board/:id/backlog', (c) => {
		const { projectId } = requireBoard(site, c.req.param('id'));
		const isPlanned = ({ sprintId }: IssueRecord): boolean =>
			data.sprints.some(({ id, state }) => id === sprintId && state !== 'closed');
		return issues(
			c.req.url,
			data.issues.filter((issue) => issue.projectId === projectId && !isPlanned(issue)),
		);
	});
	app.post('/sprint', async (c) => {
		const input = await readJsonObject(c.req, 'jira');
		const board = requireBoard(site, String(input['originBoardId']));
		const sprint: SprintRecord = {
			id: Number(nextId(site)),
			name: '',
			state: 'future',
			boardId: board.id,
			goal: '',
			startDate: null,
			endDate: null,
			completeDate: null,
		};
		changeSprint(sprint, input, site);
		data.sprints.push(sprint);
		return changed(sprint, 'created', 201);
	});
	app.get('/sprint/:id', (c) => c.json(sprintView(requireSprint(site, c.req.param('id')))));
	app.on(['PUT', 'POST'], '/sprint/:id', async (c) => {
		const sprint = requireSprint(site, c.req.param('id'));
		const { state } = sprint;
		changeSprint(sprint, await readJsonObject(c.req, 'jira'), site);
		const verbs: Readonly<Record<string, string>> = { active: 'started', closed: 'closed' };
		return changed(sprint, state === sprint.state ? 'updated' : (verbs[sprint.state] ?? 'updated'), 200);
	});
	app.get('/sprint/:id/issue', (c) => {
		const { id } = requireSprint(site, c.req.param('id'));
		return issues(
			c.req.url,
			data.issues.filter(({ sprintId }) => sprintId === id),
		);
	});
	app.post('/sprint/:id/issue', async (c) => {
		const { id } = requireSprint(site, c.req.param('id'));
		moveTo(id, await parseIssues(c.req, site), actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
	app.post('/backlog/issue', async (c) => {
		moveTo(null, await parseIssues(c.req, site), actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});

	function moveTo(sprintId: number | null, moved: readonly IssueRecord[], actor: string): void {
		for (const issue of moved) editIssue(site, issue, { sprintId }, actor);
	}

	function changed(sprint: SprintRecord, verb: string, status: 200 | 201): Response {
		const event = `sprint_${verb}`;
		site.changed({ event, body: { webhookEvent: event, sprint: sprintView(sprint) } });
		return Response.json(sprintView(sprint), { status });
	}
}

async function parseIssues(req: Parameters<typeof readJsonObject>[0], site: JiraSite): Promise<IssueRecord[]> {
	const { issues } = await readJsonObject(req, 'jira');
	if (!Array.isArray(issues)) throw httpError('jira', 400, 'The issues are missing: `issues`.');
	return issues.map((key) => requireIssue(site, String(key)));
}

const STATES = ['future', 'active', 'closed'] as const;

/** @throws a 400 */
function changeSprint(sprint: SprintRecord, input: Json, { now }: JiraSite): void {
	const { name = sprint.name, goal = sprint.goal, state = sprint.state } = input;
	const { startDate = sprint.startDate, endDate = sprint.endDate } = input;
	if (typeof name !== 'string' || name.trim() === '') throw fieldErrors('jira', { name: 'The sprint needs a name.' });
	const next = STATES.find((known) => known === state);
	if (next === undefined || STATES.indexOf(next) < STATES.indexOf(sprint.state)) {
		throw fieldErrors('jira', { state: 'A sprint goes from future to active to closed.' });
	}
	const closed = next === 'closed' && sprint.state !== 'closed';
	Object.assign(sprint, { name, goal: String(goal), state: next, startDate, endDate });
	if (closed) sprint.completeDate = new Date(now()).toISOString();
}

/** @throws a 404 */
function requireBoard({ data }: JiraSite, id: string): BoardRecord {
	const board = data.boards.find((board) => String(board.id) === id);
	if (board === undefined)
		throw httpError('jira', 404, `Board ${id} does not exist or you do not have permission to see it.`);
	return board;
}

/** @throws a 404 */
function requireSprint({ data }: JiraSite, id: string): SprintRecord {
	const sprint = data.sprints.find((sprint) => String(sprint.id) === id);
	if (sprint === undefined)
		throw httpError('jira', 404, `Sprint ${id} does not exist or you do not have permission to see it.`);
	return sprint;
}
