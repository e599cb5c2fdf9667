import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { fieldErrors, httpError, readJsonObject } from '../rest/index.ts';
import { editIssue, noFields, parseFields, parseUpdate } from './edit-issue.ts';
import { emitEvent } from './emit-event.ts';
import { expandedView, issueQueryOf, parseIssueQuery } from './expand.ts';
import { actorOf, byId, findIssue, findProject, NO_ISSUE, requireIssue, nextId, type JiraSite } from './site.ts';
import type { IssueRecord, ProjectRecord } from './state.ts';
import { selfOf, type View } from './views.ts';

/** The maximum number of issues that one call creates. */
const MAX_BULK = 50;

/** Issues: create, get, edit, delete, assign. */
export function issueRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site, version } = view;
	app.post('/issue', async (c) => {
		const actor = actorOf(site, c.get('caller'));
		const issue = createIssue(view, await readJsonObject(c.req, 'jira'), actor);
		emitEvent(site, { event: 'jira:issue_created', actor, issue });
		return c.json(createdView(view, issue), 201);
	});
	app.post('/issue/bulk', async (c) => {
		const actor = actorOf(site, c.get('caller'));
		const { issueUpdates } = await readJsonObject(c.req, 'jira');
		if (!Array.isArray(issueUpdates) || issueUpdates.length === 0 || issueUpdates.length > MAX_BULK) {
			throw httpError('jira', 400, `The issues are missing, or more than ${MAX_BULK}: \`issueUpdates\`.`);
		}
		const issues: object[] = [];
		const errors: object[] = [];
		for (const [failedElementNumber, input] of issueUpdates.entries()) {
			try {
				const issue = createIssue(view, isRecord(input) ? input : {}, actor);
				emitEvent(site, { event: 'jira:issue_created', actor, issue });
				issues.push(createdView(view, issue));
			} catch (error) {
				if (!(error instanceof HTTPException)) throw error;
				const elementErrors: unknown = await error.getResponse().json();
				errors.push({ status: error.status, elementErrors, failedElementNumber });
			}
		}
		return c.json({ issues, errors }, issues.length === 0 ? 400 : 201);
	});
	app.post('/issue/bulkfetch', async (c) => {
		const { issueIdsOrKeys, ...input } = await readJsonObject(c.req, 'jira');
		if (!Array.isArray(issueIdsOrKeys)) throw httpError('jira', 400, 'The issues are missing: `issueIdsOrKeys`.');
		const query = { ...parseIssueQuery(input), actor: actorOf(site, c.get('caller')) };
		const found = issueIdsOrKeys.map((name) => ({ name: String(name), issue: findIssue(site, String(name)) }));
		return c.json({
			issues: found.flatMap(({ issue }) => (issue === undefined ? [] : [expandedView(view, issue, query)])),
			issueErrors: found
				.filter(({ issue }) => issue === undefined)
				.map(({ name }) => ({
					id: name,
					errorMessage: NO_ISSUE,
				})),
		});
	});
	app.get('/issue/:issueIdOrKey', (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const query = { ...issueQueryOf(c.req), actor: actorOf(site, c.get('caller')) };
		return c.json(expandedView(view, issue, query));
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

function createdView(view: View, { id, key }: IssueRecord): Record<string, string> {
	return { id, key, self: selfOf(view, `issue/${id}`) };
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
		history: [],
		remoteLinks: [],
		watchers: [],
		voters: [],
		participants: [],
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
