import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse } from '../rest/index.ts';
import { fieldMeta, FIRST_OPTION_ID } from './fields.ts';
import { byId, requireById, requireIssue, requireProject, type JiraSite } from './site.ts';
import type { CustomFieldRecord, IssueRecord, ProjectRecord } from './state.ts';
import { issueTypeView, priorityView, projectView, type View } from './views.ts';

/** Priorities, labels, contexts of fields, and what can be set in an issue. Before the routes of issues. */
export function metadataRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const { data } = site;
	app.get('/priority', (c) => c.json(data.priorities.map((priority) => priorityView(view, priority))));
	app.get('/priority/search', (c) => {
		const items = data.priorities.map((priority) => priorityView(view, priority));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.get('/priority/:id', (c) =>
		c.json(priorityView(view, requireById(data.priorities, 'priority', c.req.param('id')))),
	);
	app.get('/label', (c) => {
		const labels = [...new Set(data.issues.flatMap((issue) => issue.labels))].toSorted();
		return pagedResponse(c.req.url, 'jira', labels, { shape: 'jira' });
	});
	const requireField = (id: string): CustomFieldRecord => {
		const field = data.customFields.find((field) => field.id === id);
		if (field === undefined) throw httpError('jira', 404, `The custom field was not found: ${id}`);
		return field;
	};
	app.get('/field/:id/context', (c) => {
		const field = requireField(c.req.param('id'));
		const context = { id: contextOf(field), name: `Default for ${field.name}`, isGlobalContext: true };
		return pagedResponse(c.req.url, 'jira', [{ ...context, description: '', isAnyIssueType: true }], { shape: 'jira' });
	});
	app.get('/field/:id/context/projectmapping', (c) => {
		const contextId = contextOf(requireField(c.req.param('id')));
		return pagedResponse(c.req.url, 'jira', [{ contextId, isGlobalContext: true }], { shape: 'jira' });
	});
	app.get('/field/:id/context/defaultValue', (c) => {
		requireField(c.req.param('id'));
		return pagedResponse(c.req.url, 'jira', [], { shape: 'jira' });
	});
	app.get('/field/:id/context/:context/option', (c) => {
		const { options } = requireField(c.req.param('id'));
		const items = options.map((value, index) => ({ id: String(FIRST_OPTION_ID + index), value, disabled: false }));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.get('/issue/createmeta', (c) => {
		const projects = data.projects.map((project) => ({
			...projectView(view, project),
			issuetypes: data.issueTypes.map((type) => ({
				...issueTypeView(view, type),
				fields: byField(site, project),
			})),
		}));
		return c.json({ expand: 'projects', projects });
	});
	app.get('/issue/createmeta/:project/issuetypes', (c) => {
		requireProject(site, c.req.param('project'));
		const items = data.issueTypes.map((type) => issueTypeView(view, type));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira-list', name: 'issueTypes' });
	});
	app.get('/issue/createmeta/:project/issuetypes/:type', (c) => {
		const project = requireProject(site, c.req.param('project'));
		const items = fieldMeta(site, project);
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira-list', name: 'fields' });
	});
	app.get('/issue/:id/editmeta', (c) => c.json(editMeta(view, requireIssue(site, c.req.param('id')))));
}

/** The one context of a field, which is that of all projects. */
function contextOf({ id }: CustomFieldRecord): string {
	return id.replace('customfield_', '');
}

/** The fields of an issue that a call can set. */
export function editMeta({ site }: View, { projectId }: IssueRecord): Record<string, unknown> {
	return { fields: byField(site, byId(site.data.projects, projectId)) };
}

function byField(site: JiraSite, project: ProjectRecord): Record<string, unknown> {
	return Object.fromEntries(fieldMeta(site, project).map((field) => [String(field['fieldId']), field]));
}
