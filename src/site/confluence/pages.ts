import type { Hono, HonoRequest } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, httpError, pagedResponse, queryList, readJsonObject } from '../rest/index.ts';
import { addPage, changePage, removePage } from './edit-page.ts';
import { bodyFormatOf } from './parse-input.ts';
import { latestOf, requirePage, requireSpace, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';
import { pageView, spaceView, versionView } from './views.ts';

/** Spaces, and the pages in them. */
export function pageRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const list = (req: HonoRequest, matches: (page: PageRecord) => boolean) => {
		const format = bodyFormatOf(req);
		const statuses = queryList(req, 'status');
		const pages = site.data.pages.filter((page) => {
			return matches(page) && includes(statuses.length === 0 ? ['current'] : statuses, page.status);
		});
		const items = pages.map((page) => pageView(site, page, format));
		return pagedResponse(req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	};
	app.get('/spaces', (c) => {
		const [keys, ids] = [queryList(c.req, 'keys'), queryList(c.req, 'ids')];
		const spaces = site.data.spaces.filter(({ id, key }) => includes(keys, key) && includes(ids, id));
		const items = spaces.map((space) => spaceView(space));
		return pagedResponse(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.get('/spaces/:id', (c) => c.json(spaceView(requireSpace(site, c.req.param('id')))));
	app.get('/spaces/:id/pages', (c) => {
		const { id } = requireSpace(site, c.req.param('id'));
		return list(c.req, ({ spaceId }) => spaceId === id);
	});
	app.get('/pages', (c) => {
		const [ids, spaces, title] = [queryList(c.req, 'id'), queryList(c.req, 'space-id'), c.req.query('title')];
		return list(c.req, (page) => {
			return (
				includes(ids, page.id) &&
				includes(spaces, page.spaceId) &&
				(title ?? latestOf(page).title) === latestOf(page).title
			);
		});
	});
	app.get('/pages/:id', (c) => c.json(pageView(site, requirePage(site, c.req.param('id')), bodyFormatOf(c.req))));
	app.get('/pages/:id/versions', (c) => {
		const items = requirePage(site, c.req.param('id'))
			.versions.toReversed()
			.map((version) => versionView(version));
		return pagedResponse(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.post('/pages', async (c) => {
		const actor = accountOf(c.get('caller'), site.data.users);
		const page = addPage(site, await readJsonObject(c.req, 'confluence-v2'), actor, 'confluence-v2');
		return c.json(pageView(site, page, 'storage'));
	});
	app.put('/pages/:id', async (c) => {
		const page = requirePage(site, c.req.param('id'));
		const input = await readJsonObject(c.req, 'confluence-v2');
		if (String(input['id']) !== page.id)
			throw httpError('confluence-v2', 400, 'The id in the body differs from the one in the path.');
		changePage(site, page, input, accountOf(c.get('caller'), site.data.users), 'confluence-v2');
		return c.json(pageView(site, page, 'storage'));
	});
	app.delete('/pages/:id', (c) => {
		const page = requirePage(site, c.req.param('id'));
		const isPurged = c.req.query('purge') === 'true';
		removePage(site, page, isPurged, accountOf(c.get('caller'), site.data.users), 'confluence-v2');
		return c.body(null, 204);
	});
}

/** An empty list includes everything. */
function includes(list: readonly string[], value: string): boolean {
	return list.length === 0 || list.includes(value);
}
