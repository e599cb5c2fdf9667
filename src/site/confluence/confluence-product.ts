import { Hono } from 'hono';
import { CONFLUENCE_DATA } from '../data.ts';
import type { Product, ProductEnv, ProductOptions } from '../product.ts';
import { nameAccount, notServed, refuseAnonymous } from '../rest/index.ts';
import { footerCommentRoutes } from './footer-comments.ts';
import { pageRoutes } from './pages.ts';
import { parseConfluenceData } from './schema.ts';
import { userRoutes } from './users.ts';

/** The stateful part of Confluence. @throws `TypeError` for data that is no state of Confluence. */
export function confluenceProduct({ baseUrl, now, changed, data }: ProductOptions): Product {
	const site = { data: parseConfluenceData(data ?? CONFLUENCE_DATA), baseUrl, now, changed };
	const api = new Hono<ProductEnv>();
	api.use(refuseAnonymous('confluence-v2', baseUrl));
	api.use(nameAccount(site.data.users));
	pageRoutes(api, site);
	footerCommentRoutes(api, site);
	const app = new Hono<ProductEnv>();
	app.route('/wiki/api/v2', api);
	const v1 = new Hono<ProductEnv>();
	v1.use(refuseAnonymous('confluence-v1', baseUrl));
	v1.use(nameAccount(site.data.users));
	userRoutes(v1, site);
	app.route('/wiki/rest/api', v1);
	// A route, as an app that mounts this one does not take its `notFound` over.
	app.all('/wiki/api/*', notServed('confluence-v2'));
	app.all('/wiki/rest/*', notServed('confluence-v1'));
	app.notFound(notServed('confluence-v2'));
	return { app, data: () => structuredClone(site.data), forgetApp: () => undefined };
}
