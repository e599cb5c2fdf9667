import { NO_APP_ID } from '../../no-app-id.ts';
import type { Choice } from '../choices.ts';

/** The module with the app itself. */
export function appOf({ kind }: Choice): string {
	if (kind === 'connect') return connect('', '', '', '', '');
	if (kind === 'forge-remote') return REMOTE;
	return connect(
		', type ForgeDevelopment',
		`\n/** As in manifest.yml. */\nexport const APP_ID = '${NO_APP_ID}';\n`,
		DEVELOPMENT,
		`		forge: { appId: APP_ID, installations: store.installations, links: store.links, development },\n`,
		`			'avi:jira:commented:issue': ({ body }) => log(\`a comment on \${body.issue.key}\`),\n`,
	);
}

const LOG = `	/** Hears each line of the log. @default console.warn */
	readonly log?: ((line: string) => void) | undefined;
`;
const DEVELOPMENT = `	/** The addresses of a local site, in place of those of Forge. The app does not start with it in production. */
	readonly development?: ForgeDevelopment | undefined;
`;
// No query: it may have a token.
const REFUSED = `		onRefused: ({ code, message }, { method, url }) =>
			log(\`refused \${method} \${new URL(url).pathname}: \${code}. \${message}\`),
`;

function connect(types: string, constants: string, settings: string, forge: string, callbacks: string): string {
	const names = ['baseUrl', 'store', 'installKeys', ...(settings === '' ? [] : ['development'])].join(', ');
	return `import { Authenticator, createApp, createClient${types} } from 'atlassian-rest-client';
import { createDescriptor, KEY } from './descriptor.ts';
import type { Store } from './store.ts';
${constants}
export interface Settings {
	readonly baseUrl: string;
	readonly store: Store;
	/** The keys of a local site. Those of Atlassian without it. */
	readonly installKeys?: string | undefined;
${settings}${LOG}}

/** The app: a function from Request to Response. */
export function createHandler(settings: Settings): (request: Request) => Promise<Response> {
	const { ${names}, log = console.warn } = settings;
	const { tenants } = store;
	const authenticator = new Authenticator({ key: KEY, tenants, baseUrl, installKeys });
	return createApp({
		key: KEY,
		baseUrl,
		tenants,
		installKeys,
		deduplication: store.deliveries,
		descriptor: createDescriptor(baseUrl),
${forge}		on: {
			'jira:issue_created': async ({ body, tenant }) => {
				if (tenant === undefined) return;
				const json = { body: \`Hello from the app, \${body.issue.key}.\` };
				await createClient(tenant).post(\`rest/api/2/issue/\${body.issue.key}/comment\`, { json });
			},
${callbacks}		},
${REFUSED}		fallback: (request) => showPage(request, authenticator),
	});
}

/** The page of the module \`hello\`. A request that cannot be trusted becomes a 401. */
async function showPage(request: Request, authenticator: Authenticator): Promise<Response> {
	if (!new URL(request.url).pathname.endsWith('/hello')) return new Response(null, { status: 404 });
	const { tenant, accountId = 'nobody' } = await authenticator.authenticate(request);
	if (tenant === undefined) return new Response(null, { status: 404 });
	const { displayName = '' } = await createClient(tenant).get('rest/api/3/myself').json();
	const html = \`<!doctype html><title>Hello</title><p>Hello, \${escape(accountId)}. The app is \${escape(displayName)}.</p>\`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => \`&#\${character.charCodeAt(0)};\`);
}
`;
}

const REMOTE = `import { createApp, createClient, type ForgeDevelopment } from 'atlassian-rest-client';
import type { Store } from './store.ts';

/** As in manifest.yml. */
export const APP_ID = '${NO_APP_ID}';

export interface Settings {
	readonly baseUrl: string;
	readonly store: Store;
${DEVELOPMENT}${LOG}}

/** The app: a function from Request to Response. */
export function createHandler(settings: Settings): (request: Request) => Promise<Response> {
	const { baseUrl, store, development, log = console.warn } = settings;
	return createApp({
		baseUrl,
		deduplication: store.deliveries,
		forge: {
			appId: APP_ID,
			installations: store.installations,
			development,
			// For \`invokeRemote\` of a page.
			calls: { 'GET /hello': ({ accountId }) => ({ hello: accountId }) },
		},
		on: {
			'avi:jira:created:issue': async ({ body, installation }) => {
				if (installation === undefined) return;
				const json = { body: \`Hello from the app, \${body.issue.key}.\` };
				await createClient(installation).post(\`rest/api/2/issue/\${body.issue.key}/comment\`, { json });
			},
		},
${REFUSED}	});
}
`;
