import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fieldErrors, httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { byId, nextId, requireProject, type JiraSite } from './site.ts';
import type { ComponentRecord, ProjectRecord, VersionRecord } from './state.ts';
import { selfOf, type View } from './views.ts';

type Json = Record<string, unknown>;

export function versionView(view: View, version: VersionRecord, projectId: string): Json {
	const { releaseDate, ...rest } = version;
	const date = releaseDate === null ? {} : { releaseDate };
	return { self: selfOf(view, `version/${version.id}`), ...rest, ...date, projectId: Number(projectId) };
}

export function componentView(view: View, component: ComponentRecord, project: ProjectRecord): Json {
	return { self: selfOf(view, `component/${component.id}`), ...component, project: project.key };
}

/** Versions and components of projects. */
export function projectPartRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const versionsOf = (project: ProjectRecord): Json[] =>
		project.versions.map((version) => versionView(view, version, project.id));
	const componentsOf = (project: ProjectRecord): Json[] =>
		project.components.map((component) => componentView(view, component, project));
	app.get('/project/:id/versions', (c) => c.json(versionsOf(requireProject(site, c.req.param('id')))));
	app.get('/project/:id/components', (c) => c.json(componentsOf(requireProject(site, c.req.param('id')))));
	app.get('/project/:id/version', (c) => {
		return pagedResponse(c.req.url, 'jira', versionsOf(requireProject(site, c.req.param('id'))), { shape: 'jira' });
	});
	app.get('/project/:id/component', (c) => {
		return pagedResponse(c.req.url, 'jira', componentsOf(requireProject(site, c.req.param('id'))), { shape: 'jira' });
	});
	app.post('/version', async (c) => {
		const input = await readJsonObject(c.req, 'jira');
		const project = requireProject(site, String(input['projectId'] ?? input['project'] ?? ''));
		const version = { id: nextId(site), ...parseNamed(input), ...parseVersion(input) };
		project.versions.push(version);
		return c.json(versionView(view, version, project.id), 201);
	});
	app.get('/version/:id', (c) => {
		const { part, project } = requirePart(site, 'versions', c.req.param('id'));
		return c.json(versionView(view, part, project.id));
	});
	app.put('/version/:id', async (c) => {
		const { part, project } = requirePart(site, 'versions', c.req.param('id'));
		const input = { ...part, ...(await readJsonObject(c.req, 'jira')) };
		Object.assign(part, parseNamed(input), parseVersion(input));
		return c.json(versionView(view, part, project.id));
	});
	app.delete('/version/:id', (c) => {
		removePart(site, 'versions', c.req.param('id'));
		return c.body(null, 204);
	});
	app.get('/version/:id/unresolvedIssueCount', (c) => {
		const { part } = requirePart(site, 'versions', c.req.param('id'));
		const fixed = site.data.issues.filter(({ fixVersions }) => fixVersions.includes(part.id));
		const open = fixed.filter(({ statusId }) => byId(site.data.statuses, statusId).category !== 'done');
		const counts = { issuesUnresolvedCount: open.length, issuesCount: fixed.length };
		return c.json({ self: selfOf(view, `version/${part.id}/unresolvedIssueCount`), ...counts });
	});
	app.post('/component', async (c) => {
		const input = await readJsonObject(c.req, 'jira');
		const project = requireProject(site, String(input['project'] ?? ''));
		const component = { id: nextId(site), ...parseNamed(input) };
		project.components.push(component);
		return c.json(componentView(view, component, project), 201);
	});
	app.get('/component/:id', (c) => {
		const { part, project } = requirePart(site, 'components', c.req.param('id'));
		return c.json(componentView(view, part, project));
	});
	app.put('/component/:id', async (c) => {
		const { part, project } = requirePart(site, 'components', c.req.param('id'));
		Object.assign(part, parseNamed({ ...part, ...(await readJsonObject(c.req, 'jira')) }));
		return c.json(componentView(view, part, project));
	});
	app.delete('/component/:id', (c) => {
		removePart(site, 'components', c.req.param('id'));
		return c.body(null, 204);
	});
}

/** Removes it from the issues that have it, too. @throws a 404 */
function removePart(site: JiraSite, kind: 'versions' | 'components', id: string): void {
	const { project } = requirePart(site, kind, id);
	Object.assign(project, { [kind]: project[kind].filter((part) => part.id !== id) });
	for (const issue of site.data.issues) {
		if (kind === 'versions') issue.fixVersions = issue.fixVersions.filter((other) => other !== id);
		else issue.components = issue.components.filter((other) => other !== id);
	}
}

/** @throws a 404 */
function requirePart<Kind extends 'versions' | 'components'>(
	{ data }: JiraSite,
	kind: Kind,
	id: string,
): { part: ProjectRecord[Kind][number]; project: ProjectRecord } {
	for (const project of data.projects) {
		const part = project[kind].find((part) => part.id === id);
		if (part !== undefined) return { part, project };
	}
	throw httpError('jira', 404, `The ${kind === 'versions' ? 'version' : 'component'} with id ${id} does not exist.`);
}

/** @throws a 400 */
function parseNamed({ name, description = '' }: Json): { name: string; description: string } {
	if (typeof name !== 'string' || name.trim() === '')
		throw fieldErrors('jira', { name: 'You must specify a valid name' });
	return { name, description: String(description) };
}

function parseVersion(input: Json): Pick<VersionRecord, 'released' | 'archived' | 'releaseDate'> {
	const { released = false, archived = false, releaseDate = null } = input;
	if (releaseDate !== null && !/^\d{4}-\d\d-\d\d$/.test(String(releaseDate))) {
		throw fieldErrors('jira', { releaseDate: 'The date must be in the format yyyy-MM-dd.' });
	}
	return {
		released: released === true,
		archived: archived === true,
		releaseDate: releaseDate === null ? null : String(releaseDate),
	};
}
