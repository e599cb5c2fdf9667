import { getRequestListener } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import {
	createApp,
	type AppOptions,
	type ForgeAppOptions,
	type ForgeInstallation,
	type TenantInfo,
} from '../../../src/index.ts';
import type { Site, SiteOptions } from '../../../src/site/index.ts';
import { listen } from '../../support/http.ts';
import { start } from '../support.ts';

export const APP_ID = '00000000-aaaa-4000-8000-00000000aaaa';

/** A manifest, as the object that it describes. */
export interface Draft {
	scopes: string[] | Record<string, object>;
	modules: Record<string, object[]>;
	others: Record<string, unknown>;
}

/** A manifest with an endpoint for pages, and one for events with a system token. */
export function manifest({ scopes, modules, others }: Partial<Draft> = {}): object {
	const auth = { appSystemToken: { enabled: true } };
	return {
		app: { id: `ari:cloud:ecosystem::app/${APP_ID}`, runtime: { name: 'nodejs24.x' } },
		remotes: [{ key: 'backend', baseUrl: 'https://notes.acme.example', operations: ['compute'] }],
		permissions: {
			scopes: scopes ?? [
				'read:jira-user',
				'read:jira-work',
				'write:jira-work',
				'read:app-system-token',
				'read:app-user-token',
				'storage:app',
			],
		},
		...others,
		modules: {
			endpoint: [
				{ key: 'ui', remote: 'backend', auth: { ...auth, appUserToken: { enabled: true } } },
				{ key: 'events', remote: 'backend', route: { path: '/forge/events' }, auth },
				{ key: 'quiet', remote: 'backend', route: { path: '/forge/quiet' } },
				{ key: 'hooks', remote: 'backend', route: { path: '/forge/hooks' } },
			],
			trigger: [
				{ key: 'edits', endpoint: 'events', events: ['avi:jira:created:issue', 'avi:jira:updated:issue'] },
				{ key: 'life', endpoint: 'events', events: ['avi:forge:installed:app', 'avi:forge:upgraded:app'] },
			],
			scheduledTrigger: [{ key: 'hourly', endpoint: 'events', interval: 'hour' }],
			preUninstall: [{ key: 'bye', endpoint: 'events' }],
			webtrigger: [{ key: 'hook', endpoint: 'hooks' }],
			'jira:issuePanel': [{ key: 'panel', title: 'Notes', resource: 'main', resolver: { endpoint: 'ui' } }],
			...modules,
		},
		resources: [{ key: 'main', path: 'static' }],
	};
}

/** An app on Forge that runs, and the site that it is for. */
export interface ForgeSite {
	readonly site: Site;
	readonly baseUrl: string;
	readonly installations: Map<string, ForgeInstallation>;
	readonly tenants: Map<string, TenantInfo>;
	/** All requests that came, before the app had them. */
	readonly requests: Request[];
	/** Codes of what the app refused, and what failed in it. */
	readonly problems: unknown[];
	/** Responds in place of the app, until it is undefined. */
	instead: ((request: Request) => Response | Promise<Response>) | undefined;
	readonly install: (draft?: object) => Promise<void>;
}

export async function startForge(
	forge: Partial<ForgeAppOptions> = {},
	on: AppOptions['on'] = {},
	options: SiteOptions = {},
): Promise<ForgeSite> {
	const site = await start(options);
	const [requests, problems] = [[] as Request[], [] as unknown[]];
	const installations = new Map<string, ForgeInstallation>();
	const tenants = new Map<string, TenantInfo>();
	const state: ForgeSite = {
		site,
		baseUrl: '',
		installations,
		tenants,
		requests,
		problems,
		instead: undefined,
		install: (draft = manifest()) => site.forge.install({ manifest: draft, app: state.baseUrl }),
	};
	let handle: ((request: Request) => Promise<Response>) | undefined;
	const listener = getRequestListener(
		async (request) => {
			requests.push(request.clone());
			return (await state.instead?.(request)) ?? handle?.(request) ?? new Response(null, { status: 503 });
		},
		{ overrideGlobalObjects: false },
	);
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const baseUrl = `http://127.0.0.1:${server.port}`;
	handle = createApp({
		forge: {
			appId: APP_ID,
			installations,
			development: site.forge,
			routes: {
				'/forge/events': {},
				'/forge/quiet': {},
				'/forge/hooks': { kinds: ['webTrigger'] },
			},
			modules: { hourly: 'scheduledTrigger', bye: 'preUninstall', hook: 'webtrigger' },
			...forge,
		},
		on,
		...(options.now === undefined ? {} : { now: options.now }),
		onError: (error) => problems.push(error),
		onRefused: ({ code }) => problems.push(code),
	});
	return Object.assign(state, { baseUrl });
}
