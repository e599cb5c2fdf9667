import { createApp, type AppDescriptor, type AppOptions, type TenantInfo } from '../../src/index.ts';
import { startSite, type Site, type SiteOptions } from '../../src/site/index.ts';
import { getRequestListener } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { listen } from '../support/http.ts';

/** A site that is closed when the test is over. */
export async function start(options: SiteOptions = {}): Promise<Site> {
	const site = await startSite(options);
	onTestFinished(() => site.close());
	return site;
}

/** A site with an app made by `createApp` on it. */
export interface Installed {
	readonly site: Site;
	readonly tenants: Map<string, TenantInfo>;
	/** The events that the app received, in order. */
	readonly events: string[];
	/** Codes of what it refused. */
	readonly refused: string[];
	/** Responds in place of the app, until it is set to undefined. */
	readonly respondWith: (status: number | undefined) => void;
	/** The app's own address. */
	readonly baseUrl: string;
	/** The requests to its other routes. */
	readonly loads: Request[];
}

export async function install(
	options: SiteOptions = {},
	on: AppOptions['on'] = {},
	descriptor: Partial<AppDescriptor> = {},
	keys?: string,
): Promise<Installed> {
	const [tenants, events, refused] = [new Map<string, TenantInfo>(), [] as string[], [] as string[]];
	const loads: Request[] = [];
	let instead: number | undefined;
	let app: ((request: Request) => Promise<Response>) | undefined;
	let described: AppDescriptor | undefined;
	const listener = getRequestListener(
		async (request) => {
			const path = new URL(request.url).pathname;
			if (path === '/atlassian-connect.json') return Response.json(described);
			if (instead !== undefined) return new Response(null, { status: instead });
			return app?.(request) ?? new Response(null, { status: 503 });
		},
		{ overrideGlobalObjects: false },
	);
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const baseUrl = `http://127.0.0.1:${server.port}`;
	described = {
		key: 'com.example.app',
		name: 'An app',
		baseUrl,
		authentication: { type: 'jwt' },
		scopes: ['DELETE', 'ACT_AS_USER'],
		lifecycle: { installed: '/installed', enabled: '/enabled', uninstalled: '/uninstalled' },
		modules: {
			webhooks: [{ event: 'jira:issue_created', url: '/webhooks/created?issue={issue.key}' }],
			generalPages: [{ key: 'hello', name: { value: 'Hello' }, url: '/hello?project={project.key}' }],
		},
		...descriptor,
	};
	const site = await start({ retryDelays: [0, 0], ...options });
	app = createApp({
		key: described.key,
		baseUrl,
		descriptor: described,
		tenants,
		installKeys: keys ?? site.installKeys,
		previousSecretLifetime: 0,
		onRefused: ({ code }) => refused.push(code),
		fallback: (request) => {
			loads.push(request);
			return new Response('a page');
		},
		on: {
			installed: ({ previous }) => events.push(previous === undefined ? 'installed' : 'installed again'),
			enabled: () => events.push('enabled'),
			uninstalled: () => events.push('uninstalled'),
			// Without a body there is no issue.
			'jira:issue_created': ({ body }) => events.push(`created ${'issue' in body ? body.issue.key : ''}`),
			...on,
		},
	});
	await site.install(`${baseUrl}/atlassian-connect.json`);
	return { site, tenants, events, refused, loads, baseUrl, respondWith: (status) => void (instead = status) };
}
