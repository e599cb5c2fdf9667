import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fieldErrors, httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { checkJql, JqlError } from './jql/index.ts';
import { actorOf, nextId, type JiraSite } from './site.ts';
import type { FilterRecord } from './state.ts';
import { selfOf, userView, type View } from './views.ts';

type Json = Record<string, unknown>;

/** Filters: saved queries, which everyone sees and changes. */
export function filterRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const { data } = site;
	const viewOf = ({ id, name, description, jql, owner }: FilterRecord): Json => ({
		self: selfOf(view, `filter/${id}`),
		id,
		name,
		description,
		owner: userView(view, owner),
		jql,
		viewUrl: `${site.baseUrl}/issues/?filter=${id}`,
		searchUrl: selfOf(view, `search?${new URLSearchParams({ jql })}`),
		favourite: false,
		favouritedCount: 0,
		sharePermissions: [],
		editPermissions: [],
	});
	/** @throws a 404 */
	const requireFilter = (id: string): FilterRecord => {
		const filter = data.filters.find((filter) => filter.id === id);
		if (filter === undefined) throw httpError('jira', 404, `The selected filter with ID '${id}' does not exist.`);
		return filter;
	};
	app.get('/filter/search', (c) => {
		const { filterName = '', accountId } = c.req.query();
		const ids = c.req.queries('id');
		const found = data.filters.filter(({ id, name, owner }) => {
			const isWanted = (ids?.includes(id) ?? true) && (accountId ?? owner) === owner;
			return isWanted && name.toLowerCase().includes(filterName.toLowerCase());
		});
		return pagedResponse(c.req.url, 'jira', found.map(viewOf), { shape: 'jira' });
	});
	app.get('/filter/my', (c) => {
		const actor = actorOf(site, c.get('caller'));
		return c.json(data.filters.filter(({ owner }) => owner === actor).map(viewOf));
	});
	app.get('/filter/:id', (c) => c.json(viewOf(requireFilter(c.req.param('id')))));
	app.post('/filter', async (c) => {
		const owner = actorOf(site, c.get('caller'));
		const fields = parseFilter(site, await readJsonObject(c.req, 'jira'), { owner });
		const filter = { id: nextId(site), ...fields, owner };
		data.filters.push(filter);
		return c.json(viewOf(filter));
	});
	app.put('/filter/:id', async (c) => {
		const filter = requireFilter(c.req.param('id'));
		Object.assign(filter, parseFilter(site, { ...filter, ...(await readJsonObject(c.req, 'jira')) }, filter));
		return c.json(viewOf(filter));
	});
	app.delete('/filter/:id', (c) => {
		const filter = requireFilter(c.req.param('id'));
		data.filters = data.filters.filter((other) => other !== filter);
		return c.body(null, 204);
	});
}

/** @throws a 400 */
function parseFilter(
	site: JiraSite,
	{ name, description = '', jql = '' }: Json,
	{ id, owner }: { readonly id?: string; readonly owner: string },
): Pick<FilterRecord, 'name' | 'description' | 'jql'> {
	if (typeof name !== 'string' || name.trim() === '') {
		throw fieldErrors('jira', { filterName: 'You must specify a name to save this filter as.' });
	}
	if (site.data.filters.some((other) => other.id !== id && other.owner === owner && other.name === name)) {
		throw fieldErrors('jira', { filterName: 'Filter with same name already exists.' });
	}
	try {
		checkJql(site, String(jql), owner);
	} catch (error) {
		throw error instanceof JqlError ? fieldErrors('jira', { jql: error.message }) : error;
	}
	return { name, description: String(description), jql: String(jql) };
}
