import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fail, readValue } from '../rest/index.ts';
import { needIssue } from './site.ts';
import { selfOf, type View } from './views.ts';

const ONE = '/issue/:issueIdOrKey/properties/:propertyKey';
/** As Jira limits it, in characters of JSON. */
const LONGEST = 32_768;

/** Properties of an issue. Jira sends no webhook for them that this site knows. */
export function propertyRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.get('/issue/:issueIdOrKey/properties', (c) => {
		const { id, properties } = needIssue(site, c.req.param('issueIdOrKey'));
		const keys = Object.keys(properties).map((key) => ({
			self: selfOf(view, `issue/${id}/properties/${encodeURIComponent(key)}`),
			key,
		}));
		return c.json({ keys });
	});
	app.get(ONE, (c) => {
		const { properties } = needIssue(site, c.req.param('issueIdOrKey'));
		const key = c.req.param('propertyKey');
		if (!Object.hasOwn(properties, key)) throw missing(key);
		return c.json({ key, value: properties[key] });
	});
	app.put(ONE, async (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const key = c.req.param('propertyKey');
		if (key.length > 255) throw fail('jira', 400, 'The property key must not be longer than 255 characters.');
		const value = await readValue(c.req, 'jira');
		if (JSON.stringify(value).length > LONGEST) throw fail('jira', 400, 'The property value is too long.');
		const isNew = !Object.hasOwn(issue.properties, key);
		issue.properties = Object.fromEntries([...Object.entries(issue.properties), [key, value]]);
		return c.json(null, isNew ? 201 : 200);
	});
	app.delete(ONE, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const key = c.req.param('propertyKey');
		if (!Object.hasOwn(issue.properties, key)) throw missing(key);
		const others = Object.entries(issue.properties).filter(([other]) => other !== key);
		issue.properties = Object.fromEntries(others);
		return c.body(null, 204);
	});
}

function missing(key: string): Error {
	return fail('jira', 404, `The property with key '${key}' does not exist.`);
}
