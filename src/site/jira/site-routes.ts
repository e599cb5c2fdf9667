import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { pagedResponse } from '../rest/index.ts';
import { fieldViews } from './fields.ts';
import { requireById, requireProject } from './site.ts';
import { issueTypeView, projectView, statusView, toTime, type View } from './views.ts';

/** The server's description, which needs no credentials. */
export function serverInfo(app: Hono<ProductEnv>, { site }: View): void {
	app.get('/serverInfo', (c) =>
		c.json({
			baseUrl: site.baseUrl,
			version: '1001.0.0-SNAPSHOT',
			versionNumbers: [1001, 0, 0],
			deploymentType: 'Cloud',
			buildNumber: 100_000,
			serverTime: toTime(site.now()),
			serverTitle: 'Local Jira',
		}),
	);
}

/** Projects, issue types, statuses and fields. */
export function siteRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const projects = () => site.data.projects.map((project) => projectView(view, project));
	const issueTypes = () => site.data.issueTypes.map((type) => issueTypeView(view, type));
	const statuses = () => site.data.statuses.map((status) => statusView(view, status));
	app.get('/project', (c) => c.json(projects()));
	app.get('/project/search', (c) => {
		const text = (c.req.query('query') ?? '').toLowerCase();
		const keys = c.req.queries('keys') ?? [];
		const found = site.data.projects.filter(({ key, name }) => {
			return (
				(key.toLowerCase().includes(text) || name.toLowerCase().includes(text)) &&
				(keys.length === 0 || keys.includes(key))
			);
		});
		const items = found.map((project) => projectView(view, project));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.get('/project/:projectIdOrKey', (c) => {
		const project = requireProject(site, c.req.param('projectIdOrKey'));
		return c.json({ ...projectView(view, project), issueTypes: issueTypes() });
	});
	app.get('/project/:projectIdOrKey/statuses', (c) => {
		requireProject(site, c.req.param('projectIdOrKey'));
		return c.json(
			issueTypes().map(({ self, id, name, subtask }) => ({ self, id, name, subtask, statuses: statuses() })),
		);
	});
	app.get('/issuetype', (c) => c.json(issueTypes()));
	app.get('/issuetype/project', (c) => {
		requireProject(site, c.req.query('projectId') ?? '');
		return c.json(issueTypes());
	});
	app.get('/issuetype/:id', (c) => {
		return c.json(issueTypeView(view, requireById(site.data.issueTypes, 'issue type', c.req.param('id'))));
	});
	app.get('/status', (c) => c.json(statuses()));
	app.get('/status/:idOrName', (c) => {
		const idOrName = c.req.param('idOrName');
		const { id = idOrName } = site.data.statuses.find(({ name }) => name === idOrName) ?? {};
		return c.json(statusView(view, requireById(site.data.statuses, 'status', id)));
	});
	app.get('/field', (c) => c.json(fieldViews(site)));
	app.get('/field/search', (c) => {
		const text = (c.req.query('query') ?? '').toLowerCase();
		const [ids, types] = [c.req.queries('id'), c.req.queries('type')];
		const items = fieldViews(site).filter(({ id, name, custom }) => {
			const isWanted = (ids?.includes(id) ?? true) && (types?.includes(custom ? 'custom' : 'system') ?? true);
			return isWanted && name.toLowerCase().includes(text);
		});
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
}
