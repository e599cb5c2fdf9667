import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { nextId, requireComment, requirePage, type ConfluenceSite, type Family } from './site.ts';
import type { PropertyRecord } from './state.ts';

type Owner = (site: ConfluenceSite, id: string) => { readonly properties: PropertyRecord[] };

/** Properties of pages and comments, of version 2 of the API, which names them by id. */
export function contentPropertyRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	addRoutes(app, site, { list: '/pages/:owner/properties', family: 'confluence-v2', find: requirePage });
	addRoutes(app, site, { list: '/comments/:owner/properties', family: 'confluence-v2', find: requireComment });
}

/** Properties of pages, of version 1 of the API, which names them by key. */
export function contentPropertyRoutesOfV1(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const family = 'confluence-v1';
	addRoutes(app, site, { list: '/content/:owner/property', family, find: (_, id) => requirePage(site, id, family) });
}

interface Place {
	readonly list: `/${string}/:owner/${string}`;
	readonly family: Family;
	readonly find: Owner;
}

function addRoutes(app: Hono<ProductEnv>, site: ConfluenceSite, { list, family, find: findOwner }: Place): void {
	const ownerOf = (id: string): ReturnType<Owner> => findOwner(site, id);
	const one = `${list}/:name` as const;
	const nameIn = family === 'confluence-v1' ? 'key' : 'id';
	/** @throws a 404 */
	const find = (properties: readonly PropertyRecord[], name: string): PropertyRecord => {
		const property = properties.find((candidate) => candidate[nameIn] === name);
		if (property === undefined) throw httpError(family, 404, `No property has the ${nameIn} ${name}`);
		return property;
	};
	app.get(list, (c) => {
		const key = c.req.query('key');
		const found = ownerOf(c.req.param('owner')).properties.filter((property) => (key ?? property.key) === property.key);
		return pagedResponse(c.req.url, family, found.map(view), { shape: family });
	});
	app.post(list, async (c) => {
		const { properties } = ownerOf(c.req.param('owner'));
		const { key, value } = await readJsonObject(c.req, family);
		if (typeof key !== 'string' || key === '') throw httpError(family, 400, 'A key is required.');
		if (properties.some((property) => property.key === key)) {
			throw httpError(family, 409, `A property with the key ${key} already exists.`);
		}
		const property = { id: nextId(site), key, value, version: 1 };
		properties.push(property);
		return c.json(view(property));
	});
	app.get(one, (c) => c.json(view(find(ownerOf(c.req.param('owner')).properties, c.req.param('name')))));
	app.put(one, async (c) => {
		const property = find(ownerOf(c.req.param('owner')).properties, c.req.param('name'));
		const { value, version } = await readJsonObject(c.req, family);
		if (!isRecord(version) || version['number'] !== property.version + 1) {
			throw httpError(family, 409, `The version must be ${property.version + 1}.`);
		}
		Object.assign(property, { value, version: property.version + 1 });
		return c.json(view(property));
	});
	app.delete(one, (c) => {
		const { properties } = ownerOf(c.req.param('owner'));
		properties.splice(properties.indexOf(find(properties, c.req.param('name'))), 1);
		return c.body(null, 204);
	});
}

function view({ id, key, value, version }: PropertyRecord): object {
	return { id, key, value, version: { number: version } };
}
