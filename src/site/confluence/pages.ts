import type { Hono, HonoRequest } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, fail, pageOf, readObject } from '../rest/index.ts';
import { readBody, readVersion, wantsBody } from './read-input.ts';
import { latestOf, needPage, needSpace, nextId, tell, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';
import { pageView, spaceView, versionView } from './views.ts';

const STATUSES = ['current', 'draft'] as const;

/** Spaces, and the pages in them. */
export function pageRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const list = (req: HonoRequest, isMeant: (page: PageRecord) => boolean) => {
		const withBody = wantsBody(req);
		const statuses = listOf(req, 'status');
		const pages = site.data.pages.filter((page) => {
			return isMeant(page) && isOne(statuses.length === 0 ? ['current'] : statuses, page.status);
		});
		const items = pages.map((page) => pageView(site, page, withBody));
		return pageOf(req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	};
	app.get('/spaces', (c) => {
		const [keys, ids] = [listOf(c.req, 'keys'), listOf(c.req, 'ids')];
		const spaces = site.data.spaces.filter(({ id, key }) => isOne(keys, key) && isOne(ids, id));
		const items = spaces.map((space) => spaceView(space));
		return pageOf(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.get('/spaces/:id', (c) => c.json(spaceView(needSpace(site, c.req.param('id')))));
	app.get('/spaces/:id/pages', (c) => {
		const { id } = needSpace(site, c.req.param('id'));
		return list(c.req, ({ spaceId }) => spaceId === id);
	});
	app.get('/pages', (c) => {
		const [ids, spaces, title] = [listOf(c.req, 'id'), listOf(c.req, 'space-id'), c.req.query('title')];
		return list(c.req, (page) => {
			return (
				isOne(ids, page.id) && isOne(spaces, page.spaceId) && (title ?? latestOf(page).title) === latestOf(page).title
			);
		});
	});
	app.get('/pages/:id', (c) => c.json(pageView(site, needPage(site, c.req.param('id')), wantsBody(c.req))));
	app.get('/pages/:id/versions', (c) => {
		const items = needPage(site, c.req.param('id'))
			.versions.toReversed()
			.map((version) => versionView(version));
		return pageOf(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.post('/pages', async (c) => {
		const page = createPage(
			site,
			await readObject(c.req, 'confluence-v2'),
			accountOf(c.get('caller'), site.data.users),
		);
		tell(site, 'page_created', page.authorId, page);
		return c.json(pageView(site, page, true));
	});
	app.put('/pages/:id', async (c) => {
		const page = needPage(site, c.req.param('id'));
		const input = await readObject(c.req, 'confluence-v2');
		if (String(input['id']) !== page.id)
			throw fail('confluence-v2', 400, 'The id of the body is not the one of the path.');
		const status = readStatus(input);
		const title = readTitle(site, input, page.spaceId, page);
		const [body, version] = [readBody(input), readVersion(input, page)];
		const authorId = accountOf(c.get('caller'), site.data.users);
		page.versions.push({ ...version, authorId, createdAt: site.now(), title, body });
		page.status = status;
		tell(site, 'page_updated', authorId, page);
		return c.json(pageView(site, page, true));
	});
	app.delete('/pages/:id', (c) => {
		const page = needPage(site, c.req.param('id'));
		const purge = c.req.query('purge') === 'true';
		if (purge !== (page.status === 'trashed')) {
			throw fail('confluence-v2', 400, 'A page goes into the trash first; only from there it is purged.');
		}
		if (purge) {
			site.data.pages = site.data.pages.filter((other) => other !== page);
			site.data.comments = site.data.comments.filter(({ pageId }) => pageId !== page.id);
		} else page.status = 'trashed';
		tell(site, purge ? 'page_removed' : 'page_trashed', accountOf(c.get('caller'), site.data.users), page);
		return c.body(null, 204);
	});
}

function createPage(site: ConfluenceSite, input: Record<string, unknown>, authorId: string): PageRecord {
	const { spaceId, parentId = null } = input;
	const space = needSpace(site, spaceId);
	const status = readStatus(input);
	const parent = parentId === null ? null : needPage(site, parentId).id;
	const title = readTitle(site, input, space.id);
	const body = input['body'] === undefined ? '' : readBody(input);
	const createdAt = site.now();
	const versions = [{ number: 1, authorId, createdAt, message: '', title, body }];
	const page = { id: nextId(site), spaceId: space.id, parentId: parent, status, authorId, createdAt, versions };
	site.data.pages.push(page);
	return page;
}

function readStatus({ status = 'current' }: Record<string, unknown>): (typeof STATUSES)[number] {
	const known = STATUSES.find((known) => known === status);
	if (known === undefined) throw fail('confluence-v2', 400, 'The status must be `current` or `draft`.');
	return known;
}

function readTitle(
	site: ConfluenceSite,
	{ title }: Record<string, unknown>,
	spaceId: string,
	own?: PageRecord,
): string {
	if (typeof title !== 'string' || title.trim() === '') throw fail('confluence-v2', 400, 'A title is required.');
	const taken = site.data.pages.some((page) => {
		return page !== own && page.spaceId === spaceId && page.status !== 'trashed' && latestOf(page).title === title;
	});
	if (taken) throw fail('confluence-v2', 400, 'A page with this title already exists in this space.');
	return title;
}

/** A parameter that may come more than once, or with commas. */
function listOf(req: HonoRequest, name: string): string[] {
	return (req.queries(name) ?? []).flatMap((text) => text.split(','));
}

/** No list asks for everything. */
function isOne(list: readonly string[], value: string): boolean {
	return list.length === 0 || list.includes(value);
}
