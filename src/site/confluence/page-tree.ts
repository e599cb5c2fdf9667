import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse } from '../rest/index.ts';
import { ancestorsOf, childrenOf } from './content-view.ts';
import { bodyFormatOf } from './parse-input.ts';
import { latestOf, requirePage, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';
import { pageView, versionView } from './views.ts';

type Json = Record<string, unknown>;

/** Of descendants. */
const MAX_DEPTH = 5;

/** The pages above and below a page, its versions and its labels. */
export function pageTreeRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const descendantsOf = (page: PageRecord, max: number, depth = 1): Json[] =>
		childrenOf(site, page).flatMap((child, index) => [
			{ ...childView(child, index), type: 'page', parentId: page.id, depth },
			...(depth < max ? descendantsOf(child, max, depth + 1) : []),
		]);
	app.get('/pages/:id/ancestors', (c) => {
		const items = ancestorsOf(site, requirePage(site, c.req.param('id'))).map(({ id }) => ({ id, type: 'page' }));
		return list(c.req.url, items);
	});
	app.get('/pages/:id/children', (c) => {
		return list(c.req.url, childrenOf(site, requirePage(site, c.req.param('id'))).map(childView));
	});
	app.get('/pages/:id/direct-children', (c) => {
		const children = childrenOf(site, requirePage(site, c.req.param('id')));
		return list(
			c.req.url,
			children.map((child, index) => ({ ...childView(child, index), type: 'page' })),
		);
	});
	app.get('/pages/:id/descendants', (c) => {
		const depth = Math.min(Number(c.req.query('depth')) || MAX_DEPTH, MAX_DEPTH);
		return list(c.req.url, descendantsOf(requirePage(site, c.req.param('id')), depth));
	});
	app.get('/pages/:id/versions/:number', (c) => {
		const page = requirePage(site, c.req.param('id'));
		const number = c.req.param('number');
		const version = page.versions.find((version) => String(version.number) === number);
		if (version === undefined) throw httpError('confluence-v2', 404, `The page ${page.id} has no version ${number}`);
		return c.json(versionView(version));
	});
	app.get('/pages/:id/labels', (c) => {
		const { labels } = requirePage(site, c.req.param('id'));
		return list(
			c.req.url,
			labels.map((label) => ({ ...label, prefix: 'global' })),
		);
	});
	app.get('/labels/:id/pages', (c) => {
		const format = bodyFormatOf(c.req);
		const id = c.req.param('id');
		const pages = site.data.pages.filter(({ labels }) => labels.some((label) => label.id === id));
		if (pages.length === 0) throw httpError('confluence-v2', 404, `No label has the id ${id}`);
		return list(
			c.req.url,
			pages.map((page) => pageView(site, page, format)),
		);
	});
	// The site has no comments within the text of a page.
	app.get('/pages/:id/inline-comments', (c) => {
		requirePage(site, c.req.param('id'));
		return list(c.req.url, []);
	});
}

function list(url: string, items: readonly unknown[]): Response {
	return pagedResponse(url, 'confluence-v2', items, { shape: 'confluence-v2' });
}

function childView({ id, status, spaceId, ...page }: PageRecord, childPosition: number): Json {
	return { id, status, title: latestOf(page).title, spaceId, childPosition };
}
