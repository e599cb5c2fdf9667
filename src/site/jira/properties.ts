import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, readJson } from '../rest/index.ts';
import { requireIssue } from './site.ts';
import { selfOf, type View } from './views.ts';

const ONE = '/issue/:issueIdOrKey/properties/:propertyKey';
/** The maximum length of a value, in characters of JSON. */
const MAX_CHARACTERS = 32_768;

/** Properties of an issue. The site sends no webhooks for them. */
export function propertyRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.get('/issue/:issueIdOrKey/properties', (c) => {
		const { id, properties } = requireIssue(site, c.req.param('issueIdOrKey'));
		const keys = Object.keys(properties).map((key) => ({
			self: selfOf(view, `issue/${id}/properties/${encodeURIComponent(key)}`),
			key,
		}));
		return c.json({ keys });
	});
	app.get(ONE, (c) => {
		const { properties } = requireIssue(site, c.req.param('issueIdOrKey'));
		const key = c.req.param('propertyKey');
		if (!Object.hasOwn(properties, key)) throw notFound(key);
		return c.json({ key, value: properties[key] });
	});
	app.put(ONE, async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const key = c.req.param('propertyKey');
		if (key.length > 255) throw httpError('jira', 400, 'The property key must not be longer than 255 characters.');
		const value = await readJson(c.req, 'jira');
		if (JSON.stringify(value).length > MAX_CHARACTERS) throw httpError('jira', 400, 'The property value is too long.');
		const isNew = !Object.hasOwn(issue.properties, key);
		issue.properties = Object.fromEntries([...Object.entries(issue.properties), [key, value]]);
		return c.json(null, isNew ? 201 : 200);
	});
	app.delete(ONE, (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const key = c.req.param('propertyKey');
		if (!Object.hasOwn(issue.properties, key)) throw notFound(key);
		const others = Object.entries(issue.properties).filter(([other]) => other !== key);
		issue.properties = Object.fromEntries(others);
		return c.body(null, 204);
	});
}

function notFound(key: string): Error {
	return httpError('jira', 404, `The property with key '${key}' does not exist.`);
}
