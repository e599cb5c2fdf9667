import { Hono } from 'hono';
import { contentPropertyRoutes, contentPropertyRoutesOfV1 } from './content-properties.ts';
import { attachmentRoutes, attachmentRoutesOfV1, mediaRoutes } from './attachments.ts';
import { contentRoutes } from './content.ts';
import { searchRoutes } from './search.ts';
import { CONFLUENCE_DATA } from './data.ts';
import type { Product, ProductEnv, ProductOptions } from '../product.ts';
import { accountIdHeader, addAppUser, notServed, refuseAnonymous, saveWrites } from '../rest/index.ts';
import { footerCommentRoutes } from './footer-comments.ts';
import { sampleBody } from './site.ts';
import { pageTreeRoutes } from './page-tree.ts';
import { pageRoutes } from './pages.ts';
import { parseConfluenceData } from './schema.ts';
import { userRoutes } from './users.ts';

/** The stateful part of Confluence. @throws `TypeError` for an invalid state. */
export function confluenceProduct(options: ProductOptions): Product {
	const { baseUrl, now, changed, saved = () => undefined, data } = options;
	const site = { data: parseConfluenceData(data ?? CONFLUENCE_DATA), baseUrl, now, changed, saved };
	const api = new Hono<ProductEnv>();
	api.use(refuseAnonymous('confluence-v2', baseUrl));
	api.use(accountIdHeader(site.data.users));
	pageRoutes(api, site);
	pageTreeRoutes(api, site);
	footerCommentRoutes(api, site);
	attachmentRoutes(api, site);
	contentPropertyRoutes(api, site);
	const app = new Hono<ProductEnv>();
	app.use(saveWrites(site.saved));
	mediaRoutes(app, site);
	app.route('/wiki/api/v2', api);
	const v1 = new Hono<ProductEnv>();
	v1.use(refuseAnonymous('confluence-v1', baseUrl));
	v1.use(accountIdHeader(site.data.users));
	userRoutes(v1, site);
	searchRoutes(v1, site);
	contentRoutes(v1, site);
	contentPropertyRoutesOfV1(v1, site);
	attachmentRoutesOfV1(v1, site);
	app.route('/wiki/rest/api', v1);
	// A route, since `app.route` does not include the `notFound` of the mounted app.
	app.all('/wiki/api/*', notServed('confluence-v2'));
	app.all('/wiki/rest/*', notServed('confluence-v1'));
	app.notFound(notServed('confluence-v2'));
	return {
		app,
		data: () => structuredClone(site.data),
		users: () => site.data.users,
		addApp(added) {
			addAppUser(site.data.users, added);
			site.saved();
		},
		sample: (event) => sampleBody(site, event),
		signedWebhooks: () => [],
		secrets: () => [],
		forgetApp: () => undefined,
	};
}
