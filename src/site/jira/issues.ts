import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { fieldErrors, readJsonObject } from '../rest/index.ts';
import { editIssue, noFields, parseFields, parseUpdate } from './edit-issue.ts';
import { emitEvent } from './emit-event.ts';
import { issueView } from './issue-view.ts';
import { actorOf, byId, findProject, requireIssue, nextId, type JiraSite } from './site.ts';
import type { IssueRecord, ProjectRecord } from './state.ts';
import { selfOf, type View } from './views.ts';

/** Issues: create, get, edit, delete, assign. */
export function issueRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site, version } = view;
	app.post('/issue', async (c) => {
		const actor = actorOf(site, c.get('caller'));
		const issue = createIssue(view, await readJsonObject(c.req, 'jira'), actor);
		emitEvent(site, { event: 'jira:issue_created', actor, issue });
		return c.json({ id: issue.id, key: issue.key, self: selfOf(view, `issue/${issue.id}`) }, 201);
	});
	app.get('/issue/:issueIdOrKey', (c) => {
		const fields = (c.req.queries('fields') ?? []).flatMap((text) => text.split(','));
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		return c.json(issueView(view, issue, fields.length === 0 ? undefined : fields));
	});
	app.put('/issue/:issueIdOrKey', async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const body = await readJsonObject(c.req, 'jira');
		const fields = body['fields'] ?? {};
		if (!isRecord(fields)) throw fieldErrors('jira', { fields: 'data was not an object' });
		const project = byId(site.data.projects, issue.projectId);
		const values = { ...fields, ...parseUpdate(body['update'], issue) };
		const edits = parseFields(values, site, version, noFields(), project);
		if (edits.custom !== undefined) edits.custom = { ...issue.custom, ...edits.custom };
		editIssue(site, issue, edits, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
	app.delete('/issue/:issueIdOrKey', (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		site.data.issues = site.data.issues.filter((other) => other !== issue);
		emitEvent(site, { event: 'jira:issue_deleted', actor: actorOf(site, c.get('caller')), issue });
		return c.body(null, 204);
	});
	app.put('/issue/:issueIdOrKey/assignee', async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const assignee = await readJsonObject(c.req, 'jira');
		if (!('accountId' in assignee)) throw fieldErrors('jira', { accountId: 'An account id is required, or null.' });
		const edits = parseFields({ assignee }, site, version);
		editIssue(site, issue, edits, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
}

/** Creates an issue from the body of a call, without an event. @throws a 400 that names the invalid fields */
export function createIssue({ site, version }: View, body: Record<string, unknown>, actor: string): IssueRecord {
	const { project: projectInput, ...rest } = isRecord(body['fields']) ? body['fields'] : {};
	const problems = noFields();
	const project = isRecord(projectInput) ? findProject(site, projectInput['id'] ?? projectInput['key']) : undefined;
	if (project === undefined) problems['project'] = 'Specify a valid project ID or key';
	const required = { summary: rest['summary'], issuetype: rest['issuetype'] };
	const edits = parseFields({ ...rest, ...required }, site, version, problems, project);
	const now = site.now();
	const issue: IssueRecord = {
		...numbered(site, project),
		issueTypeId: '',
		statusId: site.data.statuses[0]?.id ?? '',
		summary: '',
		description: null,
		creator: actor,
		reporter: actor,
		assignee: null,
		labels: [],
		priorityId: defaultPriority(site),
		fixVersions: [],
		components: [],
		duedate: null,
		sprintId: null,
		custom: {},
		created: now,
		updated: now,
		comments: [],
		worklogs: [],
		attachments: [],
		properties: {},
		...edits,
	};
	site.data.issues.push(issue);
	return issue;
}

/** Jira's default is the middle one. */
function defaultPriority({ data: { priorities } }: JiraSite): string | null {
	return priorities[Math.floor(priorities.length / 2)]?.id ?? null;
}

function numbered(site: JiraSite, project: ProjectRecord | undefined): Pick<IssueRecord, 'id' | 'key' | 'projectId'> {
	if (project === undefined) throw fieldErrors('jira', { project: 'Specify a valid project ID or key' });
	project.lastNumber += 1;
	return { id: nextId(site), key: `${project.key}-${project.lastNumber}`, projectId: project.id };
}
