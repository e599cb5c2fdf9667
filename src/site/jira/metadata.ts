import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse } from '../rest/index.ts';
import { fieldMeta, FIRST_OPTION_ID } from './fields.ts';
import { byId, requireIssue, requireProject, type JiraSite } from './site.ts';
import type { CustomFieldRecord, IssueRecord, ProjectRecord } from './state.ts';
import { issueTypeView, priorityView, projectView, type View } from './views.ts';

/** The permissions that the site has. It grants all of them: it has no permission schemes. */
const PERMISSIONS = [
	'ADMINISTER',
	'ADMINISTER_PROJECTS',
	'ADD_COMMENTS',
	'ASSIGN_ISSUES',
	'BROWSE_PROJECTS',
	'CREATE_ATTACHMENTS',
	'CREATE_ISSUES',
	'DELETE_ISSUES',
	'EDIT_ISSUES',
	'LINK_ISSUES',
	'TRANSITION_ISSUES',
	'WORK_ON_ISSUES',
];

/** Priorities, labels, permissions, and what can be set in an issue. Before the routes of issues. */
export function metadataRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const { data } = site;
	app.get('/priority', (c) => c.json(data.priorities.map((priority) => priorityView(view, priority))));
	app.get('/priority/search', (c) => {
		const items = data.priorities.map((priority) => priorityView(view, priority));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.get('/label', (c) => {
		const labels = [...new Set(data.issues.flatMap((issue) => issue.labels))].toSorted();
		return pagedResponse(c.req.url, 'jira', labels, { shape: 'jira' });
	});
	app.get('/mypermissions', (c) => {
		const asked = c.req.query('permissions')?.split(',');
		if (asked === undefined) throw httpError('jira', 400, 'The query parameter `permissions` is needed.');
		const unknown = asked.filter((key) => !PERMISSIONS.includes(key));
		if (unknown.length > 0) throw httpError('jira', 400, `Unrecognized permission: ${unknown.join(', ')}`);
		const permissions = asked.map((key) => {
			const type = key === 'ADMINISTER' ? 'GLOBAL' : 'PROJECT';
			return [key, { id: String(PERMISSIONS.indexOf(key)), key, name: nameOf(key), type, havePermission: true }];
		});
		return c.json({ permissions: Object.fromEntries(permissions) });
	});
	const requireField = (id: string): CustomFieldRecord => {
		const field = data.customFields.find((field) => field.id === id);
		if (field === undefined) throw httpError('jira', 404, 'The custom field was not found.');
		return field;
	};
	// Each field has one context, whose id is that of the field.
	app.get('/field/:id/context', (c) => {
		const { id, name } = requireField(c.req.param('id'));
		const context = { id: id.replace('customfield_', ''), name: `Default for ${name}`, isGlobalContext: true };
		return pagedResponse(c.req.url, 'jira', [{ ...context, description: '', isAnyIssueType: true }], { shape: 'jira' });
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

/** What can be set in an issue. */
export function editMeta({ site }: View, { projectId }: IssueRecord): Record<string, unknown> {
	return { fields: byField(site, byId(site.data.projects, projectId)) };
}

function byField(site: JiraSite, project: ProjectRecord): Record<string, unknown> {
	return Object.fromEntries(fieldMeta(site, project).map((field) => [String(field['fieldId']), field]));
}

/** `ADD_COMMENTS` as `Add Comments`. */
function nameOf(key: string): string {
	return key
		.split('_')
		.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
		.join(' ');
}
