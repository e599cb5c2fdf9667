import { createApp, type DecodeError, type TenantInfo } from '../../src/index.ts';
import { listen, type Server } from './listen.ts';

/** The app's verdict on a webhook. */
export type Outcome = { clientKey: string | undefined; accountId: string | undefined } | DecodeError;

/** An app that runs. */
export interface RunningApp extends Server {
	readonly tenants: Map<string, TenantInfo>;
	readonly outcomes: readonly Outcome[];
}

/** The app: it accepts installs and webhooks once their sender is proven. */
export async function startApp(installKeys: string): Promise<RunningApp> {
	const tenants = new Map<string, TenantInfo>();
	const outcomes: Outcome[] = [];
	let handle: ((request: Request) => Promise<Response>) | undefined;
	const server = await listen((request) => handle?.(request) ?? new Response(null, { status: 503 }));
	const { baseUrl } = server;
	const key = 'com.example.demo-app';
	handle = createApp({
		key,
		baseUrl,
		tenants,
		installKeys,
		descriptor: {
			key,
			baseUrl,
			authentication: { type: 'jwt' },
			scopes: ['READ'],
			lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
			modules: { webhooks: [{ event: 'jira:issue_created', url: '/webhooks?issue={issue.key}' }] },
		},
		on: { 'jira:issue_created': ({ clientKey, accountId }) => outcomes.push({ clientKey, accountId }) },
		onRefused: (error) => outcomes.push(error),
	});
	return { ...server, tenants, outcomes };
}
