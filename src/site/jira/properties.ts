import type { Context, Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, readJson } from '../rest/index.ts';
import { actorOf, requireIssue, requireProject } from './site.ts';
import { selfOf, type View } from './views.ts';

/** The maximum length of a value, in characters of JSON. */
const MAX_CHARACTERS = 32_768;

/** The owner of properties. */
interface Owner {
	properties: Record<string, unknown>;
}

/** Properties of issues, projects and users. The site sends no webhooks for them. */
export function propertyRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const urlOf = (path: string): string => selfOf(view, path);
	entityProperties(app, '/issue/:id/properties', urlOf, (id) => requireIssue(site, id));
	entityProperties(app, '/project/:id/properties', urlOf, (id) => requireProject(site, id));
}

/** Properties of the app, which only the app itself reads and changes. */
export function appPropertyRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.use('/addons/:id/*', async (c, next) => {
		if (actorOf(site, c.get('caller')) !== `app:${c.req.param('id')}`) {
			throw httpError('jira', 401, 'Access to this resource must be authenticated as an app.');
		}
		await next();
	});
	const urlOf = (path: string): string => `${site.baseUrl}/rest/atlassian-connect/1/${path}`;
	entityProperties(app, '/addons/:id/properties', urlOf, (key) => ({
		get properties() {
			return Object.hasOwn(site.data.appProperties, key) ? (site.data.appProperties[key] ?? {}) : {};
		},
		set properties(properties) {
			const others = Object.entries(site.data.appProperties).filter(([other]) => other !== key);
			site.data.appProperties = Object.fromEntries([...others, [key, properties]]);
		},
	}));
}

/** @param list the path of the list, with the parameter `id` for the owner. */
function entityProperties(
	app: Hono<ProductEnv>,
	list: `/${string}/:id/properties`,
	urlOf: (path: string) => string,
	ownerOf: (id: string) => Owner,
): void {
	const one = `${list}/:propertyKey`;
	const path = (id: string, key: string): string =>
		`${list.slice(1).replace(':id', encodeURIComponent(id))}/${encodeURIComponent(key)}`;
	app.get(list, (c) => {
		const id = param(c, 'id');
		const keys = Object.keys(ownerOf(id).properties).map((key) => ({ self: urlOf(path(id, key)), key }));
		return c.json({ keys });
	});
	app.get(one, (c) => {
		const { properties } = ownerOf(param(c, 'id'));
		const key = param(c, 'propertyKey');
		if (!Object.hasOwn(properties, key)) throw notFound(key);
		return c.json({ key, value: properties[key] });
	});
	app.put(one, async (c) => {
		const owner = ownerOf(param(c, 'id'));
		const key = param(c, 'propertyKey');
		if (key.length > 255) throw httpError('jira', 400, 'The property key must not be longer than 255 characters.');
		const value = await readJson(c.req, 'jira');
		if (JSON.stringify(value).length > MAX_CHARACTERS) throw httpError('jira', 400, 'The property value is too long.');
		const isNew = !Object.hasOwn(owner.properties, key);
		owner.properties = Object.fromEntries([...Object.entries(owner.properties), [key, value]]);
		return c.json(null, isNew ? 201 : 200);
	});
	app.delete(one, (c) => {
		const owner = ownerOf(param(c, 'id'));
		const key = param(c, 'propertyKey');
		if (!Object.hasOwn(owner.properties, key)) throw notFound(key);
		owner.properties = Object.fromEntries(Object.entries(owner.properties).filter(([other]) => other !== key));
		return c.body(null, 204);
	});
}

/** A parameter of the path, which has it. */
function param(c: Context, name: string): string {
	return c.req.param(name) ?? '';
}

function notFound(key: string): Error {
	return httpError('jira', 404, `The property with key '${key}' does not exist.`);
}
