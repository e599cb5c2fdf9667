import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { pagedResponse } from '../rest/index.ts';
import { fieldViews } from './fields.ts';
import { requireProject } from './site.ts';
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
		return c.json({
			...projectView(view, project),
			issueTypes: site.data.issueTypes.map((type) => issueTypeView(view, type)),
		});
	});
	app.get('/issuetype', (c) => c.json(site.data.issueTypes.map((type) => issueTypeView(view, type))));
	app.get('/status', (c) => c.json(site.data.statuses.map((status) => statusView(view, status))));
	app.get('/field', (c) => c.json(fieldViews(site)));
}
