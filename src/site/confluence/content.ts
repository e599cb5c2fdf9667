import type { Hono, HonoRequest } from 'hono';
import { isRecord } from '../../is-record.ts';
import type { ProductEnv } from '../product.ts';
import {
	accountOf,
	httpError,
	missingParameter,
	pagedResponse,
	queryList,
	readJson,
	readJsonObject,
} from '../rest/index.ts';
import { childrenOf, contentView, labelView, spaceViewOfV1, versionViewOfV1 } from './content-view.ts';
import { addPage, changePage, removePage } from './edit-page.ts';
import { latestOf, nextId, requirePage, requireSpaceByKey, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';

const FAMILY = 'confluence-v1';
const PAGE = { shape: FAMILY } as const;

/** Pages and spaces, of version 1 of the API. Of its kinds of content, the site has pages only. */
export function contentRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const pageOf = (id: string): PageRecord => requirePage(site, id, FAMILY);
	const list = (req: HonoRequest, pages: readonly PageRecord[]): Response => {
		const expand = queryList(req, 'expand');
		const items = pages.map((page) => contentView(site, page, expand));
		return pagedResponse(req.url, FAMILY, items, PAGE);
	};
	app.get('/content', (c) => {
		const { type = 'page', spaceKey, title, status = 'current' } = c.req.query();
		const space = spaceKey === undefined ? undefined : requireSpaceByKey(site, spaceKey);
		const found = site.data.pages.filter((page) => {
			const isThere = (space?.id ?? page.spaceId) === page.spaceId && (status === 'any' || page.status === status);
			return isThere && type === 'page' && (title ?? latestOf(page).title) === latestOf(page).title;
		});
		return list(c.req, found);
	});
	app.post('/content', async (c) => {
		const input = await readJsonObject(c.req, FAMILY);
		const { space, ancestors } = input;
		if (input['type'] !== 'page') throw httpError(FAMILY, 400, 'The local site has content of the type `page` only.');
		const { id: spaceId } = requireSpaceByKey(site, isRecord(space) ? space['key'] : undefined);
		const parent: unknown = Array.isArray(ancestors) ? ancestors.at(-1) : undefined;
		const parentId = isRecord(parent) ? parent['id'] : undefined;
		const page = addPage(site, { ...input, spaceId, parentId }, accountOf(c.get('caller'), site.data.users), FAMILY);
		return c.json(contentView(site, page, ['body.storage', 'history']));
	});
	app.get('/content/:id', (c) => {
		return c.json(contentView(site, pageOf(c.req.param('id')), [...queryList(c.req, 'expand'), 'history']));
	});
	app.put('/content/:id', async (c) => {
		const page = pageOf(c.req.param('id'));
		const input = await readJsonObject(c.req, FAMILY);
		// Without a body or a title, they stay.
		const { title, body: storage, adf } = latestOf(page);
		const body =
			adf === undefined
				? { value: storage, representation: 'storage' }
				: { value: adf, representation: 'atlas_doc_format' };
		changePage(site, page, { title, body, ...input }, accountOf(c.get('caller'), site.data.users), FAMILY);
		return c.json(contentView(site, page, ['body.storage', 'history']));
	});
	app.delete('/content/:id', (c) => {
		const isPurged = c.req.query('status') === 'trashed';
		removePage(site, pageOf(c.req.param('id')), isPurged, accountOf(c.get('caller'), site.data.users), FAMILY);
		return c.body(null, 204);
	});
	app.get('/content/:id/child/page', (c) => {
		return list(c.req, childrenOf(site, pageOf(c.req.param('id'))));
	});
	app.get('/content/:id/version', (c) => {
		const versions = pageOf(c.req.param('id')).versions.toReversed();
		const items = versions.map((version) => versionViewOfV1(site, version));
		return pagedResponse(c.req.url, FAMILY, items, PAGE);
	});
	app.get('/content/:id/label', (c) => {
		return pagedResponse(c.req.url, FAMILY, pageOf(c.req.param('id')).labels.map(labelView), PAGE);
	});
	app.post('/content/:id/label', async (c) => {
		const page = pageOf(c.req.param('id'));
		for (const name of parseLabels(await readJson(c.req, FAMILY))) addLabel(site, page, name);
		return pagedResponse(c.req.url, FAMILY, page.labels.map(labelView), PAGE);
	});
	app.on('DELETE', ['/content/:id/label', '/content/:id/label/:name'], (c) => {
		const page = pageOf(c.req.param('id') ?? '');
		const name = c.req.param('name') ?? c.req.query('name');
		if (name === undefined) throw missingParameter(FAMILY, 'name');
		const label = page.labels.find((one) => one.name === name);
		if (label === undefined) throw httpError(FAMILY, 404, `The page ${page.id} has no label ${name}`);
		page.labels = page.labels.filter((one) => one !== label);
		return c.body(null, 204);
	});
	// All permissions are granted.
	app.post('/content/:id/permission/check', (c) => {
		pageOf(c.req.param('id'));
		return c.json({ hasPermission: true, errors: [] });
	});
	app.get('/space', (c) => {
		const keys = c.req.queries('spaceKey');
		const spaces = site.data.spaces.filter(({ key }) => keys?.includes(key) ?? true);
		const items = spaces.map((space) => spaceViewOfV1(site, space));
		return pagedResponse(c.req.url, FAMILY, items, PAGE);
	});
	app.get('/space/:key', (c) => c.json(spaceViewOfV1(site, requireSpaceByKey(site, c.req.param('key')))));
}

function addLabel(site: ConfluenceSite, page: PageRecord, name: string): void {
	const known = site.data.pages.flatMap(({ labels }) => labels).find((label) => label.name === name);
	if (known === undefined || !page.labels.some(({ id }) => id === known.id)) {
		page.labels.push({ id: known?.id ?? nextId(site), name });
	}
}

/** One label or a list of them. @throws a 400 */
function parseLabels(input: unknown): string[] {
	const names = (Array.isArray(input) ? input : [input]).map((label) => (isRecord(label) ? label['name'] : undefined));
	if (names.length > 0 && names.every((name) => typeof name === 'string' && /^[^\s,]+$/.test(name))) {
		return names.map((name) => String(name).toLowerCase());
	}
	throw httpError(FAMILY, 400, 'A label needs a name without spaces and commas.');
}
