import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { nextId, requireComment, requirePage, type ConfluenceSite } from './site.ts';
import type { PropertyRecord } from './state.ts';

/** Properties of pages and comments, of version 2 of the API. */
export function contentPropertyRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const owners = {
		pages: (id: string) => requirePage(site, id),
		comments: (id: string) => requireComment(site, id),
	};
	for (const [kind, ownerOf] of Object.entries(owners)) {
		const list = `/${kind}/:id/properties` as const;
		const one = `${list}/:propertyId` as const;
		app.get(list, (c) => {
			const key = c.req.query('key');
			const found = ownerOf(c.req.param('id')).properties.filter((property) => (key ?? property.key) === property.key);
			return pagedResponse(c.req.url, 'confluence-v2', found.map(view), { shape: 'confluence-v2' });
		});
		app.post(list, async (c) => {
			const { properties } = ownerOf(c.req.param('id'));
			const { key, value } = await readJsonObject(c.req, 'confluence-v2');
			if (typeof key !== 'string' || key === '') throw httpError('confluence-v2', 400, 'A key is required.');
			if (properties.some((property) => property.key === key)) {
				throw httpError('confluence-v2', 409, `A property with the key ${key} already exists.`);
			}
			const property = { id: nextId(site), key, value, version: 1 };
			properties.push(property);
			return c.json(view(property));
		});
		app.get(one, (c) =>
			c.json(view(requireProperty(ownerOf(c.req.param('id')).properties, c.req.param('propertyId')))),
		);
		app.put(one, async (c) => {
			const property = requireProperty(ownerOf(c.req.param('id')).properties, c.req.param('propertyId'));
			const { value, version } = await readJsonObject(c.req, 'confluence-v2');
			if (!isRecord(version) || version['number'] !== property.version + 1) {
				throw httpError('confluence-v2', 409, `The version must be ${property.version + 1}.`);
			}
			Object.assign(property, { value, version: property.version + 1 });
			return c.json(view(property));
		});
		app.delete(one, (c) => {
			const { properties } = ownerOf(c.req.param('id'));
			properties.splice(properties.indexOf(requireProperty(properties, c.req.param('propertyId'))), 1);
			return c.body(null, 204);
		});
	}
}

function view({ id, key, value, version }: PropertyRecord): object {
	return { id, key, value, version: { number: version } };
}

/** @throws a 404 */
function requireProperty(properties: readonly PropertyRecord[], id: string): PropertyRecord {
	const property = properties.find((property) => property.id === id);
	if (property === undefined) throw httpError('confluence-v2', 404, 'Not Found');
	return property;
}
