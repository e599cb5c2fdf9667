import { Hono } from 'hono';
import type { ApiFamily } from '../../fake-atlassian/index.ts';
import { JIRA_DATA } from './data.ts';
import type { Product, ProductEnv, ProductOptions } from '../product.ts';
import { accountIdHeader, addAppUser, notServed, refuseAnonymous, saveWrites } from '../rest/index.ts';
import { adminWebhookRoutes, matchingAdminWebhooks } from './admin-webhooks.ts';
import { agileRoutes } from './agile.ts';
import { attachmentRoutes, mediaRoutes } from './attachments.ts';
import { changelogRoutes } from './changelog.ts';
import { commentRoutes } from './comments.ts';
import { sampleBody } from './emit-event.ts';
import { filterRoutes } from './filters.ts';
import { followerRoutes } from './followers.ts';
import { issueRoutes } from './issues.ts';
import { linkRoutes } from './links.ts';
import { metadataRoutes } from './metadata.ts';
import { peopleRoutes } from './people.ts';
import { permissionRoutes } from './permissions.ts';
import { projectPartRoutes } from './project-parts.ts';
import { appPropertyRoutes, propertyRoutes } from './properties.ts';
import { remoteLinkRoutes } from './remote-links.ts';
import { parseJiraData } from './schema.ts';
import { searchRoutes } from './search.ts';
import { serviceDeskRoutes } from './service-desk.ts';
import { serverInfo, siteRoutes } from './site-routes.ts';
import { createSite, type ApiVersion } from './site.ts';
import type { View } from './views.ts';
import { transitionRoutes } from './transitions.ts';
import { webhookRoutes } from './webhooks.ts';
import { worklogRoutes } from './worklogs.ts';

const VERSIONS: readonly (readonly [path: string, version: ApiVersion])[] = [
	['/rest/api/2', '2'],
	['/rest/api/3', '3'],
	['/rest/api/latest', '2'],
];

const ROUTES = [
	// Its paths begin as those of issues do: `createmeta` is not the key of an issue.
	metadataRoutes,
	siteRoutes,
	peopleRoutes,
	permissionRoutes,
	filterRoutes,
	remoteLinkRoutes,
	projectPartRoutes,
	linkRoutes,
	issueRoutes,
	transitionRoutes,
	changelogRoutes,
	followerRoutes,
	commentRoutes,
	worklogRoutes,
	attachmentRoutes,
	propertyRoutes,
	searchRoutes,
	webhookRoutes,
];

/** The other APIs of a Jira site. */
const OTHERS: readonly (readonly [
	path: string,
	family: ApiFamily,
	add: (app: Hono<ProductEnv>, view: View) => void,
])[] = [
	['/rest/agile/1.0', 'jira', agileRoutes],
	['/rest/servicedeskapi', 'service-management', serviceDeskRoutes],
	['/rest/atlassian-connect/1', 'jira', appPropertyRoutes],
	['/rest/webhooks/1.0', 'jira', adminWebhookRoutes],
];

/** The stateful part of Jira. @throws `TypeError` for an invalid state. */
export function jiraProduct(options: ProductOptions): Product {
	const site = createSite(options, parseJiraData(options.data ?? JIRA_DATA));
	const app = new Hono<ProductEnv>();
	app.use(saveWrites(site.saved));
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
	for (const [path, family, add] of OTHERS) {
		const api = new Hono<ProductEnv>();
		api.use(refuseAnonymous(family, site.baseUrl));
		api.use(accountIdHeader(site.data.users));
		add(api, { site, version: '2' });
		app.route(path, api);
	}
	// A route, since `app.route` does not include the `notFound` of the mounted app.
	app.all('/rest/*', notServed('jira'));
	app.notFound(notServed('jira'));
	return {
		app,
		data: () => structuredClone(site.data),
		users: () => site.data.users,
		addApp(added) {
			addAppUser(site.data.users, added);
			site.saved();
		},
		sample: (event) => sampleBody(site, event),
		signedWebhooks: (change) => matchingAdminWebhooks(site, change),
		secrets: () => site.data.adminWebhooks.flatMap(({ secret = [] }) => secret),
		forgetApp() {
			site.data.webhooks = site.data.webhooks.filter(({ clientId }) => clientId !== undefined);
		},
	};
}
