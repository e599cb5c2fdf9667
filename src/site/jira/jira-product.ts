import { Hono } from 'hono';
import { JIRA_DATA } from './data.ts';
import type { Product, ProductEnv, ProductOptions } from '../product.ts';
import { accountIdHeader, notServed, refuseAnonymous } from '../rest/index.ts';
import { attachmentRoutes, mediaRoutes } from './attachments.ts';
import { commentRoutes } from './comments.ts';
import { issueRoutes } from './issues.ts';
import { propertyRoutes } from './properties.ts';
import { parseJiraData } from './schema.ts';
import { searchRoutes } from './search.ts';
import { serverInfo, siteRoutes } from './site-routes.ts';
import { createSite, type ApiVersion } from './site.ts';
import { transitionRoutes } from './transitions.ts';
import { webhookRoutes } from './webhooks.ts';
import { worklogRoutes } from './worklogs.ts';

const VERSIONS: readonly (readonly [path: string, version: ApiVersion])[] = [
	['/rest/api/2', '2'],
	['/rest/api/3', '3'],
	['/rest/api/latest', '2'],
];

const ROUTES = [
	siteRoutes,
	issueRoutes,
	transitionRoutes,
	commentRoutes,
	worklogRoutes,
	attachmentRoutes,
	propertyRoutes,
	searchRoutes,
	webhookRoutes,
];

/** The stateful part of Jira. @throws `TypeError` for an invalid state. */
export function jiraProduct(options: ProductOptions): Product {
	const site = createSite(options, parseJiraData(options.data ?? JIRA_DATA));
	const app = new Hono<ProductEnv>();
	mediaRoutes(app, site);
	for (const [path, version] of VERSIONS) {
		const view = { site, version };
		const api = new Hono<ProductEnv>();
		serverInfo(api, view);
		api.use(refuseAnonymous('jira', site.baseUrl));
		api.use(accountIdHeader(site.data.users));
		for (const add of ROUTES) add(api, view);
		app.route(path, api);
	}
	// A route, since `app.route` does not include the `notFound` of the mounted app.
	app.all('/rest/*', notServed('jira'));
	app.notFound(notServed('jira'));
	return {
		app,
		data: () => structuredClone(site.data),
		users: () => site.data.users,
		forgetApp: () => void (site.data.webhooks = []),
	};
}
