import type { Hono, HonoRequest } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { parseBody, parseVersion, bodyFormatOf } from './parse-input.ts';
import { latestOf, requirePage, requireSpace, nextId, emitEvent, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';
import { pageView, spaceView, versionView } from './views.ts';

const STATUSES = ['current', 'draft'] as const;

/** Spaces, and the pages in them. */
export function pageRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const list = (req: HonoRequest, matches: (page: PageRecord) => boolean) => {
		const format = bodyFormatOf(req);
		const statuses = listOf(req, 'status');
		const pages = site.data.pages.filter((page) => {
			return matches(page) && includes(statuses.length === 0 ? ['current'] : statuses, page.status);
		});
		const items = pages.map((page) => pageView(site, page, format));
		return pagedResponse(req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	};
	app.get('/spaces', (c) => {
		const [keys, ids] = [listOf(c.req, 'keys'), listOf(c.req, 'ids')];
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
		const [ids, spaces, title] = [listOf(c.req, 'id'), listOf(c.req, 'space-id'), c.req.query('title')];
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
		const page = addPage(
			site,
			await readJsonObject(c.req, 'confluence-v2'),
			accountOf(c.get('caller'), site.data.users),
		);
		emitEvent(site, 'page_created', page.authorId, page);
		return c.json(pageView(site, page, 'storage'));
	});
	app.put('/pages/:id', async (c) => {
		const page = requirePage(site, c.req.param('id'));
		const input = await readJsonObject(c.req, 'confluence-v2');
		if (String(input['id']) !== page.id)
			throw httpError('confluence-v2', 400, 'The id in the body differs from the one in the path.');
		const status = parseStatus(input);
		const title = parseTitle(site, input, page.spaceId, page);
		const [content, version] = [parseBody(input), parseVersion(input, page)];
		const authorId = accountOf(c.get('caller'), site.data.users);
		page.versions.push({ ...version, authorId, createdAt: site.now(), title, ...content });
		page.status = status;
		emitEvent(site, 'page_updated', authorId, page);
		return c.json(pageView(site, page, 'storage'));
	});
	app.delete('/pages/:id', (c) => {
		const page = requirePage(site, c.req.param('id'));
		const purge = c.req.query('purge') === 'true';
		if (purge !== (page.status === 'trashed')) {
			throw httpError('confluence-v2', 400, 'A page must be in the trash before it can be purged.');
		}
		if (purge) {
			site.data.pages = site.data.pages.filter((other) => other !== page);
			site.data.comments = site.data.comments.filter(({ pageId }) => pageId !== page.id);
		} else page.status = 'trashed';
		emitEvent(site, purge ? 'page_removed' : 'page_trashed', accountOf(c.get('caller'), site.data.users), page);
		return c.body(null, 204);
	});
}

function addPage(site: ConfluenceSite, input: Record<string, unknown>, authorId: string): PageRecord {
	const { spaceId, parentId = null } = input;
	const space = requireSpace(site, spaceId);
	const status = parseStatus(input);
	const parent = parentId === null ? null : requirePage(site, parentId).id;
	const title = parseTitle(site, input, space.id);
	const content = input['body'] === undefined ? { body: '' } : parseBody(input);
	const createdAt = site.now();
	const versions = [{ number: 1, authorId, createdAt, message: '', title, ...content }];
	const page = {
		id: nextId(site),
		spaceId: space.id,
		parentId: parent,
		status,
		authorId,
		createdAt,
		versions,
		properties: [],
	};
	site.data.pages.push(page);
	return page;
}

function parseStatus({ status = 'current' }: Record<string, unknown>): (typeof STATUSES)[number] {
	const known = STATUSES.find((known) => known === status);
	if (known === undefined) throw httpError('confluence-v2', 400, 'The status must be `current` or `draft`.');
	return known;
}

function parseTitle(
	site: ConfluenceSite,
	{ title }: Record<string, unknown>,
	spaceId: string,
	existing?: PageRecord,
): string {
	if (typeof title !== 'string' || title.trim() === '') throw httpError('confluence-v2', 400, 'A title is required.');
	const taken = site.data.pages.some((page) => {
		return page !== existing && page.spaceId === spaceId && page.status !== 'trashed' && latestOf(page).title === title;
	});
	if (taken) throw httpError('confluence-v2', 400, 'A page with this title already exists in this space.');
	return title;
}

/** The values of a parameter that may occur several times or hold commas. */
function listOf(req: HonoRequest, name: string): string[] {
	return (req.queries(name) ?? []).flatMap((text) => text.split(','));
}

/** An empty list includes everything. */
function includes(list: readonly string[], value: string): boolean {
	return list.length === 0 || list.includes(value);
}
