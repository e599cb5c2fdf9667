// An app that begins on Connect, becomes Connect-on-Forge, and ends as a Forge remote: one set of handlers, one store.
// Each stage is a function below, with the descriptor or the manifest beside it: moving-app/connect-on-forge.yml, remote.yml.
import {
	asForgeInstallation,
	commonEvent,
	createApp,
	createClient,
	createTenantLinks,
	overForge,
	type AppForgeEvent,
	type AppOptions,
	type AppWebhook,
	type ForgeAppOptions,
	type ForgeDevelopment,
	type ForgeInstallation,
	type TenantInfo,
} from 'atlassian-rest-client';

export const KEY = 'com.example.greeter'; // for good: `app.connect.key` of the manifest, too
export const APP_ID = '00000000-aaaa-4000-8000-00000000aaaa';
export const BASE_URL = 'https://app.example.com';

/** Databases in production. They stay the same through all stages. */
export interface Stores {
	readonly tenants: Map<string, TenantInfo>;
	readonly installations: Map<string, ForgeInstallation>;
	readonly links: Map<string, unknown>;
	/** The app's own data, by client key since the days of Connect. */
	readonly greeted: Map<string, string[]>;
}

export function createStores(): Stores {
	return { tenants: new Map(), installations: new Map(), links: new Map(), greeted: new Map() };
}

type App = (request: Request) => Promise<Response>;

/** Listeners; and where the app and its site are, for a local site. */
export interface Setup {
	readonly listeners?: Pick<AppOptions, 'onError' | 'onRefused'>;
	readonly baseUrl?: string;
	readonly installKeys?: string;
	/** `site.forge` */
	readonly development?: ForgeDevelopment;
}

export function connectApp(stores: Stores, setup: Setup = {}): App {
	return createApp(connect(stores, setup));
}

/** The manifest has `app.connect`, `connectModules`, and a trigger beside the webhook. */
export function connectOnForgeApp(stores: Stores, setup: Setup = {}): App {
	const onIssue = greet(stores);
	return createApp({
		...connect(stores, setup),
		forge: forge(stores, setup),
		on: { 'jira:issue_created': onIssue, 'avi:jira:created:issue': onIssue },
	});
}

/** The manifest has no `connectModules` any more. */
export function remoteApp(stores: Stores, setup: Setup = {}): App {
	return createApp({
		...setup.listeners,
		forge: forge(stores, setup),
		on: { 'avi:jira:created:issue': greet(stores) },
	});
}

function connect(stores: Stores, { baseUrl = BASE_URL, installKeys, listeners }: Setup): AppOptions {
	const descriptor = {
		key: KEY,
		baseUrl,
		authentication: { type: 'jwt' },
		scopes: ['READ', 'WRITE'],
		lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
		modules: { webhooks: [{ event: 'jira:issue_created', url: '/webhooks' }] },
	} as const;
	const on = { 'jira:issue_created': greet(stores) };
	const keys = installKeys === undefined ? {} : { installKeys };
	return { ...listeners, ...keys, key: KEY, baseUrl, tenants: stores.tenants, descriptor, on };
}

function forge({ installations, links }: Stores, { development }: Setup): ForgeAppOptions {
	return { appId: APP_ID, installations, links, ...(development && { development }) };
}

/** The one handler: of the webhook of Connect, and of its twin of Forge. While both come, the first one counts. */
function greet(stores: Stores): (event: AppWebhook | AppForgeEvent) => Promise<void> {
	return async (event) => {
		const { issue } = commonEvent(event).body as { issue: { key: string } };
		const owner = event.clientKey ?? ('installation' in event ? event.installation?.installationId : undefined);
		const client = await clientOf(event, stores);
		if (owner === undefined || client === undefined) return;
		const greeted = stores.greeted.get(owner) ?? [];
		if (greeted.includes(issue.key)) return;
		stores.greeted.set(owner, [...greeted, issue.key]);
		await client.post(`rest/api/2/issue/${issue.key}/comment`, { json: { body: `Hello, ${issue.key}.` } });
	};
}

/** Over Forge as soon as the site has an installation with a token, over Connect until then. */
async function clientOf(event: AppWebhook | AppForgeEvent, { installations, links }: Stores) {
	if ('installation' in event) return event.installation && createClient(event.installation);
	const { tenant } = event;
	if (tenant === undefined) return undefined;
	const link = await createTenantLinks(links).find({ clientKey: tenant.clientKey });
	const installation = asForgeInstallation(installations.get(link?.installationIds[0] ?? ''));
	return createClient(installation?.systemToken ? overForge(tenant, installation) : tenant);
}
